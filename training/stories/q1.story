title: Zelm border treaty Live
outlets: Meridian Wire = international agency; Norkabar = state agency of Norkhan, translated; The Lindvar Ferryman = local weekly with a daily sheet; Radio Drei Ufer = broadcaster, live blog; Sarvel Kurir = daily of the Sarvelian capital; Chancery of the President = official lists

=== d001 | Norkabar | 2027-05-14T06:40:00Z | update
# ⟦v14|||The Head of State has departed on the soil of the neighbouring country by the railway⟧

TASHBULAK, May 14. (Norkabar). ⟦v14|Press Service of the President of Norkhan||The special train with the President of Norkhan Yusuf Tarkhanian has crossed the river Zelm at 8.10 of local time⟧, informed the Press Service of the President. ⟦v1|Press Service of the President of Norkhan||In the course of the visit is foreseen the putting of signatures under the document on the state frontier⟧, it noted.

As to the agency was told by Minister of Foreign Affairs Gulnar Abenov, ⟦v30|Gulnar Abenov||the sides came to the agreement without any intermediaries⟧. "⟦+||| Nobody held us by the elbow⟧," the minister underlined.

=== d002 | The Lindvar Ferryman | 2027-05-14T07:55:00Z | feature
# ⟦v14|||He came by the slow train, and it was late⟧

LINDVAR. The brass band had played the same march four times when ⟦v14|||a green locomotive older than the stationmaster coughed into platform one and let out a president in a fur hat⟧.

"⟦v20|Marit Szekeres||I have waited thirty-one years to sweep this platform for somebody⟧," said mayor Marit Szekeres, whose grandmother's bakery lies on the wrong bank. "⟦v20|Marit Szekeres||I could kiss the engine⟧."

Not everybody wanted to kiss. ⟦v2|||A few dozen people with whistles stood behind the goods shed⟧. A constable, asked by us to count them, ⟦v2|unnamed (The Lindvar Ferryman)||made it sixty, "with dogs"⟧.

And on the list of hands to be shaken one was missing. ⟦v16|Anselm Huurne||"Not mine,"⟧ said retired general Anselm Huurne, 84, and put it in his coat pocket. He ⟦v16|||stayed on his bench while the guest walked past⟧.

=== d003 | Chancery of the President | 2027-05-14T08:30:00Z | update
# Programme of the visit, 14 to 16 May

The Chancery of the President of the Republic of Sarvelia informs:

1. 14 May, 11.00: ⟦v9|||The two Presidents lay wreaths at the Field of Lime Trees⟧.

2. 14 May, 15.00: ⟦v25|||Visit to the two-language school in Mill Street⟧.

3. 14 May, 20.00: State dinner in the Salt House, dark dress.

4. 15 May, 12.00: ⟦v1|||Act of signature, Hall of Ropes, Lindvar⟧. ⟦v21|||Admission for the pool only; no cameras before the second signature⟧.

5. 16 May, 9.00: ⟦v33|||Joint boat passage on the Zelm⟧.

Length of the line described in the Treaty: ⟦v32|||412 kilometres⟧.

=== d004 | Meridian Wire | 2027-05-14T09:05:00Z | urgent
# ⟦v3|unnamed (Meridian Wire)||SARVELIA TO CEDE CHAPLA ISLAND IN BORDER TREATY⟧ - SOURCES

LINDVAR, May 14 (Meridian) - ⟦v3|unnamed (Meridian Wire)||The treaty would hand the uninhabited Chapla Island to Norkhan⟧, two people who have seen the draft said on Friday.

⟦v3|unnamed (Meridian Wire)||"Article six, second paragraph, the whole of it,"⟧ one of them said.

Sarvelia's chief negotiator, Piers Oyelaran, ⟦v3|Piers Oyelaran|declines|would not discuss this⟧. "⟦v21|Piers Oyelaran||The text is shut in a box until it has two names under it⟧," he said.

⟦v1|||Tarkhanian and Sarvelian President Ludmila Ostrecht are due to sign on Saturday at noon⟧.

=== d005 | Radio Drei Ufer | 2027-05-14T10:20:00Z | update
# Live: Two presidents, one river

12:02 You will have heard the rumour. ⟦v3|unnamed (Meridian Wire) < Meridian Wire||The herons change passport⟧, says Meridian, on the word of two nameless readers. We asked the Chancery. ⟦v3|Chancery of the President|denies|"A duck,"⟧ came the answer. ⟦v3|Chancery of the President|denies|"It quacks, and there is nothing in it."⟧

12:09 It works, though: ⟦v2|||the crowd on the Old Bridge is suddenly ten times what it was at breakfast⟧. ⟦v2|Lindvar Police||Around six hundred⟧, police tell us.

12:14 Back to the limes. ⟦v9|||They bent down at the same moment and each straightened the ribbon of the other's flowers⟧. No speeches. It rained.

12:18 Old Huurne update: ⟦v16|||he left before his turn in the line⟧. "⟦v16|Anselm Huurne||I know where I buried my company⟧," he told our microphone, "⟦+||| and whose guns it was⟧."

=== d006 | Sarvel Kurir | 2027-05-14T11:10:00Z | update
# ⟦v7|Ignaz Torvund||Torvund speaks of a "clearance sale"⟧

The leader of the opposition did not wait for the text. "⟦v7|Ignaz Torvund||She is selling land by the metre and calls it friendship⟧," said Ignaz Torvund, head of the Hearth Party, in the corridors of the Diet. ⟦v7|Ignaz Torvund||His 44 deputies would vote no⟧, he announced, "⟦+||| and loudly⟧."

Did he have proof that the island was lost? ⟦v3|Ignaz Torvund|declines|He preferred not to say where he had it from⟧.

⟦v18|unnamed (Sarvel Kurir)||The government wants the Diet to deal with the matter before the summer recess⟧, the Kurir learned from the Council of Elders. The Speaker, Honorata Lisle, ⟦v18|Honorata Lisle|declines|gave no date⟧.

The president's own camp took it coolly. "⟦v37|Ludmila Ostrecht||Mr Torvund should read first and shout afterwards⟧," Ostrecht remarked on leaving the cemetery. "⟦+||| It saves the voice⟧."

=== d007 | Norkabar | 2027-05-14T12:30:00Z | update
# ⟦v9|||Memory of the fallen was honoured by the leaders⟧

LINDVAR, May 14. (Norkabar). ⟦v9|||The Presidents deposited wreaths from red carnations at the military burial⟧.

In the Ministry of Foreign Affairs ⟦v3|Ministry of Foreign Affairs of Norkhan|declines|the invention of certain agencies concerning the island was not found worthy of commentary⟧.

⟦v8|Gulnar Abenov||To the cattle breeders of both sides is given the right to drive the herds over the line in the season from April to October⟧, said G. Abenov. According to her, ⟦v12|Gulnar Abenov||four new points of passing are to be opened⟧.

=== d008 | The Lindvar Ferryman | 2027-05-14T14:40:00Z | feature
# ⟦v25|||What the third form asked the presidents⟧

MILL STREET. ⟦v25|||A girl of nine wished to know which of the two was the stronger⟧. "⟦v25|Yusuf Tarkhanian||She has the better pen⟧," said the guest, "⟦+||| I have the better hat⟧."

Up on the hill pasture they asked harder things. "⟦v28|Dovlat Hennigsen||Sheep cannot read April⟧," said Dovlat Hennigsen, who speaks for the herdsmen of the Upper Zelm. "⟦v28|Dovlat Hennigsen||If the snow goes in March, I go in March⟧." Still, ⟦v8|Dovlat Hennigsen||a ewe may now eat abroad and sleep at home without a stamp on her ear⟧, he conceded.

The fisherman Tamás Okoro has fished round the Chapla all his life. "⟦v27|Tamás Okoro||It is forty willows and a smell⟧," he said.

On the bridge: ⟦v2|||more whistles, and by our own tally nearer nine hundred throats⟧.

=== d009 | Meridian Wire | 2027-05-14T16:25:00Z | update
# ⟦v2|Lindvar Police||POLICE PUT BRIDGE PROTEST AT 1,100⟧

LINDVAR, May 14 (Meridian) - ⟦v2|Lindvar Police||About 1,100 people demonstrated against the treaty at Lindvar's Old Bridge⟧, police said. Organisers, the Hearth Party, ⟦v2|Hearth Party||spoke of 3,000⟧.

⟦v13|Lindvar Police||Seven were detained for throwing eggs⟧, a police spokeswoman said.

⟦v3|Gulnar Abenov|declines|"I do not comment on ornithology,"⟧ Norkhan Foreign Minister Gulnar Abenov said when asked about Chapla Island. Oyelaran ⟦v3|Piers Oyelaran|denies|later called the account "false in every acre"⟧.

⟦v11|unnamed (Meridian Wire)||The sharing of water from the Irsay dam has been left out of the treaty⟧, a diplomat said. ⟦v11|unnamed (Meridian Wire)||"Too deep for one weekend,"⟧ he said.

The Sarvelian thaler was little moved.

=== d010 | Norkabar | 2027-05-14T19:50:00Z | update
# ⟦v6|Yusuf Tarkhanian||Yusuf Tarkhanian: The meadow that took my grandfather shall feed my grandchildren⟧

LINDVAR, May 14. (Norkabar). At the reception the President of Norkhan raised a glass. "⟦v6|Yusuf Tarkhanian||My grandfather fell for a meadow of three hectares⟧," he said. "⟦v6|Yusuf Tarkhanian||I have looked upon it today from the window of the train, and on it is standing a cow⟧." 

In the answering word the President of Sarvelia ⟦v5|Ludmila Ostrecht||compared the frontier with a well, from which is drunk from two sides⟧.

⟦v10|||To Ludmila Ostrecht was presented a stallion of the steppe breed named Dawn⟧. The Sarvelian party ⟦v17|||handed over in its turn a barometer of the work of old masters⟧.

⟦v22|Yusuf Tarkhanian||Yusuf Tarkhanian invited the colleague to visit Tashbulak in any convenient time⟧.

=== d011 | Radio Drei Ufer | 2027-05-14T21:05:00Z | update
# Live: Soup, stallion, candlelight

21:40 Hostess first. "⟦v5|Ludmila Ostrecht||A wall has two backs⟧," says Ostrecht, glass up, "⟦+||| a well has two buckets. I am here for the well⟧." Big applause from the Norkhan tables.

21:48 His turn, no notes. ⟦v6|Yusuf Tarkhanian||A dead granddad, a scrap of grass, a cow⟧. The interpreter had to stop and blow her nose.

22:03 ⟦v31|||And then the lights went out⟧. Eleven minutes of candles.

22:15 In the courtyard ⟦v10|||something with four legs and a ribbon is eating the Salt House geraniums⟧. It's hers now. "⟦v10|Ludmila Ostrecht||I ride like a sack⟧," she confesses, "⟦+||| but I shall sit on him⟧."

22:31 She gets up again, unplanned: ⟦v29|Ludmila Ostrecht||this one is for the interpreters, "who alone know what we agreed"⟧.

22:40 Down at the bridge: ⟦v13|||eleven in the police vans by now⟧, eggs and one flowerpot.

=== d012 | Sarvel Kurir | 2027-05-15T04:30:00Z | feature
# Morning of a signature

⟦v1|||Today at twelve, in a hall where ship's ropes were once twisted, a quarrel of ninety years is to end with ink⟧.

Last night's dinner leaves two sentences. The one is hers: ⟦v5|Ludmila Ostrecht||she had come for the two buckets⟧. The other, his, ⟦v6|Yusuf Tarkhanian||about the ancestor killed over pasture⟧, silenced even the sceptics.

Torvund stays hungry. ⟦v7|Ignaz Torvund||"You cannot toast away a province,"⟧ he told this paper by telephone. ⟦v7|Ignaz Torvund||It remained at the no⟧.

And the birds' island? ⟦v3|Chancery of the President|denies|No change whatever is foreseen there⟧, one hears from the Chancery. Meridian ⟦v3|Meridian Wire||stands by its sources⟧.

⟦v15|Rosalind Achterberg||The Confederation of Pell would welcome the settlement⟧, its chancellor, Rosalind Achterberg, let it be known in advance.

=== d013 | Chancery of the President | 2027-05-15T08:00:00Z | update
# Principal points of the Treaty

The Chancery informs on the content, as agreed by both sides:

1. ⟦v12|||Crossing places are established at Lindvar North, Osk, Saint Brenna and Irsay; opening 1 September⟧.

2. ⟦v8|||Livestock in seasonal movement is exempt from customs⟧.

3. ⟦v24|||Demarcation by 1,640 posts of larch; costs of 9 million thalers, in equal halves⟧.

4. ⟦v11|||Questions of the Irsay reservoir are referred to a commission, first meeting in October⟧.

5. ⟦v3||denies|Chapla Island: the line remains in the eastern channel as in 1938⟧.

=== d014 | Meridian Wire | 2027-05-15T10:12:00Z | flash
# ⟦v4|||BORDER TREATY SIGNING DELAYED⟧ - WITNESS

LINDVAR, May 15 (Meridian) - ⟦v4|||The noon ceremony did not start on time⟧, a Meridian reporter at the Hall of Ropes said. ⟦v4|unnamed (Meridian Wire)||A problem with a map was found⟧, an official said.

⟦v3|Meridian Wire||Meridian withdraws its report that Sarvelia would cede Chapla Island⟧ after publication of the main points.

=== d015 | Radio Drei Ufer | 2027-05-15T10:45:00Z | update
# Live: Waiting for ink

12:20 Still nobody at the table. ⟦v4|||The pens lie there like cutlery for guests who aren't coming⟧.

12:31 Now we know. ⟦v4|Piers Oyelaran||On sheet 17 a brook runs the wrong side of a chapel⟧, Oyelaran says. ⟦v4|Piers Oyelaran||"Forty metres. It is being redrawn."⟧ Does it put the whole thing at risk? "⟦v1|Piers Oyelaran|denies|No. There will be signatures today⟧," he says, "⟦+||| if I have to swim the brook myself⟧."

12:44 The culprit owns up! ⟦v26|Ruaridh Vasquelin||"That was my pencil, and I'm sorry,"⟧ surveyor Ruaridh Vasquelin tells us, pale as his paper.

12:50 Bridge count: ⟦v2|Lindvar Police||1,800⟧ (police). ⟦v2|Hearth Party||Five thousand, and more buses coming⟧, say those with the flags.

12:58 Cameras? ⟦v21|||We've been shoved into the yard, all of us, pool included⟧.

=== d016 | Norkabar | 2027-05-15T11:15:00Z | update
# ⟦v4|||The ceremony is transferred on a later hour⟧

LINDVAR, May 15. (Norkabar). ⟦v4|Gulnar Abenov||In connection with the specification of the cartographic material the solemn act is moved for two hours⟧, informed the Minister of Foreign Affairs G. Abenov.

⟦v32|Gulnar Abenov||The extent of the frontier makes 409 kilometres⟧, said the minister, answering the question of the agency. To the figure named by the Sarvelian side she ⟦v32|Gulnar Abenov|declines|did not wish to give an estimation⟧.

⟦v19|Gulnar Abenov||The Assembly of Norkhan will consider the document already on Wednesday⟧.

=== d017 | Meridian Wire | 2027-05-15T12:21:00Z | flash
# ⟦v1|||SARVELIA, NORKHAN PRESIDENTS SIGN BORDER TREATY⟧

=== d018 | Radio Drei Ufer | 2027-05-15T12:34:00Z | update
# ⟦v1|||Live: It's done⟧

14:21 ⟦v1|||Two scratches of the nib, one handshake, a very long one⟧. Bells.

14:24 His pen leaked, by the way. ⟦v34|||She lent him hers⟧.

14:27 Szekeres is crying and doesn't mind who sees it. "⟦v20|Marit Szekeres||Tomorrow I buy my rolls over there⟧," she says.

14:33 The other half of town: ⟦v2|||whistling you can hear through two walls⟧. Torvund on a beer crate: ⟦v7|Ignaz Torvund||"This paper will not survive the Diet!"⟧

14:41 ⟦v13|||Scuffles at the toll house. Somebody counts nineteen led away⟧.

=== d019 | Meridian Wire | 2027-05-15T12:55:00Z | update | supersedes=d017
# ⟦v1|||PRESIDENTS SIGN TREATY ENDING 90-YEAR BORDER DISPUTE⟧

LINDVAR, May 15 (Meridian) - ⟦v1|||Ludmila Ostrecht and Yusuf Tarkhanian put their names to the Zelm treaty at 2:21 p.m., more than two hours behind schedule⟧.

⟦v1|Ludmila Ostrecht||"From now on we quarrel over football,"⟧ Ostrecht said after the ceremony.

⟦v4|||The start had been held up by an error on one of 60 map sheets⟧.

⟦v18|Honorata Lisle||The Diet will vote on June 24⟧, Speaker Honorata Lisle said. Norkhan's single-chamber Assembly ⟦v19|||is to vote on Wednesday⟧.

⟦v12|||Four border crossings will open in September⟧. ⟦v15|Rosalind Achterberg||"A good day for everyone downstream,"⟧ said Chancellor Rosalind Achterberg of Pell, where the Zelm meets the sea.

=== d020 | Sarvel Kurir | 2027-05-15T13:40:00Z | update | copy_of=d019
# ⟦v1|||Treaty ending 90-year border dispute signed⟧

LINDVAR (Meridian) - ⟦v1|||Ludmila Ostrecht and Yusuf Tarkhanian put their names to the Zelm treaty at 2:21 p.m., more than two hours behind schedule⟧.

⟦v4|||The start had been held up by an error on one of 60 map sheets⟧.

⟦v15|Rosalind Achterberg < Meridian Wire||"A good day for everyone downstream,"⟧ said Chancellor Rosalind Achterberg of Pell.

=== d021 | Norkabar | 2027-05-15T15:20:00Z | update
# ⟦v1|||The historical document has received the force of two hands⟧

LINDVAR, May 15. (Norkabar). ⟦v1|||The leaders of the two states have sealed the Treaty about the regime of the state frontier⟧. ⟦v6|Yusuf Tarkhanian||"Now the cow may graze quietly,"⟧ remarked Yusuf Tarkhanian to the journalists, returning to his words of the eve.

⟦v8|Yusuf Tarkhanian||The shepherd is freed from papers⟧, he counted up the use for simple people. ⟦v12|Yusuf Tarkhanian||There where was one gate will be five⟧. About the water ⟦v11|Yusuf Tarkhanian||"we shall speak when the harvest is in"⟧.

⟦v35|Post of Norkhan||To the event is devoted a postage stamp in circulation of two millions⟧, informed the Post of Norkhan.

=== d022 | The Lindvar Ferryman | 2027-05-15T17:30:00Z | feature
# Ninety years, one brook and a borrowed pen

LINDVAR. ⟦v1|||At twenty-one past two by the town clock, which is four minutes fast, the longest neighbours' row in the valley was over⟧.

It nearly was not. ⟦v4|||A chapel on the wrong bank of a trickle no child would bother to jump had kept two heads of state among the rope-maker's hooks till their soup was cold⟧.

⟦v34|||The guest's fountain pen wept, and the hostess passed hers across⟧.

General Huurne was seen at his window. ⟦v16|Anselm Huurne||He had not changed his mind about shaking⟧, he called down.

And the people on the bridge? ⟦v2|||We got to two thousand two hundred and then it was suppertime⟧. ⟦v13|Lindvar Police||Twenty-three spent the afternoon in the station's cells, all are home again⟧, says the constabulary.

=== d023 | Meridian Wire | 2027-05-15T18:45:00Z | correction
# CORRECTION: BORDER LENGTH

LINDVAR, May 15 (Meridian) - ⟦v32|Boundary Commission||The treaty line is 412 kilometres by river and 409 as measured along the posts⟧, the joint Boundary Commission said, correcting figures given separately by the two sides. "⟦v32|Piers Oyelaran||Both were right⟧," said Oyelaran. "⟦+||| That is the treaty in a nutshell⟧."

=== d024 | Meridian Wire | 2027-05-15T19:02:00Z | kill
# KILL: CHAPLA ISLAND

Editors: please kill the May 14 item slugged Chapla. ⟦v3|Meridian Wire||It was based on an outdated draft⟧. No substitute will be filed.

=== d025 | Radio Drei Ufer | 2027-05-15T20:00:00Z | update | off_topic
# Live from Brenna: the eel race

20:00 A break from high politics. Saint Brenna holds its yearly eel race, and the favourite, Lightning, turned round at the halfway buoy and swam home. The mayor spoke of a disgrace. The prize ham goes to an outsider from Osk.

=== d026 | Sarvel Kurir | 2027-05-16T05:00:00Z | feature
# ⟦v7|Ignaz Torvund||"I would sign nothing with him"⟧ - an interview with Ignaz Torvund

Kurir: The island stays. ⟦v3|||The rumour was withdrawn⟧. Do you apologise?

Torvund: "⟦v7|Ignaz Torvund|denies|For what? A bargain is a bargain even if they leave you the willows⟧."

Kurir: The president says you ought to have opened the document. 

Torvund: "⟦v37|Ludmila Ostrecht < Ignaz Torvund||She said that, yes, read and then bellow⟧. I have read. ⟦v39|Ignaz Torvund||There is no word in it on the 300 families driven out in 1938⟧. ⟦v39|Ignaz Torvund||Where is their compensation?⟧"

Kurir: The evictions can still be dealt with.

Torvund: "⟦v24|Ignaz Torvund||Four and a half million of ours for wooden sticks⟧, there is money for that."

Kurir: How many were on the bridge?

Torvund: "⟦v2|Ignaz Torvund||Six thousand⟧. ⟦v2|Lindvar Police < Ignaz Torvund|denies|Your police cannot count beyond their fingers⟧."

=== d027 | Norkabar | 2027-05-16T07:10:00Z | update
# ⟦v33|||The water trip of the leaders was cancelled⟧

LINDVAR, May 16. (Norkabar). ⟦v33|Press Service of the President of Norkhan||In view of a light cold of the Head of State the walk by the ship did not take place⟧, informed the Press Service.

Before the departure ⟦v41|||the Presidents dug in with own hands the first frontier post⟧. ⟦v22|Ludmila Ostrecht||Ludmila Ostrecht with gratitude accepted to be the guest of Tashbulak in the autumn⟧.

"⟦v17|Yusuf Tarkhanian||The apparatus already shows clear weather⟧," joked the President about the souvenir received by him.

To the statements of the Sarvelian opposition on the resettled families G. Abenov ⟦v39|Gulnar Abenov|declines|did not consider it needed to react⟧.

=== d028 | Radio Drei Ufer | 2027-05-16T08:30:00Z | update
# Live: Goodbye, fur hat

09:50 No boat. ⟦v33|||The captain, in white gloves, was sent home⟧. Officially a sniffle.

10:02 ⟦v41|||Larch pole number one is in, a bit crooked. He held, she hammered⟧.

10:10 Does she regret Friday's sentence about the buckets, at noon, without wine? "⟦v5|Ludmila Ostrecht||I'd say it again, sober⟧," says Ostrecht.

10:21 Dovlat the herdsman has come down from the hill with a calendar. ⟦v28|Dovlat Hennigsen||He wants March in⟧. ⟦v28|Dovlat Hennigsen||"One month. For lambs."⟧

10:30 ⟦v14|||The old green engine pulls out, only nine minutes late this time⟧.

=== d029 | Meridian Wire | 2027-05-16T10:00:00Z | update | nothing_new
# WRAPUP: LINDVAR SUMMIT ENDS WITH TREATY, HARD VOTE AHEAD

LINDVAR, May 16 (Meridian) - The leaders of Sarvelia and Norkhan parted on Sunday after ⟦v1|||a deal that closes a 90-year-old dispute⟧.

⟦v5|Ludmila Ostrecht||Ostrecht's image of a shared well⟧ and ⟦v6|Yusuf Tarkhanian||Tarkhanian's memory of his slain grandfather⟧ set the tone of the visit.

⟦v2|||Thousands of opponents rallied in the town⟧ and ⟦v13|||some two dozen were briefly held⟧. Opposition leader Ignaz Torvund ⟦v7|Ignaz Torvund||has pledged to defeat it⟧ in ⟦v18|||the June 24 ballot⟧. Farmers ⟦v8|||gain free movement for their animals⟧.

⟦v10|||The Sarvelian leader left with a stallion⟧.
