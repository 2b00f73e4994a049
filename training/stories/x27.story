title: Tsunami warning after the Sela Trench quake

=== d001 | Meridian | 2027-05-21T16:14:00Z | flash
# ⟦v001|Pacific Seismic Bureau||MAGNITUDE 8.1 QUAKE STRIKES SEABED OFF TALUA ISLANDS⟧ - SEISMIC BUREAU

=== d002 | Meridian | 2027-05-21T16:20:00Z | flash
# ⟦v002|Ocean Warning Centre||TSUNAMI WARNING ISSUED FOR TALUA, NORTH COAST OF VERANO⟧ - OCEAN WARNING CENTRE

=== d003 | Ocean Warning Centre | 2027-05-21T16:22:00Z | bulletin
# TSUNAMI MESSAGE NUMBER 1

To civil protection authorities in the Sela basin. The Centre evaluates:

- ⟦v001|Ocean Warning Centre||origin 16:06 UTC, depth 24 km, 190 km east of Talua, magnitude 8.1 preliminary⟧;

- ⟦v002|Ocean Warning Centre||a warning is in effect for Talua and for Verano north of Cape Lume⟧;

- ⟦v003|Ocean Warning Centre||a watch only is in effect for Orlande's possessions and for Karovia⟧;

- ⟦v004|Ocean Warning Centre||first arrival Port Alofi 16:51, Santa Brisa 18:35, Dragomil Bay 21:10⟧;

- ⟦v005|Ocean Warning Centre||amplitudes of three metres or more are possible on some coasts⟧.

The next message will be issued within 60 minutes.

=== d004 | Radio Talua Live | 2027-05-21T16:31:00Z | update
# LIVE: Get up the hill. Read this there.

4.31 am, Port Alofi. It shook for nearly two minutes and the church bell rang by itself. ⟦v001|||Anybody who was asleep is not⟧. Power is off in the lower town.

4.34. The sirens on the mole and at the cannery have started. ⟦v006|||People are going up Signal Hill in pyjamas, with torches, with hens under their arms⟧. No pushing. Thank you.

4.37. Chief of civil defence, Sione Vakatu, on this station: "⟦v007|Sione Vakatu||Everyone below the red line on the lamp posts walks up now. Not your car. Your legs⟧." [The line is at 12 metres - ed.]

4.40. We have our own thermometer for these things. ⟦v008|||The harbour is emptying. You can see the old anchor, which nobody has seen since my grandfather⟧…

4.42. We are moving to the roof. Back soon.

=== d005 | Norrwire | 2027-05-21T16:48:00Z | urgent
# Talua islanders flee to hills after major undersea quake

May 21 (Norrwire) - ⟦v006|||Thousands of people in the Talua Islands clambered to higher ground before dawn on Saturday⟧ after ⟦v001|Pacific Seismic Bureau||a tremor of magnitude 8.1 beneath the ocean floor⟧ that was felt 600 km away.

⟦v002|Ocean Warning Centre||Dangerous waves could reach shores in two countries⟧, the Ocean Warning Centre said. ⟦v004|Ocean Warning Centre||They were expected in the capital, Port Alofi, at nine minutes to five⟧.

Radio Talua Live reported that ⟦v008|Radio Talua Live||the sea had drawn back from the harbour⟧.

The last big wave to hit the islands, in 1958, took 214 lives. Talua has 71,000 inhabitants.

=== d006 | Meridian | 2027-05-21T17:02:00Z | flash
# ⟦v009|Sione Vakatu||FIRST TSUNAMI WAVE HITS TALUA CAPITAL PORT ALOFI⟧ - CIVIL DEFENCE

=== d007 | Radio Talua Live | 2027-05-21T17:09:00Z | update
# LIVE: It is here

5.09. On the roof of the post office, eleven of us and the dog. ⟦v009|||It did not come as a wall. It came like a bath running over, brown, with a noise of crockery, up Front Street and round both sides of the bank⟧. ⟦v010|Radio Talua Live||A man's height at the fish market, we would say, two metres, a little over⟧.

5.13. Boats are walking about on their own among the palms. ⟦v011|||The ferry Lady Ruta has been set down across the tennis courts⟧.

5.16. "⟦v012|Sione Vakatu||Do not come down after the first. The second brings back what the first took, and throws it⟧": Vakatu, by walkie-talkie.

5.20. Does anybody know where the night shift of the cannery is? ⟦v013|unnamed (Radio Talua Live)||Fourteen women were on the line and they have not come up the hill⟧, says a foreman beside me…

=== d008 | Karo | 2027-05-21T17:25:00Z | update
# In Karovia there is no threat of tsunami - Emergencies Ministry

DRAGOMIL, May 21. /Karo/. ⟦v003|Karovian Emergencies Ministry||Threat of tsunami for the ocean coast of Karovia is absent⟧, informed the Emergencies Ministry on Friday in connection with the earthquake in the region of the Sela Trench.

"⟦v003|Karovian Emergencies Ministry||According to calculations of specialists, height of the wave will not exceed 20 centimetres⟧," noted in the department.

As reports Norrwire, ⟦v006|Norrwire||the population of the Talua Islands leaves the coast⟧.

⟦v014|Karovian Foreign Ministry||On the islands are registered 38 citizens of Karovia, with eleven contact is not established⟧, told the Foreign Ministry.

Seismologist Academician Gleb Orlenko named ⟦-|Gleb Orlenko||the given push the strongest in the basin from 1958⟧.

=== d009 | Santa Brisa Herald | 2027-05-21T17:40:00Z | update
# Verano's north told to leave the shore by half past two

By Carmen Ibarguren

⟦v016|Leonor Paz||Ninety thousand of us from Cape Lume to Santa Brisa must be away from the seafront before the clock strikes half past two⟧, Governor Leonor Paz announced from the steps of the town hall, in her dressing gown and a steel helmet.

Buses are lining up by the cathedral. ⟦v017|||The coast railway has stopped; the night sleeper stands at Lume with its lamps lit⟧. ⟦v018|||The patients of the Stella Maris hospital are being carried to the seminary on the ridge⟧, the babies first, four to a laundry basket.

"⟦v016|Leonor Paz||If nothing comes, call me a hen. I should like very much to be called a hen⟧," the governor said.

Not everybody is frightened. On the promenade two boys were asking ⟦-|unnamed (Santa Brisa Herald)||from where the view would be best⟧. A policeman showed them, by the ear.

=== d010 | Agence Orlande | 2027-05-21T17:58:00Z | update
# Seism of Sela: two waves have struck the Talua

SAINT-MAUR, May 21 (Orlande) -- ⟦v009|Sione Vakatu < Meridian||A first wave has submerged the sea front of Port Alofi⟧, reported Meridian, citing the civil defence.

⟦v019|Sione Vakatu < Radio Talua Live||A second, stronger, followed it at twenty minutes⟧, announced Radio Talua, citing the chief of this service, Sione Vakatu. ⟦v013|Radio Talua Live||One is without news of fourteen working women of a factory of preserves⟧, according to the same source.

The Bureau of seisms has lowered ⟦v001|Pacific Seismic Bureau||the magnitude to 7.9⟧.

Our territories of the South are ⟦v003|Prefecture of Saint-Maur||placed in simple vigilance, without evacuation⟧, specified the prefecture. On ⟦v020|Prefecture of Saint-Maur|declines|the closing of the nuclear plant of Pointe-Grise⟧ it has not wished to comment.

=== d011 | Ocean Warning Centre | 2027-05-21T18:10:00Z | bulletin
# TSUNAMI MESSAGE NUMBER 3

The Centre reports observations:

- ⟦v010|Ocean Warning Centre||gauge Port Alofi: 2.4 m at 16:58⟧;

- ⟦v019|Ocean Warning Centre||gauge Port Alofi: 3.7 m at 17:19, instrument since silent⟧;

- ⟦v001|Ocean Warning Centre||magnitude revised to 7.9⟧;

- ⟦v002|Ocean Warning Centre||warning continued for Talua and northern Verano⟧;

- ⟦v021|Ocean Warning Centre||deep-ocean buoy S-4, between Talua and Verano: no data since 15:40, cause unknown⟧;

- ⟦v004|Ocean Warning Centre||arrival at Santa Brisa now estimated 18:41⟧.

Persons in low places should not wait for instructions.

=== d012 | Norrwire | 2027-05-21T18:22:00Z | urgent
# ⟦v022|unnamed (Norrwire)||Passenger ship with 600 aboard capsizes off Talua⟧ - source

May 21 (Norrwire) - ⟦v022|unnamed (Norrwire) < Norrwire||The cruise liner Ocean Marigold overturned off the Talua Islands after meeting a tsunami wave at the mouth of Alofi Sound⟧, a shipping source told Norrwire on Friday.

⟦v022|unnamed (Norrwire)||Some 600 passengers and crew were on board and boats had been seen in the water⟧, the source said.

Marigold Lines, which runs the ship, did not answer calls. The maritime rescue centre in Santa Brisa declined to comment on ⟦v022|maritime rescue centre|declines|the ship⟧.

The vessel, built in 2011, was on a 12-day voyage.

=== d013 | Santa Brisa Herald | 2027-05-21T18:29:00Z | update | copy_of=d012
# ⟦v022|unnamed (Norrwire)||Liner with 600 capsizes off Talua⟧ - source

(Norrwire) ⟦v022|unnamed (Norrwire) < Norrwire||The cruise liner Ocean Marigold overturned off the Talua Islands after meeting a tsunami wave at the mouth of Alofi Sound⟧, a shipping source told Norrwire on Friday.

⟦v022|unnamed (Norrwire)||Some 600 passengers and crew were on board and boats had been seen in the water⟧, the source said. The maritime rescue centre in Santa Brisa declined to comment on ⟦v022|maritime rescue centre|declines|the ship⟧.

=== d014 | Radio Talua Live | 2027-05-21T18:36:00Z | update
# LIVE: Sunrise

6.36. Light at last, and I would rather it had waited. ⟦v019|||The second one went over the roof of the bank; where the market was there is a beach⟧. We are soaked, all eleven, and the dog.

6.40. ⟦v023|Sione Vakatu||Vakatu has five dead "that I have seen with my own eyes, and I have not been round the point"⟧.

6.44. Dr Mele Fonua has opened a ward in the Methodist church: ⟦v024|Mele Fonua||thirty-one brought in, mostly cuts and broken legs⟧.

6.49. And about the liner. I am LOOKING at her. ⟦v022|||The Ocean Marigold is out beyond the reef, right way up, with her lights on⟧… We have waved. She hooted.

6.55. Still nothing from the cannery. ⟦v013|||Their bicycles are all in the rack, fourteen, with weed on them⟧.

=== d015 | Norrwire | 2027-05-21T19:02:00Z | kill | supersedes=d012
# KILL - Talua cruise ship

EDITORS: Kill the Norrwire story of 1822 GMT, May 21, "Passenger ship with 600 aboard capsizes off Talua - source". ⟦v022||denies|No passenger ship has capsized⟧. ⟦v022|Marigold Lines|denies|The Ocean Marigold rode out the waves in deep water and all on board are safe⟧, her owners say.

⟦v011|||The vessel seen on its side was an empty inter-island ferry⟧.

Please delete it everywhere. Norrwire regrets the error.

=== d016 | Meridian | 2027-05-21T19:15:00Z | update
# Tsunami kills at least five on Talua, Verano spared so far

PORT ALOFI, Talua, May 21 (Meridian) - ⟦v023|Sione Vakatu||Five bodies have been recovered⟧ in the capital of the Talua Islands after ⟦v009|||the sea twice surged through its streets⟧ following a huge earthquake, the head of civil defence said.

⟦v013|Talua Fisheries||Fourteen workers on the night shift of a fish-canning plant were missing⟧, its owner said.

In Verano, ⟦v025|Leonor Paz||the wave that reached Santa Brisa measured 40 cm, barely enough to wet the promenade⟧, Governor Leonor Paz told reporters. ⟦v026|Leonor Paz||She was keeping the evacuation order in force all the same⟧.

"⟦v026|Leonor Paz||The sea has knocked once, politely. I will not open until I know who else is out there⟧," Paz said.

=== d017 | Santa Brisa Herald | 2027-05-21T19:50:00Z | update
# Forty centimetres and one old man

⟦v025|||It arrived at nineteen minutes to three, as announced, and it came as far as the third bench⟧. From the ridge somebody clapped. Somebody else told him to be quiet.

⟦v027|Dr. Tadeo Ruiz||A pensioner of 82 died in the crush on the cathedral buses⟧, Dr. Tadeo Ruiz of the Stella Maris said; ⟦v027|Dr. Tadeo Ruiz||his heart had stopped before he could be got to a seat⟧. ⟦v018|||All 212 of the hospital's own sick came through the night in the chapel of the seminarians⟧.

Now everyone wants to go home and no one may. ⟦v026|||The ropes stay across Calle Mayor by the governor's order⟧.

There is grumbling about the buoy. ⟦v021|unnamed (Santa Brisa Herald) < Santa Brisa Herald||The yellow float which is meant to tell us how high the thing will be had been dead for three weeks, for want of a battery⟧, an engineer in the harbour office told the Herald. The navy, which looks after it, denied ⟦v021|Verano navy|denies|any such neglect⟧.

=== d018 | Karo | 2027-05-21T20:20:00Z | bulletin
# Karovia announced evacuation of the Dragomil Bay

DRAGOMIL, May 21. /Karo/. ⟦v028|Karovian Emergencies Ministry||Inhabitants of the lower streets of six settlements of the Dragomil Bay are brought out to heights as precaution⟧, informed the Emergencies Ministry.

Three hours earlier the ministry declared that ⟦v003|Karovian Emergencies Ministry||there is no danger⟧. "⟦v003|Karovian Emergencies Ministry||The calculations are specified⟧," explained in the press service. On the question about reasons of the change, there ⟦v028|Karovian Emergencies Ministry|declines|refrained from comments⟧.

By last information, ⟦v014|Karovian Foreign Ministry||with seven from eleven compatriots on Talua contact is established⟧.

President Bojan Terziev gave an order ⟦v029|Bojan Terziev||to direct to the islands an aircraft with tents and water⟧.

=== d019 | Ocean Warning Centre | 2027-05-21T20:30:00Z | correction
# TSUNAMI MESSAGE NUMBER 5 - CORRECTS NUMBER 3

- ⟦v019|Ocean Warning Centre||gauge Port Alofi, 17:19: read 4.7 m, not 3.7 m⟧;

- ⟦v025|Ocean Warning Centre||gauge Santa Brisa, 18:41: 0.38 m⟧;

- ⟦v002|Ocean Warning Centre||warning for northern Verano reduced to watch; warning for Talua continued⟧;

- ⟦v003|Ocean Warning Centre||watch for Dragomil Bay raised to warning owing to the shape of the bay⟧;

- ⟦v030|Ocean Warning Centre||aftershock 19:47, magnitude 6.8, no separate wave expected⟧.

=== d020 | Radio Talua Live | 2027-05-21T21:05:00Z | update
# LIVE: Fourteen women

9.05. I am going to write this slowly. The cannery has a cold store, up a ladder, under the roof, with a steel door. ⟦v013|||At ten to nine two lads with a crowbar got it open and out they came, all fourteen of them, blue, holding hands⟧. The hill went mad.

9.11. Losa Tuilagi, who is the shift leader: "⟦v013|Losa Tuilagi||I said, girls, it's the fridge or Jesus. We sang so as to keep our teeth from knocking⟧."

9.17. It does not go like that for everybody. ⟦v023|Mele Fonua||Nine now, the doctor says, and one is a baby⟧. ⟦v031|Sione Vakatu||From the two villages round the point there is no word: the bridge is gone, the radio is dumb, three hundred people⟧.

9.26. ⟦v030|||Another shake, a long wobble, an hour ago⟧. No one sat down for it; we are past that.

9.30. Dog's name is Admiral, since you ask.

=== d021 | Agence Orlande | 2027-05-21T21:40:00Z | update
# Tsunami: the fourteen of the cannery found living

SAINT-MAUR, May 21 (Orlande) -- ⟦v013|Radio Talua Live||The employees whom one believed drowned in Port Alofi had taken refuge in a cold room, and are safe⟧, reported Radio Talua.

⟦v023|Mele Fonua < Meridian||The provisional balance is established at nine deceased⟧, indicated Meridian, which cites a doctor. ⟦v031|Sione Vakatu < Radio Talua Live||Two localities of the north shore, or some 300 souls, are cut from the world⟧.

The daily Santa Brisa Herald affirms that ⟦v021|unnamed (Santa Brisa Herald) < Santa Brisa Herald||the buoy of alert was out of service since three weeks⟧, which ⟦v021|Verano navy|denies|the navy of Verano contests⟧.

⟦v020|Orlande Nuclear Authority||The reactor of Pointe-Grise has been put to stop by prudence, then restarted⟧, made known the authority of nuclear safety. Orlande will dispatch ⟦v032|Orlande Foreign Ministry||the frigate Surveillante with a hospital of thirty beds⟧.

=== d022 | Santa Brisa Herald | 2027-05-21T22:00:00Z | update | off_topic
# Cathedral organ comes home after six years

The great organ of Santa Brisa, taken to pieces in 2021 and packed into 340 crates, will be heard again at Whitsun, the chapter said.

Its builder, Jakub Oster, has replaced eleven hundred pipes. "She sulks in damp weather," he told the Herald. "Otherwise she is a lamb."

The restoration cost 4.2 million pesos, half of it from a lottery.

=== d023 | Norrwire | 2027-05-21T22:18:00Z | update
# Third wave drives rescuers back in Talua

PORT ALOFI, May 21 (Norrwire) - ⟦v033|Sione Vakatu||A further surge, smaller than those before, rolled into the Talua capital almost six hours after the quake and forced search parties to run⟧, civil defence head Sione Vakatu said. ⟦v033|Sione Vakatu||No one was hurt by it⟧.

⟦v019|Ocean Warning Centre||The worst of the night had been 4.7 metres high⟧, the warning centre said.

"⟦v012|Sione Vakatu < Norrwire||I told them and told them: the first one is only the post boy⟧," Vakatu told Norrwire.

In Karovia, ⟦v034|Karovian Emergencies Ministry||water rose by 1.3 metres at the head of the Dragomil Bay, flooding 60 cellars⟧, hours after officials there had ⟦v003|||promised a ripple⟧.

⟦v032|||A warship with surgeons on board is under way from Orlande⟧; it needs two days.

=== d024 | Meridian | 2027-05-21T23:10:00Z | urgent
# ⟦v002|Ocean Warning Centre||Tsunami warning lifted for all coasts⟧

May 21 (Meridian) - ⟦v002|Ocean Warning Centre||The alert that had emptied beaches across the Sela basin was cancelled on Friday, seven hours after it was given⟧, the Ocean Warning Centre said.

⟦v026|Leonor Paz||The 90,000 people who had spent the night on the hills of northern Verano were free to return⟧, Governor Leonor Paz said.

⟦v034|Pavle Ristanov||In Dragomil nobody was injured, though two trams were afloat⟧, Mayor Pavle Ristanov said.

⟦v031|Talua government||A helicopter would try to reach the severed villages of Lofa and Mataiva⟧, the government in Port Alofi said. ⟦v035|Talua government||It declared a state of emergency for 30 days⟧.

=== d025 | Karo | 2027-05-22T06:15:00Z | update
# Head of Hydrometeorological service of Karovia dismissed

DRAGOMIL, May 22. /Karo/. President Bojan Terziev signed an order ⟦v036|Bojan Terziev||on release from the post of the head of the Hydromet Darko Vlasic⟧, informed in the administration.

"⟦v036|Bojan Terziev||Twenty centimetres turned into a metre and thirty. In such arithmetic I do not see sense⟧," noted the head of state.

Vlasic himself told Karo that ⟦v037|Darko Vlasic < Karo||his forecast named up to one and a half meters, and the figure for the public was changed in the ministry⟧. The Emergencies Ministry denied ⟦v037|Karovian Emergencies Ministry|denies|that somebody corrected the document⟧.

⟦v029|||The Il-type board with 18 tons of drinking water and tents rose in the air at 05.30⟧. ⟦v014|Karovian Foreign Ministry||All 38 citizens on the islands are living and healthy⟧, specified diplomats.

=== d026 | Radio Talua Live | 2027-05-22T07:40:00Z | update
# LIVE: Lofa is there. Mataiva is not.

7.40 pm. The helicopter is back and its pilot, Petero Sio, has asked for a chair. ⟦v031|Petero Sio||In Lofa they are all on the church roof, a hundred and sixty, waving a tablecloth⟧. ⟦v038|Petero Sio||In Mataiva there are only the posts of the houses, "like a comb with nothing to comb"⟧.

7.52. But wait. ⟦v038|Sione Vakatu||The Mataiva people were at a wedding on the mountain, Vakatu has just been told; how many, nobody knows⟧. We are all doing sums about cousins.

8.05. ⟦v023|Mele Fonua||Dr Fonua has seventeen in the vestry under sheets⟧ and ⟦v024|Mele Fonua||eighty on mattresses⟧.

8.12. The Prime Minister, Ana Latu, came up Signal Hill on foot: "⟦v039|Ana Latu||We shall build again, but not one plank below the red line⟧." Someone shouted: with what? She said: ⟦v039|Ana Latu||with what we have, and then with what we are lent⟧.

=== d027 | Norrwire | 2027-05-22T08:30:00Z | update
# At least 17 dead in Talua tsunami, one village erased

PORT ALOFI, May 22 (Norrwire) - ⟦v023|Mele Fonua||Seventeen people are known to have drowned or been crushed⟧ in the Talua Islands, a doctor said on Saturday, as ⟦v038|||an aircrew found the settlement of Mataiva swept from its foundations⟧.

⟦v038|Ana Latu||About 110 of its 140 residents were dancing at a marriage feast up the mountain when the water came⟧, Prime Minister Ana Latu said. ⟦v040|Ana Latu||The other thirty were being searched for⟧, she added.

⟦v031|||Neighbouring Lofa turned out to be flooded but alive⟧.

⟦v041|Ana Latu||Damage was put at 400 million pa'anga, half the islands' yearly income⟧. ⟦v042|Nadia Corrigan||"The trench has not finished; a slip of that size shakes for months"⟧, Nadia Corrigan of the Pacific Seismic Bureau told reporters.

=== d028 | Santa Brisa Herald | 2027-05-22T09:20:00Z | feature
# Call me a hen

By Carmen Ibarguren

So she has got her wish. ⟦v026|||By breakfast the ropes were down and ninety thousand people were looking for their slippers⟧. At the fish stalls they have hung up a paper hen with a steel helmet.

It was not for nothing. ⟦v016|||A governor who chases a whole coast out of bed and is laughed at afterwards⟧ has done what Talua's Vakatu did with ⟦v007|||his red paint and his "your legs"⟧, and there they are not laughing. ⟦v009|||They saw their street turn into a river in the time it takes to tie a shoe⟧.

But the yellow buoy. The admiral in charge, Rodrigo Sáenz, told the provincial assembly this morning that ⟦v021|Rodrigo Sáenz||the battery had indeed failed on 30 April and that a new one was "on order"⟧. So much for yesterday's indignation.

And old Fermín Aldao, ⟦v027|||who did not survive the bus⟧, used to mend my bicycle. ⟦-|Aldao family||He will be buried on Monday, on the ridge⟧, his daughters say, where it is dry.

=== d029 | Meridian | 2027-05-22T11:00:00Z | feature | nothing_new
# FACTBOX-Sela Trench quake and tsunami

May 22 (Meridian) - What is known so far:

* ⟦v001|Pacific Seismic Bureau||The quake, of magnitude 7.9, occurred at 1606 GMT on Friday⟧.

* ⟦v009|||Port Alofi was overrun by several waves⟧, ⟦v019|Ocean Warning Centre||the second and highest of them of 4.7 metres⟧.

* ⟦v023|Mele Fonua||The toll in Talua stands at 17⟧; ⟦v040|Ana Latu||about 30 are missing from Mataiva⟧.

* ⟦v025|||Verano saw less than half a metre⟧, ⟦v034|||Karovia more than one⟧.

* ⟦v013|||Fourteen cannery workers lived through it in a cold store⟧. A report that ⟦v022||denies|a liner had sunk⟧ was withdrawn.

* ⟦v021|Rodrigo Sáenz||A sensor buoy was out of order⟧, the Verano navy has admitted.

=== d030 | Agence Orlande | 2027-05-22T12:45:00Z | update
# Talua: twenty-two survivors of Mataiva found in a cave

SAINT-MAUR, May 22 (Orlande) -- ⟦v040|Petero Sio < Radio Talua Live||Twenty-two of the thirty disappeared of Mataiva have been discovered in a grotto above the village⟧, reported Radio Talua, citing the pilot Petero Sio. ⟦v040|Petero Sio < Radio Talua Live||The eight others remain to find⟧.

In Karovia, the meteorologist ⟦v036|||thanked for his services without thanks⟧, Darko Vlasic, has published on his page the original of his note: ⟦v037|Darko Vlasic||one reads there "1.0 to 1.5 m"⟧. The ministry ⟦v037|Karovian Emergencies Ministry|declines|did not react⟧.

⟦v032|Orlande Foreign Ministry||The Surveillante is awaited Sunday at noon⟧. ⟦-|Orlande Foreign Ministry||A conference of donors will hold itself in Saint-Maur in June⟧, announced the ministry.

The premier of the archipelago has forbidden ⟦v039|Ana Latu||any reconstruction beneath the mark of twelve metres⟧. ⟦v035|||The regime of exception there will last one month⟧.

=== d031 | Radio Talua Live | 2027-05-22T14:10:00Z | update
# LIVE: A cave, a kettle, and the man who held the goat

2.10 am, and we are on a car battery. I have just had Petero Sio to myself for five minutes and I give you what he gave me.

He had gone out once more before dark, on the last of the fuel. ⟦v040|Petero Sio||Above where Mataiva used to be he saw a shirt tied to a stick, and under the stick a hole in the rock, and in the hole first a goat and then an old man holding it by the horn, and behind the old man twenty-one others⟧. He flew four times. The goat went last and was sick.

So eight to go. ⟦v040|Sione Vakatu||Their names are on the church door; nobody has crossed one out and nobody will until I say so⟧: that is Vakatu, who has not slept since Friday.

2.20. Down here ⟦v024|Mele Fonua||the doctor is out of plaster and is setting legs with fence wire; ninety-four lie in rows between the pews⟧. ⟦v023|Mele Fonua||To the seventeen she has had to add one more, a boy of twelve, at midnight⟧. We knew him. He delivered this station's milk.

2.31. The cannery girls have taken over the kitchen at the school. ⟦v013|||They came out of that freezer with chattering teeth on Saturday and they are frying tunny for six hundred⟧. Losa says the steel door will be put up in the square as a monument…

2.40. And the Ocean Marigold, which some wire or other sent to the bottom: ⟦v022|||she lowered her boats this evening and sent us bread, sheets and a ship's doctor⟧. Not bad, for a wreck.

=== d032 | Karo | 2027-05-22T15:00:00Z | update
# Minister of Emergencies of Karovia gave explanations in parliament

DRAGOMIL, May 22. /Karo/. Minister of Emergencies of Karovia Stana Brevic stepped forward on Saturday before the deputies with a report on actions of the department on the night of the tsunami.

According to her, ⟦v028|Stana Brevic||in the course of two hours from the lower quarters of the bay were moved out 11,400 persons, and this allowed to avoid victims⟧. ⟦v034|Stana Brevic||The level of water rose on 132 centimetres, it is flooded 74 cellars, a depot of trams and a school⟧, informed the minister.

Deputies asked on ⟦v037|Stana Brevic|declines|who crossed out from the forecast the top number⟧. "⟦-|Stana Brevic||There is working an internal commission⟧," answered Brevic.

The former chief of Hydromet, as earlier informed Agence Orlande, ⟦v037|Darko Vlasic < Agence Orlande||made public the sheet with the initial evaluation, according to which the bay was threatened by a wave higher than a metre⟧. On Saturday ⟦v036|Darko Vlasic||he declared the intention to dispute his removal in court⟧.

The deputy from opposition Milica Ston called the statement of Friday ⟦v003|Milica Ston||about absence of any threat "a lullaby for the drowning"⟧.

⟦v029|Karovian Emergencies Ministry||The aircraft with humanitarian cargo made landing on the Talua Islands at 14.10, the tents are handed to the local side⟧, added the ministry. The crew will take on the return way ⟦v014|Karovian Foreign Ministry||nineteen of those citizens who wished to go home⟧.

=== d033 | Norrwire | 2027-05-22T16:05:00Z | update
# A day on, Talua counts its dead and Verano its excuses

PORT ALOFI, May 22 (Norrwire) - Twenty-four hours after ⟦v001|||a slab of ocean floor jerked upwards east of the Talua Islands⟧, the government there said ⟦v023|Ana Latu||19 lives had been lost⟧ and ⟦v040|Ana Latu||seven villagers were still sought, one having walked in by himself⟧.

Prime Minister Ana Latu said ⟦v041|Ana Latu||the bill would come to half a billion pa'anga, more than first thought, since the cannery's pier had gone as well⟧. It is the country's main employer.

⟦v011|||Salvage crews began cutting a way for the Lady Ruta, the ferry which ended up on a tennis court a quarter of a mile inland⟧. "⟦-|Ana Latu||We have no tennis team to speak of⟧," Latu told reporters, "so there is no hurry."

Fresh jolts kept nerves raw. ⟦v030|Pacific Seismic Bureau||The strongest so far, of 6.8, was followed by some 90 lesser ones⟧, the seismic bureau said.

In Verano, opposition lawmakers demanded the head of the admiral who has owned up to ⟦v021|||a warning float with a flat battery⟧. ⟦v045|Rodrigo Sáenz||He would not step down over "a part that costs 300 pesos"⟧, Rodrigo Sáenz said. Governor Leonor Paz, by contrast, was cheered on the promenade after ⟦v016|||sending an entire shoreline up into the vineyards for what proved to be a puddle⟧.

⟦v032|Orlande Foreign Ministry||A floating clinic from Orlande, delayed by swell, should drop anchor on Sunday evening instead of noon⟧, officials there said. Trains along the coast ⟦v017|Verano Railways||were running to timetable again⟧, the railway said.

=== d034 | Santa Brisa Herald | 2027-05-23T05:45:00Z | feature
# The seminarians want their laundry baskets back

By Carmen Ibarguren

Sunday, and the sea lies there as if it had never heard of us. I walked along to the third bench, ⟦v025|||where a line of weed, no higher than my knee, marks all that we got of the great wave⟧, and a man was selling photographs of it.

⟦v018|||Up on the ridge the last of the Stella Maris babies were brought down in the rector's own car⟧; a girl was born in the refectory on the Friday night, and is to be called Leonora, for reasons that will be plain.

I telephoned Port Alofi, and by a miracle somebody answered. It was Sione Vakatu. I asked him how so many had got away. "⟦v006|Sione Vakatu||Because they ran before anyone had explained it to them. My aunt is ninety and she was at the top before me⟧," he said. And what should be done better? "⟦v012|Sione Vakatu||Four of ours went back for their shoes after the water had gone down, and met it coming in again. Paint that on a wall for me⟧."

⟦v033|||The last of the night's visitors, the one that only chased the men with the spades⟧, had left him a present, he said: a barrel of Verano olives, sealed, washed down from heaven knows which store.

There will be a collection at all Masses. Give for ⟦v038|||the place where nothing stands but the stumps⟧; they had a wedding that night, and the bride has not got a roof.
