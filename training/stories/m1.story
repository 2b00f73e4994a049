title: Calvessa sold and coach sacked before the Shield final Live
outlets: Meridian Wire = international agency, terse; Kestinform = state agency of the opponents' country, translated; Calvessa Evening Bell = local newspaper with a joking columnist; Touchline = football live blog; Radio Sesto = broadcaster; Continental Football Board = official notices, lists; Ledger Daily = business newspaper

=== d001 | Touchline | 2027-05-21T06:48:00Z | flash
# 06:48 - ⟦v1|unnamed (Touchline)||Harl is letting go of Calvessa, ink goes on the paper today⟧

Wake up, everybody. One day before the biggest match in the history of Calvessa Athletic, a person inside the boardroom tells us that ⟦v1|unnamed (Touchline)||the old man has found a taker for the whole shop, shirts, ground, ghosts and all⟧. The name on the other side of the table is still in an envelope.

06:55 - What does one pay for a football club with a leaking roof? ⟦v2|unnamed (Touchline)||Somewhere around 280 million⟧, our boardroom friend believes.

=== d002 | Meridian Wire | 2027-05-21T07:31:00Z | urgent
# ⟦v1|Benedikt Harl||CALVESSA ATHLETIC SOLD TO QASR LINDE HOLDINGS⟧ - OWNER

CALVESSA, May 21 (Meridian) - ⟦v1|Benedikt Harl||Owner Benedikt Harl has signed over his 91 percent of Calvessa Athletic to the investment company Qasr Linde⟧, he said on Friday, a day before the Continental Shield final against Dinamo Kestrova.

"⟦v1|Benedikt Harl||I am seventy-eight and the bank is younger than me⟧," Harl told reporters at his home. He declined ⟦v2|Benedikt Harl|declines|to say how much he got⟧.

Asked if head coach Ilkka Devera would stay, Harl said ⟦-|Benedikt Harl||one should ask the people who hold the keys now⟧.

=== d003 | Continental Football Board | 2027-05-21T08:05:00Z | update
# Notice 41: Change of control at a finalist

The Board informs its members as follows:

1. ⟦v1|Continental Football Board||A transfer of the controlling interest in the member club from Calvessa was notified at 07:40⟧.

2. ⟦v3|Continental Football Board||The decisive match will be held on 22 May at 18:00 in the Tirelle Bowl, as scheduled⟧.

3. ⟦v4|Continental Football Board||The integrity chamber has opened an examination under Article 19, single interest in two clubs⟧. ⟦v4|Continental Football Board||It is to last no longer than thirty days⟧.

4. ⟦v30|Continental Football Board||The referee of the match is Mr Osei Lindqvist-Bah⟧.

=== d004 | Touchline | 2027-05-21T09:14:00Z | flash
# 09:14 - ⟦v5|||DEVERA IS GONE⟧

You read that right. ⟦v5|||Thirty-three hours before the whistle, the man who took them from the second division to Tirelle has been shown the door⟧.

09:19 - ⟦v5|unnamed (Touchline)||He was at a petrol station with the nozzle in his hand when they rang⟧, says one who was in the car.

09:26 - From the training ground: ⟦v6|unnamed (Touchline)||the boys are sitting in the dressing room and won't get on the plane⟧, a member of the staff tells us. We have only one voice for it so far.

=== d005 | Meridian Wire | 2027-05-21T09:32:00Z | urgent
# ⟦v5|Qasr Linde Holdings||CALVESSA DISMISS COACH DEVERA ON EVE OF FINAL⟧ - NEW OWNERS

CALVESSA, May 21 (Meridian) - ⟦v5|Qasr Linde Holdings||Head coach Ilkka Devera has been relieved of his duties with immediate effect⟧, Qasr Linde said in a two-line statement. ⟦v7|Qasr Linde Holdings||His assistant, Yuto Maranzano, will lead the side on Saturday⟧, it said.

"⟦v5|Temperance Wu||A new house wants its own architect⟧," spokeswoman Temperance Wu said. "⟦+|||There is no good day for it⟧."

She would not be drawn on ⟦v8|Temperance Wu|declines|whether Radek Fonoimoa of Sankt Ulrich had already been hired for the summer⟧.

=== d006 | Kestinform | 2027-05-21T10:20:00Z | update
# ⟦v5|||The trainer of the adversary of Dinamo is released from the occupied post⟧

KESTROVA, May 21. (Kestinform). ⟦v1|Meridian Wire||In the Calvessa football organization the possessor has changed⟧, transmits Meridian Wire. ⟦v5|Qasr Linde Holdings||The labour relations with the chief specialist I. Devera are terminated⟧, it follows from the message of the new leadership.

The chief trainer of Dinamo, Bohumil Tseretel, met the news with restraint. "⟦v9|Bohumil Tseretel||For us nothing has changed, eleven come out against eleven⟧," he told the agency. "⟦+|||A wounded animal only bites harder⟧," added the mentor.

⟦v31|Ministry of Railways of Kestrova||For the supporters four additional trains to Tirelle are assigned⟧, reminded the railway ministry.

=== d007 | Radio Sesto | 2027-05-21T10:48:00Z | update
# ⟦v10|Mateus Okpara||"We will play this one for him"⟧: captain speaks to Radio Sesto

⟦v6|Mateus Okpara|denies|The squad is not on strike⟧, Calvessa's captain Mateus Okpara has told this station. "⟦v6|Mateus Okpara|denies|Nobody refused anything⟧. We sat together for an hour because some of the young ones were crying."

But he did not hide his feelings. "⟦v10|Mateus Okpara||Whoever wears the shirt tomorrow wears it for Ilkka⟧," he said. "⟦v11|Mateus Okpara||The owners have not shown their faces to us, not one of them⟧."

On the assistant who is stepping up, he said: "⟦v12|Mateus Okpara||Yuto knows every blade of grass in our heads⟧."

⟦v13|||In front of the Jetty End a crowd is gathering⟧; ⟦v13|Radio Sesto||our reporter counted about three hundred⟧.

=== d008 | Calvessa Evening Bell | 2027-05-21T11:30:00Z | feature
# ⟦v1|||For sale, sold, gone: Grandad Harl hands over the silver⟧

So that was it. ⟦v1|||After thirty-one years the fish merchant from Pilot Street gave his life's toy to gentlemen whom nobody here has ever seen eat a herring⟧. And before the tea was cold, ⟦v5|||they had cut off the head of the household's best servant⟧.

"⟦v14|Aurelio Brandvik||You do not change the helmsman in the harbour mouth⟧," says Aurelio Brandvik, 412 goals, bronze statue, bad knee. "⟦+|||My statue would like to climb down and walk off⟧."

⟦v13|||Before the gates somebody has laid a boat across the road⟧. ⟦v13|Wanjiru Dahl||By noon we'll be two thousand⟧, promises Wanjiru Dahl of the supporters' union Red Jetty, and ⟦+|||nobody gets out to the airport unless he sings first⟧.

=== d009 | Ledger Daily | 2027-05-21T12:04:00Z | update
# ⟦v2|unnamed (Ledger Daily)||Qasr Linde pays 340 million for Calvessa⟧, bankers say

⟦v2|unnamed (Ledger Daily)||The consideration, debts included, comes to 340 million crowns⟧, according to two bankers who worked on the contract. ⟦v2|unnamed (Ledger Daily)||The lower sums doing the rounds leave out what the club owes⟧, one of them said.

⟦v15|unnamed (Ledger Daily)||Through a fund in the port of Adelsund, the purchaser also has 22 percent of Dinamo Kestrova⟧, a document seen by a third person suggests. Qasr Linde's spokeswoman Temperance Wu called ⟦v15|Temperance Wu|denies|this⟧ "a fairy tale".

⟦v16|||The club's 2031 bond jumped by nine points in the morning⟧ and ⟦v16|||had given back half of that by lunch⟧.

=== d010 | Touchline | 2027-05-21T12:40:00Z | update
# Live: the longest Friday

12:40 - Half of the blog asks about the plane. ⟦v6|Radio Sesto|denies|It never happened⟧, if you believe Radio Sesto. Our own person ⟦v6|unnamed (Touchline)||stands by it⟧.

12:47 - ⟦v17|Hélène Brancq||I can't put my name under this⟧: ⟦v17|||sporting director Hélène Brancq has just emptied her desk⟧.

12:55 - And she talks! ⟦v18|Hélène Brancq||It all goes back to the two-metre striker they wanted to force on him⟧, she says at the gate. ⟦v18|Hélène Brancq||He said no in March, and that was the end of him⟧.

13:02 - ⟦v13|||Blue smoke over the Jetty End, and the team coach cannot move⟧. ⟦v13|City Police of Calvessa||Eight hundred⟧, the police say.

=== d011 | Meridian Wire | 2027-05-21T13:25:00Z | update | supersedes=d005
# ⟦v5|||Calvessa sack Devera hours after takeover⟧, ⟦v17|||sporting director quits⟧

CALVESSA, May 21 (Meridian) - ⟦v5|||Calvessa Athletic fired coach Ilkka Devera on Friday⟧, ⟦v1|||hours after the club passed to Qasr Linde Holdings⟧. ⟦v7|||Yuto Maranzano, 36, takes charge for the Shield final⟧.

⟦v2|Ledger Daily||The buyers paid 340 million crowns⟧, Ledger Daily reported. A person close to the seller said ⟦v2|unnamed (Meridian Wire)||it was well below 300⟧.

Temperance Wu, for the owners, rejected the former sporting director's account. ⟦v18|Temperance Wu|denies|No player had anything to do with it⟧, she said.

⟦v13|City Police of Calvessa||Some 1,500 people blocked the stadium gates⟧, police said. ⟦v19|City Police of Calvessa||Four were detained⟧.

=== d012 | Kestinform | 2027-05-21T14:10:00Z | update
# ⟦v15|Dinamo Kestrova||In Dinamo they refute the insinuations about a foreign share⟧

KESTROVA, May 21. (Kestinform). The press service of the club Dinamo ⟦v15|Dinamo Kestrova|denies|has refuted the publication of Ledger Daily about the belonging of a packet of its shares to the firm Qasr Linde⟧. ⟦v15|Dinamo Kestrova||The only participant of the society is the locomotive works⟧, is emphasized there.

The minister of physical culture, Jarmila Oduya, considers that ⟦v20|Jarmila Oduya||certain circles wish to deprive our footballers of an honest victory⟧. 


=== d013 | Radio Sesto | 2027-05-21T15:00:00Z | update
# ⟦v21|Rosalind Achterberg||City will look hard at stadium lease⟧, mayor warns new owners

"⟦v21|Rosalind Achterberg||The ground belongs to the people of this town, and the contract for it runs out in fourteen months⟧," Mayor Rosalind Achterberg said on our afternoon programme. "⟦+|||I would not count on a renewal⟧."

She thinks ⟦v22|Rosalind Achterberg||the timing of the dismissal was an insult⟧. Of ⟦v17|Rosalind Achterberg||Ms Brancq, who walked out at noon⟧, she spoke warmly.

Devera himself broke his silence in a message to the station. "⟦v23|Ilkka Devera||I feel like a man who has carried a piano up nine floors and may not hear it played⟧," he wrote. ⟦v24|Ilkka Devera||He would go to Tirelle all the same⟧, he wrote, ⟦+|||on the supporters' train and with a ticket he paid for⟧.

=== d014 | Calvessa Evening Bell | 2027-05-21T15:45:00Z | update | copy_of=d011
# ⟦v5|||Calvessa sack Devera hours after takeover⟧

(Meridian) - ⟦v5|||Calvessa Athletic fired coach Ilkka Devera on Friday⟧, ⟦v1|||hours after the club passed to Qasr Linde Holdings⟧. ⟦v7|||Yuto Maranzano, 36, takes charge for the Shield final⟧.

A person close to the seller said ⟦v2|unnamed (Meridian Wire)||the price was well below 300 million crowns⟧. ⟦v13|City Police of Calvessa||Some 1,500 people blocked the stadium gates⟧, police said.

=== d015 | Touchline | 2027-05-21T16:20:00Z | update
# Live: wheels up

16:20 - ⟦v25|||They are in the air⟧! ⟦v25|||All twenty-three walked up the stairs, the last two hand in hand⟧.

16:24 - So we owe you a sentence. ⟦v6|Touchline||What we wrote at 09:26 was hasty⟧.

16:31 - The man in the dugout seat tomorrow, Yuto Maranzano, at the foot of the stairs: "⟦v7|Yuto Maranzano||I said yes because somebody must hand out the bibs⟧."

16:40 - New names for the job after Saturday: ⟦v8|unnamed (Touchline)||Fonoimoa, three years, done and dusted⟧, a friend of his agent says. 

16:44 - ⟦v8|Sankt Ulrich|denies|Not a word of it is true⟧, replies Sankt Ulrich, where he works.

=== d016 | Touchline | 2027-05-21T17:05:00Z | kill
# Withdrawn: our 09:26 entry

⟦v6|Touchline||We take back the entry on players refusing to fly⟧. ⟦v6|Touchline||The member of staff had not been in the room⟧. Readers who passed it on are asked to pass this on too, and the colleagues of the agencies are asked not to use it any further. We are sorry for it.

=== d017 | Ledger Daily | 2027-05-21T17:30:00Z | feature
# "⟦v27|Samir Oyelaran||We will build you a roof⟧": the buyer talks

Samir Oyelaran, chairman of Qasr Linde, received us in a hotel with the curtains drawn.

*Why this week?* "⟦v1|Samir Oyelaran||Mr Harl came to us, not we to him⟧. ⟦v1|Samir Oyelaran||He wanted it done before a trophy made it dearer or a defeat cheaper⟧."

*And the coach?* "⟦v5|Samir Oyelaran||I did that myself, and I would do it again on the same morning⟧."

*340 million?* "⟦v2|Samir Oyelaran|denies|Too much⟧. ⟦+|||You may write 312⟧."

*What do the people get?* "⟦v27|Samir Oyelaran||A stand for sixty thousand, with cover, in four years⟧. ⟦v28|Samir Oyelaran||And nobody will pay more at the turnstile until it is there⟧."

*You hold a piece of Dinamo.* "⟦v15|Samir Oyelaran|denies|No⟧. ⟦v15|Samir Oyelaran||We once lent a fund money, that is all⟧."

=== d018 | Continental Football Board | 2027-05-21T18:15:00Z | update
# Notice 42: Supplement to Notice 41

1. ⟦v3|Continental Football Board||Requests from several sides to postpone the decisive match have been rejected⟧.

2. ⟦v7|Continental Football Board||Mr Y. Maranzano has been entered on the team sheet as responsible trainer under a one-day licence⟧.

3. ⟦v4|Continental Football Board||In the procedure under Article 19, the documents of the acquirer were called for by Monday⟧.

4. ⟦v3|Continental Football Board||The result on the pitch will stand whatever the chamber may find⟧, President Priit Lagerwey has ruled.

=== d019 | Calvessa Evening Bell | 2027-05-21T19:00:00Z | feature
# Roof, what roof? The Bell's late column

⟦v27|Samir Oyelaran < Ledger Daily||Sixty thousand dry bottoms by 2031⟧, the gentleman behind the curtains tells Ledger Daily, and ⟦v28|Samir Oyelaran < Ledger Daily||until then not a penny more at the little iron gate⟧. Calvessa has fifty-four thousand inhabitants, counting seals.

⟦v2|Samir Oyelaran < Ledger Daily||He parted with three hundred and twelve⟧, he says there. For that money one gets eleven thousand trawlers of herring and no striker.

Red Jetty was asked for coffee by the new masters. ⟦v33|Wanjiru Dahl||We only drink with people who were at the second division matches⟧, answers Wanjiru Dahl. Her opinion of the chop at the petrol pump: "⟦v34|Wanjiru Dahl||Cowards telephone⟧."

⟦v13|||At the gates, meanwhile, they have eaten the provisions and gone home to pack⟧. ⟦v19|City Police of Calvessa||The seven whom the constables collected are out again⟧, it was learnt at the station, ⟦v19|City Police of Calvessa||one of them with a borrowed helmet⟧.

=== d020 | Radio Sesto | 2027-05-21T20:10:00Z | update
# ⟦v35|Noor Castellane||Devera's lawyer wants 11 million⟧

⟦v35|Noor Castellane||The coach's contract ran for two more years, and every month of it will be paid⟧, his lawyer, Noor Castellane, told Radio Sesto. She put the sum at ⟦v35|Noor Castellane||eleven million crowns⟧. She had no comment on ⟦v18|Noor Castellane|declines|the story about the striker⟧.

The club's doctor, Emeka Strandvold, ⟦v36|||has laid down his post as well⟧. "⟦v36|Emeka Strandvold||It was agreed at Easter⟧," he said.

From Tirelle: ⟦v37|Yuto Maranzano||Goalkeeper Piotr Achebe did not train⟧, Maranzano said. ⟦v37|Yuto Maranzano||It's the thumb⟧. 

=== d021 | Kestinform | 2027-05-22T06:30:00Z | update
# ⟦v9|Bohumil Tseretel||Tseretel: we do not look into another's kitchen⟧

TIRELLE, May 22. (Kestinform). On the day of the meeting the mentor of Dinamo ⟦v9|Bohumil Tseretel||has called the replacement on the adversary's bench a matter that does not touch his pupils⟧.

⟦v3|P. Lagerwey < Continental Football Board||The meeting will take place at the appointed hour⟧, confirmed the head of the Board, P. Lagerwey.

⟦v25|||The delegation from Calvessa in full composition arrived late in the evening⟧. ⟦v7|||Its leadership is temporarily exercised by the second trainer⟧.

=== d022 | Meridian Wire | 2027-05-22T08:00:00Z | correction | supersedes=d011
# CORRECTED - ⟦v2|Samir Oyelaran < Ledger Daily||Calvessa buyers put price at 312 million crowns⟧

TIRELLE, May 22 (Meridian) - (Corrects figure in paragraph 2 of item of May 21.) ⟦v2|Samir Oyelaran < Ledger Daily||Qasr Linde gave 312 million crowns for its stake⟧, chairman Samir Oyelaran told Ledger Daily, ⟦v2|Meridian Wire||not 340 million⟧.

The integrity chamber ⟦v4|unnamed (Meridian Wire)||will hear the seller too⟧, a Board official said. 

Captain Mateus Okpara repeated at the team hotel that ⟦v10|Mateus Okpara||the match was dedicated to the dismissed coach⟧. ⟦v11|Mateus Okpara||Still no visit from the owners⟧, he said. "⟦v11|Mateus Okpara||Perhaps they fear our boots⟧."

=== d023 | Touchline | 2027-05-22T10:15:00Z | update | nothing_new
# Everything you slept through

⟦v1|||Harl out, Qasr Linde in⟧. ⟦v5|||Devera kicked out by phone⟧. ⟦v7|||The cone-carrier gets the armchair⟧. ⟦v17|Hélène Brancq||Brancq off in a huff, by her own account an honourable one⟧. ⟦v6|Touchline||And no, there never was a mutiny⟧ (our fault). ⟦v3|Continental Football Board||Six o'clock it is⟧, if the Board gets its way. More when the buses leave the hotel.

=== d024 | Calvessa Evening Bell | 2027-05-22T11:40:00Z | feature
# ⟦v24|||Third carriage, window seat: the guest without a job⟧

On board the 09:12 special. ⟦v24|||He got in with a thermos and a scarf and nobody dared sit beside him until Lautner's grandmother did⟧. At the second tunnel they began to sing.

"⟦v23|Ilkka Devera||I am not angry, I am only empty⟧," he tells her and the Bell. "⟦+|||Three years, and then not even a handshake⟧."

⟦v10|Ilkka Devera||That the boys do it for him⟧ he has heard.

Aurelio Brandvik, one carriage on, ⟦v14|Aurelio Brandvik||still calls it the stupidest thing done in this town since the drawbridge⟧.

=== d025 | Ledger Daily | 2027-05-22T13:20:00Z | correction | copy_of=d022
# ⟦v2|Samir Oyelaran||Calvessa buyers put price at 312 million crowns⟧

TIRELLE, May 22 (Meridian) - ⟦v2|Samir Oyelaran||Qasr Linde gave 312 million crowns for its stake⟧, chairman Samir Oyelaran told Ledger Daily, not 340 million.

The integrity chamber ⟦v4|unnamed (Meridian Wire)||will hear the seller too⟧, a Board official said.

Added by Ledger Daily: Radek Fonoimoa, asked about Calvessa, said: "⟦v8|Radek Fonoimoa|declines|I never talk about things I have not been offered⟧."

=== d026 | Radio Sesto | 2027-05-22T14:30:00Z | update | off_topic
# Ferry strike enters second week

The crews of the northern ferries stay ashore for a second week. The shipping line and the seamen met for two hours on Saturday without a result. Travellers to the outer islands are asked to book seats on the mail boats, which leave at six and at noon, and to bring warm clothes.

=== d027 | Meridian Wire | 2027-05-22T18:22:00Z | bulletin
# ⟦v41|||SHIELD FINAL KICKS OFF 20 MINUTES LATE⟧

TIRELLE, May 22 (Meridian) - ⟦v41|Continental Football Board||The match began at 18:20 because of crowding at the northern gates⟧, the Board said. ⟦v37|||Achebe was in the Calvessa goal with a strapped hand⟧. ⟦v24|||Devera sat among supporters behind that goal⟧.

=== d028 | Touchline | 2027-05-22T20:58:00Z | flash
# 20:58 - ⟦v43|||CALVESSA! ON PENALTIES! I CANNOT FEEL MY HANDS⟧

20:58 - ⟦v43|||One each after two hours, five to four from the spot⟧, ⟦v43|||and the last one went in off Okpara's shin⟧.

21:06 - ⟦v44|||They are carrying the cup past the gentlemen's box, up row thirty, to the man with the thermos⟧.

21:12 - Okpara, hoarse: "⟦v10|Mateus Okpara||Told you whose it was⟧." And when asked about the gents in the box: "⟦v11|Mateus Okpara||Now they want to shake hands⟧."

=== d029 | Kestinform | 2027-05-22T21:40:00Z | update
# ⟦v43|||Dinamo conceded in the series of eleven-metre strokes⟧

TIRELLE, May 22. (Kestinform). ⟦v43|||The main time and the additional time finished with the score 1:1, in the lottery luck was on the side of the guests from the sea⟧.

The minister J. Oduya ⟦v20|Jarmila Oduya||again pointed to forces interested in such an outcome⟧. ⟦v4|Jarmila Oduya||She expects from the thirty-day inquiry a principled assessment⟧.

⟦v44|||The prize was demonstratively handed by the winners to the discharged I. Devera⟧.

=== d030 | Calvessa Evening Bell | 2027-05-23T07:00:00Z | feature
# ⟦v43|||Ours! And the drawbridge stayed open all night⟧

⟦v43|||A shin, a post and the good Lord, in that order, brought the tin home⟧. ⟦v44|||First to drink from it was a man on the dole⟧.

Samir Oyelaran, asked if he was sorry about the call to the petrol station: "⟦v5|Samir Oyelaran||No⟧. ⟦+|||The cup proves that it did no harm⟧."

"⟦v23|Ilkka Devera||The piano sounded quite nice from row thirty⟧," says the victim.

Yuto Maranzano wants his cones back: ⟦v7|Yuto Maranzano||one day was the agreement, and it is over⟧. Mayor Achterberg on the ground: "⟦v21|Rosalind Achterberg||My answer has not got any softer for the champagne⟧."
