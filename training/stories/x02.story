title: Crash landing of Caldera Airways flight 318 at Port Maren

=== d001 | Transmar | 2026-03-11T06:52:00Z | flash
# ⟦v001|airport||PASSENGER JET CRASH-LANDS AT SOLENZA'S PORT MAREN AIRPORT⟧ - AIRPORT

=== d002 | Transmar | 2026-03-11T07:03:00Z | urgent
# Caldera jet comes down short of runway in Solenza

PORT MAREN, March 11 (Transmar) - ⟦v001|airport||A Caldera Airways airliner broke up on landing at Port Maren on Wednesday after touching down in the salt marsh in front of the runway⟧, the airport said.

⟦v002|airport||There were 143 passengers and six crew aboard flight CA318 from the Ambrian capital, Tessaly⟧, it said.

Smoke could be seen from the harbour, seven kilometres away. A Transmar reporter counted 20 ambulances on the coast road.

⟦v003|airport||The airport has been closed until further notice⟧.

=== d003 | Hexham Press | 2026-03-11T07:16:00Z | update
# Airliner with almost 150 on board crashes in Solenza

March 11 (Hexham) - ⟦v001|airport < Transmar||A twin-engined jet operated by Caldera Airways <CLD.TS> missed the tarmac at Port Maren and ended on its belly in a salt pan⟧, Transmar reported, citing airport officials.

⟦v002|Caldera Airways||The plane, a nine-year-old Morane 220, was carrying 149 people⟧, the airline said. It had no information yet about victims.

⟦v004|unnamed (Hexham Press) < Hexham Press||The captain told the tower a few minutes before that both of his engines were losing power⟧, a person briefed on the radio traffic told Hexham.

⟦v005|||Shares in Caldera were suspended in Tessaly at the company's request⟧.

=== d004 | Gull's Eye | 2026-03-11T07:40:00Z | update
# LIVE: Plane down in the Saltings

08.40 Port Maren time. If you live anywhere between the lighthouse and the tyre factory you will have heard it. ⟦v001|Gull's Eye readers||"Like somebody dragging a piano across the sky", writes Nuria, who was hanging out sheets and saw the tail go past without the rest⟧.

08.44. ⟦v006|Gull's Eye readers||People are walking out of there on their own feet, up to the knees in brine⟧ [three readers, three photographs - ed.]. One is carrying a cello case.

08.51. ⟦v003|||Departures board: a long column of the word CANCELLED… nothing in, nothing out⟧.

08.55. Please keep off the coast road. The fire brigade asks it, we ask it, your mothers would ask it.

=== d005 | SNA | 2026-03-11T08:02:00Z | bulletin
# By preliminary data, ⟦v007|Ministry of Emergencies||at landing of airplane in Port Maren 3 persons perished⟧ - Ministry

PORT MAREN, March 11. /SNA/. ⟦v007|Ministry of Emergencies||As a result of rigid landing of the passenger airplane of company "Caldera Airways" three persons perished⟧, informed the Ministry of Emergencies of Solenza.

⟦v008|Ministry of Emergencies||To medical establishments are delivered 41 injured⟧, among them two children, noted in the department.

⟦v009|Ministry of Emergencies||In the works on the place of incident are involved 260 rescuers and 34 units of technics⟧.

The president of Solenza Octavio Brum was informed without delay, underlined in his press service. ⟦v010|Octavio Brum's press service||The head of state interrupted the vacation and takes off to Port Maren⟧.

=== d006 | Transmar | 2026-03-11T08:30:00Z | update | supersedes=d002
# At least five dead as jet crash-lands in Solenza marsh

PORT MAREN, March 11 (Transmar) - ⟦v007|hospital||Five people died⟧ and ⟦v008|hospital||more than 60 were hurt⟧ when a Caldera Airways jet fell short of the runway at Port Maren on Wednesday, hospital officials said.

⟦v002|airport||There were 143 passengers and six crew aboard flight CA318 from the Ambrian capital, Tessaly⟧, the airport said.

⟦v006|||Dozens of survivors waded ashore through shallow water⟧, some helping to carry others on seat cushions.

"⟦v011|Ramiro Esch||There was a bang on the left, then a bang on the right, and then it was so quiet that I heard a baby hiccup⟧," said Ramiro Esch, 44, a piano tuner, wrapped in a tablecloth.

⟦v012|fire service||Eleven people had not been found⟧, the fire service said.

=== d007 | Maren Mercury | 2026-03-11T08:55:00Z | update
# The marsh that caught a plane

By Elvira Tonn

They rake salt in the Saltings from April on, and nobody goes there in March but herons and courting couples. On Wednesday morning it had visitors. ⟦v001|||The silver thing came out of the cloud with its nose up, like a swan that has thought better of it, and sat down in Widow Carrasco's pan⟧.

Widow Carrasco herself was first at the door that was not a door any more. ⟦v013|Amparo Carrasco||She brought nineteen of them to her rake shed in a flat-bottomed boat, four at a time⟧. "⟦v013|Amparo Carrasco||I charged nobody⟧," the 71-year-old said.

⟦v014|passengers||It was the man at the front who saved them⟧, said everybody the Mercury spoke to. ⟦v014|Ramiro Esch||He had steered round the tyre factory with nothing in his hands but a glider⟧, a piano tuner put it.

The church of the Good Voyage is open. So is the bakery.

=== d008 | Hexham Press | 2026-03-11T09:10:00Z | urgent
# Flocks of birds reported near Port Maren before jet crash - controllers

March 11 (Hexham) - ⟦v015|controllers' union||Two other crews warned the tower about large numbers of geese on the approach in the half hour before a Caldera airliner lost thrust⟧, the air traffic controllers' union of Solenza said on Wednesday.

⟦v016|controllers' union||The airport's bird-scaring unit had been without a vehicle since January⟧, it added. The airport operator, Marenport, declined to comment on ⟦v016|Marenport|declines|staffing and equipment⟧.

⟦v004|Caldera Airways||Caldera confirmed that the crew had declared an emergency at 0747 local time because of an "engine anomaly"⟧.

"⟦v017|Gesine Aubrecht||One engine swallows a goose now and then. Two at the same time is a lottery ticket⟧," said Gesine Aubrecht, a former accident investigator.

=== d009 | ADP | 2026-03-11T09:38:00Z | update
# Crash of Port Maren: the pilot "hero", the birds accused

TESSALY, March 11 (ADP) -- ⟦v007|hospital < Transmar||Five dead at least⟧: such is the balance, still provisional, of the accident of the flight 318, reports Transmar which cites hospital sources.

⟦v015|controllers' union < Hexham Press||Wild geese had been signalled in number in the axis of the runway⟧, would have warned other pilots, according to the union of controllers cited by Hexham Press.

The commander of board, Anselm Korda, 52 years, former of the aerial army, is ⟦v014|Lucie Marchetti < ADP||"the sole reason for which I speak to you"⟧, confided to ADP by telephone a passenger, Lucie Marchetti.

⟦v018|Ambrian foreign ministry||Eighty-eight nationals of Ambria found themselves on board⟧, indicated the ministry of foreign affairs.

=== d010 | Caldera Airways | 2026-03-11T10:00:00Z | update
# STATEMENT No. 2 - FLIGHT CA318

Caldera Airways deeply regrets to confirm the following:

- ⟦v001|Caldera Airways||at 07.51 local time flight CA318 made a forced landing outside the perimeter of Port Maren airport⟧;

- ⟦v002|Caldera Airways||on board were 142 passengers, one infant and six members of crew⟧;

- ⟦v019|Caldera Airways||a telephone line for relatives has been opened in three languages⟧;

- ⟦v020|Caldera Airways||a special aircraft will bring families to Solenza this evening free of charge⟧;

- ⟦v021|Caldera Airways||the aircraft had undergone its last heavy inspection on 2 February without findings⟧;

- ⟦v022|Caldera Airways||all other Morane 220 aircraft of the fleet will be inspected tonight⟧.

We ask for the privacy of those affected to be respected.

=== d011 | Gull's Eye | 2026-03-11T10:25:00Z | update
# LIVE: Eleven, then seven, then four

11.25. The number everybody is watching is the other one. ⟦v012|fire service||Eleven unaccounted for at half past nine, seven at ten, four now⟧. Two of those were found in the bakery [asleep, under flour sacks - ed.].

11.31. ⟦v010|||The President's helicopter is on the football pitch⟧. Groundsman unhappy.

11.37. Geese. ⟦v015|controllers' union < Hexham Press||According to Hexham, who have it from the people with the headsets, there was a skyful of them⟧. ⟦v016|Gull's Eye readers||And yes, we too remember the yellow bang-bang van, and no, none of our readers has seen it since Epiphany⟧.

11.44. ⟦v013|||Amparo Carrasco's boat has its own fan page⟧.

=== d012 | SNA | 2026-03-11T10:50:00Z | update
# Octavio Brum visited place of incident with airplane

PORT MAREN, March 11. /SNA/. ⟦v010|||President of Solenza Octavio Brum arrived to Port Maren and examined the place of rigid landing of the airplane⟧.

"⟦v023|Octavio Brum||Reasons will be established, guilty will be named, families will not be left alone⟧," stated the head of state.

⟦v024|Octavio Brum||He announced in the country the three-day mourning⟧.

⟦v007|Ministry of Emergencies||The quantity of the perished increased up to six⟧, ⟦v008|Ministry of Emergencies||injured are 74, from them 12 in heavy condition⟧, informed in the Ministry of Emergencies.

On the given question about birds the minister of transport Paloma Reyne answered that ⟦v016|Paloma Reyne|denies|all services of the airport were equipped in full volume⟧.

=== d013 | Transmar | 2026-03-11T11:20:00Z | urgent
# ⟦v025|unnamed (Transmar)||Captain of crashed Caldera jet dies in hospital⟧ - source

PORT MAREN, March 11 (Transmar) - ⟦v025|unnamed (Transmar) < Transmar||Anselm Korda, the pilot hailed by passengers for bringing down a crippled airliner in shallow water, died of his injuries on Wednesday⟧, a hospital source said.

⟦v025|unnamed (Transmar)||Korda, 52, had been on the operating table for two hours⟧, the source said.

Caldera Airways said it could not comment on ⟦v025|Caldera Airways|declines|individual members of crew⟧.

He flew fighters for Ambria before he joined the airline in 2011.

=== d014 | Maren Mercury | 2026-03-11T11:31:00Z | update | copy_of=d013
# ⟦v025|unnamed (Transmar)||Captain of crashed jet dies in hospital⟧

PORT MAREN (Transmar) ⟦v025|unnamed (Transmar) < Transmar||Anselm Korda, the pilot hailed by passengers for bringing down a crippled airliner in shallow water, died of his injuries on Wednesday⟧, a hospital source said.

⟦v025|unnamed (Transmar)||Korda, 52, had been on the operating table for two hours⟧, the source said.

=== d015 | ADP | 2026-03-11T11:48:00Z | bulletin
# The commander Korda is alive: his spouse

TESSALY, March 11 (ADP) -- ⟦v025|Hanka Korda < ADP|denies|"My husband has just asked me for his glasses"⟧, declared to ADP Hanka Korda, spouse of the pilot of the flight 318, whom the agency Transmar had given for dead.

⟦v026|Hanka Korda < ADP||He has three ribs and a collar-bone broken⟧, she specified.

The co-pilot, Ines Valdor, 31 years, ⟦v027|Hanka Korda||"is worse, she has been put to sleep by the doctors"⟧, said she also.

In Tessaly the flags have been put at half-mast on the seat of the company.

=== d016 | Transmar | 2026-03-11T12:05:00Z | kill | supersedes=d013
# KILL - Solenza crash captain

EDITORS: Please kill and do not use the Transmar story sent at 1120 GMT headlined "Captain of crashed Caldera jet dies in hospital - source".

⟦v025||denies|The report was wrong⟧. ⟦v025|St Brendan's Hospital|denies|The patient who died was a passenger of similar name⟧, the hospital says.

Transmar apologises to Captain Korda and to his family. A new story on casualties will follow.

=== d017 | Transmar | 2026-03-11T12:24:00Z | update
# Death toll in Solenza air crash rises to eight

PORT MAREN, March 11 (Transmar) - ⟦v007|St Brendan's Hospital||Eight people are now known to have lost their lives in the crash of flight CA318⟧, St Brendan's Hospital said on Wednesday, while ⟦v012|fire service||one passenger was still missing⟧.

⟦v026|St Brendan's Hospital||Captain Anselm Korda was stable after surgery for fractures⟧, and ⟦v027|St Brendan's Hospital||First Officer Ines Valdor was in a coma⟧.

⟦v028|Air Accident Board||Divers have recovered the cockpit voice recorder⟧, the Air Accident Board said. ⟦v029|Air Accident Board||The second recorder, which stores flight data, has yet to be located⟧.

Transport Minister Paloma Reyne said ⟦v030|Paloma Reyne||the airport would reopen at 6 a.m. on Thursday⟧.

=== d018 | Hexham Press | 2026-03-11T13:02:00Z | update | supersedes=d003
# UPDATE 3-Airport was warned about geese three times, letters show (adds recorder, shares)

* One black box in hand
* Manufacturer sends team

March 11 (Hexham) - ⟦v031|letters seen by Hexham Press||Port Maren's operator was told in writing on three occasions since last autumn that a rubbish tip next to the field was drawing geese⟧, letters seen by Hexham show.

⟦v031|Marenport|declines|The correspondence⟧ was not something Marenport wished to discuss.

⟦v028|Air Accident Board||The device that tapes the pilots' talk has been fished out of the mud⟧, according to investigators. ⟦v032|Morane Aviation||Planemaker Morane Aviation <MRN.VD> is dispatching five engineers to Solenza⟧, it said.

⟦v005|||Caldera resumed trading 14 percent lower⟧. ⟦v033|||Morane lost 2 percent⟧.

=== d019 | SNA | 2026-03-11T13:40:00Z | bulletin
# Against the leadership of airport ⟦v034|Prosecutor's Office||opened criminal case⟧

PORT MAREN, March 11. /SNA/. ⟦v034|Prosecutor's Office||By the fact of incident with the airplane the criminal case on negligence is opened⟧, informed the Prosecutor's Office of Solenza.

⟦v035|Prosecutor's Office||In the office of company "Marenport" searches are conducted, the documentation is withdrawn⟧, noted in the department.

⟦v036|Prosecutor's Office||The director of the airport Cesar Olmedo is detained⟧. His lawyer informed that ⟦v036|lawyer of Cesar Olmedo|denies|her client came to the investigator voluntarily and is free⟧.

The minister of transport Paloma Reyne refrained from comments about ⟦v037|Paloma Reyne|declines|own resignation⟧, which opposition demands.

=== d020 | Gull's Eye | 2026-03-11T14:15:00Z | update
# LIVE: Boxes, both of them

15.15. Orange, dented, on the back of a fish lorry: ⟦v029|Gull's Eye readers||there goes the other black box⟧ [they are orange; don't write in - ed.]. So that is the pair, chatter and numbers.

15.22. ⟦v035|||Men with cartons at Marenport's front door, more men with cartons at the back⟧. ⟦v036|||And the boss, Cesar Olmedo, either arrested or just very talkative, depending on whom you ask⟧.

15.30. ⟦v037|Solenza Forward||Solenza Forward wants the transport minister's head "by supper"⟧.

15.41. ⟦v012|fire service||Nobody missing any more⟧. It is not good news. ⟦v007|fire service||Nine⟧.

=== d021 | Hexham Press | 2026-03-11T14:50:00Z | update | off_topic
# Ambria's central bank keeps rates on hold

TESSALY, March 11 (Hexham) - Ambria's central bank left its main interest rate unchanged at 3.25 percent on Wednesday, as expected by all 18 economists polled by Hexham.

Governor Theo Lansing said inflation was "coming down the stairs, with a hand on the rail". The next meeting is on April 22.

=== d022 | Transmar | 2026-03-11T15:30:00Z | update
# Solenza jet had both engines stopped for last three minutes - investigator

PORT MAREN, March 11 (Transmar) - ⟦v038|Bastian Ferro||Flight CA318 glided for three minutes and ten seconds with no power from either engine⟧, the head of Solenza's Air Accident Board said on Wednesday.

"⟦v039|Bastian Ferro||We have feathers in the left engine and feathers in the right one⟧," Bastian Ferro told a news conference. ⟦v038|Bastian Ferro||The left engine failed 11 seconds before the other⟧, he said.

⟦v029|Bastian Ferro||The flight data recorder had been found in the afternoon⟧, he added, and ⟦v040|Bastian Ferro||both boxes would be read in Valdhaven from Friday⟧.

⟦v007|Bastian Ferro||The toll stood at nine⟧. Ferro called ⟦v014|Bastian Ferro||the captain's choice of the marsh "the right one of three bad ones"⟧.

=== d023 | Transmar | 2026-03-11T15:52:00Z | correction | supersedes=d022
# CORRECTED-Solenza jet had both engines stopped for last two minutes - investigator

(Corrects duration of glide to two minutes and ten seconds, not three, in headline and first paragraph)

PORT MAREN, March 11 (Transmar) - ⟦v038|Bastian Ferro||Flight CA318 glided for two minutes and ten seconds with no power from either engine⟧, the head of Solenza's Air Accident Board said on Wednesday.

"⟦v039|Bastian Ferro||We have feathers in the left engine and feathers in the right one⟧," Bastian Ferro told a news conference. ⟦v038|Bastian Ferro||The left engine failed 11 seconds before the other⟧, he said.

⟦v029|Bastian Ferro||The flight data recorder had been found in the afternoon⟧, he added.

=== d024 | ADP | 2026-03-11T16:20:00Z | update
# Crash: 130 seconds without engine, nine dead, a director under lock

TESSALY, March 11 (ADP) -- ⟦v038|Bastian Ferro < Transmar||During a little more than two minutes, the apparatus was no more than a planer⟧, revealed the investigator in chief, cited by Transmar.

⟦v039|Bastian Ferro||Plumes have been withdrawn from the two reactors⟧, he said.

The justice of Solenza does not lose time: ⟦v036|Prosecutor's Office < SNA||the director of the airport has been placed in custody⟧, relates SNA citing the prosecutor's office, ⟦v034|||and an instruction for negligence is open⟧.

The first minister of Ambria, Roland Tesch, has ⟦v041|Roland Tesch||demanded that Ambrian experts be associated to the inquiry⟧. ⟦v018|Roland Tesch||Five of the dead are our compatriots⟧, he recalled.

⟦v020|||An airplane with 112 relatives on board has left Tessaly at the end of the afternoon⟧.

=== d025 | Transmar | 2026-03-11T19:00:00Z | feature | nothing_new
# FACTBOX-The crash of flight CA318

March 11 (Transmar) - What is known so far about Wednesday's accident:

* ⟦v001|||The jet landed in a salt marsh about 900 metres ahead of Port Maren's runway⟧.

* ⟦v007|||Nine of the 149 people aboard died⟧; ⟦v008|||81 were treated in hospital⟧.

* ⟦v039|Bastian Ferro||Remains of birds were in both engines⟧. ⟦v015|controllers' union||Pilots had drawn attention to geese that morning⟧.

* ⟦v028|||One recorder was retrieved around noon⟧, ⟦v029|||the other three hours later⟧.

* ⟦v034|Prosecutor's Office||Prosecutors are looking into possible negligence⟧. ⟦v036|Prosecutor's Office||The airport's head is being held⟧, which ⟦v036|lawyer of Cesar Olmedo|denies|his lawyer disputes⟧.

=== d026 | Maren Mercury | 2026-03-12T05:30:00Z | feature
# Nine candles and a cello

By Elvira Tonn

There were nine on the altar rail at the Good Voyage last night, and a man from row 22 who played for them, because ⟦-|||his cello had come through it without so much as a slack string⟧.

In ward four Captain Korda has been given a bed by the window. ⟦v042|Anselm Korda < Maren Mercury||He wants it known that he looked for the factory roof first and that it was his colleague who shouted "water"⟧. "⟦v042|Anselm Korda||Put her name before mine⟧," he told the Mercury. ⟦v027|nurses||Ines Valdor opened her eyes at ten past four this morning⟧, the nurses say.

On the field ⟦v030|||the first aeroplane went up at three minutes past six, with a wobble that was only in the eye of those watching⟧. ⟦v016|||Behind the hangar stood a yellow van, brand new, its price still on the windscreen⟧.

And at the tip, where the geese have their breakfast? ⟦v043|Mercedes Lund||From Monday not one more barrow of rubbish will go there⟧, Mayor Mercedes Lund said.

=== d027 | SNA | 2026-03-12T07:10:00Z | bulletin
# Paloma Reyne submitted application on resignation

SAN TELMO, March 12. /SNA/. ⟦v037|Paloma Reyne||Minister of transport of Solenza Paloma Reyne turned to the president with the request to release her from the held post⟧, informed in the government.

⟦v037|Octavio Brum||President Octavio Brum accepted the application⟧.

⟦v043|municipality of Port Maren||The range of solid waste near the airport is being closed⟧, stated in the municipality of Port Maren.

The court of Port Maren will decide today about ⟦v036|Prosecutor's Office||measure of restraint concerning C. Olmedo, who spent the night in the isolator⟧, specified in the Prosecutor's Office.

⟦v024|||On administrative buildings of the country state flags are lowered⟧.

=== d028 | Hexham Press | 2026-03-12T08:00:00Z | update
# Caldera finds cracks in two more Morane jets, grounds them

March 12 (Hexham) - ⟦v022|Caldera Airways||Caldera Airways <CLD.TS> has looked over its 17 remaining Morane 220s⟧ and ⟦v044|Caldera Airways||taken two of them out of service because of hairline cracks in fan blades⟧, it said on Thursday. ⟦v044|Caldera Airways||The cracks had nothing to do with Wednesday's accident⟧, the carrier added.

"⟦v045|Gesine Aubrecht||Geese do not need help from a crack, but I would want to see those blades⟧," said Gesine Aubrecht, the former investigator.

⟦v032|||Morane's five specialists reached Port Maren overnight⟧. ⟦v005|||Caldera was down a further 6 percent⟧; ⟦v033|||the planemaker gave up 3⟧.

With its minister gone - ⟦v037|||Reyne, 46, left without waiting to be pushed⟧ - Solenza said ⟦v041|Solenza's government||two Ambrians would sit on the inquiry⟧.

=== d029 | Gull's Eye | 2026-03-12T09:20:00Z | update
# LIVE: One free, one gone, one awake

10.20. From the courthouse: ⟦v036|Port Maren court||Cesar Olmedo may go home, passport stays with the judge⟧.

10.26. From the ministry: ⟦v037|||an empty chair and a cactus⟧.

10.31. From St Brendan's: ⟦v027|St Brendan's Hospital||the first officer is conscious and has asked who won the sailing⟧. [Ambria. Sorry - ed.]

10.40. ⟦v031|Hexham Press||Those three letters about geese⟧ that Hexham dug up? Marenport has at last found its voice. ⟦v031|Marenport||It says each "was answered in good time"⟧… by a fourth letter, presumably.

10.48. ⟦v046|Lucie Marchetti||Forty passengers are going to sue, airport and airline both⟧, says Lucie Marchetti, who is collecting names in the bakery.

=== d030 | Hexham Press | 2026-03-12T11:00:00Z | feature
# HEXHAM VIEWS-A goose is not an act of God

(The author is a columnist. The opinions expressed are his own.)

By Caspar Wray

March 12 (Hexham Views) - Aviation has a habit of calling birds bad luck. At Port Maren luck had a return address: a heap of cabbage leaves 800 metres from the threshold, ⟦v031|||about which somebody had troubled to write, and write, and write again⟧.

Nobody will blame the flight deck. ⟦v014|||To put 70 tonnes down in knee-deep brine at the first and only try⟧ is the sort of thing they will build a simulator exercise around. The trouble is that such skill lets everybody else off.

The transport ministry, ⟦v037|||whose chief has now fallen on her sword⟧, told the world on Wednesday that ⟦v016|Paloma Reyne|denies|the field wanted for nothing⟧. By Thursday there was a shiny yellow van. ⟦v036|Port Maren court||The director sleeps at home⟧, the geese at the tip.

⟦v046|||Lawyers for the injured⟧ will ask who pays. Caldera's owners, 20 percent poorer in two days, have begun to guess.

⟦v040|Air Accident Board||On Friday, in a laboratory in Valdhaven, somebody will press a button and listen⟧.

=== d031 | ADP | 2026-03-12T12:15:00Z | update
# Port Maren: the families before the marsh, a pilot who asks pardon

PORT MAREN, March 12 (ADP) -- They have advanced in silence on the planks that the salt workers had nailed during the night, a hundred or so, each with a white carnation distributed by the parish. ⟦v020|||Transported the day before by the company, the relatives of the victims and of the survivors of the flight 318 have been able on Thursday to approach the wreck⟧, of which the tail lies apart, like forgotten.

"⟦v047|Rosalie Tarn||One told us everything except why he had to sit on that side⟧," murmured Rosalie Tarn, who has lost her brother.

The first minister Roland Tesch, arrived with them, has rendered homage to the "two chevaliers of the cockpit". ⟦v048|Roland Tesch||He will propose the commander and his second for the Cross of Ambria⟧, he announced. According to the Maren Mercury, ⟦v042|Anselm Korda < Maren Mercury||the commander attributes to his young colleague the idea of the marsh⟧.

The minister of the transports of Solenza, Mrs. Reyne, ⟦v037|||is no more in function since this morning⟧. Her successor is not known.

=== d032 | Maren Mercury | 2026-03-12T13:00:00Z | update | off_topic
# Carnival barrels to be burned on Saturday after all

PORT MAREN - The burning of the barrels, put off twice on account of the wind, will take place on Saturday on the east beach, the carnival society has decided.

There will be no music this year before midnight. Children under ten must hold somebody's hand. Anyone who still has one of the society's long ladders is asked to bring it back, no questions.
