title: Flight 618 on the ice of Lake Suolmen Live
outlets: Kvarsk-Info = information department of the regional government, translated; Tidemark = financial and general agency, terse; Notes from the Ice = column of a local newspaper man; Studio Nord-Est = broadcaster, live ticker; Aurelis Newsroom = statements of the airline, lists; Il Quadrante = foreign daily, interviews

=== d001 | Kvarsk-Info | 2027-01-19T11:48:00Z | urgent
# Landing outside of aerodrome: ⟦v1|||passenger board stands on the lake Suolmen⟧

KVARSK, 19 January. ⟦v1|||At 13 hours 22 minutes local time the aircraft of the voyage AU 618 carried out a forced landing on the ice cover of the lake Suolmen⟧, communicates the regional headquarters. ⟦v31|||On board were 143 persons⟧. ⟦v2|||There are no injured⟧, according to preliminary data.

⟦v5|||For the bringing out of the people to the shore the equipment of the forestry is directed⟧.

⟦v32|||The aerodrome of Ustrelsk did not receive because of fog⟧, the headquarters added.

=== d002 | Tidemark | 2027-01-19T12:01:00Z | flash
# ⟦v1|||AURELIS AIR JET DOWN ON FROZEN WATER IN NORTH KARVLAND⟧

⟦v1|||KESTREL K-90 INTACT, EVERYONE ALIVE⟧ - ⟦v2|Kvarsk Rescue Service||THREE HURT⟧, RESCUE SERVICE

⟦v18|||AURELIS SHARES DROP 6 PCT⟧

Tidemark will issue a story in ten minutes. Clients are reminded that Aurelis Air, based in Port Sabine, is the second-largest carrier in the country and operates twenty-two machines of this type, most of them leased.

=== d003 | Notes from the Ice | 2027-01-19T13:10:00Z | update
# ⟦v1|||I had a perch on the hook when the bus with wings came in⟧

By Aatu Kemilä, who usually writes about lures

⟦v29|Aatu Kemilä||I had drilled my fourth hole, and I want it known that it was the best of the day⟧. Then a shadow. No noise, that was the odd thing, just a hiss like a sledge. ⟦v1|||It put its belly down by the herring marker, slid past my tent for as long as it takes to say a Lord's Prayer, and stopped with its nose toward the church⟧.

⟦v5|||Doors flew open, yellow tongues came out, and a hundred-odd people in office shoes sat down on the lake⟧. ⟦v5|||Veikko took eleven on his moped sledge in one go⟧, which is illegal.

⟦v17|||Soup is in the school. The sauna is lit⟧. "⟦v17|Ritva Saarmo||We have enough peas for a regiment⟧," says Ritva Saarmo, who cooks there.

=== d004 | Studio Nord-Est | 2027-01-19T13:40:00Z | update
# Ticker: 618 is down, and dry

14:38 | Passenger Noor Haddadin, by text: "⟦v1|Noor Haddadin||We thought it was a runway. Then somebody saw a man fishing⟧."

14:33 | And from row 22, Kofi Abradu: "⟦v33|Kofi Abradu||First it got quiet on the left. Then on the right⟧. ⟦v7|Kofi Abradu||That woman up front has hands of silk⟧."

14:25 | Who is she? Wanjiru Mbathe, 47. ⟦v34|Aurelis Air||She flew gliders before she flew anything else⟧, the airline says.

14:20 | ⟦v2|Kvarsk Rescue Service||Sprains and a broken wrist, three people in all⟧, the rescuers say; ⟦v2|unnamed (Studio Nord-Est)||"closer to ten"⟧, says a nurse in the school.

14:12 | ⟦v6|||The ice under the left wing has begun to sing⟧, as they call it here. Nobody laughs about it.

=== d005 | Aurelis Newsroom | 2027-01-19T14:05:00Z | update
# Statement 1 on AU 618

Aurelis Air confirms the following.

1. ⟦v1|||AU 618 from Port Sabine to Ustrelsk landed off-airport at 13:22⟧.

2. ⟦v31|||134 passengers and crew were on board⟧.

3. ⟦v33|||Loss of thrust occurred on both engines⟧. ⟦v4|||Ingestion of freezing slush is the working assumption⟧.

4. ⟦v5|||Evacuation was completed in 94 seconds⟧.

5. ⟦v2|||Five guests receive medical care⟧.

6. ⟦v7|Rodrigo Almansor||"Captain Mbathe has honoured our colours,"⟧ says Chief Executive Rodrigo Almansor.

7. ⟦v30|||A special train will take guests onward tonight⟧.

=== d006 | Tidemark | 2027-01-19T14:50:00Z | update | supersedes=d002
# ⟦v1|||PLANE GLIDES TO SAFETY ON LAKE⟧; ⟦v31|||HEAD COUNT IN DOUBT⟧

YLLASKOI, Karvland, Jan 19 (Tidemark) - ⟦v1|||A jet without power was set down on a frozen lake by its crew on Tuesday⟧, sparing all aboard.

⟦v31|||Officials and the carrier differ by nine over how many that was⟧. ⟦v10|Kvarsk Rescue Service||One traveller had not been found⟧, rescuers said.

⟦v4|Aurelis Air||Slush in the intakes⟧ may be to blame, Aurelis said. Manufacturer Montclave said ⟦v15|Montclave||it knew of no such case on the K-90⟧.

The mechanics' union said ⟦v11|Gintaras Vebra||it had warned of trouble in October⟧. "⟦v11|Gintaras Vebra||In writing, twice⟧," its head Gintaras Vebra said.

=== d007 | Kvarsk-Info | 2027-01-19T15:30:00Z | bulletin
# ⟦v35|unnamed (Kvarsk-Info)||Commander of the aircraft has passed away in hospital⟧

KVARSK, 19 January. ⟦v35|unnamed (Kvarsk-Info)||The commander of the crew M. died from the received traumas in the district hospital⟧, was informed to the department in medical circles. ⟦v2|Regional Headquarters||The number of the traumatised amounts to eleven⟧, the headquarters specifies. ⟦v10|Regional Headquarters||The search of one citizen, male, born 1961, is conducted with dogs⟧.

=== d008 | Studio Nord-Est | 2027-01-19T15:55:00Z | update
# Ticker: ⟦v35|Tomislav Grgin|denies|"She is eating a cheese roll"⟧

16:52 | The regional government has ⟦v35|unnamed (Kvarsk-Info) < Kvarsk-Info||buried the captain⟧. Her co-pilot, Tomislav Grgin, is looking at her as we speak: ⟦v35|Tomislav Grgin|denies|"with mustard"⟧.

16:44 | Does she want to say something? She takes the phone. "⟦v7|Wanjiru Mbathe||Please no songs. It was a landing. I have done nine thousand⟧."

16:35 | Off goes the starboard wing tip: ⟦v6|||a crack as long as a tennis court, water on top⟧. Everyone has been ordered two hundred metres back.

16:31 | The King has telephoned the school. ⟦v26|Ritva Saarmo||"He asked whether we had enough blankets,"⟧ says the cook, who thought it was a prank.

=== d009 | Kvarsk-Info | 2027-01-19T16:20:00Z | kill | supersedes=d007
# To cancel: ⟦v35|||communication about the death of the commander⟧

The department asks to consider the communication of 17.30 local time invalid. ⟦v35|||The commander of the crew is alive and in hospital was not⟧. The responsible employee has been removed from the duty. The figures of traumatised persons and the notice about the search of the citizen keep their force and will be repeated in a separate communication of the headquarters.

=== d010 | Notes from the Ice | 2027-01-19T17:45:00Z | update
# ⟦v10|||The lost sheep was steaming on the top bench⟧

By Aatu Kemilä

Dogs, drones, two policemen with a megaphone. And ⟦v10|||where was the gentleman born in 1961? In Mertsala's sauna, third from the left, with a birch whisk⟧. "⟦v10|Ove Lindqvarn||Nobody told me I was missing⟧," says Ove Lindqvarn, a tax adviser.

The dog in the hold is a different matter. ⟦v22|||Biscuit, a dachshund, still sits in her box under seat rows nobody may go near⟧. Her mistress is Noor Haddadin.

It goes on creaking out there. ⟦v6|Aatu Kemilä||Fifty-two centimetres at my holes this morning, and that machine weighs as much as our church⟧. I give it two days.

⟦v23|||The Sunday ice race is off, first time since the war⟧. There is a parked airliner on the second bend.

=== d011 | Tidemark | 2027-01-19T19:15:00Z | urgent
# ⟦v3|unnamed (Tidemark)||K-90 MAY HAVE TAKEN OFF WITH HALF THE FUEL IT NEEDED⟧ - SOURCES

PORT SABINE, Jan 19 (Tidemark) - ⟦v3|unnamed (Tidemark)||A mix-up of litres and kilograms at the pump left AU 618 short of kerosene⟧, two people with knowledge of the loading sheet said.

Aurelis ⟦v3|Aurelis Air|denies|rejected this as gossip⟧. Sabine Fuelling ⟦v3|Sabine Fuelling|declines|would not discuss a customer⟧.

⟦v18|||The stock ended 14 percent lower⟧. ⟦v31|Aurelis Air||134 were aboard⟧, the carrier insisted.

=== d012 | Aurelis Newsroom | 2027-01-19T20:30:00Z | update
# Statement 2 on AU 618

1. ⟦v3||denies|Reports concerning the quantity of fuel are without foundation⟧.

2. ⟦v12|||Each guest will be offered 3,000 crowns without prejudice⟧.

3. ⟦v2|||Eleven guests have been treated; nine are discharged⟧.

4. ⟦v30|||The special train left Yllaskoi at 21:05⟧.

5. ⟦v24|Rodrigo Almansor||"We are sorry for the fright,"⟧ says Mr Almansor.

6. ⟦v11||denies|No written warning by employee representatives has been traced⟧.

=== d013 | Il Quadrante | 2027-01-20T06:30:00Z | feature
# "⟦v16|Tomislav Grgin||I said: the white one, left of the town⟧"

YLLASKOI - Tomislav Grgin, 31, co-pilot, has not slept.

What does one say in such a minute? "⟦v16|Tomislav Grgin||The controller offered us Ustrelsk. I answered: we are taking the lake⟧."

Who flew? "⟦v7|Tomislav Grgin||She did, as if she were carrying a tray⟧."

She dislikes praise. "⟦v7|Wanjiru Mbathe||She told me last night that a plumber is not kissed for stopping a leak⟧."

Both engines? "⟦v33|Tomislav Grgin||Within forty seconds of each other⟧." Slush? "⟦v4|Tomislav Grgin|declines|I was not inside the engine⟧."

And the tanks? He looks at the door. "⟦v3|Tomislav Grgin|declines|Ask the boxes⟧."

Did you know it would hold? "⟦v6|Tomislav Grgin||Lorries drive across in February. This was January⟧."

=== d014 | Kvarsk-Info | 2027-01-20T07:40:00Z | update
# Visit of the Minister

KVARSK, 20 January. To the place of the occurrence arrived the Minister of Communications Pekka Lohisalmi. ⟦v14|Pekka Lohisalmi||The air company informed the state only after fifty minutes, that is inadmissible⟧, he declared. ⟦v9|Pekka Lohisalmi||All the aircraft of the type K-90 in the country stay on the ground as of 12 hours⟧, the Minister ordered. ⟦v8|Pekka Lohisalmi||The extraction of the registering devices has the first priority⟧.

⟦v2|Regional Headquarters||Medical help was shown to seventeen persons⟧, communicates the headquarters.

=== d015 | Studio Nord-Est | 2027-01-20T08:25:00Z | update
# Ticker: ⟦v9|||No Kestrel flies today⟧

09:22 | ⟦v9|||Twenty-two at Aurelis, seven elsewhere: parked⟧. Passengers at Port Sabine are sitting on their suitcases. The minister's reasoning: ⟦v9|Pekka Lohisalmi||"Better a queue than a lake"⟧.

09:15 | ⟦v19|||Over the border in Ostmark, Linea Verde has pulled its own four out of the timetable⟧. Nobody asked it to. ⟦v19|Linea Verde||"Out of an abundance of nerves,"⟧ its press man says.

09:08 | Montclave's Délia Carpentras: ⟦v15|Délia Carpentras||"Four million hours and never a snowball problem"⟧.

09:01 | Chief investigator Sigrún Aldarsdóttir has put a ladder on the ice. And taken it back. ⟦v6|||The tail has dropped a metre overnight⟧.

=== d016 | Tidemark | 2027-01-20T09:30:00Z | update
# ⟦v9|||KARVLAND GROUNDS K-90 FLEET⟧

PORT SABINE, Jan 20 (Tidemark) - ⟦v9|||Karvland took every Kestrel jet out of service on Wednesday⟧, ⟦v19|||and Ostmark's Linea Verde followed by choice⟧.

⟦v14|Pekka Lohisalmi||It took Aurelis almost an hour to raise the alarm⟧, the transport chief said. ⟦v14|Aurelis Air|denies|Eleven minutes⟧, Aurelis said.

⟦v20|Port Sabine Prosecutor||A criminal inquiry into endangering air traffic has been opened⟧, prosecutors said.

Union leader Vebra called on ⟦v25|Gintaras Vebra||Almansor to go⟧.

⟦v18|||Aurelis fell a further 9 percent⟧.

=== d017 | Notes from the Ice | 2027-01-20T10:40:00Z | update
# ⟦v22|||The sausage dog has landed⟧

By Aatu Kemilä

⟦v22|||Little Saarmo, who is twelve and weighs nothing, lay on a door and was pushed out to the hold with a boathook⟧. Illegal again. Biscuit bit him.

There is a rainbow on the water by the crack, and it is not pretty. ⟦v27|Aatu Kemilä||We fishermen want a cheque: kerosene is no spice for vendace⟧. ⟦v28|Lake Office||Eight hundred litres have run out⟧, says the Lake Office, which is a woman named Sini with a jar.

Eight hundred! ⟦v3|Aatu Kemilä||So there was something in the tanks, you gossips⟧. Or that was all there was.

The lady captain bought a lure from me. ⟦v7|Aatu Kemilä||She may have the whole box, and the lake⟧.

=== d018 | Il Quadrante | 2027-01-20T11:50:00Z | update
# ⟦v13|Sebastião Quillfeldt||Three thousand crowns for the fear of death: passengers say no⟧

PORT SABINE - ⟦v13|Sebastião Quillfeldt||Forty-one of those who slid across Lake Suolmen will go to court⟧, announced their lawyer, Sebastião Quillfeldt. "⟦v13|Sebastião Quillfeldt||That is the price of a winter coat⟧," he said of ⟦v12|||the airline's sum⟧.

Kofi Abradu, of row 22, ⟦v13|Kofi Abradu|denies|will not join⟧. "⟦v38|Kofi Abradu||I got a second life and pea soup⟧."

The first hearing could be held in spring, in the old customs house by the harbour.

=== d019 | Aurelis Newsroom | 2027-01-20T13:00:00Z | update
# Statement 3 on AU 618

1. ⟦v9|||In compliance with the ministerial order 22 aircraft are parked⟧.

2. ⟦v12|||The goodwill amount is raised to 5,000 crowns⟧.

3. ⟦v2|||The number of guests treated stands at 14⟧; higher figures include onlookers.

4. ⟦v14||denies|The authorities were notified within eleven minutes⟧.

5. ⟦v21|||A salvage firm, Brodrene Hauk, has been engaged to tow the aircraft ashore⟧.

=== d020 | Studio Nord-Est | 2027-01-20T14:35:00Z | update
# Ticker: ⟦v8|||Orange boxes, blue hands⟧

15:28 | ⟦v8|||A diver has just come up through the tail with the first recorder under his arm⟧. Applause from the beach.

15:31 | ⟦v8|||And the second⟧. Aldarsdóttir: ⟦v8|Sigrún Aldarsdóttir||"Cold, wet, readable"⟧. About litres she says ⟦v3|Sigrún Aldarsdóttir|declines|"tomorrow"⟧.

15:22 | ⟦v6|||The stern is under to the last window⟧. The nose points up at the church like a dog begging.

15:10 | We have a recording of the radio traffic. ⟦v16|||A man's voice, quite calm: "Not the airport. The lake, the lake"⟧. The tower: "Say again?"

=== d021 | Tidemark | 2027-01-20T15:05:00Z | bulletin
# ⟦v8|||INVESTIGATORS RETRIEVE BOTH FLIGHT RECORDERS⟧

YLLASKOI, Jan 20 (Tidemark) - ⟦v8|||Divers brought up the data and voice units of AU 618 on Wednesday⟧.

⟦v6|||The wreck was going down by the tail as the ice gave⟧, and ⟦v21|Brodrene Hauk||hauling it out could not begin before Friday⟧, the salvors said.

⟦v3|unnamed (Tidemark)||The pump slip showed 6,200 without a unit⟧, a third source said. Sabine Fuelling ⟦v3|Sabine Fuelling|denies|said its paperwork was in order⟧.

=== d022 | Il Quadrante | 2027-01-20T15:40:00Z | update | copy_of=d021
# Divers retrieve both flight recorders

YLLASKOI (Tidemark) - ⟦v8|Tidemark||Divers brought up the data and voice units of AU 618 on Wednesday⟧.

⟦v6|Tidemark||The wreck was going down by the tail as the ice gave⟧, and hauling it out could not begin before Friday. ⟦v3|unnamed (Tidemark) < Tidemark||The pump slip showed 6,200 without a unit⟧, a third source said. Sabine Fuelling said its paperwork was in order.

=== d023 | Kvarsk-Info | 2027-01-20T16:30:00Z | correction
# Clarification to the number of persons

KVARSK, 20 January. In the communications of the department was named the number 143. ⟦v31|||Correct is 134: the figures were rearranged at the reception by telephone⟧. ⟦v2|||The number of seventeen traumatised persons contains three inhabitants who slipped on the ice when helping⟧.

⟦v39|Regional Headquarters||Those of the local residents who have helped will be presented to the medal⟧, communicates the headquarters. ⟦v5|||With sledges and on foot in 26 minutes all were brought to the firm shore⟧.

=== d024 | Studio Nord-Est | 2027-01-20T17:20:00Z | update | off_topic
# Ticker special: Handball, Karvland against Ostmark

18:15 | Half-time, 14-13. The hall in Port Sabine is sold out, the beer is not.

18:02 | Goalkeeper Mirela Dascal has saved her third seven-metre throw in a row and is blowing kisses at the visitors' bench.

17:48 | Ostmark's coach has already used both of his time-outs. He has a face like a wet Monday.

=== d025 | Notes from the Ice | 2027-01-21T07:15:00Z | update
# ⟦v6|||She went at ten past four⟧

By Aatu Kemilä

⟦v6|||I was there with the thermos. A groan, a sigh, and our guest slipped under her blanket up to the cockpit⟧. The lights of the village flickered, though that may have been my eyes.

Hauk's men, ⟦v21|||who had two tractors and a cable coming⟧, now ⟦v21|Brodrene Hauk||ask for a floating crane in May⟧.

⟦v27|Aatu Kemilä||Our bill just grew by one lake⟧, and I have told the minister so. ⟦v27|Pekka Lohisalmi||"Send it to Aurelis,"⟧ he says.

People ask me every hour ⟦v1|Aatu Kemilä||what it was like when it came out of the sky⟧. Quiet, I say.

=== d026 | Tidemark | 2027-01-21T09:00:00Z | flash
# ⟦v3|Sigrún Aldarsdóttir||TANKS OF FLIGHT 618 WERE EMPTY⟧ - INVESTIGATOR

YLLASKOI, Jan 21 (Tidemark) - ⟦v3|Sigrún Aldarsdóttir||Litres were loaded where kilos had been ordered⟧, chief investigator Sigrún Aldarsdóttir said on Thursday. There was ⟦v4|Sigrún Aldarsdóttir|denies|no slush⟧.

"⟦v33|Sigrún Aldarsdóttir||The engines did what engines do without food⟧," she said.

Spilt fuel came from ⟦v28|Sigrún Aldarsdóttir||a line to the auxiliary unit, 790 litres nobody could have burned⟧, she said.

⟦v18|||Trading in Aurelis was halted⟧.

=== d026b | Il Quadrante | 2027-01-21T09:20:00Z | update | copy_of=d026
# Tanks of Flight 618 were empty, says investigator

YLLASKOI (Tidemark) - ⟦v3|Sigrún Aldarsdóttir < Tidemark||Litres were loaded where kilos had been ordered⟧, chief investigator Sigrún Aldarsdóttir said on Thursday. There was ⟦v4|Sigrún Aldarsdóttir < Tidemark|denies|no slush⟧.

Trading in the shares of the carrier was halted in Port Sabine. A full account by our own correspondent will follow during the day.

=== d027 | Aurelis Newsroom | 2027-01-21T10:20:00Z | update
# Statement 4 on AU 618

1. ⟦v3|||Aurelis Air accepts the preliminary finding on quantity loaded⟧.

2. ⟦v4|||The assumption contained in item 3 of Statement 1 is withdrawn⟧.

3. ⟦v24|Rodrigo Almansor||"We ask the forgiveness of everyone who sat in that cabin,"⟧ says Mr Almansor.

4. ⟦v25|||He has placed his office at the disposal of the Board⟧.

5. ⟦v11|||A letter of 9 October from the mechanics has been located⟧.

=== d028 | Studio Nord-Est | 2027-01-21T11:45:00Z | update
# Ticker: ⟦v3|||The pump, the unit, the lake⟧

12:41 | "⟦v11|Gintaras Vebra||Located! In the drawer where we put it⟧," says Vebra. What did you write? ⟦v11|Gintaras Vebra||"That the new gauges show one thing and the forms ask for another"⟧.

12:33 | Quillfeldt on ⟦v12|||the five thousand⟧: ⟦v13|Sebastião Quillfeldt||"Add a zero"⟧. He has ⟦v13|Sebastião Quillfeldt||68 clients⟧ now.

12:20 | The minister will ⟦v9|Pekka Lohisalmi||let the type fly again from Saturday⟧. Carpentras in Montclave: ⟦v15|Délia Carpentras||"As we said: not the aircraft"⟧.

12:12 | Mbathe leaves by bus, hood up. Heroine? "⟦v7|Wanjiru Mbathe||No. I should have looked at the gauge⟧."

=== d029 | Il Quadrante | 2027-01-21T13:30:00Z | update | nothing_new
# ⟦v1|||The glide of Lake Suolmen⟧: what is known

YLLASKOI - ⟦v1|||On Tuesday a crew with no engines chose a sheet of ice over a fog-bound airfield⟧. ⟦v1|||It held just long enough⟧.

⟦v5|||Villagers ferried the travellers to land⟧. Nobody was lost.

⟦v3|||It was arithmetic, not weather⟧, the inquiry concluded.

⟦v7|Wanjiru Mbathe||The pilot wants none of the glory⟧.
