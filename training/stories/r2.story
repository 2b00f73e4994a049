title: Drug maker Calvessa recalls Sonedril
outlets: Pryor = financial agency, terse; Kvartal = business daily, columnists; Tiszamar Advertiser = town paper where the plant stands; Norland Information Service (NIS) = state agency, translated; Channel Eleven = broadcaster, interviews and ticker; Medicines Board = regulator, lists

=== d001 | Kvartal | 2029-09-03T05:00:00Z | feature
# The quiet pharmacist of Calvessa

Monday's annual meeting promised to be dull. ⟦v1|Ottoline Barakat||Chief executive Ottoline Barakat means to pay 4.10 a share⟧, more than ever, and ⟦v2|Ottoline Barakat||she would like to buy the eye-drop firm Lumiq before Christmas⟧. Shareholders were told to expect canapés.

Then, on Friday night, a pharmacist in Brodny wrote to this newspaper. ⟦v3|Wenceslas Adu||Three of his patients fainted within a week⟧, writes Wenceslas Adu, and ⟦v3|Wenceslas Adu||all of them swallow the same little blue thing⟧. It is Sonedril, the sleeping tablet that brings in every third krone the group earns. ⟦v3|Calvessa|declines|Individual cases⟧ the company would not discuss.

=== d002 | Pryor | 2029-09-03T08:31:00Z | flash
# ⟦v4|Calvessa||CALVESSA RECALLS SONEDRIL⟧

=== d003 | Pryor | 2029-09-03T08:40:00Z | urgent | supersedes=d002
# ⟦v4|Calvessa||CALVESSA RECALLS 1.2 MLN PACKS OF SONEDRIL⟧

VARNHOLM, Sept 3 (Pryor) - ⟦v4|Calvessa||All 20 mg batches since April affected, "as a precaution"⟧, Calvessa said. ⟦v5|Calvessa||Tests found traces of a solvent residue above the limit⟧, it said.

⟦v6|||Shares were down 9 percent at the open⟧. ⟦v7|Calvessa||Full-year guidance is unchanged⟧, Calvessa said.

=== d004 | Medicines Board | 2029-09-03T09:30:00Z | bulletin
# Safety notice 29/114

1. ⟦v4|||Product: Sonedril, tablets 20 mg, lots 29D to 29H. To be returned to the point of sale⟧.
2. ⟦v5|||Reason: presence of dimethyl carbanol, up to 7 times the permitted quantity⟧.
3. ⟦v3|||Reports of loss of consciousness received: 14⟧.
4. ⟦v8|||Patients shall not stop abruptly; consult a physician⟧.
5. ⟦v9|||Substitution: Dormiva may be dispensed without new prescription⟧.
6. ⟦v10|||An inspection of the site Tiszamar will take place⟧.

=== d005 | NIS | 2029-09-03T10:20:00Z | update
# ⟦v4|Ministry of Health||A preparation for sleep is being taken out of circulation⟧

VARNHOLM, September 3. /NIS/. ⟦v4|Ministry of Health||The withdrawal touches only a part of the produced quantity⟧, informed the Ministry of Health. ⟦v8|Ministry of Health||To the citizens it is recommended to keep calm and to address themselves to the doctor in charge⟧. ⟦v11|Radomir Ilunga|denies|that there exists a deficit of soporific means⟧: a deficit there is not, underlined the minister, Radomir Ilunga.

⟦v3|Ministry of Health||The connection of the fourteen cases of ill feeling with the tablet is not proven⟧, added the ministry.

=== d006 | Channel Eleven | 2029-09-03T12:15:00Z | update
# Ticker: bad night at Calvessa

11:10 ⟦v6|||The stock has tumbled through 300 kroner⟧, last seen there in the spring of the strike.

11:35 ⟦v12|Ottoline Barakat||Barakat to shareholders: "I am sorry. I would give it to no child of mine"⟧. 

11:50 ⟦v1|Ottoline Barakat||The money is still coming, every öre⟧, she tells the hall. Applause, thin.

11:58 ⟦v6|||Down 17, down 18; somebody in row four has put away his telephone⟧.

12:05 ⟦v13|Ingvild Sato||Pension fund manager Ingvild Sato wants the chair to go⟧: "⟦v13|Ingvild Sato||Chairmen are paid to be nervous. Mr Lindqvist-Mora was asleep⟧." 

12:10 ⟦v11|||We rang twelve chemists; nine had nothing left to offer⟧.

=== d007 | Tiszamar Advertiser | 2029-09-03T14:00:00Z | update
# ⟦v14|||Line 3 falls silent⟧

The hum that has tucked Tiszamar in since 1971 ended at ten past one, when ⟦v14|||foreman Pål Okonjo pulled the lever and the belt with the blue pills stood still⟧. ⟦v14|Pål Okonjo||"Forty of us swept the floor and went for soup"⟧, he says.

⟦v15|Works Council||Nobody is to lose a day's pay⟧, the works council has been assured. 

⟦v10|||Three ladies in white overshoes, with the Board's crest on their bags, were seen at the gate before the soup was cold⟧. ⟦v10|Calvessa|declines|their visit⟧ the porter would not confirm; he was holding the door for them.

=== d008 | Pryor | 2029-09-03T15:45:00Z | update
# ⟦v6|||CALVESSA CLOSES DOWN 21 PCT⟧

VARNHOLM, Sept 3 (Pryor) - ⟦v6|||The fall wiped 18 billion kroner off its value⟧. ⟦v16|||Rival Hexal-Roon, maker of Dormiva, gained 11 percent⟧.

⟦v17|Theodor Mbeki-Strand||Halden Bank analyst Theodor Mbeki-Strand put the cost at 2.4 billion⟧. ⟦v7|Calvessa|declines|whether the outlook holds⟧: Calvessa no longer repeated it and declined comment.

⟦v14|Calvessa||One production line at Tiszamar is suspended⟧, it said.

=== d009 | Channel Eleven | 2029-09-03T19:00:00Z | update
# "⟦v18|Marisela Thorne||They knew in June⟧": a chemist breaks her silence

Tonight Marisela Thorne, until last month head of quality at Tiszamar, speaks for the first time.

What did you find? "⟦v18|Marisela Thorne||I put the result on the manager's desk on the eleventh of June: five times too much⟧. ⟦v18|Marisela Thorne||He turned the page face down⟧."

And then? "⟦v19|Marisela Thorne||They took my badge. A reorganisation, they called it⟧."

Where does the stuff come from? "⟦v20|Marisela Thorne||They had a cheaper solvent from a new supplier, and nobody rinsed the tank long enough⟧."

Why now? "⟦v21|Marisela Thorne||My mother takes Sonedril⟧."

Calvessa ⟦v18|Calvessa|denies|that management had any such figure before August⟧ denied it in two lines. On ⟦v19|Calvessa|declines|her departure⟧ it would say nothing.

=== d010 | Pryor | 2029-09-03T19:22:00Z | urgent
# ⟦v18|Marisela Thorne < Channel Eleven||CALVESSA KNEW OF SONEDRIL FLAW IN JUNE⟧ - EX-QUALITY CHIEF

VARNHOLM, Sept 3 (Pryor) - ⟦v18|Marisela Thorne < Channel Eleven||Management ignored a lab result almost three months ago⟧, Marisela Thorne told Channel Eleven. ⟦v19|Marisela Thorne < Channel Eleven||She was dismissed in August⟧, she said.

⟦v18|Calvessa|denies|This⟧ is untrue, Calvessa said.

=== d031 | NIS | 2029-09-03T19:50:00Z | update | copy_of=d010
# ⟦v18|Marisela Thorne < Channel Eleven < Pryor||Calvessa knew of Sonedril flaw in June⟧

VARNHOLM (Pryor) - ⟦v18|Marisela Thorne < Channel Eleven < Pryor||Management ignored a lab result almost three months ago⟧, Marisela Thorne told Channel Eleven. ⟦v19|Marisela Thorne < Channel Eleven < Pryor||She was dismissed in August⟧, she said.

=== d011 | Kvartal | 2029-09-04T04:45:00Z | feature
# Face down

There is a gesture that will cost more than all the solvent in Tiszamar. ⟦v18|Marisela Thorne < Channel Eleven||A sheet of paper, a summer morning, a hand that flips it⟧: so Marisela Thorne told it to the evening audience. ⟦v12|Ottoline Barakat||Apologies were offered at noon, with coffee⟧. 

⟦v6|||By the closing bell one fifth of the house had burned down⟧. ⟦v17|Theodor Mbeki-Strand||Whoever adds up pills, lawyers and lost trust arrives at two and a half thousand million, and Mbeki-Strand has added⟧. ⟦v13|Ingvild Sato||Ingvild Sato's teachers and nurses own six percent, and would like another face at the head of the table⟧. ⟦v13|Harald Lindqvist-Mora|denies|that he will step aside⟧: he was elected until 2031, Harald Lindqvist-Mora replies.

⟦v2|unnamed (Kvartal)||Lumiq's owners have stopped answering the telephone⟧, one hears among bankers.

=== d012 | NIS | 2029-09-04T07:00:00Z | update
# ⟦v10|Medicines Board||At the enterprise in Tiszamar a control is being carried out⟧

VARNHOLM, September 4. /NIS/. ⟦v10|Medicines Board||Specialists took 60 samples⟧, informed the Medicines Board. ⟦v22|Office of the Prosecutor||The Office of the Prosecutor examines the utterances of the former worker⟧, was reported there. ⟦v11|Radomir Ilunga||The warehouses are filled for six weeks⟧, assured the minister, Radomir Ilunga.

⟦v3|Ministry of Health||The number of persons who complained rose to 31⟧, informed the ministry.

⟦v23|Ministry of Health of Orsk-Varde||The neighbouring Orsk-Varde has also prohibited the import of the preparation⟧.

=== d014 | Channel Eleven | 2029-09-04T08:30:00Z | update
# Ticker: day two

07:20 ⟦v6|||Trading halted. The screen shows a dash where 232 was⟧.

07:45 ⟦v24|unnamed (Channel Eleven)||A patient in Brodny has died after taking the tablets⟧, a hospital source tells us.

08:00 ⟦v24|Brodny General Hospital|declines|That⟧ Brodny General won't talk about. 

08:10 ⟦v25|Hexal-Roon||Dormiva people: we are running three shifts⟧.

08:20 ⟦v22|||Two prosecutors have been in to see Marisela Thorne; she gave them coffee and a folder⟧.

=== d015 | Medicines Board | 2029-09-04T09:00:00Z | bulletin
# Safety notice 29/115, replaces 29/114

1. ⟦v26|||Extension: Sonedril 10 mg, all lots, is likewise called back⟧.
2. ⟦v3|||Reports of collapse: 47, of which 9 in hospital⟧.
3. ⟦v24|||No death is known to the Board⟧.
4. ⟦v5|||Highest value measured: 11 times the limit⟧.
5. ⟦v9|||Doctors are asked to change over to Dormiva or to do without⟧.
6. ⟦v27|||Telephone for the public: 0800 114, day and night⟧.

=== d016 | Pryor | 2029-09-04T09:12:00Z | urgent
# ⟦v26|Medicines Board||SECOND SONEDRIL STRENGTH PULLED⟧

VARNHOLM, Sept 4 (Pryor) - ⟦v26|Medicines Board||Lower dose now also off sale, 800,000 packs⟧. ⟦v5|Medicines Board||Contamination peaked at 11 times tolerance⟧, the Board said.

⟦v24|unnamed (Channel Eleven) < Channel Eleven||One fatality was reported by Channel Eleven⟧; ⟦v24|Medicines Board|denies|it⟧ the Board had no record of it.

⟦v20|Calvessa|denies|that a change of supplier was to blame⟧, Calvessa said. ⟦v28|Calvessa||A faulty valve let cleaning fluid into the mixer⟧, it said.

=== d017 | Kvartal | 2029-09-04T09:40:00Z | update | copy_of=d016
# ⟦v26|Medicines Board < Pryor||Second Sonedril strength pulled⟧

VARNHOLM (Pryor) - ⟦v26|Medicines Board < Pryor||Lower dose now also off sale, 800,000 packs⟧. ⟦v5|Medicines Board < Pryor||Contamination peaked at 11 times tolerance⟧, the Board said.

⟦v20|Calvessa < Pryor|denies|that a change of supplier was to blame⟧, Calvessa said. ⟦v28|Calvessa < Pryor||A faulty valve let cleaning fluid into the mixer⟧, it said.

=== d018 | Tiszamar Advertiser | 2029-09-04T12:30:00Z | feature
# What the valve said

⟦v28|Pål Okonjo|denies|"That valve is newer than my teeth and fits better"⟧, says foreman Pål Okonjo. He would rather talk of barrels: ⟦v20|Pål Okonjo||since Easter they came without a label he could read⟧. ⟦v29|Tavish & Nakamura||The dealer, Tavish & Nakamura, says its goods are as pure as the paper that comes with them⟧.

The story of the desk is old news at Line 3: ⟦v18|Pål Okonjo||"By midsummer the tea lady had it"⟧. Mayor Gunnel Castellanos says she was ⟦v18|Gunnel Castellanos||told nothing⟧.

Opinions of Mrs Thorne differ along the bar of the Golden Retort. "⟦v30|Pål Okonjo||She's the only one up there who ever washed her hands⟧," says Okonjo. ⟦v31|Gunnel Castellanos||The mayor calls it a strange hour to discover a conscience: 1,900 families eat from that chimney⟧.

⟦v14|||The hall with the blue dust is dark a second day⟧. ⟦v15|Works Council||Wages run on, as promised, but only to Friday week⟧. ⟦v32|||The brass band will play on Saturday regardless⟧.

=== d019 | Channel Eleven | 2029-09-04T13:10:00Z | kill
# Kill: ⟦v24|||death in Brodny⟧

Channel Eleven withdraws its ticker entry of 07:45. ⟦v24|Brodny General Hospital||The patient is alive and took another medicine⟧, the hospital has told us. We regret the error.

=== d020 | Pryor | 2029-09-04T14:20:00Z | urgent
# ⟦v33|Calvessa||CALVESSA CHAIRMAN QUITS⟧

VARNHOLM, Sept 4 (Pryor) - ⟦v33|Harald Lindqvist-Mora||Harald Lindqvist-Mora steps down at once "to take the heat off the firm"⟧. ⟦v34|Calvessa||Deputy Amparo Wickström takes over⟧.

⟦v1|Calvessa||The dividend is scrapped⟧, Calvessa said. ⟦v7|Calvessa||It expects profit to fall by 40 percent this year⟧. ⟦v2|Calvessa||Takeover talks with Lumiq are over⟧.

⟦v6|||Trading resumed; shares lost a further 6 percent, then recovered⟧.

=== d021 | Pryor | 2029-09-04T14:51:00Z | correction | supersedes=d020
# CORRECTED: ⟦v33|Calvessa||CALVESSA CHAIRMAN QUITS⟧

VARNHOLM, Sept 4 (Pryor) - Corrects size of profit decline: ⟦v7|Calvessa||it will be 14 percent lower, not 40⟧, Calvessa said. ⟦v33|Harald Lindqvist-Mora||Lindqvist-Mora leaves with immediate effect⟧.

=== d022 | Channel Eleven | 2029-09-04T19:00:00Z | update
# "⟦v39|Ingvild Sato||A beginning⟧": the empty chair at Calvessa

Ms Sato, you got what you asked for. "⟦v39|Ingvild Sato||A step, a small one; I don't gloat⟧."

Is Ottoline Barakat next? "⟦v35|Ingvild Sato||No. She has to clean up, and she can pour her own bleach⟧."

We also asked Marisela Thorne about her boss's remorse on Monday. "⟦-|Marisela Thorne||I would have liked it in June⟧." And about ⟦v28|Marisela Thorne|denies|the valve⟧: she laughed, and said no. "⟦v20|Marisela Thorne||It was the barrels. Eleven percent saved, and the rinsing cut from forty minutes to fifteen⟧." ⟦v19|Marisela Thorne||She is going to court to get her post back⟧.

=== d023 | NIS | 2029-09-04T20:15:00Z | update
# ⟦v33|||In the leading organ of the concern a personnel change took place⟧

VARNHOLM, September 4. /NIS/. ⟦v33|Calvessa||The head of the council of supervision was released from his duties at his own wish⟧. ⟦v34|Calvessa||The obligations are laid on Amparo Wickström⟧.

The concern once more rejected to the ministry ⟦v18|Calvessa < Ministry of Health|denies|an early awareness of the leadership⟧. ⟦v36|Radomir Ilunga||It is foreseen to punish the concealment of dangerous results with deprivation of freedom up to five years⟧, told the minister, Radomir Ilunga, about the bill that he prepares. ⟦v11|Union of Pharmacists < NIS||Interruptions in separate pharmacies have a local character⟧, was explained to NIS in the Union of Pharmacists.

⟦v3|Ministry of Health||Sixty-two complaints are being studied⟧.

=== d024 | Kvartal | 2029-09-05T05:00:00Z | feature
# Memo no. 88

It has a number after all. ⟦v18|||Kvartal has seen the sheet: stamped 11 June, initialled "O.B."⟧. ⟦v18|Ottoline Barakat|declines|whether the letters are hers⟧ Ottoline Barakat left open. 

⟦v33|||The captain has gone ashore while the water is still at the knee⟧; ⟦v34|||his successor is a tax lawyer who collects barometers⟧. ⟦v36|Radomir Ilunga||The minister rattles a cell key for all who hush things up⟧. ⟦v16|||Across the river at Hexal-Roon the champagne is on ice and the stock up by a quarter in three days⟧. 

⟦v17|Theodor Mbeki-Strand||Mbeki-Strand has taken a new pencil: four billion now⟧. ⟦v6|||Ours lost its breath, found it, and ended Tuesday at 218⟧.

=== d025 | Pryor | 2029-09-05T07:30:00Z | urgent
# ⟦v22|Office of the Prosecutor||PROSECUTORS RAID CALVESSA⟧

VARNHOLM, Sept 5 (Pryor) - ⟦v22|Office of the Prosecutor||Criminal inquiry opened into suspected cover-up; 40 officers at two sites⟧. ⟦v22|Calvessa||Calvessa is cooperating⟧, it said.

⟦v18|Kvartal||A June memo bears initials matching the CEO's⟧, Kvartal reported. ⟦v6|||Shares fell 12 percent by 0725 GMT⟧. ⟦v35|Ingvild Sato||Investor Sato still backs Barakat⟧, she said.

=== d026 | Tiszamar Advertiser | 2029-09-05T09:00:00Z | update
# ⟦v22|||Gentlemen with boxes⟧

At seven they came, in nine vans, and ⟦v22|||carried off everything with a plug or a paper clip⟧. ⟦v22|Pål Okonjo||"Even the canteen's menu book"⟧, says Okonjo.

⟦v10|Medicines Board||The ladies with the overshoes have finished: residue in two of three kettles⟧, the Board has let the mayor know. ⟦v28|Medicines Board < Gunnel Castellanos|denies|the valve⟧ "in order", it says there, she read to us with a sigh. ⟦v31|Gunnel Castellanos||Of the Thorne woman she will hear nothing good until the chimney smokes again⟧.

⟦v15|||Meanwhile the pay office has put up a new slip: full money till November⟧.

=== d027 | Channel Eleven | 2029-09-05T10:00:00Z | update | off_topic
# Snow closes the Harg pass early

The road over the Harg pass has been shut after thirty centimetres of snow. Lorries are being sent round by the tunnel. Ploughs will start on Thursday morning.

=== d028 | Medicines Board | 2029-09-05T11:00:00Z | bulletin
# Safety notice 29/119

1. ⟦v10|||Inspection Tiszamar concluded. Deficiencies: 23, of which critical: 4⟧.
2. ⟦v20|||Established cause: raw material of insufficient purity, rinsing time reduced⟧.
3. ⟦v3|||Suspected cases: 88⟧.
4. ⟦v4|||Packs returned: 640,000 of the higher strength⟧.
5. ⟦v26|||Packs returned: 310,000 of the lower strength⟧.
6. ⟦v14|||Licence for line 3 withdrawn until further notice⟧.

=== d029 | Channel Eleven | 2029-09-05T12:30:00Z | update
# Ticker: out goes the boss

11:40 ⟦v38|Calvessa||Ottoline Barakat is on leave from this minute⟧. "⟦v18|Ottoline Barakat||Those are my letters. I did not read what stood above them⟧," she writes to staff.

11:45 ⟦v6|||Before that the paper was at its lowest for eleven years⟧.

11:55 ⟦v21|Marisela Thorne||Thorne: "My mother slept without it last night"⟧. 

12:10 ⟦v20|||So it was the barrels: the Board sides with its chemist⟧. 

12:15 ⟦v29|Tavish & Nakamura|declines|That finding⟧ the dealer won't comment on.

12:20 ⟦v6|||A bounce: plus four on the news⟧. ⟦v3|||Eighty-eight people have now keeled over⟧.

=== d030 | Pryor | 2029-09-05T13:00:00Z | update | nothing_new
# FACTBOX: CALVESSA'S THREE DAYS

VARNHOLM, Sept 5 (Pryor) - ⟦v4|||Recall of 20 mg, Monday⟧. ⟦v26|||Recall of 10 mg, Tuesday⟧. ⟦v33|||Chairman out, Tuesday⟧. ⟦v22|||Raid, Wednesday⟧. ⟦v6|||Shares down 38 percent in all⟧.
