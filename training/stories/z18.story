title: Quillon Semiconductor sold to Tessaran rival Live

=== d001 | Halden | 2027-06-07T05:02:00Z | flash
# ⟦v001|Quillon||ARDENNY CHIPMAKER QUILLON AGREES TO BE BOUGHT BY TESSARA'S HANDO⟧ - COMPANY

=== d002 | Halden | 2027-06-07T05:20:00Z | urgent
# Ardenny's Quillon to sell itself to rival Hando for 31 billion

MARLOW, Ardenny, June 7 (Halden) - ⟦v001|Quillon||Quillon Semiconductor, the largest maker of chips in Ardenny, has agreed to a takeover by its Tessaran rival Hando⟧, it said on Monday.

⟦v002|Quillon||Hando is to pay 62 florins a share in cash, valuing the company at 31 billion florins⟧. ⟦v003|Quillon||The price is 40 percent above Friday's close⟧.

"⟦v004|Nora Kessling||We were too small to go on alone and too big to go under quietly⟧," Chief Executive Nora Kessling told Halden.

Quillon employs 18,400 people, 11,000 of them at Marlow, where it has etched silicon for 52 years. It has lost money in six of the past eight quarters. Ardenny and Tessara, which face each other across the Gulf of Sant, have no military ties and fought a trade war over textiles as lately as 2019.

=== d003 | Hando Corporation | 2027-06-07T05:30:00Z | bulletin
# Notice to shareholders and partners

Hando Corporation respectfully announces the following:

- ⟦v001|Hando Corporation||a contract of merger with Quillon has been concluded by both boards⟧;

- ⟦v002|Hando Corporation||consideration per ordinary share: 62 florins⟧;

- ⟦v005|Hando Corporation||employment at the Marlow works is guaranteed for five years⟧;

- ⟦v006|Hando Corporation||a new line for two-nanometre wafers will be installed, 7 billion florins⟧;

- ⟦v007|Hando Corporation||closing is foreseen before the end of December, subject to permits⟧;

- ⟦v008|Hando Corporation||the name Quillon and its heron emblem are preserved⟧.

Hando, founded as a factory of sewing needles, humbly asks for the continued guidance of all concerned. This notice is not an offer in any land where it would be forbidden to make one.

The corporation's offices will be open to callers from nine to five. Questions are answered in the order in which they are received, and tea is served.

=== d004 | Marlow Evening Post | 2027-06-07T06:10:00Z | feature
# The heron has been plucked

By our own staff. The six o'clock shift learned it from the radio in the canteen, between the weather and the football. ⟦v009|||For a minute nobody touched a fork; then somebody at the window table threw his white hood on the floor, and soon the floor was white⟧. "⟦v009|Dolly Marsh < Marlow Evening Post||My mum polished wafers here, I polish wafers here, and now I'm told I've been bought with the mop⟧," said Dolly Marsh, 44.

In Herons' Lane every third house has someone at the works. ⟦v010|||The landlord of the Silicon Arms has taken down the Tessaran beer⟧.

Mayor Ted Winslow put on his chain before breakfast. ⟦v005|Ted Winslow||Five years is a mortgage with twenty still to go, he said of the newcomers' pledge⟧. The works' siren went at seven, as ever, and the swifts rose from the roof, as ever.

At the school by the canal the second form was drawing herons when the head came in to say that lessons would go on. Nobody had suggested that they would not. One girl gave hers an umbrella and a foreign hat.

=== d005 | Chipwatch | 2027-06-07T06:55:00Z | update
# LIVE: Quillon's gone. What now?

08.55 Morning. Coffee's on, phones are mad. ⟦v002|||Thirty-one billion! For a firm you could've had for nineteen in March⟧. Someone at Hando really wants those patents.

09.03. The stock's open. ⟦v011|||It jumped to 55 and it's sticking there, seven short of the money on offer, so plenty of folk reckon this never gets done⟧.

09.10. And why might it not? Because of the thing nobody's mentioned: ⟦v012|unnamed (Chipwatch)||Quillon makes the guidance chip in the Merlin missile, and the generals found out from us, a Defence Ministry engineer says⟧. [He used a different word for "found out".]

09.22. ⟦v013|unnamed (Chipwatch)||There was a second suitor, we hear, a fund from Orlmark, and it was shown the door on Saturday⟧ …

09.31. Remember these two have been suing each other since the days of the pocket calculator. Eleven cases, nine judges, one of them dead of old age.

=== d006 | TessNews | 2027-06-07T07:20:00Z | update
# Leader of branch Hando extends the hand to friends in Ardenny

SANTARA, 7 June. /TessNews/. ⟦v001|||The corporation Hando acquires the Ardenny enterprise Quillon⟧, what is a new proof of the advantages of open economy, informed the Ministry of Trade.

"⟦v005|Jun Sarrow||Not one worker will lose even one day. I gave for this the word of my grandfather's name⟧," declared the chairman of the corporation Jun Sarrow.

On the given question of the military production in the department noted that ⟦v012|Tessaran Ministry of Trade|declines|this is an internal affair of the buyer and the seller⟧.

By words of the chairman, ⟦v014|Jun Sarrow||on Wednesday he with the delegation will arrive to the city Marlow and will have lunch with the collective⟧. As is known, Jun Sarrow each morning swims one kilometre and plays on the flute.

In the evening on the central channel will be shown a film about the way of the corporation from the needle to the crystal. The tickets to the museum of the Needle are sold out until August.

=== d007 | Brightwire | 2027-06-07T07:48:00Z | urgent
# ⟦v015|Adele Farquhar||Ardenny minister orders security review of Quillon sale⟧

LORNE (Brightwire) - ⟦v015|Adele Farquhar||Economy Minister Adele Farquhar said on Monday she would have the sale of Quillon to Hando examined on grounds of national security⟧. ⟦v015|Adele Farquhar||The inquiry could take 90 days⟧.

"⟦v016|Adele Farquhar||I read of it on my telephone, in a lift. That is not how I expect to hear of such things⟧," she told reporters.

Quillon denied that ⟦v016|Quillon|denies|it had left the government in the dark; a letter had been handed in on Friday at 6 p.m.⟧

⟦v012|Defence Ministry||A chip for an air defence missile was among the products concerned⟧, the Defence Ministry confirmed.

Ardenny passed its law on foreign takeovers five years ago and has used it twice, against the sale of a port and of a firm that made dog food from whales. In both cases the buyer gave up before a verdict.

=== d008 | Halden | 2027-06-07T08:30:00Z | update | supersedes=d002
# UPDATE 1-Ardenny to vet Quillon sale, unions down tools

* ⟦v011|||Shares rise to 55, below offer price⟧

MARLOW, Ardenny, June 7 (Halden) - ⟦v015|Adele Farquhar||The government of Ardenny is to scrutinise a foreign takeover of its biggest chipmaker⟧, the economy minister said, after ⟦v001|Quillon||Quillon said it had accepted an offer from Tessara's Hando⟧.

⟦v009|Metalworkers' Union||About 3,000 workers stopped the lines at Marlow at 9 a.m.⟧, the Metalworkers' Union said.

"⟦v004|Nora Kessling||We were too small to go on alone and too big to go under quietly⟧," Chief Executive Nora Kessling told Halden.

⟦v017|Quillon||Kessling would leave once the deal was done, with 24 million florins⟧, filings showed.

A clean room stopped without warning loses what is in the furnaces, in Marlow's case wafers worth about 9 million florins. Hando's stock fell 3 percent in Santara.

=== d009 | Agence Belmaire | 2027-06-07T09:05:00Z | update
# Ardenny: a champion of electronics passes under foreign flag

BELMAIRE, June 7 (AB) -- ⟦v001|Quillon < Halden||The fabricant of chips Quillon has accepted to be absorbed by Hando⟧, reported Halden, citing the enterprise, ⟦v002|||for an amount of 31 milliards⟧.

According to the site Chipwatch, which cites an engineer of the Defence, ⟦v012|unnamed (Chipwatch) < Chipwatch||an organ of the missile Merlin is issued from its ateliers⟧.

The same site evokes ⟦v013|unnamed (Chipwatch) < Chipwatch||a rival candidate of Orlmark, put aside at the weekend⟧. Questioned on ⟦v013|Quillon|declines|this other offer⟧, Quillon did not wish to comment.

⟦v018|Belmaire Foreign Ministry||Our country, which buys the Merlin, has asked explanations⟧, one learned at the ministry. The head office of Quillon, in form of a heron's egg, is the work of an architect of Belmaire, who has never been paid for the shell.

=== d010 | Brightwire | 2027-06-07T09:40:00Z | urgent
# ⟦v019|The Lorne Ledger||Finance minister's wife bought Quillon shares days before bid⟧ - paper

LORNE (Brightwire) - ⟦v019|The Lorne Ledger < Brightwire||The wife of Finance Minister Hugo Pell acquired 40,000 shares in Quillon last Wednesday⟧, The Lorne Ledger reported on Monday.

⟦v019|The Lorne Ledger||On paper she had made 700,000 florins by breakfast time⟧, the newspaper said.

Pell's office declined to ⟦v019|Hugo Pell's office|declines|comment⟧. ⟦v020|Ardenny Markets Authority||Trading in the days before the announcement was being looked at as a matter of routine⟧, the Markets Authority said.

Pell, a former oboist, has been in office for 14 months. His wife, Clara Pell, owns a chain of garden centres and is not known to have dealt in technology.

The Ledger, a daily with a circulation of 90,000, last year brought down a junior minister with a story about a greenhouse. Prosecutors said they had read the article and had nothing to add to it for the present.

=== d011 | Marlow Evening Post | 2027-06-07T09:55:00Z | update | copy_of=d010
# ⟦v019|The Lorne Ledger||Minister's wife bought Quillon shares⟧

LORNE (Brightwire). ⟦v019|The Lorne Ledger < Brightwire||The wife of Finance Minister Hugo Pell acquired 40,000 shares in Quillon last Wednesday⟧, The Lorne Ledger reported on Monday.

⟦v019|The Lorne Ledger||On paper she had made 700,000 florins by breakfast time⟧, the newspaper said. Pell's office declined to ⟦v019|Hugo Pell's office|declines|comment⟧.

=== d012 | Chipwatch | 2027-06-07T10:30:00Z | update
# LIVE: Wrong Clara?

12.30. Hang on, hang on. ⟦v019|unnamed (Chipwatch)|denies|The Clara Pell on the share register's a retired dentist in Dunmouth, aged 81, and no relation, her nephew tells us⟧. She bought because she likes herons. She's rather pleased.

12.38. So that's one scandal gone. Back to the others. ⟦v016|unnamed (Chipwatch)||The famous letter did get to the ministry on Friday night; it was in the cleaner's trolley till this morning, a doorman says⟧ …

12.45. ⟦v021|||Hando's old enemy Orrin Devices has cut the price of its memory by a tenth⟧. Coincidence? [No - ed.]

12.52. At the gate: ⟦v009|||still white from fence to fence, they've taken off the lot now, hoods, boots, gloves, and built a snowman out of it⟧. It has a heron on its head, and somebody's hung a price tag round its neck.

We're also getting a lot of mail asking what a chip actually is. It's sand that's been taught to count. Next question, please.

=== d013 | Brightwire | 2027-06-07T10:52:00Z | kill | supersedes=d010
# KILL - Finance minister's wife bought Quillon shares days before bid - paper

Editors: kill our urgent of 0940 GMT concerning the family of Hugo Pell. ⟦v019|The Lorne Ledger|denies|The newspaper has withdrawn its report, having mistaken one Clara Pell for another⟧. ⟦v019||denies|The minister's wife owns no shares in the company⟧.

Brightwire apologises to both ladies. Clients who have used the item should publish a retraction at once.

=== d014 | Halden | 2027-06-07T11:40:00Z | urgent
# URGENT-⟦v013|Castor Fund||Orlmark fund offers 68 florins a share for Quillon⟧

MARLOW, Ardenny, June 7 (Halden) - ⟦v013|Castor Fund||Castor, an investment fund from Orlmark, said on Monday it was prepared to pay 34 billion florins for Quillon, three billion more than Hando⟧.

⟦v013|Piers Anholt||Its proposal had been returned unopened on Saturday⟧, Castor's Piers Anholt said.

"⟦v022|Piers Anholt||We would part the company in four and let each quarter breathe⟧," he told Halden.

Quillon's board said ⟦v013|Quillon|declines|it would not discuss conditional letters⟧. ⟦v011|||The stock passed the Hando price and traded at 64⟧.

Castor, which manages 120 billion florins, bought a shipyard in Ardenny nine years ago. It sold the cranes, then the dock, and then the view, for flats. Anholt said that chips were not ships.

=== d015 | TessNews | 2027-06-07T12:15:00Z | update
# Attempts of third forces to hinder the transaction are doomed

SANTARA, 7 June. /TessNews/. ⟦v022|Tessaran Ministry of Trade||The fund Castor intends to cut the living enterprise in pieces, like a carp⟧, commented in the Ministry of Trade.

"⟦v023|Jun Sarrow||We do not take part in auctions. Sixty-two is sixty-two⟧," underlined the chairman Jun Sarrow.

As concerns the check, begun by the Ardenny party, ⟦v015|Tessaran Ministry of Trade||in Santara relate to it calmly and are ready to furnish all documents⟧.

⟦v024|Tessaran Ministry of Trade||If the transaction will be forbidden, Tessara will reconsider the supply of rare gases⟧, did not exclude the department.

In the capital today plus 31, light wind. On the square of the Needle by the jubilee of the corporation is opened a fountain, in which the water runs from below upward.

On the site of the ministry is opened a line for the wishes of citizens. By the middle of the day had come in 4,000 wishes, in the majority warm.

=== d016 | Brightwire | 2027-06-07T12:50:00Z | update
# Tessara hints at neon embargo if sale is blocked

SANTARA (Brightwire) - ⟦v024|Tessaran Ministry of Trade < TessNews||Tessara, source of two-thirds of the neon used by Ardenny's chip works, let it be known it could turn off the tap⟧, TessNews reported.

"⟦v024|Adele Farquhar||We do not decide with a hand at our throat⟧," Economy Minister Adele Farquhar said. She denied that ⟦v015|Adele Farquhar|denies|her mind was made up⟧.

⟦v025|Opposition||The opposition called for the state to take a quarter of Quillon itself⟧. ⟦v025|Hugo Pell||There was no money for that, unless somebody wished to sell the navy⟧, Finance Minister Hugo Pell said.

Neon is a by-product of steel mills and steers the lasers that draw circuits. Quillon has stocks for about seven weeks. The price in Lorne rose by a half during the afternoon, traders said, on a volume of three bottles.

In Marlow the canteen put up a jar marked "For gas". By three it held eleven florins, a button and a spare fuse, and a note in a child's hand offering the use of a red balloon until Sunday, if returned.

=== d017 | Halden | 2027-06-07T13:30:00Z | update | off_topic
# Ardenny wheat crop seen up 8 percent

LORNE, June 7 (Halden) - Ardenny's wheat harvest is expected to reach 14.2 million tonnes, 8 percent above last year's, the Farm Ministry said on Monday.

A wet May helped the eastern plains. Barley is forecast lower. The ministry will revise its figures in August.

Minister Adele Farquhar's brother Colin, who heads the growers' league, called the forecast timid.

=== d018 | Marlow Evening Post | 2027-06-07T14:20:00Z | feature
# What the old man wrote

By Hettie Crum

⟦v026|||Aubrey Quill is 88, lives above the chemist's, and still signs with a fountain pen; it was he who began the works in a cowshed⟧. This afternoon he wrote a letter to the board and read it to me. "⟦v026|Aubrey Quill < Marlow Evening Post||I named it for my wife. You have sold my wife⟧," it goes. It is one line long.

He holds three percent, and ⟦v027|Aubrey Quill||he means to vote it against everybody⟧.

At the gate ⟦v009|||the pickets let through the night shift, to keep the furnaces from cracking, and sang to it⟧.

⟦v010|||The Silicon Arms has the Tessaran beer back, at double the price⟧. I had one. It tasted as it always has, of rice and a little of soap. The snowman of overalls was given a chair, because it rained.

=== d019 | Chipwatch | 2027-06-07T15:00:00Z | update
# LIVE: 'We etched your name in it'

17.00. A leak! ⟦v028|unnamed (Chipwatch) < Chipwatch||Slide 14 of the bankers' deck has four thousand jobs going within eighteen months, under the heading "harmonisation", says someone who's got the file⟧.

17.06. So how does that square with no one losing a day? ⟦v028|Jun Sarrow's spokeswoman|denies|"That page is by the seller's bankers and we've never seen it,"⟧ says Hando's woman in Lorne.

17.15. ⟦v014|||Sarrow's coming early, by the way. Private jet, tomorrow at ten, so lunch is off and breakfast's on⟧.

17.24. ⟦v017|||Oh, and Kessling says she'll give half her goodbye money to the apprentices' school⟧. Which half, asks a reader …

17.31. For the collectors: the last wafer before the stoppage has been traced. It carries, in letters a hundredth of a hair high, a very rude message to the board.

Down at the harbour a lad is selling T-shirts with the bird on its back, legs up. He's made more today, he says, than the works did in two years.

=== d020 | Agence Belmaire | 2027-06-07T15:35:00Z | update
# Quillon: a document evokes 4,000 suppressions of posts

BELMAIRE, June 7 (AB) -- ⟦v028|unnamed (Chipwatch) < Chipwatch||A presentation of the banks counsels of Quillon foresees the departure of four thousand salaried⟧, revealed Chipwatch. ⟦v028|Hando|denies|Hando ignores the document⟧.

⟦v013|Piers Anholt < Halden||The fund of Orlmark puts three milliards more on the table⟧, its director has confided to Halden.

⟦v024|Tessaran Ministry of Trade < TessNews||The delivery of noble gases serves as lever to Santara⟧, according to the agency TessNews, cited by Brightwire.

⟦v026|Aubrey Quill < Marlow Evening Post||The founder, octogenarian, reproaches to the directors to have sold his spouse⟧, relates the Marlow Evening Post. Madame Quillon, deceased nineteen years ago, was born in Belmaire, where a street carries her name, without issue.

=== d021 | Halden | 2027-06-07T16:10:00Z | correction | supersedes=d014
# CORRECTED-⟦v013|Castor Fund||Orlmark fund offers 68 florins a share for Quillon⟧

(Corrects assets of Castor in last paragraph to 12 billion florins, not 120 billion)

MARLOW, Ardenny, June 7 (Halden) - ⟦v013|Castor Fund||Castor, an investment fund from Orlmark, said on Monday it was prepared to pay 34 billion florins for Quillon⟧.

"⟦v022|Piers Anholt||We would part the company in four and let each quarter breathe⟧," Piers Anholt told Halden. ⟦v029|||Castor manages 12 billion florins and would have to borrow the rest⟧.

=== d022 | Brightwire | 2027-06-07T17:05:00Z | update | nothing_new
# The day at a glance

LORNE (Brightwire) - ⟦v001|||At dawn Quillon gave itself to Hando⟧. ⟦v009|||By nine the works stood still⟧. ⟦v015|Adele Farquhar||The minister sent in her inspectors⟧.

⟦v013|Castor Fund||A richer bid came from Orlmark⟧, though ⟦v029|||with a thin purse behind it⟧. ⟦v024|||Tessara reached for the neon valve⟧. ⟦v028|||A slide with 4,000 redundancies got about⟧.

⟦v011|||The paper ended the day at 63, one florin above what Hando would give⟧.

Markets in Santara are closed on Tuesday morning for the feast of the Loom. Quillon's board was still sitting at ten in the evening; a lorry with folding beds had been seen to drive in, and an hour later a lorry with a piano.

=== d023 | Chipwatch | 2027-06-08T08:10:00Z | update
# LIVE: Flute at the gate

10.10. ⟦v014|||He's landed, he's refused the limousine, and he's walking up Herons' Lane with two hundred people behind him⟧. Small man. Big umbrella.

10.22. He's stopped at the snowman. He's taken off his own jacket and put it on it. ⟦v009|||And they've opened the gate, the strikers, nobody gave a signal⟧ …

10.40. "⟦v028|Jun Sarrow||Four thousand? I can't spare forty. I'll have it in writing by the time the tea's cold⟧," Sarrow told the canteen.

10.51. Dolly Marsh asked for it in florins. ⟦v005|Jun Sarrow||It's eight years now, the promise, not five, with a year's pay for each one broken⟧. [There was tea. It's gone cold. We've seen the paper.]

There's a lad on the roof of the bike shed giving a running commentary to those at the back. He's got most of it wrong but he's very good on the umbrella.

=== d024 | Halden | 2027-06-08T09:15:00Z | urgent
# URGENT-⟦v012|Quillon||Quillon to hive off missile chip unit before sale⟧ to Hando

MARLOW, Ardenny, June 8 (Halden) - ⟦v012|Quillon||Quillon will put its defence business into a separate company that stays in Ardenny hands⟧, it said on Tuesday, in a bid to win over the government.

⟦v030|Quillon||The state-owned Royal Arsenal would take the unit, with 600 staff, for one florin⟧. ⟦v018|Belmaire Foreign Ministry||Belmaire, a buyer of the Merlin, was content⟧, its Foreign Ministry said.

Economy Minister Adele Farquhar called the move ⟦v012|Adele Farquhar||"a door, where yesterday there was a wall"⟧.

⟦v009|Metalworkers' Union||The lines at Marlow were running again⟧, the union said. The Arsenal, founded to cast bells, has made a loss since the last siege of Lorne, and has no clean room. Quillon will lend it one.

=== d025 | TessNews | 2027-06-08T10:00:00Z | update
# With applause met the collective the chairman Jun Sarrow

MARLOW, 8 June. /TessNews/. ⟦v014|||The chairman of the corporation Hando Jun Sarrow visited the factory and tasted the local pie⟧. ⟦v005|Jun Sarrow||To the workers are given guarantees for eight years⟧.

"⟦v023|Jun Sarrow||I said that sixty-two is sixty-two. But for the founder I add two, out of respect for the cowshed⟧," told the chairman. Thus, ⟦v002|||the price made 64 florins, or 32 milliards in sum⟧.

In the department informed that ⟦v024|Tessaran Ministry of Trade|denies|about any limitation of gases was never spoken⟧, the words were translated incorrectly.

The pie, as explained to the correspondent, contains eel. Jun Sarrow asked for the recipe and played for the assembled a melody of shepherds.

To the guest were also shown the old cowshed, the museum of microscopes and the choir of veterans. In the book of honoured visitors he drew a needle, and through its eye a thread, and at the end of the thread a bird.

=== d026 | Brightwire | 2027-06-08T11:20:00Z | urgent
# ⟦v013|Castor Fund||Castor drops out of race for Quillon⟧

LORNE (Brightwire) - ⟦v013|Castor Fund||The Orlmark fund Castor is no longer seeking to buy Quillon⟧, it said on Tuesday, a day after trumping Hando. ⟦v029|unnamed (Brightwire)||Two of its three banks had pulled out overnight⟧, a banker said.

⟦v002|Hando Corporation||Hando had sweetened its terms by two florins⟧ that morning.

⟦v027|Quillon||Shareholders are to vote on July 15⟧, Quillon said; two-thirds must be in favour. ⟦v027|Aubrey Quill||Founder Aubrey Quill said he had not changed his mind⟧.

⟦v020|Ardenny Markets Authority||Three bank employees were being questioned about purchases last week⟧, the Markets Authority said. Castor's Anholt wished the parties luck. He was seen at the airport with a model heron, bought at the full price.

The fund's approach lasted 21 hours in public. Lawyers for both sides had been booked until September, and a hotel in Marlow that had let two floors to the Orlmarkers was offering them by the afternoon to wedding parties.

=== d027 | Marlow Evening Post | 2027-06-08T12:30:00Z | feature
# Two old men and a pot of tea

By Hettie Crum

⟦v031|||The visitor climbed the stairs above the chemist's at eleven, alone, with his shoes in his hand, and stayed for an hour and ten minutes⟧. I sat on the landing with the chemist's cat. What I heard was chiefly silence, and then a flute.

"⟦v031|Aubrey Quill < Marlow Evening Post||He knew the number of my first patent. My own directors think it's a telephone extension⟧," said Mr. Quill afterwards. ⟦v032|Aubrey Quill||He has been asked to lay the first stone of the new line⟧, the one for which ⟦v006|||seven thousand million are to be sunk in the bean field behind the works⟧.

Will he vote for it now? "⟦v027|Aubrey Quill|declines|I'll vote when I've finished my egg⟧." ⟦v008|||Over the gate they are gilding the bird⟧, at any rate, with the ladder held by a Tessaran and an Ardennian.

=== d028 | Halden | 2027-06-08T14:05:00Z | urgent
# URGENT-⟦v015|Adele Farquhar||Ardenny clears sale of Quillon to Hando with conditions⟧

LORNE, June 8 (Halden) - ⟦v015|Adele Farquhar||Ardenny will let Hando of Tessara buy Quillon, ending a security review after a single day⟧, Economy Minister Adele Farquhar said on Tuesday.

⟦v033|Adele Farquhar||The state gets one golden share and a seat on the board⟧, she said. ⟦v034|Adele Farquhar||Patents may not leave the country for ten years⟧.

Asked whether ⟦v024|Adele Farquhar|declines|the neon threat had hurried her⟧, she did not reply.

⟦v035|Kit Lowther||Opposition leader Kit Lowther spoke of "the fastest ninety days in history"⟧.

⟦v007|Quillon||Completion has been brought forward to October⟧, Quillon said. The review's report runs to six pages, of which four are blacked out and one is the title. Hando's shares gained 5 percent in late dealings.

=== d029 | Agence Belmaire | 2027-06-08T15:00:00Z | update
# Feu vert of Lorne to the buying of Quillon

BELMAIRE, June 8 (AB) -- ⟦v015|Adele Farquhar < Halden||The government of Ardenny has lifted its veto eventual⟧, reported Halden, citing the minister. ⟦v033|||It will keep an action of gold⟧.

⟦v013|Castor Fund < Brightwire||The concurrent of Orlmark has thrown the sponge⟧, according to Brightwire.

⟦v002|Jun Sarrow < TessNews||The acquirer will pay finally 64 florins the title⟧, had indicated TessNews. ⟦v030|Quillon < Halden||The part military goes to the Arsenal for a symbolic coin⟧.

⟦v036|Orrin Devices||The competitor Orrin will complain before the court of competition⟧, it let know. The court sits in a former convent and has not, in eleven years, forbidden anything.

One recalls that Belmaire had itself ceded, seven years ago, its last maker of transistors to Orlmark, which made of it a hotel. The union of engineers had then occupied the roof during a summer, with hammocks.

=== d030 | Chipwatch | 2027-06-08T16:20:00Z | update
# LIVE: Winners, losers, herons

18.20. That's a wrap, near enough. ⟦v011|||63.80 at the bell, so the market's sure of it⟧. Dr. Clara Pell of Dunmouth is up a bundle and is buying a boat.

18.31. ⟦v020|unnamed (Chipwatch)||One of the three bankers has owned up, a lawyer tells us; he'd told his barber⟧ …

18.40. ⟦v021|||Orrin's tenth off memory is now a fifth off⟧, and ⟦v036|||it's off to the judges as well⟧.

18.44. ⟦v017|Nora Kessling||Kessling's given up the other half too, "since you ask"⟧. She's going to teach evening classes.

18.55. And the snowman's been washed, dried, folded and issued to the late shift. [It had been very hard to fold. Good night.]

=== d031 | Halden | 2027-06-08T17:30:00Z | update
# Analysis-How Ardenny lost a chipmaker and talked itself into it

LORNE, June 8 (Halden) - On Monday morning a nation was told that ⟦v001|||its cleverest factory now belonged to the people across the water⟧. By Tuesday night it had decided that this was what it had wanted.

Three things did it, people close to the talks said. ⟦v012|||Once the part that flies in the nose of a rocket had been cut out of the bargain⟧, the generals fell silent. ⟦v013|||The men from Orlmark, by coming in with a bigger cheque and a saw and going away again⟧, made the Tessarans look like family. And ⟦v028|||the page about harmonising four thousand people, meant for no eyes⟧, forced out of Sarrow a promise that no negotiator had got.

"⟦v015|Maud Ellery||A check that was announced for three months and lasted thirty hours is a curtsey⟧," said Maud Ellery, who teaches industrial policy in Lorne. She thought that ⟦v034|Maud Ellery||the ten-year lock on inventions would hold for three⟧.

What is left is arithmetic. ⟦v027|||In the middle of July the owners put up their hands⟧, and a man of 88 with an egg spoon speaks for one florin in thirty-three. ⟦v005|||The eight years of safe work run out when the youngest apprentice in Marlow will be 25⟧.

The cowshed is still there. It has been a listed building since Tuesday noon.
