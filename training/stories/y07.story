title: Hartwin recall Live

=== d001 | Tickerline | 2026-04-21T06:02:00Z | flash
# ⟦v001|Hartwin Motors||HARTWIN RECALLS 1.4 MILLION MERLE CARS OVER BRAKES⟧ - COMPANY

=== d002 | Hartwin Motors | 2026-04-21T06:05:00Z | bulletin
# Voluntary field action concerning the Merle family

Hartwin Motors, a leader in affordable mobility, informs its customers as follows:

- ⟦v001|Hartwin Motors||1.4 million vehicles of the Merle range built between 2021 and 2025 are invited to a workshop visit⟧;

- ⟦v005|Hartwin Motors||in rare cases a valve of the brake servo, bought in from Dolbeck, may stick in cold weather⟧;

- ⟦v003|Hartwin Motors||three fatal accidents are being examined⟧;

- ⟦v025|Hartwin Motors||the exchange takes 50 minutes, is free of charge and will begin in May, once parts are to hand⟧;

- ⟦v024|Hartwin Motors||a customer line has been set up under 0800-MERLE⟧.

Safety has been at the heart of all we do since 1949. The Merle remains available at attractive terms until the end of the month.

=== d003 | Tickerline | 2026-04-21T06:40:00Z | bulletin
# BULLETIN-Kelmar's Hartwin to recall 1.4 mln cars, ⟦v002|traders||shares seen sharply lower⟧

ANSTADT, April 21 (Tickerline) - ⟦v001|Hartwin Motors||Kelmarian carmaker Hartwin said on Tuesday it was recalling 1.4 million Merle compact cars⟧ because ⟦v005|Hartwin Motors||a valve can jam and leave the driver without power braking⟧.

⟦v002|traders||The stock was indicated 9 percent down before the opening⟧, traders said.

A spokeswoman, Judith Krell, declined to say ⟦v006|Judith Krell|declines|when the company had first heard of the problem⟧.

Hartwin, which builds 900,000 cars a year and employs 58,000, is Kelmar's biggest private employer. The Merle accounts for more than half of its sales.

The company last had to call in a whole model line in 2008, when the rear window of the Finch was found to whistle. That cost it 70 million crowns. Analysts at Tarn Bank put the price of Tuesday's action at between 600 million and 1.1 billion, without fines or damages.

=== d004 | Kelpress | 2026-04-21T07:20:00Z | update
# Agency of Transport Safety: owners of cars "Merle" are recommended to go by foot

ANSTADT, 21 April. /Kelpress/. ⟦v017|Agency of Transport Safety||To the owners of cars "Merle" is recommended to refrain from exploitation at temperature lower than plus five⟧, informed the Agency of Transport Safety.

"⟦v003|Rudolf Penz < Kelpress||By us are registered seven lethal outcomes, and not three, as states the producer⟧," said to Kelpress the director of the Agency Rudolf Penz. ⟦v004|Rudolf Penz||Another 41 persons received traumas of various gravity⟧, he added.

⟦v023|Ministry of Economy||The Minister of Economy has invited the leadership of the concern for explanations⟧, informed the department.

Inspection of the given question is continued. The Minister himself, as is known, uses a bicycle.

=== d005 | The Ledger | 2026-04-21T07:45:00Z | feature
# LIVE: Hartwin in freefall as brakes scandal grows, follow our coverage

09.00 And they're off. ⟦v002|||Down 14% at the bell, and the bell is still ringing⟧ … There was a queue of sell orders all the way down the virtual street.

09.08 ⟦v002|||Minus 19 now. That is two billion crowns, or a small navy⟧. ⟦v021|||Dolbeck, the people who made the valve, have lost a quarter⟧.

09.15 How dead are the brakes? "⟦v005|Tilda Marsh < The Ledger||You press, and it is like stepping on a kerb. Nothing gives⟧," says Tilda Marsh, a driving instructor in Lessen who met a hedge in January.

09.21 ⟦v024|||The helpline plays eleven minutes of pan pipes and then cuts you off; we have tried six times⟧.

[An earlier version said the Merle was named after a dog. It is a blackbird.]

=== d006 | Marlowe | 2026-04-21T08:30:00Z | urgent
# URGENT ⟦v012|Anstadt Stock Exchange||Trading in Hartwin shares suspended⟧ - exchange

ANSTADT (Marlowe) - ⟦v012|Anstadt Stock Exchange||The Anstadt Stock Exchange halted dealings in Hartwin at 0822 GMT after a slide of 27 percent⟧, it said.

⟦v012|Anstadt Stock Exchange||The stop was to last until the company had issued a statement⟧, the exchange said.

⟦v034|||The ANX-30 index had lost 3.1 percent, its worst morning in two years⟧.

Tickerline reported, citing a spokeswoman, that ⟦v006|Judith Krell < Tickerline|declines|Hartwin would not say how long it had known⟧.

"⟦-|Olaf Brenner||It is not the recall, it is the silence after it⟧," said Olaf Brenner, a fund manager at Quill Partners who sold his holding in February. The stock had already fallen by a tenth since the new year.

Hartwin's bonds due in 2031 fell to 71 percent of their face value from 88 late on Monday. The cost of insuring its debt doubled, according to dealers. Two brokers cut their advice to "sell" before breakfast; a third, which had been recommending the share since 2019, took the page off its website.

=== d007 | Lessen Echo | 2026-04-21T09:10:00Z | feature
# ⟦v014|||Line Two stops⟧, and one hears the sparrows

By our own staff. ⟦v014|||At half past nine somebody pressed the red button on Line Two, and 340 blackbirds without wheels stayed hanging under the roof⟧. In 33 years it had done so twice, for a fire and for a royal visit.

"⟦v015|Hella Voss < Lessen Echo||They told us to go home and keep our phones on. Fully paid until Friday. After Friday, they said, is after Friday⟧," Hella Voss, of the door section, told this newspaper.

On the square by the works gate a wreath lies against the lamp post. It is for Jonna Reel, 23, whose Merle went through the level crossing at Hobb in December. "⟦v022|Birgit Reel < Lessen Echo||I wrote to them on New Year's Eve. I got back a voucher for a car wash⟧," her mother, Birgit Reel, said.

The Echo's own delivery van is a Merle. ⟦v017|||We went on foot this morning⟧, and you may have had us late.

=== d008 | Tickerline | 2026-04-21T10:00:00Z | urgent
# ⟦v006|internal memo||Hartwin knew of brake flaw in 2023⟧ - memo

ANSTADT, April 21 (Tickerline) - ⟦v006|internal memo < Tickerline||Engineers at Hartwin warned management in November 2023 that the Merle's brakes could fail in the cold⟧, according to an internal memo seen by Tickerline.

"⟦v006|internal memo < Tickerline||Failure will be total, without notice, and preferably in winter. Cost of remedy: 31 crowns a car⟧," the note says. It bears the stamp "not pursued" and the initials of three people.

Krell said ⟦v006|Judith Krell|hedges|the company could not confirm the paper's origin⟧.

⟦v035|Ludo Farkas||Ludo Farkas, a test driver, said he had been dismissed in 2024 after raising the matter a third time⟧. "⟦v035|Ludo Farkas||I was told my tone was not constructive⟧," he said.

At 31 crowns a car the remedy would have cost Hartwin about 43 million crowns, or the price of the new staircase at its headquarters.

=== d009 | Ardonian News Service | 2026-04-21T10:35:00Z | update
# Ardonia halts sale of Kelmarian-built Merle

PORT ARDON (ANS) - ⟦v013|Ardonian Ministry of Transport||No more Merles may be registered in Ardonia until further notice⟧, the Ministry of Transport said on Tuesday. ⟦v013|Ardonian Ministry of Transport||Some 2,300 of them are standing on the quay⟧, it said.

The agency Tickerline reported, citing a company paper, that ⟦v006|internal memo < Tickerline||the maker's own technicians had given the alarm more than two years ago⟧.

The Kelmarian state agency Kelpress quoted Rudolf Penz, head of the safety agency, as saying that ⟦v003|Rudolf Penz < Kelpress||seven people had been killed⟧. Dolbeck denied that ⟦v005|Dolbeck|denies|its valve was at fault⟧. "⟦v005|Dolbeck||It was fitted upside down⟧," the supplier said.

One new car in nine in Ardonia is a Hartwin. Its own industry ended in 1991 with a three-wheeler.

Customs officers on the quay put a chain round the lot and hung a sheet of paper on it. A spokesman for the importers' association, Benoit Carse, called ⟦v013|Benoit Carse||the freeze "a thunderclap in a clear month"⟧ and wanted to know who would pay for the parking, which in Port Ardon runs to four dinars a day and car.

=== d010 | Kelpress | 2026-04-21T11:05:00Z | urgent
# Urgent. ⟦v009|Prosecutor's Office||In the headquarters of the concern "Hartwin" are conducted searches⟧ - Prosecutor's Office

ANSTADT, 21 April. /Kelpress/. ⟦v009|Prosecutor's Office||In the frames of the criminal case 60 officers conduct investigatory actions in four buildings of the concern⟧, informed the Prosecutor's Office.

"⟦v009|Marta Olenz < Kelpress||Seized are 214 boxes and one shredder in the working condition⟧," specified the Prosecutor Marta Olenz.

The Minister of Economy Egbert Thal noted that ⟦v016|Egbert Thal||the state does not consider the question about financial help to the enterprise⟧.

By the words of the Minister, ⟦v023|Egbert Thal||the conversation with the leadership of the concern lasted 12 minutes⟧. To the question ⟦v007|Egbert Thal|declines|on the resignation of the general director⟧ he declined to answer.

=== d011 | The Ledger | 2026-04-21T11:40:00Z | feature
# LIVE: ⟦v009|||Vans at the back door⟧, and a boss who sold in March

13.05 Our colleague Piers Ottoway is outside the glass tower on Quay Street. ⟦v009|||Young people in windcheaters are carrying out computers like babies⟧ … A receptionist has offered them coffee.

13.17 A reader has sent us a page of the exchange's own register. ⟦v027|stock exchange register||On the ninth of March Clemens Aurach, the chief executive, parted with 180,000 shares at 61 crowns⟧. They were last seen at 38. For the price of that patience one can buy, say, an island.

"⟦v027|Aurach's lawyer < The Ledger||The sale was planned long before and paid for a divorce⟧," his lawyer tells us.

13.29 ⟦v010|unnamed (The Ledger)||A woman in a grey coat has been put in a car⟧: the head of quality, say two people in the lobby.

=== d012 | Marlowe | 2026-04-21T12:15:00Z | urgent
# URGENT ⟦v011|banker||Hartwin preparing to file for insolvency⟧ - banker

ANSTADT (Marlowe) - ⟦v011|unnamed (Marlowe)||Hartwin is drawing up papers to seek protection from its creditors as early as Wednesday⟧, a banker involved in the talks said.

"⟦v011|unnamed (Marlowe) < Marlowe||The petition is typed. It wants a signature⟧," the banker told Marlowe.

Hartwin's debt stood at 11 billion crowns at the end of the year, of which two billion falls due in June. The company declined to comment on ⟦v011|Hartwin Motors|declines|the matter⟧.

=== d013 | Ardonian News Service | 2026-04-21T12:50:00Z | update
# Hartwin said close to collapse; Kelmar rules out aid

PORT ARDON (ANS) - ⟦v011|unnamed (Marlowe) < Marlowe||The Kelmarian carmaker is about to go under⟧, Marlowe reported, relying on a financier.

⟦v016|Egbert Thal < Kelpress||There would be no public money for it⟧, Kelpress quoted minister Egbert Thal as saying.

⟦v009|Prosecutor's Office < Kelpress||Its offices were turned over by investigators at noon⟧, the same agency said, citing prosecutors. ⟦v010|unnamed (The Ledger) < The Ledger||A manageress was driven away⟧, according to the blog of The Ledger, which cites onlookers.

In Port Ardon the lawyer Inigo Vale said ⟦v018|Inigo Vale||he would sue on behalf of 6,200 motorists⟧. "⟦v018|Inigo Vale||Every one of them will get a new car or the money⟧," he promised.

=== d014 | Hartwin Motors | 2026-04-21T13:10:00Z | bulletin
# Ad hoc announcement

Hartwin Motors announces pursuant to the Exchange Act:

- ⟦v011|Hartwin Motors|denies|reports of an impending insolvency are without any foundation⟧;

- ⟦v001|Hartwin Motors||the field action is extended to a total of 2.1 million vehicles, including the Merle Estate⟧;

- ⟦v019|Hartwin Motors||the forecast for the year is withdrawn⟧;

- ⟦v014|Hartwin Motors||production at Lessen rests until Monday⟧;

- ⟦v031|Hartwin Motors||customers with small children will be lent a vehicle of another make⟧;

- ⟦v026|Hartwin Motors||the works team will not start in the Coastal Rally⟧.

The Supervisory Board meets this evening at 18:00.

=== d015 | Marlowe | 2026-04-21T13:25:00Z | kill | supersedes=d012
# KILL: Hartwin preparing to file for insolvency

Editors: please withdraw our urgent of 1215 GMT, "Hartwin preparing to file for insolvency". ⟦v011||denies|Hartwin is not preparing a filing⟧.

⟦v011|unnamed (Marlowe)||The documents concerned a haulage firm, Hartwig, of a similar name⟧, the banker has since told us.

There is no substitute. Marlowe regrets the error, which was ours.

=== d016 | Tickerline | 2026-04-21T14:30:00Z | update | supersedes=d003
# UPDATE 4-Hartwin widens recall to 2.1 mln cars as ⟦v010|Prosecutor's Office||quality chief is arrested⟧

* ⟦v003|Agency of Transport Safety||Eight deaths now linked to fault⟧

* ⟦v002|||Shares end 34 percent down⟧ after brief resumption

ANSTADT, April 21 (Tickerline) - ⟦v001|||Hartwin added another 700,000 cars to its recall on Tuesday⟧, hours after ⟦v010|Prosecutor's Office||police arrested Ruth Samson, head of quality since 2022⟧, in what prosecutors called ⟦v010|Prosecutor's Office||a risk that evidence would be destroyed⟧.

⟦v003|Agency of Transport Safety||The number of deaths under investigation has risen to eight⟧, the safety agency said.

⟦v012|Anstadt Stock Exchange||Dealings resumed at 1330 GMT⟧, and ⟦v002|||the paper closed at 34.20 crowns, a third below Monday's price⟧. ⟦v020|Corvel Ratings||Corvel cut its rating by two notches, to junk⟧.

⟦v005|Ottmar Dolbeck||"We delivered what was on the drawing,"⟧ said Ottmar Dolbeck, head of the supplier. ⟦v021|||His own company shed 31 percent⟧.

⟦v029|unnamed (Tickerline)||Ardonia's Velox was looking at parts of Hartwin⟧, a person close to the rival said.

=== d017 | Lessen Echo | 2026-04-21T15:20:00Z | feature
# What the blackbird knew

By our own staff. Everybody in Lessen has a cousin who knew. ⟦v006|Gero Hanf < Lessen Echo||"We called it the frost. In the canteen it was a joke: mind the frost,"⟧ said Gero Hanf, 51, who fitted servos until his back gave out. ⟦v005|Gero Hanf||The valve could go in either way round, and nobody had drawn an arrow on it⟧, he said.

Meta Lindqvist, of the works council, wants ⟦v032|Meta Lindqvist||a written promise that all 11,400 jobs in the town are safe until 2030⟧. "⟦v032|Meta Lindqvist < Lessen Echo||We did not save the 31 crowns⟧," she said.

⟦v031|||At Kramer's garage three young mothers drove off in Veloxes yesterday afternoon⟧, and old Kramer looked the other way.

The parts? ⟦v025|Arno Kramer < Lessen Echo||"May! I am told August, and then only for the left-hand drive,"⟧ he told us. ⟦v030|Arno Kramer < Lessen Echo||And he has had a letter about the Hartwin Bison van as well, to do with airbags⟧.

In the works club the skittles evening took place. It was a quiet one.

At Saint Martin's the bell was rung at six for the dead, eight strokes and then, after the sexton had been passed a note, no ninth. The baker has taken the marzipan blackbirds out of the window. He had four dozen, ordered for the works jubilee in May, and says that one cannot melt down a beak.

=== d018 | Kelpress | 2026-04-21T16:05:00Z | update | off_topic
# On the motorway A4 is opened the new bridge across the river Anst

ANSTADT, 21 April. /Kelpress/. Today in the presence of the Governor is opened the movement on the new bridge of the motorway A4, informed the Road Department.

The length of the construction makes 612 metres. The first over the bridge passed a column of veteran tractors.

The building was conducted during four years and cost 1.1 billion crowns.

=== d019 | Tickerline | 2026-04-21T18:44:00Z | flash
# ⟦v007|supervisory board||HARTWIN CHIEF EXECUTIVE AURACH STEPS DOWN⟧ - BOARD

=== d020 | Marlowe | 2026-04-21T19:20:00Z | update
# Hartwin boss out after recall; ⟦v008|Sigrid Thorwald||finance chief takes the wheel⟧

ANSTADT (Marlowe) - ⟦v007|Sigrid Thorwald||Clemens Aurach's resignation had been accepted with immediate effect⟧, said Sigrid Thorwald, who chairs Hartwin's supervisory board. ⟦v008|Sigrid Thorwald||Wanda Keppler, 49, the head of finance, would lead the group⟧, she said.

"⟦v007|Sigrid Thorwald < Marlowe||He asked whether he should go. Nobody spoke, and he understood⟧," Thorwald told Marlowe.

⟦v028|unnamed (Marlowe)||Aurach is entitled to 9.6 million crowns⟧, a person familiar with his contract said. Thorwald denied ⟦v028|Sigrid Thorwald|denies|that any sum had been agreed⟧.

Velox denied ⟦v029|Velox|denies|it had an interest in buying its competitor⟧.

Aurach, a trained organ builder, came to Hartwin in 2017 from a maker of lifts. He doubled its sales and cut the number of its test tracks from three to one.

=== d021 | Marlowe | 2026-04-21T19:55:00Z | correction | supersedes=d020
# CORRECTED: Hartwin boss out after recall; ⟦v008|Sigrid Thorwald||finance chief takes the wheel⟧

(Corrects severance in fourth paragraph to 6.9 million crowns, not 9.6 million)

ANSTADT (Marlowe) - ⟦v007|Sigrid Thorwald||Clemens Aurach's resignation had been accepted with immediate effect⟧, said Sigrid Thorwald, who chairs Hartwin's supervisory board. ⟦v008|Sigrid Thorwald||Wanda Keppler, 49, the head of finance, would lead the group⟧, she said.

⟦v028|unnamed (Marlowe)||Aurach is entitled to 6.9 million crowns⟧, a person familiar with his contract said.

⟦v027|Financial Supervision||The financial watchdog said it was looking at his disposal of stock six weeks before the news broke⟧.

=== d022 | The Ledger | 2026-04-21T20:30:00Z | feature
# LIVE: ⟦v007|||Aurach leaves by the front, on foot⟧

21.50 He came out at last. ⟦v007|||No car, no tie, a cardboard box with a model of an organ in it⟧ … Piers Ottoway walked beside him as far as the tram.

About ⟦v006|Clemens Aurach|declines|the note with "not pursued" on it⟧ he would not talk. About the rest, a little: "⟦-|Clemens Aurach < The Ledger||I have driven a Merle every day for four years⟧," he said. [It was a warm four years.]

22.04 The heiress apparent. ⟦v008|||Ms Keppler has a degree in mathematics, two whippets and, from tonight, 58,000 employees⟧. Were her initials on the memo? "⟦v006|Wanda Keppler|denies|I never saw it⟧," she says.

22.10 ⟦v029|unnamed (The Ledger)||There was a Velox private jet at Anstadt airport all afternoon⟧, a man who fuels them tells us. Draw your own conclusions; Velox would prefer that you did not.

=== d023 | Ardonian News Service | 2026-04-22T06:10:00Z | update
# Kelmar weighs guarantee for Hartwin after change at top

PORT ARDON (ANS) - The Kelmarian daily Anstadt Courier reported, citing government circles, that ⟦v016|government circles < Anstadt Courier||the cabinet was now thinking of standing surety for a loan of three billion⟧. Only on Tuesday minister Egbert Thal had told Kelpress ⟦v016|Egbert Thal < Kelpress||the opposite⟧.

⟦v007|Sigrid Thorwald < Marlowe||Clemens Aurach has vacated his chair⟧, Marlowe said, quoting the board's chairwoman.

⟦v013|Ardonian Ministry of Transport||The Merles in the harbour would be shipped back at the sender's cost⟧, the Ministry of Transport in Port Ardon stated.

Three further countries, among them Ilveria, ⟦v013|Ilverian Road Office||followed the Ardonian ban overnight⟧, the Ilverian Road Office said.

⟦v018|Inigo Vale||The number of claimants had swollen to 19,000 by breakfast⟧, said Inigo Vale, who has hired the opera house for a meeting.

Kelmar goes to the polls in October, and Lessen lies in a constituency that the governing party holds by 412 votes. Three of its ministers were seen there on Tuesday night within the space of two hours. All had come by train.

=== d024 | Tickerline | 2026-04-22T07:15:00Z | bulletin
# BULLETIN-⟦v030|Hartwin Motors||Hartwin recalls 88,000 Bison vans over airbags⟧: company

ANSTADT, April 22 (Tickerline) - ⟦v030|Hartwin Motors||Hartwin called back 88,000 Bison delivery vans on Wednesday because an airbag may go off when the horn is pressed⟧, the company said. ⟦v030|Hartwin Motors||It was unrelated to the braking defect in the Merle⟧, it said.

⟦v002|||The shares fell a further 11 percent to 30.40 crowns in early trade⟧. The horn had been redesigned in 2024 to sound friendlier.

=== d025 | Lessen Echo | 2026-04-22T07:35:00Z | update | copy_of=d024
# ⟦v030|Hartwin Motors||Hartwin recalls 88,000 Bison vans over airbags⟧

ANSTADT (Tickerline). ⟦v030|Hartwin Motors||Hartwin called back 88,000 Bison delivery vans on Wednesday because an airbag may go off when the horn is pressed⟧, the company said. ⟦v030|Hartwin Motors||It was unrelated to the braking defect in the Merle⟧, it said.

⟦v002|||The shares fell a further 11 percent to 30.40 crowns in early trade⟧.

=== d026 | Kelpress | 2026-04-22T09:00:00Z | update
# Egbert Thal: "We do not throw workers under the wheels"

ANSTADT, 22 April. /Kelpress/. ⟦v016|Government of Kelmar||The Government gives guarantee on the credit of the concern "Hartwin" in volume three billion crowns⟧, it is said in the decision, adopted today. "⟦v016|Egbert Thal||It is not help, it is a guarantee⟧," emphasised the Minister Egbert Thal.

⟦v032|Egbert Thal||The condition is the preservation of working places in the city Lessen⟧, he noted.

⟦v010|Prosecutor's Office||R. Samson is arrested by the court for 30 days⟧, informed the Prosecutor's Office. Her defender denied that ⟦v006|defender of Ruth Samson|denies|the initials on the document belong to her⟧.

⟦v033|Parliament of Kelmar||On Thursday the former general director C. Aurach will be heard by the committee on transport⟧, informed the Parliament. ⟦v003|Agency of Transport Safety||The number of victims is specified and makes nine persons⟧, it was added in the Agency of Transport Safety.

=== d027 | Marlowe | 2026-04-22T10:10:00Z | update
# Hartwin shares rebound on state backing

ANSTADT (Marlowe) - ⟦v002|||Hartwin jumped 16 percent to 35 crowns on Wednesday⟧ after ⟦v016|||ministers agreed to underwrite three billion crowns of its borrowing⟧. ⟦v034|||The wider market recovered half of Tuesday's loss⟧.

"⟦v019|Wanda Keppler||I would be lying if I named a profit. I will name one in August⟧," Wanda Keppler told analysts in her first call.

She said ⟦v025|Wanda Keppler||new valves would reach garages from the second week of June⟧, and ⟦v014|Wanda Keppler||the belts at Lessen would run again on Monday with a different supplier⟧. ⟦v015|Wanda Keppler||Wages would be paid in full for the days lost⟧, she said.

Thorwald said ⟦v028|Sigrid Thorwald||Aurach had waived his pay-off⟧.

Dealers said volume in the first hour was eleven times the usual. Short sellers, who had borrowed nearly a fifth of the company's stock, were hurrying to buy it back. In the bond market the reaction was cooler, and the 2031 issue stood at 76.

=== d028 | Hartwin Motors | 2026-04-22T11:00:00Z | bulletin
# Message from Wanda Keppler to all owners of a Merle

Dear customers,

- ⟦v017|Hartwin Motors||please leave your car where it stands, at any temperature⟧;

- ⟦v001|Hartwin Motors||if it was built between 2019 and 2025, it is one of the 2.1 million⟧;

- ⟦v035|Hartwin Motors||Mr L. Farkas has been asked to come back and has been given an apology⟧;

- ⟦v022|Hartwin Motors||I shall visit the family Reel, if they will have me⟧;

- ⟦v024|Hartwin Motors||there are 400 people on the telephone from today and no music⟧.

There is nothing attractive to offer this month.

=== d029 | The Anstadt Review | 2026-04-22T13:00:00Z | feature
# Thirty-one crowns

Cornelia Brandeis

The price of a decent lunch is what it came to. ⟦v006|||For want of that, per car, somebody took a stamp, breathed on it, and pressed it on a sheet of paper in the autumn of 2023⟧.

⟦v003|||Nine graves⟧ have been dug since, ⟦v002|||some five billion crowns have gone up the chimney⟧, and ⟦v001|||two million drivers are standing at the bus stop⟧. ⟦v007|||The organ builder has been sent back to his pipes⟧. ⟦v010|||A woman sits in a cell⟧ and says it is not her handwriting.

⟦v027|Olaf Brenner < The Anstadt Review||"If I had sold on the ninth of March I should have called it instinct. But I had only read the newspapers,"⟧ the fund manager Olaf Brenner told me.

I drove to the crossing at Hobb, in a taxi. ⟦v005|||It is a gentle slope; any brake would do, but a brake⟧. The keeper there has planted primroses on the bend, and he says that in the frosty weeks he used to open the gates for every blackbird he heard coming.

⟦v016|||And the taxpayer, who was not at the lunch, has signed for the bill⟧.

=== d030 | The Ledger | 2026-04-22T15:00:00Z | feature | nothing_new
# LIVE: what we know about the Hartwin recall

17.00 Time to park this blog. In brief:

• ⟦v001|Hartwin Motors||There are 2.1 million Merles to be mended⟧, Hartwin says, because ⟦v005|||a part of the servo can stick⟧.

• ⟦v003|Agency of Transport Safety||Nine people have been killed⟧, says the safety agency, and ⟦v004|Agency of Transport Safety||46 hurt⟧.

• ⟦v007|||Clemens Aurach is gone⟧; ⟦v008|||Wanda Keppler sits at his desk⟧.

• ⟦v009|||The tower was searched⟧ and ⟦v010|||Ruth Samson is in prison on remand⟧.

• ⟦v002|||The stock closed at 35.10, having begun the week at 52⟧. ⟦v012|||It could not be traded for five hours on Tuesday⟧.

• ⟦v013|||You cannot buy one in Ardonia, Ilveria and two other places⟧.

• ⟦v011|Hartwin Motors|denies|It is not bankrupt⟧. [That was a haulier.]

Mind the frost.
