title: Tanker Halcyon Dawn aground off Skelmar

=== d001 | Nordhav | 2027-11-16T03:22:00Z | flash
# ⟦v001|coastguard||LADEN OIL TANKER RUNS AGROUND OFF SKELMAR'S WEST COAST⟧ - COASTGUARD

=== d002 | Nordhav | 2027-11-16T03:50:00Z | urgent
# Tanker with 84,000 tonnes of crude aground off Skelmar

PORT ARDEN, Nov 16 (Nordhav) - ⟦v001|coastguard||The tanker Halcyon Dawn struck the Hag Rocks, two miles off Skelmar's Cape Morrow, in a gale early on Tuesday and is stuck fast⟧, the coastguard said.

⟦v002|coastguard||The 244-metre vessel is loaded with 84,000 tonnes of crude⟧, it said. ⟦v003|coastguard||A helicopter is on its way to lift off the 23 crew⟧.

⟦v004|coastguard||There was no sign of a leak⟧, a duty officer said, ⟦+|||"but there is no sign of anything, it is black as a boot"⟧.

Cape Morrow has one of the north's largest puffin colonies and some 40 oyster farms. A grounding on the same reef in 1978 fouled the coast for six years.

=== d003 | Morrow Herald | 2027-11-16T05:40:00Z | update
# The horn that would not stop

By Effie Tarrant, Cape Morrow

It was the horn that woke us. Long, then long again, like a cow that has lost her calf. When the squall lifted at about half past three there were lights where no lights ought to be: ⟦v001|||a whole street of them, leaning, out on the Hags⟧.

Old Magnus Fell, who kept the lighthouse until they put a computer in it, stood at his gate in oilskins over pyjamas. "⟦v005|Magnus Fell||I watched her on my own set. Her engine stopped at one and she came down on the wind for two hours like a tea tray⟧," he said. "⟦+|||And nobody sent a tug, because there isn't a tug⟧."

⟦v006|Magnus Fell||The rescue tug Stalwart was sold in March to save money⟧, he reminded us.

And then, at ten to five, we smelled it. ⟦v004|||Petrol, tar, something sweet. My mother shut the window, and it came in all the same⟧.

People in Morrow do not need to be told what comes next. In the chapel hall hangs a photograph from the winter of 1978, of women in headscarves scraping a beach with roof slates. Half of them are dead now. The other half were on the quay by six, with their sleeves rolled.

=== d004 | Nordhav | 2027-11-16T06:10:00Z | urgent
# Crew rescued from grounded tanker; oil leaking

PORT ARDEN, Nov 16 (Nordhav) - ⟦v003|||All but three of the crew of a tanker stranded off Skelmar were winched to safety before dawn⟧, the coastguard said, as ⟦v004|coastguard||oil began to pour from at least two ruptured tanks⟧.

⟦v007|coastguard||The captain, the chief engineer and the mate have chosen to stay aboard⟧, it said. ⟦v008|coastguard||One sailor was flown to hospital with a crushed hand⟧.

⟦v005|coastguard||The Halcyon Dawn had reported loss of power at 1:04 a.m.⟧, more than two hours before she struck. ⟦v009|coastguard||The nearest available tug was nine hours away⟧.

She is registered in Port Celeste and managed by Orsini Bulk of Valcorra. Wind on the reef was gusting to 95 km per hour.

=== d005 | Valcorra News Agency | 2027-11-16T07:05:00Z | bulletin
# Ship under management of Valcorran company has incident in north

VALCORRA, 16 November (VNA) - ⟦v001|Ministry of Merchant Marine||The motor tanker Halcyon Dawn, under management of the society Orsini Bulk, has touched a shoal in waters of Skelmar in consequence of hurricane wind⟧, communicated the Ministry of Merchant Marine.

⟦v004|Orsini Bulk||The spill is of limited entity, of the order of 200 tons⟧, it results to the society.

Captain Tullio Renzi, of 52 years, with experience of three decades, ⟦v007|Orsini Bulk||has remained on the bridge "as the tradition wants"⟧, they referred in the office of Orsini.

⟦v003|Ministry of Merchant Marine||Twenty mariners, of whom eleven Valcorrans, are in good health on land⟧, the Ministry assured.

⟦v010|Ministry of Merchant Marine||The ship had passed regularly the inspection in the month of August⟧.

=== d006 | Shoreline | 2027-11-16T08:02:00Z | update
# LIVE: Daylight, and it isn't pretty

08.02. Right, we can see her now. ⟦v001|||She's on the Hags up to her knees, bow east, with a list that makes your stomach lean⟧. From where I'm standing [Gannet Point, coat borrowed - ed.] you could hit her with a good golf shot.

07.55. ⟦v004|||Behind her there's a road on the sea. Black, shiny, a quarter of a mile wide, and it goes toward Sallow Bay⟧…

07.51. The figure game. Owners say ⟦v004|Orsini Bulk < Valcorra News Agency||two hundred tonnes⟧. A pilot who has just flown over it says ⟦v004|unnamed (Shoreline)||"put a nought on that, and then start counting"⟧.

07.40. Twenty men in blankets in the Seal Inn, drinking sweet tea. ⟦v003|||The chopper went out three times, in that wind, for them⟧. ⟦v008|||The one with the hand has had surgery; they saved the thumb⟧.

07.30. Fell the lighthouse man: "⟦v006|Magnus Fell||Nine hundred thousand a year she cost us, the Stalwart. Let's see what today costs⟧."

07.12. For newcomers: the Hags are four rocks, the Cape is what they hang off, and Sallow Bay is the soft bit behind it where the oysters live. If the wind stays in the west the lot goes in there. If it backs south, it goes to the puffins. There's no third thing.

=== d007 | Marine Directorate of Skelmar | 2027-11-16T09:00:00Z | update
# INCIDENT NOTICE 1 - HALCYON DAWN

Issued 09:00. For information of mariners and the public.

- ⟦v001|Marine Directorate||position: Hag Rocks, 57 12 N; aground fore and midships, stern afloat⟧;

- ⟦v002|Marine Directorate||cargo: 84,200 t medium crude; bunkers 1,900 t⟧;

- ⟦v004|Marine Directorate||tanks 2 port, 3 port and 3 centre breached; estimated loss to 08:00: 3,000 t⟧;

- ⟦v011|Marine Directorate||an exclusion zone of three miles is in force for vessels and drones⟧;

- ⟦v012|Marine Directorate||fishing and the gathering of shellfish are prohibited between Gannet Point and Tarn Head⟧;

- ⟦v009|Marine Directorate||the tug Brede Viking is expected at 14:00⟧;

- ⟦v013|Marine Directorate||2.4 km of boom are being laid across the mouth of Sallow Bay⟧.

The public should not approach oiled birds. Telephone 0800 of the Wildlife Trust.

=== d008 | Nordhav | 2027-11-16T09:35:00Z | update | supersedes=d004
# Slick from stranded tanker nears Skelmar bay

PORT ARDEN, Nov 16 (Nordhav) - ⟦v004|Marine Directorate||About 3,000 tonnes of crude has escaped from a tanker impaled on rocks off Skelmar⟧, authorities said on Tuesday, fifteen times the amount given by the ship's managers.

⟦v014|Marine Directorate||The slick is 11 kilometres long and could reach Sallow Bay by nightfall⟧, the Marine Directorate said. ⟦v013|||Crews were stringing floating barriers across the bay⟧, home to oyster beds worth 60 million kroner a year.

⟦v012|||All fishing in the area has been stopped⟧.

⟦v005|||The Halcyon Dawn drifted without power for more than two hours⟧, raising questions about ⟦v006|||the sale of the coast's only emergency tug in March⟧. Fisheries minister Rolf Haldane declined to discuss ⟦v006|Rolf Haldane|declines|that decision⟧. "⟦v015|Rolf Haldane||Today is for the sea⟧," he said.

The coastguard's only other large tug was sent south in October to attend a wind farm. Haldane, 47, a former accountant, has run the ministry for two years and is widely seen as a future party leader.

⟦v010|port inspectors||The tanker was found to have three minor defects when it was last inspected, in August⟧, port records show. None concerned the engine.

=== d009 | Corriga Telegraph Agency | 2027-11-16T10:15:00Z | update
# Skelmar oil catastrophe: Corriga alarmed for its coast

CORRIGA, Nov 16 (CTA) - The authorities of the Corriga islands, 60 miles to the south, follow with unrest the voyage of the oil. ⟦v014|Marine Directorate < Nordhav||The carpet already stretches over eleven kilometres⟧, reports Nordhav, citing the directorate of the sea.

⟦v007|Orsini Bulk < Valcorra News Agency||The master and two officers keep watch on the wreck⟧, according to the agency of Valcorra, which quotes the shipping company.

The portal Shoreline reports that ⟦v003|Shoreline||helicopters needed three flights to fetch the others⟧.

⟦v016|government of Corriga||Corriga puts at disposal its oil recovery ship Ternen⟧, decided the islands' government this morning. ⟦v017|Liv Aune||She can sail at noon⟧, said Minister Liv Aune to CTA.

For the islanders the sea is bread. A good third of them live from cod, and each spring there come the eider ducks. In the year 1978 the oil of that time needed nine days to Corriga; in the museum of the capital a jar of it is still kept.

=== d010 | Morrow Herald | 2027-11-16T11:20:00Z | update
# Tullio Renzi comes ashore

By Effie Tarrant

⟦v007|||He came up the harbour steps at eleven with a plastic bag and a sextant in a box, the last but two, in other men's boots⟧. ⟦v018|||Two constables were waiting by the ice machine, and one of them held the box while the other said the words⟧.

"⟦v005|Tullio Renzi||I called at one o'clock. I called at half past one. I called at two⟧," said the master of the Halcyon Dawn to nobody in particular. "⟦+|||They told me: a tug is being sought⟧."

There was no shouting. Somebody gave him a cigarette. In Sallow Bay, meanwhile, ⟦v013|||the orange sausage that is to keep it out has been got two thirds of the way across, and the sea is hopping over it⟧.

Karin Storr, who has nine rafts of oysters, was lifting what she could by hand. "⟦v019|Karin Storr||Three years they've lain there, and they were for Christmas⟧," she said.

The first bird was a razorbill. It looked as though somebody had dipped it.

=== d011 | Nordhav | 2027-11-16T11:42:00Z | urgent
# Captain of grounded tanker arrested in Skelmar

PORT ARDEN, Nov 16 (Nordhav) - ⟦v018|police||Skelmar police have arrested the captain of the Halcyon Dawn on suspicion of endangering shipping and polluting the sea⟧, a police spokeswoman said on Tuesday.

⟦v020|police||Tullio Renzi, 52, gave a negative breath test⟧, she added.

Orsini Bulk, which manages the tanker, said ⟦v018|Orsini Bulk||it was "dismayed" and demanded his release⟧. ⟦v021|Orsini Bulk||The engine failure was due to contaminated fuel taken on last week in Port Celeste⟧, it said.

⟦v016|||The neighbouring Corriga islands are sending a recovery vessel⟧. ⟦v022|Rolf Haldane||Skelmar has asked four more countries for skimmers⟧, fisheries minister Rolf Haldane said.

⟦v021|Skelmar Shipping Watch||The same ship had lain without power for 40 minutes off Orm in October⟧, the website Skelmar Shipping Watch wrote, citing tracking data. Crude of the type she carries is heavy and slow to evaporate, and tends to sink in cold water.

=== d012 | Shoreline | 2027-11-16T12:30:00Z | update
# LIVE: They've nicked the skipper

12.30. ⟦v018|||Cuffs? No. But he's in the back of Sergeant Moe's Volvo, and the Volvo's at the station⟧. ⟦v020|||He blew a zero, by the way⟧ [the rumour about whisky was started by a man with a whisky - ed.].

12.21. Mood in the Seal Inn: his crew has stopped eating. "⟦v018|Danilo Reyes||He stayed for the pumps. Take me also⟧," says the bosun, Danilo Reyes.

12.14. ⟦v023|Wildlife Trust||Birds: 64 picked up by the Trust, nineteen dead⟧. There's a queue of schoolkids with towels.

12.05. Somebody's leaked the minutes. In February the coastguard chief, Ansgar Thune, wrote to the ministry that ⟦v024|Ansgar Thune < Shoreline||without the Stalwart "a disabled tanker on a lee shore will be watched, not saved"⟧. Ministry: ⟦v024|Fisheries Ministry|declines|no comment on internal letters⟧.

11.58. Bad news from the bay. ⟦v013|||The boom's torn. It's lying on Tarn beach like a dead eel⟧.

11.44. Since you ask, that sextant [see the Herald - ed.] was his grandfather's. He's got it in the cell with him. Sergeant Moe says it isn't, strictly, a weapon.

11.36. The bunker dealer in Port Celeste has put out two lines. ⟦v021|Celeste Marine Fuels|denies|There was nothing wrong with what they pumped, they've kept a bottle of it, and anyone may come and look⟧.

=== d013 | Valcorra News Agency | 2027-11-16T13:10:00Z | update
# Valcorra protests for the arrest of commander Renzi

VALCORRA, 16 November (VNA) - The Minister of Foreign Affairs, Livia Corsa, has expressed "strong bewilderment" for ⟦v018|Livia Corsa||the stopping of commander Tullio Renzi, who has been conducted in barracks as soon as he put foot on ground⟧.

"⟦v018|Livia Corsa||One does not put in chains him who has been the last to abandon the ship⟧," she affirmed.

⟦v025|Livia Corsa||Our consul will visit him within the evening⟧, announced Corsa.

Orsini Bulk denied that ⟦v021|Orsini Bulk|denies|the machine had already given problems in October⟧, as sustained from a Skelmaric site. The society has in addition rectified the estimate: ⟦v004|Orsini Bulk||into the sea have finished about 1,500 tons⟧.

⟦v026|Orsini Bulk||The title of Orsini has left on the ground 14 per cent in Stock Exchange⟧.

=== d014 | Nordhav | 2027-11-16T14:25:00Z | update
# Tug reaches stricken tanker, waits for high water

PORT ARDEN, Nov 16 (Nordhav) - ⟦v009|||An ocean-going tug, the Brede Viking, arrived off Cape Morrow on Tuesday afternoon⟧, eleven hours after the Halcyon Dawn ran aground, and stood by for an attempt to pull her clear.

⟦v027|Joost Maren||Salvors would try to refloat the ship on the evening tide, at about 7 p.m.⟧, said Joost Maren, head of Maren & Dekker, hired by the owners. "⟦v027|Joost Maren||We get one go, perhaps two⟧," he said.

⟦v028|Joost Maren||Pumping out the cargo into another tanker could not start before Thursday⟧, he added.

⟦v014|||The leading edge of the slick was 3 km from Sallow Bay⟧. ⟦v013|Marine Directorate||A barrier there parted in heavy seas⟧, the Marine Directorate said.

Maren, whose grandfather founded the firm, freed a cruise ship from a sandbank in Orm last year in nine hours. This job is harder. The Hag Rocks are granite, the forecast is poor, and a hull that has pounded for half a day does not always come away in the shape in which it went on.

=== d015 | Corriga Telegraph Agency | 2027-11-16T15:20:00Z | urgent
# ⟦v029|unnamed (Corriga Telegraph Agency)||Tanker off Skelmar has broken in two⟧ - rescue circles

CORRIGA, Nov 16 (CTA) - ⟦v029|unnamed (Corriga Telegraph Agency) < Corriga Telegraph Agency||The wrecked tanker Halcyon Dawn broke apart amidships this afternoon⟧, CTA learns from rescue circles. ⟦v029|unnamed (Corriga Telegraph Agency)||The after part is sinking⟧, it was said.

"⟦v029|unnamed (Corriga Telegraph Agency)||With that, everything is in the sea⟧," the person added.

The Marine Directorate did not wish to say anything on ⟦v029|Marine Directorate|declines|this⟧.

The tanker was built in 2004. ⟦v030|||In 2023 a sister ship split in the Gulf of Orm⟧.

=== d016 | Morrow Herald | 2027-11-16T15:28:00Z | update | copy_of=d015
# ⟦v029|unnamed (Corriga Telegraph Agency)||Halcyon Dawn 'has broken in two'⟧

CORRIGA (CTA) - ⟦v029|unnamed (Corriga Telegraph Agency) < Corriga Telegraph Agency||The wrecked tanker Halcyon Dawn broke apart amidships this afternoon⟧, CTA learns from rescue circles. ⟦v029|unnamed (Corriga Telegraph Agency)||The after part is sinking⟧, it was said.

The Marine Directorate did not wish to say anything on ⟦v029|Marine Directorate|declines|this⟧.

=== d017 | Shoreline | 2027-11-16T15:45:00Z | update
# LIVE: One ship. I've counted.

15.45. Oh for heaven's sake. ⟦v029|Shoreline|denies|She's in one piece. I'm looking at her. There's a funnel at one end and a flagpole at the other and a ship in between⟧.

15.40. CTA over on the islands has her ⟦v029|unnamed (Corriga Telegraph Agency) < Corriga Telegraph Agency||snapped like a biscuit⟧. I think what somebody saw was a hatch cover going [it went; big splash - ed.]. Joost the salvage man on channel 12: "⟦v029|Joost Maren|denies|If she had broken, I should be crying, and I am eating soup⟧."

15.22. Less funny. ⟦v014|||It's here. Tarn beach, north end, twenty past three: a brown lip on the wave and then the whole wave brown⟧.

15.15. Karin Storr got two rafts out. ⟦v019|Karin Storr||Seven she's leaving to it⟧.

15.02. Thing nobody tells you about oil: it's quiet. There's no surf any more. The waves come in, and bend, and lie down.

=== d018 | Corriga Telegraph Agency | 2027-11-16T16:02:00Z | kill | supersedes=d015
# CTA WITHDRAWS report on breaking of tanker

TO THE EDITORIAL OFFICES: ⟦v029||denies|CTA takes back its urgent report of 1520 GMT with the title "Tanker off Skelmar has broken in two - rescue circles"⟧. ⟦v029||denies|The vessel is damaged but whole⟧.

The report may not be used any more in any form. A substitute does not come. We ask for indulgence.

=== d019 | Nordhav | 2027-11-16T16:40:00Z | urgent
# Oil washes ashore in Skelmar

TARN BEACH, Skelmar, Nov 16 (Nordhav) - ⟦v014|||Thick crude from a stranded tanker began to coat a stretch of Skelmar's west coast on Tuesday afternoon, hours earlier than predicted⟧.

⟦v031|||Some 400 volunteers with spades and buckets were turned away by police because of the fumes⟧. "⟦v031|Gerd Holm||We have hands and they have forms⟧," said Gerd Holm, a schoolteacher.

⟦v004|Marine Directorate||The amount spilled has risen to 6,500 tonnes⟧, the Marine Directorate said, adding ⟦v029|Marine Directorate|denies|that the hull was intact apart from the torn tanks⟧.

⟦v023|Wildlife Trust||The Wildlife Trust has taken in 210 oiled birds, half of them alive⟧.

Prime Minister Sunniva Brekke was due on the coast on Wednesday, her office said.

=== d020 | Nordhav | 2027-11-16T17:05:00Z | correction | supersedes=d019
# CORRECTED-Oil washes ashore in Skelmar

(Corrects amount in third paragraph to 5,600 tonnes from 6,500)

TARN BEACH, Skelmar, Nov 16 (Nordhav) - ⟦v014|||Thick crude from a stranded tanker began to coat a stretch of Skelmar's west coast on Tuesday afternoon, hours earlier than predicted⟧.

⟦v031|||Some 400 volunteers with spades and buckets were turned away by police because of the fumes⟧. "⟦v031|Gerd Holm||We have hands and they have forms⟧," said Gerd Holm, a schoolteacher.

⟦v004|Marine Directorate||The amount spilled has risen to 5,600 tonnes⟧, the Marine Directorate said, adding ⟦v029|Marine Directorate|denies|that the hull was intact apart from the torn tanks⟧.

=== d021 | Nordhav | 2027-11-16T19:50:00Z | urgent
# First attempt to refloat tanker fails

PORT ARDEN, Nov 16 (Nordhav) - ⟦v027|Joost Maren||A tow line snapped on Tuesday evening as a tug tried to haul the Halcyon Dawn off the Hag Rocks⟧, the salvage company said.

"⟦v027|Joost Maren||She moved four metres and then she changed her mind⟧," Joost Maren said. ⟦v032|Joost Maren||A second try, with two tugs, is planned for Wednesday morning⟧.

⟦v033|Joost Maren||A deckhand on the Brede Viking was struck by the parting cable and broke a leg⟧, he said.

⟦v016|||The Corriga ship Ternen began skimming at dusk⟧.

Conditions on the reef had eased a little by nightfall, with gusts of 60 km per hour, but were due to worsen again on Thursday. Floodlights were set up on Gannet Point, where villagers watched in silence. Somebody had brought soup. When the line parted the crack was heard in the village, and a minute later a boy came running down to ask whether that had been it.

=== d022 | Nordhav | 2027-11-16T20:30:00Z | update | off_topic
# Skelmar parliament backs later school start

PORT ARDEN, Nov 16 (Nordhav) - Skelmar's parliament voted on Tuesday to let secondary schools begin the day at 9 a.m., an hour later than now.

The bill passed by 61 votes to 38. Teachers' unions had opposed it. "Teenagers are not lazy, they're nocturnal," said education minister Tone Rask. It takes effect next autumn.

=== d023 | Nordhav | 2027-11-17T06:00:00Z | feature | nothing_new
# RECAP-Skelmar tanker: what we know

Nov 17 (Nordhav) - A day after the Halcyon Dawn ran aground in Skelmar:

* ⟦v001|||The tanker is on the Hag Rocks with 84,000 tonnes of crude aboard, less what has leaked⟧, ⟦v004|Marine Directorate||put at 5,600 tonnes⟧.

* ⟦v014|||Oil came ashore on Tuesday afternoon⟧.

* ⟦v018|||Captain Tullio Renzi is under arrest⟧. Managers blame ⟦v021|Orsini Bulk||bad fuel⟧.

* ⟦v005|||The ship drifted for more than two hours⟧ and ⟦v009|||a tug took eleven to come⟧; ⟦v006|||a local one had been sold⟧.

* ⟦v027|||A first pull failed⟧; ⟦v032|||a second is due this morning⟧.

* ⟦v029||denies|A report that the ship had split was withdrawn by CTA⟧.

=== d024 | Morrow Herald | 2027-11-17T07:25:00Z | feature
# What a tide brings

By Effie Tarrant

You walk on it before you see it. At first light ⟦v014|||the whole strand from the slipway to the Tarn was upholstered, as one might say, in black leather, and it breathed⟧. A dog had been in it, and stood ashamed.

⟦v031|||They let the spades through in the end⟧; the constable on the dune had taken off his cap and picked one up himself.

In the school gym the children have named the guillemots after their teachers. ⟦v023|||Three hundred and ninety so far, in boxes that once held bananas⟧. ⟦v023|||Of every two, one is already still⟧.

⟦v019|||There will be no Morrow oysters on any table this Christmas⟧. Karin Storr has burnt the labels.

And in the yard behind the police station, at six, I saw a man in borrowed boots look up at the gulls. ⟦v025|||A gentleman in a good coat had been to see him overnight, with a cake from the consulate⟧.

I asked Magnus Fell to walk with me. He would not go further than the dune. He was eighteen the last time and spent that winter on his knees, and what he remembers is not the black but the silence afterwards: two springs without one egg on the Cape. "You'll see," he said. "It's in May that you will hear it."

=== d025 | Shoreline | 2027-11-17T09:12:00Z | update
# LIVE: SHE'S OFF

09.12. ⟦v032|||She's off! Two tugs, top of the tide, a noise like a door in hell, and there's water where she was⟧! Everyone on Gannet Point is hugging somebody they don't know.

09.20. Steady. She's afloat, she's down by the head and she's still weeping. ⟦v034|Joost Maren||They're taking her north, to Hollow Sound, out of the wind⟧, Joost says.

09.31. Hollow Sound is not pleased. "⟦v034|Ketil Roos||Bring that thing in here and we'll meet it with boats⟧," says its mayor, Ketil Roos.

09.38. The skipper heard the cheering through the wall. ⟦v035|||He's up before the magistrate at noon⟧.

09.44. PM's chopper. ⟦v036|||Sunniva Brekke has landed on the football pitch, in wellies that have never met mud⟧.

=== d026 | Nordhav | 2027-11-17T09:40:00Z | urgent
# Tanker Halcyon Dawn refloated off Skelmar

PORT ARDEN, Nov 17 (Nordhav) - ⟦v032|||Salvors on Wednesday dragged the tanker Halcyon Dawn off the reef where she had lain for 30 hours⟧.

⟦v034|Marine Directorate||The ship is being towed to a sheltered inlet, Hollow Sound, despite protests there⟧, the Marine Directorate said. ⟦v028|Joost Maren||The remaining crude would be transferred once she is at anchor⟧, salvage chief Joost Maren said.

⟦v036|||Prime Minister Sunniva Brekke visited the fouled coast⟧. "⟦v006|Sunniva Brekke||We saved nine hundred thousand and lost a bay. It was wrong, and it was my government that did it⟧," she said. ⟦v037|Sunniva Brekke||A new emergency tug would be chartered within a month⟧.

=== d027 | Valcorra News Agency | 2027-11-17T10:30:00Z | update
# Disentangled the Halcyon Dawn; satisfaction of Orsini

VALCORRA, 17 November (VNA) - ⟦v032|Orsini Bulk||The Halcyon Dawn floats again: the operation of disengagement has had happy outcome at hours 10.10⟧, communicated Orsini Bulk, who thanks the salvors.

⟦v037|Sunniva Brekke < Nordhav||The Premier of Skelmar has admitted the necessity to equip herself of a tug of succour⟧, according to Nordhav. ⟦v006|Livia Corsa||"It is the confession that the fault is not of the commander"⟧, commented the Minister Corsa.

⟦v025|consul||The consul has found Renzi in good spirit and provided with sweets⟧.

⟦v038|Orsini Bulk||The damages are covered by insurance until 500 millions⟧, specified the society. ⟦v026|||The title recovers 6 per cent⟧.

=== d028 | Corriga Telegraph Agency | 2027-11-17T11:15:00Z | update
# Skelmar's head of government admits error with tug

CORRIGA, Nov 17 (CTA) - The scrapping of the guard ship Stalwart was false: so much Premier Brekke conceded on the sticky beach of Tarn. ⟦v006|Sunniva Brekke < Nordhav||For the saving of a small sum one had forfeited a bay⟧, she is quoted by Nordhav.

⟦v032|Shoreline||The giant hangs again on the ropes of two tugs⟧, the portal Shoreline reports, ⟦v034|Ketil Roos < Shoreline||but in the refuge harbour the fishermen want to bar the entrance with their cutters⟧, as their mayor had said to it.

⟦v016|Liv Aune||Our Ternen has sucked up 310 tonnes⟧, Minister Liv Aune told CTA. ⟦v039|Corriga weather service||For the islands the danger is past, since the wind turns to the south⟧, says the weather service.

In Corriga the people had nonetheless begun to drive their sheep from the salt meadows. They may now be brought back. The museum, so its director informs, will not request a second jar.

=== d029 | Nordhav | 2027-11-17T13:05:00Z | urgent
# Skelmar court frees tanker captain on bail

PORT ARDEN, Nov 17 (Nordhav) - ⟦v035|||A magistrate ordered the release of tanker captain Tullio Renzi on bail of 200,000 kroner on Wednesday⟧, ruling that he may not leave Skelmar.

⟦v005|coastguard logs||He had made seven distress calls between 1:04 and 3:01 a.m.⟧, logs read in court showed. Coastguard chief Ansgar Thune confirmed ⟦v024|Ansgar Thune||his warning letter of February⟧. "⟦v024|Ansgar Thune||I wish it had been badly written⟧," he said.

⟦v040|Rolf Haldane||Fisheries minister Rolf Haldane offered his resignation⟧, the government said. ⟦v040|||Brekke has accepted it⟧.

⟦v004|Marine Directorate||The final estimate of the spill is 7,100 tonnes⟧.

=== d030 | Shoreline | 2027-11-17T14:20:00Z | update
# LIVE: Boots returned

14.20. ⟦v035|||He's out. The crew of the Seal Inn, that is to say his, passed a hat, and the hat wasn't enough, and then Morrow passed one⟧. Karin Storr put in a fifty. I asked why. "⟦v035|Karin Storr||He rang seven times. I'd have given up at three⟧."

14.02. ⟦v040|||Rolf is gone. "Today is for the sea", he said yesterday; now he's got all week for it⟧.

13.50. ⟦v034|||In Hollow Sound the boats came out, thirty of them, and looked at her, and let her by⟧. "⟦v034|Ketil Roos||You can't turn away a thing that's hurt⟧," says Roos, who'd promised to.

13.31. ⟦v023|Wildlife Trust||The first eleven guillemots, washed twice, go back on Friday at the far side of the Cape⟧.

13.20. ⟦v012|Marine Directorate||No fishing till February, says the Directorate⟧. It'd been days, in yesterday's notice.

13.08. And the horn, if you'd wondered. It was jammed; Renzi's second engineer went back up a ladder on Tuesday, after everyone was off the deck, to cut the wire. It still sounded for an hour, on what was left in the tank. My neighbour swears she hears it yet.

=== d031 | Marine Directorate of Skelmar | 2027-11-17T15:00:00Z | update
# INCIDENT NOTICE 9 - HALCYON DAWN

Issued 15:00.

- ⟦v034|Marine Directorate||vessel at anchor in Hollow Sound since 13:40, boomed all round⟧;

- ⟦v004|Marine Directorate||total loss of cargo 7,100 t, of bunkers nil⟧;

- ⟦v028|Marine Directorate||transfer to m/t Solveig Star begins at 06:00 on 18 November⟧;

- ⟦v014|Marine Directorate||shoreline affected: 27 km, heavy on 9⟧;

- ⟦v012|Marine Directorate||the closure of fisheries is extended to 15 February⟧;

- ⟦v011|Marine Directorate||the exclusion zone at the Hag Rocks is lifted⟧;

- ⟦v031|Marine Directorate||volunteers: register at Tarn School; 1,150 have done so; bring no dogs⟧.

Claims against the owners' insurer should be sent on Form 3, in two copies, with photographs where these exist. Form 2, distributed on Tuesday in Tarn and Morrow, is for claims in respect of sheep and may be used as scrap.
