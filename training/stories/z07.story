title: Earthquake in Tolmara, Sarrand's mountain capital

=== d001 | Corvane | 2027-09-03T03:18:00Z | flash
# ⟦v001|residents||STRONG EARTHQUAKE ROCKS SARRAND CAPITAL TOLMARA⟧ - RESIDENTS

=== d002 | Corvane | 2027-09-03T03:41:00Z | urgent | supersedes=d001
# ⟦v001|Sarrand Seismic Office||Quake of 6.9 strikes mountain capital Tolmara⟧, buildings down

TOLMARA, Sarrand, Sept 3 (Corvane) - ⟦v001|Sarrand Seismic Office||An earthquake of magnitude 6.9 hit the Sarrand capital before dawn on Friday⟧, the Seismic Office said. ⟦v001|residents||It shook people out of bed at 6.11 a.m. and lasted about forty seconds⟧, residents said.

"⟦v006|Nadir Osk < Corvane||The clock tower is gone. I'm looking at where it was and there's sky⟧," hotel porter Nadir Osk told Corvane by telephone.

⟦v005|||The city was without electricity⟧. There was no immediate word of casualties.

Tolmara, at 2,350 metres, has 640,000 inhabitants. It is built on three terraces above the gorge of the Ish and is reached by one motorway, one railway and an airfield which pilots need a special licence to use. It was last destroyed in 1911, when half of its people died.

=== d003 | Terrace Live | 2027-09-03T04:10:00Z | feature
# LIVE: Everyone's in the street in pyjamas

07.10 We're all right. We're writing this from a bus shelter on the Middle Terrace because nobody's going indoors. ⟦v001|||First a noise like a lorry tipping gravel, then the floor turned into a rug that somebody was shaking⟧.

07.19 The old town looks bad. ⟦v006|||The tower that's on every banknote lies across Saddlers' Lane with its hands still at eleven past six⟧. Dust like flour.

07.26 ⟦v005|||No lights, no lifts, no traffic signals, and the phones come and go⟧. If you can walk, walk. If you've got a torch, bring it to the hospital steps.

07.40 "⟦v003|Dr. Samira Vael < Terrace Live||We are treating them in the car park, sixty so far, mostly legs⟧," Dr. Samira Vael of the Queen Oda hospital tells us. She's in slippers.

[Please don't send us videos of your chandelier.]

A word about us: there are four of us, two laptops and a dog called Comma. We'll post when there's a signal and shut up when there isn't. If the letters come out in the wrong order, that's the cold, and if they don't come out at all, somebody else has the socket.

=== d004 | SARTEL | 2027-09-03T04:35:00Z | update
# The situation is taken under control

TOLMARA, September 3. /SARTEL/. ⟦v001|Sarrand Ministry of Emergencies||In the morning hours on the territory of the capital were felt underground pushes with force up to 7 balls⟧, informed the department on emergencies.

⟦v002|Sarrand Ministry of Emergencies||By preliminary data perished nine persons⟧, noted in the department. ⟦v003|Sarrand Ministry of Emergencies||For medical help addressed 110 citizens⟧.

The President of the Republic Ardan Khoury ⟦v012|Sarrand Presidential Office||introduced in the city the extraordinary position for the term thirty days⟧. "⟦v012|Ardan Khoury||Nobody will be left under the open sky⟧," underlined the Head of the State.

⟦v007|Sarrand Ministry of Power||The dam of the Upper Ish hydroelectric station did not receive damages⟧, specified the Ministry of Power. On the given question rumours are not to be listened to.

Bread factories work in the usual regime. The population is asked not to use open fire and to switch off gas at the entry of the house, where the entry of the house was preserved.

=== d005 | Meridiem | 2027-09-03T05:05:00Z | update
# Dozens feared dead as quake flattens Sarrand old town

ZURAN (Meridiem) - ⟦v002|unnamed (Meridiem) < Meridiem||At least forty people lost their lives in the earthquake that shattered Tolmara⟧, a city official told Meridiem, ⟦v002|Sarrand Ministry of Emergencies||far more than the nine admitted by the government⟧.

⟦v004|Queen Oda school||A boarding school with 180 girls asleep in it folded up on the Lower Terrace⟧, its caretaker said. ⟦v004|Queen Oda school||Perhaps a hundred had jumped clear⟧.

⟦v008|Sarrand railways||A night train with 230 on board was stuck inside the Karst tunnel, both mouths blocked by rock⟧, the railway said. ⟦v008|Sarrand railways||There was contact by radio and no one was hurt⟧.

The school was opened 16 years ago. Its architect won a prize. Parents began arriving within the hour, on foot and on mules, from villages where the walls of dry stone had stood better than concrete.

=== d006 | Tolmara Courier | 2027-09-03T06:15:00Z | feature
# A city of dust, and a bell that rang by itself

By the staff of the Courier, printed on the hand press. ⟦v006|||The Timekeeper has fallen. Three hundred years she told us when to eat and when to pray, and at eleven past six she lay down in the lane among the saddles⟧. No one was under her but a cat, and the cat has been seen since.

At the school the fathers have formed a chain. ⟦v004|||They pass out bricks, beds, a satchel, and now and then they pass out a girl⟧. "⟦v004|Habib Danel||I have mine. I am not leaving till he has his⟧," said Habib Danel, a miller, nodding at the next man.

⟦v011|unnamed (Tolmara Courier) < Tolmara Courier||The concrete crumbles between two fingers like halva⟧, a mason in the chain told us. He rubbed some into our notebook. ⟦v011|unnamed (Tolmara Courier)||There is sea sand in it, he swore, and not iron enough to hang a coat on⟧.

In the market a stall is selling melons at yesterday's price, and the man behind it weeps while he weighs.

=== d007 | Sarrand Crisis Centre | 2027-09-03T07:00:00Z | bulletin
# Bulletin No. 1

The National Crisis Centre announces, as at 10.00 local:

- ⟦v002|National Crisis Centre||deceased: 64⟧;

- ⟦v003|National Crisis Centre||injured: 720, of whom 85 gravely⟧;

- ⟦v009|National Crisis Centre||not located: approx. 300⟧;

- ⟦v010|National Crisis Centre||aftershocks recorded: 41, strongest 5.4 at 08.52⟧;

- ⟦v013|National Crisis Centre||airfield: one half of the runway usable, relief aircraft only⟧;

- ⟦v005|National Crisis Centre||mains current: Upper Terrace from 14.00, others unknown⟧;

- ⟦v014|National Crisis Centre||tents: 2,000 in the Hippodrome, families with infants first⟧;

- ⟦v015|National Crisis Centre||water from the network must be boiled ten minutes⟧.

Volunteers bring gloves. Dogs that are not trained for search are to be kept at home.

=== d008 | Corvane | 2027-09-03T07:35:00Z | urgent
# ⟦v007|unnamed (Corvane)||Crack seen in dam above quake-hit Tolmara⟧ - engineer

TOLMARA, Sarrand, Sept 3 (Corvane) - ⟦v007|unnamed (Corvane) < Corvane||A crack some 30 metres long has opened in the crown of the Upper Ish dam, nine kilometres above the city⟧, an engineer at the plant told Corvane.

⟦v007|Sarrand Ministry of Power|denies|Talk of a fissure is the invention of panic-mongers⟧, the Power Ministry said.

⟦v016|Tolmara city hall||About 50,000 people on the Lower Terrace were told to go uphill as a precaution⟧, the city hall said.

The dam, 94 metres high, holds back 210 million cubic metres of water. It was completed 40 years ago and supplies two thirds of Sarrand's electricity. Environmental groups went to court twice to have its level lowered, and twice lost.

=== d009 | Terrace Live | 2027-09-03T08:05:00Z | feature
# LIVE: Up, up, up

11.05 ⟦v016|||It's a river of prams, mattresses, one piano on a handcart: the whole of the Lower Terrace is climbing the Saints' Steps because somebody's said the lake's coming⟧. Is it? "⟦v007|Ines Partho < Terrace Live||I'd not sleep under it, and I built it⟧," says Ines Partho, 71, who did.

11.14 Another one. Didn't like that. ⟦v010|||The shelter jumped and so did we, and what was left of the opera's front came down in a sigh⟧.

11.31 ⟦v018|||There's a soldier on the corner of Mint Street with a man in handcuffs and eleven wristwatches⟧.

11.40 A Swiss-looking gentleman with a labrador has got off the first foreign plane. ⟦v013|||It came down on a strip no longer than a football ground, the pilot crossed himself and everyone on the roof of the terminal cheered⟧.

=== d010 | Agence Lorrin | 2027-09-03T08:40:00Z | update
# Seism of Tolmara: the neighbours offer, Sarrand reflects

LORRIN, September 3 (AL) - ⟦v017|Zuran Foreign Ministry < Meridiem||The government of Zuran proposes to send 300 rescuers and a field hospital⟧, reported Meridiem, citing the Foreign Ministry. The frontier of the two countries is closed since nine years.

⟦v017|Sarrand Foreign Ministry|declines|Interrogated on the reception of this offer⟧, the authorities of Sarrand did not wish to pronounce.

According to Corvane, which cites an engineer, ⟦v007|unnamed (Corvane) < Corvane||the barrage that dominates the city would be fissured over 30 metres⟧.

⟦v002|National Crisis Centre||The provisional balance establishes itself at 64 dead⟧. The Lorrin cooperation ⟦v019|Lorrin Foreign Ministry||unblocks an urgency aid of two millions⟧ and makes depart four dogs.

The two neighbours have fought in the past for the pastures of the Karst, and their maps do not agree on the name of a single mountain of the range.

The city, which the travellers of another century named 'the staircase of heaven', is inscribed since 1998 on the list of sites to be protected. Of its 212 monuments none had been reinforced, for want of credits, according to a report that the minister of culture of the epoch had judged 'of an exaggerated pessimism'.

=== d011 | SARTEL | 2027-09-03T09:20:00Z | update
# President visited the place of works

TOLMARA, September 3. /SARTEL/. The President A. Khoury ⟦v020|||arrived to the ruins of the boarding school and conducted there an operative meeting⟧. To the Head of the State was reported that ⟦v004|Sarrand Ministry of Education||from the building are evacuated 131 pupils⟧.

Individual persons ⟦v020|SARTEL||allowed themselves loud remarks, caused by stress⟧.

⟦v008|Sarrand railways||To the composition of the passenger train in the tunnel is established the giving of air and warm food by pipe⟧, reported the leadership of railways.

⟦v018|Sarrand Ministry of Interior||For marauding were detained 14 persons⟧, informed the police. By the law of the extraordinary position to them threatens up to ten years.

⟦v002|Sarrand Ministry of Emergencies||The number of victims is specified: 87⟧.

=== d012 | Meridiem | 2027-09-03T09:45:00Z | update
# Crowd jeers Sarrand president at collapsed school

TOLMARA (Meridiem) - ⟦v020|||Parents threw clods and shouted "Where is the iron?" at Ardan Khoury when he came to the wrecked dormitory on Friday⟧. ⟦v020|||His guards pushed him back into the car after six minutes⟧.

⟦v011|Tolmara archive < Meridiem||The building permit was issued by a firm owned by the president's brother-in-law, Cyrus Maleb⟧, according to papers in the city archive seen by Meridiem.

Maleb's office denied that ⟦v011|Maleb's office|denies|any rule had been broken⟧. "⟦v011|Maleb's office||God builds and God takes down⟧," it said.

⟦v021|Tolmara prosecution||Prosecutors sealed the builder's premises⟧, a clerk said.

The firm, Highmark, has put up 44 public buildings in the last two decades, among them the tax office and the women's prison, both of which were undamaged.

Khoury, 58, a former mining engineer, has ruled since a disputed vote in 2019. He has made new housing the pride of his government and likes to be filmed in a yellow helmet. On Friday he wore a dark suit and town shoes, and had been due to open a shopping arcade.

=== d013 | Tolmara Courier | 2027-09-03T09:55:00Z | update | copy_of=d012
# ⟦v020|||Crowd jeers president⟧

TOLMARA (Meridiem) ⟦v020|||Parents threw clods and shouted "Where is the iron?" at Ardan Khoury when he came to the wrecked dormitory on Friday⟧. ⟦v020|||His guards pushed him back into the car after six minutes⟧.

⟦v011|Tolmara archive < Meridiem||The building permit was issued by a firm owned by the president's brother-in-law, Cyrus Maleb⟧, according to papers in the city archive seen by Meridiem.

=== d014 | Corvane | 2027-09-03T10:30:00Z | urgent
# ⟦v007|Upper Ish plant||Sarrand opens sluices to lower lake behind cracked dam⟧

TOLMARA, Sarrand, Sept 3 (Corvane) - ⟦v007|Upper Ish plant||The operator of the Upper Ish dam began emptying its reservoir on Friday after finding what it called a surface defect⟧. ⟦v007|Upper Ish plant||The level was to fall by 11 metres within two days⟧.

"⟦v007|Yusef Tarn||It holds. I have my own family below it⟧," plant director Yusef Tarn told reporters.

⟦v022|Sarrand Ministry of Power||The minister of power, Olena Dask, was relieved of her duties⟧, her ministry said. She had ruled out any harm to the wall at breakfast time.

⟦v002|National Crisis Centre||At least 112 deaths have been confirmed⟧, the crisis centre said.

Water in the gorge rose by two metres and carried off a footbridge, a row of beehives and the changing rooms of a swimming club. Police with loudhailers walked ahead of it.

Under the emergency plan, last rehearsed six years ago, sirens on each terrace should have sounded within ninety seconds. Residents said they heard none. A city engineer said the batteries had been taken out for renewal in the spring and that the tender for new ones was still being examined.

=== d015 | Terrace Live | 2027-09-03T11:20:00Z | feature
# LIVE: Knock three times

14.20 Everybody shut up, they said, so four thousand people shut up. ⟦v023|||Under the music room of the school somebody's been tapping on a pipe: three, pause, three⟧.

14.33 "⟦v023|Tilda Marosh||She says her name is Lina, she's eleven and there's a double bass on her foot⟧," says fire captain Tilda Marosh, flat on her stomach with her head in a hole.

14.50 ⟦v005|||And the tram wires have just sparked! There's a fridge humming in the flower shop on the Upper Terrace⟧. Applause for a fridge.

15.02 The bakers of Mint Street ⟦v024|||have hauled an oven outdoors and nobody's paying for a loaf today⟧.

15.10 ⟦v017|unnamed (Terrace Live)||They're saying the Zurans can come, but without flags on their sleeves⟧, a man from protocol tells us. Honestly.

=== d016 | SARTEL | 2027-09-03T12:00:00Z | update
# With gratitude to the brotherly people

TOLMARA, September 3. /SARTEL/. ⟦v017|Sarrand Foreign Ministry||The Sarrand party counted possible to use the help of the neighbouring state; the frontier post Karst is opened for 72 hours⟧, informed the Foreign Ministry.

In connection with the transition to other work ⟦v022|Sarrand Presidential Office||O. Dask is freed from the occupied post⟧.

By order of the President in the Republic ⟦v025|Sarrand Presidential Office||Sunday is declared the day of mourning, flags are lowered, entertainment is cancelled⟧.

⟦v026|Sarrand Football Union||The match of selection with the team of Lorrin is carried over⟧, reported the Union of football.

Artists of the State circus gave a concert for the children in the tent camp. Great success was enjoyed by the number with the goat.

The correspondent of SARTEL visited also the shelter at the tobacco factory. Here it is warm, there are newspapers and chess. Pensioners thank for the attention. To the question what is lacking, they answered that everything is, but were in no hurry.

=== d017 | Meridiem | 2027-09-03T12:50:00Z | update
# ⟦v017|||Old foes roll over border to dig in Tolmara⟧

KARST PASS (Meridiem) - ⟦v017|||Forty lorries with Zuran firemen, cranes and an operating theatre drove through a frontier barred for nine years⟧. ⟦v017|||A Sarrand sergeant could not find the key to the gate and cut the chain⟧.

"⟦v017|Milo Ferenc < Meridiem||He gave me half of the chain. I'll frame it⟧," brigade leader Milo Ferenc told Meridiem.

⟦v008|||The Zurans were sent first to the tunnel, where they broke through to the stranded carriages at four o'clock⟧. ⟦v008|Sarrand railways||All 230 passengers walked out⟧, the railway said. ⟦v027|Sarrand railways||One had become the mother of a boy in the dining car⟧.

⟦v028|Meridiem||A monastery in the upper valley, with 15 monks, has not been heard from⟧.

The road below the pass is blocked by boulders in seven places. Soldiers with bars levered the smaller ones into the gorge and drew lines in chalk round the rest.

Along the road villagers stood in doorways with trays of tea. Some of the older ones had last seen Zuran uniforms from behind a parapet. One woman counted the lorries aloud as they went by, and when she had reached forty she went in and fetched her rifle, unloaded it and used it to hang out a lantern.

=== d018 | Agence Lorrin | 2027-09-03T13:30:00Z | urgent
# ⟦v029|Radio Karst||The president Khoury would have fled the capital⟧

LORRIN, September 3 (AL) - ⟦v029|military source < Radio Karst||The chief of the Sarrand State, Ardan Khoury, has quitted Tolmara on board a helicopter with his family⟧, reported Radio Karst, citing a military source.

⟦v029|military source < Radio Karst||He would have taken the direction of the sea⟧, adds the radio.

⟦v021|Tolmara prosecution < Meridiem||The brother-in-law, Mr Maleb, would be sought by justice⟧, for its part indicated Meridiem, citing the prosecution.

The presidency did not respond ⟦v029|Sarrand Presidential Office|declines|to the calls⟧.

=== d019 | Agence Lorrin | 2027-09-03T13:58:00Z | kill | supersedes=d018
# ANNULATION - The president Khoury would have fled the capital

The clients are prayed not to use our dispatch of 1330 GMT. ⟦v029||denies|Mr Khoury finds himself in Tolmara⟧. ⟦v029|Sarrand Presidential Office||The helicopter transported the wounded of the school toward the hospital of the coast⟧, indicated the presidency.

Radio Karst has retired the information and presented its excuses to the listeners. We do the same.

=== d020 | Sarrand Crisis Centre | 2027-09-03T14:30:00Z | bulletin
# Bulletin No. 4

The National Crisis Centre announces, as at 17.30 local:

- ⟦v002|National Crisis Centre||deceased: 148⟧;

- ⟦v003|National Crisis Centre||injured: 1,930⟧;

- ⟦v009|National Crisis Centre||not located: 205⟧;

- ⟦v010|National Crisis Centre||aftershocks: 96, decreasing⟧;

- ⟦v014|National Crisis Centre||under canvas: 11,400 persons at three sites⟧;

- ⟦v016|National Crisis Centre||Lower Terrace: return not before the lake has reached mark 61⟧;

- ⟦v030|National Crisis Centre||schools closed to 20 September⟧;

- ⟦v015|National Crisis Centre||tankers with drinking water: Hippodrome, Mint Street, Saints' Steps⟧.

Unclaimed pets are collected at the riding hall. The rumour that a larger shock is foretold for midnight has no author and no basis.

=== d021 | Corvane | 2027-09-03T15:40:00Z | urgent
# ⟦v023|Tilda Marosh||Girl of 11 freed from school ruins after twelve hours⟧

TOLMARA, Sarrand, Sept 3 (Corvane) - ⟦v023|Tilda Marosh||Rescuers in Tolmara brought out alive a schoolgirl who had signalled from below the rubble since the morning⟧, fire captain Tilda Marosh said.

⟦v023|Dr. Samira Vael||Lina Orbel will keep her foot⟧, a hospital doctor said.

⟦v004|Sarrand Ministry of Education||At the school 22 girls and two teachers are known to have died and 19 are being looked for⟧, the Education Ministry said.

⟦v021|Tolmara prosecution||An arrest warrant has been issued for contractor Cyrus Maleb⟧, the prosecutor's office said. His lawyer declined to ⟦v021|Maleb's lawyer|declines|say where he was⟧.

Marosh, who is 38 and the first woman to lead a company in the city's brigade, had worked on her stomach for most of the day in a shaft no wider than a stove pipe, with a rope round her ankles. She was asked what she would do next and said she would like to stand up for a while.

=== d022 | Corvane | 2027-09-03T16:05:00Z | correction | supersedes=d021
# CORRECTED-⟦v023|Tilda Marosh||Girl of 11 freed from school ruins after twelve hours⟧

(Corrects number of girls sought in third paragraph to nine, not 19)

TOLMARA, Sarrand, Sept 3 (Corvane) - ⟦v023|Tilda Marosh||Rescuers in Tolmara brought out alive a schoolgirl who had signalled from below the rubble since the morning⟧, fire captain Tilda Marosh said.

⟦v004|Sarrand Ministry of Education||At the school 22 girls and two teachers are known to have died and nine are being looked for⟧, the Education Ministry said.

=== d023 | Meridiem | 2027-09-03T17:00:00Z | update | off_topic
# Zuran harvests record plums

ZURAN (Meridiem) - Growers in Zuran brought in 310,000 tonnes of plums this summer, the most since records began, the farm board said on Friday.

Prices fell by a fifth. Distillers were said to be pleased.

The board expects exports to Lorrin to double.

=== d024 | Tolmara Courier | 2027-09-03T19:30:00Z | feature
# Night on the Hippodrome

⟦v014|||Where the Khan's Cup was to have been run on Sunday there is a white village with washing lines from rail to rail, and babies asleep in the betting booths⟧. The temperature fell to four degrees. Somebody played the flute.

"⟦v024|Osip Brand||Flour I have. Walls I don't need. Eat⟧," says the baker Osip Brand, black to the elbows, whose oven has fed half a terrace since noon.

Everyone talks of the child. ⟦v023|||When they lifted the little bass player into the light she asked for her bow, and a Zuran with a moustache went back down and fetched it⟧. ⟦v010|||Every hour or so the ground clears its throat, and eleven thousand people sit up⟧.

⟦v031|Archbishop Nerses||It was a warning to those who build on lies⟧, Archbishop Nerses told those who prayed in the paddock. The Crisis Centre's geologist, on the same straw, ⟦v031|Dr. Lio Hamm||called it a slip of two metres on the Ish fault, without opinions⟧.

Towards midnight an old man came round with a lamp and a list and asked at every tent for a certain Anahit. There were five of that name. He looked at each one, apologised, and went on to the next row, and long afterwards one could still see the lamp going up and down between the white roofs.

=== d025 | Terrace Live | 2027-09-04T05:20:00Z | feature
# LIVE: Day two. Coffee exists

08.20 We slept, a bit, in the bus shelter. ⟦v005|||Two terraces out of three have current now, and the Lower's got candles⟧.

08.31 Got him! ⟦v021|unnamed (Terrace Live)||Halfway to the Lorrin border, in the back of a melon van, in a headscarf: the president's sister's husband⟧, a customs man tells us. [We've asked which colour.]

08.44 ⟦v028|||And the monks are fine. They've walked down, all fifteen, with cheese, wanting to know what the fuss was about⟧.

08.52 Lovely thing on the scaffolding by Saddlers' Lane. ⟦v006|||Somebody's hung a kitchen clock where the Timekeeper used to look out, and it's going⟧.

=== d026 | SARTEL | 2027-09-04T06:40:00Z | urgent
# Detained citizen M.

TOLMARA, September 4. /SARTEL/. ⟦v021|Sarrand Ministry of Interior||At the attempt to leave the limits of the Republic was detained the leader of the firm "Highmark", citizen Maleb C., 55 years⟧, informed the Ministry of Interior. ⟦v011|Sarrand General Prosecutor||He is charged with negligence at the construction of the object of education⟧.

"⟦v032|Ardan Khoury||Relatives I do not have, when the talk goes about children⟧," declared the President A. Khoury in the television address. Further ⟦v033|Ardan Khoury||he promised to build for each family a house till the winter after next⟧.

⟦v007|Sarrand Ministry of Power||The level in the water reservoir went down by seven metres, there is no threat⟧, reported the acting minister.

=== d027 | Agence Lorrin | 2027-09-04T08:00:00Z | update
# Tolmara: the balance passes 180, the opposition demands the departure of Khoury

LORRIN, September 4 (AL) - ⟦v002|National Crisis Centre < Corvane||The earthquake has provoked 183 dead⟧, reported Corvane, citing the crisis centre. ⟦v009|National Crisis Centre||One searches still 120 persons⟧.

"⟦v034|Dina Salvar||Let him give back the keys before he gives us new houses⟧," declared the chief of the opposition, Dina Salvar.

⟦v021|unnamed (Terrace Live) < Terrace Live||Mr Maleb has been caught among fruits, dressed as a woman⟧, according to Terrace Live, citing a customs officer. ⟦v021|Maleb's lawyer|denies|His lawyer contests the headscarf⟧.

The insurers estimate ⟦v035|Lorrin Re||the damages at three billions⟧. Less than one house on twenty was insured.

=== d028 | Corvane | 2027-09-04T09:30:00Z | update
# Experts find too little steel in Tolmara school

TOLMARA, Sarrand, Sept 4 (Corvane) - ⟦v011|Zuran engineers||Columns in the collapsed dormitory contained a third of the reinforcement shown in the plans⟧, Zuran engineers said on Saturday.

⟦v003|Dr. Samira Vael||Some 2,300 people have had wounds dressed, 140 of them in intensive care⟧, Dr. Samira Vael of the Queen Oda hospital said.

⟦v016|Tolmara city hall||Residents of the Lower Terrace may go back to their homes from noon⟧, the mayor said. ⟦v007|||The water above them had sunk to the mark⟧.

⟦v017|Sarrand Foreign Ministry||The frontier at Karst is to remain open for a month instead of three days⟧, the Foreign Ministry said.

⟦v036|Sarrand Seismic Office||The hypocentre lay 14 kilometres under the railway station⟧, seismologists said.

Building rules in Sarrand were modelled on those of Lorrin and count among the strictest in the region. Inspectors, of whom the capital has nine, are paid less than tram drivers, and the archive in which their reports are filed was flooded in 2021 and has not been sorted since.

=== d029 | Meridiem | 2027-09-04T11:00:00Z | update | nothing_new
# What we know about the Tolmara earthquake

TOLMARA (Meridiem) - ⟦v001|||A tremor of 6.9 broke the Sarrand capital at dawn on Friday⟧. ⟦v002|National Crisis Centre||The count of the dead has reached 183⟧.

⟦v004|||A girls' boarding school suffered most⟧; ⟦v021|||the man who built it is in custody⟧; ⟦v011|||investigators say he saved on iron⟧. ⟦v020|||The president was driven off the site by parents⟧.

⟦v007|||A damaged dam has been partly drained⟧. ⟦v008|||A buried train was freed⟧. ⟦v017|||Zuran, an enemy, came to help⟧.

=== d030 | Tolmara Courier | 2027-09-04T13:15:00Z | feature
# Commentary: Eleven past six

By Marta Ilyan. My grandmother was born in the year of the other one. She used to set the table with the good plates in the middle, where they would fall last.

We had forgotten. ⟦v011|||We let a man mix our daughters' bedrooms out of beach⟧. ⟦v032|||Now his brother-in-law tells the television that he has no family⟧. Nor, since Friday, has Habib Danel's neighbour.

⟦v017|||But I have also seen a chain cut in two and shared like bread⟧. I have seen ⟦v024|||an oven on wheels⟧. ⟦v027|||The boy of the dining car is to be called Tunnel, God help him, if the registrar permits⟧. ⟦v037|Tolmara registrar||He does not⟧, he told me, but he is thinking about it.

⟦v016|||This noon they went down the Saints' Steps again with their prams and their piano⟧, and I counted the ones who looked up at the wall of the dam. All of them did.

⟦v006|Mayor Rosa Tell||The old lady will be put up again, stone by stone, and every stone has its number already⟧, says Mayor Rosa Tell. Good. ⟦v025|||Tomorrow we keep quiet⟧. On Monday we start to count the iron.
