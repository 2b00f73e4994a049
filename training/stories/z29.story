title: Sabrin hospital collapse Live

=== d001 | Harrow & Lyle | 2027-11-19T23:14:00Z | flash
# ⟦v001|residents||POWERFUL QUAKE ROCKS TIRMANIAN CITY OF SABRIN⟧ - RESIDENTS

=== d002 | Harrow & Lyle | 2027-11-19T23:38:00Z | urgent | supersedes=d001
# ⟦v002|fire brigade||Hospital caves in as quake hits Tirmanian city⟧

SABRIN, Tirmania, Nov 20 (Harrow & Lyle) - ⟦v001|Tirmanian Seismic Office||An earthquake of magnitude 6.4 struck the city of Sabrin shortly after 2 a.m. on Saturday⟧, the Seismic Office said.

⟦v002|fire brigade||The eastern wing of the Central Hospital, seven storeys high, came down⟧, the fire brigade said. "⟦v005|Yakov Ister||There were 180 beds in it and I have to assume that there was somebody in each⟧," brigade commander Yakov Ister told reporters.

⟦v029|Sabrin Grid||Two thirds of the city had no power⟧, the grid operator said.

Sabrin, with 310,000 people, lies in a bowl of hills 90 km from the capital. It was last damaged by an earthquake in 1931, when the cathedral lost its dome and the mint its coins.

The wing was opened six years ago by the president and was meant to be the most modern in the east of the country. A brochure called it "a house for a hundred years". The older part, built of stone by nuns in 1889, lost some chimneys.

=== d003 | Sabrin Minute | 2027-11-19T23:55:00Z | update
# LIVE: The east wing is gone

02.55 It was the cupboard that woke us; it had walked to the door. ⟦v001|||Twenty-two seconds, by the kitchen clock, which then fell into the sink⟧. We're all right. Are you all right?

03.04. Hospital Hill. ⟦v002|||You know how it looks from the tram: the old house, the new house. There's only the old house. Next to it is a stack of grey plates with curtains hanging out⟧.

03.11. It's very dark and hundreds of people are digging with bedpans, with trays. Someone shouts for quiet every five minutes, and then they all put an ear to the stone. ⟦v023|||From low down, left, there's knocking. Three and three⟧.

03.20. A nurse in one shoe: "⟦v008|Salome Tark||Doctor Benn was in theatre two. He had a man open on the table⟧." [Her name's Salome Tark. Her own shift had ended at two.]

=== d004 | Tirmanian Press Bureau | 2027-11-20T00:40:00Z | update
# Situation in the city Sabrin is on control, informed Ministry of Extraordinary Affairs

TIRMAN, 20 November. /TPB/. ⟦v001|Ministry of Extraordinary Affairs||In the night in Sabrin were felt underground pushes by force up to 6 points⟧, informed the Ministry of Extraordinary Affairs.

⟦v002|Ministry of Extraordinary Affairs||Took place partial destruction of one of the corpuses of the Central Hospital⟧. ⟦v004|Ministry of Extraordinary Affairs||Perished four persons⟧, ⟦v006|Ministry of Extraordinary Affairs||to medical help applied about forty⟧, noted in the department.

"⟦v016|Andrei Polk||The building was put into use six years ago and answers to all norms of stability⟧," underlined the Minister of Health Andrei Polk. On the question about ⟦v005|Andrei Polk|declines|the number of those remaining under the fragments⟧ the minister did not answer.

The population is asked not to give in to panic, not to use the lifts and to listen to the first programme of the radio. The museum of regional studies is closed.

The work of the kindergartens and the circus is stopped till the special instruction. To the railway workers is recommended to examine the bridges on foot. In the capital the push was felt on the high floors, lamps swung, there is no damage.

=== d005 | Regional Rescue Staff | 2027-11-20T01:30:00Z | bulletin
# STATE OF OPERATIONS 04.30

The Rescue Staff, tram depot, Hospital Hill, reports:

- ⟦v002|Regional Rescue Staff||object: Central Hospital, block E, total collapse, floors one to seven⟧;

- ⟦v004|Regional Rescue Staff||recovered dead at the object: 11⟧;

- ⟦v005|Regional Rescue Staff||unaccounted for at the object: 163⟧;

- ⟦v003|Regional Rescue Staff||dead in the rest of the city: six⟧;

- ⟦v006|Regional Rescue Staff||wounded registered: 128⟧;

- ⟦v019|Regional Rescue Staff||highway from the capital closed by rockfall at Lion Tunnel⟧;

- ⟦v033|Regional Rescue Staff||heavy crane, 200 tonnes, requested, not yet on the road⟧;

- ⟦v025|Regional Rescue Staff||blood of group O needed, sports hall, from 05.00⟧.

Diggers without helmets will be sent away. Silence is signalled by one long whistle, the resumption of work by two short ones.

=== d006 | Coastal News Agency | 2027-11-20T02:20:00Z | update
# Tirmanians dig for patients with their hands

ESTERMOND (CNA) - ⟦v002|||A whole house full of sick people went to the ground in the Tirmanian town of Sabrin⟧ when ⟦v001|Tirmanian Seismic Office < Harrow & Lyle||the earth, as Harrow & Lyle reported quoting seismologists, jolted at strength 6.4⟧.

⟦v005|Regional Rescue Staff||More than 160 are sought in the heap⟧, the local staff counts. ⟦v004|Ministry of Extraordinary Affairs < Tirmanian Press Bureau||The ministry in the capital spoke in the night of four dead only⟧, according to the state bureau.

⟦v017|Estermond Interior Ministry||From Estermond 48 helpers with eight dogs and a listening device are to fly before nine⟧, the Interior Ministry informs.

In the port of Estermond lies the hospital ship "Constance". ⟦v024|Estermond Navy||She is taking on coal, so to speak, and could be off Sabrin's coast by Sunday⟧, so the Navy. She has 220 beds, two theatres and a cook who once fed the survivors of a ferry for nine days from three sacks of lentils.

=== d007 | Sabrin Minute | 2027-11-20T03:10:00Z | update
# LIVE: The lamp in theatre two

06.10 We've been sitting on this for twenty minutes because we were scared to jinx it. ⟦v008|Benn's voice on radio||"Patient stable. I'm closing. I need light and somebody to hold this,"⟧ came out of a porter's walkie-talkie at ten to six. It's Doctor Aurel Benn. He's down there in a hole as big as a wardrobe. He is sewing.

06.18. ⟦v007|||And up on top: a chain of hands, and a box going along it. Incubator. Then another. Five so far, from what used to be floor three, and every one of them's squawking⟧.

06.25. People hold each other. Then the whistle, and it's quiet.

06.32. ⟦v032|||No crane, no lorries, no army. It's been four hours. A man in pyjamas is lifting a radiator with a car jack, and he says words we can't print about the ministry⟧.

06.40. First light. You'd rather it had stayed dark.

=== d008 | Harrow & Lyle | 2027-11-20T04:05:00Z | update
# UPDATE 3-⟦v004|Yakov Ister||At least 27 dead in Tirmanian hospital⟧, newborns pulled out

* ⟦v009|||Aftershock halts rescue for half an hour⟧

SABRIN, Tirmania, Nov 20 (Harrow & Lyle) - ⟦v004|Yakov Ister||The bodies of 27 people have been taken from the ruins of Sabrin's hospital⟧, brigade commander Yakov Ister said on Saturday. ⟦v003|mayor's office||Nine others died elsewhere in the city⟧, the mayor's office said.

⟦v007|Yakov Ister||Eight premature babies were rescued alive from a third-floor ward⟧, Ister said. "⟦v007|Yakov Ister||The incubators held up better than the house⟧," he added.

⟦v009|Tirmanian Seismic Office||A tremor of 4.9 shook the city at 6.41 a.m.⟧, the Seismic Office said.

⟦v034|unnamed (Harrow & Lyle) < Harrow & Lyle||Two floors had been added to the wing after it was opened⟧, a former employee of the hospital said. The Health Ministry declined to ⟦v034|Health Ministry|declines|confirm that⟧.

Rescuers worked in teams of twelve, passing rubble from hand to hand in buckets lent by a brewery. Families stood behind a rope with photographs. Two priests of rival churches shared a tarpaulin. Every few minutes a whistle blew, engines were cut, and several hundred people held their breath.

=== d009 | Hill and Valley Echo | 2027-11-20T05:00:00Z | feature
# A bag of sand

By our local staff. Old Mason Tibor Hals came up the hill with his dog at sunrise. He took a piece of the wall between two fingers and rubbed it, and it ran down in a little heap upon his boot. "⟦v011|Tibor Hals < Hill and Valley Echo||That's beach. They've built a hospital of beach⟧," he told this newspaper, and showed us a mussel shell.

On the tram tracks stand the beds from the old house in a row, each with its drip on a broom handle. ⟦v018|||The barber has opened his shop as a ward for eyes, the school canteen is doing bones⟧.

Everybody carries something. ⟦v025|||Before the sports hall a queue went three times round the running track, among them a bride of yesterday in the dress, with her sleeve rolled up⟧. The groom fainted at the sight of the needle, and was laid beside a weightlifter.

=== d010 | Tirmanian Press Bureau | 2027-11-20T05:50:00Z | update
# President V. Storan departs to Sabrin

TIRMAN, 20 November. /TPB/. ⟦v027|Tirmanian Presidency||The Head of the State Viktor Storan will today visit the place of the destruction and will hold there a conference⟧, informed the Administration.

⟦v005|Ministry of Extraordinary Affairs||Under the fragments can be found up to 140 persons⟧, specified the Ministry of Extraordinary Affairs. ⟦v033|Ministry of Extraordinary Affairs||The crane of the large carrying capacity left the city Dubrov and moves by the detour road⟧.

In connection with rumours ⟦v020|Ministry of Water Economy||the inhabitants of three settlements below the dam Upper Sabra were brought out as a precaution⟧, informed the Ministry of Water Economy. ⟦v021|Ministry of Water Economy||Cracks in the body of the dam are not found⟧, added in the department.

"⟦v016|Andrei Polk||To speak about defects in the construction is early and immoral⟧," declared for his part the Minister A. Polk.

The preceding visit of the Head of the State to the city took place six years ago and was connected with the cutting of the ribbon. The scissors are kept in the museum.

=== d011 | Agence Montrelle | 2027-11-20T06:30:00Z | update
# Sabrin: the surgeon of the depths

MONTRELLE, November 20 (Montrelle) -- ⟦v008|Sabrin Minute||A doctor imprisoned under the debris has finished an operation by the gleam of a telephone⟧, tells the site Sabrin Minute. "⟦v008|Salome Tark < Agence Montrelle||He asked for a nurse; I answered from above, through a pipe, and I counted the compresses with him⟧," confided to Montrelle Salome Tark.

⟦v007|Yakov Ister < Harrow & Lyle||Eight infants born before term have been saved⟧, reported Harrow & Lyle, citing the commander Ister.

⟦v011|Tibor Hals < Hill and Valley Echo||The concrete would contain sea sand⟧, according to a mason quoted by the Echo.

Montrelle sends ⟦v017|Montrelle government||sixty firemen and a drill of the type employed in mines⟧, announced the government. The same drill had served, four years ago, to draw from the ground the seven salt workers of Aubrac, who had come out singing.

=== d012 | Harrow & Lyle | 2027-11-20T07:15:00Z | urgent
# ⟦v035|Nina Orsay||Engineer warned of cracks in Tirmanian hospital a year ago⟧

SABRIN, Tirmania, Nov 20 (Harrow & Lyle) - ⟦v035|Nina Orsay||A structural engineer wrote to Tirmania's Health Ministry in October last year that the wing might not survive a moderate tremor⟧, the engineer, Nina Orsay, told Harrow & Lyle, which has seen the letter.

"⟦v035|Nina Orsay||They thanked me for my interest in public health⟧," Orsay said. ⟦v034|Nina Orsay||The sixth and seventh storeys had been put on without a drawing⟧, she said.

The builder, Granit Plus, denied that ⟦v013|Granit Plus|denies|it had used poor material⟧. "⟦v013|Lukas Veydt|denies|We poured what we were told to pour⟧," owner Lukas Veydt said. Health Minister Andrei Polk declined to ⟦v035|Andrei Polk|declines|say whether he had read the letter⟧.

⟦v004|Yakov Ister||Thirty-four bodies had been recovered by mid-morning⟧.

Orsay, 39, lectures at Sabrin's technical college. She measured the cracks with her students as an exercise, she said, and had marked it "for the drawer" until one of them opened. Granit Plus has built 14 schools, a stadium and two police stations in the province since it was founded, mostly without competing bids.

=== d013 | Hill and Valley Echo | 2027-11-20T07:25:00Z | update | copy_of=d012
# ⟦v035|Nina Orsay||Engineer warned of cracks a year ago⟧

SABRIN (Harrow & Lyle). ⟦v035|Nina Orsay||A structural engineer wrote to the Health Ministry in October last year that the wing might not survive a moderate tremor⟧, the engineer, Nina Orsay, told Harrow & Lyle, which has seen the letter.

"⟦v035|Nina Orsay||They thanked me for my interest in public health⟧," Orsay said. ⟦v034|Nina Orsay||The sixth and seventh storeys had been put on without a drawing⟧, she said.

=== d014 | Coastal News Agency | 2027-11-20T08:00:00Z | urgent
# ⟦v028|Radio Dubrov||Second hospital falls in Sabrin⟧

ESTERMOND (CNA) - ⟦v028|Radio Dubrov||The maternity home on Sabrin's south side has also collapsed, with forty women inside⟧, Radio Dubrov reported on Saturday morning.

"⟦v028|unnamed (Radio Dubrov) < Radio Dubrov||I saw the dust stand over it⟧," a lorry driver told the station.

⟦v017|Estermond Interior Ministry||The Estermond team has meanwhile touched down at a military field and been loaded on helicopters⟧, the ministry states.

The maternity home, a villa of a sugar merchant from the century before last, is known to every inhabitant, since half of them were born in it. Its plane tree is listed.

=== d015 | Coastal News Agency | 2027-11-20T08:27:00Z | kill | supersedes=d014
# KILL - Second hospital falls in Sabrin

Editors: stop, do not print. ⟦v028||denies|The maternity home stands⟧. ⟦v028|Regional Rescue Staff||The cloud came from a flour mill's silo, which was being pulled down on purpose⟧, the staff tells us. ⟦v028|Olga Remm|denies|"We've had two births since breakfast and lost not one tile,"⟧ its head midwife, Olga Remm, said.

The sentence on the helpers from Estermond remains valid. CNA regrets the false alarm, the more so as relatives ran two kilometres because of it.

=== d016 | Regional Rescue Staff | 2027-11-20T09:00:00Z | bulletin
# STATE OF OPERATIONS 12.00

The Rescue Staff reports:

- ⟦v004|Regional Rescue Staff||recovered dead at the object: 41⟧;

- ⟦v005|Regional Rescue Staff||unaccounted for at the object: 96⟧;

- ⟦v003|Regional Rescue Staff||dead in the rest of the city: nine, unchanged⟧;

- ⟦v006|Regional Rescue Staff||wounded registered: 344, of whom 51 grave⟧;

- ⟦v023|Regional Rescue Staff||signals by knocking confirmed at two points, E-1 and E-4⟧;

- ⟦v022|Regional Rescue Staff||dog teams at work: five; one animal, Busta, rested with a cut paw⟧;

- ⟦v018|Regional Rescue Staff||tent hospital of the army, 120 places, opens in the stadium at 15.00⟧;

- ⟦v036|Regional Rescue Staff||schools closed until Thursday⟧.

Donors of blood are thanked. No more today. Mattresses are still welcome, pianos are not.

=== d017 | Sabrin Minute | 2027-11-20T09:50:00Z | update
# LIVE: 'Get off the hill'

12.50 ⟦v027|||Storan's here. Eleven black cars, up the tram line, because it is the only road that's clear. The diggers had to stop for them. They did not like it⟧.

12.56. The sound you can hear isn't an aftershock. ⟦v027|||It started at the back with the bedpans and came forward: spoons, trays, helmets on stone. And whistles. He got about as far as the second ambulance⟧. He took off his hat, said something, put it on again, went.

13.04. And Polk, the health man, with him? ⟦v016|unnamed (Sabrin Minute)||"You told us it was safe!"⟧ That was a woman with a hospital slipper in her hand. She threw it. Good arm.

13.15. ⟦v033|||THE CRANE. It's coming round the brewery bend with two policemen walking in front, yellow, huge, slow as a bride⟧. The same hill that banged its spoons is in tears.

13.29. Eleven hours. He's driven all night, the operator. He wants a coffee and to be told where.

=== d018 | Harrow & Lyle | 2027-11-20T10:30:00Z | urgent
# ⟦v012|police||Police arrest builder of collapsed Tirmanian hospital⟧

SABRIN, Tirmania, Nov 20 (Harrow & Lyle) - ⟦v012|police||Lukas Veydt, owner of the company that built the wing, was detained on Saturday at a yacht harbour 120 km from Sabrin⟧, police said.

⟦v011|Prosecutor's Office||A preliminary test found that the concrete had a third of its required strength⟧, the Prosecutor's Office said. Veydt's lawyer said ⟦v012|Veydt's lawyer||he had been on his way to the site to help, by sea⟧.

⟦v026|Yakov Ister||A firefighter, Milan Jost, 33, was killed when a slab slipped during the search⟧, Yakov Ister said. "⟦v026|Yakov Ister||He had just handed up a child. He has two⟧," Ister told reporters.

President Viktor Storan's office declined to ⟦v027|Tirmanian Presidency|declines|comment on the jeers⟧.

The boat on which Veydt was found is 19 metres long and is named Solid. Its engines were running, police said, and the refrigerator was full. Investigators have sealed the firm's offices in Sabrin, which were not damaged by the earthquake.

=== d019 | Tirmanian Press Bureau | 2027-11-20T11:20:00Z | update
# The Head of the State familiarised himself with the course of works

SABRIN, 20 November. /TPB/. ⟦v027|||President V. Storan talked with the inhabitants, who expressed to him their concern⟧.

"⟦v037|Viktor Storan||Monday will be the day of mourning, flags will be lowered⟧," declared the Head of the State. ⟦v015|Viktor Storan||The minister A. Polk is temporarily removed from the fulfilment of duties⟧, informed V. Storan.

⟦v014|Prosecutor's Office||In the case is detained also the second figurant, the former inspector of constructions of the region G. Malik, who signed the act of acceptance⟧, noted the Prosecutor's Office. By the preliminary data, ⟦v014|Prosecutor's Office||the signature was put without exit to the object⟧.

In the pharmacies of the city is organised uninterrupted trade. The price of bread is not changed. To the tram depot, where is located the staff, were brought samovars in number of six.

=== d020 | Harrow & Lyle | 2027-11-20T11:45:00Z | update | off_topic
# Tirmania's Dubrov Steel posts 14 pct rise in profit

TIRMAN, Nov 20 (Harrow & Lyle) - Dubrov Steel, Tirmania's largest maker of rails, said on Saturday its nine-month net profit rose 14 percent to 210 million florins.

Sales were up 6 percent at 1.9 billion. The company kept its forecast for the year.

Its shares do not trade at weekends. Analysts had expected a rise of about 11 percent.

=== d021 | Agence Montrelle | 2027-11-20T12:40:00Z | update
# Sabrin: the minister falls, the wall speaks

MONTRELLE, November 20 (Montrelle) -- ⟦v015|Viktor Storan < Tirmanian Press Bureau||The chief of the Health has been set aside by the president Storan⟧, reported the state bureau. "⟦v015|Andrei Polk < Agence Montrelle||I had not been dismissed, I had already written my letter⟧," assured Andrei Polk to Montrelle.

⟦v012|police < Harrow & Lyle||The entrepreneur has been intercepted in a port of pleasure⟧, reported Harrow & Lyle on the faith of the police; ⟦v014|Prosecutor's Office < Tirmanian Press Bureau||a controller of building sites has rejoined him in the cells⟧, completes the bureau.

⟦v035|Nina Orsay < Harrow & Lyle||An engineer had sounded the alarm thirteen months before⟧.

⟦v010|Institute of Physics of Montrelle||The institute of physics of Montrelle evaluates the shock to 6.1, at a depth of nine kilometres⟧, that is to say less than announced. At this degree, recall its geologists, a correctly armed building makes noise, loses its plaster and remains standing.

=== d022 | Sabrin Minute | 2027-11-20T14:10:00Z | update
# LIVE: Doctor Benn

17.10 The crane's taken off plate after plate since two. ⟦v033|||He lifts them like wet newspaper. Each time there's the whistle, and nobody breathes⟧.

17.24. ⟦v008|||FIRST THE PATIENT. On a door. Eyes open, stitched like a football, waving. Then a hand with a glove on it, and then HIM. Aurel Benn, white as flour, fifteen hours in a hole. He asked what time the next one was down for⟧.

17.31. Salome Tark gave him her other shoe, we don't know why. Neither does she.

17.40. ⟦v023|||The three-and-three was his. With a retractor. The knocking at the other corner isn't⟧ … it's still going. It's slower.

17.55. ⟦v022|||Busta's back on, with a sock on her paw; she has lain down at E-4 and won't be called off⟧. Her handler says that she's never once lain down for nothing.

=== d023 | Harrow & Lyle | 2027-11-20T15:20:00Z | urgent
# ⟦v008|||Surgeon found alive in hospital ruins⟧ with patient he saved

SABRIN, Tirmania, Nov 20 (Harrow & Lyle) - ⟦v008|Yakov Ister||Aurel Benn, 57, and a man whose appendix he had been removing when the building fell were freed after 15 hours⟧, rescue chiefs said on Saturday.

⟦v004|Yakov Ister||The dead in the hospital now numbered 58⟧. ⟦v003|mayor's office||Eleven had perished in other parts of the city⟧, the mayor's office said, lifting its figure by two.

⟦v030|police||A man was arrested for taking morphine from an ambulance⟧, police said.

⟦v019|Roads Department||The Lion Tunnel reopened for emergency vehicles⟧, the Roads Department said. It had been blocked by a boulder "the size of a chapel", which was blown up in two goes.

Thousands applauded as the two men were carried to the tram depot. Rescue teams from four countries were at work by dusk under floodlights brought from the football ground. The temperature was expected to fall to two degrees in the night, and doctors said the cold would decide for many.

=== d024 | Harrow & Lyle | 2027-11-20T15:52:00Z | correction | supersedes=d023
# CORRECTED-⟦v008|||Surgeon found alive in hospital ruins⟧ with patient he saved

(Corrects operation in first paragraph to gall bladder, not appendix)

SABRIN, Tirmania, Nov 20 (Harrow & Lyle) - ⟦v008|Yakov Ister||Aurel Benn, 57, and a man whose gall bladder he had been removing when the building fell were freed after 15 hours⟧, rescue chiefs said on Saturday.

⟦v004|Yakov Ister||The dead in the hospital now numbered 58⟧. ⟦v003|mayor's office||Eleven had perished in other parts of the city⟧, the mayor's office said.

=== d025 | Coastal News Agency | 2027-11-20T17:30:00Z | update | nothing_new
# Sabrin after the first day

ESTERMOND (CNA) - ⟦v001|||For less than half a minute the ground moved⟧, and ⟦v002|||the new house on Hospital Hill was a heap⟧. ⟦v004|||Fifty-eight lay dead in it by evening⟧.

⟦v007|||Out of it came premature children⟧ and ⟦v008|||a doctor who had gone on working⟧.

⟦v011|||The walls had been made of bad stuff⟧, ⟦v035|||and somebody had said so in time⟧. ⟦v012|||The builder⟧ and ⟦v014|||the man who ought to have watched him⟧ are behind locks. ⟦v015|||The minister is out of office⟧; ⟦v027|||the president had to listen to spoons⟧.

The heap was searched further under lamps.

The night belonged to the listeners. Eleven microphones had been lowered into the stones, and a former piano tuner, who had come of his own accord, sat with closed eyes at the loudspeaker and shook his head, and shook it again, and toward midnight did not shake it.

=== d026 | Hill and Valley Echo | 2027-11-20T19:00:00Z | feature
# Thirty pairs of slippers

By our local staff. They've been set out along the hospital wall, and whoever knows a pair takes it home. Towards eight there were thirty left. ⟦v005|||That's about how many names the sister still has on her list without a tick⟧, and she reads it out on the hour.

⟦v026|||At the fire station a helmet lies upon the bonnet of engine four⟧. His boy has asked if he may have the torch. "⟦v026|Rada Jost < Hill and Valley Echo||He rang at noon and said: it goes well, keep the soup⟧," Rada Jost told this newspaper.

⟦v011|||Mason Hals has been up to the court with a bucket, labelled and sealed; he gave it to the magistrate together with the mussel⟧.

⟦v024|||Far out, behind the cape, you can see by night the lights of a white ship, a day earlier than promised⟧.

=== d027 | Tirmanian Press Bureau | 2027-11-21T06:00:00Z | update
# G. Malik gives confessionary testimony

TIRMAN, 21 November. /TPB/. ⟦v014|Prosecutor's Office||The former inspector recognised that the act was signed by him in a restaurant and that for this he received a motor boat⟧, informed the Prosecutor's Office.

"⟦v034|G. Malik||Five floors I saw on paper, of the seven I learned out of the window of the tram⟧," said, according to the protocol, the detained.

⟦v012|Prosecutor's Office||The entrepreneur L. Veydt is arrested by the court for the term of two months⟧. ⟦v013|Veydt's lawyer|denies|The defence rejects all the points⟧.

⟦v021|Ministry of Water Economy||The dam Upper Sabra is inspected by divers and is recognised whole⟧, ⟦v020|Ministry of Water Economy||the inhabitants of the settlements return to the houses⟧.

On the day of mourning the theatres will not work. The lottery is transferred to Tuesday.

The motor boat, 5.5 metres, is placed under arrest. The restaurant, in which the act was signed, is closed in connection with the repair. The citizens, who have knowledge about similar cases, can inform by the telephone of trust, the anonymity is guaranteed.

=== d028 | Sabrin Minute | 2027-11-21T08:20:00Z | update
# LIVE: E-4

11.20 Stop whatever you're doing. ⟦v038|||The Montrelle drill went through at five to eleven, and a camera on a stick behind it, and in the picture there's a hand that turns over⟧.

11.34. ⟦v022|||Busta hasn't left the spot since last night. She got up now. She's wagging the lot of her⟧.

11.58. ⟦v038|||He's out! Radim Kohl, cleaner, 61, been in the linen room the whole time between two bales of towels. Thirty-three hours and forty minutes. He'd been hitting a pipe with his wedding ring⟧.

12.03. "⟦v038|Radim Kohl < Sabrin Minute||I was warm. I was never so well bedded in my life. Only nobody came with the breakfast⟧," says Radim Kohl. His wife has arrived and is telling him off for the ring.

12.10. ⟦v017|||The lads from Montrelle and the lads from Estermond are hugging a fireman each⟧.

=== d029 | Harrow & Lyle | 2027-11-21T10:00:00Z | update
# Cleaner found alive on day two; ⟦v004|Regional Rescue Staff||Tirmanian hospital toll 71⟧

SABRIN, Tirmania, Nov 21 (Harrow & Lyle) - ⟦v038|Yakov Ister||A 61-year-old man was rescued on Sunday from the basement of the fallen wing after more than 33 hours⟧, rescuers said.

⟦v004|Regional Rescue Staff||Seventy-one people are known to have died there⟧ and ⟦v005|Regional Rescue Staff||19 are missing⟧, the Rescue Staff said. ⟦v003|Regional Rescue Staff||Outside it the count stood at 11⟧.

⟦v024|Estermond Navy||The hospital ship Constance took its first 60 patients aboard⟧. ⟦v035|Andrei Polk||Ousted minister Andrei Polk said he had read Orsay's letter "diagonally"⟧.

⟦v029|Sabrin Grid||Electricity was back in nine homes out of ten⟧.

"⟦v023|Yakov Ister||We hear nothing any more. We go on listening⟧," Ister said.

Officials said the ruins would be cleared by hand down to the cellars before any machine was used again. A parliamentary committee is to examine 211 public buildings put up by the same company or approved by the same office; the first, a school in Dubrov, was shut on Sunday by its own caretaker.

=== d030 | Hill and Valley Echo | 2027-11-21T18:00:00Z | feature
# The tram runs to the depot again

By our local staff. It had a black ribbon on the bell. Nobody paid and nobody spoke. At the last stop but one all stood up, as the hill came into view.

⟦v007|||The smallest of the eight from the third floor weighs as much as two loaves, and this afternoon she drank⟧. She lies aboard the ship; the sailors are calling her Admiral.

⟦v008|||Benn was seen in the stadium, in a tent, with his sleeves up, although they had told him to sleep⟧. His patient sits before the barber's and shows the seam to anyone who asks.

⟦v037|||Tomorrow at noon the bells are to ring, for as long as the thing lasted⟧. The sexton has practised. He says that it's longer than one would think.

⟦v032|||On the fence hangs a car jack with a card: "Four hours. We have not forgotten."⟧
