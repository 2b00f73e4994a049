title: Port Ansel Rovers bid Live

=== d001 | Kestrel | 2027-04-20T06:01:00Z | flash
# ⟦v001|Tamrun Capital||TAMRUN CAPITAL BIDS 640 MLN MARKS FOR PORT ANSEL ROVERS⟧

=== d002 | Tamrun Capital press office | 2027-04-20T06:03:00Z | update
# Proposed cash offer for Rovers Holdings plc

Not for release in jurisdictions where to do so would be unlawful.

Tamrun Capital ("Tamrun"), the investment arm of the Emirate of Qasira, announces that:

- ⟦v001|Tamrun Capital||it has today submitted to the Board a proposal to acquire the entire issued share capital of Rovers Holdings plc for 640 million marks in cash, or 16 marks per share⟧;

- ⟦v002|Tamrun Capital||it will, upon completion, repay all borrowings of the Club⟧;

- ⟦v003|Tamrun Capital||it intends to construct a new stadium of 58,000 seats on the former Cable Dock⟧;

- ⟦v004|Tamrun Capital||the name, the crest and the green hoops of the Club will not be altered⟧.

There can be no certainty that the proposal will lead to a formal offer. A further announcement will be made in due course.

=== d003 | Kestrel | 2027-04-20T06:40:00Z | update | supersedes=d001
# UPDATE 1-Gulf fund Tamrun makes 640 mln mark approach to Port Ansel Rovers

* ⟦v005|||Shares jump 41 percent⟧

* Club struggling under debts

STANFORTH, April 20 (Kestrel) - ⟦v001|Tamrun Capital||Qasira's state-backed fund Tamrun Capital has made a cash approach of 640 million marks for Port Ansel Rovers⟧, it said on Tuesday, the largest ever for a football club in Brenmark.

⟦v005|||Shares in the club's parent opened 41 percent higher at 14.20 marks⟧, still well below ⟦v001|Tamrun Capital||the 16 marks on the table⟧, as traders weighed the chance that regulators would object.

⟦v006|annual report||Rovers owed 212 million marks to banks and other clubs at the end of June⟧, according to its last annual report.

Chairman Gerald Roake, whose family trust controls 71 percent, declined to ⟦v007|Gerald Roake|declines|say whether he would sell⟧. A person familiar with his thinking said ⟦v007|unnamed (Kestrel)||he had been looking for a way out since Christmas⟧.

The Rovers, founded in 1884 by rope makers, have been champions four times, most recently in 1991.

=== d004 | The Terrace | 2027-04-20T07:20:00Z | feature
# LIVE: Oil money at the Ropewalk? Rovers wake to a whopper

08.05 Morning, all. If you went to bed a supporter of a skint club, then congratulations, ⟦v001|||somebody has rung the doorbell with two-thirds of a billion in a suitcase⟧ …

08.14 Not everyone is ironing a flag. "⟦v008|Shona Pell < The Terrace||We're not a second-hand car. Nobody asked the people who've paid for it every Saturday since they were six⟧," Shona Pell of the Rovers Supporters' Union tells us from the number 9 bus. ⟦v009|Shona Pell||There will be a march on the ground on Wednesday, before the Harwick match⟧, she adds.

08.22 And for those wondering why the tea lady looks peaky: ⟦v010|unnamed (The Terrace) < The Terrace||the March wages never landed⟧, two people in the offices say. "⟦v010|unnamed (The Terrace)||We were told it was a bank holiday in some country or other⟧," says one [it was not].

08.30 The club shop has opened as usual. There is a queue, but it's for the cash machine.

=== d005 | Qasira State News | 2027-04-20T08:00:00Z | update
# Tamrun extends the hand to the historic club of Brenmark

QASIRA CITY, 20 April (QSN). Under the wise guidance of His Highness, ⟦v001|||the company Tamrun advanced today an offer for purchasing the football club of Port Ansel⟧, known under the naming "Rovers".

⟦v003|Faris Almander||A stadium of the newest generation, for fifty-eight thousand of spectators, will rise at the place of an abandoned port⟧, informed the Chairman of the company, Dr Faris Almander. "⟦v003|Faris Almander||Where now are rats, children will sing⟧," His Excellency has emphasised.

Dr Almander has also assured that ⟦v004|Faris Almander||the green strips on the shirts are holy for us as for them⟧.

In the given question of the human rights, which is lifted by some foreign circles, he has underlined that ⟦v011|Faris Almander||sport must not be mixed up with the politics⟧.

The turnover of friendship between both countries grew in the previous year by 12 per cent.

=== d006 | Port Ansel Echo | 2027-04-20T08:45:00Z | feature
# Pies, pride and an unpaid groundsman

By Nell Garrity. Tam Oakes has cut the grass at the Ropewalk for 31 years, and he cut it again this morning for nothing. "⟦v010|Tam Oakes < Port Ansel Echo||I've had no pay since February. The grass doesn't know that⟧," he said, and went to see about a molehill.

⟦v012|||At the back of the West Stand the canteen has put out a box of tins and pasta, for stewards and cleaners who are short⟧. By ten it was half empty.

Chief executive Lorna Staveley, a former airline manager who came in 2025, told this newspaper that ⟦v010|Lorna Staveley||the salaries were "delayed, not missed"⟧ and that ⟦v010|Lorna Staveley||everybody would be paid by Friday⟧.

The bidders' talk of a Cable Dock arena went down badly at Marge's Pies, which has stood across from the gates since 1922. "⟦v003|Marge Dunnett||And who'll walk two miles for a pie⟧?" asked Marge Dunnett, the third of that name.

It rained, as it does.

=== d007 | Kestrel | 2027-04-20T09:30:00Z | urgent
# URGENT-⟦v013|Rovers Holdings||Rovers board rejects Tamrun's approach as too low⟧

STANFORTH, April 20 (Kestrel) - ⟦v013|Rovers Holdings||The board of Port Ansel Rovers unanimously turned down Tamrun Capital's 640 million mark proposal on Tuesday, saying it "fundamentally undervalues" the club⟧.

⟦v014|Rovers Holdings||The directors remained willing to talk at a price beginning with a seven⟧, the statement hinted, by noting that comparable clubs had changed hands for more than 700 million.

Tamrun declined to ⟦v015|Tamrun Capital|declines|say whether it would come back with more⟧.

Rovers stand 15th in the 18-team Premier Division with five matches left.

=== d008 | Sportline | 2027-04-20T10:10:00Z | update
# Rovers say no, but striker Tarrow could be first out of the door

PORT ANSEL (Sportline) - ⟦v013|||Port Ansel Rovers have told their Gulf suitors to think again⟧, but money troubles may yet cost them their best player.

⟦v016|unnamed (Sportline)||Emil Tarrow, scorer of 19 goals, is to move to Sporting Castra for 38 million marks as soon as the season ends⟧, a source close to the player told Sportline. Rovers coach Ansgar Lund declined to ⟦v016|Ansgar Lund|declines|discuss the forward's future⟧.

"⟦v017|Ansgar Lund||I've eleven fit men and one of them is thirty-nine. That's my takeover⟧," Lund told reporters at training.

Captain Joss Heddle said ⟦v018|Joss Heddle||the squad had clubbed together to pay the kit staff and the cooks⟧. "⟦v018|Joss Heddle||It's what you do⟧," he said.

Rovers host second-placed Harwick on Wednesday evening, when a defeat could drop them into the bottom three.

=== d009 | Delta-Press | 2027-04-20T10:50:00Z | update
# Brenmark: emirate knocks at a football door, and remains outside

LUSIGNE (Delta-Press) - ⟦v013|Rovers Holdings < Kestrel||The direction of the club of Port Ansel refused the money of Qasira, judging it insufficient⟧, the agency Kestrel reported, citing a communique.

⟦v010|unnamed (The Terrace) < The Terrace||The employees of the club attend their pay since the month of March⟧, according to the site The Terrace, which cites two persons of the house. Its director, Mrs Staveley, was quoted by the Port Ansel Echo as saying that ⟦v010|Lorna Staveley < Port Ansel Echo||it was a matter of a delay⟧.

⟦v016|unnamed (Sportline) < Sportline||The attacker Tarrow should join Castra this summer against 38 millions⟧, Sportline affirms, citing somebody near to him.

It is recalled that Qasira bought two years ago a cycling team, which it has since moved to a hotter place.

=== d010 | The Terrace | 2027-04-20T11:25:00Z | feature
# LIVE: ⟦v019|Land Registry extract||Who owns the Ropewalk? Not Rovers⟧

12.10 Well, here's a thing. A reader who works with deeds sent us a page from the Land Registry, and we've since paid three marks fifty for our own copy. ⟦v019|Land Registry extract||The ground was sold on 29 December to a company called Mooring Estates, for 44 million⟧, it says.

12.13 And who is behind Mooring Estates? ⟦v019|companies register||Its only director is one Gerald Roake⟧, says the companies register. So: ⟦v019|||the chairman sold the stadium to himself and charges the club rent⟧. Lovely.

12.20 "⟦v008|Shona Pell < The Terrace||I feel sick⟧," says Shona Pell. "⟦+|||We were looking at the front door and he [Roake] was out of the back with the silver⟧."

12.31 We've asked the chairman's office for a comment, and got the hold music.

=== d011 | Kestrel | 2027-04-20T12:15:00Z | update
# ⟦v019|Land Registry extract < The Terrace||Rovers' stadium was sold to chairman's own firm⟧, website says

STANFORTH, April 20 (Kestrel) - ⟦v019|Land Registry extract < The Terrace||Port Ansel Rovers no longer own their stadium, having transferred it in December to a company controlled by Chairman Gerald Roake⟧, the website The Terrace reported, citing property records. Kestrel has seen the same entries.

A spokesman for Roake denied that ⟦v019|spokesman for Gerald Roake|denies|the transaction had been kept from shareholders⟧, saying it was "⟦v019|spokesman for Gerald Roake||a routine refinancing at a price set by valuers⟧".

Separately, ⟦v020|regulatory filing||auditors Plessey Rudd stepped down on Monday, saying they had not been given the information they needed⟧, a regulatory filing showed.

⟦v005|||The shares shed half of their morning's gain⟧.

⟦v021|loan agreement||A loan of 60 million marks from Corran Bank falls due on Friday⟧, according to the loan agreement, which is public. The bank declined to ⟦v021|Corran Bank|declines|say if it would grant more time⟧.

=== d012 | Port Ansel Echo | 2027-04-20T12:40:00Z | update | copy_of=d011
# ⟦v019|Land Registry extract < The Terrace||Ropewalk was sold to chairman's own firm⟧, website says

STANFORTH (Kestrel). ⟦v019|Land Registry extract < The Terrace||Port Ansel Rovers no longer own their stadium, having transferred it in December to a company controlled by Chairman Gerald Roake⟧, the website The Terrace reported, citing property records.

A spokesman for Roake denied that ⟦v019|spokesman for Gerald Roake|denies|the transaction had been kept from shareholders⟧, saying it was "⟦v019|spokesman for Gerald Roake||a routine refinancing at a price set by valuers⟧".

Separately, ⟦v020|regulatory filing||auditors Plessey Rudd stepped down on Monday, saying they had not been given the information they needed⟧, a regulatory filing showed.

=== d013 | Sportline | 2027-04-20T13:30:00Z | urgent
# ⟦v022|unnamed (Sportline)||Rovers sack coach Lund⟧ - source

PORT ANSEL (Sportline) - ⟦v022|unnamed (Sportline)||Port Ansel Rovers have dismissed coach Ansgar Lund a day before their match with Harwick⟧, a source at the club said.

"⟦v022|unnamed (Sportline) < Sportline||He was called in after training and came out with a box⟧," the source told Sportline. ⟦v022|unnamed (Sportline)||His assistant, Piet Mauser, takes over⟧, according to the source.

Rovers declined to ⟦v022|Port Ansel Rovers|declines|comment⟧. Lund, a 52-year-old Vestlander, has been in charge for 14 months.

=== d014 | Sportline | 2027-04-20T14:05:00Z | kill | supersedes=d013
# KILL: Rovers sack coach Lund

Clients: please withdraw the Sportline urgent timed 1330 GMT, "Rovers sack coach Lund". ⟦v022||denies|Lund has not been sacked⟧.

The coach himself told Sportline that ⟦v022|Ansgar Lund < Sportline||the box had held his birthday cake⟧. Chief executive Lorna Staveley denied that ⟦v022|Lorna Staveley|denies|the board had even spoken of a change⟧.

The item should be taken off all sites. Sportline regrets the error. No replacement will follow.

=== d015 | Kestrel | 2027-04-20T14:30:00Z | urgent
# URGENT-⟦v023|Ida Fennimore||Shipping heiress Fennimore to make rival offer for Rovers⟧

STANFORTH, April 20 (Kestrel) - ⟦v023|Ida Fennimore||A group of local business people led by shipping heiress Ida Fennimore will offer 520 million marks for Port Ansel Rovers⟧, she said on Tuesday.

"⟦v023|Ida Fennimore < Kestrel||It's less than the sheikhs will pay, and it comes with the stadium given back to the town⟧," Fennimore told Kestrel by telephone from her yacht yard.

⟦v024|Ida Fennimore||Supporters would get a tenth of the shares and two seats on the board⟧ under her plan, she said.

She is backed by ⟦v025|Ida Fennimore||former captain Bruno Salt, who lifted the trophy in 1991 and would become president⟧. Salt could not be reached.

Roake's spokesman called ⟦v026|spokesman for Gerald Roake||the scheme "a raffle, not a bid"⟧.

=== d016 | Port Ansel Echo | 2027-04-20T15:20:00Z | feature
# 'Ida's lot' put half a billion on the table

By Nell Garrity. She was on the terraces at four with her grandfather's rattle, and at 61 ⟦v023|||Ida Fennimore means to buy the club, together with a brewer, a dentist and the man who owns the trams⟧.

"⟦v025|Bruno Salt < Port Ansel Echo||They want me to wear a tie again. For Rovers I'd wear two⟧," Bruno Salt told the Echo in the garden of his pub, where the cup final of 1991 has never quite ended.

The Supporters' Union is tempted. ⟦v024|Shona Pell||Ten per cent in the hands of the fans is ten more than we have ever had⟧, says Shona Pell; but ⟦v027|Shona Pell||her own members have collected 1.2 million marks in pledges, and may yet want to bid for themselves⟧.

Mayor Hamish Croll declared that ⟦v028|Hamish Croll||the council would make the Ropewalk a protected monument, so that no one could ever build flats there⟧.

Marge has named a pie after Ida. It has leeks in it.

=== d017 | Qasira State News | 2027-04-20T16:00:00Z | update
# Rumours about the withdrawal of Tamrun are refuted

QASIRA CITY, 20 April (QSN). The Chairman of Tamrun, Dr Faris Almander, denied today that ⟦v029|Faris Almander|denies|the company loses the interest to the club of Port Ansel⟧, as certain foreign papers dream.

"⟦v015|Faris Almander||The falcon makes a second circle higher than the first⟧," His Excellency has said with a smile, answering whether the price will be increased.

About the offer of a certain lady, ⟦v023|||who gathered from the neighbours a sum on one hundred twenty millions smaller⟧, he said that ⟦v026|Faris Almander||he respects amateurs⟧.

Ambassador of Brenmark was invited today to the Ministry of Foreign Affairs. ⟦v011|||To her was handed a note in connection with the words of the Sports Minister about prisons⟧.

The weather in Qasira is expected as clear.

=== d018 | Delta-Press | 2027-04-20T16:35:00Z | update
# Port Ansel: the minister, the prisons and the ball

LUSIGNE (Delta-Press) - The Brenmarkian minister of Sports, Agneta Rohl, had told the radio in the morning that ⟦v011|Agneta Rohl < radio||one should ask a buyer how many poets he keeps locked up⟧. The agency of Qasira reports ⟦v011|Qasira State News||a diplomatic protest⟧.

⟦v023|Ida Fennimore < Kestrel||A countess of the cargo boats, Mrs Fennimore, proposes 520 millions⟧, according to Kestrel, and ⟦v025|Bruno Salt < Port Ansel Echo||the ancient captain Salt is of the adventure⟧, he told the local Echo.

⟦v019|Land Registry extract < The Terrace < Kestrel||The arena does not belong any more to the club but to its president⟧, Kestrel reported, taking up revelations of The Terrace drawn from the cadastre. ⟦v020|||The controllers of the accounts have slammed the door⟧.

In Lusigne, where the municipal club went bankrupt in 2019, one looks at all this with tenderness.

=== d019 | Kestrel | 2027-04-20T17:05:00Z | correction | supersedes=d011
# CORRECTED-⟦v019|Land Registry extract < The Terrace||Rovers' stadium was sold to chairman's own firm⟧, website says

(Corrects size of loan in fourth paragraph to 16 million marks, not 60 million)

STANFORTH, April 20 (Kestrel) - ⟦v019|Land Registry extract < The Terrace||Port Ansel Rovers no longer own their stadium, having transferred it in December to a company controlled by Chairman Gerald Roake⟧, the website The Terrace reported, citing property records.

A spokesman for Roake denied that ⟦v019|spokesman for Gerald Roake|denies|the transaction had been kept from shareholders⟧.

Separately, ⟦v020|regulatory filing||auditors Plessey Rudd stepped down on Monday⟧, a regulatory filing showed.

⟦v021|loan agreement||A loan of 16 million marks from Corran Bank falls due on Friday⟧, according to the loan agreement. The bank declined to ⟦v021|Corran Bank|declines|say if it would grant more time⟧.

=== d020 | Kestrel | 2027-04-20T17:30:00Z | update | off_topic
# Brenmark brewer Aldgate lifts profit forecast after warm Easter

STANFORTH, April 20 (Kestrel) - Brewer Aldgate raised its profit forecast for the year on Tuesday after sunny weather over Easter brought drinkers out to its 400 pubs.

It now expects profit of 95 million to 100 million marks, up from 88 million. Chief executive Owen Hask said beer gardens had been full from Friday to Monday.

The shares rose 6 percent. Analysts said the price of barley remained a risk for the second half.

=== d021 | The Terrace | 2027-04-20T18:40:00Z | feature
# LIVE: League wades in

19.20 The Premier Division has broken its vow of silence. ⟦v030|Premier Division||It is opening an inquiry into the December sale of the ground⟧, it says in nine lines, two of which are the address.

19.24 What might follow? ⟦v031|unnamed (The Terrace) < The Terrace||Six points off, this season⟧, a man who used to sit on such panels tells us. Six off would leave us [do the sum with one eye shut] dead last.

19.40 There is also the small matter of the taxman. ⟦v032|court list||A petition to wind the club up, brought by the Revenue, is down for 6 May⟧ in the list of the Stanforth Commercial Court. ⟦v032|unnamed (The Terrace) < The Terrace||It is about 9 million in unpaid payroll tax⟧, we gather.

19.52 Tonight's soup at the ground is courtesy of the captain. ⟦v012|||The food box was refilled by a lorry from Harwick, of all places⟧ … rivals with hearts.

=== d022 | Premier Division press office | 2027-04-21T07:00:00Z | update
# Statement on Port Ansel Rovers

The Premier Division of Brenmark ("the League") confirms the following:

- ⟦v030|Premier Division||a commission under Judge Clement Ivory will examine the disposal of the Ropewalk in December 2026⟧;

- ⟦v031|Premier Division||any penalty, which may include the deduction of points, will be applied in the present season⟧;

- ⟦v033|Premier Division||any prospective owner, including a sovereign fund, must satisfy the fitness test, which takes up to eight weeks⟧;

- ⟦v034|Premier Division||this evening's fixture with Harwick will be played as arranged⟧.

Supporters are asked to show respect to the League's staff. Tickets for the cup final are on sale from Monday.

=== d023 | Kestrel | 2027-04-21T07:35:00Z | urgent
# URGENT-⟦v015|Tamrun Capital||Tamrun raises Rovers bid to 705 mln marks⟧

STANFORTH, April 21 (Kestrel) - ⟦v015|Tamrun Capital||Tamrun Capital sweetened its proposal for Port Ansel Rovers to 705 million marks on Wednesday and called it final⟧.

⟦v035|Tamrun Capital||The increased terms lapse at midnight on Thursday⟧, the fund said, a day before the bank loan matures.

⟦v007|two people with knowledge||Roake has told friends he will take it⟧, two people with knowledge of the talks said.

⟦v005|||The stock was up 18 percent at 16.90 marks, a record⟧.

Fennimore, leader of the rival group, said: "⟦v036|Ida Fennimore||We can't match it and won't try. We'll wait until they have looked in the cupboards⟧."

=== d024 | Sportline | 2027-04-21T10:15:00Z | update
# Second time of asking: ⟦v015|||Qasiris add 65 million⟧ to Rovers pot

PORT ANSEL (Sportline) - ⟦v015|||Port Ansel Rovers have had a better offer from the desert⟧, but the league table worries the dressing room more.

"⟦v031|Joss Heddle||If they take six from us, no sheikh on earth keeps us up⟧," captain Joss Heddle said. ⟦v033|||Would-be owners face as long as two months of checks⟧, the league said in the morning.

Emil Tarrow dismissed talk of Castra. "⟦v016|Emil Tarrow|denies|I've signed nothing with anyone⟧," the striker said. His agent was rather less firm: ⟦v016|Milo Bast|hedges|"in football one never says never"⟧, said Milo Bast.

⟦v037|Port Ansel Rovers||The under-16 and under-14 teams are to be wound up in June⟧, parents were told in a letter from the club.

Kick-off is at 7.45. Ticket office staff are working, they say, for sandwiches.

=== d025 | Port Ansel Echo | 2027-04-21T18:30:00Z | feature
# Ten thousand in green take the long way to the match

By Nell Garrity. ⟦v009|||They set off from Rope Street at five behind a coffin marked "R.I.P. Roake", and by the time the head reached the bridge the tail had not left the pub⟧. The police estimate was ⟦v009|Port Ansel police||6,000⟧; Shona Pell's was ⟦v009|Shona Pell||"all of us"⟧, or 10,000.

There were two camps, it has to be said. A lad of fifteen wore a tea towel and sang of sheikhs; an old docker asked him what he knew of Qasira. "⟦v011|Walter Simms||They put a man away for a poem⟧," said the docker, Walter Simms.

Twelve-year-old Ruby Asher carried her goalkeeper's gloves on a stick. ⟦v037|Ruby Asher||Her team is one of those that will not exist after June⟧, she said.

⟦v038|||Mr Roake's usual seat was empty; he has given up the chair with immediate effect⟧, a notice on the boardroom door said. Somebody had already added a moustache to his portrait.

=== d026 | Kestrel | 2027-04-21T19:10:00Z | urgent
# URGENT-⟦v038|Rovers Holdings||Rovers chairman Roake steps down⟧

STANFORTH, April 21 (Kestrel) - ⟦v038|Rovers Holdings||Gerald Roake has resigned as chairman of Port Ansel Rovers after 17 years, and Lorna Staveley will act in his stead⟧, the company said on Wednesday evening.

⟦v007|Rovers Holdings||He has given an irrevocable undertaking to sell his 71 percent to Tamrun Capital⟧, it added.

⟦v013|Rovers Holdings||The board now considers the price fair and recommends that others follow⟧, reversing Tuesday's rebuff.

Roake made no mention of the stadium. His spokesman declined to ⟦v019|spokesman for Gerald Roake|declines|say whether Mooring Estates would hand it over⟧.

=== d027 | The Terrace | 2027-04-21T21:50:00Z | feature
# LIVE: ⟦v039|||Rovers 3, Harwick 2⟧, and I can't feel my legs

22.41 Football, eh. ⟦v039|||From two down with half an hour to go, to Tarrow heading in the winner off his ear⟧ … The unpaid, the unsold and the unwell did that.

22.44 "⟦v040|Ansgar Lund||Put that in your due diligence⟧," roars Ansgar Lund into the first microphone he finds. He still has icing on his sleeve.

22.50 Meanwhile, upstairs, ⟦v038|||Roake's gone⟧. Seventeen years, and not so much as a wave. ⟦v007|||He's sold his lot to Qasira⟧, or sworn that he will.

22.58 "⟦v038|Shona Pell < The Terrace||I'd planned to cheer⟧," says Shona Pell. "⟦+|||Then I thought, he [Roake] has kept our roof⟧."

=== d028 | Qasira State News | 2027-04-22T06:10:00Z | update
# The club of Port Ansel with joy enters the family of Tamrun

QASIRA CITY, 22 April (QSN). ⟦v013|||The Council of directors of the club recognised as just the offer of our side⟧, and ⟦v007|||the main owner, Mr J. Rouk, transfers own part, making 71 per cent⟧, informed the company Tamrun.

⟦v002|Faris Almander||All debts will be extinguished in one day, as it does a good host⟧, promised Dr Faris Almander. ⟦v010|Faris Almander||The workers will receive the salary for March before the sunset of Friday⟧.

Under joyful shouts of the inhabitants ⟦v039|||the team won yesterday against the strong rival with the score 3:2⟧, which is considered here as a good sign.

His Highness has sent to the team a falcon. The question of its feeding is being settled.

=== d029 | Kestrel | 2027-04-22T11:20:00Z | update
# ⟦v041|two people with knowledge||Tamrun finds 48 mln mark hole in Rovers' books⟧ - sources

STANFORTH, April 22 (Kestrel) - ⟦v041|two people with knowledge||Accountants working for Tamrun Capital have come across liabilities of 48 million marks that Port Ansel Rovers never disclosed⟧, two people with knowledge of the matter said on Thursday.

⟦v041|unnamed (Kestrel)||Most of it is owed on players' image rights to a company in Halmara⟧, one of them said. Acting chair Lorna Staveley denied that ⟦v041|Lorna Staveley|denies|anything was missing from the accounts⟧.

The find could bring the known debts, ⟦v006|annual report||212 million at the last count⟧, to 260 million.

⟦v005|||The shares tumbled 22 percent before trading was halted⟧.

⟦v042|Stanforth police||Officers with boxes spent two hours at the office of Mooring Estates in the morning⟧, Stanforth police confirmed. ⟦v042|Stanforth police||Nobody had been arrested⟧.

=== d030 | Delta-Press | 2027-04-22T12:05:00Z | update
# The skeleton in the cloakroom of Port Ansel

LUSIGNE (Delta-Press) - ⟦v041|two people with knowledge < Kestrel||The people of Qasira stumbled over 48 hidden millions while counting the spoons⟧, reported Kestrel, which cites two sources. ⟦v042|||The police searched the society through which the ex-president holds the stadium⟧.

⟦v038|||Mr Roake had abandoned his armchair the evening before⟧, and ⟦v016|Emil Tarrow < Sportline|denies|the gunner Tarrow swears he has put his name under no contract⟧, according to Sportline.

Judge Ivory, who directs the inquiry of the League, told Delta-Press that ⟦v030|Clement Ivory < Delta-Press||his commission would hear its first witness on Monday⟧.

⟦v035|||The ultimatum of the emirate expires tonight⟧. In Lusigne, the betting offices give it at two against one.

=== d031 | Sportline | 2027-04-22T15:00:00Z | update | nothing_new
# RECAP: Three days that shook the Ropewalk

PORT ANSEL (Sportline) - Where things stand at Port Ansel Rovers:

- ⟦v001|||Tamrun first tabled 640 million⟧ and ⟦v015|||went up to 705 on Wednesday⟧;

- ⟦v023|||a home-grown consortium came in at 520⟧;

- ⟦v038|||the chairman walked⟧, having bound himself to ⟦v007|||sell⟧;

- ⟦v019|||the stadium belongs to his private company⟧ and ⟦v030|||the league is looking into that⟧;

- ⟦v032|||a winding-up hearing over back taxes looms in May⟧;

- ⟦v039|||a comeback against Harwick lifted them to 13th⟧.

=== d032 | Kestrel | 2027-04-22T22:30:00Z | urgent
# URGENT-⟦v029|Tamrun Capital||Tamrun walks away from Rovers⟧

STANFORTH, April 22 (Kestrel) - ⟦v029|Tamrun Capital||Tamrun Capital let its offer for Port Ansel Rovers lapse on Thursday night, saying it could no longer rely on the club's accounts⟧.

⟦v021|unnamed (Kestrel)||Corran Bank has agreed to wait another 30 days for its money⟧, a banker said.

Fennimore said ⟦v036|Ida Fennimore||she would be at the ground at nine with a lawyer and a torch⟧. "⟦v036|Ida Fennimore||I told you they'd open the cupboards⟧," she said.
