title: Varsenna's visit to Tamria Live

=== d001 | Halyard | 2027-05-11T04:40:00Z | update
# Sulvane leader due in Tamria, first since war

BRESSIG, Tamria, May 11 (Halyard) - ⟦v001|Tamrian Foreign Ministry||President Ilka Varsenna of Sulvane is to land in Bressig on Tuesday morning for two days of talks, the first head of her state to set foot in Tamria since the war⟧, the Foreign Ministry said.

The five-month conflict over the Lamm delta ended seven years ago with 18,000 dead and no treaty. ⟦v006|two officials < Halyard||A contract for gas through the old delta pipeline was ready for signature⟧, two officials told Halyard.

⟦v007|veterans' league||A veterans' league has called its members to march against the guest at noon⟧.

Varsenna, 46, a former schoolteacher, was elected last autumn. Her brother fell in the third week of the war.

The two capitals lie 310 kilometres apart, on either side of the delta. For seven years letters between them have travelled by way of Velluc, and took eleven days. Talks on a treaty were begun four times and broken off four times, the last of them over the question of who should sit facing the door.

=== d002 | Tamrian Presidential Office | 2027-05-11T05:00:00Z | bulletin
# Order of the day, 11 May (for media)

The Office of the President of Tamria makes known:

- ⟦v001|Tamrian Presidential Office||09.40, Bressig North airfield: reception of Her Excellency the President of Sulvane, guard of honour, anthems⟧;

- ⟦v002|Tamrian Presidential Office||11.15, wreath at the Wall of Harrow, no speech⟧;

- ⟦v030|Tamrian Presidential Office||12.30, conversation of the two Presidents without advisers, sixty minutes⟧;

- ⟦v017|Tamrian Presidential Office||15.00, address by the guest before both chambers⟧;

- ⟦v013|Tamrian Presidential Office||20.00, state dinner, 140 covers, dark suit⟧;

- ⟦v025|Tamrian Presidential Office||children of School No. 4 sing one song of each country⟧.

Umbrellas are to be left at the cloakroom. Flags may not be carried on poles.

=== d003 | The Ticker Room | 2027-05-11T05:50:00Z | feature
# LIVE: A city that can't decide whether to wave

07.50 Morning from Bressig. Bunting's up on the left side of Station Street and not on the right, and we're told that's politics. ⟦v032|Hugo Pastern < The Ticker Room||She won't be getting the key to this town out of my drawer⟧, mayor Hugo Pastern tells us from his bicycle. He lost a leg in the delta and pedals with the other.

08.05 The papers have all gone for the same picture: an empty chair. Good luck to whoever has to sit in it.

08.20 "⟦v035|Berta Lohm||I wrote to her in January. My Karel went into the reeds on the fourth of March and nobody ever told me which reeds⟧," says Berta Lohm, 68, at the barrier with a thermos. ⟦v035|Berta Lohm||She got an answer, handwritten, three pages⟧ …

[We spell it Harrow, with two r's, whatever the road sign says.]

=== d004 | Sultag | 2027-05-11T07:55:00Z | update
# Head of the State arrived in Bressig

BRESSIG, 11 May. /Sultag/. ⟦v001|||The aircraft with the President of Sulvane I. Varsenna on the board made landing in capital of Tamria⟧, informs the correspondent of Sultag. At the ladder the guest was met by the President of Tamria Oskar Dreyl.

"⟦v001|Ilka Varsenna||I flew fifty minutes. It lasted for us seven years⟧," told the Head of the State to the meeting persons.

⟦v014|Sulvane Presidential Administration||In the luggage of the delegation are to be found the charts of mine fields of the delta, 212 sheets⟧, informed the department of protocol.

On the given visit also ⟦v004|Sulvane Defence Ministry||will be resolved the question of the held persons⟧, added in the Defence Ministry, without to call the number.

As is known, the relations between the two states passed through a period of difficulties. In the last year the exchange of goods made up 14 thousand crowns, in the main dried mushrooms, brought through third countries. Specialists note that earlier each second fish on the markets of Oln was caught by Tamrian boats.

=== d005 | Halyard | 2027-05-11T08:48:00Z | urgent
# URGENT-⟦v003|police||Red paint hits Sulvane president's car in Bressig⟧ - police

BRESSIG, Tamria, May 11 (Halyard) - ⟦v003|police||A jar of red paint burst on the windscreen of the limousine carrying Sulvane's President Ilka Varsenna through the Tamrian capital on Tuesday⟧, police said. ⟦v003|police||She was unhurt⟧.

⟦v010|police||A man of 31 was overpowered on the spot⟧, a spokeswoman said. She declined to ⟦v010|police|declines|give his name⟧.

The convoy did not stop.

Station Street, where it happened, was shelled on the last day of the war. A tram stop there has been left as it was, with its roof open to the sky.

=== d006 | Bressig Morning Post | 2027-05-11T09:15:00Z | feature
# Seventeen kinds of red

By our own staff. ⟦v003|||It flew out of the second floor of the old glove shop, turned over once in the sun, and then the whole front of the black car was the colour of a poppy⟧. The driver put on the wipers. That made it worse.

"⟦v010|Josef Tamm||He is my lodger. He is a housepainter, for heaven's sake, where else would he get it⟧," said Josef Tamm, who lets rooms above the shop. ⟦v010|Josef Tamm < Bressig Morning Post||The young fellow, Emil Karsch, buried two brothers after Harrow and went down the stairs with the constables like a lamb⟧.

⟦v026|||The lady's hat, a grey one with a feather, was seen at the rear window, perfectly straight⟧.

On the right-hand side of Station Street somebody clapped. On the left-hand side somebody hit him.

=== d007 | Northline | 2027-05-11T09:40:00Z | urgent
# ⟦v002|||Sulvane president kneels at Tamrian massacre wall⟧

HARROW, Tamria (Northline) - ⟦v002|||Ilka Varsenna of Sulvane went down on both knees on Tuesday before the wall where her country's soldiers shot 326 villagers in the last month of the war⟧.

⟦v002|||She stayed there for almost two minutes, then rose without help, and departed from the programme to speak⟧. "⟦v002|Ilka Varsenna||We did this. I ask you for nothing. I only say that we did this⟧," she said.

No leader of Sulvane had spoken of Harrow before. A parliamentary inquiry there eight years ago found "no proof of irregular acts".

⟦v003|||Flecks of paint were still on her car, splashed by a bystander on the way in⟧.

The wall belonged to a cooperative dairy. It is eleven metres long and was left unplastered at the wish of the families, who keep a lamp burning in the milk store behind it. Some forty of them stood there on Tuesday. None had been asked beforehand whether they wished to shake hands, and most did not. An old man in a cardigan took off his cap, looked into it and put it on again.

=== d008 | Sultag | 2027-05-11T10:05:00Z | update
# At the memorial Harrow was laid the wreath

HARROW, 11 May. /Sultag/. ⟦v002|||The President I. Varsenna honoured the memory of fallen civil persons at the memorial complex Harrow, having bent before the stone⟧. ⟦v020|Sultag||In the brief word the Head of the State expressed "regret in connection with the events"⟧.

As to the incident on the road, ⟦v003|Sulvane Presidential Administration||on the machine fell a small quantity of dyeing substance, to the schedule this did not influence⟧, informed the service of the press.

⟦v023|Sulvane Transport Ministry||From the first of July are restored the regular flights between the capitals, four in the week⟧, reported the Ministry of Transport.

The weather in Bressig is clear, plus nineteen.

=== d009 | Agence Velluc | 2027-05-11T10:30:00Z | update
# The knee and the word: what has Varsenna said?

VELLUC, May 11 (AV) - ⟦v002|Ilka Varsenna < Northline||The Sulvanese president has recognised the responsibility of her country in the shootings of Harrow⟧, according to Northline, which was present. ⟦v020|Sultag||The official agency of Sulvane, however, knows only of a "regret"⟧.

"⟦v020|Dorian Feld < Radio Bressig||I stood one metre away and I translated it. The verb was 'did'. There is no other way to put 'did'⟧," the interpreter Dorian Feld told Radio Bressig.

⟦v010|Josef Tamm < Bressig Morning Post||The thrower of paint would be a house painter of the name of Karsch⟧, the Bressig Morning Post reported, citing his landlord.

Interrogated, the embassy of Sulvane in Velluc did not wish ⟦v020|Sulvane embassy in Velluc|declines|to pronounce on the question of vocabulary⟧.

The question is not without weight. In Sulvane a law still in force punishes with three years of prison whoever 'blackens the army by word or gesture'. Two teachers and a cartoonist have been condemned under it since the end of the hostilities.

=== d010 | The Ticker Room | 2027-05-11T10:55:00Z | feature
# LIVE: Two grey heads, one pot of tea

12.34 ⟦v030|||Door's shut. Varsenna and Dreyl are in the yellow room with a teapot and nobody to write anything down⟧. A footman's been sent out for more sugar, which we choose to read as a good sign.

12.41 Meanwhile on the Ring. ⟦v007|||They're coming over the hill with drums, medals on raincoats, some on crutches: we gave up counting at three thousand⟧. Banner of the day: COUNT THE GRAVES FIRST.

12.50 The march's organiser, ex-major Rudi Hanske, on the business at the wall: "⟦v021|Rudi Hanske||Knees are cheap. I have none to spare, mind you⟧."

12.58 ⟦v011|unnamed (The Ticker Room) < The Ticker Room||A second fellow's been taken, on the roof of the Savings Bank, and he wasn't carrying a paint jar⟧, a fireman with a ladder tells us. Trying to stand it up.

=== d011 | Halyard | 2027-05-11T11:40:00Z | urgent
# URGENT-⟦v011|Tamrian Interior Ministry||Tamria holds ex-sergeant with rifle near route of Sulvane visitor⟧

BRESSIG, Tamria, May 11 (Halyard) - ⟦v011|Tamrian Interior Ministry||A former army sergeant was detained with a hunting rifle on a bank roof overlooking Tuesday's march and the presidential palace⟧, Tamria's Interior Ministry said.

⟦v011|Tamrian Interior Ministry||The weapon was not loaded⟧, Interior Minister Lena Oswin told reporters. "⟦v010|Lena Oswin||He has nothing to do with the painter. The painter will be home for supper, with a fine⟧," she said.

⟦v007|police||Police put the number of marchers at 4,500⟧; the organisers spoke of ⟦v007|Rudi Hanske||15,000⟧.

The two presidents were still talking an hour after the planned end.

=== d012 | Northline | 2027-05-11T12:15:00Z | update
# Sulvane, Tamria ⟦v005|two delegates < Northline||to reopen Lamm bridge in June⟧ - delegates

BRESSIG (Northline) - ⟦v005|two delegates < Northline||The road bridge over the Lamm, walled up since the war, is to be opened to cars and walkers on June 15⟧, two delegates told Northline after the presidents met alone.

⟦v030|||Their conversation lasted two hours and ten minutes instead of one⟧. ⟦v006|two delegates||The gas paper was not mentioned once⟧, one said.

⟦v033|Tamrian Finance Ministry||Tamria has handed over a bill for war damage of four billion florins⟧, the Finance Ministry said. A Sulvane delegate declined to ⟦v033|Sulvane delegate|declines|say what had become of the envelope⟧.

The bridge, built by a Velluc firm in 1931, has nine arches, of which the fourth was blown up twice.

Before the war 9,000 people a day used it, many of them to buy bread, which was cheaper on one bank, and to have their hair cut, which was cheaper on the other. Families in Lammend still keep a ladder in the yard to wave from.

=== d013 | Bressig Morning Post | 2027-05-11T12:25:00Z | update | copy_of=d012
# ⟦v005|two delegates < Northline||Lamm bridge to open again in June⟧

BRESSIG (Northline) ⟦v005|two delegates < Northline||The road bridge over the Lamm, walled up since the war, is to be opened to cars and walkers on June 15⟧, two delegates told Northline after the presidents met alone.

⟦v030|||Their conversation lasted two hours and ten minutes instead of one⟧. ⟦v006|two delegates||The gas paper was not mentioned once⟧, one said.

⟦v033|Tamrian Finance Ministry||Tamria has handed over a bill for war damage of four billion florins⟧, the Finance Ministry said.

=== d014 | The Ticker Room | 2027-05-11T13:30:00Z | feature
# LIVE: In the big chamber, with the microphone off

15.06 She's on her feet. The microphone isn't. ⟦v017|||She looks at it, shrugs, and starts in Tamrian, without notes, and you could hear a pen drop⟧.

15.12 "⟦v004|Ilka Varsenna||Forty-one of your sons slept last night in our barracks at Oln. Tomorrow they will sleep in their mothers' houses⟧." Uproar. The good sort. Somebody in the gallery's screamed a name.

15.19 ⟦v012|||Eleven empty seats on the right: Viktor Stahl's Homeland people have stayed out, and they won't touch the soup tonight either⟧.

15.24 And a card out of the sleeve at the end: "⟦v008|Ilka Varsenna||Come to us, Mr President. Come in the autumn, when the apples are ripe and you can walk where you like⟧." Dreyl's nodding. [He's been known to nod in his sleep - ed.]

=== d015 | Halyard | 2027-05-11T13:52:00Z | urgent
# ⟦v004|Ilka Varsenna||Sulvane to free last 41 Tamrian war prisoners⟧

BRESSIG, Tamria, May 11 (Halyard) - ⟦v004|Ilka Varsenna||Sulvane will release on Wednesday the 41 Tamrian soldiers it still holds⟧, President Ilka Varsenna told parliament in Bressig.

Until last year Sulvane had denied that ⟦v004|former Sulvane government|denies|it kept anyone at all⟧. Tamria's Red Lamp society, which looks for the lost, said ⟦v004|Red Lamp society||its own list ran to 57 names⟧.

⟦v015|Red Lamp society||The whereabouts of 1,204 other Tamrians remain unknown⟧, the society said.

⟦v008|Tamrian Presidential Office||President Oskar Dreyl is to go to Sulvane in October⟧, his office said.

"⟦v017|Speaker Agnes Roll||I have sat here for twenty years and never heard such silence⟧," Speaker Agnes Roll said of the speech.

Tamria itself sent its last 212 captives home in the second year after the ceasefire, in exchange for the bodies of two generals. Successive governments in Oln insisted that the account was closed. Families who kept writing had their letters returned with a stamp reading 'addressee not of our world'.

=== d016 | Sultag | 2027-05-11T14:20:00Z | update
# In a spirit of openness

BRESSIG, 11 May. /Sultag/. ⟦v017|||The speech of the Head of the State in the parliament of Tamria was many times interrupted with applause⟧. ⟦v004|Sulvane Defence Ministry||To the Tamrian side as a gesture of humanity are transferred the foreign servicemen, illegally found on the territory, 41 unit⟧, specified the Defence Ministry.

The colleague O. Dreyl ⟦v008|Oskar Dreyl||with gratitude accepted to visit our country in the season of apples⟧.

⟦v014|Sulvane Defence Ministry||The engineer service handed over to the colleagues the cards of mining, on which are marked 61 thousand objects⟧.

⟦v033|Sulvane Presidential Administration|denies|No financial documents whatsoever from the Tamrian side were received⟧, declared in the Administration.

⟦v029|sport committees||In August the football teams of both countries will play a friendly match⟧.

=== d017 | Agence Velluc | 2027-05-11T15:05:00Z | urgent
# ⟦v009|Telecanal Oln||Varsenna would have left Bressig in haste⟧

VELLUC, May 11 (AV) - ⟦v009|airport employee < Telecanal Oln||The president of Sulvane has shortened her stay in Tamria and taken again her plane on Tuesday afternoon⟧, reported Telecanal Oln, citing an employee of the airport.

"⟦v009|airport employee < Telecanal Oln||The motors turned, and the lady with the feather climbed in⟧," the employee said, according to the channel.

The reason would be ⟦v019|Telecanal Oln||a motion of censure deposed in Oln by 62 deputies who reproach her the genuflection⟧. The presidency of Sulvane could not ⟦v009|Sulvane Presidential Administration|declines|be joined⟧.

The florin has lost 2 percent on the news.

=== d018 | Agence Velluc | 2027-05-11T15:38:00Z | kill | supersedes=d017
# ANNULATION - Varsenna would have left Bressig in haste

Attention of the clients: the dispatch of 1505 GMT is to be cancelled. ⟦v009||denies|The president has not quitted Tamria⟧. ⟦v009|Dorian Feld||The person with the feathered hat was her sister, who returns to her classroom⟧, the interpreter Dorian Feld made precise.

⟦v019|Sulvane parliament||The motion of censure in Oln exists well and will be voted on Wednesday⟧.

We present our excuses.

=== d019 | Bressig Morning Post | 2027-05-11T16:20:00Z | feature
# The woman in ward six

At half past four, with no cameras, ⟦v034|||the guest walked into the Lamm Hospital, where the delta boys still come to have their stumps looked at⟧. Sister Gudrun had to find her a chair.

"⟦v034|Pavel Renk < Bressig Morning Post||She asked me which mine. I said the round kind. She said, that was one of ours⟧," Pavel Renk, 29, told this newspaper. ⟦v014|||Behind her stood a young officer with a tube under his arm, and in the tube, rolled up like wallpaper, every field where such a thing still lies asleep⟧.

⟦v012|Viktor Stahl||A chair at her table would be a chair on our graves⟧, Viktor Stahl of Homeland has let the palace know, by post, with the invitation torn in two.

In the bakery on Ring Square a tray of apple tarts has been labelled "October".

The hospital was a spa before the war, and in the hall there is still a mosaic of nymphs. Somebody has given one of them a crutch, in pencil, very neatly, and no director has had the heart to rub it out.

=== d020 | Northline | 2027-05-11T16:55:00Z | update
# Vance Union hails Sulvane gesture, neighbours wary

BRESSIG (Northline) - ⟦v022|Clement Aubray||The scene at Harrow will outlive all of us who watched it⟧, the Vance Union's foreign envoy, Clement Aubray, said on Tuesday.

⟦v021|veterans' league||The veterans' league said it took note but would forgive nobody before the last grave was found⟧.

In Sulvane, former president Goran Tessel, who ordered the war, denied that ⟦v002|Goran Tessel|denies|any villager had been put against any wall⟧. "⟦v019|Goran Tessel||A president on her knees should stay there and hand in her seal⟧," he told supporters.

⟦v028|||Tamrian bonds rose to their highest in a decade⟧.

⟦v015|Tamrian Presidential Office||The sides are to set up a joint bureau for those who vanished⟧, Dreyl's office said.

Diplomats in Bressig pointed out that nothing had been signed so far and that both presidents face voters within two years. 'In this region an autumn is a long way from a spring,' one of them said, and asked for another coffee.

=== d021 | Halyard | 2027-05-11T17:20:00Z | update | off_topic
# Tamria's glove makers strike for second week

BRESSIG, Tamria, May 11 (Halyard) - Workers at four glove factories in Bressig extended a strike over piece rates into a second week on Tuesday, their union said.

The owners have offered 3 percent. The union wants 9.

Talks under Labour Minister Franz Hober are to resume on Friday.

=== d022 | The Ticker Room | 2027-05-11T19:10:00Z | feature
# LIVE: Eel, beetroot and two glasses

20.40 ⟦v013|||They've got smoked eel from the delta on the plates, which neither side's been able to fish since the shooting⟧. Cute.

20.52 Dreyl, glass up: "⟦v013|Oskar Dreyl||My grandmother was born on your side of the river. She always said the water had no nationality⟧." Clink.

21.03 ⟦v025|||School No. 4 did both songs, and a boy in the second row came in early in Sulvanese⟧. She kissed him on the ear.

21.15 It's got serious by the coat rack. ⟦v006|Lena Oswin||The pipeline thing's off, at least for now⟧, minister Oswin tells us: ⟦v006|Lena Oswin||"nobody wanted to be photographed with a price tag next to that wall"⟧.

21.30 ⟦v024|||And there's something big under a tarpaulin in the yard, on a lorry with Sulvane plates. It goes bong if you knock⟧ …

=== d023 | Halyard | 2027-05-11T22:15:00Z | urgent
# ⟦v027|Tamrian Border Guard||Shots fired at Lamm frontier hours after summit dinner⟧

LAMMEND, Tamria, May 12 (Halyard) - ⟦v027|Tamrian Border Guard||A Tamrian patrol came under rifle fire from the Sulvane bank of the Lamm shortly before midnight⟧, the Border Guard said. ⟦v027|Tamrian Border Guard||One guard was grazed at the elbow⟧.

Sulvane's army denied that ⟦v027|Sulvane army|denies|any of its men had pulled a trigger⟧.

The place lies 800 metres from the walled-up bridge. It was the first exchange there in two years.

=== d024 | Sultag | 2027-05-12T06:30:00Z | update
# Poachers detained on the river

OLN, 12 May. /Sultag/. ⟦v027|Sulvane Interior Ministry||The nocturnal noise in the district of Lammend was produced by two illegal hunters on ducks, both are detained and are sober already⟧, informed the Ministry of Interior.

⟦v004|Sulvane Defence Ministry||Column of buses with 43 Tamrian citizens at 05.00 left the garrison Oln⟧, informed the department of Defence. ⟦v004|Sulvane Defence Ministry||Two more were found at the verification of lists⟧.

⟦v005|Sulvane Transport Ministry||Military builders started the dismantling of the brick on the roadway, so that in the middle of June could go the transport⟧.

⟦v031|Ilka Varsenna||By decree of the President the professor Mira Halten is appointed as Ambassador in Tamria⟧, the post was empty seven years.

=== d025 | Northline | 2027-05-12T08:10:00Z | urgent
# ⟦v004|||Prisoners walk home over broken bridge⟧

LAMMEND, Tamria (Northline) - ⟦v004|||They came across one by one through a gap in the wall, thin men in new tracksuits, and on the far side the crowd swallowed them⟧. ⟦v004|Red Lamp society||Thirty-four were back by ten in the morning⟧, the Red Lamp society said.

⟦v035|||Berta Lohm's son was not among them⟧.

"⟦-|Anton Wiese||I want a bath, and then I want to know who won the cup⟧," Anton Wiese, a gunner captured at 19, said.

⟦v005|||The hole made for them in the masonry is to grow into a carriageway within five weeks⟧.

A brass band from the fire station had been told to play and could not. A woman walked along the row of men with a photograph the size of a stamp, holding it up beside each face, and at the end of the row turned round and began again. On the Sulvane bank, conscripts stood with their helmets off and watched. Buses waited with their engines running, and nobody got in.

=== d026 | Northline | 2027-05-12T08:50:00Z | correction | supersedes=d025
# CORRECTED-⟦v004|||Prisoners walk home over broken bridge⟧

(Corrects number in first paragraph to 43, not 34)

LAMMEND, Tamria (Northline) - ⟦v004|||They came across one by one through a gap in the wall, thin men in new tracksuits, and on the far side the crowd swallowed them⟧. ⟦v004|Red Lamp society||Forty-three were back by ten in the morning⟧, the Red Lamp society said.

⟦v035|||Berta Lohm's son was not among them⟧.

=== d027 | Bressig Morning Post | 2027-05-12T09:30:00Z | feature
# What was under the tarpaulin

By Kaethe Morr. We have it back. ⟦v024|||Old Orsa, three tons of bronze, cracked at the lip, taken from our cathedral on a tank carrier seven winters ago, stands in the palace yard with straw on her shoulders⟧. "⟦v024|Dean Albin Roth||She is out of tune. So are we⟧," said Dean Albin Roth, and put his cheek to her.

The jar of red paint has a sequel. ⟦v010|Emil Karsch < Bressig Morning Post||I paid my 80 florins and I went home, and this morning there was a letter under the door, from her, asking me about my brothers⟧, Emil Karsch told us. ⟦v003|Emil Karsch||He would throw it again, he thinks, but not so hard⟧.

The mayor rode past the hotel twice. ⟦v032|||On the third lap he stopped, took something brass out of his jacket and gave it to the porter in an envelope marked "on loan"⟧.

=== d028 | Agence Velluc | 2027-05-12T10:45:00Z | update
# Oln: the censure fails by four voices

OLN, May 12 (AV) - ⟦v019|Sulvane parliament||The deputies of Sulvane have rejected the motion against President Varsenna by 151 voices against 147⟧, announced the presidency of the assembly.

In Bressig, according to Halyard, citing the parliament, ⟦v018|Tamrian parliament < Halyard||the deputies have on their side refused, by 98 against 71, to discuss an amnesty for acts of war⟧.

Northline reported, citing Red Lamp, that ⟦v004|Red Lamp society < Northline||all the captives had passed the river⟧; the society maintains that ⟦v004|Red Lamp society||fourteen others are lacking⟧.

The former president Goran Tessel ⟦v016|Oln prosecution < Telecanal Oln||would be summoned by the prosecution of Oln in the affair of Harrow⟧, affirms Telecanal Oln. His lawyer did not wish ⟦v016|Tessel's lawyer|declines|to confirm the receipt of a paper⟧.

The amendment of the law on the 'honour of the army' would be inscribed in the order of the day of the next session, without date. The square before the assembly, where the police had disposed barriers for 10,000 persons, has remained empty, if one excepts a vendor of balloons.

=== d029 | Halyard | 2027-05-12T11:35:00Z | update | nothing_new
# WRAPUP-Sulvane's Varsenna ends visit that began with paint

BRESSIG, Tamria, May 12 (Halyard) - ⟦v001|||Ilka Varsenna flew home on Wednesday from the first trip by a Sulvane head of state to its former enemy⟧.

In 27 hours ⟦v003|||she was pelted⟧, ⟦v002|||acknowledged the killing of 326 people at Harrow on bended knee⟧, ⟦v004|||gave back captives whose existence had been disputed⟧ and ⟦v008|||asked her host to return the call⟧.

⟦v007|||Thousands had demonstrated against her⟧. ⟦v006|||An energy accord was left unsigned⟧. ⟦v005|||A river crossing is to be unblocked next month⟧.

⟦v011|Tamrian Interior Ministry||The sergeant on the roof told investigators he had gone up to shoot pigeons⟧, the Interior Ministry said.

=== d030 | Bressig Morning Post | 2027-05-12T13:10:00Z | feature
# Commentary: The length of two minutes

By Leopold Ames. I did not want her here, and said so in this space. Let me say what I saw.

⟦v002|||I saw a woman in a good coat lower herself onto gravel as if she were looking for something she had dropped⟧. ⟦v020|||Since then the learned have quarrelled about one verb⟧. They may have it. Gravel needs no dictionary.

⟦v007|||The men with the drums went home by way of the same wall, I noticed, and their drums were silent there⟧. ⟦v021|Rudi Hanske||"It was well done, damn her,"⟧ old Hanske growled to me on the tram.

⟦v008|||So our Oskar will have to learn to like cider⟧. ⟦v032|||Her city key came back by courier at noon, with a thank-you and a ribbon⟧. ⟦v024|||And on Sunday something cracked will ring⟧.

⟦v037|Hotel Meridian||The suite was paid in cash, and the minibar untouched⟧, the hotel tells me. One may draw conclusions. ⟦v036|||That her own state television was kept outside the yellow room, and ours too, is the only fair thing two governments have done together in my lifetime⟧.

Berta Lohm went home by bus. ⟦v035|||In her bag lay a sheet of squared paper with a cross on it, drawn by a Sulvane captain: these reeds, here⟧.
