title: Trial of singer Carlo Vesper Live

=== d001 | Fenwick | 2027-03-11T09:02:00Z | flash
# ⟦v001|court clerk||JURY FINDS SINGER CARLO VESPER GUILTY OF BURNING DOWN OWN VILLA⟧ - COURT CLERK

=== d002 | Fenwick | 2027-03-11T09:20:00Z | urgent | supersedes=d001
# ⟦v001|||Pop star Vesper convicted of setting fire to seaside home⟧

ALMERA, Sorrenia, March 11 (Fenwick) - ⟦v001|||A jury in Almera on Thursday found the singer Carlo Vesper guilty of arson and insurance fraud over the blaze that destroyed his cliff-top house two years ago⟧.

⟦v003|||He was cleared of endangering the life of his gardener, who was badly burned⟧. ⟦v002|||Judge Agnes Morell was due to pass sentence later in the day⟧.

⟦v037|court clerk||The jurors were split ten to two⟧, the clerk of the court said, after ⟦v038|court clerk||deliberating for 31 hours⟧.

Vesper, 44, has sold 70 million records and denied throughout the nine-week trial that ⟦v008|Carlo Vesper|denies|he had carried the can of petrol found in the tennis hut⟧. The house, known as Villa Corda, stood on 40 metres of rock above the bay and had been insured for 11 million crowns.

=== d003 | Courtside | 2027-03-11T09:38:00Z | update
# LIVE: Ten to two, and a noise like a kettle

10.38 Courtroom 1, second bench from the back. When the foreman said the word, there wasn't a scream. There was a sort of whistle, going up. It came from the front row, ⟦v029|||where Mamma Vesper, 79, in her hat with the cherries, had slid off the seat⟧. She is drinking water now.

10.41. And he? ⟦v007|||Went the colour of paper, put out one hand for the rail, missed it and was gone. Two ushers picked him up by the armpits⟧. So that's mother and son on the floor within a minute [a first for this blog].

10.46. The gardener, Paulo Renz, hasn't moved. ⟦v021|Paulo Renz < Courtside||"I don't want his house and I don't want his neck. I'd like my hands back,"⟧ he tells us at the coffee machine.

10.52. Outside: ⟦v015|||three thousand people in yellow scarves and not one of them has sung yet⟧. It's eerie. The chestnut man has sold out.

=== d004 | Sorrenian State Telegraph | 2027-03-11T10:05:00Z | update
# Citizen Vesper recognised guilty, informs court

ALMERA, 11 March. /SST/. ⟦v001|Almera Regional Court||The collegium of the sworn recognised the artist C. Vesper guilty in the deliberate burning of the real estate and in the deceit of the insurance society⟧, informed the press service of the Regional Court.

⟦v003|Almera Regional Court||In the part of the causing of harm to the worker Renz, the accused is justified⟧, noted in the department.

⟦v007|Almera Regional Court||The convicted person experienced short deterioration of the state of health, to him was given ammonia⟧, added the press service. ⟦v015|Almera police||At the building are found up to 1,200 admirers, the order is not broken⟧, informed the police.

The artist C. Vesper has the honorary title of the year 2019. In connection with this the Chancellery of Orders on the given question declined to ⟦v032|Chancellery of Orders|declines|comment on the further fate of the title⟧. As is known, the statute allows to deprive of the title only persons, whose sentence has entered into force.

=== d005 | Almera Morgen | 2027-03-11T10:40:00Z | feature
# The bakery has taken the Carlo bun out of the window

By our court reporter. On Harbour Street at half past eleven you could see Signora Bettina climbing among her cakes on her knees. ⟦v033|||The Carlo bun, with a cherry for a microphone, has been sold here for sixteen years; it is now called the Bun⟧.

His mother was led out past us on the arm of a bailiff. "⟦v029|Rosaria Vesper < Almera Morgen||I didn't faint. I sat down in the wrong place⟧," Rosaria Vesper told this newspaper. "⟦v029|Rosaria Vesper||The boy can't even light a stove⟧."

Of the jury one saw only coats. ⟦v038|||Since Tuesday morning they'd been shut up with sandwiches, four days' worth of ham for three days' work⟧, according to the man who carried the trays.

Paulo Renz walked home by the lower road, as he does, without gloves. People stepped off the pavement for him. Somebody had left a pot of basil on his doorstep with no card.

=== d006 | Fenwick | 2027-03-11T12:31:00Z | urgent
# URGENT-⟦v002|Agnes Morell||Singer Vesper jailed for four and a half years⟧

ALMERA, Sorrenia, March 11 (Fenwick) - ⟦v002|Agnes Morell||Carlo Vesper was sentenced to four years and six months in prison on Thursday⟧ for torching his own villa.

"⟦v025|Agnes Morell||You were not poor. You were bored, and you thought that the rest of us were scenery⟧," Judge Agnes Morell told the singer.

⟦v004|Hedda Karlin||The defence will appeal against everything but the weather⟧, his lawyer, Hedda Karlin, told reporters. She asked that ⟦v005|Hedda Karlin||he be left at liberty until the higher court had ruled⟧. Morell said she would decide on that by evening.

⟦v009|Viktor Sand||Prosecutor Viktor Sand, who had demanded eight years, said he was weighing a challenge of his own⟧.

Vesper, asked if he wished to speak, shook his head. He was allowed five minutes with his family in a side room with a barred window.

The sentence is the longest ever passed in Sorrenia on an entertainer. A comedian received three years in 1988 for selling the same yacht to six people, and a tenor was once fined for biting a conductor. Court officials said that 214 witnesses and experts had been heard, among them a meteorologist, two firemen and a parrot trainer.

=== d007 | Courtside | 2027-03-11T12:50:00Z | update
# LIVE: 'Scenery'

13.50 We're still chewing on that word. The judge took her glasses off to say it. ⟦v002|||Four and a half, with the eleven weeks he's already done knocked off⟧. The yellow scarves heard it by phone, row by row, and you could watch it move through them like wind in barley.

13.58. ⟦v016|||Bottle. A girl of about twenty threw it at the prosecutor's car, and she's in the van now with her scarf over her eyes⟧.

14.03. And ⟦v017|||something's buzzing at the window of the judges' corridor … it's a drone, with a lens on it. Fellow on the fish-market roof with a joystick; they've got him too⟧. Busy van.

14.11. Hedda Karlin on the steps, in the rain, no umbrella: "⟦v008|Hedda Karlin||My client did not do it, has never done it and wouldn't know how⟧." ⟦v010|Hedda Karlin|declines|Asked what she made of juror number seven⟧, she turned round quite sharply. "Where did you hear that?" Well. From you, now.

=== d008 | Norden Post Agency | 2027-03-11T13:15:00Z | update
# Star tenor of the charts goes to prison

HALDEN (NPA) - ⟦v002|Agnes Morell < Fenwick||The singer Vesper must go behind bars for fifty-four months⟧, Fenwick reported from the Sorrenian town of Almera.

⟦v013|Goldhorn Records||His record company of twenty years, Goldhorn, has torn up the contract⟧, it informed by e-mail. "⟦v013|Goldhorn Records||We wish Carlo clarity⟧," it says there.

⟦v012|Halden Arena||The two concerts in Halden in June will not take place, 38,000 tickets will be refunded⟧, the Arena announced.

⟦v004|Hedda Karlin||His advocate speaks of going to the next instance⟧. ⟦v007|||He himself had collapsed at the reading of the verdict⟧.

In Halden, where Vesper had his first success outside his country, two radio stations played him all afternoon and two no longer at all. A survey of listeners was to decide on a fifth. The city's wax museum said that it had for the time being moved the figure beside that of a mountaineer.

=== d009 | Insel Mutual | 2027-03-11T13:40:00Z | bulletin
# Statement on the Villa Corda claim

Insel Mutual Assurance notes the judgment of the Regional Court and states:

- ⟦v020|Insel Mutual||the company demands repayment of 11.2 million crowns with interest from the date of transfer⟧;

- ⟦v020|Insel Mutual||a lien has been registered on two apartments, one boat and the song catalogue⟧;

- ⟦v021|Insel Mutual||the medical costs of Mr Paulo Renz will continue to be met, whatever the outcome⟧;

- ⟦v028|Insel Mutual||the company knows of no recording from the night of the fire⟧;

- ⟦v004|Insel Mutual||any appeal is a matter for the convicted person and does not suspend the civil claim⟧.

Media enquiries in writing only. Policyholders are reminded that the spring edition of "At Home, Safely" contains advice on the storage of fuels. The company has been insuring houses in the bay since 1871 and has, in that time, taken eleven of its own customers to court.

=== d010 | Agence Lirande | 2027-03-11T14:05:00Z | update
# Vesper: a juror troubles the verdict

BELLERIVE, March 11 (Lirande) -- ⟦v010|Courtside||A juror would have published messages hostile to the singer during the debates⟧, according to the site Courtside, which evokes "number seven".

⟦v010|unnamed (Agence Lirande) < Agence Lirande||"Let him roast in his own oven", had written in February the person in question, under the name of a fish⟧, affirmed to Lirande a source close to the defence.

The court did not wish to ⟦v010|Almera Regional Court|declines|express itself on this point⟧.

⟦v013|Goldhorn Records < Norden Post Agency||The house Goldhorn has broken with its star⟧, reported Norden Post Agency. ⟦v014|Tonal||The listenings of his titles have nevertheless been multiplied by six since noon⟧, noted the platform Tonal.

⟦v018|||His spouse, the actress Mira Delon, was absent from the audience⟧. The couple, which had exchanged its vows on a glacier before the objectives of nine magazines, had no longer been seen together since the month of November.

=== d011 | Fenwick | 2027-03-11T14:32:00Z | urgent
# ⟦v005|Agnes Morell||Judge frees Vesper on bail pending appeal⟧

ALMERA, Sorrenia, March 11 (Fenwick) - ⟦v005|Agnes Morell||Carlo Vesper may stay out of prison until his appeal is heard, provided 2 million crowns are lodged by 8 p.m.⟧, Judge Agnes Morell ruled on Thursday. ⟦v011|Agnes Morell||He must hand in his passport and report to police daily⟧.

"⟦v005|Viktor Sand||A man with a boat should not be let near a harbour⟧," prosecutor Viktor Sand said. He told reporters that ⟦v009|Viktor Sand||he would seek a longer term⟧.

⟦v006|Hedda Karlin||The singer's accounts are frozen and he does not have the sum⟧, his lawyer said.

⟦v030|Luis Abarca||President Luis Abarca ruled out a pardon⟧. "I dance to him like everyone else," Abarca told reporters at a cheese fair. He declined to ⟦v001|Luis Abarca|declines|say whether he thought the jury had been right⟧.

Vesper began as a waiter on the ferries and was discovered when the band failed to appear. He has won every prize in the country except the one for modesty, which he handed out himself for four years running on television.

=== d012 | Almera Morgen | 2027-03-11T14:45:00Z | update | copy_of=d011
# ⟦v005|Agnes Morell||Judge frees Vesper on bail⟧

ALMERA (Fenwick). ⟦v005|Agnes Morell||Carlo Vesper may stay out of prison until his appeal is heard, provided 2 million crowns are lodged by 8 p.m.⟧, Judge Agnes Morell ruled on Thursday. ⟦v011|Agnes Morell||He must hand in his passport and report to police daily⟧.

"⟦v005|Viktor Sand||A man with a boat should not be let near a harbour⟧," prosecutor Viktor Sand said. He told reporters that ⟦v009|Viktor Sand||he would seek a longer term⟧.

=== d013 | Courtside | 2027-03-11T15:10:00Z | update
# LIVE: Buckets

16.10 They've found their voice. ⟦v006|||Yellow buckets are going along the rows. There's a wedding ring in one, and in another a cheque from a butcher⟧. A lad with a calculator shouts the total from a bin: ⟦v006|unnamed (Courtside)||four hundred and ten thousand⟧!

16.18. Juror seven, then. We've seen eleven posts by "Turbot61". ⟦v010|||The last of them, on the second night in the hotel: "Nine are with me, the tenth likes cake"⟧. The profile picture's a hand with a signet ring, and yes, we looked at his hand this morning …

16.30. ⟦v010|Ernst Pollack|denies|"Never heard of any turbot,"⟧ says Ernst Pollack, dentist, juror, from behind his garden gate.

16.42. [We're told off by the court for naming him. The court's named him itself on page one of the list. So.]

16.50. ⟦v016|||The girl with the bottle? Let go with a talking-to⟧, and she's holding a bucket.

=== d014 | Sorrenian State Telegraph | 2027-03-11T15:35:00Z | update
# Collection of means for citizen Vesper is illegal, considers ministry

ALMERA, 11 March. /SST/. ⟦v006|Ministry of Finance||The gathering of money in vessels on the square was not registered in the established order⟧, informed the Ministry of Finance.

"⟦v006|Bruno Calvetti||A bucket is not a bank⟧," underlined the deputy minister Bruno Calvetti.

With relation to the sworn P., ⟦v019|Prosecutor's Office||the Prosecutor's Office began a verification under the article about disrespect to the court⟧, informed in the department. ⟦v031|Presidential Chancellery||Under the petition about the pardoning subscribed 212 thousand persons, what has no juridical force⟧, reminded the Chancellery of the President.

⟦v030|Presidential Chancellery||The Head of the State will not use the given right⟧, repeated the Chancellery. The Head of the State on Thursday inspected the exhibition of cheeses, tasted the products of fourteen regions and wished to the cheesemakers new successes.

=== d015 | Fenwick | 2027-03-11T16:00:00Z | update | off_topic
# Sorrenian court fines ferry line over noise

ALMERA, Sorrenia, March 11 (Fenwick) - A court in Almera fined the ferry operator Blue Funnel 90,000 crowns on Thursday for sounding horns at night.

Residents of the old harbour had complained for six years. The company said it would fit quieter horns by July and apologised to a local choir.

The case was heard in courtroom 4.

=== d016 | Norden Post Agency | 2027-03-11T16:20:00Z | urgent
# ⟦v022|Canal Uno||Vesper in hospital after overdose⟧

HALDEN (NPA) - ⟦v022|Canal Uno||The convicted singer Carlo Vesper was taken unconscious from the court cells to a clinic on Thursday after swallowing pills⟧, the broadcaster Canal Uno reported.

"⟦v022|unnamed (Canal Uno) < Canal Uno||He was grey and they were running⟧," a cleaner told the station.

⟦v006|||Of the bail, half had been got together in coins and notes by the late afternoon⟧.

His lawyer could not be reached. The clinic of the Sisters of Mercy, a white building above the harbour, had its blinds down and two policemen at the door.

=== d017 | Norden Post Agency | 2027-03-11T16:48:00Z | kill | supersedes=d016
# KILL - Vesper in hospital after overdose

Editors: please kill our urgent of 1620 GMT. ⟦v022||denies|There was no overdose and no ambulance for the singer⟧. ⟦v022|Hedda Karlin|denies|"He's eating an omelette,"⟧ his lawyer says. ⟦v022|||The person carried out was a bailiff who had slipped on the wet stairs⟧.

Use in no form. The total of the bail money, in the same item, stands. NPA regrets the mistake and has asked Canal Uno for an explanation.

=== d018 | Agence Lirande | 2027-03-11T17:05:00Z | update
# Vesper: the spouse opens the door and leaves by it

BELLERIVE, March 11 (Lirande) -- ⟦v018|Mira Delon||The actress Mira Delon has seized a judge of a demand of divorce⟧, she announced from a set in the south of the country. "⟦v018|Mira Delon||I could live with a guilty man, but not with an innocent one who shouts⟧," she wrote.

⟦v034|Studio Ardent||The shooting of the film on the life of the singer is suspended, the scenario lacking an end⟧, made known the Studio Ardent.

⟦v010|Courtside||The juror suspected of having written under the name of Turbot61 would be a dentist⟧, according to Courtside. ⟦v010|Ernst Pollack < Courtside|denies|The interested party contests⟧.

⟦v022|Hedda Karlin < Norden Post Agency|denies|The rumour of a gesture of despair has been contradicted by the advocate⟧, reported Norden Post Agency. In Bellerive, where the star possesses a chalet without having ever skied, his neighbours have taken in his goats.

=== d019 | Fenwick | 2027-03-11T17:40:00Z | urgent
# ⟦v028|Hedda Karlin||Vesper's lawyers produce video of fire night⟧

ALMERA, Sorrenia, March 11 (Fenwick) - ⟦v028|Hedda Karlin||A doorbell camera filmed another man carrying a can towards Villa Corda 20 minutes before it burned⟧, defence lawyer Hedda Karlin said on Thursday, playing 40 seconds of grainy pictures to reporters.

"⟦v028|Hedda Karlin||It came in the post this morning, with a yellow ribbon round it⟧," Karlin said.

⟦v028|Viktor Sand|hedges|It may be genuine and it may be a man watering the geraniums⟧, prosecutor Viktor Sand said. ⟦v024|unnamed (Fenwick) < Fenwick||The figure resembles Vesper's manager, Dario Plenk⟧, a person who knows both men said.

Plenk, 51, gave evidence in the fifth week that he had spent the night in question at a casino, where nobody remembered him but a parrot. His office did not answer calls about ⟦v024|Dario Plenk|declines|his whereabouts⟧.

The pictures, time-stamped 23.14, show a gate, a hedge and the back of a person in a raincoat. The camera belonged to a neighbour who has since died, Karlin said. Nothing was said of it in nine weeks of hearings. It was not clear who had posted the envelope, which bore a stamp with the singer's own face.

=== d020 | Courtside | 2027-03-11T18:25:00Z | update
# LIVE: Two million and a button

19.25 ⟦v006|||DONE. 2,000,041 crowns and one button, in nine wheelbarrows, up the court steps with thirty-five minutes in hand⟧. A bank clerk with a red face has started on the coins.

19.33. ⟦v005|||And out he comes, no tie, hair flat. He's at large, till three wiser heads have looked at it⟧. He didn't sing. He lifted one hand, the way you do when someone lets you cross the road.

19.36. "⟦v008|Carlo Vesper||I loved that house. Who burns what he loves? I have been asking myself that for two years⟧," he said, and then, quieter, "⟦v021|Carlo Vesper||Paulo, I'm sorry about your hands⟧."

19.45. ⟦v035|||Bacio, the dachshund, has waited under the police van since the morning. You can imagine⟧. OK, we've got something in our eye as well.

=== d021 | Almera Morgen | 2027-03-11T19:15:00Z | feature
# At night they counted coins

By our court reporter. The cashier of the Regional Court, Herr Moll, had his sleeves rolled up when we looked in. "⟦v006|Josef Moll < Almera Morgen||I've eighty-one kilos of small change here and a button from a nice coat⟧," he said.

The drone man, it turns out, ⟦v017|||works for a magazine in Bellerive and had a cold; he was let out toward supper without the machine⟧.

The singer went to his mother's. ⟦v011|||At the police post on Harbour Street he'd first given up his passport, and signed for the next morning at eight⟧. "⟦v029|Rosaria Vesper < Almera Morgen||He's had soup, and now he will sleep, and you'll go home⟧," said Rosaria Vesper from the first floor.

Under the balcony there hung in the rain a hundred wet yellow scarves. Across the way, in the house with the basil, the light was on too. Nobody has yet seen the two of them in the same street.

=== d022 | Fenwick | 2027-03-12T07:30:00Z | urgent
# ⟦v024|police||Manager of convicted singer Vesper held over fire⟧

ALMERA, Sorrenia, March 12 (Fenwick) - ⟦v024|police||Police arrested Dario Plenk, Carlo Vesper's manager, at Almera airport on Friday as he was about to board a flight to Calissa⟧.

⟦v024|police||He is suspected of arson and of lying under oath⟧, a spokeswoman said. His lawyer denied that ⟦v024|Plenk's lawyer|denies|Plenk had anything to do with the blaze⟧ and said ⟦v024|Plenk's lawyer||he had been on his way to a dental congress⟧.

⟦v004|Hedda Karlin||The notice of appeal, 140 pages long, was delivered at 8.01⟧, Hedda Karlin said. "⟦v004|Hedda Karlin||I had page one ready before the verdict and page two after it⟧."

⟦v009|Viktor Sand||Viktor Sand said he no longer wanted a stiffer sentence⟧.

The appeal names 19 errors of law. It devotes 60 pages to a single juror and one line to the gardener, whose suffering, it says, "nobody in this case has been able to make good".

=== d023 | Fenwick | 2027-03-12T08:05:00Z | correction | supersedes=d022
# CORRECTED-⟦v024|police||Manager of convicted singer Vesper held over fire⟧

(Corrects place of arrest in first paragraph to Almera railway station, not airport; makes clear it was a train)

ALMERA, Sorrenia, March 12 (Fenwick) - ⟦v024|police||Police arrested Dario Plenk, Carlo Vesper's manager, at Almera railway station on Friday as he was about to board a train to Calissa⟧.

⟦v024|police||He is suspected of arson and of lying under oath⟧, a spokeswoman said.

⟦v004|Hedda Karlin||The notice of appeal, 140 pages long, was delivered at 8.01⟧, Hedda Karlin said.

=== d024 | Sorrenian State Telegraph | 2027-03-12T09:00:00Z | update
# Court of Appeal appointed session

SOLARA, 12 March. /SST/. ⟦v026|Court of Appeal||The complaint of the defence in the case of C. Vesper will be considered in the accelerated order on 12 March at 15:00⟧, informed the Court of Appeal.

⟦v019|Prosecutor's Office||From the sworn P. were withdrawn a telephone and a ring, with him are conducted explanations⟧, reported the Prosecutor's Office. "⟦v010|Ernst Pollack||I wrote, but I wrote as a private fish⟧," recognised, according to the investigators, the dentist.

⟦v024|Prosecutor's Office||The administrator of the artist, citizen D. Plenk, who attempted to leave the region by the fast train, does not recognise guilt⟧, added in the department.

⟦v032|Chancellery of Orders||The question on the title of the artist is removed from the agenda⟧, informed the Chancellery. The movement of the transport around the Palace of Justice will be limited from the midday, the citizens are asked to treat this with understanding.

=== d025 | Agence Lirande | 2027-03-12T10:20:00Z | update
# Vesper: the magistrates in haste, the label in regret

BELLERIVE, March 12 (Lirande) -- ⟦v026|Court of Appeal < Sorrenian State Telegraph||Three judges will lean from this afternoon on the file of the singer⟧, reported the State Telegraph, citing the court of Solara.

⟦v010|Ernst Pollack < Sorrenian State Telegraph||The dentist of the jury has avowed to be the author of the messages⟧, according to the same agency.

⟦v013|Goldhorn Records||Goldhorn, interrogated by Lirande, qualified its rupture of "comma, not full stop"⟧. ⟦v014|Tonal||Nine of the ten most listened songs of the day are of Vesper⟧, observed Tonal.

⟦v020|Insel Mutual||The insurer suspends its pursuits until the arrest⟧, it let know. ⟦v012|Halden Arena|hedges|The Arena of Halden, which had reimbursed one ticket on ten, "is thinking"⟧.

At the bar of the law faculty of Bellerive, one bets already a coffee on the annulment, two on a new trial and a whole dinner on the film.

=== d026 | Courtside | 2027-03-12T15:10:00Z | update
# LIVE: Solara, where they do it without a jury

16.10 Smaller room, bigger wigs. ⟦v026|||They're sitting. Three of them; the middle one has read all hundred and forty pages and wants us to know it⟧.

16.24. Karlin's on her feet. "⟦v010|Hedda Karlin||One of the twelve was throwing wood on the fire while he was supposed to find out who'd lit it⟧." A cough from the left-hand wig.

16.40. The film. ⟦v028|||Lights out, forty seconds, a man's back, a can, a limp⟧. Vesper doesn't limp. ⟦v024|||You-know-who, who was taken off the 7.12 this morning, does⟧.

16.58. Sand gets up and says four sentences. We've had longer from him about the lunch. ⟦v009|Viktor Sand||The State withdraws its wish for eight years and leaves the rest to the wisdom of the bench⟧.

17.05. They've gone out. Paulo Renz is here, at the back. He and Vesper are looking at the same radiator.

=== d027 | Fenwick | 2027-03-12T16:42:00Z | urgent
# ⟦v027|Court of Appeal||Appeals court quashes Vesper conviction, orders new trial⟧

SOLARA, Sorrenia, March 12 (Fenwick) - ⟦v027|Court of Appeal||Sorrenia's Court of Appeal threw out the conviction of Carlo Vesper on Friday and sent the case back to be tried afresh before another jury⟧.

"⟦v027|Octavian Reese||A verdict in which a juror campaigns is not a verdict⟧," presiding judge Octavian Reese said. ⟦v028|Octavian Reese||The video would have to be examined by experts⟧, he added.

⟦v005|Court of Appeal||The bail money is to be returned⟧. Reese declined to ⟦v002|Octavian Reese|declines|say whether the 4-1/2-year term could come back⟧.

⟦v019|police||Juror Ernst Pollack was charged with contempt⟧, police said.

Agnes Morell, who presided in Almera, was on leave from Friday, her court said. She has been a judge for 26 years and had been overturned once before, over a donkey.

A new trial is unlikely to start before the autumn. Lawyers said the panel would be drawn from another district, where fewer people own a yellow scarf, and that its members would be asked about their habits online.

=== d028 | Norden Post Agency | 2027-03-12T17:10:00Z | update | nothing_new
# Two days of Carlo Vesper

HALDEN (NPA) - ⟦v001|||On Thursday ten of twelve citizens held him to be the arsonist⟧. ⟦v007|||He fell over⟧, ⟦v002|||received four years and a half⟧, ⟦v013|||lost the record company⟧ and ⟦v018|||the wife⟧.

⟦v006|||Strangers paid for his freedom in coins⟧. ⟦v010|||A tooth doctor among the jurors proved to have been a fish on the internet⟧. ⟦v028|||A short film appeared⟧ and ⟦v024|||the manager disappeared, but not far⟧.

⟦v027|||On Friday everything was put back to the beginning⟧. For those who were on holiday: one may start reading here and has missed nothing but the weather.

What remains open: who sent the envelope, who carried the can, and whether an insurer can be paid back in buckets. The manager's lawyer has announced a statement for Monday. The dentist's practice is closed until further notice; patients with pain are being seen next door.

=== d029 | Courtside | 2027-03-12T18:00:00Z | update
# LIVE: Radiator, part two

19.00 ⟦v027|||Back to square one, then. New twelve, new foreman, same ashes⟧. The yellow scarves in Solara made a noise we could feel in the railings.

19.08. And this, which nobody staged. ⟦v036|||In the corridor Vesper walked over to Renz, and didn't hold out a hand, because what would he do with it, and the two of them stood with their foreheads together for about as long as a chorus⟧.

19.15. ⟦v006|||They want the wheelbarrows back, by the way. How do you repay a button?⟧ Herr Moll of the cash desk has put a notice up: owners to apply in person, describing their coins.

19.22. "⟦v008|Carlo Vesper||I'll go through all of it again, and I will say the same two words⟧," says Vesper, with Bacio inside his coat.

=== d030 | Almera Morgen | 2027-03-12T19:30:00Z | feature
# The cherry is back

By our court reporter. Signora Bettina was up at five, and then again at six in the evening when the news came from Solara. ⟦v033|Bettina Forn < Almera Morgen||"I'd only changed the label. I never changed the dough,"⟧ she told this newspaper; the old card stands in the window again.

On Tuesday the wax museum in Halden will think about it, and the Arena there ⟦v012|Halden Arena||will play both evenings in June after all, God and the new jury permitting⟧.

Of juror seven the neighbours say that he was a gentle dentist. ⟦v019|||A policeman sits in his waiting room tonight with a magazine⟧.

And ⟦v029|||Mamma Vesper has bought a new hat⟧. "⟦v029|Rosaria Vesper||For the second time one dresses better⟧," she said.

On the cliff, where the villa stood, the sea pinks have come up among the black tiles. Paulo Renz planted nothing there this year. He says that they've done it themselves.
