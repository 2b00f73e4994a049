title: Sant Orla climate conference Live

=== d001 | Parallax | 2026-11-20T16:05:00Z | update
# Climate talks in Sant Orla head into last night ⟦v001|conference secretariat < Parallax||without a text⟧

SANT ORLA, Miraval, Nov 20 (Parallax) - ⟦v001|conference secretariat < Parallax||A new draft agreement, promised for noon on Friday, would not be ready before nine in the evening⟧, the secretariat of the world climate conference told Parallax.

Delegates from 181 countries have met for two weeks in the salt-trading port to settle two questions: when to stop burning coal, and who pays the low-lying states for what is already lost.

⟦v002|Ines Tavaro||The conference will not end without a deal, if I have to lock the doors⟧, said its president, Miravalian Environment Minister Ines Tavaro. The talks were due to close at 1700 GMT. No such conference has ended on time since the first, which had a choir waiting.

=== d002 | The Plover | 2026-11-20T16:40:00Z | feature
# LIVE: Last night in Sant Orla, follow our coverage

17.40 Good evening from Hall Four, which smells of oranges and feet. The cleaners have given up. ⟦v003|||The coffee ran out at ten past four, and the Ardish delegation has been seen trading a kettle for a power strip⟧.

17.46 No paper yet. "⟦v001|Tomos Reddy < The Plover||First it was noon, then tea, now it is the ninth hour. I have stopped believing in clocks⟧," Tomos Reddy, who negotiates for the Coral States, told us from the floor. He was lying on it.

17.52 ⟦v004|||On Customs Quay people have begun to sit down: drums, candles, a whale of plastic bags⟧. Their leader, Jutta Maerk, says there are ⟦v004|Jutta Maerk||60,000⟧. It looks like a lot. It does not look like 60,000.

[Times are local, one hour ahead of Greenwich - editor.]

=== d003 | Tarvpress | 2026-11-20T17:10:00Z | update
# Delegation of Tarvia: constructive, but without haste

SANT ORLA, 20 November. /Tarvpress/. ⟦v005|Lev Barsin||Tarvia will not sign the document, in which stands the concrete year of refusal from coal⟧, informed the head of delegation Lev Barsin.

"⟦v005|Lev Barsin < Tarvpress||By us in winter is minus forty. To a person it is impossible to heat himself by a declaration⟧," he said to Tarvpress.

At the same time Barsin denied that ⟦v006|Lev Barsin|denies|the delegation prepares to leave the conference⟧. He noted that ⟦v007|Lev Barsin||on the fund for suffered countries Tarvia is ready to bring 200 million⟧.

Within the framework of the conference the members of the delegation visited also the museum of salt, where to them was shown a block by weight seven tonnes.

=== d004 | Sant Orla Tide | 2026-11-20T17:35:00Z | feature
# Whale on the quay, ministers in the salt store

By our own staff. ⟦v004|||From the steps of the Custom House to the fish market one could not have dropped a herring last night⟧. ⟦v004|Beppe Corral||Fourteen thousand, near enough, and all very polite⟧, said Constable Beppe Corral, who has counted processions for 20 years.

⟦v008|||Three young people went up the harbour crane at dusk and hung a sheet from it as big as a tennis court⟧. "⟦v008|||It is later than you think⟧," stood on it. ⟦v008|Beppe Corral||They would be fetched down when they were cold⟧, the constable said.

Old Mrs Anselmi in Rope Walk has put up four delegates from the Hollow Isles in her sewing room. "⟦v009|Kala Otu < Sant Orla Tide||At home the sea has taken my father's grave and the school field; my daughter asks which it will want next⟧," Kala Otu, one of them, told this newspaper.

The mayor has had the church bells stopped so that the ministers may think.

=== d005 | Conference secretariat | 2026-11-20T18:20:00Z | bulletin
# Daily programme, revision 7

The secretariat informs participants as follows:

- ⟦v001|conference secretariat||the third draft of the President's text will be distributed at 21:00 on paper, one copy per delegation⟧;

- ⟦v010|conference secretariat||the closing plenary is moved from 18:00 to 02:00⟧;

- ⟦v011|conference secretariat||trains to the capital will run through the night⟧;

- ⟦v003|conference secretariat||the catering points are closed; drinking water can be had at gate C⟧;

- ⟦v012|conference secretariat||badges of observer organisations are not valid in the red zone after 20:00⟧;

- ⟦v013|conference secretariat||the lost property office has 41 umbrellas and a flute⟧.

Participants are reminded that the hall must be returned on Monday to the Congress of Dentists.

=== d006 | Parallax | 2026-11-20T20:12:00Z | urgent
# ⟦v014|draft agreement||Climate draft sets 2042 as end date for coal⟧

SANT ORLA, Miraval, Nov 20 (Parallax) - ⟦v014|draft agreement < Parallax||Countries would stop burning coal for power by 2042 under a draft agreement seen by Parallax on Friday⟧.

⟦v007|draft agreement||A loss fund of 90 billion crowns a year would be paid into from 2028⟧, the 14-page text says. Both numbers stand in square brackets, which mean they are not agreed.

Ludmila Haas, who speaks for the Union of Western States, called ⟦v014|Ludmila Haas||the date "a floor and certainly no ceiling"⟧. The earlier draft, of Wednesday, had left the year blank.

Tarvia's delegation declined to comment on ⟦v014|Tarvian delegation|declines|the paper⟧. Coal supplies 71 percent of Tarvia's power and about a quarter of the world's.

=== d007 | Meridional Press | 2026-11-20T20:45:00Z | update
# Draft names year for farewell to coal, Parallax says

CAP AURE (MP) - ⟦v014|draft agreement < Parallax||The last furnace would have to go cold in sixteen years' time⟧ if governments adopt the text now circulating in Sant Orla, Parallax reported, having seen it.

The Tarvian state agency Tarvpress quoted Lev Barsin as saying ⟦v005|Lev Barsin < Tarvpress||his country would not put its name to any calendar⟧.

The newspaper Sant Orla Tide has it from the police that ⟦v008|Beppe Corral < Sant Orla Tide||climbers occupy a crane in the port⟧. The blog The Plover quotes an islander, Tomos Reddy, as saying ⟦v015|Tomos Reddy < The Plover||90 billion was "the price of their apology, not of our houses"⟧.

Cap Aure sends its own minister, Jean-Luc Ferrand, home early; ⟦v016|Jean-Luc Ferrand||his flight was booked, and he had said what he had to say⟧, he told reporters. He leaves behind a deputy and a bag of clementines.

=== d008 | The Plover | 2026-11-20T21:20:00Z | feature
# LIVE: The paper is out, the islanders are furious, ⟦v006|||and a chair is empty⟧

22.20 Somebody has just gone past me at a run with a pile of photocopies … ⟦v014|||Page six, line nine: "2042", in brackets, in pencil⟧.

22.31 ⟦v015|||Tomos Reddy read as far as the money and tore the page across⟧. "⟦v015|Tomos Reddy||Ninety! We asked for three hundred. One does not bargain with a man who is under water⟧," he said.

22.44 Well. ⟦v006|||Row F, seat eleven. The little flag with the Tarvian bear is still there, but Mr Barsin and his nine are not, and neither are their coats⟧.

22.50 ⟦v012|||Forty campaigners with the wrong colour of badge have been steered out through the kitchens⟧, singing. One of them was Jutta Maerk. [She is now outside twice over.]

=== d009 | Coastwire | 2026-11-20T21:41:00Z | urgent
# URGENT ⟦v006|diplomats||Tarvia walks out of climate talks⟧ - diplomats

SANT ORLA (Coastwire) - ⟦v006|diplomats||The Tarvian delegation left the negotiations on Friday night over the end date for coal⟧, three diplomats said.

"⟦v006|unnamed (Coastwire) < Coastwire||He closed his folder, said good night to the interpreters, and was gone⟧," said one of them, who had been in the room.

Parallax earlier cited ⟦v014|draft agreement < Parallax||a draft with 2042 in it⟧. ⟦v017|Ines Tavaro||Tavaro had sent two ministers after the Tarvians, to the Hotel Saline⟧, her office said.

Under the rules of the conference a single objection is enough to block a decision, but only if it is raised in the hall.

=== d010 | Tarvpress | 2026-11-20T22:15:00Z | urgent
# Urgent. ⟦v006|Lev Barsin|denies|Tarvia left nothing⟧ - head of delegation

SANT ORLA, 20 November. /Tarvpress/. The information of foreign mass media that ⟦v006|Lev Barsin|denies|the delegation of Tarvia has abandoned the negotiations⟧ was denied by its head Lev Barsin. "⟦v006|Lev Barsin < Tarvpress||We went to have supper. It is eleven hours of the evening⟧," he underlined.

⟦v017|Lev Barsin||In the hotel to him have come the Ministers of Miraval and Ardland with the proposal to continue the exchange of opinions⟧, informed the diplomat. ⟦v018|Lev Barsin||Tarvia will propose instead of the year the formulation "in the possible shortest terms"⟧, he specified.

By the words of Barsin, in the menu there was cod. The given question does not require comments.

=== d011 | Coastwire | 2026-11-20T22:50:00Z | urgent
# URGENT ⟦v019|hospital||Conference president Tavaro suffers heart attack⟧ - hospital

SANT ORLA (Coastwire) - ⟦v019|unnamed (Coastwire)||Ines Tavaro, president of the climate conference, has been taken to hospital with a heart attack⟧, a doctor at St Brannoc's said.

"⟦v019|unnamed (Coastwire) < Coastwire||She came in by ambulance at half past eleven, and she was conscious⟧," the doctor said, asking not to be named.

The secretariat declined to comment on ⟦v019|conference secretariat|declines|her health⟧. Tavaro, 57, has by her own account slept nine hours since Tuesday. The rules do not say who takes over if a president falls ill.

=== d012 | Meridional Press | 2026-11-20T23:10:00Z | update
# Conference leader in clinic, agency reports; Tarvians "at supper"

CAP AURE (MP) - ⟦v019|unnamed (Coastwire) < Coastwire||The woman presiding over the negotiations has collapsed with a coronary⟧, Coastwire reported, citing a physician.

Tarvpress quoted Lev Barsin as denying ⟦v006|Lev Barsin < Tarvpress|denies|a rupture⟧; diplomats had told Coastwire that ⟦v006|diplomats < Coastwire||the easterners had stormed off⟧.

Radio Miraval reported, citing Ardland's minister Greta Holmby, that ⟦v017|Greta Holmby < Radio Miraval||she had talked with him for an hour over the fish and had got as far as the pudding⟧.

The crown price of emission permits ⟦v020|Cap Aure exchange||fell seven percent in late trading⟧, the Cap Aure exchange said.

=== d013 | Coastwire | 2026-11-20T23:28:00Z | kill | supersedes=d011
# KILL: Conference president Tavaro suffers heart attack

Editors: kill our urgent of 2250 GMT, "Conference president Tavaro suffers heart attack". ⟦v019||denies|Tavaro was not admitted to any hospital⟧.

⟦v019|St Brannoc's Hospital||The patient was Ignes Tavoro, a cook at the conference, who had scalded her hand⟧, St Brannoc's Hospital has since said. ⟦v019|Ines Tavaro|denies|"My heart is the one thing here that works,"⟧ the minister said.

No replacement story is planned. Coastwire apologises.

=== d014 | The Plover | 2026-11-21T00:05:00Z | feature
# LIVE: ⟦v017|||The cod summit⟧, and a president very much alive

01.05 She is alive! Ines Tavaro walked through Hall Four in socks to show it, and ⟦v019|||did a little jump for the cameras⟧ … The applause woke Row C.

01.12 What happened at the Saline? Our colleague Magnus Thorne knows the night porter. ⟦v017|unnamed (The Plover) < The Plover||"Two ladies and the big gentleman, the corner table, and they drew on the tablecloth,"⟧ the porter says. ⟦v018|unnamed (The Plover)||On the linen, in ballpoint: "phase down", "phase out", and a third thing crossed through⟧.

01.20 ⟦v006|||Mr Barsin is back in F11, with a toothpick⟧.

01.26 ⟦v010|||Two o'clock? Forget it. The screen now says half past four⟧, and there was a groan in six languages.

01.33 Money. ⟦v021|Ludmila Haas||The Western States could go to 120⟧, Ludmila Haas lets slip by the water tap. [Billion. Crowns. A year.]

=== d015 | Parallax | 2026-11-21T00:40:00Z | update | supersedes=d006
# UPDATE 3-Tarvia back at climate talks as ⟦v021|Ludmila Haas||rich states raise offer⟧

* ⟦v018|negotiators||Compromise wording on coal under discussion⟧

* ⟦v010|conference secretariat||Final session put off to 0330 GMT⟧

SANT ORLA, Miraval, Nov 21 (Parallax) - ⟦v006|||Tarvian negotiators returned to the hall early on Saturday after an absence of three hours⟧ that others had called a walkout.

⟦v021|Ludmila Haas < Parallax||The Union of Western States had improved its offer for the loss fund by a third, to 120 billion crowns a year⟧, Ludmila Haas told Parallax. ⟦v015|Tomos Reddy||The Coral States stuck to their demand for 300 billion⟧, said Tomos Reddy.

⟦v018|negotiators||A formula that would have coal "phased down with a view to ending it by mid-century" was doing the rounds⟧, two negotiators said. ⟦v014|Ludmila Haas||Haas said the year 2042 was still in the text "as I speak"⟧.

⟦v022|Miravalian police||Five people were arrested when a group tried to swim to the conference pier⟧, police said.

=== d016 | Sant Orla Tide | 2026-11-21T01:10:00Z | feature
# Wet night for five, warm soup for three

By our own staff. ⟦v022|||The five had come across the dock on an air mattress, in evening dress, and were pulled out by the pilot boat at midnight⟧. ⟦v022|Salvo Brandt < Sant Orla Tide||"The one with the bow tie thanked me,"⟧ said pilot Salvo Brandt.

The three on the crane are another matter. ⟦v008|||They climbed down by themselves at half past one, blue as mussels, and no one has charged them with a thing⟧. Constable Corral had brought soup.

⟦v011|||At the station the night train stood with all its lamps lit and nobody in it⟧. The guard had got as far as chapter nine.

⟦v009|Kala Otu||Kala Otu sat on the sea wall and looked at the water, "because it is the same one"⟧. She had a number on her palm, in ink. ⟦v015|||It was not the one in the draft; it began with a three⟧.

⟦v004|||By two the whale had sagged and the quay was down to a few hundred in blankets⟧.

=== d017 | Tarvpress | 2026-11-21T01:35:00Z | update | off_topic
# Icebreaker "Captain Ruda" conducted the first caravan of the season

PORT SEVERAN, 21 November. /Tarvpress/. The icebreaker "Captain Ruda" conducted through the strait the first caravan of the winter season, informed the Ministry of Transport.

In the composition of the caravan were six vessels with timber and fish. The thickness of the ice made 40 centimetres.

The navigation on the route is planned until May.

=== d018 | Coastwire | 2026-11-21T02:20:00Z | update
# Island states threaten to block climate deal over money

SANT ORLA (Coastwire) - ⟦v023|Tomos Reddy||The 39 Coral States would vote against the whole agreement if the loss fund stayed below 200 billion crowns⟧, their negotiator, Tomos Reddy, said at three in the morning.

"⟦v023|Tomos Reddy < Coastwire||We have been polite for thirty years. It is a lovely way to drown⟧," Reddy told Coastwire.

Environment groups called ⟦v018|Green Lantern Trust||the new wording on coal "a door painted on a wall"⟧. The Green Lantern Trust published what it said was ⟦v024|Green Lantern Trust||a list of 62 lobbyists for coal who had entered on national badges, 17 of them on Tarvia's⟧. Tarvia denied ⟦v024|Tarvian delegation|denies|that there was a single one⟧.

⟦v025|unnamed (Coastwire)||A rich donor not yet in the fund, Quessland, was about to join it⟧, an official said. Quessland, which lives from oil, had sent only a deputy minister and a falconer.

=== d019 | Meridional Press | 2026-11-21T02:55:00Z | correction
# CORRECTED: Islands set price for their consent

(MP corrects an item of 0240, in which the sum was given as 20 billion. ⟦v023|Tomos Reddy < Coastwire||It is 200 billion⟧.)

CAP AURE (MP) - ⟦v023|Tomos Reddy < Coastwire||The drowning archipelagos will sink the treaty unless twice a hundred thousand million is laid on the table⟧, Coastwire quoted their spokesman, Tomos Reddy, as saying.

The Miravalian daily Observador reported, citing a list drawn up by campaigners, that ⟦v024|Green Lantern Trust < Observador||dozens of men from the mining trade had been let in as diplomats⟧.

⟦v016|Jean-Luc Ferrand||Jean-Luc Ferrand had turned round at the airport and was in a taxi⟧, his ministry said.

Tavaro denied to Radio Miraval that ⟦v026|Ines Tavaro < Radio Miraval|denies|she meant to adjourn until the spring⟧.

=== d020 | The Plover | 2026-11-21T03:30:00Z | feature
# LIVE: 04.30, and ⟦v025|||a sheikh with a chequebook⟧

04.30 The screen has changed again: ⟦v010|||six. At six we shall all be called⟧ …

04.37 "Quessland!" somebody hisses. ⟦v025|||Deputy Minister Faris Amun has come down the aisle, without the falcon, and put a card on the president's desk⟧. ⟦v025|Faris Amun||Forty billion, for ten years, no conditions⟧, he tells us it says. "⟦v025|Faris Amun < The Plover||We sold you the fire. We may as well buy the bucket⟧," he says.

04.44 Arithmetic on the back of a menu: 120 and 40 is 160. ⟦v023|||Mr Reddy wants another forty before he will raise his hand⟧.

04.50 ⟦v026|unnamed (The Plover)||There is talk of stopping the clock and coming back in April⟧, a tired man from the secretariat says; his boss said ⟦v026|Ines Tavaro|denies|no such thing would happen⟧. [Somebody has indeed stopped the clock. It hangs over the door and says 23.59.]

04.58 Ms Haas, are you going higher? About ⟦v021|Ludmila Haas|declines|the next figure⟧ she would not be drawn.

=== d021 | Parallax | 2026-11-21T05:18:00Z | flash
# ⟦v027|Ines Tavaro||CLIMATE CONFERENCE ADOPTS AGREEMENT TO END COAL POWER BY 2045⟧ - PRESIDENT

=== d022 | Parallax | 2026-11-21T05:50:00Z | update | supersedes=d015
# Nations agree to quit coal by 2045, ⟦v028|Sant Orla agreement||pay 200 billion a year for climate losses⟧

SANT ORLA, Miraval, Nov 21 (Parallax) - ⟦v027|||Delegates of 181 states adopted an agreement on Saturday that obliges them to close their coal-fired plants by 2045⟧, ⟦v014|||three years later than a draft had proposed⟧.

⟦v028|Sant Orla agreement||A fund for countries hit by storms and rising seas is to receive 200 billion crowns a year from 2028⟧, the agreement says. ⟦v025|Sant Orla agreement||Forty billion of it comes from Quessland⟧.

Conference president Ines Tavaro brought down the gavel at 0514 GMT. "⟦v027|Ines Tavaro||I hear no objection⟧," she said, ⟦v029|||although Tarvia's Lev Barsin had his hand up⟧.

⟦v030|Sant Orla agreement||Progress will be reviewed every three years⟧ under the 17-page text. Several delegates wept; others had fallen asleep and had to be told. The hall rose at 0532.

=== d023 | Sant Orla Tide | 2026-11-21T06:05:00Z | update | copy_of=d022
# Nations agree to quit coal by 2045

SANT ORLA (Parallax). ⟦v027|||Delegates of 181 states adopted an agreement on Saturday that obliges them to close their coal-fired plants by 2045⟧, ⟦v014|||three years later than a draft had proposed⟧.

⟦v028|Sant Orla agreement||A fund for countries hit by storms and rising seas is to receive 200 billion crowns a year from 2028⟧, the agreement says.

Conference president Ines Tavaro brought down the gavel at fourteen minutes past six. "⟦v027|Ines Tavaro||I hear no objection⟧," she said, ⟦v029|||although Tarvia's Lev Barsin had his hand up⟧.

=== d024 | Tarvpress | 2026-11-21T06:40:00Z | urgent
# Urgent. Statement of the delegation of Tarvia in connection with ⟦v029|delegation of Tarvia||violation of procedure⟧

SANT ORLA, 21 November. /Tarvpress/. "⟦v029|Lev Barsin||My hand was lifted, the lamp on my table burned, and the President looked at me as at a window⟧," stated the head of the delegation of Tarvia Lev Barsin.

⟦v029|Lev Barsin||The protest is handed over to the secretariat in written kind⟧, he informed. According to him, ⟦v031|Lev Barsin||Tarvia considers the point about 2045 for itself as not obligatory⟧.

At the same time ⟦v007|Lev Barsin||the promised 200 million will be listed in the fund⟧, noted Barsin.

To the question ⟦v027|Lev Barsin|declines|whether Tarvia will put the signature under the document as a whole⟧ he declined to answer. The delegation flies out to the homeland by a special board, in which, as is known, there are beds.

=== d025 | Conference secretariat | 2026-11-21T07:30:00Z | bulletin
# Press release: outcome of the Sant Orla conference

The secretariat announces:

- ⟦v027|conference secretariat||the Sant Orla Agreement was adopted by consensus on 21 November at 06:14⟧;

- ⟦v028|conference secretariat||the Fund for Loss is endowed with 200 billion crowns annually⟧;

- ⟦v030|conference secretariat||Parties report in 2029, 2032 and every third year thereafter⟧;

- ⟦v029|conference secretariat||a communication from one Party on a point of order has been received and filed⟧;

- ⟦v032|conference secretariat||the next conference will be held in Port Quess in 2027⟧;

- ⟦v013|conference secretariat||the flute has been claimed⟧.

The President thanks the cleaning staff.

=== d026 | Coastwire | 2026-11-21T08:15:00Z | update
# Islands hail, campaigners deride climate pact

SANT ORLA (Coastwire) - ⟦v033|Tomos Reddy||The money was "more than I dared dream at midnight and less than I need at high tide"⟧, Tomos Reddy said after the conference closed. ⟦v023|Tomos Reddy||He had withdrawn his threat of a veto ten minutes before the vote⟧, he said.

"⟦v034|Jutta Maerk < Coastwire||Nineteen more winters of smoke. They could have done it in ten, and they know it⟧," Jutta Maerk told Coastwire.

⟦v021|unnamed (Coastwire)||The last forty billion came from the West shortly after five, when Haas got her finance minister out of bed⟧, a person in her team said.

The Green Lantern Trust said ⟦v031|Green Lantern Trust||Tarvia's reservation left a quarter of the world's coal outside⟧. ⟦v020|||Permit prices recovered to trade four percent up⟧ in Cap Aure's special Saturday session.

=== d027 | Meridional Press | 2026-11-21T09:00:00Z | update
# Ferrand arrives in time for the photograph

CAP AURE (MP) - ⟦v016|Jean-Luc Ferrand||The minister had re-entered the hall at ten to six, "to be counted"⟧, his ministry said on Saturday.

⟦v029|Lev Barsin < Tarvpress||Tavaro ignored a raised arm⟧, Lev Barsin complained to Tarvpress. Radio Miraval reported, citing her, that ⟦v029|Ines Tavaro < Radio Miraval|denies|she had seen nothing of the kind⟧. "⟦v029|Ines Tavaro < Radio Miraval||It was a large hall, and a small flag⟧," she said.

⟦v032|Port Quess Gazette||The caravan moves on to the Gulf next year⟧, wrote the Port Quess Gazette.

⟦v022|Miravalian police < Observador||The swimmers had been released with a caution and a towel⟧, the daily Observador reported, citing police.

Cap Aure burns no coal and has not done so since its only power station slid into the sea.

=== d028 | The Plover | 2026-11-21T10:20:00Z | feature
# How Sant Orla was won, by a tablecloth

Magnus Thorne

It is in a frame already. ⟦v017|Greta Holmby < The Plover||"We ordered, and he said coal is life, and I said so is cod, and after that it went better,"⟧ Greta Holmby told me of her supper with Lev Barsin. ⟦v018|||The third phrase on the linen, the one struck out, was "never"⟧.

⟦v027|||At fourteen minutes past six a small woman in grey socks hit a block of olive wood with a hammer, and two centuries of soot were given their notice⟧. ⟦v029|||In Row F a sleeve went up, and stayed up, and the eyes of the chair travelled over it like a lighthouse beam⟧.

Was it fair? Perhaps not. "⟦v029|unnamed (The Plover) < The Plover||I sat beside her. Of course she saw⟧," one of her aides said, who would like to keep the job.

⟦v028|||Kala Otu wiped the figure off her palm with a wet thumb and wrote down the new one⟧, which is smaller, and which exists. ⟦v009|Kala Otu||She would go home and move her father⟧, she said.

⟦v031|||Whether the east will keep a single promise of it is another matter⟧; its man was asleep over the mountains by nine.

=== d029 | Sant Orla Tide | 2026-11-21T11:30:00Z | feature
# The morning after: dentists on Monday

By our own staff. ⟦v035|||Eleven tonnes of paper went down to the pulp mill by barge this morning⟧, and every sheet of it had a different year on it. The bells rang at eight, for the first time in a fortnight, and half the town put its head under the pillow.

⟦v003|||In the kitchens they found 200 kilos of coffee behind the flour⟧. Ignes Tavoro, the cook, has her hand in a bandage and has had flowers from the president, whose name is so nearly her own.

⟦v027|Anna Anselmi < Sant Orla Tide||"They have forbidden coal? Then who will tell my stove?"⟧ asked Mrs Anselmi in Rope Walk. She was told that she had until 2045, when she will be 108.

⟦v036|mayor of Sant Orla||The whale will be hung in the fish market⟧, the mayor said. ⟦v011|||The night train left at last at nine, with 30 ministers in the second class⟧.

=== d030 | The Plover | 2026-11-21T13:00:00Z | feature | nothing_new
# LIVE: what we know about the Sant Orla deal

14.00 We are off to bed. For those who slept:

• ⟦v027|||There is an agreement, and the last coal plant is to shut in 2045⟧. ⟦v014|||At one point it said 2042⟧.

• ⟦v028|||The vulnerable will get 200 billion a year⟧. ⟦v015|||They had asked for 300⟧.

• ⟦v025|||Quessland is paying for the first time⟧.

• ⟦v006|Lev Barsin|denies|Tarvia never walked out⟧, says Lev Barsin. ⟦v029|Lev Barsin||It did object, and was passed over⟧, he says.

• ⟦v031|Lev Barsin||It does not feel bound by the date⟧.

• ⟦v030|||Everyone must show their homework in three years⟧.

• ⟦v004|Jutta Maerk||There were 60,000 on the quay⟧, or ⟦v004|Beppe Corral||14,000⟧.

• Ines Tavaro is well. [So is the cook.]
