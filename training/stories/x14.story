title: The verdict against General Tesmar

=== d001 | Nordline | 2027-11-22T05:30:00Z | update
# Judges to rule on Dravia's General Tesmar

HAARSUND, Nov 22 (Nordline) - ⟦v016|Special Court for the Selno War||Judges in Haarsund will hand down their ruling on Vukan Tesmar at 10 a.m. on Monday⟧, four years and 530 days of hearings after the former Dravian army chief first stood in the dock.

Tesmar, 76, commanded the troops that ringed the city of Banyar and took the valley town of Orlec in the last summer of the Selno war, 24 years ago. He has pleaded not guilty to eleven counts, two of them genocide.

Security has been doubled around the converted biscuit factory that houses the court. ⟦v016|Haarsund city council||Two tram lines will not run past it until the last of the three judges has stopped speaking⟧, the city council said.

⟦-|Ines Valcourt||A sentence short of life would be "an insult with a number on it"⟧, prosecutor Ines Valcourt told the bench in her closing speech.

=== d002 | DIT | 2027-11-22T06:48:00Z | bulletin
# ⟦v005|Branko Havel||State of health of general Tesmar worsened⟧ - defender

KARLOVAR, November 22. /DIT/. ⟦v005|Branko Havel < DIT||The defence of the general Vukan Tesmar will petition about the transfer of the session because of sharp jump of his arterial pressure⟧, informed DIT the advocate Branko Havel.

"⟦v005|Branko Havel||With such figures people lie in hospital, and not listen the sentences⟧," said the advocate.

According to him, ⟦v035|Branko Havel||to three independent doctors was refused the admission to the defendant⟧. In the court ⟦v035|Special Court for the Selno War|declines|the given information⟧ was not commented.

In the native village of the general, Gorsk, at the church were gathered inhabitants with the candles.

It is necessary to recall that the process in Haarsund lasted 530 session days, and at it were heard 411 witnesses of the accusation and only 96 witnesses of the defence. In Dravia many consider the court as a political instrument.

=== d003 | Courtside | 2027-11-22T08:12:00Z | update
# LIVE: The queue, the rain and the General

08.40. Haarsund time. ⟦v036|||The line for the 99 seats of the public gallery goes twice round the flower market⟧; the woman at its head has been there since Saturday. She is from Orlec. She has brought four photographs and one umbrella.

08.55. A grey van with blinds. ⟦v039|||He has come⟧ [there had been bets - ed.].

09.04. Scuffle on the tram stop between flags. ⟦v013|||Police have just put three men in the back of a van, one still singing⟧…

09.10. What are we waiting for? Eleven answers, guilty or not, and then a number. Presiding judge Alwin Oosting will read a summary only; ⟦v018|Special Court for the Selno War||the whole thing runs to 2,478 pages⟧.

09.31. We are through the scanners. The glass between us and them has been cleaned for the occasion and still bears the mark of a forehead at about the height of a tall man's. On the left the lawyers are unpacking their binders like people moving into a house; on the right an empty chair, a jug, a box of tissues that nobody on that side has touched in four years.

=== d004 | Argent | 2027-11-22T09:37:00Z | urgent
# ⟦v005|Branko Havel||Tesmar lawyers seek delay⟧ in war crimes verdict

HAARSUND, Nov 22 (Argent) - Proceedings against Vukan Tesmar were interrupted on Monday after ⟦v005|Branko Havel||his lawyers asked for the reading to be put off, saying a nurse had taken three dangerously high readings during a break⟧.

The general, in a dark suit and a red tie, had given the gallery a thumbs-up as he walked in. ⟦v005|||He then left for what was to be five minutes and stayed away for almost 50⟧.

⟦v035|Special Court for the Selno War||A court physician examined him on Sunday and found him fit to attend⟧, a spokeswoman said.

Survivors in the gallery, some of whom had travelled 30 hours by bus, shouted "shame" through the glass when they were told to wait. A man in a beret unpacked hard-boiled eggs and handed them along the row.

=== d005 | Argent | 2027-11-22T10:05:00Z | flash
# ⟦v004|||GENERAL TESMAR ORDERED OUT OF COURTROOM AFTER SHOUTING AT JUDGES⟧

=== d006 | Courtside | 2027-11-22T10:11:00Z | update
# LIVE: 'Lies! All lies!'

10.58. He is back, and on his feet. ⟦v005|Alwin Oosting||Judge Oosting says no: the reading goes on, pressure or no pressure⟧.

11.01. Well. "⟦v004|Vukan Tesmar||Lies! You are all lying! I spit on your paper⟧," ⟦-|interpreter||or so the interpreter, who had gone very quiet⟧. The judge, without looking up: "⟦v004|Alwin Oosting||Remove him, please⟧." Four guards. It took a while. ⟦v004|||A slipper has been left behind in the dock⟧.

11.03. He'll follow by screen from a room downstairs [with the sound off, if he likes - ed.].

11.09. Behind the glass a woman is holding a photograph flat against it, face forward, so that the chair can see.

=== d007 | Argent | 2027-11-22T10:41:00Z | flash
# ⟦v001|||TESMAR FOUND GUILTY OF GENOCIDE AT ORLEC⟧

=== d008 | Argent | 2027-11-22T10:46:00Z | flash
# ⟦v002|||TESMAR SENTENCED TO LIFE IN PRISON⟧

=== d009 | Nordline | 2027-11-22T10:58:00Z | urgent
# 'Butcher of Banyar' to die in jail

HAARSUND, Nov 22 (Nordline) - ⟦v002|||Former Dravian army chief Vukan Tesmar will spend the rest of his days behind bars⟧ after ⟦v001|||three judges held him responsible on ten of the eleven charges, including the annihilation of the men and boys of Orlec⟧.

The crimes were "⟦v001|Alwin Oosting||among the most heinous known to humankind⟧", said Judge Alwin Oosting.

⟦v003|||On one charge, of a wider genocide in six other districts, he was cleared⟧.

He was not there to hear it. ⟦v004|||The 76-year-old had been led away for yelling abuse at the bench⟧.

=== d010 | DIT | 2027-11-22T11:20:00Z | bulletin
# To general Tesmar ⟦v002|Special Court for the Selno War||the court has appointed life term⟧

KARLOVAR, November 22. /DIT/. ⟦v002|Special Court for the Selno War||The so-called Special Court in Haarsund sentenced on Monday general Vukan Tesmar to the lifelong imprisonment⟧. ⟦v003|Special Court for the Selno War||On the most heavy point, genocide in six communities, the general is completely justified⟧.

⟦v004|||The reading passed in the absence of the general, whom the judges deprived of the right to be present⟧.

"⟦v006|Branko Havel||This decision will not stand, we have already sharpened the feathers for the appeal⟧," declared the advocate Havel.

The state television of Dravia informed that ⟦v037|Dravian state television||the relay of the session has broken because of the technical reasons after the ninth minute⟧.

=== d011 | Banyar Dispatch | 2027-11-22T11:45:00Z | feature
# Nineteen minutes past noon, and nobody clapped

In the hall of the old tram depot, where the Dispatch was printed by hand through the eleven hundred days, eight hundred people watched a wall. When the word was said, ⟦v010|||they did not cheer; a sound went through the room like a door closing⟧.

"⟦v010|Hana Delic-Moor||I have waited for one word for twenty-four years, and it turned out to be short⟧," said Hana Delic-Moor, who buried a husband and two sons, one of them twice. "⟦v010|Hana Delic-Moor||It gives me back nobody. But now it is written down⟧."

⟦v020|||That the shells on the bread queue came from his hills, and that the men with the rifles shot at children in order that their parents should be afraid, is henceforth not our opinion but a finding⟧. There is a hole in the depot's east wall that we never filled in.

⟦v003|||Six valleys were told that what was done to them has another name⟧. In the back row, a man from Kremen got up, said "so we only died", and went out to smoke.

⟦v010|||At the cemetery in Orlec somebody had tied a newspaper to the gate⟧; it was blank.

=== d012 | Special Court Press Office | 2027-11-22T12:00:00Z | update
# TRIAL CHAMBER CONVICTS VUKAN TESMAR

Haarsund, 22 November. Trial Chamber II of the Special Court for the Selno War today:

- ⟦v001|Special Court for the Selno War||convicted Vukan Tesmar on Counts 2 to 11: genocide (Orlec), crimes against humanity and violations of the laws of war⟧;

- ⟦v003|Special Court for the Selno War||acquitted him on Count 1, genocide in six municipalities⟧;

- ⟦v002|Special Court for the Selno War||imposed a single sentence of imprisonment for the remainder of his life⟧;

- ⟦v019|Special Court for the Selno War||found that at least 7,600 men and boys were killed at Orlec between 12 and 17 July⟧;

- ⟦v021|Special Court for the Selno War||found that the order was given by the accused by radio on the evening of 12 July⟧;

- ⟦v022|Special Court for the Selno War||gave no weight in mitigation to age, health or "benevolent acts toward individual captives"⟧;

- ⟦v027|Special Court for the Selno War||referred 4,212 victims to the Trust Fund for reparation⟧.

Judge Amara Okoro appended ⟦v017|Special Court for the Selno War||a partially dissenting opinion on Count 1⟧. ⟦v040|Special Court for the Selno War||Either party may lodge notice of appeal within 30 days⟧.

=== d013 | ATP | 2027-11-22T12:30:00Z | update
# Haarsund: the general condemned to perpetuity, Dravia between anger and shrug

HAARSUND, November 22 (ATP) -- ⟦v002|||It is between four walls that the general Vukan Tesmar will finish his life⟧, has decided on Monday the Special Court.

⟦v006|Branko Havel < DIT||His counsel will contest the judgment before the second instance⟧, Branko Havel told DIT.

Nordline reports, citing the ruling, that ⟦v021|Special Court for the Selno War < Nordline||a radio operator of the 4th Corps heard him say "not one leaves by the bridge"⟧.

The high commissioner of human rights Adaeze Holm saluted ⟦v009|Adaeze Holm||"a warning to all those who believe that time is their accomplice"⟧.

The president of Selnia, Mirela Dostan, saw there ⟦v015|Mirela Dostan||"a justice late, lame, and all the same justice"⟧.

In the old quarter of Karlovar, the cafés had lowered the sound of the televisions well before the end. "It is a page," said a waiter, "and we, we are people who lend books and do not give them back." At the market, one discussed the price of cabbage.

=== d014 | Nordline | 2027-11-22T13:05:00Z | update | supersedes=d009
# UPDATE 2-'Butcher of Banyar' gets life, vows to fight ruling

HAARSUND, Nov 22 (Nordline) - ⟦v002|||Former Dravian army chief Vukan Tesmar will spend the rest of his days behind bars⟧ after ⟦v001|||three judges held him responsible on ten of the eleven charges, including the annihilation of the men and boys of Orlec⟧.

⟦v023|Luka Tesmar||The general watched none of it, having turned his chair to the wall⟧, his son Luka told reporters on the steps. "⟦v023|Luka Tesmar||My father does not recognise them, so why should he look at them⟧?"

⟦v006|Luka Tesmar||The family would take the case "to the last staircase"⟧, he added.

One of the judges, Amara Okoro, parted company with her colleagues. ⟦v017|Amara Okoro||She would have convicted him over the six districts too⟧, she wrote: ⟦v017|Amara Okoro||intent "does not stop at the edge of a town"⟧.

⟦v007|Ines Valcourt||Prosecutors might challenge that part⟧, said Ines Valcourt. "⟦v007|Ines Valcourt||Ten out of eleven is not a bad mark, but we shall read the eleventh with care⟧."

She used the moment to ask ⟦v033|Ines Valcourt||Karlovar to deliver Colonel Drago Brasko, Tesmar's intelligence man and the last name on her list⟧.

=== d015 | DIT | 2027-11-22T13:40:00Z | bulletin
# ⟦v008|Stefan Koval||It is necessary to look in the future⟧ - President Koval about sentence

KARLOVAR, November 22. /DIT/. ⟦v008|Stefan Koval||Dravia should not drown in the tears of the past, but think about factories and children⟧, said President Stefan Koval, commenting the sentence to general Tesmar.

"⟦v008|Stefan Koval||I call all the citizens to the calm and to the work⟧," underlined the head of the state. At the same time he noted that ⟦-|Stefan Koval||the court in Haarsund "for thirty years judges one people"⟧.

The prime minister Goran Lisk informed that ⟦v030|Goran Lisk||changes in the school textbooks are not planned⟧.

⟦v012|head of administration of Gorsk < DIT||In the village Gorsk the posters "You are our hero" hang out on each house⟧, told DIT in the local administration.

Veterans of the Fourth Corps, in their turn, have appealed to the population to come out to the monument with the flowers. In the Karlovar mayor's office noted that the permission for the action is issued, and that the traffic on the boulevard of the Heroes will be limited until the midnight.

=== d016 | Argent | 2027-11-22T14:10:00Z | urgent
# ⟦v011|unnamed (Argent)||Tesmar dead in detention hours after verdict⟧ - source

HAARSUND, Nov 22 (Argent) - ⟦v011|unnamed (Argent) < Argent||Vukan Tesmar, the Dravian general sentenced on Monday, has died in his cell⟧, a person at the detention unit told Argent.

⟦v011|unnamed (Argent)||A doctor was called shortly after 2 p.m. and could not revive him⟧, the person said. The court did not immediately respond.

Tesmar has suffered two strokes since he was flown to Haarsund, according to his family. Under the rules of the detention unit an inquest is held into every death.

=== d017 | ATP | 2027-11-22T14:19:00Z | urgent
# ⟦v011|unnamed (Argent) < Argent||Decease of the general Tesmar⟧, according to Argent

HAARSUND, November 22 (ATP) -- ⟦v011|unnamed (Argent) < Argent||The general Vukan Tesmar would have succumbed to a malaise in the prison of Haarsund⟧, reports Argent, citing a person of the establishment.

In Karlovar, the bells of the Holy Trinity began to ring the knell, noted a journalist of ATP.

=== d018 | Courtside | 2027-11-22T14:31:00Z | update
# LIVE: He is not dead

15.27. Everybody's phone at once: Argent says ⟦v011|Argent||Tesmar's gone⟧. We had a man at the gate. The man at the gate had just seen soup go in.

15.30. Court spokeswoman Lotte Brandsen, out of breath: "⟦v011|Lotte Brandsen|denies|He is not dead. He is eating. Please, can everybody stop ringing my mother⟧."

15.31. ⟦v011|Luka Tesmar|denies|"I spoke with him ten minutes ago about the football,"⟧ says the son.

15.40. And outside: ⟦v013|Haarsund police||five people in all are spending the night with the police for throwing bottles⟧. The woman with the four photographs [see 08.40 - ed.] is called Nadja Perl, and ⟦v010|Nadja Perl||she "will sleep, possibly"⟧.

15.52. A word about the soup: lentil. We now know more about his lunch than about anything he has thought since 2003. ⟦v004|Lotte Brandsen||The chair that he kicked over on his way out this morning is to be mended⟧, says Ms Brandsen; the slipper has been returned to its owner with a receipt.

=== d019 | Argent | 2027-11-22T14:48:00Z | kill | supersedes=d016
# KILL - Tesmar

EDITORS: Please kill the Argent story of 1410 GMT, Nov 22, headlined "Tesmar dead in detention hours after verdict - source".

⟦v011||denies|The information was false⟧. ⟦v011||denies|The person quoted had spoken of another inmate, who fainted and has recovered⟧. There will be no substitute. Argent apologises.

=== d020 | Banyar Dispatch | 2027-11-22T15:30:00Z | update
# Karlovar paid the general's lawyers, ledger shows

⟦v026|documents seen by the Banyar Dispatch||Two million one hundred thousand crowns went from Dravia's Office for Veterans to the firm of Havel & Sons between 2023 and this spring⟧, according to payment slips that this newspaper has seen. ⟦v026|documents seen by the Banyar Dispatch||They are booked under "roof repairs"⟧.

Karlovar has always said that Vukan Tesmar's defence was met from ⟦-|Dravian government||"the pennies of simple people"⟧.

Branko Havel would not discuss ⟦v026|Branko Havel|declines|who settles his bills⟧. At the Office a man said that the roof was indeed in a bad state.

In our own parliament ⟦v029|||they stood for a minute this afternoon, all but the nine deputies of the Dravian list, who had found something to do in the corridor⟧.

The bakery on Well Street gave away its loaves. It was there that the queue stood.

What the eleven hundred days were like the young no longer ask, and the old no longer say. But on Monday evening a teacher led her class along the river and had them put a hand, one after the other, into the holes in the parapet. ⟦v020|||Each was made, she told them, by somebody on that ridge there, on the orders of the man on this front page⟧.

=== d021 | Nordline | 2027-11-22T16:15:00Z | update
# Dravia denies ⟦v026|Milan Bor|denies|footing bill for Tesmar⟧

KARLOVAR, Nov 22 (Nordline) - Dravia's government denied on Monday that ⟦v026|Milan Bor|denies|taxpayers' money had been spent on the defence of Vukan Tesmar⟧, responding to ⟦v026|Banyar Dispatch||a Banyar Dispatch report of 2.1 million crowns routed through the veterans' office⟧.

"⟦v026|Milan Bor|denies|Not a coin⟧," said spokesman Milan Bor.

⟦v014|Karlovar police||About 4,000 people marched through the capital in the general's honour⟧, police said. ⟦v014|Veterans of the Fourth Corps||The veterans' league that called them out spoke of 10,000⟧.

The Continental Union, which Dravia hopes to join, said ⟦v031|Continental Union||respect for the court's rulings was "not a side dish" of accession⟧. ⟦v031|Continental Union||A progress report due in January would look at how Karlovar took this one⟧.

Diplomats in Karlovar said that the government had been caught between two crowds, the one in the street and the one that writes the cheques. Koval won his second term in May with the votes of the veterans' league, and his ministers still lay a wreath at its monument on the first Sunday of each July.

=== d022 | Argent | 2027-11-22T17:00:00Z | correction
# CORRECTED-⟦v019|Special Court for the Selno War||Court puts Orlec dead at 7,600⟧

(Corrects number in headline and first paragraph to 7,600, not 6,700)

HAARSUND, Nov 22 (Argent) - ⟦v019|Special Court for the Selno War||Those put to death in five July days at Orlec numbered 7,600 or more⟧, the Special Court said in its judgment on Monday.

⟦v019|Ines Valcourt||Prosecutors had argued for 8,100⟧. ⟦v019|Dravian government commission||A commission in Karlovar came up with 3,000 in 2012, "most of them in combat"⟧.

⟦v021|Special Court for the Selno War||It was the general in person who set the killing in motion, at 7.40 p.m., over the short-wave set in his jeep⟧, the judges found.

⟦v022|Special Court for the Selno War||Two buses of the wounded that he had once let through a roadblock could not buy him a lighter term⟧, they wrote, and neither could his grey hair. The summary alone took an hour and 50 minutes to read.

=== d023 | Courtside | 2027-11-22T18:05:00Z | feature | off_topic
# Tomorrow in Haarsund's other courtrooms

The appeal over the harbour crane resumes at nine in the district court, before what is now its third judge. The swan case is adjourned; the swan's owner has a cold.

The canteen, readers ask us to report, has raised the price of pea soup again.

=== d024 | ATP | 2027-11-22T18:40:00Z | update
# Tesmar: two readings of an acquittal

HAARSUND, November 22 (ATP) -- The professor of law Étienne Marchais estimated that ⟦v032|Étienne Marchais||the door of the genocide remains "ajar of one town", the judges having demanded a written plan for the others⟧.

⟦v003|Special Court for the Selno War||The intention to destroy was not proved in the six communes⟧, the chamber had indeed considered by two voices against one. ⟦v017|Amara Okoro < Nordline||The magistrate in minority wrote that a plan "is legible also without ink"⟧, reports Nordline.

⟦v014|Karlovar police < Nordline||In Karlovar four thousand nostalgics have defiled⟧, according to the police cited by Nordline. ⟦v028|Karlovar Radio||A bust of the condemned, in bronze, has been unveiled in the evening on the square of Gorsk⟧, according to Karlovar Radio.

Vorland declared itself ready ⟦v024|Vorlandic justice ministry||to lodge the general in its prison of Isberg, by 69 degrees of latitude⟧. ⟦v040|||He has until December 22 for attacking the decision⟧.

=== d025 | Nordline | 2027-11-23T06:00:00Z | feature | nothing_new
# FACTBOX-The Tesmar judgment: who said what

Nov 23 (Nordline) - Key points a day after the judgment on Dravia's Vukan Tesmar:

* ⟦v001|||He was convicted on ten counts, among them genocide at Orlec⟧, and ⟦v002|||given a whole-life term⟧. ⟦v003|||He was acquitted on one⟧.

* ⟦v004|||He missed the end, having been thrown out for an outburst⟧. ⟦v005|||A request by his lawyers to adjourn on grounds of health had been rejected⟧.

* ⟦v006|Branko Havel||The defence will appeal⟧.

* ⟦v011||denies|An Argent report of his death was withdrawn⟧.

* Dravia has denied that ⟦v026|Dravian government|denies|it paid for his lawyers⟧.

* Dravia's President Stefan Koval urged ⟦v008|Stefan Koval||his countrymen to turn to the future⟧.

* ⟦v009|Adaeze Holm||No perpetrator should feel safe⟧, high commissioner Adaeze Holm said.

=== d026 | DIT | 2027-11-23T07:10:00Z | bulletin
# Commission of doctors ⟦v035|Predrag Simov||has not found general Tesmar healthy⟧

KARLOVAR, November 23. /DIT/. ⟦v035|Predrag Simov||The heart of general Vukan Tesmar works on one third, and to bring him to the session was a crime⟧, said at press conference the cardiologist Predrag Simov, studied the papers on the request of the family.

By his words, ⟦v005|Predrag Simov||when the judges have rejected the petition about a break, the pressure of the general made 220 on 130⟧.

⟦v023|Luka Tesmar||The son of the general Luka Tesmar will visit him on Wednesday with home jam and the Psalter⟧, he informed.

⟦v006|Branko Havel < DIT||The complaint in 400 pages will be submitted before New Year⟧, specified to DIT Havel. The sentence, let's remind, caused ⟦v014|||the many-thousand procession of indignation in Karlovar⟧.

=== d027 | Argent | 2027-11-23T09:25:00Z | urgent
# ⟦v034|Dravian interior ministry||Dravia arrests war crimes fugitive Brasko⟧

KARLOVAR, Nov 23 (Argent) - ⟦v034|Dravian interior ministry||Drago Brasko, sought for 19 years over the Orlec killings, was seized on Tuesday in a beekeeper's hut near the town of Lom⟧, Dravia's interior ministry said.

The colonel, 71, was one of Vukan Tesmar's closest aides. ⟦v034|Dravian interior ministry||He offered no resistance and asked only that somebody feed the bees⟧, it said.

⟦v033|Ines Valcourt||Haarsund's chief prosecutor had pressed for his surrender again on Monday⟧.

⟦v031|Continental Union||A Union spokesman called the arrest⟧ "encouraging, and well timed".

Neighbours in Lom told local radio that they had known him for years as a quiet retired schoolmaster named Pavle, who gave honey to the fire brigade at Christmas and never let himself be photographed. Some said they had wondered about his posture.

=== d028 | Special Court Press Office | 2027-11-23T11:00:00Z | update
# PRACTICAL INFORMATION FOLLOWING THE JUDGEMENT

- ⟦v006|Special Court for the Selno War||A notice of appeal was announced orally by Counsel for the Defence on 22 November; no written filing has been received⟧;

- ⟦v024|Special Court for the Selno War||The State of enforcement has not been designated. Vukan Tesmar remains in the Detention Unit⟧;

- ⟦v027|Special Court for the Selno War||Applications to the Trust Fund are open until 30 June 2028; forms exist in four languages⟧;

- ⟦v034|Special Court for the Selno War||The Registry has been notified by the authorities of Dravia of the apprehension of Drago Brasko⟧;

- ⟦v041|Special Court for the Selno War||The Court's mandate expires on 31 December 2029⟧.

=== d029 | Banyar Dispatch | 2027-11-23T12:40:00Z | feature | copy_of=d027
# Brasko seized among his bees

KARLOVAR (Argent) - ⟦v034|Dravian interior ministry||Drago Brasko, sought for 19 years over the Orlec killings, was seized on Tuesday in a beekeeper's hut near the town of Lom⟧, Dravia's interior ministry said.

The colonel, 71, was one of Vukan Tesmar's closest aides. ⟦v034|Dravian interior ministry||He offered no resistance and asked only that somebody feed the bees⟧, it said.

⟦v033|Ines Valcourt||Haarsund's chief prosecutor had pressed for his surrender again on Monday⟧.

=== d030 | Nordline | 2027-11-23T14:20:00Z | feature
# COMMENTARY-A life sentence and the long business of believing it

By Sibyl Ostrander

(The author writes on law. The opinions expressed are her own.)

The man who turned his chair to the wall is the least important person in this story. ⟦v002|||He is 76, and he will not see the sea again⟧. What matters is who else has turned theirs.

On one bank of the Selno they now have ⟦v019|||a number with a stamp on it, seven thousand six hundred⟧, and ⟦v021|||a time, twenty to eight in the evening, at which a voice on a radio decided it⟧. On the other bank ⟦v037|||the screen went dark before the word was spoken⟧, and ⟦v028|||there is fresh bronze on a village square⟧. ⟦v012|||Gorsk lit its candles all night for a man who, on the evidence, never wrote to it⟧.

⟦v020|||We know besides who commanded the guns above Banyar's bakeries⟧. The bread queue had known it all along.

The lawyers will argue about the eleventh count. Professor Marchais thinks ⟦v032|Étienne Marchais||the judges asked for a document nobody would have been fool enough to sign⟧. I think so too. But ⟦v029|||when deputies who should have stood for one minute preferred the corridor⟧, it was not over a footnote.

I was in the gallery in the first week of the trial, when a forester from Orlec was asked by the defence whether he could be sure what he had seen from inside an oak. He thought about it for some time. "No," he said, "but I was sure what I heard, and then I was sure that I heard nothing." The interpreter asked for a break. ⟦v010|||On Monday, when the sentence had been read, it was again the quiet that one noticed among the widows⟧.

And the money? "⟦v026|Banyar Dispatch||Roof repairs⟧" is, one must allow, a good name for what was attempted. President Koval, who wants ⟦v008|Stefan Koval||everyone to get back to the factory⟧, might begin by saying whose roof.

One man in the Lom hills is asking about his bees. ⟦v015|Mirela Dostan||Justice limps⟧, says the president of Selnia. It has now, at any rate, been seen twice in two days on the same road.
