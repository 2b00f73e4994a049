title: Typhoon Pelagia strikes Kessang Live
outlets: Meridia = international agency; SANTEL = state agency, translated; Ilyaho Lantern = local newspaper; Harbour One = broadcaster, live blog; Civil Protection Bulletin = official lists of the provincial civil protection; Courrier des Détroits = foreign daily with interviews

=== d001 | Meridia | 2031-09-08T11:20:00Z | update
# ⟦v4|Desta Wolderufael||KESSANG ORDERS WATERSIDE CLEARED BY DUSK⟧ - GOVERNOR

PUERTO ILYAHO, Sept 8 (Meridia) - ⟦v4|Desta Wolderufael||Some 40,000 people in the Waterside district must be out before nightfall⟧, Governor Desta Wolderufael said on Monday as Typhoon Pelagia bore down on Lumbaya's east coast.

⟦v3|Weather Bureau||The eye is due ashore between midnight and dawn near Puerto Ilyaho⟧, the Weather Bureau said.

⟦v16|Civil Aviation Office||No aircraft will use Kessang airport after 8 p.m.⟧, the Civil Aviation Office said.

Puerto Ilyaho, a port of 210,000, lies partly below sea level behind the 90-year-old Oldermark Dyke.

=== d002 | SANTEL | 2031-09-08T12:05:00Z | update
# ⟦v4|||In the city Puerto Ilyaho the population of the low zone is being resettled in a planned manner⟧

PUERTO ILYAHO, September 8. (SANTEL). "⟦v4|Desta Wolderufael||The citizens leave their dwellings in organised columns⟧," communicated the governor of the province Desta Wolderufael at the session of the staff.

⟦v31|Ministry of Water Economy||All protective constructions of the coast have passed the autumn inspection with the mark "good"⟧, was informed in the Ministry of Water Economy.

"⟦v20|Tuuli Harjanne||By Wednesday the element will go away over the mountains and lose the force⟧," noted in her turn the head of the Weather Bureau Tuuli Harjanne.

=== d003 | Ilyaho Lantern | 2031-09-08T14:40:00Z | feature
# "⟦v4|Hone Parata||I have dough rising, I am going nowhere⟧"

By lamp-lighting the Waterside ought to have been as empty as a bishop's dance card. It was not. "⟦v4|Hone Parata||Half the street is still here, playing cards⟧," said the baker Hone Parata, who was selling buns through a gap in his shutters.

"⟦v24|Concepción Aluy||We were told at noon about a thing they had known since Saturday⟧," Mayor Concepción Aluy said on the steps of the town hall, holding her hat. "⟦+|||That is not a warning, that is an obituary⟧."

The buses came. ⟦v4|||Eleven of thirty drove off with nobody in them but the driver⟧.

⟦v3|||The wind was already lifting slates at nine, and the old hands gave it until three or four before the front door went⟧.

Asked about the mayor's words, Tuuli Harjanne of the Weather Bureau was short: "⟦v25|Tuuli Harjanne||Saturday, 6 a.m., by telex, by telephone and by fax. She signed for it⟧."

=== d004 | Meridia | 2031-09-08T19:46:00Z | flash
# ⟦v3|Weather Bureau||TYPHOON PELAGIA MAKES LANDFALL⟧ - WEATHER BUREAU

=== d005 | Harbour One | 2031-09-08T20:30:00Z | update
# Live: ⟦v3|||Pelagia is here⟧

04.05 ⟦v3|||The monster came in over Cape Sorrel at twenty to four, and it took our camera mast along⟧.

04.12 And there go the lights. ⟦v10|||From the hill we can see nothing but candles all the way to the harbour⟧.

04.20 Tuuli Harjanne of the Weather Bureau on the phone: "⟦v3|Tuuli Harjanne||We clocked gusts of 228 before the instrument died⟧." Is there any doubt about the figure? "⟦v3|Tuuli Harjanne||It may well have been more than that⟧."

04.27 Several viewers write that there is water in Cooper Street and that it tastes of salt. We called the Water Directorate. A duty officer ⟦v2|Water Directorate|denies|that the dyke has given way⟧ [denied]. "⟦v2|Water Directorate||It is rain, madam⟧," he said.

=== d006 | Meridia | 2031-09-08T21:14:00Z | urgent
# ⟦v2|unnamed (Meridia)||OLDERMARK DYKE BREACHED, SEA POURING INTO PUERTO ILYAHO⟧ - RESCUE OFFICIAL

PUERTO ILYAHO, Sept 9 (Meridia) - ⟦v2|unnamed (Meridia)||The sea wall gave way around 4:15 a.m. over a length of some 30 metres⟧, a rescue official at the scene told Meridia.

⟦v1|unnamed (Meridia)||At least three people drowned⟧, the official said.

⟦v10|Kessang Electric||About 600,000 customers are without power⟧, utility Kessang Electric said.

=== d007 | SANTEL | 2031-09-08T22:02:00Z | update
# ⟦v3|||The atmospheric phenomenon "Pelagia" has crossed the coastal line⟧

PUERTO ILYAHO, September 9. (SANTEL). "⟦v2|Radomir Vintila||On a limited sector of the hydrotechnical object an overflow is observed⟧," declared the Minister of Water Economy Radomir Vintila. He emphasised that "⟦v2|Radomir Vintila||it is premature to speak about a rupture⟧".

⟦v10|Ministry of Energy||The energy supply was switched off preventively in the whole province⟧, added in the Ministry of Energy.

⟦v1|Desta Wolderufael|denies|Human victims⟧ "there are none", informed the governor Desta Wolderufael.

⟦v9|Office of the President||The head of state Ngaire Tautahi has introduced the special regime in three provinces⟧, was reported by her office.

=== d008 | Harbour One | 2031-09-08T23:10:00Z | update
# Live: ⟦v2|||The hole is the width of a football pitch⟧

06.40 First light, first pictures from our boat. ⟦v2|||Where the promenade used to be you can now sail through, with room for a coal barge on either side⟧.

06.48 The minister calls it an overflow. Mayor Concepción Aluy, standing up to her belt in it: "⟦v2|Concepción Aluy||I can count sixty metres of nothing⟧."

06.55 St Hedda's Hospital on the line. "⟦v8|Mirembe Okot||The ground floor is an aquarium, and the generators are in it⟧," director Mirembe Okot says. "⟦+|||We are carrying people up the stairs on doors⟧."

07.01 The ferry Star of Benitua left for Teluk at 10 last night with passengers on board. ⟦v6|Coast Guard||Nobody has heard from her since half past one⟧, the Coast Guard tells us.

07.05 A reader asks whether somebody opened the Hirakoi dam upriver. ⟦v7|unnamed (Harbour One)||The gates went up at three in the night, without a siren⟧, a man who works there tells us. We are checking.

=== d009 | Civil Protection Bulletin | 2031-09-09T00:00:00Z | bulletin
# SITUATION REPORT No. 1, 08:00 LOCAL

1. Casualties: ⟦v1|||dead 9, injured 114, unaccounted for 70⟧.

2. Installations: ⟦v2|||sea defence, section K-14: open, 60 m⟧.

3. Population: ⟦v4|||moved to 52 shelters, 23,800; remaining in Zone A, est. 16,000⟧.

4. Health: ⟦v8|||medical facility No. 2 out of service; 212 in-patients in transfer to the barracks⟧.

5. Networks: ⟦v10|||grid down in 11 of 14 municipalities⟧.

6. Shipping: ⟦v6|||one passenger vessel overdue, 87 on manifest⟧.

7. Public: ⟦v29|||boil all tap water⟧.

=== d010 | Meridia | 2031-09-09T00:35:00Z | update | supersedes=d006
# ⟦v2|||SEA FLOODS LUMBAYAN PORT THROUGH RUPTURED DYKE⟧

PUERTO ILYAHO, Sept 9 (Meridia) - ⟦v1|Civil Protection||Nine people are confirmed dead⟧, Civil Protection said, after Pelagia, ⟦v3|Weather Bureau||a Category 4 storm with gusts of at least 228 kph⟧ according to the Weather Bureau, slammed into eastern Lumbaya.

President Ngaire Tautahi ⟦v9|Office of the President||declared a state of emergency in Kessang, Norra and Bastan⟧, her office said. ⟦v27|Office of the President||She is flying home early from a summit abroad⟧, it added.

⟦v7|unnamed < Harbour One||Floodgates at the Hirakoi dam were opened overnight⟧, broadcaster Harbour One reported, quoting an employee.

⟦v6|Coast Guard||Two cutters are searching for a ferry with 87 aboard⟧, the Coast Guard said.

=== d011 | Ilyaho Lantern | 2031-09-09T02:15:00Z | update
# ⟦v2|||The old lady's corset has burst⟧

We are writing this in the attic, by torch. For ninety years the Oldermark held her breath for us. ⟦v2|||At a quarter past four she let go, with a noise, say those who heard it, like a cow falling through a barn⟧.

And somebody knew. Eino Kalliomaa, keeper of sluice seven for twenty-six years, drew us a sketch on a bread bag. "⟦v5|Eino Kalliomaa||In July I put my arm into her up to the shoulder⟧," he said. "⟦+|||I wrote to the Directorate the same evening, and again in August⟧." What did they answer? "⟦v5|Eino Kalliomaa||A calendar⟧," he said. "⟦+|||They sent me a calendar⟧."

Up on the roof of the Lantern's neighbour, the Infant School, ⟦v17|Jolanta Wisz||thirty-one children sang until the fishermen came with a dinghy⟧, their teacher Jolanta Wisz told us. "⟦v17|Jolanta Wisz||Four trips, and none of them cried until the last⟧," she said.

Hone Parata's oven is under the sea. "⟦v28|Hone Parata||I should have got on that bus⟧," the baker said.

=== d012 | SANTEL | 2031-09-09T03:30:00Z | update
# ⟦v12|||The military engineers have started the liquidation of the opening in the protective construction⟧

PUERTO ILYAHO, September 9. (SANTEL). ⟦v12|Ministry of Defence||By helicopters are being delivered containers with stone of total weight 900 tons⟧, informed the Ministry of Defence.

"⟦v5|Radomir Vintila||In the incoming registry there are no such letters⟧," stated Radomir Vintila, commenting on the publication of a local newspaper. The minister named the words of the sluice worker "⟦v5|Radomir Vintila||the fantasy of an offended pensioner⟧".

⟦v7|Sumbra Hydro|denies|The information on a discharge of water from the Hirakoi reservoir⟧ does not correspond to the reality, was underlined in the company "Sumbra Hydro".

⟦v17|Ministry of Education||A group of preschool pupils has been taken off a building by watercraft⟧, reported the Ministry of Education.

⟦v15|Ministry of Foreign Affairs||The Orvanian side has proposed to direct pumps and 120 specialists⟧, was told in the Ministry of Foreign Affairs.

=== d013 | Harbour One | 2031-09-09T04:40:00Z | update
# Live: ⟦v6|||Star of Benitua found⟧

12.02 ⟦v6|||She is on her side on the Widow Shoal, and there are people sitting along the hull like starlings⟧, our reporter on the cutter says it is "a sight I won't forget".

12.09 Owner Aslanbek Dzagoev: "⟦v33|Aslanbek Dzagoev||The captain had my permission to sail and the harbour's too⟧."

12.15 Governor Desta Wolderufael is in the studio by phone. The number of dead? "⟦v1|Desta Wolderufael||Seventeen, and I'm afraid to say it out loud⟧." Civil Protection's list is shorter. "⟦v1|Desta Wolderufael||They count the ones with names⟧," he says.

12.24 And those in the Waterside who stayed? "⟦v4|Desta Wolderufael||I could not send soldiers to drag grandmothers out of bed⟧."

12.31 Opposition leader Siobhan Macquil: "⟦v13|Siobhan Macquil||Mr Vintila should clear his desk before the water does it for him⟧."

12.40 Dam man again. He ⟦v7|unnamed (Harbour One)||sticks to it: all four, at three⟧. Sumbra Hydro: ⟦v7|Sumbra Hydro||"Rubbish."⟧

=== d014 | Meridia | 2031-09-09T05:05:00Z | bulletin
# ⟦v6|Coast Guard||79 SAVED FROM GROUNDED FERRY, EIGHT MISSING⟧ - COAST GUARD

PUERTO ILYAHO, Sept 9 (Meridia) - ⟦v6|Coast Guard||Rescuers took 79 people off the capsized Star of Benitua⟧, the Coast Guard said.

⟦v13|Siobhan Macquil||The water minister must go today⟧, opposition leader Siobhan Macquil said.

Radomir Vintila ⟦v14|Radomir Vintila|denies|ruled out stepping down⟧. "⟦v14|Radomir Vintila||A captain does not leave in a storm⟧," he told reporters in Anserat.

⟦v11|Folarin Adegbite||The repair of 2027 met every item of the specification⟧, said Folarin Adegbite, spokesman for contractor Brantome-Sato.

=== d015 | SANTEL | 2031-09-09T05:40:00Z | update | copy_of=d014
# 79 passengers rescued from ferry - Meridia

PUERTO ILYAHO, September 9. (SANTEL). ⟦v6|Coast Guard < Meridia||Rescuers took 79 people off the capsized Star of Benitua⟧, the Coast Guard said, as transmits Meridia.

Radomir Vintila ⟦v14|Radomir Vintila < Meridia|denies|ruled out stepping down⟧. "⟦v14|Radomir Vintila < Meridia||A captain does not leave in a storm⟧," he told reporters in Anserat.

⟦v11|Folarin Adegbite < Meridia||The repair of 2027 met every item of the specification⟧, said Folarin Adegbite, spokesman for contractor Brantome-Sato.

=== d016 | Meridia | 2031-09-09T06:10:00Z | update | off_topic
# ORVANIAN RAIL STRIKE ENTERS SECOND WEEK

GRAVENSTAD, Sept 9 (Meridia) - Train drivers in Orvania stayed off the job for an eighth day on Tuesday after talks on night pay ended without result, stranding commuters in three cities.

=== d017 | Civil Protection Bulletin | 2031-09-09T08:00:00Z | bulletin
# SITUATION REPORT No. 3, 16:00 LOCAL

1. Casualties: ⟦v1|||dead 26, injured 340, unaccounted for 112⟧.

2. Installations: ⟦v2|||section K-14: open, 85 m, edges unstable⟧.

3. Population: ⟦v4|||Zone A now vacated; 37,200 in shelters⟧.

4. Air: ⟦v16|||Kessang runway open to relief flights only⟧.

5. Order: ⟦v19|||14 persons detained for theft from abandoned premises⟧.

6. Agriculture: ⟦v23|||6,100 ha of paddy under sea water⟧.

7. Note to media: ⟦v8|||evacuation of facility No. 2 completed 14:20, no losses⟧.

=== d018 | Courrier des Détroits | 2031-09-09T09:30:00Z | feature
# "⟦v5|Eino Kalliomaa||You could hear it sucking⟧": a morning with the man nobody answered

Eino Kalliomaa receives us on an upturned boat. He is sixty-three and has not slept.

What did you see this summer?

"⟦v5|Eino Kalliomaa||A wet patch on the land side, first a plate, then a table⟧. ⟦v11|Eino Kalliomaa|denies|The men from Brantome-Sato did not patch her as the contract says⟧; ⟦v34|Eino Kalliomaa||they put in clay from the golf course⟧."

The minister says there is no trace of your letters.

"⟦v5|Eino Kalliomaa||Then he should look under his calendar. I have the postal slips⟧." He shows us two of them, stamped 11 July and 19 August.

Are you angry?

"⟦v35|Eino Kalliomaa||With myself. I ought to have rung the church bell⟧."

At the barracks Dr Mirembe Okot says of the night at her hospital: "⟦v8|Mirembe Okot||Two hundred and twelve went out by the windows, and two hundred and thirteen arrived. A boy was born on the raft⟧."

Ambarish Ghose, who heads the farmers' union, looks over what was his land. "⟦v23|Ambarish Ghose||Salt is patient⟧," he says. "⟦+|||Nothing green will stand here for three years⟧."

=== d019 | Harbour One | 2031-09-09T10:45:00Z | update
# Live: ⟦v27|||The president lands⟧ - and gets wet feet

18.02 ⟦v27|||Ngaire Tautahi has cut short her trip and stepped off an army plane at Kessang⟧, in rubber boots two sizes too large.

18.10 She speaks. "⟦v21|Ngaire Tautahi||A judge, not a ministry, will find out why the wall did not hold⟧." And: "⟦v26|Ngaire Tautahi||Every household that lost its roof gets 9,000 talers before the month is over⟧."

18.14 On the emergency: "⟦v9|Ngaire Tautahi||It gives me beds, trucks and fuel. I need no more than that⟧." How long? "⟦v9|Ngaire Tautahi||Thirty days, not one longer⟧."

18.20 Will Vintila go? "⟦v32|Ngaire Tautahi|declines|Not tonight⟧," and she turns away.

18.31 Macquil's response to the judge: "⟦v36|Siobhan Macquil||She picks the referee after she has lost the match⟧."

18.45 Correction from us: the dam. The man we quoted never worked at Hirakoi; he has a grudge and a phone. ⟦v7|||We take back what we said about the gates⟧, and we are sorry.

=== d020 | Meridia | 2031-09-09T10:58:00Z | kill
# KILL: REPORT ON HIRAKOI DAM

Editors: please disregard the paragraph on floodgates in our earlier story. ⟦v7|Harbour One||The broadcaster has withdrawn it⟧.

=== d021 | Meridia | 2031-09-09T12:20:00Z | update | supersedes=d010
# LUMBAYA TYPHOON: ⟦v21|Ngaire Tautahi||PRESIDENT PROMISES JUDICIAL INQUIRY⟧

PUERTO ILYAHO, Sept 9 (Meridia) - ⟦v1|Civil Protection||The number of fatalities has risen to 31⟧, Civil Protection said on Tuesday evening. ⟦v1|Desta Wolderufael||The true count is above 50⟧, Governor Desta Wolderufael told reporters.

⟦v12|Tran Bao Linh||We will sink two barges across the gap at low tide⟧, said Colonel Tran Bao Linh of the engineers. "⟦v12|Tran Bao Linh||Stone alone gets washed out like sugar⟧," he said.

Orvania ⟦v15|Orvania||will send 120 pump crews⟧, its embassy said. The Teluk Republic ⟦v18|Teluk Republic||will send a hospital ship with 120 beds⟧, its foreign minister said.

The army ⟦v37|Tran Bao Linh||will send 200 soldiers to guard empty shops⟧, the colonel said.

⟦v30|Castellan Re||Insured damage could reach $2.4 billion⟧, reinsurer Castellan Re said.

=== d022 | Meridia | 2031-09-09T12:55:00Z | correction
# CORRECTION: TYPHOON TOLL

In our story of 12:20 GMT please read in paragraph one: ⟦v1|Civil Protection||29 dead⟧ (not 31), Civil Protection having counted two bodies twice.

=== d023 | SANTEL | 2031-09-09T23:30:00Z | update
# ⟦v22|Lucia Ferrantelli||A criminal case has been initiated on the fact of negligence⟧ - procuracy

ANSERAT, September 10. (SANTEL). ⟦v22|Lucia Ferrantelli||The documents of the repair works of the year 2027 have been seized⟧, informed the chief procurator Lucia Ferrantelli.

"⟦v11|Brantome-Sato||All the normative requirements were observed by us in full volume⟧," was declared in the firm "Brantome-Sato".

⟦v26|Ministry of Finance||The payments to the suffered families will begin on September 15⟧, communicated the Ministry of Finance.

⟦v1|Ministry of Interior||As a result of the natural disaster 38 citizens perished⟧, was specified in the Ministry of Interior.

⟦v18|Ministry of Foreign Affairs||The floating clinic of the neighbouring state is expected on Friday⟧, was told in the Ministry of Foreign Affairs. ⟦v15|Ministry of Foreign Affairs||The first columns with the draining equipment have crossed the Orvanian border⟧, was noted there as well.

=== d024 | Ilyaho Lantern | 2031-09-10T00:30:00Z | update
# ⟦v12|||Two rust buckets plug the leak⟧

The Gertrud and the Little Sultan, forty years in the gravel trade, retired at four this morning with honours. ⟦v12|||They went down nose to tail in the gap, and the current stopped as if somebody had turned a key⟧.

⟦v10|||In Upper Hill the kettles sing again⟧; down here we still own the finest collection of candle stumps on the coast.

Mayor Concepción Aluy has had the noon message framed. "⟦v24|Concepción Aluy||Twelve hours. You can't move a piano in that⟧," she said. The Bureau has its receipt; Tuuli Harjanne said ⟦v25|Tuuli Harjanne||two days had been plenty⟧.

"⟦v13|Siobhan Macquil||He is the only thing in Kessang that hasn't been swept away⟧," said Siobhan Macquil, who came in a canoe to be photographed.

Mrs Wisz's infants got a cake. ⟦v17|Jolanta Wisz||The big ones had held the small ones by the braces⟧, she told us.

=== d025 | Meridia | 2031-09-10T02:40:00Z | urgent
# ⟦v5|||SURFACED LETTERS SHOW MINISTRY WAS WARNED OF LUMBAYA DYKE LEAK⟧

ANSERAT, Sept 10 (Meridia) - ⟦v5|||Two letters from a sluice keeper describing seepage bear the Directorate's entry stamp⟧, copies seen by Meridia show.

The ministry ⟦v5|Ministry of Water Economy|declines|did not answer questions about them⟧.

Radomir Vintila ⟦v14|Radomir Vintila||offered his post to the president "if she wishes it"⟧, two aides said. Her office ⟦v14|Office of the President|declines|had no comment⟧.

⟦v30|Castellan Re||The bill may be closer to $3 billion⟧, Castellan Re said, revising its estimate.

⟦v20|Weather Bureau||Pelagia has been downgraded to a tropical storm⟧, the Weather Bureau said.

=== d026 | Harbour One | 2031-09-10T03:35:00Z | update
# Live: ⟦v1|||Forty-four, says the bulletin. Sixty, says the morgue⟧

11.02 ⟦v1|unnamed (Harbour One)||There are sixty on my tables and I have run out of tables⟧, a morgue attendant tells us. Civil Protection: ⟦v1|Civil Protection|denies|"No."⟧

11.10 ⟦v16|||Holidaymakers are queuing at Kessang again: the first scheduled flight has just left⟧, half empty, with a dog.

11.16 ⟦v6|||Of the eight from the Star of Benitua, five were on a sandbank all along⟧, eating biscuits.

11.22 Macquil on the minister's offer: "⟦v13|Siobhan Macquil||If? There is no if⟧."

11.30 ⟦v29|||Please still don't drink from the tap⟧.

=== d027 | Courrier des Détroits | 2031-09-10T07:00:00Z | feature | nothing_new
# Lumbaya: what we know on the third day

⟦v3|||It began in the small hours of Tuesday, when the cyclone walked in over Cape Sorrel⟧. ⟦v2|||Half an hour later the sea found the weak stone in a rampart built by the great-grandfathers⟧. ⟦v4|||Thousands had ignored the call to leave⟧.

⟦v9|||Three provinces now live under exceptional law⟧. ⟦v12|||Scuttled barges hold back the tide⟧.

⟦v5|Eino Kalliomaa||An old man had seen it coming and said so in writing⟧, he told this newspaper; ⟦v11|Brantome-Sato||the builders maintain that they did no wrong⟧. ⟦v7|||The tale of the opened reservoir has proved to be just that⟧.

⟦v28|Hone Parata||"Next time I leave with the first one,"⟧ says a baker without a bakery.

=== d028 | Civil Protection Bulletin | 2031-09-10T08:00:00Z | bulletin
# SITUATION REPORT No. 6, 16:00 LOCAL

1. Casualties: ⟦v1|||dead 47; unaccounted for 39⟧.

2. Meteorology, final: ⟦v3|||crossing 03:38, Cape Sorrel, max. 231 km/h⟧.

3. Installations: ⟦v2|||section K-14: final length of failure 91 m, closed⟧.

4. Health: ⟦v8|||facility No. 2 to reopen upper floors on 14 Sept⟧.

5. Foreign units: ⟦v15|||pumping detachment (120) on site⟧.

6. Regime: ⟦v9|||Decree 118 in force until 8 Oct; night curfew in Zone A⟧.

7. Order: ⟦v19|||31 detained to date⟧.

=== d029 | SANTEL | 2031-09-10T09:20:00Z | update
# ⟦v14|Office of the President||The resignation of the minister R. Vintila has been accepted⟧

ANSERAT, September 10. (SANTEL). "⟦v14|Ngaire Tautahi||I thank him for the honest step⟧," said Ngaire Tautahi at the session of the government.

⟦v21|Ngaire Tautahi||The commission on the causes of the catastrophe will be headed by the judge Anahit Petrosyants⟧, declared the head of state.

⟦v20|Tuuli Harjanne||Of the typhoon there remains a usual rain⟧, summed up Tuuli Harjanne. ⟦v3|Tuuli Harjanne||At the coming ashore the speed of the wind made up 231 kilometres⟧, specified she.

⟦v38|Ministry of Water Economy||All the dykes of the country will be examined until the spring⟧, was promised in the Ministry of Water Economy.
