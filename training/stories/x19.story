title: Brenna metro bombing

=== d001 | Axiom | 2026-11-04T06:52:00Z | flash
# ⟦v001|fire brigade||EXPLOSION ON METRO TRAIN IN LUSATAN CAPITAL BRENNA⟧ - FIRE BRIGADE

=== d002 | Axiom | 2026-11-04T07:10:00Z | urgent
# Blast rips through Brenna metro train in rush hour, casualties reported

BRENNA, Lusata, Nov 4 (Axiom) - ⟦v001|fire brigade||An explosion tore open the second car of a southbound train on the Brenna metro at 8.41 a.m. on Wednesday⟧, the fire brigade said.

⟦v001|fire brigade||It happened in the tunnel between the stations Corn Market and Polytechnic⟧, a spokeswoman said. She declined to say ⟦v002|fire brigade|declines|how many people had been killed⟧.

An Axiom reporter saw ⟦v004|||dozens of people with blackened faces being helped up the escalators⟧. Smoke was pouring from ventilation grilles in front of the opera.

⟦v005|Brenna Transit||All three lines were stopped⟧, the operator, Brenna Transit, said.

The metro of Brenna carries 900,000 passengers on a working day. It opened in 1974 and had not had a fatal accident since a buffer-stop collision in 1991.

=== d003 | LIA | 2026-11-04T07:35:00Z | bulletin
# ⟦v002|Ministry of Health||As a result of explosion in the metro of Brenna perished 7 persons⟧ - Ministry of Health

BRENNA, November 4. /LIA/. ⟦v002|Ministry of Health||By preliminary data, victims of the explosion in the wagon of the Blue line became seven persons⟧, informed in the Ministry of Health of Lusata. ⟦v004|Ministry of Health||For medical help addressed themselves 41 persons⟧, added in the department.

"⟦v006|Ministry of Internal Affairs||All versions are considered, including the technical one⟧," told to the agency in the Ministry of Internal Affairs. ⟦v006|Ministry of Internal Affairs|hedges|To speak about terrorist act is for the time being premature⟧, underlined the interlocutor.

On the place work 22 brigades of first aid. ⟦v007|Ministry of Health||Inhabitants are asked to hand over blood of first negative group⟧.

Metropolitan of the capital is built at depth up to 38 metres. On the given segment the tunnel passes under the river. Movement of surface transport in the centre is organised according to the temporary scheme.

=== d004 | Platform Nine | 2026-11-04T07:58:00Z | update
# LIVE: Blue line

08.58 Brenna time. Please, first of all, ring your people and then get off the network. Now what we have.

09.04. A student, Ida, in one shoe, from the third car: "⟦v001|Ida||It wasn't a bang… it was as if somebody had slammed the whole city shut. Then no windows⟧."

09.11. She says ⟦v008|Ida||the driver did not stop in the tunnel but let the train roll on into Polytechnic, doors hanging off⟧, and that this is why she is out here.

09.20. ⟦v005|||Not a wheel is turning underground⟧, and above it people are walking to work in the middle of the ring road, in silence, like after a football match that everyone lost.

09.26. ⟦v007|||The queue outside the blood bank on Linden Street goes round two corners⟧ [O-negative, they say. They take the others too.]

09.31. The opera has opened its foyer and its costume store. A surgeon in a Roman cloak has just asked us for a pen.

=== d005 | Globe Despatch | 2026-11-04T08:20:00Z | update
# ⟦v001|Axiom||Bomb suspected⟧ after metro carnage in Lusata

Nov 4 (Globe) - ⟦v002|Ministry of Health < LIA||Seven people were killed⟧ when ⟦v001|Axiom||a crowded metro carriage blew apart in the Lusatan capital⟧, according to LIA and Axiom.

"⟦v006|Matej Rusk < Globe Despatch||A compressor doesn't drive nails into the ceiling⟧," Matej Rusk, a retired army sapper who entered the station to help, told Globe. ⟦v009|Matej Rusk||He had seen hex nuts and bearings on the platform⟧, he said.

Lusata, a country of five million, holds a parliamentary election on Nov 22. Its government has been fighting a separatist movement, the Northern Banner, in the Velden hills since the spring. A truce signed in August has been broken by both parties.

Shares in Brenna fell 2.1 percent. Airlines were the worst hit. The border with Ostrava County was still open, and traffic was said to be thin.

=== d006 | Brenna Transit | 2026-11-04T08:45:00Z | bulletin
# PASSENGER INFORMATION 3

Brenna Transit informs:

- ⟦v005|Brenna Transit||no service on the Blue, Red and Green lines until further notice⟧;

- ⟦v005|Brenna Transit||trams run, free of charge⟧;

- ⟦v008|Brenna Transit||thanks to the presence of mind of our driver the affected train reached Polytechnic at 8.43, where it could be evacuated in nine minutes⟧;

- ⟦v010|Brenna Transit||a second suspicious object, found at Harbour Gate station, is being examined⟧;

- ⟦v011|Brenna Transit||we have handed 48 hours of camera recordings to the police⟧.

Lost property from the affected train will be kept at the depot. Staff who need support may turn to their line manager at any hour. We ask all passengers to leave the stations in good order, and not to photograph persons who are being attended to.

=== d007 | Axiom | 2026-11-04T09:14:00Z | update | supersedes=d002
# Lusata calls metro blast a terrorist attack, at least 11 dead

BRENNA, Lusata, Nov 4 (Axiom) - ⟦v006|Viktor Hallas||The explosion that wrecked a metro train in Brenna was a bombing⟧, Lusatan Prime Minister Viktor Hallas said on Wednesday, as ⟦v002|Ministry of Health||the number of dead climbed to 11⟧.

"⟦v006|Viktor Hallas||This was no accident and no machine. This was a hand⟧," Hallas said in a televised address from a room without windows.

⟦v012|Viktor Hallas||He put the country on its highest level of alert⟧ and declared ⟦v013|Viktor Hallas||three days of mourning⟧. He would not say ⟦v014|Viktor Hallas|declines|who might be responsible⟧.

⟦v010|police||A bag discovered at another station, Harbour Gate, was blown up by bomb disposal experts and turned out to hold a trombone⟧, police said.

⟦v004|Ministry of Health||Seventy-three people were hurt, 15 of them critically⟧, the ministry said. Hospitals called in surgeons from leave, and schools near the river were told to keep children indoors until they were collected.

=== d008 | Brenna Courier | 2026-11-04T10:05:00Z | feature
# The man who did not brake

By our city reporter

They teach them to stop. When something happens in the tube you stop, you cut the current, you wait for instructions. ⟦v008|||Josef Lindauer, fifty-eight, thirty-one years on the Blue line, heard the thing behind him and put the lever forward⟧. "⟦v008|Josef Lindauer < Brenna Courier||There were lights ahead and none behind. You drive to the light⟧," he told the Courier, in a blanket, with a cup that he could not hold still.

Had he obeyed the book, says the fire chief, Oda Prill, ⟦v008|Oda Prill||her crews would have had to walk four hundred metres through smoke, and "we would be counting differently"⟧.

On platform 2 the clock says 8.43 and will go on saying so. ⟦v009|||The tiles are pocked, as by hail, with little six-sided holes⟧.

In the second car rode, every morning, the choir girls of Saint Hedwig. ⟦v015|Mother Benedikta||Four of the eleven taken to the morgue were pupils⟧, Mother Benedikta said at the gate. ⟦v015|Mother Benedikta||The eldest was sixteen⟧.

She had the class register under her arm. At noon, she said, she would read it out in chapel as on any other day, and would wait after each name for as long as one waits.

=== d009 | ADP | 2026-11-04T10:50:00Z | update
# Attack of Brenna: ⟦v014|Northern Banner < Globe Despatch||the Northern Banner would have claimed it⟧

VAUCLERC, November 4 (ADP) -- ⟦v014|Northern Banner < Velden Free Radio < Globe Despatch||The separatist movement Northern Banner has claimed the attentat of the metro of Brenna in a message read on the antenna of Velden Free Radio⟧, reported Globe Despatch.

"⟦v014|Northern Banner < Velden Free Radio||We have carried the war there where it is decided⟧," says this text, of which the authenticity was not able to be verified.

The president of Vauclerc Simone Charpentier addressed ⟦v016|Simone Charpentier||her "emotion and her fraternity" to the Lusatan people⟧. ⟦v016|Simone Charpentier||The tower of the port will be extinguished at midnight⟧, she announced.

The balance is heavy: ⟦v002|LIA||thirteen dead, following LIA⟧.

The last attentat in the capital of Lusata goes back to 2008, when a trapped vehicle had wounded five persons before a barracks. Some sixteen thousand Vauclercois reside in the country, of which the half in Brenna. A cell of crisis has been opened at the ministry.

=== d010 | Axiom | 2026-11-04T11:18:00Z | urgent
# ⟦v014|Northern Banner|denies|Separatists deny role in Brenna metro bombing⟧

Nov 4 (Axiom) - ⟦v014|Toma Veld < Axiom|denies|The Northern Banner did not plant the bomb and never told anyone that it had⟧, its spokesman, Toma Veld, told Axiom by satellite telephone on Wednesday.

"⟦v014|Toma Veld|denies|Our quarrel is with barracks. Whoever read that out stole our name⟧," he said. ⟦v017|Toma Veld||The group would hold its fire for a week out of respect for the victims⟧, Veld added.

Interior Minister Dagmar Schell said she gave ⟦v014|Dagmar Schell|hedges|"neither the one paper nor the other" any credence yet⟧. She has not spoken to the group since the talks in the monastery of Aun collapsed in October.

Velden Free Radio broadcasts from a lorry. It has put out at least two false proclamations in the past year, one of which announced the death of its own editor.

=== d011 | LIA | 2026-11-04T11:55:00Z | bulletin
# ⟦v018|Ministry of Internal Affairs||Established the person of presumed executor of explosion⟧ - source

BRENNA, November 4. /LIA/. ⟦v011|unnamed (LIA)||On records of the cameras is fixed a man in yellow jacket, who left in the wagon at station Corn Market a sports bag and went out⟧, told LIA a source in law-enforcement organs.

"⟦v018|unnamed (LIA)||His person is established, this is a citizen born in 1998, former student of the chemical faculty⟧," noted the interlocutor. ⟦v018|unnamed (LIA)||He is declared in search⟧, added he.

In the Ministry of Internal Affairs informed that ⟦v009|Ministry of Internal Affairs||the power of the device constituted about 4 kg in trotyl equivalent, with striking elements⟧.

According to the ministry, ⟦v019|Ministry of Internal Affairs||control at the state border is strengthened, departure of men of 20-35 years is allowed only after check⟧.

The analogous device, as is known, was applied in 2021 in the city of Aun at an attempt on a judge. The criminal case was then suspended in connection with non-establishment of the guilty.

=== d012 | Platform Nine | 2026-11-04T12:25:00Z | update
# LIVE: The yellow jacket

13.25 Brenna time. You have all seen the picture by now: blurred, hood up, ⟦v011|||stepping off backwards at Corn Market with nothing in his hands⟧. Please do not go hunting. Two postmen have been thumped already.

13.33. Dagmar Schell on the radio, on the claim and the un-claim: "⟦v014|Dagmar Schell||I have read better forgeries in my daughter's sick notes⟧." So she leans towards the Banner this time… in being innocent.

13.40. Saint Hedwig's. ⟦v015|Mother Benedikta||A fifth girl has died⟧, in theatre.

13.52. From the opera foyer, the count: ⟦v007|blood bank||2,300 donors by one o'clock, and would the rest please come on Friday⟧, says the blood bank.

14.05. Police on ⟦v018|police|declines|the name that is going round⟧: no comment. Our lawyers say likewise, and so do we.

14.11. Somebody has chalked an arrow on the pavement of Linden Street, and the words "to the light". It points at the tram stop. Nobody steps on it.

=== d013 | Globe Despatch | 2026-11-04T13:00:00Z | urgent
# ⟦v020|unnamed (Globe Despatch)||Man held at Lusatan border over metro bomb⟧ - sources

Nov 4 (Globe) - ⟦v020|unnamed (Globe Despatch) < Globe Despatch||Border guards seized the man suspected of bombing the Brenna metro as he tried to cross into Ostrava County on a bicycle⟧, two security sources told Globe on Wednesday.

⟦v020|unnamed (Globe Despatch)||He wore a yellow jacket and had a large sum of cash on him⟧, one said.

⟦v002|Ministry of Health||Fourteen deaths have been confirmed⟧. ⟦v004|Ministry of Health||About 80 people are being treated⟧, according to the health ministry.

The interior ministry did not comment on ⟦v020|Ministry of Internal Affairs|declines|any arrest⟧. A live picture from the crossing, a bridge between two orchards, showed several police cars and a bicycle lying on the grass with one wheel going round.

=== d014 | Brenna Courier | 2026-11-04T13:08:00Z | update | copy_of=d013
# ⟦v020|unnamed (Globe Despatch)||Man held at border over metro bomb⟧ - sources

(Globe) - ⟦v020|unnamed (Globe Despatch) < Globe Despatch||Border guards seized the man suspected of bombing the Brenna metro as he tried to cross into Ostrava County on a bicycle⟧, two security sources told Globe on Wednesday.

⟦v020|unnamed (Globe Despatch)||He wore a yellow jacket and had a large sum of cash on him⟧, one said.

The interior ministry did not comment on ⟦v020|Ministry of Internal Affairs|declines|any arrest⟧.

=== d015 | Globe Despatch | 2026-11-04T14:02:00Z | kill | supersedes=d013
# KILL - Lusata border arrest

EDITORS: Please kill the item of 1300 GMT, "Man held at Lusatan border over metro bomb - sources".

⟦v020||denies|The report was incorrect⟧. ⟦v020|Ostrava County police|denies|The cyclist is a beekeeper who had sold his honey and has been sent on his way⟧, police in Ostrava County say.

No substitute story will be filed. Please strike the item from websites and apologise to no one on our behalf; Globe Despatch will do so itself, and does so here.

=== d016 | Axiom | 2026-11-04T14:40:00Z | update
# Lusatan opposition accuses minister of ⟦v021|Petr Alban||ignoring bomb tip-off⟧

BRENNA, Nov 4 (Axiom) - ⟦v021|Petr Alban||Lusata's security service was told ten days ago that a device was being built in a student hostel and did nothing⟧, opposition leader Petr Alban said on Wednesday.

"⟦v021|Petr Alban||A cleaning woman smelled it. She wrote it down, with the room number⟧," Alban told parliament, waving a sheet of squared paper.

Schell denied that ⟦v021|Dagmar Schell|denies|any warning of the sort had reached her service⟧. "⟦v022|Dagmar Schell||To campaign on coffins is a new low⟧," the minister said. She added that ⟦v012|Dagmar Schell||the top alert would last at least until the vote on Nov 22⟧.

Alban demanded ⟦v023|Petr Alban||a commission of inquiry by Monday⟧. Hallas's coalition, which holds 78 of 150 seats, is likely to say no. The sitting opened with a minute of silence and was closed by the speaker 40 minutes later, because two deputies were holding each other by the lapels.

=== d017 | Brenna Courier | 2026-11-04T15:30:00Z | feature
# Room 214

In the hostel on Tanner's Hill they had scrubbed the corridor, and it still smelled like a swimming bath. Jadwiga Koll, sixty-six, does floors two and three. "⟦v021|Jadwiga Koll < Brenna Courier||I went to the police post with my note on the twenty-fifth, and the boy behind the glass asked if I had tried opening a window⟧," she told us.

He stamped it. She has the counterfoil. ⟦v021|||The stamp says 25 October, 9.15, and below it, "Noise"⟧.

The tenant of that room, one Emil Garr, had ⟦v018|neighbours||stopped going to his chemistry lectures in March⟧, neighbours said. ⟦v018|||His is the face on the lamp posts now⟧. He owed Mrs Koll nothing, she said, and always put his shoes outside.

On the bed the constables found ⟦v024|unnamed (Brenna Courier) < Brenna Courier||a letter of nine pages to his mother, in which the word "choir" occurs forty times⟧, a policeman told the Courier.

On Linden Street a florist is giving away what she has. White went first, then yellow, and toward evening people stood there with red peppers, since there was nothing else left in that colour, and laid them down on the steps of Polytechnic too.

=== d018 | ADP | 2026-11-04T16:15:00Z | update
# Brenna: ⟦v021|Jadwiga Koll < Brenna Courier||a woman of household had alerted in vain⟧

VAUCLERC, November 4 (ADP) -- ⟦v021|Jadwiga Koll < Brenna Courier||Ten days before the attentat, an employee of cleaning had signalled to the police strange odors in the chamber of a student⟧, according to the Brenna Courier.

⟦v018|Dagmar Schell < LIA||The researched person is named Emil Garr, 28 years⟧, confirmed the minister of the Interior, Dagmar Schell, cited by LIA. ⟦v025|Dagmar Schell < LIA||A prize of 500,000 crowns is promised to who will permit his capture⟧, she added.

⟦v026|unnamed (Axiom) < Axiom||He would not have acted alone: an elder cousin, quarryman, would have furnished him the explosive⟧, reported Axiom, which cites a source near the inquiry.

⟦v027|ministry of the Exterior of Vauclerc||A citizen of Vauclerc, professor of flute, figures among the dead⟧, made known the ministry of the Exterior.

She taught since three years at the conservatory and took the metro each morning with the same pupils. Her name has not been communicated, the family not having yet been joined.

=== d019 | LIA | 2026-11-04T17:05:00Z | bulletin
# ⟦v028|Ministry of Internal Affairs||Detained the relative of E. Garr, supplier of the explosive substance⟧ - Ministry

BRENNA, November 4. /LIA/. ⟦v028|Ministry of Internal Affairs||In settlement Lower Aun is detained citizen Ruben Garr born in 1985, blaster of the local quarry⟧, informed in the Ministry of Internal Affairs.

"⟦v026|Ministry of Internal Affairs||Detained gives confessionary indications, according to which he handed over to the cousin 5 kg of industrial ammonite "for fishing"⟧," told the representative of the department.

⟦v002|Ministry of Health||The number of perished reached 16⟧, specified in the Ministry of Health.

Search of the main figurant continues. ⟦v025|Ministry of Internal Affairs||For trustworthy information is established reward in size of half a million crowns⟧, reminded in the ministry.

The quarry in Lower Aun belongs to the state road administration. In the given moment there is carried out inventory of the store. The chief of the store is removed from the occupied post. Fishing with application of explosives is forbidden by law of 1967.

=== d020 | Globe Despatch | 2026-11-04T18:00:00Z | update | off_topic
# Lusata's Nordlys wins order for six coastal ferries

BRENNA, Nov 4 (Globe) - Shipbuilder Nordlys will deliver six battery-driven ferries to the islands of Sundmark by 2029, the two sides said on Wednesday.

The contract is worth 1.1 billion crowns. A signing ceremony planned for Thursday was put off.

The company, which employs 2,100 people at its yard in Port Velden, said that it would take on 150 welders and that a rival bid had been cheaper but slower.

=== d021 | Axiom | 2026-11-04T19:20:00Z | correction | supersedes=d016
# CORRECTED-Lusatan opposition accuses minister of ⟦v021|Petr Alban||ignoring bomb tip-off⟧

(Corrects number of coalition seats in last paragraph to 76, not 78; adds that note went to police, not security service, in first paragraph)

BRENNA, Nov 4 (Axiom) - ⟦v021|Petr Alban||Lusatan police were told ten days ago that a device was being built in a student hostel and did nothing⟧, opposition leader Petr Alban said on Wednesday.

"⟦v021|Petr Alban||A cleaning woman smelled it. She wrote it down, with the room number⟧," Alban told parliament, waving a sheet of squared paper.

Schell denied that ⟦v021|Dagmar Schell|denies|any warning of the sort had reached her service⟧. Alban demanded ⟦v023|Petr Alban||a commission of inquiry by Monday⟧. Hallas's coalition, which holds 76 of 150 seats, is likely to say no.

=== d022 | Axiom | 2026-11-05T05:40:00Z | feature | nothing_new
# FACTBOX-The Brenna metro bombing: what we know

Nov 5 (Axiom) - The main facts so far:

* ⟦v001|||A bomb went off in a Blue line train on Wednesday morning⟧. ⟦v002|Ministry of Health||Sixteen people died⟧, the health ministry says, ⟦v015|||five of them schoolgirls from one choir⟧.

* ⟦v008|||The driver carried on to the next station⟧, a decision credited with saving lives.

* ⟦v014|Velden Free Radio||A radio station broadcast a claim by the Northern Banner⟧. The group says ⟦v014|Northern Banner|denies|it was not involved⟧.

* ⟦v018|||Police are looking for Emil Garr, a former chemistry student⟧. ⟦v028|||His cousin is under arrest⟧.

* ⟦v021|Jadwiga Koll||A cleaner says she raised the alarm at a police post⟧; the interior minister has denied that ⟦v021|Dagmar Schell|denies|her service was told⟧.

* ⟦v005|Brenna Transit||The Red and Green lines are to reopen on Thursday⟧, the operator says.

=== d023 | Brenna Transit | 2026-11-05T06:30:00Z | bulletin
# PASSENGER INFORMATION 9

Brenna Transit informs:

- ⟦v005|Brenna Transit||Red and Green lines: service since 6.00, without stop at Polytechnic⟧;

- ⟦v005|Brenna Transit||Blue line: closed until Monday at the earliest⟧;

- ⟦v029|Brenna Transit||bags larger than 40 x 30 cm may not be carried⟧;

- ⟦v030|Brenna Transit||at 8.41 today all trains and trams will stand still for one minute⟧;

- ⟦v008|Brenna Transit||no proceedings will be opened against the driver of train 117 for failing to halt in the tunnel⟧;

- ⟦v031|Brenna Transit||damage to track, car and station is put at 60 million crowns⟧.

Flowers may be left at the main entrance of Polytechnic station. We ask you to remove the wrapping. Candles in glass only. Letters addressed to the driver will be passed on; he asks us to say that he can answer none of them yet.

=== d024 | Platform Nine | 2026-11-05T08:10:00Z | update
# LIVE: One minute

09.10 Brenna time. ⟦v030|||At nineteen to nine the city simply held its breath. A tram stood with its doors open in the middle of Linden Bridge and nobody sat down⟧.

09.16. Josef Lindauer was in the crowd and was recognised, which he hated. ⟦v008|||The firm says that it will not punish him for breaking the rule⟧ [good grief - ed.].

09.24. Fury at the police post on Tanner's Hill. ⟦v032|police||The constable who filed the note under Noise has been suspended⟧, say police. Mrs Koll, told of it: "⟦v032|Jadwiga Koll||He is twenty-two… suspend the drawer⟧."

09.38. ⟦v004|hospitals||Thirty-nine still in hospital, and the first nine discharged to applause⟧, according to the hospitals.

09.45. Four of the choir who were not on the train, because of a dentist, a lie-in and a pair of twins with measles, stand in front of the school with their folders. They have not been asked to sing and they have not been told to go home.

=== d025 | LIA | 2026-11-05T09:30:00Z | urgent
# ⟦v033|Ministry of Internal Affairs||E. Garr is detained in attic of church of St. Hedwig⟧ - Ministry of Internal Affairs

BRENNA, November 5. /LIA/. ⟦v033|Ministry of Internal Affairs||In the course of special operation at 10:05 in premises of the church of St. Hedwig is detained Emil Garr, suspected in commission of explosion in the metro⟧, informed in the Ministry of Internal Affairs. ⟦v033|Ministry of Internal Affairs||Resistance at detention he did not render⟧.

"⟦v033|Ministry of Internal Affairs||With himself he had a blanket, bread and notes⟧," noted in the department.

Whether ⟦v025|Ministry of Internal Affairs|declines|the reward will be paid out⟧ and to whom, in the ministry did not specify.

Against the detained is brought the case under the article "terrorist act", providing for deprivation of freedom for life. Movement of transport along the street of Saint Hedwig is restored. The operation was carried out by the forces of the detachment "Falcon", losses among the personal composition are absent.

=== d026 | Globe Despatch | 2026-11-05T10:05:00Z | update
# Metro bomb suspect found hiding above school choir's church

BRENNA, Nov 5 (Globe) - ⟦v033|||Police on Thursday caught the fugitive sought over the Brenna metro bombing in the organ loft of the very parish whose singers he is alleged to have killed⟧.

⟦v033|Mother Benedikta||A nun had heard coughing above the vestry and telephoned⟧, Mother Benedikta said. "⟦v025|Mother Benedikta||The money may go to the cleaner. She asked first⟧," the headmistress said of the 500,000 crowns.

Hallas congratulated the officers. ⟦v034|Viktor Hallas||The suspect had been turned down by the choir's conductor as an accompanist in the spring⟧, the prime minister said, ⟦+|||and there was no trace of any political motive⟧.

Garr, whose father tuned pianos, grew up in a village near Aun. He had come to Brenna on a state scholarship. Fellow students recalled a quiet man who used to hum fugues in the laboratory, and one professor said that he had given him the highest mark in his year.

=== d027 | ADP | 2026-11-05T11:10:00Z | update
# Brenna: the presumed author of the attentat ⟦v033|||apprehended⟧

VAUCLERC, November 5 (ADP) -- ⟦v033|Ministry of the Interior of Lusata < LIA||The most researched man of Lusata has been picked up on Thursday without a shot fired, under the roof of a sanctuary⟧, reported LIA, citing the ministry of the Interior.

According to Platform Nine, which cites the advocate named of office, Ilse Brandauer, ⟦v035|Ilse Brandauer < Platform Nine||Mr. Garr has recognised to have deposited the bag but assures to have believed that it would explode in the empty depot⟧.

⟦v017|Toma Veld < Axiom||The Northern Banner prolongs to two weeks its suspension of arms⟧, made known its voice Toma Veld to Axiom. ⟦v036|Viktor Hallas|denies|The government will reciprocate⟧, excluded Viktor Hallas.

⟦v002|Ministry of Health||The balance has passed to seventeen dead⟧. The flute professor, Odette Lamiral, 34 years, native of the suburb of the port, ⟦v037|||will be repatriated on Saturday⟧.

The tower of the port was effectively plunged in the black at midnight. Several thousand persons have stayed at its foot, without slogan and without flag, until the return of the light.

=== d028 | Axiom | 2026-11-05T12:30:00Z | update
# Lusatan minister ⟦v038|||offers to quit⟧ over bungled bomb warning

BRENNA, Nov 5 (Axiom) - ⟦v038|Dagmar Schell||Interior Minister Dagmar Schell put her post at the prime minister's disposal on Thursday⟧, after conceding that ⟦v021|Dagmar Schell||the cleaner's note had lain for ten days in a tray at a police station⟧.

"⟦v021|Dagmar Schell||I said that nothing had reached us. It had reached us. We had not reached it⟧," she told reporters.

⟦v038|Viktor Hallas||Hallas asked her to stay on until the election⟧, his office said. ⟦v023|Viktor Hallas||He would also agree to an inquiry⟧, it said, a demand that his coalition had until then resisted.

Alban welcomed ⟦v039|Petr Alban||the "late arrival of common sense"⟧ and repeated that ⟦v039|Petr Alban||she ought to go now⟧.

A judge ordered ⟦v040|||both cousins kept in custody for two months⟧. They were brought to the courthouse in separate vans. Ruben Garr covered his face with a cap, and the younger man looked straight ahead.

=== d029 | Brenna Courier | 2026-11-05T14:20:00Z | feature
# Alto, second row

He sat up there for a day and a night, over their heads. ⟦v033|||When they came for him he was folding the blanket, corner on corner⟧, and asked whether he might leave it for the sisters. Below, ⟦v015|||five stools in the choir stalls had a hymn book laid on each⟧.

What had he wanted? "⟦v034|Lucia Danek||He played well. I said that we already had someone⟧," the conductor, Lucia Danek, told us. She said it again, more slowly, as if it were in a foreign language.

⟦v035|Ilse Brandauer||Her client swears that the timer was set for the sheds at the end of the line, at midday, when nobody is there⟧, according to Ilse Brandauer. ⟦v035|prosecution||The prosecution holds that the clock found on the track had been set for 8.41 and for nothing else⟧.

Mrs Koll has been told about the half million. ⟦v025|Jadwiga Koll||She will not touch a crown of it unless the boy from the post gets his job back⟧.

She was on her knees as she told us so, with a brush, on the second floor. The smell will not come out. She has tried vinegar, and soda, and on the advice of a professor from the faculty, coffee.

=== d030 | Axiom | 2026-11-05T17:00:00Z | update
# Brenna buries first victims as bomb suspect admits ⟦v035|||leaving bag⟧

BRENNA, Nov 5 (Axiom) - ⟦v041|||Three of the dead were laid to rest in Brenna on Thursday, under a low sky and to no music⟧, hours after ⟦v033|||the alleged bomber was flushed out of his hiding place⟧.

⟦v035|prosecution||Emil Garr has told investigators that he carried the device aboard but that it was not meant to hurt anyone⟧, prosecutors said.

⟦v002|fire brigade||Seventeen people are now known to have been killed⟧, though ⟦v002|Ministry of Health|denies|the health ministry still gave the figure as 16, saying that one man had died of an unrelated stroke⟧.

⟦v012|Viktor Hallas||The alert will be lowered by a step on Friday⟧, Hallas said, reversing what his interior minister had announced. ⟦v042|Viktor Hallas||The vote on Nov 22 would go ahead⟧, he said.

Outside the cemetery Josef Lindauer stood with his cap off. "⟦v043|Josef Lindauer||On Monday they open the line and I am on the early shift⟧," the driver said. "⟦+|||Somebody has to take it through there first⟧."
