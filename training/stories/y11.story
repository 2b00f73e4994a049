title: Hollin Junction derailment Live

=== d001 | Norwick | 2026-04-21T02:38:00Z | flash
# ⟦v001|fire brigade||FREIGHT TRAIN DERAILS AT HOLLIN JUNCTION IN OSTRANIA⟧ - FIRE BRIGADE

=== d002 | Norwick | 2026-04-21T02:52:00Z | bulletin | supersedes=d001
# BULLETIN-⟦v001|Hollin County fire brigade||Goods train carrying chemicals derails in Ostrania⟧: fire brigade

VELLIN, April 21 (Norwick) - ⟦v001|Hollin County fire brigade||A freight train of 38 wagons left the rails at Hollin Junction in eastern Ostrania early on Tuesday⟧, the county fire brigade said.

⟦v002|Hollin County fire brigade||At least two tank wagons were leaking⟧, a duty officer said. He did not know what was in them.

The junction lies on the bank of the Marle, which supplies drinking water to more than a million people downstream.

=== d003 | Ostrapress | 2026-04-21T03:20:00Z | urgent
# Urgent. ⟦v001|State Railways||On the station Hollin-Sorting occurred a descent from the rails of a cargo composition⟧

VELLIN, 21 April. /Ostrapress/. ⟦v001|State Railways||Today in 04:11 nine carriages of the train no. 4407 went down from the way⟧, informed the Press Service of the State Railways.

By the words of the representative of the Railways Benno Lasch, ⟦v003|Benno Lasch||the cargo, a solvent of the name toralin, does not represent a danger for the population⟧.

"⟦v004|Benno Lasch||The engine driver and his helper are alive, both received bruises⟧," noted Lasch.

⟦v005|Benno Lasch||The passenger movement on the direction Vellin - Karst is stopped for the time not defined⟧, he informed in the given connection.

=== d004 | Daily Lantern | 2026-04-21T03:55:00Z | feature
# LIVE: Toxic cloud fears after train crash at Hollin

05.41 If you live in Hollin Lower Town and smell pear drops, that is not your neighbour baking. Anja Prost, who keeps the signal café, rang us from under a table. "⟦v002|Anja Prost < Daily Lantern||Something yellow is running down the embankment like custard and my eyes are pouring⟧," she said.

05.48 ⟦v006|||Loudspeaker vans are in the streets: windows shut, taps off, leave by the west road⟧. That is from our reader Emil, who filmed one.

05.52 The railway says it is harmless. [The police car in Emil's film has a policeman in a gas mask - editor.]

05.55 For those far away: Hollin is a town of nine thousand where three lines and one river meet, and where until this morning the loudest thing was the shunting. We have two people on the way with cameras, and neither of them owns a mask.

=== d005 | Marle Valley Mail | 2026-04-21T04:30:00Z | feature
# Three thousand walk out of Hollin in their pyjamas

By Greta Holm. They came up the west road in dressing gowns, with cats in pillowcases, and at the top they turned round to look. ⟦v001|||The wagons lie across both tracks like a dropped box of cigars⟧, and over them hung a cloud the colour of old piano keys.

"⟦v006|Ruben Aske < Marle Valley Mail||I want everyone within two kilometres out by seven, and I do not care what they are wearing⟧," Mayor Ruben Aske told this newspaper. He put ⟦v006|Ruben Aske||the number at 3,100⟧.

⟦v007|Ruben Aske||The sugar factory has opened its canteen to those with nowhere to go⟧, he said.

The stationmaster's geese would not leave. ⟦v008|Ruben Aske||Five firemen had gone to hospital coughing⟧, the mayor added, and went off to shout at somebody about buses.

The last time the Lower Town was emptied was for the flood of 1961, and old Mrs Tarp, who had been carried out then as a bride, was carried out today on the same kitchen chair. ⟦v004|Ruben Aske < Marle Valley Mail||The two men from the locomotive had walked to the signal café by themselves and asked for brandy⟧, the mayor told us when he came back from the buses.

=== d006 | Norwick | 2026-04-21T05:05:00Z | update | supersedes=d002
# UPDATE 1-Ostrania evacuates town after train spills toxic solvent

* Residents within 2 km told to leave

* Substance enters river

VELLIN, April 21 (Norwick) - ⟦v006|||Ostrania was emptying a town of its inhabitants on Tuesday⟧ after ⟦v001|||nine wagons of a goods train overturned at a junction⟧ and ⟦v002|Hollin County fire brigade||some 90 tonnes of toralin, used in varnishes, escaped from three of them⟧, the fire brigade said.

⟦v009|Kersti Vaal||A slick of the stuff has reached the Marle⟧, said Kersti Vaal, head of the River Authority.

Toralin irritates the lungs and, in water, can damage the liver, according to a handbook used by firefighters. The State Railways have called it ⟦v003|State Railways||no danger to the public⟧.

Professor Ulf Carden, a toxicologist, told Norwick: "⟦v003|Ulf Carden < Norwick||I would not stand next to it. I would not stand in the same county⟧."

=== d007 | Sarnish News Agency | 2026-04-21T05:40:00Z | update
# Sarnia closes Marle water intakes

LOWENBRUCK (SNA) - ⟦v010|Sarnish environment ministry||The four waterworks that draw from the Marle between the border and Lowenbruck were shut off at seven this morning as a precaution⟧, the environment ministry said on Tuesday.

⟦v011|Sarnish environment ministry||The ministry had learned of the accident upstream from the radio; the warning system agreed in 1994 had stayed silent⟧, a spokesman said.

Environment Minister Dagny Rohde said: "⟦v011|Dagny Rohde||We have a red telephone. It has its own table. It did not ring⟧."

⟦v012|Dagny Rohde||The head of the wave would reach the border on Wednesday towards evening⟧, she expected.

The Ostranian news agency Ostrapress reported, citing the State Railways, that ⟦v003|State Railways < Ostrapress||the chemical was not hazardous⟧.

=== d008 | Hollin County | 2026-04-21T06:00:00Z | bulletin
# Hollin County crisis staff: situation report 1

As of 07:30 local time:

- ⟦v001|Hollin County crisis staff||9 of 38 wagons derailed, 6 of them tank wagons⟧;

- ⟦v002|Hollin County crisis staff||leak from tanks 14, 15 and 17; estimated loss 90 to 110 cubic metres⟧;

- ⟦v008|Hollin County crisis staff||11 persons with irritation of the airways, of whom 7 are emergency workers⟧;

- ⟦v006|Hollin County crisis staff||2,940 inhabitants moved; zone unchanged⟧;

- ⟦v009|Hollin County crisis staff||first floating barrier laid at Marle bridge; second in preparation⟧;

- ⟦v013|Hollin County crisis staff||schools in the whole county closed today and tomorrow⟧;

- ⟦v014|Hollin County crisis staff||do not eat vegetables from gardens; keep cattle indoors⟧.

Next report at 11:00.

=== d009 | Cablegram | 2026-04-21T06:22:00Z | update
# Train in Ostrania spill was speeding, rail source says

LONGREACH (Cablegram) - ⟦v015|unnamed (Cablegram) < Cablegram||The freight train that derailed at Hollin Junction was doing 94 kph where 50 was allowed⟧, a person who has seen the data of the locomotive told Cablegram.

The State Railways declined to ⟦v015|State Railways|declines|comment on the train's speed⟧.

⟦v016|||The load belonged to Vexal Chemie, whose stock dropped 7%⟧. The company said ⟦v017|Vexal Chemie||the wagons had been inspected in February and were sealed by its own staff⟧.

Norwick reported, citing the River Authority, that ⟦v009|Kersti Vaal < Norwick||part of the liquid had run into the Marle⟧.

Hollin Junction, built in 1887, is passed by some 140 trains a day, a third of them with dangerous goods. ⟦v005|unnamed (Cablegram) < Cablegram||Shippers are being told to reckon with a closure of eight to ten days⟧, a dispatcher in Karst told Cablegram.

=== d010 | Ostrapress | 2026-04-21T06:50:00Z | update
# The Minister of Transport flies out to Hollin

VELLIN, 21 April. /Ostrapress/. ⟦v018|Ministry of Transport||The Minister of Transport Gerolt Pasch will acquaint himself today with the course of the works on the place⟧, informed the Ministry.

According to him, ⟦v019|Gerolt Pasch||to create a commission on the establishment of the reasons is charged to the Deputy Minister⟧.

Pasch denied that ⟦v015|Gerolt Pasch|denies|the composition was going with an exceeded speed⟧. "⟦v020|Gerolt Pasch||As to the preliminary data, guilty is a broken rail of the year of production 1979⟧," he told.

On the question of the signal to the neighbouring state the Minister answered that ⟦v011|Gerolt Pasch||the message was sent at 05:02 by telefax⟧.

The railways of Ostrania transport yearly 61 million tonnes of cargoes.

=== d011 | Daily Lantern | 2026-04-21T07:31:00Z | feature
# LIVE: Driver questioned; fish belly-up at the mill

09.02 Police confirm that ⟦v021|Hollin police||they have talked to the man who was at the controls, 52, in his hospital bed⟧. He is a witness, they stress.

09.10 ⟦v022|||Down at Tappen mill the weir is white; not foam, bream⟧. Our photographer counted two hundred and then had to go and sit in the car.

09.18 A telefax? We asked our Sarnish friends. "⟦v011|Dagny Rohde < Daily Lantern||Our fax machine was given to a museum in 2017. It is quite popular with the children⟧," Dagny Rohde told us.

09.25 And how fast were they going? ⟦v015|unnamed (Daily Lantern) < Daily Lantern||Somewhere in the nineties⟧, a union man with a view of the tape tells us; he says ⟦v023|unnamed (Daily Lantern) < Daily Lantern||the brakes of the rear half did not answer⟧.

09.40 In the sugar factory, meanwhile, it is breakfast. ⟦v007|||Nuns from Karst have turned up with a lorry of blankets and are making beds beside the boilers⟧. Nobody knows who called them. The cook says that the Lord did; the nuns say that it was the mayor's sister.

=== d012 | Norwick | 2026-04-21T08:15:00Z | urgent
# ⟦v024|Hollin Regional Hospital||Firefighter dies after Ostrania chemical spill⟧ - hospital

VELLIN, April 21 (Norwick) - ⟦v024|Hollin Regional Hospital||A volunteer firefighter who had closed a valve on one of the leaking wagons died on Tuesday morning⟧, Hollin Regional Hospital said.

⟦v024|Hollin Regional Hospital||He was 34 and had worked without a mask for some minutes⟧, according to a doctor.

⟦v008|Hollin Regional Hospital||Forty-six people have sought treatment⟧, the hospital added, up from 11 at dawn.

=== d013 | Marle Valley Mail | 2026-04-21T09:05:00Z | feature
# Jonas Wick, joiner, who went up the ladder

By Greta Holm. He had made half the kitchens in the Lower Town, and in one of them this morning, empty, the tap was still dripping. ⟦v024|||Jonas Wick climbed on to tank 17 at ten to five and turned the wheel with his hands, and when he came down he sat on the ballast and did not get up⟧.

"⟦v024|Per Lunde < Marle Valley Mail||There were six masks for nine men. He gave me his⟧," said Per Lunde, his section leader.

⟦v025|Per Lunde||The brigade had asked the county three times for new breathing gear⟧, he said.

At the sugar factory they took off their hats. ⟦v007|||There are 400 camp beds between the vats⟧ and it smells, for once, of something nice.

=== d014 | Sarnish News Agency | 2026-04-21T09:30:00Z | update
# Lowenbruck queues for water

LOWENBRUCK (SNA) - ⟦v026|||Shelves were bare of bottled water in Lowenbruck by mid-morning⟧, although the city's reservoirs, according to the water company, ⟦v010|Lowenbruck water company||hold enough for nine days with the river taps closed⟧.

⟦v026|Selma Orth||Nobody should hoard; ninety lorries with drinking water are on their way⟧, Mayor Selma Orth appealed.

The Ostranian ambassador has been asked to explain ⟦v011|||the missing alarm⟧ on Wednesday. Dagny Rohde said ⟦v027|Dagny Rohde||Sarnia would send its neighbour the bill for everything, "to the last bucket"⟧.

Norwick reported, citing a hospital, that ⟦v024|Hollin Regional Hospital < Norwick||a fireman had paid with his life⟧. Rohde offered ⟦v028|Dagny Rohde||her condolences⟧.

The Marle rises in the Ostranian hills and passes eleven towns before it meets the sea. In 1993 a spill of cyanide killed everything in it for two years, and Lowenbruck still keeps a stuffed salmon in the town hall, caught on the day before.

=== d015 | Hollin County | 2026-04-21T10:00:00Z | bulletin
# Hollin County crisis staff: situation report 2

- ⟦v024|Hollin County crisis staff||1 member of the emergency services deceased⟧;

- ⟦v008|Hollin County crisis staff||58 treated, 19 kept in hospital, 3 in intensive care⟧;

- ⟦v002|Hollin County crisis staff||tanks 14 and 17 tight since 09:20; tank 15 still losing about 20 litres a minute⟧;

- ⟦v009|Hollin County crisis staff||toralin at Marle bridge 340 micrograms per litre (limit 5)⟧;

- ⟦v006|Hollin County crisis staff||zone widened to 3 km because wind turns to the north; a further 1,800 persons affected⟧;

- ⟦v029|Hollin County crisis staff||foam and absorbent from the army expected at noon⟧.

=== d016 | Ostrapress | 2026-04-21T10:35:00Z | update
# G. Pasch: ⟦v002|Gerolt Pasch||the flowing out is liquidated completely⟧

HOLLIN, 21 April. /Ostrapress/. On the place of the descent worked today ⟦v018|||the Minister G. Pasch, who looked over the embankment from the board of a helicopter⟧. "⟦v002|Gerolt Pasch||Not one drop flows out any more⟧," he stated after the landing.

The Minister informed that ⟦v030|Gerolt Pasch||the family of the perished fireman will receive 50 thousand marks⟧.

He recommended ⟦v014|Gerolt Pasch||not to catch fish and not to bathe⟧. By his words, ⟦v022|Gerolt Pasch||the perishing of a small quantity of fish is connected with the spring temperatures⟧.

Pasch declined to say ⟦v031|Gerolt Pasch|declines|whether he thinks about a retirement⟧.

Before the departure the Minister tasted the local cheese.

=== d017 | Cablegram | 2026-04-21T11:12:00Z | urgent
# ⟦v032|unnamed (Cablegram)||Second tank explodes at Ostranian derailment site⟧

LONGREACH (Cablegram) - ⟦v032|unnamed (Cablegram) < Cablegram||A tank wagon blew up at Hollin Junction on Tuesday afternoon, sending up a ball of fire⟧, two witnesses told Cablegram by telephone.

⟦v032|unnamed (Cablegram)||Windows broke in the sugar factory⟧, one of them said.

The fire brigade could not be reached.

=== d018 | Daily Lantern | 2026-04-21T11:30:00Z | feature
# LIVE: ⟦v032|Cablegram||Reports of an explosion⟧

13.14 Cablegram says ⟦v032|unnamed (Cablegram) < Cablegram||one of the tanks has gone up⟧. We heard a bang too. We are not sure of anything.

13.22 Our man at the cordon: ⟦v032|||nothing is burning; the army has blasted a tree stump to get its lorries through⟧. Breathe.

13.26 Meanwhile the minister's "not one drop". ⟦v002|||Through a long lens, tank 15 is dripping as we write⟧, and there are three buckets and a bathtub under it.

13.40 The union of engine drivers has had enough. "⟦v033|Cornelis Bratt < Daily Lantern||One man in the cab for eleven hours, then you look for a broken rail⟧," its chairman, Cornelis Bratt, told us. He wants ⟦v031|Cornelis Bratt||Pasch to go, "by train, if he can find one"⟧.

13.52 And in Lowenbruck, our colleague there writes, ⟦v026|||a man has just paid forty marks for a crate of mineral water with lemon flavour⟧. He says that it is for his goldfish.

=== d019 | Cablegram | 2026-04-21T11:48:00Z | kill | supersedes=d017
# KILL: Second tank explodes at Ostranian derailment site

Please kill the urgent "Second tank explodes at Ostranian derailment site". ⟦v032|Hollin County fire brigade|denies|No wagon has exploded⟧, the fire brigade said. ⟦v029|Hollin County fire brigade||Army engineers were clearing a path for their vehicles with a small charge⟧.

The factory's window, it turned out, was broken by a football.

=== d020 | Norwick | 2026-04-21T12:40:00Z | correction | supersedes=d012
# CORRECTED-Firefighter dies after Ostrania chemical spill

(Corrects age to 43, from 34, after hospital amends its statement)

VELLIN, April 21 (Norwick) - ⟦v024|Hollin Regional Hospital||A volunteer firefighter who had closed a valve on one of the leaking wagons died on Tuesday morning⟧, Hollin Regional Hospital said.

⟦v024|Hollin Regional Hospital||He was 43 and had worked without a mask for some minutes⟧, according to a doctor.

⟦v008|Hollin Regional Hospital||Seventy-one people have now been treated⟧, the hospital said.

=== d021 | Norwick | 2026-04-21T14:20:00Z | update | supersedes=d006
# UPDATE 2-Ostrania spill heads for Sarnia as blame flies over speed and brakes

* Investigator confirms train was too fast

* Third wagon still leaking, county contradicts minister

VELLIN, April 21 (Norwick) - ⟦v015|Irma Tolland||The train that came to grief at Hollin had entered the curve at 91 kph, nearly twice the limit⟧, Irma Tolland, the chief investigator of the Rail Safety Board, said on Tuesday.

⟦v023|Irma Tolland||A cock on the brake pipe between the 19th and 20th wagons had been found closed⟧, she said. Whether by a hand or by the crash, she declined to ⟦v023|Irma Tolland|declines|guess⟧.

⟦v020|Irma Tolland||The rail under suspicion "broke because a train fell on it"⟧, Tolland said, dismissing the minister's version.

Arvid Stolle, who heads the county's crisis staff, told Norwick ⟦v002|Arvid Stolle < Norwick||one tank "has not read the minister's statement" and went on leaking⟧.

⟦v034|||Some 250 people with handkerchiefs over their faces stood before the transport ministry in Vellin⟧.

The State Railways said ⟦v033|State Railways||crews had been reduced to a single driver in 2023 "in line with practice abroad"⟧. Shares in Vexal Chemie, ⟦v016|||owner of the cargo⟧, closed 11 percent down.

=== d022 | Ostrapress | 2026-04-21T14:55:00Z | update | off_topic
# In Vellin was opened the exhibition of the spring flowers

VELLIN, 21 April. /Ostrapress/. More than 400 sorts of tulips are shown on the exhibition which opened today in the Botanical Garden. The director of the Garden noted the particular success of the black sorts.

The entrance for pensioners is free.

=== d023 | Sarnish News Agency | 2026-04-21T15:30:00Z | update
# Wave faster than thought

LOWENBRUCK (SNA) - ⟦v012|Federal Hydrological Office||The poisoned water will cross the border at about four on Wednesday morning, half a day sooner than first computed⟧, the Federal Hydrological Office said. Snowmelt is hurrying it along.

⟦v035|Selma Orth||Lowenbruck is closing its river baths and the houseboat harbour⟧, Mayor Selma Orth announced.

The Daily Lantern of Vellin reported that ⟦v022|Daily Lantern||dead bream lay in hundreds at a mill⟧. Sarnish anglers' clubs want ⟦v022|anglers' clubs||to count the carcasses together with their Ostranian colleagues⟧.

Prime Minister Halvard Ness spoke to his counterpart, Lene Quist, by telephone. "⟦v036|Halvard Ness||She said sorry before I could say hello⟧," he said.

=== d024 | Marle Valley Mail | 2026-04-21T18:20:00Z | feature
# A candle on every sugar sack

By Greta Holm. ⟦v037|||They held the service between the vats, because St Olaf's is inside the line⟧. The priest had borrowed shoes. Somebody had planed a cross out of a kitchen door that Jonas Wick had made.

His widow, Tilde, does not want the fifty thousand. "⟦v030|Tilde Wick < Marle Valley Mail||Let him buy nine masks with it, and let him try them on⟧," she told this newspaper.

Mayor Aske said ⟦v006|Ruben Aske||nobody would be going home before Thursday⟧. ⟦v005|Ruben Aske||The trains, he had been told, would not run for a week⟧.

A word about the geese. ⟦v038|||A soldier in a rubber suit carried them out one by one, under his arm, and was bitten⟧.

⟦v041|Ruben Aske||There was talk of money from Vellin for those who had lost their beds⟧, the mayor said, but he would believe it when he could count it. Then the lights were put out, all but the candles, and four hundred people lay down between the vats and listened to the rain on the tin roof.

=== d025 | Daily Lantern | 2026-04-21T20:05:00Z | feature
# LIVE: ⟦v031|Lene Quist||Pasch out⟧

21.50 Short and, for a Tuesday night, sweet. ⟦v031|Lene Quist||"Gerolt Pasch has offered me his office and I have accepted it"⟧, the prime minister has just said on the steps, and gone back in.

21.54 He lasted sixteen hours after ⟦v001|||the wagons went over⟧ and nine after "not one drop".

21.58 ⟦v002|Arvid Stolle||The last tank has been plugged, with wedges and clay, at ten past eight⟧, says Arvid Stolle of the county. So now it is true.

22.05 Cornelis Bratt, the drivers' chairman, on the news: "⟦v039|Cornelis Bratt||One down. The timetable that did this is still in force⟧."

=== d026 | Ostrapress | 2026-04-21T20:40:00Z | urgent
# Urgent. ⟦v031|Administration of the Prime Minister||G. Pasch is released from the duties of the Minister⟧ by own wish

VELLIN, 21 April. /Ostrapress/. ⟦v031|Administration of the Prime Minister||The request of Gerolt Pasch about the leaving of the post in connection with the condition of health is satisfied⟧, informed the Administration of the Prime Minister.

⟦v040|Administration of the Prime Minister||The fulfilling of the duties is laid on the Deputy Minister Ottoline Framm⟧.

The Prime Minister Lene Quist brought ⟦v036|Lene Quist||to the Sarnish people a regret for the troubles⟧ in a telephone talk. ⟦v041|Lene Quist||For the families which left their houses, 2 thousand marks are allotted on each⟧, she informed also.

=== d027 | Sarnish News Agency | 2026-04-22T05:15:00Z | update
# Toralin crosses the border

LOWENBRUCK (SNA) - ⟦v012|Federal Hydrological Office||At 04:25 the measuring station at Grenzau sounded its bell⟧, the Federal Hydrological Office said. ⟦v009|Federal Hydrological Office||The reading there was 41 micrograms, eight times what is permitted⟧.

"⟦v010|Dagny Rohde||The intakes stay shut until I have drunk a glass myself⟧," Environment Minister Dagny Rohde promised.

⟦v031|||Her opposite number's colleague for transport is no longer in office⟧, the Ostranian side having accepted what Ostrapress, citing the prime minister's administration, called ⟦v031|Administration of the Prime Minister < Ostrapress||a departure for reasons of health⟧. ⟦v011|Ostranian ambassador||The fax had gone to a number cut off nine years ago⟧, the Ostranian ambassador conceded in Lowenbruck.

Rohde has convened the ministry's crisis staff for noon. On the bridge at Grenzau schoolchildren had hung a bed sheet over the railing in the night, with a painted fish on it and the words "Return to sender".

=== d028 | Cablegram | 2026-04-22T05:50:00Z | update | copy_of=d027
# Toralin crosses the border

LOWENBRUCK (SNA/Cablegram) - ⟦v012|Federal Hydrological Office||At 04:25 the measuring station at Grenzau sounded its bell⟧, the Federal Hydrological Office said. ⟦v009|Federal Hydrological Office||The reading there was 41 micrograms, eight times what is permitted⟧.

"⟦v010|Dagny Rohde||The intakes stay shut until I have drunk a glass myself⟧," Environment Minister Dagny Rohde promised.

=== d029 | Daily Lantern | 2026-04-22T09:00:00Z | feature
# A country that runs on string

Felix Odell

Somebody closed a tap. ⟦v023|||It is a brass thing the size of a hand, and if it is shut the back half of a train pushes while the front half brakes⟧. The man in the cab had been awake for eleven hours, and ⟦v033|||there used to be two of him⟧.

⟦v020|||First it was an old rail's fault⟧. ⟦v003|||Then, or before, the stuff was as good as lemonade⟧. ⟦v011|||The neighbours were told by a machine that stands in a glass case⟧. None of these is a lie, exactly; they are string.

⟦v025|||Three letters lie in the county's files, asking for breathing apparatus⟧. I have read them. The third is only one line long. ⟦v024|||The joiner who needed it⟧ was buried in his best apron.

A former inspector of the Railways, who still fears for his pension, told me ⟦v042|unnamed (Daily Lantern) < Daily Lantern||six wagons of Vexal's had failed their test in February and were passed in March by a man who never left his desk⟧. The company says ⟦v017|Vexal Chemie||everything was sealed and in order⟧.

⟦v031|||The minister has gone home with a bad heart⟧. I believe in his heart. I should like to see the file as well. ⟦v034|||The people with the handkerchiefs⟧ are coming back on Saturday; ⟦v043|unnamed (Daily Lantern)||this time they mean to bring dead fish⟧, one of them told me.

=== d030 | Norwick | 2026-04-22T11:00:00Z | update | nothing_new
# FACTBOX-Hollin Junction derailment and spill: what is known

April 22 (Norwick) - Main facts after a day and a half:

- ⟦v001|||Nine wagons came off the track at 0211 GMT on Tuesday⟧; ⟦v015|Irma Tolland||speed 91 kph, limit 50⟧, according to the Rail Safety Board.

- ⟦v002|||Three tanks lost toralin until the evening⟧.

- ⟦v024|||One dead, fireman Jonas Wick⟧; ⟦v008|Hollin Regional Hospital||more than 70 treated⟧.

- ⟦v006|||Close to 5,000 people are out of their homes⟧.

- ⟦v012|||The river carried the pollution into Sarnia before dawn on Wednesday⟧, where ⟦v010|||waterworks on the Marle stand idle⟧ and ⟦v027|Dagny Rohde||damages will be claimed⟧.

- ⟦v011|||Sarnia was not alerted in time⟧.

- ⟦v031|||Transport Minister Gerolt Pasch has stepped down⟧; ⟦v040|||Ottoline Framm is standing in⟧.

- ⟦v032|Hollin County fire brigade|denies|There was no explosion⟧, contrary to an agency report since withdrawn.
