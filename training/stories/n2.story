title: Ostrel: crew of capsule Kittiwake stranded in orbit Live
outlets: Parallax = international agency, terse; VOSTA = state agency of Vostrana, translated; Nimbre Beacon = local paper of the launch town, colourful; Channel Orbit = broadcaster, live blog; The Gimlet = foreign weekly's daily column, jokes; OSA Mission Desk = official notices of the Ostrel Space Authority, lists

=== d001 | Parallax | 2034-09-02T03:19:00Z | flash
# ⟦v1|||OSTREL CREWED ROCKET FAILS TO REACH PLANNED ORBIT⟧ - ⟦v1|OSA||UPPER STAGE CUT OUT EARLY⟧

=== d002 | Channel Orbit | 2034-09-02T03:31:00Z | bulletin
# Live: Kittiwake is up there, but ⟦v1|||not where it should be⟧

04:22 - Silence in the control room, then a voice: ⟦v1|Ignace Pohl||"We are short by three hundred metres a second"⟧. ⟦v1|||The flame went out eighty seconds too soon⟧.

04:26 - Applause! Commander Tahmina Ruskeala is on the loop: "⟦v2|Tahmina Ruskeala||All three of us are fine, a little surprised⟧."

04:29 - ⟦v14|Ignace Pohl||The left solar wing has not unfolded⟧, flight director Ignace Pohl reports.

=== d003 | OSA Mission Desk | 2034-09-02T04:00:00Z | update
# Notice 1: Flight Heron 3-11, spacecraft Kittiwake

1. ⟦v1|||Third stage: premature shutdown at T+472 s. Orbit attained: 171 by 148 km⟧.
2. ⟦v2|||Crew: Ruskeala T., Olorunfemi B., Szalai K. Condition: nominal⟧.
3. ⟦v3|||Breathing reserve: 96 hours⟧.
4. ⟦v14|||Port photovoltaic panel: not deployed⟧.
5. ⟦v26|||Secondary payload, satellite Teal-2: lost⟧.
6. ⟦v12|||All further launches: on hold⟧.

=== d004 | VOSTA | 2034-09-02T04:40:00Z | update
# ⟦v1|||In Ostrel the launching of a piloted apparatus ended in an abnormal situation⟧

GRODNYARSK, September 2. (VOSTA). ⟦v1|Ostrel Space Authority||The carrier of the Ostrelian production did not impart to the ship the calculated speed⟧, was communicated by the Space Authority of that country. ⟦v2|Ostrel Space Authority||The cosmonauts feel themselves normally⟧, it was stressed.

⟦v4|Bogumil Dzhanek||Our side is ready to direct the ship Zarnitsa-8 for the evacuation of the colleagues⟧, declared to the agency the head of the Vostranan space department B. Dzhanek. ⟦v4|Bogumil Dzhanek||For the preparation three days are required⟧, he specified.

=== d005 | Nimbre Beacon | 2034-09-02T05:30:00Z | feature
# ⟦v1|||The candle that would not burn to the end⟧

We know the sound here: a long tearing, and then it fades politely over the sea. Last night all was well until the man on the loudspeaker stopped counting. ⟦v1|||Our Heron had got tired on the last flight of stairs⟧, and three people are now sitting on the landing.

Old Zuriñe Halloway, whose nephew is the pilot, had her suitcase radio on. "⟦v2|Zuriñe Halloway||I heard Beñat laugh, so he's all there⟧," she says.

⟦v11|||Two fishing smacks off Isla Torvo got a shower of hot tin⟧. "⟦v11|Cosmo Ferreira-Ng||It hissed like a cat when it hit the water⟧," says skipper Cosmo Ferreira-Ng. His wheelhouse now has a skylight.

=== d006 | Parallax | 2034-09-02T06:15:00Z | urgent
# ⟦v3|Leocadia Mäkelä||STRANDED CREW HAS FOUR DAYS OF OXYGEN⟧ - OSA CHIEF

CABO NIMBRE, Sept 2 (Parallax) - Ostrel Space Authority director Leocadia Mäkelä said ⟦v3|Leocadia Mäkelä||the three astronauts could breathe until Wednesday morning⟧. The capsule ⟦v1|Leocadia Mäkelä||was left too low and cannot climb⟧, she said. ⟦v37|Leocadia Mäkelä||Its own braking engine cannot be used, as it shares the dead battery⟧, she said.

On the Vostranan proposal, ⟦v5|Leocadia Mäkelä||"we are looking at it"⟧, Mäkelä said.

⟦v8|Leocadia Mäkelä||First data pointed to a valve in the fuel pump⟧, she added. ⟦v21|Leocadia Mäkelä|declines|whether she would step down⟧ [declined to say].

=== d007 | Channel Orbit | 2034-09-02T07:10:00Z | update
# Live: ⟦v6|||A private taxi for Kittiwake?⟧

08:02 - Tycoon Sung Mirza has just posted: "⟦v6|Sung Mirza||My freighter Courier can be there on Tuesday, empty, with four couches. Say the word⟧."

08:05 - First picture from inside! Kiri Szalai holds up a hand of cards. "⟦v15|Kiri Szalai||We are playing for the last biscuit⟧," she says.

08:09 - ⟦v27|Beñat Olorunfemi||Pilot Olorunfemi has bruised a rib⟧, he admits. 

08:11 - Two engineers of the Authority tell us ⟦v10|unnamed (Channel Orbit)||there was a written warning about that stage a week before lift-off⟧. ⟦v10|OSA|declines|it⟧ - no comment, says OSA.

=== d008 | OSA Mission Desk | 2034-09-02T08:00:00Z | update
# Notice 2

1. ⟦v14|||Port panel: released at 07:46 after the crew rotated the vehicle four times⟧.
2. ⟦v3|||Breathing reserve: revised to 81 hours owing to higher consumption⟧.
3. ⟦v10|||No warning on the third stage is on file⟧.
4. ⟦v11|||Debris: recovered at three points, vessels affected: four⟧.
5. ⟦v12|||Stand-down order applies to Heron 2 and Heron 3⟧.

=== d009 | The Gimlet | 2034-09-02T09:20:00Z | feature
# Three in a lift

Everyone has been stuck in a lift. ⟦v1|||The Ostrelians have simply built a very expensive one that gives up between floors⟧.

Help is being waved from all windows. ⟦v4|||From the east comes an elderly capsule with velvet curtains and a stamp in every passport⟧; ⟦v6|||from the west a man in a polo shirt, who rents out spaceships as others do pedalos⟧.

⟦v3|||The inmates, meanwhile, are asked to sigh less⟧.

⟦v14|||They did get one wing open, by the method known to every owner of an umbrella⟧.

⟦v13|||Farrow-Idris, which made the engine, was worth a fifth less by breakfast⟧. "⟦v31|Lubomir Achterberg||The shares are now fairly priced for a firm of plumbers⟧," says analyst Lubomir Achterberg.

=== d010 | Parallax | 2034-09-02T10:05:00Z | update
# ⟦v9|Hamish Quispe||Engine maker blames cold fuel for Ostrel failure⟧

CABO NIMBRE, Sept 2 (Parallax) - Hamish Quispe, chief executive of Farrow-Idris Propulsion, ⟦v8|Hamish Quispe|denies|that a valve of his company had stuck⟧ [denied]. ⟦v9|Hamish Quispe||The propellant was loaded eleven degrees too cold⟧, he said.

⟦v13|||The company's stock fell 24 percent⟧. ⟦v10|Hamish Quispe|declines|the alleged memo⟧ [would not discuss].

The technicians' union said ⟦v30|technicians' union||its members had worked sixteen-hour shifts before lift-off⟧.

=== d011 | VOSTA | 2034-09-02T11:00:00Z | update
# ⟦v4|||The rescue ship is taken out to the starting complex⟧

GRODNYARSK, September 2. (VOSTA). ⟦v4|Bogumil Dzhanek||The installation of Zarnitsa-8 at the start was completed ahead of the schedule⟧, informed B. Dzhanek. ⟦v20|Bogumil Dzhanek||The operation bears an exclusively humanitarian and gratuitous character⟧, he underlined.

⟦v5|Bogumil Dzhanek||The Ostrelian partners have not yet given an answer⟧, he noted with regret.

⟦v33|Radmila Yoon||The commander of the crew will be the experienced cosmonaut R. Yoon⟧, she herself told the agency.

=== d012 | Nimbre Beacon | 2034-09-02T12:15:00Z | update
# ⟦v16|Joaquim Ruskeala||"Take the first boat, whoever's flag it flies"⟧

Joaquim Ruskeala teaches geography at our school and is married to the commander. ⟦v16|Joaquim Ruskeala||He does not care whose name is painted on it⟧, he told us between two lessons.

⟦v23|||Tonight nobody in Cabo Nimbre turns off the lamp⟧: ⟦v23|Philippa Nwachukwu||they pass over us at ten past nine and shall see the whole coast⟧, says Mayor Philippa Nwachukwu.

⟦v11|||On Torvo it is six boats and a chicken coop by now⟧. ⟦v11|fishermen's guild of Isla Torvo||Eleven⟧, says the fishermen's guild. ⟦v29|Tui Grabowski||Somebody will pay for this⟧, headman Tui Grabowski says.

=== d013 | Channel Orbit | 2034-09-02T13:40:00Z | update
# Live: ⟦v25|||Forty minutes of nothing⟧

14:02 - No voice, no numbers. ⟦v25|||Kittiwake has dropped off the air⟧.

14:31 - Still nothing. The Beacon's website writes ⟦v28|Nimbre Beacon||the capsule is coming down over the southern ocean⟧. We cannot confirm that. ⟦v28|Ignace Pohl|denies|It⟧ is nonsense, flight director Pohl snaps.

14:44 - They are back! ⟦v25|Ignace Pohl||A relay station had lost its power⟧, Pohl says. And Ruskeala: "⟦v2|Tahmina Ruskeala||Nothing happened here, we had tea⟧."

14:52 - How long can they last? ⟦v3|Ignace Pohl||Seventy-four hours from now, if nobody sings⟧, Pohl says.

=== d014 | Nimbre Beacon | 2034-09-02T14:30:00Z | kill
# ⟦v28|||We were wrong about the fall⟧

⟦v28|||Forget, please, what stood here for twenty minutes this afternoon⟧. A ham radio friend had mistaken a freighter's signal. ⟦v2|||The three are where they were, in one piece⟧. We are ashamed, and the friend has been sent home.

=== d015 | Parallax | 2034-09-02T15:20:00Z | urgent
# ⟦v5|||OSTREL ACCEPTS VOSTRANA'S RESCUE OFFER⟧

CABO NIMBRE, Sept 2 (Parallax) - Ostrel will let Vostrana fetch its astronauts, director Mäkelä said. "⟦v5|Leocadia Mäkelä||We have said yes and thank you⟧."

⟦v7|Leocadia Mäkelä||The offer by Sung Mirza's company was turned down⟧, she said, because Courier's hatch does not fit.

⟦v4|Vostranan space department||Lift-off is set for 0410 GMT on Monday⟧, the Vostranan space department said.

⟦v17|||President Aurelio Thorsen broke off a foreign trip⟧, his office said. ⟦v12|Leocadia Mäkelä||There will be no Heron flights this year⟧, Mäkelä added.

=== d016 | Channel Orbit | 2034-09-02T15:45:00Z | update | copy_of=d015
# ⟦v5|Parallax||Ostrel accepts Vostrana's rescue offer⟧

CABO NIMBRE (Parallax) - Ostrel will let Vostrana fetch its astronauts, director Mäkelä said. "⟦v5|Leocadia Mäkelä < Parallax||We have said yes and thank you⟧."

⟦v7|Leocadia Mäkelä < Parallax||The offer by Sung Mirza's company was turned down⟧, she said, because the docking hatch of Courier does not fit the Kittiwake capsule.

=== d017 | The Gimlet | 2034-09-02T17:00:00Z | feature
# Interview: ⟦v6|Sung Mirza||"I would have brought sandwiches"⟧

Sung Mirza receives by video, in front of a rocket or a very good picture of one.

You were refused. "⟦v7|Sung Mirza||They told me my door was the wrong size. I have adapters in a drawer⟧."

Was it publicity? ⟦v6|Sung Mirza|denies|That⟧ is for people who need it, he says. "⟦v6|Sung Mirza||The ship stands there fuelled and the bill would have been nil⟧."

And the others? "⟦v20|Sung Mirza||Vostrana wants a berth on the Ostrelian moon base for it. Ask them⟧."

What broke? "⟦v8|Sung Mirza||A ten-crown part, a little flap that stayed shut⟧."

Did they know? ⟦v10|Sung Mirza||Everybody in the trade had read that paper⟧, he says.

Would he fly with a Heron? "⟦v34|Sung Mirza||Tomorrow. After a failure is the safest time⟧."

=== d018 | VOSTA | 2034-09-02T18:10:00Z | update
# ⟦v20|Bogumil Dzhanek|denies|The inventions about a payment are refuted⟧

GRODNYARSK, September 2. (VOSTA). ⟦v20|Bogumil Dzhanek|denies|The fabrications of a certain businessman about a place at the lunar station⟧ do not correspond to reality, declared B. Dzhanek. 

⟦v5|Government of Ostrel||The Government of Ostrel with gratitude took up the hand of help stretched out to it⟧, was communicated from Cabo Nimbre. ⟦v4|Bogumil Dzhanek||The filling of the carrier with the components of fuel begins at night⟧, he said.

⟦v3|unnamed (VOSTA)||By the estimates of domestic specialists, the stock of oxygen aboard suffices only for sixty hours⟧.

=== d019 | OSA Mission Desk | 2034-09-02T19:00:00Z | correction
# Notice 3 (corrects Notice 2)

1. ⟦v10|||A memorandum of 25 August on third-stage valve response exists. It was filed under a different number⟧.
2. ⟦v3|||Breathing reserve: 69 hours. Lower figures circulated abroad are without basis⟧.
3. ⟦v11|||Vessels affected by debris: seven⟧.
4. ⟦v2|||Crew: rested, meal taken, pulse normal⟧.
5. ⟦v8|||Fuel pump inlet valve VX-4: failure to open fully, confirmed by telemetry⟧.

=== d020 | Nimbre Beacon | 2034-09-02T21:40:00Z | feature
# ⟦v23|||We shone, they waved⟧

At ten past nine every window burned, and the lighthouse too, against regulations. Then the radio crackled. "⟦v15|Tahmina Ruskeala||Cabo Nimbre, you look like a birthday cake⟧," said the commander. ⟦v15|Beñat Olorunfemi||Her pilot has won the biscuit, he announces, and has not shared it⟧.

⟦v10|||So there was a letter after all⟧. ⟦v10|||It lay in the wrong folder, and we have all had that aunt⟧. ⟦v22|Mariam Stoltz||Parliament will want to see it, page by page⟧, says deputy Mariam Stoltz.

⟦v30|Edwin Petrossian||Sixteen hours, I fell asleep on a torque wrench⟧, fitter Edwin Petrossian tells us.

⟦v4|||Somewhere in the cold of Grodnyarsk they are filling up our lift as we write⟧.

⟦v3|||Somebody has chalked the hours left on the harbour wall: 67⟧.

=== d021 | Parallax | 2034-09-03T02:00:00Z | update | off_topic
# Cinder Lake vineyards count frost damage

MONTREVAL, Sept 3 (Parallax) - Growers around Cinder Lake lost about a third of their crop to an early frost on Friday night, the growers' chamber said. Picking, which was to begin in two weeks, has been brought forward. Prices for last year's white rose at the weekend auction. The chamber wants relief from the water tax.

=== d022 | VOSTA | 2034-09-04T04:25:00Z | urgent
# ⟦v4|||Zarnitsa-8 successfully launched⟧

GRODNYARSK, September 4. (VOSTA). ⟦v4|Bogumil Dzhanek||The rocket with the rescuers left the starting table at the designated time and brought the ship to the set orbit⟧, reported B. Dzhanek. ⟦v18|Bogumil Dzhanek||The joining with the Ostrelian apparatus is planned in seven hours⟧, he added.

⟦v35|Patriarch of Grodnyarsk||The Patriarch performed a prayer service for the travelling ones⟧, was told in his office.

=== d023 | Channel Orbit | 2034-09-04T11:05:00Z | update
# Live: ⟦v18|||Contact!⟧

11:22 - Two hundred metres, fifty, ten. ⟦v18|||The two ships are nose to nose⟧.

11:58 - A knock. A knock back. ⟦v18|Radmila Yoon||"Good morning, did somebody order a lift?"⟧ asks Radmila Yoon.

12:10 - ⟦v18|||Szalai floats across first, then the pilot; Ruskeala shuts the door behind her⟧.

12:14 - "⟦v2|Ignace Pohl||Three healthy people⟧," says Pohl, and takes off his headset. ⟦v3|Ignace Pohl||Twenty-six hours were left in the bottles⟧, he says.

12:20 - The commander's husband, in the school hall: "⟦v16|Joaquim Ruskeala||I told them it would not matter whose⟧."

=== d024 | Parallax | 2034-09-04T11:40:00Z | urgent
# ⟦v18|||STRANDED OSTREL ASTRONAUTS ABOARD VOSTRANAN SHIP⟧

CABO NIMBRE, Sept 4 (Parallax) - ⟦v18|OSA||The transfer took 31 minutes⟧, OSA said. ⟦v19|Vostranan space department||Landing is due at 1730 GMT in the Kharsun steppe⟧, the Vostranan space department said.

⟦v21|Leocadia Mäkelä||Mäkelä has offered to go⟧, she told reporters. "⟦v21|Leocadia Mäkelä||I was the one who did not read it⟧." ⟦v3|||Their air would have lasted until early Tuesday afternoon⟧.

⟦v22|||Parliament voted to open an inquiry⟧.

Quispe repeated that ⟦v9|Hamish Quispe||temperature was at fault⟧.

=== d025 | The Gimlet | 2034-09-04T13:00:00Z | feature
# ⟦v18|||They have changed at the junction⟧

⟦v4|||The velvet curtains, it turns out, arrived to the minute⟧. ⟦v18|||Three passengers stepped over with their cards and their biscuit crumbs⟧. Nobody had to show a ticket.

Now for the plumbing. ⟦v8|||One school holds with the flap⟧; ⟦v9|||the other says the soup was served chilled⟧. ⟦v10|||Both schools agree that someone wrote it all down beforehand and someone else put it in a drawer⟧.

⟦v13|||Investors, a forgiving people, have bought back half of what they threw away⟧.

⟦v24|Meridia Mutual||Teal-2 was insured with us for 90 million⟧, said Meridia Mutual, in the voice of a man who has sat on his spectacles. ⟦v26|||The little satellite itself is a firework by now⟧.

=== d026 | OSA Mission Desk | 2034-09-04T14:00:00Z | update
# Notice 6

1. ⟦v18|||Crew transfer: complete at 12:10⟧.
2. ⟦v36|||Kittiwake, unoccupied: will burn up on or about 7 September⟧.
3. ⟦v9|||Loading temperature was within limits at all times⟧.
4. ⟦v8|||Valve VX-4: manufacturer Farrow-Idris, lot 19, withdrawn⟧.
5. ⟦v12|||Suspension of flights: until the inquiry has reported⟧.
6. ⟦v29|||Claims from Isla Torvo: to be addressed to Office 14⟧.

=== d027 | VOSTA | 2034-09-04T17:50:00Z | urgent
# ⟦v19|||The descending apparatus touched the native earth⟧

KHARSUN, September 4. (VOSTA). ⟦v19|Bogumil Dzhanek||The landing took place in the regular mode 4 kilometres from the calculated point⟧, reported B. Dzhanek. ⟦v2|Vostranan space medicine institute||The self-feeling of the rescued is good⟧, ascertained the physicians of the institute of space medicine; ⟦v27|Vostranan space medicine institute||at one of them a contusion of the thorax is noted⟧.

"⟦v32|Tahmina Ruskeala||I will never forget the hand in that hatch⟧," said T. Ruskeala.

=== d028 | Nimbre Beacon | 2034-09-04T19:30:00Z | feature
# ⟦v19|||Down, dusty, and asking for soup⟧

The whole school hall yelled when ⟦v19|||the parachute opened over a country none of us could find on the map⟧. ⟦v2|Zuriñe Halloway||Thin, but ours⟧, pronounced Aunt Zuriñe at the screen.

⟦v17|||The President, home early from his travels, sat on a gym bench among us⟧. "⟦v21|Aurelio Thorsen||She stays until I say otherwise⟧," he said of Mrs Mäkelä and her letter.

⟦v12|||No more tearing sound for a year, then⟧; the gulls will be pleased and the hotels not.

And Torvo? ⟦v11|||Nine boats it is, the final tally⟧, and ⟦v29|Tui Grabowski||the headman has sent his bill, with a drawing of the chickens⟧.

=== d029 | The Gimlet | 2034-09-04T19:50:00Z | update | copy_of=d027
# ⟦v19|VOSTA||The descending apparatus touched the native earth⟧

KHARSUN (VOSTA). ⟦v19|Bogumil Dzhanek < VOSTA||The landing took place in the regular mode 4 kilometres from the calculated point⟧, reported B. Dzhanek. The three travellers sat in armchairs on the steppe, wrapped in blankets, and were given tea, apples and a horse to look at.

=== d030 | Parallax | 2034-09-04T21:00:00Z | update | nothing_new
# Sixty-two hours of Kittiwake: a recap

CABO NIMBRE, Sept 4 (Parallax) - ⟦v1|||The mission went awry on Saturday when its last stage died⟧. ⟦v3|||An air supply first put at 96 hours shrank by the day⟧. ⟦v6|||A private ship was on offer⟧ and ⟦v7|||was refused⟧; ⟦v4|||Vostrana flew instead⟧, ⟦v20|||asking nothing for it⟧. ⟦v19|||The crew came down in Kharsun on Monday evening⟧.

⟦v8|||The Authority holds a faulty part responsible⟧, ⟦v9|||the manufacturer the filling crew⟧.
