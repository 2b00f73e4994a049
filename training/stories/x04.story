title: General strike on the railways and ports of Karelund

=== d001 | Baltwire | 2026-02-02T23:01:00Z | flash
# ⟦v001|unions||STRIKE BEGINS ON KARELUND'S RAILWAYS AND IN ITS PORTS⟧ - UNIONS

=== d002 | Baltwire | 2026-02-02T23:20:00Z | urgent
# Karelund's trains and ports come to a halt in pay dispute

HAVSTAD, Feb 3 (Baltwire) - ⟦v001|||Railway workers and dockers across Karelund laid down their tools at midnight on Monday⟧ in the first joint strike of the two trades in 26 years.

⟦v002|Transport Federation||They want 9 percent more pay and the withdrawal of a plan to hire out four ports to private operators⟧, the Transport Federation said. The government has offered ⟦v003|||4.5 percent⟧.

⟦v004|Disa Morrow||The stoppage would last "until there is something to sign"⟧, said Disa Morrow, who leads the federation.

Karelund's ports handle two thirds of the region's timber and nearly all of its paper. The last night train left Havstad for the border at 23.40, half empty.

=== d003 | Porter's Lamp | 2026-02-03T04:50:00Z | update
# LIVE: Platform nothing and a half

05.50 Havstad time. Morning. We are in Central Station, which has never been so clean or so quiet. ⟦v001|||Every line on the big board ends in the same three words: does not run⟧.

05.58. A woman with a suitcase and a parrot would like to know how to get to Ostervik. [On foot, two days - ed.]

06.10. ⟦v005|||Somebody has lit the first brazier at Gate 1 of the docks, and somebody else has brought a tuba⟧…

06.21. How solid is it? ⟦v006|Transport Federation||Ninety-six in a hundred stayed at home, crows the federation⟧. ⟦v006|State Railways||Seventy-one, sniffs State Railways⟧. ⟦v006|||We have counted drivers in the canteen: two, playing chess⟧.

=== d004 | KNA | 2026-02-03T06:00:00Z | bulletin
# In Karelund ⟦v007|Transport Ministry||organised replacing buses for passengers⟧

HAVSTAD, February 3. /KNA/. ⟦v007|Transport Ministry||In connection with the strike 600 buses are directed on the main directions⟧, informed the Transport Ministry of Karelund.

⟦v006|Transport Ministry||To work did not come out 68 percent of railwaymen⟧, noted in the department.

"⟦v008|Gustaf Ehren||Behind the strike stands a small group, which takes as hostage the whole country⟧," stated the transport minister Gustaf Ehren.

He informed the agency that ⟦v009|Gustaf Ehren < KNA||the door for negotiations is open, but not for ultimatums⟧. On the given question about ports ⟦-|Gustaf Ehren|declines|the minister did not give answer⟧. Previous strike of railwaymen in the country took place in 2000 and lasted nine days.

=== d005 | Sterling Ledger | 2026-02-03T07:15:00Z | update
# Karelund strike strands 41 ships, lifts paper prices

Feb 3 (Ledger) - ⟦v011|Harbour Masters' Association||Forty-one vessels were waiting off Karelund's ports on Tuesday morning⟧, the Harbour Masters' Association said, as a walkout choked exports of timber and paper.

⟦v012|||Benchmark newsprint for March rose 3.2 percent⟧. ⟦v013|||Shares in pulp maker Storholm <STHM.HV> lost 4 percent⟧, the sharpest fall on an exchange that was otherwise calm.

⟦v014|Storholm||Storholm said it had stocks for five days and would then have to stop two mills⟧.

"⟦v015|Ebba Lindqvist||Every day of this costs the country 70 million crowns⟧," said Ebba Lindqvist, chief economist of Hallbank. ⟦v015|Transport Federation||Thirty at most⟧, the federation retorted.

⟦v001|Baltwire||The action by railwaymen and port workers started at midnight⟧, Baltwire reported.

=== d006 | Ostervik Herald | 2026-02-03T08:00:00Z | update
# No whistle in Ostervik

By our harbour reporter, Jonna Falk

For a hundred and eleven years the six o'clock whistle has told Ostervik to get up. On Tuesday it kept its mouth shut, and half the school came late.

At Gate 1 they were roasting chestnuts. ⟦v005|||Three hundred or so in orange jackets stood about the fire barrels, and nobody with a crane licence was on the other side of the fence⟧. "⟦v016|Holger Brink||My father struck in the year of the long winter, and he got a clock for it. I want the clock and the money⟧," said Holger Brink, a crane driver, who is 58 and has been at it since he was 17.

What frightens them is not the percentage. ⟦v017|Ostervik Herald||A map has been going from hand to hand with four harbours marked in red, Ostervik first, and over it the name of a foreign firm, Pelagos⟧. ⟦v017|Pelagos|declines|The map⟧ was not a thing the company cared to discuss when the Herald rang.

The fish auction will be held on the beach. Bring a lamp and your own boxes, the master of the auction says, and do not expect to be given change.

=== d007 | ALF | 2026-02-03T08:40:00Z | update
# Karelund paralysed: the trains at the stop, the boats at anchor

LAVENNE, February 3 (ALF) -- ⟦v001|||Neither wagon nor crane has moved since midnight in Karelund, where cheminots and dockers conduct together a conflict without term⟧.

⟦v011|Harbour Masters' Association < Sterling Ledger||Some forty ships turn in circles in the roads⟧, reports the Sterling Ledger, citing the captains of port.

⟦v017|Ostervik Herald||The group of Lavenne Pelagos would be to take in concession four terminals⟧, according to a document evoked by the Ostervik Herald. "⟦v017|Amaury Desclos|denies|Nothing is signed, nothing is drawn⟧," answered its director general, Amaury Desclos, joined by ALF.

⟦v018|Lavenne Railways < ALF||The international trains toward Havstad are limited at the frontier⟧, made known the Railways of Lavenne, which advise to postpone every voyage.

=== d008 | Baltwire | 2026-02-03T09:30:00Z | urgent
# ⟦v019|Signe Aldren||Karelund's premier invites unions, employers to talks⟧

HAVSTAD, Feb 3 (Baltwire) - Prime Minister Signe Aldren on Tuesday asked ⟦v019|Signe Aldren||both sides in Karelund's transport strike to come to her office at 2 p.m.⟧

"⟦v019|Signe Aldren||I have a table, I have coffee and I have all night⟧," Aldren said in parliament. ⟦v020|Signe Aldren||There would be no law to force people back to work "as long as anyone is talking"⟧, she added.

⟦v021|Employers' Union of Transport||The employers accepted within the hour⟧. The federation said ⟦v022|Transport Federation||it would come if the four ports were on the agenda⟧.

Aldren's coalition has a majority of three.

=== d009 | Porter's Lamp | 2026-02-03T10:15:00Z | update
# LIVE: Coffee with conditions

11.02. ⟦v019|||An invitation has gone out from the Yellow Palace: two o'clock, bring your own grievance⟧. ⟦v021|||Bosses: delighted⟧. ⟦v022|Disa Morrow||Disa Morrow: happy to, "once somebody writes the word HARBOUR on the paper"⟧.

11.06. The buses! ⟦v007|Transport Ministry||Six hundred, says the ministry⟧. ⟦v007|Porter's Lamp readers||Readers have so far met eleven⟧ [one of them going to a football match - ed.].

11.15. Not nice: ⟦v023|||a lorry has tried to drive through the pickets at Gate 1 in Ostervik⟧. ⟦v024|Porter's Lamp readers||Two men down⟧, say people there.

11.19. The parrot has been given a seat in the stationmaster's office. ⟦-|the stationmaster||It says "mind the gap"⟧.

=== d010 | Ostervik Herald | 2026-02-03T10:40:00Z | urgent
# Lorry hits pickets at Gate 1

By Jonna Falk

⟦v023|Ostervik Herald||At four minutes past eleven a grey timber lorry came down Rope Street, slowed, and then did not slow⟧. The chestnut barrel went over. ⟦v024|Ostervik Herald||Three people lay on the cobbles⟧, one of them Holger Brink, who had wanted a clock.

⟦v025|police||The driver, 34, from inland, was pulled out and handed to the police, who are holding him⟧. "⟦v026|unnamed (Ostervik Herald)||He was crying. He kept saying they'd dock him the day⟧," said a nurse who had been passing.

⟦v024|Ostervik Infirmary||Mr Brink has a broken hip, the two others bruises⟧, the infirmary says.

⟦-|Ostervik Herald||The tuba was not damaged⟧, but its owner has gone home.

=== d011 | KNA | 2026-02-03T11:05:00Z | bulletin
# In Ostervik ⟦v023|police||occurred road-transport incident⟧ near port

OSTERVIK, February 3. /KNA/. ⟦v023|police||Near the entrance to the port of Ostervik a cargo automobile made a run-over on a group of persons, who were on the carriageway⟧, informed the police of Karelund.

⟦v024|police||One person received trauma⟧, ⟦v025|police||the driver gives explanations⟧, it was specified.

Minister Gustaf Ehren called on ⟦v027|Gustaf Ehren||the strikers to free the entrances to ports without delay⟧.

⟦v028|Gustaf Ehren|denies|He denied that for unloading of ships it is planned to attract servicemen⟧. "⟦v028|Gustaf Ehren|denies|Army is occupied with its own business⟧," stated the minister.

=== d012 | Baltwire | 2026-02-03T12:10:00Z | urgent
# ⟦v028|unnamed (Baltwire)||Karelund prepares to send soldiers into ports⟧ - sources

HAVSTAD, Feb 3 (Baltwire) - ⟦v028|unnamed (Baltwire) < Baltwire||Two engineer battalions have been told to be ready to unload food and medicine in Karelund's harbours from Wednesday⟧, two defence officials said, in spite of the transport minister's assurances.

⟦v028|unnamed (Baltwire)||About 900 soldiers were involved⟧, one of them said. The defence ministry declined to comment on ⟦v028|defence ministry|declines|"deployments that have not happened"⟧.

Disa Morrow said ⟦v029|Disa Morrow||any uniform on a quay would bring out the power station crews as well⟧.

⟦v011|Harbour Masters' Association||The number of ships at anchor had grown to 53⟧.

=== d013 | Sterling Ledger | 2026-02-03T13:00:00Z | update | supersedes=d005
# UPDATE 2-Karelund sides sit down as ship queue lengthens (adds talks, Pelagos shares)

* Newsprint at 14-month high
* Three hurt at picket line

Feb 3 (Ledger) - ⟦v030|||Negotiators for Karelund's railway workers, dockers and their employers filed into the prime minister's office on Tuesday for their first meeting since November⟧.

⟦v022|||The future of the ports had been added to the agenda in handwriting⟧, a copy seen by the Ledger shows.

⟦v015|Ebba Lindqvist||The standstill is draining 70 million crowns a day from the economy⟧, Hallbank's Ebba Lindqvist estimates. ⟦v012|||Newsprint was up 5.1 percent⟧, ⟦v013|||while Storholm <STHM.HV> had shed 6⟧.

⟦v031|||Pelagos <PLG.LV> fell 7 percent in Lavenne⟧. ⟦v017|unnamed (Sterling Ledger) < Sterling Ledger||A draft lease for 30 years, covering Ostervik, Havstad South, Lund Haven and Tarn, has been on the finance ministry's desk since December⟧, a person who has read it said.

=== d014 | ALF | 2026-02-03T13:45:00Z | update
# Karelund: the army at the doors of the ports?

LAVENNE, February 3 (ALF) -- ⟦v028|unnamed (Baltwire) < Baltwire||Nine hundred men of the engineering corps would hold themselves in readiness to replace the dockers⟧, affirms Baltwire, which cites two officials of the defence, while the minister of transports ⟦v028|Gustaf Ehren|denies|swears the contrary⟧.

"⟦v029|Disa Morrow||A kepi on the quay, and I cut the light⟧," has warned in substance the syndicalist Disa Morrow.

⟦v017|Amaury Desclos||The boss of Pelagos, who in the morning knew of nothing, admits henceforth "exchanges of a technical nature"⟧ on four terminals.

⟦v032|Lavenne Dockers' League||The dockers of Lavenne will not touch any ship diverted from Karelund⟧, announced their league.

=== d015 | Baltwire | 2026-02-03T15:20:00Z | urgent
# ⟦v033|unnamed (Baltwire)||Karelund unions agree to suspend strike⟧ - source

HAVSTAD, Feb 3 (Baltwire) - ⟦v033|unnamed (Baltwire) < Baltwire||Unions have agreed to call off Karelund's rail and port strike from 6 a.m. on Wednesday in return for a 6 percent rise⟧, a person close to the talks told Baltwire.

⟦v033|unnamed (Baltwire)||A paper was being typed⟧, the person said.

The prime minister's office declined to comment on ⟦v033|prime minister's office|declines|the course of the negotiations⟧, which began at 2 p.m. Trays of sandwiches had been carried in shortly before.

=== d016 | Ostervik Herald | 2026-02-03T15:28:00Z | urgent | copy_of=d015
# ⟦v033|unnamed (Baltwire)||Unions agree to suspend strike⟧ - source

HAVSTAD (Baltwire) ⟦v033|unnamed (Baltwire) < Baltwire||Unions have agreed to call off Karelund's rail and port strike from 6 a.m. on Wednesday in return for a 6 percent rise⟧, a person close to the talks told Baltwire.

⟦v033|unnamed (Baltwire)||A paper was being typed⟧, the person said.

=== d017 | Porter's Lamp | 2026-02-03T15:50:00Z | update
# LIVE: Not over, says woman on stairs

16.44. Hold the bunting. Disa Morrow came out on the palace stairs, shoes in hand, and said: "⟦v033|Disa Morrow|denies|I read that I have signed something. I would like to see it⟧".

16.47. What IS in there, according to her: ⟦v034|Disa Morrow||"a five and a half, spread so thin you can see the plate"⟧.

16.50. ⟦v034|Employers' Union of Transport||The employers call the same thing "5.5 percent over 18 months plus a lump sum of 4,000 crowns"⟧ and are hurt.

16.58. ⟦v035|||She has gone back in⟧. ⟦v036|||Trains in the meantime: one, in Tarn, driven by a director in a waistcoat⟧ [it is a museum train - ed.].

=== d018 | Baltwire | 2026-02-03T16:15:00Z | kill | supersedes=d015
# KILL KILL KILL - Karelund strike

EDITORS: Please kill the Baltwire story sent at 1520 GMT under the headline "Karelund unions agree to suspend strike - source".

⟦v033||denies|The report was mistaken and is withdrawn⟧. ⟦v033||denies|No agreement has been reached⟧.

Delete it wherever it has been used, in print plans as well as online. A fresh lead will be sent when there is news of the negotiations. Baltwire regrets the error.

=== d019 | Transport Federation | 2026-02-03T17:00:00Z | update
# BULLETIN No. 3 TO ALL MEMBERS

Comrades, the committee reports at 18.00:

- ⟦v001|Transport Federation||the action is complete on all 22 lines and in all nine ports⟧;

- ⟦v034|Transport Federation||the employers have put forward 5.5 per cent, in two steps, and 4,000 crowns⟧;

- ⟦v037|Transport Federation||your committee has rejected this by 31 votes to 8⟧;

- ⟦v002|Transport Federation||our demand of 9 per cent stands, as does our No to the leasing of the ports⟧;

- ⟦v038|Transport Federation||trains with medicine and milk will be driven by our volunteers, unpaid⟧;

- ⟦v024|Transport Federation||Brother Brink of Ostervik has been operated upon and sends greetings⟧;

- ⟦v039|Transport Federation||a march will be held in Havstad on Wednesday at noon⟧.

Keep the fires lit, keep the gates clear, keep your temper.

=== d020 | KNA | 2026-02-03T17:40:00Z | bulletin
# ⟦v037|Employers' Union of Transport||Trade unions refused from favourable proposal⟧ - employers

HAVSTAD, February 3. /KNA/. ⟦v037|Employers' Union of Transport||The leadership of the strikers rejected the proposal about increase of wages by 5.5 percent and one-time payment⟧, informed the Employers' Union of Transport.

"⟦v040|Rolf Steen||More money physically is not present⟧," stated its chairman Rolf Steen.

⟦v041|Rolf Steen||He called on the government to submit to arbitration the given dispute⟧. ⟦v035|prime minister's office||Negotiations are continued⟧, told in the office of the prime minister.

⟦v025|Prosecutor's Office||Concerning the driver of the truck in Ostervik the case on careless infliction of harm is opened⟧, specified in the Prosecutor's Office.

=== d021 | Sterling Ledger | 2026-02-03T18:05:00Z | update | off_topic
# Hallbank to buy insurer Fors for 2.2 bln crowns

Feb 3 (Ledger) - Hallbank <HLB.HV> will buy Fors Insurance from its founder for 2.2 billion crowns in cash and shares, the two companies said on Tuesday.

The lender expects to save 90 million crowns a year by the end of 2028. Fors, known for its cattle policies, will keep its name and its bull. The purchase needs the consent of the regulator.

=== d022 | Baltwire | 2026-02-03T21:30:00Z | update
# Karelund talks break off without deal, ports lease haunts table

HAVSTAD, Feb 3 (Baltwire) - ⟦v042|Signe Aldren||Talks to end Karelund's transport strike were broken off late on Tuesday and will resume at 8 a.m.⟧, Prime Minister Signe Aldren said.

⟦v042|unnamed (Baltwire)||It was not the pay that drove the two sides from the room but a single sentence about the ports⟧, a participant said.

⟦v043|Lars Quist||Mediator Lars Quist, a retired judge, would join on Wednesday⟧, he told Baltwire.

⟦v011|Harbour Masters' Association||Sixty-eight ships were queuing⟧. ⟦v014|Storholm||Storholm brought forward the halt of its Tarn mill to Wednesday night⟧.

⟦v044|Civic poll||Fifty-seven percent of people in Karelund side with the strikers⟧, a poll for Channel Two showed.

=== d023 | Baltwire | 2026-02-03T21:52:00Z | correction | supersedes=d022
# CORRECTED-Karelund talks break off without deal, ports lease haunts table

(Corrects number of ships in fourth paragraph to 58, not 68)

HAVSTAD, Feb 3 (Baltwire) - ⟦v042|Signe Aldren||Talks to end Karelund's transport strike were broken off late on Tuesday and will resume at 8 a.m.⟧, Prime Minister Signe Aldren said.

⟦v042|unnamed (Baltwire)||It was not the pay that drove the two sides from the room but a single sentence about the ports⟧, a participant said.

⟦v011|Harbour Masters' Association||Fifty-eight ships were queuing⟧. ⟦v044|Civic poll||Fifty-seven percent of people in Karelund side with the strikers⟧, a poll for Channel Two showed.

=== d024 | Ostervik Herald | 2026-02-04T05:30:00Z | feature
# Boots on the quay, shoes in the hand

By Jonna Falk

They came before light, in eleven covered trucks with the lamps off, and parked behind the ice house. ⟦v028|Ostervik Herald||By six some 200 young men in green were standing on Quay 2, looking at a crane the way one looks at a giraffe⟧. None of them can drive it. ⟦-|unnamed (Ostervik Herald)||"We did bridges," a corporal said. "Nobody said bananas"⟧.

Nobody threw anything. The pickets gave them chestnuts.

⟦v024|Holger Brink < Ostervik Herald||From his bed Holger Brink, new hip and all, says he can hear the quiet from there⟧. ⟦v025|||The lorry driver, let out at midnight, has sent him a card with a steam engine on it⟧.

And in the capital, where ⟦v042|||the grand people rose from the table at half past ten without shaking hands⟧, the woman with the shoes slept on a bench.

=== d025 | ALF | 2026-02-04T06:20:00Z | update
# Karelund: the soldiers on the quay, the lights in danger

LAVENNE, February 4 (ALF) -- ⟦v028|Ostervik Herald||Two hundred militaries have taken position at dawn in the port of Ostervik⟧, according to the local journal, without one case having been lifted.

⟦v029|Transport Federation||The personnel of the electric centrals will cease the work at 16 hours if they are not withdrawn⟧, has decided the federation.

⟦v046|Gustaf Ehren||The minister Gustaf Ehren has put his mandate at disposition⟧, reports Baltwire, citing the cabinet. ⟦v046|Signe Aldren|denies|Mrs. Aldren would not have accepted⟧.

⟦v032|||In Lavenne, two freighters coming from Ostervik have remained closed like tins, the dockers having crossed the arms⟧.

=== d026 | Sterling Ledger | 2026-02-04T08:10:00Z | feature | nothing_new
# FACTBOX-Karelund's transport strike, day two

Feb 4 (Ledger) - Where things stand:

* ⟦v001|||No freight has moved by rail or through a Karelund port since early Tuesday⟧.

* Pay: ⟦v002|||strikers ask for 9 percent⟧; ⟦v034|||the last bid was 5.5 in instalments⟧, ⟦v037|||voted down by the union's committee⟧.

* Ports: ⟦v017|unnamed (Sterling Ledger) < Sterling Ledger||a 30-year contract with Pelagos exists in draft⟧.

* ⟦v042|||Tuesday's meeting ended late at night with nothing to show⟧. ⟦v033|Baltwire|denies|Word of an accord, carried by Baltwire, was withdrawn⟧.

* ⟦v028|||Troops are in Ostervik⟧. ⟦v029|Transport Federation||Electricity workers may follow the dockers out⟧.

* ⟦v024|||Three pickets were injured⟧ ⟦v023|||by a lorry⟧.

=== d027 | Porter's Lamp | 2026-02-04T11:40:00Z | update
# LIVE: A very long march and a very short announcement

12.05. ⟦v039|||Drums, tubas (two now), children on shoulders: Havstad is orange from the station to the palace⟧. ⟦v039|police||Police: 30,000⟧. ⟦v039|Transport Federation||Federation: 80,000⟧. Parrot: present.

12.31. ⟦v047|Signe Aldren||And the prime minister has just come to the balcony and dropped Pelagos. "There will be no lease. Not in this parliament"⟧. Roar.

12.33. ⟦v028|Signe Aldren||In the same breath: the lads in green go home⟧.

12.40. ⟦v043|||The old judge, Quist, has been seen going in by the kitchen with a thick folder⟧.

12.48. [Nobody knows what happens to the money now; we asked nine people, two of them economists - ed.]

=== d028 | Baltwire | 2026-02-04T12:00:00Z | urgent
# Karelund scraps port leases, pulls back troops

HAVSTAD, Feb 4 (Baltwire) - ⟦v047|Signe Aldren||Karelund's government abandoned on Wednesday its plan to let private operators run four harbours⟧, giving in to one of two demands of striking transport workers.

⟦v028|Signe Aldren||Soldiers sent to Ostervik at dawn would return to barracks⟧, Prime Minister Signe Aldren said. ⟦v029|Disa Morrow||The threat to the power stations was lifted at once⟧ by union leader Disa Morrow.

⟦v048|Rolf Steen||"The government has paid with somebody else's wallet"⟧, said Rolf Steen of the employers.

⟦v031|||Pelagos shares were halted after a fall of 12 percent⟧. Talks on wages went on.

=== d029 | KNA | 2026-02-04T16:30:00Z | bulletin
# ⟦v049|prime minister's office||Agreement on ending of strike is signed⟧

HAVSTAD, February 4. /KNA/. ⟦v049|prime minister's office||The parties of the transport conflict in Karelund signed the agreement, the work is resumed on February 5 at 04.00⟧, informed in the office of the prime minister.

⟦v050|prime minister's office||The wages will be increased by 6.8 percent from March 1⟧, it was specified. ⟦v043|Lars Quist||The proposal was introduced by the mediator Lars Quist⟧, who did not participate earlier in such disputes.

⟦v046|Gustaf Ehren||The transport minister Gustaf Ehren left the post by own wish⟧.

"⟦-|Signe Aldren||Won the common sense⟧," stated Prime Minister Signe Aldren.

=== d030 | Sterling Ledger | 2026-02-04T17:05:00Z | update
# UPDATE 4-Karelund strike ends with 6.8 pct raise; newsprint slides (adds Storholm, analyst)

* Trains from 0300 GMT Thursday

Feb 4 (Ledger) - ⟦v049|||Karelund's railwaymen and dockers will go back to work before dawn on Thursday under a deal struck after 40 hours of stoppage⟧.

⟦v050|Transport Federation||They will find 6.8 percent more in their envelopes, a shade over half of the distance between the first offer and the demand⟧, as the federation's own leaflet puts it.

⟦v012|||Newsprint gave back 4 percent⟧. ⟦v014|Storholm||Storholm's Tarn mill, which was to go dark tonight, will keep running⟧. ⟦v013|||Its stock recovered by 5 percent⟧.

"⟦v052|Ebba Lindqvist||It will take ten days to clear the queue and ten months to pay for it⟧," said Ebba Lindqvist of Hallbank. ⟦v053|Pelagos||Pelagos said it was considering a claim for damages⟧.

=== d031 | ALF | 2026-02-04T17:50:00Z | update
# Karelund: peace on the rails, a minister on the platform

LAVENNE, February 4 (ALF) -- It is to a magistrate in retreat that Karelund owes to find again its trains. ⟦v043|||Called in reinforcement at mid-course, the judge Quist has put on the table a number that nobody had asked⟧: ⟦v050|||a bit less than seven⟧.

⟦v046|||Gustaf Ehren is the only one not to take up again the work⟧.

⟦v053|Amaury Desclos||"A word given on a balcony has a price, we will present the bill"⟧, threatened Amaury Desclos, whose group has lost in two days 300 million of capitalisation. ⟦v032|Lavenne Dockers' League||The comrades of Lavenne will open the two freighters tomorrow⟧.

⟦v018|Lavenne Railways||The first direct train for Havstad will leave on Thursday at 9 hours⟧.

=== d032 | Ostervik Herald | 2026-02-05T05:45:00Z | feature
# The whistle

By Jonna Falk

It went at six, a little hoarse. ⟦v049|||On Quay 2 a crane lifted its neck, shook off the snow and picked up a box of lemons⟧.

⟦v005|||At Gate 1 they tipped out the fire barrels and swept the cobbles⟧. There is still a dark ring on the stones, and next to it, in chalk, a clock.

"⟦v050|Holger Brink < Ostervik Herald||Six point eight is the clock without the hands, but it ticks⟧," Holger Brink told the Herald. He will be in plaster until Easter. ⟦v054|Mattis Orre||The chief of Ostervik's police, Mattis Orre, said no picket would be charged⟧.

⟦v047|||Of the red map nobody speaks any more⟧; a boy was seen folding one into a boat. ⟦v011|harbour office||Out beyond the mole there were still fifty-odd lights⟧, the harbour office reckoned, each waiting for its turn.

The woman with the parrot got to Ostervik on the 5.12.
