title: Battle for Halvard Line Live

=== d001 | Bourse Wire | 2027-05-11T05:30:00Z | flash
# ⟦v001|Corto Maritime||CORTO MARITIME BIDS 6.2 BLN GULDEN FOR HALVARD LINE⟧

=== d002 | Bourse Wire | 2027-05-11T05:48:00Z | urgent | supersedes=d001
# Corto Maritime launches hostile bid for rival Halvard

OSTERVIK, Norlund, May 11 (Bourse Wire) - ⟦v001|Corto Maritime||Corto Maritime offered 6.2 billion gulden for Halvard Line on Tuesday⟧, seeking to create the world's third-largest carrier of containers.

⟦v001|Corto Maritime||Shareholders would get 48 gulden in cash a share⟧, 27 percent above Monday's close.

"⟦v002|Dario Corto||I have been knocking on that door for a year. Now I'm talking to the owners of the house⟧," Corto chairman Dario Corto said in a statement.

⟦v003|Halvard Line|declines|Halvard said it had no comment for the time being⟧.

Halvard, founded in 1888 with one tar steamer, runs 94 ships under a white heron on a blue funnel. The Halvard family foundation still owns 22 percent.

=== d003 | The Quay | 2027-05-11T06:20:00Z | update
# LIVE: A takeover before breakfast

08.20 Coffee's gone cold on the seventh floor at Heron House, our spies report. ⟦v001|||Forty-eight in notes for each heron, sealed with a kiss from Signor Corto⟧, and the first they knew about it was the lift boy's phone.

08.31. "⟦v003|Sunniva Halvard||Over my dead body, and I'm very well⟧," Sunniva Halvard, 81, honorary president, granddaughter of the tar steamer, tells our reporter through a car window.

08.40. ⟦v004|||The paper's opened at 51 and a bit. Someone's betting that there's more to come⟧.

08.52. ⟦v005|unnamed (The Quay)||Corto's got nine percent tucked away already, bought in dribs and drabs through a bank in the sun⟧, a broker whispers.

09.05. ⟦v006|Dock and Deck Union||And the dockers' union is printing something. Rhymes with 'fight'⟧…

=== d004 | Corto Maritime | 2027-05-11T07:00:00Z | bulletin
# OFFER FOR HALVARD LINE: KEY TERMS

Not for release in jurisdictions where this would be unlawful.

- ⟦v001|Corto Maritime||consideration: 48.00 gulden per share, payable in cash⟧;

- ⟦v007|Corto Maritime||acceptance period: from 18 May until 15 June, 18.00⟧;

- ⟦v008|Corto Maritime||minimum acceptance: 66.7 percent of capital⟧;

- ⟦v005|Corto Maritime||present holding of the bidder: 9.3 percent⟧;

- ⟦v009|Corto Maritime||expected savings: 410 million a year from the third year⟧;

- ⟦v010|Corto Maritime||no compulsory redundancies at sea⟧;

- ⟦v011|Corto Maritime||financing: a syndicate led by Banca Lepanti⟧.

The heron will continue to fly.

=== d005 | Portage News | 2027-05-11T07:25:00Z | update
# Halvard soars after Corto swoops

OSTERVIK, May 11 (Portage) - ⟦v004|||Stock in Norlund's Halvard Line leapt by more than a third in early dealings⟧ after ⟦v001|Corto Maritime < Bourse Wire||southern rival Corto put more than six billion gulden on the table⟧, as Bourse Wire reported.

⟦v012|Nils Brandvold||Norlund's economy minister, Nils Brandvold, said the government would look hard at who was to own the country's only ocean carrier⟧. "⟦v012|Nils Brandvold||Shipping lanes are not for sale by the kilo⟧," he told radio.

⟦v010|Dock and Deck Union|hedges|Unions doubted that jobs would be safe⟧. ⟦v009|unnamed (Portage News) < Portage News||The synergies were "a number from the moon"⟧, an analyst said.

Two years ago Corto swallowed the Bay Line and closed its head office within ten weeks.

=== d006 | Tsanko | 2027-05-11T08:10:00Z | update
# Company of Norlund receives proposal about purchase

BELGOROV, 11 May. /Tsanko/. ⟦v001|Corto Maritime||The company "Corto Maritime" turned to shareholders of the company "Halvard" with a proposal to sell shares at the price 48 gulden⟧, is spoken in its message.

As reported the agency Portage, ⟦v012|Nils Brandvold < Portage News||the Norlund government intends to study attentively the given deal⟧.

⟦v013|Tsanko Ports||The state enterprise "Tsanko Ports", which disposes of six percent of Halvard, for the present did not determine its position⟧, informed the agency in the press service. "⟦v013|Tsanko Ports||We will be guided by interests of the state⟧," noted there.

For Tsankovia the line Halvard carries annually 300 thousand tonnes of canned peppers.

=== d007 | Ostervik Post | 2027-05-11T09:00:00Z | feature
# The heron in the harbour

By Kaja Strand. There is no child in Ostervik who hasn't drawn that bird. ⟦v014|||At half past nine this morning it went to half-mast at Heron House, on whose orders nobody would tell⟧.

⟦v003|Sunniva Halvard < Ostervik Post||"They can have my umbrella stand," old Mrs Halvard told us on the stairs. "The rest stays."⟧ She was wearing her grandfather's watch.

Below, in the canteen, ⟦v010|Liv Torgersen < Ostervik Post||"none thrown out at sea, he says. I'm on land, I am," said Liv Torgersen, who has booked cargo for thirty years⟧.

⟦v006|||And on the Coal Quay they walked off at ten, two hundred of them, hooks over their shoulders⟧, towards the fish hall, where the big words are spoken in this town.

Fog until eleven. The Heron Queen sailed on time.

=== d008 | Bourse Wire | 2027-05-11T10:15:00Z | urgent
# ⟦v003|Halvard Line||Halvard board rejects Corto bid as "opportunistic"⟧

OSTERVIK, Norlund, May 11 (Bourse Wire) - ⟦v003|Halvard Line||The board of Halvard Line unanimously turned down Corto Maritime's approach⟧, saying it did not come near the value of the fleet.

"⟦v003|Erik Maas||You don't buy ninety-four ships for the price of seventy⟧," chief executive Erik Maas told a news conference.

⟦v015|Erik Maas|declines|Maas would not be drawn on whether he was talking to other suitors⟧. ⟦v016|Erik Maas||First-quarter profit would come in a tenth above forecasts⟧, he added.

⟦v006|Dock and Deck Union||Dockers in Ostervik stopped work until evening⟧, their union said.

Maas, a former pilot, took over three years ago, when the company had just lost money for the first time since the war.

=== d009 | Agence Bréval | 2027-05-11T10:50:00Z | update
# Halvard pushes back the advances of Corto

BRÉVAL, May 11 (Agence Bréval) -- ⟦v003|Halvard Line < Bourse Wire||The council of the armament Halvard has opposed an end of not-receiving to the group Corto⟧, reported Bourse Wire. ⟦v003|Sunniva Halvard < The Quay||The doyenne of the family has sworn it on her life⟧, relates The Quay.

⟦v005|unnamed (The Quay) < The Quay||The raider would have gleaned a tenth or nearly of the titles⟧, adds the site, citing a broker.

⟦v017|unnamed (Agence Bréval)||Our own shipowner, the Messageries Bréval, follows the dossier "with the telescope"⟧, confided to our agency one of its directors. ⟦v017|Messageries Bréval|declines|Officially, the house keeps silence⟧.

The title Messageries has yielded 1 percent.

=== d010 | The Quay | 2027-05-11T11:30:00Z | update
# LIVE: White knight, black knight, any knight

13.30 ⟦v006|||The fish hall is full to the gulls, they're standing on the scales⟧. Ragnar Tveit of the union, no microphone: "⟦v006|Ragnar Tveit||If Corto wants to unload here, let him bring a spoon!⟧"

13.42. Dario Corto is in town! ⟦v018|||He's come up the fjord on his yacht, with a cook and two bankers, and he's waving⟧. A herring flies.

13.55. "⟦v002|Dario Corto < The Quay||I love this company more than the people who inherited it⟧," he says to us over the rail. Would he pay more? "⟦v019|Dario Corto|denies|Forty-eight is forty-eight⟧."

14.10. ⟦v020|unnamed (The Quay) < The Quay||The foundation isn't of one mind: two nephews would rather like the money⟧, says somebody who's eaten Christmas dinner with them.

14.16. Gulls 1, bankers 0.

=== d011 | Portage News | 2027-05-11T12:05:00Z | urgent
# ⟦v021|unnamed (Portage News)||Halvard chief Maas to resign today⟧ - source

OSTERVIK, May 11 (Portage) - ⟦v021|unnamed (Portage News) < Portage News||Erik Maas will leave his post at the helm of Halvard Line this afternoon following a clash with the founding family⟧, a person close to the board told Portage.

⟦v021|unnamed (Portage News)||He is said to have argued for talks with Corto⟧.

Halvard did not answer calls. Maas has a contract until 2029 and owns 40,000 shares.

=== d012 | Portage News | 2027-05-11T12:50:00Z | kill | supersedes=d011
# KILL-Halvard chief Maas

EDITORS: Kill the Portage item of 1205 GMT, May 11, on Erik Maas.

⟦v021||denies|It was untrue and is withdrawn⟧. ⟦v021|Erik Maas|denies|"I am leaving for lunch," Maas said⟧.

The source had mistaken the chief executive for his namesake in the canteen. No substitute item will be filed.

=== d013 | Ministry of Economy | 2027-05-11T13:20:00Z | bulletin
# COMMUNICATION TO THE PRESS

The Ministry of Economy of Norlund communicates:

- ⟦v012|Norlund Ministry of Economy||an examination under the Strategic Carriers Act is opened as from today, duration at most 60 days⟧;

- ⟦v022|Norlund Ministry of Economy||until its conclusion no voting rights may be exercised for shares acquired by the bidder since 1 January⟧;

- ⟦v023|Norlund Ministry of Economy||the six ships under charter to the navy are not part of any transaction⟧;

- ⟦v024|Norlund Ministry of Economy||the Minister receives the parties on Wednesday: at 9 Halvard, at 10 Corto, at 11 the unions⟧.

Questions in writing.

=== d014 | Bourse Wire | 2027-05-11T13:45:00Z | update
# Norlund freezes Corto's votes at Halvard, opens review

OSTERVIK, Norlund, May 11 (Bourse Wire) - ⟦v022|Norlund Ministry of Economy||Norlund stripped Corto Maritime of the votes attached to its stake in Halvard Line⟧ while ⟦v012|Norlund Ministry of Economy||it decides in the coming two months whether the takeover would endanger security⟧.

⟦v022|Corto Maritime||Corto said it would take the order to court⟧. "⟦v022|Chiara Benso||A shareholder who may not vote is a passenger who may not sit⟧," its counsel Chiara Benso said.

⟦v004|||Halvard shares gave up some of their gains to stand at 49.60⟧.

⟦v024|||Minister Nils Brandvold has invited the rivals to his office, one after the other⟧.

The Strategic Carriers Act of 1961 was made for wartime grain and has been invoked only once, over a cable ship.

=== d015 | Ostervik Post | 2027-05-11T15:30:00Z | feature
# Herrings

⟦v018|||The yacht is called Pazienza and lies at the pilots' steps, with a blue carpet on the gangway, on which there are now nine herrings⟧. The cook collects them. He says they are very good.

⟦v006|||Until the whistle at six not one crate was moved⟧, and the crane drivers played cards in the cabs, forty metres up, by radio.

⟦v025|||In the museum they've chained the old tar steamer to the quay, and the keeper swallowed the key⟧. Or says so.

⟦v020|Mikkel Halvard < Ostervik Post||"My aunt can't eat a funnel," says Mikkel Halvard, 38, who has three children and a boatyard in debt⟧. ⟦v020|Sunniva Halvard|denies|His aunt says there is only one opinion in the family, and it's hers⟧.

The flag, by the way: ⟦v014|||it was the doorman who lowered it, on his own account, and tomorrow he will hoist it again⟧.

=== d016 | Tsanko | 2027-05-11T16:10:00Z | update
# "Tsanko Ports" inclines to acceptance of proposal

BELGOROV, 11 May. /Tsanko/. ⟦v013|Goran Pelin||In case of increase of the price up to 52 gulden the enterprise would regard the sale of its packet with interest⟧, declared the director of "Tsanko Ports" G. Pelin.

He also noted that ⟦v026|Goran Pelin||the delivery of peppers must be guaranteed in writing⟧.

As communicates Bourse Wire with reference to the Norlund ministry, ⟦v022|Norlund Ministry of Economy < Bourse Wire||the company Corto is temporarily deprived of the vote⟧. ⟦v021|Erik Maas < Portage News|denies|The general director E. Maas refuted rumours about his departure⟧, reported Portage.

On the given day the exchange in Belgorov was closed in connection with the holiday of printers.

=== d017 | Agence Bréval | 2027-05-11T17:30:00Z | urgent
# ⟦v017|Messageries Bréval||The Messageries Bréval enter in the dance⟧

BRÉVAL, May 11 (Agence Bréval) -- ⟦v017|Messageries Bréval||The Messageries Bréval have deposited on Tuesday evening a counter-offer on Halvard, at the price of 54 gulden the share⟧, announces a communiqué.

⟦v017|Hortense Vial||"It is a marriage, not a rapt"⟧, has declared to our agency the presiding director general, Hortense Vial. ⟦v027|Hortense Vial||The seat would remain in Ostervik during ten years at least⟧.

⟦v028|Hortense Vial||Half of the price would be settled in paper of the new group⟧, she precised. ⟦v015|Hortense Vial||Contacts with Mr Maas had taken place since April, in a sauna⟧.

The State holds 15 percent of the Messageries.

=== d018 | Bourse Wire | 2027-05-11T18:05:00Z | update
# Messageries Bréval trumps Corto with 7 bln gulden bid for Halvard

OSTERVIK, Norlund, May 11 (Bourse Wire) - ⟦v017|Messageries Bréval||A second bidder joined the fight for Halvard Line late on Tuesday, valuing it at seven billion gulden, 12 percent more than the first⟧.

⟦v029|Halvard Line||Halvard welcomed the move and will advise investors to accept it⟧, chief executive Erik Maas said. ⟦v015|Erik Maas||He acknowledged having met Vial "three or four times"⟧.

⟦v019|Dario Corto|declines|Dario Corto, asked whether he would go higher, bit into a herring⟧.

⟦v028|unnamed (Bourse Wire)||The share component made the new proposal worth less than it looked⟧, a fund manager said.

Trading in both companies resumes on Wednesday at 0700 GMT.

=== d019 | Ostervik Post | 2027-05-11T18:30:00Z | update | copy_of=d018
# Second bidder for Halvard

OSTERVIK (Bourse Wire) ⟦v017|Messageries Bréval||A second bidder joined the fight for Halvard Line late on Tuesday, valuing it at seven billion gulden, 12 percent more than the first⟧. ⟦v029|Halvard Line||Halvard welcomed the move and will advise investors to accept it⟧, chief executive Erik Maas said.

=== d020 | The Quay | 2027-05-12T06:10:00Z | update
# LIVE: Day two, and there are two of them

08.10 The flag's up. The doorman got a round of applause.

08.20. ⟦v017|||So now there's a lady in the hall as well, with fifty-four in her handbag, though half of it is in her own banknotes⟧.

08.33. "⟦v029|Sunniva Halvard||She came to see me with tulips and asked what my grandfather died of. One can do business with such a person⟧," says Sunniva Halvard.

08.45. ⟦v004|||55.10 on the board, highest since they built the house⟧.

08.57. ⟦v018|||The Pazienza's been moved in the night: the harbour master found that she was in the way of the ferry⟧. Nobody has seen a ferry there since 1990.

09.10. ⟦v024|||Maas goes up the minister's steps, two at a time, with a ship in a bottle under his arm⟧…

=== d021 | Portage News | 2027-05-12T07:40:00Z | update
# Corto ponders next step as Halvard suitors queue at ministry

OSTERVIK, May 12 (Portage) - ⟦v024|||Executives filed into Norlund's economy ministry on Wednesday⟧ as ⟦v004|||investors drove Halvard above both offers⟧.

⟦v019|unnamed (Portage News) < Portage News||Corto's bankers worked through the night on a sweetened proposal in the region of 57⟧, people familiar with the matter said.

⟦v011|unnamed (Portage News)||Lead lender Banca Lepanti was balking at more debt⟧, one of them added. ⟦v011|Banca Lepanti|denies|The bank said its commitment stood⟧.

⟦v027|Ragnar Tveit||Union leader Ragnar Tveit called the ten-year pledge on headquarters "a good beginning"⟧, but ⟦v030|Ragnar Tveit||wants two seats on the board⟧.

Norlund's biggest pension fund, which holds 7 percent, has kept silent so far.

=== d022 | Ministry of Economy | 2027-05-12T09:30:00Z | correction
# CORRECTION TO COMMUNICATION OF 11 MAY

The communication of yesterday contained an error. ⟦v022|Norlund Ministry of Economy||The suspension of votes concerns shares acquired since 1 March, not 1 January; accordingly 5.1 percent are affected and 4.2 percent are not⟧.

⟦v023|Norlund Ministry of Economy||The vessels reserved for the armed forces number seven⟧. ⟦v024|Norlund Ministry of Economy||The reception of the parties is concluded; coffee was served⟧.

=== d023 | Tsanko | 2027-05-12T10:00:00Z | bulletin | off_topic
# On lake Velika began reproduction of sturgeon

BELGOROV, 12 May. /Tsanko/. In the fish-breeding factory on lake Velika were released in water 80 thousand young sturgeons, informed the Ministry of Nature.

According to words of specialists, the weight of each makes three grams. In twenty years they will be able to give caviar.

=== d024 | Bourse Wire | 2027-05-12T11:20:00Z | urgent
# ⟦v019|Corto Maritime||Corto raises Halvard bid to 58 gulden a share⟧

OSTERVIK, Norlund, May 12 (Bourse Wire) - ⟦v019|Corto Maritime||Corto Maritime lifted its cash offer for Halvard Line by 10 gulden to 58⟧, or 7.5 billion in all, topping the Messageries Bréval.

"⟦v019|Dario Corto||Best and final. After this I go fishing⟧," Dario Corto said.

⟦v008|Corto Maritime||It would now content itself with half the capital plus one share⟧. ⟦v031|Corto Maritime||The southern group also dropped its suit against the government⟧.

⟦v013|Goran Pelin||Tsankovia's state ports operator said it would tender its 6 percent to Corto⟧. ⟦v032|Norlund Seamen's Pension Fund||The Seamen's Pension Fund said it would decide by evening⟧.

Corto's own shares fell 8 percent.

=== d025 | The Quay | 2027-05-12T12:00:00Z | update
# LIVE: Fishing

14.00 ⟦v019|||Fifty-eight, all of it folding money. You could hear a pin drop at Heron House, and then you could hear the nephews⟧.

14.12. ⟦v020|Mikkel Halvard||"I've rung my aunt. She's put the phone down on a cushion"⟧ - Mikkel Halvard.

14.25. Madame Vial's in the lobby with her coat on. ⟦v033|Hortense Vial|hedges|Is she bidding again? "One does not dance with a man who's stepping on the orchestra"⟧. We think that's a no.

14.40. ⟦v034|||Hang on: down at the museum the keeper's cut the chain, and the tar steamer is getting up steam⟧.

14.52. ⟦v013|||Peppers have gone over to the enemy⟧. ⟦v026|unnamed (The Quay)||They've got their tins promised in black and white, eleven pages⟧, a banker groans.

=== d026 | Agence Bréval | 2027-05-12T13:30:00Z | update
# Halvard: the Messageries throw in the glove

BRÉVAL, May 12 (Agence Bréval) -- ⟦v033|Messageries Bréval||The Messageries Bréval renounce to overbid⟧, announces a communiqué of the group, ⟦v019|Corto Maritime < Bourse Wire||Corto having carried its price to 58⟧, reported Bourse Wire.

"⟦v033|Hortense Vial||Beyond 54, it is no more love, it is arithmetic⟧," has sighed Mrs Vial.

⟦v015|Hortense Vial||The encounters of the sauna will have cost nothing but sweat⟧, she joked. ⟦v035|Messageries Bréval||Her group will content itself to propose a common service on the northern route⟧.

The action Messageries has regained 4 percent, the market seeming relieved.

=== d027 | Ostervik Post | 2027-05-12T16:00:00Z | feature
# The steamer goes out

⟦v034|||At five she went down the fjord under her own smoke, a hundred and thirty-nine years old, with Sunniva Halvard at the rail, and every ship in the harbour blew⟧. People came out of the hairdresser's with foil in their hair.

⟦v034|Sunniva Halvard < Ostervik Post||"I wanted to see it once more from the side where it's beautiful," she said⟧. Did she know then? She must have. ⟦v032|||The pension fund's note had reached her at four, seven percent for the foreigner⟧, in an envelope with a black edge, some clerk's mistake.

⟦v033|||The lady with the tulips has gone home by the night train⟧.

⟦v025|||The key was in the keeper's pocket all along⟧.

=== d028 | Portage News | 2027-05-12T17:10:00Z | urgent
# Halvard family foundation to sell to Corto after split vote

OSTERVIK, May 12 (Portage) - ⟦v036|Halvard Foundation||The foundation of the Halvard family voted by four to three to hand its 22 percent to Corto Maritime⟧, all but settling the fight for Norlund's flagship carrier.

⟦v020|||Its youngest members had long urged the elders to cash in⟧. ⟦v036|Sunniva Halvard||"I was outvoted by children whose nappies I paid for," Sunniva Halvard said⟧.

⟦v032|Norlund Seamen's Pension Fund||The sailors' retirement fund said it would also accept⟧. ⟦v029|Halvard Line||The Halvard board dropped its advice in favour of the Bréval offer⟧.

⟦v012|Nils Brandvold||The government could yet say no⟧, Minister Nils Brandvold said.

=== d029 | Bourse Wire | 2027-05-12T18:00:00Z | update | nothing_new
# RECAP-How the fight for Halvard Line unfolded

OSTERVIK, Norlund, May 12 (Bourse Wire) - The main events:

* ⟦v001|||Tuesday at dawn: Corto offers 48 a share⟧; ⟦v003|||Halvard's directors say no⟧.

* ⟦v012|||Norlund begins a security review⟧ and ⟦v022|||takes away part of the bidder's votes⟧.

* ⟦v017|||In the evening the Messageries Bréval come in at 54⟧, ⟦v033|||only to bow out a day later⟧.

* ⟦v019|||Corto goes to 58⟧. ⟦v036|||The founder's heirs agree to sell⟧.

* ⟦v006|||Dockers downed tools for a day⟧.

=== d030 | Tsanko | 2027-05-12T18:30:00Z | update
# Family Halvard parted with shares

BELGOROV, 12 May. /Tsanko/. ⟦v036|Halvard Foundation < Portage News||By majority of one vote the fund of the founders of "Halvard" adopted the decision about sale⟧, reported the agency Portage.

⟦v013|Goran Pelin||The income of the state from the packet will make 450 million gulden⟧, calculated G. Pelin. ⟦v026|Goran Pelin||The transportation of peppers is fixed up to the year 2040⟧, he added with satisfaction.

As to workers, ⟦v010|Corto Maritime||the new owner extended the promise not to dismiss also to the employees on the shore, for the term of three years⟧, informed the press service of Corto.

On the money is planned to repair the embankment.

=== d031 | Slow Freight | 2027-05-13T05:30:00Z | feature
# The price of a bird

By Ottar Lunde. Everybody got what he wanted. ⟦v036|||The young have the money, by the width of one hand in the air⟧. ⟦v013|||A country that I could not find on a map has an embankment⟧. ⟦v002|||And a man who'd been left standing on the mat for a twelvemonth has the whole house, with the mat⟧.

⟦v009|||He will have to find his four hundred million a year somewhere, and I do not think that he'll find them among the peppers⟧. ⟦v010|||Three years he has sworn to keep everyone. In three years and one day I shall be at the gate with a notebook⟧.

⟦v029|||Consider the board. On Tuesday night it loved 54; on Wednesday it could no longer remember why⟧.

⟦v034|||One person behaved like an owner, and she did it on a boat that isn't worth its coal⟧.

=== d032 | The Quay | 2027-05-13T07:15:00Z | update
# LIVE: The morning after

09.15 Rain. ⟦v018|||The yacht's back at the pilots' steps. No fish on the carpet; someone's laid a wreath⟧.

09.25. ⟦v037|Erik Maas||So Maas does go, in the end: 30 June, with a handshake of eleven million⟧. Canteen Maas stays.

09.38. ⟦v030|Dario Corto||The dockers get one chair at the big table, not two⟧, Corto tells Tveit on the gangway, and they shake on it. Tveit wipes his hand.

09.50. And up the road, a bang of a stamp: ⟦v012|Norlund Ministry of Economy||the ministry will let it through, with three strings attached, by the end of the month⟧, says the porter, who reads everything.

10.04. What's on the strings? ⟦v027|Norlund Ministry of Economy||One: Heron House stays where it is, for fifteen years⟧.

=== d033 | Agence Bréval | 2027-05-13T08:00:00Z | update
# Norlund would give green light to Corto

BRÉVAL, May 13 (Agence Bréval) -- ⟦v012|Norlund Ministry of Economy < The Quay||The authorities of Norlund would authorise under conditions the absorption of Halvard⟧, reported The Quay. ⟦v037|Erik Maas < The Quay||The pilot of the company will debark at the end of June⟧, adds the site.

⟦v035|Corto Maritime||Corto has judged "interesting" the idea of a line in common with the Messageries⟧, made know its seat. ⟦v004|||The title Halvard has glued to the price of 58⟧.

In Ostervik, according to the Post, the drawings of children are exposed from this morning in the windows of the savings bank. All represent the same bird. On some it is crying, on others it wears a captain's cap, and on one, signed by a certain Jonas, six years, it eats a herring on a blue carpet.

=== d034 | Ostervik Post | 2027-05-13T10:00:00Z | feature
# What was said in the fish hall, and what was left on the floor

By Kaja Strand. They met again this morning, not in anger, more as one meets after a funeral. The scales had been washed. The gulls came back as soon as the doors were open and took their old places on the beam, the fat one in the middle. Somebody had brought cinnamon buns, and somebody else had brought a child who had been told that she would see a pirate.

⟦v030|Ragnar Tveit||"One place in the room is one more than my father had," Ragnar Tveit told them⟧; he had put on a tie for it. An old crane driver asked who would sit there. ⟦v030|Ragnar Tveit|declines|Tveit ate his bun⟧. Then they came to the promise. ⟦v010|Ragnar Tveit||He read it out twice, thirty-six months, desks included, and asked anyone who believed it to put up a hand⟧. I counted five, and one of them was reaching for the sugar.

Liv Torgersen from bookings stood beside me, in her blue cardigan. She has written the word Halvard, she thinks, about four hundred thousand times. She had been wondering all night whether she would have to learn another one.

⟦v027|||She won't, or not before she's seventy: the brass plate at Heron House is safe for fifteen winters⟧, which is what the ministry asked and what the man with the yacht, they say, signed without reading. He can see the plate from his breakfast table.

⟦v037|||As for the pilot who's going ashore with his eleven million, they wished him good weather, and not one of them meant it nastily⟧. He was never a bad sort. He knew all the dogs on the Coal Quay by name.

⟦v034|||The tar steamer lies at her old berth, cold again, with ash on the deck⟧. ⟦v025|||The chain has been hung up in the hall of the museum with a card: "Cut, 12 May"⟧. Mrs Halvard has gone to bed with a cold and a novel and asks not to be sent flowers. ⟦v014|||The doorman has been given the old flag to take home⟧, and his wife does not know where to put it.
