title: Collapse of the Aldric Bridge at Varnhag
outlets: Meridian Press = international agency; KTA = state agency, translated; Varnhag Courier = local newspaper; Radio Lomna = broadcaster, live blog; The Ledger = newspaper of the capital; Girder = engineering trade site

=== d001 | Meridian Press | 2026-02-10T06:51:00Z | flash
# ⟦v1|Varnhag Police||BRIDGE ACROSS LOMNA RIVER COLLAPSES⟧ - VARNHAG POLICE

=== d002 | Meridian Press | 2026-02-10T07:08:00Z | urgent | supersedes=d001
# ⟦v1|||Bridge over Lomna falls in rush hour⟧; ⟦v2|Varnhag Police||at least three dead⟧ - police

VARNHAG, Karvonia, Feb 10 (Meridian) - ⟦v1|||The main span of the Aldric Bridge, which carries the coastal motorway over the Lomna, broke away at 07:40 local time on Tuesday with dozens of vehicles on it⟧.

⟦v2|Varnhag Police||Three bodies had been recovered⟧, police said. ⟦v3|Jonas Trell||Between 30 and 40 people were unaccounted for⟧, said Jonas Trell, chief of the Varnhag fire brigade.

⟦v4|Port Captain of Varnhag||All shipping on the lower river was halted⟧, according to the port captain. The operator, Lomna Crossings, declined to ⟦-|Lomna Crossings|declines|comment⟧.

The cable-stayed bridge opened in 1979.

=== d003 | Radio Lomna | 2026-02-10T07:40:00Z | update
# Live: ⟦v1|||Road deck in the water at Varnhag⟧

[08:12] ⟦v1|||Where six lanes used to be there is a hole you could sail a frigate through⟧. Only the two towers are still up. We will stay with this all day.

[08:19] Our listener Mirte Haan, who was walking her dog on the quay, tells us: "⟦v5|Mirte Haan||First one cable went, like a whip, then all of them together⟧. ⟦+|||I thought of a ship's chain running out⟧."

[08:26] ⟦v6|Lomna Energy||The 30,000 households on the east bank have no power⟧, says Lomna Energy; ⟦v6|Lomna Energy||the cable ran under the carriageway⟧.

[08:31] ⟦v7|St Brigid's Hospital||Anyone with blood group O negative is asked to come in⟧, St Brigid's Hospital says. Use the north door, not the ambulance bay.

[08:38] ⟦v4|||Nothing moves between the lighthouse and the sugar quay; the tankers have dropped anchor⟧.

=== d004 | KTA | 2026-02-10T08:15:00Z | bulletin
# ⟦v8|Government Press Service||Orlen Vask has interrupted his working trip⟧ - Press Service of Government

LIRSK, February 10. /KTA/. ⟦v8|Government Press Service||The head of the government Orlen Vask, being in the southern provinces with a working trip, flies out to the place of the tragedy⟧, informed KTA in the Press Service of Government.

⟦v1|||In the morning a destruction of the bridge passage named after Saint Aldric occurred in Varnhag⟧. By the data of the Ministry of Emergencies, ⟦v2|Ministry of Emergencies||five persons perished⟧, ⟦v9|Ministry of Emergencies||19 are hospitalised⟧. The fate of ⟦v3|Ministry of Emergencies||no more than 15 persons is being clarified⟧, was specified in the ministry.

⟦v10|General Prosecutor's Office||On the fact of the incident a criminal case is initiated⟧, reported the General Prosecutor's Office.

=== d005 | Varnhag Courier | 2026-02-10T09:20:00Z | update
# ⟦v11|||The man who stood on the brake, and 31 children who went to school late⟧

By Lotte Arends, on the west ramp

Line 14 to the Harbour School stops every morning at the kiosk of old Mrs Fenn, and this morning ⟦v11|||it stopped again, eleven metres short of nothing at all⟧.

"⟦v11|Piet Oskam||I saw the lamp posts lean⟧," Piet Oskam, 58, at the wheel since 1994, told us with a blanket round his shoulders. "⟦+|||Lamp posts don't lean. So I stood on the pedal and then I put it in reverse⟧." ⟦v11|Piet Oskam||Not one of the pupils had so much as a bruise⟧, he said.

⟦v12|Piet Oskam||For weeks there had been a step in the road at the second tower, and every driver at the depot knew it⟧, Oskam said. ⟦v12|Piet Oskam||They had reported it twice⟧, he added.

Fire chief Jonas Trell had no time for heroes. "⟦v2|Jonas Trell||I have seven covered stretchers on that quay⟧," he said. ⟦v13|Jonas Trell||The river ran at five knots and his divers could see no further than their own gloves⟧, he said.

On the quay, somebody had already brought candles.

=== d006 | Girder | 2026-02-10T10:05:00Z | update
# ⟦v14|||Aldric's stays had no second load path⟧

⟦v14|Ruta Solenko||Lose one stay on this type and its neighbours take more than they can bear; the rest unzips⟧, says Prof. Ruta Solenko of the Polytechnic of Lirsk, who taught a course on the structure for ten years.

⟦v15|Ruta Solenko||There are only two others of the family in the country, at Ostmark and at Pelle Sound⟧, she says.

⟦v16|||The deck carried 212 strain sensors, fitted four years ago⟧. Lomna Crossings would not say ⟦v16|Lomna Crossings|declines|whether they were recording this morning⟧.

⟦v17|Lomna Crossings||The structure passed its principal inspection last March without restriction⟧, the operator told Girder in a two-line e-mail.

=== d007 | The Ledger | 2026-02-10T11:30:00Z | urgent
# Exclusive: ⟦v18|||Engineers warned of rotten cables ten months ago⟧

By Dario Menk and Sylvie Orth

LIRSK - ⟦v18|||A confidential report of April last year found that up to a third of the wires in eleven stays of the Aldric Bridge had been eaten away⟧, according to a copy seen by The Ledger. ⟦v19|||Its authors, the consultancy Hoek & Parr, urged that lorries above 40 tonnes be kept off "without delay"⟧.

⟦v20|unnamed (The Ledger)||The paper lay on the desk of a deputy of Transport Minister Ilka Demirov from May⟧, said two officials who asked not to be identified.

A spokesman for the ministry denied ⟦v20|Ministry of Transport|denies|that any such document had reached it⟧. Lomna Crossings did not wish to discuss ⟦v18|Lomna Crossings|declines|the report⟧.

⟦v21|Tomas Arkell||"The minister must go tonight, not after the funerals"⟧, said Tomas Arkell, leader of the opposition Civic Bloc.

=== d008 | Meridian Press | 2026-02-10T12:10:00Z | update | supersedes=d002
# ⟦v2|Jonas Trell||Death toll in Karvonia bridge disaster reaches 11⟧, fire chief says

VARNHAG, Karvonia, Feb 10 (Meridian) - ⟦v2|Jonas Trell||Rescuers have brought 11 dead ashore⟧ since a motorway bridge gave way on Tuesday, fire chief Jonas Trell told reporters.

⟦v3|Jonas Trell||He still missed 34 people⟧, he said, ⟦v3|Jonas Trell||more than double the figure of the emergencies ministry⟧.

⟦v18|The Ledger||Consultants found badly corroded stay cables last spring⟧, The Ledger newspaper reported. ⟦v20|unnamed (The Ledger) < The Ledger||The findings went to the transport ministry⟧, it quoted officials as saying. The ministry denied ⟦v20|Ministry of Transport|denies|having received them⟧.

⟦v22|Sundland||Neighbouring Sundland offered 24 navy divers⟧, its foreign ministry said. ⟦v23|Ruthen||Ruthen said it could lay a military pontoon bridge within three days⟧.

⟦v24|||Shares of Lomna Crossings lost 38 percent before trading was suspended⟧.

=== d009 | KTA | 2026-02-10T12:50:00Z | update
# ⟦v25|Ministry of Transport||Over the bridge went a transport of inadmissible weight⟧ - Ministry of Transport

LIRSK, February 10. /KTA/. ⟦v25|Ministry of Transport||The preliminary version of the happened is the passage of a road train with a transformer of general mass 96 tons⟧, declared to KTA in the Ministry of Transport. ⟦v26|Ministry of Transport||The permission for this passage was not issued⟧, underlined there.

⟦v20|Ilka Demirov|denies|Publications about a certain report which allegedly was directed to the ministry⟧ do not correspond to the reality, said Minister Ilka Demirov. ⟦v27|Ilka Demirov||"To leave the post at such an hour would be desertion"⟧, answered she to the calls of the opposition.

⟦v28|Orlen Vask||The twelfth of February is declared a day of national mourning⟧, follows from the order signed by the head of the government Orlen Vask.

=== d010 | Radio Lomna | 2026-02-10T13:45:00Z | update
# Live: ⟦v8|||PM on the quay⟧, ⟦v26|Brandt Haulage||haulier says it had papers⟧

[14:05] ⟦v8|||Orlen Vask has arrived, in rubber boots, and went straight past the cameras to the families' tent⟧.

[14:11] Whistles from behind the tape. A woman shouts ⟦-|unnamed (Radio Lomna)||"where were you in April?"⟧

[14:20] Brandt Haulage, the firm with the transformer, calls in. Managing director Ernst Brandt: "⟦v26|Ernst Brandt|denies|No permit? I have it in my hand, stamped, dated Friday, route and axle loads and all⟧."

[14:22] And on the weight: ⟦v56|Ernst Brandt||the thing weighed 58 tonnes with the tractor and was still on the approach⟧, according to Brandt. "⟦-|Ernst Brandt||My driver rang me from the ramp. He is alive because he was late⟧."

[14:37] ⟦v6|Lomna Energy||Half of the east side has its lights back⟧, Lomna Energy says.

[14:41] ⟦v29|City of Varnhag||Relatives can ring 0900-4471, day and night⟧, the city says.

=== d011 | Meridian Press | 2026-02-10T14:30:00Z | urgent
# ⟦v30|unnamed (Meridian Press)||SECOND BRIDGE PARTLY COLLAPSES AT OSTMARK⟧, KARVONIA - LOCAL OFFICIAL

OSTMARK, Karvonia, Feb 10 (Meridian) - ⟦v30|unnamed (Meridian Press)||Part of the Ostmark road bridge, a sister of the one that fell at Varnhag, has dropped into the valley⟧, a local official said on Tuesday.

⟦v30|unnamed (Meridian Press)||There were no reports of casualties⟧, said the official, who declined to be named because he was not authorised to speak. The emergencies ministry could not at once be reached. The bridge, finished in 1982, carries about 9,000 vehicles a day across the gorge of the Ost.

=== d012 | Meridian Press | 2026-02-10T14:52:00Z | kill
# KILL: Ostmark bridge

Editors: kindly kill the urgent of 14:30 GMT. ⟦v30||denies|A second bridge has collapsed at Ostmark⟧: this is wrong. The official mistook a barrier for damage. ⟦v31|Mayor of Ostmark||The Ostmark bridge was closed at 15:00 as a precaution and stands intact⟧, the mayor's office told Meridian. No substitute story will be sent under this slug; a new one follows on the main story from Varnhag.

=== d013 | Varnhag Courier | 2026-02-10T16:10:00Z | update
# ⟦v32|||Small fist in a drowned car⟧

By Lotte Arends

⟦v32|||They had stopped counting on noise when Sergeant Willem Dace heard knocking under the slab by pier three⟧. ⟦v32|Willem Dace||A delivery van, on its side, with air for one more hour perhaps, and a girl of six holding on to the headrest⟧, he said. ⟦v33|St Brigid's Hospital||Her body temperature was 29 degrees, but she asked for cocoa⟧, according to St Brigid's.

"⟦-|Willem Dace||I have daughters⟧," Dace said, and then nothing more.

⟦v13|Jonas Trell||At dusk the divers must come out of the water⟧, fire chief Jonas Trell decided; ⟦v13|Jonas Trell||they will try again at slack tide, towards four⟧.

⟦v34|||A crane barge, the Hercule, is on its way up from Dornmouth to lift the slabs⟧.

In Mrs Fenn's kiosk the coffee is free. ⟦-|Mrs Fenn||"What would I charge for?"⟧ she says.

=== d014 | KTA | 2026-02-10T16:40:00Z | update
# ⟦v32|Ministry of Emergencies||A six-year-old inhabitant of Varnhag is saved⟧

VARNHAG, February 10. /KTA/. ⟦v32|Ministry of Emergencies||The rescuers extracted alive a minor passenger from a vehicle which was nine hours under the constructions⟧, informed the Ministry of Emergencies. ⟦v33|Ministry of Emergencies||The state of the child is estimated as stable⟧.

⟦v2|Ministry of Emergencies||The number of the perished made 14⟧, added in the ministry.

⟦v23|Orlen Vask||Karvonia accepts with gratitude the help of Ruthen in the guidance of a floating passage⟧, declared Orlen Vask in Varnhag. ⟦v22|Orlen Vask||As for the divers of the Sundland side, own forces are enough⟧, noted he.

⟦v35|Orlen Vask||All bridges of the similar construction will pass a check in the course of ten days⟧, instructed the head of the government.

=== d015 | The Ledger | 2026-02-10T17:30:00Z | update | copy_of=d014
# ⟦v32|Ministry of Emergencies < KTA||A six-year-old inhabitant of Varnhag is saved⟧

VARNHAG, February 10. ⟦v32|Ministry of Emergencies < KTA||The rescuers extracted alive a minor passenger from a vehicle which was nine hours under the constructions⟧, the Ministry of Emergencies informed KTA. ⟦v33|Ministry of Emergencies < KTA||The state of the child is estimated as stable⟧.

⟦v2|Ministry of Emergencies < KTA||The number of the perished made 14⟧, the ministry added.

⟦v23|Orlen Vask < KTA||Karvonia accepts with gratitude the help of Ruthen⟧, Orlen Vask said, KTA reported. ⟦v35|Orlen Vask < KTA||All bridges of the similar construction will pass a check in the course of ten days⟧, he instructed.

=== d016 | Meridian Press | 2026-02-10T18:20:00Z | update
# ⟦v36|Lomna Crossings||Operator "deeply sorry"⟧ for bridge disaster

VARNHAG, Karvonia, Feb 10 (Meridian) - Lomna Crossings issued the following statement on Tuesday evening:

- ⟦v36|Lomna Crossings||We apologise without reserve to all who have lost someone.⟧
- ⟦v37|Lomna Crossings||Each bereaved family will receive 20,000 marks at once, whatever the courts may decide.⟧
- ⟦v17|Lomna Crossings||The last statutory inspection revealed no defect affecting safety.⟧
- We deny ⟦v19|Lomna Crossings|denies|that a restriction of heavy traffic was ever recommended to us⟧.
- ⟦v16|Lomna Crossings||The readings of the deck gauges up to 07:39 are secured and have been handed to the prosecutor.⟧
- ⟦v38|Lomna Crossings||Tolls on our three other bridges are lifted until further notice.⟧

Chief executive Hanne Quist declined to say ⟦v39|Hanne Quist|declines|whether she would stay in office⟧. ⟦v2|Varnhag Police||Sixteen people were known to have died by nightfall⟧, according to police.

=== d017 | Radio Lomna | 2026-02-10T20:05:00Z | update
# Live, evening: ⟦v40|||Thousands of lights along the water⟧

[20:31] ⟦v40|||From the fish market to the broken ramp people stand three deep with candles, and nobody speaks⟧. ⟦v40|Varnhag Police||Eight thousand⟧, the police reckon.

[20:40] Union secretary Bram Kolt on our evening programme: "⟦v41|Bram Kolt||There were sixty of us with wire brushes and grease when the state sold it. Now there are fourteen⟧." And: "⟦v12|Bram Kolt||The bus people told the control room about that bump. It's in the log⟧."

[20:52] ⟦v31|||No traffic over the Ost gorge tonight either, barriers down, detour by Hallen⟧.

[20:58] Correction to our 14:37 entry: ⟦v6|Lomna Energy||a third of the homes⟧ was reconnected, not half, Lomna Energy points out.

=== d018 | Girder | 2026-02-10T21:15:00Z | feature
# "⟦v19|Aldo Parr||We wrote lorries off, in capitals⟧"

Aldo Parr, 66, partner at Hoek & Parr, speaks to Girder from his kitchen.

You surveyed the stays. What did you see?

"⟦v18|Aldo Parr||We opened the sheaths at eleven places. In four of them you could pull out the strands with your fingers⟧."

And you recommended?

"⟦v19|Aldo Parr||Nothing heavier than a removal van until the work was done⟧. ⟦v42|Aldo Parr||We priced the replacement too: 61 million marks, fourteen months⟧."

Who received it?

"⟦v43|Aldo Parr||The client. I handed it to Hanne Quist myself, on 22 April, and she signed for it⟧. ⟦v20|Aldo Parr||What went on from there to Lirsk I don't know⟧."

The ministry blames a transformer.

"⟦v25|Aldo Parr|denies|That load could not have brought down a healthy bridge⟧," he says, shaking his head. "⟦-|Aldo Parr||You might as well blame the last guest on a rotten balcony⟧."

=== d019 | Meridian Press | 2026-02-11T05:55:00Z | urgent
# ⟦v44|General Prosecutor's Office||BRIDGE OPERATOR'S CHIEF ARRESTED⟧ - PROSECUTOR

LIRSK, Feb 11 (Meridian) - ⟦v44|General Prosecutor's Office||Hanne Quist, chief executive of Lomna Crossings, was detained at her home before dawn on Wednesday⟧, Karvonia's prosecutor said. ⟦v45|General Prosecutor's Office||The firm's head of maintenance, Rolf Steen, was taken off a ferry to Sundland two hours later⟧.

⟦v43|Aldo Parr < Girder||She had been handed a report on the corroded cables in person⟧, its author Aldo Parr told the trade site Girder.

Quist's lawyer, Ada Flemming, denied ⟦v43|Ada Flemming|denies|that her client had ever signed for the paper⟧. ⟦v44|Ada Flemming||The arrest was meant to shield people in government⟧, Flemming said.

=== d020 | Varnhag Courier | 2026-02-11T06:40:00Z | update
# ⟦v34|||The giant from Dornmouth is here⟧, and the town gets up early to look

⟦v34|||At low water the Hercule lay below the west tower, yellow, tall as the Guildhall, and by six she had the first piece of carriageway in her hooks⟧. ⟦v2|Jonas Trell||Beneath it were two cars and in them five people⟧, Jonas Trell said quietly. ⟦v2|Jonas Trell||That makes 21⟧.

⟦v3|Jonas Trell||Nineteen names were left on his list⟧, he said.

⟦v13|||Since four the frogmen are back in the current⟧, in pairs, on a rope.

Across the river ⟦v23|||lorries with Ruthen number plates unload grey steel boats by the dozen⟧. ⟦v23|Kasimir Voll||"Saturday noon you drive over"⟧, Colonel Kasimir Voll, the engineers' commander, promised in good Karvonian.

⟦v46|Ina Brook||The schools stay shut until Monday⟧, the mayor, Ina Brook, told the council.

=== d021 | KTA | 2026-02-11T08:00:00Z | update
# ⟦v45|||The technical chief of the concession is caught⟧

LIRSK, February 11. /KTA/. ⟦v45|General Prosecutor's Office||The responsible for the repair R. Steen was detained by border guards at an attempt to leave the limits of the country⟧, informed the General Prosecutor's Office. ⟦v44|General Prosecutor's Office||In regard of the directress of the enterprise H. Quist the measure of restraint in the form of custody is chosen⟧.

⟦v47|Ministry of Finance||The state takes upon itself the expenses for the burial of all the victims⟧, reported the Ministry of Finance.

⟦v48|Coastal Union||The Coastal Union allots 40 million marks for the restoration of the traffic⟧, was said in a communique of its secretariat.

⟦v2|Ministry of Emergencies||On the morning 20 dead are counted⟧, say in the Ministry of Emergencies.

=== d022 | Meridian Press | 2026-02-11T08:30:00Z | update | off_topic
# Ferry runs aground off Pelle Sound, all safe

PELLE, Karvonia, Feb 11 (Meridian) - A car ferry with 112 passengers aboard ran onto a sandbank in thick fog off Pelle Sound on Wednesday, the coast guard said. Nobody was hurt.

The ship, the Merel, was expected to float free with the evening tide, according to her owners. Two tugs stood by. Passengers were given breakfast and, one of them said, a choir on its way to a contest sang for them in the car deck.

=== d023 | The Ledger | 2026-02-11T10:45:00Z | urgent
# ⟦v20|||The covering letter that sank a denial⟧

By Dario Menk

LIRSK - ⟦v20|||On 3 May the engineers' findings were entered in the post register of the Transport Ministry under number 2217, with the initials of Deputy Minister Paul Gresch⟧, as a page shows that The Ledger prints today.

⟦v20|Paul Gresch||"I put it before the minister the same week"⟧, Gresch told The Ledger. ⟦v49|Paul Gresch||She had replied that the toll contract was up for renewal and that nothing should disturb it⟧, he said.

Demirov would not be drawn on ⟦v49|Ilka Demirov|declines|the account⟧.

⟦v21|Tomas Arkell||The Civic Bloc tables a vote of no confidence in her for the afternoon⟧, its leader Tomas Arkell said. ⟦v50|unnamed (The Ledger)||Four deputies of the government's own party would support it⟧, according to a whip who spoke on condition of anonymity.

=== d024 | Radio Lomna | 2026-02-11T12:30:00Z | update
# Live: ⟦v27|||She's gone⟧

[13:02] ⟦v27|||Ilka Demirov walks out of the chancellery by the front door, no car, no papers⟧. "⟦v27|Ilka Demirov||I have given the prime minister back my seal⟧." 

[13:04] On the post register, from the steps: "⟦v20|Ilka Demirov||I should have read what was put before me⟧."

[13:10] ⟦v51|||Paul Gresch is to look after the department for now⟧. Yes, that Gresch.

[13:16] Arkell: ⟦v27|Tomas Arkell||"A day too late and a minister too few"⟧.

[13:25] ⟦v9|St Brigid's Hospital||27 people are still in the wards⟧, says St Brigid's, ⟦v7|St Brigid's Hospital||which has blood enough and thanks everybody who queued⟧.

[13:29] ⟦v33|St Brigid's Hospital||The girl from the van is sitting up and is called Nele⟧, by the way.

=== d025 | KTA | 2026-02-11T13:00:00Z | bulletin
# ⟦v27|Government Press Service||I. Demirov is released from the held post by own wish⟧

LIRSK, February 11. /KTA/. ⟦v27|Government Press Service||Orlen Vask satisfied the application of the head of the transport department about the leaving⟧, informed the Government Press Service. ⟦v51|Government Press Service||The fulfilment of the duties is laid on P. Gresch⟧.

⟦v52|Orlen Vask||A new bridge, of state and without toll, will be built in three years⟧, declared Orlen Vask at the session of the cabinet. ⟦v53|Orlen Vask||The concession of Lomna Crossings is terminated⟧, added he.

=== d026 | Meridian Press | 2026-02-11T13:40:00Z | update
# ⟦v27|||Karvonian transport minister quits⟧ over bridge deaths; ⟦v53|Orlen Vask||operator to lose contract⟧

VARNHAG/LIRSK, Feb 11 (Meridian) - ⟦v27|||Karvonia's transport minister stepped down on Wednesday⟧ after ⟦v20|The Ledger||a newspaper published proof that her department had been sent a warning about the Aldric Bridge⟧.

⟦v53|Orlen Vask||The company that ran the crossing would be stripped of its licence⟧, Prime Minister Orlen Vask told the cabinet, and ⟦v52|Orlen Vask||taxpayers would pay for a replacement by 2029⟧. 

⟦v54|Lomna Crossings||Cancelling the deal would cost the treasury 900 million marks in damages⟧, Lomna Crossings said.

⟦v2|Jonas Trell||The toll rose to 26⟧, said fire chief Jonas Trell. ⟦v3|Jonas Trell||Fourteen were yet to be found⟧.

⟦v35|||Inspectors began opening cable sheaths at Pelle Sound⟧, one of ⟦v15|Ruta Solenko||two remaining bridges of the type⟧, according to Professor Ruta Solenko.

=== d027 | Meridian Press | 2026-02-11T14:05:00Z | correction
# CORRECTION: Karvonian transport minister quits

In the story of 13:40 GMT please read in the fourth paragraph: ⟦v54|Lomna Crossings||the sum the company would claim for a cancelled concession is 90 million marks⟧, not 900 million. The mistake was Meridian's. The rest of the story, including the number of the dead and the account of the cabinet meeting, stands as sent.

=== d028 | Varnhag Courier | 2026-02-11T15:20:00Z | update | copy_of=d026
# ⟦v27|||Transport minister quits⟧ over our dead; ⟦v53|Orlen Vask < Meridian Press||operator to lose contract⟧

VARNHAG/LIRSK (Meridian) - ⟦v27|||Karvonia's transport minister stepped down on Wednesday⟧ after ⟦v20|The Ledger < Meridian Press||a newspaper published proof that her department had been sent a warning about the Aldric Bridge⟧.

⟦v53|Orlen Vask < Meridian Press||The company that ran the crossing would be stripped of its licence⟧, Prime Minister Orlen Vask told the cabinet, and ⟦v52|Orlen Vask < Meridian Press||taxpayers would pay for a replacement by 2029⟧.

⟦v2|Jonas Trell < Meridian Press||The toll rose to 26⟧, said fire chief Jonas Trell.

=== d029 | KTA | 2026-02-11T16:30:00Z | feature | nothing_new
# The tragedy on the Lomna: what is known

/KTA/. ⟦v1|||On the 10th of February at 07:40 the bridge of Saint Aldric fell⟧. ⟦v2|Ministry of Emergencies||26 persons were lost⟧, according to the Ministry of Emergencies. ⟦v44|General Prosecutor's Office||The chief of the firm-operator⟧ and ⟦v45|General Prosecutor's Office||the main mechanic are under guard⟧, by information of the General Prosecutor's Office. ⟦v27|||The minister left⟧. ⟦v28|||Tomorrow the flags will be lowered in the whole country⟧. ⟦v23|||The military builders of the friendly Ruthen guide a temporary passage⟧. ⟦v37|Lomna Crossings||To the relatives the company promised 20,000 marks⟧, ⟦v47|Ministry of Finance||the funerals are paid from the treasury⟧, as was told earlier.

=== d030 | Varnhag Courier | 2026-02-12T07:30:00Z | update
# ⟦v28|||Noon, and nothing but bells⟧

By Lotte Arends

⟦v28|||The trams will stand still today at twelve, on the order from Lirsk, and the flags on the Guildhall have hung at half mast since daybreak⟧.

"⟦v55|Greet Sollum||I sent their cheque back⟧," said Greet Sollum, whose husband was in the blue Torva. "⟦+|||Twenty thousand is what they saved on grease in a week⟧."

⟦v2|Jonas Trell||The river gave back three more in the night, 29 now⟧, according to Jonas Trell. ⟦v34|||Two more slabs hang in the yellow crane's chains⟧.

Piet Oskam drove his route again yesterday, as far as it goes. ⟦v11|Piet Oskam||The city wants to pin something on him for Tuesday's stop⟧, he said; ⟦v11|Piet Oskam||he had told them he would rather have had the bump mended⟧.
