title: Vessaly blockade Live

=== d001 | Seawire | 2026-04-21T04:40:00Z | bulletin
# BULLETIN-⟦v001|harbour master's office||Fishing boats block Corrane's main port⟧ - harbour master

PORT VESSALY, April 21 (Seawire) - ⟦v001|harbour master's office||More than 70 fishing vessels chained themselves across the mouth of Port Vessaly before dawn on Tuesday, closing Corrane's largest harbour⟧, the harbour master's office said.

The skippers are angry over ⟦v003|||an accord signed last week that lets 60 trawlers from neighbouring Halmark work the Skerrow bank⟧.

A third of Corrane's food and nearly all of its fuel come in through Vessaly. The channel between its two moles is 210 metres wide and was last shut in the war, with a sunken coal barge.

=== d002 | Port Authority of Vessaly | 2026-04-21T05:30:00Z | update
# Notice to port users No. 14

The Port Authority notifies all users that:

- ⟦v001|Port Authority of Vessaly||the fairway is obstructed between the North and South Mole by 83 craft, rafted and secured by chain⟧;

- ⟦v002|Port Authority of Vessaly||the passenger ferry QUEEN OF KELL, with 412 persons on board, is held at Berth 2 until further notice⟧;

- ⟦v015|Port Authority of Vessaly||the tanker ARDENT, with 30,000 tonnes of diesel, has anchored outside⟧;

- ⟦v017|Port Authority of Vessaly||towage is not available, the crews of all four tugs having declared themselves indisposed⟧;

- ⟦v031|Port Authority of Vessaly||a gale from the north-west, force 8, is forecast for Wednesday evening⟧.

Masters are asked to keep watch on channel 12 and to refrain from the playing of accordions on it.

=== d003 | Mast | 2026-04-21T06:45:00Z | feature
# Vessaly blockade live: 'Let them eat turbot'

07.45 Good morning from the end of the South Mole, where it's four degrees and somebody has painted LET THEM EAT TURBOT on the lighthouse. [Spelling: perfect. These are serious people.]

⟦v001|||You could walk to the other side without wetting a sock: hull, tyre, hull, tyre, right over to the north light⟧. Jem Alder has done it, and says he was offered rum nine times.

"⟦v003|Bran Keough < Mast||Sixty of them, each as long as a church, on a bank my grandfather found with a lump of tallow … They'll hoover it by August⟧," says Bran Keough, who skippers the Patient Griselda and seems to be in charge, if anybody is.

⟦v028|||The wives' kitchen has gone through two sacks of onions⟧. And at Berth 2 a hen party in sashes is leaning over the rail and asking what day it is.

For those inland: the Skerrow is a long sandy hump forty minutes out, where in spring the turbot, the plaice and the scallops come to breed and the boats come to wait for them. A boat here is eleven metres and three men, often with one surname. A trawler of the other sort has a cinema. Nobody here has anything against the cinema, but they would like it parked elsewhere, and they say they were not asked.

=== d004 | Vessaly Log | 2026-04-21T07:50:00Z | feature
# A harbour holds its breath

By Aoife Brannick. My mother used to say that you can hear this port by its silences. This morning there was no winch, no hooter and no gull that was not being paid attention to.

The boats have the names they have always had: the Patient Griselda, the Thrift, the Second Helping, the Sorry Margaret. They had been washed for the occasion. On the quay the ropes lay coiled as for an inspection, and it came to me that I had never seen the whole of our fleet at home at once, except in the year of the ice.

⟦v001|Harbour Café||Ninety-one, said the man at the Harbour Café, who has counted boats through that window since he lost his own⟧.

⟦v002|Moira Tay < Vessaly Log||We were to be at my sister's christening by ten. The baby will be walking⟧, Moira Tay, a passenger of the ferry, shouted down to this newspaper. ⟦v002|||They are playing whist in the car deck and the bar has run dry of everything but crème de menthe⟧.

⟦v016|||At the fruit quay eleven tonnes of bananas, which had ripened overnight with nowhere to go, were handed out to schoolchildren⟧.

The bishop came down in a borrowed oilskin. ⟦v033|||He sprinkled the boats, then, after a moment's thought, the police⟧.

=== d005 | Halminform | 2026-04-21T08:20:00Z | update
# For protection of the trawlers to the Skerrow bank is directed the frigate "Stormvik"

HALMGRAD, 21 April. (Halminform). ⟦v004|Ministry of Defence of Halmark||The guard ship "Stormvik" left this morning the base and takes course to the area of the bank, where work our fishermen⟧, informed the Ministry of Defence of Halmark.

"⟦v004|Arvo Lindt||Nobody will frighten with a boathook the peaceful trawler⟧," declared Rear Admiral Arvo Lindt. He underlined that ⟦v019|Arvo Lindt||the ship will not enter the waters of Corrane neither by one cable⟧.

As is known, ⟦v003|||the agreement on the fishing was signed by both Governments voluntarily on 14 April, for a term of five years⟧.

The catch of herring in the first quarter fulfilled the plan by 104 per cent. The collective of the net factory took in this connection heightened obligations.

=== d006 | Seawire | 2026-04-21T09:15:00Z | urgent
# URGENT-⟦v010|Coast Police||Police detain leader of Corrane port blockade⟧

PORT VESSALY, April 21 (Seawire) - ⟦v010|Coast Police||Bran Keough, the skipper who heads the blockade of Port Vessaly, was detained on Tuesday when he came ashore to buy tobacco⟧, the Coast Police said.

⟦v010|Coast Police||He is suspected of endangering navigation⟧, they said.

"⟦v010|Nuala Keough < Seawire||Four of them, for one man with a pipe⟧," his wife, Nuala Keough, told Seawire.

⟦v012|Declan Orme||Prime Minister Declan Orme gave the boats until noon on Wednesday to clear the channel⟧. After that, he said, ⟦v012|Declan Orme||"the state will find its own way through"⟧.

=== d007 | Union Dispatch | 2026-04-21T09:50:00Z | update
# Halmark frigate heads for bank as Corrane sends patrol ship

ORRAN (UD) - ⟦v005|Corrane Naval Staff||The fishery patrol ship Marigold has put to sea from Kell for the Skerrow bank⟧, the Corrane Naval Staff said on Tuesday.

It sailed after Halminform reported that ⟦v004|Ministry of Defence of Halmark < Halminform||a Halmark warship was on its way there to shield trawlers⟧. The Marigold, launched in 1988, carries one gun; the Stormvik carries eleven.

"⟦v005|Una Strand < Union Dispatch||She is small, she is slow and she is ours⟧," Commodore Una Strand told Union Dispatch.

⟦v020|Corrane Foreign Ministry||The ambassador of Halmark has been asked to call at the Foreign Ministry at three⟧, the ministry said.

Seawire reported ⟦v010|Coast Police < Seawire||the arrest of the blockade's spokesman, Bran Keough⟧.

=== d008 | Mast | 2026-04-21T11:05:00Z | feature
# Vessaly blockade live: nobody's tobacco

12.05 The mood has turned. When word came along the boats that ⟦v010|||old Keough had been lifted at the tobacconist's, with his change still on the counter⟧, every horn in the harbour went off at once and did not stop for six minutes. [We timed it. We've still got it in our ears.]

⟦v032|||Kell has shut as well⟧, says a skipper there: ⟦+|||22 boats across the bar since eleven⟧. That matters, since Kell was where they were going to send the ferry …

As for the ferry, ⟦v029|||a flotilla of dinghies is taking people off over the stern ramp, children first, then the hens⟧. Rowers won't take money. One took a sash.

"⟦v012|Nuala Keough < Mast||Noon tomorrow, is it? He can come down and move me himself⟧," says Nuala Keough, who is sitting in her husband's wheelhouse with her knitting. We have the wool on camera: grey, with a red stripe, and already about a foot long.

=== d009 | Ostrin News Service | 2026-04-21T12:10:00Z | update
# Tension on the sea between Corrane and Halmark

OSTRIN (ONS) - ⟦v001|harbour master's office < Seawire||The biggest harbour of the island is closed by a bar of fishing smacks⟧, Seawire reported on Tuesday, citing the harbour master. The newspaper Vessaly Log put ⟦v001|Harbour Café < Vessaly Log||them at 91⟧.

⟦v032|Mast||The example was followed in the second port, Kell⟧, according to the live blog Mast.

"⟦v030|Pieter Roos < Ostrin News Service||I have doubled the premium for anything that floats there⟧," Pieter Roos, an underwriter, told ONS.

⟦v005|Corrane Naval Staff < Union Dispatch||A warship of Corrane, of modest size, goes out to meet the guest⟧, Union Dispatch wrote. Ostrin, whose own fishermen gave up the Skerrow bank in 1974, has called on nobody to do anything.

The two neighbours have had fourteen disputes over fish since the middle of the last century, by the count of a professor in Ostrin, and in none of them was anyone killed, although in 1958 a bishop was hit by a mackerel. They trade with each other in timber, butter and football players.

=== d010 | Seawire | 2026-04-21T14:20:00Z | flash
# ⟦v006|Corrane Naval Staff||HALMARK FRIGATE FIRES WARNING SHOTS NEAR CORRANE PATROL SHIP⟧ - CORRANE NAVY

=== d011 | Seawire | 2026-04-21T14:36:00Z | urgent
# URGENT-⟦v006|Corrane Naval Staff||Halmark frigate fires across bow of Corrane ship⟧

PORT VESSALY, April 21 (Seawire) - ⟦v006|Corrane Naval Staff||The Halmark frigate Stormvik fired three rounds ahead of the Corrane patrol ship Marigold on the Skerrow bank on Tuesday⟧, the Corrane Naval Staff said.

⟦v019|Corrane Naval Staff||The frigate was nine miles off the coast, three inside the limit⟧, it said.

Halmark denied ⟦v006|Ministry of Defence of Halmark|denies|that it had used its guns⟧. "⟦v006|Arvo Lindt||It was a salute for the anniversary of the fleet⟧," Rear Admiral Arvo Lindt said.

No one was hurt. The bank, a shoal of sand and shell about the size of a small county, lies astride the line that the two countries have argued over since 1922.

=== d012 | Ostrin News Service | 2026-04-21T14:52:00Z | urgent | copy_of=d011
# ⟦v006|Corrane Naval Staff||Halmark frigate fires across bow of Corrane ship⟧

PORT VESSALY (Seawire/ONS) - ⟦v006|Corrane Naval Staff||The Halmark frigate Stormvik fired three rounds ahead of the Corrane patrol ship Marigold on the Skerrow bank on Tuesday⟧, the Corrane Naval Staff said.

⟦v019|Corrane Naval Staff||The frigate was nine miles off the coast, three inside the limit⟧, it said.

Halmark denied ⟦v006|Ministry of Defence of Halmark|denies|that it had used its guns⟧.

=== d013 | Halminform | 2026-04-21T15:30:00Z | update
# Provocation of the boats of Corrane: the seiner rammed the board of "Stormvik"

HALMGRAD, 21 April. (Halminform). ⟦v007|Ministry of Defence of Halmark||In 17:05 the fishing boat "Thrift" struck with the nose the left board of the guard ship "Stormvik", which lay in drift⟧, states the Ministry of Defence. ⟦v007|Ministry of Defence of Halmark||The paint is damaged on the area of two square metres⟧.

"⟦v019|Arvo Lindt||The ship was and is in the open sea, this is confirmed by the device⟧," emphasised Rear Admiral A. Lindt.

With regard to the shots: ⟦v006|Arvo Lindt||three blank charges in honour of the holiday were given to the opposite side from everybody⟧.

The crew of the frigate received to supper a cake and watched the film "The Sailor's Return".

The Union of Fishermen of Halmark in an open letter wished to the colleagues on the other bank fair wind and less of noise. Under the letter stand 1,100 signatures. It will be read out on the radio in the programme for those at sea.

=== d014 | Vessaly Log | 2026-04-21T16:15:00Z | feature
# The Thrift comes home without Davy

By Aoife Brannick. She came in at six with her stem pushed sideways like a broken nose, and the chain was let down for her and put up again behind.

"⟦v007|Colm Rafferty < Vessaly Log||He came out of the rain at twenty knots, straight over us. I never rammed a thing in my life; I haven't the engine⟧," her skipper, Colm Rafferty, told the Log.

⟦v008|infirmary||Two of the crew are in the infirmary, one with a broken thigh⟧. ⟦v009|||The third, Davy Quill, nineteen, a deckhand since the autumn, was not on board⟧. His mother had brought his tea down in a can and stood holding it.

⟦v009|lifeboat||The lifeboat is looking north of the bank⟧. By the railings somebody had lit a lamp, and then somebody else another, until the whole of the Fish Steps was alight.

There are forty-one names on the brass plate at the top of those steps, and room, as every child in Vessaly has noticed, for about nine more. Nobody looked at the plate. They looked at the water, which was flat by then and the colour of slate, and which kept what it knew to itself.

=== d015 | Port Authority of Vessaly | 2026-04-21T17:00:00Z | update
# Notice to port users No. 17

The Port Authority notifies all users that:

- ⟦v018|Vessaly Sheriff's Court||by order of the Sheriff's Court the obstruction of the fairway is unlawful and each vessel is liable to 5,000 crowns a day⟧;

- ⟦v002|Port Authority of Vessaly||212 persons remain aboard the QUEEN OF KELL⟧, ⟦v029|Port Authority of Vessaly||200 having been landed by small boat⟧;

- ⟦v015|Port Authority of Vessaly||sale of motor fuel in the county is limited to 20 litres per vehicle⟧;

- ⟦v001|Port Authority of Vessaly||the number of vessels at the moles is now 118⟧;

- ⟦v009|Port Authority of Vessaly||all craft on the Skerrow bank are asked to look out for a man in a yellow smock⟧.

The accordion on channel 12 has been identified.

=== d016 | Union Dispatch | 2026-04-21T18:10:00Z | urgent
# ⟦v014|Roddy Blane||Halmark navy lays mines off Corrane⟧ - lawmaker

ORRAN (UD) - ⟦v014|Roddy Blane||The Halmark frigate Stormvik has dropped mines in the approaches to Port Vessaly⟧, opposition lawmaker Roddy Blane said on Tuesday.

"⟦v014|Roddy Blane < Union Dispatch||Black, round and in a row. A constituent has photographs⟧," he told Union Dispatch.

The Naval Staff declined to ⟦v014|Corrane Naval Staff|declines|comment⟧. Blane sits for Vessaly South and is the grandson of a minesweeper captain.

=== d017 | Halminform | 2026-04-21T18:30:00Z | urgent
# Refuted the invention about ⟦v014|Ministry of Defence of Halmark|denies|mines⟧

HALMGRAD, 21 April. (Halminform). The Ministry of Defence refuted the fabrication of the deputy R. Blane, that ⟦v014|Ministry of Defence of Halmark|denies|at the coast of Corrane are put mines⟧. In the case on hand, it is noted in the department, ⟦-|Ministry of Defence of Halmark||the imagination of the deputy swims without life belt⟧.

The ambassador in Orran, invited today to the Foreign Ministry, ⟦v020|||listened the note standing and handed over his own⟧.

=== d018 | Union Dispatch | 2026-04-21T18:48:00Z | kill | supersedes=d016
# KILL: Halmark navy lays mines off Corrane

Editors, kill our urgent of 1810 GMT, "Halmark navy lays mines off Corrane - lawmaker". ⟦v014||denies|No mines have been laid⟧.

⟦v014|Una Strand||The objects in the photographs are floats from a line of crab pots⟧, Commodore Una Strand has established. Roddy Blane now says ⟦v014|Roddy Blane||he "accepts that they are crabs"⟧. There will be no substitute.

=== d019 | Seawire | 2026-04-21T20:30:00Z | update
# UPDATE 1-Talks open in Corrane port dispute; deckhand missing

* ⟦v011|||Blockade leader freed⟧

* ⟦v021|||Admirals speak by telephone⟧

PORT VESSALY, April 21 (Seawire) - ⟦v013|||Government officials and fishermen sat down in the customs house of Port Vessaly on Tuesday evening⟧, after ⟦v006|||a foreign frigate opened fire off Corrane's coast for the first time in a century⟧.

⟦v011|Sheriff's clerk||Bran Keough was let out at seven on his own word so that he could take part⟧, a clerk said. "⟦v011|Bran Keough||They kept my tobacco as evidence⟧," he said.

⟦v008|infirmary||Five fishermen were hurt⟧ when ⟦v007|||the Stormvik and the boat Thrift came together⟧, and ⟦v009|||a 19-year-old is missing⟧.

⟦v021|Una Strand||Commodore Una Strand and Rear Admiral Arvo Lindt had talked "like two dentists"⟧, Strand said. ⟦v013|unnamed (Seawire)||The sides are far apart⟧, an official said.

=== d020 | Seawire | 2026-04-21T20:55:00Z | correction | supersedes=d019
# CORRECTED-UPDATE 1-Talks open in Corrane port dispute; deckhand missing

(Corrects number of hurt in second paragraph to two, not five)

PORT VESSALY, April 21 (Seawire) - ⟦v013|||Government officials and fishermen sat down in the customs house of Port Vessaly on Tuesday evening⟧.

⟦v008|infirmary||Two fishermen were hurt⟧ when ⟦v007|||the Stormvik and the boat Thrift came together⟧, and ⟦v009|||a 19-year-old is missing⟧.

⟦v011|Sheriff's clerk||Bran Keough was let out at seven on his own word so that he could take part⟧, a clerk said.

=== d021 | Mast | 2026-04-22T05:50:00Z | feature
# Vessaly blockade live: Davy Quill is alive

06.50 ⟦v009|||He's alive! He spent the night on the Skerrow buoy with his arms round the bell, ringing it, and a crabber heard⟧ … Jem saw him carried up the Fish Steps in three blankets.

"⟦v009|Davy Quill < Mast||I sang. I only know the one hymn, so I sang it wrong to make a change⟧," says he. His mother gave him the tea. [Cold, yes. He drank it.]

⟦v013|||In the customs house the lights were on till four⟧; at two somebody sent out for chips, forty portions, which we took as a good sign, and at three a chair came through the window, which we didn't.

⟦v022|||And out on the bank? The big grey shape's gone from where she was. She's hull-down now, just the mast⟧, says our man with the telescope. ⟦v034|||A helicopter's been over twice for snaps of her⟧.

=== d022 | Halminform | 2026-04-22T06:30:00Z | update
# "Stormvik" changed the place of drift

HALMGRAD, 22 April. (Halminform). ⟦v022|Ministry of Defence of Halmark||In the frames of the plan the guard ship "Stormvik" moved by fourteen miles to the north-west⟧, informed the Ministry of Defence. ⟦v022|Arvo Lindt||To speak about departure is not correct: the ship simply looks for calmer water⟧, specified A. Lindt.

The Ministry is glad that ⟦v009|Ministry of Defence of Halmark||the young fisherman was found healthy⟧; ⟦-|Ministry of Defence of Halmark||to him is sent the jersey of the football team of the fleet⟧.

By the data of the Ministry of Fishery, ⟦v003|Ministry of Fishery of Halmark||of the sixty trawlers on the bank work at present nine, the others wait⟧.

=== d023 | Union Dispatch | 2026-04-22T07:40:00Z | update
# Corrane says frigate has left its waters; minister goes

ORRAN (UD) - ⟦v022|Una Strand||The Stormvik crossed the twelve-mile line at 0315, outward bound⟧, Commodore Una Strand said on Wednesday. ⟦v005|Una Strand||The Marigold had followed her "at the pace of a good dog"⟧.

Strand repeated that ⟦v006|Una Strand||there had been splashes, "and a salute does not splash"⟧.

⟦v027|Fergus Dole||Fisheries Minister Fergus Dole, who signed the accord, has handed in his resignation⟧, he said. "⟦v027|Fergus Dole||I was shown a map on which the bank was blank⟧."

⟦v018|||No boat had paid its fine⟧ by Wednesday morning. ⟦v035|||Cod in Orran market cost twice as much as on Monday⟧. Restaurants in the capital have crossed fish from their boards and one, near parliament, has put up a portrait of a haddock.

The accord, which runs to 38 pages, was ratified last Thursday in a sitting that lasted nine minutes. Seven lawmakers were in the chamber, and two of them have since said they took it for the bill on bee-keeping.

=== d024 | Vessaly Log | 2026-04-22T08:50:00Z | feature
# 'Twenty, and not a fin more'

By Aoife Brannick. The paper lies on a table that was made for weighing smuggled tea. I was allowed to see it, not to touch it.

⟦v023|||Where it had said sixty it now says twenty, and the sixty is crossed out so hard that the nib has gone through⟧.

"⟦v023|Bran Keough < Vessaly Log||We asked for none, they wanted forty. I have bought a horse that way⟧," Bran Keough told the Log. His pipe was empty, but he was smoking it.

⟦v026|||There is money too: eight million crowns, for nets not wetted and days not fished⟧. ⟦v024|Bran Keough||The skippers would vote on it at eleven, on the slip, by walking to the left or to the right⟧, he said.

⟦v012|||Noon, meanwhile, has been put back to four⟧; the man who made the threat has, it seems, lost his watch. On the slip they are sweeping away the fish scales, as one does before a wedding, and a boy is painting an L on one bollard and an R on the other. His uncle, who has been at sea for fifty years, asked him which was which, and was told to stand still and think of port.

=== d025 | Seawire | 2026-04-22T10:20:00Z | urgent
# URGENT-⟦v024|Bran Keough||Corrane fishermen vote to accept deal⟧

PORT VESSALY, April 22 (Seawire) - ⟦v024|Bran Keough||Skippers blocking Port Vessaly voted on Wednesday by 214 to 61 to accept a government offer⟧, their leader, Bran Keough, said.

⟦v023|Declan Orme||The offer caps the Halmark fleet on the Skerrow bank at 20 trawlers⟧, Prime Minister Declan Orme said. Halmark's consent is needed. ⟦v026|Corrane Treasury||Boat owners would share 8 million crowns⟧, the Treasury said.

"⟦v025|Bran Keough < Seawire||The chain comes off with the tide⟧," Keough told Seawire.

=== d026 | Ostrin News Service | 2026-04-22T10:55:00Z | update
# Halmark agrees to smaller fleet, says Corrane

OSTRIN (ONS) - ⟦v023|Corrane Foreign Ministry||Halmgrad will be content with a third of the number written in last week's treaty⟧, the Foreign Ministry of Corrane said on Wednesday. ⟦v023|Halmark Foreign Ministry|hedges|Halmark "does not exclude" such a figure⟧, its own Foreign Ministry said.

⟦v024|Bran Keough < Seawire||More than three captains in four were in favour⟧, Seawire reported.

⟦v022|Una Strand < Union Dispatch||The frigate had by then sailed out of the disputed belt⟧, Union Dispatch quoted the commodore as saying.

"⟦v020|Kasimir Olt < Ostrin News Service||I have been invited again, this time for tea⟧," the envoy of Halmark in Orran, Kasimir Olt, told ONS. ⟦v036|Ostrin Maritime Bureau||Ostrin will inquire into the collision, at the request of both⟧, its Maritime Bureau said.

=== d027 | Union Dispatch | 2026-04-22T11:30:00Z | update | off_topic
# Dockers' choir blockade ends at Kell song festival

KELL (UD) - A choir of dockers that had refused to leave the stage at the Kell song festival ended its protest on Wednesday after four hours and eleven encores.

The jury had placed it second. The frigate Hesper, a training ship, gave a salute of three guns as the singers went home.

"We accept the vote," said the conductor, Malachy Breen.

=== d028 | Mast | 2026-04-22T13:10:00Z | feature
# Vessaly blockade live: the chain comes off

14.10 There she goes. ⟦v025|||Nuala Keough knocked the pin out herself with a mallet, and the whole row sagged, creaked and came apart like a zip⟧. Horns. Dogs. The accordion.

Jem has walked across for the last time and says that in the middle, as the gap opened, he had one foot on the Second Helping and the other on the Sorry Margaret and had to choose. He chose Margaret. She was sorry. He's drying out at the café, in a jersey that would fit two of him.

First out was ⟦v002|||the Queen of Kell, 31 hours late, with a couple on board who'd met at the rail and are getting engaged⟧. First in, ⟦v015|||the tanker, to a cheer such as no tanker has ever had⟧. ⟦v017|||The tug crews have recovered from whatever it was⟧.

Not everyone is dancing. "⟦v024|Colm Rafferty < Mast||I walked to the right with the sixty. Twenty of them can still break my nose⟧," says Colm Rafferty of the Thrift …

⟦v008|||His man with the thigh's been told ten weeks⟧. ⟦v026|Colm Rafferty||His share of the eight million will about buy a bow⟧, he reckons. ⟦v037|||There's a seal asleep on the South Mole⟧ [it has been there throughout]. Children have hung one of the hen party's sashes on it, and it hasn't noticed that either.

=== d029 | The Lamplighter | 2026-04-22T15:00:00Z | feature
# The gun that was a birthday

By Horatia Venn. Great powers go to war over straits and small ones over supper. For a day and a half two nations that cannot tell each other's chowder apart stood nose to nose over a shoal of sand.

⟦v001|||It took a necklace of little boats, hung across the throat of a harbour⟧, to remind a cabinet that a signature gets wet. ⟦v010|||They put the necklace's clasp in a cell⟧ and were surprised that it held.

Was it a shot? ⟦v006|||One capital heard a threat go by its nose, the other a toast⟧. Was it a ramming? ⟦v007|||A cockleshell and a castle met in the rain, and each says that the other was in the way⟧. The log books will be laid side by side, and they will disagree, in two beautiful hands. I believe the boy on the buoy, who says only that it was cold.

In the end ⟦v022|||the castle took its turrets elsewhere⟧, ⟦v027|||a minister took his hat⟧, and ⟦v023|||two boats in three were struck from a list by a pen with a bent nib⟧. ⟦v013|||All this was done in a night over fried potatoes⟧. I have sat through congresses, with interpreters and swans of ice, that did less, and not one of them remembered the vinegar.

Historians will look for the statesman. They will go through the cables, the minutes and the two sets of memoirs, and will find in each of them a large firm figure at the rail, looking into the wind, and in neither of them an onion. They would do better to look for the cook. And the next time a treaty is made about a fish, I should like somebody to put one on the table, whole, with its eyes in, so that those who sign may be looked at while they do it.

=== d030 | Halminform | 2026-04-22T16:20:00Z | update
# Halmark shows good will in the question of the bank

HALMGRAD, 22 April. (Halminform). ⟦v023|Halmark Foreign Ministry||The Halmark side, proceeding from good neighbourhood, will direct on the bank Skerrow not sixty, but twenty vessels⟧, it is said in the statement of the Foreign Ministry.

⟦v004|Arvo Lindt||The task of the frigate is carried out, the crew returns to the base on Friday⟧, informed Rear Admiral A. Lindt. ⟦v036|Arvo Lindt||For the commission on the incident the log of the ship will be given, "also with the cake"⟧.

In the port of the neighbours, ⟦v025|||as transmit the agencies, the movement of vessels is restored⟧. ⟦v031|||The expected gale passed to the south⟧.

=== d031 | Seawire | 2026-04-22T17:00:00Z | update | off_topic
# Halmark trawler maker launches 60-metre factory ship

HALMGRAD, April 22 (Seawire) - Shipbuilder Nordverft launched the largest factory trawler built in Halmark on Wednesday, a 60-metre vessel ordered by a firm in the southern hemisphere.

The bottle broke at the third attempt. The yard has orders for 20 more and is taking on 300 welders.

=== d032 | Mast | 2026-04-22T18:30:00Z | feature | nothing_new
# Vessaly blockade live: what we know

19.30 We're coming in off the mole. To sum up:

• ⟦v025|Port Authority of Vessaly||The port is open⟧, says the Port Authority. At the height of it ⟦v001|Port Authority of Vessaly||118 boats⟧ lay across the entrance.

• ⟦v024|Bran Keough||The skippers said yes by 214 to 61⟧, according to Bran Keough.

• ⟦v023|Halmark Foreign Ministry||Twenty trawlers instead of sixty⟧, Halmark confirms.

• ⟦v006|Corrane Naval Staff||Three shots were fired on Tuesday⟧, says Corrane's navy. Halmark denies ⟦v006|Ministry of Defence of Halmark|denies|they were meant for anyone⟧.

• ⟦v019|Corrane Naval Staff||The frigate was inside the limit⟧, says Corrane. ⟦v019|Arvo Lindt|denies|It was⟧ not, says Admiral Lindt.

• ⟦v027|Fergus Dole||There's no fisheries minister⟧, says the last one.

• ⟦v009|||Davy Quill is home in bed⟧. ⟦v014||denies|There were no mines⟧, only crabs.

Thank you for the rum, and for the onions.
