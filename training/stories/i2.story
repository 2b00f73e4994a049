title: Siege of the post office in Villasorda Live
outlets: Altair = international agency, terse; Marendinform = state agency, translated; La Campana = local newspaper, jokes and images; Onda Sierra = regional radio, live blog; Gendarmerie Command = official bulletins, lists; Morning Lantern = tabloid in the capital

=== d001 | Altair | 2028-02-08T08:31:00Z | flash
# ⟦v1|unnamed (Altair)||ARMED MAN HOLDS PEOPLE IN MARENDA POST OFFICE⟧ - POLICE SOURCE

=== d002 | Onda Sierra | 2028-02-08T08:50:00Z | update
# LIVE from the Plaza del Moral: something is wrong at the counter

09:34 ⟦v1|||The shutters at number 6 came down with the whole queue inside, and somebody with a long gun pulled them⟧, that much we know.

09:41 ⟦v1|Benno Zárate||I only wanted stamps, and he said: ladies first, out or in, choose⟧, pharmacist Benno Zárate tells us. He chose out.

09:44 ⟦v2|Benno Zárate||Five, maybe six in there⟧, says Zárate.

09:48 ⟦v11|||The infants' school next door is being led away, hand in hand, singing⟧.

=== d003 | Altair | 2028-02-08T09:12:00Z | urgent | supersedes=d001
# ⟦v1|Gendarmerie Command||Gunman takes hostages in Marenda post office⟧ - police

VILLASORDA, Feb 8 (Altair) - ⟦v1|Gendarmerie Command||A man with a rifle seized a post office in the mountain town of Villasorda on Tuesday at about 9.10 a.m.⟧, police said. ⟦v2|Gendarmerie Command||At least eight people were being held⟧, a spokeswoman said. She declined to say ⟦v10|Gendarmerie Command|declines|who he was⟧.

⟦v11|||Police cleared four streets around the building⟧.

=== d004 | Marendinform | 2028-02-08T09:55:00Z | update
# ⟦v1|||In the province Quillas has been committed an unlawful retention of citizens⟧

VILLASORDA, February 8. (Marendinform). ⟦v1|||An unknown person, using an object similar to a weapon, hinders the visitors of the communication department No. 14 from leaving it⟧. ⟦v2|Gendarmerie Command||In the object are up to ten citizens⟧, was told in the Command. ⟦v11|Gendarmerie Command||From the adjacent quarter were led out 340 inhabitants⟧, it was added there.

⟦v21|Tadeus Bragan||To the place departed a group of special designation from the capital⟧, communicated the Minister of the Interior Tadeus Bragan. The minister underlined: "⟦v8|Tadeus Bragan||With persons who hide behind the backs of women, the state does not conduct trade⟧."

=== d005 | Gendarmerie Command | 2028-02-08T10:30:00Z | bulletin
# Communiqué No. 1

The Gendarmerie Command informs:

a) ⟦v10|Gendarmerie Command||The author of the act is Evaristo Nkemelu, 58, former letter carrier⟧.
b) ⟦v6|Gendarmerie Command||He carries a hunting rifle and declares to have explosive on the body⟧.
c) ⟦v2|Gendarmerie Command||Persons inside: eleven⟧.
d) ⟦v20|Gendarmerie Command||The current was disconnected at 10.55⟧.
e) Talks are led by Captain Selim Adarve.
f) ⟦v31|Gendarmerie Command||Flights over the town below 1,500 metres are forbidden⟧.

=== d006 | Onda Sierra | 2028-02-08T10:58:00Z | update
# LIVE: We have him on the line

11:31 He rang us himself. "⟦v4|Evaristo Nkemelu||Eleven years they kept my pension. I want it on the counter, in coins if they like⟧," says Evaristo Nkemelu, and he sounds as if he is reading out a telegram.

11:33 Have you got a bomb on? "⟦v6|Evaristo Nkemelu||Come and look⟧," he says.

11:34 And one more thing he asks for: "⟦v14|Evaristo Nkemelu||You will read my letter on the air, all nine pages⟧."

11:40 Captain Adarve's office on ⟦v14|Selim Adarve|declines|that⟧: no comment.

11:52 ⟦v20|||It has gone dark in there. The neon horn over the door is off⟧.

=== d008 | La Campana | 2028-02-08T12:30:00Z | feature
# The town where the post waits for you

⟦v1|||Our Tuesday queue, which normally only kills time, has been locked in with a double-barrelled grievance⟧. Everybody knows its owner: ⟦v10|||it is Evaristo, who for twenty-six years carried our love letters and never read more than the postcards⟧.

What does he want? ⟦v4|||What the Fund owes him, to the last copper⟧. And the Fund? "⟦v13|Lupe Achterberg||His cheque went astray, by post⟧," said its branch head Lupe Achterberg, and did not laugh.

"⟦v15|Oihana Peñalver||Let him have me, I am fatter than all of them and I cannot be mislaid⟧," said Mayor Oihana Peñalver. She had already put her coat on.

⟦v22|||Saturday's Almond Fair is off; the giant papier-mâché almond stays in the garage⟧.

=== d009 | Marendinform | 2028-02-08T13:25:00Z | update
# ⟦v7|||The first citizens are freed⟧

VILLASORDA, February 8. (Marendinform). ⟦v7|||As a result of the work of the negotiators at 14 o'clock left the object a woman in expectation of a child and two minors⟧. ⟦v27|Ministry of Health||With them work specialists of the soul⟧, informed the Ministry of Health.

⟦v2|Tadeus Bragan||Thus remain there twelve⟧, specified T. Bragan. The requirement of ⟦v4|||payment⟧ he named "⟦v8|Tadeus Bragan||a matter for courts and not for gunpowder⟧". On the proposal of the head of the town ⟦v16|Tadeus Bragan||to change one hostage for another is inadmissible⟧, considers the minister.

=== d010 | Onda Sierra | 2028-02-08T13:50:00Z | update
# LIVE: The door opens, a crack

14:06 ⟦v7|||Nuria is out! Round as the bell tower, with a boy on either hand⟧.

14:20 "⟦v7|Nuria Castel||He carried my bag to the door and told me to name it anything but Evaristo⟧," Nuria Castel tells us.

14:25 How many are left? "⟦v2|Nuria Castel||I counted sixteen heads, and one behind the parcels⟧," says Castel.

14:32 ⟦v6|Nuria Castel||Sticks of something, taped. They smelt of candles⟧, she says.

14:41 Captain Adarve on the mayor's idea: "⟦v16|Selim Adarve||No. I have enough people in there⟧."

=== d012 | Altair | 2028-02-08T16:05:00Z | update
# ⟦v2|Gendarmerie Command||Seventeen still held in Marenda siege⟧ - police

VILLASORDA, Feb 8 (Altair) - ⟦v7|||Three hostages, among them a pregnant woman, walked out on Tuesday⟧ in the five-hour-old siege. ⟦v9|||Police delivered food and medicine for a diabetic⟧.

Mayor Oihana Peñalver said ⟦v15|Oihana Peñalver||she had offered to take the captives' place⟧. ⟦v16|Selim Adarve||It was not an option⟧, chief negotiator Selim Adarve said.

Gunman Evaristo Nkemelu ⟦v4|Evaristo Nkemelu < Onda Sierra||wants 43,000 reales in back payments⟧, he told the radio station Onda Sierra. The National Pension Fund said ⟦v13|National Pension Fund||the money was sent in 2021 and returned as undeliverable⟧. Interior Minister Tadeus Bragan said ⟦v8|Tadeus Bragan||there would be no concessions⟧. ⟦v2|Oihana Peñalver||As many as 20 may have been inside at first⟧, Peñalver said.

⟦v17|Postal Workers' Federation||The office had lost its guard to budget cuts last spring⟧, the Postal Workers' Federation said.

=== d013 | La Campana | 2028-02-08T17:40:00Z | feature
# Supper for seventeen, on account

⟦v9|||Baker Iñaki Oduya slid forty rolls and a tray of flan across the cobbles with a broom⟧, and an arm pulled them in. "⟦v9|Iñaki Oduya||He sent the tray back washed⟧," said Oduya.

At dusk the sister came, on the Quillas bus. "⟦v12|Perpetua Nkemelu||Varo, you left the stove on, come home⟧," said Perpetua Nkemelu into the gendarmes' loudhailer. From inside, nothing but the date stamp, thumping.

And the gentlemen in black have arrived: ⟦v21|||thirty of them, with ladders, who have taken every bed at the Hotel Cigüeña⟧. "⟦v21|Ximena Arriortua|declines|What the ladders are for⟧ is my affair," said Colonel Ximena Arriortua.

=== d014 | Morning Lantern | 2028-02-08T20:15:00Z | urgent
# ⟦v5|unnamed (Morning Lantern)||POST OFFICE HORROR: ONE DEAD⟧

⟦v5|unnamed (Morning Lantern)||A hostage has died in the hands of the mad mailman of Villasorda⟧, an officer on the scene told the Lantern. ⟦v5|unnamed (Morning Lantern)||It is an old man, and it was his heart⟧, the officer said.

⟦v26|||A bang rang out at 8.20 p.m., and the windows lit up⟧. Perpetua, the monster's sister, sobs: "⟦v12|Perpetua Nkemelu||I begged him through that trumpet and he stamped at me⟧."

=== d015 | Altair | 2028-02-08T20:33:00Z | urgent
# ⟦v5|unnamed (Morning Lantern) < Morning Lantern||Hostage reported dead in Marenda siege⟧; ⟦v5|Gendarmerie Command|denies|police deny⟧

VILLASORDA, Feb 8 (Altair) - ⟦v5|unnamed (Morning Lantern) < Morning Lantern||An elderly captive died of heart failure⟧, the Morning Lantern newspaper said, citing an unnamed officer. ⟦v5|Gendarmerie Command|denies|There was no information of any death⟧, police said. Adarve declined ⟦v5|Selim Adarve|declines|to discuss it⟧.

⟦v26|Gendarmerie Command||One shot was fired at the ceiling⟧, police said.

=== d016 | Onda Sierra | 2028-02-08T21:25:00Z | update
# LIVE: A long night on the plaza

21:48 ⟦v26|Evaristo Nkemelu||It was the rifle falling off the scales⟧, Nkemelu tells us on the phone. We heard it too.

21:50 And ⟦v5|||what the Lantern writes⟧? "⟦v5|Evaristo Nkemelu|denies|Don Anselmo? He is winning at cards⟧," he says.

21:58 "⟦v4|Evaristo Nkemelu||They say it got lost. I never lost one letter. So: tonight or never⟧," says Nkemelu.

22:05 A whisper by text message from under the sorting table: "⟦v18|Dolores Vantongeren||I am behind the parcels with the trainee, he does not know we are here⟧," writes postmistress Dolores Vantongeren. We asked the captain before publishing. "⟦v18|Selim Adarve||He knows. He brought them a blanket⟧," says Adarve.

22:20 ⟦v14|||We have decided: at midnight we shall read out pages one to nine⟧.

=== d017 | Marendinform | 2028-02-08T22:20:00Z | update
# T. Bragan: ⟦v8|Tadeus Bragan||The state is not an ATM⟧

MARENDA CITY, February 8. (Marendinform). At the night session of the staff the Minister of the Interior Tadeus Bragan repeated that ⟦v8|Tadeus Bragan||to the dictate of an armed person nobody will yield⟧. ⟦v5|Tadeus Bragan|denies|Messages of some publications about victims do not correspond to reality⟧, he emphasised. ⟦v33|Tadeus Bragan||To those who spread rumours will be applied the law about the press⟧, promised the minister.

According to the data of the Pension Fund, ⟦v13|National Pension Fund||the means were directed to the addressee seven years ago, however he did not live at the address⟧.

=== d018 | Morning Lantern | 2028-02-08T23:30:00Z | kill
# KILL: death in Villasorda

The Morning Lantern withdraws its report of 9.15 p.m. ⟦v5|||Nobody has died⟧. ⟦v5|Kiran Dhossche||Our informant had mixed up a captive with a patient at the clinic⟧, night editor Kiran Dhossche said. Do not use it.

=== d019 | Onda Sierra | 2028-02-09T05:35:00Z | update
# LIVE: Day two, minus four degrees

00:41 ⟦v14|||Done. Thirty-eight minutes, two readers, one of us in tears at page seven⟧.

05:50 ⟦v19|||Four old gentlemen have just been let go, each with a parcel label on the lapel⟧.

06:02 "⟦v28|Anselmo Fuchs||We played tute for rubber bands, I owe him two hundred⟧," says Anselmo Fuchs, 81, very much alive.

06:10 "⟦v2|Anselmo Fuchs||Thirteen of them are still sitting on the mail sacks⟧," says Fuchs.

06:24 ⟦v6|Anselmo Fuchs||The stuff on his chest? Church candles, I sold him them⟧, he says.

=== d020 | Altair | 2028-02-09T05:58:00Z | urgent
# ⟦v19|||Four more freed in Marenda siege⟧

VILLASORDA, Feb 9 (Altair) - ⟦v19|||Four men aged over 70 left the post office at 5.48 a.m. on Wednesday⟧, hours after ⟦v14|||a radio station aired the gunman's letter⟧. ⟦v2|Gendarmerie Command||That left 13 captives⟧, police said.

Police said ⟦v6|Gendarmerie Command||they still treated the explosives as real⟧.

⟦v24|Hildur Maceda||Bragan should resign⟧, opposition lawmaker Hildur Maceda said. Bragan's office declined ⟦v24|Tadeus Bragan|declines|to respond⟧. His position was that ⟦v8|Tadeus Bragan||the state would not pay under threat⟧.

=== d021 | Gendarmerie Command | 2028-02-09T07:30:00Z | bulletin
# Communiqué No. 2

a) ⟦v19|Gendarmerie Command||Set at liberty at 05.48: four persons of the male sex⟧.
b) ⟦v2|Gendarmerie Command||Persons inside: thirteen, of which two not discovered by the author⟧.
c) ⟦v12|Gendarmerie Command||The sister was heard again at 07.20⟧.
d) ⟦v9|Gendarmerie Command||Coffee: two canisters, 08.00⟧.
e) ⟦v20|Gendarmerie Command||Heating restored⟧.
f) The Command ⟦v21|Gendarmerie Command|denies|that an entry by force is in preparation⟧.

=== d022 | La Campana | 2028-02-09T09:10:00Z | feature
# An interview through the letter slot

We knelt on the mat; he knelt on the other side.

Is it still the money? "⟦v4|Evaristo Nkemelu||It was never much. But it has my name on it⟧," said Evaristo Nkemelu.

The Fund says it sent it. "⟦v34|Evaristo Nkemelu||To the house they had repossessed⟧," he said.

And the minister? "⟦v35|Evaristo Nkemelu||He has a pension for two years' sitting⟧," he said.

Would you hurt anyone? "⟦v36|Evaristo Nkemelu|denies|That⟧, no," he said. He ⟦v6|Evaristo Nkemelu|declines|the candles⟧ would not talk about. Would you take the mayor? "⟦v15|Evaristo Nkemelu|denies|Her? She would talk me to death⟧," he said.

When does it end? "⟦v3|Evaristo Nkemelu||After lunch, if the lentils come⟧," he said.

=== d023 | Onda Sierra | 2028-02-09T09:40:00Z | update | copy_of=d022
# From this morning's Campana: talk through the slot

We reprint from La Campana. Is it still the money? "⟦v4|Evaristo Nkemelu < La Campana||It was never much. But it has my name on it⟧," said Evaristo Nkemelu, according to the newspaper. When does it end? "⟦v3|Evaristo Nkemelu < La Campana||After lunch, if the lentils come⟧," he told La Campana.

=== d024 | Marendinform | 2028-02-09T12:15:00Z | update
# ⟦v4|National Pension Fund||A question of arrears is being solved in the established order⟧

VILLASORDA, February 9. (Marendinform). ⟦v4|National Pension Fund||To the citizen E. Nkemelu will be drawn up a settlement in the size of 43,000 reales⟧, informed the National Pension Fund. The Minister of the Interior Tadeus Bragan refuted ⟦v8|Tadeus Bragan|denies|that this means a concession⟧. "⟦v37|Tadeus Bragan||An error of bookkeeping was found, and only that⟧," he explained.

The head of the town repeated that ⟦v15|Oihana Peñalver||she is ready to enter in any hour⟧. ⟦v17|Postal Workers' Federation||The protection of the departments was taken away by the hand of economy⟧, states the Postal Workers' Federation.

=== d026 | Onda Sierra | 2028-02-09T14:25:00Z | update
# LIVE: It is over

15:08 ⟦v3|||The shutter goes up. People, people, people, blinking like owls⟧.

15:11 ⟦v3|||And last, him, with his postman's cap on, hands on it, and the trainee holding the door⟧.

15:14 ⟦v2|||We count thirteen. All of them. Bells!⟧

15:19 "⟦v18|Dolores Vantongeren||Thirty hours between a washing machine and somebody's ham, and he never once looked⟧," says postmistress Dolores Vantongeren. "⟦v28|Dolores Vantongeren||And I could hear them dealing⟧," she says.

15:22 Colonel Arriortua, what was on his belt? "⟦v6|Ximena Arriortua||Wax⟧," she says.

=== d027 | Altair | 2028-02-09T14:50:00Z | bulletin
# ⟦v3|||Marenda hostage-taker surrenders after 30 hours⟧

VILLASORDA, Feb 9 (Altair) - ⟦v3|||A former postman gave himself up on Wednesday and his last 13 captives walked free unhurt⟧. ⟦v30|Selim Adarve||Patience and hot meals had done it⟧, negotiator Selim Adarve said. ⟦v6|Ximena Arriortua||His rifle was not loaded⟧, Colonel Ximena Arriortua said.

⟦v23|Agnete Solórzano||He would face up to 20 years for kidnapping⟧, provincial prosecutor Agnete Solórzano said. ⟦v4|National Pension Fund||The pension fund had agreed to pay in full⟧ two hours earlier, it said. Arriortua denied ⟦v38|Ximena Arriortua|denies|that the cheque had brought him out⟧.

=== d028 | Marendinform | 2028-02-09T15:30:00Z | update
# ⟦v3|||The retention of citizens in Villasorda is stopped⟧

VILLASORDA, February 9. (Marendinform). ⟦v3|||The malefactor was neutralised without application of force; the communication department No. 14 passed under the control of the organs of order⟧. "⟦v3|Tadeus Bragan||This is the fruit of firmness⟧," declared T. Bragan. ⟦v25|Tadeus Bragan||A commission will study why a letter was on the way seven years⟧, he ordered. ⟦v23|Agnete Solórzano||Concerning E. Nkemelu a case under the article 112 has been raised⟧, told the procurator A. Solórzano.

⟦v27|Ministry of Health||All thirteen pass through a conversation with psychologists⟧, they told in the Ministry of Health.

=== d029 | Gendarmerie Command | 2028-02-09T16:30:00Z | correction
# Communiqué No. 3, with correction to No. 2

a) ⟦v3|Gendarmerie Command||Termination: 15.11. The author came out by his own will⟧.
b) ⟦v2|Gendarmerie Command||In the whole were inside twenty persons, not nineteen⟧.
c) ⟦v18|Gendarmerie Command||The persons behind the parcels were known to the author since the first evening⟧; No. 2 was wrong here.
d) ⟦v6|Gendarmerie Command||Found: one rifle without cartridges, save one fired; eleven candles⟧.
e) ⟦v11|Gendarmerie Command||Inhabitants may return⟧.

=== d030 | La Campana | 2028-02-09T18:20:00Z | feature
# Delivered, a day late

⟦v3|||He posted himself at ten past three, no stamp, into the arms of two corporals⟧. ⟦v3|Perpetua Nkemelu||My lentils fetched him out, not your ladders⟧, said Perpetua Nkemelu, and she also claimed victory for ⟦v12|||the stove⟧: "⟦v12|Perpetua Nkemelu||It really was on⟧," she said.

"⟦v29|Jorunn Etxalar||My client wanted a receipt, that is all⟧," said his lawyer Jorunn Etxalar. ⟦v23|Jorunn Etxalar||Twenty years would be a joke in poor taste⟧, she said.

How did ⟦v9|||the broom⟧ enter history? "⟦v9|Iñaki Oduya||By the door, like all brooms⟧," said baker Oduya. Of ⟦v25|||the minister's inquiry⟧ the captain said only: "⟦v25|Selim Adarve|declines|Nothing⟧." And ⟦v22|Oihana Peñalver||the almond will roll after all⟧, said Mayor Peñalver, who was ⟦v15|||never swapped⟧ and is a little hurt.

=== d031 | Morning Lantern | 2028-02-09T19:10:00Z | update | nothing_new
# 30 hours of fear: the story so far

⟦v1|||It began with a queue and a rifle⟧. ⟦v2|||Twenty souls were trapped⟧. ⟦v4|||He wanted his old-age money⟧. ⟦v7|||First he let go a mum-to-be⟧, then ⟦v19|||four pensioners⟧. ⟦v3|||On Wednesday afternoon he came out⟧. The union blames ⟦v17|Postal Workers' Federation||the missing guard⟧, its leaders say.

=== d032 | Altair | 2028-02-09T20:00:00Z | update | copy_of=d028
# Marenda agency on inquiry

⟦v25|Tadeus Bragan < Marendinform||A commission will study why a letter was on the way seven years⟧, Interior Minister Tadeus Bragan ordered, according to Marendinform. ⟦v3|Tadeus Bragan < Marendinform||"This is the fruit of firmness"⟧, he told the agency.

=== d033 | Onda Sierra | 2028-02-09T20:30:00Z | update | off_topic
# Snow on the Quillas pass

The road over the Quillas pass is open only for vehicles with chains. The bus company says it will try again at seven tomorrow. Two lorries with oranges are stuck at the upper hairpin and drivers have been handing out fruit.
