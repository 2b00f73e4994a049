title: Roof of the Aurela arena gives way Live
outlets: Panorbis = international agency; Kolvar Courier = local newspaper; ATK = Dravenian state agency, translated; Kanal Sju = broadcaster, live ticker; Rink Rat = fan column of an ice-hockey magazine; Regional Rescue Staff = official bulletins as lists

=== d001 | Kolvar Courier | 2028-01-15T13:30:00Z | update
# Shovels out: more of the white stuff than the ploughs can eat

⟦v15|||Seventy-one centimetres since Thursday⟧, says the stick in our yard, and it is not done. The tram has given up on the hill.

Will there be hockey? "⟦v12|Ingemar Dushko||We play⟧," says Ingemar Dushko, who runs the Aurela arena for the town. "⟦v12|Ingemar Dushko||She has carried worse⟧." Caretaker Lupe Varnai would rather he sent men up there with brooms. "⟦v9|Lupe Varnai||It was groaning this morning like an old sofa⟧," she told me over the ticket counter. Did she say so to Dushko? "⟦v9|Lupe Varnai||Twice⟧."

=== d002 | ATK | 2028-01-15T14:40:00Z | update
# Weather conditions in the north remain complicated

TERVAN, January 15 - ATK. In the Kolvar district ⟦v15|Hydrometeorological Service||a snow cover of 68 centimetres was registered⟧, informed the Hydrometeorological Service. The wet precipitation will continue till morning.

The district administration communicated that ⟦v16|Kolvar district administration||the motor road No. 7 is closed for the movement of heavy transport⟧. ⟦v12|Kolvar district administration||Sporting actions are carried out according to plan⟧, it was added.

=== d003 | Rink Rat | 2028-01-15T17:20:00Z | feature
# Pre-game grumble

Icehawks against the Sable Foxes, and I have driven five hours behind a gritter. Half the seats are empty, ⟦v20|||the second bus from Ostrel is stuck in a drift with forty of the loudest⟧. Lucky us, I thought, we'd hear ourselves chew.

⟦v12|||Face-off pushed back by half an hour⟧, no more. Drops on my notebook from somewhere up above. I asked the steward about it. "⟦v9|unnamed (Rink Rat)||It's been dripping since breakfast⟧," he said, and handed me a bucket. I swear.

=== d004 | Kanal Sju | 2028-01-15T18:21:00Z | flash
# ⟦v1|||ROOF COMES DOWN AT KOLVAR ICE ARENA DURING MATCH⟧

=== d005 | Kanal Sju | 2028-01-15T18:40:00Z | urgent
# TICKER: Kolvar

19.28. We have a reporter on the car park. ⟦v1|||There was a bang, then a cloud of white rolled out of every door⟧, Ravi Holmqvist says. The match was in its second period.

19.31. ⟦v3|||People are coming out by themselves, in shirts, some without shoes⟧. ⟦v2|||At least one person lies covered by the east gate⟧.

19.34. ⟦v5|||Players in full kit have gone back in and are pulling at seats with their sticks⟧.

19.38. Rescue staff on the phone: ⟦v2|Regional Rescue Staff|declines|any dead⟧? They will not say.

=== d006 | Panorbis | 2028-01-15T18:52:00Z | urgent
# ⟦v1|||ARENA ROOF COLLAPSES UNDER SNOW IN DRAVENIA⟧, ⟦v2|Police of Kolvar||TWO DEAD⟧ - POLICE

KOLVAR, Jan 15 (Panorbis) - ⟦v1|||The roof of an ice hockey arena in the northern Dravenian town of Kolvar collapsed on Saturday during a league match⟧. ⟦v2|Police of Kolvar||Two people were killed⟧, police said.

⟦v4|Police of Kolvar||Around 1,100 spectators were in the building⟧, they added.

=== d007 | ATK | 2028-01-15T19:25:00Z | update
# ⟦v1|||Destruction of the covering of a sports object in Kolvar⟧

TERVAN, January 15 - ATK. At 19 hours 17 minutes ⟦v1|Ministry of Emergencies||the upper constructions of the Aurela complex underwent a falling over an area of 2,400 square metres⟧, reported the Ministry of Emergencies. ⟦v2|Ministry of Emergencies||There are perished, the number is being specified⟧.

To the place are directed ⟦v6|Ministry of Emergencies||two hundred and ten rescuers, eleven dogs and crane technology⟧. The Head of Government Mirela Tass ⟦v7|Office of the Head of Government||has interrupted her stay abroad⟧, was told in her office.

⟦v4|Ministry of Emergencies||On the tribunes were located about seven hundred persons⟧.

=== d008 | Kolvar Courier | 2028-01-15T20:10:00Z | update
# The lid fell on our Saturday night

I have skated under it since I was four. Now ⟦v1|||you can see the stars from the penalty box⟧. It came from the north end, row by row, like somebody shutting a piano.

⟦v5|||Number 17, Ondrej Malukai, crawled back in three times and dragged out three children by their scarves⟧. "⟦v5|Ondrej Malukai||What else should one do with shoulders⟧," he said, and sat down in the snow.

⟦v2|||Father Anselm has closed five pairs of eyes⟧, he counts himself. In the school gym ⟦v8|||teachers have lit the stoves, and all Kolvar brings blankets⟧.

Lupe Varnai cannot stop crying. "⟦v9|Lupe Varnai||I told him. I told him⟧."

=== d009 | Regional Rescue Staff | 2028-01-15T21:00:00Z | update
# Bulletin 1, state at 22:00

1. ⟦v2|||Deceased: 6⟧.

2. ⟦v3|||Injured taken to hospitals: 58, of these 14 in grave condition⟧.

3. ⟦v10|||Without contact: 31⟧.

4. ⟦v6|||Engaged: 340 forces, 4 cranes, 15 search dogs⟧.

5. ⟦v8|||Place for relatives: gymnasium of School 2, heated⟧.

6. ⟦v16|||Road 7 reserved for ambulances⟧.

7. Cause: ⟦v11|Regional Rescue Staff|declines|not a subject of this bulletin⟧.

=== d010 | Panorbis | 2028-01-15T21:18:00Z | update
# ⟦v2|Regional Rescue Staff||DEATH TOLL IN DRAVENIA ARENA COLLAPSE RISES TO SIX⟧

KOLVAR, Jan 15 (Panorbis) - ⟦v2|Regional Rescue Staff||Six people died⟧ and ⟦v3|Regional Rescue Staff||58 were hurt⟧ when ⟦v1|||snow brought down the roof of a sports hall⟧ in Kolvar, rescuers said.

⟦v10|Regional Rescue Staff||Thirty-one people remained missing⟧. The operator's director Ingemar Dushko said ⟦v11|Ingemar Dushko||the weight of wet snow had exceeded every norm⟧.

Prime Minister Mirela Tass ⟦v7|||was flying back from a summit in Port Amaru⟧.

=== d011 | Kanal Sju | 2028-01-15T22:05:00Z | update
# TICKER: the night in Kolvar

22.40. Quiet! Every twenty minutes ⟦v6|||the cranes stop and everyone holds their breath, so that the dogs can listen⟧.

22.46. A tapping. "⟦v13|Hakon Ibekwe||Somebody is answering us⟧," squad leader Hakon Ibekwe whispers.

22.51. From the club: ⟦v10|Kolvar Icehawks||the goalkeeper, Teodor Blixen, has not been found⟧.

22.55. Structural engineer Amparo Niskanen in our studio: "⟦v14|Amparo Niskanen||Snow does not break a sound truss. Rust does⟧."

23.02. And Dushko? ⟦v9|Ingemar Dushko|denies|Nobody warned him of anything⟧, he says to us.

=== d012 | ATK | 2028-01-15T22:50:00Z | update
# Under the control of leadership

TERVAN, January 15 - ATK. ⟦v7|||The aircraft with the Head of Government on board has taken course to the motherland⟧.

⟦v11|Ministry of Construction||The cause is the anomalous mass of atmospheric deposits⟧, considers the Ministry of Construction. ⟦v14|Ministry of Construction|denies|The statements about corrosion of metal⟧ are premature, it was underlined there.

As the acting chief physician of the Kolvar hospital Yusra Lindqvam told, ⟦v3|Yusra Lindqvam||there were accepted 73 suffered⟧. ⟦v17|Yusra Lindqvam||The institution has need in blood of the zero group⟧.

=== d013 | Kanal Sju | 2028-01-15T23:33:00Z | flash
# ⟦v13|||GIRL, 9, PULLED ALIVE FROM ARENA RUINS⟧

=== d014 | Panorbis | 2028-01-15T23:58:00Z | update
# ⟦v13|||CHILD RESCUED FOUR HOURS AFTER COLLAPSE⟧; ⟦v2|Police of Kolvar||TOLL AT NINE⟧

KOLVAR, Jan 15 (Panorbis) - ⟦v13|Hakon Ibekwe||A nine-year-old girl was brought out with a broken arm⟧ early on Sunday, squad leader Hakon Ibekwe said. ⟦v2|Police of Kolvar||The number of dead stood at nine⟧, according to police.

Broadcaster Kanal Sju quoted a staff member as saying ⟦v18|unnamed (Kanal Sju) < Kanal Sju||the Icehawks' goalkeeper Teodor Blixen was dead⟧. The club ⟦v18|Kolvar Icehawks|declines|that⟧ would not comment.

=== d015 | Kolvar Courier | 2028-01-16T00:30:00Z | update
# Her name is Pilvi and she wants her skates

⟦v13|||They passed her from glove to glove, forty metres, over the boards and out into the flashlights⟧. "⟦v13|Pilvi Samaké||I knocked the way the neighbour does⟧," she told the nurse.

Meanwhile they are queueing down Mill Street with rolled sleeves. ⟦v17|||Half the night shift of the paper mill has lain down for the needle⟧.

And Dushko's line about an act of heaven? "⟦v11|Ingemar Dushko||Nobody can reckon with such a winter⟧," he says. The stick in my yard remembers two that were deeper.

⟦v19|||The mayor, Benedikt Osei-Rahm, has hung the black cloth on the town hall himself⟧, on a ladder, in slippers.

=== d016 | Regional Rescue Staff | 2028-01-16T05:00:00Z | update
# Bulletin 2, state at 06:00

1. ⟦v2|||Deceased: 12, of these 2 minors⟧.

2. ⟦v3|||Injured: 81⟧.

3. ⟦v10|||Without contact: 9⟧.

4. Found alive since Bulletin 1: ⟦v13|||1 (female, 9 years)⟧; ⟦v21|||1 (male, 54 years, kitchen cellar)⟧.

5. ⟦v6|||Forces: 410; west stand entered on foot⟧.

6. Persons present at the moment of the event: ⟦v4|||860, according to turnstiles⟧.

7. ⟦v15|||Snow load measured on neighbouring roofs: 190 kg/m2⟧.

=== d017 | Panorbis | 2028-01-16T05:42:00Z | kill
# KILL: Icehawks goalkeeper

Kill the paragraph on ⟦v18|||the death of Teodor Blixen⟧ in our item of 2358 GMT. ⟦v18|Kolvar Icehawks|denies|He is alive and in hospital⟧, the club says. Kanal Sju ⟦v18|Kanal Sju||has withdrawn its report⟧.

=== d018 | Kanal Sju | 2028-01-16T06:30:00Z | update
# TICKER: morning, minus eleven

7.02. We apologise: ⟦v18|||what we said about the man in the mask was false⟧. ⟦v10|||He had been in a private car, driven to Ostrel, asleep⟧.

7.10. Document night. We have seen a letter of last March. ⟦v22|Amparo Niskanen||In it an inspector asks the town to shut the hall because three girders have lost a third of their steel⟧; the engineer in our studio, Niskanen, wrote it. "⟦v14|Amparo Niskanen||You could put your thumb through⟧," she says.

7.15. Mayor Osei-Rahm: ⟦v22|Benedikt Osei-Rahm|denies|it never reached his desk⟧.

7.24. Premier Tass has landed. ⟦v7|||She went straight from the plane to a helicopter⟧.

=== d019 | ATK | 2028-01-16T07:45:00Z | update
# Head of Government at the place of tragedy

KOLVAR, January 16 - ATK. ⟦v7|||M. Tass has familiarised herself with the course of works⟧ and conversed with relatives. ⟦v23|Mirela Tass||To families of the lost will be allotted material help in the size of 40,000 talers⟧, she stated. ⟦v24|Mirela Tass||A day of mourning is announced for Monday⟧.

"⟦v25|Mirela Tass||Guilty ones will be named regardless of the armchair⟧," stressed the Head of Government. The question about a letter of an inspector ⟦v22|Mirela Tass|declines|was left without commentary⟧.

As the Ministry of Emergencies specified, ⟦v1|Ministry of Emergencies||the upper part went downwards from north to south in the course of six seconds⟧.

By the Prosecution ⟦v26|Prosecution of Dravenia||a criminal case for negligence was initiated⟧.

=== d020 | Rink Rat | 2028-01-16T08:50:00Z | feature
# I still have the bucket

I was in row 9, west, and I am here because I went for a sausage. ⟦v1|||First the scoreboard winked out, next there was sky where the banners had hung⟧. ⟦v5|||Then those big stupid lads turned round⟧. In skates. Not one went for the tunnel. ⟦v5|||Malukai has frostbite in two fingers and a place in heaven⟧.

Blixen rang me from bed. "⟦v18|Teodor Blixen||I read I'm dead. My back agrees⟧," he says.

About this famous paper with the girders: ⟦v37|unnamed (Rink Rat)||the club chairman had a copy in his drawer since spring⟧, a man of the board tells me. The chairman, Giorgi Ulvaeus, ⟦v37|Giorgi Ulvaeus|declines|hung up⟧.

⟦v27|||The Foxes have given their travel money, all of it, to the gym⟧. And I take back what I sang about them.

=== d021 | Panorbis | 2028-01-16T09:30:00Z | update
# ⟦v22|Kanal Sju||INSPECTOR WANTED ARENA CLOSED LAST YEAR⟧ - BROADCASTER

KOLVAR, Jan 16 (Panorbis) - ⟦v22|Amparo Niskanen < Kanal Sju||An engineer recommended in March closing the Dravenian arena⟧ whose roof fell in on Saturday, Kanal Sju reported. Mayor Benedikt Osei-Rahm said ⟦v22|Benedikt Osei-Rahm|denies|he had not received the letter⟧.

Amparo Niskanen said ⟦v14|Amparo Niskanen||corroded trusses were to blame⟧. Arena director Ingemar Dushko ⟦v14|Ingemar Dushko|denies|this⟧ and said ⟦v11|Ingemar Dushko||it was the snow⟧.

⟦v2|Regional Rescue Staff||The toll reached 13⟧. ⟦v26|Prosecution of Dravenia||Prosecutors opened a negligence probe⟧. Tass promised ⟦v23|Mirela Tass||40,000 talers to each bereaved family⟧.

=== d022 | Kolvar Courier | 2028-01-16T09:55:00Z | update | copy_of=d021
# ⟦v22|Kanal Sju < Panorbis||Inspector wanted arena closed last year⟧

KOLVAR, Jan 16 (Panorbis) - ⟦v22|Amparo Niskanen < Kanal Sju < Panorbis||An engineer recommended in March closing the Dravenian arena⟧ whose roof fell in on Saturday, Kanal Sju reported. Mayor Benedikt Osei-Rahm said ⟦v22|Benedikt Osei-Rahm < Panorbis|denies|he had not received the letter⟧.

Amparo Niskanen said ⟦v14|Amparo Niskanen < Panorbis||corroded trusses were to blame⟧. ⟦v2|Regional Rescue Staff < Panorbis||The toll reached 13⟧.

=== d023 | Kanal Sju | 2028-01-16T10:40:00Z | update | off_topic
# TICKER: traffic and skiing

11.20. Between Ostrel and Lumba trains run with a replacement engine from the museum; the driver is seventy-eight and delighted.

11.31. The women's relay at Skarvik was won by the home team after the leaders took the wrong loop. The jury needs an hour and several coffees.

=== d024 | Kolvar Courier | 2028-01-16T12:15:00Z | feature
# A talk with the woman who wrote the letter

Amparo Niskanen has come up from Tervan by night train and stands at the fence. What did she see in March? "⟦v14|Amparo Niskanen||Brown flakes on the ice. I thought it was leaves⟧," she says. What did she ask for? "⟦v22|Amparo Niskanen||A lock and a chain, until new steel was in⟧." What came back? "⟦v28|Amparo Niskanen||An invoice query. They found me too dear⟧."

And on Saturday? "⟦v1|Amparo Niskanen||It went at the third girder, the rest just followed⟧.". And the weight? "⟦v11|Amparo Niskanen|denies|It is January. It snows in January⟧."

In the town hall the wind has turned. ⟦v22|Benedikt Osei-Rahm||It had reached his desk after all⟧, the mayor conceded at noon, "under other papers". ⟦v29|Benedikt Osei-Rahm||He gives back the chain of office⟧.

Dushko has ⟦v30|||been led out of his house by two constables, through the garden⟧.

=== d025 | ATK | 2028-01-16T13:10:00Z | update
# About measures of investigation

KOLVAR, January 16 - ATK. ⟦v30|Prosecution of Dravenia||The leader of the exploiting organisation, citizen I. Dushko, was subjected to detention⟧, informed the Prosecution. ⟦v26|Prosecution of Dravenia||Within the framework of the case, documents from March were withdrawn⟧.

⟦v29|||The head of the municipality has laid down his plenipotentiary powers⟧. ⟦v22|||As was clarified, the warning paper was entered in the journal under No. 0418⟧.

⟦v13|Yusra Lindqvam||The life of the saved schoolgirl is out of danger⟧, the physician Y. Lindqvam told. ⟦v3|Yusra Lindqvam||Thirty-nine patients have been let go to domestic treatment⟧. ⟦v17|Yusra Lindqvam||Donors are not needed any more⟧.

=== d026 | Panorbis | 2028-01-16T13:36:00Z | update
# ⟦v30|||ARENA DIRECTOR ARRESTED⟧, ⟦v29|||MAYOR QUITS⟧ IN DRAVENIA

KOLVAR, Jan 16 (Panorbis) - ⟦v30|||Dravenian police on Sunday arrested the director of the Kolvar arena⟧. ⟦v29|||Mayor Benedikt Osei-Rahm resigned⟧, admitting that he had ⟦v22|Benedikt Osei-Rahm||got the engineer's letter⟧.

Dushko's lawyer Casimir Thune said ⟦v31|Casimir Thune||his client had asked the town for repair money in each of the past four years⟧.

⟦v10|Regional Rescue Staff||Two people were still unaccounted for⟧. The hockey league said ⟦v32|Dravenian Hockey League||all matches were off until February⟧.

=== d027 | Regional Rescue Staff | 2028-01-16T16:00:00Z | update
# Bulletin 3, state at 17:00

1. ⟦v2|||Deceased: 15⟧.

2. ⟦v10|||Without contact: 0⟧.

3. ⟦v3|||In hospitals: 44⟧.

4. ⟦v6|||The search is ended; forces are brought back to 60⟧.

5. ⟦v33|||Dwelling houses Rink Street 2 to 8: residents are led out on account of the leaning wall⟧.

6. ⟦v8|||The gymnasium is closed at 20:00⟧.

7. ⟦v4|||Present in the hall, after comparison of lists: 874⟧.

=== d028 | Panorbis | 2028-01-16T16:20:00Z | correction
# CORRECTION: Dravenia arena

In our first items ⟦v4|||the number of spectators⟧ should read 874, not 1,100. Please also note ⟦v34|||the building dates from 1974⟧, not 1994.

=== d029 | Kanal Sju | 2028-01-16T18:45:00Z | update | nothing_new
# TICKER: what we know tonight

19.17. A day ago exactly ⟦v1|||the steel let go over the second period⟧. ⟦v2|||Fifteen people did not come home⟧. ⟦v6|||Nobody is digging any longer⟧.

19.20. ⟦v22|||A sheet of paper knew it ten months ago⟧. ⟦v30|||One man is in a cell⟧, ⟦v29|||another has handed in his chain⟧.

19.25. ⟦v7|||The prime minister is back in the capital⟧. ⟦v24|||Tomorrow flags are at half-mast⟧, and ⟦v32|||no pucks before next month⟧.

=== d030 | Rink Rat | 2028-01-16T20:30:00Z | feature
# Post-game

⟦v13|||The kid who knocked⟧ got her skates, size 33, laced by Malukai with eight good fingers. ⟦v19|||Black cloth on the town hall, crooked⟧. ⟦v35|||On the ice somebody has set fifteen candles in the face-off circle⟧.

Ulvaeus has talked at last. "⟦v37|Giorgi Ulvaeus|denies|There was nothing in my drawer but pucks⟧," he says. His board man ⟦v37|unnamed (Rink Rat)||sticks to it⟧.

As for ⟦v11|Ingemar Dushko||the thing with heaven⟧: heaven had only ⟦v15|||the usual stuff, waist-high⟧. ⟦v14|||It was brown flakes⟧. ⟦v9|||And a woman with a mop heard it first⟧.

A question to the premier's ⟦v25|Mirela Tass||fine word about armchairs⟧: whose is next? ⟦v23|||Forty thousand⟧ is what a used ice machine costs. "⟦v36|Casimir Thune||My client will say who signed⟧," Dushko's advocate told me at the fence. I'll bring the bucket.
