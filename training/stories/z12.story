title: Santaro presidential run-off Live

=== d001 | Transline | 2027-11-21T11:02:00Z | update
# ⟦v001|||Santaro votes in run-off for president⟧, polls neck and neck

PUERTO LIRIO, Santaro, Nov 21 (Transline) - ⟦v001|||Voters in Santaro went to the polls on Sunday to choose between a former surgeon and the outgoing finance minister in the tightest presidential race in three decades⟧.

Elena Marquand, 58, who led the first round with 38 percent, faces Tomas Iriarte, 49, who took 36. Polling stations close at 7 p.m. (2200 GMT).

⟦v035|Dariel Survey Institute||A last poll put the two 0.4 points apart⟧, the Dariel institute said on Friday, with 11 percent undecided.

Santaro, a copper producer of 14 million people, has been ruled by the National Accord of President Ruben Salas for 12 years. He cannot stand again.

The campaign was short and bad-tempered. Marquand promised to spend more of the copper money on hospitals and schools; Iriarte promised to spend none of it until prices recover. Neither said what would become of the state railway, which loses a million pesos a day and carries mostly goats.

=== d002 | National Electoral Tribunal | 2027-11-21T12:00:00Z | bulletin
# COMMUNIQUE NO. 1 OF THE TRIBUNAL

The Tribunal makes known:

- ⟦v001|National Electoral Tribunal||installed tables: 31,204 of 31,240⟧;

- ⟦v002|National Electoral Tribunal||turnout at 09.00: 14.1 percent⟧;

- ⟦v003|National Electoral Tribunal||first preliminary results: from 21.00, on the screen of the old Mint⟧;

- ⟦v004|National Electoral Tribunal||sale of spirits prohibited until Monday noon⟧;

- ⟦v036|National Electoral Tribunal||in the district of Alto Sereno eleven tables move from the school to the church, the school roof having been carried off by wind⟧.

Citizens are reminded to bring their own blue ink pen. Photographs of the marked paper are punished with a fine.

=== d003 | Puerto Lirio Diario | 2027-11-21T13:20:00Z | feature
# Mangoes, queues and a surgeon in sandals

By Consuelo Abreu

She came on foot, with no bodyguard and a bag of mangoes. ⟦v005|||At the school of the Dominicans, Doctor Marquand waited forty minutes behind a pregnant woman and a man with a parrot, and then she put her paper into the box⟧. The parrot said the name of the other one.

⟦v006|||Across the river her rival arrived in a white car with his mother, kissed the slip and dropped it in before the cameras⟧. "⟦v006|Tomas Iriarte||I've just voted for the best-looking candidate⟧," said Iriarte. His mother hit him with her fan.

On the market steps the queue was longer than for the holy week sardines. ⟦v002|||I have covered nine of these days and never seen so many old men in ties before ten o'clock⟧. The lottery seller had given up and was voting himself.

Behind the counter of the Two Brothers ⟦v004|||the rum stands with its face to the wall, like a punished child⟧.

In the afternoon a hot wind came up and blew the posters off the walls. They lay in the gutters, he and she, one upon the other, and the children made boats of them. My uncle Anselmo, who has voted for a loser eleven times running, would not tell me his choice. "It only brings her bad luck," he said, and bit his tongue.

=== d004 | Estado | 2027-11-21T14:05:00Z | update
# Process of voting passes in climate of normality

PUERTO LIRIO, 21 November (Estado). The President of the Republic Ruben Salas exercised his vote at 10:30 and qualified the day as feast. "⟦v007|Ruben Salas||I shall deliver the sash to whom the people indicate, and I shall go to plant coffee⟧," manifested the Chief of State.

⟦v002|Interior Ministry||The participation up to the noon reached the 41 percent⟧, informed the Ministry of Interior.

⟦v008|Interior Ministry||In the locality of Quebrada Honda were detained three persons who intended to carry away a box⟧, informed the given department, that did not specify to which party they pertain.

The weather accompanies the citizens in the major part of national territory. In the port were observed families with guitars.

=== d005 | Boletas Live | 2027-11-21T16:30:00Z | update
# LIVE: Thirteen-thirty and the ink has run out in the south

13.30 Lirio time. Good afternoon from the Mint, where they've hung up a screen as big as a tennis court and nothing's on it. Let's go round the country.

13.37. Our reader in Quebrada Honda was there. "⟦v008|unnamed (Boletas Live)||They came in on two mules, three lads with stockings over their heads, and one mule refused to leave again⟧." So they've been caught by a mule. The box is safe.

13.44. ⟦v009|unnamed (Boletas Live)||No ballots at all in fourteen villages of Sierra Parda; the lorry went into the river on Saturday night⟧, a teacher there tells us. She's sitting at a table with a padlock on it.

13.52. Marquand's agent, Bruno Pell, wants ⟦v010|Bruno Pell||those fourteen to be given an extra day⟧. The Tribunal declined to ⟦v010|National Electoral Tribunal|declines|say yes or no⟧ - "we are reading the law," a man with a sandwich told me.

14.05. Somebody has painted a moustache on every Iriarte in Mint Street. They suit him.

14.20. A word about this page, since there are suddenly two hundred thousand of you. There are three of us, one telephone, a fan that turns when it feels like it, and a network of readers from the glaciers to the salt. If you write to us, tell us what you saw and not what your cousin heard. Your cousin has been wrong since March.

=== d006 | Meseta Press | 2027-11-21T18:10:00Z | update
# In the Sierra a people without papers

CALDERA (Meseta Press) - ⟦v009|unnamed (Boletas Live) < Boletas Live||A truck in the water has left some five thousand mountain people without ballots on the day of decision in Santaro⟧, the live page Boletas relates, citing a teacher.

⟦v009|Interior Ministry < Estado|denies|The Ministry of Interior assured through the agency Estado that not one voter had been left without a paper⟧.

⟦v011|Observers of the Southern League||The mission of the Southern League, 140 pairs of eyes, has so far found little to blame⟧, its leader, the former judge Adela Quiroz, told reporters.

The two capitals follow the day with care: Meseta buys a third of Santaro's copper, and a pipeline of acid joins the two.

⟦v007|Ruben Salas < Estado||The outgoing head of state already thinks of his coffee bushes⟧, Estado quotes him.

=== d007 | Transline | 2027-11-21T22:04:00Z | flash
# ⟦v012|exit poll||MARQUAND AHEAD IN SANTARO RUN-OFF WITH 51.2 PCT⟧ - EXIT POLL

=== d008 | Transline | 2027-11-21T22:20:00Z | urgent
# Exit poll gives surgeon narrow win in Santaro

PUERTO LIRIO, Santaro, Nov 21 (Transline) - ⟦v012|Dariel Survey Institute||Opposition candidate Elena Marquand was on course to win Santaro's presidency with 51.2 percent against 48.8 for Tomas Iriarte⟧, an exit poll by the Dariel institute showed after voting ended on Sunday.

The margin of error is two points, the institute said.

"⟦v013|Tomas Iriarte||I have never lost to a questionnaire⟧," Iriarte told supporters at the Hotel Imperial. ⟦v013|Tomas Iriarte||He called on them to wait for the last box⟧.

⟦v002|National Electoral Tribunal||Turnout was 79.6 percent⟧, the highest since the return of democracy, the electoral tribunal said.

Santaro's dollar bonds rose in thin trading. Results in the capital are normally known first and favour the opposition; those of the mining north come last.

If confirmed, the result would make Marquand the first woman to lead the country and end the longest unbroken rule of a party on the continent. She was almost unknown outside the capital until four years ago, when she operated for 31 hours after the collapse of a mine and then told the cameras who had signed the safety certificate. The signature was that of a cabinet colleague of Iriarte.

=== d009 | Boletas Live | 2027-11-22T00:25:00Z | update
# LIVE: The tennis court has numbers on it

21.25 Lirio time. Here we go. ⟦v003|National Electoral Tribunal||With a tenth of the tables in, it's Marquand 53.0, Iriarte 47.0⟧. A sound like surf from the Plaza.

21.40. ⟦v003|||A third counted and her lead's down to two points⟧. The surf has gone out.

22.02. ⟦v014|||The screen has just gone black⟧. It's still warm, but black. "⟦v014|unnamed (Boletas Live)||A fuse, one fuse, it's nothing, go and drink some water⟧," says a man in overalls who's running.

22.31. Still nothing. People have started singing the national anthem in a minor key… ⟦v014|Bruno Pell||"Twenty-nine minutes without light. I want to know what was done in the dark,"⟧ says Pell, Marquand's agent, and bangs on the door of the Mint with his shoe.

22.49. It's back. ⟦v003|||Iriarte 50.3, Marquand 49.7, sixty-eight in the hundred counted⟧. You could hear a hat drop.

=== d010 | Transline | 2027-11-22T02:15:00Z | urgent
# URGENT-⟦v003|National Electoral Tribunal||Iriarte takes lead in Santaro count⟧ after blackout

PUERTO LIRIO, Santaro, Nov 21 (Transline) - ⟦v003|National Electoral Tribunal||Finance minister Tomas Iriarte moved in front of Elena Marquand by 31,000 votes with 91 percent of ballots counted on Sunday night⟧, official figures showed.

The change came after ⟦v014|National Electoral Tribunal||the tribunal's computers failed for 47 minutes⟧, which it blamed on an overloaded transformer.

"⟦v014|Bruno Pell||Forty-seven minutes is long enough to bake a president⟧," Marquand's chief agent, Bruno Pell, told reporters.

⟦v011|Adela Quiroz||Adela Quiroz, head of the foreign observers, said she was "less content than at lunch"⟧.

Marquand herself has ⟦v015|Elena Marquand|declines|made no statement since the polls closed⟧.

=== d011 | Estado | 2027-11-22T04:40:00Z | urgent
# ⟦v016|Tomas Iriarte||Tomas Iriarte proclaimed himself elected President⟧

PUERTO LIRIO, 22 November (Estado). The candidate of the National Accord Tomas Iriarte, from the balcony of the Hotel Imperial, ⟦v016|Tomas Iriarte||announced to the country his triumph "clean, short and beautiful like a penalty"⟧.

⟦v003|National Electoral Tribunal||With 99.2 percent of the acts the difference ascends to 9,412 votes⟧, informed the Tribunal.

On the interruption of the electric fluid the company of light informed that ⟦v014|Electric Company of Lirio||a rodent penetrated in the cell number four⟧. The remains of the animal were presented to the press.

President Salas ⟦v017|Ruben Salas||congratulated by telephone the winner⟧. The call lasted eleven minutes and was cordial.

=== d012 | Boletas Live | 2027-11-22T05:10:00Z | update
# LIVE: 'Go to sleep. I'm not going anywhere.'

02.10 Lirio time. She's come out, at last, on the steps of the clinic where she used to operate, in a cardigan. "⟦v015|Elena Marquand||I don't sew up a patient while there's a swab missing. I concede nothing tonight. Go to sleep⟧," says Elena Marquand. That's all of it. Twenty-two words if you are generous.

02.16. Pell adds the arithmetic: ⟦v018|Bruno Pell||her side is going to ask for each and every table to be opened and counted by hand⟧.

02.20. ⟦v014|||The rat: we have a photograph of it. It looks very surprised, and to my eye it's been dead since August⟧.

02.31. ⟦v019|||On the Plaza they're not sleeping. Ten thousand at a guess, with candles and saucepans⟧. Iriarte's balcony has been answered by a trombone.

02.45. I am going to lie down under the press table for a bit. Wake me if there's a president.

=== d013 | Meseta Press | 2027-11-22T08:30:00Z | update
# The thin line of Santaro

CALDERA (Meseta Press) - ⟦v016|Tomas Iriarte < Estado||In the neighbouring republic the minister of the purse has declared himself the winner⟧, as Estado announced in the night, and ⟦v017|Ruben Salas < Estado||his master congratulated him by wire⟧.

⟦v015|Elena Marquand < Boletas Live||The physician, for her part, does not bow⟧, Boletas Live reported.

⟦v020|Sofia Ibarra||Meseta will greet a president when there is one⟧, Foreign Minister Sofia Ibarra told Meseta Press. ⟦v021|Kingdom of Orvalle Foreign Ministry||Orvalle was quicker: its king already wished Iriarte a fruitful term⟧, according to the ministry there.

⟦v011|Adela Quiroz < Transline||The observers have lost their good appetite⟧, one gathers from what Judge Quiroz said to Transline.

In the border town of Las Juntas the money changers took down their boards.

At the customs post the officers of both sides sat before one and the same radio. A lorry driver from the north, stuck since the evening with a load of onions, said it was all one to him who ruled there, so long as somebody lifted the barrier. ⟦v024|money changers of Las Juntas||For one hundred pesos of Santaro one received at noon hardly the price of a bread roll⟧.

=== d014 | National Electoral Tribunal | 2027-11-22T12:00:00Z | bulletin
# COMMUNIQUE NO. 7 OF THE TRIBUNAL

The Tribunal makes known:

- ⟦v003|National Electoral Tribunal||tables counted 31,240, votes for T. Iriarte 4,611,808, votes for E. Marquand 4,604,950, difference 6,858⟧;

- ⟦v022|National Electoral Tribunal||null and blank papers: 188,417⟧;

- ⟦v018|National Electoral Tribunal||received at 08.55: petition of 212 folios for total manual recount; to be resolved in 48 hours⟧;

- ⟦v010|National Electoral Tribunal||the fourteen tables of Sierra Parda shall vote on Tuesday the 23rd⟧;

- ⟦v014|National Electoral Tribunal||expert opinion on the electrical failure has been ordered⟧.

The public is requested not to deliver further candles to the Mint.

=== d015 | Transline | 2027-11-22T12:40:00Z | update
# Santaro opposition demands recount of knife-edge vote

PUERTO LIRIO, Santaro, Nov 22 (Transline) - ⟦v018|Elena Marquand||Elena Marquand asked Santaro's electoral court on Monday to recount all nine million votes by hand⟧ after ⟦v003|National Electoral Tribunal||provisional results showed her losing by fewer than 7,000⟧.

"⟦v018|Elena Marquand||If I have lost I want to lose properly⟧," the 58-year-old surgeon told a news conference.

⟦v010|National Electoral Tribunal||Mountain villages that received no ballots will vote on Tuesday⟧, the court said. ⟦v009|National Electoral Tribunal||About 5,100 people are registered there⟧.

Iriarte's campaign manager, Carlota Reyes, denied ⟦v014|Carlota Reyes|denies|any manipulation during the power cut⟧. "⟦v018|Carlota Reyes|denies|One doesn't replay a match because one dislikes the score⟧," Reyes said.

⟦v023|Santaro Stock Exchange||The main share index fell 6.1 percent⟧, its steepest drop in four years, and ⟦v024|||the peso touched a record low⟧.

Both camps have hired foreign lawyers. A recount of all ballots has been ordered only once before in Santaro's history, in a senate race in 1996; it took nine days and changed the outcome by four votes. Magistrates are elected by parliament for ten years, and three of the present five were proposed by the National Accord.

=== d016 | Puerto Lirio Diario | 2027-11-22T13:15:00Z | update | copy_of=d015
# Opposition demands recount

PUERTO LIRIO (Transline). ⟦v018|Elena Marquand||Elena Marquand asked Santaro's electoral court on Monday to recount all nine million votes by hand⟧ after ⟦v003|National Electoral Tribunal||provisional results showed her losing by fewer than 7,000⟧.

"⟦v018|Elena Marquand||If I have lost I want to lose properly⟧," the 58-year-old surgeon told a news conference.

Iriarte's campaign manager, Carlota Reyes, denied ⟦v014|Carlota Reyes|denies|any manipulation during the power cut⟧. "⟦v018|Carlota Reyes|denies|One doesn't replay a match because one dislikes the score⟧," Reyes said.

=== d017 | Puerto Lirio Diario | 2027-11-22T16:00:00Z | feature
# The box behind the confessional

By Consuelo Abreu

Doña Remedios cleans the church of Alto Sereno and has done so for thirty-one years, and on Monday at half past ten, moving the bucket, she struck her toe. ⟦v025|Remedios Castro < Puerto Lirio Diario||It was a ballot box, sealed, heavy as a calf, and it had been standing behind the confessional since the vote⟧. "⟦v025|Remedios Castro||I thought it was for the poor⟧," she told this paper.

⟦v025|||There are six hundred and some votes inside, and nobody has ever added them to anything⟧. Two policemen now sit on it, in turns. The priest brings them soup.

One will remember that ⟦v036|||the tables had come down from the school when its tin lid flew off⟧. In the moving, one was counted short.

On the Plaza meanwhile ⟦v019|||the saucepans haven't stopped since two at night; they beat them in shifts, and the women from the laundry keep the best time⟧. A soup pot of the Hotel Imperial has been seen among them, and it's said to be a cook of Iriarte's.

What is certain is that somebody signed for it. On the list that hangs in the sacristy, between the rota for the flowers and the price of candles, there stand eleven names for eleven tables and ten receipts for ten boxes. The eleventh president of a table, a vet, had been called away on Sunday evening to a mare, and it was a difficult birth. Mother and foal are doing well.

=== d018 | Transline | 2027-11-22T16:45:00Z | urgent
# URGENT-⟦v026|Radio Cobre||Santaro army chief backs Iriarte, orders troops to Mint⟧ - radio

PUERTO LIRIO, Santaro, Nov 22 (Transline) - ⟦v026|Radio Cobre||The commander of Santaro's army, General Hugo Ferran, has recognised Tomas Iriarte as president-elect and ordered two battalions to the building where votes are stored⟧, Radio Cobre reported on Monday.

⟦v026|Radio Cobre||Lorries were on the move along the coast road⟧, the station said.

The army declined to ⟦v026|Santaro army|declines|comment⟧. Ferran, 61, was appointed in May. Santaro's army last left its barracks in 1989.

=== d019 | Transline | 2027-11-22T17:20:00Z | kill | supersedes=d018
# KILL - Santaro army chief backs Iriarte

Clients are asked to kill the Transline item of 1645 GMT. ⟦v026|Radio Cobre|denies|Radio Cobre has taken back its report⟧. ⟦v026|Hugo Ferran|denies|"I recognise my wife and my dog. The rest is for the judges,"⟧ General Hugo Ferran told state television.

The lorries carried cement for a stadium. We regret the error.

=== d020 | Estado | 2027-11-22T18:30:00Z | update
# Forces of order act against provocations

PUERTO LIRIO, 22 November (Estado). ⟦v027|Interior Ministry||In face of attempt to occupy the building of the Mint the police saw itself obliged to employ water⟧, informed the Ministry of Interior. ⟦v028|Interior Ministry||Suffered light contusions seven agents and two citizens⟧.

⟦v029|Interior Ministry||Were conducted to dependencies 38 persons, among them the citizen Bruno Pell⟧, informed the department.

"⟦v019|Interior Minister Hector Luz||With a kitchen battery one does not make a government⟧," expressed the minister Hector Luz about the concentration in the Plaza.

The elected President T. Iriarte ⟦v030|Tomas Iriarte||has offered to doctor Marquand the portfolio of Health "as a sign of open hand"⟧.

The service of tramways is suspended.

=== d021 | Boletas Live | 2027-11-22T19:05:00Z | update
# LIVE: Wet

16.05 Lirio time. I'm drenched, and so's the trombone. ⟦v027|||They opened the hoses from both ends of Mint Street with the whole crowd in the middle⟧. It was coloured blue, so that they know us tomorrow.

16.12. ⟦v028|Dr. Nuria Salto||Twenty-three in the casualty ward and one of them may lose an eye⟧, says Dr. Nuria Salto, who trained under Marquand. Two, says the ministry. Two!

16.20. ⟦v029|||And they've got Pell. He had one shoe on. The other's still in the door of the Mint⟧.

16.34. The job offer: "⟦v030|Elena Marquand||I've a ministry in mind too, and it has a bigger desk⟧," Marquand tells us through a car window. So that's a no.

16.41. Then: a whisper from inside. ⟦v018|unnamed (Boletas Live)||The five judges stand three to two for opening the boxes⟧… one clerk, one whisper. Handle with tongs.

16.55. We've hung our notebooks on the fan to dry. A gentleman with an Iriarte badge came in from the rain of blue, said nothing, put his umbrella in the corner and is helping Lupe type up the list of the missing. ⟦v029|unnamed (Boletas Live)||There are fifty-one names on it by now, thirteen more than they'll admit to⟧. He has just asked whether there's coffee. There is.

=== d022 | Meseta Press | 2027-11-22T20:00:00Z | update
# Blue water

CALDERA (Meseta Press) - ⟦v027|||The police of Santaro swept thousands from the street of the Mint by means of dyed water⟧. ⟦v028|Interior Ministry < Estado||According to the minister's own account, conveyed by Estado, nine were bruised⟧; ⟦v028|Dr. Nuria Salto < Boletas Live||a doctor of the city hospital told Boletas Live of more than twenty⟧.

⟦v025|Remedios Castro < Puerto Lirio Diario||A forgotten urn with hundreds of ballots turned up in a house of God⟧, the Diario reported, citing the charwoman.

⟦v021|Kingdom of Orvalle Foreign Ministry|hedges|In Orvalle it is now said that the royal telegram had been "a courtesy without date"⟧.

⟦v031|Copper Workers' Union||The miners of the north intend to lay down their tools at midnight unless the count is redone⟧, their union stated.

=== d023 | National Electoral Tribunal | 2027-11-23T00:30:00Z | bulletin
# RESOLUTION 88

The Tribunal, in session of the 22nd, by three votes against two, resolves:

- ⟦v018|National Electoral Tribunal||to order the manual recount of the totality of the tables, beginning Tuesday at 06.00⟧;

- ⟦v025|National Electoral Tribunal||to incorporate the urn of Alto Sereno, 614 papers⟧;

- ⟦v014|National Electoral Tribunal||to take note that the transformer was sound and the switch had been turned by hand⟧;

- ⟦v016|National Electoral Tribunal||to remind the candidates that no person is elected until declared⟧;

- ⟦v029|National Electoral Tribunal||to request the immediate freedom of the agent B. Pell⟧.

Dissenting: magistrates Olmo and Vidal.

=== d024 | Transline | 2027-11-23T01:00:00Z | urgent
# Santaro court orders full recount in presidential vote

PUERTO LIRIO, Santaro, Nov 22 (Transline) - ⟦v018|National Electoral Tribunal||Every ballot cast in Santaro's presidential run-off is to be counted again⟧, the electoral court ruled on Monday night by a single vote.

⟦v014|National Electoral Tribunal||It found that someone had deliberately cut the current to its computers⟧. ⟦v032|National Electoral Tribunal||Head of computing Saul Brandao was suspended⟧, the court said.

"⟦v018|Carlota Reyes||We'll be counted twice and we'll win twice⟧," said Carlota Reyes, Iriarte's campaign manager.

On the Plaza ⟦v033|||fireworks went up and strangers danced in clothes still stained blue⟧. ⟦v031|Copper Workers' Union||The planned strike in the mines was called off⟧, union leader Gaspar Rolon said. ⟦v029|||Opposition agent Bruno Pell walked out of a police station shortly after midnight⟧.

=== d025 | Estado | 2027-11-23T02:15:00Z | update | off_topic
# Santaro will export first quota of avocado to Orvalle

PUERTO LIRIO, 23 November (Estado). Four hundred tons of avocado will depart in December from the port of Lirio with destination to Orvalle, informed the Ministry of Agriculture. The product satisfied all the sanitary requisites.

The vice minister Ema Tovar expressed that the fruit is "a green ambassador". In the coming year it is foreseen to double the quota.

=== d026 | Boletas Live | 2027-11-23T13:10:00Z | update
# LIVE: Thumbs

10.10 Lirio time, Tuesday. So this is what nine million looks like: forty gymnasiums, and people with rubber caps on their thumbs saying names. ⟦v018|||They broke the first seals at six on the dot with a bread knife⟧.

10.18. ⟦v034|||Marquand, Marquand, Iriarte, null - somebody drew a cat - Marquand⟧. In the gym of the Dominicans her pile's a finger higher than on Sunday. It's a gym, not a country.

10.27. ⟦v010|||And in Sierra Parda they've voted at last: the padlock's off, the ballots came up on donkeys, and the teacher's crying⟧.

10.40. ⟦v032|unnamed (Boletas Live)||The computer man, Brandao, has not been home, and neither has his passport⟧, a neighbour tells us.

10.52. The recounters get coffee, rolls and, every two hours, a physiotherapist. One of them told me she sees crosses when she shuts her eyes.

11.05. For the record, nobody is shouting. I had expected shouting. There's a lady from each party at every table, and by the third hour they're swapping recipes and holding the doubtful ones up to the window together, like X-rays. ⟦v011|Adela Quiroz||"I could watch this all week,"⟧ says Judge Quiroz of the observers, who has found her appetite again and a plate of empanadas.

=== d027 | Meseta Press | 2027-11-23T15:00:00Z | update | nothing_new
# What has happened since Sunday

CALDERA (Meseta Press) - ⟦v001|||Santaro voted⟧; ⟦v012|||the questioners at the doors saw the surgeon in front⟧; ⟦v014|||in the night the light went out⟧, and ⟦v003|||when it returned the minister was leading by a hair⟧.

⟦v016|||He called himself president⟧, ⟦v015|||she called it too early⟧. ⟦v019|||The pots were beaten⟧, ⟦v027|||the hoses answered⟧, ⟦v025|||a charwoman found a box⟧.

⟦v018|||Since this morning everything is being counted afresh⟧.

=== d028 | Transline | 2027-11-23T19:30:00Z | correction | supersedes=d024
# CORRECTED-Santaro court orders full recount in presidential vote

(Corrects second paragraph to show Brandao was deputy head of computing, not head)

PUERTO LIRIO, Santaro, Nov 22 (Transline) - ⟦v018|National Electoral Tribunal||Every ballot cast in Santaro's presidential run-off is to be counted again⟧, the electoral court ruled on Monday night by a single vote.

⟦v014|National Electoral Tribunal||It found that someone had deliberately cut the current to its computers⟧. ⟦v032|National Electoral Tribunal||Deputy head of computing Saul Brandao was suspended⟧, the court said.

=== d029 | Transline | 2027-11-23T23:50:00Z | urgent
# ⟦v034|National Electoral Tribunal||Marquand wins Santaro presidency by 2,077 votes after recount⟧

PUERTO LIRIO, Santaro, Nov 23 (Transline) - ⟦v034|National Electoral Tribunal||Elena Marquand was declared president-elect of Santaro late on Tuesday after a hand count overturned the first result⟧, the electoral court said.

⟦v037|Tomas Iriarte||Tomas Iriarte telephoned her to admit defeat⟧, his office said. "⟦v037|Tomas Iriarte||I said short and beautiful. I was right about the short⟧," he told reporters.

⟦v032|Interior Ministry||Saul Brandao, the official suspected of switching off the computers, was caught at the frontier in a cattle truck⟧, police said. ⟦v010|National Electoral Tribunal||Of 4,390 ballots from the late-voting villages, 3,602 were for the surgeon⟧.

⟦v038|Elena Marquand||She would first keep an appointment on Wednesday to take out a gall bladder⟧, Marquand said.

Supporters ran into the streets of the capital within minutes. The court said its decision was final and could not be appealed. ⟦v020|Sofia Ibarra||Meseta was the first to recognise the result⟧, in a statement of one line; ⟦v024|||the peso recovered almost all it had lost since Sunday⟧. The inauguration is set for Jan 6.

=== d030 | Puerto Lirio Diario | 2027-11-24T03:00:00Z | feature
# The lady with the mangoes

By Consuelo Abreu

It was the parrot's owner who told us, running. ⟦v034|||Two thousand and seventy-seven: you could seat them all in the bullring and still have the shade free⟧. By so little has the country changed its hands.

⟦v037|||The other one rang at eleven, and they spoke of his mother's hip for longer than of the republic⟧. She'll be seeing to it, the hip.

⟦v007|||The old president, it's told, has already had the coffee seedlings sent for⟧. ⟦v039|||And Doña Remedios is to carry the sash on a cushion on the sixth of January⟧; "⟦v039|Remedios Castro||I'll need shoes⟧," she says, holding her toe.

At the Two Brothers ⟦v004|||the bottles were turned round again at noon on Monday, as the law has it, but it's tonight that they were emptied⟧. ⟦v033|||From the roofs of the laundry they let off everything that was left over from carnival⟧.

And on the Plaza, when the noise ebbed, one heard one last saucepan, somewhere by the fountain, quite alone, keeping time.
