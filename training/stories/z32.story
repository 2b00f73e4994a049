title: Rally in Karsova, opposition leader held

=== d001 | Northgate | 2028-04-15T10:05:00Z | update
# Banned opposition rally to go ahead in Velmar capital

KARSOVA, Velmar, April 15 (Northgate) - ⟦v001|Ilya Dravec||Opponents of President Osmin Harg will march to the Grain Market in Karsova on Saturday at 3 p.m. (1200 GMT)⟧, their leader Ilya Dravec said, ⟦v002|Karsova city hall||although the city has forbidden the gathering⟧.

Dravec, a former tax judge, says ⟦v003|Ilya Dravec||the local elections of March 26 were stolen with 600,000 invented ballots⟧. The election board declined ⟦v003|election board|declines|to discuss the figure⟧.

"⟦v001|Ilya Dravec||We will be there with umbrellas and with patience⟧," Dravec told reporters outside his flat.

Velmar, a country of nine million with large reserves of lithium, has been ruled by Harg for 17 years. His term ends next spring, and he has not said whether he means to seek another.

⟦v034|Velmar Railways||All trains to the capital were cancelled from Friday evening because of a search for a lost engine part⟧, the state railway said.

=== d002 | Velinform | 2028-04-15T10:30:00Z | update
# City hall: in the centre of capital mass event is not agreed

KARSOVA, 15 April. /Velinform/. ⟦v002|Karsova city hall||The application on the carrying out of procession was refused in connection with repair of the pavement⟧, informed the department of the city order.

"⟦v002|Karsova city hall||For wishing persons is offered the former hippodrome, 14 kilometres from the centre⟧," told in the department. The organisers on the given question with the city ⟦-|Karsova city hall||did not cooperate⟧.

As is known, on the weekend in Karsova passes the festival of the spring honey. Are expected 40 exhibitors from all regions. The President O. Harg visited the festival in the last year and highly estimated the linden sort.

In the Ministry of Interior noted that ⟦v004|Velmar Interior Ministry||for the safety of citizens are engaged 3,200 employees and the metro stations of the centre work only for exit⟧.

=== d003 | Umbrella Log | 2028-04-15T11:20:00Z | update
# LIVE: Everybody is carrying an umbrella and the sky is blue

14.05 Good afternoon from a doorway on Coopers' Street. I've counted sixty-one police vans, one honey stall and a man selling umbrellas at four times the price.

14.11 ⟦v004|||Market, Opera, Old Bridge: you can get off there but you can't get on, and the escalators only run up⟧. Who had that idea?

14.14 The paving works. We went to look. One (1) paving stone has been lifted. There's a fence round it and two men with a thermos.

14.16 ⟦v005|||The internet's gone thick as jam. Photos won't leave the phone⟧. We're dictating this over a landline to my sister in Sund, hello Vesna.

14.19 He's come out! ⟦v001|||Grey coat, no hat, that walk like a heron. There must be a thousand behind him already, and at every corner more come out of the side streets⟧ …

14.23 He hasn't brought a microphone. He's brought a bread roll, and he's eating it while he walks, and people on balconies are leaning out to see what's on it. Cheese, says the second floor.

=== d004 | Northgate | 2028-04-15T12:22:00Z | flash
# ⟦v006|witnesses||VELMAR OPPOSITION LEADER DRAVEC SEIZED AT START OF RALLY⟧ - WITNESSES

=== d005 | Northgate | 2028-04-15T12:40:00Z | urgent
# Police grab Velmar opposition leader as thousands march

KARSOVA, Velmar, April 15 (Northgate) - ⟦v006|Northgate||Plainclothes officers pulled Ilya Dravec into a white van on Saturday as he led a forbidden march in the capital⟧, a Northgate reporter saw.

⟦v006|||He was taken away within twenty seconds⟧. His deputy, Katya Mirosh, called on the crowd ⟦v007|Katya Mirosh||to walk on and to sit down when it reached the square⟧.

⟦v008|Northgate||Some 15,000 people were in the procession⟧, the reporter estimated. Police would not say ⟦v006|police|declines|where Dravec was⟧.

The marchers shouted "Count again" and tapped the points of their umbrellas on the cobbles. Shops along the route had pulled down their shutters, though several handed out water through the gap underneath.

=== d006 | Sund Press Bureau | 2028-04-15T13:05:00Z | update
# Heron in a cage: Dravec gone, the march goes on

SUND (SPB) - ⟦v006|Katya Mirosh||They lifted him off the ground like a wardrobe and shoved him in feet first⟧, his companion Katya Mirosh described to journalists what happened on Coopers' Street.

⟦v008|Katya Mirosh||Fifty thousand were on their way⟧, she declared, ⟦v008|Northgate||while Northgate had a third of that⟧.

⟦v005|NetPulse||Traffic on the Velmar network has fallen to 11 percent of normal⟧, the monitoring group NetPulse measured in Sund.

The government in Sund, where 300,000 Velmarians live, ⟦v009|Sund Foreign Ministry||"expects to see the judge free by nightfall"⟧, the Foreign Ministry wrote.

At the border at Tarvin everything was quiet. A customs officer reported that two buses with students had been turned back because of a defective rear light, and that both lights had worked perfectly well when they reached him.

In the cafes of the old town of Sund, where the exiles have their regular tables, nobody talked. Four pensioners had put their telephones side by side on the marble like patients in a ward. When one of them rang at last it was a wrong number, and the caller was asked for news all the same.

=== d007 | Velinform | 2028-04-15T13:20:00Z | urgent
# Ministry of Interior: ⟦v006|Velmar Interior Ministry||citizen Dravec invited for conversation⟧

KARSOVA, 15 April. /Velinform/. ⟦v006|Velmar Interior Ministry||I. Dravec was delivered into the department of police No. 4 for the composition of a protocol about disobedience⟧, informed the Ministry of Interior. "⟦v006|Velmar Interior Ministry|denies|About any seizure it does not go⟧," was underlined.

⟦v008|Velmar Interior Ministry||In the unlawful procession take part up to 2,400 persons, a considerable part of whom are curious⟧.

Information about ⟦v005|Ministry of Communications|denies|a disconnection of the network⟧ does not correspond to the truth, told in the Ministry of Communications: ⟦v005|Ministry of Communications||on the cables are conducted planned works⟧.

Trade at the festival of honey goes on in the ordinary regime. By 15 o'clock were sold two tons of production.

=== d008 | Umbrella Log | 2028-04-15T13:48:00Z | update
# LIVE: We're sitting. All of us

16.20 ⟦v007|||They've reached the Grain Market and gone down on their backsides, row after row, as if somebody had let the air out⟧. Umbrellas up. From above it must look like a mushroom bed.

16.27 Where's Ilya? Nobody knows. ⟦v010|Petar Lunn||"I have been to Number 4, Number 7 and the barracks. In each I'm told he is in one of the others"⟧, says Petar Lunn, his solicitor, who is sweating through a good suit.

16.33 How many? Well, the square holds thirty thousand, and I can't see cobbles. ⟦v008|||You could walk from the Opera to the mill on shoulders⟧.

16.41 Something's happening by the mill. ⟦v011|||Shields. Three rows. And a lorry with a thing like a fire hose on its roof⟧. A lady of eighty next to me has opened a second umbrella.

16.49 There's an argument going on about whether you hold it open toward the shields or toward the sky. A woman who says she teaches physics has settled it: toward the shields, tip down, elbow in. Two hundred people are practising.

=== d009 | Northgate | 2028-04-15T14:15:00Z | urgent
# ⟦v011|witnesses||Velmar police use water cannon on sit-in⟧, dozens hurt

KARSOVA, Velmar, April 15 (Northgate) - ⟦v011|witnesses||Riot police turned water cannon and batons on demonstrators sitting in a square in Velmar's capital on Saturday⟧, witnesses said.

⟦v012|Saint Vara hospital||At least 34 people were being treated for injuries⟧, Saint Vara hospital said. "⟦v012|Dr. Nela Orsk < Northgate||Broken arms, mostly. They are what you get when you hold something over your head⟧," surgeon Nela Orsk told Northgate.

⟦v013|Legal Aid Watch||More than 400 had been arrested by 5 p.m.⟧, the group Legal Aid Watch said.

The police declined ⟦v011|police|declines|immediate comment⟧. It was the first use of water cannon in Karsova since the bread riots nineteen years ago, which brought down Harg's predecessor.

The mayor's office in Karsova, a few steps away, had its blinds down. On its balcony a single gardener went on watering geraniums throughout.

=== d010 | Karsova Evening | 2028-04-15T14:50:00Z | feature
# The day they washed the Grain Market

By Ruta Selm

At ten to five it rained in one corner of the sky only. ⟦v011|||The water came flat, with the noise of a train, and the umbrellas flew up like crows from a field⟧. When I could see again there were shoes everywhere, and honey, a whole stall of it, running between the stones.

⟦v013|||They carried people by wrists and ankles to the buses of line 9, which still had "Zoo" written on the front⟧. One girl sang. One old man asked whether this one stopped at the library.

⟦v014|||A boy was lying by the fountain with his eyes open, and somebody had put a cap under his head⟧. I was pushed on. I do not know his name. A woman said it was ⟦v014|unnamed (Karsova Evening) < Karsova Evening||the Tolya from the bicycle shop, nineteen, and that it was a shield that hit him⟧.

In the cafe Samovar they are drying banknotes on the radiator. The paving stone has been put back.

⟦v034|||A woman from Orsa had walked the last nineteen kilometres along the rails because nothing ran on them⟧. She came to the market when it was all over, sat down on the rim of the fountain, and took off one boot and then the other. "Have I missed it?" she asked.

Later I saw a policeman behind the mill with his helmet beside him. He was perhaps twenty. He had honey on both sleeves and was trying to get it off with a leaf.

=== d011 | Agence Lumiere | 2028-04-15T15:25:00Z | update
# Velmar: the opponent Dravec introuvable, the square evacuated by force

MONTROY, April 15 (Lumiere) -- ⟦v010|Petar Lunn < Umbrella Log||The lawyer of Ilya Dravec has made in vain the tour of the commissariats⟧, reported the blog Umbrella Log, citing Maitre Petar Lunn himself.

⟦v011|witnesses < Northgate||The forces of order have dispersed by jets of water the several thousands of persons seated on the place of the Grain⟧, according to Northgate, which cites witnesses. ⟦v013|Legal Aid Watch < Northgate||One counts 400 interpellations⟧.

The chief of the diplomacy of the Littoral League, Simone Achard, ⟦v015|Simone Achard||convoked for Monday the ambassador of Velmar⟧. "⟦v015|Simone Achard||One does not water one's citizens like leeks⟧," she declared.

The League buys two thirds of the lithium of Velmar.

=== d012 | Velinform | 2028-04-15T15:50:00Z | update
# Order in the centre of the capital is restored

KARSOVA, 15 April. /Velinform/. ⟦v011|Marek Tollin||The employees cleaned the square with application of the water of drinking quality, special means were not used⟧, informed the head of the police of the city Marek Tollin.

By his words, ⟦v013|Marek Tollin||to departments were delivered 186 persons, who violated the order⟧. ⟦v012|Marek Tollin||Suffered eleven policemen, one of them has a bite⟧.

As to rumours about a perished youth, ⟦v014|Marek Tollin|denies|"dead there are none and was not"⟧, told M. Tollin.

The Ministry of Foreign Affairs called ⟦v015|Velmar Foreign Ministry||the summons of the ambassador a rude interference into internal affairs⟧.

The head of the State spends the weekend in the residence Green Cape, where he works with documents.

The municipal services inform that on the square were collected 1,140 umbrellas, 312 units of footwear and one accordion. The owners can receive them upon presentation of a document that confirms the identity, and of an explanatory note.

=== d013 | Sund Press Bureau | 2028-04-15T16:30:00Z | urgent
# ⟦v016|Radio Tarvin||Opposition leader Dravec flown out of country⟧

SUND (SPB) - ⟦v016|unnamed (Radio Tarvin) < Radio Tarvin||Ilya Dravec was put on an aircraft to Sund on Saturday afternoon and will be expelled⟧, Radio Tarvin reported, quoting an airport worker.

The airport declined ⟦v016|Karsova airport|declines|to give out its list of passengers⟧. The Foreign Ministry in Sund ⟦v016|Sund Foreign Ministry|hedges|had "heard something of the kind"⟧.

At the airport in Sund some two hundred exiles gathered with flowers and with the old flag of the republic. The evening flight from Karsova was late.

=== d014 | Umbrella Log | 2028-04-15T17:02:00Z | update
# LIVE: A shoe museum

19.35 I'm on a first floor with eleven strangers and a parrot. We've been let in by a dentist. From the window you can see ⟦v011|||street sweepers pushing a hill of umbrella bones toward the mill⟧.

19.42 Is he on a plane? Petar Lunn laughs out loud. "⟦v016|Petar Lunn|denies|His passport is in my safe, his blood pressure pills are in my pocket, and I'm standing outside the Fifth District Court⟧."

19.44 The Fifth District Court! ⟦v010|||A white van went into its yard at seven and hasn't come out⟧.

19.51 Please, about Tolya. ⟦v014|Lida Brenn||"My brother is at Saint Vara's, they have cut his hair off, he is asleep and a machine does the breathing"⟧: that's Lida Brenn, aged 22. She's asking for anyone who filmed by the fountain.

19.58 The parrot says "count again".

20.05 Someone downstairs has rung all the bells in the house at once. We turned the light off. It was a boy delivering pizza for the third floor, and he stayed.

=== d015 | Sund Press Bureau | 2028-04-15T17:15:00Z | kill | supersedes=d013
# KILL - Opposition leader Dravec flown out of country

To all desks: the urgent of 1630 GMT must not be used. ⟦v016||denies|Ilya Dravec is not in Sund and was in no aeroplane⟧. ⟦v016|Radio Tarvin|denies|The man seen on the gangway was a cellist with a like coat⟧, Radio Tarvin now says.

SPB apologises to its clients and to the cellist.

=== d016 | Northgate | 2028-04-15T18:05:00Z | urgent
# ⟦v017|Fifth District Court||Velmar court jails Dravec for 30 days⟧ at night sitting

KARSOVA, Velmar, April 15 (Northgate) - ⟦v017|Fifth District Court||A Karsova judge sentenced opposition leader Ilya Dravec to 30 days in jail on Saturday for leading an unauthorised procession⟧, the court said after an eleven-minute hearing without public.

⟦v017|Petar Lunn||His lawyer, Petar Lunn, was let in when the ruling was being read⟧ and said ⟦v018|Petar Lunn||he would appeal on Monday⟧.

"⟦v019|Ilya Dravec||I have judged tax cheats for twenty years and gave every one of them a chair⟧," Dravec was quoted by Lunn as saying. ⟦v019|Petar Lunn||He would eat nothing until the votes were counted anew⟧, Lunn added.

Judge Pavla Hornik declined ⟦v017|Pavla Hornik|declines|to give her reasons⟧.

Dravec, 58, left the bench eight years ago after refusing to close a case against a company owned by a nephew of the president. He has been fined fourteen times and was jailed once before, for ten days, over a speech made from a rowing boat.

=== d017 | Karsova Evening | 2028-04-15T18:20:00Z | update | copy_of=d016
# ⟦v017|Fifth District Court||Dravec gets 30 days⟧

KARSOVA (Northgate) ⟦v017|Fifth District Court||A Karsova judge sentenced opposition leader Ilya Dravec to 30 days in jail on Saturday for leading an unauthorised procession⟧, the court said after an eleven-minute hearing without public.

⟦v017|Petar Lunn||His lawyer, Petar Lunn, was let in when the ruling was being read⟧ and said ⟦v018|Petar Lunn||he would appeal on Monday⟧.

"⟦v019|Ilya Dravec||I have judged tax cheats for twenty years and gave every one of them a chair⟧," Dravec was quoted by Lunn as saying.

=== d018 | Legal Aid Watch | 2028-04-15T19:30:00Z | bulletin
# Night list No. 2

Legal Aid Watch has registered up to 22.00:

- ⟦v013|Legal Aid Watch||612 persons held in 19 police stations, among them 41 minors⟧;

- ⟦v020|Legal Aid Watch||nine reporters taken, two of them in spite of a badge⟧;

- ⟦v012|Legal Aid Watch||97 hurt who asked for a doctor⟧;

- ⟦v014|Legal Aid Watch||one person in coma: Anatol B., 19⟧;

- ⟦v021|Legal Aid Watch||Katya Mirosh fetched from her home at 21.10, two years' notebooks carried off⟧;

- ⟦v005|Legal Aid Watch||mobile data absent in the six central districts since 14.00⟧.

Bring warm clothing, medicines in the original box and no sharp objects. Our telephone is answered all night. Calls from abroad please only in case of relatives.

⟦v035|Legal Aid Watch||In Orsa and in Lipen smaller gatherings took place without arrests⟧. This was due, our observers write, to rain in the first town and to a wedding of the police commander's daughter in the second.

=== d019 | Velinform | 2028-04-15T20:10:00Z | update | off_topic
# Velmar weightlifter took silver in Montroy

MONTROY, 15 April. /Velinform/. The Velmar athlete Grigor Paln took the second place at the Spring Cup in Montroy, having lifted in the sum 371 kilograms.

"The floor was soft, but I am satisfied," told the sportsman.

The team returns to the motherland on Monday. In the next month the federation will conduct a gathering in the mountains.

=== d020 | Agence Lumiere | 2028-04-15T21:20:00Z | update
# Velmar: after the chief, the lieutenant

MONTROY, April 15 (Lumiere) -- ⟦v021|Legal Aid Watch||Katya Mirosh, right arm of Ilya Dravec, has been led away in her turn in the evening⟧, announced the association Legal Aid Watch. ⟦v013|Legal Aid Watch||The number of the persons retained exceeds 600⟧.

⟦v017|Fifth District Court < Northgate||The former magistrate will purge one month of prison⟧, reported Northgate, citing the tribunal. ⟦v019|Petar Lunn < Northgate||He has begun to refuse his meals⟧, according to his counsel, cited by the same agency.

⟦v022|Orsolya Brandt||The rapporteur of the Council of Nations, Orsolya Brandt, asks to visit him⟧. The mission of Velmar at the Council ⟦v022|Velmar mission|declines|did not react⟧.

Before the embassy in Montroy one saw in the night umbrellas of all colours, hung by their handles to the railings, and under each of them a candle.

The place of the Grain owes its name to the market which was held there until the last war. It is there that was proclaimed the republic, and there also that it was twice suspended, recall the guides, who have in general the prudence to stop at the first date.

=== d021 | Umbrella Log | 2028-04-16T06:10:00Z | update
# LIVE: Sunday, wet socks

08.30 Slept two hours in a dentist's chair. Highly recommended. ⟦v005|||The net came back at six, all at once, four hundred pings⟧.

08.38 And with it: the film. ⟦v014|||Forty seconds. You see a kid with his hands in the air, you see an edge of plastic come round, you see him go down by the water basin⟧. You can read the number on the helmet. 3117.

08.44 Outside the jail on Quarry Road: ⟦v023|||two, three hundred women in a line, each with a plate, each plate with nothing on it⟧. Since he's not eating.

08.55 Petar Lunn's been in! "⟦v019|Petar Lunn||He drinks water, he has done his gymnastics, and he corrected a comma in my appeal⟧."

09.02 Nine buses with "Zoo" on the front are parked outside the depot, drying with their doors open.

09.10 The physics teacher is fine. She's got a plaster over one eyebrow and forty new pupils.

09.14 ⟦v020|||They let the reporters go before breakfast, all nine, minus their memory cards⟧. One of them says the cell had a poster about saving water.

=== d022 | Northgate | 2028-04-16T07:45:00Z | urgent
# ⟦v014|Lida Brenn||Velmar student hurt at rally dies⟧, family says

KARSOVA, Velmar, April 16 (Northgate) - ⟦v014|Lida Brenn||A 19-year-old struck on the head during the clearing of a protest in Velmar died early on Sunday⟧, his sister said.

⟦v014|Saint Vara hospital||Anatol Brenn did not wake after an operation⟧, the hospital confirmed. Video shared online showed ⟦v014|||an officer hitting him with the rim of a shield⟧.

⟦v024|Velmar Prosecutor-General||The Prosecutor-General said an officer had been suspended and would be questioned⟧. "⟦v024|Emil Vost||The number on a helmet is also a name⟧," Prosecutor-General Emil Vost told reporters.

⟦v025|Civic List||The opposition called a general strike for Monday⟧.

Brenn repaired bicycles and was in his first year of geography. According to his sister he had gone to the square to bring a friend her keys.

⟦v035|Lipen police||In the southern town of Lipen some 2,000 people had marched past the town hall on Saturday without trouble⟧, police there said.

=== d023 | Northgate | 2028-04-16T08:05:00Z | correction | supersedes=d022
# CORRECTED-⟦v014|Lida Brenn||Velmar bicycle mechanic hurt at rally dies⟧, family says

(Corrects occupation in headline and last paragraph; Brenn was a mechanic, not a student)

KARSOVA, Velmar, April 16 (Northgate) - ⟦v014|Lida Brenn||A 19-year-old struck on the head during the clearing of a protest in Velmar died early on Sunday⟧, his sister said.

⟦v024|Velmar Prosecutor-General||The Prosecutor-General said an officer had been suspended and would be questioned⟧.

=== d024 | Velinform | 2028-04-16T09:00:00Z | update
# President O. Harg ⟦v026|Osmin Harg||expressed condolence to the family of A. Brenn⟧

KARSOVA, 16 April. /Velinform/. ⟦v026|Osmin Harg||The Head of State directed a telegram to the parents of the perished in the consequence of an unhappy case youth⟧.

"⟦v026|Osmin Harg||Whoever lifted a hand, will answer. Whoever led out children under the hand, will answer also⟧," is said in the text.

⟦v027|Presidential Administration||The head of the city police M. Tollin is freed from the post by the own wish⟧, informed the Administration of the President.

About ⟦v028|Presidential Administration|denies|a repeated counting of voices⟧ speech does not go, was underlined. ⟦v025|Ministry of Labour||The enterprises on Monday will work in the ordinary regime⟧, explained in the Ministry of Labour.

⟦v036|Presidential Administration||The festival of honey is closed before the term in connection with mourning in the branch⟧.

In the frame of the working day the Head of the State conducted also a meeting on questions of sowing. The minister of Agriculture reported that the moisture of the soil is good, and that the seed is supplied to 98 percent.

=== d025 | Sund Press Bureau | 2028-04-16T10:15:00Z | update
# Trams will stand, ovens will cool

SUND (SPB) - ⟦v025|Civic List||From midnight no wheel is to turn in Velmar⟧: so reads the appeal of the Civic List, printed on the back of honey labels. ⟦v025|miners' union||The lithium miners of Orsa have joined⟧, their union announced.

⟦v027|Velinform||Police chief Marek Tollin has been dropped⟧, Velinform reported. ⟦v024|||The man with helmet 3117 sits at home without his belt and must explain himself⟧.

⟦v029|unnamed (Sund Press Bureau) < Sund Press Bureau||Two members of Harg's cabinet are for letting Dravec out before the strike begins⟧, an official in Karsova told SPB. He did not wish to be named, and he rang off when a door was heard.

⟦v009|Sund Foreign Ministry||"Nightfall has been and gone,"⟧ the Foreign Ministry in Sund remarked on its appeal of yesterday.

The union of bakers was still in a meeting at noon. It is said to be split between those who would bake nothing and those who would bake for the hospitals, and the chairman came out twice to fetch more cake.

=== d026 | Umbrella Log | 2028-04-16T12:40:00Z | update
# LIVE: Something in the yard

14.50 ⟦v023|||The plate line goes all the way to the tannery now. Someone's put a single cherry on hers and been told off⟧.

15.02 A black car with curtains has gone in. ⟦v030|unnamed (Umbrella Log)||It's Harg's chamberlain, old Fedor Zill, come to offer him a pardon if he'll sign a paper⟧, a warder's wife whispers.

15.25 "⟦v030|Ilya Dravec||I can't be forgiven for a walk. Tell him I'll take the door but not the ink⟧." That was passed out on a napkin. Petar Lunn's reading it from a dustbin.

15.31 So he won't sign. ⟦v030|||Curtains has driven off again with his briefcase on his knees⟧.

15.40 ⟦v013|||Down at Number 7 they've started letting them go, five at a time, without shoelaces⟧. Lots of hugging. Nobody has got the right umbrella.

15.48 ⟦v012|Saint Vara hospital||Thirty-one are still on the wards, says the board by the porter's lodge at Saint Vara's⟧, and visiting hours have been doubled.

15.55 A man with a ladder is taking down the honey festival banner. ⟦v036|||The stalls are gone two days early⟧. He's folding it very carefully, corner to corner, with nobody holding the other end.

=== d027 | Northgate | 2028-04-16T14:30:00Z | flash
# ⟦v031|Petar Lunn||VELMAR OPPOSITION LEADER DRAVEC FREED FROM JAIL⟧ - LAWYER

=== d028 | Northgate | 2028-04-16T14:55:00Z | urgent
# Velmar frees Dravec a day after arrest

KARSOVA, Velmar, April 16 (Northgate) - ⟦v031|Karsova Appeal Court||An appeal court set Velmar's opposition leader free on Sunday, 26 hours after police bundled him into a van⟧, ⟦v018|Karsova Appeal Court||ruling in emergency session that he had not been heard⟧.

"⟦v031|Ilya Dravec||I went in for a walk and I come out for a funeral⟧," Ilya Dravec told a crowd outside the prison. He said ⟦v025|Ilya Dravec||the strike would be held all the same⟧.

The court ⟦v018|Karsova Appeal Court||sent the case back for a new trial on May 4⟧.

⟦v021|Legal Aid Watch||Katya Mirosh was still being held⟧, Legal Aid Watch said, ⟦v013|Legal Aid Watch||as were about 90 others⟧. The Interior Ministry declined ⟦v021|Velmar Interior Ministry|declines|to comment on Mirosh⟧.

It is rare for a court in Velmar to sit on a Sunday. The last time was for the divorce of a minister.

Dravec's release was not mentioned on the main evening bulletin of state television, which opened with the sowing and closed with bees.

=== d029 | Karsova Evening | 2028-04-16T16:10:00Z | feature
# The first bite

By Ruta Selm

⟦v031|||The little door in the big door opened, and there stood the heron with his trousers held up in one hand, since they had kept the belt⟧. For a moment nobody made a sound. Then three thousand spoons on three thousand plates.

⟦v019|||Mrs. Galt from the plate line had brought a boiled egg. He ate it like a sacrament, salt and all⟧, and with that the matter of the empty stomach was closed.

He asked first for the Brenns. ⟦v032|Ilya Dravec||He will carry a corner of the coffin on Tuesday, if the sister will have him⟧. She will, she says; the other three are from the bicycle shop.

⟦v033|Karsova Evening||On the fountain somebody has chained a bicycle painted white⟧. All evening people have been oiling it.

⟦v004|||The escalators at Market, I can report, are running in both directions⟧. Nobody has yet found out what the second man with the thermos was waiting for.

In the evening the lamps came on around the Grain Market as they do every evening, and it turned out that people had gone home, most of them, and that those who had not were sweeping.

=== d030 | Agence Lumiere | 2028-04-16T17:30:00Z | update | nothing_new
# Velmar: two days that shook the honey

MONTROY, April 16 (Lumiere) -- ⟦v001|||On Saturday a crowd braved the interdiction and set itself in motion⟧; ⟦v006|||its guide was removed from the first steps⟧. ⟦v007|||She sat down nonetheless at the place of the Grain⟧, ⟦v011|||from where the lances of water chased her⟧.

⟦v017|||A judge inflicted thirty days to Ilya Dravec⟧; ⟦v014|||a mechanic of 19 years, Anatol Brenn, succumbed to a blow⟧; ⟦v027|||the prefect of police lost his place⟧.

⟦v030|||The prisoner pushed back a grace with conditions⟧, ⟦v031|||and found again the open air by the way of the law⟧. ⟦v015|Simone Achard||The rendezvous of the ambassador with Madame Achard is maintained for Monday⟧.

⟦v028|Civic List||The demand of the opponents, that one reopen the urns, stays without answer⟧.
