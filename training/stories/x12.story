title: The run on Cordwainers Bank and its rescue

=== d001 | Saltmarket Gazette | 2026-03-03T05:10:00Z | update
# The queue at Cordwainers

By our people on the pavement

It began with a dog. The lady in front of the night safe at Cordwainers Bank in Tallow Street, who had come at five with her terrier to be first, found a man with a folding chair there before her, and he found, when he turned round, forty more. ⟦v001|||By half past six they went round the corner, past the chemist and as far as the church: clerks, widows, a bridegroom, all of them with passbooks⟧.

What do they know? They have heard, from a nephew or from the wireless, that ⟦v002|unnamed (Saltmarket Gazette) < Saltmarket Gazette||there is a hole of two billion marks in the bank's book of property loans⟧; two persons who have seen the auditors' draft confirmed as much to this paper on Monday night.

"⟦v003|Wenzel Aumann|denies|There is no hole. There is a dent⟧," said the chairman, Wenzel Aumann, when we rang him at supper.

Cordwainers, founded by the guild in 1788, keeps the savings of one household in three between the river and the hills. It has a brass door. The door opens at nine.

=== d002 | Mercator | 2026-03-03T06:02:00Z | urgent
# ⟦v002|unnamed (Saltmarket Gazette) < Saltmarket Gazette||Lusatria's Cordwainers Bank faces 2 bln mark shortfall⟧ - newspaper

HARLAU, March 3 (Mercator) - ⟦v002|unnamed (Saltmarket Gazette) < Saltmarket Gazette||Cordwainers Bank, the fourth-largest lender in Lusatria, may have to write off two billion marks on loans to developers⟧, the Saltmarket Gazette reported on Tuesday, citing people who had read a draft audit.

⟦v001|||Depositors were lining up outside at least five of its offices before dawn⟧, Mercator reporters saw.

The bank's chairman has denied ⟦v003|Wenzel Aumann < Saltmarket Gazette|denies|the existence of a gap⟧. The National Bank of Lusatria (NBL) declined to comment on ⟦v002|National Bank of Lusatria|declines|a single institution⟧.

Cordwainers had deposits of 31 billion marks at the end of December and 212 branches. Its shares <CORD.HA> have lost a fifth since the new year.

=== d003 | Queue & A | 2026-03-03T07:20:00Z | update
# LIVE: Keep calm and carry cash

8.20 Harlau time. Good morning to all four thousand of you, and to the two in the queue who wrote in to say their batteries are going. Mercator reports, citing the Gazette, that ⟦v002|unnamed (Saltmarket Gazette) < Saltmarket Gazette < Mercator||a couple of billion have gone missing among the unfinished flats⟧…

Head count from the Tallow Street balcony: ⟦v001|||six hundred and something, four abreast, one tuba⟧ [don't ask - ed.].

The app is down. "⟦v004|Cordwainers Bank||We are experiencing interest⟧," says the screen, and I promise I am not making that up.

Finance minister Greta Solms was seen jogging into the central bank by the garden. She doesn't jog.

=== d004 | LusTel | 2026-03-03T07:55:00Z | bulletin
# Ministry of Finance: ⟦v005|Lusatrian finance ministry||there are no grounds for anxiety⟧

HARLAU, March 3. /LusTel/. ⟦v005|Lusatrian finance ministry||The banking system of Lusatria works stably, citizens have no grounds for anxiety⟧, informed on Tuesday in the Ministry of Finance.

"⟦v006|Lusatrian finance ministry||Contributions of the population up to 80 thousand marks are guaranteed by the state in full volume⟧," reminded in the department.

On the given question the press service of the National Bank noted that ⟦v007|National Bank of Lusatria||the Bank of Cordwainers observes the normatives of liquidity⟧.

⟦v001|LusTel|hedges|Before separate branches are observed small groups of pensioners, as always on day of payment of pensions⟧.

=== d005 | Mercator | 2026-03-03T08:14:00Z | flash
# ⟦v008|||CORDWAINERS BANK SHARES <CORD.HA> PLUNGE 37 PCT, TRADING HALTED⟧

=== d006 | Agence Rivage | 2026-03-03T08:42:00Z | bulletin
# Lusatria: ⟦v001|Mercator||the savers besiege the wickets of the bank Cordwainers⟧

PORT-RIVAGE, March 3 (AR) -- ⟦v001|Mercator||Lines of waiting of several hundreds of metres have formed since the night before the agencies of the fourth bank of the country⟧, reported Mercator. ⟦v008|||The title has dropped by more than a third in fourteen minutes before being suspended⟧.

In cause, according to the Saltmarket Gazette, ⟦v002|unnamed (Saltmarket Gazette) < Saltmarket Gazette||a loss of 2 billion dormant in the credits to the promoters⟧.

The Rivage establishment Crédit des Îles, which holds 12% of the capital, ensures ⟦v009|Crédit des Îles||to follow the situation with confidence and not to sell⟧.

"⟦v010|Paul Lantier||It is not a bank which burns, it is a town which coughs⟧," tempered the economist Paul Lantier.

=== d007 | Mercator | 2026-03-03T09:35:00Z | update | supersedes=d002
# Run on Lusatria's Cordwainers spreads as savers ignore assurances

HARLAU, March 3 (Mercator) - ⟦v001|||Thousands of Lusatrians thronged the branches of Cordwainers Bank on Tuesday to take out their money⟧, paying little heed to the government's word that ⟦v005|Lusatrian finance ministry||all was well⟧.

⟦v011|unnamed (Mercator) < Mercator||Some 640 million marks went over the counter and down the wires in the first hour⟧, a banker with sight of the figures told Mercator.

Cordwainers said ⟦v012|Cordwainers Bank||it was limiting withdrawals in cash to 2,000 marks per customer per day⟧, "to be fair to all".

⟦v004|Cordwainers Bank||Its mobile service had buckled under the traffic⟧, it said. ⟦v013|||Two smaller lenders, Weirside and Hop Growers' Mutual, saw queues of their own⟧.

Chairman Wenzel Aumann sold ⟦v014|stock exchange filing||a parcel of 90,000 shares on Feb 20⟧, a filing shows. He declined to talk about ⟦v014|Wenzel Aumann|declines|the sale⟧.

=== d008 | Queue & A | 2026-03-03T10:18:00Z | update
# LIVE: Two thousand and not a penny more

11.18 Harlau time. A girl in a cardigan came out, stood on a crate and read from a card: ⟦v012|||twenty hundreds a head, once a day, no exceptions for weddings⟧. Our bridegroom sat down on the kerb.

Then somebody at the back shouted that ⟦v015|unnamed (Queue & A)||the money had run out in Chandler Square⟧ and the whole line leaned, and the glass of the left-hand window [1788, irreplaceable] went. ⟦v016|||Two constables and a very small police horse now in attendance⟧.

Is it true? The bank denied ⟦v015|Cordwainers Bank|denies|that any till was empty⟧. A man just back from Chandler Square: "⟦v015|unnamed (Queue & A)||They're paying in coins. From sacks⟧."

The chairman flogged stock, by the way: ⟦v014|stock exchange filing < Mercator||ninety thousand of them, eleven days ago⟧, Mercator has dug out. Luck of the draw…

=== d009 | National Bank of Lusatria | 2026-03-03T11:00:00Z | update
# NOTICE 14/2026: LIQUIDITY

The National Bank of Lusatria (NBL) announces:

- ⟦v017|National Bank of Lusatria||a facility of 4 billion marks, at the penalty rate, has been placed at the disposal of Cordwainers Bank⟧;

- ⟦v018|National Bank of Lusatria||additional banknotes to a value of 900 million marks are being moved to regional depots⟧;

- ⟦v007|National Bank of Lusatria||Cordwainers Bank is solvent according to its last report⟧;

- ⟦v006|National Bank of Lusatria||savings are protected up to 80,000 marks per person and bank⟧;

- ⟦v019|National Bank of Lusatria||the short selling of shares in banks is prohibited until 31 March⟧.

The Governor, Dr Amalia Stroud, will speak at 18:00.

=== d010 | LusTel | 2026-03-03T11:26:00Z | bulletin
# ⟦v017|National Bank of Lusatria||National Bank allotted to Cordwainers four milliards⟧

HARLAU, March 3. /LusTel/. ⟦v017|National Bank of Lusatria||The National Bank has opened for Bank of Cordwainers a line on the sum of 4 milliards of marks⟧, informed the press service of the regulator.

⟦v020|Greta Solms||The disseminators of panic rumours will be brought to responsibility⟧, warned the Minister of Finance Greta Solms.

"⟦v021|Greta Solms||I myself today have put my salary in Cordwainers⟧," stated G. Solms to the journalists, showing the receipt.

In the streets of the capital is sold hot chestnut.

=== d011 | Mercator | 2026-03-03T12:10:00Z | update
# Central bank throws Cordwainers a 4 bln mark lifeline

HARLAU, March 3 (Mercator) - ⟦v017|||Lusatria's monetary authority came to the aid of stricken Cordwainers Bank on Tuesday, lending it up to four billion marks at 2 points above the going rate⟧. ⟦v018|||Vans with cash left the mint under guard⟧.

⟦v019|||Speculators may not bet on falling bank stocks for the rest of the month⟧.

Analysts were not sure it would do. "⟦v022|Joris Blom||Four billion is two bad days. It is Tuesday⟧," said Joris Blom of Tern Capital.

⟦v023|unnamed (Mercator)||Larger rival Unity Trust has been sounded out as a buyer⟧, two people close to the talks said. Unity declined to comment on ⟦v023|Unity Trust|declines|the approach⟧.

⟦v011|unnamed (Mercator)||By noon the outflow was put at 1.3 billion⟧.

=== d012 | Saltmarket Gazette | 2026-03-03T13:05:00Z | feature
# Nine hundred million in a laundry van

They had to have something that nobody would look at. ⟦v018|||So the new notes for the hill branches went up through the orchards behind the words SNOW WHITE, LINEN FOR HOTELS, with a motorcycle in front and one behind⟧. At Upper Stove the postmistress signed for eleven sacks and made the drivers tea.

In Tallow Street the mood is almost that of a fair. Rolls are sold, and umbrellas. ⟦v024|||A student offers to stand in for you at fifteen marks the hour⟧. Hedwig Orth, 79, has moved forty metres since breakfast. "⟦v025|Hedwig Orth||In 'fifty-eight I waited three days, and they gave me half⟧," she says. "⟦+|||I have brought a bigger thermos⟧."

About the minister's pay slip she has an opinion, which we do not print. ⟦v021|||The lady's thousand marks went in at the side door, with a photographer⟧.

And Mr Aumann? The blinds are down at the villa. ⟦v026|unnamed (Saltmarket Gazette)||A removal firm has been there since ten⟧, says a gardener; ⟦v026|Aumann family|denies|they have come for a piano⟧, says the family.

=== d013 | Queue & A | 2026-03-03T13:52:00Z | update
# LIVE: A match made in a vault?

14.52 Harlau time. Mercator hears that ⟦v023|unnamed (Mercator) < Mercator||somebody has been matchmaking between our poor cobblers and big fat Unity Trust⟧. Unity's man, Lothar Wick, at the lift: "⟦v023|Lothar Wick|denies|I went for a walk. I did not go for a bank⟧."

What are they offering? Agence Rivage reports, citing a Port-Rivage daily, that ⟦v027|Le Quai < Agence Rivage||the Rivage shareholder is thinking of a bid for the whole shop at one mark⟧ [the shop, not the share - ed.].

⟦v016|||A second window has gone, and with it two lads, into a van⟧.

Hop Growers' has put a sign in its door saying ⟦v013|Hop Growers' Mutual||"We have never lent a penny to a flat"⟧. Line's gone.

=== d014 | Agence Rivage | 2026-03-03T14:20:00Z | update
# Crédit des Îles denies ⟦v027|Crédit des Îles|denies|to want Cordwainers for one symbolic mark⟧

PORT-RIVAGE, March 3 (AR) -- "⟦v027|Crédit des Îles|denies|We have not formulated an offer, neither for one mark nor for two⟧," cut off on Tuesday the Crédit des Îles, put in cause by the daily Le Quai.

The establishment has on the other hand confirmed ⟦v009|Crédit des Îles||to have sold the half of its participation, 6%, to the opening⟧, in spite of its assurances of the morning.

In Harlau, ⟦v012|||the wickets do not deliver more than 2,000 marks per person⟧.

⟦v028|||The mark has yielded 2.1% against the livre⟧. For Paul Lantier, "⟦v029|Paul Lantier||the cough has gone down to the lungs⟧".

=== d015 | Mercator | 2026-03-03T14:58:00Z | urgent
# ⟦v030|unnamed (Mercator)||Cordwainers chairman Aumann arrested at border⟧ - police source

HARLAU, March 3 (Mercator) - ⟦v030|unnamed (Mercator) < Mercator||Wenzel Aumann, chairman of Cordwainers Bank, was arrested on Tuesday afternoon as he tried to leave Lusatria by car⟧, a police source told Mercator.

⟦v030|unnamed (Mercator)||He was stopped at the Falken Pass with two suitcases⟧, the source said.

The interior ministry declined to comment on ⟦v030|interior ministry|declines|the banker's whereabouts⟧. ⟦v014|stock exchange filing||Aumann sold shares worth 1.7 million marks in February⟧. He has led Cordwainers since 2011.

=== d016 | Agence Rivage | 2026-03-03T15:10:00Z | bulletin | copy_of=d015
# ⟦v030|unnamed (Mercator)||Cordwainers chairman Aumann arrested at border⟧ - police source

HARLAU, March 3 (Mercator via AR) - ⟦v030|unnamed (Mercator) < Mercator||Wenzel Aumann, chairman of Cordwainers Bank, was arrested on Tuesday afternoon as he tried to leave Lusatria by car⟧, a police source told Mercator.

⟦v030|unnamed (Mercator)||He was stopped at the Falken Pass with two suitcases⟧, the source said.

=== d017 | Saltmarket Gazette | 2026-03-03T15:32:00Z | update
# Mr Aumann is in his greenhouse

We went and looked. ⟦v030||denies|He was repotting a lemon tree, in shirtsleeves, and there was no policeman nearer than the tram stop⟧. "⟦v030|Wenzel Aumann|denies|Which pass? I get dizzy on a ladder⟧," he told the Gazette.

He had more to say. ⟦v031|Wenzel Aumann < Saltmarket Gazette||He would lay down his office as soon as a successor had been found⟧. About the shares: "⟦v014|Wenzel Aumann||My daughter is buying a house. It was arranged at Christmas⟧." About the audit: ⟦v003|Wenzel Aumann|hedges|what on Monday was a dent is now "a dent that one can see from outside"⟧.

⟦v026|||In the hall stood a grand piano, on its side, in blankets⟧.

=== d018 | Mercator | 2026-03-03T15:49:00Z | kill | supersedes=d015
# KILL - Cordwainers chairman

EDITORS: Kill the Mercator story issued at 1458 GMT on March 3 under the headline "Cordwainers chairman Aumann arrested at border - police source".

⟦v030||denies|Police have detained another man, who is a dealer in carpets⟧. ⟦v030||denies|Mr Aumann is at home and has not been arrested⟧.

Remove it from all services. There will be no substitute story. Mercator regrets the error.

=== d019 | Queue & A | 2026-03-03T17:25:00Z | update
# LIVE: The Governor speaks

18.25 Harlau time. Grey suit, no notes, a glass of milk. ⟦v032|Amalia Stroud||"Nobody who has a mark in this bank will lose a pfennig of it. Not under eighty thousand, and not over"⟧, Amalia Stroud said, and she said it twice.

Which is rather more than [the law's] ⟦v006|||eighty thousand⟧, isn't it? Asked who would foot the bill, she declined to be drawn on ⟦v033|Amalia Stroud|declines|sums⟧.

⟦v034|Amalia Stroud||The counters stay shut tomorrow, Wednesday: one day's holiday, for counting⟧, she went on… groans in Tallow Street, where it was relayed by tuba player's radio.

"⟦v035|Amalia Stroud||I grew up above a branch of Cordwainers. I know what the stairs smell of⟧."

⟦v001|||And the line? It thinned. Not all at once; like a tide, from the back⟧.

=== d020 | Mercator | 2026-03-03T17:40:00Z | urgent
# Lusatria guarantees all deposits at Cordwainers, shuts bank for a day

HARLAU, March 3 (Mercator) - ⟦v032|||Every saver at Cordwainers Bank will be made whole without upper limit⟧, Lusatria's central bank governor said on Tuesday, and ⟦v034|||its doors will remain closed on Wednesday⟧ while a solution is found.

⟦v011|unnamed (Mercator) < Mercator||The bank bled 2.9 billion marks over the day⟧, the banker who has seen the books told Mercator.

Opposition leader Tilo Ranft called ⟦v036|Tilo Ranft||the pledge "a blank cheque signed with our hand"⟧. He demanded ⟦v037|Tilo Ranft||a parliamentary inquiry into the supervisors⟧.

⟦v038|unnamed (Mercator)||Officials will work through the night on a split into a good bank and a bad one⟧, a finance ministry source said.

=== d021 | Mercator | 2026-03-03T18:05:00Z | correction | supersedes=d011
# CORRECTED-Central bank throws Cordwainers a 4 bln mark lifeline

(Corrects penalty in first paragraph to 3 points, not 2)

HARLAU, March 3 (Mercator) - ⟦v017|||Lusatria's monetary authority came to the aid of stricken Cordwainers Bank on Tuesday, lending it up to four billion marks at 3 points above the going rate⟧. ⟦v018|||Vans with cash left the mint under guard⟧.

⟦v019|||Speculators may not bet on falling bank stocks for the rest of the month⟧.

Analysts were not sure it would do. "⟦v022|Joris Blom||Four billion is two bad days. It is Tuesday⟧," said Joris Blom of Tern Capital.

=== d022 | LusTel | 2026-03-03T18:30:00Z | update | off_topic
# Harvest of early asparagus expected in the middle of April

HARLAU, March 3. /LusTel/. In the southern districts of the Republic under film the asparagus is already showing itself, informed in the Ministry of Agriculture. It is planned to gather 11 thousand tons, that on 6% is more than last year.

"The winter was kind," noted the chief agronomist B. Tannert.

=== d023 | Mercator | 2026-03-04T05:15:00Z | feature | nothing_new
# EXPLAINER-What happened to Cordwainers Bank?

March 4 (Mercator) - Lusatria's biggest bank run since 1958, in brief:

* ⟦v002|Saltmarket Gazette||A draft audit points to 2 billion marks of losses on property⟧, the Saltmarket Gazette says.

* ⟦v001|||Savers queued on Tuesday in their thousands⟧ and ⟦v011|unnamed (Mercator)||took out 2.9 billion⟧, although ⟦v012|||cash was rationed at 2,000 marks a day⟧.

* ⟦v017|||The central bank lent 4 billion⟧ and ⟦v032|Amalia Stroud||promised that all deposits were safe⟧.

* ⟦v008|||The shares fell 37 percent before they were suspended⟧.

* ⟦v030||denies|Mercator withdrew a report that chairman Wenzel Aumann had been arrested⟧. ⟦v031|Wenzel Aumann < Saltmarket Gazette||He has offered to go⟧.

=== d024 | Saltmarket Gazette | 2026-03-04T06:20:00Z | feature
# A brass door on a Wednesday

⟦v034|||A card hangs on it, in a good round hand: CLOSED TODAY FOR STOCKTAKING⟧. In front of it, at the exact spot where she was told to go home, Hedwig Orth has left her thermos, to hold the place.

In the upper rooms there was light all night. The Gazette has had a word with the caterer: ⟦v039|||thirty-two suppers went up to the boardroom, eleven of them without onions, for the gentlemen of Unity⟧. So much for walks.

⟦v040|unnamed (Saltmarket Gazette) < Saltmarket Gazette||And the supervisors had known for a year⟧: a memorandum of last March, shown to us, gives the shaky loans as "1.7, rising". A spokesman for the National Bank declined to comment on ⟦v040|National Bank of Lusatria|declines|"internal paper"⟧.

The town is quiet. The fishmonger gives credit. In the savings queue's old bed, along the church wall, lies what a tide leaves: rolls, pencils, one glove, and a good many slips with numbers on them, up to 1,114.

=== d025 | National Bank of Lusatria | 2026-03-04T10:00:00Z | update
# NOTICE 15/2026: MEASURES CONCERNING CORDWAINERS BANK

The National Bank of Lusatria (NBL), in agreement with the Ministry of Finance, has resolved:

- ⟦v041|National Bank of Lusatria||all deposits, branches and staff of Cordwainers Bank pass at midnight to Unity Trust for the price of 250 million marks⟧;

- ⟦v038|National Bank of Lusatria||loans with a face value of 6.8 billion marks remain behind in a company owned by the State⟧;

- ⟦v033|National Bank of Lusatria||losses up to 2.4 billion marks are borne by the National Bank⟧;

- ⟦v042|National Bank of Lusatria||the shares are extinguished without compensation⟧;

- ⟦v031|National Bank of Lusatria||Mr W. Aumann and four further directors are removed⟧;

- ⟦v043|National Bank of Lusatria||the limit on cash is lifted and the counters reopen on Thursday at 9:00⟧.

=== d026 | Mercator | 2026-03-04T10:24:00Z | urgent
# Unity Trust swallows Cordwainers in overnight rescue

HARLAU, March 4 (Mercator) - ⟦v041|||Lusatria's number two lender will take over the savers and shopfronts of Cordwainers Bank, ending 238 years of independence⟧, the authorities said on Wednesday.

⟦v038|||The rotten part goes to the taxpayer⟧; ⟦v033|||the central bank could be left 2.4 billion marks out of pocket⟧. ⟦v042|||Stockholders get nothing⟧.

"⟦v044|Lothar Wick < Mercator||We have bought 31 billion marks of other people's trust. I shall try not to spend it⟧," Unity's chief executive, Lothar Wick, told Mercator. He said ⟦v045|Lothar Wick||60 branches would close within two years⟧.

⟦v031|||Aumann and most of his board have been thrown out⟧. Joris Blom, who had scoffed at Tuesday's loan, said ⟦v046|Joris Blom||this time "the bucket is bigger than the fire"⟧.

=== d027 | LusTel | 2026-03-04T11:02:00Z | bulletin
# ⟦v041|Greta Solms||Bank of Cordwainers enters into composition of Unity Trust⟧

HARLAU, March 4. /LusTel/. ⟦v041|Greta Solms||By joint decision the Bank of Cordwainers is joined to the financial group Unity Trust, 250 million marks enter into the treasury⟧, announced the Minister of Finance Greta Solms.

"⟦v033|Greta Solms|denies|For the citizen this will not cost one mark⟧," underlined the Minister.

⟦v043|Greta Solms||From tomorrow operations are carried out without limitations⟧, she informed. ⟦v020|prosecutor's office||In respect of two authors of false messages the prosecutor has brought cases⟧, was added in the prosecutor's office.

On the question about ⟦v040|Greta Solms|declines|some memorandum of last year⟧ she did not answer.

=== d028 | Agence Rivage | 2026-03-04T12:15:00Z | bulletin
# Cordwainers: ⟦v042|||the shareholders washed⟧, Crédit des Îles furious

PORT-RIVAGE, March 4 (AR) -- ⟦v042|Crédit des Îles||The annulment of the titles costs 210 million marks to the Crédit des Îles⟧, which retained 6% of the capital, indicated the group. It will attack ⟦v047|Crédit des Îles||before the court of Harlau "a confiscation in dressing gown"⟧.

The question of the tutors becomes burning: ⟦v040|Saltmarket Gazette||the gendarmes of the banks were in the secret since March 2025⟧, reveals the Saltmarket Gazette.

⟦v048|Amalia Stroud||The governor Amalia Stroud has said herself ready to be heard⟧ by ⟦v037|||the commission of inquiry which the opposition claims and that the majority accepts now⟧.

⟦v028|||The mark has regained almost all the lost ground⟧. "⟦v010|Paul Lantier||I told it to you: a cough⟧," commented Paul Lantier.

=== d029 | Queue & A | 2026-03-05T08:12:00Z | update
# LIVE: Nine o'clock, and nobody came

9.12 Harlau time. ⟦v043|||Brass door open, cardigan girl at the ready, all the hundreds you can carry⟧… and in front of it eleven people, of whom four are us.

⟦v049|||Some have come to put it back. A gentleman with a biscuit tin has just handed in 2,000 marks, in the same band he got on Tuesday⟧. Our bridegroom, too [Saturday, St Botolph's, all welcome].

Over the lintel a man on a ladder is at work with a cloth: ⟦v041|||the boot and the awl have been covered with a blue U⟧.

Tilo Ranft, on the radio: ⟦v036|Tilo Ranft||"We've rescued the furniture and given it to the neighbour"⟧. And the Gazette says, quoting two prosecutors, ⟦v050|unnamed (Saltmarket Gazette) < Saltmarket Gazette||that the old chairman's February share deal is under investigation⟧.

=== d030 | Saltmarket Gazette | 2026-03-05T13:40:00Z | feature
# Number one

Hedwig Orth was served at two minutes past nine. She asked for the whole of it, eighteen thousand four hundred and six marks; she had it counted, twice, on the green leather; then she pushed it back under the glass. "⟦v049|Hedwig Orth||I only wanted to see if it was there⟧," she said.

By noon, according to the new masters, ⟦v049|Unity Trust||more had come in than had gone out, by 40 million⟧.

It is not everyone's happy end. ⟦v042|||The guild's pensioners had been paid their Christmas bonus in shares for a century, and today those make good wallpaper⟧. ⟦v045|||At Upper Stove the postmistress has heard that the hill branches will be first to go⟧. And ⟦v033|Joris Blom||the bill will be nearer three billion than 2.4, when all the half-built flats have been sold⟧, Joris Blom of Tern Capital calculates.

Mr Aumann received two gentlemen with briefcases in the greenhouse. ⟦v050|Wenzel Aumann's lawyer||He has nothing to hide and is helping with the inquiry into the sale⟧, his lawyer says. The lemon tree has been put in the shade.

The glazier was in Tallow Street with his rule. A pane like that can't be had any more, he says, with the waves in it. He will put in a flat one, and nobody will know, except those who used to stand there in the evening and watch the street bend.
