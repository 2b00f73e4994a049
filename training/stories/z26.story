title: Shelling of Orlitz Live

=== d001 | Castellan | 2027-05-04T03:12:00Z | flash
# ⟦v001|residents||HEAVY GUNFIRE LANDS ON MARVANIAN BORDER TOWN ORLITZ⟧ - RESIDENTS

=== d002 | Castellan | 2027-05-04T03:40:00Z | urgent | supersedes=d001
# ⟦v001|Tomas Herrel||Shells strike Marvanian town on Teskian border⟧

ORLITZ, Marvania, May 4 (Castellan) - ⟦v001|Tomas Herrel||Artillery pounded the centre of Orlitz for about 40 minutes before dawn on Tuesday⟧, mayor Tomas Herrel said. ⟦v002|Tomas Herrel||At least three people were killed⟧, he told reporters outside the town hall.

"⟦v004|Tomas Herrel||It came over the Lenne, from Teskia. You do not need a degree in geometry⟧," Herrel said.

⟦v031|Orlitz Power||Electricity failed across the left bank⟧, the utility said.

Orlitz, a glass-making town of 27,000, lies 1,800 metres from the frontier. Marvania and Teskia have quarrelled over the Lenne islands since the old kingdom fell apart, but no round had landed on a town in 14 years.

There was no immediate comment from the Marvanian army, which keeps a brigade of some 2,000 men in the district. Border traffic had been normal on Monday evening, when a brass band from Teskia played in the town park and was given supper by the fire brigade.

=== d003 | Lennelive | 2027-05-04T04:05:00Z | update
# LIVE: Orlitz under fire - the morning as it comes

06.05 We're in the cellar of the bakery on Kiln Street with nine neighbours, two cats and a tray of rolls nobody has paid for. ⟦v001|||It began at ten to five with a noise like someone dragging a wardrobe, and then the windows were on the carpet⟧.

06.11. Torches only. ⟦v031|||Kiln Street, the market and everything down to the weir are black⟧ … the church clock stopped at 4.58.

06.19. ⟦v007|Vera Lomm < Lennelive||One came through the roof of St Barbara's, third floor, surgical side⟧, says Vera Lomm, a night nurse, who rang us from the car park. ⟦v008|Vera Lomm||The mothers and eleven newborns are being carried across the yard into the bishop's wine vault⟧.

06.30. Please don't stand at windows. Please don't film the guns. You know who is watching.

06.41. A word about us, since new readers are arriving by the thousand: there are four of us, we normally write about kayaks, fishing permits and the quarrel over the parking meters. Bear with us. The battery stands at sixty per cent and the baker has offered his generator.

=== d004 | Teskinform | 2027-05-04T04:35:00Z | urgent
# Ministry of Defence denies ⟦v004|Teskian Ministry of Defence|denies|strike on the settlement Orlitz⟧

BRODEN, 4 May. /Teskinform/. The Ministry of Defence of Teskia denied that ⟦v004|Teskian Ministry of Defence|denies|subdivisions of its army opened fire on territory of the neighbouring State⟧.

"⟦v004|Ferenc Abranyi|denies|All barrels of the Third Corps are under cover and are cold, any person can touch them⟧," declared the representative of the department, the colonel Ferenc Abranyi. ⟦v004|Ferenc Abranyi||Not excluded is a provocation of the Marvanian party against own inhabitants⟧, added the colonel.

In its turn ⟦v036|Teskian Ministry of Defence||two shells from the Marvanian side fell at 05:20 on the village Zabor, perished one horse⟧, informed the department.

The given question is on control of the leadership of the State.

As is known, the Lenne islands in number of nine were transferred into joint use by the protocol of the year 1998, which the Marvanian party repeatedly interpreted in the one-sided order. The consultations of the experts, foreseen on the month of June, remain in the plan.

=== d005 | Orlitz Civil Protection | 2027-05-04T05:00:00Z | bulletin
# NOTICE NO. 1 TO THE POPULATION

The crisis staff of the municipality announces:

- ⟦v005|Orlitz Civil Protection||all persons living east of Glassworks Avenue are to leave their homes by 12:00⟧;

- ⟦v006|Orlitz Civil Protection||buses depart every 15 minutes from the stadium and from the cattle market⟧;

- ⟦v021|Orlitz Civil Protection||reception is at the secondary school of Hadern, 31 km west, with 1,200 camp beds⟧;

- ⟦v022|Orlitz Civil Protection||tap water is not to be drunk, the main under the weir having been broken⟧;

- ⟦v002|Orlitz Civil Protection||deceased: five⟧;

- ⟦v003|Orlitz Civil Protection||treated for wounds: 31⟧.

One bag a person. Dogs on leads. Birds in covered cages. Gas to be turned off at the cock.

=== d006 | Maritime News Agency | 2027-05-04T05:25:00Z | update
# Marvanian town emptied after dawn barrage

CALDER (MNA) - ⟦v005|||The authorities of a Marvanian frontier town have told half of its people to get out by noon⟧, after ⟦v001|Tomas Herrel < Castellan||a cannonade that, as the mayor told Castellan, went on for two thirds of an hour⟧.

⟦v007|Vera Lomm < Lennelive||The hospital was among the buildings struck⟧, the site Lennelive reported, citing a nurse. ⟦v004|Ferenc Abranyi < Teskinform|denies|Teskia washes its hands of the matter⟧, according to a colonel quoted by Teskinform.

⟦v017|Marvanian Interior Ministry||Marvania has shut all seven crossing points on the Lenne⟧, the Interior Ministry in Solm said. Lorries carrying early cherries were queueing back for four kilometres at the largest of them.

Calder's Foreign Minister, Ingrid Pohl, said that ⟦v010|Ingrid Pohl||she had asked for the Continental Council to be convened before evening⟧.

The frontier has been among the quietest in the region. Pensioners from both banks cross it daily for cheaper petrol and cheaper teeth, and the two towns on either side of the bridge share a sewage plant, a swimming champion and a telephone book. Diplomats in Calder said on Tuesday that they had no warning of any kind.

=== d007 | Orlitz Anzeiger | 2027-05-04T05:50:00Z | feature
# The mayor has put the kettle on

By our own reporters, from the stairs of the town hall. ⟦v013|||Tomas Herrel has had a folding bed set up under the portrait of the founder, and his chain of office lies on the pillow⟧. "⟦v013|Tomas Herrel < Orlitz Anzeiger||I'll go when the last goldfish has gone⟧," he told this newspaper.

Outside, Glassworks Avenue crunches. Every pane that Orlitz ever made seems to be lying in it.

⟦v006|||The first bus left the cattle market at half past seven with 58 on board, among them old Mrs Pirk, who had last been evacuated from the same stop as a child of four⟧. The driver had put on a tie.

⟦v032|||Father Ambros rings St Barbara's bell by hand every quarter of an hour⟧, "⟦v032|Ambros Keel||so that they know over there we can still count⟧."

On the cattle market people stood with what they had grabbed: a wall clock, a sewing machine, a wedding dress over an arm, a jar of gherkins. Nobody pushed. A boy asked whether the exam in geography would be held, and a policeman told him that he would be examined on this one day soon enough.

=== d008 | Castellan | 2027-05-04T06:20:00Z | update | supersedes=d002
# UPDATE 2-⟦v002|police||Seven killed⟧ as shells strike Marvanian town; ⟦v005|||thousands told to leave⟧

* ⟦v036|Teskian Ministry of Defence||Teskia says own village hit⟧

ORLITZ, Marvania, May 4 (Castellan) - ⟦v002|police||The number of people killed by shelling in Orlitz rose to seven⟧, police said on Tuesday. ⟦v003|Livia Marr||Doctors were treating 44 more, six of them in danger of their lives⟧, said Livia Marr, head of St Barbara's hospital.

⟦v007|Livia Marr||Two operating theatres were destroyed⟧, Marr said. "⟦v007|Livia Marr||The lamp fell on the table. Thank God we were late starting⟧."

⟦v004|Ruben Dask||President Ruben Dask called it a crime ordered in Broden⟧. Dask declined to ⟦v025|Ruben Dask|declines|say whether he would mobilise⟧.

The old town, with its arcades and its museum of paperweights, was rebuilt stone by stone after the last war. Smoke stood over it on Tuesday in two columns and the streets were covered with glass to the ankles, a Castellan reporter said. Loudspeaker vans drove slowly through the suburbs, repeating the same three sentences.

=== d009 | Lennelive | 2027-05-04T06:48:00Z | update
# LIVE: Where is the choir?

08.48 This is the thing everyone in the bus queue is asking. ⟦v029|unnamed (Lennelive)||Twenty-three children of the Lark Choir slept last night in the boathouse on Heron Island, and nobody can raise them⟧, a mother tells us. The conductor's phone goes straight to a recorded waltz.

08.55. ⟦v009|||The road bridge has gone. Not damaged. Gone. There's a stump on our side with a traffic light on it, still working⟧. Who did that? A sapper sergeant, very dusty: "⟦v009|unnamed (Lennelive)||We did. Ask upstairs why⟧."

09.04. ⟦v014|||Our colleague Jonas Reith has a splinter in the thigh and a foul temper. He was filming the weir⟧ [He's dictating this caption himself.]

09.12. Several of you ask whether the ducks on the weir are all right. They're on the lawn of the tax office, about two hundred of them, in good order. It's the only department open.

=== d010 | Teskinform | 2027-05-04T07:10:00Z | update
# Marvanian party blew up bridge, cutting the way to peaceful inhabitants

BRODEN, 4 May. /Teskinform/. ⟦v009|Teskian Foreign Ministry||The Friendship Bridge, built on the means of both States, is destroyed by Marvanian engineers⟧, informed the Foreign Ministry of Teskia.

"⟦v009|Oskar Tolnay||They who prepare to peace do not saw the bridge⟧," underlined the Minister Oskar Tolnay. By his words, ⟦v011|Oskar Tolnay||Teskia is ready to open from 14:00 a corridor for exit of the civil population through the ford at the brickworks⟧.

Regarding the children's collective, ⟦v029|Teskian Border Service||the frontier guards did not observe on the island any minors⟧, reported the Border Service.

In the village Zabor continue field works. The sowing of buckwheat is fulfilled on 82 percent.

The opening of the bridge in the year 2004 was attended by the leaders of both countries, who planted two limes. For its construction were spent 340 million marks, of which the Teskian party introduced the greater share. The limes, as is reported, also suffered.

=== d011 | Agence Vellore | 2027-05-04T07:35:00Z | update
# Orlitz: a town departs, a choir lacks

PORT-VELLORE, May 4 (Vellore) -- ⟦v029|unnamed (Lennelive) < Lennelive||Twenty-three small singers have not given sign of life since the night⟧, reported Lennelive, which cites a mother.

⟦v011|Oskar Tolnay < Teskinform||The chief of the Teskian diplomacy, Oskar Tolnay, has proposed a passage by a ford, from 14 hours⟧, indicated Teskinform. Interrogated by Vellore, the Marvanian presidency did not wish to ⟦v011|Marvanian presidency|declines|pronounce itself on the offer⟧.

⟦v002|police < Castellan||The balance is of seven dead⟧, according to the police, cited by Castellan.

The crystal of Orlitz adorns the table of eleven heads of State. The last great furnace had been relit in March after a strike of nine weeks, and a delegation of buyers was expected on Thursday.

=== d012 | Castellan | 2027-05-04T08:02:00Z | urgent
# ⟦v018|Marvanian Foreign Ministry||Marvania expels Teskian ambassador⟧

SOLM, May 4 (Castellan) - ⟦v018|Marvanian Foreign Ministry||Marvania gave Teskia's ambassador, Judit Harsan, until midnight to leave the country⟧ over the shelling of Orlitz, its Foreign Ministry said on Tuesday.

Harsan told reporters ⟦v018|Judit Harsan||she had been handed the note standing up, in a corridor⟧. She repeated that ⟦v004|Judit Harsan|denies|her country had not fired⟧.

⟦v034|||The Marvanian dinar fell 4.2 percent against the mark⟧, its steepest drop since 2019.

⟦v025|unnamed (Castellan) < Castellan||Papers calling up 40,000 reservists were ready for signature⟧, a government source said.

Harsan, a former professor of law, had served in Solm for three years and was regarded as a moderate. It is the first time since the two states recognised each other that either has sent an ambassador home. Trade between them was worth 6 billion marks last year, most of it timber, beer and window glass.

=== d013 | Maritime News Agency | 2027-05-04T08:30:00Z | urgent
# ⟦v024|Radio Hadern||Mayor of shelled town dead in second attack⟧

CALDER (MNA) - ⟦v024|Radio Hadern||Tomas Herrel, who had sworn to be the last to leave Orlitz, was killed when a round hit the town hall on Tuesday⟧, Radio Hadern reported.

⟦v026|unnamed (Radio Hadern) < Radio Hadern||The second salvo came shortly after ten and lasted five minutes⟧, the station said, citing a fireman.

"⟦v024|unnamed (Radio Hadern)||The founder's portrait is all that's left on the wall⟧," so the fireman.

Herrel, a glass-cutter of 58 and a widower, was in his third term. He became known abroad two winters ago when he walked across the frozen river to a town twinning dinner in Teskia with a goose under each arm.

=== d014 | Maritime News Agency | 2027-05-04T08:51:00Z | kill | supersedes=d013
# KILL - Mayor of shelled town dead in second attack

Editors: please withdraw and do not publish our urgent of 0830 GMT. ⟦v024||denies|The mayor of Orlitz is alive⟧. ⟦v024|Tomas Herrel|denies|"I'm told I am dead. I've asked for it in writing,"⟧ he said to MNA by telephone.

It stands that ⟦v026|Tomas Herrel||the town hall took a hit in the council chamber a little after ten⟧; ⟦v026|Tomas Herrel||the room was empty⟧.

MNA apologises to its customers and to Mr Herrel.

=== d015 | Orlitz Civil Protection | 2027-05-04T09:15:00Z | bulletin
# NOTICE NO. 2 TO THE POPULATION

The crisis staff announces:

- ⟦v005|Orlitz Civil Protection||the order to leave now applies to the entire municipality, west bank included, deadline 16:00⟧;

- ⟦v006|Orlitz Civil Protection||transported up to 11:00: 6,140 persons⟧;

- ⟦v026|Orlitz Civil Protection||renewed impact 10:06 to 10:11, nine rounds, town hall and fire station⟧;

- ⟦v002|Orlitz Civil Protection||deceased: nine⟧;

- ⟦v003|Orlitz Civil Protection||treated for wounds: 57⟧;

- ⟦v023|Orlitz Civil Protection||the gas holder in Furnace Lane is alight and is being left to burn out⟧;

- ⟦v022|Orlitz Civil Protection||drinking water from tankers at the stadium, five litres a head⟧.

Parents of Lark Choir members report to desk 4.

=== d016 | Lennelive | 2027-05-04T09:45:00Z | update
# LIVE: A man on a roof with a mirror

11.45 Shouting on Weir Street. ⟦v015|||Three soldiers have brought a man in a postal jacket down off the malt-house by his collar. They say he was flashing numbers across the water⟧. He's about forty and he is crying.

11.52. From the same street, a different sort: ⟦v016|||two lads with a pram full of cut crystal, caught by a grandmother with a rake⟧. The police took the lads; the grandmother kept the rake.

12.03. ⟦v023|||That orange thing over Furnace Lane you can see from Hadern? It's the gas, and it's roaring like a weir⟧.

12.10. ⟦v033|||The circus's winter bear, Olga, has been put on bus 41 … no, behind bus 41, in a horsebox⟧. Cheers. The first today.

12.18. For those who've written from abroad to ask what they can do: nothing yet, thank you, please keep the lines free. For those who have written to say it's all staged: come and sweep. We've got brooms for everybody and the museum of paperweights will take anything that is round.

=== d017 | Teskinform | 2027-05-04T10:10:00Z | update
# Teskia gives adequate answer to the unfriendly step

BRODEN, 4 May. /Teskinform/. ⟦v019|Teskian Foreign Ministry||To the ambassador of Marvania and to four employees is offered to abandon Teskia in course of 24 hours⟧, informed the Foreign Ministry. "⟦v019|Oskar Tolnay||We did not begin the exchange of suitcases⟧," noted the Minister O. Tolnay.

⟦v015|Teskian Committee of Security|denies|The postman seized in Orlitz has no relation to special services of Teskia⟧, underlined the Committee of Security.

⟦v011|Teskian Ministry of Defence||The corridor at the brickworks will be open from 14:00 to 18:00, a white flag is obligatory⟧, reminded the Ministry of Defence.

On the request about ⟦v026|Teskian Ministry of Defence|declines|the explosions after ten o'clock⟧ the department declined to answer.

Citizens of Teskia, who are found on the territory of Marvania, are recommended to refrain from visiting crowded places and to have with themselves the documents. The work of the sanatorium "Lenne Waters" is temporarily stopped, the guests are directed to the mountain base.

=== d018 | Castellan | 2027-05-04T10:40:00Z | update | off_topic
# Marvania's Solm Rovers sign striker for record fee

SOLM, May 4 (Castellan) - Marvanian champions Solm Rovers said on Tuesday they had signed forward Dario Quent from Calder United for 9 million marks, a club record.

Quent, 23, scored 19 goals last season. He will wear the number 11 shirt.

Rovers finished four points clear in April. They begin their defence of the title in August at home to Hadern.

=== d019 | Agence Vellore | 2027-05-04T11:05:00Z | update
# The train of Orlitz sleeps in the fields

PORT-VELLORE, May 4 (Vellore) -- ⟦v028|Marvanian Railways < Castellan||A convoy of twelve wagons with 900 refugees is immobilised between Orlitz and Hadern, the current being cut⟧, reported Castellan, citing the railways.

⟦v028|unnamed (Agence Vellore) < Agence Vellore||It makes thirty degrees and a child has been born in wagon seven⟧, confided a passenger joined by telephone.

⟦v015|Marvanian army < Lennelive||An individual suspected of guiding the fire by means of a mirror has been apprehended⟧, according to Lennelive and the army.

⟦v035|Ingrid Pohl < Maritime News Agency||Calder unblocks 15 million marks and tents for 5,000⟧, announced its minister Ingrid Pohl, cited by MNA.

⟦v010|||The Continental Council sits this evening at 18 hours⟧.

The line, single and sinuous, was electrified in the seventies and passes by eleven tunnels. Peasants of the surroundings have brought pails of water and baskets of cherries, passed by the windows from hand to hand. A retired stationmaster has put on again his cap and directs the distribution with a whistle.

=== d020 | Castellan | 2027-05-04T11:32:00Z | urgent
# ⟦v012|Livia Marr||Escape route out of Orlitz comes under fire⟧

ORLITZ, Marvania, May 4 (Castellan) - ⟦v012|Livia Marr||Mortar bombs fell beside a column of ambulances as it entered the crossing that Teskia had promised to keep safe⟧, hospital chief Livia Marr said on Tuesday. ⟦v012|Livia Marr||Two drivers were hurt and the vehicles turned back⟧.

"⟦v012|Livia Marr < Castellan||We had bed sheets tied to every mirror. A blind man would have seen us⟧," Marr told Castellan.

⟦v027|Marvanian presidency||Presidents Ruben Dask and Emil Varkony spoke by telephone for 12 minutes⟧, Dask's office said. It declined to ⟦v027|Marvanian presidency|declines|give details of the call⟧.

⟦v040|Petra Lund||Opposition leader Petra Lund said Defence Minister Karl Osten should go for having sent the border brigade on leave⟧.

The ford, knee-deep at this season, was used by smugglers between the wars and is marked by a line of poplars. The brickworks on the Marvanian side has stood empty since 2011. Castellan could not establish from which bank the bombs had come.

=== d021 | Orlitz Anzeiger | 2027-05-04T11:58:00Z | update | copy_of=d020
# ⟦v012|Livia Marr||Escape route comes under fire⟧

ORLITZ (Castellan) ⟦v012|Livia Marr||Mortar bombs fell beside a column of ambulances as it entered the crossing that Teskia had promised to keep safe⟧, hospital chief Livia Marr said on Tuesday. ⟦v012|Livia Marr||Two drivers were hurt and the vehicles turned back⟧.

"⟦v012|Livia Marr < Castellan||We had bed sheets tied to every mirror. A blind man would have seen us⟧," Marr told Castellan.

=== d022 | Lennelive | 2027-05-04T12:40:00Z | update
# LIVE: They were singing

14.40 Sit down for this one. ⟦v029|||All twenty-three larks and their conductor have walked into Hadern, wet to the waist, in two rows. When the first gun went off he'd led them through the reeds to the far mill, and there they sat and sang rounds until it stopped⟧. We have seen them. We've counted them. Twice.

14.47. Conductor Leo Brandt on what he told them: "⟦v029|Leo Brandt < Lennelive||I said whoever comes in late has to start again⟧."

14.58. In the school hall they've run out of beds. ⟦v021|Dora Feint||We've two thousand in a house meant for half that, and the gym mats are spoken for⟧, says headmistress Dora Feint.

15.05. ⟦v006|||Bus 112 has just gone by. The queue at the stadium's down to one row⟧.

15.11. The baker from Kiln Street has got here too, with the tray. Somebody has at last paid for the rolls: it was the conductor, and he paid for twenty-four, because he says that one of his altos eats for two.

=== d023 | Castellan | 2027-05-04T13:05:00Z | correction | supersedes=d020
# CORRECTED-⟦v012|Livia Marr||Escape route out of Orlitz comes under fire⟧

(Corrects length of presidents' call in third paragraph to 20 minutes, not 12)

ORLITZ, Marvania, May 4 (Castellan) - ⟦v012|Livia Marr||Mortar bombs fell beside a column of ambulances as it entered the crossing that Teskia had promised to keep safe⟧, hospital chief Livia Marr said on Tuesday.

⟦v027|Marvanian presidency||Presidents Ruben Dask and Emil Varkony spoke by telephone for 20 minutes⟧, Dask's office said.

=== d024 | Maritime News Agency | 2027-05-04T13:45:00Z | update
# 'The guns were on a farm': satellite pictures point across river

CALDER (MNA) - ⟦v004|Skyglass||Photographs taken from orbit at 4.44 on Tuesday show six howitzers in an orchard east of Zabor, on Teskian soil⟧, the imaging firm Skyglass said.

⟦v004|Skyglass||An hour later the trees were there and the guns were not⟧, it added. The Ministry of Defence in Broden declined to ⟦v004|Teskian Ministry of Defence|declines|discuss the images⟧.

⟦v036|Skyglass||No craters could be found in or around the village itself⟧, according to the firm, contrary to what Teskia claims.

⟦v002|Livia Marr||Two of the badly hurt have died, bringing those lost to eleven⟧, the hospital's director said.

⟦v029|Leo Brandt < Lennelive||The vanished choir has turned up safe, having hidden in a mill⟧, Lennelive wrote.

Skyglass, which sells pictures to insurers and grain traders, said it had not been commissioned by any government. Its analysts compared two passes of the same satellite and measured the shadows. Independent gunnery experts consulted by MNA found the reading plausible, though one pointed out that a howitzer and a threshing machine, seen from 500 kilometres up, are cousins.

=== d025 | Teskinform | 2027-05-04T14:30:00Z | urgent
# ⟦v037|Emil Varkony||President E. Varkony gave order to cease any fire from 20:00⟧

BRODEN, 4 May. /Teskinform/. ⟦v037|Emil Varkony||From eight o'clock in the evening no weapon will speak along the whole line of the river⟧, declared the President of Teskia Emil Varkony in the address to the nation.

"⟦v004|Emil Varkony||It is established that a battery of volunteers under citizen Bohdan Creel, not subordinated to the army, acted from the garden near Zabor. This is a shame⟧," recognised the Head of State.

⟦v030|Emil Varkony||Creel and seven accomplices are taken under guard⟧, added the President. On ⟦v030|Emil Varkony|declines|their transfer to Marvania⟧ he did not speak.

The conversation with R. Dask, by the words of the President, ⟦v027|Emil Varkony||passed in frank atmosphere, and the interlocutors agreed to be called again tomorrow⟧.

The formation "Lenne Falcons", created two years ago by private persons as a hunting club, is liquidated by the decree of the President. The property of the club, including two tractors, one lorry and a sauna, passes to the State. The Prosecutor General will report on the course of the case weekly.

=== d026 | Agence Vellore | 2027-05-04T15:10:00Z | update
# Teskia avows, Orlitz listens to the silence

PORT-VELLORE, May 4 (Vellore) -- ⟦v004|Emil Varkony < Teskinform||The shells came well from home: President Varkony has attributed them to irregulars⟧, reported Teskinform.

⟦v030|Emil Varkony < Teskinform||Their chief, a former dealer in tractors, is behind the bars with his men⟧, according to the same source.

⟦v037|Ruben Dask||Marvania will hold its fire also, "as long as the other side's clock goes right"⟧, replied Ruben Dask. He signed nevertheless in the afternoon ⟦v025|Ruben Dask||the decree recalling 40,000 men under the flags⟧.

⟦v019|||The Marvanian ambassador in Broden was loading his car⟧.

⟦v028|Marvanian Railways||The train of the fields has been towed to Hadern by a diesel machine⟧, said the railways.

In the capital of Marvania, the terraces were emptied toward noon and the churches filled. In front of the embassy of Teskia, some hundreds of persons deposited broken glasses on the pavement, without a cry and without an incident. The employees swept them in the evening and took in the flag themselves.

=== d027 | Lennelive | 2027-05-04T16:20:00Z | update
# LIVE: The last goldfish

18.20 ⟦v013|||And here comes Herrel down the steps with his chain in a shopping bag and, yes, a bowl under his arm. Bus 130, front seat⟧. He looked back once.

18.26. ⟦v005|||That's it. The signs say Orlitz; there's no Orlitz here. Doors shut, keys under mats⟧.

18.34. ⟦v015|Marvanian army||The postman with the mirror turns out to have been signalling to his wife in the flats opposite that he was alive. They've let him go with a blanket⟧.

18.40. Olga the bear? ⟦v033|||Asleep behind the Hadern fire station, after four loaves⟧.

18.52. ⟦v014|Jonas Reith||"They gave me the splinter in a jar,"⟧ says Jonas Reith, who's back on his crutches and already asking for a camera.

=== d028 | Castellan | 2027-05-04T17:30:00Z | update
# Council sends monitors to Lenne as ⟦v037|||truce nears⟧

SOLM, May 4 (Castellan) - ⟦v010|Continental Council||The Continental Council voted 17 to 2 on Tuesday to condemn the attack on Orlitz⟧ and ⟦v020|Continental Council||to station 120 unarmed observers on both banks⟧.

⟦v006|Orlitz Civil Protection||Nearly 25,000 people had been moved out by evening⟧, officials said. ⟦v003|Livia Marr||Sixty-two have been admitted to four hospitals⟧, according to Livia Marr.

⟦v040|Karl Osten||Defence Minister Karl Osten rejected calls to resign⟧. "⟦v009|Karl Osten||I had the bridge brought down, and I would again. Tanks do not swim⟧," he said.

⟦v002|police||Police put the dead at 11⟧.

The two votes against came from states that buy Teskian gas. Four members were absent. Diplomats said that the debate had lasted less than three hours, short by the standards of a body that once spent a week on the name of a strait.

=== d029 | Maritime News Agency | 2027-05-04T18:45:00Z | update | nothing_new
# Orlitz: how the day went

CALDER (MNA) - ⟦v001|||Before sunrise a glass town was smashed⟧. ⟦v002|||Eleven of its people lost their lives⟧; ⟦v005|||all the others were sent away⟧.

⟦v012|||Ambulances that trusted in a ford were shot at⟧. ⟦v018|||One envoy was shown the door⟧, ⟦v019|||and so was the other⟧.

⟦v004|||Teskia at first saw nothing, then found the culprits in an orchard⟧. ⟦v030|||They sit in custody⟧. ⟦v029|||A choir went missing and came back⟧.

⟦v037|||Since eight o'clock, it is quiet on the river⟧.

=== d030 | Orlitz Anzeiger | 2027-05-04T20:10:00Z | feature
# Printed in Hadern, on somebody else's paper

By our own reporters. ⟦v037|||At eight we all stood in the school yard with our mouths open, listening east. Nothing. A frog⟧.

⟦v008|||Eleven cradles, rescued from the bishop's Riesling, stand tonight in the chemistry room between the gas taps⟧. "⟦v008|Vera Lomm||They slept through it all, and now they want the party⟧," says nurse Lomm. Someone has hung a sign: Orlitz, Maternity.

⟦v032|||Father Ambros came on the last bus but one, with the bell rope round his waist⟧.

⟦v021|Dora Feint||Farmers have taken in six hundred, so everyone has a mattress⟧, the headmistress told this newspaper. ⟦v039|||The cup tie against Solm, set for Saturday, is to be played on the meadow here, with jackets for goalposts⟧.

⟦v016|||The boys with the pram have been put to sweeping⟧. There's glass enough.

We have set this page on the machine of the Hadern Weekly, whose editor has been our rival for thirty years and who lent us tonight his office, his coffee and, after some thought, his compositor. Normally we'd close with the weather. It will be fine tomorrow, with a light wind from the east. The old people say that one can hear a town breathe when nobody's in it. We shall go back as soon as they let us, and listen.
