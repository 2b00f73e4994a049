title: Tarnovia rate shock Live

=== d001 | Ledger Wire | 2026-11-12T07:30:00Z | flash
# ⟦v001|National Bank of Tarnovia||TARNOVIAN CENTRAL BANK RAISES KEY RATE TO 19 PCT FROM 11.5⟧ IN UNSCHEDULED MOVE

=== d002 | Ledger Wire | 2026-11-12T07:41:00Z | urgent
# URGENT-⟦v001|National Bank of Tarnovia||Tarnovia's central bank jacks up rates by 750 basis points⟧ at emergency meeting

PELLGRAD, Nov 12 (Ledger Wire) - ⟦v001|National Bank of Tarnovia||The National Bank of Tarnovia lifted its main lending rate to 19 percent from 11.5 percent on Thursday⟧, in an unscheduled decision that stunned markets, saying it would not tolerate "a disorderly run on the national currency".

None of 22 economists polled by Ledger Wire last week had expected any move before December.

⟦v002|||The talar weakened past 50 to the mark for the first time within minutes of the announcement⟧, dealers said. It had closed at 44.10 on Wednesday.

Governor Livia Harsanne will ⟦v003|National Bank of Tarnovia||hold a news conference at noon⟧, the bank said. Its spokesman declined to ⟦v004|National Bank of Tarnovia|declines|say how the board had voted⟧.

=== d003 | Tarpress | 2026-11-12T08:00:00Z | update
# Communication of the National Bank about the rate (text)

PELLGRAD, 12 November. /Tarpress/. The Press Centre of the National Bank informs the following:

- ⟦v001|National Bank of Tarnovia||from today the base rate is established in the size of 19 percent annual⟧;

- ⟦v005|National Bank of Tarnovia||the banks are obliged to hold in reserve 14 percent from the foreign deposits, instead of 8⟧;

- ⟦v006|National Bank of Tarnovia||the sale of cash currency to physical persons is limited by the sum 500 marks in a week⟧;

- ⟦v007|National Bank of Tarnovia||the deposits of the population are guaranteed by the State in the full volume⟧;

- ⟦v003|National Bank of Tarnovia||to the questions of mass media L. Harsanne answers in 12:00, in the Column Hall⟧.

The given decision enters in force from the moment of publication. Telephone of the hot line: 0-900-19-19.

=== d004 | The Ticker | 2026-11-12T08:20:00Z | feature
# LIVE: 'I thought it was a typo': Tarnovia's 9.30 bombshell

10.20 Good morning, and hold on to something. ⟦v001|||Seven and a half points in one go, on a Thursday, with no meeting in the diary⟧ … Our markets man Felix Undine spilt his tea on the screen that showed it.

"⟦v001|Jorge Amundsen < The Ticker||I rang the desk to tell them that somebody had put the comma in the wrong place. They hadn't [slipped]⟧," Jorge Amundsen of Pillar Asset Management tells us.

You'd think that would cheer the talar up. It hasn't. ⟦v002|||Fifty-two and a half for a mark now. On Monday you'd have paid 43⟧.

In Harbour Street the exchange booths have taken their boards in. ⟦v008|Mira Tosk||"There's a line from my door to the fishmonger's, and I've got ninety marks left in the drawer,"⟧ says Mira Tosk, who runs one.

[Yes, the governor is related to the skier. Second cousin. Please stop writing in.]

=== d005 | Pellgrad Morning | 2026-11-12T08:45:00Z | feature
# Harbour Street wants its marks back

By our city reporters. Nobody shouts. That is what strikes one. ⟦v008|||They stand three abreast from the Savings House down to the tram stop, in good coats, with the passbooks in their gloves⟧, and they talk about the weather.

"⟦v008|Benno Halasz < Pellgrad Morning||Forty years I've told my wife the bank knows best. This morning she didn't ask me, she took the umbrella and went⟧," said Benno Halasz, a retired pilot.

⟦v009|||At Krantz, the electrical shop on the corner, there was not a washing machine to be had by half past ten⟧. The price tags had been changed twice. Krantz junior declined to ⟦v009|Krantz|declines|say by how much⟧.

A woman came out with two toasters. "⟦-|Agata Lenn||Better than paper⟧," said Agata Lenn.

At the Opera, where the governor has a box, they are giving The Miser tonight. It has been sold out for weeks.

=== d006 | Ostmar News Agency | 2026-11-12T09:10:00Z | update
# Quake in the neighbouring money

OSTMAR CITY (ONA) - ⟦v001|National Bank of Tarnovia < Ledger Wire||Whoever borrows from the issuing bank in Pellgrad pays from today nearly a fifth in the year⟧, Ledger Wire reported on Thursday with reference to the bank.

⟦v010|Ostmar central bank||The Ostmarian koruna lost 2 percent in sympathy⟧, the central bank here said and added that ⟦v011|Ostmar central bank||it saw no need to follow with its own rate⟧.

"⟦v012|Konrad Bly||There are 310,000 housing loans in marks over there. These people woke up this morning with a fifth more debt than they took to bed⟧," Konrad Bly, chief economist of Bank Ost, reckoned.

In the border town of Fell ⟦v013|Ruta Simm < Ostmar News Agency||Tarnovians were buying up sugar and tyres from six in the morning⟧, the shopkeeper Ruta Simm told ONA.

=== d007 | Ledger Wire | 2026-11-12T09:35:00Z | update | supersedes=d002
# UPDATE 1-⟦v002|||Tarnovian talar sinks to record low⟧ despite shock rate rise

* ⟦v015|||Bank shares plunge, trading halted⟧

* Premier said to be furious with central bank

PELLGRAD, Nov 12 (Ledger Wire) - ⟦v002|||Tarnovia's currency dropped 21 percent to an all-time low of 55.80 per mark on Thursday⟧ even as the central bank ⟦v001|National Bank of Tarnovia||increased borrowing costs by the most in its 33-year history⟧.

"⟦v014|Una Corrigal||A rise this big tells you they have run out of the other thing, which is reserves⟧," Una Corrigal, emerging markets strategist at Hale & Morrow, said.

⟦v015|Pellgrad Stock Exchange||Dealings in the shares of all six listed banks were suspended at 11 a.m. after falls of up to 34 percent⟧, the exchange said. The largest, Savings House, declined to ⟦v008|Savings House|declines|comment on withdrawals⟧.

Tarnovia, a country of eight million, imports all its gas.

=== d008 | The Ticker | 2026-11-12T10:15:00Z | feature
# LIVE: Harsanne walks in, sits down, takes off her watch

12.15 ⟦v003|||She's started. Four minutes late, no notes, glass of water, the watch laid on the table as if she meant to time us⟧.

"⟦v016|Livia Harsanne||It is bitter medicine, and I am the one who has to hold the spoon. I'd rather you hated me for a winter than thanked me for a year and starved for ten⟧," the governor says. So no apology, then.

How much is left in the vault? "⟦v014|Livia Harsanne||Enough for eleven weeks of imports … not the four that I read of [in the papers]⟧," she told us when we shouted.

And did the government know? "⟦v017|Livia Harsanne||I telephoned the prime minister at nine-twenty. It is a courtesy. It isn't a request,"⟧ she says. Undine writes that down twice.

12.31 ⟦v018|Livia Harsanne||She won't go, she says, not if he sends a car for her⟧.

=== d009 | Ledger Wire | 2026-11-12T10:40:00Z | urgent
# URGENT-⟦v018|Livia Harsanne||Tarnovia's central bank chief rules out resigning⟧

PELLGRAD, Nov 12 (Ledger Wire) - ⟦v018|Livia Harsanne||Livia Harsanne said on Thursday she would serve out her term as governor of the National Bank of Tarnovia, which runs to 2029⟧.

⟦v014|Livia Harsanne||Reserves covered 11 weeks of imports⟧, she told a news conference. ⟦v017|Livia Harsanne||The head of government had been informed ten minutes before publication⟧, she said. ⟦v004|Livia Harsanne||The board's decision had been "clear but not unanimous"⟧.

She declined to ⟦v019|Livia Harsanne|declines|say whether the bank was in talks with the Lenders' Fund⟧.

⟦v002|||The talar pared losses to 53 per mark as she spoke⟧.

=== d010 | Tarpress | 2026-11-12T11:05:00Z | urgent
# Premier: ⟦v020|Gabor Vesk||the decision of the National Bank is a blow in the back of the economy⟧

PELLGRAD, 12 November. /Tarpress/. ⟦v020|Gabor Vesk||"The person, who thought up 19 percent, never in life paid wages to people. This is a knife for our factories,"⟧ declared the Prime Minister Gabor Vesk during a visit to a dairy combine.

By the words of the head of the Cabinet, ⟦v017|Gabor Vesk||about the step he learned from the television⟧. He denied that ⟦v017|Gabor Vesk|denies|to him rang somebody from the leadership of the Bank⟧.

"⟦v018|Gabor Vesk||A governor is appointed, and what is appointed, that may be disappointed also⟧," joked G. Vesk. The question will be considered by the competent bodies, he noted.

The Minister of Finance Tibor Lanz informed that ⟦v021|Tibor Lanz||the payments on the external debt of 30 November will be made in term and in full⟧.

In the dairy combine the Premier tasted a new sort of curds.

=== d011 | Pellgrad Morning | 2026-11-12T11:22:00Z | update | copy_of=d009
# ⟦v018|Livia Harsanne||Central bank chief rules out resigning⟧

PELLGRAD (Ledger Wire). ⟦v018|Livia Harsanne||Livia Harsanne said on Thursday she would serve out her term as governor of the National Bank of Tarnovia, which runs to 2029⟧.

⟦v014|Livia Harsanne||Reserves covered 11 weeks of imports⟧, she told a news conference. ⟦v017|Livia Harsanne||The head of government had been informed ten minutes before publication⟧, she said. ⟦v004|Livia Harsanne||The board's decision had been "clear but not unanimous"⟧.

She declined to ⟦v019|Livia Harsanne|declines|say whether the bank was in talks with the Lenders' Fund⟧.

=== d012 | The Ticker | 2026-11-12T11:50:00Z | feature
# LIVE: Four against three, and a name on the list

13.50 So how did the vote go? Not "clear", it seems. ⟦v004|unnamed (The Ticker) < The Ticker||Four hands up, three down, and it was the governor's own that tipped it⟧, a person who was in the room at dawn tells us. ⟦v022|unnamed (The Ticker)||Her deputy, Ossian Grell, banged the door on his way out⟧ …

Now this is stranger. ⟦v023|unnamed (The Ticker) < The Ticker||Somebody at a bank called Meridor bet a fortune against the talar at five past eight last night, twelve hours ahead of the news⟧, a dealer says, and the tickets we've been shown bear him out. Forty million marks' worth. Meridor declined to ⟦v023|Meridor Bank|declines|talk about it⟧.

Who sits on Meridor's advisory board? ⟦v023|Meridor Bank website||Ossian Grell's wife⟧, says Meridor's own website. [Said. The page has been down since 13.12.]

On the pavement: ⟦v009|||fridges gone, now it's bicycles⟧.

=== d013 | Ostmar News Agency | 2026-11-12T12:20:00Z | update
# Suspicion of a tip in Pellgrad

OSTMAR CITY (ONA) - ⟦v023|unnamed (The Ticker) < The Ticker||The house of Meridor is said to have sold talars by the barrow on the eve of the shock⟧, The Ticker reported, citing a dealer.

⟦v020|Gabor Vesk < Tarpress||The head of the government thinks nothing of dear money and compares it to a stab⟧, according to Tarpress.

⟦v013|Fell customs office||Customs in Fell counted 9,400 cars from Tarnovia by noon, three times the usual⟧. "⟦v013|Ruta Simm < Ostmar News Agency||I have sold everything but the cat⟧," Ruta Simm told ONA.

Eastern Gas, which supplies both countries, announced that ⟦v024|Eastern Gas||it would from now on take payment from Pellgrad in marks only and in advance⟧.

=== d014 | Ledger Wire | 2026-11-12T12:45:00Z | update | off_topic
# Tarnovian apple growers expect smallest crop in decade

PELLGRAD, Nov 12 (Ledger Wire) - Tarnovia's apple harvest is likely to fall by 28 percent this year after frost in April, the growers' union said on Thursday.

It put the crop at 410,000 tonnes. Exports to Ostmar would suffer most.

The union asked the government for aid of 60 million talars. The agriculture ministry said it would study the request.

=== d015 | Ledger Wire | 2026-11-12T13:05:00Z | urgent
# URGENT-⟦v022|Ossian Grell||Deputy governor of Tarnovian central bank resigns⟧

PELLGRAD, Nov 12 (Ledger Wire) - ⟦v022|Ossian Grell||Ossian Grell, first deputy governor of the National Bank of Tarnovia, handed in his resignation on Thursday⟧, he told Ledger Wire.

"⟦v022|Ossian Grell < Ledger Wire||One does not put out a chimney fire by flooding the house⟧," he said. ⟦v004|Ossian Grell||He and two others had been against⟧, he added.

Grell denied that ⟦v023|Ossian Grell|denies|he had told his wife or anybody else of the decision⟧. ⟦v025|Financial Supervisor||The financial supervisor said it had asked Meridor Bank for its records of Wednesday evening⟧.

⟦v002|||The talar was quoted at 57.20⟧, a fresh trough.

=== d016 | Pellgrad Morning | 2026-11-12T13:30:00Z | feature
# 'My flat has eaten my salary'

By Sonja Varr

Hedvig Oll has a kitchen with yellow tiles, two boys and a loan of 120,000 marks. She did the sum on the back of a school report. ⟦v012|Hedvig Oll||At breakfast last week she owed five million, at lunch today it was above six and a half⟧, she says, and turns the report over, as though it might be better on the other side.

"⟦v012|Hedvig Oll < Pellgrad Morning||They sold it to us with a calendar and a fountain pen⟧," she told me.

She is one of those who will ⟦v026|||walk to the National Bank at six this evening, with saucepans⟧. The Borrowers' League, which has called them, expects ⟦v026|Borrowers' League||ten thousand⟧.

The governor's spoon is all they talk about on the stairs: ⟦v016|||that she would ladle out the bitter stuff herself and be hated for it⟧. "She might blow on it first," said old Mr Ferenc on the second floor.

⟦v006|||At the counter no one gets more than five blue notes a week now⟧. The teller shows it you on a card, so as not to have to say it.

=== d017 | Ledger Wire | 2026-11-12T14:00:00Z | urgent
# URGENT-⟦v027|Egon Prill||Tarnovia's Savings House to stay shut on Friday⟧ - executive

PELLGRAD, Nov 12 (Ledger Wire) - ⟦v027|Egon Prill||Savings House, the biggest bank in Tarnovia, will not open its branches on Friday⟧, Egon Prill, a regional director, said.

"⟦v027|Egon Prill < Ledger Wire||We've been told to send the staff home and to lock the safes⟧," Prill told Ledger Wire.

The bank holds four talars in every ten deposited in the country. The central bank declined to ⟦v027|National Bank of Tarnovia|declines|comment⟧.

=== d018 | Ostmar News Agency | 2026-11-12T14:12:00Z | urgent | copy_of=d017
# ⟦v027|Egon Prill||Largest bank in Tarnovia to stay shut on Friday⟧

PELLGRAD (Ledger Wire/ONA) - ⟦v027|Egon Prill||Savings House, the biggest bank in Tarnovia, will not open its branches on Friday⟧, Egon Prill, a regional director, said.

"⟦v027|Egon Prill < Ledger Wire||We've been told to send the staff home and to lock the safes⟧," Prill told Ledger Wire.

The bank holds four talars in every ten deposited in the country.

=== d019 | Ledger Wire | 2026-11-12T14:40:00Z | kill | supersedes=d017
# KILL-Savings House to stay shut (URGENT of 1400 GMT)

ATTENTION EDITORS - Please kill the item of 1400 GMT headlined "Tarnovia's Savings House to stay shut on Friday". ⟦v027||denies|No closing of branches has been ordered⟧.

Egon Prill said ⟦v027|Egon Prill||he had been speaking of one branch, at Lorn, whose roof is being mended⟧. Chief executive Paula Demeter denied that ⟦v027|Paula Demeter|denies|the bank would be closed for a single hour⟧. ⟦v028|Paula Demeter||On the contrary, counters would be manned until 9 p.m.⟧, she said.

Please remove the item from all services.

=== d020 | Tarpress | 2026-11-12T15:05:00Z | update
# State Prosecution began checking in the fact of leak

PELLGRAD, 12 November. /Tarpress/. ⟦v025|State Prosecution||In the bank "Meridor" are carried out actions of investigation, are withdrawn six computers⟧, informed the State Prosecution.

⟦v029|State Prosecution||One employee of the currency department, of 1991 year of birth, is delayed for questioning⟧, underlined in the department. The name is not given in the interests of the case.

"⟦v023|Meridor Bank||The operation of Wednesday was a usual insurance of a client, a producer of furniture⟧," it is spoken in the statement of the bank.

The Ministry of Finance informed that ⟦v021|Finance Ministry||the sum for the redemption of bonds, 740 million marks, is already put aside on a separate account⟧.

About the queues in banks ⟦v008|Association of Banks||the mass media exaggerate, in the regions it is calm⟧, consider in the Association of Banks.

=== d021 | The Ticker | 2026-11-12T15:40:00Z | feature
# LIVE: '⟦v019|Adaeze Lindholm||Yes, we are talking⟧' - the Fund picks up the phone

17.40 Nine hours of nobody commenting, and then this. "⟦v019|Adaeze Lindholm||Yes, we're talking to Pellgrad. We have been since Sunday, as a matter of fact … a team's got its tickets⟧," says Adaeze Lindholm, who speaks for the Lenders' Fund.

So when the governor wouldn't tell us this noon, she had a suitcase to hide. How big a loan? ⟦v030|unnamed (The Ticker)||Four billion marks, over three years, with the gas subsidy to go⟧, a person close to it says.

That's the sort of sentence that moves a market. ⟦v002|||Back under fifty! The dealers are high-fiving⟧. Undine's tea has been replaced.

Rates elsewhere: ⟦v011|||next door they've sat on their hands, as promised⟧.

=== d022 | Ledger Wire | 2026-11-12T16:15:00Z | update | supersedes=d007
# UPDATE 2-⟦v019|Adaeze Lindholm||Tarnovia in loan talks with Lenders' Fund⟧ after currency rout

* ⟦v022|||No. 2 at central bank quits⟧

* ⟦v023|The Ticker||Bank made big bet before decision⟧, The Ticker says

PELLGRAD, Nov 12 (Ledger Wire) - ⟦v019|Adaeze Lindholm||The Lenders' Fund confirmed on Thursday it was discussing help for Tarnovia⟧, whose currency went into free fall after ⟦v001|||an emergency rise in interest rates⟧.

⟦v002|||From a nadir of 58.40 per mark the talar came back to 49.60⟧, still 11 percent down on the day.

Finance Minister Tibor Lanz denied that ⟦v030|Tibor Lanz|denies|any sum or conditions had been agreed⟧. "⟦v030|Tibor Lanz||Four billion is a number from a newspaper⟧," he said.

The rating agency Corvin & Stell cut ⟦v031|Corvin & Stell||Tarnovia's credit grade by two notches to B-minus⟧.

"⟦v014|Una Corrigal||My own arithmetic still gives six weeks, not eleven⟧," Una Corrigal of Hale & Morrow said.

=== d023 | Pellgrad Morning | 2026-11-12T17:25:00Z | feature
# Saucepans under the governor's window

By our city reporters. ⟦v026|||They came up Mint Hill with lids and ladles at the stroke of six, and the noise was such that the pigeons left the roof of the National Bank in one cloud⟧. It might have been ⟦v026|Pellgrad Morning||six thousand people⟧.

On the third floor a lamp burned. ⟦v026|||Somebody threw a spoon, a large one, and a pane went⟧. The constables looked at their boots.

"⟦v032|Hedvig Oll < Pellgrad Morning||The rate of the day I signed on, that's what I want to pay at. I'll pay every mark of it⟧," Hedvig Oll told us over the din. It is what the Borrowers' League wants written into law by Christmas.

⟦v033|||Half an hour after, the small door in Mint Lane opened and out came Livia Harsanne on foot, in a hat, and asked for five minutes' quiet⟧. She got two. What she said no one could hear, but she took the spoon home with her.

=== d024 | Tarpress | 2026-11-12T17:50:00Z | update
# The Cabinet carried out an extraordinary sitting

PELLGRAD, 12 November. /Tarpress/. ⟦v032|Gabor Vesk||For the citizens who took credits in marks, the rate of recalculation is frozen on the level 45 talars till the end of the year⟧, declared the Prime Minister G. Vesk on the results of the sitting. The difference take on themselves the banks.

⟦v034|Gabor Vesk||The prices on bread, milk and sunflower oil are fixed for 60 days⟧, he informed also.

On Mint Hill, by the data of the police, ⟦v026|Pellgrad police||took part in the unsanctioned action about 1,500 citizens⟧.

In the question of the Governor the position of the Premier remained former: ⟦v018|Gabor Vesk||to the President is directed a proposal about her release⟧.

The President Imre Solt declined to ⟦v018|Imre Solt|declines|say when he considers the paper⟧.

=== d025 | Ledger Wire | 2026-11-12T18:20:00Z | correction | supersedes=d022
# CORRECTED-UPDATE 2-⟦v019|Adaeze Lindholm||Tarnovia in loan talks with Lenders' Fund⟧ after currency rout

(Corrects rating in fourth paragraph to B-plus, not B-minus)

PELLGRAD, Nov 12 (Ledger Wire) - ⟦v019|Adaeze Lindholm||The Lenders' Fund confirmed on Thursday it was discussing help for Tarnovia⟧.

⟦v002|||From a nadir of 58.40 per mark the talar came back to 49.60⟧.

Finance Minister Tibor Lanz denied that ⟦v030|Tibor Lanz|denies|any sum or conditions had been agreed⟧.

The rating agency Corvin & Stell cut ⟦v031|Corvin & Stell||Tarnovia's credit grade by two notches to B-plus⟧.

=== d026 | Ostmar News Agency | 2026-11-12T18:45:00Z | update | nothing_new
# A black Thursday in ten lines

OSTMAR CITY (ONA) - ⟦v001|||In the morning Pellgrad put up its rate to 19 percent⟧. ⟦v002|||The talar fell all the same, by a quarter at the worst, and then recovered in part⟧.

⟦v008|||The savers queued⟧, ⟦v015|||the bank shares were taken off the board⟧, ⟦v022|||the deputy governor threw up his post⟧.

⟦v020|||The premier cursed the bank⟧; ⟦v018|||the governor stays in her chair⟧. ⟦v023|The Ticker||A trading house had bet rightly the night before⟧, and ⟦v029|||one of its people is being held⟧. ⟦v019|||The Fund is at the door⟧.

=== d027 | The Ticker | 2026-11-12T19:30:00Z | feature
# LIVE: Furniture? What furniture?

21.30 About that client. Meridor told the state agency that ⟦v023|Meridor Bank < Tarpress||last night's trade was cover for someone who makes furniture⟧. We rang the only three furniture exporters in the country. "⟦v023|Lars Okker < The Ticker||I make stools. I couldn't hedge a canoe,"⟧ says Lars Okker, of Okker & Daughters.

⟦v029|||The person they're questioning is a junior on the currency desk, and he's got a sister: she types the minutes for the board at the National Bank⟧ … Two people have told us so independently. Prosecutors declined to ⟦v029|State Prosecution|declines|confirm the family tie⟧.

Which rather lets Mrs Grell off the hook. ⟦v022|Ossian Grell||Her husband still isn't coming back to work⟧, he says.

⟦v006|||One last oddity: the cash limit doesn't cover casinos. The Alhambra's had a good night⟧.

=== d028 | Ledger Wire | 2026-11-12T20:40:00Z | urgent
# URGENT-⟦v018|Imre Solt||Tarnovian president refuses to dismiss central bank governor⟧

PELLGRAD, Nov 12 (Ledger Wire) - ⟦v018|Imre Solt||President Imre Solt will not sign a decree removing Livia Harsanne⟧, he said in a televised address on Thursday.

"⟦v035|Imre Solt||I ask the premier and the governor to come to me tomorrow at eight and to bring no advisers⟧," Solt said. ⟦v018|Imre Solt||The law protects the governor "in bad weather above all"⟧.

⟦v020|Gabor Vesk||Vesk said he had spoken "with some heat" about the rate⟧ and would attend.

Eastern Gas said ⟦v024|Eastern Gas||it had agreed to wait for its marks until December⟧. Supplies are not affected.

=== d029 | Pellgrad Morning | 2026-11-13T05:10:00Z | feature
# Breakfast at the President's, with no advisers

By our city reporters. ⟦v035|||Two cars drew up at the Lime Tree House within a minute of each other, at five to eight, and neither driver would let the other go first⟧. In the end both passengers walked. He held the gate; she thanked him. There was coffee, rolls and, we are told, a pot of last year's quince.

Across the river the night had done people good. ⟦v008|Emmerich Dahn < Pellgrad Morning||"Yesterday they took it all out. Today I've had eleven customers bring it back in the same envelope,"⟧ Emmerich Dahn, who has the first window at the Savings House, told us. ⟦v028|||His branch had kept its lamps lit until nine in the evening, and a pastry cook from next door had gone along the line with doughnuts⟧.

Krantz has two washing machines again. ⟦v009|||They are the ones that were carried off on Thursday, and their owners would like the money back⟧. Krantz junior is thinking it over.

The governor's box at the Opera stayed dark last night. The Miser, says our critic, was played a shade too broadly.

=== d030 | Ledger Wire | 2026-11-13T06:45:00Z | update
# UPDATE 1-⟦v002|||Tarnovian talar rebounds⟧ as president brings feuding leaders together

* Meeting lasted 70 minutes, no handshake seen

* Bank stocks resume trade

PELLGRAD, Nov 13 (Ledger Wire) - ⟦v002|||Tarnovia's currency gained 5 percent in early dealings on Friday to stand at 47.20 per mark⟧ after President Imre Solt backed the central bank.

⟦v035|Solt's office||Prime Minister Gabor Vesk and Governor Livia Harsanne had "a frank breakfast" at the president's residence⟧, Solt's office said. Vesk declined to ⟦v035|Gabor Vesk|declines|answer questions as he left⟧.

⟦v015|Pellgrad Stock Exchange||The six bank shares were readmitted at 8.30 a.m. and rose 9 percent on average⟧, the exchange said.

"⟦v001|Una Corrigal||Nineteen looked like panic on Thursday. By Friday it looks like a plan⟧," Una Corrigal of Hale & Morrow said. She still expected ⟦v036|Una Corrigal||the economy to shrink by 3 percent next year⟧.

Inflation in Tarnovia was 14.2 percent in October. The bank's target is four.

=== d031 | Ostmar News Agency | 2026-11-13T07:30:00Z | update
# Tarnovian sugar war at the bridge of Fell

OSTMAR CITY (ONA) - ⟦v013|||In Fell the shelves are bare and the mayor has forbidden the sale of more than two kilos of sugar to anyone with a foreign number plate⟧. "⟦v013|Ruta Simm < Ostmar News Agency||Now they come for my shelves as well⟧," the shopkeeper Ruta Simm told ONA, and she was only half joking.

Bank Ost, which owns a small house in Pellgrad, declared that ⟦v032|Bank Ost||the freezing of housing loans at 45 talars would cost it 80 million marks, and that it would go to court⟧. Its economist Konrad Bly denied that ⟦v037|Konrad Bly|denies|the bank meant to leave the country⟧.

⟦v035|Solt's office < Ledger Wire||The quarrelling two sat for over an hour at the table of the head of state⟧, Ledger Wire reported, quoting the latter's office.

⟦v010|Ostmar central bank||The koruna has made good the whole of its loss⟧, the central bank noted.

=== d032 | The Ticker | 2026-11-13T08:40:00Z | feature
# LIVE: ⟦v029|||The sister did it⟧

10.40 And there it is. ⟦v029|State Prosecution||A typist, 27, walked into the prosecutors' office at seven with her mother and said that it was she⟧. She'd told her brother over supper on Wednesday that the governor had sent out for sandwiches and for the big rubber stamp. ⟦v023|||The rest he worked out for himself, and by five past eight Meridor was short of forty million marks' worth of talars⟧ …

"⟦v029|Filip Brann < The Ticker||She thought that she was telling him about sandwiches,"⟧ says her lawyer, Filip Brann.

So the stools are safe. And the Grells? We hear there's to be ⟦v022|unnamed (The Ticker)||no way back for him, though the governor did ring last night to ask⟧.

10.52 ⟦v019|||Three men and a woman with Lenders' Fund tags have just come through Arrivals. One's carrying skis⟧. [It's November. We ask no questions.]

Undine, meanwhile, has changed all his own savings twice since Thursday and is down by the price of a bicycle.

=== d033 | Tarpress | 2026-11-13T09:20:00Z | update
# G. Vesk: ⟦v018|Gabor Vesk||the proposal about the Governor is taken back⟧

PELLGRAD, 13 November. /Tarpress/. ⟦v018|Gabor Vesk||The paper, directed yesterday to the President about the release of L. Harsanne, is recalled⟧, informed the Prime Minister Gabor Vesk on a briefing. "⟦v020|Gabor Vesk||I do not love the number nineteen, but I learned to live with it over a roll with quince⟧," he added.

By the words of the head of the Cabinet, ⟦v030|Gabor Vesk||with the mission of the Fund will be discussed a credit from three up to five milliards of marks⟧. The subsidies on gas for the population are not a subject of the talks, he underlined.

⟦v034|Ministry of Trade||The fixing of prices on bread, milk and oil begins from Monday⟧, reminded in the Ministry of Trade. The bakers asked ⟦v034|Union of Bakers||to add to the list also flour, "for without it a loaf is only an idea"⟧.

In the evening the Premier departs to a fair of agricultural machines.

=== d034 | Ledger Wire | 2026-11-13T10:30:00Z | update
# Analysis-A governor, a spoon and the price of silence

PELLGRAD, Nov 13 (Ledger Wire) - When Livia Harsanne took off her watch on Thursday, half of those in the room thought she would be out of office before she put it on again. By Friday noon she had outlasted a deputy, a decree and a prime minister's temper.

What she has not done is stop the pain. ⟦v012|||Households that borrowed in another country's money still owe more than their homes are worth⟧, and ⟦v032|||the relief at 45 ends with the year⟧. Builders, who live on credit, ⟦v036|Builders' Federation||expect one firm in six to close by Easter⟧, their federation said.

Nor is it known how deep the vault is. ⟦v014|||Her eleven weeks and the analysts' six cannot both be right⟧. ⟦v021|||The first real test comes on Nov. 30, when holders of foreign bonds want their money⟧.

"⟦v016|Livia Harsanne||I said that I'd be hated. I had not reckoned with the saucepans⟧," the governor told reporters on the stairs of her office, where a glazier was at work. She has hung the spoon on the wall.

Central banks that shout are seldom believed, an old saying in the trade has it, and those that whisper are seldom heard. Tarnovia's has now done both in one week.
