title: Sarkoy fever outbreak in Dalvinia

=== d001 | Compass | 2026-02-16T05:10:00Z | urgent
# Unknown fever kills five in Dalvinian port - hospital

SARKOY, Feb 16 (Compass) - ⟦v001|Sarkoy Infirmary||Five patients have died since Friday of a fever doctors cannot name⟧, the main hospital in the Dalvinian port of Sarkoy said on Monday.

⟦v002|Sarkoy Infirmary||A further 26 were being treated with the same signs: high temperature, bleeding gums and a rash on the palms⟧, it said.

"⟦v003|Mirela Tasko||It is not influenza and it is not typhus, and beyond that I should be guessing⟧," Mirela Tasko, head of the infectious ward, told Compass.

Sarkoy, a grain and ferry harbour of 240,000 people, lies four hours by rail from the capital, Grell. Its carnival, the biggest on the coast, begins on Saturday.

=== d002 | Sarkoy Lantern | 2026-02-16T06:00:00Z | feature
# They came in with red hands

By Iva Moran, at the Infirmary gate

The first was a ship's cook. He walked in on Thursday holding his palms out in front of him like a child who has been at the jam, and said he was ashamed to shake hands with the doctor. ⟦v004|unnamed (Sarkoy Lantern) < Sarkoy Lantern||He was off the Halcyon Dora, a freighter with hides from the Ombe coast⟧, a porter told me. ⟦v001|||He was also, by Friday evening, the first to die⟧.

Behind him came his landlady, her lodgers, a barber. ⟦v002|||By last night every bed on the third floor was taken and there were mattresses in the chapel⟧.

On Rope Street they are boiling their spoons. Nobody has told them to. Nobody has told them anything.

The chemist at the corner has sold all his camphor, all his quinine and, by mistake, a crate of rat poison, which he has been running after from house to house. In the Seamen's Church a candle has been lit for the cook, whose name no one wrote down; the landlady, who would have known it, is past asking. ⟦v009|||The sisters on the ward are tearing up tablecloths to tie over their mouths⟧.

The mayor, Osip Breck, found in his carnival workshop with a pot of gold paint, was cheerful. ⟦v005|Osip Breck||The parade would go out on Saturday "if I have to carry the lion myself"⟧, he said.

=== d003 | DALTAG | 2026-02-16T06:45:00Z | bulletin
# ⟦v006|Ministry of Health Protection|denies|Ground for anxiety in Sarkoy is absent⟧ - Ministry

GRELL, February 16. /DALTAG/. ⟦v006|Ministry of Health Protection||The epidemiological situation in city Sarkoy is under the full control of the specialists⟧, informed the Ministry of Health Protection of Dalvinia.

⟦v002|Ministry of Health Protection||On observation are found 19 persons with the seasonal indisposition⟧, noted in the department. ⟦v007|Ministry of Health Protection||To the place has been directed a group of experts at the head with the vice-minister Anton Gerlo⟧.

The given question is on the personal control of the Prime Minister.

The retail trade with medicines passes in the usual mode. To the inhabitants is recommended to wash the hands and not to give in to rumours.

In the city function the enterprises, the schools and the preschool institutions. ⟦v005|Ministry of Culture||The traditional winter holiday will be carried out in the planned volume⟧, specified in the Ministry of Culture.

=== d004 | Pulse Blog | 2026-02-16T07:30:00Z | update
# LIVE: Seasonal indisposition, they call it

09.30 Sarkoy time. I'm a nurse, I've been off shift for forty minutes, and I'm going to type until I fall over. ⟦v002|||We had thirty-four at handover. Not nineteen⟧.

09.36. Compass reports, citing Dr Tasko, that ⟦v003|Mirela Tasko < Compass||nobody knows what it is⟧. Confirmed. ⟦v008|||Swabs went to Grell on the night train in a picnic box⟧ [with ice from the fishmonger's - ed.].

09.44. Kit: ⟦v009|||we have gloves till tonight. Masks ran out on Sunday. I am wearing a welder's visor, and it suits me⟧.

09.52. Will the carnival happen? ⟦v005|||The gold lion is still drying. Nobody's cancelled it⟧…

=== d005 | Compass | 2026-02-16T09:05:00Z | update
# Freighter linked to mystery fever under guard off Dalvinia

SARKOY, Feb 16 (Compass) - ⟦v010|harbour master||A cargo vessel suspected of having brought a deadly illness to Sarkoy was ordered to anchor two miles out on Monday, with 21 crew on board⟧, the harbour master said.

⟦v004|harbour master||The Halcyon Dora had put in on Feb 8 with raw skins loaded in Ombe, where a man fell sick during the voyage⟧.

⟦v009|nurses' association||Nurses were working in raincoats for want of protective clothing⟧, their association said.

The ship's owner, Pallas Bulk, said ⟦v004|Pallas Bulk|denies|all hands had been in perfect health on arrival⟧.

Port workers stood about in groups smoking. A tug fetched groceries to the anchored ship and let them down in a net.

⟦v003|unnamed (Compass)||Plague had been ruled out overnight⟧, a laboratory worker said. The hospital, a brick pile of 1889 with a leaking east wing, was built after cholera killed one townsman in twelve, and has the names of the donors, but not of the dead, on a marble board in the hall.

=== d006 | Presse Marenne | 2026-02-16T10:15:00Z | update
# Dalvinia: a fever of unknown origin makes six deaths at Sarkoy

MARENNE-LES-BAINS, February 16 (PM) - ⟦v001|Pulse Blog||A sixth patient has succumbed in the morning at Sarkoy⟧, according to Pulse Blog, held by an infirmarian of the establishment.

⟦v006|Ministry of Health Protection < DALTAG||The ministry of Grell speaks of a situation mastered⟧, reports the official DALTAG.

The government of Marenne, of which the coast makes face, ⟦v011|Government of Marenne||suspends from midnight the ferries with Sarkoy⟧, has said its spokesman. ⟦v012|Government of Marenne||The temperature of the travellers will be taken at all the posts of the frontier⟧.

⟦v013|Helge Solund||The World Health Bureau has proposed a team "which can leave tomorrow"⟧, has declared to PM its director for the region, Helge Solund.

The two shores have between them 400,000 crossings in the year, for the most part of grandmothers.

⟦v004|harbour master < Compass||A merchant ship charged with skins, arrived eight days ago of Ombe, concentrates the suspicions⟧, according to the captain of the port quoted by Compass. ⟦v010|||She lies henceforth off the lighthouse, a yellow flag at the mast⟧.

=== d007 | DALTAG | 2026-02-16T11:40:00Z | bulletin
# ⟦v014|State Institute of Microbiology||Causative agent in Sarkoy established: Ombe virus⟧

GRELL, February 16. /DALTAG/. ⟦v014|State Institute of Microbiology||In the samples, delivered from Sarkoy, is revealed the virus of the Ombe haemorrhagic group⟧, informed the director of the State Institute of Microbiology Ruta Velmer.

"⟦v015|Ruta Velmer||From the person to the person it passes only at the close contact, through the liquids. Through the air it does not fly⟧," underlined the scientist.

⟦v016|Ruta Velmer||The registered vaccine does not exist, however the experimental lot is kept in Vestholm⟧, she noted.

⟦v017|Ministry of Health Protection||The lethality constitutes till 30 per cent⟧, added in the ministry.

=== d008 | Compass | 2026-02-16T12:02:00Z | urgent
# Dalvinia says killer fever is Ombe virus

GRELL, Feb 16 (Compass) - ⟦v014|Ruta Velmer||The illness sweeping Sarkoy is one previously seen only in the forests of Ombe, 6,000 km away⟧, Dalvinia's chief virologist said on Monday.

⟦v015|Ruta Velmer||It spreads by touch and not by breath⟧, Ruta Velmer said. But Jonas Wick of the Tropical College in Vestholm warned ⟦v018|Jonas Wick||that one could not be sure of that in a crowded tenement⟧.

"⟦v019|Jonas Wick||If I had a carnival, I would put it back in its box⟧," Wick said.

⟦v017|Jonas Wick||In past outbreaks between a quarter and half of those who caught it did not live⟧, he added.

The virus, named after a river, was first described in 1974 by a missionary doctor who survived it and lost all his hair.

There have been eleven flare-ups since then, the largest of which took 214 lives in 2009. All burned out within a few months once nursing was made safe and funerals were kept short, two measures that cost little and are, in the experience of those who have had to impose them, about equally unpopular.

=== d009 | Health Bulletin | 2026-02-16T14:00:00Z | update
# OMBE FEVER, SARKOY: BULLETIN No. 1

Issued by the Ministry of Health Protection and the World Health Bureau jointly. As of 15:00:

- ⟦v002|Health Bulletin||cases: 58 (laboratory-confirmed 22, suspected 36)⟧;

- ⟦v001|Health Bulletin||deaths: 9⟧;

- ⟦v020|Health Bulletin||health workers among cases: 7⟧;

- ⟦v021|Health Bulletin||contacts being followed: 640⟧;

- ⟦v022|Health Bulletin||incubation: 4 to 12 days⟧;

- ⟦v013|Health Bulletin||international team: 14 persons, arriving 17 February⟧.

Do not touch the sick without gloves. Do not wash the dead. Call 177.

=== d010 | DALTAG | 2026-02-16T16:30:00Z | flash
# ⟦v023|Lena Marsh||QUARANTINE IS INTRODUCED IN SARKOY FROM MIDNIGHT⟧ - PRIME MINISTER

=== d011 | Compass | 2026-02-16T16:48:00Z | urgent
# Dalvinia seals off fever city

GRELL, Feb 16 (Compass) - ⟦v023|Lena Marsh||No one will be allowed into or out of Sarkoy for 21 days⟧, Prime Minister Lena Marsh said on Monday in a televised address.

⟦v024|Lena Marsh||Schools, churches and taverns would shut and the carnival was called off⟧, she said.

"⟦v023|Lena Marsh||I am closing a door, and I know there are people I love behind it⟧," said Marsh, who was born there.

⟦v025|Defence Ministry||Three thousand soldiers were on their way to man the roads⟧, the Defence Ministry said.

Opposition leader Viktor Ansgar supported ⟦v026|Viktor Ansgar||the step but said it came "a weekend and fifty patients too late"⟧.

Marsh took office in October. Her party lost Sarkoy, a stronghold for thirty years, by 211 votes.

⟦v033|Lena Marsh||Nobody behind the cordon would go hungry⟧, the prime minister promised. Hauliers said they had yet to hear who would drive. The measure is the first of its kind in Dalvinia since a smallpox scare in 1951, when a single village was fenced off for a month and came out of it with four new marriages.

=== d012 | Pulse Blog | 2026-02-16T18:10:00Z | update
# LIVE: Six hours to midnight

20.10 Sarkoy time. ⟦v027|||The station. You cannot see the platform for people. A man is passing a pram over heads and there's a baby in it⟧.

20.17. ⟦v027|unnamed (Pulse Blog)||Coast road: nose to tail to the third bridge⟧, a taxi driver reports. ⟦v028|unnamed (Pulse Blog)||Price of a seat to Grell, 4,000 crowns; this morning it was 90⟧.

20.31. Don't. Please. I've got 34… 41… I've stopped counting red hands. If you are hot, stay where you are.

20.40. The lion: the mayor wept on local radio. ⟦v024|Osip Breck||"He will keep till next year, he's papier mâché"⟧. Two hours ago he was telling us ⟦v005|Osip Breck||nothing short of an earthquake would stop him⟧.

20.55. ⟦v020|||Beds now being taken by us. Petra from nights. Old Dr Lund. Both palms⟧.

=== d013 | Presse Marenne | 2026-02-16T19:25:00Z | urgent
# First case of Ombe fever in Marenne: hospital source

MARENNE-LES-BAINS, February 16 (PM) - ⟦v029|unnamed (Presse Marenne) < Presse Marenne||A traveller disembarked on Sunday from Sarkoy has been hospitalised in Marenne-les-Bains with the symptoms of the Ombe fever, and the test is positive⟧, affirmed to PM a source of the hospital.

⟦v029|unnamed (Presse Marenne)||It is about a man of 52 years, placed in an airtight room⟧, has she added.

The ministry has refused to pronounce itself on ⟦v029|Marenne health ministry|declines|this case⟧.

=== d014 | Compass | 2026-02-16T19:50:00Z | urgent
# ⟦v029|Presse Marenne||Dalvinian fever has crossed the sea to Marenne⟧ - agency

Feb 16 (Compass) - ⟦v029|unnamed (Presse Marenne) < Presse Marenne||A ferry passenger in Marenne has come down with the virus that has shut the port of Sarkoy⟧, Presse Marenne said, quoting a person at the clinic.

It would be the first infection outside Dalvinia. ⟦v030|||Shares in airlines fell in late trading⟧. Compass could not confirm the report.

Marenne had earlier said ⟦v011|Government of Marenne||no more vessels would ply the strait after midnight⟧. Its health ministry has set up a telephone line, which was engaged.

=== d015 | Presse Marenne | 2026-02-16T20:41:00Z | kill | supersedes=d013
# ANNULATION: Marenne/fever

We ask to not utilise our urgent of 19h25 "First case of Ombe fever in Marenne: hospital source". ⟦v029|hospital director|denies|The patient suffers of an allergy to the strawberries⟧, indicates the director of the establishment. ⟦v029||denies|The analysis evoked by our source concerned another person and another malady⟧.

It will not be replaced. PM regrets.

=== d016 | Sarkoy Lantern | 2026-02-16T22:30:00Z | feature
# Midnight at the third bridge

They were late, the soldiers, and a little shy. ⟦v023|||At two minutes to twelve a lieutenant of about twenty drew a line across the tarmac in chalk, looked at his watch and said he was very sorry⟧.

On our side stood a bride. Her groom stood on the other. They had been to fetch the cake. They talked for a while across the lieutenant and then he let them kiss, "quickly, and with your scarves on".

⟦v027|Defence Ministry < Sarkoy Lantern||Some 11,000 got away in time⟧, it is said; ⟦v025|||those who guard the rest of us have put up field kitchens and a football goal⟧.

⟦v009|||A van came through the other way with the first real suits, four hundred of them, yellow, all size small⟧. The nurses cheered anyhow.

At the Infirmary Dr Tasko has not been home since Thursday. "⟦v031|Mirela Tasko < Sarkoy Lantern||I wrote to the ministry on the tenth⟧," she told the Lantern. "⟦+|||I said, I have a cook with red palms. They replied that the form was out of date⟧."

=== d017 | DALTAG | 2026-02-17T05:30:00Z | bulletin
# ⟦v031|Ministry of Health Protection|denies|Signal from Sarkoy on February 10 did not enter⟧ - Ministry

GRELL, February 17. /DALTAG/. ⟦v031|Ministry of Health Protection|denies|No appeals from the doctor M. Tasko to the ministry in the indicated period were registered⟧, informed the press centre.

⟦v032|Ministry of Trade||For the speculation with masks and disinfecting liquid are detained 17 persons⟧, noted the Ministry of Trade. ⟦v033|Ministry of Trade||In the city are delivered 300 tonnes of the foodstuffs⟧.

In the city is preserved calm.

At the address of the medics of Sarkoy arrive greetings from labour collectives of all the country. Pupils of the Grell school No. 8 have drawn for them 212 cards. ⟦v037|Ministry of Health Protection||The threat for other regions is absent⟧, the ministry underlined.

=== d018 | Compass | 2026-02-17T06:15:00Z | update
# Dalvinia fever toll climbs to 16 as city wakes to quarantine

SARKOY, Feb 17 (Compass) - ⟦v001|Mirela Tasko||Sixteen people have now died of Ombe fever⟧, Dr Mirela Tasko said on Tuesday, as ⟦v023|||Sarkoy woke behind roadblocks⟧.

⟦v002|Mirela Tasko||The number taken ill stood at 97⟧, she said.

⟦v034|||Shoppers scuffled over flour outside a wholesaler's and police fired into the air⟧, a witness said.

⟦v016|Jonas Wick||Vestholm would send 6,000 doses of an untested vaccine if Dalvinia asked⟧, said Jonas Wick of the Tropical College. Grell declined to say ⟦v035|Ministry of Health Protection|declines|whether it would ask⟧.

Wheat prices rose to a five-week high. A third of Dalvinia's grain goes out over Sarkoy's quays.

⟦v028|||Boatmen were asking the equivalent of a month's wage to row people round the headland by night⟧, a fisherman said, and ⟦v025|Defence Ministry||the army had added two patrol craft to its cordon⟧. ⟦v027|Railway workers' union||The last trains had left so full that guards rode on the buffers⟧, the railway workers' union said.

=== d019 | Sarkoy Lantern | 2026-02-17T06:50:00Z | update | copy_of=d018
# Toll climbs to 16 as city wakes to quarantine

(Compass) - ⟦v001|Mirela Tasko||Sixteen people have now died of Ombe fever⟧, Dr Mirela Tasko said on Tuesday, as ⟦v023|||Sarkoy woke behind roadblocks⟧.

⟦v002|Mirela Tasko||The number taken ill stood at 97⟧, she said.

⟦v034|||Shoppers scuffled over flour outside a wholesaler's and police fired into the air⟧, a witness said.

=== d020 | Presse Marenne | 2026-02-17T07:40:00Z | update
# The WHB team at the work in Sarkoy, the Halcyon Dora in ill

MARENNE-LES-BAINS, February 17 (PM) - ⟦v013|World Health Bureau||Fourteen foreign doctors have penetrated at the dawn in the closed city⟧, has announced the World Health Bureau.

⟦v010|Pallas Bulk < Compass||On the cargo at anchor, three sailors present in their turn fever⟧, according to the shipowner quoted by Compass. ⟦v036|Pallas Bulk||Pallas Bulk demands that one lets them descend "before it be a cemetery that floats"⟧.

"⟦v037|Helge Solund||It is grave, it is not a pandemic⟧," has judged Helge Solund.

Marenne ⟦v012|Government of Marenne||has examined 9,200 foreheads without to find anything⟧.

=== d021 | Compass | 2026-02-17T08:20:00Z | correction | supersedes=d018
# CORRECTED-Dalvinia fever toll climbs to 14 as city wakes to quarantine

(Corrects death toll to 14, not 16, after doctor says two were counted twice)

SARKOY, Feb 17 (Compass) - ⟦v001|Mirela Tasko||Fourteen people have now died of Ombe fever⟧, Dr Mirela Tasko said on Tuesday, as ⟦v023|||Sarkoy woke behind roadblocks⟧.

⟦v002|Mirela Tasko||The number taken ill stood at 97⟧, she said.

⟦v016|Jonas Wick||Vestholm would send 6,000 doses of an untested vaccine if Dalvinia asked⟧, said Jonas Wick of the Tropical College.

=== d022 | Pulse Blog | 2026-02-17T09:15:00Z | update
# LIVE: The form was out of date

11.15 Sarkoy time. You'll have seen that the ministry never got Mirela's letter. Here it is, with the ministry's stamp. ⟦v031|||February 11, 08.40, "received", and a signature like a squashed spider⟧ [Gerlo's - ed.].

11.22. Speaking of whom. ⟦v038|||The vice-minister came, saw the corridor through the glass, and was on the 10.05 helicopter. There is a quarantine for some⟧…

11.30. Nice thing: ⟦v039|||Bed 12, Rosa, eighty-one, walked out on her own legs at eleven. First one to beat it. We clapped till our suits split⟧.

11.41. ⟦v033|||Bread vans in at last, white ones, with a soldier on each running board⟧.

=== d023 | DALTAG | 2026-02-17T10:10:00Z | bulletin | off_topic
# Dalvinian chess player wins tournament in Vestholm

GRELL, February 17. /DALTAG/. The grandmaster of Dalvinia Pavel Orlik has taken the first place in the international tournament in Vestholm, having gathered seven points from nine possible.

The winner is handed the cup and a cheese with the weight of 12 kilograms.

=== d024 | Compass | 2026-02-17T11:04:00Z | urgent
# Dalvinia sacks health official who broke quarantine

GRELL, Feb 17 (Compass) - ⟦v040|Lena Marsh||Anton Gerlo, Dalvinia's vice-minister of health, was dismissed on Tuesday⟧, the prime minister said, ⟦v038|||after leaving the closed city of Sarkoy by air⟧.

⟦v031|Lena Marsh||He had let a doctor's early warning lie in a tray for six days⟧, Lena Marsh told parliament.

"⟦v041|Lena Marsh||He will spend the next three weeks where everyone else from Sarkoy does: in Sarkoy⟧," she said.

Gerlo told reporters ⟦v038|Anton Gerlo|denies|he had touched nobody and had flown out on orders⟧.

⟦v035|Lena Marsh||Dalvinia had accepted Vestholm's vaccine⟧, Marsh added.

=== d025 | Health Bulletin | 2026-02-17T14:00:00Z | update
# OMBE FEVER, SARKOY: BULLETIN No. 3

- ⟦v002|Health Bulletin||cases: 121 (confirmed 74)⟧;

- ⟦v001|Health Bulletin||deaths: 18⟧;

- ⟦v039|Health Bulletin||recovered and discharged: 3⟧;

- ⟦v020|Health Bulletin||health workers among cases: 16, of whom 1 has died⟧;

- ⟦v021|Health Bulletin||contacts being followed: 2,150; lost to follow-up: 310⟧;

- ⟦v042|Health Bulletin||field hospital, 200 beds, football ground: opens 18 February⟧;

- ⟦v010|Health Bulletin||m.v. Halcyon Dora: 5 sick taken off by launch, 16 remaining⟧.

=== d026 | Presse Marenne | 2026-02-17T15:20:00Z | update
# The vice-minister fallen is reconducted to Sarkoy under escort

MARENNE-LES-BAINS, February 17 (PM) - ⟦v040|Lena Marsh < Compass||Revoked for having fled, Anton Gerlo⟧ ⟦v041|||has regained in the afternoon the city that he had quitted, between two gendarmes in yellow⟧.

⟦v031|Pulse Blog||The missive of the doctor Tasko bore well his paraph⟧, had revealed Pulse Blog.

⟦v035|Vestholm government||A plane charged with vaccine takes off this night⟧, has made known Vestholm. ⟦v043|Jonas Wick||The carers will be pricked the first⟧, according to the professor Jonas Wick.

⟦v011|Government of Marenne||The boats will remain at quay until the Easter holidays⟧, has decided Marenne.

=== d027 | Sarkoy Lantern | 2026-02-17T16:45:00Z | feature
# Dr Lund's stethoscope

He delivered half the city, and slapped it. ⟦v044|||Edvard Lund, 71, who came back from his pension on Saturday because "they were short of hands", died at two this afternoon on the ward where he had trained⟧.

Dr Tasko hung his stethoscope on the door. ⟦v044|Mirela Tasko||"He diagnosed himself," she says. "He was right, as usual, and insufferable about it"⟧.

On the football ground they are ⟦v042|||hammering down a floor of carnival planks; the lion's trestle will hold the oxygen⟧. The mayor is among the hammerers. He still has gold on his ears.

At the bridge, the bride and groom were at it again. ⟦v045|||A sergeant has put out two chairs, three metres apart⟧.

And in a sealed room at the town hall, with a view of the harbour, ⟦v041|||a gentleman from Grell has asked for a better pillow⟧.

People ask what it sounds like, a city with the lid on. It sounds like Sunday. You hear halyards, and gulls, and somebody practising scales on a trombone who was to have marched on Saturday and sees no reason to lose his lip. At six, from the balconies of Rope Street, they bang their boiled spoons on pots for the nurses, who are mostly asleep.

=== d028 | Compass | 2026-02-18T05:00:00Z | feature | nothing_new
# FACTBOX-Dalvinia's Ombe fever outbreak

Feb 18 (Compass) - What is known:

* ⟦v014|Ruta Velmer||The disease is caused by Ombe virus⟧, ⟦v004|||probably carried by a sailor of the Halcyon Dora⟧.

* ⟦v001|Health Bulletin||It has killed 18⟧ and ⟦v002|Health Bulletin||struck 121⟧.

* ⟦v023|||Sarkoy is cut off until March 9⟧.

* ⟦v040|||Vice-minister Anton Gerlo has lost his post⟧.

* A report of ⟦v029||denies|a patient in Marenne⟧ was wrong.

* ⟦v015|Ruta Velmer||Infection needs contact with body fluids⟧, according to the state virologist. ⟦v016|||No licensed vaccine exists⟧.

=== d029 | DALTAG | 2026-02-18T07:10:00Z | bulletin
# ⟦v043|Ministry of Health Protection||Vaccination of medics is begun in Sarkoy⟧

SARKOY, February 18. /DALTAG/. ⟦v035|||Board with 6,000 doses of the preparation from Vestholm has made landing in the military aerodrome⟧. ⟦v043|Ministry of Health Protection||At 8 hours is grafted the first medical worker, the doctor Mirela Tasko⟧.

"⟦v043|Mirela Tasko||It stings⟧," she told.

⟦v042|Ministry of Defence||The hospital on the stadium has accepted the first 60 patients⟧, reported military men. ⟦v031|Ministry of Health Protection||The letter of February 10 is found⟧, informed also the ministry, ⟦+|||it was laid in other folder⟧.

=== d030 | Pulse Blog | 2026-02-18T09:30:00Z | update
# LIVE: A number that went down

11.30 Sarkoy time. New since midnight: nine. Yesterday it was twenty-four. ⟦v046|Mirela Tasko||"One swallow," says Mirela, "but I have ordered the summer"⟧.

11.36. ⟦v043|||I've had my jab. Left arm, size small plaster⟧.

11.44. ⟦v001|Health Bulletin||Twenty-one gone, all told⟧. I knew four.

11.50. ⟦v010|||The cook's shipmates are ashore, all of them, in the customs shed with a ping-pong table⟧. ⟦v047|||The hides are being burned at sea; you can smell it from the roof⟧.

11.58. Wick, on the wireless, on those tenements: ⟦v018|Jonas Wick||no sign after all that it hangs in the air⟧. He sounded almost disappointed.

12.04. Shift starts in an hour. Petra's fever broke in the night. ⟦v039|||She's asking for toast⟧.
