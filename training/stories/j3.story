title: Ortueta trial in Dol Marren Live
outlets: Peregrin = international agency; ISTRAG = state agency, translated; Marren Courant = local newspaper, jokes and images; Pulse 7 = broadcaster, live blog; Registry of the High Court = official lists; Gaceta del Golfo = foreign daily with interviews

=== d001 | Peregrin | 2030-02-04T06:30:00Z | update
# ISTRENIA EX-MINISTER TO FACE BRIDGE BRIBERY TRIAL, ⟦v3|Valdis Ortueta|denies|DENIES GUILT⟧

DOL MARREN, Feb 4 (Peregrin) - ⟦v2|Kaspar Iwasaki||Former transport minister Valdis Ortueta took 4.2 million marrens for steering the Gulf Bridge contract to builder Pontiara⟧, prosecutor Kaspar Iwasaki will tell the High Court on Monday, according to the indictment.

Ortueta, 61, ⟦v3|Valdis Ortueta|denies|has rejected all seven counts⟧. "⟦v3|Valdis Ortueta||I have nothing but a pension and a clear head⟧," he said on the way in.

⟦v11|Pontiara||Every payment was a fee for genuine consulting⟧, Pontiara said.

The bridge, Istrenia's longest, opened in 2024 at three times its price.

=== d002 | ISTRAG | 2030-02-04T07:15:00Z | update
# The consideration of the case of V. Ortueta has begun

DOL MARREN, February 4. (ISTRAG). ⟦v16|High Court||The session passes in the open regime, the bringing in of telephones is forbidden⟧, informed the chancellery of the High Court.

"⟦v14|Anneke Rahmani||The government does not interfere in the affairs of justice and works until the end of the term⟧," declared the Prime Minister Anneke Rahmani.

⟦v10|Ministry of Interior||Before the building of the court up to two hundred persons are located⟧, was told in the Ministry of Interior.

⟦v25|High Court||The former secretary of the minister D. Pallavicini has recognised the guilt⟧, was also informed in the chancellery. ⟦v26|High Court||The former engineer of the department J. Mbeki-Horn has not recognised the guilt⟧.

=== d003 | Marren Courant | 2030-02-04T08:05:00Z | feature
# "⟦v3|Valdis Ortueta|denies|Seven times nothing is nothing⟧"

He came on foot, with an umbrella, like a man collecting a parcel. The seven charges, he told the ladies of the fish market, who had closed for the occasion, ⟦v3|Valdis Ortueta|denies|were a soup without a bone⟧.

⟦v10|||The fish ladies had brought their scales, their knives and some two thousand friends⟧. "⟦v10|Ulla Mukherjee||We want to see him weighed⟧," said Ulla Mukherjee of the Square Table, which has been holding vigil since the bridge first dropped a bolt.

In the cloakroom one hundred and forty telephones hum in numbered bags. "⟦v16|Beadle Tevita Lund||It's like minding bees⟧," said beadle Tevita Lund.

Denise Pallavicini, fourteen years the minister's right hand, wept and said "⟦v25|Denise Pallavicini||Yes, your honour⟧", five times.

=== d004 | Pulse 7 | 2030-02-04T09:45:00Z | update
# Live: ⟦v1|||A dead man walks in⟧

10.12 Prosecutor Iwasaki says he has "one more name, not on the list". Defence counsel Mireille Obuya is on her feet.

10.16 ⟦v1|||The side door opens. It's Quirin Habashi. He drowned in 2023. We ran his funeral⟧.

10.17 Somebody has fainted in row three. ⟦v7|||No, wait, it is the dock: Ortueta is on the floor⟧.

10.21 ⟦v7|Beadle Tevita Lund||He is breathing, he wants his umbrella⟧, the beadle tells us. Ten minutes' break.

10.39 Obuya: "⟦v5|Mireille Obuya||You can't cross-examine a gravestone. This person must not be heard⟧."

10.44 Judge Nomvula Eskelund: "⟦v5|Nomvula Eskelund|denies|He looks well enough to me, madam⟧. Sit down."

=== d005 | Peregrin | 2030-02-04T09:48:00Z | flash
# ⟦v1|||ACCOUNTANT BELIEVED DEAD APPEARS AS WITNESS AT ISTRENIA BRIBERY TRIAL⟧

=== d006 | Peregrin | 2030-02-04T10:20:00Z | urgent | supersedes=d005
# ⟦v1|||PRESUMED-DEAD ACCOUNTANT STUNS ISTRENIA TRIAL⟧, ⟦v7|||EX-MINISTER TAKEN ILL⟧

DOL MARREN, Feb 4 (Peregrin) - ⟦v1|||Pontiara's former bookkeeper Quirin Habashi, declared drowned seven years ago, took the stand unannounced on Monday⟧.

⟦v4|Quirin Habashi||He handed Valdis Ortueta cash on 11 occasions at a lakeside house⟧, Habashi told the court. ⟦v2|Quirin Habashi||The total came to 6.8 million marrens⟧, he said.

⟦v7|High Court||Ortueta, who collapsed in the dock, was carried to hospital⟧, a court official said.

A defence motion ⟦v5|Nomvula Eskelund|denies|to bar the witness was thrown out⟧ by Judge Nomvula Eskelund.

⟦v20|||Pontiara stock slid 17 percent⟧.

Ortueta's lawyers ⟦v4|Mireille Obuya|declines|did not comment on the alleged handovers⟧.

=== d007 | ISTRAG | 2030-02-04T11:00:00Z | update
# ⟦v1|||In the hall of sessions was presented a citizen, earlier considered perished⟧

DOL MARREN, February 4. (ISTRAG). ⟦v1|State Prosecution||The identity of Q. Habashi has been confirmed by means of the prints of the fingers⟧, informed the State Prosecution.

"⟦v7|Mayumi Castellanos||The state of the patient is stable, a lowering of pressure is noted⟧," told the head doctor of the First Clinic Mayumi Castellanos.

⟦v12|Ministry of Justice||On the place of stay of the named citizen in the past years the department possesses no data⟧, was told in the Ministry of Justice.

=== d008 | Marren Courant | 2030-02-04T12:10:00Z | update
# ⟦v4|Quirin Habashi||The perch on top, the portraits of the queen below⟧

So that is how it was done. ⟦v4|Quirin Habashi||A fish crate, a layer of ice, a layer of perch, and under the perch the notes in oilcloth⟧, says the man from the lake bottom. "⟦v4|Quirin Habashi||He always kept the perch, too⟧," he added, and the fish ladies groaned in the gallery.

⟦v12|Quirin Habashi||Seven years he has been turning cheeses with the monks of Saint Ildrun⟧, it appears, under the name of Brother Pim. "⟦v12|Quirin Habashi||Nobody asks a monk for his papers⟧," he said.

Why now? "⟦v30|Quirin Habashi||My daughter crossed that bridge on her wedding day⟧."

⟦v1|Pilar Habashi||His widow, who remarried in spring, had to hold on to the bench⟧, she told us.

Defence counsel calls him ⟦v5|Mireille Obuya||a forger risen from the reeds⟧.

=== d009 | Pulse 7 | 2030-02-04T13:52:00Z | update
# Live: ⟦v4|||Eleven crates⟧, ⟦v2|||and the sum keeps swelling⟧

13.58 Back in. Ortueta's chair is empty; the lawyers agree to go on without him.

14.05 Iwasaki puts a child's exercise book on the desk. "⟦v2|Quirin Habashi||I wrote it all down, marrens and cents. It makes nine point one⟧," Habashi says. That's more than twice the charge sheet.

14.13 Obuya: "⟦v2|Mireille Obuya|denies|It makes whatever you like, if you own a pencil⟧."

14.20 Where did the fish go? "⟦v4|Quirin Habashi||To the house with the green jetty. He would be waiting on it in slippers⟧."

14.31 We're hearing something enormous. ⟦v6|unnamed (Pulse 7)||The notebook also has a page headed "A.R."⟧, somebody who has leafed through it tells us. The prime minister's initials.

14.36 Her spokesman: ⟦v6|Anneke Rahmani's office|declines|"Not now."⟧

14.50 ⟦v10|||It's filling up outside, past the fountain and round the corner⟧. Mukherjee says ⟦v10|Ulla Mukherjee||eight thousand⟧.

=== d010 | Peregrin | 2030-02-04T14:05:00Z | update
# ISTRENIA WITNESS ⟦v2|Quirin Habashi||PUTS BRIBES AT 9.1 MLN MARRENS⟧

DOL MARREN, Feb 4 (Peregrin) - ⟦v4|Quirin Habashi||The money was hidden in fish boxes⟧, accountant Quirin Habashi testified.

⟦v6|unnamed < Pulse 7||Habashi's ledger lists transfers to Prime Minister Anneke Rahmani⟧, Pulse 7 reported, citing an unnamed person.

⟦v11|Zoltán Baptiste||"We bought advice, and it was good advice,"⟧ Pontiara chief Zoltán Baptiste told Peregrin.

⟦v13|Lubomir Tsegaye||Istrenia needs an election before summer⟧, opposition leader Lubomir Tsegaye said.

⟦v21|Banque Ferrol||Three accounts were blocked at the court's request⟧, private lender Banque Ferrol said.

=== d011 | ISTRAG | 2030-02-04T14:30:00Z | update | copy_of=d010
# The witness named the sum - Peregrin

DOL MARREN, February 4. (ISTRAG). ⟦v4|Quirin Habashi < Peregrin||The money was hidden in fish boxes⟧, accountant Quirin Habashi testified, as transmits Peregrin.

⟦v13|Lubomir Tsegaye < Peregrin||Istrenia needs an election before summer⟧, opposition leader Lubomir Tsegaye said.

⟦v21|Banque Ferrol < Peregrin||Three accounts were blocked at the court's request⟧, private lender Banque Ferrol said.

=== d012 | ISTRAG | 2030-02-04T15:20:00Z | urgent
# ⟦v6|Anneke Rahmani|denies|The fabrications about the head of the government⟧ are refuted

DOL MARREN, February 4. (ISTRAG). "⟦v6|Anneke Rahmani|denies|Not a single coin⟧," declared Anneke Rahmani in the parliament. ⟦v32|Anneke Rahmani||Against the television channel a claim will be submitted⟧, she warned.

"⟦v14|Anneke Rahmani||I see no grounds for a premature voting⟧," she answered to the opposition.

⟦v9|Ministry of Interior||In the airport of the capital has been detained the director of the firm "Pontiara" Z. Baptiste⟧, informed the Ministry of Interior.

⟦v15|Road Service||On the Gulf Bridge the movement of the heavy transport is limited for prophylaxis⟧, was told in the Road Service.

=== d013 | Peregrin | 2030-02-04T15:34:00Z | urgent
# ⟦v9|||PONTIARA CEO SEIZED AT ISTRENIA AIRPORT⟧

DOL MARREN, Feb 4 (Peregrin) - ⟦v9|unnamed (Peregrin)||Zoltán Baptiste was about to board a private plane when officers stopped him⟧, an airport employee told Peregrin. His lawyer ⟦v9|Baptiste's lawyer|denies|said he had not been fleeing⟧.

⟦v22|||Deputy Transport Minister Ingrid Samuelu quit⟧, citing "personal reasons". ⟦v27|Harvest Party||The ruling Harvest Party suspended Ortueta's membership⟧, it said.

⟦v20|||Dealing in Pontiara shares was halted⟧ after a 40 percent fall.

=== d014 | Registry of the High Court | 2030-02-04T16:00:00Z | bulletin
# CAUSE LIST AND ORDERS, CASE 7/2030

1. Additional witness (s. 44): ⟦v1|||admitted, No. 38, entered civil register as deceased 2023⟧.

2. Motion D-1: ⟦v5|||exclusion of testimony; dismissed⟧.

3. Exhibit P-112: ⟦v2|||notebook, 64 pp., entries totalling 9,140,300⟧.

4. Accused 1: ⟦v8|||prosecution application for custody, to be heard 5 Feb 09:00⟧.

5. Accused 2: ⟦v25|||plea of guilty recorded, counts 1-5⟧.

6. Gallery: ⟦v16|||admission by ticket; devices to be deposited⟧.

7. Assets: ⟦v21|||restraint order, three accounts⟧.

=== d015 | Marren Courant | 2030-02-04T18:10:00Z | feature
# ⟦v9|||The man with one shoe⟧

⟦v9|||The other was still going round on the belt of the security machine when they led the great bridge builder away⟧. "⟦v9|Customs officer Olumide Farkas||He asked whether there was a lounge⟧," said customs officer Olumide Farkas.

⟦v10|||By lamplight the square was one great kettle, and the town's brass had come without being asked⟧. ⟦v10|Ministry of Interior||Fifteen hundred⟧, says the ministry, which must have counted the trombones.

In his bed at the First Clinic the minister took broth. "⟦v7|Parvaneh Ortueta||He fell because he skipped breakfast⟧," says his wife, Parvaneh. And the slippers on the jetty? "⟦v23|Parvaneh Ortueta||My husband is allergic to perch⟧."

Lubomir Tsegaye, who would like the job, said: "⟦v13|Lubomir Tsegaye||Let us ask the people before the fish rots further⟧." From the prime minister's kitchen came ⟦v14|Anneke Rahmani's office||a "no" with parsley on it⟧.

=== d016 | Gaceta del Golfo | 2030-02-04T20:00:00Z | feature
# "⟦v12|Quirin Habashi||I left my coat on the pier and walked⟧": the drowned accountant speaks

We meet him in a room without windows. Two policemen play dominoes.

How does one die, Mr Habashi?

"⟦v12|Quirin Habashi||A coat, a shoe, a note. The rest is done by other people⟧."

Who knew?

"⟦v33|Quirin Habashi||The abbot. And a goat⟧."

Why did you run?

"⟦v19|Quirin Habashi||A perch lay on my pillow. With a bullet in its mouth⟧."

What is on the page marked A.R.?

"⟦v6|Quirin Habashi|denies|It isn't a person⟧. ⟦v34|Quirin Habashi||It means 'advance, river', for the barge men⟧."

And the minister, did he ask for it?

"⟦v4|Quirin Habashi||Never aloud. He would say that the lake was generous this year⟧."

How much, all in all?

"⟦v2|Quirin Habashi||Nine, and a bit. I don't round⟧."

In the next corridor the chief of counsel Mireille Obuya lights a cigarette under a sign forbidding it. "⟦v5|Mireille Obuya||A man who lied about his own death⟧," she says, "⟦+|||and I'm to take his word about a fish?⟧"

=== d017 | Pulse 7 | 2030-02-05T06:10:00Z | correction
# ⟦v6|||We got the initials wrong⟧

Yesterday we said that a page in the notebook pointed to the prime minister. ⟦v6|||It does not⟧; our source had not read beyond the heading. We apologise to Anneke Rahmani. ⟦v32|Anneke Rahmani's office||She will still sue⟧, her spokesman says.

=== d018 | Peregrin | 2030-02-05T06:22:00Z | kill
# KILL: ISTRENIA LEDGER

Editors: please remove the second paragraph of our story of Feb 4, 14:05 GMT, about the prime minister. ⟦v6|Pulse 7||Its source has retracted⟧.

=== d019 | Peregrin | 2030-02-05T06:40:00Z | update | off_topic
# HEAVY SNOW CLOSES THREE PASSES IN EASTERN ISTRENIA

KARSUND, Feb 5 (Peregrin) - Road crews worked through the night to free lorries stuck on the eastern passes, where more than a metre of snow fell in twelve hours and schools in four valleys stayed shut for the second day.

=== d020 | Pulse 7 | 2030-02-05T08:35:00Z | update
# Live: ⟦v8|||Ortueta is back, and may not be going home⟧

9.06 Iwasaki: "⟦v8|Kaspar Iwasaki||Two passports, a boat and a sister abroad. He belongs behind a door⟧."

9.09 Obuya: "⟦v8|Mireille Obuya|denies|With that blood pressure? He can't flee up a staircase⟧."

9.20 A letter's been handed to the bench. ⟦v19|||Somebody has promised Habashi a second drowning⟧, the judge reads, without moving an eyebrow.

9.31 ⟦v8|||Done. She's taking away his freedom as of now⟧. Two guards, one on each handle.

9.33 Ortueta: "⟦v8|Valdis Ortueta||At least there they serve breakfast⟧."

9.34 And Baptiste? ⟦v9|||He'll stay where he is for thirty days⟧, says another judge, down the hall.

9.35 His firm has changed its tune: ⟦v11|Pontiara||some fees "may lack paperwork"⟧.

=== d021 | Peregrin | 2030-02-05T08:50:00Z | bulletin
# ⟦v8|Nomvula Eskelund||ISTRENIA EX-MINISTER ORDERED INTO CUSTODY⟧

DOL MARREN, Feb 5 (Peregrin) - ⟦v8|Nomvula Eskelund||Valdis Ortueta will be held in jail for the rest of the trial⟧, Judge Nomvula Eskelund ruled, citing a risk of flight.

⟦v17|Kaspar Iwasaki||Prosecutors will seek 12 years⟧, Kaspar Iwasaki said. ⟦v18|Mireille Obuya||The defence will seek full acquittal⟧, Mireille Obuya said.

⟦v2|Quirin Habashi||Some of the money, 1.9 million, went to an unnamed party treasurer⟧, Habashi said on his second day. Prosecutors ⟦v2|Kaspar Iwasaki||now put the bribes at 7.2 million⟧, excluding that part.

⟦v27|Harvest Party||The Harvest Party expelled Ortueta⟧, and ⟦v28|Civic Dawn||the opposition Civic Dawn expelled a councillor who had worked for Pontiara⟧, the parties said.

=== d022 | ISTRAG | 2030-02-05T09:30:00Z | update
# ⟦v8|High Court||In relation to the former minister the measure of restraint has been changed⟧

DOL MARREN, February 5. (ISTRAG). ⟦v8|Penitentiary Service||V. Ortueta has been placed in the medical block of the isolator No. 1⟧, informed the Penitentiary Service.

⟦v17|State Prosecution||For the accused a long term of deprivation of freedom will be requested⟧, was told in the State Prosecution.

⟦v19|Ministry of Interior||The guarding of the witness is strengthened in connection with an anonymous writing⟧, communicated the Ministry of Interior.

⟦v15|Road Service||In the bearing elements of the crossing over the gulf cracks have been revealed⟧, was admitted in the Road Service.

⟦v29|Council of Littoral States||The Council of Littoral States considers the process to be a sign of maturity⟧, was told in the secretariat of the organisation.

⟦v22|Office of the Prime Minister||The application of I. Samuelu about leaving the post is satisfied⟧, was informed in the office of the Prime Minister.

=== d023 | Marren Courant | 2030-02-05T10:45:00Z | update
# ⟦v15|||The bridge takes a sick day as well⟧

At ten the barrier came down. ⟦v15|||Nothing wider than a bicycle may go over the Gulf until a gentleman with a little hammer has listened to every pier⟧. "⟦v35|Ferryman Kimo Adamczyk||I told my grandson not to sell the boat⟧," said ferryman Kimo Adamczyk.

In court the drowned man was made to draw. ⟦v4|Quirin Habashi||He sketched the jetty, the lantern, the spot where the crates were set down⟧. "⟦v4|Mireille Obuya|denies|There are four hundred green jetties on that lake⟧," said Mireille Obuya.

And then she read out an old conviction: ⟦v5|Mireille Obuya||a forged stamp, Brother Pim, at the age of nineteen⟧. "⟦v36|Quirin Habashi||A tram pass⟧," he said.

⟦v23|Parvaneh Ortueta||He can't so much as look at one without swelling up⟧, repeats the wife, who has brought a certificate. ⟦v17|Kaspar Iwasaki||A dozen winters⟧ is what the prosecutor has in mind for him.

=== d024 | Pulse 7 | 2030-02-05T12:15:00Z | update
# Live: ⟦v10|||Twelve thousand, and they've brought a fish the size of a bus⟧

12.42 Denise Pallavicini asks to speak. "⟦v4|Denise Pallavicini||I cleaned the crates. I thought it was odd that they smelled of ink⟧," she says.

12.44 Gasps. ⟦v3|Valdis Ortueta|denies|"No, no, no,"⟧ from the wheelchair.

12.51 Obuya's new motion: ⟦v38|Mireille Obuya||start all over, with another judge⟧.

13.02 Tsegaye at the fountain: "⟦v13|Lubomir Tsegaye||June! I'd take May⟧." Rahmani's man ⟦v14|Anneke Rahmani's office|denies|says nobody will get either⟧.

13.10 When's judgment? ⟦v24|unnamed (Pulse 7)||The fourteenth of March⟧, a clerk whispers.

13.15 A look at the board: ⟦v20|||Pontiara is still frozen, at half of Friday's price⟧.

=== d025 | Peregrin | 2030-02-05T13:30:00Z | update | supersedes=d021
# ⟦v4|Denise Pallavicini||SECRETARY BACKS WITNESS'S CASH ACCOUNT IN ISTRENIA TRIAL⟧

DOL MARREN, Feb 5 (Peregrin) - ⟦v4|Denise Pallavicini||She saw bundles of banknotes being unpacked⟧, Ortueta's former aide Denise Pallavicini told the court.

⟦v11|Pontiara||Documentation for a third of its consulting fees could not be found⟧, Pontiara said.

⟦v15|Road Service||The Gulf Bridge is shut to all vehicles⟧, the Road Service said.

⟦v9|Kaspar Iwasaki||Baptiste, arrested on Monday, had $300,000 in his luggage⟧, Iwasaki said.

⟦v24|High Court||The verdict is expected on March 14⟧, a court official said.

=== d026 | Registry of the High Court | 2030-02-05T15:00:00Z | bulletin
# CAUSE LIST AND ORDERS, CASE 7/2030 (2)

1. Accused 1: ⟦v8|||remanded, s. 61, until final judgment⟧.

2. Motion D-2: ⟦v38|||recusal; reserved⟧.

3. Exhibit P-112: ⟦v2|||sum attributed to Accused 1 amended to 7,214,000⟧.

4. Witness 38: ⟦v5|||objection to credibility noted, not upheld⟧.

5. Accused 3: ⟦v26|||plea of not guilty maintained⟧.

6. Calendar: ⟦v24|||pronouncement, 14 March, 10:00⟧.

=== d027 | Gaceta del Golfo | 2030-02-05T18:30:00Z | feature | nothing_new
# Istrenia's fish soup, two days on

⟦v1|||A bookkeeper climbed out of his own grave⟧ and ⟦v7|||a former member of the cabinet slid under the table⟧. ⟦v4|Quirin Habashi||What the lake gave, he says, was never only perch⟧. ⟦v2|||It began as four, it was nine by tea time, and now they speak of seven⟧.

⟦v5|Mireille Obuya||A liar by trade⟧, says the other side. ⟦v11|Pontiara||The builders meanwhile look for receipts⟧.

⟦v6|||The rumour that reached for a higher chair fell off it⟧. ⟦v13|Lubomir Tsegaye||The challenger wants ballots⟧; ⟦v14|Anneke Rahmani||the lady in office wants peace and quiet⟧. ⟦v22|||One of her people has already gone⟧.

=== d028 | ISTRAG | 2030-02-05T19:10:00Z | update
# ⟦v1|Ministry of Justice||To the citizen Habashi will be given new documents⟧

DOL MARREN, February 5. (ISTRAG). "⟦v1|Ministry of Justice||The record about his end was made mistakenly⟧," was recognised in the Ministry of Justice.

⟦v3|Penitentiary Service|denies|The prisoner, as before, does not agree with the accusation⟧, informed the Penitentiary Service.

⟦v10|Ministry of Interior||The participants of the action with a big fish, in number of three thousand, have dispersed⟧, was told in the Ministry of Interior.

⟦v29|Council of Littoral States||The observers of the Council of Littoral States highly appreciated the course of the hearings⟧, was stressed in Dol Marren.
