title: The Ushna flood and the gates of Dvorane
outlets: Meridian = international agency; VITAR = state agency, translated; Hook Lantern = local paper of the lower valley; Radio Quill = broadcaster, live blog; Hydroservice = official river bulletins; Kelmar Observer = national daily

=== d001 | Hydroservice | 2026-04-11T04:00:00Z | update
# RIVER BULLETIN NO. 31

Basin of the Ushna, position at 05:00 local time.

1. Gauge Kelmar Old Quay: ⟦v4|||7.42 metres, tendency rising⟧.
2. Reservoir Dvorane: ⟦v16|||filled to 97 percent; structure without findings⟧.
3. Precipitation: ⟦v18|||a further 60 to 80 millimetres are to be expected until Sunday evening⟧.
4. Railway bridge at Arnau: ⟦v10|||closed to all traffic since 03:20⟧.

=== d002 | Kelmar Observer | 2026-04-11T05:30:00Z | feature
# A table, eleven chairs and a choice no one wants

They had been sitting since midnight in the cellar of the governor's house, and the coffee was gone. On the map before them the river made its great bend, and inside the bend lay the Hook: two villages, nine hundred cows and the best black soil in the country.

The question was whether ⟦v1|unnamed (Kelmar Observer)||to lift the gates of Dvorane before the reservoir spills over by itself⟧, as one of those present told it. If so, the water would go into the Hook. If not, perhaps into Kelmar, where 210,000 people live.

"⟦v16|Teodor Wieczny||The wall will hold; it would hold twice that⟧," Teodor Wieczny, who runs the dam, said in the corridor. "⟦v19|Teodor Wieczny||What I cannot promise is where the water goes when it comes over the top⟧."

⟦v1|Ishaan Petrossian|declines|Which way he was leaning⟧ Governor Ishaan Petrossian would not say. Mayor Henrike Valbuena of Kelmar did: ⟦v20|Henrike Valbuena||a town is not weighed against a field, she said, and she was for doing it at once⟧.

=== d003 | Meridian | 2026-04-11T06:12:00Z | urgent
# TWO DEAD IN LORAVIA FLOODS - POLICE

KELMAR, April 11 (Meridian) - ⟦v2|Loravian police||Two people drowned overnight when their car was swept off a road near Arnau⟧, police said.

⟦v4|||The Ushna stood at 7.5 metres in Kelmar⟧, its highest in 40 years.

⟦v11|Ushna Electric||About 12,000 homes were without power⟧, the utility Ushna Electric said.

=== d004 | VITAR | 2026-04-11T07:05:00Z | update
# ⟦v14|||Head of government has postponed the working visit abroad⟧

KELMAR, April 11. (VITAR). ⟦v14|Office of the Prime Minister||Prime Minister Basil Achterberg will not fly to the summit in Port Amadi in connection with the high water⟧, reported his office.

In the province ⟦v17|Ministry of Health||the displacement of 140 lying patients of the Quay Hospital to facilities on elevated ground is being carried out⟧, informed the Ministry of Health. ⟦v21|Ministry of Education||The instruction process in 63 schools is interrupted⟧, was communicated by the Ministry of Education.

On the hydrotechnical knot Dvorane ⟦v1|Ministry of Waters||the question of a controlled release is being studied⟧, said the Ministry of Waters. ⟦v1|Ministry of Waters||It will be answered today⟧, it specified.

=== d005 | Radio Quill | 2026-04-11T08:40:00Z | update
# Ushna flood: live

**09:35** Good morning from a very wet Bridge Street. ⟦v4|||The marker on the Old Quay now shows seven sixty-one⟧, and the ducks are using the tram stop.

**09:31** ⟦v17|||Ambulances queue in front of the Quay Hospital: ward after ward is being driven up to the barracks on the hill⟧.

**09:20** Our reporter has seen a letter. In it ⟦v5|Duc Thanh Lauer||the engineer Duc Thanh Lauer asked as early as Wednesday that the reservoir be drawn down⟧. ⟦v5|unnamed (Radio Quill)||It lay in a drawer at the ministry for two days⟧, a colleague of his tells us. The ministry had ⟦v5|Ministry of Waters|declines|nothing to say about any drawer⟧.

**09:02** The match is off: ⟦v22|Loravian Football League||Kelmar Rovers will not play tonight⟧, says the league. The pitch is a lake with goals.

**08:55** If they open up, says the mayor of Lower Pesk, ⟦v6|Jolanta Sorn||it'll be "the small ones paying for the big ones again"⟧. Jolanta Sorn has packed, though.

=== d007 | Meridian | 2026-04-11T10:21:00Z | urgent | supersedes=d003
# ⟦v1|||Loravia to open dam, flood farmland to save city⟧

KELMAR, April 11 (Meridian) - ⟦v1|Ragnhild Otieno||Three of the five gates at Dvorane will be raised at 10 p.m. and discharge 900 cubic metres a second⟧, Waters Minister Ragnhild Otieno said on Saturday. ⟦v3|Ragnhild Otieno||All 2,300 inhabitants of Lower Pesk and Arnau must be out by 8 p.m.⟧, she said.

Otieno said she knew what she was asking. "⟦v1|Ragnhild Otieno||I would rather answer for barns than for graves⟧."

⟦v2|Loravian police||The number of dead rose to four⟧, police said.

=== d008 | Hook Lantern | 2026-04-11T10:50:00Z | update
# We are the bathtub now

So it is official: ⟦v1|||at bedtime somebody up the valley pulls the plug, and we are what is under it⟧. The minister told it on the radio, between the weather and a waltz.

⟦v3|||We have until eight to pack a life into a trailer⟧. On Goose Lane they were loading a piano; the piano won.

Mayor Jolanta Sorn came out on the steps of the village hall with her rubber boots in her hand. "⟦v6|Jolanta Sorn||Nobody asked us⟧," she said. "⟦+|||They are drowning us so the shop windows on Bridge Street stay dry⟧." ⟦v6|Jolanta Sorn||She would not sign the paper they had sent her⟧, she added, and blew her nose in it.

Yiannis Drahos, who milks 84, had other plans. ⟦v9|Yiannis Drahos||He was going to put his tractor on top of that dam and sit on it⟧, he told everyone who asked, and some who did not.

=== d009 | VITAR | 2026-04-11T11:30:00Z | update
# ⟦v7|||To the sufferers will be paid 40 thousand crowns for each house⟧

KELMAR, April 11. (VITAR). ⟦v7|Basil Achterberg||The state takes upon itself the damage caused by the planned release⟧, declared Prime Minister Basil Achterberg. ⟦v7|Basil Achterberg||For every dwelling will be given 40,000 crowns, without examination and within ten days⟧, he noted.

⟦v3|Ministry of Interior||The leading-out of the population of two settlements proceeds in a planned manner, 46 buses are involved⟧, was noted in the Ministry of Interior.

Concerning the letter of a certain engineer, ⟦v5|Ministry of Waters|denies|such a document did not come in⟧, stated the Ministry of Waters.

=== d010 | Kelmar Observer | 2026-04-11T12:15:00Z | update
# Minister "knew on Wednesday"

Did Ragnhild Otieno lose three days? According to a letter first reported by Radio Quill, ⟦v5|Duc Thanh Lauer < Radio Quill||a hydraulic engineer had urged an early lowering of the lake⟧. ⟦v5|Ragnhild Otieno|denies|Otieno called this "an invention"⟧.

Opposition leader Caspian Nwosu did not wait for the proof. "⟦v15|Caspian Nwosu||She should go today⟧," he said outside parliament. "⟦+|||The river has shown more initiative than she has⟧."

But on the matter itself he was with her: ⟦v23|Caspian Nwosu||there was no alternative any more to opening, he said⟧.

For Petra Adeyemi-Holst, who teaches forestry at Kelmar, both are arguing about the wrong thing. ⟦v24|Petra Adeyemi-Holst||The hills above have been shaved for twenty years, she said, and a bald head holds no rain⟧.

=== d011 | Radio Quill | 2026-04-11T13:40:00Z | update
# Ushna flood: live

**14:35** Forty grand a roof? In the queue for the buses they aren't dancing. "⟦v25|Marisol Tveit||That buys me the kitchen⟧," Marisol Tveit from Arnau tells us. "⟦+|||Who pays for my grandfather's orchard?⟧"

**14:22** ⟦v9|||Eleven tractors are now parked nose to tail across the crest of Dvorane⟧, and somebody has brought a barbecue. The men on them ⟦v9|||say they'll leave when the sluices are welded shut⟧.

**14:10** ⟦v8|||There's a hole in the embankment at Tannery Meadow⟧, on the city side. Ten metres wide, says the fire brigade; ⟦v8|Kelmar Fire Brigade||the water's into Potter Street already⟧.

**13:58** ⟦v2|Loravian police||Five now⟧, the police tell us: an elderly man in his cellar.

**13:50** ⟦v4|||Seven eighty⟧ on the Old Quay.

=== d012 | Meridian | 2026-04-11T14:05:00Z | urgent
# ⟦v8|||LEVEE FAILS IN LORAVIA'S KELMAR⟧

KELMAR, April 11 (Meridian) - ⟦v8|||A flood barrier burst in a western district of Kelmar on Saturday, inundating about 200 homes⟧.

⟦v9|Loravian police||Farmers blocked the road over the Dvorane dam⟧, police said.

⟦v15|Caspian Nwosu||The opposition called for Waters Minister Ragnhild Otieno's resignation⟧. ⟦v26|Ragnhild Otieno||She had a river to deal with first⟧, she said.

=== d013 | Hydroservice | 2026-04-11T15:00:00Z | update
# RIVER BULLETIN NO. 34

Position at 16:00 local time.

1. Gauge Kelmar Old Quay: ⟦v4|||7.88 metres; culmination without relief measures computed at 8.60⟧.
2. Left-bank protective structure, section 12: ⟦v8|||loss of function on a length of 25 metres⟧.
3. Reservoir Dvorane: ⟦v16|||filled to 99 percent; seepage values within the norm⟧.
4. Announcement: ⟦v1|||relief operation with 900 m³/s from 22:00; acoustic signals at 21:30 and 21:50⟧.
5. Drinking water: ⟦v27|||boil before use in districts 4 to 9⟧.

=== d014 | Hook Lantern | 2026-04-11T15:45:00Z | update
# Last one out, take the cat

By four ⟦v3|||Lower Pesk was as full as a church on a Monday⟧. Old Mrs Kettil was carried to the bus in her armchair; she did not stop knitting. ⟦v3|Father Anselm Okoro||Nineteen refuse to leave⟧, counted Father Anselm Okoro, who is one of them.

⟦v13|||The cows of the Hook walked to the uplands this afternoon, nine hundred of them, along the motorway⟧. ⟦v13|Yiannis Drahos||His 84 were staying⟧, said Drahos from his tractor by telephone: ⟦v13|Yiannis Drahos||no lorry came for them⟧.

As for the cheque from the capital: "⟦v28|Jolanta Sorn||I don't sell villages, not for forty thousand and not for four hundred⟧," said Mayor Sorn.

And the engineer with the letter? He grew up on Goose Lane. "⟦v5|Duc Thanh Lauer||I wrote it, I have the stamp on the receipt⟧," Duc Lauer told us across the fence.

=== d015 | VITAR | 2026-04-11T16:20:00Z | update
# ⟦v9|||The crest of the dam is freed from agricultural machinery⟧

KELMAR, April 11. (VITAR). ⟦v9|Ministry of Interior||Persons who with tractors hindered the work of the hydrotechnical knot were removed without use of force, six were detained⟧, was told in the Ministry of Interior.

⟦v3|Ministry of Interior||By 17 hours were brought out 2,100 citizens⟧, there was noted as well.

⟦v12|Ministry of Foreign Affairs of Estral||The Estral side is ready to direct four helicopters⟧, was said in a message of the Ministry of Foreign Affairs of that country. ⟦v29|Government of Nordmark||Nordmark proposes pumps⟧, its government informed.

⟦v20|Henrike Valbuena||The inhabitants of the city support the decision⟧, declared the mayor of Kelmar Henrike Valbuena.

=== d016 | Meridian | 2026-04-11T16:48:00Z | bulletin
# ⟦v10|||RAIL BRIDGE COLLAPSES INTO USHNA⟧ - RAILWAYS

KELMAR, April 11 (Meridian) - ⟦v10|Loravian Railways||The Arnau railway bridge fell into the flooded Ushna⟧, Loravian Railways said. ⟦v10|Loravian Railways||No train was on it⟧.

⟦v2|Loravian police||Seven people have died⟧, police said.

⟦v8|||Residents of Potter Street were taken off balconies after the dyke gave way⟧.

⟦v11|Ushna Electric||Outages have spread to 31,000 households⟧, Ushna Electric said.

=== d017 | Hook Lantern | 2026-04-11T17:30:00Z | correction
# We counted wrong

In our afternoon edition Father Okoro gave nineteen as the number of those staying. ⟦v3|Father Anselm Okoro||It is nine⟧, he now says; he had counted the choir twice. We apologise to the choir.

Also: ⟦v9|||our Yiannis was let go at six⟧, minus his tractor key. "⟦v9|Yiannis Drahos||Four policemen lifted me down like a bride⟧," he reports. ⟦v9|Yiannis Drahos|denies|That it had gone off gently⟧ he will not have: his thumb is blue.

=== d018 | Radio Quill | 2026-04-11T19:20:00Z | update
# Ushna flood: live

**20:15** ⟦v30|||A court has just thrown out Lower Pesk's motion to stop the thing⟧. It took nine minutes.

**20:08** ⟦v2|unnamed (Radio Quill)||We're hearing eleven dead, from a doctor⟧; ⟦v2|Loravian police|denies|that's too many⟧, say the police, and stick to seven.

**20:04** Behind our studio, ⟦v8|||soldiers have stuffed the gap at the Meadow with eight thousand sandbags and a bus⟧. It leaks less. ⟦v18|||Fifty more litres a square metre before Monday⟧, our weather man thinks.

**20:00** That's the deadline. ⟦v3|||The last bus has left the Hook with three people and a parrot⟧.

**19:47** Prime Minister on air. ⟦v7|Basil Achterberg||He'll make it sixty thousand, not forty⟧, he says. ⟦v31|Basil Achterberg||And he stands behind Otieno, "without ifs"⟧.

**19:30** ⟦v6|Jolanta Sorn||It's "a sacrifice ordered by people on the third floor"⟧, says Jolanta Sorn when we ask her if she's come round. So: no.

=== d018b | Meridian | 2026-04-11T19:40:00Z | bulletin
# ⟦v2|||LORAVIA FLOOD DEATHS RISE TO 11⟧ - RADIO

KELMAR, April 11 (Meridian) - ⟦v2|unnamed (Radio Quill) < Radio Quill||Eleven people have died⟧, Radio Quill reported, citing a doctor.

=== d018c | Meridian | 2026-04-11T19:52:00Z | kill
# MERIDIAN KILLS BULLETIN ON LORAVIA TOLL

Please withhold the bulletin of 1940 GMT. ⟦v2|Loravian police|denies|The figure⟧ is denied by police. A substitute will follow if confirmed.

=== d020 | VITAR | 2026-04-11T20:30:00Z | urgent
# ⟦v1|||On Dvorane the release of water is begun⟧

DVORANE, April 11. (VITAR). ⟦v1|||At 22 hours 01 minute three shields of the hydrotechnical knot were raised⟧, transmits the correspondent of VITAR. ⟦v1|Teodor Wieczny||All mechanisms worked regularly⟧, reported the director Teodor Wieczny to the minister.

⟦v7|Office of the Prime Minister||The size of the one-time payment is increased to 60 thousand⟧, confirmed the office of the head of government. 

⟦v12|Ministry of Defence||The flying machines from Estral arrived at the aerodrome Kelmar⟧, informed the Ministry of Defence.

=== d021 | Hook Lantern | 2026-04-11T21:40:00Z | feature
# First the sound

You hear it before you see it. ⟦v1|||A long brown breath out of the dark, then the white of it, coming round the chapel⟧. We stood on the upland road, perhaps six hundred of us, and nobody said a word until ⟦v32|||the lamp in the schoolhouse went under⟧. Someone had forgotten to switch it off.

"⟦v6|Jolanta Sorn||Three floors up they have never seen it⟧," said the mayor. ⟦v33|Jolanta Sorn||She was going to sue⟧, she said then, ⟦v33|Jolanta Sorn||up to the last judge there is⟧.

⟦v13|||Towards eleven we heard Drahos's herd, and then we did not⟧.

=== d022 | Hydroservice | 2026-04-12T02:00:00Z | update
# RIVER BULLETIN NO. 39

Position on 12 April at 03:00 local time.

1. Gauge Kelmar Old Quay: ⟦v4|||8.03 metres at 00:40 (maximum); at present 7.86, falling⟧.
2. Outflow Dvorane: ⟦v1|||900 m³/s, gates 2, 3 and 4⟧.
3. Polder area Hook: ⟦v32|||water depth 1.2 to 3.1 metres; 640 buildings affected⟧.
4. Left-bank structure, section 12: ⟦v8|||provisionally sealed⟧.

=== d023 | Kelmar Observer | 2026-04-12T05:10:00Z | update
# The receipt

This newspaper has the stamp. ⟦v5|||It reads "received, 8 April, 14:10", and it is the ministry's own⟧. Asked on Saturday night, ⟦v5|Ministry of Waters||a spokesman conceded that "a paper of this kind" existed⟧. ⟦v5|Ragnhild Otieno||It never reached her desk⟧, Otieno let it be known.

That will hardly be enough for those who want her out. "⟦v15|Caspian Nwosu||Either she did not read or she did not act⟧," Nwosu said, "⟦+|||and both are grounds for dismissal⟧." Was she thinking of ⟦v26|Ragnhild Otieno|denies|packing⟧? The minister shook her head.

Her chief has not dropped her. ⟦v31|Basil Achterberg||He had "no better captain"⟧, Achterberg said at midnight.

⟦v3|||The clearing of the two villages, 2,291 people in ten hours⟧, was the one thing that everybody praised. Insurers are counting: ⟦v34|Loravian Insurers' Union||1.4 billion crowns, by a first estimate⟧ of their union.

=== d024 | Radio Quill | 2026-04-12T06:30:00Z | update
# Ushna flood: day two, live

**07:25** It worked, says City Hall. "⟦v20|Henrike Valbuena||Without last night we'd be talking about thousands of flats⟧," Mayor Valbuena tells our morning show. ⟦v35|Henrike Valbuena||She'd like to go to Lower Pesk and say thank you⟧, she adds. "⟦v38|Jolanta Sorn||Let her bring a mop⟧," comes the answer from up there.

**07:10** ⟦v2|Loravian police||Nine⟧. Two brothers were found in the Potter Street underpass.

**07:02** ⟦v11|||Light again on the east bank⟧; ⟦v11|Ushna Electric||18,000 are still in the dark⟧, says the power company.

**06:50** ⟦v36|Loravian police||Three men with a dinghy full of television sets are in custody⟧. They said they were rescuing them.

**06:47** ⟦v23|Caspian Nwosu||On the flooding itself he'd have done the same⟧, Nwosu admits to us through his teeth.

**06:44** ⟦v27|||Still no tap water without a kettle⟧ in the west.

=== d025 | Meridian | 2026-04-12T07:45:00Z | update
# Loravia flood toll at nine as river recedes

KELMAR, April 12 (Meridian) - ⟦v4|||The Ushna fell in Kelmar on Sunday after cresting just above 8 metres⟧, half a metre below forecasts. ⟦v24|Petra Adeyemi-Holst||Deforestation made it worse⟧, forestry scholar Petra Adeyemi-Holst said.

⟦v2|Loravian police||The death toll rose to nine⟧, police said.

⟦v1|||The diversion of water into farmland⟧ continued. ⟦v13|||Most cattle feared lost were found alive⟧. ⟦v32|||Some 640 buildings were submerged there⟧.

⟦v6|Jolanta Sorn||Local officials said the area had been sacrificed without consultation⟧. ⟦v33|||Lower Pesk plans legal action⟧.

⟦v10|Loravian Railways||Replacing the lost crossing will take 14 months⟧, Loravian Railways said.

=== d026 | VITAR | 2026-04-12T08:30:00Z | update
# ⟦v2|Ministry of Interior||The number of perished made up nine persons⟧

KELMAR, April 12. (VITAR). ⟦v2|Ministry of Interior||Information of a greater quantity of victims does not correspond to reality⟧, was underlined in the Ministry of Interior.

⟦v17|Ministry of Health||All patients of the evacuated medical institution are accommodated, there are no worsenings⟧, informed the Ministry of Health.

⟦v7|Ministry of Finance||The first transfers were directed to 112 families⟧, was reported by the Ministry of Finance. ⟦v14|Office of the Prime Minister||The foreign trip will take place in May⟧, said the office of the Prime Minister.

The displeasure in one of the settlements, where ⟦v6|Jolanta Sorn||the local authority considers itself passed over⟧, is known. ⟦v12|Ministry of Defence||The crews of the neighbouring state lifted 17 persons from roofs⟧, the military department added. ⟦v29|||The pumping equipment from Nordmark is on the way⟧.

=== d027 | Radio Quill | 2026-04-12T09:15:00Z | update | copy_of=d026
# Flood: number of perished nine, VITAR reports

⟦v2|Ministry of Interior < VITAR||The number of perished made up nine persons⟧, the state agency VITAR reports. ⟦v2|Ministry of Interior < VITAR||Information of a greater quantity of victims does not correspond to reality⟧, was underlined in the Ministry of Interior.

⟦v7|Ministry of Finance < VITAR||The first transfers were directed to 112 families⟧, was reported by the Ministry of Finance.

=== d028 | Hook Lantern | 2026-04-12T10:20:00Z | feature
# Ninety-one noses

We have to take something back, and gladly. ⟦v13|||They swam⟧. At first light ⟦v13|Yiannis Drahos||all but five of his ladies were standing on the railway embankment, chewing⟧, Drahos tells us, with seven strangers among them. He has not slept and is not sure of his arithmetic.

Of the money, ⟦v7|Marisol Tveit||Marisol Tveit has it on her account already⟧, she says, and ⟦v25|Marisol Tveit||it is still a kitchen⟧. "⟦v28|Jolanta Sorn||I have told my people to take it and to say no thank-you⟧," says the mayor. 

⟦v9|||The eleven John Does of the dam road⟧ get their keys back tomorrow. ⟦v37|Father Anselm Okoro||Mass is on the upland road at ten, bring boots⟧, says Father Okoro, who ⟦v3|||came out in the end, in the bucket of a digger⟧.

=== d028b | Kelmar Observer | 2026-04-12T10:45:00Z | update | nothing_new
# What we know so far

⟦v2|Loravian police||Nine lives lost⟧, according to police; ⟦v3|||two villages emptied⟧; ⟦v1|||a lake let loose on purpose⟧; and ⟦v5|||a warning with a stamp on it⟧. ⟦v11|||Some streets are still without electricity⟧.

=== d029 | Kelmar Observer | 2026-04-12T11:00:00Z | update | off_topic
# A theatre reopens

The Municipal Theatre of Ennisholm reopens next week after a restoration of six years. The director, Sunniva Bello, has chosen a comedy.

=== d030 | Meridian | 2026-04-12T19:10:00Z | urgent
# ⟦v26|||LORAVIAN WATERS MINISTER QUITS⟧

KELMAR, April 12 (Meridian) - ⟦v26|Ragnhild Otieno||Waters Minister Ragnhild Otieno stepped down on Sunday "so that the river is no longer about me"⟧.

⟦v5|||She had come under pressure over an engineer's unheeded warning⟧.

⟦v15|Caspian Nwosu||Opposition chief Caspian Nwosu, who had demanded it, said it was two days late⟧. ⟦v31|Basil Achterberg||Prime Minister Basil Achterberg said he regretted it and still thought her the best⟧.

⟦v1|||The last gate was lowered at 7 p.m.⟧, five hours early. ⟦v2|Loravian police||Ten people are now known to have died⟧, police said.
