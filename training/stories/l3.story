title: The slide at Vallsur Live
outlets: Parallax = international agency, terse; Trovinform = state agency, translated; Upper Valley Courier = local paper, colour; Canal Zenit = broadcaster, live blog; Canton Crisis Staff = official bulletins, lists; Piste & Purse = trade letter of the winter-sports business, dry jokes

=== d001 | Parallax | 2028-01-17T04:52:00Z | flash
# ⟦v1|Cantonal police||LANDSLIDE BURIES SKI VILLAGE IN TROVIA⟧ - POLICE

TORREK, Jan 17 (Parallax) - ⟦v1|||A hillside gave way above the resort of Vallsur at about 05:10 local time on Monday⟧. Cantonal police said ⟦v3|Cantonal police||they did not know how many people were under the debris⟧. The village has 900 beds. More follows.

=== d002 | Canal Zenit | 2028-01-17T05:40:00Z | urgent
# LIVE: ⟦v1|||Half of Vallsur is not there any more⟧

05:37 ⟦v1|||Mud, trunks and boulders as high as the second floor, from the church to the valley station⟧. That is what our colleague Sefa sees by torchlight.

05:31 ⟦v1|Henrike Obasi||It came like a train that does not stop at your station⟧, says Henrike Obasi, who runs the ski school and got out through a window.

05:24 ⟦v6|||Nobody can drive up: the bridge at Lomm is gone⟧.

05:18 Mayor Tibor Anyango: "⟦v2|Tibor Anyango||I have held the hands of two, and they were cold⟧."

05:11 ⟦v24|||The whole upper valley is without light⟧.

=== d003 | Trovinform | 2028-01-17T06:20:00Z | update
# ⟦v1|||A displacement of soil masses occurred in the settlement Vallsur⟧

TORREK, January 17. (Trovinform). ⟦v1|Department of Civil Defence||The volume of descended material constitutes up to 400 thousand cubic metres⟧, reported the Department of Civil Defence.

⟦v2|Department of Civil Defence||The death of three persons is established⟧, it was added there. ⟦v3|Department of Civil Defence||With 120 citizens there is no connection⟧.

⟦v6|Ministry of Roads||Automobile communication with the settlement is absent⟧, informed the Ministry of Roads. ⟦v14|Ministry of Defence||An engineering battalion has advanced to the area⟧, declared the Ministry of Defence.

=== d004 | Canton Crisis Staff | 2028-01-17T07:00:00Z | bulletin
# Bulletin 1, Vallsur event, 08:00

The Crisis Staff of the Canton of Hochtorrek communicates:

1. ⟦v2|||Dead: 5⟧.
2. ⟦v3|||Without news: 94⟧.
3. ⟦v15|||Injured, transported: 27⟧.
4. ⟦v7|||Hamlets Ober-Lomm and Sant Pau are to be cleared by 11:00; 340 residents concerned⟧.
5. ⟦v6|||Cantonal road 9: closed from kilometre 14⟧.
6. ⟦v32|||Drinking water in Lomm is to be boiled⟧.
7. ⟦v11|||Helicopters cannot fly for the present (cloud at 1,300 m)⟧.

The hotline is staffed by 20 persons. Volunteers are asked not to come on their own account. The next bulletin appears at noon.

=== d005 | Parallax | 2028-01-17T07:45:00Z | urgent | supersedes=d001
# ⟦v1|||MUD ENGULFS TROVIAN RESORT⟧

TORREK, Jan 17 (Parallax) - The mayor of Vallsur said ⟦v2|Tibor Anyango||seven bodies had been found by 08:30⟧. ⟦v1|||The slope failed after three days of rain on snow⟧.

State geologist Professor Marit Quispe said ⟦v9|Marit Quispe||gauges in the slope had shown it creeping ten days earlier⟧. "⟦v9|Marit Quispe||Four centimetres a day, it was shouting⟧," she said.

Resort operator Altiva ⟦v9|Altiva|declines|did not wish to comment on the gauges⟧ [declined]. The Interior Ministry said ⟦v14|Ministry of the Interior||300 soldiers were on the march⟧.

=== d006 | Upper Valley Courier | 2028-01-17T08:30:00Z | update
# ⟦v1|||The Kuhberg has come down to breakfast⟧

⟦v1|||At ten past five the old cow shook herself⟧, and what lay on her back since the ice went through the Hotel Edelgard, the school and the Widow Tadesse's shop.

⟦v5|Ulli Tadesse||Somebody is alive in there, I heard a spoon⟧, says young Ulli Tadesse, ear to a drainpipe at the Edelgard. Nobody laughs.

⟦v6|Corentin Baptiste||Where the bridge stood there is now a very good view⟧, says road foreman Corentin Baptiste.

⟦v7|||In Sant Pau they are leading out the cows before the children⟧, because the children can walk by themselves. ⟦v33|Brother Anselm Kuti||Our guest wing has straw and soup for eighty⟧, says Brother Anselm Kuti of the priory.

⟦v23|||The World Cup downhill will not be skied on Saturday⟧; one need not ask.

=== d007 | Canal Zenit | 2028-01-17T09:50:00Z | update
# LIVE: ⟦v4|unnamed (Canal Zenit)||Did they blast that night?⟧

09:46 We have this from two workers. ⟦v4|unnamed (Canal Zenit)||Altiva set off charges above the village at midnight, to bring the fresh snow down⟧.

09:41 Altiva's chief Rosalind Ekberg-Diaz: "⟦v4|Rosalind Ekberg-Diaz|denies|Not a firecracker⟧." [denied]

09:33 ⟦v5|||Tapping from the Edelgard's cellar, three and three⟧. The firemen have made everyone switch off the engines.

09:14 ⟦v16|||A dog called Bosco has found four people since dawn⟧.

09:02 ⟦v11|||First rotor noise, a hole in the cloud⟧.

=== d008 | Parallax | 2028-01-17T10:15:00Z | urgent
# ⟦v4|Canal Zenit||RESORT FIRM BLASTED HOURS BEFORE SLIDE⟧ - TV

TORREK, Jan 17 (Parallax) - Broadcaster Canal Zenit reported that ⟦v4|unnamed (Canal Zenit) < Canal Zenit||lift company Altiva had used explosives on the slope overnight⟧. It cited two employees. The company ⟦v4|Altiva|denies|dismissed this as invented⟧ [denied].

Prosecutor Jarek Montalban ⟦v4|Jarek Montalban|declines|would not say if he was looking into it⟧ [declined]. The federation of mountain guides said ⟦v17|Guides' Federation||the forest that held the slope had been felled for a piste⟧.

⟦v12|||Altiva shares fell 22 percent before trading was stopped⟧.

=== d009 | Canton Crisis Staff | 2028-01-17T11:00:00Z | bulletin
# Bulletin 2, Vallsur event, 12:00

The Crisis Staff of the Canton of Hochtorrek communicates:

1. ⟦v2|||Dead: 11 (Bulletin 1: 5)⟧.
2. ⟦v3|||Without news: 52⟧.
3. ⟦v15|||Injured, transported: 44⟧.
4. ⟦v5|||Hotel Edelgard: voice contact with persons in the basement; shaft begun⟧.
5. ⟦v7|||Ober-Lomm and Sant Pau: empty since 11:20⟧.
6. ⟦v8|||Scree above Rinne is moving; alarm signal for the crews is one long tone⟧.
7. ⟦v24|||Electricity: 600 households reconnected⟧.

Relatives may report to the gymnasium at Lomm. The staff asks the media to keep off the deposit.

=== d010 | Trovinform | 2028-01-17T11:40:00Z | update
# ⟦v19|||The Chairman of the Government arrived in the disaster area⟧

LOMM, January 17. (Trovinform). ⟦v19|Government press service||The Chairman of the Government Evander Nkemelu conducted an operative meeting on the spot⟧, reported the press service of the Government.

⟦v13|Evander Nkemelu||To each household that lost a dwelling 50 thousand florins will be issued⟧, stated E. Nkemelu. ⟦v4|Evander Nkemelu|declines|The information about explosive works the Chairman left without evaluation⟧ [no comment].

⟦v20|Ministry of Foreign Affairs||The neighbouring Sabria offered 60 rescuers with dogs⟧, informed the Ministry of Foreign Affairs. ⟦v22|Institute of Meteorology||In the coming day precipitation will intensify⟧, the Institute of Meteorology predicts.

=== d011 | Canal Zenit | 2028-01-17T13:10:00Z | urgent
# LIVE: ⟦v8|||Everybody runs⟧

13:06 One long tone. ⟦v8|||The diggers have dropped everything and gone to the car park⟧. Something is cracking up there.

12:58 ⟦v5|Yann Okoro||A girl, an uncle and a cook, they ask for a newspaper⟧, fire captain Yann Okoro says of the three under the hotel.

12:49 ⟦v3|Tibor Anyango||Forty names on my list have no tick⟧, the mayor says.

12:37 Marit Quispe again: "⟦v9|Marit Quispe||I wrote it in red⟧." To whom? "⟦v10|Marit Quispe||To the canton, on the eighth, with a stamp⟧."

12:30 The canton: "⟦v10|Hochtorrek canton|denies|Nothing reached us⟧." [denied]

12:21 ⟦v2|Yann Okoro||Thirteen, God help us⟧, says the captain.

=== d012 | Parallax | 2028-01-17T14:00:00Z | update
# SLIDE DEAD ⟦v2|Cantonal police||RISE TO 14⟧, ⟦v8|||RESCUE HALTED⟧

TORREK, Jan 17 (Parallax) - Crews searching the ruins of Vallsur ⟦v8|||were pulled back on Monday as rocks began to fall again⟧. Police said ⟦v2|Cantonal police||14 people were dead⟧. The Red Lamp charity said ⟦v2|Red Lamp||its helpers had laid out 19⟧.

Opposition leader Ludmila Ferrante said ⟦v38|Ludmila Ferrante||Interior Minister Kasimir Oduya should have emptied the place a week ago and should quit⟧. Oduya ⟦v10|Kasimir Oduya|denies|said no letter from the geologist existed⟧ [denied].

Sabria said ⟦v20|Sabrian government||its dog teams had left at noon⟧. Norrund said ⟦v21|Norrundi government||it would send heating tents⟧.

=== d013 | Upper Valley Courier | 2028-01-17T14:20:00Z | update | copy_of=d012
# From the agency: what the world writes about us

TORREK, Jan 17 (Parallax) - Crews searching the ruins of Vallsur were pulled back on Monday as rocks began to fall again. Police said ⟦v2|Cantonal police < Parallax||14 people were dead⟧. Opposition leader Ludmila Ferrante said ⟦v38|Ludmila Ferrante < Parallax||Interior Minister Kasimir Oduya should have emptied the place a week ago and should quit⟧.

=== d014 | Piste & Purse | 2028-01-17T15:00:00Z | feature
# A season under the rubble

Our trade sells gravity, and has now received the bill. ⟦v1|||Four hundred thousand cubic metres of free delivery, before the lifts opened⟧.

⟦v12|||Altiva's paper went down faster than any of its guests⟧ before the exchange pulled the cord. ⟦v23|Ski Federation||The downhill is scrapped without replacement⟧, the Ski Federation tells us. ⟦v25|Altiva||Every booking until Easter will be refunded⟧, the firm writes.

About dynamite: ⟦v4|||the firm's licence for it lapsed in November⟧, as any reader of our small print knows. About trees: ⟦v17|Altiva|denies|we planted two for each one⟧, says Altiva. Young ones, one supposes, and in a different country.

⟦v34|Hoteliers' Circle||Cancellations in the whole range stand at 40 percent⟧, sighs the Hoteliers' Circle.

=== d015 | Canal Zenit | 2028-01-17T16:25:00Z | urgent
# LIVE: ⟦v5|||She is up!⟧

16:22 ⟦v5|||A small hand, then a bobble hat: Pia, eleven, out after eleven hours⟧. She asks who has won the race.

16:17 ⟦v8|||They went back in at half past three, against advice⟧.

16:09 ⟦v5|Yann Okoro||The uncle next, then the cook, who wants to lock the pantry⟧, says Captain Okoro.

15:58 ⟦v16|Bosco's handler Imre Salako||Seven now, and he wants sausage⟧, says Imre Salako, who holds the lead.

15:44 ⟦v6|||The army is pushing a pontoon over at Lomm⟧.

=== d016 | Parallax | 2028-01-17T16:50:00Z | update | off_topic
# NORRUND PARLIAMENT BACKS FISH QUOTA DEAL

SKELV, Jan 17 (Parallax) - Lawmakers in Norrund on Monday approved an accord that cuts the herring catch by a tenth, by 88 votes to 51. Fisheries Minister Odile Vang said the stock would recover in four years. Boat owners had asked for a smaller cut. The accord takes effect in April.

=== d017 | Trovinform | 2028-01-17T17:30:00Z | update
# ⟦v5|||From under the ruins of the hotel three persons were extracted⟧

LOMM, January 17. (Trovinform). ⟦v5|Department of Civil Defence||Among the saved is a minor, the condition is satisfactory⟧, informed the Department of Civil Defence.

⟦v6|Ministry of Roads||A floating crossing for technology up to 12 tons was put in operation⟧, reported the Ministry of Roads. ⟦v7|Department of Civil Defence||From two populated points 352 inhabitants are removed to a safe distance⟧, the department stated. ⟦v8|Department of Civil Defence||Search works were interrupted for two hours for reasons of security⟧, it noted.

The Minister of the Interior K. Oduya ⟦v38|Kasimir Oduya|declines|the calls for his retirement did not discuss⟧ [declined].

=== d018 | Upper Valley Courier | 2028-01-17T19:00:00Z | feature
# "⟦v5|Pia Lindqvist-Amadi||We played battleships in the dark, I won⟧"

The girl from the cellar, Pia Lindqvist-Amadi, sits in the priory in a monk's pullover and talks to this paper.

Were you afraid? "⟦v5|Pia Lindqvist-Amadi||Only when they stopped digging⟧," she says. Her uncle cries; she pats him.

What did you hear in the night? "⟦v4|Pia Lindqvist-Amadi|denies|No bangs, and I was awake, I was reading⟧." [denied] "⟦v1|Pia Lindqvist-Amadi||First the glasses sang, then the wall came in⟧."

Next to her sits the widow. ⟦v35|Rahel Tadesse||The shop was insured against hail⟧, says Rahel Tadesse.

⟦v20|||And nineteen wet Sabrian dogs steam in the vestry⟧. ⟦v11|||The red helicopter flew till one could not see the cable⟧.

=== d019 | Canton Crisis Staff | 2028-01-17T20:00:00Z | bulletin
# Bulletin 4, Vallsur event, 21:00

The Crisis Staff of the Canton of Hochtorrek communicates:

1. ⟦v2|||Dead: 18⟧.
2. ⟦v3|||Without news: 23⟧.
3. ⟦v15|||Injured, transported: 58⟧.
4. ⟦v8|||Work on the deposit rests from 22:00 to 06:00⟧.
5. ⟦v7|||Order to leave is extended to Lomm station quarter (110 residents)⟧.
6. ⟦v6|||Auxiliary bridge: passable for emergency vehicles only⟧.

The gymnasium is full. Further persons are received at the priory.

=== d020 | Parallax | 2028-01-17T21:10:00Z | update
# ⟦v10|||LETTER SHOWS CANTON WAS WARNED⟧ OF TROVIAN SLIDE

TORREK, Jan 17 (Parallax) - ⟦v10|||A note dated January 8 and seen by Parallax urged officials to close Vallsur⟧. It carries a receipt stamp. The canton ⟦v10|Hochtorrek canton|declines|did not respond⟧ [no comment]. Its author Marit Quispe said: "⟦v10|Marit Quispe||There it is⟧."

Prosecutor Jarek Montalban said ⟦v26|Jarek Montalban||he had opened an inquiry for negligent killing⟧. He also said ⟦v4|Jarek Montalban|denies|he had found no trace of explosives⟧ [denied].

⟦v14|||About 500 troops were digging by nightfall⟧. ⟦v40|Ludmila Ferrante||Fifty thousand buys a garage⟧, Ferrante said.

=== d021 | Canal Zenit | 2028-01-18T05:30:00Z | update
# LIVE: Second morning

05:20 ⟦v2|Tibor Anyango||Twenty⟧, the mayor says. He has not been to bed.

05:12 ⟦v18|||Oduya clings on⟧. "⟦v18|Kasimir Oduya||I did not make the mountain⟧," he says.

05:03 ⟦v15|Torrek hospital||Sixty-one through our door, nineteen still in bed⟧, says the clinic at Torrek.

04:55 ⟦v21|||Four Norrundi lorries with stoves have got as far as Lomm⟧.

04:41 ⟦v14|||Soldiers are carrying out the school piano⟧; nobody ordered it.

=== d022 | Canal Zenit | 2028-01-18T06:30:00Z | kill
# KILL: our item of 09:46 on Monday about charges above Vallsur

Clients must not use this item. ⟦v4|Canal Zenit editors||It does not hold and is withdrawn⟧, say the editors of Canal Zenit. ⟦v4|Canal Zenit editors||What the two men heard were the first rocks⟧, they say. The clip has been deleted. Those who have passed it on are asked to tell their audience.

=== d023 | Parallax | 2028-01-18T07:20:00Z | urgent
# ⟦v18|||TROVIAN INTERIOR MINISTER RESIGNS⟧ OVER LANDSLIDE

TORREK, Jan 18 (Parallax) - ⟦v18|Kasimir Oduya||Kasimir Oduya said he could not stay after the letter⟧. ⟦v10|Kasimir Oduya||It had lain in a tray in his own house for five days⟧, he said.

Police said ⟦v2|Cantonal police||21 were dead⟧ and ⟦v3|Cantonal police||nine missing⟧.

Premier Evander Nkemelu, told of the criticism, said ⟦v39|Evander Nkemelu||the sum would be raised to 120,000⟧. ⟦v12|||Altiva stock regained a third⟧ on reopening.

=== d024 | Canton Crisis Staff | 2028-01-18T08:00:00Z | correction
# Correction to Bulletin 5, Vallsur event

The Crisis Staff of the Canton of Hochtorrek corrects:

1. ⟦v2|||Dead: 20, not 22; two persons were found alive in Torrek⟧.
2. ⟦v3|||Without news: 8⟧.
3. ⟦v7|||Station quarter: the order to leave is lifted; Ober-Lomm and Sant Pau remain closed⟧.
4. ⟦v32|||Boiling of water no longer necessary⟧.
5. ⟦v36|||Schools in the district reopen on Thursday⟧.
6. ⟦v22|||Danger level for snow: 4 of 5⟧.

All earlier lists are void. The staff apologises to the families concerned.

=== d025 | Upper Valley Courier | 2028-01-18T09:10:00Z | update
# ⟦v10|||A letter that nobody wished to open⟧

⟦v9|Corentin Baptiste||The fence posts up there had been leaning since Epiphany, you did not need a gauge⟧, says the road foreman, Corentin Baptiste.

⟦v37|Tibor Anyango||We rebuild on the other bank or not at all⟧, says the mayor, Tibor Anyango.

⟦v16|||Bosco got his sausage; nine he sniffed out⟧. ⟦v19|Rahel Tadesse||He got mud on his shoes, I give him that⟧, Rahel Tadesse says of the premier.

⟦v17|Guides' Federation||Where you take out the larches you take out the nails⟧, say the guides.

=== d026 | Trovinform | 2028-01-18T10:20:00Z | update
# ⟦v18|||The head of the department of internal affairs is relieved of the post⟧

TORREK, January 18. (Trovinform). ⟦v39|Evander Nkemelu||The size of the one-time payment is brought to 120 thousand florins⟧, declared the Chairman of the Government.

⟦v26|Jarek Montalban||Within the framework of the case 14 officials are interrogated⟧, stated the prosecutor J. Montalban. ⟦v9|Institute of Geodesy||The instruments registered the deformation of the slope from the 7th day of the month⟧, confirmed the Institute of Geodesy.

⟦v20|Ministry of Foreign Affairs||The cynological group of Sabria operates in the northern sector⟧, noted the Ministry of Foreign Affairs.

=== d027 | Piste & Purse | 2028-01-18T11:30:00Z | feature
# The professor's red pencil

⟦v9|||Four centimetres per day is a pace at which one may overtake a planning office⟧. ⟦v10|||The warning was received, stamped and put to sleep⟧. That, not powder, is the story; ⟦v4|||the bang was never more than a rumour in ski boots⟧.

⟦v25|Rosalind Ekberg-Diaz||The money is on its way to 11,000 guests⟧, Mrs Ekberg-Diaz told us. Is the bare slope her fault? "⟦v17|Rosalind Ekberg-Diaz|denies|The larches were sick⟧." [denied]

⟦v39|||The state's cheque has more than doubled overnight, which a good headline will do⟧.

=== d028 | Trovinform | 2028-01-18T12:00:00Z | update | copy_of=d023
# ⟦v18|Parallax||Trovian interior minister resigns⟧ over landslide

TORREK, Jan 18 (Parallax) - ⟦v18|Kasimir Oduya < Parallax||Kasimir Oduya said he could not stay after the letter⟧. ⟦v10|Kasimir Oduya < Parallax||It had lain in a tray in his own house for five days⟧, he said. Premier Evander Nkemelu, told of the criticism, said ⟦v39|Evander Nkemelu < Parallax||the sum would be raised to 120,000⟧.

=== d029 | Parallax | 2028-01-18T14:00:00Z | update | nothing_new
# TROVIA LANDSLIDE - WHAT IS KNOWN

TORREK, Jan 18 (Parallax) - ⟦v1|||The slide struck Vallsur before dawn on Monday⟧. ⟦v9|Marit Quispe||Sensors had given ten days' notice⟧, geologist Marit Quispe says. Vallsur, at 1,480 metres, grew from a handful of farms after the first lift was built in 1954 and lived for the most part on winter guests from Sabria and Norrund.

=== d030 | Canal Zenit | 2028-01-18T16:10:00Z | update
# LIVE: ⟦v3|||All accounted for⟧

16:06 ⟦v3|Tibor Anyango||Every name has its tick⟧, the mayor says, and folds the paper.

15:57 ⟦v2|Tibor Anyango||Twenty-five, and it stays there⟧, he adds.

15:44 ⟦v7|||First families are going home to Ober-Lomm⟧, with cats.

15:02 ⟦v26|Jarek Montalban||I know now whose tray it was⟧, says the prosecutor.
