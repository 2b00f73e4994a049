title: Pell & Harrow takeover Live

=== d001 | Halden | 2026-03-03T06:05:00Z | flash
# ⟦v001|Quillon Capital||QUILLON CAPITAL OFFERS 410 PENCE A SHARE FOR SUPERMARKET GROUP PELL & HARROW⟧

=== d002 | Halden | 2026-03-03T06:18:00Z | bulletin
# BULLETIN-⟦v001|Quillon Capital||Hedge fund bids 6.2 bln marks for grocer Pell & Harrow⟧

ARDENPORT, March 3 (Halden) - ⟦v001|Quillon Capital||Hedge fund Quillon Capital launched a 6.2 billion mark takeover bid for Pell & Harrow, the second-largest supermarket chain in Westmere⟧, it said on Tuesday.

⟦v001|Quillon Capital||The cash offer of 4.10 marks a share is 34 percent above Monday's close⟧, Quillon said. ⟦v002|Quillon Capital||It already holds 11.3 percent⟧.

⟦v003|Quillon Capital||The fund intends to split the company into four⟧, according to the statement: ⟦+|||the shops, the farms and dairies, the warehouses, and the land they stand on⟧.

Pell & Harrow, founded in 1887 as a tea counter, has 612 shops and employs 71,000 people. It declined to ⟦v004|Pell & Harrow|declines|comment⟧.

The fund, which manages 19 billion marks from a converted chapel in the harbour district, has in ten years taken apart a brewery, a ferry line and a chain of shoe shops. Its founder, a former church organist, is said to be worth 800 million.

=== d003 | Marketwire Releases | 2026-03-03T06:30:00Z | update
# Quillon Capital: A Fresh Start for Pell & Harrow (press release)

Quillon Capital Partners ("Quillon") today announces the terms of a cash offer for Pell & Harrow plc ("the Company"). Highlights:

- ⟦v001|Quillon Capital||410 pence in cash for each ordinary share, valuing the entire issued capital at approximately 6.2 billion marks⟧;

- ⟦v003|Quillon Capital||separation of the Company into four focused, independently financed businesses within eighteen months of completion⟧;

- ⟦v005|Quillon Capital||sale and leaseback of the freehold of 380 stores, expected to release 2.9 billion marks⟧;

- ⟦v006|Quillon Capital||appointment of Ms Petra Lindqvane as chief executive designate⟧;

- ⟦v007|Quillon Capital||acceptances to be received by 1 p.m. on 14 April⟧.

Desmond Arkwell, founder of Quillon, said: "⟦v003|Desmond Arkwell||Inside this tired giant there are four athletes. We mean to let them out⟧."

A copy of the offer document will be posted to shareholders. This announcement does not constitute advice.

=== d004 | The Beacon | 2026-03-03T07:40:00Z | feature
# Business live: a raider in the bakery aisle

07.40 Good morning, and put down your croissant. You will have seen that ⟦v001|||the gentlemen from Quillon would like to buy the place where you buy your milk⟧, and you may have seen what they want to do next: ⟦v003|||joint it like a chicken⟧.

Our retail editor, Ned Farrow, has been on the telephone since six. "⟦v004|unnamed (The Beacon) < The Beacon||They [the board] will say no before lunch, and rudely. The only argument left is about the adjectives⟧," someone close to the directors tells him.

08.02 ⟦v008|||The shares opened 29% up, at 3.95, and touched 4.22 a minute later … which is more than the bid⟧. So the market thinks there is more to come.

In the Carter's Row branch, one of our readers reports, they are playing brass music and nobody has told the staff anything.

[It is 612 shops, not 621 as we first wrote.]

08.20 A word about the raider. He plays Bach, he eats standing up, and he once bought a lighthouse because the keeper had been short with him. He does not, so far as anybody knows, do his own shopping. A photograph of him with a wire basket, sent to us by several readers, turns out to be of a dentist.

=== d005 | Carrow Valley Post | 2026-03-03T08:20:00Z | feature
# 'My grandfather laid that floor': fear in the town that Pell built

By Jessamy Tule

In Carrow you are born within sight of the Pell & Harrow clock and generally buried within sound of it. ⟦v009|||Four thousand of us work at the dairy, the depot or the head office on the hill⟧.

By half past seven there was a knot of people at the gate, reading from one another's telephones. "⟦v010|Hal Brisco < Carrow Valley Post||They will have the depot sold by Christmas and us with it. Eight thousand jobs, that's what our people work it out at, up and down the country⟧," said Hal Brisco, who speaks for the Shopworkers' Union in the valley.

⟦v011|||Old Mrs Augusta Pell, 91, came out on her porch in a shawl to tell the photographers that she owned a fifth of it and was not dead⟧. "⟦v011|Augusta Pell||I shall sell when the clock stops⟧," she said, and shut the door.

The clock, it must be said, has been eight minutes slow since Saturday.

At the Fleece the talk was of the ferry line, which the same people bought in the spring of the flood and which now consists of a car park and a plaque. Nobody could say where the boats went. The landlord has put a slate on the wall, "Days Until The Wolf", with nothing chalked on it as yet.

=== d006 | Halden | 2026-03-03T09:12:00Z | urgent
# URGENT-⟦v004|Pell & Harrow||Pell & Harrow board rejects Quillon's bid as 'derisory'⟧

ARDENPORT, March 3 (Halden) - ⟦v004|Pell & Harrow||Pell & Harrow on Tuesday turned down a 6.2 billion mark takeover offer from hedge fund Quillon Capital⟧, with its directors unanimous, the grocer said.

"⟦v004|Rosalind Acheson||It is a derisory price for a company and a death sentence for a business⟧," Chair Rosalind Acheson said.

⟦v012|Pell & Harrow||The company brought forward its annual results by two weeks to Wednesday⟧. Acheson declined to say ⟦v013|Rosalind Acheson|declines|whether it was looking for another buyer⟧.

⟦v008|||The stock was up 31 percent at 4.02 marks⟧.

=== d007 | Northline | 2026-03-03T09:31:00Z | update
# Directors show Quillon the door at Westmere grocer

STORVAL (Northline) - ⟦v004|Pell & Harrow < Halden||The attempt by a hedge fund to buy Pell & Harrow met a flat refusal from the boardroom⟧, Halden reported.

The fund's plan would see ⟦v005|||four in ten marks of the price paid back out of shop buildings, which the chain would then rent⟧.

Moritz Dahl, analyst at Brandeis Coll, said ⟦v014|Moritz Dahl||the land alone was worth five marks a share⟧. "⟦v014|Moritz Dahl||They are bidding for a field and getting the cow free⟧," he told Northline.

⟦v015|unnamed (Northline) < Northline||Quillon has lined up 3.4 billion marks in loans from three banks⟧, a banker said, asking not to be identified. ⟦v015|Castell Bank|declines|The lending⟧ was something Castell Bank declined to discuss.

The grocer's margins have lagged those of discount rivals for six years, and two chief executives have left since 2022. Investors have complained of dim shops and of a loyalty card which, by one count, gives a free kettle for every eleven years of custom.

=== d008 | Westmere State Gazette | 2026-03-03T10:00:00Z | update
# On the given question the Ministry of Trade observes attentively

ARDENPORT, 3 March. (Gazette). ⟦v016|Ministry of Trade||The Ministry of Trade informed that the purchase of the network "Pell and Harrow" would be subject to examination under the Law on Security of Supply⟧, since ⟦+|||the enterprise feeds every fifth citizen⟧.

"⟦v016|Edda Morvane < Gazette||Bread is not a financial instrument. The Department will look on each paper under the lamp⟧," said to the Gazette the Minister Edda Morvane.

She noted that ⟦v010|Edda Morvane||about eight thousand working places, of which speaks the trade union, "no reliable calculation exists"⟧. The population was called on ⟦v017|Ministry of Trade||not to make excessive purchases⟧.

The Ministry recalls that the telephone of trust works from 9 to 17.

As is known, in 2019 under the mentioned Law was not permitted the purchase of the mill "Northern Star" by foreign citizens. The network was founded in 1887 in the town Carrow by the merchant J. Pell and the sexton T. Harrow and was in the war years decorated for the uninterrupted delivery of lard.

=== d009 | The Beacon | 2026-03-03T10:45:00Z | feature
# Business live: ⟦v010|Desmond Arkwell|denies|'Not one till will close'⟧ - Arkwell on the defensive

10.45 Desmond Arkwell has come out of his car to talk, in a scarf that cost more than my bicycle. On the union's arithmetic: "⟦v010|Desmond Arkwell|denies|Eight thousand? I would like to see the envelope it was written on the back of. We want more people on the tills, not fewer⟧."

On the lady of the porch: "⟦v018|Desmond Arkwell < The Beacon||I had tea with Augusta in January. She asked me for five. I have not forgotten the number⟧," he told Ned.

Her lawyer, Cyprian Vole, takes another view: ⟦v018|Cyprian Vole|denies|no such visit, no such tea, and Mrs Pell drinks cocoa⟧.

11.10 ⟦v017|||In three branches in the capital the flour has gone⟧. Nobody knows why flour. It is always flour.

=== d010 | Ostmar Press Bureau | 2026-03-03T11:25:00Z | update
# Westmere: fund wants to cut the chain of groceries in four pieces

OSTMAR (OPB) - ⟦v001|Quillon Capital < Halden||For 6,2 milliards a speculative fund reaches after the second grocer of Westmere⟧, reported Halden.

The Carrow Valley Post writes of the oldest owner that ⟦v011|Augusta Pell < Carrow Valley Post||she will give away her twenty percent only when a certain clock stands still⟧.

⟦v015|unnamed (Northline) < Northline||More than the half of the price is borrowed⟧, so Northline, which refers to a banker.

⟦v019|unnamed (OPB) < OPB||The Ostmar chain Grosso has in all silence mandated advisers and might enter as a "white knight"⟧, a person from the surroundings of Grosso told to this bureau. Grosso, 900 shops, declined to comment ⟦v019|Grosso|declines|this⟧.

Whoever buys in the Westmere capital will know the green awnings. The chain sells one loaf in five and one funeral wreath in three. The Quillon fund holds in Ostmar also a package of railway bonds, which occupies the courts since years.

=== d011 | Northline | 2026-03-03T11:44:00Z | urgent
# ⟦v019|unnamed (OPB) < OPB||Ostmar's Grosso weighs counterbid for Pell & Harrow⟧ - OPB

STORVAL (Northline) - ⟦v019|unnamed (OPB) < OPB||Grosso has hired banks to study a rival offer for Pell & Harrow⟧, the Ostmar Press Bureau said, citing a person near the supermarket group.

⟦v008|||Shares in the Westmere company jumped to 4.38 marks on the report⟧.

A spokeswoman for Pell & Harrow said ⟦v013|Pell & Harrow||its door was "open to anybody who wipes his feet"⟧.

=== d012 | Halden | 2026-03-03T12:30:00Z | update | supersedes=d002
# UPDATE 1-Pell & Harrow spurns hedge fund; minister to review bid

* ⟦v011|Augusta Pell||Family shareholder with 20 pct says she will not sell⟧

* ⟦v016|Ministry of Trade||Government cites food security law⟧

ARDENPORT, March 3 (Halden) - ⟦v004|Pell & Harrow||Westmere grocer Pell & Harrow dismissed a 6.2 billion mark approach from Quillon Capital on Tuesday⟧, while the trade ministry said ⟦v016|Ministry of Trade||any deal would need its consent⟧.

⟦v011|Cyprian Vole||Augusta Pell, granddaughter of the founder, is "not for turning and not for tendering"⟧, her lawyer Cyprian Vole said.

Quillon wants ⟦v003|Quillon Capital||to break the 139-year-old company into four⟧. ⟦v006|Quillon Capital||Petra Lindqvane, who ran discounter Nettle until 2024, would take charge⟧. ⟦v020|Petra Lindqvane||She had "a plan and a hairnet"⟧, Lindqvane said.

⟦v021|Moody & Strand||Rating agency Moody & Strand put Pell & Harrow's debt on watch for a downgrade⟧, saying ⟦+|||it could land four notches lower⟧.

Bankers said the defence would turn on the family, which together with its trusts controls about 26 percent. Under Westmere law a bidder needs three quarters of the votes to break up a listed company. A previous approach, by a tobacco group in 1994, foundered on the same porch.

=== d013 | Halden | 2026-03-03T13:05:00Z | update | off_topic
# Quillon wins court fight over Ostmar railway bonds

OSTMAR, March 3 (Halden) - A court in Ostmar ruled on Tuesday that the state railway must pay 310 million marks to a group of bondholders led by a fund of Quillon Capital.

The case turned on a bond sold in 1998. The railway said it would appeal.

Shares in three shippers fell on the ruling.

=== d014 | Carrow Valley Post | 2026-03-03T13:40:00Z | update
# ⟦v022|||Depot drivers park up over bid⟧

⟦v022|||At noon the lorries stopped. One after another 140 of them drew up along the Ardenport road, engines off, hazard lights blinking⟧, and the men got down and lit their pipes.

"⟦v022|Hal Brisco||It is not a strike, it is a long lunch. We'll be at the wheel again at six⟧," said Hal Brisco of the Shopworkers' Union.

The company asked ⟦v023|Pell & Harrow||customers in the north to be patient over fresh milk⟧.

Constable Ivy Marran took the name of ⟦v024|||a young man who had let down the tyres of a silver car with a Quillon badge in the windscreen⟧. The car proved to be ⟦v024|Ivy Marran||the property of a double-glazing salesman⟧.

By two o'clock the schoolchildren had come down with jam sandwiches, and a fiddler from the Methodist band was going from cab to cab. It was, people agreed, the best-behaved blockade that the valley had seen since the one about the turnips.

=== d015 | Northline | 2026-03-03T14:15:00Z | urgent
# ⟦v025|unnamed (Northline)||Pell & Harrow finance chief under investigation over accounts⟧

STORVAL (Northline) - ⟦v025|unnamed (Northline)||Westmere's financial regulator is investigating Pell & Harrow finance director Gideon Strake over payments from suppliers⟧, a person familiar with the matter said.

"⟦v025|unnamed (Northline) < Northline||Two boxes of papers left the building this morning⟧," the person told Northline.

The Markets Authority declined to ⟦v025|Markets Authority|declines|comment⟧. ⟦v008|||The shares gave up 9 percent within minutes⟧.

=== d016 | Ostmar Press Bureau | 2026-03-03T14:32:00Z | update
# Suspicion against the treasurer of the attacked chain

OSTMAR (OPB) - ⟦v025|unnamed (Northline) < Northline||Against the financial director of Pell & Harrow, G. Strake, runs an inquiry on account of moneys of suppliers⟧, reports Northline. From the house were, it is said, ⟦v025|unnamed (Northline) < Northline||boxes carried off⟧.

⟦v022|Hal Brisco < Carrow Valley Post||The standing lorries at Carrow shall roll again in the evening⟧, the Carrow Valley Post learned from the union man Brisco.

In Ostmar the matter is followed because of Grosso, whose founder sold once pickled herring from a boat.

The Ostmar law knows for such rumours a fine. In Westmere it is regulated by blushing. The mentioned treasurer studied in Ostmar and drank there, as his former landlady reminds herself, coffee only on Sundays.

=== d017 | Northline | 2026-03-03T15:06:00Z | kill | supersedes=d015
# KILL: Pell & Harrow finance chief under investigation over accounts

Clients are asked to withdraw the Northline urgent of 1415 GMT on Pell & Harrow's finance director. ⟦v025||denies|No such investigation exists⟧.

The Markets Authority said ⟦v025|Markets Authority|denies|it had opened no case against Strake or the company⟧. ⟦v025|Gideon Strake||The boxes held the remains of his fiftieth birthday cake⟧, Strake said.

Northline regrets the error.

=== d018 | Westmere State Gazette | 2026-03-03T15:40:00Z | update
# Question of the groceries sounded in the Chamber

ARDENPORT, 3 March. (Gazette). ⟦v026|||In the Chamber of Deputies took place a discussion of two hours on the fate of "Pell and Harrow"⟧. Deputies from four parties spoke against.

"⟦v026|Lucan Ferris||This is not an investment, this is a butchery with a bow tie⟧," expressed himself the deputy Lucan Ferris.

Premier Otto Hallam declined to say ⟦v016|Otto Hallam|declines|whether the Government would forbid the deal⟧. "⟦-|Otto Hallam||I buy there my apples⟧," he admitted.

The Minister Morvane informed the deputies that ⟦v016|Edda Morvane||for the examination is taken a term of sixty days⟧. By an inquiry of the Gazette ⟦v017|||the store of flour in the capital by evening was restored⟧.

In the gallery were present pupils of the commercial lyceum, who behaved themselves well. The Chamber did not accept any decision and passed to the question of the harbour dues, at which the majority of the deputies left to dine.

=== d019 | Halden | 2026-03-03T16:45:00Z | urgent
# URGENT-⟦v027|Quillon Capital||Quillon raises Pell & Harrow bid to 470 pence⟧

ARDENPORT, March 3 (Halden) - ⟦v027|Quillon Capital||Quillon Capital lifted its offer for Pell & Harrow to 4.70 marks a share, or 7.4 billion marks⟧, less than 11 hours after its first move.

"⟦v027|Desmond Arkwell||This is our last word, and I am a man of few⟧," founder Desmond Arkwell said.

⟦v002|Quillon Capital||It had also bought in the market during the day and now owned 14.8 percent⟧, the fund said. ⟦v003|Quillon Capital||The four-way split stands⟧.

⟦v028|Teachers' Pension Fund < Halden||The Teachers' Pension Fund, with 6 percent, will tender its stock⟧, its investment chief told Halden.

=== d020 | Carrow Valley Post | 2026-03-03T16:58:00Z | update | copy_of=d019
# ⟦v027|Quillon Capital||Raiders come back with 470 pence⟧

ARDENPORT (Halden). ⟦v027|Quillon Capital||Quillon Capital lifted its offer for Pell & Harrow to 4.70 marks a share, or 7.4 billion marks⟧, less than 11 hours after its first move.

"⟦v027|Desmond Arkwell||This is our last word, and I am a man of few⟧," founder Desmond Arkwell said.

⟦v028|Teachers' Pension Fund < Halden||The Teachers' Pension Fund, with 6 percent, will tender its stock⟧, its investment chief told Halden.

=== d021 | Halden | 2026-03-03T17:20:00Z | correction | supersedes=d019
# CORRECTED-URGENT-⟦v027|Quillon Capital||Quillon raises Pell & Harrow bid to 470 pence⟧

(Corrects value of the offer to 7.1 billion marks, not 7.4 billion)

ARDENPORT, March 3 (Halden) - ⟦v027|Quillon Capital||Quillon Capital lifted its offer for Pell & Harrow to 4.70 marks a share, or 7.1 billion marks⟧, less than 11 hours after its first move.

⟦v002|Quillon Capital||It had also bought in the market during the day and now owned 14.8 percent⟧, the fund said.

Rosalind Acheson, who chairs Pell & Harrow, declined to ⟦v027|Rosalind Acheson|declines|say how the board viewed the new terms⟧.

=== d022 | The Beacon | 2026-03-03T18:05:00Z | feature
# Business live: sixty pence is what you get for being rude

18.05 Remember "derisory"? ⟦v027|||It turns out that an insult is worth sixty pence, and Arkwell has just paid it⟧.

Not everybody is holding out like the lady with the shawl. ⟦v028|||The people who look after schoolteachers' old age have decided that they would rather have the money⟧, which drew a gasp in the newsroom. "⟦v028|Corin Hathe||Sentiment does not pay pensions⟧," their man, Corin Hathe, explains.

18.22 Drivers at Carrow have gone back on the road: ⟦v022|||at six on the dot the hazard lights went off and the milk moved⟧.

18.30 Our man in the Ostmar capital is unimpressed by white knights. ⟦v019|Lise Grosso|denies|"We sell sausages on this side of the sea. The other side has its own"⟧, the chain's owner, Lise Grosso, said at a charity dinner, and went back to her soup.

[The scarf: several of you have identified it. Thank you.]

18.41 From the gallery of the opera, where Arkwell has a box: ⟦v027|unnamed (The Beacon) < The Beacon||a banker in the next seat says that there is no seventh course, that the fund's own lenders would not stretch to a penny more, and that he would like to hear the overture now⟧.

=== d023 | Northline | 2026-03-03T19:10:00Z | update
# ⟦v019|Grosso|denies|Grosso rules out bid for Pell & Harrow⟧

STORVAL (Northline) - ⟦v019|Grosso|denies|Ostmar's Grosso does not intend to make an offer for Pell & Harrow⟧, it told the stock exchange, in a statement that binds it for six months.

⟦v013|unnamed (Northline) < Northline||The besieged company is instead talking to a farmers' cooperative, Union Dairies, about a partnership⟧, two people said.

⟦v021|Moody & Strand||The grocer's bonds may be junk by summer if the leaseback goes ahead⟧, Moody & Strand repeated in a note.

⟦v014|Moritz Dahl||The new price "has at last got as far as the hedge"⟧, said Moritz Dahl of Brandeis Coll.

The cooperative has 4,100 members and its own fleet of tankers. It has never before held shares in a listed company, and its rules, drawn up in 1922, oblige it to meet by daylight.

=== d024 | Halden | 2026-03-04T07:03:00Z | urgent
# URGENT-⟦v012|Pell & Harrow||Pell & Harrow profit up 18 pct⟧, ⟦v029|Pell & Harrow||plans 900 mln special dividend⟧

ARDENPORT, March 4 (Halden) - ⟦v012|Pell & Harrow||Annual profit at Pell & Harrow rose 18 percent to 512 million marks⟧, the grocer said on Wednesday, as ⟦v030|Pell & Harrow||its board threw out an improved offer of 7.1 billion marks⟧.

⟦v029|Pell & Harrow||Shareholders will receive a special payment of 60 pence a share, about 900 million marks in all⟧.

"⟦v030|Rosalind Acheson||A bigger axe is still an axe⟧," Chair Rosalind Acheson said.

⟦v031|Pell & Harrow||Twenty-two loss-making shops will shut by the autumn⟧, it added.

=== d025 | Marketwire Releases | 2026-03-04T07:15:00Z | update
# Pell & Harrow plc: Results and Response to Revised Offer (extract)

- ⟦v012|Pell & Harrow||Pre-tax profit 512 million marks (prior year 434 million); like-for-like sales ahead by 4.1 per cent⟧

- ⟦v029|Pell & Harrow||Special dividend of 60 pence per share, payable 30 April⟧

- ⟦v030|Pell & Harrow||The Board has considered the Revised Offer and unanimously advises shareholders to take no action⟧

- ⟦v013|Pell & Harrow||Strategic alliance agreed with Union Dairies, which will subscribe for 9.9 per cent of new shares⟧

- ⟦v031|Pell & Harrow||Closure of 22 stores; all 640 colleagues affected to be offered other posts⟧

- ⟦v032|Pell & Harrow||Mr Gideon Strake to step down after the annual meeting, as planned since last autumn⟧

The Board thanks colleagues, customers and growers for more than 30,000 letters of support.

=== d026 | Carrow Valley Post | 2026-03-04T09:30:00Z | feature
# Milkmen to the rescue

The farmers are coming in. ⟦v013|||Union Dairies, whose churns have rolled down this valley since the old Queen's day, is to take a tenth of the firm and keep it out of the wolf's jaws⟧, or so it was put to us over the counter of the Fleece.

"⟦v013|Barnaby Coule < Carrow Valley Post||We sold them our first pint in 1891. It seemed time to buy something back⟧," Barnaby Coule, the cooperative's president, told this newspaper.

Cheers were muted at the bottom end of town. ⟦v031|||Bridge Street's little shop is on the list of those to go⟧, and with it Doris Amble, 38 years on the fish.

Mrs Pell sent down a fruit cake. ⟦v011|Augusta Pell||Her note said that she had been offered sixty pence more to betray her grandfather and had used the letter to light the stove⟧. The clock has been put right.

The schoolmistress had her class count the letters to the board: they gave up at nine hundred. One was from a man in the colonies who had been sent out with a tin of Pell's biscuits in 1951 and had it still, with two biscuits in it.

=== d027 | Ostmar Press Bureau | 2026-03-04T10:20:00Z | update
# Second refusal, and the peasants as ally

OSTMAR (OPB) - ⟦v030|Pell & Harrow < Halden||Also the sweetened proposal, 4,70 for the piece, was thrown in the basket⟧, reports Halden. ⟦v029|||So that the owners do not run away, they receive a present of money⟧.

⟦v013|Barnaby Coule < Carrow Valley Post||A union of milk producers enters with near ten percent⟧, said its head Coule to the Carrow Valley Post.

From the fund nothing was heard until the afternoon. ⟦v033|unnamed (OPB)||Two of the three banks "have got cold toes"⟧, a person near the lenders said.

⟦v032|||The treasurer Strake, wrongly suspected on Tuesday, goes in the pension⟧.

=== d028 | Westmere State Gazette | 2026-03-04T12:10:00Z | update
# Order of the Ministry of Trade No. 44

ARDENPORT, 4 March. (Gazette). ⟦v034|Ministry of Trade||By order of the Minister it is temporarily prohibited to alienate shops, warehouses or lands of "Pell and Harrow" until finish of the examination⟧.

"⟦v034|Edda Morvane||Who wants to buy a cow, let him buy; to sell off the legs we do not permit⟧," explained E. Morvane.

⟦v016|Ministry of Trade||The examination itself goes on in ordinary order and ends not later than 2 May⟧.

To the question, whether ⟦v035|Edda Morvane|denies|the Ministry had received a call of Mr Arkwell⟧, the Minister answered in the negative.

=== d029 | Halden | 2026-03-04T14:50:00Z | update | supersedes=d012
# UPDATE 2-⟦v036|Quillon Capital||Quillon drops Pell & Harrow bid⟧ after ministry freeze

ARDENPORT, March 4 (Halden) - ⟦v036|Quillon Capital||Quillon Capital abandoned its 7.1 billion mark pursuit of Pell & Harrow on Wednesday⟧, a day and a half after it began.

The move came hours after ⟦v034|Ministry of Trade||the trade ministry barred any disposal of the grocer's property⟧. "⟦v036|Desmond Arkwell||I came for four athletes and was handed a rule book⟧," Arkwell said.

⟦v002|Desmond Arkwell||He would keep the fund's 14.8 percent "for the apples"⟧, he said. ⟦v037|Desmond Arkwell||He planned to seek two seats on the board at the annual meeting⟧.

⟦v033|Castell Bank||Castell Bank had told the fund in the morning that it would not lend⟧, a bank spokesman said.

⟦v008|||Pell & Harrow shares closed 17 percent down at 3.61 marks⟧. ⟦v010|Hal Brisco||"Eight thousand families can sleep"⟧, union official Hal Brisco said.

Analysts said the shares could sink further as arbitrage funds sold out. Quillon, which had never before walked away from a bid, stands to lose about 70 million marks on the stock it bought on Tuesday, Halden calculations showed. The Teachers' Pension Fund did not reply to a request for an interview.

=== d030 | The Beacon | 2026-03-04T17:00:00Z | feature | nothing_new
# Business live: what we know about the battle of the bakery aisle

17.00 We are closing the till. Your receipt:

• ⟦v001|Quillon Capital||Quillon offered 410p⟧, then ⟦v027|Quillon Capital||470p⟧. The directors said ⟦v004|Pell & Harrow||no⟧ and ⟦v030|Pell & Harrow||no again⟧.

• ⟦v003|Quillon Capital||Nothing will be cut into four⟧, because ⟦v036|||the buyer has gone home⟧.

• ⟦v034|Ministry of Trade||Not a shelf may be sold before May⟧, by order of the ministry.

• ⟦v013|Pell & Harrow||Union Dairies takes 9.9%⟧. ⟦v019|Grosso|denies|Grosso takes nothing⟧.

• ⟦v031|Pell & Harrow||Twenty-two branches close⟧, says the company itself.

• ⟦v010|Hal Brisco||Eight thousand jobs⟧, the union's figure, were never counted by anyone else.

Thank you for the 1,100 photographs of empty flour shelves.
