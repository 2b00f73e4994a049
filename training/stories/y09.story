title: Merwen-Tolvik merger Live

=== d001 | Pelham | 2026-11-17T09:42:00Z | flash
# ⟦v001|economy minister||KESSARIA FORBIDS MERWEN-TOLVIK STEEL MERGER⟧ - ECONOMY MINISTER

=== d002 | Pelham | 2026-11-17T09:51:00Z | bulletin | supersedes=d001
# BULLETIN-⟦v001|Katrin Ollech||Kessaria blocks steel tie-up with Sundria's Tolvik⟧: minister

ALDERSTADT, Nov 17 (Pelham) - ⟦v001|Katrin Ollech||Kessaria has prohibited the 6.8 billion crown merger of its biggest steelmaker, Merwen, with the Sundrian group Tolvik⟧, Economy Minister Katrin Ollech said on Tuesday.

⟦v002|Katrin Ollech||The combination would have put the country's only mill for armour plate under foreign control⟧, Ollech told reporters after a cabinet meeting.

⟦v003|||Merwen shares fell 19 percent within four minutes⟧.

The two companies, which employ 41,000 people between them, announced their plan in March.

=== d003 | Kesspress | 2026-11-17T10:15:00Z | urgent
# Urgent. ⟦v001|Press Service of the Cabinet||The Cabinet did not give the consent to the union of the enterprises "Merwen" and "Tolvik"⟧

ALDERSTADT, 17 November. /Kesspress/. ⟦v001|Press Service of the Cabinet||To the joint-stock company "Merwen" it is refused in the permission for the joining with the Sundrian concern "Tolvik"⟧, informed the Press Service of the Cabinet of Ministers.

⟦v004|Press Service of the Cabinet||The decision was accepted by the members of the Cabinet unanimously⟧, it is underlined in the message.

"⟦v002|Katrin Ollech||Steel for the defence must be boiled at home⟧," noted the Minister of Economy K. Ollech, commenting on the given question.

By the words of the Minister, ⟦v005|Katrin Ollech||the Prime Minister A. Brenn will appear with a statement before the Parliament on Thursday⟧.

=== d004 | The Ledger | 2026-11-17T10:34:00Z | feature
# LIVE: Merwen deal is dead, follow the fallout

11.22 Good morning from a newsroom that has had to throw away its front page. ⟦v006|||The stock exchange has just halted dealings in Merwen⟧; ⟦v003|||the last price we saw was 31.40, against 44 at breakfast⟧.

11.29 Our political editor, Josse Hartwell, has been hearing other things about that cabinet table. "⟦v004|unnamed (The Ledger) < The Ledger||It was five to four, and one of the five had to be fetched back from the lavatory⟧," someone who was in the room tells him.

[The government says unanimous. We say what we were told - editor.]

11.33 What would you have called the merged firm? The two had settled on "Ferrant". Readers suggest "Rust".

=== d005 | Arden Valley Herald | 2026-11-17T11:02:00Z | feature
# Silence, then the hooter, at Merwen's Arden works

By Peg Lindow. The news reached the melting shop by telephone, a little before eleven, and for a minute nobody did anything at all. Then somebody leaned on the shift hooter and did not let go.

"⟦v007|Hob Castell < Arden Valley Herald||I'm glad, and I'm frightened, and I couldn't tell you which comes first⟧," said Hob Castell, who heads the works council and has 31 years at the furnace. He said ⟦v008|Hob Castell||furnace number two, the older of the pair, would be cold by the spring unless somebody came up with money⟧.

⟦v009|Hob Castell||The day shift means to walk to the town hall at three⟧, he said.

Mayor Dorrit Vane had already ordered the road cleared. "⟦v010|Dorrit Vane||My grandfather paid for that town hall with overtime. This town will not be sold and it will not be starved either⟧," she said.

In the canteen it was pea soup. Most of it went back.

=== d006 | Sundrian News Service | 2026-11-17T11:20:00Z | update
# Tolvik "astonished" at Kessarian veto

HAVNSUND (SNS) - ⟦v011|Tolvik||Tolvik will fight the Kessarian government before the courts⟧, the steel group said on Tuesday, barely an hour and a half after ⟦v001|||Alderstadt had shut the door on its bid for Merwen⟧.

"⟦v011|Eskil Raun||We have kept every rule they gave us. Now we should like a judge to read the rules aloud⟧," chief executive Eskil Raun told reporters at the company's head office on the Quay.

He recalled that ⟦v012|Eskil Raun||Kessaria's own Competition Office had waved the transaction through in May⟧.

Raun declined to ⟦v013|Eskil Raun|declines|say who would now have to pay the break-up fee⟧.

⟦v014|unnamed (Alderstadt Tribune) < Alderstadt Tribune||A letter in which the defence ministry warned of the deal as early as April has lain in the chancellery ever since⟧, the Alderstadt Tribune reported, citing two officials.

=== d007 | Finwire | 2026-11-17T11:36:00Z | update
# Merwen trading frozen; analysts eye cash pile

LONGREACH (Finwire) - ⟦v006|Alderstadt Stock Exchange||Shares in Merwen will stay suspended until Wednesday's open⟧, the Alderstadt Stock Exchange said, after ⟦v003|||close to a fifth of their value was wiped out in minutes⟧.

⟦v015|||Tolvik stock, by contrast, gained 3.1% in Havnsund⟧ as investors bet on a return of capital.

"⟦v016|Ludo Prynne < Finwire||Merwen can pay its bills until February. After that it is prayer⟧," Ludo Prynne, an analyst at Cathcart Vey, told Finwire.

⟦v013|merger agreement||The agreement of March provides for a fee of 420 million crowns if a government stands in the way⟧, according to the document, seen by Finwire. It does not say in so many words who owes it.

Pelham reported earlier, citing Economy Minister Katrin Ollech, that ⟦v002|Katrin Ollech < Pelham||military plate was the ground for the prohibition⟧.

=== d008 | Bizrelay | 2026-11-17T12:00:00Z | update
# Merwen AG: statement of the management board on the order of the Cabinet (press release)

Alderstadt, 17 November 2026. Merwen AG has taken note of today's order. The management board states:

- ⟦v001|Merwen||the order, received at 10:20, prohibits the completion of the merger with Tolvik Group⟧;

- ⟦v011|Merwen||the company is examining all legal remedies, including a joint action with its partner⟧;

- ⟦v017|Merwen||99 million shares, or 94.2 per cent of those voted, were cast for the merger at the general meeting in June⟧;

- ⟦v018|Merwen||the companies had offered the State a golden share and a veto on any sale of the plate mill⟧;

- ⟦v019|Merwen||no dividend will be paid for the current year⟧;

- ⟦v008|Merwen|denies|no decision to close blast furnace 2 has been taken⟧.

Contact: Investor Relations, Merwen AG, 4 Foundry Lane, Alderstadt.

=== d009 | Kesspress | 2026-11-17T12:25:00Z | update
# K. Ollech explained the reasons of the refusal to the Sundrian concern

ALDERSTADT, 17 November. /Kesspress/. ⟦v002|Katrin Ollech||Nine of ten armour sheets for the Army of the republic are rolled at the Arden works⟧, stated the Minister of Economy Katrin Ollech at a briefing for the press.

She denied that ⟦v014|Katrin Ollech|denies|to the Government had arrived in April a letter of military experts⟧. "⟦v014|Katrin Ollech||There are many letters in Alderstadt and not all of them exist⟧," added the Minister.

According to her, ⟦v020|Katrin Ollech||to the enterprise will be rendered a state credit in the sum of 300 million crowns⟧. ⟦v018|Katrin Ollech||The proposal about a so-called golden share was considered and found insufficient⟧, she informed.

On the question of journalists about ⟦v004|Katrin Ollech|declines|the course of the voting⟧ Ollech declined to answer.

The production of steel in Kessaria grew in ten months by 1.4 per cent.

=== d010 | Pelham | 2026-11-17T13:10:00Z | update | supersedes=d002
# UPDATE 1-Kessaria bars Merwen-Tolvik merger, offers state loan

* Armour plate mill cited as reason

* Tolvik vows legal action

ALDERSTADT, Nov 17 (Pelham) - ⟦v001|||Kessaria on Tuesday prohibited the 6.8 billion crown merger of its biggest steelmaker, Merwen, with the Sundrian group Tolvik⟧, saying ⟦v002|Katrin Ollech||it could not let the source of its tank armour pass into other hands⟧.

⟦v020|Katrin Ollech||The government would lend Merwen 300 million crowns at 2 percent⟧, Economy Minister Katrin Ollech said.

Merwen Chief Executive Rupert Gadd told Pelham ⟦v020|Rupert Gadd < Pelham||he had learned of the money from the radio⟧. "⟦v020|Rupert Gadd < Pelham||It is a plaster on an amputation⟧," he said.

Asked whether he would stay in his post, Gadd declined to ⟦v021|Rupert Gadd|declines|speculate about his future⟧.

Sundria's foreign ministry said ⟦v022|Sundrian foreign ministry||the Kessarian ambassador had been asked to call at four o'clock⟧.

⟦v023|Colm Attrey||The whole file should go before a parliamentary inquiry⟧, said Colm Attrey, leader of the opposition Civic League.

=== d011 | Sundrian News Service | 2026-11-17T13:32:00Z | update
# Ambassador summoned over steel veto

HAVNSUND (SNS) - ⟦v022|Inga Solberg-Lied||Foreign Minister Inga Solberg-Lied will this afternoon receive Kessaria's envoy "and there will be no biscuits"⟧, she told SNS on her way into parliament.

Trade Minister Preben Aske said ⟦v024|Preben Aske||Sundria could hold back scrap, of which it sells its neighbour 900,000 tonnes a year⟧. "⟦v024|Preben Aske < SNS||They like our old fridges well enough⟧," he told SNS.

Prime Minister Brenn's office in Alderstadt declined to ⟦v025|office of Aurel Brenn|declines|confirm a telephone call between the two heads of government⟧. A Sundrian official who asked not to be named said ⟦v025|unnamed (Sundrian News Service)||the call took place on Monday night and was over in six minutes⟧.

The state agency Kesspress reported, citing the Cabinet's press service, that ⟦v004|Press Service of the Cabinet < Kesspress||all ministers had raised their hands⟧.

=== d012 | Arden Valley Herald | 2026-11-17T15:05:00Z | feature
# Three thousand behind the band

By Peg Lindow. ⟦v009|||They came down Furnace Hill in their work jackets at ten past three, the brass band in front playing the slow march it plays at funerals⟧. I counted until the bridge and gave up at two thousand; the works council says ⟦v009|works council||3,000 walked⟧, the police say ⟦v009|Arden police||1,800⟧.

At the town hall steps the trouble was small and quick. ⟦v026|||Eggs flew at the black car of State Secretary Emil Rausch⟧, who had come with soothing words and left with most of them unsaid. ⟦v027|||Two men were led away⟧.

"⟦v026|Emil Rausch < Arden Valley Herald||They were good eggs. I grew up on a farm⟧," Mr Rausch told this newspaper, wiping his collar.

⟦v028|||An apprentice of 17 was knocked off the steps in the crush and broke her wrist⟧. It was her second week at Merwen.

Hob Castell promised the crowd ⟦v029|Hob Castell||a picket at Gate Three from six in the morning⟧. The band played on. It had started to rain, and the tuba had to be emptied twice.

=== d013 | The Ledger | 2026-11-17T15:25:00Z | feature
# LIVE: ⟦v030|unnamed (The Ledger)||Economy minister hands in her notice⟧

16.12 Big, if it holds. ⟦v030|unnamed (The Ledger) < The Ledger||Katrin Ollech has written to the prime minister asking to be relieved⟧, a person close to her tells us. ⟦v030|unnamed (The Ledger) < The Ledger||She voted against and cannot defend it any longer⟧, the person says.

16.19 The chancellery is not picking up. Her driver is, but he only wants to know whether we have heard the football.

16.21 From Arden: ⟦v026|||yolk on a ministerial windscreen⟧, as seen in a photograph that is being shared by people who ought to be at work. ⟦v027|Arden police||The pair in custody are 44 and 61⟧, the police there tell us.

16.24 And Pelham has the boss of Merwen on the subject of that government cheque: ⟦v020|Rupert Gadd < Pelham||a sticking plaster on a severed leg, more or less⟧.

=== d014 | Finwire | 2026-11-17T15:48:00Z | urgent
# ⟦v030|The Ledger||Kessaria's Ollech quits over steel veto⟧ - report

ALDERSTADT (Finwire) - ⟦v030|unnamed (The Ledger) < The Ledger||Kessarian Economy Minister Katrin Ollech has tendered her resignation⟧, The Ledger reported on Tuesday, citing a person close to her.

Finwire could not immediately confirm the report.

⟦v031|||The crown slipped 0.4% against a basket of currencies⟧.

=== d015 | Finwire | 2026-11-17T16:20:00Z | kill | supersedes=d014
# KILL: Kessaria's Ollech quits over steel veto

Please disregard the Finwire item "Kessaria's Ollech quits over steel veto". ⟦v030|Katrin Ollech|denies|The minister has not resigned and has no intention of doing so⟧, Ollech herself told Finwire by telephone.

"⟦v030|Katrin Ollech < Finwire||I have written to the prime minister about my parking space⟧," she said.

The Ledger has removed the entry from its live blog. No substitute item will be issued.

=== d016 | The Ledger | 2026-11-17T16:41:00Z | correction | supersedes=d013
# LIVE: Ollech stays, and we were wrong

17.35 At 16.12 we said that the economy minister had resigned. ⟦v030||denies|She has not⟧. The person we spoke to had seen an envelope and guessed the rest. We are sorry, and the envelope was about a garage.

17.38 There is a firmer story about paper. ⟦v014|letter of the defence ministry < The Ledger||The armed forces' procurement chief wrote on 14 April that he could "not recommend a sale of the rolling line to any buyer whatever"⟧, in a letter of two pages which we have read and photographed. The stamp of the chancellery is on it.

17.40 So who, in the spring, was told? The prime minister's spokeswoman, Hedda Munk, declined to ⟦v014|Hedda Munk|declines|discuss internal post⟧.

=== d017 | Pelham | 2026-11-17T17:05:00Z | urgent
# ⟦v032|Brannoch Partners||Brannoch fund bids for Merwen⟧ hours after veto

ALDERSTADT, Nov 17 (Pelham) - ⟦v032|Brannoch Partners||The Kessarian investment fund Brannoch Partners is ready to pay 38 crowns a share for Merwen⟧, it said on Tuesday.

⟦v032|Osric Brannoch||The offer, worth 4.0 billion crowns, is open for ten days and comes "with a Kessarian passport"⟧, founder Osric Brannoch told Pelham.

Tolvik would have paid 52 crowns, partly in its own shares.

Merwen declined to ⟦v032|Merwen|declines|comment on the approach⟧.

Brannoch made his money in car washes and owns a football club.

=== d018 | Sundrian News Service | 2026-11-17T17:22:00Z | update
# "Unfriendly and unexplained": minister to envoy

HAVNSUND (SNS) - ⟦v022|||Kessarian Ambassador Ferenc Dall spent 11 minutes in the foreign ministry on Tuesday⟧ and left by the side door.

"⟦v022|Inga Solberg-Lied||I told him that the decision is unfriendly and, what is worse, unexplained⟧," Solberg-Lied said afterwards. The ambassador for his part said ⟦v022|Ferenc Dall||he would carry home every word, "including the adjectives"⟧.

⟦v032|Brannoch Partners < Pelham||A Kessarian financier has meanwhile put 4 billion crowns on the table for the jilted company⟧, Pelham reported. Tolvik's Eskil Raun said ⟦v033|Eskil Raun||he would not raise his own price by a single crown, "there being nobody left to pay it to"⟧.

The Ledger, an Alderstadt newspaper, reported that ⟦v014|letter of the defence ministry < The Ledger||a military official had spelled out his misgivings in writing seven months ago⟧.

=== d019 | Kesspress | 2026-11-17T17:50:00Z | update
# In the city of Arden took place a meeting of the workers

ARDEN, 17 November. /Kesspress/. ⟦v009|Regional Administration||About one thousand of metallurgists gathered today on the square in support of the decision of the Government⟧, informed the Regional Administration.

⟦v027|Regional Administration||Two participants were delivered into the department for the explanation of their behaviour and already released⟧, it is told in the message.

⟦v028|Regional Administration||To one girl-apprentice was rendered the medical help⟧.

The State Secretary E. Rausch promised ⟦v034|Emil Rausch||that not one working place in the valley will be reduced before 2028⟧. He declined to specify ⟦v034|Emil Rausch|declines|from what means this is guaranteed⟧.

The given meeting, as is marked, passed in a friendly atmosphere.

=== d020 | Pelham | 2026-11-17T18:30:00Z | update | off_topic
# Kessarian wheat harvest smallest in six years

ALDERSTADT, Nov 17 (Pelham) - Kessaria's farmers brought in 3.1 million tonnes of wheat this year, the least since 2020, the statistics office said on Tuesday.

A dry May and a wet August were to blame. Exports will fall by about a third, the office said.

=== d021 | Finwire | 2026-11-17T19:04:00Z | update
# Rater cuts Merwen to junk

LONGREACH (Finwire) - ⟦v035|Quillon Ratings||Merwen was lowered two notches to BB⟧ by Quillon Ratings, which cited "⟦+|||the loss of the only partner with a balance sheet⟧".

⟦v016|Quillon Ratings||The group's liquidity runs to the end of the first quarter⟧, the agency reckons, a month more than the most gloomy analysts.

On the fee, the lines are hardening. Tolvik's finance chief, Marit Enger, told Finwire ⟦v013|Marit Enger < Finwire||Merwen should wire the 420 million "by the end of the month"⟧. A lawyer for Merwen, Tobias Fenn, said ⟦v013|Tobias Fenn||his client owed nothing, since "a thunderstorm is not a breach"⟧.

⟦v032|Ludo Prynne||Thirty-eight crowns is a burglar's bid⟧, said Ludo Prynne of Cathcart Vey.

=== d022 | Bizrelay | 2026-11-17T20:15:00Z | update
# Merwen AG: change in the management board (press release)

Alderstadt, 17 November 2026. The supervisory board of Merwen AG, meeting in extraordinary session, has resolved as follows:

- ⟦v021|Merwen||Dr Rupert Gadd leaves the management board at his own wish and with immediate effect⟧;

- ⟦v036|Merwen||Ms Salome Thorne, head of the plate division, takes over as interim chairwoman⟧;

- ⟦v032|Merwen||the proposal of Brannoch Partners will be examined with due care⟧;

- ⟦v037|Merwen||short-time work at the rolling mills begins on 1 December⟧.

The supervisory board thanks Dr Gadd for seven years of service.

=== d023 | Pelham | 2026-11-17T20:40:00Z | update | supersedes=d010
# UPDATE 2-Merwen chief goes as Kessaria's veto leaves steelmaker adrift

* Gadd steps down after merger barred

* Cabinet was split, second source says

ALDERSTADT, Nov 17 (Pelham) - ⟦v021|||The head of Kessaria's biggest steelmaker quit on Tuesday night⟧, ten hours after ⟦v001|||the government prohibited the merger with the Sundrian group Tolvik to which he had tied his name⟧.

"⟦v021|Rupert Gadd < Pelham||A captain should be last off the ship, but mine has been nailed to the quay⟧," Rupert Gadd told Pelham. He said ⟦v038|Rupert Gadd||ministers had assured him of their blessing as late as September⟧.

⟦v004|unnamed (Pelham) < Pelham||Four ministers, among them those for finance and foreign affairs, were against the ban⟧, a government source told Pelham. The Cabinet's press service has called ⟦v004|Press Service of the Cabinet||the vote unanimous⟧.

⟦v036|||Salome Thorne, 49, an engineer who began as a crane driver, steps in until a successor is found⟧.

⟦v005|||Prime Minister Aurel Brenn is to face lawmakers on Thursday⟧.

=== d024 | Arden Valley Herald | 2026-11-18T06:40:00Z | feature
# Sausages and braziers at Gate Three

By Peg Lindow. ⟦v029|||By half past five they had an oil drum alight and by six no lorry could get in or out⟧. "⟦v029|Hob Castell||We are not against anybody. We are just standing here, in the way⟧," Hob Castell said.

Salome Thorne came on foot and alone. She was the crane girl here in 1999 and they made room for her at the fire. ⟦v008|Salome Thorne||Number two would be kept warm through the winter, "if I have to sit on it"⟧, she told the pickets. ⟦v036|||It was her first hour in Rupert Gadd's chair⟧.

Lissa Moor, the apprentice, turned up with ⟦v028|||her arm in plaster⟧ and let the whole shift sign it. ⟦v027|Hob Castell||The two egg men slept in their own beds⟧, by the way.

One of them, Gus Petrie, wants it known that ⟦v026|Gus Petrie < Arden Valley Herald||he aimed at the bonnet⟧.

=== d025 | Sundrian News Service | 2026-11-18T08:30:00Z | update
# Sundria stops scrap exports to Kessaria

HAVNSUND (SNS) - ⟦v024|Preben Aske||No licences for shipments of scrap metal to Kessaria will be issued from Monday⟧, Trade Minister Preben Aske announced on Wednesday. He called it ⟦v024|Preben Aske||"an administrative pause for breath"⟧.

⟦v011|Tolvik||Tolvik's complaint, 214 pages of it, was lodged this morning with the Administrative High Court in Alderstadt⟧, the company said.

⟦v021|Merwen < Bizrelay||Its would-be partner has lost its chief executive⟧, according to a press release carried by Bizrelay. Eskil Raun called the departure ⟦v039|Eskil Raun||"the resignation of the wrong person"⟧.

Kessaria's embassy declined to ⟦v024|Kessarian embassy|declines|comment on the licences⟧.

=== d026 | Kesspress | 2026-11-18T09:15:00Z | update
# The Government of Kessaria regrets about the step of Sundria

ALDERSTADT, 18 November. /Kesspress/. ⟦v040|Hedda Munk||Against the limitation of the export of metal breakage Kessaria will hand a complaint to the Customs Union⟧, stated the press secretary of the Head of Government Hedda Munk.

"⟦v024|Hedda Munk||Old iron there is enough also in other countries⟧," she assured.

Munk confirmed that ⟦v014|Hedda Munk||a writing of the military department entered the chancellery on April 16 and was put to the files⟧. According to her, ⟦v014|Hedda Munk||it had not the character of a warning⟧.

She also informed that ⟦v025|Hedda Munk||the Prime Ministers of the two countries talked by telephone on Monday in the evening⟧. ⟦v025|Hedda Munk|declines|About the content of the talk⟧ the press secretary declined to tell.

=== d027 | The Ledger | 2026-11-18T10:10:00Z | feature
# LIVE: Merwen shares are back, and it isn't pretty

10.02 ⟦v006|||And we are off: the halt has been lifted⟧. ⟦v003|||First trade 29.80, down almost a third on Monday's close⟧ … That is well under the 38 on offer from the car-wash king.

10.20 So the letter exists after all. ⟦v014|Hedda Munk||It was received, filed and, we are asked to believe, not alarming⟧, says the prime minister's spokeswoman this morning. Yesterday there were letters that did not exist.

10.31 ⟦v023|||The Civic League has tabled its motion for a committee of inquiry, with 61 names under it⟧. Colm Attrey: "⟦v023|Colm Attrey||I want to see every sheet of paper from April to last night⟧."

10.45 Rupert Gadd has been photographed at the railway station with a rucksack. Good for him.

=== d028 | Finwire | 2026-11-18T10:35:00Z | update | copy_of=d025
# Sundria halts scrap exports to Kessaria

HAVNSUND (SNS/Finwire) - ⟦v024|Preben Aske||No licences for shipments of scrap metal to Kessaria will be issued from Monday⟧, Trade Minister Preben Aske announced on Wednesday. He called it ⟦v024|Preben Aske||"an administrative pause for breath"⟧.

⟦v011|Tolvik||Tolvik's complaint, 214 pages of it, was lodged this morning with the Administrative High Court in Alderstadt⟧, the company said.

=== d029 | The Ledger | 2026-11-18T13:00:00Z | feature
# The iron curtain nobody asked for

Josse Hartwell

There is a word for a state that will neither run a steelworks nor let anybody else do so, and it is landlord. On Tuesday ours ⟦v001|||told a bridegroom from across the Sound to take his flowers home⟧. The bride's father had given his consent in spring: ⟦v012|||the Competition Office found nothing to object to⟧.

Was it ever about tanks? ⟦v002|||The plate line at Arden makes up one fiftieth of what Merwen sells⟧. A retired general, who consults for nobody and asks that I leave out his name, told me ⟦v041|unnamed (The Ledger) < The Ledger||the army has armour in store for eleven years⟧.

⟦v018|||A special share, with a right to say no to everything, lay on the table with a ribbon round it⟧. Nobody undid the ribbon. And ⟦v017|||more than nine in ten of the owners had said yes⟧.

What is left? ⟦v020|||Three hundred million, lent by the same people who did the damage⟧. ⟦v037|||Short weeks for the rollers from December⟧. And Osric Brannoch, who bids low and whose last industrial purchase, a glassworks, is now a go-kart track.

⟦v034|||Rausch's pledge on jobs⟧ has an expiry date and no signature. In Arden they know how to read such things; they have been reading them since my father was on the furnace.

=== d030 | Pelham | 2026-11-18T15:30:00Z | update | nothing_new
# FACTBOX-Kessaria's ban on the Merwen-Tolvik merger: what has happened

Nov 18 (Pelham) - The main events since Tuesday:

- ⟦v001|Katrin Ollech||Merwen and Tolvik may not merge⟧, Economy Minister Katrin Ollech announced, citing ⟦v002|Katrin Ollech||the supply of armour steel⟧.

- ⟦v003|||Investors have taken 32 percent off Merwen's market value⟧.

- ⟦v021|Merwen||Rupert Gadd stood down as chief executive⟧, the company said; ⟦v036|Merwen||Salome Thorne is filling in⟧.

- ⟦v011|Tolvik||The Sundrian group is suing⟧, it says.

- ⟦v022|||Havnsund called in Alderstadt's ambassador⟧ and ⟦v024|Preben Aske||will withhold scrap⟧.

- ⟦v032|Brannoch Partners||A domestic fund has offered 38 crowns a share⟧.

- ⟦v013|||Both sides say the other must bear the 420 million crown fee⟧.

- ⟦v014|Hedda Munk||The defence ministry had written to the chancellery in April⟧, the government has acknowledged.
