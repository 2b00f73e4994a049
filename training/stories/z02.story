title: Freighter wedged in Tamsin Canal Live

=== d001 | Baltrum | 2028-01-17T03:20:00Z | flash
# ⟦v001|canal authority||GIANT CARGO SHIP AGROUND IN TAMSIN CANAL, TRAFFIC HALTED⟧ - AUTHORITY

=== d002 | Baltrum | 2028-01-17T03:41:00Z | urgent
# Container giant blocks Tamsin Canal

PORT ORREN, Sarrakia, Jan 17 (Baltrum) - ⟦v001|canal authority||A container ship almost 400 metres long ran aground across the Tamsin Canal early on Monday, closing one of the world's busiest waterways⟧, the canal authority said.

⟦v001|canal authority||The Golden Meridia, bound north with 18,400 containers, struck the east bank at kilometre 61 at 4.47 a.m.⟧ and swung round until her stern touched the other side.

⟦v003|canal authority||No one among the 24 crew was hurt⟧, it said. ⟦v004|canal authority||Forty-two vessels were waiting at the two ends by daybreak⟧.

⟦v002|||A sandstorm with gusts of 80 km/h was blowing at the time⟧. The authority declined to ⟦v002|canal authority|declines|say whether weather was to blame⟧.

About one ninth of the goods shipped between the two oceans passes through Tamsin, which is 148 km long and was dug in the 1880s by convicts and camels.

=== d003 | Tamsin Canal Authority | 2028-01-17T04:30:00Z | bulletin
# NOTICE TO MARINERS 14/28

The Authority announces:

- ⟦v001|canal authority||fairway obstructed at km 61.2 by m/v Golden Meridia, 221,000 t, heading 048⟧;

- ⟦v005|canal authority||transit in both directions suspended until further notice⟧;

- ⟦v006|canal authority||eight tugs ordered to the site, lead tug Baraka 3⟧;

- ⟦v004|canal authority||vessels at anchor: north roads 27, south roads 31⟧;

- ⟦v007|canal authority||no leakage of fuel observed⟧.

Masters are asked to refrain from use of horns.

=== d004 | Lockside Live | 2028-01-17T05:12:00Z | update
# LIVE: There's a wall across the canal and it has a name on it

08.12 Orren time. Morning all. If you're just joining us: ⟦v001|||somebody's parked a skyscraper sideways in our ditch⟧. From the ferry steps you can read every letter on her, they're as tall as I am.

08.20 The bow's gone five metres into the clay like a thumb into butter. ⟦v008|||One little yellow digger is nibbling at the bank under it, with a man called Faris at the levers⟧.

08.31 ⟦v006|||Now the tugs: eight of them, tails down, smoke up … Nothing. She didn't even shrug⟧.

08.40 "⟦v002|Idris Mahoun < Lockside Live||You couldn't see your own hand. She came out of the brown like a house that's lost its street⟧," says ferryman Idris Mahoun, who was at the oars.

=== d005 | Sarrapress | 2028-01-17T06:00:00Z | update
# Passage of ships will be restored in shortest terms

ORREN CITY, January 17. /Sarrapress/. The work on release of the foreign vessel is conducted according to plan, informed the Ministry of Waterways. ⟦v009|Tarek Hadun||Movement will be opened not later than Tuesday evening⟧, underlined the minister Tarek Hadun.

"⟦v002|Tarek Hadun||The reason is the nature. From nature is not protected even the best canal⟧," he noted.

In the department specified that ⟦v006|Ministry of Waterways||to the site are directed eight towing units, from which the strongest has 7,000 horsepower⟧. ⟦v004|Ministry of Waterways||In expectation are found 58 vessels, what corresponds to the norm of two days⟧.

On the given fact a commission is formed under the leadership of the minister.

=== d006 | Corvane | 2028-01-17T07:15:00Z | update
# Oil jumps as freighter plugs Tamsin

LONDRIN (Corvane) - ⟦v010|||Crude rose 4 percent on Monday and shipping rates leapt⟧ after ⟦v001|canal authority||a freighter got stuck at an angle in the Tamsin Canal⟧.

The ship belongs to Hakone Sealease and is run by Pelham Marine of Londrin. ⟦v003|Pelham Marine||All hands were safe and well⟧, Pelham said. It declined to ⟦v011|Pelham Marine|declines|say who had been at the helm⟧.

⟦v012|Drewett Maritime||Each day of closure holds up goods worth nine billion marks⟧, consultants Drewett Maritime estimated.

"⟦v009|Ewan Tolliver||Tuesday? I would not buy a ticket for Tuesday⟧," Ewan Tolliver, a salvage engineer not involved in the work, told Corvane. ⟦v009|Ewan Tolliver||He reckoned on a week at least⟧.

=== d007 | Agence Rivane | 2028-01-17T08:05:00Z | update
# Sarrakia: a monster of the seas obstructs the canal

RIVANE-VILLE, January 17 (Rivane) -- ⟦v001|canal authority < Baltrum||A container carrier of 400 metres has put itself across the canal of Tamsin⟧, reported Baltrum, citing the authority.

The minister Tarek Hadun promised ⟦v009|Tarek Hadun < Sarrapress||a reopening at latest tomorrow evening⟧, according to the official agency Sarrapress. ⟦v009|Ewan Tolliver < Corvane||An expert speaks rather of eight days⟧, notes Corvane.

⟦v013|Compagnie Rivanaise||The Compagnie Rivanaise has ordered to three of its ships to turn by the Cape⟧, which lengthens the voyage by twelve days, it indicated in a communiqué.

One of them carries the bicycles of the national team.

=== d008 | Orren Gazette | 2028-01-17T09:10:00Z | feature
# Kilometre 61 gets its name in the paper

By Leila Samarand. Until this morning kilometre 61 had eleven houses, a mosque, a kiosk and a donkey. Since this morning it also has the horizon taken away. ⟦v001|||From Umm Dalia's kitchen you see a blue steel cliff where you used to see the far bank⟧, and her hens have gone off laying.

The kiosk has sold out of tea. ⟦v014|||On the east dyke sit seven hundred or so from the villages, with rugs and melons, as at a wedding⟧.

"⟦v008|Faris Benali < Orren Gazette||They told me: dig. I asked how much. They said: till it floats⟧," says Faris Benali, 28, who normally cleans drains. He has not slept.

On board, high up, ⟦v015|||a cook in a white cap lowers a bucket on a line and pulls it up full of flat bread⟧. The village bakes for the crew.

=== d009 | Baltrum | 2028-01-17T10:20:00Z | urgent
# URGENT-⟦v006|canal authority||First attempt to tow freighter free in Tamsin Canal fails⟧

PORT ORREN, Sarrakia, Jan 17 (Baltrum) - ⟦v006|canal authority||Eight tugs pulled for five hours on Monday without moving the Golden Meridia⟧, the canal authority said. ⟦v006|canal authority||A hawser parted and one deckhand was injured⟧.

⟦v016|canal authority||Next high tide, at 11.30 p.m., would bring 40 centimetres more water and a second try⟧, it added.

⟦v017|canal authority||Dutch-Helvan salvors Brandt & Kuyp had been hired and were flying in⟧. ⟦v004|canal authority||The queue had grown to 96 ships⟧.

Canal tolls bring Sarrakia a fifth of its state revenue. ⟦v018|Finance Ministry||The loss came to 15 million dinars a day⟧, the Finance Ministry said.

=== d010 | Corvane | 2028-01-17T11:30:00Z | urgent
# ⟦v011|unnamed (Corvane)||Pilot was not on bridge when ship hit bank⟧ - crew member

LONDRIN (Corvane) - ⟦v011|unnamed (Corvane) < Corvane||The canal pilot assigned to the Golden Meridia had left the bridge for some twenty minutes before she went aground⟧, a member of the crew told Corvane by text message.

"⟦v011|unnamed (Corvane)||He went down for prayers or for cigarettes, we don't know. The third mate had her⟧," the person said.

The canal authority denied ⟦v011|canal authority|denies|that any of its pilots had deserted his post⟧. "⟦v011|canal authority||Two were aboard and two were standing beside the captain⟧," a spokesman said.

⟦v019|||Speed data from the public tracking service showed the ship doing 13.1 knots, where 8.5 are allowed⟧.

=== d011 | Lockside Live | 2028-01-17T12:25:00Z | update
# LIVE: Thirteen knots in a bathtub

15.25 Orren time. ⟦v019|||Have a look at the little coloured dot on the tracker: the thing was tearing along at half as fast again as the rules permit⟧. Idris the ferryman, dryly: "⟦v019|Idris Mahoun||My washing was on the line, and when she'd passed it was in the tree⟧."

15.34 About that pilot. ⟦v011|unnamed (Lockside Live)||There's talk at the pilots' cafe that old Captain Zubair was in the galley, having eggs⟧. Nobody'll put a name to it.

15.47 Divers are up. ⟦v020|||A gash in the bulb at the front, long enough to lie down in⟧ … but dry behind it, they say.

15.58 ⟦v014|police||Police say twelve hundred spectators; they've put up a rope⟧. The donkey is on the wrong side of the rope.

=== d012 | Sarrapress | 2028-01-17T13:40:00Z | update
# About inaccurate publications around the canal

ORREN CITY, January 17. /Sarrapress/. The publications of separate foreign media about ⟦v011|Ministry of Waterways|denies|absence of the pilot on the bridge⟧ do not correspond to reality, informed the Ministry of Waterways.

"⟦v011|Tarek Hadun||Our pilot stood, looked and recommended. The captain did not listen⟧," declared the minister T. Hadun. By his words, ⟦v019|Tarek Hadun||the vessel exceeded the established speed on its own initiative⟧.

The minister personally visited the place and ⟦v008|Tarek Hadun||awarded the excavator operator F. Benali with a wrist watch⟧.

⟦v021|Ministry of Waterways||The captain of the vessel is invited for giving explanations⟧, specified the department.

=== d013 | Agence Rivane | 2028-01-17T15:10:00Z | update
# Canal of Tamsin: where was the pilot?

RIVANE-VILLE, January 17 (Rivane) -- ⟦v011|unnamed (Corvane) < Corvane||The pilot would have quitted the footbridge during twenty minutes⟧, affirms Corvane, which cites a sailor. ⟦v011|Tarek Hadun < Sarrapress|denies|The minister Hadun contests it⟧, reports Sarrapress.

The captain, Anselm Drobny, 51 years, ⟦v021|Sarrapress||has been convoked⟧.

⟦v013|Union of Shipowners||At least thirty ships have already chosen the detour by the south of the continent⟧, counted the Union of Shipowners.

⟦v022|Rivane Flower Exchange||Eleven million tulips risk to fade in the refrigerated boxes⟧, was alarmed the Flower Exchange. "⟦v022|Rivane Flower Exchange||A tulip does not know to wait⟧."

=== d014 | Baltrum | 2028-01-17T16:05:00Z | update | off_topic
# Sarrakia beat Helva 2-1 in handball friendly

ORREN CITY, Jan 17 (Baltrum) - Sarrakia's handball women beat Helva 2-1 in sets on Monday in an exhibition played on the beach.

The teams meet again on Friday. Rain is forecast.

=== d015 | Baltrum | 2028-01-17T21:40:00Z | urgent
# ⟦v016|canal authority||Second bid to shift canal ship begins at high water⟧

PORT ORREN, Sarrakia, Jan 17 (Baltrum) - ⟦v016|canal authority||Ten tugs started hauling on the Golden Meridia again shortly before midnight local time, on the top of the tide⟧, the canal authority said.

"⟦v017|Joost Varenkamp||I will be glad if she wiggles. I do not expect that she walks⟧," Joost Varenkamp, head of the Brandt & Kuyp team, told reporters after arriving from the airport.

⟦v023|Joost Varenkamp||If it failed, containers would have to be lifted off, which could take weeks⟧, he said.

⟦v024|Gulf of Marn navy||A naval vessel of the Gulf of Marn had offered help⟧; Sarrakia had not replied.

=== d016 | Corvane | 2028-01-17T23:05:00Z | urgent
# ⟦v025|Channel Orren||Tamsin Canal ship refloated⟧

LONDRIN (Corvane) - ⟦v025|Channel Orren||The Golden Meridia has been freed and is under way to the Bitter Basin⟧, the television station Channel Orren reported early on Tuesday.

⟦v025|Channel Orren||Tugs were sounding their sirens and people on the bank were dancing⟧, it said.

⟦v010|||Oil prices fell 3 percent within minutes⟧.

=== d017 | Corvane | 2028-01-17T23:31:00Z | kill | supersedes=d016
# KILL - Tamsin Canal ship refloated

EDITORS: Please kill our urgent of 2305 GMT, "Tamsin Canal ship refloated". ⟦v025||denies|The ship is still fast⟧.

⟦v025|Channel Orren|denies|The pictures came from a wedding on a tug in the old harbour⟧, Channel Orren now says. ⟦v010|||Crude had made up its loss⟧ by the time this notice was sent.

We apologise for the error. Do not use.

=== d018 | Lockside Live | 2028-01-18T00:20:00Z | update
# LIVE: She wiggled

03.20 Orren time. No, she's not off. Whoever told the telly that owes me a night's sleep. But! ⟦v016|||At ten past one the tail swung, a door's breadth, maybe thirty metres, and every tug in the place hooted⟧.

03.28 And the nose? ⟦v016|Joost Varenkamp||"The nose says no," says Varenkamp⟧. He's eating a melon somebody passed over the rope.

03.40 Digging's got serious. ⟦v008|||Faris has company: four big orange ones and a suction dredger that spits mud over the dyke like a whale⟧. He's still in front, with his new watch on.

03.52 From the masthead lamps you can count the poor devils in the roads. ⟦v004|||I gave up at a hundred and fifty⟧.

=== d019 | Tamsin Canal Authority | 2028-01-18T05:00:00Z | bulletin
# NOTICE TO MARINERS 19/28

The Authority announces:

- ⟦v016|canal authority||stern of Golden Meridia moved 29 m westward at 01.10; bow unchanged⟧;

- ⟦v008|canal authority||removed so far by dredger Samum and by shovel: 18,000 m3 of sand and clay⟧;

- ⟦v004|canal authority||vessels waiting: 187, among them 14 with livestock⟧;

- ⟦v026|canal authority||fodder and water will be brought to livestock carriers by lighter⟧;

- ⟦v027|canal authority||a discount of 15 percent on dues is granted to all vessels that stay in the queue⟧.

The Authority reminds that photographs from drones are prohibited.

=== d020 | Orren Gazette | 2028-01-18T06:15:00Z | feature
# Four thousand sheep and a question

By Leila Samarand

When the wind is from the south you can hear them. ⟦v026|||Out in the roads lies a steamer with four thousand sheep and hay for one more day⟧, and the fishermen of Sidi Amra, who are nobody's fools, have been rowing out since dawn with clover at three times the price.

At kilometre 61 the melon sellers have put up prices too. ⟦v014|||Coaches have come from the capital; the dyke's black with folk, five thousand easily⟧.

"⟦v015|Rosalind Abueva < Orren Gazette||We wave, they wave. I've been at sea nine years and nobody ever baked for me before⟧," second cook Rosalind Abueva calls down from the rail.

And the captain? ⟦v021|||He came down the pilot ladder at seven with a folder under his arm, and got into a police car, and he held the door for the constable⟧.

=== d021 | Baltrum | 2028-01-18T07:30:00Z | urgent
# URGENT-⟦v021|police||Sarrakia holds captain of ship blocking canal⟧

PORT ORREN, Sarrakia, Jan 18 (Baltrum) - ⟦v021|police||The master of the Golden Meridia was detained on Tuesday for endangering navigation⟧, Sarrakian police said.

Anselm Drobny had been questioned for one hour. ⟦v021|Pelham Marine||The company called the step "hasty and unhelpful" and demanded his release⟧.

"⟦v028|Nadia Sellouk||My client wanted to stop at the entrance on account of the wind. He was told by radio to keep his place in the convoy⟧," his lawyer, Nadia Sellouk, said.

The canal authority declined to ⟦v028|canal authority|declines|comment on the radio traffic⟧.

⟦v029|crew union||Seamen's unions threatened to refuse Sarrakian pilots from Thursday⟧ unless he was let go.

=== d022 | Orren Gazette | 2028-01-18T07:50:00Z | update | copy_of=d021
# ⟦v021|police||Captain of ship blocking canal held⟧

PORT ORREN (Baltrum). ⟦v021|police||The master of the Golden Meridia was detained on Tuesday for endangering navigation⟧, Sarrakian police said.

Anselm Drobny had been questioned for one hour. ⟦v021|Pelham Marine||The company called the step "hasty and unhelpful" and demanded his release⟧.

"⟦v028|Nadia Sellouk||My client wanted to stop at the entrance on account of the wind. He was told by radio to keep his place in the convoy⟧," his lawyer, Nadia Sellouk, said.

=== d023 | Corvane | 2028-01-18T09:00:00Z | update
# Carmakers idle lines, cargoes go the long way

LONDRIN (Corvane) - ⟦v030|Ostermann||Ostermann, Helva's biggest carmaker, will stop two assembly lines on Wednesday for want of gearboxes⟧, it said. The gearboxes are in the Golden Meridia.

⟦v013|Drewett Maritime||Some 70 vessels have now turned away from the canal and set course round the southern cape⟧, Drewett Maritime said. ⟦v012|Drewett Maritime||The bill for world trade stood at 12 billion marks a day, more than it first thought⟧.

⟦v031|insurers' association||Underwriters expect claims of up to two billion⟧, their association said.

⟦v010|||Brent-Marn crude was up a further 2 percent at 81 marks⟧.

"⟦v023|Ewan Tolliver||To unload her you would need a crane sixty metres high, and the nearest is in Brask⟧," salvage engineer Ewan Tolliver said.

=== d024 | Corvane | 2028-01-18T09:25:00Z | correction | supersedes=d023
# CORRECTED-Carmakers idle lines, cargoes go the long way

(Corrects first paragraph to say one assembly line, not two)

LONDRIN (Corvane) - ⟦v030|Ostermann||Ostermann, Helva's biggest carmaker, will stop one assembly line on Wednesday for want of gearboxes⟧, it said. The gearboxes are in the Golden Meridia.

⟦v013|Drewett Maritime||Some 70 vessels have now turned away from the canal and set course round the southern cape⟧, Drewett Maritime said.

=== d025 | Lockside Live | 2028-01-18T10:30:00Z | update
# LIVE: The tape

13.30 Orren time. We've got the radio. Somebody in a tower somewhere had a recorder running, and here it is, 04.02, forty-five minutes before. ⟦v028|radio recording < Lockside Live||"Request to anchor, wind too strong." "Negative, Meridia, you're number three, follow number two⟧."

13.38 The second voice is the convoy controller at South Gate. ⟦v028|Nadia Sellouk||"That's what he's been saying since yesterday," says lawyer Sellouk⟧, ⟦v021|||whose man's been in a cell without a window for six hours⟧.

13.50 One more from the tape, 04.31: ⟦v011|radio recording||"Where is pilot? Pilot, please"⟧ … Draw your own conclusions. Eggs, I'd say.

14.05 ⟦v017|||Varenkamp's people are pumping: nine thousand tonnes of ballast out of the forepeak, over the side, brown as gravy⟧.

=== d026 | Sarrapress | 2028-01-18T12:00:00Z | urgent
# Minister of Waterways is released from the post

ORREN CITY, January 18. /Sarrapress/. ⟦v032|President's office||By order of the President the minister of Waterways Tarek Hadun is released from the occupied post⟧, informed the press service of the Head of State. His duties are laid on the admiral in reserve Yusuf Karram.

"⟦v009|Yusuf Karram||I will not name a day. When the water comes, then will be the day⟧," told the admiral.

In relation to the pilot H. Zubair ⟦v033|General Prosecutor||is opened a criminal case and he is prohibited to leave the city⟧, told the General Prosecutor's office. The pilot admitted that ⟦v011|General Prosecutor||at the critical moment he was located in the kitchen⟧.

⟦v024|Ministry of Defence||The proposition of the fleet of Marn is accepted with gratitude⟧, added the Ministry of Defence.

=== d027 | Agence Rivane | 2028-01-18T13:20:00Z | update | nothing_new
# Canal of Tamsin: the film of two days

RIVANE-VILLE, January 18 (Rivane) -- ⟦v001|||The ship planted itself Monday before dawn⟧ in ⟦v002|||a wind of sand⟧, ⟦v019|||too fast⟧ and, ⟦v011|||it is now avowed, without guide on the footbridge⟧.

⟦v006|||The first traction gave nothing⟧; ⟦v016|||the second moved the tail but not the head⟧. ⟦v004|||Two hundred ships do queue⟧, ⟦v013|||others have gone round by the storms⟧.

⟦v021|||The captain sleeps in prison⟧, ⟦v032|||the minister has lost his armchair⟧. ⟦v010|||Petrol is dear⟧.

=== d028 | Baltrum | 2028-01-18T14:45:00Z | update | supersedes=d021
# UPDATE 2-Sarrakia frees captain on bail as salvors await spring tide

* ⟦v032|President's office||Minister sacked⟧

PORT ORREN, Sarrakia, Jan 18 (Baltrum) - ⟦v021|court in Port Orren||A court released the captain of the stranded Golden Meridia on bail of 200,000 dinars on Tuesday⟧, eight hours after ⟦v021|police||he was detained for endangering navigation⟧.

Anselm Drobny must hand in his passport. "⟦v034|Anselm Drobny||I should like to be on board when she floats. One does not leave a guest in the middle of the room⟧," he told reporters.

⟦v029|crew union||The boycott of pilots was called off⟧, unions said.

⟦v035|Joost Varenkamp||The highest water of the month, at 4.20 on Wednesday morning, was the best chance⟧, salvage chief Joost Varenkamp said. ⟦v035|Joost Varenkamp||He put it at "six in ten"⟧.

=== d029 | Orren Gazette | 2028-01-18T19:00:00Z | update
# The moon is being consulted

By Leila Samarand

Sheikh Omrane, who keeps the almanac at the mosque, needs no salvor. ⟦v035|Sheikh Omrane||"Full moon, south wind, prayers at four: if not tomorrow, then in a fortnight," he says⟧.

⟦v024|||Two grey cutters with a foreign flag came up at dusk and were given the place behind Baraka 3⟧. Their sailors have been fed.

⟦v036|||A baby was born at nine this evening in the coach from the capital, a girl, and there is no stopping the family, she's to be called Meridia⟧.

"⟦v008|Faris Benali||Forty-one hours. I can see a bit of red paint now, which was never meant to be seen⟧," says Faris. When he climbs down he falls asleep against the wheel.

=== d030 | Baltrum | 2028-01-19T01:52:00Z | flash
# ⟦v037|Joost Varenkamp||GOLDEN MERIDIA AFLOAT IN TAMSIN CANAL⟧ - SALVAGE CHIEF

=== d031 | Lockside Live | 2028-01-19T02:30:00Z | update
# LIVE: Goodbye, wall

05.30 Orren time. This one's real, I've touched the water where she was. ⟦v037|||At eight minutes to five there was a noise like a cork the size of a church, and then there was sky between her and the bank⟧.

05.36 ⟦v034|||Drobny was at the rail; they'd let him up at midnight, under guard. He took off his cap to the digger⟧. I'm not crying, it's sand.

05.41 Faris missed it. He's still asleep. Nobody has the heart.

05.49 ⟦v037|||Thirteen tugs, bow to stern, and she slides off north, meek as a calf⟧. Umm Dalia's got her horizon back.

05.58 And the others? ⟦v005|canal authority||First convoy goes at noon, sheep before tulips⟧, South Gate says.

=== d032 | Sarrapress | 2028-01-19T04:00:00Z | update
# The vessel is liberated by the efforts of Sarrakian specialists

ORREN CITY, January 19. /Sarrapress/. ⟦v037|Yusuf Karram||The foreign vessel is removed from the shoal and accompanied in the Bitter Basin⟧, reported to the President the admiral Yusuf Karram.

⟦v038|President's office||The President congratulated the collectives and declared the 19 January the Day of the Canal Worker⟧.

⟦v005|canal authority||Movement of ships is renewed from 12:00⟧, informed the Authority. For passage of all ⟦v004|canal authority||expecting, of which is counted 321, will be required four days⟧.

To the owner ⟦v039|canal authority||will be presented an account for 600 million dinars, and till payment the vessel remains under arrest⟧.

=== d033 | Corvane | 2028-01-19T06:10:00Z | update
# Freed ship is impounded as canal counts the cost

LONDRIN (Corvane) - No sooner was ⟦v037|||the Golden Meridia loose⟧ than she was chained. ⟦v039|canal authority||Sarrakia will not let her leave an inland lake until somebody has paid it 600 million dinars⟧, the canal authority said.

Pelham Marine called the sum ⟦v039|Pelham Marine||"a figure with no visible means of support"⟧.

⟦v010|||Oil dropped 5 percent to below where it had been on Sunday⟧. Ostermann said ⟦v030|Ostermann||it would keep its line shut until the gearboxes were in its yard⟧.

⟦v020|Joost Varenkamp||A tear of nine metres in the bow would have to be welded before she could go to sea⟧, Joost Varenkamp said. "⟦v017|Joost Varenkamp||We did the sums. The moon did the work, and one young man with a bucket⟧."

⟦v022|Rivane Flower Exchange||A third of the tulips were lost⟧, the Flower Exchange in Rivane-Ville said.

=== d034 | Orren Gazette | 2028-01-19T08:30:00Z | feature
# What she left behind

By Leila Samarand

There's a dent in the east bank at kilometre 61, as long as a street, filling slowly with green water. Children are already diving in it. ⟦v008|||Beside it stands the small yellow machine that opened it, washed by the neighbours, with a garland on the arm⟧.

⟦v005|||At noon the first of them came by, a rusty thing full of bleating, and after her the rest, nose to tail, each with her crew at the rail taking pictures of the hole⟧. ⟦v026|||The fishermen of Sidi Amra have clover left over and nobody to sell it to⟧.

⟦v033|||Old Zubair has to stay in town and sits at the pilots' cafe with his back to the window⟧. No one orders eggs.

In the Basin, behind a chain, the big blue ship is waiting for lawyers. ⟦v015|||Rosalind Abueva let down her bucket once more from habit, and since there was nobody below to fill it a policeman put in his sandwich⟧.

⟦v032|||Mr Hadun, they say, has gone to his brother's orchard⟧. ⟦v014|||And the rope's still up, with no one behind it but the donkey⟧.

Umm Dalia has been asked by three television stations what it was like to have the world at her kitchen window. She told them all the same: it was dark, and it hummed. On the second night the hum got into the spoons, so that they sang in the drawer, and her husband, who is deaf, asked her who was playing. She would not have missed it. She'd not care to have it again, either, and she has asked the Authority in writing, through her nephew, whether the next one could be arranged for kilometre 62.

The teacher of the village school, Hamid Rouas, gave up on arithmetic on Monday and took the children to the dyke to count boxes instead. They made it eighteen along, twenty-two across and nine up, where one can see, and fell out over the rest. "⟦-|Hamid Rouas||They'll remember multiplication now, and that a big thing can be stopped by a small mistake⟧," he says. On the blackboard somebody has drawn the ship, the moon and the digger, in that order of size, and then rubbed it out and made the digger the biggest.

In the evening the wind dropped altogether. ⟦v036|||The little girl who came into the world on the back seat was carried down to the water to be shown what she's called after, and slept through it⟧. A tanker was going by, quite slowly, well inside the limit, and her captain came out on the wing of the bridge and lifted his hand, to whom it was not clear.
