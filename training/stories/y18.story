title: Tarnholt referendum Live

=== d001 | Axial | 2027-03-18T06:02:00Z | bulletin
# BULLETIN-⟦v001|||Polls open in Tarnholt vote on leaving Littoral Union⟧

PORT ANSEL, March 18 (Axial) - ⟦v001|||Voting began at 0600 GMT on Thursday in a referendum on whether Tarnholt should quit the Littoral Union after 34 years⟧.

⟦v001|Electoral Office||Some 2.9 million people are entitled to cast a ballot, and the count starts at 2200 GMT⟧, according to the Electoral Office.

Prime Minister Roderick Haine wants the island to remain in the bloc of eleven coastal states. Opal Drummond, a former trawler owner who leads the Open Sea movement, wants it out.

⟦v004|Veritas||The last survey before the poll had Stay three points ahead⟧, the pollster Veritas said. Its last four surveys had also been wrong.

=== d002 | The Watch | 2027-03-18T07:20:00Z | feature
# LIVE: ballots, gales and bacon rolls as Tarnholt decides

07.20 Morning, all. The wind outside the Corn Exchange in Port Ansel has just taken a returning officer's hat, and he has gone after it with some dignity.

First through the door was Bess Cormorant, who is 106. "⟦v026|Bess Cormorant < The Watch||I voted to go in and I've waited long enough to see if it was a mistake⟧," she told us. She did not say what she had decided.

⟦v029|||The line already goes round the corner, past the library and twice about the duck pond⟧ …

⟦v028|Skerry Lines||No boats are running to Ulsay before noon⟧, says Skerry Lines, ⟦+|||with eight-metre waves in the sound⟧. There are 61,000 electors over there, and they are said to be for staying to a man.

[The ducks are not entitled to vote. Thank you, Derek.]

Over at the Seamen's Mission, Father Jonas Pell is handing out barley sugar to both camps. "⟦-|Jonas Pell||They have not spoken to each other since the herring quota, so I count it a good morning⟧," he says.

=== d003 | Unipress | 2027-03-18T08:05:00Z | update
# Tarnholt votes about membership; President Vauclaire expresses the trust

CALDE, 18 March. (Unipress). ⟦v001|||The citizens of the member state Tarnholt are called today to the urns⟧. The question consists of nine words and was formulated during eleven months.

The President of the Council of the Union Estelle Vauclaire informed the correspondents: "⟦v010|Estelle Vauclaire||We keep for our friends a chair. On the given question there is no plan B, because it is not needed⟧."

⟦v032|Tiber Malko||The contribution of Tarnholt in the budget makes 6.1 per cent⟧, reminded the commissioner of finances Tiber Malko. On the question, ⟦v032|Tiber Malko|declines|who would pay this sum in the opposite case⟧, he declined to answer.

The Union was founded in 1968 for the joint maintenance of lighthouses and sea buoys. Its hymn has not a text.

=== d004 | Port Ansel Mercury | 2027-03-18T09:10:00Z | feature
# "I do" in the polling booth

By our own reporters. The bride came in oilskins. Maud Selby and Tam Renwick had booked St Bride's hall for ten before anyone knew it would be a polling place, and they were married between the two urns.

Not everything was so merry. ⟦v015|||At Cooper's Row School a lady of 67 was led off by constables after handing in a paper under her own name and another under her late husband's⟧. "⟦v015|Ivor Tench < Port Ansel Mercury||She says that he would have wanted it⟧," Sergeant Ivor Tench told this newspaper.

⟦v030|Electoral Office||Open Sea laid out 14 million crowns on the campaign, and the other side 22⟧, the Electoral Office has added up.

Whoever drives today should know: ⟦v037|harbour police||the mole and the lower harbour are closed because of the waves⟧, say the harbour police.

At Gull Place the prime minister's cat, Treaty, sat in the window with its back to the street, and forty photographers made of it what they could.

⟦v023|||On the Coast Road a coach full of people in yellow scarves lay on its side in a turnip field by mid-morning⟧. They sang until the ambulances came, and two of them, with arms in slings, insisted on being driven to vote.

=== d005 | Electoral Office | 2027-03-18T11:00:00Z | bulletin
# Notice to the public No. 14

The Electoral Office states as of 11 a.m.:

- ⟦v002|Electoral Office||24.6 per cent of persons on the roll have voted, as against 19.1 at the same hour in 1993⟧;

- ⟦v027|Electoral Office||in the districts of Ulsay and Far Ulsay polling will close at midnight instead of at ten⟧;

- ⟦v007|Electoral Office||one sealed box from the islet of Grunay has not been accounted for⟧;

- ⟦v029|Electoral Office||waiting times above ninety minutes are recorded in 40 places⟧;

- ⟦v033|Electoral Office||citizens of other member states are reminded that they have no vote in this matter⟧.

Photographs taken inside the booth are an offence. Dogs may enter if quiet.

=== d006 | Brightline | 2027-03-18T12:40:00Z | update
# Turnout surges in Tarnholt; box of votes ⟦v007|||lost in the storm⟧

PORT ANSEL (Brightline) - ⟦v002|||One in four of Tarnholt's voters had been to the polls by late morning⟧, far more than in the ballot that took the island in.

⟦v007|Hector Strand||A wave swept the container with 212 papers off the deck of a mail launch⟧, said Hector Strand, coxswain of the Grunay lifeboat. "⟦v007|Hector Strand < Brightline||We chased it to the skerries. It floats well, I will say that⟧," he told Brightline.

Opal Drummond said ⟦v020|Opal Drummond||her movement would go to court if anybody was prevented from voting by weather⟧. She cast her own ballot in rubber boots.

Roderick Haine declined to ⟦v006|Roderick Haine|declines|speculate about his future in the event of a defeat⟧. He voted early, and then had to go back for his spectacles.

=== d007 | Dravian News Service | 2027-03-18T14:15:00Z | update
# Dravia ready to offer Tarnholt trade treaty - minister

NOVA ERLA (DNS) - ⟦v017|Corso Beltane||Dravia could conclude a treaty on free trade with a Tarnholt outside of the Union "before the ink on the ballots is dry"⟧, Foreign Trade Minister Corso Beltane said.

"⟦v017|Corso Beltane < Dravian News Service||They need grain and we like mackerel. It is not philosophy⟧," he told DNS.

In Tarnholt itself the people vote in masses: ⟦v002|Brightline||a quarter of those entitled had done so before noon⟧, Brightline reported. ⟦v015|Ivor Tench < Port Ansel Mercury||A widow is held because she voted for a dead man as well⟧, the Port Ansel Mercury reported, quoting a policeman.

Dravia, which is no member of any union since 1949, borders on the sea only with a strip of 11 kilometres.

⟦v028|||The steamers to the northern islands stood idle the whole forenoon⟧ and sailed only after lunch, with priests and sheep on board.

=== d008 | The Watch | 2027-03-18T16:30:00Z | feature
# LIVE: a fire in a bin, and no news from Grunay

16.30 Sirens at the Tannery Lane polling station. ⟦v014|||A fellow in a bishop's hat tipped lamp oil into the slot of a ballot box and threw a match after it; he was sat upon by two scrutineers until the police came⟧.

"⟦v014|Nan Orpen < The Watch||We lost eleven papers out of some nine hundred. I had the tea urn handy⟧," Nan Orpen, who presides there, told us, rather damp.

⟦v014|Ivor Tench||He is 33, sells insurance and has refused to say which side he favours⟧, says Sergeant Ivor Tench. [That makes two in the cells, counting the widow from this morning.]

On Quay Street the blue camp has begun to gather. Its stewards count ⟦v022|Hands Across||25,000⟧ … from our balcony we got to a few thousand before we lost heart.

=== d009 | Axial | 2027-03-18T18:50:00Z | update | supersedes=d001
# UPDATE 1-Tarnholt votes on Union exit in record numbers

PORT ANSEL, March 18 (Axial) - ⟦v001|||Tarnholt voted on Thursday on whether to quit the Littoral Union after 34 years⟧, with storms keeping part of its northern islands cut off for hours.

⟦v002|Electoral Office||Participation stood at 61 percent by 1700 GMT⟧, the Electoral Office said.

⟦v011|||The crown gained 1.2 percent as dealers bet on a vote to remain⟧. "⟦v011|unnamed (Axial)||Everyone I know is long and nobody sleeps⟧," said a trader who asked not to be named.

⟦v014|||Police detained a man who set fire to ballots in the capital⟧. ⟦v023|Coast Road police||Nine people were hurt when a bus carrying Open Sea volunteers was blown over on the Coast Road⟧, police there said.

Tarnholt, an island of 4.1 million, exports fish, tweed and bagpipers.

⟦v027|||Booths in the far north are to stay open two hours longer than elsewhere⟧. The first ferry of the day reached Ulsay at 1420 GMT with 300 voters and a brass band, all of them green.

⟦v035|Solveig Marr||The head of state would not say how she had voted, "not even to the cat"⟧, President Solveig Marr told reporters.

=== d010 | Brightline | 2027-03-18T22:01:00Z | flash
# ⟦v004|Channel Six||TARNHOLT VOTES TO STAY IN UNION BY 52-48⟧ - EXIT POLL

=== d011 | The Watch | 2027-03-18T22:25:00Z | feature
# LIVE: cheers on Quay Street, long faces at the fish dock

22.25 ⟦v004|Channel Six||Fifty-two for remaining, forty-eight for going: that is what people told the clipboards of Channel Six as they came out⟧. The roar could be heard over the gale.

Opal Drummond has been on the steps of the fish dock, and she sounds beaten. "⟦v009|Opal Drummond||It looks as though we have come up short tonight. I shall have a drink and then I shall sleep⟧," she said.

Then, not five minutes later, to our Fergus Ault: "⟦v020|Opal Drummond < The Watch||If Grunay has been drowned, my lawyers will fish for it⟧."

⟦v010|||In Calde, where the Union has its offices, a cork was heard on a live microphone⟧ …

⟦v022|Port Ansel police||The gathering on the quay is put at 9,000⟧ by the police.

=== d012 | Unipress | 2027-03-18T22:48:00Z | update
# Tarnholt remains in the family, show the questionings

CALDE, 18 March. (Unipress). ⟦v004|Channel Six||The supporters of the membership lead with four points⟧, informs the television channel Six of Port Ansel with reference to the questioning of 30 thousand persons.

Estelle Vauclaire in the late evening declared: "⟦v010|Estelle Vauclaire < Unipress||The chair is warm. We did not doubt⟧." By her words, ⟦v016|Estelle Vauclaire||the meeting of the heads of the states, which was reserved for Saturday, falls away⟧.

⟦v007|unnamed (Unipress)||The urn of Grunay is found on the beach by a dog⟧, informed an observer of the Union who did not give his name.

The buffet of the Council building worked until morning.

⟦v011|||The money of the island, as inform the stock exchanges, rose in price after the first questionings⟧. In the lobby of the Council the ambassadors embraced each other, and the ambassador of Tarnholt was embraced two times.

=== d013 | Axial | 2027-03-19T01:35:00Z | urgent
# URGENT-⟦v003|||Early counts in Tarnholt run against exit poll⟧

PORT ANSEL, March 19 (Axial) - ⟦v003|||With 22 of 90 districts counted, Leave had 53.8 percent of the vote in Tarnholt's referendum early on Friday⟧.

⟦v011|||The crown dropped 4 percent in minutes⟧.

"⟦v004|Pamela Ostrow < Axial||We asked those who were willing to stand in the rain and chat. They are not a sample, they are a temperament⟧," Pamela Ostrow, chief pollster of Channel Six, told Axial.

⟦v005|Electoral Office||The district of Hollin is to be counted again because of a gap of 14 votes⟧, the Electoral Office said. Hollin is best known for a cheese that may not be carried on buses.

=== d014 | Brightline | 2027-03-19T03:10:00Z | urgent
# URGENT-⟦v013|unnamed (Brightline)||Union shuts land border with Tarnholt at Strait Tunnel⟧ - official

CALDE (Brightline) - ⟦v013|unnamed (Brightline)||Border guards of the Littoral Union closed the Strait Tunnel to traffic from Tarnholt early on Friday⟧, a customs official said.

"⟦v013|unnamed (Brightline) < Brightline||The order is to let nobody through until the lawyers are awake⟧," the official told Brightline.

The Council of the Union declined to ⟦v013|Council of the Union|declines|comment⟧.

The tunnel, 31 km long, carries 14,000 vehicles a day. Lorries could be seen standing at the northern mouth.

=== d015 | Dravian News Service | 2027-03-19T03:22:00Z | urgent | copy_of=d014
# ⟦v013|unnamed (Brightline)||Union closes border with Tarnholt at Strait Tunnel⟧ - official

CALDE (Brightline/DNS) - ⟦v013|unnamed (Brightline)||Border guards of the Littoral Union closed the Strait Tunnel to traffic from Tarnholt early on Friday⟧, a customs official said.

"⟦v013|unnamed (Brightline) < Brightline||The order is to let nobody through until the lawyers are awake⟧," the official told Brightline.

The Council of the Union declined to ⟦v013|Council of the Union|declines|comment⟧.

=== d016 | Brightline | 2027-03-19T03:57:00Z | kill | supersedes=d014
# KILL-Strait Tunnel (URGENT of 0310 GMT)

ATTENTION EDITORS - Please withdraw our urgent of 0310 GMT headlined "Union shuts land border with Tarnholt at Strait Tunnel". ⟦v013||denies|The tunnel is open and was never shut for any political reason⟧.

⟦v013|Gaspard Fleuret||A sweeping machine had broken down in the northbound tube and traffic stopped for 25 minutes⟧, tunnel manager Gaspard Fleuret said. Nadine Koor, a spokeswoman for the Council of the Union, denied that ⟦v013|Nadine Koor|denies|any instruction had been given to border staff⟧.

No replacement story is planned.

=== d017 | Brightline | 2027-03-19T05:12:00Z | flash
# ⟦v003|Electoral Office||TARNHOLT VOTES TO LEAVE LITTORAL UNION⟧ - ELECTORAL OFFICE

=== d018 | Axial | 2027-03-19T05:30:00Z | update | supersedes=d013
# UPDATE 2-Tarnholt ⟦v003|||turns its back on Littoral Union⟧

* Crown at 20-year low

* Exit poll wrong

PORT ANSEL, March 19 (Axial) - ⟦v003|Electoral Office||Tarnholt has chosen by 51.3 percent to 48.7 to become the first country ever to walk out of the Littoral Union⟧, official figures showed on Friday.

"⟦v008|Opal Drummond||The tide has come in. Let this be the day we were handed back our own sea⟧," Opal Drummond told supporters who had mostly gone to bed.

⟦v011|||The currency fell as much as 9 percent, to a level not seen since 2007⟧. ⟦v012|Winifred Sloane||The central bank stands ready with 40 billion crowns⟧, Governor Winifred Sloane said.

⟦v002|Electoral Office||Turnout was 78.4 percent⟧. ⟦v018|||Ulsay voted 71 percent to remain⟧.

The union's rules provide for ⟦v034|Union treaty||two years of talks from the day a notice is handed in⟧, under its treaty.

=== d019 | The Watch | 2027-03-19T06:15:00Z | feature
# LIVE: Out. By a whisker, and 66,000 votes

06.15 If you went to sleep at eleven, sit down. ⟦v003|||The island is leaving. It was Cragside that tipped it, at nine minutes past five, read out by a retired dentist⟧.

"⟦v009|Lucian Farr||They have beaten us, and I have telephoned to say so⟧", says Lucian Farr of Hands Across, the Stay campaign, grey as a dishcloth.

"⟦v009|Opal Drummond < The Watch||He rang at half past five and I was in the bath⟧," Drummond tells us. As to her own farewell of last evening: "⟦v008|Opal Drummond < The Watch||I was tired. Don't quote a tired woman⟧."

⟦v024|||Somebody has put a half-brick through a window of Union House⟧, and ⟦v025|||somebody else is up a ladder unhooking the flag with the eleven buoys⟧ …

[There is no "tunnel closure", whatever your cousin forwarded.]

A word about the small hours. ⟦v012|||Mrs Sloane of the central bank came down the steps at four in a tartan dressing gown to say that there was enough money for everyone⟧, and went back up. Nobody had the heart to ask for the figure.

⟦v010|||From Calde, no more corks⟧.

=== d020 | Unipress | 2027-03-19T07:10:00Z | update
# E. Vauclaire: the choice is regretted and respected

CALDE, 19 March. (Unipress). The President of the Council of the Union learned about ⟦v003|||the outcome of the plebiscite, by which the island separates from the Union⟧, at 06:20 and did not take breakfast.

"⟦v010|Estelle Vauclaire||I am sad as after a funeral of a living person. But who goes out, closes behind himself the door, and not slowly⟧," she declared.

By her words, ⟦v016|Estelle Vauclaire||on Saturday the ten remaining leaders gather in Calde⟧. ⟦v033|Nadine Koor||For the 310 thousand Tarnholters who live in other countries of the Union nothing changes today⟧, assured the representative of the Council Nadine Koor.

T. Malko informed that ⟦v032|Tiber Malko||the hole in the budget will be closed by the tax on anchors⟧.

To the morning session all came in dark ties. This was, as was explained, a coincidence.

=== d021 | Port Ansel Mercury | 2027-03-19T08:00:00Z | feature
# On the step of Number Two

⟦v006|||He came out without a coat. "I asked you a question, you have given me an answer, and another pair of hands must carry it out," Roderick Haine said, and it was plain to all on Gull Place that he was done⟧.

His wife held the paper so that it should not blow away.

⟦v036|Edith Garrow||I would be a coward to say no⟧, is how Edith Garrow, the harbours minister, answered when we asked if she will try for his chair.

In the bakery across the road, the talk was of other things. "⟦v018|Runa Halcro < Port Ansel Mercury||We Ulsay folk are not leaving anything. We'll have a vote of our own, you'll see⟧," said Runa Halcro, up for her sister's wedding.

⟦v005|||At Hollin they began again at seven, for the fourteen slips. They were found in a teapot⟧.

⟦v012|||At the money-changer's by the bridge they had run out of Union ducats by a quarter past eight, for all the governor's billions⟧. The owner hung a towel over the board.

⟦v026|||Old Bess Cormorant, who had got up specially for the news, said "Well, well," and asked for an egg⟧.

=== d022 | Brightline | 2027-03-19T08:22:00Z | urgent
# ⟦v006|Roderick Haine||Tarnholt PM Haine to resign after referendum defeat⟧

PORT ANSEL (Brightline) - ⟦v006|Roderick Haine||Prime Minister Roderick Haine said on Friday he would step down by the end of May⟧, three hours after Tarnholt voted to leave the Littoral Union.

⟦v034|Roderick Haine||It would fall to his successor to send the letter that starts the clock⟧, he said.

⟦v038|unnamed (Brightline)||The cabinet has no blueprint for departure: a single sheet, headed "Unlikely", is all there is⟧, according to a civil servant. Haine's office declined to ⟦v038|prime minister's office|declines|discuss internal papers⟧.

President Solveig Marr urged ⟦v035|Solveig Marr||both sides to "lend each other a cup of sugar"⟧. The presidency is a largely honorary office whose holder launches ships.

=== d023 | Dravian News Service | 2027-03-19T09:05:00Z | update
# Dravia renews offer after result in Tarnholt

NOVA ERLA (DNS) - ⟦v017|Dravian government||The cabinet has empowered the Minister of Foreign Trade to begin talks with Port Ansel already on Monday⟧, the government announced.

⟦v006|Roderick Haine < Brightline||The head of the Tarnholt government vacates his post in the course of the spring⟧, Brightline reported, quoting him.

⟦v038|unnamed (Brightline) < Brightline||In the ministries there, nobody had prepared the case that has now occurred⟧, the agency also reported, citing an official.

"⟦v003|Corso Beltane < Dravian News Service||Fifty-one is not many, but it is more than forty-nine⟧," Corso Beltane commented to DNS.

Mackerel was dearer on the market of Nova Erla by 3 per cent. Nobody could say why.

⟦v018|Axial||The northern group of islands, where seven in ten were for staying, does not want to share the fate of the rest⟧, according to Axial.

=== d024 | Axial | 2027-03-19T10:40:00Z | correction | supersedes=d018
# CORRECTED-UPDATE 2-Tarnholt turns its back on Littoral Union

(Corrects central bank's sum in third paragraph to 14 billion crowns, not 40 billion)

PORT ANSEL, March 19 (Axial) - ⟦v003|Electoral Office||Tarnholt has chosen by 51.3 percent to 48.7 to become the first country ever to walk out of the Littoral Union⟧, official figures showed on Friday.

"⟦v008|Opal Drummond||The tide has come in. Let this be the day we were handed back our own sea⟧," Opal Drummond told supporters.

⟦v012|Winifred Sloane||The central bank stands ready with 14 billion crowns⟧, Governor Winifred Sloane said.

⟦v002|Electoral Office||Turnout was 78.4 percent⟧. ⟦v031|Petrel Air||The airline Petrel Air is to move its head office to Calde⟧, it said.

=== d025 | Electoral Office | 2027-03-19T11:30:00Z | bulletin
# Declaration of the result (form 9)

The Returning Officer for Tarnholt, Cuthbert Vane, declares:

- ⟦v003|Cuthbert Vane||for remaining a member 1,107,204; for ceasing to be a member 1,166,315⟧;

- ⟦v002|Cuthbert Vane||papers handed in 2,273,519, void papers excluded⟧;

- ⟦v005|Cuthbert Vane||the second count in Hollin confirmed the first, save one vote⟧;

- ⟦v007|Cuthbert Vane||the Grunay container was recovered by the lifeboat at 19.40, unopened, and its contents were legible⟧;

- ⟦v014|Cuthbert Vane||eleven papers destroyed by fire at Tannery Lane could not alter the outcome⟧;

- ⟦v020|Cuthbert Vane||complaints may be laid before the High Bench within 21 days⟧.

The urns will be kept for a year and a day in the cellar of the Corn Exchange.

=== d026 | Brightline | 2027-03-19T12:20:00Z | update | off_topic
# Musicians' union in Tarnholt votes to leave national federation

PORT ANSEL (Brightline) - Tarnholt's bagpipers and fiddlers voted by 54 percent to leave the national federation of labour, their union said on Friday, after a row about fees.

Turnout was 31 percent. The losing side asked for a recount.

"It is a divorce, not a war," said secretary Alban Pike, before playing reporters out.

=== d027 | The Watch | 2027-03-19T14:00:00Z | feature
# LIVE: half a million names, and an island that says no

14.00 ⟦v021|||Half a million people have by now signed the plea on the parliamentary website to hold the whole thing again⟧. It fell over twice under the weight.

Lucian Farr will not put his own name to it. "⟦v021|Lucian Farr < The Watch||Best of three is for darts⟧," he told us.

Up north they do not wait. ⟦v018|||Ulsay's council has resolved, by nineteen to two, to ask its own people whether to go with the mainland or stop in the bloc⟧. Cheering, we hear, and a fiddle.

⟦v015|||The lady who voted for two has been sent home with a caution and a bunch of daffodils⟧; the oil-and-matches man comes before a magistrate on Monday.

⟦v022|Hands Across||There are 60,000 outside the parliament this afternoon with blue umbrellas⟧, according to the organisers … ⟦v022|Port Ansel police||18,000⟧, is the view from the police helicopter.

=== d028 | Unipress | 2027-03-19T15:20:00Z | update
# The ministers of the Union demand the letter without delay

CALDE, 19 March. (Unipress). ⟦v034|foreign ministers of the Union||Port Ansel is invited to submit the application of exit in the course of a week and not to wait until summer⟧, is said in the statement of the ministers of foreign affairs.

N. Koor denied that ⟦v034|Nadine Koor|denies|this is pressure⟧. "⟦v034|Nadine Koor||It is arithmetic of the calendar⟧," she explained.

The prime minister R. Haine, who ⟦v006|||abandons his post⟧, ⟦v016|unnamed (Unipress)||will be admitted on Saturday to the dinner, but not to the session⟧, became known to the agency.

⟦v024|Union representation||To the house of the representation in Port Ansel was caused damage for 800 crowns⟧. The glass is already inserted.

The Dravian proposal about ⟦v017|||the agreement on duties⟧ in Calde was not noticed.

⟦v031|||Meanwhile the air company with the bird on the tail changes the registration to Calde⟧, and the city has prepared for it a street with the name of the same bird. ⟦v021|||The collecting of signatures under the petition for the second plebiscite⟧ the Council considers an internal matter.

=== d029 | Port Ansel Mercury | 2027-03-20T06:40:00Z | feature
# What the sea gives back

By Philippa Gant

They say at Grunay that the sea gives back all it borrows. ⟦v007|||Two hundred and twelve opinions went over the side of the mail launch, and the sea handed back every one of them, a little salt⟧.

I thought of it on Gull Place, watching the removal men measure a sofa. ⟦v006|||Eleven years he sat there. A pencil cross from a dentist's parish, and the van is at the kerb⟧.

⟦v004|||It must be hard to be a forecaster this weekend; Pamela Ostrow has given Channel Six back her clipboard⟧. ⟦v011|||And hard to buy a peach: a crown that fetched two on Thursday fetches one and four-fifths⟧.

⟦v018|||Ulsay will ask itself the same thing come September⟧. ⟦v019|Opal Drummond||Foreign boats will be out of the twelve-mile zone by then⟧, Miss Drummond promises. ⟦v023|||Of her volunteers from the overturned coach, all but one are home⟧.

The bride of Thursday is in Calde, on honeymoon. She will need, in time, another passport.

=== d030 | The Watch | 2027-03-20T09:00:00Z | feature | nothing_new
# LIVE: Where we stand on Saturday morning

09.00 Before we shut up shop:

• ⟦v003|Cuthbert Vane||Tarnholt is leaving, by 1.17 million votes to 1.11⟧, according to Cuthbert Vane, the returning officer. ⟦v004|Channel Six||The exit poll that said otherwise⟧ came from Channel Six.

• ⟦v006|Roderick Haine||The prime minister goes before June⟧, he has said. ⟦v036|Edith Garrow||Edith Garrow would like the job⟧, she says.

• ⟦v034|foreign ministers of the Union||The others want the notice within days⟧, say the bloc's foreign ministers; ⟦v034|Roderick Haine||not his business any more⟧, says Haine.

• ⟦v018|||The Ulsay islanders are to have a ballot of their own⟧.

• ⟦v016|Estelle Vauclaire||Ten heads of government sit down in Calde today⟧, according to Estelle Vauclaire.

• ⟦v012|Winifred Sloane||Fourteen billion crowns lie ready to prop up the currency⟧, says Winifred Sloane.

• ⟦v013|Gaspard Fleuret||The Strait Tunnel was held up by a broken sweeper, no more⟧, its manager says.

[The returning officer has his hat back. A duck had it.]
