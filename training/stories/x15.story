title: Sinking of the ferry Saint Orla

=== d001 | Reddick | 2026-11-18T00:31:00Z | flash
# ⟦v001|Tarnland coastguard||PASSENGER FERRY SAINT ORLA SINKING IN GULF OF MIREN⟧ - TARNLAND COASTGUARD

=== d002 | Rescue Centre Halvik | 2026-11-18T01:15:00Z | bulletin
# INCIDENT BULLETIN 1 - M/F SAINT ORLA

Maritime Rescue Coordination Centre Halvik. All times local (UTC+1).

- ⟦v005|Rescue Centre Halvik||00:52 distress call received on channel 16 from M/F Saint Orla, Halvik for Miren, reporting heavy list to starboard⟧;

- ⟦v001|Rescue Centre Halvik||01:24 vessel disappeared from radar 31 nautical miles south-west of Cape Tosk⟧;

- ⟦v006|Rescue Centre Halvik||742 persons on board according to operator⟧;

- ⟦v012|Rescue Centre Halvik||01:50 tanker Gloria Maas first unit on scene⟧;

- ⟦v014|Rescue Centre Halvik||Wind south-west 24 metres per second, seas 6 to 7 metres, water 8 degrees⟧.

Nine helicopters and eleven ships are engaged. Relatives may call the number published by the operator.

=== d003 | Reddick | 2026-11-18T02:05:00Z | urgent
# Ferry with more than 700 aboard goes down between Tarnland and Estavia

HALVIK, Nov 18 (Reddick) - ⟦v001|Tarnland coastguard||A ferry on an overnight crossing from Tarnland to Estavia rolled over and sank in a gale early on Wednesday⟧, the coastguard said. ⟦v006|Orla Line||There were 742 passengers and crew aboard⟧, according to its operator, Orla Line.

⟦v003|Tarnland coastguard||Fifty-eight people had been taken from the water by 2.45 a.m.⟧, the coastguard said.

"⟦v014|Henk Daalder||You can't see the rafts until you are on top of them, and then you are under them⟧," Henk Daalder, master of the tanker Gloria Maas, told Reddick by radio.

The Saint Orla, built in 1989, had sailed at 7 p.m. on Tuesday. The crossing takes 13 hours.

⟦v032|||Family members began to gather at the ferry terminal in Halvik within an hour of the first radio bulletins⟧. Many had been woken by calls from the ship that broke off after a few words.

=== d004 | Harbour Log | 2026-11-18T03:20:00Z | update
# LIVE: Saint Orla

04.02 Halvik time. We're at Terminal 2, where the vending machine is broken and nobody minds. ⟦v032|||About two hundred relatives are behind a rope; a girl from the company comes out every half hour and says she'll be back in half an hour⟧.

04.08. It took thirty-two minutes. That's all. ⟦v005|||The mate's voice, on the tape the radio hams have put up: "We have a lean… twenty, thirty… we are losing the lights."⟧ Then a tone.

04.11. A father is holding up a sheet of music. ⟦v020|||The girls' choir of St Brannock's School were on that ship, twenty-six of them with two teachers, off to sing in Miren⟧.

04.15. First survivors off a helicopter at the General [blankets, no shoes - ed.]. One, a lorry driver, to our colleague: "⟦v007|unnamed (Harbour Log)||There was water on the car deck before midnight. Coming in at the front, like a tap⟧."

=== d005 | ESTA | 2026-11-18T04:00:00Z | bulletin
# In the Gulf of Miren ⟦v001|Estavia ministry of transport||suffered wreck the Tarnland ferry⟧

MIREN, November 18. /ESTA/. ⟦v001|Estavia ministry of transport||The motor ship "Saint Orla" under flag of Tarnland has turned over and has gone to the bottom in neutral waters⟧, informed in the Ministry of Transport.

⟦v006|Estavia ministry of transport||By preliminary data, on board were 318 citizens of Estavia⟧, specified the department.

⟦v003|Estavia navy||The patrol ship "Vigilant" has lifted on board 21 persons, from which two in the heavy state⟧, informed the staff of the Navy.

President Juhan Terras is informed about the happened. ⟦v023|Juhan Terras||In republic are lowered the flags, Thursday is declared by him the day of grief⟧.

At the Marine station of Miren, where the ship was expected at nine o'clock, is developed the point of psychological help. On the board of arrivals against the line from Halvik, as the correspondent of ESTA saw, up to noon remained the inscription "on schedule", then the board was switched off.

=== d006 | Balt Press | 2026-11-18T05:10:00Z | urgent
# ⟦v002|unnamed (Balt Press)||Dozens feared dead⟧ as ferry founders in storm

Nov 18 (Balt Press) - ⟦v002|Tarnland coastguard < Reddick||Reddick reported, quoting the coastguard, that 19 bodies had been brought ashore⟧ after ⟦v001|||the night boat to Miren was swallowed by heavy seas some 60 km off Tarnland⟧. Hospital staff in Halvik said ⟦v002|unnamed (Balt Press)||they had been told to make room for many more⟧.

⟦v012|Henk Daalder||The Gloria Maas, a tanker that was carrying molasses, had fished out 60 people by itself⟧, its captain, Henk Daalder, said.

⟦v021|Sofie Aldring's office||Prime Minister Sofie Aldring was breaking off a visit to Vorland⟧, her office said.

It is the worst accident in these waters since the loss of the Dagmar in 1958, when 213 died.

=== d007 | AFC | 2026-11-18T05:48:00Z | update
# Shipwreck in the Gulf of Miren: ⟦v003|||a hundred of survivors⟧

HALVIK, November 18 (AFC) -- ⟦v003|Henk Daalder < Balt Press||Sixty castaways owe their life to a tanker⟧, reported Balt Press, citing its captain. ⟦v003|Estavia navy < ESTA||A score of others have been hoisted by the Estavian marine⟧, according to ESTA.

According to Harbour Log, which cites a truck driver, ⟦v007|unnamed (Harbour Log) < Harbour Log||the sea entered by the bow one hour before the alarm⟧.

The Orla company, property of the shipowner Magnus Reve, transports 2 million passengers per year. Its slogan "Sleep well, wake up elsewhere" adorned this morning still the wall of the terminal.

In the small port of Tosk, the fishermen have put to sea in spite of the prohibition, with ropes knotted every metre. They brought back, at the daybreak, suitcases, a double bass and two men who held each other by the belt and did not know each other.

=== d008 | Reddick | 2026-11-18T06:22:00Z | flash
# ⟦v011|unnamed (Reddick)||EXPLOSION HEARD ON SAINT ORLA BEFORE SINKING⟧ - SECURITY SOURCE

=== d009 | Reddick | 2026-11-18T06:35:00Z | urgent
# ⟦v011|unnamed (Reddick)||Bomb suspected in ferry sinking, security source says⟧

HALVIK, Nov 18 (Reddick) - ⟦v011|unnamed (Reddick) < Reddick||Investigators believe that a device went off in the lorry deck of the Saint Orla⟧, a security source told Reddick on Wednesday. ⟦v011|unnamed (Reddick)||Survivors had described a bang and a flash at about 00.40⟧, the source said.

The Interior Ministry would not comment on ⟦v011|Tarnland interior ministry|declines|the possibility of an attack⟧.

=== d010 | AFC | 2026-11-18T06:44:00Z | urgent
# Ferry: ⟦v011|unnamed (Reddick) < Reddick||the track of an attentat⟧

HALVIK, November 18 (AFC) -- ⟦v011|unnamed (Reddick) < Reddick||A charge hidden in a heavy-weight would be at the origin of the shipwreck⟧, reported Reddick, citing a source of the security services.

The two countries have not known terrorism since the seventies.

On the quays of Miren, where the families wait since the night before a closed counter, the news fell from telephone to telephone. "First the sea, now the men," sighed an old sailor, beret in hand. The customs have closed the port to all heavy traffic in the direct following.

=== d011 | Rescue Centre Halvik | 2026-11-18T07:30:00Z | bulletin
# INCIDENT BULLETIN 4 - M/F SAINT ORLA

- ⟦v003|Rescue Centre Halvik||Rescued: 187⟧;

- ⟦v002|Rescue Centre Halvik||Deceased, recovered: 64⟧;

- ⟦v004|Rescue Centre Halvik||Not accounted for: 491, on the basis of the operator's figure⟧;

- ⟦v013|Rescue Centre Halvik||One rescue swimmer of helicopter R-4 injured by a raft, condition stable⟧;

- ⟦v033|Rescue Centre Halvik||Oil sheen 4 by 1 kilometres over the position; pollution vessel Tern proceeding⟧.

Vessels under 20 metres are requested to stay out of the area.

=== d012 | Harbour Log | 2026-11-18T07:52:00Z | update
# LIVE: No bomb, says the man from the police. And then there's a baby

08.31. Police chief Arne Lothe on the terminal steps, gloves off: "⟦v011|Arne Lothe|denies|There was no bomb. There was a lorry-load of paint, and it fell over. That is your flash and that is your bang⟧." He looked at the agency man when he said it.

08.40. OK. Sit down for this. ⟦v019|||Raft 14, upside down, nobody on it, six hours adrift – and in the air pocket under it a boy of about eight months in a man's jumper⟧ [breathing; yelling, in fact - ed.]. The crew of R-2 passed him up in a kitbag.

08.47. ⟦v038|Royal household||The King is on his way to the General⟧, and has asked that nobody stand up.

09.05. They have started reading names. Not the list you want: the other one, of those who are safe. Every time there is a noise from one chair and silence from all the chairs around it. The man with the sheet of music has folded it very small. We'll stop describing people's faces now.

=== d013 | Reddick | 2026-11-18T08:10:00Z | kill | supersedes=d009
# KILL - Ferry bomb

EDITORS: Please kill the Reddick flash of 0622 GMT and story of 0635 GMT on Nov 18 about a suspected bomb on the ferry Saint Orla.

⟦v011||denies|The reports were wrong⟧. ⟦v011||denies|The source has withdrawn the account and police rule an explosion out⟧. Please inform all clients. Reddick regrets the error.

=== d014 | Halvik Post | 2026-11-18T09:00:00Z | feature
# Twenty-six hymn books

By our reporters at the quay

There is a row of hooks in the music room of St Brannock's, and under each a name in a child's hand. ⟦v020|||On Tuesday afternoon the coats were taken down, and the choir went aboard two by two, the small ones in front⟧. The headmistress, Agnete Roe, has sat in that room since five. "⟦v020|Agnete Roe||Four are in hospital. I know where four are⟧," she said.

The sea gave the rest of the news in its own time. ⟦v002|||By first light the fish hall had been scrubbed and forty pairs of trestles put up in it⟧. Nobody buys or sells there today.

Those who came back speak of doors. ⟦v036|Jonas Vedder||The chest with the life jackets on deck six was padlocked "against theft"⟧, said Jonas Vedder, a joiner, who swam in his pyjamas. ⟦v037|Jonas Vedder||And in the first boat to be lowered⟧, he said, ⟦+|||"there were a lot of gold stripes and not one pushchair"⟧.

Of the little one found under his raft the ward sister would say only that ⟦v019|ward sister||he takes his bottle like a trooper⟧. ⟦v019|||The jumper has been recognised. It belonged to his father⟧.

Up the hill in the glass house of Orla Line they had turned the fountain off.

Nobody on the quay can remember such a wind from that corner in November. ⟦v014|||It took the roof from the bathing house and laid the poplars on Mill Lane in a row, heads to the east⟧. The pilots had a wager on whether anyone would sail. The Saint Orla sailed, seven minutes early.

=== d015 | Balt Press | 2026-11-18T09:45:00Z | update
# Orla Line denies ⟦v007|Orla Line|denies|bow door was open⟧

HALVIK, Nov 18 (Balt Press) - Orla Line denied on Wednesday that ⟦v007|Orla Line|denies|the Saint Orla had put to sea with its bow door unsecured⟧, as some who escaped have suggested. "⟦v007|Magnus Reve|denies|There are two green lamps on the bridge and both were green⟧," owner Magnus Reve told a news conference.

⟦v016|Magnus Reve||Each bereaved family would be paid 5,000 crowns at once "without paperwork"⟧, said Reve, who wept.

A document on the port state register shows that ⟦v015|port state register||surveyors listed nine deficiencies on the ship in September, one of them a worn seal on the front ramp⟧. Reve would not discuss ⟦v015|Magnus Reve|declines|the survey⟧.

⟦v034|||Orla shares were suspended in Halvik after losing 41 percent⟧.

The company carries two million passengers a year on six routes and has not lost a ship before. Reve, a fisherman's son, started it in 1981 with a converted trawler and a bank loan that, as he likes to tell, was meant for a henhouse.

=== d016 | Reddick | 2026-11-18T10:40:00Z | update | supersedes=d003
# At least 96 dead in Gulf of Miren ferry disaster

HALVIK, Nov 18 (Reddick) - ⟦v001|Tarnland coastguard||A ferry on an overnight crossing from Tarnland to Estavia rolled over and sank in a gale early on Wednesday⟧. ⟦v002|Tarnland coastguard||Ninety-six people are known to have perished⟧ and ⟦v004|Tarnland coastguard||more than 400 are missing⟧, the coastguard said.

⟦v019|||An infant boy was lifted alive from beneath a capsized raft after drifting half the night⟧.

Captain Torvald Ness was among those saved. He told police that ⟦v040|Torvald Ness < police||"one wave, higher than the bridge" had stove in the front of the ship⟧, a person who has seen his statement said.

⟦v031|Dockers' union||Lorries had been parked without chains to save time⟧, the dockers' union in Halvik said. ⟦v041|Dockers' union||The deck crew was four men short⟧, it added.

The Gulf of Miren is shallow and notorious for short, steep seas when the wind stands against the current, as it did on Tuesday night. Two other ferries had turned back to port before midnight, and a third spent the night in the lee of an island.

=== d017 | ESTA | 2026-11-18T11:20:00Z | bulletin
# ⟦v026|Leida Korv||Estavia must head the investigation⟧ - minister

MIREN, November 18. /ESTA/. ⟦v026|Leida Korv||As the wreck lies nearer to our coast and the most of victims are our citizens, the investigation must be headed by the Estavian side⟧, declared the minister of transport Leida Korv.

According to her words, ⟦v006|Leida Korv||in the list of the company there are absent not less than 70 persons: children up to four years and drivers, that were taken without tickets⟧. "⟦v006|Leida Korv||So it turns out not 742, but more than 810⟧," noted the minister.

⟦v024|Leida Korv||All the ships with nasal gates from today are forbidden to leave ports of Estavia before the check⟧, she informed.

The maintenance of the families in the hotel "Seagull" is carried out by the city.

=== d018 | Halvik Post | 2026-11-18T12:05:00Z | update | off_topic
# Christmas market to keep its old place

The Christmas market will after all be held in Nicholas Square, the town council decided on Monday evening by eleven votes to ten. A plan to move it to the car park behind the baths had drawn 900 letters.

Stalls may be booked from the first of the month. The price has not changed.

=== d019 | Harbour Log | 2026-11-18T13:30:00Z | update
# LIVE: Handcuffs on ward 5

14.02. ⟦v008|||Two plain-clothes officers have just walked Captain Torvald Ness out of the General by the laundry exit, a coat over his wrists⟧. He is 57. He had asked for his shoes and they gave him slippers.

14.10. Prosecutor Ida Malm, short and to the point: "⟦v008|Ida Malm||He's detained on suspicion of endangering shipping… and of leaving his post before his passengers⟧."

14.19. Same prosecutor, other end of town: ⟦v010|||boxes are coming out of Orla Line's glass house, we've counted thirty-one so far and a fax machine⟧.

14.25. Round here [relatives' room, door open - ed.] the news about the captain got a murmur. ⟦v032|||The girl with the half-hours got a shoe. Then they went over the rope and up the stairs⟧…

14.50. It is quiet up there again. ⟦v032|||They got as far as the model of the ship in the lobby, a metre long, in a glass case, every lamp lit⟧, and stood round it, and one of them looked for her cabin with a finger. Then they came down by themselves. The police had the sense to hold the door.

=== d020 | AFC | 2026-11-18T14:15:00Z | update
# Shipwreck: the captain in the hands of justice, the register in doubt

HALVIK, November 18 (AFC) -- ⟦v008|Ida Malm||The commander of the Saint Orla has been put under lock⟧, announced the prosecutor Ida Malm, who reproaches to him ⟦+|||to have quitted the edge in one of the first canoes⟧. His advocate, Lars Quist, protested: ⟦v008|Lars Quist|denies|he "was torn from the gateway by the sea"⟧.

ESTA reports, citing the minister Leida Korv, that ⟦v006|Leida Korv < ESTA||seventy souls, among which of the babies, figured on no list⟧. ⟦v019|||The small miraculous one of the raft would be of the number⟧.

⟦v010|Harbour Log||The police seized the archives of the company⟧, according to Harbour Log.

⟦v022|Sofie Aldring||Tarnland will observe three days of mourning from Friday⟧, made known Sofie Aldring.

=== d021 | Reddick | 2026-11-18T15:25:00Z | urgent
# Tarnland, Estavia to probe ferry loss together

HALVIK, Nov 18 (Reddick) - ⟦v025|Sofie Aldring||A commission with four members from each country and a chairman from a third will look into the loss of the Saint Orla⟧, Tarnland Prime Minister Sofie Aldring said, brushing aside ⟦v026|||Miren's wish to be in charge⟧.

⟦v025|Sofie Aldring||It is to report within six months⟧, she said.

⟦v018|Orla Line||The Saint Ebba, which came out of the same yard a year later, has been taken off its route⟧, Orla Line said. ⟦v024|Tarnland maritime authority||A further 14 vessels with opening bows will be examined, though they may go on sailing⟧, the maritime authority said.

⟦v002|Tarnland coastguard||The count of the dead stood at 131⟧. ⟦v003|Tarnland coastguard||No one had been found alive since the baby boy shortly after dawn, leaving the saved at 214⟧.

=== d022 | Balt Press | 2026-11-18T16:30:00Z | update | copy_of=d021
# Joint inquiry into ferry loss

HALVIK (Reddick) - ⟦v025|Sofie Aldring||A commission with four members from each country and a chairman from a third will look into the loss of the Saint Orla⟧, Tarnland Prime Minister Sofie Aldring said, brushing aside ⟦v026|||Miren's wish to be in charge⟧.

⟦v025|Sofie Aldring||It is to report within six months⟧, she said.

⟦v018|Orla Line||The Saint Ebba, which came out of the same yard a year later, has been taken off its route⟧, Orla Line said.

=== d023 | Rescue Centre Halvik | 2026-11-18T18:00:00Z | bulletin
# INCIDENT BULLETIN 9 - M/F SAINT ORLA

- ⟦v030|Rescue Centre Halvik||Search for survivors ended at 18:40; survival time exceeded⟧;

- ⟦v003|Rescue Centre Halvik||Rescued, final: 214⟧;

- ⟦v002|Rescue Centre Halvik||Deceased, recovered: 148⟧;

- ⟦v027|Rescue Centre Halvik||Wreck located by survey ship Plumb at 74 metres, lying on starboard side⟧;

- ⟦v033|Rescue Centre Halvik||Oil recovered: 40 cubic metres⟧.

Recovery of bodies continues at first light. The Centre thanks the masters and crews of all assisting vessels.

=== d024 | Reddick | 2026-11-18T18:45:00Z | correction
# CORRECTED-Facts on the Saint Orla

(Corrects year of construction in first item to 1986, not 1989)

Nov 18 (Reddick) - Some facts on the ferry:

* It was built in 1986 at Port Sarno and lengthened in 1999.

* It was owned by Orla Line, which also operates ⟦v018|||the Saint Ebba, now laid up as a precaution⟧.

* ⟦v015|port state register||An inspection two months ago turned up nine faults⟧.

* ⟦v006|Orla Line||The company says 742 were aboard⟧; ⟦v006|Leida Korv||Estavia says over 810⟧.

=== d025 | Balt Press | 2026-11-19T05:30:00Z | feature | nothing_new
# RECAP-What is known about the loss of the Saint Orla

Nov 19 (Balt Press) - A day after the sinking:

* ⟦v001|||The ferry went under in little more than half an hour⟧; ⟦v002|||148 of those aboard are known to be dead⟧ and ⟦v003|||214 lived⟧.

* ⟦v030|||Hope for anyone else was given up on Wednesday evening⟧.

* Survivors say ⟦v007|survivors||water got in through the bow⟧; the company denies ⟦v007|Orla Line|denies|it was open⟧.

* ⟦v008|||The captain, Torvald Ness, is in custody⟧. ⟦v010|||Orla Line's headquarters were searched⟧.

* ⟦v011||denies|A report of a bomb was withdrawn⟧.

* ⟦v025|||A two-nation commission is to be set up⟧.

=== d026 | Harbour Log | 2026-11-19T08:40:00Z | update
# LIVE: There she is

09.12. They've shown us the film. The little robot goes down past jellyfish, and then there is writing: O, R, L. ⟦v027|||She is on her side in the mud, curtains moving in the portholes⟧. It goes along to the front, and the room stops breathing. ⟦v007|||There is no door. It is not ajar, it isn't bent; it's not there⟧.

09.20. Nobody from the company in the room. At 09.31 we learn why: ⟦v017|Orla Line||Magnus Reve "steps back from all functions" as of now⟧. His statement is four lines, one of them ⟦v017|Magnus Reve||"I can no longer look at the sea"⟧.

09.36. Diver Bo Stenmark, who'd have to do it, when asked about lifting her: "⟦v029|Bo Stenmark||Forget it. She'd come up in slices⟧."

=== d027 | ESTA | 2026-11-19T09:50:00Z | bulletin
# The "black box" of ferry ⟦v039|Estavia navy||is lifted from the bottom⟧

MIREN, November 19. /ESTA/. ⟦v039|Estavia navy||Divers of the Navy of Estavia have taken from the bridge of "Saint Orla" the registrar of data of the voyage, its case is intact⟧, informed the staff.

⟦v039|Estavia navy||Decoding will borrow up to ten days and will pass in presence of the Tarnland specialists⟧, noted there.

President Terras called ⟦v028|Juhan Terras||to lift the ship entirely, "in order that each mother had a grave"⟧. ⟦v030|Juhan Terras||The searches, in his opinion, were stopped with unbecoming hurry⟧.

The question about ⟦v031|Leida Korv|declines|not fixed trucks⟧ the minister Leida Korv left without answer.

=== d028 | Reddick | 2026-11-19T11:15:00Z | update
# Ferry owner quits after video shows bow door torn off

HALVIK, Nov 19 (Reddick) - ⟦v017|||The man who built Orla Line out of a single fishing boat gave up its helm on Thursday⟧, an hour after ⟦v007|||pictures from the seabed proved that the Saint Orla's 50-tonne visor had come away⟧.

"⟦v007|Tilda Fahr||The locks failed one after another, like buttons⟧," said Tilda Fahr, who taught ship design to half of the commission. ⟦v031|Tilda Fahr||Once trailers began to slide to one side, nothing could have brought her upright⟧, she said.

⟦v002|Tarnland coastguard||Fifteen more corpses, washed up on the Tosk skerries, raised the toll to 163⟧. ⟦v004|Tarnland police||Police, using the revised manifest, are looking for 437 people⟧.

⟦v008|Halvik district court||A judge remanded Ness for four weeks⟧. ⟦v009|Ida Malm||A first officer, Per Hagen, was picked up at his sister's home on suspicion of falsifying the log⟧, prosecutor Ida Malm said.

Insurers put ⟦v035|Norring Mutual||their loss at 900 million crowns⟧.

Ferries with lifting bows have been built in hundreds since the 1960s because lorries can drive on at one end and off at the other. Critics have asked for decades for a second barrier behind the first. Tarnland made it compulsory in 2004, but only for new ships.

=== d029 | Halvik Post | 2026-11-19T13:00:00Z | feature
# What the fish hall knows

They have given every one of them a number and a candle. ⟦v002|||At noon the last candle was the hundred and sixty-third⟧, and the verger had gone to borrow from the Methodists.

⟦v020|||Of the girls who went aboard two by two, seven will sing again⟧. Agnete Roe has left the names on the hooks.

⟦v038|||He came without a car, in a fisherman's sweater, and sat for an hour on the edge of a bed⟧; he had brought no speech, and it was the lorry driver who did the comforting. ⟦v022|||From tomorrow the bells will be rung muffled, here and in every parish of the kingdom⟧.

⟦v012|||Henk Daalder brought his molasses into port this morning, with a hundred and twelve names chalked on the rail⟧. He waved the mayor's medal away. "I had a ladder," he said.

Of his own profession's conduct he will not speak. Others will. ⟦v037|Marit Osk||She had seen the steward who stayed⟧, said Marit Osk, a nurse, ⟦+|||and she had seen those who did not, dry to the knee⟧. ⟦v036|||Divers have brought up a padlock. It was closed⟧.

On the school steps there are by now so many lamps that the fire brigade has asked for a gap to be left. Somebody has put down a tuning fork. The evening rehearsal, Thursdays at six, will be held, said a handwritten note on the door; all are welcome, and nobody need be able to sing.

⟦v013|||The young man from the helicopter whose back was broken wants to know only about raft 14⟧. He has been told.

=== d030 | AFC | 2026-11-19T15:10:00Z | update
# Shipwreck: the door, the master and the money

HALVIK, November 19 (AFC) -- ⟦v017|Reddick||The shipowner Magnus Reve has abandoned the bar of his company⟧, reports Reddick. ⟦v016|Agnete Roe < Halvik Post||His 5,000 crowns, "I sent them back in the same envelope"⟧, said to the Halvik Post the directress of the school struck.

⟦v009|Ida Malm||The second of the edge has joined his captain in the cells⟧, for having, according to the parquet, rewritten the journal on the life-raft. ⟦v040|Lars Quist||The latter maintains that a wall of water, alone, broke everything⟧, according to his council Lars Quist.

Miren exacts ⟦v028|Juhan Terras < ESTA||the refloating of the carcass⟧, reported ESTA. ⟦v025|Sofie Aldring||The mixed commission, of which the president will be a Vorlander, will sit on December 1st⟧, repeated Sofie Aldring.

⟦v033|Tern's captain||The black tide has not touched the birds of Tosk⟧, reassured the captain of the Tern. ⟦v015|Tarnland maritime authority||The inspectors who had noted the tired joint in September "had given until January to change it"⟧, admitted finally the maritime authority. ⟦v034|||At the Bourse, the title Orla is worth no more than a coffee⟧.

⟦v018|Orla Line||As for the twin, moored, it has had its prow welded⟧.
