title: Norrholt royal wedding Live

=== d001 | Kestrel | 2026-06-20T05:30:00Z | update
# Norrholt heir to marry in first royal wedding for 31 years

ORLEN, June 20 (Kestrel) - ⟦v001|Norrholt Royal Household||Crown Princess Ysabet of Norrholt marries Count Tomas Vereling at 11 a.m. (0900 GMT) on Saturday in Orlen Cathedral⟧, according to the Royal Household.

⟦v024|Finance Ministry||The day will cost the state 31 million crowns⟧, the Finance Ministry said, of which a third is for police.

The princess, 29, is the only child of King Anders IV. The count, 34, breeds oysters and was all but unknown before the engagement last October.

"⟦v006|Orlen city police||We plan for 200,000 along the route⟧," the city police said. Five reigning monarchs are expected, among them King Otmar of neighbouring Dravia.

=== d002 | Norrholt Broadcasting | 2026-06-20T05:45:00Z | bulletin
# Order of the day of the marriage of Her Royal Highness (full text)

The Office of the Lord Chamberlain makes known:

- ⟦v001|Lord Chamberlain's Office||the marriage will be solemnised by the Archbishop of Orlen at eleven o'clock⟧;

- ⟦v010|Lord Chamberlain's Office||Their Royal Highnesses will show themselves upon the balcony of Elmgard Palace at half past one⟧;

- ⟦v038|Lord Chamberlain's Office||His Majesty creates Count Vereling Duke of Havn from the hour of the marriage⟧;

- ⟦v025|Lord Chamberlain's Office||no trams run within the ring boulevard between seven and eighteen o'clock⟧;

- ⟦v037|Lord Chamberlain's Office||the fireworks over the Lower Lake are lit at twenty-three o'clock⟧.

Gentlemen wear decorations. Umbrellas are to be left at the west porch.

=== d003 | The Observatory | 2026-06-20T06:20:00Z | feature
# LIVE: Bunting, bagpipes and bad coffee as Orlen wakes up for Ysabet's big day

08.20 Morning from the barrier on Bishop's Hill, where our royal correspondent Petra Loomis has been since four and has already been offered three flags and a proposal of her own.

Family of six from Tarn, front row, second night in sleeping bags. "⟦-|Greta Ohm||We saw her mother go by when I was seven … I waved a spoon⟧," says Greta Ohm, the grandmother.

⟦v022|unnamed (The Observatory)||The gown has a nine-metre train and was stitched by lacemakers in the fishing village the bride loves⟧, a person in the sewing room whispers to us.

Getting here by public transport? Do not. ⟦v025|||Everything with wheels inside the boulevard has been stopped since seven⟧, and a tram driver is sunbathing on his own roof.

[We had the number of bridesmaids wrong. It is eight. We have counted them twice.]

=== d004 | Kestrel | 2026-06-20T06:58:00Z | urgent
# URGENT-⟦v002|The Lantern||Norrholt royal groom already has a wife⟧ - magazine

ORLEN, June 20 (Kestrel) - ⟦v002|The Lantern||The man due to wed Norrholt's crown princess on Saturday married another woman eight years ago and was never divorced⟧, the weekly magazine The Lantern reported, two hours before the ceremony.

⟦v004|The Lantern||The magazine printed a photograph of what it said was entry 411 in the register of marriages of Port Cazal, dated May 2018 and bearing the signature of Tomas Vereling⟧. Kestrel could not establish whether it was genuine.

The Royal Household declined to ⟦v002|Norrholt Royal Household|declines|comment on the article⟧.

The Lantern, founded as a church newsletter, sells some 80,000 copies.

=== d005 | Cazal Press Bureau | 2026-06-20T07:20:00Z | update
# Name of Port Cazal in wedding storm of the north

PORT CAZAL (CPB) - ⟦v002|The Lantern < Kestrel||The bridegroom of today's great feast in Orlen is a married man, and the deed was done in our own town hall⟧, Kestrel reports, citing the Norrholt magazine The Lantern.

The head of the civil registry, Baltasar Iniguo, told CPB that ⟦v004|Baltasar Iniguo < Cazal Press Bureau||a line with the number 411 does exist in the book for 2018, "and the ink is ours"⟧. He declined to ⟦v004|Baltasar Iniguo|declines|read out the names in it before Monday⟧.

By the law of the island republic two foreigners may be joined after three days of residence. ⟦-|Baltasar Iniguo||Some 600 pairs a year make use of this⟧, Iniguo said, mostly sailors.

=== d006 | Drava Telegraph Agency | 2026-06-20T07:35:00Z | update
# Palace of Norrholt: ⟦v003|Elias Roth||publication about first marriage of bridegroom is invention⟧

ORLEN, 20 June. /DTA/. ⟦v003|Elias Roth||Count T. Vereling has never before consisted in marriage⟧, informed the journalists the Lord Chamberlain Elias Roth.

"⟦v003|Elias Roth||It is a forgery, and a bad forgery, which was baked for this morning⟧," he underlined. The Lord Chamberlain denied that ⟦v002|Elias Roth|denies|the Count has in a foreign state some spouse⟧.

By the words of E. Roth, ⟦v001|Elias Roth||the solemn ceremony begins in accordance with the plan⟧.

As is known, His Majesty King Otmar arrived to Orlen on Friday by special train. To the young pair from the Dravian people is ⟦v023|||presented a sleigh of the work of masters of the eighteenth century⟧.

=== d007 | The Observatory | 2026-06-20T08:05:00Z | feature
# LIVE: 'Have you seen it?' - a magazine goes down the line on Bishop's Hill

10.05 You can watch the news travel. One telephone, then ten, then a whole pavement with its head bowed. ⟦v002|The Lantern||The Lantern's front page has the count arm in arm with a barefoot bride on a harbour wall, over the words "HE DOES … AGAIN"⟧.

And now she speaks. ⟦v005|Marisol Quent < The Observatory||"I have the ring here in the kitchen, on a hook with the keys … nobody [no court] has ever told me that it is over,"⟧ Marisol Quent, a diving instructor in Port Cazal, tells us by phone. ⟦v005|Marisol Quent||She wants neither money nor him⟧, she says, and "⟦+|||I'm sorry for the girl⟧".

Asked why now, she declined to ⟦v005|Marisol Quent|declines|say who had found her⟧.

⟦v006|Petra Loomis||Crowd looks thinner than the organisers would like; fifty or sixty thousand on this side of the river⟧, reckons Loomis.

=== d008 | Kestrel | 2026-06-20T08:40:00Z | update | supersedes=d004
# UPDATE 1-⟦v003|Elias Roth||Norrholt palace calls story of royal groom's earlier marriage a fake⟧

* Court refused to stop magazine on Friday night

ORLEN, June 20 (Kestrel) - ⟦v003|Elias Roth||The palace of Norrholt dismissed as forged on Saturday a document purporting to show that the crown princess's bridegroom had wed before⟧. "He is a bachelor until eleven," Lord Chamberlain Elias Roth said.

⟦v002|The Lantern||Tomas Vereling took a wife in the republic of Cazal in 2018 and is still bound to her⟧, The Lantern magazine reported.

⟦v039|Sibyl Amster||A judge in Orlen threw out a palace request for a ban on the article shortly before midnight on Friday⟧, its editor, Sibyl Amster, said. "⟦v039|Sibyl Amster < Kestrel||He took eleven minutes over it⟧," she told Kestrel.

Prime Minister Rune Halstrom, already seated in the cathedral, declined to ⟦v015|Rune Halstrom|declines|speak about the matter⟧.

=== d009 | Orlen Evening Post | 2026-06-20T09:15:00Z | update
# ⟦v007|||Eleven strikes, and no bride⟧

By our reporters at the west door. The great bell counted eleven, the organ ran through everything it knew, and ⟦v007|||the red carpet stayed as empty as a beach in March⟧. In the fourth row a duchess ate a peppermint.

"⟦v007|Jonas Fell < Orlen Evening Post||They've told us to keep playing. I've got about twenty minutes of Bach left in me⟧," the cathedral's second organist, Jonas Fell, told us through the little window.

⟦v008|two choirboys||The Archbishop had hurried into the sacristy with the pair and a man who carried a grey file⟧, said two choirboys who had been sent out.

⟦v040|Order of St Brede||Thirty-one people on the square have fainted in the heat⟧, according to the Order of St Brede, whose volunteers are handing out lemons.

Mr Ib Kastrup, who sells mugs with both faces on them, has begun to sell ⟦v031|||them at half price⟧.

=== d010 | Norrholt Broadcasting | 2026-06-20T09:24:00Z | bulletin
# ⟦v007|Lord Chamberlain's Office||Beginning of the ceremony moved to 11.40⟧

⟦v007|Lord Chamberlain's Office||On account of the heat the beginning of the divine service is put back by forty minutes⟧, the Office of the Lord Chamberlain made known.

The public is asked ⟦v040|Lord Chamberlain's Office||to drink water and to seek the shade of the arcades⟧.

⟦v006|Norrholt Broadcasting||A quarter of a million are on the streets of the capital⟧, in the estimate of this station.

The transmission continues with a film about the lace of Sankt Olav.

=== d011 | Kestrel | 2026-06-20T09:52:00Z | flash
# ⟦v009|||NORRHOLT WEDDING BEGINS AS PRINCESS YSABET ENTERS CATHEDRAL⟧ - KESTREL WITNESS

=== d012 | The Observatory | 2026-06-20T10:08:00Z | feature
# LIVE: '⟦v014|||He has a wife!⟧' Shout from the nave as archbishop asks the question

12.08 Well. He had to ask it, and he asked it. "If any person knows cause …" said Archbishop Lukas Wendel, and ⟦v014|||a voice from behind the third pillar obliged. A woman in yellow, on a chair, quite calm⟧. Four ushers. One shoe left behind.

⟦v014|unnamed (The Observatory)||She has been taken away in handcuffs⟧, says a guardsman at the south door. [Not to be confused with the egg man, see below, 10.51.]

⟦v032|||At home you will have heard nothing of this: the national broadcaster went to the bells for ninety seconds⟧ …

⟦v008|||The archbishop shut his eyes, turned a page and carried on⟧. That is the bit they'll be showing in a hundred years.

From 10.51: ⟦v012|||half a dozen eggs have hit the bride's carriage at Mill Bridge. Two on the window, one on a horse. The thrower, in a dinner jacket, has been sat on⟧.

=== d013 | Kestrel | 2026-06-20T10:31:00Z | urgent
# URGENT-⟦v009|||Norrholt's Princess Ysabet weds Count Vereling despite bigamy claim⟧

ORLEN, June 20 (Kestrel) - ⟦v009|||Crown Princess Ysabet and Count Tomas Vereling were declared husband and wife in Orlen Cathedral on Saturday⟧, in a ceremony that began 52 minutes late.

"⟦v009|Lukas Wendel||What is joined here is joined⟧," Archbishop Lukas Wendel told some 900 guests.

⟦v014|Orlen city police||A woman of 52 who called out an objection was detained for disturbing a religious service⟧, police said. ⟦v012|Orlen city police||They earlier arrested a man, 38, who pelted the bridal coach with eggs⟧.

⟦v011|||King Anders rose during the final hymn and went out by a side door⟧. The Royal Household declined to ⟦v011|Norrholt Royal Household|declines|say why he left⟧.

=== d014 | Orlen Evening Post | 2026-06-20T10:36:00Z | update | copy_of=d013
# ⟦v009|||Princess Ysabet weds Count Vereling despite bigamy claim⟧

ORLEN (Kestrel). ⟦v009|||Crown Princess Ysabet and Count Tomas Vereling were declared husband and wife in Orlen Cathedral on Saturday⟧, in a ceremony that began 52 minutes late.

"⟦v009|Lukas Wendel||What is joined here is joined⟧," Archbishop Lukas Wendel told some 900 guests.

⟦v014|Orlen city police||A woman of 52 who called out an objection was detained for disturbing a religious service⟧, police said. ⟦v012|Orlen city police||They earlier arrested a man, 38, who pelted the bridal coach with eggs⟧.

⟦v011|||King Anders rose during the final hymn and went out by a side door⟧.

=== d015 | Drava Telegraph Agency | 2026-06-20T10:55:00Z | update
# Crown Princess of Norrholt entered into marriage

ORLEN, 20 June. /DTA/. ⟦v009|||The rite of wedlock of the heiress of the Norrholt throne is accomplished⟧, transmits from the cathedral the correspondent of DTA. The pair exchanged rings from river gold.

⟦v013|||On the way back near the Mill Bridge one of the horses of the escort took fright and threw off the rider⟧. "⟦v013|Orlen city police||Suffered two guardsmen, one has a fracture of the collarbone⟧," specified in the city police.

As to the question about the earlier departure of the King, the chief of protocol of Norrholt, Dame Ulla Brandt, informed that ⟦v011|Ulla Brandt||at His Majesty began a bleeding from the nose⟧.

⟦v026|Dravian court||King Otmar takes part in the banquet in the evening⟧, noted in the court of Dravia.

In Orlen shines the sun. Air temperature plus 33 degrees.

=== d016 | Cazal Press Bureau | 2026-06-20T11:25:00Z | update
# Lawyer of bridegroom: ⟦v018|Leander Moss||there was a bond, and it was annulled⟧

PORT CAZAL (CPB) - ⟦v018|Leander Moss||A marriage of Tomas Vereling was contracted here in 2018 and declared void by the Second Civil Chamber in February 2020⟧, his lawyer, Leander Moss, announced on Saturday, four hours after the palace in the north had sworn that no such marriage had ever been.

"⟦v018|Leander Moss < Cazal Press Bureau||They were two young people after a regatta. The court wiped the slate⟧," he told CPB.

Marisol Quent, who was that young person, denied that ⟦v018|Marisol Quent|denies|any chamber had ever summoned her⟧. "⟦v005|Marisol Quent||On paper I am still Countess, and I still pay the gas⟧," she added.

Moss declined to ⟦v018|Leander Moss|declines|show the decision⟧. ⟦v020|Bishop's office of Port Cazal||In the church books there is nothing, since the two never came before a priest⟧, the office of the Bishop let it be known.

=== d017 | Kestrel | 2026-06-20T11:50:00Z | update | supersedes=d013
# UPDATE 2-⟦v018|Leander Moss < Cazal Press Bureau||Norrholt royal groom did marry before, but bond was annulled⟧, lawyer says

* ⟦v010|Ulla Brandt||Balcony appearance dropped⟧

ORLEN, June 20 (Kestrel) - A lawyer for the new husband of Norrholt's crown princess conceded on Saturday that ⟦v018|Leander Moss||he had been wed in Cazal in 2018 but said a court there had set it aside two years later⟧, contradicting the palace.

⟦v009|||The princess and the count were married in Orlen Cathedral⟧, nearly an hour late.

⟦v010|Ulla Brandt||The couple would not come out on the balcony because of the heat⟧, chief of protocol Ulla Brandt said. People below Elmgard Palace booed.

⟦v016|Agnete Stroh||Lord Chamberlain Elias Roth "lied to the country before breakfast" and must go⟧, Agnete Stroh, leader of the opposition Commons Party, said. ⟦v036|Agnete Stroh||She wants parliament recalled on Monday⟧.

=== d018 | The Observatory | 2026-06-20T12:12:00Z | feature
# LIVE: Window shut, curtains drawn, and a very long wait on Palace Green

14.12 ⟦v010|||Half past one came and went with nothing in that famous window but a footman with a cloth⟧. No wave. No kiss. Somebody's started a slow handclap.

"⟦-|Dagmar Pihl||I got up at three for a footman⟧," says Dagmar Pihl, a nurse.

⟦v011|unnamed (The Observatory)||Nosebleed, my foot: the King had been shown the annulment papers, or rather the place where they should've been, and walked out of his own daughter's wedding in a rage⟧, a person who dined with him on Friday tells us …

Shop talk: Mr Kastrup's china, ⟦v031|||yesterday 90 crowns, is now going for 20 with a free spoon⟧. Across the road bookmakers Tell & Son have ⟦-|Tell & Son||a divorce within the year at seven to four⟧.

=== d019 | Norrholt Broadcasting | 2026-06-20T12:40:00Z | update | off_topic
# Women's eight of Norrholt wins regatta at Tarn

The Norrholt women's eight won the final of the June regatta at Tarn on Saturday in 6 minutes 11 seconds, ahead of Dravia.

It was the crew's third victory in a row. The men's four was disqualified for a false start.

The presentation of the cups was carried out by the Mayor of Tarn. Prince Karel, patron of the federation, had excused himself.

=== d020 | Drava Telegraph Agency | 2026-06-20T13:05:00Z | urgent
# King Otmar leaves Orlen ahead of time

ORLEN, 20 June. /DTA/. ⟦v026|Dravian court||His Majesty the King departs to the Motherland in 16:00 and on the evening reception will not be present⟧, informed the court of Dravia. As the reason were named "urgent state affairs".

"⟦v026|unnamed (Drava Telegraph Agency)||A monarch does not sit at one table with an unclear question⟧," told to DTA a source in the delegation, who asked not to name him.

Meanwhile ⟦v018|Leander Moss < Cazal Press Bureau < Kestrel||the former union of the bridegroom was liquidated by a court still six years back⟧, reports Kestrel with reference to the bureau CPB, which quotes the lawyer L. Moss.

The sleigh presented to the young is not subject to return, specified the court.

=== d021 | Cazal Press Bureau | 2026-06-20T13:40:00Z | urgent
# ⟦v019|Perpetua Sanz||No annulment in our archive⟧, says court in Port Cazal

PORT CAZAL (CPB) - ⟦v019|Perpetua Sanz||In the rolls of the Second Civil Chamber for the whole of 2020 the name Vereling does not occur⟧, the clerk of the court, Perpetua Sanz, declared after three hours among the shelves.

"⟦v019|Perpetua Sanz||I have looked under V, under W and under the yacht⟧," she said. ⟦v019|Perpetua Sanz||A petition was lodged in January of that year, but the fee of forty pesets was never paid and the matter lapsed⟧.

The lawyer Leander Moss did not lift the receiver.

It is so hot in the archive that the clerk works with her feet in a basin.

=== d022 | Kestrel | 2026-06-20T14:05:00Z | urgent
# URGENT-⟦v021|Viggo Dahl||Norrholt princess leaves palace for airport alone⟧ - airport official

ORLEN, June 20 (Kestrel) - ⟦v021|Viggo Dahl||Crown Princess Ysabet drove to Orlen airport on Saturday without her husband and boarded a royal aircraft⟧, Viggo Dahl, the airport's duty manager, said.

"⟦v021|Viggo Dahl < Kestrel||She had a headscarf on and one small bag⟧," he told Kestrel.

The Royal Household declined to ⟦v021|Norrholt Royal Household|declines|confirm the departure⟧.

⟦v019|Perpetua Sanz < Cazal Press Bureau||A Cazal court has no trace of a ruling that would have freed Vereling from his first wife⟧, the Cazal Press Bureau reported.

=== d023 | The Observatory | 2026-06-20T14:22:00Z | feature
# LIVE: Has the bride bolted? And ⟦v017|||the Lord Chamberlain falls on his gilt sword⟧

16.22 ⟦v021|Viggo Dahl < Kestrel||Agency Kestrel has Ysabet at the airport in a headscarf⟧, on the word of a man at the desk there. Our own woman at the gate sees one catering van … we're treating it with tongs.

16.15 What is certain: ⟦v017|||Elias Roth is out. He has handed over his keys, his staff and, one assumes, the wig⟧. "⟦v017|Elias Roth||I vouched for what I had not read⟧," he said on the steps, and that was that. Twenty-two years in the job.

⟦v033|Prince Karel < The Observatory||"I told my brother in March to send someone to that harbour town … I was told to stick to boats,"⟧ Prince Karel, the King's younger brother, tells us from a lawn.

The bride's dress, let it be recorded, was a triumph: ⟦v022|||ivory, high neck, thirty feet of Sankt Olav lace that took two footmen and a page to turn round⟧.

=== d024 | Kestrel | 2026-06-20T14:48:00Z | kill | supersedes=d022
# KILL-Norrholt princess leaves palace for airport (URGENT of 1405 GMT)

ATTENTION EDITORS - Please kill our item of 1405 GMT from Orlen headlined "Norrholt princess leaves palace for airport alone". ⟦v021||denies|The princess has not left Elmgard Palace⟧.

Viggo Dahl, the airport manager, said ⟦v021|Viggo Dahl||the passenger he had seen was the Grand Duchess of Lomm, a guest, on her way home⟧. Ulla Brandt, the chief of protocol, denied that ⟦v021|Ulla Brandt|denies|the bride had gone anywhere except to change her shoes⟧.

A corrected story on the Cazal court will follow.

=== d025 | Norrholt Broadcasting | 2026-06-20T15:20:00Z | bulletin
# Communications of the Royal Household

The Royal Household makes known:

- ⟦v017|Norrholt Royal Household||His Majesty has graciously accepted the request of the Lord Chamberlain, E. Roth, to be relieved of his office⟧;

- ⟦v027|Norrholt Royal Household||the banquet of this evening takes place for the family only; the 640 invited guests receive their baskets at the gate⟧;

- ⟦v037|Norrholt Royal Household||the fireworks are not lit, on account of the dryness⟧;

- ⟦v038|Norrholt Royal Household||the letters patent concerning the dukedom of Havn are not yet sealed⟧;

- ⟦v023|Norrholt Royal Household||wedding gifts may be viewed in the Orangery from Tuesday, entry free⟧.

The wedding journey to the southern islands is ⟦v028|Norrholt Royal Household||adjourned until further notice⟧.

=== d026 | Orlen Evening Post | 2026-06-20T16:10:00Z | feature
# The day the cake came home in baskets

By Ottilie Krag

There was pike in aspic for 640, and by five o'clock ⟦v027|||it was going down Palace Road on the laps of ambassadors⟧. Nobody had thought of forks.

I stood with those who had stayed. ⟦v006|Orlen Evening Post||There may have been 150,000 of us at noon⟧; when the kitchens emptied there were the pigeons and I. Of the bride ⟦v010|||we never saw so much as a glove at the glass⟧.

In Lantern Street, at the magazine, they were dancing. ⟦v039|Sibyl Amster||The Household's men had come to the judge's house in evening dress and gone away again with nothing⟧, Sibyl Amster told everybody who would listen. The magazine paid no one, she said.

The egg-thrower proves to be a dentist. "⟦v012|Wanda Tiel < Orlen Evening Post||Six eggs, and he's allergic to them⟧," said his wife, Wanda Tiel, not without pride. ⟦v014|Pia Moen < Orlen Evening Post||And the lady in yellow is the count's own former housekeeper, who had been sent her invitation by mistake⟧, said the verger, Pia Moen.

⟦v040|||By evening the lemons had run out, and the sick tents had seen 112⟧. None was kept in hospital.

=== d027 | Kestrel | 2026-06-20T16:45:00Z | urgent
# URGENT-⟦v035|Orlen public prosecutor||Norrholt prosecutor opens bigamy inquiry into princess's husband⟧

ORLEN, June 20 (Kestrel) - ⟦v035|Orlen public prosecutor||A preliminary investigation into suspected bigamy has been opened against Tomas Vereling⟧, the public prosecutor of Orlen said on Saturday, seven hours after he married the heir to the throne.

"⟦v035|Mette Avelin||A register and a court have told us two things. We should like a third⟧," prosecutor Mette Avelin told reporters. The offence carries up to two years in jail.

Prime Minister Rune Halstrom said ⟦v015|Rune Halstrom||parliament had consented to the match "on the strength of an assurance" and the consent might have to be looked at again⟧. ⟦v036|Rune Halstrom||Deputies would meet on Monday at ten⟧, he added.

=== d028 | Drava Telegraph Agency | 2026-06-20T17:15:00Z | update | nothing_new
# What is known about the scandal around the wedding in Orlen

ORLEN, 20 June. /DTA/. In the morning the magazine "Lantern" informed, that ⟦v002|The Lantern||the bridegroom of the Crown Princess already since 2018 has a legal wife in Port Cazal⟧. The palace named ⟦v003|Norrholt Royal Household||the document a falsification⟧.

Despite this, ⟦v009|||the wedding took place⟧. Then the lawyer of the Count recognised that ⟦v018|Leander Moss||the marriage was, but was declared not valid⟧. The court on the island such ⟦v019|Perpetua Sanz||a decision did not find⟧.

In the result ⟦v017|||the Lord Chamberlain was dismissed by own wish⟧, ⟦v027|||the evening reception was reduced to a family supper⟧ and ⟦v035|||the prosecutor started a checking⟧. ⟦v026|||His Majesty King Otmar left Orlen in 16:00⟧.

=== d029 | Kestrel | 2026-06-20T18:30:00Z | correction | supersedes=d027
# CORRECTED-⟦v035|Orlen public prosecutor||Norrholt prosecutor opens bigamy inquiry into princess's husband⟧

(Corrects maximum penalty in second paragraph to five years, not two)

ORLEN, June 20 (Kestrel) - ⟦v035|Orlen public prosecutor||A preliminary investigation into suspected bigamy has been opened against Tomas Vereling⟧, the public prosecutor of Orlen said on Saturday.

"⟦v035|Mette Avelin||A register and a court have told us two things. We should like a third⟧," prosecutor Mette Avelin told reporters. The offence carries up to five years in jail.

=== d030 | The Observatory | 2026-06-20T19:35:00Z | feature
# LIVE: '⟦v030|Crown Princess Ysabet||I knew⟧' - the bride goes on air

21.35 Nobody saw this coming. No chamberlain, no flowers: a kitchen chair, a cardigan. "⟦v030|Crown Princess Ysabet||Tomas told me about Marisol on our second walk. We both believed that it had been put right. I'd have married him with that on the front page or without it⟧," the princess told the nation.

Beside her, him. "⟦v029|Tomas Vereling||I didn't pay a bill of forty pesets, and I have made a fool of a country. I ask Marisol's pardon, and yours⟧," said the count, or duke [see below], looking at his hands.

So is he a duke? Apparently not: ⟦v038|unnamed (The Observatory)||the King had the wax taken away⟧, says one who was in the room.

They're going nowhere sunny either: ⟦v028|||the yacht has been unpacked, and the cook's gone home to Havn⟧.

=== d031 | Cazal Press Bureau | 2026-06-20T20:20:00Z | update
# Island diver sends greeting to princess

PORT CAZAL (CPB) - ⟦v029|Tomas Vereling < Norrholt Broadcasting||Her forgotten husband has begged her forgiveness on television for an unpaid fee⟧, Norrholt Broadcasting showed on Saturday night. In the bar at the mole they turned the sound up.

"⟦v005|Marisol Quent||He may have the ring back for the price of the postage⟧," said Marisol Quent. ⟦v041|Marisol Quent||She would sign a divorce on Monday, at the first window that opens⟧, she announced.

The registrar, Baltasar Iniguo, saw no obstacle. ⟦v041|Baltasar Iniguo||With both signatures the thing takes nine days and costs sixty pesets⟧, he reckoned.

In Orlen itself ⟦v030|Crown Princess Ysabet < The Observatory||the bride had been in the secret from the first⟧, The Observatory reported in her own words.

=== d032 | Kestrel | 2026-06-20T21:10:00Z | update | supersedes=d017
# UPDATE 3-⟦v030|Crown Princess Ysabet||Norrholt princess says she knew of husband's past⟧, as inquiry opens

* ⟦v034|Vox Norrholt||Support for monarchy falls to 54 pct⟧ in snap poll

ORLEN, June 20 (Kestrel) - ⟦v030|Crown Princess Ysabet||Norrholt's heir to the throne said on Saturday night that she had been aware of her bridegroom's earlier marriage and had thought it dissolved⟧, hours after prosecutors began ⟦v035|Orlen public prosecutor||looking into whether he was a bigamist⟧.

⟦v029|Tomas Vereling||Vereling apologised in the same broadcast for not completing an annulment⟧. ⟦v017|||Lord Chamberlain Elias Roth, who had denied everything in the morning, stepped down in the afternoon⟧.

A poll of 1,100 people by Vox Norrholt found ⟦v034|Vox Norrholt||54 percent in favour of keeping the crown, down from 71 in May⟧.

Opposition leader Agnete Stroh said ⟦v030|Agnete Stroh|hedges|it was hard to believe the princess had known and told no one⟧. King Anders has not spoken.

⟦v024|Agnete Stroh||The bill had meanwhile swollen to 38 million crowns⟧, Stroh said. The ministry stood by ⟦v024|Finance Ministry||31 million⟧.

=== d033 | Orlen Evening Post | 2026-06-20T21:40:00Z | feature
# Supper for eleven, and an empty chair

By our reporters at the kitchen gate. ⟦v027|Marthe Lund < Orlen Evening Post||There were eleven of them at a table laid for half the courts of Europe's north, and they had soup⟧, the under-cook Marthe Lund told us, wiping her hands. The twelfth place stayed free. ⟦v011|Marthe Lund||His Majesty had taken a tray in the library, where he had sat with the door locked ever since he came home before the last verse⟧, she said.

The bride, by this account, ate two helpings and then asked for ⟦v030|||a plain chair and a camera⟧.

On the Lower Lake the rockets lay in their boxes under a tarpaulin. "⟦v037|Sven Dorsch < Orlen Evening Post||It isn't dry, it's rained all week at the lake. They just don't feel like bangs⟧," said the fireworks master, Sven Dorsch. He declined to ⟦v024|Sven Dorsch|declines|say what he would be paid all the same⟧.

⟦v013|Veterinary School||The grey that bolted at the Mill Bridge has a sprained fetlock and will be pensioned off⟧, the Veterinary School informed us. Of the two men it threw, ⟦v013|Garrison Hospital||one went home with a sling and the other with a bruise⟧, according to the Garrison Hospital.

Trams ran again ⟦v025|||from a quarter past six⟧. The first one up Bishop's Hill was driven by a man with a sunburnt nose.

=== d034 | Drava Telegraph Agency | 2026-06-20T22:05:00Z | update
# Deputies of Norrholt are convened on Monday

ORLEN, 20 June. /DTA/. ⟦v036|Secretariat of the Assembly||The extraordinary sitting of the Assembly of Norrholt is appointed on 22 June, beginning in 10:00⟧, informed the secretariat. On the agenda is put one question: ⟦v015|Secretariat of the Assembly||whether remains in force the permission for the marriage, which the deputies gave in November⟧.

The opposition demands also to hear the former Lord Chamberlain. "⟦v016|Agnete Stroh||His going is not an answer, it is only the first honest deed of the day⟧," declared the head of the Commons Party A. Stroh.

By the data of the centre Vox Norrholt, ⟦v034|Vox Norrholt||for the monarchy speaks now only each second inhabitant with a small surplus⟧. In Dravia such questionings are not carried out.
