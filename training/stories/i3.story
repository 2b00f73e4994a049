title: Battle for the Mørkved brewery Live
outlets: Northgate = international agency, terse; Qasr News = state agency of Amarat, translated; Tholmen Tap = local newspaper, jokes and images; Market Minute = broadcaster, live blog; Exchange Notices = official stock exchange announcements, lists; Ledger = business daily in the capital

=== d001 | Exchange Notices | 2029-05-21T05:30:00Z | bulletin
# Mørkved ASA - Notice 114

Issued under the Listing Rules:

1. ⟦v1|Mørkved ASA||The boards of Mørkved ASA and Santángel Cervecera have concluded a combination agreement⟧.
2. ⟦v1|Mørkved ASA||For two Mørkved shares, three of Santángel⟧.
3. ⟦v17|Mørkved ASA||An extraordinary general meeting is called for May 23, 14.00, Hall of the Coopers⟧.
4. ⟦v21|Mørkved ASA||Either party that steps back owes the other 40 million crowns⟧.

=== d002 | Northgate | 2029-05-21T05:36:00Z | flash
# ⟦v1|||MØRKVED, SANTÁNGEL AGREE TO MERGE⟧

=== d003 | Northgate | 2029-05-21T06:10:00Z | urgent | supersedes=d002
# ⟦v1|||Brewers Mørkved, Santángel to merge in 9 bln crown deal⟧

THOLMEN, May 21 (Northgate) - ⟦v1|||Skarland's Mørkved and Santángel said on Monday they would combine in an all-share deal creating the region's second-largest beer maker⟧. "⟦v1|Aslaug Mørkved-Tan||It is a marriage between equals, and neither is after the dowry⟧," Mørkved chief executive Aslaug Mørkved-Tan said.

⟦v6|Ruy Calloway||About 600 posts would go, mostly in offices⟧, Santángel head Ruy Calloway said. ⟦v7|||Mørkved shares rose 3 percent to 71 crowns⟧.

Chairman Leopold Szentirmai, who was absent from the news conference, ⟦v1|Leopold Szentirmai|declines|the agreement⟧ declined to comment.

=== d004 | Market Minute | 2029-05-21T07:40:00Z | update
# LIVE: Hops and rumours

09:02 ⟦v7|||Seventy-two, seventy-three... the old lady of Tholmen is fizzing this morning⟧.

09:15 ⟦v20|||Not everyone is merry: the Spanish-speaking half of the couple has lost a twentieth of its worth since breakfast⟧.

09:21 "⟦v6|Tariq Oyelaran||Six hundred? Count again. Our list has 1,400 names, with shoe sizes⟧," union man Tariq Oyelaran tells us. Is Santángel standing by its number? "⟦v6|Ruy Calloway|declines|I won't argue over that⟧," says Ruy Calloway.

09:33 A banker who ought not to be talking: "⟦v2|unnamed (Market Minute)||There is somebody in the desert with a bigger chequebook⟧."

=== d005 | Tholmen Tap | 2029-05-21T09:00:00Z | feature
# Our beer is getting married, and nobody asked the barrel

⟦v1|||So the stag on the label is to share a bottle with an angel⟧. Three wings for two antlers: ⟦v1|||that is the rate of exchange at the altar⟧.

In the yard they were less romantic. ⟦v14|||At ten the mash paddles were put down for an hour, and someone rolled an empty cask against the director's door⟧. "⟦v14|Gudrun Ikaze||We only knocked⟧," said cellar hand Gudrun Ikaze.

And the founder's granddaughter? At 87 she keeps 22 percent in a foundation and a cat on top of it. "⟦v11|Borghild Mørkved||I do not sell. I do not swap either, before I have had my nap⟧," said Borghild Mørkved.

⟦v23|Hjalmar Bø||The yeast of 1788 stays in its jar whoever is wed⟧, said master brewer Hjalmar Bø.

=== d007 | Qasr News | 2029-05-21T11:40:00Z | update
# ⟦v2|||The company Zafira extends the hand to the northern brewers of refreshment⟧

QASR, May 21. (Qasr News). ⟦v2|||The respected company Zafira has offered to acquire the whole of the papers of the enterprise Mørkved with payment in money⟧. "⟦v2|Nour Khaldoun||For each paper we lay eighty-two crowns, and the hand is open until the tenth of June⟧," declared Her Excellency the General Director Nour Khaldoun. "⟦v2|Nour Khaldoun||Who loves the barley, pays for the field⟧," she added. ⟦v24|Ministry of Finance of Amarat||The means are guaranteed by the Treasury⟧, confirmed the Ministry of Finance of Amarat.

N. Khaldoun also assured: "⟦v16|Nour Khaldoun||Not one kettle will leave the city Tholmen⟧."

=== d008 | Northgate | 2029-05-21T12:15:00Z | urgent
# ⟦v2|||Zafira tops Mørkved merger with 82-crown cash bid⟧

THOLMEN, May 21 (Northgate) - ⟦v2|||Amarat's Zafira Holding made a hostile offer worth 4.1 billion crowns, conditional on more than half of the stock⟧. ⟦v10|Zafira Holding||It already owns 6.2 percent⟧, it said.

Mørkved-Tan said ⟦v9|Aslaug Mørkved-Tan||the offer undervalued the company and should be refused⟧. Szentirmai said ⟦v25|Leopold Szentirmai||directors had a duty to talk to any bidder⟧. ⟦v7|||Mørkved jumped to 80.50 crowns⟧.

The Competition Office said ⟦v12|Competition Office||it would examine the merger with Santángel⟧.

=== d009 | Market Minute | 2029-05-21T13:30:00Z | update
# LIVE: Cash or angels?

14:45 "⟦v9|Aslaug Mørkved-Tan||That buys you the foam, not the glass⟧," says chief executive Mørkved-Tan of ⟦v2|||the desert's eighty-two⟧.

14:58 The Quillon fund wants a proper auction: "⟦v22|Dario Quillon||Put her on the block, let them all shout⟧," says Dario Quillon.

15:06 The economy minister, does he step in? "⟦v15|Petros Amo||I drink it. I do not own it⟧," says Petros Amo. And is it a good price? "⟦v2|Petros Amo|declines|That⟧ I leave to the owners," he says.

15:20 We hear the board has been called together for eight tonight. Szentirmai on ⟦v3|Leopold Szentirmai|declines|whether his head is on the agenda⟧: "No comment."

15:29 ⟦v10|unnamed (Market Minute)||They are hoovering up paper; should be near 8 percent by now⟧, says a trader.

=== d010 | Ledger | 2029-05-21T16:00:00Z | update
# Two suitors and a divided house

Seldom has a supervisory body been so evenly split. ⟦v2|||The Gulf proposal puts a premium of 19 percent upon Friday's close⟧, and the chairman is known to favour it. ⟦v25|Leopold Szentirmai||One does not leave the telephone ringing when money is on the line⟧, Leopold Szentirmai told this newspaper.

The chief executive sees it otherwise. ⟦v9|Aslaug Mørkved-Tan||Anything under a hundred is an insult to our ledgers⟧, said Aslaug Mørkved-Tan. ⟦v13|Ruy Calloway||We could put a little sugar on top⟧, hinted Ruy Calloway of Santángel.

⟦v26|Almqvist Ratings||Either path would cost Mørkved a notch of its credit grade⟧, Almqvist Ratings said.

=== d012 | Exchange Notices | 2029-05-21T22:30:00Z | bulletin
# Mørkved ASA - Notice 117

1. ⟦v3|Mørkved ASA||Mr L. Szentirmai ceases to hold the office of chairman with immediate effect; five votes for, four against⟧.
2. ⟦v18|Mørkved ASA||The functions are exercised until the meeting by Ms Chiamaka Rosendal⟧.
3. ⟦v19|Mørkved ASA||Messrs Ferrand and Ueda have laid down their mandates⟧.
4. ⟦v9|Mørkved ASA||The board recommends not to tender to Zafira Holding⟧.
5. ⟦v17|Mørkved ASA||The date of May 23 is maintained⟧.

=== d013 | Tholmen Tap | 2029-05-22T04:45:00Z | feature
# The night the gavel changed hands

⟦v3|||At a quarter past midnight the man at the head of the table was shown the foot of the stairs⟧. ⟦v3|||It took four hours, nine sandwiches and one vote too many⟧. "⟦v3|Terje Abubakar||He came down with his own nameplate under his arm⟧," said night porter Terje Abubakar.

In his seat: ⟦v18|||a lady who used to sell us umbrellas⟧. "⟦v18|Chiamaka Rosendal||I am only keeping it warm⟧," said Chiamaka Rosendal. ⟦v19|||Two gentlemen then walked out after their captain, one without shoes on the right foot⟧; nobody could tell us why.

The unseated man was not done. "⟦v8|Leopold Szentirmai||That was no ballot, that was a pub brawl with minutes, and a judge will say so⟧," said Szentirmai.

=== d014 | Northgate | 2029-05-22T05:40:00Z | update
# ⟦v8|Leopold Szentirmai||Ousted Mørkved chairman to challenge vote in court⟧

THOLMEN, May 22 (Northgate) - Leopold Szentirmai said ⟦v8|Leopold Szentirmai||he would ask a court to void the decision because one director had voted by telephone⟧. He accused Mørkved-Tan of ⟦v27|Leopold Szentirmai||recording the session secretly⟧. She denied ⟦v27|Aslaug Mørkved-Tan|denies|it⟧.

⟦v3|||The board removed him late on Monday⟧ in a dispute over the Zafira offer. "⟦v3|Aslaug Mørkved-Tan||He was negotiating with one hand under the table⟧," Mørkved-Tan said.

⟦v10|||Zafira raised its holding to 9.8 percent⟧, a filing showed.

=== d015 | Ledger | 2029-05-22T06:30:00Z | urgent
# ⟦v4|unnamed (Ledger)||Foundation ready to part with its block⟧

⟦v4|unnamed (Ledger)||The Mørkved Foundation has agreed in principle to yield its 22 percent to the Gulf bidder⟧, three persons acquainted with the matter said. ⟦v4|unnamed (Ledger)||A signature could follow before the meeting⟧, one of them added.

Borghild Mørkved's secretary ⟦v4|Borghild Mørkved's secretary|declines|this⟧ would not discuss. ⟦v8|Inger Sauvage||The telephone vote is a real flaw⟧, said Inger Sauvage, professor of company law.

=== d016 | Market Minute | 2029-05-22T07:25:00Z | update
# LIVE: Granny sells? Granny does not

08:50 ⟦v4|unnamed (Ledger) < Ledger||Big one in the Ledger: the family treasure chest goes to the desert⟧.

08:52 ⟦v7|||Eighty-eight! We have never seen the eighties this crowded⟧.

09:04 We have the lady herself. "⟦v4|Borghild Mørkved|denies|Rubbish. Who writes that?⟧" asks Borghild Mørkved. "⟦v11|Borghild Mørkved||My father told me: keep it till they bury you, and then a week longer⟧," she says.

09:10 ⟦v7|||And back to 83⟧.

09:18 Zafira's boss by phone on ⟦v4|Nour Khaldoun|declines|the old lady⟧: "I will not speak about a lady." Next offer? "⟦v5|Nour Khaldoun|declines|Patience⟧," says Nour Khaldoun.

=== d017 | Northgate | 2029-05-22T08:05:00Z | update
# ⟦v4|Mørkved Foundation|denies|Mørkved Foundation denies it will sell to Zafira⟧

THOLMEN, May 22 (Northgate) - ⟦v4|Mørkved Foundation|denies|There have been no talks with Zafira⟧, the Mørkved Foundation said on Tuesday, after the Ledger newspaper reported ⟦v4|unnamed (Ledger) < Ledger||an agreement in principle⟧. ⟦v11|Mørkved Foundation||Its statutes rule out any disposal⟧, it added.

Competition Office head Wilhelmina Stoop said ⟦v12|Wilhelmina Stoop||a first opinion on the tie-up would take ten weeks⟧. Asked about ⟦v2|||the rival bid⟧, she said ⟦v28|Wilhelmina Stoop||it raised no competition questions⟧.

=== d018 | Qasr News | 2029-05-22T10:10:00Z | bulletin
# ⟦v5|||The company Zafira has added generosity⟧

QASR, May 22. (Qasr News). ⟦v5|||The sum for one paper has been lifted to ninety-one crowns⟧, is said in a message of the company. "⟦v5|Nour Khaldoun||This is our last word and a word of friendship⟧," underlined N. Khaldoun. ⟦v24|Ministry of Finance of Amarat||The Treasury stands behind each crown also of the new sum⟧, it was noted in the Ministry of Finance.

The General Director repeated that ⟦v16|Nour Khaldoun||production at the historical place will be preserved during ten years⟧ and that ⟦v6|Nour Khaldoun||not a single labourer will suffer reduction⟧. She rejected ⟦v29|Nour Khaldoun|denies|inventions that the label with the deer will be changed⟧.

=== d019 | Northgate | 2029-05-22T10:22:00Z | urgent
# ⟦v5|Zafira Holding||Zafira raises Mørkved bid to 91 crowns⟧

THOLMEN, May 22 (Northgate) - ⟦v5|Zafira Holding||Zafira sweetened its cash offer by 11 percent and called it final⟧. Mørkved-Tan declined ⟦v5|Aslaug Mørkved-Tan|declines|to comment⟧.

⟦v7|||The stock touched a record 89.80⟧. ⟦v10|unnamed (Northgate)||Zafira now controls about 14 percent⟧, two brokers said; the company said ⟦v10|Zafira Holding||it was 12.1⟧.

⟦v22|Dario Quillon||Both sides should be made to bid in sealed envelopes⟧, investor Dario Quillon said.

=== d020 | Exchange Notices | 2029-05-22T11:30:00Z | bulletin
# Santángel Cervecera - Notice 121

1. ⟦v13|Santángel Cervecera||In amendment of Notice 114, holders of Mørkved receive in addition 9 crowns in cash per share⟧.
2. ⟦v1|Santángel Cervecera||The ratio of three for two is not altered⟧.
3. ⟦v30|Santángel Cervecera||Seat of the combined company: Tholmen, for at least twenty years⟧.
4. ⟦v6|Santángel Cervecera||Reduction of staff: not more than 850⟧.
5. ⟦v31|Santángel Cervecera||Two places on the board for employees⟧.

=== d021 | Market Minute | 2029-05-22T13:15:00Z | update
# LIVE: Sugar on top

13:40 ⟦v13|||The angel has found nine crowns in its other pocket⟧. "⟦v13|Ruy Calloway||I call it a wedding present⟧," says Ruy Calloway.

13:48 ⟦v20|||His own shareholders have thrown the bouquet back: minus 8 percent⟧.

14:05 Outside the brewery, Oyelaran with a megaphone: "⟦v6|Tariq Oyelaran||First six hundred, now more than eight. By supper they will be at mine⟧."

14:11 "⟦v31|Tariq Oyelaran||The chairs we take⟧," he says of item five.

14:20 ⟦v14|||They are not brewing at all today; the chimney is clean⟧.

14:32 Does the 91 change your mind, Ms Mørkved-Tan? "⟦v9|Aslaug Mørkved-Tan||It was too little yesterday and it is too late today⟧," she says.

=== d022 | Ledger | 2029-05-22T15:00:00Z | correction
# Correction and withdrawal

Our report of this morning on the Foundation cannot be upheld. ⟦v4|||No accord existed; the persons we relied upon had seen a draft from 2026⟧. ⟦v4|Ambrose Tchalla||It was hasty⟧, said our editor, Ambrose Tchalla.

=== d023 | Tholmen Tap | 2029-05-22T16:30:00Z | feature
# Coffee with Borghild

She pours it herself. The cat listens.

Ninety-one is a lot of money. "⟦v32|Borghild Mørkved||For a man who wants to buy a boat⟧," said Borghild Mørkved.

So, never? "⟦v11|Borghild Mørkved||Never is short. Longer⟧," she said.

Whom will you vote for? "⟦v33|Borghild Mørkved||The girl. She burps like her grandfather⟧," she said of ⟦v1|||the match with the angel⟧.

And Leopold? "⟦v3|Borghild Mørkved||They should have done that at Christmas⟧," she said. He is suing. "⟦v8|Borghild Mørkved|declines|Let him⟧," she said. And the Ledger? "⟦v4|Borghild Mørkved||They have sent flowers⟧," she said.

Will the mash tuns ever go south? "⟦v16|Nour Khaldoun < Borghild Mørkved||That Khaldoun woman wrote to me they would not⟧," she said.

=== d024 | Market Minute | 2029-05-22T17:10:00Z | update | copy_of=d023
# From the Tholmen Tap: coffee with Borghild

Reprinted from the Tap. So, never? "⟦v11|Borghild Mørkved < Tholmen Tap||Never is short. Longer⟧," Borghild Mørkved told the newspaper. And Leopold? "⟦v3|Borghild Mørkved < Tholmen Tap||They should have done that at Christmas⟧," she said, according to the Tap.

=== d025 | Northgate | 2029-05-23T06:20:00Z | update
# Court clears way for Mørkved vote

THOLMEN, May 23 (Northgate) - ⟦v8|||A Tholmen court rejected on Wednesday the former chairman's request for an injunction⟧. ⟦v8|Judge Solveig Anand||A ballot cast by telephone was valid⟧, Judge Solveig Anand ruled. Szentirmai said ⟦v8|Leopold Szentirmai||he would appeal⟧.

Economy Minister Petros Amo said ⟦v15|Petros Amo||the government would not interfere⟧. He denied ⟦v15|Petros Amo|denies|holding a golden share⟧. ⟦v17|||Shareholders meet at 2 p.m.⟧.

⟦v10|Zafira Holding||Zafira said its stake stood at 17.3 percent⟧.

⟦v14|Tariq Oyelaran||Workers would return once the vote was counted⟧, union leader Tariq Oyelaran said. ⟦v6|Tariq Oyelaran||The true number was still 1,400⟧, he said.

=== d026 | Qasr News | 2029-05-23T09:00:00Z | update
# In Zafira: ⟦v34|Nour Khaldoun||The removal of L. Szentirmai is a blow to honest commerce⟧

QASR, May 23. (Qasr News). ⟦v34|Nour Khaldoun||By the expulsion of a wise head the small holders are deprived of a defender⟧, considers the General Director N. Khaldoun. According to her words, ⟦v5|Nour Khaldoun||the sum of ninety-one will not be moved by a coin⟧. N. Khaldoun refuted ⟦v35|Nour Khaldoun|denies|that to the former chairman was promised an office in Qasr⟧. ⟦v12|Wilhelmina Stoop||The local monopoly organ studies the other alliance with strictness⟧, the head of the organ Wilhelmina Stoop told.

=== d027 | Northgate | 2029-05-23T15:03:00Z | bulletin
# ⟦v36|||Mørkved shareholders back Santángel merger⟧

THOLMEN, May 23 (Northgate) - ⟦v36|||Holders of 58.4 percent of votes cast approved the tie-up with Santángel⟧, rejecting ⟦v5|||Zafira's 91 crowns⟧. "⟦v36|Chiamaka Rosendal||The matter is closed⟧," acting chair Chiamaka Rosendal said.

⟦v7|||The stock fell 9 percent to 79.10⟧. ⟦v3|||The purge at the top⟧ was not put to a vote.

Zafira said ⟦v37|Zafira Holding||it would let its offer lapse⟧. Calloway said ⟦v6|Ruy Calloway||850 was the upper limit⟧.

=== d028 | Exchange Notices | 2029-05-23T16:00:00Z | correction
# Mørkved ASA - Notice 130

1. ⟦v36|Mørkved ASA||Resolution 1 (combination): carried⟧.
2. ⟦v3|Mørkved ASA||In Notice 117 the count of votes was five to three with one abstention, not five to four⟧.
3. ⟦v18|Mørkved ASA||Ms C. Rosendal is confirmed in the chair⟧.
4. ⟦v21|Mørkved ASA||The sum of 40 million does not fall due⟧.
5. ⟦v12|Mørkved ASA||The clearance of the Competition Office is awaited by August⟧.

=== d029 | Tholmen Tap | 2029-05-23T17:30:00Z | feature
# You may kiss the barrel

⟦v36|||They counted hands for an hour and then the bells of St Olav's were rung by somebody who had had a few⟧. ⟦v37|||The desert rider has turned his camel round⟧. "⟦v37|Nour Khaldoun||One does not push at a door with a grandmother behind it⟧," said Khaldoun, quite nicely.

⟦v14|||At six the chimney smoked again⟧. "⟦v13|Gudrun Ikaze||It was the pocket money that did it⟧," said cellar hand Gudrun Ikaze.

And the man with the nameplate? ⟦v3|||He who was voted down on Monday⟧ ordered a Stag, small. "⟦v8|Leopold Szentirmai||I leave the judges in peace now⟧," said Szentirmai. The jar, by the way, is fine. "⟦v23|Hjalmar Bø||She never noticed a thing⟧," said master brewer Bø.

=== d030 | Ledger | 2029-05-23T19:00:00Z | update | nothing_new
# The Mørkved affair in brief

⟦v1|||It opened on Monday with a union of two brewers⟧. ⟦v2|||A foreign purse replied within hours⟧, and ⟦v5|||on the morrow with a fuller one⟧. ⟦v3|||Between the two, a chairman fell⟧. ⟦v9|||The management would have neither sum⟧. ⟦v36|||The owners have now spoken⟧. The bidder, its spokesman said, ⟦v37|Zafira Holding||goes home⟧.

=== d031 | Qasr News | 2029-05-23T20:00:00Z | update | copy_of=d027
# In Skarland is chosen the other partner

According to the agency Northgate, ⟦v36|Northgate||holders of 58.4 percent of votes cast approved the tie-up with Santángel⟧, rejecting ⟦v5|||the ninety-one crowns of Zafira⟧. ⟦v37|Zafira Holding||The offer will be let lapse⟧, said the company Zafira.

=== d032 | Tholmen Tap | 2029-05-23T20:30:00Z | feature | off_topic
# Lost: one shoe, right

A brown gentleman's shoe, size 43, was handed in at the tram depot. The finder would like nothing for it. The depot is open until nine and asks the owner to bring the left one as proof.
