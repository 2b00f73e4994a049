title: Telvara takeover Live

=== d001 | Quotewire | 2026-09-07T05:58:00Z | flash
# ⟦v001|Nordahl||NORDAHL OFFERS 41 TALERS A SHARE IN CASH FOR TELVARA⟧

=== d002 | Quotewire | 2026-09-07T06:20:00Z | update | supersedes=d001
# Nordahl ⟦v001|Nordahl||bids 18.6 bln talers for Telvara⟧ in biggest telecoms deal of the year

MARENBURG, Sept 7 (Quotewire) - ⟦v001|Nordahl||Mobile operator Nordahl launched an 18.6 billion taler cash bid for its larger rival Telvara on Monday⟧, pledging to build the region's biggest network.

⟦v001|Nordahl||The offer of 41 talers is 27 percent above Friday's close⟧, Nordahl said.

"⟦v001|Kirsten Aldahl < Quotewire||Two networks, one hill: somebody has to stop building the second mast⟧," Chief Executive Kirsten Aldahl told Quotewire. She declined to ⟦v008|Kirsten Aldahl|declines|say how many jobs would be lost⟧.

⟦v009|Nordahl||A group of five banks led by Harcourt Lund is lending 12 billion⟧, the company said.

Telvara, privatised in 1998, has 22 million customers and a telephone museum. Its chairman, Baron Otmar Velden, is 79 and does not own a mobile.

⟦v013|||The republic of Karelova, which still holds 14 percent, could tip the balance⟧, analysts say. The two companies together would serve 37 million people in six countries.

⟦v007|||Any deal needs the blessing of the Cartel Office, which in 2019 forbade Nordahl to buy a firm half this size⟧. A spokesman there was at the dentist.

=== d003 | The Ticker | 2026-09-07T07:10:00Z | feature
# LIVE: Nordahl swoops on Telvara: follow the fun

09.10 Opening bell, and ⟦v003|||Telvara has jumped as if stung: 42.30, which is more than anybody has offered⟧. So the market smells a second suitor.

⟦v004|||Nordahl's own paper, on the other hand, has lost six in the hundred⟧ … shareholders seldom like to be the one paying for dinner.

Nobody at Telvara Tower is talking. The receptionist was kind. "⟦-|unnamed (The Ticker) < The Ticker||I've been told to say good morning, and that is the whole of it⟧," she told us.

⟦v005|unnamed (The Ticker)||The directors have been called in for noon⟧, a chauffeur says. [He has been told to bring sandwiches for eleven.]

There is a joke going round about long-distance relationships. We shall spare you.

A little history while we wait. In 1931 Telvara's founder strung a wire from his brewery to his mistress, and the next morning the whole street wanted one. Everything since has been detail.

=== d004 | Telvara | 2026-09-07T08:00:00Z | bulletin
# Stock exchange release: unsolicited proposal

Telvara AG notes this morning's announcement by Nordahl and states:

- ⟦v001|Telvara||the proposal, of 41 talers per share, reached the Chairman by courier at 6.45 a.m. and had not been asked for⟧;

- ⟦v005|Telvara||the Board meets today to examine it⟧;

- ⟦v010|Telvara||holders are advised to take no action and to sign nothing⟧;

- ⟦v011|Telvara||Messrs Corvin & Daughters have been retained as advisers⟧;

- ⟦v012|Telvara||the half-year figures are brought forward to Wednesday⟧.

Queries from customers about their telephones should not be addressed to this office.

=== d005 | Karpress | 2026-09-07T09:05:00Z | update
# The Ministry of Communications studies the given bargain

ZELIN, 7 September. /Karpress/. The Republic of Karelova, which ⟦v013|||possesses 14 per cent of the shares of Telvara⟧, learned of ⟦v001|||the intention of the company Nordahl to swallow the operator⟧ "from the press", informed the department of the Minister of Communications.

"⟦v013|Ludek Pavlin||Our packet is not a potato, we do not sell it in the first morning⟧," said the Minister Ludek Pavlin. He declined to ⟦v013|Ludek Pavlin|declines|answer whether the State would sell by a higher price⟧.

⟦v002|unnamed (Karpress)||Another buyer, from beyond the ocean, already three weeks looks at the books⟧, informed a source in the financial circles.

Telvara laid in Karelova in 1999 the first cable. Since then the subscribers complain about the bills, but in moderate quantity.

=== d006 | Marenburg Post | 2026-09-07T10:15:00Z | feature
# In the lift at Telvara Tower

By our own reporters. There are 31 floors, and on every one this morning people stood at the printer and said nothing. ⟦v014|Ute Brahm||Nobody who works here has had so much as an e-mail⟧, Ute Brahm, who heads the works council, complains.

"⟦v008|Ute Brahm < Marenburg Post||Three thousand of us would be out by Christmas next, I have done the sum on a napkin⟧," she told this newspaper. ⟦v015|Ute Brahm||There will be a walk-out on Tuesday, from ten until noon⟧, she added.

In the canteen hung the portrait of the founder. Someone had given him a life-belt.

⟦v016|Hans Tiede||The city would lose its largest payer of trade tax⟧, Mayor Hans Tiede fears.

At the kiosk opposite, the line for rolls was longer than for years. Bad news, says the owner, makes people hungry.

⟦v001|||Forty-one talers for a share: in the post room they had worked out by nine what each could get for the dozen that came with the thirtieth-year clock⟧. It would buy a decent sofa.

"⟦-|Alwin Kost||My wife says sell, my father would have said shame⟧," said Alwin Kost, a splicer.

=== d007 | Dealbrief | 2026-09-07T11:30:00Z | urgent
# ⟦v002|unnamed (Dealbrief)||Pacific Arc weighing counterbid for Telvara⟧ - sources

MARENBURG (Dealbrief) - ⟦v002|unnamed (Dealbrief)||Pacific Arc, the satellite group of billionaire Wendell Ochoa, is preparing to top Nordahl's offer for Telvara, perhaps as early as this week⟧, two people with knowledge of the matter said.

⟦v002|unnamed (Dealbrief) < Dealbrief||He wants the masts, and he would pay in the middle forties⟧, one of the two told Dealbrief.

Pacific Arc declined to ⟦v002|Pacific Arc|declines|comment on "rumour and weather"⟧.

⟦v004|||Nordahl shares extended their fall to 8 percent⟧. Ochoa, 61, has bought eleven companies in seven years and, according to his former cook, has never finished a meal.

⟦v009|||Nordahl's lenders have left room to go higher⟧, one of the people added; the credit runs to 14 billion, of which only 12 was needed for the opening bid.

=== d008 | Quotewire | 2026-09-07T13:40:00Z | urgent
# URGENT-Telvara board ⟦v005|Otmar Velden||rejects Nordahl bid⟧ as too low

MARENBURG, Sept 7 (Quotewire) - ⟦v005|Otmar Velden||Telvara's board turned down Nordahl's 41 taler offer on Monday without a dissenting voice⟧, Chairman Otmar Velden said.

"⟦v005|Otmar Velden||It is a price for a bankrupt. We are not bankrupt; we are merely slow⟧," he told reporters. ⟦v017|Otmar Velden||Nor would he speak to Kirsten Aldahl, who "has not had the manners to telephone"⟧.

Aldahl said ⟦v017|Kirsten Aldahl||she had rung four times and been put through to the museum⟧.

⟦v003|||Telvara shares closed the morning at 43.05⟧. Quotewire reported at 0558 GMT that ⟦v001|Nordahl||Nordahl would pay 41 talers⟧.

=== d009 | Sundara News Agency | 2026-09-07T14:25:00Z | update
# Sundaran billionaire named in battle for Telvara

PORT SUNDAR (SNA) - ⟦v002|unnamed (Dealbrief) < Dealbrief||The Sundaran investor Wendell Ochoa is getting ready to compete with Nordahl⟧, Dealbrief reported, citing two persons who know about it.

⟦v005|||The supervisory gentlemen in Marenburg threw the first suitor out within two hours⟧. ⟦v013|Ludek Pavlin < Karpress||The Karelovan State, as holder of one seventh, keeps all doors open⟧, Karpress reported, quoting the minister.

"⟦v018|Rosa Imbert < Sundara News Agency||If he asks, we shall look at it, and we shall look long⟧," the head of the Sundaran Exchange Commission, Rosa Imbert, told SNA about a purchase abroad.

Mr Ochoa was seen on Monday at a dog race. He bet on number four, which came sixth.

⟦v008|Ute Brahm < Marenburg Post||In case of a victory of Nordahl, up to 3,000 workers would lose their bread⟧, the Marenburg Post writes, quoting the staff's spokeswoman.

=== d010 | The Ticker | 2026-09-07T15:50:00Z | feature
# LIVE: the baron, the boss and the telephone museum

17.50 ⟦v003|||It's the close: Telvara 43.60, up thirty-five in a day⟧. Not bad for a company whose hold music is a waltz.

⟦v005|||The baron's "no" took the board under two hours and, by our chauffeur, seven of eleven sandwiches⟧.

Fund manager Dagmar Stroh, who holds four per cent, is not impressed. "⟦v019|Dagmar Stroh < The Ticker||I'd take forty-six and I'd carry it to the bank myself. What I won't take is a lecture from a man with a dial phone⟧," she told us.

And the other matter, which has nothing to do with bids: ⟦v020|||two dawn visits today by tax inspectors, at the network arm in Holm Street⟧ … ⟦v020|Telvara||routine⟧, says the company.

[We have asked for a photograph of the napkin.]

⟦v004|||The hunter limps home with a loss of nine per cent⟧. Her bankers, seen in the Golden Anchor, were drinking water.

⟦v016|||His Worship the mayor has written to everyone concerned, twice, about his tax⟧. He has had one answer; it was from the museum.

=== d011 | Dealbrief | 2026-09-07T18:10:00Z | urgent
# URGENT-⟦v021|unnamed (Dealbrief)||Telvara chairman Velden quits⟧ in bid row

MARENBURG (Dealbrief) - ⟦v021|unnamed (Dealbrief)||Otmar Velden resigned as chairman of Telvara on Monday evening after a quarrel with investors⟧, a person close to the board said.

"⟦v021|unnamed (Dealbrief) < Dealbrief||He put his keys on the table and asked for his hat⟧," the person told Dealbrief.

Telvara declined to ⟦v021|Telvara|declines|comment⟧.

Velden has led the board for 19 years. His family built the first telephone exchange in Marenburg, for itself.

=== d012 | Sundara News Agency | 2026-09-07T18:21:00Z | urgent | copy_of=d011
# ⟦v021|unnamed (Dealbrief)||Chairman Velden of Telvara resigns⟧ in bid row

MARENBURG (Dealbrief/SNA) - ⟦v021|unnamed (Dealbrief)||Otmar Velden resigned as chairman of Telvara on Monday evening after a quarrel with investors⟧, a person close to the board said.

"⟦v021|unnamed (Dealbrief) < Dealbrief||He put his keys on the table and asked for his hat⟧," the person told Dealbrief.

Telvara declined to ⟦v021|Telvara|declines|comment⟧.

=== d013 | Dealbrief | 2026-09-07T19:02:00Z | kill | supersedes=d011
# KILL-Telvara chairman (URGENT of 1810 GMT)

EDITORS - Please kill the Dealbrief urgent "Telvara chairman Velden quits in bid row". ⟦v021||denies|Otmar Velden has not resigned⟧.

⟦v021|unnamed (Dealbrief)||The scene with the keys had to do with a parking space⟧, the person quoted now says. Velden denied that ⟦v021|Otmar Velden|denies|he had any thought of going⟧. "⟦v021|Otmar Velden||I shall leave this house in a box, with a good lining⟧," he said.

Clients are asked to remove the story from their systems.

=== d014 | Pacific Arc | 2026-09-08T05:30:00Z | bulletin
# Pacific Arc announces superior offer for all shares of Telvara

Pacific Arc Holdings today announces the following terms:

- ⟦v002|Pacific Arc||46 talers for each share, of which 34 in cash and the rest in Pacific Arc stock⟧;

- ⟦v002|Pacific Arc||the whole company is thereby valued at 20.9 billion⟧;

- ⟦v022|Pacific Arc||no compulsory dismissals for three years⟧;

- ⟦v023|Pacific Arc||the seat of the company stays in Marenburg⟧;

- ⟦v024|Pacific Arc||a fund of 2 billion for rural masts⟧;

- ⟦v025|Pacific Arc||the offer lapses unless half of the capital has been tendered by 30 October⟧.

"⟦v002|Wendell Ochoa||I fell in love with this company when I could not get a signal at my own wedding⟧," says Wendell Ochoa, Chairman.

=== d015 | Quotewire | 2026-09-08T05:52:00Z | update
# Billionaire Ochoa ⟦v002|Pacific Arc||trumps Nordahl with 20.9 bln taler bid⟧ for Telvara

* Cash-and-share offer worth 46 talers

* Nordahl could sweeten terms

MARENBURG, Sept 8 (Quotewire) - ⟦v002|Pacific Arc||Wendell Ochoa's Pacific Arc gatecrashed Nordahl's bid for Telvara on Tuesday with an offer 12 percent higher⟧.

⟦v006|unnamed (Quotewire)||Nordahl's directors will discuss tonight whether to go to 47⟧, a banker familiar with its thinking said.

"⟦v024|Severin Platt < Quotewire||Two billion for villages is the sort of thing you promise to ministers, not to shareholders⟧," Severin Platt, an analyst at Lowe Marquand, told Quotewire.

⟦v007|Cornelia Rost||Either purchase would have to be cleared, and neither quickly⟧, Cornelia Rost, head of the Cartel Office, said.

⟦v018|Rosa Imbert||Sundara's own regulator wants to know how Pacific Arc, with its debts, will find the cash⟧, its head, Rosa Imbert, said. Ochoa's group has announced the purchase of two football clubs and an opera since January.

⟦v022|||Ochoa promised to spare the workforce until 2029⟧, something Nordahl has not done.

=== d016 | The Ticker | 2026-09-08T07:30:00Z | feature
# LIVE: now there are two

09.30 A love story, no less. ⟦v002|||Mr Ochoa, who runs 400 satellites and no small talk, has put six-and-forty on the counter where the Norse lady laid one-and-forty⟧. Part of it is in his own paper, mind.

⟦v003|||Telvara trades at 47.20 … which tells you that nobody believes this is over⟧.

Dagmar Stroh again: "⟦v019|Dagmar Stroh < The Ticker||Forty-six was my number, and here it comes with a bow on⟧." But does she like the shares? "⟦v026|Dagmar Stroh||Pacific Arc paper is a lottery ticket printed on a yacht sail⟧."

⟦v015|||Ten o'clock, and the pavement outside the Tower has filled up: they really have downed tools, headsets round their necks⟧.

[Hold music today is provided by a brass quintet from the billing department.]

Villages, too, are in luck: ⟦v024|||there is talk of a mast for every church tower, at Mr Ochoa's expense⟧. Our reader in Upper Sill writes that he would settle for one bar.

⟦v011|||Old Mrs Corvin, of the Daughters, went into the Tower at nine with a leather case⟧. She is said to charge by the sigh.

=== d017 | Marenburg Post | 2026-09-08T10:20:00Z | feature
# Two thousand headsets and a drum

By our own reporters. ⟦v015|||For two hours on Tuesday nobody in Marenburg could complain about a bill, since those who listen to complaints were standing in the street⟧. ⟦v015|Ute Brahm||Some 2,400 took part⟧, counts Ute Brahm; ⟦v015|Telvara||about 900⟧, says the company.

About the newcomer she has kind words, with a hook in them. "⟦v022|Ute Brahm < Marenburg Post||Three years without the sack is what he says. I want it on paper, with a stamp, before I pour the coffee⟧," she told this newspaper.

Mayor Hans Tiede is happier: ⟦v023|Hans Tiede||the nameplate would stay on the Tower and the tax in the town⟧.

⟦v027|||A man of 50 was taken away after he had chained himself to the revolving door⟧. He turned out to be a customer, on account of a wrong bill.

=== d018 | Karpress | 2026-09-08T11:15:00Z | update
# L. Pavlin met with the representative of Pacific Arc

ZELIN, 8 September. /Karpress/. ⟦v028|||The Minister of Communications Ludek Pavlin received today the vice-president of the company Pacific Arc Thea Mondal⟧, informed the press service. ⟦v028|Ludek Pavlin||The conversation lasted one hour and carried character of acquaintance⟧, said the Minister.

"⟦v013|Ludek Pavlin < Karpress||The packet of 14 per cent will be given to him who guarantees the cable and the price of the minute⟧," he told Karpress.

He denied that ⟦v028|Ludek Pavlin|denies|there was a talk about concrete money⟧.

⟦v002|||As is known, the overseas group gives for a share 46 talers⟧, that is ⟦v001|||by five more than the first pretender⟧.

On the table stood mineral water of home production.

⟦v033|experts||The most valuable in the given company are the masts, which have to be sold separately⟧, consider the experts. The Minister asked about this question the answer not to wait.

=== d019 | Dealbrief | 2026-09-08T13:05:00Z | update
# ⟦v029|unnamed (Dealbrief)||Ochoa met Velden in secret at lake villa⟧ - sources

MARENBURG (Dealbrief) - ⟦v029|unnamed (Dealbrief)||Wendell Ochoa and Telvara Chairman Otmar Velden dined together eight days before the billionaire bid for the company⟧, people who were told of it said.

"⟦v029|unnamed (Dealbrief) < Dealbrief||There were trout, and there were slides⟧," one of them told Dealbrief. Telvara denied that ⟦v029|Telvara|denies|its chairman had favoured anybody⟧.

⟦v030|Nordahl||Nordahl has asked for the same look at the books as its rival was given⟧, it said.

Severin Platt of Lowe Marquand said ⟦v006|Severin Platt||he expected Aldahl to come back with 48⟧. She has never lost an auction, he added, but she once overpaid for a lighthouse.

⟦v020|||Tax officials were still at Telvara's network arm on Tuesday, on the second day of a search the company calls routine⟧. Staff there had been told to offer them coffee but no biscuits.

⟦v036|||Filings show that companies close to Ochoa had bought 3.8 percent of Telvara over the summer⟧.

=== d020 | Quotewire | 2026-09-08T16:35:00Z | update | supersedes=d015
# UPDATE 1-Telvara board ⟦v031|Otmar Velden||backs Ochoa offer⟧

MARENBURG, Sept 8 (Quotewire) - ⟦v031|Otmar Velden||Telvara's directors voted seven to four on Tuesday to recommend Pacific Arc's bid to shareholders⟧, Chairman Otmar Velden said.

"⟦v031|Otmar Velden||It is handsome, it is friendly, and the man asked to see the museum⟧," he added.

⟦v002|Pacific Arc||Wendell Ochoa's Pacific Arc gatecrashed Nordahl's bid for Telvara on Tuesday with an offer 12 percent higher⟧.

Velden told reporters ⟦v029|Otmar Velden||he had indeed eaten with Ochoa in August, "as one eats with people"⟧.

⟦v032|Telvara||A break-up fee of 380 million would be payable if the deal fell through⟧, Telvara said. Kirsten Aldahl declined to ⟦v006|Kirsten Aldahl|declines|say whether she would raise her bid⟧.

⟦v003|||The shares ended at 47.50⟧.

=== d021 | Quotewire | 2026-09-08T17:20:00Z | correction | supersedes=d020
# CORRECTED-UPDATE 1-Telvara board backs Ochoa offer

(Corrects break-up fee in fourth paragraph to 38 million talers, not 380 million)

MARENBURG, Sept 8 (Quotewire) - ⟦v031|Otmar Velden||Telvara's directors voted seven to four on Tuesday to recommend Pacific Arc's bid to shareholders⟧, Chairman Otmar Velden said.

⟦v002|Pacific Arc||Wendell Ochoa's Pacific Arc gatecrashed Nordahl's bid for Telvara on Tuesday with an offer 12 percent higher⟧.

Velden told reporters ⟦v029|Otmar Velden||he had indeed eaten with Ochoa in August, "as one eats with people"⟧.

⟦v032|Telvara||A break-up fee of 38 million would be payable if the deal fell through⟧, Telvara said.

=== d022 | Sundara News Agency | 2026-09-08T18:00:00Z | update
# Board in Marenburg chooses Sundaran buyer

PORT SUNDAR (SNA) - ⟦v031|Otmar Velden < Quotewire||The administrators of Telvara commend the proposal of Mr Ochoa to the owners, by seven voices against four⟧, Quotewire reported, quoting the chairman.

⟦v029|unnamed (Dealbrief) < Dealbrief||The two gentlemen knew one another: a fish supper on a lake preceded the whole⟧, according to Dealbrief, which relied on people in the know.

"⟦v031|Wendell Ochoa < Sundara News Agency||I am honoured. I will now learn to pronounce it⟧," Mr Ochoa told SNA.

⟦v018|Sundaran Exchange Commission||The Commission has opened a file of its own on the purchase⟧, it said. The group carries debts of 31 billion, more than the budget for the schools of the Republic.

=== d023 | Dealbrief | 2026-09-08T20:15:00Z | update | off_topic
# Rival offers for Marenburg zoo's elephant end in tie

MARENBURG (Dealbrief) - Two zoos have each bid 90,000 talers for Marenburg's elephant Contessa, and the board will decide by lot, it said on Tuesday.

A higher offer from a circus was rejected as hostile. The elephant, 31, has not been consulted.

Shareholders of the zoo, who number 4,000 and get free entry, meet on Friday.

=== d024 | Quotewire | 2026-09-09T05:45:00Z | urgent
# URGENT-Nordahl ⟦v006|Nordahl||raises Telvara bid to 49 talers, all cash⟧

MARENBURG, Sept 9 (Quotewire) - ⟦v006|Nordahl||Nordahl lifted its bid for Telvara by a fifth to 22.2 billion talers on Wednesday⟧, topping Pacific Arc a day after the latter won over the target's board.

"⟦v006|Kirsten Aldahl||Forty-nine, in money that folds. This is our last word⟧," Kirsten Aldahl said.

⟦v033|Kirsten Aldahl||She would sell the tower business to placate the Cartel Office⟧, she added.

⟦v012|Telvara||Telvara's half-year profit fell 3 percent to 640 million⟧, the company said separately. Aldahl, 47, a former ski jumper, is known for landing badly and getting up.

⟦v009|||The banks agreed shortly before midnight to lend another two billion⟧. Lawyers ordered 40 pizzas, of which 11 were vegetarian.

=== d025 | The Ticker | 2026-09-09T07:40:00Z | feature
# LIVE: going, going …

09.40 ⟦v006|||She has done it: eight talers on top of her own first shot, three above the yacht⟧. Not a scrap of paper in it.

"⟦v019|Dagmar Stroh < The Ticker||You can frame your satellite shares. I tender to the ski jumper, this afternoon⟧," says Dagmar Stroh.

⟦v034|||Raiders of another sort: the Exchange's watchdogs are combing the trades of the last Friday, when somebody bought 900,000 Telvara just before the bell⟧.

"⟦v034|Balthasar Kemp < The Ticker||A dentist in Holm has done extraordinarily well. We shall be asking him to open wide⟧," Balthasar Kemp of the Exchange Supervisory Board told us.

⟦v003|||49.40, and the volume is like Christmas⟧ …

From the Tower, ⟦v012|||half-year numbers that would have been news on any other day: takings flat, earnings a shade down⟧.

What does Mr Ochoa do now? ⟦v002|unnamed (The Ticker)||He is not minded to chase⟧, says a man who used to carry his bags. "⟦v002|unnamed (The Ticker) < The Ticker||He hates auctions; he likes surprises⟧," the man told us.

=== d026 | Marenburg Post | 2026-09-09T09:50:00Z | feature
# A prince, a purse and 31 floors

By Leonie Hartwick

There is a fairy tale in which the miller's daughter is wooed by two, and the wise old father asks each for a proof. ⟦v031|||Our wise old father had already given his blessing to the sailor, by seven nods to four⟧; ⟦v006|||now the other comes back up the path with a heavier bag⟧.

What does the daughter say? "⟦v008|Ute Brahm||With her it is three thousand of us who go⟧," says Ute Brahm. Kirsten Aldahl, at our table in the Golden Anchor, denied that ⟦v008|Kirsten Aldahl|denies|it would be above eight hundred⟧, "and the most of those by pension".

⟦v030|||The Nordahl accountants have been in the data room since last night, with a kettle⟧. ⟦v020|||And the taxmen's boxes from Holm Street came back, unopened for the most part⟧.

The founder's portrait has lost its life-belt. Someone has given him a price tag.

=== d027 | Karpress | 2026-09-09T11:00:00Z | urgent
# Urgent. ⟦v013|Ludek Pavlin||The State sells its packet in Telvara to the company Nordahl⟧ - Minister

ZELIN, 9 September. /Karpress/. ⟦v013|Ludek Pavlin||The Government of Karelova accepted the decision to give the 14 per cent belonging to it by the price of 49 talers⟧, declared the Minister Ludek Pavlin.

"⟦v013|Ludek Pavlin||For this money it is possible to build 211 kilometres of road. The potato is sold⟧," he noted.

With K. Aldahl ⟦v035|Ludek Pavlin < Karpress||he talked in the night by telephone, through very bad connection⟧, told to Karpress the Minister. The meeting with the lady Mondal of Pacific Arc, he specified, ⟦v028|Ludek Pavlin||obliged to nothing⟧.

The source of the connection was the network of Telvara.

⟦v038|opposition||The opposition demanded to discuss the sale in the parliament⟧. The deputy Radka Simm reminded that in 1998 for the same packet were received eleven talers, one tractor and a promise.

=== d028 | Dealbrief | 2026-09-09T13:25:00Z | update
# Pacific Arc ⟦v002|Wendell Ochoa||drops out of Telvara race⟧

MARENBURG (Dealbrief) - ⟦v002|Wendell Ochoa||Wendell Ochoa walked away from Telvara on Wednesday, saying he would not follow Nordahl beyond 46⟧.

"⟦v002|Wendell Ochoa < Dealbrief||A man should know when the band has stopped⟧," he told Dealbrief.

⟦v036|unnamed (Dealbrief)||His group made some 190 million on Telvara shares it had gathered since July⟧, a person with knowledge of the position said.

⟦v013|Ludek Pavlin < Karpress||Nordahl has in its pocket the seventh of the capital that belonged to Karelova⟧, Karpress reported, quoting Minister Ludek Pavlin. ⟦v032|Telvara||No fee is due, as nothing had been signed⟧, Telvara said.

⟦v004|||Nordahl gained 4 percent, its first rise in three days⟧.

=== d029 | Sundara News Agency | 2026-09-09T15:10:00Z | update
# Ochoa withdraws; Telvara surrenders to Nordahl

PORT SUNDAR (SNA) - ⟦v002|Wendell Ochoa < Dealbrief||The Sundaran magnate does not want to bid any further for the operator⟧, he told Dealbrief, which reported it.

⟦v037|||In Marenburg the directors gave way at half past two and turned, eleven to none, to the lady they had shown the door on Monday⟧.

"⟦v017|Otmar Velden < Sundara News Agency||She rang again, and this time I picked up⟧," Chairman Velden told SNA. "⟦v021|Otmar Velden||In the spring I give the chair to somebody younger, say seventy⟧," he added.

⟦v018|Rosa Imbert||The file on the matter is closed⟧, Rosa Imbert of the Exchange Commission said. ⟦v007|Cartel Office||The Marenburg Cartel Office wants five months for its examination⟧, according to a statement of that office.

Mr Ochoa flew home. At the airport he had no signal.

⟦v006|||To the owners thus remain forty-nine pieces of silver for each paper⟧, as a broker of Port Sundar put it. ⟦v034|||In Marenburg, besides, one investigates who bought so happily on the eve of it all⟧.

=== d030 | The Ticker | 2026-09-09T17:00:00Z | feature | nothing_new
# LIVE: The Telvara affair in seven lines

19.00 Last orders. What we have learned in three days:

• ⟦v006|Nordahl||Nordahl is paying 49 talers, cash, for the lot⟧, it says, after opening with ⟦v001|Nordahl||41⟧.

• ⟦v005|Otmar Velden||That first approach was shown the door on Monday⟧, as Otmar Velden announced; ⟦v031|Otmar Velden||next day he and six others commended the other one⟧, he said.

• ⟦v002|Wendell Ochoa||Pacific Arc, which had gone to 46, is out⟧, by its owner's word.

• ⟦v013|Ludek Pavlin||Karelova's 14 per cent go to Nordahl⟧, according to Ludek Pavlin, the minister.

• ⟦v008|Ute Brahm||Three thousand jobs are in danger⟧, says the works council's Ute Brahm; ⟦v008|Kirsten Aldahl||eight hundred⟧, says Kirsten Aldahl.

• ⟦v007|Cartel Office||The competition watchdog will need five months⟧, it says.

• ⟦v034|Balthasar Kemp||A dentist is helping with inquiries into Friday's trades⟧, according to Balthasar Kemp.

[The chauffeur reports four sandwiches left over. He has been offered them.]
