title: Marsk in Karadin Live

=== d001 | Northgate | 2027-03-16T05:12:00Z | flash
# ⟦v001|airport official||TOLMARIAN FOREIGN MINISTER LANDS IN ZHOVARIAN CAPITAL⟧ - AIRPORT OFFICIAL

=== d002 | Northgate | 2027-03-16T05:24:00Z | bulletin
# BULLETIN-⟦v001|airport official||Tolmaria's Marsk arrives unannounced in Karadin⟧, airport official says

KARADIN, March 16 (Northgate) - ⟦v001|airport official||Tolmarian Foreign Minister Ilena Marsk landed in Karadin, the capital of Zhovaria, early on Tuesday⟧, an airport official said. Her country has been at war, or close to it, with its host for 19 years.

⟦v002|unnamed (Northgate)||Her aircraft flew straight across the Separation Line, through airspace no Tolmarian plane has used since 2008⟧, a controller in the region said, asking not to be named.

⟦v003|Tolmarian Foreign Ministry|declines|The purpose of the journey⟧ was something the Tolmarian Foreign Ministry declined to discuss.

The two countries have no diplomatic relations.

=== d003 | Zhovinform | 2027-03-16T06:02:00Z | urgent
# Urgent. ⟦v001|||To Karadin has arrived the head of the foreign department of Tolmaria⟧

KARADIN, 16 March. /Zhovinform/. ⟦v001|||This morning in 07:05 on the airfield "Karadin-North" made landing the board with the Minister I. Marsk, accompanied by six persons⟧.

At the ladder the guest was met by ⟦v004|||the Deputy Minister of Foreign Affairs Ruslan Gabor, without guard of honour and without anthems⟧.

"⟦v005|Ilena Marsk||I have come to speak with those with whom we shoot. With friends it is possible to speak by telephone⟧," said the guest to the journalists.

By the words of R. Gabor, ⟦v006|Ruslan Gabor < Zhovinform||she will be received today by the President of the Republic Osman Beridan⟧. In detail of the given question the diplomat did not enter.

=== d004 | The Lantern | 2027-03-16T06:40:00Z | feature
# LIVE: She's where? Marsk turns up in enemy capital

07.40 Good morning from Velm, where half of the cabinet seems to have learned from the radio that ⟦v001|||one of its number woke up on the wrong side of the minefields⟧.

We rang the prime minister's office. "⟦v007|unnamed (The Lantern) < The Lantern||He found out when you did, more or less⟧," sighed an aide, who would like to keep her job and so has no name here.

As for how she got there: ⟦v002|||plane-watchers had a small white jet going dead straight over the Line at 05.51⟧ … and then somebody switched the dot off.

[Is she the first Tolmarian minister to set foot there? No. Agriculture, 2004, about locusts.]

=== d005 | Pallas Wire | 2027-03-16T07:05:00Z | update
# Tolmaria PM's office: ⟦v007|Tolmarian government spokesman||Dorrit approved visit on Sunday night⟧

VELM (Pallas) - ⟦v007|Henk Ollery||Prime Minister Casper Dorrit was fully informed of the journey and signed it off late on Sunday⟧, government spokesman Henk Ollery told reporters on Tuesday, rejecting suggestions that the premier had been caught unawares.

⟦v008|Henk Ollery||Only four people were told beforehand⟧, Ollery added. He declined to say ⟦v008|Henk Ollery|declines|whether the defence minister, Bram Teyl, had been one of them⟧.

The Velm crown gained in early dealing. ⟦v009|Ursel Kling < Pallas Wire||It is up by 1.4 percent, the most in a morning since the truce of 2019⟧, Ursel Kling, a dealer at Bank Hovelund, told Pallas.

International agency Northgate was first to report ⟦v001|airport official < Northgate||the minister's touchdown⟧.

=== d006 | Velm Evening Post | 2027-03-16T07:48:00Z | feature
# "⟦v010|Annelies Brandt||Bring him home or don't come home⟧": a mother waits for word from Karadin

By our own reporters. On the sill of the Brandt kitchen in Herring Street stands a photograph of a boy with large ears. Jon Brandt was one of ⟦v011|||twelve sailors taken when the patrol boat Gannet drifted across the Line in fog fourteen months ago⟧.

"⟦v010|Annelies Brandt < Velm Evening Post||I voted against that woman three times. If she comes down those steps with my Jon I will scrub her floors⟧," says his mother, Annelies, turning the photograph to the light.

She was telephoned at six. ⟦v012|Annelies Brandt < Velm Evening Post||A voice from the ministry told her to "pack a warm coat for him, and say nothing"⟧. She said something to us, the milkman and both her sisters.

⟦v013|Leo Sarrik||My party will ask for her head⟧, promised Leo Sarrik, who leads the opposition Homeland Front, on the steps of parliament. "⟦v013|Leo Sarrik||One does not take tea with the man who shelled Oster⟧."

=== d007 | Zhovinform | 2027-03-16T09:10:00Z | update
# President O. Beridan received I. Marsk

KARADIN, 16 March. /Zhovinform/. ⟦v006|||In the Palace of the Republic took place today the meeting of President Osman Beridan with the Minister of Foreign Affairs of Tolmaria. The talk lasted two hours instead of the planned forty minutes⟧.

"⟦v006|Osman Beridan||We did not embrace, but we did also not look at the watch⟧," shared the Head of State.

As reported the Press Service of the Palace, ⟦v014|Press Service of the Palace||in the course of the meeting the guest handed over to the President an ancient sabre of Zhovarian work, exported in 1911⟧. ⟦v014|Press Service of the Palace||The relic will be directed to the National Museum⟧.

Concerning the captured seamen the Press Service ⟦v011|Press Service of the Palace|declines|did not begin to comment⟧.

=== d008 | Northgate | 2027-03-16T09:32:00Z | update | supersedes=d002
# UPDATE 1-Foes' talks run long as ⟦v006|||Beridan hosts Tolmaria's Marsk⟧

* First such meeting since 2008 war

* Artillery fire reported on the Separation Line

KARADIN, March 16 (Northgate) - ⟦v006|||Zhovarian leader Osman Beridan and Tolmarian Foreign Minister Ilena Marsk were closeted for more than two hours on Tuesday⟧, in the first face-to-face contact at that level since the 2008 war.

⟦v001|||Marsk flew in without notice shortly after dawn⟧.

⟦v015|Line Observer Mission||Eleven shells were fired near the village of Oster while they spoke⟧, the Line Observer Mission (LOM) said. ⟦v015|Line Observer Mission||It did not know who had begun⟧.

A Western diplomat said ⟦v016|unnamed (Northgate)||the trip had been arranged by Calder, a neutral kingdom, whose ambassador carried letters between the two for five months⟧. The Calder embassy declined to ⟦v016|Calder embassy|declines|comment on its role⟧.

Zhovaria, with 22 million people, is three times the size of its neighbour.

=== d009 | Agence Tellary | 2027-03-16T10:05:00Z | update
# ⟦v016|unnamed (Northgate) < Northgate||Calder said to be behind Karadin journey⟧

TELLARY (AT) - ⟦v016|unnamed (Northgate) < Northgate||The Kingdom of Calder played the postman between Velm and Karadin since the autumn⟧, Northgate reported, citing a Western diplomat.

⟦v007|unnamed (The Lantern) < The Lantern||Prime Minister Dorrit learned of the expedition only from the morning news⟧, according to the Velm site The Lantern, which quoted an unnamed woman on his staff. Pallas Wire, by contrast, quoted his spokesman, Ollery, as saying ⟦v007|Henk Ollery < Pallas Wire||he had given his blessing two days earlier⟧.

Zhovaria's agency writes that ⟦v014|Press Service of the Palace < Zhovinform||the visitor brought a sabre looted a century ago⟧. In Tellary, which houses a Tolmarian and a Zhovarian embassy in one street, ⟦-|||the two flags hung as always, back to back⟧.

=== d010 | The Lantern | 2027-03-16T10:30:00Z | feature
# LIVE: Eggs at the Hotel Orient, and a wreath nobody expected

11.12 Our stringer in Karadin, Petra Quill, has seen the welcome that was not on the programme. ⟦v017|Petra Quill < The Lantern||About 300 people pelted the Hotel Orient with eggs when the Tolmarian cars drew up⟧, she says. The doorman took one on the medal.

"⟦v017|Petra Quill < The Lantern||Mostly widows, mostly silent, which was worse than shouting⟧," Quill tells us.

11.25 And then this: ⟦v018|||instead of lunch the minister had herself driven to the Hill of the Fallen and laid white carnations at the tomb of the Zhovarian dead⟧. No speech. She stood for a minute in the sleet.

Somebody in Velm is going to be very cross about those carnations.

[Quill's spelling of the hotel has been corrected.]

=== d011 | Zhovinform | 2027-03-16T11:02:00Z | update
# I. Marsk bowed to the memory of the fallen Zhovarian warriors

KARADIN, 16 March. /Zhovinform/. ⟦v018|||Flowers to the Eternal Stone on the Hill of the Fallen has laid today the Tolmarian Minister⟧, transmits the correspondent of the agency.

⟦v017|Interior Department||At the hotel an insignificant group, up to forty persons, expressed own emotions by means of foodstuffs⟧, informed the Interior Department. ⟦v019|Interior Department||One citizen, by whom was found a kitchen knife, is detained till clarification⟧.

Former chief of the General Staff Colonel-General Azar Tumen called the visit "⟦v020|Azar Tumen||a Trojan horse in a skirt⟧". By his opinion, ⟦v020|Azar Tumen||the guest had to be turned round in the air⟧.

⟦v021|Tarel Vossik||In the second half of day talks of the two ministers will pass⟧, noted the Minister of Foreign Affairs Tarel Vossik.

=== d012 | Pallas Wire | 2027-03-16T11:40:00Z | update
# Wreath in Karadin enrages Velm opposition

VELM (Pallas) - Tolmaria's opposition reacted with fury on Tuesday to ⟦v018|||the floral tribute paid by Foreign Minister Marsk to soldiers who died fighting her own country⟧.

"⟦v013|Leo Sarrik||She must go, tonight, and she need not unpack⟧," said Homeland Front leader Leo Sarrik. ⟦v022|Leo Sarrik||His group would table a motion of no confidence in her on Wednesday⟧, he said.

Speaker Tilda Maurus said ⟦v023|Tilda Maurus||the Chamber would be called back from recess for ten o'clock on Wednesday⟧.

Defence Minister Bram Teyl, seen leaving the prime minister's residence by a side door, declined to ⟦v024|Bram Teyl|declines|answer when asked if he was staying in office⟧.

⟦v025|||Some 2,000 people gathered in the rain outside the Foreign Ministry with empty chairs, one for each of the missing⟧.

=== d013 | Velm Evening Post | 2027-03-16T12:05:00Z | feature
# Empty chairs in the rain

By Marius Fell. They had carried them from kitchens and schoolrooms, a dentist's among them, and ⟦v025|||set them in rows under the ministry windows, one chair for every soldier who never came back⟧. The police gave up counting heads at ⟦v025|Velm police||1,500⟧.

Not all had come to curse. "⟦v025|Gerta Woll < Velm Evening Post||Half of us are here to shout at her and half to pray for her, and I have done both⟧," said Gerta Woll, whose brother is number 212 on the list.

The list is the point. ⟦v026|Association of Families||There are 341 names on it⟧, says the Association of Families; ⟦v026|Association of Families||the other side has never admitted to holding the bones of more than 60⟧.

A man went by selling carnations, white ones. He did poor trade.

=== d014 | Northgate | 2027-03-16T12:28:00Z | urgent
# URGENT-⟦v027|hotel guard||Shots fired at Tolmarian minister's car in Karadin⟧ - hotel guard

KARADIN, March 16 (Northgate) - ⟦v027|hotel guard||At least two shots were fired at the car carrying Tolmarian Foreign Minister Ilena Marsk as it left the Hotel Orient on Tuesday⟧, a guard at the hotel said.

"⟦v027|hotel guard < Northgate||The back window went white⟧," the guard told Northgate. He did not know if anyone was hurt.

Zhovaria's Interior Department declined to ⟦v027|Interior Department|declines|comment⟧. The Tolmarian Foreign Ministry could not be reached.

=== d015 | Agence Tellary | 2027-03-16T12:41:00Z | urgent | copy_of=d014
# ⟦v027|hotel guard||Shots at Tolmarian minister's car in Karadin⟧ - guard

KARADIN (Northgate/AT) - ⟦v027|hotel guard||At least two shots were fired at the car carrying Tolmarian Foreign Minister Ilena Marsk as it left the Hotel Orient on Tuesday⟧, a guard at the hotel said.

"⟦v027|hotel guard < Northgate||The back window went white⟧," the guard told Northgate. He did not know if anyone was hurt.

Zhovaria's Interior Department declined to ⟦v027|Interior Department|declines|comment⟧.

=== d016 | Northgate | 2027-03-16T13:03:00Z | kill | supersedes=d014
# KILL-Shots at minister's car (URGENT of 1228 GMT)

ATTENTION EDITORS - Please kill the Northgate item of 1228 GMT headlined "Shots fired at Tolmarian minister's car in Karadin". ⟦v027||denies|No shots were fired⟧.

A Northgate reporter has since examined the vehicle. ⟦v027|||Its rear window was covered with egg and flour⟧. Marsk's spokeswoman, Noor Adelin, denied that ⟦v027|Noor Adelin|denies|the minister had come under fire⟧, adding: "⟦v027|Noor Adelin||We were breaded, not shot⟧."

Please remove the item from all platforms. No substitute will be issued.

=== d017 | Northgate | 2027-03-16T13:45:00Z | urgent
# URGENT-⟦v011|Tarel Vossik||Zhovaria to free 12 Tolmarian sailors⟧ - foreign minister

KARADIN, March 16 (Northgate) - ⟦v011|Tarel Vossik||Zhovaria will release the 12 Tolmarian sailors it has held since January last year⟧, Foreign Minister Tarel Vossik said on Tuesday after three hours with his Tolmarian counterpart.

"⟦v011|Tarel Vossik||They have learned our songs, they may sing them at home⟧," Vossik told reporters.

⟦v028|Tarel Vossik||Velm in turn is letting go five men convicted of spying in 2022⟧, he said. Marsk, standing at his side, did not contradict him.

⟦v029|Ilena Marsk||There would be no joint declaration, "because paper burns"⟧, Marsk said.

=== d018 | The Lantern | 2027-03-16T14:02:00Z | feature
# LIVE: ⟦v011|||The Gannet twelve are coming home⟧

14.50 You could hear it through the wall here. ⟦v011|||The lads off the Gannet are free⟧, all dozen, and the bar across the road has run out of glasses.

"⟦v012|Annelies Brandt < The Lantern||So that was what the coat was for⟧," laughs Jon Brandt's mother down a terrible line … and then she cannot go on.

15.00 Small print. ⟦v028|||Five gentlemen who photographed our bridges will be going the other way⟧. The Justice Ministry will not ⟦v028|Tolmarian Justice Ministry|declines|say whether they have left their cells⟧.

15.08 ⟦v021|||The two foreign ministers were at it for three hours with one interpreter between them⟧. [She is called Sabine and deserves a statue.]

And ⟦v030|||at the photo call our flag was hanging upside down⟧. Nobody's plot, says Petra Quill: a man on a ladder in a hurry.

=== d019 | Zhovinform | 2027-03-16T14:35:00Z | update
# Communique of the Ministry of Foreign Affairs on the results of the talks (full text)

The Department of Press of the Ministry of Foreign Affairs informs:

- ⟦v021|Zhovarian Foreign Ministry||the Ministers T. Vossik and I. Marsk exchanged opinions in a businesslike atmosphere⟧;

- ⟦v011|Zhovarian Foreign Ministry||as gesture of humanism of the President twelve violators of the sea border are pardoned⟧;

- ⟦v028|Zhovarian Foreign Ministry||five innocently condemned citizens of Zhovaria return to the families⟧;

- ⟦v031|Zhovarian Foreign Ministry||the sides agreed to open in both capitals sections of interests under the flag of Calder, from 1 May⟧;

- ⟦v032|Zhovarian Foreign Ministry||the lock on the Sered Canal is opened for irrigation of fields of both banks⟧;

- ⟦v033|Zhovarian Foreign Ministry||the question of the Separation Line was not considered⟧.

For the incident with the flag ⟦v030|Zhovarian Foreign Ministry||the worker of the protocol received a reprimand⟧.

=== d020 | Velm Evening Post | 2027-03-16T14:50:00Z | update | copy_of=d017
# Zhovaria to free the Gannet's 12

KARADIN (Northgate). ⟦v011|Tarel Vossik||Zhovaria will release the 12 Tolmarian sailors it has held since January last year⟧, Foreign Minister Tarel Vossik said on Tuesday after three hours with his Tolmarian counterpart.

"⟦v011|Tarel Vossik||They have learned our songs, they may sing them at home⟧," Vossik told reporters.

⟦v028|Tarel Vossik||Velm in turn is letting go five men convicted of spying in 2022⟧, he said. Marsk did not contradict him.

=== d021 | Pallas Wire | 2027-03-16T15:20:00Z | urgent
# ⟦v024|Bram Teyl||Tolmarian defence minister quits⟧ over Karadin trip

VELM (Pallas) - ⟦v024|Bram Teyl||Defence Minister Bram Teyl resigned on Tuesday⟧, saying he could not serve beside a colleague who had gone behind his back.

"⟦v024|Bram Teyl||My guns were firing at people she was drinking coffee with, and no one thought I should know⟧," he wrote to the prime minister in a letter released by his office.

⟦v015|Bram Teyl||Tolmarian batteries had answered fire from the east at Oster at 9.20⟧, the letter says. The Zhovarian general staff denied ⟦v015|Zhovarian general staff|denies|having shot first⟧.

The crown gave back its gains. ⟦v009|||By the close it stood where it had been on Monday⟧.

Colonel Rike Dansen, Teyl's deputy, ⟦v034|Henk Ollery||will run the ministry until Friday⟧, Ollery said.

=== d022 | Pallas Wire | 2027-03-16T15:45:00Z | update | off_topic
# Tolmarian foreign trade surplus narrows in February

VELM (Pallas) - Tolmaria's trade surplus shrank to 310 million crowns in February from 402 million a month before, the statistics office said on Tuesday.

Exports of herring and marine engines fell, while imports of winter wheat rose by a fifth. Economists had forecast a surplus of 380 million.

The office also revised its January figure slightly upward.

=== d023 | Agence Tellary | 2027-03-16T16:10:00Z | update
# Price of the handshake: ⟦v024|Bram Teyl < Pallas Wire||a minister in Velm throws down his portfolio⟧

TELLARY (AT) - ⟦v024|Bram Teyl < Pallas Wire||The head of the Tolmarian armed forces' ministry left the government in anger⟧, Pallas Wire reported, citing his letter.

⟦v011|Zhovarian Foreign Ministry < Zhovinform||The crew of the gunboat Gannet goes home⟧, Zhovinform wrote, citing the ministry in Karadin, and ⟦v031|Zhovarian Foreign Ministry < Zhovinform||something like half an embassy is to be set up by each in the other's city⟧.

King Aldric of Calder was quoted by his court circular as saying that ⟦v035|Aldric < court circular||he was "glad to have lent a table"⟧. It was ⟦v016|||the first open admission that his envoys had a hand in the affair⟧.

⟦v026|Association of Families < Velm Evening Post||Relatives in Velm still seek 341 vanished men⟧, recalled the Velm Evening Post.

=== d024 | Northgate | 2027-03-16T16:40:00Z | correction | supersedes=d008
# CORRECTED-UPDATE 1-Foes' talks run long as ⟦v006|||Beridan hosts Tolmaria's Marsk⟧

(Corrects number of shells in third paragraph to seven, not 11)

KARADIN, March 16 (Northgate) - ⟦v006|||Zhovarian leader Osman Beridan and Tolmarian Foreign Minister Ilena Marsk were closeted for more than two hours on Tuesday⟧, in the first face-to-face contact at that level since the 2008 war.

⟦v001|||Marsk flew in without notice shortly after dawn⟧.

⟦v015|Line Observer Mission||Seven shells were fired near the village of Oster while they spoke⟧, the Line Observer Mission (LOM) said. ⟦v015|Line Observer Mission||It did not know who had begun⟧.

A Western diplomat said ⟦v016|unnamed (Northgate)||the trip had been arranged by Calder, a neutral kingdom⟧.

=== d025 | The Lantern | 2027-03-16T17:15:00Z | feature
# LIVE: 'He is coming here': Marsk drops one more surprise

17.55 At the foot of the plane, with the engines turning, she let it fall. "⟦v036|Ilena Marsk||I have asked the President to see our apple blossom. He did not say no⟧," she told Petra Quill and two frozen cameramen.

18.01 What she says about the Line: "⟦v033|Ilena Marsk||We gave nothing there. It wasn't even on the table⟧."

18.04 Off? Not quite. ⟦v037|Petra Quill < The Lantern||A warning light in the left engine has kept them on the apron⟧ … The sailors, who are aboard, have started a card game.

The "egg lady" turns out to be a grandmother of nine. ⟦v019|Petra Quill||The knife she was held for had been for her sandwiches, and she has been let go⟧, Quill hears.

=== d026 | Zhovinform | 2027-03-16T17:40:00Z | update
# ⟦v036|Press Service of the Palace||O. Beridan accepted the invitation to visit Velm⟧

KARADIN, 16 March. /Zhovinform/. ⟦v036|Press Service of the Palace||The President of the Republic will undertake a working trip to Tolmaria in May, the date is being specified⟧, reported the Press Service of the Palace.

⟦v020|Azar Tumen||Such a trip would be a spit on graves⟧, reacted General A. Tumen. The Palace declined to comment ⟦v020|Press Service of the Palace|declines|the words of the pensioner⟧.

⟦v037|||Because of malfunction the departure of the Tolmarian board was delayed for 50 minutes; Zhovarian mechanics eliminated the defect free of charge⟧.

⟦v005|Ilena Marsk||To talk with enemies is more useful than to talk about them⟧, said earlier the guest on the airfield.

In the evening in the city the snow passed into rain.

=== d027 | Northgate | 2027-03-16T19:05:00Z | update | supersedes=d024
# UPDATE 2-Freed sailors fly home with Marsk; ⟦v024|||defence chief walks out⟧

* Motion against minister due on Wednesday

VELM, March 16 (Northgate) - ⟦v038|||Twelve Tolmarian sailors stepped on to home soil on Tuesday night behind the foreign minister who had gone to fetch them⟧, to the sound of a brass band and a few boos.

Zhovaria had agreed to ⟦v011|||let the men go⟧ after a day of talks in Karadin that stunned both nations. ⟦v006|||President Beridan gave Marsk two hours of his morning⟧.

⟦v024|||Bram Teyl gave up the defence portfolio in protest⟧. His former colleagues were split: ⟦v022|unnamed (Northgate)||eight coalition deputies might vote against Marsk⟧, a party whip said.

⟦v036|Osman Beridan||I shall come when the trees are in bloom⟧, Beridan told Zhovarian television. Dorrit's office said only that ⟦v036|Casper Dorrit's office|hedges|a return visit "may be looked at in due course"⟧.

=== d028 | Velm Evening Post | 2027-03-16T20:20:00Z | feature
# Eleven caps and one bare head

By our own reporters. ⟦v038|||They came down the steps at 8.17 in coats that did not fit, and the airport went mad⟧. Eleven wore Zhovarian fur caps. The twelfth, Jon Brandt, had given his to a guard.

"⟦v039|Jon Brandt < Velm Evening Post||They fed us cabbage and taught us chess. Nobody hit me. I thought we'd been forgotten⟧," he told this newspaper over his mother's shoulder.

Another of the crew, who asked not to be named, said ⟦v039|unnamed (Velm Evening Post)||he had spent 40 days alone in the dark⟧. The navy has taken all of them to hospital for a night.

Mrs Brandt sought out the minister. She had brought, it must be recorded, a scrubbing brush.

A quick poll for this paper had ⟦v040|Velm Evening Post poll||61 percent of Tolmarians calling the journey right⟧, and ⟦v040|Velm Evening Post poll||27 percent wrong⟧.

=== d029 | Pallas Wire | 2027-03-17T06:30:00Z | update | nothing_new
# RECAP-What is known about Marsk's day in Karadin

VELM (Pallas) - ⟦v001|||Ilena Marsk made an unheralded flight into the enemy's capital on Tuesday⟧. Here is what is known:

- ⟦v006|||she sat with Zhovaria's head of state for over two hours⟧, and ⟦v021|||with his chief diplomat for three⟧;

- ⟦v011|||the dozen captives from the Gannet won their freedom⟧; ⟦v028|||five jailed agents were handed over in return⟧;

- ⟦v031|||interest sections will start work in May⟧; ⟦v032|||water will again run through the Sered Canal⟧;

- ⟦v018|||her bouquet for the enemy's war dead⟧ caused an outcry;

- ⟦v024|||the government lost its defence minister⟧.

What is not known is who fired at Oster.

=== d030 | The Lantern | 2027-03-17T10:50:00Z | feature
# LIVE: ⟦v022|||Marsk survives by three⟧

11.40 Hold on to your carnations. ⟦v022|Tilda Maurus||For the motion 97, against 100⟧, reads the Speaker, who has to read it twice for the din. ⟦v023|||The deputies had been hauled back from their ski lifts for this⟧.

"⟦v041|Ilena Marsk||I would go again tomorrow. I would go by bus⟧," said the survivor in the debate.

Sarrik is not done. "⟦v042|Leo Sarrik < The Lantern||If that man [Beridan] lands here in May, I'll be lying on the runway⟧," he tells us.

And ⟦v032|||down in Sered the sluice creaked up at dawn⟧ … a farmer has sent us a picture of his ditch. It has a duck in it.

=== d031 | Agence Tellary | 2027-03-17T11:30:00Z | update
# ⟦v022|||Tolmarian chamber leaves its envoy in the saddle⟧

TELLARY (AT) - ⟦v022|||By a margin of three voices the parliament in Velm refused on Wednesday to dismiss Ilena Marsk⟧. The prime minister did not speak.

⟦v026|Tarel Vossik < Zhovinform||Karadin will hand over a register of 118 graves of Tolmarian soldiers⟧, Zhovinform reported, citing Minister Vossik. The Association of Families, quoted by the Velm Evening Post, called ⟦v043|Association of Families < Velm Evening Post||the number "a beginning and an insult"⟧.

⟦v040|Velm Evening Post poll < Velm Evening Post||Six Tolmarians of ten approve of the voyage⟧, the same paper found. ⟦v042|Leo Sarrik < The Lantern||The leader of the nationalists threatens to block with his own body the landing of the Zhovarian⟧, according to The Lantern.

⟦v039|Jon Brandt < Velm Evening Post||The prisoners were decently treated⟧, one of them, Brandt, told the Post, though ⟦v039|unnamed (Velm Evening Post) < Velm Evening Post||a comrade spoke of a dark cell⟧.

=== d032 | Velm Evening Post | 2027-03-17T15:00:00Z | feature
# What a bunch of carnations can buy

By Marius Fell. My grandfather used to say that one should never visit an enemy before breakfast, as he is then at his most honest. ⟦v001|||She went before breakfast⟧. She went without an escort, without a speech and, we now learn, without a toothbrush, which had been left on the basin in Velm.

What did she get for it? ⟦v038|||Twelve men slept in their own land last night⟧, and a street I know well had its curtains open until three. ⟦v032|||The barley at Sered will drink⟧. ⟦v031|||A clerk of ours will sit behind a desk in Karadin, even if the flag on the roof is a borrowed one⟧. Against that we must set five spies, one minister of defence and a good deal of shouting.

And there is the matter of the flowers. I stood among the chairs on Tuesday and I heard what was said about them, and much of it cannot be printed. ⟦v018|||She had bowed her head over the men who burned Oster⟧; one may forgive that or not. But an old woman beside me, who has had nobody to bury since 2008, said something I have been turning over ever since. "⟦v045|old woman||If she brings flowers to theirs, somebody there may find the way to ours⟧," she said.

⟦v026|||By noon today there was a register with 118 names on it⟧. I do not say the one came from the other. I only say that the carnations had been cut on Monday, and that the register must have lain in a drawer for years, waiting for a person to come and ask. It was raining when I wrote this, and the chairs had gone home.
