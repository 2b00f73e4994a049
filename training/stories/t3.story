title: The hunt for Radomir Achterberg Live
outlets: Transalp = international agency, terse; SIP = Gerrin state agency, translated; Sarre Valley Echo = local newspaper, homely images; Trident TV = broadcaster, live blog; Court of Gerrin Press Desk = official notes as lists; The Ferret = tabloid, puns

=== d001 | Sarre Valley Echo | 2026-10-16T06:10:00Z | feature
# Sixth morning with the bolt on

We have learned to count our children again. Since Saturday, when the notary Celestine Oyarzun was found dead among her barrels, ⟦v14|||the school bell has not rung in five villages⟧. Milk is fetched in pairs.

Police superintendent Ezekiel Morvath keeps a map with pins in the parish hall. "⟦v3|Ezekiel Morvath||Four hundred people have seen him⟧," he sighs. "⟦v3|Ezekiel Morvath||In eleven places at the same time⟧."

The dead woman's brother, Florian Oyarzun, prunes the vines as if nothing were. "⟦v10|Florian Oyarzun||I want him alive⟧," he told me. "⟦+|||Dead he would owe me nothing⟧."

=== d002 | SIP | 2026-10-16T07:30:00Z | update
# Search measures in the Sarre valley are being intensified

GERRIN, 16 October (SIP). For the finding of the citizen Radomir Achterberg, 41, suspected of deprivation of life, ⟦v27|Ministry of Interior||six hundred collaborators, two helicopters and mounted patrols are brought in⟧, communicated the Ministry of Interior. ⟦v8|Ministry of Interior||For help leading to seizure a sum of 50,000 lari is laid out⟧, it recalled.

From the population ⟦v3|Ministry of Interior||430 signals have arrived⟧. The closing of educational institutions ⟦v14|Ministry of Interior||remains until further instruction⟧.

⟦v18|Ministry of Interior||The frontier guard is warned⟧.

=== d003 | Trident TV | 2026-10-16T11:05:00Z | update
# BLOG: Man held in Lorvane

12.31. Excitement in Lorvane, ninety kilometres downstream: ⟦v16|||armed officers have taken someone off a bus⟧. Beard, right height.

12.52. ⟦v16|Lorvane police||It's a cellist on his way to a wedding⟧, the station there admits. They have bought him lunch.

12.58. Opposition spokeswoman Thandiwe Kroll in the lobby: "⟦v12|Thandiwe Kroll||Six days, six hundred officers, one musician. The minister should pack⟧."

13.10. ⟦v3|||The hotline is at 512⟧, a cheerful voice tells us there.

=== d004 | The Ferret | 2026-10-16T16:00:00Z | feature
# BARREL BEAST: WHO IS FEEDING HIM?

He has been on the trot since Saturday, so somebody must be doing the sandwiches. ⟦v9|unnamed (The Ferret)||Cops are looking hard at big sister Ludmila⟧, a source close to the squad squeals. ⟦v9|unnamed (The Ferret)||She bought nine tins of sardines on Monday, and she hates fish⟧.

Ludmila, 46, ⟦v9|Ludmila Achterberg|denies|it all⟧ through the letter box: "I have a cat."

And why did he do it, if he did? ⟦v20|unnamed (The Ferret)||He was in it up to his neck: 80,000 on a vineyard that grew nettles, and the notary held the paper⟧.

=== d005 | Transalp | 2026-10-17T03:22:00Z | flash
# ⟦v1|||FUGITIVE MURDER SUSPECT ACHTERBERG CAUGHT IN GERRIN⟧

=== d006 | Transalp | 2026-10-17T03:40:00Z | urgent | supersedes=d005
# ⟦v1|Police of Gerrin||GERRIN MURDER SUSPECT SEIZED ON RIVER BARGE⟧ - POLICE

GERRIN, Oct 17 (Transalp) - ⟦v1|Police of Gerrin||Radomir Achterberg was arrested at 0440 local time on Saturday aboard a cargo barge at Haut-Sarre lock⟧, police said. ⟦v1|Police of Gerrin||He was unarmed and put up no resistance⟧.

The lock lies ⟦v18|||two kilometres from the Palvian border⟧.

=== d007 | Trident TV | 2026-10-17T04:25:00Z | update
# BLOG: Got him

5.50. Good morning, unlock your doors. ⟦v1|||After one week it's over: he's in a van⟧. Our camera saw the blanket go by.

5.58. How? Lock-keeper Baptiste Nkemelu, in pyjamas: "⟦v5|Baptiste Nkemelu||The dog on the boat barked at a heap of onions. Onions don't sneeze⟧."

6.03. One of the squad tells us what the man said when the torch was on him. "⟦v29|unnamed (Trident TV)||You took your time⟧."

6.09. ⟦v23|||One officer has gone into the water and is being dried⟧.

6.15. In the villages ⟦v21|||bells are ringing, all five towers⟧.

=== d008 | Sarre Valley Echo | 2026-10-17T05:30:00Z | update
# Under the onions

So that is where he was: ⟦v1|||on the Clementina, between two tons of Palvian reds, asleep with his boots on⟧. ⟦v21|||The sexton of Brenn pulled the rope so hard that he has to be iced⟧.

Nkemelu has minded the gates for thirty years and never, he says, liked onions. ⟦v5|||It was the spaniel Pepita that gave the game away⟧, and he who fetched the law in slippers.

"⟦v10|Florian Oyarzun||Good. Now let him look at me⟧," says Florian, and goes back to his rows. The headmistress, Mrs Quispe-Holm, ⟦v14|Ines Quispe-Holm||will open the doors on Monday⟧; she has been ironing the flags.

=== d009 | SIP | 2026-10-17T06:20:00Z | update
# ⟦v1|||The evading person has been detained⟧

GERRIN, 17 October (SIP). ⟦v1|Ministry of Interior||In the early hours on a vessel of inland navigation the detention of R. Achterberg was carried out⟧, informed the Ministry of Interior. ⟦v18|Ministry of Interior||The intention of crossing the state frontier was prevented in the last moment⟧.

The Minister of Interior Vasco Lindqvarn has ⟦v11|Vasco Lindqvarn||expressed gratitude to the personnel for a professionally conducted operation⟧. "⟦v11|Vasco Lindqvarn||The net was woven closely⟧," noted the minister.

⟦v23|Ministry of Interior||A sergeant obtained undercooling of light degree⟧. ⟦v27|Ministry of Interior||The air machines are returned to the bases⟧.

=== d010 | Transalp | 2026-10-17T07:45:00Z | update
# ⟦v5|Baptiste Nkemelu||BARKING DOG LED POLICE TO GERRIN SUSPECT⟧ - LOCK-KEEPER

GERRIN, Oct 17 (Transalp) - A barge's dog ⟦v5|Baptiste Nkemelu||drew attention to the hiding place⟧ of Gerrin's most wanted man, the lock-keeper who raised the alarm said.

Prosecutors said ⟦v7|Prosecution of Gerrin||Achterberg's DNA was on a glove found beside the victim⟧. They ⟦v4|Prosecution of Gerrin|declines|whether he had spoken⟧ declined to say.

Interior Minister Vasco Lindqvarn ⟦v11|Vasco Lindqvarn||hailed police work⟧. Thandiwe Kroll of the opposition said ⟦v12|Thandiwe Kroll||he owed his job to a spaniel and should leave it⟧.

=== d011 | The Ferret | 2026-10-17T09:10:00Z | update
# KNOW YOUR ONIONS! BARREL BEAST NABBED IN THE VEG

Peel away the tears: ⟦v1|||Radomir the Runner has run out of river⟧. ⟦v5|||Top dog Pepita sniffed the rat⟧, and the rat sneezed.

And now the big one. ⟦v4|unnamed (The Ferret)||He has COUGHED⟧. ⟦v4|unnamed (The Ferret)||"It was me, let me sleep", he told the lads in the van⟧, a source who was near enough to hear tells The Ferret.

Who pockets the fifty grand? "⟦v8|Baptiste Nkemelu||Me, I should think⟧," says gatekeeper Baptiste. "⟦v8|Gudrun Palomar||My dog, my boat, my money⟧," snaps skipper Gudrun Palomar.

=== d012 | Trident TV | 2026-10-17T10:05:00Z | update
# BLOG: The lawyer is here

11.31. A small woman with a very large bag walks up the steps: Ngozi Talavera-Brandt, for the defence.

11.40. She stops. "⟦v2|Ngozi Talavera-Brandt||My client has killed nobody⟧," she says. "⟦v2|Ngozi Talavera-Brandt||On Friday night he was at the Upper Lake with a rod and two witnesses⟧."

11.42. And what the tabloid has? "⟦v4|Ngozi Talavera-Brandt|denies|Invented. He has said his name and asked for tea⟧."

11.44. Why then run away? "⟦v31|Ngozi Talavera-Brandt||Because you had all hanged him by Sunday noon⟧."

11.47. And this: "⟦v6|Ngozi Talavera-Brandt||They kept him barefoot and with a sack over his head for three hours⟧."

11.55. Superintendent Morvath: "⟦v6|Ezekiel Morvath|denies|A blanket, for his own sake⟧."

=== d013 | Transalp | 2026-10-17T10:26:00Z | urgent
# ⟦v2|Ngozi Talavera-Brandt||GERRIN MURDER SUSPECT IS INNOCENT⟧ - LAWYER

GERRIN, Oct 17 (Transalp) - The lawyer of Radomir Achterberg said on Saturday ⟦v2|Ngozi Talavera-Brandt||he had not committed the murder and had an alibi⟧. Ngozi Talavera-Brandt also said ⟦v6|Ngozi Talavera-Brandt||he had been hooded and denied shoes after his arrest⟧. Police ⟦v6|Police of Gerrin|denies|this⟧ rejected the allegation.

She dismissed as fiction ⟦v4|Ngozi Talavera-Brandt|denies|a newspaper report of a confession⟧. ⟦v7|Ngozi Talavera-Brandt||The glove had been stolen from his shed in August⟧, she said.

=== d014 | Court of Gerrin Press Desk | 2026-10-17T11:30:00Z | update
# Note 1 in matter 77/26

1. Accused: R. A., born 1985, grower.

2. ⟦v17|||Hearing on custody: Sunday, 10:00, hall 4, public admitted⟧.

3. Evidence secured: ⟦v7|||one working glove, right hand, biological traces⟧; ⟦v15|||one pruning knife, lifted from the Sarre at km 14⟧.

4. ⟦v4|||On utterances of the accused: no information⟧.

5. ⟦v30|||Found on the accused: 312 lari, a fishing permit, sardines⟧.

6. ⟦v9|||Second person, L. A., female: taken into custody 11:15, suspicion of assistance⟧.

=== d015 | SIP | 2026-10-17T12:20:00Z | update
# Refutation and further facts

GERRIN, 17 October (SIP). In connection with publications ⟦v4|Ministry of Interior|declines|about an allegedly given admission of guilt⟧ the Ministry of Interior refrains from comments. ⟦v6|Ministry of Interior|denies|The rights of the detained were observed in full measure, footwear was handed out⟧, it assured.

⟦v9|Ministry of Interior||The sister by blood of the suspect was isolated for rendering of shelter⟧. ⟦v25|Ministry of Interior||The owner of the vessel is interrogated in quality of witness⟧.

⟦v15|Ministry of Interior||The subject by which the wounds were inflicted was raised by divers from the river⟧. In total ⟦v3|Ministry of Interior||citizens turned to the line 688 times⟧.

=== d016 | Sarre Valley Echo | 2026-10-17T13:45:00Z | update
# The bag, the rod and the sack

A lawyer half my height has turned the square upside down. By her account ⟦v2|Ngozi Talavera-Brandt||the man sat on a wet stone waiting for trout while somebody else was in the cellar⟧. Who are the two who sat with him? ⟦v2|Ngozi Talavera-Brandt|declines|Their names⟧ she keeps in the bag.

And ⟦v6|||his toes were blue⟧, the baker's wife saw it through the fence.

Old Kasimir at the jetty has something to tell as well. "⟦v13|Kasimir Detlevsen||I rang them on Tuesday: there is a stranger on the Clementina⟧." And? "⟦v13|Kasimir Detlevsen||They thanked me and wished me a nice day⟧."

The bakery sells ⟦v26|||rolls in the shape of a spaniel⟧.

=== d017 | Trident TV | 2026-10-17T15:10:00Z | update
# BLOG: That tip from Tuesday

16.30. It's in the log. We've seen it: ⟦v13|||call 207, Tuesday 14.12, "man on onion boat", marked "no action"⟧.

16.41. "⟦v13|Ezekiel Morvath||One of hundreds, and a bad one to miss⟧," says Morvath, and rubs his eyes.

16.50. Kroll again, louder: "⟦v12|Thandiwe Kroll||Four days! Lindqvarn has slept longer than the man under the onions⟧."

16.55. Lindqvarn, getting into his car: "⟦v12|Vasco Lindqvarn|denies|I'm going home for dinner, not for good⟧."

17.02. Skipper Palomar is out after five hours. "⟦v25|Gudrun Palomar||I told them I carry onions. I don't count them⟧."

17.20. ⟦v3|||Seven hundred and forty calls⟧, says the cheerful voice. They have switched off the line.

=== d018 | Transalp | 2026-10-17T16:05:00Z | update
# ⟦v13|Trident TV||GERRIN POLICE IGNORED TIP ON BARGE⟧ - BROADCASTER

GERRIN, Oct 17 (Transalp) - Police in Gerrin ⟦v13|Trident TV||were told four days before the arrest that a man was hiding on the vessel⟧, Trident TV reported.

Tabloid The Ferret's account that ⟦v4|The Ferret||Achterberg had admitted the killing⟧ could not be confirmed. ⟦v9|||His sister Ludmila was detained⟧. Florian Oyarzun, brother of the victim, said ⟦v10|Florian Oyarzun||he wanted a trial, not revenge⟧.

The interior ministry ⟦v8|Ministry of Interior|declines|who would receive the 50,000-lari reward⟧ would not say.

=== d019 | The Ferret | 2026-10-17T17:40:00Z | update | copy_of=d018
# ⟦v13|Trident TV < Transalp||Gerrin police ignored tip on barge⟧

GERRIN, Oct 17 (Transalp) - Police in Gerrin ⟦v13|Trident TV < Transalp||were told four days before the arrest that a man was hiding on the vessel⟧, Trident TV reported.

⟦v9|Transalp||His sister Ludmila was detained⟧. Florian Oyarzun, brother of the victim, said ⟦v10|Florian Oyarzun < Transalp||he wanted a trial, not revenge⟧.

=== d020 | Sarre Valley Echo | 2026-10-17T18:30:00Z | feature | off_topic
# The pumpkin of Brenn

Three hundred and six kilos, says the railway scale, and Widow Amundsen says more, since the stalk was cut off by envious hands. The prize is a wheelbarrow, which she will need. Second came a marrow that had been entered by mistake and was too proud to go home.

=== d021 | Court of Gerrin Press Desk | 2026-10-18T09:40:00Z | update
# Note 2 in matter 77/26

1. ⟦v17|||Detention pending trial: ordered, six months⟧.

2. ⟦v2|R. A.||Plea: not guilty⟧.

3. ⟦v19|N. Talavera-Brandt||Motion of the defence on transfer to another district: received⟧.

4. ⟦v7|||Second laboratory: traces on glove of two persons⟧.

5. ⟦v9|||L. A.: released against surety of 5,000 lari⟧.

6. ⟦v32|||Photographing in hall 4: forbidden⟧.

=== d022 | Trident TV | 2026-10-18T10:15:00Z | update
# BLOG: Hall 4

11.02. ⟦v17|||Half a year behind bars, that's what judge Oluwaseun Hartikainen has just read out⟧.

11.05. He spoke! Standing, hands on the rail: "⟦v2|Radomir Achterberg||I was at the water. I didn't do it⟧."

11.09. From the bench behind me Florian Oyarzun, not loud: "⟦v10|Florian Oyarzun||He looked at me. I'm none the wiser⟧."

11.15. The bag on the steps. "⟦v7|Ngozi Talavera-Brandt||Two people's sweat in one glove! Ask for the other hand⟧," Talavera-Brandt calls. "⟦v19|Ngozi Talavera-Brandt||Not here. In this valley even the dog is a witness⟧."

11.22. Sister Ludmila, free, smoking: "⟦v9|Ludmila Achterberg||All right. Sardines. Once⟧."

=== d023 | Transalp | 2026-10-18T10:50:00Z | update
# ⟦v17|||GERRIN COURT REMANDS ACHTERBERG IN CUSTODY⟧

GERRIN, Oct 18 (Transalp) - A Gerrin judge on Sunday ⟦v17|||ordered murder suspect Radomir Achterberg held for six months⟧. Achterberg ⟦v2|Radomir Achterberg||denied guilt⟧.

Prosecutor Anneliese Wu said ⟦v20|Anneliese Wu||he had killed notary Celestine Oyarzun over a debt of 80,000 lari⟧. The defence said ⟦v20|Ngozi Talavera-Brandt|denies|there was no debt, it was paid in June⟧.

⟦v7|Court of Gerrin||DNA of a second person was on the glove⟧, the court said. Wu said ⟦v15|Anneliese Wu||the knife matched the wounds⟧.

=== d024 | The Ferret | 2026-10-18T11:30:00Z | correction
# Putting it straight

Yesterday we told you Radomir Achterberg had ⟦v4|||coughed⟧. ⟦v4|||He had not. Our source was in a different van⟧. We have eaten the onion, and we are sorry. ⟦v33|||And the sister is 48, as she has told us at length⟧.

=== d025 | Transalp | 2026-10-18T11:44:00Z | kill
# KILL: Suspect's alleged confession

Delete from our item of Oct 17, 1605 GMT, the paragraph on ⟦v4|The Ferret||an admission⟧. The newspaper ⟦v4|The Ferret||has retracted its account⟧. Use no earlier version.

=== d026 | SIP | 2026-10-18T12:30:00Z | update
# Results of the court session

GERRIN, 18 October (SIP). ⟦v17|||By decision of the judge the measure of restraint was selected in the form of keeping under guard⟧. ⟦v2|||The accused does not recognise himself guilty⟧.

The Minister of Interior V. Lindqvarn ⟦v11|Vasco Lindqvarn||considers the work of the organs to be exemplary as before⟧. ⟦v13|Ministry of Interior||Relating to the call of an inhabitant on Tuesday, a service inspection was assigned⟧.

⟦v8|Ministry of Interior||The monetary encouragement will be divided in equal parts between the lock worker and the skipper⟧. ⟦v24|Ministry of Interior||The expenses for the measures constituted 1.9 million lari⟧, informed the ministry. ⟦v3|Ministry of Interior||From all messages only three were useful⟧. ⟦v14|Ministry of Interior||The instruction about schools is cancelled⟧.

=== d027 | Sarre Valley Echo | 2026-10-18T15:00:00Z | feature
# Tea with a very small lawyer

She puts the bag on my chair, so I stand. Is he innocent? "⟦v2|Ngozi Talavera-Brandt||As you are. You also fish⟧." And the two on the stone? "⟦v2|Ngozi Talavera-Brandt||A priest and his altar boy. They will come⟧," she says now.

⟦v6|Ngozi Talavera-Brandt||The sack was jute, it said Onions on it⟧; she has it, in the bag, with a receipt. The superintendent ⟦v6|Ezekiel Morvath|denies|still calls it a blanket⟧.

The 80,000? "⟦v20|Ngozi Talavera-Brandt|denies|Paid. Stamped. By the dead woman herself⟧." "⟦v34|Ngozi Talavera-Brandt||Ask rather who else owed her⟧."

Does the mother visit? "⟦v22|Zofia Achterberg||I brought him up to shut gates behind him⟧," says Zofia Achterberg, next table.

=== d028 | Trident TV | 2026-10-18T17:20:00Z | update | nothing_new
# BLOG: Closing the book

18.30. So, in five lines. ⟦v1|||They found him in the vegetables⟧. ⟦v5|||A spaniel did it⟧. ⟦v17|||He stays inside till spring⟧. ⟦v2|||He says he was angling⟧. ⟦v4|||And the famous words in the van were never spoken⟧.

18.36. ⟦v16|||The cellist got to his wedding, by the way, for the cake⟧.

18.40. ⟦v18|||Another twenty minutes on the water and he'd have been Palvia's problem⟧. Palvian radio ⟦v35|Palvian radio||says thanks, but no thanks⟧.

=== d029 | Transalp | 2026-10-18T18:05:00Z | update
# ⟦v36|Police of Gerrin||GERRIN POLICE SEEK SECOND MAN IN NOTARY'S KILLING⟧

GERRIN, Oct 18 (Transalp) - Police said on Sunday ⟦v36|Police of Gerrin||they were looking for a second man⟧ in the case of Celestine Oyarzun. Superintendent Ezekiel Morvath linked it to ⟦v7|Ezekiel Morvath||the laboratory finding⟧.

⟦v8|Gudrun Palomar||The barge's skipper said half was not enough⟧. ⟦v37|Thandiwe Kroll||Kroll tabled a motion of no confidence in the government⟧.

=== d030 | Sarre Valley Echo | 2026-10-18T19:30:00Z | feature
# The bolt again?

We had oiled it on Saturday, after ⟦v1|||the business at the lock⟧. ⟦v36|||Now another one is out there, they say⟧, and my neighbour has put the chair back under the handle.

"⟦v14|Ines Quispe-Holm||The bell rings tomorrow, man or no man⟧," says the headmistress. ⟦v28|||On Wednesday we carry Celestine up to the chapel⟧. "⟦v10|Florian Oyarzun||I will believe whichever of them cannot look up⟧," her brother says.

Pepita has ⟦v8|||her share of the fifty thousand in sausage⟧. ⟦v5|||She barked, after all⟧. ⟦v13|||Kasimir had only a telephone⟧.
