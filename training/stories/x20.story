title: Fall of media magnate Cornelis Vane

=== d001 | Albion Wire | 2026-02-17T08:02:00Z | flash
# ⟦v001|||COURT IN ARDENNA FREEZES ASSETS OF MEDIA MAGNATE CORNELIS VANE⟧

=== d002 | Albion Wire | 2026-02-17T08:25:00Z | urgent
# Judge freezes fortune of newspaper baron Vane

STRADMOUTH, Ardenna, Feb 17 (Albion) - ⟦v001|||A judge in Ardenna on Tuesday locked up the personal wealth of Cornelis Vane, owner of the country's biggest newspaper and television group⟧, at the request of ⟦v002|Harbour Pension Fund||creditors who say that he emptied the company's pension scheme⟧.

⟦v001|order of the High Court||The order covers assets of up to 870 million florins, among them a yacht, two castles and a race horse⟧.

⟦v003|Adele Quist||Vane would fight it "with every page and every pound"⟧, his lawyer, Adele Quist, said outside the High Court.

Vane, 71, a bargeman's son, built Vane Media from one racing sheet into an empire of 43 titles and five channels. He once bought a newspaper in the interval of an opera, and sold it again before the curtain calls. He was not in court.

The case has been brought by the trustees of the scheme and by two paper merchants. They began proceedings in January, after a routine letter asking for a list of investments had come back unopened, with a crossed-out address and the word "Deceased".

=== d003 | ANA | 2026-02-17T09:00:00Z | bulletin
# ⟦v001|High Court||Arrest is imposed on property of entrepreneur C. Vane⟧ - court

STRADMOUTH, February 17. /ANA/. ⟦v001|High Court||The High Court of Ardenna has satisfied the application on security of the claim and imposed arrest on movable and immovable property of the owner of holding "Vane Media"⟧, informed in the press service of the court.

"⟦v002|High Court||From the materials follows that from the pension fund of workers were withdrawn means in size of 310 million florins⟧," noted the interlocutor of the agency.

In the Ministry of Finance refrained from comments on the question ⟦v004|Ministry of Finance|declines|whether the state will guarantee the payments to pensioners⟧.

In the fund consist 18 thousand persons. The hearing on substance is appointed for 16:00 of the same day. The holding was created in 1983, to its structure enter printing houses, a ski lift and the football club "Stradmouth Rovers".

Participants of the fund can receive consultations by telephone of the hot line on working days from nine till eighteen. In 2019 the entrepreneur was awarded with the title of honorary citizen of the capital. The question of deprivation of the given title stands not on the agenda.

=== d004 | Gallery | 2026-02-17T09:30:00Z | update
# LIVE: Court Four, standing room

10.30 Stradmouth time. Good morning from a bench meant for four with nine on it. ⟦v001|||Everything the old man owns is nailed down as of an hour ago, even Persimmon [the horse - ed.]⟧.

10.38. Up next: ⟦v005|||the administrators' application to take over the company today⟧. Judge Honor Pell has three pencils and uses all three.

10.47. A retired typesetter beside me, Wilf Narrow: "⟦v002|Wilf Narrow||Forty-one years of stoppages out of my envelope, and where is it? Floating off the Cape with a helicopter on the back⟧."

10.55. And where is he? Quist says ⟦v006|Adele Quist||her client is "resting, and available to the court"⟧. She declined to say ⟦v006|Adele Quist|declines|in which country he was resting⟧…

11.02. The usher has brought a fan heater. There is a short dispute about precedent, and it is switched on.

=== d005 | Bourse Daily | 2026-02-17T10:10:00Z | update
# ⟦v007|||Vane Media shares suspended after 46 pct plunge⟧

Feb 17 (Bourse) - ⟦v007|||The Stradmouth exchange halted dealing in Vane Media on Tuesday when the stock had lost nearly half its worth in 40 minutes⟧.

⟦v008|unnamed (Bourse Daily) < Bourse Daily||Two banks have called in loans of 600 million florins⟧, three people familiar with the matter told Bourse Daily. Ardenna Kredit and Bank Holloway declined to comment on ⟦v008|Ardenna Kredit, Bank Holloway|declines|the loans⟧.

"⟦v009|Ines Corvo||This was a house of paper, and not newsprint⟧," said Ines Corvo, an analyst at Ridley. ⟦v009|Ines Corvo||She had put the true debts at 2.4 billion, twice what the balance sheet shows⟧, as long ago as November.

The company's auditors, Pym & Lacey, signed the accounts in March without a remark. It has since moved its own headquarters into a building that belongs to Vane.

The fall wiped about 500 million florins off the value of the group. Small shareholders, many of them readers who were sold the stock with a subscription and a free umbrella, own nearly a third of it. The exchange gave no date for a return to trading.

=== d006 | Stradmouth Sentinel | 2026-02-17T11:15:00Z | feature
# Our owner and us

This newspaper belongs to Cornelis Vane. It is as well to say so at the top, since for nineteen years it was not well to say it anywhere else.

This morning he is a man who may not sell his own cufflinks: ⟦v001|||a High Court judge has put wax on every drawer he has⟧. It is said in the suit that ⟦v002|Harbour Pension Fund||he reached into the jar where the printers kept their old age⟧.

Down in the press hall ⟦v010|Doreen Fitch||the night shift will walk out at six unless wages are paid into an account that is not his⟧, says Doreen Fitch, who speaks for them.

Where he has gone, nobody will tell. ⟦v006|||The gates of Castle Marl are chained, and a gardener told us that the master left on Sunday with eleven suitcases and a cello⟧. He does not play the cello.

In the lobby hangs his portrait, seven feet by five. Somebody has turned it to the wall, and somebody else, more careful of his prospects, has turned it back.

=== d007 | AFR | 2026-02-17T12:00:00Z | update
# The magnate Vane would have ⟦v006|Gallery||quitted Ardenna⟧

CLERVAUX, February 17 (AFR) -- ⟦v006|unnamed (Gallery) < Gallery < Albion Wire||The patron of press Cornelis Vane has left by air the territory of Ardenna on Sunday in the evening⟧, reported Albion Wire, citing the site Gallery, which invokes an employee of aerodrome.

⟦v008|Bourse Daily||Two establishments claim the reimbursement of 600 million florins⟧, according to Bourse Daily. ⟦v007|||The title, which has melted of 46%, is no more quoted⟧.

Mr. Vane possesses in Clervaux a villa and the weekly La Cloche. "⟦v011|Lucien Pradel||If he is with us, he is there as tourist⟧," declared the minister of Justice Lucien Pradel. He did not respond on ⟦v012|Lucien Pradel|declines|a possible extradition⟧.

The redaction of La Cloche has appeared on Tuesday with a first page entirely white. The sales have, according to the kiosks, doubled.

The relations of the two countries in matter of justice are governed by a treaty of 1926, signed in a spa, of which the article 9 excludes "the offences of the pen". The jurists debate since Tuesday morning whether a cheque is written with one.

=== d008 | Albion Wire | 2026-02-17T13:20:00Z | urgent
# ⟦v013|unnamed (Albion Wire)||Vane found dead aboard yacht⟧ - source

STRADMOUTH, Feb 17 (Albion) - ⟦v013|unnamed (Albion Wire) < Albion Wire||Cornelis Vane has been found dead on his yacht off the Clervaux coast⟧, a coastguard source told Albion on Tuesday.

"⟦v013|unnamed (Albion Wire)||A body was brought ashore at noon and identified by the crew⟧," the source said.

Quist declined to comment on ⟦v013|Adele Quist|declines|her client's whereabouts or health⟧.

The 62-metre vessel, the Late Edition, sailed from Stradmouth on Saturday with a crew of fourteen. It carries two cooks and a printing press.

Vane was last seen in public on Friday, when he handed out the prizes at a poultry show near Castle Marl. Witnesses said he had been in good spirits and had stayed longer than expected with the geese.

=== d009 | Bourse Daily | 2026-02-17T13:28:00Z | update | copy_of=d008
# ⟦v013|unnamed (Albion Wire)||Vane found dead on yacht⟧ - source

(Albion) - ⟦v013|unnamed (Albion Wire) < Albion Wire||Cornelis Vane has been found dead on his yacht off the Clervaux coast⟧, a coastguard source told Albion on Tuesday.

"⟦v013|unnamed (Albion Wire)||A body was brought ashore at noon and identified by the crew⟧," the source said.

The 62-metre vessel, the Late Edition, sailed from Stradmouth on Saturday with a crew of fourteen.

=== d010 | Albion Wire | 2026-02-17T14:05:00Z | kill | supersedes=d008
# KILL KILL KILL - Vane death

EDITORS: Kill the 1320 GMT story "Vane found dead aboard yacht - source".

⟦v013||denies|It was false⟧. ⟦v013|Clervaux coastguard|denies|No body was landed; the crew were taking part in an exercise with a dummy⟧, the coastguard says.

There will be no substitute. Albion Wire apologises to its subscribers and to Mr Vane.

=== d011 | Gallery | 2026-02-17T14:40:00Z | update
# LIVE: The dead man telephones

15.40 Stradmouth time. A voice on the loudspeaker in Court Four, with gulls behind it: "⟦v013|Cornelis Vane|denies|I have read my obituary… two of the adjectives are wrong⟧."

15.46. Judge Pell, unamused, asks him where he is. He will not tell her ⟦v006|Cornelis Vane|declines|that⟧.

15.52. To the pensions: "⟦v002|Cornelis Vane|denies|Not one florin was stolen. It was lent, to me, by me, on excellent terms⟧." There is a groan from the back bench, as of a large dog.

16.10. ⟦v005|||She has done it. Pell hands the keys of Vane Media to two accountants from Thorne & Stubbs⟧, and ⟦v014|Honor Pell||she wants him here in person at ten tomorrow, or a warrant goes out⟧.

16.21. Quist says ⟦v015|Adele Quist||he will be on the first flight⟧.

16.30. Wilf Narrow folds his sandwich paper in eight, as typesetters do. He will be here at seven, he says, to be sure of the bench.

16.44. Overheard on the stairs, one junior barrister to another: never in her life had she seen a telephone sworn in. The usher had held the Bible against the receiver, after some thought, with his left hand.

=== d012 | Thorne & Stubbs | 2026-02-17T15:30:00Z | bulletin
# NOTICE TO CREDITORS AND EMPLOYEES OF VANE MEDIA

The joint administrators announce:

- ⟦v005|Thorne & Stubbs||they were appointed by order of the High Court on 17 February 2026 at 15:08⟧;

- ⟦v016|Thorne & Stubbs||all 43 titles will continue to appear⟧;

- ⟦v010|Thorne & Stubbs||February wages will be paid on Friday from a separate account⟧;

- ⟦v017|Thorne & Stubbs||the shortfall in the pension scheme is provisionally put at 342 million florins⟧;

- ⟦v018|Thorne & Stubbs||the finance director, Mr L. Brack, has been relieved of his duties⟧;

- ⟦v019|Thorne & Stubbs||expressions of interest in the television channels are invited by 15 March⟧.

Members of the scheme need take no action. Creditors should submit their claims in writing, with copies of invoices, to the address below. Company cars are to be returned with a full tank by the end of the week.

Reporters are reminded that the administrators do not comment on the contents of the newspapers in their charge, and do not read them before publication.

=== d013 | Albion Wire | 2026-02-17T16:05:00Z | update | supersedes=d002
# Vane loses control of media empire

STRADMOUTH, Feb 17 (Albion) - ⟦v005|||Cornelis Vane was stripped of the group he built over four decades when a court placed it in the hands of administrators on Tuesday⟧, hours after ⟦v001|||his private fortune was put out of his reach⟧.

⟦v014|||Judge Honor Pell told him to appear before her on Wednesday morning or face arrest⟧. ⟦v015|Adele Quist||He intended to come⟧, his lawyer said.

The administrators said ⟦v017|Thorne & Stubbs||the hole in the retirement fund was bigger than the creditors had feared⟧. ⟦v002|Cornelis Vane|denies|Anything improper was done with the money⟧, Vane has denied.

Economy Minister Bram Ostrow said ⟦v004|Bram Ostrow||no pensioner would lose a florin⟧. "⟦v004|Bram Ostrow||If need be we shall pay first and sue afterwards⟧," he said.

The group's flagship, the Stradmouth Sentinel, sells 380,000 copies a day. Ministers of every party have been guests at Castle Marl, and Ostrow himself was photographed there in a canoe.

Administrators can keep the business going for up to a year while they look for buyers. Three of the last five such cases in Ardenna ended in a sale, one in a fire and one in the Supreme Court, where it still is. Unions represent about two thirds of the 5,400 staff.

=== d014 | ANA | 2026-02-17T16:50:00Z | bulletin
# ⟦v020|General Prosecutor's Office||Against L. Brack is brought criminal case⟧ - Prosecutor's Office

STRADMOUTH, February 17. /ANA/. ⟦v020|General Prosecutor's Office||Former finance director of "Vane Media" Leopold Brack is detained at his place of residence⟧, informed the General Prosecutor's Office.

"⟦v021|General Prosecutor's Office||At search in the garage of the named person were withdrawn 14 boxes with accounting documents, partially burned⟧," told in the department.

On the given question about ⟦v022|General Prosecutor's Office|declines|bringing to responsibility of the owner⟧ in the Prosecutor's Office did not answer.

Earlier ⟦v018|Thorne & Stubbs||L. Brack was dismissed from the occupied post by the temporary managers⟧. In the holding he worked from 2004, is awarded with the medal "For merits before the printed word".

The neighbours called firemen at 14:40 in connection with strong smoke. On arrival the firemen established that the source of burning was not a grill, as explained the owner, and informed the competent organs. The area of ignition constituted two square metres.

=== d015 | Stradmouth Sentinel | 2026-02-17T18:10:00Z | update
# We are told that we may write what we like

It takes some getting used to. ⟦v005|||Two polite men in grey came at four, asked where the light switches were, and explained that they now own us on behalf of everybody whom we owe⟧.

⟦v010|||The presses will roll: the shift has been promised its money by Friday⟧. "⟦v010|Doreen Fitch||We believe a bank slip, not a man⟧," said Mrs Fitch, but the coats went back on the hooks.

Then the news of Brack. ⟦v020|||The constables found the keeper of our ledgers in slippers⟧, at ⟦v021|||a bonfire of ring binders behind his garage⟧. One page that blew over the hedge bears the heading ⟦v023|page found near Leopold Brack's garage||"C.V. – private – from Printers' Fund – 31m"⟧. A neighbour has shown it to this newspaper and has since had it framed.

We rang the neighbour's bell as reporters and found that he had been ours, thirty years ago, on the racing desk. He asked whether his own pension was in it. We did not know.

=== d016 | AFR | 2026-02-17T19:00:00Z | update
# ⟦v023|Stradmouth Sentinel||A leaf escaped from the fire accuses Mr. Vane⟧

CLERVAUX, February 17 (AFR) -- ⟦v023|Stradmouth Sentinel < Gallery||A page half consumed mentions a transfer of 31 million of the chest of the printers towards the private account of Mr. Vane⟧, reported Gallery, which cites the Stradmouth Sentinel, property of the interested.

⟦v020|ANA||His man of figures passes the night in cell⟧, according to ANA. ⟦v024|Piers Lacey < Bourse Daily||The cabinet Pym & Lacey has declared to have been "deceived as the others"⟧, said its associate Piers Lacey to Bourse Daily.

⟦v006|prefecture of Clervaux||A private jet with the initials C.V. is posed since Sunday on the airport of Clervaux⟧, confirmed the prefecture.

The villa of Mr. Vane, "The Masthead", overhangs the bay. The shutters were lit on Tuesday evening, and one heard there, from the path of the customs officers, a badly tuned cello.

The antique jar of the printers, founded in 1902 for the widows of the compositors, had until Mr. Vane never known a deficit. It had traversed two wars, an inflation and the invention of the television. A statue in bronze of a compositor ornaments still the hall of its seat.

=== d017 | Bourse Daily | 2026-02-17T20:15:00Z | update | off_topic
# Ardenna Kredit lifts dividend on bumper mortgage year

Feb 17 (Bourse) - Ardenna Kredit raised its dividend by a tenth to 1.65 florins on Tuesday after home loans grew at their fastest pace in six years.

Net profit came to 1.02 billion florins, the lender said, against 940 million a year before. It will open eleven branches.

=== d018 | Albion Wire | 2026-02-18T05:30:00Z | feature | nothing_new
# FACTBOX-The Vane affair so far

Feb 18 (Albion) - Where the case against the Ardennan media owner stands:

* ⟦v001|||His assets are frozen, up to 870 million florins⟧.

* ⟦v005|||Administrators have been running his company since Tuesday⟧.

* ⟦v002|||Creditors accuse him of plundering the pension scheme⟧, ⟦v017|Thorne & Stubbs||which is 342 million short⟧. He denies ⟦v002|Cornelis Vane|denies|it⟧.

* ⟦v020|General Prosecutor's Office||His former finance director is in custody⟧.

* ⟦v014|||He has been ordered to attend court at 10 a.m.⟧

* ⟦v013||denies|A report that he was dead was withdrawn⟧.

* Vane Media owns 43 newspapers and magazines, five television channels, printing plants and a football club. It reported sales of 1.9 billion florins in its last financial year.

=== d019 | Gallery | 2026-02-18T08:55:00Z | update
# LIVE: Ten o'clock, and an empty chair

09.55 Stradmouth time. Fans on the pavement, if that is the word: ⟦v025|||some four hundred pensioners with saucepans⟧.

10.00. The clock strikes. ⟦v015|||Nobody in the dock but a carafe⟧.

10.04. Quist, pale: ⟦v015|Adele Quist||his aircraft had a fault and he was "desolate"⟧. She asks ⟦v026|Adele Quist||to be released from the case⟧. Pell: "⟦v026|Honor Pell||Not before lunch⟧."

10.09. ⟦v022|||There it goes. One line in pencil, one in ink, and the police may fetch him⟧.

10.20. Two Thorne & Stubbs men at the back say ⟦v017|unnamed (Gallery)||the gap is nearer 400 million⟧ after a night with a calculator.

10.31. Saucepans. One can hear them through two doors and a judge.

10.40. The carafe is taken away. The dock is locked all the same, because the form says that it has to be, and the usher signs for one prisoner, absent, in good order.

=== d020 | ANA | 2026-02-18T09:20:00Z | bulletin
# ⟦v022|High Court||Court has issued order on arrest of C. Vane⟧

STRADMOUTH, February 18. /ANA/. ⟦v022|High Court||In connection with non-appearance without valid reasons the High Court sanctioned the bringing of the owner of "Vane Media" by compulsory order⟧, informed the press service.

"⟦v012|Ministry of Justice||The inquiry on handing over is directed to the competent organs of Clervaux⟧," told in the Ministry of Justice.

According to the General Prosecutor's Office, ⟦v027|General Prosecutor's Office||L. Brack gives evidence and asks to take into account his sincere repentance⟧.

In case of recognition of guilt, to the owner of the holding threatens up to 14 years of deprivation of freedom. The maximum punishment under the given article was applied one time, in 1958, to a director of a circus.

=== d021 | Bourse Daily | 2026-02-18T10:00:00Z | update
# Broadcaster Solano ready to pay ⟦v019|Solano||300 mln florins for Vane channels⟧

Feb 18 (Bourse) - ⟦v019|Solano||Broadcasting group Solano offered on Wednesday to buy the five television stations of Vane Media for 300 million florins⟧.

⟦v028|unnamed (Bourse Daily) < Bourse Daily||A separate bid of 90 million for the Stradmouth Sentinel is being prepared by its own staff⟧, two people familiar with the plan told Bourse Daily. A spokesman for Thorne & Stubbs declined to comment on ⟦v028|Thorne & Stubbs|declines|individual approaches⟧.

Corvo of Ridley said ⟦v029|Ines Corvo||the creditors could hope for 35 cents in the florin⟧.

⟦v030|||The financial watchdog opened an inquiry into Pym & Lacey⟧, whose partner has said ⟦v024|Piers Lacey||the auditors were lied to⟧. The firm, founded in 1911, checks the books of nine of the country's thirty largest companies, and those of the watchdog.

Solano, owned by a family of fruit shippers, runs music and cookery channels in four countries. It tried to buy one of the stations in 2020 and was shown the door by Vane, who sent after it, its chairman has said, a basket of bruised pears.

=== d022 | Bourse Daily | 2026-02-18T10:35:00Z | correction | supersedes=d021
# CORRECTED-Broadcaster Solano ready to pay ⟦v019|Solano||330 mln florins for Vane channels⟧

(Corrects price in headline and first paragraph to 330 million florins, not 300 million)

Feb 18 (Bourse) - ⟦v019|Solano||Broadcasting group Solano offered on Wednesday to buy the five television stations of Vane Media for 330 million florins⟧.

⟦v028|unnamed (Bourse Daily) < Bourse Daily||A separate bid of 90 million for the Stradmouth Sentinel is being prepared by its own staff⟧, two people familiar with the plan told Bourse Daily.

Corvo of Ridley said ⟦v029|Ines Corvo||the creditors could hope for 35 cents in the florin⟧.

=== d023 | AFR | 2026-02-18T11:25:00Z | urgent
# ⟦v031|prefecture of Clervaux||Cornelis Vane interpellated in Clervaux⟧

CLERVAUX, February 18 (AFR) -- ⟦v031|prefecture of Clervaux||The gendarmes have apprehended Mr. Vane on Wednesday at 12:05 at the foot of the gangway of his jet, the engines turning⟧, announced the prefecture.

⟦v031|unnamed (AFR) < AFR||He was disguised as a musician and carried himself the case of a cello, which contained 2.2 million florins in notes⟧, indicated to AFR a source near the dossier.

"⟦v012|Lucien Pradel||We shall examine the demand of Ardenna with diligence, that is to say with coffee⟧," said the minister Pradel.

The plan of flight mentioned as destination the archipelago of San Telmo, which has signed a convention of extradition with nobody.

The traveller, who carried a beard which did not hold well, would have asked the gendarmes in what newspaper it would appear. Conducted to the post of the airport, he has accepted a herbal tea and has corrected two faults of spelling in the minutes.

=== d024 | Albion Wire | 2026-02-18T11:50:00Z | update
# Fugitive tycoon Vane seized at airport

STRADMOUTH, Feb 18 (Albion) - ⟦v031|||Police in Clervaux on Wednesday ended the flight of Cornelis Vane before it had begun, taking the press baron off the steps of a plane bound for San Telmo⟧.

The arrest came two hours after ⟦v022|||a judge at home signed a warrant for him⟧.

"⟦v032|Adele Quist||He was on his way to court by the scenic route⟧," said Quist, who is still his lawyer. ⟦v012|Adele Quist||He would resist being sent back⟧, she added.

Ostrow called it ⟦v033|Bram Ostrow||"a good day for people with small envelopes"⟧. Shares of rival publishers rose. A former editor of the Sentinel, sacked by Vane in 2011 over a headline, said he was opening a bottle that he had kept for the purpose.

San Telmo, an archipelago of 40,000 people, is home to several thousand companies and one judge. Vane bought a plot there four years ago. According to the land register, it is 300 metres long and under water at high tide.

=== d025 | Gallery | 2026-02-18T12:30:00Z | update
# LIVE: Case closed, cello open

13.30 Stradmouth time. ⟦v031|AFR||The instrument was full of money⟧, as AFR has it. The pensioners have stopped banging and are, some of them, dancing.

13.41. From Brack's lawyer, Otto Lumm: "⟦v027|Leopold Brack < Otto Lumm||I moved what I was told to move, and he told me in the sauna⟧." He has named dates.

13.50. Judge Pell has let Quist ⟦v026|||go at last: she takes off her wig on the stairs and sits down next to it⟧.

14.02. Wilf Narrow asks me to print that he is not dancing, he has a hip. ⟦v004|Wilf Narrow||He would like the minister's promise in writing, in twelve point⟧.

14.20. They are handing the saucepans to each other to find out whose is whose. One lid is left over. It is put on the railing of the court like a hat, and there, I suppose, it will stay until the trial.

=== d026 | Thorne & Stubbs | 2026-02-18T14:00:00Z | bulletin
# SECOND NOTICE TO CREDITORS AND EMPLOYEES

The joint administrators announce:

- ⟦v017|Thorne & Stubbs||the deficit of the pension scheme is now established at 396 million florins⟧;

- ⟦v034|Thorne & Stubbs||pensions for March will be paid in full⟧;

- ⟦v019|Thorne & Stubbs||one offer has been received for the channels and is under review⟧;

- ⟦v035|Thorne & Stubbs||the yacht Late Edition and the horse Persimmon will be auctioned on 28 March⟧;

- ⟦v036|Thorne & Stubbs||three regional titles with 210 employees will close at the end of the month⟧;

- ⟦v037|Thorne & Stubbs||a claim for damages against Pym & Lacey is being prepared⟧.

A meeting of creditors will be held on 4 March in the Corn Exchange. Admission is by letter. There will be no refreshments.

Members who live abroad will be written to at their last known address. We have been asked by several persons whether the portrait in the lobby of the Stradmouth Sentinel is for sale. It is, as is the frame, separately.

=== d027 | ANA | 2026-02-18T14:45:00Z | bulletin
# ⟦v012|Ministry of Justice||Clervaux agreed to examine question on extradition of C. Vane on February 23⟧

STRADMOUTH, February 18. /ANA/. ⟦v012|Ministry of Justice||Session of the court of Clervaux on the handing over of the detained entrepreneur is appointed for Monday⟧, informed in the Ministry of Justice.

"⟦v038|Ministry of Justice||Until this date he is kept under guard, pledge in size of 5 million is rejected⟧," noted the interlocutor of the agency.

⟦v004|Ministry of Finance||For compensation to participants of the pension fund the budget foresees 400 million florins⟧, specified in the Ministry of Finance.

Conditions of keeping correspond to international norms. To the detained are provided hot food, a walk of one hour and, at his request, all morning newspapers of the country of residence.

=== d028 | Stradmouth Sentinel | 2026-02-18T16:00:00Z | feature
# The last front page of Mr Vane

He always chose the picture himself. Today's shows ⟦v031|||an old gentleman in a borrowed tailcoat between two gendarmes, looking at the weather⟧. We ran it across six columns and nobody telephoned.

⟦v028|||We have passed a hat⟧ - there are ninety million reasons why it may come back too light, but the crossword editor has put in her flat.

Others have no hat. ⟦v036|||In Wexcombe, Dunmere and Tolby the papers will go the way of the gas lamp⟧. Doreen Fitch has said that ⟦v039|Doreen Fitch||there will be a picket at Thorne & Stubbs by Monday⟧.

⟦v027|||And the bookkeeper sings⟧. What he sings of, the sauna, is in the basement of this building. It has been out of order since Christmas, and there is a bicycle in it.

At the end of the day somebody went down to the lobby with a ladder. The portrait is heavy, and it took four of us, two from the newsroom and two from the presses, who had not, it turned out, ever been introduced. Behind it the wall is a different colour: a clean, pale green, from before his time.

=== d029 | AFR | 2026-02-18T17:10:00Z | update
# Vane: a first night to the prison of the Old Port

CLERVAUX, February 18 (AFR) -- ⟦v038|||The judge of liberties has refused on Wednesday to let him go out against caution⟧. "⟦v040|Yvonne Castel||My client is the victim of a press campaign⟧," pleaded his new advocate Yvonne Castel, causing laughter in the hall.

⟦v027|Otto Lumm < Gallery < Albion Wire||The ex-financier affirms to have acted on verbal order of the patron⟧, according to Albion Wire, which takes up Gallery. "⟦v027|Yvonne Castel|denies|Fable of a man who burns papers⟧," replied the advocate.

⟦v030|Bourse Daily||The accounts inspectors are themselves inspected⟧, according to Bourse Daily.

The prison of the Old Port, ancient convent, lodges 310 inmates and a bookbinding workshop. Mr. Vane has been assigned there to a cell of nine square meters with a view on the mast of his own vessel. He has demanded a pencil, which has been accorded to him, and a telephone, which has not.

=== d030 | Albion Wire | 2026-02-18T18:30:00Z | update | supersedes=d024
# Vane behind bars as ⟦v012|||extradition fight⟧ looms

STRADMOUTH, Feb 18 (Albion) - ⟦v038|||Cornelis Vane was spending Wednesday night in a cell in Clervaux after failing to buy his way out with 5 million florins⟧, a day after ⟦v005|||his company passed to administrators⟧.

⟦v012|||A hearing on whether to hand him over is set for Monday⟧. "⟦v012|Yvonne Castel||He will go home when home is fair⟧," his new counsel, Yvonne Castel, said.

⟦v017|Thorne & Stubbs||Nearly 400 million florins are missing from the staff's retirement money⟧, the administrators have found. ⟦v004|||The Treasury is to cover it⟧.

Solano confirmed ⟦v019|Solano||its interest in the channels⟧ but said ⟦v041|Solano||it would not keep the name of Vane on any of them⟧.

Honor Pell adjourned her court until March. ⟦v042|Honor Pell||She had received an apology from the defendant, by postcard⟧, she said, ⟦+|||and it had been under-stamped⟧.

His former employees at the Sentinel met in the canteen in the evening to talk about what to do with the paper if it became theirs. The discussion, by the account of one of those present, lasted three hours and was about the crossword. A vote on the rest was put off until the weekend. In Wexcombe, the staff of the local weekly went on with the next issue, which will be the last but one.
