title: Foreign ministers meet on Sund of Karr Live

=== d001 | Axiom | 2026-12-02T06:00:00Z | update
# Foreign ministers meet in Lindau Bay over closed strait

LINDAU BAY, Verania, Dec 2 (Axiom) - ⟦v001|Veranian Foreign Ministry||The foreign ministers of nine countries gather at 10 a.m. on Wednesday in the Veranian resort of Lindau Bay⟧ to seek a way out of the dispute over the Karr Strait, the hosts said.

⟦v002|||Ozeria has barred the waterway to tankers since Nov. 14⟧, after its neighbour Pelmar began to drill for gas near the Twin Rocks. A fifth of the region's oil goes through the channel, which is 11 kilometres wide at its narrowest.

⟦v003|||Ozerian minister Timur Valk and his Pelmarian colleague Ada Lorenz have not spoken to each other since September⟧.

⟦v004|||Some 140 vessels are waiting at anchor⟧, with about 2,900 sailors on board. Nobody expects a treaty. Diplomats would be content with a timetable.

=== d002 | Bay Live | 2026-12-02T07:10:00Z | update
# LIVE: A round table, sawn twice

08.10 Good morning from the casino of Lindau Bay, where the roulette wheel's under a sheet and the ministers will be sitting on the croupiers' chairs. ⟦v005|unnamed (Bay Live)||They've cut the table in two and glued it again, because Ozeria wouldn't sit opposite a door⟧, a joiner tells us.

08.24. Snow. ⟦v006|||Valk's machine has just put down with its lights off, nobody knows why⟧. He's wearing a fur hat and carrying his own briefcase.

08.40. "⟦v003|Timur Valk||The lady has my number. It hasn't changed since she lost it⟧," he says on the carpet.

08.51. ⟦v007|||Ada Lorenz came by train, second class, with a thermos⟧. Five hours and three changes, because her government's aeroplane has been impounded at home for unpaid landing fees…

09.02. ⟦v008|||Off the pier there are wives, forty or so, in rowing boats, each with the name of a tanker⟧.

=== d003 | Veranian Foreign Ministry | 2026-12-02T07:45:00Z | bulletin
# Programme for the media

- ⟦v001|Veranian Foreign Ministry||10.00 opening in the Green Room by Minister Beate Solander⟧;

- ⟦v009|Veranian Foreign Ministry||10.30 group photograph on the stairs, weather permitting⟧;

- ⟦v010|Veranian Foreign Ministry||11.00 report by the Secretary General of the Straits Commission, Hugo Amaral⟧;

- ⟦v003|Veranian Foreign Ministry||13.00 meal in small groups; Ozeria and Pelmar at separate tables⟧;

- ⟦v011|Veranian Foreign Ministry||17.00 joint declaration, if adopted⟧;

- ⟦v012|Veranian Foreign Ministry||20.00 concert of the naval choir⟧.

Journalists are asked not to play at the machines.

=== d004 | Ozer-Inform | 2026-12-02T08:05:00Z | update
# T. Valk: the strait is closed by nature and by law

LINDAU BAY, 2 December. /Ozer-Inform/. ⟦v013|Timur Valk||Ozeria will open the passage in the same hour, in which Pelmar will remove the drilling platform⟧, declared the minister of foreign affairs T. Valk upon arrival.

"⟦v002|Timur Valk|denies|There is no blockade. There is a temporary regime of ecological inspection⟧," he emphasised.

As informed the department, ⟦v006|Ozerian Foreign Ministry||the aeroplane of the minister landed in the regular regime⟧. According to the Ministry of Sea, ⟦v004|Ozerian Ministry of Sea||in expectation are situated only 61 ships, and their crews are provided with hot food⟧.

On the given question the head of the department will also meet with his colleagues from friendly states, to whom will be presented an album with views of the strait in four seasons.

=== d005 | Harbour Cable | 2026-12-02T08:50:00Z | urgent
# ⟦v014|unnamed (Harbour Cable)||Pelmar ready to halt drilling for ninety days⟧ - diplomat

LINDAU BAY, Dec 2 (Harbour Cable) - ⟦v014|unnamed (Harbour Cable) < Harbour Cable||Pelmar will propose stopping its search for gas off the Twin Rocks for three months if tankers can pass⟧, a diplomat involved in the preparations told Harbour Cable.

⟦v014|Ada Lorenz|declines|Foreign Minister Ada Lorenz, walking into the hall, said she'd keep her cards in her sleeve, this being a casino⟧.

⟦v015|||Oil fell two percent on the report, to 96 crowns a barrel⟧.

The platform, Morning Star, belongs to a company that is half owned by the Pelmarian state. It stands in 80 metres of water on a shelf which both neighbours have drawn on their school maps for a century, each in its own colour.

=== d006 | Agence Tourelle | 2026-12-02T09:30:00Z | update
# Strait of Karr: Pelmar would be disposed to a pause

TOURELLE, December 2 (Agence Tourelle) -- ⟦v014|unnamed (Harbour Cable) < Harbour Cable||The Pelmarian party would put on the carpet a suspension of its borings during a trimester⟧, reported Harbour Cable, citing a diplomat.

⟦v013|Timur Valk < Ozer-Inform||For his part Mr Valk demands neither more nor less than the departure of the platform⟧, according to Ozer-Inform.

The barrel has ⟦v015|||lost nearly two crowns⟧ in the first exchanges.

⟦v008|Bay Live||Spouses of blocked seamen manifest in canoes⟧, relates the site Bay Live. Our own minister, Mr Lucien Pradel, having missed the corresponding train, is ⟦v016|Lucien Pradel||expected only at noon⟧, and has begged that one should not begin the interesting part without him.

=== d007 | Bay Live | 2026-12-02T10:05:00Z | update
# LIVE: Eight on the stairs

10.38 ⟦v009|||They've done the photo, and there's a hole in it: Valk's on the top step, Lorenz is on the bottom one, and between them the rest are grinning as though they had toothache⟧. And Pradel's missing, so the Veranian doorman's been put in for symmetry. No, really.

10.47. ⟦v010|Hugo Amaral||Amaral has told them the sea doesn't belong to whoever's got the longest pier, and that by the treaty of 1904 no one may shut Karr "for so much as an hour"⟧. Lorenz nodded. Valk cleaned his glasses.

10.59. ⟦v017|unnamed (Bay Live) < Bay Live||Valk slammed down a jar of black water: oil from the platform, he says, and he'd like Madame to drink it⟧. So a note-taker tells us.

11.10. "⟦v017|Ada Lorenz||It smelt of ink⟧," says Lorenz on her way to the ladies'.

=== d008 | Axiom | 2026-12-02T10:40:00Z | urgent
# ⟦v018|Pelmarian Navy||Shots fired at tanker in Karr Strait⟧ - Pelmarian navy

KARR, Pelmar, Dec 2 (Axiom) - ⟦v018|Pelmarian Navy||An Ozerian patrol boat fired on the tanker Lady Ines when it tried to run through the Karr Strait on Wednesday⟧, the navy of Pelmar said.

⟦v019|Pelmarian Navy||Two crew members were wounded, one of them badly⟧, it said.

⟦v020|Pelmarian Navy||The ship was afterwards boarded and led to the Ozerian port of Sull⟧.

"⟦v018|Ivo Brandt < Axiom||They put eleven holes in my bridge and then asked me for my papers⟧," the captain, Ivo Brandt, said by satellite telephone before the line broke.

There was no word at first from Ozeria, whose minister was sitting at that moment at a table with eight colleagues 700 kilometres away. The Lady Ines, 18 years old, was carrying diesel for hospitals.

=== d009 | Ozer-Inform | 2026-12-02T11:05:00Z | urgent
# Ministry of Sea: ⟦v018|Ozerian Ministry of Sea|denies|at the tanker nobody shot⟧

SULL, 2 December. /Ozer-Inform/. ⟦v018|Ozerian Ministry of Sea|denies|The patrol launch made three warning rockets of green colour in the direction of the sky⟧, informed the Ministry of Sea of Ozeria.

"⟦v020|Ozerian Ministry of Sea||The vessel-violator of its own will followed to the port of Sull for inspection⟧," is noted in the message.

⟦v019|Ozerian Ministry of Sea||A sailor from the tanker cut the hand with glass, to him is rendered help⟧, added in the department.

According to experts, the glass on the given type of vessels is of poor quality. In the port of Sull the crew was met with bread and salt.

=== d010 | Harbour Cable | 2026-12-02T11:30:00Z | update
# Pelmar's Lorenz walks out of strait talks after shooting

LINDAU BAY, Dec 2 (Harbour Cable) - ⟦v021|||Pelmarian Foreign Minister Ada Lorenz left the conference room on Wednesday⟧ after news that ⟦v018|Pelmarian Navy < Axiom||a tanker had come under fire in the disputed strait⟧.

"⟦v021|Ada Lorenz||I can't discuss paragraphs while they're picking glass out of a helmsman⟧," she told reporters, putting on her coat.

⟦v022|Beate Solander||The host, Beate Solander, adjourned the session until 3 p.m. and ran after her into the snow⟧ without a hat.

⟦v020|Ada Lorenz||Lorenz called for the return of the ship "with every man and every drop"⟧. Asked if ⟦v014|Ada Lorenz|declines|the drilling pause was still on offer⟧, she shook the snow from her boots.

⟦v015|||Oil jumped to 103 crowns⟧.

=== d011 | Bay Live | 2026-12-02T12:15:00Z | update
# LIVE: Two women, one bench

12.31 You want a picture of diplomacy? ⟦v022|||Solander and Lorenz, on a bench by the frozen bandstand, one umbrella, and a bag of hot chestnuts going back and forth⟧. Twenty-six minutes. Valk watches from an upstairs window with his hat on.

12.50. ⟦v008|Gerda Holm||"My man's on the Lady Ines. Nobody can tell me whose hand it is," says Gerda Holm in her rowing boat⟧. A waiter wades out with soup.

12.58. ⟦v016|||Pradel's here! With skis⟧. He asks where everybody's gone.

13.05. ⟦v023|unnamed (Bay Live) < Bay Live||Over the fish there's a plan going round: foreign inspectors on the tankers, in white caps, paid by the nine⟧. Written on the back of a menu, we hear.

13.20. ⟦v023|Timur Valk||"White caps are for cooks," says Valk⟧. But he's put the menu into his pocket…

=== d012 | Axiom | 2026-12-02T12:40:00Z | urgent
# ⟦v024|unnamed (Axiom)||Ozeria recalls its minister from strait conference⟧ - source

LINDAU BAY, Dec 2 (Axiom) - ⟦v024|unnamed (Axiom) < Axiom||Ozeria has ordered Foreign Minister Timur Valk to fly home at once⟧, a person in the delegation told Axiom on Wednesday.

⟦v024|unnamed (Axiom)||His aeroplane was being de-iced⟧, the person said. It was not clear whether deputies would remain.

=== d013 | Axiom | 2026-12-02T13:10:00Z | kill | supersedes=d012
# KILL-Ozeria minister recalled

EDITORS: Please kill the Axiom item of 1240 GMT, Dec 2, on Timur Valk. ⟦v024||denies|The report is wrong and is withdrawn⟧. ⟦v024|Timur Valk|denies|"I go when the choir has sung," Valk said⟧. ⟦v024|||The machine was being cleared of ice for the minister of another country⟧. No substitute will be issued.

=== d014 | Ozer-Inform | 2026-12-02T13:45:00Z | update
# In Lindau Bay is discussed mission of observers

LINDAU BAY, 2 December. /Ozer-Inform/. ⟦v023|Ozerian Foreign Ministry||The Ozerian party studies the idea to place on the vessels neutral controllers⟧, informed in the delegation.

⟦v021|Timur Valk||About the departure of the Pelmarian representative from the hall T. Valk expressed regret, noting that "the door works in both sides"⟧.

⟦v020|Ozerian Ministry of Sea||The tanker "Lady Ines" will be able to leave Sull after payment of a fine in 40 thousand crowns⟧, communicated the Ministry of Sea. As reported Harbour Cable, ⟦v015|Harbour Cable||the oil rose in price above a hundred⟧.

The minister dined on carp, the bones of which he, as note eye-witnesses, laid out in the form of the strait.

=== d015 | Agence Tourelle | 2026-12-02T14:20:00Z | update
# Mrs Lorenz regains the table, chestnuts helping

TOURELLE, December 2 (Agence Tourelle) -- ⟦v021|Lucien Pradel||The chief of the diplomacy of Pelmar has consented to resume her seat at fifteen hours⟧, announced our minister Lucien Pradel.

⟦v022|Bay Live||Her hostess had reasoned her at length on a public bench⟧, relates Bay Live.

⟦v023|Lucien Pradel||Mr Pradel claims for our country the paternity of the "white caps", which would embark on each petroleum ship⟧. ⟦v023|Beate Solander|denies|Mrs Solander has smiled that the menu was in her writing⟧.

⟦v018|Ozerian Ministry of Sea < Ozer-Inform|denies|The Ozeria recognises only fireworks⟧, reported Ozer-Inform. ⟦v019|unnamed (Agence Tourelle)||The most touched of the two wounded, a mechanic of 24 years, would have lost an eye⟧, confided to us a doctor.

=== d016 | Straits Commission | 2026-12-02T15:00:00Z | bulletin
# SITUATION IN THE KARR STRAIT, 15.00

The Secretariat informs:

- ⟦v004|Straits Commission||vessels waiting north: 88; south: 59; total 147⟧;

- ⟦v018|Straits Commission||one incident with use of firearms, Lady Ines, 10.52; eleven impacts counted on photographs⟧;

- ⟦v019|Straits Commission||injured: two⟧;

- ⟦v020|Straits Commission||vessel at Sull, berth 4, under guard⟧;

- ⟦v025|Straits Commission||mine sighted near Lesser Rock, reported by a ferry, not confirmed⟧;

- ⟦v026|Straits Commission||water on tankers north sufficient for nine days⟧;

- ⟦v017|Straits Commission||sample in jar presented by Ozeria received for analysis⟧.

=== d017 | Harbour Cable | 2026-12-02T15:40:00Z | update
# Ministers haggle over inspectors for Karr tankers

LINDAU BAY, Dec 2 (Harbour Cable) - ⟦v021|||With Ada Lorenz back in her chair⟧, ministers on Wednesday afternoon were trying to agree on ⟦v023|||a force of 120 civilian monitors that would ride on ships through the Karr Strait⟧.

⟦v013|Timur Valk||Ozeria no longer insists that the rig must vanish first⟧, Timur Valk indicated. "⟦v013|Timur Valk||It could be moved. Let us say, to the side. Let us say, by nine miles⟧," he said.

⟦v027|Pelmarian Parliament||Pelmar's parliament called an emergency sitting for the evening⟧. ⟦v025|Pelmarian Navy|denies|The drifting object taken for a mine was a boiler⟧, the Pelmarian navy said.

⟦v011|Beate Solander||No declaration would be ready at five⟧, Solander admitted. ⟦v012|||The choir has been asked to sing later, and softly⟧.

=== d018 | Karr Echo | 2026-12-02T16:00:00Z | feature
# From the lighthouse

By our keeper of the log, Jens Ottosen. You see them best at dusk, when they put their lamps on. ⟦v004|||I made it a hundred and forty-seven tonight, and then one more, a small one, hiding behind a big one⟧. It looks like a town that someone has forgotten to put on land.

⟦v018|||I saw the Lady Ines go by at ten to eleven with her chin up, and I heard the hammering. Rockets don't hammer⟧. I wrote it in the book, with the wind.

⟦v026|||In the fishing harbour they're filling milk churns with water for the sailors⟧. Nobody asked whose sailors. My wife has put a lemon into each. ⟦v028|||The school has had its lessons in the cellar since noon⟧, which is where we had ours, in my time, for the same reason.

⟦v025|||And the famous mine is lying on the slip: it is the Sørensens' old wash copper⟧.

=== d019 | Karr Echo | 2026-12-02T16:30:00Z | update | copy_of=d017
# Ministers haggle over inspectors

LINDAU BAY (Harbour Cable) ⟦v021|||With Ada Lorenz back in her chair⟧, ministers on Wednesday afternoon were trying to agree on ⟦v023|||a force of 120 civilian monitors that would ride on ships through the Karr Strait⟧. ⟦v011|Beate Solander||No declaration would be ready at five⟧, Solander admitted.

=== d020 | Straits Commission | 2026-12-02T17:10:00Z | correction
# CORRECTION

In the situation report of 15.00, ⟦v026|Straits Commission||"nine days" should read "five days"⟧. ⟦v025|Straits Commission||The entry on a mine is deleted⟧. The laboratory adds: ⟦v017|Straits Commission||the liquid in the jar is fountain-pen ink with a little machine oil⟧.

=== d021 | Ozer-Inform | 2026-12-02T17:30:00Z | bulletin | off_topic
# In the capital of Ozeria lit up New Year tree

OZERGRAD, 2 December. /Ozer-Inform/. On the main square lit up a tree of height 31 metres, informed the city administration. On it hang 4 thousand balls.

The tree will stand until the middle of January.

=== d022 | Bay Live | 2026-12-02T18:40:00Z | update
# LIVE: Ink

19.02 Lorenz was right! ⟦v017|||The stuff in the jar would do for writing letters; the lab's had a good laugh⟧. Valk says somebody switched it.

19.20. ⟦v003|||And now hold on to something: they're talking. To each other. Valk and Lorenz, in the cloakroom, between the coats, with no interpreter⟧.

19.31. Still.

19.44. "⟦v003|unnamed (Bay Live) < Bay Live||She's laughed once and he's hit the wall once⟧," says the cloakroom girl.

19.58. ⟦v029|||They come out with a sheet of hotel paper, and both of them have signed it⟧. He helps her into the wrong coat.

20.10. ⟦v012|||Forty sailors in the gallery start to hum⟧.

=== d023 | Axiom | 2026-12-02T19:05:00Z | flash
# ⟦v029|Beate Solander||OZERIA, PELMAR AGREE TO REOPEN KARR STRAIT⟧ - HOST

=== d024 | Axiom | 2026-12-02T19:25:00Z | urgent | supersedes=d023
# Ozeria, Pelmar strike deal to reopen Karr Strait

LINDAU BAY, Verania, Dec 2 (Axiom) - ⟦v029|Beate Solander||Ozeria and Pelmar reached an understanding on Wednesday under which tankers may pass the Karr Strait again from Saturday⟧, Veranian Foreign Minister Beate Solander said.

⟦v014|Beate Solander||Pelmar is to let its drill rest until the first of March⟧. ⟦v023|Beate Solander||Monitors from the seven other states will go aboard at both ends⟧, she said.

⟦v020|Timur Valk||The seized tanker could sail tonight, without a fine⟧, Timur Valk said.

"⟦v029|Ada Lorenz||It isn't peace. It's a door that somebody has stopped kicking⟧," Ada Lorenz told reporters.

The paper, on a single sheet headed "Hotel Casino, all rooms with bath", has six points. The question of who owns the shelf is not among them.

=== d025 | Agence Tourelle | 2026-12-02T20:00:00Z | update
# White smoke above the casino

TOURELLE, December 2 (Agence Tourelle) -- ⟦v029|Beate Solander < Axiom||The two riparian neighbours have concluded an arrangement restoring the passage from the end of the week⟧, reported Axiom, citing the hostess of the conference.

⟦v014|Beate Solander < Axiom||The drillings would sleep until March⟧, and ⟦v020|Timur Valk < Axiom||the petroleum ship arrested will be surrendered without ransom⟧, by the same source.

"⟦v029|Lucien Pradel||I had said it in the train⟧," has commented Mr Pradel. ⟦v030|Lucien Pradel||Our country will furnish fifteen of the observers and all the caps⟧, he announced. ⟦v015|||The barrel has gone down again to 91 crowns⟧.

=== d026 | Ozer-Inform | 2026-12-02T20:30:00Z | update
# Victory of wisdom in Lindau Bay

LINDAU BAY, 2 December. /Ozer-Inform/. ⟦v029|Timur Valk||The regime of inspection in the strait ends on Saturday in connection with the fulfilment of its tasks⟧, declared T. Valk.

"⟦v014|Timur Valk||The drill is silent, and the fish is content⟧," he noted. As reported Axiom, ⟦v023|Beate Solander < Axiom||on vessels will work controllers from seven states⟧.

⟦v031|President of Ozeria||The President of Ozeria awarded the minister with the order of the Lighthouse of second degree⟧. ⟦v020|Ozerian Ministry of Sea||The tanker "Lady Ines" left the berth at 21.15⟧, informed the Ministry of Sea. To the crew at parting was handed a barrel of salted cucumbers.

=== d027 | Harbour Cable | 2026-12-02T22:50:00Z | update
# Pelmar lawmakers back strait deal by narrow margin

KARR, Dec 2 (Harbour Cable) - ⟦v027|Pelmarian Parliament||Parliament in Pelmar approved the Lindau Bay arrangement by 61 votes to 58 late on Wednesday⟧, after a sitting in which a chair was thrown.

⟦v032|Rurik Dane||Opposition leader Rurik Dane called it a surrender and demanded that Lorenz resign⟧. ⟦v032|Ada Lorenz|denies|She would do nothing of the sort before breakfast, the minister replied⟧.

⟦v033|Morning Star company||The company that runs the rig put its losses at 70 million crowns and asked the state for it⟧. ⟦v028|||Schools near the coast return to their classrooms on Thursday⟧.

The deputy who had thrown the chair, a veterinary surgeon, apologised to the chair.

=== d028 | Axiom | 2026-12-03T05:00:00Z | update | nothing_new
# RECAP-Key points of the Karr Strait agreement

LINDAU BAY, Dec 3 (Axiom) - What was decided, and how:

* ⟦v029|||Ships go through from Saturday⟧; ⟦v002|||the closure by Ozeria had lasted 18 days⟧.

* ⟦v014|||No gas wells are to be sunk before March⟧.

* ⟦v023|||120 observers will travel with the tankers⟧.

* ⟦v018|||During the talks a patrol boat had shot at a ship⟧, ⟦v019|||hurting two⟧, and ⟦v021|||Lorenz had left for three hours in protest⟧.

* ⟦v027|||Pelmar's deputies gave their blessing by three votes⟧.

=== d029 | The Observatory | 2026-12-03T06:30:00Z | feature
# A bag of chestnuts

By Selma Quirin. History will say that it was the economy, or the price of oil. I was there, and I say that it was chestnuts. ⟦v022|||A woman without a hat sat down in the snow next to a woman who was right, and didn't tell her that she was⟧. That is nearly the whole of the art.

⟦v021|||I've seen people leave rooms in my time. Few leave them so that they can be fetched⟧. ⟦v003|||Then the cloakroom: for three months the two could not find each other's telephone number, and it took forty minutes among wet fur⟧.

⟦v017|||Let us be grateful, too, for the ink. A man who's been caught with a jar like that is a man who needs a success by bedtime⟧. ⟦v031|||He has got a medal for it⟧, second class. What would the first have been for? Blood?

⟦v029|||The sheet of hotel paper will hold for as long as neither of them needs it for something else⟧. In the meantime a hundred and forty-eight ships will weigh anchor, and some of those who cook and oil and steer in them will be home for Christmas. I have known worse treaties on better paper.

=== d030 | Karr Echo | 2026-12-03T08:00:00Z | feature
# The little town sails away

By Jens Ottosen. They couldn't wait until Saturday. ⟦v034|||At first light one of them, the small one, simply went, with her horn held down, and nobody stopped her⟧. The patrol boat looked the other way; I have it in the book.

⟦v020|||The Lady Ines came round the point at seven with cardboard over her bridge windows⟧, and the whole mole was black with people. ⟦v008|||Gerda Holm was first up the ladder. It wasn't her husband's hand. He'd lost nothing but his cap⟧. ⟦v019|||The lad with the bandage over his eye was carried off in the Sørensens' sofa⟧, since we have one stretcher and it is at the mender's.

⟦v026|||The milk churns have come back empty, and in one of them there was a bottle of rum and a lemon⟧.

=== d031 | Agence Tourelle | 2026-12-03T08:40:00Z | update
# The strait lives again before the hour

TOURELLE, December 3 (Agence Tourelle) -- ⟦v034|Karr Echo||Without awaiting the term fixed, a modest ship has forced the lock at dawn under the closed eyes of the guards⟧, relates the Karr Echo. According to our calculations, based on the lists of the insurers, it would be a question of a coaster loaded with oranges, whose captain feared more for his fruits than for his hull.

⟦v032|Rurik Dane < Harbour Cable||In Pelmar, the chief of the opposition claims the head of Mrs Lorenz⟧, reported Harbour Cable; ⟦v027|Pelmarian Parliament < Harbour Cable||the Chamber has however validated the text, of three voices⟧.

⟦v030|Lucien Pradel||The caps, fifteen dozens, are in course of sewing in the prison of Tourelle⟧, precised Mr Pradel, who has gone up again on his skis. He intends to reach the frontier by the glacier, in company of two gendarmes and of a cheese.

=== d032 | Bay Live | 2026-12-03T09:20:00Z | update
# LIVE: Sheets off the roulette

10.15 They're packing up. The table has come apart where it was glued and they've carried out each half by its own door, which the joiner calls "the only neutral solution". ⟦v005|||He's going to sell it as two, one with a view⟧. The croupiers have got their chairs back and complain of crumbs.

10.26. ⟦v007|||Lorenz took the 9.40, second class again, her thermos filled by Solander in person⟧. On the platform somebody shouted "traitor", somebody else shouted "thank you", and she lifted her hat to the two of them. It was Valk's hat.

10.37. ⟦v035|Beate Solander||They'll all meet again in spring, somewhere warmer, about the shelf itself⟧, says Solander, who's got a cold. She'd like a place with two doors and no bandstand.

10.50. ⟦v006|unnamed (Bay Live) < Bay Live||And those lights on Valk's plane? The pilot had forgotten the switch⟧, says the man with the paddles. So much for our thirty messages about secret passengers…

=== d033 | Ozer-Inform | 2026-12-03T09:50:00Z | update
# Representatives of Ozeria to take part in spring meeting

LINDAU BAY, 3 December. /Ozer-Inform/. ⟦v035|Timur Valk||The Ozerian party accepts the invitation to continue the conversation about the bottom of the sea in April⟧, declared before departure T. Valk. He was seen off by the naval choir, which executed a song about a fisherman who did not return, after which it executed a more suitable one.

As to the order, ⟦v031|Timur Valk||the high award the minister regards as an advance⟧, he noted modestly. ⟦v018|Ozerian Ministry of Sea|hedges|In connection with publications about the tanker, the commander of the patrol launch is invited for a conversation, in which will be clarified the colour of the rockets⟧, informed the Ministry of Sea.

⟦v004|Ozerian Ministry of Sea||In the first group, by lot, will go thirty ships, with an interval of a quarter of an hour⟧, is informed there. The lots will be drawn by the pupils of the naval school, with tied eyes, from the cap of the oldest pilot.

=== d034 | Harbour Cable | 2026-12-03T11:10:00Z | update
# First monitors arrive at Karr as queue begins to move

KARR, Dec 3 (Harbour Cable) - ⟦v023|||An advance party of eleven inspectors from Verania stepped ashore at Karr on Thursday⟧, two days before the strait is to reopen. They had been issued with lifejackets, whistles and a phrase book in which, an officer said, the chapter on tankers was missing.

⟦v018|Ivo Brandt||The master of the Lady Ines handed them a cigar box with eleven bullets⟧. "⟦v018|Ivo Brandt||Green ones, are they?⟧" Ivo Brandt asked. ⟦v019|Karr Hospital||The 24-year-old mechanic will keep partial sight in the injured eye⟧, the hospital said.

⟦v015|||Crude settled at 90 crowns, a six-week low⟧. ⟦v033|Pelmarian Finance Ministry||There would be no compensation for the drillers, the Finance Ministry in Pelmar said⟧.

On the Morning Star the night shift played football on the helicopter deck for the first time. The ball went over the side at half past nine and was returned, in the evening, by an Ozerian launch.
