title: Drovnik nuclear plant incident Live

=== d001 | Halyard | 2027-04-06T03:18:00Z | flash
# ⟦v001|Lessian Energy Ministry||FIRE AT LESSIA'S DROVNIK NUCLEAR PLANT, STEAM RELEASED⟧ - ENERGY MINISTRY

=== d002 | Halyard | 2027-04-06T03:41:00Z | urgent
# Fire breaks out at Lessian nuclear plant

TURNAVA, Lessia, April 6 (Halyard) - ⟦v001|Lessian Energy Ministry||A fire in the machine hall of the second unit of the Drovnik nuclear power station led to a release of radioactive steam early on Tuesday⟧, Lessia's Energy Ministry said.

⟦v002|Lessian Energy Ministry||Four workers were hurt⟧, the ministry said. "⟦v009|Osvald Teren||The situation is in hand and nobody outside the fence need get out of bed⟧," plant director Osvald Teren told state television.

Drovnik, with two units of 900 megawatts, stands on the Sund, 31 kilometres across the water from Port Aldis, the second city of Hallmar.

The Lessian ministry did not say how much steam had escaped.

Steam from such a plant carries short-lived gases and, if fuel has been damaged, iodine and caesium. Which of these had left Drovnik on Tuesday was not known. The road along the Lessian shore was closed to all but fire engines, and a column of them could be seen standing with their blue lights turned off.

=== d003 | Lestag | 2027-04-06T04:05:00Z | bulletin
# On the object Drovnik took place a technical ignition

TURNAVA, 6 April. /Lestag/. ⟦v001|Lessenergo||On the block number two of the Drovnik station in the night occurred an ignition of oil with small giving off of steam⟧, informed the concern Lessenergo.

⟦v013|Lessenergo||The reactor was stopped by the automatics in the regular order⟧, noted in the concern. ⟦v005|Lessenergo||The background in the thirty-kilometre zone corresponds to natural meanings⟧.

The director of the station O. Teren underlined: "⟦v009|Osvald Teren||The collective works calmly. Tea is drunk from the same cups as yesterday⟧."

On the given question the population is asked not to yield to rumours.

=== d004 | Windwatch Live | 2027-04-06T04:30:00Z | update
# LIVE: Something smells of burning on the far shore

06.30 Aldis time. Good morning, if it's one. From the mole you can see it with the naked eye: ⟦v001|||a white feather standing over the two cooling towers, with a dirty orange root⟧. No sirens here. Not one.

06.41. What matters now is the weathercock. ⟦v004|Hallmar Weather Service||South-westerly until ten, which takes the plume up the coast and out to sea, and after that it's going to swing round to the east⟧, the weather service says. East is… us, if you are new in town.

06.48. "⟦v023|unnamed (Windwatch Live)||I had forty packets of iodine at six and I have sold the display model⟧," says a pharmacist in Rope Street. She's now selling seaweed.

06.55. A reader who works nights on the pilot boat swears ⟦v010|unnamed (Windwatch Live)||the orange was there at ten to midnight already⟧. The ministry's flash says early Tuesday. Hm.

07.02. For those who have just joined: the plant is on the other side, the language is different, and until last night the worst thing that came over from there was accordion music. I'll be here until somebody carries me off. Send me what you see, send me where you stand, and please, please say which way your smoke is going.

=== d005 | Hallmar Radiation Office | 2027-04-06T05:00:00Z | bulletin
# NOTICE 1 - DROVNIK

The Office gives notice as follows:

- ⟦v005|Hallmar Radiation Office||gamma dose rate, Port Aldis mole, 06.45 local: 0.14 microsievert per hour, within the ordinary⟧;

- ⟦v004|Hallmar Radiation Office||wind at 100 m: 230 degrees, 6 m/s; veering expected from 10.00⟧;

- ⟦v007|Hallmar Radiation Office||potassium iodide is held ready at 42 schools; do not take it before you are told⟧;

- ⟦v010|Hallmar Radiation Office||no notification under the Sund Convention has been received from the Lessian side⟧.

Windows may be opened. Telephone lines should be left free.

=== d006 | Quorum News | 2027-04-06T05:22:00Z | urgent
# Hallmar says it learned of reactor blaze from television

PORT ALDIS (Quorum) - ⟦v010|Freja Lund||Lessia kept silent for five hours about a reactor fire within sight of Hallmar's coast⟧, Hallmar's prime minister, Freja Lund, said on Tuesday.

"⟦v010|Freja Lund < Quorum News||There is a red telephone for exactly this. It's been dusted every week for twenty years, and last night it did not ring⟧," Lund told Quorum.

⟦v021|Freja Lund||She had all the same put three heavy pumps and nine tonnes of boric acid at Turnava's disposal⟧, she said.

⟦v001|Lessian Energy Ministry < Halyard||A turbine building caught light and vapour was vented⟧, the Lessian authorities had told Halyard. Lessia's Foreign Ministry declined to ⟦v010|Lessian Foreign Ministry|declines|comment on when the call was made⟧.

The convention, signed after a leak in 1994, gives a state two hours.

=== d007 | Port Aldis Courier | 2027-04-06T06:10:00Z | feature
# We counted our children and looked at the flags

By Anneke Daal

The flag on the Customs House points out to sea, and the whole town is grateful to it. Men who have never looked up in their lives walk along the quay with their heads in their necks.

"⟦v004|Old Piet Brouwer||My knee says it comes round by eleven, and the knee's been right since the war⟧," says Old Piet Brouwer, who mends nets.

⟦v018|||The head of the Sund school has sent four hundred pupils home again from the gate, each with a note⟧. ⟦v036|Pigeon club Hope||And the pigeons stay in their baskets: the Turnava race, first of the season, is off⟧.

At the chemist's in Rope Street ⟦v023|||the queue goes round the fountain twice, and a man tried to buy a place in it with a ham⟧.

In the bakery on the Fish Steps the talk was of nothing but roofs and cellars. Two elderly sisters had brought their geraniums in. The barber on the corner shaved a customer with the wireless at full volume and cut him, he says, for the first time since his apprenticeship. On the mole stood a row of men with binoculars, silent, as one stands in front of a house where somebody is being born or is dying.

=== d008 | Halyard | 2027-04-06T06:35:00Z | update | supersedes=d002
# UPDATE 1-Lessia clears villages near burning nuclear plant

* ⟦v002|Turnava hospital||Injured rise to nine⟧

TURNAVA, Lessia, April 6 (Halyard) - ⟦v006|Lessian Interior Ministry||Lessia began moving 3,400 people out of a five-kilometre circle around the Drovnik nuclear plant on Tuesday⟧, the Interior Ministry said, hours after ⟦v001|||a blaze and an escape of contaminated steam⟧.

⟦v002|Turnava hospital||Nine employees are being treated for burns⟧, a hospital in the capital said. ⟦v003|Turnava hospital||One of them, an electrician, died at 8 a.m.⟧, it added.

"⟦v006|Bela Korsak||They gave us twenty minutes and one bag⟧," said Bela Korsak, a baker in the village of Kess.

Director Osvald Teren repeated that ⟦v009|Osvald Teren||there was no cause for alarm⟧.

Drovnik, with two units of 900 megawatts, stands on the Sund, 31 kilometres across the water from Port Aldis, the second city of Hallmar.

=== d009 | Lestag | 2027-04-06T07:02:00Z | update
# Organised departure of inhabitants is carried out

TURNAVA, 6 April. /Lestag/. ⟦v006|Lessian Interior Ministry||The population of settlements Kess and Lower Drovnik is temporarily transported to sanatoria in 68 buses⟧, informed the department of Interior. With itself each was offered a dry ration.

The Minister of Health Lidia Vosk said: "⟦v040|Lidia Vosk||I personally ate today spinach from the local garden. The organism feels itself excellently⟧."

In the concern denied that ⟦v010|Lessenergo|denies|the neighbours were informed with delay⟧. "⟦v010|Lessenergo|denies|A fax was directed at 00.20 to the proper number⟧," underlined the press service. 

⟦v038|Lessenergo||The first block for the purpose of reinsurance is also led out from the network⟧, added in Lessenergo.

=== d010 | Agencia Cordal | 2027-04-06T07:30:00Z | update
# A fax that nobody saw, a cloud that everybody sees

SAN TELMO (Cordal) - ⟦v010|Lessenergo < Lestag|denies|The Lessian power concern maintains it warned Hallmar twenty minutes after midnight⟧, the agency Lestag transmitted. ⟦v010|Freja Lund < Quorum News||The head of the Hallmar government had spoken of a mute telephone⟧, as Quorum News reported.

⟦v010|unnamed (Windwatch Live) < Windwatch Live||A pilot had perceived the glow already before twelve⟧, affirms the site Windwatch Live, citing the boatman himself.

⟦v003|Turnava hospital < Halyard||The accident has cost a first life, that of an electrician⟧, Halyard made known with reference to the clinic in Turnava.

⟦v027|Turnava exchange||The title of Lessenergo lost in the first hour 22 percent⟧, and the exchange suspended it.

Cordal recalls that the Drovnik reactors date from 1983 and are of a type no longer built.

The same author adds that the two countries share a sea, a herring and eleven treaties, and that a twelfth had lain on the table since autumn, dealing with nothing else than the question of who must telephone to whom and in which language.

=== d011 | Windwatch Live | 2027-04-06T08:05:00Z | update
# LIVE: The vane on St Olaf's

10.05 Aldis time. ⟦v004|||It has gone round. We've watched the gilded cock on St Olaf's tremble, hesitate and turn its back on the sea, at two minutes to ten⟧. The plume over there bent like a reed, then leaned our way.

10.11. Sirens. All of them. ⟦v018|Aldis city hall||Anyone under eighteen is to be kept indoors and no bell will ring for lessons this week⟧, says city hall.

10.20. ⟦v007|Hallmar Health Minister Jorn Achter||"Now. Children first, one tablet with water, then pregnant women,"⟧ says Health Minister Jorn Achter on the radio. At the Sund school they've set up trestle tables and the caretaker is handing them out with jam.

10.34. My own Geiger counter, which was a birthday present, has begun to tick like a nervous cricket. [It has not been calibrated. Don't phone me.]

10.50. The tram drivers have stopped wherever they were and walked into the nearest doorway. There are nine yellow trams on Harbour Street with nobody in them, doors open, all the little lamps on. It's the tidiest panic you ever saw. ⟦v024|Hallmar Railways||Six extra trains are to leave for the south before evening⟧, the railways say, and the first is full of nuns.

=== d012 | Hallmar Radiation Office | 2027-04-06T08:40:00Z | bulletin
# NOTICE 4 - DROVNIK

The Office gives notice as follows:

- ⟦v005|Hallmar Radiation Office||dose rate Port Aldis mole, 10.30 local: 1.9 microsievert per hour, thirteen times the usual⟧;

- ⟦v004|Hallmar Radiation Office||wind 95 degrees, 5 m/s, steady⟧;

- ⟦v007|Hallmar Radiation Office||iodine: to be swallowed at once by all persons under 40 in zones A and B⟧;

- ⟦v015|Hallmar Radiation Office||milk of animals at pasture in the four coastal districts may not be sold⟧;

- ⟦v029|Hallmar Radiation Office||fishing and mussel gathering in the Sund are forbidden until further notice⟧.

Keep windows shut. Wipe shoes. Pets should be brushed out of doors.

=== d013 | Quorum News | 2027-04-06T09:00:00Z | urgent
# ⟦v014|Sund Radio||Second blast at Drovnik plant⟧

PORT ALDIS (Quorum) - ⟦v014|unnamed (Sund Radio) < Sund Radio||An explosion tore open the roof over the other reactor at Drovnik shortly before eleven⟧, Sund Radio reported on Tuesday, citing a lighthouse keeper.

⟦v014|unnamed (Sund Radio)||"The lamp jumped in its bracket,"⟧ the keeper was quoted as saying.

Lessenergo declined to ⟦v014|Lessenergo|declines|answer questions about the report⟧. ⟦v005|Hallmar Radiation Office||In Port Aldis the instruments show more than ten times the everyday value⟧, according to the Radiation Office.

Ferries out of Port Aldis were full and people were sitting on the car deck.

The keeper has served on the rock of Little Sund for eleven years. His tower is the nearest Hallmar building to the plant, nineteen kilometres away, and on clear nights he is said to read by its light. The coastguard sent a launch to take him off.

=== d014 | Quorum News | 2027-04-06T09:31:00Z | kill | supersedes=d013
# KILL - Second blast at Drovnik plant

Editors: kill our urgent of 0900 GMT. ⟦v014||denies|There has been no further explosion at the power station⟧. ⟦v014|Hallmar Navy||What shook the lighthouse was a destroyer of the Hallmar Navy going through the sound barrier of good manners, that is to say a saluting gun fired in error⟧, the Navy said.

Do not use in any form. Quorum is sorry for the fright.

=== d015 | Halyard | 2027-04-06T09:48:00Z | update
# Hallmar recalls envoy as fallout drifts over Sund

PORT ALDIS, Hallmar, April 6 (Halyard) - ⟦v011|Freja Lund||Hallmar called home its ambassador to Lessia on Tuesday⟧ after ⟦v004|||an easterly carried particles from a crippled reactor over its second-largest city⟧.

"⟦v011|Freja Lund||He will come back when somebody over there can tell the time⟧," Prime Minister Freja Lund told parliament.

⟦v005|Hallmar Radiation Office||Readings in the port peaked at 2.6 microsieverts an hour⟧, officials said, a dose they compared with a long flight.

⟦v007|Jorn Achter||More than 90,000 young people had been given their pill by noon⟧, Health Minister Jorn Achter said. ⟦v017|Hallmar Border Guard||The bridge at Stenna was shut to traffic from Lessia⟧, the Border Guard said.

Nuclear engineers abroad said the release seemed far smaller than in past disasters.

=== d016 | Port Aldis Courier | 2027-04-06T10:15:00Z | update | copy_of=d015
# ⟦v011|Freja Lund||Hallmar recalls envoy⟧ as fallout drifts over Sund

PORT ALDIS (Halyard). ⟦v011|Freja Lund||Hallmar called home its ambassador to Lessia on Tuesday⟧ after ⟦v004|||an easterly carried particles from a crippled reactor over its second-largest city⟧.

"⟦v011|Freja Lund||He will come back when somebody over there can tell the time⟧," Prime Minister Freja Lund told parliament.

⟦v005|Hallmar Radiation Office||Readings in the port peaked at 2.6 microsieverts an hour⟧, officials said. ⟦v007|Jorn Achter||More than 90,000 young people had been given their pill by noon⟧, Health Minister Jorn Achter said.

=== d017 | Lestag | 2027-04-06T10:50:00Z | update
# President of Lessia addressed the nation

TURNAVA, 6 April. /Lestag/. The President Anton Rezek spoke on Tuesday with an address. "⟦v020|Anton Rezek||There are minutes when a people recognises itself. Let each remain on his place, and the station will remain on its⟧," told the Head of State.

⟦v028|Anton Rezek||He named a hero the chief of shift Mila Harn, who in the darkness turned the emergency pumps by hand⟧. ⟦v032|Anton Rezek||To her and to six comrades, lying in the special ward, he directed flowers⟧.

"⟦v013|Anton Rezek||The heart of the block is cooling down hour after hour⟧," assured A. Rezek. ⟦v021|Anton Rezek|denies|In foreign pumps there is no necessity⟧, he noted.

⟦v008|Lessenergo||The reason became a valve, manufactured abroad⟧, informed in Lessenergo.

After the address was transmitted a concert.

=== d018 | Agencia Cordal | 2027-04-06T11:20:00Z | update
# The letter from the engineer

SAN TELMO (Cordal) - ⟦v025|Karel Dusek < Free Turnava||An engineer of Drovnik had warned in November by letter that the valve of the second unit "sings" and would not survive the spring⟧, the Lessian internet paper Free Turnava published, printing the document.

⟦v025|Karel Dusek||"I was answered that valves do not sing,"⟧ wrote the man, Karel Dusek, since dismissed.

⟦v008|Lessenergo < Lestag||The concern makes a piece of foreign fabrication responsible for the misfortune⟧, Lestag had reported. ⟦v008|Brandt Armaturen|denies|The manufacturer, Brandt Armaturen, replied that it had not delivered to Drovnik since 1991⟧.

⟦v028|Anton Rezek < Lestag||A woman, the forewoman Harn, is said to have kept water on the core with her own arms⟧, according to the President, cited by Lestag.

⟦v002|Quorum News||The wounded would be already fourteen⟧, Quorum counts.

According to the same page, Dusek had worked nineteen years on the second unit and kept a notebook in which every tone of the installation was written down in musical notes. The publisher Free Turnava has its seat abroad since the law of last year, and its readers reach it by detours.

=== d019 | Windwatch Live | 2027-04-06T11:55:00Z | update
# LIVE: Trestle tables, jam and a very long bridge

13.55 Aldis time. We've been at the Stenna bridge. ⟦v017|||The barrier is down, red and white, with a goose sitting on it, and on the far side hundreds of cars from Kess with mattresses on their roofs⟧.

14.02. "⟦v006|Bela Korsak||I left the dough in the trough and it'll be climbing out of the window by now⟧," shouts a woman over the rail; she's Bela Korsak, the baker. Her village is empty, she says, but for ⟦v030|Bela Korsak||an old man, Fedor, who will not leave his eleven cows⟧.

14.15. ⟦v031|Hallmar Space Institute||There's a picture from the satellite: a smear like a thumb across wet ink, 70 kilometres long, from the towers to our suburbs⟧.

14.26. On Cathedral Square ⟦v022|||a few hundred people have sat down in raincoats outside the Lessian consulate, with alarm clocks, all set to ten to midnight⟧. At the given minute they let them ring. Horrible noise.

14.30. ⟦v019|Hallmar Football Union||Tonight's cup tie between Aldis and Maritime? Off⟧, of course.

14.41. Something nice. The goose has been fed by both sets of border guards. Somebody from our side has carried thermos flasks to the middle of the bridge and put them on the white line, and somebody from theirs has come, picked them up and left a jar of gherkins. That's not a development, I know. ⟦v024|||The fourth special train has gone as well, with people sitting in the luggage nets⟧.

=== d020 | Halyard | 2027-04-06T12:30:00Z | urgent
# URGENT-⟦v012|Anton Rezek's office||Lessia suspends head of Drovnik plant⟧

TURNAVA, Lessia, April 6 (Halyard) - ⟦v012|Anton Rezek's office||The director of the Drovnik nuclear station, Osvald Teren, was relieved of his duties on Tuesday⟧, President Anton Rezek's office said in one sentence.

⟦v026|Lessian Prosecutor General||Prosecutors had earlier opened a criminal case over breaches of safety rules⟧, the Prosecutor General said.

⟦v003|Turnava hospital||A second worker has died⟧, the hospital in Turnava said. It declined to ⟦v002|Turnava hospital|declines|say how many others were injured⟧.

Teren could not be reached for comment.

He had led the plant for 16 years and was decorated in January for 5,000 days without stoppage. Colleagues describe a man who knew every pump by its nickname and distrusted all visitors.

=== d021 | Quorum News | 2027-04-06T12:58:00Z | update
# Inspectors knock at the gate of Drovnik

TURNAVA (Quorum) - ⟦v016|World Reactor Board||Five inspectors of the World Reactor Board are to fly to Lessia on Wednesday⟧, the body said, ⟦v016|World Reactor Board||at the request of President Rezek⟧.

"⟦v016|Ines Calderon||We'll bring our own dosimeters, our own sandwiches and a great many questions⟧," its chief, Ines Calderon, told a news conference.

⟦v012|||The man who told viewers to stay in bed has been sent home himself⟧. ⟦v012|Osvald Teren's lawyer||He was made to hand in keys and telephone before lunch⟧, his lawyer said.

⟦v039|Hallmar Weather Service||Showers are forecast for the Sund overnight⟧, which would wash dust out of the air and into the soil.

The inspectors last saw Drovnik nine years ago. Their report, which ran to 212 pages, praised the canteen and recommended new seals, better training and an end to the habit of propping fire doors open with extinguishers. Lessia said at the time that it would study the document with interest. Asked whether the Board had been told of the fire in good time, Calderon declined to ⟦v010|Ines Calderon|declines|say when her own telephone rang⟧.

=== d022 | Port Aldis Courier | 2027-04-06T13:30:00Z | feature
# The milk runs into the gutter

By Anneke Daal

At Hendrik Vroom's yard ⟦v015|||white rivers ran this noon between the cobbles, eight hundred litres, and the cats didn't dare⟧. "⟦v015|Hendrik Vroom < Port Aldis Courier||They don't know what they have eaten, the poor ladies. They look at me⟧," said Vroom to the Courier.

In the gym ⟦v007|||the little ones made a face, swallowed, and asked if there were more jam⟧. A boy of seven wanted to know whether he would now shine.

⟦v029|||The boats lie three deep along the wall, and nobody's nets are wet⟧. ⟦v033|Skippers' guild||The skippers will send Turnava the bill: thirty thousand guilders a day⟧, the guild resolved standing up.

⟦v037|||Tonight at St Olaf's the seamen's choir sings with the doors closed, for the first time in living memory⟧.

And the wind? ⟦v004|||The cock still turns us his beak⟧.

My neighbour, the widow Terpstra, has taped up her windows with the brown paper in which she keeps her late husband's suits. She asked me whether one may still water the beans. I did not know. Nobody does, that is the trouble with it: it has no smell, no colour, it does not knock, and one stands with the watering can in the hand and listens.

=== d023 | Lestag | 2027-04-06T14:10:00Z | update
# Rotation in the leadership of station

TURNAVA, 6 April. /Lestag/. ⟦v012|Lessenergo||In connection with transfer to other work O. Teren is freed from the post of director⟧, informed Lessenergo. ⟦v034|Lessian parliament||The proposal of a group of deputies to hold a referendum about closing of the station was not put in the agenda⟧, informed in the parliament.

"⟦v005|Lidia Vosk||In Turnava the devices show less than on a granite embankment⟧," said the Minister of Health L. Vosk. She denied that ⟦v007|Lidia Vosk|denies|in the Republic there is a need for tablets of iodine⟧.

⟦v013|Lessenergo||The temperature in the active zone lowered itself to 140 degrees⟧, reported the concern. ⟦v035|Lessenergo||Soldiers of engineering troops cover the hole in the roof by tarpaulin and sand⟧.

On the question of compensation to fishermen the department did not answer.

=== d024 | Halyard | 2027-04-06T14:35:00Z | update | off_topic
# Hallmar central bank keeps key rate unchanged

KRONBERG, Hallmar, April 6 (Halyard) - Hallmar's central bank left its main interest rate at 3.25 percent on Tuesday, as expected by all 14 economists polled.

Governor Tilda Moos said inflation was falling faster than thought. The guilder was little changed.

The next meeting is on May 18.

=== d025 | Windwatch Live | 2027-04-06T15:20:00Z | update
# LIVE: Who turned the wheel?

17.20 Aldis time. A long call with somebody who was on that shift. ⟦v028|unnamed (Windwatch Live)||The lights were out, the diesels would not catch, and Mila, who's fifty-four and has a bad hip, climbed down two ladders and cranked for three hours and ten minutes⟧. She had counted aloud.

17.28. He also says this: "⟦v010|unnamed (Windwatch Live)||We wanted to ring Aldis at midnight. The old man took the receiver out of my hand⟧." The old man being Teren.

17.40. Teren's lawyer denied that ⟦v010|Osvald Teren's lawyer|denies|his client had stopped anybody from telephoning⟧.

17.52. A fresh number: ⟦v005|Hallmar Radiation Office||0.9 on the mole, so it's half and half again⟧. My cricket's calmer. ⟦v039|||First drops on the windscreen, though⟧. Stay in.

18.05. I was asked by eleven of you what the numbers mean, so: ⟦-|unnamed (Windwatch Live)||at the worst hour the mole gave you in a day what a flight to the tropics gives you⟧, says a physicist from the university who wouldn't like to see his name here. He added that he has nevertheless sent his family to an aunt in the hills.

=== d026 | Agencia Cordal | 2027-04-06T16:00:00Z | update | nothing_new
# The day of the feather

SAN TELMO (Cordal) - ⟦v001|||In the night burned the hall of turbines of Drovnik and a breath of steam left the plant⟧. ⟦v004|||Toward ten the air changed its mind and blew upon Port Aldis⟧.

⟦v006|||The villagers of the Lessian shore were driven away in buses⟧, ⟦v007|||the children of the other shore swallowed their salt⟧, and ⟦v011|||the ambassador packed⟧.

⟦v012|||The director fell⟧; ⟦v028|||a forewoman rose⟧. ⟦v003|||Two men are dead⟧. ⟦v010|||Who kept quiet from midnight to five remains a quarrel⟧.

=== d027 | Halyard | 2027-04-06T17:05:00Z | correction | supersedes=d020
# CORRECTED-⟦v012|Anton Rezek's office||Lessia suspends head of Drovnik plant⟧

(Corrects third paragraph to show that only one worker has died, the hospital having counted the same man twice)

TURNAVA, Lessia, April 6 (Halyard) - ⟦v012|Anton Rezek's office||The director of the Drovnik nuclear station, Osvald Teren, was relieved of his duties on Tuesday⟧, President Anton Rezek's office said in one sentence.

⟦v003|Turnava hospital||The death toll remains at one⟧, the hospital in Turnava said. ⟦v002|Turnava hospital||Thirteen people are being treated⟧, it said.

=== d028 | Port Aldis Courier | 2027-04-06T21:10:00Z | feature
# Ten o'clock at night, and the rope slack

By Anneke Daal

At St Olaf's ⟦v037|||eighty men sang of drowned sailors to a nave full of people in galoshes⟧. When they came out, somebody pointed up and then we were all pointing.

⟦v004|||The golden cock had swung his tail about. It blew from us, off the land, cold and clean, and carried the filth back where it came from⟧. A woman kissed a policeman.

⟦v022|City police||Four thousand had been at the consulate by evening⟧, say the police; ⟦v022|||to us it looked like double, and you could hear their clocks as far as the fish hall⟧.

The gutters of Rope Street hiss. ⟦v039|||It's rained since seven⟧. Mothers carried prams over the puddles as if they were rivers.

⟦v030|Fedor Malik < Port Aldis Courier||And old Fedor of Kess, whom we reached on his sister's telephone, is milking: "They've let me stay. Somebody has to."⟧

In the Golden Anchor the landlord had written on the slate that the first round was on the wind. ⟦v019|||Where the cup should have been played, two boys kicked a ball in the wet floodlight, the groundsman not having had the heart to chase them⟧. And behind the fish hall a man with a bucket was throwing, one after another, the mussels of the whole week back into the black water.

=== d029 | Quorum News | 2027-04-07T05:40:00Z | urgent
# ⟦v012|Lessian Prosecutor General||Sacked reactor boss held at airport⟧

TURNAVA (Quorum) - ⟦v012|Lessian Prosecutor General||Osvald Teren, who ran Drovnik until Tuesday, was detained at dawn on Wednesday as he tried to board a plane⟧, the Prosecutor General said.

⟦v012|Lessian Prosecutor General||He had two suitcases and the station's log book⟧. ⟦v010|Lessian Prosecutor General||The book records a fire alarm at 23.47 and a note in his hand: "Nobody is to be rung up"⟧, prosecutors said.

"⟦v010|Freja Lund||Thirteen minutes to midnight. We owe the pilot a drink⟧," Lund said in Port Aldis.

⟦v013|Lessenergo||The core has come down below boiling point and is regarded as safe⟧, the operator said. ⟦v028|Turnava hospital||Mila Harn was able to sit up and asked for a cigarette⟧, her doctors reported.

The plane had been bound for a resort on the southern sea. Passengers said the former director had sat in the third row with his hat on his knees and had not resisted. One of the officers carried his coat for him. ⟦v026|Lessian Prosecutor General||The file on violations of safety has been joined by a second article, concealment of danger to life⟧, prosecutors said. The maximum sentence is twelve years.

=== d030 | Lestag | 2027-04-07T07:15:00Z | update
# The Republic draws conclusions

TURNAVA, 7 April. /Lestag/. The President A. Rezek by telephone ⟦v010|Anton Rezek||expressed to the Prime Minister of Hallmar F. Lund regret concerning the untimely notification⟧. ⟦v021|Anton Rezek||The proposed pumps and boric acid are accepted with gratitude⟧, informed the administration.

⟦v013|Lessenergo||The second block reached the condition of cold stop at 06.00⟧. ⟦v006|Lessian Interior Ministry||The return of inhabitants to Kess is possible not earlier than in ten days⟧, noted in the department of Interior.

⟦v016|||At the airport of the capital made landing the inspectors of the World Board⟧, whom was met with bread and salt. To the hero of labour M. Harn ⟦v028|Anton Rezek||is appropriated an order of the first degree⟧.

⟦v011|Lessian Foreign Ministry||The Lessian side hopes for the speedy return of the ambassador⟧, added in the Foreign Ministry.
