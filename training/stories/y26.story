title: Merrin peace treaty Live

=== d001 | Palisade | 2026-09-18T04:30:00Z | update
# Kolvania, Astruria due to end nine-year war with treaty at Merrin

MERRIN, Helvora, Sept 18 (Palisade) - ⟦v001|Helvoran Foreign Ministry||The presidents of Kolvania and Astruria are to sign a peace treaty on Friday at 3 p.m. (1300 GMT) in the lakeside town of Merrin⟧, according to the Foreign Ministry of Helvora, the host, ending a war over the Ruun valley that has cost 61,000 lives.

The text, 94 pages with four annexes, was agreed in July under Henrike Solvaag, a retired judge who has spent 19 months between the two capitals.

⟦v035|||Some 3,000 foreign peacekeepers would follow within a month of signature⟧. ⟦v017|||Donors would meet in the spring to raise two billion marks for rebuilding⟧.

Kolvania's Stepan Ruskil is to fly in before noon. Amara Tellian of Astruria has been at the Hotel Belvoir since Thursday.

=== d002 | Helvoran Chancellery | 2026-09-18T04:50:00Z | bulletin
# Programme of the day of signature (for accredited media)

The Chancellery of State of Helvora informs:

- ⟦v005|Helvoran Chancellery||the aircraft of President Ruskil lands at Merrin airfield at 11:20⟧;

- ⟦v001|Helvoran Chancellery||the delegations take their places in the Hall of Mirrors at 14:45, and both copies are signed at 15:00⟧;

- ⟦v026|Helvoran Chancellery||each head of state uses a pen turned from the case of a spent shell⟧;

- ⟦v031|Helvoran Chancellery||there follows a handshake of at least ten seconds for photographers⟧;

- ⟦v039|Helvoran Chancellery||a dinner of lake trout for 220 persons is given at 19:30⟧.

Media are reminded that the quay is closed to cars. Rubber soles are requested in the Hall of Mirrors.

=== d003 | The Dispatcher | 2026-09-18T05:35:00Z | feature
# LIVE: Merrin wakes up to fog, flags and four thousand policemen

07.35 Good morning from the quay, where you can't see the lake. ⟦v038|||A fog like wet wool has come down over the airfield and they've shut the runway⟧ … Our correspondent Imre Castle has walked into two bollards.

Inside, a small war of its own. ⟦v025|unnamed (The Dispatcher) < The Dispatcher||The table's forty centimetres too short to take both flags, and neither side will give up the window end⟧, a carpenter with a pencil behind his ear tells us. He has been up since three.

"⟦v024|Ludmila Crane||I have one son in their earth and one in ours. Sign it, and let me fetch the first⟧," says Ludmila Crane, who came by bus with forty women of the Mothers' Bench. They're handing out bread.

[Spelling: we write Ruun, as the river does.]

=== d004 | Palisade | 2026-09-18T06:12:00Z | urgent
# URGENT-⟦v002|Orsa Quill||Shells hit Astrurian village on treaty day, six dead⟧ - governor

HARLAND, Astruria, Sept 18 (Palisade) - ⟦v002|Orsa Quill||Six people were killed when mortar rounds fell on the market of Dorn, a village in the Ruun valley, at dawn on Friday⟧, the governor of the district, Orsa Quill, said.

"⟦v003|Orsa Quill < Palisade||They came from across the river, from the Kolvanian bank. I watched the flashes⟧," Quill told Palisade by telephone.

Kolvania's Defence Ministry declined to ⟦v003|Kolvanian Defence Ministry|declines|comment⟧. The line has been almost silent since April.

Dorn, a place of some 400 houses and one mill, lies two kilometres from the river and changed hands three times in the first winter of the war. Its Friday market, held since the spring, had been praised by both governments as a sign of the calm.

There was no immediate word from either president.

=== d005 | Kolvapress | 2026-09-18T06:55:00Z | urgent
# General Staff denies ⟦v003|Kolvanian General Staff|denies|shelling of the settlement Dorn⟧

VARN, 18 September. /Kolvapress/. The General Staff of Kolvania denied that ⟦v003|Kolvanian General Staff|denies|its artillery carried out fire on the left bank of Ruun⟧.

"⟦v003|Kasimir Volk||From our side since the spring did not fly out even a stone. This is a theatre of those, to whom the peace is like a bone in the throat⟧," declared the head of the Staff General Kasimir Volk. He informed that ⟦v028|Kasimir Volk||the Kolvanian party is ready to a joint investigation⟧.

As to the victims, in the department noted that ⟦v002|Kolvanian General Staff||"in the place could suffer two or three persons, what is regrettable"⟧.

The President S. Ruskil, as is foreseen by the schedule, ⟦v005|||took off from the capital in the morning⟧.

=== d006 | Zelen News Service | 2026-09-18T07:20:00Z | update
# Blood in the valley, fog on the lake

ZELEN (ZNS) - ⟦v002|Orsa Quill < Harland Radio||The dead of Dorn have become nine, among them a girl who sold plums⟧, Harland Radio reported on Friday, quoting the governor.

⟦v003|Orsa Quill < Palisade||The governor holds the Kolvanians to be the shooters⟧, as she said to Palisade; ⟦v003|Kasimir Volk < Kolvapress|denies|the general in Varn will have none of it⟧, according to Kolvapress.

⟦v033|Zelenian Refugee Office||In Zelen 88,000 Astrurians wait with packed bags to go home⟧, the Refugee Office counted. Many had tied them to the roofs of cars last night.

The bus company of Kest had hired forty extra drivers for the weekend. At eight in the morning they were sitting in the yard and playing cards, and the buses stood washed and empty in three rows.

⟦v040|Yusta Maren||Zelen asks both sides not to let a mortar have the last word⟧, Foreign Minister Yusta Maren stated.

=== d007 | The Dispatcher | 2026-09-18T07:48:00Z | feature
# LIVE: '⟦v020|Amara Tellian||I won't sign over open graves⟧' - Tellian cancels breakfast

09.48 She came down the Belvoir's stairs in black, stopped on the fourth step and read from an envelope. "⟦v020|Amara Tellian||There are people in Dorn who have not yet been covered with a sheet. I shall not put my name to anything while that is so … I ask for your patience⟧," Amara Tellian said. No questions. Door.

Is that a no? Her spokesman, Piet Lamm, says ⟦v004|Piet Lamm||the delegation is "stepping back from the table for some hours"⟧. He declined to ⟦v004|Piet Lamm|declines|put a number on some⟧.

The Mothers' Bench has stopped handing out bread.

And overhead we can hear an engine, going round. And round. ⟦v005|unnamed (The Dispatcher)||That's Ruskil up there, forty minutes of fuel to spare⟧, a man from the tower reckons.

=== d008 | Palisade | 2026-09-18T08:15:00Z | update | supersedes=d004
# UPDATE 1-⟦v004|Piet Lamm||Astruria suspends part in peace signing after nine killed⟧

* ⟦v038|||Fog keeps Kolvanian leader in air⟧

MERRIN, Helvora, Sept 18 (Palisade) - ⟦v004|Piet Lamm||Astruria pulled out for the time being from talks on the final ceremony of a peace treaty with Kolvania on Friday⟧, its spokesman said, after ⟦v002|Orsa Quill||a dawn mortar attack that left nine dead⟧.

⟦v020|Amara Tellian||President Amara Tellian said she could not sign before the victims were buried⟧. She had not mentioned Kolvania by name.

⟦v009|||Mediator Henrike Solvaag walked across the hotel garden to see her⟧ and came out after 25 minutes. Solvaag declined to ⟦v009|Henrike Solvaag|declines|describe the conversation⟧.

"⟦v018|Walter Prynne||Nine years of work must not be lost in nine minutes⟧," Walter Prynne, foreign secretary of the Vance Union, said after telephoning both leaders.

=== d009 | Kolvapress | 2026-09-18T08:40:00Z | update
# President Ruskil landed in the city Loos

LOOS, Helvora, 18 September. /Kolvapress/. ⟦v005|||On account of the meteorological conditions the board number one made landing in the reserve airport Loos, 140 km from Merrin⟧. Further the Head of State follows by railway.

"⟦v021|Stepan Ruskil||The pen lies in my breast pocket, and there it is warm. I came to sign and without this do not leave⟧," told S. Ruskil to the journalists on the platform. To the families of the perished in Dorn ⟦v028|Stepan Ruskil||he expressed condolence and proposed a commission from three sides⟧.

He called on ⟦v020|Stepan Ruskil||his colleague "not to leave the road one step before the house"⟧.

In the train for the delegation were prepared tea and buckwheat.

As is known, S. Ruskil is already the third President of Kolvania, who has conducted talks about the Ruun question. The first was replaced in the fourth year of the conflict, the second departed from life.

=== d010 | Merrin Free Press | 2026-09-18T09:05:00Z | feature
# The trout are gutted, the guests are not here

By our own staff. In the kitchen of the Belvoir ⟦v039|||220 fish lie on ice with a lemon in the mouth⟧, and chef Anton Beel walks up and down before them like a general. "⟦v039|Anton Beel < Merrin Free Press||By nine tonight I can give them to the swans⟧," he told us.

At the station the mayor, Ida Torsk, had the carpet turned round, since ⟦v005|Ida Torsk||the gentleman would now be coming from the east, by the 11.52 slow train⟧.

⟦v015|||A waiter who was not a waiter has been led off through the laundry⟧. "⟦v015|unnamed (Merrin Free Press) < Merrin Free Press||He had a hand grenade under a napkin, and he didn't know which side to serve from⟧," a chambermaid told this newspaper.

Sale of white paper doves on the quay: brisk at seven, nil at ten.

=== d011 | Ostern Wire | 2026-09-18T09:22:00Z | urgent
# ⟦v006|The Lamplighter||Secret map gives Ostrel to Astruria⟧, Kolvanian website says

VARN (Ostern Wire) - ⟦v006|The Lamplighter||An unpublished annex to the peace treaty hands the mining town of Ostrel, held by Kolvania since the second year of the war, to Astruria⟧, the Kolvanian website The Lamplighter reported on Friday, showing a coloured map marked "Annex C".

⟦v006|The Lamplighter||Its 23,000 inhabitants would have 90 days to choose a passport⟧, the site said.

⟦v007|Kolvanian Presidential Office||No such page exists among the ninety-four⟧, the Presidential Office in Varn replied. Helvora's Chancellery declined to ⟦v006|Helvoran Chancellery|declines|comment on the drawing⟧.

Ostrel produces a third of Kolvania's zinc.

The Lamplighter was set up four years ago by former staff of a closed newspaper and publishes from a flat above a bakery. It was the first to report the heavy Kolvanian losses at the Harl bridge, which the army denied for a month and then confirmed.

=== d012 | Zelen News Service | 2026-09-18T09:50:00Z | update
# A town on the wrong side of a pencil line?

ZELEN (ZNS) - ⟦v006|The Lamplighter < Ostern Wire||According to a paper now going from hand to hand in Varn, the zinc diggers of Ostrel are to wake up as Astrurians⟧, Ostern Wire reported, citing the site The Lamplighter.

⟦v010|Ostern Wire||Within the hour people were on Freedom Square in Varn, at first three hundred, then several thousand⟧, the same agency has it.

"⟦v007|Matthias Orn < Zelen News Service||I have had the thing in my hand. It's our draft from last winter, long dead⟧," a member of the mediator's staff, Matthias Orn, told ZNS.

In Zelen's border town of Kest ⟦v014|||the barrier to Astruria, which was to be raised for good at noon, was let down again with two chains⟧.

=== d013 | The Dispatcher | 2026-09-18T10:20:00Z | feature
# LIVE: A train, a carpet, a man with a pen

12.20 ⟦v005|||Ruskil's here. The slow train, eighteen minutes late, second class because the first had no heating⟧. He patted his jacket where the pen is. Nobody cheered and nobody booed.

⟦v009|||Solvaag was on the platform with an umbrella and they've gone off down the towpath together, just the two of them⟧ … Castle followed as far as the boathouse and was turned back by a large man.

So will it be at three? "⟦v008|Tove Rasmun < The Dispatcher||Take a book,"⟧ the Chancellery's Tove Rasmun tells us. ⟦v025|||The carpenter's finished, though: an extra leaf, two flags, both by the window⟧.

That grenade, by the way. ⟦v015|Merrin police||A man aged 29, from neither country, held since ten past ten⟧, say the police. [Dummy? Live? They won't say.]

=== d014 | Palisade | 2026-09-18T10:45:00Z | urgent
# URGENT-⟦v008|Helvoran Chancellery||Signing of Ruun peace treaty put off⟧, no new time set

MERRIN, Helvora, Sept 18 (Palisade) - ⟦v008|Helvoran Chancellery||The ceremony at which Kolvania and Astruria were to end their war has been postponed⟧, the host government said on Friday, just over two hours before it was due.

"⟦v008|Kaspar Wend||Postponed is a different word from cancelled⟧," Chancellor Kaspar Wend told reporters.

Astruria's delegation had asked for ⟦v028|Piet Lamm||an inquiry into the Dorn shelling before signature, not after it⟧, spokesman Piet Lamm said.

⟦v002|Orsa Quill||The number of dead stands at 11⟧, governor Orsa Quill said. ⟦v041|Orsa Quill||Twenty-six are wounded, four of them beyond hope⟧.

=== d015 | Merrin Free Press | 2026-09-18T10:58:00Z | update | copy_of=d014
# ⟦v008|Helvoran Chancellery||Signing put off⟧, no new time set

MERRIN (Palisade). ⟦v008|Helvoran Chancellery||The ceremony at which Kolvania and Astruria were to end their war has been postponed⟧, the host government said on Friday, just over two hours before it was due.

"⟦v008|Kaspar Wend||Postponed is a different word from cancelled⟧," Chancellor Kaspar Wend told reporters.

Astruria's delegation had asked for ⟦v028|Piet Lamm||an inquiry into the Dorn shelling before signature, not after it⟧, spokesman Piet Lamm said.

⟦v002|Orsa Quill||The number of dead stands at 11⟧, governor Orsa Quill said.

=== d016 | Kolvapress | 2026-09-18T11:25:00Z | update
# Provocators try to rock the situation in Varn

VARN, 18 September. /Kolvapress/. ⟦v010|Kolvanian Interior Ministry||On the Freedom Square gathered up to 1,800 persons, mostly idle youth⟧, informed the Ministry of Interior. The traffic of trolleybuses is carried out by a detour.

The former general, now deputy Lev Storin demanded ⟦v023|Lev Storin||to bring the President under court for treason of the Motherland⟧. "⟦v023|Lev Storin||He who gives away Ostrel, let him not come home⟧," shouted the deputy from a kiosk.

The leadership of the State repeatedly informed: ⟦v007|Kolvanian Presidential Office||the so-called Annex C is a product of foreign kitchens⟧.

⟦v016|State Security Committee||The translator of the delegation, citizen R., was detained on suspicion in transfer of service papers to the site "Lamplighter"⟧, reported the State Security Committee.

=== d017 | Ostern Wire | 2026-09-18T11:50:00Z | urgent
# ⟦v012|Darya Belsk||Kolvanian defence minister quits over treaty⟧

VARN (Ostern Wire) - ⟦v012|Darya Belsk||Kolvania's defence minister, Darya Belsk, has laid down her post⟧, she told a crowd on Freedom Square. "⟦v012|Darya Belsk||I was shown the map on Tuesday. I cannot serve a blank space⟧," she said.

⟦v010|Ostern Wire||About 20,000 people were on the square by early afternoon⟧, an Ostern reporter estimated.

The Lamplighter's editor, Grigor Sand, said ⟦v016|Grigor Sand||the arrested interpreter, Rosa Imlach, had never sent him as much as a postcard⟧.

The crown lost 3 percent against the mark.

Belsk, an engineer of 51, was the first civilian to hold the office and had been one of the authors of the truce in April. Shops around the square closed their shutters, but there was no violence by evening and the cafes behind the opera stayed open.

=== d018 | The Dispatcher | 2026-09-18T12:30:00Z | feature
# LIVE: What the monitors saw

14.30 Somebody has slipped us two sheets. ⟦v019|monitors' report < The Dispatcher||The rounds on Dorn were 82-millimetre and came from the north-west, from a wood on the Kolvanian side, bearing 312 degrees⟧, says a report by the ceasefire monitors, timed 11.05. But: ⟦v019|monitors' report||"the crew that fired them can't be determined"⟧ …

That wood has changed hands twice in nine years. ⟦v019|unnamed (The Dispatcher)||There were fresh tyre marks and eleven empty cases⟧, an observer who lay in the ditch tells us.

Piet Lamm has it already. "⟦v003|Piet Lamm||So now we know whose wood it is⟧," he said, a bit too quietly.

Chef Beel has been seen on the jetty. The swans look interested.

=== d019 | Palisade | 2026-09-18T12:48:00Z | update | off_topic
# Helvora raises speed limit on lake steamers

MERRIN, Helvora, Sept 18 (Palisade) - Helvora's parliament voted 61 to 40 on Friday to let steamers on Lake Aster travel at 22 knots instead of 18.

Fishermen had opposed the bill. Chancellor Kaspar Wend did not take part in the vote.

The new limit will apply from May. The last collision on the lake was in 2009.

=== d020 | Zelen News Service | 2026-09-18T13:10:00Z | urgent
# ⟦v027|Radio Aster||Mediator Solvaag throws down her mandate⟧

ZELEN (ZNS) - ⟦v027|Bruno Tell < Radio Aster||The judge Henrike Solvaag has resigned as mediator and is packing⟧, Radio Aster reported on Friday, quoting a hotel porter, Bruno Tell.

"⟦v027|Bruno Tell||Four suitcases, and she asked for a taxi⟧," so the porter.

Her office declined to ⟦v027|Solvaag's office|declines|say where she was⟧. ⟦v001|||The hour for which the signature had been set, three in the afternoon, struck over an empty hall⟧.

⟦v019|monitors' report < The Dispatcher||The observers of the armistice trace the bombs on Dorn to a copse on the Kolvanian shore without naming a culprit⟧, The Dispatcher published.

=== d021 | Zelen News Service | 2026-09-18T13:42:00Z | kill | supersedes=d020
# KILL - Mediator Solvaag throws down her mandate

Editors: please do not use our urgent of 1310 GMT on the mediator. ⟦v027||denies|Henrike Solvaag has not given up her office⟧.

The porter Bruno Tell says ⟦v027|Bruno Tell||the luggage belonged to the harpist engaged for the dinner, which had been called off⟧. Matthias Orn, of the mediator's staff, denied that ⟦v027|Matthias Orn|denies|she had thought of leaving for one second⟧.

ZNS regrets the error.

=== d022 | Ostern Wire | 2026-09-18T14:05:00Z | update
# ⟦v022|unnamed (Ostern Wire)||Mediator offers ten-kilometre empty strip⟧ to rescue treaty

MERRIN (Ostern Wire) - ⟦v022|unnamed (Ostern Wire) < Ostern Wire||Henrike Solvaag has proposed that both armies draw back five kilometres each from the Ruun before anything is signed⟧, two diplomats told Ostern Wire. They would not be named.

⟦v022|unnamed (Ostern Wire)||Dorn and the wood would lie within the cleared belt⟧, one said. Neither delegation would ⟦v022|delegations|declines|discuss the paper⟧.

⟦v009|||Solvaag has crossed the hotel garden eleven times today⟧, by this agency's count.

⟦v011|Kolvanian parliament||The parliament in Varn voted 118 to 97 to go on sitting through the night⟧, its press office said. ⟦v023|Kolvanian parliament||A motion by Lev Storin to impeach was left for Monday⟧.

=== d023 | Palisade | 2026-09-18T14:40:00Z | correction | supersedes=d014
# CORRECTED-⟦v008|Helvoran Chancellery||Signing of Ruun peace treaty put off⟧, no new time set

(Corrects number of wounded in last paragraph to 16, not 26)

MERRIN, Helvora, Sept 18 (Palisade) - ⟦v008|Helvoran Chancellery||The ceremony at which Kolvania and Astruria were to end their war has been postponed⟧, the host government said on Friday.

⟦v002|Orsa Quill||The number of dead stands at 11⟧, governor Orsa Quill said. ⟦v041|Orsa Quill||Sixteen are wounded, four of them beyond hope⟧.

=== d024 | Kolvapress | 2026-09-18T15:20:00Z | urgent
# In connection with Dorn is ⟦v029|Kasimir Volk||detained the commander of a battery⟧

VARN, 18 September. /Kolvapress/. ⟦v029|Kasimir Volk||The colonel Anton Greb, commander of the 14th mortar battery, was removed from the post and taken under guard⟧, informed General Kasimir Volk.

"⟦v003|Kasimir Volk||Without an order, by own will, three tubes were brought in the wood. I was informed incorrectly, and I informed incorrectly the country⟧," admitted the head of the General Staff. By his words, ⟦v029|Kasimir Volk||the colonel was connected with the deputy Storin⟧.

L. Storin denied that ⟦v029|Lev Storin|denies|he knows such an officer⟧.

The case of the translator R., underlined the Committee, ⟦v016|State Security Committee||is conducted separately⟧.

=== d025 | The Dispatcher | 2026-09-18T15:45:00Z | feature
# LIVE: 'A decent thing to do' - the mood turns

17.45 Read that twice, because we had to. ⟦v003|Kasimir Volk < Kolvapress||Varn now says it was its own mortars after all⟧. ⟦v029|||A colonel's in the cells tonight for the market at Dorn⟧.

And the answer from the fourth step of the stairs: "⟦v020|Amara Tellian||It's a decent thing to own up to. The dead are to be buried at six. After that I can hold a pen again …⟧" Tellian said.

Her people want one more thing, Imre Castle hears. ⟦v022|||The soldiers back from the water tonight, both lots, a good hour's walk in all between them⟧.

The fog has lifted. [Castle can now see the bollards.] And ⟦v015|Merrin police||the grenade was a table lighter; the man's a bankrupt conjuror who wanted to be noticed⟧.

=== d026 | Zelen News Service | 2026-09-18T16:20:00Z | update | nothing_new
# The day so far

ZELEN (ZNS) - ⟦v002|||At dawn mortar bombs killed eleven in the market of Dorn⟧. ⟦v004|||The Astrurians left the table⟧, and ⟦v008|||the hosts struck three o'clock from the programme⟧.

⟦v006|The Lamplighter||A website in Varn published a map without Ostrel⟧; ⟦v010|||the square there filled⟧; ⟦v012|||the minister of defence went⟧.

⟦v003|Kasimir Volk||Then the General Staff of Kolvania owned that the fire had been its own⟧, and ⟦v029|||locked up a colonel⟧. ⟦v009|||The mediator goes to and fro⟧.

=== d027 | Merrin Free Press | 2026-09-18T17:30:00Z | feature
# Bread on the stairs

By Hedda Vaal

⟦v024|||At seven the women in grey sat down on the staircase of the Belvoir, one to a step, so that no president could go to bed without treading on a mother⟧. They did not sing. Ludmila Crane had kept back one loaf, and she broke it in two halves and set one at each side.

⟦v009|||The judge with the umbrella came through the garden again at a quarter past; we make it the fourteenth time⟧. Her shoes were ruined.

Over the wireless in the porter's lodge came the burial. ⟦v034|Harland Radio||In Dorn they rang a school bell, the church having none⟧, said the announcer of Harland Radio.

⟦v039|||The harpist has gone home, and the swans have had their trout⟧. "⟦-|Anton Beel||I make pancakes⟧," said the chef.

=== d028 | Palisade | 2026-09-18T18:35:00Z | urgent
# URGENT-⟦v022|Kaspar Wend||Kolvania, Astruria agree to pull troops back from river⟧ - Helvora

MERRIN, Helvora, Sept 18 (Palisade) - ⟦v022|Kaspar Wend||Both sides have accepted a demilitarised strip 10 km (six miles) wide along the Ruun⟧, Chancellor Kaspar Wend said on Friday night. ⟦v030|Kaspar Wend||The treaty would be signed "before anyone sleeps"⟧, he said.

⟦v028|Kaspar Wend||A three-member commission led by a Zelenian judge would investigate Dorn⟧, he added.

⟦v007|Henrike Solvaag||There had been an Annex C in January and it had been torn up in March⟧, mediator Henrike Solvaag said, her first public words of the day.

Protesters in Varn were dispersing. ⟦v010|Ostern Wire||Their number peaked at 35,000⟧, Ostern Wire reported.

=== d029 | Palisade | 2026-09-18T21:12:00Z | flash
# ⟦v030|||KOLVANIA, ASTRURIA SIGN TREATY ENDING NINE-YEAR WAR⟧ - PALISADE WITNESS

=== d030 | The Dispatcher | 2026-09-18T21:30:00Z | feature
# LIVE: Two signatures, no handshake

23.30 Ten past eleven, in a hall that smells of pancakes. ⟦v030|||He wrote fast. She wrote slowly, and then blotted it, and then looked at it for a good while⟧. Nine years, and it took ninety seconds.

⟦v031|||Ten seconds of clasped hands, the programme had promised. What we got was a nod, across the new leaf of the table⟧ … Then each picked up half a loaf.

⟦v026|||His brass pen leaked. She'd brought her own, a plastic one, and left the shell-case lying⟧.

"⟦v032|Henrike Solvaag||Six tomorrow morning, and from then on nobody shoots at anybody⟧," Solvaag said, and took her shoes off.

⟦v013|Tove Rasmun||First lorries with prisoners roll at eight: 212 one way, 180 the other⟧, says Tove Rasmun.

=== d031 | Kolvapress | 2026-09-18T21:55:00Z | update
# The Treaty of Merrin is signed

MERRIN, 18 September. /Kolvapress/. ⟦v030|||The Head of State S. Ruskil and the President of Astruria A. Tellian fastened with their signatures the Treaty about peace⟧. The document enters in force after approval by both parliaments.

"⟦v021|Stepan Ruskil||I said that without this I do not leave. Now I can leave⟧," joked the President. He declined to answer ⟦v012|Stepan Ruskil|declines|a question about the departure of the minister Belsk⟧.

⟦v032|Kolvanian General Staff||To the troops is given the order to cease every fire from 06:00 of 19 September⟧, informed the General Staff.

According to the paragraph 40, ⟦v013|Treaty of Merrin||the captives are exchanged all for all, without count by heads⟧. ⟦v037|Treaty of Merrin||The territory questions are put out to a vote of inhabitants not earlier than in two years⟧.

=== d032 | Ostern Wire | 2026-09-18T22:20:00Z | update
# Border opens as guns fall silent; ⟦v037|Amara Tellian||Astruria to hold referendum on Oct 25⟧

KEST (Ostern Wire) - ⟦v014|||Zelen's guards took the chains off the Kest crossing at midnight⟧, and ⟦v033|Ostern Wire||some 2,000 of the 88,000 exiles were over the bridge within the hour⟧, many on foot.

⟦v037|Amara Tellian||Astrurians would be asked on Oct. 25 whether they wanted the treaty⟧, President Tellian said before leaving Merrin. "⟦v037|Amara Tellian||I signed for those who are alive. They may tell me if I was wrong⟧."

⟦v017|Walter Prynne||The Vance Union would put down 600 million marks at once, without waiting for the spring⟧, its foreign secretary, Walter Prynne, said. ⟦v035|Walter Prynne||Its first 400 soldiers were already at sea⟧, according to him.

⟦v040|Yusta Maren < Zelen News Service||"The last word was bread and not a mortar,"⟧ Zelen's Yusta Maren told ZNS.

⟦v034|||Across the valley someone lit bonfires, on both banks⟧.

=== d033 | Merrin Free Press | 2026-09-18T22:50:00Z | feature
# What a town remembers of a Friday

By Hedda Vaal

By one in the morning the big black cars had gone round the lake and the quay belonged once more to the cats. I walked back through the Hall of Mirrors, because nobody stopped me. On the floor lay a rubber sole, a lemon and the seating plan of a meal that had not been eaten. Somebody had written on it in pencil, in a good clear hand, "pancakes, 220".

The table stood where it had stood all day. ⟦v025|||They had let in a piece of pear wood the width of two hands, and on that strip the banners had at last found room side by side⟧. The joiner, Emil Kork, ran his thumb along the seam. "⟦v025|Emil Kork < Merrin Free Press||If they'd asked me on Monday, there'd have been no quarrel. But they sent to the capital for a tape measure⟧," he told me. He means to keep the offcut.

⟦v030|||It was here that the two of them had bent over the paper at ten past eleven, he with his left hand, which nobody had known⟧. ⟦v031|||They had looked at each other then as people do who have shared a railway compartment, and that was the whole of the ceremony⟧.

On the stairs ⟦v024|||the mothers were rolling up their blankets⟧. Ludmila Crane had a place on the first lorry, beside the driver. "⟦-|Ludmila Crane||I know the field. I know the tree. I don't need a guide⟧," she said.

The fog came back at two, and covered all of it.

=== d034 | Ostern Wire | 2026-09-18T23:20:00Z | update
# Analysis-What nearly sank the treaty of Merrin, and what could still

VARN (Ostern Wire) - It took a mortar, a map and a mediator with wet shoes. Three times on Friday the peace of the Ruun valley seemed lost, and three times it was fetched back, diplomats said.

⟦v002|||The killings at the plum market⟧ were meant to stop it, said Olaf Drees, who teaches military history in Zelen. "⟦v029|Olaf Drees||A colonel does not drive three tubes into a wood because he is bored. Somebody promised him something⟧," he told Ostern Wire. He did not expect ⟦v028|Olaf Drees||the panel under a Zelenian chairman to find out who before the winter⟧.

The sheet with the zinc town on it did more harm in Varn than the shells, in the view of several deputies. ⟦v012|||It cost the government the woman who ran its armed forces⟧ and ⟦v010|||for one afternoon it gave the street to Storin⟧. That ⟦v007|Henrike Solvaag||the page had been thrown away half a year ago⟧, as Solvaag said late in the evening, was believed by few. The interpreter accused of passing it on ⟦v016|Rosa Imlach's lawyer||was still being questioned at midnight, without counsel⟧, according to her lawyer.

Two hurdles are left. ⟦v011|||The chamber in Varn, in which the government has a majority of nine, was awake and arguing as the news came in⟧. And ⟦v037|||the people of Astruria have five weeks to make up their minds at the ballot box⟧. In the last survey, taken before the bombs fell, 58 percent were in favour.

For tonight there is a smaller test. ⟦v022|||On both banks drivers were starting the engines of lorries, to be five kilometres off by breakfast⟧.
