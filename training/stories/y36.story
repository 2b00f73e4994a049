title: Kessby shipyard sale Live

=== d001 | Corwell | 2026-04-21T05:50:00Z | update
# Norland parliament to vote on shipyard sale to Zhuralian state group

TYRHOLM, April 21 (Corwell) - ⟦v001|parliament agenda||Norland's parliament votes on Tuesday on whether to stop the sale of the Kessby shipyard, the country's last builder of large vessels, to a state company from Zhuralia⟧, its agenda shows.

⟦v002|||Ocean Construction Corporation (OCC) agreed in January to pay 1.36 billion crowns for the yard⟧, which ran out of orders last summer and out of cash in the autumn.

⟦v003|unnamed (Corwell)||The government, which favours the deal, is two votes short⟧, a coalition whip said, asking not to be named.

Kessby, on the Ulle Sound, lies 6 km (four miles) across the water from Norland's main naval base. It has launched 814 ships since 1871 and has 2,300 workers, down from 9,000 in its heyday.

Economy Minister Henrik Vole declined to ⟦v003|Henrik Vole|declines|forecast the outcome⟧.

=== d002 | Zhuralia State Agency | 2026-04-21T06:15:00Z | update
# OCC counts on reasonable decision of Norland deputies

KARAZHUR, 21 April. (ZSA). ⟦v002|Ocean Construction Corporation||The corporation OCC confirms its readiness to acquire the shipyard Kessby for one milliard three hundred sixty million crowns⟧, informed its press department.

"⟦v004|Rustam Adil < ZSA||Not one welder will be dismissed in course of seven years. This is written, sealed and on the table⟧," said to ZSA the General Director of OCC Rustam Adil.

By his words, ⟦v005|Rustam Adil||on the stocks of Kessby will be laid eight gas carriers, from which the first already in September⟧. He recalled that Zhuralia and Norland have since 1974 an agreement on friendship and dried fish.

On the question about ⟦v006|Rustam Adil|declines|interest of the military department of Zhuralia to the shipyard⟧ R. Adil did not wish to answer.

The Corporation unites eleven shipyards, a sanatorium and two football clubs.

The shipyard Kessby possesses two dry docks and the crane "Big Olga" with a lifting force of 900 tons, from which, as they say in the town, is seen tomorrow's weather. In various times, as jokes a veteran of the enterprise, here were built also lightships, whalers and one royal yacht.

=== d003 | Kessby Chronicle | 2026-04-21T06:50:00Z | feature
# Five hundred went to the capital on the night train, with sandwiches

By Maren Toft

They left from Platform One at ten past eleven, in their overalls, and the brass band of the plate shop played them out. ⟦v007|||By seven this morning they stood in rows before the parliament steps, 500 welders, fitters and crane drivers, with one banner between them: SELL US OR SINK US⟧.

"⟦v007|Gunnar Raske < Kessby Chronicle||I don't care if the owner speaks Martian. My crane has stood still since August, and a crane that stands still goes deaf⟧," Gunnar Raske, chairman of the yard's Boilermakers' Lodge, told this newspaper.

At home the hooter sounded at six, as it does every day, though there was next to nobody to hear it. ⟦v008|||In Dock Two lies the unfinished ferry Princess Ragna, rust to her waist, eighteen months late⟧.

Old Pastor Helm has put the yard in his prayers between the sick and the seafaring.

=== d004 | The Lantern | 2026-04-21T07:30:00Z | feature
# Kessby vote live: rivets, rain and a minister with the wrong umbrella

09.30 Good morning from Tyrholm, where it rains on the just, the unjust and the boilermakers. Henrik Vole came up the steps under an umbrella that had OCC printed on it. [A gift, his office says. From last year. He has left it with the porter.]

The arithmetic: 169 seats, 85 to win. ⟦v003|unnamed (The Lantern) < The Lantern||"We have eighty-three, a maybe and a man with mumps"⟧, somebody on the government benches told our political editor, Alma Strand.

09.44 A rival crowd has come, smaller and better dressed. ⟦v009|||They carry cardboard periscopes, and they are against⟧. Count them? About sixty, plus a dachshund.

09.51 ⟦v010|Admiral Sten Orrik||"From the paint shop at Kessby a child with opera glasses can read the numbers on my submarines"⟧, says Admiral Sten Orrik, retired, to anyone who will share his bench.

10.02 For anyone wondering what a boilermaker does all day in the capital: he queues for coffee at city prices and then tells you about it. The parliament canteen, in a gesture across the classes, has opened its side hatch and is selling pea soup at cost. There is a line right round the statue of the Founder.

=== d005 | Corwell | 2026-04-21T08:22:00Z | urgent
# URGENT-⟦v006|intelligence service report||Norland spies warn of naval link in shipyard bid⟧ - report

TYRHOLM, April 21 (Corwell) - ⟦v006|intelligence service report < Corwell||The company that wants to buy Norland's Kessby shipyard takes its orders from the naval staff of Zhuralia⟧, according to a report of the Norland intelligence service seen by Corwell.

⟦v006|intelligence service report||Three of OCC's nine directors hold the rank of captain or above⟧, says the 14-page paper, which was handed to the defence committee on Monday.

"⟦v010|intelligence service report||The site would afford uninterrupted observation of all movements at Ulle naval base⟧," it says.

OCC declined to ⟦v006|Ocean Construction Corporation|declines|comment⟧. The service does not discuss its papers. ⟦v011|Tilda Brann||The leak would be investigated⟧, committee chair Tilda Brann said.

=== d006 | Northline | 2026-04-21T08:40:00Z | update
# Intelligence paper overshadows Norland yard vote

STORVAL (Northline) - ⟦v006|intelligence service report < Corwell||Zhuralia's admirals stand behind the would-be buyer of the Kessby yard⟧, Corwell reported, citing a secret service document.

Lasse Gimm, a defence analyst at the Storval Institute, was less alarmed. "⟦v010|Lasse Gimm|hedges|A fishing boat with a good camera sees as much, and it costs less than a billion⟧," he told Northline.

⟦v012|||Shares in the yard's owner, Ulle Industries, fell 11 percent before the exchange halted them⟧. Ulle has said ⟦v013|Ulle Industries||it would have to declare the yard insolvent by the end of May if the sale failed⟧.

A source close to the company said ⟦v014|unnamed (Northline) < Northline||wages for April had been paid out of the pension float⟧.

Foreign state companies have bought four yards in the region in a decade. Two have since been turned into flats. Norland passed its law on sensitive property in 2022 and has used it only once, against the purchase of a lighthouse by a pop singer.

=== d007 | Zhuralia State Agency | 2026-04-21T09:10:00Z | update
# In OCC denied ⟦v006|Rustam Adil|denies|connection with fleet⟧

KARAZHUR, 21 April. (ZSA). The leadership of the corporation OCC rejected ⟦v006|Rustam Adil|denies|the inventions about subordination of the enterprise to the Main Naval Staff⟧.

"⟦v006|Rustam Adil||The mentioned captains are captains of river ferries. One of them is my uncle⟧," declared Rustam Adil.

The Ministry of Foreign Affairs of Zhuralia called ⟦v015|Ministry of Foreign Affairs of Zhuralia||the publication "a torpedo with a dictionary in place of an engine"⟧. It was underlined that ⟦v016|Ministry of Foreign Affairs of Zhuralia||in the case of an unfriendly vote Zhuralia will look anew on the deliveries of gas to Norland⟧.

In the harbour of Karazhur on this day opened the exhibition "Friendship Floats", where it is presented a model of the shipyard from matches.

=== d008 | The Lantern | 2026-04-21T09:48:00Z | feature
# Kessby vote live: the uncle, the gas tap and the maybe

11.20 So the sea dogs are ferrymen and one is a relation. That is the line from Karazhur, and Alma has been trying it on admirals. "⟦v006|Admiral Sten Orrik < The Lantern||I met that uncle in 1988. He was commanding a minesweeper, and very well too⟧," Orrik told us.

11.31 More serious is the other thing. ⟦v016|||A hand has been seen near the tap: thirty in a hundred Norland kitchens cook on Zhuralian gas, and the foreign ministry over there has let it be understood that this need not always be so⟧ …

11.40 The maybe has a name. ⟦v017|||Jorunn Aske, who sits for Kessby itself and has not told even her husband, walked in through the kitchens⟧. Journalists: how would she vote? ⟦v017|Jorunn Aske|declines|She declined to say, twice, the second time with her mouth full⟧.

[Yes, there are now two dachshunds.]

=== d009 | Corwell | 2026-04-21T10:35:00Z | flash
# ⟦v018|||NORLAND PARLIAMENT BLOCKS SALE OF KESSBY SHIPYARD TO ZHURALIAN STATE COMPANY⟧

=== d010 | Corwell | 2026-04-21T10:49:00Z | bulletin
# BULLETIN-⟦v018|||Norland lawmakers stop shipyard sale to Zhuralia's OCC, 86-81⟧

TYRHOLM, April 21 (Corwell) - ⟦v018|||Norland's parliament voted by 86 to 81 on Tuesday to forbid the sale of the Kessby shipyard to Ocean Construction Corporation of Zhuralia⟧, a defeat for the government that had backed it.

⟦v019|||Earlier a motion to put off the decision until autumn had failed by a single vote⟧.

⟦v017|||Jorunn Aske, a government member whose seat includes the yard, sided with the opposition⟧.

"⟦v018|Tilda Brann||This house does not sell its windows⟧," said Tilda Brann, the Conservative who moved the ban.

Two deputies were absent. One has mumps.

Deputies stood and sang after the count; in the public gallery men in overalls turned their backs. The ban takes effect when it is printed in the official gazette, normally within a day. The government may not bring the same contract back before the next session.

=== d011 | Northline | 2026-04-21T11:02:00Z | update
# Norland says no to OCC

STORVAL (Northline) - ⟦v018|Corwell||Deputies in Tyrholm have torn up a billion-crown contract under which the Kessby yard was to pass to Zhuralia⟧, Corwell reported.

⟦v012|||Ulle Industries remained suspended, but its bonds sank to 41 cents⟧.

The yard's administrator-in-waiting, Selma Krogh, said ⟦v013|Selma Krogh||she gave it five weeks⟧. "⟦v013|Selma Krogh||After that I shall be selling spanners by the kilo⟧," she told Northline.

Vole, the economy minister, declined to answer ⟦v020|Henrik Vole|declines|calls for him to go⟧ as he left the chamber.

Ulle Industries, a family concern that also makes pumps and church bells, has lost money on ships in seven of the past eight years. Its last big customer, a ferry line, went under with two hulls unpaid for. Creditors are to meet in Tyrholm on Friday, and hotel rooms are said to be scarce.

=== d012 | Kessby Chronicle | 2026-04-21T11:30:00Z | feature
# The hooter went, and nobody had pulled the cord

At twenty to one the hooter blew and went on blowing. ⟦v018|||That was how Kessby learned that the men from the east would not be coming, nor their money either⟧.

In the canteen somebody had turned the wireless off before the figures were out. ⟦v017|||When it became known which way our own member had gone, Harald Moe took her picture down from over the tea urn and put it in the sink⟧.

"⟦v017|Jorunn Aske < Kessby Chronicle||I have a brother in the plate shop and a nephew in a submarine. I thought about it for three weeks, and I shall never be able to buy a loaf in that town again⟧," Mrs Aske told us by telephone.

⟦v021|||In Tyrholm some of our lads sat down on the tramlines in front of the House; it took an hour to get them up⟧.

The Princess Ragna needs 140 more days of work and nobody to pay for one of them.

=== d013 | Zhuralia State Agency | 2026-04-21T12:00:00Z | update
# Deputies of Norland crossed out own shipyard

KARAZHUR, 21 April. (ZSA). ⟦v018|||By majority of five voices the deputies of Norland did not permit to the corporation OCC to save the enterprise in Kessby⟧, transmits the correspondent from the balcony.

"⟦v022|Rustam Adil < ZSA||We gave a hand, they looked under the nails. The corporation will demand through the court the return of the deposit, 136 million, and of damages⟧," told to ZSA Rustam Adil.

The Foreign Ministry announced that ⟦v023|Ministry of Foreign Affairs of Zhuralia||the ambassador in Tyrholm, Madina Seit, is called home for consultations⟧.

⟦v021|||Workers lie on the rails of the tram in sign of protest⟧, adds the correspondent. The police behaves itself restrainedly.

The agreement on friendship and dried fish remains in force. In the schools of Karazhur took place on this day a minute of regret, after which lessons were continued. The correspondent adds that in the buffet of the parliament of Norland there is no hot water.

=== d014 | Corwell | 2026-04-21T12:25:00Z | update | supersedes=d010
# UPDATE 1-Norland blocks shipyard sale, Zhuralia recalls envoy

* ⟦v018|||Vote 86 to 81 after secret service warning⟧

* ⟦v016|Ministry of Foreign Affairs of Zhuralia||Gas supplies in question⟧

TYRHOLM, April 21 (Corwell) - ⟦v023|||Zhuralia summoned its ambassador back from Norland on Tuesday⟧ after ⟦v018|||lawmakers barred one of its state companies from buying a shipyard that overlooks a naval base⟧.

⟦v022|Rustam Adil||OCC said it would sue to recover a 163 million crown deposit⟧.

Prime Minister Astrid Fjelde told a news conference that ⟦v024|Astrid Fjelde||her government would not resign over the vote⟧. "⟦v024|Astrid Fjelde||I lost a shipyard, not an election⟧," she said.

She promised ⟦v025|Astrid Fjelde||bridging aid of 200 million crowns, enough to keep the yard open until August⟧.

⟦v021|Tyrholm police||Police carried 38 protesters from the tram tracks⟧. ⟦v026|Tyrholm police||A man of 27 was arrested for smashing a window at the Conservative Party's office⟧, they said.

The yard has been for sale since October, when banks refused to roll over its loans. Two other suitors looked at the books and went away. Diplomats in Tyrholm said the quarrel was the worst between the two countries since a Zhuralian trawler ran aground under the windows of the naval academy in 2009.

=== d015 | Ostmar Press Bureau | 2026-04-21T13:05:00Z | update
# After the No from Tyrholm: envoy departs, gas flows still

OSTMAR (OPB) - ⟦v023|Ministry of Foreign Affairs of Zhuralia < ZSA||The lady ambassador Seit packs her trunks⟧, announced Karazhur through the agency ZSA.

Occasion is that ⟦v018|Corwell||the representatives of the people of Norland have thrown a foreign buyer out of the wharf⟧, so Corwell. ⟦v017|Jorunn Aske < Kessby Chronicle||The decisive lady Aske thinks of a nephew under water⟧, she confessed to the Kessby Chronicle.

⟦v016|Felix Randt < OPB||At the measuring station Dorn the pressure was at noon as always⟧, told to OPB the engineer Felix Randt.

⟦v027|unnamed (OPB) < OPB||The Ostmar builder Varde, which makes cruise ships, "thinks aloud" about Kessby⟧, so one learns from its surroundings. Varde declined to comment ⟦v027|Varde|declines|this thinking⟧.

In the Ostmar parliament one remembers that the own yard of Sund was sold in 2017 to a fund and consists since then of a museum with waffles. The cruise trade on the other side complains of having not enough docks, and books them already for the next decade.

=== d016 | Northline | 2026-04-21T13:30:00Z | urgent
# ⟦v028|unnamed (Northline)||Zhuralia halts gas flow to Norland⟧ - pipeline source

STORVAL (Northline) - ⟦v028|unnamed (Northline)||Gas stopped moving through the Dorn pipeline from Zhuralia to Norland on Tuesday afternoon⟧, a source at the operator said.

"⟦v028|unnamed (Northline) < Northline||My needle is lying on the pin⟧," the source told Northline.

The operator, Dorn Transit, declined to ⟦v028|Dorn Transit|declines|confirm it⟧. Norland draws 30 percent of its gas from the line. Wholesale prices leapt by a quarter.

=== d017 | Kessby Chronicle | 2026-04-21T13:42:00Z | update | copy_of=d016
# ⟦v028|unnamed (Northline)||Zhuralia turns off the gas⟧ - source

STORVAL (Northline). ⟦v028|unnamed (Northline)||Gas stopped moving through the Dorn pipeline from Zhuralia to Norland on Tuesday afternoon⟧, a source at the operator said.

"⟦v028|unnamed (Northline) < Northline||My needle is lying on the pin⟧," the source told Northline.

The operator, Dorn Transit, declined to ⟦v028|Dorn Transit|declines|confirm it⟧.

=== d018 | The Lantern | 2026-04-21T14:00:00Z | feature
# Kessby vote live: is it cold in here, or is it Karazhur?

16.00 If you are reading this over a hob, check the flame. ⟦v028|unnamed (Northline) < Northline||There is word of a closed valve⟧, from Northline's man with a needle. Our own flame is blue. [We are on the top floor.]

16.12 Meanwhile the Prime Minister has two hundred million to spend: ⟦v025|||a plank across the gap, so to speak, with August at the other end of it⟧. "⟦v025|Gunnar Raske||It'll paint the ferry. It won't finish her⟧," says Gunnar Raske, dripping on our carpet.

16.20 ⟦v026|||The glazier has been to see the Tories⟧. The brick, we hear, had a rivet tied to it.

16.26 And Vole? ⟦v020|unnamed (The Lantern) < The Lantern||"He has written the letter, he only wants a stamp"⟧, a colleague of the economy minister told Alma.

16.40 Somebody has asked us to explain what bridging aid is. It is money that a government lends to a thing it has no plan for, in order to have time to look for one. It generally arrives at about the same moment as the television cameras, and leaves a little after.

=== d019 | Northline | 2026-04-21T14:25:00Z | kill | supersedes=d016
# KILL: Zhuralia halts gas flow to Norland

Kill the Northline urgent of 1330 GMT, "Zhuralia halts gas flow to Norland". ⟦v028||denies|The flow of gas was not interrupted⟧. ⟦v028|Dorn Transit||A gauge at one station had been unscrewed for cleaning⟧, Dorn Transit said.

Zhuralia's energy ministry denied ⟦v028|energy ministry of Zhuralia|denies|any change in deliveries⟧. No substitute will be sent.

=== d020 | Corwell | 2026-04-21T14:50:00Z | update | off_topic
# Norland parliament blocks sale of state lottery to Ostmar firm

TYRHOLM, April 21 (Corwell) - Norland's parliament refused late on Tuesday to let the government sell the state lottery to a company from Ostmar, by 90 votes to 70.

The finance ministry had hoped to raise 860 million crowns. It said it would try again after the summer.

In other business deputies raised the fine for fishing without a permit.

=== d021 | Corwell | 2026-04-21T15:15:00Z | urgent
# URGENT-⟦v020|Henrik Vole||Norland economy minister resigns after shipyard defeat⟧

TYRHOLM, April 21 (Corwell) - ⟦v020|Henrik Vole||Norland's Economy Minister Henrik Vole stepped down on Tuesday⟧, four hours after parliament threw out a shipyard sale that he had negotiated.

"⟦v020|Henrik Vole||I gave 2,300 people my word, and it turned out not to be mine to give⟧," Vole told reporters.

⟦v029|Astrid Fjelde||Deputy minister Ylva Sand will stand in for him⟧, Prime Minister Astrid Fjelde said.

Fjelde herself declined to say ⟦v011|Astrid Fjelde|declines|whether the leaked intelligence paper had come from her office⟧.

Vole, 44, a former harbour pilot, had flown to Karazhur five times to close the deal. He came back from the last trip with a fur hat and the contract, and was photographed in the one holding the other. He keeps his seat in parliament.

=== d022 | Corwell | 2026-04-21T15:31:00Z | correction | supersedes=d014
# CORRECTED-UPDATE 1-Norland blocks shipyard sale, Zhuralia recalls envoy

(Corrects OCC deposit in second paragraph to 136 million crowns, not 163 million)

TYRHOLM, April 21 (Corwell) - ⟦v023|||Zhuralia summoned its ambassador back from Norland on Tuesday⟧ after ⟦v018|||lawmakers barred one of its state companies from buying a shipyard that overlooks a naval base⟧.

⟦v022|Rustam Adil||OCC said it would sue to recover a 136 million crown deposit⟧.

Prime Minister Astrid Fjelde told a news conference that ⟦v024|Astrid Fjelde||her government would not resign over the vote⟧.

She promised ⟦v025|Astrid Fjelde||bridging aid of 200 million crowns, enough to keep the yard open until August⟧.

=== d023 | Norland Government Bulletin | 2026-04-21T16:30:00Z | update
# Measures for the Kessby Shipyard (Bulletin No. 61)

The Cabinet, meeting in extraordinary session, has decided as follows:

- ⟦v025|Norland cabinet||a loan of 200 million crowns to Kessby Shipyard Ltd, repayable, for the period to 31 August⟧;

- ⟦v008|Norland cabinet||the Ministry of Transport to advance the final instalment for MV Princess Ragna⟧;

- ⟦v030|Norland cabinet||an order for two icebreakers to be placed with the yard, without tender, for delivery in 2029⟧;

- ⟦v031|Norland cabinet||a commission under Professor Agnes Torp to seek a buyer from friendly states and to report by 15 June⟧;

- ⟦v029|Norland cabinet||Ms Y. Sand to act as Minister for Economic Affairs⟧;

- ⟦v011|Norland cabinet||the Public Prosecutor to be asked to establish who passed on the paper of 20 April⟧.

The Prime Minister thanks the workers for their patience.

=== d024 | The Lantern | 2026-04-21T18:00:00Z | feature
# Kessby vote live: the minister's umbrella is still with the porter

20.00 A long day. ⟦v020|||Henrik Vole's nameplate was unscrewed at half past five; he asked to keep the screws⟧.

The last of the boilermakers are on the night train. ⟦v021|||Those who were lifted off the rails have been let go without charge, all thirty-eight⟧. [Not so the lad with the brick: ⟦v026|Tyrholm police||he sees the magistrate in the morning⟧.]

Ambassador Seit gave a farewell tea to nine people. "⟦v023|Madina Seit < The Lantern||I am told that it is for consultations. I have packed for the winter⟧," she told Alma.

20.14 New orders? ⟦v030|||A brace of ships for smashing frozen sea, and no haggling⟧, courtesy of a cabinet that had told us for a year that it could not afford a dinghy. "⟦v032|Tilda Brann||They found the money the moment they lost the argument⟧," Tilda Brann observes.

20.31 One more thing, and then bed. The night porter at the House has shown Alma the lost property of the day: eleven gloves, a cardboard periscope, a set of bagpipes, and a speech in favour of the sale, unread, four pages, with the word "pause" pencilled twice in the margin.

=== d025 | Ostmar Press Bureau | 2026-04-22T06:30:00Z | update
# ⟦v027|Varde||Varde shows colours: offer for Kessby⟧

OSTMAR (OPB) - ⟦v027|Varde||With 620 million crowns and a partner from Storval the cruise ship builder Varde will make a proposal for the wharf Kessby⟧, it announced on Wednesday. ⟦v002|||The Zhuralians had wanted to lay down more than the double⟧.

"⟦v027|Clara Varde < OPB||We buy no view on submarines, we buy a dry dock of 300 metres⟧," said to this bureau the owner, Clara Varde.

⟦v033|Clara Varde||For nine hundred of the 2,300 she saw "at the moment no hammer"⟧. It is thus less than ⟦v004|Rustam Adil||the promise of the rejected buyer to let nobody go for seven years⟧.

=== d026 | Kessby Chronicle | 2026-04-22T07:30:00Z | feature
# Half price, and not all of us

They had hardly got off the train when the news came round with the milk. ⟦v027|||A lady from over the water who makes floating hotels would like to have us, at less than half of what the others had in their hand⟧.

"⟦v033|Gunnar Raske < Kessby Chronicle||She'll keep fourteen hundred. So who's to choose, and will he dare to walk home after⟧?" asked Gunnar Raske.

In Dock Two, at least, there was a noise. ⟦v008|||At eight sharp somebody struck an arc under the Princess Ragna's bow, the first spark since the autumn, and a few of the older men took their caps off⟧.

⟦v034|||On Mrs Aske's garden gate hung a wreath, with the card turned to the wall⟧. She was ⟦v034|Jorunn Aske||not frightened, and had put it on the compost⟧, she said.

The pastor has moved us up one place in the prayers.

At the Anchor they have been doing sums on beer mats since opening time. Whichever way it is worked, and it has been worked every way there is, somebody's brother is left over. The landlady has stopped giving out the mats. She says that it is a public house and not a census.

=== d027 | Zhuralia State Agency | 2026-04-22T08:15:00Z | update
# OCC handed complaint to the Arbitration in Storval

KARAZHUR, 22 April. (ZSA). ⟦v022|Ocean Construction Corporation||The claim to Ulle Industries and to the government of Norland for the sum of 410 million crowns, including the deposit, is registered in the Court of Arbitration⟧, informed OCC.

⟦v035|Ocean Construction Corporation||The eight gas carriers, prepared for Kessby, will be constructed at the shipyard in Karazhur⟧.

"⟦v027|Rustam Adil||For 620 million one may receive there a gate and a dog⟧," so commented R. Adil the proposal of Varde.

Concerning gas the Minister of Energy Timur Bek reassured: ⟦v016|Timur Bek|denies|nobody turns nothing, a contract is a contract⟧.

=== d028 | Corwell | 2026-04-22T10:10:00Z | update | supersedes=d022
# UPDATE 2-⟦v027|Varde||Ostmar's Varde bids for Norland yard⟧ after Zhuralian sale barred

TYRHOLM, April 22 (Corwell) - ⟦v027|Varde||Cruise ship maker Varde offered 620 million crowns on Wednesday for the Kessby yard⟧, a day after ⟦v018|||parliament shut out OCC of Zhuralia⟧.

⟦v036|Ylva Sand||Norland would look at the proposal "with both eyes and a lawyer"⟧, acting Economy Minister Ylva Sand said. ⟦v033|Varde||Some 900 jobs would be lost⟧, Varde said.

⟦v012|||Trading in Ulle Industries resumed; the shares rose 22 percent⟧.

⟦v011|public prosecutor||A clerk of the defence committee has admitted copying the intelligence report⟧, the public prosecutor said. ⟦v037|Tilda Brann||Tilda Brann said she would give up the chair of the committee while he was questioned⟧.

⟦v038|Norland navy||The navy is to plant a row of poplars along the base's western fence⟧, it said.

=== d029 | The Lantern | 2026-04-22T12:30:00Z | feature
# What a window costs

Alma Strand

"This house does not sell its windows," said Mrs Brann, and ⟦v018|||eighty-five others put up their hands with her⟧. It was a fine phrase. It cost the best part of a billion.

Was there ever anything to see? ⟦v010|||The paint shop has a skylight, I went up there in February, and I could make out a grey shape and a man hanging up washing⟧. ⟦v006|intelligence service report||The paper about captains on the board⟧ runs to fourteen pages, eleven of which, I am told, are about the captains' wives.

But a vote is not about what can be seen. ⟦v017|||One woman broke with her party, her town and her tea urn⟧. ⟦v020|||One man took the blame for having promised⟧. And ⟦v025|||the Treasury opened a drawer that it had sworn was empty⟧.

⟦v028||denies|The gas did not stop⟧. It never does, on the day.

=== d030 | The Lantern | 2026-04-22T15:00:00Z | feature | nothing_new
# Kessby vote live: what we know

17.00 We are mooring up. For latecomers:

• ⟦v018|||Parliament forbade the sale of the yard to OCC, 86 to 81⟧.

• ⟦v017|||Kessby's own member, Jorunn Aske, made the difference⟧.

• ⟦v020|Henrik Vole||The minister who made the deal has left office⟧.

• ⟦v023|||Zhuralia has called its ambassador home⟧ and ⟦v022|Ocean Construction Corporation||OCC wants 410 million⟧.

• ⟦v025|Norland cabinet||State credit of 200 million lasts to the end of August⟧; ⟦v030|Norland cabinet||two icebreakers are ordered⟧.

• ⟦v027|Varde||Varde of Ostmar would pay 620 million⟧ and ⟦v033|Varde||keep 1,400 of the 2,300⟧.

• ⟦v028|Dorn Transit|denies|The pipeline was shut⟧? No: a dirty gauge.

The umbrella has been claimed. Thank you for the dachshunds.
