title: Verdict on Konrad Vessel, the Harbour Bank trial

=== d001 | Halden | 2026-12-03T06:30:00Z | update
# Ormland court to rule on fallen banker Vessel

LINDHAL, Ormland, Dec 3 (Halden) - ⟦v001|Lindhal District Court||Judges in Ormland are to pronounce on Thursday whether Konrad Vessel, once the country's richest banker, stole the savings of 70,000 pensioners⟧, the court said.

⟦v002|prosecution||Prosecutors have asked for 14 years in prison⟧. ⟦v003|Tobias Lenk||The defence wants an acquittal on all counts⟧, lawyer Tobias Lenk said.

Harbour & Grain Bank closed its doors three years ago with a hole of 2.1 billion crowns. ⟦v004|prosecution||The money went to shell firms on the island of Santa Brisa⟧, according to the indictment.

Vessel, 61, the son of a lighthouse keeper, began as a teller and had a yacht, a football club and a minister's ear by the age of forty. He has been on trial for 88 days. The files fill two rooms, one of which had to be shored up with timber after the clerks complained that the floor was moving.

=== d002 | Lindhal District Court | 2026-12-03T06:45:00Z | bulletin
# Notice to press and public, case 411/24

The registry of the court announces:

- ⟦v001|Lindhal District Court||the judgment is read from 10.00 in Courtroom One, presiding Judge Elspet Marn⟧;

- ⟦v005|Lindhal District Court||the reading is carried by loudspeaker to the fish market for those without a seat⟧;

- ⟦v006|Lindhal District Court||the defendant is brought from Gull Street remand prison by 09.15⟧;

- ⟦v007|Lindhal District Court||the second accused, Nora Fisk, receives her judgment in the same sitting⟧;

- ⟦v008|Lindhal District Court||bags, whistles and eggs are not admitted⟧.

Seats are drawn by lot. Dogs may be tied to the north railing. The heating in the gallery is out of order and visitors are advised to dress accordingly.

=== d003 | Gavel Live | 2026-12-03T07:40:00Z | feature
# LIVE: The queue's longer than the indictment

08.40 It's minus six and they've been here since midnight, folding chairs and flasks. ⟦v009|Alma Trost < Gavel Live||I had 212,000 in there. I've got eleven hundred now and a bad hip⟧, says Alma Trost, 74, first in line. She's knitting something black.

08.52 ⟦v005|||They've rigged up horns over the herring stalls so half the harbour can hear⟧. A man's testing them with the weather.

09.03 So where's the man himself? ⟦v006|||The van came round the corner, the back doors opened and Konrad Vessel stepped out in the blue coat, cuffed, smiling like he'd been asked to cut a ribbon⟧. ⟦v008|||The first egg took a policeman⟧.

09.11 "⟦v010|Konrad Vessel||I slept well. I hope the judges did⟧," he said, to nobody.

[If you've just joined: it's fraud, embezzlement and false accounts. Three counts. We'll keep score.]

The seats were drawn from a herring barrel at half past eight by a clerk with cold fingers. Forty for the savers, twenty for the press, six for what the list calls 'persons of interest', which has caused some laughter in the queue. Alma got number eleven. She says it's her lucky number and always was, until the bank gave her an account that ended in it.

=== d004 | Orrwire | 2026-12-03T08:05:00Z | update
# Pensioners wait for verdict in Ormland's biggest fraud case

LINDHAL (Orrwire) - ⟦v008|||Konrad Vessel was pelted on arriving at court⟧ on Thursday to hear judges decide on the collapse of Harbour & Grain, Ormland's third bank.

The case turns on the word of his former chief accountant, Nora Fisk, who stood in the dock with him and ⟦v011|Nora Fisk < Halden||told the court in October that he had dictated the false balance sheets to her at his kitchen table⟧, Halden reported at the time.

⟦v011|Konrad Vessel|denies|Vessel has always maintained that she made up the figures on her own⟧.

⟦v012|savers' association||Savers have so far got back nine percent⟧, their association said. ⟦v012|liquidator||The liquidator puts it at 12⟧.

Vessel used to say that a bank was a lighthouse with a till. The phrase was printed on calendars, on umbrellas and on the paper in which the bank wrapped the chocolate coins it handed out on savings day. Some of those in the queue had brought the coins along, uneaten.

=== d005 | GOSINF | 2026-12-03T08:30:00Z | update
# In neighbouring Ormland is considered the case of financier

KRASOV, 3 December. /GOSINF/. In the city Lindhal ⟦v001|||today will be announced the sentence in relation to the former leader of bank "Harbour and Grain" K. Vessel⟧, informs the own correspondent.

In connection with the given question the Central Bank of Krasovia ⟦v013|Central Bank of Krasovia|denies|repeatedly denied that on accounts of Krasovian establishments are situated the means of Ormland depositors⟧.

"⟦v013|Central Bank of Krasovia||With us there are no such sums, and if there are, then legal⟧," underlined in the department.

It is to be recalled that ⟦v014|GOSINF||K. Vessel possesses from 2019 also the citizenship of Krasovia⟧, received for the contribution in the development of the fish branch. He was more than once a guest of the economic forum in Krasov, where he was presented with a sabre and a stuffed sturgeon. The further fate of the sturgeon, by the words of the organisers, is not known to them.

Experts of the Academy of finances in Krasov hold the Ormland process to be an expression of envy to successful people. In the opinion of the docent Pankrat Zolin, a bank is like a cow: who milks it deep in the night, that one also feeds it. The docent did not make precise, whose was the cow.

=== d006 | Halden | 2026-12-03T09:14:00Z | flash
# ⟦v015|Elspet Marn||COURT FINDS BANKER KONRAD VESSEL GUILTY OF FRAUD⟧ - JUDGE

=== d007 | Halden | 2026-12-03T09:26:00Z | urgent | supersedes=d006
# Ormland banker ⟦v015|Elspet Marn||Vessel convicted of defrauding savers⟧

LINDHAL, Ormland, Dec 3 (Halden) - ⟦v015|Elspet Marn||Konrad Vessel was found guilty on Thursday of fraud and embezzlement at the bank he led for 19 years⟧. ⟦v016|Elspet Marn||He was cleared of falsifying accounts⟧, Judge Elspet Marn said.

The sentence was to follow after a recess.

⟦v015|Elspet Marn||Seventy thousand people lent you their old age, and you spent it⟧, Marn told the defendant.

Vessel looked at his watch, which he was not wearing. Behind him his wife, Leonie, who had come every day with a cushion, put the cushion into her bag and closed the bag. There was no sound from the gallery until somebody near the door began to cough, and then, as in a theatre between two movements, everybody coughed.

=== d008 | Gavel Live | 2026-12-03T09:35:00Z | feature
# LIVE: Two out of three

10.14 ⟦v015|||There it is: count one, yes. Count two, yes. A roar's come up from the herring stalls that rattled the panes in here⟧.

10.17 ⟦v016|||Count three, no! Marn says the cooked books weren't his cooking, or nobody's shown they were⟧. So who held the spoon? All eyes on the small woman in grey.

10.22 ⟦v007|||And Fisk gets it now: guilty of the accounts, guilty of nothing else. She's nodding, as if someone had read out her own sum⟧.

10.30 Out in the cold Alma Trost hasn't dropped a stitch. "⟦v017|Alma Trost||Guilty is a word. I can't put it in the stove⟧," she tells us.

10.36 We're in recess. There's pea soup. ⟦v003|Tobias Lenk||The lawyer's been on the stairs already to say that one third innocent means there's something rotten in the other two⟧.

=== d009 | Agence Maurienne | 2026-12-03T10:00:00Z | update
# Ormland: the banker Vessel recognised guilty, the penalty awaited

MAURIENNE, December 3 (AM) - ⟦v015|Elspet Marn < Halden||The ex-president of the Harbour & Grain bank, Konrad Vessel, has been declared culpable of swindle and of diversion of funds⟧, reported Halden, citing the judge.

He has been ⟦v016|Elspet Marn||relaxed of the head of false in writings⟧.

The magistrate had presided in the past the trial of the ferry of Stolm and is reputed not to raise the voice. The accused, who has followed the reading standing, would have asked for a glass of water, and it has been remarked that he has not drunk it.

According to GOSINF, ⟦v014|GOSINF||the condemned disposes of a Krasovian passport⟧, which would render delicate his supervision. Interrogated, the embassy of Krasovia did not wish ⟦v014|Krasovian embassy|declines|to comment⟧.

⟦v018|Ormland finance ministry < Radio Stolm||The ministry of finances prepares a fund of 400 millions for the small savers⟧, affirms Radio Stolm, citing the ministry.

=== d010 | Lindhal Evening Echo | 2026-12-03T10:25:00Z | feature
# What the lighthouse keeper's boy ate for his last breakfast

By our man in the corridor. Two soft eggs, says the warder at Gull Street, and he sent one back. ⟦v006|||Then he let them do up his hands behind him and went down to the van humming the hymn for those in peril on the sea⟧.

We knew him. He gave the town its ice rink. ⟦v019|||On the rink this morning some wag has scratched, in letters as long as a bus, the figure 2,100,000,000⟧.

"⟦v011|Greta Holm < Lindhal Evening Echo||I brought them coffee that night. He talked, she wrote, and he said, make it look tired but healthy⟧," says Greta Holm, for eleven years the Vessels' cook. The court never called her.

Nora Fisk lives with two canaries on Cooper's Row and has paid her rent to the day. The butcher on the corner would give her credit, he says, and she is the only one in the case he would give it to. The widow at number five crosses the road when she sees her. On the sill stands a rosemary plant with a bank's name on the pot.

In the old days he used to come to the market himself on Fridays, choose a plaice, and pay with a note so large that nobody could change it. So he took the plaice and said he would be back. Some of the stallholders wrote it down. One of them has framed the slip and hung it between the eels and the scales.

=== d011 | Orrwire | 2026-12-03T10:50:00Z | urgent
# ⟦v020|two court officials < Orrwire||Vessel to get suspended sentence⟧ - officials

LINDHAL (Orrwire) - ⟦v020|two court officials < Orrwire||Konrad Vessel will walk out of court on Thursday with a suspended term because of his health⟧, two officials told Orrwire during the recess.

⟦v020|two court officials||The paper has been typed⟧, one of them said. A court spokesman declined to ⟦v020|Lindhal District Court|declines|discuss a sentence before it was spoken⟧.

⟦v021|prison doctor||Vessel has a heart murmur and was seen by a doctor twice this week⟧, a prison doctor told the court earlier.

Shares in Ormland banks rose slightly. Suspended terms are rare in Ormland for crimes of this size; the last was handed to a shipowner of 84 who had mislaid a dry dock.

=== d012 | Halden | 2026-12-03T11:08:00Z | flash
# ⟦v022|Elspet Marn||VESSEL SENTENCED TO 11 YEARS IN PRISON⟧ - JUDGE

=== d013 | Orrwire | 2026-12-03T11:15:00Z | kill | supersedes=d011
# KILL - Vessel to get suspended sentence

Editors: Kill the Orrwire urgent of 1050 GMT. ⟦v020||denies|The report that Konrad Vessel would be spared prison was wrong⟧. ⟦v020|Orrwire||The typed sheet concerned a bicycle thief in Courtroom Four⟧.

⟦v022|Elspet Marn||He has been given eleven years⟧. A full story follows. Orrwire apologises to its clients.

=== d014 | Halden | 2026-12-03T11:30:00Z | urgent | supersedes=d012
# Ormland banker ⟦v022|Elspet Marn||gets 11 years for plundering pensions⟧

LINDHAL, Ormland, Dec 3 (Halden) - ⟦v022|Elspet Marn||Konrad Vessel was sent to prison for 11 years on Thursday⟧, the heaviest penalty ever imposed in Ormland for an economic crime.

⟦v023|Elspet Marn||He must also pay back 640 million crowns⟧. ⟦v024|Elspet Marn||His former accountant, Nora Fisk, received two years, suspended⟧.

⟦v025|Elspet Marn||A request by the defence to leave him at liberty until an appeal was turned down⟧. ⟦v026|Tobias Lenk||Vessel will appeal⟧, lawyer Tobias Lenk said.

Prosecutor Ida Rokk declined to ⟦v027|Ida Rokk|declines|say whether she would seek more⟧. She had worked on the case for six years, the first two of them, as she once told a law school, in a cupboard with a kettle.

=== d015 | Lindhal Evening Echo | 2026-12-03T11:42:00Z | update | copy_of=d014
# ⟦v022|Elspet Marn||Eleven years for plundering pensions⟧

LINDHAL (Halden) ⟦v022|Elspet Marn||Konrad Vessel was sent to prison for 11 years on Thursday⟧, the heaviest penalty ever imposed in Ormland for an economic crime.

⟦v023|Elspet Marn||He must also pay back 640 million crowns⟧. ⟦v024|Elspet Marn||His former accountant, Nora Fisk, received two years, suspended⟧.

⟦v026|Tobias Lenk||Vessel will appeal⟧, lawyer Tobias Lenk said.

=== d016 | Gavel Live | 2026-12-03T11:55:00Z | feature
# LIVE: 'Seventy-two, I'll be seventy-two'

12.08 ⟦v022|||Eleven. Count it on your fingers and you run out. He did count, lips moving, and then he sat down without being told⟧.

12.15 "⟦v028|Konrad Vessel||I built this town a rink, a ward and a choir. Take the pillar out, Madam, and watch the roof⟧," says Vessel. Marn: "⟦v028|Elspet Marn||You took the pillar, Mr Vessel. Sit⟧."

12.21 ⟦v024|||Nora Fisk's going home to her canaries: two years, but only on paper⟧. She's the only one in the room who's crying.

12.30 ⟦v025|||No, he can't pop home for his things. Not tonight, not till the higher judges have had their say. Straight back to Gull Street⟧.

12.41 In the gallery a choir's got up. His choir. ⟦v029|||They've walked out, the whole bass section first⟧.

12.50 Lenk's got his pen out on the very same stairs. ⟦v026|||He'll carry it up to the top floor, he says, and he's asked a clerk for the form⟧.

=== d017 | GOSINF | 2026-12-03T12:20:00Z | update
# Severe verdict causes perplexity

KRASOV, 3 December. /GOSINF/. To the entrepreneur K. Vessel ⟦v022|Lindhal District Court||is appointed the punishment in the form of deprivation of freedom for the term of eleven years⟧, informed the registry of the court.

The Foreign Ministry of Krasovia ⟦v030|Krasovian Foreign Ministry||demanded access of the consul to the condemned, as to a citizen of the country⟧. "⟦v030|Krasovian Foreign Ministry||We do not throw ours⟧," noted in the department.

With that, ⟦v023|Lindhal District Court||from the condemned is to be collected in favour of the injured persons 640 million⟧.

⟦v013|Central Bank of Krasovia|denies|Insinuations about the Krasovian trace are without ground⟧, repeated in the Central Bank. In the building of the bank at the given moment is carried out the planned repair, the telephones do not work, and the sign at the entrance is temporarily removed for the purpose of cleaning.

=== d018 | Orrwire | 2026-12-03T12:45:00Z | update
# Vessel defence to appeal, savers ask where the money is

LINDHAL (Orrwire) - ⟦v026|Tobias Lenk||Counsel for Konrad Vessel announced that they would take his case to the Court of Appeal in Stolm before Christmas⟧.

"⟦v022|Tobias Lenk||For this figure one has usually to kill somebody⟧," Tobias Lenk told reporters.

⟦v004|Ida Rokk||Some 1.3 billion of the missing crowns can be followed to four letter boxes under palm trees and no further⟧, prosecutor Ida Rokk said. ⟦v013|Ida Rokk||From there a part turned north, to a bank in Krasov⟧, she added.

⟦v017|savers' association||The savers' association called it a day of justice without change in the purse⟧.

Outside, the loudspeakers had gone back to reading the weather, and the stallholders, who had sold nothing all morning, began to shout their prices over it. By two o'clock a bucket of herring cost less than it had in ten years, and people who had come for a verdict were going home with fish.

Appeals in Ormland are heard by five judges and take about a year. They may lengthen a sentence as well as shorten it, a fact that defence lawyers tend to mention to their clients quietly and in the car.

=== d019 | Agence Maurienne | 2026-12-03T13:20:00Z | update
# Santa Brisa freezes accounts

PORT BRISA, December 3 (AM) - ⟦v031|Santa Brisa Monetary Office||The authorities of the island of Santa Brisa have blocked 310 millions of crowns on four accounts linked to Konrad Vessel⟧, announced the Monetary Office, one hour after the sentence.

⟦v031|Santa Brisa Monetary Office||The titular of one of them would be a yacht⟧, adds the office.

Orrwire reported, citing his counsel, that ⟦v026|Tobias Lenk < Orrwire||the banker would recourse before the court of Stolm⟧. According to Gavel Live, ⟦v029|Gavel Live||the choristers of whom he was the patron have turned their back to him⟧.

Mrs Vessel, for whom one supposes a property on the island, did not wish ⟦v032|Leonie Vessel|declines|to say where she will pass the feasts⟧. The property, named 'Low Water', counts fourteen rooms, of which the neighbours affirm never to have seen lit more than one at a time.

=== d020 | Halden | 2026-12-03T13:50:00Z | update | off_topic
# Ormland fishing fleet gets larger cod quota

STOLM, Ormland, Dec 3 (Halden) - Ormland's fishing fleet may land 41,000 tonnes of cod next year, 6,000 more than this year, the Fisheries Ministry said on Thursday.

Greens called the decision reckless. The skippers' union said it was late.

The quota takes effect on January 1.

=== d021 | Lindhal Evening Echo | 2026-12-03T14:30:00Z | feature
# Four o'clock at the ice rink

He gave it, so they took it. ⟦v033|||By three in the afternoon somebody had unscrewed the bronze letters of his name from over the gate, and by four the V was for sale in the Anchor for the price of a round⟧. The mayor, Bo Lindqvar, ⟦v033|Bo Lindqvar||said the place would henceforth be called the Ice Rink, as everybody always had⟧.

"⟦v024|Oda Fisk||My sister isn't free. She goes to church with a figure round her neck⟧," said Oda Fisk, who had come to fetch her in a borrowed car.

⟦v034|unnamed (Lindhal Evening Echo) < Lindhal Evening Echo||A removal firm from the capital took eleven crates out of the Vessels' villa on Tuesday night⟧, a night watchman told the Echo. Leonie Vessel's secretary denied that ⟦v034|Leonie Vessel's secretary|denies|anything but curtains had left the house⟧.

It has begun to snow. On the steps of the old bank, where a shop now sells cut-price shoes, somebody has put candles in jam jars in the shape of a till. A policeman was sent to remove them, stood looking for a while, and relit the two that had gone out.

=== d022 | Halden | 2026-12-03T15:10:00Z | urgent
# Banker Vessel ⟦v021|Ormland prison service||taken to hospital from cell⟧ after sentence

LINDHAL, Ormland, Dec 3 (Halden) - ⟦v021|Ormland prison service||Konrad Vessel was moved from Gull Street prison to the cardiac ward of Lindhal General on Thursday, four hours after being sentenced⟧, the prison service said.

⟦v021|Ormland prison service||He complained of pressure in the chest and is stable⟧, it said. The ward is one he paid for.

⟦v018|Ormland finance ministry||The government will lay a bill for a compensation fund of 250 million crowns before parliament next week⟧, the Finance Ministry said.

⟦v035|Ormland opposition||The opposition called for the resignation of banking supervisor Otto Hagg⟧. Supervisors visited Harbour & Grain 31 times in the ten years before it failed and found, in the words of the last report, "a cheerful house".

=== d023 | Halden | 2026-12-03T15:40:00Z | correction | supersedes=d022
# CORRECTED-Banker Vessel ⟦v021|Ormland prison service||taken to hospital from cell⟧ after sentence

(Corrects size of fund in third paragraph to 350 million crowns, not 250 million)

LINDHAL, Ormland, Dec 3 (Halden) - ⟦v021|Ormland prison service||Konrad Vessel was moved from Gull Street prison to the cardiac ward of Lindhal General on Thursday, four hours after being sentenced⟧, the prison service said.

⟦v018|Ormland finance ministry||The government will lay a bill for a compensation fund of 350 million crowns before parliament next week⟧, the Finance Ministry said.

=== d024 | Gavel Live | 2026-12-03T16:20:00Z | feature
# LIVE: His own bed, after all

17.05 You couldn't write it. ⟦v021|||He's in the Vessel Wing, under the Vessel plaque, wired up to a machine he opened with scissors in 2016⟧. Two guards, one on each side of the grapes.

17.14 "⟦v021|Dr. Per Aune||A bad fright, not a bad heart⟧," Dr. Per Aune tells us.

17.20 Marn's gone home by tram. ⟦v036|||Somebody stood up for her, then the whole carriage did⟧.

17.33 ⟦v031|||And there's 310 million under lock on the island, we hear, and one of the account holders is forty metres long with a mast⟧.

17.41 Lenk on the Krasov passport: ⟦v014|Tobias Lenk|denies|his man handed it back years ago⟧. Receipt? "⟦v014|Tobias Lenk|declines|Next question⟧."

17.50 Soup's run out. So have we, nearly. There's a fellow by the north railing who's been handed the wrong dog and doesn't seem to mind.

=== d025 | Orrwire | 2026-12-03T17:10:00Z | update | nothing_new
# Vessel case: the day in brief

LINDHAL (Orrwire) - ⟦v015|||Konrad Vessel was convicted on two counts⟧ and ⟦v016|||acquitted on a third⟧. ⟦v022|||He will be behind bars until he is 72 unless a higher court decides otherwise⟧.

⟦v024|||His bookkeeper escaped jail⟧. ⟦v023|||He owes 640 million⟧. ⟦v031|||Less than half of that has been tied up abroad⟧.

⟦v021|||He spent the evening in a hospital bed⟧. ⟦v026|||His lawyers are going to fight on⟧.

=== d026 | Lindhal District Court | 2026-12-04T08:00:00Z | bulletin
# Notice to press and public No. 2, case 411/24

The registry of the court announces:

- ⟦v026|Lindhal District Court||a notice of appeal by the first convicted person was handed in at 08.31⟧;

- ⟦v027|Lindhal District Court||a notice of appeal by the prosecution, directed against the acquittal and the measure of the penalty, was handed in at 08.34⟧;

- ⟦v007|Lindhal District Court||the second convicted person accepts her judgment, which is therefore final⟧;

- ⟦v023|Lindhal District Court||claims upon the sum awarded are to be entered by 31 March on the green form⟧;

- ⟦v037|Lindhal District Court||the written grounds, 1,140 pages, are available in February⟧.

Lost property: one glove, one flask, one ball of black wool. These may be claimed at the lodge between two and four o'clock on presentation of the other glove, the stopper, or the remainder of the garment.

=== d027 | Halden | 2026-12-04T09:05:00Z | urgent
# ⟦v027|Ida Rokk||Prosecution appeals too, wants 14 years for Vessel⟧

LINDHAL, Ormland, Dec 4 (Halden) - ⟦v027|Ida Rokk||Ormland's state attorney contested the Vessel ruling on Friday, three minutes after the defence did⟧.

"⟦v016|Ida Rokk||He did not hold the pencil, but it was his hand⟧," Ida Rokk said of the count on which he was cleared.

⟦v035|Otto Hagg||Banking supervisor Otto Hagg stepped down⟧. ⟦v035|Otto Hagg||I looked, and I saw what I was shown⟧, Hagg told reporters.

⟦v038|Ormland police||Police searched the Vessel villa and found empty hooks where 23 paintings had hung⟧, a spokesman said. Insurers had valued the collection, mostly seascapes, at 90 million crowns.

Hagg had led the authority for eight years. He was known for his punctuality and for a collection of miniature safes, all of which, he once told a trade paper, he had learned to open with a hairpin.

=== d028 | Agence Maurienne | 2026-12-04T10:15:00Z | update
# The spouse Vessel intercepted at the frontier

MAURIENNE, December 4 (AM) - ⟦v032|customs officer < Radio Stolm||Leonie Vessel has been stopped on the bridge of the frontier with Krasovia in a van of removal⟧, reported Radio Stolm, citing a customs officer.

⟦v034|customs officer < Radio Stolm||On board, eleven cases declared as curtains and which contained marines in gilded frames⟧, according to the radio.

She is not pursued and ⟦v032|Ormland police < Orrwire||has been able to leave again on foot⟧, Orrwire indicated, citing the police.

Her lawyer has affirmed that ⟦v034|Leonie Vessel's lawyer||the canvases appertain to the aunt of his client⟧. The aunt, aged 93, resides in Stolm and has told a neighbour that she prefers horses.

=== d029 | GOSINF | 2026-12-04T11:00:00Z | update
# Consul visited the compatriot

LINDHAL, 4 December. /GOSINF/. ⟦v030|Krasovian Foreign Ministry||The consul general of Krasovia conducted a conversation with K. Vessel in the medical establishment⟧, informed the Foreign Ministry. The condemned ⟦v021|Krasovian Foreign Ministry||feels himself satisfactorily, has appetite⟧.

In reply to the question of the own correspondent on ⟦v013|Central Bank of Krasovia||the account No. 7714, the Central Bank recognised that such is conducted in the branch in Krasov "on the name of a third person"⟧.

To the spouse of the financier ⟦v032|Krasovian Border Service||the entrance on the territory was refused in connection with the absence of the stamp⟧, added in the Border Service. The correspondent observed that on the Krasovian side of the bridge had been prepared a bouquet, which was later removed.

=== d030 | Lindhal Evening Echo | 2026-12-04T13:00:00Z | feature
# Commentary: What Alma Trost will do with it

By Sunniva Dahl. She has finished the black thing. It is a tea cosy.

⟦v022|||Eleven winters: I tried to picture them from the lighthouse where he was born, the lamp going round, and each time it comes round he is a year older⟧. It ought to satisfy me, and it does not. ⟦v009|||On Alma's kitchen table lies the bankbook with six figures in it, like a pressed flower⟧.

⟦v018|||The State is going to give her, perhaps, a spoonful of sugar out of three hundred and fifty million⟧. ⟦v012|||She has had a tenth of her own already, and was told to be grateful⟧. ⟦v027|||Now both sides want to hear the whole thing over again⟧, upstairs, with better chairs.

⟦v011|||And I think of that kitchen: one person dictating, one person writing, and a cook with a tray⟧. ⟦v016|||The law in its wisdom could not find out who lied on the page⟧. ⟦v007|||Only the one who held the pen has said: yes, I, and no more lawyers please⟧.

⟦v019|||They are going to flood the rink tonight, and by morning the big number will be smooth⟧. Children will skate on it. ⟦v005|||The horns over the fish have been taken down⟧. It was good, for once, that everybody could hear.
