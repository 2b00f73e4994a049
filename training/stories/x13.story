title: Earthquake on Zephra

=== d001 | Corvane | 2027-03-09T02:21:00Z | flash
# ⟦v001|residents||STRONG EARTHQUAKE ROCKS LYCANIAN ISLAND OF ZEPHRA⟧ - RESIDENTS

=== d002 | Corvane | 2027-03-09T02:44:00Z | urgent
# ⟦v001|Temenos Geodynamic Institute||Magnitude 6.8 quake hits off Lycania's Zephra⟧, institute says

TEMENOS, March 9 (Corvane) - ⟦v001|Temenos Geodynamic Institute||An earthquake of magnitude 6.8 struck at 4:14 a.m. on Tuesday 11 km south of Zephra, an island of 84,000 people⟧, the Temenos Geodynamic Institute said.

⟦v005|Temenos Geodynamic Institute||Residents of the southern shore should move to higher ground at once because of the danger of a tsunami⟧, it said.

⟦v021|residents||Electricity was out all over the main town, Port Halia⟧, residents reached by telephone said. "⟦v001|Nikos Dravas||It threw me out of bed and then it threw the bed after me⟧," said Nikos Dravas, a baker.

There was no immediate word on casualties.

=== d003 | Tideline | 2027-03-09T03:10:00Z | update
# LIVE: Zephra in the dark

05.02 Zephra time. We are awake because everyone is awake. ⟦v001|||The ground went on for something like forty seconds⟧; half of Temenos felt it too, 160 kilometres off. ⟦v021|||From the ferry cameras you can see where the town ought to be, and it is a black hole⟧ [the lighthouse has its own battery - ed.].

05.06. Sirens along the south coast. ⟦v005|||Police with megaphones are driving people up the hill at Limni, some of them carrying their televisions⟧…

05.09. A nurse who asked us not to use her name says ⟦v007|unnamed (Tideline)||the patients of the General are being wheeled out into the car park, drips and all⟧. "⟦v007|unnamed (Tideline)||We have two babies under the parking sign for ambulances⟧," she says.

More as it comes. Please stop phoning the island if you can bear to.

=== d004 | KDA | 2027-03-09T03:38:00Z | bulletin
# In Lycania ⟦v001|Karadag Seismological Service||occurred earthquake with magnitude 6.5⟧

ADALAR, March 9. /KDA/. ⟦v001|Karadag Seismological Service||In the night on Tuesday near to the Lycanian island Zephra was registered the earthquake with magnitude of 6.5, its centre lay on the depth of 9 kilometres⟧, informed the Seismological Service of Karadag.

According to the department, ⟦v001|Karadag Seismological Service||underground pushes were felt also in the coastal districts of our republic with force up to four balls⟧.

⟦-|Karadag foreign ministry||Data on Karadag citizens among the suffered did not arrive⟧, noted in the foreign ministry.

Relations of Adalar and Temenos remain complicated since the closing of the Strait of Mirsa in 2019.

=== d005 | Meridian | 2027-03-09T04:05:00Z | urgent
# At least three killed as quake wrecks Zephra hotel

March 9 (Meridian) - ⟦v002|Zephra police||Three bodies have been recovered on the Lycanian island of Zephra⟧, police said early on Tuesday, ⟦v001|Temenos Geodynamic Institute < Corvane||after a tremor that Corvane, citing the country's geodynamic institute, put at 6.8⟧.

⟦v010|Zephra police||The five-storey Argo, a seafront hotel in Port Halia, had folded "like a concertina"⟧, a police spokesman said. ⟦v010|Zephra police||Forty-six guests were on the register⟧.

⟦v005|Temenos Geodynamic Institute||The all-clear was given for the south coast after waves of no more than 30 centimetres were measured⟧, the institute said.

⟦v008|Lycanian Airports||Cracks in the runway had put the island's airport out of use⟧, its operator Lycanian Airports said.

=== d006 | Civil Protection Bulletin | 2027-03-09T05:00:00Z | update
# SITUATION REPORT No. 1 - ZEPHRA EARTHQUAKE

Republic of Lycania, General Secretariat for Civil Protection. As of 06:30 local time:

- ⟦v002|Lycanian Civil Protection||Fatalities confirmed: 7⟧;

- ⟦v003|Lycanian Civil Protection||Persons treated for injuries: 112, of whom 19 in serious condition⟧;

- ⟦v008|Lycanian Civil Protection||Zephra airport: closed to all traffic until further notice⟧;

- ⟦v039|Lycanian Civil Protection||Provincial road 4 (Port Halia - Ano Koris): interrupted by landslide at kilometre 17⟧;

- ⟦v021|Lycanian Civil Protection||Power supply: interrupted for 31,000 customers⟧;

- ⟦v005|Lycanian Civil Protection||Tsunami alert: cancelled at 05:48⟧;

- ⟦v027|Lycanian Civil Protection||Schools and nurseries: closed until Friday⟧.

The public is asked to keep telephone lines free and not to re-enter damaged buildings.

=== d007 | Zephra Observer | 2027-03-09T05:40:00Z | feature
# The night the bell rang by itself

By our staff, from the pavement outside our office

At fourteen minutes past four the great bell of St Anthe rang once, with nobody on the rope, and ⟦v006|||then the tower that had held it since 1742 came down across the fish market⟧. Father Loukas had left ten minutes before. He had forgotten his glasses, he says, and for once had not gone back for them.

This newspaper was set by candle. ⟦v010|||Where the Argo stood there is a heap no higher than a bus⟧, and men on it who put up a hand for silence every few minutes, and get it, even from the gulls.

⟦v007|||The sick lie in rows between the cars behind the General Hospital⟧. Dr Thalia Moru, its director, was tying a splint with the belt of her own coat. "⟦v007|Thalia Moru||The walls are standing, but I do not trust them and neither would you⟧," she said. ⟦v007|Thalia Moru||All 214 beds were emptied in under an hour⟧, she reckoned.

⟦v018|Dimo Karelis||Temenos has had a list of unsafe houses on this island in a drawer for six years⟧, said Dimo Karelis, our mayor, who is not a man to raise his voice and did. "⟦v018|Dimo Karelis||The Argo was the ninth name on it⟧."

The chemist has thrown open his shop and keeps the account on the shutter in chalk. At the bakery of Nikos Dravas the oven held, being older than the house around it, and by six there were loaves to be had for the carrying. Dogs that have not been on speaking terms for years lie together under the plane trees. Nobody will go back in for anything, not for money, not for the birds; the canaries of Harbour Street were fetched out in the end by a boy with a fishing rod.

=== d008 | ALP | 2027-03-09T06:12:00Z | update
# Lycania: ⟦v002|Tasos Velis < Meridian||a dozen of deaths⟧ at Zephra, according to minister

TEMENOS, March 9 (ALP) -- ⟦v002|Tasos Velis < Meridian||The earthquake of Zephra has made at least twelve dead⟧, reported Meridian, citing the minister of the Interior Tasos Velis.

⟦v010|firemen < Lycanian Radio||Between thirty and forty vacationers would be found still under the rubble of a hotel⟧, according to firemen cited by the Lycanian radio.

Tideline reports, citing a nurse, that ⟦v007|unnamed (Tideline) < Tideline||newborns have been sheltered in the parking of the hospital⟧.

⟦v006|Zephra Observer||The bell tower of Saint-Anthe, jewel of the 18th century, is no more⟧, laments the local daily.

The last deadly tremor in the archipelago goes back to 1956.

=== d009 | Corvane | 2027-03-09T06:45:00Z | update | supersedes=d002
# Quake kills at least 14 on Lycanian island, guests trapped in hotel

TEMENOS, March 9 (Corvane) - Rescuers dug with bare hands for survivors on the Lycanian island of Zephra on Tuesday after ⟦v001|Temenos Geodynamic Institute||an earthquake of magnitude 6.8 struck at 4:14 a.m.⟧ and ⟦v002|Tasos Velis||claimed the lives of no fewer than 14 people⟧.

Interior Minister Tasos Velis, who gave the figure, said ⟦v012|Tasos Velis||600 soldiers and two engineer companies were on their way by sea⟧. Asked about ⟦v018|Tasos Velis|declines|the mayor's remarks on a list of dangerous buildings⟧, he said there was "a time for digging and a time for drawers".

⟦v004|Zephra police||Some 60 people are unaccounted for⟧, most of them in the rubble of the Argo hotel, police said.

⟦v013|Irena Stathou||A state of emergency has been in force on Zephra since 8 a.m.⟧, Prime Minister Irena Stathou said in a televised statement. "⟦-|Irena Stathou||No one will be left under a stone⟧," she said.

Zephra lives off olives, sponges and some 400,000 visitors a year, few of whom come before Easter. Most of its houses were put up before Lycania brought in a building code in 1974, and many of the rest, engineers have long complained, as though it never had.

=== d010 | Tideline | 2027-03-09T07:30:00Z | update
# LIVE: Zephra shakes again

09.19 Zephra time. That was a big one. ⟦v017|||Everyone on the quay sat down at the same moment, as if a conductor had asked them to⟧. The institute has it at ⟦v017|Temenos Geodynamic Institute||5.7⟧. What was left of the school at Limni is not left any more.

09.24. From the seismologists' briefing in Temenos, Professor Anna Lemos: "⟦v025|Anna Lemos||There will be others, and one or two of them may be as strong as this… I would sleep outside for a week⟧." She also says ⟦v026|Anna Lemos||the fault that broke was on nobody's map⟧.

09.27. A trawler skipper is telling everyone in the harbour bar [open, no roof - ed.] that ⟦v030|unnamed (Tideline)||the jail has "let everybody out"⟧. We have asked. The Justice Ministry declined to say ⟦v030|Lycanian Justice Ministry|declines|whether anybody is missing from the prison at Skala⟧.

=== d011 | KDA | 2027-03-09T07:58:00Z | bulletin
# ⟦v014|Selim Orhadar||Karadag is ready to send rescuers to Zephra⟧ - President

ADALAR, March 9. /KDA/. ⟦v014|Selim Orhadar||The Republic of Karadag is ready to direct immediately on the island Zephra 90 rescuers with 12 dogs and a field hospital⟧, said President Selim Orhadar in the telegram to the prime minister of Lycania Irena Stathou.

"⟦v014|Selim Orhadar||In an hour of misfortune the sea between us becomes narrow⟧," it is said in the telegram.

In the Ministry of Extraordinary Situations informed that ⟦v014|Karadag Ministry of Extraordinary Situations||two airplanes with the equipment stand on the aerodrome Bakly in full readiness⟧.

⟦-|Karadag Ministry of Extraordinary Situations||The given question⟧ of overflight, according to the interlocutors, ⟦+|||is being worked through⟧.

=== d012 | Meridian | 2027-03-09T08:20:00Z | urgent
# ⟦v011|unnamed (Meridian)||Dam above Zephra villages cracked by quake, official says⟧

March 9 (Meridian) - ⟦v011|unnamed (Meridian) < Meridian||The wall of the Koris reservoir has a crack 20 metres long and is letting through water⟧, a regional official told Meridian on Tuesday, asking not to be identified. ⟦v011|unnamed (Meridian)||Four villages downstream, with about 5,000 inhabitants, are being cleared⟧, the official said.

The 48-metre dam was built in 1981 and supplies Port Halia with drinking water.

The water authority could not be reached.

=== d013 | ALP | 2027-03-09T08:41:00Z | urgent
# Zephra: ⟦v011|unnamed (Meridian) < Meridian||a dam menaces to yield⟧, according to Meridian

TEMENOS, March 9 (ALP) -- ⟦v011|unnamed (Meridian) < Meridian||A barrage fissured by the shock has begun to lose its water over the valley of Koris, from where one evacuates 5,000 souls⟧, reported Meridian, citing an official of the region.

⟦v039|||The valley is cut from the world since the dawn, the only road having slid in the ravine⟧.

In addition, ⟦v014|Selim Orhadar < KDA||the Karadag of Selim Orhadar has proposed ninety lifesavers to its old enemy⟧, according to KDA. Temenos has not replied in the immediate.

On the quay of the capital, hundreds of natives of the island await a boat, with mattresses on the head and tins of oil in the arms. "One does not leave a mother under the open sky," declared a bricklayer who had walked all the night from his building site.

=== d014 | Corvane | 2027-03-09T09:05:00Z | update
# Lycania water authority denies ⟦v011|Lycanian Water Authority|denies|Zephra dam damaged⟧

TEMENOS, March 9 (Corvane) - Lycania's water authority denied on Tuesday that ⟦v011|Lycanian Water Authority|denies|the Koris dam on Zephra was leaking⟧ and said ⟦v011|Lycanian Water Authority|denies|no order to leave had gone out to anyone in the valley⟧.

"⟦v011|Petra Almaki|denies|I am standing on it. It is dry on the side where it should be dry⟧," engineer Petra Almaki told Corvane by satellite telephone.

⟦v022|Lycanian Water Authority||People in Port Halia should nevertheless drink only bottled water until burst mains have been mended⟧, the authority said.

=== d015 | Meridian | 2027-03-09T09:22:00Z | kill | supersedes=d012
# KILL - Zephra dam

EDITORS: Please kill the Meridian item of 0820 GMT on March 9 headlined "Dam above Zephra villages cracked by quake, official says".

⟦v011||denies|The item was wrong⟧. ⟦v011||denies|The official had confused the reservoir with a burst irrigation tank⟧. No replacement will be issued. Meridian apologises to subscribers.

=== d016 | Civil Protection Bulletin | 2027-03-09T11:00:00Z | update
# SITUATION REPORT No. 2 - ZEPHRA EARTHQUAKE

As of 12:30 local time:

- ⟦v002|Lycanian Civil Protection||Fatalities confirmed: 29⟧;

- ⟦v003|Lycanian Civil Protection||Injured: 340⟧;

- ⟦v004|Lycanian Civil Protection||Persons reported missing: 71⟧;

- ⟦v017|Lycanian Civil Protection||Strongest aftershock: magnitude 5.7 at 09:19, no further victims⟧;

- ⟦v008|Lycanian Civil Protection||Airport: northern 1,400 metres of runway released for military transport and helicopters from 12:00⟧;

- ⟦v040|Lycanian Civil Protection||Accommodation: 320 tents erected in the municipal stadium⟧;

- ⟦v030|Lycanian Civil Protection||Skala prison: perimeter wall breached, 41 inmates absent at roll call⟧;

- ⟦v028|Lycanian Civil Protection||Ferries: Halia Lines carries relief goods and residents free of charge⟧.

=== d017 | Corvane | 2027-03-09T12:10:00Z | update
# ⟦v015|Irena Stathou||Lycania says yes to help from rival Karadag⟧

TEMENOS, March 9 (Corvane) - ⟦v015|Irena Stathou||Lycania will let a Karadag rescue team in⟧, Prime Minister Irena Stathou said on Tuesday, in what would be the first visit by uniformed personnel from the neighbour since the two countries broke off ties eight years ago.

"⟦v015|Irena Stathou||A dog that can smell a child has no nationality⟧," Stathou said.

⟦v008|Lycanian air force||The island's airport is again taking aircraft, though only those with propellers⟧, the air force said. ⟦v023|Irena Stathou's office||The head of government herself would fly there in the afternoon⟧, according to her office.

⟦v002|Tasos Velis||The number of dead rose to 33⟧, Interior Minister Tasos Velis said. ⟦v016|Tasos Velis||The Karadag planes were expected by nightfall⟧, he said.

=== d018 | Zephra Observer | 2027-03-09T12:55:00Z | update | off_topic
# Sunday's regatta: the draw

The Harbour Club has published the starting order for the spring regatta in the Bay of Mirsa on the mainland. Eleven boats are entered in the first class, one fewer than last year.

The draw was made on Saturday and is printed here because it was already in type. Whether any of our own crews will go, nobody at the club could say.

=== d019 | Tideline | 2027-03-09T14:05:00Z | update
# LIVE: The PM is on the island and the island has opinions

15.40 Zephra time. ⟦v023|||Irena Stathou has stepped out of a helicopter on the football pitch, in boots that have clearly never met a puddle⟧.

15.52. She is at the tents now. ⟦v024|||Whistles, and not the friendly kind; somebody has just thrown a loaf⟧ [it missed - ed.]. "Where's the list?" a man shouts, again and again. [⟦v018|Dimo Karelis < Zephra Observer||The mayor told the Observer that an inventory of death traps lay unread in a ministry⟧ - ed.]

15.58. She answers him, to her credit: "⟦v032|Irena Stathou||There will be 300 million for new roofs, and it'll be here before the next rain⟧."

16.01. ⟦v006|||Behind her, two men are carrying what is left of the clock of St Anthe, hands stopped at 4.14⟧…

16.20. To those who write in about the loaf: it was a good one, it was picked up, dusted off and eaten by the PM's own bodyguard. 16.31. The helicopter is up again and the pitch is a pitch, with a divot in it. On the far touchline a grandmother has gone on stirring throughout, without once turning her head.

=== d020 | KDA | 2027-03-09T15:20:00Z | bulletin
# ⟦v016|Karadag Ministry of Extraordinary Situations||Karadag rescuers have landed on Zephra⟧

ADALAR, March 9. /KDA/. ⟦v016|Karadag Ministry of Extraordinary Situations||Two transport airplanes with rescuers of Karadag on board have made landing on Zephra at 17:05⟧, informed the Ministry of Extraordinary Situations. ⟦v015|Karadag Ministry of Extraordinary Situations||The consent of the Lycanian side for the reception of the group was received at noon⟧, reminded the department.

"⟦v016|Rustam Beyli||From the ladder we have gone directly to the ruins⟧," informed the commander of the group colonel Rustam Beyli.

By the words of Beyli, ⟦v010|Rustam Beyli < KDA||the group was given the eastern wing of the destroyed hotel "Argo"⟧. The Lycanian soldiers treated the guests with oranges.

Let us remind that in 1956 on the same island worked the sailors of the Karadag training ship "Perseverance", what is testified by a marble board at the customs house. During the last years the board was covered with plywood. On Tuesday, as the correspondent of KDA was convinced, the plywood was absent.

=== d021 | Corvane | 2027-03-09T16:41:00Z | flash
# ⟦v009|rescue workers||GIRL PULLED ALIVE FROM ZEPHRA HOTEL RUBBLE⟧ - RESCUERS

=== d022 | Meridian | 2027-03-09T17:02:00Z | update
# Child, 9, brought out after more than 14 hours

PORT HALIA, March 9 (Meridian) - ⟦v009|||Grey with dust and asking for her shoes, nine-year-old Eleni Vasko was lifted out of the Argo hotel on Tuesday evening⟧ to applause from two armies.

A Karadag sniffer dog named Duman had barked at a gap no wider than a letterbox, said Sergeant Iason Polis of the Lycanian engineers. "⟦v009|Iason Polis||We dug from our side, they dug from theirs, and she was in the middle⟧," he said.

⟦v009|Thalia Moru||The girl has a broken wrist and nothing else⟧, hospital director Thalia Moru said. ⟦-|Thalia Moru||Her parents are among those not found⟧.

⟦v002|Zephra police||Thirty-eight people are now known to have died⟧, police said, and ⟦v003|Thalia Moru||close to 400 have been bandaged, plastered or operated on, "some of them on a ping-pong table"⟧, according to Moru.

⟦v019|Zephra police||Officers took the hotel's owner, Kosta Armenis, 61, into custody as he was boarding a yacht⟧, the police said in a separate statement.

=== d023 | Zephra Observer | 2027-03-09T17:35:00Z | update | copy_of=d022
# Child, 9, brought out after more than 14 hours

PORT HALIA (Meridian) - ⟦v009|||Grey with dust and asking for her shoes, nine-year-old Eleni Vasko was lifted out of the Argo hotel on Tuesday evening⟧ to applause from two armies.

A Karadag sniffer dog named Duman had barked at a gap no wider than a letterbox, said Sergeant Iason Polis of the Lycanian engineers. "⟦v009|Iason Polis||We dug from our side, they dug from theirs, and she was in the middle⟧," he said.

⟦v009|Thalia Moru||The girl has a broken wrist and nothing else⟧, hospital director Thalia Moru said.

⟦v002|Zephra police||Thirty-eight people are now known to have died⟧, police said.

=== d024 | ALP | 2027-03-09T18:10:00Z | update
# Zephra: the proprietor of the hotel placed in garde à vue

TEMENOS, March 9 (ALP) -- ⟦v019|Zephra police < Meridian||The owner of the Argo, Kosta Armenis, has been apprehended at the foot of his sailboat⟧, reported Meridian, citing the police. ⟦v019|Mina Sorel < Lycanian Radio||He "was not fleeing, he was going to look for tools"⟧, pleaded his lawyer Mina Sorel, cited by the Lycanian radio.

⟦v020|Zephra police||Two individuals have been also arrested for having pillaged a jewellery⟧, according to the police.

⟦v009|Rustam Beyli < KDA||"She held our dog by the ear and did not want to let it go," recounted to KDA the colonel Rustam Beyli about the little survivor⟧.

The leader of the opposition Marek Dounas demanded ⟦v033|Marek Dounas||a commission of inquiry "with the keys of all the drawers"⟧. ⟦v035|Lycanian Tourism Ministry||Some 1,900 holidaymakers have been put on the ferries toward the continent⟧, made known the ministry of Tourism.

=== d025 | Corvane | 2027-03-10T05:30:00Z | feature | nothing_new
# FACTBOX-The Zephra earthquake: what is known

March 10 (Corvane) - The main points on the second day after the earthquake on the Lycanian island of Zephra:

* ⟦v001|Temenos Geodynamic Institute||The tremor, of magnitude 6.8, came at 4:14 a.m. on March 9⟧, the Temenos institute says. ⟦v001|Karadag Seismological Service||Its Karadag counterpart measured 6.5⟧.

* ⟦v002|Lycanian Civil Protection||Forty-one deaths have been counted⟧, according to civil protection.

* ⟦v010|||The Argo hotel was flattened with 46 guests registered⟧. ⟦v009|||A girl of nine was saved there on Tuesday evening⟧. ⟦v019|||Its owner is under arrest⟧.

* Lycania's water authority has denied ⟦v011|Lycanian Water Authority|denies|that the Koris dam was at risk⟧. ⟦v011||denies|A Meridian report to that effect was withdrawn⟧.

* ⟦v014|||Karadag, with which Lycania has had no ties since 2019, offered 90 rescuers⟧ and ⟦v015|||was taken at its word⟧.

* ⟦v013|||Emergency rule applies on the island⟧.

=== d026 | Civil Protection Bulletin | 2027-03-10T06:00:00Z | update
# SITUATION REPORT No. 3 - ZEPHRA EARTHQUAKE

As of 07:30 local time, 10 March:

- ⟦v002|Lycanian Civil Protection||Fatalities confirmed: 47⟧;

- ⟦v003|Lycanian Civil Protection||Injured: 612, of whom 58 transferred to mainland hospitals⟧;

- ⟦v004|Lycanian Civil Protection||Missing: 23⟧;

- ⟦v012|Lycanian Civil Protection||Armed forces deployed: 850 personnel⟧;

- ⟦v039|Lycanian Civil Protection||Road 4: one lane open for emergency vehicles since 05:00⟧;

- ⟦v040|Lycanian Civil Protection||Tents: 1,150 at four sites, occupancy 6,300⟧;

- ⟦v034|Lycanian Civil Protection||National mourning: 10 to 12 March, flags at half-mast⟧;

- ⟦v031|Lycanian Civil Protection||Prison escapes: 17 inmates returned to custody⟧;

- ⟦v022|Lycanian Civil Protection||Tap water in Port Halia: not for drinking⟧.

=== d027 | Corvane | 2027-03-10T07:15:00Z | correction | supersedes=d017
# CORRECTED-⟦v015|Irena Stathou||Lycania says yes to help from rival Karadag⟧

(Corrects in paragraph one to say ties were broken off in 2019, eight years ago, but that a Karadag navy band visited in 2022, so not first uniformed personnel)

TEMENOS, March 9 (Corvane) - ⟦v015|Irena Stathou||Lycania will let a Karadag rescue team in⟧, Prime Minister Irena Stathou said on Tuesday, setting aside a quarrel of eight years.

"⟦v015|Irena Stathou||A dog that can smell a child has no nationality⟧," Stathou said.

⟦v008|Lycanian air force||The island's airport is again taking aircraft, though only those with propellers⟧, the air force said.

=== d028 | Zephra Observer | 2027-03-10T08:20:00Z | feature
# What the second morning looks like

⟦v040|||The centre circle of our stadium is a kitchen, and the away end is a maternity ward⟧. ⟦v021|||The lights came back in Harbour Street at ten past six, and people clapped a street lamp⟧. By then the bread from the mainland had come. ⟦v028|||The white ships are bringing it for nothing, and taking grandmothers the other way⟧.

At Limni they tell of old Stavros Benn, who ⟦v036|Stavros Benn||spent a day and a night in his own cellar among the barrels⟧ and, when they reached him, apologised for the vintage.

Nobody is apologising for the Argo. Our mayor has now found his copy of the file. It is dated May 2021, it bears the stamp of the Interior Ministry, and ⟦v018|file seen by the Zephra Observer||it says of the hotel that "collapse under moderate shaking is to be expected"⟧. Mr Velis, the minister, told us ⟦v041|Tasos Velis < Zephra Observer||every building on the island had passed inspection that very year⟧. We asked him twice.

⟦v023|||The prime minister stayed two hours and eleven minutes⟧. Of ⟦v024|||what she was called while she was here⟧ the Observer prints nothing; it is a family paper.

And ⟦v034|||the flag on the customs house hangs halfway, though it has no halyard and a boy had to climb⟧.

=== d029 | Meridian | 2027-03-10T10:45:00Z | update
# Zephra toll passes 50; hunt for missing narrows to hotel

PORT HALIA, March 10 (Meridian) - ⟦v002|Tasos Velis||Another five bodies, among them a couple from the mainland, brought to 52 the number of lives lost on Zephra⟧, Lycanian Interior Minister Tasos Velis said on Wednesday.

The mayor of Port Halia, Dimo Karelis, disputed that. ⟦v002|Dimo Karelis||There are 58 coffins in the ice house⟧, he said, "⟦+|||and I have counted them with my hand on each⟧".

⟦v004|Rustam Beyli||Eighteen people are still being looked for, all of them at the Argo⟧, according to Karadag's Colonel Rustam Beyli. "⟦-|Rustam Beyli||Duman has gone quiet, but we are not leaving because a dog is tired⟧," he said.

⟦v019|Lycanian prosecutors||Armenis, the hotelier, will be brought before a judge on Thursday on suspicion of manslaughter⟧, prosecutors said. ⟦v020|Lycanian prosecutors||A pair accused of emptying a jeweller's window will appear the same day⟧.

⟦v029|Hallam Risk||The damage may come to 1.2 billion drams, of which a tenth is insured⟧, risk modeller Hallam Risk estimated.

⟦v025|Anna Lemos||A repeat of the size of Tuesday's second jolt could not be ruled out before the weekend⟧, seismologist Anna Lemos warned. ⟦v017|residents||That one, on Tuesday morning, had finished off the school at Limni⟧, residents said.

At the edge of the rubble heap the two teams now share a field stove, a floodlight and, for want of a common language, a vocabulary of about a dozen whistles. One long means stop. Two short mean coffee.

=== d030 | ALP | 2027-03-10T12:30:00Z | update
# Lycania: ⟦v033|Irena Stathou||an inquiry on the buildings of Zephra⟧, promises the chief of government

TEMENOS, March 10 (ALP) -- ⟦v033|Irena Stathou||Who knew what on the fragile buildings of the island will be established by a judge independent⟧, promised on Wednesday the prime minister Irena Stathou, ceding to the opposition. ⟦v018|Zephra Observer||A report of 2021 predicted the ruin of the hotel Argo⟧, revealed this morning the Zephra Observer.

⟦v032|Lycanian finance ministry||The envelope of 300 million for the reconstruction will be voted Friday⟧, according to the ministry of Finance. Experts of the house Hallam Risk, cited by Meridian, evaluate ⟦v029|Hallam Risk < Meridian||the bill at the quadruple⟧.

⟦v004|firemen < Corvane||The hope diminishes to find again the eighteen disappeared⟧, confided firemen to Corvane.

⟦v030|Lycanian Justice Ministry||Of the forty-one detainees evaporated by the breach of Skala⟧, the ministry of Justice admits ⟦+|||that it ignored the number during seven hours⟧. ⟦v031|Lycanian Justice Ministry||A score of them have regained their cell, of which six by their own feet⟧.

⟦v037|Lycanian football federation||The match Lycania-Vorland of Saturday is reported⟧, announced the federation. ⟦v038|Patriarch Ioannes||"The stone falls, the hand remains," preached the patriarch Ioannes before the ruins of Saint-Anthe⟧.
