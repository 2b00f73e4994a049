title: Lethmark's minister in Surbad Live
outlets: Meridian = international agency, terse; GhazInform = Ghazrand state agency, translated; Surbad Lantern = local evening paper, jokes and images; Haldvik Morgen = Lethmark daily, column style; Radio Sund = Lethmark broadcaster, live blog; Protocol Bulletin = lists of the Ghazrand foreign ministry

=== d001 | Protocol Bulletin | 2027-02-09T05:00:00Z | update
# Programme of the stay of H. E. Mrs I. Haukamaa

The Department of Protocol communicates the order of the day, 9 February:

1. 09:10. ⟦v17|||Reception of the special flight at the Southern airfield, without guard of honour⟧.

2. 11:00. Talks in narrow composition.

3. 13:30. ⟦v2|||Signing of the document on the maritime passenger connection⟧.

4. 14:00. Meeting with representatives of the press, four questions.

5. 16:30. ⟦v9|||Laying of flowers at the Wall of the Drowned⟧.

6. 20:00. ⟦v25|||Dinner in the name of the Head of State, 60 covers⟧.

=== d002 | Haldvik Morgen | 2027-02-09T06:20:00Z | feature
# Thirty-one years, forty minutes in the air

No foreign minister of ours has set foot in Surbad since the Straits War. This morning Ilse Haukamaa does, with a grey coat and a thick folder.

In the folder, her adviser Pekka Lindorm lets us know, ⟦v2|Pekka Lindorm||there is a boat: the old night crossing is to come back⟧. And there is ⟦v10|Pekka Lindorm||a key, to the villa on Cypress Hill, which has stood shuttered since our diplomats left in a fishing cutter⟧.

What is not in it is money. "⟦v15|Ilse Haukamaa||I am not carrying a chequebook⟧," she told this column before boarding.

Colonel Bohumir Zand, who speaks for those who fought on the other side, will not be at the airport. "⟦v18|Bohumir Zand||I have waited thirty-one years and can wait until she has gone⟧," he says on the telephone.

=== d003 | Meridian | 2027-02-09T07:14:00Z | urgent
# ⟦v17|||LETHMARK FOREIGN MINISTER ARRIVES IN GHAZRAND, FIRST SINCE WAR⟧

SURBAD, Feb 9 (Meridian) - ⟦v17|||Ilse Haukamaa landed in Surbad at 0911 local time on Tuesday⟧. ⟦v27|||Her counterpart Darioush Felmani shook her hand for eleven seconds⟧ before cameras.

Police said ⟦v3|Surbad police||some 200 people had gathered outside her hotel⟧.

=== d004 | Surbad Lantern | 2027-02-09T08:05:00Z | update
# She came, she shivered, she smiled

⟦v17|||The lady from across the water stepped down our stairs at ten past nine⟧, and the wind took her scarf as a first reparation. ⟦v27|||Our man would hardly let go of her fingers⟧; the photographers had time to change lenses.

Before the Hotel Bosphoria ⟦v3|||a modest chorus with saucepans stood in the slush⟧. Among them Mahin Torabek, 71, with a picture of her husband. "⟦v21|Mahin Torabek||I do not hate her. I want to know where he lies⟧," she told us.

Old Zand of the veterans has stayed in bed on purpose. "⟦v18|Bohumir Zand||My knee knows who she is⟧," he growled.

=== d005 | GhazInform | 2027-02-09T09:40:00Z | update
# Negotiations of the heads of diplomacy began in constructive spirit

SURBAD, February 9. /GhazInform/. The negotiations of the ministers have begun at 11 hours. To the attention of the sides is proposed ⟦v6|Ministry of Foreign Affairs of Ghazrand||the question of transfer of the ashes of the fallen servicemen⟧, informed the ministry.

⟦v16|Darioush Felmani||The theme of compensation of the damage is not removed from the agenda⟧, underlined the minister Darioush Felmani. ⟦v10|Darioush Felmani||Concerning the diplomatic mission, a restoration of its functioning is considered⟧, he added.

The Office of Public Order has noted that ⟦v3|Office of Public Order||at the place of residence of the guest there is a limited number of citizens⟧, order is not violated.

=== d006 | Radio Sund | 2027-02-09T10:50:00Z | update
# LIVE: Haukamaa in Surbad - waiting for the ministers

11:44. Hello from the ballroom, where it is eleven degrees. ⟦v3|||From the window we now count maybe five or six hundred out there⟧, and somebody has brought a donkey in a Lethmark flag.

11:47. Our colleague at the harbour has met fishermen. ⟦v23|Fishermen of Surbad||They are for the boat and against the nets⟧, they tell her: "⟦+|||let them come with suitcases, not with trawls⟧."

11:49. A delegate whispers to us: ⟦v6|unnamed (Radio Sund)||the men in the sea-cave graves are going to get home⟧. More when we can.

11:50. Will there be talk of paying? "⟦v15|Pekka Lindorm||Not today, not by us⟧," says adviser Pekka Lindorm in passing.

=== d007 | Surbad Lantern | 2027-02-09T11:36:00Z | update | off_topic
# Goat on tram line 4, again

The brown goat of the baker Hamidian rode from the fish market to the hospital this morning without a ticket. The conductor says it gave up its seat for a pregnant woman, which not every passenger of line 4 can claim. The baker has paid the fare and a bag of rolls.

=== d008 | Meridian | 2027-02-09T11:49:00Z | urgent
# ⟦v2|||GHAZRAND, LETHMARK SIGN DEAL TO RESUME FERRY AFTER 31 YEARS⟧

SURBAD, Feb 9 (Meridian) - ⟦v2|||The two ministers signed an accord on Tuesday restoring a passenger service between Surbad and Haldvik from May 1, twice weekly, visa-free for 72 hours⟧.

Lethmark ⟦v6|Darioush Felmani||will receive the remains of 214 soldiers⟧, Felmani said. ⟦v6|Darioush Felmani||The first would be flown out in March⟧, he added.

Haukamaa said ⟦v10|Ilse Haukamaa||her country's embassy would open again before summer⟧.

=== d009 | Meridian | 2027-02-09T12:21:00Z | flash
# ⟦v1|||HAUKAMAA CALLS SURBAD BY OCCUPATION-ERA NAME AT JOINT PRESS CONFERENCE⟧

=== d010 | Radio Sund | 2027-02-09T12:31:00Z | update
# LIVE: "Did she just say that?"

13:20. Oh dear. ⟦v1|||She has just thanked everyone for the warmth she was shown "here in Kongshavn"⟧. Nobody has called it that since our governor lived here.

13:21. ⟦v1|||A groan went through the rows, one interpreter simply stopped⟧. Then came the answer from the next lectern. "⟦v8|Darioush Felmani||I hope my colleague finds her hotel tonight. It stands in Surbad⟧," said Felmani.

13:24. He was not done: "⟦v8|Darioush Felmani||The taxi drivers do not know the other town⟧."

13:27. Pekka Lindorm, very pale, as he hurries by: ⟦v14|Pekka Lindorm||she was up since three and tired, that is all⟧.

13:28. The deal they signed at lunch? ⟦v2|||Ships again from spring, no stamp needed for three days⟧, but who's asking.

13:30. The saucepans have heard. ⟦v3|||It is filling up out there, people are running⟧.

=== d011 | GhazInform | 2027-02-09T12:58:00Z | update
# Incident took place in the course of meeting with journalists

SURBAD, February 9. /GhazInform/. ⟦v1|||In the course of communication with the press the guest admitted an incorrect designation of the capital⟧. ⟦v1|||The applied toponym was in use in the period of foreign administration⟧.

Minister Felmani reacted with restraint. ⟦v8|Darioush Felmani||He drew the attention to the right appellation of the settlement in joking form⟧.

As to results, ⟦v2|||the waterway for travellers is renewed as of the first of May⟧. ⟦v6|Darioush Felmani||The bones of two hundred and fourteen persons will be given over to their motherland⟧, the minister stated. "⟦v16|Darioush Felmani||The bill remains lying on the table⟧," he answered to the question about payments.

=== d012 | Surbad Lantern | 2027-02-09T13:15:00Z | update
# One word, ten letters, and the samovar went cold

It was all going like butter. Then ⟦v1|||the grey coat opened her mouth and out came the governor's letterhead⟧. You could hear the radiators. ⟦v8|||Our Darioush, bless him, sent her to look for a cab⟧.

By half past two the saucepan choir had turned into an opera. ⟦v3|||The square is black up to the tram stop⟧. Captain Yasmin Orduk of the police will not guess. ⟦v3|Yasmin Orduk|declines|how many⟧: "I count troublemakers, and so far none."

Tolgay Merdin, of the National Banner, was on the steps within the half hour. "⟦v7|Tolgay Merdin||Put her on the next plane⟧," he shouted. "⟦v7|Tolgay Merdin||A guest who spits on the name over the door is shown that door⟧."

The market has been quicker still: ⟦v22|||stalls sell tea towels with "I got lost in Kongshavn" for six dinars⟧.

=== d013 | Meridian | 2027-02-09T13:52:00Z | update
# ⟦v7|Tolgay Merdin||EXPEL LETHMARK MINISTER⟧ - GHAZRAND OPPOSITION

SURBAD, Feb 9 (Meridian) - Ghazrand's largest opposition party urged the government on Tuesday ⟦v7|Tolgay Merdin||to declare Ilse Haukamaa unwelcome⟧ after ⟦v1|||she referred to the capital as Kongshavn⟧, a name imposed in 1989 by Lethmark troops.

Party leader Tolgay Merdin also said ⟦v33|Tolgay Merdin||he would bring the ferry accord before the constitutional court⟧.

⟦v3|Surbad police||About 2,500 protesters were outside the hotel⟧, police said. ⟦v3|National Banner||The National Banner put the number at 9,000⟧.

Colonel Bohumir Zand of the veterans' union called it ⟦v18|Bohumir Zand||deliberate⟧. Haukamaa's adviser Pekka Lindorm spoke of ⟦v14|Pekka Lindorm||fatigue⟧.

In Haldvik, opposition leader Siobhan Ekdal said ⟦v12|Siobhan Ekdal||Haukamaa should step down⟧.

=== d014 | Haldvik Morgen | 2027-02-09T14:10:00Z | update
# Ten letters

I was in the fourth row. ⟦v1|||It slid out between two commas, that wretched old place on our grandfathers' maps⟧, and she did not notice until the silence told her.

Whose fault? A member of the delegation has shown me the sheet. ⟦v13|unnamed (Haldvik Morgen)||It is there in black and white, typed, third line⟧. ⟦v13|unnamed (Haldvik Morgen)||Somebody at home had copied a welcome address of 1991⟧, this person says.

At home they have already sharpened the knives. Siobhan Ekdal of the Liberals: "⟦v12|Siobhan Ekdal||One cannot mend a bridge with an axe. She ought to hand in her portfolio⟧." I asked Lindorm whether she had considered it. ⟦v12|Pekka Lindorm|declines|that⟧ was not something he would talk about.

⟦v9|||The hour at the Wall of the Drowned has been put off⟧, nobody knows till when.

=== d015 | Protocol Bulletin | 2027-02-09T14:30:00Z | update
# Alterations to the programme

1. Point 5 of the order of the day: ⟦v9|||transferred to a later moment⟧.

2. Point 6: ⟦v25|||the number of covers is reduced to 14; without music⟧.

3. The signed instrument: ⟦v2|||remains in force in full volume⟧.

4. ⟦v19|||The vehicle of the guest has been exchanged in connection with soiling by food products⟧.

5. ⟦v34|||The accreditation of one cameraman is annulled⟧.

=== d016 | Radio Sund | 2027-02-09T15:06:00Z | update
# LIVE: Eggs, rumours, and a statement coming

15:41. ⟦v19|||Three eggs hit the limousine as it left the ministry, two of them the windscreen⟧. She is fine.

15:48. Surbad's channel Nine says ⟦v5|Channel Nine||she is packing and will be gone tonight⟧. We are trying to check.

15:52. ⟦v5|Pekka Lindorm|denies|this⟧, Lindorm says to us. "Nobody is packing."

15:58. The prime minister from Haldvik, Aurelio Vintermark: "⟦v11|Aurelio Vintermark||Ilse has my trust, yesterday, today, and when she has slept⟧."

16:03. ⟦v3|||Police are putting up a second row of barriers; the donkey is back⟧.

=== d017 | Meridian | 2027-02-09T15:20:00Z | urgent
# ⟦v5|Channel Nine||HAUKAMAA TO LEAVE SURBAD EARLY⟧ - CHANNEL NINE

SURBAD, Feb 9 (Meridian) - Lethmark's foreign minister ⟦v5|Channel Nine||will cut short her two-day visit and fly home on Tuesday evening⟧, Ghazrand's Channel Nine reported, without naming a source.

The Ghazrand foreign ministry ⟦v5|Ministry of Foreign Affairs of Ghazrand|declines|the report⟧ declined comment.

=== d018 | Meridian | 2027-02-09T16:02:00Z | flash
# ⟦v4|Ilse Haukamaa||HAUKAMAA APOLOGISES FOR USE OF OLD NAME⟧

SURBAD, Feb 9 (Meridian) - "⟦v4|Ilse Haukamaa||I used a name I have no right to use. I am sorry⟧," Ilse Haukamaa told reporters at her hotel on Tuesday. "⟦v4|Ilse Haukamaa||It hurt people here and it shames me⟧."

She said ⟦v5|Ilse Haukamaa|denies|she was going before Wednesday night⟧: "I have a return ticket and I'll use it as printed."

=== d019 | GhazInform | 2027-02-09T16:30:00Z | update
# Guest brought regrets

SURBAD, February 9. /GhazInform/. ⟦v4|||The head of the foreign-policy department of Lethmark has brought her excuses to the population⟧. ⟦v8|Darioush Felmani||The minister Felmani considers that with a word about taxis all is told⟧, transmitted his secretariat.

The communication of a television channel about ⟦v5|Ministry of Foreign Affairs of Ghazrand|denies|a premature departure⟧ does not correspond to reality, noted the ministry.

According to the head of the order service Yasmin Orduk, ⟦v20|Yasmin Orduk||four persons were delivered to the department for throwing of products of poultry farming⟧. ⟦v3|Yasmin Orduk||The quantity of participants of the action reached four thousand⟧, she said.

The European League of Straits States ⟦v28|League of Straits States||greeted the opening of the line⟧, it follows from a message of its secretariat.

=== d020 | Meridian | 2027-02-09T16:41:00Z | kill
# KILL: Lethmark minister's departure

Please kill the item ⟦v5|||"HAUKAMAA TO LEAVE SURBAD EARLY"⟧ sent at 1520 GMT. ⟦v5|Channel Nine||Channel Nine has taken it back and says it rested on a misheard telephone call⟧. There will be no substitute.

=== d021 | Surbad Lantern | 2027-02-09T17:45:00Z | update
# Sorry seems to be the shortest word

She came down to the lobby without the coat. "⟦v4|Ilse Haukamaa||My tongue is thirty years older than I am⟧," she said, in our language, with terrible vowels. I have heard worse from bridegrooms.

Will it do? Mrs Torabek, saucepan under her arm, nods. "⟦v21|Mahin Torabek||If I get a grave, she may call the town what she likes⟧." Colonel Zand does not nod. "⟦v18|Bohumir Zand||One says it the way one thinks it⟧," he says, and ⟦v35|Bohumir Zand||he is sending back his peace medal by post⟧.

Merdin? ⟦v7|Tolgay Merdin||Still wants her bags on the pavement⟧. "⟦v31|Tolgay Merdin||And he who jokes about cabs should take one too⟧," he said of our minister.

⟦v20|||Three lads and a grandmother are behind bars over half an omelette⟧.

=== d022 | Radio Sund | 2027-02-09T19:25:00Z | update | nothing_new
# LIVE: The day in short

20:20. For those coming home now: ⟦v1|||the minister gave the city its colonial label in front of forty cameras⟧, ⟦v4|Ilse Haukamaa||she has begged pardon⟧, and ⟦v2|||the boat sails anyway⟧.

20:22. ⟦v5|||The tale of the hurried flight home was nonsense⟧. ⟦v3|||On the square a few dozen are left around a fire⟧. ⟦v25|||Upstairs they are eating, fourteen people, soup⟧.

=== d023 | Haldvik Morgen | 2027-02-10T05:40:00Z | feature
# The morning after: an interview at breakfast

She has slept four hours. I ask whether it was the sheet. "⟦v13|Ilse Haukamaa|denies|No. The sheet was right⟧," she says. So what was it? "⟦v14|Ilse Haukamaa||Lack of sleep, and a father who never said anything else⟧."

Her office, she knows, sees it differently; ⟦v13|unnamed (Haldvik Morgen)||my source stands by the third line⟧.

Has she thought of quitting? "⟦v12|Ilse Haukamaa|denies|For a word? No⟧."

The two hundred and fourteen? "⟦v6|Ilse Haukamaa||That is why I came. Mothers have died waiting for those coffins⟧." Cypress Hill? "⟦v10|Ilse Haukamaa||I went in yesterday. There are swallows in the visa section. By June there will be people⟧." The boat? "⟦v2|Ilse Haukamaa||Twice a week, nine hours, bad coffee. I'll be on the first one⟧."

And the question of damages? "⟦v15|Ilse Haukamaa||That chapter was closed in the armistice. It stays so⟧."

Prime Minister Vintermark rang at six. ⟦v11|Aurelio Vintermark||He told her to carry on⟧, she says.

=== d024 | GhazInform | 2027-02-10T06:50:00Z | update
# Sides continue work

SURBAD, February 10. /GhazInform/. ⟦v29|||In the morning the guest visited the secondary school No. 8, where she wrote on the blackboard the right name of the city⟧. ⟦v9|Ministry of Foreign Affairs of Ghazrand||The ceremony with flowers will take place at noon⟧, informed the ministry.

Concerning ⟦v1|||yesterday's slip⟧, ⟦v13|Haldvik Morgen||the text of the speech contained the error already⟧, writes the Lethmark press. ⟦v13|Embassy protocol service of Lethmark|denies|this⟧, was told in the protocol service of that country.

The veteran of diplomacy, historian Kwabena Larsholt considers: ⟦v30|Kwabena Larsholt||the appellation Kongshavn existed on the charts two centuries before any occupation⟧.

According to the same scholar, the guest has ⟦v1|Kwabena Larsholt||pronounced aloud what many in her fatherland read in atlases⟧.

The director of the port has reported that ⟦v2|Port of Surbad||berth No. 3 is being cleared for the carrying of travellers⟧.

⟦v24|||The papers of the shipping enterprise "Sundlinje" rose in price by 12 per cent⟧.

=== d025 | Meridian | 2027-02-10T07:30:00Z | update
# ⟦v13|unnamed (Haldvik Morgen) < Haldvik Morgen||GAFFE WAS IN MINISTER'S SCRIPT⟧ - PAPER

SURBAD, Feb 10 (Meridian) - The wrong name uttered by Ilse Haukamaa ⟦v13|unnamed (Haldvik Morgen) < Haldvik Morgen||had been typed into her remarks⟧, Lethmark daily Haldvik Morgen quoted a delegation member as saying. The minister told the paper ⟦v14|Ilse Haukamaa < Haldvik Morgen||she had been exhausted⟧.

Prime Minister Aurelio Vintermark said ⟦v11|Aurelio Vintermark||he retained full confidence in her⟧. She again ruled out ⟦v15|Ilse Haukamaa < Haldvik Morgen||war damages⟧.

Ekdal repeated that ⟦v12|Siobhan Ekdal||she must go⟧.

⟦v24|||Shares in ferry operator Sundlinje climbed 14 percent⟧ in Haldvik.

=== d026 | Surbad Lantern | 2027-02-10T08:00:00Z | update | copy_of=d025
# ⟦v13|unnamed (Haldvik Morgen) < Haldvik Morgen < Meridian||Gaffe was in minister's script⟧, paper writes

The wrong name uttered by Ilse Haukamaa ⟦v13|unnamed (Haldvik Morgen) < Haldvik Morgen < Meridian||had been typed into her remarks⟧, Lethmark daily Haldvik Morgen quoted a delegation member as saying, Meridian reports.

The minister told the paper ⟦v14|Ilse Haukamaa < Haldvik Morgen < Meridian||she had been exhausted⟧. Prime Minister Aurelio Vintermark said ⟦v11|Aurelio Vintermark < Meridian||he retained full confidence in her⟧.

=== d027 | Radio Sund | 2027-02-10T10:20:00Z | update
# LIVE: At the Wall

12:04. ⟦v9|||She has laid them: white tulips, and she stayed on her knees for a full minute⟧. Nobody shouted. You hear only the sea.

12:09. Felmani next to her. "⟦v32|Darioush Felmani||Yesterday a word, today a deed. I keep the deed⟧," he says to our microphone. On paying up he's as stubborn as she is: "⟦v16|Darioush Felmani||Flowers are flowers and invoices are invoices⟧."

12:15. Mrs Torabek is here. "⟦v21|Mahin Torabek||She held my hand and didn't talk. Good⟧," she says.

12:17. Behind him they have ⟦v10|||oiled the gate on Cypress Hill, and the brass plate is up⟧. And ⟦v6|||the two hundred and fourteen names were read out, it took a quarter of an hour⟧.

12:20. ⟦v36|||A boy gave the minister a city map with the name underlined⟧. She laughed. "⟦v1|Ilse Haukamaa||I needed that yesterday at twenty past one⟧," she said.

12:24. Vintermark at question time at home: "⟦v11|Aurelio Vintermark||I'd rather have a minister who kneels than one who never trips⟧."

=== d028 | GhazInform | 2027-02-10T11:15:00Z | update
# Memory of the perished was honoured

SURBAD, February 10. /GhazInform/. ⟦v9|||The guest bowed before the memorial and deposited a composition of tulips⟧. At the place were ⟦v3|Office of Public Order||up to 150 inhabitants, without placards⟧, reported the Office of Public Order.

⟦v4|Darioush Felmani||The excuse is accepted⟧, D. Felmani declared. Veterans did not take part; ⟦v18|Bohumir Zand||their chairman considers the expression not accidental⟧.

Deputy T. Merdin ⟦v7|Tolgay Merdin||insists as before on removal of the foreign visitor beyond the borders⟧. ⟦v26|Government of Ghazrand||The cabinet does not see grounds for such a step⟧, was declared in the government.

⟦v6|Ministry of Defence of Ghazrand||The first forty urns are prepared to dispatch by military aircraft on 9 March⟧, communicated the Ministry of Defence. ⟦v20|Office of Public Order||The detained have been released with a fine⟧.

=== d029 | Meridian | 2027-02-10T12:05:00Z | correction
# CORRECTION: Lethmark minister

In items of Feb 9, please read ⟦v1|||the former name was used in the opening remarks⟧, not in reply to a question. ⟦v37|||The name was imposed in 1991⟧, not 1989.

=== d030 | Haldvik Morgen | 2027-02-10T16:40:00Z | update
# Home, by the printed ticket

⟦v5|||She flew when she had always meant to fly⟧, at half past five, with a map under her arm. At the stairs ⟦v27|||the handshake was shorter than the first, and looked better⟧.

What stays? The sailors of Surbad, it seems, are content with ⟦v2|||the nine hours of bad coffee⟧, provided that, as they shout to me from the quay, ⟦v23|Fishermen of Surbad||our trawlers stay out of their bay⟧. The League's people in their glass tower ⟦v28|League of Straits States||are pleased with the steamer⟧, in four languages.

Merdin, for his part, ⟦v7|Tolgay Merdin||had asked for a shove and got a departure on schedule⟧. And ⟦v8|||the business of the cab⟧ has become a proverb in one day. I heard a waiter use it.

As for ⟦v4|Ilse Haukamaa||that sentence about the old tongue⟧, a teacher has chalked it up in School 8. ⟦v22|||The tea towels are sold out⟧. ⟦v1|||Ten letters⟧; they will be on her gravestone, I fear. Or perhaps ⟦v9|||the minute on wet stone⟧ will.
