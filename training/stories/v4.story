title: Galmora and Quenza trade blows Live
outlets: Parallel = business newswire, numbers and short words; People's Courier = state paper of Quenza, slogans, translated; Manor Press Office = lists of the Galmoran presidency; Bean County Register = country newspaper in Galmora, farm humour; Channel Nine = Galmoran broadcaster, live ticker; The Ledger = financial daily, long wind, interviews

=== d001 | Bean County Register | 2033-09-05T10:30:00Z | feature
# ⟦v18|||A boat full of our beans is going round in circles⟧

Arvid Mutombo has a telephone with a map on it, and on the map there is a dot. ⟦v18|Arvid Mutombo||That dot is the Aurelia, 60,000 tons, and since Saturday she has been drawing doughnuts off the coast of Quenza⟧. "⟦v18|Arvid Mutombo||She is like my dog before it lies down," he says, "only she won't lie down⟧."

The captain has his reasons. ⟦v1|||As of Friday midnight the lady in the Manor takes a quarter of the value off anything of steel that comes from over there⟧, and everybody expects ⟦v2|||the other fellow to hit back where it is soft, which is here⟧.

At the Co-op ⟦v30|||a bushel fetched nine crowns on Friday and seven-forty this morning⟧. The coffee, Mutombo notes, has stayed the same.

=== d002 | Parallel | 2033-09-05T11:00:00Z | urgent
# ⟦v2|unnamed (Parallel)||QUENZA TO ANSWER GALMORA STEEL DUTY WITH LEVY ON SOY⟧ - OFFICIALS

QUENZA CITY (Parallel) - ⟦v2|unnamed (Parallel)||A 40 percent charge on soybeans, pianos and whisky will be announced on Monday⟧, two officials said.

The trade ministry ⟦v2|Ministry of Trade of Quenza|declines|declined to comment⟧.

Galmora's ⟦v1|||25 percent steel tariff took effect on Saturday⟧. President Hallgerd Nyoni says it ⟦v1|Hallgerd Nyoni||answers "twenty years of cheating"⟧.

=== d003 | People's Courier | 2033-09-05T12:15:00Z | update
# ⟦v2|Ministry of Trade of Quenza||Quenza side adopts necessary countermeasures⟧

QUENZA CITY, 5 Sept. – ⟦v2|Ministry of Trade of Quenza||With effect from the 7th day, on 106 categories of commodities of Galmoran origin an additional duty of 40 per cent will be levied⟧, the spokesman of the Ministry of Trade announced. Facing ⟦v1|||the bullying measure against our metallurgy⟧, the Quenza side had no choice. "⟦v2|Ministry of Trade of Quenza||To a guest one serves tea, to a wolf the stick⟧," the spokesman pointed out.

⟦v11|Ministry of Trade of Quenza||At the same time a suit has been submitted to the World Trade Tribunal⟧.

Premier Tariq Osei-Wellington, inspecting a rolling mill, stressed that ⟦v31|Tariq Osei-Wellington||the people of Quenza have eaten bitterness before and grew tall on it⟧.

=== d004 | Channel Nine | 2033-09-05T13:00:00Z | update
# Ticker: ⟦v2|||They've hit back⟧

3.02 pm – ⟦v2|||Beans, grand pianos, single malt: two-fifths on top from Wednesday⟧. Somebody over there has studied a map of our swing districts.

3.10 pm – ⟦v6|||The Wharf Index has lost three percent since lunch⟧.

3.18 pm – Reaction from the Manor? Curtains.

3.31 pm – Piano builder Clementine Ruzicka, in tears or laughing, hard to tell: ⟦v19|Clementine Ruzicka||nine of her ten instruments go to Quenza, "and the tenth is mine"⟧.

3.45 pm – Carmaker Halloran: ⟦v9|Halloran Motors||one shift in Dunmore cancelled for want of sheet metal⟧. ⟦v9|Halloran Motors||That's 600 people⟧.

=== d005 | Manor Press Office | 2033-09-05T15:30:00Z | bulletin
# From the desk of the President, 5 September

• ⟦v1|||The steel duty of 25 per cent stands⟧. ⟦v1|||It protects 41,000 jobs and costs the honest nothing⟧.

• ⟦v4|||Unless Quenza withdraws its list by Thursday noon, the rate becomes 50⟧.

• ⟦v22|||Surgical steel and needles are exempt⟧.

• ⟦v14|||Growers will be made whole out of a fund of two billion crowns⟧.

• ⟦v3|||No conversation with the Premier is scheduled⟧.

=== d006 | Parallel | 2033-09-05T15:41:00Z | flash
# ⟦v4|Hallgerd Nyoni||NYONI THREATENS TO DOUBLE STEEL TARIFF ON QUENZA TO 50 PCT⟧

=== d007 | Parallel | 2033-09-05T16:10:00Z | update | supersedes=d002
# Galmora ⟦v4|Hallgerd Nyoni||ups ante⟧ after ⟦v2|||Quenza hits soybeans⟧

PORT HALDANE (Parallel) - ⟦v4|Hallgerd Nyoni||The higher rate would apply from Thursday⟧, the presidency said.

⟦v6|||Stocks in Port Haldane closed 4.1 percent lower⟧. ⟦v21|||The Quenzan rial touched a nine-year low⟧.

⟦v3|Manor Press Office|denies|No leaders' call⟧ was planned, the presidency said. A Quenzan diplomat said ⟦v3|unnamed (Parallel)||one had been asked for, by the Galmoran side⟧.

Steelworkers' chief Bohumil Achterberg hailed ⟦v17|Bohumil Achterberg||"the first president with a spine of our product"⟧. The Chamber of Industry called ⟦v26|Chamber of Industry||both sets of duties self-harm⟧.

=== d008 | The Ledger | 2033-09-05T18:00:00Z | feature
# "One does not burn one's own barn": the treasurer speaks

Finance minister Emeka Lindholm receives us among packing cases. Are you leaving? "⟦v12|Emeka Lindholm|declines|I am tidying⟧."

Who pays the quarter? "⟦v33|Emeka Lindholm||The one who buys the bridge⟧. ⟦+|||There has never been a customs house in which a foreigner left money⟧." 

Did you advise against ⟦v1|||the duty⟧? "⟦v34|Emeka Lindholm||In four memoranda⟧. ⟦v34|Emeka Lindholm||The last had a picture, for speed⟧."

And the fund for the growers? "⟦v14|Emeka Lindholm||It is in no budget that I have seen⟧."

Across the corridor, the minister of agriculture contradicts: ⟦v14|Paloma Gudmundsson||the money lies ready, says Paloma Gudmundsson, to the last crown⟧.

=== d009 | People's Courier | 2033-09-06T02:00:00Z | update
# ⟦v4|Ministry of Foreign Affairs of Quenza||Extreme pressure is doomed to failure⟧

QUENZA CITY, 6 Sept. – Concerning ⟦v4|||the clamour about a further doubling⟧, the Ministry of Foreign Affairs emphasised: ⟦v35|Ministry of Foreign Affairs of Quenza||whoever lifts a stone will drop it upon his own foot⟧. As to ⟦v3|||so-called talks between the leaders⟧, this ⟦v3|Ministry of Foreign Affairs of Quenza|denies|is not in accordance with the facts⟧.

⟦v7|Ministry of Trade of Quenza||From today the issuing of export permits for tellurite and related magnetic minerals is suspended for the purpose of perfecting the procedure⟧, the Ministry of Trade informed. ⟦v7|Ministry of Trade of Quenza|denies|This is directed against no country⟧.

⟦v20|||The masses spontaneously avoid the eating-houses of the Galmoran chain Big Otto⟧.

=== d010 | Parallel | 2033-09-06T06:20:00Z | urgent
# ⟦v7|Ministry of Trade of Quenza||QUENZA HALTS TELLURITE LICENCES⟧

QUENZA CITY (Parallel) - ⟦v7|||Quenza mines 83 percent of the world's supply of the magnet mineral⟧. ⟦v7|Ministry of Trade of Quenza||It called the stop procedural⟧.

Halloran Motors has ⟦v36|Halloran Motors||stocks for nineteen days⟧, it said. ⟦v9|Halloran Motors||Its furloughs now cover 2,200 workers⟧.

The rial ⟦v21|||steadied after the central bank sold reserves⟧. ⟦v6|||Port Haldane futures pointed to another drop⟧.

=== d011 | Channel Nine | 2033-09-06T08:00:00Z | update
# Ticker, day two: ⟦v7|||The magnets are off⟧

8.05 am – ⟦v7|||No stamp, no tellurite; no tellurite, no window-lifters, no missiles, no fridge doors⟧. The Manor calls it ⟦v37|Manor spokeswoman||blackmail with a form in triplicate⟧.

8.20 am – Is there a call or isn't there? ⟦v3|unnamed (Channel Nine)||A man who plugs in the Manor's phones tells us he's been told to plug one in⟧. ⟦v3|Manor spokeswoman|declines|"We don't discuss plugs"⟧.

8.41 am – ⟦v9|Works council of Halloran||Dunmore's entire paint hall is home as well⟧, says the works council.

8.55 am – Opposition leader Suda Marchetti-Vale: ⟦v15|Suda Marchetti-Vale||the emergency law is for floods, and she'll see the president in court⟧.

9.10 am – ⟦v6|||Bell's rung. Another two and a half down⟧.

=== d012 | Bean County Register | 2033-09-06T11:00:00Z | update
# ⟦v8|||Four tons of soy delivered to the governor, nobody signed for it⟧

⟦v8|||Sixty tractors, one governor's lawn, and a noise like hail on a tin church⟧. "⟦v8|Arvid Mutombo||He said he stood behind us⟧," Mutombo shouted from his cab. "⟦+|||Now he stands in us, to the ankle⟧."

Inside the beans was a placard: "Vote that, Hallgerd".

The two billion? ⟦v14|Arvid Mutombo||"A cheque from a burning bank"⟧, in the view of the yard. ⟦v30|||Six-ninety at the Co-op⟧, and ⟦v18|||our boat is still at her doughnuts, the ninth by the map⟧.

=== d013 | The Ledger | 2033-09-06T13:00:00Z | update
# ⟦v12|||Lindholm lays down the keys⟧

He had been tidying, as he told this newspaper, and ⟦v12|||shortly after lunch the tidying was complete⟧: ⟦v12|Emeka Lindholm||a letter of two lines, the second of which is the signature⟧. His coat was gone from its hook by three.

The national bank, whose governor Sinikka Obafemi did not wait for the evening, ⟦v13|||lowered the cost of money by half a point⟧. ⟦v13|Sinikka Obafemi||She would rather be early than elegant⟧, she remarked.

⟦v9|Halloran Motors||At Halloran the idle are 3,100⟧. ⟦v17|Bohumil Achterberg||Mr Achterberg's furnacemen, meanwhile, are still of the opinion that a backbone has been shown⟧, or at least he is.

=== d014 | Channel Nine | 2033-09-06T14:30:00Z | update | copy_of=d010
# ⟦v7|Ministry of Trade of Quenza||QUENZA HALTS TELLURITE LICENCES⟧ (wire copy, for the record)

⟦v7|||Quenza mines 83 percent of the world's supply of the magnet mineral⟧. ⟦v7|Ministry of Trade of Quenza||It called the stop procedural⟧.

Halloran Motors has ⟦v36|Halloran Motors||stocks for nineteen days⟧, it said. ⟦v9|Halloran Motors||Its furloughs now cover 2,200 workers⟧.

We have newer figures than the wire by now, and older fridges.

=== d015 | Parallel | 2033-09-06T15:05:00Z | urgent
# ⟦v3|unnamed (Parallel)||NYONI, OSEI-WELLINGTON TO SPEAK BY PHONE WEDNESDAY⟧ - SOURCES

PORT HALDANE (Parallel) - ⟦v3|unnamed (Parallel)||The call was arranged through Merrow⟧, sources on both sides said.

Merrow's prime minister Caitriona Vu had offered ⟦v16|Caitriona Vu||"a line, a kettle and no advice"⟧.

⟦v6|||Shares erased losses within minutes⟧. ⟦v12|||The finance minister quit earlier⟧. Chamber of Industry head Ravindra Stolz said ⟦v26|Ravindra Stolz||"someone should count the broken windows on both sides of the street"⟧.

=== d016 | People's Courier | 2033-09-07T01:30:00Z | update
# ⟦v2|||Countermeasures enter into force smoothly⟧

QUENZA CITY, 7 Sept. – ⟦v2|General Customs Administration||At zero hours the customs organs of all ports began collection on the listed goods⟧. A shipment of musical instruments was the first to be assessed.

⟦v18|Harbour Bureau||A certain foreign grain vessel was not permitted to berth⟧, the Harbour Bureau confirmed. ⟦v20|||In nineteen cities the branches of Big Otto stood empty at noon⟧.

Regarding the mediation of Merrow, the Quenza side ⟦v16|Ministry of Foreign Affairs of Quenza||appreciates the good wish of the friend⟧.

The World Trade Tribunal ⟦v11|World Trade Tribunal||has registered the case⟧.

=== d017 | Channel Nine | 2033-09-07T09:00:00Z | update
# Day three: the window

9.00 am – Good morning from the lawn, where the sprinklers have been turned on us.

9.20 am – ⟦v15|Supreme Court of Galmora||The judges will hear Marchetti-Vale's suit on the 20th⟧.

9.35 am – ⟦v2|||It's live, the forty percent⟧. Ruzicka's lorry has turned round at the harbour: "⟦v19|Clementine Ruzicka||I've a Steinbock grand in a lay-by, in the rain⟧."

9.50 am – Price of a child's scooter up a fifth, ⟦v28|Toy Traders' Guild||and Christmas will be worse, say the toy traders⟧.

10.04 am – It's picked up. ⟦v3|||She's nodding. She's standing. She's sat down⟧.

=== d018 | Parallel | 2033-09-07T09:12:00Z | flash
# ⟦v3|Manor Press Office||NYONI, OSEI-WELLINGTON BEGIN PHONE CALL⟧ - PRESIDENCY

=== d019 | Parallel | 2033-09-07T09:58:00Z | urgent
# ⟦v3|Manor Press Office||LEADERS' CALL ENDS AFTER 47 MINUTES⟧; ⟦v40|unnamed (Parallel)||GALMORA TO SCRAP STEEL DUTY⟧ - AIDE

=== d020 | Parallel | 2033-09-07T10:15:00Z | kill
# KILL: Galmora to scrap steel duty

Parallel withdraws the words in its 0958 headline that ⟦v40|unnamed (Parallel)||Galmora would abolish the tariff⟧. The aide spoke of a pause. ⟦v40|Manor Press Office|denies|Abolition was never on the table⟧, the presidency said.

The first part of the headline stands. Desks that have used the second are asked to remove it from all platforms without delay.

=== d021 | Manor Press Office | 2033-09-07T11:00:00Z | bulletin
# Readout, 7 September

• ⟦v3|||The President spoke with the Premier for 47 minutes, at his request⟧.

• ⟦v5|||All increases of duty by either side are put on hold for ninety days⟧.

• ⟦v4|||The step to 50 per cent will therefore not be taken tomorrow⟧.

• ⟦v23|||A delegation under Deputy Secretary Jorunn Baptiste leaves for Quenza City on Monday⟧.

• ⟦v24|||The President called the Premier a hard man with a soft laugh⟧.

=== d022 | People's Courier | 2033-09-07T12:00:00Z | update
# ⟦v3|||Premier Tariq Osei-Wellington accepts telephone call at request of Galmoran president⟧

QUENZA CITY, 7 Sept. – In the course of an exchange marked by principle both sides ⟦v5|||agreed to press the key of pause for one quarter of a year⟧.

The Premier pointed out that ⟦v7|Tariq Osei-Wellington||the perfected procedure for minerals can be completed within days⟧. ⟦v23|Ministry of Foreign Affairs of Quenza||Emissaries from afar will be received with courtesy⟧. ⟦v11|Ministry of Trade of Quenza||The suit is not withdrawn⟧.

⟦v21|||The rial strengthened on all boards⟧.

=== d023 | The Ledger | 2033-09-07T14:00:00Z | feature
# Who rang whom, and other matters of state

There were, it seems, two calls, or one with two beginnings. ⟦v3|Manor Press Office < Parallel||He wished it, according to the Manor⟧; ⟦v3|People's Courier||she begged for it, according to his press⟧; ⟦v3|Caitriona Vu||Mrs Vu of Merrow, who ought to know, says that she dialled both⟧.

⟦v5|||What was bought for three-quarters of an hour is three months⟧. "⟦v5|Emeka Lindholm||It is a ceasefire in which everyone keeps the foot on the other's hose⟧," the former treasurer observed to us, ⟦v12|Emeka Lindholm||a free man since Tuesday and ten years younger⟧.

⟦v1|||The original quarter on foreign steel is untouched⟧, ⟦v2|||and so is the answer to it⟧. Exchanges, which cannot read, ⟦v6|||soared⟧.

=== d024 | Bean County Register | 2033-09-07T16:00:00Z | feature
# ⟦v5|||Nobody shoots till Christmas⟧

⟦v5|||They have agreed to leave the axes where they are stuck⟧. ⟦v2|||One of the axes is in us⟧: "⟦v2|Arvid Mutombo||Forty on the hundred, today as yesterday⟧," says Mutombo, who has read it twice.

The governor's lawn has been raked. ⟦v8|Governor's Office||The heap went to the county's hogs⟧, his office says, and ⟦v8|Governor's Office|denies|no, nobody will be billed⟧.

⟦v30|||Seven-ten⟧. And the dot? ⟦v18|||It has straightened out and is making for Merrow⟧, where the pigs live well.

⟦v14|Paloma Gudmundsson||First envelopes from the fund in October⟧, the lady from Agriculture tells the Register.

=== d025 | Channel Nine | 2033-09-07T17:30:00Z | feature | off_topic
# The lighthouse keeper's last lamp

6.30 pm – After thirty-one years the man on Gannet Rock switches off, and a box the size of a toaster switches on. He has left it a note with the names of the seals.

6.45 pm – The box has no opinion on the seals. The seals have one on the box.

=== d026 | Parallel | 2033-09-07T18:00:00Z | update
# Markets cheer ⟦v5|||truce⟧; ⟦v1|||steel levy⟧ remains

PORT HALDANE (Parallel) - ⟦v6|||The Wharf Index jumped 5.2 percent, its best day in six years⟧, on ⟦v5|||the three-month standstill⟧.

⟦v9|Halloran Motors||Halloran said 3,400 staff stay home until minerals arrive⟧. ⟦v23|Jorunn Baptiste||"We will bring a list and come back with a shorter one"⟧, delegation head Jorunn Baptiste said.

Achterberg feared ⟦v42|Bohumil Achterberg||the 25 percent would be "bargained into scrap"⟧. Nyoni: "⟦v1|Hallgerd Nyoni||It stays until they stop cheating⟧." Marchetti-Vale said ⟦v15|Suda Marchetti-Vale||her suit went on⟧.

=== d027 | Manor Press Office | 2033-09-07T19:00:00Z | correction
# Correction to the Readout of 7 September

• Under the first point, the words "at his request" are replaced by: ⟦v3|||"by mutual wish"⟧.

• Under the fourth point, ⟦v23|||the day of departure is Tuesday⟧ and not Monday.

• The remaining points are unchanged; the Office regrets the inconvenience to desks that had already gone to print.

=== d028 | People's Courier | 2033-09-08T02:00:00Z | update
# ⟦v7|||Permits flow again in good order⟧

QUENZA CITY, 8 Sept. – ⟦v7|Ministry of Trade of Quenza||The first eleven enterprises obtained documents for the magnetic ore⟧, it was learned from the Ministry of Trade.

Commentary: ⟦v1|||The original unreasonable burden on our furnaces⟧ has not been removed by one hair. ⟦v2|Ministry of Trade of Quenza||So long as this is so, beans and pianos will pay⟧. ⟦v43|Tariq Osei-Wellington||He who laughs softly, the Premier remarked on the words of the Galmoran president, hears better⟧.

⟦v20|Big Otto < Channel Nine||The Big Otto company admitted a loss of two-thirds of its guests⟧, as the Galmoran Channel Nine reports.

=== d029 | Parallel | 2033-09-08T06:00:00Z | update | nothing_new
# EXPLAINER: Galmora-Quenza row

PORT HALDANE (Parallel) - Galmora put ⟦v1|||25 percent on steel⟧. Quenza replied with ⟦v2|||40 on farm goods and pianos⟧, and ⟦v7|||briefly held back tellurite⟧. ⟦v4|||A planned jump to 50⟧ was dropped. ⟦v5|||Both sides hold fire for 90 days⟧. ⟦v12|||Galmora's finance minister left⟧; ⟦v13|||its central bank eased⟧.
