title: Fever outbreak in the Quillan delta
outlets: Polaris = international agency; Sarduk Information Agency = state agency, translated; Delta Courier = local newspaper; Channel Nine = broadcaster, live blog; Orbis Radio = foreign broadcaster; Medline Brief = specialist feed

=== d001 | Polaris | 2026-04-08T04:50:00Z | urgent
# ⟦v1|||UNKNOWN FEVER KILLS NINE IN SARDUK RIVER PORT⟧

TASHMAR, April 8 (Polaris) - ⟦v1|Yusra Benhal||Nine patients with high fever and bleeding gums have died since Friday⟧ in the port of Quillan, chief physician Yusra Benhal said on Wednesday.

"⟦v2|Yusra Benhal||I have seen malaria all my life and this is not it⟧," she told Polaris by telephone.

=== d002 | Delta Courier | 2026-04-08T06:10:00Z | feature
# They came up from the boats at night, three to a cart

By Omar Sest

The mortuary of the Lower Quay hospital has six drawers. ⟦v1|Hadi Noor||We have laid eleven in there, head to foot⟧, porter Hadi Noor said, smoking under the fig tree.

⟦v3|unnamed (Delta Courier)||It began on the grain barge Lantern, where the cook was the first to fall⟧, a deckhand said. The Lantern is tied up at pier four with her hatches open and nobody goes near her.

⟦v4|||Vinegar was not to be had in the bazaar by noon⟧, and ⟦v4|Farida Kell||a lemon costs what a chicken did⟧, grocer Farida Kell complained.

=== d003 | Sarduk Information Agency | 2026-04-08T07:35:00Z | update
# ⟦v5|||The sanitary situation in Quillan is under the vigilant control⟧

TASHMAR, April 8. (SIA). ⟦v5|Ministry of Health||There are no grounds for the agitation of the population⟧, the Ministry of Health communicates.

⟦v1|Ministry of Health||Four fatal outcomes are registered, and all are persons of elderly age⟧, it is noted in the communication. ⟦v2|Ministry of Health|denies|The rumours of an unfamiliar sickness⟧ are refuted by the Ministry. ⟦v6|Ministry of Health||The people were poisoned by water of low quality⟧, the Ministry explains.

⟦v7|Ministry of Health||A brigade of experienced specialists has been directed to the place⟧.

=== d004 | Channel Nine | 2026-04-08T09:05:00Z | update
# Live: Fever in the delta

[12:02] ⟦v8|||The lower town is shut: lorries across both bridges and soldiers on the ferry steps⟧. Our driver was turned round politely, then less politely.

[11:40] ⟦v1|Quillan Medical Union||It's thirteen now⟧, the doctors' union writes to us.

[11:21] ⟦v9|||Head teachers have sent everyone home, and there'll be no lessons until after the holiday⟧.

[11:04] Not bad water, then? ⟦v6|Yusra Benhal|denies|I drank from the same tap this morning⟧, says Dr Yusra Benhal.

[10:50] ⟦v7|||Three white vans with Tashmar plates have pulled up at the hospital, people in masks getting out⟧.

=== d005 | Polaris | 2026-04-08T10:18:00Z | update
# ⟦v8|||Sarduk seals off part of port city over deadly fever⟧

TASHMAR, April 8 (Polaris) - ⟦v8|||Troops cordoned off a district of 40,000 people in Quillan on Wednesday⟧ as ⟦v1|||the number of deaths from an unexplained illness reached 13⟧.

⟦v10|World Fever Network||Samples would be flown to a laboratory in Norhaven overnight⟧, the World Fever Network said. ⟦v11|World Fever Network||It had offered to send ten epidemiologists and was waiting for visas⟧, it added.

Interior Minister Kadir Osman declined to say ⟦v12|Kadir Osman|declines|how long the cordon would last⟧.

⟦v13|Republic of Mesh||Trains from Sarduk would stop at the frontier from midnight⟧, neighbouring Mesh announced.

=== d006 | Medline Brief | 2026-04-08T11:30:00Z | bulletin
# Quillan cluster: what is known

- ⟦v14|||Suspected cases: 61, all within 2 km of the quays⟧

- ⟦v15|||Incubation: two to five days⟧

- ⟦v16|Nora Tveit||Picture fits a rat-borne arenavirus⟧, says Nora Tveit, Norhaven Institute

- ⟦v10|Norhaven Institute||Blood from nineteen patients arriving tonight, answer in 36 hours⟧, institute says

- ⟦v17|Nora Tveit||Ribavin works if given in first four days⟧, Tveit says; ⟦v18|Yusra Benhal||hospital has stock for eight patients⟧, according to its head Yusra Benhal

=== d007 | Orbis Radio | 2026-04-08T12:45:00Z | update
# ⟦v13|||Mesh pulls down the barrier on its eastern line⟧

⟦v13|||Passengers from the east will have to get off at the border post of Gharn⟧, and ⟦v19|Pavel Irdi||nobody from the delta will be let through on foot either⟧, the Meshi border commander Pavel Irdi told Orbis Radio.

The answer from the east came within the hour. ⟦v21|Lale Demar||Her country would answer by stopping fruit from Mesh⟧, the Sardukese ambassador Lale Demar said.

⟦v22|Meshi Ministry of Health < Meshi Telegraph||One lorry driver with a temperature lies in isolation in Gharn⟧, the Meshi Ministry of Health told the Meshi Telegraph.

=== d008 | Sarduk Information Agency | 2026-04-08T14:00:00Z | update
# ⟦v23|Tamaz Orun||The Prime Minister has taken the struggle under personal control⟧

TASHMAR, April 8. (SIA). "⟦v23|Tamaz Orun||I shall lead the staff myself⟧," declared at the meeting of the government Prime Minister Tamaz Orun.

⟦v8|Tamaz Orun||The regime of limited entrance and exit is introduced for the good of the people⟧, he underlined. ⟦v24|Tamaz Orun||To each family of the lower part will be given flour, oil and 200 dinar⟧, Tamaz Orun promised.

⟦v9|Ministry of Education||The pupils received unplanned vacations⟧, reported in the Ministry of Education.

⟦v25|Procurator of the district of Quillan||Against two spreaders of panic cases are opened⟧, informed the procurator of the district.

=== d009 | Delta Courier | 2026-04-08T16:20:00Z | update
# "⟦v18|Yusra Benhal||By Friday I shall be choosing⟧"

An interview with the head of the Lower Quay hospital, Yusra Benhal, who has slept four hours since Sunday.

How long will the medicine last? "⟦v18|Yusra Benhal||One box and a half. Then I must decide who gets it⟧." 

Do your nurses still come? "⟦v27|Yusra Benhal||Two of them are lying in their own ward⟧," Benhal said. "⟦+|||One is twenty-three⟧." 

She had written to the capital eight days ago. "⟦v28|Yusra Benhal||They answered that I should check my thermometers⟧," she said.

She would not talk about ⟦v6|Yusra Benhal|declines|the ministry's theory of the wells⟧. "⟦-|Yusra Benhal||I am too tired to be angry⟧."

=== d010 | Channel Nine | 2026-04-08T18:02:00Z | update
# Live: Night falls on the cordon

[20:58] ⟦v29|||Stones and then warning shots on Mill Bridge; the crowd wanted to fetch their children⟧. ⟦v30|Quillan police||One man has a broken arm⟧, say police.

[20:31] ⟦v1|Quillan Medical Union||Seventeen⟧, the union says. 

[20:15] ⟦v28|Ministry of Health|denies|No letter of any doctor reached us in March⟧, a ministry spokesman tells us.

[19:50] ⟦v24|||First sacks of flour going over the wall by crane⟧. ⟦v24|Farida Kell||I got oil, no money yet⟧, says grocer Farida Kell.

[19:33] ⟦v16|Ibrahim Saal||My money's on the rats in the barges⟧, vet Ibrahim Saal says in our studio.

=== d011 | Polaris | 2026-04-08T19:10:00Z | urgent
# ⟦v31|||FIRST FEVER CASE IN SARDUK CAPITAL⟧ - HEALTH OFFICIAL

TASHMAR, April 8 (Polaris) - ⟦v31|unnamed (Polaris)||A woman who arrived by bus from Quillan has tested positive in Tashmar⟧, a health official told Polaris on condition of anonymity.

The Ministry of Health declined to comment on ⟦v31|Ministry of Health|declines|the report⟧.

=== d012 | Delta Courier | 2026-04-08T19:25:00Z | update | copy_of=d011
# ⟦v31|||First fever case in Sarduk capital⟧

TASHMAR, April 8 (Polaris) - ⟦v31|unnamed (Polaris) < Polaris||A woman who arrived by bus from Quillan has tested positive in Tashmar⟧, a health official told Polaris on condition of anonymity.

The Ministry of Health declined to comment on ⟦v31|Ministry of Health|declines|the report⟧.

=== d013 | Polaris | 2026-04-08T21:40:00Z | kill | supersedes=d011
# KILL: First fever case in Sarduk capital

TASHMAR, April 8 (Polaris) - The story headlined "First fever case in Sarduk capital" is withdrawn. Polaris has seen the laboratory slip and ⟦v31||denies|the traveller carried the delta fever⟧. No replacement will be issued and clients should delete the text.

=== d014 | Orbis Radio | 2026-04-09T05:15:00Z | feature | off_topic
# Mesh votes to keep its old banknotes

A referendum on new banknotes has failed in Mesh. Voters preferred the poet on the ten to a bridge nobody could name. Turnout was the lowest in thirty years, and the designer says she is relieved.

=== d015 | Medline Brief | 2026-04-09T06:30:00Z | bulletin
# ⟦v33|Norhaven Institute||QUILLAN AGENT IDENTIFIED: NEW ARENAVIRUS⟧

⟦v33|Norhaven Institute||Sequence from 14 of 19 samples shows a previously undescribed member of the family⟧, the institute announces, a day ahead of schedule. ⟦v33|Norhaven Institute||Provisional name: Lantern virus⟧.

⟦v16|Norhaven Institute||Host probably the delta reed rat⟧, it says. 

⟦v34|Norhaven Institute||Person-to-person spread limited to carers⟧, according to its note.

⟦v14|||Case list this morning: 104⟧.

=== d016 | Sarduk Information Agency | 2026-04-09T07:20:00Z | update
# ⟦v33|||The secret of the ailment has been disclosed with participation of the Sarduk scientists⟧

TASHMAR, April 9. (SIA). ⟦v33|Ministry of Health||The exciter of the illness is established⟧, the Ministry of Health informs. ⟦v1|Ministry of Health||The number of those who passed away made up 12⟧.

⟦v35|Decree of the Prime Minister||By the decree of the Prime Minister the minister of health Refik Alpan is freed from the occupied post⟧. 

⟦v11|Ministry of Foreign Affairs||The foreign doctors will be received as dear guests, the documents are issued⟧, was told to the agency in the Ministry of Foreign Affairs.

⟦v36|Tamaz Orun||The boatmen must kill ten rodents each⟧, instructed Tamaz Orun.

=== d017 | Polaris | 2026-04-09T08:05:00Z | update
# ⟦v35|||Sarduk health chief sacked⟧ as ⟦v33|||germ named after barge⟧

TASHMAR, April 9 (Polaris) - ⟦v35|||Refik Alpan lost his job on Thursday⟧, a day after his department had blamed ⟦v6|||tainted wells⟧ for a fever that, doctors say, ⟦v1|Quillan Medical Union||has cost 22 lives⟧.

"⟦v37|Refik Alpan||I was told to keep it quiet until the harvest fair⟧," Alpan told Polaris. "⟦+|||I regret that I did⟧."

A spokesman for the prime minister denied ⟦v37|unnamed (Office of the Prime Minister)|denies|that any such instruction had been given⟧.

⟦v38|World Fever Network||The Network will charter a plane with 3,000 courses of ribavin⟧, it said in a statement. ⟦v10|||The specimens had crossed the sea overnight⟧ in a picnic box.

=== d018 | Delta Courier | 2026-04-09T09:30:00Z | feature
# Ten tails a man

By Omar Sest

⟦v36|||The order to the barge crews hangs on the harbour office door: every hand has to bring in ten dead rats⟧. ⟦v39|Brotherhood of Boatmen||We want a dinar a tail and gloves⟧, the Brotherhood of Boatmen answered on the same door, underneath.

⟦v3|Jalal Petru||My cousin cooked on the Lantern. He was shivering when she came down from Upper Reach on the 27th⟧, said Jalal Petru, who sells nets.

On Mill Bridge the stones still lie about. ⟦v29|Sami Dool||They fired in the air but very low air⟧, schoolboy Sami Dool said of last night's quarrel with the guards.

A boy had chalked six names on the parapet.

=== d019 | Channel Nine | 2026-04-09T10:45:00Z | update
# Live: The doctors are landing

[13:40] ⟦v11|||They're through passport control, ten of them, in very clean boots⟧. 

[13:22] ⟦v1|Quillan Medical Union||We have lost twenty-six, among them Nurse Amal Rez⟧, the medical union has announced. ⟦v27|||Amal Rez was one of the two carers who'd caught it at work⟧.

[12:47] ⟦v21|||Meshi oranges are being tipped back over the line at Gharn⟧, says our stringer. So the ambassador wasn't bluffing.

[12:30] ⟦v22|||The trucker in Gharn turned out to have flu, he's been sent off with soup⟧.

=== d020 | Orbis Radio | 2026-04-09T12:00:00Z | update
# ⟦v41|||Holy Week procession on the river called off⟧

⟦v41|Archbishop Tevan||For the first time in 160 years the boats with the candles will stay on their moorings⟧, Archbishop Tevan told Orbis Radio. ⟦v42|Archbishop Tevan||The seminary may be used as a ward⟧, he added.

⟦-|Meshi Telegraph||A head has rolled, but the wrong one⟧, comments the Meshi Telegraph. 

The government in Mesh refused to discuss ⟦v13|Government of Mesh|declines|a reopening of the rail link⟧.

⟦v37|Refik Alpan < Polaris||Silence was demanded of him for the sake of a fair⟧, the dismissed minister Refik Alpan said according to Polaris.

=== d021 | Medline Brief | 2026-04-09T13:10:00Z | correction | supersedes=d006
# CORRECTED: Quillan cluster: what is known

Corrects incubation; was given as two to five days.

- ⟦v14|||Suspected cases: 61, all within 2 km of the quays⟧

- ⟦v15|||Incubation: six to twelve days⟧

- ⟦v16|Nora Tveit||Picture fits a rat-borne arenavirus⟧, says Nora Tveit, Norhaven Institute

- ⟦v17|Nora Tveit||Ribavin works if given in first four days⟧, Tveit says; ⟦v18|Yusra Benhal||hospital has stock for eight patients⟧, according to its head Yusra Benhal

=== d022 | Sarduk Information Agency | 2026-04-09T14:20:00Z | bulletin
# Decisions of the Government Staff (full text)

TASHMAR, April 9. (SIA). The Government Staff decided:

1. ⟦v12|Government Staff||The closing of the lower part lasts until April 23 inclusive⟧.

2. ⟦v42|Government Staff||The building of the spiritual school is equipped with 120 beds⟧.

3. ⟦v39|Government Staff||The catchers of rodents are paid half a dinar for the piece⟧.

4. ⟦v44|Government Staff||The vessel "Lantern" is burned⟧.

"⟦-|Tamaz Orun||I sleep in the staff, on a folding bed⟧," remarked Tamaz Orun.

=== d023 | Delta Courier | 2026-04-09T16:40:00Z | update
# ⟦v44|||A barge goes up in smoke, with her name still on⟧

⟦v44|||They poured two drums of diesel into the hold at five and by half past there was only the rudder⟧. ⟦v45|Lantern Shipping||We learned of it from the sky⟧, said the owner, Lantern Shipping, ⟦v45|Lantern Shipping||which wants 900,000 dinar for the hull⟧.

⟦v12|||Two more weeks behind the lorries⟧: so much was read out by loudspeaker. ⟦-|Farida Kell||My daughter is to be married on the 20th, on the other bank⟧, Farida Kell said. "⟦-|Farida Kell||Let him swim⟧."

⟦v30|Hospital of the Upper Town||A second man hurt at the bridge, by a ricochet, was operated on⟧, the upper town hospital said.

=== d024 | Polaris | 2026-04-09T18:00:00Z | update
# ⟦v1|||Delta fever toll hits 31⟧ as ⟦v38|||drug flight lands⟧

TASHMAR, April 9 (Polaris) - ⟦v38|||A cargo aircraft brought medicine for three thousand people to Sarduk on Thursday⟧, ending a shortage in which ⟦v18|Yusra Benhal||doctors had expected to ration the last packets⟧.

⟦v1|World Fever Network||Thirty-one people have died⟧, the World Fever Network said. ⟦v14|World Fever Network||It counted 158 probable infections⟧.

⟦v34|Anke Roth||Those who nurse the sick are at risk, those who pass them in the street are not⟧, the Network's team leader Anke Roth told reporters.

=== d025 | Orbis Radio | 2026-04-09T18:20:00Z | update | copy_of=d024
# ⟦v1|||Delta fever toll hits 31⟧ as ⟦v38|||drug flight lands⟧

TASHMAR, April 9 (Polaris) - ⟦v38|||A cargo aircraft brought medicine for three thousand people to Sarduk on Thursday⟧, ending a shortage in which ⟦v18|Yusra Benhal||doctors had expected to ration the last packets⟧.

⟦v1|World Fever Network||Thirty-one people have died⟧, the World Fever Network said. ⟦v14|World Fever Network||It counted 158 probable infections⟧.

=== d026 | Channel Nine | 2026-04-09T19:30:00Z | update
# Live: Good night from Quillan

[22:20] ⟦v17|Yusra Benhal||Four who got the pills this evening have already asked for tea⟧, Dr Yusra Benhal texts.

[22:04] ⟦v28|unnamed (Channel Nine) < Tashmar Weekly||There's a receipt stamp on the Benhal letter: 31 March⟧, a ministry clerk has told Tashmar Weekly.

[21:48] ⟦v25|||The two bloggers held for scaremongering are home⟧. 

[21:30] ⟦v28|Ministry of Health < Sarduk Information Agency < Tashmar Weekly|denies|Any warning⟧ had been denied again by the ministry via SIA, says the weekly.

=== d027 | Polaris | 2026-04-09T20:30:00Z | update | nothing_new
# Sarduk's fever: two days that changed a port

TASHMAR, April 9 (Polaris) - A week ago few had heard of the reed rat. ⟦v33|||Now a microbe bears the name of a grain boat⟧, ⟦v44|||the boat itself is ash⟧, ⟦v35|||a minister is out of office⟧ and ⟦v8|||the waterside quarter is behind soldiers⟧.

⟦v13|||The western neighbour has locked its gate⟧. ⟦v37|Refik Alpan||He had been asked to hold his tongue⟧, ex-minister Alpan says. ⟦v5|||The reassurances of Wednesday⟧ are not repeated any more.
