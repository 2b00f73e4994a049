title: No white coats: the hospital doctors' general strike
outlets: Meridian Press = international agency, terse; Tavor State Bulletin = official gazette of the Health Ministry, lists; Halva-TASR = state agency, translated; The Ferry Street Echo = city newspaper with jokes; Radio Ostinato = broadcaster, live blog; Scalpel Monthly = doctors' magazine, interviews

=== d001 | Halva-TASR | 2028-11-06T15:40:00Z | update
# Seventeenth round of consultations on the payment of medics has passed

TAVOR, November 6. (Halva-TASR). ⟦v1|||The parties have exchanged the views during six hours⟧. ⟦v2|Ministry of Health||To the doctors of the stationary institutions was offered the increase of 4 per cent⟧, informed the Ministry of Health. "⟦v2|Emeric Vantongeren||More the state treasury cannot lift⟧," stressed the Minister Emeric Vantongeren.

The chairwoman of the Federation of Hospital Physicians Saule Brankovich ⟦v3|Saule Brankovich||insists as before on 15⟧.

⟦v4|Emeric Vantongeren||The Minister does not believe in a cessation of work⟧, he told.

=== d002 | The Ferry Street Echo | 2028-11-06T17:30:00Z | update
# Four per cent of what, exactly?

⟦v1|||They sat, they chewed, they parted at dusk⟧, and the biscuits were the only thing on which the two sides agreed. ⟦v2|||The new sum would buy a surgeon one pair of shoes a month, heels not included⟧.

"⟦v2|Saule Brankovich||I tip better than that⟧," Dr Saule Brankovich said at the tram stop. ⟦v3|Saule Brankovich||She wants a one and a five⟧.

And if not? "⟦v5|Saule Brankovich||Then we shall all have a lie-in⟧." The minister, asked about lie-ins, ⟦v4|Emeric Vantongeren||"will eat my stethoscope"⟧. He is an economist. He has no stethoscope.

=== d003 | Meridian Press | 2028-11-06T22:05:00Z | flash
# ⟦v5|Federation of Hospital Physicians||HALVAN HOSPITAL DOCTORS TO STRIKE FROM 0600⟧ - UNION

TAVOR, Nov 6 (Meridian) - ⟦v5|Federation of Hospital Physicians||Physicians in all 112 public hospitals will stop work at six on Tuesday, without limit of time⟧, their federation said after a ballot.

⟦v6|Federation of Hospital Physicians||Ninety-one percent voted yes⟧. ⟦v7|Federation of Hospital Physicians||Emergency rooms would stay open⟧, it said.

The ministry ⟦v5|Ministry of Health|declines|would not comment⟧.

=== d004 | Radio Ostinato | 2028-11-07T05:20:00Z | update
# Minute by minute: ⟦v5|||Six o'clock, and the corridor is empty⟧

07:12 Saint Orsola's. ⟦v5|||Clogs in a neat row outside the theatre, and not a foot in them⟧. A porter is doing the crossword.

07:05 Trauma, though, ⟦v7|||has its lights on: two juniors, one consultant⟧. ⟦v7|Ikaika Dombrowski||"Bleeding is not on strike,"⟧ says Ikaika Dombrowski, the consultant.

06:50 ⟦v8|||Outside, an oil drum, a fire, and some three hundred in green⟧. The hats are knitted. Who knits?

06:31 ⟦v6|Saule Brankovich||"Nine out of ten. I have not seen that since the vote on the canteen,"⟧ says Brankovich.

=== d005 | Tavor State Bulletin | 2028-11-07T06:30:00Z | bulletin
# Notice 1 on the continuity of care

1. ⟦v5|||A withdrawal of labour by medical officers is in progress since 06:00⟧.

2. ⟦v9|||Planned procedures are deferred: 1,900 this day⟧.

3. ⟦v7|||Emergency admission is assured in 40 establishments⟧.

4. ⟦v10|||Military medical personnel, 120 persons, are assigned to civilian wards⟧.

5. ⟦v11|||Patients with non-urgent complaints shall telephone 1177⟧.

=== d006 | Meridian Press | 2028-11-07T07:10:00Z | update | supersedes=d003
# ⟦v5|||DOCTORS' WALKOUT PARALYSES HALVAN HOSPITALS⟧

TAVOR, Nov 7 (Meridian) - ⟦v5|||Doctors across Halva laid down their instruments on Tuesday⟧ after ⟦v1|||talks collapsed⟧.

The state ⟦v9|Ministry of Health||cancelled 1,900 operations⟧ and ⟦v10|Ministry of Health||sent in army medics⟧. Brankovich said of the soldiers: "⟦v12|Saule Brankovich||They can do boots and blisters⟧."

⟦v13|unnamed (Meridian Press)||The cabinet was weighing an order that would force doctors back under threat of jail⟧, two officials said. Vantongeren ⟦v13|Emeric Vantongeren|declines|refused to be drawn⟧. Justice Minister Oyelaran Szabados said ⟦v13|Oyelaran Szabados|denies|there was no such paper⟧.

=== d007 | The Ferry Street Echo | 2028-11-07T09:15:00Z | update
# ⟦v5|||The great lie-in⟧, and who is up

⟦v9|||My neighbour's hip, which was to be new by lunchtime, is still the old one⟧. "⟦v14|Mrs Quillon-Abe||I waited fourteen months and I am with them⟧," says Mrs Quillon-Abe, on two sticks. "⟦v14|Mrs Quillon-Abe||Tired hands drop things⟧."

⟦v10|||At Saint Orsola's a corporal was found asking the way to the appendix⟧. He was polite.

⟦v15|||The vets of Ferry Street have put out a sign: WE SEE ANYONE⟧. Vet Lucjan Mwangaza has already, he says, ⟦-|Lucjan Mwangaza||lanced a bus driver⟧.

=== d008 | Halva-TASR | 2028-11-07T10:20:00Z | update
# ⟦v5|Emeric Vantongeren||Action of the medics has not found the mass support⟧ - Minister

TAVOR, November 7. (Halva-TASR). ⟦v5|Emeric Vantongeren||To the places of work did not come out only 38 per cent of the doctors⟧, declared the Minister Emeric Vantongeren. ⟦v16|Emeric Vantongeren||Behind the ill people's back a political play is conducted⟧, considers he.

⟦v10|||The military medics have already rendered help to 214 citizens⟧. ⟦v17|Dorthea Nakasian||The President Dorthea Nakasian calls both sides to the wisdom⟧, informed the press service.

The rumours about ⟦v13|Ministry of Health|denies|compulsory measures⟧ the ministry refuted.

=== d009 | Radio Ostinato | 2028-11-07T11:35:00Z | update
# Minute by minute: thirty-eight or eighty-eight

13:30 "⟦v5|Saule Brankovich||Thirty-eight? He has counted the dentists. It is eighty-eight⟧."

13:21 ⟦v8|||The drum now warms about two thousand, and a brass band⟧. Police say ⟦v8|Police of Tavor||nine hundred⟧.

13:10 We have been told something grave. ⟦v18|unnamed (Radio Ostinato)||A man of 58 died in the lift hall of the Northern Clinic this morning, with nobody there to see him⟧, a nurse says. We are checking.

12:58 The clinic: ⟦v18|Northern Clinic|declines|"We do not speak about patients"⟧.

12:44 A politics game? "⟦v16|Saule Brankovich|denies|I have never voted for anyone who won⟧," says Brankovich.

=== d010 | Scalpel Monthly | 2028-11-07T12:30:00Z | feature
# "⟦v19|Ikaika Dombrowski||I fell asleep with a needle in my hand⟧"

Ikaika Dombrowski, 39, trauma consultant, is on emergency duty while his colleagues are out.

How long was your last week? "⟦v19|Ikaika Dombrowski||A hundred and four hours⟧. ⟦v19|Ikaika Dombrowski||My daughter calls me the lodger⟧."

So it is not about money? "⟦v20|Ikaika Dombrowski||A limit of sixty hours, in writing. I would take that and no crown more⟧."

The federation asks for fifteen. "⟦v3|Ikaika Dombrowski||One opens high⟧."

And the soldiers? "⟦v12|Ikaika Dombrowski||Good lads. Ours is a young sergeant who faints⟧."

Would you obey ⟦v13|||an order to work⟧? "⟦v13|Ikaika Dombrowski||I would ask which prison has beds⟧."

=== d011 | Tavor State Bulletin | 2028-11-07T14:00:00Z | update
# Notice 2 on the continuity of care

1. ⟦v9|||Deferred procedures, cumulative: 3,400⟧.

2. ⟦v18|||The decease of a male person at the Northern Clinic is the subject of an examination⟧. ⟦v18||denies|A connection with the absence of staff is not established⟧.

3. ⟦v21|||Oncological and dialysis treatment is transferred to six private establishments⟧.

4. ⟦v5|||Absence of medical officers: 52 per cent⟧.

=== d012 | Meridian Press | 2028-11-07T15:20:00Z | urgent
# ⟦v18|Family of Rufino Tallgren||FAMILY BLAMES STRIKE FOR DEATH IN HALVAN CLINIC⟧

TAVOR, Nov 7 (Meridian) - ⟦v18|Family of Rufino Tallgren||Rufino Tallgren waited 70 minutes with chest pain before he died⟧, his brother told Meridian. The federation said ⟦v18|Saule Brankovich|denies|a cardiologist had been in the building throughout⟧.

⟦v9|||The number of called-off operations rose to 3,400⟧. The ministry raised its count of strikers to ⟦v5|Ministry of Health||52 percent⟧.

⟦v22|Order of Nurses||Nurses would join for two hours on Wednesday⟧, their order said.

=== d013 | The Ferry Street Echo | 2028-11-07T17:10:00Z | update
# ⟦v8|||Four tubas and a defibrillator⟧

⟦v8|||The square before the ministry has not been so full since we beat Ostrava-Kreuz in the rain⟧. Placards: "I'd rather be sleeping", "Mind the gap (it's my appendix)".

⟦v22|||Tomorrow between ten and noon the sisters come out as well⟧. "⟦v22|Chiamaka Rosendal||Two hours. We are used to short breaks⟧," says head nurse Chiamaka Rosendal.

From his balcony, ⟦v23|||the minister threw, or dropped, a folder⟧. There was a wind. It contained ⟦v13|||a draft with the word "compulsion" in the title⟧. ⟦v13|Emeric Vantongeren||"A student's thesis,"⟧ he says.

Poor Mr Tallgren's ⟦v18|||door has candles in front of it tonight⟧.

=== d014 | Radio Ostinato | 2028-11-07T18:40:00Z | update
# Minute by minute: ⟦v13|||the folder⟧

20:35 ⟦v13|||We have page one. "Ordinance on the compulsory service of physicians. Up to two years"⟧. No signature.

20:28 Oyelaran Szabados has now ⟦v13|Oyelaran Szabados||"remembered a sketch"⟧.

20:15 And the President? She ⟦v17|Dorthea Nakasian||wants "a table, and the two of them at it"⟧. ⟦v24|Dorthea Nakasian||Hers, if need be: she has offered the Yellow Salon for tonight⟧.

20:01 ⟦v24|Saule Brankovich||"I shall bring the biscuits,"⟧ says Brankovich. The minister ⟦v24|Emeric Vantongeren|declines|does not answer his telephone⟧.

=== d015 | Halva-TASR | 2028-11-07T20:30:00Z | flash
# ⟦v25|unnamed (Halva-TASR)||Strike of the medics is ended⟧ - source

TAVOR, November 7. (Halva-TASR). ⟦v25|unnamed (Halva-TASR)||The leadership of the Federation signed the agreement on the stopping of the action⟧, informed a source in the apparatus of the Government. The details will be communicated additionally. In the Yellow Salon of the presidential residence at this time the light is burning, transmits the correspondent from the place of the event.

=== d016 | Meridian Press | 2028-11-07T20:55:00Z | bulletin
# ⟦v25|Saule Brankovich|denies|STRIKE NOT OVER⟧, SAYS UNION

TAVOR, Nov 7 (Meridian) - ⟦v25|Saule Brankovich|denies|Nothing has been signed⟧, federation chief Saule Brankovich said, answering ⟦v25|unnamed (Halva-TASR) < Halva-TASR||a state agency report⟧.

"⟦v25|Saule Brankovich|denies|I have signed for a parcel⟧," she said.

⟦v24|Dorthea Nakasian||Late talks at the presidential residence⟧ were to start at 2200. ⟦v26|||The Halvan mark weakened 1 percent⟧.

=== d017 | Halva-TASR | 2028-11-07T21:20:00Z | kill | supersedes=d015
# Cancellation

TAVOR, November 7. (Halva-TASR). The editorial board cancels the communication of 22 hours 30 minutes. ⟦v25|||The message about the signing was transmitted erroneously⟧. It is requested not to use it in any form and to inform those subscribers who have already passed it on. The editorial board regrets. The agency will report on the course of the consultations in the presidential residence as far as information comes in.

=== d018 | Scalpel Monthly | 2028-11-08T05:45:00Z | update
# ⟦v24|||A night among yellow silk⟧

⟦v24|||Until a quarter to four the minister and the federation faced each other under a chandelier⟧; we had it from three who were there. ⟦v27|unnamed (Scalpel Monthly)||Around two he pushed a slip across: seven and a half⟧. ⟦v27|Saule Brankovich||"Getting warmer,"⟧ Brankovich is said to have said.

⟦v20|unnamed (Scalpel Monthly)||On the length of the week there was not one word⟧. "⟦v20|Saule Brankovich||Sleep costs more than wages, it needs colleagues⟧," she told us at dawn.

The President ⟦v24|unnamed (Scalpel Monthly)||fetched the tea herself⟧.

=== d019 | Tavor State Bulletin | 2028-11-08T06:30:00Z | correction
# Notice 3 on the continuity of care, with correction

1. ⟦v9|||Correction to Notice 2: for deferred procedures 3,400 read 4,300⟧. This day, cumulative: 6,200.

2. ⟦v28|||The cause of decease at the Northern Clinic is a rupture of the aorta; survival was excluded⟧.

3. ⟦v5|||Absence: 71 per cent⟧.

4. ⟦v10|||Military personnel are increased to 300⟧.

5. ⟦v27|||The offer of 7.5 per cent is valid until 18:00⟧.

=== d020 | Meridian Press | 2028-11-08T07:00:00Z | update
# ⟦v27|Ministry of Health||HALVA NEARLY DOUBLES OFFER TO DOCTORS⟧

TAVOR, Nov 8 (Meridian) - ⟦v27|Ministry of Health||Hospital doctors can have 7.5 percent if they accept by evening⟧, the ministry said.

⟦v28|Northern Clinic||Tallgren died of a torn artery nobody could have mended⟧, the clinic said. His brother ⟦v28|Anselm Tallgren|denies|did not believe it⟧. "⟦v28|Anselm Tallgren|denies|They write their own reports⟧," Anselm Tallgren said.

⟦v5|Ministry of Health||Seven in ten were out⟧, by the government's count.

⟦v29|||Opposition chief Tiberiu Falkenrath called for the minister's dismissal⟧. ⟦v30|||Doctors in neighbouring Ruthmark stopped for one hour in sympathy⟧.

=== d021 | The Ferry Street Echo | 2028-11-08T07:20:00Z | update | copy_of=d020
# Halva nearly doubles offer to doctors

TAVOR (Meridian) - ⟦v27|Ministry of Health < Meridian Press||Hospital doctors can have 7.5 percent if they accept by evening⟧, the ministry said.

⟦v28|Northern Clinic < Meridian Press||Tallgren died of a torn artery nobody could have mended⟧, the clinic said. His brother ⟦v28|Anselm Tallgren < Meridian Press|denies|did not believe it⟧. Seven in ten doctors were out on Wednesday morning.

=== d022 | Radio Ostinato | 2028-11-08T09:50:00Z | update
# Minute by minute: ⟦v22|||Now the nurses⟧

11:45 ⟦v22|||Blue meets green on the square, and the tubas have to stop for the noise⟧.

11:38 ⟦v8|Federation of Hospital Physicians||Eleven thousand, says the federation's megaphone⟧; ⟦v8|Police of Tavor||4,500⟧, says the police radio.

11:20 Seven and a half, madam? "⟦v27|Saule Brankovich||A number for tired people. And we are tired, so he is clever⟧." Yes or no? "⟦v27|Saule Brankovich|declines|At six⟧."

11:07 At ⟦v21|||the private houses where dialysis has gone⟧ they charge for parking. ⟦v31|Helle Nwachukwu||"Twelve marks to stay alive,"⟧ says patient Helle Nwachukwu.

10:52 Ruthmark's medics ⟦v30|||waved from their balconies from nine to ten⟧.

=== d023 | Halva-TASR | 2028-11-08T11:00:00Z | update | off_topic
# In the port of Tavor the training sailing vessel has been met

TAVOR, November 8. (Halva-TASR). The training sailing vessel "Constancy" returned from the four-month voyage. On the quay the cadets were met by parents and an orchestra of the marine school. During the voyage eleven ports were visited. The captain of the vessel noted the good preparation of the young people and the favourable wind on the last stage of the way home.

=== d024 | Scalpel Monthly | 2028-11-08T13:15:00Z | update
# "⟦v32|Emeric Vantongeren||My own wife is out there⟧"

Emeric Vantongeren received us between two meetings.

Minister, is it true? "⟦v32|Emeric Vantongeren||Paediatrics, second floor. We speak about the weather⟧."

You said it would not come to this. "⟦v4|Emeric Vantongeren||I was wrong, and I have been sent a rubber stethoscope. It tastes of tyres⟧."

Who is behind it? "⟦v16|Emeric Vantongeren||There are people who need a winter of anger⟧."

The ordinance? "⟦v13|Emeric Vantongeren||It lies in a drawer. Good drawers close⟧."

Will you resign? "⟦v29|Emeric Vantongeren|denies|Not by shouting⟧."

Sixty hours? "⟦v20|Emeric Vantongeren||Show me the eight hundred doctors I would need and I sign⟧."

=== d025 | Meridian Press | 2028-11-08T16:10:00Z | flash
# ⟦v27|Federation of Hospital Physicians|denies|DOCTORS REJECT 7.5 PCT OFFER⟧

TAVOR, Nov 8 (Meridian) - The federation ⟦v27|Federation of Hospital Physicians|denies|turned down the improved terms⟧.

⟦v33|Saule Brankovich||It would settle for 9 with a 60-hour week⟧, Brankovich said. ⟦v3|Saule Brankovich||The old figure was off the table⟧.

⟦v34|unnamed (Meridian Press)||Finance had cleared money for 9⟧, a treasury official said.

=== d026 | The Ferry Street Echo | 2028-11-08T17:30:00Z | update
# ⟦v27|||Warm, but no cigar⟧

⟦v27|||At six on the dot the minister's slip of paper came back with a coffee ring on it⟧. On the other side stood a nine. "⟦v33|Saule Brankovich||Nine and a pillow⟧," Dr Brankovich calls it.

Fifteen? ⟦v3|||It went out with the tide⟧.

Mrs Quillon-Abe ⟦v14|Mrs Quillon-Abe||has hung a sheet from the window: OPERATE ON THE BUDGET FIRST⟧. ⟦v9|||Her hip shares its fate with six thousand other parts⟧.

Outside the Northern Clinic, Anselm Tallgren ⟦v28|Anselm Tallgren||has been shown the scans and has gone very quiet⟧. "⟦v28|Anselm Tallgren||So it was nobody⟧," he said.

=== d027 | Radio Ostinato | 2028-11-08T21:40:00Z | update
# Minute by minute: ⟦v33|||white smoke, yellow room⟧

23:36 ⟦v33|||They have shaken hands. Nine, and nobody longer than sixty hours from March⟧. Brankovich is crying, or it is the onion soup.

23:30 ⟦v33|Emeric Vantongeren||"Expensive, and overdue,"⟧ says the minister.

23:22 ⟦v13|Dorthea Nakasian||The drawer paper has been torn up before witnesses⟧, the President says. ⟦v13|||I have seen the confetti⟧.

23:15 When do you go back? ⟦v35|Saule Brankovich||"At six. It is a good hour for us"⟧.

=== d028 | Meridian Press | 2028-11-08T21:55:00Z | flash
# ⟦v33|||HALVAN DOCTORS, GOVERNMENT REACH DEAL⟧

TAVOR, Nov 8 (Meridian) - ⟦v33|||Physicians won 9 percent and shorter weeks⟧, ending the stoppage.

⟦v35|Federation of Hospital Physicians||Work resumes on Thursday morning⟧, the federation said. ⟦v36|Oyelaran Szabados||No striker would be prosecuted⟧, Szabados said. Falkenrath said ⟦v29|Tiberiu Falkenrath||Vantongeren must still go⟧.

=== d029 | Halva-TASR | 2028-11-08T22:10:00Z | update | copy_of=d028
# Halvan doctors, Government reach deal

TAVOR (Meridian) - ⟦v33|Meridian Press||Physicians won 9 percent and shorter weeks⟧, ending the stoppage.

⟦v35|Federation of Hospital Physicians < Meridian Press||Work resumes on Thursday morning⟧, the federation said. ⟦v36|Oyelaran Szabados < Meridian Press||No striker would be prosecuted⟧, the Minister of Justice Szabados said. The text is given in the translation of the agency Meridian without change.

=== d030 | Tavor State Bulletin | 2028-11-09T07:00:00Z | update | nothing_new
# Notice 4 and last on the continuity of care

1. ⟦v35|||Medical officers are present in 112 establishments since 06:00⟧.

2. ⟦v5|||The cessation lasted 48 hours⟧. ⟦v9|||Procedures deferred, final: 7,050⟧.

3. ⟦v33|||The remuneration is adjusted by 9 per cent; weekly service is limited to 60 hours as of 1 March⟧.

4. ⟦v10|||Military personnel have returned to their units⟧.

5. ⟦v11|||Line 1177 is closed⟧.
