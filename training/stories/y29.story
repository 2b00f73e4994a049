title: Sella shuttle Live

=== d001 | Halden | 2026-03-03T06:05:00Z | bulletin
# BULLETIN-⟦v001|airport officials||Peace envoy Solvang lands in Drusenian capital⟧ - airport officials

PELOSK, March 3 (Halden) - ⟦v001|airport officials||Henrike Solvang, the envoy sent by the Concert of Nine to end seven weeks of fighting over the Sella pass, touched down in the Drusenian capital at dawn on Tuesday⟧, airport officials said.

⟦v002|||She was to sit down with President Borislav Tenk later in the morning⟧.

Solvang, 66, a former judge from Norrland, is to travel between Pelosk and Quintara, the capital of Maravel, until both sides sign or both throw her out.

The pass, a saddle of rock and larch 2,100 metres up, has changed hands four times in a hundred years. This winter's quarrel began over a customs hut, a stove and a flag, and each side has since lost several hundred men for it. Two earlier mediators gave up before Christmas, one of them with frostbite.

=== d002 | Drusinform | 2026-03-03T06:50:00Z | update
# ⟦v001|||Special envoy H. Solvang arrived with visit in Pelosk⟧

PELOSK, 3 March. (Drusinform). ⟦v001|||At the airport the guest was met by the Vice-Minister of Foreign Affairs Radko Zimm, with bread and with salt⟧.

As informed the Press Service of the Head of State, ⟦v002|Press Service of the Head of State||the conversation of President B. Tenk with the envoy is appointed on 10:00 in the Residence on Oak Hill⟧. ⟦v003|Press Service of the Head of State|declines|The contents of the proposals which she brought⟧, the Press Service declined to comment.

Zimm underlined: "⟦v038|Radko Zimm||Not one additional soldier will be directed by us to the pass while the guest is in the region⟧."

The weather in Pelosk is clear, minus four.

As is known, the Sella question was repeatedly raised by the Drusenian side at all the international tribunes. In the centre of the capital an exhibition of children's drawings on the theme "Our Slope" works free of charge until the end of the month.

=== d003 | Beacon | 2026-03-03T08:20:00Z | feature
# Sella shuttle live: envoy heads up Oak Hill with a thermos and two folders

09.20 Good morning. Our correspondent Piet Lannoy is behind a rope on Oak Hill, where ⟦v002|||a grey car with a very small flag has just rolled through the gates of Mr Tenk's residence⟧. Of the two folders on its back seat one was green and one was blue. [Read nothing into the colours. We asked.]

⟦v032|Anders Falk < Beacon||She has lost her voice and is "doing the whole thing in a whisper"⟧, her spokesman, Anders Falk, tells us. "⟦v032|Anders Falk||It makes them lean in⟧," he adds.

What is in the folders? A diplomat who has seen both, and who will be sent somewhere cold if we name him, says the heart of it is simple. "⟦v003|unnamed (Beacon) < Beacon||Three days without a shot. After that, we see whether they remember how to stop⟧ …"

⟦v026|||Schools in the six districts nearest the pass are shut for a seventh week⟧, by the way, and the children have built a snow envoy.

For newcomers: the two presidents have not been in the same room for six years, and at the last funeral both attended they were seated behind separate pillars. Their countries share a river, a railway gauge and a recipe for dumplings, about which there is also a dispute.

=== d004 | Halden | 2026-03-03T09:40:00Z | urgent
# URGENT-⟦v006|Ostap Merle||Shell hits market in Maravel border town, nine dead⟧ - mayor

QUINTARA, March 3 (Halden) - ⟦v006|Ostap Merle||At least nine people were killed when a shell landed on the covered market of Ferrin, on the Maravel side of the Sella pass, on Tuesday⟧, the town's mayor, Ostap Merle, said.

"⟦v006|Ostap Merle < Halden||It was cheese day. Everybody was there⟧," Merle told Halden by telephone.

The Drusenian Defence Ministry declined to comment on ⟦v007|Drusenian Defence Ministry|declines|who had fired⟧.

The attack came as the envoy Henrike Solvang was in talks in Pelosk.

=== d005 | Quintara Post | 2026-03-03T10:25:00Z | feature
# Cheese, glass and one shoe: the morning Ferrin lost its market

By Sabine Orlo in Ferrin. The clock over the weighing house stopped at eight minutes to ten. Below it lay a wheel of mountain cheese, quite whole, and beside it a woman's shoe, quite new.

⟦v006|Ferrin infirmary||Twelve bodies had been brought in by half past eleven⟧, the infirmary said, and the sister at the desk had stopped writing down names because two of them were her cousins'.

⟦v039|Ferrin infirmary||Another 33 are lying wounded in the corridors⟧, according to the same sister.

"⟦v007|Ostap Merle < Quintara Post||It came over the ridge from the Drusenian guns. I was a gunner once; I know where a thing comes from by where the wall falls⟧," Mayor Ostap Merle told the Post.

⟦v027|||Carts and cars are already strung out along the lower road, mattresses on the roofs, going west⟧. The mayor begged ⟦-|Ostap Merle||those who leave to lock up their dogs with someone who stays⟧.

On the wall of the weighing house somebody had long ago painted the price of a pound of butter. The splinters had gone all round the number and left it readable. An old man was standing before it with his hat in his hand, as one stands before an altar, and would not be led away.

=== d006 | Drusinform | 2026-03-03T11:10:00Z | urgent
# Ministry of Defence: ⟦v007|Drusenian Defence Ministry|denies|on Ferrin our artillery did not fire⟧

PELOSK, 3 March. (Drusinform). The Ministry of Defence of Drusenia decisively denied that ⟦v007|Drusenian Defence Ministry|denies|its units carried out fire on the settlement Ferrin⟧.

"⟦v007|Goran Lisk||The barrels of our batteries are cold since Sunday. Let the other side look for the shell in its own stores⟧," declared the representative of the ministry Colonel Goran Lisk. He expressed ⟦-|Goran Lisk||condolence to the close ones of the perished⟧.

According to the colonel, ⟦v018|Goran Lisk||over the pass in the morning was shot down an unmanned apparatus of Maravel make⟧.

=== d007 | Halden | 2026-03-03T12:30:00Z | update | supersedes=d004
# UPDATE 1-Market shelling overshadows envoy's talks with Drusenian president

* ⟦v006|Maravel Interior Ministry||Death toll in Ferrin at 14⟧

* Envoy proposes 72-hour truce

PELOSK, March 3 (Halden) - ⟦v002|||Peace envoy Henrike Solvang and Drusenian President Borislav Tenk talked for four hours on Tuesday behind closed doors⟧, and ⟦v002|||neither smiled when they came out⟧.

⟦v003|Henrike Solvang||She had put before him a ceasefire of 72 hours, to start at midnight on Wednesday and to be renewed if it held⟧, Solvang told reporters in a hoarse whisper.

"⟦v020|Henrike Solvang||They are two men under one umbrella, each complaining that the other one is dry⟧," she said of the sides. One of the two presidents is a woman.

⟦v006|Maravel Interior Ministry||Fourteen people died in the market of Ferrin⟧, the Maravel Interior Ministry said. Maravel blamed ⟦v007|Maravel government||Drusenian howitzers⟧ for it.

Tenk said ⟦v003|Borislav Tenk|hedges|he would "sleep on" the truce⟧. He also told reporters ⟦v009|Borislav Tenk||he was ready to let 40 captured soldiers go if as many of his own came home⟧.

⟦v025|||The Drusenian dinar fell 2 percent⟧ after news of the shelling.

=== d008 | Tarsia News Agency | 2026-03-03T13:05:00Z | update
# Drusenia ready for exchange of captives, bloodshed in Ferrin

TARSIS (TNA) - The President of Drusenia is prepared to ⟦v009|Borislav Tenk < Halden||hand over two score of prisoners of war against the same number⟧, the agency Halden reported on Tuesday, quoting Borislav Tenk himself.

Tarsia, which borders on both, has offered no opinion since January and offered none on Tuesday.

⟦v006|Ferrin infirmary < Quintara Post||A dozen traders and customers of a market hall lost their lives⟧, the Quintara Post wrote with reference to the infirmary of the place; the ministry in Quintara has since named ⟦v006|Maravel Interior Ministry||two more⟧.

The state agency Drusinform reported, citing Colonel Goran Lisk, that ⟦v018|Goran Lisk < Drusinform||a Maravel drone had been brought down over the heights⟧. The Maravel Air Staff denied ⟦v018|Maravel Air Staff|denies|having lost any⟧.

=== d009 | Office of the Envoy | 2026-03-03T14:00:00Z | update
# Daily note to correspondents, No. 1

The Office of the Special Envoy of the Concert of Nine for the Sella Question notes the following:

- ⟦v002|Office of the Envoy||the Special Envoy was received this morning by H.E. President Tenk; the exchange was frank⟧;

- ⟦v003|Office of the Envoy||a pause in hostilities lasting three times twenty-four hours has been tabled with both parties⟧;

- ⟦v017|Office of the Envoy||sixty unarmed observers stand ready to be posted on the ridge⟧;

- ⟦v004|Office of the Envoy||the Special Envoy departs for Quintara at 17:00 and will call on H.E. President Rivoll the same evening⟧;

- ⟦v006|Office of the Envoy||the Special Envoy grieves with the families of those who perished in Ferrin⟧.

No questions will be taken on the content of the folders.

=== d010 | Beacon | 2026-03-03T16:35:00Z | feature
# Sella shuttle live: the envoy who cannot take off

17.35 We are on the apron at Pelosk and so is she. ⟦v008|||The little white jet has been going nowhere for half an hour; a man with a ladder is looking into the left engine and shaking his head⟧.

"⟦v008|Anders Falk < Beacon||A goose. We believe it was a goose⟧," Anders Falk tells us. ⟦-|Anders Falk||He is ruling out sabotage⟧, he says, "and so would you, if you had smelled it".

⟦v004|||So the meeting in Quintara slips into the night⟧, and Ms Rivoll's cook, who has a saddle of lamb in the oven, has been told …

Meanwhile a green-folder mystery. ⟦v013|||A photograph of a map is going round on the network Plaza tonight: the pass in two halves, a pink strip down the middle and, in the margin, somebody's handwriting⟧. [We do not know whether it is real. The handwriting is terrible, which speaks for it.]

=== d011 | Continental Wire | 2026-03-03T17:20:00Z | urgent
# ⟦v013|unnamed (Continental Wire)||Leaked map shows Sella pass split by demilitarised strip⟧

QUINTARA (CW) - ⟦v013|unnamed (Continental Wire) < Continental Wire||A draft of the envoy's settlement would divide the Sella pass along the old mule track, with a zone four kilometres wide that neither army may enter⟧, two officials who have worked on it told Continental Wire on Tuesday.

The officials confirmed that ⟦v013|unnamed (Continental Wire)||a photographed map circulating online was genuine⟧. Anders Falk, for the envoy, declined to discuss ⟦v013|Anders Falk|declines|"cartography"⟧.

⟦v008|Halden||A fault in her aircraft has kept Henrike Solvang on the ground in Pelosk⟧, Halden reported.

=== d012 | Quintara Post | 2026-03-03T19:45:00Z | update
# Out they came, with lanterns, against the pink strip

By our own reporters. Nobody had called them. By eight in the evening ⟦v015|Quintara police||some 8,000 townspeople stood on Salt Square under the President's windows⟧, by the count of the Quintara police, and ⟦v015|||most held up the same printed map with a cross through the middle⟧.

"⟦v015|Florian Teschke < Quintara Post||We are twenty-five thousand and we are not for cutting⟧," said Florian Teschke of the Pass Veterans' League, to this newspaper.

⟦v029|||On the steps of the cathedral Marta Vess, whose son was taken in January, began her ninth day without food⟧. She asks for one thing only. "⟦v029|Marta Vess||Forty names are on the list. I want to hear that his is one⟧."

⟦v034|||The bells of St Odile rang for Ferrin at nine⟧.

=== d013 | Halden | 2026-03-03T22:15:00Z | urgent
# URGENT-⟦v005|Amadea Rivoll||Maravel president says will not pull troops off ridge⟧

QUINTARA, March 3 (Halden) - ⟦v005|Amadea Rivoll||Maravel will not withdraw its soldiers from the Sella ridge as the price of a truce⟧, President Amadea Rivoll said late on Tuesday after seeing peace envoy Henrike Solvang.

"⟦v005|Amadea Rivoll||Our boys stay where they are, and they will have warm socks⟧," she said.

⟦v004|||The two women talked for 90 minutes past ten at night, after a bird strike had delayed the envoy's flight⟧.

Rivoll said ⟦v003|Amadea Rivoll||she was for stopping the guns "tonight, if he likes"⟧. She did not mention ⟦v009|Amadea Rivoll|declines|prisoners⟧, declining to take a question on them.

=== d014 | Tarsia News Agency | 2026-03-03T22:50:00Z | urgent | copy_of=d013
# ⟦v005|Amadea Rivoll||Maravel president will not pull troops off ridge⟧

QUINTARA (Halden/TNA) - ⟦v005|Amadea Rivoll||Maravel will not withdraw its soldiers from the Sella ridge as the price of a truce⟧, President Amadea Rivoll said late on Tuesday after seeing peace envoy Henrike Solvang.

"⟦v005|Amadea Rivoll||Our boys stay where they are, and they will have warm socks⟧," she said.

⟦v004|||The two women talked for 90 minutes past ten at night, after a bird strike had delayed the envoy's flight⟧.

Rivoll said ⟦v003|Amadea Rivoll||she was for stopping the guns "tonight, if he likes"⟧.

=== d015 | Continental Wire | 2026-03-04T05:30:00Z | update
# Maravel foreign minister Brandt quits over leaked map

QUINTARA (CW) - ⟦v014|Otto Brandt||Otto Brandt has stepped down as foreign minister of Maravel⟧, he announced in a letter dated Tuesday midnight.

"⟦v014|Otto Brandt||I learned from a photograph where my country was to end⟧," the letter says. "⟦+|||A minister who learns such things from a photograph is a piece of furniture⟧."

President Amadea Rivoll's office declined to say ⟦v014|office of Amadea Rivoll|declines|whether she had asked him to stay⟧.

The demonstration against the draft drew ⟦v015|Pass Veterans' League||25,000⟧, according to its organisers, and ⟦v015|Quintara police||a third of that⟧, according to the police.

Rivoll's refusal to ⟦v005|||give up the heights⟧ leaves Solvang, by common consent, with half a folder.

=== d016 | Drusinform | 2026-03-04T06:20:00Z | update
# President B. Tenk gave consent to the three-day silence

PELOSK, 4 March. (Drusinform). ⟦v003|Borislav Tenk||Drusenia accepts the proposal on the silence of weapons for three days⟧, declared this morning the Head of State Borislav Tenk at the session of the Security Council.

"⟦v003|Borislav Tenk||I slept on it, and I slept well⟧," joked the President.

In the given question he put one condition: ⟦v005|Borislav Tenk||the other side must remove its positions from the heights, otherwise "it is not peace, but a seat in the theatre"⟧.

⟦v014|||In Quintara, in the meantime, ran away from his post the minister O. Brandt⟧, that speaks about the confusion in the ruling circles.

⟦v028|||The deputies of the bloc "Homeland Slope" walked out from the hall in sign of protest against concessions⟧. Their leader Vlasta Horn called ⟦v028|Vlasta Horn||the truce "a gift wrapped in a white flag"⟧.

=== d017 | Halden | 2026-03-04T07:15:00Z | update
# Concert of Nine threatens both sides with trade curbs

NORRHAVN, March 4 (Halden) - ⟦v021|Concert of Nine||Grain and fuel shipments to Drusenia and Maravel will be stopped from Monday unless both have signed a truce⟧, the Concert of Nine said on Wednesday.

"⟦v021|Elof Brahe||Patience is a fuel too, and the tank is low⟧," its chairman, Elof Brahe, told a news conference.

⟦v017|Elof Brahe||Sixty monitors had been vaccinated and were "sitting on their rucksacks"⟧, he added.

The toll in Ferrin rose to ⟦v006|Maravel Interior Ministry||17⟧, the Maravel Interior Ministry said. ⟦v039|Maravel Interior Ministry||Of the 41 hurt, six were in a critical condition⟧. ⟦v027|Tallow Aid||Some 4,000 people have left the town⟧, according to the relief group Tallow Aid.

=== d018 | Beacon | 2026-03-04T08:05:00Z | feature
# Sella shuttle live: back over the mountains

09.05 Up again. ⟦v008|||Engine mended, feathers out, the white jet has left Quintara for Pelosk⟧ with the envoy asleep across three seats.

She had breakfast first, at the station buffet, with Marta Vess, who did not eat. [This is the mother on the steps.] Of the exchange: "⟦v009|Anders Falk < Beacon||Both lists are now in one pocket. Forty and forty. I can tell you that Ms Rivoll said yes to that before the soup⟧," says Mr Falk.

The minister who left over the map is at home, pruning. "⟦v014|Otto Brandt < Beacon||They rang at six to ask for the office keys. I put them through the letter box⟧," Otto Brandt tells us over the hedge.

And the man who took the photograph? ⟦v013|Otto Brandt||It was snapped on a lavatory cistern in the Hotel Bristol, going by the tiles⟧, he says.

=== d019 | Halden | 2026-03-04T09:10:00Z | update | off_topic
# Norrland envoy named to head figure skating federation

NORRHAVN, March 4 (Halden) - Karin Solvang, a former pairs champion, was elected president of the International Skating Union's northern branch on Wednesday after a second ballot.

She beat the Maravel candidate by 14 votes to 11. A truce has been agreed in the row over judges' marks, delegates said.

The next congress will be held in Pelosk.

=== d020 | Continental Wire | 2026-03-04T10:40:00Z | urgent
# ⟦v012|unnamed (Continental Wire)||Peace envoy Solvang has resigned⟧ - diplomat

NORRHAVN (CW) - ⟦v012|unnamed (Continental Wire) < Continental Wire||Henrike Solvang has laid down her mandate as envoy for the Sella pass⟧, a diplomat at the seat of the Concert of Nine told Continental Wire on Wednesday.

"⟦v012|unnamed (Continental Wire)||The letter was on the chairman's desk at eleven⟧," the diplomat said. ⟦v012|unnamed (Continental Wire)||It gave her health as the reason⟧, he added.

The Concert's press office declined to ⟦v012|press office of the Concert of Nine|declines|confirm it⟧.

Solvang was on her way to a second round in Pelosk.

=== d021 | Tarsia News Agency | 2026-03-04T10:58:00Z | urgent
# ⟦v012|unnamed (Continental Wire) < Continental Wire||Mediator gives up⟧, reports Continental Wire

TARSIS (TNA) - ⟦v012|unnamed (Continental Wire) < Continental Wire||The mediator between Drusenia and Maravel has thrown in the towel on account of a weak throat⟧, Continental Wire reported, quoting a nameless diplomat in Norrhavn.

There was no comment in Tarsis. ⟦v031|Tarsian Foreign Ministry||The ambassador of Tarsia in Quintara has been called home "for a talk"⟧, the Foreign Ministry said, without a reason.

=== d022 | Continental Wire | 2026-03-04T11:25:00Z | kill | supersedes=d020
# KILL: Peace envoy Solvang has resigned

Editors, please kill our urgent of 1040 GMT, "Peace envoy Solvang has resigned - diplomat". ⟦v012||denies|The envoy has not resigned⟧.

⟦v012|unnamed (Continental Wire)||The letter seen by the diplomat was from another Solvang, of the skating federation, who was accepting and not leaving an office⟧, he now says. Anders Falk denied that ⟦v012|Anders Falk|denies|the envoy had ever thought of going⟧: "⟦v032|Anders Falk||She has a cough. That is all she has⟧."

There will be no substitute. Please remove the item from all sites.

=== d023 | Drusinform | 2026-03-04T13:30:00Z | update
# ⟦v011|Press Service of the Head of State||Between the Presidents took place a telephone talk⟧

PELOSK, 4 March. (Drusinform). ⟦v011|Press Service of the Head of State||On the initiative of the Maravel side today in 13:40 B. Tenk talked by telephone with A. Rivoll, for the first time in six years⟧, informs the Press Service of the Head of State.

In the course of the talk, which lasted 22 minutes, ⟦v003|Press Service of the Head of State||the sides fixed that the fire ceases this night in 00:00⟧. Also was touched ⟦v009|Press Service of the Head of State||the question about the mutual return of military servicemen by the formula "40 on 40"⟧.

At the apparatus sat the special envoy. "⟦v011|Henrike Solvang||I held the receiver, so that nobody could slam it⟧," whispered H. Solvang to the journalists.

Radko Zimm added: ⟦v024|Radko Zimm||our President is ready to go to a meeting face to face, on any neutral shore⟧.

=== d024 | Quintara Post | 2026-03-04T14:20:00Z | update
# 'He asked after my dog': Rivoll on six years' silence broken

⟦v011|Amadea Rivoll||It was he who rang⟧, President Amadea Rivoll said in the palace yard, with snow on her collar. "⟦v011|Amadea Rivoll < Quintara Post||He asked after my dog. The dog has been dead since the last war. I told him the dog was well⟧," she told the Post.

⟦v005|Amadea Rivoll||On the ridge she had not budged by one sock⟧, she said. Pressed on the point, she allowed that ⟦v005|Amadea Rivoll|hedges|"a battalion or two might be rested"⟧.

⟦v036|||Parliament meets at six to prolong the emergency⟧.

At Ferrin they were washing the market hall. ⟦v006|Ostap Merle||The eighteenth of those who were struck down there, a girl who sold thyme, died at noon⟧, the mayor said.

⟦v033|||The envoy's party owes the Hotel Bristol for eleven breakfasts⟧.

=== d025 | Office of the Envoy | 2026-03-04T16:00:00Z | update
# Daily note to correspondents, No. 2

The Office of the Special Envoy notes the following:

- ⟦v011|Office of the Envoy||the two Heads of State spoke by telephone in the presence of the Special Envoy⟧;

- ⟦v022|Office of the Envoy||the cessation of fire takes effect at midnight, Pelosk time, along the whole of the line⟧;

- ⟦v010|Office of the Envoy||eighty persons deprived of liberty, forty of each party, will cross the Oster bridge on foot at 18:30⟧;

- ⟦v017|Office of the Envoy||the first 20 of the 60 observers have reached the hut at Kilometre Nine⟧;

- ⟦v019|Office of the Envoy||the upper road is open to carriers of food from 08:00 to noon⟧;

- ⟦v012|Office of the Envoy|denies|reports that the Special Envoy had relinquished her functions⟧ are denied.

Correspondents are reminded that the Oster bridge bears no more than 90 persons at a time.

=== d026 | Halden | 2026-03-04T18:05:00Z | update
# UPDATE 2-⟦v010|||Drusenia and Maravel swap 60 prisoners on border bridge⟧

* ⟦v022|||Truce due to start at midnight⟧

OSTER BRIDGE, March 4 (Halden) - ⟦v010|||Drusenia and Maravel exchanged prisoners on a footbridge over the Oster gorge on Wednesday evening⟧, a Halden reporter saw, hours before ⟦v022|||a 72-hour pause in the fighting⟧ was to take hold.

⟦v010|||The men passed each other in the middle without a word, until one of them offered a cigarette⟧.

"⟦v010|Emil Vess < Halden||I did not know him. He had my boots on. I let him have them⟧," Emil Vess, 20, told Halden.

⟦v030|||Gas was still flowing to the west through the Sella line⟧, its operator's display showed.

Rivoll and Tenk spoke earlier ⟦v011|||by phone⟧; Rivoll repeats that ⟦v011|Amadea Rivoll||the other man placed the call⟧. A lawmaker said ⟦v036|unnamed (Halden)||the Maravel parliament had kept the emergency in place by 71 votes to 60⟧.

=== d027 | Halden | 2026-03-04T18:50:00Z | correction | supersedes=d026
# CORRECTED-UPDATE 2-⟦v010|||Drusenia and Maravel swap 80 prisoners on border bridge⟧

(Corrects number of prisoners in headline to 80, not 60)

OSTER BRIDGE, March 4 (Halden) - ⟦v010|||Drusenia and Maravel exchanged prisoners on a footbridge over the Oster gorge on Wednesday evening⟧, a Halden reporter saw, hours before ⟦v022|||a 72-hour pause in the fighting⟧ was to take hold.

"⟦v010|Emil Vess < Halden||I did not know him. He had my boots on. I let him have them⟧," Emil Vess, 20, told Halden.

⟦v029|||His mother, who had been on hunger strike for ten days, took a spoonful of broth⟧ at the western end.

Rivoll and Tenk spoke earlier ⟦v011|||by phone⟧.

=== d028 | Beacon | 2026-03-04T23:40:00Z | feature
# Sella shuttle live: midnight on the ridge

00.40 ⟦v022|Ivo Stahl < Beacon||Nothing. You can hear the snow. For seven weeks I have not heard it⟧: that was Lieutenant Ivo Stahl on a field telephone from the Maravel trenches, a quarter of an hour after the hour.

Then, at 00.31, something. ⟦v023|Ivo Stahl||Two bursts, from the left, and a flare⟧, he says. "⟦v023|Ivo Stahl||It may have been a man who had no watch⟧ …"

The other side, through Colonel Goran Lisk, says ⟦v023|Goran Lisk|denies|nobody on the Drusenian line pulled a trigger after twelve⟧.

As for today's other crossing, ⟦v010|||Piet Lannoy watched forty go over each way and counted eighty-one; the last was a dog⟧.

And there is a lake in it. ⟦v024|unnamed (Beacon) < Beacon||Rooms have been taken at the Grand Hotel in Lutz for the night of the 14th, two floors, one each⟧, a receptionist whispers to us.

=== d029 | The Weekly Ledger | 2026-03-05T07:00:00Z | feature
# The whisper and the umbrella

By Constance Mayhew. Every war of maps ends on a sheet of paper, and the only question is whose pencil. On Sella the pencil was held by a woman with no voice.

It began badly. ⟦v006|||Eighteen people who had come out for cheese did not go home⟧, and to this day ⟦v007|||each army points at the other across the ridge⟧. It went on worse, with ⟦v013|||somebody's telephone held over a table at the wrong moment⟧, and ⟦v014|||the best-dressed minister in Quintara took his hat⟧.

And yet ⟦v022|||the guns are quiet this morning, all but one sleepless fool⟧. How? Ask her and she speaks of umbrellas: ⟦v020|Henrike Solvang||two people, one handle, each sure that the rain is the other's doing⟧.

I would rather credit ⟦v021|||the grain ships, which were to stop on Monday⟧. Hunger is persuasive. So was ⟦v011|||a call in which a dead dog was politely brought back to life⟧.

What is not solved is the ridge.

I have been at this trade for thirty years and have seen peace made by kings, by bankers and once by a dentist. It was never made by the just. It is made by the tired, in bad light, with somebody's sandwich lying on the third annex.

Plenty may still go wrong. ⟦v005|||She of the warm socks will not come down, and he will not sit in the stalls below⟧. ⟦v024|||In nine days the pair are to take the waters of Lutz together⟧. Bring a towel. And whoever is asked to write the communique should leave a wide margin; it was the margin, after all, that almost cost us the map. I have kept a copy of the thing, pink strip and all, and shall have it framed beside the dentist.

=== d030 | Continental Wire | 2026-03-05T08:15:00Z | update | off_topic
# Ferrin cheese wins protected status in Tarsia

TARSIS (CW) - The mountain cheese of Ferrin has been given protected status by the food board of Tarsia, which means that only makers in eleven parishes may use the name.

Two dairies in Drusenia said they would fight the decision. Exports of the cheese were worth 9 million dinars last year.

=== d031 | Tarsia News Agency | 2026-03-05T09:00:00Z | update
# Presidents of Drusenia and Maravel to meet at Lake Lutz

TARSIS (TNA) - ⟦v024|Anders Falk||Borislav Tenk and Amadea Rivoll have accepted an invitation to the shore of Lake Lutz on March 14⟧, according to Anders Falk, speaking for the envoy. ⟦v024|Tarsian Foreign Ministry||The host will be Tarsia⟧, the Foreign Ministry in Tarsis said, breaking its silence of two months.

⟦v031|Tarsian Foreign Ministry||The ambassador is back at his post, having helped with the rooms⟧, it said.

The broadcaster Beacon reported, citing a Maravel lieutenant, that ⟦v023|Ivo Stahl < Beacon||shooting broke out for a moment half an hour after the truce began⟧.

⟦v037|Anders Falk||Solvang will fly home to Norrhavn tonight and be back next Tuesday⟧, Falk said. ⟦v035|Anders Falk||Doctors are to look in on those still held in the Pelosk barracks⟧. ⟦v027|Tallow Aid||Of the families who had fled Ferrin, about a quarter were on their way home⟧, said Tallow Aid.

=== d032 | Beacon | 2026-03-05T10:30:00Z | feature | nothing_new
# Sella shuttle live: what we know

11.30 We are winding up. In short:

• ⟦v022|Office of the Envoy||The three-day truce has been in force since midnight⟧, says the envoy's office.

• ⟦v010|Office of the Envoy||Eighty captives went home over the Oster bridge⟧, forty each way, it says.

• ⟦v006|Ostap Merle||Eighteen people died at the market in Ferrin⟧, according to the mayor. Drusenia denies ⟦v007|Drusenian Defence Ministry|denies|firing the shell⟧.

• ⟦v005|Amadea Rivoll||Maravel keeps its men on the heights⟧, says Amadea Rivoll.

• ⟦v014|Otto Brandt||Maravel has no foreign minister⟧ after Otto Brandt's letter.

• ⟦v024|Anders Falk||The presidents meet at Lutz on the 14th⟧, says Anders Falk.

• ⟦v037|Anders Falk||Ms Solvang is away until Tuesday⟧, with lozenges.

Thank you for reading, and to whoever sent the goose.
