title: Lethany: prime minister shot, hunt for the gunman Live
outlets: Meridian Wire = international agency, terse; LETINFORM = state agency, translated; Quiberg Lantern = local newspaper, colourful; Tidewater 24 = broadcaster, live blog; Ordway Post = foreign daily with columns and jokes; Interior Press Desk = official bulletins of the Interior Ministry, lists

=== d001 | Meridian Wire | 2031-04-14T07:41:00Z | flash
# ⟦v1|||SHOTS FIRED AT LETHANY PRIME MINISTER VESTERGAARD, HE IS HIT⟧ - ⟦v1|witnesses||HE FELL AT THE CUSTOMS HOUSE⟧

=== d002 | Tidewater 24 | 2031-04-14T07:55:00Z | bulletin
# Live: ⟦v1|||Amadou Vestergaard gunned down at tram ceremony in Quiberg⟧

08:52 - We are hearing from our crew on Herring Quay. ⟦v1|||Somebody opened up on the premier just as he was about to cut the ribbon⟧. Our camera operator Lotte Ebadi says ⟦v1|Lotte Ebadi||she counted two bangs⟧.

08:54 - ⟦v3|||The shooter has run off towards the fish market and officers are going after him with dogs⟧.

08:55 - ⟦v5|ambulance crew||At least three bystanders are bleeding too⟧, an ambulance crew on the quay tells us.

=== d003 | LETINFORM | 2031-04-14T08:10:00Z | urgent
# ⟦v1|||A criminal attempt was committed upon the Head of Government⟧

QUIBERG, April 14. (LETINFORM). ⟦v1|Government Chancellery||In the course of a solemn measure an unidentified person carried out an armed encroachment on the life of A. Vestergaard⟧, informed the Government Chancellery. ⟦v2|Government Chancellery||The Premier has been delivered to a medical institution, where the physicians render him all necessary help⟧, it was added there.

⟦v3|Government Chancellery||Measures for the detention of the malefactor are being taken⟧, the Chancellery assured.

=== d004 | Meridian Wire | 2031-04-14T08:34:00Z | urgent | supersedes=d001
# ⟦v2|St Brannoc Hospital||VESTERGAARD IN SURGERY⟧ - HOSPITAL

QUIBERG, April 14 (Meridian) - ⟦v2|Ximena Kolář||Surgeons are operating on Prime Minister Amadou Vestergaard for wounds to the chest and arm⟧, St Brannoc Hospital director Ximena Kolář told reporters. Asked whether his life was at risk, ⟦v2|Ximena Kolář||"Yes"⟧, she said.

⟦v1|Piet Nakashima||A lone man fired twice from about six metres⟧, Police Commissioner Piet Nakashima said. ⟦v5|Piet Nakashima||Five people in the crowd were hurt⟧, he added.

⟦v3|||Police have sealed the harbour district and are searching house by house⟧.

=== d005 | Quiberg Lantern | 2031-04-14T09:05:00Z | update
# ⟦v16|||Mirela's bucket: flower seller wallops the man with the pistol⟧

It was to be a morning of brass bands and free buns. Then, ⟦v1|||just short of nine, between the tuba solo and the scissors, our Amadou went down on the new paving like a dropped coat⟧.

Mirela Chukwu, who has sold tulips by the Customs House for thirty years, was nearest. "⟦v16|Mirela Chukwu||I had the pail in my hand, so he got the pail⟧," she told us, still in her apron. "⟦+|||Water, zinc and all⟧." ⟦v16|Mirela Chukwu||It landed on his ear⟧, she believes.

⟦v13|Mirela Chukwu||The young one from the guard jumped right across⟧, she says, and wipes her eyes. "⟦v13|Mirela Chukwu||He made himself a door⟧."

⟦v3|||By half past nine there was a policeman on every doorstep between the smokehouses and the Rope Walk⟧.

=== d006 | Interior Press Desk | 2031-04-14T09:40:00Z | update
# Bulletin No. 1 on the occurrence of 14 April

The Ministry communicates:
1. ⟦v13|||Sergeant Haukur Ines of the Protection Service lost his life in the performance of duty⟧.
2. ⟦v5|||Number of injured members of the public: six⟧.
3. ⟦v3|||Forces deployed in the tracing operation: 430 officers, 22 dogs, two helicopters⟧.
4. ⟦v8|||Until further notice the following are shut: all land crossings, Quiberg airport, the Great Sound ferry⟧.
5. ⟦v20|||Public gatherings of more than fifty persons are prohibited for three days⟧.

=== d007 | Tidewater 24 | 2031-04-14T10:12:00Z | update
# Live: ⟦v8|||Nobody gets out of Lethany⟧ as police comb the port

11:02 - ⟦v8|||Departure boards at the airport have gone red from top to bottom⟧. One Lethair pilot tells us ⟦v8|unnamed (Tidewater 24)||he was told to switch his engines off on the runway⟧.

11:05 - ⟦v9|Keola Brandt||Deputy PM Keola Brandt says she is in charge from now on⟧. "⟦v9|Keola Brandt||Somebody has to hold the wheel, and the law says it is me⟧," she said in a two-minute address.

11:07 - Brandt also said ⟦v21|Keola Brandt||the vote on 11 May goes ahead⟧.

11:10 - Two sources in the police tell us ⟦v7|unnamed (Tidewater 24)||there was another man with a gun, on the roof of the ice works⟧. ⟦v7|police|declines|this⟧ - police would not comment.

=== d008 | LETINFORM | 2031-04-14T10:45:00Z | update
# ⟦v9|||The duties of the Head of Government are temporarily laid upon K. Brandt⟧

QUIBERG, April 14. (LETINFORM). ⟦v9|Government Chancellery||In conformity with Article 61 the First Deputy enters into the execution of the Premier's powers⟧, informed the Chancellery.

⟦v7|Interior Ministry|denies|the information about a second participant⟧ does not correspond to reality, underlined in the Interior Ministry.

⟦v2|Ximena Kolář < Government Chancellery||The surgical intervention continues already for the third hour⟧, told the Chancellery with reference to chief physician X. Kolář.

⟦v24|Union of Coastal States||The Secretariat of the Union of Coastal States decisively condemned the barbaric act⟧, it is said in a statement.

=== d009 | Ordway Post | 2031-04-14T11:30:00Z | feature
# A ribbon, a pail and a very small country holding its breath

From our correspondent. Lethany is so tidy that even its pigeons queue. ⟦v1|||This morning a man in a green loden coat stepped out of one such queue and put two bullets into its head of cabinet⟧.

The most useful weapon on the quay belonged to a florist. ⟦v16|||A grandmother armed with tulips did what eleven professionals could not⟧, and the fugitive now has, presumably, wet socks.

⟦v8|||The drawbridges, as it were, are up⟧, and the moat is full of aeroplanes.

⟦v22|||The crown, usually as lively as a hat stand, dropped four per cent before lunch⟧.

A deputy of the ruling party, Bao Fenwick, has no doubts. ⟦v14|Bao Fenwick||The order came from across the river, from Sarkovy⟧, he told me on the steps of parliament. Proof? "⟦v14|Bao Fenwick||Who else⟧?" he said.

=== d010 | Meridian Wire | 2031-04-14T12:02:00Z | urgent
# ⟦v4|Piet Nakashima||SUSPECT NAMED AS EMRYS KATO, EX-CUSTOMS OFFICER⟧ - POLICE

QUIBERG, April 14 (Meridian) - ⟦v4|Piet Nakashima||Police are looking for Emrys Kato, 41, dismissed from the customs service last autumn⟧, Commissioner Nakashima said. ⟦v4|Piet Nakashima||He was recognised on tram company footage⟧, he said.

⟦v12|Piet Nakashima||A reward of 200,000 crowns is offered for information⟧, he added.

⟦v5|St Brannoc Hospital||Nine bystanders have been treated⟧, the hospital said, ⟦v5|Ambulance Workers' Union||a toll the ambulance workers' union put at twelve⟧.

⟦v7|Piet Nakashima|denies|a second gunman⟧ - "No," Nakashima said when asked about it.

=== d011 | Quiberg Lantern | 2031-04-14T12:50:00Z | update
# ⟦v4|||He stamped our parcels: the quiet fellow from Counter Three⟧

⟦v4|||The face on every lamp post since noon is one half of Quiberg knows from collecting its mail-order shoes⟧. "⟦v4|Oisín Barzani||That's Emrys, that's him, the one with the pencils⟧," said barber Oisín Barzani when we showed him the poster.

⟦v15|Oisín Barzani||He never got over losing that job⟧, the barber says. "⟦v15|Oisín Barzani||When they shut the counters for the reform he came in and asked me to shave it all off⟧."

⟦v26|||The line to give blood at St Brannoc goes twice round the duck pond⟧.

⟦v1|||What was done on the quay took four seconds by the brewery clock⟧, and we have talked of nothing else for four hours.

⟦v12|||Two hundred thousand, by the way, would buy you the Lantern, presses and cat included⟧.

=== d012 | Interior Press Desk | 2031-04-14T13:30:00Z | update
# Bulletin No. 2

1. ⟦v4|||Wanted: KATO Emrys, height 178 cm, grey eyes, scar on left thumb⟧.
2. ⟦v3|||Forces deployed: 1,100 officers⟧. ⟦v3|||Search area extended to the Lower Marshes⟧.
3. ⟦v17|||A pistol of 9 mm calibre was recovered from the Rope Walk canal⟧.
4. ⟦v19|||A man in a green coat was apprehended in Ostlo and is being questioned⟧.
5. ⟦v12|||The sum for decisive indications amounts to 200,000 crowns⟧.

=== d013 | Tidewater 24 | 2031-04-14T14:20:00Z | update
# Live: ⟦v2|St Brannoc Hospital||Vestergaard out of theatre⟧

15:04 - Dr Ximena Kolář on the hospital steps: "⟦v2|Ximena Kolář||We took out both bullets. He is a strong man⟧." ⟦v2|Ximena Kolář||The next night decides⟧, she says.

15:09 - A man led away in Ostlo? ⟦v19|Ostlo police||He keeps bees, he has an alibi, he is on his way home⟧, Ostlo police tell us. Same coat, wrong man.

15:15 - Opposition leader Rurik Tamanaha: "⟦v10|Rurik Tamanaha||Minister Oyelaran must go. Today⟧."

15:18 - He adds that ⟦v31|Rurik Tamanaha||his party stops campaigning until the premier is on his feet⟧.

=== d014 | LETINFORM | 2031-04-14T15:05:00Z | update
# ⟦v14|Vardan Ulloa|denies|Sarkovy has no relation whatsoever to the occurred⟧ - V. Ulloa

SARKOVGRAD, April 14. (LETINFORM). ⟦v14|Vardan Ulloa|denies|The insinuations of individual parliamentarians about a foreign trace⟧ are deprived of any foundation, declared the representative of the Foreign Ministry of Sarkovy V. Ulloa.

⟦v23|President of Sarkovy < Vardan Ulloa||The President of the neighbouring state expressed to the wounded leader words of sympathy⟧, he reported.

⟦v10|||The opposition put forward the requirement of the dismissal of the head of the Interior Ministry⟧. ⟦v11|Tuğba Oyelaran||Minister T. Oyelaran does not intend to leave the post⟧, she informed the agency.

=== d015 | Meridian Wire | 2031-04-14T16:10:00Z | update
# ⟦v11|Tuğba Oyelaran||Lethany interior minister rejects calls to quit⟧

QUIBERG, April 14 (Meridian) - Interior Minister Tuğba Oyelaran said ⟦v11|Tuğba Oyelaran||she would not resign while the suspect was at large⟧. "⟦v11|Tuğba Oyelaran||First him, then me⟧," she said.

⟦v27|Police Union||The prime minister's escort was cut from twelve to five in February⟧, the Police Union said. Oyelaran ⟦v27|Tuğba Oyelaran|denies|that⟧ [denied].

⟦v22|||The Lethany crown closed 5.2 percent down against the basket⟧.

⟦v3|||The search entered its ninth hour, with 1,600 officers in the field⟧.

A spokesman for the prime minister's office ⟦v7|unnamed (Meridian Wire)|declines|the ice works report⟧ [declined to discuss].

=== d016 | Tidewater 24 | 2031-04-14T16:30:00Z | update | copy_of=d015
# ⟦v11|Tuğba Oyelaran < Meridian Wire||Lethany interior minister rejects calls to quit⟧

QUIBERG (Meridian) - Interior Minister Tuğba Oyelaran said ⟦v11|Tuğba Oyelaran < Meridian Wire||she would not resign while the suspect was at large⟧. ⟦v3|||More than a thousand officers are still out⟧. The minister spoke at the command post in the harbour district, and took two questions.

=== d017 | Ordway Post | 2031-04-14T18:00:00Z | feature
# Interview: "⟦v27|Gwenaëlle Sato||They were told to save on shadows⟧"

Gwenaëlle Sato led the Protection Service for nine years and left it in winter. We meet in a café full of policemen eating standing up.

Was he badly guarded? "⟦v27|Gwenaëlle Sato||Seven men were moved to the border in February. You do the subtraction⟧."

And Sergeant Ines? "⟦v13|Gwenaëlle Sato||I trained him. He did precisely what one hopes never to see done⟧."

Should the minister go? "⟦v32|Gwenaëlle Sato||Changing the captain in a storm is for people who watch from the beach⟧," she says.

Will they find him? "⟦v33|Gwenaëlle Sato||A customs man knows each ditch. He will use water, not roads⟧."

⟦v7|Gwenaëlle Sato||As to the man on the roof, that was probably the ice works' chimney sweep⟧, she says.

=== d018 | Meridian Wire | 2031-04-14T18:05:00Z | update | off_topic
# Norrland lake ferry resumes after winter

TVEIT, April 14 (Meridian) - The car ferry across Lake Tveit in neighbouring Norrmark resumed on Monday after the latest thaw in eleven years. The operator expects 40,000 passengers before midsummer. Its oldest vessel, built for timber, has been given a new engine and a second coat of paint.

=== d019 | Tidewater 24 | 2031-04-14T20:15:00Z | kill
# ⟦v7|||Withdrawn: our report of an accomplice⟧

⟦v7|||We take back what we published at 11:10 about an armed person above the ice works⟧. The sources have corrected themselves; ⟦v7|unnamed (Tidewater 24)||it was a police marksman⟧, they now say. We apologise.

=== d020 | Quiberg Lantern | 2031-04-15T04:30:00Z | update
# ⟦v2|||He got through the night⟧

⟦v2|Apolonia Reyes-Vik||At five he asked for the window to be opened, and that is how we knew⟧, says night sister Apolonia Reyes-Vik. ⟦v18|night sister Apolonia Reyes-Vik||His very first question was whether the tram had run⟧, she told us.

It has not. ⟦v34|Quiberg Tramways||Line 6 stays in its shed for the time being⟧, says the tram company.

⟦v28|Hanae Kato||"Emmi, come home, nobody here will shout at you"⟧ - so the hunted man's sister Hanae into our microphone.

⟦v29|||Farmer Diarmuid Osei of Lower Marshes is missing a rowing boat⟧. "⟦v29|Diarmuid Osei||Left me ten crowns in a jar for it⟧," he says.

⟦v3|||Out on the reeds they are poking about with poles, some two thousand of them now⟧.

=== d021 | Meridian Wire | 2031-04-15T06:20:00Z | urgent
# ⟦v6|||KATO CAPTURED ON GRAIN BARGE - POLICE⟧

QUIBERG, April 15 (Meridian) - ⟦v6|Piet Nakashima||Emrys Kato was arrested at 6:48 a.m. aboard a barge at Ulmen lock, 30 km upstream⟧, Commissioner Nakashima said. ⟦v6|Piet Nakashima||He did not resist⟧, he said.

⟦v2|Ximena Kolář||Vestergaard's condition is stable and he is breathing unaided⟧, director Kolář said. ⟦v18|Ximena Kolář||He has spoken⟧, she said.

=== d022 | LETINFORM | 2031-04-15T06:58:00Z | update
# ⟦v6|||The suspected in the attempt is detained⟧

QUIBERG, April 15. (LETINFORM). ⟦v6|Interior Ministry||As a result of skilful actions of the law-enforcement bodies the wanted citizen was taken under guard on the water transport⟧, informed in the Interior Ministry.

⟦v8|Interior Ministry||The restrictions on the crossing of the state frontier are lifted from 9 o'clock⟧, it is noted in the message.

⟦v2|Government Chancellery||The state of the Premier's health is estimated by the doctors as satisfactory, threat to life is absent⟧, told the Chancellery.

⟦v9|Keola Brandt||K. Brandt will fulfil the entrusted obligations up to the return of the leader⟧, she stated.

=== d023 | Interior Press Desk | 2031-04-15T07:30:00Z | update
# Bulletin No. 3

1. ⟦v6|||KATO E. in custody since 06:48. Place: Ulmen, lock chamber 2, vessel "Geduld"⟧.
2. ⟦v3|||The tracing operation is terminated. Maximum strength: 2,300 officers⟧.
3. ⟦v5|||Injured members of the public, final count: nine⟧.
4. ⟦v17|||Laboratory finding: the weapon from the canal is the weapon of the deed⟧.
5. ⟦v8|||Airport and land crossings in operation from 09:00, ferry from 12:00⟧.
6. ⟦v20|||The prohibition of gatherings is rescinded⟧.

=== d024 | Tidewater 24 | 2031-04-15T08:15:00Z | update
# Live: ⟦v6|||How they got him⟧

08:40 - ⟦v6|Wim Adeyemi||He was asleep in my barley, snoring⟧, skipper Wim Adeyemi tells us. "⟦v12|Wim Adeyemi||I don't want their money, I want my barley back⟧."

08:47 - Keola Brandt, at the lock: "⟦v9|Keola Brandt||I am only keeping the chair warm⟧." ⟦v21|Keola Brandt||No postponement, not by a day⟧, she says again when asked about the ballot.

08:52 - A letter was in his pocket, ⟦v15|unnamed (Tidewater 24)||eleven pages on the closing of the customs counters⟧, an investigator says.

09:03 - ⟦v8|||First plane is up⟧. Cheers in Terminal A.

09:08 - Rurik Tamanaha is not softened: "⟦v10|Rurik Tamanaha||She still has to⟧."

=== d025 | Ordway Post | 2031-04-15T09:30:00Z | feature
# ⟦v6|||Caught napping⟧

It ended, as things do in Lethany, punctually and in agriculture. ⟦v6|||The most wanted man on the coast was woken by a skipper, offered coffee and handed over⟧, ⟦v29|||having paid for the boat he stole⟧.

⟦v22|||The currency has climbed back on its peg, minus one per cent for nerves⟧.

Only Mr Fenwick sulks. ⟦v14|Bao Fenwick||He sticks to his river theory⟧, he told me. ⟦v14|Sarkovy embassy|declines|It⟧ was not worth an answer, the Sarkovy embassy said.

⟦v10|||The shouts for Mrs Oyelaran's head have meanwhile grown into a choir⟧: ⟦v10|Nasrin Petruzzi||"Time to pack"⟧, said even Nasrin Petruzzi of the coalition's own Greens.

⟦v18|||And the patient? Inquired after his tram before his own ribs⟧.

=== d026 | Meridian Wire | 2031-04-15T10:40:00Z | correction
# ⟦v5|||CORRECTION: Ten, not nine, hurt in Lethany attack⟧

QUIBERG, April 15 (Meridian) - ⟦v5|St Brannoc Hospital||One more person came in with a grazed knee⟧, the hospital said. ⟦v5|Interior Ministry|declines|this⟧ - the ministry would not comment on the difference.

=== d027 | LETINFORM | 2031-04-15T11:25:00Z | update
# ⟦v30|Prosecutor General's Office||E. Kato is presented with an accusation⟧

QUIBERG, April 15. (LETINFORM). ⟦v30|Prosecutor General's Office||The detained is accused of the murder of an employee of protection and of an attempt at a statesman⟧, communicated the Prosecutor General's Office. ⟦v15|Prosecutor General's Office||As the motive served personal offence in connection with the abolition of his position⟧, they consider there.

⟦v35|Keola Brandt||Sergeant H. Ines will be decorated with the Order of the Lighthouse posthumously⟧, announced K. Brandt.

⟦v25|Saoirse Vestergaard||The spouse of the Premier, S. Vestergaard, expressed gratitude to all citizens who gave blood⟧.

⟦v36|Keola Brandt||A commission for the study of the circumstances will be formed⟧, she also said.

=== d028 | Quiberg Lantern | 2031-04-15T14:10:00Z | update
# ⟦v10|||Oyelaran: the drums get louder⟧

Two hundred people with saucepans stood before the ministry at noon. ⟦v10|||They want her out⟧. Her answer came through the window: ⟦v11|Tuğba Oyelaran||"Not today"⟧. ⟦v11|||The promise of yesterday, him first and then herself, is being read rather loosely⟧.

⟦v37|Padraig Ilunga||Our client will say nothing, to anybody⟧, declared advocate Padraig Ilunga, who has taken on the man from Counter Three.

⟦v25|Saoirse Vestergaard||"Whoever stood at that pond is family now"⟧, said Mrs Vestergaard to the queue, and ⟦v26|||the queue, 1,400 arms long, cried a little⟧.

⟦v13|||At the Customs House there are candles for the lad who would not step aside⟧. ⟦v16|||The dented pail goes to the museum⟧.

=== d029 | Ordway Post | 2031-04-15T15:20:00Z | update | copy_of=d027
# ⟦v30|Prosecutor General's Office < LETINFORM||E. Kato is presented with an accusation⟧

QUIBERG (LETINFORM). ⟦v30|Prosecutor General's Office < LETINFORM||The detained is accused of the murder of an employee of protection and of an attempt at a statesman⟧, communicated the Prosecutor General's Office.

=== d030 | Meridian Wire | 2031-04-15T17:00:00Z | update | nothing_new
# Lethany after the attack: what is known

QUIBERG, April 15 (Meridian) - ⟦v1|||Amadou Vestergaard was struck by two rounds at the opening of a tram line on Monday⟧. ⟦v13|||A bodyguard was killed⟧ shielding him. ⟦v2|||The prime minister is recovering after a four-hour operation⟧.

⟦v3|||After a 23-hour manhunt⟧, ⟦v6|||the former customs man Emrys Kato was seized on the Ulmen⟧. ⟦v9|||Keola Brandt governs in the meantime⟧. ⟦v21|||Voters still go to the polls next month⟧.

⟦v23|||Sarkovy's president has sent his wishes for a quick recovery⟧. ⟦v24|Dagny Oduya||"A shot at one of us is a shot at all of us"⟧, Coastal Union Secretary Dagny Oduya had said.
