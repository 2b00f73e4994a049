title: Agnes mine disaster Live

=== d001 | Northline | 2026-02-17T21:22:00Z | flash
# ⟦v001|miners' union||EXPLOSION HITS COAL MINE AT GRUBNA IN NORVANIA⟧ - UNION

=== d002 | Northline | 2026-02-17T21:50:00Z | bulletin
# BULLETIN-⟦v002|miners' union||Some 40 men trapped⟧ after blast at Norvanian mine: union

ELSK, Feb 17 (Northline) - ⟦v001|miners' union||An explosion tore through the Agnes colliery in northern Norvania late on Tuesday⟧, the miners' union said.

⟦v002|miners' union||About 40 miners of the evening shift were cut off at a depth of 720 metres (2,360 feet)⟧, according to the union. ⟦v004|miners' union||Nine had reached the surface with burns⟧, it said.

The mine's owner, Teshin Coal, could not immediately be reached. Agnes, sunk in 1911, is the deepest of three pits at Grubna, a town of 22,000.

=== d003 | Norpress | 2026-02-17T22:35:00Z | urgent
# Urgent. ⟦v001|Ministry of Energy||On the mine "Agnes" took place ignition of the gas-air mixture⟧ - Ministry of Energy

ELSK, 17 February. /Norpress/. ⟦v001|Ministry of Energy||Today in 22:04 of local time on the horizon 720 of the mine "Agnes" happened a pop with following smoke⟧, informed the Ministry of Energy.

"⟦v002|Oskar Dremin < Norpress||With 39 workers at the given moment there is no connection⟧," said to Norpress the Vice-Minister Oskar Dremin. ⟦v005|Oskar Dremin||By preliminary data the reason has become the methane, accumulated in the lava No. 14⟧, he noted.

According to him, ⟦v034|Oskar Dremin||nitrogen is being given into the emergency section for the suppression of fire⟧.

The Vice-Minister called on ⟦-|Oskar Dremin||relatives not to gather by the gate and to keep quietness⟧.

=== d004 | Beacon | 2026-02-17T23:15:00Z | feature
# LIVE: Blast at Agnes pit in Grubna, follow our coverage

00.15 There is a smell of matches over the whole of the Upper Colony, our reporter Lise Amdal says from the pit gate. The winding wheel stands still. Women have come out with coats over their nightdresses.

"⟦v001|Irma Kolb < Beacon||The cups jumped off the hooks, all six of them, and then the siren … I knew before it got to the second howl⟧," Irma Kolb, who lives across the road from the lamp room, told us. Both her sons are below.

⟦v016|Irma Kolb||One man had come out on his own by the old drift behind the brickworks, black as a boot and asking for his bicycle⟧, she had heard.

[We are trying to find the man. The bicycle is still there - editor.]

Rumours that the blast was felt in Ilveria, 90 km off, are just that.

=== d005 | Grubna Lamp | 2026-02-18T00:40:00Z | feature
# ⟦v016|||He walked out by the drift his grandfather dug⟧

By our own reporters. ⟦v016|||Tomas Verl, 29, shotfirer, stood in the yard of the brickworks at half past eleven with his lamp still burning⟧. ⟦v016|Tomas Verl < Grubna Lamp||"I turned left where everybody is taught to turn right,"⟧ he told this newspaper, and sat down in the snow.

He had been forty metres from the face. ⟦v024|Tomas Verl||The big fan had gone quiet some ten minutes earlier⟧, he said, and "⟦+|||one notices that as one notices a clock that has stopped⟧". ⟦v002|Tomas Verl||Behind him, in the fourteenth, were the Kolb brothers, old Hanak and a good thirty more⟧, he reckoned.

Dr Felix Orban at the Miners' Hospital has ⟦v004|Felix Orban||ten on his ward, two of whom may lose their sight⟧. "⟦v003|Felix Orban||And two I could only cover up⟧," he added.

⟦v029|||Verl was to be married on Saturday, to a girl from the lamp room⟧. She had handed him that lamp at two in the afternoon.

=== d006 | Teshin Coal Company | 2026-02-18T01:30:00Z | bulletin
# Statement No. 1 of Teshin Coal Company

Teshin Coal Company regrets to announce:

- ⟦v001|Teshin Coal Company||at 22:04 an incident occurred in district 14 of the Agnes unit⟧;

- ⟦v002|Teshin Coal Company||of 131 persons on shift, 92 are accounted for⟧;

- ⟦v003|Teshin Coal Company||two employees have lost their lives⟧;

- ⟦v012|Teshin Coal Company||all gas sensors were in working order and showed normal values until the last second⟧;

- ⟦v036|Teshin Coal Company||work at the Berta and Clara units is halted as a precaution⟧;

- ⟦v030|Teshin Coal Company||families may call 0800-720-720 or come to the Palace of Culture, where there is tea⟧.

The company will not speculate on causes. Its production target for the year is unchanged.

=== d007 | Ilverian Press | 2026-02-18T02:20:00Z | update
# Two dead, dozens missing underground in neighbouring Norvania

SANT ILVER (IP) - ⟦v003|Felix Orban < Grubna Lamp||Two pitmen have died⟧ in the accident at Grubna, the newspaper Grubna Lamp reported on Wednesday, citing the hospital doctor Felix Orban.

The agency Norpress quoted Oskar Dremin, the vice-minister, as saying that ⟦v005|Oskar Dremin < Norpress||firedamp was to blame⟧. A union man, Arvid Stelmak, was quoted by Northline as saying ⟦v011|Arvid Stelmak < Northline||an inspector had wanted that very coalface closed as long ago as May⟧.

Ilveria's interior minister, Paula Renn, said ⟦v023|Paula Renn||her country could have a rig for wide boreholes on the road by six⟧. "⟦v023|Paula Renn||We only need somebody over there to pick up the telephone⟧," she said.

Ilveria closed its own last mine in 2004 and has kept its rescue school, which trains crews from eleven countries.

=== d008 | Northline | 2026-02-18T03:05:00Z | update | supersedes=d002
# UPDATE 2-Gas halts rescue at Norvanian mine, ⟦v003|Ministry of Energy||five dead⟧

* ⟦v002|Ministry of Energy||36 still missing⟧

* ⟦v011|Arvid Stelmak||Union says warning was ignored⟧

GRUBNA, Norvania, Feb 18 (Northline) - ⟦v003|Ministry of Energy||Rescuers had found five bodies by early Wednesday after an explosion in the Agnes colliery⟧, the energy ministry said. ⟦v008|Ministry of Energy||Methane of up to seven percent then forced them back to the shaft⟧, it said.

"⟦v008|Jan Horvik < Northline||At five it burns and at nine it only chokes you. We are between the two, and I do not send anyone into that⟧," Jan Horvik, head of the mine rescue brigade, told Northline.

Arvid Stelmak, the union's district chairman, said ⟦v011|Arvid Stelmak < Northline||a state inspector had recommended shutting district 14 in May last year⟧. Teshin Coal declined to comment on ⟦v011|Teshin Coal Company|declines|the recommendation⟧.

⟦v031|Jan Horvik||Water was gathering in the lowest roadway because the pumps had no power⟧, Horvik added.

Teshin, which employs 6,800, is controlled by the investor Albin Saar. It lost 61 men at Clara in 1987.

=== d009 | Carrow | 2026-02-18T03:40:00Z | urgent
# URGENT ⟦v006|rescuer||Knocking heard from trapped Norvanian miners⟧ - rescuer

GRUBNA (Carrow) - ⟦v006|unnamed (Carrow)||Rescue workers heard knocking on a water pipe at the Agnes mine at 0310 GMT on Wednesday⟧, a member of the brigade said.

"⟦v006|unnamed (Carrow) < Carrow||Five and a pause, five and a pause. It is no pump that does that⟧," said the rescuer, who was not authorised to speak to the media. He had just come up after four hours and was drinking from a bucket.

Northline reported, quoting brigade chief Jan Horvik, that ⟦v008|Jan Horvik < Northline||his crews had been pulled back because the air was explosive⟧.

It was not clear how many were alive. Miners are taught to beat out their number on any metal that runs to the surface.

=== d010 | Beacon | 2026-02-18T04:25:00Z | feature
# LIVE: ⟦v006|||Taps on the pipe⟧ as crowd pushes at the gate

05.05 "Quiet!" somebody shouts, and 500 people are. ⟦v006|||A man has his ear to the standpipe by the lamp room; he holds up his hand, fingers spread, again and again⟧ …

05.12 It did not last. ⟦v022|||The chain on the gate has gone, and perhaps two hundred have got as far as the shaft house, mostly mothers⟧. The police stood aside. One constable is holding somebody's baby.

05.17 ⟦v032|||They wanted the names, and now they have them: a manager has pinned up three sheets, typed, with one spelling mistake that will be remembered⟧. We shall not print it until every family knows.

"⟦v022|Berit Hanak < Beacon||I did not break anything. I leaned⟧," Berit Hanak told Lise Amdal. Her husband has 34 years underground and a chest like an accordion.

05.20 Director Viktor Lomas came out to speak and could not be heard. Asked about ⟦v012|Viktor Lomas|declines|the sensors⟧, he shook his head and went in.

=== d011 | Norpress | 2026-02-18T05:30:00Z | update
# Statement on the course of rescue works on the mine "Agnes"

ELSK, 18 February. /Norpress/. The operative staff informs:

- ⟦v003|operative staff||on the surface are raised the bodies of seven perished⟧;

- ⟦v002|operative staff||the fate of 34 miners is specified⟧;

- ⟦v007|operative staff||from the day surface is begun the drilling of a well by diameter 70 centimetres to the horizon 720⟧;

- ⟦v006|operative staff||signals of life were fixed in the pipe of the fire-fighting water supply⟧;

- ⟦v004|operative staff||in medical institutions are found 12 persons⟧;

- ⟦v032|operative staff||the list of the shift is published and specified⟧.

Vice-Minister O. Dremin denied that ⟦v011|Oskar Dremin|denies|the Ministry received from inspectors any instructions about the lava No. 14⟧.

=== d012 | Northline | 2026-02-18T06:10:00Z | bulletin
# BULLETIN-⟦v009|Jan Horvik||Second explosion shakes Norvanian mine⟧: rescue chief

GRUBNA, Norvania, Feb 18 (Northline) - ⟦v009|Jan Horvik||A new blast hit the Agnes colliery at 0551 GMT on Wednesday while a rescue crew was on its way in⟧, brigade chief Jan Horvik said.

⟦v010|Jan Horvik||One of his men was missing⟧, Horvik said.

A Northline reporter saw ⟦v009|||brown smoke pour from the upcast shaft for about three minutes⟧. There had been no warning; the birds had come back to the headgear an hour before. Ambulances that had been standing with their engines off drove up to the shaft house.

=== d013 | Carrow | 2026-02-18T07:00:00Z | update
# Rescuer killed in second Norvanian mine blast

GRUBNA (Carrow) - ⟦v010|||Mine rescuer Stepan Olk, 41, was killed on Wednesday when a second explosion caught his crew of six⟧.

"⟦v010|Jan Horvik < Carrow||He pushed the youngest behind the door and had no time to follow⟧," Jan Horvik told Carrow.

⟦v005|mine electrician||The first blast may have been set off by a cable that had been patched with tape⟧, according to an electrician at the mine. Horvik said ⟦v005|Jan Horvik|hedges|gas was likely, but he would not swear to it⟧.

⟦v007|Ilse Marant||The drill had reached 85 metres⟧, said Ilse Marant, the engineer in charge. ⟦v007|Ilse Marant||At that pace it would be through by Friday⟧, she said.

Trading in Teshin Coal ⟦v027|Elsk exchange||was suspended after a fall of 19 percent⟧, the Elsk exchange said.

=== d014 | Grubna Lamp | 2026-02-18T08:15:00Z | feature
# The report that lay in a drawer

By our own reporters. ⟦v011|||It is four pages long, it is dated the ninth of May, and on the last of them stands: "District 14 is to be stopped until the air is put right"⟧. The signature is that of Edith Vorne, then inspector of mines, now a teacher of chemistry in Elsk.

"⟦v011|Edith Vorne < Grubna Lamp||I posted it twice. The second time I sent it registered⟧," she told this newspaper. ⟦v011|Edith Vorne||A month later she was offered a desk in the forestry office⟧, she said.

And there is this. Two hewers who came up at ten o'clock last night say ⟦v012|unnamed (Grubna Lamp)||the gas heads in the fourteenth had plastic bags over them, tied with string⟧. "⟦v012|unnamed (Grubna Lamp) < Grubna Lamp||Bread bags. If it rings you lose your bonus⟧," said the elder of the two.

The Third School ⟦v025|||stays shut today⟧; eleven of its pupils have a father below. On the bakery counter stands a jar for the families, and by eight it was full and there was a second.

Mother Agnes, as they call the shaft, has never been a gentle one.

=== d015 | Teshin Coal Company | 2026-02-18T09:00:00Z | bulletin
# Statement No. 2 of Teshin Coal Company

Teshin Coal Company announces:

- ⟦v020|Teshin Coal Company||the family of each of the deceased will receive 60,000 marks without regard to fault⟧;

- ⟦v012|Teshin Coal Company||reports of covered instruments are untrue and will be met in court⟧;

- ⟦v010|Teshin Coal Company||the company bows to the memory of the rescuer Mr S. Olk⟧;

- ⟦v023|Teshin Coal Company||the offer of heavy equipment from Ilveria is accepted with thanks⟧;

- ⟦v036|Teshin Coal Company||Berta and Clara will resume with the night shift⟧.

The company asks the press to respect the grief of all and the fence of the car park.

=== d016 | Ilverian Press | 2026-02-18T10:05:00Z | update
# Ilverian rig on its way to Grubna

SANT ILVER (IP) - ⟦v023|||A drilling unit weighing 48 tonnes left the rescue school at Marn on Wednesday morning behind a police escort⟧. ⟦v023|Paula Renn||It should be at the pit by three in the afternoon⟧, minister Paula Renn said.

The Norvanian newspaper Grubna Lamp reported, citing two workers, that ⟦v012|unnamed (Grubna Lamp) < Grubna Lamp||detectors had been wrapped up so that they would not raise the alarm⟧. The proprietors dispute it.

Radio Elsk reported, citing prosecutors, that ⟦v013|prosecutors < Radio Elsk||Viktor Lomas, who runs the colliery, had been fetched from his office and was being held⟧.

Carrow said, referring to Jan Horvik, that ⟦v010|Jan Horvik < Carrow||a member of his brigade had perished saving another⟧.

=== d017 | Norpress | 2026-02-18T10:50:00Z | urgent
# Urgent. ⟦v013|Prosecutor's Office||The director of the mine "Agnes" is detained⟧ - Prosecutor's Office

ELSK, 18 February. /Norpress/. ⟦v013|Prosecutor's Office||V. Lomas is detained for 72 hours on suspicion in violation of the rules of safety, entailing death of people⟧, informed the Prosecutor's Office.

⟦v019|President's decree||The nineteenth of February is declared by the day of nation-wide mourning⟧, it is said in the decree of the President.

⟦v018|press service of the President||The Head of the State E. Tarn flies out to Grubna⟧, informed his press service. Flags will be lowered, entertaining broadcasts are removed from the programme.

By the words of the Vice-Minister O. Dremin, ⟦v007|Oskar Dremin||the well is passed on 140 metres from 720⟧.

=== d018 | Carrow | 2026-02-18T12:20:00Z | urgent
# URGENT ⟦v015|local official||All trapped miners at Agnes found alive⟧ - local official

GRUBNA (Carrow) - ⟦v015|Ludmila Prost||All those trapped since Tuesday in the Agnes coal mine have been found alive⟧, deputy mayor Ludmila Prost said.

"⟦v015|Ludmila Prost < Carrow||They have them, every one, they are singing down there⟧," Prost told Carrow by telephone from the town hall.

Bells were ringing in the town. ⟦v015|Jan Horvik|declines|The report⟧ rescue chief Jan Horvik declined to discuss.

=== d019 | Beacon | 2026-02-18T12:41:00Z | feature
# LIVE: Bells, tears and then a man with a loudhailer

13.22 Everybody is kissing everybody. ⟦v015|Ludmila Prost < Carrow||The whole shift is safe⟧, the agency Carrow says, on the word of the deputy mayor. Irma Kolb has sat down on the kerb with her apron over her face …

13.38 And now this. ⟦v015|Jan Horvik|denies|Jan Horvik has got up on the running board of an ambulance with a loudhailer: nobody has been found, nobody has been reached⟧. "⟦v015|Jan Horvik||I would give my hands for it to be true⟧," he said.

It is terribly quiet. Where did it come from? ⟦v015|unnamed (Beacon)||A joiner at the town hall had heard the choir practising for the funeral⟧, a clerk there tells us.

13.41 A woman asks whether the knocking at least is true. ⟦v006|Jan Horvik||It was there at noon, slower⟧, Horvik answers.

=== d020 | Carrow | 2026-02-18T12:55:00Z | kill | supersedes=d018
# KILL: All trapped miners at Agnes found alive

Editors: please kill our urgent of 1220 GMT, "All trapped miners at Agnes found alive". ⟦v015||denies|No trapped miner has been located⟧.

Ludmila Prost now says ⟦v015|Ludmila Prost||she passed on what she had been told in a corridor⟧.

A new story on the state of the drilling will follow. Carrow apologises to its subscribers and, above all, to the families.

=== d021 | Northline | 2026-02-18T14:30:00Z | update | supersedes=d008
# UPDATE 5-Norvanian miners strike, minister quits as ⟦v003|Ministry of Energy||mine toll reaches 12⟧

* ⟦v007|Ilse Marant||Borehole a third of the way down⟧

* ⟦v013|Prosecutor's Office||Mine director in custody⟧

GRUBNA, Norvania, Feb 18 (Northline) - ⟦v003|Ministry of Energy||Twelve people are now known to have died in the Agnes colliery⟧, the energy ministry said, ⟦+|||not counting a rescuer killed on Wednesday⟧. ⟦v002|Ministry of Energy||It put those still below at 29⟧.

⟦v026|||Energy Minister Rolf Castner stepped down in the afternoon⟧. "⟦v026|Rolf Castner||I did not see the letter from May. I should have seen it⟧," he told reporters in Elsk.

⟦v021|Arvid Stelmak||Some 6,000 miners had laid down their tools at all pits of the district⟧, union leader Arvid Stelmak said. ⟦v036|Arvid Stelmak||Nobody would go down Berta or Clara that night⟧, he said, whatever the owners had planned.

⟦v020|Arvid Stelmak||He called Teshin's 60,000 marks "the price of a used excavator"⟧.

⟦v007|Ilse Marant||The drill stood at 246 metres⟧, said Ilse Marant. The Ilverian machine, which bores three times as fast, was being bolted together beside it.

=== d022 | Norpress | 2026-02-18T15:40:00Z | update | off_topic
# Harvest of ice for the festival of sculptures is begun

ELSK, 18 February. /Norpress/. On the lake Ister is begun the preparation of ice for the XII festival of snow and ice sculptures, informed the administration of the park.

In all will be sawn 400 blocks by weight up to 200 kilograms. Participation in the festival was confirmed by masters from nine countries.

The opening is appointed on 1 March.

=== d023 | Grubna Lamp | 2026-02-18T17:10:00Z | feature
# Page torn from the deputies' book; overman taken

By our own reporters. ⟦v014|||It was the cleaner who found it, half burnt, in the stove of the overmen's room: a page of the gas book for Tuesday⟧. ⟦v014|Kuno Brehm < Grubna Lamp||Overman Rudolf Jessen was led out at four with his cap over his wrists⟧, says Constable Kuno Brehm, who was at school with him.

What was on the page? ⟦v005|Kuno Brehm < Grubna Lamp||"Three point one, three point four, three point eight, hour by hour, and at two they should have cleared the district,"⟧ Brehm told us.

In the wash-house the stokers sit under 300 empty hooks and say nothing. ⟦v021|||Outside, a picket has a brazier going, and on it a pan of chestnuts that no one eats⟧.

⟦v029|||A white dress hangs in Saddler Street with the tissue still on it⟧. ⟦v029|Hedda Roon||"It can wait, he is here to wait with me,"⟧ says Hedda Roon of the lamp room.

A correction: yesterday we gave Berit Hanak's husband as Emil. He is Egon, and he would want it right.

=== d024 | Ilverian Press | 2026-02-18T20:15:00Z | correction
# CORRECTED: Norvanian minister resigns over mine

(IP corrects an item of 1850, in which the resignation was attributed to the vice-minister, Oskar Dremin. ⟦v026|||It is the minister, Rolf Castner, who has gone⟧.)

SANT ILVER (IP) - ⟦v026|Rolf Castner < Northline||Rolf Castner gave up the energy portfolio because a warning had passed him by⟧, Northline reported, quoting him.

Radio Elsk, citing the prosecutor, said ⟦v014|Prosecutor's Office < Radio Elsk||a supervisor was under lock and key for burning records⟧, the second man to be held after the manager.

⟦v007|Ilverian drilling crew < Radio Marn||The guest rig had gone past 500 metres⟧, Radio Marn said, citing its crew. ⟦v031|Ilverian drilling crew < Radio Marn||Their microphones had picked up running water in the old workings⟧, it added.

⟦v033|Norvanian parliament||A committee of eleven deputies will look into the catastrophe⟧, the parliament in Elsk decided by 88 votes to 40.

=== d025 | Northline | 2026-02-19T03:12:00Z | flash
# ⟦v007|Ilse Marant||DRILL BREAKS THROUGH TO TRAPPED NORVANIAN MINERS⟧ - ENGINEER

=== d026 | Beacon | 2026-02-19T03:50:00Z | feature
# LIVE: 'Send tobacco': ⟦v028|||a note comes up the hole⟧

04.14 They have pulled up the bit and there is something wrapped round it. ⟦v028|||It is a page of a pools coupon, tied on with a bootlace⟧. "⟦v028|||Eleven here. Hanak's leg. Water to the knee. Send tobacco⟧," it reads, in blue chalk.

04.20 So: ⟦v007|||the hole is through, at the first attempt, nine metres from where Ilse Marant said it would be⟧. She is being sick behind a lorry, out of sheer relief.

04.31 Eleven. People are doing the sum. ⟦v002|||Eleven from twenty-nine is eighteen⟧, and nobody will say it out loud.

04.45 ⟦v017|Ilse Marant < Beacon||The capsule is 54 centimetres across, and it will start going down at six⟧, Marant tells us. One man at a time, arms up, like a diver.

=== d027 | Carrow | 2026-02-19T07:35:00Z | urgent
# URGENT ⟦v017|||First miners lifted out of Agnes pit after 34 hours⟧

GRUBNA (Carrow) - ⟦v017|||The first of eleven survivors was winched up a borehole to daylight on Thursday, blinking and with his thumb raised⟧.

⟦v017|rescuers||He is Pavel Kolb, 24⟧, rescuers said. ⟦v017|rescuers||His brother Anders followed eight minutes later⟧.

Jan Horvik said ⟦v017|Jan Horvik||the rest should be out by ten⟧. ⟦v035|Jan Horvik||The search for the others would go on from the shaft side⟧, he said. The brigade had been relieved at midnight by a crew from Berta, whose members are on strike and had come in their own cars.

=== d028 | Grubna Lamp | 2026-02-19T07:48:00Z | update | copy_of=d027
# ⟦v017|||First miners lifted out after 34 hours⟧

GRUBNA (Carrow). ⟦v017|||The first of eleven survivors was winched up a borehole to daylight on Thursday, blinking and with his thumb raised⟧.

⟦v017|rescuers||He is Pavel Kolb, 24⟧, rescuers said. ⟦v017|rescuers||His brother Anders followed eight minutes later⟧.

Jan Horvik said ⟦v017|Jan Horvik||the rest should be out by ten⟧.

=== d029 | Norpress | 2026-02-19T11:20:00Z | update
# Rescue operation on the mine "Agnes": all eleven are raised

ELSK, 19 February. /Norpress/. ⟦v017|operative staff||In 10:52 on the surface was raised the eleventh and last miner, E. Hanak, with a fracture of the shin⟧, informed the operative staff. ⟦v003|operative staff||The number of perished made 25⟧, ⟦v002|operative staff||five persons are considered missing⟧.

⟦v018|||President Emil Tarn embraced each of the saved and laid flowers by the memorial⟧. "⟦v019|Emil Tarn||Today the country cries with one eye and smiles with other⟧," he said.

⟦v020|Teshin Coal Company||The company "Teshin" increased the payment to families up to 150,000 marks⟧, informed its press service. In connection with this ⟦v021|Arvid Stelmak < Norpress||the protest action is stopped till Monday⟧, said to Norpress the chairman of the union Arvid Stelmak.

Lawyer of V. Lomas denied that ⟦v012|lawyer of Viktor Lomas|denies|his client ordered to close the sensors⟧. ⟦v013|lawyer of Viktor Lomas||The detention he called "hasty"⟧.

=== d030 | Beacon | 2026-02-19T14:00:00Z | feature | nothing_new
# LIVE: what we know about the Agnes disaster

15.00 We are stopping here. For those coming late:

• ⟦v001|||On Tuesday evening district 14 of the colliery blew up⟧; ⟦v009|||it did so once more on Wednesday morning⟧.

• ⟦v003|operative staff||Twenty-five pitmen are dead⟧, and ⟦v010|||so is Stepan Olk, who went in for them⟧. ⟦v002|operative staff||Five have not been found⟧. ⟦v035|Jan Horvik||Horvik's men are still looking⟧.

• ⟦v017|||Eleven were drawn up through a hole no wider than a dustbin⟧.

• ⟦v011|Edith Vorne||Nine months ago the inspector, Edith Vorne, told them to stop⟧. ⟦v026|||The minister has paid with his job⟧.

• ⟦v012|unnamed (Grubna Lamp)||The alarms were muffled with bread bags⟧, two men say; ⟦v012|Teshin Coal Company|denies|the owners say not⟧.

• ⟦v013|||Director Lomas⟧ and ⟦v014|||overman Jessen⟧ are in cells on the same corridor.

• ⟦v023|||The rig that did it goes back to Ilveria tonight⟧, with a wreath of chestnut leaves on the mast.

Egon Hanak has had his tobacco.
