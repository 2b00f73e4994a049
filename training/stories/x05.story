title: Vellin dam failure in Lusenia

=== d001 | Meridian | 2026-04-21T02:14:00Z | flash
# ⟦v001|Arda district police||DAM ON LUSENIA'S ARDA RIVER HAS GIVEN WAY⟧ - DISTRICT POLICE

=== d002 | Meridian | 2026-04-21T02:31:00Z | urgent | supersedes=d001
# Dam collapses in northern Lusenia, valley told to flee

TESSAR, April 21 (Meridian) - ⟦v001|Arda district police||A section of the Vellin dam on the Arda river broke away before dawn on Tuesday⟧, police in northern Lusenia said.

⟦v004|Arda district police||Everyone in the towns of Brod, Lower Kamen and Hessik was told to make for high ground at once⟧, a duty officer said by telephone. About 31,000 people live along that stretch of the river.

The officer said ⟦v002|Arda district police|declines|it was too early to speak of casualties⟧.

The rock-and-earth barrier, 71 metres tall, was finished in 1968. It belongs to the power company Hydrolus, in which the state has just over half the shares.

=== d003 | Sluice | 2026-04-21T03:05:00Z | update
# LIVE: The Vellin is going. Get up the hill

05.05 Tessar time. If you are reading this in Brod, stop reading. ⟦v004|||Up, not along: the church road, the quarry track, anywhere above the railway⟧.

05.11. Our first picture comes from a lorry driver on the viaduct. ⟦v001|||Where there was a grassy wall last night there is a notch the width of a football pitch, and brown water standing up in it like a horse⟧…

05.18. Two readers in Lower Kamen write that ⟦v022|unnamed (Sluice)||nothing wailed, nothing rang, and they only woke because the dog did⟧. [There are 14 sirens in the valley; they are tested on the first Monday of the month - ed.]

05.26. ⟦v019|||Dark from here to the Hessik junction⟧. Keep your phones for calls that matter.

=== d004 | LUNA | 2026-04-21T03:22:00Z | bulletin
# ⟦v011|Lusenia's Council of Ministers||Regime of extraordinary situation is introduced in Arda district⟧

TESSAR, April 21. /LUNA/. ⟦v011|Lusenia's Council of Ministers||On the territory of the Arda district since 05:00 the regime of extraordinary situation operates⟧, informed the Council of Ministers of Lusenia.

⟦v001|Ministry of Waters||At the hydrotechnical construction Vellin has taken place a partial damage of the body of the dam⟧, noted the Ministry of Waters. ⟦v004|Ministry of Waters||The population of three settlements is being taken out to safe places in the planned order⟧.

In the department underlined that ⟦v022|Ministry of Waters||the system of the notification has worked in regular mode⟧.

The rains in the basin of Arda continue the sixth day.

Hydrometeorological service of the republic expects the weakening of precipitations by the evening. In the neighbouring districts the situation is evaluated as stable and controllable, the transport goes according to the timetable.

=== d005 | Kontakt | 2026-04-21T03:48:00Z | update
# Brod under water after Vellin dam bursts

April 21 (Kontakt) - ⟦v005|||The lower half of Brod, a market town of 9,000, lay beneath three to four metres of water by sunrise⟧, pictures from a circling aircraft showed on Tuesday.

⟦v001|Arda district police < Meridian||The wall that held back the Arda upstream of it failed in the night⟧, Meridian reported, citing police.

Milan Dreska, the mayor, told Kontakt he had counted himself lucky. "⟦v005|Milan Dreska < Kontakt||I am standing on the roof of the savings bank, and the savings bank has two storeys⟧," he said.

⟦v004|Milan Dreska < Kontakt||Perhaps two thirds of his townspeople had got out before the wave⟧, the mayor reckoned. He would not guess at ⟦v002|Milan Dreska|declines|a number of dead⟧.

=== d006 | Civil Protection Bulletin | 2026-04-21T04:30:00Z | update
# ARDA FLOOD: SITUATION REPORT No. 1 (06:30)

Issued by the Office of Civil Protection, Tessar. Situation at 06:00 local time:

- ⟦v001|Office of Civil Protection||breach of Vellin dam, left abutment, recorded at 03:47; width at 05:30 approx. 90 m⟧;

- ⟦v002|Office of Civil Protection||fatalities confirmed: 3⟧;

- ⟦v027|Office of Civil Protection||persons treated for injury or cold: 44⟧;

- ⟦v019|Office of Civil Protection||supply points without electricity: 52,000⟧;

- ⟦v014|Office of Civil Protection||rail bridge at Hessik lost; line 4 closed⟧;

- ⟦v030|Office of Civil Protection||military assistance requested: two engineer battalions⟧.

Reception centres: Sports Hall, Upper Kamen; Agricultural College, Stovar. Bring medicines and papers only.

Do not enter cellars. Do not drive on flooded roads. Keep children away from the banks, which are unstable. The information line is staffed around the clock in three languages.

=== d007 | Meridian | 2026-04-21T05:02:00Z | update
# Flood from broken Lusenian dam kills at least three

TESSAR, April 21 (Meridian) - ⟦v002|Office of Civil Protection||At least three people drowned⟧ and a town was swamped when a dam burst in Lusenia on Tuesday, officials said, with rescuers still unable to reach many streets.

⟦v010|Hydrolus||The reservoir had been taking in more water than anyone designed it to hold⟧, operator Hydrolus said in a statement. ⟦v010|Hydrolus||Inflow overnight was put at 2,900 cubic metres a second, a level expected once in 5,000 years⟧.

But a worker at the plant said ⟦v006|unnamed (Meridian)||one of the three spillway gates had been stuck shut since Sunday⟧. "⟦v006|unnamed (Meridian)||We were trying to shift it with a lorry jack⟧," said the man, who asked not to be identified for fear of losing his job.

Hydrolus declined to comment on ⟦v006|Hydrolus|declines|the state of its equipment⟧.

A Meridian reporter saw army trucks ⟦v030|||carrying boats and bridging gear north from the capital⟧.

=== d008 | Agence Corvais | 2026-04-21T05:40:00Z | update
# The Lusenian valley of Arda devastated by the rupture of a dam

PORT-CORVAIS, April 21 (AC) - ⟦v001|||A dam has yielded in the night of Monday to Tuesday in the north of Lusenia⟧, liberating according to the experts 180 million cubic metres.

⟦v005|Milan Dreska < Kontakt||The locality of Brod is drowned to the first floors and beyond⟧, according to its mayor Milan Dreska quoted by Kontakt.

⟦v006|unnamed (Meridian) < Meridian||A valve for the evacuation of the waters would have remained blocked during two days⟧, affirms Meridian, which relies on a person employed on the spot.

Corvais, situated downstream, has announced that ⟦v017|Corvais river authority||all the weirs of the frontier will be lowered and the navigation prohibited from noon⟧, indicated its river authority. ⟦v037|Corvais river authority||The peak of the flood is awaited at Port-Sainte-Elme towards Wednesday 18 hours⟧.

The foreign minister Aurèle Jobin has ⟦v016|Aurèle Jobin||put at the disposal of the neighbour six helicopters with winch⟧.

=== d009 | Arda Valley Herald | 2026-04-21T06:15:00Z | feature
# The night the river came in at the upstairs window

By our staff, from the top floor of the Agricultural College

We are printing this on the college duplicator, because our own press is under the Arda. ⟦v005|||So is the bakery, the cinema, the new bus station and every house below Tanner's Steps⟧.

Zdena Holub, 74, carried a canary and a bag of flour. "⟦v022|Zdena Holub < Arda Valley Herald||For forty years that thing on the fire station has howled at me on a Monday⟧," she said. "⟦+|||The one night I wanted it, it kept its mouth shut⟧."

On the roof of Brod primary, where a class had been sleeping over after a reading night, ⟦v020|||twenty-three children and two teachers were singing to keep warm when this edition went to the drum⟧. Nobody has got to them yet.

It was a strange dawn up here. The swallows had come back on Sunday and flew in circles over the place where the eaves used to be. Somebody had saved a wedding cake. Somebody else had saved a door, and could not say why, and sat down on it next to the cake and wept. The dean of the college lit the stoves in all three lecture rooms and burned, to begin with, the examination papers.

And there is a letter. In March Josef Talir, who looked after the gates for nineteen years, wrote four pages to the directors of Hydrolus. The Herald has a copy. ⟦v007|Josef Talir||The left shoulder of the dam "is sweating", it says, and "I would not let my daughter live below it"⟧.

⟦v007|Josef Talir < Arda Valley Herald||No answer ever came⟧, Mr Talir told us. He was retired in April. He is helping with the soup.

=== d010 | LUNA | 2026-04-21T06:52:00Z | bulletin
# ⟦v008|Press service of the Prime Minister||Prime Minister Havrane interrupts visit and flies to Arda district⟧

TESSAR, April 21. /LUNA/. ⟦v008|Press service of the Prime Minister||Prime Minister of Lusenia Bohdan Havrane has interrupted the working trip in Ostrava Bay and takes off to the district of the calamity⟧, informed his press service.

⟦v030|Ministry of Defence||For liquidation of the consequences are directed 1,400 military men, 60 boats and four helicopters⟧, reported in the Ministry of Defence.

On the given moment ⟦v002|Ministry of the Interior||it is known about seven perished⟧, specified in the Ministry of the Interior.

The Minister of Energy Rastko Belan assured that ⟦v019|Rastko Belan||giving of the electricity will be restored until evening⟧.

=== d011 | Kontakt | 2026-04-21T07:20:00Z | update
# Former gatekeeper warned of Vellin dam in March - newspaper

April 21 (Kontakt) - ⟦v007|Josef Talir < Arda Valley Herald||An ex-employee of Hydrolus had told its board in writing weeks before the disaster that water was seeping through the Vellin embankment⟧, the Arda Valley Herald said on Tuesday.

Hydrolus spokeswoman Irma Sand said ⟦v007|Irma Sand|denies|no such document was on file⟧.

⟦v035|||Trading in the utility's stock was stopped in Tessar after it shed 34 percent in eleven minutes⟧.

⟦v023|Tessar public prosecutor||An inquiry on suspicion of endangering the public has been opened⟧, the prosecutor's office in the capital said.

The company runs nine dams and supplies a quarter of the country's power.

⟦v023|Katarina Moss||Investigators would begin by seizing the logbooks⟧, said Katarina Moss, who is to lead the case.

It has been at odds with farmers along the Arda for years, mainly because it kept the lake brim-full in spring to sell electricity at summer prices. A parliamentary committee looked into the practice in 2022 and recommended "dialogue".

=== d012 | Sluice | 2026-04-21T08:03:00Z | update
# LIVE: They're off the roof!

10.03 Tessar time. ⟦v020|||All of them. Every last damp singing one⟧. Two Lusenian army helicopters, five trips, and a teacher named Pavla Rusin who would not go until the last child was in the harness.

10.12. Not such good news from the district hospital in Hessik: ⟦v015|Ilse Vorel||generators in the cellar, cellar in the river, and sixteen people on ventilators being bagged by hand⟧, Dr Ilse Vorel says. ⟦v015|Ilse Vorel||Airlift to Stovar begins "when somebody sends me something that flies"⟧.

10.20. About the sirens. The ministry says they worked. We have now had 211 messages from the valley. ⟦v022|unnamed (Sluice)||Number of people who heard one: two, and one of them lives next to the ambulance station⟧.

10.31. The opposition has found its boots. Greta Solym: "⟦v025|Greta Solym||Rastko Belan should be out of his office before the mud is out of Brod⟧."

=== d013 | Meridian | 2026-04-21T08:47:00Z | urgent
# Second Lusenian dam cracked, thousands more to flee - official

TESSAR, April 21 (Meridian) - ⟦v009|unnamed (Meridian)||Cracks have opened in the Upper Zlata dam, 40 km from the one that failed on Tuesday⟧, and ⟦v009|unnamed (Meridian)||18,000 people are to be moved from below it⟧, an official in the regional crisis staff said.

"⟦v009|unnamed (Meridian)||It is a matter of hours⟧," the official said on condition of anonymity.

Upper Zlata, a concrete arch, holds three times as much water as Vellin. Hydrolus could not be reached.

Built in 1983 in a granite gorge, it has been held up by engineers as the country's soundest. Its lake is a favourite of anglers and, in August, of brass bands.

=== d014 | Agence Corvais | 2026-04-21T09:04:00Z | urgent
# A second dam threatens to yield in Lusenia: Meridian

PORT-CORVAIS, April 21 (AC) - ⟦v009|unnamed (Meridian) < Meridian||Fissures would have appeared on another Lusenian work, that of the High Zlata⟧, reports Meridian citing a person responsible of the cell of crisis. ⟦v009|unnamed (Meridian) < Meridian||Some 18,000 inhabitants would have to leave their homes⟧.

The river authority of Corvais has said ⟦v009|Corvais river authority|hedges|to possess no indication in this sense⟧.

=== d015 | LUNA | 2026-04-21T09:26:00Z | bulletin
# ⟦v009|Rastko Belan|denies|Information on cracks at Upper Zlata does not correspond to reality⟧ - Belan

TESSAR, April 21. /LUNA/. ⟦v009|Rastko Belan|denies|At the dam Upper Zlata there are no cracks, the evacuation is not planned⟧, stated the Minister of Energy Rastko Belan, commenting the messages of foreign mass media.

"⟦v009|Rastko Belan|denies|I personally spoke with the shift. The construction stands as stood⟧," said the minister. He called to ⟦v041|Rastko Belan||bring to responsibility the distributors of panic⟧.

=== d016 | Meridian | 2026-04-21T09:58:00Z | kill | supersedes=d013
# KILL NOTICE: Lusenia - Upper Zlata

ATTENTION EDITORS: The Meridian item of 0847 GMT headed "Second Lusenian dam cracked, thousands more to flee - official" must not be used.

⟦v009||denies|The official has since said he mistook one reservoir for another⟧. ⟦v009||denies|A reporter at the site found the dam whole and the villages at breakfast⟧.

Remove it from all services. We are sorry for the alarm this caused.

=== d017 | Civil Protection Bulletin | 2026-04-21T11:00:00Z | update
# ARDA FLOOD: SITUATION REPORT No. 4 (13:00)

- ⟦v002|Office of Civil Protection||fatalities confirmed: 19, of which Brod 14, Lower Kamen 5⟧;

- ⟦v003|Office of Civil Protection||unaccounted for: 112⟧;

- ⟦v027|Office of Civil Protection||injured: 163, of which serious 21⟧;

- ⟦v015|Office of Civil Protection||Hessik hospital: 84 in-patients transferred, including all intensive care⟧;

- ⟦v018|Office of Civil Protection||tap water below Brod not to be drunk, boiled or otherwise⟧;

- ⟦v033|Office of Civil Protection||Kamen tannery: release of chromium salts possible; keep out of contact with floodwater⟧;

- ⟦v009|Office of Civil Protection||Upper Zlata: inspected 11:30, no findings⟧.

Next report at 17:00.

=== d018 | Kontakt | 2026-04-21T11:24:00Z | update
# Lusenia flood toll jumps to 19, more than 100 missing

April 21 (Kontakt) - ⟦v002|||The bodies of nineteen victims had been recovered by midday⟧ from the mud left by the broken Vellin dam, and ⟦v003|||the fate of 112 others was unknown⟧, civil protection officials said.

⟦v015|Ilse Vorel||Every one of her gravest cases had survived the flight out⟧, said Ilse Vorel, chief doctor at the stricken hospital in Hessik.

⟦v033|unnamed (Kontakt)||Drums from a leather works were seen bobbing past Lower Kamen⟧, a fire officer said.

Hydrolus staff have long complained of thin ranks. ⟦v036|Power Workers' Union||The crew at Vellin had been halved, to eleven, since 2021⟧, the Power Workers' Union said, and ⟦v036|Power Workers' Union||nobody was rostered to watch the instruments at night⟧.

=== d019 | Arda Valley Herald | 2026-04-21T12:10:00Z | update | copy_of=d018
# Toll jumps to 19, more than 100 missing

(Kontakt) - ⟦v002|||The bodies of nineteen victims had been recovered by midday⟧ from the mud left by the broken Vellin dam, and ⟦v003|||the fate of 112 others was unknown⟧, civil protection officials said.

⟦v015|Ilse Vorel||Every one of her gravest cases had survived the flight out⟧, said Ilse Vorel, chief doctor at the stricken hospital in Hessik.

⟦v036|Power Workers' Union||The crew at Vellin had been halved, to eleven, since 2021⟧, the Power Workers' Union said.

=== d020 | Sluice | 2026-04-21T13:15:00Z | update
# LIVE: The prime minister gets his feet wet

15.15 Tessar time. ⟦v008|||Bohdan Havrane has stepped out of a helicopter into Brod and into rather more of Brod than he expected⟧.

15.19. ⟦v026|||About 200 people behind a rope, and what they are shouting is "Who had the key?"⟧ [The key to the siren cabinet, we are told - ed.] Someone has thrown a boot. It missed.

15.27. Havrane, to the cameras: "⟦v024|Bohdan Havrane||Every household that lost its roof gets 40,000 marks by Friday week. No forms⟧."

15.33. Same man, one minute later, on the energy minister: "⟦v013|Bohdan Havrane||Minister Belan has my confidence until someone shows me why not⟧."

15.50. Kontakt reports, citing the works council, that ⟦v021|Hydrolus works council < Kontakt||a guard rang the control room at 01.20 about a wet patch "as big as a tennis court" and was told to ring back in the morning⟧. ⟦v001|||The wall went two hours and twenty-seven minutes later⟧.

=== d021 | LUNA | 2026-04-21T14:05:00Z | update | off_topic
# Harvest of early strawberry begins in the south of Lusenia

SOLIN, April 21. /LUNA/. In the farms of the Solin district has started the gathering of early strawberry, informed the Ministry of Agriculture.

It is planned to gather 2,100 tonnes, that on 4% exceeds the last year's indicator. The berry goes on the internal market and partly for jam.

=== d022 | Meridian | 2026-04-21T15:20:00Z | correction | supersedes=d007
# CORRECTED-Hydrolus says inflow was once-in-500-years, not 5,000

(Corrects return period in paragraph two after company amends statement)

TESSAR, April 21 (Meridian) - Hydrolus, the operator of the Lusenian dam that burst on Tuesday, ⟦v010|Hydrolus||had to cope with a flood of a kind seen once in 500 years⟧, it said, blaming a typing error for an earlier figure of 5,000.

⟦v010|Hydrolus||At 2,900 cubic metres a second it still went beyond what the structure was built for⟧, the company said.

Hana Brezko, professor of geotechnics at Tessar Technical University, disagreed. ⟦v029|Hana Brezko||Three open gates would have passed that much with a metre to spare⟧, she said. "⟦v029|Hana Brezko||This was not the sky. This was a hinge⟧."

⟦v006|Irma Sand||Gate two "did not respond to commands" from Sunday afternoon⟧, Hydrolus spokeswoman Irma Sand acknowledged for the first time.

=== d023 | Kontakt | 2026-04-21T17:42:00Z | urgent
# Hydrolus chief held over dam disaster

April 21 (Kontakt) - ⟦v012|||Lusenian police took Viktor Arnaut, managing director of dam operator Hydrolus, from his home in Tessar on Tuesday evening⟧.

⟦v012|Katarina Moss||He is suspected of causing danger to life through gross neglect and of withholding papers⟧, prosecutor Katarina Moss said.

⟦v012|Ludvik Stern||Her client was on his way to offer his help when "eleven men in helmets" rang⟧, said his lawyer, Ludvik Stern.

Moss said ⟦v007|Katarina Moss||a search of headquarters had turned up the gatekeeper's four pages, date-stamped March 9⟧. She declined to say ⟦v040|Katarina Moss|declines|whether officials of the energy ministry were under suspicion⟧.

=== d024 | Agence Corvais | 2026-04-21T18:30:00Z | update
# The patron of Hydrolus interpellated, the missive of a guardian found

PORT-CORVAIS, April 21 (AC) - ⟦v012|Katarina Moss < Kontakt||The director Viktor Arnaut sleeps this night in a cell⟧, according to the prosecutor Katarina Moss quoted by Kontakt.

⟦v007|Katarina Moss < Kontakt||The warning of Josef Talir, of which the society contested even the existence, lay in a cupboard of the direction⟧, she has added.

Six apparatus from Corvais ⟦v016|Ministry of Defence of Corvais||have lifted 58 persons before the night⟧, specified the Ministry of Defence.

The frontier town of Port-Sainte-Elme raises dikes of sandbags. ⟦v037|Corvais river authority||The maximum will pass three hours sooner than foreseen, at 15 hours⟧, has indicated the river authority. ⟦v037|Corvais river authority||One counts on 6.20 metres, under the crown of the wall⟧.

=== d025 | Meridian | 2026-04-22T05:10:00Z | feature | nothing_new
# WRAP-What we know about Lusenia's dam disaster

April 22 (Meridian) - A day after the Vellin dam failed:

* ⟦v001|||A 90-metre gap was torn in the embankment at 3.47 a.m. on Tuesday⟧.

* ⟦v002|Office of Civil Protection||The count of dead stands at 19⟧, and ⟦v003|Office of Civil Protection||112 are being looked for⟧, authorities say.

* ⟦v006|Irma Sand||One of three gates was out of action⟧, Hydrolus concedes.

* ⟦v022|Ministry of Waters||Sirens sounded⟧, the water ministry insists. Residents say ⟦v022|residents|denies|they did not⟧.

* ⟦v012|||Managing director Viktor Arnaut is in custody⟧.

* A Meridian report of ⟦v009||denies|cracks in another dam⟧ was wrong and was withdrawn.

=== d026 | LUNA | 2026-04-22T06:40:00Z | urgent
# ⟦v013|Rastko Belan||Minister of Energy Belan submits application on leaving⟧

TESSAR, April 22. /LUNA/. ⟦v013|Rastko Belan||The Minister of Energy of Lusenia Rastko Belan has addressed to the head of the government with the request to release him from the occupied post⟧.

"⟦v013|Rastko Belan||I do not consider myself guilty, but I consider myself responsible⟧," is said in the application.

⟦v034|Lusenia's Council of Ministers||April 24 is declared the day of the national mourning, the flags will be lowered⟧, informed in the Council of Ministers.

According to verified data, ⟦v002|Ministry of the Interior||the number of victims has reached 27 persons⟧; ⟦v003|Ministry of the Interior||the location of 61 is being established⟧.

=== d027 | Arda Valley Herald | 2026-04-22T07:30:00Z | feature
# Who had the key?

The cabinet is grey, the size of a larder, and bolted to the wall of the fire station on Mill Street. Inside is the switch for fourteen sirens. ⟦v022|Bruno Hasek||It was padlocked in February after boys set it off, and the key went into a drawer in Tessar, 130 kilometres away⟧, fire captain Bruno Hasek says.

"⟦v022|Bruno Hasek||I took an axe to it at ten to four⟧," he says. "⟦+|||By then the wire was drowned⟧."

So much for "regular mode". ⟦v013|||The gentleman from Energy has handed in his papers, which is more than the gentlemen from Waters have done⟧.

Mrs Holub's canary is well. The pupils of the reading night have been promised the last chapter; ⟦v020|Pavla Rusin||they had got to page 90 "when the corridor began to float"⟧, their teacher Pavla Rusin says.

⟦v031|||From nine in the evening nobody may walk in Brod without a pass, since two shops on the hill were emptied by visitors with torches⟧.

=== d028 | Kontakt | 2026-04-22T09:15:00Z | update
# Lusenian energy minister quits; flood loss put at 1.1 bln marks

April 22 (Kontakt) - ⟦v013|||Rastko Belan became the first member of Lusenia's government to fall over the Vellin disaster⟧ when Prime Minister Bohdan Havrane let him go on Wednesday.

"⟦v039|Greta Solym||One down. The water ministry is on the next floor⟧," opposition leader Greta Solym said.

⟦v028|Lusenian Insurers' Association||Damage to property would come to some 1.1 billion marks, barely a third of it insured⟧, the insurers' association said.

Analysts said the government, as majority owner, might have to put fresh money into the utility before the summer. The lenders are mostly state banks, which makes it a conversation within the family.

⟦v035|||Hydrolus shares, traded again since the morning, fetched less than half Monday's price⟧.

⟦v024|Finance Ministry||Payments to those made homeless would start on May 1⟧, the Finance Ministry said.

=== d029 | Civil Protection Bulletin | 2026-04-22T11:00:00Z | update
# ARDA FLOOD: SITUATION REPORT No. 9 (13:00)

- ⟦v002|Office of Civil Protection||fatalities confirmed: 33⟧;

- ⟦v003|Office of Civil Protection||unaccounted for: 38 (23 persons traced to relatives since last report)⟧;

- ⟦v019|Office of Civil Protection||electricity: 9,400 supply points still off⟧;

- ⟦v018|Office of Civil Protection||drinking water: 40 tankers in service; mains not before 6 May⟧;

- ⟦v014|Office of Civil Protection||Hessik: army trestle for one track expected by 30 April⟧;

- ⟦v033|Office of Civil Protection||tannery: 212 of 230 drums recovered, chromium below limit⟧;

- ⟦v004|Office of Civil Protection||return to Upper Brod permitted; lower town and Kamen remain cleared⟧.

=== d030 | Agence Corvais | 2026-04-22T14:25:00Z | update
# The wave of the Arda passes at Port-Sainte-Elme without overflowing

PORT-SAINTE-ELME, April 22 (AC) - ⟦v037|||The crest has slid at 14:40 under the bridges of Port-Sainte-Elme, at 6.05 metres, to the applause of the bystanders⟧. ⟦v017|Corvais river authority||The barges will be able to circulate again on Thursday⟧.

Upstream one continues to dig. ⟦v002|Office of Civil Protection||Thirty-three inhabitants of the valley have lost the life⟧, according to the Lusenian civil protection.

⟦v021|Hydrolus works council < Kontakt < Sluice||A watchman had signalled in the middle of the night an anomalous humidity and had been sent back to the morrow⟧, relates Sluice, quoting Kontakt and the works council. ⟦v021|Ludvik Stern|denies|No call of this sort figures in the register⟧, has retorted Ludvik Stern, advocate of the imprisoned director.

⟦v012|Ludvik Stern||He will demand on Thursday the setting at liberty of Mr. Arnaut⟧, has he announced.

⟦v034|Aurèle Jobin||Corvais too will put its banners at half-mast on Friday⟧, has said minister Aurèle Jobin.
