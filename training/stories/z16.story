title: Kellin truce and prisoner exchange Live

=== d001 | Stanmore | 2027-04-09T02:15:00Z | update
# Bekovia, Tarshan to hold fire from dawn, swap prisoners on bridge

KELLIN, Bekovia, April 9 (Stanmore) - ⟦v001|Maruqi Foreign Ministry||Bekovia and Tarshan are to stop fighting at 6 a.m. (0300 GMT) on Friday for ten days⟧, the Foreign Ministry of Maruq, which brokered the deal, said.

⟦v002|Maruqi Foreign Ministry||The two enemies will hand over 310 captives between them on the Kellin bridge at noon, the largest swap of the four-year war⟧, it added.

⟦v013|Maruqi Foreign Ministry||The remains of 96 soldiers are to be returned a day later⟧.

The bridge, built for ore trains and shut since the first week of the war, spans the Sarva at its narrowest point. Neither army has crossed it.

Bekovia holds the ore towns on the west bank and Tarshan the tile towns on the east. Earlier pauses, at two harvests and one royal funeral in Maruq, lasted between nine hours and six days. None of them had been followed by a meeting of ministers.

=== d002 | Lantern Committee | 2027-04-09T02:40:00Z | bulletin
# Note No. 1 to media: operation at the Kellin crossing

The Lantern Committee, acting as neutral intermediary, informs:

- ⟦v002|Lantern Committee||160 detainees cross from west to east and 150 from east to west, in groups of ten⟧;

- ⟦v008|Lantern Committee||fourteen stretcher cases go first, ahead of all others, at 09.00 local⟧;

- ⟦v033|Lantern Committee||each person is seen alone by a doctor and asked whether he or she wishes to leave⟧;

- ⟦v024|Lantern Committee||the missing planks in the middle span have been replaced overnight by a joint party of sappers⟧;

- ⟦v013|Lantern Committee||refrigerated lorries for the deceased are parked at both ends⟧.

Photographs of faces are not permitted before the families have been told. Water is available at the tent.

=== d003 | Kellin Courier | 2027-04-09T03:10:00Z | feature
# The morning we heard the frogs

By our own staff. At six the church clock struck, and ⟦v001|||the guns across the river, which have told us the time for four years, forgot to⟧. People came out on their steps in slippers. Old Mrs. Farrow, of Tanner's Row, said it was so quiet that her ears hurt.

Then there were frogs. Nobody under ten had heard them before.

On the bridge ⟦v024|||two soldiers in different coats were still hammering at one board, each holding the nail for the other⟧. "⟦v024|Hob Lasker < Kellin Courier||It's good oak. It was going to be the bar of my tavern⟧," said the landlord Hob Lasker.

⟦v023|||The school brass band practises the only march it knows, which unluckily is a Tarshani one⟧.

The baker gave away yesterday's rolls, which he has not done since his son was called up. At the ferry steps a boy was teaching his grandfather to skim stones, and the grandfather, who had laid half the mines in that bank, stood well back and clapped.

=== d004 | BekTA | 2027-04-09T03:35:00Z | update
# The regime of silence entered in force

SERENOV, 9 April. /BekTA/. ⟦v001|Bekovian Defence Ministry||From 06:00 on the whole line of contact the troops of Bekovia ceased the conduct of fire⟧, informed the Ministry of Defence.

⟦v014|||The President of the Republic Oleg Varsan will personally meet the liberated sons of the Motherland at the aerodrome⟧, is reported in the press service.

"⟦v014|Oleg Varsan||Not one of ours shall be forgotten, I will shake the hand to every one⟧," emphasized the Head of State.

On the given question of the duration, in the department noted that ⟦v015|Bekovian Defence Ministry|declines|to speak of any prolongation is premature⟧. As is known, the previous three silences were torn by the opposite party.

In the schools of the capital the first lesson was devoted to the theme of restraint. The weather on the line of contact is clear, wind weak, temperature of the water in Sarva plus nine degrees.

=== d005 | Crossing Live | 2027-04-09T04:05:00Z | update
# LIVE: Ten days? Let's see if it gets to breakfast

07.05 Morning from the east bank car park. ⟦v007|||We've counted nine buses with curtains drawn, coming down from Tolm behind a jeep with a white pillowcase on its aerial⟧. They've been told to stay in their seats.

07.12. Bang. One, then another, somewhere upriver. Everyone on this car park is now lying down.

07.20. Up again. ⟦v003|unnamed (Crossing Live)||Two mortar bombs on the brickworks at Tolm, a baker on the phone reckons, about an hour after it was all meant to be over⟧. [We can see smoke, we can't see whose it is - ed.]

07.31. The buses haven't moved. The pillowcase has come off the aerial …

=== d006 | Stanmore | 2027-04-09T04:22:00Z | urgent
# URGENT-⟦v003|Ruben Askar||Shells hit Tarshani town an hour into truce⟧ - mayor

TOLM, Tarshan, April 9 (Stanmore) - ⟦v003|Ruben Askar||Artillery fire struck a factory in Tolm shortly after 7 a.m. on Friday, breaching a ceasefire that was 62 minutes old⟧, its mayor, Ruben Askar, said.

"⟦v004|Ruben Askar < Stanmore||A night watchman is dead and three women are in surgery⟧," Askar told Stanmore by telephone.

Bekovia denied ⟦v003|Bekovian Defence Ministry|denies|firing a single round⟧.

Tolm, 11 km north of Kellin, makes roof tiles and had 30,000 people before the war. It has been under Bekovian guns since the second summer.

The factory's chimney, the tallest thing in the valley, was still standing at 8 a.m. and could be seen from the Bekovian bank. Schools in the town had been due to reopen on Friday for the first time since the autumn.

=== d007 | Agence Valmy | 2027-04-09T04:50:00Z | update
# Truce of Kellin: first accroc, one dead

VALMY, April 9 (AV) -- ⟦v003|Ruben Askar < Stanmore||The cessation of hostilities has been violated at Tolm by shots of mortar⟧, reported Stanmore, which cites the mayor of the locality. ⟦v004|Ruben Askar < Stanmore||The balance is of one killed and three wounded⟧, according to the same source.

According to the site Crossing Live, ⟦v007|Crossing Live||the autocars of the prisoners remain immobilised on the oriental bank⟧.

The envoy of Maruq, Nasr Halim, ⟦v009|Radio Maruq||has joined by telephone the two staffs⟧, indicated Radio Maruq, without giving more details.

One recalls that the conflict for the mines of the Sarva has caused ⟦-|||more than 40,000 victims⟧.

The sultanate of Maruq, which has no army, has lent its old envoy to five wars and seen two of them end.

=== d008 | BekTA | 2027-04-09T05:15:00Z | urgent
# At the brickworks exploded own ammunition of Tarshan - General Staff

SERENOV, 9 April. /BekTA/. ⟦v003|Artem Dolgan||On the territory of the brick factory detonated a store of shells, kept by the Tarshani militants with violation of safety⟧, declared the representative of the General Staff Artem Dolgan.

"⟦v003|Artem Dolgan|denies|Our barrels are in covers, and the covers are sealed⟧," he underlined. About the dead watchman ⟦v004|Artem Dolgan|declines|the representative did not begin to speak⟧.

By his words, ⟦v029|Artem Dolgan||at 05:40 an unmanned apparatus of the adversary was landed by means of electronic struggle near Kellin⟧.

The preparation to the return of the servicemen, added Dolgan, goes on according to plan.

=== d009 | Ledger Wire | 2027-04-09T05:40:00Z | urgent
# ⟦v006|Nasr Halim||Prisoner swap pushed back⟧ after shelling

KELLIN (Ledger Wire) - ⟦v006|Nasr Halim||The handover on the Kellin bridge will not start on time⟧, Maruqi envoy Nasr Halim said on Friday, hours before ⟦v002|||310 men and women were to walk across the Sarva⟧.

"⟦v006|Nasr Halim||I have asked both to count to a hundred. One of them has reached forty⟧," Halim told reporters at the bridgehead.

⟦v005|unnamed (Ledger Wire) < Ledger Wire||The true obstacle is not Tolm but a name: Captain Danil Orsk, a Bekovian pilot, is absent from the list the Tarshanis handed in⟧, two people briefed on the talks said.

Tarshan's Prisoners' Office would not ⟦v005|Tarshani Prisoners' Office|declines|discuss individuals⟧.

Both lists were drawn up in Port Maruq over eleven weeks and sealed in two envelopes, which were to be opened at the same moment. Tarshan's contained one sheet fewer than expected, a diplomat who was in the room said.

=== d010 | Crossing Live | 2027-04-09T06:10:00Z | update
# LIVE: 'Where's my Danil?'

09.10. So it's about one man. ⟦v005|Vera Orsk||His mother's here, with a thermos and a photo, and she says she was rung up in the night and told he's been struck off⟧. Vera Orsk, 63. She's come four hundred kilometres.

09.20. ⟦v008|||The stretchers are moving! One after another, very slowly, fourteen of them, and the soldiers on both banks have taken off their caps⟧ …

09.34. Halfway over, the bearers swapped without a word. East took from west, west took from east.

09.41. ⟦v032|unnamed (Crossing Live)||A brown dog went along with stretcher six and nobody's entered it on any paper⟧, a Lantern volunteer tells us.

=== d011 | Stanmore | 2027-04-09T06:28:00Z | update | supersedes=d006
# UPDATE 1-Wounded cross Kellin bridge but main exchange is delayed

* ⟦v004|Ruben Askar||Two killed in Tolm⟧, mayor says

KELLIN, Bekovia, April 9 (Stanmore) - ⟦v008|Lantern Committee||Fourteen badly wounded captives were carried over the Sarva on Friday⟧, the Lantern Committee said, but ⟦v006|Nasr Halim||the remaining 296 must wait⟧, the mediator said, after ⟦v003|||mortar fire on a Tarshani town⟧.

⟦v004|Ruben Askar||One of the injured women died on the operating table⟧, Askar, the mayor of Tolm, said.

"⟦v025|Claudine Ferre||This is the moment to be deaf to provocation⟧," Claudine Ferre, foreign secretary of the Alden Union, said.

Bekovia denied ⟦v003|Bekovian Defence Ministry|denies|firing a single round⟧.

=== d012 | Tarshan Herald | 2027-04-09T06:50:00Z | update
# We keep our word, says Darvish, and expect to be paid in the same coin

ISKAN - Prime Minister Leyla Darvish told the cabinet this morning that ⟦v002|Leyla Darvish||the homecoming of the hundred and sixty would go ahead "today, tonight or by torchlight"⟧.

She went further. ⟦v015|Leyla Darvish||If the first ten days hold, our side is ready for thirty more⟧, the prime minister said.

Not all at the table nodded. ⟦v017|unnamed (Tarshan Herald)||Interior Minister Kamal Rezin pushed back his chair and left before the coffee⟧, according to one who stayed.

As to the airman, an officer of the Prisoners' Office told the Herald: "⟦v005|unnamed (Tarshan Herald) < Tarshan Herald||Orsk bombed a school. He will be tried. He was never on offer⟧."

⟦v011|||Outside, mothers with candles have been standing on Mint Street since midnight⟧.

The prime minister, a former judge, has governed for seven months with a majority of four. She came to the meeting on foot, in flat shoes, and carried her own papers, among them a child's drawing of a bridge that somebody had pushed through the fence.

=== d013 | Ledger Wire | 2027-04-09T07:25:00Z | urgent
# ⟦v010|Free Sarva||Woman officer due for release has died in Bekovian cell⟧ - report

ISKAN (Ledger Wire) - ⟦v010|Free Sarva < Ledger Wire||Lieutenant Ines Korval, a Tarshani army medic who was to be freed on Friday, died in custody last week⟧, the exile radio station Free Sarva reported.

⟦v010|Free Sarva||Her name had been left on the list to keep the numbers even⟧, it said, quoting a guard.

Bekovia's prison service declined to ⟦v010|Bekovian prison service|declines|comment on the report⟧.

Korval, 27, was taken in the winter offensive and became known through a drawing of her on a cell wall. ⟦v027|||The Tarshani dinar fell 2 percent⟧.

=== d014 | Kellin Courier | 2027-04-09T07:40:00Z | update | copy_of=d013
# ⟦v010|Free Sarva||Woman officer has died in cell⟧, says radio

ISKAN (Ledger Wire). ⟦v010|Free Sarva < Ledger Wire||Lieutenant Ines Korval, a Tarshani army medic who was to be freed on Friday, died in custody last week⟧, the exile radio station Free Sarva reported.

⟦v010|Free Sarva||Her name had been left on the list to keep the numbers even⟧, it said, quoting a guard. Bekovia's prison service declined to ⟦v010|Bekovian prison service|declines|comment on the report⟧.

=== d015 | Agence Valmy | 2027-04-09T08:05:00Z | update
# The affair Orsk blocks the exchange

VALMY, April 9 (AV) -- ⟦v005|unnamed (Tarshan Herald) < Tarshan Herald||The aviator Danil Orsk will not be restituted and will pass before the judges⟧, affirms the Tarshan Herald, which cites an officer.

⟦v009|Radio Maruq||The diplomat of Maruq has crossed himself, on foot and without escort, the bridge in the two senses⟧, reported Radio Maruq.

⟦v015|Leyla Darvish < Tarshan Herald||The chief of the government of Tarshan would accept to lengthen the pause by one month⟧, according to the same daily of Iskan.

A convoy of flour of the Concord Relief, ⟦v018|Crossing Live||26 trucks, awaits before the barrier of Tolm⟧, wrote for its part Crossing Live.

The bridge of Kellin, work of the engineer Tessier, was inaugurated 112 years ago by the sovereigns of the two countries, who had quarrelled at the table over the order of the toasts.

=== d016 | Crossing Live | 2027-04-09T08:30:00Z | update
# LIVE: She's got her boots on

11.30. Stop. ⟦v010|unnamed (Crossing Live)|denies|Korval isn't dead. She's in the third bus, window seat, and she has just stuck her tongue out at us⟧. A Lantern nurse confirms it: ⟦v010|unnamed (Crossing Live)|denies|"a bit thin, very rude, alive"⟧.

11.38. Halim's gone over again. ⟦v009|||That's trip number five, hat in hand, and the sentries don't ask for his pass any more⟧.

11.45. ⟦v018|unnamed (Crossing Live)||The flour lorries are rolling into Tolm; kids are running alongside⟧, a driver tells us.

11.52. Less good: ⟦v019|unnamed (Crossing Live)||one of 'em has lost its front axle on a mine by the tile kilns. Driver's fine, flour's everywhere, it looks like snow⟧.

That's twice this morning we've been told somebody was dead who wasn't, so from here on we're only writing down what walks past.

=== d017 | Ledger Wire | 2027-04-09T08:44:00Z | kill | supersedes=d013
# KILL - Woman officer due for release has died in Bekovian cell

Editors: please withdraw our urgent of 0725 GMT, slugged KORVAL. ⟦v010||denies|The report that the lieutenant had died is untrue⟧. ⟦v010|Lantern Committee|denies|She was examined by a doctor at seven this morning⟧, the Lantern Committee says.

Free Sarva has taken the item from its site. Ledger Wire regrets having carried it.

=== d018 | BekTA | 2027-04-09T09:05:00Z | update
# The Head of State showed humaneness

SERENOV, 9 April. /BekTA/. ⟦v034|||The President O. Varsan signed a decree about pardon of eleven citizens of Tarshan, condemned for subversive activity⟧, informed the Kremna Palace.

"⟦v034|Oleg Varsan||Let in that capital they see who is great-hearted⟧," noted the President. By this he did not connect the decree with the ⟦v005|Oleg Varsan|declines|question about the pilot Orsk⟧.

As to the proposition of Iskan, ⟦v016|Bekovian Foreign Ministry||Bekovia will study thirty days, when it will see in practice the first ten⟧, was informed the agency in the Foreign Ministry.

⟦v035|City of Serenov||The parade in honour of the victory at the Harn, foreseen on Sunday, is transferred on autumn⟧, reported the city administration.

In the palace was held a working meeting, in which took part the ministers of transport and of culture. For the reception of the arriving are prepared three thermoses of soup and a programme of songs.

=== d019 | Stanmore | 2027-04-09T09:30:00Z | urgent
# URGENT-⟦v005|Nasr Halim||Tarshan to free pilot in return for 11 convicts⟧ - mediator

KELLIN, Bekovia, April 9 (Stanmore) - ⟦v005|Nasr Halim||Tarshan has agreed to add Captain Danil Orsk to the prisoners it is giving up⟧, Maruqi envoy Nasr Halim said, ending a dispute that held up the exchange for half a day.

⟦v034|Nasr Halim||Eleven Tarshanis jailed by Bekovian courts as spies would travel home on the same buses⟧, he said.

⟦v006|Nasr Halim||The main handover would begin at 2 p.m.⟧

"⟦v009|Nasr Halim||I am 71 and I have walked across that bridge nine times since breakfast⟧," Halim said.

Tarshan's interior ministry declined to ⟦v005|Tarshani Interior Ministry|declines|comment⟧.

=== d020 | Tarshan Herald | 2027-04-09T10:00:00Z | urgent
# ⟦v017|Kamal Rezin||Rezin walks out of government⟧

ISKAN - ⟦v017|Kamal Rezin||Kamal Rezin has handed in his resignation as interior minister⟧. "⟦v017|Kamal Rezin||They sold the children of the Elm Street school for eleven bad agents⟧," he wrote in a letter that he read aloud to the porter.

⟦v020|Kamal Rezin||A secret paper also promises the Bekovians the northern mine for twelve years⟧, the departed minister claimed. ⟦v020|Leyla Darvish|denies|No shaft, no shovel, no year has been promised⟧, Darvish replied within ten minutes.

The Nationalists, with 19 seats, said ⟦v036|Nationalist Party||they would table a vote of no confidence on Tuesday⟧.

⟦v011|||On Mint Street the candle women sang when the news of the bridge came through⟧.

The porter, a Mr. Sabri, asked whether he should do anything with the letter, and was told to keep it. Mint Street was closed to trams until the evening; the flower stall at the corner had sold out of everything but ferns.

=== d021 | Stanmore | 2027-04-09T10:20:00Z | update | off_topic
# Maruq cuts petrol subsidy, raises bus fares

PORT MARUQ, April 9 (Stanmore) - Maruq will cut its subsidy on petrol by a quarter from May, the Finance Ministry said on Friday.

Bus fares in the capital will rise to 40 fils from 30. The ministry said the change would save 700 million dirhams a year.

Taxi drivers called a two-hour stoppage for Monday. Envoy Nasr Halim's brother, Finance Minister Said Halim, signed the order.

=== d022 | Crossing Live | 2027-04-09T11:15:00Z | update
# LIVE: Tens and tens and tens

14.02. ⟦v002|||Here they come. Ten in grey from the left, ten in blue from the right, and at the white line painted in the middle they pass so close their sleeves touch⟧ …

14.15. A man's stopped on the line. He's looking back. He's looking forward. ⟦v031|||He's turned round and gone back to the side he came from, and no one knows what to do about the number⟧.

14.22. ⟦v021|||Mara Lind's out, the photographer, three years gone, and the first thing she asked for was a camera⟧.

14.40. ⟦v005|||A tall one in a hospital coat, on crutches. That's him. Vera Orsk has dropped the thermos⟧.

[We've stopped typing for a minute.]

It's very quiet for three hundred people. You can hear the river and a loudspeaker reading names, and now and then someone on one side or the other saying "yes" or "here" or just breathing out.

=== d023 | Lantern Committee | 2027-04-09T12:30:00Z | bulletin
# Note No. 4 to media: figures at close of crossing

The Lantern Committee informs:

- ⟦v002|Lantern Committee||crossed eastward 171, westward 150, total 321⟧;

- ⟦v031|Lantern Committee||one person declined repatriation, in writing, and is under the protection of the Committee⟧;

- ⟦v033|Lantern Committee||medical interviews held: 322, of which 47 led to a referral⟧;

- ⟦v013|Lantern Committee||transfer of 96 coffins starts on Saturday at 08.00⟧;

- ⟦v032|Lantern Committee||animals: one, not registered⟧.

The Committee thanks both parties for the use of the railway scales.

=== d024 | Ledger Wire | 2027-04-09T12:55:00Z | update
# Freed Tarshanis tell of beatings; ⟦v002|Lantern Committee||321 change sides on Kellin bridge⟧

KELLIN (Ledger Wire) - ⟦v012|Ines Korval < Ledger Wire||Inmates of the Bekovian camp at Varn were struck with cables and made to stand in water⟧, Lieutenant Ines Korval told Ledger Wire within an hour of her release.

"⟦v012|Ines Korval||They asked my blood group first, so they'd know when to stop⟧," the medic said. Four other men who came over with her ⟦v012|unnamed (Ledger Wire)||showed scars on their backs⟧.

A spokesman for the Bekovian prison service denied that ⟦v012|Bekovian prison service|denies|anybody had been ill-treated⟧.

⟦v003|ceasefire monitors||The rounds that fell on Tolm came from a railway wagon on the Bekovian side⟧, monitors said in a note seen by the agency.

The camp, a former sugar works, has never been opened to outside visitors. Its commander was decorated in January. Released Bekovians were driven straight to an airfield and could not be interviewed, officials there saying that they were tired.

=== d025 | Stanmore | 2027-04-09T13:10:00Z | correction | supersedes=d019
# CORRECTED-⟦v005|Nasr Halim||Tarshan to free pilot in return for 11 convicts⟧ - mediator

(Corrects age of Nasr Halim in paragraph 3 to 67, not 71)

KELLIN, Bekovia, April 9 (Stanmore) - ⟦v005|Nasr Halim||Tarshan has agreed to add Captain Danil Orsk to the prisoners it is giving up⟧, Maruqi envoy Nasr Halim said.

⟦v034|Nasr Halim||Eleven Tarshanis jailed by Bekovian courts as spies would travel home on the same buses⟧, he said.

"⟦v009|Nasr Halim||I am 67 and I have walked across that bridge nine times since breakfast⟧," Halim said.

=== d026 | BekTA | 2027-04-09T14:20:00Z | update
# The sons returned home

SERENOV, 9 April. /BekTA/. ⟦v014|||On the aerodrome Lipa the President O. Varsan embraced the liberated, to each were handed a watch and a blanket⟧. ⟦v002|||On the native land stepped 150 servicemen⟧, the orchestra performed the anthem.

"⟦v014|Danil Orsk||I do not need a watch. I need my navigator⟧," answered to the question of the correspondent the captain D. Orsk.

The Bekovian party informed that ⟦v003|Artem Dolgan|hedges|with the incident at the brickworks "deals a special commission", since earlier data about own detonation "require refinement"⟧.

Concerning the statements of the former prisoner Korval, in the department noted: ⟦v012|Bekovian prison service|denies|"in our institutions water serves for drinking"⟧.

In the concert took part the ensemble of the railway workers. The mothers were seated in the first row according to the alphabet. The address of the Head of State lasted nineteen minutes and was interrupted by applause.

=== d027 | Agence Valmy | 2027-04-09T15:00:00Z | update | nothing_new
# The point on the day

VALMY, April 9 (AV) -- ⟦v001|||The arms have fallen silent at six hours on the Sarva⟧. One hour after, ⟦v003|||the tilery of Tolm was hit⟧ and ⟦v004|||two persons perished⟧.

⟦v006|||The passage of the captives, stopped during the morning⟧, was freed when ⟦v005|||Iskan ceded its celebrated airman⟧ against ⟦v034|||eleven condemned⟧.

⟦v002|||In total 321 persons have regained their camp⟧. ⟦v017|||A minister of Tarshan has slammed the door⟧. ⟦v012|Ines Korval < Ledger Wire||A medic has denounced the treatments suffered in detention⟧, reported Ledger Wire.

=== d028 | Kellin Courier | 2027-04-09T16:10:00Z | feature
# The man who turned round

By Jonas Pell

⟦v031|Ilko Brandt < Kellin Courier||His name is Ilko Brandt, he is a Bekovian gunner, and he has been mending clocks in Iskan jail for two years⟧. "⟦v031|Ilko Brandt < Kellin Courier||Over there I have a brother who informed on me. Back here I have forty clocks half done⟧," he told me through the wire of the Committee's tent. He seemed the calmest person in the valley.

⟦v023|||The band played after all, the wrong march, and both sides stood to attention for it⟧.

⟦v022|||On the towpath Sela Quince, who has worn black for three years, walked into Corporal Quince with her shopping⟧. They are, the parson says, to be married again, because she had had him declared dead.

⟦v032|||Stretcher six's companion sleeps under the bar of the tavern and answers to Truce⟧.

=== d029 | Ledger Wire | 2027-04-09T17:05:00Z | urgent
# ⟦v015|Nasr Halim||Truce on Sarva to run until May 19⟧, mediator says

KELLIN (Ledger Wire) - ⟦v015|Nasr Halim||Both governments have consented to hold their fire for a further month⟧, envoy Nasr Halim said late on Friday. ⟦v016|Bekovian Foreign Ministry||Bekovia's yes came by fax, in one line⟧, the foreign ministry in Serenov confirmed.

⟦v037|Nasr Halim||Delegations would meet in Port Maruq on April 22 to speak of borders for the first time⟧, Halim added.

⟦v030|Lantern Committee||Engineers have been let in to restart the waterworks that serves both banks⟧, the Lantern Committee said.

⟦v027|||The dinar regained its losses⟧.

The waterworks on the island below the bridge was the first building to be hit in the war. Some 80,000 people have since drunk from wells and lorries, and typhoid has broken out twice, according to health officials in both countries.

=== d030 | Tarshan Herald | 2027-04-09T17:50:00Z | update
# Home: bells in Iskan, and a paper nobody has seen

ISKAN - ⟦v002|||A hundred and seventy-one of our people slept in their own beds last night, or will if they are ever let go to bed⟧. ⟦v011|||On Mint Street the candles were blown out one by one, by the ones they had been lit for⟧.

⟦v021|Mara Lind < Tarshan Herald||"I photographed the ceiling in my head for a thousand days,"⟧ Mara Lind told this newspaper.

Of the thirty days the capital says: why not. ⟦v015|Leyla Darvish||Spring is longer than ten days⟧, Darvish told parliament.

Rezin again: ⟦v020|Kamal Rezin||he will show the clause on the ore next week, with its signature⟧. ⟦v036|Leyla Darvish||Let them count hands on Tuesday, the prime minister answered; she had counted already⟧.

⟦v026|Concord Relief||The relief body of the Concord asks for 90 million to feed the valley until harvest⟧.

The trams of Iskan ran until three, and no conductor asked for a fare. In the hospital on Harbour Hill a ward had been cleared and painted, yellow, because somebody remembered that in the camps everything was green.

=== d031 | Stanmore | 2027-04-10T06:20:00Z | update
# Bekovia relieves gunner colonel; coffins cross Kellin bridge

KELLIN, Bekovia, April 10 (Stanmore) - ⟦v038|Artem Dolgan||A Bekovian colonel has been dismissed over Friday's fire on Tolm⟧, the General Staff said, ⟦v003|Artem Dolgan||conceding for the first time that its troops had shot⟧.

⟦v013|||Ninety-six boxes of unpainted pine were wheeled over the Sarva on a railway trolley on Saturday⟧, 51 to the east and 45 to the west.

⟦v004|Ruben Askar||The watchman and the kiln worker killed in Tolm were buried the same morning⟧, mayor Ruben Askar said.

"⟦v025|Claudine Ferre||Deafness has paid⟧," the Alden Union's Claudine Ferre said. ⟦v028|Iskan Institute||Sixty-four percent of Tarshanis want the pause made permanent⟧, a survey showed.

The colonel was not named. Under Bekovian army law, firing against orders in a time of truce carries up to twelve years. Two earlier inquiries into such incidents were closed without charges being brought.

=== d032 | Kellin Courier | 2027-04-10T08:30:00Z | feature
# What went over the river, and what stayed

By Jonas Pell

I have been asked by a paper in the capital to say what it meant. I can only say what it sounded like. ⟦v008|||It began with the squeak of fourteen stretchers, for nobody had thought of oil⟧. ⟦v002|||Then came the boots, ten pairs and ten pairs, until one lost count and began to listen to the planks instead⟧. And there was the tap of two crutches: ⟦v005|||the flier from the Elm Street raid, whom half the people on the far bank would have gladly thrown in, going home to a woman with a broken flask⟧.

They let him pass. I put that down because it is the thing I saw.

⟦v009|||The old gentleman from Maruq has ordered new soles⟧. Our cobbler would take no money. He wished to keep the old ones, for the window.

⟦v030|||At nine the taps in Tanner's Row coughed, spat brown, and ran⟧. They ran on the other side too; one could hear people shouting about it. The shouting was the same.

⟦v029|||The little aeroplane with no pilot that fell into the parson's beans on Friday turns out to belong to a seed company⟧.

⟦v019|||Women in Tolm were still sweeping flour from the road into aprons⟧. It will taste of tiles, says my neighbour, and it will be eaten.

The frogs kept it up all night.
