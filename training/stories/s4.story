title: Kestron and Daiwen: talks on a chip merger
outlets: Tickline = financial agency, terse; Handelsbote = business daily, ironic and exact; Joseon Capital Herald = newspaper from the suitor's country, polite and official; Valley Grumble = local tech blog from Kestron's town, cheeky; Federal Competition Office = regulator, numbered notices; Channel Tre = television, live studio

=== d001 | Handelsbote | 2030-02-12T05:30:00Z | feature
# Two companies that do not want to be seen together

⟦v1|unnamed (Handelsbote)||For three weeks two delegations have been meeting in a hotel for hay-fever patients above Lindau-Sterz⟧, one hears from a person who carried the coffee. One side is Kestron, which makes chips for brakes and pacemakers in Orrin Valley. The other is Daiwen of Seohae, four times as large.

⟦v1|Kestron||"We talk to many people about many things,"⟧ a Kestron spokeswoman says. Whether ⟦v1|Daiwen|declines|a marriage⟧ is among them, Daiwen does not care to comment.

⟦v2|Wendelin Achterberg||"Kestron alone is a good baker with one oven,"⟧ says analyst Wendelin Achterberg of the Ruhland bank, who has thought for years that ⟦v2|Wendelin Achterberg||the firm must lean on somebody bigger⟧.

=== d003 | Tickline | 2030-02-12T08:15:00Z | urgent
# ⟦v3|unnamed (Tickline)||DAIWEN WEIGHS 48-CROWN CASH OFFER FOR KESTRON⟧ - SOURCES

⟦v3|unnamed (Tickline)||The bid would value the chip maker at 31 billion crowns⟧, two people familiar with the matter said.

⟦v1|unnamed (Tickline)||Talks have been under way since January⟧, they said.

⟦v4|||Kestron shares rose 11 percent⟧. Kestron declined to discuss ⟦v3|Kestron|declines|the price⟧. Daiwen could not be reached.

=== d004 | Joseon Capital Herald | 2030-02-12T09:10:00Z | update
# Daiwen asks for calm regarding reports

SEOHAE - ⟦v3|Daiwen|denies|A definite sum per share⟧ does not exist, Daiwen Corporation respectfully stated this evening. ⟦v1|Daiwen||It is correct that an exchange of opinions with the Orrin company is being held⟧, the statement continued.

⟦v5|Vice Minister Baek Orsolin||"Semiconductors are the rice of our age; we wish our enterprise success,"⟧ Vice Minister Baek Orsolin of the Economy Ministry remarked.

⟦v36|||On the local exchange the paper of the would-be buyer became cheaper by three parts in a hundred⟧.

=== d005 | Valley Grumble | 2030-02-12T10:00:00Z | update
# ⟦v3|||Forty-eight. That's what we're worth, folks⟧

That's four pizzas a share. ⟦v6|||In the canteen of Fab 2 nobody touched the schnitzel, and the intranet fell over at nine sharp⟧.

"⟦v7|Ludmila Oakhurst-Tan||If they buy us, they'll buy the patents and leave the people in the car park⟧," says Ludmila Oakhurst-Tan, works council chief, on our bench by the bus stop. "⟦v7|Ludmila Oakhurst-Tan||I've seen this film, it was called Brixen Optical⟧."

Boss Hjalmar Decourcy sent everybody a mail with eleven words. ⟦v8|Hjalmar Decourcy||"Nothing is decided. Do your work. I'll tell you. Promise. Hjalmar."⟧ Count them, he can't.

=== d006 | Channel Tre | 2030-02-12T11:30:00Z | update
# Live: The Kestron day in the studio

11:35 ⟦v4|||Up, up, up: the Kestron curve stands at plus nineteen⟧.

11:48 Minister of Economy Sigrun Abelard-Toft on the phone. "⟦v9|Sigrun Abelard-Toft||Pacemakers and brakes are no toys. I will look at it, and I can say no⟧."

12:02 Who told the press? ⟦v10|unnamed (Channel Tre)||The trail leads into the supervisory board of Kestron⟧, somebody close to it tells us.

12:10 The company denies ⟦v10|Kestron|denies|it was one of theirs⟧.

12:20 ⟦v11|||In Orrin the first people stand before the gate with cardboard signs, sixty or so⟧.

=== d007 | Federal Competition Office | 2030-02-12T13:00:00Z | bulletin
# Notice 14/30

1. ⟦v12|||The Office has been informed of nothing and has asked both undertakings for information by 15 February⟧.

2. An examination would take four months from complete notification.

3. ⟦v14|||Trading in Kestron before the reports is being examined jointly with the Exchange Supervisor⟧.

4. Statements by members of the Office on the merits are not to be expected.

=== d008 | Tickline | 2030-02-12T13:25:00Z | urgent
# ⟦v12|Federal Competition Office||WATCHDOG DEMANDS ANSWERS FROM KESTRON, DAIWEN⟧

⟦v12|Federal Competition Office||The two have three days to explain themselves⟧, the Federal Competition Office said. ⟦v14|Federal Competition Office||It is looking into unusual buying on Monday⟧.

⟦v9|Sigrun Abelard-Toft||The government may block a deal⟧, Economy Minister Sigrun Abelard-Toft said.

⟦v4|||Kestron closed 22 percent higher at 41.30⟧.

=== d009 | Joseon Capital Herald | 2030-02-12T14:40:00Z | update | copy_of=d008
# ⟦v12|Federal Competition Office < Tickline||Watchdog demands answers from Kestron, Daiwen⟧

(Tickline) - ⟦v12|Federal Competition Office < Tickline||The two have three days to explain themselves⟧, the Federal Competition Office said. ⟦v14|Federal Competition Office < Tickline||It is looking into unusual buying on Monday⟧.

⟦v9|Sigrun Abelard-Toft < Tickline||The government may block a deal⟧, Economy Minister Sigrun Abelard-Toft said.

=== d010 | Valley Grumble | 2030-02-12T17:20:00Z | feature
# Things overheard at the gate

⟦v11|||By the late shift they were four hundred, with a samba drum⟧. ⟦v11|||The best sign: "I brake for pacemakers"⟧.

"⟦v16|Gus Petrakou-Lind||My dad poured the floor in there. You don't sell a floor⟧," says retired fitter Gus Petrakou-Lind. ⟦v4|||His nine shares have put on a fifth and a bit since breakfast⟧, so he's buying.

The snoops? ⟦v14|||Somebody bought himself a whole heap of us on Monday, three hours before the coffee carrier opened his mouth⟧, and ⟦v14|||now the men with the folders want to know who⟧.

And the leak? "⟦v10|Ludmila Oakhurst-Tan||I sit on that board, and no, it wasn't me, I'd have asked for money⟧," says Oakhurst-Tan.

=== d011 | Handelsbote | 2030-02-13T05:20:00Z | update
# ⟦v17|unnamed (Handelsbote)||Kestron's board is split down the middle⟧

⟦v17|unnamed (Handelsbote)||Of the twelve supervisors six would sell, five would not, and one is skiing⟧, according to two participants in Tuesday's conference call.

⟦v18|Decourcy family foundation||The founder's foundation, which holds 23 percent, wants "not a crown below 55"⟧, its chairman Aurel Decourcy lets us know. ⟦-|Aurel Decourcy||The number that ran through the tickers yesterday "would not buy me a new hat"⟧, he says. ⟦v4|||Whoever owned the stock on Monday night at 33.85 was 22 percent richer on Tuesday's⟧.

⟦v9|||Mrs. Abelard-Toft meanwhile has reminded everybody that she owns a veto⟧. ⟦v39|Wendelin Achterberg||"A minister who says 'I can' rarely means 'I will',"⟧ Achterberg finds.

=== d012 | Tickline | 2030-02-13T07:45:00Z | urgent
# ⟦v19|Daiwen||DAIWEN CONFIRMS FORMAL OFFER FOR KESTRON AT 51 CROWNS⟧

⟦v19|Daiwen||Daiwen will pay 51 crowns in cash for each Kestron share⟧, it said. ⟦v19|Daiwen||The offer is open until March 20 and needs 60 percent⟧.

⟦v20|Daiwen||No plant in Orrin would be closed before 2035⟧, it said.

⟦v18|Decourcy family foundation||The largest holder, the Decourcy foundation, has asked for at least 55⟧.

⟦v4|||Kestron jumped to 47.90⟧.

=== d013 | Joseon Capital Herald | 2030-02-13T08:30:00Z | update
# ⟦v19|Daiwen||Daiwen extends its hand with a sincere proposal⟧

SEOHAE - ⟦v19|Chairwoman Moon Ilvari||"This is not a purchase, it is an adoption,"⟧ said Chairwoman Moon Ilvari before employees. ⟦v19|Daiwen||The total outlay will amount to some 33 billion⟧, the company explained.

⟦v20|Moon Ilvari||"For five years not one lamp in the workshops shall be switched off,"⟧ the chairwoman promised.

⟦v21|Moon Ilvari||She would move with her desk to Orrin for one year⟧, she also announced.

Concerning ⟦v10|Moon Ilvari|declines|the premature publication⟧ she preferred silence. ⟦v5|Baek Orsolin||The Vice Minister renewed his congratulations⟧.

=== d014 | Channel Tre | 2030-02-13T10:10:00Z | update
# Live: ⟦v19|||Now it is official: fifty-one⟧

10:15 Hjalmar Decourcy comes out of the house. "⟦v22|Hjalmar Decourcy||It is a serious offer from serious people. The management recommends it⟧." Noise.

10:22 ⟦v23|Aurel Decourcy||His brother Aurel is already on our line: "Hjalmar may recommend what he likes. He owns a bicycle, I own the votes"⟧.

10:31 ⟦v11|||At the gate it is loud, police speak of 1,500⟧. 10:36 Oakhurst-Tan denies ⟦v20|Ludmila Oakhurst-Tan|denies|that 2035 is a guarantee⟧. 10:41 ⟦v4|||Our curve does not care and climbs to 48.20⟧.

10:50 A name for the buying of Monday? ⟦v24|unnamed (Channel Tre)||The house of Kestron's finance chief Ottoline Vasquez-Brandt is being searched⟧, we hear from investigators.

=== d015 | Tickline | 2030-02-13T11:05:00Z | urgent
# ⟦v22|Hjalmar Decourcy||KESTRON CEO BACKS DAIWEN BID⟧; ⟦v24|||POLICE AT CFO'S HOME⟧

⟦v22|Hjalmar Decourcy||Management advises shareholders to tender⟧, Chief Executive Hjalmar Decourcy said.

⟦v24|Exchange Supervisor||Premises linked to a senior Kestron manager were searched over suspected insider dealing⟧, the Exchange Supervisor said. ⟦v24|unnamed (Tickline)||The manager is CFO Ottoline Vasquez-Brandt⟧, a source said. Her lawyer, Ilario Fensby, denied ⟦v14|Ilario Fensby|denies|"any trade whatsoever"⟧.

⟦v11|Police of Orrin||Some 1,500 people protested in Orrin⟧, police said.

=== d016 | Valley Grumble | 2030-02-13T12:40:00Z | update
# ⟦v24|||Blue lights in Magnolia Drive⟧

⟦v24|||Four folks with cartons went into the villa with the glass garage at half past nine⟧; ⟦v24|unnamed (Valley Grumble)||"they took the kid's tablet too,"⟧ a neighbour with a hedge tells us.

Upstairs Hjalmar ⟦v22|||thinks that the adoption papers look lovely⟧. ⟦v23|Aurel Decourcy||Big brother would sooner eat the factory⟧.

⟦v4|||The ticker in the lobby says more than fifty and has started to smell of hot plastic⟧.

"⟦v7|Ludmila Oakhurst-Tan||Ask the Brixen people how long their five years lasted⟧," says Oakhurst-Tan. "⟦v25|Ludmila Oakhurst-Tan||We'll lay down the tools tomorrow from six to noon⟧."

⟦v21|||The lady from Seohae wants to rent a flat here. Good luck with the heating⟧.

=== d017 | Handelsbote | 2030-02-13T15:00:00Z | feature
# Interview: "⟦v23|Aurel Decourcy||I am not against Daiwen, I am against cheap⟧"

Aurel Decourcy, 71, receives us among his orchids.

Is 51 too little? "⟦v23|Aurel Decourcy||It is the price of the machines. They forget that somebody knows how to switch them on⟧."

What would change your mind? "⟦v18|Aurel Decourcy||Fifty-five, and we shake hands before the soup⟧."

Your brother sees it differently. "⟦v26|Aurel Decourcy||Hjalmar was promised a seat in Seohae. With a view⟧."

Is there another suitor? He waters an orchid and does not want to speak about ⟦v27|Aurel Decourcy|declines|that⟧.

And the leak? "⟦v10|Aurel Decourcy||The leak was from someone who had bought. Look there⟧."

=== d018 | Joseon Capital Herald | 2030-02-13T16:20:00Z | correction
# Correction

In today's report the obligation of Daiwen towards the Orrin plants was given as five years. ⟦v20|Daiwen||It is limited to the existing production lines, and does not include the research house⟧, the company kindly pointed out.

=== d019 | Tickline | 2030-02-13T17:30:00Z | urgent
# ⟦v27|unnamed (Tickline)||ARGENSOLA OF TRESMAR PREPARES RIVAL BID FOR KESTRON⟧ - SOURCES

⟦v27|unnamed (Tickline)||Tresmar group Argensola could offer 54 crowns, half in shares⟧, people close to the matter said.

Argensola declined to comment on ⟦v27|Argensola|declines|the plan⟧. ⟦v4|||Kestron ended at 52.60, above Daiwen's price⟧.

Kestron denied ⟦v26|Kestron|denies|its chief had been promised a board post⟧.

=== d020 | Federal Competition Office | 2030-02-14T08:00:00Z | bulletin
# Notice 16/30

1. ⟦v12|||Replies of Kestron and Daiwen received 13 February, one day early⟧.

2. ⟦v28|||In the field of brake controllers the two would reach a joint share of 64 percent; this is regarded as critical⟧.

3. A hearing takes place on 3 March.

4. ⟦v14|||Volume of suspicious purchases: 410,000 shares⟧.

5. The Office does not comment on other interested parties.

=== d021 | Channel Tre | 2030-02-14T08:20:00Z | update
# Live: ⟦v25|||The belts are standing still⟧

08:25 ⟦v25|||Since six nobody is inside⟧; ⟦v25|Ludmila Oakhurst-Tan||"nine out of ten have come out,"⟧ says Oakhurst-Tan. ⟦v25|Kestron||Kestron counts a good half⟧.

08:31 ⟦v4|||The curve, for the first time this week, points at the floor⟧.

08:40 ⟦v11|||And before the gate there are more than ever: 4,000⟧.

08:52 The Office's new paper: ⟦v28|Federal Competition Office||two of three brakes in the country would hang on one company, and it does not like that⟧.

09:05 "⟦v37|Sigrun Abelard-Toft||That is a number I cannot brush aside⟧," the minister tells us. Whether ⟦v9|Sigrun Abelard-Toft|declines|she will use her veto⟧, she does not care to say.

=== d022 | Tickline | 2030-02-14T08:45:00Z | urgent
# ⟦v28|Federal Competition Office||REGULATOR SEES PROBLEM IN KESTRON-DAIWEN MARKET SHARE⟧

⟦v28|Federal Competition Office||A combined 64 percent in brake controllers raises concern⟧, the Federal Competition Office said.

⟦v31|Daiwen||Daiwen could sell its own brake unit⟧, it said in reply.

⟦v25|||Workers in Orrin walked out for six hours⟧. ⟦v4|||Shares slid 6 percent⟧.

=== d023 | Valley Grumble | 2030-02-14T08:58:00Z | update | copy_of=d022
# ⟦v28|Federal Competition Office < Tickline||Regulator sees problem in Kestron-Daiwen market share⟧

(Tickline) ⟦v28|Federal Competition Office < Tickline||A combined 64 percent in brake controllers raises concern⟧, the Federal Competition Office said.

⟦v31|Daiwen < Tickline||Daiwen could sell its own brake unit⟧, it said in reply.

⟦v25|Tickline||Workers in Orrin walked out for six hours⟧.

=== d024 | Handelsbote | 2030-02-14T10:30:00Z | kill
# Withdrawn

We withdraw our report of 13 February on the votes in Kestron's supervisory board. ⟦v17|||One of our two informants did not take part in the call⟧. The company denies ⟦v17|Kestron|denies|that six were for and five against⟧.

=== d025 | Joseon Capital Herald | 2030-02-14T11:15:00Z | update
# Daiwen shows understanding for the concerns of the authority

SEOHAE - ⟦v31|Moon Ilvari||"If the guest brings too many dishes, he may leave one at the door,"⟧ said Chairwoman Moon Ilvari, alluding to ⟦v31|Daiwen||a separation from the brake division⟧.

⟦v38|Baek Orsolin||Vice Minister Baek Orsolin called the foreign office's calculation "surprisingly strict"⟧.

With regard to ⟦v27|Daiwen|declines|the intentions of a company from Tresmar⟧ Daiwen did not wish to speak. ⟦v32|Daiwen||An increase of the present 51 is not intended⟧, it was added. ⟦-|Daiwen||The cessation of work in Orrin is observed with regret⟧.

=== d026 | Channel Tre | 2030-02-14T13:00:00Z | flash
# Live: ⟦v33|||Ottoline Vasquez-Brandt is going⟧

13:04 ⟦v33|Ottoline Vasquez-Brandt||"I resign so that I can defend myself,"⟧ she reads from a slip.

13:10 ⟦v14|unnamed (Channel Tre)||The heap of shares was in her husband's sister's name⟧, we hear. Lawyer Fensby denies ⟦v14|Ilario Fensby|denies|that⟧.

13:15 ⟦v25|||In Orrin everything runs again since twelve⟧.

13:18 Rosalind Quayle-Osei, president of the Office, about the brakes: "⟦v28|Rosalind Quayle-Osei||Where one hand holds two thirds, the other hands get cold⟧."

13:22 ⟦v27|Argensola||And out of nowhere: Argensola says it is "looking with sympathy"⟧.

=== d027 | Valley Grumble | 2030-02-14T14:30:00Z | update
# Exit the lady with the glass garage

⟦v33|||She's handed in the badge and the parking spot⟧ (row A, shade). "⟦-|Hjalmar Decourcy||I lose a friend and a calculator⟧," sighs Hjalmar.

⟦v25|||At noon everybody clocked in again, hoarse⟧. ⟦v25|Ludmila Oakhurst-Tan||"Ninety percent, I counted them myself,"⟧ says Oakhurst-Tan; ⟦v25|Kestron||"fifty-five," says the top floor, which can see only the front gate⟧. ⟦v11|||Four thousand of us, says the copper by the drum; the union says six, and the drum says boom⟧.

So ⟦v27|||there's a second fellow with flowers, a Tresmarian with 54⟧. "⟦v34|Ludmila Oakhurst-Tan||I'd rather marry nobody⟧," says Oakhurst-Tan.

⟦v28|||And the folder people reckon that with Daiwen, two pedals in three would be theirs⟧.

=== d028 | Tickline | 2030-02-14T16:40:00Z | urgent
# ⟦v35|Daiwen||DAIWEN DROPS KESTRON OFFER⟧

⟦v35|Daiwen||Daiwen withdrew its 51-crown bid⟧, citing "conditions which we cannot meet". ⟦v35|unnamed (Tickline)||It had feared a bidding war and a long probe⟧, a banker said. ⟦v28|Federal Competition Office||The cartel office had on Thursday called the pair's weight in car electronics "critical"⟧. ⟦v25|Kestron||The morning stoppage in Orrin cost 14 million crowns⟧, Kestron said.

⟦v27|Argensola||Argensola said it would table 54 crowns next week⟧.

⟦v4|||Kestron fell 9 percent after hours⟧.

⟦-|Sigrun Abelard-Toft||The minister "takes note"⟧, her office said.

=== d029 | Handelsbote | 2030-02-14T18:10:00Z | update | nothing_new
# Three days, one engagement, no wedding

On Tuesday ⟦v1|||one learned of the whispering in the hotel⟧ and ⟦v3|unnamed (Tickline) < Tickline||of a 48⟧. On Wednesday ⟦v19|Daiwen||it became 51⟧, ⟦v22|Hjalmar Decourcy||one brother said yes⟧ and ⟦v23|Aurel Decourcy||the other no⟧.

On Thursday ⟦v28|Federal Competition Office||the cartel guardians did a sum⟧, ⟦v25|||the valley downed tools⟧, ⟦v33|||the treasurer left⟧, ⟦v35|Daiwen||and the bridegroom took back the ring⟧. ⟦v40|Aurel Decourcy||"He was never my type,"⟧ Aurel Decourcy says.

=== d030 | Channel Tre | 2030-02-14T19:00:00Z | update | off_topic
# Weather

Fog in the valleys tomorrow, sun above eight hundred metres. In Orrin it stays at four degrees. On Sunday a front comes from the west with rain, and snow on the passes.

=== d031 | Joseon Capital Herald | 2030-02-14T21:00:00Z | update
# ⟦v35|Moon Ilvari||"One must also be able to leave a garden"⟧

SEOHAE - ⟦v35|Moon Ilvari||With these words the chairwoman explained the retreat from Orrin⟧. ⟦v35|Daiwen||The acceptance period is void, shares handed in will be returned⟧, Daiwen stated. ⟦v28|Daiwen|denies|That two thirds of a market would have been united⟧ it once more rejected: the authority had counted discontinued articles.

The Vice Minister, who on Tuesday ⟦v5|Baek Orsolin||had wished the enterprise success⟧, spoke of ⟦-|Baek Orsolin||"a harvest for another year"⟧.

⟦v36|||On the exchange in Seohae relief prevailed: Daiwen gained seven percent⟧.
