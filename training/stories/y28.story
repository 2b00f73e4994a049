title: Arvane-Nordholm merger Live

=== d001 | Bourse Dispatch | 2026-03-03T05:45:00Z | urgent
# URGENT-⟦v001|Arvane||Drugmakers Arvane and Nordholm to merge⟧ in 41 billion crown deal

LINDEN, March 3 (Bourse Dispatch) - ⟦v001|Arvane||Arvane will combine with Nordholm in an all-share deal worth 41 billion crowns⟧, the Linden-based drugmaker said on Tuesday, creating the third-largest pharmaceutical company on the continent.

⟦v002|Arvane||Nordholm's owners are to receive 1.3 Arvane shares for each of theirs⟧, a premium of 38 percent to Monday's close. ⟦v003|Arvane||Arvane's Magnus Threll would run the new group, with Nordholm's Ebba Sorley in the chair⟧.

At the heart of the deal is cardelin, Nordholm's experimental heart failure pill. Analysts put its peak sales at nine billion crowns a year. ⟦v004|Arvane||Results of its last big trial, BEACON, are due in May⟧.

Both boards approved the terms on Monday night. Trading in the two stocks was to open as usual.

=== d002 | Nordholm press office | 2026-03-03T06:00:00Z | bulletin
# Arvane and Nordholm: two houses, one heart (press release)

Highlights of the agreed combination:

- ⟦v001|Nordholm||the two companies unite their businesses under the name Arvane Nordholm⟧;

- ⟦v002|Nordholm||shareholders of Nordholm hold 46 percent of the enlarged company⟧;

- ⟦v005|Nordholm||annual savings of 1.9 billion crowns are expected from the third year⟧;

- ⟦v006|Nordholm||the research site at Brae, with 1,400 colleagues, is retained⟧;

- ⟦v007|Nordholm||extraordinary general meetings are called for 21 April⟧.

"⟦v003|Ebba Sorley||I look forward to handing Magnus the keys and keeping an eye on the silver⟧," says Dr Ebba Sorley, founder and chief executive.

This release contains forward-looking statements. Conference call at 09:30, code 4411.

=== d003 | The Pulse | 2026-03-03T07:10:00Z | feature
# LIVE: A very big wedding in the pill business

08.10 Morning all. We've got coffee, we've got the slides [there are 84], and we've got our health editor, Ruben Okafor-Lind, who read them on the bus.

In short: ⟦v001|||big, rich and short of new ideas buys small, clever and short of cash⟧. Everything hangs on one white tablet.

"⟦v008|Halldis Roe < The Pulse||You don't pay thirty-eight percent on top for a nice canteen … they've seen something in that trial, or they think they have⟧," says Halldis Roe, who picks drug stocks at Quay Partners.

08.25 ⟦v009|||Nordholm's up by a third at the bell. Arvane's off four. Par for the course⟧.

On the steps in Linden a man dressed as a capsule is giving out stickers. He's nothing to do with either of them; he sells mattresses.

=== d004 | Brae Mercury | 2026-03-03T07:50:00Z | feature
# 'Retained' is a word with a hole in it

By our own reporters. At the Anchor, across from gate two, they had the release pinned up beside the darts league by half past seven. ⟦v006|||It promises that the laboratories at Brae will stay⟧. For how long, it does not say.

"⟦v006|Col Finnan < Brae Mercury||They kept the works at Tolm as well. They kept it for eleven months⟧," said Col Finnan, convenor of the Chemical Workers' Union, over a bacon roll.

Nordholm was born here, in the back of a ropewalk, 27 years ago, and half the town owns a share or two. ⟦v009|||On paper the lollipop lady in Kirk Street was 11,000 crowns better off by nine o'clock⟧, and she was letting everybody know.

Provost Isla Machar would like ⟦v010|Isla Machar||it in writing, with a date⟧. She has asked to see Magnus Threll this week.

=== d005 | Ruvian Telegraph | 2026-03-03T08:30:00Z | update
# In the pharmaceutical branch is formed a giant

RUVA, 3 March. /RT/. ⟦v001|||The concerns "Arvane" and "Nordholm" declared about unification⟧. The sum of the transaction is made 41 milliard crowns, informed the companies.

For Ruvia the given question has a practical meaning: in 14 clinics of the country is carried out the testing of the preparation cardelin. "⟦v011|Maksim Dorosh < Ruvian Telegraph||At us were included in the programme 612 patients, and on the quality there were no remarks⟧," told to RT the Deputy Minister of Health Maksim Dorosh.

⟦v012|Anti-monopoly Committee of Ruvia||The Anti-monopoly Committee will study the application, when it enters⟧, noted in the department.

The preparation lowers, as is considered, the load on the heart muscle. In Ruvia from illnesses of heart dies each third.

=== d006 | The Pulse | 2026-03-03T09:22:00Z | feature
# LIVE: ⟦v013|leaked BEACON summary||'No benefit over placebo'⟧ - somebody has sent us the trial

10.22 Right. Put the coffee down. At 9.47 an email came from an address we don't know, with eleven pages attached, stamped "BEACON - top line - confidential".

⟦v013|leaked BEACON summary < The Pulse||In 8,140 people with heart failure, those who took cardelin died or landed in hospital about as often as those who took chalk: 21.4 percent against 22.0⟧. That's nothing. In statistics-speak it's less than nothing.

And page nine … ⟦v014|leaked BEACON summary||liver trouble, "serious", in 63 patients on the drug and in 9 on the dummy⟧.

The thing's dated 19 February. ⟦v015|||That's twelve days before they shook hands⟧.

"⟦v013|Ruben Okafor-Lind||I've read some two hundred of these. If it is a fake, it's by someone who's read three hundred⟧," says our Ruben.

Nordholm declined to ⟦v013|Nordholm|declines|say whether the pages were real⟧.

=== d007 | Bourse Dispatch | 2026-03-03T09:41:00Z | urgent
# URGENT-⟦v013|leaked BEACON summary < The Pulse||Nordholm heart drug failed in key trial⟧ - The Pulse

LINDEN, March 3 (Bourse Dispatch) - ⟦v013|leaked BEACON summary < The Pulse||An experimental medicine that underpins the 41 billion crown union of Arvane and Nordholm did not reduce deaths or hospital stays⟧, the website The Pulse reported on Tuesday, citing a document it said was a summary of the results.

Bourse Dispatch has not seen the paper. ⟦v009|||Nordholm shares, up 33 percent earlier, were down 41 percent at 10:40⟧, wiping out 12 billion crowns.

Arvane declined to ⟦v013|Arvane|declines|comment on the report⟧. ⟦v016|Linden Exchange||Trading in both stocks was halted at 10:42⟧, the Linden Exchange said.

The study was run by an independent group at the University of Sund. Nobody there could be reached.

=== d008 | Nordholm press office | 2026-03-03T10:15:00Z | bulletin
# Statement on media speculation

Nordholm has taken note of publications on the internet concerning the BEACON study.

- ⟦v017|Nordholm||The study remains blinded. No employee of Nordholm has knowledge of its results⟧;

- ⟦v013|Nordholm|denies|the document in circulation originates from Nordholm⟧;

- ⟦v004|Nordholm||the data will be unsealed, as planned, in May⟧;

- ⟦v018|Nordholm||the police in Brae have been asked to trace the author⟧.

The company is confident in cardelin. ⟦v007|Nordholm||The calendar of the general meetings is unchanged⟧.

Media are asked not to ring the laboratories.

=== d009 | Meridional Press | 2026-03-03T10:50:00Z | update
# Shadow over the wedding of the pill makers

CORDANE (MP) - ⟦v013|leaked BEACON summary < The Pulse < Bourse Dispatch||The wonder tablet for tired hearts is said to work no better than chalk⟧, Bourse Dispatch reported, referring to the portal The Pulse, to which the paper was sent.

⟦v017|Nordholm||The maker insists that nobody in the house can know what nobody has yet opened⟧.

Here 900 sick people swallow the test tablets. "⟦v014|Inez Caballer < Meridional Press||I have had to take four of mine off it since Christmas, yellow as lemons. I reported it, and heard no more⟧," the cardiologist Inez Caballer, of St Roch's hospital, told MP.

Health Minister Paulo Renn urged ⟦v019|Paulo Renn||nobody to stop the pills on their own account, but to ring the doctor⟧.

On the Cordane exchange ⟦v009|||the certificates of Nordholm lost half their price before anyone thought of ringing the bell⟧.

=== d010 | Bourse Dispatch | 2026-03-03T11:25:00Z | update | supersedes=d007
# UPDATE 1-⟦v020|Magnus Threll||Arvane says sticking to Nordholm merger⟧ after trial leak

* ⟦v017|Nordholm||Nordholm says study still blinded⟧

* Regulator asks for document

LINDEN, March 3 (Bourse Dispatch) - ⟦v020|Magnus Threll||Arvane has no intention of walking away from its marriage with Nordholm⟧, chief executive Magnus Threll said on Tuesday, after ⟦v013|leaked BEACON summary < The Pulse||a leaked paper suggested the latter's main drug did not work⟧.

"⟦v020|Magnus Threll||I bought a company, not a rumour⟧," Threll told analysts on a call. Asked if Arvane could lower the price, he declined to ⟦v021|Magnus Threll|declines|talk about "clauses"⟧.

⟦v022|Medicines Board||The Medicines Board had written to both firms for any results in their hands⟧, it said. ⟦v014|Medicines Board||It knew of "some" liver cases⟧.

⟦v016|||Neither share had resumed trading by noon⟧.

=== d011 | Brae Mercury | 2026-03-03T11:45:00Z | feature
# Kirk Street, from riches to rags in ninety minutes

By our own reporters. The lollipop lady has stopped telling people. ⟦v009|||Her 11,000 crowns had become a hole of 9,000 by the time the infants came out to play⟧.

At gate two there is a policeman. ⟦v018|||He has a list, and he would like to know who was in the copying room on the night of the nineteenth⟧. "⟦v018|Sergeant Dod Airlie < Brae Mercury||I don't know what a placebo is, but I know what a photocopier is⟧," said Sergeant Dod Airlie.

Inside, people say little. A woman in a white coat, who would not be named for the sake of her pension, told us that ⟦v023|unnamed (Brae Mercury) < Brae Mercury||four of the top floor sold shares in the last week of February⟧. "⟦+|||You can see it in the canteen. They've all got new cars on order⟧," she said.

Nordholm declined to ⟦v023|Nordholm|declines|discuss "private dispositions"⟧.

It is raining on the ropewalk.

=== d012 | Ruvian Telegraph | 2026-03-03T12:20:00Z | urgent
# Ruvia ⟦v024|Maksim Dorosh||stops the inclusion of new patients in the test of cardelin⟧

RUVA, 3 March. /RT/. ⟦v024|Maksim Dorosh||Beginning from today in the clinics of Ruvia no one new is accepted in the programme BEACON⟧, informed the Deputy Minister of Health M. Dorosh. ⟦v019|Maksim Dorosh||Those who already take the preparation, continue under control of blood each week⟧.

"⟦v014|Maksim Dorosh||At 612 persons we registered 5 cases from the side of liver, all recovered⟧," he specified and denied that ⟦v014|Maksim Dorosh|denies|in Ruvia somebody died from the tablets⟧.

As reported the agency MP, ⟦v014|Inez Caballer < Meridional Press||in Cordane at four sick persons appeared jaundice⟧.

In the morning the same Deputy Minister underlined that to the quality of the test ⟦v011|Maksim Dorosh||claims are absent⟧. He explained that quality and result are various things.

=== d013 | The Pulse | 2026-03-03T13:05:00Z | feature
# LIVE: Four sellers, and a man at Sund who won't pick up

14.05 The Brae paper's got a good one. ⟦v023|unnamed (Brae Mercury) < Brae Mercury||Four bosses got rid of stock the week after the date on our document⟧. We've been through the register … ⟦v023|share register||it's three, not four: the finance chief, the lawyer and the head of research, 61 million crowns between them⟧. Sorley isn't one. She hasn't sold a share in 27 years.

About "blinded". ⟦v025|Lotte Bramming < The Pulse||"The safety committee sees everything, it's what we're for. I signed that summary. I signed it on the nineteenth, and it went to Nordholm by courier,"⟧ says Lotte Bramming, the Sund statistician, who has just rung us from a car. So much for a hoax.

⟦v025|Lotte Bramming||The man who took it in, she says, was the head of research, Piers Aldous⟧.

He's not answering. [We've tried the house, the boat and the cello teacher.]

=== d014 | Bourse Dispatch | 2026-03-03T13:22:00Z | urgent
# URGENT-⟦v025|Lotte Bramming < The Pulse||Statistician says trial summary genuine, sent to Nordholm in February⟧ - The Pulse

SUND, March 3 (Bourse Dispatch) - ⟦v025|Lotte Bramming < The Pulse||The failed-trial document is authentic and reached Nordholm on Feb. 19⟧, a member of the study's safety committee, Lotte Bramming, told The Pulse on Tuesday.

The University of Sund confirmed that ⟦v025|University of Sund||a sealed envelope "for one named recipient" had left the building that day⟧. It declined to ⟦v013|University of Sund|declines|discuss the contents⟧.

⟦v021|unnamed (Bourse Dispatch) < Bourse Dispatch||Arvane may end the agreement without penalty if it was misled about BEACON⟧, a lawyer who worked on the contract told Bourse Dispatch.

Nordholm had no immediate comment.

=== d015 | Brae Mercury | 2026-03-03T13:35:00Z | update | copy_of=d014
# ⟦v025|Lotte Bramming < The Pulse||Statistician says trial summary genuine, sent to Nordholm in February⟧

SUND (Bourse Dispatch). ⟦v025|Lotte Bramming < The Pulse||The failed-trial document is authentic and reached Nordholm on Feb. 19⟧, a member of the study's safety committee, Lotte Bramming, told The Pulse on Tuesday.

The University of Sund confirmed that ⟦v025|University of Sund||a sealed envelope "for one named recipient" had left the building that day⟧. It declined to ⟦v013|University of Sund|declines|discuss the contents⟧.

⟦v021|unnamed (Bourse Dispatch) < Bourse Dispatch||Arvane may end the agreement without penalty if it was misled about BEACON⟧, a lawyer who worked on the contract told Bourse Dispatch.

=== d016 | Meridional Press | 2026-03-03T14:10:00Z | update
# The envelope from Sund

CORDANE (MP) - ⟦v025|Lotte Bramming < The Pulse < Bourse Dispatch||A woman who keeps the figures has sworn to the lost paper: it lay in the safe at Brae while the lawyers were still haggling⟧, as Bourse Dispatch learned from The Pulse.

⟦v026|Cordane public prosecutor||The prosecutor here has opened a file for bodily harm through negligence⟧, his office announced, on account of the four at St Roch's. "⟦v014|Inez Caballer||It is six now; two came in by ambulance after the midday news⟧," Dr Inez Caballer said.

⟦v024|Paulo Renn||Cordane follows Ruvia: no fresh patient gets the tablet⟧, Minister Paulo Renn decided.

A patients' club, Heart to Heart, whose members had hoped, called on ⟦v027|Heart to Heart||the university to lay everything open by tonight⟧. "⟦-|Tomas Vidal||I felt better on it, and I was on the chalk⟧," its chairman, Tomas Vidal, remarked.

=== d017 | Bourse Dispatch | 2026-03-03T14:30:00Z | update | off_topic
# Linden brewer Stolle posts record profit on low-alcohol beer

LINDEN, March 3 (Bourse Dispatch) - Brewer Stolle reported a record annual profit of 880 million crowns on Tuesday, helped by demand for low-alcohol beer.

Sales rose 6 percent. The company proposed a dividend of 4.50 crowns a share, up from four.

Chief executive Dirk Amsel said barley costs would fall this year. The shares gained 3 percent.

=== d018 | Bourse Dispatch | 2026-03-03T15:02:00Z | urgent
# URGENT-⟦v028|Gil Sarto||Arvane's board votes to call off Nordholm deal⟧ - union director

LINDEN, March 3 (Bourse Dispatch) - ⟦v028|Gil Sarto||Arvane's directors voted on Tuesday to abandon the Nordholm merger⟧, Gil Sarto, who represents employees on the board, said.

"⟦v028|Gil Sarto < Bourse Dispatch||It was ten to two. It's over⟧," Sarto told Bourse Dispatch by telephone from the company's garage.

Arvane declined to ⟦v028|Arvane|declines|confirm the vote⟧. Its headquarters in Linden was ringed by camera teams.

=== d019 | Ruvian Telegraph | 2026-03-03T15:15:00Z | urgent
# "Arvane" refuses from the transaction

RUVA, 3 March. /RT/. ⟦v028|Gil Sarto < Bourse Dispatch||The council of directors of "Arvane" by ten voices against two refused from the unification⟧, transmits Bourse Dispatch with reference to the member of the council G. Sarto.

The Ministry of Health of Ruvia is not surprised, noted M. Dorosh. ⟦v011|Maksim Dorosh||The test in the Ruvian clinics "was led in an exemplary way, even if there was nothing to find"⟧.

The Anti-monopoly Committee communicated that ⟦v012|Anti-monopoly Committee of Ruvia||the application was not received and therefore cannot be recalled⟧.

=== d020 | Bourse Dispatch | 2026-03-03T15:38:00Z | kill | supersedes=d018
# KILL-Arvane's board votes to call off deal (URGENT of 1502 GMT)

ATTENTION EDITORS - Please kill our item of 1502 GMT headlined "Arvane's board votes to call off Nordholm deal". ⟦v028||denies|The board of Arvane took no decision on the merger⟧.

Gil Sarto, the director quoted, said ⟦v028|Gil Sarto||the ten-two vote had been on holding the next session in Brae⟧. Chairman Corbin Aske denied that ⟦v028|Corbin Aske|denies|ending the agreement had so much as been put to the table⟧.

⟦v029|Corbin Aske||The directors would meet again at 8 p.m.⟧, Aske said. Clients are asked to delete the item.

=== d021 | Nordholm press office | 2026-03-03T16:05:00Z | bulletin
# Nordholm: clarification and change in management

Following an internal review the Board of Nordholm states:

- ⟦v017|Nordholm||its statement of this morning was made in good faith and is withdrawn⟧;

- ⟦v025|Nordholm||an envelope from the University of Sund was received on 19 February and was not passed on to the chief executive⟧;

- ⟦v030|Nordholm||the head of research, P. Aldous, is released from his duties with immediate effect⟧;

- ⟦v018|Nordholm||the complaint to the police is not pursued⟧;

- ⟦v004|Nordholm||the BEACON results are published in full tonight at 20:00, and not in May⟧.

Dr Sorley apologises to patients. No further interviews are given today.

=== d022 | The Pulse | 2026-03-03T16:40:00Z | feature
# LIVE: Nine hours, two statements, one scapegoat

17.40 This morning it was a forgery and the police were on to it. ⟦v017|||Now they'd like that statement back, please⟧ … and ⟦v030|||Piers Aldous has been thrown off the sledge⟧.

He's found his phone, too. "⟦v031|Piers Aldous < The Pulse||I walked it up to the fifth floor myself. Ebba read it at the window and asked me to put it in my bottom drawer until the ink was dry⟧," Aldous tells us. ⟦v031|Nordholm|denies|She'd had no sight of it before today⟧, a Nordholm spokesman insists.

One of them isn't telling the truth. [Our lawyers made us write "one of them".]

And the shares he sold? "⟦v023|Piers Aldous||A kitchen. I've been planning it for years,"⟧ says he. ⟦v032|Financial Conduct Office||The Financial Conduct Office would like to see the kitchen: it's opened an inquiry into dealing by insiders⟧.

=== d023 | Bourse Dispatch | 2026-03-03T17:10:00Z | update | supersedes=d010
# UPDATE 2-⟦v030|Nordholm||Nordholm fires research chief⟧, admits trial data arrived before merger

* ⟦v032|Financial Conduct Office||Watchdog opens insider trading probe⟧

* ⟦v029|Corbin Aske||Arvane board to meet on Tuesday night⟧

LINDEN, March 3 (Bourse Dispatch) - ⟦v030|Nordholm||Nordholm dismissed its head of research, Piers Aldous⟧, on Tuesday and admitted that ⟦v025|Nordholm||the outcome of its most important study had been in the building for 12 days when it agreed to combine with Arvane⟧.

⟦v031|Piers Aldous < The Pulse||Aldous said he had shown it to chief executive Ebba Sorley⟧, according to The Pulse. Nordholm denied ⟦v031|Nordholm|denies|that⟧.

⟦v033|Quay Partners||Quay Partners, which owns 7 percent of Arvane, would vote against the union⟧, it said. "⟦v033|Halldis Roe||One doesn't pay a premium for a bottom drawer⟧," its fund manager Halldis Roe said.

⟦v016|Linden Exchange||The two stocks stay suspended until Wednesday⟧, the exchange said.

=== d024 | Bourse Dispatch | 2026-03-03T17:35:00Z | correction | supersedes=d023
# CORRECTED-UPDATE 2-⟦v030|Nordholm||Nordholm fires research chief⟧, admits trial data arrived before merger

(Corrects Quay's stake in Arvane in third paragraph to 1.7 percent, not 7)

LINDEN, March 3 (Bourse Dispatch) - ⟦v030|Nordholm||Nordholm dismissed its head of research, Piers Aldous⟧, on Tuesday.

⟦v031|Piers Aldous < The Pulse||Aldous said he had shown the paper to chief executive Ebba Sorley⟧, according to The Pulse.

⟦v033|Quay Partners||Quay Partners, which owns 1.7 percent of Arvane, would vote against the union⟧, it said.

=== d025 | Brae Mercury | 2026-03-03T18:00:00Z | feature
# The woman at the window

By Morag Tulloch

Everyone in Brae knows that window. It is on the fifth floor, above the clock, and for 27 years Ebba Sorley has stood at it when she had something to make up her mind about. The night shift used to bet on it.

⟦v031|Wilma Gunn < Brae Mercury||She stood there on the nineteenth too, with a paper in her hand, from ten to six until the cleaners came⟧, said Wilma Gunn, who was one of the cleaners. What the paper was Mrs Gunn cannot tell.

At the Anchor nobody had touched the darts. ⟦v023|||Three fat cheques at the top and three hundred thin purses down below, that was how they put it⟧. ⟦v006|Col Finnan||There would be no laboratories to keep if there was no pill⟧, Col Finnan reckoned, and he had ⟦v034|Col Finnan||called his people out for eight tomorrow morning⟧.

⟦v010|Isla Machar||Mr Threll had found twenty minutes for the Provost after all, on Thursday⟧, she announced. She will bring sandwiches.

The rain has gone over to sleet.

=== d026 | Meridional Press | 2026-03-03T18:20:00Z | update | nothing_new
# What we know of the affair of the chalk tablets

CORDANE (MP) - ⟦v001|||At dawn two makers of medicines promised each other marriage⟧. ⟦v013|leaked BEACON summary < The Pulse||Before lunch a portal published that the bride's famous tablet had failed⟧. ⟦v009|||Half her fortune went up the chimney⟧ until ⟦v016|||the exchange drew the curtain⟧.

⟦v025|||The paper proved true and was twelve days old⟧. ⟦v030|||One chief has had to go⟧, and ⟦v032|||the supervisors look at who sold⟧. ⟦v024|||Two countries take no more patients⟧.

⟦v004|||Tonight at eight the figures are to be laid on the table⟧.

=== d027 | University of Sund | 2026-03-03T19:00:00Z | bulletin
# BEACON: principal results

The Steering Group, with the consent of the sponsor, makes public:

- ⟦v013|University of Sund||deaths and admissions: 871 of 4,070 on cardelin, 896 of 4,070 on placebo; the difference is not significant⟧;

- ⟦v014|University of Sund||grave liver injury: 63 and 9; two persons on cardelin died of it⟧;

- ⟦v035|University of Sund||in patients under 55 with a first attack the drug reduced deaths by 31 percent⟧;

- ⟦v019|University of Sund||participants should see their study physician within the week and until then take no further dose⟧.

⟦v036|University of Sund||All data will be placed in an open archive on 1 April⟧. The finding in younger persons was not planned and must be read with caution.

=== d028 | The Pulse | 2026-03-03T19:25:00Z | feature
# LIVE: Our eleven pages were right. But look at the youngsters

20.25 So there it is, on headed paper. ⟦v013|||The pill's a dud for most, to the decimal place we gave you at breakfast⟧. And it's worse than we knew: ⟦v014|||two families have lost someone to it⟧ …

But wait. "⟦v035|Lotte Bramming < The Pulse||Take the under-fifty-fives out and it's a different drug. I'd want to run it again, and I would want to run it tomorrow,"⟧ says Lotte Bramming, sounding tired.

Ruben isn't buying it. "⟦v035|Ruben Okafor-Lind|hedges|Slice a salami long enough and you'll find a piece that looks like ham⟧," says he.

Who sent us the email? We still don't know, and we wouldn't say. ⟦v037|||But at 20.11 the same address wrote once more. Three words: "Ask about February."⟧

The mattress capsule has gone home. His stickers haven't.

=== d029 | Bourse Dispatch | 2026-03-03T21:30:00Z | urgent
# URGENT-⟦v038|Corbin Aske||Arvane cuts offer for Nordholm by 60 percent⟧, demands founder's exit

LINDEN, March 3 (Bourse Dispatch) - ⟦v038|Corbin Aske||Arvane will go ahead with a merger only at 0.5 of its shares for each of Nordholm's⟧, chairman Corbin Aske said after a board meeting on Tuesday night. "⟦v038|Corbin Aske||There is a price for everything except what we were told on Monday⟧," he told reporters.

⟦v039|Corbin Aske||Ebba Sorley could have no role in the combined group⟧, he said. Nordholm has until Friday noon.

⟦v020|Magnus Threll||Chief executive Magnus Threll, who had vowed in the morning to see the deal through, said he still wanted it, "but not with my eyes shut"⟧.

Nordholm declined to ⟦v038|Nordholm|declines|respond to the new terms⟧.

=== d030 | Brae Mercury | 2026-03-04T08:15:00Z | feature
# Sorley goes out by gate two

By our own reporters. ⟦v039|||She came down in the goods lift at ten past eight this morning with a pot plant, and handed her pass to the boy on the barrier⟧. ⟦v034|||There were seven hundred of them standing in the road with their arms folded, the whole early shift⟧, and they made a lane for her.

"⟦v031|Ebba Sorley||I read it. I read it four times, and I hoped that it would say something else⟧," she told them. That was all. Somebody took the plant and carried it to the car.

⟦v034|Col Finnan||They would go back in at noon⟧, Col Finnan said; there was no one left to shout at.

=== d031 | Bourse Dispatch | 2026-03-04T09:10:00Z | update | supersedes=d029
# UPDATE 1-⟦v039|Nordholm||Nordholm founder Sorley resigns⟧ as Arvane slashes bid

* ⟦v038|Corbin Aske||New terms value heart drug maker at about 16 billion crowns⟧

* Shares to resume trade at noon

BRAE, March 4 (Bourse Dispatch) - ⟦v039|Nordholm||Ebba Sorley stepped down as chief executive of Nordholm on Wednesday⟧, the company she founded in a ropewalk said, a day after it emerged that the main study of its best hope had failed.

⟦v031|Ebba Sorley||She admitted to workers outside the plant that she had seen the results before signing⟧. Nordholm had denied it twice.

⟦v038|Nordholm||The remaining directors would examine Arvane's half-share proposal "soberly"⟧, it said. It named the treasurer, Hamish Voll, as acting head. Voll declined to ⟦v023|Hamish Voll|declines|say whether he had been among the sellers⟧.

⟦v035|Halldis Roe||What was left to buy was the effect in the young, "if there is one"⟧, Halldis Roe of Quay Partners said. ⟦v033|Halldis Roe||At this level she was no longer against⟧.

⟦v032|Financial Conduct Office||Three people were questioned on Tuesday night and allowed to go home⟧, the Financial Conduct Office said.

=== d032 | Ruvian Telegraph | 2026-03-04T09:45:00Z | update
# In Ruvia will be continued observation of patients

RUVA, 4 March. /RT/. ⟦v019|Maksim Dorosh||To all 612 participants of the programme the tablets were taken back against signature⟧, informed the Deputy Minister M. Dorosh. For each is opened a card of control for the term of one year.

By the results published in Sund, ⟦v014|University of Sund||from the liver departed two patients⟧. "⟦v014|Maksim Dorosh||One of the two, unfortunately, was treated at us, in the town Plesk. About this I did not know yesterday at noon⟧," acknowledged M. Dorosh.

In connection with this ⟦v026|Ruvian public prosecutor||the prosecutor's office of Plesk demanded from the clinic all the journals⟧.

Earlier, as is known, ⟦v039|Nordholm < Bourse Dispatch||the post was left by the foundress of the concern E. Sorley⟧, reported Bourse Dispatch. The Anti-monopoly Committee communicated that ⟦v012|Anti-monopoly Committee of Ruvia||the documents about the merger finally came by post and lie with the duty officer⟧.

The frost in the capital holds on the mark of minus 19.

=== d033 | Meridional Press | 2026-03-04T10:30:00Z | update
# Those who felt better on the chalk

CORDANE (MP) - At St Roch's the corridor was full before the shutters went up. ⟦v019|||They had come with their boxes in paper bags, and a nun took them in and wrote out receipts⟧. Some wept, as one does on a platform.

"⟦v035|Inez Caballer||I have three under fifty-five, and they are rowing boats. I ask myself whether I am taking the right thing from the wrong people⟧," Dr Inez Caballer told MP. Of her six yellow ones ⟦v014|Inez Caballer||five were on the mend, and the sixth waited for a new liver⟧.

Heart to Heart, the club of the sick, had got what it asked for. ⟦v027|Tomas Vidal < Meridional Press||"They put the numbers on the table the same evening. It's the first time I've seen anybody in this business hurry for us,"⟧ Tomas Vidal remarked.

⟦v026|Cordane public prosecutor||Two detectives are to fly north next week to ask who at Brae had read the letters from St Roch's⟧, the prosecutor's office announced. ⟦v022|Medicines Board < Bourse Dispatch||The Medicines Board in Linden has now got its answer to yesterday's demand: four boxes and an apology⟧, according to Bourse Dispatch.

=== d034 | The Pulse | 2026-03-04T12:20:00Z | feature
# LIVE: Day two, and the curtain goes up again

13.20 ⟦v016|||They've let the pair of them out to play. Twelve sharp, after a day and a bit under lock and key⟧. And? ⟦v009|||Nordholm opened at a third of Monday's price and then, believe it or not, crept up⟧ … somebody out there likes salami.

So where are we? ⟦v001|||Yesterday's wedding of equals⟧ has become a house clearance. ⟦v038|||Half an Arvane paper per Nordholm, take it or leave it by Friday lunch⟧. Word is that they'll take it. "⟦v038|unnamed (The Pulse) < The Pulse||We've two bidders, and one of them's the receiver,"⟧ a Nordholm director tells us.

The loser of the week has given us one more line. "⟦v030|Piers Aldous||I was sacked at five for hiding a letter, and at ten past eight next morning she said she had read it. I'd like my job back, or at least my cello,"⟧ says Piers Aldous. [It's in his office. They've changed the lock.]

And ⟦v007|||those shareholder meetings pencilled in for the twenty-first of April? Rubbed out, pending a new prospectus⟧.

⟦v037|||About our pen friend: "Ask about February" turns out to have been sent from a public library two streets from the ropewalk⟧. We did ask. You've just read the answer.

A last word from Sund, where Lotte Bramming has switched her phone on again. She has had 340 messages, eleven job offers and one proposal, from a man who sells mattresses.
