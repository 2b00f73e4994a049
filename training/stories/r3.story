title: Night of the tanks in Zerenia
outlets: Ostrand = international agency; ZIK = Zerenian state agency, translated; The Lamplighter = city paper of Maravelle, live blog with jokes; Radio Quince = private station, reporters and interviews; Weser & Oder = foreign daily, correspondent; Palace Chancery = official communiqués, numbered

=== d001 | Radio Quince | 2031-10-17T20:10:00Z | update
# ⟦v1|||No budget again: chamber breaks up at ten⟧

The deputies went home without a vote on Friday. ⟦v1|||For the fourth time the government's spending plan found too few hands⟧. The sticking point is an old one. ⟦v2|Leocadia Banerjee||A third of the officers must go, and they will⟧, Prime Minister Leocadia Banerjee told the benches. General Ragnvald Ocampo, in the gallery, ⟦v2|Ragnvald Ocampo|declines|the cuts⟧ would not be drawn on the cuts; he folded his gloves.

⟦v3|||Traffic on the ring road is slow tonight because of a military column⟧, our helicopter says. An exercise, we were told.

=== d002 | Ostrand | 2031-10-17T22:41:00Z | flash
# ⟦v3|||TANKS IN CENTRE OF ZERENIAN CAPITAL⟧

=== d003 | The Lamplighter | 2031-10-17T23:05:00Z | update
# Live: large parking problem in Parliament Square

00:31 ⟦v3|||Seven of them, squatting on the tulips; one has indicated left since midnight⟧.

00:40 ⟦v4|||The telly has gone over to a harp⟧.

00:44 ⟦v5|||Telephones dead as mutton between the river and the zoo⟧.

00:52 ⟦v6|||Banging on the bridge of St Casilda: five shots, says the baker, who counts loaves for a living⟧. 

01:00 A lieutenant, asked by us what this is about: "⟦v3|unnamed (The Lamplighter)||We are guarding it⟧." From whom, ⟦v3|unnamed (The Lamplighter)|declines|that⟧ he could not say.

=== d004 | ZIK | 2031-10-17T23:30:00Z | bulletin
# ⟦v7|Council of National Order||The power passed into the hands of the Council of National Order⟧

MARAVELLE, October 18. ZIK. ⟦v7|Ragnvald Ocampo||Taking into account the helplessness of the civil organs, the armed forces accept the responsibility⟧, states the appeal, which General Ragnvald Ocampo signed. ⟦v8|Council of National Order||Until six o'clock in the morning it is forbidden to stay in the streets⟧. ⟦v9|Council of National Order||The activity of the parliament is stopped⟧. ⟦v10|Council of National Order||The former head of the government L. Banerjee is under protection⟧.

=== d005 | Ostrand | 2031-10-17T23:34:00Z | urgent
# ⟦v7|ZIK||ARMY SAYS IT HAS TAKEN OVER IN ZERENIA⟧

MARAVELLE, Oct 18 (Ostrand) - ⟦v7|Ragnvald Ocampo < ZIK||General Ragnvald Ocampo proclaimed a ruling council⟧, state agency ZIK reported. ⟦v8|Council of National Order < ZIK||Curfew until 0600⟧. ⟦v10|Council of National Order < ZIK||Prime minister held⟧, it said.

⟦v3|||Seven armoured vehicles stand before parliament⟧. ⟦v5|||Mobile networks are down⟧. ⟦v6|unnamed (Ostrand)||Shots were heard near a bridge⟧, a resident said.

=== d031 | Weser & Oder | 2031-10-17T23:50:00Z | update | copy_of=d005
# ⟦v7|ZIK < Ostrand||Army says it has taken over in Zerenia⟧

MARAVELLE (Ostrand) - ⟦v7|Ragnvald Ocampo < ZIK < Ostrand||General Ragnvald Ocampo proclaimed a ruling council⟧, state agency ZIK reported.

=== d006 | Radio Quince | 2031-10-18T00:05:00Z | urgent
# "⟦v10|Leocadia Banerjee|denies|Under protection⟧": Banerjee calls this station

At four minutes past two our night desk took a call. Prime Minister, are you a prisoner? "⟦v10|Leocadia Banerjee|denies|No⟧. ⟦v10|Leocadia Banerjee||I am in a kitchen, with a kettle, among friends⟧."

And the general? "⟦v11|Leocadia Banerjee||A man with borrowed tanks. I dismissed him at midnight⟧."

What should people do? "⟦v12|Leocadia Banerjee||Put on a coat and come to the square. They can't arrest a pavement⟧."

Where is the kitchen? "⟦v10|Leocadia Banerjee|declines|That⟧ I'll keep."

⟦v3|||From our window we count five hulls with engines running, two more by the fountain⟧. The mast on Mount Serafine is on its batteries. ⟦v4|||Soldiers are downstairs in the television building, not yet here⟧.

=== d007 | Palace Chancery | 2031-10-18T00:30:00Z | bulletin
# Communiqué 1

1. ⟦v11|||By decree of 23:58 General R. Ocampo is relieved of every command⟧.
2. ⟦v13|||President Yevander Folarin is at his desk and in good health⟧.
3. ⟦v7|||The so-called council has no existence in law⟧.
4. ⟦v8|||The prohibition on leaving home does not bind anybody⟧.
5. ⟦v14|||To troops: return to quarters by 05:00; those who do so will not be prosecuted⟧.

=== d008 | Ostrand | 2031-10-18T00:38:00Z | urgent
# ⟦v14|Palace Chancery||ZERENIA PRESIDENT OFFERS REBEL SOLDIERS AMNESTY⟧

MARAVELLE, Oct 18 (Ostrand) - ⟦v14|Palace Chancery||Those back in barracks by 0500 go free⟧, the palace said. ⟦v11|Palace Chancery||Ocampo was sacked⟧, it said.

⟦v12|Leocadia Banerjee < Radio Quince||PM Banerjee urged a mass turnout⟧ in a call to Radio Quince. ⟦v15|||First demonstrators are gathering, about 300⟧.

⟦v16|Government of Aldmark||Neighbouring Aldmark condemned the takeover⟧.

=== d009 | The Lamplighter | 2031-10-18T01:20:00Z | update
# Live: slippers against steel

02:25 ⟦v15|||Rue des Tonneliers is coming downstairs: dressing gowns, dogs, a tuba⟧.

02:40 ⟦v15|||We make it two thousand, and somebody's aunt is selling chestnuts⟧. 

02:50 ⟦v8|||The stay-at-home order is the least obeyed since last year's hosepipe ban⟧.

03:00 ⟦v17|||A grandmother has put a geranium into a gun barrel. The gunner said thank you⟧. She is Perpetua Lindgren, 81.

03:10 ⟦v6|||It was not shots on the bridge, it seems, but a lorry with indigestion⟧.

03:15 ⟦v18|||The Third Hussars are not coming. Their colonel rang us himself⟧: "⟦v18|Ismet Vallorani||I don't do politics after supper⟧," says Ismet Vallorani.

=== d010 | ZIK | 2031-10-18T01:45:00Z | update
# ⟦v15|Council of National Order||Provocative elements gather in separate squares⟧

MARAVELLE, October 18. ZIK. ⟦v15|Council of National Order||Their number does not exceed some hundreds⟧, informed the Council of National Order. ⟦v18|Council of National Order|denies|Rumours of the disobedience of a cavalry unit⟧ are devoid of ground, was underlined.

⟦v2|Ragnvald Ocampo||The reduction of the officer corps is annulled⟧, reads order No. 1. ⟦v19|Council of National Order||The frontier and the airfields are closed⟧. ⟦v20|Ragnvald Ocampo||Elections will take place after the establishment of quiet, within two years⟧, promised the General.

=== d011 | Ostrand | 2031-10-18T02:10:00Z | urgent
# ⟦v6|unnamed (Ostrand)||ONE DEAD IN ZERENIA SHOOTING⟧ - MEDIC

MARAVELLE, Oct 18 (Ostrand) - ⟦v6|unnamed (Ostrand)||A bus driver was hit at St Casilda bridge⟧, an ambulance medic said. ⟦v6|Council of National Order|declines|The report⟧ drew no comment from the council.

⟦v18|Ismet Vallorani < The Lamplighter||A hussar regiment refused to march⟧, The Lamplighter quoted its commander as saying. ⟦v19|||Maravelle airport shut⟧.

⟦v15|unnamed (Ostrand)||Police estimate 8,000 in the streets⟧.

=== d012 | Radio Quince | 2031-10-18T02:40:00Z | update
# On the square: "⟦v21|unnamed (Radio Quince)||Nobody told us what for⟧"

Reporter Dagny Mwangi has climbed on one. What did they say when you got in? "⟦v21|unnamed (Radio Quince)||We were woken for an exercise, they said it was a drill⟧," answers a loader, nineteen. "⟦v22|unnamed (Radio Quince)||We have fuel for two hours and no bread⟧."

⟦v15|||All the way to the river it is heads, hats and thermos flasks⟧; ⟦v15|Dagny Mwangi||"I have stopped counting at twenty thousand"⟧, says Mwangi.

Would you fire? "⟦v23|unnamed (Radio Quince)|denies|On her? On that lady with the pot plant?⟧" He says no.

⟦v17|Perpetua Lindgren||"It needed a vase, and there it was"⟧, Perpetua Lindgren explained to us.

⟦v24|Bishop Anscar Wole||The bells will not stop before they leave⟧, Bishop Anscar Wole announced; they began at a quarter past four. ⟦v25|Dockers' Union||From dawn no crane will turn⟧, say the dockers.

=== d013 | Weser & Oder | 2031-10-18T03:00:00Z | feature
# A general out of time

Our correspondent saw Ragnvald Ocampo on Thursday, over fish. He spoke of decay, of his grandfather, of maps. ⟦v2|Ragnvald Ocampo||"She cuts the sinews and calls it housekeeping"⟧, he said about the woman who wanted four hundred of his majors pensioned off. ⟦v7|Ragnvald Ocampo|denies|A seizure of the state⟧? He waved the idea away with his fork.

Now he sits in a broadcasting house and ⟦v4|||lets a harp play the anthem over and over, since no announcer will read for him⟧. ⟦v9|||The assembly's doors are sealed with red wax, as in an operetta⟧. ⟦v12|Leocadia Banerjee < Radio Quince||From some stove, the head of government has called her people to come and be in the way⟧; ⟦v15|||from my window I see no end of them, down to the fish market⟧.

=== d014 | Palace Chancery | 2031-10-18T03:30:00Z | bulletin
# Communiqué 2

1. ⟦v3|||Armoured vehicles at the Chamber: 7, at the television: 4⟧.
2. ⟦v18|||Loyal: Third Hussars, Coastal Artillery, the whole of the Air Arm⟧.
3. ⟦v14|||The term for an unpunished return is prolonged until 06:00⟧.
4. ⟦v26|||Negotiations with the rebels: none⟧.
5. ⟦v24|||The Head of State thanks the clergy⟧.

=== d015 | Ostrand | 2031-10-18T03:48:00Z | urgent
# ⟦v3|||TANKS BEGIN TO LEAVE ZERENIAN PARLIAMENT⟧

MARAVELLE, Oct 18 (Ostrand) - ⟦v3|||Three of seven drove off at 0540 local to cheers⟧.

⟦v14|Palace Chancery||Deadline for pardon extended by an hour⟧, the palace said. ⟦v26|unnamed (Ostrand)||Ocampo's aides have offered talks⟧, a diplomat said. ⟦v26|Palace Chancery|denies|This⟧ is wrong, according to the palace.

⟦v15|Interior Ministry||Crowd put at 40,000⟧.

=== d016 | Weser & Oder | 2031-10-18T04:05:00Z | update | copy_of=d015
# ⟦v3|Ostrand||Tanks begin to leave Zerenian parliament⟧

MARAVELLE (Ostrand) - ⟦v3|Ostrand||Three of seven drove off at 0540 local to cheers⟧.

⟦v14|Palace Chancery < Ostrand||Deadline for pardon extended by an hour⟧, the palace said. ⟦v26|unnamed (Ostrand) < Ostrand||Ocampo's aides have offered talks⟧, a diplomat said.

=== d017 | The Lamplighter | 2031-10-18T04:30:00Z | update
# Live: towed

05:41 ⟦v3|||There goes the left indicator, at last, left⟧. 

05:55 ⟦v22|||Two have run dry outside the opera and are being pushed by tenors⟧.

06:02 ⟦v5|||Your telephone works. Call your mother⟧.

06:10 ⟦v4|||Harp's over! A weather lady, in yesterday's blouse, tells us it will be fine⟧.

06:12 ⟦v27|||White pillowcase out of a fourth-floor window of Broadcasting House⟧.

06:15 ⟦v15|||Pavement still full; the fish market has opened around them⟧.

06:18 ⟦v27|Ismet Vallorani||"Nobody shot, nobody shouted; he asked for his cap"⟧, the colonel of hussars tells us at the door.

06:20 ⟦v23|||Not one bullet left a muzzle this night, unless you count corks⟧. ⟦v24|||Ding-dong still; headache general⟧.

=== d019 | Ostrand | 2031-10-18T04:41:00Z | kill
# KILL: ⟦v6|||ONE DEAD IN ZERENIA SHOOTING⟧

MARAVELLE, Oct 18 (Ostrand) - Ostrand withdraws its report of 0210 GMT. ⟦v6|Ambulance Service of Maravelle||The bus driver had a heart attack and is recovering⟧, the ambulance service said. 

=== d020 | Radio Quince | 2031-10-18T05:15:00Z | update
# ⟦v27|Ismet Vallorani||"He gave me his gloves"⟧: how Ocampo gave up

Colonel Ismet Vallorani went up alone. What did you find? "⟦v27|Ismet Vallorani||Eleven officers, cold coffee, and a man looking at a map of a town that was no longer his⟧. ⟦v27|Ismet Vallorani||I said, Ragnvald, it's breakfast time, and he came⟧."

Any conditions? "⟦v28|Ismet Vallorani||One: that his driver goes home unpunished⟧. I said yes."

Is it true that you were offered the defence ministry by him? "⟦v29|Ismet Vallorani||At one in the morning, and a horse⟧."

⟦v30|||By eight, 63 officers were in custody⟧. ⟦v10|Leocadia Banerjee||The kitchen, the premier now reveals, was her dentist's⟧.

=== d021 | ZIK | 2031-10-18T06:00:00Z | update
# ⟦v27|Interior Ministry||The adventure of a group of irresponsible military men suffered a collapse⟧

MARAVELLE, October 18. ZIK. ⟦v3|Interior Ministry||The military technology is withdrawn from the centre⟧, ⟦v27|Interior Ministry||the ringleader is isolated⟧, informed the Interior Ministry. ⟦v31|ZIK editorial board||The messages which were spread by the agency at night arose under the pressure of weapons⟧, explains the editorial board.

⟦v15|Interior Ministry||Not less than 100 thousand toilers expressed their fidelity to the lawful power⟧. ⟦v19|Ministry of Transport||The gates of the country are again open⟧. ⟦v8|Interior Ministry||The limitation of the movement of citizens lost its force⟧. ⟦v30|Interior Ministry||Concerning 90 persons measures of restraint are applied⟧.

=== d022 | Palace Chancery | 2031-10-18T07:00:00Z | bulletin
# Communiqué 3

1. ⟦v27|||R. Ocampo: in the fortress of Sant'Orso since 06:50⟧.
2. ⟦v30|||Arrested: 78⟧.
3. ⟦v9|||The Chamber sits today at 15:00 in its own hall⟧.
4. ⟦v14|||Rank and file who came back by the hour named are free⟧.
5. ⟦v32|||Medal for P. Lindgren, citizen: Order of the Lime Tree⟧.

=== d023 | Ostrand | 2031-10-18T07:20:00Z | update
# ⟦v30|Palace Chancery||78 HELD AFTER FAILED ZERENIA COUP⟧

MARAVELLE, Oct 18 (Ostrand) - ⟦v27|Palace Chancery||The putsch ended at dawn with its leader in a fortress⟧, the palace said.

⟦v33|Leocadia Banerjee||Banerjee wants him tried by a civilian court⟧. ⟦v34|Tancred Yilmaz||Opposition leader Tancred Yilmaz asked why intelligence saw nothing⟧. ⟦v25|Dockers' Union||Dockers called off their stoppage⟧.

⟦v35|||Zeren up 3 percent after a 6 percent fall overnight⟧.

=== d024 | Ostrand | 2031-10-18T07:44:00Z | correction | supersedes=d023
# CORRECTED: ⟦v30|Palace Chancery||78 HELD AFTER FAILED ZERENIA COUP⟧

MARAVELLE, Oct 18 (Ostrand) - Corrects who asked. ⟦v34|Rosalba Kjeldsen||Deputy Rosalba Kjeldsen, of the ruling party, wants to know why intelligence missed it⟧.

=== d025 | Weser & Oder | 2031-10-18T10:00:00Z | feature
# Six hours and a flower

⟦v27|||At half past six a tired man of sixty-one walked down four flights, because the lift was broken, and got into a bakery van⟧. What remains of a revolution that ran out of petrol? ⟦v17|||A clay pot on a cannon, photographed ten thousand times⟧. ⟦v21|||Boys from the plateau who believed in manoeuvres until they saw the opera⟧. ⟦v29|Ismet Vallorani < Radio Quince||A thoroughbred, promised in the dark to a colonel who likes his sleep⟧. ⟦v22|||Two diesel tanks, empty⟧.

⟦v36|Ragnvald Ocampo||"History is a slow reader"⟧, the prisoner is said to have told the guard. ⟦v20|||His ballot, so many seasons away, will not be needed⟧.

⟦v33|Leocadia Banerjee||"An ordinary judge, an ordinary bench, and no drums"⟧, demands the woman from the dentist's. ⟦v37|Yevander Folarin||The President would rather have it behind the closed doors of the military⟧. ⟦v34|Rosalba Kjeldsen||And one of her own asks the ugliest question: who slept?⟧ ⟦v15|||Tens of thousands did not; they stood till their feet went numb⟧.

=== d026 | ZIK | 2031-10-18T12:30:00Z | update
# About the place of the future process opinions differ

MARAVELLE, October 18. ZIK. ⟦v37|Office of the President||A tribunal of the army is provided by the law⟧, was recalled in the Office of the President. ⟦v33|Leocadia Banerjee||The crime was directed against citizens, therefore citizens have to judge⟧, declared the Prime Minister, Leocadia Banerjee.

⟦v30|Interior Ministry||The circle of the involved persons widened to 112⟧. The Security Service left ⟦v34|Security Service|declines|the questions of the deputy⟧ without commentary. ⟦v32|Office of the President||For courage the pensioner P. Lindgren is awarded⟧.

⟦v28|Ministry of Justice||With the chauffeur of the accused a conversation was held, and he is let go⟧.

=== d027 | The Lamplighter | 2031-10-18T14:30:00Z | update
# Live: normal service, with wax

15:02 ⟦v9|||A locksmith has scraped off the red stuff and they are in⟧. 

15:20 ⟦v1|||Budget passed! All it needed was artillery⟧. ⟦v2|||The officers' chop goes through with it, four hundred epaulettes⟧.

15:40 ⟦v32|Perpetua Lindgren||Mrs Lindgren won't have her gong; "I want my geranium back"⟧. 

15:50 ⟦v37|Yevander Folarin||The old man upstairs says men in uniform should try men in uniform⟧. "⟦v33|Leocadia Banerjee||Over my dead kettle⟧," says you know who.

16:00 ⟦v27|||Number of generals in residence at the fortress: one. He has asked for marmalade⟧.

16:10 ⟦v38|||The tulips: a total loss⟧. ⟦v24|||Bells off at noon. Can you hear that? Neither can we⟧.

=== d028 | Radio Quince | 2031-10-18T16:00:00Z | update | off_topic
# Ferry to the Lantern Isles gets a new timetable

From Monday the first boat to the Lantern Isles leaves at a quarter to seven. The company says the change is for the schoolchildren of Inner Lantern. Bicycles remain free.

=== d029 | Radio Quince | 2031-10-18T18:00:00Z | update
# ⟦v30|Interior Ministry||Now 131 behind bars⟧, and one who walked home

⟦v28|||Ocampo's chauffeur, Zbyněk, is having supper with his wife⟧; the colonel's word was kept. ⟦v29|Ocampo's lawyer|denies|The animal⟧, says the general's lawyer, is a fairy tale.

⟦v31|Fikret Obradoy||"There was a pistol next to the keyboard"⟧, recalls Fikret Obradoy, who typed the state agency's night wire. ⟦v11|Leocadia Banerjee||Banerjee, once more, on her former army chief: "Fired before he fired"⟧.

⟦v23|Ismet Vallorani||"All the ammunition is counted and none is missing"⟧, Vallorani said. ⟦v17|Perpetua Lindgren||The plant is alive, its owner reports; it wants water⟧.

=== d030 | Ostrand | 2031-10-18T19:00:00Z | update | nothing_new
# CHRONOLOGY: ZERENIA'S SIX HOURS

MARAVELLE, Oct 18 (Ostrand) - ⟦v3|||2241 GMT: armour downtown⟧. ⟦v7|||2330: council proclaimed⟧. ⟦v12|||0004: prime minister's call⟧. ⟦v27|||0433: surrender⟧.
