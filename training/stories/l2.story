title: The fall of the Osterkamp cabinet Live
outlets: Anvil = international agency, terse; Sarvpress = state agency, translated; Lighthouse 24 = broadcaster, live blog; Belmora Tram = city paper, column with jokes; Ledger Street = financial wire; House Record = official bulletin of the parliament, lists

=== d001 | Lighthouse 24 | 2026-10-20T07:30:00Z | update
# LIVE: The day of the pension vote

07:28 Drums already. ⟦v2|||A few thousand, mostly grey hair, have set up on Needle Square below the parliament⟧, our Tamsin sees.

07:20 The unions think bigger. "⟦v2|Zoltan Abiodun||We shall be a hundred thousand by dusk⟧," says Zoltan Abiodun of the Workers' Federation.

07:11 Premier Lorens Osterkamp on the way in: "⟦v10|Lorens Osterkamp||If we go on like this the pot is empty in 2034, that is arithmetic and not malice⟧."

07:02 ⟦v24|||Trains are passing through Needle Square without stopping⟧. Walk from Mint Bridge.

=== d002 | House Record | 2026-10-20T08:00:00Z | bulletin
# Agenda and notices, 20 October

The Secretariat of the Assembly of Sarvonia gives notice:

1. ⟦v1|||The motion of want of confidence, tabled by 61 members, is taken at 15:00⟧.
2. ⟦v9|||In the event of adoption the head of the government is to present his dismissal within 24 hours⟧.
3. ⟦v7|||The law on the adjustment of the pension age is entered after the motion; the order depends upon the result⟧.
4. ⟦v25|||Member Ilves is excused from climbing stairs; he will be carried in⟧.
5. ⟦v32|||The visitors' gallery is closed⟧.

Members are asked to use the north entrance. Vehicles left in the courtyard will be towed. The canteen serves until 22:00.

=== d003 | Anvil | 2026-10-20T08:40:00Z | urgent
# ⟦v4|Farmers' League||SARVONIA COALITION PARTNER TO VOTE AGAINST PREMIER⟧ - PARTY

BELMORA, Oct 20 (Anvil) - The Farmers' League, junior partner in Sarvonia's government, said ⟦v4|Farmers' League||its six deputies would side with the opposition on Tuesday⟧.

"⟦v27|Wiremu Castagna||You cannot milk at sixty-seven⟧," League leader Wiremu Castagna said. The law would lift the age of retirement from 64. ⟦v10|Lorens Osterkamp||Without it the fund runs dry within eight years⟧, Premier Lorens Osterkamp has said.

⟦v6|||The yield on ten-year state bonds rose to 5.9 percent⟧. A spokeswoman for the premier, asked whether he would quit, ⟦v9|Premier's office|declines|said the question did not arise⟧ [declined].

=== d004 | Sarvpress | 2026-10-20T09:25:00Z | update
# ⟦v21|||The Government went to meet the wishes of the working people⟧

BELMORA, October 20. (Sarvpress). ⟦v21|Lorens Osterkamp||The Cabinet is ready to stop at the mark of 66 years⟧, stated the Chairman of the Government L. Osterkamp. ⟦v21|Lorens Osterkamp||This is our last word and it is valid until the beginning of the voting⟧, he noted.

⟦v2|Ministry of the Interior||At the square by the building of the parliament about 4 thousand persons are present⟧, reported the Ministry of the Interior.

⟦v28|Chamber of Employers||Enterprises support the raising of the age without reservations⟧, the Chamber of Employers informed.

=== d005 | Ledger Street | 2026-10-20T09:50:00Z | update
# ⟦v6|||Sarvonian paper dumped as cabinet totters⟧

⟦v6|||The spread over the benchmark widened 48 basis points in the first hour⟧, the most since the harbour crisis.

"⟦v12|Sunniva Petrossian||Nobody wants to hold this over lunch⟧," said Sunniva Petrossian of Quill Asset Management.

The central bank said ⟦v16|Bank of Sarvonia||it had ample means and would use them if trading became disorderly⟧. The Lenders' Club, which is owed 11 billion, ⟦v18|Lenders' Club|declines|would not say whether December's payment was safe⟧.

=== d006 | Lighthouse 24 | 2026-10-20T11:40:00Z | update
# LIVE: ⟦v3|unnamed (Lighthouse 24)||An embassy for a vote?⟧

11:36 This is big, if it holds. ⟦v3|unnamed (Lighthouse 24)||Deputy Noemi Strand was promised the post in Tavira if she stayed away this afternoon⟧, two people in the League tell us. ⟦v3|unnamed (Lighthouse 24)||It was said in a car, on Sunday night⟧, says one of them.

11:31 The premier's people: "⟦v3|Premier's office|denies|A fairy tale⟧." [denied] Strand: "⟦v3|Noemi Strand|declines|After the vote⟧." [no comment]

11:19 The square is filling from the river side. ⟦v2|Zoltan Abiodun||Thirty thousand, I stopped counting⟧, Abiodun says.

11:05 ⟦v29|||The students have come down the hill with mattresses⟧.

10:58 On the 66: "⟦v33|Zoltan Abiodun||A dead rat with a ribbon⟧," says Abiodun.

=== d007 | Anvil | 2026-10-20T12:05:00Z | urgent
# ⟦v3|Lighthouse 24||SARVONIAN DEPUTY OFFERED AMBASSADORSHIP TO SKIP VOTE⟧ - TV

BELMORA, Oct 20 (Anvil) - Broadcaster Lighthouse 24 reported that ⟦v3|unnamed (Lighthouse 24) < Lighthouse 24||a member of the Farmers' League had been lured with a diplomatic job⟧. Anvil could not confirm it. The Foreign Ministry ⟦v3|Foreign Ministry|denies|said no such post was vacant⟧ [denied].

Opposition leader Delphine Arslanbek said ⟦v11|Delphine Arslanbek||she could name a cabinet by Friday⟧. She said ⟦v20|Delphine Arslanbek||her own law would set the age at 65 and tax dividends⟧.

Farmers' leader Wiremu Castagna, asked if his people might yet waver, said: "⟦v4|Wiremu Castagna||Six of six⟧."

=== d008 | Belmora Tram | 2026-10-20T13:00:00Z | feature
# Last orders at the Osterkamp inn

⟦v4|||The farmers have put their hats on and asked for the bill⟧. They have sat at the premier's table for three years, ate everything, and now find the soup too salty.

⟦v21|||He took a year off the price at the door⟧, as one does with fish at closing time.

Down on the square ⟦v2|||one can no longer drop a glove and hope to see it again⟧. A retired tram driver, Bruno Oyelaran, has brought his ladder. ⟦v34|Bruno Oyelaran||Forty-four years I rang the bell, and they want me to go round once more⟧, he says.

And the plum job by the sea? ⟦v3|Noemi Strand||I get sick on boats⟧, Mrs Strand told this tram.

=== d009 | House Record | 2026-10-20T15:50:00Z | bulletin
# Result of the division, 20 October, sitting of 15:00

The Secretariat of the Assembly of Sarvonia announces:

1. ⟦v1|||For the motion 121; against 116; abstentions 2; not voting 1⟧.
2. ⟦v1|||The required majority of 121 of 240 members is reached⟧.
3. ⟦v4|||Members of the Farmers' League: 6 for⟧.
4. ⟦v25|||Member Ilves voted from a stretcher, by hand sign⟧.
5. ⟦v26|||The sitting was interrupted for eleven minutes, an egg having been removed from the Speaker's desk⟧.
6. ⟦v7|||Item 3 of the agenda is struck off⟧.

The protocol lies open for inspection. Objections to the counting are to be lodged in writing within two days.

=== d010 | Anvil | 2026-10-20T15:52:00Z | flash
# ⟦v1|||SARVONIAN GOVERNMENT TOPPLED BY ONE VOTE⟧

BELMORA, Oct 20 (Anvil) - ⟦v1|||Parliament ousted Premier Lorens Osterkamp on Tuesday over his plan to make people work until 67⟧. The opposition rose and sang. Speaker Ferran Obuya said ⟦v1|Ferran Obuya||the count had been checked twice⟧. Osterkamp left by a side door without a word. More follows.

=== d011 | Lighthouse 24 | 2026-10-20T16:20:00Z | urgent
# LIVE: ⟦v1|||He is out⟧

16:17 ⟦v1|Ferran Obuya||A hundred and twenty-one⟧, says the Speaker, and the roar from outside comes through the glass.

16:12 Delphine Arslanbek, hoarse: "⟦v11|Delphine Arslanbek||Give me till the weekend and you have ministers⟧."

16:06 ⟦v9|Lorens Osterkamp||I shall go to the Palace in the morning, I know the way⟧, says the premier.

16:01 ⟦v1|Lorens Osterkamp||One single hand⟧, he adds, ⟦v35|Lorens Osterkamp||and history will ask that hand some day⟧.

15:58 They carried old Ilves past us. ⟦v25|Jaak Ilves||I would have come in a bucket⟧, he says.

15:55 ⟦v2|City Hall||Seventy thousand⟧, City Hall tells us about the crowd.

=== d012 | Sarvpress | 2026-10-20T16:55:00Z | update
# ⟦v1|||The deputy corps expressed distrust to the Cabinet of Ministers⟧

BELMORA, October 20. (Sarvpress). ⟦v1|||The highest legislative organ by a minimal preponderance deprived the executive power of its powers⟧. ⟦v9|Government press service||The petition for retirement will be handed over to the Head of State on the 21st in the first half of the day⟧, informed the press service of the Government.

⟦v7|Ministry of Social Provision||The draft concerning the pension threshold loses its force automatically⟧, explained the Ministry of Social Provision.

"⟦v10|Lorens Osterkamp||The treasury for the elderly will be exhausted before our children finish school⟧," reminded L. Osterkamp. ⟦v2|Ministry of the Interior||The number of participants of the action does not exceed 22 thousand⟧, specified the Ministry of the Interior.

=== d013 | Ledger Street | 2026-10-20T17:10:00Z | update
# ⟦v6|||Mark slides to record⟧ after ouster

⟦v6|||It took 9.41 marks to buy a dollar at the close⟧. Traders said ⟦v16|unnamed (Ledger Street)||the central bank had been seen selling reserves from four o'clock⟧. It ⟦v16|Bank of Sarvonia|declines|had nothing to add⟧.

The Lenders' Club said ⟦v18|Lenders' Club||the 900 million due in December would wait for a government that could sign for it⟧. Rating house Castor & Lund said ⟦v19|Castor & Lund||it was looking at the country with a view to a lower grade⟧.

"⟦v12|Sunniva Petrossian||I would not touch it with someone else's money⟧," Petrossian said.

=== d014 | Lighthouse 24 | 2026-10-20T19:15:00Z | urgent
# LIVE: ⟦v5|||Water at the gate⟧

19:12 ⟦v5|||Two white trucks are hosing people off the parliament steps⟧. It is six degrees.

19:07 ⟦v5|||Benches flew first⟧, our Tamsin says, ⟦+|||then the jets⟧.

19:03 ⟦v8|Belmora police||Twenty-six in custody⟧, police tell us.

18:57 Ombudsman Leocadia Brandt: "⟦v23|Leocadia Brandt||One does not drench grandmothers in October⟧."

18:49 ⟦v17|Saint Barnabas hospital||Nine people with us, two with broken arms⟧, says Saint Barnabas.

18:44 "⟦v2|Zoltan Abiodun||More than I promised⟧," Abiodun says, looking down from the truck.

18:40 Tomorrow? "⟦v13|Zoltan Abiodun||Nobody works⟧," says Abiodun. "⟦v13|Zoltan Abiodun||Not a crane, not a school, not a bread oven⟧."

=== d015 | Anvil | 2026-10-20T20:00:00Z | update | supersedes=d010
# SARVONIA ⟦v1|||GOVERNMENT FALLS OVER PENSIONS⟧, ⟦v5|||POLICE TURN HOSES ON CROWD⟧

BELMORA, Oct 20 (Anvil) - ⟦v1|||Lawmakers brought down the three-year-old cabinet by 121 votes to 116⟧. Hours later ⟦v5|||officers used water cannon against protesters who had broken a fence⟧.

Police chief Rustam Vandeleur said ⟦v22|Rustam Vandeleur||the means had been mild and the warning had been given three times⟧. ⟦v8|Rustam Vandeleur||Arrests stood at 40⟧, he said. Organisers put ⟦v2|Workers' Federation||the turnout at 110,000⟧; the Interior Ministry said ⟦v2|Ministry of the Interior||22,000⟧.

The Workers' Federation called ⟦v13|Workers' Federation||a general strike for Wednesday⟧. ⟦v9|Lorens Osterkamp||Osterkamp will resign to President Amara Szilagyi⟧, he said.

=== d016 | Belmora Tram | 2026-10-20T20:30:00Z | update | copy_of=d015
# Sarvonia ⟦v1|Anvil||government falls over pensions⟧, police turn hoses on crowd

BELMORA, Oct 20 (Anvil) - Lawmakers brought down the three-year-old cabinet by 121 votes to 116. Hours later officers used water cannon against protesters who had broken a fence. Police chief Rustam Vandeleur said ⟦v22|Rustam Vandeleur < Anvil||the means had been mild and the warning had been given three times⟧. ⟦v8|Rustam Vandeleur < Anvil||Arrests stood at 40⟧, he said.

=== d017 | Anvil | 2026-10-20T21:10:00Z | update | off_topic
# HANDBALL: LAPORTE SENDS KESTREL OUT OF CUP

DOLMEN, Oct 20 (Anvil) - Title holders Kestrel went out of the Northern Cup on Tuesday, beaten 31-29 by Laporte after two extra periods. Goalkeeper Ines Tamm stopped four of six penalties. The winners meet Osk United in the half finals in March. Kestrel have now lost three of their last four matches away from home.

=== d018 | Lighthouse 24 | 2026-10-20T22:00:00Z | update
# LIVE: The president speaks

21:58 ⟦v15|Amara Szilagyi||Go home, put on dry socks, the Republic will still be here at breakfast⟧, President Amara Szilagyi says on all channels.

21:50 And: "⟦v14|Amara Szilagyi||I want somebody at the wheel by tomorrow noon⟧." A caretaker, then.

21:41 ⟦v8|Belmora police||Sixty-three⟧ now, the police say of those taken away.

21:33 ⟦v17|Saint Barnabas hospital||Twenty-one, one of them a policeman⟧, says the hospital.

21:20 About the embassy business: ⟦v3|Wiremu Castagna|declines|Ask Noemi⟧, says Castagna.

=== d019 | Sarvpress | 2026-10-21T07:10:00Z | update
# ⟦v9|||L. Osterkamp has addressed the Head of State with a petition⟧

BELMORA, October 21. (Sarvpress). ⟦v9|Presidential Chancellery||The document on the laying down of powers was accepted at 8 o'clock 40 minutes⟧, reported the Presidential Chancellery.

⟦v14|Presidential Chancellery||The temporary performance of duties is laid on the Minister of Finance Kwabena Holst⟧, it is added there. "⟦v14|Kwabena Holst||I will switch off nothing and switch on nothing⟧," stated K. Holst.

⟦v5|Ministry of the Interior||Against violators of order special technical means with water were applied⟧, confirmed the Ministry of the Interior. ⟦v8|Ministry of the Interior||Delivered to departments are 71 citizens⟧, it informed. ⟦v2|Ministry of the Interior||By midnight not more than 300 persons remained at the building⟧, it added. ⟦v15|Amara Szilagyi||Citizens are urged to preserve composure⟧, it was said in the night address of the President.

=== d020 | Anvil | 2026-10-21T07:40:00Z | urgent
# ⟦v14|Presidential Chancellery||SARVONIA'S HOLST NAMED CARETAKER⟧ AS ⟦v13|||STRIKE HALTS COUNTRY⟧

BELMORA, Oct 21 (Anvil) - ⟦v13|||Ports, schools and railways stood still on Wednesday⟧. ⟦v9|||Osterkamp tendered his resignation at the Palace⟧, ⟦v14|||and his finance minister took over for the time being⟧.

The Speaker said ⟦v30|Ferran Obuya||an election could be held on December 6⟧. Arslanbek, who wants power without a ballot, ⟦v30|Delphine Arslanbek|declines|would not discuss dates⟧ [declined].

The ambassadorship report was rejected again. "⟦v3|Lorens Osterkamp|denies|I have never offered Mrs Strand so much as a chair⟧," Osterkamp said [denied].

=== d021 | Ledger Street | 2026-10-21T09:20:00Z | update
# A pencil for Holst, a loan perhaps later

⟦v6|||Ten-year yields eased to 6.3 percent from a morning peak of 6.6⟧. Analysts praised Holst. "⟦v12|Sunniva Petrossian||Him I would lend a pencil⟧," Sunniva Petrossian said.

Governor Ayumi Delacroix said ⟦v16|Ayumi Delacroix||the bank had spent 310 million to steady the mark and stood ready to go on⟧. Castor & Lund said ⟦v19|Castor & Lund||its verdict would come within the month⟧. The Chamber of Employers said ⟦v28|Chamber of Employers||it mourned the law⟧ and that ⟦v36|Chamber of Employers||one day of standstill cost 140 million⟧.

=== d022 | Belmora Tram | 2026-10-21T10:30:00Z | feature
# ⟦v13|||The city that forgot to get up⟧

This page comes to you on foot. ⟦v1|||The house of cards on the hill lacked one card⟧, and five men claim to have been it.

⟦v5|||They washed the stairs with our pensioners⟧, a thing the city has asked for since spring; the stairs, I mean. ⟦v8|Belmora bar association||Eighty-four guests of the state, the oldest is seventy-nine⟧, the bar association tells me.

⟦v14|||The man with the cashbox keeps the keys till the new tenants come⟧. ⟦v7|||And the thick book with 67 on the cover props up a window in the archive⟧.

⟦v29|||The young lent the old their mattresses⟧, and in the morning had them back folded. ⟦v2|||Say fifty thousand, by the number of thermos flasks⟧.

⟦v26|Ferran Obuya||It was hard-boiled, thank God⟧, the Speaker tells me of the missile.

=== d023 | Lighthouse 24 | 2026-10-21T12:00:00Z | kill
# KILL: our item of 11:36 on Tuesday about Noemi Strand

This item must not be used any longer. ⟦v3|Lighthouse 24 editors||We withdraw it⟧, say the editors of Lighthouse 24. ⟦v3|Lighthouse 24 editors||The talk in the car was about her husband's transfer, made a year ago⟧, they say. All clips have been taken down. Clients are asked to delete their copies and to tell their readers so.

=== d024 | House Record | 2026-10-21T13:00:00Z | correction
# Correction to the result of the division, 20 October

The Secretariat of the Assembly of Sarvonia corrects:

1. ⟦v1|||Against the motion: 117, not 116; abstentions 1, not 2⟧.
2. ⟦v26|||The interruption lasted fourteen minutes⟧.
3. ⟦v30|||The Bureau proposes Sunday 13 December as polling day⟧.
4. ⟦v37|||Members retain their salaries until the first sitting of the new Assembly⟧.

The corrected protocol replaces the former. The Secretariat regrets the error, which arose from a misread hand sign.

=== d025 | Lighthouse 24 | 2026-10-21T15:10:00Z | feature
# "⟦v27|Wiremu Castagna||My people have backs, not desks⟧"

Wiremu Castagna, the man whose party pulled the chair away, in our studio.

Do you regret it? "⟦v4|Wiremu Castagna||Not for one minute⟧," he says. "⟦v4|Wiremu Castagna||We told him in May, in July and again on Sunday⟧."

Will you join Arslanbek? "⟦v31|Wiremu Castagna||No⟧," he says. "⟦v31|Wiremu Castagna||She wants to tax dividends, and a cow has no dividends⟧."

When do we vote? "⟦v38|Wiremu Castagna||Before the snow, or my people will not get to the polling station⟧."

=== d026 | Anvil | 2026-10-21T16:30:00Z | urgent
# ⟦v30|Amara Szilagyi||SARVONIA TO VOTE ON DECEMBER 13⟧ - PRESIDENT

BELMORA, Oct 21 (Anvil) - President Amara Szilagyi said ⟦v30|Amara Szilagyi||she had signed the order dissolving the assembly⟧. Arslanbek said ⟦v11|Delphine Arslanbek||her list of ministers would go into a drawer⟧.

The Workers' Federation said ⟦v13|Workers' Federation||work would resume at midnight⟧. Police said ⟦v8|Belmora police||89 people had been held, of whom 70 were free again⟧. Saint Barnabas said ⟦v17|Saint Barnabas hospital||it had treated 34⟧.

⟦v7|Kwabena Holst||The pension law will not be brought back by this cabinet⟧, Holst said.

=== d027 | Belmora Tram | 2026-10-21T17:00:00Z | update | copy_of=d026
# ⟦v30|Amara Szilagyi < Anvil||Sarvonia to vote on December 13⟧ - president

BELMORA, Oct 21 (Anvil) - President Amara Szilagyi said ⟦v30|Amara Szilagyi < Anvil||she had signed the order dissolving the assembly⟧. The Workers' Federation said ⟦v13|Workers' Federation < Anvil||work would resume at midnight⟧. Trams run again from the first hour, as far as anyone has told the drivers.

=== d028 | Sarvpress | 2026-10-21T18:20:00Z | update
# ⟦v30|||The date of early elections is determined⟧

BELMORA, October 21. (Sarvpress). ⟦v30|Presidential Chancellery||The citizens will come to the urns in the second week of the last month of the year⟧, informed the Presidential Chancellery.

⟦v13|Ministry of Transport||The stopping of labour has ended, the communication is being restored by stages⟧, reported the Ministry of Transport. ⟦v24|Ministry of Transport||The underground station at the parliament is opened for passengers⟧, it noted.

⟦v20|Kwabena Holst||The project of the opposition with the mark 65 is not provided with means⟧, considers K. Holst. ⟦v7|Ministry of Social Provision||The question of the age is transferred to the following composition of the parliament⟧, stated the Ministry of Social Provision. ⟦v2|Ministry of the Interior||The quantity of people named by the trade unions is a fruit of fantasy⟧, the Ministry of the Interior repeated.

=== d029 | Ledger Street | 2026-10-21T18:40:00Z | update
# Lenders put ⟦v18|Lenders' Club||Sarvonian money on ice until the new year⟧

The Club said ⟦v18|Lenders' Club||it could not deal with a caretaker⟧. The mark held. Delphine Arslanbek told Ledger Street ⟦v20|Delphine Arslanbek||sixty-five was paid for to the last penny⟧. Asked about 67, she said: "⟦v7|Delphine Arslanbek||Buried⟧."

=== d030 | Anvil | 2026-10-21T20:00:00Z | update | nothing_new
# SARVONIA CRISIS - THE STORY SO FAR

BELMORA, Oct 21 (Anvil) - ⟦v1|||A no-confidence motion cost Premier Lorens Osterkamp his office on Tuesday⟧. ⟦v4|||His partner, the Farmers' League, had changed sides⟧. ⟦v8|Belmora police||89 people were detained⟧, police said. Sarvonia has had five governments in nine years and 6.4 million people, a quarter of them retired.
