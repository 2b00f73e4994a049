title: Lindmark trade talks Live

=== d001 | Corwell | 2026-11-10T06:30:00Z | update
# Sundra trade team lands in Lindmark as tariff deadline nears

HAVENSTED, Nov 10 (Corwell) - ⟦v001|||A 34-member trade delegation from Sundra arrived in the Lindmark capital on Tuesday for two days of talks⟧, five days before a truce in the neighbours' quarrel over timber and tractors runs out.

The team is led by Trade Minister Amaro Quell, 61, a former shipping broker. His host, Lindmark's Economy Minister Signe Holtby, said ⟦v002|Signe Holtby||an agreement was "nearer than the newspapers think"⟧.

⟦v003|Sundran customs||Trade between the two fell by a fifth to 18.4 billion crowns in the first nine months⟧, Sundran customs said last week.

⟦v004|Sundran delegation||Sundra wants the quota on its tractors lifted⟧, according to its delegation. Lindmark wants to sell more softwood without stamps.

The talks are held in the old Corn Exchange, whose heating failed on Monday.

The neighbours share 340 km (211 miles) of frontier and a currency history that both would rather forget. The present truce was signed in May after a winter in which Sundran customs men measured Lindmark planks with a micrometer and Lindmark sent back a trainload of tractors for having the wrong shade of red.

=== d002 | Sundra News Service | 2026-11-10T07:00:00Z | update
# The delegation at the head with A. Quell arrived in Havensted

PORTO SENNE, 10 November. (SNS). ⟦v001|||With a working visit in the capital of Lindmark arrived the Minister of Trade Amaro Quell, accompanied by representatives of nineteen enterprises⟧, informed the Ministry.

"⟦v002|Amaro Quell < SNS||We did not come here to drink coffee. We came with a pen⟧," said the Minister to the SNS at the ladder of the airplane.

According to him, ⟦v004|Amaro Quell||in the centre of attention stands the free entrance of tractors of the mark "Taurus" on the market of Lindmark⟧. He noted also that ⟦v005|Amaro Quell||the Sundran side will buy 60 ferries at the Lindmark shipyards, if the mood will be good⟧.

The Ministry called on ⟦v006|Ministry of Trade of Sundra||entrepreneurs to keep calm and not to transfer contracts on other countries⟧.

In Havensted is snow. Members of the delegation were informed about the necessity of warm footwear.

=== d003 | The Lantern | 2026-11-10T07:50:00Z | feature
# Trade talks live: coats on indoors, and a stuffed elk for a chairman

08.50 Good morning from the Corn Exchange, Havensted, where it is eleven degrees in the chamber and the delegates are sitting in their overcoats beneath a stuffed elk. Our correspondent Piers Hallowell has been lent a blanket by a Sundran tractor salesman, which must count as a concession.

Quell has brought his own chair. [His back, they say. He fell off a pony in June.]

Outside, the Timbermen's League has parked a log the size of a bus across the tram lines. "⟦v007|Runa Skov < The Lantern||There'll be a log for every thousand men who lose their place. We've three more on the road … I'd say two thousand of us here by lunch⟧," Runa Skov, who leads it, told us. Inspector Ole Brandrup, in charge of the trams, makes ⟦v007|Ole Brandrup||it four hundred, and one log⟧.

09.05 The door has shut. The elk gives nothing away.

09.20 For the hard of planning: there are six baskets, labelled timber, tractors, fruit, ferries, stamps and "other". In the last one, we gather, are a dispute about a lighthouse and a folk song that each side says the other has stolen. Somebody has brought the sheet music.

=== d004 | Corwell | 2026-11-10T08:44:00Z | flash
# ⟦v008|Ivar Stenholt||LINDMARK THREATENS 35 PCT TARIFF ON ALL SUNDRAN GOODS FROM NOV 15⟧ - PRESIDENT STENHOLT

=== d005 | Corwell | 2026-11-10T08:58:00Z | bulletin
# BULLETIN-⟦v008|Ivar Stenholt||Lindmark's president threatens Sundra with 35 pct duty⟧ as talks open

HAVENSTED, Nov 10 (Corwell) - ⟦v008|Ivar Stenholt||Everything that Lindmark imports from Sundra will be taxed at 35 percent from Sunday unless the two agree by then⟧, President Ivar Stenholt said on Tuesday.

"⟦v008|Ivar Stenholt||They have had the crumbs and the cake. On Sunday they get the bill⟧," he told an assembly of mayors, minutes after negotiators had sat down across town.

A spokeswoman for Holtby, the economy minister, declined to say ⟦v009|Economy Ministry of Lindmark|declines|whether she had known of it beforehand⟧.

⟦v010|||The Sundran real lost 2.1 percent against the crown⟧.

Lindmark takes in Sundran goods worth about 11 billion crowns a year, mainly machines, oranges and shoes.

=== d006 | Northline | 2026-11-10T09:15:00Z | update
# Stenholt brandishes tariff while his minister talks peace

STORVAL (Northline) - ⟦v008|Ivar Stenholt < Corwell||Lindmark's head of state gave Sundra until the weekend or face a levy of more than a third on its exports⟧, Corwell reported.

Dagny Pohl, an economist at the Storval School, reckoned ⟦v011|Dagny Pohl||such a charge would cost Lindmark's own households 740 crowns a year apiece⟧. "⟦v011|Dagny Pohl||It is a tax on other people's oranges paid by one's own children⟧," she said.

⟦v010|||In Porto Senne the main share index dropped 3 percent, led by tractor maker Taurus⟧.

A diplomat in Havensted who follows the talks said ⟦v009|unnamed (Northline) < Northline||Holtby had learned of it from her own driver's radio⟧.

⟦v012|unnamed (Northline)||The Sundrans had asked for a pause of half an hour⟧, the diplomat added.

Stenholt, a former weather presenter, won office in 2023 on a vow to "bring the sawmills home". He has threatened duties on eleven occasions since, by Northline's count, and imposed them twice.

=== d007 | Sundra News Service | 2026-11-10T09:40:00Z | urgent
# ⟦v013|Amaro Quell||Delegation of Sundra leaves the hall of negotiations⟧

HAVENSTED, 10 November. (SNS). ⟦v013|||The Sundran delegation in full composition left today in 10:22 the table of negotiations⟧, transmits the correspondent of SNS.

"⟦v013|Amaro Quell||To speak with a pistol on the table is possible only in cinema. We stood up, we thanked for the tea, and we went⟧," declared A. Quell on the stairs.

He underlined that ⟦v014|Amaro Quell||without the taking back of the words about 35 percent further talk has no object⟧.

The chair of the Minister was carried out after him by two attaches.

=== d008 | The Lantern | 2026-11-10T09:52:00Z | feature
# Trade talks live: they've gone - and so has the chair

10.22 Doors. Feet. ⟦v013|||Thirty-four overcoats came down the stairs in single file without looking left or right; and at the end of the line an oak armchair, legs first⟧ …

10.31 It was the telephones that did it. Piers was by the radiator: ⟦v013|unnamed (The Lantern) < The Lantern||"They [the Sundrans] were on paragraph six, on knots in planks, when every pocket in the room began to buzz. Quell read his twice, folded his spectacles and rose"⟧, a clerk told him.

10.40 Signe Holtby has come out alone. ⟦v009|Signe Holtby|declines|When had she first heard of the threat?⟧ She declined to say. "⟦v015|Signe Holtby||My door is open. It has to be, the heating has gone⟧," she said.

10.48 ⟦v016|||Somebody has thrown an orange. It hit the log⟧.

=== d009 | Corwell | 2026-11-10T10:05:00Z | urgent
# URGENT-⟦v013|||Sundra walks out of Lindmark trade talks over tariff threat⟧

HAVENSTED, Nov 10 (Corwell) - ⟦v013|||Sundra broke off trade talks with Lindmark on Tuesday barely an hour after they began⟧, in anger at President Ivar Stenholt's ultimatum.

⟦v014|Amaro Quell||Stenholt must withdraw the threat before anyone sits down again⟧, Trade Minister Amaro Quell told reporters.

Stenholt's office declined to comment on ⟦v013|office of the Lindmark president|declines|the Sundrans' departure⟧.

⟦v017|unnamed (Corwell)||The delegation's aircraft had been ordered fuelled for 1500 local time⟧, an airport official said.

It is the second time in two years that talks between the neighbours have collapsed. In 2024 the Lindmarkers left, over plums.

Business leaders voiced dismay. The Havensted Chamber of Shipping urged both governments to return to the table, and a union of Sundran toolmakers did the same. Neither had been told why the hall was booked for two days if the first was to last an hour.

=== d010 | Ostmar Press Bureau | 2026-11-10T10:40:00Z | update
# Scandal in the cold hall: Sundrans go, customs duty stays

OSTMAR (OPB) - ⟦v013|Amaro Quell < SNS||With thanks for the tea the men of Minister Quell rose and departed⟧, reports the Sundra News Service.

Cause was the word of President Stenholt, ⟦v008|Ivar Stenholt < Corwell||that from the 15th every crate from the south shall cost the third part more⟧, as Corwell brought it.

⟦v009|unnamed (Northline) < Northline||The own minister was not initiated and heard it in the car⟧, knows Northline from a diplomat.

The Ostmar Foreign Minister Bertil Aas offered ⟦v018|Bertil Aas < OPB||the castle of Rosenau as a place where both could warm themselves⟧. "⟦v018|Bertil Aas||We have forty stoves and no opinion⟧," he said to this bureau.

Ostmar sells to both lands fish and to both lands tins.

An observer reminds himself of the plum war of 2024, when the Lindmarkers departed from Porto Senne with packed lunch and came back after nine weeks, thinner and without plums. At that time mediated likewise Ostmar, and got for it a vase.

=== d011 | Havensted Mail | 2026-11-10T11:10:00Z | feature
# Orange crates stacked to the ceiling at Quay Nine

By Freja Mundt

The cranes at Quay Nine did not stop for their dinner today. ⟦v019|||Every importer in town wants his goods landed before Sunday, and by eleven there were nineteen ships lying off the mole where there are generally five⟧.

"⟦v019|Knud Fals < Havensted Mail||I've sold shoes for thirty years and never paid a docker double before breakfast⟧," said Knud Fals, of Fals and Daughters, from the top of a heap of boxes.

At the covered market oranges went from nine crowns a kilo to fourteen between eight and ten. ⟦v020|||Lindmark Price Office inspectors arrived with notebooks, bought a bag each and went away⟧.

Not all grieve. "⟦v021|Torben Lykke||Thirty-five? I would have made it fifty. We have eleven sawmills standing idle on account of their stamps⟧," said Torben Lykke, who owns three of the eleven.

The elk, for those who ask, was shot in 1902 by a man aiming at a bear.

The harbour master, a patient man, has given up his blackboard and is chalking the names of the ships on the wall of the customs house. By noon he had gone round the corner. A cook from one of the freighters was selling doughnuts from a lifeboat.

=== d012 | Northline | 2026-11-10T11:35:00Z | urgent
# ⟦v022|unnamed (Northline)||Lindmark's Holtby offers to resign over tariff row⟧ - source

STORVAL (Northline) - ⟦v022|unnamed (Northline)||Economy Minister Signe Holtby has put her resignation in the president's hands after being kept in the dark about his tariff plan⟧, a source in her party said.

"⟦v022|unnamed (Northline) < Northline||She wrote it by hand, on hotel paper⟧," the source told Northline.

Her ministry declined to ⟦v022|Economy Ministry of Lindmark|declines|comment on the report⟧.

Holtby, 48, is the only member of the Centre Farmers in the cabinet. Without the party Stenholt has no majority.

=== d013 | Ostmar Press Bureau | 2026-11-10T11:58:00Z | update | copy_of=d012
# ⟦v022|unnamed (Northline)||Lindmark minister Holtby offers resignation⟧ - source

STORVAL (Northline/OPB) - ⟦v022|unnamed (Northline)||Economy Minister Signe Holtby has put her resignation in the president's hands after being kept in the dark about his tariff plan⟧, a source in her party said.

"⟦v022|unnamed (Northline) < Northline||She wrote it by hand, on hotel paper⟧," the source told Northline.

Her ministry declined to ⟦v022|Economy Ministry of Lindmark|declines|comment on the report⟧.

=== d014 | Corwell | 2026-11-10T12:20:00Z | update | supersedes=d009
# UPDATE 1-Sundra quits Lindmark talks, ⟦v023|Amaro Quell||threatens timber ban in reply⟧

* ⟦v008|Ivar Stenholt||Stenholt sets 35 pct levy for Sunday⟧

* Real at six-month low, ferries order in doubt

HAVENSTED, Nov 10 (Corwell) - ⟦v023|Amaro Quell||Sundra will shut its ports to Lindmark timber within a day of any new duty⟧, Trade Minister Amaro Quell said on Tuesday after leading his team out of talks in Havensted.

"⟦v023|Amaro Quell||They can make matches of it⟧," he told reporters at his hotel.

⟦v013|||The Sundrans had left their seats at the Corn Exchange an hour into a session planned to last until evening⟧. ⟦v017|||Their plane was still on the apron at noon with its engines cold⟧.

Quell also put ⟦v005|Amaro Quell||a planned purchase of 60 Lindmark-built ferries "in the deep freeze"⟧. Shares in Havensted Yards fell 8 percent.

⟦v003|Lindmark statistics office||Commerce between the two stood at 19.7 billion crowns from January to September⟧, Lindmark's statistics office said, against a lower figure given by Sundra.

=== d015 | Sundra News Service | 2026-11-10T12:45:00Z | update
# Statement of the Ministry of Trade of Sundra (full text)

PORTO SENNE, 10 November. (SNS). The Ministry of Trade states:

- ⟦v013|Ministry of Trade of Sundra||the Delegation interrupted the negotiations at 10:22 and not on its own guilt⟧;

- ⟦v023|Ministry of Trade of Sundra||in case of the introduction of the duty, the import of coniferous sawn goods from Lindmark will be prohibited in 24 hours⟧;

- ⟦v014|Ministry of Trade of Sundra||the return to the table is possible after a public refusal from the ultimatum⟧;

- ⟦v005|Ministry of Trade of Sundra||the contract on ferries is not annulled, it is laid aside⟧;

- ⟦v024|Ministry of Trade of Sundra||a complaint is directed to the Court of Commerce in Storval⟧;

- ⟦v006|Ministry of Trade of Sundra||the exporters will receive support from the Reserve in the volume of 900 million⟧.

The Ministry remains open to dialogue of equal with equal.

=== d016 | The Lantern | 2026-11-10T13:25:00Z | feature
# Trade talks live: the hotel, the soup and the back stairs

13.25 The Sundrans are at the Grand Bellevue eating fish soup. [Lindmark fish.] ⟦v025|||A little after one, a woman in a headscarf and large spectacles crossed the kitchen, took the service lift to the fourth floor and knocked at 412, where there is an oak armchair⟧ …

"⟦v025|unnamed (The Lantern) < The Lantern||It was Mrs Holtby all right. She asked me for two glasses. They were at it for fifty minutes, and there was laughing⟧," a waiter told us.

14.05 We asked her at the tradesmen's entrance. "⟦v025|Signe Holtby|denies|I came about the curtains⟧," said the minister.

And is she leaving the government? "⟦v022|Signe Holtby|denies|I have resigned from nothing but sugar⟧," she said.

14.12 ⟦v007|||Two more logs have come down Kirkegade on a low loader and the number six tram has given up⟧.

14.20 An apology to the hotel: what we called "a draughty barn with pretensions" is a listed building. It is also the only place in town with working radiators, which may explain why two ministers, three ambassadors and the man from the elk museum have all been seen in its lobby today.

=== d017 | Northline | 2026-11-10T13:50:00Z | kill | supersedes=d012
# KILL: Lindmark's Holtby offers to resign over tariff row

Please kill our urgent of 1135 GMT on the resignation of Lindmark's economy minister. ⟦v022||denies|Signe Holtby has not offered to resign⟧. ⟦v022|Centre Farmers||The handwritten sheet was a shopping list for her mother⟧, her party said.

The source has withdrawn the account. Subscribers should remove the story, which was also carried by the Ostmar Press Bureau, from all services.

=== d018 | Corwell | 2026-11-10T14:10:00Z | update | off_topic
# Sundra walks out of handball final over lights

PORTO SENNE, Nov 10 (Corwell) - Sundra's women left the court 20 minutes before the end of the Sea Cup final against Ostmar on Tuesday after the lamps failed for a third time.

The federation threatened a fine of 35,000 crowns. Ostmar led 19-14.

The trainer said talks with the referee had been "a waste of breath".

=== d019 | Corwell | 2026-11-10T14:35:00Z | urgent
# URGENT-⟦v026|Ivar Stenholt||Lindmark's Stenholt says tariff to spare food and shoes⟧

HAVENSTED, Nov 10 (Corwell) - ⟦v026|Ivar Stenholt||Oranges, olives and children's footwear from Sundra will be left out of a planned tariff⟧, President Ivar Stenholt said on Tuesday, trimming a threat that he had made that morning.

⟦v008|Ivar Stenholt||The rest would still be charged 35 percent from Nov. 15⟧, he said. "⟦v026|Ivar Stenholt||I have grandchildren and they have feet⟧," he added.

Of the Sundrans' walk-out he said: "⟦v027|Ivar Stenholt||A man who carries his own chair is always looking for the exit⟧."

⟦v028|Erland Visby < Corwell||Parliament must approve any duty that runs for more than 30 days⟧, its law clerk, Erland Visby, told Corwell.

=== d020 | Sundra News Service | 2026-11-10T15:00:00Z | update
# Minister Quell on the grandchildren of the President of Lindmark

HAVENSTED, 10 November. (SNS). ⟦v026|Amaro Quell||The exclusion of oranges and little shoes is "half a step of a man with long legs"⟧, estimated the Minister of Trade A. Quell.

He denied ⟦v025|Amaro Quell|denies|the message of the edition The Lantern about some secret meeting in the hotel⟧. "⟦v025|Amaro Quell|denies|To me came nobody, except the soup⟧," he said.

Concerning the remark about the chair the Minister was brief: "⟦v027|Amaro Quell||My grandfather made it from a Lindmark oak. Let him send a second⟧."

⟦v017|||The departure of the airplane, planned on three o'clock, is postponed without naming of the time⟧.

As is known, the Minister was born in a family of joiners in the port settlement Calha. He possesses four languages and plays on the mandolin. In the evening for the delegation was organised a viewing of the lighting of the town, which on account of economy was not switched on.

=== d021 | Havensted Mail | 2026-11-10T15:30:00Z | feature
# Logs, trams and one black eye

⟦v029|||A scuffle on Kirkegade at three ended with a Sundran photographer on the cobbles and a timberman in the back of a police van⟧. Both are well known for their tempers. "⟦v029|Ole Brandrup||One black eye, one broken lens, one man of 52 in custody⟧," was the inspector's tally.

He is not to be confused with ⟦v016|||the lad of fifteen who bowled the orange this morning, and who was marched home by the ear⟧.

⟦v007|Timbermen's League||Upwards of three thousand had marched⟧, the League claims; to my eye ⟦v007|||they would have filled the fish hall, but not twice⟧.

⟦v020|Price Office||Four stallholders have been warned for profiteering in citrus⟧, says the Price Office. "⟦-|Abel Rand||I only followed the president⟧," pleaded one, Abel Rand.

The police horses, two greys called Butter and Jam, were the heroes of the afternoon. They stood through the whole of it like furniture, and at the end somebody had plaited fir twigs into their manes. The lost-property office holds nine caps, a drum and half a set of teeth.

=== d022 | Northline | 2026-11-10T16:20:00Z | urgent
# ⟦v018|unnamed (Northline)||Sundra, Lindmark to resume talks in Ostmar castle⟧ - sources

STORVAL (Northline) - ⟦v018|unnamed (Northline)||Trade negotiators from Sundra and Lindmark will meet again on Wednesday morning at Rosenau Castle in Ostmar⟧, two people briefed on the plan said.

⟦v018|Ostmar Foreign Ministry|declines|The arrangement⟧ was not one that the Foreign Ministry in Ostmar would discuss.

⟦v025|unnamed (Northline) < Northline||It was settled between the two ministers over soup, behind their leaders' backs⟧, one of the people told Northline.

⟦v030|unnamed (Northline)||On the table is a quota of 12,000 tractors a year, up from 7,500⟧, the other said.

Rosenau, a 16th-century hunting lodge 40 km from either border, was last used for diplomacy in 1987, when a fisheries pact was signed there by candlelight during a power cut.

=== d023 | Corwell | 2026-11-10T17:05:00Z | update | supersedes=d014
# UPDATE 2-Lindmark softens tariff threat, talks to move to Ostmar

* ⟦v023|Amaro Quell||Sundra says timber ban ready⟧

HAVENSTED, Nov 10 (Corwell) - ⟦v018|Bertil Aas||Lindmark and Sundra have accepted an invitation to continue their trade talks on neutral ground⟧, Ostmar's Foreign Minister Bertil Aas said on Tuesday.

⟦v008|Ivar Stenholt||President Ivar Stenholt had threatened a 53 percent duty on Sundran goods⟧, and then ⟦v026|Ivar Stenholt||made exceptions for fruit and shoes⟧.

⟦v013|||Sundra's envoys marched out of the Corn Exchange at once⟧.

⟦v010|||The real clawed back half its loss to trade 1.2 percent down⟧. ⟦v031|Sundran central bank||The central bank sold 150 million in reserves to steady it⟧, the bank said.

⟦v024|Court of Commerce||The Court of Commerce in Storval said it had received Sundra's complaint and would hear it in February⟧.

=== d024 | Corwell | 2026-11-10T17:31:00Z | correction | supersedes=d023
# CORRECTED-UPDATE 2-Lindmark softens tariff threat, talks to move to Ostmar

(Corrects threatened duty in second paragraph to 35 percent, not 53)

HAVENSTED, Nov 10 (Corwell) - ⟦v018|Bertil Aas||Lindmark and Sundra have accepted an invitation to continue their trade talks on neutral ground⟧, Ostmar's Foreign Minister Bertil Aas said on Tuesday.

⟦v008|Ivar Stenholt||President Ivar Stenholt had threatened a 35 percent duty on Sundran goods⟧, and then ⟦v026|Ivar Stenholt||made exceptions for fruit and shoes⟧.

⟦v010|||The real clawed back half its loss to trade 1.2 percent down⟧.

=== d025 | Ostmar Press Bureau | 2026-11-11T07:15:00Z | update
# In Rosenau the stoves burn: delegations sit again

OSTMAR (OPB) - ⟦v018|||Since eight o'clock the quarrelling neighbours sit at a round table in the hunting room of Rosenau, each with his back to a stove⟧. ⟦v001|||From the thirty-four Sundrans came twelve, the rest visits the porcelain works⟧.

⟦v032|Bertil Aas < OPB||Telephones had to be laid in a soup tureen before the door⟧, Minister Aas explained to this bureau. "⟦v032|Bertil Aas||What presidents say in the next hours, nobody will hear⟧."

⟦v027|Amaro Quell < SNS||To the mockery about the furniture Quell answered with his grandfather's oak⟧, so the SNS. The armchair stands, by the way, again at the table.

⟦v014|Amaro Quell|hedges|On the withdrawal of the threat he would insist "in principle, which is a large room"⟧, said the guest.

=== d026 | The Lantern | 2026-11-11T09:00:00Z | feature
# Trade talks live: what the log says to the orange

A comment by Piers Hallowell, in a warm room at last

There are three ways to lose a trade war, and Ivar Stenholt tried all of them before lunch. ⟦v009|||He forgot to tell the one person whom he had sent to make peace⟧. ⟦v008|||He named a number, which is a thing that one can then only climb down from⟧. And he was funny about a man's chair.

⟦v011|Dagny Pohl||Every family here would have been 740 crowns the poorer⟧, if the sums of Dagny Pohl hold good.

Quell had the better morning and the worse cards. ⟦v023|||You cannot build tractors sheds out of a ban on planks⟧. ⟦v033|unnamed (The Lantern)||His prime minister had rung him at midnight to tell him to come home with something or not at all⟧, a member of his party confided.

⟦v025|||So two grown people, one of them in a false headscarf, did the country's business by the dumb waiter⟧.

I do not want to be hard on the President. He has a gift for the short word, and in opposition it served him well. But a government is a long sentence, with clauses, and yesterday somebody had to climb four floors in borrowed spectacles in order to put in the commas.

=== d027 | Corwell | 2026-11-11T12:40:00Z | urgent
# URGENT-⟦v034|joint communique||Lindmark, Sundra reach trade deal; tariff off⟧

ROSENAU, Ostmar, Nov 11 (Corwell) - ⟦v034|joint communique||Lindmark and Sundra struck a three-year trade agreement on Wednesday⟧, averting a tariff that was due to begin on Sunday.

⟦v030|joint communique||Lindmark will admit 11,000 Sundran tractors a year⟧, a communique said. ⟦v035|joint communique||Sundra drops its stamp duty on softwood⟧.

"⟦v034|Signe Holtby||We found it under the elk, only the elk was elsewhere⟧," Signe Holtby said.

⟦v036|Ivar Stenholt||Stenholt said he was withdrawing the 35 percent levy "because it worked"⟧.

Economists said the deal was modest but would calm exporters before winter. Both parliaments have until the end of January to ratify it; in Lindmark the Centre Farmers have already said that they will vote in favour. The crown and the real both firmed.

=== d028 | Sundra News Service | 2026-11-11T13:05:00Z | update
# Agreement is achieved

ROSENAU, 11 November. (SNS). ⟦v034|||The ministers A. Quell and S. Holtby put today signatures under the Agreement on trade on term up to 2029⟧.

⟦v036|Amaro Quell||The ultimatum is taken back, as we demanded⟧, emphasised A. Quell. ⟦v030|Amaro Quell||For "Taurus" are opened eleven thousand places instead of seven and half⟧, he said.

"⟦v005|Amaro Quell||From the freezer we take also the ferries, all sixty⟧," he added.

⟦v035|||The collection of stamps from the wood of the partner stops from 1 January⟧. To answer ⟦v025|Amaro Quell|declines|who was in the room 412⟧ the Minister again declined.

=== d029 | Havensted Mail | 2026-11-11T14:30:00Z | feature
# The log goes home

⟦v007|||They sawed it up where it lay and sold the slices for the seamen's orphans, and at ten past two a number six went by with its bell going⟧.

"⟦v035|Runa Skov < Havensted Mail||No more stamps: that's forty crowns on every load that stays in the valley. I'd have pushed it here on my own for that⟧," Runa Skov told the Mail.

⟦v037|Torben Lykke||The mill at Norre will take on sixty hands by Easter⟧, promised Torben Lykke, who yesterday wanted fifty percent.

⟦v019|||On Quay Nine they are left with a mountain of boots that nobody needed in such a hurry⟧. ⟦v029|||The man who blacked the photographer's eye was let off with a handshake⟧.

In the covered market the oranges have come down to ten crowns, which is one more than before anybody opened his mouth. At the Corn Exchange two plumbers were seen going in with a length of pipe. The elk looked on as it has always done, a little to the left.

=== d030 | The Lantern | 2026-11-11T16:00:00Z | feature | nothing_new
# Trade talks live: what we know

17.00 The blanket has been returned. In short:

• ⟦v008|Ivar Stenholt||Lindmark's president promised a 35% tariff⟧ and ⟦v036|Ivar Stenholt||has dropped it⟧.

• ⟦v013|||Sundra's people stormed out on Tuesday at 10.22⟧; ⟦v018|||they sat down again on Wednesday, in a castle⟧.

• ⟦v034|joint communique||A treaty for three years is signed⟧.

• ⟦v030|joint communique||More tractors may come in: 11,000⟧.

• ⟦v023|Ministry of Trade of Sundra||The embargo on planks⟧ was never used.

• ⟦v022|Signe Holtby|denies|Signe Holtby did not quit⟧.

• ⟦v025|||Who went up in the service lift is, officially, unknown⟧.
