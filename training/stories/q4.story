title: The Almadine town hall affair Live
outlets: Northern Cable = national agency; Provincial Information Centre = official agency, translated; The Tram Stop = satirical city paper; City Eye = local television, live blog; Morgenbote = national daily; Public Prosecutor of Almadine = official notes

=== d001 | City Eye | 2029-09-04T17:45:00Z | update
# Live from the council: budget night

19:45 Item nine, dog tax. Half asleep, all of us. ⟦v1|||Then four people in raincoats walk down the aisle and the mayor takes off her chain⟧.

19:52 She went along without a word. ⟦v1|||Out by the side door, grey car, gone⟧. 

19:58 ⟦v5|Ezekiel Marchetti||"I suppose I ring the bell now,"⟧ says deputy mayor Ezekiel Marchetti, and does. ⟦v23|||Budget's off until God knows when⟧.

=== d002 | Northern Cable | 2029-09-04T18:02:00Z | urgent
# ⟦v1|||MAYOR OF PORT ALMADINE ARRESTED⟧ - POLICE

PORT ALMADINE, Sept 4 (NC) - ⟦v1|Almadine Police||Perpetua Vanderhoek was detained during a council session on Tuesday on suspicion of taking bribes⟧, police said.

⟦v2|unnamed (Northern Cable)||The sum in question is at least 300,000 crowns⟧, an investigator said. Prosecutor Solveig Amankwah ⟦v2|Solveig Amankwah|declines|said she did not do sums on the phone⟧.

Vanderhoek's lawyer, Laszlo Finnbogason, ⟦v4|Laszlo Finnbogason|denies|said his client had taken nothing⟧.

=== d003 | Public Prosecutor of Almadine | 2029-09-04T19:30:00Z | update
# Note to the press, No. 1

1. ⟦v1|||On order of this Office, a holder of municipal office, born 1977, was apprehended today at 19.46⟧.

2. Suspicion: ⟦v8|||acceptance of advantages in connection with the award of tram line 6⟧.

3. ⟦v7|||Searches took place in the Town Hall and at one private address⟧. 

4. ⟦v10|||A business man, born 1969, was likewise apprehended⟧.

5. On amounts ⟦v2||declines|no information is given⟧.

=== d004 | Provincial Information Centre | 2029-09-04T20:15:00Z | update
# ⟦v1|||The head of the city of Port Almadine was subjected to detention⟧

PORT ALMADINE, 4 September. (PIC). ⟦v15|Hamish Otunbayev||The organs of the municipality continue to function, grounds for new elections are absent⟧, stated Governor of the Province Hamish Otunbayev. ⟦v5|Hamish Otunbayev||The fulfilment of duties is laid on the deputy E. Marchetti⟧, he informed.

⟦v7|||In the building of the administration investigative actions were conducted⟧. ⟦v10|||Was detained also the director of the construction firm "Brandauer and Daughter"⟧.

=== d005 | The Tram Stop | 2029-09-05T05:30:00Z | feature
# ⟦v13|||The best-paid cello in the country⟧

People of Almadine, your mayor plays the cello. Rather, she owns a case. ⟦v13|unnamed (The Tram Stop)||When the raincoats opened it in her hall, says one who held the torch, there was no instrument in it, only paper music with numbers on⟧. In hundreds.

⟦v1|||She was plucked out of the debate on dog tax⟧, thus saving the dogs.

Line 6, you remember: seven stops, of which four exist. ⟦v8|||They say Oktay Brandauer got the rails because he knew where to leave his umbrella⟧. He too is ⟦v10|||having breakfast off tin⟧ this morning.

Her party, Open City, met till two. ⟦v11|unnamed (The Tram Stop)||It could not agree whether to throw her out or to send flowers⟧. ⟦v11|Open City|declines|"No comment, and no coffee left,"⟧ said a voice through the letter box.

=== d006 | Northern Cable | 2029-09-05T07:10:00Z | update
# ⟦v3|unnamed (Northern Cable)||RULING PARTY IN ALMADINE FACES SPLIT⟧ - SOURCES

PORT ALMADINE, Sept 5 (NC) - ⟦v3|unnamed (Northern Cable)||Up to six Open City councillors are considering leaving the party's group⟧, two members said. ⟦v3|Bertil Ndiaye|denies|"Nobody goes anywhere,"⟧ party chairman Bertil Ndiaye said.

⟦v2|unnamed (Northern Cable)||Vanderhoek is now suspected of having received 480,000 crowns⟧, the investigator said. ⟦v13|unnamed (Northern Cable)||Part of it was seized at her home in a music case⟧.

⟦v16|Yevgenia Castellane||"Let the city vote before Christmas,"⟧ opposition leader Yevgenia Castellane said.

=== d007 | City Eye | 2029-09-05T08:20:00Z | update
# Live: The morning after

09:40 Acting mayor Marchetti has ⟦v5|||moved in, with his own kettle, into room 100⟧. "⟦v5|Ezekiel Marchetti||I'm a caretaker, I change bulbs⟧," he tells us.

09:51 Did he whisper to the prosecutors? The corridors say so: ⟦v9|unnamed (City Eye)||the tip came from the deputy's own fax machine⟧. ⟦v9|Ezekiel Marchetti|denies|"I don't even own a stamp,"⟧ he snaps. 

10:05 ⟦v12|||Thirty ladies from the Tuesday choir sing under the jail's west wing⟧. 

10:15 Finnbogason, lawyer, on the steps: ⟦v4|Laszlo Finnbogason||"Not a crown, not a button, not a sandwich"⟧. And: ⟦v18|Laszlo Finnbogason||"This was ordered by people who want her chair"⟧.

=== d008 | Morgenbote | 2029-09-05T10:00:00Z | feature
# A party that was one woman

Open City was founded nine years ago at Perpetua Vanderhoek's kitchen table. Now ⟦v3|||half of the table would like to stand up⟧. In the group of nineteen, the talk is of ⟦v3|unnamed (Morgenbote)||eight who will walk⟧. At their head: Philippa Okonjo-Reyes, schoolteacher. "⟦v19|Philippa Okonjo-Reyes||One cannot preach soap and smell like that⟧," she told this newspaper.

Chairman Ndiaye pleads for patience. ⟦v11|Bertil Ndiaye||A membership could rest, he suggests, until a court has spoken⟧.

The opposition ⟦v16|Yevgenia Castellane||calls for the ballot box⟧. The governor ⟦v15|Hamish Otunbayev||sees no reason for it⟧. And who betrayed the mayor? ⟦v9|Solveig Amankwah|declines|Prosecutor Amankwah protects "every postman"⟧.

=== d009 | Provincial Information Centre | 2029-09-05T11:20:00Z | update
# ⟦v17|||The construction of the tram line No. 6 is temporarily suspended⟧

PORT ALMADINE, 5 September. (PIC). ⟦v17|Ezekiel Marchetti||The works are stopped before the clarification of all circumstances⟧, signed the order the performing the duties of mayor E. Marchetti. ⟦v23|Ezekiel Marchetti||The budget will be considered on the 20th⟧, he added.

⟦v3|Hamish Otunbayev|declines|The processes inside parties are not a subject of the comments of the Governor⟧, was said in the apparatus of H. Otunbayev.

The communications that the acting mayor himself addressed the organs of justice, ⟦v9|Ezekiel Marchetti|denies|do not correspond to facts⟧, noted his press secretary.

=== d010 | Public Prosecutor of Almadine | 2029-09-05T12:00:00Z | update
# Note to the press, No. 2

1. ⟦v6|||Application for remand in custody was filed at 11.15⟧. Ground: risk of collusion.

2. ⟦v2|||Total of advantages under examination: 610,000 crowns⟧. 

3. ⟦v13|||Cash secured: 212,400 crowns⟧.

4. ⟦v28|||Premises of the building firm searched; 84 binders, 3 telephones⟧.

5. ⟦v22|||Proceedings opened against two further persons, employees of the Works Department⟧.

=== d011 | City Eye | 2029-09-05T13:05:00Z | update
# Live: Waiting for the judge

14:10 ⟦v6|||In goes the mayor, handcuffs under a scarf⟧. 

14:22 Six hundred and ten thousand?! ⟦v2|Laszlo Finnbogason|denies|"They are adding up the phone numbers,"⟧ Finnbogason says.

14:31 Over at Ropewalk 3, Open City's HQ, ⟦v27|||a locksmith is at the door⟧. Ordered by? Ndiaye's people, apparently. "⟦v27|Philippa Okonjo-Reyes||They've locked out their own treasurer⟧," shouts Okonjo-Reyes from the pavement.

14:40 ⟦v12|||The choir's got company: we reckon two hundred at the prison wall, "Perpetua!" on bedsheets⟧.

14:55 Builder Brandauer's daughter reads from a card: ⟦v20|Ilse Brandauer||"My father gave. He was asked to, every spring"⟧.

=== d012 | Northern Cable | 2029-09-05T14:12:00Z | flash
# ⟦v6|||JUDGE ORDERS ALMADINE MAYOR HELD⟧

=== d013 | Northern Cable | 2029-09-05T14:35:00Z | update | supersedes=d012
# ⟦v6|||ALMADINE MAYOR TO STAY IN CUSTODY FOR 30 DAYS⟧

PORT ALMADINE, Sept 5 (NC) - ⟦v6|||Judge Theodora Ikeda remanded Perpetua Vanderhoek for 30 days on Wednesday⟧. ⟦v6|Theodora Ikeda||"There are telephones in freedom,"⟧ Ikeda said.

Vanderhoek ⟦v4|Perpetua Vanderhoek|denies|told the court she was innocent⟧. ⟦v25|Perpetua Vanderhoek||She would not resign⟧, she said.

⟦v20|Ilse Brandauer||Contractor Oktay Brandauer has admitted making payments⟧, his daughter said. ⟦v20|Ilse Brandauer||"Every spring since 2024,"⟧ she said.

⟦v6|Laszlo Finnbogason||The defence will appeal⟧, Finnbogason said.

=== d014 | Morgenbote | 2029-09-05T15:10:00Z | update | copy_of=d013
# ⟦v6|||Almadine's mayor to stay in custody for 30 days⟧

PORT ALMADINE (NC) - ⟦v6|||Judge Theodora Ikeda remanded Perpetua Vanderhoek for 30 days on Wednesday⟧.

Vanderhoek ⟦v4|Perpetua Vanderhoek < Northern Cable|denies|told the court she was innocent⟧. ⟦v25|Perpetua Vanderhoek < Northern Cable||She would not resign⟧, she said.

=== d015 | City Eye | 2029-09-05T19:30:00Z | update
# ⟦v3|||Live: And then there were two parties⟧

21:02 Ropewalk 3, upstairs, shouting. ⟦v3|||The door opens, nine come down the stairs, coats on⟧. 

21:08 "⟦v3|Philippa Okonjo-Reyes||We've handed back our cards⟧," says Okonjo-Reyes. 

21:15 Marchetti? ⟦v24|Ezekiel Marchetti||"I'm staying. Somebody has to do the washing-up"⟧.

21:30 Ndiaye, white as chalk: ⟦v29|Bertil Ndiaye||"Deserters. On the worst day"⟧.

21:44 What will they be called? ⟦v21|Philippa Okonjo-Reyes||"Fresh Bread. People will know why"⟧.

=== d016 | The Tram Stop | 2029-09-06T05:30:00Z | feature
# Fresh Bread, one day old

⟦v3|||It takes nineteen to make a majority and ten to lose it: last night's staircase carried down ten⟧, one of whom had only wanted the toilet and stayed with them.

They call themselves after ⟦v21|||a bakery product⟧. "⟦v21|Yevgenia Castellane||I would have taken Stale Cake⟧," says Castellane. 

The lady in cell 14 ⟦v25|||keeps her chain, at least on paper⟧: one governs by visiting hour. ⟦v4|Laszlo Finnbogason||Nor has a sandwich passed her lips⟧, her counsel swears.

Ropewalk 3 has ⟦v27|||three new locks and no party with all the keys⟧. 

And the judge's sentence on ⟦v6|Theodora Ikeda||where telephones live⟧ is already on T-shirts, twelve crowns, receipts on request.

=== d017 | Northern Cable | 2029-09-06T07:00:00Z | urgent
# ⟦v3|Philippa Okonjo-Reyes||ELEVEN COUNCILLORS QUIT ALMADINE MAYOR'S PARTY⟧

PORT ALMADINE, Sept 6 (NC) - ⟦v3|Philippa Okonjo-Reyes||Eleven of Open City's nineteen councillors have left to form a new group⟧, its leader, Philippa Okonjo-Reyes, said.

⟦v29|Bertil Ndiaye||"They abandon a woman who cannot answer,"⟧ chairman Bertil Ndiaye said.

Marchetti's office ⟦v9|Ezekiel Marchetti|declines|did not take questions on a Morgenbote report that he had informed prosecutors⟧. ⟦v30|Open City||Open City's executive will meet tonight⟧.

⟦v2|unnamed (Northern Cable)||The alleged bribes could exceed 700,000⟧, the investigator said.

=== d018 | Provincial Information Centre | 2029-09-06T08:40:00Z | update
# ⟦v3|||In the city council was formed a new fraction⟧

PORT ALMADINE, 6 September. (PIC). ⟦v3|Secretariat of the Council||The exit of eleven deputies from the fraction "Open City" is registered⟧, informed the Secretariat of the Council.

⟦v15|Hamish Otunbayev||The holding of pre-term voting is not expedient⟧, repeated H. Otunbayev. ⟦v31|Hamish Otunbayev||The Governor called the deputies to restraint of expressions⟧.

⟦v22|||Two officials of the Department of Works were removed from the fulfilment of duties⟧. ⟦v17|Ezekiel Marchetti||The builders of the line will receive wages during the standstill⟧, assured E. Marchetti.

=== d019 | Morgenbote | 2029-09-06T09:30:00Z | feature
# "I did not run, I got out" - Philippa Okonjo-Reyes

Morgenbote: Your former chairman has a word for you.

Okonjo-Reyes: "⟦v29|Bertil Ndiaye < Philippa Okonjo-Reyes||Deserter, I know⟧. I sleep."

Morgenbote: Why so fast?

Okonjo-Reyes: "⟦v19|Philippa Okonjo-Reyes||I have taught children not to copy⟧. ⟦v19|Philippa Okonjo-Reyes||We could not have stood at the blackboard any more⟧."

Morgenbote: With whom will you govern?

Okonjo-Reyes: "⟦v32|Philippa Okonjo-Reyes||With anybody who opens the books⟧. ⟦v5|Philippa Okonjo-Reyes||Mr Marchetti may keep the kettle for now⟧."

Morgenbote: Did he inform on her?

Okonjo-Reyes: "⟦v9|Philippa Okonjo-Reyes|declines|Ask him⟧."

Morgenbote: Are elections the way out?

Okonjo-Reyes: "⟦v33|Philippa Okonjo-Reyes||In spring, not before the snow⟧."

Morgenbote: You signed for line 6.

Okonjo-Reyes: "⟦v34|Philippa Okonjo-Reyes||I did, all did⟧. ⟦v34|Philippa Okonjo-Reyes||I was naive, and I will say so to the prosecutor⟧."

=== d020 | City Eye | 2029-09-06T11:00:00Z | update
# Live: Letters and locks

12:20 ⟦v25|Perpetua Vanderhoek||"I was elected by 61 percent and shall be removed by no fewer,"⟧ the mayor writes from cell 14. On squared paper, we've got a copy.

12:26 Same letter, to the leavers: ⟦v35|Perpetua Vanderhoek||"I bake my own"⟧. Ouch.

12:33 On the accusation: ⟦v4|Perpetua Vanderhoek|denies|"I never touched it"⟧. The cello case? ⟦v36|Perpetua Vanderhoek||"My late husband's savings"⟧.

12:48 Tram works, empty. ⟦v17|||Diggers asleep, the first pigeons on the rails⟧.

13:02 ⟦v12|||The wall choir is down to the altos⟧. Rain.

13:15 Police vans at the builder's, round two: ⟦v28|||they're carrying out the copying machine⟧.

=== d021 | Public Prosecutor of Almadine | 2029-09-06T12:30:00Z | update
# Note to the press, No. 3

1. ⟦v9||denies|The proceedings did not originate in information from within the Town Hall⟧. 

2. ⟦v37|||They originate in a tax audit of the building firm⟧.

3. ⟦v2|||Sum under examination: 745,000 crowns, in eleven payments⟧.

4. ⟦v10|||The business man was released today against bail of 200,000 crowns⟧.

5. ⟦v6|||The appeal against detention was received⟧.

=== d022 | Northern Cable | 2029-09-06T13:05:00Z | correction
# CORRECTION: ALMADINE TIP-OFF

PORT ALMADINE, Sept 6 (NC) - ⟦v9|Northern Cable||The report on Marchetti and the prosecutors came from City Eye, not from Morgenbote⟧, as stated in an item at 0700 GMT.

=== d023 | City Eye | 2029-09-06T13:40:00Z | kill
# City Eye withdraws

15:40 ⟦v9|City Eye||Our line about the fax was wrong, we take it back⟧. ⟦v9|Ezekiel Marchetti||"Accepted. I drink tea with milk,"⟧ says Marchetti.

=== d024 | Provincial Information Centre | 2029-09-06T14:30:00Z | update | off_topic
# The harvest of beets is entering the decisive phase

PORT ALMADINE, 6 September. (PIC). On the fields of the Province is gathered already the third part of the areas. The average productivity exceeds the last year. In the leaders goes the cooperative "Morning Dew".

=== d025 | Northern Cable | 2029-09-06T19:20:00Z | urgent
# ⟦v11|Open City||OPEN CITY EXPELS MAYOR VANDERHOEK⟧; ⟦v14|||CHAIRMAN RESIGNS⟧

PORT ALMADINE, Sept 6 (NC) - ⟦v11|Open City||The executive voted 7-4 to expel Perpetua Vanderhoek⟧, it said in a statement.

⟦v14|Bertil Ndiaye||Bertil Ndiaye, who opposed the move, stepped down as chairman⟧. ⟦v14|Bertil Ndiaye||"I cannot sign this,"⟧ he said.

⟦v18|Laszlo Finnbogason||"First they took her office, now her name,"⟧ lawyer Laszlo Finnbogason said.

⟦v16|Yevgenia Castellane||Castellane renewed her call for an early election⟧. 

=== d026 | City Eye | 2029-09-06T19:45:00Z | update
# Live: Ropewalk 3, late

21:25 ⟦v11|||They've thrown the founder out of her own kitchen⟧. Seven hands up, four down.

21:31 ⟦v14|||Ndiaye's put his badge on the table next to the biscuits and left⟧. Nobody follows.

21:40 And Marchetti? One of the seven. ⟦v24|Ezekiel Marchetti||"I stay, I said so. A house with a hole in it is still a house"⟧.

21:52 ⟦v12|||At the jail they've heard: bedsheets burning, about four hundred now, police horses⟧.

21:58 Twelve! ⟦v3|||Another one crosses over to the bakers, the very young Mr Tamm⟧.

=== d027 | The Tram Stop | 2029-09-07T05:30:00Z | feature
# Who still lives here?

Count with us. ⟦v3|||Open City, yesterday nineteen, is seven, which is one taxi and a bicycle⟧. ⟦v14|||It has lost its captain over the question whether to drown the admiral⟧. 

The acting one ⟦v24|||remains on board, mop in hand⟧. Asked if he would run: ⟦v38|Ezekiel Marchetti|declines|"My bulbs, please"⟧.

⟦v2|||Three quarters of a million, then⟧; that is ⟦v8|||two hundred thousand per tram stop that exists⟧. ⟦v10|||Oktay B. is at home again, with a bracelet and a garden⟧, and he will ⟦v20|Oktay Brandauer||go on singing, he tells our gardener, "louder than the choir"⟧.

⟦v36|Perpetua Vanderhoek||The savings of a dead husband⟧, she says of the case. ⟦v36|Oskar Vanderhoek|denies|"Papa died in debt,"⟧ says the son.

=== d028 | Morgenbote | 2029-09-07T08:00:00Z | feature
# What remains of an evening and a dog tax

⟦v1|||Three days after Perpetua Vanderhoek was fetched out of the chamber⟧ her work lies in pieces. ⟦v11|||Those whom she had invented have struck her from the list⟧. ⟦v3|||A dozen of her people sit elsewhere⟧.

Governor Otunbayev, who ⟦v15|Hamish Otunbayev||had three times ruled out going to the people⟧, might ⟦v15|unnamed (Morgenbote)||be softening⟧, one hears. ⟦v16|Yevgenia Castellane||Castellane has collected 9,000 signatures for it⟧.

The prosecutor, Amankwah, says dryly that ⟦v8|Solveig Amankwah||"a rail was sold three times, on the drawing, on the bill and under the table"⟧. ⟦v4|Laszlo Finnbogason|denies|For the defence it is all air⟧; ⟦v18|Laszlo Finnbogason||it sees a plot of heirs⟧.

=== d029 | Northern Cable | 2029-09-07T10:00:00Z | update | nothing_new
# WRAPUP: ALMADINE'S RULING PARTY IN RUINS AFTER MAYOR'S ARREST

PORT ALMADINE, Sept 7 (NC) - ⟦v1|||The detention of Mayor Perpetua Vanderhoek⟧ has broken up the party she founded, with ⟦v3|||a majority of its councillors gone⟧, ⟦v14|||its leader out⟧ and ⟦v5|||a stand-in running the city⟧.

Vanderhoek, ⟦v6|||in jail until October⟧, ⟦v4|Perpetua Vanderhoek|denies|protests her innocence⟧. Prosecutors say ⟦v2|Public Prosecutor of Almadine||she pocketed 745,000 crowns⟧ over ⟦v8|Public Prosecutor of Almadine||a tram contract⟧. ⟦v13|||Banknotes had turned up in a cello case⟧.
