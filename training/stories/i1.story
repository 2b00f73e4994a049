title: Orazbek in Haverlo: state visit Live
outlets: Meridian = international agency; Kazhumpress = state agency, translated; Haverlo Courant = local newspaper, jokes; Lumen 4 = broadcaster, live blog; Court Circular = official bulletin of the Lurmark presidency, lists; Pipeline Letter = energy trade newsletter

=== d001 | Court Circular | 2027-10-12T06:00:00Z | update
# Programme of the State Visit, first day

The Office of the President of Lurmark makes known the following for October 12:

10.30. ⟦v14|Office of the President of Lurmark||His Excellency Dzhamil Orazbek, President of Kazhumar, is received on the Landing Quay with twenty-one guns⟧.

12.15. ⟦v1|Office of the President of Lurmark||Signature of the Agreement on Natural Gas, Map Room⟧.

16.00. ⟦v30|Office of the President of Lurmark||Declaration on a Year of Music between both states⟧.

20.00. Banquet, Hall of Herons.

⟦v37|Office of the President of Lurmark||The Canal Bridge is shut to carriages and motor cars from nine until midnight⟧.

=== d002 | Kazhumpress | 2027-10-12T09:20:00Z | update
# ⟦v14|||The head of the state Dzhamil Orazbek arrived in Lurmark⟧

HAVERLO, October 12. (Kazhumpress). ⟦v14|||With salvos of artillery and a guard of the three kinds of troops was met in the port of Haverlo the leader of Kazhumar⟧. ⟦v21|press service of the President of Kazhumar||As a sign of respect, to the Lurmark side was handed over a stallion of the Torlyk breed⟧, informed the press service of the President of Kazhumar.

"⟦v1|Saltanat Bekova||Today the energetic bridge between our peoples will be laid on paper⟧," noted the Minister of Foreign Affairs Saltanat Bekova. She added that ⟦v30|Saltanat Bekova||on the cultural line a separate document is foreseen⟧.

=== d003 | Lumen 4 | 2027-10-12T10:05:00Z | update
# LIVE: Guns, a horse and a very long carpet

11:48 ⟦v14|||The last bang has died away, the gulls are coming back, and our guest has walked the whole carpet without once looking down⟧.

11:55 ⟦v7|||Behind the fence on Heron Square people with poetry books: we count about 400⟧. Police spokesman Rik Aalders ⟦v7|Rik Aalders|declines|how many⟧ he sees: "Not my job today."

12:01 ⟦v21|||The grey four-legged present did not care for the brass band and has kicked a tuba⟧.

=== d004 | Meridian | 2027-10-12T10:31:00Z | flash
# ⟦v1|||LURMARK, KAZHUMAR SIGN 15-YEAR GAS SUPPLY CONTRACT⟧

=== d005 | Meridian | 2027-10-12T10:52:00Z | urgent | supersedes=d004
# ⟦v1|||Lurmark, Kazhumar sign 15-year gas contract⟧ - ⟦v6|unnamed (Meridian)||price put at 31 florins⟧

HAVERLO, Oct 12 (Meridian) - ⟦v1|||Kazhumar will deliver 9 billion cubic metres a year from 2029 under a contract signed on Tuesday⟧, the largest in Lurmark's history.

⟦v6|unnamed (Meridian)||The buyer pays 31 florins a megawatt hour⟧, two people close to the talks said. Lurmark's energy minister, Paavo Rintala, ⟦v6|Paavo Rintala|declines|what it costs⟧, declining to comment when asked. ⟦v13|||Month-ahead gas on the Westhaven hub fell 4 percent within minutes⟧.

=== d006 | Kazhumpress | 2027-10-12T11:30:00Z | update
# ⟦v1|||Blue fuel of Kazhumar will warm the homes of Lurmark⟧

HAVERLO, October 12. (Kazhumpress). ⟦v1|||In the presence of both heads of states the chairman of Kazhumgaz Temur Ashirov and the director of the enterprise Lurgas put their signatures⟧. ⟦v1|Temur Ashirov||The yearly volume composes ten milliards of cubic meters⟧, communicated T. Ashirov. According to his words, ⟦v6|Temur Ashirov||the conditions are mutually profitable and composed by a formula⟧. He abstained from ⟦v6|Temur Ashirov|declines|naming of the figure⟧.

⟦v20|Kazhumgaz||The first joint of the tube at the place Grauwzand is to be welded on Thursday⟧, it was underlined in Kazhumgaz.

=== d007 | Pipeline Letter | 2027-10-12T12:40:00Z | update
# Nine or ten? What was inked at Haverlo

⟦v1|||The annexe we have seen says nine firm, with an option on a tenth⟧, which explains why each side quotes its own number. ⟦v1|||Whoever does not take it pays anyhow: 85 percent of every year's quantity⟧.

On money the parties are mute. ⟦v6|Hanne Brouwtier||It cannot be below 34, or Torlyk loses on every molecule⟧, says Hanne Brouwtier of the consultancy Brouwtier & Sohn. ⟦v13|||Westhaven's front month slid further, to 36.20, its lowest since March⟧.

One obstacle remains: ⟦v19|Energy Ministry of Dalvia||Dalvia will double the toll for every cubic metre that crosses its soil⟧, its energy ministry said. Ashirov told Kazhumpress ⟦v19|Temur Ashirov < Kazhumpress|denies|that⟧ was untrue.

=== d008 | Haverlo Courant | 2027-10-12T13:55:00Z | feature
# A warm winter, says the man with the pen

⟦v1|||Mr Rintala has put his name, or rather let his gasman put it, under fifteen winters of foreign flame⟧. "⟦v1|Paavo Rintala||Nobody's granny will have to wear two cardigans⟧," the minister promised. And what is granny paying? "⟦v6|Paavo Rintala|declines|That⟧," he said, "stays in the drawer."

Joost Halvari, who leads the opposition and wears one cardigan, was cross. "⟦v10|Joost Halvari||We have bought a dog lead, and we are wearing the collar⟧," said Halvari. The steelworkers, by contrast, are purring: ⟦v28|Greet Somogyi||four thousand furnacemen can sleep again⟧, said their chairwoman Greet Somogyi.

Eleven chairs will be empty tonight. "⟦v27|Mieke Tordoir||I do not clink glasses with gaolers⟧," said Mieke Tordoir MP, ⟦v27|||who with ten colleagues has sent back the gilt-edged card⟧.

=== d010 | Lumen 4 | 2027-10-12T19:35:00Z | update
# LIVE: Trouble in the Hall of Herons

21:12 ⟦v22|Aurelio Vink||Turbot in saffron, and no pork anywhere near it⟧, head cook Aurelio Vink has just whispered.

21:20 The hostess is speaking. ⟦v3|||Katrijn Verhulst has just said the name. Nodir Hamidzoda. Out loud, glass in hand⟧.

21:21 "⟦v3|Katrijn Verhulst||A man sits in a cell in Torlyk for forty lines of verse. I raise my glass to the day he reads them here⟧," the president says.

21:23 ⟦v2|||Oh. He is up. He has put the napkin down and he is going⟧.

21:24 ⟦v2|||Gone! Through the small door, the one for the waiters⟧. Nobody is chewing.

=== d012 | Meridian | 2027-10-12T20:03:00Z | urgent
# ⟦v2|||Kazhumar's Orazbek quits state banquet⟧ after ⟦v3|||host mentions jailed poet⟧

HAVERLO, Oct 12 (Meridian) - ⟦v2|||President Dzhamil Orazbek left the hall at 9.23 p.m., followed by his bodyguards⟧, a Meridian reporter in the room saw. "⟦v3|Katrijn Verhulst||Let him come home to his desk⟧," Verhulst said. ⟦v3|||President Katrijn Verhulst had called for the release of Nodir Hamidzoda, 61, serving nine years for sedition⟧.

⟦v18|||Foreign Minister Saltanat Bekova remained at the table⟧. She ⟦v2|Saltanat Bekova|declines|why he had gone⟧, declining to say when asked by reporters.

Minutes earlier, Orazbek had said in his own address that ⟦v17|Dzhamil Orazbek||the two nations were "two rivers that have found one sea"⟧.

⟦v7|Haverlo police||About 1,200 demonstrators had gathered outside⟧, police said; ⟦v7|Ruth Szabolcs||it was closer to 2,000⟧, organiser Ruth Szabolcs said. ⟦v12|Haverlo police||Three were detained⟧. Opposition leader Joost Halvari said ⟦v10|Joost Halvari||the contract made the country dependent⟧.

=== d013 | Kazhumpress | 2027-10-12T21:15:00Z | update
# ⟦v17|Dzhamil Orazbek||Our waters have flowed together⟧ - Leader of Kazhumar

HAVERLO, October 12. (Kazhumpress). At the solemn reception the head of the state pronounced a speech. "⟦v17|Dzhamil Orazbek||Who drinks from one source, does not quarrel⟧," he emphasised. ⟦v5|press service of the President of Kazhumar||In connection with a light malaise, caused by the change of climate, the head of the state went to rest before the termination of the event⟧, reported the press service of the President of Kazhumar. ⟦v2|press service of the President of Kazhumar|denies|No demonstrative gestures took place⟧, it was specified there.

=== d014 | Haverlo Courant | 2027-10-12T22:30:00Z | feature
# The turbot went cold at 9.23

⟦v2|||First the soup left, then the guest of honour⟧. He did not slam anything; ⟦v2|||he folded a square of damask, bowed to a candlestick and marched past the dumb waiter into the night⟧. ⟦v32|Fenna Lubberts||He forgot his coat, a lovely one, astrakhan⟧, said cloakroom attendant Fenna Lubberts.

What had stung him? ⟦v3|||One short sentence about a versifier behind bars, tucked between the asparagus and the eternal friendship⟧. The official version has to do with his stomach. "⟦v5|Bauke Stienstra||He ate three rolls. That is not an ill man⟧," said waiter Bauke Stienstra.

His foreign minister was made of sterner stuff: ⟦v18|||Madame Bekova had the pudding, and seconds⟧.

=== d015 | Lumen 4 | 2027-10-13T05:40:00Z | update
# LIVE: The morning after

07:10 Government sources tell us: ⟦v4|unnamed (Lumen 4)||Kazhumar is about to put yesterday's contract on ice⟧. ⟦v4|unnamed (Lumen 4)||A letter is said to be on its way to the ministry⟧, says one of them.

07:22 Energy minister Rintala on the steps: "⟦v16|Paavo Rintala||A signature is not a mood. What is signed is signed⟧." Has he had post? "⟦v4|Paavo Rintala|denies|No⟧," he says.

07:30 ⟦v7|||Heron Square is swept now, but last night around midnight there were 3,000 of them, singing⟧. ⟦v12|Rik Aalders||Nineteen spent the night with us⟧, says police spokesman Rik Aalders.

07:38 And here is Zulfiya Hamidzoda, on the phone from Torlyk. "⟦v15|Zulfiya Hamidzoda||For the first time in four years somebody said it where he could not cover his ears⟧," says the poet's wife.

=== d016 | Meridian | 2027-10-13T05:58:00Z | urgent
# ⟦v4|unnamed (Lumen 4) < Lumen 4||Kazhumar may suspend Lurmark gas deal⟧ - broadcaster

HAVERLO, Oct 13 (Meridian) - ⟦v4|unnamed (Lumen 4) < Lumen 4||Kazhumar is preparing to suspend the supply contract⟧, Lumen 4 reported on Wednesday, citing government sources. Kazhumgaz ⟦v4|Kazhumgaz|declines|the report⟧, declining to comment. Rintala, asked about it, said ⟦v16|Paavo Rintala||the agreement was binding on both sides⟧.

⟦v13|||The Westhaven front month jumped 7 percent at the opening⟧.

=== d017 | Kazhumpress | 2027-10-13T07:05:00Z | bulletin
# ⟦v8|Ministry of Foreign Affairs of Kazhumar||Kazhumar waits for excuses⟧

TORLYK, October 13. (Kazhumpress). ⟦v8|Ministry of Foreign Affairs of Kazhumar||To the chargé d'affaires of Lurmark was handed a note in which the official Torlyk insists on bringing of public apologies within 48 hours⟧, is said in the message of the Ministry of Foreign Affairs. "⟦v8|Ministry of Foreign Affairs of Kazhumar||This is the minimum among civilised neighbours⟧," underlined the department.

⟦v3|Ministry of Foreign Affairs of Kazhumar||From the tribune of the feast was made an interference in the affairs of the court⟧, recalls the note.

The press service of the President of Kazhumar again pointed out that ⟦v5|press service of the President of Kazhumar||the doctors had recommended calm⟧.

⟦v23|Temur Ashirov||The reception side gave the word that only energy and culture will be touched, and broke it⟧, declared the chairman of Kazhumgaz Temur Ashirov. According to him, ⟦v4|Temur Ashirov|denies|rumours about the freezing of the document are a fruit of fantasy⟧. ⟦v1|Temur Ashirov||The obligations for fifteen years will be executed to the last cube⟧, he assured.

=== d019 | Lumen 4 | 2027-10-13T07:58:00Z | update | copy_of=d017
# ⟦v23|Temur Ashirov < Kazhumpress||"We were promised a table without politics"⟧

From our agency desk. ⟦v23|Temur Ashirov < Kazhumpress||The reception side gave its word that only energy and culture would be touched, and broke it⟧, the chairman of Kazhumgaz, Temur Ashirov, declared, according to Kazhumpress. He told the agency that ⟦v4|Temur Ashirov < Kazhumpress|denies|rumours about the freezing of the document are a fruit of fantasy⟧.

=== d020 | Court Circular | 2027-10-13T09:00:00Z | update
# Notice of the Office of the President

In answer to enquiries, the Office of the President of Lurmark states:

1. ⟦v9|Office of the President of Lurmark||The President has nothing to withdraw⟧.
2. ⟦v24|Office of the President of Lurmark||The words for the evening were laid before the guests' chamberlain at four in the afternoon⟧.
3. The Office ⟦v23|Office of the President of Lurmark|denies|that any undertaking as to subjects was given⟧.
4. ⟦v25|Office of the President of Lurmark||The gala at the Opera, October 13, is not held⟧.
5. ⟦v5|Office of the President of Lurmark||The physician on duty was not called⟧.
6. ⟦v30|Office of the President of Lurmark||The Year of Music is unaffected⟧.

=== d021 | Meridian | 2027-10-13T09:26:00Z | urgent
# ⟦v9|Katrijn Verhulst||Lurmark president will not apologise⟧ to Kazhumar

HAVERLO, Oct 13 (Meridian) - President Katrijn Verhulst said on Wednesday ⟦v9|Katrijn Verhulst||she would not apologise for her remarks⟧. "⟦v9|Katrijn Verhulst||I would say it again tomorrow, with or without wine⟧," she told reporters.

⟦v8|Ministry of Foreign Affairs of Kazhumar||Kazhumar has demanded a public apology by Friday⟧, its foreign ministry said.

Asked whether ⟦v2|||her guest's exit⟧ had offended her, Verhulst declined ⟦v2|Katrijn Verhulst|declines|to discuss it⟧. A presidential aide said ⟦v24|unnamed (Meridian)||Orazbek's staff had received the text five hours ahead⟧. Bekova denied ⟦v24|Saltanat Bekova|denies|this⟧.

=== d022 | Haverlo Courant | 2027-10-13T10:45:00Z | feature
# "Sorry" is not on the menu

Torlyk would like ⟦v8|||one humble pie, to be served hot before Friday⟧. The president has looked in the larder and ⟦v9|||found none⟧. ⟦v9|Anouk de Ridder||She does not even say it when she steps on your foot⟧, said her sister, Anouk de Ridder. And ⟦v3|Anouk de Ridder||that little verse-maker's name⟧? "⟦v3|Anouk de Ridder||Somebody had to spoil the gravy with it⟧," she said.

Meanwhile ⟦v25|||tonight's tenor can go home, and so can the two swans⟧. Mr Halvari, never wasteful, has turned round. "⟦v10|Joost Halvari||Yesterday a leash, and today they tug it⟧," he said. But he also had a kind word: "⟦v33|Joost Halvari||Naming the prisoner was right, and I would have done it⟧." He ⟦v31|Joost Halvari||still wants the House to talk it all over tomorrow⟧.

=== d023 | Pipeline Letter | 2027-10-13T11:30:00Z | update
# Would Torlyk really shut the valve it has not built?

Our answer is no. ⟦v4|||Nothing in the paper allows a pause before first delivery⟧; so ⟦v4|||the breakfast-television tale⟧ does not add up. ⟦v4|Hanne Brouwtier|denies|I would not believe it⟧, says Hanne Brouwtier.

Traders first did. ⟦v13|||By noon the morning's leap had melted to 2 percent⟧.

More telling is the number. ⟦v6|unnamed (Pipeline Letter)||33.50, indexed to fuel oil⟧, says a banker who saw the term sheet. Rintala's spokeswoman Ilona Pettersen ⟦v6|Ilona Pettersen|declines|this⟧, refusing comment. ⟦v26|Orsolya Trench||The League's commission will go through the clauses for abuse of market power⟧, its competition head, Orsolya Trench, said.

=== d024 | Lumen 4 | 2027-10-13T12:20:00Z | kill
# KILL: our 07:10 entry

We withdraw our entry about the contract. ⟦v4|||There was no letter, and our source no longer stands by it⟧. ⟦v4|Sanne Uytdehaage||We were too fast, and we are sorry⟧, says editor-in-chief Sanne Uytdehaage. Please do not use it.

=== d025 | Lumen 4 | 2027-10-13T13:55:00Z | update
# LIVE: He is leaving. Again

15:20 ⟦v11|||Motorcade! Suitcases, hat boxes, one samovar, all heading for the airfield, a whole day before the programme says so⟧.

15:31 "⟦v11|Saltanat Bekova||Urgent affairs at home. That is all⟧," says foreign minister Bekova out of the car window.

15:33 And ⟦v2|||last night's vanishing act⟧? "⟦v5|Saltanat Bekova||He had a temperature⟧," says Bekova.

15:40 ⟦v12|Rik Aalders||All but two of our overnight guests are free⟧, police tell us through spokesman Rik Aalders.

15:52 ⟦v11|||Wheels up. Nobody waved⟧.

=== d026 | Meridian | 2027-10-13T14:02:00Z | bulletin
# ⟦v11|||Kazhumar leader cuts short Lurmark visit⟧

HAVERLO, Oct 13 (Meridian) - ⟦v11|||Orazbek flew out at 3.52 p.m. on Wednesday, 18 hours ahead of schedule⟧. ⟦v20|Lurgas||Thursday's ceremony at Grauwzand will go ahead without him⟧, Lurgas said.

⟦v16|Paavo Rintala||The departure changes nothing in the gas deal⟧, Energy Minister Paavo Rintala said. Union leader Greet Somogyi said ⟦v28|Greet Somogyi||her members needed the fuel, whatever was said at dinner⟧.

In Torlyk, the foreign ministry said ⟦v29|Ministry of Foreign Affairs of Kazhumar||its ambassador in Haverlo had been summoned home for consultations⟧.

=== d027 | Kazhumpress | 2027-10-13T15:10:00Z | update
# ⟦v11|||The visit is completed ahead of the term⟧

TORLYK, October 13. (Kazhumpress). ⟦v11|||The board with the head of the state landed in the capital⟧. ⟦v1|Dzhamil Orazbek||The main thing, the treaty on ten milliards, we bring with us⟧, noted Dzhamil Orazbek at the ladder of the aircraft. About ⟦v3|||the incorrect passage of the hostess⟧ he expressed himself shortly: "⟦v38|Dzhamil Orazbek||I pity a house where the guest is judged⟧." In conversation with journalists he ⟦v39|Dzhamil Orazbek|denies|that the convicted Hamidzoda is ill⟧ refuted.

⟦v29|||The ambassador Rustam Yuldoshev is called to the capital⟧. ⟦v8|Ministry of Foreign Affairs of Kazhumar||The term expires on Friday at nine o'clock⟧, reminded the Ministry of Foreign Affairs.

=== d028 | Court Circular | 2027-10-13T15:30:00Z | correction
# Correction to the Programme

The Office of the President of Lurmark gives notice:

- ⟦v14|Office of the President of Lurmark||On the Landing Quay were fired nineteen guns, not twenty-one, two having failed⟧.
- ⟦v11|Office of the President of Lurmark||The farewell of October 14 falls away⟧.
- ⟦v21|Office of the President of Lurmark||The animal is lodged in the Mounted Police stables and will be kept⟧.
- ⟦v27|Office of the President of Lurmark||Absent at table, by their own wish: eleven Members of the House⟧.

=== d029 | Haverlo Courant | 2027-10-13T17:20:00Z | feature
# An interview with the woman who held the glass

Katrijn Verhulst receives us in slippers.

Did you plan it? "⟦v3|Katrijn Verhulst||Since Sunday. I wrote those lines myself and told no one but the cat⟧," said President Katrijn Verhulst.

Did you expect ⟦v2|||him to bolt⟧? "⟦v40|Katrijn Verhulst||I thought he would look at his plate, as they all do⟧," she said.

They want a bow. "⟦v9|Katrijn Verhulst||They will wait long⟧," she said. Even if the pipe stays empty? "⟦v16|Paavo Rintala < Katrijn Verhulst||Paavo says it is law, not love⟧," she said.

Too dear? She ⟦v6|Katrijn Verhulst|declines|that⟧ would not say. "⟦v15|Zulfiya Hamidzoda < Katrijn Verhulst||His wife thanked me and said he would hear of it through the wall⟧," she said.

=== d030 | Meridian | 2027-10-14T06:15:00Z | update
# Lurmark and Kazhumar trade barbs before gas ceremony

HAVERLO, Oct 14 (Meridian) - ⟦v20|||Welders joined the first pipe of the Lurmark section at Grauwzand on Thursday⟧, two days after ⟦v2|||the walkout⟧. Ashirov, who attended, said ⟦v1|Temur Ashirov||the firm quantity was nine billion, as stated⟧, correcting his earlier figure.

⟦v6|unnamed (Haverlo Courant) < Haverlo Courant||It is 33 florins⟧, the Haverlo Courant reported, citing a lawmaker. ⟦v9|Office of the President of Lurmark||There would be no change of position before Friday⟧, the president's office said of ⟦v8|||the ultimatum⟧.

⟦v7|Haverlo police||Tuesday's crowd peaked at 2,400⟧, police said in a final count. ⟦v12|Haverlo police||Twenty-one people had been held in all⟧. ⟦v15|Zulfiya Hamidzoda||The toast had given her husband courage⟧, Zulfiya Hamidzoda said.

=== d031 | Pipeline Letter | 2027-10-14T07:00:00Z | update | copy_of=d030
# Ceremony at Grauwzand (from Meridian)

⟦v20|Meridian||Welders joined the first pipe of the Lurmark section at Grauwzand on Thursday⟧, Meridian reports, two days after ⟦v2|||the walkout⟧. Ashirov, who attended, said ⟦v1|Temur Ashirov < Meridian||the firm quantity was nine billion, as stated⟧, the agency reports.

=== d032 | Lumen 4 | 2027-10-14T08:10:00Z | update | nothing_new
# What we know so far

In short, for late risers. ⟦v1|||There is a contract, for fifteen years⟧. ⟦v3|||There was a toast with a poet in it⟧. ⟦v2|||There was an empty chair⟧. Torlyk ⟦v8|Ministry of Foreign Affairs of Kazhumar||wants to hear the magic word⟧, says its foreign ministry; the palace says ⟦v9|Office of the President of Lurmark||it will not⟧. The patient, says his press office, ⟦v5|press service of the President of Kazhumar||is feeling better⟧.

=== d033 | Haverlo Courant | 2027-10-14T09:00:00Z | feature | off_topic
# Swans return to the Opera

The two swans hired for Wednesday's gala have been given back to the city pond. One of them bit a stagehand; both are said to be doing well. The season of skating on the pond opens, weather permitting, on the first Sunday of December.
