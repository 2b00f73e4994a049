title: Lumavia and Pelagon Air merge
outlets: Merrow Newswire = international financial agency; ORA = state agency of Orsenna, translated; Brennic Courier = local newspaper of Port Brennic; Gangway = live blog of an aviation site; Radio Tessara = broadcaster; Bourse Board = company statements

=== d001 | Merrow Newswire | 2026-04-14T05:40:00Z | flash
# ⟦v1|||LUMAVIA, PELAGON AIR AGREE ALL-SHARE MERGER⟧

=== d002 | Bourse Board | 2026-04-14T05:46:00Z | bulletin
# Lumavia SA and Pelagon Air plc: Joint announcement

The boards of Lumavia SA and Pelagon Air plc announce the following:

- ⟦v1|Lumavia, Pelagon Air||The companies have today signed a binding agreement to combine their businesses⟧.
- ⟦v2|Lumavia, Pelagon Air||Holders of Pelagon will receive 0.62 new Lumavia shares for each share held⟧.
- ⟦v3|Lumavia, Pelagon Air||The registered office of the combined company will be in Orsen⟧.
- ⟦v4|Lumavia, Pelagon Air||Ilse Vantorre is to be Chief Executive of the group⟧.
- ⟦v5|Lumavia, Pelagon Air||Damaso Reyl will step down from all functions following a transition of six months⟧.
- ⟦v6|Lumavia, Pelagon Air||Annual synergies of 410 million florins are expected from the third year⟧.
- ⟦v7|Lumavia, Pelagon Air||Both brands will continue to be used⟧.
- ⟦v8|Lumavia, Pelagon Air||Extraordinary general meetings are to be convened for 9 June⟧.

=== d003 | Merrow Newswire | 2026-04-14T06:05:00Z | urgent | supersedes=d001
# ⟦v1|||Lumavia swallows Pelagon in paper deal⟧

ORSEN, April 14 (Merrow) - ⟦v1|||Orsenna's flag carrier and its neighbour Pelagon Air are to become one company⟧, creating the fourth-biggest airline on the continent.

⟦v2|||The terms put a price tag of 4.3 billion florins on the Tessaran carrier⟧, Merrow calculations show.

⟦v9|unnamed (Merrow Newswire)||Some 1,500 positions will go⟧, a person close to the talks said, ⟦v10|unnamed (Merrow Newswire)||most of them in administration at Port Brennic⟧.

A Pelagon spokesman declined ⟦v9|Pelagon Air|declines|to discuss headcount⟧.

"⟦v6|Ilse Vantorre||We stop paying for everything twice⟧," Lumavia chief Ilse Vantorre told reporters. "⟦+|||That alone is worth four hundred million a year.⟧"

=== d004 | ORA | 2026-04-14T06:50:00Z | update
# ⟦v1|||The national air company unites with the Tessaran colleague⟧

ORSEN, 14 April. /ORA/. ⟦v1|||The historical document about the joining of two wings was put under signature in the night⟧, transmits the correspondent of ORA.

⟦v3|Ministry of Economy of Orsenna||The capital of our country will be the seat of the united carrier⟧, it was underlined in the Ministry of Economy. ⟦v11|Ministry of Economy of Orsenna||The State, which possesses 23 percent, will give its votes for the project⟧, the ministry assured.

⟦v4|||At the helm will stand Mrs. Ilse Vantorre⟧, 51 years, engineer by formation.

⟦v12|Hubert Casse||No redundancy threatens the personnel on the Orsennan side⟧, Minister of Economy Hubert Casse declared in conversation with ORA. 

He named the step a contribution to the friendship of peoples.

=== d005 | Gangway | 2026-04-14T07:40:00Z | update
# LIVE: Two tails, one boss

07:38 And we're off. ⟦v13|||Pelagon stock jumps 18% in the first minutes in Tessa⟧. 

07:34 Not so happy across the border: ⟦v14|||Lumavia opens down six per cent⟧. "⟦v15|Noor Adeyin||They're overpaying by a third⟧," says Noor Adeyin of Stannard Research in a note.

07:21 Who runs this thing? ⟦v4|||Vantorre gets the left-hand seat⟧. ⟦v5|||Reyl hands over the keys and is out by autumn⟧.

07:10 ⟦v7|Damaso Reyl||Your seabird stays on the fin⟧, Reyl promises staff in a video we've seen. ⟦v16|Damaso Reyl||Miles in the Tern Club keep their full value⟧, too, he says.

07:02 Asked by us about the hangar at Port Brennic, Lumavia wouldn't ⟦v20|Lumavia|declines|comment on individual sites⟧.

=== d006 | Brennic Courier | 2026-04-14T09:15:00Z | update
# ⟦v18|Rosalind Teague||"They sold us over breakfast"⟧: pilots' leader lashes out

By Owen Farrant

They heard it from the kitchen radio. By eight the car park behind Hangar Two was full of people in uniform with nowhere to go, and someone had hung a black sock from the windsock mast.

"⟦v18|Rosalind Teague||This is treachery, there's no prettier word⟧," said Captain Rosalind Teague, who chairs the Pelagon Pilots' Association. She said ⟦v19|Rosalind Teague||members would be asked within days whether to down tools⟧.

⟦v20|internal paper||The overhaul shop, with its 640 fitters, is to be shut by next spring⟧, according to an internal paper shown to the Courier. Lumavia denied ⟦v20|Lumavia|denies|that any such decision exists⟧. 

Mayor Gwil Hathersage called on ⟦v21|Gwil Hathersage||the whole town to walk to the terminal on Wednesday evening⟧.

Pelagon has flown from here since 1938. The first pilot is buried at St Brannoc's with a propeller on his stone.

=== d007 | Radio Tessara | 2026-04-14T10:00:00Z | update
# ⟦v22|Lucan Merriweather||Minister draws red line over Brennic base⟧

The government in Tessa will not accept the merger if it empties the country's second airport. ⟦v22|Lucan Merriweather||Aircraft and crews must remain stationed at Port Brennic⟧, Transport Minister Lucan Merriweather told our morning programme, "⟦v23|Lucan Merriweather||or the landing rights will be looked at again⟧."

He said ⟦v24|Lucan Merriweather||he had learned of the agreement forty minutes before the public⟧.

The Competition Office in Tessa said ⟦v25|Competition Office||it had started examining the transaction⟧. ⟦v26|Competition Office||A decision could take until September⟧, it said.

And cabin crew take a gentler line. ⟦v27|Cabin Staff Federation||A bigger airline can be a safer employer⟧, the Lumavia side's Cabin Staff Federation said.

=== d008 | Merrow Newswire | 2026-04-14T10:35:00Z | update
# ⟦v28|Harrowgate Capital||Pelagon's No. 2 holder says terms "insultingly low"⟧

TESSA, April 14 (Merrow) - ⟦v28|Harrowgate Capital||Harrowgate Capital, which holds 9 percent of Pelagon Air, will vote against the share swap⟧, the fund said, ⟦v29|Harrowgate Capital||demanding a ratio of at least 0.75⟧.

The Quill family, the biggest owner, ⟦v30|Quill family||pledged its 17 percent in favour⟧, its office said in an e-mail.

⟦v13|||Pelagon shares were up 21 percent at 0930 GMT⟧. ⟦v14|||Lumavia had lost 7.4 percent⟧.

⟦v9|unnamed (Merrow Newswire)||The number of posts to be shed is nearer 2,200⟧, two people with knowledge of the plan said on Tuesday.

Vantorre refused ⟦v9|Ilse Vantorre|declines|to give a number⟧ before unions had been consulted.

=== d009 | Gangway | 2026-04-14T11:20:00Z | update
# LIVE: Budget rival smells slots

11:18 Trouble on the apron. ⟦v31|||Fourteen departures scrubbed at Port Brennic after ramp staff sat down⟧. Nobody called this one; no ballot, no notice.

11:05 Zipper, the no-frills outfit, isn't shy. "⟦v32|Tarquin Bole||We'd take every pair of slots they have to surrender, cash in hand⟧," boss Tarquin Bole tells us. He adds that ⟦v33|Tarquin Bole||he'll lodge a complaint with the regulator this week⟧.

10:52 Reading through the small print: ⟦v25|||Tessa's competition people are on the case⟧.

10:40 ⟦v34|unnamed (Gangway)||The order for thirty Korvane jets is going on ice⟧, hears Gangway from two lessors.

=== d010 | ORA | 2026-04-14T12:30:00Z | update
# ⟦v35|Alban Dervaux||President of the Government: "Not a conquest, but a marriage"⟧

ORSEN, 14 April. /ORA/. ⟦v35|Alban Dervaux||Nobody has conquered anybody; two equals have married⟧, expressed himself President of the Government Alban Dervaux, answering to journalists.

⟦v11|Alban Dervaux||The packet of shares belonging to the Treasury will be for⟧, he said.

To the question about worries in Tessara he replied that ⟦v36|Alban Dervaux||he will telephone with the Tessaran colleague still today⟧.

As informs the agency, ⟦v31|Port Brennic Airport||38 flights were taken from the timetable because of the sitting of porters⟧, citing the administration of the airport. ⟦v37|Port Brennic Airport||About five thousand passengers were accommodated in hotels⟧, they noted there.

=== d011 | Brennic Courier | 2026-04-14T13:45:00Z | correction
# CORRECTION: overhaul shop

In our report this morning on the overhaul shop at Port Brennic ⟦v20|||we gave the number of fitters employed there as 640. The number is 460⟧. The figure was misread from the internal paper, in which the last line of the table is badly copied. ⟦v20|||The paper's date for the closure, the spring of next year, stands⟧. The Courier apologises to its readers and to those concerned.

=== d012 | Radio Tessara | 2026-04-14T15:00:00Z | update
# ⟦v31|||Sit-down at Port Brennic enters fifth hour⟧

⟦v31|||Baggage handlers and loaders are still refusing to work the aircraft at Port Brennic⟧. ⟦v31|Pelagon Air||Sixty-one services have not flown⟧, the airline says; ⟦v31|Handlers' Branch 4||the true tally is over eighty⟧, according to Branch 4 of the handlers' union.

Branch secretary Fay Ollerton denied ⟦v38|Fay Ollerton|denies|that the union had organised the action⟧. "⟦v38|Fay Ollerton||Men put down bags. I read about it like you did⟧," she said.

⟦v39|Pelagon Air||Those stranded may change their tickets free of charge until Sunday⟧, Pelagon said.

In Orsen a ministry spokesman ⟦v12|Ministry of Economy of Orsenna||repeated that no Lumavia employee need fear for his job⟧.

=== d013 | Merrow Newswire | 2026-04-14T15:50:00Z | urgent
# ⟦v40|unnamed (Merrow Newswire)||TESSARAN FINANCE MINISTER OFFERS TO RESIGN OVER PELAGON SALE⟧ - SOURCES

TESSA, April 14 (Merrow) - ⟦v40|unnamed (Merrow Newswire)||Finance Minister Corisande Hale has tendered her resignation in protest at the government's handling of the Pelagon Air merger⟧, two coalition sources said. Her office could not immediately be reached. Hale, 58, has held the portfolio for three years and represents a Port Brennic district in the assembly.

=== d014 | Merrow Newswire | 2026-04-14T16:25:00Z | kill
# KILL: TESSARAN FINANCE MINISTER

Editors: please kill the item "TESSARAN FINANCE MINISTER OFFERS TO RESIGN" sent at 1550 GMT. ⟦v40|Corisande Hale|denies|There is no letter and there was never going to be one⟧, Finance Minister Corisande Hale told Merrow by telephone. The two sources have withdrawn their account. Do not use. No substitute item will be sent.

=== d015 | ORA | 2026-04-14T17:05:00Z | update
# ⟦v40|Finance Ministry of Tessara|denies|Foreign inventions about the departure of the lady minister⟧ are refuted

TESSA, 14 April. /ORA/. In the Finance Ministry of Tessara they refuted ⟦v40|Finance Ministry of Tessara|denies|the communications about the leaving of Mrs. Hale⟧. 

⟦v36|||The heads of the two governments held a conversation by wire lasting 25 minutes⟧. ⟦v41|Alban Dervaux < chancery of the President of the Government||A common commission on the airport will be founded⟧, Mr. Dervaux proposed in its course, as the chancery communicates.

The consumer of Orsenna will win from the lower tariffs, experts consider.

=== d016 | Gangway | 2026-04-14T18:10:00Z | update
# LIVE: Ramp moves again, hangar row doesn't

18:08 Wheels up! ⟦v42|||The first Pelagon bird since breakfast has left stand 9⟧. The ramp folks went back at half five after a cup of tea with management.

17:55 Closing bells: ⟦v13|||Pelagon ends up 19⟧, ⟦v14|||Lumavia down just over 8⟧.

17:40 That Courier scoop on the overhaul shop? ⟦v20|Damaso Reyl|denies|"A draft of a draft, never adopted"⟧, says Reyl, denying it. Hmm.

17:22 Korvane, which builds the jets, sounds chilled. "⟦v43|Korvane||We've had no cancellation and our line is full anyway⟧," it says.

=== d017 | Brennic Courier | 2026-04-15T05:30:00Z | feature
# "I never flew for money": an hour with Captain Teague

By Owen Farrant

She pours the tea left-handed; the right wrist was broken on an icy ladder in 1999. Below the window the first Tern of the day is being washed.

Are you surprised by how the day went?

"⟦v44|Rosalind Teague||Damaso Reyl looked me in the face in March and told me nothing was afoot⟧," Teague says. "⟦+|||I wrote it down, with the date.⟧"

And yesterday's walk-off by the loaders?

"⟦v45|Rosalind Teague||I wouldn't have done it that way⟧. But I brought them buns."

What becomes of the pilots?

"⟦v46|Rosalind Teague||There'll be two seniority lists and ours will be the one at the bottom⟧," she says. ⟦v19|Rosalind Teague||Voting papers went out last night to all 912 members⟧, and ⟦v47|Rosalind Teague||she expects nine in ten to say yes⟧.

She has not kept a single model aircraft. "Too much dusting."

=== d018 | Merrow Newswire | 2026-04-15T06:45:00Z | update
# ⟦v9|unnamed (Merrow Newswire)||Lumavia-Pelagon cull may hit 3,100⟧ - sources

ORSEN, April 15 (Merrow) - ⟦v9|unnamed (Merrow Newswire)||One in eleven of the combined workforce would lose out, or 3,100 people⟧, according to slides seen by three people.

⟦v12|unnamed (Merrow Newswire)|denies|That includes 700 on Lumavia's own payroll⟧, they said, contradicting the Orsennan government's assurances.

⟦v34|Lumavia||Delivery of the 30 Korvane narrowbodies will be pushed back by two years⟧, Lumavia confirmed on Wednesday.

⟦v33|Zipper||Zipper has filed its objection with the Competition Office⟧, the low-cost carrier said.

=== d019 | Radio Tessara | 2026-04-15T07:15:00Z | update | copy_of=d018
# ⟦v9|unnamed (Merrow Newswire) < Merrow Newswire||Airline cull may hit 3,100⟧, agency reports

⟦v9|unnamed (Merrow Newswire) < Merrow Newswire||One in eleven of the combined workforce would lose out, or 3,100 people⟧, according to slides seen by three people, the Merrow agency reports.

⟦v12|unnamed (Merrow Newswire) < Merrow Newswire|denies|That includes 700 on Lumavia's own payroll⟧, they said, contradicting the Orsennan government's assurances.

⟦v34|Lumavia < Merrow Newswire||Delivery of the 30 Korvane narrowbodies will be pushed back by two years⟧, Lumavia confirmed to the agency.

=== d020 | Merrow Newswire | 2026-04-15T08:00:00Z | update | off_topic
# Tramway operators Ostrail and Nordbahn call off merger

VELLIN, April 15 (Merrow) - Tramway operators Ostrail and Nordbahn have abandoned plans to merge after failing to agree on a price, the companies said on Wednesday. The deal, worth about 600 million, had been opposed by unions. Shares in Ostrail fell 4 percent.

=== d021 | ORA | 2026-04-15T09:20:00Z | update
# In the capital they received the guest from Tessara

ORSEN, 15 April. /ORA/. ⟦v48|||Minister Lucan Merriweather arrived and conducted a two-hour negotiation with the general directress Vantorre⟧.

On its conclusion ⟦v49|Ilse Vantorre||it is guaranteed that during five years not one machine will be withdrawn from the northern airport⟧, Ilse Vantorre stated. 

⟦v50|Lucan Merriweather < Ministry of Economy of Orsenna||The dialogue bore a constructive character⟧, the minister of the neighbours noted, as the Ministry of Economy transmits.

About ⟦v9|Hubert Casse|denies|the sum of 3,100 which wanders through the press⟧, Minister Hubert Casse said that it has been sucked from the finger.

=== d022 | Radio Tessara | 2026-04-15T09:50:00Z | update
# ⟦v49|||Brennic fleet safe until 2031⟧

The transport minister has come home from Orsen with something in writing. ⟦v49|Lucan Merriweather||I have her signature: the planes sleep here for half a decade⟧, Lucan Merriweather told Radio Tessara from the airport bus.

⟦v51|Lucan Merriweather|declines|He would not say what had been offered in return⟧.

⟦v52|Sabine Orrell||A signature binds nobody once the company that gave it is gone⟧, opposition leader Sabine Orrell said. She asked for ⟦v53|Sabine Orrell||a vote in the assembly before the summer⟧.

On the ballot the news is imminent; the pilots' count closes at noon.

=== d023 | Gangway | 2026-04-15T11:30:00Z | update
# LIVE: The pilots have spoken

11:28 Whoa. ⟦v54|||Ninety-three per cent in favour of walking⟧. That's 848 captains and first officers.

11:20 On the morning's five-year promise, Teague isn't buying: "⟦v55|Rosalind Teague||Loo paper⟧." 

11:02 Remember Harrowgate? ⟦v28|Harrowgate Capital||Nothing we've read overnight makes us like this deal any better⟧, the fund tells Gangway. It's now ⟦v56|||bought itself up to 11.5%⟧, a filing shows.

10:45 Stands for a Korvane with no home: ⟦v57|Korvane||We'll bill Lumavia for the delay⟧, the maker now says. That's a change of tune.

=== d024 | Merrow Newswire | 2026-04-15T11:45:00Z | urgent
# ⟦v54|Pelagon Pilots' Association||PELAGON FLIGHT CREWS GIVE UNION STRIKE MANDATE⟧ - UNION

TESSA, April 15 (Merrow) - ⟦v54|Pelagon Pilots' Association||The cockpit union has been empowered to call stoppages at any time from April 24⟧, it said after the count.

⟦v55|Pelagon Pilots' Association||Vantorre's undertaking on the base is worthless since it names no sanction⟧, the association said.

Pelagon called ⟦v58|Pelagon Air||the result regrettable⟧ and ⟦v59|Pelagon Air||invited the union to talks on Friday⟧.

=== d025 | Bourse Board | 2026-04-15T13:00:00Z | bulletin
# Pelagon Air plc: Statement on press reports

Pelagon Air plc notes recent press reports and states:

- ⟦v9|Pelagon Air||The number of positions affected will not exceed 2,400⟧;
- ⟦v20|Pelagon Air||the maintenance facility at Port Brennic will be reviewed in the course of integration⟧;
- ⟦v60|Pelagon Air||Mr Reyl will not accept the severance payment provided for in his contract⟧;
- ⟦v59|Pelagon Air||the Pelagon Pilots' Association has been asked to a meeting on 17 April⟧;
- ⟦v8|Pelagon Air||the date of the general meeting is unchanged⟧.

=== d026 | Brennic Courier | 2026-04-15T19:40:00Z | update
# Lanterns, a brass band and one very large papier-mâché tern

By Owen Farrant

⟦v21|||They came down Ropewalk Hill at six, four thousand of them if the constable on the bridge counts fairly, and stood before Departures until the lamps burnt out⟧.

"⟦v61|Gwil Hathersage||If they turn the key in that hangar, the town will buy the lock⟧," Mayor Gwil Hathersage told the crowd, promising ⟦v61|Gwil Hathersage||a municipal bid for the workshop⟧.

Of the minister's trophy from Orsen, Fay Ollerton of Branch 4 remarked: "⟦v62|Fay Ollerton||Planes, he says. Not a word about people⟧."

Captain Teague ⟦v59|Rosalind Teague||will go to Friday's table⟧, she said, "but with my coat on."

The tern was last seen in the fountain.

=== d027 | Radio Tessara | 2026-04-15T20:30:00Z | update
# ⟦v21|police||Two and a half thousand rally at Brennic terminal⟧

⟦v21|police||Roughly 2,500 people joined the torchlit gathering outside the airport⟧, police said. ⟦v21|Gwil Hathersage||It was twice as many⟧, according to the mayor.

⟦v61|||Port Brennic's council wants to take over the jet repair works itself⟧.

And late tonight the regulator went further. ⟦v63|Competition Office||Lumavia and Pelagon must give up a third of their rights between Tessa and Orsen⟧ to win clearance, the Competition Office said.

=== d028 | ORA | 2026-04-15T21:10:00Z | update | nothing_new
# Two days of the great union: chronicle

ORSEN, 15 April. /ORA/. On the 14th ⟦v1|||the carriers set their stamps under the contract of fusion⟧. ⟦v31|||In the northern airport of Tessara the carriers of luggage rested demonstratively, and dozens of flights fell out⟧. On the 15th ⟦v48|||the minister of the neighbours was received by the chiefess of Lumavia⟧, and ⟦v49|||the inviolability of the northern fleet was promised for five years⟧. ⟦v54|||The aviators of Pelagon all the same acquired the right to the strike⟧. ⟦v28|||One speculative fund continues to be against⟧.
