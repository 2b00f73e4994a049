title: The Norella food poisoning Live
outlets: Hexa = international agency, terse; RAN = state agency of Arrandia, translated; Quay Gazette = local newspaper of Sint-Odo; Radio Cinque = broadcaster, news log; Trolley = consumer column, questions and answers; Office of Food Inspection = official notices; Kurs = business daily, reports and interview

=== d001 | Quay Gazette | 2026-06-08T06:30:00Z | feature
# The dance that nobody finished

Saturday's wedding at the boathouse had an accordion, a cake of four floors and, by eleven, a queue. ⟦v14|||Of sixty guests forty-one ended up face down behind the reeds⟧, the best man among the first. "⟦v14|Marisol Haakonsen||My husband said I do and then he said excuse me⟧," the bride, Marisol Haakonsen, recalls.

⟦v13|||At St Odo's they lie two to a curtain⟧. Sister Dilnoza Baxter has sent for more buckets. ⟦v1|Dilnoza Baxter||By Sunday noon she had eighty on her list⟧, and not all had been dancing.

What did they share? ⟦v3|Marisol Haakonsen||"It must have been the fish"⟧, thinks the bride.

=== d002 | Radio Cinque | 2026-06-08T07:45:00Z | update
# News log, Monday

09:10 Not only the boathouse. ⟦v1|Kwabena Lisowski||A hundred and thirty in four towns since Friday⟧, district doctor Kwabena Lisowski says.

09:22 ⟦v6|||A retired ferryman of 81, Aurel Desta, has not survived the night⟧.

09:31 Fish? ⟦v3|Kwabena Lisowski|denies|"No"⟧, says Dr Lisowski. ⟦v3|Kwabena Lisowski||"Everybody I asked had a pink tub in the fridge"⟧.

09:40 The tub is Golden Aunt beet spread, sold by Norella. We rang. Head office ⟦v2|Norella|declines|will not say if it stays on sale⟧.

=== d003 | Hexa | 2026-06-08T08:20:00Z | flash
# ⟦v2|Norella||NORELLA RECALLS BEET SPREAD IN ARRANDIA AFTER ILLNESSES⟧

=== d004 | Hexa | 2026-06-08T08:55:00Z | urgent
# ARRANDIA'S NORELLA PULLS SPREAD, SHARES FALL

⟦v2|Norella||All 312 stores were told to remove Golden Aunt tubs dated up to July 1⟧, the supermarket group said. It was ⟦v2|Norella||a precaution⟧.

⟦v3|Norella|declines|It declined to say what was in the tubs⟧.

⟦v1|Health Ministry of Arrandia||At least 164 people had fallen ill⟧, the Health Ministry said. ⟦v6|Health Ministry of Arrandia||One man died⟧.

⟦v8|||Norella shares were down 6 percent⟧.

Producer Paskal Foods said ⟦v7|Paskal Foods||its goods had left the plant in perfect order⟧.

=== d005 | RAN | 2026-06-08T10:00:00Z | update
# ⟦v1|||Disorders of digestion are noted among separate citizens⟧

SINT-ODO, June 8. (RAN). ⟦v1|Sanitary Service of Arrandia||To the medical institutions one hundred fifty one persons addressed themselves⟧, reported the Sanitary Service. ⟦v13|Sanitary Service of Arrandia||The bed fund of the district suffices⟧, is underlined.

⟦v2|||From the trading network a vegetable paste is being taken out⟧. "⟦v12|Yusuf Brandt||Yesterday I ate of it with bread and, as you see, I am standing⟧," informed the Minister of Nutrition Yusuf Brandt.

⟦v6|Sanitary Service of Arrandia|denies|With the product the decease of the elderly citizen D.⟧ has no connection, considers the Service.

=== d006 | Trolley | 2026-06-08T11:30:00Z | feature
# Pink alert: your questions

My tub is open. Lick or bin? ⟦v2|||Bin. The shop wants it back, and for once let the shop have its way⟧.

No receipt? ⟦v16|Norella||You get a voucher for five guilders anyway⟧, says the help line. Do not spend it on dip.

Is the Aunt real? ⟦v30|Paskal Foods||"She was drawn by an agency in 1994"⟧, the makers admit. Poor Aunt.

My cat ate it. ⟦v26|Radmila Achterberg||Mine too, and the carpet is gone⟧, vet Radmila Achterberg confides.

Coppa's house spread? ⟦v15|Coppa||Same kettle, so they have cleared it as well⟧. Their word for it is ⟦v15|Coppa||"solidarity"⟧.

=== d007 | Office of Food Inspection | 2026-06-08T13:00:00Z | bulletin
# Notice 71

1. ⟦v3|||In nine of eleven opened tubs Salmonella was detected⟧.

2. ⟦v2|||Withdrawal extended to all Golden Aunt sorts irrespective of date⟧.

3. ⟦v11|||The Ulmo works of Paskal Foods is closed until further notice⟧.

4. ⟦v1|||Cases notified by 12:00: 203⟧.

=== d008 | Hexa | 2026-06-08T13:10:00Z | urgent
# ⟦v3|Office of Food Inspection||SALMONELLA FOUND IN NORELLA SPREAD⟧ - ARRANDIA INSPECTORS

⟦v11|Office of Food Inspection||The factory in Ulmo was ordered shut⟧, they said.

Paskal said ⟦v7|Paskal Foods||tubs had stood warm for hours in Norella's depot at Varga⟧. Norella ⟦v7|Norella|denies|rejected that⟧.

⟦v23|||Neighbouring Trelleby stopped imports of Arrandian chilled food⟧.

=== d009 | Kurs | 2026-06-08T15:40:00Z | update
# A pink hole in the balance sheet

⟦v8|||Half a billion guilders of grocer evaporated between breakfast and the bell⟧. The last time investors ran like this was the horse lasagne. "⟦v8|Signe Oduber||I have never seen a sell-off with a rash⟧," analyst Signe Oduber says.

Chief executive Henrike Osei broke cover at four. "⟦v9|Henrike Osei||I am ashamed, and I have no better word⟧," she told staff. Her critics want more: ⟦v33|Lorcan Vasquez-Pohl||"shame is not a plan; she should clear her desk"⟧, fund manager Lorcan Vasquez-Pohl demands.

⟦v22|Aldebaran Re||The policy covers 40 million at most⟧, insurer Aldebaran Re lets it be known.

=== d010 | Radio Cinque | 2026-06-08T16:30:00Z | update
# News log, Monday evening

18:02 ⟦v18|||The queue at the refund desk in Sint-Odo reaches the fountain⟧. People hold the stuff at arm's length. At the till ⟦v2|||the scanner now beeps three times and locks when it meets the Aunt⟧.

18:10 We have seen an e-mail of 25 May. ⟦v4|unnamed (Radio Cinque)||"Third complaint about the pink one, smells, please stop it"⟧, a branch manager wrote to the head office, two weeks ago.

18:14 Norella: ⟦v4|Norella|denies|no such message ever reached us⟧.

18:20 ⟦v1|Kwabena Lisowski||260, and my fax is still going⟧, Dr Lisowski says.

18:25 The school gym at Varga ⟦v13|||has been fitted with cots⟧.

=== d011 | Quay Gazette | 2026-06-08T18:00:00Z | feature
# Aurel's chair

For fifty years he took us across for a coin. ⟦v6|||Now the old ferryman has gone over himself⟧, and on his kitchen table stands a spoon. "⟦v28|Ilse Desta||He wanted something soft because of his teeth⟧," says his widow, Ilse. She does not want the money that people talk of: "⟦v28|Ilse Desta||What would I buy?⟧"

Boss Osei's regrets reached us by loudspeaker between two offers: ⟦v9|||the shop on the quay broadcast them every quarter of an hour⟧. ⟦v18|||By closing time you could not find an egg either⟧.

The newly-weds will ⟦v27|Marisol Haakonsen||"do it again in autumn, with sandwiches"⟧.

=== d012 | Hexa | 2026-06-08T20:15:00Z | urgent
# SECOND DEATH IN ARRANDIA FOOD POISONING

⟦v6|Health Ministry of Arrandia||A woman of 77 died in Varga⟧, the ministry said. ⟦v1|Health Ministry of Arrandia||Cases rose to 288⟧.

⟦v5|Benedikt Sato||Families would sue Norella for 80 million guilders⟧, lawyer Benedikt Sato said. ⟦v5|Norella|declines|Norella had no comment on the threat⟧.

⟦v17|Caoimhe Rustaveli||The minister had cut inspections by half⟧, opposition deputy Caoimhe Rustaveli said, ⟦v17|Caoimhe Rustaveli||demanding 200 new posts⟧.

=== d013 | RAN | 2026-06-09T06:10:00Z | update
# ⟦v12|Yusuf Brandt||Panic is the worst spice⟧ - Minister

SINT-ODO, June 9. (RAN). "⟦v12|Yusuf Brandt||The bread with the paste I do not regret⟧," repeated the Minister of Nutrition Yusuf Brandt. On the letter of the month of May ⟦v4|Yusuf Brandt|declines|he will not express himself⟧, being no postman.

⟦v17|Yusuf Brandt|denies|The reduction of controls⟧ is an invention of the lady deputy, noted he. ⟦v11|Sanitary Service of Arrandia||The activity of the enterprise in Ulmo is suspended with a sanitary purpose⟧, informed the Sanitary Service. ⟦v6|Sanitary Service of Arrandia||Two lethal outcomes are under study⟧.

Of queues ⟦v18|Ministry of Trade of Arrandia|denies|it is not possible to speak⟧, considers the Ministry of Trade. ⟦v3|Sanitary Service of Arrandia||A certain microorganism of bird origin was established⟧, admitted the Sanitary Service. ⟦v2|Sanitary Service of Arrandia||The seizure of the paste comes to completion⟧.

=== d014 | Radio Cinque | 2026-06-09T07:30:00Z | bulletin
# News log, Tuesday

09:20 ⟦v24|unnamed (Radio Cinque)||Now the milk: a tanker driver says Norella's cartons are affected as well⟧. Do not pour it on the children's flakes.

09:24 ⟦v18|||Somebody in Varga is wrestling for oat drink⟧.

=== d015 | Radio Cinque | 2026-06-09T08:05:00Z | kill
# News log: strike that

10:01 ⟦v24|Office of Food Inspection|denies|There is nothing wrong with it⟧, the inspectors assure us. ⟦v24|||Our tanker driver delivers for the competition⟧. The 09:20 entry is gone. Flakes are allowed.

=== d016 | Office of Food Inspection | 2026-06-09T09:00:00Z | bulletin
# Notice 74

1. ⟦v1|||Cases notified by 08:00: 341⟧.

2. ⟦v7|||Temperature log of the Varga depot, 29 May: 14 degrees for nine hours⟧.

3. ⟦v3|||The same strain was found on a beet peeler at Ulmo⟧.

=== d017 | Kurs | 2026-06-09T10:20:00Z | update
# Sato's bill

It is on paper now. ⟦v5|||The suit was filed at Varga at ten, 212 names, and a figure with seven noughts⟧. "⟦v5|Benedikt Sato||A stomach is not a coupon⟧," counsel says of the voucher.

At once the grocer turned round and ⟦v19|||took its own supplier to court, for 120 million⟧. Paskal: ⟦v19|Paskal Foods||"a pickpocket crying thief"⟧.

⟦v8|||The paper lost another tenth⟧. Mr Vasquez-Pohl ⟦v33|Lorcan Vasquez-Pohl||"has not changed his mind since yesterday"⟧, he says. In the boardroom, we hear, ⟦v10|unnamed (Kurs)||they are timing Osei's exit⟧. A spokesman: ⟦v10|Norella|denies|"She has our full support"⟧.

=== d018 | Trolley | 2026-06-09T11:15:00Z | feature
# Pink alert, second helping

Can I join the case? ⟦v5|||If you were sick and kept anything to show for it, ring Mr Sato; the line is long⟧.

Which germ is it? ⟦v3|||The one from the hen house, only it moved in with the beets⟧.

They want a signature for the five guilders. Give it? ⟦v16|Norella||You sign that you will not sue⟧, the form says. I would let it ripen.

And how does it get into a beet? ⟦v3|Kwabena Lisowski||"On a blade nobody rinsed"⟧, Dr Lisowski tells me.

Did they know? Ask the manager who typed that message. ⟦v21|Zdenka Mbaye||"They sent me home on Sunday, with pay and without keys"⟧, says Zdenka Mbaye of the Sint-Odo branch. ⟦v4|Zdenka Mbaye||"I got an answer, too: sell it off."⟧

=== d019 | Hexa | 2026-06-09T11:50:00Z | urgent
# ⟦v4|Zdenka Mbaye < Trolley||NORELLA IGNORED WARNING ON SPREAD⟧ - BRANCH MANAGER TO TROLLEY

Norella ⟦v4|Norella||confirmed receiving an e-mail but said it was unclear⟧. It ⟦v21|Norella|denies|denied punishing the manager⟧.

⟦v5|||A collective suit seeks 80 million guilders⟧. ⟦v29|Court of Varga||A first hearing is set for September 3⟧, the court said.

⟦v15|Coppa||Rival Coppa said none of its customers was ill⟧.

=== d020 | RAN | 2026-06-09T12:20:00Z | update | copy_of=d019
# Norella ignored warning on spread - branch manager

Norella ⟦v4|Norella < Hexa||confirmed receiving an e-mail but said it was unclear⟧, reports Hexa. It ⟦v21|Norella < Hexa|denies|denied punishing the manager⟧.

⟦v5|||A collective suit seeks 80 million guilders⟧. ⟦v29|Court of Varga < Hexa||A first hearing is set for September 3⟧, the court said.

=== d021 | Quay Gazette | 2026-06-09T14:30:00Z | feature
# Zdenka of aisle four

She always smelled everything first; that is why her melons are good. ⟦v4|||Three times she wrote to the tower in the capital about the Aunt's breath⟧. ⟦v21|||For that she now has time to paint her fence⟧.

In the gym, ⟦v13|||the wall bars serve for drips⟧. ⟦v1|Dilnoza Baxter||"Our town alone, a hundred and ninety"⟧, says Sister Baxter.

And the bride? ⟦v14|||She spent her honeymoon in bed four, he in bed nine⟧. ⟦v27|Marisol Haakonsen||"Till October"⟧, she says.

Tins of the pink are ⟦v2|||piled up behind the shop like a sunset, waiting for the lorry⟧.

=== d022 | Kurs | 2026-06-09T17:00:00Z | feature
# "We cooled everything except our heads"

Interview. Tendai Paskal, 58, owner of Paskal Foods, in an office that smells of bleach.

Did the germ come from your house?
"⟦v3|Tendai Paskal||One peeler. I have looked it in the eye⟧."

So it is your fault.
"⟦v7|Tendai Paskal|denies|No⟧. ⟦v7|Tendai Paskal||One germ is a guest. Nine hours at fourteen degrees make it a wedding⟧."

That is tasteless.
"⟦v32|Tendai Paskal||Yes. I apologise to the couple⟧."

And the withdrawal, was it in time?
"⟦v2|Tendai Paskal||They cleared the shelves the way one closes a stable. Politely, afterwards⟧."

When do you reopen?
"⟦v11|Tendai Paskal||When the last tile is off the wall. August⟧."

What of the 120 million?
"⟦v19|Tendai Paskal||She can have the tiles⟧."

Would you eat it, like the minister?
"⟦v12|Tendai Paskal|declines|I have a meeting⟧."

And the lady on the label?
"⟦v30|Tendai Paskal||She will be retired with honours⟧."

=== d023 | Radio Cinque | 2026-06-09T18:40:00Z | update
# News log, Tuesday evening

20:05 ⟦v25|||Handcuffs at the Varga depot: the man in charge of the cold⟧. He is 44. The company ⟦v25|Norella|declines|has nothing to say about it⟧.

20:11 ⟦v25|unnamed (Radio Cinque)||He had unplugged a hall to save on power⟧, a colleague says.

20:20 The inspectors' union: ⟦v20|Folke Amirkhanov||"We are eleven for the whole coast"⟧, says its head, Folke Amirkhanov.

20:26 ⟦v6|Kwabena Lisowski||We lost a third tonight⟧, Dr Lisowski says. His voice gives way. ⟦v1|Kwabena Lisowski||"Four hundred and two."⟧

20:30 Mrs Osei once more: ⟦v9|Henrike Osei||"sorry does not begin to cover it"⟧.

=== d024 | Hexa | 2026-06-10T06:45:00Z | flash
# ⟦v10|Norella||NORELLA CEO HENRIKE OSEI STEPS DOWN⟧ - COMPANY

=== d025 | Hexa | 2026-06-10T07:20:00Z | urgent | supersedes=d024
# NORELLA CHIEF QUITS OVER FOOD POISONING

⟦v10|Norella||Osei left with immediate effect⟧, the company said. ⟦v34|Norella||Finance head Ruben Tagaloa takes over⟧.

⟦v8|||Shares rose 4 percent⟧ after ⟦v8|||losing a fifth of their value in two days⟧.

⟦v38|Norella||Each victim would be offered 2,000 guilders⟧, Norella said. Sato said ⟦v35|Benedikt Sato||his clients would refuse it⟧.

⟦v23|||Trelleby lifted its import ban except for spreads⟧.

=== d026 | Hexa | 2026-06-10T08:00:00Z | update | off_topic
# ARRANDIA INFLATION SLOWS TO 2.1 PERCENT

Consumer prices in Arrandia rose 2.1 percent in May from a year earlier, the statistics office said on Wednesday, below forecasts.

=== d027 | Office of Food Inspection | 2026-06-10T09:30:00Z | correction
# Notice 77 (corrects Notice 74)

1. ⟦v1|||Cases notified by 08:00 on 9 June: 314, not 341; today: 398⟧.

2. ⟦v6|||Deaths attributed: 2. The third is not ascribed to the product⟧.

3. ⟦v2|||Of 48,000 tubs, 41,500 have been recovered⟧.

4. ⟦v11|||Ulmo: reopening not before 15 August⟧.

=== d028 | RAN | 2026-06-10T11:00:00Z | update
# ⟦v36|||The Minister of Nutrition went on treatment⟧

SINT-ODO, June 10. (RAN). ⟦v36|Sanitary Service of Arrandia||Y. Brandt experiences a light discomfort of the belly⟧, informed the Sanitary Service. ⟦v12|||About the sandwich of Sunday he is not accessible for questions⟧.

⟦v10|||The leading lady of the trading network was released from the post⟧. ⟦v25|Procuracy of Arrandia||One responsible for refrigeration is isolated⟧, communicated the Procuracy. ⟦v31|Cabinet of Arrandia||Two hundred units of controllers will be introduced⟧, decided the Cabinet. Deputy Rustaveli ⟦v17|Caoimhe Rustaveli||called this late but welcome⟧. ⟦v20|Cabinet of Arrandia|denies|The number eleven⟧ was called inexact. ⟦v23|Ministry of Trade of Arrandia||The neighbours again receive our cheese⟧, with satisfaction noted the Ministry of Trade.

=== d029 | Quay Gazette | 2026-06-10T14:00:00Z | feature
# What is left on the shelf

⟦v10|||The lady in the tower has packed her orchids⟧. ⟦v9|||The loudspeaker has stopped being sorry⟧ and sells charcoal again. ⟦v5|Ilse Desta|declines|"Not my quarrel"⟧, says Ilse Desta, whom Mr Sato's people had rung twice. ⟦v11|||In Ulmo two hundred women are scrubbing instead of peeling⟧. ⟦v37|||Zdenka got her keys back, and tulips⟧.

⟦v26|Radmila Achterberg||Seven toms and a poodle, all on rice⟧, reports our vet. ⟦v20|Folke Amirkhanov||One inspector per thirty miles of coast⟧, old Amirkhanov grumbles, whatever they say in the capital.

⟦v14|||The forty-one from the boathouse have all been sent home⟧. One chair at the ferry stays free: ⟦v6|||Aurel was buried at low tide⟧.

=== d030 | Trolley | 2026-06-10T16:00:00Z | update | nothing_new
# Pink alert: leftovers for late-comers

What happened? ⟦v1|||Four hundred tummies, give or take a decimal⟧. ⟦v2|||The tubs went back where they came from⟧. Why? ⟦v3|||A dirty peeler⟧ and ⟦v7|||a warm hall, says one side; a clean hall, says the other⟧. ⟦v4|||They had been told⟧. Who pays? ⟦v5|||Two hundred people would like to know, eighty million times⟧; ⟦v19|||the shop sends the bill to the cook⟧; ⟦v22|||and the insurer has hidden under the table⟧. ⟦v8|||Your shares? Do not look⟧. ⟦v15|||The other shop's tub is back, in green⟧. ⟦v38|||Two thousand for your silence, up from a fiver⟧.
