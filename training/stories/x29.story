title: Collapse of the St Orla Bridge in Orlahavn, Kelmark

=== d001 | Meridian | 2026-11-03T06:14:00Z | flash
# ⟦v001|police||ROAD BRIDGE COLLAPSES INTO RIVER VESK IN KELMARK CITY OF ORLAHAVN⟧ - POLICE

=== d002 | Meridian | 2026-11-03T06:31:00Z | urgent | supersedes=d001
# Kelmark bridge falls into river in morning rush

ORLAHAVN, Nov 3 (Meridian) - ⟦v001|police||A four-lane road bridge over the River Vesk gave way during the morning rush hour on Tuesday, dropping vehicles into the water⟧, police in the Kelmark port of Orlahavn said.

⟦v002|police||At least three people were killed⟧, a police spokeswoman said. ⟦v005|police||A city bus was among the vehicles that went down⟧.

The St Orla Bridge, opened in 1971, carries the main road from the harbour to the capital, Tolne. Some 38,000 vehicles use it every day.

=== d003 | Riverside Live | 2026-11-03T06:58:00Z | update
# LIVE: St Orla is down. Stay away from the embankment

7.58 local. We could hardly believe the first pictures either… ⟦v001|||The whole middle of St Orla is gone - two stumps and a gap you could sail a cathedral through⟧.

Elin Mostad, who was walking her dog on the east bank: "⟦v030|Elin Mostad||A bang like a goods wagon dropped from the sky, then the lamp posts lay down one after the other⟧."

⟦v005|unnamed (Riverside Live)||That is a number 14 you can see, nose down, on the sandbank⟧ [the tram replacement, harbour to hospital - ed.]. A boatman says ⟦v005|unnamed (Riverside Live)||its driver got the back doors open and pushed people out one by one⟧.

⟦v031|||If your taps have run dry: the water main went with the deck⟧. More when the utility picks up the phone.

=== d004 | KTA | 2026-11-03T07:22:00Z | bulletin
# ⟦v001|Ministry of Emergency||Destruction of bridge construction has occurred in Orlahavn⟧ - Ministry of Emergency

TOLNE, November 3. /KTA/. ⟦v001|Ministry of Emergency||In 06:52 by local time there has occurred the destruction of the central flight of the Saint Orla bridge with length of 118 meters⟧, informed the Ministry of Emergency of Kelmark.

According to the preliminary data, ⟦v002|Ministry of Emergency||five persons perished⟧ and ⟦v003|Ministry of Emergency||22 received traumas of various gravity⟧.

"⟦-|Ministry of Emergency||On the place of the incident are working 160 rescuers and 31 units of technique⟧," noted in the department.

⟦v015|Ministry of Emergency||The movement of vessels on the Vesk is closed from the sluice until the sea port⟧, the ministry added. The given question is on control of the government.

=== d005 | Translink | 2026-11-03T07:50:00Z | update
# Barge may have rammed fallen Kelmark bridge - report

Nov 3 (Translink) - ⟦v008|unnamed (Meridian) < Meridian||A gravel barge struck a pier of the St Orla Bridge minutes before the span fell⟧, Meridian reported on Tuesday, citing a harbour official.

The agency quoted the official as saying that ⟦v008|unnamed (Meridian) < Meridian||the vessel had lost steering in the fog⟧. Translink was unable to reach the port authority.

⟦v015|||Shipping on the lower river was at a standstill⟧, with eleven vessels at anchor off the mouth, tracking data showed.

Freight brokers said ⟦-|freight brokers||grain loadings would be delayed by "days if we are lucky"⟧. Orlahavn ships two fifths of Kelmark's wheat.

=== d006 | Meridian | 2026-11-03T08:12:00Z | update | supersedes=d002
# At least nine dead in Kelmark bridge collapse

ORLAHAVN, Nov 3 (Meridian) - ⟦v002|Sunniva Raske||The number of dead in the collapse of a bridge in Kelmark has climbed to nine⟧, Orlahavn police chief Sunniva Raske said on Tuesday.

⟦v004|Sunniva Raske||Fourteen people are unaccounted for⟧, Raske told reporters by the river, while ⟦v003|Sunniva Raske||31 were in hospital⟧.

⟦v008|unnamed (Meridian)||A barge laden with gravel had hit one of the piers shortly before⟧, a harbour official told Meridian on condition of anonymity.

⟦v009|Sunniva Raske||Police were also looking at a lorry hauling an electrical transformer, which was on the span at the time⟧, the chief said. She declined to say ⟦v009|Sunniva Raske|declines|how much it weighed⟧.

The St Orla Bridge, opened in 1971, carries the main road from the harbour to the capital, Tolne.

=== d007 | Orlahavn Gazette | 2026-11-03T08:45:00Z | update
# The river took the number 14, and Bertil Quist gave it back

By our reporters on the embankment

He was on his last round before a week's leave. When the road tipped, ⟦v005|Bertil Quist||Bertil Quist, 59, put on the handbrake, broke the rear window with a fire extinguisher and handed his passengers up to the roof⟧. "⟦v005|Bertil Quist < Orlahavn Gazette||Twenty-six got on, and I counted twenty-six off⟧," he told the Gazette, in a borrowed blanket.

Others had nobody to count them. ⟦v002|hospital porters||Nine stretchers with the sheet drawn up⟧, porters said, had come through the back gate of St Brigid's by half past nine.

The hospital asked ⟦v032|St Brigid's hospital||anyone with blood of group O to come to the gymnasium in Mill Lane⟧; the queue already reached the tram depot.

And Mayor Tove Lindahl, grey as the water, could not hold her tongue. "⟦v034|Tove Lindahl||Four times I wrote to Tolne about that bridge⟧," she said. "⟦+|||Four times I was thanked for my interest⟧."

=== d008 | Kelmark Rescue Service | 2026-11-03T09:30:00Z | update
# SITUATION BULLETIN No. 3 - ST ORLA BRIDGE, ORLAHAVN

As of 10:00 local time:

- ⟦v002|Kelmark Rescue Service||deceased: 9, of whom 6 identified⟧;

- ⟦v003|Kelmark Rescue Service||injured and in care: 34, of whom 8 in serious condition⟧;

- ⟦v004|Kelmark Rescue Service||reported missing by relatives: 14⟧;

- ⟦v001|Kelmark Rescue Service||failed section: spans 3 and 4 between piers C and E⟧;

- ⟦v031|Kelmark Rescue Service||households without drinking water: approx. 21,000; tankers at six points⟧;

- ⟦v016|Kelmark Rescue Service||two car ferries will shuttle between Tollgate Quay and Sand Point from 14:00⟧;

- ⟦-|Kelmark Rescue Service||hotline for relatives: open around the clock⟧.

The public is requested not to fly drones. Next bulletin 16:00.

=== d009 | Meridian | 2026-11-03T09:52:00Z | kill | supersedes=d006
# KILL - Kelmark bridge, barge

EDITORS: Please disregard all references to a collision in the Meridian stories on the Kelmark bridge sent at 0745 and 0812 GMT on Nov 3.

⟦v008||denies|The statement that a barge struck a pier was incorrect and is withdrawn⟧. ⟦v008||denies|The official quoted had confused the incident with one in 2022⟧.

Please remove the passages from sites and archives. A new version of the main story will follow without them.

=== d010 | Agencia Lusora | 2026-11-03T10:20:00Z | update
# Kelmark: the port excludes the hypothesis of the ship

LISARA, 3 Nov (Lusora) - The harbour master of Orlahavn, Captain Nils Berk, has discarded that ⟦v008|Nils Berk < Kelmark Radio|denies|any vessel touched the bridge which this Tuesday fell to the Vesk⟧, reported Kelmark Radio, quoted by Translink.

"⟦v008|Nils Berk < Kelmark Radio < Translink|denies|Not one hull was moving within a mile⟧," said the captain, always according to the same chain.

A different track gains weight: the daily Orlahavn Gazette, to which Translink refers, affirms that ⟦v006|Orlahavn Gazette < Translink||a report of inspectors, handed over in April, gave to the structure the second worst note of the scale⟧.

⟦v026|Lusoran government||Lusora has put at the disposition of Tolne a team of twelve divers⟧, announced the government.

The drivers of half the town cross it twice per day, as the hand crosses the forehead.

=== d011 | Orlahavn Gazette | 2026-11-03T10:35:00Z | update
# ⟦v006|National Roads Authority report||Inspectors found cracks in St Orla seven months ago⟧

The Gazette has the paper. It is 44 pages long, dated April 9, stamped by the National Roads Authority, and ⟦v006|National Roads Authority report||it marks the bridge "4 - poor", one step above closure⟧.

"⟦v006|National Roads Authority report||Fractures were observed in two hangers of span 3⟧," wrote the inspectors, who advised that ⟦v040|National Roads Authority report||lorries above 30 tonnes be kept off until repairs⟧. No sign was ever put up.

The covering letter bears the receipt stamp of the transport ministry. ⟦v007|transport ministry|declines|Whether Minister Halvor Dresk read it⟧, his office would not say this morning.

A retired welder, Oskar Brenn, stood for an hour by the barrier. "⟦-|Oskar Brenn||She groaned every winter⟧," he said. "⟦+|||We thought it was her way of talking⟧."

=== d012 | Translink | 2026-11-03T11:08:00Z | update
# Kelmark minister ⟦v007|Halvor Dresk||unaware of bridge warning⟧; builder's shares slide

Nov 3 (Translink) - Kelmark Transport Minister Halvor Dresk said on Tuesday ⟦v007|Halvor Dresk||no warning about the St Orla Bridge had ever reached his desk⟧.

"⟦v007|Halvor Dresk||The ministry receives nine hundred technical papers a year. I was not shown this one⟧," Dresk told reporters in Tolne.

He did not dispute that ⟦v006|Halvor Dresk||his officials had been notified in spring of damaged suspenders⟧.

⟦v033|||Shares in Harlan Works <HARL.TO>, which refurbished the crossing in 2019, tumbled 17 percent⟧. The company said ⟦v023|Harlan Works||its contract had covered the carriageway and railings only, and that this work was sound⟧.

Kelmark's bond yields edged up. The government is due to present its budget next week, with roads spending down again.

=== d013 | KTA | 2026-11-03T11:40:00Z | bulletin
# ⟦v013|||Prime Minister of Kelmark Joran Veld arrived to place of tragedy⟧

ORLAHAVN, November 3. /KTA/. ⟦v013|||The head of government Joran Veld has familiarized himself on the place with the course of rescue works in Orlahavn⟧.

The premier announced that ⟦v014|Joran Veld||Thursday, November 5, is declared the day of national mourning⟧.

"⟦v024|Joran Veld||To the family of each perished will be allocated 200 thousand marks from the reserve fund⟧," noted the premier. He has charged the Ministry of Finance to settle the given question until Friday.

Answering a question on ⟦v012|Joran Veld|declines|the further work of the minister of transport⟧, Veld said that now it is not time for it.

⟦v020|General Prosecutor's Office||By the General Prosecutor's Office is opened a criminal case on signs of negligence which caused death of two and more persons⟧, informed the agency in the department.

=== d014 | Riverside Live | 2026-11-03T12:26:00Z | update
# LIVE: So what was that lorry doing up there?

13.26 local. The beast has a name. It is a fourteen-axle low loader belonging to Brandvik Heavy Haul, and ⟦v009|Brandvik Heavy Haul||with its transformer it tipped the scales at 142 tonnes⟧, the firm tells us [limit on the blue sign: 60 - ed.].

"⟦v036|Sverre Brandvik||We had a permit, stamped and paid⟧," owner Sverre Brandvik said. Not so, says the roads authority: ⟦v036|National Roads Authority|denies|nothing of the kind was ever issued for St Orla… only for the ring road⟧.

The lorry's driver is alive, with a broken collarbone. ⟦v035|police||Divers have brought up the tachograph⟧, police say.

The PM has been and gone; ⟦v013|||he stood by the railing for four minutes and did not take questions until the car park⟧.

And the ferries? ⟦v016|||First one left at ten past two, full to the ramp⟧.

=== d015 | Meridian | 2026-11-03T13:05:00Z | update
# Overloaded lorry in focus as Kelmark bridge toll hits 12

ORLAHAVN, Nov 3 (Meridian) - ⟦v009|unnamed (Meridian)||A truck more than twice as heavy as allowed was crossing a Kelmark bridge when it collapsed⟧, an investigator told Meridian on Tuesday, as ⟦v002|Sunniva Raske||three more bodies were pulled from the river, taking the tally of fatalities to 12⟧.

⟦v004|Sunniva Raske||Eleven people were still being sought⟧, police chief Sunniva Raske said.

⟦v010|Sunniva Raske||Officers had detained a dispatcher of the haulage firm on suspicion of forging papers⟧, she added.

Engineers warned against hasty conclusions. "⟦v039|Agnes Holtau||A sound bridge shrugs off a load like that⟧," said Agnes Holtau, who teaches structural mechanics in Tolne. "⟦+|||This one was hanging by tired steel⟧."

Harlan Works reiterated that ⟦v023|Harlan Works||it had never been asked to touch the hangers⟧.

=== d016 | Orlahavn Gazette | 2026-11-03T13:20:00Z | update | copy_of=d015
# Overloaded lorry in focus as bridge toll hits 12

ORLAHAVN (Meridian) - ⟦v009|unnamed (Meridian)||A truck more than twice as heavy as allowed was crossing a Kelmark bridge when it collapsed⟧, an investigator told Meridian on Tuesday, as ⟦v002|Sunniva Raske||three more bodies were pulled from the river, taking the tally of fatalities to 12⟧.

⟦v004|Sunniva Raske||Eleven people were still being sought⟧, the police chief Sunniva Raske said.

⟦v010|Sunniva Raske||Officers had detained a dispatcher of the haulage firm on suspicion of forging papers⟧, she added.

Engineers warned against hasty conclusions. "⟦v039|Agnes Holtau||A sound bridge shrugs off a load like that⟧," said Agnes Holtau, who teaches structural mechanics in Tolne.

=== d017 | Translink | 2026-11-03T13:44:00Z | update | off_topic
# UPDATE 1-Kelmark wheat harvest seen down 6 pct on dry spring

* Exports forecast cut to 8.1 mln tonnes

Nov 3 (Translink) - Kelmark's wheat crop will fall 6 percent this year after the driest April in three decades, the farm ministry said in its autumn estimate on Tuesday.

Barley fared better. Traders had expected a slightly larger cut and prices were steady in thin volume.

The ministry will review the figures in January, when late returns from the southern districts are in.

=== d018 | KTA | 2026-11-03T14:30:00Z | bulletin
# ⟦v017|National Roads Authority||Movement on three bridges of analogous construction is stopped⟧

TOLNE, November 3. /KTA/. ⟦v017|National Roads Authority||In connection with the event in Orlahavn it is stopped the movement of transport on the bridges in Grell, Upper Tarn and Holm, having identical system of suspension⟧, informed the National Roads Authority.

⟦v017|National Roads Authority||The inspection of these objects will occupy not less than two weeks⟧, specified in the department.

"⟦v041|Ministry of Transport||All bridges of the country older than 40 years will be examined until the spring⟧," added in the Ministry of Transport.

Earlier it was informed on ⟦v002|||12 perished⟧. ⟦v028|Ministry of Emergency||Works of divers are temporarily suspended at 15:00 because of strong current⟧, informed the rescuers.

=== d019 | Agencia Lusora | 2026-11-03T15:15:00Z | update
# Truck of 142 tonnes and a paper that does not exist

LISARA, 3 Nov (Lusora) - The vehicle that this Tuesday traversed the bridge of Orlahavn ⟦v009|Brandvik Heavy Haul < Riverside Live||weighed more than the double of the permitted⟧, reported the blog Riverside Live, quoting the owner company.

⟦v010|Sunniva Raske < Meridian||An employee of the transport firm, in charge of the routes, has been taken to the commissary⟧, according to the head of police, cited by Meridian.

The minister Halvor Dresk denies ⟦v007|Halvor Dresk < Translink||to have known the alarm of the technicians⟧, as he said to reporters, in a version collected by Translink. The mayoress, Tove Lindahl, maintains the contrary: "⟦v034|Tove Lindahl < Orlahavn Gazette||I have the receipts of four letters⟧," she declared to the Orlahavn Gazette.

⟦v026|Tolne government||The Kelmark executive has accepted the help of the Lusoran divers⟧, who fly tonight.

=== d020 | Riverside Live | 2026-11-03T18:50:00Z | update
# LIVE: 'Keep knocking'

19.50 local. We have been asked to be quiet on the east bank, and for once everyone is… ⟦v029|Kelmark Rescue Service||The divers are back in the water since the tide turned⟧. ⟦v018|rescuers||Somebody, they say, is tapping from inside the wreck of a delivery van under pier D⟧.

20.20. The engines of the crane have been switched off so that they can listen.

In town, ⟦v038|police||some 5,000 people have set candles on the tram rails⟧, by the police's count. [⟦v042|Orlahavn Rovers||Rovers have called off Wednesday's cup tie⟧ - ed.]

And a word from opposition leader Petra Amdal: "⟦v022|Petra Amdal||If he does not go by himself, we shall table a vote of no confidence… on Thursday⟧." ⟦-|Petra Amdal|declines|Has she the numbers⟧? She would not say.

=== d021 | Meridian | 2026-11-04T01:33:00Z | urgent
# Woman pulled alive from van beneath Kelmark bridge

ORLAHAVN, Nov 4 (Meridian) - ⟦v018|Kelmark Rescue Service||A 34-year-old woman was freed early on Wednesday from a submerged van after nearly 19 hours in a pocket of air⟧, Kelmark's rescue service said.

"⟦v018|Jon Hegge||She asked us what time it was⟧," said diver Jon Hegge. "⟦+|||Then she asked who was feeding the cat⟧."

⟦v018|St Brigid's hospital||The survivor, a courier named as Kaja Lunde, was suffering from cold but out of danger⟧, St Brigid's hospital said.

⟦v004|Kelmark Rescue Service||Her rescue leaves eight people on the missing list⟧, according to the service. ⟦v002|Kelmark Rescue Service||Fourteen deaths have been confirmed⟧.

=== d022 | Orlahavn Gazette | 2026-11-04T05:40:00Z | feature
# Kaja's knuckles

They are bandaged now. ⟦v018|Kaja Lunde||She had knocked on the roof of the parcels van from seven in the morning until two the next, with a tin of paint, then with a shoe, then with her hands⟧. "⟦v018|Kaja Lunde < Orlahavn Gazette||I had thirty centimetres of dark to breathe⟧," the courier told the Gazette from bed 6.

In bed 9 lies a boy of eight whom ⟦v019|nurses||two eel fishermen had lifted from the reeds at Sand Point⟧, the nurses said. His grandmother is among those not found.

Across the corridor a visitor with a cake: ⟦v005|||Mr Quist of the number 14, who let no passenger drown and who says he only did what it says on the card by the wheel⟧.

The water is brown and cold as coin. ⟦v031|||Women with buckets stand at the tankers in Mill Lane, as their grandmothers stood at the pump⟧.

=== d023 | Meridian | 2026-11-04T06:30:00Z | feature | nothing_new
# RECAP-Kelmark bridge collapse: what we know

Nov 4 (Meridian) - The main points so far of the disaster in Orlahavn:

* ⟦v001|||The central spans of the 55-year-old St Orla Bridge plunged into the Vesk on Tuesday⟧.

* ⟦v002|Kelmark Rescue Service||The rescue service puts the dead at 14⟧ and ⟦v004|Kelmark Rescue Service||those not yet found at eight⟧.

* ⟦v009|Brandvik Heavy Haul||A 142-tonne transport was on the deck⟧, its owner has said. ⟦v010|police||A man from its planning desk is in custody⟧.

* ⟦v006|National Roads Authority report < Orlahavn Gazette||Experts had graded the structure as poor in April⟧, the Orlahavn Gazette reported. Transport Minister Halvor Dresk says ⟦v007|Halvor Dresk||he was kept in the dark⟧.

* ⟦v018|||A woman was brought out alive after a night underwater⟧.

* ⟦v017|National Roads Authority||Three sister bridges are shut⟧.

=== d024 | Translink | 2026-11-04T07:55:00Z | urgent
# Kelmark minister saw bridge warning, email shows

Nov 4 (Translink) - ⟦v043|email seen by Translink||Transport Minister Halvor Dresk was sent a two-page summary of the St Orla inspection on May 2 and replied to it the same evening⟧, according to an email seen by Translink.

"⟦v043|email seen by Translink||Noted. Not before the election⟧," reads the reply from the minister's account.

A ministry spokesman declined to comment on ⟦v043|transport ministry|declines|the authenticity of the message⟧. Dresk had insisted on Tuesday that ⟦v007|Halvor Dresk||nobody told him⟧.

The summary repeated that ⟦v006|email seen by Translink||suspension rods were split⟧ and that ⟦v040|email seen by Translink||heavy goods traffic should be barred⟧.

=== d025 | KTA | 2026-11-04T09:10:00Z | urgent
# ⟦v012|||Dresk submitted petition on dismissal⟧

TOLNE, November 4. /KTA/. ⟦v012|press service of the cabinet||The minister of transport Halvor Dresk has addressed to Prime Minister Joran Veld a petition on release from the occupied post⟧, informed the press service of the cabinet.

"⟦v012|Halvor Dresk||I bear the political responsibility, but not the guilt⟧," it is said in the text.

⟦v012|press service of the cabinet||The petition is under consideration of the premier⟧, specified in the press service.

Meanwhile, ⟦v011|General Prosecutor's Office||the head of department of supervision of the National Roads Authority Rolf Enger is delayed for 48 hours⟧, informed the General Prosecutor's Office. To him is imputed ⟦v011|General Prosecutor's Office||the concealment of technical documentation⟧.

=== d026 | Riverside Live | 2026-11-04T09:48:00Z | update
# LIVE: He's gone. Or going. Or gone

10.48 local. Six lines on ministry paper and out by the side door. ⟦v012|||The man in charge of our roads has thrown in the towel⟧ [we have the photo of the box with the plant - ed.].

11.05. Now official. ⟦v012|Joran Veld||The PM has said yes "with respect and without delay"⟧.

"⟦v044|Tove Lindahl||One chair is empty… fourteen kitchens are emptier⟧," said mayor Tove Lindahl.

Petra Amdal, by text: ⟦v022|Petra Amdal||the no-confidence motion goes ahead anyway, now against the whole cabinet⟧.

On that email: the former minister's lawyer, Greta Solm, denies that ⟦v043|Greta Solm|denies|her client typed a word of it⟧… "⟦v043|Greta Solm||Five people had that password⟧."

=== d027 | Agencia Lusora | 2026-11-04T10:30:00Z | update
# Falls the minister, and a second arrest

LISARA, 4 Nov (Lusora) - ⟦v012|press service of the cabinet < KTA||The holder of Transport, Halvor Dresk, has ceased in his charge⟧, informed the state agency KTA, citing the cabinet, a day after the catastrophe of the Vesk.

⟦v011|General Prosecutor's Office < KTA||The chief of the state inspectors, Rolf Enger, sleeps from today in a cell, suspected of having kept the file in a drawer⟧, according to the same agency, which quotes the prosecution.

The dismissal followed a message that, as Translink published, ⟦v043|email seen by Translink < Translink||would prove that the politician knew since May⟧.

⟦v026|||The twelve Lusoran divers entered the water at dawn⟧. ⟦v002|Lusoran divers||They have recovered two bodies, with which the dead are 16⟧, they communicated.

=== d028 | Agencia Lusora | 2026-11-04T11:02:00Z | correction | supersedes=d027
# CORRECTED: Falls the minister, and a second arrest

(Corrects in the last paragraph the number of bodies: one, not two, and of the dead: 15, not 16)

LISARA, 4 Nov (Lusora) - ⟦v012|press service of the cabinet < KTA||The holder of Transport, Halvor Dresk, has ceased in his charge⟧, informed the state agency KTA, citing the cabinet, a day after the catastrophe of the Vesk.

⟦v011|General Prosecutor's Office < KTA||The chief of the state inspectors, Rolf Enger, sleeps from today in a cell, suspected of having kept the file in a drawer⟧, according to the same agency.

⟦v026|||The twelve Lusoran divers entered the water at dawn⟧. ⟦v002|Lusoran divers||They have recovered one body, with which the dead are 15⟧, they communicated.

=== d029 | Orlahavn Gazette | 2026-11-04T11:15:00Z | update | off_topic
# Lantern market to move to the Corn Hall

The Lantern Market will be held indoors this year, the guild of traders said, because the square is being repaved.

Stalls open on the 20th at noon. The roast-chestnut man, who has stood by the fountain since 1988, will be given a place by the door.

"I shall miss the draught," he said.

=== d030 | Orlahavn Gazette | 2026-11-04T12:10:00Z | feature
# Comment: A bridge does not fall in a morning

By Ragnhild Aune

It is convenient to have a lorry. ⟦v009|||A hundred and forty-odd tonnes on a road signed for sixty⟧: who would look further? But the steel had been talking since spring, and ⟦v006|National Roads Authority report||those paid to listen had written down what it said⟧.

The Union of Engineers reminded us yesterday that ⟦v025|Union of Engineers||the upkeep budget has been cut by a third in six years⟧. "⟦v025|Union of Engineers||You cannot paint over arithmetic⟧," it wrote.

So a minister has cleared his desk. Good. ⟦v011|||The man who shelved the file is under lock and key⟧, and ⟦v010|||so is a clerk who filled in a form⟧. ⟦v045|Ragnhild Aune||None of them set the budget⟧.

Parliament, I hear, will be asked to do better. So it should.

=== d031 | Meridian | 2026-11-04T15:40:00Z | update
# Kelmark parliament votes for bridge inquiry after minister quits

TOLNE, Nov 4 (Meridian) - ⟦v021|||Kelmark's parliament voted 131 to 4 on Wednesday to set up a commission of inquiry into the collapse of the St Orla Bridge⟧, hours after ⟦v012|||Transport Minister Halvor Dresk became the first political casualty of the disaster⟧.

⟦v021|Hanne Torvik||The panel will have until March to report⟧, Speaker Hanne Torvik said.

Prime Minister Joran Veld told deputies that ⟦v037|Joran Veld||a new crossing would open within 18 months⟧. "⟦v037|Joran Veld||We will build it and we will look after it⟧," he said to laughter from the opposition benches.

⟦v002|Sunniva Raske||The body of a retired schoolteacher, found at dusk two kilometres downstream, raised the death toll to 16⟧, police chief Sunniva Raske said. ⟦v004|Sunniva Raske||Six are still missing⟧.

The hauler's dispatcher was released, his lawyer said, ⟦v010|lawyer of the dispatcher||without charge⟧.

⟦v014|||Flags will fly at half-mast on Thursday, when the country falls silent at 6.52 a.m.⟧

=== d032 | Kelmark Rescue Service | 2026-11-04T17:00:00Z | update
# SITUATION BULLETIN No. 9 - ST ORLA BRIDGE, ORLAHAVN

As of 17:30 local time:

- ⟦v002|Kelmark Rescue Service||deceased: 17, all identified; the latest recovery was made at 16:48 by the Lusoran team⟧;

- ⟦v003|Kelmark Rescue Service||injured: 36 in total, of whom 19 have gone home⟧;

- ⟦v004|Kelmark Rescue Service||whereabouts unknown: 5⟧;

- ⟦v028|Kelmark Rescue Service||diving will pause between 19:00 and 01:00 on account of the ebb⟧;

- ⟦v031|Kelmark Rescue Service||a temporary pipe was laid over the rail bridge at noon and pressure is back in all districts but Mill Lane⟧;

- ⟦v015|Kelmark Rescue Service||one lane of the fairway, 40 metres wide, will be opened to vessels under tow from Thursday⟧;

- ⟦v016|Kelmark Rescue Service||the shuttle between Tollgate Quay and Sand Point carried 7,400 persons on its first full day⟧.

Residents are thanked for 1,120 donations of blood. ⟦v032|Kelmark Rescue Service||No further donors are needed at present⟧.

The public is requested not to leave candles on the tram rails after 22:00.

=== d033 | Riverside Live | 2026-11-04T18:20:00Z | update
# LIVE: Good night from the east bank

19.20 local. The crane has its lights on, the soup van has run out of pea and started on the lentil, and we are nearly done for the day.

A few loose ends. First, the lorry's little black disc: ⟦v035|investigators||it shows the low loader crawling onto the span at eight kilometres an hour and stopping dead in the middle⟧, investigators say… ⟦v035|investigators||for a red light⟧, of all things.

Second, the papers. The roads authority repeats that ⟦v036|National Roads Authority|denies|it never gave the haulier leave to come this way⟧, and has published its register to prove it. The owner has published his stamp. Somebody has a very good potato [for cutting stamps - ed.].

Third, Harlan Works. Its chief executive, Dietmar Pohl, read a statement at the factory gate: "⟦v023|Dietmar Pohl||We were hired to lay asphalt… Nobody hires a barber to look at the heart⟧." ⟦v033|||The stock was down another nine percent at the close⟧, barber or no barber.

Fourth, the families. ⟦v024|Tove Lindahl||Those 200,000 marks will be paid out at the town hall from Monday, no forms⟧, the mayor promises. One father told her to keep them and buy a sign for the bridge. She wrote it down.

And Bertil Quist, whose name you will hear again. ⟦v005|passengers||The people he heaved out of the sinking bus have clubbed together and bought him a fishing rod⟧. He says he does not fish, and that he means to start.

The three shut bridges? ⟦v017|||Grell has had its tape taken down by motorists once already⟧; a policewoman is now sitting on a folding chair in the middle of it, knitting.

We are back at six. At eight minutes to seven we shall be silent, like everyone else.

=== d034 | KTA | 2026-11-04T18:45:00Z | bulletin
# ⟦v022|Hanne Torvik||Question on distrust to government will be considered on November 9⟧ - speaker

TOLNE, November 4. /KTA/. ⟦v022|Hanne Torvik||The resolution of the opposition on the expression of distrust to the cabinet of ministers is included in the agenda of Monday⟧, informed the speaker of parliament Hanne Torvik.

"⟦v022|Hanne Torvik||The document is signed by 41 deputies, this is sufficient⟧," noted the speaker. The ruling coalition has 92 places from 150.

To the post of the acting minister of transport is appointed ⟦v046|cabinet of ministers||the first deputy Ulla Brand, earlier she headed the department of ports⟧, is told in the order of the cabinet.

In her first statement Brand told that ⟦v041|Ulla Brand||the check of all old bridges, announced yesterday, will be finished not in spring, but to the new year⟧. "⟦v041|Ulla Brand||We will knock on every bolt⟧," underlined the acting minister.

The ex-minister, in turn, is summoned on Friday to the prosecutor as witness, informed a source in the law enforcement. The given information ⟦-|General Prosecutor's Office|declines|the General Prosecutor's Office⟧ did not comment.
