title: Marvian court throws out election law

=== d001 | Keystone Wire | 2027-08-19T08:03:00Z | flash
# ⟦v001|Constitutional Court of Marvia||MARVIA'S TOP COURT VOIDS ELECTION LAW⟧

=== d002 | Keystone Wire | 2027-08-19T08:21:00Z | urgent
# Marvian court strikes down election law six weeks before vote

LODEN, Marvia, Aug 19 (Keystone) - ⟦v001|Constitutional Court of Marvia||Marvia's Constitutional Court declared the country's new election law null and void on Thursday⟧, a heavy blow to Prime Minister Gregor Halasz.

⟦v003|Edda Morwen||The law's hurdle of 8 percent for entering parliament "robs one voter in six of a voice"⟧, Court President Edda Morwen said, reading the judgment. ⟦v004|Edda Morwen||Marvians living abroad, some 740,000 people, must be allowed to vote again⟧, she said. ⟦v002|Edda Morwen||The bench was split by seven to four⟧.

⟦v006|||The election is due on Oct. 3⟧. There was no immediate word from the government, which pushed the law through in February in a sitting that ended at four in the morning, after the lights had been switched off on a speaker of the opposition.

=== d003 | The Footbridge | 2027-08-19T08:40:00Z | feature
# LIVE: Eleven robes and a dropped pen

10.03 You could hear the pen. It rolled off the government's table at the word "null" and nobody bent down. ⟦v001|||It's gone, folks: all 61 paragraphs of it, binned, before she'd even turned the page⟧.

10.09 She's still reading. ⟦v013|||To her left four of them sit with their arms crossed: Judge Kolm will read the minority's own paper, and he's brought a thick one⟧ …

10.15 In the last row there's a woman in a nurse's fleece, crying into a programme. ⟦v030|||She's the complainant, Dunja Kell, nine years on a ward in Ostrava-on-Sea, who couldn't put a cross anywhere⟧. "⟦v030|Dunja Kell < The Footbridge||I only asked why. I never thought they'd answer⟧," she tells us.

10.22 Outside: ⟦v009|||a few hundred already on the steps, with saucepans⟧.

[For the sake of order: this blog didn't like the law either. You know that.]

=== d004 | Marvian State Information | 2027-08-19T09:05:00Z | update
# The Government examines the decision of the court

LODEN, August 19. /MSI/. The Government of Marvia took to the knowledge ⟦v001|Constitutional Court of Marvia||the decision of the Constitutional Court about the non-conformity of the law on elections⟧ and carries out its juridical analysis, informed the press department.

"⟦v005|Gregor Halasz||Seven persons, whom nobody elected, wish to rule instead of four million. This is a putsch in robes⟧," declared the Prime Minister G. Halasz to the journalists at the entrance. To the given question he will return in the evening in an address.

The department reminded that ⟦v013|Bertil Kolm||four judges, in their number the eldest, B. Kolm, hold the law for wholly lawful⟧.

In the capital the order is provided. The municipal transport works by the usual schedule, besides the lines 4 and 11.

=== d005 | Agence Valdor | 2027-08-19T09:35:00Z | update
# Marvia: the emigrants recover their ballot

VALDOR (AV) - The Marvian judges have ⟦v001|Constitutional Court of Marvia < Keystone Wire||annulled the reform of the suffrage wished by Mr. Halasz⟧, reported Keystone.

⟦v004|||The consequence touches 310,000 residents of Valdor, deprived since February of the right to vote in their homeland⟧. ⟦v024|Marvian Embassy in Valdor||Before the embassy in our capital, a file of 200 metres had formed by half past eleven⟧, a concierge said, although ⟦v024|Marvian Embassy in Valdor||no register was open⟧.

⟦v018|Colette Aubin||The foreign minister, Colette Aubin, saluted "a fine day for a neighbour"⟧.

According to the blog The Footbridge, ⟦v030|The Footbridge||it is a hospital nurse who is at the origin of the affair⟧. Her complaint, of two pages, was written on the back of a rota.

=== d006 | Loden Evening Mail | 2027-08-19T10:50:00Z | feature
# Two hundred tonnes of paper with the wrong names on it

By Ruth Sandor

At Ferenc & Daughter, printers since 1911, the big press stopped at ten past ten in the middle of the letter M. ⟦v015|Agnes Ferenc < Loden Evening Mail||We'd done three million one hundred thousand of them. They can all go to the egg-box people⟧, said Agnes Ferenc, the daughter, and turned off the light over the pallets.

She's had the order, she says, but not the money. ⟦v016|Agnes Ferenc||A million eight for paper and wages, and I'd like it before Christmas⟧.

Across the river they were hanging banners from the law faculty. ⟦v009|||By our reckoning five thousand had come together on Charter Square by noon⟧, and the trams gave up. One of them had a cello. ⟦v010|||Three streets off, in front of the party house, some six hundred held up pictures of Halasz and shouted the name of the Court president⟧, with something else attached to it.

It was thirty-three degrees, and the lemonade ran out first on the government's side.

=== d007 | Keystone Wire | 2027-08-19T11:30:00Z | update | supersedes=d002
# UPDATE 1-Court voids Marvian election law, PM cries 'putsch'

* ⟦v019|Union Commission||Union Commission urges respect for ruling⟧

LODEN, Marvia, Aug 19 (Keystone) - Prime Minister Gregor Halasz accused Marvia's highest judges of ⟦v005|Gregor Halasz||staging a coup⟧ after they ⟦v001|Constitutional Court of Marvia||threw out the rules under which he had hoped to be re-elected⟧.

⟦v005|Gregor Halasz||He would "not be bound by seven signatures"⟧, Halasz said.

⟦v002|Edda Morwen||Seven judges found against the law and four for it⟧. ⟦v017|Edda Morwen||The old statute of 1998, with its threshold of 4 percent, comes back into force at once⟧, Court President Edda Morwen said.

"⟦v014|Mira Dostal||It was our law he broke, and today it was mended⟧," said opposition leader Mira Dostal.

⟦v023|Loden Institute||Halasz's National Union stands at 36 percent, Dostal's Civic List at 31⟧, according to a survey taken last week, with four smaller parties between 4 and 8. Under the law now voided, all four would have been left out.

=== d008 | Marvian State Information | 2027-08-19T12:15:00Z | urgent
# ⟦v007|The Standard of the Nation||Villa of the chair of the court was paid by foreign foundation⟧ - newspaper

LODEN, August 19. /MSI/. ⟦v007|The Standard of the Nation||The summer house of the President of the Constitutional Court E. Morwen on the Lake Imber was acquired with the means of the Aldous Foundation, registered in Valdor⟧, informs the newspaper "The Standard of the Nation" with reference to a bank document. ⟦v007|The Standard of the Nation||The speech goes about 420 thousand florins⟧.

The given foundation, as is known, financed also the complaint against the law.

In the Court to the inquiry of the agency was answered that ⟦v007|Constitutional Court of Marvia|declines|such publications are not commented⟧.

⟦v032|Pavel Orsic||The fraction of the National Union prepares the motion about removal of E. Morwen from the post⟧, informed its chairman Pavel Orsic.

=== d009 | The Footbridge | 2027-08-19T12:52:00Z | feature
# LIVE: Whose villa?

14.30 We've been out there. It's a shed, friends. ⟦v007|||It's got two rooms, a pump and a tree through the porch, and it was left her by an aunt in 1993⟧; the lady in the land registry showed us the page and let us photograph it.

14.41 The famous bank paper? ⟦v007|||The account number has one digit too few⟧ …

14.48 Meanwhile someone's been round to Morwen's flat in town. ⟦v027|||There's a half-brick on the piano and glass all over the carpet; the cleaner's all right, the cat's under the bath⟧.

14.55 Kell, the nurse, has to catch the 16.10 back to her night shift. She's being hugged by strangers. "⟦v030|Dunja Kell||I'd like to sit down somewhere where nobody knows me⟧," she says.

15.01 And a rumour we can't stand up, so we won't.

15.06 The cello's on its third suite. If you are coming down, bring water, and please leave the dog.

=== d010 | Keystone Wire | 2027-08-19T13:20:00Z | urgent
# URGENT-⟦v008|Tomas Rehn||Marvian justice minister resigns, says ruling must be obeyed⟧

LODEN, Marvia, Aug 19 (Keystone) - ⟦v008|Tomas Rehn||Justice Minister Tomas Rehn stepped down on Thursday, telling the prime minister he would not serve in a cabinet that disregards the Constitutional Court⟧.

"⟦v008|Tomas Rehn||I drafted that law. I was told I was wrong, by those whose job it is to say so⟧," he wrote.

⟦v012|Ilse Tarkan||President Ilse Tarkan was to decide by midnight whether to publish the judgment in the official gazette⟧, without which it has no force, her office said.

⟦v025|||The florin fell 2.1 percent to its lowest this year⟧.

Rehn, 48, a former notary, had been seen as a possible successor to Halasz. He took the tram home from the ministry, carrying a box with a lamp in it, and other passengers made room for the lamp.

=== d011 | Loden Evening Mail | 2027-08-19T13:34:00Z | update | copy_of=d010
# ⟦v008|Tomas Rehn||Justice minister resigns, says ruling must be obeyed⟧

LODEN (Keystone). ⟦v008|Tomas Rehn||Justice Minister Tomas Rehn stepped down on Thursday, telling the prime minister he would not serve in a cabinet that disregards the Constitutional Court⟧. "⟦v008|Tomas Rehn||I drafted that law. I was told I was wrong, by those whose job it is to say so⟧," he wrote.

⟦v012|Ilse Tarkan||President Ilse Tarkan was to decide by midnight whether to publish the judgment in the official gazette⟧, without which it has no force, her office said.

=== d012 | Marvian Electoral Office | 2027-08-19T14:00:00Z | bulletin
# Communication to the returning officers No. 14

The Electoral Office communicates, with all reserve:

- ⟦v006|Marvian Electoral Office||polling day remains Sunday 3 October until other instruction⟧;

- ⟦v015|Marvian Electoral Office||ballot papers of form B 8 already delivered are to be kept under lock and not used⟧;

- ⟦v017|Marvian Electoral Office||seats would be shared out by the tables of 1998, annexed⟧;

- ⟦v034|Marvian Electoral Office||the last day for handing in lists, which was today, is moved to 2 September⟧;

- ⟦v024|Marvian Electoral Office||consulates may enter citizens in the register from Monday at eight⟧.

Returning officers who have gone on holiday are asked to come back from it. Those who are at Lake Imber may come by the boat of six.

=== d013 | Helm Newsdienst | 2027-08-19T14:45:00Z | urgent
# ⟦v020|unnamed (Helm Newsdienst)||Halasz to declare state of emergency tonight⟧

LODEN (Helm) - ⟦v020|unnamed (Helm Newsdienst) < Helm Newsdienst||The Marvian head of government intends to proclaim a state of emergency in his broadcast at eight⟧, two officers of the general staff told Helm Newsdienst. ⟦v020|unnamed (Helm Newsdienst)||Two battalions were on their way to the capital⟧.

The Defence Ministry could not be reached.

⟦v009|Loden police||The police speak of 14,000 demonstrators at the Charter monument⟧, ⟦v009|Mira Dostal||the opposition of four times as many⟧. ⟦v011|Loden police||Nine have been led off, mostly for climbing on the statue⟧.

The last emergency was proclaimed in 1981, during the great flood, and lifted after eight days.

=== d014 | Agence Valdor | 2027-08-19T15:10:00Z | update
# Marvia: rumours of tanks

VALDOR (AV) - ⟦v020|unnamed (Helm Newsdienst) < Helm Newsdienst||Mr. Halasz would decree this evening the exceptional regime⟧, affirmed Helm Newsdienst, which cites militaries. A spokesman of the Marvian army denied that ⟦v020|Marvian army|denies|any unit had moved, "but for the band"⟧.

⟦v008|Tomas Rehn < Keystone Wire||The Keeper of the Seals has slammed the door⟧, reported Keystone.

The newspaper close to the power had attributed to the first magistrate ⟦v007|The Standard of the Nation||a lakeside residence offered by a foundation of our country⟧. ⟦v007|Aldous Foundation|denies|We've never paid for so much as a deckchair⟧, laughed the director of the said foundation.

The Union ⟦v019|Union Commission||wishes that the sentence be executed "in letter and in spirit"⟧.

=== d015 | Helm Newsdienst | 2027-08-19T15:38:00Z | kill | supersedes=d013
# KILL: Halasz to declare state of emergency tonight

The urgent item of 1445 GMT must not be used. ⟦v020||denies|There are no plans for an emergency⟧. The two officers ⟦v020|unnamed (Helm Newsdienst)||had been speaking of an exercise in the week to come, named "Night Order"⟧.

The figures on demonstrators and arrests contained in it stand. Helm Newsdienst asks for pardon.

=== d016 | Loden Evening Mail | 2027-08-19T16:00:00Z | update | off_topic
# Elephant calf at Loden zoo gets a name

LODEN. The elephant calf born in July is to be called Paprika, the zoo announced, after a vote in which 22,000 readers of the Evening Mail took part.

Second came Hannibal. The calf weighs 164 kilos and may be seen from Saturday, between ten and noon, if the mother wishes.

=== d017 | Keystone Wire | 2027-08-19T17:05:00Z | urgent
# ⟦v029|Loden prosecution||Marvian court clerk held over leak of draft judgment⟧

LODEN, Marvia, Aug 19 (Keystone) - ⟦v029|Loden prosecution||A clerk of the Constitutional Court was arrested on suspicion of selling a draft of the election ruling⟧, prosecutors said. ⟦v028|Loden prosecution||The paper had been in the hands of the governing party for nine days⟧, they said.

Party chairman Pavel Orsic denied that ⟦v028|Pavel Orsic|denies|he or anyone in his office had read it in advance⟧.

⟦v026|Interior Ministry||The seven judges of the majority were being guarded around the clock⟧, the Interior Ministry said, after ⟦v027|Loden police||a stone was hurled through a window of Court President Edda Morwen's home⟧.

The clerk, named only as Viktor S., 33, had bought a motorboat in July, neighbours told reporters. It was blue and had not yet been in the water.

=== d018 | The Footbridge | 2027-08-19T18:20:00Z | feature
# LIVE: Eight o'clock, and he blinked

20.00 Everyone's round one telephone, propped on a saucepan. Here he is. Blue tie. No flag behind him, which is new.

20.04 "⟦v005|Gregor Halasz||I've slept on harder things than a judgment. I find it wrong, and I shall carry it out⟧," says Halasz.

20.05 WHAT. ⟦v005|||This morning it was a coup and he wasn't bound by anything, and now he's bound⟧ …

20.07 ⟦v006|Gregor Halasz||But not on the third. He wants three weeks more, "so that the emigrants can find their spectacles"⟧. October 24, then, if the president goes along.

20.11 A roar you could lean on. ⟦v009|||Drone people say sixty thousand, from the monument right down to the quay⟧. Somebody's kissing a policeman. He doesn't mind.

20.19 ⟦v012|||Up in the palace there's a light in the second window, and she hasn't signed yet⟧.

=== d019 | Marvian State Information | 2027-08-19T18:50:00Z | update
# Address of the Prime Minister to the citizens

LODEN, August 19. /MSI/. The Prime Minister G. Halasz in the evening address informed that ⟦v005|Gregor Halasz||the Government will fulfil the decision of the Court, although does not agree with it⟧.

"⟦v006|Gregor Halasz||I proposed to the President to transfer the voting on the 24 of October⟧," declared he. ⟦v021|Gregor Halasz||For the acceptance of the necessary changes the Parliament is convened on Friday on an extraordinary session⟧.

About the resigned minister the Head of Government expressed himself so: "⟦v008|Gregor Halasz||Rehn was always a good notary⟧."

The agency specifies to its message about the summer house: ⟦v007|Land Registry of Marvia||the object is registered on E. Morwen by way of inheritance⟧. The newspaper "The Standard of the Nation" ⟦v007|The Standard of the Nation|declines|explanations did not give⟧.

=== d020 | Keystone Wire | 2027-08-19T20:46:00Z | urgent
# URGENT-⟦v012|Ilse Tarkan||Marvian president publishes ruling, making it law⟧

LODEN, Marvia, Aug 19 (Keystone) - ⟦v012|Ilse Tarkan||President Ilse Tarkan signed the order to print the Constitutional Court's judgment in the official gazette late on Thursday⟧, an hour before a deadline.

⟦v006|Ilse Tarkan||She rejected a request to delay the election by three weeks and granted one, to Oct. 10⟧, her office said. "⟦v006|Ilse Tarkan||One needs a week to find one's spectacles⟧," she was quoted as saying.

Police put the final number of protesters at ⟦v009|Loden police||45,000⟧ and of arrests at ⟦v011|Loden police||21⟧.

Tarkan, a former geologist, has little power under the constitution and had never before turned down a wish of Halasz, who proposed her for the post. They used to play chess on Sundays, and he used to win.

=== d021 | Keystone Wire | 2027-08-19T21:20:00Z | correction | supersedes=d020
# CORRECTED-URGENT-⟦v012|Ilse Tarkan||Marvian president publishes ruling, making it law⟧

(Corrects new election date in paragraph two to Oct. 17, not Oct. 10, and delay to two weeks)

LODEN, Marvia, Aug 19 (Keystone) - ⟦v012|Ilse Tarkan||President Ilse Tarkan signed the order to print the Constitutional Court's judgment in the official gazette late on Thursday⟧, an hour before a deadline.

⟦v006|Ilse Tarkan||She rejected a request to delay the election by three weeks and granted two, to Oct. 17⟧, her office said.

=== d022 | Helm Newsdienst | 2027-08-19T21:50:00Z | update | nothing_new
# A long day in Loden

LODEN (Helm) - ⟦v001|||At ten in the morning a law fell⟧. ⟦v005|||By noon the man who had made it was raging; by eight he had given in⟧. ⟦v008|||In between he had lost his minister of justice⟧.

⟦v007|||A gift that was none⟧ was held against the presiding judge, and ⟦v027|||her piano got a brick⟧. ⟦v009|||The square filled and did not empty⟧.

⟦v012|||Before midnight the head of state set her name to it⟧. ⟦v006|||The people go to the urns a fortnight later than planned⟧.

=== d023 | Loden Evening Mail | 2027-08-20T05:40:00Z | feature
# She came down for milk

By Ruth Sandor

There was a policeman by the letterboxes and another on the second landing, both trying to look like tenants. ⟦v026|||Since yesterday wherever Edda Morwen goes two broad men go also, and this morning it was the dairy⟧. She bought a litre, and cake for them.

"⟦v036|Edda Morwen < Loden Evening Mail||My aunt's shed has never had so many visitors. I'm thinking of charging⟧," she said. Of the judgment she wouldn't say a word. ⟦v027|||The glazier was just leaving; a boy's slingshot wouldn't have done that, he reckons, it took an arm⟧.

At Ferenc & Daughter the lorries from the egg-box factory came at six. ⟦v015|||There they went, the three million, face down⟧. ⟦v016|||A man from the Treasury was there too and had brought a cheque, not for all of it⟧.

⟦v009|||On Charter Square they're sweeping up wax, and nine tents are staying⟧, "until it's been printed", as one of the tenants says. It's been printed. He has it on his knees.

=== d024 | Agence Valdor | 2027-08-20T07:15:00Z | update
# The Marvians of abroad already count their voices

VALDOR (AV) - ⟦v004|||Whoever packed a suitcase no longer loses a ballot⟧: this sentence, painted on a sheet, hung on Friday from the balcony of the Marvian Circle of our capital. ⟦v024|Marvian Embassy in Valdor||On Monday eleven counters shall be opened⟧, promised the embassy. ⟦v024|Marvian Circle||For lack of patience, 26,000 have enlisted by internet in one night⟧, assured the Circle.

⟦v023|Loden Institute < Loden Radio||With them, the Civic List would pass in front, 35 to 34⟧, calculated the Loden Institute, according to Loden Radio.

⟦v033|Shepherds' Party||The Shepherds' Party, which had allied itself with Mr. Halasz for fear of the bar of 8%, takes back its liberty⟧. "⟦v033|Bo Lantos||Four we can jump with a sheep under each arm⟧," declared its chief, Bo Lantos.

Ms. Kell, the plaintiff, ⟦v030|||was applauded at five in the morning by the whole of her ward, patients included⟧.

=== d025 | Marvian State Information | 2027-08-20T09:10:00Z | update
# The extraordinary session began its work

LODEN, August 20. /MSI/. ⟦v021|||In the Parliament opened the extraordinary session, convened by the initiative of the Government⟧. Present are 171 deputies.

On the agenda stands the bill about ⟦v022|||the technical order of voting of the citizens which are found abroad⟧. The motion of the deputy P. Orsic on ⟦v032|Pavel Orsic||the dismissal of the chair of the Court⟧ was from the agenda removed, as informed the Speaker, "for reasons of heat".

⟦v029|Loden prosecution||The clerk of the court V. S. admitted that he received for the paper 30 thousand florins⟧, informed the prosecution. From whom, ⟦v029|Loden prosecution|declines|in the interests of the investigation was not specified⟧.

⟦v037|Bar Association||The lawyers stopped their strike, having not begun it⟧, reported the Bar Association.

In the buffet of the Parliament the price of the soup remained without changes.

=== d026 | Helm Newsdienst | 2027-08-20T10:40:00Z | urgent
# ⟦v028|unnamed (Helm Newsdienst)||Draft judgment lay in Orsic's safe⟧

LODEN (Helm) - ⟦v028|unnamed (Helm Newsdienst) < Helm Newsdienst||Investigators have found a copy of the Court's draft in the safe of the governing party's chairman⟧, a person involved in the search told Helm Newsdienst. ⟦v028|unnamed (Helm Newsdienst)||Notes in the margin set out how the presiding judge's "lake house" might be used⟧.

Pavel Orsic said: "⟦v028|Pavel Orsic|hedges|I've many papers, I can't swear to every one⟧." ⟦v028|Pavel Orsic|denies|The day before he had ruled out having seen it⟧.

The prosecution declined to ⟦v028|Loden prosecution|declines|confirm a search⟧.

⟦v025|||The Marvian currency made good nearly all its losses of Thursday⟧.

=== d027 | Keystone Wire | 2027-08-20T12:25:00Z | update
# ⟦v022|Marvian parliament||Marvian parliament passes rules for emigrant vote⟧

LODEN, Marvia, Aug 20 (Keystone) - ⟦v022|Marvian parliament||Lawmakers voted 139 to 28 on Friday to let citizens abroad vote by post and at consulates⟧, a day after ⟦v004|Constitutional Court of Marvia||judges restored their franchise⟧.

Prime Minister Gregor Halasz voted in favour. "⟦v022|Gregor Halasz||They'll not vote for me, but they'll vote⟧," he told reporters in the corridor.

⟦v032|Pavel Orsic||Pavel Orsic withdrew his bid to unseat Court President Edda Morwen⟧ and said ⟦v028|Pavel Orsic||he had been handed the draft ruling "in an envelope among others"⟧. Opposition leader Mira Dostal demanded ⟦v014|Mira Dostal||that he give up his seat⟧.

⟦v035|Finance Ministry||The printers would be paid in full by September⟧, the Finance Ministry said.

The vote took 14 minutes. The law that it replaced had taken seven weeks, three all-night sittings and one fist fight, over a thermos flask.

=== d028 | Marvian Electoral Office | 2027-08-20T13:00:00Z | bulletin
# Communication to the returning officers No. 15

The Electoral Office communicates, now without reserve:

- ⟦v006|Marvian Electoral Office||polling day is Sunday 17 October, from seven to nineteen hours⟧;

- ⟦v017|Marvian Electoral Office||lists with fewer than four votes in a hundred take no part in the distribution⟧;

- ⟦v022|Marvian Electoral Office||envelopes from abroad count if stamped by 15 October⟧;

- ⟦v015|Marvian Electoral Office||new papers, form B 9, are printed from Tuesday at Ferenc & Daughter⟧;

- ⟦v034|Marvian Electoral Office||lists may be lodged until 2 September, at midnight, with the porter⟧.

The colour of form B 9 is green. It was the only paper to be had in this quantity.

=== d029 | The Footbridge | 2027-08-20T14:10:00Z | feature
# LIVE: Friday, and everybody's very polite

16.10 The tents are coming down. ⟦v009|||Out of sixty thousand there are eleven of us left and a cello⟧. It's raining, finally.

16.14 So the envelope's real. ⟦v028|||Orsic had the thing a week and a half before the rest of us, and scribbled on it⟧. We'd like to remind everybody what he said on Thursday. [He denied it. Twice.]

16.20 Those four cross-armed gentlemen, by the way: ⟦v013|||ninety pages of why the others are wrong, with a poem at the end. It's a good poem⟧.

16.31 They've let the statue climbers go. ⟦v011|||All twenty-one, with a receipt for their shoes⟧. One of them's proposing to the policewoman who nabbed him. She says she'll think about it …

16.40 Seen in a tram: Tomas Rehn, reading a book on bees. ⟦v008|Tomas Rehn < The Footbridge||No, he isn't going back, not if he's asked on a silver tray⟧, he tells us.

16.44 That's all. Go and register your cousins.

=== d030 | Loden Evening Mail | 2027-08-20T17:30:00Z | feature
# What the seven knew

By Ruth Sandor

An old usher, who has held the door for four presidents of the Court and will retire in spring, tells the story like this. On Wednesday evening they'd sat round the oval table since lunch, and the window was open because of the heat. ⟦v002|unnamed (Loden Evening Mail) < Loden Evening Mail||It'd been six against five until supper. Then little Judge Abel, who'd not said a word for two days, laid down his fork and changed sides⟧.

Why, nobody knows. His mother lives abroad. That may be it, or it may be the soup.

⟦v001|||And so in the forenoon a piece of legislation with which one man had wanted to stay in office for good was read out of existence in nineteen minutes⟧. ⟦v003|||That a party with three hundred thousand ballots should get nothing for them⟧ seemed to the usher, too, a bit thick. He votes for the Shepherds.

In the evening I rang a hospital far away. ⟦v030|Dunja Kell < Loden Evening Mail||I've asked for the seventeenth off. I want to stand in the queue, the longer the better⟧, said a tired voice. Behind it a bell was ringing, and she had to go.

=== d031 | Helm Newsdienst | 2027-08-20T19:00:00Z | update
# Analysis: Why Halasz gave way

LODEN (Helm) - Between ten in the morning and eight in the evening of Thursday something happened to the Marvian prime minister, and the whole capital is asking what. ⟦v005|||To go from "putsch" to "I shall carry it out" in ten hours⟧ is not in his character. He once fought a parking fine for two years.

Three explanations are offered. The first is the street. ⟦v009|Helm Newsdienst||The crowd, between forty-five and sixty thousand by the more sober counts⟧, was the largest since the flood. The second is the president. "⟦v012|Jana Wolk||She had let him know at six that she would have it printed with or without him⟧," said Jana Wolk, who teaches public law at Loden. The third is the barracks: ⟦v020|Jana Wolk||there may have been no plan for an emergency, said Wolk, but somebody had asked the generals, and they had looked out of the window⟧.

What remains is a contest that is open for the first time in a decade. ⟦v004|||Three quarters of a million people who had been written off⟧ may tip it. ⟦v033|||An ally with sheep in its emblem has left him⟧, and ⟦v028|||the affair of the annotated manuscript⟧ will follow his party chairman into every market hall.

⟦v006|||He has eight weeks and two days⟧. For the first of them, his office says, he will go walking.

=== d032 | Agence Valdor | 2027-08-20T20:15:00Z | update
# Marvia: the man of the margin notes quits the scene

VALDOR (AV) - The president of the party in power, Pavel Orsic, ⟦v014|Pavel Orsic||renounced on Friday evening his mandate of deputy⟧, as ⟦v014|Mira Dostal||the chief of the opposition had required of him at midday⟧. He did it in a letter of four lines, of which two thank the cafeteria.

⟦v028|Pavel Orsic||He'd received and annotated the paper of the judges, he recognised at last, but had shown it to nobody⟧. ⟦v029|Loden prosecution < Helm Newsdienst||The bank notes found at the clerk's bore the band of a branch situated in the house of the party⟧, reported Helm Newsdienst, citing the prosecution.

Our capital, for its part, makes ready for Monday. ⟦v024|Marvian Circle||The lists of the Circle reached 41,000 names at the hour of the aperitif⟧. ⟦v018|Colette Aubin||Ms. Aubin put at the disposition of the embassy a gymnasium, with chairs⟧.

In the hospital of Ostrava-on-Sea, where a television had been placed in the corridor, someone had pinned up ⟦v003|||a drawing of a very high bar and of six little men, one of whom cannot reach it⟧. It was taken down at the request of the cardiology.

The Marvian community of Valdor goes back to the mine strikes of the last century, and it has kept its own bakery, two choirs and a football club that has not won since spring.
