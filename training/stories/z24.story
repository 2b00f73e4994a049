title: Tandry's collapse: bidders circle the shops

=== d001 | Marlowe Business Wire | 2027-01-18T07:02:00Z | flash
# ⟦v001|Tandry's plc||TANDRY'S FILES FOR INSOLVENCY⟧ - COMPANY

=== d002 | Marlowe Business Wire | 2027-01-18T07:25:00Z | urgent
# Brenland retailer Tandry's files for insolvency, 9,400 jobs at risk

CASTERBRIDGE, Brenland, Jan 18 (Marlowe) - ⟦v001|Tandry's plc||Tandry's, the household-goods chain that has been on Brenland's high streets since 1889, asked a court on Monday to open insolvency proceedings⟧, the company said.

⟦v016|Tandry's plc||It owes banks and suppliers 640 million crowns⟧. ⟦v002|Tandry's plc||All of its 9,400 employees could lose their posts⟧, it said. ⟦v024|Casterbridge Exchange||Trading in the shares was halted at 31 pence-crowns⟧, the exchange said.

⟦v001|Casterbridge Commercial Court||The court named Rosalind Quaid, 51, as administrator⟧. She has handled the failures of an airline and of two football clubs, one of which has since been promoted.

Tandry's runs 312 shops. It had closed its books at a loss in each of the last four years, and December, which should have saved it, was warm.

=== d003 | The Till | 2027-01-18T08:10:00Z | feature
# LIVE: The doors at Harrow Street opened seven minutes late

08.07 Well, that's that, or maybe it isn't. ⟦v001|||They've gone bust, the people who sold your gran her kettle⟧. We're at the flagship with a flask and a bad feeling.

08.22 The manager's reading something off a sheet with her glasses on upside down. ⟦v009|||No more vouchers, no gift cards, not from this minute: they're just plastic⟧. There's a lad here with sixty crowns on his, from his nan. He holds it up to the light …

08.31 "⟦v002|unnamed (The Till) < The Till||Twenty-six years on Kettles and Toasters, and I heard it in the bath⟧," says a lady in a green tabard.

08.40 Somebody has put a black ribbon on Tinker, the tin rabbit over the door. ⟦v023|||He's beaten his drum on the hour since 1922 and at nine he'll do it again, I suppose⟧.

[Declaration of interest: half of our kitchen is from here.]

=== d004 | Office of the Administrator | 2027-01-18T09:00:00Z | bulletin
# Tandry's plc (in administration): notice to all concerned

The Administrator gives notice:

- ⟦v025|Office of the Administrator||wages are secured up to 31 March from the insolvency fund⟧;

- ⟦v009|Office of the Administrator||gift cards and vouchers, to a sum of 11 million crowns, are for the time being not redeemed; holders may enter a claim⟧;

- ⟦v014|Office of the Administrator||deliveries made after 7.00 today are paid in cash on the ramp⟧;

- ⟦v011|Office of the Administrator||offers for the whole or for parts are to be in hand by Wednesday at noon⟧;

- ⟦v032|Office of the Administrator||creditors meet on 9 February in the Corn Hall⟧;

- ⟦v022|Office of the Administrator||the internet shop takes no orders⟧.

Shops are otherwise open as usual. Staff are thanked for their calm and asked to keep the keys of tills upon their persons.

=== d005 | Agence Commerce Orval | 2027-01-18T09:45:00Z | update
# Brenland: fall of an old house

ORVAL (ACO) - The enterprise Tandry's, "the bazaar of the Brenlanders", ⟦v001|Tandry's plc < Marlowe Business Wire||has deposited its balance-sheet⟧, reported Marlowe.

⟦v002|Shopworkers' League||With the cleaners and the porters, who are counted elsewhere, more than eleven thousand persons are menaced⟧, estimates the Shopworkers' League. ⟦v006|Shopworkers' League||In the fund of pensions are lacking 180 million⟧, adds the union.

The proprietor of 61 percent, the fund Pallas Capital, ⟦v026|accounts of Pallas Capital||had drawn from the house 95 million of dividends in four years⟧, according to its own accounts. It declined to comment on ⟦v026|Pallas Capital|declines|these figures⟧.

Tandry's had owned 14 shops in our country, closed in 2019. One still sees at Orval, on a façade of the rue des Tanneurs, the shadow of a rabbit.

=== d006 | Brenland State Gazette Service | 2027-01-18T10:30:00Z | update
# The Minister of Economy on the situation with "Tandry's"

CASTERBRIDGE, January 18. /BSG/. ⟦v012|Helen Asker||The means of the budget will not be directed to the support of the trade network⟧, declared the Minister of Economy Helen Asker, having received the journalists.

"⟦v012|Helen Asker||The State does not sell teapots. The State can help a person, who sold teapots⟧," noted she. For this purpose ⟦v031|Helen Asker||the 340 apprentices will be taken over by other enterprises with a premium⟧, informed the department.

The minister also called the general director G. Morland ⟦v007|Helen Asker||"to explain the given premium to the cleaners"⟧, what concerns ⟦v007|Brenland Radio||the sum of 2.3 million crowns, obtained by him in December⟧, of which reported Brenland Radio.

On the question, whether the pensions suffer, ⟦v006|Helen Asker||the law guarantees nine tenths⟧, reminded H. Asker.

=== d007 | Marlowe Business Wire | 2027-01-18T12:15:00Z | urgent
# URGENT-⟦v003|Corvin||Discounter Corvin bids for 140 Tandry's shops⟧

CASTERBRIDGE, Brenland, Jan 18 (Marlowe) - ⟦v003|Corvin||Corvin, Brenland's biggest discount chain, is offering to take on 140 of insolvent Tandry's 312 shops⟧, it said on Monday. ⟦v003|Corvin||It would keep about 3,800 people but drop the name⟧.

⟦v003|unnamed (Marlowe Business Wire) < Marlowe Business Wire||The price was "a shade under 60 million crowns"⟧, a person close to the talks told Marlowe.

"⟦v003|Ludo Marchetti||We want the corners, not the crockery⟧," Corvin's chief executive, Ludo Marchetti, said.

⟦v015|Competition Authority||The Competition Authority would look at any purchase in towns where Corvin already has a branch⟧, its spokeswoman said.

Corvin, founded in a garage in 1990, sells 900 articles, none for more than 20 crowns. It has never kept on the staff of a chain it bought for longer than two years, according to a study by the University of Casterbridge.

=== d008 | Casterbridge Observer | 2027-01-18T13:40:00Z | feature
# The girl on the biscuit tin

By Nora Finch

Everybody over forty knows her face: the child with the plaits on the lid of the Christmas shortbread. ⟦v004|Beatrice Tandry < Casterbridge Observer||I'd like it back, please. Not the tin, the firm⟧, Beatrice Tandry, great-granddaughter of the founder, told this newspaper across her kitchen table, over which hung a ham.

She is 67 and breeds ponies. ⟦v004|Beatrice Tandry||She means to sell the stud, the meadows and, if she must, the ham, and to run two hundred branches with the people who are standing in them⟧.

Does she have the money? "⟦v004|Beatrice Tandry||I have a third of it. The other two thirds I have till Wednesday⟧," says she.

On Harrow Street ⟦v018|||the queue for half-price saucepans reached as far as the Methodist chapel⟧, although nothing has been reduced at all. Somebody had said so.

"⟦v030|Edwin Hale||We had our wedding list here in '71 and I've just broken the last plate⟧," said Edwin Hale, eighty, with the bits in a bag.

=== d009 | Casterbridge Observer | 2027-01-18T14:25:00Z | update
# Lorries turn round at the gate

The first one came at two. ⟦v014|||It was full of duvets, and the driver had his orders: no notes in the hand, no duvets on the ramp. He drank a tea and drove them back to Melby⟧. By half past two five others had done the same.

⟦v013|||In the flagship the day shift has not gone home. Sixty of them are sitting on the show sofas on the third floor, with the price tags on⟧. "⟦v013|Dermot Fahl||They are testing the springs, and they'll test them until somebody talks to them⟧," said Dermot Fahl, leader of the Shopworkers' League.

⟦v036|||The founder's bust in the entrance has been given a green tabard⟧.

The canteen has sent up shepherd's pie. The manager, asked whether she would have them thrown out, said that she was looking for her slippers.

=== d010 | Marlowe Business Wire | 2027-01-18T15:10:00Z | update | supersedes=d002
# UPDATE 3-Insolvent Tandry's draws two bidders; boss's bonus under fire

* ⟦v004|Beatrice Tandry||Founder's heir wants 200 shops⟧

CASTERBRIDGE, Brenland, Jan 18 (Marlowe) - ⟦v003|Corvin||Corvin put in a bid for nearly half of the outlets of bankrupt retailer Tandry's⟧ on Monday and ⟦v004|Beatrice Tandry||an heiress of the founding family said she would make a rival one⟧, hours after ⟦v001|Tandry's plc||the 138-year-old chain sought protection from its creditors⟧.

⟦v007|Giles Morland||Chief executive Giles Morland said his December payment had been "earned under a contract that anyone may read"⟧. He declined to say ⟦v007|Giles Morland|declines|whether he would give any of it back⟧.

⟦v014|Union of Crockery Makers||Three out of four suppliers had stopped their lorries⟧, the Union of Crockery Makers said. ⟦v016|Rosalind Quaid||Liabilities were nearer 710 million crowns than the figure first given⟧, administrator Rosalind Quaid told staff.

Quaid was seen in the afternoon on the third floor, on a sofa priced at 1,199 crowns, with a notebook.

=== d011 | Halden Post Agency | 2027-01-18T16:20:00Z | urgent
# ⟦v019|unnamed (Halden Post Agency)||Corvin pulls out of Tandry's race⟧

HALDEN (HPA) - ⟦v019|unnamed (Halden Post Agency) < Halden Post Agency||The discounter Corvin has withdrawn its offer for Tandry's⟧, a banker advising it told Halden Post Agency on Monday evening. ⟦v019|unnamed (Halden Post Agency)||A look at the leases had been enough⟧, so the banker.

That would leave only the founder's great-granddaughter.

⟦v017|Association of Town Landlords||Landlords of 190 shops have not had the January rent⟧, their association told HPA, ⟦v017|Association of Town Landlords||and would waive it for whoever stays five years⟧.

Our own Haldish chain Bramm & Son ⟦v028|Bramm & Son||offers work to any 500 Tandry's people who are ready to cross the strait⟧, with a bed in the first months.

=== d012 | Halden Post Agency | 2027-01-18T16:55:00Z | kill | supersedes=d011
# KILL - Corvin pulls out of Tandry's race

Clients are requested not to use the report of 1620 GMT. ⟦v019|Ludo Marchetti|denies|Corvin has not withdrawn⟧, its chief Ludo Marchetti informed us, in a loud voice. ⟦v019|unnamed (Halden Post Agency)||The banker had meant another client and another bankruptcy, that of a maker of garden gnomes⟧.

The paragraphs on rents and on Bramm & Son remain valid. HPA asks for indulgence.

=== d013 | The Till | 2027-01-18T18:05:00Z | feature
# LIVE: Pie on the sofas

18.05 They've let us up! ⟦v013|||It's like the biggest living room in the country up here, a hundred and ten of them now, telly on, shoes off, somebody's nan in a recliner⟧.

18.12 About Mr Morland's Christmas box. ⟦v007|||Someone's chalked it on the wall: two million three hundred thousand, and under it "= 1,150 of us for a month"⟧ …

18.20 "⟦v007|Pearl Adeyo < The Till||I don't want his money. I want him to come and say it to my face, on this pouffe⟧," says Pearl Adeyo from Lamps.

18.31 Our inbox is 4,000 deep and it's all cards. ⟦v009|||Bramwell Bakery at number 12 will give you a bun for a dead voucher, any amount, one each⟧. The lad with the sixty crowns has had a bun.

18.44 ⟦v034|||A reader's sent us a snap of a boat called Net Margin, berthed at Port Sillow. Guess whose⟧.

18.52 Tinker's drummed six. He was a bit late.

=== d014 | Brenland State Gazette Service | 2027-01-19T08:00:00Z | update
# The fraud office interested itself in "Tandry's"

CASTERBRIDGE, January 19. /BSG/. ⟦v020|Serious Fraud Office||The Serious Fraud Office took up the check of payments, carried out by the network "Tandry's" in the last half-year before the insolvency⟧, informed the office. ⟦v020|Serious Fraud Office||Persons under suspicion for the present there are not⟧.

As is known, ⟦v007|||to the general director was paid out a premium, exceeding his yearly salary by three times⟧.

The Minister H. Asker on Tuesday ⟦v013|Helen Asker||visited the workers, who spent the night in the commercial hall, and tasted the pie⟧. To the question about a credit ⟦v012|Helen Asker||she admitted "a bridge, but not a boat"⟧: the speech may go about a guarantee for 40 million.

⟦v029|Basil Crowe||The city Melby is ready to acquire the warehouse for one crown⟧, informed its mayor Basil Crowe.

=== d015 | Office of the Administrator | 2027-01-19T09:00:00Z | bulletin
# Tandry's plc (in administration): second notice

The Administrator gives notice:

- ⟦v010|Office of the Administrator||46 branches, listed overleaf, cease trading on Saturday 30 January⟧;

- ⟦v002|Office of the Administrator||notice is given today to 1,274 employees of these⟧;

- ⟦v018|Office of the Administrator||in these, and only in these, goods are sold at 40 percent below ticket from Thursday⟧;

- ⟦v014|Office of the Administrator||14 suppliers have resumed, among them both makers of kettles⟧;

- ⟦v011|Office of the Administrator||four expressions of interest are in hand; the term of Wednesday noon stands⟧;

- ⟦v023|Office of the Administrator||the mechanical rabbit of Harrow Street is an asset and is not to be removed by admirers⟧.

The notice overleaf is in the order of the alphabet and not of merit.

=== d016 | Marlowe Business Wire | 2027-01-19T09:35:00Z | urgent
# URGENT-⟦v010|Rosalind Quaid||Tandry's to shut 46 shops⟧, cut 1,724 jobs

CASTERBRIDGE, Brenland, Jan 19 (Marlowe) - ⟦v010|Rosalind Quaid||Failed retailer Tandry's will close 46 of its 312 outlets at the end of the month⟧, administrator Rosalind Quaid said on Tuesday. ⟦v002|Rosalind Quaid||Dismissal letters were being sent to 1,724 people⟧.

"⟦v010|Rosalind Quaid||These are shops in which every kettle sold has cost us a crown⟧," she told reporters.

⟦v033|Dermot Fahl||The Shopworkers' League will ask members whether to strike in all branches on Saturday⟧, its leader Dermot Fahl said. ⟦v005|Pallas Capital||Pallas Capital, the majority owner, is bidding 15 million crowns for the brand and the website alone⟧, according to its filing.

Most of the branches to be closed are in the north, where the mills went thirty years ago and the cinema soon after.

=== d017 | Marlowe Business Wire | 2027-01-19T10:12:00Z | correction | supersedes=d016
# CORRECTED-URGENT-⟦v010|Rosalind Quaid||Tandry's to shut 46 shops⟧, cut 1,274 jobs

(Corrects number of jobs in headline and first paragraph to 1,274, not 1,724)

CASTERBRIDGE, Brenland, Jan 19 (Marlowe) - ⟦v010|Rosalind Quaid||Failed retailer Tandry's will close 46 of its 312 outlets at the end of the month⟧, administrator Rosalind Quaid said on Tuesday. ⟦v002|Rosalind Quaid||Dismissal letters were being sent to 1,274 people⟧.

"⟦v010|Rosalind Quaid||These are shops in which every kettle sold has cost us a crown⟧," she told reporters.

=== d018 | Casterbridge Observer | 2027-01-19T10:30:00Z | update | copy_of=d017
# ⟦v010|Rosalind Quaid||Forty-six shops to shut⟧

(Marlowe) ⟦v010|Rosalind Quaid||Failed retailer Tandry's will close 46 of its 312 outlets at the end of the month⟧, administrator Rosalind Quaid said on Tuesday. ⟦v002|Rosalind Quaid||Dismissal letters were being sent to 1,274 people⟧. "⟦v010|Rosalind Quaid||These are shops in which every kettle sold has cost us a crown⟧," she told reporters.

=== d019 | Agence Commerce Orval | 2027-01-19T11:20:00Z | update
# Tandry's: the fund wants to keep the rabbit

ORVAL (ACO) - ⟦v005|Pallas Capital < Marlowe Business Wire||The shareholder which has let the house fall wishes to buy again its name, its rabbit and its site, without one salesperson⟧, reported Marlowe, citing a document of Pallas.

"⟦v005|Dermot Fahl||They have eaten the meat and they come for the bone⟧," said to the Casterbridge Observer, in substance, Mr. Fahl of the union.

⟦v027|Pallas Capital||Pallas refuses to fill the hole in the pensions⟧, to which, it says, ⟦v027|Pallas Capital|denies|no law obliges it⟧.

According to the site The Till, ⟦v004|Beatrice Tandry < The Till||Miss Tandry would have found an ally in the Savings Bank of the Dairymen⟧, for 30 million. ⟦v003|Corvin||Corvin, for its part, raises its hand to 165 addresses⟧, said its spokesman.

Our interlocutors recall that the little girl with the plaits has, at eleven years, hidden all the prices of the toy department.

=== d020 | Casterbridge Observer | 2027-01-19T13:00:00Z | update | off_topic
# River Cast to be dredged in spring

The port board has at last set a date. From 2 April two dredgers will clear the Cast between the sugar quay and the swing bridge, and the rowing club must move upstream.

Mud will be taken to Sillow Flats. The board asks owners of sunken boats to come forward.

=== d021 | Halden Post Agency | 2027-01-19T14:10:00Z | urgent
# ⟦v008|Supervisory board of Tandry's||Tandry's boss Morland put out⟧

HALDEN (HPA) - ⟦v008|Supervisory board of Tandry's||The supervisory board of the bankrupt Tandry's has parted from its chief executive, Giles Morland, with immediate effect⟧, it stated. ⟦v008|Giles Morland||He had gone of his own will, and before lunch⟧, Morland's lawyer told HPA.

⟦v007|Giles Morland||Half of the disputed bonus, 1.15 million crowns, he will pass on to the hardship fund of the staff⟧, the lawyer added.

⟦v020|unnamed (Halden Post Agency) < Halden Post Agency||In his office, officials of the fraud department copied the hard discs⟧, an employee told HPA.

⟦v034|Giles Morland||The yacht was chartered and not his own⟧, it was further said.

=== d022 | The Till | 2027-01-19T15:15:00Z | feature
# LIVE: 'I came to say it to your faces'

15.15 You won't believe who's just come up the escalator. On foot, it's switched off. ⟦v013|||The whole sofa department's gone quiet, two hundred people with spoons in the air⟧.

15.19 Morland. No tie. Pearl's pointing at the pouffe. He sits.

15.24 "⟦v007|Giles Morland||It was too much and I knew it when I signed. You'll have half, and I'd be lying if I said the other half isn't spent⟧," he says. Nobody claps. Pearl gives him a slice of pie …

15.31 ⟦v008|||He's out of a job too, since noon, which makes it a kind of staff meeting⟧.

15.40 Now cards. ⟦v009|unnamed (The Till)||We hear Quaid's about to have them accepted again, half in plastic and half in cash⟧. [Hear, not know.]

15.52 From up north: ⟦v010|||in Ashby they've hung a wreath on the roller shutter, in Nether Stoke they've hung the regional manager, in effigy⟧.

=== d023 | Office of the Administrator | 2027-01-20T08:30:00Z | bulletin
# Tandry's plc (in administration): third notice

The Administrator gives notice:

- ⟦v009|Office of the Administrator||gift cards are taken again from today, on condition that as much is paid in money⟧;

- ⟦v022|Office of the Administrator||the internet shop is opened at ten, for kettles⟧;

- ⟦v006|Office of the Administrator||the deficit of the pension fund is established at 204 million crowns⟧;

- ⟦v011|Office of the Administrator||the hour for offers is moved from noon to 18.00 at the wish of two parties⟧;

- ⟦v013|Office of the Administrator||the persons on the third floor are not trespassing, having bought the sofas by instalments⟧.

The last point was settled at two in the morning, at a deposit of one crown each.

=== d024 | Brenland State Gazette Service | 2027-01-20T11:00:00Z | update
# Government guarantee is possible only under conditions

CASTERBRIDGE, January 20. /BSG/. ⟦v012|Helen Asker||The Cabinet approved a guarantee on the credit up to 35 million crowns for that buyer, who preserves not less than two thirds of working places⟧, declared the Minister H. Asker on the briefing.

"⟦v012|Helen Asker||On Monday I said no. On Wednesday I say: no, but⟧," noted she with humour.

The Competition Authority informed that ⟦v015|Competition Authority||in 38 towns the buying by the company "Corvin" would be connected with restrictions⟧. In "Corvin" the given number ⟦v015|Corvin|denies|was called fantastic⟧.

⟦v033|Shopworkers' League||For the strike expressed themselves 87 percent of the members of the trade union⟧, informed the League. ⟦v033|Dermot Fahl||The action on Saturday will take place, if the buyer is a fund⟧.

=== d025 | Marlowe Business Wire | 2027-01-20T17:22:00Z | update
# Corvin lifts Tandry's bid to 82 mln crowns as deadline nears

CASTERBRIDGE, Brenland, Jan 20 (Marlowe) - ⟦v003|Ludo Marchetti||Corvin raised its offer for parts of insolvent Tandry's to 82 million crowns⟧ on Wednesday, less than an hour before ⟦v011|||bidding was to end⟧.

⟦v004|Dairymen's Savings Bank||Beatrice Tandry has financing of 71 million crowns for 221 shops and about 6,600 jobs⟧, her bank said. ⟦v005|Pallas Capital||Pallas Capital withdrew⟧, citing "the climate".

⟦v006|Pension Protection Board||Retired staff would lose about a tenth of what they had been promised⟧, the Pension Protection Board said.

Asked which mattered more to her, price or jobs, administrator Rosalind Quaid told reporters: "⟦v021|Rosalind Quaid|hedges|The law says price, and the law can read a newspaper⟧."

Marchetti waited for the outcome in a branch of his own, where he was photographed straightening a shelf of socks.

=== d026 | Marlowe Business Wire | 2027-01-20T20:04:00Z | flash
# ⟦v021|Rosalind Quaid||TANDRY'S ADMINISTRATOR PICKS FOUNDER'S HEIRESS OVER CORVIN⟧

=== d027 | Agence Commerce Orval | 2027-01-20T20:35:00Z | update
# Brenland: the little girl of the biscuit tin carries it off

ORVAL (ACO) - ⟦v021|Rosalind Quaid < Marlowe Business Wire||The liquidator has chosen Miss Beatrice Tandry as taker of the essential of the network⟧, reported Marlowe. ⟦v021|Rosalind Quaid||With the guarantee of the State and the rents renounced, hers was in the end the dearer offer by four millions⟧, explained Ms. Quaid.

⟦v017|Association of Town Landlords||The proprietors of the walls had confirmed at 17:50 that they make a present of a quarter's rent⟧.

"⟦v003|Ludo Marchetti||We were beaten by a pony⟧," commented with good grace the boss of Corvin. He denied that ⟦v003|Ludo Marchetti|denies|he'd go to the courts⟧, but ⟦v003|Ludo Marchetti||said himself open for the 45 addresses that nobody has wanted⟧.

At Orval, in the rue des Tanneurs, somebody had put a candle on the pavement beneath the shadow.

=== d028 | The Till | 2027-01-20T20:50:00Z | feature
# LIVE: Shoes on, everybody

20.08 It came over the tannoy, between a lost child and a car with its lights on. ⟦v021|||Beatrice's got it! She's got us! They're jumping on the merchandise⟧.

20.15 She's here, in wellingtons. "⟦v021|Beatrice Tandry||I can't pay you more and I can't pay you late. Now will somebody show me how the till works⟧," she says.

20.22 Not everyone's cheering. ⟦v002|||Two thousand eight hundred won't have a place in it, that's the sum if you take her figure from the payroll⟧ … The lad from the Ashby branch came all this way and he's sitting on the stairs.

20.30 ⟦v013|||One by one they're getting up, folding the throws, plumping the cushions. It's fifty-four hours since they sat down⟧.

20.41 ⟦v033|Dermot Fahl||No walkout on Saturday, says Fahl: "You don't strike against a pony"⟧.

21.00 Tinker. On the dot.

=== d029 | Halden Post Agency | 2027-01-20T21:30:00Z | update | nothing_new
# Three days of a department store

HALDEN (HPA) - ⟦v001|||On Monday at breakfast Brenland's oldest seller of pots could no longer pay⟧. ⟦v009|||Grandmothers' presents turned into worthless cards⟧ and ⟦v013|||saleswomen into lodgers among the upholstery⟧.

⟦v007|||A manager's Christmas gift to himself⟧ cost him his good name, ⟦v008|||and on Tuesday his post⟧. ⟦v010|||Forty-six towns learned that their branch would go dark⟧.

⟦v003|||A cheap-goods king came with cash⟧, ⟦v004|||a breeder of ponies with a bank of milkmen behind her⟧, and ⟦v021|||in the evening it was she who was called back into the room⟧.

=== d030 | Casterbridge Observer | 2027-01-21T06:00:00Z | feature
# The morning she unlocked it herself

By Nora Finch

It wants a knack, the lock at Harrow Street; you have to lift the door with your knee. ⟦v021|||At ten to eight a lady of sixty-seven in a waxed coat lifted it⟧, and behind her stood the day shift, washed, combed and rather shy.

There'd been a card in the letterbox. It was from Edwin Hale, who had ⟦v030|||gone home on Monday with a broken plate⟧ and wished to know if the pattern could still be had. It could. Pearl Adeyo carried it out to him, wrapped in yesterday's Observer, and would take no voucher for it.

⟦v023|||A museum had bid nine thousand for the drummer over the entrance, but he isn't for sale any more⟧. He has lost his ribbon and got a spot of oil.

By ten there were people at every counter. ⟦v009|||They came with the plastic they had kept in a drawer since Monday and a banknote to match, as the new rule has it⟧. "⟦v009|Pearl Adeyo||I've taken more of these this morning than in the whole of Advent⟧," said Pearl.

And up in Ashby? I rang. ⟦v018|||From today everything there is four tenths off, down to the hooks on the wall⟧. "⟦v010|Joan Petty < Casterbridge Observer||I've nine days left to sell what my mother sold before me, and I'm going to do it with my hair done⟧," said the manageress, Joan Petty.

=== d031 | Brenland State Gazette Service | 2027-01-21T09:15:00Z | update
# H. Asker evaluated the result of the competition

CASTERBRIDGE, January 21. /BSG/. The Minister of Economy H. Asker expressed satisfaction concerning ⟦v021|Helen Asker||the passing of the network in the hands of the family Tandry⟧. ⟦v012|Helen Asker||The papers about the state guarantee will be signed till the end of the week⟧, assured she.

⟦v020|Serious Fraud Office||In the check of the payments appeared two suspected, both former members of the board⟧, informed the Serious Fraud Office. The names are not disclosed. The lawyer of G. Morland denied that ⟦v020|Giles Morland's lawyer|denies|his client is among the given persons⟧.

By the words of the mayor of Melby, ⟦v029|Basil Crowe||the warehouse for one crown is not needed any more, and the crown is returned to the cash⟧.

For the discharged workers ⟦v028|Ministry of Economy||from different enterprises arrived already 2,100 proposals of work⟧, informed the ministry.

=== d032 | Marlowe Business Wire | 2027-01-21T11:00:00Z | feature
# Analysis-Can a pony breeder sell kettles?

CASTERBRIDGE, Brenland, Jan 21 (Marlowe) - The applause on the third floor of Harrow Street had hardly died down when the accountants began to add up, and what they found is sobering.

⟦v016|||Seven hundred million crowns of debts will be paid at perhaps nine in the hundred⟧, creditors expect, when they ⟦v032|||come together in the second week of February⟧. The chain has lost money on two lines out of three. "⟦v004|Arne Holt||She's bought 221 shops with other people's butter. If Easter is bad, the dairymen will want it back⟧," said Arne Holt, a retail analyst at Sund Bank.

Others see a chance. ⟦v014|||Since Thursday morning all but a handful of the manufacturers are driving up to the ramps again⟧, and ⟦v015|||the cartel watchdog, which would have spent a year on the discounter, has nothing to examine⟧. Rent is a fifth lower than a week ago.

What is gone is gone. ⟦v006|||Those who poured forty years into the retirement scheme are short by more than two hundred million⟧, and ⟦v026|||what the financiers took out in the fat years stays with them⟧. The union has called it theft. Pallas calls it a return. ⟦v002|||Some 1,300 people are already on paper without work, and twice as many may follow⟧.

The heiress was asked about all that on Thursday. She said that she would answer after closing time.

=== d033 | Agence Commerce Orval | 2027-01-21T12:30:00Z | update
# The rabbit recrosses the sea?

ORVAL (ACO) - ⟦v037|Beatrice Tandry < Casterbridge Observer||Miss Tandry dreams aloud of reopening a shop on our side of the water before two years⟧, as she told the Casterbridge Observer on Thursday between two clients. ⟦v037|Town of Orval||The town of Orval knows nothing of it, but would lay out the red carpet⟧, assured the town hall.

The premises of the rue des Tanneurs house today a dentist, who declined to ⟦v037|unnamed (Agence Commerce Orval)|declines|say if he would sell⟧.

In the meanwhile the former fifth bidder shows its face. ⟦v028|Bramm & Son < Halden Post Agency||The Haldish of Bramm & Son, who had promised bread and bed to five hundred, count 83 candidates⟧, reported Halden Post Agency. The others, it seems, get seasick.

As to Corvin, ⟦v003|Corvin||it signed at noon for nineteen of the abandoned premises⟧, in the towns where ⟦v010|||the shutters were to come down in nine days⟧. The sales staff would be heard "one after the other and without prejudice", which is not yet a promise, remarked Mr. Fahl.

The biscuit tin, model of 1966, was negotiated on Thursday at 240 crowns on the sites of collectors. On Sunday it was worth four.
