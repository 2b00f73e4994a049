title: Mount Ossaro eruption Live

=== d001 | Harrow | 2026-02-03T03:12:00Z | flash
# ⟦v001|residents||VOLCANO OSSARO ERUPTS ABOVE CITY OF PELUNA⟧ - RESIDENTS

=== d002 | Harrow | 2026-02-03T03:34:00Z | bulletin | supersedes=d001
# BULLETIN-⟦v001|Volcano Observatory of Peluna||Mount Ossaro erupts near Cantabar's second city⟧: observatory

PELUNA, Feb 3 (Harrow) - ⟦v001|Volcano Observatory of Peluna||Mount Ossaro, which rises over the Cantabarian port of Peluna, began to erupt at 0258 GMT on Tuesday⟧, the city's Volcano Observatory said.

⟦v002|Volcano Observatory of Peluna||Ash had been thrown to a height of nine kilometres (30,000 ft)⟧, it said. ⟦v003|Volcano Observatory of Peluna||The alert was lifted to red, the highest of four grades⟧.

There was no word of victims. Peluna has 410,000 people, the nearest of whom live five kilometres from the crater. The mountain last stirred in 1907, when it buried two villages and a monastery and left the bay full of floating stones.

=== d003 | Cantapress | 2026-02-03T04:05:00Z | urgent
# Urgent. ⟦v001|Committee of Civil Protection||Activity of the volcano Ossaro is noted⟧

SANTA RIVA, 3 February. /Cantapress/. ⟦v001|Committee of Civil Protection||In the night hours in the top of the mountain Ossaro has opened itself a crack, from which are thrown out steam and stones⟧, informed the department the Committee of Civil Protection.

"⟦v004|Aurelio Banto < Cantapress||Reasons for the evacuation of the city at the given moment are absent⟧," said to Cantapress the chairman of the Committee Aurelio Banto. ⟦v002|Aurelio Banto||The cloud does not exceed six kilometres⟧, he specified.

The population is asked to keep the calm and to prepare wet towels. The schools of the first shift begin the lessons with a delay for two hours. The theatre of dolls announces that the performance "The Kind Dragon" is carried to another date.

=== d004 | Beacon | 2026-02-03T05:00:00Z | feature
# LIVE: Night turns orange in Peluna

06.02 Our Tess Abernall is on a hotel roof. ⟦v001|||It came with a bang that set off every car alarm on the Corso, and then a red thread ran down the dark⟧ …

06.09 She is holding an umbrella. ⟦v005|||Grit the size of peppercorns is rattling down on the whole lower town⟧.

06.15 ⟦v006|Nuno Sarava < Beacon||Fifteen of us were up in the hut to see the sunrise. We ran. When we got to the chapel we were eleven⟧, says a mountain guide, Nuno Sarava, who has ash in his beard and one boot.

06.20 [Photographs of a "face" in the smoke are from another mountain and another year - editor.]

06.31 Church bells, all of them at once. Nobody here can say who has ordered it, and the sacristan of Santa Brigida, reached by telephone, says that he was asleep until they started.

=== d005 | Peluna Daily | 2026-02-03T06:20:00Z | feature
# The Old Man wakes

From our newsroom, by candle. Grandmothers here call Ossaro the Old Man and put out bread for him on his day. He did not wait for it. ⟦v005|||By seven you could write your name on any windscreen between the harbour and the fish hall, and the gutters were grey porridge⟧.

⟦v004|Carmela Dovis < Peluna Daily||I am not going to wait for a fax from the capital. Everyone above the Ring Road goes, and goes now⟧, Mayor Carmela Dovis told this newspaper, pulling on rubber boots. ⟦v004|||Her order empties Upper Peluna, Sant'Elmo and the vineyards, some 60,000 souls⟧.

"⟦v006|Father Anselmo < Peluna Daily||Two I have anointed. The others are under a sheet behind the altar, and I do not lift sheets to count⟧," said Father Anselmo of the chapel on the path to the summit.

The bakers baked. Somebody must.

At the fish hall the night's catch was sold in eleven minutes, under tarpaulins, to people who wanted something to carry. "I have sold a swordfish to a woman with a pushchair," said the auctioneer. "The child walked."

=== d006 | Harrow | 2026-02-03T07:05:00Z | update | supersedes=d002
# Four hikers feared dead as volcano menaces Cantabarian city

* ⟦v004|Carmela Dovis||Mayor orders 60,000 from upper districts⟧

* ⟦v007|||Airport shut⟧

PELUNA, Feb 3 (Harrow) - ⟦v006|mountain rescue service||Four people were missing and believed killed on Tuesday on the slopes of Mount Ossaro⟧, the mountain rescue service said, hours after it exploded into life.

⟦v004|Carmela Dovis||Dovis told residents of the three highest quarters to leave⟧, overruling the civil protection chief, who had seen no need.

⟦v007|Peluna airport||Peluna's airport suspended all flights until further notice⟧, its operator said. ⟦v008|||Lava was moving down the Brocca ravine at walking pace, towards the village of Tre Fonti⟧, according to a Harrow reporter.

The hospital declined to comment on ⟦v009|San Rocco Hospital|declines|the injured⟧.

Cantabar has elections in five weeks. The mayor and the government in Santa Riva belong to parties that do not greet each other in the street, and have quarrelled since autumn over who pays for the sirens.

=== d007 | Cantapress | 2026-02-03T07:50:00Z | update
# Information of the Committee of Civil Protection as of 08:30 (full text)

The Committee of Civil Protection brings to the notice:

- ⟦v006|Committee of Civil Protection||the loss of two persons, tourists by their own wish, is established⟧;

- ⟦v009|Committee of Civil Protection||for medical help have turned 37 citizens, chiefly with cough and burns⟧;

- ⟦v004|Committee of Civil Protection||the leaving of the districts Upper Peluna and Sant'Elmo is carried out in the planned order by 140 buses⟧;

- ⟦v010|Committee of Civil Protection||drinking of water from the tap is forbidden⟧;

- ⟦v011|Committee of Civil Protection||masks in number of 200,000 are delivered to the pharmacies⟧;

- ⟦v012|Committee of Civil Protection||the army allots two battalions⟧.

Rumours are to be reported by number 115. The following information will be given after the dinner.

=== d008 | Northern Bureau | 2026-02-03T08:30:00Z | update
# Volcano in Cantabar: 23 Norland tourists in area

HOLMSUND (NB) - ⟦v013|Norland foreign ministry||Twenty-three Norland nationals are registered in Peluna and two have not been reached⟧, the foreign ministry said on Tuesday.

Cantapress, citing the Committee of Civil Protection, reported that ⟦v006|Committee of Civil Protection < Cantapress||two visitors had lost their lives⟧. The Peluna Daily quoted a priest who ⟦v006|Father Anselmo < Peluna Daily||gave the last rites to two and did not count the rest⟧.

⟦v007|||The daily flight from Holmsund turned round over the sea after the runway at Peluna was closed⟧. "⟦v002|Captain Arne Lyng < Northern Bureau||It looked like a cauliflower, and its top was well above us. We were at eleven thousand metres⟧," its captain, Arne Lyng, told NB.

The travel association in Holmsund has opened a telephone line for relatives. In February the town is loved by pensioners from the north for its lemons, its mild air and its low prices, and by walkers for the path to the crater rim.

=== d009 | Signal Wire | 2026-02-03T09:10:00Z | update
# Observatory had warned of Ossaro on Friday - letter

PELUNA (Signal) - ⟦v014|letter of Dario Venn||The magma "may reach the surface within days", and the upper path should be shut⟧, the head of Peluna's Volcano Observatory, Dario Venn, wrote to the civil protection committee last Friday, in a letter seen by Signal.

⟦v014|Aurelio Banto|denies|No such paper arrived in my office⟧, the committee's chairman, Aurelio Banto, said.

Harrow earlier quoted rescuers as saying ⟦v006|mountain rescue service < Harrow||four walkers were lost⟧.

Ash advisory centre Volmet said ⟦v002|Volmet||the plume stood at 12.5 km and was drifting south-east⟧.

The observatory has nine staff, a telescope given by a chocolate firm, and a budget that was cut by a third last year. Two of its five measuring posts on the northern flank have been out of order since the spring.

Civil protection in Cantabar was moved to the capital nine years ago to save on rent. Its staff of 210 have a view of the parade ground, and none of them, an official said, comes from Peluna.

=== d010 | Beacon | 2026-02-03T10:20:00Z | feature
# LIVE: ⟦v008|||Tre Fonti is burning⟧

11.05 ⟦v008|||The first house went at ten to eleven. There was no flame at first; the wall leaned, as if tired, and the black heap walked in⟧.

11.12 "⟦v008|Zita Marro < Beacon||It has taken my hens, the cellar and my mother's loom. It stopped for the fig tree, I cannot tell you why⟧," says Zita Marro.

11.20 On the Ring Road nothing moves. ⟦v004|||We have counted nine buses, not 140, and a great many handcarts⟧. An old man is pushing a wardrobe on a pram.

11.34 At San Rocco they have run out of eye drops. ⟦v009|Ilda Corsi < Beacon||Fifty-eight through the door since dawn, three of them so burnt that I have sent for the helicopter⟧, says Ilda Corsi, the matron.

11.40 No helicopter can fly in this.

11.48 We are asked why people do not simply drive south. They do. So does the ash; and somewhere beyond the second tunnel an overturned lorry with oranges has closed the one road that is still clean.

=== d011 | Peluna Daily | 2026-02-03T11:30:00Z | feature
# "⟦v015|Brother Tullio < Peluna Daily||We stay with our bees⟧"

High above the last bus stop eleven monks have locked the gate. ⟦v015|||Neither the sergeant's whistle nor the mayor's boots could get the brothers of San Gaudio off the hill⟧. "⟦v015|Brother Tullio||In 1907 we left and the mountain took the house. This time we shall look it in the face⟧," said Brother Tullio from a window.

Lower down there is less patience. ⟦v016|||Three youths with a trolley of televisions were caught by the butchers of Via Cairo and tied to a lamp post till the carabineers came⟧.

⟦v017|||The sirens on the Ring Road never sounded⟧. "⟦v017|Renzo Alba < Peluna Daily||They were switched off in November for the saint's day and nobody turned the key back⟧," said electrician Renzo Alba.

The sea is full of small dead fish and people are told to leave them.

In the Via Cairo a barber has put his chair in the cellar and goes on by lamplight. He charges double, for the washing, and there is a queue.

⟦v033|||No bell rang at the Liceo, and the porter sent home the only two who came⟧.

=== d012 | Harrow | 2026-02-03T12:40:00Z | update
# UPDATE 3-Lava swallows village near Peluna, death toll reaches five

PELUNA, Feb 3 (Harrow) - ⟦v008|mountain rescue service||Lava from Mount Ossaro buried some 40 houses in the village of Tre Fonti on Tuesday⟧, rescue workers said; ⟦v008|mountain rescue service||all of its 300 inhabitants had got out⟧.

⟦v006|San Rocco Hospital||Five bodies had been brought down from the mountain⟧, San Rocco Hospital said. ⟦v009|San Rocco Hospital||It was treating 64 hurt⟧.

"⟦v018|Dario Venn < Harrow||What we have seen is the overture. If the plug in the main vent goes, there will be an avalanche of gas and hot ash, and it will need four minutes to the Ring Road⟧," Venn told Harrow.

⟦v019|Leontina Grau||Prime Minister Leontina Grau will fly to the stricken region in the evening⟧, her office said. ⟦v020|||A state of emergency was declared for the province⟧.

Geologists abroad who had looked at satellite pictures were careful. Eruptions of this kind may end in a day or go on for years, they said, and the mountain keeps no diary.

Cantabar's stock exchange fell 2 percent, led by the makers of wine and of package holidays.

=== d013 | Cantapress | 2026-02-03T13:25:00Z | update
# The situation is under the control

SANTA RIVA, 3 February. /Cantapress/. The scientific secretary of the Committee, professor Egidio Manca, does not agree with ⟦v018|Egidio Manca|denies|the forecasts about some avalanche⟧. "⟦v018|Egidio Manca|denies|The volcano lets off the steam, as does the housewife's pot, and in two days will calm⟧," he emphasised.

⟦v020|||By the decree of the Government in the province is entered the special regime for the term of 30 days⟧.

⟦v017|Committee of Civil Protection|denies|All means of the warning have worked regularly⟧, informed the Committee. ⟦v016|Ministry of the Interior||Three marauders are delivered to the police⟧, added the Ministry of the Interior.

⟦v019|||The head of the Government L. Grau will personally get acquainted with the course of works⟧. For the evacuated are prepared sandwiches.

=== d014 | Northern Bureau | 2026-02-03T14:10:00Z | update
# Norland offers plane that can fly in ash

HOLMSUND (NB) - "⟦v021|Siv Hallberg < Northern Bureau||We have a research aircraft with covered engines and eleven volcanologists who have already packed. Santa Riva need only ring⟧," Interior Minister Siv Hallberg told NB on Tuesday.

⟦v013|Norland foreign ministry||Both missing Norlanders have been found in a wine cellar, in good spirits⟧, the foreign ministry said.

The agency Signal reported that ⟦v014|letter of Dario Venn < Signal Wire||the observatory's chief had asked in writing for the path to be closed four days before the eruption⟧.

Radio Ossaro, cited by the Beacon's live page, said ⟦v022|unnamed (Radio Ossaro) < Radio Ossaro < Beacon||the insurers would not pay for houses above the 300-metre line⟧. The head of the insurers' federation, Ugo Treves, declined to comment on ⟦v022|Ugo Treves|declines|the report⟧.

Norland has live volcanoes of its own on its northern islands, and a school of geology that has sent its graduates to every smoking hill in the world. Two of Venn's nine colleagues studied there.

=== d015 | Signal Wire | 2026-02-03T15:05:00Z | urgent
# ⟦v023|harbour master's office||Ferry with 800 evacuees sinks off Peluna⟧ - harbour office

PELUNA (Signal) - ⟦v023|harbour master's office||The ferry Santa Brigida went down on Tuesday afternoon with some 800 people from the evacuated quarters on board⟧, the harbour master's office said.

⟦v023|unnamed (Signal Wire) < Signal Wire||She was low in the water with ash and then I could not see her any more⟧, a crane driver told Signal.

The coast guard declined to comment on ⟦v023|coast guard|declines|the vessel⟧. The Santa Brigida, built in 1979, normally carries day trippers and goats to the island of Mola, an hour and a half away, and is licensed for 450.

=== d016 | Signal Wire | 2026-02-03T15:48:00Z | kill | supersedes=d015
# KILL: Ferry with 800 evacuees sinks off Peluna

Editors please kill the urgent "Ferry with 800 evacuees sinks off Peluna" of 1505 GMT. ⟦v023||denies|The Santa Brigida has not sunk⟧.

⟦v023|coast guard||She lost her lights in the ash cloud and tied up at Mola with everyone safe⟧, the coast guard said. ⟦v023|harbour master's office|denies|We reported only that she could no longer be seen⟧, the harbour master's office now says.

A fresh item will follow.

=== d017 | Beacon | 2026-02-03T16:30:00Z | feature
# LIVE: Day without a sun

17.04 Street lamps have been on since two. ⟦v005|Fausto Meli < Beacon||Eleven centimetres on my roof and it weighs like wet cement. The garage next door has gone flat already⟧, says roofer Fausto Meli.

17.11 ⟦v024|||And now the lights are out, from the cathedral to the docks⟧ … ⟦v024|power company Luxel||Insulators shorted by damp ash have cut off 90,000 customers⟧, the power company Luxel says.

17.20 ⟦v023|Pia Lomond < Beacon||"We sang all the way to Mola, because nobody could see the water"⟧, says Pia Lomond, a passenger of the ship that was briefly said to be at the bottom of the bay.

17.32 Masks. ⟦v011|Delio Ferrant < Beacon||"Two hundred thousand? I got one carton, with forty in it, and they are for painters"⟧, says Delio Ferrant, a chemist on the Corso.

17.40 The prime minister is late. Her train has stopped twice for drifts. ⟦v019|||By road, rail and finally on a fire engine: Leontina Grau is somewhere this side of the tunnel⟧.

17.50 Readers ask about cats. Cats are in the cathedral. Nobody took them there; the verger opened the west door for air at four, and by a quarter past there was one on every chair as far as the pulpit.

=== d018 | Harrow | 2026-02-03T18:15:00Z | urgent
# ⟦v018|||Main vent of Ossaro blows out, searing cloud rushes down⟧

PELUNA, Feb 3 (Harrow) - ⟦v018|||A glowing avalanche of gas and ash tore down the western flank of Mount Ossaro on Tuesday evening and stopped 800 metres short of the emptied suburb of Sant'Elmo⟧, a Harrow reporter saw.

⟦v015|||The monastery of San Gaudio lay in its path⟧. ⟦v015|army||Its eleven monks had been carried off by soldiers at four o'clock, "under protest and with hives"⟧, an army spokesman said.

"⟦v004|Carmela Dovis < Harrow||Had we waited for Santa Riva, I should be burying a suburb⟧," said Dovis.

Banto did not answer calls on Tuesday evening. His committee's telephone played a waltz, and after twenty minutes a voice asked callers to try again during office hours.

=== d019 | Peluna Daily | 2026-02-03T19:40:00Z | feature
# Four minutes

⟦v018|||It came round the shoulder of the hill like a grey cat, without a sound, and then the heat was in our faces and the vines along Via Alta lit up one after the other, like candles on a cake⟧. Our photographer, Ezio Brandt, was at the barrier. "⟦v018|Ezio Brandt < Peluna Daily||I timed it out of habit. From the lip to the last vine, three fifty⟧," he said.

Brother Tullio watched from the fish hall in a borrowed coat. ⟦v015|Brother Tullio||"A corporal put me over his shoulder like a lamb. I have forgiven him"⟧, he said.

Where were the others from the hut? ⟦v006|||Seven, then, is what the chapel gave up: four foreigners, two lads from the Liceo and Nuno's brother⟧.

⟦v025|||In the stadium, on mattresses from the navy, lay four thousand people who owned a bag each⟧. The mayor walked between them with soup.

=== d020 | Cantapress | 2026-02-03T20:30:00Z | update
# L. Grau has arrived at the place and given instructions

PELUNA, 3 February. /Cantapress/. ⟦v019|||Today in 21:10 the Prime Minister L. Grau has descended from the fire-fighting car and without rest proceeded to the staff⟧.

"⟦v026|Leontina Grau||To each family, which lost the dwelling, will be given 20,000 ducats before the end of the month⟧," she declared.

⟦v027|||A. Banto is released from the post of the chairman of the Committee at his own request⟧. ⟦v021|Leontina Grau||The help of Norland is accepted with gratitude⟧, informed the Prime Minister.

⟦v006|Committee of Civil Protection||The number of the lost has made six persons⟧. ⟦v025|Committee of Civil Protection||In nine points of temporary placing are received 11,400 citizens⟧. Professor Manca was not available for the comment.

=== d021 | Signal Wire | 2026-02-03T21:10:00Z | update
# Civil protection chief out as Cantabar toll rises

PELUNA (Signal) - ⟦v027|unnamed (Signal Wire) < Signal Wire||Aurelio Banto was told to go by the prime minister on the steps of the fire engine⟧, an aide who was present told Signal.

⟦v014|Leontina Grau||The warning from the observatory had lain in the committee's post room since Saturday, unopened⟧, Grau said. ⟦v028|Leontina Grau||A judge will be asked to find out why⟧, she added.

⟦v006|San Rocco Hospital||Seven were dead⟧, the hospital said; ⟦v009|San Rocco Hospital||102 had been treated, nine of whom were in danger⟧.

⟦v010|city waterworks||Tap water was safe again in the harbour quarter⟧, the waterworks said. The volcano, seen from the quay at nine in the evening, glowed like the end of a cigar.

Grau, 47, a former harbour pilot, has led Cantabar for two years. She had cancelled a dinner with three ambassadors to come, and was wearing under her oilskin the shoes she had put on for it.

=== d022 | Northern Bureau | 2026-02-03T21:25:00Z | update | copy_of=d021
# Civil protection chief out as Cantabar toll rises

PELUNA (NB, after Signal) - ⟦v027|unnamed (Signal Wire) < Signal Wire||Aurelio Banto was told to go by the prime minister on the steps of the fire engine⟧, an aide who was present told Signal.

⟦v014|Leontina Grau||The warning from the observatory had lain in the committee's post room since Saturday, unopened⟧, Grau said.

⟦v006|San Rocco Hospital||Seven were dead⟧, the hospital said.

=== d023 | Beacon | 2026-02-04T06:10:00Z | feature
# LIVE: Morning, of a sort

07.02 It is quiet. ⟦v029|Dario Venn < Beacon||The tremor has dropped to a tenth. He is not asleep, but he has sat down⟧, Dario Venn tells us, unshaven, with a biscuit.

07.10 ⟦v024|Luxel < Beacon||All but 6,000 homes have current again⟧, Luxel says.

07.18 ⟦v021|||A fat white aeroplane with socks on its engines has just crossed the bay⟧. That will be the Norlanders.

07.25 Banto speaks at last. ⟦v027|Aurelio Banto < Beacon|denies|"I asked for nothing and resigned from nothing. I was pushed off like a sack"⟧, he says on the phone. ⟦v014|Aurelio Banto||"The letter had no stamp"⟧, he says of Friday's warning.

07.33 The brooms are out. You hear them before you see them, from every street at once.

07.41 The city gardener is asked what will become of the lemons. He scrapes one with his thumbnail, holds it up and says that under the grey it is still yellow. It is the first good news we have been able to bring you since the hens.

=== d024 | Harrow | 2026-02-04T07:00:00Z | correction
# CORRECTION - Main vent of Ossaro blows out

PELUNA, Feb 4 (Harrow) - In our urgent of 1815 GMT on Tuesday please read: ⟦v018|||the avalanche stopped 300 metres short of Sant'Elmo⟧ (not 800 metres), and it ran down the north-western flank (not western).

=== d025 | Peluna Daily | 2026-02-04T08:15:00Z | update | off_topic
# Rowers lose cup final by a length

The Peluna rowing eight were beaten by a length in Sunday's delayed cup final at Lake Morin, it has now been ruled, after the stewards had looked at the film three times.

The cox has a cold and did not wish to speak. Last year the eight had won by a canvas.

=== d026 | Cantapress | 2026-02-04T09:20:00Z | update
# The people of Peluna returns to the peaceful labour

SANTA RIVA, 4 February. /Cantapress/. ⟦v030|||From 15:00 inhabitants of Sant'Elmo are let home in groups by lists⟧, informed the acting chairman of the Committee Rosalba Pinto. ⟦v003|Rosalba Pinto||The degree of danger is lowered from the red to the orange⟧, she noted.

⟦v012|||Soldiers of two battalions clean roofs of 600 houses⟧. ⟦v007|Rosalba Pinto||The airport will accept the first board on Thursday⟧.

⟦v018|Egidio Manca||"The hot cloud was quite possible, about what I always spoke"⟧, told to Cantapress professor E. Manca.

⟦v006|Rosalba Pinto||Are lost eight persons; the eighth, a firefighter, fell through a roof in the night⟧.

=== d027 | Signal Wire | 2026-02-04T10:40:00Z | update
# Insurers to pay for Ossaro after all

PELUNA (Signal) - "⟦v022|Ugo Treves < Signal Wire||We shall pay above the line and below it. I have seen the loom⟧," said Ugo Treves, who heads Cantabar's insurers' federation. ⟦v031|Ugo Treves||The damage comes to about 700 million ducats⟧, he estimated.

Mayor Dovis told Signal that ⟦v026|Carmela Dovis < Signal Wire|hedges|she would believe in the 20,000 ducats for each family when she saw them⟧.

⟦v017|unnamed (Signal Wire) < Signal Wire||The key to the sirens had hung in a cupboard in Santa Riva, 200 km away⟧, a technician told Signal.

⟦v028|||An investigating magistrate, Livio Sartre, was named on Wednesday morning⟧.

Vintners will be harder to console. The old stocks on the western slope, some of them planted the year after the last eruption, gave a white wine that was drunk nowhere but here, and of which there are now 4,000 bottles in the world.

=== d028 | Northern Bureau | 2026-02-04T11:30:00Z | update
# Norland's scientists at work over crater

PELUNA (NB) - ⟦v021|Berit Aas < Northern Bureau||We went round him twice at arm's length. The plug has gone and the pipe is open, which is what you want⟧, said Berit Aas, who leads the eleven specialists sent by Holmsund.

⟦v029|Berit Aas||She expected "weeks of grumbling" and no second great blast⟧.

⟦v006|San Rocco Hospital < Harrow||Eight people died⟧, Harrow reported, citing San Rocco Hospital. ⟦v013|Norland foreign ministry||None of them came from Norland⟧, according to the foreign ministry.

⟦v030|||The first families walked up to Sant'Elmo at noon without waiting for a list⟧, an NB correspondent saw.

=== d029 | Peluna Daily | 2026-02-04T13:00:00Z | feature
# What the fig tree saw

By Ottavia Reni. ⟦v008|||Of Tre Fonti there is a fig tree, a bus shelter and half a saint⟧. The rest lies under a black loaf nine metres thick, and it is still too warm to sit on.

⟦v032|Zita Marro||She has been offered a flat by the harbour and will take it for the winter⟧, Zita Marro said. She came with a spade, looked, and went home again with the spade.

⟦v016|||The three lads of the trolley were before the judge at ten and got eight months between them⟧. ⟦v033|||The schools will not open before Monday⟧, to nobody's visible grief.

"⟦v034|Carmela Dovis < Peluna Daily||I want a road that leads down, and I want it before I want a monument⟧," the mayor told us.

The monks have their bees in the fish hall. There have been complaints, and there is honey.

=== d030 | Beacon | 2026-02-04T15:00:00Z | feature | nothing_new
# LIVE: Ossaro, the story so far

16.00 We are shutting the page. What happened:

• ⟦v001|||In the small hours of Tuesday a mountain that had slept since 1907 cleared its throat⟧.

• ⟦v006|San Rocco Hospital||Eight are dead⟧, says the hospital.

• ⟦v004|||Sixty thousand people were got out on a mayor's word⟧; ⟦v018|||ten hours after that, fire came down where they had been⟧, or very nearly.

• ⟦v014|||A scientist had written and his envelope was not opened⟧. ⟦v027|||The man it was addressed to no longer has the job⟧.

• ⟦v008|||One village is gone, with nobody in it⟧.

• ⟦v023|||A ferry did not sink⟧.

• ⟦v003|||We are on orange⟧. ⟦v030|||People are going home⟧.

Thanks to Tess, who would like it known that she has had a bath.
