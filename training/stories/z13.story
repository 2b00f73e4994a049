title: Verdict in the Larkhill poisoned dinner trial

=== d001 | Beacon Wire | 2028-03-09T08:30:00Z | update
# Jury enters fifth day in Orrland poisoned dinner case

STAVELEY, Orrland, March 9 (Beacon Wire) - ⟦v001|||Twelve jurors in Orrland went back to their room on Thursday for a fifth day to decide whether a hotel heiress killed three dinner guests with poison⟧.

Rosamund Keel, 46, is accused of murdering her husband, his sister and a family lawyer, and of attempting to murder a fourth guest, at her house Larkhill in November 2026. ⟦v002|Rosamund Keel|denies|She denies having put anything into the food⟧.

The trial, in its eleventh week, has been followed around the world. Tickets for the public benches are drawn by lot at six each morning, and a bakery opposite the courthouse sells a pie called the Not Guilty.

Judge Ambrose Thackley has told the jury that ⟦v003|Ambrose Thackley||he would accept nothing less than agreement among all twelve⟧.

The jury of seven men and five women has heard 88 witnesses, among them four botanists, two cooks and a maker of soup tureens. It was taken to Larkhill in January, in a bus with curtained windows, and walked in single file round the kitchen garden in the snow.

=== d002 | Staveley Argus | 2028-03-09T08:55:00Z | feature
# Rain on Assize Street, and a lady with a folding chair

By Dorothy Pell

Mrs Winnie Cobb has been here since four. She's had the same folding chair for fifty-three days, the same tartan flask and the same opinion, and her opinion is that ⟦v002|Winnie Cobb||you don't poison a man in front of his own sister, it isn't manners⟧.

Inside, the radiators knock. ⟦v004|||The defendant came up the steps at ten to nine in the grey coat, with the black gloves, and for the first time since Christmas she looked at us⟧. She said it was wet.

The jury had egg sandwiches sent in yesterday, and the day before; ⟦v005|unnamed (Staveley Argus) < Staveley Argus||juror seven has sent hers back uneaten since the trial began and lives on apples she brings herself⟧, an usher lets slip. One can see why.

It was mushroom soup, you'll remember. Nobody in this town has ordered it since.

A man from Kettleby has brought his daughter, who wishes to become a judge; she is eight and has a notebook. The constable at the door let her try on his helmet. For the rest there are eleven foreign television vans, parked so close that nobody can open a door, and the crews get in and out through the windows like bees.

=== d003 | Orrland Courts Service | 2028-03-09T09:10:00Z | bulletin
# Crown v. Keel: information for media, day 54

The Courts Service advises:

- ⟦v001|Orrland Courts Service||deliberations resumed 09.00, hours so far 26⟧;

- ⟦v006|Orrland Courts Service||fifteen minutes' notice will be given of any verdict, by bell and by text message⟧;

- ⟦v007|Orrland Courts Service||one camera is permitted, fixed, on the judge only⟧;

- ⟦v008|Orrland Courts Service||the juror unwell on Tuesday has been certified fit⟧;

- ⟦v009|Orrland Courts Service||Assize Street closes to vehicles from 09.30⟧.

Members of the public are asked not to bring soup.

=== d004 | Dock Live | 2028-03-09T10:20:00Z | update
# LIVE: Something's up - a note has come out

10.20 We've movement. A folded sheet, carried by the usher as if it were hot, has gone from the jury room to the judge's chambers. That's the third this week.

10.34 And here it is, read out. ⟦v010|jury||They want to hear again what the gardener said about the shed⟧. The defence counsel wrote something down and underlined it twice.

10.41 For latecomers: the gardener, Noah Tripp, told the court in week four that ⟦v011|Noah Tripp||he'd seen Mrs Keel coming out of the potting shed on the eve of the dinner with a jam jar under her coat⟧. In week six he wasn't sure it was her. In week seven he was.

10.52 The judge's reading it to them now from his own notebook, in a voice like a man reading a gas meter. Two of the jurors have their eyes shut.

11.05 Keel's taken off one glove. I don't know what to do with that, so I give it to you as it is.

11.12 Colour from the corridor while we wait: two detectives playing noughts and crosses on a steamed-up window, a florist's boy with lilies for no one he can find, and the widow from Veldegrad on a bench, very upright, with a bag of sunflower seeds that she doesn't open.

=== d005 | Beacon Wire | 2028-03-09T11:40:00Z | update
# Jurors in poison trial ask to hear gardener again

STAVELEY, Orrland, March 9 (Beacon Wire) - ⟦v010|jury||The jury trying Rosamund Keel sent word to the judge that it wished to be read the evidence of her gardener a second time⟧.

⟦v011|Noah Tripp||Noah Tripp testified that the accused left an outbuilding carrying a glass container the night before three people were fatally poisoned⟧. ⟦v011|Sir Lucas Ormond|denies|Her counsel, Sir Lucas Ormond, has called him a man who would see anything for a pint⟧.

⟦v012|Crown < Beacon Wire||Prosecutors say the soup contained an extract of monkshood, a garden plant⟧. ⟦v013|Crown||Keel stood to inherit 40 hotels⟧, they say.

The one survivor, the Reverend Giles Amery, lost the sight of an eye and gave evidence from a wheelchair in January. He is expected in court if there is a verdict.

The lawyer, Viktor Maslin, had come to Larkhill on the day of the dinner with a new will for Edmund Keel to sign, the court was told. It was never found. ⟦v013|Harriet Dunmore||"She had until the cheese to remain a rich woman,"⟧ Crown counsel Harriet Dunmore said in her closing speech. The defence says no such paper existed.

=== d006 | Kontakt | 2028-03-09T12:15:00Z | update
# In Orrland continues process over the mistress of hotels

VELDEGRAD, 9 March. /Kontakt/. In the city Staveley the jury assessors ⟦v001|||already fifth day can not come to a joint opinion about guilt of the businesswoman R. Keel⟧, informed the press service of court.

As known, ⟦v012|Crown||in the first dish, served to the guests, was discovered the juice of the plant aconite⟧. ⟦v014|Veldegrad Foreign Ministry||The deceased jurist V. Maslin had double citizenship⟧, in connection with what ⟦v014|Veldegrad Foreign Ministry||on the process is present our consul⟧, noted in the Foreign Ministry.

"⟦v015|Consul Arkady Venn||We count on objective consideration of the question, also in the part of compensation to the widow⟧," told the consul Arkady Venn.

The weather in Staveley is rainy.

=== d007 | Argonaut Agency | 2028-03-09T13:00:00Z | update
# The gloves of Larkhill

PORTO SERENO (Argonaut) - ⟦v010|jury < Dock Live||The judges of the people have asked to listen once more to the man of the garden⟧, the chronicle Dock Live reports.

⟦v005|unnamed (Staveley Argus) < Staveley Argus||One woman among the twelve does not touch the food of the tribunal and nourishes herself with fruit⟧, the Argus had it from an usher. ⟦v002|Winnie Cobb < Staveley Argus||The street, at least the one with the folding chair, acquits⟧.

⟦v016|betting houses||The bookmakers of Orrland pay eleven to four for guilty⟧, according to the lists of the morning.

Argonaut recalls that in the night of the dinner ⟦v017|Giles Amery||the hostess had herself taken none of the soup, pleading a headache⟧, as the clergyman Giles Amery told the court.

The affair has given birth to two plays, a waxwork and a song, and in Porto Sereno it is printed on towels.

In the cafés of the port one argues since the morning about the headache. A doctor writes in the Gazeta that the ladies of the house have at all times suffered from it before the soup; a cook replies on the same page that one does not invite a priest if one has something in mind.

=== d008 | Beacon Wire | 2028-03-09T14:05:00Z | flash
# ⟦v018|||JURY REACHES VERDICT IN KEEL POISON CASE⟧

=== d009 | Dock Live | 2028-03-09T14:08:00Z | update
# LIVE: The bell

14.05 That's the bell. THAT'S THE BELL. ⟦v018|||They're ready, they've knocked, they're all on one line⟧. I've just seen a barrister in full wig jump a puddle.

14.12 Mrs Cobb's been lifted over the rail, chair and all, by two constables. ⟦v019|||There are six hundred in a room made for a hundred and ten⟧; some sit on the radiators.

14.19 ⟦v020|||Amery is wheeled in, the black patch, the rug over the knees, and she doesn't turn her head⟧.

14.21 All rise… The foreman's a bus driver, tall, and the paper in his hand is trembling like a leaf. He's been asked whether they are all agreed. "We are." Nobody in here breathes.

=== d010 | Beacon Wire | 2028-03-09T14:24:00Z | flash
# ⟦v021|jury||ROSAMUND KEEL FOUND GUILTY ON ALL THREE COUNTS OF MURDER⟧

=== d011 | Beacon Wire | 2028-03-09T14:39:00Z | urgent
# Hotel heiress convicted of murdering three at dinner

STAVELEY, Orrland, March 9 (Beacon Wire) - ⟦v021|jury||Rosamund Keel poisoned her husband and two others over a bowl of soup, a jury found on Thursday⟧, closing one of the most watched trials in Orrland's history.

⟦v022|jury||She was acquitted of trying to kill the fourth guest, the Reverend Giles Amery⟧. ⟦v023|||Keel, standing very straight, closed her eyes and said one word, which nobody could hear⟧.

⟦v024|Ambrose Thackley||Judge Ambrose Thackley put off sentence until Friday at 10 a.m.⟧ Murder carries a compulsory life term; he has to decide the least number of years.

"⟦v025|Sir Lucas Ormond||We shall appeal before the ink is dry⟧," Sir Lucas Ormond told reporters on the steps.

She had been free on bail of four million crowns since last spring. ⟦v026|||This time she left by the door to the cells⟧.

The public benches erupted and the judge twice threatened to have them cleared. ⟦v029|Giles Amery||Amery, the sole survivor, said he bore the woman no grudge for what she had done to him⟧. Police said they had found no trace of the poison in Keel's own kitchen, a point on which the defence had built its case; the Crown argued that she had washed up, for the first time in her married life.

=== d012 | Dock Live | 2028-03-09T14:50:00Z | update
# LIVE: 'Guilty. Guilty. Guilty.' And then one that wasn't

14.26 ⟦v021|||The bus driver said it three times, each time a bit lower, as if he was going down a staircase⟧. ⟦v022|||At the fourth he put in a "not"⟧, and there was a noise in the room like a wet sheet tearing.

14.31 ⟦v027|||Someone up in the gallery's shouted "Burn!" and somebody else hit him with a handbag⟧. Two people out.

14.38 ⟦v028|||A juror's weeping, the apple woman, number seven⟧; the foreman's lent her a handkerchief with buses on it.

14.44 And she? ⟦v026|||She pulled on the second glove, finger after finger, gave her earrings to the wardress and walked down, twelve steps, you could count them⟧. [I counted them.]

14.48 ⟦v029|Giles Amery||"I forgave her the eye a year ago. It's the other three who haven't been asked,"⟧ says Amery to us at the side door. He wouldn't be drawn on ⟦v022|Giles Amery|declines|what he thinks about his own count⟧.

14.58 They're clearing the benches now. What gets left behind at the end of fifty-four days: nine gloves, none of them hers; a set of teeth; the eight-year-old's notebook, which I've handed in. On the last page it says in capitals I WOULD HAVE ASKED ABOUT THE TRAY.

=== d013 | Argonaut Agency | 2028-03-09T15:30:00Z | update
# Three times yes, once no

PORTO SERENO (Argonaut) - ⟦v021|jury < Beacon Wire||The proprietress of the Keel hotels is held the murderess of her spouse Edmund, of her sister-in-law Honor and of the notary Maslin⟧, Beacon Wire reported from Staveley.

⟦v025|Sir Lucas Ormond < Beacon Wire||Her advocate will carry the thing to the higher instance⟧, Beacon quotes him. ⟦v028|Dock Live||It was seen that one of the twelve shed tears⟧, according to Dock Live.

⟦v022|||For the blinded clergyman, however, the scale tipped to her side⟧; to explain the difference, the jurists of the capital have already lent themselves to three television channels.

⟦v030|Keel Hotels||The forty houses of the group stay open and the name stays over the door⟧, its direction declared.

=== d014 | Staveley Argus | 2028-03-09T16:00:00Z | feature
# Mrs Cobb folds up her chair

By Dorothy Pell

She folded it slowly, like somebody who shuts a piano. "⟦v031|Winnie Cobb||Well, I was wrong, then. I've been wrong before, I married a Cobb⟧," said Mrs Cobb, and went for the number nine.

⟦v027|||The young man who'd called for a bonfire was sitting on the kerb with an ice pack⟧. A gull had his sandwich.

In the window of the bakery ⟦v032|||the pie has a new label already: they've painted out the Not with icing sugar⟧. It sold out in eleven minutes.

⟦v033|||At Larkhill itself, up on the hill, someone has hung a wreath of blue monkshood on the gate⟧. The constable didn't want to touch it. He had fetched a pair of tongs.

On the hotel bus the conductor called out the stop as he always does, "Larkhill, mind your step", and then went red to the ears.

At the Temperance Hall, where they show the news on a sheet, there was no cheering. Three women who used to clean at the Keel Grand sat in a row with their coats on. "⟦-|unnamed (Staveley Argus)||She always said good morning,⟧" said one. "⟦-|unnamed (Staveley Argus)||So did he, and he didn't mean it⟧," said the next. The third was crying for Miss Honor, who had paid for her boy's spectacles.

=== d015 | Kontakt | 2028-03-09T16:30:00Z | update
# R. Keel recognised guilty in death of citizen of Veldegrad

VELDEGRAD, 9 March. /Kontakt/. The collegium of jurors ⟦v021|jury||recognised the hotelkeeper R. Keel guilty in the intentional deprivation of life of three persons, including the jurist V. Maslin⟧, informed from the hall of court.

"⟦v034|Consul Arkady Venn||Justice has come out to meet the widow⟧," stated the consul A. Venn. ⟦v015|Consul Arkady Venn||The suit for 9 million crowns to the concern is already directed⟧, he informed.

The measure of punishment, as is expected, ⟦v024|||will be announced in the morning of the tenth number⟧.

Widow Maslin in conversation with the correspondent denied that ⟦v035|Irina Maslin|denies|she sold to a publisher the right on the memories⟧.

=== d016 | Sentinel Press | 2028-03-09T17:05:00Z | urgent
# ⟦v036|unnamed (Sentinel Press)||Juror searched internet for poison, verdict in danger⟧

STAVELEY (Sentinel Press) - ⟦v036|unnamed (Sentinel Press) < Sentinel Press||A member of the Keel jury looked up the effects of monkshood on her telephone during the deliberations and told the others⟧, a court official told Sentinel on Thursday.

⟦v036|unnamed (Sentinel Press)||The judge has been handed a statement by a fellow juror⟧, the official said.

Looking things up is forbidden to jurors in Orrland and can be punished with two years in prison. The Courts Service declined to ⟦v036|Orrland Courts Service|declines|confirm it⟧.

In 2019 the conviction of a banker was quashed because a juror had visited the scene with his wife.

=== d017 | Beacon Wire | 2028-03-09T17:50:00Z | update | supersedes=d011
# UPDATE 2-Defence seizes on report of juror research in poison case

* ⟦v021|jury||Keel convicted of killing three with monkshood soup⟧

* ⟦v024|||Judge to pass sentence on Friday⟧

STAVELEY, Orrland, March 9 (Beacon Wire) - ⟦v025|Sir Lucas Ormond||Lawyers for convicted poisoner Rosamund Keel said on Thursday they would ask for the trial to be declared void⟧ after ⟦v036|unnamed (Sentinel Press) < Sentinel Press||a report that one juror had consulted the internet⟧.

"⟦v036|Sir Lucas Ormond||If a juror brings her own library, she might as well bring her own noose⟧," Sir Lucas Ormond said.

Crown counsel Harriet Dunmore said ⟦v036|Harriet Dunmore|hedges|she had seen no such statement⟧. "⟦v037|Harriet Dunmore||I think tonight of three chairs at a table⟧," she told reporters.

She had been free on bail of four million crowns since last spring. ⟦v026|||This time she left by the door to the cells⟧.

Ormond, 71, has defended in 60 murder cases and lost nine. An appeal would be heard by three judges in the capital, probably in the autumn. It may be brought on a point of law or if there is fresh evidence, but not, as the Supreme Court has repeatedly said, because a jury was mistaken about a witness. Keel's family did not attend the hearing, except for her stepson, who sat with the police.

=== d018 | Staveley Argus | 2028-03-09T18:10:00Z | update | copy_of=d017
# Defence seizes on report of juror research

STAVELEY (Beacon Wire). ⟦v025|Sir Lucas Ormond||Lawyers for convicted poisoner Rosamund Keel said on Thursday they would ask for the trial to be declared void⟧ after ⟦v036|unnamed (Sentinel Press) < Sentinel Press||a report that one juror had consulted the internet⟧.

"⟦v036|Sir Lucas Ormond||If a juror brings her own library, she might as well bring her own noose⟧," Sir Lucas Ormond said.

Crown counsel Harriet Dunmore said ⟦v036|Harriet Dunmore|hedges|she had seen no such statement⟧.

=== d019 | Dock Live | 2028-03-09T18:40:00Z | update
# LIVE: The apple woman rings us

18.22 Our phone's gone and it's her. I've checked; it's her. "⟦v036|Juror seven||I have not got a telephone that does pictures. I looked it up in nothing. I've a garden, that is all⟧," says the lady we've been calling the apple woman. Twice.

18.29 What she did tell them, she says, was ⟦v038|Juror seven||that monkshood root tastes like a nettle on fire and no one finishes a bowl of it by accident⟧. Hm! Is a garden a library?

18.36 And the tears: "⟦v028|Juror seven||I cried for the husband's sister. She'd asked for a second helping⟧."

18.40 Ormond's clerk has just left the building with a box on a trolley. On it, in felt pen: ⟦v025|||APPEAL⟧. So he meant it.

18.52 We're asked if it's allowed, what she's done. I rang a professor. He said it isn't allowed to ring *him*.

19.05 Last one from me tonight. It's stopped raining for the first time since Sunday. The steps are empty except for one glove (grey, left hand, not hers either). ⟦v033|unnamed (Dock Live)||And up on the hill, a neighbour tells me, there's flowers been tied to the ironwork, the very sort that killed them⟧. What a thing to go out and pick. In March, too. Who's got monkshood in bloom in March? Somebody with a greenhouse.

=== d020 | Sentinel Press | 2028-03-09T19:20:00Z | kill | supersedes=d016
# KILL - Juror searched internet for poison, verdict in danger

EDITORS: Sentinel Press withdraws its item of 1705 GMT. ⟦v036|Orrland Courts Service|denies|The Courts Service says no statement about any member of the jury has been received⟧. ⟦v036||denies|The official had mistaken a note about a lost umbrella⟧.

Please do not use the item. We apologise to the jurors.

=== d021 | Orrland Courts Service | 2028-03-09T19:45:00Z | bulletin
# Crown v. Keel: notice

The Courts Service advises:

- ⟦v036|Orrland Courts Service|denies|nothing is known of research by jurors, and proceedings for contempt are not contemplated⟧;

- ⟦v024|Orrland Courts Service||sentencing: Friday 10 March, 10.00, Court One⟧;

- ⟦v039|Orrland Courts Service||statements of the bereaved, three, will be heard first, ten minutes each⟧;

- ⟦v026|Orrland Courts Service||the prisoner is lodged overnight at Harrowgate gaol⟧;

- ⟦v007|Orrland Courts Service||the camera may on this occasion show the dock⟧.

An umbrella, green, may be collected from the jury officer.

=== d022 | Argonaut Agency | 2028-03-09T20:30:00Z | update | nothing_new
# The trial in twenty lines

PORTO SERENO (Argonaut) - ⟦v001|||Five days the jury of Staveley shut itself in⟧; ⟦v010|||in the morning it wished the gardener read anew⟧; ⟦v018|||soon after two the bell rang⟧.

⟦v021|||The heiress Keel was pronounced guilty of three deaths⟧, ⟦v022|||innocent in the matter of the priest⟧. ⟦v026|||She was led down under the earth⟧.

⟦v025|||Her defender goes further⟧; ⟦v036|||a tale of a telephone rose and was buried in the same evening⟧.

=== d023 | Kontakt | 2028-03-09T21:00:00Z | bulletin | off_topic
# In Veldegrad opened exhibition of samovars

VELDEGRAD, 9 March. /Kontakt/. In the Museum of Everyday Life opened the exhibition "Steam and Brass", informed the department of culture. Are presented 211 exponats, the most ancient of which was made in 1784.

The exhibition will work until the first of May. For pensioners entrance is free on Tuesdays.

=== d024 | Beacon Wire | 2028-03-10T10:22:00Z | urgent
# URGENT-⟦v040|Ambrose Thackley||Poisoner Keel gets life with minimum of 34 years⟧

STAVELEY, Orrland, March 10 (Beacon Wire) - ⟦v040|Ambrose Thackley||Rosamund Keel must spend at least 34 years behind bars for killing three people at her table⟧, Judge Ambrose Thackley ruled on Friday.

"⟦v040|Ambrose Thackley||You watched them lift their spoons. You passed the bread⟧," Thackley told her.

⟦v039|Clement Keel||Her stepson, Clement Keel, had told the court he still laid a place for his father⟧.

⟦v041|Rosamund Keel||Keel, speaking for the first time in the trial, said that she was innocent and that she knew who was not⟧. Asked by the judge to ⟦v041|Rosamund Keel|declines|give a name⟧, she sat down.

=== d025 | Dock Live | 2028-03-10T10:50:00Z | update
# LIVE: Eighty

10.24 ⟦v040|||Do the sum: she's forty-six. She'll be eighty when somebody first asks whether she'd like to go for a walk⟧.

10.31 ⟦v039|||The stepson had brought a soup spoon. He held it up the whole ten minutes and he never raised his voice⟧. The widow from Veldegrad spoke in her own language, and ⟦v039|Irina Maslin||the interpreter got as far as "he liked to hum" and had to stop⟧.

10.40 Then the bombshell, if it's one. "⟦v041|Rosamund Keel||I've sat here for fifty-five days looking at the one who did it⟧," said Keel, in a small clear voice, like somebody ordering tea. Everyone looked at everyone. ⟦v041|Noah Tripp||The gardener went the colour of candle wax, and says to us he needs "no hints from ladies"⟧.

10.47 Vans have been brought round. I've got one shoe full of rain.

=== d026 | Argonaut Agency | 2028-03-10T11:40:00Z | update
# A gaze with consequences

PORTO SERENO (Argonaut) - ⟦v040|Ambrose Thackley < Beacon Wire||For the length of a generation the lady of Larkhill will not leave the prison⟧, so ruled the judge, Beacon reported.

⟦v041|Rosamund Keel < Dock Live||The condemned let fall that the culprit sat in the hall⟧; Dock Live noted it. ⟦v011|Noah Tripp < Argonaut Agency|denies|The gardener Tripp told Argonaut by telephone he had never at any time been certain about the jar⟧ and then hung up. ⟦v042|Orrland police||The police see no reason to look for another hand⟧, it was said at the headquarters.

⟦v030|Keel Hotels < Evening Ledger||In the group, now headed by the stepson, one thinks of a new name after all⟧, the Evening Ledger learned.

⟦v016|betting houses||On the success of the appeal one can already bet, at seven to one⟧.

In Porto Sereno the towel of the case is since noon sold out. The manufacturer had had two variants printed in the winter, and burned the other on the beach under the eyes of the youth, who sang to it.

=== d027 | Beacon Wire | 2028-03-10T12:15:00Z | correction | supersedes=d024
# CORRECTED-⟦v040|Ambrose Thackley||Poisoner Keel gets life with minimum of 32 years⟧

(Corrects minimum term in headline and first paragraph to 32 years, not 34, after the judge deducted time served)

STAVELEY, Orrland, March 10 (Beacon Wire) - ⟦v040|Ambrose Thackley||Rosamund Keel must spend at least 32 years behind bars for killing three people at her table⟧, Judge Ambrose Thackley ruled on Friday.

"⟦v040|Ambrose Thackley||You watched them lift their spoons. You passed the bread⟧," Thackley told her.

=== d028 | Kontakt | 2028-03-10T13:00:00Z | update
# Businesswoman will spend in prison not less than three decades

VELDEGRAD, 10 March. /Kontakt/. ⟦v040|||To R. Keel is appointed imprisonment for the term of life with the right on petition after 32 years⟧, transmits the correspondent. ⟦v025|Sir Lucas Ormond||The side of defence submitted complaint on 140 sheets⟧, informed the advocate L. Ormond.

The words of the condemned about ⟦v041|Rosamund Keel||a certain third person, allegedly found in the hall⟧, the consul A. Venn named "theatre".

⟦v015|Keel Hotels||The hotel concern expressed readiness to pay the family of the jurist 5 million⟧, noted A. Venn. ⟦v035|Irina Maslin||The book of the widow will come out in autumn⟧, became known to the agency.

⟦v032|||The bakery in front of the court renamed the pie already third time⟧.

=== d029 | Staveley Argus | 2028-03-10T15:20:00Z | feature
# A street without a queue

By Dorothy Pell

At half past two Assize Street was given back to the buses. ⟦v009|||The barriers went onto a lorry one by one, and the first number nine came through with its bell going⟧. Who was driving it? ⟦v021|||The foreman, who'd said the word three times⟧, back on his shift with his cap pulled down.

⟦v026|||Out at Harrowgate a light has been burning on the third floor since last night⟧; they let her keep the gloves.

⟦v033|||The blue garland has been taken from the gate in a sealed bag⟧, and Mr Tripp is nowhere. ⟦v043|Mrs Tripp||He went off before it was light with a spade and a Thermos⟧, says his mother, who's ninety-one. "⟦v043|Mrs Tripp < Staveley Argus||He always digs when he's upset⟧."

Mrs Cobb came by for her cushion. She looked up at the windows for a long time. "⟦v031|Winnie Cobb||I don't know that I was, though⟧," she said.

=== d030 | Beacon Wire | 2028-03-10T17:10:00Z | update
# Police dig at shed in poisoned dinner case after convict's remark

STAVELEY, Orrland, March 10 (Beacon Wire) - ⟦v042|Orrland police||Officers returned to Larkhill on Friday afternoon and began turning over the ground behind the potting shed⟧, hours after its owner was jailed for three murders.

⟦v043|Orrland police||They found gardener Noah Tripp there ahead of them with a spade and took him along as a witness⟧, police said. ⟦v043|Orrland police||He had not been arrested⟧.

A glass jar was recovered and ⟦v044|Orrland police||would be examined for monkshood⟧. Crown counsel Harriet Dunmore declined to ⟦v044|Harriet Dunmore|declines|comment on the find⟧.

"⟦v025|Sir Lucas Ormond||I shall need a bigger trolley⟧," said Sir Lucas Ormond.

The jar, with a rusted lid, lay about forty centimetres down, wrapped in a page of a newspaper dated the week of the dinner, according to an officer who was there. ⟦v040|||Keel herself was told of it in the prison van that took her to begin her 32 years⟧, a warder said. She had asked for the window to be opened, he said, and had looked out at the fields for the rest of the way.
