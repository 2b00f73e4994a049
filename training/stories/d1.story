title: Kandar's president visits Oressa
outlets: Meridian = international agency; Kandar News Service = state agency, translated; Harbour Post = local newspaper of Port Ansel; Lumen Live = broadcaster, live blog; Tradeline = financial feed; Lethe Dispatch = agency of the neighbouring country

=== d001 | Meridian | 2026-09-14T06:48:00Z | flash
# ⟦v1|||KANDAR PRESIDENT VAHL ARRIVES IN ORESSAN CAPITAL⟧

BELGARD, Sept 14 (Meridian) - ⟦v1|||Kandar's President Idris Vahl touched down in Belgard on Monday for a two-day state visit⟧, nine years after the two countries restored relations. Talks with his host Tomas Rehling were due to begin before noon. More to follow.

=== d002 | Kandar News Service | 2026-09-14T07:20:00Z | update
# ⟦v1|||The leader of the nation has stepped on the soil of friendly Oressa⟧

BELGARD, September 14. /KNS/. ⟦v1|||The board of the Head of State Idris Vahl has landed in the airport of the capital, where he was met with bread and salt⟧.

⟦v6|Minister of Energy Ruslan Hadar||In the course of the visit the signing of a document of historical significance about the supplies of blue fuel is foreseen⟧, informed the Minister of Energy Ruslan Hadar. ⟦v7|Minister of Energy Ruslan Hadar||Also will be sealed a credit for the building of the iron road to Tamur⟧, the minister added.

As was noted in the press service of the president, ⟦v35|Press service of the President of Kandar||a wreath will be laid by the Head of State at the monument to the fallen sailors⟧.

=== d003 | Lumen Live | 2026-09-14T08:31:00Z | update
# Live: Vahl in Belgard

[10:12] Boom. Twenty-one of them, and every dog in the old town joined in. Getting anywhere near the river is a chore this morning.

[09:55] ⟦v3|||A crowd has formed at the Bridge Gate holding portraits of Sana Dorrek⟧, the Kandari reporter jailed in 2024. ⟦v3|Mira Tolk||There are four hundred of us and more are walking over from the station⟧, organiser Mira Tolk told our reporter.

[09:40] ⟦v12|Green Alliance||Our leader Jona Feld will not sit down at table with a jailer⟧, the Green Alliance posted. So one chair at tonight's banquet is going spare.

=== d004 | Meridian | 2026-09-14T09:15:00Z | urgent
# ⟦v5|Tomas Rehling||WILL RAISE JAILED REPORTER WITH VAHL⟧ - ORESSA'S REHLING

BELGARD, Sept 14 (Meridian) - Oressan President Tomas Rehling said on Monday ⟦v5|Tomas Rehling||he would bring up the imprisonment of journalist Sana Dorrek in his talks with Kandar's leader⟧.

"⟦v5|Tomas Rehling||One does not invite a guest in order to be silent⟧," Rehling told reporters outside the castle.

⟦v4|Belgard police||Seven people were detained near the Bridge Gate⟧, police said. ⟦v3|Belgard police||About 250 people had gathered there by mid-morning⟧, according to a police spokesman.

Rehling declined to say ⟦v10|Tomas Rehling|declines|whether the sale of fighter aircraft was on the agenda⟧.

=== d005 | Tradeline | 2026-09-14T10:02:00Z | bulletin
# ⟦v6|||ORESSA, KANDAR SIGN 15-YEAR GAS DEAL⟧

⟦v6|||Oresgas to take 4 bcm/yr from Kandar's state producer KanGaz for 15 years starting 2028⟧.

⟦v21|||Oresgas shares +6.1% after the ceremony⟧.

⟦v40|||Route: new Sable Sea pipe, landfall Port Ansel; no transit via Lethe⟧.

Price not disclosed. ⟦v15|unnamed (Tradeline)||Formula carries a 12 percent rebate to the hub price⟧, two people who have seen the contract said.

⟦v16|Hanna Wiebe||What we pay will move with the market, month by month⟧, Oresgas chief executive Hanna Wiebe told Tradeline. She would not comment on ⟦v15|Hanna Wiebe|declines|any reduction⟧.

=== d006 | Lethe Dispatch | 2026-09-14T10:40:00Z | urgent
# ⟦v40|||BELGARD AND KANDAR DRAW A LINE AROUND LETHE⟧

TORVA, Sept 14 (LD) - ⟦v40|||Our country has been cut out of the fuel's path to the west: the tube agreed today lies wholly on the sea bed⟧.

⟦v22|Foreign Ministry of Lethe||The Oressan ambassador has been asked to appear at the ministry this afternoon⟧, the Foreign Ministry said.

⟦v23|Letransit||The yearly hole in the books will be 90 million⟧, the pipeline operator Letransit estimated in a note to staff seen by this agency.

=== d007 | Kandar News Service | 2026-09-14T11:25:00Z | bulletin
# ⟦v8|||A package of twelve documents has been signed in Belgard⟧

BELGARD, September 14. /KNS/. ⟦v8|||The sides have put signatures under twelve documents⟧. Below is cited the statement of the Administration of the Head of State:

- ⟦v6|Administration of the Head of State of Kandar||the homes and plants of Oressa will be warmed by Kandari fuel until the year 2043⟧;

- ⟦v7|Administration of the Head of State of Kandar||600 million crowns are attracted from the Oressan side for the laying of rails Tamur - Kesh⟧;

- ⟦v9|Administration of the Head of State of Kandar||the students of both countries will cross the border without a stamp⟧;

- ⟦v33|Administration of the Head of State of Kandar||a consulate of Kandar will open its doors in the city Port Ansel⟧;

- ⟦v27|Administration of the Head of State of Kandar||the intergovernmental commission will be gathered each year⟧.

"⟦v13|Idris Vahl||The sea does not divide us, it is our common courtyard⟧," underlined Idris Vahl.

=== d008 | Meridian | 2026-09-14T12:05:00Z | update
# ⟦v17|Idris Vahl||Courts, not presidents, decide reporter's fate⟧, Kandar's Vahl says

BELGARD, Sept 14 (Meridian) - Kandari President Idris Vahl brushed aside a question about Sana Dorrek on Monday, saying ⟦v17|Idris Vahl||her case was a matter for judges⟧.

"⟦v17|Idris Vahl||I do not open cell doors, and I do not close them⟧," he said at a joint news conference that allowed two questions.

⟦v11|Idris Vahl||He had asked Rehling to come to Kandar in the spring⟧, Vahl also said.

The two governments concluded ⟦v8|||eleven accords⟧, among them ⟦v7|||a credit line under which Oressa's export bank will finance a 310-km railway in Kandar's north⟧.

⟦v4|Belgard police||Detentions at the protest had climbed to 12⟧, according to police. ⟦v3|Mira Tolk||The turnout had passed 1,000⟧, organiser Mira Tolk said.

Oressan Defence Minister Karin Stolle denied ⟦v10|Karin Stolle|denies|that warplanes had been talked about⟧. "⟦v42|Karin Stolle||What we discussed was clearing old mines from the Sable Sea⟧," she said.

=== d009 | Harbour Post | 2026-09-14T12:50:00Z | feature
# A pipe, a consulate and forty trams: what the visit leaves on our quay

By Lotte Brink

Nobody on Rope Street believed it until the flags went up. ⟦v6|||For a decade and a half the stoves of this country are to burn what comes out of the wells at Kesh⟧, and the place where it steps ashore is the old herring dock.

⟦v33|Aldo Renn||The Kandaris have rented the former customs house for their representation⟧, mayor Aldo Renn told the Harbour Post.

Tomorrow the guest tours the Ansel tramworks. ⟦v30|unnamed (Harbour Post)||There is a contract for forty cars in the drawer⟧, a person in the management said.

"⟦v31|Grit Maas||With that order nobody would be sent home before 2029⟧," said Grit Maas, who has welded bogies for 22 years. "⟦-|Grit Maas||I shall wear the clean overalls⟧."

=== d010 | Lumen Live | 2026-09-14T13:30:00Z | update
# Live: ⟦v22|||Lethe hauls in our envoy⟧

[15:28] ⟦v22|||Ambassador Nils Aven was in and out of the foreign ministry in Torva in eleven minutes⟧. ⟦-|||No handshake for the cameras⟧.

[15:11] ⟦v3|Mira Tolk||We counted 2,000 at the gate⟧, says Mira Tolk. ⟦v3|Belgard police||It never got above 800⟧, say police, who have a helicopter.

[14:58] ⟦v4|Legal Aid Belgard||Nineteen of ours are now sitting in the Mill Lane station⟧, Legal Aid Belgard writes.

[14:40] Remember the twelve? ⟦v8|Oressan presidency||There are eleven, the twelfth was a menu⟧, jokes a presidency spokesman when asked about the Kandari count.

[14:22] ⟦v24|Tomas Rehling||Nobody is losing a drop, Lethe keeps every contract it has⟧, Rehling told public radio just now.

=== d011 | Meridian | 2026-09-14T14:10:00Z | feature | off_topic
# Oressan lighthouse keeper retires after 51 years

SKERRY POINT, Sept 14 (Meridian) - The last keeper of the Skerry Point light handed over his keys on Monday to a technician with a tablet computer. He plans to buy a house as far from water as he can find.

=== d012 | Lethe Dispatch | 2026-09-14T15:22:00Z | update
# ⟦v44|Ilse Karmon||BYPASS PIPE IS UNFRIENDLY ACT⟧: FOREIGN MINISTER

TORVA, Sept 14 (LD) - Foreign Minister Ilse Karmon said that ⟦v44|Ilse Karmon||the undersea project was an unfriendly step⟧. ⟦v22|Ilse Karmon||She had handed the Oressan diplomat a note⟧, she told parliament.

⟦v45|Ilse Karmon||Lethe will turn to the Court of Transit in the coming weeks⟧, Karmon announced.

⟦v46|Jona Feld < Belgard Courier||The pact is a gift wrapped in secrecy and must be laid before the public, page by page⟧, the Oressan opposition politician Jona Feld was quoted as saying by the Belgard Courier.

Letransit's loss, put at 90 million in the morning, ⟦v23|unnamed (Lethe Dispatch)||may be nearer to 140 million⟧, a source close to the board said.

=== d013 | Harbour Post | 2026-09-14T16:05:00Z | update
# ⟦v34|||University shelves Vahl's honorary gown⟧

⟦v34|||The doctorate of honour that was to be hung on the Kandari president's shoulders tomorrow has been put off⟧, and no date has been named. ⟦v34|Berthold Hain||The senate wanted more time to reflect⟧, rector Berthold Hain said.

In the corridor of the law faculty the portrait painter's easel was being folded up.

⟦v9|Belgard accords||Kandaris enrolled here will no longer need entry papers⟧, a clause of the Belgard accords says.

=== d014 | Kandar News Service | 2026-09-14T18:40:00Z | update
# ⟦v11|||Tomas Rehling will arrive with an answering visit⟧

BELGARD, September 14. /KNS/. ⟦v11|Tomas Rehling||The invitation to see the steppe in bloom is accepted with gratitude⟧, declared at the solemn dinner the President of Oressa.

⟦v13|Idris Vahl||Two peoples live in one yard, washed by the same water⟧, noted in the toast Idris Vahl.

⟦v12|||Some politicians ignored the dinner⟧, ⟦-|Ruslan Hadar||but the soup has not become colder from this⟧, commented Minister of Energy Ruslan Hadar.

=== d015 | Meridian | 2026-09-14T19:55:00Z | urgent
# ⟦v29|Belgard Courier||KANDAR'S VAHL TAKEN ILL, TO CUT SHORT VISIT⟧ - BELGARD COURIER

BELGARD, Sept 14 (Meridian) - ⟦v29|unnamed (Belgard Courier) < Belgard Courier||Idris Vahl felt unwell at the state banquet and will fly home overnight⟧, the Belgard Courier reported, citing an unnamed castle official.

Kandar's embassy declined to comment on ⟦v29|Embassy of Kandar in Belgard|declines|the president's health⟧.

=== d016 | Meridian | 2026-09-14T20:31:00Z | kill | supersedes=d015
# KILL: Kandar's Vahl taken ill

BELGARD, Sept 14 (Meridian) - Please kill the report sent at 19:55 GMT. Meridian has established that ⟦v29||denies|the president suffered any indisposition or altered his travel plans⟧. He remained at table until the coffee. There will be no substitute story. Subscribers are asked to remove the item from their sites.

=== d017 | Lumen Live | 2026-09-15T06:25:00Z | update
# Live: Day two, ⟦v18|||Dorrek is out⟧

[08:20] ⟦v18|Rian Dorrek||She rang from a petrol station outside Tamur, she had a coffee in her hand⟧, says her brother Rian.

[08:02] This is big. ⟦v18|||Sana Dorrek walked through the prison gate at dawn⟧. 

[07:45] Good morning. ⟦v29|Oressan presidency|denies|There was no collapse at dinner⟧, the presidency has said about last night's rumour.

[07:30] Overnight tally: ⟦v4|Belgard police||26 people held, all but three already home⟧, according to police.

=== d018 | Kandar News Service | 2026-09-15T07:02:00Z | bulletin
# ⟦v18|||The act of mercy has been shown towards the citizen Dorrek⟧

TAMUR, September 15. /KNS/. ⟦v18|Press service of the President of Kandar||By decree of the Head of State the remaining part of the punishment of S. Dorrek was lifted⟧, informed the press service of the president.

⟦v35|||In the morning flowers from the Head of State lay down at the foot of the granite anchor⟧.

=== d019 | Meridian | 2026-09-15T07:40:00Z | update
# Freed Kandari reporter: "⟦v53|Sana Dorrek||I was a line item⟧"

BELGARD, Sept 15 (Meridian) - ⟦v18|||Kandar pardoned journalist Sana Dorrek on Tuesday, hours after its president had said the matter was not in his hands⟧.

"⟦v53|Sana Dorrek||I think I was an entry in somebody's ledger⟧," Dorrek, 38, told Meridian by telephone. "⟦+|||Somewhere between the railway and the trams⟧."

⟦v55|Sana Dorrek||Fourteen colleagues are still inside⟧, she added.

Press freedom group Openword said ⟦v20|Openword||the release smelled of barter⟧.

=== d020 | Tradeline | 2026-09-15T08:15:00Z | update
# ⟦v15|Oressan Energy Ministry|denies|Gas price cut⟧ denied by Oressan ministry

⟦v15|Oressan Energy Ministry|denies|There is no discount of any size in the KanGaz contract⟧, Oressan Energy Ministry says in emailed statement.

⟦v16|Oressan Energy Ministry||Price indexed to spot, reset monthly⟧, ministry says.

⟦v21|||Oresgas hands back most of Monday's jump, -4.7%⟧.

⟦v58|Vera Lomm||The pipe will cost 2.3 bln crowns, a third more than the partners admit⟧, Arbor Bank analyst Vera Lomm writes.

=== d029 | Lethe Dispatch | 2026-09-15T08:30:00Z | update | copy_of=d020
# ⟦v15|Oressan Energy Ministry|denies|Gas price cut⟧ denied by Oressan ministry

⟦v15|Oressan Energy Ministry < Tradeline|denies|There is no discount of any size in the KanGaz contract⟧, Oressan Energy Ministry says in emailed statement to Tradeline.

⟦v16|Oressan Energy Ministry||Price indexed to spot, reset monthly⟧, ministry says.

⟦v21|||Oresgas hands back most of Monday's jump, -4.7%⟧.

⟦v58|Vera Lomm||The pipe will cost 2.3 bln crowns, a third more than the partners admit⟧, Arbor Bank analyst Vera Lomm writes.

=== d021 | Harbour Post | 2026-09-15T08:44:00Z | update | copy_of=d019
# Freed Kandari reporter: "⟦v53|Sana Dorrek||I was a line item⟧"

BELGARD, Sept 15 (Meridian) - ⟦v18|||Kandar pardoned journalist Sana Dorrek on Tuesday, hours after its president had said the matter was not in his hands⟧.

"⟦v53|Sana Dorrek < Meridian||I think I was an entry in somebody's ledger⟧," Dorrek, 38, told Meridian by telephone. "⟦+|||Somewhere between the railway and the trams⟧."

⟦v55|Sana Dorrek < Meridian||Fourteen colleagues are still inside⟧, she added.

Press freedom group Openword said ⟦v20|Openword||the release smelled of barter⟧.

=== d022 | Harbour Post | 2026-09-15T10:30:00Z | update
# ⟦v30|||Ansel tramworks lands its biggest job since the war⟧

⟦v30|||At 11.40, on a workbench cleared of its vices, KanRail bought forty streetcars⟧; the pen came from the canteen.

The president tried the bell and rang it more than was needed.

⟦v31|Ove Stenner||The shop floor is safe for three years⟧, works council head Ove Stenner said.

A few whistles came from the fence. ⟦v4|Port Ansel police||Five people were taken away for throwing eggs⟧, city police said, ⟦v4|Port Ansel police||which makes 31 over both days and both towns⟧.

=== d023 | Lethe Dispatch | 2026-09-15T11:10:00Z | update
# ⟦v45|||LETHE LODGES SUIT OVER SEA PIPE⟧

TORVA, Sept 15 (LD) - ⟦v45|Ministry of Justice of Lethe||The papers were delivered in the registry of the transit judges at noon⟧, the Ministry of Justice said, sooner than the minister had promised.

⟦v24|Tomas Rehling < Public Radio of Oressa||The talk of victims is idle⟧, President Rehling had said the day before, according to the Oressan radio.

Karmon repeated that ⟦v44|Ilse Karmon||a good neighbour does not dig past the fence⟧.

=== d024 | Meridian | 2026-09-15T12:20:00Z | correction | supersedes=d008
# CORRECTION: ⟦v17|Idris Vahl||Courts, not presidents, decide reporter's fate⟧, Kandar's Vahl says

BELGARD, Sept 14 (Meridian) - (Corrects length of railway in paragraph four to 130 km, not 310 km)

Kandari President Idris Vahl brushed aside a question about Sana Dorrek on Monday, saying ⟦v17|Idris Vahl||her case was a matter for judges⟧.

⟦v11|Idris Vahl||He had asked Rehling to come to Kandar in the spring⟧, Vahl also said.

The two governments concluded ⟦v8|||eleven accords⟧, among them ⟦v7|||a credit line under which Oressa's export bank will finance a 130-km railway in Kandar's north⟧.

=== d025 | Kandar News Service | 2026-09-15T13:05:00Z | bulletin
# Text of the joint declaration (in extracts)

BELGARD, September 15. /KNS/. The Joint Declaration of the Presidents states:

1. ⟦v63|Joint Declaration of the Presidents||The sides respect the borders of each other and of the third states⟧.

2. ⟦v26|Joint Declaration of the Presidents||A fund of 80 million for the healing of the Sable Sea is established⟧.

3. ⟦v42|Joint Declaration of the Presidents||The sides will together free the sea bottom from the explosive heritage⟧.

4. ⟦v27|Joint Declaration of the Presidents||A joint council will sit down in turn in the capitals, not more rarely than once in twelve months⟧.

5. ⟦v64|Joint Declaration of the Presidents||The sides condemn the interference in internal affairs under whatever slogan⟧.

=== d026 | Lumen Live | 2026-09-15T14:02:00Z | update
# Live: ⟦v36|||Wheels up⟧

[15:58] ⟦v36|||And he's gone, straight off runway two, horse-less and with a barometer⟧.

[15:40] ⟦v46|Jona Feld||Put the contract on the table or we will see you in the constitutional court⟧, opposition leader Jona Feld says on our air.

[15:03] ⟦v26|||There will be 80 million for cleaner water, a line nobody had noticed until now⟧. It is point two of the declaration.

[14:50] Third-hand but juicy: ⟦v15|Ruslan Hadar < Tamur Business < Kandar News Service||a pal gets it cheaper⟧, energy minister Ruslan Hadar said to Tamur Business, or so KNS tells it.

[14:44] ⟦v5|Oressan presidency||The president did speak of the prisoner, twice, once without interpreters⟧, his office has told Lumen.

=== d027 | Tradeline | 2026-09-15T14:50:00Z | update
# ⟦v58|Hanna Wiebe|denies|Sable pipe over budget⟧? Not so, says Oresgas

Hanna Wiebe, Oresgas CEO, rejects ⟦v58|Hanna Wiebe|denies|analyst estimate of 2.3 bln crowns⟧.

⟦v15|Ruslan Hadar < Tamur Business||A friend always pays a little less⟧, Kandari energy minister Ruslan Hadar told Tamur Business.

⟦v7|Export Bank of Oressa||First tranche of Tamur track money, 90 mln, goes out in January⟧, Export Bank says. Terms run to 20 years.

=== d028 | Meridian | 2026-09-15T16:30:00Z | update | nothing_new
# Kandar's Vahl ends Oressa visit with gas, rail and a pardon

BELGARD, Sept 15 (Meridian) - ⟦v36|||Idris Vahl flew home from Oressa on Tuesday⟧ leaving behind ⟦v6|||a commitment to ship gas across the Sable Sea until 2043⟧ and ⟦v45|||a neighbour who has gone to court over it⟧.

⟦v18|||The surprise was the dawn release of a reporter⟧ whose name had been chanted under the castle windows. ⟦v17|Idris Vahl||Such things were none of his business⟧, Vahl had said the day before.

⟦v30|||Port Ansel's tram builders got the other big contract⟧. ⟦v4|||Thirty-one demonstrators were picked up⟧. ⟦v34|||A doctorate remained in its box⟧.

⟦v46|Jona Feld||The energy contract must be disclosed⟧, opposition leader Jona Feld has demanded.
