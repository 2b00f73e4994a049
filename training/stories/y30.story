title: Tallis Mining meeting Live

=== d001 | Fintrace | 2026-05-19T06:30:00Z | update
# ⟦v002|Leopold Finch||Halyard to vote against Tallis chairman Ashdyke⟧ at Tuesday meeting

PORT ELLERY, May 19 (Fintrace) - ⟦v002|Leopold Finch||Halyard Partners, the second-largest owner of Tallis Mining, will cast its 11.4 percent against the return of Conrad Ashdyke as chairman⟧, the fund's founder, Leopold Finch, said on Tuesday, hours before the copper producer faces its shareholders.

"⟦v002|Leopold Finch < Fintrace||Nine years is enough for a king and far too much for a chairman⟧," Finch told Fintrace.

⟦v001|Tallis Mining||The annual meeting opens at 11 a.m. in the Corn Hall in Port Ellery⟧, according to the company. ⟦v020|Leopold Finch||Halyard has put up two candidates of its own for the board⟧, Finch said.

⟦v024|||Both of the big proxy advisers have told their clients to turn down the pay report⟧. Tallis digs a tenth of the world's cobalt and about a fiftieth of its copper, most of it at Okwiri in Kassandu.

The company was founded in 1921 by two brothers who had gone out to look for tin. It employs 19,000 people on three continents and has its head office in a glass tower on the Port Ellery waterfront, known to dockers as the Thermos.

=== d002 | Dial | 2026-05-19T07:45:00Z | feature
# Tallis revolt live: queues, whistles and a man dressed as a canary

08.45 Morning, all. The Corn Hall smells of floor polish and so does the canary, who turns out to be a retired surveyor holding 300 shares.

⟦v001|||Doors at ten, business at eleven, says the board by the coat rack⟧. Mo Hartigan is inside for us with a visitor's badge, and I am outside with a bun.

⟦v009|||About fifty people have sat down on the steps and nine of them seem to have stuck their hands to the big doors⟧ [it's glue; the caretaker has gone for oil].

Why all this? Try the money. ⟦v005|||Wilma Terhune, who runs the company, took home a bonus of 9.4 million crowns in a year when the copper price fell and a pond burst⟧. Or try the pond …

A word on how this works, for those who own nothing. Every share is a vote. Most of the voting was done days ago, by funds, on screens, and is lying in a sealed envelope at the registrar's. What the people in this hall do today can tip it only if it is close. Nobody in the queue believes this, and quite right too.

"⟦v006|Amina Teleko < Dial||I have brought you something to drink⟧," says Amina Teleko, a farmer from Lesho, who has flown two days. ⟦v006|||In her handbag is a jam jar, and what is in the jam jar is orange⟧.

=== d003 | KassInfo | 2026-05-19T08:10:00Z | update
# Ministry of Mines follows with attention the assembly of Tallis

OKWA, 19 May. (KassInfo). The Minister of Mines of the Republic of Kassandu Tobias Ndalu received today the journalists and touched the question of the foreign company.

"⟦v015|Tobias Ndalu||The licence for Okwiri is not a birthday gift. What is given, that is also taken⟧," warned the Minister. According to him, ⟦v015|Tobias Ndalu||the document will be looked over already in this quarter if the owners do not put order in their house⟧.

⟦v007|Ministry of Mines||From the settling basin No. 3 in February flowed out 600 thousand cubic metres of waste liquid⟧, reminded the department. ⟦v031|Ministry of Mines||In the blood of 212 inhabitants of the village Lesho was found copper over the norm⟧.

⟦v023|||The miners of the second shift in the meantime did not go down⟧, by the information of the correspondent of KassInfo.

The harvest of maize this year is expected good.

As is known, the enterprise Okwiri was put in operation in 1968 and gives a fifth part of the currency income of the country. In the settlement are two schools, a polyclinic and a stadium on 6 thousand places, erected with the means of the company in the better years.

=== d004 | Nordvest Bureau | 2026-05-19T08:55:00Z | update
# Norwald pension fund joins the rebels

HAVNES (NB) - ⟦v017|Gro Tveiten||Norda, which looks after the old-age savings of 900,000 teachers, has sent in a "no" to Conrad Ashdyke⟧, its head of ownership, Gro Tveiten, said on Tuesday.

"⟦v017|Gro Tveiten||We wrote in April. We were answered with a calendar with pictures of trucks⟧," Tveiten said.

The agency Fintrace reported that ⟦v002|Leopold Finch < Fintrace||the investor Finch had likened the chairman's term to a reign that should be over⟧. ⟦v015|Tobias Ndalu < KassInfo||Kassandu may strip the firm of its mine⟧, the state agency KassInfo quoted the minister there as saying.

In Havnes the share was quoted ⟦v013|||1.5 percent higher⟧.

=== d005 | Tallis Mining plc | 2026-05-19T09:00:00Z | update
# Regulatory announcement: Annual General Meeting 2026, statement of the Board

The Board of Tallis Mining plc sets out the following ahead of today's meeting:

- ⟦v003|Board of Tallis Mining||the re-election of Sir Conrad Ashdyke as Chair is recommended⟧;

- ⟦v004|Board of Tallis Mining||holders are asked to approve the Directors' Remuneration Report⟧;

- ⟦v020|Board of Tallis Mining||the appointment of the two persons proposed by Halyard Partners is not in the interests of the Company⟧;

- ⟦v018|Board of Tallis Mining||a final dividend of 4 pence per share, against 11 pence a year ago, is proposed⟧;

- ⟦v034|Board of Tallis Mining||copper output for the year is expected at 410,000 to 430,000 tonnes, unchanged⟧;

- ⟦v007|Board of Tallis Mining||the seepage at Okwiri in February was contained within nine hours and no person was harmed⟧.

Holders who attend in person are asked to bring an attendance card and to leave liquids in the cloakroom.

=== d006 | Port Ellery Mercury | 2026-05-19T09:50:00Z | feature
# Solvent, songs and a stuck door at the Corn Hall

By Ned Fairweather. It took a fireman, two bottles of salad oil and a quarter of an hour of hymns to part the campaigners from our city's finest pair of oak doors.

⟦v009|Ellery Constabulary||Fourteen people were taken away in vans for obstructing the entrance⟧, the constabulary said, "⟦v009|Ellery Constabulary||and they went singing⟧".

Their friends say ⟦v009|Cleaner Copper Campaign||seventeen⟧.

Elsie Tuckwell, 84, who has owned Tallis shares since her husband left them to her, was let in by the kitchen. "⟦v039|Elsie Tuckwell < Port Ellery Mercury||I have been coming for thirty years and never saw more than sixty of us. Today I could not find a chair⟧," she told the Mercury.

⟦v027|||There were egg sandwiches, and they were gone by half past ten⟧.

A second trestle was set up for ⟦v006|||the party from Lesho, nine farmers in borrowed overcoats⟧.

=== d007 | Dial | 2026-05-19T10:25:00Z | feature
# Tallis revolt live: '⟦v022|Conrad Ashdyke||You will miss me when the price is down⟧'

11.25 We are under way. Sir Conrad is in good voice and a bad tie. "⟦v022|Conrad Ashdyke||I found this company in a shed and I leave … I shall leave it, one day, in a tower. You'll miss me when copper's at four thousand⟧," he told the hall, to boos and one hurrah.

⟦v026|||The smoke alarm then went off⟧ [toaster, press room, sorry].

Ms Teleko got her turn at the microphone. ⟦v006|Amina Teleko||She walked up to the top table, unscrewed the lid, poured, and asked the chairman to take a sip⟧. ⟦v006|||He moved the glass eleven inches to the left⟧. Mo measured.

What about Ms Terhune, asked somebody at the back? "⟦v011|Wilma Terhune||I'm not going anywhere. I have a dam to mend⟧," said she.

And she gave a promise, of sorts: ⟦v037|Wilma Terhune||somebody from outside, with no shares and a spirit level, will go over every basin the group has⟧.

=== d008 | Fintrace | 2026-05-19T11:15:00Z | urgent
# URGENT-⟦v010|Tallis Mining||Tallis vote result delayed as counting system fails⟧

PORT ELLERY, May 19 (Fintrace) - ⟦v010|Tallis Mining||Results of the votes at Tallis Mining's annual meeting will be late because the handsets used by holders in the hall have stopped working⟧, the company said.

⟦v010|unnamed (Fintrace) < Fintrace||Paper slips are being handed out⟧, a registrar told Fintrace.

⟦v039|Tallis Mining||A record 640 shareholders are present⟧. The stock was ⟦v013|||up 3.1 percent⟧ at 1110 GMT.

Leopold Finch, asked if the fault was an accident, said ⟦v010|Leopold Finch|hedges|he had "seen better-timed accidents, but not many"⟧.

=== d009 | Nordvest Bureau | 2026-05-19T11:35:00Z | update
# Paper slips in Port Ellery; mine at a standstill

HAVNES (NB) - ⟦v010|Fintrace||The electronic ballot at the mining company Tallis has broken down⟧, Fintrace reported.

⟦v023|KassInfo||Meanwhile, at the pit itself, no one is below ground⟧, KassInfo wrote. ⟦v023|Joram Sefu||Some 3,200 men and women have laid down tools for clean water and danger money⟧, said Joram Sefu, of the Kassandu Mineworkers' Union, who was reached by telephone.

"⟦v023|Joram Sefu < Nordvest Bureau||They count votes there. We count buckets⟧," Sefu told the bureau.

The Board's paper of this morning speaks of ⟦v007|Board of Tallis Mining||a seepage stopped in nine hours⟧; Sefu put it at ⟦v007|Joram Sefu||four days⟧.

=== d010 | Fintrace | 2026-05-19T12:20:00Z | flash
# ⟦v003|Tallis Mining||TALLIS MINING CHAIRMAN ASHDYKE VOTED OFF BOARD⟧ - COMPANY

=== d011 | Fintrace | 2026-05-19T12:34:00Z | bulletin
# BULLETIN-⟦v003|Tallis Mining||Tallis holders oust chairman with 57 pct against⟧

PORT ELLERY, May 19 (Fintrace) - ⟦v003|Tallis Mining||Shareholders in Tallis Mining threw out their chairman, Conrad Ashdyke, on Tuesday, with 57 percent of votes cast against him⟧, the company said.

⟦v004|Tallis Mining||The report on directors' pay was defeated by 71 percent to 29⟧.

Ashdyke declined to ⟦v003|Conrad Ashdyke|declines|comment⟧ as he left by a side door.

It is the first time in 40 years that the chairman of a company in the Ellery Hundred index has been put out by a vote.

=== d012 | Port Ellery Mercury | 2026-05-19T12:58:00Z | feature
# A gasp, then a hat

By Ned Fairweather. The registrar has a soft voice and had to say it twice. The second time there was a noise like a tablecloth being pulled away.

⟦v003|||Sir Conrad took up his hat, which had been on the table in front of him for two hours, put it on, and was no longer anything⟧.

Outside the tall windows a tug was hooting at a barge. I have sat through many annual meetings in that hall, of banks and breweries and once of a circus, and I had never before heard the tug. People looked down at their own hands, as if they wanted to see which of them had done it.

"⟦v003|Elsie Tuckwell < Port Ellery Mercury||I put my cross against him, God forgive me. He always sent a card at Christmas⟧," said Mrs Tuckwell.

The next slip was read to cheering. ⟦v004|||On what the bosses are paid, seven crowns in every ten in that room, and out of it, said no⟧.

The lady from Lesho was asleep by then, though all around her people were stamping and the stamping had gone up into the gallery, where the schoolchildren of the debating club had been promised a quiet morning of civics. In her lap lay the jar, empty. ⟦v006|||The glass she had filled still stood where it had been pushed, with a beer mat over it⟧.

⟦v009|Ellery Constabulary||The doorstep singers were let go at two, with a caution apiece and an invoice for the varnish⟧.

=== d013 | Nordvest Bureau | 2026-05-19T13:05:00Z | bulletin | copy_of=d011
# ⟦v003|Tallis Mining||Tallis holders oust chairman with 57 pct against⟧

PORT ELLERY (Fintrace/NB) - ⟦v003|Tallis Mining||Shareholders in Tallis Mining threw out their chairman, Conrad Ashdyke, on Tuesday, with 57 percent of votes cast against him⟧, the company said.

⟦v004|Tallis Mining||The report on directors' pay was defeated by 71 percent to 29⟧.

Ashdyke declined to ⟦v003|Conrad Ashdyke|declines|comment⟧ as he left by a side door.

=== d014 | Tallis Mining plc | 2026-05-19T13:30:00Z | update
# Regulatory announcement: Results of Annual General Meeting

The Company announces the results of the polls held today:

- ⟦v003|Tallis Mining||Resolution 4 (to re-elect Sir C. Ashdyke): for 46.2 per cent, against 53.8 per cent; not carried⟧;

- ⟦v004|Tallis Mining||Resolution 2 (Remuneration Report): for 28.6 per cent, against 71.4 per cent; not carried. The vote is advisory⟧;

- ⟦v018|Tallis Mining||Resolution 3 (final dividend of 4 pence): carried⟧;

- ⟦v011|Tallis Mining||Resolution 5 (to re-elect Ms W. Terhune): for 61.0 per cent; carried⟧;

- ⟦v025|Tallis Mining||Resolution 12 (to reappoint the auditors): carried⟧;

- ⟦v019|Tallis Mining||Resolution 15 (requisitioned: emissions targets): for 38.3 per cent; not carried⟧;

- ⟦v021|Tallis Mining||Resolutions 16 and 17 (requisitioned): Ms O. Dray is appointed a director; Mr K. Lund is not⟧.

A further announcement on the office of Chair will follow.

=== d015 | Fintrace | 2026-05-19T13:48:00Z | correction | supersedes=d011
# CORRECTED-BULLETIN-⟦v003|Tallis Mining||Tallis holders oust chairman with 53.8 pct against⟧

(Corrects share of votes against to 53.8 percent, not 57, in headline and first paragraph)

PORT ELLERY, May 19 (Fintrace) - ⟦v003|Tallis Mining||Shareholders in Tallis Mining threw out their chairman, Conrad Ashdyke, on Tuesday, with 53.8 percent of votes cast against him⟧, the company said.

⟦v004|Tallis Mining||The report on directors' pay was defeated by 71 percent to 29⟧.

It is the first time in 40 years that the chairman of a company in the Ellery Hundred index has been put out by a vote.

=== d016 | Dial | 2026-05-19T14:05:00Z | feature
# Tallis revolt live: one in, one out, one gone

15.05 So, to unpick that list. ⟦v021|||The rebels asked for two chairs and got one: Odile Dray, a hydrologist who once sued Tallis over a creek, is in; Kurt Lund, a banker, missed by a whisker⟧.

⟦v019|||The green motion went down, but nearly four in ten backed it, twice last year's crop⟧.

"⟦v021|Odile Dray < Dial||I'm told there is a reading list. I wrote some of it⟧," Ms Dray tells us from a taxi.

Over at Halyard there is something like glee … "⟦v003|Leopold Finch||A very courteous execution⟧," is how Leopold Finch describes it. Of his other man he says only that ⟦v033|Leopold Finch||holders will be called back in July, "and Kurt will have had a haircut"⟧.

What does a toppled chairman cost? ⟦v030|2025 annual report||On page 141 of the annual report Sir Conrad is due twelve months' fees, his car, and an office for life: 2.1 million crowns⟧. [Yes, an office. For life.]

=== d017 | Fintrace | 2026-05-19T14:30:00Z | urgent
# URGENT-⟦v012|unnamed (Fintrace)||Tallis chief executive Terhune resigns⟧ - sources

PORT ELLERY, May 19 (Fintrace) - ⟦v012|unnamed (Fintrace) < Fintrace||Wilma Terhune has told the board of Tallis Mining that she is stepping down as chief executive⟧, two people close to the directors told Fintrace.

"⟦v012|unnamed (Fintrace)||She read the pay vote as a vote on herself⟧," one of them said.

Tallis declined to ⟦v012|Tallis Mining|declines|comment⟧. The shares, ⟦v013|||up as much as 6 percent⟧ after the meeting, gave back half of that.

=== d018 | KassInfo | 2026-05-19T14:44:00Z | urgent
# ⟦v012|unnamed (Fintrace) < Fintrace||Directress of Tallis left the post⟧

OKWA, 19 May. (KassInfo). ⟦v012|unnamed (Fintrace) < Fintrace||The executive head of the company, working at Okwiri, W. Terhune handed in the paper about leaving⟧, transmits the agency Fintrace with reference to two sources.

"⟦v015|Tobias Ndalu < KassInfo||One head fell, now the second. With whom then to speak about the licence⟧?" put the question in conversation with KassInfo the Minister Tobias Ndalu.

⟦v003|||Before this the stockholders removed also the chairman K. Eshdaik⟧.

=== d019 | Fintrace | 2026-05-19T15:02:00Z | kill | supersedes=d017
# KILL-Tallis chief executive Terhune resigns (URGENT of 1430 GMT)

ATTENTION EDITORS - Please kill the Fintrace item of 1430 GMT headlined "Tallis chief executive Terhune resigns - sources". ⟦v012||denies|Wilma Terhune has not resigned⟧.

⟦v012|unnamed (Fintrace)||The person leaving is another director, Hugo Prell, whose note to the board was misread⟧, one of the sources now says. Terhune denied that ⟦v012|Wilma Terhune|denies|she had offered to go⟧.

"⟦v011|Wilma Terhune||Check the car park. My bicycle is still there⟧," she said. There will be no substitute story.

=== d020 | Tallis Mining plc | 2026-05-19T15:30:00Z | update
# Regulatory announcement: Directorate changes

Tallis Mining plc announces that:

- ⟦v016|Tallis Mining||Dame Ruth Adeney, until now Senior Independent Director, becomes Chair ad interim with immediate effect⟧;

- ⟦v032|Tallis Mining||Mr Hugo Prell has informed the Company of his retirement from the Board for personal reasons⟧;

- ⟦v037|Tallis Mining||an independent examination of all tailings facilities, led by Professor I. Kamm, will report by 30 September⟧;

- ⟦v011|Tallis Mining||the Chief Executive retains the full confidence of the Board⟧;

- ⟦v030|Tallis Mining||payments to Sir Conrad Ashdyke will be made in accordance with his letter of appointment⟧.

The Company does not comment on market speculation, including ⟦v014|Tallis Mining|declines|speculation as to a possible offer⟧.

=== d021 | City Lantern | 2026-05-19T16:00:00Z | feature
# Why a hat fell at the Corn Hall

By Barnaby Quill. Shareholders are like cattle: peaceful, valuable and impossible to stop once one of them has seen the gap in the hedge. On Tuesday the gap was called Halyard.

I have known the hall, the tower and the tie for a quarter of a century, and I will own to having eaten the company's lunch. It was a good lunch. It is the nature of good lunches that those who pay for them are seldom in the room; on Tuesday, for once, they came in and asked to see the bill of fare.

⟦v003|||They have buried a king of copper and not one of them will wear black⟧. What did him in? Not greed alone, though ⟦v005|||nine millions for a lady whose pond leaked did look like salt in the soup⟧. Rather it was the glass on the table. ⟦v006|||A farmer's wife offered him a drop of his own river and he would not wet his lips⟧.

In his place we get ⟦v016|||a dame who knits in committee and counts every stitch⟧. She will need it. ⟦v014|unnamed (City Lantern)||The Great Ister group has had a bid in its desk since Easter and likes a house with the door ajar⟧, say people who know the desk.

I put this to Great Ister. It would not ⟦v014|Great Ister|declines|discuss furniture⟧.

=== d022 | Fintrace | 2026-05-19T17:10:00Z | update | supersedes=d015
# UPDATE 2-⟦v016|Tallis Mining||Tallis names Adeney interim chair⟧ after shareholder revolt

* Regulator asks about pre-meeting trading

* ⟦v013|||Shares close up 4.2 pct⟧

PORT ELLERY, May 19 (Fintrace) - ⟦v016|Tallis Mining||Tallis Mining turned to former central banker Ruth Adeney to steady its board on Tuesday⟧ after ⟦v003|||a majority of 53.8 percent ended Conrad Ashdyke's nine years in the chair⟧.

"⟦v016|Ruth Adeney||I am a caretaker. I have a bunch of keys and a torch⟧," Adeney told reporters.

⟦v004|Leopold Finch||The rejection of the pay report was "worth more than the other thing"⟧, said Leopold Finch. ⟦v004|Ruth Adeney||Directors will "listen, and then count"⟧, Adeney answered; the vote does not bind them.

⟦v028|Market Conduct Board||The Market Conduct Board is looking at share purchases made in the ten days before the meeting⟧, it said. Finch denied that ⟦v028|Leopold Finch|denies|Halyard had bought on anything but public news⟧.

⟦v029|Lidgate Ratings||The outlook on Tallis debt is now negative⟧, Lidgate Ratings said.

=== d023 | Nordvest Bureau | 2026-05-19T17:45:00Z | update
# After the fall: who bought what, and when

HAVNES (NB) - ⟦v028|Market Conduct Board < Fintrace||The stock-market watchdog is examining dealings in the copper firm from May 9 on⟧, Fintrace reported, citing the watchdog.

Gro Tveiten, for the teachers of Norwald, welcomed ⟦v016|Gro Tveiten||the choice of Adeney, "who answers letters"⟧. ⟦v017|Gro Tveiten||She would keep her fund's 3 percent "for the time being"⟧, Tveiten added.

⟦v014|unnamed (City Lantern) < City Lantern||A takeover by Great Ister is being prepared⟧, according to the weekly City Lantern, which named nobody.

The ministry in Okwa could not be reached. ⟦v023|Joram Sefu||The evening shift too stayed in the sun⟧, Joram Sefu said; ⟦v035|Joram Sefu||his members' pension pot holds 40,000 Tallis shares, and it too had voted no⟧.

=== d024 | Port Ellery Mercury | 2026-05-19T18:30:00Z | update | off_topic
# Corn Hall chairman voted out over jam

Port Ellery's allotment society has voted out its chairman of 22 years, Reg Pollard, after a row over the judging of last summer's jam.

Mr Pollard lost by 31 votes to 19 at a crowded meeting in the annexe of the Corn Hall. He walked out with his trophy.

Members also turned down a rise in the secretary's allowance from 12 to 15 crowns.

=== d025 | KassInfo | 2026-05-20T06:20:00Z | update
# Minister T. Ndalu: ⟦v015|Tobias Ndalu||the licence is stopped for 60 days⟧

OKWA, 20 May. (KassInfo). ⟦v015|Ministry of Mines||The action of the licence of Tallis for the enterprise Okwiri is suspended for a term of 60 days⟧, informed this morning the Ministry of Mines.

"⟦v015|Tobias Ndalu||Until Professor Kamm does not finish with the spirit level, the gates are closed⟧," underlined the Minister. He appreciated highly that ⟦v037|Tobias Ndalu||the foreign side finally agreed to the outside inspection, which Kassandu demanded since March⟧.

⟦v023|Joram Sefu||The strike is finished, for there is nothing to strike from⟧, declared J. Sefu.

⟦v006|||The citizen A. Teleko returns by the night aeroplane⟧; at home she will be met with a brass orchestra. The Head of Government called ⟦v036|Head of Government||her "our smallest ambassador with the biggest jar"⟧.

=== d026 | Fintrace | 2026-05-20T07:05:00Z | urgent
# URGENT-⟦v015|Ministry of Mines||Kassandu shuts Tallis mine gates for 60 days⟧

OKWA, May 20 (Fintrace) - ⟦v015|Ministry of Mines||Kassandu has halted work at Okwiri, which yields 70 percent of Tallis Mining's copper, until mid-July⟧, the mines ministry said on Wednesday.

Tallis said ⟦v034|Tallis Mining||its forecast for the year was "under review"⟧. ⟦v013|||The stock lost 9 percent at the opening⟧, more than Tuesday's gain.

Okwiri was last closed in 2009, for eleven days, after a flood. Traders said the metal itself rose in early dealings as buyers in the east looked for other sources.

Wilma Terhune told Fintrace: "⟦v011|Wilma Terhune < Fintrace||I'm on a plane to Okwa at noon. If that is resigning, it is an odd way to go about it⟧."

=== d027 | Dial | 2026-05-20T09:15:00Z | feature
# Tallis revolt live: the office for life

10.15 Back again, because there's more. ⟦v030|||Sir Conrad won't be taking the room with a river view. The former chairman rang Dame Ruth last night to say so, and wants the cash to go to Lesho⟧.

"⟦v030|Conrad Ashdyke < Dial||Two million one. They can buy a filter. I drank no water, but I'm not made of slate⟧," he tells us. We nearly dropped the phone.

He has views on ⟦v022|Conrad Ashdyke||his own goodbye, too: he regrets the line about being missed "because nobody has, so far"⟧.

And Mr Prell, the one who really did go? ⟦v032|Hugo Prell||He fell out with the rest over the spring bonus⟧, he writes on the network Plaza. "⟦v005|Hugo Prell||I was the one hand not raised when we gave Wilma her nine point four⟧."

[The canary has been in touch. He's sold.]

=== d028 | Nordvest Bureau | 2026-05-20T10:00:00Z | update
# Ousted chairman gives golden handshake to village

HAVNES (NB) - ⟦v030|Conrad Ashdyke < Dial||The man whom investors showed the door on Tuesday will pass on his severance, 2.1 million crowns, to the people downstream of the mine⟧, the live blog Dial reported, quoting him.

⟦v032|Hugo Prell||A colleague left in anger over a payment to the chief executive and not, as the firm put it, for reasons of his own⟧, that colleague, Hugo Prell, wrote.

In Kassandu, ⟦v015|Ministry of Mines < KassInfo||work is forbidden at the pit for two months⟧, according to KassInfo. ⟦v008|Tallis Mining|denies|A report in the Okwa Star that Tallis had hidden a second leak⟧ was denied by the company. "⟦v008|Isaac Kamm < Nordvest Bureau||I have not unpacked my boots yet⟧," Professor Isaac Kamm told the bureau.

=== d029 | City Lantern | 2026-05-20T11:30:00Z | feature
# The seven in ten

By Barnaby Quill. Let us leave the hat and look at the purse. Money, unlike a chairman, does not go home when it is voted out; it waits in the corridor and comes back under another name. I counted four names for it in last year's report: award, retention, alignment and, my favourite, recognition.

⟦v004|||What stung the tower on Tuesday was not the man but the bill: owners of more than two thirds of the paper said it was too high, and they said it in ink⟧.

A law of 2011 lets a board smile and carry on. ⟦v004|Ruth Adeney||The caretaker, I hear from her own lips, will cut the scheme in half by autumn⟧.

On the second matter, ⟦v021|||a lady who can read a river now sits where she used to be escorted out⟧. ⟦v019|||Even the losers of the day, who wanted less smoke by 2035, went home with a bigger pile of chips than they came with⟧.

And ⟦v014|||Great Ister⟧? A mine with a padlock is a cheap mine. ⟦v014|||I should not be astonished by an envelope before the strawberries are over⟧.

=== d030 | Fintrace | 2026-05-20T13:00:00Z | update | off_topic
# Great Ister Railways chairman re-elected with 99 pct

ISTERGRAD, May 20 (Fintrace) - Shareholders in Great Ister Railways re-elected chairman Pal Dorin on Wednesday with 99.1 percent of votes cast and waved through his pay.

The meeting lasted 35 minutes. There were no questions from the floor, and a dividend of 6 pence was approved.

=== d031 | Fintrace | 2026-05-20T14:20:00Z | urgent
# URGENT-⟦v014|Great Ister||Great Ister confirms it is considering bid for Tallis⟧

ISTERGRAD, May 20 (Fintrace) - ⟦v014|Great Ister||Great Ister, the state-backed miner, said on Wednesday it was in the early stages of weighing a cash offer for Tallis Mining⟧. ⟦v014|Ruth Adeney||No approach had reached her⟧, Ruth Adeney said.

"⟦v020|Leopold Finch||We did not storm the house to sell it⟧," Leopold Finch said. He said ⟦v033|Leopold Finch||the July meeting would go ahead⟧.

Separately, ⟦v028|unnamed (Fintrace)||the conduct watchdog has written to four brokers⟧, a person familiar with the inquiry said. Lidgate put ⟦v029|Lidgate Ratings||the rating itself on watch⟧. ⟦v031|Amina Teleko||More of her neighbours had been tested since Sunday, 260 in all⟧, Amina Teleko said by phone.

=== d032 | Dial | 2026-05-20T16:00:00Z | feature | nothing_new
# Tallis revolt live: what we know

17.00 That's nearly it. Mo has lost her badge, the canary has lost his shares and I have put on a pound of bun. We have had 1,900 messages from you, a third of them about the toaster. Yes, it has been unplugged. No, the caretaker is not cross; he owns forty shares and voted them twice, by mistake, in both directions. He says that it is the most exercise they have had since the flood.

The story so far:

• ⟦v003|Tallis Mining||Sir Conrad Ashdyke is out, by 53.8 to 46.2⟧, says the company.

• ⟦v004|Tallis Mining||Seven in ten votes went against the pay report⟧, it says.

• ⟦v016|Tallis Mining||Dame Ruth Adeney is minding the chair⟧, according to the firm.

• ⟦v011|Wilma Terhune||Wilma Terhune is staying put⟧, says Wilma Terhune. [The item that had her gone was withdrawn.]

• ⟦v021|Tallis Mining||Odile Dray joins the board, Kurt Lund does not⟧.

• ⟦v015|Ministry of Mines||Okwiri is shut for 60 days⟧, says the ministry in Okwa.

• ⟦v014|Great Ister||A bid may come⟧, says Great Ister.

• ⟦v009|Ellery Constabulary||Fourteen protesters were held and released⟧, say the police.

Thank you for the jam jars. Please, no more.
