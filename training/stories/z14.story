title: Gas pipeline deal between Turan Sar and Velmark Live

=== d001 | Northgate | 2026-11-17T06:00:00Z | update
# Turan Sar, Velmark set to seal $14 bln gas pipeline deal

ANDERAS, Velmark, Nov 17 (Northgate) - ⟦v001|Velmark government||Velmark and Turan Sar plan to sign on Tuesday a contract for a pipeline that would carry gas 1,860 kilometres from the Kyzyl fields to the Velmark coast⟧, the Velmark government said, after eleven years of talks.

⟦v002|||The price of the gas is still open⟧. Turan Sar has asked for $310 per thousand cubic metres; Velmark has offered $245.

⟦v003|Turan Sar presidency||President Yermek Saldan is due in the capital at 11 a.m. (0900 GMT)⟧. Prime Minister Katrin Oswald is to receive him at the airport.

Velmark closes its last coal mine in 2029 and buys most of its gas from the sea route controlled by Ostria, which has cut supplies twice in six years. The line would cross the mountains of Dareh, a country of three million.

Finance for the line is to come from a group of eleven banks led by the Bank of Anderas, with guarantees from both treasuries. Analysts have called the timetable ambitious. The last project of the kind, begun under the fathers of both negotiators, ended in 2004 with forty kilometres of pipe in a field, which are now inhabited by foxes.

=== d002 | Office of the Velmark Government | 2026-11-17T06:30:00Z | bulletin
# Visit of the President of Turan Sar: order of the day

The Office announces:

- ⟦v003|Velmark government||11.00 arrival, military airfield, honour guard of 40⟧;

- ⟦v004|Velmark government||12.15 talks in narrow circle, the Blue Study⟧;

- ⟦v001|Velmark government||16.00 signature of the Framework Contract, Hall of Guilds⟧;

- ⟦v005|Velmark government||16.20 pressing of a brass button by both leaders, upon which a flame is lit⟧;

- ⟦v006|Velmark government||18.00 opera, second act only⟧.

Photographers are requested not to stand on the guild chests.

=== d003 | Pipe & Pressure Live | 2026-11-17T07:10:00Z | update
# LIVE: The day of the big tube

08.10 Anderas time. Good morning to all fellow tube-watchers. Coffee, gloves, a flask: we're on the roof of the Exchange opposite the Hall of Guilds.

08.17. A flame's been tested in the square. It's the height of a man, blue, and it singed a pigeon. ⟦v005|unnamed (Pipe & Pressure Live)||The button isn't connected to anything, there's a chap with a tap behind the curtain⟧, one of the fitters says.

08.26. ⟦v002|unnamed (Pipe & Pressure Live)||They were at it until four this morning, and they parted at 268 and 291⟧, a bleary interpreter tells us. Twenty-three dollars of daylight. That's less than a good lunch.

08.40. ⟦v007|||Down by the fountain there's a dozen people in snow-leopard suits with a banner: NOT THROUGH THE GORGE⟧. One leopard's got the hiccups.

08.52. A reader asks how much gas we are talking about. Enough to fill this square up to the weathercock about nine times a minute, day and night, for twenty-five years. Another reader asks who pays. You, dear. The only question they've been on about for eleven years is how and when you'll notice.

=== d004 | Turgosin | 2026-11-17T07:40:00Z | update
# The Leader of Nation flew out to Velmark

KARSHI-SAR, 17 November. /Turgosin/. The President of Turan Sar Yermek Saldan ⟦v003|||at 9 hours 20 minutes flew out with state visit into the kingdom of friendly relations, Velmark⟧. At the ladder he was accompanied by members of the cabinet and schoolchildren with sheaves of wheat.

"⟦v008|Yermek Saldan||Gas is a warm word. We carry warmth to that one, who knows how to count⟧," noted the Leader before the flight.

As informed in the ministry of oil and gas, ⟦v009|Ministry of Oil and Gas||the extent of the annual deliveries will make 22 billion cubic metres during 25 years⟧.

The given project, as underline the experts, has no analogues.

=== d005 | Anderas Evening Post | 2026-11-17T09:20:00Z | feature
# A carpet, a camel and the Prime Minister's hat

By Lotte Marwick

⟦v003|||He came down the steps like a man walking into his own kitchen, stopped, and handed our Prime Minister a rope. On the rope, forty metres back, was a camel⟧. It's a young one, white, named Partnership, and it ate Mrs Oswald's hat.

She laughed. It's the first laugh out of her since the budget. "⟦v010|Katrin Oswald||We've a saying here as well: who brings a beast, stays for supper⟧," she said.

⟦v011|||The zoo has been rung up, and is not pleased⟧. On the road into town children waved little flags, about half of them the right way up.

The shopkeepers of Guild Street have put gas rings in their windows, dressed with ribbons. ⟦v012|Ludo Brandt||The butcher, Brandt, means to cook four hundred sausages on the first blue flame, free to all⟧. "⟦v012|Ludo Brandt||If it takes until 2031, I'll keep them cold⟧," he told us.

At the Café Salt the waiters have learned one sentence in the language of the guests, and it turns out to be an insult to do with mares. The embassy, asked for advice, sent a case of dried apricots and a correction. My neighbour at the next table, a retired stoker, wished only to know whether there'll still be blackbirds.

=== d006 | Northgate | 2026-11-17T10:50:00Z | urgent
# URGENT-⟦v013|Farid Manzoor||Transit state Dareh says no pipeline without higher fee⟧

SHIRAN, Dareh, Nov 17 (Northgate) - ⟦v013|Farid Manzoor||Dareh will not allow a Turan Sar-Velmark gas line across its territory unless it is paid $4 for every thousand cubic metres, twice the sum foreseen⟧, its energy minister said on Tuesday.

"⟦v013|Farid Manzoor < Northgate||They are drawing a straw through our garden and did not ask who waters it⟧," Farid Manzoor told Northgate.

Velmark's Energy Minister Henrik Solberg declined to ⟦v013|Henrik Solberg|declines|comment on the demand⟧. ⟦v014|Dareh parliament||Dareh's parliament would debate the transit treaty at 5 p.m.⟧, its speaker said.

Some 412 kilometres of the planned route lie in Dareh, most of it above 2,000 metres. The country has no gas of its own and heats with wood and dung.

=== d007 | Aurelis Presse | 2026-11-17T11:30:00Z | update
# The garden of Dareh

AURELIS (AP-Aurelis Presse) - ⟦v013|Farid Manzoor < Northgate||The small republic in the middle wishes to see its right of passage doubled⟧, Northgate reported, citing the minister Manzoor.

⟦v002|unnamed (Pipe & Pressure Live) < Pipe & Pressure Live||Between the two signatories there would remain a ditch of twenty-three dollars⟧, affirms the specialised chronicle Pipe & Pressure, which holds it from an interpreter.

⟦v003|Anderas Evening Post||The guest presented himself with a young camel⟧, writes the Evening Post of Anderas. ⟦v015|Ostrian Foreign Ministry||From Ostria, through whose straits the gas of Velmark has come till now, one hears that competition is "a thing for strong stomachs"⟧.

⟦v009|Ministry of Oil and Gas < Turgosin||One speaks of 22 milliards of cubes in the year⟧, according to Turgosin.

The share of the steelworks Maron, which would roll the tubes, gained nine percent at the opening.

The map of the project resembles the arm of a swimmer: the shoulder in the steppe of Kyzyl, the elbow in the snows of Dareh, the hand open upon the sea. The elbow, remarks a diplomat of Aurelis, has always been the place where one takes hold of somebody.

=== d008 | Pipe & Pressure Live | 2026-11-17T12:05:00Z | update
# LIVE: The Blue Study's gone quiet

12.20 Anderas time. ⟦v004|||They are in: two leaders, two interpreters, one dish of almonds, and the door's been shut with a small click⟧.

12.38. The almonds have been sent back for. Good sign?

12.51. ⟦v004|||Voices. Then none. Then Solberg out, at a run, with a calculator the size of a shoe⟧…

12.58. Our friend the interpreter, on the back stairs: "⟦v002|unnamed (Pipe & Pressure Live)||Two hundred and seventy-five, tied to oil, and from the sixth year a floor. I've said it six times in two languages. My tongue's a carpet⟧."

13.02. ⟦v007|||The leopards have grown to about two hundred, and they've lain down across Guild Street in the spot where the sausages are meant to be⟧. Butcher Brandt's negotiating. He's got mustard.

=== d009 | Northgate | 2026-11-17T12:40:00Z | update
# Protesters against gas route block central Anderas

ANDERAS, Velmark, Nov 17 (Northgate) - ⟦v007|Anderas police||About 350 environmental campaigners sat down in front of the hall where a gas pipeline contract was to be signed on Tuesday⟧, police said.

They say ⟦v016|Gorge Alliance||the line would destroy the last wintering ground of 60 snow leopards in the Zarin gorge⟧.

⟦v017|Anderas police||Officers carried away 31 of them, including a former environment minister, Agda Lind⟧. "⟦v017|Agda Lind||I weigh 90 kilos and I didn't help⟧," Lind told reporters from the van.

Velmark's government says the route was moved by 14 kilometres last year for the animals' sake.

Inside, ⟦v004|||Oswald and Saldan had been alone for longer than scheduled⟧.

=== d010 | Turgosin | 2026-11-17T13:20:00Z | urgent
# Parties ⟦v002|Ministry of Oil and Gas||found mutual understanding on the price question⟧

ANDERAS, 17 November. /Turgosin/. In the course of the meeting ⟦v002|Ministry of Oil and Gas||was reached a joint formula of price, satisfying the interests of both peoples⟧, informed the ministry. The figure is not subject to disclosure.

"⟦v008|Yermek Saldan||We have shaken the hand, and at us, who has shaken, does not count the fingers after⟧," told Y. Saldan.

The question of so-called transit, noted the Minister of Oil and Gas Bolat Derbes, ⟦v013|Bolat Derbes|hedges|"will be decided on the level of chauffeurs"⟧.

In the hall of talks the sides were treated with a soup of pumpkin. ⟦v018|||To the Prime Minister K. Oswald was handed over a hat of astrakhan instead of that, which suffered⟧.

=== d011 | Anderas Evening Post | 2026-11-17T14:00:00Z | feature
# Sausages for leopards

By Lotte Marwick

⟦v012|||At a quarter to three Ludo Brandt gave up on history and lit his charcoal⟧. By three ⟦v007|||the sitters had taken off their spotted heads and were eating with both paws⟧. Some were vegetarians at noon.

The constables, who'd been up since four, were given the burst ones. ⟦v017|||Mrs Lind sent word from the cells she would like hers with onions⟧.

⟦v011|Zoo director Emil Haas||Partnership is in the elephant house for now, and has already been sick once: felt⟧, zoo director Emil Haas reports.

Nobody on Guild Street can tell you what a thousand cubic metres looks like. A schoolteacher paced it out for the children between the fountain and the bank, and the bank asked her to stop.

In the Hall they're dusting the table, the one on which in 1648 the guilds signed for the salt. ⟦v019|||Two pens lie on it, nib to nib, beside an inkwell shaped like a derrick⟧.

=== d012 | Northgate | 2026-11-17T14:25:00Z | urgent
# ⟦v020|Ostrian Foreign Ministry||Ostria offers Velmark cheaper gas hours before rival deal⟧

PORT OSTER, Ostria, Nov 17 (Northgate) - ⟦v020|Ostrian Foreign Ministry||Ostria said on Tuesday it would sell gas to Velmark at $220 per thousand cubic metres for ten years if it dropped the plan for an overland pipe⟧.

"⟦v020|Leopold Varga||The ship is loaded. They need only whistle⟧," said Foreign Minister Leopold Varga.

The price is about a fifth below ⟦v002|unnamed (Northgate)||the $275 which two people familiar with the talks said had been accepted by both leaders⟧.

Velmark's opposition leader Jesper Dahl said ⟦v021|Jesper Dahl||parliament should see the contract before the ink⟧. "⟦v020|Katrin Oswald|denies|I've been whistled at by Ostria before⟧," Oswald told reporters in a corridor.

Ostria supplied 61 percent of Velmark's gas last year. In the winters of 2020 and 2023 it halted shipments for nine and seventeen days, giving storms as the reason; weather services recorded a light breeze. ⟦v015|Leopold Varga||Varga said he had nothing against neighbours laying pipes, "as children lay railways"⟧. He spoke for eleven minutes and took no further questions.

=== d013 | Aurelis Presse | 2026-11-17T14:50:00Z | urgent
# ⟦v022|Radio Shiran||Explosion on the projected route in Dareh⟧, radio says

AURELIS (AP-Aurelis Presse) - ⟦v022|Radio Shiran||A bomb went off this afternoon in the camp of the surveyors of the pipeline in the gorge of Zarin, killing two⟧, Radio Shiran announced.

⟦v022|unnamed (Radio Shiran) < Radio Shiran||A shepherd saw smoke and heard "a mountain cough"⟧, according to the same source.

⟦v022|Farid Manzoor|declines|The minister Manzoor did not take up his telephone⟧.

The survey had begun in September under the protection of 60 soldiers.

=== d014 | Aurelis Presse | 2026-11-17T15:15:00Z | kill | supersedes=d013
# KILL - Explosion on the projected route in Dareh

We beg editors to suppress the urgent of 1450 GMT. ⟦v022|Dareh Interior Ministry|denies|There was no attack: surveyors blasted a boulder, as they had announced the day before⟧, the Interior Ministry in Shiran says. ⟦v022|Dareh Interior Ministry|denies|All 44 are at table, eating mutton⟧.

Aurelis Presse presents its excuses.

=== d015 | Pipe & Pressure Live | 2026-11-17T15:40:00Z | update
# LIVE: Four o'clock and nobody's sitting down

16.02 Anderas time. Hall of Guilds. Brass band. Two chairs. No bottoms on them.

16.11. Something's wrong. ⟦v023|||They can't sign: Saldan has sent his glasses, his pen and his finance man away, and he's standing at the window with his back to us all⟧. It's the Ostrian offer, somebody says. It's the translation, says somebody else.

16.19. Interpreter, breathless: "⟦v024|unnamed (Pipe & Pressure Live)||Article nine. In ours Velmark takes *or* pays. In theirs it takes *and* pays⟧." One little word and fourteen billion on it…

16.33. ⟦v025|Velmark government||A pause of thirty minutes⟧, says the lady with the badge. The trombones have sat down on the guild chests.

16.47. ⟦v014|||And on the other screen, Dareh: the deputies are filing in with their shoes off, as they do⟧.

16.55. While we wait, the public benches are playing cards. The guild masters of 1648, in oil, look down on all this with their chins in their ruffs. It took them four days to agree on the salt, somebody's read up, and on the third one of them was thrown out of the window. It was a ground-floor window. They'd thought of that.

=== d016 | Northgate | 2026-11-17T16:20:00Z | urgent
# Signing of Turan Sar-Velmark gas deal delayed

ANDERAS, Velmark, Nov 17 (Northgate) - ⟦v025|Velmark government||The signing of a pipeline contract between Velmark and Turan Sar was held up on Tuesday⟧ over ⟦v024|unnamed (Northgate)||a discrepancy between the two language versions on who bears the cost of gas not taken⟧, officials said.

"⟦v024|Henrik Solberg||It's a matter of two letters and some billions⟧," Energy Minister Henrik Solberg told reporters. "⟦v025|Henrik Solberg||We will sign today even if today ends on Thursday⟧."

⟦v026|Dareh parliament||In Shiran, lawmakers threw out the transit treaty by 52 votes to 49⟧, the parliament's press office said.

⟦v027|||Shares in Maron Steel gave up their gains and closed 4 percent lower⟧. Dutch-style benchmark gas rose 3 percent.

=== d017 | Anderas Evening Post | 2026-11-17T16:50:00Z | update | copy_of=d016
# Signing of gas deal delayed

ANDERAS (Northgate). ⟦v025|Velmark government||The signing of a pipeline contract between Velmark and Turan Sar was held up on Tuesday⟧ over ⟦v024|unnamed (Northgate)||a discrepancy between the two language versions on who bears the cost of gas not taken⟧, officials said.

"⟦v024|Henrik Solberg||It's a matter of two letters and some billions⟧," Energy Minister Henrik Solberg told reporters. ⟦v026|Dareh parliament||In Shiran, lawmakers threw out the transit treaty by 52 votes to 49⟧, the parliament's press office said.

=== d018 | Turgosin | 2026-11-17T17:30:00Z | update
# Technical break is used for the editing of texts

ANDERAS, 17 November. /Turgosin/. The ceremony ⟦v025|Turan Sar presidency||is transferred on a later hour in connection with polishing of the document⟧, informed the press service of the Leader. It denied that ⟦v023|Turan Sar presidency|denies|Y. Saldan expressed displeasure and left the table⟧: he "admired the architecture".

The decision of deputies of Dareh ⟦v026|Bolat Derbes||is an internal storm in an internal glass⟧, considers the minister B. Derbes. ⟦v028|Bolat Derbes||At necessity the pipe will go round by the north, through the salt desert, longer by 540 km⟧, he told.

"⟦v020|Bolat Derbes||The one who offers cheap before the closing of bazaar, has rotten melons⟧," commented the minister the proposal of Ostria.

⟦v006|||The visit to the opera is shortened⟧.

=== d019 | Aurelis Presse | 2026-11-17T18:10:00Z | update
# Two letters, three votes

AURELIS (AP-Aurelis Presse) - ⟦v026|Dareh parliament < Northgate||By three voices the chamber of Shiran has refused the passage to the conduit⟧, Northgate reports, citing the press office of the house.

⟦v024|unnamed (Pipe & Pressure Live) < Pipe & Pressure Live||On the side of Anderas all hangs on a conjunction in the ninth article⟧, the chronicle Pipe & Pressure learned from an interpreter.

⟦v023|||The President of Turan Sar was seen to contemplate the street during eleven minutes⟧; ⟦v023|Turan Sar presidency < Turgosin|denies|it was for love of the facades, says his service to Turgosin⟧.

⟦v028|Bolat Derbes < Turgosin||A detour by the desert is being brandished⟧, it is read at Turgosin. ⟦v028|Pierre Lacombe||It would cost three milliards more and ten degrees of frost⟧, estimates the engineer Pierre Lacombe for Aurelis Presse.

In the hotels of Anderas the rooms of the delegations, let until six in the evening, were prolonged by the night. The pastry chef of the Continental, who had built both countries out of nougat with a liquorice line between them, moved them into the cold room. Dareh, he admitted, he had formed out of a broken biscuit.

=== d020 | Northgate | 2026-11-17T18:35:00Z | update | off_topic
# Velmark to hold referendum on Sunday shopping

ANDERAS, Velmark, Nov 17 (Northgate) - Velmark will vote on March 7 on whether shops may open on Sundays, the interior ministry said on Tuesday.

Trade unions collected 118,000 signatures against the reform. A poll last month showed 54 percent in favour.

The law was passed in June with the votes of the government parties.

=== d021 | Pipe & Pressure Live | 2026-11-17T19:50:00Z | update
# LIVE: Salt, bread and a dictionary

20.05 Anderas time. Professor Ulla Rehn, who's eighty-one and wrote the only dictionary there is of both tongues, has been fetched out of her bath.

20.22. She's in there with them, in a dressing gown. "⟦v024|Ulla Rehn||It means neither. It means 'either way', as one says to a guest who's late⟧," she tells us on her way to the loo. Ha!

20.40. ⟦v024|unnamed (Pipe & Pressure Live)||So they're putting it in plain numbers: what isn't taken is paid at seven tenths, and can be fetched within three years⟧.

20.55. ⟦v029|Farid Manzoor||Manzoor's on a plane. Dareh's minister, the garden man, heading here in his slippers with an offer at three dollars and a village gas tap for everyone⟧ - so he tells us from his seat, before take-off.

21.04. The band's asleep. A leopard has been found under the piano.

21.15. The interpreter again, who's been up for thirty-eight hours and has started to answer his own questions. He says ⟦v023|unnamed (Pipe & Pressure Live)||the business at the window wasn't anger: the old gentleman had lost a tooth on an almond and didn't want it seen⟧. Make of that what you like. I've swept under the chairs; there's no tooth.

=== d022 | Office of the Velmark Government | 2026-11-17T21:30:00Z | bulletin
# Notice to media

The Office announces:

- ⟦v025|Velmark government||the signature takes place on Wednesday 18 November at 08.30⟧;

- ⟦v030|Velmark government||a trilateral meeting is held before it, at 07.00, with Minister F. Manzoor of Dareh⟧;

- ⟦v006|Velmark government||the opera proceeded without guests⟧;

- ⟦v017|Velmark government||persons removed from Guild Street have been released, without exception⟧;

- ⟦v011|Velmark government||the animal is well⟧.

Breakfast for the press: rolls.

=== d023 | Turgosin | 2026-11-18T06:40:00Z | update
# In Anderas passed trilateral consultation

ANDERAS, 18 November. /Turgosin/. ⟦v030|||Early in the morning at the round table sat down the Leader Y. Saldan, K. Oswald and the minister of Dareh F. Manzoor⟧. The talk, on evaluation of participants, carried a neighbourly character.

⟦v029|Ministry of Oil and Gas||To Dareh is established a tariff of three dollars and the gasification of 71 mountain villages at the expense of the consortium⟧, informed the ministry. ⟦v031|Farid Manzoor||The minister F. Manzoor gave assurance to bring the treaty before deputies for repeated voting in December⟧.

"⟦v030|Yermek Saldan||Three on one camel is narrow, but warm⟧," joked the Leader.

At the breakfast was offered a local cheese.

=== d024 | Northgate | 2026-11-18T07:41:00Z | flash
# ⟦v001|||VELMARK, TURAN SAR SIGN 25-YEAR GAS PIPELINE CONTRACT⟧

=== d025 | Northgate | 2026-11-18T08:00:00Z | urgent
# Velmark, Turan Sar sign $14 bln pipeline deal after night of haggling

ANDERAS, Velmark, Nov 18 (Northgate) - ⟦v001|||Prime Minister Katrin Oswald and President Yermek Saldan put their names on Wednesday to a contract that will bring Central Sarian gas to the Velmark coast from 2031⟧.

⟦v002|Henrik Solberg||Velmark will pay $280 per thousand cubic metres, linked to oil⟧, Energy Minister Henrik Solberg said. ⟦v009|Henrik Solberg||It will take 28 billion cubic metres a year⟧.

⟦v029|Farid Manzoor||Dareh settled for three quarters of the transit fee it had wanted⟧ and ⟦v031|Farid Manzoor||has promised a fresh vote⟧.

"⟦v010|Katrin Oswald||My grandmother kept a candle by the stove in case of Ostria. She can put it away⟧," Oswald said. ⟦v032|Ostrian Foreign Ministry||Ostria announced it would raise port dues for Velmark ships⟧.

The contract must be ratified by both parliaments. Velmark's governing coalition has a majority of six; Turan Sar's assembly has never voted against a bill. Construction would employ some 9,000 people at its height. ⟦v021|Jesper Dahl||Opposition leader Jesper Dahl complained he had been shown only the cover⟧. ⟦v036|Gorge Alliance||The Gorge Alliance said it would ask a judge on Friday to halt the project⟧.

=== d026 | Anderas Evening Post | 2026-11-18T08:50:00Z | feature
# The flame, the tap and the pigeon

By Lotte Marwick

⟦v001|||He wrote from right to left and she from left to right, and they met in the middle, where the salt stain is⟧. The band played both anthems at once, by mistake, and it wasn't bad.

⟦v005|||Then they laid a finger each on the brass. Nothing. They pressed again. Behind the curtain somebody swore and up it went with a whoomp, and the Archbishop lost an eyebrow⟧.

⟦v019|||He has kept her pen and she's kept his⟧. ⟦v018|||She wore the astrakhan; it came down to her nose⟧.

⟦v033|Emil Haas||And Partnership is to stay: the zoo's giving it the yard next to the llamas, and free entry to anyone called Yermek⟧.

Professor Rehn had slept on the guild chest beneath a flag. Nobody dared to wake her. ⟦v034|Katrin Oswald||She's to have the Order of the Swan, "for one word", as the Prime Minister said⟧.

Outside, ⟦v007|||the last of the leopards were folding up their tails and looking for the tram⟧. One had left a paw on the fountain. ⟦v012|Ludo Brandt||"I'd one sausage left and I cooked it at half past eight on that there fire of theirs. Took six seconds,"⟧ said Brandt and held up something black. He's going to have it framed.

=== d027 | Aurelis Presse | 2026-11-18T09:40:00Z | update | nothing_new
# Twenty-six hours in Anderas

AURELIS (AP-Aurelis Presse) - ⟦v003|||The President landed with a camel⟧. ⟦v004|||One bargained behind a door of blue⟧; ⟦v002|||one found a price⟧; ⟦v020|||a rival threw a lower one upon the table⟧.

⟦v024|||A conjunction stopped the ceremony⟧, ⟦v026|||a parliament without shoes stopped the route⟧, ⟦v029|||a minister in slippers reopened it⟧.

⟦v001|||And this morning the two have signed⟧.

=== d028 | Northgate | 2026-11-18T10:15:00Z | correction | supersedes=d025
# CORRECTED-Velmark, Turan Sar sign $14 bln pipeline deal after night of haggling

(Corrects annual volume in second paragraph to 22 billion cubic metres, not 28 billion)

ANDERAS, Velmark, Nov 18 (Northgate) - ⟦v001|||Prime Minister Katrin Oswald and President Yermek Saldan put their names on Wednesday to a contract that will bring Central Sarian gas to the Velmark coast from 2031⟧.

⟦v002|Henrik Solberg||Velmark will pay $280 per thousand cubic metres, linked to oil⟧, Energy Minister Henrik Solberg said. ⟦v009|Henrik Solberg||It will take 22 billion cubic metres a year⟧.

=== d029 | Pipe & Pressure Live | 2026-11-18T11:30:00Z | update
# LIVE: After the whoomp

12.10 Anderas time. ⟦v035|||He's off: the plane's a dot over the gasworks, no camel aboard⟧.

12.18. What did they pay? ⟦v002|||Two-eighty. It's five over Tuesday's stairs and thirty under what he came with⟧. My interpreter's asleep in the cloakroom and I've put a coat on him.

12.25. Who loses? The opposition's Dahl: "⟦v021|Jesper Dahl||We'll read it now, I suppose, like a menu after the meal⟧." The leopards: ⟦v036|Gorge Alliance||off to court on Friday to have the works stopped⟧, says a spokeswoman with whiskers on.

12.34. ⟦v027|||Maron Steel's up eleven. Somebody on the floor below us has just rung a cowbell⟧.

12.41. And Ostria: ⟦v032|Leopold Varga||"Every harbour has its price, and ours has just gone up by thirty in the hundred,"⟧ that's Varga. Sour melons.

12.55. That's us. I've been on this roof for twenty-nine hours, I've a beard, and the pigeon that was singed yesterday has come back and is sitting on the aerial as though nothing had happened. Thank you for the soup, whoever sent up the soup. See you in 2031, same roof, bring a match.

=== d030 | Turgosin | 2026-11-18T13:00:00Z | update
# The Leader returned into the Motherland

KARSHI-SAR, 18 November. /Turgosin/. ⟦v035|||The board of the President made landing at 17 hours on local time⟧. On the streets of the capital were met the results of visit with dances.

⟦v001|Turgosin||The signed document is called by experts the contract of century⟧. ⟦v037|Yermek Saldan||The day 18 November is henceforth declared Day of the Pipe, non-working⟧.

⟦v038|Ministry of Oil and Gas||Laying of the first seam is planned for the spring, at the field Kyzyl-4⟧, informed in the ministry. In connection with the possible claim of ecologists the department noted that ⟦v016|Ministry of Oil and Gas|denies|on the territory of the gorge leopards were not established, only their tracks⟧.
