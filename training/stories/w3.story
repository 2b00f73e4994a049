title: Harvest Party congress in Brantmoor Live
outlets: Quarto = international agency, terse; Furrow Service = the party's own news service, translated officialese; Hall Diary = live blog of Radio Estuarine; Brantmoor Courier = local newspaper of the host town; Congress Presidium = official minutes; La Vedetta = foreign daily, reports and interview; Ledger Post = business paper

=== d001 | Brantmoor Courier | 2026-11-20T07:30:00Z | feature
# Eight hundred guests and one radiator

The Harvest Party has rented our ice rink. Nobody told the ice. ⟦v12|||By breakfast the front rows had wrapped themselves in flags⟧. "⟦v12|Fergus Banyai||I could melt it or seat them, not both⟧," rink keeper Fergus Banyai said.

On Mill Bridge ⟦v16|||the tractors stood nose to tail, sixty by my count⟧. Their owners want the diesel rebate back.

Over the rolls one heard talk of a paper. ⟦v2|unnamed (Brantmoor Courier)||Ninety names on it already⟧, a lady from the south whispered, ⟦v2|unnamed (Brantmoor Courier)||and it is not a birthday card for the chairman⟧.

=== d002 | Quarto | 2026-11-20T08:10:00Z | update
# KESSENDRIA'S RULING PARTY MEETS AMID LEADERSHIP DOUBTS

⟦v34|||Prime Minister Radu Ilmarsson opened the congress of the Harvest Party on Friday⟧. He ⟦v2|Radu Ilmarsson|declines|declined to answer questions about a motion against him⟧.

A poll by Tallis ⟦v26|Tallis||put the party at 14 percent⟧, half its election result.

The newspaper Zorn had reported that ⟦v6|Zorn||Ilmarsson took a 6 million loan from timber owner Henrik Obuya⟧. His office ⟦v6|office of Radu Ilmarsson|denies|denies the report⟧.

=== d003 | Furrow Service | 2026-11-20T09:00:00Z | update
# ⟦v34|||The highest forum of the Party has begun its fruitful work⟧

BRANTMOOR, November 20. (Furrow Service). The delegates greeted the Chairman with long applause. ⟦v2|Secretariat of the Harvest Party|denies|About collection of any signatures⟧ to the Secretariat nothing is known. ⟦v12|Secretariat of the Harvest Party||In the hall an invigorating temperature is maintained⟧, it informed.

"⟦v6|Radu Ilmarsson|denies|I did not receive from the citizen Obuya one crown⟧," stressed Comrade-Chairman Radu Ilmarsson. ⟦v13|Matthias Oyelaran||Let the furrow be straight and the horses not bite each other⟧, wished the Honorary Chairman Matthias Oyelaran.

=== d004 | Hall Diary | 2026-11-20T10:15:00Z | update
# Diary, Friday morning

10.02 Somebody has put a stapled sheet on every chair. ⟦v2|||It asks us to withdraw our trust from Radu, in eleven lines⟧.

10.07 Signed by? ⟦v2|||A hundred and forty souls, alphabetical⟧. Twenty more are queueing with a pen.

10.12 "⟦v3|Radu Ilmarsson||You will have to carry me out, and I have eaten well⟧," the chairman says into the cameras. Laughter, some of it friendly.

10.14 A delegate named Oisín Barzani asks where the six million are. ⟦v20|||The microphone dies in his hand⟧.

=== d005 | Ledger Post | 2026-11-20T11:00:00Z | update
# Crown slips as Brantmoor simmers

⟦v21|||The crown lost 0.8 percent before lunch⟧. Traders do not mind Mr Ilmarsson; they mind not knowing. ⟦v2|||Ten rows of the party want their leader put to the test⟧, and ⟦v3|Radu Ilmarsson||"the chair is screwed to the floor"⟧, he told our table.

Party treasurer Annelie Kovač tells Ledger Post that ⟦v25|Annelie Kovač||the books show debts of 19 million⟧. Of the alleged loan: ⟦v6|Annelie Kovač|declines|"I was asked not to have a memory"⟧.

Through his lawyer Mr Obuya says ⟦v6|Henrik Obuya||he lent the money in spring, against a receipt⟧.

The unions are cooler. ⟦v15|Jorunn Adeyemi||"We work with whoever holds the chair"⟧, says federation president Jorunn Adeyemi.

=== d006 | Congress Presidium | 2026-11-20T12:00:00Z | bulletin
# Minutes, sitting I

1. ⟦v31|||Delegates present: 789 of 801⟧.

2. ⟦v2|||Motion 44 (withdrawal of confidence) received at 11:40, bearing 211 signatures; required: 201⟧.

3. ⟦v17|||Debate and ballot on Motion 44: today, 18:00⟧.

4. ⟦v20|||A technical fault at floor microphone 3 was remedied⟧.

=== d007 | Quarto | 2026-11-20T12:12:00Z | urgent
# ⟦v2|Congress Presidium||REBELS SECURE ENOUGH SIGNATURES FOR NO-CONFIDENCE VOTE IN KESSENDRIA PM⟧

"⟦v3|Radu Ilmarsson||I am not going anywhere⟧," Ilmarsson said.

Finance Minister Paloma Greve said ⟦v8|Paloma Greve||she had not decided how to vote⟧.

Junior coalition partner Blue League said ⟦v9|Blue League||the alliance was tied to the man, not to his party⟧. Its ministers ⟦v9|Blue League|declines|would not say what they would do on Monday⟧.

=== d008 | Brantmoor Courier | 2026-11-20T13:40:00Z | feature
# Soup, and what was said over it

Old Oyelaran sat between both camps and tore his bread in two. "⟦v14|Matthias Oyelaran||One keeps the office, the other gets the party⟧," he proposed, ⟦v14|||meaning Radu and Siobhán Tekle, the mayor of Port Lune, and meaning both at once⟧.

Tekle ⟦v14|Siobhán Tekle|declines|went on with her soup⟧.

⟦v23|||In the cloakroom a dentist from Aldo and a beekeeper from Sirk exchanged opinions with umbrellas⟧. The beekeeper won.

Where did the pens come from? ⟦v2|unnamed (Brantmoor Courier)||"Port Lune town hall, two boxes"⟧, says the stationer. Tekle's people ⟦v2|aides of Siobhán Tekle|denies|had nothing to do with it⟧, they say.

Out on the bridge: ⟦v16|Constable Imre Nwosu||a hundred and ten machines, and one goat⟧, counts Constable Imre Nwosu.

=== d009 | Furrow Service | 2026-11-20T14:20:00Z | update
# ⟦v3|Radu Ilmarsson||The captain does not leave the bridge in the wind⟧ - Chairman

BRANTMOOR, November 20. (Furrow Service). ⟦v2|Secretariat of the Harvest Party||A part of the signatures was obtained by deceit with the help of warm drinks⟧, established the Secretariat.

The proposal of the Honorary Chairman on ⟦v14|Radu Ilmarsson|declines|a shared steering⟧ the Chairman with gratitude put aside. "⟦v14|Radu Ilmarsson||A wagon with two coachmen visits the ditch⟧," he explained.

"⟦v8|Paloma Greve||I stand where I have always stood⟧," assured the Minister of Finance Paloma Greve. On the pushing in the wardrobe ⟦v23|Secretariat of the Harvest Party|denies|nothing happened⟧, it is reported.

=== d010 | Hall Diary | 2026-11-20T16:30:00Z | update
# Diary, Friday afternoon

15.20 ⟦v7|||The under-thirties get up, all eighty of them, and leave by the players' tunnel⟧. They sing. Not well.

15.26 Their leader Bao Lindgren outside: "⟦v7|Bao Lindgren||We come back when there is something to vote on⟧."

15.58 Ulloa of the south coast has found the light. ⟦v19|Xabier Ulloa||"My sixty are with Siobhán"⟧, he tells us.

16.11 Word goes round that ⟦v27|unnamed (Hall Diary)||the head of state has rung and asked him to go quietly⟧.

16.25 ⟦v17|||They have pushed it back to eight⟧. The printer froze. Literally.

16.28 Does he waver? ⟦v3|Radu Ilmarsson|denies|"Do I look like a curtain?"⟧

=== d011 | Quarto | 2026-11-20T17:05:00Z | update
# KESSENDRIA PARTY DELAYS VOTE ON PM

⟦v17|Congress Presidium||The ballot was moved by two hours for technical reasons⟧, the presidium said. Tekle's camp called it ⟦v36|unnamed (Quarto)||a manoeuvre to buy votes⟧.

⟦v27|office of the President of Kessendria|denies|President Aoife Zhelev did not telephone the prime minister⟧, her office said.

⟦v7|Bao Lindgren||The youth wing would boycott the debate⟧, its head said.

⟦v18|Casimir Dube||Voters, not delegates, should decide this⟧, opposition leader Casimir Dube said, calling for elections in January.

=== d012 | La Vedetta | 2026-11-20T18:00:00Z | update
# In the cold house of Brantmoor

⟦v12|||One can see the speakers' breath, which lends even the dull ones a certain drama⟧. Prime Minister Ilmarsson has been speaking since six in the manner of a man reading his own will and finding it too generous. "⟦v3|Radu Ilmarsson||Whoever wants this chair must saw it off under me⟧."

About the magnate's millions he spoke for a sentence: ⟦v6|Radu Ilmarsson||it was an advance for books he would yet write⟧.

Mayor Tekle answered with the light bill. ⟦v11|Siobhán Tekle||No household shall pay more than forty crowns a month⟧, she vowed.

⟦v15|Jorunn Adeyemi||For the trade unions all of this is weather⟧, says Mrs Adeyemi.

=== d013 | Hall Diary | 2026-11-20T19:40:00Z | update
# Diary, Friday evening

20.05 The young are back, in scarves. ⟦v7|||Down the tunnel they come again, to cheers⟧.

20.10 PALOMA. ⟦v8|||The lady with the purse walks up and says three words: "Enough is enough."⟧

20.12 Radu looks at her the way one looks at a dog that has spoken.

20.20 Urns. ⟦v1|||We are voting. It is secret, so naturally everybody shows everybody⟧. Radu, loudly: ⟦v3|Radu Ilmarsson||"Still here!"⟧

20.38 ⟦v16|||You can hear the horns from the bridge in here⟧.

=== d014 | Quarto | 2026-11-20T20:02:00Z | flash
# ⟦v1|Congress Presidium||KESSENDRIA RULING PARTY OUSTS PM ILMARSSON AS LEADER⟧

⟦v1|Congress Presidium||Vote 412-377⟧, presidium says. Ilmarsson spokesman ⟦v3|spokesman of Radu Ilmarsson|declines|declines to say if he accepts⟧.

=== d015 | Congress Presidium | 2026-11-20T20:10:00Z | bulletin
# Minutes, sitting III

1. ⟦v1|||Motion 44: for 412, against 377. Carried⟧.

2. ⟦v5|||Ballot papers taken from the urns: 820⟧.

3. ⟦v5|||The difference to the number of delegates (31) was ascribed to sheets sticking together from frost and was left out of account⟧.

4. ⟦v4|||Election of a Chairman: tomorrow, 10:00⟧.

=== d016 | Brantmoor Courier | 2026-11-20T20:45:00Z | urgent
# ⟦v1|||They have put Radu on the ice⟧

At nine it was quiet enough to hear the compressor. ⟦v1|||Thirty-five people more wanted him gone than wanted him⟧, and that was that for eleven years.

He did not get up. ⟦v3|||He sat on his chair, as promised, till they folded the ones around it⟧. His wife, Noor, brought his coat: "⟦v22|Noor Ilmarsson||Come, the soup is warmer at home⟧."

Only one thing bothers Banyai, who swept up. "⟦v5|Fergus Banyai||There were more papers in the bin than people on the benches⟧," says he.

And the goat? ⟦v16|||Gone home with the tractors⟧.

=== d017 | Furrow Service | 2026-11-20T21:30:00Z | update
# On the results of the evening sitting

BRANTMOOR, November 20. (Furrow Service). ⟦v1|||The congress took note of a changed composition of the leadership⟧. ⟦v5|Secretariat of the Harvest Party||To the urns strangers had access⟧, stated the Secretariat, and ⟦v5|Secretariat of the Harvest Party||the outcome is considered by it provisional⟧. ⟦v7|Secretariat of the Harvest Party||The temporary absence of the youth was of a sportive character⟧.

⟦v24|Zsófia Marlowe||The General Secretary Zsófia Marlowe asked to free her from duties for family reasons⟧.

"⟦v13|Matthias Oyelaran||I beg both sides to sleep⟧," spoke the Honorary Chairman Matthias Oyelaran. ⟦v8|||The conduct of the Minister of Finance produced surprise⟧.

=== d018 | Ledger Post | 2026-11-20T22:10:00Z | update
# Markets like a corpse they can identify

⟦v21|||The crown had won back its losses within ten minutes of the count⟧. ⟦v1|||A margin of four in a hundred was enough to retire the man who had run the country since the bank crisis⟧.

⟦v5|Annelie Kovač||As bookkeeper she would not sign a result with thirty-one orphans⟧, says Ms Kovač. "⟦v8|Paloma Greve||I looked at the figures on Thursday and at him on Friday⟧," Ms Greve tells us of her change of heart. ⟦v6|Paloma Greve||The Obuya receipt has lain in her safe since May⟧, she adds.

The Blue League's chairman, Teodor Quispe, now finds that ⟦v9|Teodor Quispe||"a bridge can be crossed with a new driver"⟧. ⟦v33|Kessendria Chamber of Commerce||Industry asks for a cabinet by Christmas⟧.

=== d019 | Hall Diary | 2026-11-21T07:50:00Z | bulletin
# Diary, Saturday: bad news

08.41 ⟦v28|unnamed (Hall Diary)||Radu was taken to St Barbara's in the night, heart⟧, a delegate who shares his hotel says. We are checking.

08.47 ⟦v13|Matthias Oyelaran||"Then I was too late with my horses"⟧, sighs old Oyelaran.

=== d020 | Hall Diary | 2026-11-21T08:20:00Z | kill
# Diary, Saturday: no news at all

09.15 Withdrawn, with blushes. ⟦v28|Noor Ilmarsson|denies|He is eating eggs⟧, his wife says. ⟦v28|||The ambulance was for the beekeeper⟧.

09.18 ⟦v10|unnamed (Hall Diary)||What he is doing over the eggs is drawing a logo for something of his own⟧, it is murmured now.

=== d021 | Quarto | 2026-11-21T09:40:00Z | urgent
# ⟦v4|Congress Presidium||TEKLE ELECTED LEADER OF KESSENDRIA'S HARVEST PARTY⟧

⟦v4|Congress Presidium||The mayor of Port Lune, 44, won 583 votes⟧. There was no other candidate.

"⟦v11|Siobhán Tekle||The cap on electricity bills will be our first law⟧," she said.

Ilmarsson's spokesman denied that ⟦v10|spokesman of Radu Ilmarsson|denies|he was founding a party⟧. He said ⟦v5|spokesman of Radu Ilmarsson||Friday's count must be repeated because of 31 surplus ballots⟧.

=== d022 | Furrow Service | 2026-11-21T10:05:00Z | update | copy_of=d021
# Tekle elected leader of Kessendria's Harvest Party

⟦v4|Congress Presidium < Quarto||The mayor of Port Lune, 44, won 583 votes⟧, according to Quarto. There was no other candidate.

"⟦v11|Siobhán Tekle < Quarto||The cap on electricity bills will be our first law⟧," she said.

=== d023 | Brantmoor Courier | 2026-11-21T11:00:00Z | feature
# A fishmonger's daughter gets the big bell

⟦v4|||She had to stand on a crate of curling stones to be seen⟧, and then there was a noise as if somebody had scored. ⟦v32|Siobhán Tekle||"My father gutted herring for your fathers"⟧, began Siobhán Tekle.

⟦v30|||The old one was asked for his hand and studied his gloves⟧.

⟦v7|||The youngsters carried her round the rink⟧; two fell. The keeper has asked who pays for the heating he did not supply: ⟦v12|Fergus Banyai||"They complain of frost in an ice hall"⟧.

Of the thirty-one leaves too many ⟦v5|Siobhán Tekle|denies|"not one changed a thing"⟧, says the new lady. ⟦v2|||Banyai still has the sheet with all the names; it is stuck to row six⟧.

=== d024 | La Vedetta | 2026-11-21T12:30:00Z | feature
# "I left by the door I had built"

Interview. Radu Ilmarsson receives us in Room 9 of the Hotel Sturgeon.

Were you betrayed?
"⟦v8|Radu Ilmarsson||Paloma kissed me on both cheeks that morning. One should have been enough warning⟧."

You lost by thirty-five.
"⟦v1|Radu Ilmarsson||I won among those who can read⟧."

And what did you feel?
"⟦v1|Radu Ilmarsson||A draught. Then I saw it was the exit⟧."

You had called the Blues married to you.
"⟦v9|Radu Ilmarsson||They have kept the ring and changed the groom⟧."

And the surplus papers?
"⟦v5|Radu Ilmarsson||Frost does not write crosses⟧."

They say you will start again, elsewhere.
"⟦v10|Radu Ilmarsson|denies|No⟧. ⟦v10|Radu Ilmarsson||A man of sixty-eight does not print leaflets⟧."

The loan?
"⟦v6|Radu Ilmarsson|declines|Another coffee?⟧"

You had said one would have to carry you.
"⟦v3|Radu Ilmarsson||It was meant as an image⟧."

Will you stay head of government till there is another?
"⟦v35|Radu Ilmarsson||Until Wednesday. Then I have a dentist⟧."

=== d025 | Quarto | 2026-11-21T13:10:00Z | correction
# CORRECTION: KESSENDRIA VOTE

Please read that ⟦v4|Congress Presidium||Tekle received 538 votes⟧, not 583, after a presidium error.

=== d026 | Quarto | 2026-11-21T14:00:00Z | update
# KESSENDRIA PRESIDENT CALLS IN TEKLE

⟦v29|office of the President of Kessendria||President Zhelev will receive Tekle on Monday to discuss a government⟧, her office said. ⟦v9|Blue League||The Blue League would stay in the coalition⟧.

Dube repeated ⟦v18|Casimir Dube||his demand to go to the country⟧.

⟦v24|||Secretary-General Marlowe has quit⟧. ⟦v10|unnamed (Quarto)||Ilmarsson had registered the name "New Harvest"⟧, a court clerk said. ⟦v37|||Police opened an inquiry into the Obuya loan⟧. Obuya said ⟦v6|Henrik Obuya||he had been repaid nothing⟧.

=== d027 | Quarto | 2026-11-21T14:30:00Z | update | off_topic
# KESSENDRIA BEAT VARLAND IN WORLD CUP QUALIFIER

Kessendria beat Varland 2-1 with a last-minute header by Juhani Okoro and are one point from the finals.

=== d028 | Furrow Service | 2026-11-21T15:20:00Z | update
# ⟦v4|||Comrade Tekle is entrusted with the plough⟧

BRANTMOOR, November 21. (Furrow Service). ⟦v11|Siobhán Tekle||For light and warmth of the population a limit of payment is determined⟧, emphasised the Chairwoman Siobhán Tekle. ⟦v1|Secretariat of the Harvest Party||The decision of Friday on the former Chairman is final⟧, clarified the Secretariat. ⟦v5|Secretariat of the Harvest Party|denies|On superfluous bulletins there is no question⟧. ⟦v3|Secretariat of the Harvest Party||His words about sawing and carrying were unworthy of a chair⟧. ⟦v16|Secretariat of the Harvest Party||The rural friends on the bridge had expressed their support⟧, it found.

The new Chairwoman ⟦v29|||is awaited in the Palace on the first day of the week⟧. The General Secretary's ⟦v24|||request is granted⟧.

=== d029 | Ledger Post | 2026-11-21T16:40:00Z | update
# The price of light

Forty crowns sounds fine. ⟦v38|Annelie Kovač||It would cost the treasury 700 million a year⟧, Ms Kovač, the party's bookkeeper, calculates, and ⟦v25|Annelie Kovač||the party itself has not paid for the rink⟧.

Mr Quispe's people ⟦v9|||kept their ministries and call it principle⟧. ⟦v18|Casimir Dube||"Two people have now governed us whom nobody asked for"⟧, says Mr Dube.

⟦v26|Tallis||Nineteen in a hundred would vote for the party under her⟧, Tallis finds overnight. ⟦v21|||The currency yawned⟧.

Ms Adeyemi, asked again, shrugs: ⟦v15|Jorunn Adeyemi||"Same chair"⟧.

=== d030 | Hall Diary | 2026-11-21T18:00:00Z | update | nothing_new
# Diary, last page

18.40 For those who were skiing. ⟦v2|||Two hundred and eleven brave pens⟧ led to ⟦v1|||the fall of the house of Radu⟧. ⟦v3|Radu Ilmarsson||"Carry me"⟧, he had boomed; nobody did. ⟦v19|||Ulloa's coast⟧ and ⟦v8|||the treasury lady⟧ made the difference. ⟦v5|||There were leaves in the urn that grew on no tree⟧. ⟦v4|||Siobhán has the bell⟧. ⟦v9|||The Blues hold her coat⟧. ⟦v12|||And my toes are still in row four⟧.

18.45 The two who duelled in the cloakroom ⟦v23|||share a taxi⟧.
