title: Party missing on Tsarangi
outlets: Lodestar = international agency; Gorna-Inform = state agency, translated; Upper Sarn Courier = valley paper, jokes; Radio Firn = mountain broadcaster, interviews and live log; Kasbek & Palm = sports magazine, columnist; Rescue Command = official lists

=== d001 | Kasbek & Palm | 2028-02-08T06:00:00Z | feature
# The winter nobody asked for

Six people set out last Thursday to walk up the north spur of Tsarangi, 7,112 metres, in the season when even the ravens go down. Leader Itziar Mbatha wrote to us before leaving. ⟦v1|Itziar Mbatha||"No oxygen, no fixed rope, home by Tuesday"⟧, she promised. It is Tuesday.

⟦v2|Hallvard Quispe||The old man of the range, Hallvard Quispe, calls it a lottery with one ticket⟧. ⟦v3|Itziar Mbatha < Kasbek & Palm|denies|that they race against the Morosov group⟧: a rival, she writes, would be company. 

⟦v4|||Base camp has not heard her voice since Sunday supper⟧.

=== d002 | Radio Firn | 2028-02-08T09:20:00Z | update
# Log: wind

09:00 ⟦v5|Ketevan Ruud||120 kilometres an hour on the crest and rising, says our weather woman, Ketevan Ruud⟧.

09:10 ⟦v4|Chidi Sandoval||"Forty hours of hiss"⟧, says base camp cook Chidi Sandoval, who sits by the set. Is he worried? "⟦v6|Chidi Sandoval||She has batteries for a week, and I have soup for two⟧." 

09:15 ⟦v7|Command Post Sarn|declines|When anyone will go and look⟧, the post in Sarn wouldn't say.

=== d003 | Lodestar | 2028-02-08T11:30:00Z | urgent
# ⟦v4|Rescue Command||SIX CLIMBERS MISSING ON GORNA PEAK⟧

SARN, Feb 8 (Lodestar) - ⟦v4|Rescue Command||No radio contact for two days with a party near 6,400 metres on Tsarangi⟧, Rescue Command said. ⟦v8|Rescue Command||Two Gornan, two Basque-born, one Dane, one Kenyan⟧, it added.

⟦v5|Ketevan Ruud < Radio Firn||Winds of 120 kph ground aircraft⟧, a forecaster told Radio Firn. ⟦v7|Rescue Command||A ground search starts Wednesday⟧.

=== d032 | Kasbek & Palm | 2028-02-08T12:10:00Z | update | copy_of=d003
# ⟦v4|Rescue Command < Lodestar||Six climbers missing on Gorna peak⟧

SARN (Lodestar) - ⟦v4|Rescue Command < Lodestar||No radio contact for two days with a party near 6,400 metres on Tsarangi⟧, Rescue Command said. ⟦v5|Ketevan Ruud < Radio Firn < Lodestar||Winds of 120 kph ground aircraft⟧, a forecaster told Radio Firn.

=== d004 | Gorna-Inform | 2028-02-08T13:00:00Z | update
# ⟦v4|Ministry of Emergency||The fate of the alpinist group is being made more precise⟧

GORNAGRAD, February 8. (Gorna-Inform). ⟦v4|Ministry of Emergency||With the sportsmen temporarily there is no communication⟧, informed the Ministry of Emergency. ⟦v9|Ministry of Sport||The permission for the ascent was not issued⟧, declared the Ministry of Sport. ⟦v7|Ministry of Emergency||For the clarification a detachment of 14 rescuers is formed⟧.

⟦v5|Hydrometeorological Service||A strengthening of the wind is awaited⟧, warned the Hydrometeorological Service.

=== d005 | Upper Sarn Courier | 2028-02-08T16:00:00Z | feature
# Everybody's soup is getting cold

In Sarn you may ask the price of a mule or the whereabouts of a mountaineer; this afternoon the mules were out of fashion. ⟦v7|Tekla Aho-Brandt||"Fourteen of mine will leave with the milk"⟧, says rescue chief Tekla Aho-Brandt, oiling a carabiner. ⟦v5|||The chapel weathercock gave up at three and lies in the butcher's yard⟧. 

⟦v9|Benoît Achterberg||That paper nobody signed? Guesthouse keeper Benoît Achterberg has a copy with two stamps and a coffee ring⟧. ⟦v10|Benoît Achterberg||Their bill is paid till Friday⟧, he adds. 

⟦v11|||The carnival committee has put off the masked race⟧.

=== d006 | Rescue Command | 2028-02-08T18:00:00Z | bulletin
# Sheet 1

1. ⟦v4|||Last signal: Sunday 19:05, about 6,400 m, north spur⟧.
2. ⟦v8|||Persons: I. Mbatha, leader; S. Larreko; O. Larreko; J. Thyssen-Bo; W. Kamau; D. Gelovani⟧.
3. ⟦v7|||Team A, 14 persons, departs 05:00⟧.
4. ⟦v12|||Aircraft: one helicopter, standing by at Sarn⟧.
5. ⟦v13|||Danger of avalanches: 4 of 5⟧.

=== d007 | Radio Firn | 2028-02-08T20:30:00Z | update
# "⟦v14|Nahia Larreko||Svein counts everything⟧": a sister waits

Nahia Larreko's brothers, Svein and Oier, are both up there. What do you know? "⟦v4|Nahia Larreko||What the cook knows. A click on Sunday, then fog⟧."

Do you believe they live? "⟦v14|Nahia Larreko||Yes, because my brother counts the gas, the nuts, the minutes. He'd dig⟧." 

Was it folly? "⟦v15|Nahia Larreko||I asked them not to go; both laughed⟧."

What do you make of the business with the permit? "⟦v9|Nahia Larreko|declines|That⟧ can wait until they are warm."

=== d009 | Radio Firn | 2028-02-09T08:50:00Z | update
# Log: orange

08:15 ⟦v18|||Something orange above the ice bulge, seen through Mr Achterberg's telescope⟧.

08:30 ⟦v18|Tekla Aho-Brandt||Could be a tent, could be a bag, says the chief, who has borrowed it⟧. 

08:35 ⟦v17|Grigol Morosov||"A summit keeps; people don't"⟧: Grigol Morosov and four others have turned round at 5,900. 

08:38 ⟦v18|Benoît Achterberg||"It flaps. Bags don't flap"⟧, says the owner of the glass.

08:40 ⟦v12|||The rotor turned, the rotor stopped. Too much gust⟧. ⟦v16|||The Talmerians say theirs can do better and may be had for the asking⟧.

08:45 ⟦v6|Chidi Sandoval||"Not me, no"⟧, says Chidi, who has stirred an empty pot for an hour.

=== d010 | Gorna-Inform | 2028-02-09T10:10:00Z | update
# ⟦v16|Government of Gorna||The proposal of the neighbouring state is taken with gratitude⟧

GORNAGRAD, February 9. (Gorna-Inform). ⟦v16|Government of Gorna||The flying apparatus of Talmeria will receive the right of crossing the border⟧, reported the government. ⟦v18|Ministry of Emergency||On the slope an object of bright colour is discovered⟧, informed the Ministry of Emergency.

⟦v9|Ministry of Sport||The group went out arbitrarily⟧, underlined the Ministry of Sport. ⟦v19|Lavrenti Dubois-Kane||The expenses will be laid on the organizers⟧, warned its head, Lavrenti Dubois-Kane.

=== d012 | Lodestar | 2028-02-09T11:50:00Z | urgent
# ⟦v20|unnamed (Lodestar)||BODY FOUND BELOW MISSING CLIMBERS' CAMP⟧ - GUIDE

SARN, Feb 9 (Lodestar) - ⟦v20|unnamed (Lodestar)||Searchers came upon it at 5,700 metres, in a red suit⟧, a guide with them said by phone. ⟦v20|Rescue Command|declines|The account⟧ could not be discussed, said Rescue Command.

⟦v18|Rescue Command||Fabric visible at 6,300 metres is probably a tent⟧, it said.

=== d013 | Radio Firn | 2028-02-09T12:20:00Z | update | copy_of=d012
# ⟦v20|unnamed (Lodestar) < Lodestar||Body found below missing climbers' camp⟧, guide says

SARN (Lodestar) - ⟦v20|unnamed (Lodestar) < Lodestar||Searchers came upon it at 5,700 metres, in a red suit⟧, a guide with them said by phone. ⟦v18|Rescue Command < Lodestar||Fabric visible at 6,300 metres is probably a tent⟧, Rescue Command said.

=== d014 | Upper Sarn Courier | 2028-02-09T14:00:00Z | update
# The telescope is fully booked

⟦v20|Nahia Larreko|denies|"Not ours. Ours wear yellow"⟧, says Nahia Larreko. ⟦v20|Tekla Aho-Brandt||Chief Aho-Brandt nods: an old acquaintance of the glacier, perhaps from before the war⟧.

⟦v21|||Village women have carried forty blankets to the school⟧; ⟦v22|||Father Ilir says a mass at six for those above⟧. 

⟦-|Benoît Achterberg||A bill for being lost! The minister should try sleeping under a cornice, says Achterberg⟧. As for the stamps, ⟦v9|Benoît Achterberg||his copy hangs in the window now, between the postcards⟧. 

⟦v18|||Up there the scrap of marmalade colour is still where it was; half the town has paid a coin to see it⟧. ⟦v13|||At two the Widow's Gully came down by itself, with a noise like furniture⟧.

=== d015 | Lodestar | 2028-02-09T14:35:00Z | kill
# KILL: ⟦v20|||BODY FOUND BELOW MISSING CLIMBERS' CAMP⟧

SARN, Feb 9 (Lodestar) - Lodestar withdraws its report. ⟦v20|Rescue Command||The find is a climbing suit of 1961, empty⟧, Rescue Command said. 

=== d016 | Rescue Command | 2028-02-09T16:30:00Z | bulletin
# Sheet 4

1. ⟦v18|||Tent, 6,310 m: reached 15:40. Cut open. No persons⟧.
2. ⟦v23|||In it: a note, pencil, dated Monday 10:00⟧.
3. ⟦v20|||Object of 11:30: historic equipment⟧.
4. ⟦v12|||Machine of Talmeria: landed Sarn 14:20⟧.
5. ⟦v13|||Slide at Widow's Gully: nobody hit⟧.
6. ⟦v7|||Team B, 9 persons, has followed; total on the slope 23⟧.

=== d017 | Lodestar | 2028-02-09T16:48:00Z | urgent
# ⟦v18|Rescue Command||TENT FOUND EMPTY ON TSARANGI⟧

SARN, Feb 9 (Lodestar) - ⟦v18|Rescue Command||It had been slashed from inside⟧, Rescue Command said. ⟦v23|Rescue Command||A note left there says all six were heading for an ice cave⟧.

⟦v7|Rescue Command||Searchers now number 23⟧. ⟦v24|Hallvard Quispe||Veteran Hallvard Quispe gave them "one more night"⟧.

=== d018 | Radio Firn | 2028-02-09T19:00:00Z | update
# "⟦v23|Tekla Aho-Brandt||Gone down to the hole, O. has a bad foot⟧": what the paper says

Chief, read it to us. "⟦v23|Tekla Aho-Brandt||Six names, a time, an arrow, and at the bottom: sorry about the tent⟧."

Why cut it? "⟦v18|Tekla Aho-Brandt||Snow had closed the door. You go out through the wall then⟧."

Where is this cave? "⟦v25|Tekla Aho-Brandt||The Pantry, we call it, a slot in the ice at six thousand. Goats wouldn't fit⟧."

Mr Quispe speaks of one night. "⟦v24|Tekla Aho-Brandt|denies|That⟧ is arithmetic from an armchair. They have two stoves."

And the dead man of noon? "⟦v20|Tekla Aho-Brandt||Wool, buttons, a ticket for a cinema that burned down in sixty-four. Nobody inside⟧."

Will you go on in the dark? "⟦v26|Tekla Aho-Brandt||No. I have twenty-three mothers in the valley⟧."

=== d019 | Gorna-Inform | 2028-02-09T20:30:00Z | update
# ⟦v26|Ministry of Emergency||The works are interrupted till the light part of the day⟧

GORNAGRAD, February 9. (Gorna-Inform). ⟦v18|Ministry of Emergency||The temporary dwelling proved to be abandoned, its covering damaged⟧, informed the Ministry of Emergency. ⟦v23|Ministry of Emergency||A written message of the sportsmen is seized⟧. ⟦v5|Hydrometeorological Service||In the second half of the night a weakening is possible⟧.

⟦v20|Ministry of Emergency||The communication of a foreign agency about a perished person turned out premature⟧. ⟦v9|Lavrenti Dubois-Kane||The stamps about which the private press writes are forged⟧, stated Minister Lavrenti Dubois-Kane. ⟦v7|Ministry of Emergency||In the searches 23 specialists take part⟧. ⟦v27|Government of Ostravia||Ostravia is also ready to send a flying apparatus⟧, was told in the government of that country.

=== d020 | Kasbek & Palm | 2028-02-10T06:00:00Z | feature
# Sorry about the tent

I keep the line in my pocket. ⟦v23|||Somebody, with fingers like wood, thought of manners⟧. ⟦v18|||A knife went through nylon where the zip was buried; six went out through their own wall, like chicks⟧. 

⟦v2|Hallvard Quispe||"You do not play dice with a north face, it owns the table"⟧, Quispe growled to me on Tuesday, and last night ⟦v24|Hallvard Quispe||he shortened their credit to a single darkness⟧. ⟦v28|Svea Okpara||Svea Okpara, who was up there in summer, finds nothing foolish in them: "the best-prepared rope I know"⟧. 

⟦v20|||For three hours we mourned a pair of trousers⟧. ⟦v19|||In the capital a gentleman is already writing the invoice⟧. ⟦v15|||One sister begged; two brothers grinned⟧.

=== d021 | Radio Firn | 2028-02-10T07:36:00Z | update
# Log: knocking

06:50 ⟦v5|||You can hear a pin drop. Ketevan Ruud's cups have stopped spinning⟧.

07:05 ⟦v12|||Up she goes! The Talmerian one, with the dragon on the tail⟧.

07:22 ⟦v29|||A ski pole with a yellow sleeve on it, waving, says the pilot, Ludovica Asante⟧.

07:31 ⟦v29|Ludovica Asante||"I have three, four ... there is a fifth at the opening"⟧, she calls.

07:33 ⟦v31|Ludovica Asante||"No room to land; it'll have to be the string, one at a time"⟧, she adds.

07:35 ⟦v6|||Chidi has dropped the ladle⟧.

=== d023 | Lodestar | 2028-02-10T07:52:00Z | urgent
# ⟦v29|Rescue Command||FIVE TSARANGI CLIMBERS SPOTTED ALIVE⟧

SARN, Feb 10 (Lodestar) - ⟦v29|Rescue Command||They were at the mouth of an ice cave near 6,000 metres⟧, Rescue Command said. ⟦v30|Rescue Command||Nothing is known of the sixth⟧.

⟦v31|Rescue Command||They will be hoisted out within hours⟧. ⟦v12|Rescue Command||Calm let the Talmerian crew fly⟧.

=== d024 | Rescue Command | 2028-02-10T10:00:00Z | bulletin
# Sheet 7

1. ⟦v31|||Lifted by winch from the site Pantry: 09:10, 09:25, 09:50. Total: 3⟧.
2. ⟦v29|||Living: five⟧.
3. ⟦v30|||Absent: J. Thyssen-Bo, Dane⟧.
4. ⟦v32|||State: frostbite, four; broken ankle, one⟧.
5. ⟦v26|||Teams A and B: on foot again since 06:00⟧.

=== d025 | Upper Sarn Courier | 2028-02-10T11:30:00Z | update
# The dragon lays its eggs

⟦v31|||One by one they came down on the school yard, wrapped like cheeses⟧. First was Oier, ankle the size of a melon; ⟦v14|Oier Larreko||"He counted, yes. We had four nuts each left"⟧, he said of his brother, and asked for chips. ⟦v32|||Dr Pham-Ostrowska looked at forty toes and pulled a face at six⟧. 

⟦v31|||Itziar Mbatha insisted on being last and was⟧. ⟦v30|Itziar Mbatha||"Jens went for the radio on Monday and didn't come back"⟧, she told the chief; ⟦v30|Itziar Mbatha|declines|more than that⟧ nobody got out of her.

⟦v21|||Every blanket is in use, including the one with the ducks⟧. ⟦v33|Benoît Achterberg||Drinks are on Achterberg, a thing last seen at the armistice⟧.

=== d026 | Gorna-Inform | 2028-02-10T12:40:00Z | update
# ⟦v31|Ministry of Emergency||The victims of the mountains are delivered to a safe place⟧

GORNAGRAD, February 10. (Gorna-Inform). ⟦v31|Ministry of Emergency||With the aid of aviation four persons are evacuated⟧, informed the Ministry of Emergency. ⟦v32|Hospital of Sarn||The condition of their extremities causes no fear⟧, was noted in the hospital of Sarn. ⟦v30|Ministry of Emergency||The location of a foreign citizen is not established⟧.

⟦v34|President of Gorna||The President thanked the aviators of the friendly Talmeria⟧. ⟦v19|Ministry of Sport||About a demand for payment there was no speech⟧, explained the Ministry of Sport.

=== d027 | Lodestar | 2028-02-10T13:05:00Z | correction
# CORRECTED: ⟦v31|Rescue Command||FIVE, NOT FOUR, LIFTED OFF TSARANGI⟧

SARN, Feb 10 (Lodestar) - ⟦v31|Rescue Command||All five from the cave are down as of noon⟧, Rescue Command said. Corrects number in an earlier alert. 

⟦v35|Ingeborg Thyssen-Bo||Keep looking, the Dane's wife pleaded⟧. 

=== d028 | Radio Firn | 2028-02-10T15:30:00Z | update
# "⟦v38|Grigol Morosov||He was sitting on his rucksack, singing⟧"

Grigol Morosov, your team found the sixth. "⟦v38|Grigol Morosov||At ten past two, in our own old camp, at 5,900. He'd eaten our marmalade⟧."

The others had their lift by then. "⟦v31|Grigol Morosov||We saw the dragon come and go five times, with something dangling⟧."

How did he get there? "⟦v36|Grigol Morosov||He fell, then slid, then walked, he says; four hundred metres⟧."

Were you rivals after all? "⟦v3|Grigol Morosov|denies|That⟧ was a magazine's idea."

And your own peak? "⟦v17|Grigol Morosov||We'd turn round again. It's still there, look⟧."

=== d029 | Lodestar | 2028-02-10T15:34:00Z | urgent
# ⟦v38|Rescue Command||LAST MISSING TSARANGI CLIMBER FOUND ALIVE⟧

SARN, Feb 10 (Lodestar) - ⟦v38|Rescue Command||Jens Thyssen-Bo was met by another expedition at 5,900 metres⟧, Rescue Command said. ⟦v31|Rescue Command||His five companions were flown out earlier⟧. ⟦v32|Hospital of Sarn||One may lose toes⟧, the hospital said.

⟦v35|Ingeborg Thyssen-Bo||Wife Ingeborg had begged teams not to stop⟧.

=== d033 | Lodestar | 2028-02-10T17:00:00Z | update | nothing_new
# TIMELINE: TSARANGI

SARN, Feb 10 (Lodestar) - ⟦v4|||Feb 6: last radio call⟧. ⟦v7|||Feb 9: rescuers leave at dawn⟧; ⟦v18|||empty tent reached⟧. ⟦v29|||Feb 10: five seen at cave⟧; ⟦v31|||airlift⟧; ⟦v38|||sixth climber found⟧.

=== d030 | Upper Sarn Courier | 2028-02-10T19:00:00Z | feature | off_topic
# Mule fair moved to the upper meadow

Because the lower meadow is a lake, Saturday's fair will be on the upper one. Stall-holders are asked to bring planks. The judge of the best tail is again Miss Oyelaran.

=== d031 | Kasbek & Palm | 2028-02-11T06:00:00Z | feature
# Six tickets, six prizes

⟦v31|Ludovica Asante||"Ninety kilos of rucksack and pride, that last one"⟧, Ludovica Asante says of a woman who would not leave before her people; ⟦v31|||five times a thread forty metres long held⟧.

⟦v24|Hallvard Quispe||"I was wrong by a night, and I've never been so glad"⟧, Quispe telephoned. ⟦v2|Hallvard Quispe||The venture itself he still calls a gamble⟧. ⟦v25|||The Pantry: two metres wide, a crack with a ceiling, where they sang the multiplication table⟧. 

⟦v38|||They met him with a spoon in a stranger's jar⟧. ⟦v38|Jens Thyssen-Bo||"I ran out of songs on Tuesday and started again"⟧, says the Dane. ⟦v9|||The stamps, a police laboratory found, are as genuine as the coffee ring⟧. ⟦v19|||The invoice has melted⟧. ⟦v1|Itziar Mbatha||"No oxygen, no rope, and late by two days: two out of three"⟧, sums up Itziar Mbatha. ⟦v37|Itziar Mbatha||In winter she'll not go again⟧.
