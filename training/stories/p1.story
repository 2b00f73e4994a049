title: Shomary Kul: the village nobody answers from
outlets: JOMEV Daily Sheet = bulletin of the monitoring mission, lists; Sternline = international agency, terse; Ordinform = government news agency, translated; The Valley Lantern = local newspaper in Dragalin; Radio Meridiem = foreign broadcaster, live blog; Upper Rivers Bureau = press office of the Front, translated; Contrapunkt = weekly magazine, interviews

=== d001 | JOMEV Daily Sheet | 2026-09-14T06:40:00Z | update
# Sheet 143, Sector North: ⟦v1|||no contact with residents established at Shomary Kul⟧

The Joint Observer Mission in the Eastern Valleys records for the past 24 hours:

1. ⟦v1|||Patrol 4 entered Shomary Kul at 16:20 and met no civilian in any of 61 dwellings⟧.

2. ⟦v10|||No bullet marks, casings or traces of blood were observed⟧.

3. ⟦v12|||Patrol members watered unattended livestock⟧.

4. ⟦v14|||The previous visit of the Mission to this location took place nine days earlier⟧.

5. ⟦v6|||Patrol 4 was refused passage at Oltu bridge at 18:05 by armed men of the Front⟧.

6. Sector South: no remarks.

=== d002 | Sternline | 2026-09-14T07:22:00Z | urgent
# ⟦v1|JOMEV||TRUCE MONITORS FIND VALLEY VILLAGE DESERTED⟧ - MISSION

VELLMAR, Sept 14 (Sternline) - ⟦v1|JOMEV||Observers policing the Teshkar truce walked into a settlement without inhabitants⟧ on Sunday, their mission said.

⟦v2|JOMEV||Some 210 people⟧ lived there at the last count, according to its register.

⟦v6|JOMEV||Front fighters barred the team from crossing the Oltu river⟧ afterwards, it said. A mission official who asked not to be named said the observers ⟦v10|unnamed (Sternline)||saw nothing that looked like a battle⟧.

The defence ministry ⟦-|Ministry of Defence|declines|comment⟧ [declined].

=== d003 | The Valley Lantern | 2026-09-14T08:15:00Z | update
# ⟦v1|||Kettles on the hob and not a soul to pour⟧: what our neighbours left behind

⟦v1|||Thirteen kilometres up the road from our market square, Sunday's soup stands cold on the tables and nobody is there to eat it⟧. The church door swings. The one public telephone rings if you call it, and we did, eleven times.

"⟦v1|Temir Oskolak||I went up with the post and came back with the post⟧," says Temir Oskolak, who has delivered letters there since he was nineteen. "⟦+|||Forty-four letterboxes and no hand to open one.⟧"

How many are gone? Oskolak counts on his fingers, then on ours: "⟦v2|Temir Oskolak||Two hundred and forty, if you count the babies, and I do⟧."

⟦v12|||It was the foreigners in the white jeeps who carried buckets to the bawling cows⟧. One of them, we hear, has never milked before. It showed.

Our mayor, Anghel Brustureanu, ⟦v30|Anghel Brustureanu||has had sixty camp beds put up in the gymnasium⟧, he says, in case they come down the hill tonight.

=== d004 | Ordinform | 2026-09-14T09:05:00Z | update
# ⟦v4|Ministry of Defence||Population of Shomary Kul forcibly taken away by bandit formations⟧ - ministry

ORDVAR, September 14. (Ordinform). ⟦v4|Ministry of Defence||The peaceful inhabitants were by force of arms driven out from their houses by the so-called Front⟧, it was stated in the Ministry of Defence. ⟦v2|Ministry of Defence||The matter is about 318 citizens⟧, noted in the department.

"⟦v4|Bohdan Rylyk||This is the theft of a whole people's settlement in the broad daylight⟧," underlined the official representative Bohdan Rylyk.

As informed the representative, ⟦v24|Bohdan Rylyk||from the side of the armed forces since the signing of the truce not one shot was made⟧.

⟦v8|Bohdan Rylyk||The question of the further participation in the Vellmar negotiations is being studied⟧, Rylyk added.

=== d005 | Radio Meridiem | 2026-09-14T10:30:00Z | update
# Live: ⟦v1|||A village switched off like a lamp⟧

12:28 - Good afternoon from the studio. Where did everyone go? ⟦v1|JOMEV||Washing on the lines, schoolbooks open, zero humans⟧: that, in short, is what the mission reports.

12:20 - Our correspondent Sanne Dijkhof has spoken to a lorry driver in Dragalin. ⟦v3|unnamed (Radio Meridiem)||He passed a column of covered trucks with their headlights off on Saturday night⟧, he says. ⟦v3|unnamed (Radio Meridiem)||"Fourteen, maybe fifteen, and somebody was singing under the canvas"⟧. We have no second source for this.

12:11 - The Front's man in Vellmar, Levan Tsirdava, on the phone, in a hurry. Did your people take them? "⟦v4|Levan Tsirdava|denies|No⟧." So where are they? "⟦v5|Levan Tsirdava||They walked. People have legs⟧."

=== d006 | Upper Rivers Bureau | 2026-09-14T11:10:00Z | update
# ⟦v5|Command of the Upper Rivers Front||Villagers have chosen the safe side by themselves⟧, declares Command

KARASIND, 14 September (URB). The Command of the Front makes known:

- ⟦v5|||the families of Shomary Kul have on own decision changed their place of stay⟧;

- ⟦v25|||to this moved them the shells which on Friday fell on the slope above the school⟧;

- ⟦v4||denies|the fairy tale of an abduction⟧ is rejected with contempt;

- ⟦v23|||the howitzers of the enemy must be taken back behind the Ash Ridge⟧;

- ⟦v6|||the bridge at Oltu is closed for repair and for nobody else's reason⟧.

Comrade Tsirdava has added: "⟦v5|Levan Tsirdava||A mother does not ask a general before she takes her child from under the gun⟧."

=== d007 | Sternline | 2026-09-14T12:02:00Z | update | supersedes=d002
# ⟦v4|Ministry of Defence||ORDVAR BLAMES REBELS FOR EMPTYING VILLAGE⟧; ⟦v5|Levan Tsirdava||THEY LEFT FREELY⟧, SAYS FRONT

VELLMAR, Sept 14 (Sternline) - ⟦v1|||A village in the Teshkar truce zone has lost its entire population⟧, and each side pointed at the other on Monday.

⟦v2|||Estimates of the missing ran from 210 to 318⟧.

A radio report of ⟦v3|unnamed (Radio Meridiem) < Radio Meridiem||a convoy moving without lights⟧ could not be confirmed. The mission ⟦v3|JOMEV|declines|discuss it⟧ [would not]. Tsirdava ⟦v3|Levan Tsirdava|denies|that any vehicle of his had been in the area⟧ [denied].

The three guarantor states ⟦v9|Íñigo Sarabeitia||will meet in emergency session on Tuesday⟧, envoy Íñigo Sarabeitia said.

=== d008 | Ordinform | 2026-09-14T13:20:00Z | bulletin
# ⟦v8|Government of Ordvania||Ordvania interrupts the negotiation process⟧

ORDVAR, September 14. (Ordinform). ⟦v8|||The delegation of Ordvania is recalled from Vellmar⟧, such decision has been adopted by the Government. ⟦v8|Halima Stojkaj||The return to the table is possible only after the return of the last inhabitant⟧, said the Prime Minister Halima Stojkaj. "⟦v8|Halima Stojkaj||With the kidnappers one does not drink tea⟧," the head of the cabinet expressed herself.

According to the Prime Minister, ⟦v29|Halima Stojkaj||the exchange of prisoners fixed for Wednesday remains in force⟧.

=== d009 | Radio Meridiem | 2026-09-14T14:45:00Z | update
# Live: ⟦v8|||Empty chairs in Vellmar now too⟧

16:44 - ⟦v8|||Five black cars, one flag, no goodbye: the government team has just left the lakeside hotel⟧. The soup, a waiter tells me, had been served.

16:35 - Opposition leader Bettine Oroux in parliament: "⟦v13|Bettine Oroux||Nine days! My grandmother is visited more often than a front line⟧." The observers, she said, ⟦v13|Bettine Oroux||"monitor the breakfast buffet"⟧.

16:21 - Asked about ⟦v3|unnamed (Radio Meridiem)||our driver's story⟧, Bohdan Rylyk ⟦v3|Bohdan Rylyk||"would not be surprised"⟧. Asked if the army had anything of its own on it: ⟦v3|Bohdan Rylyk|declines|"I do not discuss what we see at night"⟧.

16:10 - The relief society Open Granary ⟦v16|Open Granary||is sending four lorries of blankets and flour⟧, it tells us. Destination? ⟦v16|Open Granary||"Wherever they turn out to be"⟧.

=== d010 | Contrapunkt | 2026-09-14T16:00:00Z | feature
# "⟦v20|Teuvo Harjakangas||Silence is also a breach⟧"

Major General Teuvo Harjakangas, 58, heads the observers. We reached him in a tent.

General, what did you see? "⟦v1|Teuvo Harjakangas||Bread dough. It had risen and fallen over the edge of the bowl⟧. I have been in four wars and that bowl is what I will keep."

You were not there for over a week. "⟦v14|Teuvo Harjakangas||This is correct⟧. ⟦v14|Teuvo Harjakangas||I have diesel for two patrols a week, and thirty-one villages⟧."

The opposition says you came too late. "⟦v13|Teuvo Harjakangas|denies|We did not⟧. One comes late to something announced."

Is it a violation of the truce? "⟦v20|Teuvo Harjakangas||The paper forbids shooting. It should forbid this⟧."

Whom do you blame? "⟦-|Teuvo Harjakangas|declines|I count, I do not judge⟧."

And the bridge? "⟦v6|Teuvo Harjakangas||A boy of perhaps twenty pointed at the planks and said they were tired⟧. ⟦v6|Teuvo Harjakangas||I will go back with an engineer⟧."

=== d011 | The Valley Lantern | 2026-09-14T17:30:00Z | update
# ⟦v11|Zuhra Imankulova||"Don't look for us, feed the hens"⟧

The telephone in Zuhra Imankulova's bakery rang at four this afternoon. ⟦v11|Zuhra Imankulova||It was her sister Maryam, who has lived in Shomary Kul for thirty years, on a number she did not know⟧. Then a click.

Was she frightened? "⟦v11|Zuhra Imankulova||She spoke like somebody reading from a card⟧," says the baker.

⟦v7|Zuhra Imankulova||In the background she heard a lift bell⟧, she adds. There is one lift in all the upper valley. It is in the old lung sanatorium at Karasind.

Meanwhile ⟦v16|||Open Granary's four trucks rolled in at dusk and now block the fish market⟧.

And from Gornask, the next hamlet but one, ⟦v17|||people with mattresses on their roofs have been coming down since lunchtime⟧. "⟦v17|Fadil Korenec||We are not waiting to be a riddle⟧," says the beekeeper Fadil Korenec.

=== d012 | Sternline | 2026-09-14T18:40:00Z | urgent
# ⟦v17|||SECOND TRUCE-ZONE VILLAGE EMPTYING⟧ - WITNESSES

DRAGALIN, Sept 14 (Sternline) - ⟦v17|||About 90 residents of Gornask fled downhill with their belongings⟧ on Monday, a Sternline reporter saw.

Nobody had threatened them, they said; ⟦v17|unnamed (Sternline)||fear of sharing the neighbours' fate⟧ drove them.

⟦v11|Zuhra Imankulova < The Valley Lantern||A missing woman rang a relative on Monday⟧, The Valley Lantern reported. ⟦v34|||The Ordvan lira lost 2 percent⟧ after ⟦v8|||the walkout from Vellmar⟧.

=== d013 | Ordinform | 2026-09-14T19:50:00Z | flash
# ⟦v19|unnamed (Ordinform)||Bodies of perished found in well of Shomary Kul⟧ - source

ORDVAR, September 14. (Ordinform). ⟦v19|unnamed (Ordinform)||In the well near the church the remains of not less than six persons have been discovered⟧, informed a source in the force structures. Other details are for the time being not available. As was reported earlier, the observers of the mission on Sunday did not meet inhabitants in the settlement.

=== d014 | Radio Meridiem | 2026-09-14T20:25:00Z | update
# Live: ⟦v19|Ngozi Adekambi|denies|"There is water in that well, and a bucket"⟧

22:24 - ⟦v19|Ngozi Adekambi|denies|Nothing of the sort⟧, says deputy mission head Ngozi Adekambi about ⟦v19|unnamed (Ordinform) < Ordinform||the state agency's corpses⟧. ⟦v19|Ngozi Adekambi||Her people drank from it on Sunday⟧.

22:10 - Meanwhile somebody has published ninety seconds of film taken from the air. ⟦v15|||It shows a string of vehicles on the quarry road in the dark, seen in greenish grey⟧. No date, no sound. The account is called Hawk of Teshkar and it gives no name.

=== d015 | Ordinform | 2026-09-14T21:15:00Z | kill | supersedes=d013
# Annulment of message: ⟦v19|||information on the finding in the well is withdrawn⟧

Ordinform asks the subscribers not to use the message of 19:50 about Shomary Kul. ⟦v19|||The information of the source has not found its confirmation⟧. The message is annulled in full. The agency brings its apologies to the editorial boards and asks to remove the text from all the electronic carriers. A replacing message will not follow.

=== d016 | JOMEV Daily Sheet | 2026-09-15T06:35:00Z | update
# Sheet 144: ⟦v26|||one resident located at Shomary Kul⟧

For the past 24 hours the Mission records:

1. ⟦v26|||At 05:10 Patrol 2 found a female person, aged 84, in a root cellar⟧. She is in fair condition.

2. ⟦v27|Perpetua Vansilo||Persons in uniform gave the residents one hour to pack⟧, she stated. ⟦v27|Perpetua Vansilo||She could not name the uniform⟧.

3. ⟦v25|||Three craters, less than a week old, were measured 400 m from the school⟧.

4. ⟦v2|||On the basis of school and parish lists the number of absent persons is set at 263⟧.

5. ⟦v17|||Gornask: 97 of 112 residents have departed⟧.

6. ⟦v12|||Feeding of animals: continued⟧.

=== d017 | Contrapunkt | 2026-09-15T07:50:00Z | update
# ⟦v26|||The last inhabitant wears two coats⟧

DRAGALIN - ⟦v26|||Perpetua Vansilo sat among her potatoes for three nights because, she says, nobody thought of looking down⟧. She is small, deaf in the left ear and furious.

"⟦v27|Perpetua Vansilo||An hour! For eighty-four years!⟧" she told Contrapunkt. "⟦v27|Perpetua Vansilo||Boots, and a young voice reading from a list⟧."

And the lorries? "⟦v3|Perpetua Vansilo||I felt them. The jam jars trembled⟧," she said. She had no window.

Whose boots? ⟦v27|Perpetua Vansilo|declines|"From underneath they are all the same."⟧

She ⟦v32|Perpetua Vansilo||wants to go home on Thursday, for the plums⟧.

=== d018 | Upper Rivers Bureau | 2026-09-15T08:40:00Z | update
# ⟦v18|Levan Tsirdava||Press is invited to see the guests⟧

KARASIND, 15 September (URB). ⟦v7|||The arrived families are accommodated in the health house "Pine Air", in warm rooms, with three meals⟧, makes known the Command. ⟦v2|||Their quantity is 251 souls⟧.

⟦v18|Levan Tsirdava||Journalists of all countries can at noon on Wednesday convince themselves⟧, said comrade Tsirdava.

"⟦v5|Levan Tsirdava||Nobody has pulled them by the sleeve⟧," he repeated. On the motor vehicles: "⟦v3|Levan Tsirdava||We have lent to the old and the sick some transport. A kindness has no headlights⟧."

⟦v23|||The removal of the enemy's cannon from the Ash Ridge stays the condition for any road home⟧.

=== d019 | Sternline | 2026-09-15T09:05:00Z | flash
# ⟦v7|Levan Tsirdava||MISSING VILLAGERS ARE IN KARASIND SANATORIUM⟧ - FRONT

KARASIND, Sept 15 (Sternline) - ⟦v7|Upper Rivers Front||The people of Shomary Kul are housed in a disused clinic behind rebel lines⟧, the Front said on Tuesday, ending two days of silence.

It ⟦v3|Levan Tsirdava||admitted providing trucks⟧, after a day of saying otherwise. It put the group at ⟦v2|Upper Rivers Front||251⟧; the mission has ⟦v2|JOMEV||a dozen more⟧ on its list.

=== d020 | Ordinform | 2026-09-15T10:10:00Z | update
# ⟦v4|Bohdan Rylyk||Terrorists have confessed the seizure of hostages⟧

ORDVAR, September 15. (Ordinform). ⟦v4|Bohdan Rylyk||The today's statement from Karasind is equal to a confession⟧, commented the representative of the Ministry of Defence Bohdan Rylyk. "⟦v7|Bohdan Rylyk||A medical institution with a guard at the gate is called differently⟧," he said.

⟦v2|Ministry of Defence||The fate of 67 more citizens is unknown⟧, the ministry calculates. ⟦v31|||In Ordvar on the Square of Concord at this hour a meeting of many thousands with portraits is held⟧.

=== d021 | The Valley Lantern | 2026-09-15T11:30:00Z | update
# ⟦v7|||Up there, behind the pines⟧

You can see it from our bell tower with a good glass. ⟦v7|||There are faces at the windows of the Lung Castle for the first time since my aunt coughed there⟧.

⟦v11|Zuhra Imankulova||"So it was the lift. I told you"⟧, says Zuhra from the bakery. She has ⟦v35|||sent up forty loaves with the postman, who was let through where a general was not⟧.

⟦v30|||The sixty beds in our gymnasium have found sleepers after all⟧: the Gornask people. ⟦v17|Fadil Korenec||The bees came too⟧, says Korenec, and we can confirm it.

=== d022 | Radio Meridiem | 2026-09-15T13:00:00Z | update
# Live: ⟦v9|||Guarantors behind closed doors⟧

15:00 - ⟦v9|||The three ambassadors have gone in⟧; the agenda has one line. ⟦v9|Íñigo Sarabeitia||"One village, no adjectives"⟧, as Sarabeitia describes it.

14:48 - Bettine Oroux again, same rostrum, new target: the Prime Minister. ⟦v36|Bettine Oroux||"You do not leave the room in which the hostages are being discussed"⟧.

14:31 - Rylyk on the greenish film: ⟦v15|Bohdan Rylyk|denies|not an army machine⟧. Tsirdava on the same: ⟦v15|Levan Tsirdava||"a cartoon"⟧.

=== d023 | The Valley Lantern | 2026-09-15T14:10:00Z | update | copy_of=d019
# Missing villagers are in Karasind sanatorium, says Front

KARASIND (Sternline) - ⟦v7|Upper Rivers Front < Sternline||The people of Shomary Kul are housed in a disused clinic behind rebel lines⟧, the Front said on Tuesday, ending two days of silence.

It ⟦v3|Levan Tsirdava < Sternline||admitted providing trucks⟧. It put the group at ⟦v2|Upper Rivers Front < Sternline||251⟧.

=== d024 | Sternline | 2026-09-15T17:20:00Z | update
# ⟦v9|||GUARANTORS TELL FRONT TO OPEN OLTU BRIDGE⟧

VELLMAR, Sept 15 (Sternline) - ⟦v9|||The guarantor powers gave the Front until noon on Wednesday to let observers over the river⟧, after a four-hour special meeting.

⟦v21|Íñigo Sarabeitia||He would go up the valley himself⟧, Sarabeitia said. ⟦v28|Íñigo Sarabeitia||A standing monitors' post would be set up in Shomary Kul⟧, he said, if states paid.

⟦v29|unnamed (Sternline)||Wednesday's prisoner swap was off⟧, two diplomats said. Stojkaj's office ⟦v29|Office of the Prime Minister|denies|that⟧ [denied].

⟦v31|||Some 8,000 marched in Ordvar⟧, police said.

=== d024b | The Valley Lantern | 2026-09-15T17:50:00Z | update | copy_of=d024
# Guarantors tell Front to open our bridge

VELLMAR (Sternline) - ⟦v9|Sternline||The guarantor powers gave the Front until noon on Wednesday to let observers over the river⟧, after a four-hour special meeting.

⟦v21|Íñigo Sarabeitia < Sternline||He would go up the valley himself⟧, envoy Íñigo Sarabeitia said. ⟦v28|Íñigo Sarabeitia < Sternline||A standing monitors' post would be set up in Shomary Kul⟧, he said, if states paid. The Lantern's own reporter waits at the planks.

=== d025 | Ordinform | 2026-09-15T18:00:00Z | update | off_topic
# Harvest of sugar beet in the southern districts started with advance

ORDVAR, September 15. (Ordinform). In the southern districts of the republic the harvest of sugar beet has begun six days earlier than in the previous year. The Minister of Agriculture Pavlos Grendi took part in the solemn start of the first combine and handed over to the best drivers watches with engraving. The processing factory in Melnora will accept the first wagons on Friday.

=== d026 | JOMEV Daily Sheet | 2026-09-16T06:45:00Z | correction
# Sheet 145, with correction to Sheet 144

1. Correction. ⟦v2|||Absent persons: read 236, not 263⟧. The digits were transposed in transmission.

2. ⟦v6|||Oltu bridge: passage granted at 05:50, eleven hours after the demand of the guarantors⟧.

3. ⟦v10|||A second search of all dwellings gave no sign of combat⟧.

4. ⟦v33|||One anti-vehicle mine was removed from the quarry road⟧.

5. ⟦v28|||Three containers for a permanent position at Shomary Kul left the depot at 06:00⟧.

6. ⟦v14|||Fuel allotment as of today: one patrol per day⟧.

=== d027 | Radio Meridiem | 2026-09-16T10:40:00Z | update
# Live: ⟦v7|||Inside Pine Air⟧

12:38 - ⟦v18|||Forty of us, six minibuses, one guide with a whistle⟧. ⟦v7|||Women at the stairs, children, soup, curtains that have been ironed for us⟧.

12:30 - ⟦v6|||We drove over the famous bridge an hour ago⟧. The planks seemed wide awake.

12:24 - Maryam, the baker's sister, with two minders at her elbow. Did you come freely? "⟦v5|Maryam Imankulova||Yes⟧." Pause. Would you go home tonight? "⟦v37|Maryam Imankulova||Tonight. On foot⟧."

12:15 - ⟦v2|Sanne Dijkhof||My colleague makes it 229 at the tables⟧.

12:09 - ⟦v21|||Sarabeitia arrived with his own sandwiches⟧.

=== d028 | Upper Rivers Bureau | 2026-09-16T12:20:00Z | update
# ⟦v22|Levan Tsirdava||Road home is open from Thursday⟧

KARASIND, 16 September (URB). ⟦v22|Levan Tsirdava||Every family which wishes may from tomorrow travel back⟧, announced comrade Tsirdava before the world press. ⟦v22|||Vehicles are put at disposal⟧, no longer only at night.

⟦v29|||The handing over of eighteen prisoners has been carried out at 11 o'clock without incident⟧.


=== d029 | Sternline | 2026-09-16T14:05:00Z | update | nothing_new
# ⟦v1|||HOW A VALLEY VILLAGE VANISHED⟧, AND WHERE IT WENT

VELLMAR, Sept 16 (Sternline) - ⟦v1|||Monitors came upon abandoned houses and warm stoves on Sunday⟧.

⟦v5|Upper Rivers Front||Of its own accord⟧, the Front said of the departure. Ordvar disagreed. ⟦v7|||The rest turned up in a hillside hospital⟧ on Tuesday.

The crossing is open again, the talks are not. ⟦v8|||The delegates⟧ have not come back.
