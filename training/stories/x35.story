title: Verdict in the Velvet Room nightclub fire

=== d001 | Lorne Evening Post | 2027-03-09T06:40:00Z | update
# Fifty-one chairs, and the morning they were put out for

By Hester Malin, outside the Assize Court

Somebody has set out fifty-one folding chairs on the lawn of the Assize Court in Lorne, one for each of those who did not come home from the Velvet Room. Nobody sits on them. A pair of silver dancing shoes stands on the eleventh.

⟦v001|||This morning, three years and four months after the fire, a jury is to say whether Dominic and Lucan Farrow, who owned the club, are guilty of manslaughter⟧. ⟦v002|court usher||The nine men and women have been out for six days⟧, an usher confirmed.

"⟦v003|Brigid Sallow||I don't want hate. I want the word⟧," said Brigid Sallow, whose twin daughters had gone to hear a band.

The brothers have been on bail throughout. They arrived by separate taxis and did not greet each other.

The older people of the town still cross the street rather than walk past the black door in Tallow Lane. The younger ones stop, and touch it.

=== d002 | Albion Wire | 2027-03-09T07:15:00Z | urgent
# Jury in Lorne nightclub fire trial reaches verdict

LORNE, March 9 (Albion) - ⟦v001|||Jurors trying the owners of a nightclub where 51 people died have made up their minds and will announce their findings at 9 a.m.⟧, the court clerk said on Tuesday.

Brothers Dominic and Lucan Farrow deny manslaughter by gross negligence. Their former manager, Perpetua Quill, and a licensing inspector, Osric Bane, are charged with lesser offences.

The blaze in the Velvet Room on Nov 8, 2023 was the deadliest in Caldermark for a century. It began when sparks from a stage firework set light to foam on the ceiling, and lasted nine minutes.

⟦v002|||Deliberations had gone on since March 3⟧.

About 300 relatives were in or around the court. The trial, which opened in December, heard 140 witnesses, among them a salesman who had supplied the foam and a taxi driver who broke a window with a wheel brace and pulled out nine people.

The brothers, sons of a butcher, opened their first club in 2014 and at one time ran seven. Neither gave evidence.

=== d003 | Tallow Lane Live | 2027-03-09T08:58:00Z | update
# LIVE: All rise

9.58 Lorne time. Courtroom 1 is so full that the radiators have been turned off. Families on the left, in the green ribbons. ⟦v004|||The judge, Sir Anselm Grue, has just warned that anyone who claps, boos or so much as sighs will be shown out⟧.

9.54. Dominic [elder, beard, ran the money - ed.] stares at his hands. Lucan [younger, no beard, ran the parties] is looking for somebody in the gallery.

9.51. "Have you reached a verdict on which you are all agreed?" On some, says the foreman. ⟦v005|foreman||On the first brother, eight to one⟧. A murmur. The usher glares.

9.50. A fire engine has parked opposite, lights off. Its crew are standing beside it in a row.

=== d004 | Albion Wire | 2027-03-09T09:06:00Z | flash
# ⟦v005|||DOMINIC FARROW FOUND GUILTY OF MANSLAUGHTER OVER NIGHTCLUB FIRE⟧

=== d005 | Albion Wire | 2027-03-09T09:09:00Z | flash
# ⟦v006|||LUCAN FARROW CLEARED OF MANSLAUGHTER, CONVICTED OF FIRE SAFETY BREACHES⟧

=== d006 | Albion Wire | 2027-03-09T09:24:00Z | urgent
# One brother guilty, one cleared over nightclub inferno

LORNE, March 9 (Albion) - ⟦v005|||A Caldermark jury on Tuesday convicted nightclub owner Dominic Farrow of the manslaughter of 51 people⟧ but ⟦v006|||acquitted his brother and business partner Lucan of the same charge⟧.

⟦v006|||Lucan Farrow, 39, was found guilty only of four breaches of fire regulations⟧, which carry at most three years.

⟦v007|||The club's manager, Perpetua Quill, who had the back exit chained, was convicted of endangering life⟧. ⟦v008|||Osric Bane, the inspector who passed the premises a month before the disaster, was found not guilty of taking a bribe⟧.

There were screams from the public gallery. ⟦v009|||A man leapt over the rail toward Lucan Farrow and was dragged away by guards⟧.

⟦v010|Anselm Grue||Sentences will be handed down on Friday⟧, judge Anselm Grue said.

=== d007 | Republican News Service | 2027-03-09T09:48:00Z | bulletin
# In Lorne the process on the fire in club is finished

LORNE, March 9 (RNS) - ⟦v005|||The jury has recognised guilty the co-owner of club "Velvet Room" Farrow D., under which negligence 51 citizens were lost⟧, informed the department of justice.

In relation of the second co-owner, Farrow L., ⟦v006|Department of Justice||is carried out the verdict of not guilty on the heavy article, guilty on the light one⟧, specified in the department.

⟦v008|Department of Justice||The worker of the licence inspection Bane O. is justified completely and may be restored in the service⟧.

⟦v004|||During session were observed attempts to break the order⟧. ⟦v009|Department of Justice||One citizen is removed from the hall and handed to the militia⟧, noted in the department.

The Minister of Justice follows the given question.

=== d008 | Tallow Lane Live | 2027-03-09T09:55:00Z | update
# LIVE: Half a word

10.55 Lorne time. So Brigid Sallow wanted the word and she got it, once. ⟦v005|||For the one with the beard the foreman said it loud: guilty, and fifty-one names, and it took him four minutes to read them⟧.

10.48. ⟦v006|||For the other one he said not, and you could hear a chair go over⟧…

10.47. And then a man was flying. ⟦v009|||Aidan Roe [brother of the barman - ed.] went clean across the brass rail with his tie over his shoulder; two guards had him before he landed⟧. "⟦v009|Aidan Roe||He danced on the tables!⟧" he was shouting. "⟦+|||He danced!⟧"

10.41. ⟦v007|||Quill: guilty⟧. She nodded as if she had been told the time of a train.

10.39. ⟦v008|||The inspector's off the hook⟧. He left by the kitchens.

10.36. Lucan tried to hug his brother. Dominic moved his shoulder.

10.30. Things you can't see on the stream: a green ribbon tied to every one of the fifty radiators in the corridor, and one to the fire extinguisher. Nobody has dared to take that one off. The ushers have been told to leave the doors open, all of them, all day.

=== d009 | Continent Today | 2027-03-09T10:10:00Z | update
# Caldermark: only one of the club brothers must pay

BRANNE, March 9 (CT) - In the process concerning the catastrophe of Lorne a divided judgment has fallen. ⟦v005|Albion Wire||The older of the brothers Farrow bears the guilt for the death of fifty-one persons⟧, reports Albion Wire, ⟦v006|Albion Wire||the younger one escaped with infractions of the fire rules⟧.

According to the portal Tallow Lane Live, ⟦v009|Tallow Lane Live||a relative of a victim threw himself upon the freed man⟧.

Among the dead were four students from Branne, who passed a semester in Caldermark. The father of one of them, Emeric Vaud, told Continent Today that ⟦v011|Emeric Vaud < Continent Today||he would never again set foot in that town⟧.

⟦v010|Department of Justice < Republican News Service||The height of the punishments becomes known on Friday at noon⟧, the state service RNS reports, with reference to the department of justice.

=== d010 | Lorne Evening Post | 2027-03-09T10:34:00Z | update
# 'He locked up the one who counted and let go the one who laughed'

By Hester Malin

It took a moment before the left side of the room understood. ⟦v006|||The younger Farrow had been let out of the great charge through a side door⟧, so to speak, the very thing the club did not have.

"⟦v012|Brigid Sallow||It's as if they'd tried a pair of scissors and convicted one blade⟧," said Mrs Sallow on the lawn. ⟦v012|Brigid Sallow||She would ask the attorney general to have the second man tried again⟧, she added.

⟦v013|Dominic Farrow's counsel||The elder will contest his conviction⟧, according to his barrister, Mr Thaddeus Prynne, who told us ⟦v013|Thaddeus Prynne||there had been "a jury of nine and a chorus of thousands"⟧.

Of Miss Quill, little was said. ⟦v007|||It was her padlock, her key and, the jury thought, her crime too⟧. She had wanted to stop people slipping in without a ticket. Twenty-six were found behind that door.

Two of the chairs on the lawn had been knocked over. A policewoman stood them up again and straightened the shoes.

=== d011 | Farrow Leisure Group | 2027-03-09T11:00:00Z | update
# STATEMENT ON BEHALF OF MR LUCAN FARROW AND FARROW LEISURE GROUP

Issued through Mercer Lyle Communications. No further comment will be made.

- ⟦v014|Lucan Farrow||Mr Lucan Farrow offers his deepest apologies to every family and accepts the four findings against him⟧;

- ⟦v006|Lucan Farrow||he is grateful to the jury for having recognised that he did not cause the loss of life⟧;

- ⟦v015|Lucan Farrow||he resigns today from all positions in Farrow Leisure Group⟧;

- ⟦v016|Farrow Leisure Group||the remaining two venues, the Copper Room and Salon Nine, will be closed for good on 31 March⟧;

- ⟦v017|Farrow Leisure Group||the sum of 12 million marks offered to the bereaved in November remains on the table⟧;

- ⟦v018|Farrow Leisure Group||the site in Tallow Lane will be given to the town for the price of one mark⟧.

Media are asked to respect the privacy of Mr Farrow's children.

=== d012 | Albion Wire | 2027-03-09T11:22:00Z | update | supersedes=d006
# UPDATE 1-Club owner faces up to 18 years over fire; brother apologises (adds statements)

* Elder brother to appeal
* Victims' families seek new trial

LORNE, March 9 (Albion) - ⟦v005|||Dominic Farrow, 44, could spend the next 18 years in jail after a jury held him to blame for the deaths of 51 people⟧ in a club lined with foam that he had bought because it was cheap.

⟦v006|||His brother Lucan walked away from the manslaughter charge⟧. "⟦v014|Lucan Farrow||I am sorry. I will be sorry when I am old⟧," the younger man said on the steps, before being jeered into a car.

⟦v013|Thaddeus Prynne||Dominic's defence said it would appeal⟧, arguing ⟦v013|Thaddeus Prynne||that the trial should have been moved out of the town⟧.

Relatives said ⟦v012|relatives||they would petition for a retrial of the other⟧. They have twice refused ⟦v017|relatives||a settlement of 21 million marks⟧.

⟦v019|||Dominic Farrow was taken to Eddlestone prison⟧; ⟦v020|||the other defendants remain on bail⟧.

Prosecutors say the brothers saved 38,000 marks by buying packing foam instead of a fireproof lining. The purchase was made in Dominic Farrow's name. The court heard that his brother dealt with bookings and music and had not been copied on most of the messages.

=== d013 | Albion Wire | 2027-03-09T11:40:00Z | correction | supersedes=d012
# CORRECTED-UPDATE 1-Club owner faces up to 18 years over fire; brother apologises

(Corrects settlement in penultimate paragraph to 12 million marks, not 21 million)

LORNE, March 9 (Albion) - ⟦v005|||Dominic Farrow, 44, could spend the next 18 years in jail after a jury held him to blame for the deaths of 51 people⟧ in a club lined with foam that he had bought because it was cheap.

⟦v006|||His brother Lucan walked away from the manslaughter charge⟧. "⟦v014|Lucan Farrow||I am sorry. I will be sorry when I am old⟧," the younger man said on the steps, before being jeered into a car.

Relatives said ⟦v012|relatives||they would petition for a retrial of the other⟧. They have twice refused ⟦v017|relatives||a settlement of 12 million marks⟧.

=== d014 | Tallow Lane Live | 2027-03-09T12:18:00Z | update
# LIVE: The van and the egg

13.18 Lorne time. ⟦v019|||At twelve minutes past one a green van took Dominic out through the archway⟧. Somebody threw an egg. It slid down over the crest of the Republic [you may write your own caption - ed.].

13.05. ⟦v013|||His lot are going upstairs with it, to the Court of Cassation⟧. Prynne has twenty-one days and, he says, "⟦v013|Thaddeus Prynne||a fountain pen⟧".

12.50. The PR sheet came by email, in a tasteful font. ⟦v016|||Copper Room and Salon Nine: curtains, end of the month⟧. ⟦v021|unnamed (Tallow Lane Live)||Eighty staff read it on their phones, before anyone rang them⟧, a cloakroom girl tells us.

12.44. ⟦v018|||And we can have the hole in Tallow Lane, for a mark⟧. The mayor has patted his pockets.

12.30. One more from inside. ⟦v022|unnamed (Tallow Lane Live)||Juror number 6 wept from the second name on⟧, says a steward.

=== d015 | Republican News Service | 2027-03-09T12:45:00Z | update
# Minister of Justice Harl: law on places of amusement will be made more strict

CALDER, March 9 (RNS) - ⟦v023|Cyprian Harl||The Government till the end of March will bring in Assembly the project of law on fire safety in places of mass rest⟧, declared Minister of Justice Cyprian Harl, commenting the verdict.

"⟦v023|Cyprian Harl||Two exits, no foam, no padlocks, and the inspector comes without warning⟧," enumerated the minister.

Concerning the appeal of relatives, the minister noted that ⟦v012|Cyprian Harl|hedges|the question of repeated process against Farrow L. is in the competence of the Attorney General and can be studied⟧.

⟦v024|Cyprian Harl||The verdict shows that the system of justice of Caldermark works⟧, he underlined.

⟦v008|Licensing Board||The inspector Bane O. will return to duties from Monday⟧, informed in the Licensing Board.

=== d016 | Continent Today | 2027-03-09T13:20:00Z | update
# Father from Branne: 'apology by a publicity bureau'

BRANNE, March 9 (CT) - The excuses of the younger Farrow have been received with bitterness. "⟦v025|Emeric Vaud||One sends flowers through a shop, yes. One does not send regret through an agency⟧," said Emeric Vaud, who lost his son Noé.

⟦v014|Lucan Farrow < Farrow Leisure Group||The man had let it be declared that he begs forgiveness of all the houses in mourning⟧, in a text of the group.

⟦v026|Foreign Ministry of Branne||Our government takes note of the judgment "with respect"⟧, said the ministry of foreign affairs in Branne, which ⟦v027|Foreign Ministry of Branne||will send an envoy on Friday, when the measure of the penalties is read⟧.

⟦v013|Thaddeus Prynne < Albion Wire||The convicted brother goes into appeal⟧, Albion reports, citing his defender.

In Branne the flags at the university hang at half mast since the morning. The four had gone to the concert on free cards, won in a raffle of the student house; the fifth card was not used, because its owner had a cold. He is today a teacher and does not wish to be named.

=== d017 | Albion Wire | 2027-03-09T14:05:00Z | urgent
# ⟦v028|unnamed (Albion Wire)||Juror in nightclub trial was offered money⟧ - source

LORNE, March 9 (Albion) - ⟦v028|unnamed (Albion Wire) < Albion Wire||Police are investigating whether a member of the jury that cleared Lucan Farrow was offered 200,000 marks during deliberations⟧, a law enforcement source told Albion on Tuesday.

"⟦v028|unnamed (Albion Wire)||There is a phone, and there is a number on the phone⟧," the source said.

Police declined to comment on ⟦v028|police|declines|any inquiry⟧. A spokesman for Farrow denied ⟦v028|Farrow's spokesman|denies|"any contact, of any kind, with any juror"⟧.

Tampering with a jury carries up to ten years in prison in Caldermark. A proven case would void the acquittal.

=== d018 | Lorne Evening Post | 2027-03-09T14:12:00Z | update | copy_of=d017
# ⟦v028|unnamed (Albion Wire)||Juror was offered money⟧ - source

LORNE (Albion) - ⟦v028|unnamed (Albion Wire) < Albion Wire||Police are investigating whether a member of the jury that cleared Lucan Farrow was offered 200,000 marks during deliberations⟧, a law enforcement source told Albion on Tuesday.

"⟦v028|unnamed (Albion Wire)||There is a phone, and there is a number on the phone⟧," the source said.

Police declined to comment on ⟦v028|police|declines|any inquiry⟧. Tampering with a jury carries up to ten years in prison.

=== d019 | Tallow Lane Live | 2027-03-09T14:40:00Z | update
# LIVE: Don't. Not yet.

15.40 Lorne time. There are two hundred people in front of Lucan's house in Mill Crescent because of that Albion line [⟦v028|unnamed (Albion Wire) < Albion Wire||somebody dangled cash before a juror⟧ - ed.]. ⟦v029|||A window's gone, and then a second⟧. Please go home. I mean it. We don't know.

15.35. Detective Superintendent Orla Finch, at the gate, no hat: "⟦v028|Orla Finch|denies|There is no such inquiry. There is no telephone. I would be the one to know⟧."

15.22. Aidan Roe is out. ⟦v009|||He got a caution and a cup of tea, and Lucan, through his lawyer, asked that nothing more be done to him⟧.

15.10. The mayor has found a mark. ⟦v018|Piers Oddy||"We accept, and we shall plant it"⟧, says Piers Oddy.

15.04. If you were there that night and today is too much, the Baptist hall is open till ten. There's soup. Nobody will ask you anything. Kit from the band is doing the washing-up.

=== d020 | Albion Wire | 2027-03-09T15:02:00Z | kill | supersedes=d017
# KILL - Juror in nightclub trial

EDITORS: Please kill the 1405 GMT story headlined "Juror in nightclub trial was offered money - source". ⟦v028||denies|It cannot be substantiated, and Albion no longer stands by it⟧. ⟦v028||denies|The message on which the source relied concerned a different case⟧.

Subscribers must not publish it and should delete it where they have. No replacement will be filed. Albion apologises to the jurors and to Mr Farrow.

=== d021 | Republican News Service | 2027-03-09T15:30:00Z | update
# Militia of Lorne: situation under control

LORNE, March 9 (RNS) - ⟦v029|militia||About 150 persons, having believed the unconfirmed message, approached to the house of Farrow L., where were damaged three windows and one vehicle⟧, informed in the militia of Lorne.

⟦v030|militia||Are detained five persons, from them two in a condition of alcoholic intoxication⟧, specified in the department. ⟦v031|militia||The owner of the house together with the children is taken out to a place which is not disclosed⟧.

⟦v028|militia|denies|The information on bribery of a juryman is a fake⟧, underlined there.

⟦v019|Prison Service||Condemned Farrow D. is placed under the regime of constant observation⟧, informed in the Prison Service.

=== d022 | Lorne Evening Post | 2027-03-09T16:20:00Z | feature
# The man who played the second song

By Hester Malin

Kit Ambrose was the drummer. He is the only one of the band who got out, and he has not drummed since. On Tuesday he sat at the back, by the coats.

"⟦v032|Kit Ambrose||It was we who lit the fountain, on the second song. Nobody has ever charged us⟧," he told me. "⟦+|||I would have pleaded⟧."

⟦v005|||When the foreman had got to the end of his fifty-one⟧, he said, ⟦v033|Kit Ambrose||he found that he had been tapping them on his knee, one by one⟧.

Ambrose does not share the fury about the younger brother. "⟦v034|Kit Ambrose||Lucan went back in, twice. He carried out a girl with his jacket on fire⟧," he said. The jury heard that, too; perhaps it is why ⟦v006|||they could not bring themselves to put the same word on him⟧.

At Mill Crescent, ⟦v029|||they are sweeping up glass⟧. A child's bicycle lies on the drive, with its wheel bent.

=== d023 | Albion Wire | 2027-03-09T17:00:00Z | update
# Caldermark attorney general to study retrial plea in fire case

CALDER, March 9 (Albion) - ⟦v012|Honora Vesey||The Caldermark attorney general will decide within a month whether to seek a new trial for Lucan Farrow⟧, her office said on Tuesday, after ⟦v012|||families of the dead handed in a request with 3,000 signatures⟧.

Attorney general Honora Vesey said ⟦v035|Honora Vesey||the bar for overturning an acquittal was "as high as a church"⟧.

The government plans ⟦v023|||a bill to oblige clubs to have two exits and to ban foam linings⟧. The opposition said ⟦v023|opposition||it had proposed the same text in 2024 and been voted down⟧.

⟦v036|fire service union||Caldermark has 31 fire inspectors for 9,000 venues⟧, the fire service union said.

Caldermark introduced majority verdicts in 1988. Legal scholars said that an acquittal had been set aside only twice since then, both times because new evidence had come to light.

=== d024 | Albion Wire | 2027-03-09T18:10:00Z | update | off_topic
# Caldermark central bank leaves rates unchanged

CALDER, March 9 (Albion) - Caldermark's central bank held its key rate at 4.25 percent on Tuesday, as expected, and said inflation would return to target by the autumn.

Governor Alban Reith told a news conference that the vote had been six to one. The mark was little changed.

"We're in no hurry and we're not asleep," Reith said.

=== d025 | Albion Wire | 2027-03-10T06:00:00Z | feature | nothing_new
# RECAP-Nightclub fire verdict: what happened

March 10 (Albion) - The main points of Tuesday's verdict over the Velvet Room fire:

* ⟦v005|||Dominic Farrow was convicted by eight votes to one of killing 51 people by gross negligence⟧. His lawyers ⟦v013|||plan to appeal⟧.

* ⟦v006|||Lucan Farrow was cleared of that charge but found to have broken fire rules⟧. He has ⟦v015|||quit the company⟧ and ⟦v014|||apologised⟧.

* ⟦v007|||Manager Perpetua Quill was convicted⟧, ⟦v008|||inspector Osric Bane acquitted⟧.

* ⟦v010|||Sentencing is on Friday⟧.

* ⟦v028||denies|A report about an approach to a juror has been withdrawn⟧. ⟦v029|||A crowd broke windows at the younger brother's home⟧.

=== d026 | Lorne Evening Post | 2027-03-10T07:30:00Z | update
# Inspector Bane will not go back

By our staff

⟦v008|||He was told by nine of his neighbours that he had taken no man's money⟧. It has not been enough for Osric Bane, 61. In a letter delivered to the Licensing Board on Wednesday, and shown to this newspaper, he ⟦v037|Osric Bane||asks to be pensioned off at once⟧.

"⟦v037|Osric Bane||I looked at that ceiling with my own torch and I signed. Cleared is not clean⟧," he writes.

The Board said ⟦v037|Licensing Board||it had received the letter "with understanding"⟧.

At the Copper Room the notice is up. ⟦v016|||Last orders on the thirty-first⟧; ⟦v021|||the girls in the cloakroom are collecting telephone numbers⟧.

Mr Oddy has had his garden sketched. ⟦v018|||There will be fifty-one birches where the dance floor was⟧, and a gate that opens outwards.

=== d027 | Tallow Lane Live | 2027-03-10T09:15:00Z | update
# LIVE: What the foreman said

10.15 Lorne time. He isn't supposed to, and he's done it. The foreman, one Walter Imrie, retired plumber, on the doorstep in his socks, to us and to a cat: "⟦v038|Walter Imrie||It was the emails. He'd been told what that foam does, by the man who sold it, in writing, and he wrote back 'does it come in purple'⟧." He means Dominic.

10.11. And the other? "⟦v006|Walter Imrie||Five of us wanted him in and four couldn't. You need seven. I'll not tell you which I was⟧."

10.02. The court isn't pleased. ⟦v039|Assize Court||A juror who talks may be fined⟧, a clerk reminds everyone.

9.50. The families met last night, in the Baptist hall. ⟦v017|||They've now said no a third time to the twelve million⟧. ⟦v040|families||They'll sue the town instead, for the permit⟧.

9.41. ⟦v030|||Four of the five from Mill Crescent are home, hung over; the fifth threw the bicycle and has been charged⟧.

=== d028 | Continent Today | 2027-03-10T10:05:00Z | update
# Chief juror breaks his silence

BRANNE, March 10 (CT) - A pensioned plumber who presided over the jury of Lorne has revealed what tipped the scale. ⟦v038|Walter Imrie < Tallow Lane Live||The seller had warned Dominic Farrow by letter of the danger of the lining, whereupon this one inquired only for the colour⟧, he told the portal Tallow Lane Live.

⟦v006|Walter Imrie < Tallow Lane Live||With the younger brother the necessary majority of seven was missing⟧, he is reported to have said.

⟦v040|families < Tallow Lane Live||The bereaved intend to bring the municipality itself before the judge⟧, writes the same source. The father Vaud will join in. ⟦v017|Emeric Vaud||Of the millions of the Farrows he wants "not one coin"⟧.

⟦v037|Osric Bane < Lorne Evening Post||The acquitted controller Bane takes his leave⟧, according to the Evening Post.

=== d029 | Republican News Service | 2027-03-10T11:15:00Z | update
# Attorney General's office: check on statements of juryman

CALDER, March 10 (RNS) - ⟦v039|Attorney General's Office||In connection with the publication of statements of the elder of jurymen is begun a check on the fact of disclosure of secret of meeting⟧, informed in the Attorney General's Office.

Elder Imrie W. denied that ⟦v039|Walter Imrie|denies|he has disclosed something⟧. "⟦v039|Walter Imrie||I spoke of purple, and this is not a secret⟧," said he.

⟦v023|Cyprian Harl||The project of law on clubs is already signed by the Minister and on Thursday will lie on the table of deputies⟧, informed in the Ministry of Justice, ⟦+|||thus earlier than promised⟧.

⟦v018|Town of Lorne||The contract on the plot in Tallow Lane is signed; the price of 1 mark is paid in cash⟧, the administration of Lorne noted.

=== d030 | Albion Wire | 2027-03-10T13:20:00Z | update
# Defence files appeal for Lorne club owner

LORNE, March 10 (Albion) - Lawyers for Dominic Farrow lodged papers with the Court of Cassation on Wednesday, ⟦v013|||asking it to quash his conviction⟧ and ⟦v041|Thaddeus Prynne||to free him until it rules⟧.

⟦v013|Thaddeus Prynne||The foreman's doorstep remarks would be added to the grounds⟧, counsel Thaddeus Prynne said.

⟦v041|Ramsay Holt||The prosecution will oppose any release⟧, prosecutor Ramsay Holt said. ⟦v042|Ramsay Holt||He would ask on Friday for 15 years⟧.

Perpetua Quill's lawyer said ⟦v043|Perpetua Quill's lawyer||she accepted the verdict and would not fight it⟧. "⟦v043|Perpetua Quill||I had the key in my pocket. I have it in my pocket every night⟧," Quill said in a note read out to reporters.

Quill, 36, had worked at the club for five years. She told the trial that she ran to the door when the ceiling caught and could not get through the crowd to it. Her hands are scarred.

=== d031 | Lorne Evening Post | 2027-03-10T16:45:00Z | feature
# Key, chair, birch

By Hester Malin

They took in the folding chairs this afternoon, because of the rain. It was the fire crew who did it, by hand, and they did not stack them.

I have been asked by readers what I make of it all. ⟦v005|||One man has been told that he killed fifty-one of us by looking the other way⟧, and ⟦v006|||one has been told that he did not, or not enough⟧. ⟦v007|||A woman is to answer for eight inches of chain⟧. I sat in that room for eleven weeks and could not have done better with a coin, nor, I think, much worse.

⟦v043|||Miss Quill's few lines were the only ones in two days that asked for nothing⟧. I read them twice to Mrs Sallow, over the telephone. She was silent so long that I thought we had been cut off.

"⟦v044|Brigid Sallow||Tell her she may come and help with the trees⟧," said Mrs Sallow.

As for the other petition, hers, with all its signatures, ⟦v012|||it lies on a desk in Calder and has thirty days to be answered⟧. She will go on. She does not sleep anyway. ⟦v010|||On Friday she will take her place again on the left, third row, to hear how many years⟧.

Mr Oddy's mark, I am told, was a commemorative one.
