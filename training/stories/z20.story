title: Typhoon Sagra in the Lumay islands Live

=== d001 | Orrick | 2026-10-22T14:20:00Z | urgent
# Typhoon bears down on Lumay islands, thousands told to flee

PORT AMBAL, Lumay, Oct 22 (Orrick) - ⟦v001|Lumay Weather Bureau||Typhoon Sagra was expected to strike the eastern Lumay islands before dawn on Friday with winds of 230 kph (143 mph)⟧, the Weather Bureau said.

⟦v002|Civil Protection||More than 80,000 people were ordered to leave the low coasts of Tiwa and Great Manoa⟧, Civil Protection said.

⟦v003|Port Authority||Ferries stopped running at noon⟧, according to the Port Authority.

Sagra would be the strongest storm to hit the archipelago of 140 islands since 1991, when 2,300 people died. Its people, about three million, live from coconuts, tuna and, on the outer islands, from what sons and daughters send home. In Port Ambal people were queuing for candles, nails and bread.

=== d002 | Civil Protection Bulletin | 2026-10-22T17:00:00Z | bulletin
# SAGRA - ADVICE No. 9

The Office of Civil Protection advises the public:

- ⟦v001|Civil Protection||signal four is raised over Tiwa, Great Manoa, Little Manoa and the Sisters⟧;

- ⟦v002|Civil Protection||61,000 residents are now in 212 schools and churches⟧;

- ⟦v004|Civil Protection||the sea is expected to rise four to five metres on the windward side⟧;

- ⟦v005|Civil Protection||electric current will be cut at 22:00 as a precaution⟧;

- ⟦v003|Civil Protection||no vessel leaves harbour⟧.

Tie down your roofs. Bring rice for three days, and your papers in a bottle. Animals may be left at the fenced grounds behind the cathedral. Do not go to the beach to see the waves; the waves will come to see you.

Those who need a boat for the chapel islets should ask before sunset. There is no charge. Fishermen are thanked for the loan of their ropes, which will be given back.

=== d003 | Reef Live | 2026-10-22T18:40:00Z | update
# LIVE: The wind's got up and the dogs have gone quiet

02.40 Tiwa time. We're on the second floor of the Harbour Hotel, mattress against the window, battery at 71 percent. ⟦v001|||It's here. It isn't a howl, it's more like a train that doesn't get to the end of itself⟧.

02.47. ⟦v005|||Lights went two hours ago, all at once, right round the bay⟧.

02.55. The night porter won't come up. "⟦v002|unnamed (Reef Live)||My mother's not budging from her house, she says she sat through '91 in a rice barrel⟧," he tells us through the door.

03.08. Something big's just gone by the window. ⟦v006|||We think it's the roof of the fish market⟧ … It had a light bulb on it, still swinging. There are nineteen of us up here, and a parrot, and a salesman of air conditioners who's been getting a good deal of stick.

=== d004 | Orrick | 2026-10-22T20:12:00Z | flash
# ⟦v001|Lumay Weather Bureau||TYPHOON SAGRA MAKES LANDFALL ON LUMAY'S TIWA ISLAND⟧ - WEATHER BUREAU

PORT AMBAL, Lumay, Oct 23 (Orrick) - Residents reached by telephone spoke of roofs flying past and of a smell of torn leaves. The lines went down one after another, from east to west.

=== d005 | Orrick | 2026-10-22T20:40:00Z | urgent | supersedes=d004
# Typhoon Sagra slams into Lumay, contact lost with island

PORT AMBAL, Lumay, Oct 23 (Orrick) - ⟦v001|Lumay Weather Bureau||Typhoon Sagra came ashore on Tiwa, an island of 48,000 people, at 4:05 a.m. on Friday (2005 GMT Thursday), with gusts of 255 kph⟧, the Weather Bureau said.

⟦v007|Civil Protection||All contact with Little Manoa, south of Tiwa, was lost 20 minutes later⟧, Civil Protection said.

"⟦v007|Benita Oru||We were speaking to the teacher. She said the water was on the third step. Then nothing⟧," the office's head, Benita Oru, told reporters.

⟦v008|Benita Oru||One man had been killed by a falling tree in Port Ambal⟧, she said. Little Manoa, 9 km long, has no hill higher than a house and about 3,100 inhabitants.

=== d006 | LumayState | 2026-10-22T22:30:00Z | update
# Government masters the situation, assures the President

PORT AMBAL, 23 October. /LumayState/. ⟦v009|Ramon Dela||The President of the Republic Ramon Dela spent the night on the post and holds the hand on the pulse of the typhoon⟧, informed the Palace.

"⟦v002|Ramon Dela||The evacuation is carried out by one hundred percent. Not one citizen remained under danger⟧," declared the President.

As to the victims, ⟦v008|Interior Department||the department disposes of data about three perished, of which one from the own carelessness⟧. On the given question of Little Manoa was informed that ⟦v007|Interior Department|denies|the connection is not lost, but temporarily rests⟧.

⟦v010|Interior Department||Into the islands are directed two ships with rice and a ship with nails⟧. The schools work by the regime of a storm; the President's birthday, foreseen on Saturday, will be noted modestly.

In the operative centre are installed four telephones, two of which are red. The population keeps calm, sings, and with understanding relates to the absence of the light, of the water and of the road.

=== d007 | Reef Live | 2026-10-22T23:15:00Z | update
# LIVE: Morning, what's left of it

07.15. It's passed. It's light, sort of brown. ⟦v006|||There's no market, no jetty and no second row of houses; there's a car ferry in the cathedral garden, upright, as if it'd been parked⟧.

07.24. ⟦v004|||Water came to the hotel bar. You can see the line on the wall, just above the gin⟧.

07.33. "⟦v008|unnamed (Reef Live)||I've laid seven out in the vestry and I've run out of altar cloth⟧," a priest tells us. He's asked us not to say his name.

07.48. ⟦v011|unnamed (Reef Live)||Down at the clinic they've got a baby, born at the height of it, under a table, and she's to be called guess what, a nurse says⟧ … Battery 22 percent. The salesman's lending us his. The parrot's fine. It does the wind now, over and over, and someone's put a blanket on it.

=== d008 | Corrant | 2026-10-23T00:05:00Z | update
# Island of 3,000 silent as Lumay counts typhoon dead

PORT AMBAL (Corrant) - ⟦v007|Benita Oru < Orrick||Nothing has been heard of the 3,100 people on Little Manoa since the sea began to climb their schoolhouse stairs⟧, Orrick reported, citing the head of Civil Protection.

⟦v008|Civil Protection||At least 16 people were killed elsewhere⟧, the office said. ⟦v008|Interior Department < LumayState||The Interior Department spoke of three⟧, according to the state agency.

⟦v012|Lumay Navy||The patrol boat Kestrel left for the island at first light, against a five-metre swell⟧, the navy said.

"⟦v002|Lito Marrah||The lorries that were to fetch us never came. We walked, those who could⟧," Lito Marrah, mayor of Tiwa's second town, Dapa, told Corrant by radio. Dapa's 11,000 people had been due to be moved in forty lorries belonging to the sugar mill. The mill closed in August.

The last ship to call there, a trader with kerosene and schoolbooks, left on Tuesday. Its master said the place had one radio, two bicycles and a bell cast from cannon, and that he had never met a more stubborn population.

=== d009 | Agence Sarielle | 2026-10-23T00:40:00Z | update
# Lumay: the typhoon Sagra has made at least sixteen dead

SARIELLE, Oct 23 (AS) -- ⟦v008|Civil Protection < Corrant||The provisory balance of the passage of Sagra establishes itself at 16 dead⟧, reported Corrant, citing the Civil Protection. The Palace, ⟦v002|Ramon Dela < LumayState||which had affirmed that all the world had been put in shelter⟧, according to LumayState, did not react to ⟦v002|Palace of Lumay|declines|the testimonies contrary⟧.

According to Reef Live, ⟦v006|Reef Live||the port of Tiwa exists no more and a ferry reposes before the cathedral⟧.

⟦v013|Sarielle Defence Ministry||The frigate Ondine, with two helicopters and a surgical block, has put the cape on the archipelago⟧, announced the ministry of the Armies. ⟦v014|Sarielle Foreign Ministry||Twenty-three nationals, for the most divers, are without news⟧.

Ancient possession of Sarielle, Lumay has kept of it the bread, the language of the judges and a taste for the strikes.

=== d010 | Ambal Courier | 2026-10-23T01:20:00Z | feature
# Nails, candles and a floating pig

By our own staff. The capital was let off lightly, and knows it. On Customs Street the palms lie like combed hair, all to the west. ⟦v008|||The watchman Ernesto Puy, whom the old tamarind fell on as he was chaining up the gate, was carried home on that same gate⟧. He was 59 and had never liked the tree.

⟦v015|||The bakers have sold bread at Thursday's price, all but one, and his window's gone⟧.

In the flooded lower town a sow swam the length of Mission Lane and was taken in at a first-floor window. ⟦v016|Ambal Waterworks||Boil everything, twice, say the waterworks; the reservoir has a bus in it⟧.

"⟦v009|Rosa Tinio < Ambal Courier||I saw the President's car go up to the hill villa at ten last night, with the aquarium⟧," says candle seller Rosa Tinio.

=== d011 | Orrick | 2026-10-23T02:10:00Z | update
# UPDATE 2-Typhoon kills 31 in Lumay, navy boat turns back from cut-off island

* ⟦v012|Lumay Navy||Patrol boat damaged by debris⟧

PORT AMBAL, Lumay, Oct 23 (Orrick) - ⟦v008|Civil Protection||The toll from Typhoon Sagra rose to 31⟧, Civil Protection said on Friday. ⟦v017|Civil Protection||Some 240 were injured⟧, it said, and ⟦v018|Civil Protection||19 fishermen were missing at sea⟧.

⟦v012|Lumay Navy||A navy craft sent to Little Manoa had to put about within sight of it when logs holed its bow⟧.

"⟦v007|Jose Arrend||We saw the church tower. We did not see a church⟧," its captain, Jose Arrend, said by radio.

⟦v019|Lumay Power||Half a million people were without electricity⟧, the power company said. ⟦v001|Lumay Weather Bureau||Sagra had weakened to 140 kph and was heading out into open water⟧. The bureau said that a second, smaller disturbance was 1,200 km behind it and would probably die over the sea.

The airfield on Tiwa is under sand. On Great Manoa, where the wind came second-hand over the mountain, the damage was mostly to bananas, and the market opened at nine with a great many of them, cheap.

=== d012 | Corrant | 2026-10-23T02:45:00Z | urgent
# ⟦v020|Radio Tiwa||Dam above Dapa has burst⟧ - radio

PORT AMBAL (Corrant) - ⟦v020|Radio Tiwa < Corrant||The Mabini dam on Tiwa has given way and a wave is rolling towards the town of Dapa⟧, Radio Tiwa reported on Friday, quoting a lorry driver.

⟦v020|Radio Tiwa||People were running for the cemetery hill⟧, the station said.

Lumay Power, which owns the dam, declined to ⟦v020|Lumay Power|declines|comment⟧.

The earth dam, 34 metres high, was finished in 1978 and holds water for the island's sugar cane. Inspectors asked four years ago for its spillway to be widened. The work was begun twice and was to have been resumed after the rains.

The town below, with its sugar mill and its jail, lies in a valley no wider than a street at the upper end. It was flooded to the eaves in 1991 and rebuilt in the same place, at the wish of its people.

=== d013 | Ambal Courier | 2026-10-23T02:53:00Z | update | copy_of=d012
# ⟦v020|Radio Tiwa||Dam above Dapa bursts⟧

PORT AMBAL (Corrant). ⟦v020|Radio Tiwa < Corrant||The Mabini dam on Tiwa has given way and a wave is rolling towards the town of Dapa⟧, Radio Tiwa reported on Friday, quoting a lorry driver.

⟦v020|Radio Tiwa||People were running for the cemetery hill⟧, the station said. Lumay Power, which owns the dam, declined to ⟦v020|Lumay Power|declines|comment⟧.

=== d014 | Reef Live | 2026-10-23T03:20:00Z | update
# LIVE: Stop running

11.20. No, no, no. ⟦v020|unnamed (Reef Live)|denies|The dam's there. We've a man standing on it, his socks are dry, and he's sent us a picture of the socks⟧. What came down the valley was a fish pond.

11.28. But go easy on the driver. ⟦v021|unnamed (Reef Live)||Three hundred prisoners walked out of Dapa jail when the wall fell, helped dig out the clinic, and two hundred and sixty have walked back in, says a warder⟧.

11.36. ⟦v006|unnamed (Reef Live)||Of the fifteen hundred houses along this bay maybe ninety have a roof, says a surveyor who's been along with a clicker⟧.

11.50. Everyone's looking at the same bit of horizon. ⟦v007|||Nobody on the quay's had so much as a flash of a mirror from over there⟧ … It's thirty kilometres. On a good day you can hear their bell. There's an old man on a bollard with his hand behind his ear, he's been there since seven.

=== d015 | Corrant | 2026-10-23T03:34:00Z | kill | supersedes=d012
# KILL - Dam above Dapa has burst - radio

EDITORS: please kill our urgent of 0245 GMT on the Mabini dam. ⟦v020||denies|The structure is intact⟧. ⟦v020|Lumay Power|denies|Water was being let out through the gates, as planned⟧, the power company says.

Radio Tiwa has withdrawn its report. We apologise, not least to those who ran.

Clients are asked to note that an item on the state of Lumay's reservoirs will follow as soon as somebody has been to look at them.

=== d016 | LumayState | 2026-10-23T04:30:00Z | update
# The President flew around the suffered regions

DAPA, 23 October. /LumayState/. ⟦v022|||The President R. Dela from the board of a helicopter acquainted himself with the consequences of the elements and descended to the population in the town Dapa⟧.

"⟦v023|Ramon Dela||To each family, which lost the roof, will be given a roof until Christmas, I say it as an owner of a roof⟧," promised the Head of State.

By data of the Interior Department, ⟦v008|Interior Department||perished 22 persons, figures of other organs are not checked⟧. In the state of calamity, ⟦v024|||introduced by decree for sixty days, prices for rice, nails and kerosene are frozen⟧.

To the cries of separate persons the President ⟦v009|Ramon Dela|declines|did not answer, in view of the noise of the propeller⟧. After the visit he tasted the soup of the field kitchen and found it salty, in which the cook agreed with him.

=== d017 | Orrick | 2026-10-23T05:15:00Z | update | off_topic
# Lumay tuna fleet gets new quota

PORT AMBAL, Lumay, Oct 23 (Orrick) - Lumay's tuna boats will be allowed to land 61,000 tonnes next year, up from 55,000, the regional fisheries board said on Friday in a decision taken last week.

The board meets twice a year in Sarielle. Two neighbouring states abstained.

Longliners must carry an observer from January. The price of skipjack was unchanged.

=== d018 | Corrant | 2026-10-23T06:10:00Z | update
# Mud thrown as president meets storm victims

DAPA (Corrant) - ⟦v022|||President Ramon Dela cut short a visit to Dapa on Friday after women pelted his helicopter with mud⟧.

"⟦v022|Corazon Ilay < Corrant||I threw what he left us⟧," Corazon Ilay, a midwife, told Corrant. She denied that ⟦v022|Corazon Ilay|denies|anyone had put her up to it⟧.

⟦v025|Lito Marrah||Mayor Lito Marrah called for Interior Secretary Cesar Vaun to be sacked over the lorries⟧. ⟦v009|Palace of Lumay|denies|The Palace rejected reports that the president had moved to his villa ahead of the storm⟧; the aquarium, it said, "belongs to the nation".

⟦v013|||The Sarielle frigate was six hours away⟧. ⟦v026|Kesh Foreign Ministry||Kesh, the large neighbour to the north, said it had offered a hospital ship and had no reply⟧. Relations have been cool since a quarrel over a sandbank, which the typhoon, fishermen say, has removed.

The helicopter was hosed down by the crew at the next stop, in front of a brass band. Dapa has voted for the opposition at every election since 1994, the year in which the road was promised. It has been mayor Marrah's habit to read the promise aloud each New Year's Eve from the steps of the town hall, which no longer has steps.

=== d019 | Ambal Courier | 2026-10-23T07:30:00Z | feature
# The radio ham of Cannery Hill

By Paz Oliver

⟦v007|||At ten to three, on the eighty-metre band, through a noise like frying, Dr. Abel Sunga heard someone whistling⟧. It was the first bar of the school song of Little Manoa. ⟦v007|Abel Sunga < Ambal Courier||"Then she gave it in Morse, with a spoon on a pan, I think: ALL IN CHURCH LOFT. MANY. NO WATER,"⟧ he told me. He is a dentist, and he wept on his own instruments.

The signal went after ninety seconds. ⟦v012|||By then he had the navy on the other ear⟧.

⟦v027|||On Mission Lane they were baking for three thousand, with flour from the cathedral and wood from the President's broken jetty⟧.

⟦v016|||The bus is out of the drinking water⟧. The driver, who had been on its roof, was given the first cup, and asked if there was anything else.

=== d020 | Orrick | 2026-10-23T07:55:00Z | urgent
# URGENT-⟦v007|Lumay Navy||Survivors signal from silent Lumay island⟧ - navy

PORT AMBAL, Lumay, Oct 23 (Orrick) - ⟦v007|Lumay Navy||A radio message received on Friday showed that a large number of people on Little Manoa were alive in the upper part of a church⟧, the navy said.

⟦v012|Lumay Navy||Two more boats had been sent out and should be there by dusk⟧.

⟦v008|Civil Protection||The number of dead elsewhere stood at 58⟧, Civil Protection said. ⟦v017|Civil Protection||At least 710 were hurt⟧, it added.

"⟦v028|Benita Oru||I have no body bags, and I do not want any. I want pumps⟧," Civil Protection chief Benita Oru said. The office has a staff of 44 and a budget, she said, about equal to that of the national day parade.

Among the volunteers who went aboard the two boats were a blacksmith, three altar boys and the whole of a water polo team, whose match had been called off. They took ladders, tinned milk and a piglet, in case.

=== d021 | Agence Sarielle | 2026-10-23T08:30:00Z | update
# Lumay: the islanders of Little Manoa refugees in a steeple

SARIELLE, Oct 23 (AS) -- ⟦v007|Abel Sunga < Ambal Courier||A dentist, amateur of radio, has captured the call of the disappeared island⟧, relates the Ambal Courier; ⟦v007|Lumay Navy < Orrick||numerous inhabitants would be found alive in the heights of the church⟧, according to the navy, cited by Orrick.

⟦v014|Sarielle Foreign Ministry||Twenty-one of the twenty-three divers have been found again, safe, in a grotto⟧, made known the ministry.

⟦v022|Corazon Ilay < Corrant||The chief of the State has been received with throws of mud⟧, reported Corrant.

As for the Kesh ship, ⟦v026|LumayState||Port Ambal "studies the draught of it", indicated LumayState⟧. The captain of the Ondine, in private a breeder of snails, has ordered to cook bread the whole night.

=== d022 | Civil Protection Bulletin | 2026-10-23T09:00:00Z | bulletin
# SAGRA - ADVICE No. 15

The Office of Civil Protection advises the public:

- ⟦v001|Civil Protection||all signals are lowered⟧;

- ⟦v008|Civil Protection||deceased: 64 (Tiwa 51, Great Manoa 12, Ambal 1)⟧;

- ⟦v018|Civil Protection||missing at sea: 8, eleven having rowed ashore at Dapa⟧;

- ⟦v019|Civil Protection||current is restored in the capital and in one-fifth of Great Manoa⟧;

- ⟦v003|Civil Protection||the ferry line Ambal-Dapa resumes on Saturday, on foot only⟧;

- ⟦v029|Civil Protection||one pair of rubber boots per household is handed out at the customs shed⟧.

Do not burn wet thatch. Report coffins seen floating; those from the old cemetery at Dapa are numbered on the inside.

Persons who have found a cow are asked to say so. Persons who have found somebody else's house on their land may live in it until the surveyor comes.

=== d023 | Reef Live | 2026-10-23T10:50:00Z | update
# LIVE: Lamps on the water

18.50. Word off the boats! We've got the navy channel on somebody's car stereo and the whole quay's round it. ⟦v012|||They're alongside. There's nowhere to land so they've tied up to the bell tower⟧.

18.58. ⟦v030|Jose Arrend||"I'm counting, I'm at two thousand nine hundred, I've lost count, start again"⟧, that's Arrend. People here are on their knees in the mud.

19.10. How? ⟦v031|unnamed (Reef Live)||The teacher rang the bell at midnight, an hour before any order came, and marched the lot of them up the hill of the organ loft with ropes, a sailor tells us⟧. Her name's Imelda Cruz …

19.24. ⟦v032|||And the loft held. It was put in after '91, too big, everybody said, and it nearly bankrupted the parish⟧. The old man's come down off his bollard. He says he'd heard the bell all along, and no one had asked.

=== d024 | Corrant | 2026-10-23T11:30:00Z | urgent
# ⟦v030|Lumay Navy||Nearly all on lost island found alive⟧

PORT AMBAL (Corrant) - ⟦v030|Lumay Navy||All but five of the 3,100 inhabitants of Little Manoa survived Typhoon Sagra in and on top of their church⟧, the navy said on Friday night.

⟦v031|Imelda Cruz < Corrant||"The children could see the sea was too far out. I believed the children,"⟧ schoolteacher Imelda Cruz told Corrant over a ship's radio. She denied that ⟦v031|Imelda Cruz|denies|she had been told by anybody in the capital to act⟧.

⟦v033|Lumay Navy||The sick and the very old were being brought off during the night⟧. ⟦v013|Sarielle Defence Ministry||Helicopters from the Ondine were helping⟧.

The five who died had gone back for a boat, according to the priest. Nothing else on the island is higher than a man's knee, sailors said, except for the goalposts.

=== d025 | Orrick | 2026-10-23T12:00:00Z | correction | supersedes=d020
# CORRECTED-⟦v007|Lumay Navy||Survivors signal from silent Lumay island⟧ - navy

(Corrects number of injured to 170, not 710)

PORT AMBAL, Lumay, Oct 23 (Orrick) - ⟦v007|Lumay Navy||A radio message received on Friday showed that a large number of people on Little Manoa were alive in the upper part of a church⟧, the navy said.

⟦v008|Civil Protection||The number of dead elsewhere stood at 58⟧, Civil Protection said. ⟦v017|Civil Protection||At least 170 were hurt⟧, it added. Earlier figures had counted some patients at more than one clinic.

The three hospitals on Tiwa are without X-ray film. Doctors have been setting bones by feel, with slats from window shutters for splints.

=== d026 | LumayState | 2026-10-23T13:15:00Z | update
# Thanks to the timely measures the island Little Manoa is saved

PORT AMBAL, 23 October. /LumayState/. ⟦v030|Interior Department||By the forces of the State are saved 3,095 inhabitants⟧, informed the Interior Department. ⟦v034|||The President conferred on the teacher I. Cruz the order of the Golden Shell of the second degree⟧.

"⟦v035|Cesar Vaun||I leave the post not because of guilt, but because of fatigue⟧," declared for his part the Secretary of Interior Cesar Vaun, whose ⟦v035|Palace of Lumay||resignation was accepted with gratitude⟧.

⟦v008|Interior Department||The quantity of victims, after adjustment, constitutes 69⟧; thereby the data of the department and of Civil Protection coincided.

⟦v026|Lumay Foreign Department||To the hospital ship of friendly Kesh is opened the port⟧. The solemnities of Saturday are cancelled; the cake will be transferred to an orphanage in the capital.

On the occasion of the rescue, in the capital was fired a salute of three volleys. The inhabitants, having taken it for thunder, were calmed down by means of loudspeakers, which were then also calmed down.

=== d027 | Agence Sarielle | 2026-10-23T14:00:00Z | update | nothing_new
# The point on the typhoon

SARIELLE, Oct 23 (AS) -- ⟦v001|||Sagra has touched land before the dawn of Friday⟧, ⟦v006|||has razed the waterfront of Tiwa⟧ and ⟦v008|||has killed more than sixty persons⟧.

⟦v007|||During eleven hours an entire island was believed lost⟧; ⟦v030|||it lives, at five near⟧. ⟦v031|||A schoolmistress had sounded the tocsin on her own chief⟧.

⟦v022|||The president was booed⟧, ⟦v035|||his minister is gone⟧. ⟦v002|||The camions promised to the inhabitants of the coast had never arrived⟧.

=== d028 | Ambal Courier | 2026-10-24T01:00:00Z | feature
# They came in on the tide, singing

By Paz Oliver

⟦v033|||The first of them stepped on to Customs Quay at six this morning: an old man in a choir gown, since his clothes had gone, and a woman of a hundred and one who asked for a mirror⟧. ⟦v027|||There were loaves, still hot, in a line from the steps to the cathedral, and nobody ran⟧.

Dr. Sunga stood at the back. "⟦v036|Imelda Cruz < Ambal Courier||Which of you is the one who listened?⟧" asked Imelda Cruz, and when they pointed him out, she whistled.

⟦v034|Imelda Cruz||She is not going to the Palace. She has a shell, thank you, she said, and shook a great many out of her shoe⟧.

⟦v011|||With them came the clinic's baby from Tiwa, Sagra Maria, two kilos nine hundred, asleep in a rice pot⟧. ⟦v037|||The sow of Mission Lane, meanwhile, has had eleven piglets in somebody's parlour⟧.

=== d029 | Corrant | 2026-10-24T03:20:00Z | update
# Lumay puts storm damage at 900 million as aid arrives

PORT AMBAL (Corrant) - ⟦v038|Lumay Treasury||Typhoon Sagra cost Lumay 900 million pesos, a tenth of what it earns in a year⟧, the Treasury estimated on Saturday. ⟦v038|Coconut Growers||Coconut growers alone had lost four million palms⟧, they said.

⟦v026|||A white ship from Kesh with 300 beds tied up at Port Ambal⟧, a few metres from where ⟦v013|||the Ondine's cooks were giving out bread⟧.

⟦v023|Lumay Treasury||There was money for one roof in three⟧, the Treasury said of the president's pledge. ⟦v024|Traders' Guild||Traders said rice could not be had at the fixed price because it could not be had⟧.

⟦v014|Sarielle embassy||The last two divers walked into a police station at Dapa, asking what day it was⟧, the Sarielle embassy said.

The last typhoon of comparable size took eleven years to pay for. A stamp issued at the time to raise money for its orphans, with a palm bent to the left, is still on sale at the main post office in sheets of fifty.

=== d030 | Reef Live | 2026-10-24T05:40:00Z | update
# LIVE: Two of everything

13.40. Right, last one from the Harbour Hotel, which has been condemned. ⟦v021|unnamed (Reef Live)||The jail's at two hundred and ninety-eight, the other two sent a note to say they're mending an aunt's roof⟧.

13.46. ⟦v018|||All eight home! They'd lashed themselves to a buoy and lived on a sack of limes⟧. That's every fisherman who was out, nineteen of nineteen.

13.55. ⟦v019|||A fridge has just started humming behind us. Current's back on the front. Cheers, then somebody opened the fridge⟧ …

14.02. "⟦v002|unnamed (Reef Live)||Dry as a biscuit,"⟧ says the porter's mum, of her night in the barrel. [We've asked to buy it - ed.] The salesman of air conditioners has sold one. To the parrot's owner, who says it's the only thing that'll drown it out.

=== d031 | Orrick | 2026-10-24T08:00:00Z | update
# Analysis-What a bell did that a bulletin could not

PORT AMBAL, Lumay, Oct 24 (Orrick) - Two places lay in the path of Sagra. One had an order, sirens and a list of vehicles. The other had a teacher.

In Dapa ⟦v002|||some four thousand people waited at the roadside on Thursday evening for transport that existed only on paper⟧; most of ⟦v008|||the sixty-nine who are to be buried this week⟧ were among them. On Little Manoa ⟦v031|||a woman of 41 looked at a beach that was too wide and reached for a rope⟧. ⟦v030|||Of every six hundred neighbours there she kept all but one⟧.

"⟦v032|Teodoro Lim||That loft is the best public building in the country, and the bishop was nearly sued for it⟧," said Teodoro Lim, an engineer who studies shelters. He has asked for ⟦v039|Teodoro Lim||a raised hall on each of the sixty flattest islands⟧. ⟦v039|Lumay Treasury|declines|The Treasury would not say if it had read his letter⟧.

⟦v025|||The secretary whose head the mayor had demanded is gone⟧, tired, as he put it. The man who appointed him remains, on a hill, with his fish. ⟦v040|Lumay parliament||Parliament is to question him on Wednesday⟧, if it has a roof by then.

The sea off Tiwa was flat on Saturday, and very clear. One could look down and see the market, all of it, with the scales still hanging.
