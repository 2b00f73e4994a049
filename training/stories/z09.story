title: Bid battle for Marrow & Hale breweries Live

=== d001 | Kestrel Wire | 2027-03-08T06:02:00Z | flash
# ⟦v001|Union Malt||UNION MALT BIDS 8.4 BLN FLORINS FOR BREWER MARROW & HALE⟧ - COMPANY

=== d002 | Kestrel Wire | 2027-03-08T06:20:00Z | urgent | supersedes=d001
# ⟦v001|Union Malt||Union Malt launches hostile bid for Marrow & Hale⟧

CORBY HARBOUR, Albany Isles, March 8 (Kestrel) - ⟦v001|Union Malt||Union Malt, the world's second-biggest brewer, went straight to the shareholders of Marrow & Hale on Monday with an offer of 42 florins a share in cash⟧, valuing the family-led group at 8.4 billion florins.

⟦v002|Union Malt||The board of the target had refused to talk four times since December⟧, Union Malt said.

⟦v003|unnamed (Kestrel Wire)||Marrow & Hale will urge holders to do nothing⟧, a person familiar with its thinking said.

Marrow & Hale, founded in 1788, makes Old Lantern stout and 30 other beers in nine breweries and employs 11,200 people. Union Malt, based in Grauen in Teutland, has bought 17 rivals in 12 years. Its chairman, Egon Stahlberg, does not drink. He was trained as a railway engineer and is said to keep on his desk a jar with one cork for each company he has taken.

=== d003 | Union Malt press service | 2027-03-08T06:30:00Z | bulletin
# Offer for Marrow & Hale plc: key points

Union Malt AG announces the following:

- ⟦v001|Union Malt||price 4,200 cents per share in cash, a premium of 38 percent on Friday's close⟧;

- ⟦v004|Union Malt||condition: acceptances for at least 60 percent of the capital by 9 April⟧;

- ⟦v005|Union Malt||shares held already by the bidder: 9.7 percent⟧;

- ⟦v006|Union Malt||no brewery will be closed for three years⟧;

- ⟦v007|Union Malt||expected savings of 310 million florins yearly from the third year⟧;

- ⟦v008|Union Malt||the name Old Lantern and its recipe remain unchanged⟧.

Mr Stahlberg receives analysts at 11.00 in Grauen. Refreshments are non-alcoholic. This document is no invitation in jurisdictions where it would be one.

=== d004 | The Trading Pit | 2027-03-08T07:15:00Z | feature
# LIVE: Somebody wants to buy your pint

08.04 ⟦v009|||Off like a cork! Marrow's up 41 percent in the first minute, which means folk think forty-two isn't the last word⟧.

08.11 For anyone who's slept in: ⟦v001|||the Teutlanders have stopped knocking and kicked the pub door in⟧. Cash, all of it. Old Sir Barnaby Hale's said to have read it over his kipper.

08.20 And what does he say? We've got it from his driver. "⟦v003|Barnaby Hale||Tell them the answer's no, and tell them I said it in a small glass⟧."

08.33 Mind the family, though. ⟦v010|||Between them the Hales and the Marrows have 34 percent and haven't shared a Christmas table since 1996⟧ …

[Florins throughout. If you want it in crowns, get your own blog.]

A map for newcomers: Malt Street runs downhill from the maltings to the harbour, and everything on its left side belongs to the brewery, including the dentist. On the right are the pubs. Old hands say you can walk down the one and be carried up the other, and nobody's ever been known to do it the opposite way round.

=== d005 | Corby Evening Lamp | 2027-03-08T08:40:00Z | feature
# Horses hitched, faces long

By our staff. The dray left the yard in Malt Street at seven as it has done since the days of candle ends, with Duchess and Bishop in front. But the coopers stood with their hands in their aprons.

"⟦v006|Ned Purvis < Corby Evening Lamp||Three years, they say. I've a mortgage for nineteen⟧," said Ned Purvis of the bottling hall. ⟦v011|Doreen Platt||His shop steward, Doreen Platt, has called everybody to the hop loft for tomorrow noon, with a show of hands to follow⟧.

⟦v012|||In the window of the Lantern Arms a chalk board has gone up: NO UNION LAGER SOLD HERE FROM TODAY⟧. The landlord says he has poured four kegs down the drain and wept over the waste, though not over the taste.

The chimney, which has two storks on it every summer, was smoking straight up. In Corby that is held to be a sign of rain, or of visitors.

=== d006 | Norden Report | 2027-03-08T09:05:00Z | update
# Marrow & Hale rejects Union Malt approach as too low

CORBY HARBOUR (Norden) - ⟦v003|Marrow & Hale||The directors of Marrow & Hale threw out the takeover proposal from Union Malt without a dissenting voice on Monday⟧. ⟦v003|Marrow & Hale||It "steals the foam and leaves the glass"⟧, the group said.

The stock ⟦v009|||traded at 43.60 florins, well above the price on the table⟧.

⟦v002|Barnaby Hale|denies|Chairman Barnaby Hale denied ever having been asked politely⟧. ⟦v013|Barnaby Hale||A higher offer would be read like any other letter⟧, he said in the same breath.

⟦v014|unnamed (Norden Report) < Norden Report||The group has telephoned Pacifica Drinks to see whether it would come in as a friend⟧, a banker told Norden.

Six in ten of the shares lie with funds. They have had little joy of them: until Friday the price stood where it had stood nine years ago, and the annual meeting is better known for its cheese than for its dividend. Two of the directors are over eighty, and one, a bishop, attends by letter.

=== d007 | TEUTAG | 2027-03-08T09:40:00Z | update
# The concern Union Malt strengthens positions of the national economy

GRAUEN, March 8. /TEUTAG/. ⟦v001|Union Malt||The leading enterprise of the beer branch turned to the owners of the foreign company with the proposal to acquire their papers for 8.4 milliard⟧, informed the press service.

"⟦v015|Egon Stahlberg||We do not come as conqueror, we come as cooper: to tighten the hoops⟧," told E. Stahlberg to the analysts. ⟦v007|Egon Stahlberg||From the common buying of barley and glass alone is expected an economy of hundreds of millions⟧, noted the leader.

The Minister of Economy Gerda Lind ⟦v016|Gerda Lind||wished to the transaction success and considers it as a model of good neighbourhood⟧.

⟦v017|Union Malt||The credit in the size of nine milliard is opened by five banks⟧, specified in the concern. To the analysts was served juice from own apples, about which were expressed favourable opinions.

=== d008 | Kestrel Wire | 2027-03-08T10:25:00Z | urgent
# ⟦v018|Albany competition office||Regulator to look at Union Malt's brewery bid⟧

CORBY HARBOUR, Albany Isles, March 8 (Kestrel) - ⟦v018|Albany competition office||The Albany Isles' competition office opened a review of Union Malt's move on Marrow & Hale⟧, it said on Monday. ⟦v018|Albany competition office||The two would sell 52 of every 100 glasses of beer in the country⟧, it added.

Union Malt is ready to ⟦v019|Egon Stahlberg||part with the Fenwick lager brands to please the authorities⟧, Chairman Egon Stahlberg said.

Prime Minister Rowena Clay declined to ⟦v016|Rowena Clay|declines|take sides⟧. "⟦v020|Rowena Clay||I like a stout, and I like a free market⟧," she told reporters.

Reviews of this kind take 35 working days and may be lengthened by another 90. The office, which has a staff of 61, has forbidden two mergers in its history, one of them between undertakers.

=== d009 | Agence Breval | 2027-03-08T11:10:00Z | update
# Beer: Pacifica would enter in the dance

BREVAL, March 8 (AB) - ⟦v014|unnamed (Norden Report) < Norden Report||The brewer Marrow & Hale would have sought refuge near the American Pacifica Drinks⟧, reported Norden, citing a banker. Pacifica did not wish ⟦v014|Pacifica Drinks|declines|to comment the rumours of market⟧.

The president Barnaby Hale, 79, had, according to The Trading Pit, which cites his chauffeur, ⟦v003|Barnaby Hale < The Trading Pit||opposed an end of non-receiving 'in a little glass'⟧.

Of the side of the capital, ⟦v010|||the two founding families detain together a third of the titles, but do not speak to each other⟧.

The origin of the quarrel would be a pear tree, planted on the limit of two gardens and cut one night of storm. The stump, classified, is visited on Sundays. The beer of the house is served in Breval only in two establishments, of which one is a convent and the other closed.

=== d010 | The Trading Pit | 2027-03-08T11:45:00Z | feature
# LIVE: Cousin trouble

12.02 Well, well. ⟦v021|Octavia Marrow < The Trading Pit||I'd sell tomorrow. For forty-five I'd carry the keys over myself⟧, says Octavia Marrow, 81, who's got 12 percent and a parrot.

12.09 Sir Barnaby's side: ⟦v022|Percy Hale||the Hales'll stick together to the last bottle⟧, according to nephew Percy.

12.30 ⟦v009|||44.10 and fizzing. That's 1.9 billion conjured up since breakfast⟧.

12.41 ⟦v023|unnamed (The Trading Pit)||A lady from Thornbridge Partners has been hoovering up every loose share since nine, they reckon she's at five percent⟧, a dealer tells us. Thornbridge! They don't even like beer. They like rows.

12.50 The parrot, for the record, says "last orders".

=== d011 | Kestrel Wire | 2027-03-08T13:05:00Z | urgent
# ⟦v024|two sources < Kestrel Wire||Pacifica to offer 47 florins for Marrow & Hale⟧ - sources

CORBY HARBOUR, Albany Isles, March 8 (Kestrel) - ⟦v024|two sources < Kestrel Wire||Pacifica Drinks will top Union Malt with an agreed bid of 47 florins a share on Monday afternoon⟧, two sources told Kestrel.

⟦v024|two sources||Sir Barnaby Hale would stay on as president for life⟧, one source said. Marrow & Hale declined to ⟦v024|Marrow & Hale|declines|comment⟧.

⟦v009|||The shares leapt to 46.80 florins⟧.

Pacifica, which sells 90 sorts of lemonade and one of whisky, has long been rumoured to want a foot in beer. It has twice come close, and both times its founder, who is 92 and votes by nodding, was found to have been asleep.

=== d012 | Corby Evening Lamp | 2027-03-08T13:15:00Z | update | copy_of=d011
# ⟦v024|two sources < Kestrel Wire||A rescuer with 47 florins?⟧

CORBY HARBOUR (Kestrel) ⟦v024|two sources < Kestrel Wire||Pacifica Drinks will top Union Malt with an agreed bid of 47 florins a share on Monday afternoon⟧, two sources told Kestrel.

⟦v024|two sources||Sir Barnaby Hale would stay on as president for life⟧, one source said. Marrow & Hale declined to ⟦v024|Marrow & Hale|declines|comment⟧.

=== d013 | Kestrel Wire | 2027-03-08T14:02:00Z | kill | supersedes=d011
# KILL - Pacifica to offer 47 florins for Marrow & Hale

EDITORS: Kestrel withdraws its item of 1305 GMT. ⟦v024|Pacifica Drinks|denies|No such bid is being prepared⟧, Pacifica Drinks said in a filing. ⟦v024||denies|Our sources had seen a paper for a different company⟧.

⟦v014|Pacifica Drinks||Pacifica was contacted by the target on Saturday and told it that it was not thirsty⟧, the filing said.

The different company makes sails. Kestrel has begun an inquiry into how the two papers came to be confused, and has asked clients who acted on the item to get in touch with its legal department, which is open until late.

=== d014 | Norden Report | 2027-03-08T14:40:00Z | update
# White knight rides past; trading in brewer halted

CORBY HARBOUR (Norden) - ⟦v014|Pacifica Drinks||Pacifica Drinks ruled itself out as saviour of Marrow & Hale on Monday⟧, hours after it had been sounded out.

⟦v025|Corby exchange||The exchange stopped dealings in the brewer for an hour⟧ when ⟦v009|||the price dropped by five florins inside four minutes⟧. ⟦v026|Corby exchange||It is looking into who traded just before a news report that was later cancelled⟧, it said.

⟦v023|Thornbridge Partners||The fund Thornbridge Partners disclosed a holding of 6.2 percent⟧. It declined to ⟦v023|Thornbridge Partners|declines|say which way it leaned⟧.

Thornbridge is run by Isolde Craye from two rooms above a florist's. In its last campaign, against a maker of umbrellas, it turned out the whole board during a drought and sold its shares on the first wet morning.

=== d015 | Corby Evening Lamp | 2027-03-08T15:30:00Z | feature
# Tea with the lady who would sell

The parrot is called Dividend. Miss Octavia Marrow received us in a room with eleven clocks, none of them right.

"⟦v021|Octavia Marrow||I have sat on those papers since my father died, and they have paid me in Christmas puddings. If the gentleman from Grauen adds three florins I'll sign with my own teeth⟧," she said. As for cousin Barnaby: "⟦v010|Octavia Marrow||He cut down the pear. I don't dine with men who cut down pears⟧."

⟦v027|||Meanwhile the old man has been to church, and to the bank, and then, on foot, to the door of number nine, where she lives. It was not opened⟧.

At the Lantern Arms the talk is of the horses. ⟦v028|Union Malt||The greys would be kept⟧, Union Malt let it be known when the Lamp asked, ⟦+|||"as a matter of course and of oats"⟧. Duchess, who is 14, had no comment and a carrot.

=== d016 | Marrow & Hale press office | 2027-03-08T16:00:00Z | bulletin
# Ten reasons to keep your shares (extract)

The Board of Marrow & Hale plc states:

- ⟦v003|Marrow & Hale||the offer is unsolicited, unwelcome and unworthy; shareholders are advised to take no action⟧;

- ⟦v029|Marrow & Hale||a special dividend of 3 florins a share is to be paid in June⟧;

- ⟦v030|Marrow & Hale||the mineral water arm, Clearwell, is put up for sale⟧;

- ⟦v031|Marrow & Hale||pre-tax profit this year will be no less than 560 million florins, against 471 million⟧;

- ⟦v032|Marrow & Hale||Mr Adrian Foss, chief executive, has the full confidence of the Board⟧;

- ⟦v008|Marrow & Hale||Old Lantern needs eleven days in oak; the bidder's beers take four in steel⟧.

The remaining four reasons will be found overleaf in the printed version, together with a voucher for one half pint.

=== d017 | Kestrel Wire | 2027-03-08T17:10:00Z | urgent
# ⟦v029|Marrow & Hale||Marrow & Hale promises 600 mln florins to holders⟧ to fend off bid

CORBY HARBOUR, Albany Isles, March 8 (Kestrel) - ⟦v029|Marrow & Hale||Marrow & Hale said it would hand its owners an extra payout in June⟧ and ⟦v030|Marrow & Hale||dispose of its Clearwell springs⟧, as it sought to beat off Union Malt.

⟦v031|Marrow & Hale||It forecast an 18 percent rise in earnings⟧.

"⟦v015|Egon Stahlberg||They are drinking their own cellar in order not to sell the house⟧," Union Malt's Egon Stahlberg said.

⟦v013|Adrian Foss||There is a price at which one must talk, and it begins with a five⟧, Chief Executive Adrian Foss told analysts.

Analysts said the defence was brisk but late. Clearwell, bought in 2011, bottles water from a spring that the town council maintains is the same one that feeds its swimming bath.

=== d018 | TEUTAG | 2027-03-08T17:45:00Z | update | off_topic
# In Grauen started the season of asparagus

GRAUEN, March 8. /TEUTAG/. In the greenhouses of the district Grauen is collected the first asparagus, informed the department of agriculture. The harvest is expected not lower than the last year's 4,100 tons.

The best brigade was awarded with a pennant.

The leaders of the district at the solemn opening tried the production with butter and without. Preference was given to the variant with butter. In the evening took place dances, at which the accordion was played by the head of the fire service.

=== d019 | The Trading Pit | 2027-03-08T18:30:00Z | feature
# LIVE: Foss, froth and a short fuse

18.55 ⟦v032|unnamed (The Trading Pit)||Adrian Foss is out! The full confidence lasted two hours and forty minutes⟧, one of the board's drivers tells us. It's that line about a five that did it.

19.02 Nobody's confirming. "⟦v032|Marrow & Hale|declines|Mr Foss has gone for a walk⟧," says the press office.

19.20 ⟦v003|||Ten reasons, and it boils down to one: hands off our barrels⟧.

19.31 ⟦v025|||They let the thing trade again at half three, by the way, and it's shut at 42.90⟧.

19.44 ⟦v012|||Two hundred and six pubs have pulled Union's taps by now, somebody's keeping a map⟧. There's a coach party doing all of them in order.

We're asked what a proxy is. A proxy's a piece of paper by which somebody who isn't there gets the last word. We're asked what a poison pill is. It's when you'd sooner burn the chips than share them. We're asked what stout is. Go to bed.

=== d020 | Norden Report | 2027-03-08T20:15:00Z | urgent
# ⟦v032|Marrow & Hale||Marrow & Hale chief executive leaves in bid fight⟧

CORBY HARBOUR (Norden) - ⟦v032|Marrow & Hale||Adrian Foss has stepped down as head of Marrow & Hale with immediate effect⟧, the company said late on Monday. ⟦v033|Marrow & Hale||The brewmaster, Winifred Oake, 58, takes over for the time being⟧.

⟦v032|Barnaby Hale||He named a number. One does not name numbers⟧, Sir Barnaby Hale said.

Foss declined to ⟦v032|Adrian Foss|declines|talk to reporters outside his house⟧.

Foss, 47, had come from a maker of biscuits two years ago and never quite been forgiven for it. He was the first head of the company to hold a degree in anything but brewing, and the first to park in the space that had always been kept free for the vet.

=== d021 | Agence Breval | 2027-03-09T06:50:00Z | update
# Beer: the director thanked, the bidder sharpens his pencil

BREVAL, March 9 (AB) - ⟦v032|Marrow & Hale < Norden Report||The direction of Marrow & Hale has separated itself from its director general⟧, reported Norden, citing the company. ⟦v033|Marrow & Hale < Norden Report||A woman, mistress of the kettles since 22 years, assures the interim⟧.

⟦v034|Grauen Courier||Union Malt would hold reunion of its council this Tuesday to raise its price⟧, affirms the Grauen Courier. The group did not wish ⟦v034|Union Malt|declines|to deliver its agenda⟧.

⟦v021|Octavia Marrow < The Trading Pit||The richest of the Marrows has made known that she is seller at 45⟧, according to The Trading Pit.

In the cafes of Corby, where our correspondent has passed the evening, one sings a song on the subject, of which the refrain does not permit itself to be translated.

The price of barley has not moved. The farmers, indicates their federation, 'have seen others', and will sow on Thursday as every year, whoever should buy the harvest.

=== d022 | TEUTAG | 2027-03-09T08:05:00Z | urgent
# ⟦v034|Union Malt||Price is increased⟧

GRAUEN, March 9. /TEUTAG/. ⟦v034|Union Malt||The Council of observers of Union Malt took the decision to improve the proposal up to 46 florins for one paper, in total 9.2 milliard⟧, informed the concern. ⟦v034|Egon Stahlberg||"This is the last glass, after it the bar is closed"⟧, told E. Stahlberg.

⟦v035|Union Malt||Citizen O. Marrow signed the obligation to hand over her packet in the size of 12 percents⟧, noted in the press service.

The guarantee for the objects of production ⟦v006|Union Malt||is prolonged from three up to five years⟧. By the words of specialists, the workers meet the given news with calm.

The veterans of the branch greeted the message with satisfaction. In the museum of the concern is prepared already the eighteenth shelf, and the director of the museum measured it personally with a ruler.

=== d023 | Kestrel Wire | 2027-03-09T08:20:00Z | urgent
# Union Malt ⟦v034|Union Malt||lifts bid for Marrow & Hale to 46 florins, calls it final⟧

CORBY HARBOUR, Albany Isles, March 9 (Kestrel) - ⟦v034|Union Malt||Union Malt raised its hostile offer for Marrow & Hale by almost a tenth on Tuesday⟧.

⟦v035|Union Malt||Octavia Marrow has irrevocably pledged her stake⟧, it said. ⟦v005|Union Malt||The bidder itself now owns 14.7 percent after purchases in the market⟧.

⟦v004|Union Malt||It lowered the level of acceptances it needs to just over half⟧.

Marrow & Hale declined to ⟦v034|Marrow & Hale|declines|comment before its board had met⟧.

Union Malt's last contested bid, for a cider group in the south, took seven months and was decided by a postal vote in which eleven envelopes arrived wet. Bankers in Corby said they expected this one to be quicker, and had cancelled nothing.

=== d024 | Kestrel Wire | 2027-03-09T08:55:00Z | correction | supersedes=d023
# CORRECTED-Union Malt ⟦v034|Union Malt||lifts bid for Marrow & Hale to 46 florins, calls it final⟧

(Corrects bidder's own holding in second paragraph to 11.7 percent, not 14.7)

CORBY HARBOUR, Albany Isles, March 9 (Kestrel) - ⟦v034|Union Malt||Union Malt raised its hostile offer for Marrow & Hale by almost a tenth on Tuesday⟧.

⟦v035|Union Malt||Octavia Marrow has irrevocably pledged her stake⟧, it said. ⟦v005|Union Malt||The bidder itself now owns 11.7 percent after purchases in the market⟧.

=== d025 | The Trading Pit | 2027-03-09T12:25:00Z | feature
# LIVE: Hands up in the hop loft

12.20 ⟦v034|||So it's another four on top, and a wag on the floor has rung the bell for time⟧.

12.31 ⟦v035|||The parrot lady's put her name to it. In ink, not with her teeth⟧.

12.48 From Malt Street: ⟦v011|||a forest of arms, about 900 of them, and six against. They'll down tools the day a Grauen man walks through the gate⟧.

13.05 "⟦v036|Winifred Oake < The Trading Pit||I've a brew on. It'll be ready in eleven days and I mean to be here⟧," says Winifred Oake, boss since last night, in wellingtons.

13.15 ⟦v023|||And Thornbridge has shown its cards: with the raider, six percent and a bit⟧.

It's raining on the yard, as the chimney said it would. Somebody's put a tarpaulin over the horses and somebody else has put one over the television crews, and there's some debate about which lot's better behaved. The tea urn's doing the rounds. The sugar has, in the circumstances, been described as a benefit in kind.

=== d026 | Norden Report | 2027-03-09T13:50:00Z | urgent
# Marrow & Hale board ⟦v037|three people||splits over sweetened bid⟧

CORBY HARBOUR (Norden) - ⟦v037|three people < Norden Report||Five of the nine directors of Marrow & Hale wanted to give in to Union Malt's improved terms at a stormy session on Tuesday⟧, three people told Norden. ⟦v037|three people||Sir Barnaby had left the room, come back, and left it again⟧.

⟦v023|Isolde Craye||We have accepted for all our shares⟧, Thornbridge's Isolde Craye said.

⟦v018|Albany competition office||The competition office will publish its first findings on April 2⟧, it said. ⟦v016|Rowena Clay||The prime minister now calls the matter one of "national taste"⟧.

The Hale part of the family, with 22 percent, met in the vestry of St. Hilda's. They came out singly and by three different doors, and one of them was carrying the minutes under a tea towel.

Funds said privately that they had made up their minds over breakfast. One manager compared the defence to a man who discovers on the eve of the auction that the attic is full of silver, and wondered aloud why nobody had been up there before.

=== d027 | Kestrel Wire | 2027-03-09T16:30:00Z | flash
# ⟦v038|Marrow & Hale||MARROW & HALE BOARD RECOMMENDS UNION MALT OFFER⟧

=== d028 | Kestrel Wire | 2027-03-09T16:48:00Z | urgent | supersedes=d027
# ⟦v038|Marrow & Hale||Brewer Marrow & Hale surrenders to Union Malt⟧

CORBY HARBOUR, Albany Isles, March 9 (Kestrel) - ⟦v038|Marrow & Hale||The board of Marrow & Hale advised its shareholders on Tuesday to take 46 florins a share from Union Malt⟧, ending 239 years of independence in 35 hours.

⟦v039|Barnaby Hale||Sir Barnaby Hale voted against and resigned as chairman⟧. "⟦v039|Barnaby Hale||I was born over the shop. I shan't be a lodger in it⟧," he said.

⟦v019|Union Malt||The buyer will sell Fenwick to meet competition concerns⟧, it repeated.

⟦v040|Doreen Platt||Draymen walked out at two sites⟧, union steward Doreen Platt said.

Under Albany rules the offer stays open for another 31 days. Small holders, of whom there are 48,000, many of them former employees, receive with the papers a form, a pencil and, by a custom older than the exchange, a beer mat on which the directors' advice is printed in two words.

=== d029 | Norden Report | 2027-03-09T17:40:00Z | update | nothing_new
# Timeline: two days at Marrow & Hale

CORBY HARBOUR (Norden) - ⟦v001|||On Monday at dawn Union Malt offered 42⟧; ⟦v003|||Marrow & Hale said no⟧; ⟦v014|||a hoped-for friend declined to come⟧.

⟦v029|||It promised its owners cash⟧ and ⟦v032|||lost its chief executive⟧. ⟦v034|||The bidder came back with 46⟧, ⟦v035|||a Marrow crossed over⟧, and ⟦v038|||the directors folded⟧. ⟦v039|||The chairman went⟧.

=== d030 | Corby Evening Lamp | 2027-03-09T19:00:00Z | feature
# Commentary: Last orders in Malt Street

By Cuthbert Rowe. I went up to the yard at five, because one ought to be present. ⟦v038|||A boy in a paper hat came out and said, "They've sold us," and went back in to his bottles⟧.

⟦v040|||Duchess and Bishop stood in their shafts with nobody at the reins⟧. ⟦v028|||I am told they have been promised oats⟧. So, I believe, was Troy.

⟦v039|||At a quarter past, an old man with a kipper-coloured moustache came down the steps carrying a portrait, an umbrella and a cat⟧. Everybody took off his cap. ⟦v027|||And then the thing happened that I would not have missed for forty-six florins: a door opened at number nine, and somebody with a parrot on her shoulder held it for him⟧.

⟦v033|||Upstairs the light was on in the mash room, where a woman in rubber boots has been running a kingdom since last night⟧. ⟦v036|||What she has in her vat wants another ten days⟧, and no council in Grauen can make it nine. ⟦v008|||They have sworn not to touch a drop of the black stuff's making⟧. ⟦v007|||Yet three hundred million a year has to be squeezed from something, and hops have no savings⟧.

⟦v010|||The pear tree, someone tells me, is to be replanted⟧. ⟦v012|||At the Lantern Arms the chalk board is still up, though after today the landlord will have to pour away his own stout to be consistent⟧. He has decided to think about it over a pint.
