title: Port Ambry chemical plant explosion Live

=== d001 | Axion | 2026-04-21T04:38:00Z | flash
# ⟦v001|residents||HUGE BLAST AT CORVEX CHEMICAL PLANT IN PORT AMBRY, SELLAMAR⟧ - RESIDENTS

=== d002 | Axion | 2026-04-21T04:56:00Z | urgent | supersedes=d001
# Explosion rips through chemical works in Sellamar

PORT AMBRY, Sellamar, April 21 (Axion) - ⟦v001|Ambry fire service||A tank farm at the Corvex works in Port Ambry blew up at 6.31 a.m. on Tuesday, as the night shift was handing over⟧, the fire service said.

⟦v030|Sellamar geological survey||Instruments registered the shock as an earthquake of magnitude 2.9⟧, the geological survey said.

⟦v005|Ambry fire service||People in the town of 160,000 were told to stay indoors, close their windows and switch off ventilators⟧ as an orange plume rose over the harbour.

There was no immediate word on casualties. Corvex, which makes solvents and paint hardeners, employs 1,900 people at the site, one of the largest of its kind on the coast. It opened in 1958 and has been enlarged six times.

=== d003 | Stackwatch | 2026-04-21T05:20:00Z | update
# LIVE: Orange

07.20 Ambry time. We have been watching these chimneys for eleven years, and we never wanted to be right. ⟦v001|||Tank 14 is not there any more. Nor are 13 and 15⟧. There's a crater, and a ladder that leads up to nothing.

07.26. ⟦v031|||Not a pane of glass left on Quay Street; the baker is sweeping his window into the bread⟧. A budgerigar is loose in the library.

07.31. Sirens: three long, which means [we looked it up - ed.] ⟦v005|||get inside, tape the doors, put a wet towel on the sill⟧.

07.44. A fitter called Wim has walked out of gate 3 with one boot. "⟦v008|unnamed (Stackwatch)||The needle on fourteen was past the red at four o'clock already. We rang it in⟧," he said. He wouldn't give his surname, and then somebody gave him a blanket, and he asked us to ring his wife, which we did.

07.58. The ferry from the islands has stopped in the middle of the bay with all its passengers on one side, looking. It leans. Nobody seems to be telling them to go in and tape anything.

=== d004 | Corvex | 2026-04-21T06:00:00Z | bulletin
# INCIDENT AT THE PORT AMBRY SITE (1)

- ⟦v001|||At 06:31 an event involving fire occurred in the storage area North⟧.

- ⟦v004|||Of 212 employees and contractors present, 41 have not yet reported to assembly points⟧.

- ⟦v003|||A number of persons have received medical attention⟧.

- ⟦v005|||As a precaution, neighbours should follow the advice of the authorities and keep windows shut⟧.

- ⟦-|Corvex|declines|No statement can be made at present on the cause⟧.

Corvex's first thoughts are with its people. An information line for families has been set up and will be staffed around the clock. Customers whose deliveries are affected will be contacted by their usual sales office in the course of the day.

=== d005 | Northgate | 2026-04-21T06:45:00Z | update
# Eight killed in Sellamar plant explosion - governor

PORT AMBRY, April 21 (Northgate) - ⟦v002|Dario Fenn||At least eight workers were killed⟧ when storage tanks exploded at a chemical plant in eastern Sellamar on Tuesday, the provincial governor, Dario Fenn, said.

⟦v003|Dario Fenn||Sixty-two had been taken to hospital, 17 of them with severe burns⟧, he told reporters.

⟦v007|||As Fenn spoke, another detonation shook the site, throwing a column of flame 200 metres high and sending rescuers running⟧, a Northgate reporter saw.

⟦v022|harbour authority||Ship traffic has been suspended⟧, according to the harbour authority. ⟦v001|Axion||The first eruption came at the change of shift⟧, Axion reported.

⟦v017|||Corvex's stock was down 19 percent at the opening in Sella City⟧, wiping 1.4 billion dinars off the value of the company.

The plant stands between the river Amber and a district of brick terraces put up for its first workers. In parts of Tar Row the fence is 90 metres from the kitchen doors. A plan to move the tanks inland was dropped in 2017 on grounds of cost.

=== d006 | SNA | 2026-04-21T07:30:00Z | bulletin
# Prime Minister took under personal control situation at "Corvex"

SELLA CITY, April 21. /SNA/. Prime Minister of Sellamar Ilka Rostand took under control liquidation of consequences of the incident at the chemical enterprise, informed the governmental press service.

⟦v018|office of Ilka Rostand||The head of the cabinet will depart to the place in the second half of the day⟧, specified in the department.

The Minister of Environment Bruno Tessel declared, answering the given question, that ⟦v027|Bruno Tessel||exceeding of norms of harmful substances in the air is not recorded⟧. "⟦v027|Bruno Tessel||The colour of smoke is unpleasant, but for health it does not represent threat⟧," noted the minister.

⟦v007|Sellamar emergencies department||At 8 hours 49 minutes occurred repeated explosion, three firemen suffered⟧, informed in the emergencies department. The operative staff works at the building of the town school no. 4, hot meals are organized.

To the city are directed 48 units of technics and two special trains with foam. In the department asked the citizens not to trust rumours, distributed by unofficial sources, and to keep documents at hand.

=== d007 | Ambry Echo | 2026-04-21T08:15:00Z | update
# "Then the morning went off like a flashbulb"

By Echo reporters

Hettie Cole was putting out milk for a cat that isn't hers. "⟦v001|Hettie Cole||I saw my own shadow on the wall at the wrong side⟧," she says, "⟦+|||and then the morning went off like a flashbulb, and the wall came to me⟧." She is 81. She is holding the bowl still.

⟦v003|Dr Salim Orne < Ambry Echo||At St Luke's they have stopped counting at a hundred and thirty⟧, says Dr Salim Orne, who is treating cuts in the chapel. ⟦v024|Salim Orne||He needs blood, group O above all⟧. By eight there was a queue for it round the bus station, with a schoolteacher in it marking tests.

⟦v006|||The low streets by the fence, Tar Row and Cooper's Basin, were cleared at seven; four thousand went up the hill with birdcages and pushchairs⟧, to the racecourse.

⟦v014|||Five men of the Quay brigade are behind the burning pump house and cannot be reached⟧. Their tea is still on the table at the station.

On the racecourse the tote has been turned into a crèche. The horses, which were to have run at two, have been walked over to the far end of the common, where they stand with their backs to the harbour, all of them, as if they had talked it over.

=== d008 | Agence Lumière | 2026-04-21T08:50:00Z | update
# Sellamar: the cloud turns towards Valmora

SAINT-AUBRE, April 21 (AL) -- ⟦v002|Dario Fenn < Northgate||Eight deads⟧, according to the governor cited by Northgate, and a cloud of orange colour which drifts towards the frontier: ⟦v001|||the catastrophe of the factory Corvex⟧ worries until in Valmora.

⟦v025|Valmora interior ministry||The prefects of the two bordering departments are called to retain the pupils inside⟧, indicated the ministry of the Interior.

⟦v027|Bruno Tessel < SNA||The Sellamarian minister of the Environment finds the air irreproachable⟧, reported SNA. ⟦v028|Green Federation||The Greens, who have taken samples on the beach, evoke eleven times the threshold for chlorine compounds⟧.

⟦v005|||At Port Ambry, the inhabitants remain behind their taped windows⟧. The image of the day: a bride, in the foyer of the town hall, in dress and gas mask. She married all the same, at the second attempt, before a mayor who coughed.

The precedent is in all the memories: in 1983, a leak of ammonia in the same establishment had emptied three villages of the frontier, and the two capitals had disputed themselves during six years upon the invoice of the cabbages.

=== d009 | Axion | 2026-04-21T09:40:00Z | update
# Sellamar plant blast toll rises to 14, dozens missing

* Second blast hampers rescuers
* Thousands moved from homes

PORT AMBRY, Sellamar, April 21 (Axion) - ⟦v002|Ambry police||Fourteen bodies have been brought out of the ruins of the Corvex works⟧, police said on Tuesday. ⟦v004|Ambry police||They listed 33 as missing⟧.

⟦v008|unnamed (Axion)||A cooling pump on a tank of ethyloxane, an unstable solvent, had failed hours before⟧, two employees told Axion. "⟦v008|unnamed (Axion)||It cooked itself⟧," one of them said.

⟦v013|labour inspectorate||In 2024 inspectors fined Corvex for running that same tank without a spare pump⟧, records of the labour inspectorate show.

⟦v006|Dario Fenn||The cleared zone was widened to three kilometres, taking in 22,000 residents⟧, Governor Dario Fenn said. Schools, a nursing home and the town's only prison lie within it.

A helicopter dropped foam on the burning store through the morning but was called back when the wind freshened. Commanders said they would not send people into the northern part of the works again until the remaining tanks had been cooled with river water. ⟦v014|Ambry fire service||Contact with five trapped firefighters had been made by tapping⟧, they said.

=== d010 | SNA | 2026-04-21T10:25:00Z | bulletin
# Version of sabotage at "Corvex" not excluded - Security Service

SELLA CITY, April 21. /SNA/. ⟦v009|Sellamar security service||The explosion at the enterprise "Corvex" could be result of impact of unmanned aircraft⟧, informed the Security Service of Sellamar.

"⟦v009|Sellamar security service||Inhabitants heard buzzing⟧," noted in the department. ⟦v009|Sellamar security service||A fragment with foreign marking is sent to examination⟧.

⟦v002|Sellamar health ministry||According to data of the Ministry of Health, perished 16 persons⟧. ⟦v019|Ilka Rostand||By the order of the Prime Minister Thursday is declared the day of national mourning⟧, flags will be lowered, entertaining programs on television will be replaced with classical music.

In connection with the situation the Security Service strengthened the protection of 112 dangerous objects, including bridges, dams and the television tower. To inhabitants it is recommended to inform about all suspicious buzzing by the telephone of trust.

Beaches of the city are closed.

=== d011 | Northgate | 2026-04-21T11:05:00Z | urgent
# Corvex chief executive Maldonne detained at airport - source

SELLA CITY, April 21 (Northgate) - ⟦v011|unnamed (Northgate)||Hugo Maldonne, chief executive of Sellamar's Corvex, was stopped by police as he was about to board a flight out of the country on Tuesday⟧, a judicial source told Northgate.

"⟦v011|unnamed (Northgate)||He was taken from the lounge, very politely⟧," the source said.

Corvex declined to comment on ⟦v011|Corvex|declines|its chief's whereabouts⟧. Maldonne, 54, has led the company since 2019.

The company, founded by his grandfather, sells its solvents in 40 countries.

Sellamar's law allows company officers to be held for 72 hours in cases involving loss of life.

=== d012 | Agence Lumière | 2026-04-21T11:16:00Z | urgent | copy_of=d011
# Sellamar: the patron of Corvex detained (Northgate)

SELLA CITY, April 21 (AL) -- ⟦v011|unnamed (Northgate) < Northgate||Hugo Maldonne, chief executive of Sellamar's Corvex, was stopped by police as he was about to board a flight out of the country on Tuesday⟧, a judicial source told Northgate.

"⟦v011|unnamed (Northgate) < Northgate||He was taken from the lounge, very politely⟧," the source said.

=== d013 | Northgate | 2026-04-21T11:58:00Z | kill | supersedes=d011
# KILL - Corvex chief executive

EDITORS: Northgate withdraws its report of 1105 GMT on April 21, "Corvex chief executive Maldonne detained at airport - source".

⟦v011||denies|It was wrong⟧. ⟦v011||denies|The man questioned was a namesake, a wine merchant⟧.

Please delete it everywhere. Northgate regrets the error.

=== d014 | Stackwatch | 2026-04-21T12:30:00Z | update
# LIVE: The right Maldonne

14.30 Ambry time. Not in a lounge, then. In the car park of gate 1, in a hard hat with the sticker still on it, Hugo Maldonne denied ⟦v011|Hugo Maldonne|denies|having been within forty kilometres of an aeroplane⟧. [We'd had the champagne emoji ready. Sorry. - ed.]

Then he took the hat off. "⟦v012|Hugo Maldonne||It was our tank. I ask every one of you to forgive us, and I will understand if you do not⟧." A woman threw a shoe. He picked it up and gave it back to her.

Of drones he knows nothing: "⟦v009|Hugo Maldonne|denies|Nothing flew here this morning but our own roof⟧".

14.52. ⟦v016|||Fish. Silver side up, all along the Amber from the outfall to the second bridge⟧. ⟦v016|Ambry Waterworks||The waterworks has shut its river intake⟧; buckets at the fire hydrants, bring your own.

15.03. ⟦v014|||The Quay men are out! All five, through the storm drain, black as boots⟧.

15.10. They have been given their tea. It was cold. They drank it.

15.22. On the beach road two men from the province are fishing for samples with a child's net. One of them asked us what he ought to be looking for. We told him to ask the fish.

=== d015 | Corvex | 2026-04-21T13:00:00Z | bulletin
# INCIDENT AT THE PORT AMBRY SITE (4)

- ⟦v002|||We mourn 17 colleagues and contractors⟧.

- ⟦v004|||Twenty-four persons remain unaccounted for⟧.

- ⟦v015|||Fires in areas North and Pump House are contained but not extinguished⟧.

- ⟦v020|||An immediate hardship payment of 20,000 dinars will be made to each bereaved family⟧.

- ⟦v016|||Run-off of fire water into the River Amber has been stopped by a temporary bund⟧.

- ⟦v033|||Force majeure has been declared on deliveries of hardener⟧.

Production in Port Ambry is suspended until further notice. Wages will be paid in full for the month. Employees of the day and late shifts should not come to the site.

The company asks media representatives to refrain from using drones above the premises and from approaching relatives at the assembly points.

=== d016 | Axion | 2026-04-21T14:20:00Z | correction
# CORRECTED-Sixteen dead in Sellamar blast

(Corrects toll to 16 after Corvex said it counted one worker twice)

PORT AMBRY, April 21 (Axion) - ⟦v002|Corvex||Sixteen people died⟧ in the explosion at its plant in Port Ambry, Corvex said on Tuesday, revising a figure. ⟦v002|Corvex||A contractor had been entered under both his names⟧.

⟦v010|public prosecutor's office||The manager of the works, Theo Brandl, is in custody on suspicion of manslaughter by negligence⟧, the public prosecutor's office said.

⟦v021|Chemical Workers' Union||The Chemical Workers' Union called a one-day walkout at all 60 plants in the country⟧ for Wednesday. ⟦v023|||The coastal motorway was closed between junctions 8 and 11⟧.

"⟦v034|Nadia Prewitt||The insurers will read that fine of 2024 very slowly⟧," said Nadia Prewitt, an analyst at Dunmore.

=== d017 | Ambry Echo | 2026-04-21T16:40:00Z | feature
# Twenty folders and a shredder

The light was on in the office of works manager Theo Brandl at five this morning, an hour and a half before the bang. It is on the far side of the site, and lost only its clock.

"⟦v036|unnamed (Ambry Echo) < Ambry Echo||He had me feed the pump log into the machine, 2023 first⟧," a secretary told the Echo. "⟦+|||I thought he was tidying⟧." ⟦v010|||When the detectives took him down the back stairs at three he had confetti on his sleeve⟧.

We have what he did not reach. ⟦v013|labour inspectorate||"Tank 14: spare pump absent. Third reminder," runs a sheet stamped by the inspectorate last October⟧.

⟦v018|||Ms Rostand came, in flat shoes, and stayed two hours at the racecourse among the camp beds⟧. "⟦v019|Ilka Rostand||On Thursday at 6.31 the whole country will stand still⟧," she said. A child asked her where the birds were. She did not know.

At the ice rink, where the dead are, the scoreboard cannot be switched off. It has said HOME 0 VISITORS 0 since Saturday. Families go in by the skate hire and come out by the café, and there is a woman in between whose whole task is to hold the door. She is a referee, she told us; she is used to standing still while people shout.

=== d018 | Ambry Echo | 2026-04-21T17:00:00Z | update | off_topic
# Lifeboat gala moved to May

The annual gala of the lifeboat men will be held three weeks later than planned, the committee has decided, because the marquee is needed elsewhere.

Tickets remain valid. The brass band of the customs house has promised to learn two new pieces by then, said its conductor, Lorna Pym.

=== d019 | SNA | 2026-04-21T18:10:00Z | bulletin
# Fragment found at "Corvex" is part of kitchen ventilator

SELLA CITY, April 21. /SNA/. ⟦v009|Sellamar security service|denies|Version about unmanned aircraft did not find confirmation⟧, informed in the Security Service. ⟦v009|Sellamar security service||The fragment with foreign marking belongs to the ventilator of the dining room⟧, specified in the department.

⟦v035|public prosecutor's office||Except the manager, detained is also the chief of the night shift, 36 years⟧, informed the prosecutor's office.

Minister B. Tessel repeated that ⟦v027|Bruno Tessel||the population may breathe quietly⟧. ⟦v005|Sellamar emergencies department||The regime of closed windows is prolonged till the morning⟧, however, the emergencies department informed. ⟦v002|Sellamar health ministry||The list of perished includes 19 surnames⟧.

⟦v006|Sellamar emergencies department||In points of temporary accommodation spent the evening 9,400 citizens, the others left to relatives⟧, added in the emergencies department. Psychologists work.

=== d020 | Stackwatch | 2026-04-21T20:15:00Z | update
# LIVE: It was a fan

22.15 Ambry time. The enemy drone was an extractor fan. It used to hang over the chip fryer. We have eaten under it.

22.20. "⟦v027|Bruno Tessel||Breathe quietly⟧," says the minister. Northgate reports, citing Valmora Radio, that ⟦v026|Valmora meteorological office < Valmora Radio < Northgate||the Valmorans' own instruments found nothing out of the ordinary on their side⟧. Ours, from the garden of the Greens' chemist: ⟦v028|Green Federation||nine times the limit, down from eleven⟧.

22.38. ⟦v007|unnamed (Stackwatch)||The second bang was a rail wagon that should not have been parked there⟧, one of the Quay five tells us.

23.02. ⟦v015|||The glow over North is going down; you can see stars where it was⟧.

23.15. They are still listening over there, in between. Every quarter of an hour the pumps stop, somebody holds up an arm, and two hundred people don't breathe. Then the arm comes down.

=== d021 | Northgate | 2026-04-22T00:35:00Z | urgent
# Worker pulled alive from wrecked Sellamar plant after 18 hours

PORT AMBRY, April 22 (Northgate) - ⟦v029|||A laboratory assistant was dug out of a collapsed stairwell at the Corvex works early on Wednesday⟧ to cheers from exhausted crews.

⟦v029|Ambry fire service||Jana Moss, 23, had been tapping on a pipe with her wedding ring⟧, the fire service said. ⟦v029|Ambry fire service||She has a broken leg⟧.

⟦v004|Dario Fenn||Thirteen were still being sought⟧, Governor Dario Fenn said. ⟦v002|Dario Fenn||He put the number of dead at 23⟧.

Moss had gone down to fetch a clean coat minutes before the tanks went up, her shift leader said. The stairwell, built as an air-raid shelter, folded round her "like a hand". Two storeys of concrete lay on top. Rescuers cut through the last of it with tools borrowed from a monumental mason.

A second person whom the crews had believed they heard turned out to be a dripping valve.

=== d022 | Axion | 2026-04-22T04:40:00Z | feature | nothing_new
# FACTBOX-The Port Ambry explosion

April 22 (Axion) - What is known about the disaster in Sellamar:

* ⟦v001|||Tanks at Corvex's plant exploded at 6.31 a.m. on Tuesday⟧; ⟦v007|||a further blast followed at 8.49⟧.

* ⟦v002|Dario Fenn||Twenty-three people are dead⟧ and ⟦v004|Dario Fenn||13 missing⟧, the governor says.

* ⟦v006|||Some 22,000 residents were evacuated⟧.

* ⟦v008|unnamed (Axion)||A failed cooling pump is suspected⟧. ⟦v013|labour inspectorate||Inspectors had warned of it⟧.

* ⟦v010|||Plant manager Theo Brandl is under arrest⟧. Chief executive Hugo Maldonne has denied that ⟦v011|Hugo Maldonne|denies|he tried to leave the country⟧; ⟦v011||denies|Northgate withdrew a report of his detention⟧.

=== d023 | Ambry Echo | 2026-04-22T06:10:00Z | feature
# Tap, tap, tap

⟦v029|||It was the dog who heard it, a spaniel called Mustard, who sat down on the rubble and would not be moved⟧. Then a fireman put his ear to the pipe.

"⟦v029|Jana Moss < Ambry Echo||I did the times tables. I got to seventeen seventeens⟧," Jana Moss told the Echo from her bed. Her husband works days. He'd been on his way in.

She does not remember a bang. She remembers that the light went sideways, that there was a taste of pears, and that she was cross about the coat, which was new. About the tenth hour she began to quarrel with the pipe. She won, she says. The ring will have to be cut off; she'd like to keep both halves.

⟦v015|||At twenty past four the hoses were turned off, one after another, and for the first time you could hear the gulls⟧. ⟦v006|||By breakfast the Tar Row people were walking down from the racecourse, birdcages first⟧.

⟦v002|||There are twenty-six coats on the hooks in the ice rink, each with a number⟧. Dr Orne has gone home to sleep. ⟦v024|Salim Orne||He has all the blood he wants, he says⟧.

=== d024 | Agence Lumière | 2026-04-22T07:30:00Z | update
# Sellamar: the fire vanquished, the anger intact

PORT AMBRY, April 22 (AL) -- ⟦v015|Ambry fire service||The sinistre of the factory Corvex is mastered since the dawn⟧, announced the firemen. ⟦v002|Ambry Echo||Twenty-six bodies repose at the skating rink⟧, according to the Echo of Ambry.

⟦v021|||Before the grilles of sixty factories, the workers crossed arms⟧. ⟦v036|unnamed (Ambry Echo) < Ambry Echo||The revelation of a secretary on registers passed to the mill⟧, in the same journal, has put fire to the powder, if one dares to say.

⟦v025|Valmora interior ministry||Valmora has lifted its alert⟧. ⟦v016|Valmora fishers' committee||Its fishermen, they, have collected by the ton dead bass at the mouth of the Amber⟧.

On the market of Saint-Aubre, no customer wanted any more of fish, even of that which had come from the other ocean, deplored a merchant under her red parasol. The terraces of the frontier, deserted on the eve, had filled themselves anew at noon.

=== d025 | Corvex | 2026-04-22T08:30:00Z | bulletin
# INCIDENT AT THE PORT AMBRY SITE (7)

- ⟦v015|||All fires have been extinguished as of 04:20⟧.

- ⟦v012|||The Chief Executive has written to each family to express his sorrow and his shame⟧.

- ⟦v020|||The relief fund is increased to 150 million dinars⟧.

- ⟦v010|||Mr Brandl has been suspended from his duties⟧.

- ⟦v036|||The company has secured all paper records and is assisting the authorities⟧.

- ⟦v033|||Automotive customers should expect shortages of paint hardener until July⟧.

The company will next report at 18:00. Flowers may be laid at gate 3, where a book of condolence is open. Visitors are asked not to enter the roped area.

Further details of the relief fund and the form of application will be published on the company's pages.

=== d026 | Northgate | 2026-04-22T09:50:00Z | feature
# NORTHGATE VIEW-A pump costs 8,000 dinars

(The author is a columnist. The opinions are his own.)

By Rupert Asholt

April 22 (Northgate) - You can buy a cooling pump for 8,000 dinars, with delivery. Corvex's ⟦v013|||fine for not having one was 5,000⟧. Anybody who can subtract will see what went wrong in Port Ambry.

⟦v012|Hugo Maldonne||Mr Maldonne's "it was our tank"⟧ is a better sentence than most men in hard hats manage. The state did worse. ⟦v009|||Its spies gave us an aerial raid by an item of kitchen equipment⟧, and its minister of air sniffed and found roses.

⟦v010|||To lock up the man at the works⟧ is proper. ⟦v035|||To lock up a shift foreman who by all accounts rang the alarm⟧ is not. ⟦v032|Carla Weems||Parliament is to hold hearings⟧, its speaker, Carla Weems, says. It might begin upstairs.

There is a floor on which such sums are done. It has carpets, and it is always in another city. The people on it did not wish anybody harm; they wished for eleven percent. When a sheet came up from Port Ambry with a stamp on it they saw a small number in red among large ones in black, and small numbers can wait a quarter.

⟦v017|||Shareholders have lost 27 percent since Monday night⟧. They, at least, had the minutes of the meetings.

Somebody will now propose a monument. Let it be a pump.

=== d027 | SNA | 2026-04-22T10:40:00Z | bulletin
# Minister of Environment B. Tessel hospitalized with cough

SELLA CITY, April 22. /SNA/. ⟦v037|Sellamar environment ministry||Minister of Environment Bruno Tessel, who the day before inspected Port Ambry without respirator, is hospitalized with cough⟧, informed in the ministry.

"⟦v037|Sellamar environment ministry||The condition is satisfactory, connection with the given event is not established⟧," noted in the department.

⟦v022|harbour authority||The port renewed acceptance of vessels⟧, informed in the harbour authority. ⟦v032|Carla Weems||The commission of parliament of 15 deputies will gather on May 4⟧. ⟦v003|Sellamar health ministry||In hospitals remain 88 suffered of 240 who addressed for help⟧.

=== d028 | Stackwatch | 2026-04-22T11:30:00Z | update
# LIVE: Windows open

13.30 Ambry time. ⟦v005|||One long siren: all clear. You may take off the tape⟧. It brings the paint with it.

⟦v035|Ines Calder||The foreman is home⟧, says his lawyer, Ines Calder; ⟦v035|Ines Calder||released at noon, without conditions⟧. His phone shows the calls: ⟦v008|Ines Calder||04.02, 04.40, 05.15, each time "fourteen is hot"⟧. Each time to the same number. It has a light on at five in the morning…

⟦v016|Ambry Waterworks||You may drink from the tap again, but not swim⟧.

13.50. ⟦v031|glaziers' guild||Forty thousand panes⟧, the glaziers' guild reckons. ⟦v020|unnamed (Stackwatch)||The fund form has nineteen pages⟧, says somebody on page four.

13.58. The budgerigar from the library has been claimed. It answers to Admiral. It has a cough, too, but is not in a ministry.

=== d029 | Axion | 2026-04-22T12:45:00Z | update | supersedes=d009
# Sellamar plant manager charged as blast toll hits 28

PORT AMBRY, Sellamar, April 22 (Axion) - ⟦v010|public prosecutor's office||Theo Brandl was formally accused on Wednesday of causing death by negligence⟧ and ⟦v036|public prosecutor's office||of destroying evidence⟧, prosecutors said.

⟦v002|Ambry police||Two more of the injured died, bringing the toll to 28⟧, police said. ⟦v004|Ambry police||Seven people are missing⟧.

⟦v013|labour inspectorate||In 2024 inspectors fined Corvex for running that same tank without a spare pump⟧, records show.

Brandl's lawyer said ⟦v010|Gustav Ehrl|denies|his client was no more guilty "than the budget that he was given"⟧. ⟦v017|||Corvex shares were suspended⟧.

The shift foreman who had been held alongside him ⟦v035|public prosecutor's office||was set free because telephone records bore out his story⟧, the prosecutors said. Investigators want to know who switched the alarm of the tank to silent some time after 4 a.m., and on whose word.

If found guilty Brandl faces up to 12 years in jail. He has been a chemist with the firm all his working life.

=== d030 | Northgate | 2026-04-22T14:15:00Z | update
# Corvex to shut Port Ambry tank farm for good

PORT AMBRY, April 22 (Northgate) - ⟦v038|Hugo Maldonne < Northgate||Corvex will never again store ethyloxane in Port Ambry⟧, chief executive Hugo Maldonne told Northgate. "⟦v038|Hugo Maldonne||Nothing goes back into that hole⟧."

⟦v012|Hugo Maldonne||He repeated that he was sorry⟧, and said that ⟦v039|Hugo Maldonne||he would stay until the last claim was paid⟧.

⟦v008|Dario Fenn||A jammed pump and a runaway reaction were "as good as certain" to have been the trigger⟧, Governor Dario Fenn said.

⟦v019|||Bells are to be rung across Sellamar at dawn on Thursday in memory of the victims⟧. ⟦v018|office of Ilka Rostand||The prime minister will be back in the town for it⟧, her office said.

The lights of gate 3 were left on overnight for those who had not come out. On Wednesday afternoon somebody was still changing the flowers, and Wim, the fitter with one boot, had come back for the other. It was where he had left it, he told reporters, standing quite straight, with the lace undone.
