title: Velde floods and the Ostrow reservoir Live

=== d001 | Harrier | 2029-03-11T04:10:00Z | urgent
# URGENT-⟦v001|Velde provincial council||River Amm bursts banks in Lorran farm province⟧ - council

KESTERFELD, Lorran, March 11 (Harrier) - ⟦v001|Velde provincial council||The river Amm broke over its banks at four places in the province of Velde before dawn on Sunday⟧, the provincial council said, after three days of rain on melting snow.

⟦v002|Velde provincial council||About 9,000 people had been told to leave their homes⟧. ⟦v003|Velde provincial council||One man was missing⟧.

⟦v004|water board||The Ostrow reservoir above the town of Kesterfeld was at 98 percent and was being watched⟧, the water board said.

Velde grows two thirds of Lorran's potatoes and nearly all of its sugar beet. Much of it lies lower than the river, behind dykes that monks began to pile up eight centuries ago and that farmers have quarrelled over ever since.

=== d002 | Velde Water Board | 2029-03-11T05:00:00Z | bulletin
# HIGH WATER BULLETIN 6

The Board reports:

- ⟦v005|water board||gauge Kesterfeld bridge 7.12 m, rising 9 cm an hour; highest ever 7.80⟧;

- ⟦v001|water board||overflow of left dyke at Hamm, Little Hamm, Sorrel and Mill End⟧;

- ⟦v004|water board||Ostrow dam: level 211.4 m, 60 cm under the crest, both gates fully open⟧;

- ⟦v006|water board||a further 45 mm of rain is forecast till midnight⟧;

- ⟦v007|water board||road 14 and the railway to Brunn closed⟧.

Inhabitants are asked to keep the sandbags for houses and not for pigs.

=== d003 | Velde Messenger | 2029-03-11T06:20:00Z | feature
# Cows on the church hill

By Griet Molenaar. At Little Hamm they came up in the dark, a lantern in front and sixty Friesians behind, through the graveyard gate. ⟦v001|||The Amm was in the lower pews by five, brown and quite silent⟧, and it smelt of beets.

"⟦v002|Jaap Terhorn < Velde Messenger||They told us, go. I said, with what, the cows don't fit on a bus⟧," says farmer Jaap Terhorn. His wife's on the school roof with the hens.

The missing one is old Wim Pels. ⟦v003|||He went back for his accordion, and the footbridge isn't there any more⟧.

Up at the Ostrow they're looking at the wall. ⟦v008|||There's a wet patch as big as a barn door on the downhill side, and it wasn't there on Friday⟧, a lineman told us.

=== d004 | Dyke Watch | 2029-03-11T07:15:00Z | update
# LIVE: It's still coming up

08.15 Kesterfeld time. Hello from the bridge. ⟦v005|||Seven twenty-five on the white board and I can hear the pebbles rolling⟧. Brown soup, branches, one wardrobe.

08.22 ⟦v002|||Buses are lined up in Market Street, engines on, half empty⟧. Folk here have been told to go four times in ten years and four times it stopped at the doorstep.

08.31 About that patch. ⟦v008|unnamed (Dyke Watch)||It's not sweating, it's running, about a bathtub a minute⟧, says a lad from the board [he's not supposed to say].

08.40 ⟦v009|||And soldiers! Two hundred of them, shovels, very young, one with a kitten in his helmet⟧.

=== d005 | Lorrapress | 2029-03-11T08:00:00Z | update
# Situation in province Velde is under control

LORRAN CITY, March 11. /Lorrapress/. The situation with water in the province Velde is controlled, informed the Ministry of Emergencies. ⟦v009|Ministry of Emergencies||To the zone are directed 200 servicemen and 14 boats⟧.

"⟦v004|Klaas Overbeek||The dam Ostrow stood forty years and will stand four hundred⟧," declared the minister Klaas Overbeek. The information about ⟦v008|Klaas Overbeek|denies|a leakage⟧ he named a rumour. "⟦v008|Klaas Overbeek||This is condensate⟧," he explained.

In the department specified that ⟦v002|Ministry of Emergencies||from the dangerous places are taken out 6,300 persons⟧. ⟦v003|Ministry of Emergencies||Perished there are not⟧.

On the given question the minister will make a flight over the province.

=== d006 | Ansel | 2029-03-11T09:05:00Z | update
# Flood threatens Lorran's potato bowl

BRUNN (Ansel) - ⟦v010|farmers' union||A fifth of Velde's farmland, some 70,000 hectares, is under water⟧, the farmers' union said on Sunday, and ⟦v011|farmers' union||seed potatoes for half the country were lost or soaked⟧.

⟦v001|||The Amm had come over the left dyke in the night⟧. Engineers disagreed about the dam. ⟦v008|Lotte Brandsma < Ansel||A trickle with sand in it means that the core is being washed out, and that gives you hours⟧, Lotte Brandsma, who teaches hydraulics in Brunn, told Ansel.

The water board declined to ⟦v008|water board|declines|say whether it had found sand⟧.

⟦v012|||A report by inspectors in 2026 had called the dam's drains "blocked over a third of their length"⟧; Ansel has seen a copy.

=== d007 | Harrier | 2029-03-11T10:48:00Z | flash
# ⟦v013|water board||OSTROW DAM BREACHED IN LORRAN, WATER HEADING FOR KESTERFELD⟧ - WATER BOARD

=== d008 | Dyke Watch | 2029-03-11T10:55:00Z | update
# LIVE: GO. NOW. UPHILL

11.50 Kesterfeld time. ⟦v013|||It's gone. The wall's gone, left of the tower, there's a hole you could drive a train through⟧. If you're below the church GET UP.

11.52 ⟦v014|||Sirens. All of them⟧. Twenty-five minutes, they say, till it reaches us. Don't take the car. Don't look for the cat.

11.58 ⟦v002|||Now the buses are full. They've people on the steps, on the roof of number three⟧.

12.04 I'm on the tower of St Odile with about ninety others. The priest's counting us … You can hear it before you see it. Like lorries.

=== d009 | Harrier | 2029-03-11T11:40:00Z | urgent
# Reservoir gives way in Lorran, town flooded

KESTERFELD, Lorran, March 11 (Harrier) - ⟦v013|water board||A 60-metre section of the Ostrow dam collapsed on Sunday, sending 11 million cubic metres of water down a valley of farms⟧, the water board said.

⟦v015|||The wave hit the town of Kesterfeld, of 22,000 inhabitants, at 12.17 p.m.⟧, a Harrier reporter said from a hill. ⟦v015|||It tore down the stone bridge and filled the lower town to the first floors within minutes⟧.

⟦v016|Kesterfeld fire brigade||At least four people had been killed⟧, the fire brigade said. ⟦v003|Kesterfeld fire brigade||Dozens were unaccounted for⟧.

"⟦v014|Hendrik Aalbers||We got the sirens going ten minutes before anyone ordered us to⟧," fire chief Hendrik Aalbers told Harrier.

=== d010 | Agence Merowe | 2029-03-11T12:20:00Z | update
# Lorran: a barrage cedes, a city drowned

MEROWE, March 11 (Merowe) -- ⟦v013|water board < Harrier||The barrage of Ostrow has broken itself on sixty metres⟧, reported Harrier, citing the office of waters. ⟦v016|Kesterfeld fire brigade < Harrier||One counts at least four dead⟧, according to the firemen, cited by the same agency.

Three hours sooner, the minister Klaas Overbeek ⟦v004|Klaas Overbeek < Lorrapress||had promised to the work four centuries of life⟧, in the official agency Lorrapress.

⟦v017|Prime Minister of Merowe||Merowe offers six helicopters and a field hospital⟧, announced the prime minister, Sylvie Damar. The two countries share the river and a long quarrel on the eels.

=== d011 | Lorrapress | 2029-03-11T13:10:00Z | update
# About the event on the dam Ostrow

LORRAN CITY, March 11. /Lorrapress/. ⟦v013|Ministry of Emergencies||On the dam Ostrow took place a partial opening of the body⟧, informed the Ministry of Emergencies. Number of servicemen ⟦v009|Ministry of Emergencies||is increased up to 1,500⟧.

"⟦v018|Klaas Overbeek||Guilty is the beaver. Burrows were found⟧," declared the minister K. Overbeek from the board of the helicopter.

⟦v016|Ministry of Emergencies||Confirmed is the death of three persons⟧. The population is asked ⟦v019|Ministry of Health||not to use water from the tap⟧, added the Ministry of Health.

The offer of Merowe ⟦v017|Ministry of Foreign Affairs||is studied in the established order⟧.

=== d012 | Dyke Watch | 2029-03-11T14:05:00Z | update
# LIVE: Ninety-three on a tower

15.05 Kesterfeld time. Sorry for the silence, battery. ⟦v015|||There's no Market Street. There's a lake with chimneys, and where the bridge was there are two stumps⟧.

15.11 ⟦v020|||We're ninety-three now, with a baby, two dogs and an alderman, and the stairs are under water up to the bell loft⟧. Father Luc's got communion wafers. We've had them all.

15.20 ⟦v021|||Boats! Not army: farmers. Flat beet punts with outboards, about thirty, going roof to roof⟧.

15.34 Jaap Terhorn's in the first one. "⟦v021|Jaap Terhorn||The cows are on the hill, so I've got time⟧," he shouts.

15.40 Beavers. I've read it out to the tower. ⟦v018|||Nobody laughed, but the alderman said a word⟧.

=== d013 | Velde Water Board | 2029-03-11T15:00:00Z | bulletin
# HIGH WATER BULLETIN 11

The Board reports:

- ⟦v013|water board||opening in the dam now 85 m; reservoir three quarters empty⟧;

- ⟦v005|water board||gauge Kesterfeld bridge lost; estimate 9.4 m⟧;

- ⟦v022|water board||the wave will reach Brunn at about 22.00, lowered to 2 m⟧;

- ⟦v023|water board||the polder of Great Sorrel may be flooded on purpose in order to relieve Brunn; decision at 18.00⟧;

- ⟦v019|water board||drinking water: boil for five minutes⟧.

The telephone of the Board is under water. Use the radio.

=== d014 | Ansel | 2029-03-11T15:50:00Z | urgent
# ⟦v024|TV Brunn||Second dam upstream of Lorran flood has failed⟧

BRUNN (Ansel) - ⟦v024|TV Brunn||The Upper Tarn dam, 20 kilometres above the broken Ostrow reservoir, has also given way⟧, TV Brunn reported on Sunday, showing pictures of foaming water.

⟦v024|TV Brunn||Residents of three valleys had been ordered to run⟧, the station said.

The water board could not be reached.

=== d015 | Ansel | 2029-03-11T16:14:00Z | kill | supersedes=d014
# KILL - Second dam upstream of Lorran flood has failed

EDITORS: Please kill the urgent of 1550 GMT. ⟦v024||denies|The Upper Tarn dam is intact⟧.

⟦v024|water board||The footage showed its spillway doing what it was built for⟧, the water board said by radio. ⟦v024|police||Four people were slightly hurt in the rush to higher ground⟧, police said.

Ansel should have waited for confirmation and is sorry.

=== d016 | Harrier | 2029-03-11T17:25:00Z | update | supersedes=d009
# UPDATE 3-Toll rises in Lorran as farmers, soldiers save hundreds

* ⟦v012|Ansel||Inspectors warned of blocked drains - Ansel⟧

KESTERFELD, Lorran, March 11 (Harrier) - ⟦v016|Hendrik Aalbers||Nineteen people are known to have died in a dam collapse in Lorran⟧, fire chief Hendrik Aalbers said on Sunday. ⟦v003|Hendrik Aalbers||Another 63 had not been heard of⟧.

⟦v025|Kesterfeld hospital||More than 140 were hurt⟧, said the town's hospital, which was itself moved to a school.

⟦v021|||Flat-bottomed boats built for carting beet had fetched some 700 people off roofs⟧, ⟦v009|||most of the troops having arrived without any boats at all⟧.

⟦v017|||Six Merowan helicopters crossed the border at dusk⟧, four hours after they were offered.

=== d017 | Ansel | 2029-03-11T18:20:00Z | urgent
# ⟦v023|Femke Duyn||Lorran to sacrifice villages to save city from flood⟧

BRUNN (Ansel) - ⟦v023|Femke Duyn||Engineers will blow up a dyke on Sunday night and drown the polder of Great Sorrel to keep the flood from the city of Brunn⟧, provincial governor Femke Duyn said.

"⟦v023|Femke Duyn||I have four hundred farms on one hand and two hundred thousand people on the other. I was born on the first hand⟧," she told reporters.

⟦v026|farmers' union||The union said its members would sit down on the dyke⟧. "⟦v026|Bram Hoekstra||Let her come and light it herself⟧," Great Sorrel's mayor Bram Hoekstra said.

⟦v027|Femke Duyn||Owners would be compensated in full⟧, Duyn said. She declined to ⟦v027|Femke Duyn|declines|say by whom⟧.

=== d018 | Velde Messenger | 2029-03-11T18:35:00Z | update | copy_of=d017
# Villages to be sacrificed to save Brunn

BRUNN (Ansel). ⟦v023|Femke Duyn||Engineers will blow up a dyke on Sunday night and drown the polder of Great Sorrel to keep the flood from the city of Brunn⟧, provincial governor Femke Duyn said.

"⟦v023|Femke Duyn||I have four hundred farms on one hand and two hundred thousand people on the other. I was born on the first hand⟧," she told reporters.

=== d019 | Agence Merowe | 2029-03-11T19:10:00Z | update
# Lorran: one will drown the fields to save the city

MEROWE, March 11 (Merowe) -- ⟦v023|Femke Duyn < Ansel||The governor has decided to dynamite a dyke and to deliver Great Sorrel to the waters⟧, reported Ansel. ⟦v026|Bram Hoekstra < Ansel||The mayor of the place calls to lie down upon it⟧.

⟦v016|Hendrik Aalbers < Harrier||The balance is of nineteen dead⟧, according to the chief of the firemen, cited by Harrier. ⟦v024|Ansel|denies|The rupture of a second barrage was a false news⟧, admits Ansel.

The helicopters of Merowe ⟦v020|Merowe Air Force||have picked up by cable 93 refugees of a bell tower, and two dogs⟧, indicated the Air Force.

=== d020 | Dyke Watch | 2029-03-11T20:10:00Z | update
# LIVE: Down, and warm

21.10 Kesterfeld time. ⟦v020|||They winched us off one by one, the baby first in a mailbag, the alderman last⟧. The pilot's from Merowe, his name's Yann and he'd like it known he's not cross about the eels.

21.22 On the dyke at Sorrel, by phone: ⟦v026|||three hundred sitting in a row in the rain with storm lamps, singing, and the sappers standing about with their boxes⟧.

21.31 ⟦v023|||Duyn's come. In boots. She's sat down among them⟧. Nobody's singing now.

21.50 ⟦v026|||They're getting up. One after the other, like after mass⟧ …

22.04 ⟦v023|||A thud, I felt it in the mug. That's that, then⟧.

=== d021 | Ansel | 2029-03-11T22:30:00Z | update
# Brunn holds as polder fills

BRUNN (Ansel) - ⟦v022|||The flood crest passed Brunn late on Sunday 30 centimetres below the top of the walls⟧, ⟦v023|||two hours after explosives had let it into Great Sorrel⟧.

⟦v016|Kesterfeld fire brigade||The number of those killed upstream stood at 27⟧, the fire brigade said.

⟦v028|state prosecutor||Prosecutors had sealed the offices of the Velde Water Board⟧, they said. ⟦v012|Lotte Brandsma||The 2026 warning had gone to the ministry, where nobody had answered it⟧, hydraulics lecturer Lotte Brandsma said. Minister Klaas Overbeek denied that ⟦v012|Klaas Overbeek|denies|he had ever had it on his desk⟧.

⟦v029|||The president, Johanna Wieringa, cut short a visit to the southern islands⟧.

=== d022 | Velde Messenger | 2029-03-12T06:00:00Z | feature
# What you carry

By Griet Molenaar

In the gymnasium at High Hamm I asked them what they had taken. A clock, a ham, a wedding dress, a bag of seed. ⟦v011|||"Two pounds of Early Velde, that's all there'll be of my spring," said a man from Mill End, and let me hold one⟧.

⟦v030|||At four in the morning the door opened and in came Wim Pels, wet to the armpits, and he had it on his back⟧. ⟦v030|Wim Pels < Velde Messenger||The case floats, you see. I only had to hold on⟧, the old man told us. He played till six, and nobody minded.

Of the others they speak low. ⟦v016|||In the cold store of the sugar works there are thirty-one under sheets⟧.

⟦v019|||Water comes in a tanker, one can to a family⟧; beer's free.

=== d023 | Lorrapress | 2029-03-12T07:10:00Z | update
# President arrived in the zone of disaster

KESTERFELD, March 12. /Lorrapress/. ⟦v029|President's office||The President J. Wieringa arrived in Kesterfeld and got acquainted with the consequences⟧, informed the press service. ⟦v031|Johanna Wieringa||Three days of mourning are declared⟧.

"⟦v029|Johanna Wieringa||I did not bring words. I brought blankets⟧," she said to the inhabitants. From the crowd in the direction of the minister K. Overbeek ⟦v032|||was thrown a beet⟧, he was not hurt.

By the data of the Ministry of Emergencies, ⟦v016|Ministry of Emergencies||victims of the element became 29 persons⟧, ⟦v003|Ministry of Emergencies||are searched 34⟧.

⟦v033|Ministry of Finance||For the first needs are allotted 500 million talers⟧, told the Ministry of Finance.

=== d024 | Harrier | 2029-03-12T08:30:00Z | urgent
# URGENT-⟦v034|state prosecutor||Lorran arrests water board chief over dam collapse⟧

BRUNN, Lorran, March 12 (Harrier) - ⟦v034|state prosecutor||Police on Monday arrested Rutger Staal, director of the Velde Water Board, on suspicion of causing death by neglect⟧, prosecutors said.

"⟦v034|Saskia Meer||My client asked for money to clear those drains in three successive years. He kept the refusals⟧," his lawyer, Saskia Meer, said.

⟦v035|police||Police separately held two men for looting a chemist's shop in Kesterfeld⟧.

⟦v036|opposition||The opposition called on Overbeek to resign⟧. His ministry declined to ⟦v036|Ministry of Emergencies|declines|comment⟧.

⟦v032|||The minister had a beetroot hurled at his coat during a visit⟧ with the president.

=== d025 | Harrier | 2029-03-12T08:55:00Z | correction | supersedes=d024
# CORRECTED-⟦v034|state prosecutor||Lorran arrests water board chief over dam collapse⟧

(Corrects name of lawyer in second paragraph to Saskia Meer-Blom; corrects vegetable in last paragraph to sugar beet)

BRUNN, Lorran, March 12 (Harrier) - ⟦v034|state prosecutor||Police on Monday arrested Rutger Staal, director of the Velde Water Board, on suspicion of causing death by neglect⟧, prosecutors said.

⟦v032|||The minister had a sugar beet hurled at his coat during a visit⟧ with the president.

=== d026 | Ansel | 2029-03-12T09:40:00Z | update | off_topic
# Brunn theatre names new conductor

BRUNN (Ansel) - The Brunn opera on Monday named Otto Fennema, 38, as its principal conductor from the autumn.

"I shall begin with something dry," he told reporters. His predecessor retires to keep bees.

=== d027 | Ansel | 2029-03-12T11:20:00Z | update
# Beet price soars, claims pile up

BRUNN (Ansel) - ⟦v037|||Sugar futures rose 11 percent on Monday⟧. ⟦v010|farmers' union||With Great Sorrel the drowned area came to 94,000 hectares⟧, the farmers' union said, and ⟦v038|farmers' union||31,000 cattle and pigs had perished⟧.

⟦v039|insurers||Insurers put the damage at 2.6 billion talers, of which they would bear a quarter⟧. ⟦v027|Johanna Wieringa||The state would pay the farmers of the blasted polder in full and by harvest⟧, President Wieringa said.

"⟦v018|Lotte Brandsma||I know of no beaver within ninety kilometres⟧," Lotte Brandsma said after walking the stump of the dam. ⟦v012|Lotte Brandsma||She had pulled from a drain a plug of roots and clay the length of a man⟧.

=== d028 | Dyke Watch | 2029-03-12T12:45:00Z | update
# LIVE: Mud, mostly

13.45 Kesterfeld time. It's going down, a hand an hour, and leaves everything beige. ⟦v015|||You can walk the lower town again, in waders: no panes, no doors, a piano in the fishmonger's⟧.

13.52 Paper from the ministry's turned up, stamped "received 9 Feb 2026", initials K.O. ⟦v012|||So it was on his desk after all, that letter about the gutters in the wall⟧.

14.10 ⟦v036|||He's off! Two lines on the website: "in order not to burden the relief work"⟧. The tower's ringing. I think that's Father Luc on his own account.

14.22 ⟦v003|Hendrik Aalbers||Twenty-two still to find, says Aalbers, and the dogs can't smell in this⟧.

14.30 ⟦v040|||School's been opened on the hill. Third form had a dictation: "The river is wide⟧."

=== d029 | Agence Merowe | 2029-03-12T14:00:00Z | update
# Lorran: the minister of the beavers has left

MEROWE, March 12 (Merowe) -- ⟦v036|Klaas Overbeek < Dyke Watch||Klaas Overbeek has rendered his portfolio⟧, according to the site Dyke Watch. He ⟦v018|Klaas Overbeek||had accused rodents⟧.

⟦v034|state prosecutor < Harrier||The director of the waters sleeps under key⟧, reported Harrier. ⟦v034|unnamed (Agence Merowe) < Agence Merowe||He would be released before the evening⟧, affirmed a magistrate to Merowe.

⟦v017|Sylvie Damar||The hospital under canvas has opened with eighty beds⟧, congratulated herself Sylvie Damar. "⟦v017|Sylvie Damar||Water has no passport⟧."

=== d030 | Ansel | 2029-03-12T16:00:00Z | update | nothing_new
# TIMELINE-Two days in Velde

BRUNN (Ansel) - Sunday: ⟦v001|||the Amm spills in the small hours⟧; ⟦v008|||a damp stain spreads on the Ostrow⟧; ⟦v013|||at a quarter to twelve the reservoir empties itself into the valley⟧; ⟦v015|||Kesterfeld goes under⟧; ⟦v020|||a steeple full of people is cleared from the air⟧; ⟦v023|||Great Sorrel is given up⟧ and ⟦v022|||the big city stays dry⟧.

Monday: ⟦v034|||the head of the water board is led away⟧; ⟦v036|||the minister steps down⟧; ⟦v016|Kesterfeld fire brigade||the dead are 38⟧.

=== d031 | Harrier | 2029-03-12T18:10:00Z | update
# Lorran water chief freed as toll reaches 41

BRUNN, Lorran, March 12 (Harrier) - ⟦v034|court in Brunn||A judge let Rutger Staal go on Monday evening, having read three letters in which he begged for repairs⟧.

⟦v016|Hendrik Aalbers||Forty-one had lost their lives⟧, fire chief Hendrik Aalbers said, ⟦v003|Hendrik Aalbers||and nineteen names remained on his list⟧. ⟦v025|Kesterfeld hospital||The hospital had treated 212⟧.

⟦v028|state prosecutor||Investigators moved on to the ministry in the capital and carried out 30 crates⟧, prosecutors said.

⟦v041|Femke Duyn||The dam would not be rebuilt where it stood⟧, governor Femke Duyn said. "⟦v041|Femke Duyn||I shall not ask anyone to sleep below it again⟧."

=== d032 | Velde Messenger | 2029-03-12T20:00:00Z | feature
# The church hill, second night

By Griet Molenaar

The cows are still up there. They've eaten the grass off the graves, quite neatly, going round the flowers, and the sexton says it hasn't looked so tidy since the bishop came. Jaap Terhorn milks them by hand, at six and at six, into anything that will hold it. ⟦v021|||In between he goes out in the punt; he doesn't count, but the boys who push off for him make it a hundred and twelve souls and a parrot⟧.

From the wall one sees the whole of it: to the left the notch in the hills, ⟦v013|||where on Sunday before dinner the lake we used to skate on stood up and left⟧, to the right the sheet of silver that was Great Sorrel. ⟦v023|||Bram Hoekstra's own roof is the one with the stork's nest, just above the surface; it was he who handed the sapper the match, people say, after the governor had got up and given him her hand⟧.

⟦v027|||By harvest they're to have their money, the ones down there⟧. By which harvest, Bram asks, and of what.

⟦v031|||On the school the flag hangs at the half, and will till Wednesday⟧. Inside the old ones have gone to sleep in their coats. ⟦v030|||The drowned man of Mill End is playing again, softly, with his boots on the stove⟧; he's been told twice that he was on the list, and he's asked to see it, to be sure they'd spelt him right. ⟦v003|||There are nineteen on it tonight who may not walk in at any door⟧, and he plays for those, he says, since someone ought to.

⟦v019|||The tanker came at seven⟧. ⟦v018|||Somebody had drawn a beaver on it, in chalk, with a ministerial hat⟧. It was the first time in two days I'd heard this valley laugh, and it stopped again quite soon, as if it had run into somebody on the stairs.

=== d033 | Ansel | 2029-03-12T21:15:00Z | feature
# Analysis-The wall that everybody knew about

BRUNN (Ansel) - In the pub at Hamm the dam had a nickname, the Sieve. Children were told not to play under it and fishermen knew where the warm spot was, on the downhill side, at which the snow melted first.

⟦v012|||Three winters ago somebody wrote this down properly, with drawings of the choked pipes, and put it in the post to the capital⟧. It was stamped, initialled and laid in a tray. The sum that would have been needed, 1.8 million talers, is about what ⟦v033|Ministry of Finance||the treasury, which has now doubled its relief fund to one billion⟧, will spend every few hours this week.

"⟦v008|Lotte Brandsma < Ansel||A dam does not burst. It leaks, and it goes on leaking, and then it's a date in the calendar⟧," Lotte Brandsma told Ansel. ⟦v013|||The seventy minutes before noon in which the hole went from a fist to a street⟧ were, in her words, only the last page.

What saved people was seldom what had been planned. ⟦v014|||The alarm was raised by a fireman who had no authority to raise it⟧. ⟦v021|||The fleet that emptied the attics smelt of vegetables⟧. ⟦v017|||The machines that plucked folk from the spire belonged to the neighbour across the frontier⟧, and the one official decision that nobody disputes any more, ⟦v023|||to let the fields of Sorrel go under for the sake of the town walls⟧, was made by a woman sitting in the rain among those who would pay for it.

⟦v034|||The man first put in handcuffs turned out to be the one who had pleaded for the plumbing⟧. ⟦v036|||The one who had not replied is at home with the blinds down⟧. Whether he will hear from the courts is not known; the prosecutor's people have a great many boxes to read.

For the province the question is a simpler one: what to put in the ground, and when. ⟦v010|||On an area as large as a small county there is a hand's breadth of slime⟧, and ⟦v011|||the tubers that should go into it in April are rotting in their sheds⟧. Brandsma thinks that the slime may in the end do good. Her grandfather farmed at Mill End. After the great water of his own youth, he used to say, they'd had the best beets in living memory, and no one had been able to eat them for thinking.

He had kept one of them all the same, in a jar, on the shelf above the stove, and showed it to visitors. It had gone black and hard as a stone. She had looked for the jar on Monday, she said, when they let her into the house, and the shelf was there and the stove was there.
