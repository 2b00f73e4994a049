title: Tamaric summit quarrel Live

=== d001 | Holmcast | 2026-05-20T06:10:00Z | bulletin
# BULLETIN-⟦v002|diplomats||Merrow tables motion to suspend Dravonia from Tamaric League⟧ - diplomats

PORT ANSEL, May 20 (Holmcast) - ⟦v002|diplomats||Merrow has tabled a motion to suspend the voting rights of Dravonia in the Tamaric League⟧, two diplomats said on Wednesday, hours before ⟦v001|||the leaders of the seven member states open a two-day summit in Port Ansel⟧.

No member has ever been suspended since the league was founded in 1971.

Leaders of the league, which began as a customs pact between four fishing ports and now counts 61 million inhabitants, usually pass their meetings in agreeing on cod, beacons and the width of lorries. Its headquarters, a former sugar warehouse, has no cell for quarrels.

=== d002 | Dravpress | 2026-05-20T06:55:00Z | update
# The President of Dravonia arrived to Port Ansel

PORT ANSEL, 20 May. /Dravpress/. ⟦v001|Dravpress||In the capital of Ansel begins today the meeting of the heads of states-members of the Tamaric League⟧. The President of the Republic R. Kostmar arrived the evening before.

"⟦v005|Yelena Zubrin < Dravpress||The elections are not cancelled, they are carried to a more suitable time⟧," informed the correspondent of Dravpress the press secretary of the President Yelena Zubrin. Commenting the given question, she added that ⟦v002|Yelena Zubrin||the paper of Merrow "is written by people who cannot count until seven"⟧.

By her words, ⟦v031|Yelena Zubrin||Dravonia will stop the payment of the contribution, which makes 38 million crowns, if to the paper will be given a course⟧.

=== d003 | The Register | 2026-05-20T07:40:00Z | feature
# LIVE: Seven leaders, one round table and a very cold breakfast

09.15 Good morning from the old Customs House. ⟦v001|||The motorcades are rolling in over the swing bridge, seven of them, each with its little flag⟧ …

09.22 The breakfast that nobody was to know about: ⟦v020|||Isk Halloren of Merrow and Bettina Aust of Lorne have been eating kippers together at the Pilot Hotel⟧. "⟦v020|Bettina Aust < The Register||We spoke of herring, and of one another's herring⟧," Aust told us on the way out.

09.36 What is it all about? ⟦v005|Merrow government||Radu Kostmar put off last month's vote by two years and sent eleven judges home⟧, says Merrow. And so ⟦v002|||Halloren wants him to sit in the room with no hand to raise⟧.

[The league's treaty has an article for this. It is number 40 and it has never been used.]

09.51 For those who like lists: the seven are Ansel, Dravonia, Lorne, Merrow, Quen, Tolby and Vess. They sit in the order of the alphabet, which puts Dravonia between the host and the only friend it has. Nobody planned it. The name plates are of brass and screwed to the table, so nobody can unplan it either.

=== d004 | League Secretariat | 2026-05-20T08:00:00Z | update
# Programme of the 31st Meeting of Heads of Government

The Secretariat of the Tamaric League announces the following:

- ⟦v001|League Secretariat||the Meeting shall be opened at 10:30 in the Long Room of the Customs House⟧;

- ⟦v030|League Secretariat||the group photograph will be taken at 13:15 on the Fish Steps⟧;

- ⟦v015|League Secretariat||Heads of Government will consider the establishment of a Joint Brigade⟧;

- ⟦v016|League Secretariat||the catch limits for 2027 are submitted for adoption without debate⟧;

- ⟦v028|League Secretariat||interpretation will be limited to four languages owing to a dispute over pay⟧.

Journalists are reminded that accreditation is personal. There is no parking.

=== d005 | Holmcast | 2026-05-20T09:25:00Z | urgent
# ⟦v008|League Secretariat||Tamaric leaders vote 4-3 to debate Dravonia⟧ - secretariat

PORT ANSEL, May 20 (Holmcast) - ⟦v008|League Secretariat||Leaders of the Tamaric League decided by four votes to three on Wednesday to put Dravonia's suspension on their agenda⟧, the secretariat said.

Lorne, Dravonia and Vess were against. ⟦v004|Bettina Aust||Lorne will veto any suspension⟧, Prime Minister Bettina Aust told reporters. "⟦v004|Bettina Aust||One does not mend a family by locking a cousin in the shed⟧," she said.

Halloren, a former ferry captain, brought Merrow into the league's inner circle two years ago and has made the rule of law his theme. ⟦v020|Isk Halloren||He had tried at an early breakfast to talk Aust round⟧, he said on his way in, and ⟦+|||had got only fish⟧.

Officials said ⟦v002|officials||the suspension itself would be put to leaders on Thursday morning at the earliest⟧.

=== d006 | Port Ansel Lantern | 2026-05-20T10:10:00Z | feature
# Goat, sash and a microphone left on

By Nonna Preel. The lamps on the Fish Quay had been scrubbed and the gulls were not told. Inside, a little before noon, a green light stayed green that ought to have been red.

"⟦v013|Isk Halloren||He is a goat in a sash, and he eats the furniture⟧," the prime minister of Merrow was heard to murmur to his neighbour, ⟦v013|||while the loudspeakers in the press room carried every syllable⟧. There was a silence, and then a noise like a school bus.

He meant, it is agreed, Radu Kostmar. Merrow's delegation declined to ⟦v013|Merrow delegation|declines|discuss what it called "a sound effect"⟧.

⟦v011|Piet Sorrel < Port Ansel Lantern||Some 2,200 people⟧, by the reckoning of harbour police chief Piet Sorrel, ⟦+|||were on the quay with drums and saucepans⟧. "⟦v011|Agathe Rill < Port Ansel Lantern||There are nine thousand of us, and my aunt⟧," countered Agathe Rill, who leads the exiles' group Free Ballot.

The baker at number 9 sold out of eel pies by eleven.

From the balcony of the Pilot Hotel one could see the whole of the little war at once: the flags, the horses of the mounted police, a banner that read LET THEM VOTE in letters cut from a sail. An old man in a Dravonian cap told us he had voted eleven times in his life and had once even been counted.

=== d007 | Pan-Gulf Wire | 2026-05-20T10:40:00Z | update
# Merrow premier caught insulting Dravonian president

PORT ANSEL (Pan-Gulf Wire) - ⟦v013|Port Ansel Lantern||An open microphone picked up Prime Minister Isk Halloren of Merrow comparing Dravonia's president to a farm animal⟧, the Port Ansel Lantern reported on Wednesday.

Holmcast reported, citing the secretariat, that ⟦v008|League Secretariat < Holmcast||a narrow majority had agreed to take up the Dravonian question⟧. ⟦v004|Bettina Aust < Holmcast||Bettina Aust of Lorne said she would block a suspension⟧, the agency said.

Under league rules a veto can be overridden by five of seven votes, a fact on which lawyers disagree.

=== d008 | Dravpress | 2026-05-20T11:05:00Z | urgent
# Urgent. ⟦v003|Yelena Zubrin||The delegation of Dravonia left the hall of session⟧ - Zubrin

PORT ANSEL, 20 May. /Dravpress/. ⟦v003|Yelena Zubrin||In sign of protest against the rude expressions of the chief of government of Merrow the President R. Kostmar abandoned the session at 12:50⟧, informed Y. Zubrin.

"⟦v013|Yelena Zubrin||Such words are not said even in the stable⟧," she underlined. ⟦v017|Yelena Zubrin||The ambassador of Dravonia in Merrow is called to the capital for consultations⟧, the press secretary noted.

In the hall of the session, as transmits the correspondent, reigned confusion. The water was not changed since the morning. The delegation of Dravonia includes 44 persons, among them two laureates of the State Prize and the team of cooks.

=== d009 | The Register | 2026-05-20T11:20:00Z | feature
# LIVE: ⟦v003|||Kostmar storms out⟧ as summit sours

12.52 ⟦v003|||Chair pushed back, papers left lying, one glove on the carpet: the man from Dravonia has gone through the double doors with nine aides trotting after him⟧ …

12.58 "⟦v003|Radu Kostmar < The Register||I have left better rooms than that one⟧," he told us on the stairs. Then, without drawing breath: "⟦v006|Radu Kostmar||Let them see how they like the winter when I turn off the Silt pipeline⟧."

13.09 The steps have been swept, the photographer is on his ladder, and ⟦v030|unnamed (The Register)||there will be no family picture⟧, a secretariat official whispers. Somebody has put out seven little crosses of tape for nobody.

[An earlier entry gave Kostmar eight aides. We have counted again.]

13.20 A word on the glove. It is of brown kid, left hand, size nine. A steward has laid it on the empty place beside the brass plate, where it looks rather more ready to compromise than its owner did.

13.31 ⟦v028|||The interpreters are down to four languages and one throat lozenge⟧; delegates from Quen are following proceedings by watching faces.

=== d010 | Holmcast | 2026-05-20T11:50:00Z | update | supersedes=d005
# UPDATE 2-Dravonian leader quits summit session, threatens gas

* Merrow premier overheard in slur

* Lorne vows veto

PORT ANSEL, May 20 (Holmcast) - ⟦v003|||Dravonian President Radu Kostmar walked out of a Tamaric League summit on Wednesday⟧ and threatened ⟦v006|Radu Kostmar||to halt gas deliveries⟧ after ⟦v013|||Merrow's Isk Halloren was overheard mocking him⟧.

⟦v008|League Secretariat||Leaders of the Tamaric League decided by four votes to three on Wednesday to put Dravonia's suspension on their agenda⟧, the secretariat said.

The Silt line carries a fifth of Merrow's gas. Energy traders said ⟦v006|traders|hedges|a shutdown might cost Dravonia more than its neighbours⟧.

Ruud Semmel, the league's secretary-general, told Holmcast ⟦v009|Ruud Semmel < Holmcast||he would offer six months of monitoring by three retired judges in place of suspension⟧. "⟦v009|Ruud Semmel||It is a small door, but it opens both ways⟧," he said.

Semmel also said ⟦v027|Ruud Semmel||he would not stand for a second term⟧.

Dravonia, with 14 million people, is the league's largest producer of gas and its second largest of plums. Kostmar, 62, a former customs inspector, has governed it for 13 years. ⟦v005|Merrow government||His decision in April to push back a parliamentary ballot and to pension off eleven members of the bench⟧ set off the dispute, Merrow says.

⟦v017|||He also summoned home his envoy to Merrow⟧.

=== d011 | Velden Press Service | 2026-05-20T12:30:00Z | update
# In Port Ansel breaks out a scandal around Dravonia

VELDEN (VPS). According to Dravpress, which refers to the press secretary Zubrin, ⟦v003|Yelena Zubrin < Dravpress||the Dravonian head of state turned his back on the meeting before lunch⟧. The British-style live page of The Register adds, quoting the president himself, that ⟦v006|Radu Kostmar < The Register||he wants to close the gas tap⟧.

As Pan-Gulf Wire writes, with reference to the local paper Lantern, ⟦v013|Port Ansel Lantern < Pan-Gulf Wire||the Merrovian Halloren called his colleague by the name of a horned animal⟧.

⟦v029|Exchange of Velden||The Dravonian dinar lost on this news 4.1 per cent⟧, informed the Exchange of Velden. Velden is not a member of the league and sells to it mainly buttons.

The spokesman of the Secretariat declined to tell ⟦v009|League Secretariat|declines|whether the mediation of Semmel has a chance⟧. Holmcast, for its part, cites Semmel, that ⟦v009|Ruud Semmel < Holmcast||three grey-haired jurists must for half a year look over the shoulder of the Dravonian ministries⟧.

=== d012 | Pan-Gulf Wire | 2026-05-20T13:15:00Z | update
# Halloren says sorry for remark, not for motion

PORT ANSEL (Pan-Gulf Wire) - ⟦v014|Isk Halloren||Isk Halloren apologised on Wednesday afternoon to "anybody whose office I have hurt"⟧.

The prime minister of Merrow said ⟦v002|Isk Halloren||his proposal to take away Dravonia's vote stood "comma for comma"⟧. Asked ⟦v013|Isk Halloren|declines|whether he had used the word goat⟧, he declined to answer.

⟦v032|Merrow government||Merrow has also asked the league's bank to freeze 210 million crowns earmarked for Dravonian roads⟧, according to his government. Vess called on ⟦-|Vess government||both sides to go to bed early⟧.

=== d013 | Port Ansel Lantern | 2026-05-20T14:00:00Z | feature
# Eggs on the Corniche

By our reporters. ⟦v012|Piet Sorrel||A retired chemistry teacher was taken into custody after half a dozen eggs struck the third car of the Dravonian convoy⟧, said harbour police chief Piet Sorrel. "⟦v012|Piet Sorrel||Good throws, I must say. She used to play for the Third Lyceum⟧," he added.

An hour before, and quite another matter, ⟦v033|Piet Sorrel||two men with a drone had been arrested on the roof of the ice factory⟧. Sorrel said ⟦v033|Piet Sorrel||they were wedding photographers⟧.

By three ⟦v011|Piet Sorrel||the crowd had swollen to 3,400⟧, by his count. The saucepans had found a rhythm. ⟦v034|||Off the mole some forty trawlers lay across the fairway, sounding their horns against the new quotas⟧.

Not all of Port Ansel was at the barriers. On the bowling green behind St Orm's the second round of the Harbour Cup was played as if nothing were the matter, and Mrs Tilda Roke, 80, won it for the fourth time. "They come, they eat, they quarrel," she said of the leaders. "The green stays."

=== d014 | League Secretariat | 2026-05-20T14:45:00Z | update
# Statement of the Secretary-General

The Secretary-General of the Tamaric League, Ruud Semmel, states:

- ⟦v009|Ruud Semmel||a proposal for a Monitoring Mission of three former judges, for a period of 180 days, has been circulated to all delegations⟧;

- ⟦v030|Ruud Semmel||the group photograph is cancelled⟧;

- ⟦v015|Ruud Semmel||Heads of Government have approved in principle a Joint Brigade of 4,000, with headquarters in Lorne⟧;

- ⟦v035|Ruud Semmel||the accreditation of one journalist has been withdrawn for entering the interpreters' booth⟧.

The Secretary-General appeals for calm. Tea is served on the second floor.

=== d015 | Dravpress | 2026-05-20T15:30:00Z | update
# R. Kostmar: ⟦v010|Radu Kostmar||we do not need nannies in robes⟧

PORT ANSEL, 20 May. /Dravpress/. ⟦v010|Radu Kostmar||The proposition of the Secretary-General about observation is unacceptable⟧, stated the President of Dravonia at the meeting with the Dravonian press. "⟦v010|Radu Kostmar||Three pensioners will not read my mail⟧," he emphasised.

He denied that ⟦v005|Radu Kostmar|denies|the eleven judges were dismissed⟧. They, in his words, ⟦v005|Radu Kostmar||"rest on the own wish"⟧. The vote, he informed, ⟦v036|Radu Kostmar||will take place in October of the next year, on a Sunday⟧.

The excuses of I. Halloren he called ⟦v014|Radu Kostmar||"half a word with a closed mouth"⟧.

He reminded that Dravonia stood at the sources of the League and paid during half a century more than it received. ⟦v003|Radu Kostmar||About his leaving of the hall⟧ he said: "⟦+|||A man goes out when the guests begin to throw bones⟧." To the question of the journalist from Merrow about ⟦v013|Radu Kostmar|declines|the animal⟧ the President declined to answer.

=== d016 | Holmcast | 2026-05-20T17:20:00Z | urgent
# ⟦v018|airport worker||Dravonian president's plane leaves Port Ansel⟧ - airport worker

PORT ANSEL, May 20 (Holmcast) - ⟦v018|airport worker||The aircraft of Dravonian President Radu Kostmar took off from Port Ansel on Wednesday evening, a day before the summit ends⟧, an airport worker said.

"⟦v018|airport worker < Holmcast||Wheels up at ten past seven, nose to the east⟧," the worker told Holmcast.

The Dravonian delegation declined to ⟦v018|Dravonian delegation|declines|comment on his whereabouts⟧.

=== d017 | Velden Press Service | 2026-05-20T17:45:00Z | update
# Kostmar, it seems, flies home

VELDEN (VPS). The agency Holmcast reports, quoting a worker of the airport, that ⟦v018|airport worker < Holmcast||the Dravonian president is already in the air⟧. Confirmation from the capital of Dravonia there is none.

From The Register comes the word that ⟦v030|unnamed (The Register) < The Register||the joint photo fell through⟧. As the Secretariat informed, ⟦v015|League Secretariat||four thousand soldiers shall wear in future one badge⟧.

The foreign minister of Hesperia, Ines Calder, urged ⟦v025|Ines Calder||all members of the league to moderation⟧, writes the Hesperian Post.

The Velden reader is to be reminded that the league has neither an army nor a court which anybody fears, and that its decisions are carried out, as a rule, when the one concerned has time. In 1998 the member Quen was one year in delay with its contribution, and there followed a letter.

=== d018 | Holmcast | 2026-05-20T18:05:00Z | kill | supersedes=d016
# KILL: Dravonian president's plane leaves Port Ansel

Editors: please kill our urgent of 1720 GMT, "Dravonian president's plane leaves Port Ansel". ⟦v018||denies|Radu Kostmar has not left the city⟧.

⟦v018|airport authority||The machine that took off was carrying his luggage and two cooks⟧, the airport authority said. Yelena Zubrin, his spokeswoman, denied that ⟦v018|Yelena Zubrin|denies|he had ever gone near the airfield⟧.

A substitute story will follow.

=== d019 | The Register | 2026-05-20T20:50:00Z | feature
# LIVE: ⟦v019|||Midnight soup for two⟧

22.20 He is still here. ⟦v019|||Radu Kostmar slipped into the Lornish residence by the kitchen stairs a quarter of an hour ago, and Bettina Aust's lights are on⟧ … It is the second time today that she has shared a table behind closed shutters.

22.34 The power failed for four minutes. ⟦v022|||The whole Customs House went black and somebody sang⟧.

22.41 "⟦v019|unnamed (The Register) < The Register||She is telling him he has lost Vess⟧," says a Lornish aide, who asks us not to use her name.

23.02 ⟦v019|||Out he comes, after fifty minutes, with a napkin still in his collar⟧. To our shouted question about ⟦v006|Radu Kostmar|declines|the gas⟧ he declines to reply. A wave, a car door.

It is raining. The saucepans have gone home.

=== d020 | Pan-Gulf Wire | 2026-05-21T05:30:00Z | update
# Aust, Kostmar met at night as vote nears

PORT ANSEL (Pan-Gulf Wire) - ⟦v019|Lornish delegation||The prime minister of Lorne received the Dravonian leader late on Wednesday for "a frank conversation"⟧, her delegation confirmed.

⟦v004|Lornish delegation|hedges|Lorne's veto is "not necessarily carved in stone"⟧, it said. Vess has already changed sides, two diplomats said.

⟦v029|||The dinar steadied on Thursday after shedding nearly a twentieth of its worth⟧. Dravonia's finance ministry denied ⟦v029|Dravonian finance ministry|denies|selling reserves to prop it up⟧.

Halloren's office said ⟦v014|Isk Halloren's office||a handwritten note of regret had been carried to the Dravonian villa with a basket of quinces⟧. ⟦v014|Yelena Zubrin||The fruit went back unopened⟧, according to Zubrin.

About 300 protesters spent the night on the quay under tarpaulins lent by the fish market. Police described them as wet.

=== d021 | Holmcast | 2026-05-21T08:15:00Z | flash
# ⟦v007|League Secretariat||TAMARIC LEAGUE SUSPENDS DRAVONIA, 5 VOTES TO 1⟧ - SECRETARIAT

=== d022 | Holmcast | 2026-05-21T08:40:00Z | update | supersedes=d021
# UPDATE 1-Tamaric League strips Dravonia of its vote

PORT ANSEL, May 21 (Holmcast) - ⟦v007|League Secretariat||The Tamaric League suspended Dravonia's voting rights on Thursday by five votes to one, with Lorne abstaining⟧, the secretariat said, the first such step in its 55 years.

"⟦v004|Bettina Aust||I said I would stop it, and I did not⟧," Bettina Aust of Lorne told reporters. "⟦+|||I was given no help by the man I was helping⟧."

⟦v007|Isk Halloren||Dravonia keeps its chair, its flag and its coffee, but not its hand⟧, said Isk Halloren, who brought the motion.

The measure runs ⟦v007|Ruud Semmel||until an election is held that observers find fair⟧, according to Semmel. ⟦v023|Radu Kostmar||Dravonia will sue in the league's tribunal⟧, Kostmar said.

Wednesday's ballot, which went 4-3, had only admitted the matter to the table.

Under the treaty a member that has been suspended must go on paying. ⟦v031|||Dravonia has said it will keep back its 38 million crowns⟧. Officials said ⟦v031|officials||that would cost it interest of two percent a month⟧.

Ines Calder, the foreign minister of Hesperia, a large neighbour that belongs to no league, said ⟦v025|Ines Calder||"everybody should now take one breath and then another"⟧.

=== d023 | Dravpress | 2026-05-21T09:10:00Z | update
# The illegal decision of Port Ansel

PORT ANSEL, 21 May. /Dravpress/. ⟦v007|Yelena Zubrin||Five states lifted the hand for deprivation of Dravonia of the legal voice⟧, informed Y. Zubrin. "⟦v007|Yelena Zubrin||From the point of view of the right this paper is a wrapping for fish⟧," she noted.

By her words, ⟦v023|Yelena Zubrin||the complaint in the Tribunal of the League will be given on Monday⟧, and ⟦v031|Yelena Zubrin||the transfer of the contribution is stopped from today⟧.

Concerning the given question of the gas, the Minister of Energy Boyan Trask denied that ⟦v006|Boyan Trask|denies|on the Silt line there is prepared a stop⟧. ⟦v006|Boyan Trask||"The gas flows and will flow, because it is paid"⟧, he said.

In the capital the weather is fine.

=== d024 | Port Ansel Lantern | 2026-05-21T09:45:00Z | feature
# Five hands and a folded arm

By Nonna Preel. It took eleven seconds. ⟦v007|||Merrow's hand went up first and highest, then Ansel's, Tolby's, Quen's, and last, like a boy who has not done his sums, that of Vess⟧. Bettina Aust studied the ceiling, which is worth it.

Down on the quay ⟦v011|Agathe Rill||twelve thousand exiles and friends⟧, to believe Agathe Rill, wept and banged. ⟦v024|Milos Arendt||"Now my country can be asked again what it thinks"⟧, said Milos Arendt, the Dravonian opposition leader, whom they carried as far as the weighbridge.

And the egg-thrower? ⟦v012|Piet Sorrel||Miss Odalys Fenn, 71, was sent home with a caution and a carton⟧, according to police chief Sorrel. ⟦v033|Piet Sorrel||The drone pair got their drone back⟧.

The trawlers lifted their chain at dawn after ⟦v016|||ministers let them have another 6,000 tonnes of sprat⟧.

⟦v022|harbour electricity works||The darkness of last night was the work of an eel, which had got into the substation⟧, the harbour electricity works let us know. It is not thought to have had a motive.

At the Pilot Hotel the maids were stripping beds. One of them had found, under a pillow on the third floor, a sheet with seven names and ticks against five. She would not say which floor the pillow belonged to; we have looked at the register, and we will not say either.

=== d025 | League Secretariat | 2026-05-21T10:30:00Z | update
# Conclusions of the 31st Meeting of Heads of Government (excerpt)

Heads of Government:

- ⟦v007|League Secretariat||decided, in accordance with Article 40, that the Republic of Dravonia shall not take part in voting as from 21 May⟧;

- ⟦v015|League Secretariat||established a Joint Brigade, the first companies of which shall be ready in March⟧;

- ⟦v016|League Secretariat||set the limits for sprat at 61,000 tonnes⟧;

- ⟦v032|League Secretariat||instructed the Development Bank to withhold 210 million crowns from the Dravonian road programme⟧;

- ⟦v021|League Secretariat||agreed to meet next in Tolby, in November⟧.

The Secretary-General's proposal for a Monitoring Mission was not put to the vote.

=== d026 | Velden Press Service | 2026-05-21T11:20:00Z | update | copy_of=d022
# Tamaric League strips Dravonia of its vote

PORT ANSEL (Holmcast/VPS) - ⟦v007|League Secretariat < Holmcast||The Tamaric League suspended Dravonia's voting rights on Thursday by five votes to one, with Lorne abstaining⟧, the secretariat said, the first such step in its 55 years.

"⟦v004|Bettina Aust||I said I would stop it, and I did not⟧," Bettina Aust of Lorne told reporters. "⟦+|||I was given no help by the man I was helping⟧."

⟦v023|Radu Kostmar||Dravonia will sue in the league's tribunal⟧, Kostmar said.

=== d027 | Pan-Gulf Wire | 2026-05-21T12:00:00Z | correction | supersedes=d020
# Corrected: Aust, Kostmar met at night as vote neared

PORT ANSEL (Pan-Gulf Wire) - In our item of 0530 GMT please read in the second paragraph that ⟦v004|Bettina Aust||the phrase "not necessarily carved in stone" was that of Bettina Aust herself⟧, not of her delegation.

⟦v019|Lornish delegation||The prime minister of Lorne received the Dravonian leader late on Wednesday for "a frank conversation"⟧, her delegation confirmed. ⟦v009|Bettina Aust||She pressed him to take the judges from the secretary-general's plan⟧, Aust said, and ⟦v010|Bettina Aust||he would have none of it⟧.

=== d028 | Port Ansel Lantern | 2026-05-21T12:40:00Z | feature | off_topic
# Swing bridge to close for paint

The swing bridge will shut for nine nights from Monday while the ironwork is painted, the harbour board said. Walkers may use the chain ferry, which costs two pennies and takes no prams.

The colour is to be "Ansel grey", which a reader describes as the colour of Ansel.

=== d029 | The Register | 2026-05-21T15:30:00Z | feature
# The empty hand

Cora Lindqvist in Port Ansel

There is a photograph nobody took this week. ⟦v030|||Seven pieces of tape still mark the Fish Steps where the leaders ought to have smiled⟧, and a child was playing hopscotch on them when I left.

It began with a calendar. ⟦v005|||In April Dravonians were told that the day on which they were to choose a parliament had been moved to another year⟧; those on the bench who thought otherwise were shown their hats. It went on with ⟦v013|||a light that stayed green⟧. Had Halloren found the switch, would Vess have turned? "⟦v014|Isk Halloren < The Register||I have begged the man's pardon, and the goat's⟧," he told me in the departure lounge. "⟦v002|Isk Halloren||I would bring the same paper again tomorrow⟧," he said, and took his hat.

A senior official of the secretariat, who did not wish to be named, told me ⟦v037|unnamed (The Register) < The Register||Dravonia might leave the league altogether by Christmas⟧. Zubrin, reached in a car, denied that ⟦v037|Yelena Zubrin|denies|any exit was being studied⟧.

⟦v017|Merrow foreign ministry||The Dravonian envoy's cat has stayed behind in the embassy⟧, according to Merrow's foreign ministry, which takes it as a sign that ⟦v017|Merrow foreign ministry|hedges|he may be back⟧. Semmel, meanwhile, is packing. "⟦v027|Ruud Semmel||Ten years of this would need a younger liver⟧," he said.

On the ferry out I stood beside two of Milos Arendt's people, young, hoarse, with paint on their sleeves. They had been in this town for nine days and had slept, they told me, in a sail loft. "⟦v024|Milos Arendt < The Register||We did not win, we were noticed⟧," Arendt said to me when I found him below, among the bicycles. He expects ⟦v036|Milos Arendt|hedges|no ballot in October of next year or in any other month⟧.

The brigade, the sprat, the money for roads: all of that will be forgotten by the autumn. What will stay is the picture of a rich, offended man in the doorway, and behind him a table at which, for once, somebody had counted.

=== d030 | The Register | 2026-05-21T17:00:00Z | feature | nothing_new
# LIVE: what we know as the leaders go home

18.45 We are closing this page. In short:

• ⟦v007|League Secretariat||Dravonia may sit and speak in the Tamaric League but its ballot no longer counts⟧, the secretariat says.

• ⟦v004|||Lorne, which had promised to bar the way, stood aside⟧.

• ⟦v003|||Kostmar left the table on the first day⟧; he did not, whatever you read for three quarters of an hour, ⟦v018||denies|fly away⟧.

• ⟦v006|Boyan Trask||Gas goes on coming through the Silt pipe⟧, Dravonia's energy minister says.

• ⟦v023|Radu Kostmar||The judges of the league will hear from us⟧, Kostmar says.

• ⟦v011|Piet Sorrel||At most 5,000 protesters came⟧, say the police; ⟦v011|Agathe Rill||12,000⟧, says Free Ballot.

• ⟦v014|||Halloren has expressed regret for his language⟧. The goat has not commented.

Thank you for reading.
