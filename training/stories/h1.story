title: Fire aboard the cruise ship Lady Orsolya Live
outlets: Meridian Wire = international agency, terse; Dzhurpress = state agency of Dzhurat, translated; Kalmora Lantern = local newspaper, jokes and images; Strait Radio = broadcaster, live blog; Sarvian Coast Guard = official bulletins, lists; Nordquist Review = weekly, interviews

=== d001 | Meridian Wire | 2027-08-09T20:58:00Z | flash
# ⟦v1|Sarvian Coast Guard||CRUISE SHIP LADY ORSOLYA ON FIRE 38 MILES OFF KALMORA⟧ - SARVIAN COAST GUARD

=== d002 | Strait Radio | 2027-08-09T21:05:00Z | urgent
# ⟦v1|||Holiday liner ablaze in the Strait⟧

We are breaking into the evening concert. ⟦v1|||Thick smoke is pouring from the back of the Lady Orsolya⟧, a holiday liner out of Port Venn. ⟦v1|Yuki Tarahashi||It came up through the carpet, right under our table⟧, passenger Yuki Tarahashi told us by telephone. She added: "⟦v11|Yuki Tarahashi||Nobody heard a bell. Not one⟧."

Pellvane Cruises, which owns her, would not speak ⟦v1|Pellvane Cruises|declines|about it⟧ when we rang.

=== d003 | Sarvian Coast Guard | 2027-08-09T21:12:00Z | bulletin
# BULLETIN 1 - LADY ORSOLYA

1. ⟦v1|||Distress call received 20:41 UTC: seat of combustion in aft machinery space, decks 1 and 2⟧.

2. Souls on board as per list: 1,904.

3. ⟦v3|||Master has ordered muster and lowering of survival craft⟧.

4. ⟦v7|||Fishing vessel NOSY GULL diverted, on scene in 20 minutes⟧.

5. ⟦v19|||Wind NW 7, sea rough, worsening until 03:00⟧.

6. ⟦v33|||Northbound traffic lane closed between buoys 11 and 19⟧.

=== d004 | Meridian Wire | 2027-08-09T21:30:00Z | update | supersedes=d001
# ⟦v3|Ilze Brunava||1,900 ABANDON BURNING CRUISE SHIP⟧ - COAST GUARD

KALMORA, Sarvia, Aug 9 (Meridian Wire) - ⟦v1|||Fire swept the stern of a cruise ship off Sarvia on Monday⟧.

⟦v3|Ilze Brunava||Passengers and crew were getting into lifeboats⟧, Coast Guard Commander Ilze Brunava said. ⟦v5|Ilze Brunava||About 90 people were cut off on the aft deck and would have to be lifted by helicopter⟧, she said.

⟦v2|Ilze Brunava||No deaths had been reported⟧, Brunava added. She declined to say ⟦v4|Ilze Brunava|declines|how many were unaccounted for⟧.

=== d005 | Dzhurpress | 2027-08-09T21:55:00Z | update
# ⟦v12|Ministry of Maritime Affairs of Dzhurat||Dzhurat extends the hand of help to the passenger vessel⟧ - ministry

ALTYNKALA, August 9. (Dzhurpress). ⟦v12|Ministry of Maritime Affairs of Dzhurat||By instruction of the leadership the patrol frigate Altyn Su left its base and goes with full speed to the place⟧, informed the Ministry of Maritime Affairs.

⟦v1|Ministry of Maritime Affairs of Dzhurat||An inflammation in the engine compartment has taken place on the floating hotel under the flag of Sarvia⟧, explained the ministry. ⟦v3|||The bringing down of the tourists to the water in small craft is conducted⟧.

⟦v35|Temirlan Ashybek||Citizens of Dzhurat are not among the travellers⟧, Minister Temirlan Ashybek told the agency.

=== d006 | Strait Radio | 2027-08-09T22:20:00Z | update
# Live: ⟦v7|||Trawler plucks scores out of the swell⟧

22:04 ⟦v7|||The Nosy Gull has hauled 60 people over her rail⟧, skipper Pádraic Mullow says on channel 16. "⟦v7|Pádraic Mullow||They are sitting on the haddock. The haddock does not mind⟧."

22:12 ⟦v19|Pádraic Mullow||It is blowing the tops off the waves⟧, Mullow says.

22:17 Yuki Tarahashi again, now in a boat: "⟦v11|Yuki Tarahashi||A steward went from door to door with a soup ladle, banging. That was it⟧." On the flames: "⟦v1|Yuki Tarahashi||They are as high as the funnel now⟧."

=== d007 | Meridian Wire | 2027-08-09T22:48:00Z | urgent
# ⟦v2|Ilze Brunava||AT LEAST THREE DEAD IN SHIP FIRE⟧ - COAST GUARD

KALMORA, Aug 9 (Meridian Wire) - ⟦v2|Ilze Brunava||Three bodies were recovered from a lifeboat⟧, Commander Ilze Brunava said.

⟦v3|Ilze Brunava||Some 612 people were off the ship⟧, she said. ⟦v4|Ilze Brunava||About 340 were not accounted for⟧, "⟦+|||and please do not call them lost⟧".

⟦v5|Sarvian Air Rescue||Two helicopters had begun winching from the stern⟧, Sarvian Air Rescue said.

=== d008 | Kalmora Lantern | 2027-08-09T23:15:00Z | update
# ⟦v25|||Kalmora puts the kettle on⟧

There is a second sunset over the Strait tonight, and it is in the wrong place. ⟦v1|||The old Lady is burning like a haystack with portholes⟧, and half the town stands on the mole to watch what nobody wants to see.

⟦v25|||The Hotel Miramond has thrown open all its 84 rooms to whoever comes ashore wet⟧. "⟦v25|Marguerite Oyelaran||I have given away the curtains as towels⟧," said its keeper, Marguerite Oyelaran.

⟦v3|||The first orange cockleshells bumped against the fish quay at eleven⟧. Out of one stepped Amadou Faye-Lanne in a dinner jacket and one sock. "⟦v11|Amadou Faye-Lanne||The sirens slept better than we did⟧," he said. ⟦v29|||A bride from Oster came ashore in her veil, the groom two boats later⟧.

=== d009 | Dzhurpress | 2027-08-09T23:40:00Z | update | off_topic
# Melon growers of the Tolgan valley fulfil the plan

TOLGAN, August 9. (Dzhurpress). The growers of the Tolgan valley handed over to the state 14 thousand tons of melons, which is by one tenth more than in the last year, informed the district administration. The best brigade was presented with a tractor.

=== d010 | Sarvian Coast Guard | 2027-08-10T00:30:00Z | bulletin
# BULLETIN 2 - LADY ORSOLYA

1. ⟦v3|||Persons recovered from survival craft: 1,388⟧.

2. ⟦v2|||Fatalities confirmed: 9⟧.

3. ⟦v4|||Whereabouts not established: 118⟧.

4. ⟦v5|||Hoist operations aft: 57 completed, 31 to go⟧.

5. ⟦v22|||Tugs BRAWN and STOIC boundary cooling since 23:50⟧.

6. ⟦v23|||Sheen observed downwind, 2 by 0.3 miles⟧.

=== d011 | Meridian Wire | 2027-08-10T01:10:00Z | update
# ⟦v5|||LAST TRAPPED PASSENGERS LIFTED OFF BURNING SHIP⟧

KALMORA, Aug 10 (Meridian Wire) - ⟦v5|Sarvian Air Rescue||The last of 88 people stranded at the stern were winched to safety⟧, Sarvian Air Rescue said. "⟦v5|Bohdan Krel||The rail was too hot to hold⟧," pilot Bohdan Krel said.

⟦v7|||A trawler took aboard 212⟧, more than any other vessel.

⟦v21|Nalini Perumbeth||Forty-four people were treated for burns, 12 in critical condition⟧, said Dr Nalini Perumbeth of St Brannock hospital. She would not say ⟦v2|Nalini Perumbeth|declines|how many had died there⟧.

⟦v6|unnamed (Meridian Wire)||A fuel line above the port engine had been leaking for days⟧, a crew member said on condition of anonymity.

=== d012 | Dzhurpress | 2027-08-10T02:20:00Z | update
# ⟦v12|||Sailors of Dzhurat have lifted 140 travellers from the waves⟧

ALTYNKALA, August 10. (Dzhurpress). ⟦v12|Temirlan Ashybek||The personnel of the warship acted with courage and took on board 140 persons⟧, told Minister Temirlan Ashybek.

⟦v5|||The air apparatuses of the neighbouring side removed the blocked group from the rear platform⟧. ⟦v2|Temirlan Ashybek||According to the data of our seamen, the number of the perished is not less than 20⟧, said the minister. ⟦v4|Temirlan Ashybek||The destiny of 26 persons is unknown⟧, he added.

⟦v8|Temirlan Ashybek||We are ready to accept the damaged hull in the harbour of Altynkala⟧, continued Ashybek. "⟦+|||It is nearer⟧."

=== d013 | Strait Radio | 2027-08-10T04:45:00Z | update
# Live: ⟦v2|St Brannock hospital||Fourteen now⟧ - hospital

04:20 ⟦v2|St Brannock hospital||Two more did not live through the night⟧, St Brannock tells us. That makes fourteen.

04:26 What about the number from over the water, twenty? "⟦v2|Ilze Brunava|denies|That is not our count⟧," says Commander Brunava. And the 26? "⟦v4|Ilze Brunava|denies|Nor that⟧. ⟦v4|Ilze Brunava||We are still looking for 41⟧."

04:31 ⟦v22|Ilze Brunava||The flames are hemmed in behind the midship doors⟧, she says.

04:35 The leak story: Pellvane's spokeswoman Chiamaka Adeyo calls us back. "⟦v6|Chiamaka Adeyo|denies|There was none⟧," she says. "⟦v10|Chiamaka Adeyo||Everything points to a dryer in the laundry⟧."

04:41 ⟦v36|||A spaniel called Biscuit has been reunited with cabin 5112⟧.

=== d014 | Kalmora Lantern | 2027-08-10T05:30:00Z | feature
# ⟦v7|||The man with 212 guests and no chairs⟧

Pádraic Mullow smells of diesel, haddock and other people's perfume. ⟦v7|||He filled his boat until the deck was level with the sea, then filled it some more⟧. "⟦v7|Pádraic Mullow||You don't count. You grab⟧," he says.

⟦v25|||Every sofa in town is taken⟧; the baker has run out of morning. "⟦v11|Amadou Faye-Lanne||I woke because of my wife's cough. The ship itself said nothing⟧," Mr Faye-Lanne told us over the third coffee.

On the quay there is also muttering. ⟦v9|unnamed (Kalmora Lantern)||The old man was in a boat before the soup was cold⟧, say two waiters who ask us not to print their names. ⟦v31|unnamed (Kalmora Lantern)||A young oiler went back below three times to fetch his mates⟧, they say too.

=== d015 | Meridian Wire | 2027-08-10T06:15:00Z | urgent
# ⟦v9|unnamed (Meridian Wire)||CAPTAIN LEFT BURNING SHIP EARLY⟧ - SOURCES

KALMORA, Aug 10 (Meridian Wire) - ⟦v9|unnamed (Meridian Wire)||Captain Ettore Brascaglia left the Lady Orsolya while hundreds were still aboard⟧, two officers said.

Commander Ilze Brunava declined to comment ⟦v9|Ilze Brunava|declines|on that⟧. Pellvane Cruises said it was "⟦v9|Pellvane Cruises|denies|a slander⟧".

⟦v4|Ilze Brunava||The number missing fell to 17⟧, Brunava said. ⟦v2|Ilze Brunava||The toll stood at 16⟧.

=== d016 | Dzhurpress | 2027-08-10T06:40:00Z | update | copy_of=d015
# ⟦v9|unnamed (Meridian Wire) < Meridian Wire||Captain left burning ship early⟧ - Meridian Wire

KALMORA, August 10. (Dzhurpress). Meridian Wire reports: ⟦v9|unnamed (Meridian Wire) < Meridian Wire||Captain Ettore Brascaglia left the Lady Orsolya while hundreds were still aboard⟧, two officers said.

Commander Ilze Brunava declined to comment ⟦v9|Ilze Brunava < Meridian Wire|declines|on that⟧. ⟦v4|Ilze Brunava < Meridian Wire||The number missing fell to 17⟧, Brunava said.

=== d017 | Sarvian Coast Guard | 2027-08-10T07:30:00Z | correction
# CORRECTION TO BULLETIN 2 - LADY ORSOLYA

1. ⟦v3|||Item 1, for 1,388 read 1,338: one boat was counted at two quays⟧.

2. ⟦v3|||As of 07:00 total brought ashore: 1,871⟧.

3. ⟦v28|||Eleven persons landed do not appear on the list of the line⟧. Identity under examination.

4. ⟦v22|||Fire under control 06:52, two pockets remaining⟧.

5. ⟦v8|||Casualty to be brought to Kalmora, tow to connect on slack water⟧.

6. ⟦v34|||Voyage data recorder removed from bridge, sealed⟧.

=== d018 | Meridian Wire | 2027-08-10T08:45:00Z | update
# ⟦v13|Rasmus Tjellgren||PELLVANE TO PAY 4,000 CROWNS TO EACH PASSENGER⟧ - CEO

PORT VENN, Aug 10 (Meridian Wire) - ⟦v13|Rasmus Tjellgren||Pellvane Cruises will pay every passenger 4,000 crowns within ten days⟧, chief executive Rasmus Tjellgren said.

⟦v10|Rasmus Tjellgren||The fire started in the laundry⟧, he said. ⟦v27|Rasmus Tjellgren||The ship passed a full inspection three weeks ago⟧. On the captain, Tjellgren said: "⟦v9|Rasmus Tjellgren|denies|He was the last off his bridge⟧."

⟦v15|||Pellvane shares fell 31 percent⟧ in early trading.

=== d019 | Strait Radio | 2027-08-10T09:50:00Z | update
# Live: ⟦v17|Beatriz Quintanal||"A week's wages for a lifetime of nightmares"⟧

09:31 Beatriz Quintanal, a lawyer who speaks for 300 families, on the offer from Port Venn: "⟦v17|Beatriz Quintanal||An insult with a bow on it⟧."

09:36 And on the dryer? "⟦v10|Beatriz Quintanal|denies|Fairy tales⟧," she says.

09:40 ⟦v18|Joost Verhaagen||Talvik will not have her⟧. Mayor Joost Verhaagen says the smoking hull may not so much as pass his breakwater.

09:44 ⟦v23|||Black stuff on the sand at Grebe Point⟧. Bring boots.

09:47 ⟦v8|||The tug Brawn has a line on her bow, destination here⟧.

09:49 ⟦v15|||The line has lost a third of its worth since breakfast⟧.

=== d020 | Nordquist Review | 2027-08-10T11:00:00Z | feature
# "⟦v6|Wojtek Zarembski||I wrote it down four times⟧"

Wojtek Zarembski, chief engineer of the Lady Orsolya, speaks with bandaged hands.

When did you know? "⟦v6|Wojtek Zarembski||Since the second of August. A drip over the hot side of number two. I reported it, and I got a smiley back⟧."

The company speaks of the laundry. "⟦v10|Wojtek Zarembski|denies|The laundry is three decks higher and was closed⟧."

The inspection? "⟦v27|Wojtek Zarembski|denies|They looked at the carpets⟧."

Why did nobody hear an alarm? "⟦v11|Wojtek Zarembski||It was muted for the gala dinner. From the hotel desk⟧."

And the captain? "⟦v9|Wojtek Zarembski|declines|Ask him⟧." He is silent for a time. "⟦v24|Wojtek Zarembski||We were six in a room made for eleven⟧."

=== d021 | Meridian Wire | 2027-08-10T12:10:00Z | kill
# KILL: SHIP-FIRE/CAPTAIN

⟦v9|||Please kill the story sent at 06:15 GMT on Captain Brascaglia. The two officers have taken back their account⟧. A new story follows. ⟦v14|Sarvian Prosecutor's Office||The captain was being questioned as a witness⟧, the Prosecutor's Office said. It denied ⟦v14|Sarvian Prosecutor's Office|denies|that he was in custody⟧.

=== d022 | Dzhurpress | 2027-08-10T13:20:00Z | update
# ⟦v8|Ministry of Maritime Affairs of Dzhurat||The proposal about the harbour remained without answer⟧

ALTYNKALA, August 10. (Dzhurpress). ⟦v8|Ministry of Maritime Affairs of Dzhurat||The Sarvian side drags the burned object past our open gates⟧, noted with regret the Ministry of Maritime Affairs.

⟦v32|Temirlan Ashybek||The neighbours were asleep for one hour⟧, said Minister Temirlan Ashybek concerning the first actions of the Coast Guard. ⟦v6|Seafarers' League||The responsible persons knew about the dripping of combustible liquid on the heated motor⟧, was told to the agency in the Seafarers' League. ⟦v24|Seafarers' League||The staff of the engine service was cut almost by half for economy⟧, was also told.

⟦v2|||The number of victims rose to 19⟧. ⟦v22|||The element was tamed⟧.

=== d023 | Kalmora Lantern | 2027-08-10T15:00:00Z | update | copy_of=d018
# ⟦v13|Rasmus Tjellgren < Meridian Wire||Pellvane to pay 4,000 crowns to each passenger⟧

PORT VENN (Meridian Wire) - ⟦v13|Rasmus Tjellgren < Meridian Wire||Pellvane Cruises will pay every passenger 4,000 crowns within ten days⟧, chief executive Rasmus Tjellgren said.

⟦v10|Rasmus Tjellgren < Meridian Wire||The fire started in the laundry⟧, he said. ⟦v27|Rasmus Tjellgren < Meridian Wire||The ship passed a full inspection three weeks ago⟧.

=== d024 | Strait Radio | 2027-08-10T16:30:00Z | update | nothing_new
# What we know at tea time

⟦v1|||It began on Monday evening down among the engines⟧. ⟦v3|||All but a few dozen of those on board are ashore⟧. ⟦v2|||Nineteen are not alive any more⟧. ⟦v6|||An engineer says he warned about a drip; the owner says there was nothing to warn about⟧.

=== d025 | Meridian Wire | 2027-08-10T18:40:00Z | urgent
# ⟦v14|Sarvian Prosecutor's Office||CAPTAIN OF BURNED CRUISE SHIP ARRESTED⟧ - PROSECUTORS

KALMORA, Aug 10 (Meridian Wire) - ⟦v14|Sarvian Prosecutor's Office||Ettore Brascaglia was detained on suspicion of causing death by negligence⟧, prosecutors said. His lawyer, Oisín Vantreight, called that "⟦v37|Oisín Vantreight||a search for a scapegoat with epaulettes⟧".

⟦v16|Loukas Perdikis||Thursday will be a day of mourning⟧, President Loukas Perdikis said on the quay. ⟦v2|Loukas Perdikis||Twenty-one people were dead⟧, he said.

Transport Minister Hedvig Aasmund rejected the charge from Altynkala ⟦v32|Hedvig Aasmund|denies|that rescuers were slow⟧. ⟦v15|||Pellvane closed down 38 percent⟧.

=== d026 | Kalmora Lantern | 2027-08-10T20:00:00Z | update
# ⟦v8|||Here she comes, sideways⟧

⟦v8|||At dusk two tugs dragged what is left of her round the lighthouse⟧, black as a boot, and the band that had been practising for the regatta stopped of its own accord. ⟦v1|||From the funnel back there is only a cage, where Monday's blaze had its supper⟧.

⟦v14|||The man with four gold stripes left town in a grey van with no windows⟧. ⟦v9|||That he had hopped off ahead of the guests is, since noon, a rumour without parents⟧. ⟦v16|||The President came, shook hands, and ordered every flag to half height for Thursday⟧.

Four thousand crowns? "⟦v17|Beatriz Quintanal||I would not buy a deckchair from these people with it⟧," snorted Ms Quintanal. ⟦v20|Tobias Achterberg||Among those who will not sail again are the Hallgrims, married 51 years⟧, said parish priest Tobias Achterberg.

=== d027 | Sarvian Coast Guard | 2027-08-11T05:30:00Z | bulletin
# BULLETIN 5 - LADY ORSOLYA

1. ⟦v2|||Fatalities confirmed: 23⟧.

2. ⟦v4|||Not found: 9. Surface search suspended at nightfall, resumes 06:00⟧.

3. ⟦v8|||Vessel alongside, Kalmora, berth 4⟧.

4. ⟦v23|||Recovered from shore: 11 tonnes of oiled sand⟧.

5. ⟦v28|||Unlisted persons: kitchen hands signed on at Port Venn on day of sailing⟧.

6. ⟦v20|||Next of kin informed in 15 cases; names on the board of the harbour office⟧.

=== d028 | Meridian Wire | 2027-08-11T07:45:00Z | update
# ⟦v13|Pellvane Cruises||PELLVANE DOUBLES NOTHING, STANDS BY CASH OFFER⟧

PORT VENN, Aug 11 (Meridian Wire) - ⟦v13|Chiamaka Adeyo||Pellvane will not go beyond the sum it promised on Tuesday⟧, spokeswoman Chiamaka Adeyo said. ⟦v26|Chiamaka Adeyo||Its second ship, the Lady Ilona, was ordered back to port for checks⟧, she said.

⟦v6|Sarvian Accident Board||A cracked fuel pipe was found above the port engine⟧, the Accident Board said. Adeyo did not want to comment ⟦v6|Chiamaka Adeyo|declines|on the finding⟧. ⟦v30|Fennimore Re||The loss could cost insurers 900 million crowns⟧, Fennimore Re estimated.

⟦v21|Nalini Perumbeth||Five patients remained in critical condition⟧, Dr Nalini Perumbeth said.

=== d029 | Dzhurpress | 2027-08-11T09:30:00Z | update
# ⟦v12|||Crew of the Altyn Su returned home with flowers⟧

ALTYNKALA, August 11. (Dzhurpress). ⟦v12|||The heroes who gave back life to 140 guests of the sea were met by an orchestra⟧. ⟦v26|||The sister of the burned vessel was also called from the voyage for control⟧, was reported from Sarvia.

⟦v18|Dzhurpress correspondent||The town of Talvik closed the door before the hull because of the fear for its beaches⟧, transmits our correspondent. "⟦v32|Temirlan Ashybek||I repeat, one whole hour⟧," said Ashybek.

=== d030 | Nordquist Review | 2027-08-11T11:00:00Z | feature
# The sums after the smoke

What is a night in the water worth? ⟦v13|||The owner has put a price tag on it, the same for a grandmother and a honeymooner⟧. ⟦v17|Beatriz Quintanal||Not with us⟧, says the lawyer Beatriz Quintanal to that.

"⟦v11|Sarvian Accident Board||Somebody had turned the volume down⟧," is how an investigator of the Accident Board puts it. ⟦v6|Wojtek Zarembski||The pipe proves him right⟧, Wojtek Zarembski tells us, holding up the copies of his four letters.

⟦v16|||On Thursday at noon Sarvia will stand still⟧. ⟦v2|||Twenty-three chairs will stand empty in the cathedral⟧. ⟦-|||Nobody has thought yet of who will carry them in⟧. ⟦v25|Marguerite Oyelaran||They may stay until they can sleep⟧, says Mrs Oyelaran at the Miramond. In the burns ward the blinds are down.
