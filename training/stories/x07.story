title: Murder of prosecutor Ellen Marwick and the manhunt for Tobias Rook

=== d001 | Northgate Echo | 2026-11-09T06:20:00Z | update
# Woman found dead in car park of Lyddon courthouse

By Sal Pemberley

⟦v001|||A cleaner on her way to work came upon a woman's body beside a grey saloon on level three of the Assize Street car park at ten to six this morning⟧. ⟦v002|unnamed (Northgate Echo) < Northgate Echo||She had been shot, twice, from very close⟧, a policeman at the cordon told the Echo.

Rain had been coming down the ramp all night and the officers were standing in it to the ankles. From the flower stall opposite you could see a white tent go up, blow down and go up again.

The stall's owner, Nell Garrity, thinks she knows who it was. "⟦v003|Nell Garrity < Northgate Echo||It's the lady with the red umbrella, the one off the docks trial⟧," she said. "⟦+|||She bought freesias from me every Monday. She never got today's⟧."

The police would not discuss ⟦v003|Lyddon police|declines|who the victim was⟧.

=== d002 | Argus Wire | 2026-11-09T07:04:00Z | flash
# ⟦v003|Lyddon police||ALBANY SENIOR PROSECUTOR ELLEN MARWICK FOUND SHOT DEAD⟧ - LYDDON POLICE

=== d003 | Argus Wire | 2026-11-09T07:19:00Z | urgent | supersedes=d002
# Prosecutor in Albany drugs trial shot dead

LYDDON, Nov 9 (Argus) - ⟦v003|Lyddon police||Ellen Marwick, who was leading the case against Albany's biggest cocaine ring, was the victim of a shooting discovered in the port city of Lyddon on Monday⟧, police said.

⟦v001|Lyddon police||Her remains were lying near her vehicle in a garage next to the law courts⟧. ⟦v004|Lyddon police||She is thought to have died between nine and eleven on Sunday evening⟧, Detective Superintendent Moira Haldane told reporters.

⟦v005|||The jury in the trial of Casimir Dunne and six other men was to have heard her closing speech this morning⟧. A clerk said ⟦v006|court clerk||it would not sit before Thursday⟧.

Marwick, 49, was unmarried and lived alone with an elderly spaniel. Colleagues described her as funny, punctual and impossible to interrupt.

⟦v007|Lyddon police||She had received menacing mail since the summer⟧, police confirmed. The Dunne case, in its fourteenth week, is the longest the city has known; it turns on nine tonnes of powder found in drums marked as fish meal.

=== d004 | Bellwether | 2026-11-09T07:55:00Z | update
# LIVE: Ellen Marwick, KC, 1977-2026

07.55. We hoped it was a mistake. It isn't. ⟦v003|||The woman who put half the Saltmarsh quay behind bars is the woman under that tent⟧.

08.02. ⟦v007|||Threats: there had been some. In September a dead gull was posted to her chambers, with her own business card in its beak⟧ [we ran the picture; she asked us to, and captioned it herself - ed.].

08.10. And yet. Three people at the Crown Office tell Bellwether that ⟦v008|unnamed (Bellwether)||her bodyguard had been called off on Friday to save overtime⟧. "⟦v008|unnamed (Bellwether) < Bellwether||A hundred and sixty pounds a night⟧," says one. "⟦+|||That is what she came to⟧."

08.21. Crown Office: ⟦v008|Crown Office|declines|no comment on security arrangements⟧…

08.30. Flowers already along the railings. Mostly freesias.

=== d005 | Lyddon Police Bulletin | 2026-11-09T09:00:00Z | update
# OPERATION LANTERN: PUBLIC APPEAL No. 1

Officers investigating the death of Ellen Marwick wish to trace:

- ⟦v009|Lyddon police||the rider of a dark motorcycle, no rear plate, seen leaving Assize Street at 21:52 on Sunday⟧;

- ⟦v010|Lyddon police||a man aged 35 to 45, about 1.90 m, with a limp, pictured on the stairs of the car park at 21:31⟧;

- ⟦v011|Lyddon police||a brown leather document case belonging to the victim, not recovered⟧.

- ⟦v012|Lyddon police||the sum of 50,000 pounds is offered for information leading to a conviction⟧.

Calls are treated in confidence. Do not approach anyone matching these descriptions.

=== d006 | Continental Press | 2026-11-09T09:37:00Z | update
# Albany: assassination of a magistrate, a motorcyclist is searched

VENTADOUR, November 9 (CP) - ⟦v003|Lyddon police < Argus Wire||The procurator Ellen Marwick has been killed by fire in Lyddon⟧, reports Argus, citing the police of this port.

⟦v009|Lyddon police||A two-wheeler of sombre colour has left the places a few minutes before 22 hours⟧, according to the investigators, who ⟦v012|Lyddon police||promise a prime of 50,000 pounds⟧.

⟦v008|unnamed (Bellwether) < Bellwether||The lady would have been deprived of her protection since three days for reasons of economy⟧, affirms the site Bellwether according to persons of the parquet.

The president of the tribunal has decreed ⟦v006|president of the tribunal||a suspension of the debates until Thursday⟧. Casimir Dunne, of Ventadourian mother, is known here as owner of racehorses.

⟦v007|Bellwether||Before the autumn she had found in her post a sea bird without life⟧, recalls Bellwether. In Ventadour the association of the magistrates has called for a minute of silence in all the palaces of justice.

=== d007 | Argus Wire | 2026-11-09T11:12:00Z | update
# Albany police name suspect in prosecutor's killing

LYDDON, Nov 9 (Argus) - ⟦v013|Moira Haldane||Tobias Rook, a 41-year-old former army marksman, is wanted for the murder of Ellen Marwick⟧, Detective Superintendent Moira Haldane said on Monday.

⟦v010|Moira Haldane||He was the tall figure caught by a stairwell camera twenty minutes before the shots⟧, she told a news conference. ⟦v014|Moira Haldane||Rook broke out of a prison van on the coast road eleven days ago⟧.

"⟦v015|Moira Haldane||He is armed and he has nothing to lose. If you see him, shut the door and ring us⟧," Haldane said.

Marwick had sent him down in 2019 for the killing of a customs man. ⟦v016|Moira Haldane||As he was led away he told her he would "be back for the summing-up"⟧, Haldane recalled.

The detective, who has run the city's murder squad for six years, declined to say ⟦v017|Moira Haldane|declines|whether she believed he had been paid⟧.

=== d008 | Crown Gazette Service | 2026-11-09T12:05:00Z | bulletin
# Statement of the Home Department concerning the late Ms Marwick

LYDDON -- The Home Department communicates the following:

The Secretary of State, the Rt Hon. Quentin Asprey, has learned with indignation of the decease of Ms E. Marwick.

⟦v008|Home Department||The close protection of the said officer was at no moment withdrawn; same was reconfigured⟧.

⟦v018|Home Department||Four hundred additional constables are placed at disposition of the Lyddon force as of this afternoon⟧.

⟦v019|Home Department||All ports and the Carrow tunnel are subject to reinforced control until further notice⟧.

⟦v020|Quentin Asprey||The Secretary of State will address the House on Tuesday at 15:30⟧.

The public is requested to abstain from speculation, in particular of speculation concerning overtime.

The flags of the Department are borne at half height. A register of condolences is open in the vestibule between 9 and 12 hours; the public is asked to bring its own pen.

=== d009 | Northgate Echo | 2026-11-09T13:30:00Z | feature
# The boy from Fennel Row who never missed

Everybody on Fennel Row knew Toby Rook could shoot. He took the heads off dandelions with an air rifle at forty paces, his old neighbour Walter Ames says, and cried if he hit a bird.

Two tours and a bad knee later there was nothing to aim at. He drifted to the quay and to the people who own it. ⟦v013|||Since eleven this morning his face has been on every bus shelter in the city⟧.

How he got loose is a thing the prison service would sooner not dwell on. ⟦v014|unnamed (Northgate Echo) < Northgate Echo||The driver had stopped for chips at Carrow Head, and when he came back with them there was a hole in the roof and one passenger fewer⟧, a warder told the Echo.

His mother, Jean, 70, opened the door with the chain on. "⟦v021|Jean Rook < Northgate Echo||He rang me Sunday night at half past nine from a box in Tarrant, eighty miles off. I could hear the sea⟧," she said. "⟦v022|Jean Rook||My lad didn't do this one⟧."

That would put him ⟦v021|||a long way from the stairs of the car park⟧. The police have her telephone.

=== d010 | Bellwether | 2026-11-09T14:25:00Z | update
# LIVE: Reconfigured

14.25. The Home Department would like you to know that nobody took Ellen Marwick's minder away. ⟦v008|Home Department||He was "reconfigured"⟧. We asked into what. ⟦v008|unnamed (Bellwether) < Bellwether||Into a man sitting in Carlow, forty miles north, guarding a minister's weekend cottage⟧, says someone who has seen the rota.

14.40. Shadow home secretary Bryony Cade: "⟦v023|Bryony Cade||Quentin Asprey signed that rota. He should sign one more thing, and go⟧."

14.58. Sighting! ⟦v024|unnamed (Bellwether)||A tall chap with a stick, getting on the 13.10 to Tarrant⟧, writes a reader. ⟦v024|unnamed (Bellwether)||Another has him buying batteries in Ostrey at the very same minute⟧. Haldane's people have had ⟦v025|Lyddon police||900 calls⟧.

15.15. Jean Rook's call is real, by the way: ⟦v021|unnamed (Bellwether)||the phone company has it, four minutes from a kiosk on Tarrant pier⟧. [Whose voice was at the other end, it cannot say - ed.]

=== d011 | Argus Wire | 2026-11-09T16:02:00Z | urgent
# Albany police arrest man over murdered prosecutor

LYDDON, Nov 9 (Argus) - ⟦v026|Lyddon police||A man of 38 was taken into custody at a lock-up garage in the Saltmarsh district on Monday afternoon⟧, police said. ⟦v026|Lyddon police||It was not Rook, whom he is suspected of having helped⟧.

⟦v009|Lyddon police||Inside stood a black motorcycle, still damp, its number plate in a bucket⟧, they added.

A security source named the prisoner as ⟦v026|unnamed (Argus Wire)||Gareth Pell, a mechanic who used to look after Casimir Dunne's horseboxes⟧.

Dunne's solicitor, Leonora Fitch, told Argus ⟦v017|Leonora Fitch < Argus Wire|denies|her client "neither ordered, wished nor paid for" anybody's death⟧.

=== d012 | Continental Press | 2026-11-09T16:44:00Z | urgent
# The fugitive Rook shot down in Tarrant: television

VENTADOUR, November 9 (CP) - ⟦v027|Channel Four Tarrant||The man most searched of Albany has been abated by tireurs of the police on the jetty of Tarrant⟧, announced on Monday the local Channel Four.

⟦v027|Channel Four Tarrant||The body would have fallen in the water⟧, according to the chain.

The police of Lyddon has not been able to be joined. Tarrant, bathing station, counts 20,000 souls and a casino.

=== d013 | Bellwether | 2026-11-09T16:58:00Z | update
# LIVE: Hold your horses on Tarrant

16.58. Continental Press, citing Channel Four, says ⟦v027|Channel Four Tarrant < Continental Press||Rook was gunned down on the pier and is in the sea⟧. Breathe.

17.03. We have rung the pier. The man who answered sells candyfloss. "⟦v027|unnamed (Bellwether) < Bellwether|denies|There's been one bang all day and that was my generator⟧," he says.

17.09. Haldane, on the steps, six words: "⟦v027|Moira Haldane|denies|Not shot. Not found. Not helpful⟧."

17.20. The mechanic first, then. ⟦v026|||That's one in the bag, and it's the wrong one⟧.

=== d014 | Continental Press | 2026-11-09T17:25:00Z | kill | supersedes=d012
# ANNULMENT: Albany/Rook

We pray our subscribers to annul the urgent of 16h44 "The fugitive Rook shot down in Tarrant: television". ⟦v027||denies|Channel Four has retracted; it had filmed an exercise of the lifeboat men⟧.

No new version will be diffused. With our regrets.

=== d015 | Northgate Echo | 2026-11-09T18:40:00Z | update
# They stood in the rain for her

⟦v028|||By six the line went from the court steps round the fish market and back, and nobody was counting; the verger of St Bride's, who did, made it four thousand⟧. Each brought a candle, and the rain put out each candle, and each was lit again from the next.

Judge Peregrine Lyle, who had been trying the Dunne case, stood hatless. "⟦v029|Peregrine Lyle||I shall miss being contradicted⟧," he said.

There were two minutes without a word. Then the bargemen sounded their horns, one after the other, from Saltmarsh down to the bar; it went on for a long time, and several people who had been doing well up to then were seen to turn to the wall.

Among them a young constable who had been on the gate at the chambers for a year, until Friday. ⟦v008|unnamed (Northgate Echo) < Northgate Echo||"I was told to go and mind a hedge in Carlow," he said, "and I went"⟧.

The spaniel, Brief, has been taken in by Mrs Garrity at the flower stall.

=== d016 | Argus Wire | 2026-11-09T20:11:00Z | update
# Missing case of slain Albany prosecutor turns up in canal

LYDDON, Nov 9 (Argus) - ⟦v011|Moira Haldane||A briefcase that Ellen Marwick had with her on the night of her death was fished from the Saltmarsh canal on Monday evening⟧, the officer in charge said. ⟦v011|Moira Haldane||It was empty⟧.

A lawyer who worked alongside her said ⟦v030|unnamed (Argus Wire)||it ought to have held a sworn statement from a new witness against Casimir Dunne⟧. "⟦v030|unnamed (Argus Wire)||She had got it on Saturday. There is one copy, and it was that one⟧," the lawyer said.

⟦v018|||Extra officers in slickers searched barges and boathouses⟧ under lamps. ⟦v019|||At the Carrow tunnel lorries were backed up for nine miles⟧.

A tip-off about ⟦v024|Lyddon police||a man with a cane on a Tarrant train had led to a retired organist⟧, police said.

=== d017 | Northgate Echo | 2026-11-09T20:50:00Z | update | copy_of=d016
# Missing case turns up in canal

(Argus) - ⟦v011|Moira Haldane||A briefcase that Ellen Marwick had with her on the night of her death was fished from the Saltmarsh canal on Monday evening⟧, the officer in charge said. ⟦v011|Moira Haldane||It was empty⟧.

A lawyer who worked alongside her said ⟦v030|unnamed (Argus Wire)||it ought to have held a sworn statement from a new witness against Casimir Dunne⟧. "⟦v030|unnamed (Argus Wire)||She had got it on Saturday. There is one copy, and it was that one⟧," the lawyer said.

=== d018 | Argus Wire | 2026-11-10T05:30:00Z | feature | nothing_new
# FACTBOX-The Marwick murder inquiry so far

Nov 10 (Argus) - Day two of the hunt for the killer of prosecutor Ellen Marwick:

* ⟦v001|||She was discovered at daybreak on Monday in a parking garage⟧. ⟦v002|||Two bullets had been fired at her⟧.

* ⟦v013|Moira Haldane||Police are looking for Tobias Rook⟧, ⟦v014|||who got out of a prison transport on October 29⟧.

* ⟦v021|Jean Rook||He was on the telephone from Tarrant at the time⟧, his mother says.

* ⟦v026|||One man, a mechanic, has been detained⟧.

* The Home Department denies that ⟦v008|Home Department|denies|her guard was removed⟧.

* Reports that ⟦v027||denies|Rook had been killed⟧ were false.

=== d019 | Lyddon Police Bulletin | 2026-11-10T07:00:00Z | update
# OPERATION LANTERN: PUBLIC APPEAL No. 3

- ⟦v012|Lyddon police||reward raised to 120,000 pounds following a donation by the Bar of Albany⟧;

- ⟦v013|Lyddon police||new image of Rook issued, beard removed⟧;

- ⟦v031|Lyddon police||a white van, Harbour Laundry, stolen in Ostrey overnight, may be in his use⟧;

- ⟦v032|Lyddon police||schools in Ostrey, Pell's Cross and Wick closed today as a precaution⟧;

- ⟦v025|Lyddon police||calls received to 06:00: 3,412⟧.

Hunters and walkers should keep off Ostrey Moor.

=== d020 | Bellwether | 2026-11-10T08:15:00Z | update
# LIVE: Dogs on the moor

08.15. ⟦v033|||Ostrey Moor is ringed: helicopter over, dogs in, and every gamekeeper for miles being told to unload⟧.

08.22. How come? ⟦v031|unnamed (Bellwether)||A laundry van in a ditch, doors open, sheets all over the heather like a regatta⟧, says a postwoman. ⟦v031|unnamed (Bellwether)||Blood on one of them⟧.

08.34. In town, Gareth Pell's been charged: ⟦v034|Crown Office||assisting an offender; not murder⟧. He is up before the magistrates at ten.

08.47. Have we all got the wrong man? Retired ballistics examiner Ottoline Grace tells us ⟦v035|Ottoline Grace < Bellwether||the two wounds, as described, are an amateur's work⟧. "⟦v035|Ottoline Grace||Rook would have needed one, from across the street⟧."

=== d021 | Argus Wire | 2026-11-10T09:28:00Z | update
# Sniper hunt closes in on Albany moor

OSTREY, Albany, Nov 10 (Argus) - ⟦v033|||Around 600 police and soldiers with thermal cameras combed a bleak upland east of Lyddon on Tuesday⟧ after ⟦v031|Moira Haldane||a vehicle taken from a laundry was found abandoned there⟧.

⟦v032|||Eleven schools kept their gates shut and farmers stayed indoors⟧.

Mechanic Gareth Pell was remanded in custody for a week, charged with ⟦v034|||having hidden the fugitive and his machine⟧. His counsel said ⟦v036|Pell's counsel||the bike was his own and he "washes it, which is not yet a crime"⟧.

In the capital's bond market there was no reaction. In its bars there was little other talk.

⟦v036|Leonora Fitch||Pell had not worked for her client since the spring⟧, Dunne's solicitor said. The moor, nine miles by six, is pocked with old tin workings in which a regiment could be lost, and in 1911 nearly was. Forecasters expected fog by evening.

=== d022 | Argus Wire | 2026-11-10T09:51:00Z | correction | supersedes=d021
# CORRECTED-Sniper hunt closes in on Albany moor

(Corrects number of searchers to around 260, not 600)

OSTREY, Albany, Nov 10 (Argus) - ⟦v033|||Around 260 police and soldiers with thermal cameras combed a bleak upland east of Lyddon on Tuesday⟧ after ⟦v031|Moira Haldane||a vehicle taken from a laundry was found abandoned there⟧.

⟦v032|||Eleven schools kept their gates shut and farmers stayed indoors⟧.

Mechanic Gareth Pell was remanded in custody for a week, charged with ⟦v034|||having hidden the fugitive and his machine⟧.

=== d023 | Crown Gazette Service | 2026-11-10T10:30:00Z | bulletin | off_topic
# Ordinance concerning the width of herring nets

LYDDON -- The Department of Fisheries communicates that as of 1 January the mesh of drift nets employed within the twelve-mile zone shall be not inferior to 32 millimetres.

Holders of licences are invited to present their nets for measurement. The measuring is gratuitous.

=== d024 | Argus Wire | 2026-11-10T12:36:00Z | flash
# ⟦v037|Moira Haldane||FUGITIVE ROOK CAPTURED ALIVE ON ALBANY'S OSTREY MOOR⟧ - POLICE

=== d025 | Bellwether | 2026-11-10T12:50:00Z | update
# LIVE: Got him. In a sheepfold. Asleep

12.50. ⟦v037|Dougal Finn||"He was lying among the ewes with his boots off, and he said good morning"⟧. That's Dougal Finn, shepherd, who rang the number and then, being Dougal Finn, sat down at the gate with a crook until the helicopter came.

12.58. ⟦v038|Dougal Finn||No gun on him that he could see. A torch, a pasty, a lot of paper in a bread bag⟧…

13.05. So who gets the money? ⟦v012|Moira Haldane||"Convictions first, cheques after"⟧, says Haldane. She's grinning, we think.

13.14. Rook to the cameras as they folded him into the car: "⟦v022|Tobias Rook||Wasn't me. Read what's in the bag⟧."

=== d026 | Continental Press | 2026-11-10T13:40:00Z | update
# Albany: Tobias Rook apprehended, he clamours his innocence

VENTADOUR, November 10 (CP) - ⟦v037|Dougal Finn < Bellwether||It is a guardian of flocks who has put an end to twelve days of run of the former soldier, surprised in his sleep⟧, recounts Bellwether.

⟦v022|Tobias Rook||"It is not I"⟧, has launched the suspect, whose ⟦v037|Moira Haldane||seizure has been confirmed by the commissioner Haldane⟧.

⟦v038|Dougal Finn < Bellwether||In place of a weapon he would have had a sack of documents⟧, according to the shepherd quoted by the same site.

For the advocate of Dunne, ⟦v039|Leonora Fitch||"the page is turned and the process must resume"⟧.

The horse Grand Carillon, of the stable of Dunne, which was to run Sunday at Ventadour, has been withdrawn of the departure.

⟦v034|Crown Office||The mechanic Pell, him, answers for having lent a hand to the evader⟧, according to the parquet. ⟦v032|||The scholars of the region have been able to return to their classes in the afternoon⟧. Albany has abolished the pain of death in 1962; the murder of a magistrate is punished there of the perpetual reclusion.

=== d027 | Crown Gazette Service | 2026-11-10T15:50:00Z | bulletin
# Address of the Secretary of State to the House

LYDDON -- ⟦v020|||The Rt Hon. Quentin Asprey made this afternoon a declaration before the House on the matter of Ms Marwick⟧.

The Secretary of State felicitated the constabulary on ⟦v037|Quentin Asprey||the apprehension of the individual Rook⟧.

⟦v008|Quentin Asprey||He informed the House that an error of rostering had occurred, in virtue of which no officer was in attendance on Sunday⟧. ⟦v040|Quentin Asprey||An independent review under Dame Harriet Voss is instituted⟧.

⟦v023|Quentin Asprey|denies|He stated that he does not contemplate to relinquish his functions⟧.

=== d028 | Northgate Echo | 2026-11-10T17:05:00Z | feature
# What was in the bread bag

Eleven sheets, typed, each signed at the foot. The Echo understands that ⟦v030|unnamed (Northgate Echo) < Northgate Echo||they are the sworn word of Casimir Dunne's own bookkeeper, and that Ellen Marwick had read them on Saturday with her feet on the radiator⟧.

So how did Toby Rook come by them? ⟦v041|unnamed (Northgate Echo) < Northgate Echo||He pulled them out of the case after somebody else had dropped it⟧, a person close to the inquiry says; ⟦v041|unnamed (Northgate Echo)||he had gone there to talk to her, and came up the stairs to find her past talking⟧.

And the pier? A child of seven, now in the care of an aunt, ⟦v021|unnamed (Northgate Echo)||may have been put up to ring old Jean and hold the receiver to the waves⟧. She can keep her chain on. Nobody on Fennel Row is going to ask.

⟦v042|||The freesias by the railings were four deep at dusk⟧. Someone had leaned a red umbrella against them, open.

⟦v014|unnamed (Northgate Echo) < Northgate Echo||The driver who stopped for his supper at Carrow Head has been suspended⟧, the warder tells us. The chip shop has named a portion after him. It is that sort of town, and she was that sort of woman: she would have wanted the vinegar.

=== d029 | Argus Wire | 2026-11-10T18:33:00Z | urgent
# Prosecutor's own bodyguard held in Albany murder

LYDDON, Nov 10 (Argus) - ⟦v043|Moira Haldane||A police sergeant who had guarded Ellen Marwick for two years was arrested on Tuesday on suspicion of killing her⟧, detectives said, in a startling turn a few hours after the capture of the man they had been chasing.

⟦v043|Moira Haldane||Sergeant Alec Thorne, 36, was picked up at the Carrow tunnel with a ticket to Ventadour⟧, Superintendent Moira Haldane said. ⟦v044|Moira Haldane||A pistol had been recovered from a hedge in Carlow, of the calibre that was used⟧.

⟦v017|Moira Haldane||She was now looking at whether 90,000 pounds lodged in his wife's account in October had come from Casimir Dunne⟧, Haldane said. Solicitor Leonora Fitch denied ⟦v017|Leonora Fitch|denies|any link⟧.

⟦v013|Moira Haldane||Rook "is no longer our suspect for the shooting, but he is our guest for the van"⟧, she said.

=== d030 | Bellwether | 2026-11-10T19:20:00Z | update
# LIVE: The man in the hedge

19.20. So. ⟦v043|||The one who was paid to stand beside her is the one they say stood behind her⟧.

19.26. Remember the young constable in the Echo, sent to Carlow to mind a hedge? ⟦v044|unnamed (Bellwether)||It was his terrier that dug the thing up, in a freezer bag, at four this afternoon⟧, says a neighbour. [A different hedge-minder entirely; Thorne drew up the list - ed.]

19.35. ⟦v023|||Asprey's gone. One line, 19.31: "I have tendered my resignation, which the Prime Minister has accepted"⟧. Four hours after he wouldn't.

19.41. ⟦v006|Peregrine Lyle||Dunne's trial goes ahead on Thursday, with a new prosecutor and eleven extra pages⟧, Judge Lyle has ruled. ⟦v045|Leonora Fitch||Fitch will ask for a fresh jury⟧.

19.50. Nell Garrity has shut up shop. The spaniel, she says, slept through it all.
