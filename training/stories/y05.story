title: Sorn ford clash Live

=== d001 | Halden | 2026-09-02T02:41:00Z | flash
# ⟦v001|residents||GUNFIRE HEARD AT SORN FORD ON KOSHAR-LURENIA BORDER⟧ - RESIDENTS

=== d002 | Halden | 2026-09-02T03:10:00Z | bulletin
# BULLETIN-⟦v002|Kosharian border service||Two Kosharian guards killed⟧ in clash on Lurenian border: border service

MEDRASH, Sept 2 (Halden) - ⟦v002|Kosharian border service||Two Kosharian border guards were shot dead early on Wednesday⟧, Koshar's border service said.

⟦v001|Kosharian border service||Firing broke out at about 0215 GMT at the Sorn ford, 240 km (150 miles) east of Medrash, and went on for some forty minutes⟧, according to the service.

⟦v005|Kosharian border service||A Lurenian patrol had opened up without warning⟧, it added. There was no immediate word from Lurenia.

The ford, ankle-deep in September, is claimed by both countries.

=== d003 | Lurtag | 2026-09-02T03:55:00Z | urgent
# Urgent. ⟦v005|Ministry of Defence of Lurenia||Kosharian side undertook provocation with use of weapon⟧ - Ministry of Defence

VELNOR, 2 September. /Lurtag/. ⟦v001|Ministry of Defence of Lurenia||In 05:12 of local time on the section of the outpost No. 9 took place an exchange of fire⟧, informed the Ministry of Defence of Lurenia.

"⟦v005|Gavril Otesk < Lurtag||The first shot sounded from the left bank, that is, not from ours⟧," said to Lurtag the representative of the department Colonel Gavril Otesk. He denied that ⟦v003|Gavril Otesk|denies|among the Lurenian military men are killed⟧.

By the words of Otesk, ⟦v001|Gavril Otesk||the fire was stopped in 05:50 by "adequate answering measures"⟧.

The given question is under control of the leadership of the country.

=== d004 | Lantern | 2026-09-02T04:30:00Z | feature
# LIVE: Shots at the Sorn ford, follow our coverage

07.30 in Dask. We have got through to Hanne Torvik, who keeps goats half a mile from the water and has slept, she says, "in every wrong place tonight".

"⟦v001|Hanne Torvik < Lantern||First one crack, then like hail on a tin roof … I lay in the trough with the kid on top of me until it was grey⟧," she told Lantern.

⟦v021|Hanne Torvik||Something heavy went over the barn⟧, she said, and "⟦+|||the schoolhouse has no lid any more⟧".

[We cannot check this yet. We are looking for the teacher - editor.]

People are posting pictures of tanks. At least two of them are of a parade.

07.52 The teacher is found, and well; she was at her sister's in Karm. The road along the river is empty but for a milk float, whose driver tells our colleague Ines Falk that he has forty churns and no intention of turning round. Two army lorries have passed him going up. He lifted his cap to both of them.

=== d005 | Dask Valley Herald | 2026-09-02T05:20:00Z | feature
# Shell takes ⟦v021|||roof off Upper Dask school⟧ six days before term

By our own staff. ⟦v021|||The slates of the school lay in the pear trees this morning, and through the ceiling of the second form one could see the sky⟧. A mortar round had come in over the chapel, and nobody can say whose it was.

"⟦v021|Ruta Selmane < Dask Valley Herald||Had it been Monday there would have been 22 children under it⟧," the headmistress, Ruta Selmane, told this newspaper. She was sweeping.

District head Anton Brask said ⟦v012|Anton Brask||buses would take the old people and mothers of Upper Dask down to Karm before noon⟧. He appealed to drivers ⟦v031|Anton Brask||to leave the river road alone⟧.

⟦v004|||Six men in uniform were carried into Karm hospital between four and five⟧, two of them on doors. Sister Odile Marn, on the night desk, said ⟦v038|Odile Marn||she wanted donors of group O, and coffee⟧.

⟦v002|Anton Brask|declines|How many did not come back from the water⟧, Brask declined to say. He had been at school with one of them.

The chapel lost a window. In the sacristy the parish clerk, Jonas Wieler, found the chalice on the floor, without a dent, and put it back under the cloth. The post came at nine, as it does every day: two bills, a seed catalogue and a letter from the tax office, which Mrs Selmane opened first.

=== d006 | Palmere Press Agency | 2026-09-02T05:48:00Z | update
# Kosharian and Lurenian forces trade fire, blame each other

PALMERE (PPA) - The Lurenian state agency Lurtag reported on Wednesday, citing Colonel Gavril Otesk, that ⟦v005|Gavril Otesk < Lurtag||Kosharians had pulled the trigger first⟧.

⟦v002|Kosharian border service < Halden||Koshar has lost two frontier guards⟧, according to Halden, which cites the country's border service.

The newspaper Dask Valley Herald writes that ⟦v021|Dask Valley Herald||a village school was hit by a mortar bomb⟧. A Kosharian radio station, Radio Karm, has it from soldiers that ⟦v006|soldiers < Radio Karm||two of their comrades were dragged across the river alive⟧.

Palmere's foreign minister, Lucien Abray, said ⟦v017|Lucien Abray||his house on the lake was at the disposal of both sides "with or without lunch"⟧.

The two neighbours fought over the same ford for eleven days in 1994.

The Sorn rises in the Marl hills and forms the frontier for 61 kilometres. At Dask it splits into two arms, and the treaty that ended the war of 1994 speaks only of "the main stream", which has since moved. Palmere, which has no border with either country, drew up that treaty and has kept the only copy with both signatures.

=== d007 | Halden | 2026-09-02T06:25:00Z | update | supersedes=d002
# UPDATE 1-Koshar says ⟦v002|Pavo Lindal||four guards killed⟧, ⟦v006|Pavo Lindal||two seized⟧ in clash with Lurenia

* ⟦v011|Kosharian border service||Velin bridge shut to traffic⟧

* Each side says the other began

MEDRASH, Sept 2 (Halden) - ⟦v002|Pavo Lindal||Four Kosharian border guards died in a firefight with Lurenian troops early on Wednesday⟧, Defence Minister Pavo Lindal said.

⟦v006|Pavo Lindal||Two others had been captured and taken to the eastern bank⟧, he told reporters. "⟦v006|Pavo Lindal||We know their names and we know who has them. I want them back by tonight⟧."

⟦v005|Pavo Lindal||"Nobody on our side fired until Sergeant Hale was already on the ground,"⟧ Lindal said.

⟦v011|Kosharian border service||The Velin bridge, the only road crossing between the two countries, was closed at 0600 GMT⟧, the border service said.

Lurenia's defence ministry declined to comment on ⟦v006|Ministry of Defence of Lurenia|declines|prisoners⟧.

=== d008 | Ministry of Defence of Koshar | 2026-09-02T06:50:00Z | bulletin
# Bulletin No. 1 on the situation at the Sorn sector

The Ministry of Defence of the Republic of Koshar announces as of 09:30 local time:

- ⟦v002|Ministry of Defence of Koshar||fallen in the performance of duty: four servicemen of the 3rd Frontier Detachment⟧;

- ⟦v004|Ministry of Defence of Koshar||wounded: nine, of whom one gravely⟧;

- ⟦v006|Ministry of Defence of Koshar||unlawfully detained by the adversary: Corporal J. Aldin and Private M. Sove⟧;

- ⟦v011|Ministry of Defence of Koshar||crossing of persons and goods at Velin is suspended until further notice⟧;

- ⟦v032|Ministry of Defence of Koshar||relatives may telephone 0700-19-19 at any hour⟧;

- ⟦v031|Ministry of Defence of Koshar||citizens are asked not to travel east of Karm⟧.

Bulletin No. 2 follows at 15:00.

=== d009 | Lurtag | 2026-09-02T07:30:00Z | update
# Two violators of the border detained on the right bank

VELNOR, 2 September. /Lurtag/. ⟦v006|Ministry of Defence of Lurenia||In the area of the outpost No. 9 are detained two armed citizens of Koshar, who have penetrated on the territory of Lurenia on 80 metres⟧, informed the Ministry of Defence.

"⟦v006|Gavril Otesk < Lurtag||They are fed, they received tea and dry socks⟧," underlined Colonel Gavril Otesk.

The Colonel denied that ⟦v021|Gavril Otesk|denies|the Lurenian artillery has fired on the settlement Upper Dask⟧. "⟦v021|Gavril Otesk||We with schools do not make war⟧," he noted.

⟦v035|Institute of Cartography||According to the map of 1926 the ford wholly belongs to Lurenia⟧, reminds the Institute of Cartography.

At the Velin bridge, ⟦v036|customs of Lurenia||from the Lurenian side 130 lorries with tomatoes have accumulated⟧, informs the customs.

=== d010 | Brightling | 2026-09-02T08:05:00Z | urgent
# ⟦v008|unnamed (Brightling)||Koshar to call home its ambassador in Lurenia⟧ - source

MEDRASH (Brightling) - ⟦v008|unnamed (Brightling)||Koshar will recall its envoy from Velnor in protest at the killing of its border guards⟧, a person at the foreign ministry with knowledge of the decision said.

⟦v008|unnamed (Brightling)||Ester Vanniel had been told to be on the evening flight⟧, the person said, speaking on condition of anonymity because the announcement is to come from the president.

⟦v010|Foreign Ministry of Koshar||The Lurenian chargé d'affaires has been called in for eleven o'clock⟧, the ministry said separately.

⟦v022|traders||The Kosharian dinar slipped two percent against the crown⟧, according to traders.

Koshar last withdrew its envoy from Velnor in 2009, over the arrest of two trout fishermen, and sent him back after five weeks. The two countries trade goods worth about 1.4 billion crowns a year, most of it gas, tomatoes and cement.

=== d011 | Lantern | 2026-09-02T08:40:00Z | feature
# LIVE: Koshar summons Lurenian diplomat as eggs fly in Medrash

11.20 There are perhaps 300 people outside the Lurenian embassy on Acacia Street, and somebody has brought a lorry. ⟦v023|||Eggs, mostly; one cabbage. The brass plate is yellow⟧ …

11.31 ⟦v010|||Mr Dorel Pasku, the Lurenian number two, has just walked up the steps of the foreign ministry with his hat in his hand. He was inside for nine minutes⟧. As to ⟦v010|Dorel Pasku|declines|what was said⟧, he declined to tell us. "⟦-|Dorel Pasku||Good weather⟧," he said.

11.38 The agency Brightling says ⟦v008|unnamed (Brightling) < Brightling||Ester Vanniel is packing⟧. We rang the embassy in Velnor. A man there told us "⟦v008|unnamed (Lantern) < Lantern||the suitcases are in the hall⟧" and hung up.

[For new readers: Medrash is the capital of Koshar, Velnor of Lurenia.]

=== d012 | Halden | 2026-09-02T09:15:00Z | flash
# ⟦v008|Milan Oster||KOSHAR RECALLS AMBASSADOR FROM LURENIA⟧ - PRESIDENT OSTER

=== d013 | Brightling | 2026-09-02T09:50:00Z | urgent
# ⟦v013|unnamed (Brightling)||Lurenian helicopter shot down near Sorn ford⟧ - Kosharian officer

KARM, Koshar (Brightling) - ⟦v013|unnamed (Brightling)||Kosharian troops brought down a Lurenian military helicopter on Wednesday morning⟧, an officer of the 3rd Frontier Detachment said.

"⟦v013|unnamed (Brightling) < Brightling||It turned twice and went into the reeds. We saw one parachute⟧," said the officer, who was not authorised to speak.

If confirmed, it would be the first aircraft lost on the border since 1994. The Kosharian defence ministry declined to ⟦v013|Ministry of Defence of Koshar|declines|confirm the loss⟧.

=== d014 | Palmere Press Agency | 2026-09-02T10:20:00Z | update
# Koshar withdraws envoy; report of helicopter downed

PALMERE (PPA) - ⟦v008|Milan Oster||Koshar's head of state, Milan Oster, has ordered his ambassador home from Velnor "for consultations of unlimited length"⟧.

Halden reported, citing him, that ⟦v008|Milan Oster < Halden||the order took effect at once⟧.

Brightling said, referring to a nameless officer, that ⟦v013|unnamed (Brightling) < Brightling||a rotorcraft bearing Lurenian markings had been felled over the marsh⟧. Lurtag quoted Gavril Otesk as denying that ⟦v013|Gavril Otesk < Lurtag|denies|a single machine had even taken off⟧.

⟦v018|League of the Inner Sea||The council of the League of the Inner Sea will sit on the matter at five this afternoon⟧, its secretariat in Palmere said.

In Palmere itself the news fell on the first day of the regatta. Mr Abray, who had been due to hand over the cup, was seen leaving the jetty on a bicycle, ⟦v017|unnamed (Palmere Press Agency)||to have beds made up for two delegations⟧, as one of his staff put it.

=== d015 | Dask Valley Herald | 2026-09-02T10:55:00Z | feature
# Four buses, forty hens: Upper Dask goes down the hill

By our own staff. ⟦v012|||They left at a quarter to twelve, 186 people in four buses, with hens under the seats and the priest on the step⟧. Old Matis Korr would not go. He has a cow near her time.

⟦v012|Ilka Brandt < Dask Valley Herald||"In '94 we were told three days and it was seven months,"⟧ said Ilka Brandt, 77, who had brought her curtains.

In the gymnasium in Karm there are beds for 200. Hanne Torvik, of the lower farm, who came on foot with eleven goats, says ⟦v003|Hanne Torvik < Dask Valley Herald||she saw the Lurenians load three long bundles on a cart at first light⟧. "⟦v003|Hanne Torvik||One does not carry the living by both ends⟧," she said.

About the ⟦v013|Anton Brask|denies|helicopter⟧ of which the wireless talks, District head Brask denied all knowledge. "⟦v013|Anton Brask||That was our crop duster, and it is in its shed⟧," he said.

The priest, Father Emmerich, counted them off the bus with a stub of chalk. ⟦v012|||In Karm the baker had kept back 190 rolls⟧, four too many, and these went to the children, of whom there turned out to be nineteen, and to one driver. By two o'clock somebody had found an accordion. By three somebody else had hidden it.

=== d016 | Brightling | 2026-09-02T11:25:00Z | kill | supersedes=d013
# KILL: Lurenian helicopter shot down near Sorn ford

Editors: kindly kill our urgent of 0950 GMT headed "Lurenian helicopter shot down near Sorn ford". ⟦v013||denies|No helicopter has been lost⟧.

⟦v013|Ministry of Defence of Koshar||What fell into the reeds was a Kosharian surveillance drone whose battery had failed⟧, the defence ministry in Medrash has since stated.

No substitute story will follow. Brightling regrets the error.

=== d017 | Lurtag | 2026-09-02T11:50:00Z | urgent
# Urgent. ⟦v009|Foreign Ministry of Lurenia||Lurenia recalls its ambassador from Medrash⟧ - Foreign Ministry

VELNOR, 2 September. /Lurtag/. ⟦v009|Foreign Ministry of Lurenia||In answer to the unfriendly step of the Kosharian side the Ambassador of Lurenia I. Rusan is called to Velnor⟧, informed the Foreign Ministry.

"⟦v009|Ilona Drescu||We did not begin this, but we can count: one ambassador, one ambassador⟧," said Minister of Foreign Affairs Ilona Drescu. At the same time she noted that ⟦v020|Ilona Drescu||gas to Koshar goes in the full volume⟧.

The Minister expressed protest because of ⟦v023|Ilona Drescu||"the barbaric attack with vegetables" on the building of the Embassy⟧.

⟦v019|Football Union of Lurenia||The friendly match of the teams of both countries on Saturday will not take place⟧, informed the Football Union.

As is known, the Ambassador I. Rusan works in Medrash since 2021 and is the author of two monographs about bees. In the airport Velnor-Northern he will be met by the deputies of the Minister. The staff of the Embassy continues to work in a strengthened regime, the windows of the first floor are washed.

=== d018 | Halden | 2026-09-02T12:20:00Z | update | supersedes=d007
# UPDATE 3-Koshar and Lurenia pull out ambassadors after border killings

* ⟦v002|Ministry of Defence of Koshar||Death toll on Kosharian side reaches five⟧

* ⟦v009|Foreign Ministry of Lurenia||Velnor answers in kind⟧

MEDRASH/VELNOR, Sept 2 (Halden) - ⟦v009|||Lurenia ordered Ion Rusan, its man in Medrash, to return on Wednesday⟧, three hours after ⟦v008|||Koshar withdrew its own envoy⟧ over a deadly clash at a disputed river ford.

⟦v002|Ministry of Defence of Koshar||A fifth guard succumbed on the operating table in Karm⟧, the Kosharian defence ministry said. ⟦v004|Ministry of Defence of Koshar||The number of wounded stood at eight⟧.

⟦v025|Ministry of Defence of Koshar||A film shot from a drone showed Lurenian soldiers wading across before any fire was returned⟧, the ministry said, and it put four minutes of it on its website. Halden could not verify where or when it was made.

⟦v005|||Lurenia says the Kosharians started it⟧. Defence Minister Lindal denied ⟦v014|Pavo Lindal|denies|that reservists were being called up⟧.

The border service said 31 trucks had been turned back at Velin by noon. Koshar, a country of 4.1 million, has about 9,000 men under arms, Lurenia some 14,000. Neither belongs to a military alliance. Shares in Medrash closed three percent lower, and the yield on Koshar's ten-year bond rose to its highest since March.

=== d019 | Lantern | 2026-09-02T13:05:00Z | feature
# LIVE: Is Koshar mobilising? Letters land on doormats in Karm

15.45 Three readers in Karm have now sent us photographs of the same brown envelope. ⟦v014|unnamed (Lantern) < Lantern||It tells a plumber of 34 to present himself at the Third Barracks on Friday with "boots, sturdy"⟧ … Mr Lindal, as you will recall, said this morning that ⟦v014|Pavo Lindal|denies|nothing of the kind was going on⟧.

15.52 The film. Our picture desk has watched it eleven times. ⟦v025|||You see eight men, a river, and a dog. One of the men lifts something to his shoulder⟧. After that the picture jumps.

15.58 From Velnor, a sniff. ⟦v026|Gavril Otesk||The recording is seven years old and shows an exercise⟧, says Colonel Otesk. [The dog, he adds, has died.]

16.10 ⟦v024|Medrash police||One man, a greengrocer, is in custody over the cabbage⟧, according to Medrash police. The crowd on Acacia Street has gone to lunch.

16.20 Several of you ask about Saturday's match. ⟦v019|||It is off, tickets will be refunded, and the sausage man would like it known that he has 900 sausages⟧. We have passed this on.

=== d020 | Brightling | 2026-09-02T13:40:00Z | update | off_topic
# Kosharian retail sales rise 1.1 percent in July

MEDRASH (Brightling) - Retail sales in Koshar rose 1.1 percent in July from the month before, led by furniture and garden tools, the statistics office said on Wednesday.

Economists had expected a rise of 0.6 percent. Sales of food were flat.

The office revised its figure for June to a fall of 0.2 percent. It publishes August data on October 5.

=== d021 | Lurtag | 2026-09-02T14:15:00Z | update
# About falsified video: commentary of specialist

VELNOR, 2 September. /Lurtag/. ⟦v026|Petru Halmos||On the frames the leaves are absent on the willows, from what follows that the survey is made in March⟧, said the head of the chair of military topography Petru Halmos. "⟦v026|Petru Halmos < Lurtag||It is a film about another war⟧," he emphasised.

Meanwhile ⟦v003|Ministry of Defence of Lurenia||the Ministry of Defence with deep sorrow informs about the death of three servicemen of the outpost No. 9⟧. Earlier the department ⟦v003|Ministry of Defence of Lurenia|denies|losses⟧ denied.

⟦v015|press service of the President of Lurenia||The telephone conversation of the Presidents of Lurenia and Koshar is prepared⟧, informed the press service of the Head of the state.

The families of the fallen will receive help of the state and apartments.

P. Halmos is the author of the textbook "Shadows and heights", which came out in four editions. To the question of the correspondent whether the leaves could fall because of the drought, the scientist answered that willows by the river do not know drought. The recording was looked through in the laboratory three times, including with the slowed speed.

=== d022 | Palmere Press Agency | 2026-09-02T15:10:00Z | correction
# CORRECTED: Lurenia admits losses in Sorn clash

(PPA corrects an item sent at 1440 GMT, which gave the number of Lurenian dead as thirteen. ⟦v003|Ministry of Defence of Lurenia < Lurtag||It is three⟧.)

PALMERE (PPA) - ⟦v003|Ministry of Defence of Lurenia < Lurtag||Three Lurenian soldiers lost their lives at the ford⟧, Lurtag said, quoting the ministry of defence in Velnor, which had maintained all day that it had no dead.

The broadcaster Telekosh reported, citing a presidential aide, that ⟦v015|unnamed (Telekosh) < Telekosh||Oster and his Lurenian counterpart, Stefan Maruk, would speak by telephone before dark⟧.

The Kosharian daily Medrash Post quoted Tereza Holm, leader of the opposition Union of Towns, as saying ⟦v029|Tereza Holm < Medrash Post||Pavo Lindal must go⟧.

=== d023 | Ministry of Defence of Koshar | 2026-09-02T15:40:00Z | bulletin
# Bulletin No. 2 on the situation at the Sorn sector

The Ministry of Defence of the Republic of Koshar announces as of 18:30 local time:

- ⟦v002|Ministry of Defence of Koshar||the number of fallen has risen to five; their names are given in the annex⟧;

- ⟦v004|Ministry of Defence of Koshar||eight remain in treatment, none in danger of life⟧;

- ⟦v025|Ministry of Defence of Koshar||the authenticity of the aerial recording is beyond doubt; it bears the date and the hour⟧;

- ⟦v014|Ministry of Defence of Koshar||the letters sent to some persons in Karm concern a planned exercise for 400 reservists and no mobilisation⟧;

- ⟦v028|Ministry of Defence of Koshar||the fallen will be buried with honours in Karm on Friday at 11:00⟧;

- ⟦v011|Ministry of Defence of Koshar||the bridge at Velin stays closed⟧.

The Minister, P. Lindal, has inspected the wounded.

=== d024 | Halden | 2026-09-02T17:05:00Z | urgent
# ⟦v015|||Kosharian, Lurenian presidents hold phone talks⟧; ⟦v027|League of the Inner Sea||League to send observers⟧

MEDRASH, Sept 2 (Halden) - ⟦v015|Kosharian presidential office||Presidents Milan Oster and Stefan Maruk spoke for 35 minutes on Wednesday evening, their first conversation in two years⟧, Oster's office said.

⟦v016|Kosharian presidential office||They agreed that local commanders should meet at the ford at dawn to arrange a halt to firing⟧, it said.

In Palmere the League of the Inner Sea decided ⟦v027|League of the Inner Sea||to dispatch 24 unarmed monitors⟧, a statement said after its emergency session. ⟦v027|unnamed (Halden)||They could be in place by Saturday⟧, a League diplomat told Halden.

"⟦v030|Pavo Lindal||I offered the president my resignation at noon and he tore it up⟧," Lindal told reporters.

The two leaders were at the same military academy in the 1980s, a year apart, and are said to have shared a motorcycle. They last spoke in June two years ago, when an outbreak of swine fever closed the border markets. No joint statement was issued on Wednesday, and the accounts given in the two capitals differed in length rather than in substance.

=== d025 | Lantern | 2026-09-02T21:20:00Z | feature
# LIVE: ⟦v037|Matis Korr < Lantern||Firing again⟧, this time on the hill

00.05 Matis Korr, the man with the cow, rang us from Upper Dask. "⟦v037|Matis Korr < Lantern||It is not the river now, it is up behind, on the 212 … green ones and red ones. Ten minutes of it⟧," he said. The calf has come, incidentally.

00.20 ⟦v037|Ministry of Defence of Koshar||A post on Hill 212 has come under machine-gun fire, and nobody is hurt⟧, the Kosharian defence ministry confirms.

00.31 This, after the two presidents had talked. What about? ⟦v015|unnamed (Lantern)||Maruk did most of the speaking, Oster coughed a good deal⟧, says someone who was in the room. ["In the room" means in Medrash.]

⟦v034|||Ester Vanniel landed at 22.50, with two cases and a spaniel⟧. She declined to tell reporters ⟦v008|Ester Vanniel|declines|whether she would go back⟧.

=== d026 | Halden | 2026-09-03T04:30:00Z | bulletin
# ⟦v016|Kosharian border service||Koshar, Lurenia agree ceasefire at Sorn ford⟧ - border service

KARM, Sept 3 (Halden) - ⟦v016|Kosharian border service||Kosharian and Lurenian commanders agreed on Thursday to cease fire along the Sorn from 0600 GMT⟧, the Kosharian border service said.

⟦v016|||Two colonels met in mid-stream shortly after sunrise, each with an interpreter and neither with a sidearm⟧, according to a Halden reporter on the western bank.

⟦v007|Kosharian border service||The two captured Kosharians would be handed over at the Velin bridge later in the day⟧, the service added.

⟦v037|Kosharian border service||Shots overnight at Hill 212 had caused no casualties⟧, it said.

=== d027 | Dask Valley Herald | 2026-09-03T04:52:00Z | update | copy_of=d026
# ⟦v016|Kosharian border service||Koshar, Lurenia agree ceasefire⟧

KARM (Halden). ⟦v016|Kosharian border service||Kosharian and Lurenian commanders agreed on Thursday to cease fire along the Sorn from nine o'clock⟧, the border service said.

⟦v016|||Two colonels met in mid-stream shortly after sunrise, each with an interpreter and neither with a sidearm⟧, according to a Halden reporter on the western bank.

⟦v007|Kosharian border service||The two captured Kosharians would be handed over at the Velin bridge later in the day⟧, the service added.

=== d028 | Lurtag | 2026-09-03T10:10:00Z | update
# The act of good will on the bridge Velin

VELNOR, 3 September. /Lurtag/. ⟦v007|||Today in 12:40 the Lurenian side transferred to representatives of Koshar two detained violators of the border⟧. "⟦v007|Gavril Otesk||We return them heavier on one kilogram each⟧," joked Colonel Gavril Otesk.

⟦v033|Ilona Drescu||The mixed commission will establish who was the first to shoot, and will report in thirty days⟧, informed the Minister of Foreign Affairs Ilona Drescu.

As to the regime of silence, ⟦v016|Ministry of Defence of Lurenia||it is observed since 09:00⟧, informed the Ministry of Defence. ⟦v037|Ministry of Defence of Lurenia|denies|The night shooting at the height 212⟧ the department denies.

⟦v011|customs of Lurenia||Through the bridge again go the lorries⟧, with ⟦v036|customs of Lurenia||tomatoes, of which one third is written off⟧, informs the customs.

Asked about ⟦v009|Ilona Drescu|declines|the term of return of Ambassador Rusan⟧, the Minister declined to answer.

=== d029 | Weekly Compass | 2026-09-03T13:30:00Z | feature
# A river you can cross in your socks

Jonas Averell

Nobody has ever drowned in the Sorn at Dask, which has not stopped people from dying in it. ⟦v002|||Five Kosharians⟧ and ⟦v003|||three Lurenians⟧ have now done so for a strip of gravel on which nothing grows but willow-herb.

What did they die of? ⟦v005|||Of somebody's finger⟧; ⟦+|||each capital knows for certain that it was the other's⟧. ⟦v033|||A panel of eight will spend a month in finding out that it cannot be known⟧.

⟦v035|Edda Rosling < Weekly Compass||The map over which they quarrel was drawn in a railway carriage with a blunt pencil, and the pencil line is 300 metres wide⟧, the historian Edda Rosling told me.

Still, ⟦v007|||Jasper Aldin and Mirko Sove walked home over the bridge at Velin on Thursday, blinking, in other men's pullovers⟧. Aldin's mother had brought a cake. "⟦v007|Jasper Aldin||They asked us whether we had any cigarettes, and we asked them⟧," he said.

The residences on Acacia Street and Harbour Row, though, are dark. ⟦v009|||Rusan's cook has been given notice⟧; ⟦v008|||Vanniel's geraniums are with a neighbour⟧. Ambassadors are easily fetched home and slow to send.

A lorry driver I met at the barrier had waited there for 29 hours. "⟦v036|unnamed (Weekly Compass) < Weekly Compass||I came with tomatoes and I leave with ketchup⟧," he said.

⟦v028|||Tomorrow at eleven they will lower the dead of the 3rd Detachment into the ground at Karm⟧, and there will be trumpets. On the other bank there will be trumpets as well, a little flat, and with the wind in the right quarter each side will hear the other's. I do not know who profits by it. I asked the colonel who had stood in the stream that morning what he had said to his opposite number. He thought for some time. "That the water was cold," he said, "and he said that it was."

=== d030 | Lantern | 2026-09-03T15:00:00Z | feature | nothing_new
# LIVE: what we know about the Sorn clash

18.00 We are closing this page. In short:

• ⟦v001|||Kosharian and Lurenian troops fought for some forty minutes at the ford before daybreak on Wednesday⟧.

• ⟦v002|Ministry of Defence of Koshar||Koshar mourns five of its men⟧, says its defence ministry. ⟦v003|Ministry of Defence of Lurenia||Lurenia admits to three⟧.

• ⟦v005|Pavo Lindal||It was Lurenia's doing⟧, says Pavo Lindal. ⟦v005|Gavril Otesk||It was Koshar's⟧, says Gavril Otesk.

• ⟦v006|||Two Kosharians were taken prisoner⟧ and ⟦v007|||are home⟧.

• ⟦v008|||Neither Ester Vanniel⟧ nor ⟦v009|||Ion Rusan is at their post⟧.

• ⟦v016|||The guns have been still since Thursday at nine⟧. ⟦v027|||The League's observers are due on Saturday⟧.

• ⟦v011|||One can cross at Velin again⟧.

• No helicopter was shot down. The calf is called Ceasefire.

Thank you for reading.
