title: Calvar salt tax protests Live

=== d001 | Orbel | 2026-02-03T13:25:00Z | flash
# ⟦v001|witnesses||POLICE FIRE TEAR GAS AT TAX PROTESTERS IN CALVAR CAPITAL⟧ - WITNESSES

=== d002 | Orbel | 2026-02-03T13:41:00Z | bulletin | supersedes=d001
# BULLETIN-⟦v002|Orbel||Tens of thousands march in Calvar⟧ against salt tax

PORT ELIAN, Feb 3 (Orbel) - ⟦v001|||Police fired tear gas at demonstrators on the Parade in Calvar's capital on Tuesday⟧, witnesses said, as ⟦v002|||tens of thousands marched against a new tax on salt and flour⟧.

⟦v003|||Parliament was due to vote on the levy at five o'clock⟧.

The tax, part of a programme agreed with foreign lenders, would raise the price of bread by about a sixth.

=== d003 | Calpress | 2026-02-03T14:05:00Z | urgent
# Urgent. ⟦v001|Directorate of Police||The forces of order were compelled to apply special means⟧

PORT ELIAN, 3 February. /Calpress/. ⟦v001|Directorate of Police||Against a group of hooligans, which threw stones in the building of the Treasury, lachrymatory substances were used⟧, informed the Directorate of Police.

By the words of the Director Ambros Keel, ⟦v002|Ambros Keel||in the unauthorised procession take part not more than six thousand persons⟧.

"⟦v004|Ambros Keel||Four collaborators of police are injured, one has a broken collarbone⟧," noted Keel in the given connection.

He called ⟦v005|Ambros Keel||parents to take their children from the streets⟧.

=== d004 | The Tern | 2026-02-03T14:20:00Z | feature
# LIVE: "Leave our bread alone", Port Elian fills up

15.02 You can hear the saucepans from our roof. ⟦v002|||The head of the crowd is on the Parade and its tail is still crossing the fish bridge, and that's two miles⟧. ⟦v002|Sunniva Gath < The Tern||We stopped counting at 80,000⟧, says Sunniva Gath of the Bakers' and Millers' Union, who called it.

15.11 ⟦v001|||Our reporter's eyes are streaming; she says canisters are landing among prams⟧ …

15.14 A woman is handing out vinegar and lemons from a shopping trolley. What is the vinegar for? "⟦v001|Oda Mills < The Tern||The gas. The lemons are for the fish, we've got to eat later⟧," Oda Mills, 71, tells us.

[Police say six thousand. Look at the picture and decide - editor.]

15.20 For those who have only just woken up to Calvar: an island with one city, one railway and four hundred kinds of bun. Salt has been free of tax here since 1811, when the last governor who tried it was put into a barrel of it.

=== d005 | Port Elian Packet | 2026-02-03T14:50:00Z | feature
# A town marches on its stomach

By Jory Pascoe. The ovens on Cooper's Row went cold at noon for the first time since the flood. ⟦v006|||Every one of the 31 bakeries had hung its apron on the door and gone⟧.

"⟦v006|Matty Brune < Port Elian Packet||I bake for this town at three in the morning. Today it can look at my shutters⟧," said Matty Brune, third of that name.

⟦v007|Loretta Finch||The council has refused to collect the new tax in the market⟧, Mayor Loretta Finch told the crowd from a herring barrel. She said ⟦v008|Loretta Finch||she had asked the president to receive her, and had been given an appointment in April⟧.

⟦v009|||Somebody has put a paper bag over the head of the Founder's statue, with two holes for the eyes⟧. It suits him.

⟦v002|||I have walked with this crowd from the slaughterhouse to the sea⟧ and I have seen judges in it, and the whole of the Second Form, and a bride. There was a goat, too, with a placard. It had eaten most of the placard by the time I could read it.

=== d006 | Orbel | 2026-02-03T15:22:00Z | urgent
# ⟦v003|||Calvar parliament passes salt tax, 58 to 55⟧

PORT ELIAN, Feb 3 (Orbel) - ⟦v003|||Lawmakers in Calvar approved a tax on salt and flour on Tuesday by three votes⟧ as shouts from the streets came in through the windows.

⟦v010|||Five members of the ruling Harbour Party voted against⟧.

Finance Minister Crispin Wale said ⟦v011|Crispin Wale||the law would bring in 900 million reals a year and "buy us our independence"⟧.

=== d007 | Wirelink | 2026-02-03T15:45:00Z | update
# Calvar adopts contested levy; bonds rally

LONGREACH (Wirelink) - ⟦v003|Orbel||The bill squeaked through the Calvarian chamber⟧, Orbel reported, and ⟦v012|||the island's ten-year bonds gained two cents⟧.

⟦v013|unnamed (Wirelink) < Wirelink||Without the levy the next tranche of 1.2 billion would not have been paid⟧, an official at the Lenders' Forum told Wirelink.

⟦v014|unnamed (Wirelink)||President Ansgar Hale is considering a curfew for tonight⟧, a person at the palace said. His spokesman, Roland Tice, declined to ⟦v014|Roland Tice|declines|discuss "measures that may or may not exist"⟧.

⟦v010|||The government's majority had been eight⟧.

Calvar owes 7.4 billion reals abroad, more than it earns in a year from phosphates, tourism and tinned fish together. ⟦v016|unnamed (Wirelink) < Wirelink||A monthly payment to the elderly had been put in at the last minute, to win over four waverers⟧, the official told Wirelink.

=== d008 | Calpress | 2026-02-03T16:10:00Z | update
# The law about the stabilising contribution is accepted

PORT ELIAN, 3 February. /Calpress/. ⟦v003|Chancellery of the Parliament||The deputies supported by a majority of voices the law about the stabilising contribution on salt and flour products⟧, informed the Chancellery of the Parliament.

The Minister of Finance C. Wale denied that ⟦v015|Crispin Wale|denies|the loaf will become dearer⟧. "⟦v015|Crispin Wale||The citizen will feel nothing, with the exception of a pride⟧," he emphasised.

By his words, ⟦v016|Crispin Wale||for the pensioners a compensation of 12 reals monthly is provided⟧.

To the colleagues from the fraction who voted "against", ⟦v010|Crispin Wale||"the door is open from both sides"⟧, added the Minister.

In the port continues the loading of phosphates.

=== d009 | The Tern | 2026-02-03T16:40:00Z | feature
# LIVE: Treasury doors down

17.20 ⟦v017|||They are in. The green doors of the Treasury have gone, and somebody is throwing ledgers out of the second floor⟧. It is snowing paper on Mint Street.

17.26 ⟦v017|||Smoke, from the ground floor on the left⟧. The fire engine can't get past the trams.

17.31 Sunniva Gath, on a bollard with a megaphone: "⟦v018|Sunniva Gath||That is not us! Bakers, home! Anybody with a torch in his hand is working for the other side⟧."

17.38 ⟦v019|||A boy is being carried out of Mint Street on a door⟧. There is blood on the door. A medical student who helped, Tobin Ray, tells us ⟦v019|Tobin Ray < The Tern||it went in under the collar and it wasn't rubber⟧.

17.44 A word from Harbour Party benches, by text message: ⟦v010|unnamed (The Tern) < The Tern||the rebels have been told to clear their desks⟧. We know of one who has framed the telegram.

=== d010 | Orbel | 2026-02-03T17:05:00Z | update
# Youth shot dead as Calvar protesters storm Treasury

PORT ELIAN, Feb 3 (Orbel) - ⟦v019|St Agnes Hospital||A 19-year-old man died of a gunshot wound to the neck during unrest in Calvar's capital⟧, St Agnes Hospital said on Tuesday, the first death in three days of protest against a tax on salt and flour.

⟦v017|||Protesters broke into the Treasury, which was burning on one side⟧, an Orbel reporter saw.

Police chief Ambros Keel denied that ⟦v019|Ambros Keel|denies|his officers had used live rounds⟧. "⟦v019|Ambros Keel < Orbel||We do not carry them. Ask who does⟧," he told Orbel.

⟦v020|St Agnes Hospital||Sixty-three people were being treated⟧, according to the hospital.

The island of 1.9 million has not seen such scenes since the phosphate strike of 1988.

⟦v004|Ambros Keel||The number of hurt officers had risen to 17⟧, Keel said. A tram lay on its side across Mint Street, and boys were sitting along it in a row, as on a wall.

=== d011 | Sundby News Agency | 2026-02-03T17:30:00Z | update
# Sundby advises against travel to Calvar

SUNDBY (SNA) - ⟦v021|Sundbyan foreign ministry||Holidaymakers in Calvar should stay in their hotels⟧, the foreign ministry in Sundby said on Tuesday. ⟦v021|Sundbyan foreign ministry||Some 2,300 of its citizens are on the island⟧.

The cruise ship Aurelia ⟦v022|||turned round an hour before docking⟧.

Orbel reported, citing a hospital, that ⟦v019|St Agnes Hospital < Orbel||a teenager had been killed by a bullet⟧. The Tern, a newspaper, quoted the leader of the bakers, Sunniva Gath, as ⟦v018|Sunniva Gath < The Tern||disowning those who set fires⟧.

Wirelink reported, citing a person at the palace, that ⟦v014|unnamed (Wirelink) < Wirelink||the head of state was thinking of confining people to their homes overnight⟧.

=== d012 | Palace of Calvar | 2026-02-03T18:00:00Z | bulletin
# Decree No. 14 of the President of the Republic

To protect life and property the following is ordered:

1. ⟦v014|Ansgar Hale||In the municipality of Port Elian no person shall be out of doors between 21:00 and 05:00⟧.

2. ⟦v023|Ansgar Hale||Gatherings of more than five persons are prohibited until 10 February⟧.

3. ⟦v024|Ansgar Hale||The armed forces shall lend assistance to the police⟧.

4. ⟦v014|Ansgar Hale||Bakers, midwives and crews of fishing boats are exempt from Article 1⟧.

5. ⟦v025|Ansgar Hale||Mobile data services may be limited⟧.

Given at the Palace, 3 February 2026. A. Hale.

=== d013 | Port Elian Packet | 2026-02-03T18:35:00Z | feature
# Bakers may go out. Bakers won't.

By Jory Pascoe. I read the president's decree aloud on Cooper's Row, and when I came to article four they laughed until they had to hold on to each other. "⟦v014|Matty Brune < Port Elian Packet||So I may walk about at night. To do what, if I am not lighting an oven⟧?" Matty Brune asked. ⟦v006|Matty Brune||They will not light one until the law is gone⟧.

The boy's name was Davy Orrin. ⟦v019|||He carried flour for Brune's on Saturdays, and he had gone into Mint Street to look for his sister⟧. ⟦v026|||She was at home the whole time⟧.

Mayor Finch has had ⟦v027|||the flags on the town hall brought down to half⟧. "⟦v024|Loretta Finch||I can see lorries on the coast road with their lamps off⟧," she said. "⟦+|||Soldiers, I count eleven⟧."

I have been thirty-one years at this newspaper and have never before had to ask the way home. On the corner of Mint Street I was stopped by a corporal no older than my son. He wanted to know whether I had anything to eat. ⟦v006|||There is not a crust to be bought between the mole and the gasworks⟧, I told him, and gave him half an apple.

=== d014 | Orbel | 2026-02-03T19:10:00Z | update | supersedes=d010
# UPDATE 1-Calvar imposes curfew after youth killed, Treasury set alight

* Army to help police

* Opposition calls for president to go

PORT ELIAN, Feb 3 (Orbel) - ⟦v014|||Calvar's president ordered people off the streets of the capital from nine at night⟧ on Tuesday after ⟦v019|||a young man was shot dead⟧ and ⟦v017|||a wing of the Treasury was gutted⟧.

"⟦v028|Ansgar Hale||I grieve with a family tonight, and I will not be governed by matches⟧," Ansgar Hale said in a televised address of four minutes.

⟦v029|Iris Lowell||Hale should step down by morning⟧, said Iris Lowell, leader of the opposition Commons. She told Orbel ⟦v030|Iris Lowell < Orbel||her party would ask the Supreme Court to strike down the tax⟧.

⟦v019|unnamed (Orbel) < Orbel||Men of the Treasury's own guard had fired from a stairwell⟧, a police officer told Orbel. ⟦v019|Treasury|declines|The Treasury declined comment⟧.

⟦v031|Ambros Keel||Police held 112 people⟧, their chief, Ambros Keel, said.

⟦v007|Loretta Finch||Port Elian's stallholders would pay nothing, "today, tomorrow or in Lent"⟧, said the mayor, Loretta Finch, who belongs to no party. ⟦v023|||Under the decree no more than five people may meet⟧, which, lawyers noted, is one fewer than the bench of the Supreme Court.

=== d015 | Wirelink | 2026-02-03T19:28:00Z | urgent
# ⟦v032|unnamed (Wirelink)||Calvar president leaves island by helicopter⟧ - source

LONGREACH (Wirelink) - ⟦v032|unnamed (Wirelink) < Wirelink||President Ansgar Hale was flown out of Port Elian on Tuesday evening⟧, an airport worker told Wirelink.

⟦v032|unnamed (Wirelink)||A white machine took off from the palace garden and headed north over the sea⟧, the worker said.

The palace did not answer calls.

=== d016 | Calpress | 2026-02-03T19:50:00Z | urgent
# Urgent. ⟦v032|Roland Tice|denies|The Head of State is on the work place⟧

PORT ELIAN, 3 February. /Calpress/. ⟦v032|Roland Tice|denies|The President A. Hale did not leave and does not leave the territory of the republic⟧, stated the press secretary Roland Tice.

"⟦v032|Roland Tice||With the helicopter was evacuated his mother-in-law, of 91 years, in connection with the smoke⟧," he explained the given flight.

Tice informed also that ⟦v014|Roland Tice||the limitation of the movement of citizens begins punctually in 21:00 and foreigners are not an exception⟧.

⟦v017|Fire Service||The inflammation in the building of the Treasury is localised, the archive did not suffer⟧, informed the Fire Service.

=== d017 | Wirelink | 2026-02-03T20:02:00Z | kill | supersedes=d015
# KILL: Calvar president leaves island by helicopter

The Wirelink urgent "Calvar president leaves island by helicopter" is withdrawn. ⟦v032||denies|Ansgar Hale has not left Calvar⟧; a Wirelink reporter saw him at a palace window at 2150 local time. ⟦v032|||The passenger was an elderly relative⟧.

Wirelink apologises to its clients.

=== d018 | The Tern | 2026-02-03T20:45:00Z | feature
# LIVE: Nine o'clock and nobody is going in

21.00 The cannon on the mole has gone. ⟦v014|||That's the curfew⟧.

21.03 ⟦v033|||And up go the windows. Saucepans, the whole of the old town, thousands of them, and not a soul technically out of doors⟧. Is a balcony a street? The lawyers among our readers are divided.

21.20 ⟦v024|||Two armoured cars at the fish bridge⟧. A girl has given the gunner a bun. He has eaten it.

21.31 ⟦v025|||If you are reading this you are on a cable: the phones in the centre have lost the internet⟧.

21.40 The man in the flat opposite has been playing the same trumpet tune for half an hour. He knows only the one.

=== d019 | Sundby News Agency | 2026-02-03T21:15:00Z | update
# Night of pots in Port Elian

SUNDBY (SNA) - ⟦v033|The Tern||Residents of the Calvarian capital greeted the start of the curfew by beating kitchenware at their windows⟧, The Tern reported.

A Sundbyan tourist, Hanne Vik, told SNA by landline: "⟦v033|Hanne Vik < SNA||It sounded as if the whole city were falling downstairs⟧."

⟦v034|||Foreign Minister Orla Stend has offered to mediate⟧. "⟦v034|Orla Stend||We are near, we are small and we eat bread ourselves⟧," she said.

The state agency Calpress reported, citing the president's press secretary, that ⟦v032|Roland Tice < Calpress||Hale was at his desk and that only his wife's mother had been taken away by air⟧.

⟦v022|||The liner that should have called at Port Elian moored in Sundby instead⟧, where its 900 passengers were given soup and a brass band. Ferries from the island were full; Vik said that she would stay, because she had paid until Sunday.

=== d020 | Port Elian Packet | 2026-02-04T05:40:00Z | feature
# The morning after, with ash

By Jory Pascoe. At five the cannon let us out. ⟦v017|||The Treasury has a black eye, its left one, and the street in front is ankle-deep in other people's tax returns⟧.

⟦v031|||On the steps of the police station forty mothers were waiting with sandwiches⟧. ⟦v031|Edda Orrin||They had her daughter in there for two hours, aged fifteen, for a saucepan⟧, said Edda Orrin, whose son was killed. She said it quite quietly. "⟦v035|Edda Orrin < Port Elian Packet||I do not want a minister at the grave. I want the one who held the gun to come and carry a corner⟧."

⟦v035|||They will bury him on Friday from St Agnes⟧.

No bread anywhere. ⟦v006|||The nuns are frying something⟧.

=== d021 | Calpress | 2026-02-04T06:30:00Z | update
# The situation in the capital is stable

PORT ELIAN, 4 February. /Calpress/. ⟦v014|Directorate of Police||In the course of the night the regime of staying at home was observed by 99 per cent of the population⟧, informed the Directorate of Police.

⟦v031|Directorate of Police||Detained are 187 persons, of them 40 after a prophylactic conversation are already let go⟧.

⟦v020|Ministry of Health||To medical institutions turned 70 citizens and 22 policemen⟧, told the Ministry of Health.

"⟦v019|Ambros Keel||The investigation has at its disposal a weapon, this is a pistol of the security of the Treasury⟧," informed the Director of Police A. Keel. ⟦v036|Ambros Keel||A guard, born 1981, is arrested⟧, he added.

=== d022 | Orbel | 2026-02-04T07:15:00Z | correction | supersedes=d006
# CORRECTED-Calvar parliament passes salt tax, 58 to 56

(Corrects number of votes against to 56, from 55, after recount by clerk)

PORT ELIAN, Feb 4 (Orbel) - ⟦v003|clerk of parliament||Lawmakers in Calvar approved a tax on salt and flour on Tuesday by two votes⟧ as shouts from the streets came in through the windows.

⟦v010|clerk of parliament||Six members of the ruling Harbour Party voted against, one of them by raising his hand late⟧, according to the clerk.

=== d023 | Wirelink | 2026-02-04T08:20:00Z | update
# Calvar's Wale hints at delay of salt tax

LONGREACH (Wirelink) - ⟦v037|Crispin Wale||The start of the salt and flour levy, set for 1 March, "could slip by a season"⟧, Finance Minister Crispin Wale said on Wednesday.

⟦v013|Lenders' Forum||The 1.2 billion would be disbursed only against a law in force⟧, the Lenders' Forum reminded him within the hour.

⟦v012|||Bonds gave up all of Tuesday's gains⟧.

⟦v036|Percy Lund < Wirelink||The arrested guard had been alone on the stairs with sixty people coming up⟧, his lawyer, Percy Lund, told Wirelink. "⟦v036|Percy Lund||He shut his eyes⟧."

Two ministers are wavering, Harbour Party officials said, but they declined to ⟦v038|Harbour Party officials|declines|name them⟧.

Wale, a former actuary, has held the post for two years and is the fourth finance minister of this parliament. ⟦v034|Roland Tice < Wirelink||The palace thanked Sundby for its good offices and would not be needing them⟧, presidential spokesman Roland Tice told Wirelink.

=== d024 | The Tern | 2026-02-04T09:05:00Z | feature
# LIVE: One minister gone, crowds back

10.02 ⟦v038|Maren Holt||Social minister Maren Holt is out: "I did not go into politics to tax soup," she writes⟧. That's the first.

10.15 ⟦v039|||They're back on the Parade, in fives. Exactly five, then a gap of two metres, then five more⟧. Somebody has read article two closely.

10.22 "⟦v039|Ambros Keel < The Tern||I have no instrument against arithmetic⟧," the police chief tells us. We rather like him this morning.

10.30 Sunniva Gath has been to the palace and come out again. ⟦v040|Sunniva Gath||He gave her tea and twenty minutes⟧. Result? ⟦v040|Sunniva Gath|declines|She won't say, "not before my members"⟧.

10.41 ⟦v036|||The Treasury man who fired is in a cell at the harbour⟧.

=== d025 | Orbel | 2026-02-04T10:30:00Z | update | off_topic
# Calvar women's rowing eight qualifies for world regatta

PORT ELIAN, Feb 4 (Orbel) - Calvar's women's eight qualified for next summer's world regatta with a second place in Sundby on Wednesday.

They finished two seconds behind the hosts. The coach, Rita Amory, said the crew had trained in a harbour full of cruise ships and feared nothing.

=== d026 | Palace of Calvar | 2026-02-04T13:00:00Z | bulletin
# Communiqué of the Office of the President

The President of the Republic has today:

- ⟦v037|Office of the President||returned the Salt and Flour Contribution Act to Parliament without his signature⟧;

- ⟦v038|Office of the President||accepted the resignation of Ms M. Holt as Minister of Social Affairs⟧;

- ⟦v014|Office of the President||shortened the hours named in Article 1 of Decree No. 14, which now run from midnight to 04:00⟧;

- ⟦v040|Office of the President||met representatives of the bakers' trade in a frank atmosphere⟧;

- ⟦v041|Office of the President||ordered a judicial inquiry into the death of Mr D. Orrin⟧.

=== d027 | Orbel | 2026-02-04T13:25:00Z | update | supersedes=d014
# UPDATE 2-Calvar president backs down on salt tax

* Hale refuses to sign law; curfew eased

* Bakers to relight ovens

PORT ELIAN, Feb 4 (Orbel) - ⟦v037|||Calvar's president sent a hated tax back to lawmakers on Wednesday⟧, a day after ⟦v003|||they had adopted it by a hair⟧ and ⟦v019|||a guard's bullet had killed a 19-year-old⟧.

"⟦v037|Sunniva Gath||He has blinked, and I respect a man who can blink⟧," said Sunniva Gath. ⟦v006|Sunniva Gath||Ovens would be lit at three in the morning⟧, the union leader told Orbel.

⟦v029|Iris Lowell||"Too late by one boy"⟧, said Iris Lowell of the Commons, repeating her demand that Hale quit. ⟦v030|Iris Lowell||The court case was off⟧, she added.

⟦v011|Crispin Wale||A hole of 900 million now gaped in the budget⟧, Finance Minister Crispin Wale said. He declined to say ⟦v038|Crispin Wale|declines|whether he, too, would go⟧.

=== d028 | Sundby News Agency | 2026-02-04T13:50:00Z | update | copy_of=d027
# Calvar president backs down on salt tax

PORT ELIAN (Orbel/SNA) - ⟦v037|||Calvar's president sent a hated tax back to lawmakers on Wednesday⟧, a day after ⟦v003|||they had adopted it by a hair⟧ and ⟦v019|||a guard's bullet had killed a 19-year-old⟧.

"⟦v037|Sunniva Gath||He has blinked, and I respect a man who can blink⟧," said Sunniva Gath. ⟦v006|Sunniva Gath||Ovens would be lit at three in the morning⟧, the union leader told Orbel.

=== d029 | Port Elian Packet | 2026-02-04T16:00:00Z | feature
# Flour on the doorstep

By Jory Pascoe. ⟦v006|||At four this afternoon Matty Brune took his apron off the nail and shook it, and the whole of Cooper's Row sneezed⟧. He will bake 600 loaves tonight, and one small one in the shape of a plait, which was the boy's favourite.

⟦v037|||The pen stayed in its stand, up at the palace⟧. It is a victory, everybody says so, and nobody is singing. ⟦v019|||There is a space at the flour sacks where somebody thin used to lean⟧.

A gentleman who has served three presidents and wishes to go on drawing his salary told me that ⟦v042|unnamed (Port Elian Packet) < Port Elian Packet||the law would return in autumn under another name⟧. I asked which. "⟦v042|unnamed (Port Elian Packet)||Something with 'solidarity'⟧," he said.

⟦v033|||Mrs Mills is keeping her best pan by the window⟧. The dent, she says, gives it a better note. ⟦v009|||And the Founder has his face back⟧; the bag blew off at lunch.

Mayor Finch moved ⟦v008|Loretta Finch||her April appointment up to Thursday at nine⟧. She will take a loaf.

On Friday the shutters will be down again from ten until noon, ⟦v035|||for the walk from St Agnes up to the cemetery⟧. Six bakers will carry. The place at the left front corner is being kept free, as his mother wished.

=== d030 | The Tern | 2026-02-04T17:30:00Z | feature | nothing_new
# LIVE: Two days in Port Elian, for those just joining

18.30 Here is what happened, and then we all go to bed.

• ⟦v003|||The salt tax passed⟧ (58 to 56), and ⟦v037|Office of the President||it has been sent back unsigned⟧, says the palace.

• ⟦v002|Sunniva Gath||Eighty thousand marched⟧, by the union's count; ⟦v002|Ambros Keel||six thousand⟧, by the police chief's.

• ⟦v019|||Davy Orrin, 19, is dead⟧ and ⟦v036|||a Treasury guard is in custody⟧.

• ⟦v017|||Half of the Treasury's ground floor burned⟧.

• ⟦v014|||You must be indoors from midnight, not from nine⟧.

• ⟦v031|Directorate of Police||Nearly two hundred people were picked up⟧, the police say.

• ⟦v032||denies|No, the president did not fly away⟧.

• ⟦v024|||The soldiers have left the fish bridge⟧. They asked for the bun recipe.
