title: Governor of the Bank of Zemland dismissed, zem falls Live
outlets: Ardent = international agency; ZEMINFORM = state agency, translated; Vastra Morgonpost = local newspaper of the capital, humorous; Ticker Room = market live blog; Official Gazette Digest = official lists; Kanal Fjorton = broadcaster; Il Cambista = foreign financial daily with interviews

=== d001 | Ardent | 2029-05-17T05:58:00Z | flash
# ⟦v1|||ZEMLAND CENTRAL BANK CHIEF DISMISSED⟧ - DECREE

=== d002 | Ticker Room | 2029-05-17T06:20:00Z | update
# Live: ⟦v2|||Hold on to your hats, the zem is falling off the table⟧

8.05 So there we have it: ⟦v1|||Ilmatar Koskela is out, by a midnight decree, eleven words long⟧. No thanks, no flowers.

8.09 ⟦v2|||Nine fifty to the dollar, from eight forty last night⟧. Somebody find me the floor.

8.14 Ravi Thekkekara of Lodestar Securities: "⟦v14|Ravi Thekkekara||You don't fire the pilot because you dislike the altitude⟧."

8.17 Who gets the chair? ⟦v4|unnamed (Ticker Room)||Two dealers have heard the same name, Oyelaran Babatunde⟧, the president's old tax man. The palace ⟦v4|Presidential Office|declines|isn't picking up⟧.

8.19 ⟦v2|||Ten flat. That took two minutes⟧.

=== d003 | ZEMINFORM | 2029-05-17T06:45:00Z | update
# ⟦v1|Presidential Office||Cadre changes in the Bank of Zemland⟧

VASTRA, May 17. (ZEMINFORM). By the decree of the President Dragomir Szalay ⟦v1|Presidential Office||I. Koskela is released from the occupied post in connection with the transfer to other work⟧, informs the press service of the head of the state.

"⟦v3|Dragomir Szalay||The monetary policy must serve the people of labour and not the percent⟧," underlined the President at the meeting with the collectives of the weaving mills.

"⟦v2|Ministry of Finance||On the currency market insignificant fluctuations of a technical character take place⟧," was told in the Ministry of Finance.

=== d004 | Ardent | 2029-05-17T07:10:00Z | urgent | supersedes=d001
# ZEMLAND PRESIDENT SACKS CENTRAL BANK GOVERNOR, ⟦v2|||ZEM HITS RECORD LOW⟧

VASTRA, May 17 (Ardent) - ⟦v1|||President Dragomir Szalay removed Ilmatar Koskela as head of the Bank of Zemland on Thursday⟧, 14 months into a six-year term, a decree in the Official Gazette showed.

⟦v2|||The currency lost 19 percent in early trade⟧ to 10.40 per dollar.

⟦v3|Dragomir Szalay||Koskela refused to lower borrowing costs, which are strangling factories⟧, Szalay said at a textile plant.

⟦v4|unnamed (Ardent)||Deputy Finance Minister Oyelaran Babatunde will replace her⟧, two officials told Ardent.

⟦v5|unnamed (Ardent)||The bank has sold about $400 million to support the zem since dawn⟧, a trader at a state lender said. The bank ⟦v5|Bank of Zemland|declines|declined to comment⟧.

Koskela did not answer calls.

=== d005 | Vastra Morgonpost | 2029-05-17T07:40:00Z | update
# ⟦v1|||They took her parking space first⟧

At seven this morning the brass plate was unscrewed. At ten past, ⟦v1|Bogumila Sáenz||a young man with a cardboard box asked the lady from the second floor to hand in her card⟧, reports porter Bogumila Sáenz, who has seen five governors come and four go. "⟦v1|Bogumila Sáenz||This one at least said goodbye⟧," she said.

Outside the exchange booths in Mill Street ⟦v8|||the line was by then a hundred metres long and in bad temper⟧. "⟦v8|Fatoumata Brzezicki||I sold the cow in zem, I want to bring home dollars⟧," said Fatoumata Brzezicki, who had come from the hills with a bag.

⟦v12|||A kilo of coffee, 62 at opening, wore a new tag by half past nine: 79⟧.

=== d006 | Kanal Fjorton | 2029-05-17T08:30:00Z | urgent
# ⟦v6|Ilmatar Koskela||Koskela: I was ordered to print money⟧

In her first words since the morning, Ilmatar Koskela told Kanal Fjorton that ⟦v6|Ilmatar Koskela||the president's chief of staff had demanded 30 billion zem for the election budget⟧. "⟦v6|Ilmatar Koskela||I said no on Tuesday, and on Wednesday night I had no job⟧," she said on her doorstep.

Is she going to challenge the decree? "⟦v7|Ilmatar Koskela||Of course. The law gives six years, not six until he's bored⟧."

She ⟦v3|Ilmatar Koskela|denies|rejected the talk of strangled factories⟧: "⟦v26|Ilmatar Koskela||They had a subsidised window with us and left it unused⟧."

Chief of staff Nnamdi Vrancken ⟦v6|Nnamdi Vrancken|denies|denied ever having named a sum⟧. "⟦v6|Nnamdi Vrancken|denies|The lady dreams in large numbers⟧," he said.

=== d007 | ZEMINFORM | 2029-05-17T09:15:00Z | update
# ⟦v4|||To the leadership of the main bank of the country has come an experienced specialist⟧

VASTRA, May 17. (ZEMINFORM). ⟦v4|Presidential Office||The duties of the chairman are temporarily laid on O. Babatunde⟧, informs the press service of the President.

"⟦v9|Oyelaran Babatunde||All obligations before foreign creditors will be carried out in the term⟧," assured the new head. "⟦v10|Oyelaran Babatunde||About any closing of the currency counter there is no talk⟧," he added.

In the administration of the head of state ⟦v6|Presidential Office|denies|the statements of the former official on some billions⟧ were called an invention. ⟦v5|Bank of Zemland|denies|The gold and currency reserves were not touched⟧, was stressed in the Bank of Zemland.

=== d008 | Ticker Room | 2029-05-17T09:50:00Z | update
# Live: ⟦v4|||It's Oyelaran⟧, and ⟦v2|||the screen goes redder still⟧

11.20 ⟦v2|||Eleven fifteen⟧. The tax man's honeymoon lasted four minutes.

11.26 Untouched reserves, says the bank. "⟦v5|Ravi Thekkekara||Then who is that whale dumping dollars at eleven?⟧" asks Ravi Thekkekara of Lodestar. He puts it at ⟦v5|Ravi Thekkekara||seven hundred million and counting⟧.

11.31 ⟦v11|||Shares: the main board opened, took one look, and shut the shop⟧.

11.38 There's chatter that withdrawals will be capped from tomorrow. ⟦v10|unnamed (Ticker Room)||Two hundred dollars a head, per week⟧, says a man at a branch in Mill Street. Babatunde ⟦v10|Oyelaran Babatunde|denies|says no such thing is planned⟧.

11.44 Greta Amankwah at Pell & Drost: "⟦v15|Greta Amankwah||By the end of June we'll see fifteen⟧."

=== d009 | Ardent | 2029-05-17T10:25:00Z | urgent
# ⟦v11|||ZEMLAND HALTS STOCK TRADING⟧

VASTRA, May 17 (Ardent) - ⟦v11|Vastra Exchange||The Vastra Exchange suspended dealing after its main index dropped 12 percent within six minutes⟧, it said.

⟦v13|Hollis Ratings||Zemland's credit outlook was cut to negative⟧, Hollis Ratings said. Rival Mertens & Qiu ⟦v27|Mertens & Qiu||put the country's rating on watch⟧.

⟦v16|International Stabilisation Fund||The independence of a central bank is a condition of our programme⟧, the International Stabilisation Fund said.

⟦v17|Ye-jin Castellane||Parliament should summon the president's chief of staff⟧, opposition leader Ye-jin Castellane said.

⟦v10|unnamed < Ticker Room||Depositors will be limited to $200 a week from Friday⟧, market blog Ticker Room reported. Ardent could not verify this.

=== d010 | ZEMINFORM | 2029-05-17T10:50:00Z | update | copy_of=d009
# The Vastra Exchange has stopped the trade - Ardent

VASTRA, May 17. (ZEMINFORM). ⟦v11|Vastra Exchange < Ardent||The Vastra Exchange suspended dealing after its main index dropped 12 percent within six minutes⟧, it said, as writes Ardent.

⟦v13|Hollis Ratings < Ardent||Zemland's credit outlook was cut to negative⟧, Hollis Ratings said. Rival Mertens & Qiu ⟦v27|Mertens & Qiu < Ardent||put the country's rating on watch⟧.

=== d011 | Official Gazette Digest | 2029-05-17T11:30:00Z | bulletin
# DAILY DIGEST No. 94

1. Decree 311: ⟦v1|||on relieving the Governor, effective 17 May 00:00⟧.

2. Decree 312: ⟦v4|||on entrusting the functions of Governor to the First Deputy Minister⟧.

3. Order 77: ⟦v11|||regulated market, suspension of session until further notice⟧.

4. Order 78: ⟦v18|||price ceiling for bread, milk, lamp oil and sugar, 60 days⟧.

5. Notice: ⟦v9|||coupon on Series C notes payable 21 May as scheduled⟧.

6. Erratum: in Decree 311, for "transfer to other work" read ⟦v1|||"loss of confidence"⟧.

=== d012 | Kanal Fjorton | 2029-05-17T12:15:00Z | update
# ⟦v8|||A day in line⟧

⟦v8|||In front of every money changer in the capital people have been standing since dawn⟧, many with folding chairs. "⟦v8|Sergeant Ewa Okonjo||It is peaceful as long as nobody jumps it⟧," said Sergeant Ewa Okonjo of the city police. ⟦v12|Retail Federation||Since morning imported goods cost a quarter more⟧, the Retail Federation said.

Ye-jin Castellane called from the rostrum: "⟦v17|Ye-jin Castellane||Mr Vrancken, come here and tell us about the thirty⟧." The government side ⟦v17|Civic Bloc|declines|left it unanswered⟧.

The bank workers' union is up in arms. "⟦v19|Matteo Grünwald||Tomorrow at nine the tellers will not lift the shutters⟧," chairman Matteo Grünwald told us. Why? "⟦v19|Matteo Grünwald||She was the first one who ate with us⟧."

A judge of the Administrative Court received, shortly after two, ⟦v7|||a nine-page complaint carrying Koskela's name⟧.

=== d013 | Il Cambista | 2029-05-17T13:40:00Z | feature
# "⟦v6|Ilmatar Koskela||They wanted the press to run at night⟧": an hour in the former governor's kitchen

She makes tea. The telephone lies in the breadbin, she says, so as not to listen.

Signora Koskela, how was it asked?

"⟦v6|Ilmatar Koskela||Politely. Nnamdi Vrancken brought a slip of paper, with a three and a lot of noughts⟧."

And the rate? Everyone says you were stubborn.

"⟦v20|Ilmatar Koskela||At eleven percent inflation you don't cut, you pray and wait⟧."

Your successor?

"⟦v21|Ilmatar Koskela||He counts well. But he has never once said no to anybody⟧."

Will you win in court?

"⟦v7|Ilmatar Koskela||I needn't. It is enough if they have to write down a reason⟧."

In Geneva-like calm, at the lakeside seat of the International Stabilisation Fund, managing director Tiarnan Oduya-Falk is less polite. "⟦v16|Tiarnan Oduya-Falk||Whoever pockets the referee's whistle can't expect us to go on paying for the pitch⟧," he tells this newspaper. The next tranche? "⟦v22|Tiarnan Oduya-Falk||It stays in the drawer⟧."

=== d014 | Ardent | 2029-05-17T14:20:00Z | bulletin
# ⟦v22|Tiarnan Oduya-Falk < Il Cambista||FUND FREEZES $1.1 BLN ZEMLAND PAYMENT⟧ - PAPER

VASTRA, May 17 (Ardent) - ⟦v22|Tiarnan Oduya-Falk < Il Cambista||The June instalment of Zemland's loan will not be disbursed⟧, the head of the International Stabilisation Fund told Il Cambista.

⟦v2|||The zem ended at 11.60, down 28 percent⟧, its worst day since it was introduced.

⟦v5|unnamed (Ardent)||Intervention reached $900 million⟧, a person familiar with the operations said.

⟦v15|Pell & Drost||The currency will weaken to 15 by mid-year⟧, brokers Pell & Drost said. ⟦v29|Lodestar Securities||Inflation will reach 15 percent by mid-year⟧, Lodestar Securities said.

⟦v19|Union of Bank Employees||A one-day strike at all branches has been called for Friday⟧, the Union of Bank Employees said.

=== d015 | Vastra Morgonpost | 2029-05-17T16:00:00Z | feature
# ⟦v2|||Our coin has taken the lift down⟧

It left the eighth floor at breakfast and was seen in the cellar at tea. ⟦v2|||By nightfall a note that bought a hat could buy a hatband⟧.

⟦v18|||The government has forbidden bread to become dearer⟧. Baker Ioannis Achterberg considered the matter. "⟦v30|Ioannis Achterberg||Then it will become smaller⟧," he said.

⟦v23|||Towards six several hundred people with pans and ladles gathered under the windows of the palace⟧. "⟦v23|Fatoumata Brzezicki||We want the woman back, she was boring⟧," shouted Fatoumata Brzezicki, who had missed the bus home, and the cow money with it.

The palace let it be known that ⟦v23|Presidential Office||some forty persons had made music⟧. We stopped counting at nine hundred.

And our porter? ⟦v4|Bogumila Sáenz||The new gentleman came by the back stairs and asked where the light switch was⟧, says Bogumila Sáenz.

=== d016 | ZEMINFORM | 2029-05-17T17:10:00Z | update
# ⟦v3|Dragomir Szalay||The President: the factories will breathe freely⟧

VASTRA, May 17. (ZEMINFORM). "⟦v3|Dragomir Szalay||The former leadership with its expensive credit put a noose on the producer⟧," declared Dragomir Szalay in the television address. "⟦v24|Dragomir Szalay||Behind the attack on our money unit stand speculators from across the sea⟧," he continued.

⟦v18|Ministry of Trade||The cost of socially significant products is fixed for two months⟧, informed the Ministry of Trade. ⟦v12|Ministry of Trade|denies|Reports of a growth of prices⟧ do not correspond to the reality, was added there.

=== d017 | Ardent | 2029-05-18T04:00:00Z | update | off_topic
# LAKE KORRIN FERRY SERVICE RESUMES AFTER ICE DAMAGE

KORRIN, May 18 (Ardent) - Passenger boats on Zemland's largest lake returned to their timetable on Friday following three weeks of hull repairs, to the relief of cheese makers on the northern shore who had been sending their goods round by road.

=== d018 | Ticker Room | 2029-05-18T06:35:00Z | update
# Live: ⟦v2|||Twelve. Say it slowly⟧

8.02 Good morning from the crater's edge. ⟦v2|||Overnight in the east somebody paid twelve ten⟧.

8.10 ⟦v19|||Not a single branch open on Mill Street⟧. The tellers are outside, with a brass band.

8.16 "⟦v24|Greta Amankwah|denies|Speculators from across the sea?⟧" Greta Amankwah at Pell & Drost laughs. "⟦v32|Greta Amankwah||It's grandmothers. Every one of my clients' grandmothers⟧."

8.25 !!! ⟦v25|||Emergency session at the bank, cars arriving⟧. Rate hike? Cut?

8.41 ⟦v25|||CUT. Three whole points, to nine⟧. I've been doing this for twenty years and I need to sit down.

8.44 Lodestar told us yesterday what that means: ⟦v29|Lodestar Securities||prices fifteen percent up on the year, come June⟧.

=== d019 | Ardent | 2029-05-18T06:50:00Z | urgent
# ⟦v25|Bank of Zemland||ZEMLAND CENTRAL BANK LOWERS KEY RATE TO 9 PCT FROM 12⟧

VASTRA, May 18 (Ardent) - ⟦v25|Bank of Zemland||The decision, at an unscheduled meeting, was unanimous⟧, the Bank of Zemland said.

⟦v33|unnamed (Ardent)||Deputy Governor Leocadia Wrangham walked out before the vote⟧, a person in the building told Ardent. Wrangham ⟦v33|Leocadia Wrangham|declines|declined to comment⟧.

⟦v2|||The zem plunged past 13 per dollar within minutes⟧.

⟦v16|International Stabilisation Fund||The lender "deeply regrets" political influence over monetary authorities⟧, it said in a statement.

=== d020 | ZEMINFORM | 2029-05-18T07:30:00Z | update
# ⟦v25|||The price of credit for the national economy is made cheaper⟧

VASTRA, May 18. (ZEMINFORM). "⟦v25|Oyelaran Babatunde||The step has long ripened, the industry waited for it⟧," commented the acting chairman of the Bank of Zemland Oyelaran Babatunde. ⟦v33|Bank of Zemland|denies|The absence of some members of the council⟧ is an invention, was noted in the bank.

⟦v19|Ministry of Labour||In a part of the banking offices a technical break is observed⟧, informed the Ministry of Labour.

⟦v31|State Security Committee||Three foreign citizens, who shook the rate of the zem, are put under observation⟧, was told in the State Security Committee.

⟦v34|Ministry of Finance||The neighbouring Republic of Tarn has proposed a swap of currencies⟧, was told in the Ministry of Finance.

=== d021 | Vastra Morgonpost | 2029-05-18T08:20:00Z | update
# ⟦v19|||Brass at the teller's window⟧

"We have nothing to give you but a polka," read the banner at the Savings Palace. ⟦v19|Matteo Grünwald||Of four thousand colleagues three hundred went in⟧, said Matteo Grünwald between two tubas.

Two streets on, ⟦v12|||the grocer was writing his figures in chalk, "because of the sponge"⟧. A man in a raincoat had set up beside him.

⟦v23|||And by ten the saucepans were back, in fuller orchestration⟧. ⟦v23|Sergeant Ewa Okonjo||Five thousand⟧, said Sergeant Ewa Okonjo, who plays the triangle herself.

The lady they played for watered her balcony. She ⟦v35|Ilmatar Koskela|declines|would not wave⟧, she said, ⟦v35|Ilmatar Koskela||because it would look like a candidacy⟧.

=== d022 | Kanal Fjorton | 2029-05-18T09:40:00Z | urgent
# ⟦v7|||Court stops the decree⟧

⟦v7|||Administrative Court judge Hrvoje Tanaka-Lis has put Koskela's removal on ice until he hears both sides⟧. Reading from half a page, he said ⟦v7|Hrvoje Tanaka-Lis||he had looked for the grounds and found two different ones⟧.

So who runs the bank? "⟦v4|Nnamdi Vrancken||Mr Babatunde, today and tomorrow⟧," said chief of staff Nnamdi Vrancken.

⟦v20|Ilmatar Koskela||With prices running as they do, one sits on one's hands⟧, Koskela had said over breakfast of her old policy. She heard the ruling on our programme. "⟦v7|Ilmatar Koskela||That was quick⟧," she said. "⟦v37|Ilmatar Koskela||I'll be at my desk on Monday, if it still has legs⟧."

Castellane: "⟦v17|Ye-jin Castellane||Now he has no excuse left not to come⟧."

We also reported this morning that two of the bank's vaults were being emptied at night. ⟦v38|||That was wrong, the vans were bringing furniture⟧.

=== d023 | Ardent | 2029-05-18T10:05:00Z | bulletin
# ⟦v7|Administrative Court||ZEMLAND COURT SUSPENDS GOVERNOR'S OUSTER⟧

VASTRA, May 18 (Ardent) - ⟦v7|Administrative Court||The dismissal cannot take effect before a hearing on May 24⟧, the Administrative Court said.

⟦v2|||The currency pared losses to 12.50⟧.

⟦v5|unnamed (Ardent)||The bank has spent $1.6 billion in two days⟧, a source close to it said. ⟦v5|Ministry of Finance||It was less than half of this⟧, the Ministry of Finance said.

⟦v13|Hollis Ratings||Zemland was downgraded two notches to B⟧, Hollis Ratings said.

⟦v11|Vastra Exchange||The stock market will reopen on Monday⟧, its operator said.

⟦v9|Oyelaran Babatunde||Monday's bond payment will be met⟧, Babatunde told Ardent.

=== d024 | Ardent | 2029-05-18T10:20:00Z | correction
# CORRECTION: ZEMLAND INTERVENTION

In our story of 10:05 GMT please read in paragraph three ⟦v5|unnamed (Ardent)||$1.3 billion⟧ instead of $1.6 billion. The source had added a sum that was booked but not used.

=== d025 | Ticker Room | 2029-05-18T11:00:00Z | update
# Live: ⟦v7|||The judge giveth⟧

12.28 About those two hundred a week. ⟦v10|||Our branch man admits he'd read it on a wall⟧. Forget it; I'm sorry.

12.35 Wrangham, finally: "⟦v33|Leocadia Wrangham||I had a dentist's appointment. With my conscience⟧."

12.41 Thekkekara on Koskela's removal, day two: "⟦v14|Ravi Thekkekara||I said so about the pilot, and look out of the window⟧."

12.50 Amankwah ⟦v15|Greta Amankwah||is sticking to it, court or no court⟧.

=== d026 | Ardent | 2029-05-18T11:12:00Z | kill
# KILL: ZEMLAND WITHDRAWAL LIMIT

Editors: please strike the last paragraph of our story of May 17, 10:25 GMT, on a weekly cap for depositors. ⟦v10|Ticker Room||The blog that was quoted no longer stands by it⟧.

=== d027 | Official Gazette Digest | 2029-05-18T13:00:00Z | bulletin
# DAILY DIGEST No. 95

1. Resolution 41: ⟦v25|||reference rate, 9.00 per cent, in force 18 May⟧.

2. Ruling A-208/29: ⟦v7|||stay of execution in respect of Decree 311⟧.

3. Order 79: ⟦v11|||regulated market, sessions to resume 21 May, limits 5 per cent⟧.

4. Order 80: ⟦v18|||ceiling extended to candles and rice⟧.

5. Statement of assets: ⟦v5|||external holdings reduced by 610 million US dollars in the week⟧.

6. Protocol: ⟦v34|||exchange of liquidity with the Republic of Tarn, 500 million, initialled⟧.

=== d028 | Il Cambista | 2029-05-18T15:30:00Z | feature | nothing_new
# Zemland, or how to lose a third in two days

⟦v1|||It began with eleven words in a gazette⟧. ⟦v3|Dragomir Szalay||She stood between the looms and cheap loans⟧, the president says; ⟦v6|Ilmatar Koskela||she stood between him and the cash for his campaign⟧, she says. ⟦v4|||In her seat they put a man of the treasury⟧.

⟦v2|||Since then what was worth a franc is worth seventy centimes⟧. ⟦v25|||And into the fire the new men poured oil⟧, three cans of it.

⟦v22|||The lenders by the lake have closed the tap⟧. ⟦v13|||The graders of debt have taken out the red pencil⟧. ⟦v23|||In the evening the citizens beat on their pots⟧.

⟦v24|Dragomir Szalay||Szalay sees foreign hands at work⟧. He might look at his own.

=== d029 | ZEMINFORM | 2029-05-18T16:40:00Z | update
# ⟦v7|Dragomir Szalay||The decision of the court will be appealed in the established order⟧ - the President

VASTRA, May 18. (ZEMINFORM). "⟦v1|Dragomir Szalay||What was signed by me remains signed⟧," emphasised Dragomir Szalay, receiving the delegation of cotton growers.

⟦v23|Ministry of Interior||The noisy gatherings in the centre of the capital were not coordinated with anybody⟧, reminded the Ministry of Interior.
