title: Hostages at the Marrow Street bank in Dorvell

=== d001 | Centra | 2026-06-24T08:21:00Z | flash
# ⟦v001|police||GUNMEN TAKE HOSTAGES AT BANK IN DORVELL, CAPITAL OF ELMARK⟧ - POLICE

=== d002 | Centra | 2026-06-24T08:34:00Z | urgent
# Armed men seize bank in Elmark capital

DORVELL, June 24 (Centra) - ⟦v001|police||Armed men were holding staff and customers inside a branch of Elmark Credit in central Dorvell on Wednesday⟧, police said.

⟦v002|police||Between 15 and 20 people were thought to be in the building on Marrow Street⟧, a police spokesman, Inspector Leif Tandberg, told reporters at the cordon.

⟦v003|witnesses||Several shots were heard shortly after the doors opened at 9 a.m.⟧, witnesses said. Two trams stood empty in the middle of the street with their doors open.

The branch lies 300 metres from the finance ministry. Armed robbery is rare in Elmark, which last saw a hostage-taking in 1994.

=== d003 | Northgate News | 2026-06-24T08:52:00Z | update
# Bank siege under way in Elmark's Dorvell

June 24 (Northgate) - ⟦v001|police < Centra||A branch of Elmark Credit has been occupied by intruders with guns and the people in it prevented from leaving⟧, Centra reported, citing police.

⟦v004|Hedda Moll < Northgate News||At least three of them came in wearing the overalls of a window-cleaning firm⟧, Hedda Moll, who runs the flower stall across the road, told Northgate. "⟦v004|Hedda Moll||They had the buckets and everything. One of them said good morning to me⟧," she said.

The bank said ⟦v005|Elmark Credit||all its branches in the capital had been shut as a precaution⟧. ⟦v006|||Its shares slipped 1.8 percent⟧ on the Dorvell exchange, in a market that was otherwise little changed.

=== d004 | Cordon | 2026-06-24T09:10:00Z | update
# LIVE: Marrow Street, from as near as they let us

11.10 Dorvell time. We are on the second floor of a dentist's. The dentist is at work. You can see the bank's front, blinds down, and one geranium.

11.14. ⟦v003|||Bang, bang, pause, bang: that was how it began, says the dentist, who took it for the tram⟧.

11.20. ⟦v007|||Men in black with long cases have gone up on to the roof of the savings museum⟧ [please, no photographs of them; we have been asked and we agree - ed.].

11.26. How many in there? ⟦v002|police||The inspector with the moustache now says 22⟧. ⟦v002|Elmark Credit||The bank itself says nineteen, eleven of them its own⟧.

11.31. Somebody in there has put a sheet of paper against the glass. We cannot read it. The dentist, with his magnifying lamp, cannot read it either.

=== d005 | Elpress | 2026-06-24T09:35:00Z | bulletin
# In Dorvell ⟦v008|Interior Ministry||created operative staff on liberation of hostages⟧

DORVELL, June 24. /Elpress/. ⟦v008|Interior Ministry||In connection with the capture of hostages in the department of the bank "Elmark Credit" the operative staff is created under the leadership of the interior minister Konrad Vasse⟧, informed in the department.

⟦v009|Interior Ministry||From the adjacent houses 340 inhabitants are evacuated, movement of transport on Marrow Street is stopped⟧, it was specified.

"⟦v010|Konrad Vasse||With criminals we talk, but to criminals we do not pay⟧," stated the minister to journalists.

The given question about the number of attackers Vasse ⟦v011|Konrad Vasse|declines|did not comment⟧. For citizens is opened the telephone of hot line, which works round the clock.

=== d006 | Centra | 2026-06-24T10:02:00Z | urgent
# Dorvell hostage-takers demand release of jailed banker

DORVELL, June 24 (Centra) - ⟦v012|police||The men holding a bank in Elmark's capital want Stellan Roke, a financier serving 12 years for fraud, set free by 6 p.m.⟧, police said on Wednesday.

The demand was written on a sheet of paper held up at a window, Inspector Leif Tandberg said. ⟦v013|Leif Tandberg||They had also asked for a bus with a full tank⟧.

⟦v011|Leif Tandberg||Police believed there were four captors⟧, he added.

Roke's Northern Savings Club collapsed in 2021, ruining some 31,000 small depositors, many of them pensioners.

"⟦v014|Ottoline Frey||My client learned of this from the prison radio. He does not know these people and he does not wish to⟧," Roke's lawyer, Ottoline Frey, said.

=== d007 | Dorvell Tidings | 2026-06-24T10:30:00Z | update
# Nineteen people, one geranium

By Ansgar Pihl

On Wednesdays the Marrow Street branch opens at nine for the market women, who like to have their coins weighed before the rush. So there were aprons in the queue this morning, and a boy with a terrier, and the old organist of St Olave's, who had come about a pension of eleven crowns.

⟦v015|Dorvell Tidings||The terrier was let out at twenty to twelve with a note in its collar⟧. It sat down on the tramline and scratched. ⟦v015|police||The slip of paper asked for insulin⟧, police said, ⟦v016|||and a quarter of an hour later a nurse put a cool-box on the step and walked backwards to the kerb⟧.

"⟦v017|Sigrun Halle||My father plays Buxtehude on Sundays, he has never hurt a fly, and he has a heart like wet paper⟧," said Sigrun Halle, the organist's daughter, behind the tape.

There is no one in the square who has not lost something to Stellan Roke. ⟦v018|unnamed (Dorvell Tidings)||"If they want him out, let them have him - without the key"⟧, growled a porter at the fish hall.

=== d008 | Solane | 2026-06-24T10:55:00Z | update
# Elmark: the takers of hostages reclaim a fallen banker

VIREUX, June 24 (Solane) -- ⟦v012|police < Centra||The liberation, before 18 hours, of the ex-financier Stellan Roke: such is what exact the armed men entrenched in a bank of Dorvell⟧, reports Centra, citing the police.

⟦v014|Ottoline Frey|denies|Mr. Roke has nothing to see with the affair⟧, assures his counsel, Master Frey.

According to the daily Dorvell Tidings, ⟦v015|Dorvell Tidings||it is a small dog which has served as postman⟧ to obtain a medicine for a diabetic person.

⟦v019|Vireux's foreign ministry||A national of Vireux, tourist aged 26 years, figures among the retained persons⟧, confirmed the ministry of foreign affairs, which has opened a cell of crisis.

=== d009 | Elpress | 2026-06-24T11:20:00Z | update
# One of hostages ⟦v020|Interior Ministry||liberated in Dorvell⟧

DORVELL, June 24. /Elpress/. ⟦v020|Interior Ministry||Attackers released from the building of the bank one woman, who is in the state of pregnancy⟧, informed in the Interior Ministry of Elmark.

⟦v020|Interior Ministry||She is transferred to physicians, nothing threatens to her life⟧, specified the department.

By its words, ⟦v021|woman||there are no victims inside, with people they address politely⟧.

⟦v022|Konrad Vasse||The prime minister Ida Solvang gave the instruction to preserve first of all the lives of people⟧, told the minister Konrad Vasse. ⟦v012|Konrad Vasse||The question about release of the convict Roke is not considered⟧, he underlined.

=== d010 | Cordon | 2026-06-24T11:45:00Z | update
# LIVE: Out comes Runa

13.41. ⟦v020|||A side door, a blanket, a very large stomach and a policewoman running: first person out!⟧ The whole dentist's waiting room clapped.

13.46. ⟦v020|Cordon readers||She is Runa, from the cheese counter, eight months gone⟧, says her cousin by text.

13.52. What she told the medics, via the cousin: ⟦v011|Runa's cousin < Cordon||there are three of them, not four, and one can't be older than twenty⟧. And: ⟦v021|Runa's cousin||they shared out their own sandwiches⟧ [ham - ed.].

14.03. ⟦v013|||A yellow school bus has been parked at the corner of Tallow Lane, nobody at the wheel⟧. Make of that what you like. ⟦v013|police|denies|"It has nothing to do with anything"⟧, says the moustache.

=== d011 | Centra | 2026-06-24T12:20:00Z | urgent
# ⟦v023|unnamed (Centra)||One hostage killed in Dorvell bank⟧ - security source

DORVELL, June 24 (Centra) - ⟦v023|unnamed (Centra) < Centra||A hostage has been shot dead inside the occupied Elmark Credit branch in Dorvell⟧, a security source told Centra on Wednesday.

⟦v023|unnamed (Centra)||The victim is a male employee in his fifties⟧, the source said.

The interior ministry declined to comment on ⟦v023|Interior Ministry|declines|the situation inside⟧. The deadline set by the captors runs out at 6 p.m. local time.

=== d012 | Dorvell Tidings | 2026-06-24T12:28:00Z | urgent | copy_of=d011
# ⟦v023|unnamed (Centra)||One hostage killed in Marrow Street bank⟧ - security source

DORVELL (Centra) ⟦v023|unnamed (Centra) < Centra||A hostage has been shot dead inside the occupied Elmark Credit branch in Dorvell⟧, a security source told Centra on Wednesday.

⟦v023|unnamed (Centra)||The victim is a male employee in his fifties⟧, the source said.

=== d013 | Northgate News | 2026-06-24T12:50:00Z | update | supersedes=d003
# UPDATE 2-Elmark police deny death in bank siege (adds manager by telephone, ransom)

* Fourth hour of siege
* Captors add cash to demands

June 24 (Northgate) - Police in Dorvell on Wednesday rejected a report that ⟦v023|police|denies|one of the people trapped in a bank had been murdered⟧.

The man said to be dead picked up his own telephone. "⟦v023|Torvald Asker < Northgate News|denies|I have read my obituary and there are mistakes in it⟧," branch manager Torvald Asker, 54, told Northgate in a call of less than a minute. ⟦v024|Torvald Asker||A colleague had been hit in the foot by a splinter when the ceiling was fired at in the morning⟧, he said.

⟦v025|unnamed (Northgate News)||The intruders had now asked for 4 million crowns as well⟧, a person close to the negotiations said.

⟦v004|Hedda Moll||They had arrived dressed as window cleaners⟧, the owner of a flower stall said. ⟦v006|||Elmark Credit shares were 3.5 percent lower⟧.

=== d014 | Centra | 2026-06-24T13:05:00Z | kill | supersedes=d011
# KILL KILL - Dorvell hostage

EDITORS: Please kill the Centra story sent at 1220 GMT under the headline "One hostage killed in Dorvell bank - security source".

⟦v023||denies|The information was incorrect⟧. ⟦v023||denies|No death has been established⟧.

Please make sure it is deleted from all platforms and that readers who received an alert are told. No replacement is planned. Centra regrets the error.

=== d015 | Elpress | 2026-06-24T13:30:00Z | bulletin
# ⟦v026|Interior Ministry||Personality of leader of attackers is established⟧ - Ministry

DORVELL, June 24. /Elpress/. ⟦v026|Interior Ministry||The leader of the group, which captured the bank in Dorvell, is Mats Oberlin, 47 years, former employee of the "Northern Savings Club"⟧, informed the Interior Ministry.

⟦v026|Interior Ministry||Earlier he was not judged, worked as a cashier, lost the dwelling⟧, noted in the department.

⟦v027|Interior Ministry||To the place of events the wife of Oberlin is brought, she conducts with him conversation by telephone⟧.

⟦v028|Interior Ministry||The brother of Oberlin is detained in the city of Tannau on suspicion of complicity⟧, it is underlined in the message. ⟦v023|Konrad Vasse|denies|Minister Vasse named "dangerous lie" the information of foreign agency about victim⟧.

=== d016 | Cordon | 2026-06-24T14:10:00Z | update
# LIVE: The cashier

16.02. So now he has a name. ⟦v026|Interior Ministry < Elpress||Mats Oberlin sat behind a counter at Roke's shop for sixteen years and was the last to be told⟧, if you put Elpress's press release into Dorvellish.

16.07. Which turns the morning on its head. ⟦v029|Mats Oberlin < Cordon||He does not want Roke free. He wants him HERE, on the step, "to say on camera where the money went"⟧. That is from a phone call to this blog, 40 seconds, caller ID of the bank. ⟦v029|Mats Oberlin < Cordon||"Bring him or don't bring him. I only want to ask him"⟧.

16.09. We have given the recording to the police [before writing this - ed.].

16.15. ⟦v027|||Mrs Oberlin, grey coat, has been in the blue van for an hour⟧. ⟦v030|||Six pizzas and a bag of dog food have gone in⟧.

=== d017 | Northgate News | 2026-06-24T14:40:00Z | urgent
# Captor wants jailed financier to confess on camera, not walk free

June 24 (Northgate) - ⟦v029|Mats Oberlin < Cordon||The man who leads a bank siege in Elmark has said he wishes to confront the fraudster Stellan Roke, not to release him⟧, the local blog Cordon reported.

Police confirmed ⟦v029|police||the authenticity of the call⟧. ⟦v012|Leif Tandberg||The paper in the window had been "misread": it said "bring out Roke"⟧, Inspector Leif Tandberg said.

⟦v031|Ottoline Frey||Roke would be willing to speak to him by video⟧, his lawyer said. ⟦v031|Justice Ministry|declines|Whether that would be allowed⟧ the Justice Ministry would not say.

"⟦v032|Maarit Kolsen||He is a man who wants an audience. That is good news, for a while⟧," said Maarit Kolsen, a former negotiator.

=== d018 | Elmark Credit | 2026-06-24T15:00:00Z | update
# NOTICE TO CUSTOMERS AND THE PRESS

Elmark Credit informs that:

- ⟦v002|Elmark Credit||at 17.00, ten employees and eight customers remained in the Marrow Street premises⟧;

- ⟦v005|Elmark Credit||its 14 offices in the capital will stay closed on Thursday⟧;

- ⟦v024|Elmark Credit||one employee has a light injury of the foot, which has been dressed⟧;

- ⟦v025|Elmark Credit|denies|the bank has not been asked for, and has not offered, any sum of money⟧;

- ⟦v033|Elmark Credit||in 2022 it acquired the remaining loans of the Northern Savings Club, in accordance with the law⟧.

Families may wait in the reading room of the savings museum, where tea is provided. The bank thanks its staff for their composure and its customers for their patience.

=== d019 | Centra | 2026-06-24T15:45:00Z | update
# Seven more freed from Dorvell bank before deadline

DORVELL, June 24 (Centra) - ⟦v034|police||Seven hostages walked out of the besieged bank in Elmark's capital on Wednesday, 15 minutes before an ultimatum was to expire⟧, police said.

⟦v035|Leif Tandberg||The deadline had been put back to midnight⟧, Inspector Leif Tandberg said. He declined to say ⟦v034|Leif Tandberg|declines|what had been given in return⟧.

⟦v034|||All were women, most of them market traders in aprons⟧. One of them, Berit Osk, told reporters that ⟦v021|Berit Osk||the youngest captor had wept and that nobody had been mistreated⟧.

⟦v019|Vireux's embassy||A 26-year-old tourist from Vireux was still inside⟧, her embassy said.

=== d020 | Centra | 2026-06-24T16:02:00Z | correction | supersedes=d019
# CORRECTED-Six more freed from Dorvell bank before deadline

(Corrects number of freed hostages to six, not seven, in headline and first paragraph)

DORVELL, June 24 (Centra) - ⟦v034|police||Six hostages walked out of the besieged bank in Elmark's capital on Wednesday, 15 minutes before an ultimatum was to expire⟧, police said.

⟦v035|Leif Tandberg||The deadline had been put back to midnight⟧, Inspector Leif Tandberg said. He declined to say ⟦v034|Leif Tandberg|declines|what had been given in return⟧.

⟦v034|||All were women, most of them market traders in aprons⟧. One of them, Berit Osk, told reporters that ⟦v021|Berit Osk||the youngest captor had wept and that nobody had been mistreated⟧.

=== d021 | Solane | 2026-06-24T16:30:00Z | update
# Dorvell: six aprons come out, the young woman of Vireux stays

VIREUX, June 24 (Solane) -- ⟦v034|||Half a dozen merchants of the market have recovered the free air toward 18 hours⟧. ⟦v035|Leif Tandberg < Centra||The ultimatum is reported to the middle of the night⟧, indicates Centra which cites the police.

⟦v019|father of the tourist||"She has sent us a message: the dog is gone, I am bored"⟧, recounted to Solane the father of the tourist retained.

The chief of the commando is ⟦v026|Interior Ministry < Elpress||a former employee of counter, ruined by his own employer⟧, according to Elpress citing the ministry. ⟦v028|Interior Ministry||His brother has been apprehended⟧, ⟦v028|unnamed (Solane)||then released in the evening for lack of proof⟧, according to a judicial source.

The prime minister Ida Solvang has ⟦v036|Ida Solvang's office||cancelled her trip to Vireux foreseen tomorrow⟧.

=== d022 | Northgate News | 2026-06-24T17:10:00Z | update | off_topic
# Elmark wheat harvest seen up 6 percent

June 24 (Northgate) - Elmark is set to bring in 4.1 million tonnes of wheat this year, 6 percent more than last, the farm ministry's first survey showed on Wednesday.

Traders said rain in the south could still spoil the quality. Exports begin in August, most of them through the port of Tannau.

=== d023 | Cordon | 2026-06-24T19:40:00Z | update
# LIVE: Roke on a screen

21.30. ⟦v031|||They did it. A television on a trolley, rolled up to the step, and on it, in prison grey, Stellan Roke⟧. The sound came out into the square because nobody thought of a wire.

21.34. ⟦v037|Stellan Roke||"It is in Vireux, what there is of it. Nineteen million. In my sister's name"⟧. You could hear a pin, and then you could hear the whole of Marrow Street.

21.41. ⟦v038|||And out they come. Door, light, a man of twenty with his hands up… a second…⟧

21.44. ⟦v039|||No Oberlin⟧.

21.52. The dentist has poured something. It is not mouthwash.

=== d024 | Centra | 2026-06-24T19:58:00Z | urgent
# ⟦v038|police||Two captors surrender in Dorvell bank siege⟧ - police

DORVELL, June 24 (Centra) - ⟦v038|police||Two of the three men who seized a bank in Dorvell gave themselves up on Wednesday night⟧, police said, minutes after ⟦v031|||the jailed financier Stellan Roke was shown to them on a television screen⟧.

⟦v037|Stellan Roke||Roke told them that 19 million crowns of his clients' money were hidden abroad⟧. His lawyer, Ottoline Frey, said ⟦v037|Ottoline Frey|hedges|he had spoken "under duress and perhaps not precisely"⟧.

⟦v039|Leif Tandberg||The leader, Mats Oberlin, remained inside with a handful of bank employees⟧, Inspector Leif Tandberg said. The street lights around the building had been turned off.

=== d025 | Elpress | 2026-06-24T22:25:00Z | flash
# ⟦v040|Interior Ministry||ALL HOSTAGES IN DORVELL LIBERATED, BUILDING IS TAKEN UNDER CONTROL⟧

=== d026 | Centra | 2026-06-24T22:50:00Z | urgent
# Police storm Dorvell bank, last hostages safe

DORVELL, June 25 (Centra) - ⟦v040|||Elmark commandos burst into a bank in Dorvell shortly after midnight and brought out the last 11 people held there⟧, ending a siege of more than 15 hours.

⟦v041|police||Mats Oberlin was wounded in the shoulder and arrested⟧, police said. ⟦v042|police||An officer was cut by glass⟧.

"⟦v043|Konrad Vasse||We waited as long as it was wise, and then four minutes less⟧," Interior Minister Konrad Vasse said. ⟦v044|police||The guns turned out to be two starting pistols and one old hunting rifle⟧, police said.

⟦v017|hospital||The organist, Edvin Halle, 79, was in hospital with heart trouble⟧.

=== d027 | Dorvell Tidings | 2026-06-25T04:30:00Z | feature
# What the window cleaners left behind

By Ansgar Pihl

Three buckets, one sponge, and the glass of the front door all over the pavement. ⟦v040|||They came over the roof of the savings museum and down through the lamp store, twelve shadows and a great deal of noise, and by the time St Olave's had finished striking it was done⟧.

"⟦v045|Torvald Asker||Oberlin had given us his word he would come out after the news at half past twelve⟧," the manager told the Tidings, holding the geranium. "⟦v045|Torvald Asker||I believed him. I believe him now⟧." ⟦v041|Torvald Asker||He was hit, Mr Asker said, with his hands in the air⟧.

⟦v017|Sigrun Halle||The organist has asked for his spectacles and for the score of Sunday's prelude⟧, his daughter said.

⟦v044|||As for the arsenal: one of the "pistols" had last been heard at the school sports in Tannau⟧. The terrier is at home. ⟦v046|unnamed (Dorvell Tidings)||The boy's mother would like the collar back from the evidence room⟧.

=== d028 | Northgate News | 2026-06-25T06:10:00Z | feature | nothing_new
# TIMELINE-Fifteen hours on Marrow Street

June 25 (Northgate) - How the bank siege in Elmark unfolded:

* 9.05: ⟦v001|||Three men force their way into Elmark Credit⟧, ⟦v003|||firing into the ceiling⟧.

* 11.40: ⟦v015|||A dog carries out a plea for medicine⟧. 13.40: ⟦v020|||A pregnant woman is allowed to go⟧.

* 14.20: ⟦v023|Centra|denies|Centra reports a death, and takes it back⟧.

* 17.45: ⟦v034|||Six women leave⟧; ⟦v035|||the clock is reset to midnight⟧.

* 21.30: ⟦v031|||Roke appears by video link⟧ and ⟦v037|||speaks of a hoard in Vireux⟧. ⟦v038|||Two accomplices come out⟧.

* 00.20: ⟦v040|||Special forces go in⟧. ⟦v041|||The ringleader is shot and captured⟧.

=== d029 | Solane | 2026-06-25T07:20:00Z | update
# Vireux: ⟦v047|prosecutor of Vireux||the accounts of the sister of Stellan Roke are frozen⟧

VIREUX, June 25 (Solane) -- ⟦v047|prosecutor of Vireux||The parquet of Vireux has ordered in the night the blocking of eleven bank accounts and of a villa belonging to Helma Roke⟧, after ⟦v037|||the avowals of the ex-banker on a television placed before the bank besieged of Dorvell⟧.

⟦v037|Helma Roke|denies|"I have of my brother two postcards and no million"⟧, protested the interested one.

⟦v019|father of the tourist||The young tourist, she, has been found by her parents at dawn, in slippers, eating a pizza⟧. ⟦v036|Ida Solvang's office < Solane||Mrs. Solvang will come all the same, but on Monday⟧, let know her cabinet.

According to Dorvell Tidings, ⟦v045|Torvald Asker < Dorvell Tidings||the taker of hostages was ten minutes from rendering himself⟧.

=== d030 | Elpress | 2026-06-25T08:40:00Z | bulletin
# Konrad Vasse: ⟦v045|Konrad Vasse|denies|about capitulation of criminal there was no agreement⟧

DORVELL, June 25. /Elpress/. ⟦v045|Konrad Vasse|denies|No promises to leave the building the criminal Oberlin gave to the staff⟧, stated the interior minister Konrad Vasse, commenting words of the manager of the bank.

⟦v048|Prosecutor's Office||To Oberlin and two his accomplices the accusation is presented, it threatens to them up to 15 years⟧, informed in the Prosecutor's Office.

⟦v041|physicians||His state is estimated by physicians as satisfactory⟧.

The parliament will ⟦v049|parliament||create a commission for check of actions of the police⟧, for this voted 58 deputies. Prime minister Ida Solvang supported this step. ⟦v005|Elmark Credit||Departments of the bank, except the damaged one, resumed reception of clients⟧.

=== d031 | Northgate News | 2026-06-25T10:15:00Z | feature
# NORTHGATE COMMENT-The wrong man in the dock

(The author is a Northgate columnist. The opinions are her own.)

By Leonie Strand

June 25 (Northgate) - There is nothing romantic about pointing a rifle, however old, at a woman with a purse full of market coins. Mats Oberlin will go to prison and ought to.

But it took him one evening to get what four years of liquidators had not. ⟦v037|||An address for the money⟧ was shouted across a tram stop, and ⟦v047|||by breakfast a prosecutor in another country had put a padlock on it⟧. Some of the 31,000 who lost their savings must have drawn an uncomfortable conclusion.

Elmark Credit comes out of it little better. ⟦v033|Elmark Credit||It bought what was left of the Club's lending book⟧ and went on collecting. ⟦v050|unnamed (Northgate News)||One of the debtors was Oberlin, and it was this bank that took his flat⟧, a person familiar with the file says.

⟦v049|||Deputies will now look into those last minutes⟧. They might start with a simple matter: ⟦v045|||whether a man who says he is coming out should be given time to find the door⟧. ⟦v006|||The lender's stock, for what it is worth, has made good all of Wednesday's losses⟧.

=== d032 | Dorvell Tidings | 2026-06-25T11:00:00Z | update | off_topic
# Fish hall clock to be mended at last

DORVELL - The clock over the fish hall, which has stood at ten to four since the great hail of 2019, is to be repaired before the autumn, the markets committee decided on Wednesday evening in a session of eleven minutes.

The cost, 14,000 crowns, will be met from the sale of old weighing scales. A proposal to leave the hands where they are, because people had got used to them, found two supporters and was lost. The clockmaker, who is 81, has asked for somebody to hold the ladder and for absolute quiet.
