title: Dockers' pension fund against Solstice Media

=== d001 | Calloway | 2027-06-08T06:00:00Z | flash
# ⟦v001|Dockers' Pension Fund||DOCKERS' PENSION FUND DEMANDS OUSTER OF SOLSTICE MEDIA CHAIRMAN⟧ - LETTER

=== d002 | Calloway | 2027-06-08T06:22:00Z | urgent | supersedes=d001
# ⟦v001|Dockers' Pension Fund||Pension fund moves to topple Solstice Media chairman⟧

ARDEN, Velmark, June 8 (Calloway) - ⟦v001|Dockers' Pension Fund||Velmark's Dockers' Pension Fund called on Tuesday for Solstice Media chairman Ambrose Tell and three other directors to be voted off the board⟧, in a letter published before Wednesday's shareholder meeting.

"⟦v001|Marta Oyen||We look after 88,000 bad backs. We did not buy this company so that a few gentlemen could feel tall⟧," the fund's head, Marta Oyen, wrote.

⟦v004|Dockers' Pension Fund||The fund has lifted its holding to 14.2 percent from 9.1⟧. ⟦v005|Solstice Media||Tell had the full backing of his colleagues and would stand⟧, Solstice said.

Solstice owns four television channels, 61 magazines and The Lantern, a daily founded in 1866 that has outlived three monarchies and its own printing works. Its market value has fallen by more than half in four years.

=== d003 | Bourse & Biscuit | 2027-06-08T07:05:00Z | update
# LIVE: Ropes at dawn

09.05 Good morning from the steps of the Arden exchange, where it's raining on rich and poor. ⟦v001|||The dockers want Ambrose Tell's head, and not only his: four chairs out of nine, if you please, and on a plate by tomorrow teatime⟧.

09.11. ⟦v014|||Solstice opens at 6.80, up nearly eight per cent. The market likes a fight and doesn't care who's bleeding⟧.

09.20. What got them so cross? Three things, says Oyen's letter. ⟦v006|Dockers' Pension Fund||A bonus of eleven million for chief executive Greta Holm in a year of losses⟧. ⟦v034|Dockers' Pension Fund||An aeroplane⟧. And ⟦v008|Dockers' Pension Fund||The Lantern, which the board means to flog to Northgate, its worst enemy, for the price of a decent yacht⟧ …

09.31. We'll be here for two days. We have biscuits. [The fig ones are for subscribers.]

09.38. For those new to this: a pension fund is a very large piggy bank with a crane on it. This one was started in 1922 with a penny a week after a winch broke, and its first treasurer kept the money in a bollard. It owns a forest, a toll road, nine hotels and a glue works.

=== d004 | Solstice Media | 2027-06-08T07:30:00Z | bulletin
# Statement by the Board

The Board of Solstice Media plc notes the letter of a minority holder and states:

- ⟦v005|Solstice Media||Mr Tell offers himself for re-election and enjoys unanimous support⟧;

- ⟦v002|Solstice Media||the general meeting will be held on 9 June at 14.00, Corn Hall, doors at 13.00⟧;

- ⟦v006|Solstice Media||the award to Ms Holm reflects targets met in full⟧;

- ⟦v008|Solstice Media||the disposal of The Lantern to Northgate Press for 95 million crowns is in the interest of all⟧;

- ⟦v034|Solstice Media||the aircraft is a tool of work⟧;

- ⟦v033|Solstice Media||a dividend of 12 cents is proposed⟧.

The Board regrets the personal tone adopted. Holders who require a sandwich at the meeting are asked to state their preference by this evening. Proxy cards reach the registrar until 18.00 today; cards in pencil will not be counted.

=== d005 | Velmark State Courier | 2027-06-08T08:10:00Z | update
# In the Ministry of Labour commented the conflict around "Solstice"

ARDEN, 8 June. /VSC/. ⟦v029|Ministry of Labour||The State does not interfere in the disputes of the economic subjects, however follows attentively⟧, informed the Ministry of Labour.

⟦v001|Ministry of Labour||The pension fund of port workers realises its right of the owner, putting the question about the change of the leadership⟧, noted in the department. "⟦v029|Pavel Drost||The money of veterans loves silence⟧," underlined the Minister Pavel Drost.

By the data of the Ministry, ⟦v027|Ministry of Labour||to the fund itself for the fulfilment of obligations are lacking 900 million crowns⟧. The fund declined to ⟦v027|Dockers' Pension Fund|declines|comment on the given figure⟧.

On the Lighthouse Quay ⟦v026|||gathered pensioners in number of 200, the gathering is agreed with the city hall⟧. To the participants is given hot tea. The movement of the pilot boats is carried out by the schedule.

As is known, the fund of port workers is the third by size in the country. Its leadership is elected once in five years by open voting in the dining room. To the post of the chief in the year 2021 was elected M. Oyen, who has the category of a crane driver of the first class.

=== d006 | Lantern Staff Paper | 2027-06-08T08:45:00Z | feature
# We write this on the back of our own front page

By those still in the building. In the composing room old Feodor has hung his apron over the clock. ⟦v009|||At ten sharp two hundred and twelve of us put down pencil, mouse and sandwich⟧, and since then you can hear the pigeons. "⟦v009|Feodor Pask < Lantern Staff Paper||I've set four coronations. I'm not setting my own obituary for Northgate⟧," he says.

What do they want with us? ⟦v008|unnamed (Lantern Staff Paper) < Lantern Staff Paper||They need our roof. There'll be flats, with a lantern in the lobby⟧, a lady of the property department whispered on the back stairs.

From the window we could see the old stevedores with their hooks on their shoulders, ⟦v026|||eight hundred of them at least, singing the one about the captain's daughter⟧. Somebody let down a kettle to them on a string, and it came up again full of rum.

=== d007 | Calloway | 2027-06-08T09:20:00Z | urgent
# ⟦v010|Quill Capital||Quill Capital bids 1.4 bln crowns for whole of Solstice⟧

ARDEN, Velmark, June 8 (Calloway) - ⟦v010|Quill Capital||Investment firm Quill Capital offered 8.10 crowns a share in cash for Solstice Media on Tuesday⟧, valuing it at 1.4 billion.

⟦v010|Quill Capital||The proposal lapses if The Lantern is sold⟧, it said. ⟦v014|||Shares in Solstice rose to 7.65 crowns⟧.

⟦v011|Solstice Media||The board said it had adopted a rights plan under which any holder passing 15 percent would be swamped with new stock⟧.

"⟦v011|Marta Oyen||That is a fence built by the sheep's landlord⟧," fund chief Marta Oyen said. She declined to ⟦v010|Marta Oyen|declines|say whether she would sell to Quill⟧.

Quill, which is based in a former observatory above Arden, owns a chain of crematoria, two weather channels and half of an opera house.

Analysts said the price was fair for the channels and gave nothing for the magazines. "It is a bid for a roof, a mast and an archive," said one. Trading was halted for ten minutes before the announcement.

=== d008 | Federated News | 2027-06-08T09:55:00Z | update
# Dockers, widows, wolves: the struggle for a media house

LINDE (FN) - ⟦v010|Quill Capital < Calloway||For the Velmark publishing house Solstice somebody wants to put 1.4 billion on the table⟧, as Calloway reported. ⟦v011|||The house has quickly dug itself a moat⟧.

⟦v017|||Decisive is an old lady: Philippa Aurand, 91, widow of the founder, holds 22 percent⟧. ⟦v017|Philippa Aurand's butler|declines|What she will do with them⟧, her butler would not reveal. ⟦v017|Philippa Aurand's butler||"Madam is reading the sports page,"⟧ he said.

⟦v015|Stillwater||The voting adviser Stillwater recommends to its clients to strike Tell and the three others⟧. ⟦v016|Beacon Governance||The competitor Beacon Governance finds that they should stay⟧.

⟦v009|||The Lantern will not appear on Wednesday⟧. In Linde, where the paper was read during the exile by the later president, somebody laid a candle before the consulate, and the consul, a subscriber, lit it.

=== d009 | Bourse & Biscuit | 2027-06-08T10:40:00Z | update
# LIVE: 'Stick to ropes'

12.40 Oh my. A brown envelope, our letterbox, no stamp. ⟦v019|||It's an e-mail, Tell to Holm, 2 March, 23.48: "The dockers should stick to ropes. They wouldn't know a newspaper if one was wrapped round their fish"⟧.

12.46. We rang. ⟦v020|Solstice Media|denies|"Mr Tell has never written such words,"⟧ says a Solstice spokesman, Piers Lamont, and chokes on something.

12.55. There's a second page. ⟦v022|||Holm to Tell, same night: "If anyone counts the Lantern's readers properly we are 140,000 short"⟧ … and we've read THAT one three times.

13.02. On the quay they've got it already. ⟦v026|||They have wrapped four hundred herrings in the annual report and are handing them to brokers⟧. It's the best lunch the exchange has had in years.

13.10. ⟦v014|||7.20. Somebody's counted to 140,000⟧.

13.18. We've been asked how we know that the thing's genuine. We don't, quite. But it has the chairman's usual two spelling mistakes, and his secretary, when we read it to her, said "Oh, Ambrose" and hung up.

=== d010 | Agence Bellimont | 2027-06-08T11:15:00Z | update
# Solstice: a mail smelling of fish

BELLIMONT, June 8 (Bellimont) -- ⟦v019|Bourse & Biscuit||The president of Solstice would have invited the port workers to occupy themselves with their cordage⟧, according to a message revealed by Bourse & Biscuit. ⟦v020|Piers Lamont < Bourse & Biscuit|denies|The society disputes the paternity of it⟧.

⟦v022|Bourse & Biscuit||The diffusion of The Lantern would have been inflated by 140,000 copies⟧, adds the same site.

⟦v023|Velmark Markets Authority|declines|The gendarme of the markets did not wish to say if it opened an inquiry⟧.

⟦v018|Ellen Straub||Ellen Straub, administrator since six years and former ambassadress, slams the door⟧, she announced. "⟦v018|Ellen Straub < Agence Bellimont||I was assured of unanimity by a man who had not asked me⟧," she confided to Bellimont.

Ms Straub had negotiated in her time the armistice of the sardine, of which she keeps a copy, embroidered, above her bed.

=== d011 | Calloway | 2027-06-08T12:05:00Z | urgent
# ⟦v007|Solstice Media||Solstice CEO Holm quits on eve of shareholder vote⟧

ARDEN, Velmark, June 8 (Calloway) - ⟦v007|Solstice Media||Solstice Media chief executive Greta Holm resigned with immediate effect on Tuesday⟧, the company said. ⟦v006|Solstice Media||She would keep this year's award⟧.

"⟦v007|Greta Holm||I have become the story, and stories are what we sell⟧," Holm said. She declined to ⟦v022|Greta Holm|declines|discuss circulation figures⟧.

⟦v012|Dockers' Pension Fund||The fund asked the Commercial Court to freeze the rights plan and the disposal of The Lantern⟧ until after the meeting. ⟦v013|Commercial Court||A judge would hear both sides at 5 p.m.⟧, the court said.

⟦v032|unnamed (Calloway) < Calloway||Solstice's banks could call in 600 million crowns of loans if the newspaper is not sold by July⟧, a banker said.

Holm, 52, came to Solstice from a maker of frozen pastry. In her three years she closed 19 magazines, opened a quiz channel and moved the head office to a street with a better name. Staff gathered at the windows to watch her leave by the front door with one box and a rubber plant.

=== d012 | Velmark State Courier | 2027-06-08T12:20:00Z | update | copy_of=d011
# ⟦v007|Solstice Media||The head of "Solstice" Holm left the post⟧

ARDEN (Calloway). ⟦v007|Solstice Media||Solstice Media chief executive Greta Holm resigned with immediate effect on Tuesday⟧, the company said. ⟦v006|Solstice Media||She would keep this year's award⟧.

⟦v012|Dockers' Pension Fund||The fund asked the Commercial Court to freeze the rights plan and the disposal of The Lantern⟧ until after the meeting. ⟦v013|Commercial Court||A judge would hear both sides at 5 p.m.⟧, the court said.

=== d013 | Federated News | 2027-06-08T13:00:00Z | urgent
# ⟦v025|Channel Nine||Dockers sell out of Solstice⟧

LINDE (FN) - ⟦v025|Channel Nine||The Dockers' Pension Fund has sold its entire block of Solstice shares to Quill Capital at 8.10 crowns⟧, the broadcaster Channel Nine reported on Tuesday.

"⟦v025|unnamed (Channel Nine) < Channel Nine||They took the money and went for a beer⟧," it quoted a trader.

⟦v023|Velmark Markets Authority||The stock exchange supervisors are looking into Solstice's reader numbers⟧, they said in answer to a question.

Channel Nine belongs to Northgate, the intended purchaser of The Lantern. The trader's name was not given; the beer, according to the report, was a dark one.

=== d014 | Federated News | 2027-06-08T13:24:00Z | kill | supersedes=d013
# KILL - Dockers sell out of Solstice

Editors: the urgent of 1300 GMT is void. ⟦v025||denies|The Dockers' Pension Fund has not parted with a single share⟧. ⟦v025|Marta Oyen|denies|"We went for a beer, that's correct,"⟧ its chief Marta Oyen tells us. ⟦v025|Quill Capital||The block that changed hands belonged to a tea merchant of a similar name⟧, according to Quill.

What was said there of the supervisors remains. FN regrets having trusted a competitor of the parties, and has sent the tea merchant a note.

=== d015 | Bourse & Biscuit | 2027-06-08T15:50:00Z | update
# LIVE: Judge Amory has a cold

17.50 Commercial Court, room 3, radiators on in June. ⟦v012|||The fund's barrister says the moat's illegal and the paper's being sold out of spite. Solstice's barrister says that spite's not a legal term⟧.

18.12. Sneeze. ⟦v013|Leda Amory||"The fence comes down until they've voted, and nobody sells the family silver overnight,"⟧ says Judge Leda Amory, through a handkerchief. That's two-nil.

18.20. ⟦v008|||So Northgate's lorry, which has been outside The Lantern since lunch with the engine running, has switched it off⟧.

18.31. Lamont again, on the e-mail. He's had a long day. "⟦v020|Piers Lamont|hedges|Mr Tell doesn't recall every sentence of a busy evening⟧." Which is a bit different from never, isn't it, Piers?

18.40. The fig ones have gone. There are some with caraway, which nobody asked for.

18.49. Outside the court it's still raining. The dockers have put up a tarpaulin between two lampposts, with knots that a barrister has just stopped to admire. He's being taught the bowline. He has a wig under his arm and he's asking good questions.

=== d016 | Calloway | 2027-06-08T16:45:00Z | update
# Court blocks Solstice poison pill before showdown

ARDEN, Velmark, June 8 (Calloway) - ⟦v013|Commercial Court||A Velmark court suspended Solstice Media's takeover defence and barred it from selling The Lantern before shareholders have met⟧.

⟦v014|||Solstice closed at 7.90 crowns, up 25 percent on the day⟧.

⟦v010|Solstice Media||The board turned down Quill's approach as too low⟧. ⟦v010|Quill Capital||Quill said it could go to 8.60⟧.

⟦v017|unnamed (Calloway) < Calloway||Founder's widow Philippa Aurand had received chairman Ambrose Tell for tea and had not offered him cake⟧, a person close to the family said.

Nobody has unseated the chairman of a Velmark listed company since 1977, when the holders of a brewery objected to the beer. Lawyers expect a close result. About 9 percent of the votes belong to small investors, many of whom have never returned a card.

=== d017 | Calloway | 2027-06-08T17:20:00Z | update | off_topic
# Velmark grain exports seen at six-year high

ARDEN, Velmark, June 8 (Calloway) - Velmark is expected to export 4.1 million tonnes of grain in the coming season, the most since 2021, the farm union said on Tuesday.

Rain in May had helped winter wheat. Barley prices fell 2 percent.

The union will publish its next forecast on July 13. The port of Arden has built a new silo.

=== d018 | Lantern Staff Paper | 2027-06-08T19:00:00Z | feature
# Night watch with herring

By those still in the building. The lorry men from Northgate came up toward nine to ask for the toilet, and stayed for cards. ⟦v008|||They have had word that they are not to carry off so much as an inkwell tonight, a lady with a cold having forbidden it⟧.

⟦v022|Feodor Pask < Lantern Staff Paper||Every night for two years I've seen eleven pallets leave by the front gate and come back in by the rear⟧, says Feodor; there was a long silence then, and someone wrote it down.

⟦v037|||Solstice lost 41 million in the first quarter⟧, it says in the herring paper, page 6, under the fin.

⟦v009|||We have voted, by torches, to stay out until the hall has voted⟧. In the library the trainees sleep between the bound volumes. The year 1911 makes the best pillow.

At two o'clock the fire was let go down and somebody read aloud from the first number, of 1866, price one penny. It brought a report on a dispute between the porters of the harbour and a Mr Tell, shipowner. No relation, says Feodor. We shall look it up in the morning.

=== d019 | Velmark State Courier | 2027-06-09T06:40:00Z | urgent
# In the office of "Solstice" are conducted searches

ARDEN, 9 June. /VSC/. ⟦v024|Prosecutor's Office||Employees of the financial police carry out the seizure of documents in the head office of the company on the Mint Street⟧, informed the Prosecutor's Office. ⟦v022|Prosecutor's Office||The question is about the artificial increase of the number of copies with the aim of the deceit of advertisers⟧.

⟦v024|Prosecutor's Office||Nobody is detained⟧, added in the department.

"⟦v023|Velmark Markets Authority||Our verification goes separately and by own plan⟧," noted in the Markets Authority.

The meeting of the shareholders, as ⟦v002|Solstice Media||informed the company, will be held in the appointed time⟧. In the Corn Hall are placed 1,400 chairs, the places for invalids are provided. The fire service checked the exits and made a remark about the curtain.

=== d020 | Agence Bellimont | 2027-06-09T07:50:00Z | update
# Solstice: the police before the coffee

BELLIMONT, June 9 (Bellimont) -- ⟦v024|Prosecutor's Office < Velmark State Courier||Investigators have presented themselves at dawn at the seat of the group⟧, reported the State Courier, citing the prosecution. According to Bellimont, ⟦v024|unnamed (Agence Bellimont) < Agence Bellimont||they have carried away eleven cartons and an aquarium⟧.

⟦v022|Feodor Pask < Lantern Staff Paper||Pallets of newspapers went out by one door to return by the other⟧, told a typographer in the journal of the strikers.

⟦v013|Commercial Court < Calloway||The justice has neutralised the arm of the board against the intruders⟧, reported Calloway.

Interrogated on ⟦v017|Philippa Aurand|declines|her vote⟧, Madame Aurand made respond that she was not dressed. ⟦v028|||Ms Oyen, former crane driver, went to swim in the basin number two, as every morning⟧.

In the quarter of the banks, the windows had remained lit until an advanced hour. The last coalition of this sort, recalled a professor of the Commercial School, had united in 1938 the sailors and the nuns against a manufacturer of margarine, and had succeeded.

=== d021 | Calloway | 2027-06-09T09:10:00Z | urgent
# ⟦v021|Ambrose Tell||Solstice chairman apologises to dockers⟧, still won't go

ARDEN, Velmark, June 9 (Calloway) - ⟦v021|Ambrose Tell||Solstice Media chairman Ambrose Tell said sorry on Wednesday to the members of the Dockers' Pension Fund⟧ and acknowledged that ⟦v020|Ambrose Tell||he had written the message about ropes and fish⟧.

"⟦v021|Ambrose Tell||It was late, it was vulgar and it was mine⟧," Tell said. ⟦v005|Ambrose Tell||He would not step down unless he was carried⟧, he told reporters.

⟦v021|Marta Oyen||Marta Oyen said she accepted the apology and would vote against him⟧.

⟦v034|Solstice Media||The company's jet had been put up for sale⟧, Solstice said. ⟦v032|Solstice Media||Its lenders had granted a delay to October⟧.

Tell, 68, a former goalkeeper of the national hockey team, has chaired Solstice for 13 years.

Both sides were telephoning investors until the last minute. The outcome rested on about 30 holders, people involved in the count said, among them a seminary, the estate of a magician and the police sports club.

=== d022 | Calloway | 2027-06-09T09:48:00Z | correction | supersedes=d021
# CORRECTED-⟦v021|Ambrose Tell||Solstice chairman apologises to dockers⟧, still won't go

(Corrects Tell's sport in last paragraph to water polo, not hockey; corrects lenders' delay to August, not October)

ARDEN, Velmark, June 9 (Calloway) - ⟦v021|Ambrose Tell||Solstice Media chairman Ambrose Tell said sorry on Wednesday to the members of the Dockers' Pension Fund⟧.

⟦v032|Solstice Media||Its lenders had granted a delay to August⟧, Solstice said.

Tell, 68, a former goalkeeper of the national water polo team, has chaired Solstice for 13 years.

=== d023 | Bourse & Biscuit | 2027-06-09T12:40:00Z | update
# LIVE: Corn Hall

14.40 ⟦v002|||They're off, forty minutes late, since 1,900 people turned up for 1,400 chairs. Dockers on the floor, brokers on the radiators⟧. It smells of wet wool and smoked fish.

14.52. ⟦v030|||First hands: the pay report. Sixty-three against. Goodbye, eleven million, at least on paper⟧ … ⟦v006|Solstice Media||advisory only, says Lamont, it's been wired⟧.

15.05. ⟦v038|||Somebody's wheeled in a bath chair through the side door. Fur, hat, binoculars. The whole hall gets up⟧. It's HER.

15.09. Tell, from the rostrum: "Philippa, how good of you." And she, without a microphone, and you could hear it on the radiators: "⟦v017|Philippa Aurand||Ambrose, my husband was a docker⟧."

15.12. [Was he? He was! 1951 to 1954, basin two. We looked it up.]

15.20. ⟦v033|||Twelve cents nodded through, and nobody even noticed⟧.

=== d024 | Calloway | 2027-06-09T13:41:00Z | urgent
# URGENT-⟦v003|||Solstice Media shareholders vote out chairman Tell⟧

ARDEN, Velmark, June 9 (Calloway) - ⟦v003|||Shareholders of Solstice Media removed chairman Ambrose Tell on Wednesday with 57.8 percent of votes⟧, handing victory to the Dockers' Pension Fund.

⟦v017|||Philippa Aurand cast her 22 percent against him⟧.

⟦v031|||The fund's candidates won three of the four seats it sought⟧. ⟦v035|||Ellen Straub, who had walked out on Tuesday, was asked to take the chair⟧.

"⟦v003|Ambrose Tell||I have been beaten by better defences, but never by a bath chair⟧," Tell said.

⟦v030|||A separate vote threw out the report on executive pay⟧.

The count was delayed twice, once by a power cut and once by a herring found in urn number 6. The scrutineers ruled that it was not a proxy.

Cheering dockers stood on chairs. Tell shook hands with the eight people nearest to him, three of whom had voted against him, took his hat from the rack and left through the kitchen. It was the first defeat of a sitting chairman in the country in 50 years.

=== d025 | Federated News | 2027-06-09T14:30:00Z | update
# The widow, the crane driver and the man who fell

LINDE (FN) - ⟦v003|||After thirteen years Ambrose Tell sits on the board of Solstice no more⟧. ⟦v017|Philippa Aurand < Bourse & Biscuit||The founder's wife reminded the hall what her man had once lifted for a living⟧, Bourse & Biscuit describes.

⟦v035|Ellen Straub||The ex-diplomat Straub returns by the front, and as its head⟧; ⟦v035|Ellen Straub||"for a year, and with the windows open,"⟧ she stated.

⟦v010|Quill Capital||Quill, which had last spoken of 8.60, wishes to sleep over it⟧.

⟦v015|Stillwater||The advisers of Stillwater see themselves confirmed⟧, ⟦v016|Beacon Governance|declines|those of Beacon had nothing to add⟧.

⟦v014|||The paper went at 8.15 in Arden, dearer than ever since the flood⟧. In Linde the candle in front of the consulate was allowed to burn down, and the consul has renewed his subscription for three years.

=== d026 | Solstice Media | 2027-06-09T15:30:00Z | bulletin
# Results of the general meeting

The Company announces:

- ⟦v003|Solstice Media||resolution 4, re-election of Mr A. Tell: not carried, 42.2 in favour⟧;

- ⟦v030|Solstice Media||resolution 2, remuneration report: not carried, 37 in favour⟧;

- ⟦v033|Solstice Media||resolution 3, 12 cents a share: carried⟧;

- ⟦v031|Solstice Media||resolutions 9 to 12: Ms Oyen, Mr Bask and Dr Lune elected, Mr Ferro not⟧;

- ⟦v011|Solstice Media||the rights plan of 8 June is withdrawn⟧;

- ⟦v008|Solstice Media||talks with Northgate Press have been ended by common consent⟧;

- ⟦v036|Solstice Media||the series "Titans of Mint Street" is not proceeded with⟧.

The Company thanks holders for their patience during the counting and apologises for the draught. Umbrellas, 61, and one cargo hook may be claimed at the porter's lodge.

=== d027 | Velmark State Courier | 2027-06-09T16:10:00Z | update
# P. Drost congratulated the port workers

ARDEN, 9 June. /VSC/. ⟦v029|Pavel Drost||"The dockers showed that also the small hand holds the large rope"⟧, declared the Minister of Labour P. Drost, who earlier had called to silence.

⟦v003|Ministry of Labour||The former leader of the council was not re-elected in the democratic order⟧, noted in the Ministry. ⟦v027|Dockers' Pension Fund|denies|The information about the shortage of means in the fund does not correspond to the reality, it makes not more than 300 million⟧, informed the fund.

⟦v024|Prosecutor's Office||G. Holm gave explanations during three hours and is released⟧, reported the Prosecutor's Office. ⟦v007|Prosecutor's Office||After leaving the post she did not leave the country⟧.

The aquarium, withdrawn in the course of the search, is returned. All the fish, in number of fourteen, are in the satisfactory condition and were fed at the expense of the budget.

In the port of Arden on Wednesday were processed 31 thousand tonnes of cargo, the work was not interrupted. In honour of the event the sirens of the tugs sounded for the course of one minute, what was agreed with the captain of the port.

=== d028 | Bourse & Biscuit | 2027-06-09T17:00:00Z | update
# LIVE: Down at basin two

19.00 ⟦v028|||Oyen has gone for a swim. In the jacket. They threw her in, all eighty-eight thousand of them, or it looked like it⟧.

19.08. Is she selling to the wolves, then? She's treading water. "⟦v010|Marta Oyen < Bourse & Biscuit||At eight-sixty? My members waited forty years for a pension, they can wait for a nine⟧."

19.15. ⟦v003|||Tell came by, on foot, no driver, hands in pockets. Somebody gave him a herring. He asked what the wrapping was⟧ and read it under a lamp for rather a long time.

19.24. ⟦v026|||The song about the captain's daughter has nineteen verses. We're on fourteen, and none of them could be printed⟧.

19.30. Biscuits: none. The caraway went in the end. Thank you for following; it's been an education, mostly in knots.

=== d029 | Calloway | 2027-06-09T17:45:00Z | update | nothing_new
# Two days that turned Solstice Media over

ARDEN, Velmark, June 9 (Calloway) - ⟦v001|||A fund of retired stevedores asked for four scalps⟧ at Solstice Media on Tuesday and ⟦v003|||on Wednesday got the one that mattered⟧.

In between ⟦v010|||a bidder appeared⟧, ⟦v007|||the chief executive left⟧ and ⟦v013|||a judge tied the directors' hands⟧. ⟦v019|||A late-night message about fish⟧ did the rest, for which ⟦v021|||its author begged pardon too late⟧. ⟦v024|||Detectives carried off files⟧ over ⟦v022|||readers who did not exist⟧.

⟦v008|||The Lantern stays where it is⟧.

The new board meets on Friday. It has no chief executive, no jet and, until its lenders say otherwise, about two months.

=== d030 | Lantern Staff Paper | 2027-06-09T20:00:00Z | feature
# We go to press

By all of us. Feodor took the apron down from the clock at six. ⟦v009|||The machines ran up at seven minutes past, and the pigeons left⟧. "⟦v009|Feodor Pask||One day out, and they've already forgotten how to smear⟧," he says.

⟦v008|||The lorry drove home empty; the men came up to say goodbye, and lost another eleven crowns at cards⟧. There'll be no flats.

On page one tomorrow you'll find a number. ⟦v022|||We counted them ourselves, heads, not pallets: 203,411, and no more⟧. It isn't many, but each of them has eyes.

⟦v017|||Madam Aurand rang to order the sports page and two extra copies⟧; asked how she'd liked it in the hall, she said ⟦v038|Philippa Aurand||the coffee was weak and the company excellent⟧.

Below the number stands the old motto, which had been taken off to make room for an advertisement in the spring. It says: Hold the light, and look where you are going.
