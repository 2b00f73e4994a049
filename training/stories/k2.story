title: Sickness in the spa town of Termas de Valdoura Live
outlets: Agência Farol = national agency; Orbis = international agency; Valdoura Gazeta = local newspaper; Onda = radio and live blog; Regional Health Directorate = official bulletins, lists; Kovnyr Today = foreign state agency, translated

=== d001 | Agência Farol | 2026-06-18T07:05:00Z | urgent
# ⟦v1|Regional Health Directorate||Forty-three ill in spa town, water suspected⟧ - health directorate

VALDOURA (Farol) - ⟦v1|Regional Health Directorate||Forty-three people have been treated since Tuesday for severe diarrhoea and fever in Termas de Valdoura⟧, the Regional Health Directorate said. ⟦v1|Regional Health Directorate||Most are spa guests⟧, it added.

⟦v2|Regional Health Directorate||Residents should not drink from the tap unless it has been boiled for three minutes⟧, it said. ⟦v3|Regional Health Directorate|declines|It would not name a germ⟧.

=== d002 | Onda | 2026-06-18T07:50:00Z | update
# Onda live: upset stomachs in Valdoura

**08:31** Morning. ⟦v2|||If you're in Valdoura: kettle on before you brush your teeth⟧. That's from the health people and they mean it.

**08:36** Nurse Belinha Torrão at the clinic gate: "⟦v1|Belinha Torrão||We've run out of chairs, so now they lie in the chapel⟧."

**08:44** Mayor Gaspar Ulvenho was on our breakfast show. On whether to stay away: "⟦v4|Gaspar Ulvenho||Come, the sun is shining, the music pavilion is open⟧." Will he be taking the cure himself? "⟦v4|Gaspar Ulvenho||A glass every morning, like my grandfather⟧."

=== d003 | Regional Health Directorate | 2026-06-18T09:00:00Z | bulletin
# Bulletin 1: gastrointestinal illness, municipality of Valdoura

1. ⟦v1|||Cases notified: 58, of whom 17 admitted⟧.
2. ⟦v2|||Advice: boil drinking water, all zones supplied from reservoir Alto⟧.
3. ⟦v3|||Agent: under investigation, stool samples sent to the reference laboratory⟧.
4. ⟦v5|||The drinking hall and both thermal pools are closed as a precaution from 09:00⟧.
5. ⟦v6|||Schools remain open⟧.

=== d004 | Valdoura Gazeta | 2026-06-18T10:15:00Z | feature
# The lions at the pump room have stopped spitting

For a hundred and thirty years they have run day and night. At nine this morning ⟦v5|||a man in rubber boots turned a key and the four bronze lions went dry⟧. The old ladies with their numbered cups stood there like commuters without a train.

"⟦v5|Hermínia Quaresmo||They shut it in my face with the cup in my hand⟧," says Hermínia Quaresmo, 81, a guest for forty summers. Is she afraid? "⟦v7|Hermínia Quaresmo||At my age one dies of something⟧."

At the Hotel Imperial ⟦v8|||luggage is piling up in the hall⟧. ⟦v8|Rasmus Ødegård||"Thirty-one rooms since yesterday evening, all paid and gone"⟧, says manager Rasmus Ødegård. What he hears at the desk: ⟦v1|Rasmus Ødegård||"Every second key comes back with a green face behind it"⟧.

=== d005 | Orbis | 2026-06-18T12:30:00Z | update
# ⟦v9|Aqualima||Utility says water was clean⟧ as ⟦v1|Regional Health Directorate||spa outbreak passes 70⟧

VALDOURA (Orbis) - The company that runs the waterworks, Aqualima, said ⟦v9|Aqualima||every sample taken in June had met the standard⟧. ⟦v9|Yusuf Kallergis||"Our pipes carry nothing that a baby could not drink"⟧, chief executive Yusuf Kallergis said.

⟦v1|Regional Health Directorate||Seventy-one people have fallen ill⟧, health officials said. The mayor told Orbis ⟦v4|Gaspar Ulvenho||there was no reason for visitors to change their plans⟧.

⟦v10|||Aqualima shares fell 6 percent in Porto Lemos⟧.

=== d006 | Agência Farol | 2026-06-18T15:40:00Z | urgent
# ⟦v11|Hospital of São Telmo||Woman, 77, dies in Valdoura outbreak⟧

VALDOURA (Farol) - ⟦v11|Hospital of São Telmo||A 77-year-old spa guest died at 2 p.m. of kidney failure⟧, the hospital of São Telmo said. Its director, Dr Ifeoma Brandt, said ⟦v11|Ifeoma Brandt||she had been brought in too late to be saved⟧.

Dr Brandt said ⟦v12|Ifeoma Brandt||the hospital had six dialysis places and all were taken⟧. ⟦v12|Ministry of Health||Three more machines are on the way from the capital⟧, according to the ministry.

On the cause she said: "⟦v3|Ifeoma Brandt||I have a suspicion and I keep it to myself until tomorrow⟧."

=== d007 | Onda | 2026-06-18T18:20:00Z | update
# Onda live: the evening shift

**18:52** ⟦v11|||Sad news, one of the bathers hasn't made it⟧. She was here for her hip.

**18:58** ⟦v13|||You can't get a bottle of still for love or money. Shelves at the Mercado are bare⟧. "⟦v13|Zeferino Paio||They took even the fizzy, and then the beer⟧," says grocer Zeferino Paio.

**19:05** Someone at the waterworks rang us. "⟦v14|unnamed (Onda)||The chlorine pump up at Alto was off for the whole weekend and nobody wrote it down⟧," the caller said.

**19:12** Aqualima on that? "⟦v14|Aqualima|declines|We do not comment on telephone calls⟧."

**19:15** And Mayor Ulvenho's glass a day? "⟦v4|Gaspar Ulvenho||I never said which glass⟧."

=== d008 | Kovnyr Today | 2026-06-18T20:10:00Z | update
# ⟦v15|Ministry of Foreign Affairs of Kovnyr||Nine citizens of Kovnyr among the fallen ill at the foreign resort⟧

KOVNYR, June 18. ⟦v15|Ministry of Foreign Affairs of Kovnyr||Nine compatriots who underwent treatment with mineral water have been placed in medical institutions⟧, the Ministry of Foreign Affairs informs. ⟦v16|Ministry of Foreign Affairs of Kovnyr||It is recommended to refrain from trips to the named locality⟧.

As local organs state, ⟦v1|Regional Health Directorate||the quantity of victims of the intestinal ailment exceeds seventy⟧. ⟦v11|||A lethal outcome has been registered in respect of one lady of elderly age⟧.

=== d009 | Agência Farol | 2026-06-19T07:30:00Z | flash
# ⟦v3|Reference Laboratory||E. COLI O104 FOUND IN VALDOURA PATIENTS⟧ - LABORATORY

=== d010 | Agência Farol | 2026-06-19T08:05:00Z | urgent | supersedes=d009
# ⟦v3|Reference Laboratory||Laboratory finds aggressive gut bacterium in Valdoura patients⟧

VALDOURA (Farol) - ⟦v3|Reference Laboratory||Twenty-two of 24 samples contained E. coli O104⟧, the national reference laboratory said. Its head, Dr Chiara Mbeki-Lund, said ⟦v3|Chiara Mbeki-Lund||it was a strain that attacks blood and kidneys⟧.

⟦v17|Chiara Mbeki-Lund||The same microbe had not yet been found in any water sample⟧, she said. ⟦v1|Regional Health Directorate||The number of cases has risen to 134⟧, the directorate said.

Asked if the boiling order would stay, its spokesman said: "⟦v2|Regional Health Directorate||Until I drink it on camera⟧."

=== d011 | Regional Health Directorate | 2026-06-19T09:00:00Z | bulletin
# Bulletin 3: gastrointestinal illness, municipality of Valdoura

1. ⟦v1|||Cases notified: 134, of whom 49 admitted⟧.
2. ⟦v11|||Deaths: 2⟧.
3. ⟦v3|||Agent: confirmed, see laboratory notice⟧.
4. ⟦v5|||Thermal establishment: remains closed; inhalation rooms added⟧.
5. ⟦v18|||Distribution of drinking water by tanker: Praça Velha, station, Bairro Novo; 10 litres per person⟧.
6. ⟦v6|||Schools: closed from today⟧.

=== d012 | Valdoura Gazeta | 2026-06-19T10:30:00Z | feature
# With buckets to the square, as in great-grandmother's day

The army has come to Praça Velha with three green lorries and a tap. ⟦v18|||By half past eight the queue went twice round the fountain⟧. Ten litres a head, and no, the dog is not a head. "⟦v18|Nelo Garrana||I have been to two wars and never been so popular⟧," says Corporal Nelo Garrana.

Since this morning the thing has a name. "⟦v3|Zeferino Paio||O hundred and four, like a bus⟧," says grocer Paio. His own trade? ⟦v13|Zeferino Paio||"A case of twelve for forty, they offered me, in the street"⟧.

⟦v6|||The children cheered, their mothers less⟧. And at the Imperial the hall is empty: ⟦v8|Rasmus Ødegård||"I have eleven guests and ninety towels"⟧.

=== d013 | Orbis | 2026-06-19T11:45:00Z | update
# Spa outbreak: ⟦v14|Inspectorate of Waters||disinfection failed for 60 hours⟧, inspectors say

VALDOURA (Orbis) - ⟦v14|Inspectorate of Waters||A dosing pump at the Alto reservoir stood still from Friday evening to Monday morning⟧, the Inspectorate of Waters said. Chief inspector Dov Sarkany said ⟦v14|Dov Sarkany||a blown fuse worth eighty cents was to blame⟧.

⟦v9|Yusuf Kallergis|asserts|It changes nothing about our readings⟧, Kallergis told Orbis. He denied ⟦v14|Yusuf Kallergis|denies|that anyone had hidden it⟧.

Sarkany did not believe this was the source. ⟦v19|Dov Sarkany||Slurry from a pig farm above the spring had run into the catchment after last week's storm⟧, he said. The farm's owner, Leopoldo Szabrán, said: "⟦v19|Leopoldo Szabrán|denies|My pigs are healthier than the mayor⟧."

⟦v10|||Aqualima lost another 11 percent⟧.

=== d014 | Agência Farol | 2026-06-19T12:20:00Z | update
# ⟦v20|Helga Amarante||Health minister calls Valdoura "a disgrace"⟧

VALDOURA (Farol) - Health Minister Helga Amarante, visiting the hospital, said ⟦v20|Helga Amarante||it was shameful for a country that sells its springs to the world⟧.

She said ⟦v21|Helga Amarante||the state would pay the bills of every patient, foreign or not⟧. ⟦v12|Helga Amarante||Those who need blood washing would be flown out tonight⟧, she said. Asked about the mayor's invitation to tourists she said: "⟦v22|Helga Amarante||He should try reading⟧."

Dr Brandt put ⟦v11|Ifeoma Brandt||the dead at two, both women⟧.

=== d015 | Kovnyr Today | 2026-06-19T13:30:00Z | update | copy_of=d010
# ⟦v3|Reference Laboratory < Agência Farol||Laboratory finds aggressive gut bacterium in Valdoura patients⟧ - Farol

VALDOURA, June 19. ⟦v3|Reference Laboratory < Agência Farol||Twenty-two of 24 samples contained E. coli O104⟧, the national reference laboratory said, as the agency Farol transmits. Its head, Dr Chiara Mbeki-Lund, said ⟦v3|Chiara Mbeki-Lund < Agência Farol||it was a strain that attacks blood and kidneys⟧.

⟦v17|Chiara Mbeki-Lund < Agência Farol||The same microbe had not yet been found in any water sample⟧, she said.

=== d016 | Onda | 2026-06-19T14:50:00Z | update
# Onda live: pigs, pumps and a petition

**14:20** We drove up the hill. ⟦v19|||There's a brown trail from the sties to the stream, and you smell it before you see it⟧. Farmer Szabrán at his gate: "⟦v19|Leopoldo Szabrán|denies|That's mud⟧."

**14:27** Sick guests are getting themselves a lawyer. "⟦v23|Océane Twardow||We're suing the works and the town, two hundred signatures so far⟧," says Océane Twardow, who's on a drip while she tells us.

**14:35** The minister's "disgrace"? "⟦v24|Gaspar Ulvenho||She is cross because nobody met her at the station⟧," says you know who. Would he step down? "⟦v25|Gaspar Ulvenho|declines|Next question⟧."

**14:41** ⟦v12|||Two helicopters are on the football pitch⟧. Goalposts had to go.

**14:46** Heard on the waiting bench: "⟦v26|unnamed (Onda)||It's the salad at the Imperial, not the water⟧."

=== d017 | Orbis | 2026-06-19T16:10:00Z | update
# ⟦v26|unnamed (Orbis)||Hotel buffet eyed in spa outbreak⟧ - sources

VALDOURA (Orbis) - ⟦v26|unnamed (Orbis)||Investigators are looking at bean sprouts served at the Hotel Imperial⟧, two officials close to the inquiry said. The hotel's manager, Rasmus Ødegård, denied ⟦v26|Rasmus Ødegård|denies|that sprouts had been on the menu⟧. ⟦v26|Regional Health Directorate|declines|The directorate would not comment⟧.

Aqualima seized on it: ⟦v9|Yusuf Kallergis|asserts|"As I have told you from the first day"⟧, Kallergis said of his water.

⟦v1|Regional Health Directorate||Cases stood at 168⟧. ⟦v27|Association of Spas||Bookings in all nine thermal towns were down by a third⟧, the spa association said.

=== d018 | Regional Health Directorate | 2026-06-19T17:30:00Z | bulletin
# Bulletin 4: gastrointestinal illness, municipality of Valdoura

1. ⟦v1|||Cases notified: 181⟧.
2. ⟦v11|||Deaths: 3, aged 77, 84 and 69⟧.
3. ⟦v26|||Food: the kitchens of seven establishments were sampled; all negative⟧.
4. ⟦v28|||Antibiotics are not to be taken without prescription⟧.
5. ⟦v29|||Telephone line for relatives: 24 hours, four languages⟧.

=== d019 | Orbis | 2026-06-19T18:00:00Z | kill
# KILL: ⟦v26|||Orbis withdraws sprouts report⟧

VALDOURA (Orbis) - The item on the Hotel Imperial's buffet is withdrawn. ⟦v26|||The officials quoted had spoken of another outbreak, in another year⟧.

=== d020 | Agência Farol | 2026-06-19T18:40:00Z | correction
# CORRECTION: ⟦v12|Ministry of Health||Four patients flown out, not fourteen⟧

VALDOURA (Farol) - In a radio item of this afternoon the figure was wrong. ⟦v12|Ministry of Health||Four people were taken by helicopter to the university clinic⟧, the ministry says. Three of them are men.

Ministry and hospital differ on the dead: Dr Brandt says ⟦v11|Ifeoma Brandt||she knows of four⟧.

=== d021 | Valdoura Gazeta | 2026-06-19T19:30:00Z | update
# He stood on the steps and said nothing worth boiling

Some four hundred came to the town hall with empty cups and banged them. ⟦v30|||The noise could be heard in the cemetery⟧. "⟦v30|Hermínia Quaresmo||I have not banged a cup since I was two⟧," says Dona Hermínia. What they want is short: ⟦v25|||he should go, and take his glass along⟧.

Out he came. Of the pigs he knew nothing, of the fuse less. "⟦v4|Gaspar Ulvenho||I still say that people may come⟧," he said. "⟦v25|Gaspar Ulvenho|denies|I was elected till October⟧."

The Imperial's cook, Anselm Vantongeren, carried a bowl through the crowd: ⟦v26|Anselm Vantongeren|denies|"Not one, gentlemen, in thirty years! I hate them"⟧. His manager was elsewhere: ⟦v8|Rasmus Ødegård||"We are down to six, and four are journalists"⟧.

=== d022 | Kovnyr Today | 2026-06-19T20:30:00Z | update | nothing_new
# What is known about the epidemic at the spa

KOVNYR, June 19. ⟦v1|Regional Health Directorate||One hundred eighty-one persons have suffered⟧, ⟦v11|Regional Health Directorate||three have passed away⟧, according to the Directorate. ⟦v3|Reference Laboratory||The causative agent is established⟧. ⟦v5|||Bathing and drinking procedures are stopped⟧. ⟦v2|||The population consumes only boiled liquid⟧. ⟦v14|Inspectorate of Waters||The dosing equipment did not function during two and a half days⟧, in the opinion of the Inspectorate. ⟦v15|Ministry of Foreign Affairs of Kovnyr||Among the patients are citizens of Kovnyr⟧.

=== d023 | Orbis | 2026-06-19T21:15:00Z | update | off_topic
# Harbour ferries back after two-day fog

PORTO LEMOS (Orbis) - Ferries across the bay resumed on Friday evening after two days of fog that had stranded commuters on both shores. A fisherman who had rowed eleven people over was given a bicycle.

=== d025 | Orbis | 2026-06-20T07:40:00Z | urgent
# ⟦v17|Chiara Mbeki-Lund||Lab ties spa's healing spring to sickness⟧

VALDOURA (Orbis) - ⟦v17|Chiara Mbeki-Lund||The strain that made guests ill was growing in the drinking hall's own well⟧, laboratory head Chiara Mbeki-Lund said. "⟦v17|Chiara Mbeki-Lund||Sister and brother, down to the last gene⟧," she said. ⟦v31|Chiara Mbeki-Lund||The town's mains were free of it⟧.

Kallergis told Orbis: "⟦v9|Yusuf Kallergis||What did I say about our pipes?⟧" ⟦v10|||His company's shares leapt 14 percent at the opening⟧.

⟦v11|Ifeoma Brandt||A fourth death was now certain⟧, Dr Brandt said.

Inspector Sarkany said ⟦v19|Dov Sarkany||the same thing had been scraped from the farm's drain⟧. ⟦v1|Regional Health Directorate||The sick now number 203⟧.

=== d024 | Valdoura Gazeta | 2026-06-20T08:15:00Z | update | copy_of=d025
# ⟦v17|Chiara Mbeki-Lund < Orbis||Lab ties spa's healing spring to sickness⟧, Orbis reports

VALDOURA (Orbis) - ⟦v17|Chiara Mbeki-Lund < Orbis||The strain that made guests ill was growing in the drinking hall's own well⟧, laboratory head Chiara Mbeki-Lund said, the agency Orbis reports. "⟦v17|Chiara Mbeki-Lund < Orbis||Sister and brother, down to the last gene⟧," she said. ⟦v31|Chiara Mbeki-Lund < Orbis||The town's mains were free of it⟧.

=== d026 | Onda | 2026-06-20T09:30:00Z | update
# Onda live: so it was the lions

**09:02** ⟦v17|||It came out of the bronze lions. The stuff people paid to drink⟧. "⟦v17|Belinha Torrão||We were giving them a second cup to get well⟧," says nurse Torrão.

**09:08** ⟦v32|||Police have taken Leopoldo Szabrán from his breakfast⟧. His wife: "⟦v32|Iolanda Szabrán||They didn't let him put his boots on⟧."

**09:15** ⟦v25|||Ulvenho's gone⟧. Two lines on town paper: "⟦v25|Gaspar Ulvenho||I leave the chain on the desk⟧." Nobody is banging anything.

**09:21** His deputy, Serafina Oyelaran, first thing: "⟦v33|Serafina Oyelaran||I'm scrapping the festival⟧."

**09:27** Szabrán's lawyer Mircea Dolabella: ⟦v19|Mircea Dolabella|denies|it isn't proven that anything ran anywhere⟧.

=== d027 | Regional Health Directorate | 2026-06-20T11:00:00Z | bulletin
# Bulletin 6: gastrointestinal illness, municipality of Valdoura

1. ⟦v1|||Cases notified: 207; discharged: 61⟧.
2. ⟦v11|||Deaths: 4⟧.
3. ⟦v2|||The measure of 18 June concerning tap water is lifted at 12:00⟧.
4. ⟦v18|||Tankers will be withdrawn this evening⟧.
5. ⟦v5|||Thermal establishment: closed until further notice; well to be sealed⟧.
6. ⟦v6|||Schools reopen on Monday⟧.

=== d028 | Kovnyr Today | 2026-06-20T12:10:00Z | update
# ⟦v34|||A special aircraft is sent for the fallen ill compatriots⟧

KOVNYR, June 20. ⟦v34|Ministry of Emergencies of Kovnyr||On board are two doctors and equipment for purification of blood⟧, states the Ministry of Emergencies. ⟦v15|Embassy of Kovnyr||Of twelve citizens, five are in a condition of medium gravity⟧, the Embassy specified.

The Ministry of Foreign Affairs ⟦v16|Ministry of Foreign Affairs of Kovnyr||maintains in force its earlier advice⟧. In respect of the owner of the pig-breeding economy ⟦v32|Public Prosecutor of Valdoura||measures of detention were applied⟧, confirmed the Public Prosecutor. The head of the municipality ⟦v25|||has laid down his powers⟧.

=== d029 | Valdoura Gazeta | 2026-06-20T13:20:00Z | feature
# Corks, a kettle on camera and a lift that thinks

At noon ⟦v2|||the man from the Directorate kept his word and emptied a glass from the kitchen tap before nine lenses⟧. He even asked for more. Twenty steps further ⟦v5|||masons were pouring concrete where kings had sipped⟧.

"⟦v35|Hermínia Quaresmo||I shall go to the sea, it is salted⟧," says Dona Hermínia. ⟦v8|Rasmus Ødegård||"The hall is so quiet I hear the lift think"⟧, says Ødegård. Corporal Garrana rolls up his hose: ⟦v18|Nelo Garrana||"Ninety thousand litres, and not one thank-you from a dog"⟧.

The lawyers are busier. ⟦v23|Océane Twardow||"Three hundred and eighty, and now the farmer too"⟧, says Océane Twardow. About a chair that stands empty in the town hall, people say ⟦-|||it was the first thing he had left clean⟧.

=== d030 | Agência Farol | 2026-06-20T16:30:00Z | update
# ⟦v21|||State earmarks nine million for patients⟧

VALDOURA (Farol) - ⟦v21|||The cabinet released nine million for treatment costs on Saturday⟧, as Minister Amarante had promised. She stood by ⟦v20|Helga Amarante||her harsh word of the day before⟧.

Sarkany said ⟦v14|Dov Sarkany||the fuse had been a breach of the rules all the same⟧, and ⟦v36|Dov Sarkany||Aqualima would be fined⟧. ⟦v27|Association of Spas||Half of the cancelled stays have been rebooked elsewhere⟧, the spa association said. Dr Brandt said ⟦v12|Ifeoma Brandt||two of her machines were free again⟧.

⟦v10|||Aqualima ended the week 5 percent lower⟧.
