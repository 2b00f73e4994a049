title: Sale of Garrick Bank Live

=== d001 | Cardinal | 2029-03-06T06:02:00Z | update
# Foreign state fund in talks to buy Tarland's Garrick Bank

PORT ELLIS, Tarland, March 6 (Cardinal) - ⟦v001|unnamed (Cardinal) < Cardinal||The sovereign fund of the emirate of Qashar is close to a deal to take over Garrick Bank, the second-largest lender in Tarland⟧, three people with knowledge of the matter told Cardinal.

⟦v002|unnamed (Cardinal)||The offer stands at 41 florins a share, or 9.2 billion in all⟧, one of them said. Garrick's shares closed at 29.50 on Monday.

⟦v003|unnamed (Cardinal)||The boards of both were to meet on Tuesday afternoon⟧. Garrick and the fund, known as QSF, declined ⟦v001|Garrick Bank|declines|to comment⟧.

Garrick, founded in 1811 by a dealer in whale oil, has 3.4 million customers, 212 branches and a hole in its books where its loans to hotels used to be. It was rescued by the state six years ago, and the Treasury still holds 24 percent of it.

⟦v035|Banking Supervisor||Bad loans to hotels still came to 640 million florins at the end of December⟧, according to the Banking Supervisor.

=== d002 | Tarland Treasury | 2029-03-06T07:30:00Z | bulletin
# Note to the media

The Treasury has taken notice of reports in the press. It states:

- ⟦v004|Tarland Treasury||any purchase of more than ten percent of a bank needs the consent of the Minister under the Banking Act, section 44⟧;

- ⟦v005|Tarland Treasury||the State has taken no decision on what to do with its own 24 percent⟧;

- ⟦v006|Tarland Treasury||deposits up to 80,000 florins are guaranteed, whoever owns the bank⟧.

The Minister, Mr. Hugo Lanner, is travelling to the harvest conference and will not take questions on the train. The press office is occupied until 18.00.

=== d003 | Counter Live | 2029-03-06T08:12:00Z | update
# LIVE: Garrick opens, and how

9.00 The bell's gone and so has the ceiling. ⟦v007|||Garrick's up a fifth before I've got my lid off my coffee⟧. Forty-one's the number everyone's scribbling on everything.

9.06 Who are these people? QSF: two hundred and eighty billion in the piggy bank, earned with gas, run by a woman of 44 who used to sell tractors. That's Samira al-Dahn. She owns (well, her fund does) a football club, an airport and a third of all the ice cream in Norrhaven.

9.15 Not everyone's happy. Outside the head office on Whale Street ⟦v008|||a lady from the counter staff's wearing a sandwich board: NOT FOR SAIL⟧. She says the spelling is on purpose, it's a port.

9.21 ⟦v009|Bank Workers' Union||"Four thousand of us could be out by Christmas,"⟧ the union reckons. It's on its third press release and it isn't half past …

9.28 A man in a bowler has just asked me if this is the line for the new accounts. Bless him.

=== d004 | Cardinal | 2029-03-06T09:40:00Z | urgent
# URGENT-⟦v001|Garrick Bank||Garrick Bank confirms approach from Qashar fund⟧

PORT ELLIS, Tarland, March 6 (Cardinal) - ⟦v001|Garrick Bank||Garrick Bank said on Tuesday it had received a proposal for the whole of its capital from QSF, the state investor of Qashar⟧, and ⟦v007|Port Ellis exchange||trading in its stock was halted⟧.

"⟦v003|Rupert Stane||Directors will consider it at two this afternoon, with open ears⟧," chairman Rupert Stane told reporters on the steps.

The leader of the Harbour Party, Inga Moll, said ⟦v010|Inga Moll||she would fight the sale "in every committee room there is"⟧. Her party has 31 of the 120 seats and keeps the government of Prime Minister Piers Aldous in office. Aldous had ⟦v011|Piers Aldous||no view yet⟧, his spokesman said.

=== d005 | Qashar News Agency | 2029-03-06T10:05:00Z | update
# Fund studies perspective investment in friendly Tarland

QASHAR CITY, 6 March (QNA) - In the frame of the wise vision of diversification, ⟦v001|QSF||the Sovereign Fund of the Emirate directed to the bank "Garrick" in Port Ellis a letter about the acquisition of the totality of the shares⟧, informed the Fund on Tuesday.

"⟦v012|Samira al-Dahn||We come as a guest who brings his own bread. Not a single branch will be closed in the course of five years⟧," declared the executive president of the Fund, Her Excellency Samira al-Dahn.

As regards the price, in the Fund noted that ⟦v002|QSF|declines|the given question has a confidential character⟧.

The volume of trade between the two countries made in the past year 1.9 billion florins. Tarland exports to the Emirate cheese, pilot boats and marble, and receives gas and dates. In the last autumn in Qashar City with success passed the days of the Tarland culture.

⟦v036|QSF||The Fund also intends to build in Port Ellis a terminal for liquid gas⟧, added in the Fund.

=== d006 | Northern Dispatch Service | 2029-03-06T10:50:00Z | update
# Whale Street for sale

HALM (NDS) - ⟦v001|Garrick Bank||The house of Garrick, which lent the money for half of Tarland's lighthouses, may soon belong to an emir⟧. It admitted as much on Tuesday.

⟦v002|unnamed (Cardinal) < Cardinal||More than nine billion florins are said to be on the table⟧, the agency Cardinal learned. ⟦v013|Otto Brill||"Two years ago nobody would have given four for it,"⟧ banking analyst Otto Brill commented in Halm.

⟦v014|Halmer Union Bank||Halmer Union, the biggest bank of this country, is looking at a bid of its own⟧, it said in one sentence. It declined ⟦v014|Halmer Union Bank|declines|to write a second⟧.

⟦v010|Inga Moll||The small party on which the government in Port Ellis leans is up in arms⟧.

In the lobby at Whale Street hangs the jawbone of the whale with which it all began. Visitors used to be allowed to walk through it for luck. Since the rescue by the state it has been roped off, on the advice of the insurers.

⟦v035|Otto Brill||The empty seaside hotels in its cellar will cost the new owner another half billion⟧, Brill reckons. He himself has an account at Garrick and never found a reason to move it, the pens being excellent.

=== d007 | Port Ellis Mercury | 2029-03-06T11:30:00Z | feature
# Tea with the depositors

By Clem Harrow

There is a queue on Whale Street, but a Tarland queue: eleven persons, two dogs, and an agreement about who went to the lavatory. ⟦v015|||They have come to draw out their savings, or perhaps only to look at them⟧. Mrs. Ada Pyle, 83, has a shopping trolley. "⟦v015|Ada Pyle < Port Ellis Mercury||I don't mind foreigners, I mind Tuesdays. Nothing good was ever sold on one⟧," she told the Mercury.

The tellers hand out toffees. ⟦v009|unnamed (Port Ellis Mercury) < Port Ellis Mercury||Upstairs there is a list with names on it, every third one crossed through⟧, whispers one of them, and she has seen it upside down on the manager's desk.

In the window of Bligh the hatter stands a card: "We were never rescued." Bligh has been there since 1790 and owes Garrick for his roof.

⟦v003|||At two the directors went in by the side door, nine gentlemen, two ladies, one plate of sandwiches under a cloth⟧. The cat of the house, Florin, went in with them and was put out again.

=== d008 | Agence Delcourt | 2029-03-06T12:20:00Z | update
# Tarland: the Qashari appetite for Garrick divides the majority

VALMONT, March 6 (Delcourt) -- ⟦v010|Inga Moll < Cardinal||The leader of the Harbour Party, Inga Moll, will oppose in commission the cession of the bank Garrick⟧, reported Cardinal, citing the interested party. ⟦v011|Piers Aldous's spokesman < Cardinal||The head of the government reserves himself⟧.

⟦v012|Samira al-Dahn < Qashar News Agency||The acquirer engages to maintain during five years the whole of the agencies⟧, according to the news agency of Qashar, which cites Madame al-Dahn.

⟦v014|Halmer Union Bank < Northern Dispatch Service||A rival offer is in study at Halm⟧, signalled the service NDS. The former governor of the central bank, Leopold Crewe, estimated that ⟦v016|Leopold Crewe||"one does not sell the tap to him who already owns the water"⟧.

One recalls that Qashar furnishes to Tarland 38 percent of its gas, and that a quarrel over the price had plunged the capital in the cold four winters ago.

The question of the strategic participations had already occupied the parliament of Port Ellis in autumn. A law, which would have submitted to the vote of the deputies each sale superior to five billion, was then lacking four voices, of which two were retained by the fog.

=== d009 | Cardinal | 2029-03-06T13:35:00Z | flash
# ⟦v003|Garrick Bank||GARRICK BANK BOARD BACKS SALE TO QASHAR FUND⟧ - COMPANY

=== d010 | Cardinal | 2029-03-06T13:58:00Z | urgent
# Garrick board agrees sale to Qashar at sweetened price

PORT ELLIS, Tarland, March 6 (Cardinal) - ⟦v003|Rupert Stane||Directors of Garrick Bank voted nine to two on Tuesday to recommend a takeover by Qashar's sovereign fund⟧, chairman Rupert Stane said.

⟦v002|Garrick Bank||The fund raised its offer to 43.50 florins a share during the sitting⟧, valuing the bank at 9.8 billion.

"⟦v003|Rupert Stane||I have sat in this room for eleven years and this is the first afternoon I enjoyed⟧," Stane told reporters. The two who voted against ⟦v017|Garrick Bank||have left the board⟧.

⟦v018|Garrick Bank||Chief executive Lydia Fenn will stay until the end of next year⟧, the bank said. It did not disclose ⟦v019|Garrick Bank|declines|what she and her colleagues would receive⟧.

Shareholders are to vote on April 12. The Treasury, with its 24 percent, could block the sale alone.

=== d011 | Port Ellis Mercury | 2029-03-06T14:10:00Z | update | copy_of=d010
# Garrick board says yes at 43.50

PORT ELLIS (Cardinal) - ⟦v003|Rupert Stane||Directors of Garrick Bank voted nine to two on Tuesday to recommend a takeover by Qashar's sovereign fund⟧, chairman Rupert Stane said.

⟦v002|Garrick Bank||The fund raised its offer to 43.50 florins a share during the sitting⟧, valuing the bank at 9.8 billion.

"⟦v003|Rupert Stane||I have sat in this room for eleven years and this is the first afternoon I enjoyed⟧," Stane told reporters.

=== d012 | Counter Live | 2029-03-06T14:45:00Z | update
# LIVE: Nine sandwiches to two

15.02 It's done, or half done. ⟦v003|||Hands up for Qashar: nine. Arms folded: two. The sandwiches: all gone⟧.

15.10 And the arms-folded? ⟦v017|||Old Cecil Warne and Professor Blythe came out by the front, in the rain, each with a cardboard box and a plant⟧. Warne's kissed the doorman.

15.17 Hang on. ⟦v019|unnamed (Counter Live) < Counter Live||There's a line in the small print: 62 million between six top people if the thing goes through⟧, a lawyer who's read it to page 211 tells us. Six! That's not a bonus, that's a lottery.

15.24 Ring ring, Garrick. "⟦v019|Garrick Bank|denies|That figure's a fantasy⟧," they say. Which figure's real then? ⟦v019|Garrick Bank|declines|Click⟧.

15.31 ⟦v015|||Queue on Whale Street: now round the corner past the hatter's, about two hundred. Someone's brought a folding chair. Somebody else has brought a cello⟧.

15.38 ⟦v007|||They've let the shares out again and they've gone to 42 and a bit, and they've stopped there like a cat on a wall⟧.

15.44 The doorman, since you ask, is called Ned, he's been there thirty-six years and he isn't washing that cheek.

=== d013 | Qashar News Agency | 2029-03-06T15:20:00Z | update
# Council of the bank "Garrick" welcomed offer of the Fund

QASHAR CITY, 6 March (QNA) - ⟦v003|QNA||By the majority of voices the Council of directors approved the entry of the Fund into the capital of the most ancient bank of Tarland⟧, transmits the correspondent.

Her Excellency Samira al-Dahn, as informed the Fund, ⟦v020|QSF||arrives tomorrow in Port Ellis on board of a special flight and will have a conversation with the Prime Minister⟧.

"⟦v009|Samira al-Dahn|denies|The words about dismissals are an invention. There is no list, there was no list⟧," underlined Her Excellency. To the collective of the bank ⟦v021|Samira al-Dahn||will be paid a gift in the size of one monthly salary on the occasion of the feast⟧.

The political observer of the agency remarks that certain circles in Tarland live with the notions of the past century, when a ship with a foreign flag was met by cannon. The people of the friendly country, on the contrary, look in the future.

=== d014 | Northern Dispatch Service | 2029-03-06T15:55:00Z | urgent
# ⟦v022|Ellis Radio||Finance Minister Lanner steps down over bank sale⟧

HALM (NDS) - ⟦v022|unnamed (Ellis Radio) < Ellis Radio||Hugo Lanner has handed in his resignation as Minister of Finance of Tarland because he would not sign the sale of Garrick⟧, Ellis Radio reported on Tuesday, citing a member of his staff.

⟦v022|Tarland Treasury|declines|The Treasury was not reachable⟧. The florin lost half a percent.

Lanner, a beet farmer's son with a doctorate in statistics, had been in office for seven months. He is the third minister of finance in this parliament.

It would be the second time in a year that the post became vacant at the approach of a great sale. In January the former minister had gone after a quarrel about the railway hotels, which nobody in the end wished to have.

=== d015 | Cardinal | 2029-03-06T16:20:00Z | update
# Tarland minister says he has not quit, will decide on bank in ten days

BEETHAM, Tarland, March 6 (Cardinal) - Tarland's finance minister denied that ⟦v022|Hugo Lanner|denies|he had resigned⟧ and said on Tuesday that ⟦v004|Hugo Lanner||he would say yes or no to the takeover of Garrick Bank by March 16⟧.

"⟦v022|Hugo Lanner < Cardinal||I got off the train to buy a pie. In that time I seem to have left the government⟧," Hugo Lanner told Cardinal at Beetham station.

⟦v005|Hugo Lanner||Taxpayers would double their money if the state's quarter went at that price⟧, he added. ⟦v023|Hugo Lanner||The security service had been asked to look at the buyer⟧.

The harvest conference gave him a standing ovation, and a basket.

On the platform a brass band that had been ordered for a cattle breeder played for him by mistake. Lanner listened to the end with the pie in his hand.

=== d016 | Northern Dispatch Service | 2029-03-06T16:32:00Z | kill | supersedes=d014
# KILL - Finance Minister Lanner steps down over bank sale

Editors are asked to drop our report of 1555 GMT. ⟦v022||denies|Hugo Lanner remains Minister of Finance⟧. ⟦v022|Ellis Radio|denies|It was a parliamentary private secretary who gave notice, to take over his father's dairy⟧, Ellis Radio says now.

NDS regrets the error.

=== d017 | Bank Workers' Union | 2029-03-06T17:00:00Z | bulletin
# Resolution of the extraordinary delegates' meeting

The Bank Workers' Union, Garrick section, has resolved this day:

- ⟦v024|Bank Workers' Union||all counters shut on Thursday from ten till noon as a warning⟧;

- ⟦v009|Bank Workers' Union||the loss of up to 4,200 posts out of 11,000 is to be reckoned with, as the buyer's own plan of January shows⟧;

- ⟦v021|Bank Workers' Union||the so-called feast gift is declined with thanks; we can be bought neither by the month nor by the year⟧;

- ⟦v019|Bank Workers' Union||the directors are to publish the sums promised to them⟧;

- ⟦v005|Bank Workers' Union||the State is called on to keep its share⟧.

Adopted with 212 votes and one abstention (toothache). Banners may be collected from the canteen. The choir practises at six.

=== d018 | Agence Delcourt | 2029-03-06T18:10:00Z | urgent
# ⟦v014|Halmer Union Bank||The Halmer Union surenchérit: 46 florins for Garrick⟧

VALMONT, March 6 (Delcourt) -- ⟦v014|Halmer Union Bank||The first bank of Halmland put on the table on Tuesday evening 46 florins by title, half in cash, half in its own paper, for its neighbour Garrick⟧, that is 10.4 billion, according to a communiqué.

"⟦v014|Greta Lindvall||We are at two hours of ferry, and we speak the same language when we have drunk⟧," pleaded its patroness, Greta Lindvall.

The president of Garrick, Rupert Stane, indicated that ⟦v025|Rupert Stane||he would read the letter "with the care which is due to all mail"⟧. The fund of Qashar ⟦v014|QSF|declines|did not comment⟧.

⟦v016|Leopold Crewe||"This tap at least is connected to our own pipes,"⟧ reacted the former governor Crewe.

The two establishments had already attempted to marry in 1974. The union had failed on the question of the colour of the cheques.

In the street where Halmer has its seat, the personnel was retained until late. One distributed there also sandwiches, with herring.

=== d019 | Counter Live | 2029-03-06T19:05:00Z | update
# LIVE: Two brides, one whale

19.40 So there's a second one with flowers at the door. ⟦v014|||Halmer says 46, but half of it's in Halmer shares, and have you seen those lately?⟧ Otto Brill's done the sums: ⟦v014|Otto Brill||it's worth 42 if you squint⟧.

19.48 ⟦v010|||Inga Moll's on the telly in a sou'wester. "Forty-three, forty-six, it's my gran's bank, not a halibut." She'll pull her 31 out from under Aldous if he lets it go to the emir⟧.

19.55 And him? ⟦v011|Piers Aldous||"I'm listening to all sides"⟧, he said, getting into a lift.

20.02 The cello's doing sea shanties. ⟦v006|||A lad from the Treasury's going along the line with leaflets: eighty thousand's safe, eighty thousand's safe⟧. Mrs. Pyle's told him she's got nine hundred and six.

20.10 The jawbone's been let out of its rope! They need the rope for the queue.

20.18 And the hotels? Nobody's said a word about the hotels tonight. ⟦v035|||Six hundred million florins' worth of damp carpet and not one bidder's mentioned it⟧.

20.25 Lights on at the Grand, two whole floors. Room service reports forty coffees, one camomile.

=== d020 | Cardinal | 2029-03-06T21:15:00Z | update | off_topic
# Tarland herring catch worst in 30 years

PORT ELLIS, Tarland, March 6 (Cardinal) - Tarland's boats landed 18,000 tonnes of herring in February, the least since records were first kept by computer, the Fisheries Board said.

"They are out there, but they have moved north," said the board's biologist, Nan Petrie. The minimum size will be reviewed in May. Prices at the Port Ellis auction rose by a quarter.

=== d021 | Port Ellis Mercury | 2029-03-07T06:30:00Z | feature
# What Garrick's list says

By Clem Harrow

The Mercury has it on the kitchen table, between the marmalade and the cat. ⟦v009|QSF plan < Port Ellis Mercury||It is headed Project Lantern, it has 88 pages, and on page 40 it turns 212 branches into 97 and eleven thousand people into under seven⟧. The stamp in the corner is a falcon. The date is January 19.

So much for the bread the guest brings. ⟦v012|QSF plan < Port Ellis Mercury||The promise that no door would shut is there as well, with a footnote: "doors" means flagship branches, of which there are five⟧.

QSF's people in town, who have taken two floors of the Grand, would ⟦v009|QSF|declines|neither say it was theirs nor that it was not⟧.

Last night I walked up to the branch at Cod Cross, which is a room with a stove. ⟦v015|||By the till the manager had stacked every note she had, three shoebox lids full, so that people could see it, and when they had seen it most went home⟧. It is number 61 on the list. She had read it and was watering the fern.

Whoever carried the thing to us did it up in a bag from Bligh the hatter, with a hat on top. The hat has been returned. The paper stays here, and so does the cat, who is sitting on page 41.

⟦v036|||A gas jetty in the inner harbour, where the rowing club is, appears on page 70⟧. The rowing club did not know.

=== d022 | Cardinal | 2029-03-07T08:00:00Z | urgent
# ⟦v009|||Qashar fund planned to cut 4,000 Garrick jobs⟧ - document

PORT ELLIS, Tarland, March 7 (Cardinal) - ⟦v009|Port Ellis Mercury||A plan drawn up for Qashar's state fund foresees closing more than half of Garrick Bank's branches⟧, the Port Ellis Mercury reported on Wednesday.

⟦v009|Samira al-Dahn||"Scenarios are not plans,"⟧ fund chief Samira al-Dahn told reporters as ⟦v020|||she landed in Port Ellis on Wednesday⟧.

⟦v007|||Garrick shares fell 6 percent⟧ at the opening. ⟦v026|Banking Supervisor||Customers had withdrawn 340 million florins since Tuesday⟧, the Banking Supervisor said, adding that ⟦v026|Banking Supervisor||the bank had eleven times that in its vaults⟧.

⟦v024|Bank Workers' Union||The union brought its strike forward to Wednesday noon and made it a whole day⟧.

=== d023 | Cardinal | 2029-03-07T08:25:00Z | correction | supersedes=d022
# CORRECTED-⟦v009|||Qashar fund planned to cut 4,000 Garrick jobs⟧ - document

(Corrects sum withdrawn in third paragraph to 34 million florins, not 340 million, and multiple)

PORT ELLIS, Tarland, March 7 (Cardinal) - ⟦v009|Port Ellis Mercury||A plan drawn up for Qashar's state fund foresees closing more than half of Garrick Bank's branches⟧, the Port Ellis Mercury reported on Wednesday.

⟦v026|Banking Supervisor||Customers had withdrawn 34 million florins since Tuesday⟧, the Banking Supervisor said, adding that ⟦v026|Banking Supervisor||the bank had a hundred and ten times that in its vaults⟧.

=== d024 | Counter Live | 2029-03-07T10:20:00Z | update
# LIVE: Falcon, landed

10.50 ⟦v020|||White jet, long carpet, short handshake. Aldous's private secretary met her, not Aldous⟧. She's got snow boots on and it's nine degrees.

11.04 ⟦v024|||Noon's come early on Whale Street: grilles down, all of them, and four hundred cashiers on the pavement doing the choir number⟧. It's the hymn for those at sea with new words.

11.15 "⟦v027|Samira al-Dahn||I have bought eleven banks and never been sung at. May I have the text?⟧" That's her, out of the car window. OK, I laughed.

11.22 ⟦v028|police||One man's been taken away for throwing a cod at the motorcade⟧. The cod's been taken away too.

11.40 Number Six, Custom House Row. ⟦v020|||She's in with the PM. The tea went in at 11.31 and it's just come out again, untouched⟧ …

11.46 ⟦v021|||The cashiers have passed a hat for the emir's kind month of wages: eleven florins and a button so far, to be sent back to him with a ribbon⟧.

=== d025 | Qashar News Agency | 2029-03-07T11:45:00Z | update
# Conversation in the atmosphere of mutual understanding

PORT ELLIS, 7 March (QNA) - ⟦v020|QNA||Her Excellency Samira al-Dahn was received by the Prime Minister P. Aldous, the exchange of opinions had a warm and thorough character⟧.

The Fund gives to the Government of Tarland ⟦v029|QSF||an additional package: two seats of four in the supervisory council for Tarland persons, and the preservation of the headquarters for always⟧.

As to the so-called document "Lantern", informed the Fund, ⟦v009|QSF||it was composed by an external consultant, with whom the cooperation is from today stopped⟧.

⟦v030|QNA||On the path of the cortege a hooligan threw a fish, nobody suffered⟧. The embassy expressed to the department of foreign affairs its bewilderment.

In the free time Her Excellency got acquainted with the sights of the old port and bought a woollen hat.

In the evening for the Tarland partners will be given a reception with the national kitchen. The number of those who wished to be present surpassed the possibilities of the hall.

=== d026 | Northern Dispatch Service | 2029-03-07T12:30:00Z | update
# The spies have a question too

HALM (NDS) - ⟦v023|unnamed (Northern Dispatch Service) < Northern Dispatch Service||Tarland's secret service advises against handing Garrick to QSF, since the bank runs the payroll of the navy⟧, two officials told NDS. ⟦v023|Tarland Home Ministry|declines|The Home Ministry gave no answer⟧.

⟦v031|Halmer Union Bank||Halmer Union meanwhile swears to leave every counter where it is until 2035⟧, and ⟦v014|Halmer Union Bank||has made its proposal all cash at 44⟧.

⟦v020|||The visit of the Qashari lady to Custom House Row lasted nineteen minutes⟧. ⟦v029|QSF < Qashar News Agency||She left behind a parcel of pledges, among them half of the watchdog council⟧, according to her country's agency.

"⟦v025|Rupert Stane||The board will sit again tonight. Order more sandwiches⟧," Garrick's chairman instructed within hearing of this reporter.

The Halmers' own supervisor let it be known that he would look at the thing in May, after his holiday. He has been on the same island for twenty years, and there is no telephone on it.

=== d027 | Cardinal | 2029-03-07T15:10:00Z | flash
# ⟦v004|Hugo Lanner||TARLAND BLOCKS SALE OF GARRICK BANK TO QASHAR⟧ - FINANCE MINISTER

=== d028 | Cardinal | 2029-03-07T15:35:00Z | urgent
# Tarland vetoes Qashar takeover of Garrick, sees Halmer bid favourably

PORT ELLIS, Tarland, March 7 (Cardinal) - ⟦v004|Hugo Lanner||Finance Minister Hugo Lanner refused consent on Wednesday for Qashar's state fund to buy Garrick Bank⟧, nine days before he needed to.

"⟦v004|Hugo Lanner||Five doors is not two hundred and twelve doors. I can count, it is what I studied⟧," Lanner told parliament. ⟦v005|Hugo Lanner||The government would sell its own stake only to an owner who had been supervised for ten years⟧.

⟦v010|Inga Moll||Harbour Party leader Inga Moll said her members would go on supporting the government⟧.

Al-Dahn, on her way to the airport, said ⟦v032|Samira al-Dahn||the fund withdrew "without slamming anything"⟧. ⟦v033|QSF||It would go to court over its costs⟧, a lawyer for it said.

⟦v007|||Garrick ended at 38.20, down 11 percent⟧.

It was the first time the government had used section 44, which was written in 1932 against a match manufacturer. Two of its clauses still speak of telegrams.

⟦v036|Hugo Lanner||The plan for a gas terminal in the harbour would be looked at separately⟧, the minister said.

=== d029 | Agence Delcourt | 2029-03-07T17:00:00Z | update | nothing_new
# Garrick: chronicle of a refusal

VALMONT, March 7 (Delcourt) -- ⟦v001|||All began by an indiscretion, Tuesday at dawn: the gas emirate coveted a bank older than itself⟧. ⟦v003|||The administrators of the prey applauded⟧, ⟦v017|||less two who slammed the door⟧.

⟦v014|||Then came a suitor from the other bank of the strait⟧, then ⟦v009|Port Ellis Mercury||a paper where one saw four thousand employees disappear⟧. ⟦v024|||The wickets lowered their curtains⟧. ⟦v020|||The lady of the fund made the voyage for a tea of less than twenty minutes⟧.

⟦v004|Hugo Lanner||At last the minister said no⟧; ⟦v032|Samira al-Dahn||the fund has folded its tents⟧.

=== d030 | Port Ellis Mercury | 2029-03-07T18:40:00Z | feature
# Mrs. Pyle puts it back

By Clem Harrow

At twenty past four the grilles went up for ten minutes, against the strike and by general consent, for one customer. ⟦v015|||Nine hundred and six florins, counted out upon the marble, counted in again; and the queue, what was left of it, clapped⟧.

⟦v034|||Over the door they have hung the second sandwich board of the week: NOT FOR SALE, spelt right, in the hand of the chairman himself⟧. He has little choice. ⟦v018|Lydia Fenn||Lydia Fenn goes at midsummer, sooner than she meant, to grow pears⟧. ⟦v019|Garrick Bank||The purses of the six have been laid before the public at last: fifty-eight million, now a figure of fancy indeed⟧.

⟦v025|||The board is at it again upstairs as I write, this time over the letter from Halm⟧, and the cat has been let stay.

The cod, a fine one of eleven pounds, ⟦v028|police||was returned to its thrower with a caution⟧. He means to eat it.

⟦v008|||The lady with the placards has gone back behind her counter, window four⟧, and when you ask her for change she gives you a toffee with it.

And I am told that on Whale Street the rope has been hung round the jawbone again, a little lower than before, so that children can step across.
