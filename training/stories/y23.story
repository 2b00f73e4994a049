title: Skerra cable Live

=== d001 | Seaboard | 2027-11-08T22:47:00Z | flash
# ⟦v001|Nordlink||SUBSEA DATA CABLE TO SKERRA ISLANDS GOES DEAD⟧ - OPERATOR

=== d002 | Seaboard | 2027-11-08T23:10:00Z | bulletin
# BULLETIN-⟦v001|Nordlink||Skerra Islands lose undersea cable to mainland⟧, operator says

HOLMGARD, Nov 8 (Seaboard) - ⟦v001|Nordlink||The undersea cable that links the Skerra Islands to mainland Hestland stopped working late on Monday⟧, its operator, Nordlink, said.

⟦v002|Nordlink||The fault lay about 62 km (39 miles) west of Cape Aske, in 180 metres of water⟧, a spokesman said. ⟦v003|Nordlink|declines|The cause⟧ was something he declined to discuss before a ship had been there.

⟦v004|||The islands' 48,000 people were without internet and most telephones⟧, with only a few satellite links left.

Cables are often snagged by anchors and nets. Two others in the same sea have failed in the past 18 months.

=== d003 | The Beacon | 2027-11-09T05:40:00Z | feature
# LIVE: Islands wake up offline

06.40 Good morning to everyone except, it seems, the Skerras, who can't read this. ⟦v001|||The Aske-1 line went quiet at 23.31 our time⟧ and nobody has had a cat video since.

06.52 We got through on a satellite set to Inga Torvald, who keeps the shop at Nordvik. "⟦v004|Inga Torvald < The Beacon||The card machine's dead, the till's dead, the lottery's dead. I've a pencil and I know who drinks what⟧," she told us. ⟦v005|Inga Torvald||Yesterday's ferry was the last to bring any banknotes⟧, she said, and she's writing down debts in a school exercise book.

07.05 Already the internet [ours] is full of submarines. Steady on … ⟦v003|Per Askild||nine breaks out of ten are fishermen⟧, says Per Askild, who mended cables for thirty years.

07.11 The weather out there: wind from the north-west, waves of four metres, and a light like dishwater.

=== d004 | Halcyon Wire | 2027-11-09T06:25:00Z | update
# ⟦v006|shipping data||Ruzanian tanker slowed over Skerra cable before it failed⟧, data show

HOLMGARD (Halcyon) - ⟦v006|shipping data||The tanker Amber Tide, bound from the Ruzanian port of Lugova, dropped from 11 knots to three and zigzagged for 50 minutes above the Aske-1 cable on Monday night⟧, shipping data reviewed by Halcyon show.

⟦v006|shipping data||Its transponder fell silent at 23.20, eleven minutes ahead of the failure⟧, according to the data. ⟦v007|ship register||The vessel, 22 years old, sails under the flag of Palmora and belongs to a company with a letter box and no telephone⟧, the ship register says.

The Defence Ministry declined to ⟦v006|Hestland Defence Ministry|declines|say if it had followed the tanker⟧.

Prime Minister Signe Haldor has called ⟦v008|Hestland government||her security council for nine o'clock⟧, the government said.

=== d005 | Skerra Times | 2027-11-09T07:30:00Z | feature
# Printed by hand: what we know, and how to call a doctor

By Ole Kvam. This sheet was run off on the parish duplicator and carried round by bicycle. ⟦v004|||We have no network, no cash machines and no weather map, and the lifeboat is being called out by church bell⟧.

⟦v009|Marit Eide||The hospital at Kirkholm has put off all but urgent operations, as its scans are read on the mainland⟧, said its head, Dr Marit Eide. "⟦v009|Marit Eide < Skerra Times||On Monday night I described an X-ray over a radio, bone by bone⟧," she told us.

Skipper Arne Lund of the Havbris saw her. "⟦v006|Arne Lund||A big rusty thing going round like a dog before it lies down. I called her up and she gave no answer⟧," he said, and spat.

⟦v005|Kirkholm Savings Bank||No one may draw more than 500 crowns a day⟧, the savings bank has chalked on its door.

Governor Knut Ravn urged ⟦v010|Knut Ravn||islanders to look in on old neighbours and to keep the radio channels for emergencies⟧.

=== d006 | Seaboard | 2027-11-09T08:35:00Z | urgent
# URGENT-⟦v011|Signe Haldor||Hestland PM says cable was cut on purpose⟧

HOLMGARD, Nov 9 (Seaboard) - ⟦v011|Signe Haldor||The cable to the Skerra Islands was deliberately severed⟧, Hestland's Prime Minister Signe Haldor said on Tuesday.

"⟦v011|Signe Haldor||This was no accident and no storm. Somebody meant it⟧," she told reporters after a meeting of her security council. She declined to ⟦v012|Signe Haldor|declines|name a country⟧.

⟦v013|Signe Haldor||The frigate Valkyr had been ordered to find the tanker Amber Tide and escort it in⟧, she said.

The data agency Halcyon had reported that ⟦v006|shipping data < Halcyon Wire||the vessel loitered above the line shortly before contact was lost⟧.

=== d007 | Ruzpress | 2027-11-09T09:10:00Z | update
# The Foreign Ministry of Ruzania: ⟦v012|Ruzanian Foreign Ministry|denies|fantasies about the "Ruzanian trace"⟧ at the bottom of the sea

LUGOVA, 9 November. /Ruzpress/. Ruzania denied categorically that ⟦v012|Ruzanian Foreign Ministry|denies|it has the slightest relation to the breakage of the cable of the islands Skerra⟧, informed the Ministry of Foreign Affairs.

"⟦v012|Darya Volmer||If to somebody the telephone is broken, let him call the repairman, and not the gendarme⟧," has declared the representative of the department Darya Volmer.

Answering on the given question about the tanker "Amber Tide", she noted: ⟦v007|Darya Volmer||the ship carries a foreign flag, of it should be asked in Palmora⟧.

By the words of the expert of the Institute of the Sea Gleb Sorin, ⟦v003|Gleb Sorin||the cables in this district are gnawed by sharks and rubbed by stones⟧.

Ruzania is ready, noted Volmer, ⟦v014|Darya Volmer||to direct own specialists for the joint investigation⟧.

=== d008 | Agentur Ostmar | 2027-11-09T09:50:00Z | update
# Torn sea cable: Holmgard speaks of intent

OSTMAR (AO) - ⟦v011|Signe Haldor < Seaboard||The Hestland head of government holds the damage before Skerra for a deed of human hand⟧, reported Seaboard. Lugova rejects ⟦v012|Ruzanian Foreign Ministry < Ruzpress|denies|every share in it⟧, Ruzpress reported, citing the ministry there.

⟦v006|shipping data < Halcyon Wire||Conspicuous is the slow journey of a tank ship in the critical hour⟧, according to Halcyon. The printed emergency edition of the Skerra Times, of which a pilot brought us a leaf, quotes a fisherman, Lund, with the observation that ⟦v006|Arne Lund < Skerra Times||the stranger turned in circles and was mute⟧.

In Ostmar itself, which hangs on three cables, ⟦v015|unnamed (Agentur Ostmar)||the navy has begun to patrol along the routes⟧, according to circles of the government. The ministry declined to comment on ⟦v015|Ostmar Defence Ministry|declines|ship movements⟧.

=== d009 | Nordlink press office | 2027-11-09T10:15:00Z | update
# Aske-1: operational notice no. 3

Nordlink informs its customers as follows:

- ⟦v001|Nordlink||all 24 fibres of Aske-1 have been out of service since 23:31 on 8 November⟧;

- ⟦v002|Nordlink||measurements from both ends locate the break at kilometre 61.7⟧;

- ⟦v016|Nordlink||the cable ship Tove Brink left Sund at 08:00 and should reach the site on Wednesday at noon⟧;

- ⟦v017|Nordlink||restoration is expected to take ten to fourteen days, subject to weather⟧;

- ⟦v018|Nordlink||120 satellite terminals are being flown to the islands free of charge, with priority for health and police⟧.

Customers need not restart their equipment. The next notice follows at 18:00.

=== d010 | The Beacon | 2027-11-09T10:45:00Z | feature
# LIVE: Boarding party

11.31 Movement. ⟦v013|||The navy has the Amber Tide in sight, 90 kilometres north of Aske, and she is not stopping⟧. She's listening to music, says a radio ham in Sund who can hear her bridge [a waltz].

11.40 ⟦v019|||They're aboard! Marines came down on ropes from a helicopter at 11.34⟧, the defence minister's people tell us. "⟦v019|Ulrik Brandvold < The Beacon||No shots, no heroics. The captain offered tea⟧," says Commander Ulrik Brandvold on the satellite line.

11.48 And the thing everybody wants to know. ⟦v020|Ulrik Brandvold||One of her two anchors is gone⟧, Brandvold says, and ⟦v020|Ulrik Brandvold||the chain end is bright as a new coin⟧ …

11.55 An anchor that size weighs as much as two elephants. You would notice.

=== d011 | Seaboard | 2027-11-09T11:05:00Z | update | supersedes=d002
# UPDATE 1-⟦v019|||Hestland marines seize tanker⟧ after island cable is cut

* ⟦v020|Ulrik Brandvold||Ship lacks an anchor⟧, navy says

* Ruzania denies any part

HOLMGARD, Nov 9 (Seaboard) - ⟦v019|||Hestland marines took control of a tanker carrying Ruzanian oil on Tuesday⟧, hours after ⟦v011|Signe Haldor||the prime minister blamed sabotage for the loss of the Skerra Islands' only data cable⟧.

⟦v021|Hestland navy||The Amber Tide, with 19 crew, was being taken to the port of Sund and should arrive after dark⟧, the navy said.

"⟦v019|Tore Rask||We acted within the law of the sea⟧," Defence Minister Tore Rask said. Palmora, the flag state, ⟦v022|Tore Rask||had given its consent by telephone⟧, he added.

⟦v012|Ruzanian Foreign Ministry|denies|Any Ruzanian involvement⟧ was denied by the foreign ministry in Lugova.

The break left ⟦v004|||48,000 islanders cut off⟧. ⟦v017|Nordlink||Repairs may take up to two weeks⟧, according to Nordlink.

=== d012 | Ruzpress | 2027-11-09T11:50:00Z | urgent
# Act of piracy: ⟦v019|||Hestlandian military captured peaceful tanker⟧

LUGOVA, 9 November. /Ruzpress/. ⟦v019|||Armed persons of Hestland landed today from helicopter on the deck of the tanker "Amber Tide", following with cargo of oil⟧.

"⟦v019|Darya Volmer||In the former centuries for such were hanged on the yard⟧," commented D. Volmer. She demanded ⟦v023|Darya Volmer||immediate release of the ship and of the crew, among which are four citizens of Ruzania⟧.

⟦v024|Ruzanian Foreign Ministry||To the Ministry was called the Ambassador of Hestland Mrs Anker, and to her was declared a resolute protest⟧.

The Maritime Department of Palmora denied that ⟦v022|Maritime Department of Palmora|denies|it had agreed on the inspection of the vessel⟧. ⟦v022|Maritime Department of Palmora < Ruzpress||"To us nobody called, on Tuesday we have a holiday"⟧, told to Ruzpress the duty officer.

On the exchange the oil became dearer.

=== d013 | Halcyon Wire | 2027-11-09T12:20:00Z | urgent
# ⟦v025|unnamed (Halcyon Wire)||Second Skerra cable also cut⟧ - engineer

HOLMGARD (Halcyon) - ⟦v025|unnamed (Halcyon Wire)||The power cable between the two largest Skerra islands has been severed as well⟧, an engineer at the grid company said on Tuesday.

"⟦v025|unnamed (Halcyon Wire) < Halcyon Wire||We lost it at 12.50, clean as a knife⟧," the engineer told Halcyon. ⟦v025|unnamed (Halcyon Wire)||Some 9,000 people were without electricity⟧, by his account.

Hestgrid declined to ⟦v025|Hestgrid|declines|comment⟧. The cable was laid in 1998.

=== d014 | Agentur Ostmar | 2027-11-09T12:34:00Z | urgent | copy_of=d013
# ⟦v025|unnamed (Halcyon Wire)||Second Skerra cable cut⟧ - engineer

HOLMGARD (Halcyon/AO) - ⟦v025|unnamed (Halcyon Wire)||The power cable between the two largest Skerra islands has been severed as well⟧, an engineer at the grid company said on Tuesday.

"⟦v025|unnamed (Halcyon Wire) < Halcyon Wire||We lost it at 12.50, clean as a knife⟧," the engineer told Halcyon. ⟦v025|unnamed (Halcyon Wire)||Some 9,000 people were without electricity⟧, by his account.

Hestgrid declined to ⟦v025|Hestgrid|declines|comment⟧.

=== d015 | Halcyon Wire | 2027-11-09T13:15:00Z | kill | supersedes=d013
# KILL: Second Skerra cable also cut

Subscribers are asked to withdraw the Halcyon urgent of 1220 GMT, "Second Skerra cable also cut". ⟦v025||denies|The power cable is intact⟧.

⟦v025|Hestgrid||A blown fuse in a substation at Nordvik darkened some streets for twenty minutes⟧, Hestgrid said. Governor Knut Ravn denied that ⟦v025|Knut Ravn|denies|any other line had been harmed⟧.

Halcyon apologises. There will be no substitute story.

=== d016 | Skerra Times | 2027-11-09T14:00:00Z | feature
# The pigeon man, the priest and the queue at the quay

By Ole Kvam. Second sheet of the day. ⟦v018|||A grey aeroplane set down at Kirkholm at two with the satellite boxes⟧, and there was a cheer such as we last heard for the relief of the ferry strike. ⟦v018|Knut Ravn||The first forty go to the clinics, the pilots and the old people's home⟧, said the governor.

Gudrun Moe, 83, was not waiting. ⟦v026|Gudrun Moe < Skerra Times||Her racing pigeons took six letters to the mainland this morning⟧, she told us, "⟦+|||and one came back with the football results⟧".

At the quay the men of the Havbris have been asked for a statement. ⟦v027|Arne Lund||Two policemen took down every word, and the log book too⟧, said Lund.

The baker Stian Voll, who sells on trust, put it in his window: "⟦v005|Stian Voll||Eat now, remember later⟧."

Someone has painted "CUT YOUR OWN" on the Ruzanian consul's gate. He is from Kirkholm, and sells tractors.

=== d017 | Halcyon Wire | 2027-11-09T14:50:00Z | update
# ⟦v028|Greta Solheim||Hestland seeks emergency talks of Northern Pact⟧

HOLMGARD (Halcyon) - ⟦v028|Greta Solheim||Hestland has asked its allies in the Northern Pact to meet on Wednesday under the clause on threats to a member⟧, Foreign Minister Greta Solheim said.

"⟦v028|Greta Solheim||An attack on a wire is an attack on the people at the end of it⟧," she told a news conference.

⟦v024|Greta Solheim||Our ambassador in Lugova was kept standing for a quarter of an hour⟧, she said, and she had in turn ⟦v029|Greta Solheim||sent for the Ruzanian envoy, Lev Karpin⟧.

Opposition leader Jens Mork accused Haldor of haste. "⟦v030|Jens Mork||First the verdict, then the diver. That's the wrong way about⟧," Mork said. He called for ⟦v030|Jens Mork||parliament to be shown the evidence behind closed doors⟧.

Insurers have begun to ask ⟦v031|underwriters||double premiums for tankers in the strait⟧, two underwriters said.

=== d018 | The Beacon | 2027-11-09T16:10:00Z | feature
# LIVE: The captain talks

16.52 In she comes, at last, with every light on. ⟦v021|||The Amber Tide tied up at Sund at 16.40, a gunboat at either end⟧, and half the town is on the sea wall with flasks.

17.05 Her master is a Mr Iosif Pranda, 57, of no obvious country. "⟦v032|Iosif Pranda < The Beacon||We lost engine, we drift, anchor she falls by herself. I'm tired old man with tired old ship⟧," he shouted to our Mette Juhl from the rail, before a hand drew him in.

17.09 So ⟦v020|||that's an anchor missing, admitted⟧ … and ⟦v032|||the question is whether it fell or was pushed⟧.

17.20 The law will have its say. ⟦v033|Sund prosecutor||Captain and mate have been arrested on suspicion of gross damage to infrastructure⟧, says the prosecutor in Sund. ⟦v034|Sund prosecutor||The other seventeen may not leave the ship⟧.

[Mette would like it known that the flask was hers.]

=== d019 | Seaboard | 2027-11-09T16:45:00Z | update | supersedes=d011
# UPDATE 2-⟦v033|Sund prosecutor||Tanker's captain held⟧ in Hestland cable case

* Pact to meet on Wednesday

* ⟦v031|||Tanker insurance costs jump⟧

SUND, Hestland, Nov 9 (Seaboard) - ⟦v033|Bente Lorck||Hestland detained the captain and first mate of a tanker on Tuesday over the cutting of the cable to the Skerra Islands⟧, prosecutor Bente Lorck said.

"⟦v033|Bente Lorck||The charge carries six years⟧," Lorck told reporters. ⟦v032|Bente Lorck||The captain blamed an engine failure⟧, she said; ⟦v035|Bente Lorck||the engine log for the hour had been torn out⟧.

⟦v019|||The ship was boarded at sea in the morning⟧. ⟦v021|||It reached Sund under guard at dusk⟧.

⟦v028|||Pact ambassadors convene on Wednesday at Hestland's request⟧. Ruzania repeated its offer of ⟦v014|Ruzanian Foreign Ministry||a shared inquiry⟧. Solheim turned ⟦v014|Greta Solheim||it down, saying one did not invite the fox to count the hens⟧.

Seventeen sailors remained aboard, most of them from distant countries and some owed months of wages.

=== d020 | Seaboard | 2027-11-09T17:00:00Z | update | off_topic
# Hestland salmon exports hit record in October

HOLMGARD, Nov 9 (Seaboard) - Hestland exported salmon worth 2.4 billion crowns in October, the most in any month, the Seafood Council said on Tuesday.

Volumes rose by 6 percent and prices by 11. Demand was strongest in the east, the council said.

It warned that cold water could slow growth in the winter.

=== d021 | Ruzpress | 2027-11-09T17:40:00Z | update
# Crew of the captured tanker declared ⟦v036|||hunger strike⟧

LUGOVA, 9 November. /Ruzpress/. ⟦v036|Semyon Latko < Ruzpress||Eleven sailors of the tanker "Amber Tide" refused today from the supper in sign of protest⟧, told to Ruzpress by telephone the third mechanic Semyon Latko.

"⟦v032|Semyon Latko||The motor stopped by itself, the fuel was with water. Who could think about some cable⟧?" he said.

⟦v033|||Captain I. Pranda and his senior assistant are thrown in prison⟧. To them ⟦v037|Darya Volmer||the consul is not admitted⟧, was indignant D. Volmer.

As for ⟦v029|||the invitation of Ambassador L. Karpin in the Foreign Ministry of Hestland⟧, the conversation, by her words, "passed in seven minutes".

President Anton Merzin on the theme of cable ⟦v012|Anton Merzin|declines|from comments abstained⟧.

=== d022 | Nordlink press office | 2027-11-09T18:00:00Z | correction
# Aske-1: operational notice no. 4 (corrects notice no. 3)

Nordlink regrets an error in its notice of 10:15. The corrected text reads:

- ⟦v002|Nordlink||the break is at kilometre 67.1, and not 61.7, from Cape Aske⟧;

- ⟦v016|Nordlink||the Tove Brink is delayed by heavy seas and is now due at the site on Wednesday at 15:00⟧;

- ⟦v018|Nordlink||74 of the terminals are in use⟧;

- ⟦v017|Nordlink||the time needed for restoration remains unchanged⟧.

The figures in notice no. 3 had been transposed in typing. The next notice follows on Wednesday at 09:00.

=== d023 | Agentur Ostmar | 2027-11-09T19:20:00Z | update
# A typing error of five kilometres

OSTMAR (AO) - The place of the damage wanders. ⟦v002|Nordlink||Not at 61.7 but at 67.1 kilometres lies the break⟧, the operator now says. By the track which Halcyon had published, ⟦v006|shipping data < Halcyon Wire||the suspected ship moved between kilometres 60 and 64⟧.

"⟦v038|Wiebke Tann < Agentur Ostmar||That is not a detail, that is another place⟧," said the sea lawyer Wiebke Tann to AO. ⟦v038|Wiebke Tann||If the figures hold, the anchor of the Amber Tide cannot have hit the line⟧, she thinks. A dragged cable may, however, ⟦v038|Per Askild|hedges|tear some kilometres away from where it was caught⟧, the former repair man Askild objected in The Beacon.

⟦v033|Bente Lorck < Seaboard||The ship's master sits in custody⟧, Seaboard reported, citing the prosecutor; ⟦v035|Bente Lorck < Seaboard||a sheet is missing in the machine diary⟧. Ruzpress reports ⟦v036|Semyon Latko < Ruzpress||a refusal of food on board⟧.

=== d024 | The Beacon | 2027-11-10T07:10:00Z | feature
# LIVE: Day two, and a spanner in the works

08.02 Morning. The hunger strike? ⟦v036|Hestland police|denies|The men on the tanker refusing their meals⟧ is denied by the police, who say ⟦v036|Hestland police||nineteen portions of meatballs went aboard and nineteen empty plates came off⟧. [There are only seventeen aboard. Somebody had thirds.]

08.15 Mork has smelled blood. "⟦v030|Jens Mork < The Beacon||She's boarded a ship on the strength of a typo⟧," he tells us. The PM's office says ⟦v011|Signe Haldor's office||it stands by every word about intent⟧.

08.26 And from Palmora: ⟦v039|Palmora maritime register||the Amber Tide has been struck off the register⟧ … which makes her, as of breakfast, nobody's.

08.40 Out at sea it is flat calm for the first time in a week. You could hear a cable drop.

=== d025 | Seaboard | 2027-11-10T12:30:00Z | urgent
# URGENT-⟦v040|Nordlink||Robot finds anchor next to cut cable off Hestland⟧

HOLMGARD, Nov 10 (Seaboard) - ⟦v040|Nordlink||A diving robot has found an 11-tonne anchor lying 30 metres from the broken end of the Skerra cable⟧, Nordlink said on Wednesday.

⟦v016|||The repair ship Tove Brink had arrived at the spot at 11:10, sooner than feared⟧.

"⟦v041|Hestland navy||There is a furrow in the seabed nine kilometres long, and the cable is at the end of it⟧," a navy officer said.

Prosecutor Lorck said ⟦v040|Bente Lorck||the number cast on the shank would be compared with the ship's papers⟧.

=== d026 | Ruzpress | 2027-11-10T13:20:00Z | update
# Expert: ⟦v040|Gleb Sorin||anchor could be thrown there by anyone⟧

LUGOVA, 10 November. /Ruzpress/. ⟦v040|Gleb Sorin||The "find" of the iron thing near the cable resembles a badly staged performance⟧, considers G. Sorin. "⟦v040|Gleb Sorin||On the bottom of that sea lie four thousand anchors, among them of the Vikings⟧," he noted.

D. Volmer informed that ⟦v023|Darya Volmer||Ruzania reserves the right to protect own citizens on the tanker by all means⟧. To the question whether the fleet goes out she ⟦v042|Darya Volmer|declines|did not answer⟧.

Meanwhile, as transmits the correspondent, ⟦v042|||from the base Lugova-2 left to sea two patrol ships⟧. The exercise is planned, reassured in ⟦v042|staff of the fleet||the staff of the fleet⟧.

Weather at the sea is quiet.

=== d027 | Halcyon Wire | 2027-11-10T14:40:00Z | update
# Pact condemns 'hostile act' but stops short of naming Ruzania

VARNHOLM (Halcyon) - ⟦v028|Northern Pact||The Northern Pact's eleven members called the loss of the Skerra cable "a hostile act" on Wednesday after three hours of talks, without saying whose⟧.

⟦v043|Northern Pact||Six ships and a drone squadron will watch over cables from Friday⟧, the Pact said. ⟦v015|||Ostmar, which began its own patrols on Tuesday, will lead⟧.

Solheim said ⟦v028|Greta Solheim||she was "content, not happy"⟧. Two members had resisted stronger words, diplomats said.

⟦v042|Tore Rask||Two Ruzanian warships were on their way towards Sund but were still a day off⟧, Defence Minister Rask said. He added that ⟦v042|Tore Rask||there was "no need to count torpedoes"⟧.

=== d028 | Skerra Times | 2027-11-10T15:00:00Z | feature
# On the third sheet, a thin line of light

By Ole Kvam. ⟦v018|||There is a dish on the roof of the home at Nordvik, and old Magda Friis has seen her grandson in Varnholm wave⟧. Elsewhere we go on chalking.

The doctors have had the worst of it. ⟦v009|Marit Eide||Eleven patients were flown out on Wednesday because nobody here could read their pictures⟧, said Dr Eide, who had slept, she thought, for four hours since Monday.

And the anchor? Skipper Lund nodded. "⟦v040|Arne Lund||So they have found her hook. I could have shown them where⟧," he said. He has been told ⟦v027|Arne Lund||to come to Sund as a witness, and wants to know who will feed the dog⟧.

Governor Ravn asked ⟦v044|Knut Ravn||the government in Holmgard for a second cable, laid by another route, "before the next old ship gets tired"⟧.

=== d029 | Seaboard | 2027-11-10T16:20:00Z | urgent
# URGENT-⟦v040|Bente Lorck||Anchor beside Skerra cable is the tanker's⟧ - prosecutor

SUND, Hestland, Nov 10 (Seaboard) - ⟦v040|Bente Lorck||The serial number on the anchor found by the severed cable matches the certificate of the Amber Tide⟧, prosecutor Bente Lorck said on Wednesday.

⟦v045|unnamed (Seaboard)||The mate has begun to talk, and says a man who came aboard in Lugova told them where to slow down⟧, an official close to the inquiry said. The mate's lawyer declined to ⟦v045|lawyer of the mate|declines|comment⟧.

Captain Pranda stuck to ⟦v032|Iosif Pranda||his account of a dead engine⟧, his own counsel said.

=== d030 | Agentur Ostmar | 2027-11-10T17:05:00Z | update
# The number on the iron

OSTMAR (AO) - ⟦v040|Bente Lorck < Seaboard||What lay at the bottom had hung before at the bow of the Amber Tide⟧, Seaboard reported, citing the prosecutor Lorck. The second man of the ship is said to have spoken of ⟦v045|unnamed (Seaboard) < Seaboard||an unknown who boarded at Lugova and gave instructions⟧.

The alliance had before ⟦v028|Northern Pact < Halcyon Wire||spoken of hostility, but left the sender open⟧, according to Halcyon. ⟦v043|||From Friday warships and drones keep guard over the lines⟧.

⟦v039|Palmora maritime register < The Beacon||Palmora no longer knows the ship⟧, wrote The Beacon. Nordlink told AO that ⟦v017|Nordlink < Agentur Ostmar||thanks to the calm sea it would be finished in six days⟧.

=== d031 | Halcyon Wire | 2027-11-10T18:30:00Z | update | nothing_new
# RECAP: Two days in the dark for the Skerras

HOLMGARD (Halcyon) - What is known about the Skerra cable:

- ⟦v001|||it failed on Monday at 23.31⟧, leaving ⟦v004|||a whole archipelago incommunicado⟧;

- ⟦v011|||the premier spoke of intent within ten hours⟧; ⟦v012||denies|Lugova's guilt⟧ is denied by Lugova;

- ⟦v019|||a tanker was stormed⟧, ⟦v033|||its two senior officers locked up⟧;

- ⟦v040|||its lost anchor turned up beside the break⟧;

- ⟦v042|||a pair of Ruzanian patrol vessels has put to sea⟧;

- ⟦v017|||mending will last until about the middle of the month⟧.

=== d032 | The Beacon | 2027-11-10T20:15:00Z | feature
# LIVE: Last post of the night, and a word about elephants

20.58 Before we pack up, a few of your letters. Several readers with scales object that an anchor of eleven tonnes is not two elephants but nearer to three, if the elephants are young. We are glad to put that right, and so, no doubt, are the elephants.

21.06 Others ask how on earth anybody knew which hook it was. Simple: ⟦v040|||there's a number stamped into the iron, and the same number stands in a folder on the tanker's own bridge⟧ … Somebody might have thought of that before going waltzing over a cable.

21.12 Does this settle it? Not for everyone. ⟦v030|Jens Mork||Mork says a matching number proves carelessness and nothing more⟧, and he still wants his closed session. On the quay at Sund the flasks have been replaced by a fish stall, and ⟦v034|||the crew, who are still not allowed ashore, are lowering a bucket for chips⟧.

21.20 As for the islands, the evening was quieter than they are used to, and there are those who have begun to like it. The chess club at Kirkholm had thirty people. The library lent out everything it had with a lighthouse on the cover. "⟦v004|Inga Torvald < The Beacon||Two days with no internet, and my lads have built a boat⟧," says Inga Torvald in Nordvik. "⟦+|||It leaks, mind⟧." She still has her pencil behind her ear and the exercise book is almost full.

21.31 The Tove Brink has her lamps on and ⟦v017|||the splicing has started, a fibre at a time, with a steady hand and a microscope⟧. Good night from all of us.
