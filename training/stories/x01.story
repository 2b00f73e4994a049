title: Tarvenia's election night and the Kamenka count

=== d001 | Meridian | 2026-11-08T19:00:00Z | flash
# ⟦v001|||POLLS CLOSE IN TARVENIA'S PARLIAMENTARY ELECTION⟧

=== d002 | Meridian | 2026-11-08T19:02:00Z | urgent
# ⟦v003|Tarven Radio exit poll||Opposition ahead in Tarvenia⟧ - exit poll

OSLAVA, Nov 8 (Meridian) - ⟦v003|Tarven Radio exit poll||The opposition Civic Renewal party of Irena Vashti took 41 percent of the vote in Sunday's parliamentary election in Tarvenia, against 37 percent for Prime Minister Edvard Kolm's National Accord⟧, an exit poll for Tarven Radio showed.

⟦v004|Tarven Radio exit poll||The Harvest League, a farmers' party led by Tomo Radek, was third with 11 percent⟧, enough to decide who governs.

⟦v001|||Voting ended at 8 p.m. local time⟧. There are 151 seats in the assembly, and 76 make a majority.

Kolm has been in power for nine years.

=== d003 | Latchford | 2026-11-08T19:14:00Z | update
# Tarvenia's Vashti on course to unseat Kolm, broadcaster's survey suggests

Nov 8 (Latchford) - ⟦v003|Tarven Radio exit poll||Voters leaving the booths gave Edvard Kolm's challenger a lead of four points⟧, according to interviews carried out for Tarven Radio at 180 polling stations.

⟦v002|Central Electoral Board||Just under 69 percent of those entitled to vote had done so two hours before the doors shut⟧, the Central Electoral Board said, a figure not seen since the country's first free ballot.

"⟦v005|Joren Haldt||Nobody should open a bottle on four points⟧," said Joren Haldt, a pollster at the Civic Data Institute. The last two exit polls in Tarvenia were both wrong, and wrong in the same direction.

=== d004 | Hustings | 2026-11-08T19:40:00Z | update
# LIVE: It's a long night, bring a cushion

20.40 Oslava time. Good evening from the press gallery, where the heating has been off since the spring. The headline so far: ⟦v003|Tarven Radio exit poll < Tarven Radio||41 plays 37, with the woman from the north in front⟧, says Tarven Radio.

⟦v002|Central Electoral Board||Queues, queues, queues… the Board makes it 71 in every hundred when the last station locked up⟧ [2022: 58 - ed.].

At Accord headquarters on Mint Street the balloons are still in their net. A young man with a ladder told us he has "instructions for both cases".

And a hiccup: ⟦v006|||the Board's results page has fallen over⟧. It says "please be patient" in two languages.

=== d005 | TNA | 2026-11-08T20:05:00Z | bulletin
# ⟦v007|Central Electoral Board||National Accord leads after treatment of 12% of protocols⟧ - Electoral Board

OSLAVA, November 8. /TNA/. ⟦v007|Central Electoral Board||By results of treatment of 12 percent of protocols the National Accord receives 44.8 percent of votes, the Civic Renewal - 34.1 percent⟧, informed the Central Electoral Board.

⟦v002|Central Electoral Board||The appearance of voters made 71.3 percent⟧, it was noted in the Board.

To the given question whether the so-called exit poll deserves trust, the chairman of the Board Lubomir Stanek answered: "⟦v008|Lubomir Stanek||The Board counts ballots, it does not count rumours⟧."

According to him, ⟦v006|Lubomir Stanek||the temporary inaccessibility of the site is connected with a high quantity of visitors⟧. There was no attack from the outside, he underlined.

=== d006 | Meridian | 2026-11-08T21:10:00Z | urgent
# ⟦v009|Irena Vashti||Vashti claims victory in Tarvenia⟧

OSLAVA, Nov 8 (Meridian) - Opposition leader Irena Vashti told cheering supporters on Sunday that ⟦v009|Irena Vashti||her party had won⟧. "⟦v009|Irena Vashti||This country has changed its mind, and it has done so politely⟧," she said in a former tram depot in Oslava.

Minutes later Prime Minister Edvard Kolm said ⟦v010|Edvard Kolm||he would admit nothing before the last village had been counted⟧.

⟦v007|Central Electoral Board||With 38 percent of precincts in, the two parties were separated by 1.2 points, Accord ahead⟧, official figures showed. Late returns come mostly from the cities, where Renewal is strong.

=== d007 | Hustings | 2026-11-08T21:31:00Z | update
# LIVE: Two winners, one parliament

22.31. Here we are, then. ⟦v009|||Irena Vashti has danced on a table⟧ [it held - ed.], and ⟦v010|||over on Mint Street the man with nine years in the job is not packing⟧.

Kolm, tie loosened: "⟦v010|Edvard Kolm||My grandmother did not sell the calf before it was born⟧."

Official running score: ⟦v007|Central Electoral Board||39.9 to 39.1, half of the precincts done, and the gap melting like butter⟧…

Tomo Radek of the Harvest League, asked which of them he will ring, says ⟦v011|Tomo Radek||he goes to bed at eleven and his telephone with him⟧.

=== d008 | Oslava Evening Post | 2026-11-08T22:20:00Z | update
# Lights out in Kamenka

By our reporter in Kamenka

The bell of St Florian had just struck eleven when ⟦v012|Oslava Evening Post||the tables in the sports hall were pushed aside and the tellers of District 14 sent to sit on the wall bars⟧. Nobody would tell them why. A thermos of mint tea was passed along.

"⟦v012|Dagna Pell||A gentleman with a lanyard came in and said stop, so we stopped⟧," said Dagna Pell, 63, a retired midwife who has counted at every election since there were elections. ⟦v013|Dagna Pell||When she added up the boxes on the floor there were nineteen, and there ought to have been twenty-six⟧.

Kamenka is a town of smelters and allotments. It sends four members to the assembly, and this year, as the sums stand, the four are the whole matter.

⟦v013|unnamed (Oslava Evening Post)||Seven boxes left the villages by van at nine and have not been seen since⟧, a driver for the municipal works told the Post. The mayor's office declined to comment on ⟦v013|Kamenka mayor's office|declines|"anything on wheels"⟧.

=== d009 | Latchford | 2026-11-08T22:48:00Z | urgent
# Seven ballot boxes unaccounted for in tight Tarvenia vote - newspaper

Nov 8 (Latchford) - ⟦v013|unnamed (Oslava Evening Post) < Oslava Evening Post||A van carrying votes from villages around the industrial town of Kamenka has gone astray⟧, the Oslava Evening Post reported on Sunday.

⟦v012|Oslava Evening Post||Counting in the district was broken off at about 11 p.m.⟧, the paper said. Latchford could not immediately confirm the report.

The Central Electoral Board said ⟦v014|Central Electoral Board||it had sent two of its members to the town⟧.

⟦v015|||The Tarvenian mark slid 2 percent against the Valdian crown in late electronic trade⟧.

=== d010 | TNA | 2026-11-08T23:15:00Z | update
# In Electoral Board denied ⟦v013|Lubomir Stanek|denies|loss of ballot boxes in Kamenka⟧

OSLAVA, November 8. /TNA/. Chairman of the Central Electoral Board Lubomir Stanek denied the messages of separate media that ⟦v013|Lubomir Stanek|denies|in District No. 14 the boxes with ballots were lost⟧.

"⟦v013|Lubomir Stanek|denies|All what must be in Kamenka, is in Kamenka⟧," he informed.

⟦v012|Lubomir Stanek||The technical pause in the count was announced for the rest of members of the commission, who work from early morning⟧, the chairman explained.

The interior minister Bruno Havlik in his turn informed TNA that ⟦v016|Bruno Havlik < TNA||a secretary of one of precinct commissions, a member of the Civic Renewal, is detained on suspicion of falsification of signatures⟧.

=== d011 | Lusora | 2026-11-08T23:41:00Z | update
# Tarvenia: a secretary of polling bureau arrested, the opposition cries to the provocation

OSLAVA, November 9 (Lusora) -- ⟦v016|Bruno Havlik < TNA||A person responsible of a bureau of vote, carrying the card of the party of Mrs. Vashti, has been put in the hands of the police⟧, according to the official agency TNA, which cites the minister of the interior.

"⟦v017|Milos Ferenc||One arrests the woman who writes and one lets go the man who drives⟧," reacted Milos Ferenc, director of campaign of Civic Renewal.

Latchford reports, citing the Oslava Evening Post, that ⟦v013|unnamed (Oslava Evening Post) < Oslava Evening Post < Latchford||seven urns have vanished in the night between the villages and the gymnasium of Kamenka⟧. The Board contests ⟦v013|Central Electoral Board|denies|it⟧.

For memory, the ballot of 2022 had been decided by 2,900 voices.

=== d012 | Meridian | 2026-11-09T00:20:00Z | urgent
# ⟦v018|unnamed (Meridian)||Tarvenia election chief Stanek steps down⟧ - source

OSLAVA, Nov 9 (Meridian) - ⟦v018|unnamed (Meridian) < Meridian||Lubomir Stanek has quit as chairman of Tarvenia's Central Electoral Board in a dispute over the interrupted count in Kamenka⟧, a person with knowledge of the matter told Meridian early on Monday.

⟦v018|unnamed (Meridian)||He handed the seal to his deputy, Vera Lindt, at midnight⟧, the person said.

A spokesman for the Board declined to comment on ⟦v018|Central Electoral Board|declines|personnel⟧.

Stanek, 67, a judge, was named by Kolm in 2023.

=== d013 | Oslava Evening Post | 2026-11-09T00:31:00Z | update | copy_of=d012
# ⟦v018|unnamed (Meridian)||Election chief Stanek steps down⟧ - source

OSLAVA (Meridian) ⟦v018|unnamed (Meridian) < Meridian||Lubomir Stanek has quit as chairman of Tarvenia's Central Electoral Board in a dispute over the interrupted count in Kamenka⟧, a person with knowledge of the matter told Meridian early on Monday.

⟦v018|unnamed (Meridian)||He handed the seal to his deputy, Vera Lindt, at midnight⟧, the person said.

=== d014 | Hustings | 2026-11-09T00:52:00Z | update
# LIVE: Gone, not gone?

01.52. You will have seen ⟦v018|Meridian||the bombshell about the judge with the seal⟧ on Meridian. Well. We have just watched Lubomir Stanek eat a ham roll in his own chair through a glass door. Colleagues say ⟦v018|colleagues of Lubomir Stanek|denies|he "isn't going anywhere except home"⟧.

In Cathedral Square ⟦v019|||people have begun to turn up with candles and saucepans⟧. ⟦v019|police||Police say three thousand⟧, ⟦v019|Civic Renewal||Renewal says twenty⟧. ⟦-|unnamed (Hustings)||"It's for the grandchildren"⟧, a man banging a colander informs us.

What they want: ⟦v019|||every box from District 14 on the table⟧.

=== d015 | Meridian | 2026-11-09T01:18:00Z | kill | supersedes=d012
# KILL KILL KILL - Tarvenia election chief

EDITORS: Please kill the Meridian story sent at 0020 GMT on Nov 9 headlined "Tarvenia election chief Stanek steps down - source".

⟦v018||denies|The report is withdrawn⟧. ⟦v018|Vera Lindt|denies|The deputy chair, Vera Lindt, has told Meridian that she merely signed for a courier⟧.

Remove it from all sites and archives. There will be no substitute story. Meridian regrets the error.

=== d016 | Central Electoral Board | 2026-11-09T02:00:00Z | update
# BULLETIN No. 7 OF THE CENTRAL ELECTORAL BOARD

The Central Electoral Board brings to public notice that at 03.00:

- ⟦v007|Central Electoral Board||returns have been entered from 97.4% of precincts: Civic Renewal 39.7%, National Accord 39.5%, Harvest League 10.8%⟧;

- ⟦v020|Central Electoral Board||on this basis Civic Renewal would hold 65 seats, National Accord 64, Harvest League 18, with four seats of District 14 unallotted⟧;

- ⟦v012|Central Electoral Board||the reckoning in District 14 remains suspended⟧;

- ⟦v021|Central Electoral Board||all ballots of District 14 have been placed under seal in the vault of the Land Registry⟧;

- ⟦v013|Central Electoral Board||of 26 containers dispatched, 19 have been received⟧;

- ⟦v002|Central Electoral Board||participation was 71.6%⟧.

The next bulletin follows at 09.00.

=== d017 | Latchford | 2026-11-09T02:25:00Z | update | supersedes=d009
# UPDATE 2-Tarvenia's board admits boxes missing as opposition edges ahead (adds seats, crowd)

* Renewal leads by 0.2 points
* Four Kamenka seats decide

Nov 9 (Latchford) - Tarvenia's election authority conceded in the small hours of Monday what its chairman had denied before midnight: ⟦v013|Central Electoral Board||that about a quarter of Kamenka's boxes never reached the hall⟧.

⟦v007|Central Electoral Board||Vashti's party has nosed in front nationally⟧, ⟦v020|Central Electoral Board||by a single mandate⟧, with nearly everything counted.

⟦v021|Central Electoral Board||What was left of the district's papers had been locked away in a strongroom⟧, it said.

⟦v015|||The mark was 3.1 percent lower in Asian trade⟧. "⟦v022|Petra Sund||The market can live with either of them. It cannot live with both⟧," said Petra Sund of Orlen Brokers.

=== d018 | Oslava Evening Post | 2026-11-09T05:40:00Z | feature
# A boiler room, a school and a very cold caretaker

By our reporter in Kamenka

Wenzel Trnka goes down to light the boiler at the Upper Brod primary school at half past five, winter and summer. On Monday he could not get the door open. ⟦v023|Wenzel Trnka||Behind it, stacked like coal sacks, stood the missing seven⟧.

"⟦v023|Wenzel Trnka||The lids were on. I am not a fool, I did not touch them, I sat down on the stairs and rang my sister⟧," he told the Post, still in his slippers. His sister is Dagna Pell, the teller from the sports hall.

By six there were two policemen, a goat and half the village. ⟦v024|Oslava Evening Post||On two of the lids, plain for anyone to see, the wire was cut⟧. ⟦v024|Bruno Havlik|denies|Not so⟧, the interior minister said later by telephone: ⟦+|||every one of them was intact⟧.

The school was closed for the day. The children took it well.

=== d019 | Meridian | 2026-11-09T06:05:00Z | urgent
# Missing Tarvenian ballot boxes turn up in school

OSLAVA, Nov 9 (Meridian) - ⟦v023|||Seven boxes of votes that went missing overnight in Tarvenia's closest election were discovered on Monday in the cellar of a village school near Kamenka⟧, a Meridian reporter at the scene said.

⟦v025|police||The driver of the van that should have delivered them has been taken into custody⟧, police said, the second arrest since polls closed. ⟦v016|police||A precinct secretary detained on Sunday was freed without charge⟧, they added.

President Alois Brandeis urged ⟦v026|Alois Brandeis||all sides to keep calm and keep off the streets⟧.

=== d020 | Hustings | 2026-11-09T06:48:00Z | update
# LIVE: Coal, slippers, democracy

07.48. ⟦v023|Wenzel Trnka < Oslava Evening Post||You could not make up the boiler room⟧, and the Evening Post did not have to. Seven of seven.

The head of state on the wireless, in his bedside voice: "⟦v026|Alois Brandeis||A republic is not lost in a night. Go and have breakfast⟧."

Meanwhile the observers have woken up. Baroness Ilse Thorne of the Joint Observer Mission says ⟦v027|Ilse Thorne||voting day itself was "orderly, even cheerful"⟧, but that ⟦v028|Ilse Thorne||what happened after dark in one district "falls well short of any standard we know"⟧. Two sentences, one baroness.

And ⟦v025|||the chap with the van keys is behind bars⟧, while ⟦v016|||the clerk has gone home to her cats⟧.

=== d021 | TNA | 2026-11-09T07:30:00Z | bulletin
# International observers recognised elections in Tarvenia orderly

OSLAVA, November 9. /TNA/. ⟦v027|Ilse Thorne||Elections to the parliament of Tarvenia passed in orderly and even cheerful atmosphere⟧, stated head of the Joint Observer Mission Ilse Thorne.

The National Accord has directed to the Constitutional Court the complaint with demand ⟦v029|National Accord||to recognise the voting in District No. 14 invalid and to appoint there the new voting⟧, informed in the staff of the party.

"⟦v029|Edvard Kolm||The ballot which spent the night in a cellar is not a ballot⟧," stated Prime Minister Edvard Kolm. ⟦v010|Edvard Kolm||He considers premature any talk about defeat⟧.

In Ministry of Internal Affairs they informed about ⟦v025|Ministry of Internal Affairs||detention of citizen R., born in 1988, driver⟧.

=== d022 | Central Electoral Board | 2026-11-09T08:00:00Z | update
# BULLETIN No. 8 OF THE CENTRAL ELECTORAL BOARD

The Central Electoral Board, having sat from 07.30, by five votes to four:

- ⟦v030|Central Electoral Board||orders that all ballots of District 14, including the contents of the seven containers found at Upper Brod, be counted anew by hand⟧;

- ⟦v030|Central Electoral Board||sets the beginning of the said count at 12.00 today, in the presence of all parties⟧;

- ⟦v031|Central Electoral Board||rejects the motion to annul the poll in Precinct 14/22⟧;

- ⟦v032|Central Electoral Board||relieves of his duties the chairman of the Kamenka district commission, Mr Otto Varga⟧.

=== d023 | Lusora | 2026-11-09T08:36:00Z | update
# Tarvenia: new count by hand in Kamenka, the government goes to the judges

OSLAVA, November 9 (Lusora) -- ⟦v030|Central Electoral Board||The bulletins of Kamenka will be passed one by one through human fingers, from midday⟧, decided by five voices against four the electoral authority.

The camp of the outgoing chief of government prefers that one votes again: ⟦v029|National Accord||it has seized the Constitutional Court⟧. For its part ⟦v033|Milos Ferenc||the formation of Mrs. Vashti asks to the same court to prohibit any interruption of the recount⟧, indicated Milos Ferenc.

Meridian had affirmed in the night, before retracting itself, that ⟦v018|Meridian|denies|the president of the authority had resigned⟧.

⟦v034|unnamed (Latchford) < Latchford||Mr. Kolm would have proposed to the agrarian Radek the portfolio of finances⟧, according to Latchford, which cites a source in his party.

=== d024 | Latchford | 2026-11-09T09:02:00Z | update
# Farmers' leader says no to finance ministry, yes to coffee

Nov 9 (Latchford) - The man with 18 seats was courted twice before lunch. ⟦v034|Tomo Radek||Edvard Kolm dangled the treasury in front of him⟧, Harvest League leader Tomo Radek confirmed, and ⟦v035|Tomo Radek||he turned it down on the spot⟧. "⟦v035|Tomo Radek||I can count, which is why I do not want to count for him⟧," he said.

⟦v036|||He then spent forty minutes with Irena Vashti at a dairy on the edge of Oslava⟧. Neither would say ⟦v036|Irena Vashti|declines|what had been agreed⟧.

⟦v015|||The mark pared losses to trade 1.6 percent down⟧. Valdia's foreign minister, Carl Anders Moor, said ⟦v037|Carl Anders Moor||his government would "wait for arithmetic" before sending any telegram⟧.

=== d025 | Oslava Evening Post | 2026-11-09T09:30:00Z | update | off_topic
# Zoo's runaway heron found on bishop's roof

OSLAVA - The grey heron that slipped out of the city zoo on Friday has been found on the roof of the bishop's palace, in good health and with a view of the carp pond.

Keepers will try to bring it down with a net and a bucket. The bishop has asked that it be given until Wednesday.

=== d026 | Meridian | 2026-11-09T10:15:00Z | update
# Eleven hurt as police clear Oslava square

OSLAVA, Nov 9 (Meridian) - ⟦v038|||Riot police drove protesters out of Cathedral Square with water cannon and tear gas on Monday⟧. ⟦v039|ambulance service||Eleven people were injured, two seriously⟧, the ambulance service said.

⟦v040|police||Twenty-six were arrested⟧, according to police. ⟦v019|||Some 15,000 people had spent the night there demanding a full count⟧.

Vashti called on ⟦v041|Irena Vashti||Interior Minister Bruno Havlik to resign⟧. Havlik said ⟦v038|Bruno Havlik||officers had acted after bottles were thrown⟧.

=== d027 | Meridian | 2026-11-09T10:42:00Z | correction | supersedes=d026
# CORRECTED-Seventeen hurt as police clear Oslava square

(Corrects number of injured in headline and first paragraph to 17, not 11)

OSLAVA, Nov 9 (Meridian) - ⟦v038|||Riot police drove protesters out of Cathedral Square with water cannon and tear gas on Monday⟧. ⟦v039|ambulance service||Seventeen people were injured, two seriously⟧, the ambulance service said.

⟦v040|police||Twenty-six were arrested⟧, according to police. Vashti called on ⟦v041|Irena Vashti||Interior Minister Bruno Havlik to resign⟧.

=== d028 | Latchford | 2026-11-09T11:30:00Z | feature | nothing_new
# EXPLAINER-How seven boxes stopped Tarvenia's election

Nov 9 (Latchford) - What is known so far:

* ⟦v003|Tarven Radio exit poll||A survey at the polling stations put Irena Vashti's party in front⟧; ⟦v007|Central Electoral Board||the official tally began with Kolm's and ended, short of one district, with hers⟧.

* ⟦v012|Central Electoral Board||Work in Kamenka stopped late on Sunday⟧. ⟦v023|Wenzel Trnka||The absent boxes were stumbled upon by a school caretaker at dawn⟧.

* ⟦v030|Central Electoral Board||A fresh tally is to start at noon⟧. ⟦v029|National Accord||Accord wants Kamenka's people sent back to the booths instead⟧.

* ⟦v035|Tomo Radek||Tomo Radek will not be Kolm's finance minister⟧.

* ⟦v038|||The main square was emptied by force⟧.

=== d029 | Hustings | 2026-11-09T16:20:00Z | update
# LIVE: Three for her, one for him

17.20. The sports hall again, same wall bars, twice the lawyers. ⟦v042|Greta Solin||Of Kamenka's four members three will be Renewal's and one Accord's⟧, reads Greta Solin from a sheet of squared paper, and half the hall throws its hats.

By how much? ⟦v042|Greta Solin||Four hundred and twelve votes⟧ [that is one apartment block - ed.].

From the court next door to the opera: ⟦v043|Constitutional Court||the judges, seven to two, have sent the government's lawyers home⟧. No second vote, no delay.

TNA reports that ⟦-|unnamed (TNA) < TNA||Kolm will speak at seven⟧. ⟦v044|unnamed (Hustings)||The removal firm is booked⟧, a porter on Mint Street confides…

=== d030 | Meridian | 2026-11-09T18:12:00Z | urgent
# ⟦v045|Edvard Kolm||Kolm concedes defeat in Tarvenia⟧

OSLAVA, Nov 9 (Meridian) - ⟦v045|Edvard Kolm||Edvard Kolm accepted on Monday that he had lost Tarvenia's election⟧, hours after ⟦v042|||a recount gave the opposition three of the last four seats⟧ and ⟦v043|||the country's highest court threw out his bid for a new vote in Kamenka⟧.

"⟦v045|Edvard Kolm||The calf has been born, and it is not mine⟧," Kolm said.

⟦v046|Tomo Radek||The Harvest League will keep a Vashti cabinet in office without joining it⟧, its leader Tomo Radek said, giving her 86 votes in the 151-seat chamber.

Valdia was quick to find its pen. ⟦v037|Carl Anders Moor||A telegram of good wishes left Valdhaven at six⟧, its foreign minister said.

=== d031 | TNA | 2026-11-09T18:50:00Z | update
# Edvard Kolm addressed to the nation

OSLAVA, November 9. /TNA/. Prime Minister of Tarvenia Edvard Kolm ⟦v045|||congratulated the leader of the Civic Renewal Irena Vashti on the won elections⟧ and thanked the members of the cabinet for the joint work.

⟦v043|Constitutional Court||The Constitutional Court earlier left without satisfaction the complaint of the National Accord⟧, informed in the press service of the court.

⟦v041|Bruno Havlik||Interior minister Bruno Havlik submitted the application on leaving of the post⟧.

President Alois Brandeis will ⟦v047|Brandeis's office||charge Vashti with the formation of government on Thursday⟧, told in his administration. ⟦v020|Central Electoral Board||By final data the Civic Renewal has 68 mandates, the National Accord - 65⟧.

=== d032 | Oslava Evening Post | 2026-11-09T19:40:00Z | feature
# Four hundred and twelve

From our reporter in Kamenka

It is one block on Foundry Row, eleven floors, lift out of order. ⟦v042|||That many people, more or less, have turned out a government⟧.

Dagna Pell was allowed to finish this time. "⟦v030|Dagna Pell||We held every single one up to the lamp, like eggs⟧," she said. Her brother has been given a new pair of slippers by the Smelters' Choir.

⟦v032|Otto Varga||Otto Varga, who lost his commission in the morning, says he has been made a goat of⟧. ⟦v025|lawyer of the driver||The driver's lawyer says her client was told to "park it and forget it"⟧, and she would not say ⟦v048|lawyer of the driver|declines|by whom⟧.

In the capital ⟦v045|||the balloons on Mint Street came down in their net, unused⟧. ⟦v047|||On Thursday a woman who once sold tram tickets is to go up the palace stairs⟧. ⟦v046|||A farmer who goes to bed at eleven will hold her ladder⟧.

=== d033 | Meridian | 2026-11-09T20:10:00Z | feature
# MERIDIAN VIEWS-The night the caretaker held the keys

(The author is a columnist. The opinions expressed are his own.)

By Aurel Hasek

OSLAVA, Nov 9 (Meridian Views) - Small countries like to think that their history is made in palaces. Tarvenia's was made this week next to a boiler, by a man who had the good sense to sit down on the stairs.

It is tempting to say that the system worked. It did, but only after it had been woken. ⟦v028|Ilse Thorne||The foreign observers found that District 14 after nightfall fell "well short"⟧, and they are people who weigh adverbs. ⟦v024|unnamed (Meridian)||A locksmith who saw the lids on Monday told me that pliers had been used on two of them⟧.

What did for Edvard Kolm was not the ballot but the waiting. ⟦v038|||Water cannon before breakfast⟧ is a poor argument for patience, and ⟦v034|||a ministry offered by telephone⟧ is a poor argument for principle. Petra Sund of Orlen Brokers, whose clients do not vote, said ⟦v049|Petra Sund||she expected the mark to win back all it had lost by Wednesday⟧.

The incoming leader has been given the thinnest of majorities and the best of stories. She should be careful with both.
