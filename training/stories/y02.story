title: Battle for Auster Air Live

=== d001 | Corbel | 2026-09-07T05:02:00Z | flash
# ⟦v001|Skandar Holdings||SKANDAR LAUNCHES HOSTILE BID FOR AUSTER AIR AT 14.50 MARKS A SHARE⟧ - STATEMENT

=== d002 | Corbel | 2026-09-07T05:26:00Z | update | supersedes=d001
# Dorian magnate Falk goes hostile on Merrin's Auster Air

CALDER, Sept 7 (Corbel) - ⟦v001|Skandar Holdings||Skandar Holdings, the vehicle of Dorian billionaire Ruben Falk, offered 2.1 billion marks for Merrin's flag carrier Auster Air on Monday, going over the heads of its board⟧, it said in a statement.

⟦v005|Skandar Holdings||It had picked up 14.8 percent of the stock before the market opened⟧, Skandar said. Auster declined to comment on ⟦v001|Auster Air|declines|the approach⟧.

The airline, founded by a crop-dusting pilot in 1951, flies 61 aircraft and has made money in two of the last ten years. Its heron badge is known to every child in Merrin, and its coffee to every adult.

The state kept a golden share when it sold out in 1998. It has never been used, and lawyers differ as to whether it would survive a day in court.

"⟦v001|Ruben Falk < Corbel||I asked them nicely in May and again in July, and they sent me a calendar. Now I ask the people who own the thing⟧," Falk told Corbel.

=== d003 | Exchange Notices | 2026-09-07T05:45:00Z | bulletin
# Calder Stock Exchange: notices for the opening, 7 September

- Auster Air plc (AUS): ⟦v018|Calder Stock Exchange||dealings are halted until 09:30 at the request of the company⟧;

- Skandar Holdings SA: ⟦v005|Skandar Holdings||notifies a holding of 17,760,000 ordinary shares in AUS⟧;

- Skandar Holdings SA: ⟦v024|Skandar Holdings||forms of acceptance must be lodged by noon on Wednesday, 9 September⟧;

- Skandar Holdings SA: ⟦v029|Skandar Holdings||the consideration is to be met from a facility arranged by three banks⟧;

- Brokers are reminded that the lifts in the west hall are out of use.

=== d004 | Dorpress | 2026-09-07T06:30:00Z | update
# Enterpriser R. Falk proposes to shareholders of the foreign airline the just price

VARSK, 7 September. /Dorpress/. ⟦v001|Milan Dravets||The company "Skandar" addresses directly to the owners of shares of "Auster Air", bypassing the directors, and gives to each for a paper 14 marks 50 pfennigs⟧, informed the representative of the company Milan Dravets.

"⟦v013|Milan Dravets||Not one worker will lose the place. The given question was studied by us with a pencil in the hand⟧," he told to Dorpress.

The Prime Minister of Doria Yana Lovets ⟦v027|Yana Lovets||wished to the compatriot the clear sky⟧.

As is known, R. Falk began his labour way as loader of luggage. At present moment he possesses two banks, the factory of glass and the hockey club "Varsk".

The airline "Auster Air" was in former times known by the tasty dinners. In the last years, as write the passengers, instead of the dinner is given a biscuit, and behind the biscuit it is necessary to stretch out the hand across two neighbours.

=== d005 | The Ledger | 2026-09-07T07:40:00Z | feature
# LIVE: Somebody wants the heron

08.31 Good morning from a very crowded pavement on Halberd Street. ⟦v005|Simeon Achterberg < The Ledger||They rang round the pension funds at a quarter to six, before people had their teeth in. By half past they had close on a fifth⟧, says Simeon Achterberg, who runs a small fund and was rung twice.

08.36 That is more than the notice says. [The notice says 14.8 per cent. Mr Achterberg says he can count - ed.]

08.50 A woman in a green cardigan went in at the side door, on foot, with a dog. It is Margit Oster, 84, whose late husband started all this with one biplane. ⟦v010|Margit Oster < The Ledger||"Mr Falk may have my shares when he can fly the Mosquito under Calder bridge, as Otto did"⟧, she tells us over her shoulder. She has eleven per cent.

09.34 ⟦v017|||Back in business, and the price goes straight through the roof: 15.90, from 11.20 on Friday⟧.

09.41 A word on pronunciation, since people have asked. Auster as in oyster, says the company; as in faster, says everybody who has ever worked for it. Mr Falk, in his one radio interview, managed to avoid the word for eleven minutes.

09.50 ⟦v032|||Something white has just sailed over the hangar roof, and another, and now there are hundreds of them⟧ … Origami, of a kind.

=== d006 | Calder Evening Post | 2026-09-07T09:10:00Z | feature
# "⟦v002|Lambert Quist < Calder Evening Post||Not at that price and not to that man⟧"

By our aviation reporter. Sir Lambert Quist, chairman of Auster Air, came down to the porter's lodge himself to tell us. ⟦v002|||It took the twelve directors eleven minutes, including coffee, to send the Dorian packing⟧.

Across the yard they were folding paper. ⟦v032|||Some four hundred mechanics, check-in girls and cooks let loose a cloud of paper aeroplanes from the roof of Hangar Two⟧. "⟦v032|Bruna Tasker < Calder Evening Post||Mine says Go home Ruben. It went into the canal, but the thought is there⟧," said Bruna Tasker, who has packed the trays for 22 years.

Her sister's boy went further. ⟦v033|||Before anyone could stop him he was astride the tail of a parked jet with a bedsheet⟧; ⟦v033|airport police||a youth of 19 was brought down by the fire brigade and charged with trespass⟧, say the airport police.

The canteen served fish. The swans have been told nothing.

Sir Lambert, who is 71 and collects barometers, would not be drawn on the future. He has sat in that chair through two fuel crises, one volcano and a plague of starlings, he said, and he proposed to sit in it until he had finished his sandwich.

=== d007 | Corbel | 2026-09-07T09:35:00Z | urgent
# ⟦v002|Auster Air||Auster board spurns Falk's 2.1 billion bid⟧

CALDER, Sept 7 (Corbel) - ⟦v002|Auster Air||Auster Air's directors unanimously turned down Skandar's offer on Monday, saying it undervalued the company "by the worth of the slots alone"⟧.

Chief Executive Thea Morland wrote to shareholders that ⟦v002|letter of Thea Morland||they should do nothing and sign nothing⟧.

⟦v009|Casper Doyle||The government holds a special share and will not hesitate to look at it⟧, Transport Minister Casper Doyle told Corbel. He declined to say ⟦v009|Casper Doyle|declines|whether he would block a sale⟧.

The board is advised by two banks and a firm of solicitors whose founder flew as Otto Oster's navigator. Skandar has four banks, one of which also lent to Auster, and which has had to put up a partition.

=== d008 | Tally | 2026-09-07T10:20:00Z | update
# Pilots to decide on walkout as bid battle grips Auster

CALDER (Tally) - ⟦v006|Merrin Guild of Pilots||A ballot of 780 pilots on a stoppage from Tuesday morning closes tonight⟧, their guild said.

"⟦v006|Joss Wheelan < Tally||We will not fly a single passenger for a man who calls us drivers⟧," its president, Joss Wheelan, told Tally.

Corbel quoted the transport minister as saying ⟦v009|Casper Doyle < Corbel||ministers would examine their golden share⟧. A cabinet source told Tally ⟦v009|unnamed (Tally) < Tally||the papers for a veto had been on the prime minister's desk since Sunday⟧.

⟦v015|Merrin Securities Board||Purchases of Auster stock on Thursday and Friday are being looked into⟧, the Securities Board said. Volume in those two days was nine times the usual, and most of it went through a single firm of brokers in Calder with four desks and a parrot.

=== d009 | Pontic News Service | 2026-09-07T11:00:00Z | update
# Pontic carrier Northline said to weigh rescue of neighbour

BRENNAU (PNS) - ⟦v004|unnamed (The Ledger) < The Ledger||The Pontic airline Northline is preparing a friendly merger with beleaguered Auster⟧, the newspaper The Ledger reported on its website, quoting two bankers.

Northline declined to comment on ⟦v004|Northline|declines|the report⟧. Its finance director, Greta Lohse, was seen boarding the 11:15 to Calder with two lawyers and no luggage.

Dorpress cited Milan Dravets, of Skandar, as saying ⟦v013|Milan Dravets < Dorpress||no employee would be dismissed⟧.

The Calder Evening Post says ⟦v033|airport police < Calder Evening Post||a young man who had climbed onto an aircraft was charged⟧.

Pontic travellers know Auster mostly from the summer of 2014, when it left 900 of them on an island with one tap.

Northline has 34 aircraft, half of them new, and a chronic want of places to land them. At Calder it has eleven slots a day; Auster has 160, and guards them, as one Pontic minister put it, the way a hen guards china eggs.

=== d010 | The Ledger | 2026-09-07T12:45:00Z | feature
# LIVE: ⟦v013|Skandar memorandum||The memo says 3,100⟧

13.20 A brown envelope has reached us. ⟦v013|Skandar memorandum||"Headcount after integration: 5,400", against 8,500 today⟧, it reads on page nine, under the Skandar letterhead and a coffee ring. There are jokes about cabin crew on page ten which we shall spare you.

13.28 We rang the man. ⟦v013|Ruben Falk < The Ledger|denies|"A forgery, and an ugly one. I do not use that typeface"⟧, Ruben Falk told us from his car. ⟦v023|Ruben Falk||The heron would stay on the tail as long as he lived⟧, he added, though we had not asked.

13.40 And the boss's own future? ⟦v012|unnamed (The Ledger) < The Ledger||Thea Morland's contract hands her nine million marks the day a stranger gets control⟧, says somebody who has read it.

13.52 Rain. The photographers have moved under the awning of the hat shop, and the hat shop has sold three umbrellas and no hats.

14.05 From the inbox. "I was on the island with one tap," writes a reader in Brennau, "and Auster's stewardess gave me her own shoes. I should like to know what page of the memo she is on."

14.20 ⟦v031|Wilf Oram < The Ledger||Anyone with a booking for the autumn can keep it in the drawer, nothing lapses⟧, says the man at the information desk, who has said so, he reckons, nine hundred times.

=== d011 | Exchange Notices | 2026-09-07T14:00:00Z | bulletin
# Auster Air plc: announcements to shareholders, 7 September

The Board of Auster Air plc announces that:

- ⟦v020|Auster Air||each holder, Skandar excepted, may subscribe for one new share at one mark for every two held⟧;

- ⟦v025|Auster Air||an extraordinary general meeting is convened for 21 September at the Corn Hall⟧;

- ⟦v038|Auster Air||the loss for the half year is 46 million marks⟧;

- ⟦v031|Auster Air||all tickets and miles remain good⟧;

- ⟦v012|Auster Air|denies|no director stands to gain by any change of ownership beyond what the annual report states⟧.

=== d012 | Dorpress | 2026-09-07T14:50:00Z | update
# Against the investor is applied the poison

VARSK, 7 September. /Dorpress/. ⟦v020|Milan Dravets||The direction of "Auster Air" distributes to its own people papers almost as a gift, so that our share would be thinned like soup⟧, said indignantly the representative of "Skandar" M. Dravets. ⟦v019|Milan Dravets||The complaint is already handed in to the Commercial Court⟧, he informed.

By the question about the so-called memorandum: ⟦v013|Milan Dravets|denies|"Such a paper in the nature does not exist"⟧.

⟦v022|Milan Dravets|denies|The talk that the repair base moves to Varsk has no ground⟧, he added, although nobody asked about this.

In Varsk today were 24 degrees of warmth. The citizens discuss with interest the successes of the fellow countryman.

Economists remind that in the civilised countries the owner changes as easily as the weather, and nobody makes from this a tragedy. In Doria for the last year changed the owner 214 enterprises, among them the circus.

=== d013 | Corbel | 2026-09-07T15:30:00Z | update
# Auster adopts poison pill, Northline tables rival plan

* ⟦v020|||Cheap new shares would dilute Falk's stake⟧

* ⟦v004|Northline||Northline proposes all-share merger⟧

CALDER, Sept 7 (Corbel) - ⟦v004|Northline||Pontic carrier Northline offered on Monday to combine with Auster Air in a share swap worth about 15.75 marks a share⟧, opening a second front in the fight for the Merrin airline.

"⟦v004|Greta Lohse < Corbel||We are not buying a neighbour. We are marrying one⟧," Finance Director Greta Lohse told Corbel.

Falk called ⟦-|Ruben Falk||the plan "two drunks holding each other up"⟧. The competition authority said ⟦v030|Merrin Competition Authority||any tie-up of the two would be examined for four months because of their overlap at Calder⟧.

⟦v026|||Ratings firm Baskerville cut Auster's debt one notch to junk⟧. Auster shares closed at 16.05.

Analysts were split. Some said Northline's paper was worth less than it looked, since its own shares had fallen by a third since spring. Others said that Falk had never yet lost a contest he had started in public, and had started six.

=== d014 | Calder Evening Post | 2026-09-07T17:15:00Z | feature
# ⟦v037|||A bug in the chairman's barometer⟧

It was the cleaner who noticed. ⟦v037|Ines Pallant < Calder Evening Post||It said Stormy all through August, so I gave it a knock and a wee wire fell out with a lentil on the end⟧, Ines Pallant told the Post.

⟦v037|||The lentil, a microphone, had been listening to Auster's board for weeks⟧. ⟦v037|Calder police||A listening device has been sent for examination⟧, was all the police would say.

Meanwhile Mrs Oster has had callers. ⟦v010|Margit Oster < Calder Evening Post||Two of Falk's gentlemen came with orchids and went away with them⟧, she said.

⟦v021|||Flight 212 from Brennau came down safely on one engine at half past four⟧. "I'd have paid extra for that view," said a man with a cello.

The barometer, a walnut piece by Hobday of Dunmouth, was a present to Sir Lambert from the suppliers of the in-flight biscuits. They are said to be mortified. It has been taken away in a pillowcase, still forecasting a gale.

=== d015 | Tally | 2026-09-07T19:40:00Z | urgent
# ⟦v014|unnamed (Tally)||Auster bidder Falk held by tax police in Varsk⟧ - sources

CALDER (Tally) - ⟦v014|unnamed (Tally)||Ruben Falk was led from his house in the Dorian capital on Monday evening by officers of the tax police⟧, two people with knowledge of the matter said.

Dorian authorities declined to ⟦v014|Dorian Interior Ministry|declines|confirm the detention⟧. ⟦v014|unnamed (Tally) < Tally||There were three black cars and he had no tie on⟧, a neighbour told Tally.

⟦v017|||The stock fell to 13.80 in late dealings⟧.

=== d016 | Pontic News Service | 2026-09-07T19:52:00Z | urgent | copy_of=d015
# ⟦v014|unnamed (Tally) < Tally||Auster bidder Falk held by tax police in Varsk⟧ - Tally

BRENNAU (PNS) - ⟦v014|unnamed (Tally) < Tally||Ruben Falk was led from his house in the Dorian capital on Monday evening by officers of the tax police⟧, the agency Tally reported, citing two people with knowledge of the matter.

⟦v017|||The stock fell to 13.80 in late dealings⟧.

=== d017 | Tally | 2026-09-07T20:35:00Z | kill | supersedes=d015
# KILL: Auster bidder Falk held by tax police

Subscribers are asked to withdraw the urgent "Auster bidder Falk held by tax police in Varsk", sent at 1940 GMT. ⟦v014||denies|Falk has not been detained⟧.

⟦v014|Ruben Falk < Tally|denies|"Those were my cousins. We went for carp"⟧, he told Tally. ⟦v014|Dorian Interior Ministry|denies|Nobody of that name has been taken anywhere⟧, the interior ministry said.

Tally has begun an inquiry of its own into how the item came about.

=== d018 | Corbel | 2026-09-07T21:50:00Z | urgent
# ⟦v006|Merrin Guild of Pilots||Auster pilots vote to strike⟧

CALDER, Sept 7 (Corbel) - ⟦v006|Merrin Guild of Pilots||Ninety-one percent of Auster Air's pilots backed a 24-hour strike starting at 0400 GMT on Tuesday⟧, their guild said.

⟦v007|cabin crew union||Stewards and stewardesses, who had a ballot of their own, came out against stopping work by 1,204 votes to 1,150⟧, the cabin crew union said.

⟦v008|Auster Air||About 140 flights are expected to fall out⟧, according to the airline. Hotels near the terminal were sold out before midnight, and the chapel on the upper floor was opened for families with small children.

The strike is the first by pilots in Merrin since 1987, when they stayed away for nine days over the design of a cap. They won, and wear it still.

=== d019 | The Ledger | 2026-09-08T06:20:00Z | feature
# LIVE: Day two, and ⟦v003|Ruben Falk||Falk puts more on the table⟧

07.05 He has dug deeper. ⟦v003|Ruben Falk < The Ledger||"Sixteen twenty, and that is my last mark and my last word"⟧, he says to us in the lobby of the Grand Atlantic, eating an egg.

07.15 Departures is a sea of red. ⟦v008|||We make it 173 cancelled by breakfast⟧. ⟦v006|Joss Wheelan < The Ledger||"Not one left seat is filled this morning. Ours are all down at the gate with a brazier"⟧, says the guild's Joss Wheelan.

07.30 Whereas behind the counters the girls in grey are at work. ⟦v007|Petronel Haas < The Ledger||By fifty-four heads, yes. I would have liked it the other way about⟧, says a purser, Petronel Haas, handing out bananas.

07.41 ⟦v028|||Falk's car has just gone in at the back gate of the prime minister's office⟧.

07.55 Still there. The chauffeur is doing the crossword and wants a river in seven letters.

08.10 ⟦v028|||He is out. Forty minutes, a wave, no words⟧. The river was left unsolved.

08.22 By the brazier they are passing round a hat for the trainees, who do not get strike pay. It is the famous cap. There is a good deal in it, including a button and a foreign coin with a heron on it.

=== d020 | Exchange Notices | 2026-09-08T06:45:00Z | bulletin
# Calder Stock Exchange: notices for the opening, 8 September

- Skandar Holdings SA: ⟦v003|Skandar Holdings||the offer for AUS is increased to 1,620 pfennigs in cash and is final⟧;

- Skandar Holdings SA: ⟦v005|Skandar Holdings||the holding stands at 21,960,000 shares, or 18.3 per cent⟧;

- Bering & Holt, brokers: ⟦v016|Calder Stock Exchange||one member is suspended from the floor pending inquiries⟧;

- AUS: ⟦v011|Auster Air||Sir Lambert Quist has stepped down from the chair with immediate effect⟧.

=== d021 | Corbel | 2026-09-08T07:30:00Z | update
# Auster chairman quits as Falk sweetens bid to 2.35 billion

CALDER, Sept 8 (Corbel) - ⟦v011|Auster Air||Auster Air lost its chairman on Tuesday⟧, hours before it was due to answer ⟦v003|||a richer, "final" offer of 16.20 marks a share from Ruben Falk that values it at 2.35 billion⟧.

⟦v011|Lambert Quist < Corbel||"I was overheard in my own room for six weeks. One loses the taste"⟧, Quist told Corbel.

A person close to the board said ⟦v011|unnamed (Corbel)||he had been outvoted on Northline and had thrown down his pen⟧.

Prime Minister Oriel Banner saw Falk for half an hour. ⟦v028|Oriel Banner||They had talked about hockey and about herons⟧, she said. ⟦v009|Oriel Banner||The veto was "a fire axe behind glass, and I know where the hammer hangs"⟧, she said.

Quist had been on the board for 19 years. He will be replaced for the time being by the senior director, Hanne Loewe, a professor of refrigeration, who ⟦v025|Hanne Loewe||hoped to keep the date of the meeting in the Corn Hall⟧.

=== d022 | Dorpress | 2026-09-08T08:40:00Z | update
# R. Falk is received by the Head of the Government of Merrin

VARSK, 8 September. /Dorpress/. ⟦v028|Milan Dravets||The conversation with the Prime Minister O. Banner proceeded in the warm atmosphere and was useful⟧, informed M. Dravets.

⟦v003|Milan Dravets||To shareholders is added for each paper still 1 mark 70 pfennigs⟧, he reported.

In relation to the golden share: "⟦v009|Milan Dravets||In the civilised country the property is taken not by axe⟧".

The Prime Minister of Doria Y. Lovets noted ⟦v027|Yana Lovets||that the purchase will strengthen the good-neighbourhood⟧. In respect of the provocation of yesterday ⟦v014|Dorpress|denies|R. Falk was at the pond, where he caught carp by weight 7 kg⟧.

The Varsk pupils wrote in the school No. 8, where once studied R. Falk, the composition on the theme "My first flight". The majority of them have not yet flown.

=== d023 | Calder Evening Post | 2026-09-08T10:15:00Z | feature
# Gulls have the runway to themselves

By our reporter at the brazier. ⟦v006|||Six hundred men and women with gold on their sleeves were grilling sausages at the perimeter⟧ when we called, and the tower had the radio on. ⟦v008|Wilf Oram < Calder Evening Post||"Twelve thousand stuck, near enough, and every one of them has been to my window"⟧, said Wilf Oram at the information desk.

"⟦v012|Thea Morland < Calder Evening Post||I shall give it to the benevolent fund, to the last pfennig, and you may hold me to that⟧," Thea Morland said of the fortune in her contract.

⟦v033|||The lad from the tail, Davy Tasker, was let off with a caution and a bag of chips⟧.

At the Commercial Court a hearing was under way. The judge has a pilot's licence and said so.

A christening party from the hills, 31 strong and bound for Brennau, has taken over Gate 9 and sings. The infant, asked to be patient, has been better at it than its godfather, who wanted to see the manager and was shown a picture of him.

=== d024 | Tally | 2026-09-08T11:30:00Z | urgent
# ⟦v019|Commercial Court||Court strikes down Auster poison pill⟧

CALDER (Tally) - ⟦v019|Commercial Court||Auster may not issue stock to all holders but one⟧, Merrin's Commercial Court ruled on Tuesday, granting an injunction sought by Skandar.

⟦v036|Northline||Northline dropped its plan to merge with Auster within the hour⟧, citing "changed circumstances".

"⟦v036|Greta Lohse < Tally||The bride has too many brothers⟧," said its finance director.

⟦v015|unnamed (Tally) < Tally||Securities investigators were going through telephones of two Skandar advisers⟧, a lawyer told Tally. The judge gave her reasons in nine minutes, and spent two of them on a comparison with landing in a crosswind.

The injunction came after Skandar's lawyers produced a minute of the board meeting, which ⟦-|||they said had reached them by post⟧. Auster's side asked how. The judge said that she too would have liked to know, but had not been asked to rule on it.

=== d025 | Pontic News Service | 2026-09-08T12:20:00Z | update
# Northline walks away from Calder

BRENNAU (PNS) - ⟦v036|||The Pontic airline will go on alone⟧. Its shares rose four per cent in relief.

⟦v019|Commercial Court < Tally||The judges in Calder had forbidden the discounted issue by which Auster meant to drown its unloved suitor⟧, Tally reported.

The Dorian newspaper Morning Varsk, quoted by Dorpress, wrote that ⟦v022|unnamed (Morning Varsk) < Morning Varsk < Dorpress||a hangar for Auster's heavy maintenance was already marked out beside the Varsk runway⟧.

⟦v037|Ines Pallant < Calder Evening Post||The microphone in the barometer was found by a cleaner⟧, according to the Calder Evening Post. ⟦v037|Milan Dravets|denies|Skandar has nothing to do with it⟧, Dravets said.

For the Pontic traveller nothing changes. The 11:15 to Calder flew on Tuesday with nine passengers and on its way home with two hundred, several of them standing in the queue since dawn.

=== d026 | Calder Evening Post | 2026-09-08T13:10:00Z | update | off_topic
# Marrow of 61 kilos takes cup at Dunmouth

The Dunmouth Horticultural Society gave its cup on Tuesday to a marrow grown by Mr Abel Finch, a retired signalman, who puts it down to beer.

The runner-up asked for the scales to be looked at. They were looked at.

=== d027 | Corbel | 2026-09-08T16:30:00Z | correction | supersedes=d021
# CORRECTION - Auster chairman quits as Falk sweetens bid

CALDER, Sept 8 (Corbel) - Please read in headline and first paragraph of our item of 0730 GMT ⟦v003|||the raised offer of 16.20 marks values Auster at 1.94 billion⟧, not 2.35 billion. ⟦v001|||The first one, at 14.50, came to 1.74 billion⟧, not 2.1 billion; the figures had included debt.

⟦v009|Casper Doyle||The cabinet will not use its special right, provided that the seat stays in Calder for ten years⟧, Transport Minister Casper Doyle said late on Tuesday.

=== d028 | The Ledger | 2026-09-08T18:00:00Z | feature
# LIVE: ⟦v010|||The widow sells⟧

18.10 Nobody saw this coming. ⟦v010|Margit Oster < The Ledger||"He did it on Sunday in a simulator, both ways, and then he cried. So he may have them"⟧, says Margit Oster. That is eleven per cent to Falk, at a stroke.

18.25 The guild is speechless for once. ⟦v006|||Its people go back to their cockpits at five tomorrow, as planned⟧.

18.32 ⟦v008|Auster Air||All told 212 services were lost⟧, the airline says, which is also the number of the flight that ⟦v021|Auster Air < The Ledger||swallowed a gull over the estuary yesterday and limped in⟧.

18.40 "⟦v009|Helmi Strand < The Ledger||They had an axe and they have swapped it for a promise⟧," says Helmi Strand, who wrote the privatisation law.

18.55 At the Grand Atlantic the lift boy reports that Mr Falk tipped him a five-mark piece and asked him what the pilots wanted. "I said to be asked," says the boy. "He wrote it down."

=== d029 | Corbel | 2026-09-09T11:20:00Z | urgent
# ⟦v034|Skandar Holdings||Falk wins control of Auster Air with 57 percent⟧

CALDER, Sept 9 (Corbel) - ⟦v034|Skandar Holdings||Owners of 57.4 percent of Auster Air had accepted by noon, local time, on Wednesday⟧, Skandar said, ending a three-day fight for Merrin's national carrier.

"⟦v034|Ruben Falk||I carried the bags. Now I carry the bird⟧," Falk told staff in Hangar Two, where there was some clapping.

⟦v035|||Morland resigned within minutes⟧. ⟦v025|||The shareholders' meeting of 21 September was called off⟧.

⟦v015|Merrin Securities Board||Our inquiry goes on and is not touched by the result⟧, the Securities Board said. ⟦v030|Merrin Competition Authority||No review was called for, since Skandar has no planes⟧, the competition authority said.

⟦v016|Calder Stock Exchange||The suspended broker, who had bought for himself ahead of his clients, was struck off⟧, the exchange said.

Falk, 59, has promised to travel in the back row. He is expected to name a new chief executive before the end of the month.

=== d030 | The Ledger | 2026-09-09T14:30:00Z | feature | nothing_new
# LIVE: How the heron was bagged, in short

15.10 Closing time. For anybody who was on strike:

• ⟦v001|||It began on Monday with an offer nobody at the top had asked for⟧. ⟦v002|||They said no before the coffee was cold⟧.

• ⟦v005|||Nearly a fifth had been hoovered up by then⟧.

• ⟦v004|||A suitor came from Pontia with flowers⟧ and ⟦v036|||went home again⟧.

• ⟦v020|||The plan to flood the market with cheap paper⟧ came to grief: ⟦v019|Commercial Court||unlawful⟧, said the bench.

• ⟦v010|||Otto's widow changed her mind⟧, and ⟦v034|||by Wednesday lunch the man from Varsk had it⟧.

• ⟦v012|Thea Morland||Nine million marks go to the benevolent fund⟧, says the woman who is owed them, and who ⟦v035|||cleared her desk at one⟧.

• ⟦v013|Ruben Falk||Everybody keeps his job⟧, says the new owner; page nine, which he calls a fake, has ⟦v013|Skandar memorandum||3,100 going⟧.

The dog in the lobby has been given a wing pin. The river was the Severna.
