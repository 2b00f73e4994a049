title: Flood at Ostrel Live
outlets: Intermark = international agency; Dravpress = state agency, translated; Ostrel Messenger = local newspaper; Radio Nine = broadcaster, live blog; The Lunden Courier = foreign broadsheet; Torvia Today = broadcaster of the neighbouring country

=== d001 | Intermark | 2026-04-14T02:41:00Z | flash
# ⟦v1|Drava Civil Protection||SELLA DYKE GIVES WAY ABOVE DRAVIAN CITY OF OSTREL⟧ - CIVIL PROTECTION

=== d002 | Intermark | 2026-04-14T03:05:00Z | urgent | supersedes=d001
# ⟦v1|||River bursts through dyke near Dravian city of Ostrel⟧; ⟦v3|||old town told to leave⟧

OSTREL, April 14 (Intermark) - ⟦v1|Drava Civil Protection||A forty-metre section of the Sella dyke failed shortly after 4 a.m. local time⟧, Drava Civil Protection said on Tuesday.

⟦v3|Lena Haskoy||Everybody between the cathedral and the tanneries must be out within two hours⟧, Mayor Lena Haskoy said in a message read over loudspeakers. ⟦v2|Lena Haskoy||She had no word of any deaths⟧, she said.

The Vanna has been rising since Saturday after heavy rain on melting snow in the Kamen hills.

=== d003 | Radio Nine | 2026-04-14T04:20:00Z | update
# Live: Ostrel under water - what we know

[06.02] ⟦v5|||Tanners' Bridge is gone⟧. Our reporter Ivo Mell watched from a rooftop. "⟦v5|Ivo Mell||The middle arch folded like a deck chair and then there was only brown water⟧," he told us.

[06.08] ⟦v3|||Buses are picking people up in front of the cathedral⟧. Bring medicine and papers, leave the sofa.

[06.11] ⟦v18|Dravenergo||Some 14,000 homes are dark⟧, according to the grid company Dravenergo. ⟦v18|Dravenergo||It switched the substation off itself, before the river could⟧, it adds.

[06.15] ⟦v6|Dravian Railways||No train may use the iron viaduct until divers have looked at its piers⟧, says Dravian Railways. So two crossings are out, for different reasons.

=== d004 | Dravpress | 2026-04-14T05:00:00Z | update
# ⟦v12|Ministry of Defence||Six hundred servicemen have been directed to the Ostrel district⟧ - Ministry of Defence

DRAVGRAD, April 14. (Dravpress). In connection with the complicated hydrological situation ⟦v12|Ministry of Defence||personnel of the engineering troops with floating means departs to the city Ostrel⟧, informed the Ministry of Defence.

⟦v1|Drava Civil Protection||The integrity of the protective structure on the left bank has been disturbed⟧, noted in Drava Civil Protection. ⟦v2|Drava Civil Protection||According to preliminary data, one person perished⟧.

⟦v14|Andrei Polk|denies|that the hydrologists had sent a warning to the ministry⟧, was denied to the agency by Minister of Waters Andrei Polk. "⟦v15|Andrei Polk||The bodies of power work in the regular regime⟧," he emphasised.

=== d005 | Ostrel Messenger | 2026-04-14T06:10:00Z | update
# ⟦v4|||Ninety beds, one staircase: how St Brice's was emptied⟧

They went down by torchlight. ⟦v4|Dr Maja Torrent||The last of our ninety patients left by the laundry door at half past five⟧, said Dr Maja Torrent, who had been on duty for thirty-one hours. ⟦v4|Dr Maja Torrent||Two newborns travelled in a bread crate⟧, she added.

In Weir Lane, water stood at the letterboxes. The baker, Tomas Grell, said ⟦v13|Tomas Grell||nobody from the town hall had rung his bell⟧. "⟦-|Tomas Grell||I have lost eleven sacks of flour⟧," he said, "⟦+|||and my father's clock⟧."

Mayor Lena Haskoy told this newspaper ⟦v14|Lena Haskoy||the Institute of Waters had raised the alarm on Sunday⟧, ⟦v13|Lena Haskoy||yet the order to clear the streets had waited on a signature from Dravgrad that never came⟧.

⟦v35|||The gymnasium of the Lyceum has been laid out with mattresses⟧.

=== d006 | Intermark | 2026-04-14T07:00:00Z | update | supersedes=d002
# ⟦v2|police||Four drowned⟧, ⟦v3|||thousands flee⟧ as Vanna swamps Ostrel

OSTREL, April 14 (Intermark) - ⟦v2|police||Four people have been found dead⟧, police said, and ⟦v11|police||at least 30 could not be traced⟧, after ⟦v1|||a dyke collapsed in the night⟧.

⟦v3|Lena Haskoy||About 9,000 residents had left the historic quarter by breakfast⟧, Mayor Lena Haskoy told Radio Nine. Troops in amphibious carriers were seen on the ring road.

⟦v23|Institute of Waters||The river should crest at 9.1 metres around midnight⟧, the Institute of Waters said. ⟦v24|Institute of Waters||A further surge was likely on Thursday, fed by snow from the Kamen hills⟧, it said in the same bulletin.

The institute's director, Petra Sund, said ⟦v14|Petra Sund||her staff had faxed the ministry at 11.40 a.m. on Sunday and had the receipt⟧.

=== d007 | Torvia Today | 2026-04-14T08:15:00Z | update
# ⟦v8|Elias Bront||Torvia ready to lend three helicopters to flooded neighbour⟧, says Bront

⟦v8|Elias Bront||Our crews can be in the air within an hour of a call⟧, Interior Minister Elias Bront said this morning. ⟦v8|Elias Bront||The three machines have winches and night vision⟧, he added.

He would not say ⟦v10|Elias Bront|declines|whether Dravgrad had replied⟧.

⟦v17|unnamed (Torvia Today)||The masters of the Kamen reservoir let out a great deal of water on Monday evening⟧, a Torvian engineer who sees the cross-border gauges told Torvia Today. ⟦v17|unnamed (Torvia Today)||The flow below the wall trebled in two hours⟧, he said.

=== d008 | Radio Nine | 2026-04-14T09:30:00Z | update
# Live: Children plucked from school bus

[11.03] Some good news. ⟦v25|||Seventeen pupils and their driver are safe after being pulled through the roof hatch of a bus stuck in Orchard Road⟧. "⟦v25|Jana Peck||We sang so that the little ones would not look out⟧," twelve-year-old Jana Peck told us.

[11.10] ⟦v9|government of Lesk||Lesk says it has forty big pumps on lorries, waiting at the frontier⟧.

[11.14] ⟦v17|Kamen Hydro|denies|Kamen Hydro has opened the gates⟧? "Nonsense," says the company. ⟦v37|Kamen Hydro||The reservoir has been holding back a third of the inflow since Friday⟧, it claims.

[11.20] ⟦v19|City Waterworks||Do not drink from the tap, not even boiled⟧, City Waterworks tells everyone south of the cathedral.

[11.26] ⟦v11|Drava Civil Protection||Civil Protection now has 62 names on its list of people nobody can reach⟧.

=== d009 | Dravpress | 2026-04-14T10:20:00Z | bulletin
# ⟦v7|||Regime of extraordinary situation is introduced in three districts⟧

DRAVGRAD, April 14. (Dravpress). ⟦v7|||The Head of Government Oskar Venn signed a resolution about the introduction of a special regime in the Ostrel, Sella and Kamen districts⟧. From the text of the statement of the Government:

- ⟦v7|Government of Drava||the regime acts from 12.00 till special decision⟧;

- ⟦v27|Government of Drava||from the reserve is allotted 200 million crowns for the needs of the suffered⟧;

- ⟦v10|Government of Drava||the proposal of the Torvian side about aviation technique is received with gratitude⟧;

- ⟦v38|Government of Drava||entrance of private boats into the zone is forbidden⟧.

⟦v2|Drava Civil Protection||The quantity of the dead constitutes seven⟧, they specified in Drava Civil Protection.

=== d010 | The Lunden Courier | 2026-04-14T12:00:00Z | feature
# A city that thought it had tamed its river

From our correspondent in Ostrel

By noon the only way to the cathedral was by rowing boat. Below it ⟦v5|||the medieval crossing that gave the leather quarter its link to the south had simply ceased to exist⟧.

The recriminations began before the water stopped. ⟦v14|Petra Sund||A fax nobody read⟧ is how Petra Sund, the state's chief hydrologist, describes Sunday's alert. Andrei Polk, the minister to whom it was addressed, insists ⟦v14|Andrei Polk|denies|no such paper reached his desk⟧. ⟦v16|Andrei Polk||What did arrive, he says, concerned a different river, the Lesser Orla⟧.

⟦v28|Mirela Dost||He should clear that desk tonight⟧, retorts Mirela Dost, who leads the opposition Civic Union.

In the Municipal Library, ⟦v31|Anton Reve||the entire map room, some 6,000 sheets, is pulp⟧, says its keeper Anton Reve. ⟦v31|Anton Reve||Nothing of it had been photographed⟧, he says quietly.

=== d011 | Intermark | 2026-04-14T13:10:00Z | urgent
# ⟦v20|unnamed (Intermark)||CHLORINE LEAKING FROM FLOODED OSTREL DYE WORKS⟧ - SOURCE

OSTREL, April 14 (Intermark) - ⟦v20|unnamed (Intermark)||Chlorine was escaping from tanks at the Brandel dye works after water entered the plant⟧, a rescue worker said on Tuesday, asking not to be identified.

Brandel's spokeswoman ⟦v20|Brandel|declines|would not comment on the state of the tanks⟧. The works, which employ 400 people, lie on low ground half a mile downstream of the vanished bridge and were last inundated a generation ago.

=== d012 | Torvia Today | 2026-04-14T13:40:00Z | update
# Poison gas fear in Ostrel

⟦v20|unnamed (Intermark) < Intermark||A dangerous gas is coming out of a dye factory in the drowned city⟧, the agency Intermark reports, citing a rescuer.

⟦v20|Elias Bront < Dalia Mork||Interior Minister Elias Bront is aware of the reports about the factory⟧, his spokeswoman Dalia Mork said. ⟦v39|Dalia Mork||Villagers on our bank should keep their windows shut⟧, she advised.

Meanwhile ⟦v8|||the first of our yellow helicopters put down on Ostrel's football ground at three o'clock⟧. ⟦v10|Oskar Venn < Elias Bront||Prime Minister Oskar Venn rang to say thank you⟧, Mr Bront reported.

=== d013 | Intermark | 2026-04-14T14:25:00Z | kill
# KILL - Ostrel chlorine leak

Editors, please kill our item headed "CHLORINE LEAKING FROM FLOODED OSTREL DYE WORKS". ⟦v20|Brandel|denies|that any tank had leaked⟧ is what Brandel now says in a denial, and ⟦v20|Drava Civil Protection|denies|there is no gas at the site⟧, according to Drava Civil Protection, which measured the air. ⟦v40|Brandel||The tanks had been drained as early as Monday⟧, the company said. The rescue worker has withdrawn his account. There will be no substitute item.

=== d014 | Ostrel Messenger | 2026-04-14T15:30:00Z | update
# ⟦v21|||Five held for plundering jewellers' row⟧

Not everyone came to help. ⟦v21|Captain Rudi Osk||Five men were caught with a dinghy full of watches behind Goldsmiths' Passage⟧, Captain Rudi Osk told the Messenger. ⟦v21|Captain Rudi Osk||The youngest is nineteen⟧, he said.

At the Lyceum, caretaker Hanne Brool counts heads. "⟦v35|Hanne Brool||I have eleven hundred guests and nine showers⟧," she said. "⟦+|||We take turns by the alphabet⟧."

⟦v26|||Bruna the elephant spent the day on the bandstand⟧. ⟦v26|Karel Imm||She walked out of her flooded stall through a fence and chose the highest place in the park⟧, keeper Karel Imm said. Two llamas were less lucky.

⟦v19|||People queued at tankers for drinking water with saucepans and flower vases⟧.

=== d015 | Dravpress | 2026-04-14T16:30:00Z | update
# ⟦v21|Ministry of Internal Affairs||Detained are persons suspected in thefts of foreign property⟧ - Ministry of Internal Affairs

OSTREL, April 14. (Dravpress). ⟦v21|Ministry of Internal Affairs||A group of five citizens which misappropriated goods from shops left by owners is placed in the isolator⟧, informed the Ministry of Internal Affairs.

⟦v4|Ministry of Health||All being on treatment in the clinic of the Holy Brice are transported in safe institutions⟧, reported in the Ministry of Health.

⟦v17|Kamen Hydro < Ministry of Waters|denies|that discharges from the reservoir took place⟧, Kamen Hydro denied, as conveyed the Ministry of Waters. ⟦v2|Drava Civil Protection||Victims of the element became eleven people⟧.

=== d016 | Radio Nine | 2026-04-14T21:50:00Z | update
# Live: The peak

[23.31] ⟦v23|Institute of Waters||It's there: 9.34 metres on the cathedral gauge, and for twenty minutes not a centimetre more⟧. That's from the Institute of Waters. Higher than they feared this morning.

[23.38] ⟦v30|Vera Quill||There will be a criminal inquiry into who built and who inspected the Sella dyke⟧, prosecutor Vera Quill tells Radio Nine. ⟦v41|Vera Quill||The ministry's fax machine has already been sealed⟧, she says. Yes, really.

[23.44] ⟦v18|Dravenergo||Without electricity tonight: 31,000 households⟧, says Dravenergo.

[23.50] ⟦v28|Civic Union||The Civic Union has tabled a motion to remove the minister of waters⟧.

=== d017 | Intermark | 2026-04-15T05:30:00Z | update
# Dravian flood toll at 16, ⟦v30|||prosecutors to probe failed embankment⟧

OSTREL, April 15 (Intermark) - ⟦v2|Drava Civil Protection||The number of dead stood at 16 on Wednesday⟧, Drava Civil Protection said, while ⟦v2|Lena Haskoy||the mayor put it at 23, counting bodies in the cathedral crypt⟧.

⟦v11|police||Seventy-five people were unaccounted for⟧, police said.

⟦v17|Ministry of Waters of Torvia||Gauge readings leave no doubt that water was released at Kamen on Monday⟧, the Torvian Ministry of Waters said in a statement, the first official backing for the claim.

⟦v36|unnamed (Intermark)||Insurers expect to pay out about 1.5 billion crowns⟧, an industry executive said.

=== d018 | Torvia Today | 2026-04-15T06:00:00Z | update | copy_of=d017
# Flood toll at 16, prosecutors to probe embankment

OSTREL (Intermark) - ⟦v2|Drava Civil Protection < Intermark||The number of dead stood at 16 on Wednesday⟧, Drava Civil Protection said, while ⟦v2|Lena Haskoy < Intermark||the mayor put it at 23, counting bodies in the cathedral crypt⟧.

⟦v11|police < Intermark||Seventy-five people were unaccounted for⟧, police said.

⟦v36|unnamed (Intermark) < Intermark||Insurers expect to pay out about 1.5 billion crowns⟧, an industry executive told Intermark.

=== d019 | Ostrel Messenger | 2026-04-15T07:15:00Z | feature
# "I signed nothing because nobody gave me anything to sign"

An interview with Lena Haskoy, mayor

You gave the order to leave after the wall had gone. Why so late?

"⟦v13|Lena Haskoy||The law gives me a bell and a loudspeaker, but the key to the city is in the capital⟧. ⟦+|||I asked for it at nine on Monday evening and heard music on the line⟧."

The government counts sixteen dead.

"⟦v2|Lena Haskoy||I have stood beside twenty-three coffins⟧. ⟦-|Lena Haskoy||Perhaps arithmetic is different up there⟧."

Will you stay in office?

"⟦v42|Lena Haskoy||I shall stand down once the last street is dry, not a day before⟧."

And the Sella wall?

"⟦v43|Lena Haskoy||It was patched with rubble two years ago to save four million⟧. ⟦v43|Lena Haskoy||I voted for that, and I will live with it⟧."

=== d020 | Dravpress | 2026-04-15T08:30:00Z | update
# ⟦v32|||The Head of State familiarised himself with the course of works in Ostrel⟧

OSTREL, April 15. (Dravpress). ⟦v32|||President Leopold Garn accomplished a working trip to the suffered city⟧ and conversed with inhabitants, who received him warmly.

"⟦v44|Leopold Garn||Every family will receive a new dwelling up to winter⟧," declared Leopold Garn. ⟦v33|Leopold Garn||On Friday the flags will be lowered in the entire country⟧, he said.

⟦v9|Ministry of Foreign Affairs||The pump equipment of the friendly Lesk passed the customs⟧, noted in the Ministry of Foreign Affairs. ⟦v12|Ministry of Defence||The grouping of the military is increased to 1,800 persons⟧, reported the Ministry of Defence.

=== d021 | Radio Nine | 2026-04-15T09:05:00Z | update
# Live: Boos and mud for the president

[10.40] ⟦v32|||Leopold Garn lasted eleven minutes in Weir Lane. There was whistling, then a clod of earth hit his umbrella⟧. His guards walked him backwards to the car.

[10.47] "⟦v32|Tomas Grell||He came in clean boots⟧," baker Tomas Grell told us. "⟦+|||So we helped him⟧."

[10.52] ⟦v22|police||Two men in borrowed red vests who went from door to door "collecting valuables for safekeeping" are in custody⟧, police say. ⟦v22|police||They are no firemen⟧. Not to be mixed up with yesterday's five.

[11.01] ⟦v44|Mirela Dost|denies|A roof for everyone before the snow⟧? Mirela Dost says that is simply untrue. ⟦v45|Mirela Dost||The state built eighty houses in the whole of last year⟧, she points out.

=== d022 | Intermark | 2026-04-15T10:00:00Z | correction
# CORRECTION - Dravian flood

OSTREL, April 15 (Intermark) - In our item "Dravian flood toll at 16", please read in paragraph four that ⟦v36|unnamed (Intermark)||insurers expect to pay out about 150 million crowns⟧, not 1.5 billion; the executive had given the figure in another currency and the conversion was done wrongly. A corrected version of the full story will follow. The remaining paragraphs, including the figures given by Drava Civil Protection, the police and the mayor, stand as sent. Subscribers who used the first figure are asked to publish the right one.

=== d031 | Ostrel Messenger | 2026-04-15T11:05:00Z | update | copy_of=d020
# ⟦v32|||The Head of State familiarised himself with the works in Ostrel⟧

(Dravpress). ⟦v32|||President Leopold Garn accomplished a working trip to the suffered city⟧ and conversed with inhabitants, who received him warmly.

"⟦v44|Leopold Garn < Dravpress||Every family will receive a new dwelling up to winter⟧," declared Leopold Garn. ⟦v33|Leopold Garn < Dravpress||On Friday the flags will be lowered in the entire country⟧, he said.

We print the agency's text as we received it, and leave it to our readers in Weir Lane.

=== d023 | The Lunden Courier | 2026-04-15T11:30:00Z | update | off_topic
# Lunden bank robbers found guilty

Three men who tunnelled into the vault of a Lunden savings bank over a holiday weekend were convicted on Wednesday after a trial of nine weeks. The jury needed less than a day. The judge said sentence would be passed next month and told the men to expect long terms. A flood in the cellar next door, caused by their own drilling, had given them away.

=== d024 | Intermark | 2026-04-15T14:45:00Z | flash
# ⟦v29|||DRAVIAN WATERS MINISTER POLK RESIGNS⟧

=== d025 | Dravpress | 2026-04-15T15:20:00Z | update
# ⟦v29|||Andrei Polk is liberated from the occupied post⟧

DRAVGRAD, April 15. (Dravpress). ⟦v29|Press service of the Government||The request of Andrei Polk about departure by own wish is satisfied⟧, communicated the Press service of the Government. ⟦v46|Press service of the Government||The duties are temporarily laid on his deputy Ilsa Korn⟧.

"⟦v14|Andrei Polk||The telegram of the hydrologists was received and registered by my secretariat⟧," A. Polk recognised. "⟦v47|Andrei Polk||Guilt before the people I do not feel, responsibility I feel⟧."

⟦v2|Drava Civil Protection||By the situation on the evening 27 deceased are registered⟧, was added in Drava Civil Protection.

=== d026 | Radio Nine | 2026-04-15T16:10:00Z | update
# Live: He's out - and now the next wave

[17.35] ⟦v29|||Polk has thrown in the towel⟧. ⟦v28|Mirela Dost||"One down"⟧, writes Mirela Dost. ⟦v48|Mirela Dost||"Venn must follow him"⟧.

[17.41] ⟦v14|Andrei Polk < Dravpress||So the fax did get there⟧. The man himself says so, to Dravpress of all people. Two days of "never saw it".

[17.50] ⟦v24|Petra Sund||Tomorrow's second swell will be a good metre lower than the first⟧, Petra Sund tells us. ⟦v24|Petra Sund||The hills have frozen again, which helps⟧.

[17.58] ⟦v6|Dravian Railways||The first freight train has crept over the iron viaduct⟧, at walking pace, says Dravian Railways. The divers found nothing.

=== d027 | The Lunden Courier | 2026-04-15T19:00:00Z | feature
# Drava's drowned paper trail

⟦v29|||The cabinet lost its water chief yesterday afternoon⟧, felled not by a river but by a sheet of thermal paper. ⟦v14|unnamed (The Lunden Courier)||It had lain in a tray beneath a football calendar⟧, according to an official who saw it being found.

The other riddle is upstream. ⟦v17|Jarmo Till < Torvia Today||Jarmo Till, a former shift leader at Kamen, says he turned the wheels himself, on orders, so as to save the turbines⟧, in an interview with Torvia Today. ⟦v17|Kamen Hydro|denies|Kamen Hydro calls this a fantasy⟧; ⟦v49|Kamen Hydro||Mr Till was dismissed for drinking⟧, it adds.

⟦v31|||Volunteers are freezing what survives of the city's cartographic treasure⟧ in a fishmonger's cold store. ⟦v50|National Archive||A team of paper restorers is on its way from the capital⟧, the National Archive promises.

=== d028 | Ostrel Messenger | 2026-04-16T06:30:00Z | update
# ⟦v51|||Back to the mud: Cathedral Hill goes home⟧

⟦v51|Lena Haskoy||Families from the upper streets may sleep in their own beds from tonight⟧, Mayor Lena Haskoy said. Weir Lane must wait.

⟦v18|Dravenergo||The light is back in all but 4,000 dwellings⟧, Dravenergo said. ⟦v19|City Waterworks||What comes out of the taps remains unfit for the kettle⟧, City Waterworks warned.

⟦v26|||Our grey lady has left her stage⟧: ⟦v26|Karel Imm||it took forty loaves and a fire engine to coax Bruna down from among the music stands⟧, said Karel Imm.

⟦v25|Jana Peck||Jana Peck, who led the choir in the stranded bus, wants to be a driver⟧. ⟦v35|Hanne Brool||Half of the mattresses at the school are empty now⟧, said Hanne Brool.

=== d029 | Dravpress | 2026-04-16T09:00:00Z | update | nothing_new
# Chronicle of the element in Ostrel

OSTREL, April 16. (Dravpress). On Tuesday at night ⟦v1|||the waters broke through the rampart at Sella⟧. ⟦v3|||The population of the centre was taken out⟧. ⟦v5|||The historical bridge of the Tanners was destroyed⟧. ⟦v7|||The Government declared the extraordinary regime⟧ and ⟦v27|||allotted means⟧. ⟦v23|Institute of Waters||The maximal level was 934 centimetres⟧, by data of the Institute of Waters. ⟦v29|||The minister A. Polk left the post⟧. ⟦v30|Vera Quill||The competent organs check the circumstances of the construction of the dam⟧, reminded prosecutor Vera Quill.

=== d030 | Intermark | 2026-04-16T12:20:00Z | update
# ⟦v2|Drava Civil Protection||Dravian flood deaths reach 34⟧; ⟦v52|||premier survives⟧

DRAVGRAD, April 16 (Intermark) - ⟦v52|||Prime Minister Oskar Venn narrowly won a confidence vote⟧ on Thursday, two days after the country's worst flood in a century. ⟦v52|Speaker's office||The count was 61 to 58⟧, the Speaker's office said.

⟦v2|Drava Civil Protection||Thirty-four bodies have been recovered⟧, Drava Civil Protection said. ⟦v11|police||Nineteen people are still sought⟧, police said.

⟦v24|Institute of Waters||The renewed rise had passed Ostrel at dawn without topping the sandbags⟧, the Institute of Waters said. ⟦v33|||The nation observes a day of mourning on Friday⟧.

⟦v44|Oskar Venn||The president's housing promise would be kept, though "by next summer"⟧, Venn told parliament. ⟦v10|Elias Bront||The three aircraft would stay another week at Drava's request⟧, Torvia's Elias Bront said.
