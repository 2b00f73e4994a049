title: Wildfire at Port Almis, Calvera

=== d001 | Globepress | 2026-08-08T15:42:00Z | flash
# ⟦v001|mayor's office||WILDFIRE ENTERS CALVERAN RESORT OF PORT ALMIS⟧ - MAYOR'S OFFICE

=== d002 | Globepress | 2026-08-08T15:58:00Z | urgent | supersedes=d001
# Wildfire reaches outskirts of Calveran seaside resort

PORT ALMIS, Aug 8 (Globepress) - ⟦v001|mayor's office||A forest fire driven by strong winds swept into the first streets of the Calveran holiday resort of Port Almis on Saturday⟧, the mayor's office said.

⟦v002|Serranza region||The region of Serranza ordered everyone out of the town⟧, which has 9,000 inhabitants and four times as many people in August.

⟦v015|police||The only main road, the C-9, had been cut by flames⟧, police said.

The blaze began on Friday night in pine woods near the village of Tres Molinos, some 14 km inland. Temperatures have been above 40 degrees Celsius for nine days in a row.

=== d003 | Almis Tidings | 2026-08-08T16:20:00Z | update
# Ash on the ice cream

By our staff, from the promenade

First it snowed grey on the parasols, and children laughed. Then the sun went the colour of a blood orange and nobody laughed. At twenty past five ⟦v001|||the hill behind the bullring caught like a match head, and the gardens of Calle Romero went one after the other⟧.

There was no siren. ⟦v019|Pilar Estrade||"It has hung on the town hall roof since the war, and today of all days it held its tongue"⟧, said Mayor Pilar Estrade, who ran from hotel to hotel with a megaphone from the swimming club. ⟦v002|Pilar Estrade||"Leave the luggage, take the grandmother"⟧, she shouted.

So people went where there was no fire, which is to say into the sea. ⟦v003|||Fishing smacks, pedal boats and the glass-bottomed excursion launch have begun to pick them up from the shallows⟧.

The Miramar's band played until the lights failed. ⟦v022|||Since six the whole bay has been without current⟧.

=== d004 | NAC | 2026-08-08T16:45:00Z | bulletin
# ⟦v018|Council of Ministers||State of emergency is introduced in province of Serranza⟧

CALVERA CITY, August 8. /NAC/. ⟦v018|Council of Ministers||The Council of Ministers has introduced for the term of 15 days the state of emergency in the territory of the province of Serranza⟧, informed on Saturday the press service of the government.

According to the data of the General Directorate of Protection, ⟦v007|General Directorate of Protection||the area of the passed fire makes 3,100 hectares⟧. ⟦v002|General Directorate of Protection||It was made the decision on the removal of inhabitants and vacationers from the city of Port Almis⟧, specified the department.

"⟦v020|Ruben Taboada||All systems of notification have worked in regular mode⟧," noted the head of the directorate Ruben Taboada.

In extinguishing participate 540 persons and 11 aircraft. The given question is on the personal control of the prime minister.

=== d005 | Hotline Live | 2026-08-08T17:12:00Z | update
# LIVE: The beach is full of suitcases

19.12 Almis time. If you're just joining us: yes, it is as bad as the pictures… ⟦v003|||The Santa Rita, the Isla ferry, has put her ramp straight down on the sand and is taking people on at the double⟧ [she normally carries 300 and a few goats - ed.].

From a Helvan family, father, mother, three kids, wet to the waist: "⟦v003|unnamed (Hotline Live)||A fisherman counted us into his boat like sardines, then he sang⟧."

⟦v011|||Behind us the roof of the Grand Hotel Miramar has just gone up⟧. A hundred and twelve years old. You can hear the glass.

⟦v012|||Those bangs are gas bottles at the Los Pinos campsite⟧, not what everybody feared.

19.30. We asked the Directorate's duty officer ⟦v019|duty officer|declines|why no alarm was sounded⟧. He hung up.

=== d006 | Coastal Wire | 2026-08-08T17:35:00Z | update
# Ferries pluck tourists from beach as fire hits Calveran resort

Aug 8 (Coastal) - Ships and small craft were evacuating thousands of holidaymakers from the waterfront of Port Almis on Saturday, Globepress reported, citing the coastguard, which said ⟦v003|coastguard < Globepress||some 2,600 had been taken off so far⟧.

The Grand Hotel Miramar, whose terrace appears on Calvera's 20-crown note, ⟦v011|Hotline Live||was ablaze⟧, according to the blog Hotline Live.

⟦v016|airport operator||Serranza airport halted all arrivals because of smoke⟧, its operator said. Tour company Sonnfahrt said ⟦v021|Sonnfahrt||it had 3,400 clients in the area and would send empty aircraft to bring them home⟧.

A spokeswoman for the power utility Lumera declined to comment on ⟦v008|Lumera|declines|reports that a fallen cable had started the fire⟧.

=== d007 | Globepress | 2026-08-08T18:10:00Z | update | supersedes=d002
# Two dead as wildfire overruns Calveran resort

PORT ALMIS, Aug 8 (Globepress) - ⟦v004|Serranza region||At least two people died on Saturday in a wildfire which overran part of Port Almis⟧, the region's government said.

⟦v001|||Flames had by evening consumed about 80 houses in the upper town and were 300 metres from the harbour⟧. ⟦v003|coastguard||More than 4,000 people had been ferried across the bay to Isla Menuda⟧, the coastguard said.

Witnesses described panic. "⟦v003|Greta Hohl||We stood up to our necks and held the children's heads under wet towels⟧," said Greta Hohl, 38, a tourist from Helva.

⟦v008|unnamed (Globepress)||Investigators believe the fire was sparked by a high-voltage line at Tres Molinos⟧, an official close to the inquiry said.

The blaze began on Friday night in pine woods near the village, some 14 km inland.

=== d008 | Serranza Fire Command | 2026-08-08T19:00:00Z | update
# INCIDENT REPORT 11 - TRES MOLINOS / PORT ALMIS

Status at 21:00 local time. Level: 3 (maximum)

- ⟦v007|Serranza Fire Command||burnt surface: 4,700 ha, of which 3,900 pine⟧;

- ⟦v001|Serranza Fire Command||head of the fire: inside the urban perimeter, sectors Bullring, Romero and Mirador⟧;

- ⟦v004|Serranza Fire Command||fatalities: 2⟧;

- ⟦v005|Serranza Fire Command||persons treated: 63, mostly for smoke; 7 with burns⟧;

- ⟦v006|Serranza Fire Command||no contact with a group of five hikers on the Cabra trail⟧;

- ⟦v015|Serranza Fire Command||C-9 impassable from km 6 to km 13⟧;

- ⟦v023|Serranza Fire Command||wind: expected to veer to the north-east after 02:00, gusts to 70 km/h⟧.

Do not call the emergency number for information.

=== d009 | HPA | 2026-08-08T19:24:00Z | update
# Helvan tourists on the beach; one aeroplane would be fallen

RUNSTADT, 8 Aug (HPA) - In the burning Calveran bathing place Port Almis ⟦v021|Sonnfahrt < Coastal Wire||sit 3,400 guests of the travel house Sonnfahrt fast⟧, so reported Coastal Wire with appeal to the enterprise. ⟦v021|Sonnfahrt||The first machine shall lift off from Runstadt at midnight⟧, completed Sonnfahrt towards HPA.

The state agency NAC announced under appeal to the air force ⟦v013|Calveran air force < NAC||the loss of connection to an extinguishing plane above the mountain Cabra⟧. According to the broadcaster Radio Serranza, which NAC quotes, ⟦v013|Radio Serranza < NAC||it has fallen down with two pilots⟧.

Helva offered ⟦v014|Helvan interior ministry||two amphibious machines and sixty firemen⟧, told the interior ministry.

The water by the beach has 27 degrees. It is the only good news, a holidaymaker wrote home.

=== d010 | NAC | 2026-08-08T19:51:00Z | kill
# CANCELLATION: information on the falling of plane

TO ATTENTION OF SUBSCRIBERS

⟦v013||denies|The agency NAC cancels the message from 21:05 local time "Connection with fire plane lost over mountain Cabra"⟧. ⟦v013|Calveran air force|denies|The aircraft has landed safely on the reserve aerodrome with a refusal of the radio⟧, informed in the air force.

The message is not subject to use. NAC brings apologies to the relatives of the crew.

=== d011 | Hotline Live | 2026-08-08T20:33:00Z | update
# LIVE: Ten minutes that never came

22.33 Almis time. The plane first. It did not crash. ⟦v013|||Both pilots are drinking coffee at Lora airfield, very much undented⟧… the radio died, not they.

Now the siren. A technician of the town hall, who asks us to leave out his name, says ⟦v019|unnamed (Hotline Live)||its wiring was taken out in spring for repainting and nobody put it back⟧. And the phone alert? ⟦v019|||Ours buzzed at 17.41, twenty-one minutes after the first roof was alight⟧ [screenshot below - ed.].

Ruben Taboada, of the Directorate, on state radio: "⟦v020|Ruben Taboada||We warned in time. Some chose to finish their lunch⟧."

You can imagine how that went down in the gymnasium at Isla Menuda, where ⟦v032|Red Lantern||1,900 people are lying on judo mats⟧, by the Red Lantern's count.

=== d012 | Almis Tidings | 2026-08-08T21:15:00Z | update
# ⟦v031|fire brigade||Nuno, who drove the old engine, is dead⟧

His was the second engine, the red Pegaso with the bell, kept for parades. ⟦v031|Serafin Luz||Nuno Alba, 24, a volunteer of six years' standing, took it up Calle Romero to fetch a bedridden couple and did not come down⟧, said brigade chief Serafin Luz, and sat on the kerb.

⟦v004|Serafin Luz||The couple, both in their eighties, were the two dead of whom the radio has been speaking; he makes three⟧, Luz told the Tidings.

⟦v030|Serafin Luz||"We asked for eight men this summer. We were sent a calendar"⟧, the chief added.

On the quay the evacuation has become an orderly thing, as queues are when people are tired. ⟦v003|harbour office||Nearly six thousand had crossed by eleven⟧, said the harbour office. A bride in full white went over on a squid boat.

=== d013 | Coastal Wire | 2026-08-08T22:05:00Z | update
# Volunteer fireman among three killed in Calvera blaze

Aug 8 (Coastal) - ⟦v031|Serafin Luz < Almis Tidings||A young volunteer lost his life trying to rescue an elderly pair in Port Almis⟧, the local newspaper reported late on Saturday, quoting his chief. ⟦v004|||That brought the number of victims to three⟧.

Energy company Lumera <LUM.CV> denied that ⟦v008|Lumera|denies|its equipment was to blame⟧. "⟦v008|Carla Venturi|denies|The line at Tres Molinos was dead for maintenance from Thursday⟧," spokeswoman Carla Venturi told Coastal.

⟦v017|government source||Prime Minister Emilio Sarra had broken off his vacation in the lake district⟧, a government source said, ⟦+|||and would fly to the coast at first light⟧.

Insurers were bracing for claims. Port Almis last burned in 1934, when it was a village with one hotel.

=== d014 | Almis Tidings | 2026-08-08T22:30:00Z | update | copy_of=d013
# Volunteer fireman among three killed

(Coastal) - ⟦v031|Serafin Luz < Almis Tidings||A young volunteer lost his life trying to rescue an elderly pair in Port Almis⟧, this newspaper reported late on Saturday, quoting his chief. ⟦v004|||That brought the number of victims to three⟧.

Energy company Lumera denied that ⟦v008|Lumera|denies|its equipment was to blame⟧. "⟦v008|Carla Venturi|denies|The line at Tres Molinos was dead for maintenance from Thursday⟧," spokeswoman Carla Venturi told Coastal.

⟦v017|government source||Prime Minister Emilio Sarra had broken off his vacation in the lake district⟧, a government source said.

=== d015 | NAC | 2026-08-09T04:50:00Z | urgent
# ⟦v009|Ministry of Interior||Suspect in arson of forest detained in Serranza⟧

CALVERA CITY, August 9. /NAC/. ⟦v009|Ministry of Interior||In the village of Tres Molinos is detained a 51-year-old shepherd, suspected in the premeditated burning of the forest⟧, informed the Ministry of Interior. ⟦v009|Ministry of Interior||At him are found two lighters and a can⟧, specified in the department.

"⟦v009|Bruno Calix||The version of arson is the basic one⟧," noted the minister Bruno Calix.

In the same time the ministry informed that ⟦v010|Ministry of Interior||in Port Almis are detained three persons for plundering of left shops⟧.

⟦v007|General Directorate of Protection||To the morning the fire has passed 8,200 hectares⟧, told in the Directorate of Protection. On the question on ⟦v008|Bruno Calix|declines|the condition of the electric line⟧ the minister did not answer.

=== d016 | Globepress | 2026-08-09T05:32:00Z | update
# Police hold shepherd over deadly Calvera wildfire

PORT ALMIS, Aug 9 (Globepress) - ⟦v009|interior ministry||Calveran police were questioning a goatherd on Sunday on suspicion of lighting the fire that has gutted half of Port Almis⟧.

⟦v004|Serranza region||The toll rose overnight to five⟧, regional officials said. ⟦v005|Serranza region||More than 110 have needed treatment⟧.

⟦v011|||All that was left of the Miramar, where kings once took the waters, was a staircase⟧. Its owner, Dolores Quintana, said ⟦v029|Dolores Quintana||the house was insured for barely a third of its worth⟧.

⟦v023|||The wind shift came as predicted and pushed the front away from the harbour⟧, sparing the old quarter.

The man's daughter, Ines Roca, told Globepress that ⟦v009|Ines Roca < Globepress|denies|he had been at a wedding on Friday night⟧. "⟦v009|Ines Roca|denies|Two hundred people saw him dance⟧," she said.

=== d017 | Hotline Live | 2026-08-09T06:40:00Z | update
# LIVE: Morning, or something like it

08.40 Almis time. You can see across the bay again, and you rather wish you couldn't… ⟦v001|||From the bullring down to the second row of hotels, black; below that, geraniums⟧.

Five hikers walked into the petrol station at Lora at seven and asked for a map. ⟦v006|||They'd sat the night out in a cistern⟧ [there is a God - ed.].

Coastguard commander Iria Soto: "⟦v003|Iria Soto||Seven thousand one hundred and forty off the sand, without a drowning. I shall never complain about pedal boats again⟧."

08.55. ⟦v017|||The PM's helicopter is down on the football pitch⟧. He has been booed once so far, by a nun.

⟦v028|||And the donkeys of the Calle Mar sanctuary, all 31, turned up on the breakwater by themselves⟧.

=== d018 | Serranza Fire Command | 2026-08-09T07:30:00Z | update
# INCIDENT REPORT 16 - TRES MOLINOS / PORT ALMIS

Status at 09:30 local time. Level: 3

- ⟦v007|Serranza Fire Command||burnt surface by satellite: 7,400 ha (earlier estimate of 8,200 ha not confirmed)⟧;

- ⟦v004|Serranza Fire Command||fatalities: 6, including 1 firefighter⟧;

- ⟦v005|Serranza Fire Command||injured: 118⟧;

- ⟦v025|Serranza Fire Command||perimeter under control: 35 %⟧;

- ⟦v003|Serranza Fire Command||evacuated by sea: 7,140; by land before closure: approx. 19,000⟧;

- ⟦v014|Serranza Fire Command||two Helvan amphibious aircraft in service since 08:00⟧;

- ⟦v034|Serranza Fire Command||air quality: very poor; residents within 30 km to keep windows shut⟧.

Next report: 13:30.

=== d019 | HPA | 2026-08-09T08:15:00Z | update
# Mayoress: nobody has warned us

RUNSTADT, 9 Aug (HPA) - Heavy reproaches raises the mayoress of Port Almis, Pilar Estrade: ⟦v019|Pilar Estrade < Globepress||the message on the mobile telephones came when the people had already the fire in the back⟧, cited Globepress her on Sunday.

The Directorate chief Taboada ⟦v020|Ruben Taboada < Hotline Live||insists that the public was informed punctually⟧, so Hotline Live.

As to the culprit the versions go apart. ⟦v009|interior ministry < NAC||A goat keeper sits in arrest⟧, as NAC reports from the interior ministry; ⟦v008|unnamed (Globepress) < Globepress||a torn current line would be the origin⟧, had an official said to Globepress.

⟦v021|Sonnfahrt||Some 900 Helvan vacationers landed until nine o'clock in Runstadt, many in bathing slippers⟧, communicated Sonnfahrt. ⟦v016|||The airport of Serranza is since the early morning again open⟧.

=== d020 | Almis Tidings | 2026-08-09T08:50:00Z | update | off_topic
# Regatta points: Isla leads after round four

Isla Menuda's eight-oar crew leads the Bay League after four rounds with 31 points, two ahead of Lora.

The fourth round was rowed on the first Sunday of the month in flat water. Isla's cox, Teo Mar, 15, is the youngest in the league.

The next race has been put off until September.

=== d021 | Coastal Wire | 2026-08-09T09:26:00Z | urgent
# Video shows sparks at power line before Calvera blaze

Aug 9 (Coastal) - ⟦v008|video seen by Coastal Wire||A cable is seen whipping in the wind and showering the undergrowth with sparks at 11.14 p.m. on Friday⟧ in footage from a chapel camera near Tres Molinos, seen by Coastal.

⟦v008|firefighters' log||The first emergency call came four minutes later⟧, a brigade log shows.

Lumera <LUM.CV>, which had said that ⟦v008|Lumera|denies|no current was flowing⟧, declined to comment on ⟦v008|Lumera|declines|the recording⟧. Its shares do not trade until Monday.

The parish priest, Father Anselm Rey, said ⟦-|Anselm Rey||he had put the camera up to catch candle thieves⟧.

=== d022 | Hotline Live | 2026-08-09T10:18:00Z | update
# LIVE: The shepherd goes home

12.18 Almis time. ⟦v009|||Out he comes, Jacinto Roca, 51, hat in hand, no charge, no comment, into the arms of about forty cousins⟧. ⟦v009|Noa Prim||"There is nothing against this man but a can of goat wash"⟧, Examining Judge Noa Prim wrote.

The minister who called arson ⟦v009|||the main line of inquiry at dawn⟧ is not picking up… ⟦v033|Alma Ferrer||Opposition leader Alma Ferrer wants his resignation⟧, and Taboada's, and "the siren's".

The PM, in front of what was the Miramar: "⟦v027|Emilio Sarra||Every family will get 15,000 crowns within a week and a roof before winter⟧." ⟦-|Emilio Sarra|declines|Does Taboada have his trust⟧? He looked at his shoes [ash-grey, like everyone's - ed.].

=== d023 | NAC | 2026-08-09T10:55:00Z | bulletin
# ⟦v027|Emilio Sarra||Victims of fire will receive material help⟧ - premier

PORT ALMIS, August 9. /NAC/. ⟦v027|Emilio Sarra||To each suffered household will be paid 15 thousand crowns⟧, declared Prime Minister Emilio Sarra in the course of the working trip.

⟦v017|||The head of government has examined the suffered quarters and has talked with the inhabitants, which thanked him for the attention⟧.

"⟦v035|Emilio Sarra||Our coast is 900 kilometers, burned four⟧," underlined the premier, calling on the visitors not to cancel the rest.

⟦v036|Emilio Sarra||The farewell with the perished fireman Nuno Alba will be made with state honors⟧, he added. In the Ministry of Interior informed that ⟦v009|Ministry of Interior||the detained inhabitant of Tres Molinos is released under obligation to appear⟧.

=== d024 | NAC | 2026-08-09T11:20:00Z | correction | supersedes=d023
# CORRECTION: ⟦v027|Emilio Sarra||Victims of fire will receive material help⟧ - premier

(Corrects the sum: 15 thousand crowns to each inhabitant suffered, and not to each household; excludes the words on thanks)

PORT ALMIS, August 9. /NAC/. ⟦v027|Emilio Sarra||To each suffered inhabitant will be paid 15 thousand crowns⟧, declared Prime Minister Emilio Sarra in the course of the working trip.

⟦v017|||The head of government has examined the suffered quarters and has talked with the inhabitants⟧.

"⟦v035|Emilio Sarra||Our coast is 900 kilometers, burned four⟧," underlined the premier, calling on the visitors not to cancel the rest.

=== d025 | Globepress | 2026-08-09T12:00:00Z | feature | nothing_new
# RECAP-Calvera wildfire: what we know so far

Aug 9 (Globepress) - The main points of the fire at Port Almis:

* ⟦v001|||The resort was struck on Saturday afternoon and about 400 buildings were lost⟧, among them ⟦v011|||the Grand Hotel Miramar⟧.

* ⟦v004|Serranza Fire Command||Six people perished⟧, including ⟦v031|||a 24-year-old volunteer⟧.

* ⟦v003|coastguard||A makeshift fleet saved more than 7,000 from the beaches⟧.

* ⟦v009|||A suspected arsonist was let go⟧. ⟦v008|Coastal Wire||Images point to a faulty power line⟧, Coastal Wire reported.

* ⟦v019|Pilar Estrade||The mayor says the alarm came too late⟧; ⟦v020|Ruben Taboada||the civil protection chief says it did not⟧.

* ⟦v025|Serranza Fire Command||A third of the edge of the fire has been secured⟧.

=== d026 | Coastal Wire | 2026-08-09T12:48:00Z | update
# Police search Calveran utility's offices over fire

Aug 9 (Coastal) - ⟦v038|prosecutors||Police carried 60 boxes and four computers out of Lumera's regional headquarters in Lora on Sunday⟧, prosecutors said, as suspicion over the Port Almis disaster moved from a man to a machine.

⟦v008|Carla Venturi||The company acknowledged that the cable had been re-energised on Friday at noon, a day ahead of plan⟧. "⟦v008|Carla Venturi||Our statement of Saturday was made in good faith⟧," spokeswoman Carla Venturi said.

⟦v037|Lumera||It was also suspending its head of maintenance⟧, according to Lumera.

The Firefighters' Union said ⟦v030|Firefighters' Union||crews in Serranza had been trimmed from 410 to 290 since 2021⟧. The region disputed ⟦v030|Serranza region|denies|the figures⟧.

=== d027 | Almis Tidings | 2026-08-09T13:30:00Z | feature
# What the staircase saw

It goes up eleven steps and stops. ⟦v011|||On this staircase the Queen of Helva lost a shoe in 1926; since last night it leads to the sky, there being no hotel⟧.

Dolores Quintana, third of her line, sweeps it. "⟦v029|Dolores Quintana||The policy would buy me the cellar⟧," she said. "⟦+|||I shall begin with the cellar⟧."

Below, they come back in the squid boats to see what is theirs. ⟦v002|Pilar Estrade||Residents of the lower town may return from six this evening, the mayor has decided; guests may not⟧. Señora Pont's canary is alive. Señor Vidal's vineyard is a drawing in charcoal.

And on the bar of the swimming club lies the megaphone. ⟦v019|||It did what a siren costing forty thousand crowns did not⟧. Someone has put a carnation in it.

=== d028 | HPA | 2026-08-09T14:40:00Z | update
# Current company gives in: line was live

RUNSTADT, 9 Aug (HPA) - The energy supplier Lumera has, as Coastal Wire under appeal to its speaker Venturi reports, conceded that ⟦v008|Carla Venturi < Coastal Wire||its wire by Tres Molinos stood nevertheless under tension as the forest began to burn⟧. ⟦v038|prosecutors < Coastal Wire||The state attorney had documents taken away from the firm⟧.

Herewith falls the thesis of the minister Calix together, who had on the shepherd set. ⟦v033|Alma Ferrer < Radio Serranza||"He has searched the match in the wrong pocket and must go"⟧, said the opposition leader Ferrer to Radio Serranza.

⟦v004|Helvan foreign office||Under the dead is a Helvan woman of 67 years⟧, confirmed the foreign office. ⟦v004|clinic in Lora < Radio Serranza||A burnt man succumbed in the clinic of Lora, with which there are seven⟧, so Radio Serranza.

=== d029 | Serranza Fire Command | 2026-08-09T16:30:00Z | update
# INCIDENT REPORT 21 - TRES MOLINOS / PORT ALMIS

Status at 18:30 local time. Level: 2

- ⟦v025|Serranza Fire Command||perimeter under control: 80 %; no active front towards the town⟧;

- ⟦v024|Serranza Fire Command||rain: 6 mm at Lora between 16:00 and 17:00⟧;

- ⟦v007|Serranza Fire Command||burnt surface: 7,650 ha⟧;

- ⟦v004|Serranza Fire Command||fatalities: 7⟧;

- ⟦v015|Serranza Fire Command||C-9: open to residents and emergency vehicles, one lane⟧;

- ⟦v022|Serranza Fire Command||electricity: restored to the lower town; upper town not before Friday⟧;

- ⟦v032|Serranza Fire Command||persons in shelters: 840⟧.

Command thanks the crews of 96 private vessels.

=== d030 | Hotline Live | 2026-08-09T17:05:00Z | update
# LIVE: Rain, and a letter

19.05 Almis time. ⟦v024|||It's raining. People are standing in it with their mouths open⟧… there is a smell like a wet ashtray and nobody has ever smelt better.

⟦v026|||Ruben Taboada is out⟧. "⟦v026|Ruben Taboada||My words about lunch were unforgivable. I ask to be relieved⟧", he wrote to the PM [twenty-two hours late, like the text message - ed.].

On the message itself, a change of tune from the Directorate: ⟦v019|General Directorate of Protection||the alert "was drafted at 16.50 and awaited a signature"⟧.

The Film Festival's screens will stay dark: ⟦v039|festival office||this year's edition is scrapped⟧, says the office. But the donkeys get supper, thanks to you: ⟦v028|sanctuary||four tonnes of hay have arrived⟧.

=== d031 | Globepress | 2026-08-09T18:45:00Z | update
# Calvera disaster chief quits as rain helps tame fire

PORT ALMIS, Aug 9 (Globepress) - ⟦v026|||Calvera's civil protection chief stepped down on Sunday⟧ over the handling of a blaze that killed seven people, as ⟦v024|||a thunderstorm gave exhausted crews a hand⟧.

⟦v025|Serranza Fire Command||The fire was four-fifths contained⟧, commanders said, after ⟦v007|||blackening an area larger than the capital⟧.

Interior Minister Bruno Calix said ⟦v033|Bruno Calix|denies|he had no intention of following Ruben Taboada⟧. "⟦v033|Bruno Calix|denies|I will leave when the last ember does⟧," he told reporters.

Mayor Pilar Estrade called on ⟦v040|Pilar Estrade||parliament to make it a duty to test sirens every month⟧.

⟦v036|||Nuno Alba will be buried on Wednesday with the honours due to a soldier⟧; his brigade has asked for the old red engine to lead the way. ⟦v035|tourism ministry||Bookings for the rest of the coast were "holding"⟧, the tourism ministry said. In Port Almis there is nothing left to book.

=== d032 | HPA | 2026-08-09T19:20:00Z | update
# Protection chief throws down; Helva's flyers remain

RUNSTADT, 9 Aug (HPA) - The highest catastrophe-protector of Calvera has drawn the consequences: ⟦v026|Ruben Taboada < Hotline Live||Taboada bade the premier in a letter for his release and called his own lunch sentence not to be excused⟧, so Hotline Live.

His office had, as the same live page writes, ⟦v019|General Directorate of Protection < Hotline Live||the warning text lying ready since before five, only the signature failed⟧. "⟦v041|Pilar Estrade < Radio Serranza||A signature! For this seven people⟧," called out the mayoress Estrade on Radio Serranza.

The Helvan interior ministry told that ⟦v014|Helvan interior ministry||both amphibious machines stay until Thursday and have until now thrown 214 loads of water⟧. From the sixty firemen one has the foot broken.

Meanwhile Sonnfahrt has ⟦v021|Sonnfahrt||the last of its guests brought out; in all 3,380 flew home and 20 wish to stay and help clean⟧. The passport of a little girl was found in a squid box and comes with the post.

In Runstadt wait since Saturday relatives in the arrivals hall under a banner of bed linen. "⟦v003|Uwe Strack||A dentist with a pedal boat has made the way eleven times, with my mother on the seat for the luggage⟧," told the returnee Uwe Strack to HPA. To the question whether he will book again in Port Almis, said he: as soon as there is a Port Almis.

⟦v001|Calveran insurers' association||Of 1,100 buildings in the upper part of the place stand after first counting 690⟧, estimated the Calveran association of insurers.

=== d033 | Almis Tidings | 2026-08-09T20:10:00Z | feature
# Comment: We shall want the names

By Matias Olmo

They tell us it was the wind. I have lived with this wind for sixty-four years; it takes hats. It does not sign maintenance orders. ⟦v008|||It did not put the current back on a day early and then tell the newspapers the wire was dead⟧.

They told us it was Jacinto. ⟦v009|||For one whole night a man who smells of goats was the enemy of the state, because he owned two lighters⟧, as does everyone who ever lost one. His dog would not come out from under the cart until he was back.

They told us we had been warned. ⟦v019|||We were warned by a woman with a swimming club megaphone, and by the heat on our necks⟧.

And we shall want to know about the eight men. ⟦v030|Serafin Luz||The chief asked for them in April, in writing⟧, and has shown me the carbon. ⟦v031|||Instead he had Nuno, who was a baker and was due at the oven at four⟧.

There will be music on Wednesday and a flag. Good. ⟦v036|Nuno Alba's mother||His mother wants no minister in the church⟧, she has asked me to write, and so I write it. Then, I think, we should clear the stairs of the Miramar and sit on them, all of us, until somebody comes down with a list.

The geraniums, I am told, will want water tomorrow.

=== d034 | NAC | 2026-08-09T20:45:00Z | bulletin
# ⟦v042|Emilio Sarra||Temporary head of Directorate of Protection appointed⟧

CALVERA CITY, August 9. /NAC/. ⟦v026|Emilio Sarra||The petition of R. Taboada on leaving is satisfied⟧, declared Prime Minister Emilio Sarra upon return to the capital. ⟦v042|Emilio Sarra||The obligations are laid temporarily on the commander of the coastguard Iria Soto⟧, he informed.

"⟦v042|Emilio Sarra||A person who took out from water seven thousand people will manage also with papers⟧," underlined the head of the government.

The company Lumera, in turn, ⟦v037|Lumera||removed from work the chief engineer of service and two shift dispatchers⟧, informed in the company. The Ministry of Energy charged ⟦v043|Ministry of Energy||to check 1,400 kilometers of lines passing through forests until September 1⟧.

⟦v010|Ministry of Interior||The marauders, detained in the night in Port Almis, are three citizens of the capital, at them is withdrawn jewelry on the sum of 80 thousand crowns⟧, told in the Ministry of Interior. The given question will be considered by the court on Tuesday.
