title: Flash flood in Quillanza

=== d001 | Tarka Radio | 2027-04-03T20:52:00Z | urgent
# ⟦v001|listeners||WATER RISING FAST IN OLD TOWN OF QUILLANZA⟧, LISTENERS SAY

=== d002 | Continental Press | 2027-04-03T21:14:00Z | urgent
# Flash flood hits capital of Ondaya

QUILLANZA, April 3 (Continental) - ⟦v001|||A torrent of brown water burst into the centre of Ondaya's capital on Saturday night after two hours of violent rain, carrying off cars and market stalls⟧, a Continental reporter saw.

⟦v002|weather service||Ninety-four millimetres fell between six and eight in the evening, more than in a usual April⟧, the national weather service said.

The Rio Cobre, a stream that is dry for most of the year, runs beneath the old town in a tunnel built in 1911. About 1.2 million people live in the city, which lies in a bowl between three hills.

There was no immediate word on casualties. Telephones were working badly and the power had failed in several districts.

Shoppers had filled the old town for the eve of the Feast of the Lanterns. Paper lamps could be seen bobbing along the flooded avenues, some of them still lit. "I thought it was a procession," said Ruth Almada, 71, who was pulled from her ground-floor window by a neighbour with a ladder.

=== d003 | Barrio a Barrio | 2027-04-03T21:31:00Z | update
# LIVE: Stay upstairs

18.31 Quillanza time. Stay upstairs. I'll say it again: stay upstairs. ⟦v001|||Calle Moneda is a river, Plaza Tres Pozos is a lake, and the number 9 bus is somewhere it was never meant to be⟧…

18.27. Lights out from the cathedral to the brewery. ⟦v003|Ondaluz||Forty thousand homes are in the dark⟧, says Ondaluz [the power people - ed.], who switched two stations off themselves so they wouldn't blow.

18.20. From the roof of the Hotel Colonial, where I'm standing with a cook, three brides' cousins and a parrot, we can hear people shouting from the metro stairs. ⟦v004|||The Tres Pozos station is full of water to the ticket barrier, with people still down there⟧.

18.12. A fireman with a rope round him just told me ⟦v005|unnamed (Barrio a Barrio)||he'd pulled out two who were dead⟧. He was not asked again.

=== d004 | Continental Press | 2027-04-03T21:58:00Z | urgent
# At least 6 dead in Ondaya flash flood - fire chief

QUILLANZA, April 3 (Continental) - ⟦v005|Bruno Achaval||At least six people drowned when floodwater swept through Quillanza on Saturday⟧, the city's fire chief, Bruno Achaval, said.

"⟦v005|Bruno Achaval||This will not be the last number I give you⟧," Achaval told reporters in waders. ⟦v006|Bruno Achaval||Nobody knows how many are missing⟧, he said.

⟦v004|Bruno Achaval||Some 60 passengers are cut off in an underground train near Tres Pozos station⟧, he added. ⟦v007|Bruno Achaval||Divers had been sent for from the naval base at Puerto Lomas⟧, three hours away by road.

Mayor Regina Tolosa appealed to ⟦v008|Regina Tolosa||residents to remain on upper floors and to keep off bridges⟧.

=== d005 | ANO | 2027-04-03T22:20:00Z | bulletin
# President of Republic convokes Committee of Emergency

QUILLANZA, April 3 (ANO) - The Excellentissimo President of the Republic, Hernan Belgrave, ⟦v009|ANO||has convoked for this same night the National Committee of Emergency, under his personal direction⟧, this agency knew.

The First Magistrate, who finds himself in visit in the city of Santa Rufina, ⟦v010|presidency||will return to the capital in first hours of Sunday⟧, informed the presidency.

⟦v011|Civil Protection||The phenomenon has been of extraordinary character and not foreseeable⟧, manifested the National Director of Civil Protection, colonel Elias Rocamora.

⟦v005|Civil Protection||Until the moment are counted five deceased⟧, according to the dependency, that called to not give echo to rumours.

The army has disposed of 300 effectives and ten amphibious vehicles.

=== d006 | Tarka Radio | 2027-04-03T22:43:00Z | update
# 'We walked on the roofs of the seats'

(Tarka) - Passengers are coming out. ⟦v004|||Shortly after seven thirty the first of those shut in the drowned train at Tres Pozos climbed through a ventilation shaft into Calle Herreros⟧, wet to the chest, and our microphone was there.

"⟦v004|Delfina Oro||We walked on the backs of the seats. The driver counted us with a torch, out loud, again and again, so we wouldn't think⟧," said Delfina Oro, 19, a student of pharmacy.

⟦v012|Delfina Oro||The driver himself did not come up⟧, she said. ⟦v012|Delfina Oro||He had gone back for a man with a stick⟧.

Two streets away they have laid a door across two beer crates, and there are three people under tablecloths. ⟦v005|Tarka Radio||With those, our reporters have themselves seen nine bodies⟧.

We play no music tonight.

If you are listening by battery, turn the volume down and save it. If you have a candle, put it in the window on the street side, so the boats know there is somebody. If there is nobody next door, put one there too.

=== d007 | Ferro Agency | 2027-04-03T23:10:00Z | update
# Ondaya: death and darkness in the capital

SAN TELL, April 3 (Ferro) - A sudden inundation has caused death in Quillanza, capital of neighbouring Ondaya. ⟦v005|Bruno Achaval < Continental Press||The commander of the firemen places the lost lives at six or more⟧, reports Continental, whereas ⟦v005|Civil Protection < ANO||civil protection knows only of five⟧, according to the state agency ANO.

The broadcaster Tarka has let a girl student tell ⟦v004|Delfina Oro < Tarka Radio||how the passengers of a submerged metro saved themselves over the tops of the seats⟧. ⟦v012|Delfina Oro < Tarka Radio||The engine driver turned round to help a lame person and has not been seen since⟧, says Tarka, citing the same witness.

⟦v003|Ondaluz < Barrio a Barrio||Current is lacking in 40,000 households⟧, a local blog reported, citing the electricity company.

The government of San Tell has offered ⟦v013|government of San Tell||two helicopters and a field kitchen⟧.

=== d008 | Barrio a Barrio | 2027-04-03T23:34:00Z | update
# LIVE: Nobody's phone buzzed

20.34 Quillanza time. OK. The water has gone down by a hand's width on the Colonial's staircase. Time for the question everyone on this roof is asking. ⟦v014|||Why did not one telephone in this city make a sound before the wave⟧? We bought a siren app. It cost eleven million.

20.29. It's not only us asking. Nadia Ferreyra, who used to run the forecasting room, on Tarka just now: "⟦v015|Nadia Ferreyra < Tarka Radio||The red notice left the weather service at 4.40 in the afternoon [an hour and twenty minutes before the first drop - ed.]. It sat in somebody's inbox at Civil Protection like a cold chop⟧."

20.25. Against which, the colonel: ⟦v011|Elias Rocamora||"an act of God does not send invitations"⟧.

20.11. The river under the streets. ⟦v016|unnamed (Barrio a Barrio)||The grid at the mouth of the Cobre tunnel was blocked with mattresses and branches⟧, a drains worker texts me. "⟦v016|unnamed (Barrio a Barrio)||We asked for a crane in January⟧."

20.02. The parrot knows one word and it is not printable.

=== d009 | Continental Press | 2027-04-04T00:15:00Z | update | supersedes=d004
# Ondaya flood toll at 17, dozens missing

QUILLANZA, April 4 (Continental) - ⟦v005|Bruno Achaval||The number of dead in a flash flood in Ondaya's capital climbed to 17⟧, fire chief Bruno Achaval said late on Saturday, as rescuers with boats went house to house in the old town.

⟦v006|Bruno Achaval||At least 48 people were unaccounted for⟧, he said. ⟦v017|health ministry||Hospitals had admitted 112 injured⟧, according to the health ministry.

⟦v004|Bruno Achaval||All but four of the 63 passengers on a stranded metro train had been brought to safety⟧, Achaval said. ⟦v012|Bruno Achaval||The driver, Ismael Quiroga, was among those not yet found⟧.

A former head of forecasting, Nadia Ferreyra, said ⟦v015|Nadia Ferreyra||civil protection officials had been sent a red warning in the afternoon and had not passed it on⟧. Civil protection declined to comment on ⟦v015|Civil Protection|declines|her account⟧.

The city's worst flood on record, in 1934, killed 211.

Quillanza's drains were built for a town of 200,000 people, and successive governments have promised to enlarge them. A loan for the purpose was agreed in 2022 but spent in part on a ring road, according to the audit court.

=== d010 | ANO | 2027-04-04T01:05:00Z | update
# Civil Protection gives denial to ⟦v015|Elias Rocamora|denies|versions on supposed alert⟧

QUILLANZA, April 3 (ANO) - The national director of Civil Protection, colonel Elias Rocamora, rejected in roundly form that ⟦v015|Elias Rocamora|denies|his dependency had received in the afternoon of Saturday an alert of red level⟧.

"⟦v015|Elias Rocamora|denies|To this house arrived a bulletin of routine, of yellow color⟧," precised the high functionary.

⟦v018|Elias Rocamora||It is not the hour of politics but the hour of the shovel⟧, he emphasized.

With respect to the victims, ⟦v005|Civil Protection||the official balance elevates itself to 14 deceased⟧, ⟦v017|Civil Protection||while the wounded persons are 97⟧.

⟦v019|Ministry of Education||The classes remain suspended in the whole of the metropolitan area until new notice⟧, communicated the Ministry of Education.

=== d011 | Municipality of Quillanza | 2027-04-04T02:00:00Z | update
# SITUATION BULLETIN No. 3 (23:00 local)

The Municipal Operations Room informs the population:

- ⟦v020|Municipality of Quillanza||shelters are open at the San Blas Sports Hall, the Normal School and the Abattoir; 2,300 persons lodged⟧;

- ⟦v003|Municipality of Quillanza||supply has been restored to 11,000 of 43,000 customers affected⟧;

- ⟦v021|Municipality of Quillanza||tap water is NOT safe to drink in Zones 1, 2 and 5: boil for ten minutes⟧;

- ⟦v022|Municipality of Quillanza||the Old Bridge is closed to all traffic, a pier having moved⟧;

- ⟦v019|Municipality of Quillanza||no schools will open on Monday⟧;

- ⟦v006|Municipality of Quillanza||relatives have registered 71 persons as not located⟧. To report or cancel: telephone 155.

Next bulletin at 05:00. Please do not call 155 for information about pets.

=== d012 | Tarka Radio | 2027-04-04T03:20:00Z | update
# Dam holding, says its keeper

(Tarka) - We have had four hundred calls about the dam. So we woke the man who has the key to it. ⟦v023|Amadeo Luz < Tarka Radio||The Las Gatas reservoir above the city stands at 81 percent and the wall is as dry as his own kitchen⟧, says Amadeo Luz, keeper for 26 years.

"⟦v023|Amadeo Luz||If it were going I wouldn't be on the phone with you, I'd be on a hill⟧," he told us.

⟦v020|||In the sports hall of San Blas the cots run out at row thirty⟧; after that come gym mats, and after that, coats. A baby was born there at a quarter to midnight, behind a vaulting horse, and has been called Marina.

⟦v021|||Do not drink from the tap unless it has boiled for as long as two songs⟧, the woman with the megaphone says. She has chosen two long ones.

A listener from the brewery district asks us to tell her husband Raul that she is at her sister's, that the dog is too, and that he should please not go back for the television. Raul, you heard her.

=== d013 | Ferro Agency | 2027-04-04T04:02:00Z | urgent
# ⟦v024|unnamed (Ferro Agency)||Dam above Quillanza has broken⟧, official says

SAN TELL, April 4 (Ferro) - ⟦v024|unnamed (Ferro Agency) < Ferro Agency||The dam of Las Gatas above the Ondayan capital has given way on its left flank and a wave is moving toward the northern suburbs⟧, an official of the regional government has told Ferro.

"⟦v024|unnamed (Ferro Agency)||They have perhaps forty minutes⟧," the official said by telephone.

⟦v025|||Thousands of inhabitants are said to be fleeing on foot to the hill of the Calvary⟧.

Civil Protection could not be reached.

=== d014 | Continental Press | 2027-04-04T04:09:00Z | update | copy_of=d013
# ⟦v024|unnamed (Ferro Agency)||Dam above Quillanza has broken⟧, official tells Ferro

SAN TELL, April 4 (Ferro via Continental) - ⟦v024|unnamed (Ferro Agency) < Ferro Agency||The dam of Las Gatas above the Ondayan capital has given way on its left flank and a wave is moving toward the northern suburbs⟧, an official of the regional government has told Ferro.

"⟦v024|unnamed (Ferro Agency)||They have perhaps forty minutes⟧," the official said by telephone.

Civil Protection could not be reached.

=== d015 | Barrio a Barrio | 2027-04-04T04:31:00Z | update
# LIVE: THE DAM IS THERE. I CAN SEE IT.

01.31 Quillanza time. ⟦v024|Barrio a Barrio|denies|The wall is standing. I have a cousin with a motorbike and a lamp, and he is sitting on top of it, eating a peach⟧.

01.26. Whatever Ferro is putting out [⟦v024|unnamed (Ferro Agency) < Ferro Agency||that it went on the left side at about one⟧ - ed.], it did not. ⟦v023|Barrio a Barrio||Level 81, same as at midnight⟧.

01.22. But ⟦v025|||half of Calvario is climbing the hill in slippers, with mattresses, with grandmothers, because of one line on a screen⟧. ⟦v026|unnamed (Barrio a Barrio)||A man of seventy has collapsed on the steps and died⟧, a nurse there says. He isn't in anybody's count.

01.15. Mayor Tolosa, hoarse, on a police loudhailer in Avenida Norte: "⟦v024|Regina Tolosa|denies|Go home! Nothing has broken! Go home and sleep⟧!"

=== d016 | Ferro Agency | 2027-04-04T04:44:00Z | kill | supersedes=d013
# ANNULLED: dam of Las Gatas

NOTE TO CLIENTS: ⟦v024||denies|Ferro annuls the urgent message of 0402 GMT entitled "Dam above Quillanza has broken, official says"⟧. ⟦v024||denies|The breach did not take place⟧. The person cited was not an official.

Please stop all use at once and inform your own clients. Ferro deplores the alarm that has been caused.

=== d017 | ANO | 2027-04-04T06:30:00Z | update
# The First Magistrate traverses the affected zones

QUILLANZA, April 4 (ANO) - ⟦v010|||The President of the Republic, Hernan Belgrave, arrived to the capital at 3:10 and, without taking repose, traversed the zones touched by the waters⟧.

"⟦v027|Hernan Belgrave||I have come to embrace and not to make speeches⟧," said the leader, who ⟦v028|Hernan Belgrave||decreed three days of national mourning, with flags at half staff⟧.

⟦v029|Hernan Belgrave||Each family that has lost its home will receive 50 thousand soles of help⟧, announced equally the mandatary.

A group of neighbours approached itself to salute him in the plaza Tres Pozos.

⟦v030|Prosecutor's Office||Against the author of the false rumour on the dam was opened an investigation⟧, indicated the Office of the Prosecutor, ⟦+|||and a subject is detained⟧.

=== d018 | Continental Press | 2027-04-04T07:05:00Z | update
# Mud and jeers for Ondaya president in flood zone

QUILLANZA, April 4 (Continental) - ⟦v031|||Angry residents threw mud at Ondayan President Hernan Belgrave on Sunday as he toured streets wrecked by a flood⟧, forcing guards to hustle him into a bakery.

"⟦v031|residents||Where was the siren?⟧" they shouted. One woman held up a child's shoe. ⟦v010|||Belgrave had flown in before dawn from the south⟧, where he had been opening a trade fair.

He promised ⟦v029|Hernan Belgrave||50,000 soles ($6,200) to every household left without a roof⟧. ⟦v028|||Three days of mourning begin on Monday⟧.

⟦v005|Bruno Achaval||The dead now number 29⟧, the fire chief said. ⟦v012|Bruno Achaval||Among them is metro driver Ismael Quiroga, whose body was recovered at first light⟧.

⟦v030|Prosecutor's Office||Police have arrested a 24-year-old man suspected of passing himself off as an official and inventing a dam burst⟧, prosecutors said.

The visit lasted 25 minutes. State television, which was broadcasting live, cut to a documentary about condors. Belgrave, a cattle rancher elected in 2025, faces congressional polls in June in which his party had been expected to keep its majority.

=== d019 | Tarka Radio | 2027-04-04T08:10:00Z | update
# Eleven stops

(Tarka) - He had eleven stops to go to the end of his shift. ⟦v012|||The divers from Puerto Lomas brought Ismael Quiroga up at ten to five, and with him, still in his arms, the gentleman with the cane⟧. The firemen took off their helmets. So did the looters, somebody said, and there was even a laugh.

Of looters there were few. ⟦v032|police||Seven people were taken from a shoe shop in Moneda⟧, police tell us, ⟦+|||all of them with left shoes only⟧.

In the bakery of the Armas family they are still wiping the counter. "⟦v031|Nieves Armas||He came in backwards, mud down to his medals. I gave him a towel. I'd do that for anybody. Then I asked him about the siren and he looked at the bread⟧," Nieves Armas told us.

⟦v014|||And that is the word on every street here: not the rain, not the river, the silence⟧.

=== d020 | Ferro Agency | 2027-04-04T09:00:00Z | update
# Soil thrown at Ondayan head of state

SAN TELL, April 4 (Ferro) - ⟦v031|Continental Press||The Ondayan President Belgrave had to take refuge among loaves when inhabitants pelted him with sludge⟧, Continental reports.

⟦v005|Bruno Achaval < Tarka Radio||The flood has by now claimed 29 victims⟧, Tarka reports, citing the chief of the firemen. ⟦v006|Municipality of Quillanza||Fifty-three are being sought⟧, says the municipality.

⟦v013|||The helicopters promised by San Tell took off at eight and are to set down at the racecourse⟧. ⟦v033|government of San Tell||A convoy of bottled water will cross the frontier at noon⟧, the government here announced.

Ferro has asked Nadia Ferreyra, former chief of forecasts, once more about her charge. "⟦v015|Nadia Ferreyra < Ferro Agency||I have the receipt. Red. Sixteen forty. Opened at sixteen fifty-two⟧," she told Ferro.

=== d021 | Barrio a Barrio | 2027-04-04T10:22:00Z | update
# LIVE: The receipt

07.22 Quillanza time. Here it is, folks. ⟦v015|Barrio a Barrio||A screenshot: sender, Weather; recipient, Civil Protection, duty desk; a fat red square; and under it the little grey word READ⟧. Three people who work there tell me it is real.

07.18. And who was at the duty desk? ⟦v034|unnamed (Barrio a Barrio)||The officer on watch was at the colonel's daughter's wedding, with the colonel⟧, says one of the three. At the Hotel Colonial. Ground floor. Yes: my three brides' cousins [I've asked; they are - ed.].

07.10. Rocamora's phone is off. His office won't say ⟦v034|Civil Protection|declines|who was where⟧.

07.03. ⟦v003|Ondaluz||Electricity back for two in three⟧, they say. My fridge says otherwise.

06.50. ⟦v022|||They've put a tape measure to the Old Bridge: the middle leg has sunk forty centimetres⟧. It stood in '34.

06.41. The Feast of the Lanterns is off, obviously. But some kids have fished the paper lamps out of the mud on Moneda and pegged them on a line to dry, maybe two hundred of them, like the washing of a very small and cheerful army.

=== d022 | Continental Press | 2027-04-04T11:40:00Z | urgent
# Ondaya civil protection chief sacked over flood alert

QUILLANZA, April 4 (Continental) - ⟦v035|||Ondaya's president on Sunday dismissed the head of civil protection, Colonel Elias Rocamora⟧, after evidence emerged that ⟦v015|||a red flood warning went unheeded for more than an hour⟧.

"⟦v035|Hernan Belgrave||He has lost my confidence⟧," Hernan Belgrave said in a two-line statement.

An internal log seen by Continental shows that ⟦v015|Continental Press||the alert was opened at 4:52 p.m. and filed under "weddings and other"⟧.

Prosecutors said they had begun ⟦v036|Prosecutor's Office||a manslaughter inquiry against persons unknown⟧.

Rocamora, 59, a former cavalry officer, was appointed last year. Opposition leader Vera Montiel called for ⟦v037|Vera Montiel||the interior minister, Julio Pardo, to go as well⟧. Pardo said ⟦v037|Julio Pardo|denies|he had no intention of stepping down⟧.

=== d023 | Continental Press | 2027-04-04T12:05:00Z | correction | supersedes=d022
# CORRECTED-Ondaya civil protection chief sacked over flood alert

(Corrects wording of log entry in third paragraph to "various", not "weddings and other", which was a remark by a reader of the log)

QUILLANZA, April 4 (Continental) - ⟦v035|||Ondaya's president on Sunday dismissed the head of civil protection, Colonel Elias Rocamora⟧, after evidence emerged that ⟦v015|||a red flood warning went unheeded for more than an hour⟧.

"⟦v035|Hernan Belgrave||He has lost my confidence⟧," Hernan Belgrave said in a two-line statement.

An internal log seen by Continental shows that ⟦v015|Continental Press||the alert was opened at 4:52 p.m. and filed under "various"⟧.

Prosecutors said they had begun ⟦v036|Prosecutor's Office||a manslaughter inquiry against persons unknown⟧.

Civil protection was split off from the army in 2019 after an earthquake, and has had five chiefs since.

=== d024 | ANO | 2027-04-04T12:30:00Z | update
# Changes in the direction of Civil Protection

QUILLANZA, April 4 (ANO) - By decree 212, ⟦v035|||to the colonel Elias Rocamora were given thanks for the services lent⟧ and ⟦v038|||as new titular was designated the engineer Marta Iriarte⟧.

⟦v038|Marta Iriarte||"I assume with humility and with a list"⟧, pronounced the functionary, who ⟦v014|Marta Iriarte||disposed a revision of the system of alert by telephone, that in the occurrence did not enter in function⟧.

⟦v005|Civil Protection||The balance of fatal victims ascends to 34⟧, informed the dependency. ⟦v017|Civil Protection||The injured attended are 188, of which 21 of gravity⟧.

⟦v039|Ministry of Public Works||For the works of reconstruction were assigned 900 millions of soles⟧, communicated the Ministry of Public Works.

=== d025 | Continental Press | 2027-04-04T13:20:00Z | update | off_topic
# Soccer-Ondaya league leaders Atletico Lomas drop points

PUERTO LOMAS, April 4 (Continental) - Atletico Lomas were held 1-1 at home by bottom club Ferroviarios on Sunday after having a player sent off in the first half.

Striker Beto Salas put the leaders ahead from the spot before a late header by substitute Ruy Campos. "We played as if we had already won the title," coach Mario Funes said. Lomas stay four points clear with six matches left.

=== d026 | Barrio a Barrio | 2027-04-04T15:00:00Z | update
# LIVE: Out he goes, and up she comes

12.00 Quillanza time. ⟦v035|||The father of the bride is out of a job⟧. The neighbours on Moneda banged pots for a full minute when it came over Tarka, then went back to shovelling.

11.52. AND THIS. ⟦v040|||A girl of six, alive, from the lift shaft of number 44 Calle Herreros, after sixteen hours⟧. Her name is Pilar. She'd been standing on a sewing machine. She asked for the parrot [somebody had told her - ed.]. He behaved.

11.40. The drains people are speaking with names now. "⟦v016|Cosme Villar||I wrote three letters. The grating was a wall of rubbish⟧," says Cosme Villar of the drains union. City hall admits ⟦v016|Municipality of Quillanza||"an outstanding request for cleaning equipment"⟧.

11.31. ⟦v013|||The San Tell choppers are thudding over the racecourse; horses not amused⟧.

=== d027 | Tarka Radio | 2027-04-04T16:15:00Z | update
# Sewing machine

(Tarka) - Her grandmother had left it in the lift, to take to the mender's. That is why it was there. ⟦v040|Bruno Achaval||When our lamp hit her she was on tiptoe with her chin up, and the water had stopped two fingers below it⟧, says fire chief Bruno Achaval, who has slept for one hour since yesterday.

"⟦v040|Bruno Achaval||I have counted thirty-six on one side. Allow me to count one on the other⟧," he told us.

⟦v005|Bruno Achaval||Thirty-six, then; that is the figure this afternoon⟧, and ⟦v006|Bruno Achaval||nineteen whom nobody has found⟧.

⟦v041|||The metro workers have asked that Tres Pozos station be given the name of Ismael Quiroga⟧. There are already flowers on the ventilation shaft.

It is beginning to cloud over again. ⟦v042|weather service||More storms are likely on Monday night⟧, says the weather service, ⟦+|||though with half the rain⟧.

We have begun to read the names at the full hour, as their families give us leave. Thirty-one so far. It takes two minutes and ten seconds, and we read slowly. Between them you may hear spades; the window is open, and we have left it so.

=== d028 | Ferro Agency | 2027-04-04T17:00:00Z | update
# Child rescued, colonel dismissed in Ondaya

SAN TELL, April 4 (Ferro) - In the midst of mourning a light: ⟦v040|Barrio a Barrio||firemen have drawn a small girl living from an elevator⟧, the portal Barrio a Barrio writes.

⟦v035|ANO||The director of civil protection Rocamora was relieved of his functions⟧, announces ANO, ⟦v038|ANO||his place is taken by a lady engineer⟧.

The colonel, whom Ferro reached in the afternoon, said ⟦v043|Elias Rocamora < Ferro Agency||he was being "drowned so that others may float"⟧. On ⟦v034|Elias Rocamora|declines|the wedding⟧ he would say nothing.

On the man who telephoned about the dam, Tarka reports, citing police, that ⟦v030|police < Tarka Radio||he is an unemployed waiter who wished "to see whether anybody would check"⟧.

Ferro has suspended the editor on duty.

In the cathedral of San Tell a mass will be said on Monday evening. Collections of blankets are no longer wished for, so it is heard from Quillanza; one asks instead for shovels, for rubber boots and, the aid committee adds, for patience with the telephone. The frontier post stays open the whole night for lorries with such a load.

=== d029 | Continental Press | 2027-04-04T18:30:00Z | feature | nothing_new
# TIMELINE-Quillanza flood: what is known

April 4 (Continental) - Twenty-four hours after a flash flood struck Ondaya's capital:

* ⟦v005|Bruno Achaval||Thirty-six are dead⟧, according to the fire service, and ⟦v006|Bruno Achaval||19 missing⟧.

* ⟦v002|weather service||The rain, 94 millimetres in two hours, began around 6 p.m. on Saturday⟧.

* ⟦v015|||A red alert had been sent 80 minutes before and opened, but never forwarded⟧. Former civil protection chief Elias Rocamora ⟦v015|Elias Rocamora|denies|denied receiving it⟧ and ⟦v035|||was fired on Sunday⟧.

* ⟦v024||denies|A report that the Las Gatas dam had failed was false⟧. ⟦v030|||A man is in custody⟧.

* ⟦v031|||President Hernan Belgrave was pelted with mud⟧. He has pledged ⟦v029|Hernan Belgrave||50,000 soles a family⟧.

* ⟦v021|||Water in three districts is unfit to drink⟧.

=== d030 | Municipality of Quillanza | 2027-04-04T20:00:00Z | update
# SITUATION BULLETIN No. 9 (17:00 local)

The Municipal Operations Room informs the population:

- ⟦v006|Municipality of Quillanza||not located: 16 persons⟧;

- ⟦v020|Municipality of Quillanza||4,150 persons in seven shelters; no more blankets are needed, razors are⟧;

- ⟦v003|Municipality of Quillanza||all but 2,600 customers have current⟧;

- ⟦v021|Municipality of Quillanza||Zone 5 may drink from the tap again; Zones 1 and 2 may not⟧;

- ⟦v016|Municipality of Quillanza||a crane has today cleared the inlet of the Cobre tunnel: 41 truckloads⟧;

- ⟦v042|Municipality of Quillanza||storms are forecast from 21:00 on Monday; move cars from Zone 1⟧;

- ⟦v014|Municipality of Quillanza||a test message will be sent to ALL telephones at 19:00. If you do not receive it, tell a policeman⟧.

The night bulletin is suspended.

=== d031 | Barrio a Barrio | 2027-04-04T22:04:00Z | update
# LIVE: It buzzed

19.04 Quillanza time. ⟦v014|||It buzzed. All of them at once, the whole sports hall, four minutes late, a noise like a swarm⟧. TEST, it said. Nobody laughed. A woman near me held hers up in the air as if it might see something from there.

18.48. Spare a thought: ⟦v026|||the old man who died on the Calvary steps in last night's stampede was Don Celso, who mended umbrellas⟧. The fire chief says he'll count him, dam or no dam. So ⟦v005|Bruno Achaval||that is thirty-seven⟧.

18.30. A little justice from the shoe shop: ⟦v032|||the magnificent seven have been let off with a week of sweeping in the street they robbed⟧. The shopkeeper has lent them boots.

18.15. Minister Pardo came on television, in a jumper. ⟦v037|Julio Pardo|denies|He stays. He is "a man of the hard hours"⟧. ⟦v037|Vera Montiel||"He is a man of the soft chair, and he ought to leave it tonight"⟧, says Montiel.

18.01. And the Tres Pozos sign has gone, by the way. ⟦v041|||Somebody has climbed up and painted QUIROGA across it, in very good letters⟧. I asked the policeman underneath. He hadn't seen a thing.

I am going down from this roof now. Thank you, Hotel Colonial. The parrot's name is Almirante.
