title: Bergholt newspapers sale Live

=== d001 | Tideline | 2026-09-08T06:00:00Z | flash
# ⟦v001|Vane Holdings||VANE HOLDINGS BUYS BERGHOLT NEWSPAPER GROUP⟧ - COMPANY

=== d002 | Tideline | 2026-09-08T06:18:00Z | bulletin
# BULLETIN-⟦v001|Vane Holdings||Cement magnate Vane buys Aldern Courier owner Bergholt⟧

ALDERN, Sept 8 (Tideline) - ⟦v001|Vane Holdings||Vane Holdings, the cement and betting business of Castor Vane, has acquired the whole of Bergholt Press, publisher of the Aldern Courier and six other newspapers⟧, it said on Tuesday.

⟦v002|unnamed (Tideline)||The price was 310 million talers⟧, a person involved in the deal said. Vane declined to ⟦v002|Vane Holdings|declines|disclose it⟧.

Bergholt, controlled by one family since 1874, employs 1,150 people. The Courier sells 164,000 copies a day, less than half of what it sold when the present proprietor was a girl, and has not made a profit since the year of the floods. The best known of the other titles are the Saltmere Packet and a weekly for pigeon fanciers, which makes money.

=== d003 | Vane Holdings | 2026-09-08T06:30:00Z | update
# Press release: Vane Holdings welcomes Bergholt Press to the family

Vane Holdings is proud to announce the following:

- ⟦v001|Vane Holdings||all shares in Bergholt Press AG passed to Vane Holdings at midnight⟧;

- ⟦v006|Vane Holdings||the editorial independence of every title is guaranteed by a Charter of seven points⟧;

- ⟦v032|Vane Holdings||pension rights are secured to the last taler⟧;

- ⟦v022|Vane Holdings||the Saltmere edition, which has 4,100 readers, will be merged into the Courier from 1 October⟧;

- ⟦v029|Vane Holdings||each employee in post on Friday receives a welcome payment of 2,000 talers⟧.

"⟦v006|Castor Vane||I make concrete. I know that what you pour you must leave alone to set⟧," said Castor Vane, founder and chairman. Vane Holdings operates in eleven countries and is a sponsor of the national handball league.

=== d004 | Aldern Evening Echo | 2026-09-08T07:40:00Z | feature
# Lights on early in Ink Street

By Rosalie Kemp. We at the Echo have fought the Courier across the width of Ink Street for ninety years, with headlines, with price cuts and once, at a Christmas dance, with fists. So it was strange this morning to see its people stand on their own pavement like guests after a fire drill, and to find that one minded.

⟦v001|||The old lady has let it go⟧. By seven the porter had told the milkman, and by eight the milkman had told us.

"⟦v012|Ottilie Bergholt < Aldern Evening Echo||I am eighty-eight. I had either to sell it or to bury it, and I have bought enough wreaths⟧," Ottilie Bergholt said to the Echo through the letter flap of her villa.

Not all her kin agree. ⟦v013|Anton Bergholt||Her nephew Anton raised his hand against it on Monday night, alone of nine⟧, he told us, and was not offered coffee.

⟦v025|||Two men in black jackets are at the lift, asking for laptops⟧. The canteen has put out cake; nobody knows in whose honour, and it is mostly gone.

=== d005 | Margin | 2026-09-08T08:15:00Z | feature
# Bergholt sale live: what happened at the Greengage last night

10.15 Hello. This is Margin, the blog about the papers that the papers don't like. Tove Lind is in the Courier's lobby; I am opposite, at the Greengage, where the window is good and the coffee is not.

First, dinner. ⟦v024|||At a corner table here, on Monday from nine till nearly one, sat Castor Vane and Magnus Reyl, who has edited the Courier for fourteen years. They had the carp⟧. For those who have never eaten here: it is the place where ministers come to deny things, and the tables are set so far apart that they can. A waiter heard voices raised only once [over semicolons, he believes].

"⟦v024|Magnus Reyl < Margin||He asked me what I would not print. I asked him the same. We both ordered another bottle⟧," Mr Reyl tells us by text.

Second, money. We hear ⟦v002|unnamed (Margin) < Margin||three hundred and forty, with the debts⟧, from somebody who has seen the last page.

Third, a sheet of paper … ⟦v007|||It was left on the third-floor copier, it has two columns and forty names, and at the top somebody has typed "not on the journey"⟧. Tove has counted them twice. She is number 31 on nothing, being ours, but she has gone rather quiet.

=== d006 | Southern Press | 2026-09-08T09:05:00Z | update
# List of 40 Courier staff 'not on the journey' found, blog says

ALDERN (SP) - ⟦v007|Margin||Forty employees of the Aldern Courier appear on a list that seems to mark them for dismissal⟧, the media blog Margin reported on Tuesday.

Vane Holdings denied ⟦v007|Vane Holdings|denies|that it had drawn up any such paper⟧. Tideline reported ⟦v002|unnamed (Tideline) < Tideline||a price of 310 million talers⟧ for the group.

The Newspaper Guild called on ⟦v027|Newspaper Guild||readers to leave the group's titles on the stand until the names were explained⟧.

⟦v009|Lothar Brehm||The Cartel Office will look at the purchase, since Vane already owns three radio stations⟧, its president, Lothar Brehm, said. He gave no date.

=== d007 | Statinform | 2026-09-08T09:30:00Z | update
# Minister of Culture: ⟦v014|Hedda Stoll||the state does not mix itself in the question of the newspapers⟧

ALDERN, 8 September. (Statinform). The Minister of Culture Hedda Stoll commented today at the request of journalists the change of the proprietor of the publishing house "Bergholt".

"⟦v014|Hedda Stoll||A newspaper is a goods, as also a sausage is a goods. The Government does not sit in the kitchen⟧," noted the Minister. She reminded that the given branch receives already the reduced tariff of the post.

⟦v001|||The transfer of the papers of value to the holding of K. Vane took place in the night⟧. As is known, ⟦v020|||K. Vane in 2009 paid a fine for the giving of presents to officials of the city of Saltmere⟧, but the conviction is extinguished.

The opening of the season in the State Opera takes place on Friday.

=== d008 | Tideline | 2026-09-08T10:42:00Z | urgent
# URGENT-⟦v003|Magnus Reyl||Courier editor Reyl quits hours after sale⟧

ALDERN, Sept 8 (Tideline) - ⟦v003|Magnus Reyl||The editor-in-chief of the Aldern Courier, Magnus Reyl, resigned on Tuesday, less than five hours after the newspaper's sale was announced⟧.

"⟦v003|Magnus Reyl||I was handed a charter with seven points and a list with forty names. I can count⟧," he told staff from the top of a desk, according to a recording heard by Tideline.

Vane said ⟦v003|Vane Holdings||it "respected" his choice and thanked him⟧.

=== d009 | Margin | 2026-09-08T11:20:00Z | feature
# Bergholt sale live: down the stairs, all of them

13.20 Well. ⟦v003|||The boss has gone: hat, umbrella, the stuffed owl from the top of his bookcase⟧. He took the stairs because the lift was full of laptops.

And then [Tove is filming this with her left hand and crying a bit] ⟦v004|||they came down after him. The whole of the foreign desk. Sport. Both of the obituarists. We got to 87 and lost count at the swing door⟧ …

"⟦v004|Jutta Rahn < Margin||I have a mortgage and a boy with asthma, and I am standing in the street with a pot plant. I've never felt so well⟧," says Jutta Rahn, who ran the night desk.

⟦v021|||Old Pim has chalked his last cartoon on the pavement: a cement mixer, and out of it, in a neat strip, the front page⟧. It is already raining on it.

⟦v025|Castor Vane||The machines were company property and the collecting of them was "routine"⟧, Mr Vane says.

=== d010 | Tideline | 2026-09-08T12:05:00Z | update | supersedes=d008
# UPDATE 1-⟦v004|Newspaper Guild||More than 100 journalists follow Courier editor out⟧

* Vane says paper will appear as usual

ALDERN, Sept 8 (Tideline) - ⟦v004|Newspaper Guild||At least 104 journalists of the Aldern Courier have left their posts in sympathy with their editor⟧, the Newspaper Guild said. Vane Holdings put ⟦v004|Vane Holdings||the number at "some 60, many of them part-time"⟧.

⟦v003|Magnus Reyl||Magnus Reyl resigned earlier on Tuesday, less than five hours after the newspaper's sale was announced⟧.

⟦v006|Castor Vane||Nobody at the Courier would ever receive a call from him about a headline⟧, Castor Vane told reporters. He declined to ⟦v007|Castor Vane|declines|take a question about the 40 names⟧.

The Bergholt Trust, a foundation set up by the paper's first editor, said ⟦v015|Bergholt Trust||it would ask a court to stop the sale, because it holds one share with a right of veto and nobody had asked it⟧.

The share was issued in 1911, is kept in a biscuit tin, and has been voted once, against colour printing.

=== d011 | Osterby News Bureau | 2026-09-08T12:50:00Z | update
# In Aldern the pens go out of the door

OSTERBY (ONB) - ⟦v004|Newspaper Guild < Tideline||A good hundred editors and reporters have turned their backs on the oldest daily of the neighbouring country⟧, the agency Tideline reported, citing their union.

⟦v003|Magnus Reyl < Tideline||The chief had gone first, remarking that he knew how to do sums⟧, it said.

The Cartel Office in Aldern confirmed to ONB that ⟦v009|Cartel Office||a file had been opened⟧. "⟦v009|Lothar Brehm < Osterby News Bureau||It is thin. It will get thicker⟧," said its president, Lothar Brehm.

Six dailies in the neighbouring country have changed hands in three years, four of them at night. The law there obliges a buyer to ask permission only if he already has a newspaper, and cement, it seems, does not count as one.

⟦v030|unnamed (Osterby News Bureau)||The Courier's man in Osterby was told by telephone at noon to come home⟧, a colleague said. He has held the post for nineteen years, keeps bees on the roof of the press club and is said to have asked for a week to speak to them.

=== d012 | Aldern Evening Echo | 2026-09-08T13:35:00Z | feature
# Pencils in the rain

By Rosalie Kemp. Somebody had brought a box of them from the art shop and by two o'clock everyone had one. ⟦v019|||They held them up, points to the sky, five or six hundred people from the tram stop to the fish market, and said nothing at all⟧.

"⟦v017|Dorte Haas < Aldern Evening Echo||I rang up and stopped mine. My father took it, and his. The girl on the line said I was the two-thousandth since breakfast and could I hold⟧," said Dorte Haas, a dentist.

Upstairs it is not quite empty. ⟦v004|||We looked in from our own third floor and saw eleven heads where there used to be a hundred and thirty⟧. One was asleep. One was watering, row by row, the plants of those who had gone.

⟦v015|Elias Mohr||The veto share was meant "for exactly such a wet Tuesday"⟧, said Elias Mohr, the schoolmaster who chairs the Trust. ⟦v015|||His lawyers took the tin to the courthouse in a taxi⟧.

=== d013 | Vane Holdings | 2026-09-08T14:10:00Z | update
# Press release: Cornelia Fast to lead the Aldern Courier

Vane Holdings informs the public:

- ⟦v008|Vane Holdings||Ms Cornelia Fast, 41, hitherto programme director of Radio Boom, is Editor-in-Chief of the Aldern Courier as of today⟧;

- ⟦v003|Vane Holdings||Mr Magnus Reyl has left the house at his own wish⟧;

- ⟦v004|Vane Holdings||sixty-two members of staff are absent without leave⟧;

- ⟦v029|Vane Holdings||the welcome payment is raised to 3,500 talers for those who are at their desks on Wednesday at nine⟧;

- ⟦v015|Vane Holdings||the claims of the so-called Bergholt Trust are without any foundation⟧;

- ⟦v026|Vane Holdings||the website is undergoing maintenance⟧.

"⟦v008|Cornelia Fast||I love newspapers. I have read several⟧," said Cornelia Fast.

=== d014 | Southern Press | 2026-09-08T14:32:00Z | update
# ⟦v008|Vane Holdings||Radio executive Fast named Courier editor⟧

ALDERN (SP) - ⟦v008|Vane Holdings||The chair left empty by Magnus Reyl has gone to Cornelia Fast, who runs a pop station for Castor Vane⟧, his company announced.

Reyl told Southern Press: "⟦v008|Magnus Reyl < Southern Press||I wish her luck and a good dictionary. The one on the shelf is mine⟧."

⟦v011|printers' union||The printers will not touch the plates tonight⟧, their union said. ⟦v028|Kronhof Brewery||Kronhof Brewery has pulled its advertisements "until there is someone to read them beside"⟧.

⟦v026|||The Courier's pages on the internet have shown a picture of a spanner since one o'clock⟧.

=== d015 | Osterby News Bureau | 2026-09-08T14:50:00Z | update | copy_of=d014
# ⟦v008|Vane Holdings||Radio executive Fast named editor of Aldern Courier⟧

ALDERN (SP/ONB) - ⟦v008|Vane Holdings||The chair left empty by Magnus Reyl has gone to Cornelia Fast, who runs a pop station for Castor Vane⟧, his company announced.

Reyl told Southern Press: "⟦v008|Magnus Reyl < Southern Press||I wish her luck and a good dictionary. The one on the shelf is mine⟧."

⟦v011|printers' union||The printers will not touch the plates tonight⟧, their union said.

=== d016 | Southern Press | 2026-09-08T16:20:00Z | urgent
# ⟦v010|Karl Ebbing||Fire at Courier printing works⟧ - witness

ALDERN (SP) - ⟦v010|Karl Ebbing||Flames were coming from the roof of the Bergholt printing works in Nordhafen on Tuesday evening⟧, Karl Ebbing, a tram driver, said.

"⟦v010|Karl Ebbing < Southern Press||Black smoke, and men running with buckets⟧," he told Southern Press.

The fire brigade declined to ⟦v010|fire brigade|declines|comment⟧. The works, built in 1931, print all seven of the group's titles.

=== d017 | Southern Press | 2026-09-08T16:47:00Z | kill | supersedes=d016
# KILL: Fire at Courier printing works

Editors, kill our urgent of 1620 GMT, "Fire at Courier printing works - witness". ⟦v010||denies|There is no fire at the works⟧.

⟦v010|fire brigade||What burned was a brazier of old newsprint, lit by pickets to fry sausages⟧, the brigade says. Works manager Ida Roth denied that ⟦v010|Ida Roth|denies|any damage had been done⟧. No substitute will be sent.

=== d018 | Tideline | 2026-09-08T17:30:00Z | update | supersedes=d010
# UPDATE 2-⟦v016|Aldern District Court||Court freezes sale of Bergholt newspapers for 30 days⟧

* ⟦v004|Newspaper Guild||Walkout grows to 131⟧, guild says

* ⟦v011|||Printers down tools⟧

ALDERN, Sept 8 (Tideline) - ⟦v016|Aldern District Court||A judge ordered on Tuesday that Castor Vane may not exercise any rights over Bergholt Press for 30 days⟧, the Aldern District Court said.

"⟦v016|Paula Wirth||A tin with a share in it is still a share⟧," Judge Paula Wirth said. ⟦v037|Paula Wirth||She would hear both sides on September 21⟧.

Vane said ⟦v016|Vane Holdings||it would fight the order "by breakfast"⟧. The deal was worth ⟦v002|notary's deed||327 million talers, of which 48 million in debt⟧, according to a notary's deed shown in court.

⟦v004|Newspaper Guild||The number of those who have walked out has reached 131⟧, the guild said. ⟦v017|unnamed (Tideline)||About 5,200 subscriptions were cancelled during the day⟧, a manager said.

=== d019 | Tideline | 2026-09-08T17:55:00Z | correction | supersedes=d018
# CORRECTED-UPDATE 2-⟦v016|Aldern District Court||Court freezes sale of Bergholt newspapers for 13 days⟧

(Corrects length of the order to 13 days, not 30, in headline and first paragraph)

ALDERN, Sept 8 (Tideline) - ⟦v016|Aldern District Court||A judge ordered on Tuesday that Castor Vane may not exercise any rights over Bergholt Press for 13 days⟧, the Aldern District Court said.

"⟦v016|Paula Wirth||A tin with a share in it is still a share⟧," Judge Paula Wirth said.

The deal was worth ⟦v002|notary's deed||327 million talers, of which 48 million in debt⟧, according to a notary's deed shown in court.

=== d020 | Margin | 2026-09-08T20:40:00Z | feature
# Bergholt sale live: white

22.40 A proof has come across the road inside a pizza box. ⟦v005|||Tomorrow's Courier, page one: the title, the date, the price, and underneath … paper. Not one word⟧. [We held it up to the lamp in case.]

Who did it? "⟦v005|Jutta Rahn < Margin||It was the last page we sent before we stood up. Nobody over there knows how to unsend it⟧," says Jutta Rahn.

The printers were talked round after all, once they'd seen it. ⟦v011|||They will run this one and no other⟧, they say, and in the yard they sang.

Something nastier. ⟦v035|||In the basement, a reporter found the cabinets where the paper keeps the names of those who talk to it; they were open, and the shredder was warm⟧. Castor Vane denies ⟦v035|Castor Vane|denies|that anybody of his had been down there⟧.

Meanwhile the leavers are in the back room of the Greengage with a borrowed typewriter. ⟦v018|||It will be called the Loose Sheet⟧, the landlord says, and ⟦v018|||it'll have four pages⟧. He has stopped charging for soup and has put up a notice asking customers to keep their voices down, "news being made".

=== d021 | Statinform | 2026-09-09T06:10:00Z | update
# Newspaper "Courier" came out without text

ALDERN, 9 September. (Statinform). ⟦v005|||The today's number of the newspaper "Aldern Courier" appeared in the kiosks with an empty first page⟧, transmits the correspondent of Statinform. By the explanation of the new chief editor K. Fast, ⟦v005|Cornelia Fast||it is "a technical pause"⟧.

⟦v016|Aldern District Court||The action of the agreement of purchase and sale is stopped by the court until 21 September⟧.

"⟦v014|Hedda Stoll||The courts in our country are free, the kitchen too⟧," repeated in this connection the Minister H. Stoll. The President of the Republic, by the words of his adviser, ⟦v036|adviser to the President||"bought two copies, one for notes"⟧.

The collectors on the flea market offer for the number already 15 talers. The postal workers, by the way, ask the population not to send the empty page in place of letters.

=== d022 | Aldern Evening Echo | 2026-09-09T07:25:00Z | feature
# Sold out by a quarter to seven

By Rosalie Kemp. I confess that I bought our rival this morning, for the first time in my life, and read every line of it twice. ⟦v005|||There were none⟧. On the number 9 tram a boy was drawing a horse on his; the woman next to him was writing, in a small and furious hand, a letter.

⟦v017|||The kiosk by the bridge, which sells forty on a Wednesday, had sold three hundred, and in the same hour, says its keeper, nineteen regulars told him not to keep them one any more⟧.

I have worked on this street for twenty-six years, and have hated that paper as one hates an elder brother, for its good shoes and its Latin. Nobody warned me that one can miss a thing which is still lying on the breakfast table. I folded it along its old creases and put it away with my school reports.

And beside the till, in a biscuit box, lay something damp from the press: ⟦v018|||four pages on grey paper, one taler, by the hundred and thirty who used to sit over the road⟧. "⟦v018|Magnus Reyl < Aldern Evening Echo||We printed six thousand in a shed that does wedding cards. There is a rose in the corner. We could not get it off⟧," Magnus Reyl told the Echo.

⟦v031|||The crossword is by the same hand as ever, and 1 across is "Mixed cement, no end of vanity (4)"⟧. The answer is left to the reader.

⟦v013|Anton Bergholt||Anton Bergholt, the dissenting nephew⟧, bought the first one off the pile, he says, ⟦+|||"as I was against the thing from the soup on"⟧.

=== d023 | Osterby News Bureau | 2026-09-09T08:10:00Z | update
# Rebels' paper on sale; teachers want to buy the real one

OSTERBY (ONB) - ⟦v018|Magnus Reyl < Aldern Evening Echo||The newspaper people who left the Courier brought out one of their own overnight, in an edition of 6,000⟧, the Aldern Evening Echo reported, quoting Magnus Reyl.

⟦v023|Mutual Society of Teachers||A mutual society of 80,000 schoolteachers is ready to pay 290 million talers for the Bergholt titles⟧, it said in a letter to the court.

"⟦v023|Signe Holt < Osterby News Bureau||We have been marking that paper's spelling for a century. We may as well own it⟧," its treasurer, Signe Holt, told ONB.

⟦v035|Margin||Confidential papers may have been destroyed in the Courier's cellar⟧, according to Margin.

Newspaper sales in the neighbouring country have been halved since 2010, and two of its provinces have had no daily at all since the spring.

=== d024 | Tideline | 2026-09-09T08:45:00Z | update | off_topic
# Courier firm Bergholt Express sold to Osterby Post

OSTERBY, Sept 9 (Tideline) - Parcel courier Bergholt Express, which has no ties to the newspaper publisher, was sold on Wednesday to Osterby Post for 31 million talers.

Its 400 drivers will keep their jobs. The founder, Nils Bergholt, will leave after a handover of six months, and the vans will be painted green.

=== d025 | Tideline | 2026-09-09T09:50:00Z | update
# Vane rejects teachers' bid, says will 'sit it out'

ALDERN, Sept 9 (Tideline) - ⟦v023|Castor Vane||An offer of 290 million talers from a teachers' society for Bergholt Press was "homework, and late"⟧, Castor Vane said on Wednesday.

⟦v001|Castor Vane||He had bought the newspapers, he owned them, and he would own them on the 22nd⟧, he added.

⟦v029|Vane Holdings||Forty-four people had come in by nine to claim the 3,500 talers⟧, his company said. The guild put ⟦v029|Newspaper Guild||it at 19, "four of them from the canteen"⟧.

⟦v028|||Two banks and the state railways joined Kronhof Brewery in taking away their advertising⟧. ⟦v009|Cartel Office||The inquiry into the purchase would be widened to betting⟧, the Cartel Office said.

Vane, 59, the son of a lorry driver, owns a yacht called Aggregate and a football club that he is said never to have watched.

=== d026 | Margin | 2026-09-09T11:30:00Z | feature
# Bergholt sale live: so who typed the list?

13.30 Here is a thing. ⟦v007|unnamed (Margin) < Margin||The forty were picked in July, by a consultant, from a seating plan⟧, says somebody who sat in on it. ⟦v007|||That explains why one of them is a coat stand⟧ [R. Garderobe, second floor].

"⟦v007|Cornelia Fast||I've torn it up, in front of witnesses⟧," says Ms Fast, whom we rather begin to like.

She's not having an easy day. ⟦v011|||Her printers are out again⟧, and ⟦v026|||the spanner came down at noon, to be followed by a page in Portuguese⟧.

And is Mr Reyl going into politics, as they say on the stairs? "⟦v034|Magnus Reyl|denies|I would sooner sell cement⟧," says he. ⟦v034|unnamed (Margin)||The Liberals have offered him Aldern North⟧, all the same, a Liberal tells us.

⟦v025|||The laptops have come back, in a skip, with the stickers scraped off⟧. One has a live crab in it. We do not know why, and Tove, who has put it in the sink, is past asking.

=== d027 | The Plumb Line | 2026-09-09T13:00:00Z | feature
# On owning a mirror

By Leopold Anders. A rich man who buys a newspaper is like a plain man who buys a mirror: he supposes that, being his, it will be kind. I have watched four of them try it. The first went into opera, the second into debt, the third into parliament; the fourth, I am told, reads only the weather.

⟦v001|||The cement king now has seven such glasses on his wall⟧. ⟦v002|||For the money, which was something between three hundred and three hundred and fifty million depending on who is lying, he might have had a bridge⟧.

What he has instead is chairs. ⟦v004|||An entire newsroom got up from theirs⟧, behind ⟦v003|||a man with an owl under his arm⟧, and no lawyer can make a chair write. ⟦v005|||The whitest page in the history of printing⟧ was the best they ever made; it had no adjectives.

The law has been called in. ⟦v016|||A judge has put the parcel on a high shelf until the 21st⟧. ⟦v015|||It all hangs on a scrap of paper older than the zip⟧.

As to ⟦v006|||his seven commandments of freedom⟧, I have read them. The seventh says that the other six may be amended. I do not call it cynical. I call it concrete: it looks like stone, and somebody mixed it.

I hear it said that nobody reads papers any longer. It is said chiefly in papers, and I notice that when one of them falls silent the whole town looks up, as a miller wakes when the wheel stops.

⟦v012|||The widow in the villa has drawn her curtains⟧. One does not ask a lady what she got for the mirror.

=== d028 | Statinform | 2026-09-09T14:20:00Z | update | off_topic
# Editor of school wall newspaper received diploma

SALTMERE, 9 September. (Statinform). The pupil of the seventh class Lina Voss, who leads the wall newspaper "Our Corner", was rewarded today with the diploma of the Ministry of Culture.

"I will not leave the editorial office until the end of school," promised the girl. Minister Hedda Stoll presented to her a set of pencils.

=== d029 | Aldern Evening Echo | 2026-09-09T15:10:00Z | update
# 'I did wrong,' says Ottilie Bergholt

By Rosalie Kemp. The flap opened again at three. "⟦v012|Ottilie Bergholt < Aldern Evening Echo||I should have asked the biscuit tin. Tell the children in the pub that I did wrong⟧," said the voice behind it.

⟦v023|Ottilie Bergholt||She would rather the teachers had it⟧, she said, "⟦+|||though they never once gave me more than a four for composition⟧".

In Saltmere, ⟦v022|||where the local edition is to vanish in three weeks, the mayor has hung the last ten years of it along the pier, page by page, on washing lines⟧. ⟦v022|Saltmere town council||The town would run it itself if need be⟧, the council said.

⟦v019|||Tonight the pencils were back under the windows, twice as many as yesterday, and this time some were lit⟧. They turned out to be candles. ⟦v033|||The house itself, with its clock, has been offered to a hotel chain⟧.

=== d030 | Southern Press | 2026-09-09T16:00:00Z | update
# ⟦v018|Magnus Reyl||Breakaway paper to become daily⟧ as Courier loses readers

ALDERN (SP) - ⟦v018|Magnus Reyl||The Loose Sheet, made by former staff of the Aldern Courier, will appear every day but Sunday⟧, its editor, Magnus Reyl, said.

⟦v017|Newspaper Guild||Subscribers lost by the Courier since the takeover number 11,400⟧, the Newspaper Guild said. A spokesman for Castor Vane spoke of ⟦v017|spokesman for Castor Vane||"a seasonal dip"⟧ of 7,000.

⟦v030|||Four of the paper's six correspondents abroad have refused to return⟧. ⟦v032|Newspaper Guild||The pension fund was 9 million talers short⟧, the guild said, contradicting Vane.

⟦v021|||Pim's cement mixer, washed from the pavement, is on the front of every second copy⟧. ⟦v027|Newspaper Guild||The call to leave the Courier on the stand stays in force⟧. The Guild, founded in 1902 in the same back room, has 6,400 members and a brass band.

=== d031 | Margin | 2026-09-09T18:00:00Z | feature | nothing_new
# Bergholt sale live: what we know

20.00 Tove has gone to bed and so should you. In brief:

• ⟦v001|Vane Holdings||Castor Vane has bought Bergholt Press⟧, says Castor Vane's company.

• ⟦v016|Aldern District Court||He may not touch it before the 21st⟧, says the court.

• ⟦v037|Paula Wirth||That is when Judge Wirth hears the parties⟧.

• ⟦v003|Magnus Reyl||Magnus Reyl is no longer editor⟧, he confirms. ⟦v008|Vane Holdings||Cornelia Fast is⟧.

• ⟦v004|Newspaper Guild||131 journalists left with him⟧, says the guild; ⟦v004|Vane Holdings||62⟧, says Vane.

• ⟦v002|notary's deed||It cost 327 million⟧, if you believe a notary.

• ⟦v010|fire brigade|denies|The printing works burned⟧: no, says the fire brigade. Sausages.

• ⟦v021|||Pim is looking for more chalk⟧.

Good night from the Greengage.
