title: Hurricane Odette Live

=== d001 | Sabre | 2026-09-21T03:10:00Z | bulletin
# BULLETIN-⟦v001|Carrin Storm Centre||Hurricane Odette to hit southern Palmera on Monday as Category 4⟧ - storm centre

CARRIN, Sept 21 (Sabre) - ⟦v001|Carrin Storm Centre||Hurricane Odette is expected to reach the south coast of Palmera by Monday afternoon with winds of 220 kph (137 mph)⟧, the Carrin Storm Centre (CSC) said.

⟦v002|civil protection office||Some 180,000 people have been told to leave low-lying districts⟧, according to the civil protection office. Palmera, an island republic of 3.1 million, has not been struck by a storm of that strength since 1979, when 214 people died.

Shops in the capital, Port Leal, ran out of candles on Sunday, and then of nails.

Odette, the fifteenth named storm of the season, was a patch of cloud on Thursday and a nuisance on Friday. Fishermen in the south say they knew before the satellites did, because the pelicans had gone.

=== d002 | Carrin Storm Centre | 2026-09-21T06:00:00Z | update
# Hurricane Odette, Advisory No. 22

The Centre advises as of 06:00 UTC:

- ⟦v001|Carrin Storm Centre||position 16.9 north, 61.4 west; course north-west at 17 km/h; passage over the coast near Santa Brea is likely between 15:00 and 18:00 UTC⟧;

- ⟦v003|Carrin Storm Centre||highest sustained winds 225 km/h, gusts to 270⟧;

- ⟦v004|Carrin Storm Centre||a surge of three to four and a half metres is possible at the head of Brea Bay⟧;

- ⟦v005|Carrin Storm Centre||rain of 300 mm in the hills, with danger of landslips⟧.

Mariners should be in harbour. The figures are computed from the flight of the reconnaissance aircraft at 05:12. The next advisory is due at 12:00.

=== d003 | Santa Brea Gleaner | 2026-09-21T08:15:00Z | feature
# The last bus leaves, with a goat on it

By Celestine Roy. Number 12 pulled out of Market Square at four this morning with 71 souls, a sewing machine and a goat called Minister. ⟦v002|||All night they had been going up the hill road, on carts, on tractors, on one another's shoulders⟧.

Not all. "⟦v006|Augustin Pell < Santa Brea Gleaner||I was here for the big one and I shall be here for this⟧," said Augustin Pell, 84, who was nailing himself in at Fisher Row. ⟦v006|Imelda Faro||About two thousand won't budge⟧, Mayor Imelda Faro guesses.

She has ordered ⟦v007|Imelda Faro||the cathedral, the sugar mill and the Fourth School to be opened to anybody with a blanket⟧. ⟦v008|Imelda Faro||Whoever is on the street after noon will be put in the lock-up "for love"⟧, she said.

The sea has gone a colour we have no name for. The barber is open, and has a queue: men wish, it appears, to meet Odette with a clean neck.

=== d004 | Palmera State Agency | 2026-09-21T09:00:00Z | update
# The country prepares to the meeting of the hurricane

PORT LEAL, 21 September. /PSA/. ⟦v009|Office of the President||From 08:00 on the territory of the four southern provinces is introduced the state of emergency⟧, informed the Office of the President.

"⟦v010|Ramiro Costa < PSA||In the region are directed 3,000 military and 140 units of technique⟧," said to PSA the Minister of Defence General Ramiro Costa. He noted that ⟦v002|Ramiro Costa||the transfer of the inhabitants into safe places is practically finished⟧.

⟦v011|Ministry of Transport||The airport of Santa Brea stopped the work in 06:00, the ferries do not go⟧, informed the Ministry of Transport. On the given question of ⟦v012|Ministry of Energy|hedges|the dam Alta the Ministry of Energy supposes that "there are no bases for worry"⟧.

The President A. Belmonte follows the development of the situation personally. The exhibition of roses in the capital is carried to October.

=== d005 | The Courier Post | 2026-09-21T10:40:00Z | feature
# LIVE: Waiting for Odette

06.15 Good morning from the sugar mill at Santa Brea, where ⟦v007|||we have a corner between the molasses and a family of nine⟧. Local time is five hours behind Greenwich.

06.22 First gusts. A sheet of tin has gone over like a page being turned …

06.30 "⟦v012|Leon Vask < The Courier Post||The spillway gate at Alta has been rusted shut for two years⟧," says Leon Vask, a retired hydrologist, by telephone from the hills. "⟦v012|Leon Vask||Three hundred millimetres and she'll go over the top⟧," he says.

06.38 The ministry, when we rang, denied that ⟦v012|Ministry of Energy|denies|anything at Alta was stuck⟧.

06.55 A rumour on the network Hive has it that sharks are swimming in the fish market. They are tuna and they are dead. [They were for sale.]

=== d006 | Sabre | 2026-09-21T12:20:00Z | update | supersedes=d001
# UPDATE 2-Palmera empties coast as Hurricane Odette closes in

* State of emergency in four provinces

* Power failing in the south

PORT LEAL, Sept 21 (Sabre) - ⟦v009|||President Alma Belmonte put southern Palmera under emergency rule on Monday⟧ as ⟦v003|Carrin Storm Centre||a hurricane with sustained winds of 235 kph⟧ bore down on it.

⟦v002|civil protection office||Some 180,000 people have been told to leave low-lying districts⟧, according to the civil protection office. Tomas Arriaga, who heads it, said ⟦v002|Tomas Arriaga||154,000 had done so by dawn⟧.

⟦v013|Luzpal||Around 90,000 homes were already dark⟧, the utility Luzpal said. ⟦v011|||The last flight out of Santa Brea left half empty before sunrise⟧, and ⟦v014|Norsk Petrol||the oil firm Norsk Petrol took 212 workers off two platforms⟧.

"⟦v001|Nils Ferrant < Sabre||This one has read the textbook⟧," Nils Ferrant, chief forecaster at the CSC, told Sabre. "⟦+|||She'll walk into Brea Bay at three o'clock as if she had an appointment⟧."

The south coast, where cane fields run almost to the beach, is the poorest part of the country and the lowest. Most houses there are of board and tin, on posts, and are insured with the Virgin of Brea and nobody else.

=== d007 | Montresor Agency | 2026-09-21T13:00:00Z | update
# The neighbour Palmera before the blow of the elements

MONTRESOR (MA). The agency Sabre reports, with reference to the head of the civil protection Arriaga, that ⟦v002|Tomas Arriaga < Sabre||more than one hundred and fifty thousand islanders abandoned their houses⟧. The Gleaner from Santa Brea, citing the mayor Faro, writes that ⟦v006|Imelda Faro < Santa Brea Gleaner||some thousands of stubborn ones remained⟧.

According to PSA, which refers to the general Costa, ⟦v010|Ramiro Costa < PSA||the army moves to the south⟧. The Courier Post publishes the warning of the specialist Vask about ⟦v012|Leon Vask < The Courier Post||the closed shutter on the dam⟧.

⟦v015|Government of Montresor||Montresor holds ready a hospital ship with 80 beds⟧, informed the Government. The two island states, as is known, dispute since 1966 a rock on which live only goats.

The consul of Montresor in Santa Brea informed by telephone that he sits in the bath with the flag and the stamps, and that the bath is of cast iron. The connection was after that interrupted.

=== d008 | Sabre | 2026-09-21T14:52:00Z | flash
# ⟦v001|Carrin Storm Centre||HURRICANE ODETTE MAKES LANDFALL NEAR SANTA BREA⟧ - STORM CENTRE

=== d009 | The Courier Post | 2026-09-21T15:20:00Z | feature
# LIVE: ⟦v001|||She is here⟧

09.50 It is not a howl, it is an organ with all the stops out. ⟦v001|||The wall of the thing has come up the beach and into the town⟧ …

09.58 ⟦v016|||The cathedral has lost its roof. We saw it lift, all in one piece, like a lid, and sail off over the customs house⟧. There were people under it.

10.04 "⟦v016|Father Ignace < The Courier Post||We're in the crypt, four hundred of us, we're singing⟧," Father Ignace says on a line that breaks.

10.09 ⟦v004|||The harbour has come to see us. There's a rowing boat at the mill gate, and it's half a mile from the quay⟧.

10.17 Battery at nine per cent. The family of nine have lent us their grandmother's hand to hold, and it is a very firm one.

=== d010 | Carrin Storm Centre | 2026-09-21T15:45:00Z | update
# Hurricane Odette, Advisory No. 24

The Centre advises as of 15:30 UTC:

- ⟦v001|Carrin Storm Centre||the centre crossed the shore 6 km east of Santa Brea at 14:47 UTC⟧;

- ⟦v003|Carrin Storm Centre||a gust of 281 km/h was measured at Cape Dolor before the mast broke⟧;

- ⟦v004|Carrin Storm Centre||the gauge at Brea quay rose to 4.7 metres and then ceased to transmit⟧;

- ⟦v017|Carrin Storm Centre||weakening is expected over the hills, and Odette should be a tropical storm by midnight⟧.

The eye, 28 km across, will bring a calm of some twenty minutes. Nobody should go out in it.

=== d011 | Palmera State Agency | 2026-09-21T17:10:00Z | update
# About the consequences of the passing of the hurricane as of 12:00

PORT LEAL, 21 September. /PSA/. The Office of Civil Protection informs the following:

- ⟦v018|Office of Civil Protection||about perished persons data did not arrive⟧;

- ⟦v019|Office of Civil Protection||to the hospitals applied 37 persons with traumas⟧;

- ⟦v013|Office of Civil Protection||without electricity remain 310,000 subscribers⟧;

- ⟦v016|Office of Civil Protection||the cathedral of the XVIII century in Santa Brea is deprived of the covering⟧;

- ⟦v012|Office of Civil Protection||the level of water in the reservoir Alta is under control⟧.

"⟦v010|Ramiro Costa||The first columns passed already the river Tula⟧," emphasised the General R. Costa. The President cancelled the trip abroad, to the congress of ladies-heads of states.

=== d012 | Sabre | 2026-09-21T17:45:00Z | urgent
# ⟦v018|Tomas Arriaga||Hurricane Odette kills at least five in Palmera⟧ - official

PORT LEAL, Sept 21 (Sabre) - ⟦v018|Tomas Arriaga||At least five people were killed when Hurricane Odette tore into southern Palmera on Monday⟧, civil protection chief Tomas Arriaga said.

⟦v020|Tomas Arriaga||A further 22 were unaccounted for, most of them fishermen⟧, he added. ⟦v021|Tomas Arriaga||The bridge over the Tula had gone⟧, he said, cutting the only paved road to Santa Brea, ⟦v010|Tomas Arriaga||with the army on the wrong side of it⟧.

Asked ⟦v012|Tomas Arriaga|declines|whether the Alta dam was safe⟧, he declined to comment.

Reporters who tried to follow the convoy were turned back by falling trees. On the radio the president's office was reading out, over and over, a list of schools.

=== d013 | Santa Brea Gleaner | 2026-09-21T18:30:00Z | feature
# A page written by candle

By Celestine Roy. This edition is typed on my father's machine and hangs on the door of the pharmacy, which still has a door. ⟦v022|||Fisher Row is not there. I counted forty doorsteps with nothing behind them⟧.

"⟦v018|Dr. Ruth Amadi < Santa Brea Gleaner||I've closed the eyes of nine so far⟧," Dr. Ruth Amadi told us at the Fourth School, where she is sewing by the light of a motorcycle. ⟦v019|Dr. Ruth Amadi||She had a hundred and ten cut, crushed or half drowned on the gymnasium floor⟧, she said, and ⟦v023|Dr. Ruth Amadi||not a drop of anaesthetic left⟧.

Old Pell? ⟦v006|||He was fetched off his own chimney at two o'clock by the barber, in a bathtub⟧. "⟦v006|Augustin Pell||I was a little wrong⟧," he said.

And in the crypt, while the lid of the church was travelling, ⟦v024|||Marisol Ponte gave birth to a girl of three kilos⟧. You will have guessed the name. You will be mistaken: she is called Pilar.

=== d014 | Montresor Agency | 2026-09-21T19:05:00Z | update
# Contradictory data about the victims in Palmera

MONTRESOR (MA). Whereas Sabre, quoting Arriaga, speaks about ⟦v018|Tomas Arriaga < Sabre||five lost lives⟧, the local Gleaner, with the words of the doctor Amadi, names ⟦v018|Dr. Ruth Amadi < Santa Brea Gleaner||nine dead⟧. PSA for the moment knows of none.

To Santa Brea one does not come: ⟦v021|Tomas Arriaga < Sabre||the crossing over the Tula is torn away⟧, writes Sabre from the same source. A participant of the rescue, who wished to be anonymous, said to MA that ⟦v010|unnamed (Montresor Agency) < Montresor Agency||the soldiers sit on the bank and look at the water⟧.

⟦v015|Government of Montresor||The white ship "Charity" put out to sea at six in the evening⟧, the Government informed. The Palmeran foreign ministry declined to ⟦v015|Palmera foreign ministry|declines|say whether it may enter the harbour⟧.

A photograph which goes round on the network Hive and shows a ship upon a hotel was made, as it turned out, in another country and another year.

=== d015 | Sabre | 2026-09-21T20:40:00Z | urgent
# ⟦v012|police officer||Alta dam bursts in Palmera⟧ - police officer

PORT LEAL, Sept 21 (Sabre) - ⟦v012|police officer||The Alta dam in southern Palmera gave way on Monday afternoon⟧, a police officer in the valley said.

"⟦v012|police officer < Sabre||It's coming down brown, with trees in it⟧," the officer told Sabre by radio. ⟦v025|||Sirens sounded in Lower Alta and people were running for the hills⟧, residents said.

Some 11,000 people live below the dam, which was built in 1961 to water sugar cane.

=== d016 | The Courier Post | 2026-09-21T20:55:00Z | feature
# LIVE: ⟦v025|||Run, somebody said, and we ran⟧

15.40 The whole of Lower Alta is on the cemetery hill, among the angels. ⟦v025|||A boy on a mule had galloped down the main street shouting that the dam was gone⟧ …

15.46 We look up the valley. There is water, a good deal of it, but it is the water of a bad Tuesday and not of the end of the world.

15.51 "⟦v012|Leon Vask < The Courier Post||I'm standing on it. It's there. I'm stamping my foot, can you hear⟧?" says Leon Vask. "⟦v012|Leon Vask||It's lapping over the lip, the way I said, but the wall's holding⟧."

15.58 Somebody has brought out a pan of rice. The boy with the mule is being talked to by several aunts at once.

=== d017 | Sabre | 2026-09-21T21:25:00Z | kill | supersedes=d015
# KILL: Alta dam bursts in Palmera

Editors: please kill our urgent of 2040 GMT, "Alta dam bursts in Palmera". ⟦v012||denies|The dam has not burst⟧. ⟦v012|Ministry of Energy||Water is running over the crest but the structure is sound⟧, the energy ministry said.

The police officer now says ⟦v012|police officer||he had seen a bank of earth slip into the river⟧.

A further story will follow.

=== d018 | Palmera State Agency | 2026-09-21T22:00:00Z | update
# Refutation of the Ministry of Energy

PORT LEAL, 21 September. /PSA/. The Minister of Energy Dario Munk denied that ⟦v012|Dario Munk|denies|the dam Alta was broken through⟧. "⟦v012|Dario Munk||The construction stands as stood, and will stand after us⟧," he stated.

⟦v026|Dario Munk||Against persons spreading panic is opened a case⟧, the Minister informed. ⟦v013|Dario Munk||The giving of current to all the subscribers will be restored during five days⟧, he promised.

By data of the Office of Civil Protection, ⟦v018|Office of Civil Protection||the number of perished made 12⟧, ⟦v019|Office of Civil Protection||of injured 164⟧.

The reservoir Alta is known by its trout.

=== d019 | Sabre | 2026-09-21T23:30:00Z | update | supersedes=d012
# UPDATE 4-Hurricane leaves at least 12 dead in Palmera, town cut off

* Bridge to Santa Brea swept away

* Army to build crossing overnight

PORT LEAL, Sept 21 (Sabre) - ⟦v018|Office of Civil Protection||The toll from Hurricane Odette climbed to 12 on Monday night⟧, officials said, as ⟦v017|Carrin Storm Centre||the storm lost strength over the hills and was no longer a hurricane⟧.

⟦v021|Tomas Arriaga||The bridge over the Tula had gone⟧, civil protection chief Tomas Arriaga said, cutting the only paved road to Santa Brea.

⟦v027|Ramiro Costa||Army engineers would float a pontoon across by dawn⟧, Defence Minister Ramiro Costa told reporters. "⟦v010|Ramiro Costa||Yes, we came an hour too late. The river did not salute⟧," he said.

⟦v020|Fishermen's Cooperative||Three boats with 14 men are still out⟧, according to the fishermen's cooperative. ⟦v005|||On the slopes above the town of Tarn a hillside buried a coffee store⟧; nobody was in it.

Risk modeller Keane Byrd put ⟦v028|Keane Byrd||the damage at 2.6 billion pesos⟧, a tenth of what Palmera earns in a year.

In Port Leal, which got off with broken shutters and a fallen stage of the opera in the park, people queued through the evening to give blankets. By ten the stadium was so full of them that the gates were closed, and the queue went on regardless.

=== d020 | Santa Brea Gleaner | 2026-09-22T10:30:00Z | feature
# Second page, still by candle

By Celestine Roy. The dawn was indecently lovely. ⟦v027|||At ten past six the first lorry came over on a string of rafts, hooting like a wedding⟧, and on it stood a sergeant with a crate of bread.

⟦v029|Imelda Faro||Four youths had been seized with seven televisions at the back of Lobo's store⟧, Mayor Imelda Faro told us. ⟦v030|Imelda Faro||The curfew will last from dusk till dawn until there are lamps⟧, she said. "⟦v029|Imelda Faro < Santa Brea Gleaner||Televisions! There isn't a socket alive between here and Tarn⟧."

⟦v016|||They found the roof of the cathedral at breakfast: it lies in the cane, two kilometres off, right way up, and hens have moved in⟧.

⟦v020|||Of the men of the "Esperanza" and her sisters there is no word⟧. Their wives stand on what is left of the mole, in a row, and have stopped talking.

=== d021 | Palmera State Agency | 2026-09-22T11:15:00Z | update
# The President visits the suffered district

SANTA BREA, 22 September. /PSA/. ⟦v031|PSA||The President of the Republic Alma Belmonte arrived today by helicopter to Santa Brea⟧, where she examined the destructions and talked with the population.

"⟦v032|Alma Belmonte||To each family, which lost its dwelling, will be paid 40,000 pesos⟧," stated the Head of State. ⟦v033|Alma Belmonte||Three days of mourning begin on Wednesday⟧, she informed.

General R. Costa reported to the President that ⟦v027|Ramiro Costa||the floating bridge functions since the morning and let through 90 machines⟧. The given question of the foreign help will be, by the words of the President, ⟦v015|Alma Belmonte||decided positively: "A ship is a ship"⟧.

The population met the President with understanding.

=== d022 | The Courier Post | 2026-09-22T12:00:00Z | feature
# LIVE: ⟦v031|||Mud on a white trouser suit⟧

06.35 ⟦v031|||Down she comes on the football pitch, and the draught takes the last of the goal nets⟧. Alma Belmonte, forty minutes, two schools, one crypt.

06.48 "⟦v034|||Where were you yesterday?⟧" It is a woman with a broom. ⟦v034|||Then forty voices, then clods; one bursts on the presidential shoulder⟧ …

06.53 The state agency, we see, has found "understanding".

06.58 "⟦v034|Alma Belmonte < The Courier Post||In her place I'd have thrown something harder⟧," Belmonte tells us, wiping. Of the promised sum she says, ⟦v032|Alma Belmonte||"Forty thousand is a roof. It isn't a house, I know that"⟧.

07.10 [Her spokesman rings to say that the suit was cream.]

07.20 A hydrologist is holding court at the pump. "⟦v012|Leon Vask||They got the gate open at midnight with a car jack⟧," says Leon Vask, "and now they say it was never shut."

=== d023 | Montresor Agency | 2026-09-22T13:10:00Z | update
# The ship "Charity" admitted in Santa Brea

MONTRESOR (MA). ⟦v015|captain of the "Charity"||The hospital vessel dropped anchor in Brea Bay on Tuesday at seven in the morning⟧, informed its captain. ⟦v023|captain of the "Charity"||On board are two operating halls and narcosis for 300 patients⟧, he added.

As PSA reports, citing the president Belmonte, ⟦v032|Alma Belmonte < PSA||the homeless receive compensation⟧. The Courier Post saw how ⟦v034|The Courier Post||the head of state was met with earth and cries⟧.

On the way, the captain told MA, ⟦v020|captain of the "Charity" < Montresor Agency||the lookout noticed an overturned hull with the letters "ESPER"⟧. "⟦v020|captain of the "Charity"||On the keel sat nobody⟧," he said.

⟦v035|Montresor weather service||The rest of Odette brings to Montresor on Wednesday only rain⟧, promises the weather service. The carnival of the pumpkin takes place.

=== d024 | Sabre | 2026-09-22T14:00:00Z | update
# Death toll from Palmera hurricane rises to 19

SANTA BREA, Sept 22 (Sabre) - ⟦v018|Tomas Arriaga||Nineteen people are now known to have died in Hurricane Odette⟧, Tomas Arriaga, the civil protection chief, said on Tuesday.

⟦v018|Dr. Ruth Amadi||The count in Santa Brea alone is 23⟧, said Ruth Amadi, the doctor who set up a ward in a school there. "⟦v018|Dr. Ruth Amadi < Sabre||I have their names on my sleeve. Let him come and read it⟧," she told Sabre.

⟦v019|Tomas Arriaga||The injured number 287⟧, Arriaga said. ⟦v036|Tomas Arriaga||Some 8,000 dwellings are beyond repair⟧, by his estimate.

Police said ⟦v029|police||four men aged 17 to 20 would appear in court for looting⟧. In a separate case ⟦v026|police||a boy of 13 who had raised a false alarm about a dam was questioned and allowed home⟧, they said.

At the school the desks have been stacked against the windows and the alphabet still hangs above the beds. Outside, men were shovelling sand back to the beach. A notice chalked on the gate asked for spirit, thread, spectacles and a piano tuner, in that order.

=== d025 | Palmera State Agency | 2026-09-22T14:40:00Z | update | off_topic
# In the capital is opened the week of the book

PORT LEAL, 22 September. /PSA/. In the National Library began its work the week of the book, in which take part 34 publishing houses.

The Minister of Culture noted that the interest to reading grows. The entrance is free, umbrellas are to be left in the wardrobe.

=== d026 | Santa Brea Gleaner | 2026-09-22T16:20:00Z | feature
# ⟦v020|||The row on the mole breaks⟧

By Celestine Roy. It was Tula Marchand who saw them, because she had not once looked anywhere else. ⟦v020|||Round the point, under a bedsheet, in a lifeboat made for eight, came fourteen men⟧.

"⟦v020|Hector Marchand < Santa Brea Gleaner||We turned over at noon and tied ourselves to a fish crate⟧," her husband Hector, the skipper, told us between kisses. "⟦+|||Then an oil-rig boat with no one in it came by, like a taxi⟧." ⟦v014|||It had torn loose from one of the platforms that were cleared on Monday⟧.

The mayor had the one remaining bell rung. It stands on the grass. ⟦v018|Imelda Faro||We bury the first eleven tomorrow, side by side, behind the mill⟧, she said.

⟦v013|||The hospital has light again, from the white ship, by a cable as thick as my arm⟧.

=== d027 | Montresor Agency | 2026-09-22T17:00:00Z | update | copy_of=d024
# Death toll from Palmera hurricane rises to 19

SANTA BREA (Sabre/MA) - ⟦v018|Tomas Arriaga < Sabre||Nineteen people are now known to have died in Hurricane Odette⟧, Tomas Arriaga, the civil protection chief, said on Tuesday.

⟦v018|Dr. Ruth Amadi||The count in Santa Brea alone is 23⟧, said Ruth Amadi, the doctor who set up a ward in a school there.

⟦v019|Tomas Arriaga||The injured number 287⟧, Arriaga said.

=== d028 | Sabre | 2026-09-22T18:10:00Z | correction | supersedes=d024
# Corrected: Death toll from Palmera hurricane rises to 23

SANTA BREA, Sept 22 (Sabre) - ⟦v018|Tomas Arriaga||Twenty-three people died in Hurricane Odette, not 19 as given before⟧, civil protection chief Tomas Arriaga said after a visit to a makeshift ward. "⟦v018|Tomas Arriaga||I have read the sleeve⟧," he said.

⟦v020|Fishermen's Cooperative||All the fishermen who were missing are safe⟧, their cooperative said. ⟦v037|Alma Belmonte||A commission will find out why the bridge, strengthened only last year, did not hold⟧, President Alma Belmonte announced. Its builder, Tula Concrete, denied that ⟦v037|Tula Concrete|denies|it had skimped on steel⟧.

⟦v028|Palmera insurers' association||Claims may come to 3.4 billion pesos⟧, the insurers' association said.

=== d029 | The Courier Post | 2026-09-22T19:30:00Z | feature
# The lid and the pot

Hal Winterbourne in Santa Brea

There is a roof in a field of cane, and hens on it. I walked out to see it in the evening with Father Ignace, who had brought, from habit, his keys. "⟦v016|Father Ignace < The Courier Post||The pot held and the lid went. I'd rather that way about⟧," he said.

Twenty-three. One says it quickly. It would have been two hundred, as in 1979, had not ⟦v002|||a whole coast got up in the night and climbed, grumbling, with its goats⟧. Tomas Arriaga, who has not slept, will not have it called a success. "⟦v022|Tomas Arriaga < The Courier Post||On Fisher Row I knocked at every door myself on Sunday, and today there's no door⟧," he told me. And, a minute later: "⟦v038|Tomas Arriaga||Next time we'll need a law, not a loudhailer⟧."

Of the great fright at Alta people speak with embarrassment. ⟦v025|||Eleven thousand of them sat for two hours among the tombs on the word of a child⟧. An engineer at the ministry, who asks to be left nameless, told me that ⟦v012|unnamed (The Courier Post) < The Courier Post||the child was wrong by eleven centimetres⟧. The minister, ⟦v026|||who had wanted somebody prosecuted for it⟧, was not to be reached.

What of the bridge? It lies on its side in the brown water with its lamps still on their posts. ⟦v037|unnamed (The Courier Post) < The Courier Post||A foreman who worked on it, and has four children, showed me with finger and thumb how thin the rods had been⟧. ⟦v027|||Beside it the lorries rumble over on air and planks⟧.

In the crypt Marisol Ponte let me hold ⟦v024|||her daughter, a day and a half old, who has never yet heard the wind⟧. I said it was a fine name, Pilar. "It means a thing that stays up," said the mother.

=== d030 | The Courier Post | 2026-09-22T21:00:00Z | feature | nothing_new
# LIVE: What we know

16.00 The mill wants its corner back. In brief:

• ⟦v001|Carrin Storm Centre||Odette came ashore just east of Santa Brea before ten on Monday, local time⟧, the storm centre says.

• ⟦v018|Tomas Arriaga||It cost 23 lives⟧, according to civil protection.

• ⟦v020|Fishermen's Cooperative||Fourteen fishermen thought drowned have come home⟧, says their cooperative.

• ⟦v021|||The Tula bridge is down⟧; ⟦v027|||a military one floats in its place⟧.

• ⟦v012|Ministry of Energy||The Alta dam is whole⟧, says the ministry. [It never burst, whatever ran on the wires for three quarters of an hour.]

• ⟦v032|Alma Belmonte||Those who lost their homes are to get 40,000 pesos⟧, says the president, ⟦v034|||whose jacket is at the cleaner's⟧.

• ⟦v013|Luzpal||Some 200,000 households are still without current⟧, says Luzpal.

Good night from Santa Brea. The barber opens at seven.
