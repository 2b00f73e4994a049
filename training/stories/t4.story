title: The long budget night in Velmora Live
outlets: Axiom = international agency, terse; VDA = Velmoran state agency, translated officialese; Gallery Notes = parliamentary sketch writer, theatrical; Radio Quartz = broadcaster, live ticker; Kestrel Post = provincial paper, dry and rural; Secretariat of the Diet = official minutes as lists

=== d001 | Kestrel Post | 2029-12-04T13:20:00Z | feature
# Forty-four counters and nine stubborn people

In Upper Kestrel the post office is also the bank, the chemist's shelf and the bench. Under clause 14 of the budget it is to go, with forty-three like it.

Ottoline Dragan, our deputy, sits for the ruling Farmers' and Citizens' Union and will not have it. "⟦v4|Ottoline Dragan||Take that page out and I raise my hand for the rest⟧," she said before taking the slow train to the capital. "⟦v2|Ottoline Dragan||We are nine, and none of us has a cold⟧."

The government has 104 of 201 seats. Anyone who keeps hens can do the sum.

Postmistress Wilhelmina Achebe ⟦v20|Wilhelmina Achebe||has not packed a single stamp⟧, she tells us.

=== d002 | Secretariat of the Diet | 2029-12-04T14:00:00Z | update
# 61st sitting, order of business

1. Third reading, Budget Act 2030.

2. Amendments: 118, of which 3 to clause 14.

3. ⟦v7|||Final vote: 20:00, by name⟧.

4. ⟦v16|||Amendment 31 (Progress Bloc), levy on bank profits: 17:30⟧.

5. ⟦v21|||The buffet is open to members until the end of the sitting⟧.

=== d003 | VDA | 2029-12-04T14:45:00Z | update
# The main financial document is before adoption

VELMORA, December 4 (VDA). The deputies have begun consideration of the state budget. The Minister of Finances Bartholomew Nyqvist noted that ⟦v22|Bartholomew Nyqvist||the deficit is limited to 2.9 per cent⟧. ⟦v11|Bartholomew Nyqvist||For the maintenance of unprofitable communication points sources are absent⟧, he emphasised.

The proposal of a group of deputies ⟦v4|Bartholomew Nyqvist||about exclusion of the fourteenth point⟧ is not supported by the government. ⟦v2|Farmers' and Citizens' Union||In the fraction single differing opinions exist⟧, was told in its apparatus.

Before the building ⟦v14|||a certain number of agricultural machines has been parked⟧.

=== d004 | Gallery Notes | 2029-12-04T16:30:00Z | feature
# Act One, in which nobody sits still

Enter the minister of finance with the walk of a man who has counted the silver. "⟦v11|Bartholomew Nyqvist||The till is empty, ladies, gentlemen, and you may look⟧," he declaims, and turns out a pocket. A glove falls out.

Enter Dragan, stage left, knitting. She speaks for four minutes without raising her eyes. "⟦v4|Ottoline Dragan||I was sent here with one letter, and it says: no to fourteen⟧." Then, to the front bench: "⟦v23|Ottoline Dragan||You would sell the staircase to pay for the carpet⟧."

Chair Consolata Breuk ⟦v19|Consolata Breuk||forbids the needles⟧. ⟦v19|||The needles continue⟧.

=== d005 | Radio Quartz | 2029-12-04T17:05:00Z | update
# TICKER: Tractors, talks and a first no

17.34. ⟦v16|||The banks can breathe out: Progress's idea of skimming them has gone down, 88 to 112⟧.

17.41. Out on Diet Square Lucjan Mbeki from our newsroom counts ⟦v14|||sixty tractors, eighty yellow bicycles⟧. The postmen are ringing their bells.

17.50. Door opens, door closes: ⟦v5|unnamed (Radio Quartz)||the government would wait a year with the closures⟧, someone from the talks tells us.

17.58. Opposition leader Hamza Rautio, chewing: "⟦v10|Hamza Rautio||This coalition is over. It just hasn't been told⟧."

18.02. How many are they by now? "⟦v2|Wim Salgado||Eleven⟧," says one of them, Wim Salgado.

=== d006 | Axiom | 2029-12-04T17:31:00Z | urgent
# ⟦v8|Saskia Teleki||VELMORA PM TO RESIGN IF BUDGET FAILS⟧

VELMORA, Dec 4 (Axiom) - ⟦v8|Saskia Teleki||Prime Minister Saskia Teleki will quit if parliament rejects her 2030 budget⟧, she told lawmakers on Tuesday.

⟦v2|||Eleven deputies of her own party have said they will not back it⟧ unless ⟦v4|||a plan to shut 44 rural post offices is dropped⟧.

The ⟦v15|||koruna fell 1.1 percent⟧.

=== d007 | VDA | 2029-12-04T18:10:00Z | update
# Head of government appealed to responsibility

VELMORA, December 4 (VDA). The Prime Minister Saskia Teleki ⟦v8|Saskia Teleki||has tied her further stay at the post with the outcome of the voting⟧. "⟦v24|Saskia Teleki||A country without a budget is a house without a stove⟧," she said.

To the dissatisfied deputies ⟦v5|Bartholomew Nyqvist||was proposed a transfer of the term of optimisation to the first of January 2031⟧, informed the Minister of Finances.

⟦v16|||The initiative of the opposition on additional taxation of credit institutions did not collect the necessary votes⟧. ⟦v7|Secretariat of the Diet||The concluding procedure is shifted to 22 hours⟧, informed the Secretariat.

=== d008 | Radio Quartz | 2029-12-04T18:50:00Z | update
# TICKER: "A year is a rope, only longer"

19.21. Dragan is out of the room, knitting bag over her arm. "⟦v12|Ottoline Dragan||A hanging next year is still a hanging⟧," she says about the offer.

19.24. Will she say how many? "⟦v2|Ottoline Dragan|declines|Count us at the end⟧."

19.33. So ⟦v7|||no vote at eight; ten, they say now⟧. The school class in the gallery goes home.

19.40. Group leader Evaristo Lund is furious: "⟦v18|Evaristo Lund||Whoever votes against us tonight won't wake up in this party⟧."

19.44. What's this about old Edda Kirimoto? ⟦v9|unnamed (Radio Quartz)||They're fetching her out of hospital⟧, a whip tells us.

=== d009 | Axiom | 2029-12-04T19:12:00Z | update
# ⟦v12|||VELMORA REBELS REJECT ONE-YEAR DELAY⟧

VELMORA, Dec 4 (Axiom) - Rebel lawmakers in Velmora ⟦v12|||turned down a government proposal⟧ ⟦v5|||to put off post office closures until 2031⟧, their leader Ottoline Dragan said.

⟦v7|||The vote was moved to 2200⟧ from 2000 local time. Opposition leader Hamza Rautio called for ⟦v10|Hamza Rautio||new elections⟧.

⟦v18|Evaristo Lund||Dissenters face expulsion⟧, ruling party group leader Evaristo Lund said.

=== d010 | Gallery Notes | 2029-12-04T20:15:00Z | feature
# Act Two: whispers behind the arras

There is a rumour and it wears perfume. ⟦v3|unnamed (Gallery Notes)||Dragan has been promised the Ministry of Posts⟧, a personage with gold buttons breathes into my ear. ⟦v3|unnamed (Gallery Notes)||With car⟧.

I carry it across the lobby. "⟦v3|Saskia Teleki|denies|I have no cars to give away⟧," says the premier. I carry it to the knitting. ⟦v3|Ottoline Dragan|declines|She counts her stitches aloud⟧ until I am gone.

⟦v8|||That grand farewell she has threatened⟧ has done the premier good: colour in the cheeks. Rautio's men already hum. "⟦v10|Hamza Rautio||The corpse has good legs⟧," says he.

⟦v21|||The sausages are finished⟧. Now it becomes serious.

=== d011 | Axiom | 2029-12-04T20:33:00Z | urgent
# ⟦v3|Gallery Notes||VELMORA REBEL CHIEF OFFERED CABINET SEAT⟧ - PAPER

VELMORA, Dec 4 (Axiom) - The leader of a budget revolt in Velmora ⟦v3|unnamed (Gallery Notes) < Gallery Notes||has been offered the post ministry in return for her vote⟧, the journal Gallery Notes reported, citing an unnamed person.

Prime Minister Saskia Teleki ⟦v3|Saskia Teleki|denies|the report⟧ denied it. Rebel Wim Salgado said ⟦v3|Wim Salgado|declines|that⟧ was "for Ottoline to answer".

=== d012 | Radio Quartz | 2029-12-04T21:02:00Z | update
# TICKER: A ministry? A stretcher?

21.31. Now she answers. "⟦v3|Ottoline Dragan|denies|Nobody has offered me so much as a chair⟧," says Dragan.

21.36. ⟦v7|||Forget ten. Half past midnight⟧.

21.44. New paper on the table: ⟦v6|unnamed (Radio Quartz)||twelve million a year, and twenty of the forty-four may stay open⟧.

21.47. "⟦v17|Wim Salgado||That I can live with⟧," says Salgado. One off the list.

21.52. Blue light at the side entrance. ⟦v9|||She's here: Kirimoto, 88, on wheels, with a drip⟧.

21.58. ⟦v14|||The bicycles have formed a ring round the whole building⟧, a hundred and fifty of them.

=== d013 | VDA | 2029-12-04T21:25:00Z | update
# Search of compromise proceeds

VELMORA, December 4 (VDA). ⟦v6|Bartholomew Nyqvist||The government is ready to create a special fund and to preserve part of the objects⟧, informed B. Nyqvist. ⟦v25|Bartholomew Nyqvist||The means will be taken from the article for road building⟧, he explained.

The publication of a journal ⟦v3|Chancellery of the Prime Minister|denies|about a bargain with offices⟧ is an invention, was declared in the Chancellery of the Prime Minister.

Deputy W. Salgado ⟦v17|||has returned to the line of the fraction⟧. The deputy of oldest age ⟦v9|||has arrived for fulfilment of duty in a sanitary vehicle⟧. ⟦v9|Yevgenia Okonedo||Her state allows it⟧, the physician Yevgenia Okonedo certified.

=== d014 | Kestrel Post | 2029-12-04T21:50:00Z | update
# Which twenty?

Nobody can tell us. By what reached us over the telephone, ⟦v6|||a little under half the counters would be spared, with a purse to heat them⟧. ⟦v6|Bartholomew Nyqvist|declines|A list⟧ the minister would not show.

Upper Kestrel's mayor, Tancred Mwangi, has no taste for it. "⟦v26|Tancred Mwangi||They set villages at one another's throats like cocks⟧." In the post office Mrs Achebe ⟦v20|Wilhelmina Achebe||keeps the lamp lit and the radio on⟧.

Salgado has ⟦v17|||climbed down off the fence on the wrong side⟧, as it is seen here. His own village, we note, lies by a railway.

Dragan's mother thinks ⟦v27|Eulalia Dragan||she ought to eat something⟧.

=== d015 | Gallery Notes | 2029-12-04T22:20:00Z | feature
# Act Three: the lady on wheels

The doors open, the drip enters first. ⟦v9|||Behind it, under a tartan rug, comes Edda Kirimoto, who sat here before the chandelier did⟧. All rise, even the Progress. "⟦v9|Edda Kirimoto||I have come to press a button. Which is mine?⟧"

Of ⟦v3|||my perfumed rumour⟧, dear reader, I must now report that ⟦v3|||the gold buttons have taken it back⟧; he had meant another Dragan, at the port. I eat my programme.

⟦v6|||A purse of twelve has been laid on the table⟧. She has laid her wool upon it. "⟦v28|Ottoline Dragan||And who makes the list?⟧" she asks. Only that.

=== d016 | Axiom | 2029-12-04T22:31:00Z | kill
# KILL: Velmora rebel chief

Kill in full ⟦v3|Gallery Notes||"VELMORA REBEL CHIEF OFFERED CABINET SEAT"⟧ of 2033 GMT. ⟦v3|Gallery Notes||Gallery Notes has withdrawn its account⟧. Do not replace.

=== d017 | Secretariat of the Diet | 2029-12-04T22:45:00Z | update
# 61st sitting, communication of the Chair

1. ⟦v7|||Final vote: 5 December, 00:30⟧.

2. ⟦v6|||Amendment 119 (Government) to clause 14, paragraphs 2 to 4: admitted⟧.

3. ⟦v4|||Amendment 7 (Dragan and others), deletion of clause 14: voted 23:20, 94 to 106, rejected⟧.

4. ⟦v9|||Member Kirimoto is permitted to vote lying⟧.

5. ⟦v19|||Instruments, bells, and handiwork: to be left in the cloakroom⟧.

6. ⟦v29|||Heating: reduced from midnight⟧.

=== d018 | Radio Quartz | 2029-12-04T23:10:00Z | update
# TICKER: Twenty minutes to go

23.49. ⟦v4|||They've lost their page: fourteen stays in⟧, twelve votes short.

23.54. So what now? ⟦v2|unnamed (Radio Quartz)||Six are still standing⟧, we hear from among them.

23.58. Rautio speaks, and speaks. ⟦v30|||Fifty-one minutes so far, he's reading out the names of all post offices⟧.

00.08. Teleki: "⟦v8|Saskia Teleki||My letter to the President is written. It only lacks a date⟧."

00.15. And if they lose? "⟦v18|Evaristo Lund|declines|Ask me in an hour⟧," says Lund about throwing people out.

=== d019 | Axiom | 2029-12-04T23:47:00Z | flash
# ⟦v1|||VELMORA PARLIAMENT PASSES BUDGET BY TWO VOTES⟧

=== d020 | Radio Quartz | 2029-12-04T23:56:00Z | update
# TICKER: By a whisker

00.46. ⟦v1|||It's through! A hundred and two to ninety-eight, I hear⟧. 

00.48. Hold on, that's wrong. ⟦v1|||Hundred and one to ninety-nine, and one who pressed nothing⟧.

00.49. ⟦v13|||That one is Dragan⟧. She sat there, hands in her lap.

00.52. ⟦v9|||Old Edda's light was the last to turn green⟧. "⟦v9|Edda Kirimoto||Can I go to bed?⟧" she asks.

00.55. Dragan at the door: "⟦v13|Ottoline Dragan||I couldn't say yes and I wouldn't say Rautio⟧."

=== d021 | Axiom | 2029-12-05T00:05:00Z | urgent | supersedes=d019
# ⟦v1|||VELMORA BUDGET PASSES 101-99⟧, PM SURVIVES

VELMORA, Dec 5 (Axiom) - ⟦v1|||Velmora's parliament narrowly approved the 2030 budget early on Wednesday⟧ after ⟦v13|||rebel leader Ottoline Dragan abstained⟧.

⟦v2|||Five ruling-party deputies voted against⟧. Prime Minister Saskia Teleki said ⟦v8|Saskia Teleki||she would stay in office⟧. "⟦v31|Saskia Teleki||A majority is a majority⟧," she said.

=== d022 | Radio Quartz | 2029-12-05T00:15:00Z | update | copy_of=d021
# TICKER: From the agencies

01.15. ⟦v1|Axiom||Velmora's parliament narrowly approved the 2030 budget early on Wednesday⟧ after ⟦v13|Axiom||rebel leader Ottoline Dragan abstained⟧, Axiom reports. ⟦v2|Axiom||Five ruling-party deputies voted against⟧. Prime Minister Saskia Teleki said ⟦v8|Saskia Teleki < Axiom||she would stay in office⟧.

=== d023 | Secretariat of the Diet | 2029-12-05T00:40:00Z | update
# 61st sitting, result

1. ⟦v1|||Budget Act 2030, third reading: for 101, against 99, not voting 1⟧.

2. ⟦v6|||Clause 14 in the wording of amendment 119⟧.

3. ⟦v2|||Against, from the ranks of the Union: 5 (names in annex)⟧.

4. ⟦v32|||The sitting lasted 14 hours 51 minutes⟧.

5. ⟦v33|||Left in the cloakroom: one scarf, unfinished, green⟧.

=== d024 | VDA | 2029-12-05T05:30:00Z | update
# ⟦v1|||The budget of the state has been confirmed⟧

VELMORA, December 5 (VDA). ⟦v1|||With a majority of votes the deputies gave approval to the plan of incomes and expenses⟧. ⟦v8|||The question about the departure of the Head of Government has fallen away⟧.

"⟦v31|Saskia Teleki||Stability has won⟧," underlined S. Teleki. Deputy O. Dragan ⟦v13|||did not take part in the act of voting⟧.

⟦v11|Bartholomew Nyqvist||Possibilities for further outlays there are none, as before⟧, reminded B. Nyqvist. ⟦v15|National Bank||The national monetary unit has restored its position⟧, informed the National Bank.

⟦v14|||The machinery has left the square, one bicycle is being kept by the police⟧.

=== d025 | Kestrel Post | 2029-12-05T06:45:00Z | feature
# Hands in her lap

We sat up. ⟦v1|||It went the government's way by the width of a stamp⟧. When the name of our own deputy was called there was no answer, and in Mrs Achebe's back room eleven people looked at the stove.

Why? "⟦v13|Ottoline Dragan||A no would have brought Rautio, and he would close sixty⟧," she told us from the night train. "⟦v6|Ottoline Dragan||Twenty is more than none⟧."

And the minister? "⟦v11|Bartholomew Nyqvist||I have turned my pocket, there was a glove⟧," he said on the platform. Mr Salgado, same train, other carriage: "⟦v17|Wim Salgado||I would do it again⟧." The year that was dangled first, "⟦v12|Ottoline Dragan||that was a rude one⟧," says Dragan.

Rautio ⟦v34|Hamza Rautio|denies|that he would close any⟧: "Not one."

The mayor ⟦v26|Tancred Mwangi||speaks of a cockfight still⟧. ⟦v20|||The counter opened at eight⟧.

Of the nine, ⟦v2|||five held⟧. We print their names in a frame. ⟦v5|||The year's grace they were once promised⟧ is gone, too.

=== d026 | Radio Quartz | 2029-12-05T08:20:00Z | update | off_topic
# TICKER: Other news

09.20. The lion that was seen in the Velmora suburb of Ash Hill is a large dog with an unlucky haircut. Its owner is a barber.

09.26. Ice on the southern motorway; the bridge at Lorne is closed to everything taller than a hat.

=== d027 | Axiom | 2029-12-05T09:00:00Z | update
# ⟦v18|||VELMORA RULING PARTY EXPELS FIVE OVER BUDGET⟧

VELMORA, Dec 5 (Axiom) - Velmora's ruling party ⟦v18|||threw out five lawmakers⟧ who ⟦v2|||opposed the budget⟧. ⟦v35|Evaristo Lund||Dragan was not among them⟧, group leader Evaristo Lund said.

Rautio said ⟦v10|Hamza Rautio||the government had lost its majority and must face voters⟧. ⟦v15|||The koruna gained 0.8 percent⟧. Employers' chief Anahit Borgström ⟦v36|Anahit Borgström||welcomed the vote⟧.

=== d028 | Gallery Notes | 2029-12-05T11:00:00Z | feature
# Epilogue, with broom

The cleaners have the stage. ⟦v1|||One light more on the green side than there need have been, and so to bed⟧. Five chairs have been carried out already: "⟦v18|Evaristo Lund||They knew the price of the ticket⟧," says Lund.

And she who began it all? "⟦v13|Ottoline Dragan||I kept still. It is a thing one can do⟧." ⟦v12|||The rope that was offered her at seven⟧, ⟦v6|||the purse at ten⟧, ⟦v3|||the coach and horses that never were⟧: she went home with none but the second.

Rautio ⟦v10|Hamza Rautio||will have his funeral yet, he swears, by spring⟧. ⟦v30|||He was hoarse; the alphabet ended only at Zwill⟧. The premier ⟦v31|Saskia Teleki||pronounces herself rather pleased⟧. ⟦v8|||The letter is in the stove⟧.

=== d029 | Axiom | 2029-12-05T11:20:00Z | correction
# CORRECTION: Velmora budget

In our item of 1731 GMT, ⟦v2|||the number of rebels at that time was nine⟧, according to their leader, not eleven. ⟦v14|||The farm vehicles numbered 46⟧, not 60 as cited later.

=== d030 | VDA | 2029-12-05T15:10:00Z | update | nothing_new
# Total of the parliamentary day

VELMORA, December 5 (VDA). ⟦v1|||The law on the budget was directed to the President for signature⟧. ⟦v18|||The membership of five persons in the fraction is terminated⟧. ⟦v6|||Twenty communication points will continue the servicing of the population⟧.

The leader of the opposition ⟦v10|Hamza Rautio||demands as before an extraordinary appeal to the electorate⟧. ⟦v37|Chancellery of the Prime Minister||For it grounds are not seen⟧ in the Chancellery. ⟦v9|Yevgenia Okonedo||The veteran of the parliament feels satisfactorily⟧, informed the physician.
