title: Soroni state visit Live

=== d001 | Pelham | 2026-04-20T07:10:00Z | flash
# ⟦v001|||TASHKAR PRESIDENT SORONI LANDS IN AURELLE FOR STATE VISIT⟧

=== d002 | Pelham | 2026-04-20T07:31:00Z | update | supersedes=d001
# Tashkar leader starts first state visit to Aurelle in 19 years

PORT SEREN, April 20 (Pelham) - ⟦v001|||Tashkar's President Bakhtiyar Soroni arrived in Aurelle on Monday for a three-day state visit, the first by a leader of his country in 19 years⟧.

⟦v002|Edric Vaughan||A treaty on the supply of natural gas will be signed on Tuesday⟧, Prime Minister Edric Vaughan told reporters at the airport. ⟦v004|Edric Vaughan||A second, under which convicts could serve out their terms at home, would be put to the two leaders at the same table⟧, he said.

Soroni, 66, a former hydrologist, has ruled the inland republic of Tashkar since 2009. Rights groups say his jails hold hundreds of critics.

⟦v021|Port Seren police||Eleven streets around Whitegate Palace will stay shut until Wednesday night⟧, police said.

The kingdom has had no gas of its own since the Skerry field ran dry in 2019, and buys most of what it burns by the shipload at prices that have brought down one government and shaken a second.

=== d003 | Tashinform | 2026-04-20T08:02:00Z | update
# President B. Soroni is met in Port Seren with high honours

ULMED, 20 April. /Tashinform/. ⟦v001|||Today the Head of State Bakhtiyar Soroni has arrived with the state visit to the Kingdom Aurelle⟧. At the ladder of the plane the high guest was met by the Prime Minister E. Vaughan and by children with tulips.

"⟦v002|Zafar Imrel||The document on gas is ready for the signature till the last comma⟧," informed the press secretary of the President Zafar Imrel. By his words, ⟦v002|Zafar Imrel||it is spoken about nine milliards cubic metres annually in the course of twenty years⟧.

⟦v022|Zafar Imrel||As a gift to Her Majesty is brought the stallion Altyn of the ancient Ulmed breed⟧, added Imrel.

The weather in Port Seren is favourable. The flags of two states flutter along the embankment.

In the schools of Ulmed the lessons began today with a story about Aurelle. The pupils drew lighthouses. The best drawings are going to be sent to the palace together with the dried fruits.

=== d004 | Vantage | 2026-04-20T09:15:00Z | feature
# LIVE: Soroni in town, and ⟦v033|||the band plays somebody else's tune⟧

10.12 Oh dear. The guardsmen struck up, the visitor put his hand on his heart, and after four bars his face fell. ⟦v033|Petra Lundy < Vantage||That was the hymn of the Tashkar Soviet of 1951. It was scrapped before the trumpeter was born⟧, Petra Lundy, who teaches music of the steppe at the Conservatoire, tells us.

10.20 On the other side of the Mall they have brought drums of their own. ⟦v006|Free Tashkar League||"Four thousand of us, and the coaches from the north are not in yet"⟧, says the Free Tashkar League, which speaks for the exiles. [We would have said rather fewer - ed.]

10.31 Watch the clip again. ⟦v011|||Her Majesty's right hand stays on her handbag as he holds out his⟧ … A bow of the head, and on she goes.

A man is selling two sorts of flags from one barrow. Business, he says, is even.

10.44 A note on spelling: Orlu, Orloo and Urlu are the same family. We follow the brother, who carries it on a board round his neck in letters a foot high, and who has been standing here since before it was light.

10.52 Somebody has tied a tea towel to the statue of the Admiral. It says WELCOME, with two Ls and then a third one for luck.

=== d005 | Court Circular | 2026-04-20T10:00:00Z | bulletin
# Announcement from the Comptroller of the Royal Household, Whitegate Palace, 20 April

The Comptroller is commanded to make known the following:

- ⟦v001|Comptroller of the Royal Household||His Excellency the President of Tashkar and Madame Soroni have this day entered upon their stay at Whitegate⟧;

- ⟦v027|Comptroller of the Royal Household||The Queen has conferred upon the President the Grand Cross of the Order of the Heron⟧;

- ⟦v009|Comptroller of the Royal Household||one hundred and sixty guests are bidden to dinner in the Long Gallery at eight o'clock⟧;

- ⟦v022|Comptroller of the Royal Household||Her Majesty has been graciously pleased to accept a horse⟧;

- ⟦v034|Comptroller of the Royal Household||regret has been conveyed to the guests in respect of the music performed on the forecourt⟧.

Dress: evening, with decorations.

=== d006 | Interlink | 2026-04-20T10:40:00Z | urgent
# ⟦v007|Port Seren police||Man held after egg hits Soroni's limousine⟧ - police

PORT SEREN (Interlink) - ⟦v007|Port Seren police||A 41-year-old man was detained on Monday after an egg struck the car carrying President Bakhtiyar Soroni through the Aurellian capital⟧, police said.

⟦v007|Moira Teague < Interlink||It broke on the rear window on the president's side and he did not so much as turn his head⟧, Moira Teague, a dental nurse who stood beside the thrower, told Interlink.

⟦v006|Port Seren police||The demonstration at the palace railings numbers about 1,500⟧, the force said.

Pelham earlier quoted the prime minister as saying ⟦v002|Edric Vaughan < Pelham||the gas accord would be sealed on Tuesday⟧.

Soroni's convoy of 22 vehicles did not slow down. Spectators threw tulips as well, most of them handed out by the embassy an hour earlier.

=== d007 | Port Seren Mercury | 2026-04-20T11:30:00Z | feature
# Breakfast lost: ⟦v007|||schoolmaster's throw finds its mark on Mall⟧

By our man on the kerb. It was, those present agree, a good arm. ⟦v007|||Piers Gannet, who teaches geography at St Osyth's and once bowled for the county, let fly from behind a pushchair and was on the ground under three constables before the yolk had run⟧.

"⟦v007|Hester Gannet < Port Seren Mercury||He took it from my box this morning and told me it was for a cake⟧," his wife, Hester, told the Mercury in her doorway.

There was worse behind the stables. ⟦v008|Colm Ives < Port Seren Mercury||Two large men with wires in their ears had him by the throat and stamped on the camera⟧, said Colm Ives, our photographer, who has three stitches in his lip. ⟦v008|||They belong to the president's escort⟧.

Lord Farrow, who leads the opposition, will not put on his white tie tonight. "⟦v010|Ansel Farrow < Port Seren Mercury||I shall have a boiled ham at home with the wireless on⟧," he told us. He asked ⟦v024|||High Court judges, by way of a petition, to have the guest seized for torture⟧; more of that below.

Ferries run as usual. The dahlias on the Mall are ruined.

At the Harbour Arms, where the escort's drivers were lodged overnight, the landlord complained of a broken samovar and praised the tips. "They sang until two," he said. "Sad songs, but in tune."

=== d008 | Lodren Press Service | 2026-04-20T12:05:00Z | update
# Lodria recalls that ⟦v025|Jorun Haske||pipe cannot cross its territory without consent⟧

LODREN (LPS) - "⟦v025|Jorun Haske||Gas does not fly. Between Ulmed and Port Seren lie 410 kilometres of Lodrian soil, and nobody has asked us⟧," Energy Minister Jorun Haske said on Monday as the leaders of Tashkar and Aurelle prepared to meet.

Tashinform, the Tashkari state agency, quoted Zafar Imrel as saying ⟦v002|Zafar Imrel < Tashinform||the agreement would run for two decades and cover nine billion cubic metres a year⟧.

The Port Seren Mercury says ⟦v008|Colm Ives < Port Seren Mercury||its photographer was beaten by members of Soroni's guard⟧. Asked about ⟦v008|Zafar Imrel|declines|the incident⟧, Imrel declined to comment, Vantage reported.

Lodria last closed its valves in the winter of 2017, when its neighbours burnt their park benches.

The foreign ministry in Lodren has not been asked to the dinner. Its ambassador, a keen angler, spent the day on the river and let the fact be known.

=== d009 | Pelham | 2026-04-20T13:20:00Z | urgent
# ⟦v024|High Court||Aurelle court throws out bid to arrest Soroni⟧

PORT SEREN, April 20 (Pelham) - ⟦v024|High Court||A visiting head of state cannot be arrested, whatever the charge⟧, Aurelle's High Court ruled on Monday, rejecting a petition by exiles.

⟦v026|||Soroni and Vaughan were closeted without aides for nearly three hours⟧, against a scheduled forty minutes.

A source in the Aurellian delegation told Pelham that ⟦v019|unnamed (Pelham) < Pelham||the prime minister had brought up jailed opponents "twice, by name, from a card"⟧. ⟦v012|unnamed (Pelham)||An accord to scrap visas was in trouble over passports of officials⟧, the source said.

Lawyers for the four exiles, all of whom say that they were beaten in Colony No. 6 in the years after the bread riots, said they were disappointed but not surprised. ⟦v024|Free Tashkar League||They would take their case to the Lords of Appeal⟧, the Free Tashkar League said.

=== d010 | Tashinform | 2026-04-20T14:10:00Z | update
# Negotiations have passed in the atmosphere of full understanding

ULMED, 20 April. /Tashinform/. ⟦v026|Zafar Imrel||The conversation of leaders eye to eye lasted instead of 40 minutes 2 hours 50 minutes⟧, informed the department of the press secretary of the President.

Imrel rejected that ⟦v019|Zafar Imrel|denies|the Aurellian side touched the so-called question of the human rights⟧. "⟦v019|Zafar Imrel|denies|About cards with surnames I hear for the first time⟧," he underlined.

"⟦v016|Bakhtiyar Soroni||The doors of Ulmed are open to the Queen in any season, but better in the season of apricots⟧," declared B. Soroni.

⟦v006|Tashinform||On the street were observed some tens of persons, paid from abroad⟧. ⟦v028|||The spouse of the President visited the children's hospital and presented there an apparatus of ultrasound⟧.

=== d011 | Vantage | 2026-04-20T15:45:00Z | feature
# LIVE: ⟦v008|||Two of the president's minders in police cells⟧

16.38 They were walked out of the Hotel Meridiana by the kitchen. ⟦v008|Sergeant Bell < Vantage||Two foreign nationals are assisting us after a gentleman of the press lost a tooth cap⟧, Sergeant Bell at the Harbour Street station says, with what we think was a wink.

[Not to be mixed up with the egg man. ⟦v007|Port Seren police||Piers Gannet was bailed at three⟧, police say, and went home to mark essays.]

16.50 The handbag. Our royal watcher, Dulcie Marr, has looked at thirty years of arrivals. "⟦v011|Dulcie Marr < Vantage||She shook with the dictator of Pomar. She shook with a man who had a cold. This one she left hanging in the air⟧," she says.

17.05 On the railings sits Ruslan Orlu with a thermos he does not open. ⟦v038|Ruslan Orlu < Vantage||He has taken nothing but water for sixteen days⟧, he tells us. His sister, Nadia, edited a weekly in Ulmed until they came for her in 2022.

=== d012 | Interlink | 2026-04-20T16:20:00Z | urgent
# ⟦v013|unnamed (Interlink)||Tashkar foreign minister's plane turns back with engine fire⟧ - source

PORT SEREN (Interlink) - ⟦v013|unnamed (Interlink)||An aircraft bringing Foreign Minister Olim Dastan and the treaty texts to Aurelle returned to Ulmed on Monday with one engine alight⟧, an aviation source said.

⟦v013|Zafar Imrel|declines|The whereabouts of the jet⟧ were not something Zafar Imrel, the president's spokesman, would discuss.

⟦v005|Free Tashkar League||Nadia Orlu, a journalist serving eleven years in Ulmed, is to be freed as part of a bargain⟧, the Free Tashkar League said in a statement, without giving a source.

=== d013 | Pelham | 2026-04-20T17:05:00Z | update
# Reporter's freedom may be price of gas treaty, sources say

PORT SEREN, April 20 (Pelham) - ⟦v005|unnamed (Pelham) < Pelham||Tashkar has promised to let Nadia Orlu go within days of the ink drying⟧, two officials told Pelham on Monday.

⟦v005|unnamed (Pelham)||She would leave on the strength of the pact on transferring convicts, though she has never held an Aurellian passport⟧, one of them said.

Soroni told a joint news conference: "⟦v020|Bakhtiyar Soroni||We have no political prisoners. We have people who broke the law and are able to write⟧." He declined to ⟦v005|Bakhtiyar Soroni|declines|discuss Orlu⟧.

Vaughan, at his side, said ⟦v019|Edric Vaughan||they had spoken "frankly and at length" about human rights⟧. ⟦v016|Edric Vaughan||An invitation to the Queen had been received and would be given thought⟧, he added.

Interlink reported that ⟦v013|unnamed (Interlink) < Interlink||a Tashkari jet with the documents had turned round in flames⟧. Pelham could not confirm this.

Aurelle has no gas treaty with any other producer. Soroni's government has freed three well-known convicts since 2015, each time in the week of a foreign visit.

=== d014 | Interlink | 2026-04-20T17:40:00Z | kill | supersedes=d012
# KILL: Tashkar foreign minister's plane turns back

Attention subscribers: please kill our urgent of 1620 GMT headed "Tashkar foreign minister's plane turns back with engine fire". ⟦v013||denies|There was no fire and the flight did not turn back⟧.

⟦v013|Olim Dastan < Interlink|denies|"I am in the bath of my hotel, and it is not burning"⟧, Dastan told Interlink by telephone. ⟦v013|Aurellian air traffic service||The machine that made for Ulmed with a smoking engine was a freighter with melons⟧, the air traffic service said.

Interlink regrets the error.

=== d015 | Port Seren Mercury | 2026-04-20T22:50:00Z | feature
# Heron and quince: inside the Long Gallery

By Sabina Crewe, who was let in as far as the pantry. ⟦v009|||A hundred and fifty-four sat down, beneath the whale, to trout, mutton and a quince shape⟧. ⟦v010|||Six cards lay beside clean plates: Farrow, his front bench and the Bishop of Tarn had all stayed away⟧.

⟦v027|||On the visitor's chest shone the big silver bird that until last night only kings had worn⟧.

"⟦v011|Lady Oonagh Tressel < Port Seren Mercury||Her Majesty has a bandaged thumb. A rose did it on Sunday. That is the whole of the great mystery⟧," Lady Oonagh Tressel, who has charge of the wardrobe, told the Mercury.

The Queen in her toast spoke of rivers. He, a man of rivers, spoke of apricots: "⟦v016|Bakhtiyar Soroni||Come when the trees are heavy, Madam, and I shall climb for you⟧."

⟦v035|Treasury < Port Seren Mercury||The three days will cost the public purse 2.3 million crowns⟧, the Treasury told us when pressed.

The mutton was from the Queen's own hills, the quinces from a tin. Madame Soroni asked for the recipe and was given the tin. By eleven the pipers had gone home, and a footman was seen to finish the trout behind a screen.

=== d016 | Lodren Press Service | 2026-04-21T05:55:00Z | update
# Treaties to be signed this morning; Lodria "not at table"

LODREN (LPS) - ⟦v002|||Bakhtiyar Soroni and Edric Vaughan are to put their names to the long-planned contract on fuel at ten o'clock on Tuesday⟧.

⟦v005|unnamed (Pelham) < Pelham||The imprisoned editor Nadia Orlu may walk out of Colony No. 6 before the week ends⟧, Pelham reported, citing two officials.

The daily Ulmed Evening, cited by the exile radio Karavan, said that ⟦v003|unnamed (Ulmed Evening) < Ulmed Evening < Karavan||a sealed supplement fixes the price at 180 crowns per thousand cubic metres, a third below the market⟧. LPS has not seen it.

Haske said ⟦v025|Jorun Haske||his country wanted a transit fee and a seat, "in that order"⟧.

For Lodria there is a good deal to lose. The old line from the east, built in the days of the Union, brings the treasury 300 million marks a year, and it is rusting.

=== d017 | Pelham | 2026-04-21T09:14:00Z | flash
# ⟦v002|||AURELLE, TASHKAR SIGN 20-YEAR GAS TREATY⟧

=== d018 | Pelham | 2026-04-21T09:42:00Z | update | supersedes=d017
# Aurelle, Tashkar sign gas and prisoner treaties; visa deal slips

* ⟦v012|Edric Vaughan||Visa waiver put off to autumn⟧

PORT SEREN, April 21 (Pelham) - ⟦v002|||Aurelle and Tashkar signed a 20-year gas treaty on Tuesday that will meet about a quarter of the kingdom's demand⟧.

⟦v004|||The leaders also put pen to an agreement allowing sentenced persons to be moved between the two countries⟧.

⟦v012|Edric Vaughan||A third text, on travel without visas, "needs a summer in the drawer"⟧, Vaughan said. ⟦v014|Edric Vaughan||Aurelle will lend Tashkar 1.2 billion crowns for pumping stations⟧, he said.

He would not be drawn on ⟦v003|Edric Vaughan|declines|what the gas would cost⟧. ⟦v030|||Shares in Aurelle Gas rose 6 percent⟧.

⟦v031|Edric Vaughan||Parliament will be asked to ratify both by the end of June⟧, he said.

Analysts said the pipeline would take at least four years to build. Tashkar has the gas but no coast; between the two signatories lie Lodria, a mountain range and a marsh protected for its cranes.

=== d019 | Tashinform | 2026-04-21T10:05:00Z | update
# In Port Seren is signed the packet of historical documents

ULMED, 21 April. /Tashinform/. In the presence of B. Soroni and E. Vaughan signed are:

- ⟦v002|||the Treaty about deliveries of natural gas on the term till 2046⟧;

- ⟦v004|||the Treaty about handing over of condemned persons for the further serving of punishment⟧;

- ⟦v014|||the Agreement about the credit by size 1.2 milliard crowns under two per cents⟧;

- ⟦v015|||the Memorandum about the opening from 1 September of the direct air line Ulmed - Port Seren⟧;

- ⟦v032|||the Act about the return of the manuscript "Book of Wells", which was taken out in 1884⟧.

The given packet, as noted the press secretary Z. Imrel, is complete. ⟦v012|Zafar Imrel|denies|"No document about visas was prepared, therefore nothing could be put off"⟧, he noted.

=== d020 | Vantage | 2026-04-21T10:35:00Z | feature
# LIVE: Two signatures, one blot and a brother's soup

11.08 It took two pens. ⟦v002|||His ran dry on the last page of the gas one, and Vaughan lent him a biro from the Harbour Savings Bank⟧ …

11.15 Then the thin folder. ⟦v004|Ewan Straker < Vantage||Any Aurellian doing time in Ulmed may now ask to finish it here, and the other way about⟧, explains Ewan Straker, who advises the prison reform trust. "⟦v004|Ewan Straker||There are nine of ours out there and two of theirs here, so it is hardly a flood⟧."

11.26 At the railings a cheer. ⟦v038|||Ruslan Orlu has unscrewed the thermos and is drinking broth⟧. ⟦v005|Ruslan Orlu < Vantage||"They rang my mother. She is to bring a coat and shoes to the gate on Thursday"⟧, he says, and then cannot go on.

11.40 The horse Altyn, meanwhile, ⟦v023|||is in a shed by the docks with six weeks of quarantine before him⟧.

11.52 For those asking about the pens: the dry one was a present from the Chamber of Engineers, is made of walrus, and will be put in a case. The biro went back into the prime minister's pocket. He was seen to check.

=== d021 | Interlink | 2026-04-21T11:50:00Z | update
# Opposition demands to see secret page of gas deal

PORT SEREN (Interlink) - ⟦v037|Ansel Farrow||The government must lay the annex before the House before anyone is asked to vote⟧, Aurelle's opposition leader Ansel Farrow said on Tuesday.

⟦v003|unnamed (Interlink) < Interlink||The confidential protocol sets 195 crowns in the first three years and follows the oil price after that⟧, a person who took part in drafting told Interlink. Exile radio Karavan had spoken of ⟦v003|Karavan||180⟧.

⟦v017|||Soroni addressed some ninety lawmakers at noon⟧, but ⟦v018|Imogen Pryce||he had to do it in the library, because the chamber "is kept for those who were elected"⟧, Speaker Imogen Pryce said.

"⟦v017|Bakhtiyar Soroni||A pipe is a handshake that lasts twenty years⟧," he told them.

Farrow's Country Party holds 141 of 320 seats. Some on the government benches are also uneasy, chiefly those who sit for mining towns and remember what was promised to them when the pits were shut.

⟦v031|Imogen Pryce||No vote can be held before the committee on treaties has sat, which takes six weeks⟧, the Speaker said.

=== d022 | Port Seren Mercury | 2026-04-21T12:40:00Z | update | off_topic
# Trams to stop for three Sundays while rails are mended

The number 4 and number 9 trams will not run on the next three Sundays, the Corporation has announced, while the curve at Cooper's Hill is relaid.

Buses will be put on. The Corporation has asked passengers to bring the right change, as ever, and expects, as ever, that they will not.

=== d023 | Pelham | 2026-04-21T13:10:00Z | correction
# CORRECTION - Aurelle, Tashkar sign gas and prisoner treaties

PORT SEREN, April 21 (Pelham) - In our item of 0942 GMT please read in the second paragraph that ⟦v002|||the treaty will cover about a sixth of the kingdom's demand⟧, not a quarter.

⟦v014|||The credit is to be paid out in three parts, the first in July⟧ (adds detail).

=== d024 | Lodren Press Service | 2026-04-21T13:45:00Z | update | copy_of=d021
# Opposition in Port Seren demands to see secret page

PORT SEREN (LPS, after Interlink) - ⟦v037|Ansel Farrow < Interlink||The government must lay the annex before the House before anyone is asked to vote⟧, Aurelle's opposition leader Ansel Farrow said on Tuesday.

⟦v003|unnamed (Interlink) < Interlink||The confidential protocol sets 195 crowns in the first three years and follows the oil price after that⟧, a person who took part in drafting told Interlink.

⟦v017|||Soroni addressed some ninety lawmakers at noon⟧, but ⟦v018|Imogen Pryce||he had to do it in the library⟧, Speaker Imogen Pryce said.

=== d025 | Tashinform | 2026-04-21T14:30:00Z | update
# To whom is necessary the noise about the price

ULMED, 21 April. /Tashinform/. "⟦v003|Olim Dastan|denies|There are no secret pages. The paper has two sides, and both are white and clean⟧," said the Minister of Foreign Affairs Olim Dastan, answering the given question.

⟦v005|Ministry of Justice of Tashkar||The petition for pardon of the citizen Orlu N. is considered on the general grounds⟧, informed the Ministry of Justice.

⟦v033|Zafar Imrel||The old hymn, performed at the meeting by mistake of the musicians, has caused among the delegation only a smile⟧, noted Z. Imrel. ⟦v034|Zafar Imrel||The excuses are accepted⟧, he added.

In respect of two employees of the protection: ⟦v008|Zafar Imrel||they have already returned to the hotel and carry out service⟧.

The observers of foreign editions, who have not built in their life one metre of pipe, would do better to visit Ulmed and to look how blossoms the apricot.

=== d026 | Vantage | 2026-04-21T16:00:00Z | feature
# LIVE: Off he goes, ⟦v032|||with a very old book on his knees⟧

16.44 A day early. ⟦v036|||The presidential jet has just lifted off over the harbour⟧. The farewell had been set for Wednesday; a sandstorm at home, we are told.

16.50 On the manuscript: "⟦v032|Bettany Rook < Vantage||I wrapped it in my own scarf. A hundred and forty-two years it has been in our drawer, and not one reader a year⟧," says Bettany Rook, keeper of the Eastern Room at the museum.

17.02 ⟦v006|Free Tashkar League||The rally peaked at 7,000⟧, the League insists. ⟦v006|Port Seren police||Two and a half thousand at most⟧, say the police. We counted until a horse got in the way.

17.15 And the minders? ⟦v008|Harbour Street magistrates||One was fined 400 crowns and the other let off with a warning⟧, the clerk to the magistrates says. They caught the plane.

17.21 The railings are being unchained. A council man with a spike has collected, by his own count, 300 tulips, a shoe and a set of false teeth, and would like the owner of the teeth to know that they are at the lodge.

=== d027 | Pelham | 2026-04-21T17:00:00Z | update
# Tashkar's Soroni cuts short Aurelle visit as Lodria bristles

PORT SEREN, April 21 (Pelham) - ⟦v036|Zafar Imrel||President Bakhtiyar Soroni flew home from Aurelle on Tuesday evening, a day ahead of plan, because of a sandstorm in Ulmed⟧, his spokesman said.

In Lodren, ⟦v025|government of Lodria||the cabinet resolved to bar any new pipeline until it is made a party to the treaty⟧, it said in a statement.

"⟦v025|Edric Vaughan < Pelham||They will get their fee. They always do⟧," Vaughan told Pelham.

Palace officials played down ⟦v011|palace officials|hedges|the handshake that was not⟧; one said ⟦v011|unnamed (Pelham) < Pelham||the monarch had "meant every inch of it"⟧.

⟦v010|Edric Vaughan||Farrow's empty chair was bad manners⟧, the prime minister said.

Tashkar's state television showed the signing eleven times during the day. It did not show the arrival ceremony, the protest or the egg, and for the speech in the library it used a picture of an empty chamber taken on another day.

=== d028 | Interlink | 2026-04-22T06:30:00Z | urgent
# ⟦v029|Tashkar presidential decree||Soroni sacks foreign minister on return from Aurelle⟧

ULMED (Interlink) - ⟦v029|Tashkar presidential decree||Olim Dastan was relieved of his post as Tashkar's foreign minister on Wednesday⟧, according to a decree that gave no grounds.

⟦v029|unnamed (Interlink) < Interlink||He had talked too much, first in the bath and then about paper⟧, a diplomat in Ulmed told Interlink.

⟦v005|Ruslan Orlu < Interlink||Nadia Orlu was moved overnight from her colony to a remand house near the airport⟧, her brother told Interlink.

Dastan, 58, had been in office since 2018. ⟦-|||No successor was named⟧. Former ministers in Tashkar are as a rule sent to run the state cotton trust, or abroad, or nowhere.

=== d029 | Court Circular | 2026-04-22T08:00:00Z | bulletin
# Announcement from the Comptroller of the Royal Household, Whitegate Palace, 22 April

- ⟦v036|Comptroller of the Royal Household||The President of Tashkar and Madame Soroni have taken leave of Her Majesty⟧;

- ⟦v016|Comptroller of the Royal Household||the kind bidding to Ulmed is under consideration; no journey is arranged before 2028⟧;

- ⟦v022|Comptroller of the Royal Household||the stallion will be stabled at Fenwick and will not be ridden⟧;

- ⟦v011|Comptroller of the Royal Household||Her Majesty's thumb is mending⟧.

=== d030 | Vantage | 2026-04-22T09:30:00Z | feature | nothing_new
# LIVE: The Soroni visit in nine lines, and then we close

10.20 What stays when the bunting is down:

• ⟦v002|||A twenty-year contract brings Tashkari gas to Aurelle⟧. ⟦v003|unnamed (Interlink) < Interlink||It costs 195 crowns to begin with⟧, somebody who drafted it told Interlink; ⟦v003|Olim Dastan|denies|no such annex⟧, according to a man who has since lost his job.

• ⟦v004|||People in prison may be sent home to finish their time⟧.

• ⟦v005|Ruslan Orlu||A woman with a coat and shoes will wait at a gate tomorrow⟧, says her son.

• ⟦v012|Edric Vaughan||Queueing for visas goes on at least until autumn⟧, says the prime minister.

• ⟦v025|government of Lodria||Not a metre of pipe shall be laid through Lodria without Lodria⟧, says Lodria.

• ⟦v019|Edric Vaughan||Human rights were raised⟧, says one side. ⟦v019|Zafar Imrel|denies|They were not⟧, says the other.

• ⟦v031|||The House has until the last day of June⟧ to say yes.

• ⟦v007|||Mr Gannet is back in front of 4B⟧, and has been given a tray of eggs by his pupils.

Thanks for reading. The barrow has sold out of both flags.
