title: Night train off the rails in the Karsa tunnel Live
outlets: Meridian = international agency, terse; Ostinform = state agency, translated; Karsa Bell = local newspaper; Lumo = broadcaster, live blog; Civil Protection = official bulletins, lists; Sleeper's Notebook = railway column

=== d001 | Meridian | 2027-02-11T02:14:00Z | flash
# ⟦v1|Ostrevian Track Authority||NIGHT TRAIN DERAILS INSIDE KARSA TUNNEL⟧ - TRACK AUTHORITY

BRADJE, Feb 11 (Meridian) - ⟦v1|||A sleeper bound for the coast came off the rails about 01:20 under the Morrin Pass⟧. The Ostrevian Track Authority said ⟦v22|Ostrevian Track Authority||it could not yet say how many of those on board were accounted for⟧. Details of the train and its load were not at once available. More follows.

=== d002 | Lumo | 2027-02-11T03:05:00Z | urgent
# LIVE: ⟦v1|||Carriages on their sides deep in the mountain⟧

03:01 Good morning from the newsroom. Here is what little we have. ⟦v1|||Five of the nine coaches of Selene 417 have toppled, four kilometres in from the south mouth⟧.

02:52 ⟦v5|Noor Castellane||You could not see your own hand, it was like breathing a chimney⟧, passenger Noor Castellane tells us by phone from the portal. She got out on foot. ⟦v16|Noor Castellane||A young woman in a uniform made us hold the hem of the coat in front and counted us aloud all the way⟧, she adds.

02:44 Fire chief Yusuf Arregi: "⟦v2|Yusuf Arregi||I have seen three who are beyond help⟧." He would not go further.

=== d003 | Ostinform | 2027-02-11T03:40:00Z | update
# ⟦v1|||An extraordinary occurrence with rolling stock has taken place on the Bradje-Oumer direction⟧

BRADJE, February 11. (Ostinform). ⟦v1|Ministry of Transport||At 01.19 of local time passenger composition No. 417 departed from the track at the eleventh kilometre⟧, reported the press service of the Ministry of Transport. ⟦v2|Ministry of Transport||By preliminary data, four citizens perished⟧, the press service specified.

⟦v6|Ministry of Transport||Movement on the section is halted in both directions⟧, the ministry added. ⟦v8|Ministry of the Interior||The machinist of the locomotive was delivered to the department for giving of explanations⟧, it was reported in the Ministry of the Interior.

=== d004 | Civil Protection | 2027-02-11T04:30:00Z | bulletin
# Situation bulletin No. 1, Karsa tunnel, 05:30 local

The Civil Protection Service of Ostrevia informs:

1. ⟦v2|||Deceased persons: 6⟧.
2. ⟦v7|||Persons handed over to medical care: 41⟧.
3. ⟦v22|||Persons whose whereabouts are not established: 58⟧.
4. ⟦v4|||Vehicle 6 is not accessible from either end; occupants respond to knocking⟧.
5. ⟦v5|||Air extraction plant: out of order⟧.
6. ⟦v32|||A reception point for relatives is open in the sports hall of Karsa secondary school⟧.

The next bulletin will be issued at 09:00 local. Enquiries by telephone are to be limited to next of kin. Drivers are asked to keep the forest road free for emergency vehicles.

=== d005 | Meridian | 2027-02-11T05:20:00Z | urgent | supersedes=d001
# ⟦v2|Yusuf Arregi||AT LEAST EIGHT KILLED⟧ AS ⟦v1|||SLEEPER CRASHES IN OSTREVIAN TUNNEL⟧ - FIRE CHIEF

KARSA, Feb 11 (Meridian) - The fire chief of the province said on Thursday that ⟦v2|Yusuf Arregi||the number of bodies recovered stood at eight and would go up⟧. Lieutenant Colonel Yusuf Arregi told reporters that ⟦v4|Yusuf Arregi||about 20 people were shut inside the sixth car and crews would go for them by the maintenance gallery⟧.

He said ⟦v5|Yusuf Arregi||the fans had not turned for the first fifty minutes⟧. "⟦v26|Yusuf Arregi||And when we opened the hydrants, air came out⟧," Arregi said.

Operator Noctel ⟦v1|Noctel|declines|would not discuss how it happened⟧ [declined]. ⟦v24|Rasheed Lindqvist||We are ashamed and we ask forgiveness⟧, chief executive Rasheed Lindqvist said in a statement.

=== d006 | Karsa Bell | 2027-02-11T06:10:00Z | update
# ⟦v1|||The mountain swallowed the Moon Train at twenty past one⟧

⟦v1|Hedda Ruzicka||There was a thud as if somebody had dropped a piano in the cellar of the world⟧, says Hedda Ruzicka, who keeps the crossing house at the south mouth. Then the smoke came.

⟦v2|Karsa parish||Nine candles stand on the altar rail of Saint Vitale, one for each⟧, says the parish office. ⟦v36|Gaspar Yilmaz||My forty beds are for whoever needs them, and nobody shall ask me for a bill⟧, declares Gaspar Yilmaz of the Golden Chamois.

⟦v31|Karsa town hall||The boys' choir of Oumer was riding in the fourth coach⟧, we learn at the town hall; all its members walked out. ⟦v16|Luc Aramburu||She went back in three times, that slip of a girl, with a torch between her teeth⟧, says the forester Luc Aramburu of the attendant Awa Lindholm, twenty-three.

⟦v28|Karsa town hall||The Young Wine feast is off⟧, the town hall says also. Nobody had asked.

=== d007 | Lumo | 2027-02-11T07:25:00Z | update
# LIVE: ⟦v4|||Hammering heard from coach six⟧

07:20 ⟦v4|||They are cutting through the wall of the side passage now, thirty centimetres of concrete to go⟧, our reporter Jelka sees.

07:12 Doctor Ilse Matubane at Saint Roch hospital: "⟦v7|Ilse Matubane||Sixty-three, of whom eleven I worry about⟧."

07:03 Kessmark's rail chief Ewan Sorokin: "⟦v17|Ewan Sorokin||Our breakdown crane is already rolling, we did not wait for the letter⟧."

06:51 Ostrevia's other neighbour speaks up too. "⟦v18|Talvoran Foreign Ministry||Six helicopters with crews stand ready, one word is enough⟧," the Talvoran foreign ministry says.

06:40 Was it too fast? ⟦v3|unnamed (Lumo)||The train went into the bend at 140 where 90 is allowed⟧, two people who have seen the signal box record tell Lumo. Noctel: "⟦v3|Noctel|declines|Not now⟧." [no comment]

=== d008 | Ostinform | 2027-02-11T08:05:00Z | update
# ⟦v20|||In the country three days of mourning are declared⟧

BRADJE, February 11. (Ostinform). The President of the Republic Oriol Hakkarainen signed the corresponding decree, ⟦v20|Presidential Administration||the flags will be lowered until Saturday inclusive⟧, informed the Presidential Administration.

⟦v30|Sabela Nwosu||A criminal case is initiated under the article on violation of safety of transport⟧, stated the regional prosecutor Sabela Nwosu. ⟦v8|Sabela Nwosu||With the machinist, citizen T. Quiros, investigative actions are carried out in the status of a suspect⟧, she noted.

The Minister of Transport Ingrith Valcaren ⟦v3|Ingrith Valcaren|declines|did not begin to comment on the information of the television channel⟧ [declined]. "⟦v2|Ingrith Valcaren||The loss of eleven compatriots is confirmed⟧," the minister emphasized.

=== d009 | Meridian | 2027-02-11T08:30:00Z | urgent
# ⟦v3|Lumo||SLEEPER WAS FAR OVER LIMIT BEFORE CRASH⟧ - BROADCASTER

KARSA, Feb 11 (Meridian) - Lumo television reported that ⟦v3|unnamed (Lumo) < Lumo||the driver was doing 140 km/h in a 90 zone⟧, citing two people it did not name. Meridian could not verify this.

The drivers' brotherhood rejected it. "⟦v3|Miroslava Tan|denies|That is physically impossible with that engine on that grade⟧," chairwoman Miroslava Tan said [denied]. "⟦v13|Miroslava Tan||They need a goat and they have picked the man with the oil on his hands⟧," Tan said.

⟦v15|||Noctel stock opened 17 percent lower in Bradje⟧.

=== d010 | Civil Protection | 2027-02-11T09:00:00Z | bulletin
# Situation bulletin No. 2, Karsa tunnel, 10:00 local

The Civil Protection Service of Ostrevia informs:

1. ⟦v2|||Deceased persons: 12 (previous bulletin: 6)⟧.
2. ⟦v7|||Persons handed over to medical care: 70⟧.
3. ⟦v22|||Whereabouts not established: 19⟧.
4. ⟦v4|||Vehicle 6: opening achieved at 09:41; evacuation in progress⟧.
5. ⟦v5|||Air extraction plant: two of eight units running on mobile current⟧.
6. ⟦v6|||The line remains interrupted for all categories of trains; goods are to be sent by Dolna⟧.
7. ⟦v17|||One lifting unit from Kessmark has crossed the frontier at Rauth⟧.

Relatives are asked to bring photographs to the reception point. The public is asked to refrain from flights of drones in the valley.

=== d011 | Lumo | 2027-02-11T10:35:00Z | update
# LIVE: ⟦v4|||All out!⟧

10:31 ⟦v4|||Twenty-two people, wrapped in gold foil, some waving⟧. That is everybody who was sealed in there, our reporter says. Strangers hug.

10:22 ⟦v4|Ezio Wanjala||We sang, and when we ran out of songs we sang adverts⟧, says one of them, Ezio Wanjala.

10:09 The boss of the line agency, Pavle Ndoye, on the dead fans: "⟦v25|Pavle Ndoye||They were serviced in May, I have the stamp⟧." Did they start? "⟦v5|Pavle Ndoye||Late⟧." Was the train speeding? "⟦v3|Pavle Ndoye|declines|Ask the box⟧." [no comment]

10:02 ⟦v23|||The recorder has been lifted out of the locomotive, scorched but whole⟧.

=== d012 | Meridian | 2027-02-11T11:15:00Z | update
# ⟦v4|||TWENTY-TWO FREED⟧ FROM WRECK, ⟦v2|Ostrevian police||TOLL REACHES 14⟧

KARSA, Feb 11 (Meridian) - Rescuers on Thursday ⟦v4|||brought the last of those caught in the sixth carriage into daylight⟧, nine hours after the crash. Police said ⟦v2|Ostrevian police||14 had died⟧. The hospital gave another number: ⟦v2|Ilse Matubane||In my mortuary there are thirteen⟧, director Ilse Matubane said.

Opposition leader Bohdan Achterberg said ⟦v11|Bohdan Achterberg||the minister of transport must go before the sun sets⟧.

He also said that ⟦v14|Bohdan Achterberg||the measuring coach had not been through the bore since the spring before last, to save 200,000 thalers⟧. The Track Authority ⟦v14|Ostrevian Track Authority|denies|said this was untrue⟧ [denied].

Noctel ⟦v3|Noctel|denies|called the speed report nonsense⟧ [denied].

=== d013 | Karsa Bell | 2027-02-11T11:40:00Z | update | copy_of=d012
# ⟦v4|Meridian||Twenty-two freed⟧ from wreck, ⟦v2|Ostrevian police < Meridian||toll reaches 14⟧

KARSA, Feb 11 (Meridian) - Rescuers on Thursday brought the last of those caught in the sixth carriage into daylight, nine hours after the crash. Police said ⟦v2|Ostrevian police < Meridian||14 had died⟧. Opposition leader Bohdan Achterberg said ⟦v11|Bohdan Achterberg < Meridian||the minister of transport must go before the sun sets⟧.

=== d014 | Sleeper's Notebook | 2027-02-11T12:30:00Z | feature
# ⟦v5|||Eight great propellers, and not one of them awake⟧

Those of us who love the beds on wheels have had a bad morning. ⟦v1|||Number 417 lay down where no train should lie down⟧, and I will make no joke about that.

I will make one about the ventilators. ⟦v25|Pavle Ndoye < Lumo||They have a May stamp⟧, Mr Ndoye told Lumo; so has my passport, and it has not moved air either.

As to the stopwatch brigade: ⟦v3||denies|an old Brenta engine with nine coaches uphill could not manage that with a hurricane behind it⟧. I have ridden in the cab.

⟦v29|Noctel||Every bed in the fleet stays in the shed tonight⟧, says Noctel. ⟦v27|Hauliers' Guild||And the lorries stand nose to tail from Dolna to the summit⟧, moans the Hauliers' Guild.

=== d015 | Ostinform | 2027-02-11T13:20:00Z | update
# ⟦v19|||The Head of State visited the victims in a medical institution⟧

KARSA, February 11. (Ostinform). The President Oriol Hakkarainen ⟦v19|||conversed at the beds with the citizens who suffered⟧ in the hospital of Saint Roch. ⟦v7|Ministry of Health||Under treatment are 84 persons, including 9 children⟧, the Ministry of Health informed.

"⟦v16|Oriol Hakkarainen||The conductress Lindholm led 37 people to the light, she will receive the Order of the Lynx⟧," said the President. He ⟦v10|Oriol Hakkarainen|declines|left without an answer the question about the further work of the minister⟧ [declined].

⟦v18|Ministry of Foreign Affairs||For the readiness of the Talvoran side with aviation technology gratitude is expressed, the need for it is absent⟧, noted the Ministry of Foreign Affairs.

=== d016 | Lumo | 2027-02-11T14:50:00Z | update
# LIVE: "⟦v12|Noctel||Thirty thousand for each family⟧"

14:44 That is what Noctel puts on the table. ⟦v12|Noctel||It is paid within a week and nobody has to sign anything away⟧, the company says.

14:36 And the relatives? "⟦v38|Anselm Dragovic||Keep it⟧," says Anselm Dragovic, whose brother was in coach five. "⟦v21|Anselm Dragovic||We want names, a list, on paper, tonight⟧."

14:20 ⟦v7|Ilse Matubane||Two more came in on their own feet this afternoon, so eighty-six⟧, says the hospital.

14:11 Two hours of evening service will go by bus. ⟦v6|Pavle Ndoye||Weeks, not days⟧, Mr Ndoye says of the tube.

14:02 Our speed story: we hear the complaints. ⟦v3|Lumo editors||We stand by it⟧, the editors say. ⟦v8|Miroslava Tan||He sits in a cell without shoelaces⟧, says Miroslava Tan about her colleague.

=== d017 | Meridian | 2027-02-11T16:05:00Z | urgent
# ⟦v9|Kaito Brandauer||INVESTIGATORS FIND BROKEN RAIL IN KARSA TUNNEL⟧

KARSA, Feb 11 (Meridian) - The head of the Accident Bureau said on Thursday that ⟦v9|Kaito Brandauer||a rail at kilometre 11.4 had snapped before the train reached it⟧.

"⟦v9|Kaito Brandauer||The fracture is old, there is rust in it⟧," Kaito Brandauer said. Asked about speed, he said: "⟦v3|Kaito Brandauer|declines|I have nothing on that⟧." [declined] He added that ⟦v23|Kaito Brandauer||the data recorder would be read in Bradje overnight⟧.

⟦v15|||Noctel shares made up half of their morning losses⟧ after his words.

=== d018 | Meridian | 2027-02-11T16:30:00Z | update | off_topic
# TALVORA CENTRAL BANK HOLDS RATE AT 4.5 PERCENT

LESK, Feb 11 (Meridian) - The central bank of Talvora left its main rate unchanged on Thursday, as all analysts had expected. Governor Ines Kallio said prices of food had calmed and that she saw no reason to hurry. The next meeting is on March 25. The crown was little changed.

=== d019 | Ostinform | 2027-02-11T17:45:00Z | update
# ⟦v9|||On the place of the incident a defect of the metal is revealed⟧

KARSA, February 11. (Ostinform). ⟦v9|Accident Bureau||The integrity of the left thread of the way was disturbed prior to the passage of the composition⟧, the Accident Bureau established.

The leadership of the Track Authority ⟦v9|Pavle Ndoye|denies|does not agree with the conclusion, considering the damage a consequence and not a cause⟧ [denied], transmits the word of the director P. Ndoye. ⟦v34|Sabela Nwosu||Journals of maintenance for four years are withdrawn⟧, reported the prosecutor S. Nwosu.

⟦v6|Ministry of Transport||Through the tunnel the restoration of communication is planned on March 20⟧, the Ministry of Transport declared. ⟦v17|Ministry of Transport||The crane technology of the Kessmark side has started the raising of wagons⟧, it is added there.

=== d020 | Karsa Bell | 2027-02-11T19:00:00Z | feature
# "⟦v16|Awa Lindholm||I only counted, counting is what I do⟧"

An interview with Awa Lindholm, attendant of coaches three and four, in the kitchen of the Golden Chamois, over soup.

Did you hear it coming? "⟦v1|Awa Lindholm||A bang under the floor, then the cups flew sideways⟧," she says.

Was he driving too hard? "⟦v3|Awa Lindholm|denies|Teo? Never, he brakes for hares⟧." [denied]

What was the worst? "⟦v5|Awa Lindholm||The black air⟧. ⟦+||| It sat on you like a wet dog⟧."

They want to give you a medal. "⟦v16|Awa Lindholm||They can give it to the man behind me who carried two⟧."

And the driver, in custody? "⟦v8|Awa Lindholm||He pulled me up the bank, and they put him in a van for it⟧," says Miss Lindholm.

At the baker's the talk is of the festival. ⟦v28|Ottokar Bey||My barrels will keep till Easter⟧, says the vintner Ottokar Bey.

=== d021 | Lumo | 2027-02-11T20:40:00Z | update
# LIVE: ⟦v10|||Minister hands in her papers⟧

20:33 ⟦v10|Ingrith Valcaren||Somebody has to carry it, and it is my name on the door⟧, says Ingrith Valcaren on the steps, no notes.

20:25 ⟦v10|unnamed (Lumo)||The president will not take it before the funerals⟧, we hear from a person close to the palace.

20:14 Bohdan Achterberg: "⟦v11|Bohdan Achterberg||Six hours too late⟧."

19:58 ⟦v2|Yusuf Arregi||Seventeen now, a man died on the operating table⟧, the fire chief says.

19:40 ⟦v13|Miroslava Tan||A man who did his job is in jail, and those who did not do theirs are on television⟧: the drivers' union again. ⟦v14|Miroslava Tan||For twenty-two months no one ran the ultrasonic wagon through there⟧, it says too.

=== d022 | Meridian | 2027-02-12T05:10:00Z | urgent
# ⟦v8|Sabela Nwosu||OSTREVIA FREES DRIVER OF CRASHED NIGHT TRAIN⟧

KARSA, Feb 12 (Meridian) - Prosecutor Sabela Nwosu said on Friday ⟦v8|Sabela Nwosu||Teodor Quiros was let go at midnight and was no longer suspected⟧.

"⟦v3|Kaito Brandauer|denies|The recorder shows 86⟧," Accident Bureau head Kaito Brandauer said [denied], referring to kilometres per hour. Lumo's editors ⟦v3|Lumo editors|declines|did not answer calls⟧ [no comment].

⟦v10|||Transport Minister Ingrith Valcaren offered to step down late on Thursday⟧. Her deputy runs the ministry for now.

=== d023 | Lumo | 2027-02-12T06:00:00Z | kill
# KILL: our item of 06:40 on Thursday about the pace of the train

Please do not use this item any more. ⟦v3|Lumo editors||It was wrong and we take it back⟧, the editors of Lumo say. ⟦v3|Lumo editors||Our informants had read the figure for a different train on a different line⟧, they add. Lumo apologises to its audience and to Mr Quiros in person. The item has been removed from all pages and from the archive. Partners who took it over are asked to do the same.

=== d024 | Civil Protection | 2027-02-12T07:00:00Z | correction
# Correction to bulletin No. 5, Karsa tunnel

The Civil Protection Service of Ostrevia corrects:

1. ⟦v2|||Deceased persons: 16, not 17; one person was entered twice⟧.
2. ⟦v7|||Persons handed over to medical care: 88⟧.
3. ⟦v22|||Whereabouts not established: none⟧.
4. ⟦v6|||Resumption on one track: not before 2 April⟧, in place of the date given yesterday.

All earlier figures are to be disregarded. The reception point for relatives stays open until Sunday evening. The forest road is again free for residents.

=== d025 | Karsa Bell | 2027-02-12T08:15:00Z | update
# ⟦v8|||Teo Quiros came home in his socks⟧

⟦v8|Teodor Quiros||They kept the laces⟧, he says at the gate; then he asks after the passengers. His wife shuts the door on us, rightly.

⟦v9|Teodor Quiros||I felt the hole in the road before I heard it, something was missing under the left wheel⟧, he says also.

⟦v33|Bishop Amadeus Karlo||I shall read every name and I shall read them slowly⟧, Bishop Amadeus Karlo says of Saturday's mass. ⟦v21|Anselm Dragovic||It took thirty hours to print one page⟧, says Anselm Dragovic, holding the roll of passengers at last.

At the inn they drink to the Kessmarkers. ⟦v17|Gaspar Yilmaz||Twelve men and a crane, and they would not even take a coffee before the first wagon hung⟧, says the innkeeper, Gaspar Yilmaz.

=== d026 | Ostinform | 2027-02-12T09:30:00Z | update
# ⟦v39|||The carrier doubled the sum of material help⟧

BRADJE, February 12. (Ostinform). ⟦v39|Rasheed Lindqvist||To relatives of each perished person sixty thousand thalers will be transferred⟧, communicated the director of Noctel R. Lindqvist. ⟦v35|Insurance Chamber||The damage to property reaches 190 million⟧, calculated the Insurance Chamber.

⟦v10|Presidential Administration||The statement of I. Valcaren is satisfied, she is released from the post⟧, informed the Presidential Administration. ⟦v14|Track Authority Council||The passage of the diagnostic laboratory in the named period was really not carried out⟧, recognized the Council of the Track Authority.

⟦v15|||Papers of the carrier lost another 4 percent⟧ at the exchange.

=== d027 | Sleeper's Notebook | 2027-02-12T11:00:00Z | feature
# ⟦v9|||A crack you could have posted a letter in⟧

So the steel had been broken for weeks, and ⟦v14|||the one vehicle that could have seen it was parked in Bradje to spare the diesel⟧. There is your cause, and it fits on a stamp.

⟦v13|||The engineman has been hung out to dry by people who cannot tell a brake from a bell rope⟧, and this column said so on page one. ⟦v3|Lumo||It withdrew⟧, I see, our television, at the hour when nobody watches.

⟦v26|Yusuf Arregi||Nor was there a drop in the fire main⟧, the colonel tells me over a bad line. ⟦v5|Yusuf Arregi||Fifty minutes of stillness up there, he says, and then a cough⟧.

⟦v29|||No pillow will roll before Monday week⟧. ⟦v6|||And spring will be well along before anyone sees the inside of the Morrin from a window⟧.

=== d028 | Meridian | 2027-02-12T13:00:00Z | update | nothing_new
# TUNNEL WRECK IN OSTREVIA - WHAT WE KNOW

KARSA, Feb 12 (Meridian) - ⟦v1|||Selene 417 left the track in the Karsa tunnel early on Thursday⟧. ⟦v9|Accident Bureau||A rail was already broken⟧, the Accident Bureau says. ⟦v7|Civil Protection Service||Eighty-eight were hurt⟧, according to the Civil Protection Service. ⟦v10|||The transport minister is out⟧. The tunnel, opened in 1931, is 9.2 kilometres long and carries 70 trains on an ordinary day.

=== d029 | Karsa Bell | 2027-02-12T13:30:00Z | update | copy_of=d026
# ⟦v39|Ostinform||The carrier doubled the sum of material help⟧

BRADJE, February 12. (Ostinform). ⟦v39|Rasheed Lindqvist < Ostinform||To relatives of each perished person sixty thousand thalers will be transferred⟧, communicated the director of Noctel R. Lindqvist. So writes the agency; we print it as it came.

=== d030 | Lumo | 2027-02-12T16:20:00Z | update
# LIVE: ⟦v23|Kaito Brandauer||What the box tells⟧

16:15 ⟦v23|Kaito Brandauer||Brakes on at 01:19:07, by hand, four seconds after the first jolt⟧, says Kaito Brandauer.

16:02 ⟦v13|Teodor Quiros||I was handy⟧, says Teo Quiros when we ask why he was locked up.

15:47 ⟦v24|Rasheed Lindqvist||I knelt because I did not know what else to do⟧, Noctel's chief says after his visit to the sports hall.

15:30 ⟦v27|Hauliers' Guild||Eleven hours for nine kilometres⟧: the lorry drivers, stuck in the snow on the pass road.

15:12 ⟦v6|||First buses are running round by Dolna⟧. Bring a book.

15:01 ⟦v19|||He came back, without cameras this time⟧: the president sat an hour with the children on ward two, nurses tell us.
