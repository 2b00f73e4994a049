title: Explosion in Cistern Street Live
outlets: Allday Press = international agency; Belmari State Telegraph = state agency, translated; The Evening Lamp = city tabloid; Vessna FM = radio, live blog; Fire and Rescue Directorate = official bulletins; Gazeta Torrente = foreign quality daily

=== d001 | Vessna FM | 2026-11-19T03:48:00Z | flash
# ⟦v1|||Live: Big bang in the Saddlers' quarter⟧

04:48 Did your windows rattle too? ⟦v1|||Something has gone off behind the tram depot⟧. Phones are melting.

04:55 Caller Ngozi from Cistern Street: "⟦v1|Ngozi (caller)||The stairs of number nine are in my yard⟧." And a smell, she says, ⟦v3|Ngozi (caller)||"like eggs, since Tuesday"⟧.

=== d002 | Allday Press | 2026-11-19T03:56:00Z | urgent
# ⟦v1|Vessna Police||EXPLOSION DESTROYS PART OF APARTMENT BLOCK IN VESSNA⟧ - POLICE

VESSNA, Nov 19 (Allday) - ⟦v1|Vessna Police||A blast tore through a nine-storey residential building in Belmar's second city before dawn on Thursday⟧, police said.

⟦v2|Vessna Police||At least two people were killed⟧, a duty officer said. On what had set it off he ⟦v5|Vessna Police|declines|would not speculate⟧.

=== d003 | Fire and Rescue Directorate | 2026-11-19T05:10:00Z | update
# Bulletin No. 1

Situation at 06.00:

- Object: Cistern Street 9, second staircase; ⟦v1|||nine levels failed between axis 4 and axis 7⟧.

- Forces: ⟦v6|||14 appliances, 96 personnel, two search dogs⟧.

- Persons: ⟦v2|||dead, three⟧; ⟦v7|||injured, eleven⟧; ⟦v8|||unaccounted for, seventeen⟧.

- Fire: ⟦v4|||under control since 05.40⟧.

- Measures: ⟦v9|||neighbouring houses 7 and 11 cleared, 240 residents⟧.

=== d004 | Belmari State Telegraph | 2026-11-19T06:02:00Z | update
# ⟦v1|||In the city Vessna occurred the destruction of a dwelling house⟧

VESSNA, 19 November. (BST). ⟦v1|Ministry for Extraordinary Events||As a result of a clap of the air mixture the entrance No. 2 ceased to exist⟧, reported the Ministry for Extraordinary Events. ⟦v2|Ministry for Extraordinary Events||The life of three inhabitants was not succeeded to be saved⟧.

⟦v5|Kasimir Adeyemo||The version of household gas is considered as the main⟧, said to BST the minister Kasimir Adeyemo. ⟦v10|Office of the Prime Minister||The Prime Minister Eluned Sarkozi-Bram interrupted her leave and is flying to the place⟧, was added in her Office.

=== d005 | The Evening Lamp | 2026-11-19T07:15:00Z | feature
# ⟦v11|||THE BABY ON THE BALCONY⟧

By our people in the dust

⟦v11|||She was eight months old, wore one sock and hung in a flower box five floors up, bawling like a tugboat⟧. Fireman Olumide Kraus got her down. "⟦v11|Olumide Kraus||She bit me⟧," he told the Lamp. "⟦+||| Best bite I ever had⟧."

Number nine looks like a doll's house somebody kicked. ⟦v1|||Half of it stands with wallpaper and coat hooks, the other half lies in the road⟧.

"⟦v3|Pavla Mwangi||I rang them three times about the stink⟧," says Pavla Mwangi, 71, from the ground floor. "⟦v3|Pavla Mwangi||A young man told me to open a window⟧." 

The gas company, Lumira, ⟦v3|Lumira|declines|told us it was not able to say anything about telephone calls⟧.

The Lamp counts ⟦v8|||twenty names that nobody answers to⟧.

=== d006 | Vessna FM | 2026-11-19T08:05:00Z | update
# Live: Cistern Street

08:40 Now ⟦v2|St Orsola Hospital||four⟧, the hospital St Orsola says. An old gentleman, on the operating table.

08:47 ⟦v12|||Every driver in town seems to be hooting in the queue outside the blood bank⟧. Bring your card!

08:55 Quiet, please, everyone, that's an order: ⟦v13|Fire and Rescue Directorate||there's knocking⟧. ⟦v13|||They've switched off the engines to listen⟧.

09:00 Mayor Hortense Valdimar, hoarse: "⟦v14|Hortense Valdimar||Nobody sleeps in a gym tonight. The hotels are open, the city pays⟧."

=== d007 | Allday Press | 2026-11-19T09:12:00Z | update
# ⟦v2|Fire and Rescue Directorate||FIVE DEAD IN BELMAR APARTMENT EXPLOSION⟧; VOICES HEARD

VESSNA, Nov 19 (Allday) - ⟦v13|Fire and Rescue Directorate||Rescuers have made contact with at least one person alive under the debris⟧, Fire and Rescue chief Ottoline Farkas said.

⟦v2|Ottoline Farkas||The number of fatalities has risen to five⟧, Farkas said. ⟦v8|Ottoline Farkas||Fourteen residents remain missing⟧.

⟦v15|unnamed (Allday Press)||Investigators are checking whether a home-made explosive was involved⟧, a security official said. ⟦v15|Kasimir Adeyemo|denies|Minister Kasimir Adeyemo rejected this⟧. ⟦v5|Kasimir Adeyemo||"Stoves explode more often than villains,"⟧ he said.

Lumira, which supplies the district, ⟦v5|Lumira|declines|said it was too early to talk about gas⟧. ⟦v16|||Its shares dropped 9 percent⟧.

=== d008 | Gazeta Torrente | 2026-11-19T10:40:00Z | feature
# A street that had been smelling for days

From our correspondent. ⟦v1|||A wing of a tenement from the era of prefabricated optimism has given way⟧; one walks on kitchen tiles. What strikes the visitor is that nobody is astonished.

⟦v3|||Four tenants independently tell of complaints to the supplier in the week before⟧. The stationer Bertrand Ilves ⟦v3|Bertrand Ilves||has even kept a reference number⟧. 

⟦v12|||Some nine hundred people offered their veins by midday⟧.

The head of the tenants' federation, Xiomara Beck, speaks of ⟦v17|Xiomara Beck||"pipes older than our grandmothers"⟧.

=== d009 | Fire and Rescue Directorate | 2026-11-19T11:30:00Z | update
# Bulletin No. 2

Situation at 12.30:

- Dead: ⟦v2|||six⟧. Injured: ⟦v7|||19, of these four seriously⟧. Unaccounted for: ⟦v8|||twelve⟧.

- ⟦v13|||12.04, extrication of one female person, conscious, from cavity at level 1⟧.

- ⟦v6|||Crane 80 t in operation; army engineer platoon (40) arrived⟧.

- ⟦v9|||Evacuation zone enlarged to houses 3 to 15⟧.

- Cause: ⟦v5||declines|no statement⟧.

=== d010 | Vessna FM | 2026-11-19T11:52:00Z | update
# ⟦v13|||Live: SHE'S OUT!⟧

12:15 Seven hours in a bathtub upside down over her head. ⟦v13|||Grete Abiola, 34, dental nurse, waved from the stretcher⟧. The whole street clapped, then someone cried, then all.

12:31 ⟦v18|Grete Abiola||"I sang,"⟧ she told the paramedic.

12:40 Boss of Lumira, at last. Silvester Tanaka at the barrier: "⟦v19|Silvester Tanaka||We are with the families⟧." Was there a leak? "⟦v5|Silvester Tanaka|denies|Our pipe in this street is in order⟧." Boos. ⟦v20|||An egg hits the car⟧.

12:52 And the ambulance people? They can't find beds: ⟦v7|St Orsola Hospital||twenty-six came through the door⟧, says St Orsola.

=== d011 | Belmari State Telegraph | 2026-11-19T13:05:00Z | update
# ⟦v10|||The head of the government inspected the place of the misfortune⟧

VESSNA, 19 November. (BST). ⟦v10|||The Prime Minister, being accompanied by the leadership of the province, acquainted herself with the course of works⟧. "⟦v21|Eluned Sarkozi-Bram||To each family of a perished one will be paid 50 thousand florins⟧," stated E. Sarkozi-Bram. ⟦v22|Eluned Sarkozi-Bram||The national mourning is declared on Saturday⟧.

⟦v13|||The citizeness A. was extracted by the rescuers from a hollow⟧.

⟦v5|Kasimir Adeyemo||The domestic fuel remains in the center of attention of the commission⟧, told K. Adeyemo. The information on an explosive device ⟦v15|Kasimir Adeyemo|denies|he named as not corresponding to the reality⟧.

=== d012 | The Evening Lamp | 2026-11-19T14:30:00Z | feature
# ⟦v23|||THE MAN WITH THE STOLEN COOKER⟧

⟦v23|unnamed (The Evening Lamp)||Flat 32 had a cooker that was hooked up by a mate with a wrench and a bottle of plum brandy⟧, a neighbour whispers to the Lamp. ⟦v23|unnamed (The Evening Lamp)||"He bragged about it. Saved eighty florins."⟧

The tenant of 32, Lubomir Quist, lies in intensive care. His sister Henrike: ⟦v23|Henrike Quist|denies|"Liars. My brother cooks on electric."⟧

Premier Eluned came, in wellies. ⟦v10|||She climbed a rubble heap, lost a boot and went on in her stocking⟧. And ⟦v21|||the bereaved get fifty grand⟧. "⟦v24|Xiomara Beck||A price list for grandmothers⟧," hisses tenants' boss Xiomara Beck.

Lumira's Tanaka ⟦v20|||went home with yolk on the windscreen⟧.

=== d013 | Allday Press | 2026-11-19T15:45:00Z | update
# ⟦v2|Ottoline Farkas||BELMAR BLAST DEATH TOLL REACHES NINE⟧

VESSNA, Nov 19 (Allday) - ⟦v2|Ottoline Farkas||Nine bodies had been recovered by nightfall⟧, fire chief Ottoline Farkas said. ⟦v2|Provincial Government||The provincial government gave the figure as eleven⟧. Farkas ⟦v2|Ottoline Farkas|denies|said that was "not what is on our stretchers"⟧.

⟦v25|||Prosecutors opened a case of negligent homicide against persons unknown⟧.

⟦v3|Lumira||Lumira confirmed it had logged two odour reports from Cistern Street this week⟧. ⟦v3|Lumira||A technician who called on Wednesday found nothing⟧, the company said.

⟦v21|||Families of the victims will receive 50,000 florins each⟧. ⟦v16|||Lumira closed 17 percent lower⟧.

=== d014 | Vessna FM | 2026-11-19T18:20:00Z | update
# Live: The night shift

19:05 Floodlights on. ⟦v6|||Two hundred men and women on buckets, hand to hand⟧, the crane rests: too much wobble.

19:30 The ballroom of the Imperial is full of camp beds after all. ⟦v14|Hortense Valdimar||"Rooms for everybody, I keep my word,"⟧ says Valdimar. ⟦v14|Bertrand Ilves|denies|"Mine has a chandelier and thirty others in it,"⟧ says stationer Ilves.

19:48 ⟦v8|Ottoline Farkas||"Nine we still look for,"⟧ Farkas. How long can one hold out? "⟦v27|Ottoline Farkas||At four degrees, two days. I have seen three⟧."

=== d015 | Gazeta Torrente | 2026-11-20T06:15:00Z | feature
# The question of guilt comes with the daylight

The investigating magistrate, Ignatia Hallström, ⟦v5|Ignatia Hallström|declines|does not yet want to hear the word gas⟧.

Three theories circulate. The first, ⟦v15|||that of an infernal machine, is already dying⟧. The second lives one floor up: ⟦v23|The Evening Lamp||a hose fixed by an amateur⟧, if one believes a tabloid. The third is under the pavement. ⟦v28|unnamed (Gazeta Torrente)||A digger laying internet cable nicked the main on Monday⟧, an engineer of the city works told this newspaper.

The cable company Filandra ⟦v28|Filandra|declines|left our questions lying⟧.

=== d016 | Fire and Rescue Directorate | 2026-11-20T06:40:00Z | update
# Bulletin No. 4

Situation at 07.00:

- Dead: ⟦v2|||eleven⟧. Injured: ⟦v7|||27⟧. Unaccounted for: ⟦v8|||six⟧.

- Night: ⟦v6|||manual clearing, no heavy equipment⟧.

- 02.20: ⟦v29|||partial fall of the gable wall; two firefighters slightly hurt⟧.

- Residents of houses 3 and 15: ⟦v9|||return permitted from 10.00⟧.

- Gas supply to the quarter ⟦v30|||remains shut off, approx. 5,000 households⟧.

=== d017 | Allday Press | 2026-11-20T07:30:00Z | update
# ⟦v28|Gazeta Torrente||CABLE DIGGER DAMAGED GAS MAIN BEFORE BELMAR BLAST⟧ - PAPER

VESSNA, Nov 20 (Allday) - ⟦v28|unnamed (Gazeta Torrente) < Gazeta Torrente||An excavator hit a gas pipe outside the building three days before it exploded⟧, Gazeta Torrente reported on Friday.

Filandra, which has been laying fibre in the area, ⟦v28|Filandra|denies|said its crew had touched no pipe⟧.

⟦v29|||A wall came down overnight, injuring two rescuers⟧. ⟦v30|||Some 5,000 homes were without gas for a second day⟧.

=== d018 | Belmari State Telegraph | 2026-11-20T08:25:00Z | update | copy_of=d017
# ⟦v28|Gazeta Torrente < Allday Press||Before the explosion the main was damaged - newspaper⟧

VESSNA, 20 November. (BST). ⟦v28|unnamed (Gazeta Torrente) < Gazeta Torrente < Allday Press||An excavator hit a gas pipe outside the building three days before it exploded⟧, transmits Allday Press.

Filandra, which has been laying fibre in the area, ⟦v28|Filandra < Allday Press|denies|said its crew had touched no pipe⟧.

=== d019 | Vessna FM | 2026-11-20T09:10:00Z | update
# Live: Day two

09:20 Parcels, prams, a piano. ⟦v9|||The people from three and fifteen are carrying their birdcages home⟧. 

09:31 ⟦v30|||Cold soup again in all the quarter⟧; the scouts grill sausages at the depot.

09:44 Two more out, not alive. ⟦v2|Ottoline Farkas||Thirteen⟧.

09:50 And that digger? Neighbour Ngozi, you remember: ⟦v28|Ngozi (caller)||"Yellow, with a shark painted on it. Monday, half past two. It went pfff."⟧

09:58 Filandra's spokesman, live with us, and not happy: ⟦v28|Filandra|denies|"Our machines are blue."⟧

=== d020 | The Evening Lamp | 2026-11-20T10:30:00Z | correction
# Sorry, Mr Quist

⟦v23|The Evening Lamp||The Lamp got it wrong: there was no cooker with a pipe in flat 32⟧. ⟦v23|Vessna Chimney Sweeps' Guild||The place was all-electric since 2019⟧, the sweeps' guild has shown us on paper.

=== d021 | Allday Press | 2026-11-20T12:05:00Z | urgent
# ⟦v32|||BELMAR POLICE SEARCH CABLE FIRM OVER EXPLOSION⟧

VESSNA, Nov 20 (Allday) - ⟦v32|Ignatia Hallström||Police raided the offices and depot of Filandra on Friday⟧, magistrate Ignatia Hallström said. ⟦v32|Ignatia Hallström||"We took logbooks and a machine,"⟧ she said.

⟦v5|Ignatia Hallström||"We can now say gas,"⟧ Hallström said. ⟦v5|Ignatia Hallström||It had collected in the cellar⟧.

⟦v33|||Police also searched Lumira's dispatch centre⟧, ⟦v33|Ignatia Hallström||"for the tapes of the calls"⟧, she said.

=== d022 | Vessna FM | 2026-11-20T12:40:00Z | update
# ⟦v32|||Live: Boxes, boxes, boxes⟧

12:41 ⟦v32|||Men in dark jackets carry files out of the glass house on Harbour Row⟧, and round the back a low-loader takes away something yellow. With teeth on it.

12:50 ⟦v33|||They're in at the gas people's too⟧. 

13:10 ⟦v34|||Marble steps of Lumira's headquarters: three hundred people with torches, saucepans and one slogan, "Open a window"⟧.

=== d023 | Belmari State Telegraph | 2026-11-20T14:00:00Z | update
# ⟦v5|||The origin of the explosion is established⟧

VESSNA, 20 November. (BST). ⟦v5|Ignatia Hallström||The accumulation of the energy carrier in the basement premises became the reason⟧, stated the investigating judge I. Hallström. ⟦v32|Ignatia Hallström||At the enterprise "Filandra" seizures were conducted⟧.

⟦v35|Kasimir Adeyemo||All earthworks near gas lines are stopped in the whole country until the first of December⟧, signed the order K. Adeyemo. 

⟦v22|||Flags will be lowered on Saturday⟧. ⟦v2|Ministry for Extraordinary Events||Fourteen citizens perished⟧, specified the Ministry.

=== d024 | Gazeta Torrente | 2026-11-20T15:20:00Z | feature
# "The telephone is a sort of listener too" - an interview with Ottoline Farkas

GT: Madam, how many do you still seek?

Farkas: "⟦v8|Ottoline Farkas||Three. I know their names⟧."

GT: You lost part of a wall.

Farkas: "⟦v29|Ottoline Farkas||And nearly two boys⟧. ⟦v36|Ottoline Farkas||We ask since years for sensors, that tell you when masonry moves⟧."

GT: Should the complaints have reached you?

Farkas: "⟦v37|Ottoline Farkas||One rule: who smells gas calls us, not the seller⟧. ⟦v3|Ottoline Farkas||We had not one call⟧."

=== d025 | Vessna FM | 2026-11-20T16:30:00Z | update | off_topic
# Live: Handball!

17:30 And now something else. Vessna Wolves host Port Adamu tonight, a minute's silence first. Coach Renske Obi is without her two keepers. It's twelve all at the break and the hall is half empty.

=== d026 | Allday Press | 2026-11-20T18:15:00Z | update
# ⟦v38|||BELMAR GAS FIRM CHIEF QUITS AFTER BLAST⟧

VESSNA, Nov 20 (Allday) - ⟦v38|Lumira||Silvester Tanaka has stepped down as head of Lumira with immediate effect⟧, the company said.

⟦v3|Ignatia Hallström||Recordings showed seven calls, not two, to Lumira's hotline⟧, magistrate Hallström said. ⟦v3|Ignatia Hallström||In one the operator is heard advising to "open a window"⟧.

⟦v2|Ottoline Farkas||The dead now number fifteen⟧, Farkas said. ⟦v8|Ottoline Farkas||Two people are missing⟧. ⟦v35|||Digging near pipelines has been halted nationwide⟧.

⟦v16|||The stock lost a further 12 percent⟧.

=== d027 | The Evening Lamp | 2026-11-20T19:40:00Z | feature
# ⟦v38|||TANAKA OPENS THE DOOR AND GOES⟧

No window this time. ⟦v38|||The gas king took his hat, his picture of a sailing boat and the goods lift⟧. "⟦v38|Silvester Tanaka||I would not have wanted to be told that either⟧," he said of the tape.

⟦v39|Pavla Mwangi||Too late for my Josip⟧, says Pavla Mwangi, whose neighbour of forty years was carried out this morning.

⟦v11|||The biting baby has a second sock now, from Olumide the fireman, who knits⟧.

=== d028 | Belmari State Telegraph | 2026-11-21T07:00:00Z | update
# ⟦v22|||The country is in mourning⟧

VESSNA, 21 November. (BST). ⟦v22|||At noon the sirens and the church bells sounded, the transport stood for a minute⟧. ⟦v38|||The director of "Lumira" was released from the occupied post⟧.

⟦v12|Blood Service of Vessna||During two days 2,300 inhabitants became donors⟧, communicated the Blood Service. ⟦v21|||The first payments are made⟧.

⟦v37|Kasimir Adeyemo||The signals on a smell will go to the single number of the rescuers⟧, promised K. Adeyemo.

=== d029 | Fire and Rescue Directorate | 2026-11-21T12:00:00Z | update
# Bulletin No. 7, final

- ⟦v40|||Search concluded 11.15. Last two persons recovered, deceased⟧.

- Dead: ⟦v2|||seventeen⟧. Injured: ⟦v7|||29⟧. Unaccounted for: ⟦v8|||none⟧.

- Forces in total: ⟦v6|||611 persons in shifts⟧.

=== d030 | Allday Press | 2026-11-21T13:00:00Z | update | nothing_new
# WRAPUP: SEARCH ENDS IN VESSNA WITH 17 DEAD

VESSNA, Nov 21 (Allday) - ⟦v40|||Crews gave up their hunt through the ruins on Saturday⟧ as Belmar ⟦v22|||fell silent for the victims⟧ of ⟦v1|||Thursday's disaster⟧.

⟦v2|||Seventeen people lost their lives⟧. Investigators blame ⟦v5|||a leak that filled the basement⟧, and suspect ⟦v28|||roadworks for internet lines⟧. ⟦v3|||Residents' warnings had gone unheeded⟧.
