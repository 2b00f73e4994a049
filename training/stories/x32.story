title: Inquest into the death of Jonah Pell, Arland

=== d001 | Halcyon | 2026-04-21T09:04:00Z | urgent
# Guards held Arland protester face down for 17 minutes, inquest told

DUNMARCH, April 21 (Halcyon) - ⟦v001|Miriam Sayle||Prison officers in Arland kept the protest leader Jonah Pell pinned on his stomach for 17 minutes before anyone noticed that he was not breathing⟧, a pathologist told an inquest on Tuesday.

Professor Miriam Sayle said ⟦v012|Miriam Sayle||he died of asphyxia, not of the heart disease recorded on the certificate⟧.

Pell, 29, a surveyor, led a campaign against the Lorne dam. He was found dead in the isolation wing of Garrow Prison in March last year while awaiting trial for blocking a road.

⟦v003|coroner's officer||Deputy Prime Minister Edmund Thrale, who was justice minister at the time, is to give evidence later in the day⟧, a coroner's officer said. No member of an Arland cabinet has appeared before an inquest since 1958.

=== d002 | Hearing Room | 2026-04-21T09:31:00Z | update
# LIVE: Seventeen minutes is a long time in Room 2

10.31 local. Coroner Beatrix Loam has asked for the window to be opened. Nobody has touched the water jugs. ⟦v001|Miriam Sayle||Professor Sayle has just laid her stopwatch on the rail and let it run… for a quarter of the time four men knelt on him⟧. It felt like an hour.

His mother, Hester Pell, watched the watch.

Counsel for the Prison Service, Giles Amory: couldn't ⟦v012|Giles Amory||"an undetected weakness of the heart"⟧ explain it all? Sayle: "⟦v012|Miriam Sayle||His heart was a rower's heart. It wanted air⟧."

10.50. ⟦v006|Giles Amory||There's no film, by the way: the camera outside cell 14 "did not retain" that night⟧, Amory confirms [one camera out of 62 - ed.].

Up next, a nurse we may only call Witness R.

=== d003 | Coroner's Office | 2026-04-21T10:00:00Z | update
# INQUEST TOUCHING THE DEATH OF JONAH ALARIC PELL: TIMETABLE, DAY 9

The Coroner for Dunmarch gives notice that:

- ⟦v011|Coroner's Office||Witness R, a registered nurse, will be heard from behind a screen⟧;

- ⟦v008|Coroner's Office||Mr Lucas Wray, former Governor of Garrow Prison, will be recalled⟧;

- ⟦v003|Coroner's Office||the Rt Hon Edmund Thrale is summoned for 2 p.m.⟧;

- ⟦v022|Coroner's Office||one juror has been discharged owing to illness and nine remain⟧;

- ⟦v023|Coroner's Office||bundle H, containing the Governor's diary, has been disclosed to the parties⟧;

- ⟦-|Coroner's Office||no photographs may be taken within the precincts⟧.

Members of the press are reminded that there are 14 seats.

=== d004 | Dunmarch Echo | 2026-04-21T10:48:00Z | update
# The bell on E wing

By our reporter at the Shire Hall

Behind a hospital screen with herons on it, a voice from somewhere north of the river. ⟦v011|Witness R||The call bell of cell 14 rang for forty minutes, said Witness R, and the man at the desk turned up his radio⟧.

"⟦v011|Witness R||I asked him twice. He said it was only Pell, singing for his supper⟧," the nurse went on. When she was let through, she found ⟦v001|Witness R||two officers across his legs, one on each shoulder, and his face in the mattress⟧.

In the front row Hester Pell, who keeps the wool shop in Tanner Row, took off her glasses and folded them.

⟦v010|Prison Service||An officer named Aidan Strake, he of the radio, has been off work on full pay since Friday⟧, a Prison Service spokesman told the Echo. He would not discuss ⟦v009|Prison Service|declines|the four who did the kneeling⟧.

=== d005 | Border Wire | 2026-04-21T11:15:00Z | update
# Minister wanted jailed protester isolated, Arland inquest hears

April 21 (Border) - ⟦v002|Lucas Wray||Edmund Thrale rang the head of Garrow Prison in person and told him to keep Jonah Pell away from other inmates "until the dam vote is over"⟧, the former governor told an inquest on Tuesday.

"⟦v002|Lucas Wray||One does not misremember a call like that. I stood up to take it⟧," Lucas Wray said.

⟦v023|Lucas Wray's diary||An entry in Wray's diary for March 3 last year reads: "E.T. 18.40. Keep P. on E. No paper."⟧

⟦v008|Lucas Wray||Wray said he had been eased out of his post three months later after asking for the order in writing⟧.

A spokesman for Thrale declined to comment on ⟦v002|spokesman for Edmund Thrale|declines|the claim⟧ before his testimony. Pell spent 23 hours a day alone for nine days.

=== d006 | Halcyon | 2026-04-21T11:40:00Z | update | supersedes=d001
# Arland's No. 2 gave order to isolate protester who died, jail chief says

DUNMARCH, April 21 (Halcyon) - ⟦v002|Lucas Wray||The man who is now Arland's deputy leader personally asked for a jailed activist to be put in solitary confinement⟧, an ex-governor said under oath on Tuesday.

⟦v002|Lucas Wray||The telephone instruction, six days before Jonah Pell's death, came "with a joke about fresh air"⟧, Lucas Wray told the coroner.

Earlier, Professor Miriam Sayle said ⟦v001|Miriam Sayle||guards had pressed the 29-year-old to the bed for 17 minutes⟧ and that ⟦v012|Miriam Sayle||he suffocated⟧.

Prime Minister Cora Blanchard said ⟦v007|Cora Blanchard||Thrale had her full confidence⟧. "⟦v007|Cora Blanchard||We do not try people by diary⟧," she told parliament.

Pell led a campaign against the Lorne dam. He was found dead in the isolation wing of Garrow Prison in March last year.

=== d007 | SNA | 2026-04-21T12:10:00Z | bulletin
# ⟦v025|Foreign Ministry of Sorvia||Sorvia is concerned with situation of prisoners in Arland⟧ - ministry

VEDEN, April 21. /SNA/. ⟦v025|Foreign Ministry of Sorvia||The facts which are opened in the court of Dunmarch testify on systematic torture of dissenters in Arland⟧, stated the Foreign Ministry of Sorvia.

"⟦v025|Foreign Ministry of Sorvia||Those who teach us human rights kneel on the back of their own citizens⟧," noted in the department.

As transmitted Arland media, ⟦v002|Lucas Wray < Arland media||the vice-premier Thrale has given by telephone the indication to hold the ecologist in the single chamber⟧. ⟦v006|Arland media||The record from the camera of observation has been strangely erased⟧, the media write.

In the current year in prisons of Arland ⟦v013|Arland Ombudsman for Prisons||41 persons died⟧, according to the data of the local ombudsman. The given question Sorvia will put in the international organizations.

=== d008 | Hearing Room | 2026-04-21T13:22:00Z | update
# LIVE: 'I take a great many calls'

14.22 local. He came in by the coal door. Navy suit, dam-coloured tie. ⟦v003|Edmund Thrale||"I have no recollection of any such conversation"⟧ - that's the Deputy Prime Minister, four minutes in… and again at five, seven and eleven. We stopped counting at nineteen [the jury didn't - ed.].

Ravi Aldous, for the family, holds up a sheet of paper. ⟦v030|ministry telephone log||Ministry switchboard, 3 March, 18.40, private office to Garrow governor's line: four minutes, twelve seconds⟧.

"⟦v003|Edmund Thrale||Perhaps I dialled in error⟧," says Thrale.

"⟦-|Ravi Aldous||For four minutes⟧?"

14.50. Would he like to say anything to Mrs Pell? ⟦v031|Edmund Thrale||"I am sorry for her loss, as I am for every loss"⟧. She looked at the herons.

=== d009 | Border Wire | 2026-04-21T13:58:00Z | update
# Arland deputy PM cannot recall prison call shown in log

April 21 (Border) - Arland Deputy Prime Minister Edmund Thrale told an inquest on Tuesday ⟦v003|Edmund Thrale||his memory held nothing of a discussion about the confinement of Jonah Pell⟧, although ⟦v030|ministry telephone log||records show a connection between his office and the jail lasting more than four minutes⟧.

"⟦v003|Edmund Thrale||If I had given such an order I would remember being ashamed of it⟧," Thrale said.

Ravi Aldous, counsel for the dead man's mother, accused ⟦v024|Ravi Aldous||the minister of lying on oath⟧. Coroner Beatrix Loam told ⟦-|Beatrix Loam||the lawyer to save his adjectives⟧.

⟦v016|unnamed (Border Wire)||The justice ministry offered Pell's family 300,000 marks in January in return for silence, and was refused⟧, two people with knowledge of the talks told Border.

The ministry declined to comment on ⟦v016|justice ministry|declines|any settlement⟧.

=== d010 | Agencia Corda | 2026-04-21T14:30:00Z | update
# Arland: the vice who does not remember

MONTELUZ, 21 Apr (Corda) - The number two of the Arland government, Edmund Thrale, took refuge this Tuesday in oblivion: ⟦v003|Edmund Thrale < Border Wire||of a chat with the prison he conserves no trace⟧, he said, according to Border Wire.

The trace, however, is on paper. ⟦v030|Hearing Room||The switchboard noted 252 seconds⟧, relates the blog Hearing Room.

The nurse who hid behind a screen, meanwhile, described how ⟦v011|Witness R < Dunmarch Echo < Border Wire||a bell sounded and sounded without that anyone rose⟧, in the words gathered by the Dunmarch Echo and reproduced by Border.

⟦v028|Council on Detention||A mission of the Council on Detention will visit Garrow in May⟧, announced the organism in Monteluz. In the city where he died, the young surveyor measured bridges, a profession of people who wish to arrive at the other side.

=== d011 | Dunmarch Echo | 2026-04-21T15:05:00Z | update | off_topic
# Swans close Mill Lane

Mill Lane is shut to motor traffic until further notice because a pair of swans has nested on the mini-roundabout.

The council's ecologist, Pam Dove, expects five cygnets in the middle of May. Buses will go round by the brewery.

"They had right of way," Ms Dove said.

=== d012 | Halcyon | 2026-04-21T15:44:00Z | urgent
# ⟦v017|unnamed (Halcyon)||Police arrest Arland deputy PM Thrale⟧ - source

DUNMARCH, April 21 (Halcyon) - ⟦v017|unnamed (Halcyon) < Halcyon||Arland's deputy prime minister, Edmund Thrale, was arrested on suspicion of perjury as he left an inquest on Tuesday⟧, a police source told Halcyon.

⟦v017|unnamed (Halcyon)||He was driven to Dunmarch central station in an unmarked car⟧, the source said.

Dunmarch police declined to comment on ⟦v017|Dunmarch police|declines|the report⟧. Thrale, 57, has been seen as the likely successor of Prime Minister Cora Blanchard.

=== d013 | Border Wire | 2026-04-21T15:52:00Z | update | copy_of=d012
# ⟦v017|unnamed (Halcyon)||Police arrest Arland deputy PM⟧ - source

April 21 (Halcyon via Border) - ⟦v017|unnamed (Halcyon) < Halcyon||Arland's deputy prime minister, Edmund Thrale, was arrested on suspicion of perjury as he left an inquest on Tuesday⟧, a police source told Halcyon.

⟦v017|unnamed (Halcyon)||He was driven to Dunmarch central station in an unmarked car⟧, the source said.

=== d014 | Halcyon | 2026-04-21T16:20:00Z | kill | supersedes=d012
# KILL - Arland deputy prime minister

EDITORS: Kill the Halcyon item timed 1544 GMT on April 21 headlined "Police arrest Arland deputy PM Thrale - source".

⟦v017||denies|Thrale has not been arrested⟧. ⟦v017||denies|The person seen being led to a car was a prison officer⟧, as a separate story will report.

Strike the item from all services. Halcyon regrets the error.

=== d015 | Hearing Room | 2026-04-21T16:34:00Z | update
# LIVE: Wrong man in the right car

17.34 local. Deep breath. For half an hour the wires had ⟦v017|unnamed (Halcyon) < Halcyon||the Deputy PM in handcuffs⟧. He was in the car park, eating a pear… ⟦v017|Edmund Thrale|denies|"Do I look detained?"⟧ he asked us.

The man in the back seat was Senior Officer Dale Colley, 44. ⟦v009|Dunmarch police||He has been taken in on suspicion of manslaughter⟧, Dunmarch police now confirm. His was the knee between the shoulder blades, according to Witness R [her words; we'll be careful - ed.].

⟦v027|Prison Officers' Association||The officers' union calls it "a sacrifice of the small to spare the great"⟧.

18.02. ⟦v015|||Some 800 people with spirit levels, Pell's tool, are lined up along the Shire Hall railings⟧. All the bubbles are in the middle.

=== d016 | SNA | 2026-04-21T17:10:00Z | bulletin
# ⟦v009|Dunmarch police||Guard of prison detained in Arland in case of death of ecologist⟧

VEDEN, April 21. /SNA/. ⟦v009|Dunmarch police||The police of the Arland city of Dunmarch has detained the senior supervisor of the Garrow prison D. Colley, whom they incriminate causing of death by imprudence⟧, informs SNA with the reference to the local police.

It is necessary to note that ⟦v017|||the message on the detention of the vice-premier has been disproved⟧.

"⟦v025|Taras Mellin||In Arland, as is usual, answers the boatswain and not the captain⟧," declared the deputy of the Sorvian parliament Taras Mellin.

According to his opinion, ⟦v024|Taras Mellin||Thrale has openly deceived the court⟧. In the embassy of Arland in Veden ⟦-|embassy of Arland|declines|the given statement⟧ was not commented.

=== d017 | Dunmarch Echo | 2026-04-21T18:00:00Z | feature
# Where does a film go when it is forgotten?

We asked a man who knows. Cecil Thwaite serviced the recorders at Garrow until last summer, and he has a shed. ⟦v006|Cecil Thwaite < Dunmarch Echo||Somebody with the deputy governor's password deleted six hours from E wing on the morning after, at 9.15, "neat as a tooth"⟧, he told the Echo.

"⟦v006|Cecil Thwaite||Machines don't forget. They're told to⟧," he said. He offered this to the inquiry in June and was thanked.

The deputy governor of the day, Sybil Marr, said through a solicitor that ⟦v006|Sybil Marr|denies|she had wiped nothing and shared her password with half the corridor⟧.

In the wool shop there is a letter under glass. ⟦v031|Jonah Pell||"They have put me where it is quiet. I can hear the river and nobody else. Don't let them build on it"⟧, it says. ⟦v032|Hester Pell||It came two days after he did⟧, his mother said.

=== d018 | Halcyon | 2026-04-22T06:00:00Z | feature | nothing_new
# RECAP-The Pell inquest: where things stand

April 22 (Halcyon) - The main points as the jury in Dunmarch prepares to retire:

* ⟦v001|||Jonah Pell was held prone by four officers for 17 minutes⟧, a pathologist said.

* ⟦v011|Witness R||His bell went unanswered for 40 minutes beforehand⟧, according to a nurse.

* ⟦v002|Lucas Wray||Edmund Thrale asked by phone for Pell to be kept apart⟧, former governor Lucas Wray testified. ⟦v003|Edmund Thrale||Thrale says he cannot remember it⟧.

* ⟦v009|||One officer, Dale Colley, is under arrest⟧; ⟦v010|||another, Aidan Strake, is suspended⟧.

* ⟦v006|Cecil Thwaite < Dunmarch Echo||Surveillance footage was erased on purpose⟧, a technician told the Dunmarch Echo.

=== d019 | Border Wire | 2026-04-22T07:20:00Z | update
# Ex-aide backs governor over Thrale call to prison

April 22 (Border) - ⟦v002|Joanna Fisk < Border Wire||Edmund Thrale's former private secretary was in the room when he demanded that Jonah Pell be "put on ice"⟧, she told Border in an interview on Wednesday.

"⟦v002|Joanna Fisk||He had his feet on the radiator. He said: no paper, Lucas⟧," Joanna Fisk said. ⟦v033|Joanna Fisk||She had written to the coroner overnight and was ready to swear to it⟧.

Thrale's spokesman called ⟦v002|spokesman for Edmund Thrale|denies|the account "a fantasy of a dismissed employee"⟧.

Opposition leader Owen Sharrow said ⟦v020|Owen Sharrow||the deputy premier should go "before lunch"⟧. Blanchard's office would not repeat ⟦v007|Cora Blanchard's office|declines|its earlier backing⟧.

=== d020 | Hearing Room | 2026-04-22T08:45:00Z | update
# LIVE: One more witness, no screen

09.45 local. Coroner Loam has let her in. Joanna Fisk, green coat, no notes… ⟦v002|Joanna Fisk||"I placed the call. I heard him say nobody was to get near Pell till the vote"⟧. Amory rose, thought, and sat.

⟦v034|Joanna Fisk||She was moved to the weather office the following week⟧, she says.

10.10. Summing-up. Nine people [five women, four men, a lot of cough drops - ed.] are told ⟦v035|Beatrix Loam||they may find unlawful killing, misadventure, or leave it open⟧. ⟦v035|||Out they go at 10.52⟧.

Ravi Aldous was asked ⟦-|Ravi Aldous|declines|what he is hoping for⟧. He said he was hoping for a sandwich.

On the railings the spirit levels have spent the night. ⟦v015|police||Police count 1,500 people now⟧ and one swan.

=== d021 | Halcyon | 2026-04-22T12:36:00Z | flash
# ⟦v004|||ARLAND INQUEST JURY FINDS JONAH PELL WAS UNLAWFULLY KILLED IN PRISON⟧

=== d022 | Halcyon | 2026-04-22T12:58:00Z | urgent | supersedes=d021
# Arland jury finds jailed protester unlawfully killed, faults minister

DUNMARCH, April 22 (Halcyon) - ⟦v004|||Nine jurors in Arland concluded on Wednesday that Jonah Pell was killed unlawfully by those guarding him⟧, and that ⟦v036|||an improper instruction from Edmund Thrale had contributed to his death⟧.

The foreman needed two minutes. Hester Pell put her hand flat on the bench and left it there.

"⟦v014|Hester Pell||They took nine days to kill him and nine to say so. I am obliged to the second nine⟧," she said outside.

Coroner Beatrix Loam said ⟦v021|Beatrix Loam||she would send the papers to the public prosecutor⟧. Thrale was not in the room. His spokesman declined to say ⟦v005|spokesman for Edmund Thrale|declines|whether he would stay in office⟧.

=== d023 | Coroner's Office | 2026-04-22T13:30:00Z | update
# INQUEST TOUCHING THE DEATH OF JONAH ALARIC PELL: RECORD OF CONCLUSION

- ⟦v012|Coroner's Office||Medical cause of death: positional asphyxia⟧;

- ⟦v004|Coroner's Office||Conclusion of the jury: unlawful killing (unanimous)⟧;

- ⟦v036|Coroner's Office||Contributory factors: (a) confinement at the instance of the then Minister without lawful ground⟧; ⟦v011|Coroner's Office||(b) failure to answer the cell call system⟧;

- ⟦v001|Coroner's Office||Duration of prone restraint: not less than 15 and not more than 18 minutes⟧;

- ⟦v019|Coroner's Office||Report to prevent future deaths: prone restraint to end; call bells to be logged centrally; no Minister to direct the placement of any prisoner⟧;

- ⟦v021|Coroner's Office||Referral: to the Public Prosecutor, under section 9⟧.

The Coroner thanks the jury, who are excused from service for life.

=== d024 | Agencia Corda | 2026-04-22T13:55:00Z | update
# "Unlawful", says the people of Dunmarch

MONTELUZ, 22 Apr (Corda) - ⟦v004|Halcyon||The death of the surveyor Pell was a homicide, by unanimity of eight neighbours⟧, reports Halcyon from the city of Arland.

The jury did not stop at the cell: ⟦v036|||its finger goes up to the cabinet, to a voice on the telephone which had no right to command⟧. ⟦v002|Joanna Fisk < Border Wire||A secretary who had listened beside the radiator⟧ was decisive, writes Border Wire.

The judge asks that ⟦v019|||never more be anybody held with the mouth to the floor, nor any politician distribute cells⟧.

In Veden, ⟦v025|Foreign Ministry of Sorvia < SNA||the Sorvian diplomacy speaks of "a whole system on the bench"⟧, according to SNA; Sorvia has 312 journalists and poets in prison, reminds the Council on Detention.

=== d025 | Agencia Corda | 2026-04-22T14:12:00Z | correction | supersedes=d024
# CORRECTED: "Unlawful", says the people of Dunmarch

(Corrects the number of jurors: nine, not eight)

MONTELUZ, 22 Apr (Corda) - ⟦v004|Halcyon||The death of the surveyor Pell was a homicide, by unanimity of nine neighbours⟧, reports Halcyon from the city of Arland.

The jury did not stop at the cell: ⟦v036|||its finger goes up to the cabinet, to a voice on the telephone which had no right to command⟧. ⟦v002|Joanna Fisk < Border Wire||A secretary who had listened beside the radiator⟧ was decisive, writes Border Wire.

The judge asks that ⟦v019|||never more be anybody held with the mouth to the floor, nor any politician distribute cells⟧.

=== d026 | Border Wire | 2026-04-22T14:40:00Z | urgent
# Arland's Thrale to step down after inquest verdict - sources

April 22 (Border) - ⟦v005|unnamed (Border Wire)||Edmund Thrale has told colleagues he will leave the Arland government⟧, three people briefed on the matter told Border on Wednesday, two hours after ⟦v004|||a jury ruled that the guards at Garrow had no right to do what killed Jonah Pell⟧.

⟦v005|unnamed (Border Wire)||A letter was being typed⟧, one of them said. "⟦v005|unnamed (Border Wire)||He wanted to stay till Sunday. She gave him till tea⟧."

⟦v018|Prison Service||About 200 inmates at Garrow had refused to return to their cells and were banging on the doors⟧, the Prison Service said. ⟦v018|Prison Service||Nobody was hurt⟧.

The prosecutor's office said ⟦v021|public prosecutor's office||it had opened a file and would look at perjury as well as manslaughter⟧.

=== d027 | Hearing Room | 2026-04-22T15:25:00Z | update
# LIVE: Teatime

16.25 local. ⟦v005|||Gone. Two paragraphs, no apology, a comma in the wrong place⟧… "⟦v005|Edmund Thrale||I have become a distraction from the work of the government⟧," writes the ex-Deputy Prime Minister.

⟦v007|Cora Blanchard||And the PM who trusted him fully at noon on Tuesday says today that she "trusted what she was told"⟧.

Hester Pell, through the shop door: "⟦v037|Hester Pell||A distraction. That's what they called Jonah⟧."

16.50. ⟦v009|Dunmarch police||Colley has been charged; he'll be before the magistrates on Friday⟧. Two more of the four have been asked to come in [by the front door - ed.].

At Garrow ⟦v018|||they have gone quiet and gone in⟧. The last noise, we're told, was all the call bells at once, forty minutes long.

=== d028 | SNA | 2026-04-22T16:05:00Z | bulletin
# ⟦v005|||Vice-premier of Arland Thrale left post⟧

VEDEN, April 22. /SNA/. ⟦v005|press service of the government of Arland||The vice-premier of Arland Edmund Thrale, found involved in the death of a prisoner, is released from the occupied post by own desire⟧, informed the press service of the Arland government.

⟦v026|press service of the government of Arland||His obligations will be executed by the minister of health Ada Quill⟧, specified in the press service.

The jurymen earlier recognized that ⟦v004|||the ecologist Pell has been deprived of life illegally⟧. ⟦v018|||In the Garrow prison has taken place a revolt⟧, which was suppressed, reports SNA.

"⟦v025|Foreign Ministry of Sorvia||We wait that also the prime minister will draw conclusions⟧," noted in the Foreign Ministry of Sorvia.

=== d029 | Dunmarch Echo | 2026-04-22T17:30:00Z | feature
# Comment: A level bubble

By Edith Carrow

I sat ten days in Room 2, and the thing I shall keep is not the stopwatch. It is the pear. While ⟦v017|||half the world thought he was behind bars⟧, the second man in the land stood by a skip and ate fruit, because nothing had happened to him and nothing, he was sure, would.

Then a woman in a green coat ⟦v033|||came in unasked and took the oath⟧. ⟦v002|||Feet on the radiator, no paper, Lucas: so small a sentence to lock so large a door⟧.

⟦v038|Edith Carrow||The man who dialled has lost a car and a driver; the men who knelt may lose ten years⟧. I do not weep for them. But the jury wrote both down, in the right order, and ⟦v036|||the one with the tie came first⟧.

They have shut ⟦v029|Prison Service||E wing, from tonight, for good⟧. Mrs Pell has been offered a brick. She asked for ⟦v006|Hester Pell||the missing six hours instead⟧.

=== d030 | Border Wire | 2026-04-22T18:10:00Z | update | off_topic
# Arland dairy exports up 4 pct in first quarter

April 22 (Border) - Arland sold 4 percent more cheese and butter abroad in the first three months of the year than a year earlier, the statistics office said.

Hard cheese did best. Milk powder fell for the third quarter running as stocks abroad stayed high.

The dairy board expects a flat summer.

=== d031 | Halcyon | 2026-04-22T18:45:00Z | update
# Arland deputy PM resigns over protester's death in jail

DUNMARCH, April 22 (Halcyon) - ⟦v005|||Edmund Thrale quit as Arland's deputy prime minister on Wednesday⟧, felled by ⟦v036|||a jury's finding that he had helped to bring about the death of a prisoner he never met⟧.

⟦v026|||Health Minister Ada Quill takes over his duties⟧. ⟦v039|Cora Blanchard||The government would suspend the Lorne dam project pending a review⟧, Prime Minister Cora Blanchard said, in a step that nobody had asked for that day and Jonah Pell had asked for all his adult life.

Opposition leader Owen Sharrow called on ⟦v040|Owen Sharrow||Blanchard herself to face the voters⟧.

⟦v009|||A guard, Dale Colley, was charged with manslaughter⟧. His lawyer said ⟦v041|lawyer of Dale Colley||he would plead not guilty⟧. The union said ⟦v027|Prison Officers' Association||its members had been trained to hold men that way⟧.

⟦v016|justice ministry||The ministry withdrew the condition of silence from its offer to the family⟧. "⟦v016|Hester Pell||I have wool to sell⟧," Hester Pell replied.

=== d032 | Agencia Corda | 2026-04-22T19:10:00Z | update
# Falls Thrale; the dam, too, stops

MONTELUZ, 22 Apr (Corda) - The man who did not remember will have, from today, leisure to do it. ⟦v005|Edmund Thrale < Hearing Room||The heir of the Arland premier gave up his portfolio with a note in which he calls himself an obstacle⟧, transcribes the blog Hearing Room.

⟦v026|Halcyon||A doctor, Ada Quill, until now in charge of the hospitals, occupies the second chair⟧, adds Halcyon. And the same agency attributes to Cora Blanchard the novelty of the evening: ⟦v039|Cora Blanchard < Halcyon||the works of the Lorne remain paralysed until a commission pronounces itself⟧.

Of the gaol arrive two versions. The Sorvian agency speaks of ⟦v018|SNA||an uprising put down⟧; the penitentiary administration, cited by Border Wire, of ⟦v018|Prison Service < Border Wire||some two hundred men who made noise without a scratch⟧.

The Council on Detention ⟦v028|Council on Detention||brought forward its journey to Garrow, which will be on the 4th of May and with a technician of recordings⟧. The technician will have work: ⟦v006|Cecil Thwaite < Dunmarch Echo||what the lens of the corridor saw was suppressed with a key of authority⟧, as sustains a former employee in the Dunmarch Echo.

A detail, to close. The bridges which Pell measured are seven. Today somebody had put on each of them a level, and on none did the bubble move.

=== d033 | Hearing Room | 2026-04-22T19:40:00Z | update
# LIVE: Lights out in Room 2

20.40 local. The herons have gone back to the hospital, the ushers are stacking chairs, and we've been given the stub of the coroner's pencil. A few things that got lost in the crush…

The doctor who signed the first certificate, Hugh Penhallow, has written to Mrs Pell. ⟦v012|Hugh Penhallow||He put "heart" because he was told heart, he says, and never lifted the shirt⟧. ⟦v042|Hugh Penhallow||He has handed in his licence⟧.

The man with the radio: ⟦v010|Prison Service||Aidan Strake's paid leave became unpaid leave at six o'clock⟧, per the Prison Service. His solicitor says ⟦v011|solicitor of Aidan Strake|denies|the bell "was faulty and could not be heard above the ventilation"⟧ [Witness R heard it through two doors - ed.].

Sybil Marr, she of the popular password, ⟦v006|Dunmarch police||has been invited to explain the vanished pictures to detectives on Monday⟧.

Lucas Wray was asked ⟦v008|Lucas Wray|declines|if he'd like his old job back⟧; he said he would like a drink. He also said, and we give it whole: "⟦v043|Lucas Wray||I should have hung up. I stood to attention instead… I have been standing to attention ever since⟧."

And the juror who fell ill on day three, a bus driver by the name of Tom Arkle, turned up at the back in his slippers to hear ⟦v004|||the two words his colleagues had agreed on without him⟧. He nodded twice.

That's all from us. Mind the swan.

=== d034 | Dunmarch Echo | 2026-04-22T20:15:00Z | update
# Wool shop open as usual

At nine tomorrow the shutter in Tanner Row goes up, as it has on every working day but eighteen since 1991. Hester Pell has had two hundred and six letters today and intends to answer them in order.

One came by motorcycle. ⟦v044|Cora Blanchard||The prime minister would like to call on her, privately, on Friday⟧. ⟦v044|Hester Pell||"She may come at four. She may bring Mr Thrale. She may not bring a photographer"⟧, Mrs Pell told the Echo.

The other envelope, the one with three hundred thousand in it, lies where it has lain since winter. ⟦v016|Hester Pell||They would have paid me by the word not to talk, she said; now they will pay me anyway, and I still don't want it⟧.

On the dam she said nothing for a while. ⟦v039|||The diggers at Lorne were switched off at seven and a watchman hung his lamp on one of them⟧. You can see it from her back step, and hear, for the first time in two years, the river.

⟦v015|||The last of the spirit levels were taken from the railings at dusk, by a constable who laid them in a blanket, one by one, and wrote down whose they were⟧.

⟦v009|Dunmarch police||Dale Colley will spend tonight in a cell at Central, with a bell⟧, the police said. ⟦v041|lawyer of Dale Colley||He means to fight the charge⟧, according to his lawyer, and he has asked for a radio.

Professor Sayle has sent back her fee. ⟦v001|Miriam Sayle||The stopwatch, still at four minutes fifteen, a quarter of what those knees took, she has left to the museum⟧.
