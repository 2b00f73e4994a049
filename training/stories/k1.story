title: Peace talks at Brunnsee Live
outlets: Meridian = international agency; Dravpress = Dravonian state agency, translated; Khalbai Habar = Khalbai state agency, translated; Brunnseer Bote = local newspaper; Lumen = broadcaster, live blog; Conference Secretariat = official communiqués, lists

=== d002 | Meridian | 2026-05-11T06:42:00Z | urgent
# ⟦v1|Ilmari Vuokkola||Dravonia and Khalbai agree to stop firing for three days⟧ - mediator

BRUNNSEE (Meridian) - ⟦v1|Ilmari Vuokkola||The two armies will hold their fire from midnight and pull heavy guns back 15 km⟧, mediator Ilmari Vuokkola told reporters on the steps of the Kurhaus.

"⟦v1|Ilmari Vuokkola||It is thin ice⟧," he said, "⟦+|||but it is ice.⟧"

⟦v26|||The heads of the delegations did not shake hands⟧. Dravonia's foreign minister, Mirela Costandin, said ⟦v8|Mirela Costandin||140 captives on either side would go home on Wednesday⟧.

The border war is in its nineteenth month.

=== d003 | Dravpress | 2026-05-11T07:25:00Z | update
# ⟦v1|Ministry of Foreign Affairs of Dravonia||On the regime of silence on the line of contact⟧, the Ministry informs

LUBRESK, May 11. (Dravpress). ⟦v1|Ministry of Foreign Affairs of Dravonia||The regime of silence enters into action at 00.00, with the withdrawal of artillery systems to agreed distances⟧, was reported in the Ministry of Foreign Affairs. In the Ministry it was emphasised that ⟦v1|Ministry of Foreign Affairs of Dravonia||this became possible thanks to the firmness of the army⟧.

⟦v29|Vasil Drumesh||The troops preserve the full readiness for any development⟧, declared in his turn the representative of the General Staff Colonel Vasil Drumesh. Regarding the servicemen in captivity, the Ministry noted: ⟦v8|Ministry of Foreign Affairs of Dravonia||the lists have been verified name by name⟧.

=== d004 | Brunnseer Bote | 2026-05-11T08:30:00Z | feature
# Cold coffee, warm words: how our Kurhaus got its truce

They came down at five in the morning with faces like unmade beds. ⟦v1|||For three days, so they have promised, nobody shoots at anybody⟧. ⟦v26|||Forty-one photographers waited for one clasp of palms and went to breakfast without it⟧.

Alois Gschwendt, who keeps the Hotel zur Forelle, has seen four congresses. "⟦v20|Alois Gschwendt||They have drunk eleven hundred pots of coffee and nobody has yet told me where to send the bill⟧," he says. And the thing itself? "⟦v1|Alois Gschwendt||Seventy-two hours, that is not even a long weekend⟧."

Under the chestnut trees ⟦v19|||some sixty mothers of missing soldiers have stretched out photographs on a washing line⟧. "⟦v19|Danuta Whelp||We go when they come home, not before⟧," says Danuta Whelp, who rode two nights on a bus.

=== d005 | Khalbai Habar | 2026-05-11T09:15:00Z | update
# ⟦v6|Erlan Toktubai||Without the Tamsu heights there will be no lasting peace⟧: Vice-Premier

ORTUKENT. May 11. KHALBAI HABAR. The head of the delegation, Vice-Premier Erlan Toktubai, at the briefing brought the position to attention: ⟦v6|Erlan Toktubai||the heights of Tamsu with the water intake should be fixed behind Khalbai in the final document⟧. "⟦v6|Erlan Toktubai||This is the roof over our wells⟧," the Vice-Premier said figuratively.

About the pause in fire he said that ⟦v1|Erlan Toktubai||it was accepted out of humane considerations⟧. He specified that ⟦v8|Erlan Toktubai||the transfer of the persons held will take place on the Lesnik bridge⟧.

To the question about the presence of foreign observers he replied: "⟦v30|Erlan Toktubai||We are not against guests who knock⟧."

=== d006 | Conference Secretariat | 2026-05-11T10:00:00Z | bulletin
# Communiqué No. 7

The Secretariat informs delegations and accredited media as follows:

1. ⟦v1|||Cessation of hostilities: 12 May, 00:00 hours, to 14 May, 24:00 hours⟧.
2. ⟦v9|||The Mediator has tabled Working Paper 4, providing for a zone free of forces, 20 km in depth, under international supervision⟧.
3. ⟦v8|||Exchange of detained persons: 13 May, 10:00 hours, ratio one to one⟧.
4. ⟦v16|||Signing ceremony for the Framework: 13 May, 17:00 hours, Mirror Hall⟧.
5. Media are reminded that the lake terrace is closed.

=== d007 | Lumen | 2026-05-11T13:20:00Z | update
# Brunnsee live: what's on the table

**13:02** So what is in this Working Paper 4? ⟦v9|unnamed (Lumen)||A belt of empty land with blue-capped foreigners walking up and down in it⟧, as one diplomat put it to us.

**13:09** Costandin, asked by our Priya Aldersey whether she'd take it: "⟦v31|Mirela Costandin||I have read worse before lunch⟧." Asked about the hilltops the other side is after, she was shorter. "⟦v32|Mirela Costandin||Not a stone⟧."

**13:14** Money likes it. ⟦v15|||The Dravonian crown is up 3 percent since breakfast⟧, its best morning in two years.

**13:18** Not everybody's cheering. Opposition leader Oktav Brenju in Lubresk: "⟦v22|Oktav Brenju||We have handed over the keys and called it a truce⟧."

=== d008 | Meridian | 2026-05-11T17:05:00Z | update
# ⟦v7|unnamed (Meridian)||Secret map draws border along Ruzha river⟧ - sources

BRUNNSEE (Meridian) - ⟦v7|unnamed (Meridian)||A confidential map attached to the mediator's paper would give Khalbai the eastern bank of the Ruzha⟧, two people who have seen it said.

A spokeswoman for Vuokkola ⟦v7|Office of the Mediator|declines|would not discuss it⟧. Costandin, stopped in the corridor, said "⟦v7|Mirela Costandin|declines|Ask the cartographers⟧" and walked on.

⟦v14|Open Roads Relief||About 19,000 people have left the Ruzha valley since April⟧, according to Open Roads Relief. Its head, Nguyen Hoa Linh, said ⟦v21|Nguyen Hoa Linh||thirty-two lorries with flour and tents were still stuck at the Lesnik crossing⟧.

⟦v15|||The crown pared its gains to 1.8 percent⟧ after the report.

=== d009 | Dravpress | 2026-05-11T18:10:00Z | update
# ⟦v7|Ministry of Foreign Affairs of Dravonia|denies|No "map" exists in nature⟧: Ministry of Foreign Affairs

LUBRESK, May 11. (Dravpress). In connection with the message of the agency Meridian the Ministry of Foreign Affairs states: ⟦v7|Ministry of Foreign Affairs of Dravonia|denies|this is a fabrication, aimed at disruption of the negotiations⟧.

Questions on territories, the Ministry reminded, ⟦v33|Ministry of Foreign Affairs of Dravonia||can be decided only by a referendum of the people⟧. As to the claim of Khalbai to the Tamsu heights, ⟦v6|Erlan Toktubai||which was voiced by Vice-Premier E. Toktubai⟧, commentaries were not given.

⟦v22|Oktav Brenju||"Capitulation in instalments"⟧ - so called the agreement the leader of the fraction "National Hearth" Oktav Brenju.

=== d010 | Lumen | 2026-05-12T00:20:00Z | update
# Brunnsee live: the guns go quiet

**00:01** ⟦v1|||It's on⟧. Our crew on the ridge above Sarmak hears frogs. Only frogs.

**00:09** Colonel Vasil Drumesh of the Dravonian staff confirms: "⟦v1|Vasil Drumesh||As of this minute, nothing from us, nothing from them⟧."

**00:12** Vuokkola, in slippers, to the cameras: "⟦v18|Ilmari Vuokkola||Gentlemen, keep your hands in your pockets⟧."

**00:17** And that map? He laughed at ours. "⟦v7|Ilmari Vuokkola|denies|I have one map here and it shows the way to my room⟧."

=== d011 | Meridian | 2026-05-12T07:31:00Z | flash
# ⟦v2|Dravonian General Staff||MORTARS HIT MARKET IN SARMAK⟧ - DRAVONIAN ARMY

=== d012 | Meridian | 2026-05-12T07:58:00Z | urgent | supersedes=d011
# ⟦v2|Dravonian General Staff||Mortars hit market seven hours into truce⟧; ⟦v3|Dravonian General Staff||at least four dead⟧ - Dravonian army

LUBRESK (Meridian) - ⟦v2|Dravonian General Staff||Six mortar rounds exploded among stalls in the Dravonian-held village of Sarmak at 7:10 a.m.⟧, the General Staff said.

⟦v3|Dravonian General Staff||Four people were killed⟧, it said. ⟦v4|Dravonian General Staff||The fire came from Khalbai positions across the Ruzha⟧, it added, without giving evidence.

A Khalbai defence ministry spokesman said ⟦v4|Ministry of Defence of Khalbai|declines|it was too early to say anything⟧. The observer mission said ⟦v10|Border Observer Mission||a patrol had been turned back on the road to the village⟧.

=== d013 | Khalbai Habar | 2026-05-12T08:50:00Z | update
# ⟦v4|Saule Beketova|denies|Not one barrel of ours was uncovered⟧: Minister of Defence

ORTUKENT. May 12. KHALBAI HABAR. Minister of Defence General Saule Beketova called the statement of the Dravonian side ⟦v4|Saule Beketova|denies|a provocation prepared in advance⟧. "⟦v34|Saule Beketova||They fire at their own trade rows⟧, and then they weep before the cameras," the minister said.

At the same time, the ministry reported: ⟦v13|Ministry of Defence of Khalbai||at 06.40 an unmanned apparatus of the opponent dropped its load upon the fuel base in Kyzyl-Oy⟧. ⟦v13|Ministry of Defence of Khalbai||Two reservoirs are burning⟧. ⟦v35|Ministry of Defence of Khalbai||One fireman received burns⟧.

General Beketova underlined that ⟦v1|Saule Beketova||Khalbai remains faithful to the pause⟧.

=== d014 | Lumen | 2026-05-12T09:40:00Z | update
# Brunnsee live: blood on the vegetables

**09:11** Our colleague Tarik Osei has reached the place. "⟦v2|Tarik Osei||The square is cabbages and glass⟧," he says on the phone. "⟦v2|Tarik Osei||Women were queuing for seedlings when it came down⟧."

**09:18** The district doctor, Ludmila Farkash, counts differently from the army: "⟦v3|Ludmila Farkash||Nine. I closed their eyes myself⟧."

**09:25** ⟦v5|||Chairs are scraping. Costandin and her eleven people have just left the Mirror Hall⟧.

**09:27** She, passing: "⟦v5|Mirela Costandin||One does not sit at table with people who throw things⟧."

**09:33** Toktubai, still inside with his tea: "⟦v36|Erlan Toktubai||The chair is empty, the door is not locked⟧." Did his side do it? "⟦v4|Erlan Toktubai|denies|No⟧."

=== d015 | Dravpress | 2026-05-12T10:25:00Z | update
# ⟦v2|||The enemy carried out a strike on a trading place in inhabited locality Sarmak⟧

LUBRESK, May 12. (Dravpress). ⟦v2|||In the morning hours the trading place, where the peaceful population was found, was subjected to firing impact⟧. ⟦v3|Ministry of Health of Dravonia||As a result eleven citizens perished, twenty-six are hospitalised⟧, is noted in the Ministry of Health.

Colonel Drumesh emphasised that ⟦v4|Vasil Drumesh||the trajectory leads unambiguously to the left bank, to the battery at the brickworks⟧. Concerning Kyzyl-Oy he answered: ⟦v13|Vasil Drumesh|denies|Dravonian drones that night stood in hangars⟧.

By the decision of the head of state ⟦v5|Presidential Chancellery of Dravonia||the delegation is recalled from the hall of sessions for consultations⟧, informed the Chancellery. President Radomir Stanesk: ⟦v12|Radomir Stanesk||"I will put no signature until the last tube is behind the hills"⟧.

=== d016 | Brunnseer Bote | 2026-05-12T11:05:00Z | update | copy_of=d012
# ⟦v2|Dravonian General Staff < Meridian||Mortars hit market seven hours into truce⟧, Meridian reports

LUBRESK (Meridian) - ⟦v2|Dravonian General Staff < Meridian||Six mortar rounds exploded among stalls in the Dravonian-held village of Sarmak at 7:10 a.m.⟧, the General Staff said, the agency Meridian reports.

⟦v3|Dravonian General Staff < Meridian||Four people were killed⟧, it said. ⟦v4|Dravonian General Staff < Meridian||The fire came from Khalbai positions across the Ruzha⟧, it added, without giving evidence.

=== d017 | Meridian | 2026-05-12T12:15:00Z | update
# ⟦v5|||Dravonia quits talks⟧ as ⟦v3|Ludmila Farkash||market toll reaches 14⟧

BRUNNSEE (Meridian) - ⟦v5|||Dravonia's negotiators walked out on Tuesday⟧ over the attack on Sarmak. Doctor Ludmila Farkash said ⟦v3|Ludmila Farkash||three of the wounded had died on the way to hospital⟧. The army, which first spoke of four dead, ⟦v3|Dravonian General Staff|declines|would not explain the gap⟧.

Brigadier Tomasine Kerr, who leads the observers, said ⟦v10|Tomasine Kerr||soldiers at a Dravonian checkpoint had asked her team for a stamp that does not exist⟧. On the fire at the Kyzyl-Oy depot she said ⟦v13|Tomasine Kerr||wreckage of a drone had been shown to her, without serial numbers⟧.

Vuokkola begged both sides ⟦v18|Ilmari Vuokkola||to do nothing for one night⟧. He said ⟦v16|Ilmari Vuokkola||Wednesday's ceremony was no longer realistic⟧.

⟦v15|||The crown fell 4 percent⟧.

=== d018 | Conference Secretariat | 2026-05-12T13:00:00Z | bulletin
# Communiqué No. 9

1. ⟦v5|||The plenary was suspended at 09:25 hours, one delegation having withdrawn⟧.
2. ⟦v16|||The event scheduled for 13 May, 17:00 hours, is deferred; a new date will be notified⟧.
3. ⟦v8|||Item 3 of Communiqué No. 7 is maintained⟧.
4. ⟦v24|||The Union of Sund has notified its readiness to provide 600 unarmed monitors⟧.
5. ⟦v25|||The Republic of Calvera has pledged 40 million ducats for the reconstruction of dwellings⟧.
6. ⟦-|||Lost property: one fountain pen, engraved, may be collected at Desk B⟧.

=== d019 | Meridian | 2026-05-12T14:10:00Z | correction
# CORRECTION: ⟦v25|||Calvera pledge is 14 million⟧, not 40 million

BRUNNSEE (Meridian) - Please note that ⟦v25|Ministry of Finance of Calvera||the sum set aside for rebuilding homes is 14 million ducats⟧, Calvera's finance ministry says. The larger figure came from a conference communiqué. ⟦v24|Government of Sund||Sund's 600 would carry binoculars and nothing else⟧, its government said separately.

=== d020 | Khalbai Habar | 2026-05-12T15:20:00Z | update
# ⟦v6|Erlan Toktubai||The question of the commanding hills is not removed from the agenda⟧: E. Toktubai

ORTUKENT. May 12. KHALBAI HABAR. The demonstrative departure of the Dravonian diplomats ⟦v5|||was carried out at 9.25 under a pretext⟧, the correspondent of the agency observed. "⟦v6|Erlan Toktubai||If they return, this will lie on top of the folder⟧," said the Vice-Premier, meaning Tamsu.

The Union of Veterans addressed the leadership: ⟦v23|Union of Veterans of Khalbai||to reject the empty zone, for which blood was paid⟧. On the same zone the Vice-Premier stated: ⟦v9|Erlan Toktubai||twenty kilometres is too wide, eight would be looked at⟧.

The depot in Kyzyl-Oy ⟦v13|Ministry of Emergencies of Khalbai||has been extinguished after nine hours⟧, the Ministry of Emergencies said. ⟦v27|Ministry of Internal Affairs of Khalbai||A foreign correspondent who filmed there without permission has been detained⟧, informed the Ministry of Internal Affairs.

=== d021 | Lumen | 2026-05-12T18:45:00Z | update
# Brunnsee live: the long evening

**18:04** ⟦v10|||They're in. Kerr's white jeeps have rolled past the barrier to Sarmak⟧, nine hours late.

**18:15** ⟦v27|||It's our man Jonas Eberhart that Khalbai is holding⟧. "⟦v27|Odile Varga||He had a press card round his neck the size of a plate⟧," says Odile Varga, who edits our foreign desk.

**18:22** The mayor of the stricken village, Ignat Soroka, on how many: "⟦v3|Ignat Soroka||Fifteen now. The seed seller's boy⟧."

**18:31** About the generals blaming each other he has this: "⟦v38|Ignat Soroka||A mortar has no passport⟧."

**18:40** A Dravonian negotiator, on whether they're coming back: "⟦v5|unnamed (Lumen)||We left our coats here⟧."

=== d022 | Brunnseer Bote | 2026-05-12T20:00:00Z | feature
# An empty row of chairs and a full washing line

⟦v5|||Half the Mirror Hall stood up and went on Tuesday⟧, leaving eleven untouched strudels. ⟦v20|Alois Gschwendt||"I charge for strudel whether it is eaten or not"⟧, says innkeeper Gschwendt.

Outside, the women of the line have heard what fell on Sarmak. ⟦v2|Danuta Whelp||"You go out for tomato plants and heaven drops iron on you"⟧, says Danuta Whelp. ⟦v19|||By evening there were more than two hundred of them⟧.

Nobody has dared to say aloud what the great pause is worth now. A waiter did: ⟦-|Pietro Zanobi||"It held as long as my shift"⟧, says Pietro Zanobi. And of the drawing with the river in it that the agencies whisper about, he says ⟦v7|Pietro Zanobi|asserts|he saw it under a cheese plate⟧.

=== d023 | Meridian | 2026-05-12T21:30:00Z | update | nothing_new
# What we know about the Brunnsee talks

BRUNNSEE (Meridian) - ⟦v1|||A three-day halt to fighting took effect at midnight⟧. ⟦v2|||Shells struck a market in Sarmak seven hours later⟧, ⟦v3|Ignat Soroka < Lumen||killing 15⟧, according to its mayor, as Lumen reported. Dravonia blames Khalbai, which ⟦v4|Government of Khalbai|denies|says it did not fire⟧. ⟦v5|||Dravonia's team left the talks⟧. ⟦v16|||The signing has been put off⟧. ⟦v6|||Khalbai wants the Tamsu heights⟧.

=== d024 | Lumen | 2026-05-12T22:05:00Z | update | off_topic
# Cup night: Tervola keep their nerve

Away from the lake: Tervola beat Ostrand on penalties in the northern cup after a match with two red cards and a dog on the pitch. Goalkeeper Sakari Nuotio saved three. The final is on Sunday.

=== d025 | Meridian | 2026-05-13T06:20:00Z | kill
# KILL: ⟦v7|||Meridian withdraws report on secret map⟧

BRUNNSEE (Meridian) - Clients are asked to delete the item of May 11 on a map attached to the mediator's paper. ⟦v7|||The document shown to our reporters was a draft of 2024 and no part of the present talks⟧. No replacement will follow.

=== d026 | Dravpress | 2026-05-13T08:40:00Z | update
# ⟦v11|Border Observer Mission||The mines flew from the eastern side⟧: observers

LUBRESK, May 13. (Dravpress). ⟦v11|Border Observer Mission||The funnels at Sarmak testify to an eastern direction⟧, as is recorded in the preliminary act of the mission. ⟦v3|Ministry of Health of Dravonia||The number of the perished is specified as sixteen⟧, the Ministry of Health communicated.

President R. Stanesk confirmed his condition: ⟦v12|Radomir Stanesk||first the removal of the guns, then the pen⟧. At the same time he ordered: ⟦v5|Radomir Stanesk||the delegation returns to the hall today⟧.

⟦v29|General Staff of Dravonia||Leaves in the units are cancelled⟧, was reported in the General Staff. On a possible narrowing of the zone proposed by the mediator, Minister M. Costandin: ⟦v9|Mirela Costandin||"It can be wide or it can be nothing"⟧.

=== d027 | Lumen | 2026-05-13T11:10:00Z | update
# Brunnsee live: men on a bridge

**10:06** ⟦v8|||First four across, one on crutches, walking very fast⟧. Nobody at Lesnik speaks.

**10:41** ⟦v8|||That's the last. 138 each way⟧. Two short: "⟦v8|Nguyen Hoa Linh||Two were too ill to be moved⟧," says Nguyen Hoa Linh of Open Roads.

**10:48** Her trucks? "⟦v21|Nguyen Hoa Linh||Rolling since dawn, finally⟧." And the people on the roads? "⟦v14|Nguyen Hoa Linh||More than 23,000 now, and we only count those who eat with us⟧."

**10:55** Brigadier Kerr isn't pleased with how she is being quoted. "⟦v11|Tomasine Kerr||We wrote 'easterly quadrant', and both armies have men there⟧."

**11:02** ⟦v27|||Jonas is out⟧. He is tired, hungry and minus a camera.

**11:07** Is Stanesk still sulking about the last tube? His spokesman: "⟦v12|Presidential Chancellery of Dravonia||Every word of it stands⟧."

=== d028 | Khalbai Habar | 2026-05-13T13:30:00Z | update
# ⟦v28|Ministry of Defence of Khalbai||The commander of a battery is released from his post⟧

ORTUKENT. May 13. KHALBAI HABAR. ⟦v28|Saule Beketova||Major D. Aitmurat is removed for shortcomings in the keeping of the firing journal⟧, the Minister of Defence announced. "⟦v4|Saule Beketova|denies|This has no relation to the market⟧," the minister stressed.

⟦v8|||One hundred thirty-eight sons of the Motherland have returned to the native threshold⟧. ⟦v11|Ministry of Foreign Affairs of Khalbai|asserts|The act of the mission does not name a guilty party⟧, the Ministry of Foreign Affairs drew attention.

The Vice-Premier E. Toktubai on the mediator's paper: ⟦v9|Erlan Toktubai||"Twelve, and we may speak of the flowers"⟧. The Dravonian side, the agency notes, ⟦v12|||continues to make its consent dependent on the departure of the barrels⟧.

=== d029 | Conference Secretariat | 2026-05-13T16:00:00Z | bulletin
# Communiqué No. 12

1. ⟦v5|||The plenary resumed at 14:10 hours with all delegations present⟧.
2. ⟦v17|||The parties have prolonged the arrangement of 12 May by thirty days⟧.
3. ⟦v9|||Working Paper 4, as revised, sets the depth at 14 km⟧.
4. ⟦v10|||Observers shall have unhindered movement on both banks⟧.
5. ⟦v14|||Registered displaced persons: 23,410⟧.
6. ⟦v16|||The Framework will be laid out for signature on 20 May⟧.

=== d030 | Khalbai Habar | 2026-05-13T16:40:00Z | update | copy_of=d029
# ⟦v5|Conference Secretariat||The plenary resumed at 14:10 hours⟧: Communiqué No. 12 of the Secretariat

2. ⟦v17|Conference Secretariat||The parties have prolonged the arrangement of 12 May by thirty days⟧.
3. ⟦v9|Conference Secretariat||Working Paper 4, as revised, sets the depth at 14 km⟧.

=== d031 | Meridian | 2026-05-13T17:45:00Z | update
# ⟦v17|||Foes give shaky truce another month⟧

BRUNNSEE (Meridian) - ⟦v17|Ilmari Vuokkola||The guns are to stay silent until mid-June⟧, mediator Vuokkola said, two days after ⟦v1|||the first pause was agreed⟧. "⟦v17|Ilmari Vuokkola||A month is a country⟧," he said.

Toktubai said ⟦v6|Erlan Toktubai||his side had not given up the hills⟧. Costandin, on the sacking of the Khalbai major, said ⟦v37|Mirela Costandin||it spoke for itself⟧. On who shelled Sarmak she said: "⟦v4|Mirela Costandin||We know, they know⟧."

Kerr said ⟦v10|Tomasine Kerr||her teams had slept in the village for the first time⟧. ⟦v14|Open Roads Relief||Nobody has gone back yet⟧, Open Roads said. ⟦v15|||The crown closed 2 percent higher⟧. ⟦v26|||The two ministers touched fingertips for the cameras⟧. In Lubresk, Brenju spoke of ⟦v22|Oktav Brenju||a surrender on the never-never⟧.
