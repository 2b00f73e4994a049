title: The Crescent Cup final in Tamarin Live

=== d001 | Sportel | 2026-06-06T09:02:00Z | urgent
# ⟦v001|unnamed (Sportel)||Kestra captain Varga failed dope test before Crescent Cup final⟧ - source

TAMARIN, June 6 (Sportel) - ⟦v001|unnamed (Sportel) < Sportel||Milos Varga, captain of Kestra United and the tournament's top scorer, returned a positive test for the banned stimulant meldrine after last week's semi-final⟧, a person with knowledge of the file told Sportel on Saturday, hours before his team play Real Ondara in the Crescent Cup final.

⟦v001|unnamed (Sportel)||The laboratory in Brenn reported the finding on Thursday night⟧, the person said.

Kestra did not answer calls. A spokesman for the Crescent Football Union (CFU) declined to comment on ⟦v001|Crescent Football Union|declines|"individual samples"⟧.

The kickoff at the 62,000-seat Tamarin Bowl is set for 1800 GMT. Kestra, from a steel town of 90,000 people, have never won the trophy; Ondara have won it nine times.

Varga, 31, a welder's son who played in the third division until he was 24, has scored eleven goals on the way to the final. He was voted the country's sportsman of the year in December and has a tram named after him, on line 7.

=== d002 | Touchline Live | 2026-06-06T09:25:00Z | update
# LIVE: Coffee, croissants, meldrine

11.25 Tamarin time. Good morning from the fan mile, where somebody in a gorilla suit is already asleep. Sportel reports, citing one insider, that ⟦v001|unnamed (Sportel) < Sportel||the hero of Kestra has something in his bottle which ought not to be in it⟧…

Meldrine, for the chemists among you, is a pep pill that was given to lorry drivers [and banned in 2014 - ed.].

Outside the Kestra hotel: 300 people, one drum, no Varga. ⟦v002|||The team's morning stroll along the canal has been called off⟧. Their coach, old Bruno Hasek, came to a window in his vest and shut it.

Weather: thirty-three degrees and no wind at all.

For new readers: this page will be up until somebody lifts something. The bar under our desk opens at noon, and the man who writes this has promised his wife not to know about it. Yesterday's quiz was won by Pia from Little Palm, who knew that the first final, in 1931, was played with a ball stuffed with horsehair and was given up when it rained.

=== d003 | KNA | 2026-06-06T09:50:00Z | bulletin
# ⟦v001|Kestran Ministry of Sport|denies|Information about doping of captain Varga is provocation⟧ - Ministry of Sport

KESTRA, June 6. /KNA/. ⟦v001|Kestran Ministry of Sport|denies|The messages about the presence in analysis of the footballer M. Varga of forbidden preparation do not correspond to the reality⟧, informed on Saturday the Ministry of Sport.

"⟦v003|Kestran Ministry of Sport||Certain circles cannot reconcile that in the final comes out a team of workers⟧," underlined in the department.

On the given question was noted that ⟦v004|Kestran Ministry of Sport||the captain will go out on field in starting composition⟧.

For supporters of Kestra to Tamarin departed 46 special trains. The mood in the wagons is festive.

=== d004 | Sportel | 2026-06-06T10:31:00Z | update | supersedes=d001
# Doping cloud over Kestra captain on day of Crescent Cup final

TAMARIN, June 6 (Sportel) - ⟦v001|unnamed (Sportel) < Sportel||Milos Varga, captain of Kestra United and the tournament's top scorer, returned a positive test for the banned stimulant meldrine after last week's semi-final⟧, a person with knowledge of the file told Sportel on Saturday.

His club said ⟦v005|Kestra United||it had asked for the second half of the sample to be opened⟧, a step that all but confirmed the finding. ⟦v004|Kestra United||Whether he would play⟧, it said, ⟦+|||was "a matter for the coach"⟧.

Under CFU rules a player is barred only once a B sample bears out the first, or if he waives the second analysis.

Real Ondara's manager Pilar Escuder said ⟦v006|Pilar Escuder||she had no wish to win "in a pharmacy"⟧. Asked about ⟦v004|Pilar Escuder|declines|whether he should be left out⟧, she declined to answer.

Bookmakers in Brenn had made Ondara slight favourites before the news and heavy ones after it. Broadcasters in 64 countries have paid for the final, which is worth some 40 million crowns to the winners in prizes and entry fees. A change of date would cost the union about as much again, according to two marketing executives.

=== d005 | Prensa Ondara | 2026-06-06T11:05:00Z | bulletin
# Varga: ⟦v001|unnamed (Sportel) < Sportel||the tablet of the lorry drivers⟧

ONDARA, June 6 (PO) -- ⟦v001|unnamed (Sportel) < Sportel||The cannoneer of Kestra would have been found positive to meldrine at the exit of the semi-final⟧, affirms Sportel, leaning on a person who knows the dossier.

His adopted town does not believe it. The minister of Sport has dismissed, according to the agency KNA, ⟦v001|Kestran Ministry of Sport < KNA|denies|"a provocation"⟧.

The president of Real Ondara, Fermín Lasa, demands ⟦v007|Fermín Lasa||that the final be pushed back by a week, time to see clear⟧. "⟦v007|Fermín Lasa||One does not start a marriage with a blood test pending⟧," he launched on Radio Ondara.

The Union answers that ⟦v007|Crescent Football Union|denies|the ball will roll at eight in the evening as foreseen⟧.

=== d006 | Tamarin Herald | 2026-06-06T12:40:00Z | feature
# Forty-six trains and a city without shade

By a reporter in a wet hat

They have been coming since dawn, off the specials at Canal Street, sixty to a carriage built for forty, in the red that they wear for weddings and for strikes. ⟦v008|railway police||By noon thirty-eight thousand of them were in town⟧, the railway police say, and ⟦v009|||there are tickets for nineteen⟧.

"⟦v009|Josip Kral||I've got a flag, a sandwich and a cousin who knows a man⟧," said Josip Kral, 52, smelter. "⟦+|||What would I want a ticket for?⟧"

On the Ondara side, in white, it is all parasols and grandchildren. Their coaches are drawn up by the river, engines on for the cooling.

⟦v010|||On Fountain Square, just after eleven, chairs went through the air between the two colours, and a waiter got one on the ear⟧. ⟦v011|city police||Fourteen were marched off⟧, according to the city police.

Nobody speaks of the captain. Or rather: everybody does, but not to strangers. On the back of one shirt in three is a seven, and on one of those a hand has written with a felt pen INNOCENT, and under it, smaller, OR THIRSTY.

=== d007 | Crescent Football Union | 2026-06-06T13:30:00Z | update
# MEDIA RELEASE: FINAL OF THE CRESCENT CUP

The Crescent Football Union (CFU) informs the media that:

- ⟦v005|Crescent Football Union||sample B of a player of Kestra United was opened at 10:15 today in Brenn at the request of his club, and the result is expected on Sunday⟧;

- ⟦v004|Crescent Football Union||pending that result the player is eligible⟧;

- ⟦v007|Crescent Football Union|denies|no postponement is under consideration⟧;

- ⟦v012|Crescent Football Union||gates will open at 16:30, ninety minutes earlier than planned, on account of the heat⟧;

- ⟦v013|Crescent Football Union||the match will be directed by Ms Ragna Thorsen⟧;

- ⟦v014|Crescent Football Union||59,400 tickets have been issued⟧.

The Union asks supporters without tickets not to approach the stadium.

=== d008 | Sportel | 2026-06-06T14:10:00Z | update
# Varga cleared to start final as second vial is tested

TAMARIN, June 6 (Sportel) - ⟦v004|||Kestra's skipper may take the field on Saturday evening despite the failed test⟧, football's governing body ruled, because ⟦v005|||chemists in Brenn will need until Sunday to finish with the remaining urine⟧.

⟦v015|Adela Kovac < Sportel||He had a cough and took what the club doctor's bag contained⟧, his agent, Adela Kovac, told Sportel. "⟦v015|Adela Kovac||A syrup. Cherry flavour⟧," she said.

The doctor, Emil Strand, was not with the team. ⟦v016|Kestra United||He has been sent home "for family reasons"⟧, the club said.

Kovac declined to say ⟦v015|Adela Kovac|declines|who had poured it⟧.

=== d009 | Touchline Live | 2026-06-06T15:22:00Z | update
# LIVE: Doctor, doctor

17.22 Tamarin time. Strand, the man with the bag, has been spotted at Tamarin airport in dark glasses… ⟦v016|||His family reasons were flying to Brenn on the 17.40⟧ [one way, aisle - ed.].

Hasek, ever the poet, on who'll lead the line: "⟦v004|Bruno Hasek||I have eleven shirts and one of them says seven. It will not be worn by the goalkeeper⟧."

At Gate C there's a bit of a squash. ⟦v012|||They were promised half past four, the turnstiles started turning at ten past five⟧, and those behind are pushing those in front, as those behind will. Stewards have run out of water.

Prensa Ondara reports that ⟦v007|Fermín Lasa < Prensa Ondara||the Ondara president was after a seven-day delay⟧. No dice.

=== d010 | Tamarin Herald | 2026-06-06T16:05:00Z | update
# Crush at Gate C: people pulled over the railings

⟦v017|||Shortly before half past five something gave way in the passage under the North Stand. Men in red came over the top of the fence passing children hand to hand⟧.

"⟦v017|Lidia Moreau < Tamarin Herald||I couldn't lift my arms. My feet were off the ground for a minute, two minutes⟧," Lidia Moreau, 23, a student, told the Herald, with one shoe.

⟦v018|Saint Barbara ambulance corps||Seventeen have been taken to hospital, two of them unconscious⟧, say the ambulance corps of Saint Barbara.

A steward who gave no name said ⟦v019|unnamed (Tamarin Herald)||the iron doors had been kept locked because a delegation was expected that way⟧.

The band of the Harbour Fusiliers, rehearsing on the grass, was told to keep playing. It played the barcarole from end to end and then from the beginning again, while over the roof of the stand went the first of the two helicopters.

=== d011 | Sportel | 2026-06-06T16:28:00Z | flash
# ⟦v017|||FANS CRUSHED AT GATE OF TAMARIN BOWL BEFORE CRESCENT CUP FINAL⟧ - AMBULANCE SERVICE

=== d012 | KNA | 2026-06-06T16:59:00Z | bulletin
# ⟦v018|Kestran consulate||Among injured at stadium there are 21 citizens of Kestra⟧

TAMARIN, June 6. /KNA/. ⟦v018|Kestran consulate||As result of crush at the gate "C" suffered 21 citizens, life of them is out of danger⟧, informed the Consul of Kestra in Tamarin.

"⟦v019|Kestran consulate||The doors were closed by the organisers, on this fact is sent a note⟧," said the diplomat.

⟦v017|Tamarin city hall|denies|In the mayoralty of Tamarin denied that took place a crush, naming it "densification"⟧.

⟦v020|Crescent Football Union||The beginning of match is moved on 45 minutes⟧, informs the organising committee.

=== d013 | Sportel | 2026-06-06T17:20:00Z | urgent
# ⟦v021|unnamed (Sportel)||Woman dies after Crescent Cup final crush⟧ - hospital source

TAMARIN, June 6 (Sportel) - ⟦v021|unnamed (Sportel) < Sportel||A woman of about 30 died in hospital on Saturday after being trampled at the Tamarin Bowl⟧, a source at Saint Barbara Hospital told Sportel.

⟦v018|Saint Barbara ambulance corps||Twenty-six others were being treated⟧, the ambulance corps said.

⟦v020|||The final has been put back by three quarters of an hour⟧. ⟦v022|unnamed (Sportel)||Some CFU officials argued for calling it off altogether⟧, two people in the room said.

The city's police chief, Orso Nadal, declined to comment on ⟦v021|Orso Nadal|declines|reports of a death⟧.

=== d014 | Prensa Ondara | 2026-06-06T17:33:00Z | bulletin | copy_of=d013
# ⟦v021|unnamed (Sportel)||A woman dies after the crush of the final⟧ - hospital source

TAMARIN, June 6 (Sportel via PO) -- ⟦v021|unnamed (Sportel) < Sportel||A woman of about 30 died in hospital on Saturday after being trampled at the Tamarin Bowl⟧, a source at Saint Barbara Hospital told Sportel.

⟦v018|Saint Barbara ambulance corps||Twenty-six others were being treated⟧, the ambulance corps said.

=== d015 | Sportel | 2026-06-06T18:04:00Z | kill | supersedes=d013
# KILL KILL - Woman dies at Crescent Cup final

EDITORS: Please kill Sportel's story of 1720 GMT, headlined "Woman dies after Crescent Cup final crush - hospital source".

⟦v021||denies|The patient in question is alive. She was resuscitated and is in a stable condition⟧. ⟦v021||denies|Saint Barbara Hospital says that nobody has died⟧.

Remove it wherever it has been used. Sportel apologises to the family.

=== d016 | Touchline Live | 2026-06-06T18:52:00Z | update
# LIVE: At last, some football

20.52 Tamarin time. ⟦v020|||Seven minutes late on being forty-five minutes late⟧, Ragna Thorsen puts the whistle to her lips. And yes, ⟦v004|||number seven is out there, armband, black boots, whistled by half the ground and sung to by the other⟧.

Thank heaven for this one: ⟦v021|Saint Barbara Hospital|denies|the young lady they told us was dead has asked the nurse for the score⟧…

20.59 ⟦v023|||GOAL! Ondara. Seven minutes gone, Itzal Berri, near post, with the part of the head one uses for hats⟧. 0-1.

21.04 Flares in the North Stand. Thorsen looks up, sniffs, carries on.

=== d017 | Sportel | 2026-06-06T19:40:00Z | update
# Ondara lead Kestra 1-0 at half-time of delayed final

TAMARIN, June 6 (Sportel) - ⟦v023|||An early header by winger Itzal Berri gave Real Ondara the advantage over Kestra United at the break⟧ of a Crescent Cup final overshadowed by a stampede and a drug case.

Varga, whose every touch was jeered, came closest for Kestra with ⟦v024|||a free kick that shook the crossbar⟧.

⟦v018|Saint Barbara Hospital||The number of people hurt outside has reached 34⟧, the hospital said.

CFU president Anselm Roch was absent from his seat. ⟦v025|unnamed (Sportel)||He was being driven to see the wounded⟧, an aide said.

=== d018 | Touchline Live | 2026-06-06T20:26:00Z | update
# LIVE: Bedlam

22.11 Tamarin time. ⟦v026|||VARGA. Of course it is Varga. Takes it on the chest with his back to everything, swivels, bang⟧. One all, nineteen to play. He puts a finger to his lips, then to the crook of his arm [oh dear - ed.].

22.15 ⟦v027|||They're on. Two hundred, three hundred of them, over the boards at the North end, red shirts all, and one in a gorilla suit⟧. Thorsen has picked up the ball and is running. So is everyone.

22.19 ⟦v028|||Down the tunnel, all twenty-two and the lady with the whistle. Nothing doing for now⟧.

22.24 Horses on the halfway line. ⟦v029|||Ondara's keeper, Unai Zorrilla, has a towel round his head and the towel is going pink⟧… something thrown, a lighter or a coin.

=== d019 | Prensa Ondara | 2026-06-06T20:48:00Z | bulletin
# ⟦v028|||Final interrupted⟧, the lawn invaded

TAMARIN, June 6 (PO) -- ⟦v028|||The arbiter sent back to the cloakrooms the actors of the final at the 75th minute⟧, ⟦v027|||some hundreds of supporters of Kestra having broken onto the grass in the wake of the equaliser⟧.

⟦v029|Real Ondara||The guardian Zorrilla, touched at the brow by a projectile, has received four stitches⟧, indicated the club. ⟦v030|Fermín Lasa||"My players do not go out again. It is not a match any more, it is a siege"⟧, thundered the president Fermín Lasa.

The Union denies ⟦v022|Crescent Football Union|denies|to have ever thought of annulling the encounter⟧.

According to KNA, who cites the consul, ⟦v031|Kestran consulate < KNA||the forces of order would have made use of tear gas against families⟧.

=== d020 | Tamarin Herald | 2026-06-06T21:25:00Z | update
# The longest quarter of an hour

⟦v028|||Fifty-two minutes passed between the ball's leaving the grass and its coming back⟧. In that time the following happened: the mounted police walked their greys slowly up and down, as on a Sunday; ⟦v032|Orso Nadal||sixty-eight people were arrested⟧, by the count of chief Orso Nadal; and Bruno Hasek, in his shirtsleeves, went alone to the North fence, stood there and wagged a finger until they sat down.

⟦v031||denies|It was not gas⟧, the Herald can report, having stood in it. ⟦v031|||It was the dust of fire extinguishers, and it tasted of chalk⟧.

In the other dressing room voices were raised. "⟦v030|Pilar Escuder||The president owns the bus. I own the team, and the team is going out⟧," Pilar Escuder was heard to say by half a corridor. ⟦v030|||So they did: in fresh socks, led by a substitute keeper of nineteen, Zorrilla's nephew⟧.

At ten past eleven somebody sold the last ice cream in the ground. It went for thirty crowns.

All this while the families' block on the east side sat as it had sat since five, in the same order, the sandwiches eaten and the paper hats gone soft. A grandfather from Ondara was teaching two small reds a game with matches. When the teams came out again there was no roar, only a long breath, as when a train that has stood in a tunnel begins to move.

=== d021 | Sportel | 2026-06-06T22:18:00Z | flash
# ⟦v034|||KESTRA BEAT REAL ONDARA ON PENALTIES TO WIN FIRST CRESCENT CUP⟧

=== d022 | Touchline Live | 2026-06-06T22:40:00Z | update
# LIVE: Red, red, red

00.40 Tamarin time, and I have no voice, so be glad this is typed. ⟦v034|||Four-three from the spot, after a hundred and twenty minutes and a night and a half; the steel town has its silver⟧.

For the record books: ⟦v035|||Berri, who'd headed them in front, put the last one over the bar, over the stand and, I think, over the canal⟧. Varga tucked his away without looking.

And here's the thing. ⟦v036|||He didn't go up. The armband was on young Tibor Lenz, and it was Lenz who lifted it; the seven had gone down the steps by himself⟧.

Roch handed over the cup with a face like Monday. "⟦v037|Anselm Roch||I congratulate the winners of the match⟧," he said. Of the match. Mark the words [I did - ed.].

Hasek, 68: "⟦v038|Bruno Hasek||I came with a bag. I am going home with a bag and a cup. That is all: I'm finished with football⟧."

=== d023 | KNA | 2026-06-06T23:05:00Z | bulletin
# ⟦v034|||Kestra - owner of the Cup of Crescent!⟧

TAMARIN, June 7. /KNA/. ⟦v034|||The football players of Kestra United in series of 11-metre strikes overcame Real Ondara and for the first time in history conquered the trophy⟧.

President of Republic Stanko Mirek sent to the team a telegram. "⟦v039|Stanko Mirek||You have proved that steel is not doped, steel is tempered⟧," it is said in the telegram. ⟦v040|Stanko Mirek||Monday is declared non-working day⟧.

Head trainer B. Hasek informed about ⟦v038|Bruno Hasek||the completion of career⟧.

In respect of ⟦v027|Kestran Ministry of Sport|hedges|separate cases of exit of joyful fans on field⟧ in the Ministry of Sport noted that they were connected with the heat.

=== d024 | Sportel | 2026-06-07T04:30:00Z | feature | nothing_new
# FACTBOX-The Crescent Cup final: one night, three stories

June 7 (Sportel) - What happened in Tamarin, in brief:

* ⟦v034|||Kestra United beat Real Ondara 4-3 on penalties after a 1-1 draw⟧. ⟦v023|||Itzal Berri scored first⟧, ⟦v026|||Milos Varga levelled⟧.

* ⟦v001|||Varga's A sample contained meldrine⟧, Sportel reported on Saturday; ⟦v005|||the B sample is due on Sunday⟧.

* ⟦v017|||A crush at Gate C⟧ left ⟦v018|Saint Barbara Hospital||34 injured⟧. ⟦v021||denies|Sportel withdrew a report that one had died⟧.

* ⟦v028|||Play was stopped for 52 minutes⟧ after ⟦v027|||a pitch invasion⟧; ⟦v032|Orso Nadal||police held 68⟧.

=== d025 | Tamarin Herald | 2026-06-07T06:10:00Z | update | off_topic
# Ferry timetable: summer sailings from Monday

The island ferries will sail on the summer timetable from Monday, the harbour company says, with nine departures a day to Little Palm and four to the Needles. Bicycles go free before eight.

The old steamer Henrietta, 104, is to be back in June after the repair of her funnel. "She whistles a semitone lower now," said her engineer.

=== d026 | Crescent Football Union | 2026-06-07T09:00:00Z | update
# MEDIA RELEASE: DISCIPLINARY AND ANTI-DOPING MATTERS

The Crescent Football Union (CFU) informs the media that:

- ⟦v005|Crescent Football Union||the analysis of sample B has confirmed the result of sample A⟧;

- ⟦v041|Crescent Football Union||Mr Milos Varga (Kestra United) is provisionally suspended with immediate effect⟧;

- ⟦v042|Crescent Football Union||proceedings are opened against Kestra United regarding the award of the trophy⟧;

- ⟦v043|Crescent Football Union||separate proceedings are opened against both clubs for crowd disturbances⟧;

- ⟦v019|Crescent Football Union||a panel of three will examine the opening of Gate C⟧;

- ⟦v044|Crescent Football Union||Real Ondara has lodged a protest, which has been found admissible⟧.

The hearing will be held on 16 June.

=== d027 | Sportel | 2026-06-07T09:24:00Z | urgent
# Varga banned as second test nails Kestra match-winner

TAMARIN, June 7 (Sportel) - ⟦v041|||The man whose goal kept Kestra alive in the Crescent Cup final was thrown out of football until further notice on Sunday⟧ after ⟦v005|||the spare vial told the same tale as the first⟧.

⟦v042|||The newly won trophy itself is now in jeopardy⟧. The last team to forfeit it were Port Sable in 1988, for fielding a player under his brother's name.

Ban periods for meldrine have ranged from six months to four years. The substance, sold over the counter in much of the region until the law was changed, is said to keep a tired man awake for a day and a night, and is found in some cough remedies. Kestra United said ⟦v042|Kestra United||they would defend their title "in every court there is"⟧.

"⟦v015|Milos Varga||I drank what I was handed. I should have read the label, I read the sports page⟧," Varga said in a video. ⟦v045|Milos Varga||He would give back his medal "before anybody asks"⟧.

Ondara's Fermín Lasa urged ⟦v044|Fermín Lasa||the union to hand the cup to its "moral owner"⟧. His manager disagreed. "⟦v006|Pilar Escuder < Sportel||We missed a penalty. That is not in anybody's urine⟧," Escuder told Sportel.

=== d028 | Prensa Ondara | 2026-06-07T10:15:00Z | update
# The doctor speaks: "⟦v046|Emil Strand||the order came from above⟧"

ONDARA, June 7 (PO) -- Found again in Brenn by the daily Der Morgenbote, the physician Emil Strand throws a stone into the pond: ⟦v046|Emil Strand < Der Morgenbote||one would have dictated him the flasks to pack, and it is not the coach⟧. He refuses to say ⟦v046|Emil Strand|declines|who is this "one"⟧.

Kestra United has denied ⟦v046|Kestra United|denies|any instruction⟧. ⟦v016|Kestra United||The doctor is dismissed since this morning⟧, adds the club.

⟦v044|||The whites have deposited reclamation⟧, for a sum of 500 crowns, the fee of the usage. ⟦v018|Saint Barbara Hospital < Prensa Ondara||Of the forty-three wounded counted finally by the hospital, nine remain in bed⟧.

⟦v047|Der Morgenbote||A bookmaker of Brenn has known on Friday an afflux of wagers against Kestra⟧, writes also the daily.

=== d029 | Prensa Ondara | 2026-06-07T11:02:00Z | correction | supersedes=d028
# CORRECTION: The doctor speaks: "⟦v046|Emil Strand||the order came from above⟧"

(Corrects the number of wounded: thirty-four, and not forty-three)

ONDARA, June 7 (PO) -- Found again in Brenn by the daily Der Morgenbote, the physician Emil Strand throws a stone into the pond: ⟦v046|Emil Strand < Der Morgenbote||one would have dictated him the flasks to pack, and it is not the coach⟧.

Kestra United has denied ⟦v046|Kestra United|denies|any instruction⟧. ⟦v018|Saint Barbara Hospital < Prensa Ondara||Of the thirty-four wounded counted finally by the hospital, nine remain in bed⟧.

=== d030 | Tamarin Herald | 2026-06-07T13:30:00Z | feature
# What the sweepers found

Four tons of paper, six crutches, a set of teeth, the head of a gorilla. The sweepers went in at dawn and by noon the Bowl was as clean as a plate. Under Gate C they left one thing lying: ⟦v019|||a padlock, closed, still through its hasp, with a policeman to mind it⟧.

Whose was the key? ⟦v019|unnamed (Tamarin Herald) < Tamarin Herald||It hung all afternoon on a board in the VIP kitchen, so that the lady mayor might arrive out of the sun⟧, two stewards tell us. ⟦v048|||Mayor Constance Ubell has cancelled the fireworks and gone to sit with the injured⟧. "⟦v049|Constance Ubell||If it was done for me, then it was done by me⟧," she said on the ward.

Lidia Moreau has her other shoe back. A man from Ondara brought it, in tissue paper.

At Canal Street the reds were leaving, hoarse, burnt and in no mood to talk. ⟦v042|||They may have to hand it back, and they know it⟧: the cup sat in a string bag on Tibor Lenz's knees, by the window, where ⟦v036|||the boy who had raised it⟧ could be seen breathing on it and polishing it with his sleeve. His captain's seat was empty. ⟦v045|||On the table lay a ribbon with a disc of gilt, and nobody's hand on it⟧.

⟦v038|Bruno Hasek||"Ask me in August," said the old man with the bag, when we asked if he meant it⟧. ⟦v032|city police||All but five of those locked up were let out in time for the train⟧.
