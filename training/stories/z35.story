title: Drought and the Issel water dispute Live

=== d001 | Compass | 2031-08-19T05:40:00Z | urgent
# ⟦v001|Hydrography Office of Dunmark||Dunmark says neighbour has cut flow of shared river by two thirds⟧

MARLE, Dunmark, Aug 19 (Compass) - ⟦v001|Hydrography Office of Dunmark||The Issel river carried a third of its usual water across the border from Oreland overnight⟧, Dunmark's Hydrography Office said on Tuesday, in the fifth month of a drought that ⟦v002|farmers' federation||has destroyed half of the country's maize⟧.

"⟦v001|Lena Brook < Compass||At two in the morning the gauge fell so fast I thought it had broken⟧," its head, Lena Brook, told Compass.

Oreland, upstream, declined ⟦v003|Oreland Water Ministry|declines|to say whether it had closed the gates of its Tavel dam⟧.

A treaty of 1957 gives Dunmark 40 percent of the river. The two countries, once one kingdom, have been quarrelling about it since a dry spring, and their prime ministers have not spoken since May.

⟦v036|Lena Brook||Groundwater in the border districts stood lower than at any time since 1904⟧, Brook said. It last rained in Marle on March 30, for twenty minutes.

=== d002 | Orelinform | 2031-08-19T06:30:00Z | update
# Ministry of Water Economy: in the reservoir Tavel conducted regulation works

TAVEL, 19 August. /Orelinform/. ⟦v003|Oreland Water Ministry||In the night at the hydro-node Tavel were lowered four of six shutters for the purpose of a planned repair of the seals⟧, informed the Ministry of Water Economy. ⟦v003|Oreland Water Ministry||The works will take from ten to twelve days⟧.

"⟦v004|Igon Sarl||The level in the reservoir makes 19 percent. To pour out the last glass nobody has the right to demand⟧," declared the minister Igon Sarl.

In the ministry noted that the treaty of 1957 ⟦v005|Oreland Water Ministry||foresees exceptions in years of natural calamity⟧.

On the given question with the Dunmark party are being conducted working contacts. The grain harvest in Oreland, in spite of the conditions of weather, goes on in a planned order, to the present day are threshed 640 thousand hectares.

At the reservoir meanwhile appeared from under the water the bell tower of the flooded settlement Old Tavel. Tourists are reminded that the approach to it on foot is dangerous and is punished by an administrative penalty.

=== d003 | Dry Land Diary | 2031-08-19T07:15:00Z | update
# LIVE: Where's our river gone?

9.02 Morning from Marle bridge, all. I've been looking down for ten minutes and ⟦v001|||you can walk across. In sandals. There's a heron standing in the middle with an expression like my landlord's⟧.

9.10 ⟦v006|||The fish are lying on their sides in what's left, flapping, thousands of barbel⟧, and half the primary school's out with buckets, carrying them to the pond at the brewery. One bucket, one barbel. They've given them names.

9.18 The pump-house man, Dirk, won't stop wiping his glasses. "⟦v007|Dirk Hammel < Dry Land Diary||My pipe's hanging in the air. The tower's got water till tomorrow supper, if nobody takes a bath⟧."

9.30 And upstream they're mending a rubber seal, are they? In August? ⟦v003|||Four gates down out of six, says their ministry⟧. Pull the other one, it's got a sprinkler on.

9.41 It's 38 degrees. The brewery's asked the children to please stop telling the fish about the beer.

9.50 For newcomers: the Issel's ours as far as the willow and theirs after that, it's older than either of us, and in a normal August you'd be up to your hat in it where I'm standing now eating an apple.

=== d004 | Dunmark Civil Protection | 2031-08-19T08:00:00Z | bulletin
# ORDER NO. 14 - WATER, DISTRICTS OF MARLE, KETT AND LOW ISSEL

With immediate effect:

- ⟦v008|Dunmark Civil Protection||tap supply from 06.00 to 08.00 and 19.00 to 21.00 only; 50 litres a head⟧;

- ⟦v009|Dunmark Civil Protection||watering of gardens and filling of pools forbidden, fine 500 crowns⟧;

- ⟦v007|Dunmark Civil Protection||the water tower of Marle is expected to be dry on Wednesday at 20.00⟧;

- ⟦v010|Dunmark Civil Protection||forty tank lorries are on their way from the coast⟧;

- ⟦v011|Dunmark Civil Protection||heath and forest closed to walkers; alarm level red⟧.

Persons over 75 will be visited twice daily. Wells must be reported. The swimming bath may be used as a reserve for the hospital; bathers are asked to leave it without argument.

=== d005 | Compass | 2031-08-19T09:05:00Z | update | supersedes=d001
# UPDATE 1-Dunmark accuses Oreland of water blackmail as river dries up

* ⟦v003|||Oreland confirms closing four of six dam gates⟧

MARLE, Dunmark, Aug 19 (Compass) - ⟦v012|Tessa Alder||Dunmark's prime minister accused Oreland on Tuesday of turning a river into a weapon⟧, after ⟦v001|Hydrography Office of Dunmark||the flow of the Issel across the border fell by two thirds overnight⟧.

"⟦v012|Tessa Alder||Nobody repairs a tap by strangling the man who drinks from it⟧," Tessa Alder told reporters. She gave Oreland ⟦v013|Tessa Alder||until Wednesday noon to raise the gates⟧, and did not say ⟦v013|Tessa Alder|declines|what would follow⟧.

⟦v014|Tessa Alder||Dunmark would also go to the River Court at Sennhal⟧, she said. ⟦v015|Dunmark Energy Ministry||The nuclear plant at Kett, cooled by the Issel, had cut output by half⟧, the Energy Ministry said.

Dunmark sells Oreland a quarter of its electricity. The cable between them runs along the river bank and crosses it at Marle.

Economists in Marle put the damage from the drought so far at 1.3 billion crowns, most of it in feed and fruit. ⟦v002|Dunmark Agriculture Ministry||Of every hundred hectares of corn, fifty-six are lost⟧, the Agriculture Ministry said.

=== d006 | Vesper News Service | 2031-08-19T09:50:00Z | update
# A border made of mud

SENNHAL (VNS) - ⟦v001|||Where the boundary between Dunmark and Oreland used to flow there is a strip of cracked clay⟧. ⟦v012|Tessa Alder||The head of government in Marle speaks of extortion⟧; ⟦v004|Igon Sarl < Orelinform||Oreland's minister answers that his own lake is four fifths empty⟧, according to Orelinform.

⟦v014|River Court||The judges for river matters here in Sennhal have received a plea by fax⟧, the registry confirmed. ⟦v014|River Court|declines|A date it would not give⟧.

⟦v016|Vesperian government||Vesper, which lies between them and the sea, has offered both a table, two chairs and a hydrologist⟧.

The Court has existed for 61 years and has judged nine cases. The longest, about a mill, outlived both parties and the mill. Its seal shows a jug, and its clerks are said to be the most patient people in the country.

Old maps in the Court's library show the Issel as a blue ribbon with steamers. Somebody in the reading room had laid a dry leaf on it as a bookmark.

=== d007 | Marle Gazette | 2031-08-19T10:40:00Z | feature
# Fifty litres and a prayer

By Fenna Holt

My neighbour has worked it out on the back of a parish letter: two flushes, one pot of soup, the dog, the grandchildren's necks. ⟦v008|||Between breakfast and supper the taps in Marle only cough⟧. At eight the whole street stood in its kitchens, listening to the last of it go.

On the heath above the town the maize rattles like paper. "⟦v002|Geert Kolk < Marle Gazette||I'm ploughing it under. It came up to my knee and died standing⟧," says Geert Kolk of Three Oaks farm. ⟦v017|||He sold his forty cows on Monday; the lorry came at night so that the children shouldn't see⟧.

By the church a cartoon has gone up on a bedsheet: Oreland as a fat baby in a bath.

⟦v018|unnamed (Marle Gazette) < Marle Gazette||They are not mending anything up there. They want us to sell them the current cheaper, that's the seal that's leaking⟧, a gentleman who used to negotiate for us said to me over a very small coffee. He knows the other side well; his sister is married to it.

On Saturday there was to have been a regatta. The cups are in the window of the ironmonger's, polished.

⟦v036|||In the rectory yard the well rope has had to be knotted to the clothes line, and still the pail comes up with nothing in it but cold air⟧. My grandmother drew from it all through the war. The priest has put the lid on and a geranium on the lid.

=== d008 | Agence Corval | 2031-08-19T11:30:00Z | update
# Drought: Dunmark launches an ultimatum to Oreland

PORT-LISIERE, August 19 (Corval) -- ⟦v013|Tessa Alder < Compass||The chief of the government of Dunmark, Tessa Alder, has left to Oreland until Wednesday midday to reopen the valves of Tavel⟧, reported Compass, citing the lady concerned.

⟦v018|Marle Gazette||The closing would aim at obtaining a rebate on the electricity⟧, advances the Marle Gazette. ⟦v015|Dunmark Energy Ministry < Compass||The central of Kett turns at half of its power⟧.

⟦v016|Vesperian government < Vesper News Service||Sennhal has proposed its good offices⟧, according to the service VNS.

The ambassador of Oreland in Port-Lisiere affirmed that ⟦v005|ambassador of Oreland||the convention "was written for wet years"⟧. One does not count any more, since April, a single day of rain on the basin, and the fountains of the capital have been turned off for the first time since the siege.

On the market of Port-Lisiere, the salad of Dunmark has attained the price of the oyster, which itself suffers from the warmth. A merchant exposed a single cucumber upon a cushion.

=== d009 | Compass | 2031-08-19T12:20:00Z | flash
# ⟦v019|police||SHOTS FIRED AT DAM ON ORELAND BORDER, ONE HURT⟧ - POLICE

=== d010 | Compass | 2031-08-19T12:45:00Z | urgent
# Guard fires at Dunmark farmers near Oreland dam, one wounded

TAVEL, Oreland, Aug 19 (Compass) - ⟦v019|Oreland police||A guard at the Tavel dam opened fire on Tuesday when farmers from Dunmark drove tractors through a fence, wounding one in the thigh⟧, Oreland police said.

⟦v020|Oreland police||Eleven farmers were arrested⟧. "⟦v019|Geert Kolk < Compass||We had spanners, not guns. We only wanted to turn the wheel⟧," Geert Kolk, who got away across the river bed, told Compass.

Dunmark demanded ⟦v020|Dunmark Foreign Ministry||that its citizens be handed over at once⟧. Oreland's Interior Ministry declined ⟦v020|Oreland Interior Ministry|declines|to comment on that⟧.

The dam, 71 metres high, was built jointly in the time of the kingdom. A brass plate on its crest, with the names of 23 workers of both nations who died there, is cleaned each May by delegations that do not greet each other.

The fence is patrolled by nine men, who are paid by the electricity company and grow tomatoes along the inner side. Two rows of them were flattened. Kolk said he was sorry about the tomatoes.

=== d011 | Marle Gazette | 2031-08-19T12:58:00Z | update | copy_of=d010
# Guard fires at our farmers near dam

TAVEL (Compass) - ⟦v019|Oreland police||A guard at the Tavel dam opened fire on Tuesday when farmers from Dunmark drove tractors through a fence, wounding one in the thigh⟧, Oreland police said.

⟦v020|Oreland police||Eleven farmers were arrested⟧. "⟦v019|Geert Kolk < Compass||We had spanners, not guns. We only wanted to turn the wheel⟧," Geert Kolk, who got away across the river bed, told Compass.

=== d012 | Orelinform | 2031-08-19T13:30:00Z | urgent
# On the strategic object Tavel is prevented a diversion

TAVEL, 19 August. /Orelinform/. ⟦v019|Oreland Interior Ministry||A group of foreign citizens on agricultural technics carried out an attempt of seizure of the control post, the guard made warning shots in the air⟧, informed the Ministry of Interior. ⟦v019|Oreland Interior Ministry||One of the violators injured himself about the fence⟧.

⟦v020|Oreland Interior Ministry||Twelve persons are delivered to the isolator, against them is opened a case⟧, was underlined.

The minister I. Sarl denied that ⟦v018|Igon Sarl|denies|the repair is connected with the tariffs for electric energy⟧. "⟦v018|Igon Sarl|denies|Water is water, and kilowatt is kilowatt⟧," told the minister.

As to the demand of Mrs. Alder, ⟦v013|Oreland government||the Government does not speak in the language of the clock⟧.

The workers of the hydro-node, many of whom labour here in the third generation, expressed resolution to protect the object. In the canteen for them is organised cold kvass.

As historians remark, attempts of the neighbours to dispose of the foreign water were undertaken already in the eighteenth century and ended each time without success. A mill wheel of that epoch is kept in the museum of Orel.

=== d013 | Vesper News Service | 2031-08-19T14:10:00Z | urgent
# ⟦v021|Channel Kett||Crack found in wall of Tavel dam⟧

SENNHAL (VNS) - ⟦v021|unnamed (Channel Kett) < Channel Kett||The concrete of the Tavel dam has a crack forty metres long, and that is the true reason for the closed gates⟧, Channel Kett reported on Tuesday, citing an engineer.

⟦v021|Oreland Water Ministry|declines|From the Orelandish Water Ministry there was no reply⟧. Below the wall, in the first ten kilometres, live 26,000 people of both states.

In the valley some families loaded their cars. At the petrol station of Little Tavel the queue reached to the cemetery.

=== d014 | Dry Land Diary | 2031-08-19T14:35:00Z | update
# LIVE: Tractors, a shoe, and a crack that wasn't

16.05 Geert Kolk's back! ⟦v019|||He came over the mud in one boot; the other's stuck on their side with a bullet hole next to it⟧. "⟦v022|Geert Kolk||It's my brother-in-law they hit. Joost. He'll walk, but he'll never kneel in church⟧."

16.14 The nuclear thing: ⟦v015|||both cooling towers at Kett have stopped steaming. First time since I was born the sky over there's been empty⟧.

16.20 A crack? ⟦v021|Lena Brook|denies|"I was on that dam in June with a hammer. It's as sound as a bell,"⟧ says Lena Brook, and she's no friend of theirs.

16.31 ⟦v010|||First lorries are in: milk tankers, rinsed. The water tastes of yoghurt. We're all having seconds⟧.

16.40 Somebody's painted FIFTY LITRES on the mayor's swimming pool. ⟦v009|||The mayor's paid the five hundred, by the way, and gone very red⟧.

16.48 The second lorry tastes of strawberry.

=== d015 | Vesper News Service | 2031-08-19T14:52:00Z | kill | supersedes=d013
# KILL - Crack found in wall of Tavel dam

To the editors: our item of 1410 GMT is to be deleted. ⟦v021||denies|The dam has no crack⟧. ⟦v021|Channel Kett|denies|The picture shows a wall of a disused swimming bath⟧, Channel Kett says.

VNS asks to be excused. The residents of Little Tavel have been told by loudspeaker.

=== d016 | Compass | 2031-08-19T15:40:00Z | update
# Dunmark threatens to cut power to Oreland

MARLE, Dunmark, Aug 19 (Compass) - ⟦v023|Tessa Alder||Dunmark will switch off electricity exports to Oreland from Wednesday noon unless the Issel flows again⟧, Prime Minister Tessa Alder said on Tuesday.

"⟦v023|Tessa Alder||I cannot send current that I have no water to make⟧," Alder told parliament. ⟦v024|Dunmark parliament||Deputies voted 88 to 41 to call up 2,000 reservists⟧, ⟦v024|Dunmark Defence Ministry||for carrying water, the Defence Ministry said⟧.

⟦v011|Dunmark Civil Protection||A heath fire east of Marle had burned 900 hectares⟧ and ⟦v025|Dunmark Civil Protection||two villages were being cleared⟧, the civil protection agency said. ⟦v026|Dunmark Health Institute||Heat had killed 112 people since the start of August⟧, according to the Health Institute.

Temperatures reached 41.2 degrees Celsius in Kett, a national record, and the asphalt of the airport at Marle was closed to heavy aircraft.

⟦v037|Dunmark Railways||Trains were limited to 60 km per hour because of buckled rails⟧, the railway said. The stock exchange in Marle closed early when its cooling failed, and traders finished the day on the steps.

=== d017 | Agence Corval | 2031-08-19T16:30:00Z | update
# Oreland: the president of the Council ready to meet Madame Alder

PORT-LISIERE, August 19 (Corval) -- ⟦v027|Edvar Lom < Radio Oreland||The head of the Orelandish government, Edvar Lom, is disposed to go on Wednesday at Sennhal if his homologue goes there also⟧, reported Radio Oreland, citing Mr. Lom. ⟦v027|Tessa Alder's office|hedges|In the entourage of Madame Alder, one "examines the trains"⟧.

⟦v023|Tessa Alder < Compass||She had menaced in the afternoon to plunge her neighbour in the dark⟧, reported Compass. ⟦v028|Oreland Grid||The network of Oreland possesses reserves for four hours⟧, admits its operator.

⟦v020|Dunmark Foreign Ministry||For the peasants retained at Tavel, Marle speaks from now on of hostages⟧.

In the two capitals, the churches have ordered prayers for the rain. They are the same prayers, in the same book, printed before the separation.

The two heads of government know each other since the university, where they shared, it is said, a course of hydraulic law and an umbrella. They are tutoyed formerly; their last exchange, in the spring, was held by registered letter.

=== d018 | Orelinform | 2031-08-19T17:20:00Z | update | off_topic
# In Oreland was born a baby of a snow leopard

OREL, 19 August. /Orelinform/. In the zoological garden of the capital the snow leopard Mira brought one kitten with the weight of 480 grams, informed the directorate.

"The mother is calm, the visitors are asked to be also," told the director. The name will be chosen by the schoolchildren of the city until the first of September.

=== d019 | Marle Gazette | 2031-08-19T19:10:00Z | feature
# The evening the wind turned

By Fenna Holt

At seven the taps came on, brown, then clear, and every woman in Mill Lane filled the same things her grandmother filled. At a quarter past, the sky over the heath was the colour of a peach. ⟦v011|||By eight we could read the paper by it⟧.

⟦v025|||From Hollen and from Sand they came down on foot with goats and sewing machines⟧, and were put in the riding hall. The priest counted them off a list, 340 names, and then again.

⟦v006|||The children's barbel are swimming round the brewery pond in such numbers that they push one another out⟧. Tonight the pond was wanted for the fire engines. There was a discussion. ⟦v029|Berta Quist||The fish stay, the engines take my cellar, said the brewer's widow Berta Quist, and opened four vats of unfinished beer on the burning heather⟧. It smelled like Christmas.

Geert Kolk's maize has burned. It was ploughed in only by half.

When I went home the lamps were out in the whole quarter to save the pumps. People sat on their doorsteps with their feet in the last of the dishwater. Somebody was playing an accordion at the far end, badly, and was asked to go on.

⟦v017|||In the empty byre at Three Oaks forty chains hung along the wall⟧, and the wind, which came in through the one door and went out by the other, rang them.

=== d020 | Compass | 2031-08-20T05:30:00Z | urgent
# ⟦v027|||Dunmark, Oreland leaders to meet over river⟧ hours before power cut

SENNHAL, Vesper, Aug 20 (Compass) - ⟦v027|Vesperian Foreign Ministry||The prime ministers of Dunmark and Oreland will hold emergency talks in Sennhal at 9 a.m. on Wednesday⟧, the host ministry said, three hours before ⟦v013|||a deadline set by Dunmark⟧.

⟦v030|unnamed (Compass) < Compass||On the table is a plan to let 30 cubic metres a second through Tavel in return for cheaper electricity until spring⟧, a diplomat told Compass. Both delegations declined ⟦v030|delegations|declines|to comment⟧.

⟦v031|Dunmark Civil Protection||A firefighter died on the heath near Sand overnight⟧, officials said. ⟦v011|Dunmark Civil Protection||The blaze, now 2,400 hectares, was "half under control"⟧.

⟦v026|Dunmark Health Institute||The death toll from the heat rose to 131⟧.

The talks are to be held in the old customs house, which has no air conditioning. A crate of paper fans was delivered at dawn. ⟦v037|Dunmark Railways||Alder's train took five hours for 210 km at walking pace in places⟧, the railway said.

=== d021 | Compass | 2031-08-20T05:55:00Z | correction | supersedes=d020
# CORRECTED-⟦v027|||Dunmark, Oreland leaders to meet over river⟧ hours before power cut

(Corrects volume in second paragraph to 13 cubic metres, not 30)

SENNHAL, Vesper, Aug 20 (Compass) - ⟦v027|Vesperian Foreign Ministry||The prime ministers of Dunmark and Oreland will hold emergency talks in Sennhal at 9 a.m. on Wednesday⟧, the host ministry said.

⟦v030|unnamed (Compass) < Compass||On the table is a plan to let 13 cubic metres a second through Tavel in return for cheaper electricity until spring⟧, a diplomat told Compass.

=== d022 | Dry Land Diary | 2031-08-20T07:40:00Z | update
# LIVE: Two chairs

9.04 Sennhal. I took the milk train. ⟦v027|||They're in! Her in green, him in grey, one jug between them, and someone's had the wit to fill it only halfway⟧.

9.12 ⟦v031|||He was Wim Aarden, 26, a baker. The flags on our fire stations are down⟧. Can't write anything funny just now.

9.30 Back home: ⟦v007|Dirk Hammel||"We've a hand's breadth left in the tower. I can hear it echo,"⟧ says Dirk on the phone.

9.44 "⟦v018|Edvar Lom||If it's about the price of light, let us say so and stop talking about rubber⟧." That's LOM, on the stairs, to the cameras! His own water minister's studying his shoes.

9.58 ⟦v032|unnamed (Dry Land Diary) < Dry Land Diary||Sarl's finished; he shut the thing without asking his boss⟧, someone with an Oreland badge whispers at the coffee urn.

10.07 A waiter's gone in with a second jug and come out with the first. It's empty. I've been asked by a colleague from the radio if that's a good sign. I've said yes, but I'd have said yes to anything.

=== d023 | Orelinform | 2031-08-20T08:30:00Z | update
# E. Lom: ⟦v020|Edvar Lom||the farmers will be let go⟧ as a gesture of good will

SENNHAL, 20 August. /Orelinform/. ⟦v020|Edvar Lom||The Chairman of the Government E. Lom gave the instruction to transfer the twelve detained citizens of Dunmark to the representatives of their country⟧, informed his press service. ⟦v022|Tavel hospital||The thirteenth is in the hospital of Tavel, his state is satisfactory⟧.

The repair on the hydro-node ⟦v003|Oreland government||can be completed before the term⟧, was noted in the Government.

⟦v032|Igon Sarl||The minister I. Sarl is on vacation⟧. Questions, when the vacation began, ⟦v032|Oreland government|declines|were left without answer⟧.

In the course of the negotiations the parties emphasised the traditionally neighbourly character of relations, which have an age of more than six hundred years. To the guests was shown the collection of historical water meters.

The delegation of Oreland was accommodated in the hotel "Three Bridges". The breakfast passed without the participation of the press.

=== d024 | Vesper News Service | 2031-08-20T09:20:00Z | flash
# ⟦v030|Vesperian Foreign Ministry||DUNMARK, ORELAND AGREE ON ISSEL WATER⟧ - HOSTS

=== d025 | Vesper News Service | 2031-08-20T09:45:00Z | urgent
# Water for light: neighbours settle at the last hour

SENNHAL (VNS) - ⟦v030|Vesperian Foreign Ministry||Oreland sends fifteen cubic metres a second downriver, Dunmark knocks a fifth off its power bill till April⟧: that is the bargain the two prime ministers struck here on Wednesday.

"⟦v030|Tessa Alder||I have sold cheap and bought dear, and I would do it again for one full kettle⟧," Tessa Alder said. ⟦v023|Tessa Alder||The switch stays on⟧, she added.

⟦v014|Tessa Alder||The complaint at the River Court is left to rest⟧. ⟦v033|Vesperian Foreign Ministry||A commission of both will read the gauges together, each morning, with one pencil⟧.

Edvar Lom would ⟦v032|Edvar Lom|declines|not discuss his minister⟧. He drank what remained in the jug and was applauded for it by the interpreters.

At the moment of signing, the pen ran dry. The hydrologist whom Vesper had provided lent his own, and it is now, he says, the only thing for which he will be remembered.

=== d026 | Compass | 2031-08-20T11:10:00Z | urgent
# ⟦v034|||Oreland reopens dam gates as water deal takes hold⟧

TAVEL, Oreland, Aug 20 (Compass) - ⟦v034|Compass||Engineers at Oreland's Tavel dam began raising two gates at 12:50 p.m. on Wednesday⟧, a Compass reporter saw.

⟦v034|Lena Brook||The water would need seven hours to reach Marle⟧, Dunmark's chief hydrographer Lena Brook said. ⟦v007|Dirk Hammel||The town's tower was good until eight in the evening⟧, its pump master said. "⟦v034|Lena Brook||It will be close. I have always liked rivers that are late⟧," Brook told reporters.

⟦v020|Dunmark Foreign Ministry||The freed farmers crossed the border on foot⟧. ⟦v032|Oreland government||Water Minister Igon Sarl was dismissed⟧, Oreland's government said.

⟦v035|Vesper Met Institute||Rain is possible from Saturday⟧, forecasters in Vesper said.

⟦v036|Lena Brook||Refilling the wells would take three wet winters⟧, Brook warned. A small crowd at the foot of the dam cheered as the first water came through, brown at the edges and then green. The guards threw them tomatoes, this time as a gift.

=== d027 | Dunmark Civil Protection | 2031-08-20T13:00:00Z | bulletin
# ORDER NO. 17 - WATER AND FIRE

- ⟦v008|Dunmark Civil Protection||rationing stays in force until Sunday; the evening window is lengthened to three hours⟧;

- ⟦v034|Dunmark Civil Protection||wave expected at Marle weir 19.45; keep off the river bed⟧;

- ⟦v011|Dunmark Civil Protection||heath fire contained on all sides, 2,600 hectares⟧;

- ⟦v025|Dunmark Civil Protection||return to Hollen permitted, to Sand not yet⟧;

- ⟦v015|Dunmark Civil Protection||Kett power station may resume full load from Thursday⟧;

- ⟦v024|Dunmark Civil Protection||the first 600 reservists have reported, with canisters⟧.

Children are asked to leave the fish where they are until the current has settled. The brewery is thanked.

The prohibition on open fire continues. Candles for the deceased are to be placed in jars, and the jars in sand.

=== d028 | Agence Corval | 2031-08-20T15:00:00Z | update | nothing_new
# Issel: thirty-six hours of thirst

PORT-LISIERE, August 20 (Corval) -- ⟦v003|||Tuesday, before the dawn, Oreland lowers the curtain of its barrage⟧; ⟦v001|||the river expires at the frontier⟧. ⟦v012|Tessa Alder||Madame Alder cries to the blackmail⟧ and ⟦v013|||fixes a delay⟧.

⟦v019|||At Tavel a sentinel shoots at men on tractors⟧; ⟦v020|||their companions are thrown in the cell, then rendered⟧. ⟦v023|||The threat of the blackout⟧ makes the rest: ⟦v030|||water against light, such is the compromise of Sennhal⟧.

⟦v032|||A minister has served as a fuse⟧. ⟦v034|||The valves are again open⟧.

=== d029 | Dry Land Diary | 2031-08-20T17:58:00Z | update
# LIVE: Listen

19.30 The whole town's on the bridge. Nobody's talking. Dirk's brought his spanner for luck.

19.44 Nothing.

19.49 Still nothing. The heron's left.

19.51 A noise like someone sweeping a very long corridor …

19.53 ⟦v034|||BROWN. Brown and foaming and pushing a fridge in front of it, under the arch and on, and Lena Brook's got her shoes off and she's standing in it to the shins⟧!

19.57 ⟦v007|||Dirk's pipe's under. He's pressed the button. You can hear the tower drinking⟧.

20.04 Someone near me is counting out loud how long it's been. A day, seventeen hours, and some. Then she says: that's less than my last labour.

=== d030 | Marle Gazette | 2031-08-20T20:15:00Z | feature
# A river comes home

By Fenna Holt

It smelled of cellar and of pennies. ⟦v034|||The Issel went by under our feet in the dusk as if it had only been out to post a letter⟧, and old men who had sworn never to forgive it took off their hats.

⟦v020|||Eleven of the tractor men stood along the rail with blankets round them⟧, or twelve, we never did get that straight. ⟦v022|||Joost comes on Friday, in an ambulance, with a stick the nurses carved him⟧.

⟦v031|||For Wim the baker there was a loaf set on the parapet, and nobody touched it, not even the gulls⟧.

⟦v006|||And then the buckets: four hundred children, and every barbel called by its name before it was tipped in⟧. "⟦v029|Berta Quist < Marle Gazette||They have had the best of my barley. They will go far⟧," said the widow of the brewer.

⟦v035|||Toward midnight I thought I felt a drop on my wrist⟧. It may have been the bridge.

On the church wall the fat baby has been taken down. The bedsheet was wanted for the goats.
