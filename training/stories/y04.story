title: Ellmark leadership Live

=== d001 | Halcyon | 2026-11-02T08:04:00Z | flash
# ⟦v001|Jonas Reither||ELLMARK PRIME MINISTER REITHER SAYS HE RESIGNS⟧

=== d002 | Halcyon | 2026-11-02T08:29:00Z | update | supersedes=d001
# Ellmark's Reither quits after losing coalition partner

KARLSBY, Nov 2 (Halcyon) - ⟦v001|Jonas Reither||Ellmark's Prime Minister Jonas Reither resigned on Monday after four years in office⟧, saying in a televised address that he would ⟦v002|Jonas Reither||stay at his desk until his party had chosen another⟧.

⟦v003|||The Liberals had walked out of the coalition on Sunday night over a tax on milk⟧, leaving him nine seats short of a majority.

⟦v004|Agrarian Union||The new leader will be picked by 204 delegates on Tuesday evening⟧, the Agrarian Union said.

Reither, 61, a vet by training, won two elections on the promise of a quiet life. He spoke for four minutes from his study, with a clock behind him that was slow, and did not take questions.

Whoever wins will inherit an empty cash box, a bridge half paid for and a winter in which, according to the almanac that most of the delegates swear by, it will snow on the day of St Barbara and not stop until Lent.

=== d003 | Ruthpress | 2026-11-02T09:00:00Z | update
# The head of the Government of Ellmark lays down the powers

TARGOV, 2 November. /Ruthpress/. ⟦v001|||The Prime Minister of the neighbouring Ellmark J. Reither leaves the post ahead of the term⟧. ⟦v003|||The cause became the break with the party of Liberals because of the given question about milk⟧.

"⟦v005|Boris Talenko||We work with any cabinet, which respects the signed, and the agreement about the bridge is signed⟧," informed the representative of the Foreign Ministry of Ruthia Boris Talenko. ⟦v006|Boris Talenko|denies|To the fall of the Government Ruthia has no relation⟧, he underlined.

As is known, in Ellmark for the last thirty years changed eleven cabinets. In Ruthia for the same period changed one. The agriculture of the neighbours gives yearly four millions of tons of milk, a part of which, as write the local editions, is poured out into the ditch.

=== d004 | The Lantern | 2026-11-02T09:40:00Z | feature
# LIVE: He has gone, and he left the lights on

10.12 Removal men? No, the window cleaner. But ⟦v001|||the desk calendar on the first floor has been turned to the wall⟧, and the dog's basket is out on the step.

10.20 Who wants it? ⟦v007|Klara Vint < The Lantern||"I have done the sums for this country for six years. I should like to do the sentences as well"⟧, Klara Vint tells us outside the finance ministry. So that is one.

10.31 ⟦v008|||And a second: Oskar Dahlmann, who runs the police and the passports, has put on the green tie he keeps for contests⟧ …

10.38 "⟦v003|Agathe Roon < The Lantern||We told him: one more pfennig on the litre and we are off. He thought it was a manner of speaking⟧," says Agathe Roon, who leads the Liberals.

10.45 On the pavement a man with a sandwich board that reads THE END IS NEAR has been asked by three camera teams which end he had in mind. He sells sandwiches.

10.58 How do you become prime minister here? You need the Agrarians first and parliament afterwards. The Agrarians meet in the Corn Exchange, on benches, without heating, on the theory that nobody should enjoy it.

11.06 ⟦v012|||Crates of jam jars are going out by the kitchen door and into a horsebox with a farm's name on it⟧.

=== d005 | Prime Minister's Office | 2026-11-02T10:15:00Z | bulletin
# Press Office of the Prime Minister: communication no. 211

The Press Office makes it known that:

- ⟦v001|Prime Minister's Office||the letter of resignation was handed to the President of the Republic at 09:30⟧;

- ⟦v002|Irma Solde||the President has asked the government to carry on its duties⟧;

- ⟦v009|Prime Minister's Office||the journey to the Lake Conference on Thursday is cancelled⟧;

- ⟦v010|Prime Minister's Office||the levy on milk is suspended until further notice⟧;

- ⟦v011|Prime Minister's Office|denies|no recording of any private conversation of the Prime Minister is known to this office⟧.

Questions may be put in writing. The telephone exchange is being repaired.

=== d006 | Karlsby Chronicle | 2026-11-02T11:00:00Z | feature
# "⟦v012|Birte Reither < Karlsby Chronicle||He slept for the first time since August⟧"

By our parliamentary staff. ⟦v001|||The vet has put down his own government⟧. His wife, Birte, opened the door to us in an apron. ⟦v012|Birte Reither||They would move back to the farm before Christmas, she hoped, and there was a cow she wished him to look at⟧.

Dahlmann's office on Mint Street smelt of fresh paint. "⟦v008|Oskar Dahlmann < Karlsby Chronicle||I have never run from a fire and I shall not start with my own house⟧," the minister said when asked if he was in the race.

And then there is the man in the town hall. ⟦v013|||Theo Brandeis, mayor of this city and the darling of its tram drivers, looked out at forty reporters and went on watering his geraniums⟧. He declined to say ⟦v013|Theo Brandeis|declines|whether he would stand⟧.

⟦v014|||Dairymen emptied three tankers down the steps of parliament⟧. The cats of the quarter have had a good morning.

In the press gallery they were drawing lots for the seats by the stove. Our own man drew a pillar. From behind it he was able to establish that the Liberals' benches were empty, but for a scarf and half a bun.

=== d007 | Halcyon | 2026-11-02T12:10:00Z | update
# Two ministers in race to lead Ellmark, mayor hesitates

* ⟦v015|opinion poll||Brandeis far ahead with voters⟧

KARLSBY, Nov 2 (Halcyon) - ⟦v007|Klara Vint||Finance Minister Klara Vint⟧ and ⟦v008|Oskar Dahlmann||Interior Minister Oskar Dahlmann⟧ said on Monday they would fight for the leadership of Ellmark's Agrarian Union, which carries the premiership with it.

⟦v015|opinion poll||Forty-four percent of Ellmarkers would like to be governed by Karlsby Mayor Theo Brandeis, against 19 for Vint and 11 for Dahlmann⟧, a poll taken overnight showed.

⟦v016|Lena Foss||The country must vote, and before the snow⟧, opposition leader Lena Foss told reporters, handing in a motion for dissolution. ⟦v017|||The crown fell 1.4 percent⟧.

Police put ⟦v014|Karlsby police||the farmers outside parliament at 2,200⟧. Their federation spoke of ⟦v014|Dairy Farmers' Federation||5,000 and 60 cows⟧.

The Agrarian Union, founded in a barn in 1919, has never been led by a woman, by a mayor, or by anybody from a town with more than one railway station.

Foss's Democrats would come first if there were an election now, pollsters say, but without a majority, and with nobody to share a government with except the Liberals, who left one only yesterday.

=== d008 | Sudland Agency | 2026-11-02T13:00:00Z | update
# Sudland worries about lake treaty as neighbour stumbles

VELDEN (SA) - "⟦v009|Rolf Amsel||There will be an empty chair on Thursday, and a treaty does not sign itself⟧," Sudland's Foreign Minister Rolf Amsel said on Monday of Jonas Reither's absence from the Lake Conference.

The weekly Spade, cited by The Lantern, wrote that ⟦v011|Spade < The Lantern||there was a tape on which the prime minister called his voters "cattle with pensions"⟧. His press office says ⟦v011|Prime Minister's Office|denies|it knows of none⟧.

Halcyon reported that ⟦v015|opinion poll < Halcyon||the mayor of the capital led by a wide margin in the favour of the public⟧. Delegates are another matter: most come from villages where the mayor's trams are seen as an extravagance.

For Sudland, which shares with Ellmark 90 km of shore, eleven ferries and a recipe for smoked whitefish over which they once went to arbitration, the lake treaty is the work of nine years.

=== d009 | Courier Wire | 2026-11-02T13:45:00Z | update
# Leaked tape said to have sealed Reither's fall

KARLSBY (Courier) - ⟦v011|unnamed (Courier Wire) < Courier Wire||The recording lasts four minutes and was made at a hunting supper in September⟧, a person who has heard it told Courier on Monday.

⟦v011|unnamed (Courier Wire)||On it Reither compares the electorate to livestock and the Liberals to ticks⟧, the person said.

⟦v018|prosecutor's office||An inquiry has been opened into who planted a microphone⟧, the prosecutor's office said.

Dahlmann's ministry, which oversees the security service, rejected suggestions that ⟦v018|Interior Ministry|denies|its people had hidden anything in a stuffed boar⟧.

The Lantern earlier quoted Agathe Roon as saying ⟦v003|Agathe Roon < The Lantern||the milk levy had driven her party out⟧.

Hunting suppers at the lodge of Greifen are an old custom of Ellmark politics. Guests leave their guns, their dogs and, since an incident in the nineties, their wives' letters in the porch. Telephones were added to the list this year.

=== d010 | The Lantern | 2026-11-02T15:05:00Z | feature
# LIVE: ⟦v013|||The geraniums can wait⟧

15.42 He is down the steps, he has no coat, he has a megaphone. ⟦v013|Theo Brandeis||"You have asked me for a week. The answer is the one my wife dreaded"⟧. Trams ring all along the square.

15.50 One snag. ⟦v019|Henrik Stolle < The Lantern||Rule 14 wants a seat in parliament, and he has not got one. A bicycle and a chain of office will not do⟧, says Henrik Stolle, the party's secretary.

16.02 The other camp is counting. ⟦v020|unnamed (The Lantern) < The Lantern||Vint has 88 in her notebook, in ink⟧, someone who carries the notebook says. [It takes 103 to win.]

16.11 "⟦v008|Oskar Dahlmann < The Lantern||I have more than she has, and mine can drive tractors⟧," says the interior minister.

16.20 Milk update. ⟦v014|||The last tanker has left and they are hosing down the lions⟧.

16.31 A cow has been left behind. She is called Dolores, according to the tag, and stands under the portico of the National Library with the air of someone waiting for it to open.

=== d011 | Courier Wire | 2026-11-02T16:20:00Z | urgent
# ⟦v021|unnamed (Courier Wire)||Ellmark president dissolves parliament, calls January vote⟧ - source

KARLSBY (Courier) - ⟦v021|unnamed (Courier Wire)||President Irma Solde has signed a decree dissolving parliament⟧, a palace source said on Monday. ⟦v021|unnamed (Courier Wire)||Elections would follow on 10 January⟧, the source said.

⟦v016|Lena Foss||Foss had asked for nothing less⟧, her office said. The palace declined to ⟦v021|presidential palace|declines|comment⟧.

=== d012 | Sudland Agency | 2026-11-02T16:31:00Z | urgent | copy_of=d011
# ⟦v021|unnamed (Courier Wire) < Courier Wire||Ellmark president dissolves parliament⟧ - Courier

VELDEN (SA) - ⟦v021|unnamed (Courier Wire) < Courier Wire||President Irma Solde has signed a decree dissolving parliament⟧, the agency Courier reported on Monday, quoting a palace source. ⟦v021|unnamed (Courier Wire) < Courier Wire||Elections would follow on 10 January⟧.

=== d013 | Courier Wire | 2026-11-02T17:02:00Z | kill | supersedes=d011
# KILL: Ellmark president dissolves parliament

Please withdraw our urgent of 1620 GMT, "Ellmark president dissolves parliament, calls January vote". ⟦v021||denies|No such decree has been signed⟧.

⟦v021|Irma Solde|denies|"I have put my name today to a birthday card and to nothing else"⟧, Solde told reporters. The source had seen a draft from 2022.

⟦v016|Irma Solde||The motion of the opposition would be looked at "when there is somebody to look at it with"⟧, she said.

=== d014 | Ruthpress | 2026-11-02T17:40:00Z | update
# In Ellmark the struggle for the armchair becomes sharper

TARGOV, 2 November. /Ruthpress/. ⟦v013|||To two pretenders has added itself the third, the head of the city T. Brandeis, known by the love for electrical transport⟧. ⟦v019|||However by the statute of the party to him the way is closed, as he is not a deputy⟧.

By the question about ⟦v011|Boris Talenko|declines|the sound recording⟧ B. Talenko refused the comment. "⟦v006|Boris Talenko|denies|To look for the hand of Targov in the stuffed animal is funny⟧," he said.

⟦v022|Boris Talenko||The gas to Ellmark goes in the full volume⟧, he added.

Experts consider that the milk crisis could be avoided, if in time to build the factory of dry milk, as this was made in the Ruthian city Belozh.

On the market of Targov the litre of milk costs today 38 kopers, as it cost yesterday and as, by the assurance of the Ministry of Trade, it will cost tomorrow. The buyers answer to this with the understanding.

=== d015 | Karlsby Chronicle | 2026-11-02T20:30:00Z | feature
# Supper at the Golden Plough

Thirty-one delegates from the hill districts came off the six o'clock train with their own bread. ⟦v020|Matthis Kroll < Karlsby Chronicle||We go with the lady. She came to us in the flood year and she could hold a shovel⟧, their spokesman, Matthis Kroll, told us.

At the next table sat Dahlmann's people, with longer faces. ⟦v023|||A cashier of theirs had been picked up at noon with 40,000 crowns in envelopes, each with a delegate's name on it⟧. "⟦v023|Oskar Dahlmann < Karlsby Chronicle|denies|Travel money! It is raining and they have far to go⟧," the candidate told us.

⟦v024|||Old Gustav Ehrlich, who was prime minister before most of them were born, was led in by two nieces and sat down beside Klara Vint⟧. One did not need to ask.

⟦v019|||In the back room lawyers for the mayor were at work on Rule 14 with a magnifying glass⟧. They had ordered the carp.

Towards eleven somebody sat down at the piano and played the song about the miller. Both tables know it. For the length of five verses, the landlord said, there was one party in the room, and then it was closing time and there were two.

=== d016 | Halcyon | 2026-11-02T21:15:00Z | update
# Bribery arrest shakes race for Ellmark premiership

KARLSBY, Nov 2 (Halcyon) - ⟦v023|Karlsby police||A campaign worker for Interior Minister Oskar Dahlmann was arrested on Monday on suspicion of buying votes⟧, police said.

Vint called on ⟦v025|Klara Vint||her rival to withdraw "tonight, and by the front door"⟧. Former Prime Minister Gustav Ehrlich, 91, ⟦v024|Gustav Ehrlich||came out for Vint, calling her "the only one who reads to the end"⟧.

A party tribunal sat late. ⟦v019|Henrik Stolle < Halcyon||It may take until morning before we know if the mayor can be on the paper⟧, party secretary Henrik Stolle told Halcyon.

⟦v017|||The central bank spent 300 million to prop up the crown⟧, traders said.

Agathe Roon said ⟦v026|Agathe Roon||her Liberals would come back into government under Vint but not under Dahlmann⟧.

The party has chosen a leader in mid-term four times before. On three of those occasions the favourite lost, and on the fourth he won and was gone by Easter. Bookmakers in Velden made Vint the favourite.

=== d017 | Prime Minister's Office | 2026-11-03T06:30:00Z | bulletin
# Press Office of the Prime Minister: communication no. 213

- ⟦v011|Jonas Reither||the Prime Minister acknowledges that the voice is his and asks the pardon of all whom it has hurt⟧;

- ⟦v027|Prime Minister's Office||he supports no candidate⟧;

- ⟦v009|Prime Minister's Office||the Foreign Minister will represent Ellmark at the Lake Conference⟧;

- ⟦v002|Prime Minister's Office||the handover to the successor is foreseen for Wednesday at 10:00⟧;

- ⟦v028|Prime Minister's Office||the official dog, Trumf, remains the property of the State⟧.

=== d018 | The Lantern | 2026-11-03T07:45:00Z | feature
# LIVE: "⟦v011|Jonas Reither||Cattle with pensions⟧": he owns up

08.30 So it was him after all, wine and all. ⟦v011|Dorte Hamm < The Lantern||I milk at four in the morning and I have paid in for forty years. If I am a cow he may come and try to milk me⟧, says Dorte Hamm, a farmer from Ost.

08.41 ⟦v019|||Three old judges with a thermos have thrown the mayor off the ballot, two to one⟧ … The tram drivers have sat down on the rails.

08.52 ⟦v029|||Not a wheel turns between the harbour and the zoo⟧. ⟦v029|Pavel Rand < The Lantern||"We go again when Theo goes on the list"⟧, says Pavel Rand of the number 6.

09.05 And the boar? ⟦v018|unnamed (The Lantern) < The Lantern||The microphone was in the left tusk, and it is of a make the security service buys by the dozen⟧, says one who has held it.

09.16 Dolores has been fetched. She went quietly, after some reluctance at the revolving door.

09.25 A reader in the hills asks us to say that cattle, in her experience, are loyal, punctual and never late with the rent, and that she would take it as a compliment from anyone else.

=== d019 | Halcyon | 2026-11-03T08:20:00Z | urgent
# ⟦v025|Oskar Dahlmann||Dahlmann refuses to quit Ellmark race⟧

KARLSBY, Nov 3 (Halcyon) - ⟦v025|Oskar Dahlmann||Interior Minister Oskar Dahlmann said on Tuesday he would go on to the last ballot⟧.

"⟦v023|Oskar Dahlmann|denies|I bought nobody. I do not even know what they cost⟧," he said.

⟦v019|party tribunal||Karlsby Mayor Theo Brandeis may not stand, since he is not a member of parliament⟧, a party tribunal ruled. ⟦v030|Theo Brandeis||He would found a movement of his own⟧, Brandeis said. He has some 9,000 volunteers, a newspaper of four pages and, by his own account, the support of every tram driver from the harbour to the zoo.

=== d020 | Sudland Agency | 2026-11-03T09:30:00Z | update
# Succession in Karlsby narrows to two

VELDEN (SA) - ⟦v007|||Finance chief Klara Vint⟧ will tonight meet ⟦v008|||police minister Oskar Dahlmann⟧ before the delegates of the Agrarians.

⟦v011|||Reither has meanwhile said sorry for the words about cattle⟧. Ruthpress cited Boris Talenko as saying ⟦v022|Boris Talenko < Ruthpress||gas was flowing as agreed⟧; but the newspaper Ost Post, cited by the Karlsby Chronicle, reported that ⟦v022|unnamed (Ost Post) < Ost Post < Karlsby Chronicle||pressure at the border station had dropped by a fifth since midnight⟧.

"⟦v005|Rolf Amsel < Sudland Agency||Whoever wins will have Targov's bridge in the in-tray, and our lake under it⟧," Amsel told SA.

Sudland's own government has fallen twice in the past three years, both times over fish. In Velden the commentators are kind, therefore, and speak of growing pains in a republic which is older than theirs by two centuries.

=== d021 | Karlsby Chronicle | 2026-11-03T11:20:00Z | feature
# City on foot

It is a fine walk from the harbour, if one has the shoes. ⟦v029|Karlsby transport office||Some 180,000 people had to find another way to work⟧, the transport office reckons. A brewer lent his dray horses.

⟦v030|||On a beer crate before the depot the mayor wrote a name on the back of a timetable: The Line⟧. "⟦v030|Theo Brandeis < Karlsby Chronicle||It starts here and it stops where people want to get off⟧," he told us.

Trumf has opinions of his own. ⟦v028|||When the footman came with the lead, the retriever lay down across his master's feet and would not be moved⟧.

At Mint Street ⟦v023|||the cashier, Lars Okel, was let out on bail of 5,000 crowns⟧. It was paid in envelopes.

Schools let the children come when they could. At the Second Lyceum the first lesson was held on the stairs with the nine pupils who live in the street, and the subject, by general wish, was Rule 14.

=== d022 | Courier Wire | 2026-11-03T12:40:00Z | update | off_topic
# Ellmark cheese exports rise for fifth month

KARLSBY (Courier) - Ellmark sold 12,400 tonnes of cheese abroad in October, 6 percent more than a year ago, the statistics office said. Hard cheeses did best. Exports of whey fell.

The association of dairies said it was pleased with everything but the whey.

=== d023 | Ruthpress | 2026-11-03T13:15:00Z | update
# The pressure of gas is normal

TARGOV, 3 November. /Ruthpress/. ⟦v022|Ministry of Energy of Ruthia|denies|The inventions of the foreign press about the lowering of the pressure do not correspond to the reality⟧, informed the Ministry of Energy. ⟦v022|Ministry of Energy of Ruthia||At the station Ost was carried out the planned wiping of the manometer⟧.

"⟦v005|Boris Talenko||In case of the refusal from the bridge Ellmark will pay the forfeit of 90 millions⟧," reminded B. Talenko.

⟦v029|||In the capital of Ellmark has stopped the public transport⟧, and the citizens reach the work on horses.

=== d024 | Halcyon | 2026-11-03T17:50:00Z | urgent
# ⟦v031|Henrik Stolle||No winner in first round of Ellmark leadership vote⟧

KARLSBY, Nov 3 (Halcyon) - ⟦v031|Henrik Stolle||Vint took 99 votes and Dahlmann 87 in the first ballot on Tuesday, with 18 papers spoilt⟧, the Agrarian Union's secretary said. ⟦v031|||Neither reached the 103 needed⟧.

⟦v032|Henrik Stolle||A second will be held at once, and this time the simple majority will do⟧, he said.

Delegates were given soup between the two rounds. The doors of the Corn Exchange stayed locked, as custom has it, and a delegate who had left his spectacles in a cab was read the names aloud.

=== d025 | The Lantern | 2026-11-03T18:10:00Z | feature
# LIVE: Eighteen people have written "Theo"

18.55 We have seen the basket. ⟦v031|||Four short, she is. The spoilt ones all carry the same name, and in one case a drawing of a tram⟧.

19.04 Somebody goes from row to row whispering. ⟦v033|unnamed (The Lantern) < The Lantern||The transport ministry for the mayor, if his eighteen come across⟧, that is the whisper, according to a delegate with good ears. ⟦v033|Klara Vint < The Lantern|denies|"I have promised nobody so much as a chair"⟧, says the candidate.

19.20 Dahlmann is on his feet. He is shaking hands with the wrong row.

19.31 Old Ehrlich has gone to sleep with his hat on. His nieces have put the ballot paper under the hat.

19.38 They are folding the papers now. The teller, a beekeeper, licks his thumb before each of them, and the whole hall seems to be breathing in time with it.

=== d026 | Halcyon | 2026-11-03T19:42:00Z | flash
# ⟦v032|||KLARA VINT ELECTED LEADER OF ELLMARK'S RULING PARTY⟧

=== d027 | Halcyon | 2026-11-03T20:05:00Z | update | supersedes=d026
# Vint wins Agrarian vote, set to be Ellmark's first woman premier

KARLSBY, Nov 3 (Halcyon) - ⟦v032|Henrik Stolle||Klara Vint beat Oskar Dahlmann by 121 votes to 83 on Tuesday to become leader of Ellmark's Agrarian Union⟧ and thereby, most likely, prime minister.

"⟦v032|Oskar Dahlmann < Halcyon||She won, I lost, and there was nothing in the envelopes this time⟧," Dahlmann told Halcyon. ⟦v034|Oskar Dahlmann||He would leave the cabinet⟧, he said.

⟦v026|||The Liberals agreed within the hour to rejoin the coalition⟧. ⟦v010|Klara Vint||The milk levy was "dead and buried, with a stone on it"⟧, Vint said.

⟦v016|Lena Foss||A swap of portraits was no substitute for an election⟧, said opposition leader Lena Foss. ⟦v017|||The crown won back all it had lost⟧.

Vint, 53, the daughter of a village schoolmaster, has been finance minister since 2020 and is known for returning her officials' drafts with marks. Parliament is due to vote on her on Wednesday morning.

⟦v027|Jonas Reither||"I backed no horse, being a vet"⟧, Reither said when asked how he had voted.

=== d028 | Karlsby Chronicle | 2026-11-04T07:10:00Z | feature
# The schoolmaster's daughter

By Ulla Merck. ⟦v032|||At a quarter to nine last night the hill people threw their caps at the ceiling of the Corn Exchange, and two stayed up there⟧. The woman under them took out a pencil and noted the figure.

"⟦v032|Ebba Vint < Karlsby Chronicle||I said to her, sit up straight, they are going to draw you⟧," said her mother, Ebba, 88.

The depot was less sour than one would think. ⟦v029|||At five this morning the number 6 came round the bend with its bell going⟧. ⟦v033|||The mayor will indeed sit at the cabinet table, between the forests and the fisheries, and see to the railways⟧. ⟦v030|Theo Brandeis||The Line "has been put in the shed, and oiled"⟧, he said.

Of the boar: ⟦v018|||two men from the security service were taken from their homes before breakfast⟧.

⟦v024|||On the front bench sat the oldest of her champions with a rug over his knees, weeping and asking what the score was⟧.

=== d029 | Courier Wire | 2026-11-04T10:30:00Z | correction
# CORRECTION - Vint sworn in as Ellmark prime minister

KARLSBY (Courier) - In the item "Vint sworn in" of 1012 GMT please note that ⟦v035|||parliament confirmed the new prime minister by 93 votes to 78⟧, not by 98.

⟦v035|Irma Solde||She took the oath before the president "in a voice that could be heard in the stables"⟧, Solde said.

⟦v002|||Reither gave her the keys, a list of the creaking stairs and his seat by the stove⟧. ⟦v028|Klara Vint||"The dog goes with the vet. That is my first decree"⟧, she said.

⟦v005|Klara Vint||The bridge agreement with Ruthia would be read "to the end, and then again"⟧, she added.

=== d030 | The Lantern | 2026-11-04T12:00:00Z | feature | nothing_new
# LIVE: Two days in Karlsby, and good night

13.00 For those who were stuck on a dray:

• ⟦v001|||A man gave up the top job on Monday before breakfast was cleared⟧. ⟦v003|||His allies had deserted him over the price of a litre⟧.

• ⟦v011|||He had said something about cows, in his cups, near a boar⟧.

• ⟦v013|||The people's favourite wanted it⟧; ⟦v019|party tribunal||not without a seat⟧, said the tribunal.

• ⟦v031|||They needed two goes⟧, and ⟦v032|||she won the second by 38⟧.

• ⟦v023|Oskar Dahlmann|denies|The money was for the train⟧, says the loser.

• ⟦v021|||There is no election in January⟧.

• ⟦v035|||Ellmark has, for the first time, a prime minister who wears a hatpin⟧.

The dog is well. Thank you, and mind the milk on the steps.
