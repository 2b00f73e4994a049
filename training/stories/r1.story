title: Mount Urtegi wakes under Pelhavn Live
outlets: Tarn Wire = international agency, terse; ATA = state agency of Aroa, translated; The Gannet = local paper of Pelhavn, jokes, live blog; Radio Kelm = broadcaster, interviews; Civil Guard = official lists; Maré Alta = daily of neighbouring Lusarra, literary

=== d001 | The Gannet | 2027-05-11T05:40:00Z | feature
# ⟦v1|||Soup's on: the harbour has cooked our herring⟧

Nobody in Pelhavn needs an alarm clock this week; the crockery does it. But on Tuesday the quay had a new trick. ⟦v1|||Some four tonnes of fish lay belly-up between the moorings⟧, and ⟦v1|Jorunn Adebayo||the basin was as warm as a footbath⟧, says harbour master Jorunn Adebayo, who put her arm in to prove it. "⟦v1|Jorunn Adebayo||Twenty-nine degrees, and it smells of matches⟧."

⟦v2|Rusudan Peltola||The hill has coughed 340 times since Sunday⟧, counts Dr Rusudan Peltola of the observatory. She would rather not say what comes after the cough.

⟦v3|||Saturday's match against Ullsund is off, the pitch having grown a crack from one goal to the other⟧.

=== d002 | ATA | 2027-05-11T07:15:00Z | update
# ⟦v4|Civil Guard||The degree of readiness in the district Pelhavn is set on the second step⟧

ARONA, May 11. (ATA). ⟦v4|Civil Guard||In connection with the activity of the mountain Urtegi the colour orange is introduced⟧, informed the Civil Guard. ⟦v5|Casimiro Vaz-Lind||For the removal of the inhabitants there is at present no ground⟧, declared the Minister of the Interior, Casimiro Vaz-Lind.

⟦v2|Observatory of Aroa||In the course of two days over 300 oscillations of the soil were registered⟧, was reported in the observatory. ⟦v1|Ministry of Fisheries||The perishing of an insignificant quantity of sea resources bears a natural character⟧, noted the Ministry of Fisheries.

=== d003 | Tarn Wire | 2027-05-11T11:02:00Z | urgent
# ⟦v4|Civil Guard||AROA GOES TO RED ON URTEGI⟧ - CIVIL GUARD

ARONA, May 11 (Tarn) - ⟦v4|||Highest warning declared at noon, hours after an intermediate one⟧.

⟦v2|Rusudan Peltola||More than 600 quakes in 50 hours, strongest 4.1⟧, observatory head Rusudan Peltola said. ⟦v6|Rusudan Peltola||Magma is "a kilometre below the cannery and in a hurry"⟧, she added.

=== d004 | Civil Guard | 2027-05-11T12:30:00Z | bulletin
# Notice 1 to the inhabitants of Pelhavn

1. ⟦v5|||All persons south of the river Skell shall quit their dwellings by 20:00⟧.
2. ⟦v5|||Transport: buses from the church, ferries from the north mole; one bag each⟧.
3. ⟦v7|||Reception: gymnasium and schools of Ullsund⟧.
4. ⟦v8|||Vessels remain at their berths; skippers may not board them⟧.
5. ⟦v9|||Water from wells is not to be drunk⟧.

=== d005 | Tarn Wire | 2027-05-11T12:48:00Z | flash
# ⟦v5|Civil Guard||AROA ORDERS 5,200 OUT OF PELHAVN⟧

=== d006 | The Gannet | 2027-05-11T15:20:00Z | update
# Live: pack the cat

14:05 ⟦v5|||The first buses have gone over the bridge, full of budgies and grandmothers⟧. 

14:30 ⟦v8|Matteus Iribarne||"They can have my house. They do not get the Little Agnes"⟧, says skipper Matteus Iribarne, casting off. ⟦v8|||Eleven crews have followed him⟧. Harbour master Adebayo ⟦v8|Jorunn Adebayo|declines|whether she will stop them⟧ would not say; she was looking at gulls.

14:50 ⟦v9|Tómas Okwuosa||What comes from the tap tastes like a spent firework⟧, reports Mayor Tómas Okwuosa. Drink beer, he advises.

15:10 ⟦v10|Eamon Duarte||Father Duarte is staying put⟧: "⟦v10|Eamon Duarte||Somebody has to ring the thing⟧," he tells us from the tower.

15:12 ⟦v4|Jorunn Adebayo||It only goes up to red, Mrs Adebayo has checked⟧.

15:15 The mayor is not amused. "⟦v11|Tómas Okwuosa||They had the numbers on Sunday and sent us a leaflet⟧," he says.

=== d007 | Radio Kelm | 2027-05-11T18:00:00Z | update
# ⟦v12|unnamed (Radio Kelm)||Warning about Pelhavn lay in a ministry drawer since March⟧, source says

A paper predicting this week's unrest was on file two months ago, Radio Kelm has learned. ⟦v12|unnamed (Radio Kelm)||The observatory wrote to the Interior Ministry on 9 March and got no reply⟧, according to a person who has seen the correspondence.

The ministry ⟦v12|Ministry of the Interior|declines|the letter⟧ had no comment. Dr Peltola, asked twice, said only: "⟦v12|Rusudan Peltola|declines|I write many letters⟧."

⟦v5|Civil Guard||Roughly half the town had left by five⟧, the Civil Guard told us. ⟦v7|||In Ullsund the camp beds ran out at four, and families are sleeping under the climbing wall⟧.

=== d008 | ATA | 2027-05-11T20:10:00Z | update
# ⟦v5|Ministry of the Interior||The planned displacement of the population proceeds in organized order⟧

ARONA, May 11. (ATA). ⟦v5|Ministry of the Interior||3 thousand 900 citizens are accommodated outside the dangerous zone⟧, informed the Ministry of the Interior. ⟦v12|Casimiro Vaz-Lind|denies|The assertions of a radio station about some kind of document⟧ do not correspond to reality, emphasized Minister Casimiro Vaz-Lind. ⟦v13|Casimiro Vaz-Lind||The decision was made in the very hour when science gave the signal⟧, he said, answering the criticism of the head of the town.

⟦v8|Civil Guard||Separate owners of floating means violate the established regime⟧, was noted in the Civil Guard.

=== d010 | Tarn Wire | 2027-05-12T02:05:00Z | urgent
# ⟦v14|||FISSURE OPENS 400 METRES FROM PELHAVN CANNERY⟧

ARONA, May 12 (Tarn) - ⟦v14|Rusudan Peltola||The ground split at 01:41 along some 300 metres⟧, the observatory's Rusudan Peltola said. Nobody was ⟦v15|Civil Guard|denies|hurt⟧, according to the Civil Guard.

⟦v5|Civil Guard||4,700 had been moved out by midnight⟧, it said. ⟦v16|Civil Guard||A wave alert was sent to the south coast⟧.

=== d011 | The Gannet | 2027-05-12T03:30:00Z | update
# Live: well, there she goes

02:02 ⟦v14|||Someone has unzipped Cannery Hill, and the lining is orange⟧. We are watching from the bridge with the fire brigade and a goat.

02:20 ⟦v14|Jorunn Adebayo||"Like a curtain going up, only the curtain is burning"⟧, says Jorunn Adebayo.

02:45 ⟦v17|||Lights out: the power station has pulled its own plug⟧.

03:05 ⟦v16|||The sea came up to the fish scales, thought better of it, and went home⟧.

03:20 ⟦v18|||The red porridge is coming down Tallow Street at the pace of a toddler⟧. It has eaten the bus shelter.

=== d012 | Civil Guard | 2027-05-12T05:00:00Z | bulletin
# Situation list 4, 05:00

1. ⟦v14|||Opening on the southern slope: length 900 m, height of fountains 60 m⟧.
2. ⟦v16|||Warning for the coast: cancelled 04:10⟧.
3. ⟦v18|||Objects lost: bus station, net store, 14 dwellings⟧.
4. ⟦v5|||Evacuated: 5,040⟧.
5. ⟦v15|||Unaccounted for: 3⟧.
6. ⟦v19|||Air: no flights below 9,000 m within 120 km⟧.

=== d013 | ATA | 2027-05-12T06:20:00Z | update
# ⟦v14|Observatory of Aroa||On the mountain Urtegi the outflow of heated masses began⟧

ARONA, May 12. (ATA). ⟦v14|Observatory of Aroa||The process is of calm character⟧, informed the observatory. ⟦v18|Civil Guard||A number of constructions of economic purpose were subjected to thermal influence⟧, reported the Civil Guard.

⟦v20|Office of the President||President Henrike Dallal will familiarize herself on the spot⟧, was told to ATA in her office. ⟦v21|Casimiro Vaz-Lind||Each family deprived of a roof will obtain 40 thousand marks⟧, promised the Minister of the Interior, Casimiro Vaz-Lind. ⟦v19|Ministry of Transport||The sky over the southern part of the island is temporarily closed for civil aviation⟧, reminded the Ministry of Transport.

=== d014 | Radio Kelm | 2027-05-12T07:45:00Z | update
# "⟦v6|Rusudan Peltola||It was sitting right under the sardine tins⟧": an hour with Rusudan Peltola

Dr Peltola, how long will this go on? "⟦v22|Rusudan Peltola||Think in months. The chamber is large and it has barely opened its mouth⟧."

In Lusarra they are more hopeful. "⟦v22|Rusudan Peltola||My colleague has a good view from over there⟧."

Did you see it coming? "⟦v6|Rusudan Peltola||We saw it climbing, metre after metre⟧. ⟦v14|Rusudan Peltola||That it would break out on the town's side, and at a quarter to two, no⟧."

What about hoses? "⟦v23|Rusudan Peltola||Pump the harbour on it, day and night, and the front grows a crust⟧. ⟦v23|Rusudan Peltola||It buys a wall, not a victory⟧. I have asked for forty pumps."

And the letter? "⟦v12|Rusudan Peltola|declines|That⟧, not today."

=== d015 | Maré Alta | 2027-05-12T08:30:00Z | feature
# ⟦v24|Anselmo Travassos||A brief fever⟧, says the professor across the strait

From our ramparts one sees a red thread sewn on the night. ⟦v24|Anselmo Travassos||"It will tire by the weekend"⟧, holds Anselmo Travassos, who has spent forty years among craters. He has read Aroa's gloomier prophecy and shrugs.

⟦v25|Government of Lusarra||Lusarra is lending two naval transports and their crews⟧, the government in Sant'Elmo announced at breakfast. ⟦v8|Matteus Iribarne||"A man without his boat is only a man in wet trousers"⟧, Matteus Iribarne told us; ⟦v8|||nineteen hulls out of Pelhavn lie at our mole this morning, in spite of the prohibition⟧. 

On one of them, ⟦v26|||between the ice boxes, a girl came into the world at dawn⟧. She is to be called Agnes.

=== d016 | Tarn Wire | 2027-05-12T09:10:00Z | urgent
# ⟦v18|||LAVA TAKES PELHAVN CANNERY⟧

ARONA, May 12 (Tarn) - ⟦v18|||The plant burned at 08:50; the flow is 200 metres from the harbour⟧.

⟦v15|Civil Guard||Five people are missing⟧, Civil Guard said, up from three. ⟦v27|Philippa Szente||Owner Philippa Szente will not rebuild on the island⟧, she said. ⟦v28|Havgard Mutual||Insurer Havgard Mutual: eruptions not covered⟧.

⟦v25|Government of Lusarra < Maré Alta||Two ships are coming from Lusarra⟧, Maré Alta reported.

=== d017 | Maré Alta | 2027-05-12T09:40:00Z | update | copy_of=d016
# ⟦v18|Tarn Wire||Lava takes Pelhavn cannery⟧

ARONA (Tarn) - ⟦v18|Tarn Wire||The plant burned at 08:50; the flow is 200 metres from the harbour⟧.

⟦v15|Civil Guard < Tarn Wire||Five people are missing⟧, Civil Guard said, up from three. ⟦v27|Philippa Szente < Tarn Wire||Owner Philippa Szente will not rebuild on the island⟧, she said.

=== d031 | Radio Kelm | 2027-05-12T09:55:00Z | update | copy_of=d016
# ⟦v18|Tarn Wire||Lava takes Pelhavn cannery⟧

ARONA (Tarn) - ⟦v18|Tarn Wire||The plant burned at 08:50; the flow is 200 metres from the harbour⟧.

⟦v28|Havgard Mutual < Tarn Wire||Insurer Havgard Mutual: eruptions not covered⟧. ⟦v25|Government of Lusarra < Maré Alta < Tarn Wire||Two ships are coming from Lusarra⟧, Maré Alta reported.

=== d018 | The Gannet | 2027-05-12T11:50:00Z | update
# Live: six hundred aprons on a nail

10:15 ⟦v18|||Three generations gutted sprats in that shed; it was gone before the kettle boiled⟧. 

10:40 "⟦v27|Philippa Szente||Not here, not with my money, not again⟧," says Mrs Szente, and ⟦v29|Philippa Szente||everyone on the payroll gets wages to the end of June⟧.

11:00 ⟦v28|Odd Benavides||The small print has been read: wind yes, flood yes, mountain no⟧, explains Odd Benavides of Havgard. Ask him, he adds, about the premium refund. We did. ⟦v28|Odd Benavides|declines|That⟧ he would not discuss.

11:25 ⟦v23|||Fire brigade, two trawlers and a car-wash are squirting at it⟧. Chief Benedikta Rao: "⟦v23|Benedikta Rao||We are spitting on a stove⟧."

11:40 ⟦v30|||A gentleman with nine television sets and no receipt has been collected by the police in Netmaker's Row⟧.

11:45 ⟦v10|||Still ringing⟧.

=== d019 | ATA | 2027-05-12T13:05:00Z | update
# ⟦v20|||The President of the Republic visited the district of the elemental calamity⟧

PELHAVN, May 12. (ATA). ⟦v20|||Henrike Dallal inspected the situation from a helicopter⟧. "⟦v31|Henrike Dallal||Pelhavn will stand where it stood⟧," stated the head of state.

⟦v32|Government of Voronda||The friendly Republic of Voronda directs an aeroplane with blankets and tents⟧, informed its embassy. ⟦v23|Ministry of the Interior||By measures of cooling, the progress of the mass towards the port is restrained⟧, was noted in the Ministry of the Interior. ⟦v15|Civil Guard||The whereabouts of five citizens are being specified⟧, informed the Civil Guard.

⟦v30|Police of Aroa||For the encroachment on abandoned property one person was detained⟧, added the police.

=== d020 | Radio Kelm | 2027-05-12T15:00:00Z | update
# ⟦v15|Benedikta Rao||First body found in Pelhavn⟧

⟦v15|Benedikta Rao||A man in his seventies lay in the cellar of a house on Tallow Street, killed by gas⟧, fire chief Benedikta Rao told us. ⟦v15|Tómas Okwuosa||Mayor Tómas Okwuosa speaks of seven people he cannot find⟧, two more than the Civil Guard.

"⟦v11|Tómas Okwuosa||Half a day sooner and that man would be playing cards in Ullsund⟧," the mayor said. ⟦v33|Lieve Karvonen||Parliament must look into who knew what⟧, opposition leader Lieve Karvonen demanded.

⟦v20|Tómas Okwuosa||It lasted eleven minutes and never touched the ground⟧, Okwuosa said of the helicopter tour. ⟦v31|Tómas Okwuosa < Radio Kelm|denies|that the town will rise again on the same ground⟧ he does not believe. ⟦v21|Tómas Okwuosa||As for the money, he has so far seen a press release⟧.

=== d021 | Civil Guard | 2027-05-12T17:00:00Z | bulletin
# Situation list 7, 17:00

1. ⟦v34|||A second opening, 150 m, at the quarry north of the Skell since 16:05⟧.
2. ⟦v5|||Zone widened; north bank to be vacated at once; total 6,300⟧.
3. ⟦v15|||Dead 1, missing 5⟧.
4. ⟦v23|||Pumps in service: 12; delivery 900 litres per second⟧.
5. ⟦v18|||Buildings destroyed: 61⟧.
6. ⟦v9|||Tank lorries with drinking water: church, bridge, Ullsund school⟧.
7. ⟦v35|||Animals: owners with a pass may fetch livestock 06:00 to 08:00⟧.

=== d022 | Tarn Wire | 2027-05-12T17:20:00Z | urgent
# ⟦v34|Civil Guard||NEW VENT OPENS NORTH OF PELHAVN RIVER⟧

ARONA, May 12 (Tarn) - ⟦v5|||Those on the far bank told to go⟧.

⟦v22|Rusudan Peltola||Peltola stands by her long forecast⟧. ⟦v24|Anselmo Travassos||Nothing has changed⟧, Lusarra's Anselmo Travassos said of his own. ⟦v36|||The mark lost 2 percent⟧.

=== d023 | Tarn Wire | 2027-05-12T18:02:00Z | correction | supersedes=d022
# CORRECTED: ⟦v34|Civil Guard||NEW VENT OPENS NEAR PELHAVN QUARRY⟧

ARONA, May 12 (Tarn) - Corrects location. ⟦v36|||Currency down 0.2 percent, not 2⟧.

=== d024 | Radio Kelm | 2027-05-12T18:30:00Z | update | off_topic
# Tram drivers and city agree on night supplement

In the capital the trams will run again on Thursday. The drivers accepted a supplement of nine marks for every shift ending after midnight. The city council has to approve the paper next week.

=== d025 | The Gannet | 2027-05-12T21:10:00Z | update
# Live: gym class

19:00 Dateline Ullsund, where ⟦v7|||eleven hundred of us share four showers and one hairdryer⟧. 

19:30 ⟦v37|||A haddock costs nine marks at the Ullsund auction, twice last week's⟧. Ours come pre-boiled, see Tuesday.

20:15 ⟦v34|||The hill has sprung another leak, on the quarry side⟧; so the north bank, who laughed at us, are here too.

20:40 The cat, as we said, should have been packed.

20:55 ⟦v10|||The bell stopped at half past eight. Two firemen carried the padre out in his own armchair⟧. 

21:00 ⟦v30|Police of Aroa||The telly collector says he was evacuating them⟧, according to the constable.

=== d026 | Radio Kelm | 2027-05-13T05:30:00Z | kill
# Kill: ⟦v12|||letter of 9 March⟧

Radio Kelm withdraws its item of Tuesday 18:00. ⟦v12|||The paper shown to us was a draft and was never sent⟧. ⟦v12|Rusudan Peltola||"It stayed on my desk"⟧, Dr Peltola now confirms. 

=== d027 | ATA | 2027-05-13T07:40:00Z | update
# ⟦v12|Ministry of the Interior||The invention about the concealed warning is refuted by its own authors⟧

ARONA, May 13. (ATA). ⟦v38|Casimiro Vaz-Lind||An investigation commission is the dance of politicians on ashes⟧, declared Minister Casimiro Vaz-Lind. ⟦v13|Casimiro Vaz-Lind||No hour was missed⟧, he repeated.

⟦v21|Ministry of Finance||The first transfers to the victims are carried out⟧, informed the Ministry of Finance. ⟦v32|||The aircraft with the humanitarian cargo from Voronda made a landing in Arona⟧. ⟦v19|Ministry of Transport||From 12 o'clock the air movement is restored⟧. ⟦v25|Ministry of the Interior||For the assistance of the fleet of Lusarra gratitude is expressed⟧.

⟦v4|Civil Guard||The colour of the danger remains the former⟧.

=== d028 | Maré Alta | 2027-05-13T09:15:00Z | feature
# The hour of the pumps

Since midnight ⟦v23|||thirty-eight engines drink the basin and vomit it over the embers⟧; ⟦v18|||the tongue has stopped an oar's length from the fish stairs⟧. ⟦v23|Jorunn Adebayo||"The quay stands, because water is heavier than rage"⟧, says Jorunn Adebayo. 

⟦v25|||Our grey ships took eight hundred souls off the north mole in the night⟧. ⟦v5|||The streets behind it are empty; there is not a dog left to bark⟧. ⟦v8|Jorunn Adebayo||Of the runaway skippers she says that, God forgive her, she untied two ropes herself⟧.

⟦v26|||The child of the ice boxes weighs three kilos and a half⟧. ⟦v24|Anselmo Travassos||Our professor asks for patience until Sunday, "then you will see it asleep"⟧. ⟦v22|Rusudan Peltola||"Autumn, perhaps"⟧, replies the lady with the seismographs.

⟦v33|Lieve Karvonen||Forty deputies have signed for the inquest Lieve Karvonen wants⟧.

=== d029 | Tarn Wire | 2027-05-13T10:30:00Z | update
# ⟦v15|Civil Guard||PELHAVN TOLL RISES TO 3⟧

ARONA, May 13 (Tarn) - ⟦v15|Civil Guard||Two women were found in a van; four still sought⟧, Civil Guard said. ⟦v14|||It is the first activity in 211 years⟧.

⟦v18|Civil Guard||Advance halted short of harbour; 74 houses gone⟧. ⟦v14|Rusudan Peltola||Southern fissure weaker, fountains down to 15 metres⟧, Peltola said. ⟦v12|Radio Kelm||Radio Kelm retracted its letter story⟧. ⟦v11|Tómas Okwuosa|denies|that the retraction alters his complaint⟧: Mayor Okwuosa said it did not.

=== d030 | Tarn Wire | 2027-05-13T12:00:00Z | update | nothing_new
# TIMELINE: PELHAVN

ARONA, May 13 (Tarn) - Main events so far:

May 11: ⟦v1|||dead fish in port⟧; ⟦v4|||red alert⟧; ⟦v5|||town cleared⟧.
May 12: ⟦v14|||eruption⟧; ⟦v18|||cannery lost⟧; ⟦v34|||second vent⟧.
May 13: ⟦v15|||three dead⟧.
