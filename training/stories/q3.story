title: The rescue of Banco Hallam-Iriarte Live
outlets: Tickerline = financial agency; Orvan Telegraph Bureau = state agency, translated; The Teller's Window = finance column and live blog; Treasury of Orvania = official releases; Kanal Sechs = broadcaster; The Southquay Post = local newspaper of the bank's home town

=== d001 | Tickerline | 2028-02-11T16:35:00Z | flash
# ⟦v1|||HALLAM-IRIARTE SHARES CLOSE DOWN 31 PCT⟧

=== d002 | Tickerline | 2028-02-11T16:58:00Z | update | supersedes=d001
# ⟦v1|||HALLAM-IRIARTE PLUNGES 31 PCT⟧ ON FUNDING FEARS

PORT ORVAN, Feb 11 (Tickerline) - ⟦v1|||Stock in Hallam-Iriarte, Orvania's largest lender, lost nearly a third of its value on Friday⟧.

⟦v2|unnamed (Tickerline)||Customers withdrew 4 billion marten this week⟧, a person close to the bank said. The bank ⟦v2|Hallam-Iriarte|declines|said it did not publish daily figures⟧.

⟦v3|unnamed (Tickerline)||The government is preparing to take a majority stake over the weekend⟧, two officials said. ⟦v3|Treasury of Orvania|declines|A Treasury spokeswoman declined to comment⟧.

⟦v4|Lucasta Bremner||"We have more cash than customers with suitcases,"⟧ chief executive Lucasta Bremner wrote to staff.

=== d003 | The Teller's Window | 2028-02-11T18:10:00Z | feature
# A run with slippers on

Dear readers, nobody stands in line any more. ⟦v2|||One lies on the sofa and empties the bank with a thumb⟧. 

Mother Bremner soothes: ⟦v4|Lucasta Bremner||the vault is full, says her letter to the troops, go home⟧. My butcher, who holds paper of the house, went home by way of the cash machine.

Who is to blame? ⟦v5|Professor Anselmo Waigel||The ships, says Professor Anselmo Waigel: a fifth of the loan book floats, and freight does not pay⟧. I asked the bank how much rust it owns. ⟦v5|Hallam-Iriarte|declines|It pleaded a full diary⟧.

⟦v1|||Nine marten forty this morning, six and a half at teatime⟧: that is not a price, that is a staircase.

=== d004 | Orvan Telegraph Bureau | 2028-02-11T19:30:00Z | update
# ⟦v3|Balthazar Nwosu|denies|No ground for rumours, underlined the Minister of Finances⟧

PORT ORVAN, 11 February. (OTB). The reports on an entry of the state in the capital of the Joint-Stock Bank Hallam-Iriarte ⟦v3|Balthazar Nwosu|denies|are an invention⟧, stated the Minister of Finances Balthazar Nwosu. ⟦v6|Balthazar Nwosu||The deposits of the population up to 80 thousand marten are guaranteed by the law⟧, he reminded.

⟦v7|National Bank of Orvania||The National Bank observes the situation and disposes of all instruments⟧, was told to OTB in its press service.

=== d005 | The Southquay Post | 2028-02-12T07:05:00Z | feature
# ⟦v8|||The lamps burned all night on the fourth floor⟧

SOUTHQUAY. From the fish market you can see it: ⟦v8|||where the directors of Hallam's sit, it was bright till the herring came in, and the pizza boy made six trips⟧. "⟦v8|Jory Papadakis||Four-cheese for the Treasury, they said⟧," pizza boy Jory Papadakis told us.

At the branch in Rope Alley ⟦v2|||the machine gave up at half past ten last night⟧. "⟦v2|Mrs Adelheid Comfort||I got the last fifty⟧," boasts Mrs Adelheid Comfort. 

Alma Sirkka of the staff council has not slept either. "⟦v9|Alma Sirkka||There are 6,200 of us and not one was told anything⟧," she says. 

=== d006 | Kanal Sechs | 2028-02-12T09:00:00Z | bulletin
# The news at ten

Good morning. ⟦v8|||In Southquay, talks on the future of Hallam-Iriarte have gone on since Friday evening⟧. That it was freight, the bank ⟦v5|Hallam-Iriarte|denies|would not have said of it⟧. ⟦v10|unnamed (Kanal Sechs)||According to our information the rival Cassa Lindqvist is offering one marten for the whole institute⟧. Cassa Lindqvist ⟦v10|Cassa Lindqvist|declines|would neither confirm nor deny that⟧.

Opposition leader Ravenna Tolliver has demanded ⟦v11|Ravenna Tolliver||that not a single marten of tax money flow⟧. "⟦v11|Ravenna Tolliver||Whoever danced should pay the band⟧," she told our station.

And the minister? ⟦v12|||The ski holiday of Mr Nwosu has been called off⟧.

=== d007 | Tickerline | 2028-02-12T11:40:00Z | urgent
# ⟦v2|unnamed (Tickerline)||HALLAM-IRIARTE LOST 7 BLN MARTEN IN DEPOSITS THIS WEEK⟧ - SOURCE

PORT ORVAN, Feb 12 (Tickerline) - ⟦v2|unnamed (Tickerline)||Withdrawals reached 7 billion marten by Friday midnight⟧, a person with knowledge of the talks said, up from a previous estimate.

⟦v3|unnamed (Tickerline)||The state would acquire between 51 and 75 percent⟧, the person said. ⟦v13|unnamed (Tickerline)||Shareholders would be left with almost nothing⟧.

⟦v10|unnamed (Tickerline)|denies|"There is no bid from Lindqvist, not even for the doorknobs,"⟧ the person said.

⟦v7|Sunniva Okparaocha||The central bank stood ready to lend "whatever quantity is asked for"⟧, Governor Sunniva Okparaocha said.

=== d008 | The Teller's Window | 2028-02-12T13:15:00Z | update
# Window open: the Saturday ticker

14:02 ⟦v12|||Minister N. has unpacked his skis⟧. Nobody unpacks skis for an invention.

14:10 The lady at the central bank ⟦v7|Sunniva Okparaocha||turns the tap and takes the handle off⟧. 

14:21 One marten from Lindqvist? ⟦v10|Osric Lindqvist|denies|"I would want change,"⟧ Osric Lindqvist texts me. 

14:31 Two messages before lunch, same subject. ⟦v7|Sunniva Okparaocha||"I mean it, whatever quantity,"⟧ writes the lady.

14:40 What the sofa thumbs have done: ⟦v2|||seven thousand million⟧. Written out it takes longer to read than to move.

14:52 Tolliver again. ⟦v11|Ravenna Tolliver||The band, the dance, not her purse⟧. We have noted it.

15:05 Ms Bremner, where are you? ⟦v14|unnamed (The Teller's Window)||A little bird from floor four has her clearing her desk⟧. ⟦v14|Hallam-Iriarte|denies|"Ms Bremner is in the building and in office,"⟧ says the house.

=== d009 | Orvan Telegraph Bureau | 2028-02-12T16:20:00Z | update
# ⟦v15|||An extraordinary sitting of the government is assigned⟧

PORT ORVAN, 12 February. (OTB). ⟦v15|Chancellery of the Government||The members of the Cabinet are to gather on Sunday at 14 o'clock⟧, informed the Chancellery. ⟦v15|Chancellery of the Government|declines|The agenda is not communicated⟧.

⟦v3|Balthazar Nwosu||The participation of the state is one of the studied variants⟧, acknowledged B. Nwosu. ⟦v12|Balthazar Nwosu||The minister did not leave for rest in connection with the volume of work⟧.

⟦v7|National Bank of Orvania||To the bank is opened a credit line without limitation of the sum⟧, noted the National Bank.

=== d010 | The Southquay Post | 2028-02-12T17:45:00Z | feature
# ⟦v16|||Two hundred candles for a counter hall⟧

SOUTHQUAY. It was meant as a joke. ⟦v16|||The football club's fans carried a coffin with the bank's heron on it down to the quay⟧, and then the clerks came out and stood along with them, and nobody laughed. "⟦v16|Big Wim||My shirt says Hallam, my mortgage too⟧," said the drummer, Big Wim.

⟦v9|Alma Sirkka||"We would like to hear it from a human, not from the wireless,"⟧ said Sirkka of the staff council into a megaphone.

⟦v2|Mrs Adelheid Comfort||"Our stairwell alone took out three hundred thousand,"⟧ called Mrs Comfort from the back. Mayor Leopold Achebe is thinking of the new pool. ⟦v17|Leopold Achebe||Eleven million of the town's lie in there⟧. Could he have moved it? ⟦v17|Leopold Achebe|declines|"Ask me Monday."⟧

=== d011 | Tickerline | 2028-02-13T08:20:00Z | urgent
# ⟦v18|unnamed (Tickerline)||HALLAM-IRIARTE NEEDS 12 BLN MARTEN OF NEW CAPITAL⟧ - SOURCE

PORT ORVAN, Feb 13 (Tickerline) - ⟦v18|unnamed (Tickerline)||Auditors have found a hole of about 12 billion marten in the bank's balance sheet⟧, a source said. ⟦v5|unnamed (Tickerline)||Most of it comes from shipping loans⟧, the source said. 

⟦v18|Hallam-Iriarte|denies|The bank called the number "plucked from the air"⟧. 

⟦v15|||Ministers meet at 2 p.m.⟧

⟦v19|European Shareholders' League||Small investors will sue if they are wiped out⟧, the European Shareholders' League said.

=== d012 | Kanal Sechs | 2028-02-13T10:00:00Z | bulletin
# Sunday talk: Nwosu under fire

In our morning debate the finance minister was asked why he had lied. "⟦v20|Balthazar Nwosu||On Friday at seven it was not true⟧," answered Balthazar Nwosu. "⟦v20|Balthazar Nwosu||A minister who says 'perhaps' on a Friday has no bank on Saturday⟧."

⟦v18|Balthazar Nwosu|declines|He did not want to put a size to the gap⟧. Taxpayers, he promised, ⟦v21|Balthazar Nwosu||would get everything back, with interest, in ten years⟧.

Ms Tolliver, opposite him: "⟦v22|Ravenna Tolliver||You ought to go and take your invention with you⟧." On the money she stayed firm: ⟦v11|Ravenna Tolliver||no gift from people who never saw a ship⟧.

=== d013 | The Teller's Window | 2028-02-13T11:30:00Z | feature
# Perhaps

A whole theory of statecraft in one word which must not be spoken. ⟦v20|Balthazar Nwosu||Truth has opening hours, teaches Doctor Nwosu⟧. I shall try that at the tax office.

And ten years with interest! ⟦v21|Balthazar Nwosu||So we, the people, buy a sieve and are to get soup out of it⟧. Waigel, my professor, is not amused: ⟦v23|Professor Anselmo Waigel||"The last one we saved, in '09, has still not returned half."⟧

⟦v18|Tickerline||A dozen billions is what is missing, one hears⟧. ⟦v18|Professor Anselmo Waigel||Waigel would not bet on less than fifteen⟧.

⟦v22|Ravenna Tolliver||The lady of the opposition wants the minister's head⟧; he needs it, for the sums.

=== d014 | Tickerline | 2028-02-13T15:31:00Z | flash
# ⟦v3|||ORVANIA TO TAKE 75 PCT OF HALLAM-IRIARTE⟧ - GOVT

=== d015 | Treasury of Orvania | 2028-02-13T15:40:00Z | update
# Measures for the stability of Hallam-Iriarte

The Treasury announces, following today's decision of the Cabinet:

1. ⟦v3|||The Republic subscribes new shares equal to 75 per cent of the capital⟧.

2. ⟦v18|||Amount: 10.5 billion marten⟧.

3. ⟦v13|||Existing shares are reduced to one fiftieth of their nominal value⟧.

4. ⟦v6|||All deposits, of whatever size, are guaranteed until 31 December 2029⟧.

5. ⟦v24|||Ship loans pass to a separate company, Harbour Assets⟧.

6. ⟦v25|||No bonus is paid above 100,000 marten a year as long as the Republic is owner⟧.

7. ⟦v26|||Branches and machines operate normally from Monday, 8.00⟧.

=== d016 | Kanal Sechs | 2028-02-13T16:05:00Z | bulletin
# ⟦v3|||Special: The state is a banker now⟧

⟦v3|||After two nights of haggling, three quarters of the country's biggest credit house belong to all of us⟧. The price: ⟦v18|||ten and a half thousand million⟧.

Prime Minister Tiberiu Hallgrim came before the cameras at five. "⟦v27|Tiberiu Hallgrim||We are not saving bankers. We are saving the baker who is paid through them⟧," he said. "⟦v6|Tiberiu Hallgrim||Every account is safe, the big, the small, the silly⟧."

⟦v14|Tiberiu Hallgrim||Ms Bremner would hand over her keys tomorrow⟧. Who follows? ⟦v28|Tiberiu Hallgrim|declines|That he kept to himself⟧.

=== d017 | Orvan Telegraph Bureau | 2028-02-13T16:50:00Z | update
# ⟦v3|||The Republic has entered in the possession of the controlling packet⟧

PORT ORVAN, 13 February. (OTB). ⟦v3|||The Cabinet adopted the decision about the sanation of the credit establishment⟧. ⟦v13|Balthazar Nwosu||The former proprietors participate in the losses⟧, said B. Nwosu. ⟦v18|Balthazar Nwosu||The need of means is covered fully⟧. ⟦v24|Balthazar Nwosu||Problematic assets of the fleet are separated⟧.

⟦v25|Balthazar Nwosu||The rewarding of the managers receives a ceiling⟧, continued the minister. ⟦v29|Balthazar Nwosu||The budget of the current year will not be subjected to change⟧, he assured. 

To the appeals to resign B. Nwosu ⟦v22|Balthazar Nwosu|denies|answered with a refusal⟧.

=== d018 | Tickerline | 2028-02-13T17:25:00Z | update | supersedes=d014
# ⟦v3|||ORVANIA NATIONALISES HALLAM-IRIARTE⟧ IN 10.5 BLN MARTEN RESCUE

PORT ORVAN, Feb 13 (Tickerline) - ⟦v3|||Orvania seized control of its largest lender on Sunday⟧.

⟦v13|||Shareholders are diluted to a fraction⟧, ⟦v6|||while savers are fully protected⟧. ⟦v19|European Shareholders' League||"Theft by decree,"⟧ said the European Shareholders' League, announcing a lawsuit.

⟦v14|||Chief executive Lucasta Bremner will leave on Monday⟧. ⟦v28|unnamed (Tickerline)||Former central banker Idris Mulvaney is tipped to replace her⟧, an official said.

⟦v30|Corvus Ratings||Corvus Ratings put Orvania's own grade on watch⟧. ⟦v2|Treasury of Orvania||Outflows totalled 9.2 billion marten up to Saturday⟧, a Treasury official said.

=== d019 | Kanal Sechs | 2028-02-13T17:50:00Z | update | copy_of=d018
# ⟦v3|||Orvania nationalises Hallam-Iriarte⟧

PORT ORVAN (Tickerline) - ⟦v3|||Orvania seized control of its largest lender on Sunday⟧. 

⟦v19|European Shareholders' League < Tickerline||"Theft by decree,"⟧ said the European Shareholders' League, announcing a lawsuit.

⟦v28|unnamed (Tickerline) < Tickerline||Former central banker Idris Mulvaney is tipped to replace her⟧, an official said.

=== d020 | The Southquay Post | 2028-02-13T19:00:00Z | feature
# ⟦v3|||We own it, says the fish wife, so where is my counter?⟧

SOUTHQUAY. ⟦v3|||Since half past four this afternoon the heron on the roof is a civil servant⟧. 

In the Anchor they did the arithmetic. ⟦v18|||Written on the beer mats stood a ten, a five and eight noughts; somebody had to fetch a second mat⟧. "⟦v13|Big Wim||I had five hundred shares from my dad⟧," said Big Wim, "⟦+||| now I have ten, and the frame⟧."

Staff councillor Sirkka is happy about ⟦-|Alma Sirkka||"the word normally"⟧. ⟦v31|Alma Sirkka||She wants it in writing that nobody is sacked before 2030⟧. 

Town money: ⟦v17|Leopold Achebe||"Every drop of the pool is still there,"⟧ said Achebe, very much relieved.

⟦v14|||At six a lady with a rubber plant left by the yard door⟧. It was raining on both.

=== d021 | Orvan Telegraph Bureau | 2028-02-13T20:00:00Z | update | off_topic
# The exhibition of poultry opened its doors

PORT ORVAN, 13 February. (OTB). In the pavilion No. 3 was opened the winter show of decorative poultry. In it participate 412 birds from nine provinces. The first diploma was handed over to a cock of the breed Orvan Crested.

=== d022 | Tickerline | 2028-02-14T07:10:00Z | urgent
# ⟦v37|||HALLAM-IRIARTE SHARES SUSPENDED⟧; ⟦v32|||RIVALS RALLY⟧

PORT ORVAN, Feb 14 (Tickerline) - ⟦v37|Port Orvan Exchange||Trading in the bank's stock would stay halted for the day⟧, the exchange said. ⟦v32|||Cassa Lindqvist gained 6 percent⟧.

⟦v28|Treasury of Orvania||Idris Mulvaney takes over as chief executive today⟧, the Treasury said.

⟦v33|unnamed (Tickerline)||The government had also approached a foreign fund, Pellworm Capital, about a quarter of the bank⟧, a source said. Pellworm ⟦v33|Pellworm Capital|denies|said it had never been in the room⟧.

=== d023 | The Teller's Window | 2028-02-14T08:45:00Z | update
# Window open: the Monday ticker

09:00 Eight o'clock, doors open. ⟦v26|||In Rope Alley a queue of eleven, nine of them journalists⟧.

09:12 Old Mulvaney! ⟦v28|||They have fetched him from his roses⟧. ⟦v5|Professor Anselmo Waigel||"It is still the rust,"⟧ is Waigel's greeting.

09:20 A Pellworm in the apple? ⟦v33|Balthazar Nwosu|denies|"A fairy tale,"⟧ says the minister. We know how long those last: until Sunday.

09:33 ⟦v32|||My friend Osric is worth six in the hundred more than on Friday and has done nothing for it⟧. He calls it strategy.

09:50 And the coming and going of the thumbs? ⟦v34|||Four hundred million crawled back before breakfast, whispers the till⟧.

=== d024 | Tickerline | 2028-02-14T09:40:00Z | correction
# CORRECTION: HALLAM-IRIARTE OUTFLOWS

PORT ORVAN, Feb 14 (Tickerline) - ⟦v2|Treasury of Orvania||Deposits of 8.2 billion marten, not 9.2 billion, left the bank up to Saturday⟧, the Treasury said, correcting its official.

=== d025 | Tickerline | 2028-02-14T10:05:00Z | kill
# KILL: PELLWORM

Editors: kill the third paragraph of the 0710 GMT item. ⟦v33|Tickerline||The source has taken the claim back⟧.

=== d026 | Kanal Sechs | 2028-02-14T12:00:00Z | bulletin
# ⟦v28|||The rose grower moves in⟧ - ten questions to Idris Mulvaney

Kanal Sechs: How bad is it?

Mulvaney: "⟦v5|Idris Mulvaney||Vessels, vessels, vessels. Three hundred keels, half of them at anchor⟧. ⟦v24|Idris Mulvaney||They are out of my house since Sunday⟧."

Kanal Sechs: Are the ten billion enough?

Mulvaney: "⟦v18|Idris Mulvaney||It will do, unless the sea dries up⟧."

Kanal Sechs: Will jobs go?

Mulvaney: "⟦v31|Idris Mulvaney|declines|I have been here two hours⟧."

Kanal Sechs: Your own pay?

Mulvaney: "⟦v25|Idris Mulvaney||I take the cap, and not a penny on top⟧."

Kanal Sechs: Your predecessor wrote that there was plenty of cash.

Mulvaney: "⟦v4|Lucasta Bremner < Idris Mulvaney||She wrote that, with the suitcases⟧. ⟦v35|Idris Mulvaney||I am having her letter looked at by lawyers⟧."

Kanal Sechs: And the leak of last week, are we told the truth?

Mulvaney: "⟦v2|Idris Mulvaney||Eight, and a bit. I checked⟧."

Kanal Sechs: Do savers come back?

Mulvaney: "⟦v34|Idris Mulvaney||They began this morning, shyly⟧."

=== d027 | Orvan Telegraph Bureau | 2028-02-14T13:30:00Z | update
# ⟦v26|||The work of the bank proceeds in the regular regime⟧

PORT ORVAN, 14 February. (OTB). ⟦v26|Treasury of Orvania||In all 214 branches the service of clients is carried out without failures⟧, noted the Treasury. ⟦v34|Treasury of Orvania||An inflow of means of citizens is observed⟧.

⟦v28|Balthazar Nwosu||To the steering wheel was placed an experienced specialist⟧, said B. Nwosu.

The Prime Minister ⟦v22|Tiberiu Hallgrim||expressed the full confidence to the Minister of Finances⟧.

=== d028 | The Southquay Post | 2028-02-14T16:15:00Z | feature
# The coffin is for sale

SOUTHQUAY. ⟦v26|||Rope Alley had an ordinary Monday, with free coffee⟧. ⟦v34|||Mrs Comfort put her fifty back⟧.

The fans ⟦v16|||have washed the heron off the box they bore to the quay on Saturday⟧. 

⟦v35|unnamed (The Southquay Post)||Two gentlemen of the law came to collect what Bremner had sent round to the troops⟧, we hear from floor four.

⟦v31|Alma Sirkka||"No name struck off for two years, and on paper,"⟧ said Sirkka at the gate. ⟦v36|Alma Sirkka||Mulvaney, she said, was the first director who had used the canteen⟧.

=== d029 | Tickerline | 2028-02-14T17:30:00Z | update | nothing_new
# WRAPUP: ORVANIA'S WEEKEND BANK RESCUE

PORT ORVAN, Feb 14 (Tickerline) - Orvania's ⟦v3|||takeover of Hallam-Iriarte⟧, stitched together ⟦v8|||in two nights of talks⟧, appeared to have calmed savers.

⟦v2|||The bank bled more than 8 billion marten last week⟧ after ⟦v1|||a collapse of its stock⟧. ⟦v5|||Bad loans to shipowners⟧ were at the root. ⟦v18|||The 10.5 billion injection⟧ comes with ⟦v25|||limits on bonuses⟧ and ⟦v6|||a blanket guarantee⟧; ⟦v13|||old owners lose 98 percent⟧ and ⟦v19|||are going to court⟧.

The opposition wants ⟦v22|Ravenna Tolliver||the finance minister out⟧ and had argued ⟦v11|Ravenna Tolliver||against spending public funds⟧.
