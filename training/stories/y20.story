title: Halden Point fire Live

=== d001 | Castor | 2026-12-02T02:18:00Z | flash
# ⟦v001|residents||MAJOR FIRE IN 34-STOREY TOWER IN LORNE BAY⟧ - RESIDENTS

=== d002 | Castor | 2026-12-02T02:41:00Z | urgent | supersedes=d001
# URGENT-⟦v001|Bay Fire Service||Fire engulfs residential tower in Lorne Bay, Estara⟧ - fire service

LORNE BAY, Dec 2 (Castor) - ⟦v001|Bay Fire Service||Fire broke out early on Wednesday in a 34-storey apartment tower at Halden Point, in Estara's second city⟧, the Bay Fire Service said.

⟦v002|Bay Fire Service||Thirty engines and about 150 firefighters were at the scene⟧, it added.

"⟦v001|Nerys Cole < Castor||It went up the side like a lit curtain, floor, floor, floor⟧," said Nerys Cole, who watched from the tram depot, in a call with Castor.

There was no word on casualties. Halden Point, finished in 2009, houses some 700 people in 212 flats and won a prize for its balconies.

=== d003 | The Beacon | 2026-12-02T03:15:00Z | feature
# LIVE: Tower ablaze at Halden Point

05.15 We can see it from our newsroom, four kilometres off. ⟦v001|||The whole seaward face is orange and the top is lost in smoke⟧.

Our reporter Idris Penn is behind the tape on Fennel Road. People are coming out in twos and threes, in dressing gowns, one with a goldfish. "⟦v003|Shona Abiola < The Beacon||The stairs were black from the ninth down. I held the coat of the man in front and he held someone's, and nobody let go⟧," Shona Abiola, from flat 114, told him.

⟦v004|Shona Abiola||No bell had rung anywhere⟧, she said; ⟦+|||it was a neighbour's fist on the door that woke her⟧.

⟦v005|||There are lights blinking from windows up above twenty … telephones, we think⟧.

[Please don't drive down to look.]

Idris has counted four ladders, none of which gets much above halfway. A tram driver has opened his empty tram so that people may sit in the warm; he is ringing the bell every few minutes so that families can find it in the smoke.

⟦v002|||They are laying hose down Quay Street now, by hand, like a bell rope⟧ … crews from three towns over, by the badges.

=== d004 | Bay Fire Service | 2026-12-02T03:40:00Z | bulletin
# Incident bulletin 1 - 05:40

Bay Fire Service reports as follows:

- ⟦v001|Bay Fire Service||call received 04:02; fire on levels 8 to 30, east side⟧;

- ⟦v002|Bay Fire Service||41 appliances and 190 crew committed, plus two turntable ladders reaching to level 17⟧;

- ⟦v003|Bay Fire Service||some 460 persons have walked out or been led out⟧;

- ⟦v006|Bay Fire Service||12 persons taken to hospital⟧;

- ⟦v007|Bay Fire Service||Fennel Road, Quay Street and the coastal tram are shut⟧;

- ⟦v008|Bay Fire Service||people within a kilometre should keep windows closed⟧.

Next bulletin at 07:30. Residents' line: 1177.

=== d005 | Estpress | 2026-12-02T04:25:00Z | update
# In the city Lorne Bay burns a high-rise house; the President is informed

ARVANE, 2 December. /Estpress/. ⟦v001|||A house of 34 floors is caught by the fire in the microdistrict Halden Point⟧, transmits the correspondent. The President of Estara M. Quill was informed in 05:10.

⟦v009|Department of Extraordinary Services||In the fire perished four persons⟧, informed the Department of Extraordinary Services.

"⟦v010|Garrick Osei < Estpress||The most probable cause is the fault of a refrigerator on the eighth floor, of the given version we hold ourselves⟧," told to Estpress the deputy chief of the Department Garrick Osei.

By his words, ⟦v011|Garrick Osei||a helicopter can not approach because of the smoke⟧.

The Department reminds the citizens about the danger of holiday garlands.

⟦v003|Garrick Osei||Out of the building independently came about four hundred inhabitants⟧, he noted. The house was handed over to exploitation in 2009 with the mark "good". On the place work psychologists.

=== d006 | Lorne Bay Argus | 2026-12-02T05:30:00Z | feature
# The night Halden Point stood up like a torch

By our own reporters. Ash is falling on Fennel Road as large as playing cards. ⟦v001|||Where there were balconies with bicycles and basil, there is a black comb this morning, still glowing at the teeth⟧.

In St Brannoc's church hall, ⟦v012|||three hundred people have been given blankets and porridge⟧. A board by the door has pinned to it slips with names. "⟦v005|Efua Marsh < Lorne Bay Argus||My sister rang me at half past four from the twenty-sixth. She said it was warm under her feet. I have not had her since⟧," Efua Marsh told this newspaper.

⟦v009|Lowri Tench||Nine have been laid in the tram depot⟧, said Deputy Mayor Lowri Tench, who had been in there to see.

About the cladding, which ⟦v013|||residents called "the firelighter" at a meeting in June⟧, she would not be drawn: she declined to ⟦v013|Lowri Tench|declines|speak of panels "while it burns"⟧.

⟦v004|Gwyn Parfitt||The red boxes in the corridor hung there like fruit, and no more use⟧, said Gwyn Parfitt, a pensioner of the fourteenth floor, who came down in his late wife's boots.

⟦v007|||Nothing moves on the shore: the trams stand nose to tail as far as the lido, and the milk has gone round by the hill⟧. The fishmongers opened all the same, since the boats were in.

=== d007 | Bay Fire Service | 2026-12-02T05:35:00Z | bulletin
# Incident bulletin 2 - 07:35

- ⟦v009|Bay Fire Service||seven fatalities are confirmed⟧;

- ⟦v006|Bay Fire Service||53 persons conveyed to three hospitals, eleven of them critical⟧;

- ⟦v003|Bay Fire Service||total brought out: 588⟧;

- ⟦v005|Bay Fire Service||a number of persons not yet reached above level 24⟧;

- ⟦v002|Bay Fire Service||one firefighter has been hurt by falling glass⟧;

- ⟦v008|Bay Fire Service||the advice to shut windows now covers Saltmarsh and Old Town⟧.

Crews are working in breathing sets of forty minutes. Tea is welcome at the Quay Street cordon.

=== d008 | Castor | 2026-12-02T06:10:00Z | update | supersedes=d002
# UPDATE 1-At least nine dead as fire guts Estara tower

* People trapped on upper floors

* Cause unclear

LORNE BAY, Dec 2 (Castor) - ⟦v009|Lowri Tench||At least nine people died when fire tore through a 34-storey apartment block in Lorne Bay on Wednesday⟧, the city's deputy mayor said.

⟦v006|Bay Fire Service||More than 50 were in hospital⟧, according to the fire service. Commander Ruth Adeyar said ⟦v005|Ruth Adeyar||up to 40 people might still be upstairs⟧.

"⟦v005|Ruth Adeyar||We have them on the telephone. We tell them wet towels, floor, wait for the knock⟧," she told reporters.

⟦v010|Ruth Adeyar||It was far too soon to talk of how it began⟧, she added. Nerys Cole, a tram driver, said ⟦v001|Nerys Cole||the flames had climbed from a low balcony to the roof in some 12 minutes⟧.

⟦v003|||Nearly 600 residents had got out, many feeling their way down a single smoke-filled staircase⟧. Firefighters spoke of heat that bent the ladders' rails.

⟦v011|Ruth Adeyar||Two helicopters had tried and failed to reach the roof⟧, Adeyar said. A third attempt would be made at daylight, when the wind off the bay usually turns.

=== d009 | Morrow | 2026-12-02T06:45:00Z | update
# ⟦v013|residents' minutes||Estara tower's panels had been flagged as fire risk⟧ - document

LORNE BAY (Morrow) - ⟦v013|residents' minutes||Owners of the Halden Point tower were told in June that its outer panels would burn⟧, according to minutes of a residents' meeting seen by Morrow.

"⟦v013|Tobias Wren < Morrow||I held a strip of it over my gas ring. The manager said I should not play with matches⟧," Tobias Wren, who chaired the meeting, told Morrow.

Crestline Homes, the owner, declined to ⟦v013|Crestline Homes|declines|comment on the minutes⟧. ⟦v014|Crestline Homes||Its thoughts were with the families⟧, it said.

Castor reported that ⟦v009|Lowri Tench < Castor||the dead numbered no fewer than nine⟧, citing a city official.

⟦v023|||The tower has sprinklers only as far as the tenth floor, the law of the time having asked for no more⟧. A bill to change that has been before parliament since 2018 and has been read once.

=== d010 | Vellish News Bureau | 2026-12-02T07:20:00Z | update
# Neighbouring Estara: tower in flames, Vellish citizens missing

ORSK HAVEN (VNB) - ⟦v015|Vellish Foreign Ministry||Six citizens of Velland lived in the burning house of Lorne Bay; with two there is no contact⟧, the Foreign Ministry said.

⟦v009|Department of Extraordinary Services < Estpress||In Arvane one speaks of only four dead⟧, as Estpress reports with reference to the Department of Extraordinary Services, while ⟦v009|Lowri Tench < Lorne Bay Argus||the local paper counts nine⟧, quoting the deputy mayor.

⟦v010|Garrick Osei < Estpress||An ice-box is suspected⟧, the state agency further quotes the Department's second man.

⟦v016|Vellish Interior Ministry||Two Vellish fire-fighting helicopters stand ready at Orsk Haven⟧, the Interior Ministry offered. Velland had in 2004 a similar misfortune, with a hotel.

⟦v003|Shona Abiola < The Beacon||Inhabitants describe how they went down in a chain, hand on coat, through the dark⟧, as the portal The Beacon quotes a woman from there.

=== d011 | The Beacon | 2026-12-02T08:05:00Z | feature
# LIVE: seventeen out by the roof

10.05 A cheer, and a real one. ⟦v011|||Two naval helicopters have got down through a hole in the smoke and plucked seventeen people off the roof of Halden Point, four of them children⟧ …

"⟦v011|Oskar Bright < The Beacon||I counted the last pair of boots in and I told her to go, she was dancing on nothing⟧," the winchman, Petty Officer Oskar Bright, told Idris Penn.

Down here it's less cheerful. ⟦v017|||A man in a fire service jacket, who had no business in one, has been marched out of the lobby with a rucksack full of other people's watches⟧. ⟦v017|Lorne Bay police||He is 29⟧, say the police.

The smell gets into the bread. ⟦v018|||Schools in Saltmarsh have sent everyone home⟧.

Idris again: ⟦v012|||the church has run out of chairs and people are sitting in the font⟧ [beside it, he now says]. Somebody has tuned the organ to something like a lullaby.

⟦v006|||At St Agnes they have put beds in the chapel: 60 patients and counting, mostly lungs⟧.

=== d012 | Castor | 2026-12-02T08:40:00Z | urgent
# URGENT-⟦v019|unnamed (Castor)||Lorne Bay tower in danger of collapse, streets being cleared⟧ - engineer

LORNE BAY, Dec 2 (Castor) - ⟦v019|unnamed (Castor)||The burnt-out Halden Point tower has begun to lean and could come down within hours⟧, a city engineer said.

"⟦v019|unnamed (Castor) < Castor||The core has moved eleven centimetres. Everybody must be out of Quay Street⟧," the engineer told Castor.

The Bay Fire Service declined to ⟦v019|Bay Fire Service|declines|comment⟧.

=== d013 | Vellish News Bureau | 2026-12-02T08:52:00Z | urgent | copy_of=d012
# ⟦v019|unnamed (Castor)||Tower of Lorne Bay in danger of collapse⟧ - engineer

LORNE BAY (Castor/VNB) - ⟦v019|unnamed (Castor)||The burnt-out Halden Point tower has begun to lean and could come down within hours⟧, a city engineer said.

"⟦v019|unnamed (Castor) < Castor||The core has moved eleven centimetres. Everybody must be out of Quay Street⟧," the engineer told Castor.

=== d014 | Castor | 2026-12-02T09:25:00Z | kill | supersedes=d012
# KILL-Halden Point collapse (URGENT of 0840 GMT)

EDITORS - Please kill the urgent headlined "Lorne Bay tower in danger of collapse, streets being cleared". ⟦v019||denies|The building is not leaning⟧.

⟦v019|unnamed (Castor)||The figure referred to a crane on the neighbouring plot⟧, the engineer now says. Ruth Adeyar denied that ⟦v019|Ruth Adeyar|denies|anybody had been cleared out on that account⟧. "⟦v019|Ruth Adeyar||It is concrete. It is ugly and it will stand⟧," she said.

Castor regrets the error.

=== d015 | Estpress | 2026-12-02T10:00:00Z | update
# Statement of the Department of Extraordinary Services (full text)

The Department states the following as of 11:30:

- ⟦v009|Department of Extraordinary Services||the death of 14 persons is established⟧;

- ⟦v006|Department of Extraordinary Services||71 citizens are on treatment⟧;

- ⟦v020|Department of Extraordinary Services||open burning is liquidated in 11:08⟧;

- ⟦v011|Department of Extraordinary Services||by aviation of the Navy 17 persons are removed from the roof⟧;

- ⟦v010|Department of Extraordinary Services||the version about the household refrigerator is considered as basic⟧;

- ⟦v019|Department of Extraordinary Services|denies|rumours about the fall of the house do not correspond to reality⟧;

- ⟦v021|Department of Extraordinary Services||to the families is paid 50 thousand crowns for each lost⟧.

The President M. Quill will visit Lorne Bay "in the nearest time". ⟦v022|presidential office||Friday is declared the day of mourning⟧, added her office.

=== d016 | Morrow | 2026-12-02T10:40:00Z | update
# Fire out at Estara tower; ⟦v004|Ruth Adeyar||alarms were switched off⟧, commander says

LORNE BAY (Morrow) - ⟦v020|Ruth Adeyar||The blaze at Halden Point was put out after seven hours on Wednesday morning⟧, fire commander Ruth Adeyar said.

"⟦v004|Ruth Adeyar||The panel in the lobby was on 'test'. It had been on 'test' since Monday⟧," she told a news conference. ⟦v023|Ruth Adeyar||The sprinklers, by contrast, had worked as far as the tenth floor⟧, she said.

⟦v014|Piers Hallam||There was nothing wrong with the building's systems⟧, said Piers Hallam, chief executive of Crestline Homes. He denied that ⟦v013|Piers Hallam|denies|the company had been warned about its panels⟧.

⟦v024|Lorne Bay prosecutor's office||The public prosecutor has begun an investigation for manslaughter⟧, her office said.

⟦v006|St Agnes Hospital||Thirteen of the injured were on ventilators⟧, St Agnes Hospital said. ⟦v002|Ruth Adeyar||Two firefighters had been hurt, neither badly⟧, according to Adeyar.

"⟦v024|Helga Strand||We shall begin with the paper and end with the people⟧," prosecutor Helga Strand said outside the building, from which water was still running down the stairs.

=== d017 | Lorne Bay Argus | 2026-12-02T11:45:00Z | feature
# Fifty-one flights, with a piano teacher on his back

They call him Little Joss at the Quay Street station, for he is a metre ninety-eight. ⟦v025|||Joss Tarrant went up to the twenty-sixth floor on his third bottle of air and came down with Miriam Marsh across his shoulders⟧.

"⟦v025|Joss Tarrant||She kept apologising for the weight. I said, madam, I have carried wardrobes⟧," he recalls.

Her sister Efua had by then stood seven hours at the board in the church hall. "⟦v025|Efua Marsh < Lorne Bay Argus||She is hoarse and she is rude. It is her⟧," she told this newspaper.

⟦v012|||In that hall there are now more coats than backs to hang them on⟧; would-be helpers are asked ⟦v026|St Brannoc's parish||to bring no more clothes, but phone chargers⟧.

⟦v017|||The thief in the borrowed jacket⟧, we learn, ⟦+|||had bought the thing at a charity stall⟧.

⟦v018|||The children of Saltmarsh, who have no lessons, drew all day: towers, and beside each tower a very tall man⟧. The drawings hang in the window of the savings bank.

=== d018 | Bay Fire Service | 2026-12-02T12:30:00Z | bulletin
# Incident bulletin 5 - 14:30

- ⟦v020|Bay Fire Service||extinguished; hot spots on levels 19, 22 and 27 being damped down⟧;

- ⟦v009|Bay Fire Service||16 deaths confirmed⟧;

- ⟦v005|Bay Fire Service||23 persons remain unaccounted for⟧;

- ⟦v027|Bay Fire Service||search by room from level 34 downwards, with dogs, began at 13:15⟧;

- ⟦v007|Bay Fire Service||the tram is running again as far as the Fish Market⟧;

- ⟦v008|Bay Fire Service||windows may be opened in Old Town⟧.

Pets found: nine cats, one tortoise, one goldfish (claimed).

=== d019 | The Beacon | 2026-12-02T13:20:00Z | feature
# LIVE: ⟦v028|||Site manager led away⟧

15.20 Second arrest of the day, and this one is not about watches. ⟦v028|||Detectives have taken the caretaker-in-chief of Halden Point, Desmond Rook, 55, from his sister's flat, with two boxes of log books⟧.

"⟦v028|Lena Fisk < The Beacon||He is to answer for a key that was turned to the wrong word⟧," Chief Inspector Lena Fisk told us, with some care.

⟦v028|Alma Prince||He'd been ordered to do it, as the siren had been going off at every burnt toast⟧, says his solicitor, Alma Prince.

And there's a crowd by the city hall … ⟦v029|||several hundred, with saucepans, and they are shouting for Lowri Tench to come down⟧. She did, for a minute. ⟦v030|Lowri Tench||Everyone from the tower will sleep in a hotel tonight and the city will pay⟧, she promised.

[An earlier post had the goldfish as a carp.]

⟦v014|||Mr Hallam of Crestline has been on television with a black tie and a sheet of paper, and was sorry for our loss⟧. He took no questions. The flat of the goldfish man, we can report, was number 61, and there is nothing left in it but a bath.

⟦v022|||Flags are to come down to half-mast at the end of the week, the whole country over⟧.

=== d020 | Castor | 2026-12-02T14:35:00Z | update | supersedes=d008
# UPDATE 2-Estara tower fire kills 19; manager held over silent alarm

LORNE BAY, Dec 2 (Castor) - ⟦v009|Ruth Adeyar||Nineteen people were killed in a fire that swept a high-rise block in Lorne Bay on Wednesday⟧, Commander Ruth Adeyar said, ⟦v005|Ruth Adeyar||and 39 were missing⟧.

⟦v028|Lorne Bay police||Police arrested the building's site manager on suspicion of negligence⟧.

⟦v004|||The alarm had been set to a test mode for two days⟧. ⟦v013|unnamed (Castor)||The cladding failed a laboratory test in 2022, and the result was never sent on⟧, a former Crestline employee said.

"⟦v013|unnamed (Castor) < Castor||I put it in an envelope. I know whose tray it went in⟧," the former employee told Castor.

⟦v031|||Crestline shares fell 23 percent⟧. Estara's last fire of this size, at a dance hall in 1961, led to a law on doors that open outwards.

⟦v030|||The city has booked 14 hotels for those left homeless⟧. ⟦v029|||Protesters banged pots outside the city hall and demanded the resignation of the deputy mayor⟧, who promised an open hearing in January.

=== d021 | Castor | 2026-12-02T15:10:00Z | correction | supersedes=d020
# CORRECTED-UPDATE 2-Estara tower fire kills 19; manager held over silent alarm

(Corrects number of missing in first paragraph to 19, not 39)

LORNE BAY, Dec 2 (Castor) - ⟦v009|Ruth Adeyar||Nineteen people were killed in a fire that swept a high-rise block in Lorne Bay on Wednesday⟧, Commander Ruth Adeyar said, ⟦v005|Ruth Adeyar||and 19 were missing⟧.

⟦v028|Lorne Bay police||Police arrested the building's site manager on suspicion of negligence⟧.

⟦v004|||The alarm had been set to a test mode for two days⟧. ⟦v013|unnamed (Castor)||The cladding failed a laboratory test in 2022, and the result was never sent on⟧, a former Crestline employee said.

⟦v031|||Crestline shares fell 23 percent⟧.

=== d022 | Vellish News Bureau | 2026-12-02T16:00:00Z | update
# One of two missed Vellish citizens found alive in Lorne Bay

ORSK HAVEN (VNB) - ⟦v015|Vellish consulate||The student Mirko Dahl, 23, lies with a smoke poisoning in St Agnes Hospital; of the second Vellish citizen there is no trace⟧, the consulate said.

"⟦v015|Mirko Dahl < Vellish News Bureau||I was the man with the goldfish⟧," Dahl told VNB by telephone.

⟦v013|unnamed (Castor) < Castor||The outer skin of the house had not passed a trial four years ago⟧, Castor reported, citing a one-time employee of the owner. ⟦v028|Lena Fisk < The Beacon||The caretaker is in custody⟧, as the portal The Beacon learned from the criminal police.

⟦v016|||The offered helicopters were not needed and have been sent to their hangar⟧. Since noon flags hang at half-mast at the bridge over the border.

⟦v009|Ruth Adeyar < Castor||Nineteen lives were lost⟧, the same agency reported in the evening, citing the commander. ⟦v021|Department of Extraordinary Services < Estpress||The State compensates the bereaved with 50,000 crowns each⟧, according to Estpress.

=== d023 | Morrow | 2026-12-02T17:15:00Z | update
# ⟦v010|unnamed (Morrow)||Scooter battery, not fridge, started Estara tower fire⟧ - investigators

LORNE BAY (Morrow) - ⟦v010|unnamed (Morrow)||Investigators believe that a charging electric scooter on an eighth-floor balcony set off the fire at Halden Point⟧, two of them said.

"⟦v010|unnamed (Morrow) < Morrow||The refrigerator was in the kitchen, and the kitchen has its paint⟧," one told Morrow. Garrick Osei, of the Department of Extraordinary Services, denied that ⟦v010|Garrick Osei|denies|his first account had been wrong⟧, calling the fridge "not excluded".

⟦v032|unnamed (Morrow)||The tenant of flat 83 got out among the first and is helping the police⟧, according to the same investigators.

⟦v033|Marguerite Quill||All 340 towers of the same make will be inspected by the spring⟧, President Marguerite Quill said in Arvane.

⟦v027|||Searchers had cleared the top six floors by dusk⟧. They mark each door with chalk: a ring for empty, a cross for not.

=== d024 | Morrow | 2026-12-02T18:00:00Z | update | off_topic
# Fire at Lorne Bay FC as manager is sacked after ninth defeat

LORNE BAY (Morrow) - Lorne Bay FC dismissed their manager on Wednesday after a ninth defeat in a row left the club rooted at the foot of the table.

Alarm bells had been ringing for weeks, chairman Brock Delaney said. Assistant Yuri Paine takes charge.

Saturday's home match has been put off as a mark of respect to the city.

=== d025 | Estpress | 2026-12-03T05:20:00Z | update
# M. Quill arrived to Lorne Bay

LORNE BAY, 3 December. /Estpress/. ⟦v034|||The President of Estara Marguerite Quill in the morning examined the place of the tragedy and talked with the suffered⟧.

"⟦v033|Marguerite Quill||We shall knock on each panel in the country, and if the sound is bad, we shall tear it off⟧," she said. To the shouts of the public the Head of the State ⟦v034|||answered with a nod⟧.

⟦v009|Department of Extraordinary Services||The number of the perished has reached 27⟧, informed the Department. G. Osei specified that ⟦v010|Garrick Osei||"by the refined data" the hearth was situated on the balcony, in a means of small mobility⟧.

⟦v021|Garrick Osei||The payments begin on Monday⟧, he added. ⟦v030|city administration||In hotels are accommodated 610 residents⟧, by the data of the city.

=== d026 | Lorne Bay Argus | 2026-12-03T06:40:00Z | feature
# "Come down, madam President"

By Cerys Holt

She had brought a wreath and she got a saucepan lid. ⟦v034|||When Marguerite Quill stepped over the hoses on Fennel Road at half past seven, they let her lay her flowers, and then they began to bang⟧.

"⟦v034|Shona Abiola < Lorne Bay Argus||I told her to look up and count. She did; I'll give her that. She got to thirty-four and she was crying⟧," Shona Abiola said.

⟦v035|||Piers Hallam of Crestline did not come. He has sent his letter to the board, one line, and a removal van to his house⟧.

⟦v027|||The dogs have got as far as nineteen. They come down on the ladder, in harness, and are given cheese⟧. ⟦v005|||On the board in the church hall there are eight slips left⟧.

⟦v036|Tobias Wren||The tenants want the stump pulled down and a garden⟧, Tobias Wren says. Nobody spoke against it.

=== d027 | Castor | 2026-12-03T08:30:00Z | urgent
# URGENT-⟦v035|Crestline Homes||Crestline CEO Hallam quits after tower fire⟧

LORNE BAY, Dec 3 (Castor) - ⟦v035|Crestline Homes||Piers Hallam resigned as chief executive of Crestline Homes on Thursday, a day after fire gutted its Halden Point tower⟧, the company said.

⟦v013|Crestline Homes||A laboratory report of 2022 on the panels had been found "in the wrong file"⟧, it added.

⟦v024|Helga Strand||Investigators searched the firm's head office overnight⟧, public prosecutor Helga Strand said. She declined to ⟦v024|Helga Strand|declines|say whether Hallam was a suspect⟧.

⟦v009|Ruth Adeyar||The toll stood at 28⟧, according to Commander Ruth Adeyar.

=== d028 | Vellish News Bureau | 2026-12-03T09:45:00Z | update
# Head of owner firm steps back; Velland inspects own towers

ORSK HAVEN (VNB) - ⟦v035|Crestline Homes < Castor||The director of the company to which the burnt house belongs has laid down his office⟧, Castor reported with reference to the firm.

⟦v010|unnamed (Morrow) < Morrow||A two-wheeler on the charging cable is now held for the origin⟧, Morrow had reported from the circle of the inquiry, ⟦v010|Garrick Osei < Estpress||and Arvane no longer contradicts⟧, to judge by Estpress.

⟦v037|Vellish Housing Ministry||In Velland 26 buildings carry the same covering⟧, the Ministry of Housing said. ⟦v015|Vellish Foreign Ministry||The second missed citizen, a nurse of 41, is among the dead⟧, the Foreign Ministry in Orsk Haven confirmed.

⟦v011|||To the winchman from the roof the Vellish coast guard has sent a cake⟧.

=== d029 | The Beacon | 2026-12-03T11:10:00Z | feature
# LIVE: the caretaker goes home, for now

13.10 ⟦v028|||Desmond Rook walked out of the Harbour police station at noon on bail of 20,000 crowns⟧. He didn't say anything. His solicitor did: "⟦v028|Alma Prince||We have the e-mail. It says, and I read, 'make it stop ringing'⟧."

⟦v004|||Who wrote those four words, then, and so left 700 people to be woken by fists?⟧ Crestline declined to ⟦v004|Crestline Homes|declines|say⟧.

⟦v017|||The watch thief, meanwhile, has been given five months: the magistrate needed nine minutes⟧.

⟦v025|||Miriam Marsh played a hymn this morning on the piano of St Agnes Hospital, coughing; a very tall man turned the pages⟧ …

⟦v038|||Beneath the tram shelter someone has chalked every floor and is lighting a candle for each of the lost⟧. The wind keeps putting them out.

⟦v026|||Anyone with a telephone lead to spare has by now brought it to St Brannoc's⟧; the parish asks us to say thank you, and stop.

=== d030 | The Beacon | 2026-12-03T14:00:00Z | feature | nothing_new
# LIVE: What we know about the Halden Point fire

16.00 A summary before we pause:

• ⟦v009|Ruth Adeyar||Twenty-eight people have died⟧, according to Ruth Adeyar, the fire commander.

• ⟦v005|||Eight names are still on the list of the missing⟧.

• ⟦v010|unnamed (Morrow)||A scooter's battery was the spark⟧, investigators believe. ⟦v004|Ruth Adeyar||No siren sounded because it had been set to "test"⟧, the commander says.

• ⟦v013|Crestline Homes||There was a bad report about the panels four years ago⟧, the owner now admits. ⟦v035|Crestline Homes||Its chief has gone⟧, it says.

• ⟦v028|||The site manager is out on bail⟧.

• ⟦v011|Department of Extraordinary Services||Seventeen were lifted off the roof⟧, says the Department.

• ⟦v033|Marguerite Quill||340 other towers are to be looked at⟧, according to the president.

• ⟦v022|presidential office||Tomorrow is a day of mourning⟧, her office has announced.

[The tower is not leaning. It never was. The tortoise is called Admiral.]
