title: Lorvenia budget vote Live

=== d001 | Meridiel | 2028-01-24T06:30:00Z | update
# Lorvenia's Castell faces knife-edge vote on budget

ARDEN, Jan 24 (Meridiel) - ⟦v001|parliament's agenda||Lorvenia's parliament votes on the budget for 2028 at four in the afternoon on Monday⟧, according to its agenda, and Prime Minister Adrian Castell does not know whether he has the numbers.

His three-party coalition holds 102 of the 200 seats. ⟦v002|Franka Ilves||The Rural Union, the smallest of the three, will not back the plan unless the duty on farm diesel is dropped⟧, its leader, Franka Ilves, has said.

⟦v003|draft budget||The draft foresees spending of 81 billion lors and a deficit of 4.1 percent⟧. ⟦v003|draft budget||Pensions would be frozen for a year⟧.

"⟦v004|Adrian Castell < Meridiel||If it falls, I fall. I'm not going to govern on the change in my pocket⟧," Castell told Meridiel on Sunday evening, as he left a concert early with his coat over his arm.

No government has lost a budget vote in Lorvenia since 1963.

=== d002 | The Gallery | 2028-01-24T07:15:00Z | feature
# LIVE: Budget day, bring sandwiches

08.15 Good morning from the press gallery, where the heating is off to save money. ⟦v005|||There are tractors on Chamber Bridge, 200 of them if you ask the drivers, nose to tail and hooting⟧. "⟦v005|Matis Orn < The Gallery||We've got straw, we've got sausages, we can stay till lambing⟧," says Matis Orn, who drove all night from Upper Sedge.

08.31 What do they want? ⟦v002|||Cheap diesel, or else their five deputies press the red button⟧ …

08.40 Our sums: 102 minus 5 is 97, and you need 101. Unless somebody on the other side catches a cold. ⟦v006|unnamed (The Gallery) < The Gallery||Two opposition deputies have been promised a hospital for their town⟧, whispers a man who counts heads for a living.

[We asked the hospital. It has not been promised anything.]

08.52 Coffee in the canteen has gone up to three lors. That will be the inflation, then.

=== d003 | Lorvenian State Telegraph | 2028-01-24T08:00:00Z | update
# The Cabinet of Ministers approved the amendments to the project of the budget

ARDEN, 24 January. (LST). ⟦v007|||At the extraordinary session the Cabinet has today accepted the correction, by which the excise on the agricultural fuel is lowered on the half⟧, informed the Press Department of the Government.

"⟦v007|Ondrej Pall||The half of the bread is better than the whole of the stone⟧," has said the Minister of Finances Ondrej Pall to the journalists. The losses of the treasury, making 340 millions, ⟦v007|Ondrej Pall||will be covered by the tax on the second dwellings⟧.

About the given question Mrs F. Ilves was informed by telephone. ⟦v002|Franka Ilves|declines|About her decision⟧ she has declined to inform the agency.

In connection with the movement of tractors ⟦v008|City Police||the citizens are asked to use the metro and to keep calm⟧, has reminded the City Police.

Minister Pall, who turned yesterday 60 years, received from the colleagues an abacus.

=== d004 | Sedge Valley Post | 2028-01-24T08:50:00Z | feature
# "Half a tank is still half a lie": the valley at the gates

From our reporter Hedda Brink, on Chamber Bridge. The first egg flew at 8.20 and hit a bronze poet. ⟦v005|||Our people set out at midnight in a line eleven kilometres long, and now they fill the bridge from rail to rail⟧; ⟦v005|City Police||the police count 140 machines⟧, the valley counts its own.

News of the minister's offer went from cab to cab. "⟦v009|Matis Orn < Sedge Valley Post||Halving it? Half a tank is still half a lie⟧," shouted Matis Orn over his engine. ⟦v009|farmers' council||The farmers' council voted by show of gloves to throw it back⟧.

But not all gloves went up. Young Pia Selm, who keeps goats above Lomm, would have taken it. "⟦v009|Pia Selm||My dad's generation can afford to be proud⟧," she said.

Franka Ilves came by at nine in green boots, kissed a calf, and ⟦v002|Franka Ilves||said she would decide "when I have read what they have written, and not what they say they have written"⟧.

There is soup. There is, God help us, an accordion.

=== d005 | Meridiel | 2028-01-24T10:05:00Z | urgent
# URGENT-⟦v002|Franka Ilves||Lorvenia's Rural Union to vote against budget⟧

ARDEN, Jan 24 (Meridiel) - ⟦v002|Franka Ilves||The Rural Union, junior partner in Lorvenia's government, will vote against the budget on Monday⟧, leader Franka Ilves said, rejecting ⟦v007|||a last-minute concession on fuel duty⟧.

"⟦v002|Franka Ilves||We were offered the eggshell⟧," Ilves told reporters. ⟦v010|Franka Ilves||Her two ministers, for agriculture and for transport, would stay in the cabinet until the result was known⟧, she said.

Without her five deputies Castell is four votes short of a majority. His office declined to ⟦v011|Castell's office|declines|say whether the vote would be put off⟧.

⟦v012|||The yield on Lorvenia's ten-year bond climbed to 5.3 percent, the highest in nine years⟧.

=== d006 | Argent Wire | 2028-01-24T10:40:00Z | update
# ⟦v012|||Lorvenian bonds slide⟧ as farmers' party jumps ship

ARDEN (Argent) - ⟦v012|||Investors dumped Lorvenian debt on Monday, pushing borrowing costs to a level last seen in 2019⟧, after ⟦v002|Franka Ilves < Meridiel||Ilves' agrarians turned against their own government's spending plan⟧, as Meridiel first reported.

"⟦v012|Sunniva Hart < Argent Wire||Nobody wants to be holding this at five past four⟧," Sunniva Hart, a trader at Bank Roskel, told Argent.

Ratings firm Clement & Dow said ⟦v013|Clement & Dow||it might cut Lorvenia's grade within weeks if no budget was in force by March⟧.

The central bank declined to ⟦v014|Lorvenian central bank|declines|say if it was buying bonds⟧. Two dealers said ⟦v014|two dealers||it had been in the market since eleven⟧.

The lor has lost a tenth of its value since the summer, when the coal mines at Brask shut for good.

=== d007 | The Gallery | 2028-01-24T11:30:00Z | feature
# LIVE: An envelope, a taxi and a very red whip

12.04 Now then. ⟦v006|Dagmar Reuss||A brown envelope with 50,000 lors was left in the pigeonhole of Dagmar Reuss, opposition deputy for Brask⟧, and she's just emptied it on to the table of the press room. "⟦v006|Dagmar Reuss||For your conscience, it says on the back. Mine's dearer⟧," she says.

12.10 Whose handwriting? ⟦v006|Igor Tamm|denies|Any knowledge of the money⟧ is denied by the government's chief whip, Igor Tamm, who has gone the colour of beetroot.

12.22 ⟦v015|||The prosecutor's people have turned up with gloves and a plastic bag⟧ … That's a first, on a budget day.

12.35 In another corridor, ⟦v016|||Social Democrat Emil Korda, 81, has come in on a stretcher from the heart ward with a drip in his arm⟧. "⟦v016|Emil Korda < The Gallery||I've never missed a division and I don't mean to start by dying⟧," he tells us.

12.41 The nurse has been found a visitor's pass and a biscuit.

=== d008 | Lorvenian State Telegraph | 2028-01-24T12:10:00Z | update
# Statement of the General Prosecutor's Office

ARDEN, 24 January. (LST). The Press Department of the General Prosecutor's Office informs the following:

- ⟦v015|General Prosecutor's Office||by the fact of discovery of monetary means in the building of the Parliament a criminal case is opened⟧;

- ⟦v006|General Prosecutor's Office||the sum makes 48 500 lors in used notes⟧;

- ⟦v015|General Prosecutor's Office||recordings of the cameras of the corridor are withdrawn⟧;

- ⟦v017|General Prosecutor's Office||one employee of the apparatus of the fraction, born in 1994, is detained⟧;

- ⟦v008|General Prosecutor's Office||to the population and to the mass media it is recommended not to spread suppositions⟧.

Further information will follow in the established order. The pigeonhole is sealed.

=== d009 | Presse Alderique | 2028-01-24T12:45:00Z | update
# Lorvenia: an envelope, some tractors and a prime minister on a wire

MONTRIEUX (PA) - ⟦v002|Franka Ilves < Meridiel||The peasants' formation of Mrs Ilves abandons the majority⟧, reported Meridiel. ⟦v006|Dagmar Reuss < The Gallery||A deputy of the opposition exhibited before the press fifty thousand lors which someone had slipped to her⟧, according to the journal The Gallery. The official agency speaks of ⟦v006|General Prosecutor's Office < Lorvenian State Telegraph||a slightly lesser sum⟧.

⟦v017|General Prosecutor's Office < Lorvenian State Telegraph||A collaborator of a parliamentary group was apprehended⟧, the same agency reported, citing the parquet.

⟦v014|two dealers < Argent Wire||The bank of emission buys papers of the State in secret⟧, Argent Wire has learned from two brokers.

In Montrieux, where governments fall in spring by tradition, one finds January early. ⟦v018|Alderique Foreign Ministry||The visit which Mr Castell was to pay here on Wednesday is postponed⟧, the Foreign Ministry announced.

=== d010 | Meridiel | 2028-01-24T13:20:00Z | urgent
# URGENT-⟦v011|unnamed (Meridiel)||Lorvenia PM to pull budget vote⟧ - government source

ARDEN, Jan 24 (Meridiel) - ⟦v011|unnamed (Meridiel)||Lorvenian Prime Minister Adrian Castell will withdraw his budget before Monday's vote and present a new one next month⟧, a government source said.

"⟦v011|unnamed (Meridiel) < Meridiel||He has seen the numbers and he can add⟧," the source told Meridiel.

Castell's office declined to ⟦v011|Castell's office|declines|comment⟧. Bond prices recovered part of their losses.

=== d011 | Sedge Valley Post | 2028-01-24T13:31:00Z | urgent | copy_of=d010
# ⟦v011|unnamed (Meridiel)||PM to pull budget vote⟧, says source

ARDEN (Meridiel). ⟦v011|unnamed (Meridiel)||Prime Minister Adrian Castell will withdraw his budget before Monday's vote and present a new one next month⟧, a government source said.

"⟦v011|unnamed (Meridiel) < Meridiel||He has seen the numbers and he can add⟧," the source told Meridiel.

Castell's office declined to ⟦v011|Castell's office|declines|comment⟧.

=== d012 | Meridiel | 2028-01-24T14:02:00Z | kill | supersedes=d010
# KILL-Lorvenia PM to pull budget vote (URGENT of 1320 GMT)

ATTENTION EDITORS - Please kill the Meridiel item of 1320 GMT headlined "Lorvenia PM to pull budget vote". ⟦v011||denies|The budget is not being withdrawn⟧.

Government spokeswoman Tessa Vang denied that ⟦v011|Tessa Vang|denies|the prime minister had considered a delay⟧. The source now says ⟦v011|unnamed (Meridiel)||he had been speaking of the budget of the city of Arden⟧.

Please remove the story from all services. No replacement will be issued.

=== d013 | The Gallery | 2028-01-24T14:50:00Z | feature
# LIVE: Speeches, catcalls and one flying shoe

15.05 They're off. ⟦v003|Ondrej Pall||Eighty-one billion, not a lor of it wasted⟧, says Ondrej Pall, to laughter that lasts for a timed eleven seconds.

15.20 Castell, pale, good. "⟦v004|Adrian Castell||Vote for me or vote me out. What you may not do is vote me sideways⟧," he tells his own benches.

15.32 Leader of the opposition Vera Stolm takes it slowly, like soup. "⟦v019|Vera Stolm||You froze my mother's pension to buy a helicopter⟧," she says; and then, ⟦v020|Vera Stolm||she wants an election by April and not a day later⟧.

15.41 A shoe! ⟦v021|||It came from the public seats, size 46, and took the water jug off the ministers' table⟧ … The owner has been led away with one sock. ⟦v021|parliamentary guard||He's a pensioner from Brask⟧, the guard tells us.

15.50 Speaker Olga Fenn [in her third year and her third gavel] orders the doors shut. Korda's drip is wheeled in behind her.

=== d014 | Meridiel | 2028-01-24T15:12:00Z | flash
# ⟦v022|||LORVENIAN PARLIAMENT REJECTS BUDGET⟧

=== d015 | Meridiel | 2028-01-24T15:20:00Z | bulletin
# BULLETIN-⟦v022|Olga Fenn||Lorvenia's parliament votes down budget by 101 to 98⟧

ARDEN, Jan 24 (Meridiel) - ⟦v022|Olga Fenn||Lorvenia's parliament rejected the government's budget by 101 votes to 98 on Monday⟧, Speaker Olga Fenn announced.

⟦v022|||Four of the Rural Union's deputies voted against and one abstained⟧. ⟦v023|||A Liberal from Castell's own party, former minister Rolf Adrin, also crossed over⟧.

Castell left the chamber without a word. ⟦v024|Tessa Vang||The cabinet will meet at six⟧, his spokeswoman said.

=== d016 | Sedge Valley Post | 2028-01-24T15:55:00Z | feature
# The sound of two hundred horns

From our reporter Hedda Brink, on Chamber Bridge. Nobody had to tell us. ⟦v022|||At twelve minutes past four a boy on a mudguard held up a telephone, and then every horn on the bridge went off together and the gulls left the river⟧.

"⟦v025|Matis Orn < Sedge Valley Post||We've done it, we've stopped the thieves! I'll tell my grandchildren⟧," bawled Matis Orn, who has none yet. Pia Selm sat on her wheel and did not hoot. "⟦v025|Pia Selm||So who pays the milk subsidy in February now⟧?" she wanted to know.

Rolf Adrin walked across afterwards, alone, with his collar up. ⟦v023|Rolf Adrin < Sedge Valley Post||He had made up his mind in church on Sunday⟧, he told this newspaper, and ⟦v023|Rolf Adrin||it had nothing to do with losing his ministry last year⟧.

A constable asked, civilly, when we were going home. ⟦v005|farmers' council||At dawn, the council had decided, and sweeping up after ourselves⟧.

=== d017 | Argent Wire | 2028-01-24T16:20:00Z | update
# Lorvenian coalition in ruins after ⟦v022|||budget defeat⟧

ARDEN (Argent) - ⟦v022|||Three votes sank Adrian Castell's spending plan on Monday⟧, and with it, most likely, his government of 26 months.

⟦v026|Franka Ilves||The Rural Union is leaving the coalition, and its ministers have cleared their desks⟧, Ilves said minutes later. The Social Democrats' chairman, Jonas Berk, said ⟦v027|Jonas Berk||his 38 deputies would stand by Castell "until he tells us not to"⟧.

⟦v028|unnamed (Argent Wire)||Castell will hand in his resignation tonight⟧, a cabinet member said.

⟦v012|||The ten-year yield touched 5.9 percent⟧. ⟦v014|Hugo Maine||The central bank would do "what is needed, and in daylight"⟧, governor Hugo Maine said, confirming purchases for the first time.

Under the constitution ⟦v029|constitution||the state may spend each month a twelfth of last year's budget⟧ until a new one passes.

=== d018 | Lorvenian State Telegraph | 2028-01-24T16:50:00Z | update
# The project of the budget did not gather the necessary quantity of voices

ARDEN, 24 January. (LST). ⟦v022|||For the adoption of the budget expressed themselves today 98 deputies, against were 101⟧, has reported the Secretariat of the Parliament. The deputy E. Korda voted by lifting of the hand from the stretcher.

⟦v029|Ondrej Pall||The salaries and the pensions will be paid in term, by the rule of one twelfth⟧, has calmed the population the Minister O. Pall.

From the building was led out ⟦v021|||a citizen who has thrown footwear⟧; he was ⟦v021|City Police||fined on 200 lors⟧.

The detained in the affair of the envelope was ⟦v017|General Prosecutor's Office||released in the evening, since he had at that hour been at the dentist⟧.

Concerning the resignation ⟦v028|Press Department of the Government|declines|the Press Department has not commented⟧.

=== d019 | Meridiel | 2028-01-24T17:10:00Z | update | off_topic
# Lorvenian airline Avilor orders 14 jets

ARDEN, Jan 24 (Meridiel) - Lorvenian airline Avilor ordered 14 short-haul jets on Monday in a deal worth 1.1 billion at list prices, its first big purchase since it was sold to private owners.

Deliveries will start in 2030. Chief executive Ruta Vild said the new aircraft would burn a fifth less fuel.

The airline carried 6.2 million passengers last year. Its shares rose 3 percent.

=== d020 | The Gallery | 2028-01-24T18:40:00Z | feature
# LIVE: ⟦v028|||He's gone⟧

19.31 On the steps, no notes, snow on his glasses. "⟦v028|Adrian Castell||I said what I'd do, and I have just been to the Palace and done it⟧," says Adrian Castell. And that's that: ⟦v028|||two years, two months and a bit⟧ …

19.36 "⟦v030|Adrian Castell||I leave a country that pays its bills. I hope somebody will say so by Easter⟧," he adds, and to us, passing: "⟦+|||Mind the ice [on the steps]⟧."

19.50 ⟦v031|presidential palace||President Leopold Aust has asked him to mind the shop until there's somebody else⟧, the palace says.

19.58 Who'd want it? ⟦v032|unnamed (The Gallery) < The Gallery||Jonas Berk has been on the phone to Ilves already⟧, a friend of both tells us. ⟦v032|Jonas Berk|declines|Talks of any kind⟧: Berk declines to talk about them.

20.05 The heating has come back on. Make of that what you will.

=== d021 | Meridiel | 2028-01-24T19:00:00Z | update | supersedes=d015
# UPDATE 1-⟦v028|||Lorvenia's Castell resigns⟧ after budget defeat

* ⟦v031|||President asks him to stay on as caretaker⟧

* Opposition wants April election

ARDEN, Jan 24 (Meridiel) - ⟦v028|||Lorvenian Prime Minister Adrian Castell tendered his resignation on Monday⟧, three hours after ⟦v022|Olga Fenn||parliament rejected his budget by 101 votes to 98⟧.

⟦v026|||The Rural Union had already quit the government⟧. ⟦v023|||A lone rebel in Castell's Liberal Party, Rolf Adrin, sealed his fate⟧.

⟦v020|Vera Stolm||Nothing but a ballot will do⟧, said opposition leader Vera Stolm, whose National Bloc leads in polls with 34 percent. ⟦v033|Leopold Aust||The president will see the leaders of all parties on Tuesday from nine⟧, he said in a short address.

About 60,000 farmers have protested in the capital since dawn. ⟦v005|||Their tractors still blocked the main bridge after dark⟧.

=== d022 | Meridiel | 2028-01-24T19:45:00Z | correction | supersedes=d021
# CORRECTED-UPDATE 1-⟦v028|||Lorvenia's Castell resigns⟧ after budget defeat

(Corrects number of farmers in final paragraph to about 600, not 60,000)

ARDEN, Jan 24 (Meridiel) - ⟦v028|||Lorvenian Prime Minister Adrian Castell tendered his resignation on Monday⟧, three hours after ⟦v022|Olga Fenn||parliament rejected his budget by 101 votes to 98⟧.

⟦v026|||The Rural Union had already quit the government⟧.

⟦v020|Vera Stolm||Nothing but a ballot will do⟧, said opposition leader Vera Stolm. ⟦v033|Leopold Aust||The president will see the leaders of all parties on Tuesday from nine⟧, he said in a short address.

⟦v005|||About 600 farmers have protested in the capital since dawn⟧.

=== d023 | Presse Alderique | 2028-01-24T20:30:00Z | update
# ⟦v028|||The tightrope walker of Arden has let go⟧

MONTRIEUX (PA) - ⟦v028|||Mr Castell gave back the keys to the president Aust⟧ in the evening. ⟦v031|||He remains in charge of current affairs⟧.

⟦v032|unnamed (The Gallery) < The Gallery||His socialist ally Berk would already court the lady of the fields⟧, according to The Gallery. ⟦v023|Rolf Adrin < Sedge Valley Post||The traitor of the day, Mr Adrin, invokes a night of prayer⟧, he told the Sedge Valley Post.

⟦v016|||An old man carried on a litter to the urn⟧ will remain the image of this day. ⟦v016|hospital||Mr Korda was brought back to the hospital, where his state is judged good⟧, said the establishment.

The neighbours are prudent. "⟦v034|Claire Vauban||Lorvenia is solid, it is only its chairs that creak⟧," said the Alderique premier, Mrs Vauban.

=== d024 | Argent Wire | 2028-01-25T07:20:00Z | update
# ⟦v013|Clement & Dow||Lorvenia's credit rating cut⟧ a day after government falls

ARDEN (Argent) - ⟦v013|Clement & Dow||Ratings firm Clement & Dow lowered Lorvenia by one notch to BBB on Tuesday and kept a negative outlook⟧, carrying out a threat made only the day before.

⟦v013|Ondrej Pall||The step was "hasty and taken from a long way off"⟧, caretaker Finance Minister Ondrej Pall said.

⟦v012|||Yields eased all the same, to 5.5 percent⟧, on talk of a quick deal. "⟦v032|Sunniva Hart < Argent Wire||Everyone's betting on Berk and the boots⟧," said Sunniva Hart of Bank Roskel, a nod to Ilves' footwear.

⟦v035|||Teachers in Arden called off a strike planned for Thursday, as there was nobody left to strike against⟧.

⟦v005|||Chamber Bridge was open to traffic, swept clean⟧.

=== d025 | Lorvenian State Telegraph | 2028-01-25T10:15:00Z | update
# President L. Aust conducted the consultations

ARDEN, 25 January. (LST). ⟦v033|||In the Palace the Head of the State received today by turn the leaders of six parties, on each twenty minutes⟧.

"⟦v036|Leopold Aust||I will charge with the forming of the Government that one who will show me 101 signatures, not that one who speaks louder⟧," has underlined the President.

⟦v020|Vera Stolm||The people must be asked already in the spring⟧, stated after the audience Mrs V. Stolm. Mrs F. Ilves noted that ⟦v032|Franka Ilves||she drinks tea with everybody, with Mr Berk also⟧.

The General Prosecutor informed the department that ⟦v037|General Prosecutor's Office||on the envelope were found the fingerprints of the whip I. Tamm⟧. ⟦v037|Igor Tamm|denies|His guilt⟧ Tamm denies.

The tea in the Palace was of Alderique production.

=== d026 | The Gallery | 2028-01-25T11:30:00Z | feature
# LIVE: ⟦v037|||Whose prints were on the envelope⟧? Oh dear

12.03 Beetroot no more: he's white. ⟦v037|||Igor Tamm's thumb is all over the brown paper⟧, the prosecutors say. "⟦v037|Igor Tamm < The Gallery||I empty that shelf every morning, I touch everything⟧," he tells us, and hurries.

12.20 ⟦v038|||And he's out: Castell has sacked him as chief whip, by text⟧ … not an hour after.

12.31 Meanwhile in Suite 12 of the Hotel Regent, ⟦v032|||there are green boots outside the door, and next to them a pair of size-nine brogues we know from Social Democrat conferences⟧. Waiter says they've ordered a second pot.

12.40 ⟦v039|poll for The Gallery||Half of Lorvenians blame Castell for the mess, and a third blame Ilves⟧, says a poll done for us overnight.

[The rest blame us.]

=== d027 | Sedge Valley Post | 2028-01-25T13:00:00Z | feature
# Home by the low road

From our reporter Hedda Brink. ⟦v005|||They went at first light, as they had said, with brooms tied to the drawbars⟧, and at Lomm the schoolchildren came out to wave.

But at the dairy there was a notice. ⟦v029|Lomm dairy||Until there is a budget the milk bonus will not be paid⟧, it said. "⟦v025|Pia Selm||I did ask⟧," said Pia Selm, to nobody much.

"⟦v040|Ada Orn < Sedge Valley Post||He's stopped the thieves, has he? He's stopped my kitchen and all⟧," said Ada Orn, wife of Matis.

Old Korda's ward sent word to the Post: ⟦v016|Emil Korda||he is eating, and would like it known that he'd have voted the same way standing⟧.

=== d028 | Meridiel | 2028-01-25T15:40:00Z | urgent
# URGENT-⟦v036|presidential palace||Lorvenian president asks Social Democrat Berk to form government⟧

ARDEN, Jan 25 (Meridiel) - ⟦v036|presidential palace||President Leopold Aust gave Social Democratic leader Jonas Berk a mandate on Tuesday to form Lorvenia's next government⟧, the palace said. Berk has two weeks.

⟦v032|Jonas Berk||He had reached an outline deal with the Rural Union over tea⟧, Berk said. ⟦v041|Jonas Berk||Farm diesel would be free of duty until 2030⟧ under it, while ⟦v041|Jonas Berk||the pension freeze would go⟧.

⟦v042|unnamed (Meridiel)||Most of Castell's Liberals would tolerate such a cabinet, but not sit in it⟧, a party official said. Castell declined to ⟦v042|Adrian Castell|declines|say how he would vote⟧.

=== d029 | Presse Alderique | 2028-01-25T16:30:00Z | update
# After the tea, the power

MONTRIEUX (PA) - ⟦v036|presidential palace < Meridiel||It is the brogues of Mr Berk which will climb the stairs⟧: the president designated him, reported Meridiel, citing the palace. ⟦v041|Jonas Berk < Meridiel||The carburant of the tractors will escape the treasury for two years⟧.

⟦v013|Clement & Dow < Argent Wire||The note of the country was degraded in the morning⟧, according to Argent Wire. ⟦v037|General Prosecutor's Office < Lorvenian State Telegraph||The thumb of the ancient whip betrayed him⟧, and ⟦v038|||he lost his post by a message of nine words⟧.

Mrs Stolm spoke of ⟦v043|Vera Stolm||"a government brewed in a hotel"⟧ and called on ⟦v044|Vera Stolm||her followers to fill Assembly Square on Saturday⟧.

=== d030 | Argent Wire | 2028-01-25T18:00:00Z | update | nothing_new
# RECAP: How Lorvenia lost a budget and a government

ARDEN (Argent) - The two days in short:

- ⟦v002|||the agrarians refused the plan⟧, although ⟦v007|||fuel duty had been cut in two for them⟧;

- ⟦v022|||the chamber threw it out by three voices⟧;

- ⟦v026|||the alliance broke⟧ and ⟦v028|||its head gave up the same night⟧;

- ⟦v013|||the rating came down⟧;

- ⟦v036|||the task of building a new cabinet has gone to Berk⟧;

- ⟦v037|||forensic traces point to the ex-whip⟧ in the bribery case.

=== d031 | Sedge Valley Post | 2028-01-25T19:00:00Z | feature
# Column: The teapot and the tractor

By Lambert Kees. In our valley one does not ask a man what he earns or how he votes, and so it was some time before anyone in the Plough would say aloud what all were thinking this evening: that we had gone to the city to frighten a government and had by mistake killed it.

I knew Adrian Castell a little. He came to the cattle show in the year of the floods and asked sensible questions about hooves. ⟦v004|||He had always said that he would go down with his figures⟧, and ⟦v028|||on Monday night he kept his word, which is more than one can say of most who leave that Palace⟧. There was no scandal in it that was his own. ⟦v037|||The thumb on the envelope belonged to another⟧.

Now they tell us that ⟦v036|||the next man up is a schoolmaster from the coal country with large shoes⟧. He has promised us the whole tank where the last one promised half. ⟦v041|||No tax on what goes into a tractor for two years⟧: the Plough drank to that, and then it fell silent, for Henk the miller had taken out his pencil. He wished to know who was going to pay for it, and nobody could tell him, not even the deputy, who had come for the skittles.

⟦v023|||Mr Adrin, they say, prayed before he raised his hand against his friends⟧. I should like to think that some of us did so before we turned the keys. It was a fine sight, all those lamps on the road. "⟦v045|Lambert Kees's wife||You looked like Christmas⟧," my wife said when I came in, "⟦+|||and we know what January costs⟧."
