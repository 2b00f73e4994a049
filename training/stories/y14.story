title: Petrel-2 launch failure Live

=== d001 | Quillon | 2026-09-03T04:40:00Z | update
# Ostrava Bay cleared for first Petrel-2 launch on Thursday

CAPE ORRIN, Sept 3 (Quillon) - ⟦v001|Meridor Space Office||The Petrel-2 rocket is to lift off from Cape Orrin at 0915 GMT on Thursday with a weather satellite and four smaller craft⟧, the Meridor Space Office (MSO) said.

⟦v002|Hanne Rusk||Fuelling of the 52-metre vehicle began at midnight⟧, launch director Hanne Rusk told reporters. "⟦v003|Hanne Rusk||The wind is the only thing I cannot give orders to⟧," she said. "⟦+|||It is inside the limit by two knots⟧."

A first attempt in July was called off after ⟦v004|||a valve in the helium system stuck⟧. The valve has since been replaced by its maker, Brandt & Solle.

Petrel-2, built by the private firm Halcyon Lift for the government, cost 1.9 billion marks to develop and is four years late. Its smaller predecessor flew 31 times and failed twice, both times over the sea and both times on a Thursday.

=== d002 | Cape Orrin Beacon | 2026-09-03T06:00:00Z | feature
# Deckchairs on the dyke

By Marta Quist. They came with thermos flasks and grandmothers. By seven ⟦v005|Ludo Fenster||some 6,000 people had taken their places along the dyke⟧, reckoned the burgomaster, Ludo Fenster, who had himself brought a stool.

"⟦v001|Ludo Fenster < Cape Orrin Beacon||At a quarter past eleven by our clocks the whole peninsula will hold its breath⟧," he told this newspaper.

⟦v006|||Out past the sandbank the coastguard was towing away a yacht that had strayed into the forbidden box⟧. Its owner, a dentist, said he had come for mackerel.

At the Rocket Café they have baked a cake in the shape of the thing, 1.20 metres high and marzipan to the fins. It is to be cut when the satellite sends its first beep. Little Jonas Aske, seven, has been promised the nose.

The school has a holiday, the ferry a special timetable, and the pastor has moved the funeral of old Mrs Hald to the afternoon, as she would have wished.

=== d003 | Halcyon Lift | 2026-09-03T07:30:00Z | update
# Press release: Petrel-2 is go

Halcyon Lift is proud to announce that:

- ⟦v002|Halcyon Lift||loading of 310 tonnes of kerosene and liquid oxygen is complete⟧;

- ⟦v003|Halcyon Lift||upper-level winds are within the permitted range⟧;

- ⟦v004|Halcyon Lift||all helium valves were exchanged in August and have passed their tests⟧;

- ⟦v007|Halcyon Lift||the payload comprises the weather satellite Aura-M, weighing 2.3 tonnes, and four student satellites⟧.

"Today we open a door," said Dr. Casper Vohl, Founder and Chief Executive. "Behind it there is rather a lot of room." Photographs of Dr. Vohl may be used free of charge.

=== d004 | The Almanac | 2026-09-03T08:50:00Z | feature
# LIVE: Petrel-2 counts down at Cape Orrin

10.41 Welcome. We are on the roof of the old lighthouse, three miles from pad B, with a borrowed telescope and a bag of plums.

10.46 ⟦v008|||The clock is standing still at minus nine minutes⟧ … There is a murmur about a sensor that disagrees with its brother. "⟦v008|Pell Ardin < The Almanac||Two thermometers, two opinions⟧," says Pell Ardin, who worked on the old Petrel and is standing beside us in a woolly hat.

10.58 ⟦v008|||And we are counting again⟧. Lift-off is now meant for 11.24 local.

11.02 The children below are practising the numbers from ten to one. They keep forgetting six.

[For readers abroad: local time is two hours ahead of Greenwich.]

=== d005 | Quillon | 2026-09-03T09:25:00Z | flash
# ⟦v009|||PETREL-2 ROCKET LIFTS OFF FROM CAPE ORRIN⟧

=== d006 | Quillon | 2026-09-03T09:27:00Z | flash
# ⟦v010|witnesses||MERIDOR ROCKET EXPLODES AFTER LAUNCH⟧ - WITNESSES

=== d007 | The Almanac | 2026-09-03T09:34:00Z | feature
# LIVE: ⟦v010|||A second sun over Cape Orrin⟧

11.24 ⟦v009|||She climbs. A white needle on a very long orange thread⟧, and the noise arrives afterwards, through the feet.

11.25 Something is wrong. ⟦v011|||One of the nine flames at the bottom has gone out⟧, and the needle is leaning …

11.26 ⟦v010|||It has come apart. There was a flash with no sound, a ball, a flower, and then the bang that shook the lantern glass⟧. People are crouching. The counting children have stopped.

11.29 ⟦v012|||Pieces are raining into the bay, each with its own small plume⟧. Some are coming down on the marsh, much nearer than anyone said they could.

11.33 "⟦v011|Pell Ardin < The Almanac||Number seven, I think. It coughed⟧," says Pell Ardin. He has taken off his hat.

=== d008 | Sundrian Telegraph Agency | 2026-09-03T09:50:00Z | urgent
# Urgent. The carrier rocket of Meridor suffered accident

SUNDRA, 3 September. /STA/. ⟦v010|witnesses < Quillon||The carrier rocket "Petrel-2" was destroyed in the air in the second minute of the flight⟧, transmits the agency Quillon with reference to eyewitnesses.

The department of space of Sundria informed that ⟦v013|Department of Space of Sundria||the fall of fragments on the territory of Sundria is not expected⟧. The own carrier of Sundria, "Zarnitsa", is known by its reliability and made in the current year eleven starts, from them eleven successful.

"⟦v010|Oleg Tarmin < STA||Our radars saw how one mark became forty⟧," said to the correspondent of STA the chief of the service of control of cosmic space Oleg Tarmin. To the given question about ⟦v011|Oleg Tarmin|declines|the reasons⟧ he declined to answer. By his words, the colleagues in Meridor are able people, but hurry.

=== d009 | Quillon | 2026-09-03T10:05:00Z | update | supersedes=d006
# UPDATE 1-Meridor's new rocket breaks up two minutes into maiden flight

* Debris falls on marsh, starting fires

* No word of casualties

CAPE ORRIN, Sept 3 (Quillon) - ⟦v010|Meridor Space Office||Meridor's Petrel-2 rocket broke up 94 seconds into its maiden flight on Thursday, at a height of 11 km (seven miles)⟧, the Meridor Space Office said.

⟦v014|Hanne Rusk||The vehicle was blown up on purpose by the range safety officer after it had left its corridor⟧, Hanne Rusk, the launch director, told a brief news conference. "⟦v014|Hanne Rusk||He pressed the button I pay him never to press⟧," she said.

⟦v015|||Wreckage set reeds ablaze on the Sall marsh, four km west of the pad⟧, a Quillon reporter saw. Fire engines were held at the causeway.

⟦v007|Meridor Space Office||The Aura-M weather satellite, insured for 240 million marks, was lost⟧, according to the MSO. Rusk declined to ⟦v011|Hanne Rusk|declines|speculate about the engines⟧.

The failure is a blow to Meridor's hope of weaning itself off Sundrian rockets, which have carried its satellites since 2009. Shares in insurers fell.

=== d010 | Cape Orrin Beacon | 2026-09-03T10:30:00Z | feature
# ⟦v016|Ludo Fenster||Eleven hurt as windows burst in Sallby⟧

By our own reporters. ⟦v016|||In Sallby the panes of the infant school, the chemist's and the Methodist chapel lie on the pavements⟧. "⟦v016|Ludo Fenster < Cape Orrin Beacon||I count eleven people with cuts. One, a postman, has lost the tip of a finger⟧," Burgomaster Ludo Fenster told us in the fire station.

Elsewhere there is worse to fear. ⟦v017|Grete Hald||Two bird wardens who went out to the hide on the marsh at dawn have not come back⟧, said Grete Hald, who heads the nature reserve. "⟦v017|Grete Hald||Their kettle is here, their car is here⟧," she said. "⟦+|||Their telephones ring somewhere in the smoke⟧."

Fenster appealed to people ⟦v018|Ludo Fenster||not to touch fragments, however pretty, and to keep windows shut⟧. ⟦v015|fire brigade||Forty hectares of reed were alight⟧ by noon, according to the brigade.

The marzipan rocket stands on its counter uncut. "I have turned it to the wall," said the baker's wife. Mrs Hald's funeral went ahead.

=== d011 | Norrland Press Bureau | 2026-09-03T11:00:00Z | update
# Meridor: rocket exploded, there are injured

NORRLAND (NPB). The agency Quillon reports, quoting the launch director Rusk, that ⟦v014|Hanne Rusk < Quillon||the rocket did not explode by itself but received from the ground the order for self-destruction⟧.

The local Beacon, with reference to the burgomaster, speaks about ⟦v016|Ludo Fenster < Cape Orrin Beacon||about a dozen of inhabitants cut by glass⟧. From the same newspaper is known, with the words of the head of the reserve, that ⟦v017|Grete Hald < Cape Orrin Beacon||there is no connection with two ornithologists⟧.

The blog of The Almanac cites a former engineer, according to whom ⟦v011|Pell Ardin < The Almanac||the engine number seven failed first⟧. The Sundrian agency STA, citing the officer Tarmin, informs that ⟦v010|Oleg Tarmin < STA||the target on the screens fell into four tens of pieces⟧.

On board of the rocket was also ⟦v019|Norrland Technical School||a small satellite of the students from Norrland, on which they worked three years⟧, the Technical School informed. It weighed four kilograms and had to measure the aurora.

=== d012 | Halcyon Lift | 2026-09-03T11:20:00Z | update
# Press release: Statement on today's anomaly

Halcyon Lift states that:

- ⟦v010|Halcyon Lift||the vehicle experienced an anomaly at T+94 seconds, resulting in the loss of the mission⟧;

- ⟦v020|Halcyon Lift||a board of inquiry of five members has been formed under Professor Ida Kolm⟧;

- ⟦v021|Halcyon Lift||all flights of the Petrel family are suspended until further notice⟧;

- ⟦v018|Halcyon Lift||residues of propellant may be harmful; finders of debris are asked to ring 0800-77-33⟧;

- ⟦v022|Halcyon Lift||damage to property will be made good "swiftly and without forms"⟧.

"We have learned more in 94 seconds than in four years," said Dr. Casper Vohl. The Company denies that ⟦v004|Halcyon Lift|denies|the helium valves played any part⟧.

=== d013 | The Almanac | 2026-09-03T12:10:00Z | feature
# LIVE: ⟦v017|||Two men, one kettle and a wall of smoke⟧

13.40 The search has gone quiet. ⟦v017|||A helicopter is working up and down the Sall in strips, with a man in the door⟧; what they want is Aldo Brink, 61, and his nephew Tom, 19, who count spoonbills.

13.52 A former employee of Halcyon tells us, and asks that we leave his name out of it, that ⟦v023|unnamed (The Almanac) < The Almanac||people on the engine team had begged for a delay⟧. "⟦v023|unnamed (The Almanac) < The Almanac||There was a memorandum in June. It said seven would not last two minutes⟧," he says.

14.01 Casper Vohl, caught at the gate on his bicycle, denied that ⟦v023|Casper Vohl|denies|any such paper had crossed his desk⟧. "⟦v022|Casper Vohl||I shall pay for every pane myself⟧," he shouted over his shoulder.

14.05 [That was a promise made to us; the firm's own says only "made good".]

14.30 The fire smells of toast. ⟦v015|||The flames have jumped the old railway bank⟧.

=== d014 | Quillon | 2026-09-03T13:00:00Z | urgent
# ⟦v017|hospital official||Two bird wardens killed by rocket debris⟧ - hospital official

CAPE ORRIN, Sept 3 (Quillon) - ⟦v017|hospital official||Two wardens missing on a marsh since a rocket broke up over Cape Orrin are dead⟧, an official at Sallby hospital said on Thursday.

⟦v017|hospital official < Quillon||They were struck as they ran for their boat⟧, the official told Quillon. Police declined to ⟦v017|police|declines|confirm it⟧.

The marsh, 30 square km of reed and open water, is one of the last places on the coast where spoonbills breed. It was not part of the area closed for the launch.

=== d015 | Sundrian Telegraph Agency | 2026-09-03T13:20:00Z | update
# At the accident in Meridor perished two persons

SUNDRA, 3 September. /STA/. ⟦v017|hospital official < Quillon||Two workers of the reserve became victims of the fall of the fragments⟧, reports Quillon, referring to the hospital.

The Minister of Science of Sundria, Lev Karsov, expressed condolences. "⟦v024|Lev Karsov||Sundria is ready to take on its carriers the satellites of Meridor on acceptable conditions⟧," he stated. On ⟦v024|Lev Karsov|declines|the price⟧ he declined to dwell.

By the opinion of the designer of "Zarnitsa" Pavel Gorin, ⟦v011|Pavel Gorin|hedges|the matter may be in the pump of one of the engines⟧. "⟦v011|Pavel Gorin||Nine motors are nine possibilities to be mistaken⟧," noted the designer.

He reminded about the failure of 2011, when the ancestor of the present rocket fell on a field with beet. Then suffered nobody, except for the beet.

=== d016 | Quillon | 2026-09-03T13:55:00Z | kill | supersedes=d014
# KILL: Two bird wardens killed by rocket debris

Editors: please kill our urgent of 1300 GMT, "Two bird wardens killed by rocket debris", and do not use it. ⟦v017||denies|The two wardens are alive⟧. ⟦v017|police||They were found in a drainage culvert, wet and deaf but otherwise well⟧, police said.

Sallby hospital denied that ⟦v017|Sallby hospital|denies|any bodies had been brought in⟧.

A substitute will move shortly. Quillon regrets the error.

=== d017 | Cape Orrin Beacon | 2026-09-03T14:20:00Z | feature
# ⟦v017|||Brink and Brink walk out of the reeds⟧

By Marta Quist. They came along the causeway at ten to four, black as stokers, the uncle holding the nephew by the sleeve. "⟦v017|Aldo Brink < Cape Orrin Beacon||We heard it whistle and went down the pipe like two eels⟧," Aldo Brink told us, much too loudly. "⟦+|||Three hours we sat there with a coot⟧."

He had counted 44 spoonbills before the sky fell, he said, and he wished it to be entered.

"⟦v025|Grete Hald||Of the colony nothing is left but singed nests⟧," said Grete Hald of the reserve, who kissed them both. ⟦v025|Grete Hald||The birds themselves had flown at the first rumble⟧, she said.

⟦v012|||In the garden of the widow Tang a titanium sphere as large as a pumpkin sits among the dahlias⟧, hissing now and then. She has put a bucket over it. ⟦v018|||Children were offering shards for five marks apiece at the bus stop⟧ until the constable came. The bell of the chapel, which has no windows now, was rung at four by nobody in particular.

=== d018 | Quillon | 2026-09-03T15:10:00Z | update | supersedes=d009
# UPDATE 3-Meridor grounds rocket after failed debut, missing pair found

* Safety officer destroyed straying vehicle

* Fourteen hurt by glass

CAPE ORRIN, Sept 3 (Quillon) - ⟦v021|||Meridor grounded its Petrel rockets on Thursday⟧ after ⟦v010|||the newest and largest of them came to grief in the sky above Cape Orrin⟧.

⟦v014|Hanne Rusk||The vehicle was blown up on purpose by the range safety officer after it had left its corridor⟧, Hanne Rusk, the launch director, told a brief news conference.

⟦v016|Sallby hospital||Fourteen people were treated, three of them for burst eardrums⟧, Sallby hospital said. ⟦v017|police||Two wardens given up for lost turned up in a culvert⟧, according to police.

Science Minister Aurel Danto said ⟦v026|Aurel Danto||the state would open an inquiry of its own under a judge⟧. "⟦v020|Aurel Danto||The firm may look into its mirror as long as it pleases⟧," he said of the panel Halcyon set up in the morning. He declined to say ⟦v027|Aurel Danto|declines|whether the second rocket, already half built, would be paid for⟧.

⟦v028|Velmar exchange||Halcyon's shares closed down 37 percent⟧ after ⟦v028|Velmar exchange||trading was halted twice⟧, the Velmar exchange said.

=== d019 | Norrland Press Bureau | 2026-09-03T15:45:00Z | update
# The two ornithologists live

NORRLAND (NPB). ⟦v017|police < Quillon||The workers of the bird reserve are found safe⟧, reports Quillon with reference to police; the agency had before informed about their death and took it back. The Sundrian STA, which had taken over the sad news, has till the present hour not corrected it.

STA transmits, from the mouth of the minister Karsov, ⟦v024|Lev Karsov < STA||the invitation to put the next satellites of Meridor on the top of a Sundrian rocket⟧.

The rector of the Technical School, Frida Alm, told NPB that ⟦v019|Frida Alm < Norrland Press Bureau||the students already begin to build a second one from the spare parts⟧. "⟦v019|Frida Alm||They cried until two o'clock and then they took the screwdrivers⟧," she said.

The Norrland weather service declined to ⟦v029|Norrland weather service|declines|say what it will do without the pictures of Aura-M⟧. The forecast for tomorrow is rain with bright intervals.

=== d020 | Meridor Space Office | 2026-09-03T16:30:00Z | update
# Bulletin No. 4 on flight PT2-01

The Meridor Space Office gives the following times (T = lift-off, 09:24:10 GMT):

- ⟦v009|Meridor Space Office||T+0: all nine engines at full thrust, release of the hold-down clamps⟧;

- ⟦v011|Meridor Space Office||T+71 s: loss of pressure in the chamber of engine 7, followed by its shutdown⟧;

- ⟦v011|Meridor Space Office||T+88 s: temperature in the engine bay beyond the scale⟧;

- ⟦v014|Meridor Space Office||T+94 s: command of flight termination transmitted from the Range⟧;

- ⟦v012|Meridor Space Office||T+95 to T+410 s: impact of about 600 fragments in an area of 9 by 14 kilometres⟧.

The Office confirms that ⟦v015|Meridor Space Office||the fire on the Sall is surrounded⟧ and that ⟦v030|Meridor Space Office||pad B is undamaged⟧. ⟦v031|Meridor Space Office||Divers of the Navy will look for the flight recorder from 06:00 on Friday⟧. Shipping is warned. The next bulletin is No. 5.

=== d021 | The Almanac | 2026-09-03T18:00:00Z | feature
# LIVE: ⟦v023|||The memo exists⟧

19.50 Now we have it in our hands. ⟦v023|internal memorandum < The Almanac||"Turbopump 7 shows cracks after 118 seconds on the stand; recommend exchange before flight"⟧ is what it says, and it is dated 11 June. Two initials in the margin: C.V., in green.

20.02 Halcyon declines to ⟦v023|Halcyon Lift|declines|comment on "stolen paper"⟧.

20.10 Hanne Rusk, who works for the state and not for the firm, sounds winded. "⟦v023|Hanne Rusk < The Almanac||Had I seen this there would have been no countdown⟧," she tells us. And then: "⟦v014|Hanne Rusk||I will not have the man at the button blamed. He saved the town⟧."

20.24 Down on the dyke they are folding the last of the deckchairs. A girl has found a scrap of gold foil and has been told, twice, to put it down. It is a lovely evening, with the smoke lying flat and pink along the water like something that was meant.

=== d022 | Quillon | 2026-09-03T19:05:00Z | update | off_topic
# Meridor farmers block port over beet price

VELMAR, Sept 3 (Quillon) - Farmers parked some 200 tractors across the gates of Velmar's grain port on Thursday to press for a higher beet price.

The agriculture ministry said talks would go on next week. The refiners' association offered 41 marks a tonne; the farmers want 52.

The port authority said two ships had been sent to other harbours and that the blockade was costing it 300,000 marks a day. A brass band played for the farmers until dusk, when it was asked by both sides to stop.

=== d023 | Sundrian Telegraph Agency | 2026-09-04T05:30:00Z | correction | supersedes=d015
# Refinement: At the accident in Meridor nobody perished

SUNDRA, 4 September. /STA/. In the message of 3 September it should be read that ⟦v017|police||both workers of the reserve are alive⟧.

The Minister Lev Karsov specified that ⟦v024|Lev Karsov||the proposition about the carrying of foreign satellites remains in force till the end of the year⟧. "⟦v024|Lev Karsov||We do not trade on a misfortune, we only have free places⟧," he said.

The Department of Space once more informed that ⟦v013|Department of Space of Sundria||not one fragment crossed the border⟧. On the beach at Lodnya, however, ⟦v013|fishermen||was found a piece of white sheathing with the letters "PETR"⟧, tell the fishermen.

The condolences, expressed earlier, are to be considered as wishes of health.

=== d024 | Quillon | 2026-09-04T07:40:00Z | urgent
# ⟦v032|Halcyon Lift||Halcyon chief Vohl steps down after rocket failure⟧ - company

VELMAR, Sept 4 (Quillon) - ⟦v032|Halcyon Lift||Casper Vohl resigned on Friday as chief executive of Halcyon Lift⟧, the company said, a day after ⟦v010|||its Petrel-2 ended in a fireball⟧.

⟦v032|Halcyon Lift||Finance chief Birgit Nohr takes over until a successor is found⟧, according to the firm. The chairman, Otto Reiss, denied that ⟦v032|Otto Reiss|denies|Vohl had been pushed⟧.

The Almanac published on Thursday ⟦v023|internal memorandum < The Almanac||a note in which engineers called for a cracked pump to be changed⟧. Reiss said ⟦v023|Otto Reiss||he had read of it "over my egg"⟧.

Vohl, 44, sold a chain of bicycle shops to found Halcyon in a rented barn in 2014. The barn is now a museum; it was closed on Friday.

=== d025 | Cape Orrin Beacon | 2026-09-04T09:00:00Z | feature
# Glaziers and a man on a bicycle

By our own reporters. He had the green pen still in his breast pocket. Casper Vohl cycled into Sallby at eight, ⟦v022|||went from door to door with a chequebook and wrote out 61 cheques on the saddle⟧. "⟦v032|Casper Vohl < Cape Orrin Beacon||I am a private person since breakfast⟧," he told us. "⟦v023|Casper Vohl||Yes, the letters are mine. I read it on a train and I thought: after the flight⟧."

The postman, Emil Karr, ⟦v016|||his hand wrapped like a boxer's⟧, would not take the money. He wanted, he said, to be shown the pump.

⟦v015|fire brigade||The last glow on the marsh was out by six⟧, said the brigade, which put ⟦v015|fire brigade||the loss at 110 hectares⟧. ⟦v025|Grete Hald||Nine spoonbills have come back and are walking about like people after a burglary⟧, said Grete Hald.

The cake has been cut after all. It went to the firemen, and Jonas Aske got the nose.

=== d026 | Norrland Press Bureau | 2026-09-04T09:40:00Z | update | copy_of=d024
# Halcyon chief Vohl steps down after rocket failure

VELMAR (Quillon/NPB) - ⟦v032|Halcyon Lift < Quillon||Casper Vohl resigned on Friday as chief executive of Halcyon Lift⟧, the company said, a day after ⟦v010|||its Petrel-2 ended in a fireball⟧.

⟦v032|Halcyon Lift||Finance chief Birgit Nohr takes over until a successor is found⟧, according to the firm. The chairman, Otto Reiss, denied that ⟦v032|Otto Reiss|denies|Vohl had been pushed⟧.

=== d027 | Meridor Space Office | 2026-09-04T11:00:00Z | update
# Bulletin No. 5 on flight PT2-01

The Meridor Space Office informs:

- ⟦v031|Meridor Space Office||the recorder was raised at 10:20 from a depth of 19 metres; its casing is whole⟧;

- ⟦v012|Meridor Space Office||412 pieces with a total mass of eight tonnes have been collected, among them a helium sphere from a private garden⟧;

- ⟦v026|Meridor Space Office||Judge Carla Venn has been named to lead the State inquiry and will hear her first witnesses on 14 September⟧;

- ⟦v033|Meridor Space Office||the forbidden zone for future launches will be doubled⟧.

As regards the second vehicle, ⟦v027|Meridor Space Office|hedges|its completion "is not ruled out"⟧. The Office denies that ⟦v024|Meridor Space Office|denies|there are talks with Sundria on replacement launches⟧.

Bulletin No. 6 will appear when there is something to put in it.

=== d028 | Quillon | 2026-09-04T13:00:00Z | update
# Insurers face 300 million bill for Petrel-2

VELMAR, Sept 4 (Quillon) - ⟦v034|Broker Hask & Lowe||Underwriters will have to find some 300 million marks for the failure of Petrel-2⟧, broker Hask & Lowe estimated on Friday.

⟦v007|Broker Hask & Lowe||Most of it is for the weather craft, which now lies in crumbs on the floor of the bay⟧, the broker said. ⟦v028|||Halcyon's stock won back a tenth after the change at the top⟧.

A person close to the inquiry, who asked not to be named, said ⟦v014|unnamed (Quillon) < Quillon||the safety officer had waited six seconds longer than the rule book allows, so that the wreck should clear the school⟧. The MSO declined to ⟦v014|Meridor Space Office|declines|discuss the conduct of a serving officer⟧.

⟦v006|coastguard||The dentist whose yacht had been towed off on Thursday morning was fined 400 marks⟧, the coastguard said. Where he had been anchored, the sea is now closed to divers because of what lies there.

=== d029 | The Almanac | 2026-09-04T15:00:00Z | feature
# Six seconds

Ines Marlowe at Cape Orrin

I should like to meet the man with the button. ⟦v035|Hanne Rusk < The Almanac||He is 29, he plays the cello, and he has been sent on leave⟧, is all that Hanne Rusk would tell me. She told me something else, over a cold coffee. "⟦v036|Hanne Rusk < The Almanac||I have written my letter. When the judge has done with me, I go⟧."

In Velmar they will talk of pumps. They will say that ⟦v011|||the seventh of nine lungs gave out⟧, which is so, and that ⟦v023|||somebody had put it on paper in good time⟧, which is so too. But from the infant school, where I sat this morning on a chair made for a child of five, one looks up at a square of sky with no glass in it, and one does the sum: ⟦v014|||an arm that stayed in the air a little too long, against the book, and then came down⟧.

"⟦v005|Ludo Fenster < The Almanac||Six thousand of them on the dyke, and every one walked home⟧," said the burgomaster, and blew his nose. He has written to the minister asking ⟦v037|Ludo Fenster||that no rocket fly again from the cape in school hours⟧. The minister has not replied. In Norrland, meanwhile, ⟦v019|||four kilograms of aluminium are being bent into a box once more⟧, by young people who do not seem to have heard that it cannot be done.

A rocket is a letter one posts with great noise. This one came back to the sender, and for once the sender opened it.

=== d030 | The Almanac | 2026-09-04T17:00:00Z | feature | nothing_new
# LIVE: What we know, and good night

18.40 The plums are finished and so are we. To sum up:

• ⟦v010|Meridor Space Office||Petrel-2 was lost a minute and a half after leaving the ground⟧, the Space Office says.

• ⟦v014|Hanne Rusk||It was put down by a signal from the range⟧, the launch director says, because it was off course.

• ⟦v011|Meridor Space Office||Trouble started with engine seven, twenty-three seconds before the end⟧, the office's log shows.

• ⟦v016|Sallby hospital||Fourteen people needed a doctor⟧, says the hospital; nobody died. [⟦v017||denies|The wardens' "death"⟧ lasted fifty-five minutes.]

• ⟦v032|Halcyon Lift||The founder of Halcyon has left⟧, the firm says.

• ⟦v026|Meridor Space Office||A judge will look into it all⟧, says the office; ⟦v020|||Professor Kolm's five have already begun⟧.

• ⟦v021|Halcyon Lift||No Petrel will fly for now⟧, according to Halcyon.

Thank you for keeping us company on the lighthouse. Mind the glass.
