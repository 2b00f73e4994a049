title: Ambrel gorge cable car Live

=== d001 | Tessera | 2027-06-05T12:14:00Z | flash
# ⟦v001|fire brigade||CABLE CAR HALTS OVER AMBREL GORGE IN LASCONIA⟧ - FIRE BRIGADE

=== d002 | Tessera | 2027-06-05T12:31:00Z | urgent
# Dozens trapped in cable car high above Lasconian gorge

AMBREL, Lasconia, June 5 (Tessera) - ⟦v001|fire brigade||A cable car came to a sudden stop above the Ambrel gorge on Saturday and was hanging 190 metres over the river⟧, the local fire brigade said.

⟦v002|Jonas Wirtel||There were 44 people in the upper cabin⟧, brigade commander Jonas Wirtel told reporters. ⟦v017|Jonas Wirtel||The lower one had stopped above a pasture, with 17 on board⟧.

"⟦v005|Jonas Wirtel < Tessera||The hauling rope has left its wheel. We do not yet know why⟧," Wirtel told Tessera by telephone.

The line, opened in 1968, joins the town with the monastery of Saint Ode on the opposite cliff.

The river below is fed by snow from the Tolm range and runs high in June. Boats are not allowed on it before July, and the only path along the foot of the cliff has been closed since a rockfall last autumn.

=== d003 | The Parapet | 2027-06-05T12:50:00Z | update
# LIVE: That's our cable car, and it isn't moving

14.50 Hello from the car park under the gorge wall. ⟦v001|||You look up and there it is, a red matchbox on a thread, and it's been swinging since ten to two⟧. Everyone's got a hand over their mouth.

14.56. My cousin is in there! Sort of. Second cousin. "⟦v025|Bettina Rohl < The Parapet||The lights went, then there was a bang like a door, then all of us were lying on a man with a tuba⟧," Bettina Rohl tells us on 31 per cent of battery.

15.03. A tuba, yes. ⟦v018|Bettina Rohl||She says half the passengers are the brass band of the Hornau secondary school, on an outing⟧. They are eleven to fifteen years old …

15.07. And the flags on the town hall are standing out straight. ⟦v011|||Nobody needs a weather office to tell them it is getting up⟧.

15.14. For those who have never been here: you buy a ticket from a lady with a budgie, you stand on a platform that smells of floor polish, and eleven minutes later you are among the monks. It is not supposed to be an adventure.

=== d004 | Ambrel Fire Brigade | 2027-06-05T13:20:00Z | bulletin
# COMMUNICATION NO. 1 - ROPEWAY INCIDENT

The operations centre informs the media:

- ⟦v001|Ambrel Fire Brigade||alarm at 13.52 local, stoppage of both carriers on the gorge line⟧;

- ⟦v002|Ambrel Fire Brigade||occupants of carrier A: 46, according to the attendant's counter⟧;

- ⟦v017|Ambrel Fire Brigade||occupants of carrier B: 17; these are being fetched down with ladders, height 24 m⟧;

- ⟦v004|Ambrel Fire Brigade||persons hurt: at least five, bruises and one broken wrist⟧;

- ⟦v011|Ambrel Fire Brigade||wind at the middle of the gorge 74 km/h, rising⟧;

- ⟦v006|Ambrel Fire Brigade||helicopters requested from the air base at Tolm; expected 15.45⟧.

The valley road remains open for emergency vehicles only. Do not telephone passengers; they need their batteries.

=== d005 | Lastag | 2027-06-05T13:42:00Z | update
# In Ambrel takes place work on rescue of passengers of rope road

LASC, June 5. /Lastag/. In the town Ambrel, ⟦v001|Ministry of Emergencies||in consequence of a technical refusal, was stopped the movement of the suspended rope road⟧, informed the Ministry of Emergencies.

"⟦v036|Ministry of Emergencies||By the order of the Prime Minister is formed a staff under the leadership of the minister of Transport Aurel Manz⟧," told in the department.

As underlined in the society "Ambrel Ropeways", ⟦v033|Ambrel Ropeways||the installation has passed the yearly inspection on May 14 and has a valid certificate⟧. On the given question remarks were not made.

⟦v020|Norvian embassy||The neighbouring Norvia proposed two helicopters with winches⟧, was added in its embassy. ⟦v020|Ministry of Emergencies|declines|On this proposal⟧ the ministry did not give answer.

The rope road in Ambrel is an object of cultural inheritance of the second category. In the given year on it were transported 41 thousand persons, among them 6 thousand foreign guests, what exceeds the indicator of the past year on 3 percent.

=== d006 | Halden Press Agency | 2027-06-05T14:10:00Z | update
# Lower cabin cleared, upper one sways on

AMBREL (HPA) - ⟦v017|Jonas Wirtel||All seventeen people in the lower of two stranded cable cars stood on the grass again by four in the afternoon⟧, commander Jonas Wirtel announced on Saturday.

⟦v017|||The last down a turntable ladder was a nun of 81 with her shoes in her hand⟧.

For the other cabin there is no ladder long enough. ⟦v002|Ambrel Fire Brigade||Forty-six day trippers⟧ are in it, the firemen say, ⟦v018|Bettina Rohl < The Parapet||many of them members of a school orchestra⟧, as a passenger told the local site The Parapet.

⟦v029|||Shares of the owner, Ambrel Ropeways, were suspended in Lasc after dropping 19 percent⟧.

Ambrel, a spa of 12,000, lives from the monastery and its cheese. On a usual Saturday in June the line carries 2,300 visitors.

In the meadow under the cleared cabin the cows had already gone back to where they had been lying. A farmer was charging reporters two crowns for a place on his hay cart, and by half past four he had sold out.

=== d007 | The Parapet | 2027-06-05T14:35:00Z | update
# LIVE: One, two, three … and then no more

16.12 Here they come! ⟦v006|||Two grey birds from Tolm, low over the saw mill. One's got a man dangling⟧.

16.20. Got one. A small girl in a band jacket. ⟦v006|||She went up the wire like a tea bag and the whole car park yelled⟧.

16.27. Two. A boy, with a trumpet case he won't let go of.

16.31. Three, an old gentleman. And then the cabin took a swing … I'd rather not write what it sounded like. ⟦v006|unnamed (The Parapet)||They've broken off. The rotor wash was shoving the car against its own rope⟧, a winchman's wife, who has a radio, tells us.

16.34. Something fell. ⟦v026|||Something dark came out of the door and went down behind the spruces⟧. We don't know what it was. [Please don't guess.]

=== d008 | Agence Brevant | 2027-06-05T14:58:00Z | urgent
# Lasconia: ⟦v026|Radio Saint Ode||a passenger would have thrown himself from the cabin⟧

LASC, June 5 (Brevant) -- ⟦v026|unnamed (Radio Saint Ode) < Radio Saint Ode||A passenger of the teleferic of Ambrel has leapt into the void on Saturday⟧, reported Radio Saint Ode, citing a monk who observed the scene by binoculars.

The firemen have not wished ⟦v026|Ambrel Fire Brigade|declines|to confirm⟧. ⟦v006|The Parapet||The hoisting by helicopter was interrupted after the evacuation of three persons⟧, according to the site The Parapet.

"⟦-|Aurel Manz||We will take down the last button⟧," had promised on arriving the minister of Transport Aurel Manz.

The gorge of Ambrel, visited already by the poets of the last century, is reputed for its echoes. The monastery, which shelters eleven brothers and a library of four thousand volumes, is not served by any road since the landslide of 1951.

=== d009 | Tessera | 2027-06-05T15:15:00Z | update | supersedes=d002
# UPDATE 1-Winds stop helicopter rescue at Lasconian cable car

* ⟦v017|||Lower cabin emptied by ladder⟧

AMBREL, Lasconia, June 5 (Tessera) - ⟦v006|Jonas Wirtel||Gusts forced rescuers to give up an attempt to lift passengers by winch from a stranded cable car on Saturday, after three had been taken off⟧, the fire brigade said.

⟦v002|Jonas Wirtel||That left 43 people in the cabin⟧, commander Jonas Wirtel said. "⟦v010|Jonas Wirtel||We will now go to them along the rope, by hand⟧."

⟦v026|Jonas Wirtel|denies|Nobody has fallen or jumped⟧, he said. ⟦v026|Jonas Wirtel||It was a tuba in its case⟧.

⟦v007|Jonas Wirtel||A woman on board is eight months pregnant and has pains⟧, he added.

The minister in charge, Aurel Manz, arrived by car and did not take questions.

The cable car was last stuck in 1994, when a power cut kept nine people aloft for an hour. They were wound in by hand with a crank that still hangs in the lower station, painted gold.

=== d010 | Agence Brevant | 2027-06-05T15:24:00Z | kill | supersedes=d008
# ANNULATION - Lasconia, passenger of the cabin

To the attention of the editors: our urgent of 1458 GMT on the leap of a passenger is annulled. ⟦v026||denies|No person has left the cabin by the void⟧; ⟦v026|fire brigade < Tessera||the object observed was a musical instrument⟧, reported Tessera, citing the firemen.

Please do not use it. Our excuses.

=== d011 | Ambrel Courier | 2027-06-05T15:50:00Z | feature
# A tuba in the trout pond

By Hanne Lubik

⟦v026|||The thing that came down from heaven at half past four lies bent like a pretzel in old Moser's fish pond⟧, and Moser, who is ninety, thinks it is a bell. He wishes to know who will pay for the trout.

Above us ⟦v010|||five men and a woman of the mountain club are crawling out on the carrying rope with the calm of people who hang out washing⟧. The one in front is Silke Dorn, who teaches gymnastics. Her mother cannot look and holds the thermos of a stranger.

In the inn At the Pulley the talk is of only one thing. "⟦v008|unnamed (Ambrel Courier) < Ambrel Courier||He told them in March, in writing, that the wheel was eaten up. They filed it⟧," says a man with oil under his nails. He means the engineer Tobias Kell, who left the company after Easter.

⟦v030|||The Golden Ode and the Bellevue have thrown open their rooms to the parents from Hornau⟧, and Mrs. Pichler boils dumplings by the hundred.

On the sill of the butcher's shop somebody has put a radio, and the whole of Mill Lane stands around it as it did when the men landed on the moon. The butcher gives out sausage ends and takes no money. ⟦v002|||Three and forty souls, he keeps saying, three and forty, as if by repeating it he could bring them one nearer to the ground⟧.

The mothers from Hornau came in two buses at a quarter past five. They got out without a word and all looked up at once, and a policeman of twenty, who had been shouting at cars since lunch, took off his cap.

=== d012 | Halden Press Agency | 2027-06-05T16:20:00Z | urgent
# ⟦v003|Jonas Wirtel||Man dies in stranded Lasconian cable car⟧

AMBREL (HPA) - ⟦v003|Jonas Wirtel||A passenger aged about seventy has died in the cabin that hangs above the Ambrel gorge⟧, commander Jonas Wirtel said on Saturday evening. "⟦v003|Jonas Wirtel||It was his heart. A nurse among the travellers did everything with two hands⟧."

⟦v010|Jonas Wirtel||The first climber reached the roof of the cabin at 17.58 and opened the hatch⟧, he said.

⟦v024|||She took with her water, glucose and a bucket⟧.

⟦v013|Citizens' Bloc||The opposition Citizens' Bloc asked for Transport Minister Aurel Manz to go⟧. ⟦v012|Aurel Manz|declines|Whether he would stay in office⟧, Manz did not want to discuss "under this rope".

=== d013 | The Parapet | 2027-06-05T16:44:00Z | update
# LIVE: The hatch is open

18.05 ⟦v010|||Silke's on top of the matchbox! She knocked, like a neighbour, and the lid went up⟧.

18.12. Bettina again, whispering. "⟦v003|Bettina Rohl < The Parapet||He asked whose coat it was and then he was gone. The children think he's asleep⟧."

18.20. It's a Mr. Oskar Brandt, we're now told. ⟦v038|unnamed (The Parapet)||He'd been coming up to Saint Ode on this date for 22 years, because of his wife⟧, a friar says.

18.31. So how do you get forty people off? ⟦v010|||In a sort of nappy, one after another, down a rope as long as two football pitches, to the gravel bank by the river⟧. Eight minutes each. You do the sum …

18.40. Are they singing? They're singing. ⟦v027|||With one trumpet, two horns and no tuba: the harvest march⟧.

18.47. Somebody has worked out that the cabin was last painted in the year the budgie was bought. I don't know why that is funny but thirty people in a car park have just laughed till they cried.

=== d014 | Lastag | 2027-06-05T17:05:00Z | update
# To the place of incident are directed alpine hunters

LASC, June 5. /Lastag/. ⟦v035|Ministry of Defence||For the strengthening of the group of rescuers were sent 30 military men of the mountain battalion⟧, informed the Ministry of Defence.

The society "Ambrel Ropeways" denied that ⟦v008|Ambrel Ropeways|denies|to its leadership arrived warnings about the condition of the wheel⟧. "⟦v008|Viktor Sahl|denies|I have not seen such paper and it does not exist⟧," declared the general director Viktor Sahl.

As to the deceased, ⟦v003|Ministry of Emergencies||one elderly citizen passed away from natural reasons⟧, noted in the Ministry of Emergencies.

⟦v020|Ministry of Emergencies||The help of Norvia is accepted with gratitude, however is at the present time not needed⟧, explained in the ministry.

In the capital citizens show interest to the events. In front of the screen on the Square of Constitution gathered several hundreds of persons, order was not violated. The evening concert of the fire orchestra was transferred to another day.

=== d015 | Tessera | 2027-06-05T17:30:00Z | urgent
# ⟦v008|||Engineer warned cable car firm of worn wheel in March⟧ - letter

AMBREL, Lasconia, June 5 (Tessera) - ⟦v008|Tobias Kell < Tessera||An engineer wrote to the operator of a Lasconian cable car three months ago that a guide wheel had "lost a third of its lip" and must be replaced at once⟧, according to a letter seen by Tessera.

The note, dated March 9 and signed Tobias Kell, ⟦v008|||bears a stamp of receipt from the office of chief executive Viktor Sahl⟧. Sahl's secretary declined ⟦v008|Ambrel Ropeways|declines|comment on the stamp⟧.

⟦v005|Jonas Wirtel||The hauling rope jumped from the groove of just such a wheel at the monastery end⟧, brigade commander Jonas Wirtel said.

⟦v033|Ministry of Transport||The state inspector who passed the line on May 14 spent 40 minutes there⟧, the Transport Ministry said.

=== d016 | Ambrel Courier | 2027-06-05T17:44:00Z | update | copy_of=d015
# ⟦v008|||Engineer warned of worn wheel⟧ - letter

AMBREL (Tessera). ⟦v008|Tobias Kell < Tessera||An engineer wrote to the operator of a Lasconian cable car three months ago that a guide wheel had "lost a third of its lip" and must be replaced at once⟧, according to a letter seen by Tessera.

The note, dated March 9 and signed Tobias Kell, ⟦v008|||bears a stamp of receipt from the office of chief executive Viktor Sahl⟧.

⟦v005|Jonas Wirtel||The hauling rope jumped from the groove of just such a wheel at the monastery end⟧, brigade commander Jonas Wirtel said.

=== d017 | Ambrel Fire Brigade | 2027-06-05T18:15:00Z | bulletin
# COMMUNICATION NO. 4 - ROPEWAY INCIDENT

State of the operation at 20.00 local:

- ⟦v010|Ambrel Fire Brigade||lowered to the gravel bank since 18.40: nine, children first⟧;

- ⟦v002|Ambrel Fire Brigade||still in carrier A: 33, and one deceased⟧;

- ⟦v007|Ambrel Fire Brigade||an expectant mother, aged 29, cannot be put in the harness; a midwife is going up⟧;

- ⟦v004|Ambrel Fire Brigade||treated by ambulance crews: 12, two kept in hospital⟧;

- ⟦v035|Ambrel Fire Brigade||army detachment on site with 900 m of static line⟧;

- ⟦v016|Ambrel Fire Brigade||one flyer of a private drone handed to the police⟧.

Darkness will not interrupt the work. The floodlights of the football club have been borrowed.

The command post thanks the bakery Hubl for 300 rolls. Persons who wish to help are asked to go home, to leave their porch lamps off, and not to sound car horns when a passenger arrives, since the horns hide the whistle signals of the climbers on the rope.

=== d018 | Halden Press Agency | 2027-06-05T18:40:00Z | update | off_topic
# Lasconia wins bronze at rowing cup

TOLM (HPA) - Lasconia's women's four came third in the Lake Cup on Saturday, two seconds behind Norvia.

"We had the wind against us on every stroke," said the helmswoman, Ute Karg. The final of the men was put off until Sunday because of the gusts.

=== d019 | The Parapet | 2027-06-05T19:25:00Z | update
# LIVE: A midwife on a string

20.50 I've seen some things on this job. ⟦v007|||I have now seen Agnes Tull, 58, midwife, go UP two hundred metres of rope with her bag between her teeth⟧.

21.04. ⟦v002|||Down to two dozen up there⟧. They come out of the dark into the football lights with their eyes shut.

21.15. Drone boy. ⟦v016|||A lad of nineteen who wanted pictures for his channel; they've got him in the van and his toy in a bag⟧.

21.19. ⟦v031|||A dachshund has landed, inside a euphonium case. Name of Baron⟧. He bit the fireman.

21.22. Oh. OH. "⟦v007|Agnes Tull||It's a girl, three kilos by the look of her, and she has better lungs than the trumpet⟧," came over the radio just now. ⟦v007|||Born over the Ambrel, at no fixed address⟧ …

21.40. For a minute nobody lowered anybody. The climbers up there took off their helmets, someone said, and passed the bundle round from lap to lap so it would keep warm: schoolchild, dentist, monk, schoolchild. I have no joke for that.

21.52. Back to work. The wind has got colder and the girl who serves at the kiosk has given away every jumper she had with a picture of a gondola on it.

=== d020 | Agence Brevant | 2027-06-05T19:55:00Z | update
# A birth in the night of Ambrel

LASC, June 5 (Brevant) -- ⟦v007|midwife < The Parapet||An infant has seen the day in the cabin suspended since eight hours above the gorge⟧, reported The Parapet, which heard the midwife on the waves of the rescuers.

⟦v008|Tobias Kell < Tessera||The operator had been alerted since the winter on the usury of a wheel⟧, reported Tessera, which had access to a mail. The director Viktor Sahl ⟦v008|Viktor Sahl < Lastag|denies|contests to have received it⟧, according to the state agency Lastag.

⟦v019|Orlian Foreign Ministry||The consul general of Orlia figures among the passengers⟧, indicated the ministry in Saint-Aubin. ⟦v019|Orlian Foreign Ministry||Madame Claire Vasseur "helps to distribute the blankets"⟧.

⟦v021|royal house||King Rainer will go tomorrow to the place⟧, announced the royal house.

In Saint-Aubin, one recalls that a similar accident had cost nine lives on the Orlian side of the massif forty years ago. Since then the wheels of the installations are there radiographed each winter, at the charge of the communes.

=== d021 | Tessera | 2027-06-05T21:10:00Z | urgent
# ⟦v032|Jonas Wirtel||All survivors out of Lasconian cable car⟧ after nine hours

AMBREL, Lasconia, June 5 (Tessera) - ⟦v032|Jonas Wirtel||The last living passenger was lowered from a cable car over the Ambrel gorge at 10:58 p.m. on Saturday⟧, the fire brigade said.

⟦v040|||That was the attendant, Paul Ferner, 24, who had refused to go before anyone else⟧. "⟦v040|Paul Ferner||The rules say I shut the door⟧," he told reporters.

⟦v007|Jonas Wirtel||Mother and newborn came down together in a stretcher sack⟧ and were doing well, commander Jonas Wirtel said.

⟦v003|Jonas Wirtel||One man, aged 71, had died of a heart attack⟧. ⟦v004|Jonas Wirtel||Fourteen people were hurt⟧.

⟦v014|Tolm prosecutors||Prosecutors in Tolm said they had begun a criminal inquiry⟧.

=== d022 | Ambrel Courier | 2027-06-06T06:30:00Z | feature
# What the river heard

By Hanne Lubik

At two minutes to eleven the football lights went out, one by one, and for the first time since lunch you could hear the water. ⟦v032|||The matchbox hung up there in the moon with its door locked and nobody in it but poor Mr. Brandt⟧. ⟦v038|Hella Brandt||He took the one o'clock gondola every fifth of June to light a candle for my mother⟧, his daughter Hella told us.

⟦v037|||In the church they put up one candle more, and the band from Hornau stood round it in borrowed pullovers⟧.

They will call her Gondola, joked the firemen. "⟦v007|Marit Sommer < Ambrel Courier||Over my dead body. She is called Silke Agnes, after the two who came through the roof⟧," says Marit Sommer, in bed, with the child on her arm.

And young Ferner? ⟦v040|||He turned the key, hung it round his neck, stepped into nothing and was sick in the river⟧. He had been nine weeks with the company. His mother sells tickets at the lower station and had sold every one of them herself.

The last thing I wrote in my notebook is the name of the lady with the budgie. She stayed in her ticket booth until midnight with the blind up and the lamp on, so that, she said, anyone who came down would see that somebody was still there. She has paid back forty-six fares out of the till and signed for every one.

It has rained a little since. The rope is wet and shines.

=== d023 | Halden Press Agency | 2027-06-06T07:15:00Z | update | nothing_new
# Recap: nine hours above the Ambrel

AMBREL (HPA) - ⟦v001|||Just before two on Saturday the red cabin stood still in mid-air⟧. ⟦v017|||Its twin was soon cleared with ladders⟧.

⟦v006|||The helicopters managed three before the wind chased them away⟧; ⟦v010|||mountaineers then let the rest down on ropes, one at a time⟧.

⟦v003|||One traveller lost his life⟧, ⟦v007|||one was added to the list⟧. ⟦v032|||Shortly before midnight it was over⟧.

⟦v008|Tobias Kell < Tessera||Whether the firm had been told about its wheel in the spring⟧ is now a question for the courts.

=== d024 | Lastag | 2027-06-06T08:20:00Z | urgent
# Minister of Transport A. Manz ⟦v012|Aurel Manz||submitted request about leaving⟧

LASC, June 6. /Lastag/. ⟦v012|Aurel Manz||The minister of Transport Aurel Manz addressed to the Prime Minister with a request to free him from the occupied post⟧. "⟦v012|Aurel Manz||The certificate was signed in my house, and to answer is for me⟧," emphasised the minister.

Yet on Saturday he told the journalists that ⟦v012|Aurel Manz|denies|he sees no grounds for departure⟧.

⟦v023|Ministry of Transport||On all 31 rope roads of the country the movement is stopped for checking until June 20⟧, informed in the department.

⟦v004|Ministry of Health||In medical institutions remain three persons from fifteen who suffered⟧, reported the Ministry of Health.

=== d025 | Tessera | 2027-06-06T09:40:00Z | urgent
# ⟦v015|police||Lasconia police detain cable car maintenance chief⟧

AMBREL, Lasconia, June 6 (Tessera) - ⟦v015|police||Officers on Sunday detained Georg Stanz, head of maintenance at Ambrel Ropeways, on suspicion of falsifying a log book⟧, police said.

⟦v015|police||An entry of March 28 records a new wheel that was never fitted⟧, a spokesman said. Stanz's lawyer declined ⟦v015|Georg Stanz's lawyer|declines|to comment⟧.

⟦v014|Tolm prosecutors||Sealed boxes were driven from the company's headquarters as part of the investigation into negligent killing⟧, prosecutors said.

⟦v016|police||A drone operator held overnight was released with a fine of 900 crowns⟧.

⟦v009|Viktor Sahl||Chief executive Viktor Sahl said he was "ashamed before every family"⟧. He still denied having ⟦v008|Viktor Sahl|denies|read the engineer's letter⟧.

Ambrel Ropeways belongs to 211 shareholders, most of them families of the town. It made a profit of 1.1 million crowns last year and spent 38,000 on spare parts, according to its annual report, which has a picture of the monastery at sunset on the cover.

=== d026 | Tessera | 2027-06-06T10:05:00Z | correction | supersedes=d025
# CORRECTED-⟦v015|police||Lasconia police detain cable car maintenance chief⟧

(Corrects date of entry in second paragraph to March 18, not March 28)

AMBREL, Lasconia, June 6 (Tessera) - ⟦v015|police||Officers on Sunday detained Georg Stanz, head of maintenance at Ambrel Ropeways, on suspicion of falsifying a log book⟧, police said.

⟦v015|police||An entry of March 18 records a new wheel that was never fitted⟧, a spokesman said.

=== d027 | The Parapet | 2027-06-06T11:10:00Z | update
# LIVE: A king in a car park

12.40 He came in a raincoat with no crown, sorry kids. ⟦v021|||Shook Silke's hand for so long she looked at her watch. Asked Moser about the fish⟧.

12.48. "⟦v021|King Rainer||A country that can climb like that may also learn to oil a wheel⟧," said His Majesty. Ouch, Mr. Sahl.

12.55. ⟦v015|||The bloke who kept the grease book has spent his Sunday in a cell in Tolm⟧, by the way, and his locker's been sawn open.

13.02. Tobias Kell turned up! In sandals. "⟦v008|Tobias Kell < The Parapet||I wrote it, I posted it, I phoned twice. I'd have given anything to be wrong⟧." He didn't want to shake hands with anybody.

13.10. ⟦v039|||The broken wrist's gone home. So have the two with concussion⟧.

13.19. The budgie's name, since forty of you have asked, is Captain.

=== d028 | Ambrel Ropeways | 2027-06-06T12:00:00Z | bulletin
# Statement of the management

The board of Ambrel Ropeways, after a sitting of this morning, makes known:

- ⟦v022|Ambrel Ropeways||the gorge line will not be taken into service again⟧;

- ⟦v028|Ambrel Ropeways||each passenger receives 5,000 crowns as first help, without recognition of liability⟧;

- ⟦v009|Ambrel Ropeways||the company asks forgiveness of the passengers and of the Brandt family⟧;

- ⟦v034|Ambrel Ropeways||a part of the broken wheel was recovered from the slope and given to the investigators⟧;

- ⟦v008|Ambrel Ropeways||a search of the archive has brought to light a letter of March 9, the path of which is being clarified⟧.

No interviews will be granted. Season tickets are refunded.

=== d029 | Agence Brevant | 2027-06-06T13:35:00Z | update
# Lasconia: the teleferic of Ambrel has lived

LASC, June 6 (Brevant) -- ⟦v022|Ambrel Ropeways||The cabins of Ambrel, fifty-nine years of age, will never more cross the gorge⟧, decided on Sunday the society.

⟦v008|Ambrel Ropeways||It ended by admitting the existence of the mail of its former engineer⟧, after having disavowed it for a day. ⟦v012|Aurel Manz < Lastag||Aurel Manz has presented his demission⟧, reported Lastag; ⟦v012|Prime Minister's office||the head of the government has accepted it at noon⟧.

⟦v019|Claire Vasseur < Agence Brevant||I gave out eleven blankets and my lipstick, for writing the numbers on the hands⟧, related to Brevant the consul Claire Vasseur.

⟦v028|Hella Brandt||The sum proposed by the operator is judged "a tip" by the daughter of the deceased⟧.

The monks of Saint Ode, deprived of their only liaison, will receive their flour by mule, as before 1968. "We have the habit of waiting," declared simply the father abbot. Three brothers, who were in the town on the day of the accident, have regained the abbey by the old staircase of 1,412 steps.

=== d030 | Halden Press Agency | 2027-06-06T15:20:00Z | update
# Bolt in the bucket

AMBREL (HPA) - ⟦v034|Tolm prosecutors||A bit of steel as large as a palm, found among the raspberries under the upper station, is the missing lip of the guide wheel⟧, the prosecutors confirmed on Sunday.

⟦v005|Tolm prosecutors||With it gone, the traction cable could wander and at last slipped out⟧, they said. ⟦v005|Ruth Amsel||"It ran in a soup plate instead of a groove,"⟧ is how Ruth Amsel, professor of ropeways in Lasc, puts it.

⟦v023|||Nothing glides or dangles anywhere in Lasconia this week⟧; hikers queue for buses.

⟦v003|||The coffin of the only man who did not come back alive was brought across at dawn by six monks, on foot⟧, ⟦v038|||to lie next to the wife he used to visit⟧.

And the band? ⟦v027|Hornau school||It plays on Tuesday, with a new tuba paid for by the fire brigade⟧.

The town council meets on Monday evening in the gymnasium to talk about buses, mules and the summer. The posters for the festival of the gorge, on which the red cabin smiles, were being taken down from the walls on Sunday by two boys with a bucket.
