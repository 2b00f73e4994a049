title: Sentencing of Tarvenia's former president Vasmond

=== d001 | Meridian | 2027-02-11T08:04:00Z | urgent
# Tarvenia's ex-president Vasmond arrives in court to hear his fate

MOLVAR, Feb 11 (Meridian) - ⟦v001|||Former Tarvenian president Aurel Vasmond walked into the Molvar High Court on Thursday to learn his sentence for fraud⟧, six weeks after three judges found him guilty.

Prosecutors have demanded ⟦v002|prosecutors||12 years in jail⟧. The defence wants a suspended term.

⟦v003|police||Some 4,000 supporters had gathered outside by breakfast time⟧, police said. Streets around the building were closed.

Vasmond, 67, ruled the Baltic-sized republic of nine million for eleven years until voters threw him out in 2023. He was convicted of steering money meant for flood dykes to firms owned by friends.

=== d002 | Molvar Morgenblatt | 2027-02-11T08:25:00Z | update
# Eels, drums and a grey suit: morning at the Linden Gate

From our court reporter

The eel-seller at the Linden Gate had sold out by half past eight. ⟦v003|Molvar Morgenblatt||From the tram stop to the fountain you could not have dropped a coin without hitting a blue scarf⟧; this newspaper's own count, made from a dentist's window, came to ⟦v003|Molvar Morgenblatt||nearer nine thousand heads⟧.

⟦v001|||At ten to nine a grey Sorrel saloon set the old man down at the side stairs⟧. He wore the suit in which he opened the Harbour Bridge. His wife Liselotte, who is in the dock with him, held his sleeve.

"⟦v004|Aurel Vasmond||Whatever is read to me today was typed before Christmas⟧," he called across the barrier. Someone threw a carnation. It hit a policeman, who put it in his cap and wore it until his sergeant came by.

For those who have lost the thread: the dykes of the Lower Sorrel were to be raised by two metres between 2016 and 2020, and were paid for in full. They were raised by eleven centimetres, in places. In February 2021 the river came over them at night and thirty-four people drowned in the Weavers' Quarter, most of them in their beds.

The bench is three. The presiding judge, Ottoline Krass, has a cold, and the ushers have put out lozenges.

=== d003 | Meridian | 2027-02-11T09:41:00Z | flash
# ⟦v005|||TARVENIA'S FORMER PRESIDENT VASMOND SENTENCED TO NINE YEARS IN PRISON FOR FRAUD⟧

=== d004 | TIA | 2027-02-11T09:52:00Z | bulletin
# ⟦v005|||Ex-head of state A. Vasmond is condemned to nine years of deprivation of freedom⟧

MOLVAR, February 11. /TIA/. ⟦v005|||The High Court of Molvar has assigned to the former president of Tarvenia Aurel Vasmond punishment in the form of nine years of deprivation of freedom⟧, passes on correspondent of TIA from the hall of session.

Besides, ⟦v006|||from the condemned will be exacted in income of the state 84 million talers⟧, the judgment says.

⟦v007|||By the same judgment he is deprived of the right to occupy elective posts for the term of ten years⟧.

⟦v008|||The wife of the condemned, Liselotte Vasmond, is justified by the court in full volume⟧.

On the given question of the measure of restraint the court will inform additionally.

=== d005 | Castle & Crown | 2027-02-11T09:58:00Z | update
# LIVE: Nine. The number is nine.

10.58 Molvar time. Judge Krass blew her nose, apologised, and ⟦v005|||said it: nine years behind bars⟧. No gasp. More like a whole room letting go of a rope.

10.55. ⟦v008|||Liselotte walks! Not guilty on all four counts⟧ [she was charged with aiding - ed.]. She did not smile. She asked the usher whether she could stay.

10.53. The other man in the dock, in case you had forgotten him: ⟦v009|||Bertil Hock, the palace treasurer, gets five⟧.

10.49. Money. ⟦v006|||He is to hand back eighty-four million⟧. That is, a clerk helpfully tells me, about three kilometres of dyke.

10.46. And from the judge, reading fast: "⟦v010|Ottoline Krass||The water came in February 2021 and found no wall, because the wall had become a vineyard [in the defendant's brother-in-law's name]⟧."

Not over. They are still arguing about whether he goes home tonight.

=== d006 | Meridian | 2027-02-11T10:09:00Z | update
# Nine years for Vasmond; jailed from the courtroom

MOLVAR, Feb 11 (Meridian) - ⟦v005|||A Tarvenian court sent the country's former leader to prison for nine years on Thursday for swindling the state out of flood defence funds⟧, the heaviest penalty ever handed to a holder of the office.

⟦v011|||Presiding judge Ottoline Krass ordered that Aurel Vasmond be held at once⟧, saying ⟦v011|Ottoline Krass||there was a danger he would abscond to one of his houses abroad⟧.

The bench also told him ⟦v006|||to repay 84 million talers ($31 million)⟧ and ⟦v007|||shut him out of public office until 2037⟧.

⟦v009|||Bertil Hock, who kept the books at the presidential palace, was given five years⟧.

"⟦v004|Aurel Vasmond||You are reading out a letter that somebody else wrote⟧," the 67-year-old told the judges, before two officers led him down a back staircase.

His lawyer, Cornelius Abt, said ⟦v012|Cornelius Abt||he would challenge the ruling before the Supreme Court⟧. Abt has ten days to file.

=== d007 | Pelagos | 2027-02-11T10:26:00Z | update
# Former Tarvenian leader behind bars, ⟦v012|Cornelius Abt < Meridian||defence to go to higher instance⟧

ISTRA, Feb 11 (Pelagos) - ⟦v005|TIA||The one-time strongman of Tarvenia Aurel Vasmond has been put away for nine years⟧, the state news agency TIA reported from Molvar.

Meridian reported that ⟦v012|Cornelius Abt < Meridian||counsel for the ex-president intends to carry the case up to the top court⟧.

According to the live page Castle & Crown, ⟦v008|Castle & Crown||the former first lady left the dock a free woman⟧, whereas ⟦v009|Castle & Crown||the couple's keeper of accounts will serve half a decade⟧.

Tarvenia and Istra share a border and a long quarrel over fishing. Vasmond had a summer house on the Istran side.

=== d008 | Molvar Morgenblatt | 2027-02-11T10:48:00Z | update
# Down the back stairs

⟦v013|||At eleven thirty-two a white van with no windows left the coal yard behind the court and turned right, toward Greystone⟧. That is the prison he had rebuilt himself, in 2016, and whose ribbon he cut with a pair of gilt scissors.

⟦v011|||Judge Krass had not let him go home to pack⟧. "⟦v011|Ottoline Krass||A man with four passports does not need a suitcase⟧," she observed, through her handkerchief.

His counsel, Mr Abt, was grey with anger. "⟦v012|Cornelius Abt||There are seven judges on Castle Hill who can read, and to those seven we shall now address ourselves⟧," he said on the steps. ⟦v014|Cornelius Abt||The bench itself had been split, two against one⟧, he let slip, ⟦+|||and the one had written forty pages⟧.

Mrs Vasmond went home on the number 4 tram. ⟦v008|||The court could find nothing that she had signed⟧, and she paid for her ticket.

=== d009 | Meridian | 2027-02-11T11:17:00Z | update
# Tarvenian president rules out clemency for predecessor

MOLVAR, Feb 11 (Meridian) - ⟦v015|Ilka Sandover||Tarvenian President Ilka Sandover will not pardon Aurel Vasmond⟧, she said on Thursday, an hour after her predecessor was jailed.

"⟦v015|Ilka Sandover||I have a pen for many things. Not for this one⟧," Sandover told reporters at a school in the north. ⟦v016|Ilka Sandover||The judgment showed that the law in Tarvenia "has no upper floor"⟧, she added.

She declined to say ⟦v017|Ilka Sandover|declines|whether she had known of the ruling beforehand⟧.

Sandover, a former harbour pilot, beat Vasmond by two points in 2023 on a promise to "pump out the palace". Her own popularity has since slid, not least over the price of heating oil.

Under the constitution the head of state may commute any sentence once appeals are exhausted. The power was last used in 2019, by Vasmond, in favour of a cousin.

=== d010 | TIA | 2027-02-11T11:35:00Z | update
# ⟦v013|Prison Department||Condemned A. Vasmond is delivered to institution of execution of punishments⟧ - department

MOLVAR, February 11. /TIA/. ⟦v013|Prison Department||The former president Aurel Vasmond at 12:10 is delivered to the Institution No. 2 (Greystone), is accommodated in a one-place chamber and has passed the medical survey⟧, informed in the Prison Department.

"⟦v018|Prison Department||The condition of health is satisfactory, complaints are not present⟧," underlined in the department.

To the condemned are given out a blanket, two towels and the rules of internal order.

Earlier the President I. Sandover declared that ⟦v015|Ilka Sandover||an act of mercy concerning the given person is not considered and will not be considered⟧.

=== d011 | Office of the High Court | 2027-02-11T12:00:00Z | update
# CASE 44/2025 - SUMMARY OF JUDGMENT

For the information of the press. Only the written judgment is authentic.

The Court, composed of O. Krass (presiding), J. Mellin and T. Varga:

- ⟦v005|High Court||imposes on Aurel Vasmond a single term of nine years' imprisonment for aggravated fraud (Articles 211 and 214)⟧;

- ⟦v009|High Court||imposes on Bertil Hock a term of five years' imprisonment⟧;

- ⟦v008|High Court||acquits Liselotte Vasmond⟧;

- ⟦v006|High Court||orders the forfeiture of 84,300,000 talers⟧;

- ⟦v007|High Court||declares Aurel Vasmond ineligible for any elected office for ten years⟧;

- ⟦v011|High Court||orders immediate enforcement of the custodial sentence, the risk of flight being established⟧;

- ⟦v019|High Court||orders the property known as Villa Cormorant, Lake Ysel, to be placed under seal⟧.

The decision was taken by majority. ⟦v014|High Court||Judge Varga appends a separate opinion⟧. An appeal may be lodged within ten days.

=== d012 | Castle & Crown | 2027-02-11T12:33:00Z | update
# LIVE: Cobbles

13.33 Molvar time. It has gone wrong at the fountain. ⟦v020|||Blue scarves are lobbing cobblestones and the police have answered with water⟧ [cold, brown, from the river by the look of it - ed.].

13.29. A van full of people with their hands on their heads just went past. ⟦v021|Castle & Crown||I counted eleven being put into it⟧…

13.20. Gudrun Pell, who runs what is left of his National Home party, from the roof of a bakery van: "⟦v022|Gudrun Pell||On Saturday we walk! From every town, to this door! They have one cell, we have a million feet⟧!"

13.12. Istra has opened its mouth. Its foreign minister, Dario Lenz, posts that ⟦v023|Dario Lenz||"a neighbour is settling accounts with a robe on"⟧. That will go down well.

13.05. Somebody has paid for the prison to receive 300 pizzas. The governor is said to be looking up the rule. Meanwhile the tram company has given up on the inner ring; if you are trying to get to Linden Gate, walk, and not by the fountain.

=== d013 | Meridian | 2027-02-11T13:02:00Z | urgent
# Clashes in Molvar after ex-president jailed

MOLVAR, Feb 11 (Meridian) - ⟦v020|||Riot police used water cannon on Thursday to drive back stone-throwing followers of Aurel Vasmond from the court where he was jailed⟧.

⟦v021|police||Fourteen people were detained⟧, a police spokesman said. ⟦v024|police||Six officers suffered injuries, one a broken jaw⟧.

The opposition National Home party announced ⟦v022|National Home||a nationwide march on the capital on Saturday⟧. Its leader, Gudrun Pell, urged ⟦v025|Gudrun Pell||supporters to keep their hands in their pockets until then⟧.

Tarvenian 10-year bonds firmed. ⟦v026|||The taler was up 0.8 percent against the dollar⟧, with dealers citing relief that the matter was settled.

=== d014 | Pelagos | 2027-02-11T13:28:00Z | update
# Istra: 'settling of accounts' in Molvar

ISTRA, Feb 11 (Pelagos) - The Istran foreign minister Dario Lenz has described ⟦v023|Dario Lenz||the condemnation of Aurel Vasmond as vengeance dressed up in legal robes⟧.

"⟦v023|Dario Lenz||One may dislike the man and still see who is holding the scales⟧," the minister told Pelagos. ⟦v027|Dario Lenz < Pelagos||Istra would receive the family, should it so desire⟧, he said.

In the streets of Molvar ⟦v020|Meridian||the police turned hoses upon a crowd that had begun to tear up the paving⟧, Meridian reported. ⟦v021|police < Meridian||The number of arrests is fourteen⟧, it said, quoting police.

The state agency TIA reports, citing the prison service, that ⟦v013|Prison Department < TIA||the ex-president already sits in a single cell at Greystone⟧.

=== d015 | TIA | 2027-02-11T13:50:00Z | update
# MFA of Tarvenia calls out ambassador of Istra

MOLVAR, February 11. /TIA/. ⟦v028|Foreign Ministry||To the Ministry of Foreign Affairs of Tarvenia is called out the ambassador of Istra Renzo Calvi, to whom the resolute protest will be handed⟧, informed in the department of press of the ministry.

The reason, they explained, was ⟦v023|Dario Lenz < Foreign Ministry||expressions of the head of the Istran diplomacy about "robes", inadmissible in relation to an independent court⟧.

⟦v029|Interior Ministry||For Saturday no permission for mass actions in the centre of the capital has been given and will not be given⟧, declared, in turn, in the Ministry of the Interior.

⟦v021|Interior Ministry||In the course of violations of order 19 persons are delivered to departments⟧, the ministry specified.

=== d016 | Molvar Morgenblatt | 2027-02-11T14:20:00Z | update
# The woman who found the second ledger

There is a bookkeeper in the Weavers' Quarter who did not go to court today. Agda Nilsen, 41, ⟦v030|Agda Nilsen||watched it on the set in her mother's kitchen and wept, she says, "from tiredness, not from joy"⟧.

It was she who in 2022 carried two sets of accounts out of the Dyke Board in a pram. ⟦v031|Agda Nilsen||She has not had a job since⟧.

"⟦v005|Agda Nilsen||Nine years. Our street was under water for nine days. I thought: there's a sort of sum in that⟧," she said.

She had also braced herself for the other thing. "⟦v008|Agda Nilsen||Let the wife go, by all means. She only poured the coffee⟧."

Outside, glaziers were already at work on the Court Arcade. ⟦v020|||The square smells of river and there is hardly a paving stone where it was this morning⟧.

=== d017 | Meridian | 2027-02-11T14:47:00Z | correction | supersedes=d009
# CORRECTED-Tarvenian president rules out clemency for predecessor

(Corrects year in last paragraph: power was last used in 2021, not 2019)

MOLVAR, Feb 11 (Meridian) - ⟦v015|Ilka Sandover||Tarvenian President Ilka Sandover will not pardon Aurel Vasmond⟧, she said on Thursday, an hour after her predecessor was jailed.

"⟦v015|Ilka Sandover||I have a pen for many things. Not for this one⟧," Sandover told reporters at a school in the north. ⟦v016|Ilka Sandover||The judgment showed that the law in Tarvenia "has no upper floor"⟧, she added.

She declined to say ⟦v017|Ilka Sandover|declines|whether she had known of the ruling beforehand⟧.

Sandover, a former harbour pilot, beat Vasmond by two points in 2023 on a promise to "pump out the palace". Her own popularity has since slid, not least over the price of heating oil.

Under the constitution the head of state may commute any sentence once appeals are exhausted. The power was last used in 2021, by Vasmond, in favour of a cousin.

=== d018 | Pelagos | 2027-02-11T15:36:00Z | urgent
# ⟦v032|unnamed (Pelagos)||Jailed Vasmond taken to hospital with heart attack⟧ - source

ISTRA, Feb 11 (Pelagos) - ⟦v032|unnamed (Pelagos) < Pelagos||Aurel Vasmond suffered a heart attack in his cell on Thursday afternoon and was rushed to the military hospital in Molvar⟧, a person close to the family has told Pelagos.

"⟦v032|unnamed (Pelagos)||He was found on the floor. It is touch and go⟧," this person said.

The Tarvenian Prison Department did not wish to comment on ⟦v032|Prison Department|declines|the report⟧.

The former president had a stent fitted in 2020. A physician engaged by the defence had warned before the trial that ⟦v033|unnamed physician||custody would endanger his life⟧.

=== d019 | Molvar Morgenblatt | 2027-02-11T15:44:00Z | update | copy_of=d018
# ⟦v032|unnamed (Pelagos)||Vasmond in hospital with heart attack⟧ - source

ISTRA (Pelagos) - ⟦v032|unnamed (Pelagos) < Pelagos||Aurel Vasmond suffered a heart attack in his cell on Thursday afternoon and was rushed to the military hospital in Molvar⟧, a person close to the family has told Pelagos.

"⟦v032|unnamed (Pelagos)||He was found on the floor. It is touch and go⟧," this person said.

The Tarvenian Prison Department did not wish to comment on ⟦v032|Prison Department|declines|the report⟧. The former president had a stent fitted in 2020.

=== d020 | Castle & Crown | 2027-02-11T16:05:00Z | update
# LIVE: Is he or isn't he?

17.05 Molvar time. Everyone breathe. ⟦v032|Cornelius Abt|denies|His own lawyer, Cornelius Abt, has just come out of Greystone and says he left him "upright, bad-tempered and asking for mustard"⟧.

17.01. So the Pelagos line [⟦v032|unnamed (Pelagos) < Pelagos||coronary, ambulance, the lot⟧ - ed.] is hanging by a thread. The hospital porter tells me ⟦v032|unnamed (Castle & Crown)|denies|nobody has come in by the yard since lunch⟧.

16.50. Abt again, on the homework: "⟦v012|Cornelius Abt||The papers for Castle Hill go in on Monday, all two hundred pages⟧."

16.42. That ambassador. ⟦v028|||Signor Calvi went in by the front and stayed for six minutes⟧, which includes the stairs.

16.31. The vineyard house has tape on it. ⟦v019|||Two bailiffs in waders are nailing a notice to the door of Villa Cormorant⟧. One of them fell in the lake.

=== d021 | Pelagos | 2027-02-11T16:22:00Z | kill | supersedes=d018
# WITHDRAWN: Vasmond hospital report

EDITORS: ⟦v032||denies|Pelagos withdraws its dispatch of 1536 GMT headlined "Jailed Vasmond taken to hospital with heart attack - source"⟧. ⟦v032||denies|The information has proved to be unfounded⟧.

Clients are asked to remove it from all platforms. No new version will follow.

A review of how the report came to be sent has been opened by the editor-in-chief. Pelagos offers its apologies to readers and to the family.

=== d022 | TIA | 2027-02-11T16:40:00Z | update
# Prison Department refutes ⟦v032|Prison Department|denies|fabrications about hospitalization⟧

MOLVAR, February 11. /TIA/. The message spread by one foreign agency, that ⟦v032|Prison Department|denies|the condemned A. Vasmond is allegedly hospitalized⟧, does not correspond to reality, declared the chief of the Prison Department Gotthard Ries.

"⟦v018|Gotthard Ries||Vasmond has dined with appetite, the pressure is 130 on 80⟧," informed the chief.

According to him, ⟦v034|Gotthard Ries||the daughter of the condemned, Sidonie Vasmond, will receive a meeting lasting one hour on Friday⟧.

⟦v035|Prosecutor General's Office||The second criminal affair, on purchase of patrol boats, will be directed to court on March 8⟧, informed in the Prosecutor General's Office.

=== d023 | Meridian | 2027-02-11T17:15:00Z | update | supersedes=d006
# WRAPUP 1-Tarvenia locks up ex-president as followers riot

MOLVAR, Feb 11 (Meridian) - Aurel Vasmond spent his first evening in a cell on Thursday after ⟦v005|||judges in Molvar handed him nine years for cheating the treasury⟧, and supporters fought police in the streets.

⟦v013|||He was driven to Greystone jail within an hour⟧. ⟦v011|||The court would not let him stay free pending appeal⟧.

Prosecutor Ramona Tesk, who had asked for more, said ⟦v036|Ramona Tesk||she would not seek to raise the penalty⟧. "⟦v002|Ramona Tesk||We wanted twelve⟧. ⟦v036|Ramona Tesk||I can live with nine⟧," she told Meridian.

⟦v014|||One of the three judges dissented⟧. In a 40-page opinion, Teodor Varga wrote that ⟦v014|Teodor Varga||nobody had shown the president to have known where the money went⟧.

⟦v037|European Trial Watch||The hearing was broadly fair⟧, said observers from European Trial Watch, though they criticised ⟦v038|European Trial Watch||a rule that kept two defence witnesses from testifying by video⟧.

⟦v021|police||The number of people in custody over the unrest rose to 31⟧, police said.

=== d024 | Molvar Morgenblatt | 2027-02-11T18:10:00Z | update | off_topic
# Lake Ysel ferry stays in dock until April

The paddle ferry Queen Adela will miss the start of the season after inspectors found rust in her boiler, the Lake Company said on Thursday.

A replacement bus will run from Ysel Pier twice a day. "She's a hundred and four, we must be kind to her," said skipper Jonas Ohm. Season tickets remain valid.

=== d025 | Molvar Morgenblatt | 2027-02-12T05:30:00Z | feature
# The wall that became a vineyard

By our commentator

Let us be fair to him, since he was so seldom fair to us. He built the bridge. He kept the trains. And then ⟦v010|Ottoline Krass||the sea came where the stones should have been, and it turned out they had been bottled as a rather thin white wine⟧, as Judge Krass put it in better grammar.

⟦v005|||He will be seventy-six when the gate opens⟧, if he serves it all. ⟦v007|||He will be seventy-seven before he may so much as stand for the parish council⟧. ⟦v006|||And he is to pay back, down to the last cork, what he drank⟧.

Will the lady at the palace relent? ⟦v015|Ilka Sandover||She has told a class of nine-year-olds that she has mislaid the ink⟧. I believe her, for this year.

What troubles me is the third chair. ⟦v014|||When one of three men at the same desk, having read the same boxes, comes to say no⟧, a prudent country lowers its trumpets.

=== d026 | Castle & Crown | 2027-02-12T08:14:00Z | update
# LIVE: Day two - the daughter goes in

09.14 Molvar time. ⟦v034|||Sidonie has just gone through the little door at Greystone with a bag of oranges⟧. The oranges were confiscated. She was not.

09.02. A scoop for the tabloids, and for us second-hand: TIA says, citing police, that ⟦v039|police < TIA||a man of 52 has been picked up in Hallen for threatening to burn down Judge Krass's house⟧. ⟦v040|police < TIA||She has had two bodyguards since last night⟧.

08.55. Don't mix him up with the others: ⟦v021|||most of yesterday's stone-throwers were let go at dawn, with nine still inside⟧.

08.40. On the Saturday walk: city hall has joined the ministry. "⟦v029|Pia Aldous||The fountain square is a building site, not a stage⟧," says mayor Pia Aldous. "⟦v022|Gudrun Pell||We'll bring our own stage⟧," says Pell.

=== d027 | Meridian | 2027-02-12T09:05:00Z | update
# Daughter to lead Vasmond's party into election

MOLVAR, Feb 12 (Meridian) - ⟦v041|||Tarvenia's main opposition party on Friday chose Sidonie Vasmond, daughter of its jailed founder, as its candidate for president next year⟧.

⟦v041|Gudrun Pell||The vote of the executive was unanimous⟧, party chief Gudrun Pell said. ⟦v007|||Her father, who had hoped to run again, is barred until he is 77⟧.

Sidonie Vasmond, 38, a veterinary surgeon, came to the meeting straight from Greystone. "⟦v034|Sidonie Vasmond||We had an hour and a pane of glass⟧," she said. "⟦v042|Sidonie Vasmond||He told me to look after the dogs and the country, in that order⟧."

⟦v029|||Saturday's rally has been banned by the authorities⟧. The party said ⟦v022|National Home||people would come regardless⟧.

=== d028 | Pelagos | 2027-02-12T09:48:00Z | update
# Vasmond line to be continued by his daughter

ISTRA, Feb 12 (Pelagos) - ⟦v041|Meridian||The torch passes to the next generation: the veterinarian Sidonie Vasmond is to carry the colours of National Home at the polls of 2028⟧, Meridian reports.

The Istran foreign minister Dario Lenz said ⟦v043|Dario Lenz||he regretted the treatment given to his ambassador, who had "been kept standing"⟧. Nevertheless Lenz did not take back ⟦v023|Dario Lenz||his phrase on the scales and the robe⟧.

Molvar announced through TIA that ⟦v039|police < TIA||an inhabitant of Hallen was apprehended who had written to the presiding judge that her roof would burn⟧.

A Pelagos reader asked whether the family would come to Istra. The daughter's answer, given to Castle & Crown: "⟦v027|Sidonie Vasmond < Castle & Crown|denies|We are not moving anywhere. We have eleven dogs⟧."

=== d029 | Meridian | 2027-02-12T10:30:00Z | feature | nothing_new
# FACTBOX-The Vasmond case: where things stand

Feb 12 (Meridian) - The main points after the jailing of Tarvenia's former president:

* ⟦v005|||Aurel Vasmond has been given nine years for fraud over flood defence contracts⟧, and must ⟦v006|||return 84 million talers⟧.

* ⟦v007|||He cannot hold office for a decade⟧.

* His lawyer Cornelius Abt says ⟦v012|Cornelius Abt||an appeal is coming⟧. The prosecution says ⟦v036|Ramona Tesk||it will not ask for more⟧.

* ⟦v015|Ilka Sandover||No pardon is in prospect⟧, President Ilka Sandover has said.

* ⟦v032|Prison Department|denies|Officials and his counsel have denied he had a heart attack⟧; ⟦v032||denies|Pelagos withdrew that report⟧.

* ⟦v008|||Liselotte Vasmond was cleared⟧; ⟦v009|||Bertil Hock got five years⟧.

=== d030 | TIA | 2027-02-12T12:20:00Z | update
# B. Hock also will protest the sentence

MOLVAR, February 12. /TIA/. ⟦v044|Irmela Dost||The former treasurer of the palace Bertil Hock will bring the complaint on the sentence separately from the former chief⟧, informed TIA his defender Irmela Dost.

"⟦v009|Irmela Dost||Five years for the person who only turned the key - this is disproportionate⟧," noted the defender.

In the High Court confirmed that ⟦v012|High Court||the notice of appeal from the side of A. Vasmond has come on Friday at 12:55, ahead of the promised term⟧.

⟦v026|||The rate of the taler at the closing of exchange was 2.69 for dollar, the strongest in five months⟧.

On the situation with threats: ⟦v040|police||the guard of the judge O. Krass is reinforced till four persons⟧, in the police specified.

=== d031 | Castle & Crown | 2027-02-12T13:05:00Z | update
# LIVE: The appeal has arrived, in a wheelbarrow

14.05 Molvar time. I am not making this up. ⟦v012|||Abt's clerk has just pushed a garden barrow full of binders across the yard of Castle Hill and asked for a receipt⟧ [he had said Monday; somebody did not sleep - ed.]. The registrar weighed it: eleven kilos. A date? Nobody will give one, though an usher with thirty years on the door thinks that autumn would be quick.

13.50. Somebody asked the prosecutor, Ramona Tesk, whether a shorter term was something she regretted. She was eating a sandwich at the time. "⟦v036|Ramona Tesk||My file is closed. I have no wish to open it for the sake of three more winters⟧," she said, and finished the sandwich.

13.31. The bakery quarter is sweeping up. A glazier tells me that ⟦v045|unnamed (Castle & Crown)||the damage to the arcade will come to about 400,000 talers⟧, and that he has been told not to hurry, since there may be a second helping tomorrow. The mason next to him is numbering the cobbles with chalk, so that they go back in the order they came out.

13.15. From Hallen, where they all know him: the man with the matches [see 09.02] is a retired swimming teacher. ⟦v039|unnamed (Castle & Crown) < Castle & Crown||Four constables came for him at five in the morning and he offered them tea⟧, according to the neighbour opposite. He had sent it by registered post, with his address on the back.

13.02. And no, Greystone says, the pizzas were never delivered. They went to the school for the deaf round the corner, where they were very welcome.

=== d032 | Molvar Morgenblatt | 2027-02-12T14:15:00Z | feature
# An hour and a pane of glass

The visitors' room at Greystone has green lino, a clock that is slow and a poster about hepatitis. ⟦v034|||Father and daughter sat there on Friday with a sheet of plexiglass between them, and when the bell went they each put a palm to it⟧, as people do in films.

She came out blinking. Within the hour she had a new profession. ⟦v041|||The party that her father made in a bowling alley in 1998 has asked the vet to wear his shoes⟧, and not one of its forty elders raised a hand against. Old comrades wept. A younger one, who asked not to be quoted, had been hoping for himself.

I went afterwards to the lake. ⟦v019|||There is red wax on the keyhole of the Cormorant, and a stone cherub behind it that belongs, strictly speaking, to you and me⟧. The gardener has been told he may go on watering until the end of the month, but by whom he will be paid he does not know.

Judge Krass was not in chambers. ⟦v040|||Four broad young men go with her to the chemist's now⟧, where she buys lozenges. ⟦v039|||One pensioner with a grudge and a stamp⟧ has seen to that. Her colleagues have clubbed together for a better front door.

And the bookkeeper? Agda Nilsen has had a telephone call. ⟦v046|Agda Nilsen||The Dyke Board has offered her old post back, at her old pay⟧, she told me. "⟦v046|Agda Nilsen||I said I would sleep on it. I would like them to wait a bit. I did⟧."

Under the arcade the last of the glass is going in. Tomorrow, permission or none, the scarves return.
