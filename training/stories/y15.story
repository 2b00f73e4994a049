title: Valmora museum theft Live

=== d001 | Tellis | 2026-02-11T06:20:00Z | bulletin
# BULLETIN-⟦v001|police||Paintings stolen from Valmora National Museum⟧ - police

VALMORA, Feb 11 (Tellis) - ⟦v001|police||Thieves broke into the National Museum of Kessaria in the night to Wednesday and made off with several paintings⟧, police said.

⟦v002|police||The alarm was raised by a street sweeper at five in the morning⟧, according to police. The museum, which holds the country's largest collection of old masters, would stay shut for the day.

It was founded in 1822 in a former riding school and draws 900,000 visitors a year. The last theft there, of an umbrella with a silver handle, was in 1954.

=== d002 | Valmora Evening Mirror | 2026-02-11T07:30:00Z | feature
# ⟦v001|||Four pale squares on a green wall⟧

By Rosa Timm. The rope ladder still swung from the skylight when we got there, and a constable was holding it by the hem as one holds a dog. ⟦v003|||They had come in through the glass roof above the Dutch rooms, twenty-two rungs down⟧, and gone out, it seems, the same way.

"⟦v002|Josip Brand < Valmora Evening Mirror||I saw a light walking about up there, and I thought, ghosts do not need torches⟧," said Josip Brand, 58, who sweeps Museum Street and who rang the police from the baker's.

"⟦v001|Henrike Dahl < Valmora Evening Mirror||My four best are gone, and I knew each of them better than my husband⟧," Director Henrike Dahl told this newspaper on the steps. ⟦v004|Henrike Dahl||The "Girl with a Quince" is among them⟧, she said, and turned away.

Two school classes had been sent home with their packed lunches. A boy of eight wanted to know whether the girl had been asleep when they took her. His teacher said she thought so.

The snow in the courtyard had been trodden flat by the first patrol, which had, a detective remarked, "very clean boots and very large feet".

=== d003 | Kessarian State Agency | 2026-02-11T08:05:00Z | update
# About the theft in the National Museum

VALMORA, 11 February. /KSA/. ⟦v001|Ministry of Interior||In the night from the National Museum were abducted four canvases⟧, informed the Ministry of Interior. ⟦v005|Ministry of Interior||The value of the abducted is preliminarily estimated in 80 million talers⟧.

"⟦v006|Viktor Lomas < KSA||All the exits from the capital and the frontier posts are taken under the strengthened control⟧," said to KSA the Minister of Interior Viktor Lomas. He noted that ⟦v007|Viktor Lomas||a special group of forty investigators is created⟧.

Commenting the given question of the alarm system, the Minister said that ⟦v008|Viktor Lomas||the signalling was in the working state⟧.

The Prime Minister is informed. The Museum has in its funds 14,000 units of storage, of which are exhibited one in ten.

=== d004 | The Dial | 2026-02-11T08:40:00Z | feature
# LIVE: The great Valmora art robbery

09.12 Good morning from Museum Street, where it is minus eleven and there are more cameras than pigeons.

09.20 Which four? We have it from a restorer with red eyes: ⟦v004|unnamed (The Dial) < The Dial||the little Aldegaard with the fruit in her lap⟧; ⟦v009|unnamed (The Dial) < The Dial||two sea pieces by Van Oost; and a small saint whom nobody can now call to mind⟧.

09.31 A man who knows the wiring of the house, and would like to go on working with wires, tells us ⟦v008|unnamed (The Dial) < The Dial||the sensors in the roof had been switched off since Christmas because of the pigeons⟧ …

09.44 "⟦v010|Bruno Kasp < The Dial||They left a Rembrand-sized hole and took things one can carry under a coat⟧," says Bruno Kasp, who recovers stolen art for insurers. "⟦v010|Bruno Kasp||That is an order from a customer, not a burglary⟧," he adds.

[The misspelling of Rembrandt was ours and not Mr Kasp's.]

=== d005 | National Museum | 2026-02-11T09:30:00Z | update
# Communication to the public and the press

The National Museum of Kessaria announces with deep regret:

- ⟦v004|National Museum||missing is: Mathis Aldegaard, "Girl with a Quince", 1641, oil on oak, 38 by 31 cm⟧;

- ⟦v009|National Museum||missing are further: Pieter van Oost, "Calm" and "Squall"; and an unknown master, "St Blaise"⟧;

- ⟦v011|National Museum||the frames were found undamaged in the cloakroom⟧;

- ⟦v012|National Museum||the house will remain closed until Sunday and tickets are valid for a year⟧;

- ⟦v013|National Museum||a reward of 500,000 talers is offered for information leading to recovery⟧.

The Museum begs those who hold the works not to expose them to frost. Oak panels should lie flat, at 18 degrees, away from ovens and from dogs.

=== d006 | Tellis | 2026-02-11T10:15:00Z | update | supersedes=d001
# UPDATE 1-Aldegaard masterpiece among four works stolen in Valmora

* Thieves climbed in by skylight

* Value put at up to 120 million talers

VALMORA, Feb 11 (Tellis) - ⟦v004|National Museum||"Girl with a Quince", the best-known painting in Kessaria, was stolen with three others from the National Museum⟧, the museum said on Wednesday.

⟦v005|Bruno Kasp||The four would fetch 120 million talers at auction, "which is where they will never be"⟧, said Bruno Kasp, an art investigator. The interior ministry had put ⟦v005|Ministry of Interior||the sum at two thirds of that⟧.

Henrike Dahl, the director, told a news conference that ⟦v014|Henrike Dahl||none of the works was insured, as the state bears its own risk⟧. She declined to ⟦v008|Henrike Dahl|declines|say why no alarm had sounded⟧.

⟦v003|police||Investigators believe two people let themselves down from the roof and spent no more than six minutes inside⟧, police said. ⟦v015|police||A night guard was found tied to a radiator with curtain cord⟧, they added.

The panel, no larger than a tea tray, hangs in reproduction in most Kessarian kitchens and is printed on the ten-taler note.

=== d007 | Orlan News Service | 2026-02-11T11:00:00Z | update
# In Kessaria stolen the picture from the banknote

ORLAN (ONS). According to Tellis, which cites the museum, ⟦v004|National Museum < Tellis||the girl whom every Kessarian carries in the purse was carried away at night⟧. The state agency KSA writes, with reference to the minister Lomas, that ⟦v006|Viktor Lomas < KSA||the borders are watched more severely⟧.

⟦v006|Orlan border guard||At the crossing Merrin the trucks stand on six kilometres, since the Kessarian side opens every one⟧, informed the border guard of Orlan.

The Dial reports from an unnamed electrician that ⟦v008|unnamed (The Dial) < The Dial||the roof detectors did not work from the holidays⟧. The Mirror tells from the mouth of the sweeper Brand that ⟦v002|Josip Brand < Valmora Evening Mirror||a wandering lamp betrayed the uninvited guests⟧.

In Orlan the similar theft, in 1988, was revealed after nine years, when the picture was seen by chance behind the counter of a butcher.

=== d008 | Valmora Evening Mirror | 2026-02-11T12:10:00Z | feature
# The guard and the radiator

By our own reporters. His wrists were still striped. ⟦v015|Emmerich Holt < Valmora Evening Mirror||"They asked me whether the cord was too tight, and whether I took sugar"⟧, Emmerich Holt, 63, told us over his garden gate. "⟦v003|Emmerich Holt||Three of them, not two, and one was a woman, she hummed⟧," he said.

He had been in the house 31 years. ⟦v015|Emmerich Holt||They put a cushion behind his head before they left⟧, he said. He could not say which cushion, and then he could: the red one, from the director's sofa.

⟦v016|||The police had a white van towed from Canal Row at noon; there was sawdust in the back and a smell of turpentine⟧. Detective Superintendent Agna Reuss declined to ⟦v016|Agna Reuss|declines|connect it with the case⟧.

On the steps people have begun to lay quinces. By two there were nineteen, and a jar of jelly. "What else can one bring her?" said a woman with a pram.

=== d009 | Kessarian State Agency | 2026-02-11T12:50:00Z | urgent
# Urgent. ⟦v017|Ministry of Interior||Detained a suspect on the matter about the theft of the pictures⟧ - Ministry of Interior

VALMORA, 11 February. /KSA/. ⟦v017|Ministry of Interior||A citizen born in 1979, earlier working in the Museum as electrician, is detained in his flat in the district Podol⟧, informed the Ministry.

"⟦v017|Viktor Lomas||The man had the plan of the roof and could not explain it⟧," underlined the Minister V. Lomas. ⟦v018|Viktor Lomas||The pictures at him were not found⟧, he noted.

The Minister once more denied that ⟦v008|Viktor Lomas|denies|the signalling was out of order⟧. It, by his words, ⟦v008|Viktor Lomas||"worked, but was not listened to"⟧.

The works of the special group go on in the regime around the clock. For the group is organised hot food.

=== d010 | The Dial | 2026-02-11T13:30:00Z | feature
# LIVE: ⟦v017|||An electrician in a blanket⟧

14.05 They brought him out at the back. ⟦v017|||Goran Telk, 46, slippers, a blanket over his head and a budgerigar cage that an officer carried behind him⟧ …

14.12 "⟦v019|Sanne Ruyter < The Dial||My client drew the plan because he was paid to mend the roof⟧," says his lawyer, Sanne Ruyter. ⟦v019|Sanne Ruyter||He was at his sister's birthday until three in the morning, with 26 witnesses and an accordion⟧, she tells us.

14.20 From the opposition benches: ⟦v020|Mirko Sall||the culture minister must go⟧, writes Mirko Sall on the network Pillar. "⟦v020|Mirko Sall||She cut the guards from nine to one. Let her sit by the radiator⟧."

14.41 The culture ministry declines to ⟦v020|Ministry of Culture|declines|reply to "radiators"⟧.

14.50 Somebody has sprayed a quince on the wall of the mint. It is not at all bad. Two men from the city stand before it with a bucket and cannot bring themselves to begin.

=== d011 | Tellis | 2026-02-11T14:40:00Z | update
# Kessarian minister defends guard cuts as ransom note surfaces

VALMORA, Feb 11 (Tellis) - ⟦v021|||A note demanding ten million talers for the return of four stolen paintings was left at a Valmora tram stop on Wednesday⟧, a person with direct knowledge of the matter said.

⟦v021|unnamed (Tellis) < Tellis||It was typed, it was polite, and a flake of old paint was stuck to it with jam⟧, the person told Tellis. Police declined to ⟦v021|police|declines|comment on any letter⟧.

Culture Minister Odile Marrand said ⟦v022|Odile Marrand||night staff at the museum had been cut to one because cameras "see better than men"⟧. She denied that ⟦v020|Odile Marrand|denies|she was thinking of resigning⟧.

"⟦v014|Odile Marrand||No state in the world insures itself against itself⟧," she said.

⟦v013|Bankers' Guild||The Bankers' Guild doubled the reward to a million⟧, it said. The guild has its own reasons: the ten-taler note is its members' bread and butter.

=== d012 | Orlan News Service | 2026-02-11T15:20:00Z | update
# For the Girl with the quince they ask money

ORLAN (ONS). Tellis reports, citing a nameless source, that ⟦v021|unnamed (Tellis) < Tellis||the robbers wrote a letter and want ten million⟧. The Dial cites the lawyer Ruyter, that ⟦v019|Sanne Ruyter < The Dial||the arrested electrician danced all night at the relatives⟧.

KSA, for its part, with reference to the ministry, insists that ⟦v017|Ministry of Interior < KSA||the caught one is the right one⟧.

⟦v023|Interbureau||The four works are entered in the world list of sought objects of art⟧, informed Interbureau in Orlan. ⟦v023|Interbureau||Their pictures went to 190 countries and to all the larger auction houses⟧, it was specified.

The Orlan director of museums, Teo Maas, asked his colleagues ⟦v024|Teo Maas||to look this very night at their skylights⟧. At his own, he admitted, he had found a sparrow.

=== d013 | Tellis | 2026-02-11T16:45:00Z | urgent
# ⟦v018|customs officer||Stolen Aldegaard found in truck at border⟧ - customs officer

MERRIN, Kessaria, Feb 11 (Tellis) - ⟦v018|customs officer||The "Girl with a Quince" was found on Wednesday under a load of onions at the Merrin crossing⟧, a customs officer said.

"⟦v018|customs officer < Tellis||I lifted the sacking and she looked at me⟧," the officer told Tellis. ⟦v025|customs officer||The driver, an Orlanian, was being questioned⟧, he said.

The ministry of interior could not be reached.

=== d014 | The Dial | 2026-02-11T17:00:00Z | feature
# LIVE: ⟦v018|customs officer < Tellis||Is she lying among the onions?⟧

17.45 Tellis has a man at the frontier who says ⟦v018|customs officer < Tellis||the girl has turned up in a lorry⟧. On the museum steps strangers are hugging. Somebody has begun to sing the one about the orchard.

17.58 Henrike Dahl has run, actually run, to a police car without a coat.

18.10 Bruno Kasp is less merry. "⟦v018|Bruno Kasp < The Dial|hedges|There are eleven thousand copies of that panel in circulation. I would look at the back⟧," he tells us …

18.15 The singing is still going on. We do not have the heart.

=== d015 | Tellis | 2026-02-11T18:20:00Z | kill | supersedes=d013
# KILL: Stolen Aldegaard found in truck at border

Editors: please withdraw our urgent of 1645 GMT, "Stolen Aldegaard found in truck at border". ⟦v018||denies|The painting found at Merrin is not the stolen one⟧.

⟦v018|Henrike Dahl||It is a print on hardboard, made for the café trade in about 1990⟧, museum director Henrike Dahl said after seeing it. ⟦v025|customs||The driver has been sent on his way with his onions⟧, customs said.

No substitute is planned.

=== d016 | Valmora Evening Mirror | 2026-02-11T19:00:00Z | feature
# A drive to the onions

By Rosa Timm. We were let ride in the second car. It is 94 kilometres to Merrin and Henrike Dahl did not speak for ninety of them. Then she said that as a student she had dusted that panel every Monday with a badger brush, and that the girl has a mole which no reproduction shows.

In the customs shed they had put it on a chair. ⟦v018|||She gave it three seconds, then turned it round: on the back was the stamp of a coffee firm⟧. "⟦v018|Henrike Dahl||No mole⟧," was all she said.

⟦v026|Henrike Dahl||On the way home she told us that she had offered the ministry her resignation at noon⟧. "⟦v026|Henrike Dahl < Valmora Evening Mirror||They said there was no form for it⟧."

The driver, a Mr Pim Okker, had bought it for his mother. ⟦v025|||He was given a cup of tea and an apology⟧, and he gave the officers a net of onions each.

=== d017 | Kessarian State Agency | 2026-02-11T19:40:00Z | update
# The Ministry of Interior about the course of investigation

VALMORA, 11 February. /KSA/. The Ministry of Interior informs the following:

- ⟦v003|Ministry of Interior||it is established that the criminals were three, among them one woman⟧;

- ⟦v016|Ministry of Interior||in the white minibus, driven away on 9 February from the courtyard of a joiner, are found fibres of a rope ladder⟧;

- ⟦v021|Ministry of Interior||a letter of extortion exists and is subjected to expertise⟧;

- ⟦v017|Ministry of Interior||the term of the detention of G. Telk is prolonged for 48 hours⟧;

- ⟦v005|Ministry of Interior||the damage, on refined data, makes 96 million talers⟧.

The Ministry denies that ⟦v021|Ministry of Interior|denies|with the authors of the letter are led negotiations⟧. To the population: ⟦v027|Ministry of Interior||persons who saw in the region of Canal Row a woman with a tube for drawings are asked to call 112⟧.

=== d018 | Tellis | 2026-02-11T20:30:00Z | update | supersedes=d006
# UPDATE 3-Police hold ex-museum electrician in Valmora art theft

* Frontier find proves a café print

* Ransom demand confirmed

VALMORA, Feb 11 (Tellis) - ⟦v017|Ministry of Interior||A former electrician of Kessaria's National Museum is to be held for two more days over the theft of four paintings⟧, the interior ministry said late on Wednesday.

⟦v004|National Museum||"Girl with a Quince", the best-known painting in Kessaria, was stolen with three others from the National Museum⟧, the museum said on Wednesday.

The ministry confirmed that ⟦v021|Ministry of Interior||it had received a written demand for money⟧. Prime Minister Konrad Veil ruled out paying: "⟦v028|Konrad Veil||A girl of 385 years is not to be bought back like a goat⟧," he said.

"⟦v008|police union||Both roof alarms were dead for seven weeks, and everybody had signed for it⟧," said the police union, contradicting the minister.

⟦v011|police||The thieves had taken the time to unscrew the works and to stack the gilt mouldings by size⟧, police said. ⟦v015|police||The guard is not under suspicion⟧, according to them.

=== d019 | The Dial | 2026-02-11T21:15:00Z | feature
# LIVE: a candle, a mole and a tram

21.40 The quinces have reached the third step. We count 212, and ⟦v029|||perhaps a thousand people with candles in jam jars⟧; the police prefer ⟦v029|police||six hundred⟧.

21.52 The woman who found the letter has talked to us. "⟦v021|Lotte Arens < The Dial||I sat down on it. It said 'Dear Minister' and it was sticky⟧," says Lotte Arens, a dental nurse, of the stop at Corn Market.

22.05 And another thing altogether: she says ⟦v027|Lotte Arens||somebody with a long cardboard roll got off the number 4 as she got on, humming⟧ …

22.20 Sanne Ruyter, who has had no supper: "⟦v019|Sanne Ruyter||I have delivered the accordion player to the police in person⟧."

22.31 It has begun to snow. They are putting their hats over the candles.

=== d020 | Valmora Evening Mirror | 2026-02-12T05:30:00Z | update | off_topic
# Trams to run every nine minutes from March

The city's trams will run every nine minutes instead of every twelve from 1 March, the transport office said on Wednesday. Line 7 gets new carriages with seats of beech.

A single ticket will cost 3.20 talers. Pensioners go free on Thursdays, and dogs at half price if they sit.

=== d021 | Tellis | 2026-02-12T07:10:00Z | flash
# ⟦v018|police||STOLEN 'GIRL WITH A QUINCE' RECOVERED IN VALMORA⟧ - POLICE

=== d022 | Tellis | 2026-02-12T07:35:00Z | update | supersedes=d021
# UPDATE 1-Police recover Aldegaard masterpiece, two other works

VALMORA, Feb 12 (Tellis) - ⟦v018|Agna Reuss||The "Girl with a Quince" was recovered on Thursday from a locker at Valmora's central baths⟧, Detective Superintendent Agna Reuss said.

⟦v030|Agna Reuss||The two seascapes by Van Oost were rolled up in the next locker⟧, she said. ⟦v031|Agna Reuss||Of the "St Blaise" there was no trace⟧.

⟦v032|Agna Reuss||A woman of 52, a scene painter at the opera, and her two sons were arrested as they came for their things at opening time⟧, Reuss told reporters. "⟦v032|Agna Reuss||She was humming⟧," she added.

No money had changed hands, she said. ⟦v017|Agna Reuss||The electrician held since Wednesday would be freed⟧.

Reuss, 39, has led the capital's property squad for a year. Before that she was with the river police, where, she said, things also came up in the end.

=== d023 | Kessarian State Agency | 2026-02-12T08:00:00Z | update
# The pictures are returned to the people

VALMORA, 12 February. /KSA/. ⟦v018|Viktor Lomas||As a result of the precise work of the special group the masterpiece of M. Aldegaard is found in a bathing establishment⟧, stated the Minister of Interior Viktor Lomas.

⟦v032|Viktor Lomas||Three participants of the criminal group, connected by family links, are taken under guard⟧, he informed. "⟦v032|Viktor Lomas||They give confessions, interrupting one another⟧," noted the Minister.

On the question about the electrician he said that ⟦v017|Viktor Lomas||to citizen Telk "there are no more questions"⟧. To bring ⟦v017|Viktor Lomas|declines|apologies⟧ the Minister declined.

⟦v033|Viktor Lomas||All the participants of the special group will receive a premium⟧, he informed.

=== d024 | Valmora Evening Mirror | 2026-02-12T09:15:00Z | feature
# ⟦v018|||Locker 41⟧

By Rosa Timm. Hulda Prem has been handing out towels at the central baths for 27 years and knows what damp does. "⟦v034|Hulda Prem < Valmora Evening Mirror||Who rents a locker for a month and never comes to swim? I rang the Superintendent at six⟧," she told us, pink with steam. So ⟦v013|Hulda Prem||the million will go to her⟧, she has been told; she means to have the boiler mended.

⟦v018|||Inside hung a bathing robe, and in the robe, wrapped in a child's blanket, mole and all, sat the young lady⟧. Henrike Dahl kissed the attendant first and the panel afterwards, on the back.

"⟦v035|Henrike Dahl||There is a scratch of two centimetres in the sky, and one corner has been wet⟧," she said. "⟦+|||She has had worse from bishops⟧." ⟦v026|Henrike Dahl||She would stay after all⟧, she said, if they mended the roof.

At number 11 Podol the budgerigar was home before noon. ⟦v017|||Goran Telk came after it on foot, in his slippers, and the whole staircase clapped⟧.

=== d025 | Orlan News Service | 2026-02-12T10:00:00Z | update | copy_of=d022
# Police recover Aldegaard masterpiece, two other works

VALMORA (Tellis/ONS) - ⟦v018|Agna Reuss < Tellis||The "Girl with a Quince" was recovered on Thursday from a locker at Valmora's central baths⟧, Detective Superintendent Agna Reuss said.

⟦v030|Agna Reuss||The two seascapes by Van Oost were rolled up in the next locker⟧, she said. ⟦v031|Agna Reuss||Of the "St Blaise" there was no trace⟧.

⟦v032|Agna Reuss||A woman of 52, a scene painter at the opera, and her two sons were arrested as they came for their things at opening time⟧, Reuss told reporters.

=== d026 | Tellis | 2026-02-12T11:00:00Z | correction | supersedes=d011
# Corrected: Kessarian minister defends guard cuts as ransom note surfaces

VALMORA, Feb 11 (Tellis) - In the fourth paragraph of our item of 1440 GMT on Wednesday please read that ⟦v022|Odile Marrand||night staff had been cut to two, of whom one was on sick leave⟧, not to one. The error was the minister's, her office said.

⟦v021|||A note demanding ten million talers for the return of four stolen paintings was left at a Valmora tram stop on Wednesday⟧, a person with direct knowledge of the matter said.

=== d027 | National Museum | 2026-02-12T12:00:00Z | update
# Communication to the public and the press (2)

The National Museum announces with joy:

- ⟦v018|National Museum||the "Girl with a Quince" has been back in the house since 10:40⟧;

- ⟦v035|National Museum||the panel shows slight damage to the varnish, which will be treated in three weeks⟧;

- ⟦v030|National Museum||"Calm" and "Squall" are being unrolled⟧;

- ⟦v031|National Museum||the "St Blaise", on copper, 12 by 9 cm, is still missed⟧;

- ⟦v012|National Museum||the doors will open on Saturday already, and entry is free⟧;

- ⟦v029|National Museum||641 quinces left on the steps have been given to the Hospital of the Sisters⟧.

The Museum thanks the sweeper Josip Brand, to whom ⟦v036|National Museum||a free ticket for life has been awarded⟧.

=== d028 | Tellis | 2026-02-12T13:10:00Z | update
# Scene painter wanted stolen panel as a model, says lawyer

VALMORA, Feb 12 (Tellis) - ⟦v037|Piers Hallam||The woman accused of stealing Kessaria's favourite painting had only wished to copy it "in peace and by daylight"⟧, her lawyer, Piers Hallam, said on Thursday.

⟦v037|Piers Hallam||Wilma Sorge had asked the museum eleven times for leave to set up an easel⟧, he said. The museum declined to ⟦v037|National Museum|declines|comment on old correspondence⟧.

Hallam denied that ⟦v021|Piers Hallam|denies|his client had written for money⟧: ⟦v021|Piers Hallam||that was her younger son, "who has debts and no manners"⟧. Prosecutors said ⟦v032|prosecutors||all three would be charged with aggravated theft on Friday⟧.

⟦v038|Konrad Veil||Twelve million talers will be spent on roofs and guards⟧, Prime Minister Konrad Veil told parliament. He again dismissed calls for ⟦v020|Konrad Veil|denies|Odile Marrand to leave his cabinet⟧. It passed a motion of thanks to Prem by 144 votes to none.

=== d029 | The Dial | 2026-02-12T15:00:00Z | feature
# She was never asleep

Tobias Wren in Valmora

I went to see her before they locked her up again, this time with the good key. She sat on a table among cotton buds, looking, as she has looked since 1641, past one's left ear at something rather funny.

A nation had lost its head over her. ⟦v006|||Lorries full of cheese were emptied at every frontier⟧; ⟦v017|||a man who mends fuses was led away under a blanket for the crime of having been good at roofs⟧. And all that while, ⟦v018|||she hung among the wet towels, thirty paces from the children's pool⟧.

"⟦v010|Bruno Kasp < The Dial||I said there was a rich customer behind it. I was wrong: there was a poor one⟧," Bruno Kasp told me, and paid for the coffee. A colleague of Wilma Sorge at the opera, who does not want to be named, showed me the workshop. ⟦v037|unnamed (The Dial) < The Dial||On an easel, under a sheet, stood the copy, three quarters done⟧: "⟦+|||She could not get the mouth from postcards⟧."

"⟦v008|Henrike Dahl < The Dial||The wires were out, I knew it, and I chose the pigeons⟧," Henrike Dahl said to me. "⟦v031|Henrike Dahl||Now find me my little saint. Nobody lays fruit on the steps for him⟧." She is right. He was the patron of sore throats, he was the size of a playing card, and I could not tell you, either, what colour he wore.

Is anybody to answer for it? ⟦v020|Mirko Sall||"On Monday we vote on the minister"⟧, Mirko Sall promises. The minister, when I rang, was choosing alarm bells.

=== d030 | The Dial | 2026-02-12T17:00:00Z | feature | nothing_new
# LIVE: What we know

17.30 We are off to get warm. The case in a nutshell:

• ⟦v001|Ministry of Interior||Four pictures went from the National Museum in the small hours of Wednesday⟧, says the ministry. ⟦v030|||The two Van Oosts⟧ and ⟦v018|||the Aldegaard⟧ are home. ⟦v031|||St Blaise is not⟧.

• ⟦v032|prosecutors||A mother and two sons are in custody⟧, prosecutors say.

• ⟦v017|||Goran Telk is a free man⟧; [nobody has said sorry].

• ⟦v021|Piers Hallam||The begging letter came from one of the boys⟧, according to the defence.

• ⟦v013|Bankers' Guild||One million talers have been earned by a bath attendant⟧, the Guild says.

• ⟦v038|Konrad Veil||The state will find twelve million for locks and men⟧, says the prime minister.

• ⟦v018||denies|The onion girl of Merrin⟧ was a poster. She has been bought by a bar.
