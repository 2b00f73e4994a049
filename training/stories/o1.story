title: Verdict in the trial of heart surgeon Ismet Valderroy Live
outlets: Pallas = international agency, terse; Veldpress = state agency of Veldria, translated; Brannholt Lantern = local newspaper, jokes and images; TV Sever = broadcaster, live blog; Court Registry = press service of the assize court, lists; Ostel Courier = foreign newspaper, features and a column

=== d001 | Pallas | 2026-05-11T09:14:00Z | flash
# ⟦v1|||VALDERROY GUILTY OF MURDERING WIFE⟧

=== d002 | TV Sever | 2026-05-11T09:26:00Z | bulletin
# Valderroy trial, live: ⟦v1|||They say he did it⟧

11:16 - The foreman, a retired tram driver, stood up, swallowed and spoke one word. ⟦v1|||Nine of the twelve were convinced⟧, our reporter in room 3 counts.

11:19 - The professor asks to speak and gets half a minute. "⟦v7|Ismet Valderroy||I have held four thousand hearts in my hand. I did not stop hers⟧," he says.

11:22 - Outside, where the coaches with his former patients are parked, ⟦v5|||maybe two hundred people begin to sing⟧.

11:24 - ⟦v10|Noortje Sandvoort||"Now she can sleep, and so can I,"⟧ whispers the dead woman's sister into our microphone.

=== d003 | Pallas | 2026-05-11T09:41:00Z | urgent | supersedes=d001
# ⟦v1|||JURY CONVICTS STAR SURGEON OF KILLING CELLIST⟧; ⟦v4|Agnieszka Thorne-Bui||APPEAL TO FOLLOW⟧ - LAWYER

BRANNHOLT, May 11 (Pallas) - ⟦v1|||Heart surgeon Ismet Valderroy, 58, was found guilty on Monday of murdering his wife, cellist Mirela Sandvoort⟧, after four days of deliberation.

Defence lawyer Agnieszka Thorne-Bui said ⟦v4|Agnieszka Thorne-Bui||the decision would be contested before the Supreme Court⟧. Valderroy ⟦v7|Ismet Valderroy|denies|having killed her⟧ [denied].

Judge Philippa Nkemelu will ⟦v2|||pronounce the sentence on Tuesday⟧. Prosecutor Runar Achterberg said he ⟦v16|Runar Achterberg||would ask for imprisonment for life⟧.

=== d004 | Veldpress | 2026-05-11T10:20:00Z | update
# ⟦v1|||The guilt of Professor I. Valderroy is recognised by the people's assessors⟧

BRANNHOLT, May 11. (Veldpress). ⟦v1|Press Service of the Assize Court||The college of jurors answered in the affirmative to the question about the deprivation of life of citizen M. Sandvoort⟧, informed the press service of the assize court.

As the state accuser R. Achterberg explained, ⟦v9|Runar Achterberg||the reason of the deed was the insurance policy of the spouse for three million crowns⟧. "⟦v9|Runar Achterberg||He had debts and she had value only dead⟧," noted the accuser.

Minister of Justice Jorma Castellane underlined: ⟦v30|Jorma Castellane||before the law a famous person has no advantages⟧.

The advocate A. Thorne-Bui ⟦v4|Agnieszka Thorne-Bui||intends to turn to the higher instance⟧.

=== d005 | Court Registry | 2026-05-11T10:45:00Z | update
# Case 14/2025, communication No. 1

1. ⟦v1|||Question one (intent to kill): yes, by nine votes against three⟧.
2. ⟦v1|||Question two (insidious manner, injection of potassium chloride): yes, by ten votes⟧.
3. ⟦v2|||Hearing on the measure of punishment: 12 May, 10.00, room 3⟧.
4. ⟦v4|||Time limit for legal remedies: thirty days⟧. None has been lodged so far.
5. ⟦v12|||The convicted person remains in the cells of the court building overnight and will be moved after the hearing⟧.
6. The names of the jurors are not published. ⟦v23|||A woman who pointed a camera at the jury bench was taken into custody⟧.

=== d006 | Brannholt Lantern | 2026-05-11T12:30:00Z | feature
# The man with the golden hands is left holding nothing

⟦v1|||It took a tram driver one syllable to bring down the best-known pair of hands in the republic⟧. The sparrows on the court roof were louder.

Second Beat, the club of the stitched and mended, had brought sandwiches. ⟦v5|Oswin Carrasquel||"We are five hundred, and each of us ticks because of him,"⟧ said its chairman, Oswin Carrasquel. Police chief Tove Abadzic ⟦v5|Tove Abadzic||makes it three hundred, brass band included⟧.

One of them unbuttoned his shirt for us. "⟦v29|Radomir Pell||I got a pump from a motorcyclist and seventeen summers from the professor⟧," said baker Radomir Pell. ⟦v22|||A lad from the harbour then lobbed a beer bottle at the prosecutor's car and was led off by the collar⟧.

Mirela's sister bought a bunch of lilac. ⟦v10|Noortje Sandvoort||A stone had rolled off the family⟧, she told us.

Mrs Thorne-Bui, who never raises her voice, raised it. "⟦v13|Agnieszka Thorne-Bui||A weak valve killed that woman⟧," she said, "⟦+|||nature did, not my client⟧."

=== d007 | TV Sever | 2026-05-11T13:40:00Z | update
# Valderroy trial, live: ⟦v6|Wen Haugland||The clinic throws its star out⟧

14:55 - Rector Wen Haugland in front of the cameras: "⟦v6|Wen Haugland||As of this hour he is no longer one of us⟧." The brass plate in the lobby ⟦v6|||is already being unscrewed⟧.

15:10 - What about those he cut open? ⟦v8|Wen Haugland||Forty files will be read once more⟧, Haugland says. Why forty, ⟦v8|Wen Haugland|declines|she would not explain⟧ [she shook her head].

15:20 - And the staff? ⟦v28|Wen Haugland||"People are crying in the corridors,"⟧ according to the rector.

15:32 - The crowd on Linden Square has grown. ⟦v5|||We would now say eight hundred⟧.

=== d008 | Ostel Courier | 2026-05-11T15:05:00Z | feature
# A juror, a brother and an envelope?

From our correspondent. While the square still argues, a story is going round in the corridors. ⟦v3|unnamed (Ostel Courier)||One of the twelve, number seven, is supposed to have taken money from the victim's brother⟧, a person close to the court told the Courier. ⟦v3|unnamed (Ostel Courier)||Twenty thousand had changed hands in a garden café⟧, the person said. The Courier has seen no document.

The brother, boatbuilder Pieter Sandvoort, ⟦v3|Pieter Sandvoort|denies|any such thing⟧ [called it rubbish]. The registry ⟦v3|Court Registry|declines|did not wish to say anything about that⟧.

The condemned man's family is torn. ⟦v25|Kerem Valderroy||"My father is innocent and I shall carry his bag into prison,"⟧ says the son, Kerem. The daughter, Lale, said only: ⟦v26|Lale Valderroy||"I had a mother. I no longer have anyone else."⟧

=== d009 | Pallas | 2026-05-11T15:28:00Z | urgent
# ⟦v3|unnamed (Ostel Courier) < Ostel Courier||VALDERROY JUROR WAS BRIBED⟧ - PAPER

BRANNHOLT, May 11 (Pallas) - ⟦v3|unnamed (Ostel Courier) < Ostel Courier||A member of the panel that convicted Valderroy accepted cash from a relative of the dead woman⟧, the Ostel Courier reported, citing an unnamed source. Pallas could not verify this.

Prosecutor Achterberg ⟦v3|Runar Achterberg|declines|to comment⟧ [declined].

University Clinic Brannholt ⟦v6|University Clinic Brannholt||dismissed Valderroy with immediate effect⟧, it said.

=== d010 | Veldpress | 2026-05-11T16:10:00Z | update
# ⟦v6|||The labour relations with I. Valderroy are terminated⟧

BRANNHOLT, May 11. (Veldpress). ⟦v6|University Clinic Brannholt||By order of the rectorate the head of the cardiac department is relieved of duties⟧, the clinic informs. ⟦v8|Wen Haugland||The histories of illness of sixty-two operated citizens are subject to repeated study⟧, said W. Haugland.

Minister of Health Dagny Obradovic gave an instruction: ⟦v14|Dagny Obradovic||every ampoule of potassium in hospitals will be placed under two keys⟧. In her words, ⟦v14|Dagny Obradovic||this is to work from the first of June⟧.

The publication of a foreign newspaper about a juror was called by the Ministry of Justice ⟦v3|Ministry of Justice|denies|an invention⟧.

The order on Linden Square is ensured. ⟦v5|Brannholt Police||In the unsanctioned action not more than three hundred and fifty persons take part⟧, specified the police. ⟦v22|Brannholt Police||The person who threw a glass object is detained⟧.

=== d011 | TV Sever | 2026-05-11T18:05:00Z | update
# Valderroy trial, live: the evening

19:20 - Is it true about number seven? ⟦v3|Philippa Nkemelu|denies|"No,"⟧ says the judge on her way to the tram. ⟦+|||"I asked him. He has never met the gentleman."⟧

19:32 - The nurse whose testimony turned the trial is not at home any more. ⟦v17|Brannholt Police||Ngozi Halvard has been brought to a safe place⟧, police tell us, ⟦v17|Brannholt Police||after letters with a scalpel in them⟧.

19:45 - The philharmonic has rearranged its spring. ⟦v21|Brannholt Philharmonic||Friday evening belongs to Mirela⟧, the orchestra writes: her chair stays empty, the Elgar will be played without a soloist.

19:58 - With torches now: ⟦v5|Oswin Carrasquel||fifteen hundred⟧, Carrasquel claims.

=== d012 | Brannholt Lantern | 2026-05-11T19:10:00Z | correction
# Correction: the band had nine, not nineteen

In our report on the square we gave the wrong size for the brass band. There are nine of them; it only sounded like more. We also named the wrong pastry: it was poppy seed.

While we are at it: ⟦v8|Wen Haugland||the rector's reading pile now stands at a hundred and twelve folders⟧, she told this paper at the tram stop. Her ⟦v28|Wen Haugland||surgeons are walking about like people who have missed a stair⟧, she said.

=== d013 | Brannholt Lantern | 2026-05-11T20:30:00Z | update | copy_of=d009
# Whispers from over the border about juror seven

BRANNHOLT (Pallas) - ⟦v3|unnamed (Ostel Courier) < Ostel Courier||A member of the panel that convicted Valderroy accepted cash from a relative of the dead woman⟧, the Ostel Courier reported, citing an unnamed source.

Prosecutor Achterberg ⟦v3|Runar Achterberg|declines|to comment⟧ [declined].

University Clinic Brannholt ⟦v6|University Clinic Brannholt||dismissed Valderroy with immediate effect⟧, it said.

=== d014 | Pallas | 2026-05-12T07:45:00Z | urgent
# ⟦v18|Medical Chamber of Veldria||VALDERROY LOSES LICENCE⟧ - CHAMBER

BRANNHOLT, May 12 (Pallas) - ⟦v18|Medical Chamber of Veldria||Valderroy may never practise medicine again⟧, the Medical Chamber said. Tollan Books said ⟦v19|Tollan Books||it was recalling his memoirs from shops⟧.

Sentencing starts at 0800 GMT. Achterberg said ⟦v16|Runar Achterberg||nothing below the maximum would do⟧.

=== d015 | Ostel Courier | 2026-05-12T08:05:00Z | update | copy_of=d014
# ⟦v18|Medical Chamber of Veldria||Convicted surgeon loses licence⟧

BRANNHOLT (Pallas) - ⟦v18|Medical Chamber of Veldria||Valderroy may never practise medicine again⟧, the Medical Chamber said. Tollan Books said ⟦v19|Tollan Books||it was recalling his memoirs from shops⟧.

Sentencing starts at 0800 GMT, ten o'clock in Brannholt. Achterberg said he ⟦v16|Runar Achterberg||wanted nothing below the maximum⟧.

=== d016 | Court Registry | 2026-05-12T08:52:00Z | bulletin
# Case 14/2025, communication No. 2

1. ⟦v2|||Measure of punishment: twenty-four years' deprivation of liberty⟧.
2. ⟦v2|||Conditional release: not before sixteen years have been served⟧.
3. Grounds given orally: ⟦v15|Philippa Nkemelu||planning over eleven weeks; abuse of medical knowledge⟧.
4. ⟦v16|||The request of the prosecution (life) was not followed⟧.
5. ⟦v12|||Place of execution of the sentence: Grauholm⟧.
6. As to press reports on juror No. 7: ⟦v3|||no indication whatever was found⟧.

=== d017 | TV Sever | 2026-05-12T09:05:00Z | bulletin
# Valderroy trial, live: ⟦v2|||He will be 82⟧

10:51 - ⟦v2|||Two dozen years⟧. He takes off his glasses.

10:53 - The judge, without paper: "⟦v15|Philippa Nkemelu||You used what you were taught for healing in order to kill, and you took your time⟧."

10:57 - Noortje Sandvoort leaves the room before the end. ⟦v11|Noortje Sandvoort||"My sister got forty-one years in all. He gets less for ending them,"⟧ she says.

11:01 - Mrs Thorne-Bui shows us a blue folder. ⟦v4|Agnieszka Thorne-Bui||This goes upstairs today⟧, she says. ⟦v13|Agnieszka Thorne-Bui||"A cardiologist in any other country would have seen that flap on the scan."⟧

11:04 - Is he going to say it? He is. "⟦v7|Ismet Valderroy||I repeat: not me⟧."

11:09 - The square falls silent, then whistles. ⟦v5|||We stop counting somewhere near two thousand⟧.

=== d018 | Pallas | 2026-05-12T09:11:00Z | urgent
# ⟦v2|||SURGEON VALDERROY JAILED FOR 24 YEARS⟧

BRANNHOLT, May 12 (Pallas) - ⟦v2|||Judge Philippa Nkemelu sent Ismet Valderroy to prison for 24 years on Tuesday⟧. ⟦v2|Philippa Nkemelu||He can seek parole in 2042⟧, she said.

Nkemelu cited ⟦v15|Philippa Nkemelu||a "cold and patient plan"⟧. The sister of the victim called the term ⟦v11|Noortje Sandvoort||too short⟧.

Achterberg said he ⟦v16|Runar Achterberg||had wanted more but would accept it⟧. He said again that ⟦v9|Runar Achterberg||money was the motive⟧.

Fidelia Mutual said ⟦v27|Fidelia Mutual||it would not pay out on the policy⟧.

=== d019 | Veldpress | 2026-05-12T10:15:00Z | update
# ⟦v2|||The former professor is isolated from society for a long term⟧

BRANNHOLT, May 12. (Veldpress). ⟦v2|Press Service of the Assize Court||I. Valderroy will spend twenty-four years in a corrective institution⟧, informed the press service of the assize court.

The presiding P. Nkemelu pointed out that ⟦v15|Philippa Nkemelu||the guilty one prepared the crime during almost three months with the use of professional skills⟧.

The convict was ⟦v12|Prison Administration||delivered to the place of serving by special transport⟧, was told to the agency in the prison administration. ⟦v12|Prison Administration||No excesses were on the route⟧.

The Medical Chamber ⟦v18|Medical Chamber of Veldria||excluded the mentioned person from the register of physicians⟧. The number of dossiers under verification ⟦v8|University Clinic Brannholt||reached one hundred and forty⟧, said the clinic.

The witness N. Halvard ⟦v17|Ministry of Justice||receives protection of the state⟧, added the Ministry of Justice.

=== d020 | Brannholt Lantern | 2026-05-12T11:40:00Z | feature
# Sixteen springs until the door may creak

⟦v2|||Grandchildren not yet thought of will be shaving before the professor is out⟧. ⟦v2|||If he behaves, he may knock at the gate when the chestnuts bloom for the sixteenth time⟧.

⟦v12|||A grey van with one headlight out took him over the causeway to the Rock⟧, as we islanders of the tramline call Grauholm. ⟦v12|||The driver stopped for the swans⟧.

Bookseller Inés Vuorela was stacking parcels. ⟦v19|Inés Vuorela||"They want 'My Four Thousand Hearts' back, every copy, at their cost,"⟧ she sighed.

The nurse has vanished from her flat above the fishmonger. ⟦v17|Dimitra Osei||"Two men carried her canary down and she went after them under a blanket,"⟧ said neighbour Dimitra Osei.

And Miss Sandvoort? ⟦v11|Noortje Sandvoort||You would get the same for a bank and a half⟧, she snorted. ⟦v10|Noortje Sandvoort||But that nine strangers believed Mirela, that is worth something⟧, she added more softly.

The Rock's kitchen serves barley on Tuesdays.

=== d021 | Ostel Courier | 2026-05-12T13:10:00Z | feature
# "He came home smelling of soap": an interview with prosecutor Runar Achterberg

Mr Achterberg, are you content? "⟦v16|Runar Achterberg||I asked for all of it. I got a good part⟧."

Why did he do it? "⟦v9|Runar Achterberg||Look at the roof of his villa, look at the yacht, look at who had been insured in March⟧."

The defence speaks of a heart defect. "⟦v13|Runar Achterberg|denies|There was none⟧. Three experts opened that heart."

And our report on juror seven? "⟦v3|Runar Achterberg|denies|I have looked into this for a night. It is empty⟧."

Will she succeed at the Supreme Court? "⟦v35|Runar Achterberg||In eleven years nobody has, with me⟧."

Who was decisive? "⟦v36|Runar Achterberg||Sister Halvard. She counted ampoules when everyone else counted medals⟧."

Is she safe? He ⟦v17|Runar Achterberg|declines|will not talk about that⟧. The series about the doctor's life, which Kinolab was shooting, ⟦v20|Kinolab||goes on with a new last episode⟧, the studio told us meanwhile.

=== d022 | Pallas | 2026-05-12T14:02:00Z | update
# ⟦v4|Agnieszka Thorne-Bui||VALDERROY FILES APPEAL⟧

BRANNHOLT, May 12 (Pallas) - ⟦v4|Agnieszka Thorne-Bui||An 80-page complaint was handed in at the Supreme Court at 1330 GMT⟧, Thorne-Bui said. It argues that ⟦v13|Agnieszka Thorne-Bui||Sandvoort died of natural causes⟧.

Pieter Sandvoort said ⟦v24|Pieter Sandvoort||he was suing Valderroy for six million crowns in damages⟧. The clinic now ⟦v8|University Clinic Brannholt||reviews 212 cases⟧, up from 140.

Police said ⟦v23|Brannholt Police||the woman held for filming jurors was freed⟧.

=== d023 | Pallas | 2026-05-12T14:30:00Z | feature | off_topic
# FERRY SERVICE TO NORTH SKERRIES RESUMES

BRANNHOLT, May 12 (Pallas) - Ferries to the North Skerries sailed again on Tuesday after a two-day stop caused by fog. The operator expects normal traffic by Wednesday. About 900 passengers had waited in the port of Emmelund.

=== d024 | TV Sever | 2026-05-12T16:20:00Z | update
# Valderroy, live: ⟦v3|Ostel Courier||The paper takes it back⟧

17:40 - Just in. ⟦v3|Ostel Courier||"Our source was mistaken about the man in the café,"⟧ the Ostel Courier's editor writes on the internet.

17:52 - The orchestra has sold every seat. ⟦v21|Brannholt Philharmonic||For those left outside there will be loudspeakers⟧.

18:03 - We got the ministry on the phone. ⟦v14|Dagny Obradovic||"Two people, two keys, one list, starting in three weeks,"⟧ says Obradovic. ⟦v37|Hospital Association||And who will pay for the second person?⟧ asks the hospital association.

18:10 - The folder has been stamped: ⟦v4|||it lies with the eleven gentlemen and ladies of the top court⟧.

18:15 - Linden Square empties. ⟦v5|||A dozen candles and one trombone remain⟧.

=== d025 | Ostel Courier | 2026-05-12T16:45:00Z | kill
# Withdrawal

⟦v3|||The Courier no longer stands by its account concerning juror number seven and Pieter Sandvoort⟧ published on 11 May. ⟦v3|||The person in question confused two men⟧. We beg the pardon of both. Mr Sandvoort has told us ⟦v38|Pieter Sandvoort||he will not go to court over this⟧.

=== d026 | Veldpress | 2026-05-12T17:30:00Z | update
# ⟦v4|||The defence disagrees with the judicial act⟧

BRANNHOLT, May 12. (Veldpress). ⟦v4|Supreme Court of Veldria||A cassation complaint in the interests of I. Valderroy has been registered⟧, informed the Supreme Court. ⟦v4|Supreme Court of Veldria||It will be considered not earlier than autumn⟧.

The relative of the perished one P. Sandvoort ⟦v24|Pieter Sandvoort||directed a civil claim against the convict⟧. The insurance organisation ⟦v27|Fidelia Mutual||sees no grounds for transfers to whomever⟧.

The instruction of the Ministry of Health about the storage of dangerous preparations is ⟦v14|Ministry of Health||signed and obligatory for all⟧. The motive of greed, ⟦v9|Runar Achterberg||as was proved⟧, R. Achterberg reminded, ⟦+|||was the only one⟧.

=== d027 | Brannholt Lantern | 2026-05-13T06:30:00Z | feature
# Morning after, with barley

⟦v7|Ismet Valderroy < Agnieszka Thorne-Bui||The new man in cell 31 wrote on the back of the menu that his conscience slept well⟧, his lawyer read out to us. She ⟦v2|Agnieszka Thorne-Bui|declines|would not be drawn on the number on his door, as she calls the two dozen years⟧.

The son carried the bag, as promised. ⟦v25|Kerem Valderroy||"He'll walk out, I'll have the engine running,"⟧ said young Kerem. His sister has ordered new visiting cards: ⟦v26|Lale Valderroy||from now on she is a Sandvoort⟧.

The lobby of the clinic has a pale rectangle where a name was. ⟦v6|||Even the coffee mug is gone⟧, the porter's wife tells us.

Mr Pell, he of the unbuttoned shirt, is baking black bread. ⟦v29|Radomir Pell||"A murderer? Then a murderer saved me, and I'll still say thank you,"⟧ he said.

"⟦v10|Noortje Sandvoort||We slept till nine⟧," reported Miss Sandvoort. "⟦v11|Noortje Sandvoort||As for the arithmetic of that judge, no⟧."

=== d028 | Pallas | 2026-05-13T08:15:00Z | update | nothing_new
# WRAPUP: ⟦v2|||24 YEARS FOR VALDERROY⟧, ⟦v1|||CONVICTED OF WIFE'S MURDER⟧

BRANNHOLT, May 13 (Pallas) - Valderroy, once the country's most admired doctor, ⟦v12|||spent his first night in Grauholm prison⟧. ⟦v1|||Nine of 12 jurors had voted against him on Monday⟧; ⟦v2|||the punishment came a day later⟧.

His lawyers ⟦v4|||have gone to the Supreme Court⟧. He ⟦v7|Ismet Valderroy||says he is innocent⟧. Prosecutors said ⟦v9|Runar Achterberg||he wanted the insurance money⟧; the defence said ⟦v13|Agnieszka Thorne-Bui||her heart failed⟧.

⟦v18|Medical Chamber of Veldria||His licence is gone⟧, and so is ⟦v6|University Clinic Brannholt||his post⟧. A newspaper ⟦v3|||retracted a bribery allegation⟧.

=== d029 | TV Sever | 2026-05-13T09:40:00Z | update
# Valderroy, live: what remains

10:50 - The nurse has written to us from wherever she is. ⟦v39|Ngozi Halvard||"I'd count them again,"⟧ it says.

11:05 - And the pile? ⟦v8|Wen Haugland||"All of them. Every chest he ever opened,"⟧ the rector says now. ⟦v8|Wen Haugland||More than that there are not⟧.

11:12 - The studio confirms ⟦v20|Kinolab||the cameras will keep rolling, only the hero has to be rewritten⟧.

11:20 - The woman in the wig shop, the men of the tram, the pupils of the music school: ⟦v1|||Monday's one word from the tram driver⟧ is still all anyone talks about. ⟦v7|Ismet Valderroy < Kerem Valderroy||He says it wasn't him⟧, his son tells us at the gate.
