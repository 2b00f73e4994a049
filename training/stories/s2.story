title: Supreme court weighs third run of President Quispari
outlets: Andes Courier = capital newspaper, live from the courtroom; Globus Press = international agency; Agencia Palma = state agency, translated officialese; Radio Tambo = provincial radio, jokes and proverbs; Registry of the Supreme Court = official lists; The Gavel = law journal, dry and bookish

=== d001 | The Gavel | 2028-09-04T11:00:00Z | feature
# A week's reading: can a man who has been twice be once more?

At ten this morning nine judges of San Amaro's Supreme Court open the file 311/28. The question fits on a stamp: Article 84 of the constitution says that nobody may be president "more than two terms in a row". Octavio Quispari has been president for two terms. Between them lay eleven weeks in which he was in hospital and his deputy governed.

⟦v1|Domenica Arrué||Eleven weeks in bed are an interruption, and with it the counting starts anew⟧, writes the president's counsel, Domenica Arrué, in her brief.

⟦v2|Bar Association of San Amaro||"A pause for a gall bladder does not suspend a republic,"⟧ replies the Bar Association in its own paper.

⟦v3|||On Friday the court had turned down a request to remove Judge Evaristo Nkemba, whose daughter works in the palace⟧.

=== d002 | Registry of the Supreme Court | 2028-09-04T12:30:00Z | bulletin
# Order of proceedings, file 311/28

1. ⟦v4|||Opening of the hearing: Monday, 10:00, Great Chamber; two days are set aside⟧.

2. Speaking time: 90 minutes for each side; the attorney general 30.

3. ⟦v6|||The judgment will be read out on Wednesday at 12:00⟧.

4. ⟦v3|||Composition: full bench; the application concerning Judge Nkemba is dismissed⟧.

5. Cameras are not admitted to the chamber.

=== d003 | Andes Courier | 2028-09-04T15:20:00Z | update
# Live from the Great Chamber: ⟦v4|||They have begun⟧

10:04 ⟦v4|||The nine are in. Chief Justice Mireya Oyarzun-Holt rings her small bell, everybody sits⟧.

10:15 Arrué speaks without notes. "⟦v1|Domenica Arrué||If you step off the bus, the ride is over, even if you get on the next one⟧," she says. A few people laugh.

10:31 First question. Judge Bertil Sacarías: "⟦v8|Judge Bertil Sacarías||Then a president would only have to catch a cold every eight years?⟧"

10:33 Arrué: "⟦v9|Domenica Arrué||It has to be a certified incapacity, voted by Congress. A cold is not enough⟧."

10:50 Outside it is getting loud. ⟦v10|||The square is full of green scarves, I would say two thousand⟧.

=== d004 | Globus Press | 2028-09-04T15:45:00Z | urgent
# ⟦v4|||SAN AMARO COURT OPENS HEARING ON PRESIDENT'S THIRD TERM BID⟧

SAN AMARO - ⟦v4|||The Supreme Court started two days of argument on whether President Octavio Quispari can stand in November⟧.

⟦v1|Domenica Arrué||His 2024 illness broke the chain of consecutive terms⟧, his lawyer Domenica Arrué told the bench.

⟦v8|Judge Bertil Sacarías||One judge asked whether a mere cold would then do⟧.

⟦v10|Police of San Amaro||About 3,000 opponents gathered outside⟧, police said. ⟦v10|Green Scarf movement||Organisers counted 12,000⟧.

=== d005 | Agencia Palma | 2028-09-04T16:30:00Z | update
# ⟦v1|Domenica Arrué||The right of the people to elect has no interval⟧, was demonstrated before the magistrates

SAN AMARO, September 4 (Palma). In the presence of the honourable magistrates the representative of the First Magistrate, Doctor D. Arrué, expounded that ⟦v1|Domenica Arrué||by virtue of the transfer of functions of 2024 the continuity of the mandate was dissolved⟧.

⟦v11|Octavio Quispari||"I shall obey whatever the law commands, with the serenity of a schoolteacher,"⟧ declared His Excellency President Octavio Quispari, visiting a school.

⟦v10|Ministry of the Interior||A reduced group of some hundreds of persons altered the circulation in the vicinity⟧, specified the Ministry of the Interior.

=== d006 | Radio Tambo | 2028-09-04T17:40:00Z | feature
# Good evening from the highlands: the capital plays chess, we watch the sheep

Neighbours, today they asked in the big house ⟦v8|Judge Bertil Sacarías||whether a sneeze makes a virgin of a president⟧. That was old Sacarías, bless him, who comes from our valley.

The lady with the big handbag had her proverb ready: ⟦v1|Domenica Arrué||get off the bus and it's a new ticket⟧.

"⟦-|Saturnina Colque||Here we change the water judge every year, and even the stones agree⟧," Saturnina Colque of the irrigation council told us. As for the green scarves, ⟦v10|||our nephew Ramiro stood among them and could not lift his arm to scratch his nose, so full was it⟧.

⟦v11|Octavio Quispari||The man himself sat with the first-graders and swore to be good⟧.

=== d007 | Andes Courier | 2028-09-04T20:10:00Z | update
# Live, afternoon: ⟦v2|Leocadio Brandt-Ruiz||"He was ill, not gone"⟧

14:05 Now the other side. For the Bar Association stands Leocadio Brandt-Ruiz, eighty-one. "⟦v2|Leocadio Brandt-Ruiz||He drew his salary in that bed. He signed two decrees in that bed⟧."

14:22 Judge Nkemba asks if voters should not decide. Brandt-Ruiz: "⟦v13|Leocadio Brandt-Ruiz||They have decided. They wrote the article, in a referendum, with seventy-one percent⟧."

14:40 Murmuring. ⟦v14|||Arrué lays a hospital paper on the table nobody has seen before⟧. ⟦v14|Domenica Arrué||It shows that the president was unconscious for nineteen days⟧, she says.

14:48 ⟦v22|Leocadio Brandt-Ruiz||"That comes four years late and without a stamp,"⟧ snaps Brandt-Ruiz.

15:10 The attorney general, Ximena Tolosa-Berg, needs six of her thirty minutes. ⟦v15|Ximena Tolosa-Berg||She takes no side⟧: "⟦+|||The state has no opinion on who should govern it⟧."

15:30 End for today.

=== d008 | Globus Press | 2028-09-04T20:50:00Z | urgent
# ⟦v16|unnamed (Globus Press)||FIVE OF NINE JUDGES LEAN TOWARD BARRING QUISPARI⟧ - SOURCES

SAN AMARO - ⟦v16|unnamed (Globus Press)||A majority of the bench is ready to keep the president off the ballot⟧, two persons with knowledge of the deliberations told Globus Press.

A spokesman for the court would not discuss ⟦v16|Supreme Court of San Amaro|declines|the report⟧.

⟦v15|Ximena Tolosa-Berg||The attorney general stayed neutral⟧. ⟦v14|Domenica Arrué||A newly produced clinic record puts Quispari in a coma for almost three weeks⟧, his lawyer said.

⟦v17|||The peso fell 2 percent⟧.

=== d009 | Agencia Palma | 2028-09-04T22:00:00Z | update
# Rumours of a foreign agency lack foundation

SAN AMARO, September 4 (Palma). The Secretariat of Communication of the Presidency rejected categorically ⟦v16|Secretariat of Communication|denies|that there exists a predisposition of the magistrates against the candidacy⟧. ⟦v16|Secretariat of Communication||"It is an affront to the independence of the powers,"⟧ it manifested.

⟦v14|Domenica Arrué||The clinical certificate incorporated to the acts proves the total absence of faculties⟧, it was recalled by Doctor Arrué.

With regard to ⟦v15|Secretariat of Communication|declines|the abstention of the attorney general⟧ the Secretariat preferred to omit observations.

⟦v18|Ministry of Defence||The Armed Forces maintain themselves in their barracks and in their duty⟧, informed the Ministry of Defence.

=== d010 | Radio Tambo | 2028-09-05T01:10:00Z | update
# Late news, with the cows already asleep

From the capital a little bird with a foreign passport whistles: ⟦v16|unnamed (Globus Press) < Globus Press||more than half of the robes have made up their minds, and not in his favour⟧. Little birds also whistle at night when nothing is there.

⟦v19|||In Chullpa the teachers have parked a bus across the bridge, and nothing passes but chickens⟧. "⟦v19|Teófilo Waskar||He stays on the ballot or the bus stays on the bridge⟧," teachers' leader Teófilo Waskar said to us.

And the paper from the hospital? "⟦-|Saturnina Colque||My grandson also brings such papers, on Mondays⟧," Saturnina Colque said.

=== d011 | The Gavel | 2028-09-05T10:30:00Z | feature
# Interview with a former judge: "⟦v20|Ansgar Mollinedo||Nobody wanted to count weeks⟧"

Ansgar Mollinedo, 77, helped to write Article 84 in 1991.

What did the authors mean? "⟦v20|Ansgar Mollinedo||We meant eight years and goodbye. It did not cross our minds that somebody could bring a thermometer⟧."

And the argument of the bus? "⟦-|Ansgar Mollinedo||It is elegant. It is also wrong⟧. ⟦+|||The bus was waiting for him⟧."

Should Judge Nkemba sit? "⟦-|Ansgar Mollinedo||In his shoes I would have gone fishing⟧."

Is there pressure on the bench? "⟦v21|Ansgar Mollinedo||In my day the phone rang. Today it does not even have to⟧."

Will you vote? "⟦-|Ansgar Mollinedo||I vote in every election, in spite of everything⟧."

=== d012 | Andes Courier | 2028-09-05T15:35:00Z | update
# Live, second day: ⟦v23|||A chair stays empty⟧

10:02 Eight of them come in. ⟦v23|||Nkemba's seat is vacant⟧. Whispering up to the gallery.

10:06 Oyarzun-Holt: "⟦v23|Mireya Oyarzun-Holt||Our colleague has asked to be released from this case. We have agreed⟧."

10:20 Why? The chief justice does not say ⟦v23|Mireya Oyarzun-Holt|declines|why he went⟧.

10:35 Doctor Iluminada Pacheco, who treated Quispari, is heard. ⟦v24|Iluminada Pacheco||"He was awake on day four and asked for newspapers,"⟧ she says. It is very quiet.

10:41 Arrué jumps up: ⟦v24|Domenica Arrué||the doctor has mixed up the patients⟧. "⟦v24|Iluminada Pacheco||I had just one who was president⟧," says Pacheco.

10:58 ⟦v10|||Outside they are many more than yesterday; the drums come through the double windows⟧.

=== d013 | Globus Press | 2028-09-05T16:00:00Z | urgent
# ⟦v23|Mireya Oyarzun-Holt||JUDGE NKEMBA WITHDRAWS⟧; ⟦v24|Iluminada Pacheco||DOCTOR DISPUTES COMA⟧

SAN AMARO - ⟦v23|Mireya Oyarzun-Holt||Evaristo Nkemba has left the third-term case at his own request⟧, Chief Justice Mireya Oyarzun-Holt said, leaving eight on the bench. ⟦v25|Mireya Oyarzun-Holt||In a tie her own vote would count double⟧, she added.

⟦v24|Iluminada Pacheco||The president regained consciousness on the fourth day⟧, physician Iluminada Pacheco testified, contradicting ⟦v14|Domenica Arrué||a certificate that spoke of nineteen⟧.

⟦v10|Police of San Amaro||Protesters now number 15,000⟧, police said.

⟦v19|||Teachers kept the Chullpa bridge closed for a second day⟧.

=== d014 | Radio Tambo | 2028-09-05T16:25:00Z | update | copy_of=d013
# ⟦v23|Mireya Oyarzun-Holt < Globus Press||Judge Nkemba withdraws⟧; ⟦v24|Iluminada Pacheco < Globus Press||doctor disputes coma⟧

SAN AMARO (from Globus Press) - ⟦v23|Mireya Oyarzun-Holt < Globus Press||Evaristo Nkemba has left the third-term case at his own request⟧, Chief Justice Mireya Oyarzun-Holt said, leaving eight on the bench. ⟦v25|Mireya Oyarzun-Holt < Globus Press||In a tie her own vote would count double⟧, she added.

⟦v24|Iluminada Pacheco < Globus Press||The president regained consciousness on the fourth day⟧, physician Iluminada Pacheco testified.

=== d015 | Registry of the Supreme Court | 2028-09-05T17:00:00Z | bulletin
# Resolutions of the second day, file 311/28

1. ⟦v23|||The self-recusal of Judge E. Nkemba is accepted⟧.

2. ⟦v14|||The medical document presented by the petitioner is not admitted, for want of authentication⟧.

3. ⟦v24|||The testimony of Dr I. Pacheco enters the record⟧.

4. ⟦v25|||In the event of four to four the presiding judge decides⟧.

5. ⟦v6|||Reading of the judgment: unchanged⟧.

6. A complaint against The Gavel for contempt is shelved.

=== d016 | Agencia Palma | 2028-09-05T18:15:00Z | update
# The integrity of a magistrate honours the Judiciary

SAN AMARO, September 5 (Palma). ⟦v5|Secretariat of Communication||The decision of Doctor Nkemba to separate himself from the cause constitutes a gesture of delicacy⟧, estimated the Secretariat of Communication.

With respect to ⟦v24|Secretariat of Communication||the declarations of the medical professional, these betray "a lamentable forgetfulness"⟧, it indicated.

⟦-|Ministry of Education||The interruption of the passage over the river at Chullpa damages the childhood of the nation⟧, deplored the Ministry of Education.

⟦v27|Octavio Quispari||"If I am asked to rest, I shall plant apricots,"⟧ pronounced the Head of State before agricultural producers. He did not wish to enter into ⟦v16|Octavio Quispari|declines|"calculations about heads of judges"⟧.

=== d017 | Andes Courier | 2028-09-05T20:45:00Z | update
# Live, closing words

14:10 Arrué stands close to the bench: "⟦v1|Domenica Arrué||I ask you to read the words that are there: in a row. A row with a hole is no row⟧."

14:30 Sacarías again: "⟦v8|Judge Bertil Sacarías||And how large must the hole be? A sneeze, a summer?⟧" She: "⟦v9|Domenica Arrué||As large as Congress says⟧."

14:52 Brandt-Ruiz needs four sentences. The last one: "⟦v28|Leocadio Brandt-Ruiz||If you let one man through this door, take it off its hinges⟧."

15:20 It is over. ⟦v6|Mireya Oyarzun-Holt||Tomorrow at noon⟧, says the chief justice.

15:40 On the square: ⟦v29|||stones and gas. Police clear the steps⟧.

15:55 ⟦v29|Red Cross of San Amaro||Eleven hurt⟧, the Red Cross tells us.

=== d018 | Globus Press | 2028-09-05T21:30:00Z | update
# ⟦v29|||Clashes outside San Amaro court⟧ on eve of verdict

SAN AMARO - ⟦v29|Police of San Amaro||Officers were pelted and responded with tear gas⟧, police said. ⟦v29|Green Scarf movement||"Nobody threw anything until they charged,"⟧ said Ifeoma Lastarria of the Green Scarf movement.

⟦v29|Red Cross of San Amaro||The number of injured rose to 34⟧, the Red Cross said. ⟦v30|Police of San Amaro||Fifty-two people were arrested⟧, according to police.

⟦v31|||The opposition candidate, Salvador Eketorp, called off his rally in the capital⟧.

⟦v17|||The currency recovered half of Monday's loss⟧.

=== d019 | Agencia Palma | 2028-09-05T22:40:00Z | kill
# Annulment

The agency begs subscribers to annul the dispatch titled ⟦v32|||"The Bar Association withdraws its paper"⟧, transmitted at 17:20. The corporation denies ⟦v32|Bar Association of San Amaro|denies|having renounced anything⟧. The sentence is without effect.

=== d020 | Radio Tambo | 2028-09-06T00:30:00Z | feature
# Night thoughts, before the big noon

So ⟦v23|||the father of the palace secretary has put his robe on the nail⟧, neighbours. "⟦-|Abundio Choquet||A donkey that leaves the field on its own saves you the stick⟧," Abundio Choquet of the market wardens told us.

And ⟦v24|||the doctor from the clinic with the newspapers⟧ - here everybody wants to be treated by her now.

Our nephew Ramiro rang again. ⟦v29|||He has red eyes, and it is not from love⟧. ⟦v30|||His friend Wiñay sleeps behind bars tonight, with half a hundred others⟧.

On the bridge they are ⟦v19|||grilling trout between the wheels⟧. And apricots? "⟦-|Saturnina Colque||He should plant potatoes, then we'd have something of it⟧," Saturnina Colque said.

=== d021 | The Gavel | 2028-09-06T10:00:00Z | update
# Before noon: three notes

First. ⟦v23|||With the departure of the ninth judge the arithmetic has changed⟧. ⟦v16|||Of the five said to be hostile to the petition on Monday, he can hardly have been one⟧, so that nothing is won for the palace.

Second. ⟦v39|Ansgar Mollinedo||The casting vote is "a rule for gravel disputes, never yet used in a matter of state"⟧, Ansgar Mollinedo told us.

Third. ⟦v20|Ansgar Mollinedo||As to the fathers of the article, whose intent the former judge has vouched for here⟧, ⟦-|Domenica Arrué||they "should have written what they meant"⟧, Arrué remarked on the stairs.

=== d022 | Globus Press | 2028-09-06T16:04:00Z | flash
# ⟦v33|Supreme Court of San Amaro||QUISPARI CANNOT RUN⟧ - SUPREME COURT

=== d023 | Globus Press | 2028-09-06T16:20:00Z | urgent | supersedes=d022
# ⟦v33|Supreme Court of San Amaro||QUISPARI CANNOT RUN⟧, COURT RULES 6-2

SAN AMARO - ⟦v33|Supreme Court of San Amaro||The president may not seek a third term⟧, the Supreme Court said by six votes to two.

⟦v33|Mireya Oyarzun-Holt||"An illness suspends a person, not a mandate,"⟧ Chief Justice Mireya Oyarzun-Holt read.

⟦v34|||Judges Sacarías, to wide surprise, and Olmedo dissented⟧.

⟦v35|Salvador Eketorp||"I would have preferred to beat him,"⟧ opposition candidate Salvador Eketorp said.

⟦v17|||The peso jumped 3.5 percent⟧.

=== d031 | Agencia Palma | 2028-09-06T16:32:00Z | urgent | copy_of=d023
# ⟦v33|Supreme Court of San Amaro < Globus Press||Quispari cannot run⟧, court rules 6-2

SAN AMARO, September 6 (Palma, text of Globus Press). ⟦v33|Supreme Court of San Amaro < Globus Press||The president may not seek a third term⟧, the Supreme Court said by six votes to two.

⟦v33|Mireya Oyarzun-Holt < Globus Press||"An illness suspends a person, not a mandate,"⟧ Chief Justice Mireya Oyarzun-Holt read.

⟦v34|Globus Press||Judges Sacarías, to wide surprise, and Olmedo dissented⟧.

⟦v35|Salvador Eketorp < Globus Press||"I would have preferred to beat him,"⟧ opposition candidate Salvador Eketorp said.

=== d024 | Andes Courier | 2028-09-06T16:40:00Z | update
# Live: ⟦v33|||No⟧

12:03 ⟦v33|||It takes her one sentence. The petition fails⟧.

12:05 ⟦v34|Judge Bertil Sacarías||Sacarías reads out why he is against it: "I asked my questions. Hers were the better answers"⟧.

12:14 Arrué packs her bag. ⟦v36|Domenica Arrué||"I lost before better people,"⟧ she says.

12:20 ⟦v37|||Outside they throw the scarves in the air; the whole square is green and hoarse⟧.

12:31 Brandt-Ruiz has sat down on the steps. "⟦v28|Leocadio Brandt-Ruiz||The door is still on its hinges⟧," he says.

12:50 Nothing yet from the palace. A guard does not want to say ⟦-|Palace guard|declines|whether the president is in⟧.

=== d025 | Registry of the Supreme Court | 2028-09-06T17:00:00Z | correction
# Judgment 311/28, operative part, with corrected count

0. ⟦v33|||Votes: five for, two against, one abstention; the "six to two" announced at 12:10 was an error⟧.

1. ⟦v33|||The petition to admit O. Quispari to the election of 12 November is rejected⟧.

2. ⟦v33|||A temporary transfer of functions does not interrupt a term within the meaning of Article 84⟧.

3. ⟦v34|||Separate opinions: B. Sacarías, F. Olmedo⟧.

4. ⟦v25|||The casting vote was not required⟧.

5. Costs: to be borne by the petitioner.

=== d026 | Agencia Palma | 2028-09-06T19:30:00Z | update
# ⟦v38|Octavio Quispari||The First Magistrate abides by the judicial pronouncement⟧

SAN AMARO, September 6 (Palma). ⟦v38|Octavio Quispari||"I do not share it, I comply with it,"⟧ expressed President Octavio Quispari in a message to the Nation. He recalled that ⟦v11|Octavio Quispari||he had thus pledged it among the pupils on Monday⟧.

⟦v33|||The high tribunal estimated the request of eligibility inadmissible⟧.

⟦v40|Octavio Quispari||The party shall designate in ten days another standard-bearer⟧, added the dignitary. Whether ⟦v41|Octavio Quispari|declines|his spouse, Doña Remedios⟧ could be this, he did not clarify.

=== d028 | Radio Tambo | 2028-09-06T22:10:00Z | feature
# Good night, and mind the step

Neighbours, ⟦v33|||the robes have told him the bus has reached the terminus⟧. ⟦v38|Octavio Quispari||He swallowed it like castor oil, on television, with a straight back⟧.

⟦v34|||Only our Sacarías swam the other way⟧. "⟦-|Saturnina Colque||He never liked what everybody likes, not even as a boy⟧," Saturnina Colque said.

⟦v19|Teófilo Waskar||The bus in Chullpa has been started, and, oh wonder, it goes⟧, Teófilo Waskar told us.

⟦v37|||Ramiro has lost his voice and his scarf and found a girl⟧. ⟦v24|||And she who says that the patient read in bed gets flowers by the cart⟧. ⟦v41|unnamed (Radio Tambo)||A cousin in the palace kitchen swears that the lady of the house is already trying on the sash⟧.

=== d029 | Agencia Palma | 2028-09-06T23:00:00Z | update | off_topic
# Inauguration of the aqueduct of Pampa Larga

PAMPA LARGA, September 6 (Palma). In a ceremony of great emotion the authorities of the district delivered to the community an aqueduct of eleven kilometres. The work benefits four hundred families and was blessed by the parish priest.

=== d030 | Andes Courier | 2028-09-07T02:00:00Z | update | nothing_new
# The three days in brief

- Monday: ⟦v4|||The hearing began⟧; ⟦v1|Domenica Arrué||a bus ride was compared with a presidency⟧; ⟦v16|Globus Press||five judges were said to be against⟧.

- Tuesday: ⟦v23|||One left⟧; ⟦v24|Iluminada Pacheco||a doctor remembered⟧; ⟦v29|Red Cross of San Amaro||there were 34 injured⟧, ⟦v30|Police of San Amaro||52 in cells⟧.

- Wednesday: ⟦v33|Supreme Court of San Amaro||"Inadmissible"⟧, ⟦v38|Octavio Quispari||and he bowed to it⟧.
