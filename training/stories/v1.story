title: The leak at the Sarvela plant Live
outlets: Meridian Wire = international agency, terse; TANA = state agency of Tarvonia, translated; Sarvela Lantern = local newspaper, jokes and images; Kanal Fyra Nord = broadcaster in neighbouring Skarland, live blog; Inspectorate Bulletin = official lists of the Tarvonian safety inspectorate; The Long Column = weekly magazine, commentary and interviews

=== d001 | Kanal Fyra Nord | 2027-10-04T05:40:00Z | update
# Good morning: ⟦v2|||something odd is hanging in the air over Brenna⟧

07:10 – ⟦v2|||The sniffing station on the Brenna headland has had its alarm lamp on since half past two⟧. Ilse Havgaard, who heads the Radiation Office, tells us why: "⟦v2|Ilse Havgaard||Iodine, four times what the filter holds on an ordinary night⟧. ⟦+|||Nobody needs to shut a window for that⟧. ⟦v30|Ilse Havgaard||It was not made in Skarland, that I can promise you⟧."

07:25 – Where then? Across the lake stands one chimney only, Sarvela, two units, Tarvonian. We have called. ⟦v1|Sarvela plant|declines|whether anything had got out⟧, the switchboard would not say; it wished us a pleasant Monday.

07:35 – ⟦v23|Lake Weather Office||It has been blowing from the southeast since midnight, straight from their shore to ours⟧, says the Lake Weather Office.

=== d002 | TANA | 2027-10-04T06:30:00Z | update
# ⟦v6|||The second energy block of Sarvela is led out into planned prophylactics⟧

SARVELA, October 4. (TANA). ⟦v6|TarvAtom||At 01.12 block No. 2 was disconnected from the network in accordance with the repair schedule⟧, communicated the concern TarvAtom.

Director of the station Anselm Tirok categorically refuted the inventions of the foreign channel ⟦v1|Anselm Tirok|denies|about an allegedly occurred outlet of substances⟧. "⟦v1|Anselm Tirok|denies|There has been nothing, there is nothing⟧," underlined A. Tirok. ⟦v20|Anselm Tirok||Block No. 1 works in the regular regime⟧, he added.

The indicator at Brenna was called by him "⟦v31|Anselm Tirok||an old apparatus which also reacts to fireworks⟧".

=== d003 | Meridian Wire | 2027-10-04T07:02:00Z | urgent
# ⟦v1|unnamed (Meridian Wire)||RADIOACTIVE STEAM ESCAPED AT TARVONIA'S SARVELA PLANT⟧ - SOURCE

PORT IVAR, Oct 4 (Meridian) - ⟦v1|unnamed (Meridian Wire)||Contaminated steam broke out of unit 2 for about 40 minutes overnight⟧, a person working at the site told Meridian by telephone.

⟦v3|unnamed (Meridian Wire)||Two shift workers were taken away in a hospital van⟧, the person said.

The operator ⟦v6|TarvAtom||says the stop was scheduled⟧. ⟦v2|||Detectors in Skarland picked up raised iodine levels⟧ early on Monday.

=== d004 | Sarvela Lantern | 2027-10-04T08:15:00Z | feature
# ⟦v1|||Our kettle boiled over⟧, and nobody has told the cups

⟦v1|||At ten past one the big white pot beyond the canal let off a hiss that woke every dog in Kurme⟧. "⟦v1|Osvaldo Brandl||It whistled like my mother-in-law's train⟧," says the baker Osvaldo Brandl, who was already at his trough. ⟦v6|||The humming which we have had in our ears for 31 years had gone⟧, he noticed only afterwards.

⟦v26|Pirjo Lassmaa||Mayor Pirjo Lassmaa learnt of it while brushing her teeth, from a Skarlandish announcer⟧. "⟦v26|Pirjo Lassmaa||I had to look for the word in the dictionary⟧," she told us.

By eight ⟦v5|||the chemist in Mill Street had hung out a card: no more tablets, please ask your grandmother⟧. The carp in the market basin went on swimming in their circle.

=== d005 | Kanal Fyra Nord | 2027-10-04T09:05:00Z | update
# ⟦v8|Torleif Aune||"We should have had a call in the night"⟧

10:20 – New number from the headland: ⟦v2|Radiation Office||it has climbed to nine times⟧, the Radiation Office writes.

10:40 – Our environment minister Torleif Aune is not amused. "⟦v8|Torleif Aune||There is a treaty, and there is a red telephone⟧. ⟦+|||It stood there and was dusted⟧."

10:45 – He has ⟦v33|||asked the Tarvonian ambassador to come by at noon⟧.

10:52 – Meridian has somebody inside who says ⟦v3|unnamed (Meridian Wire) < Meridian Wire||two of his colleagues were driven off to be washed and observed⟧.

11:00 – The wind? ⟦v23|Lake Weather Office||Will swing round by evening⟧, the forecasters believe.

=== d006 | TANA | 2027-10-04T10:20:00Z | update
# ⟦v1|Dorjan Velimat||In Sarvela an insignificant deviation was localised⟧ – D. Velimat

IVELGRAD, October 4. (TANA). ⟦v1|Dorjan Velimat||In the night a deviation of parameters with an exit of a small quantity of steam took place⟧, declared the minister of energy Dorjan Velimat at a briefing. "⟦v25|Dorjan Velimat||To the life of the population nothing threatens⟧," the minister assured.

⟦v3|Dorjan Velimat|denies|Persons who suffered⟧, according to him, do not exist. ⟦v10|Dorjan Velimat||The deviation arose as a result of the incorrect turning of a valve by an operator⟧.

The minister rejected ⟦v8|Dorjan Velimat|denies|reproaches about untimely informing of the neighbours⟧. "⟦v8|Dorjan Velimat|denies|One informs about accidents⟧," he explained.

=== d007 | Meridian Wire | 2027-10-04T10:31:00Z | flash
# ⟦v1|Dorjan Velimat||TARVONIA CONFIRMS RELEASE AT NUCLEAR PLANT⟧ - MINISTER

=== d008 | Inspectorate Bulletin | 2027-10-04T11:30:00Z | bulletin
# Notice No. 1 on the event at unit 2, Sarvela

The State Inspectorate for Atomic Safety makes known:

1. ⟦v1|||Between 01.12 and 02.05 primary-circuit medium reached the environment by way of the ventilation stack⟧.

2. ⟦v6|||The chain reaction was ended by automatic protection, not by hand and not by plan⟧.

3. ⟦v13|||Provisional classification: level 2⟧.

4. ⟦v3|||Exposure above the annual limit: five employees⟧.

5. ⟦v9|||The loss of tightness is under examination at weld 17 of the hot leg⟧.

6. ⟦v20|||Unit 1: in operation, no restriction⟧.

=== d009 | Meridian Wire | 2027-10-04T12:05:00Z | update | supersedes=d003
# Tarvonia admits ⟦v1|Dorjan Velimat||Sarvela release⟧, ⟦v3|State Inspectorate for Atomic Safety||five overexposed⟧

PORT IVAR, Oct 4 (Meridian) - ⟦v3|State Inspectorate for Atomic Safety||Five staff took doses beyond the yearly ceiling⟧, the inspectorate said, two hours after the energy minister ⟦v3|Dorjan Velimat|denies|had said there were none⟧.

It also contradicted him on the reason. ⟦v9|State Inspectorate for Atomic Safety||A seam in a main pipe is suspected⟧, its notice said. Velimat had ⟦v10|Dorjan Velimat||blamed a member of the night crew⟧.

⟦v6|State Inspectorate for Atomic Safety||The reactor tripped by itself⟧, the notice said.

⟦v22|||Day-ahead power in Tarvonia jumped 18 percent⟧.

Opposition leader Rafaela Monteagudo ⟦v18|Rafaela Monteagudo||called on Velimat to step down⟧.

=== d010 | Sarvela Lantern | 2027-10-04T13:40:00Z | update | copy_of=d009
# Tarvonia admits ⟦v1|Dorjan Velimat||Sarvela release⟧, ⟦v3|State Inspectorate for Atomic Safety||five overexposed⟧ (from the wires)

⟦v3|State Inspectorate for Atomic Safety||Five staff took doses beyond the yearly ceiling⟧, the inspectorate said, two hours after the energy minister ⟦v3|Dorjan Velimat|denies|had said there were none⟧.

The Lantern's own thermometer shows 14 degrees and no opinion.

=== d011 | Kanal Fyra Nord | 2027-10-04T15:10:00Z | update
# Buses in Kurme: ⟦v4|||They are packing⟧

16:30 – We see it through the long lens from the ferry: ⟦v4|||yellow buses, mattresses, a goat⟧. ⟦v4|Pirjo Lassmaa||Everybody who lives closer than five kilometres must be out by dark⟧, the mayor over there tells us on a bad line.

16:45 – ⟦v34|||The ferry itself makes no more trips today⟧; this was the last.

16:50 – The ambassador has been. He ⟦v8|Ambassador of Tarvonia|declines|did not want to talk about the unused telephone⟧. Aune afterwards: "⟦v8|Torleif Aune||Eight hours and eighteen minutes, I counted⟧."

17:05 – ⟦v28|Torleif Aune||Two helicopters and a laboratory truck are theirs if they want them⟧, Aune adds.

17:15 – Headland: ⟦v2|Radiation Office||eleven times⟧. ⟦v25|Ilse Havgaard||A dental X-ray gives you more⟧, says Havgaard.

=== d012 | TANA | 2027-10-04T16:40:00Z | update
# ⟦v4|||The temporary resettlement of citizens goes in an organised manner⟧

SARVELA, October 4. (TANA). ⟦v4|Government Commission||With the purpose of additional precaution 2,140 inhabitants of the five-kilometre zone are moved to sanatoria⟧, reported the Government Commission. ⟦v5|Ministry of Health||In the points of issue preparations of stable iodine are handed to everyone who wishes⟧, informed the Ministry of Health; ⟦v5|Ministry of Health|denies|about a deficit⟧ there can be no talk.

⟦v3|Ministry of Health||On medical observation there are five employees⟧, recognised the ministry. ⟦v21|||In the schools of the district lessons are cancelled up to a special instruction⟧.

Answering the opposition, D. Velimat said that ⟦v19|Dorjan Velimat||"a captain does not leave the bridge"⟧.

=== d013 | Sarvela Lantern | 2027-10-04T18:20:00Z | feature
# ⟦v4|||Kurme by night: one cat, no people⟧

⟦v4|||The last bus rolled off at ten to seven with the priest on the step⟧. "⟦v4|Osvaldo Brandl||I left the dough standing; it will have climbed out of the door by Friday⟧," the baker said from the window.

⟦v5|||Whoever queued at the town hall got two pills and a leaflet from 1994; the last 300 in line got the leaflet⟧.

Dr Tendai Mushore of the district hospital, asked about her new patients, held up both hands: ⟦v3|Tendai Mushore||"Count the fingers, and one more"⟧. ⟦v3|Tendai Mushore||None is in danger of life⟧, she said. And the rest of us? "⟦v25|Tendai Mushore||Wash the lettuce, sleep, stop telephoning me⟧."

Keola Nahale of the power workers told us what made her voice shake: ⟦v24|Keola Nahale||her people were sent in to mop up with no meter on the chest⟧.

=== d014 | Meridian Wire | 2027-10-04T18:44:00Z | urgent
# ⟦v3|Tendai Mushore < Sarvela Lantern||NUMBER OF CONTAMINATED SARVELA WORKERS RISES TO 11⟧ - LOCAL PAPER QUOTES DOCTOR

=== d015 | Kanal Fyra Nord | 2027-10-04T19:30:00Z | update | off_topic
# Cup night: the goalkeeper who scored

21:20 – A quarter of an hour after the break the Brenna goalkeeper kicked the ball over everyone, including his colleague at the other end. Two to one, and out of the cup goes the champion.

21:40 – The bus home has a puncture. They are singing anyway, in three voices, one of which is right.

=== d016 | TANA | 2027-10-05T05:30:00Z | correction
# Correction to the communication on the number of observed employees

IVELGRAD, October 5. (TANA). In the communication of October 4 one should read: ⟦v3|Ministry of Health||on medical observation there are eleven employees⟧, and not "five", as was transmitted. Further as in the text.

=== d017 | Inspectorate Bulletin | 2027-10-05T07:00:00Z | bulletin
# Notice No. 2 on the event at unit 2, Sarvela

1. ⟦v13|||The event is reclassified from level 2 to level 3⟧.

2. ⟦v9|||A through-wall crack of 14 centimetres was established at weld 17⟧. ⟦v10|||A manual intervention as initiating factor is excluded⟧.

3. ⟦v14|||Placing on the market of fresh milk from the districts of Kurme, Oll and Sarvela is prohibited for 14 days⟧.

4. ⟦v20|||For unit 1 an inspection of the corresponding seams is ordered; until then power is limited to 60 per cent⟧.

5. The next notice follows as required.

=== d018 | Meridian Wire | 2027-10-05T07:20:00Z | urgent
# ⟦v13|State Inspectorate for Atomic Safety||TARVONIA RAISES RATING OF SARVELA EVENT⟧, ⟦v9|State Inspectorate for Atomic Safety||SAYS PIPE WAS CRACKED⟧

IVELGRAD, Oct 5 (Meridian) - ⟦v13|State Inspectorate for Atomic Safety||It now ranks as a serious incident, one step up⟧, the safety inspectorate said on Tuesday.

Chief inspector Babajide Okonrele told reporters the pipe ⟦v9|Babajide Okonrele||"had been opening for months, like a zip"⟧. Was an operator at fault? "⟦v10|Babajide Okonrele|denies|No⟧," he said. "⟦+|||The man who was accused closed it⟧."

⟦v14|State Inspectorate for Atomic Safety||Dairy sales from three districts are halted⟧.

World Atomic Council secretary Haruto Minase said ⟦v17|Haruto Minase||a team of nine could be there by Thursday⟧. Tarvonia ⟦v17|Government of Tarvonia|declines|has not replied⟧.

=== d019 | Kanal Fyra Nord | 2027-10-05T09:00:00Z | update
# ⟦v2|Radiation Office||The needle is coming down⟧, the questions are not

09:15 – Headland this morning: ⟦v2|Radiation Office||back to six times⟧. ⟦v2|Radiation Office||And the eleven of last night was really thirteen; somebody misread a comma⟧, the office admits.

09:30 – ⟦v15|Food Agency of Skarland||No perch, no pike-perch from the Tarvonian half of the lake in our shops⟧, the Food Agency decides.

09:50 – People over there write to us that ⟦v29|||their town forum will not load since midnight⟧.

10:10 – Aune has slept badly and is no milder: ⟦v8|Torleif Aune||that night of silence "will be on the table of every treaty body there is"⟧.

10:15 – ⟦v28|Government of Tarvonia|declines|Thanks, but no thanks⟧, is the answer from Ivelgrad to the helicopters.

=== d020 | The Long Column | 2027-10-05T10:30:00Z | feature
# ⟦v11|Yusra Benhalim||"I wrote it in March, in red"⟧: a talk with a welding engineer

Yusra Benhalim, 41, checked pipes at Sarvela for twelve years.

What did you see? "⟦v11|Yusra Benhalim||A shadow on the film of seventeen⟧. ⟦+|||I asked for a stop of three weeks⟧. ⟦v11|Yusra Benhalim||I was told that the country needed to cook its supper⟧."

Told by whom? "⟦v37|Yusra Benhalim||The signature under the refusal is Tirok's own⟧."

Your colleagues of Sunday night? "⟦v24|Yusra Benhalim||They went in blind⟧. ⟦+|||The dosimeters are in a cupboard, and the key goes home with the foreman⟧."

We put the matter of the red memorandum to TarvAtom. The concern ⟦v11|TarvAtom|denies|knows of no such paper⟧.

=== d021 | TANA | 2027-10-05T12:10:00Z | update
# ⟦v7|||A. Tirok is released from the held post⟧

IVELGRAD, October 5. (TANA). ⟦v7|||By order of the minister of energy the director of the Sarvela station is freed from his duties in connection with the transition to other work⟧. ⟦v39|||The fulfilment of the duties is laid upon the chief engineer Zsolt Parady⟧.

⟦v27|Prosecutor General's Office||On the fact of violation of the rules of handling nuclear objects a criminal case is raised⟧, reported the Prosecutor General's Office.

⟦v14|Ministry of Agriculture||The temporary non-acceptance of milk from three districts has an exclusively preventive character⟧, noted the Ministry of Agriculture.

=== d022 | Sarvela Lantern | 2027-10-05T13:30:00Z | update
# ⟦v7|||Tirok gets the boot⟧, we get the brooms

⟦v7|||The man who for nine years opened our harvest ball was led to his car today without his fountain pen⟧. "⟦v7|Anselm Tirok||I am the fuse⟧," he called across the fence. "⟦+|||When the house burns, they blame the fuse⟧." Asked about the engineer's memo, he ⟦v11|Anselm Tirok|declines|wound up the window⟧.

⟦v14|||At the Oll creamery the day's 60,000 litres went down the drain, white as a bride⟧. "⟦v14|Hendrika Boll||The cows cannot read notices⟧," said Hendrika Boll, who has forty.

⟦v16|||Before the governor's villa some four hundred people banged pots since noon⟧, ⟦v5|||and pills turned up at last, a whole lorryful, when half the town had gone⟧.

=== d023 | Meridian Wire | 2027-10-05T14:02:00Z | update
# ⟦v7|||Tarvonia sacks nuclear plant chief⟧, ⟦v27|||opens probe⟧

IVELGRAD, Oct 5 (Meridian) - ⟦v7|Ministry of Energy||Anselm Tirok was dismissed⟧ over ⟦v1|||Sunday night's leak⟧, the energy ministry said. ⟦v7|unnamed (Meridian Wire)||He had offered to go on Monday and been told to wait⟧, a colleague said.

Prosecutor Ivo Strandl said ⟦v27|Ivo Strandl||no one had been charged yet⟧.

A former engineer told a magazine ⟦v11|Yusra Benhalim < The Long Column||the flaw was reported seven months ago⟧.

Monteagudo repeated that ⟦v18|Rafaela Monteagudo||the minister, not his driver, had to go⟧. Velimat: "⟦v19|Dorjan Velimat|denies|I was not at the weld⟧."

⟦v16|Police of Sarvela||Around 250 protesters gathered⟧, police said. ⟦v16|Rafaela Monteagudo||It was closer to 3,000⟧, according to Monteagudo.

=== d024 | Meridian Wire | 2027-10-05T15:15:00Z | urgent
# ⟦v12|unnamed (Meridian Wire)||TARVONIAN PRESIDENT TO SPEAK AT 1800⟧ - OFFICIALS; ⟦v41|unnamed (Meridian Wire)||UNIT 1 ALSO LEAKING⟧ - PLANT SOURCE

=== d025 | Meridian Wire | 2027-10-05T15:48:00Z | kill
# KILL: headline on unit 1

Please withdraw the second part of our headline of 1515 GMT saying ⟦v41|unnamed (Meridian Wire)||there was a leak at unit 1⟧. The source had misheard. ⟦v41|State Inspectorate for Atomic Safety|denies|Nothing of the kind⟧, the inspectorate said. ⟦v12|unnamed (Meridian Wire)||The president's appearance⟧ stands.

=== d026 | TANA | 2027-10-05T18:30:00Z | update
# ⟦v12|||Head of state addressed the compatriots⟧

IVELGRAD, October 5. (TANA). ⟦v12|Mirela Ostrovan||"You had the right to know on the first minute, and you learned on the ninth hour"⟧, said President Mirela Ostrovan in a television address. ⟦v12|Mirela Ostrovan||For this she asked pardon of the people⟧ ⟦v8|Mirela Ostrovan||as well as of the neighbouring state, which had not been notified⟧.

The President made known that ⟦v17|Mirela Ostrovan||the doors of the station will be opened before the specialists of the World Atomic Council⟧. ⟦v4|Mirela Ostrovan||The resettled will return not sooner than in ten days⟧, she said.

=== d027 | Kanal Fyra Nord | 2027-10-05T19:10:00Z | update
# ⟦v12|Mirela Ostrovan||Sorry⟧, she said. Twice

20:05 – ⟦v12|Mirela Ostrovan||The hardest word, at eight minutes past eight, before eleven million viewers⟧. For us across the water there was half a sentence. Aune was seen to nod.

20:20 – The nine visitors from the council ⟦v17|Haruto Minase||land on Thursday with their own Geiger counters⟧, Minase confirms.

20:30 – ⟦v2|Radiation Office||Our filter is nearly clean again: barely twice the normal⟧.

20:45 – Forum in Sarvela is back. ⟦v29|TarvTel < Sarvela Lantern||A cable was to blame⟧, the phone company told the Lantern.

=== d028 | Sarvela Lantern | 2027-10-06T07:30:00Z | feature
# ⟦v16|||Pots, day two: now with lids⟧

⟦v16|||The noise on the villa lawn had doubled by breakfast⟧. The governor sent out coffee; it was poured on his roses.

In the sanatorium at Pallas-Oll, where ⟦v4|||Kurme now lives two families to a room⟧, the mayor has hung up the village sign. ⟦v43|Pirjo Lassmaa||She wants a new bakery paid by TarvAtom⟧, and ⟦v12|Osvaldo Brandl||what the lady said on the screen⟧ has been written on the blackboard with the date.

⟦v3|Tendai Mushore||Three of the eleven go home today⟧, says Dr Mushore. ⟦v24|Keola Nahale||The cupboard with the dosimeters has been broken open, by the union, with pleasure⟧, says Nahale.

=== d029 | The Long Column | 2027-10-06T09:00:00Z | feature
# A small alphabet of a large hiss

C is for the crack. ⟦v9|Babajide Okonrele||Fourteen centimetres, "the length of a good pencil"⟧, the chief inspector told us. H is for the headland, where ⟦v2|Ilse Havgaard||a filter knew what a ministry did not⟧, as Havgaard puts it.

N is for nothing. ⟦v1|Anselm Tirok|denies|That was what had happened⟧, according to the then director. P for planned: ⟦v6|Babajide Okonrele|denies|"The calendar was printed afterwards"⟧, says Okonrele.

S is for the seat. ⟦v19|unnamed (The Long Column)||Velimat will keep his until the spring⟧, people in his party tell us, ⟦v18|Rafaela Monteagudo||whatever the opposition wants⟧. "⟦v18|Rafaela Monteagudo||I shall go on asking⟧," says she who leads it.

=== d030 | Meridian Wire | 2027-10-06T10:00:00Z | update | nothing_new
# FACTBOX - What is known about Sarvela

Oct 6 (Meridian) - ⟦v1|||Steam escaped from unit 2 late on Sunday⟧ because of ⟦v9|State Inspectorate for Atomic Safety||a faulty weld⟧, the inspectorate says. ⟦v3|Ministry of Health||Eleven workers were affected⟧. ⟦v4|||More than 2,000 residents have left⟧. ⟦v7|||The director lost his job⟧, and ⟦v12|Mirela Ostrovan||the president apologised⟧. ⟦v15|||Skarland stopped buying lake fish⟧.
