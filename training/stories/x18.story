title: Sentencing of Ilyan Dravec

=== d001 | Concord | 2026-09-08T08:14:00Z | flash
# ⟦v001|||KESTRIAN COURT FINDS OPPOSITION LEADER DRAVEC GUILTY OF EMBEZZLEMENT⟧

=== d002 | Concord | 2026-09-08T08:31:00Z | urgent
# Kestria's Dravec convicted in timber fund case

TARNOW HARBOUR, Kestria, Sept 8 (Concord) - ⟦v001|||A court in Kestria on Tuesday convicted Ilyan Dravec, the most prominent critic of President Osip Varga⟧, ⟦v002|judgment||of having steered 41 million talers out of a state forestry fund when he sat on its board⟧.

⟦v022|||Judge Radka Simova began reading the judgment at nine and was still on the facts an hour later⟧. The sentence was expected in the afternoon. ⟦v003|||Prosecutors have asked for 12 years⟧.

Dravec, 46, has called ⟦v002|Ilyan Dravec|denies|the charges an invention⟧. He stood with his hands behind his back and looked at the public gallery, where his wife and his mother sat, and at the window, which had been painted over.

A conviction for a serious crime closes the road to public office. Kestria elects a president in March, and polls have put Dravec within seven points of the incumbent.

=== d003 | KIA | 2026-09-08T09:05:00Z | bulletin
# ⟦v002|General Prosecutor's Office||Guilt of I. Dravec in plunder of means of Forestry fund is proved in full volume⟧ - prosecutor

TARNOW HARBOUR, September 8. /KIA/. ⟦v001|||Harbour district court of the capital recognised citizen Ilyan Dravec as guilty under article 160 part 4 of the Criminal code⟧. The given decision was announced on Tuesday.

"⟦v002|General Prosecutor's Office||In the course of the trial it was established that the accused created the scheme of sale of timber at lowered prices through firm of own brother⟧," informed the representative of the General Prosecutor's Office.

In the department reminded that ⟦v003|General Prosecutor's Office||state accusation considers necessary to appoint to him punishment in the form of deprivation of freedom for the term 12 years⟧.

⟦v020|court press service||Access of representatives of mass media into the hall is limited in connection with dimensions of the premises⟧, specified in the press service of the court.

The Forestry fund was created in 2009 with the aim of restoration of woods in the eastern districts. At the present time it is in the process of liquidation. The trial lasted 14 months, 86 witnesses were interrogated.

=== d004 | Bench Notes | 2026-09-08T09:40:00Z | update
# LIVE: Eleven chairs and a painted window

11.40 Tarnow Harbour time. We are outside, like nearly everyone. ⟦v020|||There are eleven seats for the press in there and nine of them are occupied by young men with identical haircuts and no notebooks⟧.

11.52. A lawyer passes on her way to the lavatory: ⟦v022|lawyer||Simova is on page 118 of 304 and drinks water between commas⟧.

12.10. On the steps, about a thousand people, by our count, with sprigs of spruce in their buttonholes [the fund was for spruce - ed.]. ⟦v007|||Every time the door opens they hum⟧. It is an odd sound. The policemen have been told, apparently, that there is no law against humming.

12.31. ⟦v021|city transport office||Two underground stations, Courthouse and Old Mint, are shut "for repair of escalators"⟧, says the transport office. Neither has an escalator.

12.45. A pensioner with a folding stool offers us half of her sandwich. It is egg. She has been to all eighty-six sittings, she says, and this is the first at which she has been afraid.

=== d005 | Beacon Press | 2026-09-08T10:20:00Z | update
# Taler slips as verdict unfolds in Kestria

Sept 8 (Beacon) - ⟦v025|||Kestria's currency lost as much as 1.4 percent against the mark on Tuesday⟧ after ⟦v001|Concord||a judge declared Ilyan Dravec guilty in a fraud trial⟧, as Concord reported.

Traders said the move was modest. "⟦v025|Hedda Lorentz||The market is not pricing justice, it is pricing March⟧," said Hedda Lorentz, a currency strategist at Bank Almere. She expected ⟦v025|Hedda Lorentz||the central bank to step in if the rate touched 18 to the mark⟧.

Dravec, an engineer by training, made his name by publishing the invoices for a motorway bridge. He has been under house arrest since May of last year and has campaigned from his kitchen, in short films that regularly draw two million viewers. In the most recent one he explained, while making dumplings, how a trial is put together.

Foreign investors hold about a fifth of the country's bonds. Most analysts had taken a conviction for granted and disagreed only about how long the sentence would be and whether any of it would have to be served.

=== d006 | Concord | 2026-09-08T12:46:00Z | flash
# ⟦v001|||KESTRIA'S DRAVEC SENTENCED TO 9 YEARS IN PRISON⟧

=== d007 | Concord | 2026-09-08T13:02:00Z | update | supersedes=d002
# Kestrian opposition leader jailed for nine years

TARNOW HARBOUR, Kestria, Sept 8 (Concord) - ⟦v001|||Ilyan Dravec must spend nine years in a penal colony, a Kestrian court ruled on Tuesday⟧, removing President Osip Varga's strongest rival from the ballot at a stroke.

⟦v010|||His younger brother, Marek, got three years, suspended⟧. ⟦v011|||The two were fined 2 million talers between them⟧.

Guards put handcuffs on Dravec and ⟦v006|||led him down a back staircase to a waiting van⟧. "⟦v005|Ilyan Dravec||You have locked the door and left me the window⟧," he told the judge before he was taken away.

"⟦v004|Tereza Halm||We shall appeal before the ink is dry⟧," said his lawyer, Tereza Halm.

⟦v012|electoral commission||He can no longer be registered as a candidate⟧, the electoral commission said within the hour. ⟦v022|||It had taken Simova five hours and forty minutes to get through the judgment⟧.

Dravec's mother, a retired teacher, stayed seated when the court rose and had to be asked twice to leave. Outside, those who had hummed since morning fell silent for about a minute. Then somebody began to clap, slowly, and the rest took it up.

=== d008 | KIA | 2026-09-08T13:30:00Z | bulletin
# ⟦v016|Osip Varga||Head of state did not follow the trial⟧ - press service

TARNOW HARBOUR, September 8. /KIA/. ⟦v016|Osip Varga||President of Kestria Osip Varga is occupied with the harvest and did not follow the process over the former official of the Forestry fund⟧, transmitted the press service of the head of state.

"⟦v016|Osip Varga||In our country the court is independent. To comment the sentences is not my business, my business are roads and grain⟧," quotes the press service the president.

According to the court, ⟦v001|court press service||punishment in the form of 9 years of deprivation of freedom will be served by the condemned in colony of general regime⟧. ⟦v010|court press service||To Marek Dravec is appointed conditional term⟧.

On the question ⟦v036|court press service|declines|where precisely the colony is situated⟧, the interlocutor of the agency did not answer.

Earlier it was informed that the president visited on Tuesday grain elevator in Lower Sava district, where he got acquainted with the new drying equipment and talked with the labour collective. The harvest of the current year is evaluated in 11 million tons.

=== d009 | Tarnow Evening Post | 2026-09-08T14:10:00Z | feature
# Spruce on Mint Street

By our court reporter

I had one of the eleven chairs, having queued from half past three with a thermos. So let me tell you what the painted window kept from the rest. He had a paperback in his jacket and read it through pages 60 to 95. When Mrs Simova came to the number, she said "eight" and then, after a glance at her sheet, "nine". ⟦v032|||The clerk wrote down both⟧.

⟦v005|Ilyan Dravec||He thanked the court for the window⟧, of which it had left him, he said, the frame. ⟦v010|||Marek, who may go home as long as he behaves⟧, wept as if it were he who was going. ⟦v006|||Three men in balaclavas and a dog took the elder one off by the coal stairs⟧.

Outside, ⟦v007|||by the time the trams should have been taking people home, Mint Street was full from the bridge to the fishmarket, fifteen thousand at the least⟧. They hummed. Then ⟦v009|||the grey lorries came round the corner and it began to rain upwards⟧.

I saw a grandmother with a folding stool hold it over her head like a lid. I saw a boy run up to a lorry and stick a twig in its grille. He got away, I think. The pavements in front of the ministry of forests are green this evening, and slippery.

=== d010 | Beacon Press | 2026-09-08T14:55:00Z | urgent
# ⟦v009|||Kestrian police turn water cannon on crowd⟧ after verdict

TARNOW HARBOUR, Sept 8 (Beacon) - ⟦v009|||Riot police used jets of water to break up thousands of people protesting in the Kestrian capital⟧ against ⟦v001|||the jailing of Ilyan Dravec⟧, a Beacon reporter saw.

⟦v008|Court Watch||At least 120 people were led to buses⟧, the monitoring group Court Watch said.

⟦v007|police||Some 3,000 took part in the unauthorised gathering⟧, according to the police, who said ⟦v040|police||an officer had suffered a broken wrist⟧.

"⟦v009|Bruno Keszler||Water was employed in order to cool the situation⟧," police spokesman Bruno Keszler told reporters. He denied that ⟦v009|Bruno Keszler|denies|dye or any irritant had been mixed into it⟧.

Shops along Mint Street had let down their shutters at noon. Ambulances took several people to the harbour hospital, where a doctor said most were suffering from bruises and cold. The city had last seen such scenes in 2019, after a disputed count in the mayoral election.

=== d011 | Court Watch | 2026-09-08T15:30:00Z | bulletin
# BULLETIN: DETENTIONS IN CONNECTION WITH THE DRAVEC VERDICT

State of information at 17:30. Court Watch has recorded:

- ⟦v008|Court Watch||detained in Tarnow Harbour: 212, of whom 31 minors⟧;

- ⟦v008|Court Watch||detained in other towns: 47⟧;

- ⟦v042|Court Watch||injured and seen by our volunteers: 18⟧;

- ⟦v037|Court Watch||lawyers refused entry to police stations: 9⟧;

- ⟦v030|Court Watch||search in progress at the seat of Dravec's party, Clear Water, Ferry Lane 4, since 16:50⟧;

- ⟦v041|Court Watch||mobile data unavailable in the centre between 15:40 and 17:10⟧.

Hotline for relatives: as published. If you are detained, state your name loudly, ask for the article under which you are held, and sign nothing that has been written in pencil. Volunteers with a car are asked to report to the office; volunteers without one are asked to make tea.

=== d012 | AIP | 2026-09-08T16:05:00Z | update
# Kestria: ⟦v013|Nordic Assembly||the Nordic Assembly denounces a "sentence on command"⟧

LORMONT, September 8 (AIP) -- ⟦v013|Nordic Assembly||The condemnation of the opponent Ilyan Dravec "owes nothing to the right and all to the calendar"⟧, estimated on Tuesday the presidency of the Nordic Assembly. ⟦v013|Nordic Assembly||It demands his immediate release⟧.

⟦v014|unnamed (Beacon Press) < Beacon Press||The government of Halland examines sanctions against the judge and two prosecutors⟧, reported Beacon Press, which cites a diplomat.

On the spot, ⟦v008|Court Watch||more than 250 persons have been apprehended⟧, according to the association Court Watch. ⟦v030|Zdena Moravec < Bench Notes||The police seized also the computers and "even the coffee machine" of the party of Mr. Dravec⟧, according to its secretary Zdena Moravec, cited by Bench Notes.

The Kestrian ministry of the Interior did not wish to comment on ⟦v030|Kestrian ministry of the Interior|declines|the perquisition⟧.

The engineer, father of two girls, had been revealed to the great public in 2017 by a video on the price of a bridge, seen nine million times in a country of seven million inhabitants. It was then the second time that he tried himself at the cinema.

=== d013 | Bench Notes | 2026-09-08T17:20:00Z | update
# LIVE: 'My name will be on the paper'

19.20 Tarnow Harbour time. Candles in the rain now, and a surprise. Anna Dravec on the steps, holding a torch for the cameras herself:

"⟦v017|Anna Dravec||They have struck out a first name… They forgot that there are two of us with the same surname. I shall stand in March⟧."

19.34. She called on ⟦v028|Anna Dravec||everyone who can walk to come to Fountain Square on Sunday at noon⟧.

19.41. ⟦v009|||The lorries have run dry and gone to the harbour to drink⟧. The crowd waves them off.

19.58. From his cell, via Tereza Halm: ⟦v018|Ilyan Dravec < Tereza Halm||he will take no food from tonight until his people have been let out of the buses⟧. ⟦v005|Tereza Halm||He repeated the line about the window⟧, she says, because he was rather proud of it.

20.15. The number chalked on the wall of the mint: ⟦v008|Court Watch||301 taken away⟧, as counted by Court Watch. [Police have not given any figure of their own.]

20.26. Someone has hung a pair of dry socks on every second lamp post along the quay, with a note: "Take, do not thank."

=== d014 | Concord | 2026-09-08T18:02:00Z | urgent
# ⟦v019|unnamed (Concord)||Jailed Kestrian politician Dravec rushed to hospital with heart attack⟧ - source

TARNOW HARBOUR, Sept 8 (Concord) - ⟦v019|unnamed (Concord) < Concord||Ilyan Dravec was taken from a remand prison to a hospital in the Kestrian capital on Tuesday evening after suffering a heart attack⟧, a medical source told Concord.

"⟦v019|unnamed (Concord)||He is in intensive care and his condition is grave⟧," the source said.

The prison service declined to comment on ⟦v019|Kestrian prison service|declines|the state of health of any inmate⟧.

⟦v001|||Dravec was given nine years for fraud earlier in the day⟧. Supporters began moving from Mint Street towards the harbour hospital, where guards had closed the gates.

He is not known to have had any heart trouble, though he was treated in 2022 for what his doctors believed to be poisoning by heavy metals. The authorities said at the time that he had eaten bad fish.

=== d015 | Tarnow Evening Post | 2026-09-08T18:11:00Z | update | copy_of=d014
# ⟦v019|unnamed (Concord)||Dravec in hospital with heart attack⟧ - source

(Concord) - ⟦v019|unnamed (Concord) < Concord||Ilyan Dravec was taken from a remand prison to a hospital in the capital on Tuesday evening after suffering a heart attack⟧, a medical source told Concord.

"⟦v019|unnamed (Concord)||He is in intensive care and his condition is grave⟧," the source said.

The prison service declined to comment on ⟦v019|Kestrian prison service|declines|the state of health of any inmate⟧.

He is not known to have had any heart trouble, though he was treated in 2022 for what his doctors believed to be poisoning by heavy metals.

=== d016 | Concord | 2026-09-08T18:58:00Z | kill | supersedes=d014
# KILL KILL KILL - Dravec hospital

EDITORS: Kill the Concord story of 1802 GMT headlined "Jailed Kestrian politician Dravec rushed to hospital with heart attack - source".

⟦v019||denies|The story was wrong⟧. ⟦v019|Tereza Halm|denies|Dravec has not left the remand prison and is in good health⟧, his lawyer Tereza Halm says after a visit. ⟦v019|||The patient brought in was another man of the same surname⟧.

Do not use any part of it. Concord regrets the error and will not issue a replacement.

=== d017 | KIA | 2026-09-08T19:25:00Z | bulletin
# ⟦v015|Jaromir Blaskov||Ministry of Foreign Affairs of Kestria considers statements of Nordic Assembly as interference⟧

TARNOW HARBOUR, September 8. /KIA/. ⟦v015|Jaromir Blaskov||Assessments of the sentence sounded from a number of capitals are gross interference in internal affairs⟧, stated Minister of Foreign Affairs Jaromir Blaskov.

"⟦v015|Jaromir Blaskov||Let them look after own forests⟧," underlined the minister.

⟦v023|Jaromir Blaskov||Ambassador of Halland will be called on Wednesday to the Ministry for giving of explanations⟧, added Blaskov. To the question about ⟦v014|Jaromir Blaskov||possible sanctions against Kestrian judges⟧ he answered that ⟦+|||such would receive "mirror reaction"⟧.

The information of a foreign agency about ⟦v019|Kestrian prison service|denies|hospitalisation of the condemned⟧ does not correspond to reality, told in the prison service. In the given institution ⟦v018|Kestrian prison service|denies|no refusals of food were registered⟧, they added.

The turnover of goods between Kestria and Halland constituted for the past year 940 million marks, of them more than half falls on sawn timber. The parties established diplomatic relations in 1991.

=== d018 | Beacon Press | 2026-09-08T20:10:00Z | update | off_topic
# Kestria through to quarter-finals after shoot-out

LORMONT, Sept 8 (Beacon) - Kestria's handball women beat Sundmark 31-30 in Lormont on Tuesday after extra time and seven-metre throws to reach the last eight of the continental championship.

Goalkeeper Mila Tesar saved three of five attempts. "My hands are still shaking," she said.

They will meet the hosts on Friday. Sundmark's coach, Lone Brandt, said her contract ran out at midnight and that she did not plan to look at the clock.

=== d019 | Concord | 2026-09-09T05:30:00Z | feature | nothing_new
# EXPLAINER-What the Dravec verdict means: the story so far

Sept 9 (Concord) - Where things stand the day after the ruling in Kestria:

* ⟦v001|||Opposition leader Ilyan Dravec was ordered to serve nine years⟧. ⟦v010|||Marek Dravec, his brother and co-accused, stays free on a suspended term⟧.

* ⟦v004|Tereza Halm||An appeal is to be filed⟧, his lawyer Tereza Halm says.

* ⟦v012|electoral commission||He is barred from the presidential election in March⟧. ⟦v017|Anna Dravec||His wife has said she will run in his stead⟧.

* ⟦v008|Court Watch||More than 300 people were rounded up at demonstrations⟧, according to Court Watch. ⟦v009|||Police dispersed the biggest with water cannon⟧.

* ⟦v018|Tereza Halm||Dravec is refusing food⟧, Halm says; the prison service has denied ⟦v018|Kestrian prison service|denies|this⟧.

* The Nordic Assembly wants ⟦v013|Nordic Assembly||him set free⟧. Kestria's foreign minister has spoken of ⟦v015|Jaromir Blaskov||meddling⟧.

=== d020 | Bench Notes | 2026-09-09T07:15:00Z | update
# LIVE: The witness who counted wrong

09.15 Tarnow Harbour time. Good morning. Remember Pavol Grint, the fund's bookkeeper, on whose sums the whole case rests? He has posted a film of himself at dawn, in his vest:

"⟦v026|Pavol Grint||They gave me the figures on a sheet and I learned them… like a poem. I never saw one crooked taler go to Ilyan⟧."

09.32. Nine hundred thousand views. Halm says ⟦v004|Tereza Halm||it will be page one of her complaint to the Supreme Court⟧.

09.50. And now this: ⟦v027|Ludmila Grint < Bench Notes||four men in plain clothes took Grint from his flat before the milk had boiled⟧, his sister Ludmila tells us. ⟦v027|police|declines|Where he is⟧, the police decline to say.

10.02. Sunday: ⟦v029|city hall||Fountain Square will not be available⟧, city hall regrets, owing to ⟦+|||a "festival of honey"⟧ that no beekeeper we could reach has heard of.

10.20. Rain again. The spruce sellers at the tram stop, who charged nothing yesterday, are charging nothing today either, and have run out.

=== d021 | AIP | 2026-09-09T08:20:00Z | update
# Dravec affair: ⟦v026|Pavol Grint < Bench Notes||the witness key retracts himself⟧, before ⟦v027|||to be interpellated⟧

LORMONT, September 9 (AIP) -- ⟦v026|Pavol Grint < Bench Notes||The accountant Pavol Grint, pillar of the accusation, assured on Wednesday to have recited a text prepared by the investigators⟧, reported Bench Notes.

⟦v027|Ministry of the Interior of Kestria < Beacon Press||He has been arrested in the following hour for false testimony⟧, according to Beacon Press, which cites the ministry of the Interior.

⟦v035|Tarnow Evening Post||In the shipyards of Tarnow Harbour, 1,900 workers have laid down the torch of welding at eight o'clock⟧, according to the Tarnow Evening Post. ⟦v035|union of shipyard workers||They will resume "when the engineer will be able to count the ships"⟧, made known their union.

The ambassador of Halland, Karin Wold, ⟦v023|||has been received during eleven minutes at the ministry of Foreign Affairs⟧. At the exit, she compared ⟦v043|Karin Wold||the tone to "a dentist without anaesthesia"⟧.

The Kestrian community of Lormont, some 4,000 persons, has foreseen to assemble itself in the evening before the consulate, where one sold out already the branches of fir.

=== d022 | KIA | 2026-09-09T09:10:00Z | bulletin
# ⟦v003|General Prosecutor's Office||Prosecutor's Office finds the punishment of I. Dravec excessively soft⟧

TARNOW HARBOUR, September 9. /KIA/. ⟦v031|General Prosecutor's Office||The General Prosecutor's Office will contest the sentence in the higher instance, demanding its toughening to the 12 years requested⟧, informed in the department.

At the same time ⟦v038|General Prosecutor's Office||the Prosecutor's Office directed to the court petition about change of the measure of restraint of the condemned to undertaking not to leave until the entry of the sentence into legal force⟧.

"⟦v038|General Prosecutor's Office||Formally the sentence has not entered into force, therefore the keeping under guard is premature⟧," explained the interlocutor of the agency.

With regard to citizen P. Grint, ⟦v027|Ministry of the Interior of Kestria||the named person is detained for 48 hours on suspicion in knowingly false indications⟧, noted in the Ministry of the Interior.

Consideration of the petition is appointed for 13:00 of the same day. Participation of the condemned will be ensured by means of video connection. The court session will pass in the open regime, with observance of norms of fire safety.

=== d023 | Beacon Press | 2026-09-09T09:48:00Z | update
# Puzzle as Kestrian prosecutors ask for ⟦v038|||Dravec to be let out⟧

TARNOW HARBOUR, Sept 9 (Beacon) - ⟦v038|||The very office that put Ilyan Dravec behind bars asked a judge on Wednesday to open the door⟧, baffling friend and foe, while ⟦v031|||lodging a complaint that nine years were not enough⟧.

"⟦v044|Hynek Orel||Someone upstairs has looked at the street and blinked⟧," said Hynek Orel, who teaches politics at the Free University. Others saw a trap. Dravec's party treasurer, Zdena Moravec, said ⟦v044|Zdena Moravec||they would rather have him as a fugitive than as a martyr⟧.

Varga's spokesman denied that ⟦v016|spokesman for Osip Varga|denies|the president had intervened⟧. "⟦v016|spokesman for Osip Varga||He read about it in the newspaper like you⟧," the spokesman said.

⟦v025|||The taler made up most of what it had lost⟧ and was quoted at 17.4 to the mark.

Orel said that he could recall only one comparable case, in 1934, when a miners' leader was set at liberty between two courts so that he might be arrested again in front of photographers.

=== d024 | Concord | 2026-09-09T10:22:00Z | correction | supersedes=d007
# CORRECTED-Kestrian opposition leader jailed for nine years

(Corrects fine in second paragraph to 20 million talers each, not 2 million between them)

TARNOW HARBOUR, Kestria, Sept 8 (Concord) - ⟦v001|||Ilyan Dravec must spend nine years in a penal colony, a Kestrian court ruled on Tuesday⟧, removing President Osip Varga's strongest rival from the ballot at a stroke.

⟦v010|||His younger brother, Marek, got three years, suspended⟧. ⟦v011|||The two were fined 20 million talers each⟧.

Guards put handcuffs on Dravec and ⟦v006|||led him down a back staircase to a waiting van⟧. "⟦v005|Ilyan Dravec||You have locked the door and left me the window⟧," he told the judge before he was taken away.

"⟦v004|Tereza Halm||We shall appeal before the ink is dry⟧," said his lawyer, Tereza Halm.

=== d025 | Bench Notes | 2026-09-09T11:40:00Z | update
# LIVE: Out

13.40 Tarnow Harbour time. I have typed that word and looked at it. ⟦v038|||At 13.36 a side door of the remand prison opened and Ilyan Dravec came out of it with a plastic bag⟧.

13.44. On a bollard, hoarse: "⟦v045|Ilyan Dravec||I do not say thank you. One does not thank a pickpocket who gives back the wallet… empty⟧."

13.51. He eats an apple. ⟦v018|||So that is the end of the fast, some nineteen hours after it began⟧.

13.58. The terms: ⟦v038|court press service||he may not leave the city until a higher court has spoken⟧, according to the court. The nine years stand. So does the ban: asked about March, he said that ⟦v017|Ilyan Dravec||there is a better candidate in the family and that he would be carrying her bag⟧.

14.05. [It is a very small bag.]

14.12. Somebody has brought his mother through the crowd on a hand cart. She looks him up and down and asks what has become of his scarf.

=== d026 | Concord | 2026-09-09T12:05:00Z | update
# Kestria's Dravec walks free pending appeal

TARNOW HARBOUR, Sept 9 (Concord) - ⟦v038|||A Kestrian court released opposition leader Ilyan Dravec on Wednesday until his appeal is heard, less than 24 hours after he was marched off in handcuffs⟧.

⟦v038|Radka Simova||There was "no risk of flight"⟧, Judge Radka Simova found in a hearing of seven minutes.

⟦v029|city hall||The authorities have refused permission for a rally on Sunday⟧. Dravec told supporters ⟦v028|Ilyan Dravec||he would be in Fountain Square all the same, "with a spoon, for the honey"⟧.

Court Watch said ⟦v046|Court Watch||most of those detained on Tuesday had been let go, with 64 still in custody⟧.

Tereza Halm, Dravec's lawyer, told Concord ⟦v032|Tereza Halm < Concord||the written judgment gave eight years on one page and nine on another, which in her view made it void⟧.

The Supreme Court has two months to deal with the case but can take less. It has altered a verdict in a political trial only once in the past ten years, when it added six months.

=== d027 | Court Watch | 2026-09-09T13:00:00Z | bulletin
# BULLETIN No. 3: STATE OF INFORMATION AT 15:00

Court Watch informs:

- ⟦v008|Court Watch||total detained since Tuesday: 348⟧;

- ⟦v046|Court Watch||released without charge: 284⟧;

- ⟦v047|Court Watch||sentenced to administrative arrest of up to 15 days: 22⟧;

- ⟦v042|Court Watch||injured: 26, among them a photographer of the Tarnow Evening Post⟧;

- ⟦v027|Court Watch||the witness Pavol Grint is held at the Quarry Road station; his lawyer was admitted at 14:20⟧;

- ⟦v034|Court Watch||signatures under the petition for annulment of the judgment: 410,000⟧;

- ⟦v030|Court Watch||property taken from Ferry Lane 4: 31 computers, 2 safes, no receipt⟧.

Those who left spruce, gloves or shoes on Mint Street may collect them from our office between ten and six. We have eleven left shoes. Families of persons under arrest are asked to bring parcels in transparent bags of no more than five kilograms.

=== d028 | Tarnow Evening Post | 2026-09-09T14:30:00Z | feature
# Nineteen hours, one apple

He came home by tram, because the car has been impounded with the fund's other fantasies. At Old Mint, where ⟦v021|||the station without escalators was still closed for the repair of them⟧, he got off to look.

It is hard to explain to a foreigner what has happened here. ⟦v001|||A man is given the best part of a decade⟧ and ⟦v038|||is back for lunch the next day⟧; ⟦v026|||the one who swore that he stole now swears that he did not⟧, and ⟦v027|||sits in the cell that has come free⟧.

In the yards the cranes stand like herons. ⟦v035|||Not a rivet since breakfast⟧. Archbishop Metod said at the noon mass that ⟦v033|Metod||"a judgment that must be read behind paint is not a judgment but a secret"⟧. ⟦v033|archdiocese|hedges|The sentence referred to a fresco⟧, his office let it be known an hour later.

In her kitchen, Anna Dravec was writing a list. ⟦v017|||On it were milk, candles, and the presidency⟧.

The elder of the girls showed us what she had drawn at school: a house, a sun, and a van with a dog looking out of it. The teacher had given it a star, and had then, she said, looked at the door and put the sheet away in a drawer.

=== d029 | AIP | 2026-09-09T15:20:00Z | update
# ⟦v014|Erik Sandahl < Beacon Press||Halland sanctions the judge Simova⟧ despite ⟦v038|||the liberation of Mr. Dravec⟧

LORMONT, September 9 (AIP) -- ⟦v014|Erik Sandahl < Beacon Press||The assets of the magistrate Radka Simova and of two prosecutors will be frozen from Thursday⟧, announced the head of the Halland diplomacy Erik Sandahl, cited by Beacon Press. "⟦v014|Erik Sandahl||A door half open is always a door of prison⟧," he justified.

In return, ⟦v024|Ministry of Foreign Affairs of Kestria < KIA||Kestria has declared undesirable the cultural attaché of Halland, who has 48 hours to make his trunks⟧, reported KIA, which cites the ministry of Foreign Affairs.

⟦v013|Nordic Assembly||The Nordic Assembly salutes "a first step" but requires that the penalty be annulled⟧.

⟦v031|unnamed (Tarnow Evening Post) < Tarnow Evening Post||The parquet would have already withdrawn its recourse for a heavier penalty⟧, according to a source of the Tarnow Evening Post, ⟦v031|General Prosecutor's Office|denies|what denies the prosecution⟧.

The attaché, Mr. Jens Aaby, specialist of the organ of the seventeenth century, had to give on Thursday a lecture on the pipes of the cathedral. The entry was free. One ignores if it is maintained.

=== d030 | Concord | 2026-09-09T17:45:00Z | update | supersedes=d026
# Freed for now, Kestria's Dravec defies rally ban

TARNOW HARBOUR, Sept 9 (Concord) - ⟦v028|Ilyan Dravec||Opposition leader Ilyan Dravec urged Kestrians on Wednesday to fill the capital's main square at the weekend⟧, hours after ⟦v038|||he was unexpectedly let out of jail until a higher court hears his case⟧.

⟦v029|Bruno Keszler||Anyone who turns up will be treated as taking part in a riot⟧, police spokesman Bruno Keszler warned.

⟦v031|General Prosecutor's Office||Prosecutors confirmed they were seeking three more years⟧ on top of Tuesday's sentence. ⟦v004|||Halm handed in her own papers, 90 pages with a film attached, shortly before offices closed⟧.

⟦v024|||Kestria gave a Halland diplomat two days to leave⟧ in retaliation for ⟦v014|||the punitive measures announced against a judge and two prosecutors⟧.

A shipyard union said ⟦v035|union of shipyard workers||work would start again with the morning shift⟧, since ⟦+|||"the engineer is out and can count"⟧.

Varga, visiting a dairy, was asked whether he feared a contest with a woman called Dravec. "⟦v048|Osip Varga||I fear only hail⟧," the president said. He drank a glass of milk and moved on to the next cow.
