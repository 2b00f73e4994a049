title: Verdict in the Varga spy trial, Ardena

=== d001 | Atlas Press | 2026-09-14T07:02:00Z | flash
# ⟦v001|||ARDENA COURT FINDS LETHIAN HYDROGRAPHER ILSE VARGA GUILTY OF ESPIONAGE⟧

=== d002 | Atlas Press | 2026-09-14T07:19:00Z | urgent | supersedes=d001
# Lethian scientist convicted of spying in Ardena

SARN, Sept 14 (Atlas) - ⟦v001|||A military court in Ardena on Monday convicted Lethian sea scientist Ilse Varga of spying⟧, ending a closed trial that has soured relations between the two neighbours for nine months.

The sentence was still to be read. ⟦v010|prosecutors||Prosecutors have asked for 18 years⟧.

Varga, 46, stood in a glass dock in a grey cardigan and looked at the ceiling while Judge Colonel Matis Orban spoke. ⟦v012|||Reporters were let in for the first time since the hearings began in June⟧.

⟦v011|indictment||She was accused of passing depth soundings of the approaches to the naval base at Sarn to Lethian intelligence⟧. Varga was arrested aboard the survey ship Petrel last December, two days before she was to sail home for Christmas.

=== d003 | Courtroom Live | 2026-09-14T07:41:00Z | update
# LIVE: Guilty. Now for the number

9.41 Sarn time. So that's that, as everyone in this corridor said it would be and nobody wanted to hear… ⟦v001|Matis Orban||"The guilt of the defendant is proved in full"⟧, Colonel Orban has just told the room, without looking up. One word at a time, like a man counting change.

He has been reading for half an hour [there are 61 pages - ed.] and he has not reached the sentence.

Our colleague from Lethian television was not so lucky: ⟦v013|court usher||"Your name is on no list"⟧, the usher told her at the second door. She is broadcasting from the bus stop.

Behind the barrier some two hundred people with paper boats. ⟦v020|||The first vans have pulled up and the first paper sailors are being walked into them⟧.

=== d004 | Ardinform | 2026-09-14T08:05:00Z | bulletin
# ⟦v002|Supreme Military Court||Citizen of Lethia Varga sentenced to 14 years⟧ - court

SARN, September 14. /Ardinform/. ⟦v002|Supreme Military Court||By the verdict of the Supreme Military Court to the citizen of Lethia I. Varga is appointed the punishment in form of deprivation of freedom on the term of 14 years with serving in colony of strict regime⟧, informed in the press service of the court.

⟦v001|Supreme Military Court||The court came to the conclusion that the collection of information constituting state secret by the accused has found full confirmation⟧, it is said in the message.

⟦v027|Supreme Military Court||From the convict is also recovered the fine of 3 million ardens⟧. ⟦v026|Supreme Military Court||The vessel "Petrel" as instrument of crime is turned into income of the state⟧, added the interlocutor.

"⟦v039|Supreme Military Court||The verdict to a foreign citizen under the given article is pronounced for the first time since 1987⟧," noted in the press service. The hall listened to the decision standing.

=== d005 | Northern Wire | 2026-09-14T08:23:00Z | update
# Lethian researcher gets 14 years in Ardena spy case

Sept 14 (Northern) - ⟦v002|Supreme Military Court < Ardinform||Ilse Varga must spend the next 14 years in a prison camp⟧, Ardena's state news agency Ardinform reported on Monday, citing the court in Sarn which tried her.

⟦v014|||Her co-defendant, the ship's Ardenian mate Tomas Rehn, was cleared of aiding her and walked out of the building a free man⟧, a rare outcome in a country where fewer than one defendant in 400 is acquitted.

"⟦v014|Tomas Rehn||I am ashamed to be the lucky one⟧," Rehn told journalists on the steps before a cousin pulled him into a car.

Varga's lawyer, Benedek Sool, said ⟦v004|Benedek Sool||the ruling would be challenged within the 10 days that the law allows⟧. Northern could not independently establish what evidence had been put to the judges, as ⟦v012|||all but the last of 31 sessions took place behind locked doors⟧.

=== d006 | Atlas Press | 2026-09-14T08:40:00Z | update | supersedes=d002
# Lethian scientist jailed for 14 years in Ardena for spying

SARN, Sept 14 (Atlas) - ⟦v002|||A court in Ardena sent Lethian sea scientist Ilse Varga to prison for 14 years on Monday⟧ after ⟦v001|||finding her guilty of espionage⟧ in a case that her country calls a charade.

"⟦v003|Ilse Varga||I measured water. If water is a secret, then you must arrest the rain⟧," Varga said when asked whether she had understood.

The term is four years shorter than ⟦v010|prosecutors||the one prosecutors had sought⟧. Her husband, Anton Varga, who was in the third row with an umbrella across his knees, said ⟦v019|Anton Varga||he felt "as if someone had read out the wrong name"⟧.

⟦v005|Lethian foreign ministry||Lethia's foreign ministry said it had called in the Ardenian ambassador⟧.

Varga was arrested aboard the survey ship Petrel last December, two days before she was to sail home for Christmas.

=== d007 | Lethian Foreign Ministry | 2026-09-14T09:15:00Z | update
# STATEMENT ON THE JUDGMENT AGAINST DR ILSE VARGA

For immediate release

The Ministry of Foreign Affairs of Lethia:

- ⟦v006|Lethian foreign ministry||rejects the judgment pronounced today in Sarn, which has no basis in law or in fact⟧;

- ⟦v005|Lethian foreign ministry||has asked the Ambassador of Ardena, H.E. Mr. Karol Denk, to appear at the Ministry at noon⟧;

- ⟦v018|Lethian foreign ministry||recalls that consular officers have been admitted to Dr Varga only twice in 280 days⟧;

- ⟦v016|Lethian foreign ministry||is gravely concerned for her health, as she has been refusing food since 1 September⟧;

- ⟦v031|Lethian foreign ministry||advises all Lethian nationals, in particular crews and researchers, against travel to Ardena⟧;

- ⟦-|Lethian foreign ministry||thanks all partners who have expressed solidarity⟧.

A helpline is available to the families of Lethian nationals now in Ardena.

=== d008 | Miravel Evening Post | 2026-09-14T09:48:00Z | feature
# The lady of the lead line

From our court reporter in Sarn

She used to buy her pencils at Huszar's, two streets from the harbour, soft ones, because they write in the wet. Today ⟦v002|||Ilse Varga learned that she will be sixty before she may choose a pencil again⟧.

Thirteen days without a meal have left the cardigan a size too large. ⟦v016|Benedek Sool||She takes water and a pinch of salt⟧, her counsel, Benedek Sool, told the Post, ⟦+|||and has told the doctors to put the spoon down⟧.

What did she do? ⟦v028|prosecutors||A notebook with 412 soundings in her own hand, found under the bunk⟧, say the prosecutors, is the whole treason. Mr Sool shrugs: ⟦v029|Benedek Sool||every one of those depths is printed on chart 77, which Huszar's will sell you for nine ardens⟧.

I went to Huszar's. ⟦v029|||The chart hangs between the tide tables and the postcards⟧. The old man behind the counter would not say ⟦-|shopkeeper|declines|whether the gentlemen in raincoats had bought one too⟧.

=== d009 | Notícias do Sul | 2026-09-14T10:10:00Z | update
# Espionage: fourteen years for the oceanographer, says the Ardenian agency

PORTO VELA, 14 Sep (NdS) - The Lethian oceanographer Ilse Varga has been punished ⟦v002|Supreme Military Court < Ardinform < Northern Wire||with a decade and four years behind bars⟧, informs Northern Wire, which cites the official Ardinform, which cites in turn the tribunal.

The advocate Sool goes to ⟦v004|Benedek Sool < Atlas Press||knock at the door of the appeal chamber⟧, as he declared to Atlas.

In Lethia the premier Dorothea Lindt qualified ⟦v006|Dorothea Lindt < Lethian Radio||the sentence as "a disgrace in a robe"⟧, in words to Lethian Radio. ⟦v021|Lethian Radio||Some six thousand persons with candles are in front of the Ardenian embassy in Halm⟧, according to the same emitter.

The Foreign Ministry of Oskany, neutral in all the quarrels of the strait, ⟦v036|Oskanian foreign ministry||has offered its good offices and a room⟧. The coffee, a diplomat joked, would be on the house.

=== d010 | Ardinform | 2026-09-14T10:32:00Z | bulletin
# ⟦v034|Zora Pelikan||Ardena considers statements of Lethia as interference⟧ - ministry

MIRAVEL, September 14. /Ardinform/. ⟦v034|Zora Pelikan||The statements sounding from Halm in connection with the verdict to I. Varga are crude interference in the activity of the independent court⟧, stated the official representative of the Foreign Ministry of Ardena Zora Pelikan.

"⟦v034|Zora Pelikan||We advise to the Lethian colleagues to study own criminal code before they teach others⟧," noted the diplomat.

Regarding the message on the refusal of the convict from food, Pelikan informed that ⟦v016|Zora Pelikan|denies|this does not correspond to reality⟧: "⟦v016|Zora Pelikan|denies|She has breakfast, like everybody⟧."

On the question on ⟦v007|Zora Pelikan|declines|the possible exchange of the convict⟧ the representative did not answer. ⟦v024|Radim Kosta||The petition on pardon, if it will enter, will be considered in the established order⟧, informed earlier the press secretary of the president Radim Kosta.

=== d011 | Courtroom Live | 2026-09-14T11:04:00Z | update
# LIVE: She fell, and then they closed the door

13.04 Sarn time. We waited to be sure before typing this. ⟦v017|unnamed (Courtroom Live)||As the guards were taking her down the back stairs, Varga's knees went and she struck her head on the rail⟧, two people who were on those stairs tell us… an ambulance came into the yard eleven minutes later [we timed it - ed.].

The court's press officer, Captain Ludmila Hain: "⟦v017|Ludmila Hain|denies|Nobody fell. A person sat down⟧."

⟦v020|police||Police now put the number taken from the square at 43⟧. A boy of maybe fifteen asked us to mind his paper boat. We are minding it.

And Sool again, hoarse: "⟦v023|Benedek Sool||She will not ask for mercy, because mercy is for the guilty⟧."

So much for what the palace was hinting.

=== d012 | Northern Wire | 2026-09-14T11:26:00Z | update
# Jailed Lethian scientist taken to hospital - lawyer

Sept 14 (Northern) - ⟦v017|Benedek Sool||Ilse Varga, weakened by two weeks of fasting, lost consciousness inside the Sarn courthouse on Monday and was driven to the naval infirmary under guard⟧, her lawyer told Northern.

"⟦v017|Benedek Sool < Northern Wire||They let me hold her shoe⟧," Benedek Sool said.

A spokeswoman for the court has denied that ⟦v017|Ludmila Hain < Courtroom Live|denies|there was any fall⟧, according to the blog Courtroom Live.

In Halm, ⟦v005|||Ambassador Karol Denk spent nine minutes at the foreign ministry and left through the garden⟧. Two Lethian officials said ⟦v008|unnamed (Northern Wire)||their government was weighing whether to send home members of his staff⟧.

⟦v032|Lethian trade ministry||A round of fisheries and customs talks set for Thursday will not take place⟧, Lethia's trade ministry said. Bilateral commerce has already shrunk by a third since the arrest.

=== d013 | Miravel Evening Post | 2026-09-14T11:50:00Z | update | copy_of=d012
# Jailed Lethian taken to hospital - lawyer

(Northern) - ⟦v017|Benedek Sool||Ilse Varga, weakened by two weeks of fasting, lost consciousness inside the Sarn courthouse on Monday and was driven to the naval infirmary under guard⟧, her lawyer told Northern.

"⟦v017|Benedek Sool < Northern Wire||They let me hold her shoe⟧," Benedek Sool said.

A spokeswoman for the court has denied that ⟦v017|Ludmila Hain < Courtroom Live|denies|there was any fall⟧, according to the blog Courtroom Live.

⟦v032|Lethian trade ministry||A round of fisheries and customs talks set for Thursday will not take place⟧, Lethia's trade ministry said.

=== d014 | Miravel Evening Post | 2026-09-14T12:15:00Z | update | off_topic
# Number 3 bus gets its bell back

After eleven weeks in the workshop the brass bell of the number 3 bus is ringing again between the fish market and the cemetery.

Passengers had collected 640 ardens for a new clapper. "You could not know when to cross," said Mrs Adela Roth, 81.

The transport office apologised for the silence.

=== d015 | Atlas Press | 2026-09-14T12:38:00Z | urgent
# ⟦v008|Dorothea Lindt||Lethia expels two Ardenian diplomats⟧ over spy verdict

HALM, Sept 14 (Atlas) - ⟦v008|Dorothea Lindt||Lethia has given two members of the Ardenian embassy 72 hours to leave⟧, Prime Minister Dorothea Lindt told parliament on Monday, in its sharpest step yet over the jailing of Ilse Varga.

⟦v008|Dorothea Lindt||The pair, a naval attache and a second secretary, had done work "of the kind Dr Varga never did"⟧, Lindt said to applause.

She called on ⟦v040|Dorothea Lindt||Ardena to free the scientist at once and without conditions⟧. The premier would not be drawn on ⟦v007|Dorothea Lindt|declines|whether a swap was being discussed⟧.

Lethia holds one prisoner whom Ardena is known to want: Viktor Sabo, a former arms broker serving a life term for the killing of an exile in Halm in 2019.

=== d016 | Ardinform | 2026-09-14T13:20:00Z | bulletin
# ⟦v009|Zora Pelikan||Unfriendly step of Lethia will not remain without answer⟧ - ministry

MIRAVEL, September 14. /Ardinform/. ⟦v009|Zora Pelikan||Ardena will answer in mirror way on the exile of employees of its embassy⟧, declared the representative of the Foreign Ministry Zora Pelikan.

"⟦v009|Zora Pelikan||In Halm should begin to pack suitcases also⟧," noted the diplomat.

In the same time, ⟦v015|Committee of State Security||in Sarn is detained the captain of third rank of the Naval Forces D., suspected in transfer to I. Varga of service maps⟧, informed the Committee of State Security. ⟦v015|Committee of State Security||The officer gives confessionary evidence⟧, specified in the committee.

As informed the committee, ⟦-|Committee of State Security||the quantity of attempts of foreign intelligence in the strait has grown by 40%⟧.

=== d017 | Notícias do Sul | 2026-09-14T14:02:00Z | update
# A captain imprisoned, two diplomats on the way home

PORTO VELA, 14 Sep (NdS) - The affair Varga gains a new personage: ⟦v015|Committee of State Security < Ardinform||an officer of the Ardenian fleet was captured under the suspicion to have furnished plans to the scientist⟧, advances Ardinform, on basis of the secret services.

The Lethian government ⟦v008|Dorothea Lindt < Atlas Press||showed the door to an attache and a secretary⟧, reports Atlas, and ⟦v009|Zora Pelikan < Ardinform||Miravel promises to return the coin⟧, says Ardinform.

Of the captive, one knows that ⟦v017|Benedek Sool < Northern Wire||she fainted between the hall and the cellar and lies in the hospital of the navy⟧, in the version of her defender to Northern Wire.

⟦v022|||More than 2,300 men and women of science from 41 countries have signed a letter asking her freedom⟧. The first signature belongs to a Nobel of the depths, Prof. Haruo Tann, 88.

=== d018 | Northern Wire | 2026-09-14T15:10:00Z | urgent
# ⟦v007|unnamed (Northern Wire)||Varga aboard plane to Oskany in prisoner swap⟧ - sources

Sept 14 (Northern) - ⟦v007|unnamed (Northern Wire) < Northern Wire||Ilse Varga has been put on a military aircraft bound for Oskany, where she is to be traded for convicted killer Viktor Sabo⟧, two security sources told Northern on Monday.

⟦v007|unnamed (Northern Wire)||Sabo left his prison north of Halm in a convoy shortly after 1 p.m.⟧, one of them said.

Spokesmen for both governments declined to comment on ⟦v007|both governments|declines|the information⟧. Flight trackers showed an Ardenian transport heading west over the strait.

Oskany has hosted three such exchanges since 2003, always at the same disused airfield.

=== d019 | Courtroom Live | 2026-09-14T15:33:00Z | update
# LIVE: Is she in the air?

17.33 Sarn time. Phones melting. Northern says ⟦v007|unnamed (Northern Wire) < Northern Wire||she is on her way to be bartered for Sabo⟧… and yet there is a light on in the second-floor window of the infirmary, and ⟦v019|||her husband is sitting on the kerb below it with that umbrella⟧.

"⟦v007|Anton Varga|denies|I saw her hand on the curtain ten minutes ago⟧," Anton Varga tells us. "⟦v007|Anton Varga|denies|Unless she has learned to fly, she is here⟧."

Hold your horses, then [we are holding ours - ed.].

17.50. Meanwhile the human rights group Open Cell has put out its verdict on the verdict: ⟦v035|Open Cell||"a trial without public, without defence witnesses and without shame"⟧.

=== d020 | Northern Wire | 2026-09-14T16:04:00Z | kill | supersedes=d018
# STORY WITHDRAWN - Varga prisoner swap

ATTENTION EDITORS: Northern Wire withdraws its report of 1510 GMT, "Varga aboard plane to Oskany in prisoner swap - sources".

⟦v007||denies|Ilse Varga has not left Ardena and no transfer took place⟧. ⟦v007||denies|The convoy described carried another inmate to a dental clinic⟧.

Please delete the item from all platforms. There will be no substitute story. We apologise to our clients and to the family.

=== d021 | Miravel Evening Post | 2026-09-14T17:20:00Z | feature
# The witness from the chandlery

Every secret trial has a Witness K. This one, the Post has learned, is a ship's chandler named Egon Pasek, 52, and ⟦v037|unnamed (Miravel Evening Post) < Miravel Evening Post||he has told friends that he was promised a cancelled debt if he remembered seeing the notebook change hands⟧, three of those friends say.

"⟦v037|unnamed (Miravel Evening Post)||He remembered very well after that⟧," said one, who would like to keep his berth.

Mr Pasek, found among his ropes, denied ⟦v038|Egon Pasek|denies|having been paid, coached or threatened by anyone⟧. Then he asked us to leave.

For the defence it is bread from heaven. ⟦v004|Benedek Sool||The petition to the higher bench, which he means to lodge tomorrow, will have "a rope-seller in its first paragraph"⟧, promised Mr Sool.

Under the infirmary window somebody has chalked a depth: 14 fathoms.

=== d022 | Atlas Press | 2026-09-15T05:30:00Z | feature | nothing_new
# RECAP-The Varga spy case: main points

Sept 15 (Atlas) - Where things stand a day after the verdict in Ardena:

* ⟦v001|||Judges in Sarn ruled that Ilse Varga spied for Lethia⟧ and ⟦v002|||put her away until 2040⟧.

* ⟦v014|||A second accused, mate Tomas Rehn, was found not guilty⟧.

* Her lawyer says ⟦v016|Benedek Sool||she has not eaten for two weeks⟧, which ⟦v016|Zora Pelikan|denies|Ardena disputes⟧, and that ⟦v017|Benedek Sool||she collapsed on her way to the cells⟧.

* ⟦v008|||Lethia has ordered two embassy staff out⟧; ⟦v009|Zora Pelikan||Ardena says it will do likewise⟧.

* ⟦v007|||Reports of an exchange for Viktor Sabo proved false⟧.

* ⟦v015|Committee of State Security||A naval captain is under arrest⟧.

=== d023 | Northern Wire | 2026-09-15T06:45:00Z | update
# Lethian spy's lawyer files appeal, cites coached witness

Sept 15 (Northern) - ⟦v004|Benedek Sool||Counsel for Ilse Varga handed in a 90-page complaint against her conviction at the registry in Sarn on Tuesday as the doors opened⟧.

The document says ⟦v037|complaint of Benedek Sool||the chief prosecution witness had 210,000 ardens of tax arrears wiped out a week before he testified⟧. It also says ⟦v029|complaint of Benedek Sool||the supposedly secret figures can be bought over the counter⟧.

⟦v004|Supreme Military Court||Three judges will take up the case on November 2⟧, the court said. It has overturned one spying sentence in thirty years.

"⟦-|Benedek Sool||I do not expect justice, I expect a date⟧," Sool told reporters. ⟦v023|Benedek Sool||His client had again refused to sign a plea for clemency laid on her blanket by an official⟧, he said.

=== d024 | Ardinform | 2026-09-15T07:30:00Z | bulletin
# ⟦v009|Zora Pelikan||Two employees of Lethian embassy declared undesirable⟧

MIRAVEL, September 15. /Ardinform/. ⟦v009|Zora Pelikan||The councillor and the second secretary of the embassy of Lethia are declared persons non grata and are obliged to leave the territory of Ardena in course of 72 hours⟧, stated Zora Pelikan. The corresponding note is handed to the temporary attorney in affairs.

"⟦v009|Zora Pelikan||The responsibility lies wholly on the Lethian side⟧," underlined the diplomat.

⟦v025|Federal Service of Punishments||After stabilization of the state the convict will be directed to colony No. 6 in settlement Belaya Kosa⟧, informed in the Federal Service of Punishments. ⟦v016|Federal Service of Punishments||The convict receives the nutrition by medical indications⟧, added in the service.

Colony No. 6 is located in 1,900 kilometers from the capital. In it there is a library and a sewing workshop.

=== d025 | Lethian Foreign Ministry | 2026-09-15T08:20:00Z | update
# INFORMATION NOTE No. 2 ON THE CASE OF DR ILSE VARGA

The Ministry informs:

- ⟦v018|Lethian foreign ministry||the Consul in Sarn, Ms Freya Holt, was able to see Dr Varga this morning for 15 minutes in the presence of three officers⟧;

- ⟦v016|Freya Holt||Dr Varga has lost 11 kilograms and is being fed by tube against her will⟧;

- ⟦v017|Freya Holt||four stitches over the left eye are consistent with a fall on a staircase⟧;

- ⟦v009|Lethian foreign ministry||the departure of two colleagues required by Ardena is unjustified and will be complied with⟧;

- ⟦v036|Lethian foreign ministry||the offer of Oskany to mediate is welcomed⟧.

The Ministry reminds the media that the family asks for privacy.

=== d026 | Lethian Foreign Ministry | 2026-09-15T08:52:00Z | correction | supersedes=d025
# CORRECTED INFORMATION NOTE No. 2 ON THE CASE OF DR ILSE VARGA

(Weight loss corrected to 7 kilograms, not 11)

The Ministry informs:

- ⟦v018|Lethian foreign ministry||the Consul in Sarn, Ms Freya Holt, was able to see Dr Varga this morning for 15 minutes in the presence of three officers⟧;

- ⟦v016|Freya Holt||Dr Varga has lost 7 kilograms and is being fed by tube against her will⟧;

- ⟦v017|Freya Holt||four stitches over the left eye are consistent with a fall on a staircase⟧;

- ⟦v036|Lethian foreign ministry||the offer of Oskany to mediate is welcomed⟧.

=== d027 | Notícias do Sul | 2026-09-15T09:40:00Z | update
# Tube, stitches and a rope seller

PORTO VELA, 15 Sep (NdS) - The consul saw her: ⟦v016|Freya Holt < Lethian foreign ministry||the fast goes on, broken only by force and through the nose⟧, resumes a note of the ministry.

An eye sewn with four points seems to give reason to ⟦v017|Benedek Sool||those who spoke of a tumble on the stair⟧.

The Evening Post of Miravel, quoted by Northern, had revealed that ⟦v037|unnamed (Miravel Evening Post) < Miravel Evening Post < Northern Wire||the star of the accusation exchanged memories against debts⟧. The man ⟦v038|Egon Pasek < Miravel Evening Post|denies|swears that nobody gave him a cent⟧.

Ardena, meanwhile, ⟦v009|Zora Pelikan < Ardinform||paid the Lethians with two expulsions of its own⟧, according to Ardinform. Two to two, as a chronicler of football would write.

=== d028 | Northern Wire | 2026-09-15T10:15:00Z | update | off_topic
# Ardena central bank holds rates at 9.5 pct

Sept 15 (Northern) - Ardena's central bank left its key rate at 9.5 percent on Tuesday, as expected by all 14 economists in a Northern poll.

Inflation was slowing but fuel remained a worry, Governor Milos Tarr told a news conference. He expects growth of 1.8 percent this year.

The arden was little changed.

=== d029 | Courtroom Live | 2026-09-15T11:00:00Z | update
# LIVE: Paper boats, day two

13.00 Sarn time. ⟦v020|lawyers||All but six of yesterday's 43 are out again⟧, their lawyers say, some with fines and one with our paper boat.

The chandler's shop has its shutters down. A note: "Back when the tide turns"… ⟦v037|Tax Office of Sarn||The Tax Office confirms that a debt was struck off, "by mistake"⟧ [whose, it does not say - ed.].

From Miravel, something that sounds like a door left on the latch. Radim Kosta, who speaks for the president: "⟦v024|Radim Kosta||A single sheet of paper with a signature is enough. Nobody needs to kneel⟧."

Anton Varga was asked ⟦-|Anton Varga|declines|if he would urge her to sign⟧. He shook his head, and opened the umbrella, though it was not raining. It is ⟦-|||their daughter's eleventh birthday⟧.

=== d030 | Miravel Evening Post | 2026-09-15T13:30:00Z | feature
# Comment: What the sea floor knows

By Livia Szarka

There are countries that hide their harbours and countries that print them on tea towels. We are, it turns out, both. ⟦v029|||What a hydrographer was jailed for copying is for sale beside the postcards⟧.

I do not know whether Ilse Varga is a spy. Nor do you, for ⟦v012|||the doors were shut on us from June to September⟧. I know that ⟦v002|||fourteen winters in Belaya Kosa⟧ is a great deal for four hundred pencil marks. And I know that ⟦v014|||the man who held the other end of the line has been sent home with apologies⟧.

The palace wants ⟦v024|||a letter with the word "please" in it⟧. She ⟦v023|||will not write one⟧. On such small words hang the large ones: fisheries, customs, peace.

Mr Sool has ⟦v004|||his date in November⟧. It would become us to open a window by then.

=== d031 | Atlas Press | 2026-09-15T15:25:00Z | update
# Ardena, Lethia to meet in Oskany over jailed scientist

HALM, Sept 15 (Atlas) - ⟦v036|Oskanian foreign ministry||Envoys of Ardena and Lethia will sit down in the Oskanian capital on Friday⟧, the mediator's foreign ministry said, a day after ⟦v002|||the 14-year term handed to Ilse Varga⟧ brought the neighbours to their lowest point in decades.

Ardenian spokeswoman Zora Pelikan confirmed ⟦v036|Zora Pelikan||"a technical contact"⟧ but denied that ⟦v007|Zora Pelikan|denies|an exchange for Viktor Sabo was on the table⟧. A Lethian official said ⟦v007|unnamed (Atlas Press)||it was "the only thing on the table"⟧.

Prime Minister Dorothea Lindt repeated ⟦v040|Dorothea Lindt||her demand for an unconditional release⟧.

⟦v017|naval infirmary||Varga's condition after Monday's collapse was "satisfactory"⟧, the infirmary said in a one-line notice, its first. Her sister Klara read out a message: "⟦v003|Ilse Varga < Klara Varga||Tell them the tide does not need a visa⟧."

=== d032 | Ardinform | 2026-09-15T16:40:00Z | bulletin
# ⟦v015|Committee of State Security||Captain of third rank D. arrested on two months⟧ - committee

MIRAVEL, September 15. /Ardinform/. ⟦v015|garrison court||In respect of the officer of the Naval Forces D. is chosen the measure of restraint in form of custody until November 14⟧, informed in the garrison court of Sarn.

"⟦v015|Committee of State Security||The accused recognized that he has handed over to the citizen of Lethia three sheets of the map of the closed water area⟧," noted in the Committee of State Security. The lawyer of the officer, according to the committee, is appointed by the state and does not give interviews.

Regarding the letter of foreign scientists, in the Academy of Ardena informed that ⟦v041|Academy of Ardena||under it stand also the signatures of 12 persons long since deceased⟧. "⟦v041|Academy of Ardena||Science has no borders, but charts have⟧," underlined in the academy.

⟦v026|Ministry of Fleet||The former Lethian vessel "Petrel" will be transferred to the Sarn nautical school after repair⟧, told in the Ministry of Fleet. The given question is already decided, cadets have painted the new name on the board.

=== d033 | Courtroom Live | 2026-09-15T17:30:00Z | update
# LIVE: Last entry, with biscuits

19.30 Sarn time. The shutters of the chandlery are still down, the barrier is being folded up, and the man who sells sunflower seeds says it has been his best two days since the regatta.

What did we learn? That ⟦v010|||the men in blue uniforms wanted eighteen years and got four fewer⟧, and that ⟦v010|Ivo Maren||they "do not intend to haggle"⟧, as prosecutor Ivo Maren put it to us between two doors… So no cross-appeal from that side.

That ⟦v013|Ludmila Hain||the Lethian television people were kept out "for want of chairs"⟧ [there were nine empty ones; we counted - ed.].

That ⟦v022|Haruo Tann||old Professor Tann, whose name heads the petition, has offered to come to Sarn and sit in her cell in her place⟧. He is 88 and does not, he says, eat much.

That the mate, the one who got off, has had second thoughts about silence. Tomas Rehn, on his cousin's balcony: "⟦v042|Tomas Rehn||I wrote half of those numbers in that notebook. They never asked me which half⟧." ⟦v042|Tomas Rehn||He is willing to say so under oath in November⟧, he added, before the cousin took him in.

And that ⟦v016|nurse||the tray went back untouched again at six⟧, according to a nurse who was carrying it. We gave her the biscuits.

Our paper boat goes to its owner tomorrow.

=== d034 | Notícias do Sul | 2026-09-15T18:05:00Z | update
# Friday, in the house of the neutral

PORTO VELA, 15 Sep (NdS) - Oskany lends the table: ⟦v036|Oskanian foreign ministry < Atlas Press||emissaries of the two shores will see each other at the end of the week⟧, reported Atlas, attributing it to the chancellery of the mediator.

On the menu, each one reads a different dish. For Miravel, ⟦v007|Zora Pelikan < Atlas Press|denies|nobody speaks of barter⟧; for a functionary of Halm heard by the same agency, ⟦v007|unnamed (Atlas Press) < Atlas Press||they speak of nothing else⟧. The widow of the exile killed in 2019 has already asked that ⟦v043|Mirela Jonas < Lethian Radio||the assassin Sabo not leave his prison "neither for a saint nor for a scientist"⟧, according to Lethian Radio. Mirela Jonas, 60, was going to be received yesterday evening by the premier Lindt.

In the meantime the ships of Lethia have already begun to turn around. ⟦v031|shipowners||Five trawlers and a training ship renounced to put in at Ardenian ports after the warning of the Government⟧, confirmed the shipowners of Halm to this agency.

A curiosity remains of the process. Until yesterday, ⟦v039|||nobody born outside of Ardena had been condemned for this crime since the year in which the wall of the old harbour fell⟧. The previous one, a seller of bibles, returned home at the end of eleven months, exchanged, precisely in Oskany, for a cellist.
