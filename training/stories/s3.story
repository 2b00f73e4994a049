title: The Beata Oduya waits for a port
outlets: Mare News = international agency, terse; Isola Oggi di Caprara = island newspaper, salty and mocking; Valdorian State Telegraph = state agency of Valdoria, translated; Harbour Radio 7 = broadcaster, live ticker; Hands at Sea = aid organisation that runs the ship, daily log; Nordvik Dagen = newspaper of a northern country, sober and long-winded

=== d001 | Hands at Sea | 2029-07-18T04:00:00Z | bulletin
# Log of the Beata Oduya, day seven

- ⟦v1|||Still at anchor, 1.3 miles outside Caprara. No berth assigned⟧.

- ⟦v2|||On board: 187 rescued, 21 crew⟧.

- ⟦v3|||Drinking water: 2,900 litres. At three litres per head it lasts until Friday⟧.

- ⟦v4|||Sixth request for a place of safety sent to the Valdorian coordination centre at 03:15. The five before it: unanswered⟧.

- ⟦v5|||Medical: 14 with scabies, two pregnant women, one in the ninth month⟧.

- Air temperature on deck yesterday at 15:00: 41 degrees.

=== d002 | Mare News | 2029-07-18T06:30:00Z | update
# Standoff over rescue ship enters second week

CAPRARA, Valdoria - ⟦v1|||The rescue vessel Beata Oduya remained barred from Caprara harbour on Wednesday⟧.

⟦v1|Raffaele Stancu||"No one lands,"⟧ Interior Minister Raffaele Stancu said. "⟦+|||Not there, not anywhere in this country⟧."

⟦v3|Hands at Sea||Water will run out in two days⟧, the operator, Hands at Sea, said. ⟦v2|Hands at Sea||It has 187 people on board⟧, picked up from a rubber craft on July 11.

⟦v7|||Valdoria has asked other states to take them⟧. None has replied so far.

=== d003 | Valdorian State Telegraph | 2029-07-18T07:45:00Z | update
# On the situation with a foreign motor vessel

PORTA REGIA, 18 July. /VST/. ⟦v1|Ministry of Internal Affairs of Valdoria||To the vessel "Beata Oduya" the entry into the internal waters has not been permitted⟧, was reported by the Ministry of Internal Affairs.

⟦v2|Ministry of Internal Affairs of Valdoria||In accordance with the available data, aboard it are located up to 160 persons of undetermined citizenship⟧, the department clarified.

⟦v3|Ministry of Internal Affairs of Valdoria|denies|The allegations about a shortage of water⟧ do not correspond to reality, the interlocutor of the agency indicated. ⟦v8|Ministry of Internal Affairs of Valdoria||On Tuesday a launch of the coast guard handed over 200 portions of food⟧, he recalled.

⟦v9|Raffaele Stancu||"Behind such voyages stand the traders in people, and the captain is their taxi driver,"⟧ underlined the minister R. Stancu.

=== d004 | Isola Oggi di Caprara | 2029-07-18T09:10:00Z | feature
# We have a new lighthouse: it is orange and has people on it

From Gino's terrace you see her best. ⟦v1|||So near that you hear the babies at night, so far that no one may throw them a lemon⟧.

⟦v10|Mayor Agnese Wolanska||"My quay is four hundred metres long and mostly used by gulls. They can have it,"⟧ says Mayor Agnese Wolanska, who for that sentence was rung up by a ministry.

Not everybody would wave. ⟦v11|Calogero Budd||"My rooms are empty since the thing lies there. Tourists don't pay for a view of misery,"⟧ says hotelier Calogero Budd.

⟦v8|||As for the famous launch with the lunch: two hundred cheese rolls, with ham⟧. ⟦v8|Father Zeferino||"For people who mostly eat no pork, a thoughtful gesture,"⟧ remarks Father Zeferino.

=== d005 | Harbour Radio 7 | 2029-07-18T11:20:00Z | update
# Ticker: the ship before the door

12:40 ⟦v12|||Three men have jumped⟧. Our reporter saw them from the mole; they have life vests and are swimming toward us.

12:52 ⟦v12|||A fisherman has two of them in his boat⟧. The third holds on to the buoy.

12:58 He is Nunzio Farrugello, he calls over: "⟦v13|Nunzio Farrugello||What should I do, ask them for the passport first?⟧"

13:05 ⟦v12|||All three are on land and sit in an ambulance⟧.

13:15 The minister's office does not want to talk about ⟦v12|Ministry of Internal Affairs of Valdoria|declines|"bathers"⟧.

=== d007 | Nordvik Dagen | 2029-07-18T13:00:00Z | feature
# Who will take them? A telephone chain across nine capitals

In the corridors here one hears a number these days, the number ten. ⟦v14|Minister Halldis Ekrem||So many of the rescued our government is prepared to receive, provided that others follow⟧, as Migration Minister Halldis Ekrem explained to this newspaper after some hesitation.

"⟦v14|Halldis Ekrem||It is not a large number. But somebody must say the first one⟧."

⟦v7|Halldis Ekrem||The letter from Valdoria, which asks nine governments for a distribution, had been in her office since Monday⟧, she said. ⟦v15|unnamed (Nordvik Dagen)||Lutavia would agree to twenty-five, but not before its regional election on Sunday⟧, is heard from diplomats.

The Valdorian ambassador did not wish to discuss ⟦v7|Ambassador of Valdoria|declines|it⟧.

=== d008 | Harbour Radio 7 | 2029-07-18T15:30:00Z | update
# Ticker, afternoon

15:50 ⟦v16|||A helicopter is over the ship⟧. A basket is going down.

16:04 In it sits a woman with a very big belly. ⟦v16|||She is being flown to the hospital of Porta Regia, with her sister⟧.

16:20 "⟦v16|Ship's doctor Yusra Lindqvist||Contractions since nine. I did not want to play midwife on diesel drums⟧," Yusra Lindqvist, the ship's doctor, tells us.

16:41 So it is ⟦v2|Yusra Lindqvist||182 now⟧, she counts.

17:02 On the church square: ⟦v17|||candles and banners, a few hundred islanders for letting them in⟧. 17:20 ⟦v18|||At the ferry pier some dozens with flags, for sending them away⟧.

=== d009 | Valdorian State Telegraph | 2029-07-18T17:00:00Z | update
# Humanity was manifested

PORTA REGIA, 18 July. /VST/. ⟦v16|Coast guard of Valdoria||By the aviation of the coast guard a female citizen in the condition of pregnancy was evacuated⟧, communicated the coast guard. ⟦v16|Raffaele Stancu||"Valdoria does not make war against mothers,"⟧ the minister stressed.

⟦v40|Ministry of Internal Affairs of Valdoria||The unauthorised leaving of the vessel by three persons was provoked by its command⟧, considers the Ministry of Internal Affairs.

⟦v37|Ministry of Foreign Affairs of Valdoria||The readiness of Nordvik is assessed as a first, insufficient step⟧, noted the Foreign Ministry. ⟦v18|||The inhabitants of the island came out to the pier in support of the measures of the government⟧.

=== d010 | Nordvik Dagen | 2029-07-18T17:40:00Z | correction
# Correction

In our article of this afternoon we wrote that Lutavia would agree to take twenty-five people. ⟦v15|unnamed (Nordvik Dagen)||The number named by the diplomats was fifteen⟧. The mistake arose in the editing.

=== d011 | Mare News | 2029-07-18T19:10:00Z | urgent
# ⟦v19|unnamed (Mare News)||VALDORIA READIES TO SEIZE RESCUE SHIP⟧ - SOURCES

CAPRARA - ⟦v19|unnamed (Mare News)||Prosecutors have drawn up an order to impound the Beata Oduya⟧, two judicial sources said. The prosecutor's office declined to comment on ⟦v19|Prosecutor's office of Caprara|declines|this⟧.

⟦v12|Coast guard of Valdoria||Men who went overboard earlier reached shore with a local boat⟧, the coast guard said. "⟦v12|Tamsin Oyelowo-Reuss||They could see houses and could not bear it⟧," captain Tamsin Oyelowo-Reuss said.

⟦v20|unnamed (Mare News)||A baby girl was born to the evacuated woman⟧, a hospital source said.

Lutavia denied ⟦v15|Government of Lutavia|denies|it would receive anyone⟧.

=== d012 | Hands at Sea | 2029-07-19T04:00:00Z | bulletin
# Log of the Beata Oduya, day eight

- ⟦v1|||Position unchanged. Entry refused a further time at 22:40 by radio⟧.

- ⟦v3|||Water: 1,950 litres. Washing has been stopped⟧.

- ⟦v2|||Persons rescued, remaining: 182⟧.

- ⟦v21|||Began this morning: 40 men refuse food until the ship is allowed in⟧.

- ⟦v20|||Good news: mother and daughter are well. The girl is called Beata⟧.

- ⟦v19|||About a seizure nobody has informed us⟧.

=== d013 | Isola Oggi di Caprara | 2029-07-19T06:40:00Z | update
# ⟦v20|||The smallest islander weighs 2,900 grams and has no papers⟧

And is named after a ship, like half the boys here after a saint. ⟦-|Mayor Agnese Wolanska||"She'll get a certificate with our stamp, and let them arrest the stamp,"⟧ says the mayor.

Two meetings we had yesterday. ⟦v17|||The one with candles ended in singing, and Father Zeferino put the square at eight hundred⟧; ⟦v18|||the other, with flags, ended at the bar, at thirty-five⟧.

Farrugello, who has pulled the two tunas with life vests into his boat, has got post: ⟦v22|||the police would like to know about his "aiding illegal entry"⟧. ⟦v13|Nunzio Farrugello||"Next time I shall let the sea sort it out, is that what they want?"⟧ he says.

⟦v21|||Out there they have stopped eating⟧. ⟦-|||It may have been the rolls⟧.

=== d014 | Harbour Radio 7 | 2029-07-19T08:30:00Z | update
# Ticker: day eight

08:55 ⟦v21|Tamsin Oyelowo-Reuss||Sixty-five now push the plate away⟧, captain Oyelowo-Reuss tells us on the satellite phone. Their message, in chalk on the hull: WE ARE NOT CARGO.

09:10 And if the order to stay out holds? "⟦v23|Tamsin Oyelowo-Reuss||Then on Friday I declare an emergency and come in, whoever stands there⟧."

09:25 ⟦v39|Raffaele Stancu||"Whoever breaks a blockade sleeps in a cell,"⟧ Stancu answers on his channel.

09:31 The bishop: "⟦v24|Bishop Ladislao Mbeki-Conti||A port that is closed to the thirsty is only a wall with water⟧."

09:48 Seize the ship? Prosecutor Corrado Vinterberg denies ⟦v19|Corrado Vinterberg|denies|that such a paper exists⟧.

=== d015 | Mare News | 2029-07-19T09:05:00Z | urgent
# ⟦v23|Tamsin Oyelowo-Reuss||RESCUE CAPTAIN TO ENTER PORT FRIDAY WITH OR WITHOUT PERMIT⟧

CAPRARA - ⟦v23|Tamsin Oyelowo-Reuss < Harbour Radio 7||The Beata Oduya's master would invoke distress and sail in on Friday⟧, she told Harbour Radio 7.

⟦v39|Raffaele Stancu||Interior Minister Stancu threatened her with jail⟧.

⟦v21|Hands at Sea||A hunger strike on deck spread to 65 people⟧, Hands at Sea said.

⟦v24|Ladislao Mbeki-Conti||Bishop Ladislao Mbeki-Conti condemned the closure⟧.

=== d016 | Isola Oggi di Caprara | 2029-07-19T09:30:00Z | update | copy_of=d015
# ⟦v23|Tamsin Oyelowo-Reuss < Mare News||Rescue captain to enter port Friday with or without permit⟧

CAPRARA (Mare News) - ⟦v23|Tamsin Oyelowo-Reuss < Harbour Radio 7 < Mare News||The Beata Oduya's master would invoke distress and sail in on Friday⟧, she told Harbour Radio 7.

⟦v39|Raffaele Stancu < Mare News||Interior Minister Stancu threatened her with jail⟧.

⟦v21|Hands at Sea < Mare News||A hunger strike on deck spread to 65 people⟧, Hands at Sea said.

=== d017 | Nordvik Dagen | 2029-07-19T11:00:00Z | feature
# Interview: "⟦v25|Tamsin Oyelowo-Reuss||I am a taxi driver with a law book⟧"

We reached Captain Tamsin Oyelowo-Reuss at noon. The line broke off four times.

The minister calls you the traffickers' chauffeur. "⟦v25|Tamsin Oyelowo-Reuss||He may. I have never met a trafficker, he never a drowning man⟧."

Would you really go in? "⟦v23|Tamsin Oyelowo-Reuss||Friday, when the last canister is empty. I have four thousand horsepower and no patience⟧."

Why not sail to another country? "⟦v26|Tamsin Oyelowo-Reuss||It is five days to the next. I have water for one⟧."

And our country's ten? "⟦-|Tamsin Oyelowo-Reuss||Thank you. Which ten shall I pick?⟧"

What do people do all day? "⟦v27|Tamsin Oyelowo-Reuss||They look at the swimming pool of the hotel. One can see it from the bridge⟧."

=== d018 | Valdorian State Telegraph | 2029-07-19T12:20:00Z | update
# The threats of the captain are inadmissible

PORTA REGIA, 19 July. /VST/. ⟦v39|Ministry of Internal Affairs of Valdoria||The intention of the navigator to penetrate by force into the roadstead will receive a legal evaluation⟧, was declared at the Ministry of Internal Affairs.

⟦v21|Ministry of Internal Affairs of Valdoria||The so-called refusal of nourishment bears a staged character⟧, the department considers. It did not comment on ⟦v24|Ministry of Internal Affairs of Valdoria|declines|the sermon of the bishop⟧.

⟦v28|Raffaele Stancu||A second vessel of the coast guard, the "Tenace", has been directed to Caprara⟧, the minister informed. "⟦v9|Raffaele Stancu||The transport enterprise of the smugglers must be left without clients⟧," repeated he.

⟦v2|Ministry of Internal Affairs of Valdoria||The quantity of the persons present is 182⟧, it was now recognised.

=== d019 | Harbour Radio 7 | 2029-07-19T14:00:00Z | update
# Ticker: something moves

14:10 ⟦v15|Government of Lutavia||Now Lutavia after all: it takes fifteen, and does not wait for Sunday⟧, the government there says. 14:25 ⟦v29|||Morvenia puts up its hand for forty⟧. 14:31 ⟦v30|||Sankt Alban, which has never taken anybody, wants six⟧.

14:40 Makes, with the ten of Nordvik, seventy-one. The rest? "⟦v31|Agnese Wolanska||We have a hundred and eleven beds if everybody lends one⟧," says Mayor Wolanska.

15:02 ⟦v28|||The Tenace has dropped anchor between us and the ship⟧.

15:15 Hotelier Budd hangs a sheet from his balcony: ⟦v11|Calogero Budd||"We live from guests, not from headlines"⟧.

=== d020 | Mare News | 2029-07-19T15:20:00Z | kill
# KILL: Valdoria-Ship

Kill our item of July 18, 19:10 GMT, on a planned impounding. ⟦v19|||The sources had seen a draft concerning another vessel⟧.

=== d021 | Hands at Sea | 2029-07-19T16:30:00Z | bulletin
# Log, extra entry

- ⟦v3|||Water: 640 litres. One of the tanks has turned out to be fouled⟧.

- ⟦v21|||Those not eating: 90. Two have fainted⟧.

- ⟦v32|||A fight broke out over shade at 14:50; a cut hand, stitched⟧.

- ⟦v28|||A grey ship lies across our bow at 300 metres⟧.

- ⟦v29|||To Morvenia: thank you for the forty⟧.

- ⟦v1|||Permission to enter: none⟧.

=== d022 | Isola Oggi di Caprara | 2029-07-19T17:50:00Z | update
# ⟦v33|||The lemon fleet⟧

At five o'clock, as if somebody had rung a bell, ⟦v33|||eleven fishing boats ran out, loaded with jerrycans and fruit⟧. ⟦v33|||The grey guard dog barked through its loudspeaker and did not bite⟧.

⟦v33|Nunzio Farrugello||"Let them write me a second letter,"⟧ says Farrugello, whose boat went first. ⟦v23|||The lady on the bridge, by the way, still means to knock on Friday and not to wait for a "come in"⟧.

⟦v3|||So the thirst out there has been put off by a day or so: four thousand litres, poured over by hand⟧.

⟦v31|||And 111 beds? The list at the town hall was full before supper⟧; ⟦v31|Calogero Budd||even Budd put down two rooms, "without breakfast"⟧.

=== d023 | Mare News | 2029-07-19T18:20:00Z | update
# ⟦v33|||Islanders' flotilla resupplies stranded rescue ship⟧

CAPRARA - ⟦v33|Coast guard of Valdoria||About a dozen private craft ignored orders to turn back⟧, the coast guard said. ⟦v33|Hands at Sea||"I have never been given a lemon by a stranger at sea,"⟧ Captain Oyelowo-Reuss said. ⟦v21|Hands at Sea||Half of those on board were now fasting⟧, the group said.

⟦v29|Government of Morvenia||Morvenia will accept 40 of the rescued⟧, its government said. ⟦v15|Government of Lutavia||Lutavia offered to house 15⟧, reversing its position.

⟦v34|unnamed (Mare News)||Prime Minister Ottone Rasmuzzi has overruled Stancu⟧, a cabinet source said.

=== d024 | Valdorian State Telegraph | 2029-07-19T19:00:00Z | update
# On certain inventions

PORTA REGIA, 19 July. /VST/. The press service of the head of government denied ⟦v34|Press service of the Prime Minister of Valdoria|denies|the presence of disagreements between O. Rasmuzzi and the minister⟧.

⟦v33|Coast guard of Valdoria||A disorderly approach of small-sized vessels created a danger for navigation⟧, noted the coast guard.

⟦v7|Ministry of Foreign Affairs of Valdoria||As a result of the address of Valdoria to the partners, concrete obligations have been obtained⟧, stated the Foreign Ministry. The Ministry of Internal Affairs denied ⟦v21|Ministry of Internal Affairs of Valdoria|denies|the abstention from food by nearly a hundred persons⟧. ⟦-|Ministry of Foreign Affairs of Valdoria||Especially valuable is the participation of Sankt Alban with its six places⟧.

=== d025 | Harbour Radio 7 | 2029-07-20T04:10:00Z | flash
# Ticker: ⟦v35|||They may come in⟧

05:58 ⟦v35|||The radio on the bridge has crackled: pier two, from seven o'clock⟧. 06:02 On board they scream, one hears it up to here.

06:10 ⟦v35|Tamsin Oyelowo-Reuss||"I have asked three times if they mean us,"⟧ says the captain. ⟦v33|Tamsin Oyelowo-Reuss||Of the canisters that came over the rail last evening half are still full⟧, she adds.

06:20 Stancu does not want to say a word about ⟦v35|Raffaele Stancu|declines|that⟧, he posts a picture of a dog.

06:31 ⟦v21|||On deck they are eating again, bread with lemon⟧.

=== d026 | Mare News | 2029-07-20T04:15:00Z | urgent
# ⟦v35|Coordination centre of Valdoria||VALDORIA OPENS CAPRARA TO RESCUE SHIP AFTER NINE DAYS⟧

CAPRARA - ⟦v35|Coordination centre of Valdoria||The Beata Oduya was assigned a berth⟧, the coordination centre said.

⟦v34|Ottone Rasmuzzi||"I took this decision, and I took it alone,"⟧ Prime Minister Ottone Rasmuzzi said.

⟦v21|Hands at Sea||The fast, joined by 90 at its peak, has ended⟧, Hands at Sea said. ⟦v33|||Fishermen had brought 4,000 litres of water on Thursday⟧.

=== d027 | Nordvik Dagen | 2029-07-20T04:50:00Z | update | copy_of=d026
# ⟦v35|Coordination centre of Valdoria < Mare News||Valdoria opens Caprara to rescue ship after nine days⟧

CAPRARA (Mare News) - ⟦v35|Coordination centre of Valdoria < Mare News||The Beata Oduya was assigned a berth⟧, the coordination centre said.

⟦v34|Ottone Rasmuzzi < Mare News||"I took this decision, and I took it alone,"⟧ Prime Minister Ottone Rasmuzzi said.

=== d028 | Valdorian State Telegraph | 2029-07-20T07:30:00Z | update
# ⟦v35|||The passengers of the motor vessel were permitted to descend on the territory⟧

PORTA REGIA, 20 July. /VST/. ⟦v35|Press service of the Prime Minister of Valdoria||The mooring was authorised from humanitarian considerations⟧, specified the press service of the head of government.

⟦v36|||Concerning the captain an investigation was initiated⟧. ⟦v36|Corrado Vinterberg||"She will be listened to as a suspected person,"⟧ communicated prosecutor C. Vinterberg.

⟦v1|Raffaele Stancu||The line of closed ports remains in force for all following vessels⟧, the minister R. Stancu added.

=== d029 | Isola Oggi di Caprara | 2029-07-20T09:00:00Z | feature
# ⟦v35|||Pier two, seven thirty-one, and the band played badly⟧

⟦v35|||Down the gangway they came, the old ones first, each with a lemon in his hand⟧. ⟦v2|||I counted 182, and a dog nobody had mentioned⟧. ⟦v33|||The empty jerrycans of Thursday's outing were handed back to Farrugello and friends, with a kiss each⟧.

⟦v36|||The skipper was received by two gentlemen in civilian clothes and driven off in a small car⟧. ⟦-|Mayor Agnese Wolanska||"Charge me too, I held the rope,"⟧ said the mayor.

⟦v34|||In the palace, so they say here, two men no longer lunch together⟧. Father Zeferino prays for both and does not want to say anything about ⟦v34|Father Zeferino|declines|it⟧.

⟦v22|||Farrugello's case goes to court in September⟧.

=== d030 | Harbour Radio 7 | 2029-07-20T10:00:00Z | update | nothing_new
# Ticker: for those who just got up

- ⟦v1|||For nine days a ship was not let in⟧. ⟦v12|||Three swam⟧. ⟦v16|||One was flown out⟧ and ⟦v20|||became two⟧.

- ⟦v21|||Ninety did not eat⟧. ⟦v33|||Eleven boats went out⟧.

- ⟦v35|||Since half past seven it is over⟧. ⟦v23|||She did not have to force the gate, as she had announced⟧.

- ⟦v14|||Ten go to Nordvik⟧, ⟦v29|||forty to Morvenia⟧.

=== d031 | Harbour Radio 7 | 2029-07-20T10:30:00Z | update | off_topic
# Ferry timetable

Because of work on the ramp the noon ferry to Porta Regia leaves today at 12:45 from pier four. Bicycles travel free of charge until Sunday.
