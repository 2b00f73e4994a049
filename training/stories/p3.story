title: The Kestering Committee: questions to the Director
outlets: Palisade Agency = domestic agency, terse; Chamber Record = digest of the parliament's own service, numbered; The Morning Quill = daily with a parliamentary sketch writer; Zorya Telegraph = neighbouring state's news agency, translated; Lantern Street = investigative weekly; Canal Four = broadcaster, live blog

=== d001 | The Morning Quill | 2025-10-07T05:30:00Z | feature
# A man who has never been photographed eating will today be grilled

By Philippa Osei-Brandt

At ten the Director of the Service, Osric Valdemaras, ⟦v1|||takes a chair in front of eleven deputies who have read about him in the papers⟧. It is the first time anyone in his post has come without a curtain.

They want to know about Cuckoo, the eavesdropping machine that, as Lantern Street wrote in June, ⟦v2|Lantern Street||sat in the telephones of judges⟧. They would also like to know ⟦v3|||who signed for it⟧.

Chairwoman Tordis Kestering has sharpened nine pencils. "⟦v1|Tordis Kestering||I do not bite. I chew⟧," she told me.

The coffee in Room 9 ⟦-|||remains undrinkable⟧.

=== d002 | Chamber Record | 2025-10-07T08:10:00Z | update
# Special Committee on Interception, 14th sitting

1. ⟦v1|||The hearing of Witness 31, Mr O. Valdemaras, opened at 10.02⟧.

2. ⟦v4|||The application of the witness to be heard in camera was refused by seven votes to four⟧.

3. ⟦v1|||The oath was administered⟧.

4. ⟦v32|||Apologies for absence were received from Deputy Ruiz-Hallgrim⟧.

5. ⟦v5|||The witness read a statement of 19 minutes⟧.

=== d003 | Palisade Agency | 2025-10-07T08:31:00Z | flash
# ⟦v2|Osric Valdemaras||SPY CHIEF ADMITS 14 JUDGES WERE TAPPED⟧

LISKE, Oct 7 (Palisade) - ⟦v2|Osric Valdemaras||The Service listened to the calls of fourteen members of the bench⟧, its Director Osric Valdemaras told a parliamentary committee on Tuesday.

⟦v3|Osric Valdemaras||The order had come from the Prime Minister's office⟧, he said. Premier Casimir Duquenoy's office ⟦v3|Office of the Prime Minister|denies|denied it⟧.

=== d004 | Canal Four | 2025-10-07T08:55:00Z | update
# LIVE ROOM 9: ⟦v2|Osric Valdemaras||"Yes. Fourteen"⟧

10.53 Silence, then all the cameras at once. Deputy Lukács-Moreau: "Of how many?" Answer: ⟦v2|Osric Valdemaras||"Of those I remember"⟧.

10.47 And who wanted ⟦-|||this⟧? ⟦v3|Osric Valdemaras||"I had a piece of paper, with a green initial"⟧. In this town only one man writes in green.

10.38 The curtain is gone: ⟦v4|||the majority wanted the public in⟧. His lawyer had pleaded for closed doors for an hour. ⟦v4|Ambrose Tsvigun||"This is theatre with live ammunition,"⟧ lawyer Ambrose Tsvigun mutters.

10.20 He began with an apology of sorts. ⟦v5|Osric Valdemaras||"I regret that it became known. I regret that it happened. In this order"⟧.

=== d005 | Zorya Telegraph | 2025-10-07T09:40:00Z | update
# ⟦v2|Osric Valdemaras||Head of special service of Meravia confessed listening of servants of Themis⟧

LISKE, October 7. /Zorya/. ⟦v2|Osric Valdemaras||The conversations of persons of the judicial corps have been subjected to secret control⟧, acknowledged in the parliament the head of the Service O. Valdemaras. ⟦v3|Osric Valdemaras||The instruction was received from the apparatus of the Government's head⟧, he affirmed.

⟦v6|Osric Valdemaras||Technics of foreign production, acquired for 38 millions, was applied⟧, transmits the correspondent.

In the faction of the opposition it is considered that ⟦v7|Yelka Montoro||the cabinet has lost the moral right to govern⟧. ⟦v7|Yelka Montoro||The vote of mistrust will be demanded this week⟧, announced its leader Yelka Montoro.

=== d006 | Palisade Agency | 2025-10-07T10:15:00Z | update | supersedes=d003
# ⟦v2|Osric Valdemaras||SERVICE BUGGED THE BENCH, CHIEF SAYS⟧, ⟦v3|Osric Valdemaras||NAMES PREMIER'S OFFICE⟧

LISKE, Oct 7 (Palisade) - ⟦v2|Osric Valdemaras||Fourteen judges had their phones monitored between 2022 and 2024⟧, Osric Valdemaras testified. ⟦v6|Osric Valdemaras||Cuckoo had cost 38 million⟧, he said.

Government spokesman Iker Zabaleku said ⟦v3|Iker Zabaleku|denies|no such instruction existed⟧. "⟦v3|Iker Zabaleku|denies|Mr Duquenoy owns no green pen⟧," he said.

Montoro said ⟦v7|Yelka Montoro||her party would move to bring the government down⟧.

The Judges' Guild said ⟦v8|Judges' Guild||it was stunned⟧.

=== d007 | Canal Four | 2025-10-07T11:20:00Z | update
# LIVE ROOM 9: the shredder

13.18 Deputy Amina Feldkircher holds up a plastic bag. In it: strips. ⟦v9|Amina Feldkircher||These were files on Cuckoo until 3 July, three weeks after the first article⟧, she says.

13.14 ⟦v9|Osric Valdemaras|denies|"We tidy in summer,"⟧ the Director says. Did he give the word? ⟦v9|Osric Valdemaras|declines|"I prefer not to answer"⟧. The lawyer has his hand on the microphone.

13.02 Kestering, on the strips: ⟦v9|Tordis Kestering||"I have seen carnival parades with less paper"⟧.

12.50 The cost again. ⟦v6|Amina Feldkircher||Feldkircher has an invoice for 52⟧. ⟦v6|Osric Valdemaras||"With maintenance,"⟧ says the Director.

12.41 Outside, ⟦v10|||four hundred people in black robes are standing on the steps without a word⟧.

=== d008 | Chamber Record | 2025-10-07T12:30:00Z | update
# Special Committee on Interception, 14th sitting (continued)

6. ⟦v9|||Exhibit 77, one bag of shredded material, was admitted⟧.

7. ⟦v9||declines|The witness relied on section 12 in respect of four questions concerning Exhibit 77⟧.

8. ⟦v11|||It was resolved to call the Prime Minister as Witness 32⟧: ayes eight, noes three.

9. ⟦v2|||The witness corrected his reply as to the number of holders of judicial office to 17⟧.

10. ⟦v12|||The sitting was suspended for 40 minutes following a power failure⟧.

=== d009 | The Morning Quill | 2025-10-07T14:00:00Z | update
# ⟦v12|||And then the lights went out on the man of shadows⟧

By Philippa Osei-Brandt

You could not have written it. ⟦v12|||At the word "archive" Room 9 fell into blackness⟧, and somebody screamed, and it was a deputy of the Farmers. ⟦v12|Osric Valdemaras||"Not one of ours,"⟧ said a voice from the witness chair.

By the light of telephones ⟦v2|||the fourteen had babies and became seventeen⟧. Mr Valdemaras had, he said, ⟦v2|Osric Valdemaras||"forgotten the ladies of the Court of Audit"⟧.

Three times he was asked about the green squiggle. ⟦v3|Osric Valdemaras||"It was not a squiggle, it was a C"⟧.

⟦v11|||Number 32 on the list is the man with the pen⟧. He is said to be busy.

=== d010 | Lantern Street | 2025-10-07T15:10:00Z | update
# ⟦v13|||We were on the list, too⟧

⟦v13|unnamed (Lantern Street)||Three of this magazine's reporters were followed and recorded from March 2023⟧, according to two former officers. They had a file name: Firefly.

"⟦v13|unnamed (Lantern Street)||We knew what you ordered for lunch⟧," said one. "⟦v13|||It was mostly soup⟧," our editor Baltasar Nkemelu admits.

The Service ⟦v13|Meravian Service|denies|calls this invention⟧.

⟦v14|unnamed (Lantern Street)||Cuckoo was bought through a shell firm in Zorya, Polar Lily Trade⟧, the same officers say. The firm ⟦v14|Polar Lily Trade|declines|hung up⟧.

=== d011 | Zorya Telegraph | 2025-10-07T16:25:00Z | update
# ⟦v14|Ministry of Foreign Affairs of Zorya|denies|Zorya is not involved in foreign cuckoos⟧

ZORYANSK, October 7. /Zorya/. ⟦v14|Ministry of Foreign Affairs of Zorya|denies|The insinuations of a Meravian tabloid about a certain intermediary do not correspond to reality⟧, was underlined in the Ministry of Foreign Affairs. ⟦v33|Ministry of Foreign Affairs of Zorya||The ambassador of Meravia is invited for a conversation⟧.

Meanwhile ⟦v11|||the head of the Meravian Government will be summoned by the deputies⟧. ⟦v10|||Workers of the courts carried out a silent action in mantles⟧, communicates the correspondent, in which ⟦v10|Police of Liske||up to two hundred persons⟧ participated according to the police.

=== d012 | Palisade Agency | 2025-10-07T17:30:00Z | update
# ⟦v11|Casimir Duquenoy||DUQUENOY TO TESTIFY THURSDAY⟧

LISKE, Oct 7 (Palisade) - Prime Minister Casimir Duquenoy said ⟦v11|Casimir Duquenoy||he would appear before the Kestering committee⟧. "⟦v11|Casimir Duquenoy||With pleasure and without a lawyer⟧," he said.

He had ⟦v3|Casimir Duquenoy|denies|never asked for anyone's calls⟧, he said. ⟦v15|Casimir Duquenoy||Valdemaras had his full confidence⟧, he added.

"⟦v8|Henrike Obuasi||A robe is no use against a microphone⟧," the Guild's president, Henrike Obuasi, said.

Two coalition deputies ⟦v7|unnamed (Palisade Agency)||would back Montoro's motion⟧, a party source said.

=== d013 | Canal Four | 2025-10-07T19:05:00Z | bulletin
# LIVE: ⟦v16|unnamed (Canal Four)||The Director has resigned, we hear⟧

21.03 ⟦v16|unnamed (Canal Four)||Osric Valdemaras handed in his letter an hour ago⟧, a person in the Premier's building tells us. More in a moment.

20.49 On tonight's panel: Lantern Street's Baltasar Nkemelu about ⟦v13|Baltasar Nkemelu||his life as a firefly⟧. ⟦v13|Baltasar Nkemelu||"My mother called it a compliment"⟧.

20.40 ⟦v10|Judges' Guild||Six hundred robes⟧, the Guild counts, not two.

=== d014 | Canal Four | 2025-10-07T19:50:00Z | kill | supersedes=d013
# LIVE: we take that back

21.48 ⟦v16|||Our report of a resignation was wrong and has been removed⟧. ⟦v16|Meravian Service|denies|He is at his desk, with a sandwich⟧, says the Service. We are sorry, and the person in the building has been asked not to call again. The other entries of this evening, among them the conversation with the editor of Lantern Street, remain as they were.

=== d016 | Lantern Street | 2025-10-08T07:00:00Z | feature
# "⟦v17|Dagny Petrescu||I typed the names myself⟧"

Dagny Petrescu, 63, was secretary on the Service's fifth floor.

What did you type? "⟦v17|Dagny Petrescu||A list. Judges, two bishops, a football referee⟧."

How many? "⟦v2|Dagny Petrescu||Thirty-one on the bench alone. Not seventeen⟧."

With a green initial? "⟦v3|Dagny Petrescu||It came back with one⟧. ⟦v3|Dagny Petrescu||I thought, what a pretty colour for it⟧."

Who ran the shredder? "⟦v9|Dagny Petrescu||Eleven bags, that July. He stood next to it⟧."

Will you swear to this? "⟦v18|Dagny Petrescu||If Mrs Kestering sends a car. My knee⟧."

=== d017 | Palisade Agency | 2025-10-08T08:20:00Z | urgent
# ⟦v2|Dagny Petrescu < Lantern Street||TAPPED JUDGES NUMBER 31⟧ - EX-SECRETARY

LISKE, Oct 8 (Palisade) - ⟦v2|Dagny Petrescu < Lantern Street||Twice as many magistrates as admitted were spied on⟧, a former secretary told Lantern Street.

Valdemaras told the panel ⟦v2|Osric Valdemaras||he stood by his figure⟧. ⟦v9|Dagny Petrescu < Lantern Street||He had watched over the destruction of eleven sacks of records⟧, the woman said. His lawyer, Ambrose Tsvigun, ⟦v9|Ambrose Tsvigun|declines|would not comment⟧.

Kestering said ⟦v18|Tordis Kestering||Petrescu would be heard⟧.

⟦v34|||The public prosecutor raided the Service's warehouse⟧.

=== d018 | Chamber Record | 2025-10-08T09:15:00Z | update
# Special Committee on Interception, 15th sitting

1. ⟦v1|||The examination of Witness 31 was resumed at 9.00⟧.

2. ⟦v18|||Ms D. Petrescu was entered as Witness 33⟧; ⟦v18|||transport to be provided⟧.

3. ⟦v19|||Deputy Feldkircher requested the removal of Deputy Lukács-Moreau, whose brother is employed by the Service⟧.

4. ⟦v19|||The request was rejected⟧.

5. ⟦v6|||The acquisition cost of the system was established at 61 million⟧.

6. ⟦v20|||Answers on the agencies of partner states were reserved for a closed session⟧.

=== d019 | Canal Four | 2025-10-08T10:10:00Z | update
# LIVE ROOM 9: ⟦v19|||brothers and others⟧

12.08 "⟦v19|Teodor Lukács-Moreau||He repairs their lifts!⟧" Teodor Lukács-Moreau shouts. ⟦v19|||He may stay⟧.

11.57 Sixty-one million now. ⟦v6|Osric Valdemaras||"Training, plus the cake,"⟧ explains the Director. It is a joke. Nobody laughs.

11.45 And Firefly? ⟦v13|Osric Valdemaras||"There was a file of that name. About insects I cannot speak"⟧.

11.30 He will say ⟦v20|Osric Valdemaras|declines|nothing in public about friends abroad⟧. Kestering: "Friends who sell, or friends who listen?"

11.21 The phone of Chief Justice Imbali: was it among them? ⟦v21|Osric Valdemaras||"For eleven days. By mistake"⟧. A gasp, for once deserved.

=== d020 | Palisade Agency | 2025-10-08T10:30:00Z | urgent
# ⟦v21|Osric Valdemaras||CHIEF JUSTICE'S PHONE WAS TAPPED⟧ - VALDEMARAS

LISKE, Oct 8 (Palisade) - ⟦v21|Osric Valdemaras||The line of the country's top judge was tapped for eleven days in error⟧, the Service's head told deputies.

Chief Justice Nomvula Imbali said ⟦v22|Nomvula Imbali||she would sue⟧. "⟦v22|Nomvula Imbali||I shall not be presiding⟧," she added.

Montoro tabled ⟦v7|Yelka Montoro||the no-confidence motion⟧, due on Friday. The government bloc expects ⟦v7|Iker Zabaleku||to survive it⟧, Zabaleku said.

=== d021 | Zorya Telegraph | 2025-10-08T10:50:00Z | update | copy_of=d020
# Chief Justice's phone was tapped, says Valdemaras

LISKE (Palisade) - ⟦v21|Osric Valdemaras < Palisade Agency||The line of the country's top judge was tapped for eleven days in error⟧, the Service's head told deputies.

Chief Justice Nomvula Imbali said ⟦v22|Nomvula Imbali < Palisade Agency||she would sue⟧. "I shall not be presiding," she added. The statement was spread by the agency Palisade shortly before midday.

=== d022 | Lantern Street | 2025-10-08T12:40:00Z | update
# ⟦v14|||Here is the invoice⟧

⟦v14|||One page, letterhead with a flower, delivery "of ornithological software" to the Service's garage⟧. Polar Lily's only director is ⟦v23|||a cousin of the Premier's chief of staff, Fulvio Adomaitis⟧.

"⟦v23|Fulvio Adomaitis||I have forty cousins, one is a clown⟧," Adomaitis said by phone.

Was he asked to arrange the deal? ⟦v14|Fulvio Adomaitis|denies|"Never."⟧

Our colleagues' lawyer, Sunniva Achterberg, has filed ⟦v24|Sunniva Achterberg||a complaint on behalf of the three⟧ who were shadowed.

=== d023 | Zorya Telegraph | 2025-10-08T14:00:00Z | update | off_topic
# In the capital of Zorya a new line of trolleybus has been opened

ZORYANSK, October 8. /Zorya/. In Zoryansk took place the opening of the eleventh line of the trolleybus, connecting the railway station with the botanical garden. In the first wagon travelled veterans of the depot. The length of the line constitutes nine kilometres, on it fourteen stops have been equipped, of them two with heating. The fare for pupils is free until the New Year.

=== d024 | Canal Four | 2025-10-08T16:20:00Z | update
# LIVE: ⟦v15|Casimir Duquenoy||From full confidence to "a colleague"⟧

18.18 The Premier in the lobby. Does Valdemaras still have it? ⟦v15|Casimir Duquenoy||"He is a colleague I have worked with"⟧. That is a cold bath with a towel on top.

18.05 Petrescu has arrived in Kestering's own car. ⟦v18|||She swore, sat, and asked for a cushion⟧. ⟦v17|Dagny Petrescu||"I copied it from a handwritten sheet, four pages"⟧.

17.51 Who wrote that by hand? She points. ⟦v17|Dagny Petrescu||"The gentleman with the glasses"⟧: Adomaitis, third row.

17.49 ⟦v17|Fulvio Adomaitis|denies|"Grotesque,"⟧ says the third row.

17.40 ⟦v25|||Valdemaras's security pass was blocked at five⟧, two guards have noticed.

=== d025 | Palisade Agency | 2025-10-08T18:45:00Z | flash
# ⟦v25|Office of the Prime Minister||MERAVIA'S SPYMASTER SUSPENDED⟧ - GOVERNMENT

LISKE, Oct 8 (Palisade) - ⟦v25|Office of the Prime Minister||Osric Valdemaras has been relieved of his duties until further notice⟧, the Premier's office said.

⟦v26|Office of the Prime Minister||His deputy, Radka Thorvaldi, takes over⟧.

Tsvigun called the step ⟦v27|Ambrose Tsvigun||revenge on a witness⟧. "⟦v27|Ambrose Tsvigun||He named the pen, so he lost the desk⟧," the lawyer said.

⟦v25|Iker Zabaleku||It was a precaution⟧, Zabaleku said.

=== d026 | The Morning Quill | 2025-10-09T05:30:00Z | update
# ⟦v25|||Sent home with a cardboard box and a plant⟧

By Philippa Osei-Brandt

⟦v25|||He went out by the goods entrance, a fern under his arm⟧. Yesterday morning he was the most feared man in Meravia. ⟦v27|||"Punished for talking," his counsel fumes⟧, and for once I have no joke.

Today ⟦v11|||it is the owner of the green ink who must sit down on that chair⟧. ⟦v28|||He has had it exchanged for a higher one⟧, the ushers say.

Mrs Petrescu, who told us of ⟦v17|||her typing work⟧ with such composure, has asked Room 9 for ⟦v35|Dagny Petrescu||her bus fare⟧.

=== d027 | Chamber Record | 2025-10-09T09:40:00Z | correction
# Special Committee on Interception, 16th sitting, with correction

1. ⟦v6|||Correction to item 5 of the 15th sitting: for "61 million" read "51 million"⟧.

2. ⟦v11|||Witness 32, Mr C. Duquenoy, was sworn at 9.15⟧.

3. ⟦v3||denies|The witness stated that Exhibit 80, one sheet bearing a green initial, was not of his hand⟧.

4. ⟦v29|||An opinion of a graphologist was ordered⟧.

5. ⟦v30|Casimir Duquenoy||The witness offered the repeal of the Interception Act⟧.

=== d028 | Canal Four | 2025-10-09T10:35:00Z | update
# LIVE ROOM 9: ⟦v11|||the Premier's turn⟧

12.33 "⟦v3|Casimir Duquenoy|denies|I sign in blue. I dream in blue⟧." Feldkircher slides something across. ⟦v31|||It is a birthday card, from him to her, in emerald⟧. Oh dear.

12.20 He would ⟦v30|Casimir Duquenoy||scrap the law that makes listening so easy⟧. Montoro from the gallery: ⟦v36|Yelka Montoro||"The fox offers to abolish the henhouse"⟧.

12.04 ⟦v29|||A handwriting expert is to look at the C⟧. Result: Monday.

11.50 ⟦v7|||The motion now has three coalition names under it⟧.

=== d029 | Zorya Telegraph | 2025-10-09T12:15:00Z | update
# Chief of Meravian Government gave explanations

LISKE, October 9. /Zorya/. ⟦v3|Casimir Duquenoy|denies|The authorship of the resolution on the document was by the Prime Minister not recognised⟧. ⟦v31|||At the same time a postcard with analogous ink was shown to him⟧. ⟦v30|Casimir Duquenoy||The legislation on listening is proposed to be abolished⟧.

⟦v25|||The former head of the Service, dismissed the day before from the fulfilment of duties⟧, ⟦v9|Osric Valdemaras < Canal Four||now ascribes the annihilation of papers to an oral order from above⟧, he told the channel Canal Four.

=== d030 | The Morning Quill | 2025-10-09T12:40:00Z | update | copy_of=d025
# Meravia's spymaster suspended, government says

LISKE (Palisade) - ⟦v25|Office of the Prime Minister < Palisade Agency||Osric Valdemaras has been relieved of his duties until further notice⟧, the Premier's office said.

⟦v26|Office of the Prime Minister < Palisade Agency||His deputy, Radka Thorvaldi, takes over⟧. Reprinted at the request of readers who could not believe our sketch, and who asked whether the fern was also an invention of ours. It was not.

=== d031 | Palisade Agency | 2025-10-09T14:00:00Z | update | nothing_new
# RECAP: ⟦v2|Osric Valdemaras||ADMISSION⟧, ⟦v25|||SUSPENSION⟧, ⟦v3|Casimir Duquenoy|denies|DENIAL⟧

LISKE, Oct 9 (Palisade) - ⟦v2|||Somewhere between 14 and 31 jurists had a third party on the line⟧, two days of testimony showed.

⟦v3|Osric Valdemaras||The head of government wanted it⟧, the intelligence chief swore. ⟦v3|Casimir Duquenoy|denies|Not I⟧, the head of government replied.

⟦v9|||Evidence went through the shredder⟧. ⟦v7|||Parliament decides on Friday⟧ whether the cabinet stays.
