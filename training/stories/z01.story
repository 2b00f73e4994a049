title: Harnemark king gives up throne Live

=== d001 | Tessel | 2027-04-08T06:02:00Z | flash
# ⟦v001|royal household||KING ALDRIC OF HARNEMARK TO ABDICATE⟧ - ROYAL HOUSEHOLD

=== d002 | Royal Household | 2027-04-08T06:10:00Z | bulletin
# Communication from the Court Marshal

The Court Marshal has the duty to make known:

- ⟦v001|royal household||that His Majesty the King has resolved, after thirty-one years, to lay down the Crown⟧;

- ⟦v003|royal household||that Her Royal Highness the Princess Ingrid succeeds Him by right of birth⟧;

- ⟦v004|royal household||that the oath is administered in the Hall of Estates on Saturday 10 April at noon⟧;

- ⟦v035|royal household||that the King addresses the nation this evening at eight on all channels⟧;

- ⟦v013|royal household||that His Majesty will thereafter reside at Skarv Lodge⟧.

The flag on the palace will fly at full mast. Visitors' tours are suspended; tickets remain valid.

=== d003 | Tessel | 2027-04-08T06:31:00Z | urgent
# Harnemark's king steps down in favour of daughter

LINDHAVN, Harnemark, April 8 (Tessel) - ⟦v001|royal household||King Aldric VII of Harnemark will give up his throne after 31 years⟧, the royal household said on Thursday, surprising a country in which no monarch has left office alive since 1702.

⟦v003|royal household||His elder child, Princess Ingrid, 43, a marine engineer, will become queen⟧, it said.

No reason was given. ⟦v002|unnamed (Tessel) < Tessel||The 74-year-old has had a tremor in his right hand for two years and can no longer sign his name without help⟧, a former member of his staff told Tessel.

⟦v005|||Parliament must approve any abdication by a two-thirds majority⟧ under the constitution. Its press office declined to say ⟦v005|parliament press office|declines|when it would meet⟧.

Harnemark, a kingdom of 6 million people and some 400 islands, exports fish, turbines and matches.

=== d004 | Crown Watch | 2027-04-08T06:55:00Z | update
# LIVE: He's going. He's actually going

08.55 Lindhavn time. Good morning, if that's the word. ⟦v001|||The old man is taking off his hat for good, and not one of us saw it coming⟧; I had a piece ready about his tulips.

09.02 First souls at the railings. ⟦v009|||I count forty, plus a school class that was on its way to the zoo⟧. A lady in a raincoat is simply standing there with her hand on the lock.

09.10 Why now? Everybody remembers last month's dinner. ⟦v002|||The spoon that went round and round in the saucer and wouldn't stop⟧ … We all saw it and nobody wrote it.

09.14 And everybody also remembers ⟦v006|||those forty million from a man who owns half the harbour⟧. We'll come to that.

=== d005 | Vorpress | 2027-04-08T07:20:00Z | update
# Monarch of Harnemark leaves the post

VORGRAD, April 8. /Vorpress/. ⟦v001|royal household||The King of Harnemark Aldric VII took decision about addition of the monarch powers⟧, informed the court department on Thursday.

⟦v003|royal household||On the given post he will be replaced by the daughter, by profession engineer of ships⟧.

President of Vorland Radomir Tesk ⟦v018|Radomir Tesk||directed to the outgoing King a telegram, in which highly evaluated his contribution in the good neighbourhood⟧, told the press service. "⟦v018|Radomir Tesk||We not always agreed, but he always offered herring⟧," stands in the telegram.

In Vorland there is no monarchy since 1911, the given question is studied by historians.

=== d006 | Nordlink | 2027-04-08T07:48:00Z | update
# Loan questions hang over Harnemark king's exit

LINDHAVN (Nordlink) - The departure of King Aldric comes nine days after ⟦v006|Evening Lantern||it emerged that he had borrowed 40 million crowns, unsecured and without interest, from shipowner Gustav Brandeis⟧. The newspaper Evening Lantern had published a copy of the note.

The palace had called it "a private arrangement between friends". Brandeis denied on Thursday that ⟦v024|Gustav Brandeis|denies|he had ever asked for anything in return⟧.

"⟦v024|Gustav Brandeis||I received a Christmas card every year. That was the interest⟧," he told reporters outside his office.

Four months after the money changed hands, Brandeis Line won the state contract for the island ferries. ⟦v012|Marit Solheim||The government had known nothing of the debt⟧, Prime Minister Marit Solheim said. ⟦v012|Marit Solheim||She had learned of the King's decision at six in the morning, by letter⟧.

=== d007 | Havn Courier | 2027-04-08T08:25:00Z | feature
# Mrs Dahl puts down the iron

By Tora Brekke. In the laundry behind the palace stables Sigrid Dahl, who has pressed the King's shirts since he had a waist, heard it from the wireless and scorched a collar. "⟦v002|Sigrid Dahl < Havn Courier||For a year I've been sewing press-studs in where the buttons were. A hand that shakes can't do buttons⟧," she told this newspaper.

The bells of St Anskar began at nine, by themselves as it were. ⟦v027|||The sexton had not been asked, and when they telephoned him to stop he had taken the receiver off⟧.

On the fish quay they're divided. ⟦v028|||Our own poll of the stalls at nine: twenty-two sorry, seventeen glad, one wishing to sell us a cod⟧.

At Skarv, two hours out by boat, ⟦v013|||a plumber was seen going ashore on Tuesday with a bath⟧. So somebody knew.

=== d008 | Tessel | 2027-04-08T09:15:00Z | urgent
# URGENT-⟦v008|Prince Casimir||King's son disputes sister's right to Harnemark throne⟧

LINDHAVN, Harnemark, April 8 (Tessel) - ⟦v008|Prince Casimir||Prince Casimir, the younger child of Harnemark's departing king, said on Thursday he considered himself the lawful heir⟧, pointing to a statute of 1810 that puts sons before daughters.

"⟦v008|Prince Casimir||The law of my great-great-grandfather was amended. It was never repealed. Those are two things⟧," he said in a video recorded in what appeared to be a hotel room.

Casimir, 39, a racing driver, has lived abroad for six years. ⟦v031|Prince Casimir||He would be in Lindhavn by Friday night⟧, he said.

Parliament opened the succession to eldest daughters in 1988. Justice Minister Henning Oster declined to ⟦v008|Henning Oster|declines|comment on the prince's claim⟧.

=== d009 | Agence Lisandre | 2027-04-08T09:50:00Z | update
# Harnemark: the brother against the sister

PORT-LISANDRE, April 8 (Lisandre) -- ⟦v008|Prince Casimir < Tessel||The prince Casimir estimates that the crown returns to him and not to the princess Ingrid⟧, reported Tessel, citing a video of the interested party.

The king Aldric, 74 years, ⟦v001|royal household < Tessel||had made known in the morning his renunciation⟧, according to the household, cited by the same agency. ⟦v006|Evening Lantern < Nordlink||He is embarrassed since more than a week by a loan of a shipowner⟧, recalls Nordlink, which cites the daily Evening Lantern.

⟦v024|Gustav Brandeis < Nordlink|denies|The lender contests all counterpart⟧.

The minister of Foreign Affairs, Odile Carsan, ⟦v018|Odile Carsan||saluted "a sovereign who went to market by bicycle"⟧.

=== d010 | Crown Watch | 2027-04-08T10:22:00Z | update
# LIVE: Little brother speaks, big sister goes to work

12.22 Lindhavn time. She's gone to work. I'm not joking. ⟦v003|||The next head of state drove herself to the shipyard at Elv at half past eight and has a meeting about propellers⟧. The gate porter says she asked for "the usual pass".

12.30 On the chap with the helmet: professor Ulla Grandt, constitutional law, by phone. "⟦v008|Ulla Grandt < Crown Watch||He's as much a king as I'm a trombone. The 1988 act struck out the word 'male' and that was that⟧."

12.41 ⟦v009|||The railings have turned into a hedge: tulips, candles, a teapot. Police say three thousand people, I'd say more⟧.

12.50 At the other end of the avenue, drums. ⟦v010|||Perhaps two hundred with a banner, "Thank you and no next one"⟧. Polite so far. Somebody's offered them a tulip.

=== d011 | Nordlink | 2027-04-08T11:10:00Z | urgent
# ⟦v007|state prosecutor||Harnemark prosecutor opens inquiry into royal loan⟧

LINDHAVN (Nordlink) - ⟦v007|state prosecutor||Harnemark's state prosecutor has begun a preliminary investigation into the money King Aldric took from shipping magnate Gustav Brandeis⟧, the office said on Thursday.

⟦v007|state prosecutor||The inquiry is directed against Brandeis and "persons unknown" and concerns the granting of advantages⟧.

⟦v037|Ulla Grandt||The sovereign himself cannot be charged, but his protection ends the minute his daughter finishes the oath⟧, said constitutional scholar Ulla Grandt.

⟦v023|royal household||The King's private secretary, Baron Edvard Lund, has asked to be relieved of his duties⟧, the household said in a separate notice. It declined to say ⟦v023|royal household|declines|whether the two things were connected⟧.

=== d012 | Royal Household | 2027-04-08T11:45:00Z | bulletin
# Communication No. 2 from the Court Marshal

The Court Marshal makes known:

- ⟦v022|royal household||that the Instrument of Renunciation will be signed by His Majesty on Friday at 17:00 in the Green Cabinet in presence of four witnesses⟧;

- ⟦v025|royal household||that Her Royal Highness will reign under the name Ingrid II⟧;

- ⟦v026|royal household||that Dr Tomas Vik, Her consort, will not bear the style of king⟧;

- ⟦v038|royal household||that the frigate Havfrue fires a salute of 21 on Saturday at 12:20⟧;

- ⟦v016|royal household||that the crown of St Anskar will not be worn but carried on a cushion⟧.

Accreditation of photographers closes at six. Dark suit. No ladders.

=== d013 | Havn Courier | 2027-04-08T12:30:00Z | update
# The crown sits badly, says the man who mends it

The crown of St Anskar weighs 2.3 kilos and was made for a man with a head like a bucket. ⟦v016|Peder Krog||There's a crack in the hoop, as long as a thumbnail, since it was dropped in 1996, and I would not put it on a cat⟧, says court jeweller Peder Krog, 66. So cushion it is.

For her husband it's easier. "⟦v026|Tomas Vik < Havn Courier||I'm a vet. On Monday I've got a horse with colic. You may call me doctor⟧," Tomas Vik told us over the hedge at Elv.

In the town hall ⟦v020|||the clerks are asking whether they get Saturday off in lieu, since it's Saturday anyway⟧.

⟦v036|||And who'll take Bosun, the King's fat spaniel, that can't abide boats?⟧ Nobody could tell us.

=== d014 | Tessel | 2027-04-08T13:05:00Z | update | supersedes=d008
# UPDATE 1-King's son disputes sister's right to Harnemark throne

* ⟦v007|state prosecutor||Prosecutors look into 40 mln crown loan⟧

* ⟦v023|royal household||Aide quits⟧

LINDHAVN, Harnemark, April 8 (Tessel) - ⟦v008|Prince Casimir||Prince Casimir, the younger child of Harnemark's departing king, said on Thursday he considered himself the lawful heir⟧, pointing to a statute of 1810 that puts sons before daughters.

⟦v005|Asta Rehn||Parliament will vote on the abdication on Friday at 10 a.m. (0800 GMT)⟧, its speaker, Asta Rehn, said. ⟦v005|Asta Rehn||She expected "a large majority and a short debate"⟧.

⟦v011|Republican Alliance||The Republican Alliance, which holds 31 of 180 seats, said it would move that the people first be asked whether they wanted a monarch at all⟧.

⟦v033|||The crown slipped 0.4 percent against the mark and then recovered⟧.

=== d015 | Vorpress | 2027-04-08T14:00:00Z | bulletin | off_topic
# In Vorgrad opened the season of river trams

VORGRAD, April 8. /Vorpress/. On the river Vora started the movement of the river trams, informed the department of transport. On the line work eleven ships, from which two are with heating.

"The price of ticket did not change," noted the head of the department Goran Pil. The first passenger was presented a cake.

=== d016 | Nordlink | 2027-04-08T15:20:00Z | urgent
# ⟦v014|Radio Elv||Harnemark king taken to hospital hours before farewell speech⟧

LINDHAVN (Nordlink) - ⟦v014|Radio Elv||King Aldric was rushed to the military hospital in Lindhavn on Thursday afternoon after collapsing in the palace garden⟧, Radio Elv reported.

⟦v014|Radio Elv||An ambulance left by the stable gate with a blue light at 16.50⟧, the station said.

The royal household declined to ⟦v014|royal household|declines|comment at once⟧. ⟦v035|||The monarch had been due on television at eight in the evening⟧.

=== d017 | Nordlink | 2027-04-08T15:52:00Z | kill | supersedes=d016
# KILL - Harnemark king taken to hospital

EDITORS: Kill the urgent of 1520 GMT headlined "Harnemark king taken to hospital hours before farewell speech".

⟦v014||denies|The report by Radio Elv was wrong⟧. ⟦v014|royal household||The ambulance had fetched a gardener, 58, who fell off a ladder while pruning⟧, the royal household said. ⟦v014|royal household|denies|His Majesty has not left the house⟧, a spokeswoman added.

Radio Elv has apologised. So do we.

=== d018 | Crown Watch | 2027-04-08T18:40:00Z | update
# LIVE: Eleven minutes, no glass of water

20.01 Lindhavn time. There he is. Desk, lamp, both hands flat on the blotter, the left one on top of the right. So that's how he means to do it.

20.06 "⟦v035|King Aldric||I have been your king for as long as I could be useful. A boat should be handed over while the man at the tiller can still see the harbour⟧." Oh dear. The pub's gone quiet.

20.09 "⟦v002|King Aldric||You have noticed my hand. So have I. It has an illness, and the illness has a name, Lund-Hasser, and it does not get better⟧." First time he's ever said it.

20.10 On the money: "⟦v006|King Aldric||I owed it to a friend, and I should have owed it to a bank. It was foolish, and it is paid back since this morning⟧."

20.12 Not one word about his son. ⟦v035|||Then the anthem, and he forgot to look into the camera, he was looking for the dog⟧.

=== d019 | Tessel | 2027-04-08T19:05:00Z | update
# Departing Harnemark king tells nation he is ill

LINDHAVN, Harnemark, April 8 (Tessel) - ⟦v002|King Aldric||King Aldric of Harnemark disclosed on Thursday that he suffers from an incurable disease of the nerves⟧, ⟦v035|||in a televised farewell watched by more than half the population⟧.

⟦v006|King Aldric||He called the Brandeis loan "foolish" and said he had returned the sum in full⟧.

Prosecutors said ⟦v007|state prosecutor||repayment did not affect their investigation⟧.

"⟦v012|Marit Solheim||A man who has never kept anyone waiting has not kept us waiting for this either⟧," Prime Minister Marit Solheim said.

Some 6,000 people outside the palace sang after the broadcast. ⟦v010|police||A republican march of 900 ended without incident⟧, police said.

=== d020 | Agence Lisandre | 2027-04-08T19:40:00Z | update
# Harnemark: "foolish", admits the king

PORT-LISANDRE, April 8 (Lisandre) -- ⟦v035|King Aldric < Tessel||The king Aldric has taken leave of his people in an allocution of eleven minutes⟧, and ⟦v006|King Aldric < Tessel||recognised to have contracted with imprudence the debt towards Mr. Brandeis, today extinguished⟧, according to Tessel.

⟦v002|King Aldric||It is a malady of the nerves, of name little known, that obliges him to retire⟧, he has revealed.

⟦v014|Nordlink|denies|Nordlink has cancelled its news of a hospitalisation⟧, launched upon faith of the local Radio Elv.

⟦v031|Sport Total < Agence Lisandre||The prince Casimir took in the evening a private flight at Monte Raso⟧, affirmed to Lisandre the magazine Sport Total.

=== d021 | Havn Courier | 2027-04-09T05:30:00Z | feature
# The Queen Mother wants her breakfast

By Tora Brekke

She is ninety-six, she lives in the east wing, and she's buried two prime ministers she couldn't stand. At seven this morning the window went up. "⟦v019|Queen Mother Adelheid||My husband died on that chair, as was decent. But the girl has a straight back. Now go home, you are on my crocuses⟧," the Queen Mother Adelheid called down to us.

⟦v009|||We had been on the crocuses all night, some eight thousand, with blankets and a tuba⟧.

Overnight somebody threw a tin of red paint at the statue of Aldric the Founder. ⟦v017|Lindhavn police||A house painter of 34 was picked up, still holding the lid⟧, say the police. "⟦v017|Lindhavn police||He states that he slipped⟧."

Posters in the tram: ⟦v011|||"Ask us!", white on blue, with a box for yes and a box for no⟧. The motormen are letting them hang.

=== d022 | Tessel | 2027-04-09T08:41:00Z | urgent
# URGENT-⟦v005|||Harnemark parliament approves king's abdication 152-24⟧

LINDHAVN, Harnemark, April 9 (Tessel) - ⟦v005|||Harnemark's parliament on Friday accepted the abdication of King Aldric by 152 votes to 24, well over the two-thirds needed⟧.

⟦v011|||A proposal to hold a referendum on the monarchy before any successor is sworn in was rejected 98 to 71⟧ minutes earlier.

⟦v029|||Deputies were due to vote separately in the afternoon on a yearly allowance for the former king⟧.

"⟦v005|Asta Rehn||The house releases its servant with thanks⟧," said speaker Asta Rehn, using a formula from 1640.

Four members were absent. One of them was stuck on a ferry of Brandeis Line.

=== d023 | Crown Watch | 2027-04-09T09:20:00Z | update
# LIVE: Released with thanks

11.20 Lindhavn time. ⟦v005|||So the chamber's let him go. It took nineteen minutes, including the one where old Nils Faber couldn't find his button⟧. A few of the Alliance folk stood up and clapped, oddly enough.

11.27 They lost theirs first. ⟦v011|Jonna Friis||"We'll be back with two hundred thousand signatures by midsummer, and then you'll have to ask"⟧, their leader Jonna Friis told the house.

11.35 A poll in the Lantern: ⟦v028|Evening Lantern||61 percent for keeping a crown, 27 against, the rest "depends which"⟧.

11.48 Racing news. ⟦v031|||A white jet with no name on it has come down at Lindhavn South and been parked behind the fire station⟧ … Our man with the long lens says he saw a helmet bag.

=== d024 | Vorpress | 2027-04-09T10:15:00Z | update
# Parliament of Harnemark released the King

VORGRAD, April 9. /Vorpress/. ⟦v005|||The deputies of Harnemark by overwhelming majority satisfied the request of the King about release from the throne⟧, transmits the correspondent.

⟦v011|||The initiative of the republicans to pass the given question to the people did not gather votes⟧.

At the same time ⟦v008|Ministry of Justice of Harnemark||the pretensions of the prince K. do not have juridical force, since the norm of 1810 lost action⟧, informed in the Ministry of Justice of Harnemark.

On the ceremony Vorland ⟦v030|Vorland Foreign Ministry||will be represented by the vice president Milena Durr⟧, specified the Foreign Ministry. As a gift is prepared a samovar.

=== d025 | Nordlink | 2027-04-09T12:05:00Z | update
# Prince lands, sister sends a car

LINDHAVN (Nordlink) - ⟦v031|||Prince Casimir of Harnemark returned on Friday to the country he left six years ago⟧ and was met by a shipyard van, not a limousine.

⟦v032|unnamed (Nordlink) < Nordlink||Brother and sister talked for two hours in a canteen in Elv and he came out "with his shoulders down"⟧, a yard worker who served them coffee told Nordlink. Neither would ⟦v032|Prince Casimir and Princess Ingrid|declines|say what had passed between them⟧.

⟦v021|Post Office||A stamp with the new queen's head, showing her in a hard hat, goes on sale on Saturday⟧, the Post Office said.

⟦v033|||Lindhavn shares rose 1.1 percent; Brandeis Line lost 9⟧.

=== d026 | Tessel | 2027-04-09T13:30:00Z | update
# Harnemark deputies cut allowance for departing king

LINDHAVN, Harnemark, April 9 (Tessel) - ⟦v029|||Parliament voted 103 to 66 on Friday to pay King Aldric 12 million crowns a year after his abdication, half of what the government had asked⟧.

⟦v013|royal household||Upkeep of Skarv Lodge, a wooden house of 26 rooms on a private island, would be met from his own means⟧, the household said.

⟦v007|state prosecutor||Investigators had searched two floors of the Brandeis building on Friday morning⟧, prosecutors said. ⟦v039|state prosecutor||They also questioned Baron Lund, the former private secretary, as a witness for three hours⟧.

"⟦v039|Edvard Lund||I kept the diary and I kept the accounts, and I have given them both⟧," Lund said as he left.

=== d027 | Tessel | 2027-04-09T14:02:00Z | correction | supersedes=d026
# CORRECTED-Harnemark deputies cut allowance for departing king

(Corrects sum in first paragraph to 1.2 million crowns, not 12 million)

LINDHAVN, Harnemark, April 9 (Tessel) - ⟦v029|||Parliament voted 103 to 66 on Friday to pay King Aldric 1.2 million crowns a year after his abdication, half of what the government had asked⟧.

⟦v013|royal household||Upkeep of Skarv Lodge, a wooden house of 26 rooms on a private island, would be met from his own means⟧, the household said.

=== d028 | Crown Watch | 2027-04-09T15:25:00Z | update
# LIVE: A signature in pencil first

17.12 Lindhavn time. Done. ⟦v022|||Somebody had drawn the name in pencil, thin as a hair, and he went over it in ink, letter by letter, and it took him four minutes⟧. The four witnesses looked at the ceiling.

17.20 We hear ⟦v022|unnamed (Crown Watch)||the daughter held the paper still with two fingers⟧, says one of the four, who'd rather not be named.

17.31 At the stable gate: Baron Lund's boxes, and ⟦v036|||a fat spaniel being carried, protesting, to the van of a vet⟧. That solves that. Dr Vik's keeping him.

17.44 ⟦v038|||Bang. No, that's only the frigate trying one gun. The real thing's tomorrow⟧. Pigeons everywhere.

17.50 The crowd's thick as porridge. ⟦v009|Lindhavn police||Twenty-five thousand between the bridge and the railings⟧, the police think.

=== d029 | Agence Lisandre | 2027-04-09T17:10:00Z | update | nothing_new
# Harnemark: the point on the eve of the oath

PORT-LISANDRE, April 9 (Lisandre) -- ⟦v001|||Aldric VII leaves⟧, ⟦v002|||struck in his nerves⟧; ⟦v005|||the deputies have consented to it⟧. ⟦v022|||He has put his name at the bottom of the act⟧.

⟦v003|||It is a woman of the shipyards that mounts the throne⟧, although ⟦v008|||her junior reclaims it⟧. ⟦v007|||Justice interests itself in the money of the shipowner⟧; ⟦v023|||the man of confidence has given back his apron⟧.

⟦v011|||Of popular consultation there will not be⟧, for now.

=== d030 | Nordlink | 2027-04-10T07:30:00Z | urgent
# ⟦v032|Prince Casimir||Harnemark prince drops claim to throne⟧ on morning of oath

LINDHAVN (Nordlink) - ⟦v032|Prince Casimir||Prince Casimir withdrew his challenge to his sister on Saturday, less than three hours before she was to be sworn in as queen⟧.

"⟦v032|Prince Casimir||I braked late, as I always do. I shall be the first to bend the knee, if mine still bends⟧," he said in a statement. Asked if ⟦v040|Prince Casimir|declines|he had been promised money⟧, he laughed and got into a van.

⟦v040|Evening Lantern||The prince is to receive the royal hunting estate at Morn, worth 90 million crowns⟧, the Evening Lantern reported. ⟦v040|royal household|denies|Not a tree of it⟧, the household replied.

=== d031 | Havn Courier | 2027-04-10T08:05:00Z | update | copy_of=d030
# ⟦v032|Prince Casimir||Prince drops claim⟧ on morning of oath

LINDHAVN (Nordlink). ⟦v032|Prince Casimir||Prince Casimir withdrew his challenge to his sister on Saturday, less than three hours before she was to be sworn in as queen⟧.

"⟦v032|Prince Casimir||I braked late, as I always do. I shall be the first to bend the knee, if mine still bends⟧," he said in a statement.

=== d032 | Tessel | 2027-04-10T10:14:00Z | flash
# ⟦v004|||INGRID II SWORN IN AS QUEEN OF HARNEMARK⟧

=== d033 | Crown Watch | 2027-04-10T11:00:00Z | update
# LIVE: Nineteen words and a hiccup

12.14 Lindhavn time. ⟦v004|||Right hand up, left on the old sea-law book, nineteen words, a hiccup in the middle, and that's it: we have a queen⟧. ⟦v025|||The second of her name; the first drowned in 1391⟧.

12.16 ⟦v016|||On the velvet beside her, the cracked one, glinting, worn by nobody⟧.

12.20 ⟦v038|||Twenty-one, and I felt every one in my fillings⟧.

12.33 ⟦v034|||Out they come above the square: she in plain blue, the vet, two teenagers, and a step behind them, in a grey suit, the man who used to be king⟧. He didn't wave. He put the hand in his pocket.

12.36 ⟦v032|||And the racing driver went down on one knee on the wet flagstones, and got up with help⟧. Roar.

12.50 ⟦v027|||Every steeple in town now, and from the water the ships' sirens⟧.

=== d034 | Havn Courier | 2027-04-10T16:20:00Z | feature
# The evening boat to Skarv

By Tora Brekke

He took the ordinary ferry. It was seven minutes late, being a Brandeis, and he stood at the rail with a small bag like anyone who's been to the dentist's in town. ⟦v013|||Twenty-six rooms are waiting for him out there, and one new bath⟧.

⟦v037|||Since a quarter past twelve he can be summoned to court like you and me⟧, and the skipper says he asked for a receipt.

On the quay people took their caps off. ⟦v009|||A hundred thousand had shouted themselves hoarse at noon under the balcony⟧, but here there were perhaps thirty of us. Sigrid Dahl had brought a parcel of shirts. "⟦v002|Sigrid Dahl||All with studs. I've told him, there's no shame in a stud⟧," she said.

At Elv, it's reported, ⟦v003|||the new sovereign was back among her propellers by four, since the welders were on overtime⟧. And ⟦v011|||at the tram stop a girl with a clipboard had her first four hundred names for a ballot⟧, of which I regret to say one was the skipper's.

⟦v018|Odile Carsan||"May her engine run as long as his,"⟧ a wreath ribbon said, from abroad, signed Carsan. Then the boat went.
