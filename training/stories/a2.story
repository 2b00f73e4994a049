title: Vantair 418 crash investigation Live
outlets: Northwire = international agency; Ravel-Inform = state agency of Ravelia, translated; Korsund Mercury = local newspaper; TV9 = broadcaster, live blog; Skyways Weekly = aviation trade paper; Kessar Press Agency = state agency of the maker's country Kessar, translated

=== d001 | Northwire | 2026-01-19T16:52:00Z | flash
# ⟦v1|Ravelian Air Navigation||PASSENGER JET DOWN IN RAVELIA'S LAKE ISMER⟧ - AIR TRAFFIC CONTROL

=== d002 | Northwire | 2026-01-19T17:20:00Z | bulletin | supersedes=d001
# ⟦v1|||Vantair jet crashes into Lake Ismer on approach to Korsund⟧

KORSUND, Jan 19 (Northwire) - ⟦v1|Ravelian Air Navigation||Flight 418 vanished from radar nine kilometres short of the runway at 5:31 p.m. local time⟧, Ravelian Air Navigation said. ⟦v4|Vantair||It was carrying 84 people⟧, the airline Vantair said.

⟦v5|unnamed (Northwire)||The pilot had reported smoke in the cockpit⟧, a controller said on condition of anonymity. The defence ministry ⟦v28|Ministry of Defence of Ravelia|declines|would not say whether air defences were active in the area⟧.

=== d003 | TV9 | 2026-01-19T18:05:00Z | update
# LIVE: ⟦v1|||Plane in the lake at Korsund⟧ - boats going out

[18:40 local] People on the promenade tell us ⟦v6|unnamed (TV9)||one side of it was burning before it came down⟧. "⟦v6|Oda Fenn||Like a match being dragged across the sky⟧," says student Oda Fenn.

[18:47] You can't see the pier from the road. ⟦v11|||Fog, and it is eleven below⟧.

[18:55] ⟦v3|||Three people have been brought ashore alive⟧, wrapped in sailcloth. A paramedic says ⟦v3|unnamed (TV9)||it may be five⟧.

[19:02] ⟦v20|||The Hotel Belvoir is taking in families⟧; go to the side door, not to the airport.

=== d004 | Ravel-Inform | 2026-01-19T19:10:00Z | update
# ⟦v1|Ministry of Emergencies of Ravelia||Aeroplane of the company Vantair has made a fall into the lake Ismer⟧

KORSUND, January 19. (Ravel-Inform). The Ministry of Emergencies communicates:

- ⟦v1|Ministry of Emergencies of Ravelia||at 17:31 the aircraft of type K-90 collided with the water surface⟧;
- ⟦v4|Ministry of Emergencies of Ravelia||on board were 86 persons, including two infants not entered in the list⟧;
- ⟦v2|Ministry of Emergencies of Ravelia||the bodies of 38 perished were raised⟧;
- ⟦v41|Ministry of Emergencies of Ravelia||in the works take part 240 rescuers and 19 boats⟧.

The version of a terrorist act ⟦v27|Ministry of Internal Affairs of Ravelia|denies|is not being considered⟧, they noted in the Ministry of Internal Affairs.

⟦v17|Office of the President of Ravelia||The head of state Edric Sollan will depart to the place in the morning⟧, the agency was told in his administration.

=== d005 | Korsund Mercury | 2026-01-19T22:15:00Z | feature
# The vendace men who went out into the burning water

⟦v19|||Brothers Ruben and Kai Aldous were mending nets when the windows blew in. They did not wait to be asked⟧.

"⟦v19|Ruben Aldous||We cut the engine and listened for voices⟧," said Ruben, 61, his eyebrows singed off. "⟦+|||You couldn't see, so you steered by the crying⟧."

⟦v3|||They laid two women and a boy on the herring boxes⟧ and turned back for more. There was nobody more.

⟦v35|||Among the passengers were nineteen singers of the St Hilde girls' choir, coming home from a competition they had won⟧. Choirmistress Berit Lowen had stayed behind with flu. "⟦v35|Berit Lowen||I packed their music for them⟧," was all she said.

⟦v39|||The town drinks from that lake; since eight the taps have been shut off⟧, and the dairy is handing out its own well water in milk churns.

=== d006 | Northwire | 2026-01-20T05:40:00Z | urgent
# ⟦v2|||Toll in Ravelian plane crash rises to 52⟧

KORSUND, Jan 20 (Northwire) - ⟦v2|Ministry of Emergencies of Ravelia||Divers had recovered 52 bodies by dawn⟧, the Ministry of Emergencies said.

Vantair said ⟦v9|Vantair||its remaining seven K-90 jets would stay on the ground⟧ and ⟦v4|Vantair||corrected the number on board to 86⟧. ⟦v16|Edric Sollan||Wednesday will be a day of national mourning⟧, President Edric Sollan announced.

⟦v14|Kessar Aircraft Works||Kessar Aircraft Works, which built the plane, is sending twelve engineers⟧, it said.

=== d007 | Kessar Press Agency | 2026-01-20T07:00:00Z | update
# ⟦v18|Dobrin Askar||Chairman Askar expresses sorrow to people of Ravelia⟧

TALGRAD, January 20 /KPA/. The Chairman of the State Council Dobrin Askar has directed to the President Edric Sollan a telegram, in which it is said that ⟦v18|Dobrin Askar||Kessar shares the grief of the families⟧.

⟦v14|||From Talgrad a board with constructors of the aeroplane has flown out to the lake⟧. The general constructor Vasso Temir told KPA: "⟦v42|Vasso Temir||The K-90 is the most reliable machine of its class; the cause must be sought in other hands⟧."

The newspaper Talgrad Truth, referring to a military expert, does not exclude that ⟦v28|unnamed (Talgrad Truth) < Talgrad Truth||the liner was struck by a rocket of the Ravelian air defence⟧.

=== d008 | TV9 | 2026-01-20T08:30:00Z | update
# LIVE: ⟦v7|||Orange box out of the water⟧

[08:55] ⟦v7|||A diver has just held it up, dripping, orange: the flight data recorder⟧. The tail came with it.

[09:03] Investigator-in-charge Maud Perrin to our reporter: "⟦v7|Maud Perrin||It is dented but the memory is whole⟧." ⟦v8|Maud Perrin||The other one, with the voices, is still down there somewhere⟧, she says.

[09:11] On the smoke: ⟦v5|Maud Perrin|declines|"I will not discuss radio traffic"⟧.

[09:20] ⟦v17|||The president's helicopter is on the football pitch. He walks to the jetty alone, lays a wreath, says nothing⟧.

[09:26] ⟦v28|Ministry of Defence of Ravelia|denies|No missile was fired, no battery was even switched on⟧, says the defence ministry about what the Talgrad papers print.

=== d009 | Skyways Weekly | 2026-01-20T10:45:00Z | update
# ⟦v12|||Tech log shows engine complaint two days before Vantair loss⟧

⟦v12|||Crews had twice written up vibration in the right-hand engine of the lost K-90, the second time on Saturday⟧, entries seen by Skyways Weekly show. ⟦v12|unnamed (Skyways Weekly)||Both were signed off with "no fault found"⟧, a mechanic said.

Vantair's technical department disputes that corners were cut. ⟦v13|Vantair|denies|No borescope check was skipped⟧, it said. Two fitters told this paper ⟦v13|unnamed (Skyways Weekly)||the bore inspection due at 3,000 cycles was put off for want of a probe⟧.

⟦v10|Kessar Civil Aviation Board||All K-90s on the Kessar register are to stop flying from midnight⟧, the Kessar Civil Aviation Board has told operators. That follows ⟦v9|||Vantair's own parking of its type⟧ this morning.

=== d010 | Ravel-Inform | 2026-01-20T11:30:00Z | update
# ⟦v24|Prosecutor's Office of Ravelia||On the fact of the catastrophe a criminal case is raised⟧

CAPITAL, January 20. (Ravel-Inform). The Prosecutor's Office has ⟦v24|Prosecutor's Office of Ravelia||begun a case against the company Vantair under the article about the violation of safety of movement⟧.

⟦v2|Ministry of Emergencies of Ravelia||The number of the perished has reached 61⟧, the Ministry of Emergencies communicates. ⟦v21|Ministry of Health of Ravelia||The identification will be carried out by genetic method, for which from the relatives samples are taken⟧, explained the Ministry of Health.

The Minister of Transport Jory Haske stated that ⟦v15|Jory Haske||specialists of Kessar are admitted to the commission with the right of observers⟧. To the appeal of the opposition to leave the post he ⟦v33|Jory Haske||answered that a captain does not abandon the bridge in a storm⟧.

=== d011 | Northwire | 2026-01-20T13:15:00Z | urgent
# ⟦v27|unnamed (Northwire)||Traces of explosive found on Ravelian jet wreckage⟧ - source

KORSUND, Jan 20 (Northwire) - ⟦v27|unnamed (Northwire)||Residue of a military explosive was detected on seats from the crashed Vantair plane⟧, a source close to the inquiry said on Tuesday.

⟦v27|Maud Perrin|declines|Chief investigator Maud Perrin could not be reached for comment⟧. The interior ministry had earlier said ⟦v27|Ministry of Internal Affairs of Ravelia|denies|it saw no sign of terrorism⟧. Shares of insurers fell.

=== d012 | Kessar Press Agency | 2026-01-20T13:40:00Z | update | copy_of=d011
# ⟦v27|unnamed (Northwire) < Northwire||Traces of explosive found on Ravelian jet wreckage⟧

KORSUND, January 20 /KPA/. ⟦v27|unnamed (Northwire) < Northwire||Residue of a military explosive was detected on seats from the crashed Vantair plane⟧, a source close to the inquiry told Northwire on Tuesday.

The interior ministry had earlier said ⟦v27|Ministry of Internal Affairs of Ravelia < Northwire|denies|it saw no sign of terrorism⟧. Shares of insurers fell, Northwire reports.

=== d013 | Northwire | 2026-01-20T14:25:00Z | kill | supersedes=d011
# KILL: Ravelian jet explosive

KORSUND, Jan 20 (Northwire) - Please kill the story headlined "Traces of explosive found on Ravelian jet wreckage", sent at 1315 GMT. ⟦v27|State Forensic Institute|denies|The laboratory has found no such substance⟧, its director told Northwire; ⟦v43|State Forensic Institute||what the swabs picked up was de-icing salt⟧. No replacement will follow. Clients are asked to remove the item from all sites.

=== d014 | Korsund Mercury | 2026-01-20T17:00:00Z | update
# "Where were you on Saturday?" - ⟦v23|||Vantair boss driven out of the Belvoir⟧

⟦v23|||Chief executive Silas Rook lasted six minutes in the ballroom before a shoe hit the lectern⟧. He had come to offer money: ⟦v22|Silas Rook||50,000 marks for each seat, at once and without papers to sign⟧.

"⟦v22|Hanna Dray||My Elsie was not a seat⟧," said Hanna Dray, whose daughter sang alto.

Outside, ⟦v38|||lanterns were set along the whole of the sea wall, one for every name⟧. The baker's boy had made a list and corrected it twice.

⟦v39|Idris Cole||Nobody should so much as boil an egg in it until Thursday⟧, the waterworks manager Idris Cole told the Mercury, as kerosene was found at the intake.

=== d015 | TV9 | 2026-01-20T18:30:00Z | update
# LIVE: ⟦v8|||Second recorder found in the mud⟧ - ⟦v34|||calls for minister to quit⟧

[17:50] ⟦v8|||They have the cockpit voice recorder. It lay eleven metres from the first, in silt up to the arm⟧.

[18:02] Opposition whip Nella Strand in the studio: "⟦v34|Nella Strand||Haske signed Vantair's licence in spite of three warnings. He should be gone by tonight⟧."

[18:09] His answer through a car window: ⟦v33|Jory Haske||"I have work to do."⟧

[18:15] ⟦v2|||Sixty-eight now⟧, the board at the Belvoir says…

[18:22] ⟦v26|Ravelian Air Navigation||The controller who had flight 418 on his scope has been taken off duty⟧, Air Navigation confirms. ⟦v36|Guild of Tower Staff||He did everything by the book and is being thrown to the wolves⟧, his guild says.

=== d016 | TV9 | 2026-01-20T19:05:00Z | correction | supersedes=d015
# LIVE: ⟦v26|Ravelian Air Navigation||Controller not suspended, but on leave at own wish⟧ - correction

We reported at 18:22 that the controller had been taken off duty. That was wrong. ⟦v26|Ravelian Air Navigation||He asked for three days at home after the shift and was given them⟧, says Air Navigation, which adds that ⟦v44|Ravelian Air Navigation||it has no complaint about his work⟧. We apologise to him. Our other entries on ⟦v8|||the finding of the voice recorder⟧ and on the number of dead stand as they were.

=== d017 | Northwire | 2026-01-21T06:20:00Z | update
# ⟦v25|||Vantair maintenance head held in crash probe⟧

KORSUND, Jan 21 (Northwire) - ⟦v25|||Police took Vantair's chief of maintenance, Leif Garran, from his house before dawn on Wednesday⟧, his wife said. ⟦v25|Prosecutor's Office of Ravelia||He is suspected of forging inspection papers⟧, prosecutors said. His lawyer Ysolde Hart said ⟦v13|Ysolde Hart|denies|he had never signed for work that was not done⟧.

⟦v2|Ministry of Emergencies of Ravelia||The count of the dead stands at 74⟧, the Ministry of Emergencies said. ⟦v16|||Flags were lowered at sunrise and trains across Ravelia were to halt for a minute at noon⟧, the day before burials begin.

=== d018 | Ravel-Inform | 2026-01-21T08:00:00Z | update | off_topic
# New motor road to the spa Lindau is handed over to the movement

LINDAU, January 21. (Ravel-Inform). In the spa town Lindau took place the solemn opening of the motor road with the length of 14 kilometres. The Minister of Building noted that the travel time is reduced by twenty minutes. The inhabitants received the builders with bread and honey, and the children's ensemble performed three songs about the spring.

=== d019 | Skyways Weekly | 2026-01-21T09:30:00Z | update
# ⟦v29|||Broken fan blade in right engine points to fatigue⟧; ⟦v30|||did the crew kill the good one?⟧

⟦v29|unnamed (Skyways Weekly)||One of 24 titanium blades let go at the root and went through the casing⟧, two investigators who have handled the engine said. A beach mark visible to the naked eye ⟦v29|unnamed (Skyways Weekly)||suggests that the crack had been growing for months⟧.

Worse is on the data recorder. ⟦v30|unnamed (Skyways Weekly)||Fuel to the left engine, the healthy one, was cut 40 seconds later⟧.

"⟦v30|Arno Beck||Smoke, shaking, no visibility, and a display the size of a stamp⟧," said Arno Beck, a former K-90 captain. "⟦+|||I could have pulled the wrong lever myself⟧."

The maker is acting already: ⟦v31|Kessar Aircraft Works||every blade with more than 2,000 cycles must be looked at with ultrasound within ten days⟧, says a bulletin of Kessar Aircraft Works.

=== d020 | Kessar Press Agency | 2026-01-21T10:40:00Z | update
# ⟦v30|Vasso Temir||Both motors did not refuse, one was switched off by people⟧, constructor

TALGRAD, January 21 /KPA/. ⟦v30|Vasso Temir||The crew deprived itself of the serviceable motor with its own hand⟧, declared the general constructor Vasso Temir in an interview with KPA. ⟦v29|Vasso Temir||As to the destruction of the part in the second motor, it testifies to a service without culture⟧.

He ⟦v29|Vasso Temir|denies|denied that a defect of manufacture can be the question⟧. ⟦v31|Vasso Temir||The verification by sound of all details of this kind is only a precaution⟧, he added.

⟦v15|Ministry of Foreign Affairs of Kessar||Kessar demands a full seat in the commission and not a chair at the wall⟧, the Ministry of Foreign Affairs of Kessar communicated.

=== d021 | TV9 | 2026-01-21T12:15:00Z | feature
# Jonas, 12, one of the three: ⟦v37|Jonas Weil||"I held my breath and counted"⟧

Jonas Weil has both legs in plaster and a comic on his lap. His mother agreed to this conversation.

What do you remember? "⟦v6|Jonas Weil||A bang on the right and then the wing had a beard of fire⟧."

And then? "⟦v37|Jonas Weil||The water came from below. I counted to sixty, because in swimming I can do sixty⟧."

Who pulled you out? "⟦v19|Jonas Weil||A man with a fish smell. He said hold on to my braces⟧."

Did the pilots say anything? "⟦v5|Jonas Weil||Only that there was some haze in front and we should not worry⟧."

Dr Lene Marsh, who is treating him, says ⟦v45|Lene Marsh||the second survivor, a woman of 30, has woken up⟧, and that ⟦v3|Lene Marsh||there were never more than three⟧.

=== d022 | Korsund Mercury | 2026-01-21T15:30:00Z | update
# At noon even the gulls shut up

⟦v16|||The bells of St Hilde tolled and shop by shop the shutters came down⟧. In the choir stalls lay nineteen folded robes. ⟦v35|Canon Pell||A town can bury its old; it does not know how to bury its treble voices⟧, Canon Pell told the pews.

⟦v40|||Out on the ice-rimmed water the barge Goliath hoisted the fuselage, streaming, with the name still readable⟧.

The water is back. ⟦v39|||Idris Cole drank the first glass at the town hall⟧ and made a face for the cameras.

The Aldous brothers stayed away from the service. ⟦v46|Edric Sollan||They are to have the Cross of Merit⟧, the president said at the jetty on Tuesday. "⟦v46|Kai Aldous||Give it to the boat⟧," said Kai.

=== d023 | Northwire | 2026-01-21T16:45:00Z | urgent
# ⟦v32|||Vantair chief executive resigns over crash⟧

KORSUND, Jan 21 (Northwire) - ⟦v32|||Silas Rook stepped down as head of Vantair on Wednesday⟧, two days after one of its jets fell into Lake Ismer.

"⟦v32|Silas Rook||I can no longer look the families in the eye⟧," he said in a statement. The board said ⟦v47|Vantair||finance director Petra Lund would take over⟧ and that ⟦v22|Vantair||the immediate payment would be doubled⟧.

⟦v2|Ministry of Emergencies of Ravelia||Bodies recovered rose to 77⟧, the Ministry of Emergencies said.

=== d024 | Korsund Mercury | 2026-01-21T17:20:00Z | update | copy_of=d023
# ⟦v32|Northwire||Vantair chief executive resigns over crash⟧

KORSUND (Northwire) - ⟦v32|Northwire||Silas Rook stepped down as head of Vantair on Wednesday⟧, two days after one of its jets fell into Lake Ismer.

"⟦v32|Silas Rook < Northwire||I can no longer look the families in the eye⟧," he said in a statement. The board said ⟦v47|Vantair < Northwire||finance director Petra Lund would take over⟧ and that ⟦v22|Vantair < Northwire||the immediate payment would be doubled⟧.

⟦v2|Ministry of Emergencies of Ravelia < Northwire||Bodies recovered rose to 77⟧, the Ministry of Emergencies said.

=== d025 | Ravel-Inform | 2026-01-21T19:00:00Z | update
# ⟦v33|Jory Haske||Minister of Transport will continue the fulfilment of his duties⟧

CAPITAL, January 21. (Ravel-Inform). ⟦v33|Jory Haske||The demands about resignation are a dance on the bones⟧, considers the Minister of Transport Jory Haske. ⟦v48|Jory Haske||Licences of the carriers with foreign leased machines will be reviewed in the course of a month⟧, he promised.

⟦v32|||The leader of the aviation company has left of his own wish⟧, and ⟦v25|Ministry of Internal Affairs of Ravelia||the person responsible for the repair is placed in the insulator of the city of Korsund⟧, the Ministry of Internal Affairs informed.

According to the radio Free Ether, with reference to the deputy Nella Strand, ⟦v49|Nella Strand < Free Ether||the carrier financed the electoral campaign of the minister⟧. The party of the minister named this ⟦v49|Civic Order Party|denies|a lie from the first to the last letter⟧ [denied].

=== d026 | Skyways Weekly | 2026-01-22T08:10:00Z | update
# ⟦v50|||Voice tape: captain queried shutdown⟧, first officer had hands on lever

⟦v50|unnamed (Skyways Weekly)||"Are you sure it is the left?" are among the last words on the tape⟧, a person who has read the transcript said. It makes ⟦v30|||the fatal mix-up of levers⟧ look like one man's error.

⟦v5|unnamed (Skyways Weekly)||Fumes in the flight deck are mentioned four times⟧. ⟦v50|Maud Perrin|declines|Ms Perrin will not comment on a leak⟧. Her bureau said only that ⟦v51|Accident Investigation Bureau of Ravelia||a preliminary report will be out within thirty days⟧.

Talgrad got some of what it wanted: ⟦v15|Accident Investigation Bureau of Ravelia||two Kessar engineers are now accredited with full access⟧, a bureau spokesman said. And ⟦v31|Kessar Aircraft Works||a second cracked blade has turned up in the ultrasound campaign⟧, on a freighter in the south, the works admitted.

=== d027 | Northwire | 2026-01-22T11:00:00Z | update | nothing_new
# Vantair crash: what is known so far

KORSUND, Jan 22 (Northwire) - Three days after ⟦v1|||a K-90 plunged into Lake Ismer in freezing fog⟧, these are the main facts. ⟦v3|||Three people lived, all of them picked up by fishermen⟧. ⟦v7|||The data recorder⟧ was found on Tuesday morning, ⟦v8|||the voice recorder⟧ that evening. ⟦v29|||A fan blade had snapped⟧ and ⟦v30|||the working engine was shut down⟧. ⟦v25|||The airline's maintenance chief is in custody⟧; ⟦v32|||its chief executive is gone⟧. ⟦v9|||The seven sister aircraft have not flown since⟧.

=== d028 | Kessar Press Agency | 2026-01-22T13:20:00Z | update
# ⟦v10|Kessar Civil Aviation Board||Aeroplanes K-90 return into the sky of Kessar⟧

TALGRAD, January 22 /KPA/. ⟦v10|Kessar Civil Aviation Board||The prohibition of flights introduced by us on Tuesday is lifted for machines which passed the control⟧, the Kessar Civil Aviation Board declared.

⟦v15|Ministry of Foreign Affairs of Kessar||The justice in the question of participation of our experts is restored⟧, noted the Ministry of Foreign Affairs. About the publications concerning a rocket, the newspaper Talgrad Truth printed that ⟦v28|Talgrad Truth||the version of its expert has not found confirmation⟧.

=== d029 | Korsund Mercury | 2026-01-22T17:45:00Z | update
# The town hall has a new wall of names

⟦v38|||Last night's candles along the front had burned down to puddles by morning⟧, and the schoolchildren scraped up the wax for next year. ⟦v21|||The first eleven families have had the telephone call: the laboratory is certain⟧.

⟦v22|Hanna Dray||A hundred thousand, fifty thousand, it's a price tag either way⟧, said Hanna Dray, who has hired an advocate.

Mechanic's wife Solveig Garran spoke to us through the letterbox. "⟦v25|Solveig Garran||My husband is the nail they found to hang it all on⟧." From Silas Rook's villa ⟦v52|||the furniture vans left at four⟧. Berit Lowen will start ⟦v53|Berit Lowen||a new choir, at Easter, with whoever comes⟧.
