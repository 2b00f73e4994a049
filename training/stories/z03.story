title: Football chief on trial for bribery Live

=== d001 | Stannary | 2027-11-23T05:00:00Z | update
# Verdict due on Galmar's football president

TORVENE, Galmar, Nov 23 (Stannary) - ⟦v001|||Judges in Torvene are due on Tuesday to rule whether Viktor Halasz, for 17 years head of the Galmar Football Federation, took bribes for television rights⟧, in a case that has split a football-mad country.

Prosecutors say ⟦v002|prosecutors||he pocketed 6.4 million florins from the marketing firm Quadrant in exchange for the rights to three cups⟧. They have asked for ⟦v003|prosecutors||seven years⟧. Halasz, 66, says ⟦v002|Viktor Halasz|denies|the money was a bribe⟧; he calls it a fee for a horse.

The trial has lasted 58 days and heard 91 witnesses, among them two former prime ministers, a groundsman and a vet.

⟦v004|||On Wednesday the federation is to choose its board for four years, and Halasz is a candidate⟧.

=== d002 | Terrace Live | 2027-11-23T06:10:00Z | update
# LIVE: Coats on, phones off, it's judgment day

07.10 Torvene time. Freezing outside the Palace of Justice and there are already two queues: one for the public gallery, one for sausages. ⟦v005|||Blue scarves left, red scarves right, perhaps four hundred of each, and a line of bored horses in between⟧.

07.18 ⟦v006|||Here's the man. Camel coat, no tie, and he's come by tram, with a ticket⟧. Showed it to the cameras. "⟦v006|Viktor Halasz||I've paid for every ride in my life⟧," says Halasz. Somebody neighs. It's been like that for weeks.

07.30 ⟦v001|||Ten o'clock they start reading. It's 340 pages so bring a pillow⟧.

=== d003 | Galmar Football Federation | 2027-11-23T07:00:00Z | bulletin
# Statement of the Executive Board

The Federation states:

- ⟦v004|football federation||the ordinary congress takes place on 24 November at 11:00 in the Hall of Trades with 214 delegates⟧;

- ⟦v004|football federation||candidatures received for president: V. Halasz, I. Brenner⟧;

- ⟦v007|football federation||the cup tie Torvene against Harrow Bridge will be played tonight at 20:30 as scheduled⟧;

- ⟦v008|football federation||President Halasz continues to enjoy the confidence of the Board⟧.

The Board will not comment on proceedings in course.

=== d004 | Ulmapress | 2027-11-23T07:45:00Z | update
# In Galmar will be pronounced verdict to sport functionary

ULMA, November 23. /Ulmapress/. The court of the city Torvene will ⟦v001|||on Tuesday make public the decision in the affair of the leader of the football of Galmar V. Halasz⟧, who is ⟦v002|prosecutors||accused in receipt of remuneration for the transfer of television rights⟧.

In the Football Union of Ulmia informed that ⟦v009|Football Union of Ulmia||the given question will not reflect on the joint bid for the championship of 2034⟧. "⟦v009|Pavol Drin||We build stadiums together with a country, not with a coat⟧," noted the chairman Pavol Drin.

Earlier V. Halasz not one time visited Ulma, where to him was presented a saddle.

=== d005 | Torvene Morning Post | 2027-11-23T08:20:00Z | feature
# The horse in the case

By Agnes Tolland. Everyone in Galmar knows the horse's name. Duchess, bay, nine years old, white sock. ⟦v010|||For her, so the accused has sworn, a marketing man paid the price of a small castle⟧. She stands in a stable at Lower Feld and eats carrots from visitors.

"⟦v010|Bela Kunz < Torvene Morning Post||I'd have given eight thousand, and I'd have wanted the saddle⟧," the blacksmith, Bela Kunz, told us, letting go of her hoof.

At the Corner Flag pub they've a slate up: ⟦v011|||three to one on guilty, evens on less than five years⟧. The landlord won't take bets from lawyers.

Mrs Halasz has been seen at early mass.

=== d006 | Stannary | 2027-11-23T10:22:00Z | flash
# ⟦v012|court||GALMAR FOOTBALL PRESIDENT HALASZ FOUND GUILTY OF BRIBERY⟧

=== d007 | Stannary | 2027-11-23T10:40:00Z | urgent
# Galmar football chief convicted of taking bribes

TORVENE, Galmar, Nov 23 (Stannary) - ⟦v012|court||A court on Tuesday convicted Viktor Halasz, the most powerful man in Galmar's football, of accepting bribes from the marketing company Quadrant⟧.

⟦v013|court||He was acquitted of a second charge, laundering the proceeds through a stud farm⟧.

"⟦v012|Dorothea Wessel||No horse has ever been so expensive and so slow⟧," presiding judge Dorothea Wessel said. Of the sum alleged, ⟦v002|court||4.1 million florins were proven⟧, she added.

Sentence was to be announced later in the day. Halasz, in the front row, took notes.

=== d008 | Terrace Live | 2027-11-23T10:55:00Z | update
# LIVE: GUILTY

11.21 Torvene time. ⟦v012|||One word and half the gallery's on its feet. He did it, says the bench, all three cups⟧.

11.24 He hasn't moved. His pencil has. We think he's drawing.

11.30 Not on everything mind. ⟦v013|||The washing-machine business with the stables fell through, "not enough evidence", and there his lawyer squeezed his arm⟧.

11.41 Outside, a roar from the right and a sort of moan from the left. ⟦v005|||A flare's gone up and a horse has gone down⟧ … it's up again, it's fine.

11.50 And on the slate at the Corner Flag: ⟦v011|||paid out⟧.

=== d009 | Meller News | 2027-11-23T11:20:00Z | update
# Sponsors shuffle after guilty verdict

KARLSUND (Meller) - The brewery Altmark ⟦v014|Altmark||will not renew its 20-million-florin sponsorship of Galmar's national team⟧, it said within half an hour of ⟦v012|court||Viktor Halasz being declared corrupt by a Torvene court⟧.

Quadrant, whose former chief Leon Sarti ⟦v015|||confessed in March and was given two years suspended⟧, said ⟦v016|Quadrant||it had been under new management since 2025 and had nothing to add⟧.

Interior Minister Rosa Feher said ⟦v017|Rosa Feher||"the law plays without a referee's whistle, but it plays to the end"⟧. She declined to ⟦v004|Rosa Feher|declines|say whether a convict could stand on Wednesday⟧.

Shares in the broadcaster Telegal, ⟦v018|||which holds the disputed rights⟧, lost 6 percent.

=== d010 | Agence Bellune | 2027-11-23T12:05:00Z | update
# Galmar: the pope of football recognised culpable

BELLUNE, November 23 (Bellune) -- ⟦v012|court < Stannary||Viktor Halasz has been declared culpable of corruption⟧, reported Stannary, citing the tribunal of Torvene. ⟦v013|court < Stannary||He is whitened of money laundering⟧, according to the same source.

The brewer Altmark, quoted by Meller, ⟦v014|Altmark < Meller News||withdraws itself from the jersey⟧.

The confederation of the continent, whose seat is in Bellune, indicated to ⟦v019|Continental Football Confederation||"examine the consequences", without excluding a suspension⟧. Its secretary general, Marc Auvray, refused to say ⟦v019|Marc Auvray|declines|in what delay⟧.

Mr. Halasz is one of its eleven vice-presidents and chooses there, since ten years, the wine.

=== d011 | Stannary | 2027-11-23T13:15:00Z | urgent
# URGENT-⟦v003|court||Galmar's Halasz sentenced to four and a half years⟧

TORVENE, Galmar, Nov 23 (Stannary) - ⟦v003|court||Viktor Halasz was sentenced to four years and six months in prison on Tuesday⟧ for bribery. ⟦v020|court||He was also barred from any office in sport for eight years⟧.

⟦v021|Emil Garay||His lawyer, Emil Garay, said he would appeal the same day⟧. "⟦v021|Emil Garay||They've convicted a sale of livestock⟧," Garay told reporters.

⟦v022|court||Halasz may remain at liberty until the appeal is heard⟧, Judge Wessel ruled, ⟦v022|court||provided he deposits a million florins and his passport⟧.

Prosecutor Irena Bodo said ⟦v023|Irena Bodo||she was satisfied with the ruling and would leave it at that⟧. She had sought a longer term.

=== d012 | Torvene Morning Post | 2027-11-23T13:30:00Z | update | copy_of=d011
# ⟦v003|court||Halasz gets four and a half years⟧

TORVENE (Stannary). ⟦v003|court||Viktor Halasz was sentenced to four years and six months in prison on Tuesday⟧ for bribery. ⟦v020|court||He was also barred from any office in sport for eight years⟧.

⟦v021|Emil Garay||His lawyer, Emil Garay, said he would appeal the same day⟧. "⟦v021|Emil Garay||They've convicted a sale of livestock⟧," Garay told reporters.

=== d013 | Ulmapress | 2027-11-23T14:10:00Z | update
# Functionary V. Halasz received term

ULMA, November 23. /Ulmapress/. ⟦v003|court||To 54 months of deprivation of freedom was condemned the head of the Federation of Football of Galmar⟧, transmits the correspondent from the hall of court.

⟦v020|court||During eight years he does not have right to occupy leading posts in sport⟧, is said in the decision. ⟦v022|court||Under guard the condemned was not taken⟧, having given a pledge.

"⟦v008|Board member Ferenc Alt||For us he was the president in the morning and is the president in the evening⟧," declared the member of the Board Ferenc Alt.

The Football Union of Ulmia informed that ⟦v009|Football Union of Ulmia||the common bid will be "additionally weighed"⟧.

=== d014 | Terrace Live | 2027-11-23T15:00:00Z | update
# LIVE: Four and a half years and a tram home

15.02 Torvene time. ⟦v006|||He's taken the number 9 again. Stood the whole way, holding the strap, with a copper on either side of him who also had to buy tickets⟧.

15.12 ⟦v021|||Garay's in at the registry with two fat folders: that's the appeal lodged⟧.

15.20 So can he stand tomorrow? Judges say no office for eight years, but, small print, ⟦v020|Emil Garay||"not until the thing's final", says the lawyer⟧. So he's still on the ballot. You couldn't make it up.

15.33 The other one on it, Ilona Brenner, ex-keeper, 74 caps: "⟦v024|Ilona Brenner||I've kept goal behind worse defences than his. I'm staying in⟧."

15.45 ⟦v025|||The drawing's turned up! He left it on the bench: it's the judge, on a horse, not bad at all⟧.

=== d015 | Meller News | 2027-11-23T16:20:00Z | urgent
# ⟦v026|unnamed (Meller News)||Halasz has left Galmar by private plane⟧ - airport source

KARLSUND (Meller) - ⟦v026|unnamed (Meller News) < Meller News||Convicted football official Viktor Halasz boarded a business jet at Torvene's Feld airfield on Tuesday afternoon and took off for Ulma⟧, a person working at the airfield told Meller.

⟦v026|unnamed (Meller News)||He wore a camel coat and carried a saddle⟧, the person said.

Police declined to ⟦v026|police|declines|comment⟧. His lawyer could not be reached.

=== d016 | Meller News | 2027-11-23T16:58:00Z | kill | supersedes=d015
# KILL - Halasz has left Galmar by private plane

EDITORS: Kill the Meller urgent of 1620 GMT headlined "Halasz has left Galmar by private plane - airport source".

⟦v026||denies|The report is false⟧. ⟦v026|police||The passenger was a jockey of similar build on his way to a race⟧, police said. "⟦v026|Emil Garay|denies|My client is at home in his kitchen peeling potatoes⟧," lawyer Emil Garay told Meller.

Meller regrets the error and asks that the item be removed from all sites.

=== d017 | Torvene Morning Post | 2027-11-23T17:40:00Z | feature
# Potatoes in Linden Street

By Agnes Tolland

From the pavement one can see right in. The light's on, there's steam on the pane, and ⟦v026|||the fugitive, knife in hand, is doing the potatoes, as anybody could have found out by walking past⟧.

"⟦v012|Klara Halasz < Torvene Morning Post||He'll say it was a horse till they bury him. I never saw him ride⟧," says Mrs Klara Halasz, taking in the milk, and then shuts the door as if she'd like those words back.

In the square they're sweeping up scarves. ⟦v005|police||Nine arrests, all for flares, and one for a sausage thrown at a mounted officer⟧, according to the police.

And Duchess? ⟦v010|||A man from the bailiff's came with a form and asked the groom which end to stick it on: she's seized⟧.

=== d018 | Stannary | 2027-11-23T18:15:00Z | update
# Continental body suspends Halasz, gives Galmar a deadline

BELLUNE, Nov 23 (Stannary) - ⟦v019|Continental Football Confederation||The Continental Football Confederation provisionally suspended Viktor Halasz as vice-president on Tuesday⟧.

⟦v027|Continental Football Confederation||If he is re-elected in Galmar on Wednesday, the country's teams will be excluded from all competitions from Dec. 1⟧, the body warned.

"⟦v027|Marc Auvray||It is not a threat. It is a calendar⟧," Secretary General Marc Auvray told Stannary.

The Galmar women's side, who lead their qualifying group, said ⟦v028|Galmar women's team||they would not take the field on Sunday if he was still in charge⟧.

Telegal has asked ⟦v018|Telegal||a commercial court to confirm that its contracts remain valid⟧.

=== d019 | Agence Bellune | 2027-11-23T19:00:00Z | update
# Football: the Confederation brandishes the exclusion

BELLUNE, November 23 (Bellune) -- The instance of Bellune ⟦v019|Continental Football Confederation||has put aside Mr. Halasz of his functions at title of precaution⟧ and ⟦v027|Continental Football Confederation||promises to close the stadiums of the continent to the Galmarians if they carry him again to their head⟧.

"⟦v027|Ferenc Alt < Telegal||Blackmail with a wine list⟧," has replied on the channel Telegal the faithful Ferenc Alt.

⟦v026|Meller News|denies|Meller has annulled its information on a flight by plane⟧.

⟦v028|Galmar women's team < Stannary||The female players, on their side, speak of strike⟧, reported Stannary.

=== d020 | Terrace Live | 2027-11-23T21:10:00Z | update
# LIVE: Forty-four minutes of football

20.30 Torvene time. Cup night. ⟦v007|||They're kicking off at the Stone Park as if nothing had happened⟧. Hoofbeats, made with coconuts, from the whole of the east stand.

21.14 ⟦v007|||And that's that: a minute before the break the fans threw carrots, thousands of carrots, and the ref's taken them all in⟧. Harrow Bridge were one up.

21.30 ⟦v029|unnamed (Terrace Live)||The regional chairmen are sitting in the back room of the Hotel Metropole, and there's an envelope being passed round, with a new name in it⟧, a waiter tells us.

21.42 ⟦v007|||It's abandoned. They'll replay it, or eat it⟧.

=== d021 | Meller News | 2027-11-24T06:30:00Z | urgent
# ⟦v030|Corner Post||Tape has Halasz dividing money among regional chiefs⟧

KARLSUND (Meller) - ⟦v030|Corner Post||The weekly Corner Post published a recording on Wednesday in which a man it says is Viktor Halasz promises eleven regional football chairmen 50,000 florins each for their votes⟧.

"⟦v030|recording < Corner Post||Half before, half when the hands are up⟧," the voice says.

The weekly dated the meeting to Nov. 9. Halasz's lawyer, Emil Garay, said ⟦v030|Emil Garay|denies|the voice was his client's⟧: it lacked his lisp.

⟦v031|Irena Bodo||The state prosecutor is to examine whether there are grounds for a new case⟧, Irena Bodo said. ⟦v023|Irena Bodo||As for the sentence, she had slept on it and would after all ask a higher court for more⟧.

=== d022 | Galmar Football Federation | 2027-11-24T07:30:00Z | bulletin
# Statement of the Executive Board (II)

The Federation states:

- ⟦v032|football federation||the congress begins at 12:00 and not at 11:00, since the Hall of Trades has been found without heating⟧;

- ⟦v007|football federation||the tie Torvene against Harrow Bridge is to be replayed on 8 December without spectators⟧;

- ⟦v033|football federation||the voting is secret, by paper⟧;

- ⟦v008|football federation||the Board takes note of the judgment and abstains from a recommendation⟧.

Delegates are kindly requested not to bring vegetables.

=== d023 | Torvene Morning Post | 2027-11-24T08:45:00Z | update
# The delegates arrive, hats low

By our own staff. They come in by the side, past the bins. ⟦v030|||Eleven gentlemen from the counties, each with his fifty thousand hanging round his neck like a bell since the papers came out⟧; two have sent a doctor's note.

"⟦v030|Gabor Sziva < Torvene Morning Post||I was in the room, and I got up and left. I left my hat there, too⟧," says Gabor Sziva, chairman of the Upper Feld district. He has a new hat.

⟦v024|||Ilona Brenner walked through the front with a bag of gloves, signing for the children⟧.

⟦v032|||Inside you can see your breath; somebody's brought in stoves⟧.

On the wall the portrait of the president hangs a little crooked. The caretaker says it's the building.

=== d024 | Stannary | 2027-11-24T10:35:00Z | urgent
# URGENT-⟦v034|Viktor Halasz||Convicted Halasz withdraws from Galmar football vote⟧

TORVENE, Galmar, Nov 24 (Stannary) - ⟦v034|Viktor Halasz||Viktor Halasz pulled out of the race for a fifth term as head of Galmar's football federation on Wednesday, 25 minutes before delegates were to gather⟧.

"⟦v034|Viktor Halasz||I won't have children kept off a pitch on my account. I'm innocent, and I am tired⟧," he said in a letter.

⟦v035|unnamed (Stannary) < Stannary||His camp would put forward treasurer Ferenc Alt in his place⟧, a delegate told Stannary.

⟦v036|police||Police had meanwhile detained two regional chairmen over the recording⟧, a spokesman said.

=== d025 | Terrace Live | 2027-11-24T11:00:00Z | update
# LIVE: He's out. He's really out

11.36 Torvene time. ⟦v034|||The old boy's thrown in the towel. Letter read out by a shivering secretary, no applause, a few sniffs⟧.

11.45 ⟦v035|||So THAT was the name in the envelope: Alt, keeper of the cashbox⟧. ⟦v029|Ferenc Alt|denies|He swears he was never at the Metropole⟧. He's got the hotel's pen in his pocket, we can see it from here.

11.58 Blue light in the yard. ⟦v036|||Two of the eleven have been helped into a van, one still eating a roll⟧.

12.10 Brenner's speech, whole thing: "⟦v024|Ilona Brenner||Open the books, open the windows, and let's play⟧." Somebody did open a window. It's minus four.

=== d026 | Ulmapress | 2027-11-24T11:40:00Z | update | off_topic
# In Ulma set record on chess in ice-hole

ULMA, November 24. /Ulmapress/. Forty lovers of chess played simultaneously, sitting in cold water, informed the committee of physical culture. The longest game lasted 22 minutes.

"Nobody caught cold, except the judge," noted the organiser Stepan Kuk.

=== d027 | Stannary | 2027-11-24T12:48:00Z | flash
# ⟦v037|||FORMER GOALKEEPER BRENNER ELECTED HEAD OF GALMAR FOOTBALL⟧

=== d028 | Stannary | 2027-11-24T13:10:00Z | update
# Ex-keeper beats Halasz's man by nine votes

TORVENE, Galmar, Nov 24 (Stannary) - ⟦v037|||Ilona Brenner, a former national goalkeeper, was elected president of the Galmar Football Federation on Wednesday by 109 votes to 100⟧, the first woman in the post.

She defeated ⟦v035|||Ferenc Alt, who had been entered at the last minute⟧.

⟦v038|||Delegates then voted 131 to 74 to have the accounts of the past 17 years examined by outsiders⟧.

⟦v027|Marc Auvray||The threat of exclusion was off the table⟧, continental secretary Marc Auvray said. The women's team said ⟦v028|Galmar women's team||they would play on Sunday, "and how"⟧.

⟦v023|prosecutors||Prosecutors filed an appeal of their own, seeking seven years⟧.

=== d029 | Stannary | 2027-11-24T13:42:00Z | correction | supersedes=d028
# CORRECTED-Ex-keeper beats Halasz's man by seven votes

(Corrects result in headline and first paragraph to 107 votes to 100)

TORVENE, Galmar, Nov 24 (Stannary) - ⟦v037|||Ilona Brenner, a former national goalkeeper, was elected president of the Galmar Football Federation on Wednesday by 107 votes to 100⟧, the first woman in the post.

She defeated ⟦v035|||Ferenc Alt, who had been entered at the last minute⟧.

⟦v038|||Delegates then voted 131 to 74 to have the accounts of the past 17 years examined by outsiders⟧.

=== d030 | Agence Bellune | 2027-11-24T14:20:00Z | update | nothing_new
# Galmar: two days that shook the ball

BELLUNE, November 24 (Bellune) -- Tuesday: ⟦v012|||the tribunal confounds Halasz⟧, ⟦v003|||inflicts him four years and half⟧ and ⟦v022|||lets him go home to sleep⟧. ⟦v014|||The beer runs away⟧, ⟦v019|||Bellune strips him⟧, ⟦v007|||a match drowns in carrots⟧.

Wednesday: ⟦v030|||a tape makes hear how votes are bought⟧, ⟦v034|||the condemned renounces⟧, ⟦v037|||a goalkeeper takes his chair⟧.

⟦v021|||There remains the appeal, expected in spring⟧.

=== d031 | Meller News | 2027-11-24T15:30:00Z | update
# Brewer returns to Galmar shirt as new chief opens the books

KARLSUND (Meller) - ⟦v014|Altmark||Altmark said on Wednesday it would "gladly talk again"⟧ about backing the national side, a day after walking away.

⟦v038|Ilona Brenner||Auditors will start on Monday, in the cellar, with 1,200 boxes⟧, Ilona Brenner told a news conference. She refused to say ⟦v018|Ilona Brenner|declines|whether the Telegal deal would be torn up⟧. Telegal shares fell another 3 percent.

⟦v036|police||Five regional officials were in custody by afternoon⟧, police said. ⟦v030|Leon Sarti < Corner Post||It was Leon Sarti, formerly of Quadrant, who had made the recording, with a device in a pen⟧, Corner Post disclosed.

"⟦v017|Rosa Feher||Full time. The whistle has gone, and now we can all hear it⟧," Interior Minister Rosa Feher said.

Sarti, whose confession opened the affair, sells garden furniture today. He told a neighbour that he had never liked the game much, and that what he missed were the free lunches on Thursdays, at which all of this had begun.

=== d032 | Torvene Morning Post | 2027-11-24T18:30:00Z | feature
# A pair of gloves on the desk

By Agnes Tolland

The first thing she did was to ask for the key to the window. It hadn't been opened since he'd moved in, and it took the caretaker, a chisel and a good deal of language. Then the new mistress of the house put her gloves on the leather top, left and right, and sat down between them as one sits down between two posts. ⟦v037|||Seven ballots more than the man with the cashbox had carried her there⟧, and she knows the seven by name, she says, though the thing was secret.

From the desk you look out on the yard where the trams turn. At half past four a number 9 came round with an elderly gentleman at the rear platform in a camel coat. ⟦v006|||He'd punched his ticket, as ever, and he did not look up⟧. ⟦v034|||The letter with which he gave up was lying on the blotter; she's having it framed, "since it's the best thing he ever wrote"⟧.

I asked her about what he got. "⟦v003|Ilona Brenner < Torvene Morning Post||Fifty-four months. That's a long time to sit on a bench, for anyone who's sat on one⟧," she told me. She didn't say it with any pleasure. ⟦v021|||Whether he must sit them is for three other judges, around Easter⟧.

Down at the Stone Park a boy was going along the touchline with a sack. ⟦v007|||He'd got forty kilos so far, and the club's groundsman says the moles won't need to dig before spring⟧. The sack went to Lower Feld. There, in a warm box, with ⟦v010|||a bailiff's seal dangling from her halter like a medal⟧, a bay mare with a white sock ate the evidence of a whole stand's opinion, without haste, one carrot after another, and looked for more.

"⟦-|Bela Kunz||She's the only one in the business who never asked for anything⟧," said the blacksmith, and blew out the lamp.

On Linden Street the kitchen was dark. Mrs Halasz, the neighbours say, has gone to her sister's. Before she left ⟦v012|||she told the milkman that a court had only said out loud what a wife had known since the second cup⟧, and paid him up to the end of the month.

=== d033 | Meller News | 2027-11-24T20:10:00Z | update
# Analysis-Why Galmar's football fell for one man, and how it got up

KARLSUND (Meller) - For 17 years nobody in Galmar could put up a goalpost without asking Viktor Halasz. He gave floodlights to villages that had no street lamps, knew the birthdays of 214 delegates and forgot none of their debts.

⟦v002|||What broke him was a bank slip of four million and a bit, paid by a firm that wanted three tournaments on its screens⟧. The explanation offered by the defence, ⟦v010|||a mare of modest gifts⟧, turned anger into laughter, and a man in his position does not survive laughter, said Livia Tamas, who lectures on sport and law in Torvene.

"⟦v012|Livia Tamas < Meller News||People think the judges brought him down on Tuesday. They merely counted to ten over a man already lying there⟧," she told Meller. ⟦v021|Livia Tamas||She gives the challenge to the ruling one chance in five⟧, since ⟦v015|||the man who paid has long since owned up and been punished mildly for it⟧.

Two things could have gone otherwise. ⟦v027|||Had Bellune not put a date to its ultimatum⟧, several delegates said, he would have stood and won. And ⟦v030|||had the chairmen not been heard haggling on every kitchen radio that morning⟧, the treasurer would have inherited the house with all its furniture.

The new president has four years, an empty till and a cup tie to stage before bare seats. ⟦v009|Pavol Drin||In Ulma they now call the joint tournament "more probable than yesterday"⟧, according to Pavol Drin. ⟦v014|||The beer money is as good as back⟧. And ⟦v038|||in the basement the first of the cartons has been opened: it contained, on top of the receipts, a horseshoe⟧.

Nobody in the building this week could recall a time before him. The oldest of the cleaners could, but she had been asked by so many reporters that she had begun to charge, by the anecdote, with a reduction for regional papers. Her best one was about a penalty kick in 2013 and a bishop, and lawyers have advised against printing it. What she says of the future is shorter: the new one wipes her boots at the door, and in all her years in the house nobody else ever did.
