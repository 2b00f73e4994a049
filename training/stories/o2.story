title: Wildfire above Porto Selim on Kassavi Live
outlets: Transmar = international agency, terse; Islands Information Bureau = state agency of Orsenia, translated; Kassavi Pelican = island weekly with a web page, jokes and images; Radio Onda = broadcaster, live blog; Civil Protection Command = official lists; Norrevik Dagbok = newspaper in the tourists' home country, interviews; Harbour Notes = column of a shipping paper

=== d001 | Radio Onda | 2026-08-04T11:05:00Z | bulletin
# Kassavi live: ⟦v2|||smoke over the pine ridge⟧

14:01 - We can see it from the studio window. A goatherd calls us from the chapel of Saint Yrsa: ⟦v2|Temur Agbaje||"A football pitch, no, two, no, I am leaving."⟧

14:04 - On the beach of the Perla Velme nobody has put down a newspaper yet.

=== d002 | Transmar | 2026-08-04T11:40:00Z | urgent
# ⟦v1|Porto Selim Town Hall||ORSENIA RESORT EVACUATED⟧ AS ⟦v2|||FOREST FIRE SPREADS⟧ - TOWN HALL

PORTO SELIM, Aug 4 (Transmar) - ⟦v1|Porto Selim Town Hall||About 400 holidaymakers were taken out of the Perla Velme hotel on the island of Kassavi on Tuesday⟧, the town hall said.

⟦v2|Civil Protection Command||Flames had covered 60 hectares of pine by noon⟧, the Civil Protection Command said. Police ⟦v5|Kassavi Police|declines|would not speak of a cause⟧ [declined].

=== d003 | Civil Protection Command | 2026-08-04T12:30:00Z | update
# Situation report 1, Kassavi, 15.30 local time

1. Surface affected: ⟦v2|||190 hectares, two fronts, crown fire⟧.
2. Persons removed from the danger zone: ⟦v1|||1,150, of whom 900 guests of accommodation establishments⟧.
3. Wind: ⟦v15|||north-east, force 7, increasing towards evening⟧.
4. Air traffic: ⟦v8|||runway closed since 15.10 because of visibility⟧.
5. Request for assistance ⟦v32|||sent to neighbouring states at 15.20⟧.

=== d004 | Islands Information Bureau | 2026-08-04T13:20:00Z | update
# ⟦v1|||The organised removal of resting persons is carried out⟧

SANTERRA, August 4. (IIB). ⟦v1|Governorate of the Southern Isles||From the zone of possible threat, one thousand eight hundred citizens and foreigners are transferred to schools⟧, informed the governorate. Governor Zdravko Ilunga stated: ⟦v14|Zdravko Ilunga||the decision was taken timely⟧.

⟦v8|Ministry of Transport||The reception of aircraft in Kassavi is suspended⟧, reported the Ministry of Transport.

The Republic of Tarsina ⟦v6|Ministry of Foreign Affairs||has expressed readiness to direct two amphibious airplanes⟧, was told in the Ministry of Foreign Affairs.

=== d005 | Kassavi Pelican | 2026-08-04T14:15:00Z | feature
# The mountain has lit a cigar

⟦v2|||From Saint Yrsa to the Devil's Elbow the hill wears an orange collar⟧, and our printer's laundry is grey.

Mayor Fenna Karapetrou, in rubber boots, needed no experts. "⟦v5|Fenna Karapetrou||The cable by the quarry has been spitting since Easter⟧," she told the Pelican. "⟦+|||Three letters I wrote. Three!⟧"

And whose fault is it that the buses came so late? "⟦v13|Fenna Karapetrou||His Excellency was having lunch⟧," said the mayor. "⟦v13|Fenna Karapetrou||I begged for the siren at noon and got it with the coffee⟧."

⟦v1|||The bathers of the Perla marched past the post office in flip-flops, a caravan half a mile long⟧. Behind them, the donkeys.

Skipper Bo Tekle ⟦v16|Bo Tekle||had eleven empty boats and nobody called him⟧, he grumbled. ⟦v8|||The last plane turned round over the lighthouse like a gull that has seen the cook⟧.

=== d006 | Transmar | 2026-08-04T15:10:00Z | urgent
# ⟦v3|Kassavi Police||MAN HELD OVER KASSAVI BLAZE⟧ - POLICE

PORTO SELIM, Aug 4 (Transmar) - ⟦v3|Kassavi Police||A 34-year-old former gardener of the Perla Velme was arrested on suspicion of arson⟧, police said. ⟦+|||He was carrying two lighters and a petrol can⟧.

Mayor Fenna Karapetrou said ⟦v5|Fenna Karapetrou||a power line started the fire⟧. Grid operator Isolux Orsenia ⟦v5|Isolux Orsenia|denies|this⟧ [rejected].

⟦v1|Civil Protection Command||The number of evacuees rose to 2,600⟧, the Command said.

=== d007 | Radio Onda | 2026-08-04T16:20:00Z | update
# Kassavi live: ⟦v3|||they've got the gardener⟧

18:44 - It was the baker's dog. ⟦v3|Sunniva Mbeki-Lund||"He barked at the reeds, and in the reeds sat the fellow with the can,"⟧ baker Sunniva Mbeki-Lund tells us.

18:58 - The two big yellow birds from over the strait: ⟦v6|||one has just scooped its first belly of sea⟧.

19:05 - Some guests on the pier are furious. ⟦v16|Gudrun Falkevik||"We stood there two hours and not one boat,"⟧ says Gudrun Falkevik from Norrevik.

19:12 - ⟦v15|Island Weather Station||It will blow harder before it blows less⟧, the weather station warns.

19:15 - Our count of beds in the gyms says ⟦v1|||three thousand eight hundred⟧.

=== d008 | Norrevik Dagbok | 2026-08-04T17:30:00Z | feature
# "The gate was locked": guests accuse hotel

⟦v4|unnamed (Norrevik Dagbok)||Employees of the Perla Velme kept the sea gate shut for forty minutes so that no one would leave without paying⟧, two guests told Dagbok. One of them did not want to be named.

Hotel manager Crispin Adeyemi-Rossi ⟦v4|Crispin Adeyemi-Rossi|denies|that the gate was ever closed⟧ [denied]. The governorate ⟦v4|Governorate of the Southern Isles|declines|did not reply to our question about it⟧.

Norrevik's travel firm Solvind ⟦v12|Solvind||flies nobody to the island until the end of the month and gives everyone the money back⟧, it says.

Gudrun Falkevik, 61, phoned us from the pier. "⟦v1|Gudrun Falkevik||They put us on hay wagons. Whole hotels of us⟧," she said. ⟦v16|Gudrun Falkevik||"And the harbour full of idle hulls."⟧

=== d009 | Islands Information Bureau | 2026-08-04T18:15:00Z | update
# ⟦v3|||The suspected person is detained by the organs of order⟧

SANTERRA, August 4. (IIB). ⟦v3|Ministry of Internal Affairs||Citizen L. Quaye, born 1992, without occupation, was delivered to the department with means of ignition on his person⟧, informed the Ministry of Internal Affairs. ⟦v5|Ministry of Internal Affairs||The version of deliberate setting is the main one⟧, the ministry added.

The energy enterprise Isolux ⟦v5|Isolux Orsenia|denies|has nothing to do with what occurred⟧: ⟦v34|Isolux Orsenia||on the segment near the quarry there was no voltage since morning⟧, it declared.

The governor Z. Ilunga visited the headquarters. "⟦v14|Zdravko Ilunga||Who says that we slept, he was not here⟧," he noted.

The Kingdom of Maravel ⟦v10|Ministry of Foreign Affairs||sends a landing vessel with field kitchens⟧, was told in the Ministry of Foreign Affairs. The airplanes of Tarsina ⟦v6|Ministry of Foreign Affairs||have begun the work over the massif⟧.

=== d010 | Transmar | 2026-08-04T18:40:00Z | update
# ⟦v4|unnamed (Norrevik Dagbok) < Norrevik Dagbok||HOTEL LOCKED IN GUESTS DURING FIRE⟧ - NEWSPAPER

PORTO SELIM, Aug 4 (Transmar) - ⟦v4|unnamed (Norrevik Dagbok) < Norrevik Dagbok||Staff at a burning island resort barred guests from fleeing until bills were settled⟧, newspaper Norrevik Dagbok reported. The hotel ⟦v4|Perla Velme|denies|dismissed this⟧.

Fires have ⟦v2|Civil Protection Command||burned 740 hectares⟧, up from 190.

=== d011 | Harbour Notes | 2026-08-04T19:00:00Z | update | copy_of=d010
# ⟦v4|unnamed (Norrevik Dagbok) < Norrevik Dagbok||Hotel locked in guests during fire⟧, says newspaper

PORTO SELIM (Transmar) - ⟦v4|unnamed (Norrevik Dagbok) < Norrevik Dagbok||Staff at a burning island resort barred guests from fleeing until bills were settled⟧, newspaper Norrevik Dagbok reported. The hotel ⟦v4|Perla Velme|denies|dismissed this⟧.

Fires have ⟦v2|Civil Protection Command||burned 740 hectares⟧, up from 190.

=== d012 | Radio Onda | 2026-08-04T20:35:00Z | bulletin
# Kassavi live: ⟦v7|||one of ours is dead⟧

23:18 - We have known it for half an hour and waited for the family. ⟦v7|||Ikaika Brandvold, 27, volunteer from Upper Selim, did not come back from the Devil's Elbow⟧.

23:24 - ⟦v7|Civil Protection Command||The tanker slid off the track in the dark⟧, the Command confirms.

23:31 - The mayor, hoarse: ⟦v21|Fenna Karapetrou||"I taught him to read."⟧

23:40 - The ship from Maravel: ⟦v10|||her lights are off the mole, soup for two thousand on board⟧.

=== d013 | Transmar | 2026-08-04T20:50:00Z | urgent
# ⟦v7|Civil Protection Command||VOLUNTEER FIREFIGHTER KILLED ON KASSAVI⟧

PORTO SELIM, Aug 4 (Transmar) - ⟦v7|Civil Protection Command||A 27-year-old man died when a fire engine overturned⟧, the Civil Protection Command said. ⟦v19|Civil Protection Command||Two colleagues were injured⟧, one of them seriously.

Governor Zdravko Ilunga ordered ⟦v20|Zdravko Ilunga||a day of mourning for Thursday⟧.

=== d014 | Norrevik Dagbok | 2026-08-04T21:20:00Z | update | copy_of=d013
# Volunteer firefighter killed on holiday island

PORTO SELIM (Transmar) - ⟦v7|Civil Protection Command||A 27-year-old man died when a fire engine overturned⟧, the Civil Protection Command said. ⟦v19|Civil Protection Command||Two colleagues were injured⟧, one of them seriously. The fire on Kassavi, where many Norrevik families spend their summers, was burning into the night.

=== d015 | Civil Protection Command | 2026-08-05T04:30:00Z | update
# Situation report 4, Kassavi, 07.30 local time

1. Surface affected: ⟦v2|||1,900 hectares⟧.
2. Persons removed: ⟦v1|||6,100⟧.
3. Losses among personnel: ⟦v7|||one (vehicle accident, 22.40)⟧; ⟦v19|||two in hospital, one of them in an artificial coma⟧.
4. Buildings: ⟦v18|||eleven destroyed, among them the annexe of the Perla Velme⟧.
5. Foreign means: ⟦v6|||two amphibious aircraft (Tarsina), 46 drops⟧; ⟦v10|||one support ship (Maravel)⟧.
6. Wind: ⟦v15|||to fall below force 4 after 14.00⟧.
7. Drones are forbidden. ⟦v17|||One pilot, aged 16, identified and his device seized⟧.

=== d016 | Kassavi Pelican | 2026-08-05T06:10:00Z | feature
# We counted roofs this morning, and came up short

⟦v18|||The Perla has lost its west wing, the Widow Anouk her henhouse, the brass band its tubas⟧.

⟦v7|||Ikaika, who could whistle the ferry timetable, went over the edge with Engine Three⟧. ⟦v19|||His mates Joao and Piet lie in Santerra, one of them asleep on doctors' orders⟧.

As to heads, the town hall has its own abacus. "⟦v1|Fenna Karapetrou||Four and a half thousand, I signed for the mattresses⟧," said the mayor. "⟦+|||The boys in helmets counted the donkeys too⟧."

She is not done with the gentleman in Santerra. ⟦v13|Fenna Karapetrou||A colander would have made a better siren⟧, she said of his Tuesday. And the wire? ⟦v5|Fenna Karapetrou||"Go and look at the porcelain. It's black on the inside."⟧

Little Casimir of the ironmonger's ⟦v17|||sent his flying camera up to film the yellow planes, and Sergeant Ode now has it in her drawer⟧. ⟦v17|Ode Hatzis||No harm done, but his ears are red⟧, she said.

=== d017 | Transmar | 2026-08-05T07:25:00Z | urgent
# ⟦v9|Lucian Quaye < Kassavi Police||KASSAVI SUSPECT CONFESSES⟧ - POLICE

PORTO SELIM, Aug 5 (Transmar) - ⟦v9|Lucian Quaye < Kassavi Police||Lucian Quaye admitted setting fire to dry grass at three places⟧, police said. He gave ⟦v22|Lucian Quaye < Kassavi Police||anger over his dismissal⟧ as his motive.

His lawyer Marisol Etcheverry ⟦v9|Marisol Etcheverry|denies|that he had confessed⟧ [denied].

Airport operator Aerisle said ⟦v8|Aerisle||flights would not resume before Thursday⟧.

=== d018 | Radio Onda | 2026-08-05T08:30:00Z | update
# Kassavi live: what did he say?

11:04 - The lawyer on the steps of the police station: "⟦v9|Marisol Etcheverry|denies|He said nothing of the kind⟧. ⟦+|||He was asked at four in the morning and nodded because he was cold⟧."

11:10 - And the lighters? "⟦v36|Marisol Etcheverry||Who smokes has lighters⟧."

11:21 - ⟦v4|Gudrun Falkevik|denies|"Locked? I walked through it myself,"⟧ says Mrs Falkevik about the sea gate.

11:30 - It turns. ⟦v15|||The flag on the fort hangs down for the first time since yesterday⟧. ⟦v11|||From the ridge the crews wave with both arms: the west side is out⟧.

=== d019 | Norrevik Dagbok | 2026-08-05T09:20:00Z | feature
# "I never slept in a church before": Gudrun Falkevik in interview

How are you? "⟦v38|Gudrun Falkevik||I have soot in my teeth and a stranger's trousers⟧."

You had complained of the harbour. "⟦v16|Gudrun Falkevik||That stays so. It was a disgrace⟧."

Do you want to go home? "⟦v8|Gudrun Falkevik||With what? Nothing lands here⟧."

How do you judge the islanders? "⟦v23|Gudrun Falkevik||They gave us their beds and sat on the stairs⟧. ⟦+|||I shall never forget this⟧."

And the travel firm? ⟦v12|Gudrun Falkevik||"They rang. I get every penny."⟧

The man in custody? She looks at the geraniums on the sill and shakes her head.

=== d020 | Islands Information Bureau | 2026-08-05T10:15:00Z | update
# ⟦v11|||The element is localised⟧

SANTERRA, August 5. (IIB). ⟦v11|Governorate of the Southern Isles||The spreading of the burning on the island is stopped on the western direction⟧, informed the governorate. ⟦v2|Governorate of the Southern Isles||The total territory passed by the fire makes two thousand three hundred hectares⟧.

⟦v9|Ministry of Internal Affairs||The detained L. Quaye gave acknowledging testimony⟧, informed the Ministry of Internal Affairs. ⟦v22|Ministry of Internal Affairs||He was guided by a feeling of revenge towards the employer⟧.

The governor responded to reproaches of the mayor. ⟦v14|Zdravko Ilunga||The signal was given nineteen minutes after the first message⟧, he reported. "⟦+|||Earlier than this nobody could⟧."

In connection with the perished rescuer I. Brandvold, ⟦v20|Governorate of the Southern Isles||flags will be lowered and entertaining events cancelled on August 6⟧. The evacuated foreigners, for their part, ⟦v23|unnamed (Islands Information Bureau)||highly estimated the warm reception by the local population⟧. To the family of the deceased ⟦v24|Governorate of the Southern Isles||sixty thousand liri will be paid⟧.

=== d021 | Transmar | 2026-08-05T10:40:00Z | feature | off_topic
# SANTERRA TRAM DRIVERS ACCEPT PAY OFFER

SANTERRA, Aug 5 (Transmar) - Tram drivers in the Orsenian capital voted on Wednesday to accept a raise of 4 percent, ending a dispute that had lasted since May. Turnout was 81 percent. The city council is to approve the contract next week, and no further stoppages are planned.

=== d022 | Norrevik Dagbok | 2026-08-05T11:30:00Z | kill
# Dagbok withdraws story on hotel gate

⟦v4|||Dagbok takes back its article of 4 August about the Perla Velme⟧. ⟦+|||The photograph on which it rested shows a different house and a different summer⟧. One of our two informants ⟦v4|unnamed (Norrevik Dagbok)||now says she had it from others⟧. We apologise to the manager, Mr Adeyemi-Rossi, and to our readers. All copies should be deleted from archives.

=== d023 | Kassavi Pelican | 2026-08-05T12:45:00Z | feature
# Out, damned spot

⟦v11|||The cigar is stubbed⟧. ⟦v11|Olumide Stavros||"She's lying down, but she's still got one eye open,"⟧ said fire captain Olumide Stavros of his enemy.

Sergeant Ode's guest has a famous advocate now. ⟦v3|||The fellow from the reeds is to be shipped to the mainland tonight, can and all⟧, says the sergeant's cousin.

Manager Adeyemi-Rossi stood beneath his famous gate. ⟦v25|Crispin Adeyemi-Rossi||We open again at Easter, with more taps⟧, he promised. Would he sue the northern gazette? ⟦v26|Crispin Adeyemi-Rossi||No, it has suffered enough⟧. And was it true about the geraniums? ⟦v22|Crispin Adeyemi-Rossi||"We let him go in June; he took it hard,"⟧ he said.

In Upper Selim ⟦v24|Hedda Brandvold||they don't want the governor's purse⟧; "⟦+|||it won't whistle⟧," said the boy's mother, Hedda.

The schoolhouse smells of sun cream and toast.

=== d024 | Transmar | 2026-08-05T13:30:00Z | correction
# CORRECTION: KASSAVI SUSPECT AGED 33, NOT 34

PORTO SELIM, Aug 5 (Transmar) - In dispatches of Aug 4 and 5 please read that ⟦v3|Kassavi Police||the man arrested on Kassavi is 33⟧, not 34, police having corrected his age. His name, Lucian Quaye, was given correctly.

Police also said ⟦v17|Kassavi Police||a teenager questioned over a drone would not be charged⟧. Isolux Orsenia said ⟦v27|Isolux Orsenia||power would be back on the whole island by Friday⟧. ⟦v34|Isolux Orsenia||The quarry line had been dead for hours when smoke rose⟧, it repeated.

=== d025 | Radio Onda | 2026-08-05T15:10:00Z | update
# Kassavi live: the evening after

17:42 - Tarsina's pilots drink lemonade with the mayor. ⟦v6|||They fly home at dawn⟧. ⟦v28|Fenna Karapetrou||"Whoever puts out my hill may marry in my hall for free,"⟧ she says.

17:50 - The ones from the ship ⟦v10|||have ladled out nine thousand plates⟧.

17:58 - ⟦v8|Aerisle||First landing tomorrow at noon⟧, we hear from the tower.

18:01 - The shopkeepers have been at their sums. ⟦v29|Isle Chamber of Commerce||"Every second coin of the year went up the chimney: forty million,"⟧ says their chamber.

18:05 - The prosecutor: ⟦v3|Ruslan Whitcombe||he'll be brought before a judge at ten⟧. ⟦v9|Ruslan Whitcombe||"He told us, and we have it on tape,"⟧ adds Ruslan Whitcombe. And the cable? ⟦v5|Ruslan Whitcombe||We look at the porcelain as well⟧.

18:20 - Mrs Karapetrou has the last word on the siren, of course. ⟦v13|Fenna Karapetrou||Nineteen minutes? Ninety!⟧

=== d026 | Civil Protection Command | 2026-08-05T16:00:00Z | update
# Situation report 6, Kassavi, 19.00 local time

1. State: ⟦v11|||under control at 18.20; mopping up for several days⟧.
2. Surface affected, final: ⟦v2|||2,450 hectares⟧.
3. Persons removed: ⟦v1|||6,300, of whom 5,200 have returned⟧.
4. Structures lost: ⟦v18|||fourteen⟧.
5. Injured personnel: ⟦v19|||one discharged, one stable⟧.
6. Foreign means: ⟦v6|||aircraft released⟧.
7. Gratitude is expressed to all, and ⟦v20|||silence will be kept at 12.00 on 6 August⟧.

=== d027 | Harbour Notes | 2026-08-05T17:20:00Z | feature
# Eleven boats and one telephone

Columnists should not shout, so softly: ⟦v16|Bo Tekle||a man with a flotilla sat by a silent phone on Tuesday⟧, Bo Tekle says, while ⟦v1|||a small town's worth of bathers went inland on carts⟧.

⟦v14|Zdravko Ilunga||All was done that could be done⟧, the governor holds. The mayor ⟦v13|Fenna Karapetrou||does not⟧.

The tour trade has drawn its line under the season. ⟦v12|Solvind||Not a single charter before September⟧, Solvind wrote to us. The Perla ⟦v25|Perla Velme||keeps its shutters down until spring⟧, its owners cabled. ⟦v29|Isle Chamber of Commerce||It will cost forty million⟧, the chamber of commerce reckons.

⟦v10|||Maravel's grey ship stays till Sunday⟧, with bread.

=== d028 | Islands Information Bureau | 2026-08-06T05:40:00Z | update
# ⟦v3|||The accused is arrested for two months⟧

SANTERRA, August 6. (IIB). ⟦v3|Regional Court of Santerra||In relation to L. Quaye a measure in the form of keeping under guard is chosen⟧, informed the regional court. The defender ⟦v9|Marisol Etcheverry|denies|does not acknowledge the admission of guilt⟧.

⟦v7|||The farewell with the rescuer who fell at his post took place in Upper Selim⟧. ⟦v20|||The islands stood still for one minute⟧.

⟦v8|Ministry of Transport||The sky over Kassavi is again open⟧, reported the Ministry of Transport. ⟦v27|Ministry of Energy||The supply of current to all settlements will be restored on August 7⟧, added the Ministry of Energy.

=== d029 | Kassavi Pelican | 2026-08-06T08:15:00Z | feature
# Ash Thursday

⟦v7|||We buried our whistler at the hour of the late ferry, and she hooted⟧. Engine Three's helmet lay on the lid.

⟦v20|||For the length of a held breath, even the goats shut up⟧. Then the mother said: ⟦v30|Hedda Brandvold||"Plant something."⟧

⟦v6|||The lemonade pilots dipped their wings over the graveyard on the way out⟧.

⟦v3|||The geranium man will count tiles on the mainland until October⟧. ⟦v9|||Did he own up or was he merely shivering⟧? ⟦v5|Fenna Karapetrou||"I still say wire,"⟧ muttered the mayor.

And the pines? ⟦v2|||A fifth of the island is charcoal⟧, the forester paced it off.

=== d030 | Transmar | 2026-08-06T09:30:00Z | update | nothing_new
# WRAPUP: ⟦v11|Civil Protection Command||KASSAVI FIRE CONTAINED⟧, ⟦v3|||SUSPECT IN CUSTODY⟧

PORTO SELIM, Aug 6 (Transmar) - ⟦v2|Civil Protection Command||A wildfire that consumed about 2,450 hectares⟧ on the resort island was under control on Thursday, officials said. ⟦v1|Civil Protection Command||More than 6,000 people had to leave their rooms⟧.

⟦v7|||One volunteer lost his life⟧. ⟦v3|||A former hotel gardener is being held⟧; whether ⟦v9|Kassavi Police||he made a confession⟧, as police say, is disputed. ⟦v5|Fenna Karapetrou||The mayor blames electricity⟧.
