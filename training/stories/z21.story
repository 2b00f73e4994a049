title: Primarch of the Old Communion dies, electors meet in Santorel

=== d001 | Halyard | 2027-03-04T02:41:00Z | flash
# ⟦v001|Primarchal Household||ANSELM IV, PRIMARCH OF THE OLD COMMUNION, IS DEAD⟧ - HOUSEHOLD

=== d002 | Halyard | 2027-03-04T02:58:00Z | urgent
# Primarch Anselm dies aged 84

SANTOREL, Ilvara, March 4 (Halyard) - ⟦v001|Primarchal Household||Primarch Anselm IV, spiritual head of 140 million members of the Old Communion, died in his residence in Santorel early on Thursday⟧, the Household said. He was 84.

⟦v002|Primarchal Household||The cause was a stroke⟧, according to a statement of three lines. ⟦v003|||At 3.30 a.m. the lamp that burns on the Sailors' Tower for as long as there is a Primarch was put out⟧.

Anselm, born Bruno Cathal, the son of a net maker, had led the Communion for eleven years. He travelled little, wrote less, and was known for answering letters by hand, some forty a day, often to people who had insulted him. Under him the Communion opened its accounts for the first time and closed two of its three banks.

=== d003 | The Bell Rope | 2027-03-04T03:20:00Z | feature
# LIVE: The tower's dark

04.20 You wake up because something's missing. ⟦v003|||No gleam on the bedroom wall. I went to the window and there was the Sailors' Tower, black as a boot⟧ … Then every dog in the lower town began.

04.31 A nun from the laundry, in carpet slippers, on the steps. "⟦v001|unnamed (The Bell Rope) < The Bell Rope||Our old man has gone home⟧," she says. ⟦v038|unnamed (The Bell Rope)||The last thing he asked was whether the fishing boats were in⟧, says she, and weeps, and laughs.

04.50 Already a line of candles from the fountain to the Salt Gate. ⟦v005|||Nobody's opened a door and they're queueing, I make it four hundred⟧.

[For newcomers: he's not in Rome, he's not in Constantinople, and please stop asking.]

=== d004 | Chancery of the Communion | 2027-03-04T06:00:00Z | bulletin
# Notice No. 1 of the vacant seat

The Chancery makes known:

- ⟦v001|Chancery of the Communion||the Primarch Anselm, fourth of the name, fell asleep at ten minutes past three of this night⟧;

- ⟦v005|Chancery of the Communion||the body is exposed in the Church of the Nets from noon, without interruption by night⟧;

- ⟦v006|Chancery of the Communion||the Sealed Table assembles on Friday the 5th at nine, as the Rule bids within two days⟧;

- ⟦v007|Chancery of the Communion||the Wardens with a voice number 77; two thirds make 52⟧;

- ⟦v004|Chancery of the Communion||burial is performed by the successor, not before Sunday⟧;

- ⟦v025|Chancery of the Communion||the ring is struck in two with a cooper's hammer this morning⟧.

Bells are to be rung muffled. Flowers are not wished; bread is.

=== d005 | Ilvapress | 2027-03-04T06:40:00Z | update
# In Ilvara is declared mourning

PORT ILVAR, March 4. /Ilvapress/. ⟦v024|Radomir Kest||On the territory of the Republic three days of mourning are established, the flags are lowered⟧, it is said in the decree of the President Radomir Kest.

"⟦v016|Radomir Kest||From the life has left a man, whose words heard also those, who did not believe⟧," noted the Head of State in the telegram. In the given telegram is nothing informed about ⟦v023|||whether R. Kest takes part in the burial⟧.

In the Ministry of Interior informed that ⟦v031|Ilvaran Interior Ministry||for guarding of order in Santorel are brought 2,600 employees of police⟧.

⟦v032|Ilvaran Air Agency||The airport Santorel-Dunes does not receive private aircraft till Monday⟧, added in the Air Agency.

=== d006 | Meunier News | 2027-03-04T07:25:00Z | update
# Fall or stroke? Doubts over the end of Anselm IV

SAINT-BRIEC (Meunier) - ⟦v002|Fausta Imre < Santorel Courier||The head of the Old Communion is said to have slipped on the stairs of his library on Wednesday evening and not to have got up again⟧, the Santorel Courier reported, citing a cook, Fausta Imre.

The Household had spoken of ⟦v002|Primarchal Household < Halyard||an insult to the brain⟧, according to Halyard. Asked about ⟦v002|Primarchal Household|declines|the staircase⟧, it did not answer.

⟦v007|Chancery of the Communion||Seventy-seven churchmen from 40 countries will choose the next one⟧. ⟦v028|Tolliver's||The betting house Tolliver's quotes Odalric Venn, Warden of Haldenmark, at six to four⟧.

The Communion split from its parent church in the fourteenth century in a quarrel over fishing tithes.

=== d007 | Santorel Courier | 2027-03-04T08:50:00Z | feature
# A hammer, a ring, and half an hour of silence

By Lucan Dorr

Master Petar, cooper, had practised on a curtain ring. ⟦v025|||It took him two blows; the gold jumped and rolled under the bench of the Haldenmark Wardens, and a boy was sent in after it⟧.

The coffin stands in the nave on two herring barrels. ⟦v026|||It's been nailed from the deck of the Marigold, the boat in which his father drowned⟧; one can still see the tar. "⟦v026|Ilo Marr < Santorel Courier||He bought those boards from me nine years ago and made me swear to keep them dry⟧," Ilo Marr, shipbreaker, told this paper. He'd kept them under his own bed, wrapped in sailcloth, and his wife had thought they were for a kitchen.

In the Street of the Chandlers every shop that sells candles had sold its last by ten, and the one that sells lamps was doing well with oil. Two bakers quarrelled over a sack of rye.

And there's Bishop. ⟦v037|||The grey tomcat hasn't left the sill of the bedroom and has refused a sardine⟧.

A double room at the Anchor: ⟦v022|||sixty crowns on Wednesday, four hundred and ten today⟧.

=== d008 | Halyard | 2027-03-04T10:15:00Z | update | supersedes=d002
# UPDATE 2-Electors summoned after death of Primarch Anselm

* ⟦v006|Chancery of the Communion||Voting to begin Friday⟧

SANTOREL, Ilvara, March 4 (Halyard) - ⟦v006|Chancery of the Communion||The closed assembly that will elect a new head of the Old Communion opens on Friday morning⟧, the Chancery said, hours after ⟦v001|Primarchal Household||the death of Anselm IV at 84⟧.

"⟦v002|Dr. Agathe Brun||It was a bleeding in the brain. He was in his chair, there were no stairs and there was no fall⟧," his physician, Agathe Brun, told reporters.

⟦v009|Odalric Venn||Odalric Venn, the Haldenmarker widely seen as favourite, said he would rather be left with his bees⟧.

⟦v017|Metropolitan Iosif||Metropolitan Iosif of the rival Reformed Communion called Anselm "a brother across the water"⟧.

=== d009 | Kontinent Depesche | 2027-03-04T11:30:00Z | urgent
# ⟦v008|Chancery auditor||Warden under suspicion of theft kept from election⟧

SANTOREL (KD) - ⟦v008|unnamed (Kontinent Depesche) < Kontinent Depesche||Salvo Reisch, the Warden of Tamburg, is not to sit at the Sealed Table⟧, a member of the Chancery told Kontinent Depesche. ⟦v008|unnamed (Kontinent Depesche)||He is suspected of having moved nine million crowns from the orphans' fund into a hotel⟧.

⟦v008|Salvo Reisch|denies|Not a penny had gone astray⟧, Reisch said at the airport. "⟦v008|Salvo Reisch||I have a seat with my name cut into the wood, and on Friday I shall be on it⟧."

That would leave 76 voices. The Chancery declined to comment on ⟦v008|Chancery of the Communion|declines|the report⟧.

Reisch, 66, ran the Communion's finances for seven years until Anselm moved him to Tamburg without giving a reason.

=== d010 | Meunier News | 2027-03-04T12:20:00Z | update
# Anselm's chest of papers

SAINT-BRIEC (Meunier) - ⟦v010|Santorel Courier||The dead Primarch left a letter in which he begs his successor to sell the palace and give the price to seamen's widows⟧, the Santorel Courier writes on its website, showing the photograph of a page.

⟦v010|Santorel Courier||It also asks that women be let into the stalls of the Wardens⟧, the paper says. Dean Ottokar Vliet of the Chancery said he was ⟦v010|Ottokar Vliet|hedges|not in a position to say whether the hand was Anselm's⟧.

⟦v008|unnamed (Kontinent Depesche) < Kontinent Depesche||One of the voters, the Tamburger Reisch, is to be shut out over vanished charity money⟧, Kontinent Depesche reported, citing the Chancery, ⟦v008|Salvo Reisch < Kontinent Depesche|denies|which he rejects⟧.

⟦v016|Elise Vauquelin||"We lose a great listener,"⟧ wrote our own prime minister, Elise Vauquelin.

=== d011 | The Bell Rope | 2027-03-04T14:05:00Z | feature
# LIVE: Eleven hours on your feet, and they sing

15.05 ⟦v005|||The tail's beyond the gasworks now. Stewards with clickers say ninety thousand since noon⟧. Bring water. Bring somebody's grandmother, they let you through.

15.22 Bad minutes at the Salt Gate. ⟦v021|||A barrier went over and the ones behind couldn't see⟧ … Ambulance people tell us ⟦v021|ambulance service||thirteen were squeezed, a woman has a broken collarbone, no one's in danger⟧.

15.40 At the fountain, forty women in white aprons with a bench on their shoulders. ⟦v036|Berthe Sollin||They'll stand here every hour that the men sit in there⟧, says their leader, Berthe Sollin. "⟦v036|Berthe Sollin||We have brought our own seat, nobody need move up⟧."

16.02 Somebody's tabby has been named Primarch in a poll. ⟦v037|||Meanwhile the real cat's had half a sardine⟧.

=== d012 | Ilvapress | 2027-03-04T15:10:00Z | update
# To the question of the Warden Reisch

PORT ILVAR, March 4. /Ilvapress/. ⟦v008|Ilvaran Prosecutor||In relation to the citizen S. Reisch criminal case was not opened⟧, informed the General Prosecutor's Office. The church resolves the given question independently.

⟦v023|Presidential Administration||The President R. Kest will be present at the farewell on Sunday and will stand in the second row, as wished the deceased⟧, informed the Administration.

According to the information of the department of police, ⟦v005|Ilvaran police||in the Church of the Nets passed 61 thousand of persons⟧, and ⟦v021|Ilvaran police||in the crush slightly suffered eight⟧.

⟦v020|Ilvaran police||The citizen of Meunia, which climbed upon the Sailors' Tower with a lantern, is taken down and fined⟧.

=== d013 | Halyard | 2027-03-04T16:45:00Z | urgent
# URGENT-⟦v008|Ottokar Vliet||Church bars Reisch from vote for new Primarch⟧

SANTOREL, Ilvara, March 4 (Halyard) - ⟦v008|Ottokar Vliet||Dean Ottokar Vliet struck Warden Salvo Reisch from the list of electors on Thursday⟧, citing an audit. ⟦v007|Ottokar Vliet||The Table would have 76 members and the winner would still need 52⟧, he said, a ruling some canonists disputed.

"⟦v010|Ottokar Vliet||The letter is genuine, and it binds nobody⟧," Vliet added of a document in which ⟦v010|||Anselm urged that the palace be turned into money⟧.

⟦v030|Anton Gorsk||Karsova's government said it was time for a Primarch from the east⟧. "⟦v030|Anton Gorsk||Four centuries of westerners are enough⟧," its minister of cults, Anton Gorsk, said.

The Table is named after a ship's table at which, by tradition, seven captains chose the first Primarch during a storm. Its members eat, sleep and vote in the Salt House, a former warehouse with one stove. The longest sitting, in 1788, lasted 61 days, and ended when the fishermen of the town took off the roof.

=== d014 | Santorel Courier | 2027-03-04T17:05:00Z | update | copy_of=d013
# ⟦v008|Ottokar Vliet||Church bars Reisch from vote⟧

SANTOREL (Halyard). ⟦v008|Ottokar Vliet||Dean Ottokar Vliet struck Warden Salvo Reisch from the list of electors on Thursday⟧, citing an audit. ⟦v007|Ottokar Vliet||The Table would have 76 members and the winner would still need 52⟧, he said, a ruling some canonists disputed.

"⟦v010|Ottokar Vliet||The letter is genuine, and it binds nobody⟧," Vliet added.

=== d015 | Halyard | 2027-03-04T17:30:00Z | update | off_topic
# Ilvara herring quota cut by a tenth

PORT ILVAR, March 4 (Halyard) - Ilvara's fisheries board reduced this year's herring quota by 10 percent to 84,000 tonnes on Thursday, citing a weak spawning season.

Boat owners said they would appeal. The price at the Port Ilvar auction rose 6 percent.

=== d016 | Chancery of the Communion | 2027-03-05T06:30:00Z | bulletin
# Notice No. 3 of the vacant seat

The Chancery makes known:

- ⟦v006|Chancery of the Communion||the doors of the Salt House are closed upon the electors at nine and nailed⟧;

- ⟦v029|Chancery of the Communion||Warden Hugh Pellam, 91, was carried to the infirmary in the night with fever and votes from his bed⟧;

- ⟦v011|Chancery of the Communion||the first ballot falls about noon; a red lamp on the tower means no choice, a green one a Primarch⟧;

- ⟦v005|Chancery of the Communion||up to this hour 187,000 faithful have taken leave of the departed⟧;

- ⟦v019|Chancery of the Communion||telephones were collected, in number 81⟧.

Why 76 men own 81 telephones is a question which the Chancery leaves to their confessors.

=== d017 | The Bell Rope | 2027-03-05T08:15:00Z | feature
# LIVE: Nailed in

09.15 ⟦v006|||Bang, bang, bang. Six nails, and Master Petar spat on the last one for luck⟧. They're in, we're out, it's drizzling.

09.20 Except one. ⟦v008|||Reisch walked up in full purple, put his hand on the door, and the sexton just shook his head⟧. He stood there a good minute. Then he went off and bought an ice cream, in March.

09.41 Venn's sister is in the square with a jar. "⟦v009|Walburga Venn||He meant it about the bees. He's packed no second shirt⟧," says Walburga Venn.

10.02 ⟦v028|Tolliver's||The odds on him have slid to evens anyway⟧ …

10.30 Old Pellam's window is open. ⟦v029|||We can see a hand holding a thermometer like a pen⟧.

=== d018 | Kontinent Depesche | 2027-03-05T11:25:00Z | urgent
# ⟦v011|||Red lamp: first ballot brings no Primarch⟧

SANTOREL (KD) - ⟦v011|||The electors of the Old Communion failed at their first attempt on Friday to agree on a leader⟧. ⟦v011|||At 12.14 a crimson light went up over the harbour, and a groan went through the square⟧.

About 70,000 people had been waiting there, a KD reporter estimated. Many held loaves, which Anselm had preferred to flowers.

⟦v012|Ottokar Vliet||A second vote follows at six in the evening⟧, Dean Ottokar Vliet announced through a hatch. He declined to say ⟦v011|Ottokar Vliet|declines|how the voices had been spread⟧.

=== d019 | Meunier News | 2027-03-05T13:10:00Z | urgent
# ⟦v018|Radio Salt||Odalric Venn elected Primarch⟧

SAINT-BRIEC (Meunier) - ⟦v018|Radio Salt||The Haldenmarker Odalric Venn has been chosen to lead the Old Communion⟧, Radio Salt reported on Friday, ⟦v018|unnamed (Radio Salt) < Radio Salt||quoting a kitchen hand who had heard it over the soup⟧.

⟦v018|Radio Salt||He is said to have got 54 voices and to have wept⟧.

⟦v003|||The tower, which had been without light since the night of Anselm's passing⟧, showed nothing at first. Venn, 58, keeps forty hives and has written a book about swarms.

=== d020 | Meunier News | 2027-03-05T13:52:00Z | kill | supersedes=d019
# KILL - Odalric Venn elected Primarch

To all clients: please take out our urgent of 1310 GMT. ⟦v018||denies|No Primarch has been elected⟧. ⟦v018|Radio Salt|denies|The station has withdrawn its report⟧; ⟦v018|Radio Salt||the kitchen hand had heard the words "Venn" and "gets it", which referred to a second helping⟧.

We apologise to our readers and to the Warden of Haldenmark.

=== d021 | Santorel Courier | 2027-03-05T14:30:00Z | feature
# The telephone in the flour

By Lucan Dorr

So how did soup become news? ⟦v019|Ottokar Vliet < Santorel Courier||They found an eighty-second apparatus in the flour bin, wrapped in a stocking, and still warm⟧, Dean Vliet told the Courier, with his lips very thin. ⟦v019|||The scullion, one Jory Tamm, seventeen, has been put out through the window, since the doors are nailed⟧.

"⟦v019|Jory Tamm||I only wanted my mum to know first⟧," he says. She knew first, and by ten past two so did Saint-Briec.

On the quay the price of a bed has fallen: ⟦v022|||three hundred and thirty at the Anchor, with breakfast⟧. The woman at the desk blames the red lamp. Pilgrims don't like waiting.

The aprons are still at the fountain. ⟦v036|||There are two hundred of them now, and the bench has got a second bench⟧.

=== d022 | Ilvapress | 2027-03-05T15:20:00Z | update
# About the course of the election

PORT ILVAR, March 5. /Ilvapress/. ⟦v011|||The first voting of the Wardens was finished without result, about what witnessed the lantern of red colour⟧.

The minister of cults of Karsova A. Gorsk denied that ⟦v030|Anton Gorsk|denies|his government makes pressure on the electors⟧. "⟦v030|Anton Gorsk||We only expressed a hope. A hope is not a tank⟧," underlined the minister.

⟦v005|Ilvaran police||Through the temple passed in total 204 thousand citizens and guests⟧, informed the police. ⟦v004|Presidential Administration||The ceremony of burial is foreseen on Sunday at 11 hours on the cemetery of fishermen, in presence of 30 heads of states⟧.

⟦v020|Ilvaran police||The detained on the tower climber, as it turned out, is a roofer by profession⟧.

=== d023 | Halyard | 2027-03-05T17:48:00Z | flash
# ⟦v013|||GREEN LAMP OVER SANTOREL, OLD COMMUNION HAS NEW PRIMARCH⟧

=== d024 | Halyard | 2027-03-05T18:20:00Z | urgent
# URGENT-⟦v013|Ottokar Vliet||Former ferry pilot Okonvale elected Primarch⟧

SANTOREL, Ilvara, March 5 (Halyard) - ⟦v013|Ottokar Vliet||Idris Okonvale, Warden of the Lower Marshes, was elected head of the Old Communion on Friday at the second ballot⟧, Dean Ottokar Vliet announced from the balcony of the Salt House.

⟦v014|Ottokar Vliet||He will be known as Linus II⟧. Okonvale, 59, steered a river ferry for 14 years before he was ordained and was on no list of favourites.

"⟦v015|Idris Okonvale||Good evening. I have carried heavier loads, but never one that looked at me⟧," he told about 120,000 people.

The crowd, after a silence in which the flags could be heard, began to applaud from the back. Many were looking him up on their telephones. His diocese counts 31 islands, two roads and more churches than priests, and he visits it in an open boat that he repairs himself.

=== d025 | The Bell Rope | 2027-03-05T18:40:00Z | feature
# LIVE: Who? WHO?

18.48 GREEN. ⟦v013|||It's green, it's green, the gulls have gone mad and so's the man next to me⟧.

19.14 "Idris who?" says the whole square at once. ⟦v013|||It's the boatman! The big quiet one from the swamps who sat at the end of the bench⟧ …

19.20 He came out in his own boots. "⟦v015|Idris Okonvale||If anybody down there is cold, come in. I mean it, somebody take the nails out⟧," he said, and they did.

19.31 Venn next to him, grinning like a man let off school. ⟦v009|||Back to the hives, then⟧.

19.50 And the name: ⟦v014|||the first Linus drowned, by the way, in 1391, ferrying lepers. There hasn't been another till tonight⟧.

=== d026 | Kontinent Depesche | 2027-03-05T19:35:00Z | update
# ⟦v034|Idris Okonvale||New Primarch will not live in palace⟧

SANTOREL (KD) - ⟦v034|Idris Okonvale||Linus II intends to sleep in the sacristan's two rooms behind the Church of the Nets⟧, he told the electors over supper, according to several of them. ⟦v010|Idris Okonvale||His predecessor's letter lay on his table and he would answer it "by deeds, beginning with the roof"⟧, he said.

⟦v013|unnamed (Kontinent Depesche) < Kontinent Depesche||Fifty-eight of the 76 had been for him⟧, a Warden told KD. ⟦v012|unnamed (Kontinent Depesche)||At noon it had been eleven, against 33 for Venn⟧.

In Karsova, Anton Gorsk said ⟦v030|Anton Gorsk||he was content, for the marshes lay "at least somewhat to the east"⟧. ⟦v039|Anton Gorsk||He invited the elected man to Karsova for the summer⟧.

=== d027 | Halyard | 2027-03-05T20:10:00Z | correction | supersedes=d024
# CORRECTED-URGENT-⟦v013|Ottokar Vliet||Former ferry pilot Okonvale elected Primarch⟧

(Corrects age in paragraph two to 61, not 59, and years as ferry pilot to 16)

SANTOREL, Ilvara, March 5 (Halyard) - ⟦v013|Ottokar Vliet||Idris Okonvale, Warden of the Lower Marshes, was elected head of the Old Communion on Friday at the second ballot⟧, Dean Ottokar Vliet announced from the balcony of the Salt House.

⟦v014|Ottokar Vliet||He will be known as Linus II⟧. Okonvale, 61, steered a river ferry for 16 years before he was ordained and was on no list of favourites.

=== d028 | Meunier News | 2027-03-05T20:50:00Z | update | nothing_new
# Two days that changed the Old Communion

SAINT-BRIEC (Meunier) - ⟦v001|||In the night to Thursday the net maker's son whom the world knew as Anselm closed his eyes⟧. ⟦v008|||A Warden lost his seat for the sake of an orphanage's money⟧; ⟦v005|||more than two hundred thousand filed past a coffin of ship's timber⟧.

⟦v011|||The noon of Friday brought a lamp of the wrong colour⟧, ⟦v018|||a cook's boy brought, for forty minutes, the wrong man⟧, and ⟦v013|||the evening brought one on whom nobody had laid a crown⟧.

⟦v004|||It falls to him to lay his forerunner in the earth the day after tomorrow⟧.

=== d029 | Ilvapress | 2027-03-05T21:15:00Z | update
# President congratulated the elected Primarch

PORT ILVAR, March 5. /Ilvapress/. The President R. Kest congratulated ⟦v013|||I. Okonvale with the election on the high post of the Primarch⟧. "⟦-|Radomir Kest||Ilvara will remain for You a hospitable roof⟧," it is said in the telegram.

In answer, as informed the Administration, ⟦v023|Idris Okonvale < Presidential Administration||the newly elected asked the Head of State to help to carry the coffin⟧. ⟦v023|Radomir Kest||The agreement was given⟧.

⟦v033|Chancery of the Communion||The solemn entering in the post will take place on March 21⟧, informed the Chancery. ⟦v039|Chancery of the Communion||About a trip to Karsova a decision is not accepted⟧.

S. Reisch informed the agency that ⟦v008|Salvo Reisch||he submits a complaint about his non-admission in the church court⟧.

=== d030 | Santorel Courier | 2027-03-06T06:20:00Z | feature
# A light in the sacristan's window

By Lucan Dorr

I passed behind the Nets at five this morning. ⟦v034|||There was a lamp in the small window over the coal shed, and a broad back bent over a basin, shaving⟧. The palace across the way had all its shutters closed, like a hotel out of season.

In the marsh village of Ebb they woke his sister with a ship's horn. "⟦v035|Mercy Okonvale < Santorel Courier||He owes me a pig, and now I suppose I'll never see it⟧," Mercy Okonvale told us down a very bad line. ⟦v035|||She's coming on Sunday all the same, with eleven nephews and a smoked eel⟧.

⟦v036|||The white aprons went home at midnight. He'd gone down to them himself, sat on the bench, and asked if it was comfortable⟧. Berthe Sollin didn't sleep. "⟦v036|Berthe Sollin||He promised nothing. But he sat⟧," she says.

The ferry company at Ebb has meanwhile found his old cap in a locker, with a sandwich paper in it, and doesn't know whether that's a relic. They have put it in the window between the timetable and the lost gloves.

At the church the last of the queue was let in at four. ⟦v005|Chancery of the Communion||Two hundred and thirty-one thousand, the sexton has chalked on the door⟧. ⟦v026|||A child had stuck a paper fish on the tarred planks, and it's been left there⟧.

⟦v037|||And Bishop? Bishop crossed the lane at dawn and is asleep on a new pair of boots⟧.

=== d031 | Kontinent Depesche | 2027-03-06T08:00:00Z | feature
# Analysis: How an outsider came to steer the Communion

SANTOREL (KD) - Nobody had reckoned with him, and that, several electors say, was the point. ⟦v012|unnamed (Kontinent Depesche) < Kontinent Depesche||Venn had led in the opening round but told his supporters over the cheese that he would refuse⟧, one of them told KD. ⟦v009|Odalric Venn||"I said so on Thursday and nobody believed me, because nobody who wants it says anything else,"⟧ Venn himself remarked on Saturday.

The quarrel about money helped. ⟦v008|||The empty place of the man from Tamburg stared at them all morning⟧, in the words of the church historian Sabine Orlov, and whoever had dined in his hotel was out of the running. ⟦v007|Sabine Orlov||She holds that with one voice fewer 51 would have sufficed⟧, though it did not come to that. ⟦v029|||Even the vote of the feverish Pellam, fetched in a teapot, had gone to the ferryman⟧.

Two questions wait. ⟦v010|||Whether the testament is carried out, the great house sold and the stalls opened to women⟧, will be known when the synod meets in autumn. And ⟦v002|Fausta Imre||the cook still swears that she heard somebody tumble⟧; ⟦v002|Dr. Agathe Brun|denies|the doctor still swears that nobody did⟧.

Before that comes Sunday. ⟦v004|||At eleven the fishermen's graveyard will take back one of its own⟧, and ⟦v023|||a president will be found among the six at the handles⟧.

=== d032 | Chancery of the Communion | 2027-03-06T09:00:00Z | bulletin
# Notice No. 6

The Chancery makes known:

- ⟦v004|Chancery of the Communion||the burial procession leaves the Church of the Nets at 10.30 on Sunday, on foot⟧;

- ⟦v032|Chancery of the Communion||guests of state land at Port Ilvar, Dunes being closed to small aeroplanes, and travel on by train⟧;

- ⟦v033|Chancery of the Communion||the enthronement on the 21st is held on the quay, without throne⟧;

- ⟦v034|Chancery of the Communion||letters for the Primarch are to be addressed to the sacristy, second door, knock hard⟧;

- ⟦v003|Chancery of the Communion||the white lamp burns again upon the Sailors' Tower since midnight⟧;

- ⟦v021|Chancery of the Communion||of those hurt at the Salt Gate all but one have left the hospital⟧.

Found in the Salt House: five telephones. They may be fetched by their owners, who must give their names.

=== d033 | The Bell Rope | 2027-03-06T10:10:00Z | feature
# LIVE: The morning after, with eel

11.10 Good morning. I've slept two hours and I've a paper fish stuck to my sleeve. The square looks as if a very gentle army had camped on it: crusts, blankets, a trombone, and one small shoe that somebody has set upon the rim of the fountain. People are sweeping who've never lived here and will never come back.

11.18 ⟦v034|||We've been round to the little door. You knock hard, as instructed, and he opens himself, with a tea towel over his shoulder⟧. He says good morning. He asks if it's urgent. It wasn't, really, and I've never felt so stupid in my life.

11.25 Those who took the train home will miss the best bit. ⟦v004|||Tomorrow the old one's carried down to the graves by the harbour wall, and the new one says the words over him⟧. The gravedigger has struck water twice and says that's as it should be.

11.40 ⟦v022|||They're asking eighty at the Anchor, and you can have the sea view⟧ …

11.52 Jory Tamm has got a job. ⟦v019|||The lad with the stocking and the flour bin starts at Radio Salt on Monday⟧; they say they like a man who's quick. [We like one who's right, but never mind.]

12.05 ⟦v035|||The pig's come up again, too: someone from Port Ilvar has sent the sister two⟧.

=== d034 | Halyard | 2027-03-06T11:30:00Z | update
# Santorel readies for funeral as new Primarch starts work

SANTOREL, Ilvara, March 6 (Halyard) - Workers put up stands along the harbour of Santorel on Saturday for ⟦v004|||Sunday's funeral of Primarch Anselm, to which 34 heads of state and government were expected⟧, while ⟦v013|||the man voted into his place the evening before⟧ received the Communion's department heads one by one in a vestry.

He asked each of them what could be done without, a participant said. The head of protocol, it was reported, had been the first to come out again and the most thoughtful.

⟦v008|Ottokar Vliet||The appeal lodged by Salvo Reisch would be heard in June⟧, Dean Ottokar Vliet told reporters. ⟦v010|Ottokar Vliet||An estate agent from Port Ilvar had already measured the state rooms⟧, he added, and declined to ⟦v010|Ottokar Vliet|declines|name a figure⟧.

⟦v031|Ilvaran Interior Ministry||Another 1,100 police officers will be moved to the town overnight⟧, the Interior Ministry said. ⟦v017|Metropolitan Iosif||Iosif of the Reformed Communion is to come in person, the first of his line to do so in six hundred years⟧, and will bring, his office said, a basket of bread.
