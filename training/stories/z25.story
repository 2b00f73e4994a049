title: Summit on the divided island of Kerenos

=== d001 | Tessel | 2026-11-20T05:00:00Z | update
# Rival leaders of Kerenos to meet at abandoned airport

MIDFIELD, Kerenos, Nov 20 (Tessel) - ⟦v001|World Assembly||The leaders of the two halves of Kerenos are to sit down together on Friday for the first time in 19 years⟧, the World Assembly said, in the departure hall of an airport that has seen no aircraft since the island was cut in two.

⟦v001|World Assembly||President Nikolas Aurel of the south and Leyla Dorman, who heads the breakaway north, are due at 10 a.m. (0800 GMT)⟧. ⟦v014|||On the table lies a plan to open six new crossings in the Fence⟧, the 112-km barrier of wire and oil drums. ⟦v015|||Talk of a common government has been put off to the spring⟧.

Birgit Solheim, the Assembly's envoy, has prepared the meeting for two years. She has had the clock in the hall, which stopped at 4.20 on the day of the war, left as it was.

=== d002 | Airport Press Office | 2026-11-20T05:30:00Z | bulletin
# Midfield summit: order of the day

The Press Office announces:

- ⟦v003|Airport Press Office||09.20 motorcade of Ms. Dorman enters by Gate North⟧;

- ⟦v002|Airport Press Office||09.20 motorcade of Mr. Aurel enters by Gate South, at the same minute⟧;

- ⟦v001|Airport Press Office||10.00 both sides take seats in Departures, Check-in 4 to 7⟧;

- ⟦v023|Airport Press Office||no flags and no anthems; a potted lemon tree stands at the head⟧;

- ⟦v024|Airport Press Office||13.00 luncheon, cooks from both sides, one pot each⟧;

- ⟦v030|Airport Press Office||17.00 common statement, read by the Envoy⟧.

The runway is mined beyond the white stones. Media stay on this side of the white stones.

=== d003 | The Fence Post | 2026-11-20T06:15:00Z | feature
# LIVE: A lemon tree with its own bodyguard

08.15 Morning from the car park, where the last cars have been since 1983 and there's a fig growing out of a taxi. There are six hundred of us and two lavatories.

08.22 They've brought in the lemon. ⟦v023|||It's got soil from the north on the left and from the south on the right, and a peacekeeper who looks about twelve holding an umbrella over it⟧.

08.34 By the white stones: old men with photographs. "⟦v025|Yanni Petrou||My brother went to buy bread on the nineteenth of July. I'd like to know which field⟧," says Yanni Petrou, 81. ⟦v025|||They're the families of the 1,400 that were never found, from both sides, and they've come in one bus⟧ …

08.41 The bus driver's asleep. He's been up since the other side of the island.

[House rule: we write "the north". Send your complaints to the usual dustbin.]

=== d004 | North Island Agency | 2026-11-20T06:50:00Z | update
# President Dorman departed on the meeting

SARMEN, November 20. /NIA/. The President of the Sarmen Republic Leyla Dorman ⟦v003|||at 08:30 departed from the residence in the direction of Midfield⟧, accompanied by the applause of citizens.

"⟦v018|Leyla Dorman||I carry with me not a sword and not a white cloth. I carry a key⟧," declared she before the departure, showing to the journalists the key of the house of her grandmother, left in the southern part.

In the department of foreign affairs informed that ⟦v015|Sarmen Foreign Ministry||the question about equal status in the future state must be examined today, and not in the spring⟧. Without this, underlined in the department, ⟦v014|Sarmen Foreign Ministry|hedges|the crossing points have only a touristic value⟧.

The weather is expected clear, wind of the western quarter.

=== d005 | Tessel | 2026-11-20T07:38:00Z | urgent
# URGENT-⟦v004|Kerenos police||Man shot dead at Fence⟧ hours before Kerenos summit

MIDFIELD, Kerenos, Nov 20 (Tessel) - ⟦v004|Kerenos police||A 24-year-old Southern man was killed by a bullet near the village of Drys early on Friday as he stood beside the barrier that splits Kerenos⟧, police in the south said.

"⟦v005|Stelios Mavros < Tessel||It was fired from the northern watchtower, a single round⟧," police chief Stelios Mavros told Tessel. Northern officials declined to comment on ⟦v005|northern officials|declines|that⟧.

He was the first person to be killed at the Fence in eleven years. ⟦v004|Kerenos police||He was named as Andreas Vail, a goatherd⟧. His animals, some sixty of them, were still standing along the wire at nine o'clock and could be heard in the background as the police chief spoke.

=== d006 | Kerenos Morning Star | 2026-11-20T08:20:00Z | feature
# The bell round his wrist

By Thea Lund

In Drys they've covered the mirror in the coffee house. ⟦v004|||He used to go up before light, Andreas, with a bell on his own arm so that the goats would think him one of them, and at twenty past five he fell over in the thyme⟧. His mother heard it from two hills away, she says, and thought: hunters.

"⟦v004|Eleni Vail < Kerenos Morning Star||He'd whistled across to the boy in the tower every day for a year, and the boy whistled back⟧," said Eleni Vail.

Whether that boy fired ⟦v005|Eleni Vail|hedges|she cannot say and will not say⟧. The priest can. "⟦v005|Father Loukas||Who else has rifles over there, the almond trees?⟧" asked Father Loukas.

Men are putting tyres on a cart. ⟦v010|||They mean to shut the road to Midfield with them, so that nobody signs anything today⟧. By nine the smoke could be seen from the church.

=== d007 | North Island Agency | 2026-11-20T08:45:00Z | urgent
# The General Command refutes ⟦v005|Northern General Command|denies|the participation in the incident⟧

SARMEN, November 20. /NIA/. The General Command denied that ⟦v005|Northern General Command|denies|from the post No. 31 a shot was carried out⟧. "⟦v005|Orhan Tesk||On the post were counted all the cartridges. Not one is lacking⟧," informed the spokesman Colonel Orhan Tesk.

He expressed to the relatives ⟦v019|Orhan Tesk||regret on account of the loss of a young life⟧.

The President L. Dorman, being already in Midfield, ⟦v006|Leyla Dorman||proposed to the opposite side a common examination of the place by experts of both police forces⟧.

As to the delay of N. Aurel, in the delegation of the Republic noted: ⟦v002|Northern delegation||his chair is empty already forty minutes⟧.

For the members of the delegation were distributed warm drinks. The lemon tree, by information of the correspondent, feels itself well.

=== d008 | Tessel | 2026-11-20T09:05:00Z | update | supersedes=d005
# UPDATE 1-Southern leader stays away as shooting clouds Kerenos talks

* ⟦v005|Northern General Command|denies|North denies its soldiers fired⟧

MIDFIELD, Kerenos, Nov 20 (Tessel) - ⟦v002|Iris Kalli||President Nikolas Aurel did not leave his office on Friday for the Kerenos summit and would "wait for clarity"⟧, his spokeswoman Iris Kalli said, after ⟦v004|Kerenos police||a goatherd was shot dead at the Fence⟧.

⟦v007|||Talks that were to have started at 10 a.m. were put back by two hours⟧. ⟦v009|||Envoy Birgit Solheim drove into the southern capital to persuade him⟧. Asked ⟦v009|Birgit Solheim|declines|what she had to offer⟧, she rolled up the window.

"⟦v016|Conrad Vance||A summit is easier to miss than to make⟧," said Conrad Vance, foreign minister of Albreth, which keeps two air bases on the island.

Aurel, 59, a former eye doctor, was elected last year with 51 percent, on a promise to talk to the north, and has a majority of two.

=== d009 | Maritime News Service | 2026-11-20T09:40:00Z | update
# Burning tyres on the road to peace

PORT HALE (MNS) - ⟦v010|Kerenos Morning Star||Villagers have blocked the highway to the old airport with carts and fire⟧, the Kerenos Morning Star reports. ⟦v010|Kerenos police < Kerenos Radio||Their number is given by the police as 300⟧, according to Kerenos Radio.

⟦v005|Stelios Mavros < Tessel||The southern police chief is certain the ball came out of a tower of the north⟧, he told Tessel; ⟦v005|Orhan Tesk < North Island Agency|denies|a colonel over there counts his cartridges and finds them all⟧, as the agency NIA has it.

⟦v017|Port Hale Chamber of Shipping||For our ships peace would be worth 90 million a year in tolls and detours saved⟧, the Chamber of Shipping reckoned.

⟦v031|Astrid Holm||Our prime minister, Astrid Holm, will give 50 million for clearing the mines at Midfield, whatever is signed⟧. The money was set aside in the spring, for a bridge which was then not built.

=== d010 | The Fence Post | 2026-11-20T10:10:00Z | feature
# LIVE: One chair, one lemon tree, one woman

12.10 ⟦v003|||Dorman's been sitting there since half nine, by herself, on a plastic seat under the sign for Gate 3⟧. She's asked for the crossword.

12.15 ⟦v007|||Ten o'clock became twelve, and now twelve's become "in the course of the afternoon"⟧ …

12.24 We got two minutes. "⟦v018|Leyla Dorman < The Fence Post||My granny's front door is four miles from here. I've waited forty years, I can do an afternoon⟧," says Dorman, and jingles.

12.31 Smell of both lunches. ⟦v024|||Theirs is lamb with quince, ours is lamb with quince, and the two cooks aren't speaking⟧.

12.40 Up at Drys: ⟦v006|||four policemen, two with red caps and two with blue, on their knees in the thyme. Together! I've never seen that before⟧.

12.52 A reader asks about the fig in the taxi. It's a good fig.

=== d011 | Courrier des Isles | 2026-11-20T10:45:00Z | urgent
# ⟦v008|Kerenos Today||Secret clause would leave foreign bases for 99 years⟧

SAINTE-ODE (Courrier) - ⟦v008|Kerenos Today||An annex kept hidden of the accord in preparation would prolong for 99 years the two air bases of Albreth⟧, affirms the southern daily Kerenos Today, which publishes a page of it.

⟦v008|Kerenos Today||In exchange, Albreth would pay two billions⟧, according to the paper.

⟦v008|Iris Kalli|denies|There exists neither annex nor millions⟧, retorted the presidency of the South. The embassy of Albreth refused to comment on ⟦v008|Embassy of Albreth|declines|"a piece of paper without head"⟧.

⟦v028|Union of Left Forces||The Left, without which Mr. Aurel has no majority, threatens to quit the coalition⟧.

The bases, in the service since 1958, employ 4,000 persons of Kerenos and hold the only two golf courses of the island.

=== d012 | Kerenos Morning Star | 2026-11-20T11:20:00Z | update
# Envoy, in stockinged feet, on the president's carpet

By Thea Lund

She'd come through the tyres on foot. ⟦v009|||Somewhere between the burning cart and the palace Frau Solheim lost a heel, so she went up to him without shoes⟧. An usher heard them laugh, then not laugh.

⟦v009|unnamed (Kerenos Morning Star)||She told him he'd be remembered either for the chair he sat on or for the one he didn't⟧, the usher says.

Outside, ⟦v011|||some four thousand had gathered with the old banners, "No handshake over a grave"⟧, and on the other pavement ⟦v012|||about as many students with lemons, which they threw, but gently⟧. "⟦v013|unnamed (Kerenos Morning Star)||They've pinched three of ours, for fruit⟧," a girl in a yellow coat complained.

At a quarter past one a car came round to the side door. It was the wrong car. The right one came at twenty to two, and its driver had a clean shirt on a hanger.

=== d013 | North Island Agency | 2026-11-20T11:52:00Z | urgent
# ⟦v020|unnamed (North Island Agency)||Southern side mobilises reservists⟧

SARMEN, November 20. /NIA/. ⟦v020|unnamed (North Island Agency) < North Island Agency||In the southern part of the island began a hidden mobilisation of the reserve⟧, informed the agency a source in the military department. ⟦v020|unnamed (North Island Agency)||To the Fence move not less than 40 vehicles with troops⟧.

The source noted that ⟦v021|unnamed (North Island Agency)||the forces of the Republic are brought in the increased readiness⟧.

Similar steps from the opposite party were observed, as is known, on the eve of the sad events of 1983.

The citizens are called to preserve calm and not to buy sugar in surplus.

=== d014 | Tessel | 2026-11-20T12:15:00Z | urgent
# URGENT-⟦v002|Iris Kalli||Southern president on his way to Kerenos summit⟧

MIDFIELD, Kerenos, Nov 20 (Tessel) - ⟦v002|Iris Kalli||President Nikolas Aurel left for the Midfield meeting after all⟧, three and a half hours late, his spokeswoman said on Friday.

"⟦v022|Nikolas Aurel||I go because a shepherd is dead, not although⟧," Aurel told reporters.

⟦v006|World Assembly||An inquiry by northern and southern detectives, the first ever, had begun at the site⟧, the World Assembly said. ⟦v027|World Assembly||Two peacekeepers suffered burns as they dragged tyres off the road⟧.

A Southern army spokesman denied that ⟦v020|Southern army|denies|any reservist had been called up⟧.

There was no sign at the hall that anybody had told Dorman, whose aides learned of his departure from a radio in the car park.

=== d015 | Kerenos Morning Star | 2026-11-20T12:30:00Z | update | copy_of=d014
# ⟦v002|Iris Kalli||President on his way to summit⟧

(Tessel) ⟦v002|Iris Kalli||President Nikolas Aurel left for the Midfield meeting after all⟧, three and a half hours late, his spokeswoman said on Friday. "⟦v022|Nikolas Aurel||I go because a shepherd is dead, not although⟧," Aurel told reporters.

⟦v006|World Assembly||An inquiry by northern and southern detectives, the first ever, had begun at the site⟧, the World Assembly said.

=== d016 | North Island Agency | 2026-11-20T12:48:00Z | kill | supersedes=d013
# Withdrawal: Southern side mobilises reservists

The agency withdraws the message of 1152 GMT under the given headline. ⟦v020||denies|A mobilisation in the southern part does not take place⟧. ⟦v020|Northern General Command||The observed vehicles belonged to a circus, which follows to the port⟧.

⟦v021|Northern General Command|denies|No change of the readiness of the own forces was ordered⟧. To the subscribers the agency brings its apologies.

=== d017 | The Fence Post | 2026-11-20T13:10:00Z | feature
# LIVE: He came in through Arrivals

15.02 ⟦v002|||Black car, muddy, an egg on the bonnet. He's here! And he's gone in at the wrong door, so he's walked the whole length of the luggage belt⟧.

15.04 She's stood up. ⟦v026|||They've looked at each other's hands, and then, yes, they've shaken them: six seconds, left over right, no idea why⟧ …

15.06 "⟦v018|Leyla Dorman||I've saved you nine across⟧," says Dorman. [We heard it. Everybody heard it.]

15.09 Doors shut. ⟦v001|||So five hours after the time on the tickets, the thing they'd said would never happen is happening at Check-in 4 to 7⟧.

15.20 And the families: ⟦v025|||they were let over to the glass. Old Petrou has put his photograph flat against it, facing in⟧.

15.33 You can see through the gap under the blind. Four pairs of shoes and somebody's foot tapping.

=== d018 | Tessel | 2026-11-20T13:30:00Z | update | off_topic
# Kerenos cheese makers win name case

PORT ALDA, Kerenos, Nov 20 (Tessel) - A trade court ruled on Friday that only dairies on Kerenos may call their grilling cheese "keren".

Producers in Albreth have until July to find another name. Exports reached 210 million crowns last year.

=== d019 | Maritime News Service | 2026-11-20T14:05:00Z | urgent
# ⟦v005|unnamed (Maritime News Service)||Shepherd was hit by hunter, investigators believe⟧

PORT HALE (MNS) - ⟦v005|unnamed (Maritime News Service) < Maritime News Service||The bullet that killed a goatherd at the Fence came from a hunting rifle and from the south⟧, a member of the mixed police team told MNS. ⟦v005|unnamed (Maritime News Service)||It had been meant for a hare⟧.

⟦v029|unnamed (Maritime News Service)||A dentist of 58 from Port Alda has reported to the police with his gun and in tears⟧, the same person said. Southern police declined to ⟦v029|Southern police|declines|confirm an arrest⟧.

⟦v010|||The blockade by the men of Drys went on nevertheless⟧.

Hunting is forbidden within two kilometres of the barrier, and hares, for that reason, are nowhere so many.

=== d020 | Airport Press Office | 2026-11-20T14:30:00Z | bulletin
# Midfield summit: changes to the order of the day

The Press Office announces:

- ⟦v024|Airport Press Office||luncheon is taken at 16.45; the two pots have been poured into one⟧;

- ⟦v030|Airport Press Office||the statement will not be at 17.00; no hour is given⟧;

- ⟦v006|Airport Press Office||the joint team of inquiry reports to both leaders at 18.00⟧;

- ⟦v025|Airport Press Office||two representatives of the families of the missing are received at the table⟧;

- ⟦v027|Airport Press Office||the two members of the Force who were burnt are out of danger⟧;

- ⟦v032|Airport Press Office||electric light will fail from time to time⟧.

Blankets may be had at the former Duty Free against a signature.

=== d021 | Courrier des Isles | 2026-11-20T15:20:00Z | update
# Kerenos: the Left carries out its menace

SAINTE-ODE (Courrier) - ⟦v028|Union of Left Forces||The Union of Left Forces has withdrawn on Friday its three ministers from the government of Mr. Aurel⟧, while he was lunching with his adversary. "⟦v028|Danae Roussou||One does not sell the sky for 99 years⟧," declared its chief, Danae Roussou.

The published page is, however, doubtful: ⟦v008|Birgit Solheim||it is a demand made by Albreth in August, and which both camps had refused⟧, made known Ms. Solheim by a note passed under the door.

⟦v005|unnamed (Maritime News Service) < Maritime News Service||A shooter of hares from the South, and not a soldier, would be the author of the mortal shot⟧, reported Maritime News Service, citing an investigator.

⟦v011|Kerenos police||The manifestants hostile to the dialogue were at the peak 9,000⟧, according to the police; ⟦v013|Kerenos police||six have been apprehended⟧.

=== d022 | North Island Agency | 2026-11-20T16:25:00Z | update
# The truth about the incident is established

SARMEN, November 20. /NIA/. ⟦v006|Joint team of inquiry||The common group of experts presented to both leaders its conclusion⟧. According to it, ⟦v005|Joint team of inquiry||the fatal shot was carried out by a citizen of the southern part from the distance of 210 metres during hunting⟧.

"⟦v019|Leyla Dorman||This does not make the mother's table fuller. I will go to her, if she lets me in⟧," declared the President L. Dorman.

The General Command informed that ⟦v033|Orhan Tesk||the private of the post No. 31, who gave to the dying man the first help, having climbed over the wire, is encouraged with a leave⟧.

⟦v015|Sarmen Foreign Ministry||The question of status, as is specified, is taken in the agenda as the point the seventh⟧.

=== d023 | The Fence Post | 2026-11-20T17:02:00Z | feature
# LIVE: Lights out

19.02 ⟦v032|||Pitch black in there. Generator's had enough. Somebody's lit a cigarette lighter, then somebody else, and they're going on by lighter⟧.

19.09 So it was old Doctor Teeth and his rabbit gun. ⟦v029|||He'd walked into the station at noon and put it on the desk, and he's in the cells now, Kimon Laskaris, who did my fillings⟧.

19.15 The boy in the tower, though. "⟦v033|Ali Deren||I know his whistle. He didn't whistle, so I went⟧," says Ali Deren, nineteen, on northern telly. There's a hole in his trousers from the wire …

19.28 ⟦v010|||At Drys they've put out the tyres. The priest did it himself, with a watering can⟧.

19.40 ⟦v014|unnamed (The Fence Post)||Six gates? We're hearing nine⟧.

19.47 Somebody's handed the cleaner in with a torch. She hasn't come out.

=== d024 | Tessel | 2026-11-20T18:40:00Z | urgent
# URGENT-⟦v014|Birgit Solheim||Kerenos rivals agree to open eight crossings⟧, meet again in January

MIDFIELD, Kerenos, Nov 20 (Tessel) - ⟦v014|Birgit Solheim||The leaders of divided Kerenos agreed on Friday to cut eight new openings in the Fence by Christmas⟧, World Assembly envoy Birgit Solheim said. ⟦v030|Birgit Solheim||She read their statement aloud by the headlamps of a lorry⟧.

⟦v025|Birgit Solheim||Both armies would hand over maps of burial sites within a month⟧, she said. ⟦v034|Birgit Solheim||The two would see each other again on Jan. 18, in the north⟧.

⟦v015|Birgit Solheim||A joint government was discussed for eleven minutes and left for that meeting⟧, Solheim said.

The statement runs to 212 words, of which, a diplomat said, "about" was the hardest. The crowd in the car park heard it standing up, and many did not grasp until afterwards that it was over.

=== d025 | Tessel | 2026-11-20T19:05:00Z | correction | supersedes=d024
# CORRECTED-URGENT-⟦v014|Birgit Solheim||Kerenos rivals agree to open eight crossings⟧, meet again in January

(Corrects date of next meeting in paragraph two to Jan. 8, not Jan. 18, and place to the south)

MIDFIELD, Kerenos, Nov 20 (Tessel) - ⟦v014|Birgit Solheim||The leaders of divided Kerenos agreed on Friday to cut eight new openings in the Fence by Christmas⟧, World Assembly envoy Birgit Solheim said.

⟦v025|Birgit Solheim||Both armies would hand over maps of burial sites within a month⟧, she said. ⟦v034|Birgit Solheim||The two would see each other again on Jan. 8, in the south⟧.

=== d026 | Maritime News Service | 2026-11-20T19:50:00Z | update | nothing_new
# A day in a departure hall

PORT HALE (MNS) - ⟦v004|||Before sunrise a herdsman died among his goats⟧. ⟦v005|||All morning it was a crime of the other side; by evening a mishap of one's own⟧.

⟦v003|||The lady from the north sat and waited⟧, ⟦v002|||the gentleman from the south would not come, and then came⟧, because ⟦v009|||an envoy without shoes had fetched him⟧.

⟦v008|||A leaf about air bases⟧ ⟦v028|||cost him three of his cabinet⟧. ⟦v026|||There was a clasp of hands⟧, and ⟦v014|||a good many holes are to be made in a long fence⟧.

=== d027 | North Island Agency | 2026-11-20T20:30:00Z | update
# Briefing of the President of the Republic

SARMEN, November 20. /NIA/. On the return, the President L. Dorman informed the journalists that ⟦v014|Leyla Dorman||the first passage, in the street of Glovers of the old town, will be opened already on December 1⟧.

"⟦v018|Leyla Dorman||With the key I did not manage. The lock was changed, he told me, in 1990. But he gave me the new one⟧," said she, showing the second key. To the question about ⟦v008|Leyla Dorman|declines|foreign air bases⟧ she did not answer.

⟦v034|Leyla Dorman||The invitation to the south for January is accepted⟧, confirmed she. The opposition party "Motherland" ⟦v035|Party Motherland||demanded a referendum about any passage⟧.

=== d028 | Courrier des Isles | 2026-11-20T21:10:00Z | update
# Mr. Aurel, president of a minority

SAINTE-ODE (Courrier) - Returned to the palace toward 22 hours, Nikolas Aurel found there ⟦v028|||three empty armchairs at his council table⟧. He'll govern without them: ⟦v028|Nikolas Aurel||he does not think of calling elections⟧.

"⟦v022|Nikolas Aurel||I left this morning with a majority and come home with eight doors. It is a good exchange⟧," he told Kerenos Radio.

⟦v016|Conrad Vance||Albreth hailed "the courage of two chairs"⟧, while keeping mute on ⟦v008|Conrad Vance|declines|the fate of its runways⟧. ⟦v029|Kerenos police||The imprudent hunter, Kimon Laskaris, will be presented on Saturday to a judge for homicide by negligence⟧, said the police.

The circus, for its part, has embarked, with forty vehicles and a camel which was slow.

=== d029 | Kerenos Morning Star | 2026-11-21T05:30:00Z | feature
# Two at the door in Drys

By Thea Lund

They buried him at seven, because of the goats, who'd have to be let out after. ⟦v036|||Half the village stood in the churchyard, and behind the cypress, where they thought nobody saw, two gendarmes in northern blue with their caps off⟧.

And then a small grey car without a pennant. ⟦v019|||She got out alone, the lady from across, with a loaf under her arm, and knocked⟧. The mother looked at her for as long as it takes to say the Creed. "⟦v019|Eleni Vail < Kerenos Morning Star||I let her in. It was cold, and she had no coat⟧," Eleni Vail told me.

The young man who'd come over the wire was there too. ⟦v033|||He has got ten days off for it, and he spent the first one carrying a stranger's coffin⟧. He and Andreas had never spoken. On the way out he whistled, and from the hillside something answered with bells.

In Glovers' Street masons have drawn a chalk door on the wall, one metre eighty by two. ⟦v014|||On the first of the month they'll knock it through, and seven more before the holidays⟧. A baker on the other side is said to be painting a sign.

=== d030 | The Fence Post | 2026-11-21T08:00:00Z | feature
# LIVE: What we found when we could see

10.00 It's Saturday and they've let us into the hall. ⟦v023|||The lemon's got one lemon left out of eleven. We know who had two⟧.

10.08 On Check-in 5: a crossword, done. Two handwritings. ⟦v024|||And a pot as big as a font, scraped clean; the cooks have swapped addresses⟧.

10.15 "⟦v025|Yanni Petrou < The Fence Post||She asked me which bakery. He wrote it down. I've told it to nobody for forty years, and then to two presidents⟧," says Yanni Petrou, who's come back for his glove.

10.22 Mr Laskaris spoke in court, two sentences. "⟦v029|Kimon Laskaris||I saw ears. I'll see them all my life⟧." ⟦v029|Port Alda court||He's home, with a bond of forty thousand and no gun⟧ …

10.30 The clock. Someone's wound it. It says twenty past four, and then it says twenty-one past.

10.37 That's us. If you need a lift: the taxi's going nowhere, but there's fruit.

=== d031 | Airport Press Office | 2026-11-21T09:00:00Z | bulletin
# Midfield summit: closing notice

The Press Office announces:

- ⟦v014|Airport Press Office||list of the passages: Glovers' Street, Drys, Two Wells, Saltpan, Mill Bridge, Old Mole, Lefka, Customs Quay⟧;

- ⟦v034|Airport Press Office||next meeting: 8 January, Port Alda, in the railway museum⟧;

- ⟦v025|Airport Press Office||the burial maps go to a commission of four, two a side, seat at Midfield⟧;

- ⟦v031|Airport Press Office||clearing of mines on the runway begins in March, with means from Port Hale⟧;

- ⟦v027|Airport Press Office||both injured members of the Force have rejoined their unit⟧.

Lost and found: one heel, black; one glove; two telephones; a key, old, fits nothing.

=== d032 | Tessel | 2026-11-21T10:30:00Z | update
# Analysis-Eight doors and a long corridor for Kerenos

PORT ALDA, Kerenos, Nov 21 (Tessel) - On paper, the leaders of Kerenos settled on Friday what municipal engineers might have settled: where to put some gates. Diplomats who have watched the island for decades say it was more than that.

"⟦v006|Ines Garo||Four policemen on their knees in a field did more than any paragraph. For the first time both sides believed the same fact⟧," said Ines Garo of the Institute for Frontier Studies. Had it not been shown by dusk that ⟦v005|||the herdsman had fallen to a neighbour aiming at game⟧, she said, there would have been no statement.

The bill will be presented at home. ⟦v028|||Aurel has lost his left wing⟧, over ⟦v008|||a page that turned out to be somebody else's wish list⟧. ⟦v035|||In the north the nationalists are collecting signatures so that the people may say no⟧.

And the main thing has not been touched. ⟦v015|||Who is to rule a reunited island, and as what⟧, was given less time than the lamb. ⟦v034|||The locomotives in the museum at Port Alda will have to listen to that after New Year⟧.

Still, ⟦v026|||the picture of the crossed hands under a dead departure board⟧ has gone round the world. In the markets of both capitals on Saturday it was being sold on mugs, and the mugs, said a vendor, all came from the same factory.

The peacekeepers, 800 of them, stay in any case until June. Their commander, who has served on four borders, said that he had never before been asked by both sides for the same thing, namely for a bigger generator. It has been ordered. So, he added, have chairs, since those in the hall were made for people who expect to be gone within the hour, and nobody on Kerenos seems to expect that any longer.
