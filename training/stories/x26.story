title: Trial of the Orsini-Hale heirs over the water of Port Merrin

=== d001 | Corwin | 2027-03-08T07:58:00Z | flash
# ⟦v001|||TRIAL OF ORSINI-HALE HEIRS OVER POISONED WATER OPENS IN PORT MERRIN⟧

=== d002 | Corwin | 2027-03-08T08:20:00Z | urgent
# Tycoon's children go on trial over tainted water in Ardmoor

PORT MERRIN, Ardmoor, March 8 (Corwin) - ⟦v001|||Three children of the late chemicals magnate Bram Orsini-Hale appeared in the dock on Monday, charged with letting solvents seep into the drinking water of a city of 200,000⟧.

⟦v002|prosecution||Forty-one people died and some 2,300 fell ill between 2019 and 2023⟧, prosecutors say.

Lucian, 51, Delphine, 47, and Tobias, 39, inherited Hale Solvents on their father's death in 2018. They face up to 20 years in prison. ⟦v003|Crispin Adeyemi||All three would plead not guilty⟧, their leading counsel, Crispin Adeyemi, said on the courthouse steps.

The hearing, before Judge Honora Quill and a jury, is expected to last four months.

=== d003 | Merrin Mercury | 2027-03-08T08:45:00Z | update
# Bottles on the courthouse steps

By our court reporter, Nell Fairweather

They had been there since five, in the drizzle, with brown water in jam jars. ⟦v004|||Some four hundred of the Mothers of Well Street lined both sides of Assize Hill, and when the black cars came they did not shout, they held the jars up⟧.

⟦v001|||At two minutes to eight the door closed behind the heirs of the man whose name is on our library, our swimming bath and, some would say, our gravestones⟧.

Delphine wore grey. Lucian carried his own papers. Tobias, the youngest, looked at the jars, and was seen to stop.

"⟦v005|Oona Brannigan||My Kitty was six. I want somebody to say it out loud, that's all I came for⟧," said Oona Brannigan, who has led the Mothers since the first summer.

Mayor Silas Pettigrew was not to be seen. He was a director of the works until 2015.

=== d004 | Court Live | 2027-03-08T09:31:00Z | update
# LIVE: Three times not guilty - no, wait, two

09.31. We are up and running in Court One, where the heating is not.

09.38. The clerk reads the charges. ⟦v003|Lucian Orsini-Hale||Lucian: "Not guilty"⟧. ⟦v003|Delphine Orsini-Hale||Delphine, barely audible: the same⟧.

09.41. Well now. ⟦v006|||Tobias has risen, swayed a bit and said one word, and the word was "Guilty"⟧. Gasps from the gallery. Adeyemi is on his feet, his wig is not quite.

09.44. Judge Quill: "⟦v007|Honora Quill||Mr Orsini-Hale, you will take an hour and a glass of water… and you will tell me then whether you meant it⟧." The glass [it was bottled - ed.] got a laugh. The judge did not.

09.46. ⟦v007|||We have been sent out till eleven⟧.

=== d005 | Corwin | 2027-03-08T09:52:00Z | flash
# ⟦v006|||YOUNGEST ORSINI-HALE HEIR PLEADS GUILTY IN ARDMOOR WATER TRIAL⟧

=== d006 | Sterling Wire | 2027-03-08T10:10:00Z | urgent
# Hale Solvents shares dive on surprise plea

March 8 (Sterling) - ⟦v008|||Shares in Hale Solvents <HALE.PM> lost a quarter of their value on Monday⟧ after ⟦v006|Corwin||one of the family that controls the company admitted the charges against him⟧, Corwin reported.

⟦v008|||They were down 26 percent at 3.12 crowns, a record low⟧, when the exchange ⟦v009|Ardmoor Stock Exchange||stopped dealings pending an announcement⟧.

"⟦-|Gideon Marsh||A plea like that is a cheque made out to everyone in town⟧," said Gideon Marsh, an analyst at Tolliver Bank.

The company itself is not in the dock. It set aside 190 million crowns for claims last year.

=== d007 | Vostra | 2027-03-08T10:35:00Z | update
# In Ardmoor began process over heirs of chemical magnate

KORBEL, March 8. /Vostra/. ⟦v001|||In the Ardmoor city Port Merrin has begun on Monday the judicial process over the heirs of the billionaire Bram Orsini-Hale, accused in the poisoning of drinking water⟧, transmits the correspondent of Vostra.

⟦v006|Court Live||The younger from the brothers, Tobias, unexpectedly recognized fault⟧, informs the internet edition Court Live.

⟦v010|Karelian Ministry of Nature||On the territory of Karelland, where the concern also owns a factory, checks have not revealed exceedings of norms⟧, told the Ministry of Nature to the agency.

"⟦v010|Karelian Ministry of Nature||The population may use water from the tap without restrictions⟧," underlined in the department.

By data of the accusation, ⟦v002|prosecution||victims became 41 persons⟧.

=== d008 | Court Live | 2027-03-08T11:12:00Z | update
# LIVE: He meant it

11.04. All rise. ⟦v006|Tobias Orsini-Hale||"I meant it, my lady. I have meant it for four years"⟧. His brother is looking at the ceiling.

11.09. Adeyemi tells the judge ⟦v011|Crispin Adeyemi||he can no longer speak for the youngest⟧; ⟦v011|||a Mrs Ruth Okonjo has slipped into the second row and is now counsel for Tobias alone⟧. That was quick… or was it arranged?

11.15. Prosecutor Magnus Thorley opens. ⟦v012|Magnus Thorley||The family knew from the spring of 2019, he says, and there is a memo to prove it, four pages, with three sets of initials in the margin⟧.

11.22. "⟦v012|Magnus Thorley||They read it, they signed it and they put it in a drawer. Then they ordered spring water for the boardroom⟧." Somebody at the back sobbed.

11.30. ⟦v002|Magnus Thorley||Forty-three dead now, not forty-one: two pensioners from Tanner's Row have been added to the indictment⟧ [it was amended this morning - ed.].

=== d009 | Agence Orlande | 2027-03-08T12:02:00Z | update
# Ardmoor: a "memorandum of the drawer" overwhelms the heirs

PORT MERRIN, March 8 (Orlande) -- The prosecutor Magnus Thorley has accused on Monday the heirs Orsini-Hale of ⟦v012|Magnus Thorley||having had in hands, as early as April 2019, a note of their own chemist which announced the pollution⟧.

According to the live of Court Live, which cites the magistrate, ⟦v002|Magnus Thorley < Court Live||the number of deceased is henceforth carried to 43⟧.

The title ⟦v008|||has plunged by 26%⟧ before its suspension.

Interrogated at the exit on ⟦v012|Crispin Adeyemi|declines|the authenticity of the piece⟧, the defender Crispin Adeyemi passed on his way. The mothers of victims, ⟦v004|||come in number with their jars⟧, have observed a minute of silence at noon.

=== d010 | Corwin | 2027-03-08T12:40:00Z | update
# 'Drawer memo' at heart of Ardmoor water case

PORT MERRIN, Ardmoor, March 8 (Corwin) - ⟦v012|Magnus Thorley||An internal paper warning of a leak reached all three owners of Hale Solvents years before the taps were turned off⟧, a jury heard on Monday.

The author, retired plant chemist Edith Varga, 68, is to give evidence on Tuesday. ⟦v013|Edith Varga||"I wrote it, and I was told to go on holiday"⟧, she told reporters outside the court.

Adeyemi, for Lucian and Delphine, told the jury that ⟦v014|Crispin Adeyemi||the poison had come from the army's old fuel depot, half a mile upstream⟧. "⟦v014|Crispin Adeyemi||You will look for the culprit among those with a surname, because a barracks has none⟧," he said.

The defence ministry denied that ⟦v014|Ardmoor defence ministry|denies|the depot had ever stored chlorinated solvents⟧.

=== d011 | Sterling Wire | 2027-03-08T13:05:00Z | urgent
# ⟦v015|unnamed (Sterling Wire)||Orsini-Hale heirs in talks on 900 mln crown settlement⟧ - source

March 8 (Sterling) - ⟦v015|unnamed (Sterling Wire) < Sterling Wire||Lawyers for the Orsini-Hale family are negotiating to pay 900 million crowns to the victims of tainted water in Port Merrin⟧, a person with knowledge of the discussions told Sterling.

⟦v015|unnamed (Sterling Wire)||An outline could be signed before the week is out⟧, the person said, adding that ⟦v015|unnamed (Sterling Wire)||the money would come from the sale of the late tycoon's art collection⟧.

Adeyemi did not return calls. The Mothers of Well Street declined to comment on ⟦v015|Mothers of Well Street|declines|any such negotiations⟧.

A settlement would end some 1,700 civil suits but not the criminal proceedings.

=== d012 | Merrin Mercury | 2027-03-08T13:22:00Z | update | copy_of=d011
# Heirs 'in talks on 900m crown settlement'

(Sterling) ⟦v015|unnamed (Sterling Wire) < Sterling Wire||Lawyers for the Orsini-Hale family are negotiating to pay 900 million crowns to the victims of tainted water in Port Merrin⟧, a person with knowledge of the discussions told Sterling.

⟦v015|unnamed (Sterling Wire)||An outline could be signed before the week is out⟧, the person said. Mr Adeyemi did not return calls. The Mothers of Well Street declined to comment on ⟦v015|Mothers of Well Street|declines|any such negotiations⟧.

=== d013 | Vostra | 2027-03-08T13:40:00Z | bulletin | off_topic
# Harvest of sugar beet in Karelland exceeded plan

KORBEL, March 8. /Vostra/. Agrarians of Karelland processed during the season 4.1 million tons of beet, which on 6% exceeds the plan, informed the Ministry of Agriculture.

"Such indicators were not for twelve years," noted the deputy minister Ostap Brunner. Four factories completed work still in February.

The remaining stocks of sugar will suffice until the autumn, specified in the department.

=== d014 | Court Live | 2027-03-08T14:26:00Z | update
# LIVE: 'There is no deal,' says a very cross barrister

14.10. Back from lunch, and Adeyemi is waving a telephone. ⟦v015|Crispin Adeyemi|denies|Nobody has offered nine hundred million to anybody, he says, "nor nine hundred thousand, nor nine"⟧.

14.18. He asks for ⟦v016|Crispin Adeyemi||the jury to be sent home, because they have all read it⟧. ⟦v016|Honora Quill||"They are grown men and women, Mr Adeyemi. They stay"⟧: Quill, without looking up.

14.31. Okonjo, for Tobias, has her first words. ⟦v017|Ruth Okonjo||Her client will go into the box and give evidence against his brother and his sister⟧. You could hear the rain.

14.37. ⟦v018|||Delphine has left the dock in tears and a doctor has been sent for⟧.

14.50. She is back. ⟦v018|||Low blood pressure, a biscuit, nothing worse⟧.

=== d015 | Corwin | 2027-03-08T15:08:00Z | update
# Orsini-Hale to testify against siblings in water trial

PORT MERRIN, Ardmoor, March 8 (Corwin) - ⟦v017|Ruth Okonjo||The heir who broke ranks with his family in a mass poisoning case will appear as a witness for the crown⟧, his lawyer said on Monday.

⟦v017|Ruth Okonjo||Nothing had been promised him in return⟧, Ruth Okonjo told the court. The prosecutor declined to comment on ⟦v019|Magnus Thorley|declines|whether a lighter sentence was in view⟧.

⟦v016|Honora Quill||Judge Honora Quill threw out a request to discharge the jurors⟧ over a newspaper item about a payout, which ⟦v015|Crispin Adeyemi|denies|the defence called an invention⟧.

The elder brother made no reaction. Lucian, a former Olympic oarsman, has run the firm since 2018.

=== d016 | Sterling Wire | 2027-03-08T15:45:00Z | kill | supersedes=d011
# WITHDRAWN: Orsini-Hale settlement report

ATTENTION EDITORS: Sterling withdraws its report of 1305 GMT on March 8 under the headline "Orsini-Hale heirs in talks on 900 mln crown settlement - source".

⟦v015||denies|The talks described concern another family and another company⟧. ⟦v015||denies|The report should not have been sent⟧.

Please remove it from all pages. There will be no replacement. Sterling apologises to its subscribers.

=== d017 | Ardmoor Health Office | 2027-03-08T16:00:00Z | bulletin
# WATER SUPPLY PORT MERRIN: STATUS ON THE DAY OF THE TRIAL

In reply to many enquiries the Office states that:

- ⟦v020|Ardmoor Health Office||solvent in the mains of Port Merrin was last measured at 0.4 micrograms per litre, one twelfth of the limit⟧;

- ⟦v021|Ardmoor Health Office||wells 3, 7 and 8 will remain closed until 2031 at the earliest⟧;

- ⟦v022|Ardmoor Health Office||2,318 persons are on the register of the sick, 1,040 of them minors⟧;

- ⟦v002|Ardmoor Health Office||the number of deaths recognised by the Office is 37⟧;

- ⟦v023|Ardmoor Health Office||free blood tests will be given in the Corn Hall from 15 March⟧.

Water from private pumps should not be drunk.

=== d018 | Merrin Mercury | 2027-03-08T17:30:00Z | feature
# Thirty-seven, forty-one, forty-three

By Nell Fairweather

You would think the dead could be counted. ⟦v002|Ardmoor Health Office||The Health Office makes it thirty-seven⟧, the crown came to court with a longer list and made it longer still before lunch, and ⟦v002|Oona Brannigan||Oona Brannigan has sixty names in a school exercise book⟧.

She read me some over tea, which she makes with water from a can. ⟦v022|Oona Brannigan||For every name there are fifty more who have to be careful on the stairs⟧, she says.

And the tap? ⟦v020|||They tell us it is cleaner now than the rain⟧. Nobody on Well Street has turned one on for drinking yet.

The family's lawyer wants us to believe that ⟦v014|Crispin Adeyemi||the soldiers did it⟧. My uncle drove a fuel bowser at that depot for thirty years, and he laughed until he coughed.

What I shall remember is the boy. He is thirty-nine, but a boy is what he looked like when ⟦v006|||he pulled the roof down on his own house with one short word⟧. On his way out he went up to the barrier. "⟦v024|Tobias Orsini-Hale||I haven't come to be forgiven⟧," he told Mrs Brannigan. She gave him a jar. He took it.

=== d019 | Agence Orlande | 2027-03-08T18:20:00Z | update
# Ardmoor: the wealth of the heirs frozen

PORT MERRIN, March 8 (Orlande) -- ⟦v025|Ardmoor Treasury < Sterling Wire||The Treasury of Ardmoor has blocked Monday evening goods of the family Orsini-Hale for 1.4 billion crowns⟧, reported Sterling Wire, which cites an officer of this administration.

⟦v025|Ardmoor Treasury < Sterling Wire||Are concerned a yacht, two domains and paintings⟧.

The junior has, according to the Merrin Mercury, ⟦v024|Tobias Orsini-Hale < Merrin Mercury||confided to a mother that he does not beg for pardon⟧. ⟦v017|||He must soon depose to charge against Lucian and Delphine⟧.

In Karelland, ⟦v026|Green Karelland||the association Green Karelland has demanded independent samplings around the factory of Vorsk⟧, the ministry having assured that ⟦v010|Karelian Ministry of Nature||all there is in norm⟧.

=== d020 | Corwin | 2027-03-09T08:31:00Z | urgent
# ⟦v027|||Key witness in Ardmoor water trial taken to hospital⟧

PORT MERRIN, Ardmoor, March 9 (Corwin) - ⟦v027|police||Edith Varga, the chemist whose warning is the backbone of the case against the Orsini-Hale heirs, was knocked down by a car on Tuesday an hour before she was to testify⟧, police said.

⟦v027|Merrin Infirmary||Her hip is broken but she is awake and out of danger⟧, according to the city infirmary.

⟦v028|police||The driver, a man of 30, drove off and was detained at a petrol station ten minutes later⟧, police added. A spokeswoman declined to say ⟦v028|police|declines|if he was known to the family⟧.

=== d021 | Court Live | 2027-03-09T09:02:00Z | update
# LIVE: An empty chair in Court One

09.02. Good morning. You will have seen it. ⟦v027|||She had her blue folder under her arm when the van came round the corner of Cooper Lane; the pages were all over the tram tracks⟧.

09.08. Thorley, white as paper: ⟦v029|Magnus Thorley||he wishes to bring the court to the patient if the patient cannot come to the court⟧. ⟦v029|Honora Quill||Quill is for it: tomorrow, ten o'clock, ward four⟧.

09.15. Adeyemi, to his credit, speaks of ⟦v030|Crispin Adeyemi||"an accident, a horrible one, and I ask everybody in this town to let it be one until we know better"⟧.

09.21. Meanwhile somebody picked up those pages. ⟦v031|||Three schoolgirls have just handed in the entire memo, wiped dry, at the front desk⟧. Port Merrin!

=== d022 | Vostra | 2027-03-09T09:40:00Z | update
# In Port Merrin detained person who ran over witness

KORBEL, March 9. /Vostra/. ⟦v028|police < Corwin||Police of Port Merrin detained a 30-year driver suspected in running over the witness on the case of heirs Orsini-Hale⟧, reports Corwin with reference to police.

⟦v027|police < Corwin||The former employee of the plant Edith Varga received a fracture in the morning of Tuesday on the way to the court⟧.

As told Vostra the consul of Karelland Emil Hartog, ⟦v032|Emil Hartog < Vostra||the detained is a citizen of Karelland, earlier he worked as loader in the factory of the concern in Vorsk⟧.

"⟦v032|Emil Hartog||Consular access is requested⟧," noted the diplomat. Other details he did not begin to name.

=== d023 | Sterling Wire | 2027-03-09T10:05:00Z | update
# UPDATE 1-Hale Solvents chief Lucian Orsini-Hale steps aside (adds shares)

* Outsider to run company
* Stock resumes trading, rebounds

March 9 (Sterling) - ⟦v033|Hale Solvents||Lucian Orsini-Hale has given up the chair of Hale Solvents <HALE.PM> for as long as he is on trial⟧, the company said on Tuesday. ⟦v034|Hale Solvents||Finance director Ingrid Tallis takes over for the time being⟧, it said.

⟦v009|Ardmoor Stock Exchange||Dealings were let go again at ten⟧, the exchange said. ⟦v008|||The stock clawed back 9 percent to 3.40 crowns⟧.

⟦v025|Ardmoor Treasury||Assets of 1.4 billion crowns have been put beyond the heirs' reach⟧ by the Treasury, though not the family's 54 percent of the firm.

=== d024 | Sterling Wire | 2027-03-09T10:50:00Z | correction | supersedes=d023
# CORRECTED-UPDATE 1-Hale Solvents chief Lucian Orsini-Hale steps aside

(Corrects value of frozen assets in last paragraph to 1.1 billion crowns, not 1.4 billion)

March 9 (Sterling) - ⟦v033|Hale Solvents||Lucian Orsini-Hale has given up the chair of Hale Solvents <HALE.PM> for as long as he is on trial⟧, the company said on Tuesday. ⟦v034|Hale Solvents||Finance director Ingrid Tallis takes over for the time being⟧, it said.

⟦v025|Ardmoor Treasury||Assets of 1.1 billion crowns have been put beyond the heirs' reach⟧ by the Treasury, though not the family's 54 percent of the firm.

=== d025 | Court Live | 2027-03-09T11:34:00Z | update
# LIVE: The brother speaks

11.20. No Varga, so ⟦v017|||it is Tobias, a day earlier than anyone thought, walking the six steps from dock to witness box⟧.

11.26. "⟦v012|Tobias Orsini-Hale||It was the fourth of April, a Thursday. We read it aloud, at my father's desk. My sister said: how long do people live anyway⟧?" Uproar.

11.29. Delphine, shouting: "⟦v035|Delphine Orsini-Hale|denies|I never said that, Toby, never⟧!" ⟦v036|||Quill has the gallery cleared⟧. We are watching on the screen in the corridor.

11.41. He goes on. ⟦v037|Tobias Orsini-Hale||It was Lucian who had the well samples swapped, with a crate of mineral water, in the boot of the Daimler⟧.

11.48. Adeyemi rises: ⟦v038|Crispin Adeyemi||isn't it true that the witness owes four million at the tables in Saint-Maur⟧? "⟦v038|Tobias Orsini-Hale||Five⟧," says Tobias.

=== d026 | Corwin | 2027-03-09T12:15:00Z | update
# Brother swapped samples, heir tells Ardmoor court

PORT MERRIN, Ardmoor, March 9 (Corwin) - ⟦v037|Tobias Orsini-Hale||Water drawn from poisoned wells was replaced with bottled water before inspectors could test it⟧, the youngest Orsini-Hale told a jury on Tuesday, ⟦v037|Tobias Orsini-Hale||naming his brother as the man who arranged it⟧.

Lucian, 51, shook his head. ⟦v037|Crispin Adeyemi|denies|"My client has never touched a sample in his life"⟧, his counsel, Crispin Adeyemi, said.

⟦v038|Tobias Orsini-Hale||The witness conceded gambling debts of five million crowns⟧.

⟦v036|Honora Quill||Judge Honora Quill ordered spectators out⟧ after a scuffle of words between the sister and the brother.

Varga, whose paper ⟦v012|||the three are said to have initialled⟧, ⟦v029|||will be heard at her bedside on Wednesday⟧.

=== d027 | Agence Orlande | 2027-03-09T13:30:00Z | update
# Ardmoor: the driver would be a stranger to the family

PORT MERRIN, March 9 (Orlande) -- ⟦v030|police < Merrin Mercury||Nothing permits to link to the Orsini-Hale the man who has overturned the chemist Edith Varga⟧, reported the Merrin Mercury, citing the police. ⟦v028|police < Merrin Mercury||The interested, apprehended soon after, had 1.8 gram of alcohol in the blood⟧.

The agency Vostra had affirmed, citing a consul, that ⟦v032|Emil Hartog < Vostra||he had been employed of the group in Vorsk⟧. The society Hale Solvents denies ⟦v032|Hale Solvents|denies|to have ever counted him among its personnel⟧.

At the bar, ⟦v037|Tobias Orsini-Hale||the younger has told how his elder exchanged the flasks⟧. He had made known through his counsel that ⟦v039|Ruth Okonjo||he will give up to the victims the whole of his part of the heritage, some 300 million⟧.

=== d028 | Vostra | 2027-03-09T14:05:00Z | bulletin
# ⟦v010|Karelian Ministry of Nature||Well near factory in Vorsk closed as precaution⟧ - ministry

KORBEL, March 9. /Vostra/. ⟦v010|Karelian Ministry of Nature||One well in the vicinity of the Vorsk factory of the concern Hale is temporarily closed, in it is revealed an insignificant exceeding on solvents⟧, informed on Tuesday the Ministry of Nature of Karelland.

Earlier the department declared about absence of exceedings. "⟦v010|Karelian Ministry of Nature||Reasons for anxiety are not present⟧," underlined the minister Leonid Sarka.

⟦v026|Green Karelland||Public figures insist on taking of samples by foreign laboratory⟧. The given question is being studied.

The consul in Port Merrin ⟦v032|Emil Hartog||confirmed that the countryman had carried loads in Vorsk, but through a contractor and only one season⟧.

=== d029 | Merrin Mercury | 2027-03-09T15:20:00Z | update
# 'I should like my folder back'

Ward four smells of cabbage and lilies. ⟦v027|||Miss Varga sits bolt upright with her leg in the air, and she is cross, which the sister says is a good sign⟧. "⟦v013|Edith Varga < Merrin Mercury||They gave me a fortnight by the sea for those four pages. I went, God forgive me. It was lovely weather⟧," she told the Mercury.

She has had flowers from the Mothers and, this afternoon, a visitor who did not give his name at the desk. ⟦v040|unnamed (Merrin Mercury)||It was the youngest heir, with a jar in his coat pocket, and the two of them sat for a quarter of an hour without much talk⟧, a nurse told us.

⟦v039|||Three hundred million crowns he means to hand over, all that the old man left him⟧. Mrs Brannigan, when I rang her: "⟦v041|Oona Brannigan||That's money. I asked for a sentence with 'sorry' in it⟧."

⟦v031|||The girls from St Brigid's who fished the papers off the rails⟧ have been excused homework for a week.

And Mayor Pettigrew has found his tongue. ⟦-|Silas Pettigrew||The Orsini-Hale Library will be renamed⟧, he announced. After whom he does not know yet.

=== d030 | Sterling Wire | 2027-03-09T16:30:00Z | feature | nothing_new
# FACTBOX-The Port Merrin water trial

March 9 (Sterling) - What has happened in the first two days:

* ⟦v001|||The trial of three heirs to Hale Solvents began on Monday⟧. Prosecutors put ⟦v002|prosecution||the dead at 43⟧, the health authority ⟦v002|Ardmoor Health Office||at 37⟧.

* Lucian and Delphine ⟦v003|||contest the charges⟧; ⟦v006|||Tobias admits them⟧ and ⟦v017|||has begun to testify for the other side⟧.

* ⟦v012|prosecution||The heirs were told of the leak in 2019 in a memo by Edith Varga⟧, the crown says. ⟦v027|||She was run over on Tuesday⟧.

* The defence blames ⟦v014|Crispin Adeyemi||a military fuel store⟧.

* ⟦v008|||The company's shares fell by more than a quarter⟧ and have since regained some ground.

=== d031 | Corwin | 2027-03-09T17:45:00Z | update
# Army depot 'could not have done it', Ardmoor expert says

PORT MERRIN, Ardmoor, March 9 (Corwin) - A hydrologist called by the crown told jurors on Tuesday that ⟦v014|Wilhelmina Stroud|denies|groundwater in Port Merrin flows away from the barracks and towards the sea, so that nothing spilled there could have reached the wells⟧.

"⟦v014|Wilhelmina Stroud|denies|Water has many faults but it does not run uphill⟧," Professor Wilhelmina Stroud said.

⟦v027|Merrin Infirmary||Surgeons pinned the hip of the injured witness in the evening⟧, the infirmary said, and ⟦v029|Merrin Infirmary||saw no reason why she should not receive the judge⟧.

⟦v028|police||The motorist was charged with drink-driving⟧, police said, ⟦v030|police||and ruled out that anyone had put him up to it⟧.

In the street ⟦v004|||the women with the jars were back in their places, fewer than on Monday but louder⟧. ⟦v033|||Lucian Orsini-Hale, no longer head of the firm his father built⟧, left by a side door.

=== d032 | Court Live | 2027-03-09T18:20:00Z | update
# LIVE: What a day, in seven minutes' reading

18.20. The building is dark, the radiators have finally come on, and I owe you the bits there was no time for.

At ten past three the professor with the wonderful name [Wilhelmina Stroud - ed.] unrolled a map as long as the jury box and traced a blue line with her stick. ⟦v014|Wilhelmina Stroud|denies|If the garrison's tanks had leaked, she said, it is the harbour porpoises that would have noticed, not Well Street⟧. Adeyemi asked if she had ever been wrong. Twice, said she, and both times about men.

Then the numbers. The foreman passed up a note: which figure are we to believe? Quill told them ⟦v002|Honora Quill||the count they have to try is the one on the charge sheet, forty-three, and "each of those is one"⟧…

In the corridor I bumped into Okonjo. Was it true about the inheritance? ⟦v039|Ruth Okonjo||"To the last spoon. The papers were lodged at four o'clock"⟧. Had her man been offered anything? ⟦v019|Ruth Okonjo|declines|She declined to say⟧, and offered me a mint.

As for Delphine: ⟦v035|Delphine Orsini-Hale|denies|she wants it known, through her solicitor, that the sentence about how long people live is "a wicked fairy tale"⟧. And Cooper Lane: ⟦v028|||the van man spends the night in a cell, stone sober by now, and will see a magistrate of his own tomorrow⟧.

18.27. Ward four at ten, then. Bring lilies.

=== d033 | Merrin Mercury | 2027-03-10T05:40:00Z | feature
# The judge will need a smaller chair

By Nell Fairweather

Two porters spent last evening measuring ward four. ⟦v029|||By ten this morning it has to hold one bench, twelve jurors, two accused in handcuffs and a lady with her foot in a sling⟧, and the beds on either side are to be wheeled into the linen room.

I went by way of Assize Hill. There is a ring of wet glass on every step. ⟦v004|||They leave the jars overnight now, each with a name on a strip of plaster⟧, and the street sweeper goes round them.

It has come out, too, what else was done with mineral water. ⟦v037|||We were shown in court how a crate from the grocer's can pass an inspection if it travels in the right car⟧. My editor has had a letter from the former inspector, Hubert Lisle, who says that ⟦v037|Hubert Lisle||the bottles he took away in those years had "a taste of the Alps, now I come to think"⟧. He might have come to think sooner.

Up at the big house the shutters are closed. ⟦v033|||The eldest has cleared his desk at the works; a woman from accounts is sitting in the old man's chair⟧. ⟦v025|||Bailiffs have put paper seals on the yacht and on eleven landscapes⟧. There is not one among them, I am told, with a river in it.

Over in Vorsk, where the same people make the same stuff, ⟦v010|Karelian Ministry of Nature < Vostra||they have discovered after all that a pump is not fit to drink from⟧, the agency Vostra says, citing the ministry that knew better on Monday. ⟦v026|||A few ladies there have asked that somebody from abroad come and dip a glass⟧. I would send them ours.

=== d034 | Ardmoor Health Office | 2027-03-10T07:00:00Z | correction | supersedes=d017
# WATER SUPPLY PORT MERRIN: CORRECTED STATUS

The Office corrects its communication of 8 March as follows:

- ⟦v020|Ardmoor Health Office||the last reading in the mains is 0.9 micrograms per litre and not 0.4; it remains well inside what the law allows⟧;

- ⟦v002|Ardmoor Health Office||deaths recognised: 39, two files having been decided since⟧;

- ⟦v022|Ardmoor Health Office||persons registered as ill: 2,331⟧;

- ⟦v021|Ardmoor Health Office||no well will be reopened before 2031; well 5 is added to the list⟧;

- ⟦v023|Ardmoor Health Office||blood may be given for testing, without charge, from Monday in the Corn Hall; please come fasting⟧.

The Office regrets the slip, which was one of typing.
