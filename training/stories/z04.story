title: Airline merger battle Live

=== d001 | Kestrel | 2028-05-02T05:00:00Z | flash
# ⟦v001|Norvair||NORVAIR AND SOLENT AIRWAYS AGREE TO MERGE⟧ - STATEMENT

=== d002 | Norvair | 2028-05-02T05:05:00Z | bulletin
# Norvair and Solent Airways: two skies, one wing

The boards announce:

- ⟦v001|Norvair||a combination of equals in which Solent shareholders receive 0.62 Norvair share for each of their own, valuing Solent at 3.1 billion marks⟧;

- ⟦v002|Norvair||a joint fleet of 412 aircraft serving 190 cities⟧;

- ⟦v003|Norvair||Annika Rosdahl to be chief executive, Piers Calloway chairman⟧;

- ⟦v004|Norvair||head office in Hallmar⟧;

- ⟦v005|Norvair||savings of 400 million a year from the third year⟧;

- ⟦v006|Norvair||a meeting of Solent shareholders on 23 June⟧.

Passengers need do nothing. Miles remain miles.

=== d003 | Kestrel | 2028-05-02T05:28:00Z | urgent
# Norvair, Solent to create continent's second-biggest airline

HALLMAR, Norvia, May 2 (Kestrel) - ⟦v001|Norvair||Norvair is to take over smaller rival Solent Airways in an all-share deal worth 3.1 billion marks⟧, the two carriers said on Tuesday, creating a company second only to Aurelian.

⟦v003|Norvair||Norvair's Annika Rosdahl would run the group⟧ and ⟦v003|Norvair||Solent's founder, Piers Calloway, would chair it⟧.

"⟦v007|Piers Calloway||I started with one aeroplane and a borrowed ladder. I'm not selling, I'm marrying⟧," Calloway told Kestrel.

The companies declined to ⟦v008|Norvair and Solent|declines|give a number for job losses⟧. Together they employ 38,000.

Solent, founded 29 years ago at Port Sallow on the Isles of Sall, has lost money in three of the past four years. It is loved at home for its tea and its punctuality, in that order, and for landing in weather in which others turn round.

=== d004 | Gate Seven | 2028-05-02T06:15:00Z | update
# LIVE: Till death or the regulator do us part

07.15 Sallow time. Wake up, islands. ⟦v001|||The little green tail and the big white tail are getting hitched⟧, and nobody asked the crews; they read it on the crew-room telly between two bacon rolls.

07.22 So where's home? ⟦v004|||Not here. The desks go north to Hallmar, over the water, every last one⟧. The airport chaplain's put out extra chairs.

07.31 "⟦v008|unnamed (Gate Seven) < Gate Seven||Twenty-two hundred, that's the figure in the slides. Mostly ours, mostly on the ground⟧," says somebody who has seen the slides and would like to keep his pass.

07.40 ⟦v009|||Shares: ours up a fifth, theirs down four in the hundred⟧. You can see who thinks who's paying.

=== d005 | Tramond | 2028-05-02T07:05:00Z | update
# Solent leaps on Norvair deal, unions bristle

PORT SALLOW (Tramond) - ⟦v009|||Solent Airways shares soared 19 percent to 7.10 marks at the opening on Tuesday⟧ after ⟦v001|Norvair||the carrier consented to be absorbed by Norvair⟧.

⟦v010|Cabin Crew Union||The Cabin Crew Union said it would ballot members on a strike⟧ unless jobs on the islands were guaranteed for five years. "⟦v010|Maeve Corrigan||We have served a great deal of coffee to people who then told us we were a synergy⟧," its leader Maeve Corrigan said.

⟦v011|Sall government||The government of Sall, which owns 11 percent of Solent, had been told on Monday night⟧, Premier Duncan Orde said. He declined to say ⟦v011|Duncan Orde|declines|which way he would vote⟧.

Aurelian, the market leader, would make ⟦v012|Aurelian|declines|no comment on "weddings of others"⟧.

=== d006 | Orbapress | 2028-05-02T07:50:00Z | update
# Two foreign aviation companies decided to unite

ORBASK, May 2. /Orbapress/. ⟦v001|Norvair||The aviation companies Norvair and Solent adopted decision about merger⟧, informed their press services. ⟦v002|Norvair||The park of the united company will compose more than 400 boards⟧.

In the state company Orbavia noted, that ⟦v013|Orbavia||the agreement with Solent about common flights remains in force, and the given question is not subject to revision⟧.

"⟦v013|Yegor Malin||With whom our partner sleeps, is its affair. The timetable is our affair⟧," declared the general director Yegor Malin.

Orbavia conducts flights to Port Sallow since 2019, on board is given hot soup.

=== d007 | Sallow Herald | 2028-05-02T08:40:00Z | feature
# The ladder on the wall

By Fergus Lyle. It hangs in the entrance hall of Solent House, eleven rungs, borrowed in 1999 from a window cleaner called Dobbs and never returned. "⟦v007|Harold Dobbs < Sallow Herald||He can marry whom he likes, but I'd have it back before the removal van comes⟧," Harold Dobbs, 81, told us on his doorstep.

There will be a van. ⟦v004|||Six hundred who push paper at Solent House are to push it in another country⟧.

In the baker's, in the bank, at the bus stop, the one word is Calloway. He was ours. ⟦v014|||He gets, for his third of the shares and his signature, what the Herald's abacus puts at nine hundred million⟧.

The school band was to play at the airport's birthday on Saturday. It's learning something slower.

=== d008 | Kestrel | 2028-05-02T11:10:00Z | urgent
# URGENT-⟦v015|unnamed (Kestrel)||Aurelian weighs rival bid for Solent⟧ - sources

PORT SALLOW, Sall, May 2 (Kestrel) - ⟦v015|unnamed (Kestrel) < Kestrel||Market leader Aurelian is preparing a cash offer for Solent Airways that would top the share swap agreed with Norvair⟧, two people familiar with the matter told Kestrel on Tuesday.

⟦v015|unnamed (Kestrel)||It could come within days and be worth about 3.6 billion marks⟧, one of them said.

Aurelian declined to ⟦v015|Aurelian|declines|comment⟧. "⟦v016|Annika Rosdahl||We have a signed agreement, a ring and a date⟧," Norvair's Annika Rosdahl told analysts on a call.

⟦v017|||A break-up fee of 90 million marks is due if Solent walks away⟧, the merger document shows.

=== d009 | Agence Corallie | 2028-05-02T12:00:00Z | update
# Airs: the third at the wedding

CORALLIE, May 2 (Corallie) -- ⟦v015|unnamed (Kestrel) < Kestrel||The giant Aurelian would prepare an offer in ringing money upon Solent⟧, according to Kestrel, which cites two close to the file.

⟦v001|Norvair < Kestrel||The company of the isles had said yes to Norvair in the morning⟧. ⟦v010|Cabin Crew Union < Tramond||The hostesses and stewards consult themselves upon a strike⟧, reports Tramond.

Interrogated by Corallie, the commissioner for Competition, Beatrix Noll, estimated ⟦v018|Beatrix Noll||"that a sky with two owners is a corridor"⟧. She did not want to ⟦v018|Beatrix Noll|declines|prejudge of her decision⟧.

The last great file of the sort had endured 14 months in her office.

=== d010 | Gate Seven | 2028-05-02T13:20:00Z | update
# LIVE: Gatecrasher

14.20 Sallow time. ⟦v015|||So the gold-tails want in. Cash on the nail, they say⟧. Crew room's split: better pay with them, worse uniforms.

14.31 ⟦v009|||Green shares are at 7.90 and still climbing like one of ours on a short runway⟧.

14.38 Captain Isla Munro, forty, flies the evening Hallmar: "⟦v019|Isla Munro < Gate Seven||With Norvair I'd be a junior again, number nine hundred on their list. After sixteen years. I'd sooner drive the bus⟧." The seniority thing, folks. It's always the seniority thing.

14.52 ⟦v020|||An A-stand at the terminal's been blocked by a private jet, gold stripe. Out came a lady with a very small case⟧. That's Helena Vance, or I'm a trolley.

=== d011 | Tramond | 2028-05-02T15:05:00Z | urgent
# ⟦v021|Radio Sallow||Solent founder to leave board over rival approach⟧

PORT SALLOW (Tramond) - ⟦v021|Radio Sallow||Piers Calloway has told fellow directors that he will quit Solent's board if it so much as listens to Aurelian⟧, Radio Sallow reported on Tuesday.

⟦v021|Radio Sallow||He slammed a door so hard that a picture of the first aircraft fell⟧, it said.

Solent declined to ⟦v021|Solent|declines|comment⟧. ⟦v020|||Aurelian's chief executive, Helena Vance, had arrived in the town two hours earlier⟧.

=== d012 | Tramond | 2028-05-02T15:44:00Z | kill | supersedes=d011
# KILL - Solent founder to leave board over rival approach

EDITORS: Please kill the urgent of 1505 GMT on Piers Calloway. ⟦v021||denies|The report was unfounded⟧.

⟦v021|Piers Calloway|denies|No door was slammed and no threat made⟧, Calloway told Tramond. "⟦v021|Piers Calloway||The picture fell because the nail is as old as I am⟧."

Radio Sallow has withdrawn its story. Tramond regrets having relayed it.

=== d013 | Orbapress | 2028-05-02T16:10:00Z | update | off_topic
# In Orbask was opened museum of the suitcase

ORBASK, May 2. /Orbapress/. In the former station was opened a museum, where are shown 600 suitcases, informed the department of culture. The oldest belonged to a tenor.

"In the one we found a sandwich," told the director. Entrance is free for conductors.

=== d014 | Kestrel | 2028-05-03T05:30:00Z | flash
# ⟦v022|Aurelian||AURELIAN OFFERS 3.7 BLN MARKS IN CASH FOR SOLENT AIRWAYS⟧

=== d015 | Kestrel | 2028-05-03T05:52:00Z | urgent
# Aurelian tries to snatch Solent from Norvair

PORT SALLOW, Sall, May 3 (Kestrel) - ⟦v022|Aurelian||Aurelian offered on Wednesday to buy Solent Airways for 9.25 marks a share in cash⟧, a fifth more than Norvair's proposal is worth.

⟦v023|Helena Vance||It promised to keep head office, name and green tails on the islands for ten years⟧, chief executive Helena Vance said. ⟦v024|Helena Vance||No one would be dismissed before 2031⟧, she added.

"⟦v022|Helena Vance||You cannot spend a ratio. You can spend money⟧," she told reporters.

⟦v025|Aurelian||The bid lapses on Friday at 6 p.m. (1700 GMT)⟧. Norvair had no immediate comment.

Aurelian carries 71 million passengers a year and paid for its last two acquisitions out of its own pocket. Of the airlines it has bought in ten years none flies under its old name.

=== d016 | Sallow Herald | 2028-05-03T06:10:00Z | update | copy_of=d015
# Aurelian tries to snatch Solent

PORT SALLOW (Kestrel). ⟦v022|Aurelian||Aurelian offered on Wednesday to buy Solent Airways for 9.25 marks a share in cash⟧, a fifth more than Norvair's proposal is worth.

⟦v023|Helena Vance||It promised to keep head office, name and green tails on the islands for ten years⟧, chief executive Helena Vance said. ⟦v024|Helena Vance||No one would be dismissed before 2031⟧, she added.

=== d017 | Gate Seven | 2028-05-03T07:30:00Z | update
# LIVE: Nine and a quarter

08.30 Sallow time. ⟦v022|||Nine and a quarter in real folding stuff, says the lady with the small case⟧. ⟦v023|||And we keep the green, the name and the desks⟧. There's people hugging by the baggage belt.

08.41 Cold water: Maeve Corrigan. "⟦v024|Maeve Corrigan||They promised Lakeline six years, too, and Lakeline's canteen is a carpet shop⟧."

08.50 ⟦v010|||Ballot papers have gone out regardless: tick for strike, back by Thursday midnight⟧.

09.03 ⟦v014|||On my fag packet, old Piers would pocket well over a billion now. He was seen buying one bun⟧.

09.10 ⟦v025|||They've till teatime Friday, then the purse snaps shut⟧.

=== d018 | Tramond | 2028-05-03T08:45:00Z | update
# Norvair hits back at 'poisoned present'

HALLMAR (Tramond) - ⟦v016|Annika Rosdahl||Norvair's chief executive told staff on Wednesday that the pact with Solent stood and would be defended in court if need be⟧.

"⟦v018|Annika Rosdahl||Aurelian and Solent would hold 74 percent of the slots on the islands. No regulator with a pulse will sign that⟧," Annika Rosdahl said.

⟦v026|Norvair||Norvair's board was to meet at two to consider improving its terms⟧, a spokesman said.

⟦v011|unnamed (Tramond) < Tramond||The premier of Sall has privately come down on Aurelian's side⟧, a member of his cabinet told Tramond. Duncan Orde's office denied ⟦v011|Duncan Orde's office|denies|that he had made up his mind⟧.

Ratings agency Bastow put ⟦v027|Bastow||Aurelian's debt on watch for a downgrade⟧.

=== d019 | Agence Corallie | 2028-05-03T10:00:00Z | update
# Airs: Aurelian puts 3.7 billions on the table

CORALLIE, May 3 (Corallie) -- ⟦v022|Aurelian < Kestrel||Nine marks twenty-five the title, paid cash: such is the surenchère of Aurelian⟧, reported Kestrel. ⟦v025|Aurelian||The isles have until Friday evening to respond⟧.

⟦v016|Annika Rosdahl < Tramond||The fiancée, Mrs. Rosdahl, threatens with the tribunals⟧, according to Tramond.

The services of the commissioner Noll let know that ⟦v018|competition commission||the one and the other project would be examined with a magnifying glass⟧. ⟦v028|Corallie Airports||The airports of Corallie fear to lose six daily links⟧, in any hypothesis.

The title Solent ⟦v009|||quoted at noon 9.40, above the offer, sign that the market awaits still better⟧.

=== d020 | Orbapress | 2028-05-03T12:20:00Z | update
# About situation around Solent

ORBASK, May 3. /Orbapress/. ⟦v022|Aurelian||The concern Aurelian proposed to shareholders of Solent monetary means in sum 3.7 billion⟧, informed in the concern.

In connection with this ⟦v013|Orbavia||Orbavia suspends sale of joint tickets from 1 June "till clarity"⟧, told the general director Y. Malin. Yesterday he assured of the contrary.

"⟦v013|Yegor Malin||I said the timetable is our affair. So we changed it⟧," he explained.

The Ministry of Transport informed that ⟦v029|Ministry of Transport||the Orbask fund of reserves possesses three percent of Norvair and will support its leadership⟧.

=== d021 | Kestrel | 2028-05-03T15:15:00Z | urgent
# URGENT-⟦v026|Norvair||Norvair raises offer for Solent, adds cash⟧

HALLMAR, Norvia, May 3 (Kestrel) - ⟦v026|Norvair||Norvair sweetened its bid for Solent Airways on Wednesday to 0.62 share plus 2 marks in cash, or about 3.9 billion marks in all⟧.

⟦v004|Norvair||It would also leave a "second head office" with 350 posts at Port Sallow⟧, it said. ⟦v019|Norvair||Pilots of both companies would be ranked by years flown⟧.

"⟦v026|Annika Rosdahl||That is my last word, and I have kept it polite⟧," chief executive Annika Rosdahl said.

⟦v030|Solent||Solent's board would sit on Thursday evening⟧, the company said. ⟦v031|unnamed (Kestrel)||Of its nine members four favoured Norvair, three Aurelian and two were undecided⟧, a person close to the board said.

=== d022 | Kestrel | 2028-05-03T15:48:00Z | correction | supersedes=d021
# CORRECTED-⟦v026|Norvair||Norvair raises offer for Solent, adds cash⟧

(Corrects cash part in first paragraph to 1.20 marks, not 2 marks)

HALLMAR, Norvia, May 3 (Kestrel) - ⟦v026|Norvair||Norvair sweetened its bid for Solent Airways on Wednesday to 0.62 share plus 1.20 marks in cash, or about 3.9 billion marks in all⟧.

⟦v004|Norvair||It would also leave a "second head office" with 350 posts at Port Sallow⟧, it said.

=== d023 | Sallow Herald | 2028-05-03T18:00:00Z | feature
# Two suitors, one parlour

By Fergus Lyle

The Seaview has six good rooms. In number two lodges the lady from Aurelian; in number five, since the six o'clock ferry, the lady from Norvair. ⟦v032|||They met on the stairs, said "after you" both at once, and stood there till the girl with the towels went through⟧.

"⟦v032|Effie Grant < Sallow Herald||One had kippers and one had the porridge, and they both asked me what I thought⟧," says landlady Effie Grant. She thinks the porridge one is the better tipper.

What Norvair has put on the plate since dinner is ⟦v026|||a handful of change on top of its paper, and it comes to more than the gold lot's purse, if you believe in the paper⟧. And ⟦v004|||half the desks might stay, with the good view⟧.

⟦v033|||In the church hall four hundred of the small shareholders, who got ten shares each at the christening in 1999, voted by show of hands for nobody⟧.

=== d024 | Gate Seven | 2028-05-04T08:10:00Z | update
# LIVE: Fog, ballots and a bun

09.10 Sallow time. Can't see the tower. Typical: six flights late, none of 'em ours.

09.22 ⟦v019|||By years flown! Isla Munro's read that bit four times. "Then I'd be number sixty," she says, and she's gone a bit pink⟧. One sentence, and the whole front end's changed sides.

09.35 ⟦v034|||Meanwhile in Hallmar a judge has told Aurelian to stop telling shareholders that Norvair's "all but bankrupt"⟧. Handbags.

09.50 ⟦v030|||Board's tonight at seven, Solent House, under the ladder⟧. Sandwiches ordered for eleven; who're the other two?

10.05 Calloway, at the baker's: "⟦v007|Piers Calloway||I said I was marrying. I didn't say I was deaf⟧."

=== d025 | Tramond | 2028-05-04T13:00:00Z | urgent
# ⟦v011|Duncan Orde||Sall government throws its weight behind Norvair⟧

PORT SALLOW (Tramond) - ⟦v011|Duncan Orde||The islands will cast their 11 percent of Solent for the merger with Norvair⟧, Premier Duncan Orde told parliament on Thursday.

"⟦v011|Duncan Orde||One of them offers us more money. The other offers us an argument we can win in ten years' time⟧," he said. ⟦v035|||A motion of no confidence by the opposition failed 17 to 14⟧ an hour later.

⟦v018|competition commission||The competition commission told both bidders in a letter that Aurelian would have to give up 40 slots at Port Sallow and Norvair eight⟧.

⟦v027|Bastow||Bastow cut Aurelian's rating by one notch⟧. Aurelian's Helena Vance called it ⟦v027|Helena Vance||"an opinion with a letterhead"⟧.

=== d026 | Agence Corallie | 2028-05-04T16:30:00Z | update | nothing_new
# Airs: reminder before the council

CORALLIE, May 4 (Corallie) -- Tuesday ⟦v001|||Norvair and Solent exchanged promises⟧; Wednesday ⟦v022|||Aurelian emptied its safe before the parents⟧, and ⟦v026|||the first suitor redoubled⟧.

⟦v011|||The archipelago has chosen the North⟧, ⟦v018|||severity of the commission being promised above all to the biggest⟧. ⟦v010|||The crews vote until midnight⟧; ⟦v013|||the Orbaskians have cut the joint tickets⟧.

⟦v030|||Nine persons will sit this evening under a ladder⟧.

=== d027 | Kestrel | 2028-05-04T20:05:00Z | flash
# ⟦v036|Solent||SOLENT BOARD BACKS NORVAIR, REJECTS AURELIAN⟧

=== d028 | Kestrel | 2028-05-04T20:30:00Z | urgent
# Solent chooses Norvair over cash from Aurelian

PORT SALLOW, Sall, May 4 (Kestrel) - ⟦v036|Solent||Directors of Solent Airways voted six to three on Thursday to recommend the improved Norvair proposal⟧ and turned down Aurelian.

⟦v037|Helena Vance||Aurelian would not come back with more⟧, Helena Vance said. "⟦v037|Helena Vance||I never chase a bus in heels⟧."

⟦v006|Solent||Shareholders will decide on June 23, as planned⟧. ⟦v033|small shareholders' league||The league of small holders urged its members to abstain⟧.

⟦v009|||In late dealings Solent fell back to 8.60 marks⟧. Calloway declined to say ⟦v036|Piers Calloway|declines|how he had voted⟧.

=== d029 | Gate Seven | 2028-05-05T05:40:00Z | update
# LIVE: The morning after

06.40 Sallow time. ⟦v036|||White it is. Six hands up, three down, and then somebody ate all eleven sandwiches⟧.

06.52 ⟦v010|Cabin Crew Union||Ballot's in: 81 in the hundred for walking out. But not before the summer, and not if there's a paper signed⟧, Corrigan says.

07.05 ⟦v020|||The jet with the stripe left at first light. One very small case. She waved to the firemen⟧.

07.14 ⟦v038|||The ladder's gone! Bare wall, two hooks⟧ … Everyone's a suspect.

07.31 ⟦v038|Harold Dobbs||Found: it's at Dobbs's. Calloway brought it round himself at midnight, on foot, and wiped the rungs⟧.

=== d030 | Orbapress | 2028-05-05T07:00:00Z | update
# Norvair won in the competition for Solent

ORBASK, May 5. /Orbapress/. ⟦v036|Solent||The council of directors of Solent gave preference to Norvair⟧, informed the company. ⟦v029|||The fund of reserves of Orbask, as shareholder, expressed satisfaction⟧.

⟦v013|Yegor Malin||The sale of joint tickets is renewed from Monday, with soup⟧, told the director Y. Malin.

As to the concern Aurelian, it ⟦v037|Aurelian||informed the exchange about withdrawal from the struggle⟧.

=== d031 | Tramond | 2028-05-05T09:20:00Z | update
# Norvair shares slide as cost of victory sinks in

HALLMAR (Tramond) - ⟦v039|||Norvair lost 7 percent on Friday⟧ as investors counted what it will pay for ⟦v036|||having been preferred by Solent's directors⟧.

⟦v005|Annika Rosdahl||The annual benefits would reach 520 million, not the 400 first named⟧, Annika Rosdahl told analysts. ⟦v008|Annika Rosdahl||About 1,500 posts would go, "nearly all by the calendar and not by the axe"⟧, she said, breaking three days of silence on the matter.

⟦v010|Norvair||A five-year guarantee for cabin staff on the islands would be put in writing⟧, Norvair said. Maeve Corrigan said ⟦v010|Maeve Corrigan||the strike was "in the drawer, and the drawer is open"⟧.

⟦v018|Beatrix Noll||A decision on the merger would come before Christmas⟧, commissioner Beatrix Noll said. ⟦v017|||The fee for a broken engagement, 90 million, will now stay in the purse⟧.

=== d032 | Sallow Herald | 2028-05-05T16:00:00Z | feature
# Eleven rungs

By Fergus Lyle

It was a quarter past midnight when Harold Dobbs heard someone being careful in the lane. He looked out, and there was the richest man on the islands under the lamp, with the thing on his shoulder like a lad coming home from the orchard. ⟦v038|||He had carried it from Solent House, a mile and a bit, and set it against the wall where it used to stand when the two of them were young⟧.

"⟦v007|Piers Calloway < Sallow Herald||I've given away the bride, Harry. I thought I'd better return the ladder⟧," he's said to have said. They had tea. ⟦v036|Harold Dobbs||He put his hand up for the northern lot, he told me, and it weighed like a sack⟧, says Dobbs, who was never sworn to secrecy.

In the town they are counting. ⟦v014|||Half in paper and the rest in silver, he'll be worth a round billion if the white shares hold, which this morning they did not⟧. ⟦v008|||Fifteen hundred is the number that stands against it, and nobody knows yet which doors it will knock at⟧. At the Seaview number two is empty and number five has asked for porridge again. ⟦v004|||She went to look at the rooms with the good view, and chose one for herself, for Thursdays⟧.

Captain Munro took the evening machine across on time, in a crosswind. ⟦v019|||She'll be sixtieth and not nine-hundredth, and she did a turn over the harbour that was in no flight plan⟧. We all looked up. It was still green.

The school band has gone back to the quick march.

=== d033 | Tramond | 2028-05-05T18:10:00Z | feature
# Analysis-How a smaller purse won the islands

PORT SALLOW (Tramond) - On paper the lady with the cash could not lose. Helena Vance has bought seven airlines in ten years and has never paid for one twice. She came with a banker, a lawyer and a case hardly larger than a book, and she left three days later with the same case and neither of the gentlemen speaking.

⟦v022|||What she had laid down, 9.25 a share with nothing to sign but the back of a cheque⟧, was plain enough for every pensioner on the islands. ⟦v023|||She threw in the paint, the name and the desks for a decade⟧. Yet three things told against her, people on both sides said.

The first was the official in charge of open markets. ⟦v018|||Once it was known that the gold tails would have to part with five times as many landing rights as the white ones⟧, two directors who had been wavering stopped, a banker said. The second was history. "⟦v024|Ruairi Stone < Tramond||Everyone here has a cousin who worked for Lakeline. You can't outbid a cousin⟧," said Ruairi Stone, a lecturer in business at Port Sallow, of the pledge that nobody would be sent home before 2031.

The third cost nothing at all. ⟦v019|||By counting a pilot's years in the air and not the colour of the aircraft, Rosdahl turned round the one trade without which no airline leaves the ground⟧. The idea had come to her on the ferry, she told Tramond, where she had sat beside a retired captain who was still angry about 1988.

There remain the owners. ⟦v006|||In seven weeks they will file into the sports hall with their voting cards⟧, and ⟦v033|||the ten-share people from the christening year may well sit on their hands⟧. ⟦v011|||With the premier's tenth and a bit⟧ and the founder's third on the same side, it hardly matters. ⟦v009|||The green paper closed the week at 8.45, which says that the bidding is done but not that the worry is⟧.

"⟦v037|Ruairi Stone||She has gone home, but she left her number with the landlady⟧," Stone said.

Effie Grant confirmed it. It was on the back of a breakfast card, under the kippers. She has put it in the drawer with the spare keys and the hymn book, where such things are kept at the Seaview. She did not think that she would be needing it. But then she had not thought, on Monday, that she would see two of the most powerful women in the trade holding the same banister, and neither of them knowing which way was up.

At the airport the evening was quiet. Two mechanics were up on a platform with a bucket, washing the green tail of the oldest machine in the fleet, the one that had begun it all, with its nine seats and its curtain. Nobody had told them to. It is to go to a museum, or to Hallmar, or to both, according to whom one asks. A child on the viewing terrace wanted to know which of the two ladies it belonged to now. Her father thought about this for some time, looking at the sky, and at the empty place where a jet with a stripe had stood since Tuesday, and then said that it belonged, as far as he could see, to whoever held the sponge. ⟦v002|Norvair||It will be number 413 in the joint list, which had left it out⟧.
