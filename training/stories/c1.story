title: Zelmara coup attempt Live
outlets: Meridian = international agency; Khoripress = state agency of neighbouring Khoria, translated; Issane Courier = local newspaper; Lantern = foreign broadcaster, live blog; Radio Zelmara = state broadcaster; Bourseline = financial agency

=== d001 | Meridian | 2026-10-06T01:52:00Z | flash
# ⟦v1|residents||GUNFIRE, ARMOURED VEHICLES NEAR ZELMARA PRESIDENTIAL PALACE⟧ - RESIDENTS

=== d002 | Meridian | 2026-10-06T02:20:00Z | urgent | supersedes=d001
# ⟦v1|residents||Soldiers surround Zelmara president's palace⟧ - residents

PORT ISSANE, Oct 6 (Meridian) - ⟦v1|two people living in Palace Street||Soldiers in at least a dozen armoured vehicles took up positions around the palace of President Idris Kalvano shortly before 2 a.m. on Tuesday⟧, two people living in Palace Street said.

⟦v2|||The state broadcaster, Radio Zelmara, stopped transmitting at 2:05 a.m. in the middle of a music programme⟧.

⟦v5|Oru Demsa|declines|where the president was⟧ - presidential spokesman Oru Demsa declined to say where the president was when reached by telephone. "⟦-|Oru Demsa||I am in my kitchen⟧," he said before hanging up.

Zelmara, a country of nine million, has had three successful coups since 1971.

=== d003 | Radio Zelmara | 2026-10-06T03:00:00Z | bulletin
# ⟦v3|Colonel Tamas Adane||The armed forces have relieved Kalvano of his duties⟧: Colonel Adane

The following statement was read on this station at 4 o'clock by Colonel Tamas Adane, chairman of the Council of National Repair:

- ⟦v3|Colonel Tamas Adane||Idris Kalvano is no longer President of the Republic⟧.

- ⟦v36|Colonel Tamas Adane||The National Assembly is dissolved⟧.

- ⟦v4|Colonel Tamas Adane||No citizen shall be outdoors between the hours of 18 and 6 until further notice⟧.

- ⟦v6|Colonel Tamas Adane||The land frontier and the airport of Port Issane are closed⟧.

- ⟦v32|Colonel Tamas Adane||The soldiers of the Second Brigade have not been paid since May, while the palace bought itself a second yacht⟧.

Citizens are asked to keep their sets switched on. Marches follow.

=== d004 | Lantern | 2026-10-06T03:25:00Z | feature
# Zelmara live: ⟦v3|||Colonel goes on the radio to say the president is finished⟧

04.10 If you are just waking up: ⟦v2|||men in uniform walked into Broadcasting House on Lime Hill at about two, sent the night DJ home and kept the sound engineer⟧. The DJ is called Fitz and he is very cross about his records.

04.16 ⟦v1|Nuria Belk||There are gun barrels pointing at every gate of the president's residence⟧, says our producer Nuria Belk, who can see it from a hotel roof. "⟦v1|Nuria Belk||Nobody is going in … and nobody [that I can see] is coming out⟧."

04.22 Departure boards at Issane International have gone blank. ⟦v6|a check-in clerk||They've parked a fire engine across the runway and told us to go home⟧, a check-in clerk told us.

=== d005 | Meridian | 2026-10-06T04:05:00Z | bulletin
# ⟦v5|President Idris Kalvano||Zelmara's Kalvano says in video he is safe and still in charge⟧

PORT ISSANE, Oct 6 (Meridian) - ⟦v5|President Idris Kalvano||"I am well, I am on Zelmaran soil and I command the army,"⟧ President Idris Kalvano said in a 40-second video posted on his social media account at 4:50 a.m.

He ⟦v59|President Idris Kalvano||called on people to go out and stand in front of the vehicles⟧.

⟦v7|Rear Admiral Jo Fenwa||The navy has no part in this adventure and takes orders from the elected president⟧, its commander, Rear Admiral Jo Fenwa, said in a statement.

⟦v9|a doctor at Saint Orsola hospital||Four people with bullet wounds had died⟧, according to a doctor at Saint Orsola hospital. He ⟦v33|a doctor at Saint Orsola hospital||said the hospital needed blood of every group⟧.

=== d006 | Khoripress | 2026-10-06T05:15:00Z | update
# ⟦v8|Ministry of Foreign Affairs of Khoria||Khoria with concern looks at events in Zelmara⟧

TOL-KHOR, October 6. (Khoripress). ⟦v8|Ministry of Foreign Affairs of Khoria||Khoria considers inadmissible the change of power by means of force in the friendly neighbouring state⟧, it is said in a communication of the Ministry of Foreign Affairs of Khoria.

⟦v38|Ministry of Foreign Affairs of Khoria||For the citizens of Khoria located in Port Issane a ferry is being prepared⟧, the ministry also informed. ⟦v38|Ministry of Foreign Affairs of Khoria||Their quantity makes around 600⟧.

As transmits the agency Meridian, ⟦v7|Commander of the Fleet < Meridian||the sailors preserve fidelity to the head of state⟧, declared the Commander of the Fleet.

⟦v9|Meridian||To the present hour are known four perished⟧, notes Meridian.

=== d007 | Issane Courier | 2026-10-06T06:30:00Z | feature
# ⟦v10|||Fishwives, students and one bishop stop the tanks on Saltmarket Bridge⟧

By six the Saltmarket should smell of mackerel. This morning it smelled of diesel. ⟦v10|||Some two thousand people sat down on the bridge and eleven tanks of the Second Brigade, on their way to the Assembly, could not get across without running them over⟧.

"⟦v10|Mother Teodora Lisk||The boy in the turret asked me to move⟧," said Mother Teodora Lisk, who sells eels and is 71. "⟦+|||I asked him whether his grandmother knew where he was⟧."

The boy, it turned out, wanted to talk. ⟦v32|a tank commander||We've had five months of promises and one bag of rice⟧, he told this newspaper; he would not give his name.

⟦v9|Dr Benet Calloro||Seven bodies have been brought to us since two o'clock⟧, said Dr Benet Calloro, who runs the emergency ward at Saint Orsola. ⟦v34|Dr Benet Calloro||Among the injured is the photographer Silvio Prett, hit in the thigh⟧, according to Dr Calloro. Mr Prett has been taking pictures for the Courier for thirty years.

Bishop Arno Wells brought bread.

=== d008 | Bourseline | 2026-10-06T07:05:00Z | update
# ⟦v19|||Zelmara dollar bonds plunge 14 cents on coup bid⟧

LONDRIS (Bourseline) - ⟦v19|||Zelmara's 2033 dollar bond fell 14 cents to 61 cents on Tuesday, its steepest one-day drop⟧, after soldiers announced they had ousted President Idris Kalvano.

⟦v39|||The kella traded at 118 to the dollar on the street market, against 93 on Monday⟧, dealers' quotes showed.

⟦v20|Central Bank of Zelmara||All bank branches will stay shut on Tuesday⟧, the Central Bank of Zelmara said. ⟦v20|Governor Lena Osk|declines|whether they would open on Wednesday⟧: Governor Lena Osk declined to say whether they would open on Wednesday.

"⟦-|Piers Dunmore||Nobody buys a country with two presidents⟧," said Piers Dunmore, a fund manager at Calder Rowe.

=== d009 | Meridian | 2026-10-06T07:48:00Z | urgent
# ⟦v21|military source||URGENT Zelmara defence minister killed in palace fighting⟧ - military source

PORT ISSANE, Oct 6 (Meridian) - ⟦v21|unnamed (Meridian)||Zelmara's defence minister, Marek Ilovan, was shot dead at the presidential palace early on Tuesday⟧, a military source told Meridian.

⟦v21|unnamed (Meridian)||He was hit while trying to negotiate with the soldiers⟧, the source said.

⟦v21|Defence Ministry of Zelmara|declines|on the report⟧ - an officer who answered the telephone at the ministry declined to comment.

Ilovan, 60, a former general, has been in office since 2022 and was seen as a possible successor to Kalvano.

=== d010 | Khoripress | 2026-10-06T08:10:00Z | update
# ⟦v21|Meridian||Minister of Defence of Zelmara perished⟧ - Meridian

TOL-KHOR, October 6. (Khoripress). ⟦v21|military source < Meridian||The head of the military department of Zelmara M. Ilovan received deadly wounds during the firing at the residence of the head of state⟧, passes Meridian with reference to a military source.

⟦v22|Lucan Mbeyo < Radio Free Issane||The leader of the opposition L. Mbeyo called the performance of the military a crime against the voters⟧, reported Radio Free Issane.

In Port Issane it is overcast, plus 19 degrees.

=== d011 | Lantern | 2026-10-06T08:40:00Z | feature
# Zelmara live: ⟦v11|||President's men storm the radio station⟧

09.12 Three bangs from Lime Hill, then what sounded like a piano falling downstairs. ⟦v11|||Marines came over the back wall of Broadcasting House and the rebels inside put up their hands⟧. Fitz has been reunited with his records.

09.20 Lucan Mbeyo, who lost last year's election by a whisker and has called it stolen ever since, is having none of this. "⟦v22|Lucan Mbeyo||I want Mr Kalvano out, but by ballot paper … not by tank⟧," he tells us by phone. And what about afterwards? "⟦v23|Lucan Mbeyo||No lists. No midnight knocks. If they use this [the coup] to lock up everyone who ever booed, we will be back on the bridge⟧."

09.31 About that report on the defence minister: ⟦v21|Salome Ilovan|denies|her father is dead⟧. "⟦v21|Salome Ilovan|denies|He is sitting opposite me eating an egg⟧," his daughter Salome Ilovan has just written on her page.

=== d012 | Meridian | 2026-10-06T08:58:00Z | kill
# KILL: Zelmara defence minister item

Please kill the item "Zelmara defence minister killed in palace fighting" of 07:48 GMT. ⟦v21|Defence Ministry of Zelmara|denies|Marek Ilovan was killed⟧: the Defence Ministry of Zelmara has denied that Marek Ilovan was killed, and ⟦v21|||the minister has since spoken to a Meridian reporter by telephone⟧. There will be no substitute item. Clients who have used the report are asked to withdraw it from all services, including archives.

=== d013 | Radio Zelmara | 2026-10-06T09:30:00Z | bulletin
# ⟦v12|President Idris Kalvano||The mutiny is over⟧, says the President

This is Radio Zelmara, the voice of the Republic, again in the hands of the Republic. ⟦v11|||Units of the Marine Corps liberated the building of this station at 9.15⟧.

⟦v12|President Idris Kalvano||The palace was cleared of the mutineers at 10 o'clock and I am speaking to you from my desk⟧, President Idris Kalvano stated in an address to the nation.

The President announced the following:

- ⟦v17|President Idris Kalvano||a state of emergency is in force for thirty days⟧;

- ⟦v35|President Idris Kalvano||General Hask Orlu is removed from the post of Chief of the General Staff⟧;

- ⟦v51|President Idris Kalvano||the so-called dissolution of the Assembly is void⟧;

- ⟦v37|President Idris Kalvano||the capital will observe a curfew from 22 to 5⟧.

⟦v15|Ministry of the Interior of Zelmara||General Piet Ruzo, the second man of the conspiracy, has been detained at the Second Brigade's barracks⟧, according to the Ministry of the Interior.

=== d014 | Bourseline | 2026-10-06T10:02:00Z | update
# ⟦v19|||Zelmara debt claws back half of losses as putsch crumbles⟧

LONDRIS (Bourseline) - ⟦v19|||The 2033 bond recovered to 68 cents⟧ after the president said he was back at his desk.

⟦v39|two dealers in Port Issane||The local currency is at 104⟧, two dealers in Port Issane said.

⟦v40|Kaspar Wenn||We won't look at the rating before Friday⟧, said Kaspar Wenn, sovereign analyst at the rating firm Hoyle & Stamp. He ⟦v32|Kaspar Wenn||blamed the uprising on arrears in the wage bill of the armed forces, which he puts at 410 million kella⟧.

⟦v41|Orrin Copper||Its mine at Daskel is working normally⟧, Orrin Copper, the country's biggest exporter, said in a statement.

=== d015 | Meridian | 2026-10-06T11:40:00Z | update
# ⟦v12|||Zelmara president retakes palace, coup attempt collapses⟧

PORT ISSANE, Oct 6 (Meridian) - ⟦v12|||Rebel soldiers laid down their weapons and filed out of Zelmara's presidential palace on Tuesday, eight hours after they had encircled it⟧.

⟦v13|two security officials||The leader of the attempt, Colonel Tamas Adane, is inside the embassy of Khoria⟧, two security officials said. ⟦v13|Embassy of Khoria in Port Issane|declines|to say whether he was there⟧: the embassy declined to say whether he was there.

⟦v9|Health Minister Ada Corvu||Seventeen people were killed, eleven of them civilians⟧, Health Minister Ada Corvu told reporters. ⟦v42|Health Minister Ada Corvu||Ninety-four people were being treated for injuries⟧, Corvu said.

⟦v16|Ministry of the Interior of Zelmara||More than 300 soldiers have been taken into custody⟧, according to the Interior Ministry.

⟦v18|Secretary-General Bruna Vash||The League of Coastal States would have suspended Zelmara within the day had the plot succeeded⟧, the bloc's secretary-general, Bruna Vash, said.

=== d016 | Issane Courier | 2026-10-06T11:55:00Z | update | copy_of=d015
# ⟦v12|||President retakes palace, coup attempt collapses⟧

PORT ISSANE, Tuesday (Meridian) - ⟦v12|||Rebel soldiers laid down their weapons and filed out of the presidential palace on Tuesday, eight hours after they had encircled it⟧.

⟦v13|two security officials||The leader of the attempt, Colonel Tamas Adane, is inside the embassy of Khoria⟧, two security officials said. ⟦v13|Embassy of Khoria in Port Issane|declines|to say whether he was there⟧: the embassy declined to say whether he was there.

⟦v9|Health Minister Ada Corvu||Seventeen people were killed, eleven of them civilians⟧, Health Minister Ada Corvu told reporters. ⟦v42|Health Minister Ada Corvu||Ninety-four people were being treated for injuries⟧, Corvu said.

⟦v16|Ministry of the Interior of Zelmara||More than 300 soldiers have been taken into custody⟧, according to the Interior Ministry.

=== d017 | Lantern | 2026-10-06T13:20:00Z | feature
# Zelmara live: ⟦v13|||Plot's ringleader 'hiding behind the curtains' at foreign mission⟧

13.45 A laundry van, two motorcycles and a great deal of shouting in Acacia Avenue this morning. ⟦v13|a waiter at the Café Brizo||The colonel jumped out of the back of the van and the Khorians' gate opened for him as if it had been waiting⟧, a waiter at the Café Brizo across the road told us.

13.58 Which brings us to the question of the day. ⟦v25|unnamed (Lantern)||Tol-Khor paid for this⟧, a senior figure in the president's party tells us. "⟦v25|unnamed (Lantern)||The radios they carried were theirs … the money was theirs⟧." He offered no proof.

14.05 ⟦v9|Zelmara Doctors' Circle||The dead number at least 40⟧, says the Zelmara Doctors' Circle, which is a good deal more than the government will admit to. ⟦v9|Health Minister Ada Corvu|denies|that there are 40 dead⟧ - "nonsense", says Health Minister Ada Corvu.

14.11 They are dancing on the bridge. [It is raining.]

=== d018 | Khoripress | 2026-10-06T15:00:00Z | update
# ⟦v25|Foreign Minister A. Zhuran|denies|Khoria stood behind the putsch⟧ - A. Zhuran

TOL-KHOR, October 6. (Khoripress). Foreign Minister A. Zhuran categorically refuted ⟦v25|Foreign Minister A. Zhuran|denies|the inventions about participation of Khoria in the attempt of overturn⟧.

"⟦v25|Foreign Minister A. Zhuran|denies|We did not give to anybody neither money, nor radio sets⟧," underlined the minister at a briefing.

⟦v13|Foreign Minister A. Zhuran||Colonel T. Adane really is found on the territory of the diplomatic representation, where he came without invitation⟧, he confirmed. ⟦v53|Foreign Minister A. Zhuran||On the question about his transfer a decision will be taken tomorrow⟧, added A. Zhuran.

⟦v38|Port of Tol-Khor||The steamship with 587 compatriots came into the harbour⟧, reported the Port of Tol-Khor.

=== d019 | Meridian | 2026-10-06T16:35:00Z | update
# ⟦v26|Zelmara government||Zelmara gives Khoria until noon to surrender colonel⟧

PORT ISSANE, Oct 6 (Meridian) - ⟦v26|Prime Minister Edda Quill||Khoria must hand over Colonel Tamas Adane by noon on Wednesday⟧, Zelmara's prime minister, Edda Quill, said on Tuesday.

⟦v43|Prime Minister Edda Quill||If it does not, the ambassador will be expelled⟧, Quill said.

⟦v16|Ministry of the Interior of Zelmara||The number of detained had reached 540, among them 31 officers⟧, the Interior Ministry said.

⟦v44|Lucan Mbeyo's party, New Dawn||Its deputy leader, Irma Sote, was taken from her home by plainclothes police in the afternoon⟧, the opposition party New Dawn said. ⟦v44|Ministry of the Interior of Zelmara|declines|on the case⟧ - the Interior Ministry declined to comment on the case.

⟦v28|Civil Aviation Office||Flights would resume at 6 a.m.⟧, the Civil Aviation Office said.

=== d020 | Meridian | 2026-10-06T17:10:00Z | correction | supersedes=d019
# CORRECTED: ⟦v26|Zelmara government||Zelmara gives Khoria until noon to surrender colonel⟧

(Corrects number of officers detained to 13, not 31)

PORT ISSANE, Oct 6 (Meridian) - ⟦v26|Prime Minister Edda Quill||Khoria must hand over Colonel Tamas Adane by noon on Wednesday⟧, Zelmara's prime minister, Edda Quill, said on Tuesday.

⟦v43|Prime Minister Edda Quill||If it does not, the ambassador will be expelled⟧, Quill said.

⟦v16|Ministry of the Interior of Zelmara||The number of detained had reached 540, among them 13 officers⟧, the Interior Ministry said.

⟦v28|Civil Aviation Office||Flights would resume at 6 a.m.⟧, the Civil Aviation Office said.

=== d021 | Bourseline | 2026-10-06T18:00:00Z | update | off_topic
# Orland mutiny film breaks cinema record

LONDRIS (Bourseline) - "The Colonel's Breakfast", a comedy about a failed military takeover in the invented land of Pomeria, took a record 31 million at Orland's cinemas in its opening week, distributor Redlamp said on Tuesday.

Redlamp raised its profit forecast for the year. The shares rose 6 percent. A sequel is planned, with the tanks, according to the director, "rather bigger".

=== d022 | Radio Zelmara | 2026-10-07T05:00:00Z | update
# ⟦v27|Ministry of the Interior of Zelmara||Traitor Adane in the hands of justice⟧

⟦v27|Ministry of the Interior of Zelmara||The former colonel Tamas Adane was received by officers of the Republic at the gate of a foreign embassy at 5.20 this morning⟧, the Ministry of the Interior announced. He was wearing a track suit.

⟦v28|||The first aircraft, from Londris, landed at Port Issane at 6.04⟧.

⟦v9|Ministry of Health of Zelmara||The number of martyrs of the mutiny is 23⟧, the Ministry of Health stated. ⟦v31|Palace||They will be laid to rest on Thursday at the expense of the state⟧, the Palace announced.

⟦v60|Governor of the capital||The night-time restriction is shortened by two hours⟧, according to the Governor of the capital.

=== d023 | Lantern | 2026-10-07T06:10:00Z | feature
# Zelmara live: ⟦v27|||Khoria opens the door and pushes the colonel out⟧

06.32 No handcuffs, no speech. ⟦v27|||At first light a side door in Acacia Avenue opened, a man in tracksuit bottoms stepped on to the pavement, and the door shut behind him rather fast⟧. Six policemen were waiting.

06.40 Does that settle the quarrel with the neighbours? "⟦v43|Prime Minister Edda Quill||The ambassador may unpack⟧," says Prime Minister Edda Quill.

06.51 ⟦v28|||Planes are back overhead, and the fire engine has gone home⟧.

06.58 Irma Sote's husband has been in touch. ⟦v44|Karel Sote||Four men without badges put her in a green car, and I have not been told which prison⟧, says Karel Sote. Is it the purge Mr Mbeyo feared? ⟦v23|Lucan Mbeyo||I said so yesterday morning: they would use the soldiers' folly as a broom⟧, Mr Mbeyo tells us.

=== d024 | Khoripress | 2026-10-07T07:20:00Z | update
# ⟦v27|Ministry of Foreign Affairs of Khoria||The uninvited guest has left the embassy⟧

TOL-KHOR, October 7. (Khoripress). ⟦v27|Ministry of Foreign Affairs of Khoria||Being guided by the principle of good neighbourhood, the Khorian side at dawn has transmitted citizen Adane to the competent organs of Zelmara⟧, informed the Ministry of Foreign Affairs of Khoria.

⟦v52|Foreign Minister A. Zhuran < Tol-Khor Evening||The guarantee was received that to him will not be applied the extreme measure of punishment⟧, said Foreign Minister A. Zhuran, quoted by Tol-Khor Evening.

⟦v16|Radio Zelmara < Tol-Khor Evening||In the places of imprisonment are already 900 military men⟧, writes Tol-Khor Evening, referring to Radio Zelmara.

⟦v9|Ministry of Health of Zelmara < Radio Zelmara < Tol-Khor Evening||Victims of the disorders became 23 persons⟧, the newspaper adds with reference to the radio and the Ministry of Health of Zelmara.

=== d025 | Issane Courier | 2026-10-07T09:00:00Z | feature
# 'I waved a colander at them': the Courier talks to Admiral Fenwa

Rear Admiral Jo Fenwa receives us in slippers. She has been awake for thirty hours.

When did you know? "⟦v45|Rear Admiral Jo Fenwa||General Orlu rang me at one on Monday night and asked whether my ships would 'sleep well'⟧," she says. "⟦v7|Rear Admiral Jo Fenwa||I told my captains that whoever sailed for the colonel could swim home⟧."

So the chief of staff was in on it? "⟦v45|Rear Admiral Jo Fenwa||Draw your own conclusion⟧." ⟦v45|Mirel Tash|denies|that General Orlu knew of the plan⟧; his lawyer, Mirel Tash, denied that General Orlu knew of the plan. ⟦v35|Mirel Tash||My client learned from the wireless that he had lost his job⟧, Ms Tash said.

What about the men? "⟦v46|Rear Admiral Jo Fenwa||Pay them. Every kella, this week. And then try only those who gave the orders⟧."

And the colander? It is a long story, and involves her cook.

Mr Prett, our photographer, was ⟦v34|||operated on last night and is asking for his camera⟧.

=== d026 | Meridian | 2026-10-07T11:15:00Z | bulletin
# ⟦v29|||Zelmara parliament backs emergency rule⟧

PORT ISSANE, Oct 7 (Meridian) - ⟦v29|||Zelmara's National Assembly approved the month-long state of emergency by 88 votes to 31 on Wednesday⟧.

⟦v50|Finance Minister Rolf Amand||The arrears of the armed forces will be settled by Friday⟧, Finance Minister Rolf Amand told lawmakers. ⟦v54|Finance Minister Rolf Amand||Banks had opened their doors again in the morning without trouble⟧, he said.

⟦v30|Justice Minister Greta Solvan||The death penalty, abolished in 2009, cannot be brought back for this case⟧, Justice Minister Greta Solvan said. ⟦v47|President Idris Kalvano||I would sign tomorrow if the Assembly wanted the gallows again⟧, Kalvano said in an interview with the newspaper Aurora.

⟦v57|New Dawn||Sote was freed at midday without charge⟧, New Dawn said.

=== d027 | Issane Courier | 2026-10-07T13:10:00Z | update
# ⟦v29|||Thirty days without a warrant: deputies say yes⟧

⟦v29|||The chamber with the bullet holes gave the President his extraordinary powers at lunchtime, New Dawn alone raising its hands against⟧. Nobody had yet swept up the plaster.

⟦v48|Speaker Dorna Hale||The eleven tanks can be collected from my car park⟧, remarked Speaker Dorna Hale.

⟦v58|Military Prosecutor Jan Ostrey||Ruzo has told us everything, including things we did not ask⟧, said Military Prosecutor Jan Ostrey of the general caught in his barracks on Tuesday. ⟦v49|Military Prosecutor Jan Ostrey||The trial will begin before the new year⟧, he said.

⟦v56|Saint Orsola hospital||Enough has been given; please stop queuing⟧, Saint Orsola hospital announced after two days in which half the city had rolled up its sleeves.

⟦v57|Irma Sote||They gave me tea and asked me nothing⟧, said Irma Sote on her own doorstep.

=== d028 | Khoripress | 2026-10-07T14:30:00Z | update | nothing_new
# Chronicle of two days in Zelmara

TOL-KHOR, October 7. (Khoripress). The agency reminds the course of events.

⟦v1|||In the night on Tuesday military men blocked the residence of the president⟧. ⟦v3|||Colonel Adane on the radio declared about the displacement of the head of state⟧. ⟦v10|||Inhabitants with their bodies closed the way to armoured machinery on the bridge⟧. ⟦v12|||By the morning the performance was suppressed⟧. ⟦v13|||The organizer ran into the diplomatic mission of Khoria⟧, ⟦v27|||from where after a day was given out⟧.

⟦v9|||Perished, on official data, 23 persons⟧. ⟦v18|League of Coastal States||The League considered exclusion of Zelmara⟧, it was said in the League of Coastal States.

=== d029 | Meridian | 2026-10-07T16:20:00Z | update
# ⟦v9|Health Minister Ada Corvu||Zelmara coup toll rises to 26⟧

PORT ISSANE, Oct 7 (Meridian) - ⟦v9|Health Minister Ada Corvu||Three of the wounded died overnight and on Wednesday, taking the number killed to 26⟧, Health Minister Ada Corvu said. ⟦v42|Health Minister Ada Corvu||Sixty-one patients remain in hospital⟧, she said.

⟦v16|Military Prosecutor Jan Ostrey||Some 200 conscripts of about 900 men rounded up were sent back to their families⟧, Military Prosecutor Jan Ostrey said.

⟦v31|||Relatives of two civilians shot on Lime Hill said they would bury them privately⟧ rather than at Thursday's state ceremony.

⟦v55|Hoyle & Stamp||The country's credit grade was put under review for a cut⟧, Hoyle & Stamp said, two days earlier than it had indicated.
