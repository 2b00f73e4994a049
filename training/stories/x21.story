title: Storm tide in Halvern Live

=== d001 | Merrion | 2026-11-18T01:12:00Z | flash
# ⟦v001|National Water Board||SEA DIKE AT ODDERUM IN HALVERN BREACHED⟧ - WATER BOARD

=== d002 | Merrion | 2026-11-18T01:31:00Z | urgent
# Sea dike gives way in Halvern as storm tide peaks

KESSING, Halvern, Nov 18 (Merrion) - ⟦v001|National Water Board||A gap some 60 metres wide was torn in the main sea wall near the village of Odderum shortly before 2 a.m. on Wednesday⟧, Halvern's National Water Board said, as a north-westerly storm piled up the tide along the coast.

⟦v004|National Water Board||The gauge at Kessing harbour stood at 4.91 metres, 17 centimetres above the mark set in 1961⟧, the board said.

⟦v006|National Water Board||All 14,000 people on the Holmwerd polder were told to leave their homes at once⟧.

There was no immediate word of casualties. Fishing crews who had doubled their moorings on Tuesday evening said the wind in the harbour had not dropped below storm force for nine hours.

Holmwerd, reclaimed from the sea in the 18th century, lies up to three metres below it.

=== d003 | Tidewatch | 2026-11-18T02:05:00Z | update
# LIVE: Holmwerd is filling up

03.05 Kessing time. Sirens, still. For those waking up: ⟦v001|||the sea is coming through at Odderum⟧, and it is not coming through politely. A reader on Kerkweg sends a picture of his garden gnome, afloat.

⟦v006|||The loudspeaker vans have been going up and down the polder roads since a quarter past two: out, now, with a blanket and your pills⟧. Some are not going. "⟦-|unnamed (Tidewatch)||I sat out '61 in this attic and I have the same attic⟧," one woman told us by phone.

03.20. ⟦v016|Norlicht||Lights out in Tjarn, Pellum and half of Kessing⟧, the grid company Norlicht says. ⟦v016|Norlicht||It counts 90,000 addresses without current⟧.

And a question we have put to the Water Board three times: ⟦v005|National Water Board|declines|why is the Lode Gate [the storm barrier in the river mouth - ed.] standing open⟧? No comment, three times.

=== d004 | National Water Board | 2026-11-18T03:00:00Z | bulletin
# FLOOD BULLETIN No. 4, 04:00 hours

- ⟦v004|||Highest level observed: Kessing outer harbour, 491 cm above datum, 01:40 hours⟧.

- ⟦v001|||Breach, section 12 (Odderum), width estimated at 90 m and increasing⟧.

- ⟦v010|||Seepage and slumping observed on inner slope, section 19 (Pellum); section under watch⟧.

- ⟦v006|||Compulsory clearance in force: Holmwerd polder, whole; Tjarn, streets below the canal⟧.

- ⟦v030|||Next high water: 14:05 hours, expected 60 to 80 cm lower⟧.

Residents are asked not to walk on any dike. The next bulletin will be issued at 07:00 hours.

=== d005 | Telpress | 2026-11-18T03:48:00Z | urgent
# River barrier stayed open as surge hit Halvern - crew member

STRALEN, Nov 18 (Telpress) - ⟦v005|unnamed (Telpress)||One of the two doors of Halvern's Lode Gate jammed halfway on Tuesday night and could not be shifted⟧, a member of its crew told Telpress, leaving the river towns exposed to the highest tide in memory.

"⟦v005|unnamed (Telpress)||We pressed the button and she groaned and stopped⟧," said the man, who was not authorised to speak. "⟦+|||Then we tried by hand⟧."

The National Water Board, which runs the 1.1 billion florin structure, did not reply to questions.

⟦v001|National Water Board < Merrion||The dike at Odderum, 20 km to the north, broke in the small hours⟧, Merrion reported, citing the board.

The storm, named Gerlinde, had been forecast since Sunday. It was due to move on to Orsovia by evening.

=== d006 | OSA | 2026-11-18T04:26:00Z | bulletin
# ⟦v008|Orsovian maritime department||Motor vessel "Captain Tumanin" suffers distress near coast of Halvern⟧ - department

VOLSK, November 18. /OSA/. ⟦v008|Orsovian maritime department||Dry-cargo vessel "Captain Tumanin" under the flag of Orsovia has lost the course as a result of failure of main engine and drifts 14 miles from the port of Kessing⟧, informed on Wednesday the maritime department of the republic.

"⟦v008|Orsovian maritime department||The roll makes 25 degrees. On board are 3,000 tons of sawn timber⟧," noted in the department.

According to its data, ⟦v009|Orsovian maritime department||11 members of crew, all citizens of Orsovia, have put on life jackets and expect the helicopter⟧. With the relatives the connection is maintained.

The department underlined that the vessel passed the inspection in August without remarks. It was built in 1994 and belongs to the joint-stock company "Northern Timber Fleet", which on the given question did not give comments.

=== d007 | Kessing Bode | 2026-11-18T05:40:00Z | feature
# The night the bell of Odderum rang by itself

By our reporter on the Pellum road

Nobody was pulling the rope. ⟦v032|||Sixty-odd people had climbed into the tower of St Botolf's by half past two⟧, and with every wave against the nave the bell gave a stroke of its own. You could hear it in Pellum, seven kilometres off, over the wind.

Dirk Haverland, who keeps sheep below the sea wall, saw it go. "⟦v001|Dirk Haverland||First it sweated. Then a piece the size of a lorry slid out, and behind it there was no more dark, only white⟧," he said on the ramp of the sugar works, in a borrowed coat. ⟦v020|Dirk Haverland||Of his 400 ewes he had saved nine⟧.

⟦v002|Femke Aldering||Two bodies, a man and a girl, lie in the weighing room of that same works⟧, said Dr Femke Aldering, who has set up her practice among the beet. She asked for dry socks, "any size".

All night they came up the ramp, in pyjamas, in oilskins, one in a wedding suit because it hung nearest to the door. The foreman of the works had lit the boilers so that there would be somewhere to stand and steam. A class of schoolchildren from Stralen, who had been on an outing to look at seals, sang until they fell asleep.

The old people say the sea forgets nothing. This morning there was a rowing boat tied to the traffic light at Kerkweg.

=== d008 | Merrion | 2026-11-18T06:22:00Z | update | supersedes=d002
# Storm tide breaks Halvern dike, seven dead

KESSING, Halvern, Nov 18 (Merrion) - ⟦v002|Halvern police||At least seven people drowned⟧ when a storm tide smashed through a sea wall in Halvern on Wednesday, police said, in the worst flood to strike the low-lying country since 1961.

⟦v003|Halvern police||About 120 others could not be accounted for⟧, they said, though ⟦v003|Halvern police|hedges|many might be sheltering with relatives⟧.

⟦v001|National Water Board||The hole near the village of Odderum had grown to 140 metres by dawn⟧, according to the National Water Board.

⟦v012|Joris Waldeck||A state of disaster now applies in the whole of Zeeward province⟧, Prime Minister Joris Waldeck announced in a televised address from Stralen. "⟦v012|Joris Waldeck||It gives us every bus, every boat and every bed⟧," he said.

⟦v017|Halvern defence ministry||Two thousand troops were on their way⟧, the defence ministry said.

=== d009 | AVD | 2026-11-18T07:02:00Z | update
# Halvern: seven deads, a barrier remained gaping

STRALEN, November 18 (AVD) -- ⟦v002|Halvern police < Merrion||Seven persons have perished in the inundations which submerge since the night the littoral of Halvern⟧, according to the police cited by Merrion.

The controversy mounts already around the Lode Gate. ⟦v005|unnamed (Telpress) < Telpress||A shutter of this work blocked itself at mid-course⟧, reported Telpress, which cites a technician. The Bode of Kessing advances on its website, citing fishermen, that ⟦v005|fishermen < Kessing Bode||the barrier "yawned like a door of barn" at midnight⟧.

The chief of the government Joris Waldeck ⟦v012|||decreed the state of catastrophe⟧ in Zeeward.

⟦v027|Palace of Halvern||The queen Mathilde has given up her displacement to Saint-Aubre foreseen Thursday⟧, made known the Palace. She was to inaugurate there an exposition of tulips painted.

=== d010 | Tidewatch | 2026-11-18T07:45:00Z | update
# LIVE: Beds on boats

08.45 Kessing time. ⟦v007|||They are carrying St Agatha's out of the windows⟧. First floor, Tjarn: ⟦v007|||a flat-bottomed eel boat, two nurses, one patient with a drip on a broom handle, push off, next please⟧. We counted 31 beds before our phone got wet.

Matron Liesbet Croon, hoarse: "⟦v007|Liesbet Croon||A hundred and forty-eight to move, six of them on machines. The machines have until eleven⟧…"

09.02. The man from the dike. Reeve Onno Tammen says ⟦v033|Onno Tammen||the wall at Odderum did not burst, it was "overtopped and eaten from behind"⟧. That matters to lawyers. It does not matter to Odderum.

09.10. ⟦v032|||A navy helicopter is hanging over St Botolf's and picking people off the belfry like apples⟧. Eleven up so far, and a cat.

No school anywhere in Zeeward until Monday, in case anybody was looking for their gym bag.

=== d011 | Telpress | 2026-11-18T08:30:00Z | update
# UPDATE 2-⟦v010|||Second Halvern dike fails⟧ as toll climbs (adds hospital, ship)

* 12 dead, scores missing
* Hospital cleared by boat

PELLUM, Nov 18 (Telpress) - ⟦v010|Onno Tammen < Telpress||The sea cut through Halvern's defences in another place on Wednesday, sweeping away 40 metres of embankment at Pellum⟧, the dike reeve, Onno Tammen, told Telpress.

⟦v002|Cornelis Stavast||The number of dead stands at 12⟧, Zeeward's governor, Cornelis Stavast, said. ⟦v003|Cornelis Stavast||He put the missing at 86⟧.

⟦v007|Cornelis Stavast||St Agatha's hospital in Tjarn was being emptied through its upper storey⟧, the governor said.

⟦v024|Halvern Railways||Trains between Stralen and the coast will not run before Sunday⟧, Halvern Railways said, because ⟦v024|Halvern Railways||the embankment at Lodebrug had been washed out⟧.

Off the coast, ⟦v009|Halvern coastguard||eight sailors were winched from the Orsovian freighter Captain Tumanin⟧ before ⟦v008|Halvern coastguard||she rolled over and went down⟧, the coastguard said.

=== d012 | OSA | 2026-11-18T09:15:00Z | bulletin
# Orsovia ready to direct to Halvern pumping stations - Emergencies Ministry

VOLSK, November 18. /OSA/. ⟦v025|Orsovian emergencies ministry||The republic is ready to direct to the suffered areas of Halvern 30 mobile pumping stations and 120 rescuers⟧, declared to OSA in the Emergencies Ministry.

"⟦v025|Orsovian emergencies ministry||The corresponding proposal is handed over to the Halvern side through the embassy⟧," noted in the department.

Touching the given question of the vessel "Captain Tumanin", the maritime department informed that ⟦v008|Orsovian maritime department||the dry-cargo ship sank at 09 hours 20 minutes⟧. ⟦v009|Orsovian maritime department||From water are lifted eight seamen, search of three is continued⟧.

According to preliminary data of the department, ⟦-|Orsovian maritime department|denies|pollution of the sea area is not observed⟧.

Halvern and Orsovia have recalled their ambassadors in 2024 because of the herring dispute.

=== d013 | Merrion | 2026-11-18T10:08:00Z | urgent
# Halvern water minister Brandsma-Roth resigns over floods - source

STRALEN, Nov 18 (Merrion) - ⟦v014|unnamed (Merrion)||Halvern's water minister, Adriaan Brandsma-Roth, has handed in his resignation over the failure of the country's flood defences⟧, a government source told Merrion on Wednesday.

⟦v014|unnamed (Merrion)||The letter reached Prime Minister Joris Waldeck around 10 a.m.⟧, said the source, who asked not to be named.

Brandsma-Roth, 61, has been under fire since it emerged that ⟦v005|||the Lode Gate had failed to shut⟧.

A ministry spokesman declined to comment on ⟦v014|Halvern water ministry|declines|the minister's position⟧.

In 2023 ⟦v013|Delmar Institute||the section at Odderum was rated "insufficient, repair without delay" in a study by the Delmar Institute⟧, which the ministry never published.

=== d014 | AVD | 2026-11-18T10:21:00Z | urgent | copy_of=d013
# Halvern: the minister of the Water resigns (Merrion)

STRALEN, November 18 (AVD) -- ⟦v014|unnamed (Merrion) < Merrion||Halvern's water minister, Adriaan Brandsma-Roth, has handed in his resignation over the failure of the country's flood defences⟧, a government source told Merrion on Wednesday.

⟦v014|unnamed (Merrion) < Merrion||The letter reached Prime Minister Joris Waldeck around 10 a.m.⟧, said the source.

=== d015 | Merrion | 2026-11-18T10:57:00Z | kill | supersedes=d013
# KILL - Halvern water minister

EDITORS: The Merrion story of 1008 GMT on Nov 18 headlined "Halvern water minister Brandsma-Roth resigns over floods - source" is withdrawn.

⟦v014||denies|The report was incorrect⟧. ⟦v014||denies|The letter referred to concerned a junior official in the ministry's housing branch⟧.

Please remove it from all platforms. There will be no replacement. Merrion apologises to its subscribers and to the minister.

=== d016 | Tidewatch | 2026-11-18T11:30:00Z | update
# LIVE: The minister in rubber boots

12.30 Kessing time. And here he stands, on the weighbridge of the sugar works, in boots with the price tag on. Adriaan Brandsma-Roth denies that ⟦v014|Adriaan Brandsma-Roth|denies|he has gone, is going or has written to anybody⟧. "⟦v015|Adriaan Brandsma-Roth||A skipper who leaves the deck in weather is no skipper. I shall see this through to the last pump⟧."

[We carried Merrion's line for 22 minutes. Sorry. - ed.]

On the Gate he was less fluent. ⟦v005|Adriaan Brandsma-Roth||The northern door "did not complete its movement"⟧, he said. Why? ⟦v041|Adriaan Brandsma-Roth||A hydraulic hose, replaced in the spring by the lowest bidder⟧, is what he has been told…

12.44. The stern faces behind him are the engineers. They have a map and a red pencil: ⟦v018|unnamed (Tidewatch)||the army may blow a hole in the Lode bank at Ruigoord meadows to let the river out before it reaches Kessing's old town⟧. Nobody will say it aloud, so one of them said it quietly.

12.51. ⟦v031|||It's a girl! 3,100 grams, on the roof of the Pellum bakery, mother fine, father fainted⟧.

=== d017 | National Water Board | 2026-11-18T12:00:00Z | bulletin
# FLOOD BULLETIN No. 7, 13:00 hours

- ⟦v001|||Section 12 (Odderum): opening 165 m, stable; scour depth 9 m⟧.

- ⟦v010|||Section 19 (Pellum): opening 40 m since 08:50 hours⟧.

- ⟦v005|||Lode Gate: south leaf closed, north leaf at 46 degrees, manual closure attempted without result⟧.

- ⟦v018|||Ruigoord: controlled relief cut of the river bank prepared, decision with the governor⟧.

- ⟦v038|||Tap water in Tjarn, Pellum and Holmwerd is not to be drunk unless boiled⟧.

- ⟦v030|||Afternoon high water: forecast reduced to 395 cm⟧.

- ⟦v017|||Military units: 1,400 personnel on station, remainder expected by 18:00 hours⟧.

Vessels of up to 1.5 m draught whose owners can help are to report to Kessing inner harbour.

=== d018 | Telpress | 2026-11-18T13:10:00Z | update
# Army blasts Halvern river bank to spare historic town

KESSING, Nov 18 (Telpress) - ⟦v018|||Sappers set off charges in the bank of the Lode above Kessing on Wednesday, sending a brown torrent over pastures⟧ in a bid to take pressure off the 600-year-old town.

"⟦v018|Cornelis Stavast||I had the choice between grass and gables⟧," Governor Cornelis Stavast told reporters. ⟦v018|Cornelis Stavast||The level at the Fish Bridge had dropped 22 centimetres within the hour⟧, he said.

Farmers who had parked tractors on the bank were led off by soldiers. "⟦v019|Geert Oldenhuis||They have drowned us so that the tourists keep dry feet⟧," said Geert Oldenhuis, chairman of the Ruigoord graziers.

⟦v002|Cornelis Stavast||Nineteen bodies had been recovered by noon⟧, Stavast said. ⟦v003|Cornelis Stavast||Another 54 people were still being looked for⟧.

⟦v016|Norlicht||Some 210,000 households had no electricity⟧, according to the utility Norlicht, more than double its overnight count.

=== d019 | Merrion | 2026-11-18T13:52:00Z | correction
# CORRECTED-Eighteen dead in Halvern floods, governor's office says

(Corrects toll to 18, not 19, after governor's office said one victim was counted twice)

KESSING, Halvern, Nov 18 (Merrion) - ⟦v002|office of Cornelis Stavast||Eighteen people are known to have died⟧ in the floods in Halvern's Zeeward province, the governor's office said on Wednesday, amending a figure given earlier. ⟦v002|office of Cornelis Stavast||A fisherman had been entered both in Tjarn and in Pellum⟧, it said.

The office left the number of ⟦v003|office of Cornelis Stavast||missing at 54⟧.

⟦v011|office of Joris Waldeck||Prime Minister Joris Waldeck will tour the stricken area on Thursday morning⟧, his office said. He had been due to open a party congress.

⟦v034|Saskia Boorman||The opposition Green Alliance called for a parliamentary inquiry⟧ into the state of the sea defences. "⟦v034|Saskia Boorman||The sea read the 2023 report. The cabinet did not⟧," said its leader, Saskia Boorman.

=== d020 | Kessing Bode | 2026-11-18T15:15:00Z | update
# Last one down rang the bell himself

ODDERUM - ⟦v032|||The tower is empty⟧. At ten to three the sexton, Harm Wiebes, 70, let himself be strapped into the harness, after he had seen the other 62 go up before him and had given the rope one proper pull.

Below him there was not much left to look at. ⟦v001|||Where the wall used to run there is a channel in which a coaster could turn⟧. ⟦v020|Zeeward Farmers' Union||Cattle by the thousand drifted against the hedges⟧; the Farmers' Union speaks of ⟦v020|Zeeward Farmers' Union||9,000 head lost and as many sheep⟧.

This newspaper has seen the 2023 study. "⟦v013|Delmar Institute||In the event of a water level above 4.60 metres, failure between kilometre posts 12 and 13 is more likely than not⟧," it says on page 48. ⟦v013|unnamed (Kessing Bode) < Kessing Bode||It was sent to the ministry twice and came back once, unopened⟧, an engineer who worked on it told the Bode.

⟦v022|unnamed (Kessing Bode) < Kessing Bode||The duty officer of the Lode Gate was fetched from his home this afternoon by two detectives⟧, neighbours told us. He went along without a coat.

=== d021 | Kessing Bode | 2026-11-18T15:40:00Z | update | off_topic
# Chess: Tielman wins in Stralen after 91 moves

Jelle Tielman of Kessing has won the Stralen masters, half a point ahead of the field, after an endgame that lasted past midnight on Tuesday.

"I could have offered a draw, but I was too tired to speak," said Tielman, 19. The prize of 4,000 florins will pay for his studies.

The next round of the national league has been set for December 5.

=== d022 | OSA | 2026-11-18T16:20:00Z | bulletin
# ⟦v022|Halvern prosecutor's office < OSA||Operator of barrier "Lode Gate" detained in Halvern⟧ - prosecutor's office

STRALEN, November 18. /OSA/. ⟦v022|Halvern prosecutor's office||The employee of 44 years who was on duty at the hydrotechnical construction is detained on suspicion of negligence which entailed death of people⟧. About this to the correspondent of OSA informed in the prosecutor's office of Halvern.

In the department specified that ⟦v005|Halvern prosecutor's office||the signal about malfunction of the sash has arrived at 22 hours 10 minutes, however to the leadership it was reported only in two hours⟧.

Also ⟦v021|Halvern prosecutor's office||four men are taken under guard who carried out from a flooded shop of Tjarn household equipment⟧.

According to Halvern media, ⟦v002|Halvern media||the number of victims has reached 23 persons⟧.

On the Orsovian proposal about pumping stations ⟦v025|Orsovian emergencies ministry||answer has not arrived⟧, noted in the Emergencies Ministry.

=== d023 | Telpress | 2026-11-18T17:35:00Z | feature
# TELPRESS COMMENT-Halvern built a gate and forgot the hinge

(The author is a Telpress columnist. The opinions are his own.)

By Lucan Faraday

Nov 18 (Telpress) - A country that lives under the sea needs two virtues, memory and maintenance. Halvern has always been good at the first. There is a plaque for 1961 in every village hall.

The second is duller. ⟦v005|||A door that cost more than an opera house stood half-cocked on the one night for which it was made⟧, for want, it seems, of ⟦v041|Adriaan Brandsma-Roth||a cheap hose⟧. ⟦v013|||Experts had put in writing exactly which kilometre would give⟧. It gave.

The ministry will say that money was short, as ministries do. It was not short for the opening of the barrier eleven years ago, which had fireworks, a choir of six hundred and a commemorative stamp. Nobody has ever printed a stamp for a grease gun, or asked a choir to sing at the replacement of a gasket.

Arresting the man on the night shift is the easy part. ⟦v028|Hallgate Re||Insured damage alone may come to 3.2 billion florins⟧, the reinsurer Hallgate Re reckons. ⟦v013|||Mending the wall would have cost 41 million⟧.

⟦v029|||Shares in Halvern's biggest insurer, Zekerheid, lost 7 percent on Wednesday⟧. Those in pump makers rose. Somebody always reads the reports.

=== d024 | Tidewatch | 2026-11-18T19:05:00Z | update
# LIVE: A barge called Patience

20.05 Kessing time. The afternoon tide came and went, and ⟦v030|||it was the milder one we had been promised: 3.89 metres⟧, and a sunset, if you please.

Now the plug. ⟦v037|Onno Tammen||The reeve means to sink a 110-metre grain barge across the gap at Odderum at slack water tonight⟧, stern first. She is called Patience [really - ed.]. It was done like that in '61, and the skipper's grandfather was on board.

20.15. AVD reports, citing Radio Stralen, that ⟦v035|Joris Waldeck < Radio Stralen < AVD||the prime minister has agreed to have three judges look into it all⟧. We shall see about "all".

20.30. Norlicht: ⟦v016|Norlicht||60,000 reconnected, 150,000 by candle⟧.

20.41. Two of the three lost seamen have been found, alive, on a hatch cover off Pellum sands. ⟦v009|Halvern coastguard||That makes ten of the eleven⟧, says the coastguard. The cook is still out there.

=== d025 | Merrion | 2026-11-19T05:30:00Z | feature | nothing_new
# FACTBOX-What is known about the floods in Halvern

Nov 19 (Merrion) - A storm tide overwhelmed the coast of Halvern on Wednesday. The main facts:

* ⟦v004|National Water Board||The tide peaked at 4.91 metres in Kessing, the highest since measurements began⟧.

* ⟦v001|||The sea wall was breached at Odderum⟧ and, hours later, ⟦v010|||at Pellum⟧.

* ⟦v005|||The Lode Gate, meant to seal the river mouth, stuck half open⟧.

* ⟦v002|Halvern police||Twenty-three people have been confirmed dead⟧ and ⟦v003|Halvern police||31 are listed as missing⟧, according to police.

* ⟦v006|||The Holmwerd polder, home to 14,000, has been evacuated⟧.

* ⟦v022|Halvern prosecutor's office||A barrier operator is in custody⟧, prosecutors say.

* Water minister Adriaan Brandsma-Roth has denied that ⟦v014|Adriaan Brandsma-Roth|denies|he resigned⟧. ⟦v014||denies|Merrion withdrew a report that he had⟧.

=== d026 | Kessing Bode | 2026-11-19T06:20:00Z | feature
# Patience fills the hole

ODDERUM - At eleven minutes past one in the morning there was a groan that went through the soles of your feet, and ⟦v037|||then the old grain carrier sat down in the gap, broadside, as if she had been measured for it⟧. Nobody cheered. The reeve took his cap off.

"⟦v037|Onno Tammen||She leaks at both ends, but the sea has been told to knock⟧," Onno Tammen said. ⟦v037|Onno Tammen||Stone will be tipped against her flank until the weekend⟧.

At the sugar works they have moved the dead to the sugar loft, where it is drier. ⟦v002|Femke Aldering||Dr Aldering has written 26 names in her school exercise book⟧. The last is that of Geertje Wiebes, the sexton's wife, who did not want to climb the stairs.

⟦v036|||Saturday's derby against Tjarn has been put off⟧; both pitches are under water, and the Tjarn goalkeeper is driving a boat.

The baker of Pellum has let it be known that ⟦v031|baker of Pellum||the child born above his ovens will be called Gerlinde, after the storm⟧. Her mother had wanted Anna.

=== d027 | AVD | 2026-11-19T08:10:00Z | update
# Halvern: Waldeck hooted by the disaster victims

PELLUM, November 19 (AVD) -- ⟦v011|||The Prime minister Joris Waldeck arrived Thursday by helicopter at the bedside of the devastated zones⟧, where ⟦v042|||some hundred inhabitants welcomed him with whistles and one rubber boot⟧.

"⟦v042|unnamed (AVD)||You had the paper in your drawer!⟧" shouted a woman, making allusion to the study of 2023.

Mr. Waldeck promised that ⟦v035|Joris Waldeck||a commission of three magistrates will render its conclusions before the summer⟧. On his minister of the Water, he contented himself to say that ⟦-|Joris Waldeck||he "keeps count of his people as of his boots"⟧.

⟦v002|Cornelis Stavast||The human balance has grown heavier, to 27 killed⟧, indicated the governor Stavast. ⟦v003|Cornelis Stavast||One remains without news of 22 persons⟧.

⟦v026|Halvern foreign ministry||Stralen has accepted, "with gratitude", pumps and divers of Valmora⟧, announced the diplomacy. It did not want to say ⟦v025|Halvern foreign ministry|declines|what it would answer to the Orsovians, who hold ready thirty stations of pumping⟧.

The two countries are in cold since the quarrel of the herring, in the course of which a patrol boat of Halvern had cut the nets of four trawlers.

=== d028 | OSA | 2026-11-19T09:02:00Z | bulletin
# Search of cook of vessel "Captain Tumanin" is stopped

VOLSK, November 19. /OSA/. ⟦v009|Orsovian maritime department||Ten members of the crew are saved, the eleventh, cook Semyon Ladygin, is recognized as missing⟧, reported the maritime department. ⟦v009|Orsovian maritime department||Search operation is completed at 08 hours because of low temperature of water⟧.

"⟦v043|Rodion Zhmakin||The Halvern pilots flew in wind of 35 meters in second⟧," OSA was told by the rescued captain Rodion Zhmakin. "⟦v043|Rodion Zhmakin||I bow to them to the earth⟧."

Experts of the republic will study ⟦v008|Orsovian maritime department||reasons of loss of the dry-cargo ship⟧.

Meanwhile, according to Kessing newspaper, ⟦v037|Kessing Bode||for closing of the break in the dam the authorities have been compelled to flood a barge⟧.

=== d029 | Telpress | 2026-11-19T10:25:00Z | update | supersedes=d018
# UPDATE 5-Halvern seals sea wall with sunken barge, counts 27 dead

* PM jeered by survivors
* Minister "did not know" of delay at barrier

PELLUM, Nov 19 (Telpress) - ⟦v037|||Halvern stemmed the inrush of the sea on Thursday by scuttling a barge in its ruptured dike⟧, a day after the flood that ⟦v002|||killed at least 27 people⟧.

Water minister Adriaan Brandsma-Roth told parliament that ⟦v005|Adriaan Brandsma-Roth||he had learned of the stuck barrier from the radio, at 3.48 a.m.⟧. Lawmakers laughed. The session, called at short notice, began with a minute of silence during which rain could be heard on the glass roof of the chamber.

A lawyer for the detained operator, Berend Kuik, said ⟦v022|Ymke de Ruiter||her client was "the only person on the whole coast who did call somebody"⟧. ⟦v005|Ymke de Ruiter < Telpress||He rang the ministry's emergency number 14 times and got a recorded voice⟧, Ymke de Ruiter told Telpress.

"⟦v018|Cornelis Stavast||I had the choice between grass and gables⟧," Governor Cornelis Stavast had said of the army's blasting of a river bank. ⟦v019|Ruigoord graziers||The graziers of Ruigoord said they would sue⟧.

⟦v007|Liesbet Croon||All 148 patients of St Agatha's reached dry wards⟧, its matron said. ⟦v007|Liesbet Croon||One of them died on the way⟧.

=== d030 | Tidewatch | 2026-11-19T12:40:00Z | update
# LIVE: Counting chairs

13.40 Kessing time. People are being let back into upper Tjarn, by the odd house numbers first. Bring boots. Do not bring the children.

Police say ⟦v003|Halvern police||the list of those nobody has heard from is down to 14⟧; ⟦v003|Halvern police||eight turned up at a wedding hotel in Stralen, embarrassed⟧.

The queen, who should have been looking at painted tulips, ⟦v027|||has skipped her foreign engagement and is ladling soup at the sugar works⟧ instead. She is not very good at it. Nobody minds.

Professor Ilse Marchand of the Delmar Institute says ⟦v040|Ilse Marchand||a tide like this one, once a thing of centuries, will come every thirty years⟧. She also says ⟦v013|Ilse Marchand||she wrote that sentence about Odderum herself, and rewrote it three times "so that a minister could understand it"⟧.

⟦v017|||The soldiers have stopped carrying sandbags and started carrying pianos⟧. ⟦v021|Halvern police||The four fellows with the washing machines⟧, police tell us, ⟦+|||were let off with a caution: they were the shop's owner and his sons⟧.

Somebody has put the garden gnome from Kerkweg, which we met at three o'clock on Wednesday morning, on top of the traffic light. He has lost his fishing rod. The light works again, incidentally; there is no traffic.

We are going to bed.
