title: Explosion in the old town of Corvel Live

=== d001 | Concord | 2026-11-04T06:02:00Z | flash
# ⟦v001|police||EXPLOSION RIPS THROUGH OLD TOWN OF CORVEL, MARENZ⟧ - POLICE

=== d002 | Concord | 2026-11-04T06:19:00Z | urgent | supersedes=d001
# Explosion flattens houses in historic Marenz town

CORVEL, Marenz, Nov 4 (Concord) - ⟦v001|police||A powerful explosion destroyed at least four houses in the medieval centre of Corvel early on Wednesday⟧, police said.

⟦v002|Jonas Weem||Two bodies had been found⟧, fire chief Jonas Weem told reporters. ⟦v003|Jonas Weem||Some 20 people were being treated, several of them for burns⟧, he said.

"⟦v017|Jonas Weem||We have open flame on both sides of the lane and no water pressure worth the name⟧," Weem said.

Corvel, a town of 48,000 on the river Aster, is known for its timbered merchants' houses, most of which date from the fifteenth century. The season had ended on Sunday.

=== d003 | The Hour | 2026-11-04T06:41:00Z | update
# LIVE: Candle Row, seven in the morning, and it isn't there

07.41 Morning. If you were woken up within thirty kilometres of here, so were we. ⟦v001|||The middle of Candle Row has gone up like a cork, and what came down again is lying in the fish market⟧: beams, roof tiles, a bath.

07.48. ⟦v037|Institute of Geophysics||The needle at the geophysics institute jumped at 6.44 and 11 seconds, as for a quake of 2.1⟧, they tell us.

07.55. "⟦v006|Hedda Lorne < The Hour||I rang those people on Sunday, I rang on Monday. It stank of rotten eggs on the stairs, I said. They told me to air the place⟧," says Hedda Lorne, 71, of number 19, who is standing in slippers on the church steps.

08.02. Police with loudhailers. ⟦v005|police||Everyone between the river and the Corn Gate has to get out, now, with or without shoes⟧…

=== d004 | Corvel Town Hall | 2026-11-04T07:10:00Z | bulletin
# NOTICE NO. 1 TO THE POPULATION

The crisis staff of the town makes known:

- ⟦v001|Corvel Town Hall||incident: detonation, Candle Row 13 to 21, at 06.44⟧;

- ⟦v002|Corvel Town Hall||deceased: three⟧;

- ⟦v003|Corvel Town Hall||hurt: 34, taken to St Alban's and to the barracks⟧;

- ⟦v004|Corvel Town Hall||not yet traced: nine residents⟧;

- ⟦v005|Corvel Town Hall||area to be cleared: quarters I and II, about 2,600 inhabitants; reception in the rowing hall⟧;

- ⟦v011|Corvel Town Hall||supply of gas shut at the ring main for 7,400 households⟧;

- ⟦v019|Corvel Town Hall||no lessons at any school until Friday⟧.

Do not use lifts. Do not light candles.

=== d005 | Portwire | 2026-11-04T07:32:00Z | update
# Three dead, nine missing in Corvel blast

CORVEL, Nov 4 (Portwire) - ⟦v002|Corvel Town Hall||Three people lost their lives⟧ and ⟦v004|Corvel Town Hall||nine could not be accounted for⟧ after a thunderous blast levelled a row of old houses in western Marenz, the town hall said.

⟦v001|||The detonation shattered windows as far as the railway station, 900 metres away⟧.

⟦v007|unnamed (Portwire)||Workmen laying internet cable had bored into a gas pipe beneath the lane on Tuesday afternoon⟧, a municipal employee told Portwire.

Netfold, the contractor, declined to comment on ⟦v007|Netfold|declines|the drilling⟧.

⟦v027|Marenz Railways||All trains through Corvel were stopped⟧, the railways said.

Three cruise boats moored under the town wall cast off without waiting for their passengers, most of whom were ashore at breakfast.

=== d006 | Vostra | 2026-11-04T08:05:00Z | update
# Citizens of Ustria are among inhabitants of destroyed house in Corvel

TARSK, 4 November. /Vostra/. ⟦v020|Ustrian Foreign Ministry||In the house, which collapsed in result of explosion in Corvel, were registered five students of Ustria⟧, informed the Foreign Ministry.

"⟦v020|Ustrian Foreign Ministry||With two of them the contact is established, with three for the present no⟧," noted in the department.

As communicates the agency Concord with reference to the fire service, ⟦v002|Jonas Weem < Concord||two persons perished⟧.

⟦v021|Ustrian Rescue Ministry||A board with 40 rescuers and devices for listening of ruins can fly out in the course of two hours⟧, added in the Rescue Ministry.

On the given question the ambassador E. Dural left for the place in a service automobile.

=== d007 | Corvel Courier | 2026-11-04T08:30:00Z | feature
# The Row

By our entire newsroom. We have no windows either. This page was written on the backs of subscription forms in the cellar of the bakery Stolz, whose oven runs on wood, and God bless it.

⟦v010|||Big Ottilie, as everybody calls our church tower, has got a crack up her side that you could post a letter in⟧. The sexton ran up and stopped the clock, so that the striking shouldn't shake her.

⟦v029|||From the Guild House eleven schoolboys and a nun carried out the Seven Burghers, frame by frame, and stood them in the tram⟧. The conductor would not start until the last alderman was sitting straight.

"⟦v006|Bertold Hain < Corvel Courier||My budgie fell off her perch on Monday. After that I slept at my sister's⟧," said Bertold Hain, of number 15, which is no longer a number.

⟦v032|||In front of the barracks they were standing for two hundred metres with their sleeves already up⟧.

=== d008 | Concord | 2026-11-04T08:51:00Z | urgent
# ⟦v018|Jonas Weem||Second blast shakes Corvel, firemen pulled back⟧

CORVEL, Marenz, Nov 4 (Concord) - ⟦v018|Jonas Weem||A second, smaller explosion went off in a cellar near the wrecked houses at 9.31 a.m.⟧, fire chief Jonas Weem said.

⟦v040|Jonas Weem||A firefighter was struck by masonry and died on the spot⟧, he said. "⟦v040|Jonas Weem||He was 26, and he'd gone back for a hose⟧."

⟦v004|Jonas Weem||The search for seven missing was broken off for an hour⟧, Weem told reporters.

The fire service of Corvel has 44 full-time members and about 120 volunteers, most of them shopkeepers of the old town.

Concord could see orange smoke over the fish market.

=== d009 | Agence Lormont | 2026-11-04T09:12:00Z | update
# Corvel: a fireman killed by an over-accident

LORMONT, November 4 (Lormont) -- ⟦v040|Jonas Weem < Concord||A soldier of the fire has perished under the fall of a wall⟧ in the course of ⟦v018|Jonas Weem < Concord||a new deflagration, of lesser force, in the old Corvel⟧, reported Concord, citing the chief of the firemen Jonas Weem.

According to the local daily Corvel Courier, ⟦v010|Corvel Courier||the bell tower of Saint Ottilie is fissured over its height⟧.

⟦v006|Hedda Lorne < The Hour||An inhabitant affirms to have in vain alerted the gas society two days running⟧, relates the site The Hour.

Solicited by our office, ⟦v006|Lumagas|declines|the society Lumagas has not wished to react⟧.

Corvel receives each year 900,000 visitors, of whom one in ten is from our country.

=== d010 | Portwire | 2026-11-04T09:40:00Z | urgent
# ⟦v016|unnamed (Portwire)||Bomb parts found in Corvel ruins⟧ - security source

CORVEL, Nov 4 (Portwire) - ⟦v016|unnamed (Portwire) < Portwire||Investigators recovered remains of a timed explosive device from the rubble in Corvel⟧, a security official told Portwire on Wednesday, suggesting the blast was deliberate.

⟦v016|unnamed (Portwire)||A clockwork and wires had been secured by the army⟧, the official said.

The Interior Ministry declined to ⟦v016|Interior Ministry|declines|comment on the find⟧.

Marenz has had no bombing since the harbour strike of the 1970s.

=== d011 | Corvel Courier | 2026-11-04T09:52:00Z | update | copy_of=d010
# Bomb parts in the ruins?

CORVEL (Portwire) ⟦v016|unnamed (Portwire) < Portwire||Investigators recovered remains of a timed explosive device from the rubble in Corvel⟧, a security official told Portwire. ⟦v016|unnamed (Portwire)||A clockwork and wires had been secured by the army⟧, the official said.

=== d012 | The Hour | 2026-11-04T10:20:00Z | update
# LIVE: A boy, a dog, a hand

11.20 Silence whistle. Everyone stands still, even the pigeons. And then a sound like a kettle. ⟦v036|||It's Biscuit, the terrier from number 17, who won't stop barking at a heap of plaster⟧.

11.31. They dig where he barks. ⟦v013|||First a hand, grey as flour, then a whole small boy in pyjamas with rockets on them⟧. He asks what day it is. I'm not ashamed to say half the street's in tears.

11.40. ⟦v013|Dr Agnes Tull||Nothing broken; he is cold and wants cocoa⟧, says Agnes Tull, the emergency doctor. He'd been under a piano for five hours.

11.46. As for that bomb story going round: "⟦v016|Rudolf Kast|denies|It's a cuckoo clock. We have found the cuckoo⟧," growls Inspector Rudolf Kast.

11.58. ⟦v012|Prime Minister's Office||Ilse Marant has thrown over her trip to the coast and gets in here about three⟧, her people let us know.

=== d013 | Portwire | 2026-11-04T10:44:00Z | kill | supersedes=d010
# KILL KILL KILL - Corvel, bomb parts

EDITORS: Please kill the Portwire item of 0940 GMT, Nov 4, headlined "Bomb parts found in Corvel ruins - security source".

⟦v016||denies|The report was false and has been withdrawn⟧. ⟦v016|police|denies|Police say the objects came from a household clock⟧.

No substitute will be moved. We regret the error.

=== d014 | Corvel Town Hall | 2026-11-04T11:15:00Z | bulletin
# NOTICE NO. 3 TO THE POPULATION

The crisis staff of the town makes known:

- ⟦v002|Corvel Town Hall||deceased: six residents⟧; ⟦v040|Corvel Town Hall||in addition one member of the fire service, Lukas Brandt⟧;

- ⟦v003|Corvel Town Hall||hurt: 51, of whom eight gravely⟧;

- ⟦v004|Corvel Town Hall||not yet traced: five⟧;

- ⟦v013|Corvel Town Hall||one child, aged six, brought out alive at 11.31⟧;

- ⟦v017|Corvel Town Hall||flames under control on the north side since 10.50⟧;

- ⟦v010|Corvel Town Hall||Church Square closed on account of the state of the belfry; persons must keep 70 m away⟧;

- ⟦v033|Corvel Town Hall||the Hotel Aster gives 180 beds free of charge to those who had to leave⟧.

Cats may be reported at the second window.

=== d015 | Vostra | 2026-11-04T11:50:00Z | update
# Ustria directs rescuers to Marenz, one student found

TARSK, 4 November. /Vostra/. ⟦v021|Ustrian Rescue Ministry||The aeroplane with the rescue detachment made take-off at 14.20 of Tarsk time, the Marenz side having given agreement⟧, informed the Rescue Ministry.

⟦v020|Emil Dural||One girl student from the number of the sought is found in the hospital with a fracture of the leg⟧, declared the ambassador E. Dural. ⟦v020|Emil Dural||"About two youths alas there is no information"⟧, he added.

The Head of State G. Orsk ⟦v014|Gavril Orsk||directed to the Queen of Marenz a telegram, in which he shares the grief of relatives⟧.

In the telegram is also recalled the treaty on friendship of the two states, of which next year will be celebrated the fiftieth anniversary.

=== d016 | Concord | 2026-11-04T12:26:00Z | update
# Lumagas logged complaints before deadly Corvel blast

CORVEL, Marenz, Nov 4 (Concord) - ⟦v006|Lumagas||Marenz gas supplier Lumagas received 14 calls about a smell in Corvel's old town in the three days before Wednesday's explosion⟧, the company acknowledged.

⟦v006|Lumagas||A technician sent on Monday evening had measured nothing unusual⟧, it said in a statement.

⟦v007|Pia Sandoval|denies|Pia Sandoval, head of Netfold, denied its crew had touched any pipe⟧. "⟦v007|Pia Sandoval|denies|We were drilling two streets further up, and at half the depth⟧," she said.

⟦v030|Lumagas||The main under Candle Row is of cast iron and was laid in 1931⟧, according to the supplier's register.

⟦v023|||Shares in Lumagas fell 19 percent before trading was halted⟧.

=== d017 | Agence Lormont | 2026-11-04T12:55:00Z | update
# Gas: the title Lumagas collapses, questions on an aged conduit

LORMONT, November 4 (Lormont) -- ⟦v023|||The action Lumagas has lost close to a fifth of its value at the Bourse of Marenz before suspension⟧.

⟦v030|Lumagas < Concord||The canalisation in cause, of almost a century, was of cast metal⟧, reported Concord, citing the society. ⟦v006|Lumagas < Concord||It had been seized of fourteen signalings since the weekend⟧, by the same source.

⟦v007|Pia Sandoval < Concord|denies|The enterprise Netfold disputes for its part to have pierced it⟧, always according to Concord.

⟦v028|||The match of football Corvel-Brenn, foreseen this evening, is put back⟧.

The Office of Tourism of our country counsels to avoid the town until new order.

=== d018 | The Hour | 2026-11-04T14:10:00Z | update
# LIVE: Marant among the rubble

15.10 She's here, borrowed wellingtons, no umbrella. ⟦v012|||The prime minister walks the length of what's left, past the teddy bears, without saying anything for eleven minutes⟧.

15.24. Then she does. "⟦v022|Ilse Marant||A judge will look into every screw of this, and whoever is uncomfortable with that had better get used to it⟧," Ilse Marant says. And: "⟦v039|Ilse Marant||I want each old iron main in this country checked by Christmas⟧."

15.31. ⟦v034|||Less luck for Mayor Oskar Fent: 'Where were you?' they shout, then whistles, then an egg⟧. He wipes it off and goes on talking to a woman about her cat.

15.40. Would the energy minister go? "⟦v035|Ilse Marant|declines|Not today's question⟧," says the PM.

15.52. ⟦v009|police||Two men with three silver candlesticks in a pram have been picked up behind the Corn Gate⟧. No, there was no baby.

=== d019 | Portwire | 2026-11-04T14:38:00Z | update
# Marenz PM orders judicial inquiry into Corvel blast

CORVEL, Nov 4 (Portwire) - ⟦v022|Ilse Marant||Prime Minister Ilse Marant on Wednesday announced a judge-led investigation of the disaster in Corvel⟧, where ⟦v002|Corvel Town Hall||six residents are known to have died⟧.

She gave the industry seven weeks to ⟦v039|Ilse Marant||inspect all cast-iron gas pipes, some 3,100 kilometres of them⟧.

⟦v035|Tomas Rehl||Energy Minister Tomas Rehl said he saw no reason to give up his post⟧. "⟦v035|Tomas Rehl||Captains stay on the bridge in a storm⟧," he told Portwire.

⟦v008|unnamed (Portwire) < Portwire||The foreman of the cable gang was being held on suspicion of negligence⟧, a court official said. His lawyer could not be reached.

⟦v012|||Marant had toured the ruined street for over an hour⟧ before flying back to the capital.

=== d020 | Corvel Courier | 2026-11-04T15:20:00Z | feature
# Egg on a chain of office

⟦v034|||Our mayor got the welcome that the town had been cooking for him since the drains affair⟧, and nobody who was there will say he didn't see it coming. ⟦v034|Oskar Fent < Corvel Courier||"If it does them good, they can have a dozen more"⟧, Oskar Fent told this newspaper while his secretary sponged the velvet.

In St Alban's, ⟦v038|||surgeons have been operating since noon by the light of miners' lamps, the mains having gone too⟧. A plumber holds one. He says you get used to it.

⟦v036|||The hero with the wet nose has been given a whole liver sausage by the butcher Prall⟧ and was sick in the police car. The boy he found, little Emil Sorge, ⟦v013|Greta Sorge < Corvel Courier||"has been talking about that piano like an old friend"⟧, says his grandmother.

⟦v008|||They came for Dirk Aumann in the canteen, in his yellow vest, with his soup in front of him⟧. His wife says that he has never so much as cut a worm in two.

=== d021 | Concord | 2026-11-04T16:05:00Z | urgent
# ⟦v031|internal memo||Lumagas was warned of Corvel pipe two years ago⟧ - document

CORVEL, Marenz, Nov 4 (Concord) - ⟦v031|internal memo < Concord||An engineer at Lumagas told her superiors in September 2024 that the pipe under Corvel's Candle Row was "at the end of its life"⟧, according to an internal memo seen by Concord.

⟦v031|internal memo||She put the cost of replacement at 1.3 million crowns and asked for it to be done within a year⟧. A handwritten note in the margin reads: "⟦v031|internal memo||Next budget⟧."

Lumagas declined to ⟦v031|Lumagas|declines|discuss the paper⟧.

⟦v008|prosecutors||A 52-year-old cable-layer was questioned as a suspect⟧, prosecutors said.

=== d022 | Vostra | 2026-11-04T16:40:00Z | update
# Ustrian rescuers extracted two bodies from ruins

CORVEL, 4 November. /Vostra/. ⟦v021|Pavel Tomsk||The detachment of Ustria began work on the object at 16.00 and already passed two cellars⟧, told its commander P. Tomsk.

⟦v002|Pavel Tomsk||Under the stairs were revealed two more perished, in connection with which their general number makes eight⟧, he specified. ⟦v020|Emil Dural||Both are students of Ustria from the city Lern⟧, confirmed with pain the ambassador.

According to words of the commander, ⟦v004|Pavel Tomsk||to search remains three persons⟧.

The inhabitants carry to the rescuers pies, it is noted in the report.

=== d023 | Corvel Town Hall | 2026-11-04T17:05:00Z | correction
# CORRECTION TO NOTICE NO. 3

In Notice No. 3 the number of hurt persons was given too high. ⟦v003|Corvel Town Hall||The right figure at that hour was 43; eight patients had been entered in both hospitals⟧. The figure at 18.00 is 46.

Further: ⟦v002|Corvel Town Hall||deceased residents: eight⟧; ⟦v017|Corvel Town Hall||last embers extinguished at 17.20⟧; ⟦v011|Corvel Town Hall||outlying quarters will have gas for cooking again from Thursday noon⟧.

=== d024 | The Hour | 2026-11-04T18:30:00Z | update
# LIVE: Down she comes

19.22 A groan. Everybody who was in the Corn Gate pub is now outside it. ⟦v010|||The top forty feet of the tower leaned over like someone looking for a dropped coin, and went⟧. The bells rang once, all together.

19.30. ⟦v010|Jonas Weem||No one under it, thank heaven, for the square had been empty since morning⟧, says Weem, who looks a hundred years old.

19.45. ⟦v026|||In front of Lumagas's glass palace on the ring road about six hundred people are holding their noses. That's all. Just holding their noses⟧.

20.10. ⟦v025|||And here at the bridge, a jar with a light in it for each of the dead, floated downstream⟧. Battery lights. Someone thought of that…

20.25. ⟦v015|unnamed (The Hour) < The Hour||The boss, Viktor Saal, is packing up his desk⟧, says a voice from the ninth floor.

=== d025 | Concord | 2026-11-04T19:12:00Z | urgent
# ⟦v015|Lumagas||Lumagas chief quits over Corvel disaster⟧

BRENN, Marenz, Nov 4 (Concord) - ⟦v015|Lumagas||The chief executive of Marenz gas supplier Lumagas, Viktor Saal, stepped down with immediate effect on Wednesday night⟧, the company said.

"⟦v031|Viktor Saal||I wrote those two words in the margin, and I shall read them for the rest of my life⟧," Saal said in a letter to employees.

⟦v024|Lumagas||The board set aside 40 million crowns for victims' families and the homeless⟧, it said.

⟦v002|police||Nine residents are dead⟧, according to the police, after ⟦v003|police||one of the badly burned died in hospital and the count of injured stood at 45⟧.

Saal, 58, had run the company since its privatisation eleven years ago.

=== d026 | Agence Lormont | 2026-11-04T19:40:00Z | update
# The patron of Lumagas throws in the sponge

LORMONT, November 4 (Lormont) -- ⟦v015|Lumagas < Concord||The number one of the gas man of Marenz has presented his demission⟧, reported Concord, citing a communiqué.

He has recognised to be the author of ⟦v031|Viktor Saal < Concord||the mention which deferred the works recommended by an engineer⟧, adds the agency.

⟦v024|Lumagas||An envelope of about 4 million pounds is destined to those concerned⟧. The advocate of the tenants, master Clara Venn, has judged it ⟦v024|Clara Venn < Corvel Courier||"the price of a good wine cellar"⟧, cites the Corvel Courier.

⟦v010|The Hour||The bell tower has fallen without making victims⟧, relates The Hour.

A Mass will be said Sunday in the cathedral of Brenn.

=== d027 | Vostra | 2026-11-04T20:15:00Z | bulletin | off_topic
# In Tarsk opened exhibition of honey

TARSK, 4 November. /Vostra/. In the pavilion No. 6 began work the autumn exhibition of honey, in which take part 212 bee-keepers from all regions of the country, informed the press service of the Ministry of Agriculture.

The visitors can taste forty sorts. The exhibition continues until Sunday, the entrance is free.

=== d028 | Portwire | 2026-11-05T05:50:00Z | update | nothing_new
# RECAP-What is known about the Corvel explosion

CORVEL, Nov 5 (Portwire) - Following is a summary of the main points.

* ⟦v001|||A blast at dawn on Wednesday tore down five timbered houses on Candle Row⟧.

* ⟦v002|police||The number of residents killed is nine⟧; ⟦v040|||a fireman also died⟧ in ⟦v018|||a further explosion some three hours afterwards⟧.

* ⟦v004|||Two inhabitants have still not turned up⟧.

* ⟦v006|||Neighbours had reported a stench for days⟧, and ⟦v031|||a staff engineer had urged in vain that the pipe be renewed⟧.

* ⟦v015|||Lumagas lost its chief executive⟧; ⟦v008|||the head of a cable crew is in custody⟧.

* ⟦v010|||St Ottilie's steeple toppled in the evening⟧.

=== d029 | The Lantern | 2026-11-05T06:40:00Z | feature
# Two words in a margin

By Rosalind Achter. There is a Marenz way of dying, and it is to be put on a list. The bridge at Holm was on a list. So was the ferry. ⟦v031|||Now we learn that a conscientious woman had written it all down with a price, and that a fountain pen sent it to sleep⟧.

⟦v015|||The owner of the pen has gone home, which is more than can be said of Candle Row⟧. ⟦v035|||The man in the ministry, who talks of captains, seems to have mistaken the lifeboat for the bridge⟧.

And the foreman? ⟦v008|||A labourer has spent the night in a cell for a hole that his employer says was never dug⟧. I should let him have his soup.

⟦v039|||Three thousand kilometres of old iron in seven weeks: we do not have that many men who know which end of the sniffer to hold⟧.

What we do have is a nose. Fourteen people used theirs, and rang. Somebody should have put that on a list.

=== d030 | Concord | 2026-11-05T08:20:00Z | update
# Foreman freed, gas found to have leaked from joint

CORVEL, Marenz, Nov 5 (Concord) - ⟦v008|Nora Feld||The cable foreman arrested after the Corvel explosion was let go without charge on Thursday⟧, investigating judge Nora Feld said.

"⟦v007|Nora Feld|denies|There is no bore hole in that pipe. There is a lead joint which has rotted away⟧," Feld told reporters. ⟦v022|Nora Feld||She had taken up her inquiry at six in the morning, in the lane itself⟧.

⟦v009|police||The pair caught with church silver will go before a magistrate on Friday⟧, police said.

⟦v004|Jonas Weem||The last two on the list were traced to a caravan site by the sea, alive and without a telephone⟧, fire chief Jonas Weem said. The search was closed.

⟦v005|Corvel Town Hall||Families from outside the immediate zone, about 1,900 people, may sleep in their own beds again tonight⟧, the town hall said.

=== d031 | Corvel Courier | 2026-11-05T09:30:00Z | feature
# What the river brought back

This morning ⟦v025|||the jars lay in the reeds at the weir, ten of them, and eight were still alight⟧. The lock-keeper has set them on his windowsill and will not hear of moving them.

⟦v005|||With carts and with prams they are coming home through the Corn Gate, those who have a home⟧. The others are at the Hotel Aster, where ⟦v033|Marius Oble < Corvel Courier||the manager, Marius Oble, has told the kitchen "that nobody here is a guest, so there are no bills"⟧.

⟦v027|||The 8.15 went through again, and whistled the whole length of the embankment⟧. ⟦v019|||Children can go on sleeping in until Monday⟧, to the sorrow of their parents.

Dirk Aumann walked out of the courthouse in his yellow vest. ⟦v008|Dirk Aumann < Corvel Courier||"First the soup," he said⟧. It had been kept warm for him.

⟦v028|||Corvel and Brenn will now meet on the 18th, and every ticket goes to the Row⟧.

=== d032 | Agence Lormont | 2026-11-05T10:05:00Z | update
# Corvel: the chief of works is cleared, the joint accused

LORMONT, November 5 (Lormont) -- ⟦v008|Nora Feld < Concord||The man placed in guard at view has recovered his liberty⟧, reported Concord, citing the magistrate Nora Feld. ⟦v007|Nora Feld < Concord|denies|The thesis of a blow of drill is thus discarded⟧, adds the agency, the responsibility being brought back to a weld of lead eaten by the years.

⟦v004|Jonas Weem < Concord||The two last disappeared of the list were on holiday at the edge of the sea⟧, by the same channel. It was question, according to the caravan site, of a couple of retired persons who had left on the eve in order to see the seals, and who learned of their own disappearance from a baker.

⟦v014|Royal Household||The Queen, in her message to the population, spoke of a street "where each of us has at least once bought a candle"⟧, made known the Royal Household. She has renounced to open on Saturday the season of the Opera. Her grandfather had laid in 1931 the first stone of the gas works of Corvel, of which the old photographs circulate since yesterday evening with cruel commentaries.

⟦v023|||At the reopening of the Bourse the paper of the gas man has regained a part of the lost ground⟧.

=== d033 | The Hour | 2026-11-05T11:20:00Z | update
# LIVE: The minister, the captain, the lifeboat

12.20 A grey morning, no wind, a smell of wet soot that gets into your sandwiches. Army engineers are laying planks along the Row so that people can fetch things. They let you in by fives, ten minutes each, helmet on. One old gentleman came out with a chess set. One woman came out with nothing and thanked everybody.

12.34. Well, well. ⟦v035|unnamed (The Hour) < The Hour||Rehl's letter is on the prime minister's table, two lines, no captains in it⟧, somebody in a position to read upside down tells us. Asked about it on the stairs, ⟦v035|Tomas Rehl|declines|he asked us about the weather⟧.

12.41. ⟦v039|Society of Gas Fitters||The fitters' society says it could manage a third of that iron by Christmas, if nobody takes leave⟧. Nobody in the canteen at the ring road looked thrilled.

12.55. ⟦v024|Clara Venn||Clara Venn has put the tenants' own sum on paper: a hundred and ninety million⟧. She sent it to Lumagas by bicycle.

13.02. ⟦v026|||The nose-holders are back, twice as many, and one has brought a skunk, stuffed⟧. The porter has been told to let nobody in and is sharing his coffee with them through the revolving door.

13.10. ⟦v036|||Biscuit, by the way, has been offered a medal and bit it⟧…

=== d034 | Vostra | 2026-11-05T12:00:00Z | update
# Ustrian detachment finished work in Corvel

CORVEL, 5 November. /Vostra/. ⟦v021|Pavel Tomsk||Having inspected eleven cellars, the rescuers of Ustria curtailed the camp and this evening depart to the Motherland⟧, told the commander P. Tomsk to the correspondent of Vostra. According to his words, the work passed in difficult conditions, on account of the narrowness of the streets and curious cats.

⟦v020|Emil Dural||The bodies of both young men will be delivered to the city Lern by the same board⟧, informed the ambassador. In the university, where studied the perished, is opened a book of condolence. The given university in the current year accepted by exchange eighteen students from Ustria, among them future architects, for whom the old town served as a textbook.

⟦v012|Prime Minister's Office||The head of the government of Marenz, as is expected, will come here once more on Sunday⟧, informed her department. ⟦v025|Corvel Town Hall||A minute of silence with extinguished lamps will be held on the bridge at 18.44⟧, added in the town hall.

⟦v003|St Alban's Hospital||In the hospital remain nineteen wounded, the others were discharged home⟧, communicated the chief doctor. ⟦v038|St Alban's Hospital||The electricity in operating rooms is given again since the night⟧. The miners took back their lamps, on one of which, it is noted, the surgeons left signatures.
