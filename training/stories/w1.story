title: Earthquake off the Talimar Islands Live
outlets: Meridian Wire = international agency, terse; TALINFORM = state agency, translated; Reef Lantern = local newspaper and column; Harbour FM = radio, live blog; Oceanic Seismic Office = official bulletins; Nordvakt = foreign daily, reports and interview

=== d001 | Harbour FM | 2026-05-17T15:31:00Z | update
# Night desk: shoes on, lights off, uphill

02:24 ⟦v7|||Half of Port Sela is on the cemetery road in its pyjamas⟧. Wave if you see our van.

02:27 "⟦v5|Mele Otunga||I sleep under that pole and it never made a sound⟧," Mele Otunga tells us from the back of a pickup. "⟦+|||Not a squeak⟧." As for the rest: "⟦v1|Mele Otunga||My wardrobe walked across the room to me⟧."

02:29 For the one listener who slept on: ⟦v1|||the floor went sideways for the best part of a minute at eleven past two⟧.

02:31 Your mobile? ⟦v14|||Dead as a doornail since the second jolt⟧. We are on the old diesel transmitter. Keep the radio on.

=== d002 | Meridian Wire | 2026-05-17T15:33:00Z | flash
# ⟦v1|Oceanic Seismic Office||MAGNITUDE 7.4 QUAKE STRIKES OFF TALIMAR ISLANDS⟧ - SEISMIC OFFICE

⟦v2|Oceanic Seismic Office||Tsunami possible along coasts within 1,000 km⟧, office says.

=== d003 | Oceanic Seismic Office | 2026-05-17T15:36:00Z | bulletin
# Bulletin No. 1

1. ⟦v1|||Event: 15:11 UTC, 38 km south-west of Kolu, depth 14 km, preliminary 7.4⟧.

2. ⟦v2|||Level red: Kolu, Sela and Oneva groups. Level amber: north shore of Saldonia⟧.

3. ⟦v2|||First arrival computed for Oneva roads: 15:44 UTC⟧.

4. Next bulletin in thirty minutes or when required.

=== d004 | TALINFORM | 2026-05-17T16:05:00Z | urgent
# ⟦v2|||To the population the danger of big water is announced⟧

PORT SELA, May 18. (TALINFORM). ⟦v7|Civil Protection of Talimar||The organised removal of the inhabitants onto elevated places proceeds according to plan⟧, communicated the Civil Protection. ⟦v1|Civil Protection of Talimar||The underground push had the force 7.6⟧, added the same body.

⟦v5|Civil Protection of Talimar|denies|On the acoustic notification devices of the capital there were failures⟧ - this the Civil Protection refuted. "⟦v5|Civil Protection of Talimar||All devices functioned in the normal regime⟧," it is said in the message.

=== d005 | Meridian Wire | 2026-05-17T16:12:00Z | bulletin
# ⟦v4|Oneva harbour master||WAVES OF UP TO FOUR METRES HIT ONEVA HARBOUR⟧ - HARBOUR MASTER

"⟦v4|Lauri Teponga||It came in like a wall being pushed⟧," harbour master Lauri Teponga told Meridian Wire by satellite phone. He said ⟦v8|Lauri Teponga||there was no contact with the inter-island ferry Santa Iria⟧, which left Kolu at midnight.

⟦v14|||Telephone and data links to all three island groups were down⟧. A spokesman for cable operator Lumapac ⟦v14|Lumapac|declines|declined to comment⟧.

=== d006 | Harbour FM | 2026-05-17T17:20:00Z | update
# Night desk: the sea has paid us a visit

03:52 Oneva, from a ham operator with a good antenna: ⟦v4|unnamed (Harbour FM)||trawlers on the market square, tuna in the post office⟧.

04:01 ⟦v11|||The top floor of St Damian's came down on the maternity ward's linen room⟧. Nobody was in it. ⟦v11|Dr Ifeoma Raskin||We are wheeling sixty beds onto the car park⟧, says Dr Ifeoma Raskin.

04:09 ⟦v3|Dr Ifeoma Raskin||Two came in who could not be helped⟧, she adds.

04:15 The council rings about the pole. It is ⟦v5|Port Sela town council|declines|not going to discuss it tonight⟧.

04:20 ⟦v17|||Another one, a real teeth-rattler⟧. Everybody stay where you are.

=== d007 | Oceanic Seismic Office | 2026-05-17T17:34:00Z | bulletin
# Bulletin No. 4

1. ⟦v1|||Main event revised to 7.6, depth 11 km⟧.

2. ⟦v17|||Aftershock 17:18 UTC, 6.2, same source area⟧.

3. ⟦v4|||Gauge Oneva roads: 3.9 m above tide at 15:47 UTC⟧.

4. ⟦v2|||Red maintained, all groups; amber extended to the Verrin coast⟧.

=== d008 | Reef Lantern | 2026-05-17T18:40:00Z | feature
# The night the hill became a town

⟦v7|||Nine thousand of us sat among the graves and compared slippers⟧. It was the largest gathering since the cup final, and better behaved. ⟦v1|||Whatever turned over down there under Kolu had emptied every shelf in town first⟧.

"⟦v22|Anahera Sousa||I steered straight at it, because that is what my uncle told me to do⟧," fisherwoman Anahera Sousa said over the boat radio. "⟦+|||On top it was quite smooth⟧."

As for the warning: ⟦v5|||on Rope Street the horn had no more voice than a stuffed parrot⟧. ⟦v5|unnamed (Reef Lantern)||Its battery had been taken out in March for the carnival float⟧, a man who should know whispers. Mayor Tomasz Fale ⟦v5|Tomasz Fale|denies|would not have it⟧: "⟦v5|Tomasz Fale||It is mud-slinging by people in dry trousers⟧."

=== d009 | Meridian Wire | 2026-05-17T19:15:00Z | urgent | supersedes=d005
# ⟦v3|Civil Protection of Talimar||SEVEN DEAD AFTER TALIMAR QUAKE AND TSUNAMI⟧ - CIVIL PROTECTION

⟦v3|Civil Protection of Talimar||The victims were in Oneva and Port Sela⟧, the agency said. ⟦v10|Civil Protection of Talimar||At least 40 people were unaccounted for⟧. ⟦v2|Oceanic Seismic Office||The red alert remained in force⟧, the seismic office said.

⟦v8|Ferries of the South||The Santa Iria carried 86 passengers and 11 crew⟧, operator Ferries of the South said. ⟦v8|Ferries of the South|denies|It was not overloaded⟧.

⟦v15|Talimar Airports||Port Sela airport was closed with cracks in its only runway⟧, Talimar Airports said.

=== d010 | TALINFORM | 2026-05-17T20:30:00Z | update
# ⟦v9|||By decree of the Head of State an exceptional regime is introduced⟧

PORT SELA, May 18. (TALINFORM). ⟦v9|Tavita Moerangi||On the territory of all islands for thirty days the special order acts⟧, stated President Tavita Moerangi. "⟦v9|Tavita Moerangi||It is a measure for the saving of people and not against them⟧," he underlined. ⟦v1|Tavita Moerangi||Such a blow of the element our fathers did not know⟧, considers the President.

⟦v3|Ministry of Interior of Talimar||The number of perished has made five⟧, informed the Ministry of Interior. ⟦v11|Ministry of Health of Talimar||The medical institution No. 1 was temporarily transferred to the open air⟧, informed the Ministry of Health.

⟦v15|||The reception of aircraft in the capital is limited in connection with repair works⟧.

=== d011 | Nordvakt | 2026-05-17T21:10:00Z | update
# A drowned harbour, a silent siren

By the first grey light ⟦v4|||Oneva's quays had disappeared beneath timber, nets and upturned hulls⟧. The sea took eleven minutes to do it. "⟦v4|Lauri Teponga||My office is somewhere in the bay⟧," says Lauri Teponga, the harbour master. ⟦v7|||Almost everyone had climbed out of reach⟧.

⟦v1|Oceanic Seismic Office||The rupture was among the five strongest recorded in the southern ocean this century⟧, according to the Oceanic Seismic Office. Saldonian scientists go further: ⟦v1|Saldonian Survey||7.8⟧, by their reckoning.

Ingrid Balvaneda, who teaches geophysics at Verrin, is not surprised. "⟦v19|Ingrid Balvaneda||The Kolu trench has been overdue since my grandmother's day⟧," she says. And she warns: "⟦v20|Ingrid Balvaneda||The next big one may be a matter of days⟧."

Leilani Quiroga of the opposition wants a head for the siren. ⟦v12|Leilani Quiroga||Interior Minister Besarion Kutale should go before noon⟧, she wrote.

=== d012 | Harbour FM | 2026-05-17T22:05:00Z | update
# Morning desk: coffee, if you have water

08:31 ⟦v9|||The old man in the palace has signed the big paper: soldiers on the corners, curfew at eight⟧.

08:40 ⟦v3|Dr Ifeoma Raskin||Nine in my cold room alone⟧, Dr Raskin tells us, so somebody at the ministry cannot count.

08:46 ⟦v13|Besarion Kutale|declines|"I am not a rat and this is not a ship"⟧, says the minister about calls for his chair.

08:52 ⟦v23|||A bottle of the wet stuff costs forty shells on Rope Street⟧. It was three on Sunday.

08:58 ⟦v8|||Still not a word from the Iria⟧. If you have family aboard, the parish hall is open.

09:04 ⟦v24|||No lessons until Thursday⟧. You may stop cheering.

=== d013 | Meridian Wire | 2026-05-17T22:50:00Z | flash
# ⟦v8|Saldonian Navy||MISSING FERRY SANTA IRIA FOUND AFLOAT, ALL 97 ALIVE⟧ - SALDONIAN NAVY

⟦v8|Saldonian Navy||A patrol aircraft sighted it 60 miles west of Kolu⟧, navy says.

=== d014 | Reef Lantern | 2026-05-17T23:30:00Z | urgent
# ⟦v8|||She is coming home, dented and full⟧

You could hear the parish hall from the other side of the bay. ⟦v8|Ferries of the South||Not a hair missing⟧, the shipping office shouted from its balcony.

"⟦v29|Rui Matangi||I turned her nose out to deep water and prayed in three languages⟧," Captain Rui Matangi told his wife, who told everybody. The owners call it ⟦v29|Ferries of the South||a textbook manoeuvre⟧.

There is worse in the morning. ⟦v3|Sister Perpetua Lund||Fourteen candles⟧, says Sister Perpetua Lund, who lights one for each. ⟦v10|Sister Perpetua Lund||And a list of names on the door nobody has crossed out, sixty-one of them⟧.

May one go home? ⟦v6|Tomasz Fale|denies|"Not yet"⟧, says Mayor Fale.

⟦v21|||The gaoler opened the cells when the water reached the lock, and thirty-three gentlemen have not come back⟧.

=== d015 | TALINFORM | 2026-05-18T00:45:00Z | update
# ⟦v13|Besarion Kutale||About the leaving of the post there is no speech⟧ - Minister

PORT SELA, May 18. (TALINFORM). "⟦v13|Besarion Kutale||In the hour of trial one works and does not write applications⟧," stated the Minister of Interior Besarion Kutale. ⟦v12|Besarion Kutale < TALINFORM||The demand of a known lady politician⟧ he named a dance on bones.

⟦v5|Besarion Kutale||One device out of nineteen had a technical pause⟧, recognised the minister. ⟦v7|Besarion Kutale||The settling on the heights was executed in exemplary manner⟧, he estimated. ⟦v3|Ministry of Interior of Talimar||According to the specified data, eleven citizens were lost⟧.

⟦v21|Ministry of Interior of Talimar|denies|Information on flight of convicts⟧ does not correspond to reality, noted the ministry. ⟦v21|Ministry of Interior of Talimar||They were granted a short leave⟧.

=== d016 | Nordvakt | 2026-05-18T01:40:00Z | update
# Neighbours compete to help

⟦v16|Kerstin Abuladze||Verrin is sending the hospital ship Aurelia with 200 doctors⟧, Prime Minister Kerstin Abuladze announced. ⟦v18|Saldonian government||Saldonia offered six helicopters⟧, provided that ⟦v18|Saldonian government||its own troops fly them⟧.

⟦v18|unnamed (Nordvakt)||The palace does not care for the condition⟧, a diplomat says.

⟦v30|Olof Tarrega||The damage may reach two billion crowns⟧, insurance analyst Olof Tarrega estimates. "⟦v38|Kerstin Abuladze||We respect the emergency decree⟧," Abuladze says. Meanwhile ⟦v31|||the cruise liner Belle Aurore has turned back for Verrin⟧ with 3,000 bored passengers.

⟦v2|Saldonian government||Amber on the Saldonian shore meant empty beaches, nothing more⟧, the government there says. ⟦v15|Talimar Airports < Meridian Wire||Only small propeller planes can land, on the undamaged third of the strip⟧, Meridian Wire quotes the airport operator.

=== d017 | Harbour FM | 2026-05-18T02:10:00Z | bulletin
# ⟦v25|unnamed (Harbour FM)||Second wave on its way⟧ - stay up!

13:08 A caller at the lighthouse: ⟦v25|unnamed (Harbour FM)||the water has gone out past the reef again⟧.

13:09 The people who had gone down for their cats ⟦v7|||are running back up to the graves⟧.

=== d018 | Harbour FM | 2026-05-18T02:31:00Z | kill
# Please forget what we said at 13:08

13:30 ⟦v25|Oceanic Seismic Office|denies|There is nothing of the kind⟧, the seismic people say. It was an ordinary low tide and ⟦v25|||our caller had been at the rum⟧. We are sorry. We took it down.

13:31 But ⟦v2|Oceanic Seismic Office||red is still red⟧, they add.

=== d019 | Oceanic Seismic Office | 2026-05-18T04:00:00Z | bulletin
# Bulletin No. 11 - cancellation

1. ⟦v6|||Red and amber withdrawn for all groups as of 04:00 UTC⟧.

2. ⟦v6|||Currents in harbours may persist; local authorities decide on return⟧.

3. ⟦v1|||Final magnitude 7.7⟧.

4. ⟦v17|||31 further shocks above 4.5 since the one of 17:18⟧.

5. ⟦v4|||Largest run-up of this event: Oneva market square, 6.2 m⟧.

=== d020 | Meridian Wire | 2026-05-18T04:04:00Z | urgent
# ⟦v6|Oceanic Seismic Office||TSUNAMI WARNING LIFTED FOR TALIMAR⟧ - SEISMIC OFFICE

⟦v3|Civil Protection of Talimar||Death toll rises to 19⟧, Civil Protection said. ⟦v10|Civil Protection of Talimar||Missing: 55⟧.

⟦v14|Lumapac||The undersea line broke in two places⟧, Lumapac said. It expected repairs to take ten days.

⟦v16|||The Aurelia sailed from Verrin at 0330 GMT⟧.

⟦v12|Leilani Quiroga||"Nineteen people paid for his budget cuts"⟧, opposition leader Leilani Quiroga said of the interior minister.

=== d021 | TALINFORM | 2026-05-18T04:50:00Z | update | copy_of=d020
# Tsunami warning lifted for Talimar - seismic office

⟦v6|Oceanic Seismic Office < Meridian Wire||Tsunami warning lifted for Talimar⟧, reports Meridian Wire.

⟦v14|Lumapac < Meridian Wire||The undersea line broke in two places⟧, Lumapac said. It expected repairs to take ten days.

⟦v16|||The Aurelia sailed from Verrin at 0330 GMT⟧.

=== d022 | Reef Lantern | 2026-05-18T06:20:00Z | feature
# Down we go again

⟦v6|||The gentlemen with the needles have given us back our beds⟧. ⟦v7|||By tea the dead had the hill to themselves again⟧.

What we found below: ⟦v4|||a shrimp boat parked neatly in the bank, between two cars⟧. ⟦v11|||A hospital without a hat⟧. ⟦v32|Ana Tuilagi||And my museum's only Rembrandt, which was a copy, floating⟧, says curator Ana Tuilagi.

⟦v27|||Soldiers caught four lads wheeling out televisions on Oar Lane⟧. "⟦v27|Tomasz Fale||They said they were drying them⟧," the mayor reports.

Bishop Amadeu Kealoha asks that ⟦v26|Amadeu Kealoha||nobody take more than one bucket⟧. The price of a bottle: ⟦v23|||sixty shells now⟧.

=== d023 | Nordvakt | 2026-05-18T08:00:00Z | feature
# "We built an alarm and forgot to plug it in"

Interview. Piotr Vaihere ran the warning network of Talimar until last year.

Nordvakt: Did the horn in the capital fail?
Vaihere: "⟦v5|Piotr Vaihere||Of course it did. I wrote four letters about that battery⟧."

Nordvakt: The minister speaks of a pause.
Vaihere: "⟦v5|Piotr Vaihere|denies|No⟧. ⟦v5|Piotr Vaihere||Seven were mute, not one⟧."

Nordvakt: How strong was it, to your feeling?
Vaihere: "⟦v1|Piotr Vaihere||Eight, and I have danced with a few⟧."

Nordvakt: And yet most people got out.
Vaihere: "⟦v33|Piotr Vaihere||Because grandmothers here teach it. Long shaking, long climb⟧."

Nordvakt: Was the agency's message in time?
Vaihere: "⟦v2|Piotr Vaihere||It went out twenty-five minutes after the shock⟧. ⟦v34|Piotr Vaihere||For Oneva that was good for the archive⟧."

Nordvakt: Should Kutale leave?
Vaihere: "⟦v12|Piotr Vaihere|declines|I will not do Mrs Quiroga's work⟧."

=== d024 | Harbour FM | 2026-05-18T10:15:00Z | update
# Evening desk: counting

20:40 ⟦v3|Dr Ifeoma Raskin||Twenty-six⟧, says Dr Raskin, and then she asks us for a chair.

20:52 The mine. ⟦v28|unnamed (Harbour FM)||The mud pond above Kolu is weeping red at the foot⟧, a shift foreman reports. The owners, Novaferro, answer: ⟦v28|Novaferro|denies|not a drop⟧.

21:03 ⟦v9|||You are not supposed to be out, it is after eight⟧. Yes, you with the dog.

21:10 ⟦v8|||The Iria tied up at the fish pier at last, horn going all the way⟧. That one works.

21:18 ⟦v15|||First big plane down, bounced twice⟧. Applause from the fence.

=== d025 | Meridian Wire | 2026-05-18T11:00:00Z | correction
# CORRECTION: TALIMAR TOLL

⟦v3|Civil Protection of Talimar||Civil Protection corrected the number of dead to 24⟧ from 26; ⟦v3|Civil Protection of Talimar||two bodies had been counted in both towns⟧.

⟦v10|Civil Protection of Talimar||48 people were still being sought⟧.

=== d026 | Meridian Wire | 2026-05-18T11:40:00Z | update | off_topic
# SALDONIA CENTRAL BANK HOLDS KEY RATE

Saldonia's central bank left its key rate at 4.5 percent on Monday. Governor Wim Okonjo said inflation was easing faster than expected.

=== d027 | TALINFORM | 2026-05-18T20:30:00Z | update
# ⟦v3|||The country is in grief: thirty one lives⟧

PORT SELA, May 19. (TALINFORM). President Tavita Moerangi visited the place of grief. "⟦v35|Tavita Moerangi||To each family ten thousand shells will be handed⟧," he promised. ⟦v9|Tavita Moerangi||The exceptional measures can be cancelled earlier than in thirty days⟧, he did not exclude.

⟦v5|Tavita Moerangi||On the fact of the silent devices a commission is created⟧, the President informed. "⟦v13|Tavita Moerangi||The minister stays until it has spoken⟧," he added.

⟦v27|Ministry of Interior of Talimar||Ten marauders are detained⟧. ⟦v21|Ministry of Interior of Talimar||Of the convicts, twenty nine returned on their own wish⟧.

⟦v28|Novaferro < Ministry of Environment of Talimar||The dam of the enterprise Novaferro is in the normal state⟧, reported the Ministry of Environment with reference to the enterprise.

=== d028 | Nordvakt | 2026-05-18T21:30:00Z | update
# Two days on, an archipelago asks why

⟦v16|||The white Verrin vessel dropped anchor off Oneva at sunset⟧ and ⟦v11|Kerstin Abuladze||took on the patients who had been lying under canvas⟧, the premier said. Of the flying machines from the other neighbour ⟦v18|||there is no sign⟧.

Captain Matangi's passengers ⟦v29|Rui Matangi||"were sick, but sick is alive"⟧, he says.

Professor Balvaneda stands by her words about ⟦v19|Ingrid Balvaneda||a debt the sea floor had been running up for 140 years⟧. On what may follow: ⟦v20|Ingrid Balvaneda||"I would not unpack"⟧. The Talimar government's own geologist, Fetu Lindqvist, says ⟦v36|Fetu Lindqvist||such forecasts are astrology⟧.

For Quiroga the commission is not enough: ⟦v12|Leilani Quiroga||"his resignation, not his patience"⟧. ⟦v37|Leilani Quiroga||The ten thousand are an insult⟧, she adds.

=== d029 | Harbour FM | 2026-05-18T22:20:00Z | update | nothing_new
# Morning desk: the story so far

For those just getting electricity back. ⟦v1|||Sunday night's wobble was a 7.7⟧. ⟦v4|||It pushed the harbour of Oneva a street inland⟧. ⟦v3|||We lost thirty-one neighbours⟧. ⟦v10|||Forty-four are still somewhere⟧. ⟦v2|||The alarm reached you by radio, if at all⟧, and ⟦v6|||it was called off after thirteen hours⟧. ⟦v5|||Rope Street's horn is on the commission's desk, in pieces⟧. ⟦v8|||The boat we all wept over arrived with ninety-seven out of ninety-seven⟧. ⟦v17|||The big echo just before half past four⟧ finished off St Damian's chimney. ⟦v24|||School is out till Thursday⟧, and ⟦v26|Amadeu Kealoha||one pail per household⟧, the bishop begs.
