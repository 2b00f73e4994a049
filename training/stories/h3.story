title: The run on Tamarask Savings Bank Live
outlets: Cambrant = financial agency, terse; Ruvinform = state agency of Ruvenia, translated; Brask Bugle = harbour-town newspaper, jokes and images; Kanal 4 = broadcaster, live blog; National Bank of Ruvenia = official notices, lists; Weekend Ledger = weekly, column and interviews

=== d001 | Cambrant | 2031-02-17T07:02:00Z | urgent
# ⟦v4|Weekend Ledger||RUVENIA'S TAMARASK BANK HIDES 1.2 BLN MAREN HOLE⟧ - PAPER

SALTHOLM, Ruvenia, Feb 17 (Cambrant) - ⟦v4|Weekend Ledger||Losses of 1.2 billion marens on shipyard loans were kept off the books of Tamarask Savings Bank⟧, the Weekend Ledger reported, citing an internal audit. Tamarask declined to comment ⟦v4|Tamarask Savings Bank|declines|on the report⟧.

⟦v11|||Tamarask shares fell 22 percent⟧ at the open.

=== d002 | Kanal 4 | 2031-02-17T08:15:00Z | update
# Live: ⟦v1|||Standing room only at the savings bank⟧

07:50 ⟦v1|||They were here before the shutters went up: about two hundred, in slippers some of them, outside Tamarask's head office on Corn Street⟧.

07:58 "⟦v1|Ignacy Thorvald||I want it in my hand. All of it⟧," says Ignacy Thorvald, retired tram driver.

08:05 Everyone shows us the same message on the phone. ⟦v22|||"Get your money before noon", it reads, no sender⟧.

08:12 Chairman Fulgencio Rademaker comes out on the steps. "⟦v4|Fulgencio Rademaker|denies|There is no hole⟧," he says. "⟦v21|Fulgencio Rademaker||We stand like a lighthouse⟧."

=== d003 | Brask Bugle | 2031-02-17T09:10:00Z | update
# ⟦v1|||Brask discovers early rising⟧

BRASK. ⟦v1|||From the door of the Tamarask the line goes past the herring stall, round the saint and back to where it started⟧, so that nobody is quite sure who is last. ⟦v31|||Mr Oduya-Petrak took out nine thousand in small coin and went home with a wheelbarrow⟧.

"⟦v1|Philippa Zoric||I only came because the others did⟧," admitted the dentist, Philippa Zoric.

By half past nine ⟦v10|||the hole in the wall on Rope Walk had nothing in it but a spider⟧. ⟦v30|||Baker Hamid Solberg sells his rolls on a promise⟧.

=== d004 | Ruvinform | 2031-02-17T10:00:00Z | update
# Ministry of Finance: for anxiety there are no grounds

SALTHOLM, February 17. (Ruvinform). ⟦v1|||At separate divisions of the credit institution an increased visiting of clients is observed⟧. ⟦v4|Keziah Lindqvaar|denies|The information of the weekly about losses does not correspond to reality⟧, declared Minister of Finance Keziah Lindqvaar. ⟦v14|Keziah Lindqvaar||The panic was ordered and paid by foreign speculators⟧, she noted.

⟦v21|Fulgencio Rademaker||The institution is strong and fulfils all obligations⟧, assured its chairman Fulgencio Rademaker. ⟦v2|Tamarask Savings Bank||Since the morning the clients received 90 million⟧, it was specified in the institution.

=== d005 | Cambrant | 2031-02-17T11:25:00Z | urgent
# ⟦v3|||TAMARASK LIMITS WITHDRAWALS TO 500 MARENS A DAY⟧

SALTHOLM, Feb 17 (Cambrant) - ⟦v3|Tamarask Savings Bank||Customers may take out no more than 500 marens a day until further notice⟧, Tamarask said.

⟦v2|unnamed (Cambrant)||Depositors had pulled at least 300 million marens by 11 a.m.⟧, a person familiar with the matter said. The bank would not confirm ⟦v2|Tamarask Savings Bank|declines|that⟧.

⟦v11|Saltholm Exchange||Trading in its stock was suspended at minus 41 percent⟧, the Saltholm Exchange said.

=== d006 | Kanal 4 | 2031-02-17T12:40:00Z | update
# Live: ⟦v3|||"Five hundred? That's my rent and half a chicken"⟧

12:08 "⟦v3|Tamarask clerk||Five notes each, and not one more⟧," the clerk at the head office tells Mr Thorvald.

12:15 ⟦v1|||I count six hundred on Corn Street now⟧; somebody has brought a tuba.

12:22 ⟦v17|||A stone has gone through the glass door⟧. ⟦v17|Saltholm Police||Two young men are with us⟧, the police say.

12:30 ⟦v10|||Nine of twelve cash machines in the centre are dark⟧.

12:36 Opposition leader Benedikta Achour, into our microphone: "⟦v15|Benedikta Achour||The watchdog was asleep, and the government had fed it⟧."

=== d007 | National Bank of Ruvenia | 2031-02-17T14:00:00Z | bulletin
# NOTICE 7/2031

1. ⟦v5|||The National Bank grants Tamarask Savings Bank a liquidity facility of 800 million marens, 30 days, against collateral⟧.

2. ⟦v3|||The limitation of disbursements to 500 marens per depositor and day is taken note of⟧.

3. ⟦v26|||Banknotes of 400 million are conveyed to the regional cash centres from 16:00⟧.

4. ⟦v32|||Questions of depositors: telephone 0400-77⟧.

5. ⟦v37|||The key rate remains at 4.5 per cent⟧.

=== d008 | Ruvinform | 2031-02-17T15:20:00Z | update
# ⟦v5|National Bank of Ruvenia||The regulator supported the system-forming institution⟧

SALTHOLM, February 17. (Ruvinform). ⟦v5|Ottoline Szarvady||The means are sufficient for as many days as necessary⟧, stressed Governor Ottoline Szarvady.

⟦v22|Ministry of the Interior||A 19-year-old who spread the false call by telephone was established and detained⟧, it was communicated in the Ministry of the Interior. ⟦v23|Office of the Prime Minister||The Prime Minister Aurel Dantzikian postponed the visit to the south⟧, it became known in his office.

=== d009 | Cambrant | 2031-02-17T17:05:00Z | update
# ⟦v2|Ottoline Szarvady||TAMARASK LOSES 740 MLN IN A DAY⟧ - CENTRAL BANK

SALTHOLM, Feb 17 (Cambrant) - ⟦v2|Ottoline Szarvady||Outflows from Tamarask reached 740 million marens on Monday⟧, Governor Ottoline Szarvady said. ⟦v5|Ottoline Szarvady||The bank had drawn half of its 800-million emergency loan⟧, she said.

⟦v16|Palmyra Ratings||Palmyra Ratings cut Tamarask four notches to junk⟧. ⟦v24|||The maren slid 3 percent⟧.

⟦v7|unnamed (Cambrant)||Chairman Fulgencio Rademaker has offered to step down⟧, two board members said. Tamarask said ⟦v7|Tamarask Savings Bank|denies|this was untrue⟧.

=== d010 | Brask Bugle | 2031-02-17T18:30:00Z | feature
# ⟦v19|||Paid in haddock⟧

⟦v19|||The fishing co-operative has begun to hand out its own money: blue slips, one slip one crate⟧. "⟦v19|Solveig Marchetti||Ours at least smells of something⟧," says treasurer Solveig Marchetti.

⟦v1|||The queue went home at six to cook and left its chairs standing, with names on⟧. ⟦v33|||There is not a safe or a biscuit tin to be had on Anchor Street⟧.

What one may fetch in a day ⟦v3|||buys a pair of boots, but only the left one if you have children⟧. And ⟦v5|||Madam Governor has sent the fire brigade with eight hundred buckets⟧.

=== d011 | Kanal 4 | 2031-02-17T20:10:00Z | update
# Live: ⟦v12|||Now it's the other one⟧

19:40 ⟦v12|||On Mill Square about eighty people are waiting, and the sign above them says Orrell Union⟧.

19:46 "⟦v25|Anneke Dubrovin||We have no shipyards and no hole. Go home⟧," Orrell's director, Anneke Dubrovin, tells them through a megaphone.

19:55 ⟦v13|unnamed (Kanal 4)||Mrs Rademaker sent two million to an account in Port Cassel on Friday⟧, somebody at the bank tells us. The chairman: "⟦v13|Fulgencio Rademaker|denies|My wife has a sewing machine and a bicycle⟧."

20:02 The resignation? "⟦v7|Fulgencio Rademaker|denies|Do I look it?⟧"

=== d012 | Ruvinform | 2031-02-17T21:00:00Z | update | off_topic
# Ice-skaters of the Republic returned with medals

SALTHOLM, February 17. (Ruvinform). The junior team in speed skating returned from the tournament with three medals. At the station the sportsmen were met by the parents and by the deputy head of the committee for physical culture.

=== d013 | Cambrant | 2031-02-18T05:40:00Z | urgent
# ⟦v6|Aurel Dantzikian||RUVENIA GUARANTEES ALL BANK DEPOSITS⟧ - PM

SALTHOLM, Feb 18 (Cambrant) - ⟦v6|Aurel Dantzikian||The state will guarantee every deposit in Ruvenia without limit⟧, Prime Minister Aurel Dantzikian said after a night cabinet. He declined to say ⟦v6|Aurel Dantzikian|declines|what that would cost⟧.

⟦v9|Aurel Dantzikian||Tamarask would not open on Tuesday⟧, he said.

⟦v8|unnamed (Cambrant)||Kolmsund Bank is in talks to buy Tamarask⟧, two people with knowledge of the matter said. Kolmsund declined to comment ⟦v8|Kolmsund Bank|declines|on that⟧.

=== d014 | Ruvinform | 2031-02-18T06:05:00Z | update | copy_of=d013
# ⟦v6|Aurel Dantzikian < Cambrant||Ruvenia guarantees all bank deposits⟧

SALTHOLM, February 18. (Ruvinform). As Cambrant transmits, ⟦v6|Aurel Dantzikian < Cambrant||the state will guarantee every deposit in Ruvenia without limit⟧, Prime Minister Aurel Dantzikian said after a night cabinet. ⟦v9|Aurel Dantzikian < Cambrant||Tamarask would not open on Tuesday⟧, he said.

=== d015 | Cambrant | 2031-02-18T06:50:00Z | update
# ⟦v13|unnamed (Kanal 4) < Kanal 4||TAMARASK CHAIRMAN'S WIFE MOVED 2 MLN ABROAD⟧ - KANAL 4

SALTHOLM, Feb 18 (Cambrant) - ⟦v13|unnamed (Kanal 4) < Kanal 4||The wife of Tamarask chairman Fulgencio Rademaker transferred two million marens out of the country days before the run⟧, broadcaster Kanal 4 reported, citing a bank employee. Rademaker ridiculed the claim on air on Monday night.

=== d016 | Kanal 4 | 2031-02-18T07:30:00Z | update
# Live: ⟦v9|||Shutters down, paper on the door⟧

07:02 ⟦v9|||"Closed today by order", it says on Corn Street, and on all 64 others⟧.

07:06 ⟦v1|||They came all the same⟧. "⟦v1|Ignacy Thorvald||I have my place and I am keeping it⟧," says Mr Thorvald.

07:21 ⟦v12|||The crowd on Mill Square has tripled⟧. ⟦v25|Anneke Dubrovin||Everyone gets what he asks for, all day⟧, says Ms Dubrovin, handing out tea.

07:27 ⟦v20|Ruvenian Post||Pensions come over the post office counter from tomorrow⟧, says the Post.

=== d017 | National Bank of Ruvenia | 2031-02-18T08:30:00Z | correction
# NOTICE 8/2031 AND CORRECTION

1. ⟦v5|||In Notice 7, for 30 days read 90 days⟧.

2. ⟦v2|||Net outflow TSB, 17 February, final: 812 million⟧.

3. ⟦v9|||Business of TSB is suspended until 20 February, 08:00⟧.

4. ⟦v18|||A standby line of 250 million is available to Orrell Union⟧.

5. ⟦v26|||The delivery of notes to 11 of 14 cash centres is completed⟧.

=== d018 | Brask Bugle | 2031-02-18T09:20:00Z | update
# ⟦v9|||The bank takes a day off⟧

⟦v9|||The iron curtain on Rope Walk stayed where it was this morning⟧, and someone had chalked a moustache on it. ⟦v10|||Of money dispensers in this town we now possess none⟧. ⟦v26|||A grey van with four policemen brought fresh paper to the customs house at dawn⟧; it was the best attended arrival since the whale.

⟦v6|||The State has put its hand on its heart and its other hand in our pocket⟧.

⟦v20|||The old people are to fetch theirs where they buy stamps⟧. ⟦v30|||The baker's slate has reached the second wall⟧.

=== d019 | Weekend Ledger | 2031-02-18T10:30:00Z | feature
# "⟦v4|Rukmini Halloran||I added it up three times⟧"

Rukmini Halloran wrote the audit that started it. She lost her job in January.

How large is it? "⟦v4|Rukmini Halloran||When I left, one point two. With the interest nearer three⟧."

Who knew? "⟦v36|Rukmini Halloran||The chairman signed for it on the ninth of October⟧."

The minister says strangers lit the fire. "⟦v14|Rukmini Halloran|denies|I was born on Corn Street⟧."

Did you want people to run? "⟦v1|Rukmini Halloran||My own mother stands there⟧."

Should he go? "⟦v7|Rukmini Halloran|declines|Not for me to say⟧."

=== d020 | Cambrant | 2031-02-18T11:15:00Z | update
# ⟦v2|unnamed (Cambrant)||TAMARASK OUTFLOWS NEAR 1.4 BLN WITH ONLINE TRANSFERS⟧ - SOURCES

SALTHOLM, Feb 18 (Cambrant) - ⟦v2|unnamed (Cambrant)||Some 1.4 billion marens had left Tamarask since Monday, counting online transfers⟧, two sources said. Governor Szarvady disputed ⟦v2|Ottoline Szarvady|denies|the figure⟧.

⟦v8|Kolmsund Bank||Kolmsund Bank was looking at Tamarask's books⟧, it said. ⟦v8|Kolmsund Bank||Any offer would depend on state cover for the shipyard loans⟧, it said.

⟦v16|Palmyra Ratings||Palmyra put Ruvenia itself on watch⟧. ⟦v12|||Withdrawals spread to Orrell Union⟧.

=== d021 | Kanal 4 | 2031-02-18T12:30:00Z | update
# Live: ⟦v7|||He's out⟧

12:04 ⟦v7|||The chairman has left by the coal door⟧. His letter has two lines. "⟦v7|Fulgencio Rademaker||I go so that the bank may stay⟧," it says.

12:11 ⟦v27|||Small shareholders file suit⟧; their lawyer is eating a sandwich on the court steps.

12:19 ⟦v8|||Men in Kolmsund lanyards carry boxes up the back stairs⟧. One grins: "⟦v8|unnamed (Kanal 4)|declines|We're the cleaners⟧."

12:25 On the money for Port Cassel ⟦v13|||we relied on one person, and he no longer stands by it. We withdraw it⟧.

=== d022 | Cambrant | 2031-02-18T12:48:00Z | kill
# KILL: TAMARASK/TRANSFER

⟦v13|||Please kill the 06:50 item on a transfer by the chairman's wife, which cited Kanal 4. The broadcaster has dropped it⟧. Her lawyer, Eoghan Castellane, called the report "⟦v13|Eoghan Castellane|denies|invented from first to last⟧".

=== d023 | Ruvinform | 2031-02-18T13:40:00Z | update
# ⟦v7|||In the leadership of the institution changes have taken place⟧

SALTHOLM, February 18. (Ruvinform). ⟦v7|||F. Rademaker was released from the duties at his own wish⟧. ⟦v34|Tamarask Savings Bank||The duties are temporarily laid on the deputy chairwoman Mirelle Okafor-Lund⟧, it was told in the institution.

⟦v14|Keziah Lindqvaar||The hand of certain funds from abroad is visible⟧, repeated Minister Keziah Lindqvaar. ⟦v4|Keziah Lindqvaar|denies|As to three billion, this is the fantasy of a dismissed employee⟧, she stated. ⟦v15|Keziah Lindqvaar|denies|The supervision did not sleep one minute⟧, she replied to the opposition.

⟦v17|Ministry of the Interior||For damage of glass five persons will answer before the court⟧. ⟦v10|||The supply of the automatic devices with notes is being restored⟧.

=== d024 | Weekend Ledger | 2031-02-18T14:30:00Z | update | copy_of=d020
# ⟦v2|unnamed (Cambrant) < Cambrant||Tamarask outflows near 1.4 bln with online transfers⟧

SALTHOLM (Cambrant) - ⟦v2|unnamed (Cambrant) < Cambrant||Some 1.4 billion marens had left Tamarask since Monday, counting online transfers⟧, two sources said.

⟦v8|Kolmsund Bank < Cambrant||Kolmsund Bank was looking at Tamarask's books⟧, it said. ⟦v12|||Withdrawals spread to Orrell Union⟧.

=== d025 | Kanal 4 | 2031-02-18T16:00:00Z | update | nothing_new
# The story so far

⟦v4|||A weekly finds something missing in the accounts⟧. ⟦v1|||By breakfast people are lining the pavement⟧. ⟦v3|||By lunch nobody gets more than five notes⟧. ⟦v6|||Overnight the Prime Minister signs for everything⟧.

=== d026 | Brask Bugle | 2031-02-18T17:30:00Z | update
# ⟦v7|||Exit the lighthouse keeper⟧

⟦v7|||He that compared himself to a lighthouse was seen at noon with a suitcase and no light⟧. ⟦v21|||Steady as a rock, he told us only yesterday⟧. ⟦v24|||Meanwhile a maren is worth so little that the gulls have stopped picking them up⟧.

⟦v2|||What ran out of the till since Monday would, in tens, reach from here to the moon and most of the way home⟧. ⟦v27|||The little owners are going to law⟧. ⟦v35|||The chess club has sold its clock⟧.

⟦v17|||They have swept up the glass on Corn Street⟧.

=== d027 | National Bank of Ruvenia | 2031-02-19T07:00:00Z | bulletin
# NOTICE 11/2031

1. ⟦v3|||From 20 February the daily limit is reduced to 200 marens⟧.

2. ⟦v2|||Cumulative net outflow TSB: 1,390 million⟧.

3. ⟦v4|||The special examiner states a valuation shortfall of 2,640 million⟧.

4. ⟦v29|||A mission of the Council of Reserve Banks is received on 21 February⟧.

5. ⟦v10|||Automated tellers in service: 388 of 510⟧.

=== d028 | Cambrant | 2031-02-19T08:20:00Z | urgent
# ⟦v8|Kolmsund Bank||KOLMSUND OFFERS ONE MAREN FOR TAMARASK⟧

SALTHOLM, Feb 19 (Cambrant) - ⟦v8|Kolmsund Bank||Kolmsund Bank offered a symbolic one maren for Tamarask⟧ on Wednesday. ⟦v38|Confederation of Bank Staff||No job must go⟧, the Confederation of Bank Staff said.

⟦v3|||The ceiling on withdrawals was cut to 200 marens⟧. Finance Minister Keziah Lindqvaar said it was "⟦v3|Keziah Lindqvaar||a matter of days⟧".

⟦v28|Benedikta Achour||Parliament will set up an inquiry⟧, opposition leader Benedikta Achour said. ⟦v16|Palmyra Ratings||Ruvenia lost its A grade⟧ at Palmyra. Lindqvaar did not want to talk ⟦v16|Keziah Lindqvaar|declines|about that⟧.

=== d029 | Ruvinform | 2031-02-19T10:00:00Z | update
# ⟦v6|||The parliament confirmed by law the protection of savings⟧

SALTHOLM, February 19. (Ruvinform). The voting was attended by 141 deputies. ⟦v28|||A commission of investigation of nine members was formed⟧. ⟦v29|Ministry of Finance||Foreign experts will acquaint themselves with our experience⟧, informed the Ministry of Finance.

⟦v18|National Bank of Ruvenia||The Orrell Union was also lent a shoulder, a quarter of a billion⟧, reminded the National Bank. ⟦v25|||This institution has no problems⟧. ⟦v12|||The visitors before its building have dispersed⟧. ⟦v3|||The giving out of cash is ordered in a new measure, two hundred⟧. ⟦v20|||The veterans received the due sums in the divisions of communication⟧.

=== d030 | Weekend Ledger | 2031-02-19T12:00:00Z | feature
# A nation in a line

⟦v1|||For three days Ruvenia has looked at the back of its own neck⟧. ⟦v3|||It was first told it could have a week's groceries, then a weekend's⟧.

⟦v15|Benedikta Achour||They gave the dog a cushion⟧, Benedikta Achour tells us, and means the Supervision. ⟦v14|Eskil Naranjo|denies|The speculators I know were all at lunch⟧, says fund manager Eskil Naranjo.

⟦v4|||Two point six: so it was not nothing⟧. ⟦v8|||For the price of a boiled sweet the house on Corn Street gets a new name⟧. ⟦v22|||The lad with the telephone is home again, with a lawyer⟧. ⟦v23|||The Prime Minister's southern oranges will have to wait⟧. ⟦-|||Money is a form of sleep⟧. ⟦v5|||And the Governor's eight hundred million has long since gone out by the front door⟧.
