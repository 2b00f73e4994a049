title: Landslide at Orvenna

=== d001 | Meridian | 2026-04-14T02:48:00Z | flash
# ⟦v001|police||LANDSLIDE HITS CARRADIAN MOUNTAIN VILLAGE OF ORVENNA⟧ - POLICE

=== d002 | Meridian | 2026-04-14T03:20:00Z | urgent
# Hillside falls on village in Carradian Alps, several feared dead

TRESA, Carradia, April 14 (Meridian) - ⟦v001|police||A mass of rock and mud crashed into the upper part of Orvenna, a village of 640 people in the Tresa valley, at about 4.10 a.m. on Tuesday⟧, police said.

⟦v003|police||At least 20 people were unaccounted for⟧, a duty officer told Meridian by telephone. He could not say ⟦v002|police|declines|whether anyone had died⟧.

⟦v005|police||The only road into the valley was blocked below the village⟧, the officer said, ⟦+|||and the first crews were going up on foot⟧.

The Tresa valley, known for hazelnuts and a small ski station, lies 140 km north of the capital, Marnau.

Local radio broadcast an appeal for anyone with a tracked vehicle to report to the fire station in Tresa. Roads in the lower part of the canton were awash, and a field hospital was being set up on the football ground. Dawn was not expected to bring flying weather before six.

=== d003 | KTA | 2026-04-14T04:05:00Z | bulletin
# ⟦v006|Ministry of Emergencies||180 rescuers and 12 dogs are directed to the place of the descent of soil in Orvenna⟧ - Ministry

MARNAU, April 14. /KTA/. ⟦v006|Ministry of Emergencies||To liquidation of consequences of the descent of soil in settlement Orvenna are attracted 180 persons and 32 units of technics, including 12 cynological calculations⟧, informed in the Ministry of Emergencies.

"⟦v028|Ministry of Emergencies||According to preliminary data, under the masses of soil turned out 17 residential houses⟧," told in the department.

The interlocutor of the agency noted that ⟦v024|Ministry of Emergencies||without electricity remain 2,300 subscribers in five settlements⟧.

On the given question ⟦v010|Ministry of Emergencies|declines|whether the population was warned in advance⟧, the Ministry refrained from comments.

Ministry reminds that in the period of intensive precipitations citizens should refrain from visit of mountain localities. Hot line works round the clock. Previous case of such a character in the canton was noted in 2009, then suffered a sawmill.

=== d004 | Ridge Live | 2026-04-14T04:40:00Z | update
# LIVE: Orvenna in the dark

06.40 Marnau time. Good morning, though it isn't one. What we know: ⟦v001|||half of the Oberdorf, the streets above the church, is no longer there⟧.

From a man on the far slope who filmed with his phone until the battery died: "⟦v001|witness||First a crack like a rifle… then the whole wood came walking down⟧."

06.52. ⟦v024|||Not a lamp burning from the ski lift down to Brisca⟧ [the hamlet at the valley mouth - ed.].

07.05. The Ministry has ⟦v028|Ministry of Emergencies||17 houses gone⟧. The village baker, who delivers to all of them, told us that ⟦v028|baker in Orvenna||he counted 23 doors that he will not knock at again⟧.

07.10. And it has stopped raining, after ⟦v030|||eleven days without a dry hour⟧.

We shall be here all day, with two people in the village and one on the phones. If you are there and safe, write to us; if you are there and have a shovel, do not drive up, as the lane at Brisca is already full of cousins.

=== d005 | Panlink | 2026-04-14T05:12:00Z | update
# First deaths confirmed in Carradia slide

April 14 (Panlink) - ⟦v002|Konrad Thaler < Meridian||Four bodies have been recovered in Orvenna⟧, Meridian reported on Tuesday, citing the mayor, Konrad Thaler.

It quoted him as saying ⟦v003|Konrad Thaler < Meridian||some 35 villagers could not be reached, most of them families asleep when the slope gave way⟧.

The regional weather office said ⟦v030|Tresa weather office||310 millimetres of rain had fallen on the valley since April 3, three times the normal amount for the month⟧.

Carradia's worst slide in memory, at Sankt Goar in 1963, killed 91.

The canton is one of the poorest in the country and has lost a third of its people since the spinning mills closed. Houses in the Oberdorf, most of them built of larch on stone cellars, are lived in by the same families for generations, though a dozen had been turned into holiday flats.

=== d006 | Civil Protection Tresa | 2026-04-14T06:00:00Z | bulletin
# BULLETIN No. 1 - SITUATION AT 08:00

The Civil Protection Office of Tresa canton informs:

- ⟦v002|Civil Protection Tresa||fatalities: 6⟧;

- ⟦v004|Civil Protection Tresa||persons treated in hospital: 14, of whom 3 in intensive care⟧;

- ⟦v003|Civil Protection Tresa||persons not located: 38⟧;

- ⟦v029|cantonal geological service < Civil Protection Tresa||estimated volume of material: 400,000 cubic metres⟧;

- ⟦v005|Civil Protection Tresa||cantonal road 12 closed between Brisca and Orvenna; reopening not foreseeable⟧;

- ⟦v031|Civil Protection Tresa||valley railway suspended, replacement buses as far as Brisca⟧.

The population is asked not to travel to the area and to keep telephone lines free. Next bulletin at 14:00.

=== d007 | Tresa Bote | 2026-04-14T06:45:00Z | feature
# "The mountain had been talking for weeks"

By our reporter in Orvenna

The goats knew. On Sunday they would not be driven up to the Kaltegg, and old Agathe Rummel, who has kept goats for seventy years, did not insist. On Tuesday ⟦v001|||the Kaltegg came down to her instead, and stopped at her garden wall⟧.

The Bote has seen ⟦v010|report of the cantonal geological service < Tresa Bote||a report of February 19 in which the canton's geologists warned of fresh cracks above the village, "up to a hand in width", and advised that the Oberdorf be cleared in case of heavy rain⟧. It is eleven pages long and ⟦v010|report of the cantonal geological service||addressed to the village hall and to the Interior Ministry⟧.

"⟦v011|Konrad Thaler < Tresa Bote|denies|No such paper ever crossed my desk⟧," Mayor Konrad Thaler told this newspaper, his boots full of mud. "⟦v011|Konrad Thaler||If it had, I would have carried people out on my own back⟧."

Many point elsewhere, at the white gash of the quarry below the Kaltegg, where ⟦v016|villagers||Steinwerk Tresa fired its last charge on Monday afternoon, ten hours before⟧, as several villagers recalled. "⟦v016|Agathe Rummel||My cups jumped on the shelf⟧," Mrs Rummel said.

Her church still stands. Its clock has stopped at nine minutes past four.

In the Gasthof Adler the long tables have been pushed together and the women are buttering bread for whoever comes in. Nobody asks for names. On the wall hangs the photograph of the football team of 1988, and people stand before it and count under their breath.

=== d008 | ANV | 2026-04-14T07:30:00Z | update
# Carradia: ⟦v010|Tresa Bote||the geologists had alerted⟧, according to a local newspaper

PORTELLE, April 14 (ANV) -- ⟦v010|report of the cantonal geological service < Tresa Bote < Panlink||The authorities of Carradia disposed since two months of a report which signalled fissures above Orvenna and recommended to evacuate the high quarter⟧, affirmed Panlink, which cites the daily Tresa Bote.

The provisional balance establishes itself at ⟦v002|Civil Protection Tresa||six dead⟧. ⟦v029|Civil Protection Tresa||Four hundred thousand cubic meters, that is to say the content of 160 Olympic basins, have detached themselves⟧, according to the civil protection.

⟦v021|Solange Avril||Portelle stands ready to send two helicopters and a company of military engineers⟧, made know the minister of the Exterior Solange Avril. "⟦v021|Solange Avril||One does not ask a neighbor who digs whether he wants a shovel⟧," she declared.

Interrogated on ⟦v021|Solange Avril|declines|an eventual reply from Marnau⟧, Ms. Avril did not answer.

The two countries, separated by the crest of the Kaltegg, have quarrelled for a long time about a ski lift. The consulate in Tresa counts some forty nationals in the canton, essentially pensioners, of whom none figures to this hour among the victims.

=== d009 | Meridian | 2026-04-14T08:10:00Z | urgent
# ⟦v023|unnamed (Meridian)||School bus with 22 children buried under Carradian landslide⟧ - rescue source

TRESA, April 14 (Meridian) - ⟦v023|unnamed (Meridian) < Meridian||A bus carrying 22 schoolchildren is believed to lie under the debris on the road below Orvenna⟧, a rescue official told Meridian on Tuesday.

"⟦v023|unnamed (Meridian)||We have located the roof with a probe⟧," said the official, who is not authorised to speak to reporters. ⟦v023|unnamed (Meridian)||The vehicle had left the village shortly before the slide for a museum trip⟧, he said.

The education department of Tresa canton said ⟦v023|education department of Tresa canton|hedges|it could neither confirm nor rule out the account⟧.

Police earlier said ⟦v005|police||the route was cut by a wall of rubble eight metres high⟧.

=== d010 | Panlink | 2026-04-14T08:24:00Z | update | copy_of=d009
# ⟦v023|unnamed (Meridian)||School bus with 22 children buried under Carradian landslide⟧ - source

(Meridian via Panlink) - ⟦v023|unnamed (Meridian) < Meridian||A bus carrying 22 schoolchildren is believed to lie under the debris on the road below Orvenna⟧, a rescue official told Meridian on Tuesday.

"⟦v023|unnamed (Meridian)||We have located the roof with a probe⟧," said the official, who is not authorised to speak to reporters.

The education department of Tresa canton said ⟦v023|education department of Tresa canton|hedges|it could neither confirm nor rule out the account⟧.

=== d011 | Meridian | 2026-04-14T09:02:00Z | kill | supersedes=d009
# KILL KILL KILL - School bus, Carradia landslide

EDITORS: Please kill the Meridian story of 0810 GMT headlined "School bus with 22 children buried under Carradian landslide - rescue source".

⟦v023||denies|The account was wrong⟧. ⟦v023|Tresa canton||The bus never left its garage and all the pupils are safe⟧, the canton has established.

The object found by a probe was the roof of a hay barn. There will be no substitute. Remove the story from all platforms. Meridian regrets the error.

=== d012 | Ridge Live | 2026-04-14T09:35:00Z | update
# LIVE: No bus. Repeat: no bus

11.35 Marnau time. Meridian has withdrawn it, and the headmistress, Lore Gantner, has rung us herself: "⟦v023|Lore Gantner < Ridge Live|denies|I have counted them twice. Twenty-two, all in their kitchens eating pancakes⟧."

11.44. Prime Minister Helene Marbach is on her way. Her spokesman says ⟦v018|spokesman for Helene Marbach||she will be in the valley by three⟧.

11.58. Hush on the rubble. A whistle goes and three hundred people stand still… ⟦v013|Beat Imhof < Ridge Live||A microphone lowered into a cellar in Church Lane has picked up knocking, in groups of three⟧, according to team leader Beat Imhof, ⟦+|||who asked that nobody hope too loudly⟧.

12.15. Steinwerk Tresa, the quarry firm, in two lines by e-mail: ⟦v017|Steinwerk Tresa|denies|its work had nothing to do with the slide⟧ and ⟦v017|Steinwerk Tresa||all charges were "within the permitted values"⟧.

12.30. The river has gone brown, then thin. Nobody on the bridge likes it.

And thank you for the shovels. Really. There are now four hundred and eleven of them in the yard of the fire station, and a note on the gate in three languages which says, politely, that what is wanted is socks.

=== d013 | KTA | 2026-04-14T10:20:00Z | bulletin
# ⟦v020|Government of Carradia||Regime of extraordinary situation is introduced in canton Tresa for 30 days⟧

MARNAU, April 14. /KTA/. ⟦v020|Government of Carradia||The Government of Carradia has introduced from 12:00 on the territory of canton Tresa regime of extraordinary situation with duration 30 days⟧. The corresponding disposition was signed by Prime Minister Helene Marbach.

⟦v027|Government of Carradia||To families of the deceased will be paid 50 thousand marks, to those who lost dwelling 20 thousand⟧, it is said in the document.

The Ministry of Emergencies informed that ⟦v008|Ministry of Emergencies||the fallen soil has barred the bed of river Ache, above has formed itself a reservoir with length 600 metres⟧.

"⟦v008|Ministry of Emergencies||Threat of breakthrough for the present moment is absent⟧," underlined in the department.

The Head of State King Lothar V ⟦v026|Lothar V||expressed condolences to relatives and close ones of the perished⟧.

On April 15 on the whole territory of the country entertainment events are cancelled. To state institutions it is prescribed to lower flags. The given regime was applied for the last time in 2018 in connection with forest fires in the southern cantons.

=== d014 | Civil Protection Tresa | 2026-04-14T12:00:00Z | bulletin
# BULLETIN No. 2 - SITUATION AT 14:00

- ⟦v002|Civil Protection Tresa||fatalities: 11⟧;

- ⟦v003|Civil Protection Tresa||persons not located: 29⟧;

- ⟦v004|Civil Protection Tresa||persons treated in hospital: 19⟧;

- ⟦v008|Civil Protection Tresa||blocked watercourse: Ache, impounded volume 350,000 cubic metres and rising⟧;

- ⟦v007|Civil Protection Tresa||the hamlet of Brisca (210 inhabitants) is to be cleared by 18:00⟧;

- ⟦v035|Civil Protection Tresa||87 guests of the Hotel Kaltegg have been flown out⟧;

- ⟦v024|Civil Protection Tresa||supply restored to 1,500 connections⟧.

Residents of Brisca are to bring documents, medicines and warm clothing to the sports hall in Tresa. Animals remain in the stables; a fodder service is being arranged.

=== d015 | Meridian | 2026-04-14T12:40:00Z | update
# ⟦v007|||Downstream village ordered out⟧ as debris dams Carradian river

TRESA, April 14 (Meridian) - ⟦v007|||Buses and army trucks began carrying people out of a hamlet at the mouth of the Tresa valley on Tuesday⟧ because ⟦v008|||a new lake behind the rubble of the Orvenna landslide was growing by the hour⟧.

"⟦v008|Ursina Falk < Meridian||It is a bathtub with a plug of porridge⟧," Ursina Falk, a hydrologist at the University of Marnau, told Meridian. ⟦v036|Ursina Falk||Engineers should cut a spillway at once⟧, she said.

⟦v002|||The death toll stood at 11⟧, with ⟦v003|||29 people missing⟧.

A rescue leader said ⟦v013|Beat Imhof||sounds from a buried cellar had been heard for a third time⟧.

The village stands on the debris of an older slide, of 1741, which locals call "the first one".

Falk said lakes of this kind tended to empty themselves within days, either slowly or all at once, and that nobody could tell beforehand which it would be. Pumps had been ordered from three cantons. Shopkeepers in Tresa were stacking sandbags along the market hall.

=== d016 | Panlink | 2026-04-14T13:25:00Z | update
# Carradian PM ⟦v019|||jeered⟧ in stricken village

ORVENNA, April 14 (Panlink) - ⟦v018|||Prime Minister Helene Marbach walked the edge of the debris in Orvenna on Tuesday⟧ and ⟦v019|||was met with whistles and shouts of "Too late!" from villagers⟧.

"⟦v037|Helene Marbach||I have not come to be thanked⟧," Marbach said. "⟦+|||Whoever is to blame for this will be named, and will answer for it⟧."

She said ⟦v021|Helene Marbach||she had accepted the neighbouring country's aircraft and sappers "with both hands"⟧.

Asked about ⟦v010|Helene Marbach|declines|the geologists' warning⟧, she gave no reply. Her interior minister, Ruprecht Sandoz, who stood beside her, said ⟦v010|Ruprecht Sandoz||his ministry had received the February document and passed it on to the canton within a week⟧.

Opposition leader Ilka Brodmann called on ⟦v033|Ilka Brodmann||Sandoz to step down⟧.

Marbach, in office since October, leads a two-party coalition with a majority of three. She cancelled a trip abroad that had been planned for the end of the week. Her party lost the canton at the last election to a list led by a retired ski instructor.

=== d017 | Tresa Bote | 2026-04-14T14:10:00Z | update
# Whistles for the lady in the new boots

She had mud on them soon enough, to be fair. ⟦v018|||Mrs Marbach stayed fifty minutes, shook the hands that were offered⟧ and ⟦v019|||heard what those thought who offered none⟧. A woman held up a child's shoe and said nothing, which was worse.

Then Ruprecht Sandoz spoke of a letter that he had sent on. ⟦v011|Konrad Thaler||It was sent to the wrong village⟧, the mayor shouted across the tape, ⟦+|||to Orvenna-Bad, eighty kilometres away, where they grow mushrooms⟧.

Can it be so stupid? ⟦v011|clerk in Orvenna-Bad < Tresa Bote||A brown envelope from the ministry has been lying in the town hall since March⟧, a clerk in Orvenna-Bad told us, ⟦+|||unopened, because nobody there had ordered any geology⟧.

In the sports hall, meanwhile, ⟦v007|||Brisca is sitting on gym mats with its budgerigars⟧.

When the cars had gone, the firemen of Orvenna, twenty-four men of whom nineteen could be mustered, ate their first meal of the day standing up. It was soup from the Adler, brought in milk cans. They passed one spoon for every three and went back to the tape.

=== d018 | ANV | 2026-04-14T15:00:00Z | update
# Slide of Orvenna: the rector of the quarry in ⟦v014|||guard at sight⟧

PORTELLE, April 14 (ANV) -- ⟦v014|prosecution of Tresa < Meridian||The director of exploitation of the quarry of Orvenna, Alois Greiner, 54 years, has been placed in detention on Tuesday after midday⟧, reported Meridian, citing the prosecution of Tresa.

⟦v032|prosecution of Tresa||An information for homicides by imprudence has been opened against unknown⟧, specified the prosecution.

According to Ridge Live, which cites the advocate of Mr. Greiner, Veit Osterle, ⟦v014|Veit Osterle < Ridge Live||his client presented himself of his own will and "will go out again before the soup"⟧.

⟦v021|||The two helicopters of Portelle have posed themselves at Tresa at 16:20⟧. They transport pumps and thirty-eight sappers.

The union of the quarrymen judged ⟦v038|union of quarrymen||the arrest "a fast-food justice"⟧.

Mr. Greiner directs since twelve years the extraction of this white marble, which dresses among others the façade of the Opera of Portelle. The quarry employs 64 persons, in majority inhabitants of the village; five of them are searched under the debris of their own houses.

=== d019 | Ridge Live | 2026-04-14T16:05:00Z | update
# LIVE: '⟦v022|||Everybody off⟧'

18.05 Marnau time. Sirens on the slope. ⟦v022|||All teams have been pulled from the rubble⟧ after ⟦v022|Beat Imhof||a sensor on the scarp jumped four centimetres in ten minutes⟧, as Imhof put it. A mother sat down at the tape and would not be moved…

18.20. The knocking? ⟦v013|Beat Imhof||Still there when the microphones were unplugged⟧, he says.

18.34. A different arrest, before the rumours get going: ⟦v015|police||two men from Marnau were caught coming out of an empty house in Brisca with a television and a christening cup⟧, say police. Nothing to do with the quarry.

18.50. The manager's company says ⟦v014|Steinwerk Tresa||Greiner "is helping the authorities and has our full confidence"⟧.

19.02. Sandoz, on the steps of his ministry, on whether he will go: "⟦v034|Ruprecht Sandoz|denies|A captain does not leave in the storm… No⟧."

19.20. It is getting cold. They are handing out blankets at the tape, and nobody who is standing there wants to be the first to sit down in one. Someone has started to read out the house numbers of Church Lane, quite low, one after another, like a psalm.

=== d020 | Meridian | 2026-04-14T16:50:00Z | correction | supersedes=d015
# CORRECTED-⟦v007|||Downstream village ordered out⟧ as debris dams Carradian river

(Corrects death toll in third paragraph to 10, not 11, after authorities said one victim had been counted twice)

TRESA, April 14 (Meridian) - ⟦v007|||Buses and army trucks began carrying people out of a hamlet at the mouth of the Tresa valley on Tuesday⟧ because ⟦v008|||a new lake behind the rubble of the Orvenna landslide was growing by the hour⟧.

"⟦v008|Ursina Falk < Meridian||It is a bathtub with a plug of porridge⟧," Ursina Falk, a hydrologist at the University of Marnau, told Meridian. ⟦v036|Ursina Falk||Engineers should cut a spillway at once⟧, she said.

⟦v002|||The death toll stood at 10⟧, with ⟦v003|||29 people missing⟧.

=== d021 | Panlink | 2026-04-14T17:30:00Z | update | off_topic
# Carradian central bank leaves rates unchanged

MARNAU, April 14 (Panlink) - Carradia's central bank kept its main interest rate at 2.75 percent on Tuesday, as expected by all but one of 14 economists in a Panlink poll.

"Inflation is where we want it, and so are we," Governor Elke Stadler told reporters.

The mark was steady. The next decision is due on May 26.

=== d022 | Tresa Bote | 2026-04-14T22:55:00Z | urgent
# ⟦v012|||Jonas is out⟧

They went back in with head torches at a quarter past ten, ⟦v039|||after four hours in which the mountain did as it was told and the crews were allowed onto the rubble again⟧. And at seventeen minutes to one ⟦v012|||a hand came up out of Church Lane, grey as the rest of it, and waved⟧.

⟦v012|||The hand belongs to Jonas Rummel, nine, grandson of the goats' Agathe⟧. ⟦v012|Beat Imhof < Tresa Bote||He had lain for twenty and a half hours under a kitchen table, with a jar of plums⟧, Beat Imhof told this newspaper. ⟦v013|Beat Imhof||The thrice-three with which he had called them he had struck with the spoon⟧.

"⟦v012|Jonas Rummel||Are the goats angry⟧?" he is said to have asked.

Of his parents ⟦v003|||there is no trace yet⟧. No one at the tape had the heart to cheer for long.

The jar of plums, unbroken, stands on the bar of the Adler. Nobody has said that it may not be eaten, and nobody will. Agathe Rummel came in at two, looked at it, turned the label to the front and asked for a glass of milk.

=== d023 | KTA | 2026-04-15T04:30:00Z | bulletin
# ⟦v012|Ministry of Emergencies||Minor citizen extracted alive from under the rubble in Orvenna⟧ - Ministry

MARNAU, April 15. /KTA/. ⟦v012|Ministry of Emergencies||In the night from April 14 to 15 rescuers have extracted alive a boy born in 2017⟧, informed in the Ministry of Emergencies. ⟦v012|Ministry of Emergencies||The victim is hospitalised with hypothermia, his condition is evaluated as satisfactory⟧.

"⟦v006|Ministry of Emergencies||The grouping is increased up to 740 persons⟧," noted in the department.

⟦v036|Ministry of Emergencies||Three excavators have started passing of a discharge canal through the natural dam⟧, told the interlocutor of the agency.

By state on 06:00 ⟦v002|Ministry of Emergencies||14 persons have perished⟧, ⟦v003|Ministry of Emergencies||search of 24 continues⟧.

=== d024 | Meridian | 2026-04-15T05:15:00Z | feature | nothing_new
# TIMELINE-The Orvenna landslide: what is known

April 15 (Meridian) - Main points after the first day:

* ⟦v001|||A slope collapsed onto the Carradian village before dawn on Tuesday⟧.

* ⟦v002|Ministry of Emergencies||Fourteen people are known to have died⟧; ⟦v003|Ministry of Emergencies||two dozen have not been found⟧, the Emergencies Ministry says.

* ⟦v012|||A nine-year-old was freed alive shortly before 1 a.m.⟧

* ⟦v010|Tresa Bote||Geologists recommended in February that part of the village be emptied⟧, the Tresa Bote reported. Mayor Konrad Thaler says ⟦v011|Konrad Thaler|denies|he was not told⟧.

* ⟦v014|prosecution of Tresa||The quarry's operations chief, Alois Greiner, is being held⟧. ⟦v017|Steinwerk Tresa|denies|Its blasting was to blame⟧, the firm has denied.

* ⟦v007|||About 200 people downstream have had to leave their homes⟧.

* The slide is the deadliest in Carradia since 1963. The Tresa canton, which has 31,000 inhabitants, has spent the equivalent of a year of its road budget on protective barriers in the past decade, none of them above Orvenna.

=== d025 | Civil Protection Tresa | 2026-04-15T06:00:00Z | bulletin
# BULLETIN No. 4 - SITUATION AT 08:00

- ⟦v002|Civil Protection Tresa||fatalities: 15⟧;

- ⟦v003|Civil Protection Tresa||persons not located: 23⟧;

- ⟦v036|Civil Protection Tresa||relief channel at the Ache barrier: 70 of 120 metres excavated⟧;

- ⟦v009|Civil Protection Tresa||lake level: 4.1 metres below crest, rising 12 cm per hour⟧;

- ⟦v005|Civil Protection Tresa||cantonal road 12 open in one lane for rescue vehicles since 05:30⟧;

- ⟦v031|Civil Protection Tresa||rail traffic remains interrupted until at least 20 April⟧;

- ⟦v040|Civil Protection Tresa||drinking water in Orvenna and Brisca must be boiled⟧.

Psychological support is available in the parish house around the clock.

=== d026 | ANV | 2026-04-15T07:40:00Z | update
# Orvenna: ⟦v016|Gregor Wyss < Ridge Live||the shots of mine have been able to "give the last push"⟧

PORTELLE, April 15 (ANV) -- ⟦v016|Gregor Wyss < Ridge Live||The explosives of the quarry have perhaps precipitated the fall of a slope which would have yielded sooner or later⟧, estimated the geologist Gregor Wyss, author of the report of February, cited by Ridge Live.

"⟦v010|Gregor Wyss < Ridge Live||I wrote it in red, I underlined it, I phoned two times. One told me that the minister was at table⟧," he added.

⟦v016|unnamed (Marnau Radio) < Marnau Radio < Panlink||The register of the quarry shows a charge double of that which is authorized⟧, reported for its part Panlink, citing Marnau Radio, which invoked a source in the inquiry.

The group Steinwerk contested ⟦v017|Steinwerk Tresa|denies|"with the last energy" this version⟧.

Our sappers participate in the drilling of ⟦v036|||the evacuation trench⟧.

Mr. Wyss, 61 years, who has retired himself in March from the cantonal service, lives now in a caravan at the edge of the lake of Marnau. He has received there since Tuesday, according to his own count, fifty-three journalists and one bailiff.

=== d027 | Panlink | 2026-04-15T09:05:00Z | update
# Carradian interior minister quits over landslide letter

MARNAU, April 15 (Panlink) - ⟦v034|||Ruprecht Sandoz stepped down on Wednesday⟧, a day after he had vowed to stay, when it emerged that ⟦v011|||his staff had posted the geologists' warning to a spa town of nearly the same name⟧.

"⟦v034|Ruprecht Sandoz||I looked for the culprit and found my own stamp⟧," he told reporters.

⟦v034|office of Helene Marbach||Prime Minister Helene Marbach had accepted his departure "with respect"⟧, her office said. ⟦v041|office of Helene Marbach||Justice Minister Dora Lenz takes over for the time being⟧.

Brodmann, who had demanded it, said ⟦v042|Ilka Brodmann||one signature did not settle the account and called for a parliamentary inquiry⟧.

Sandoz, 57, a lawyer and colonel in the reserve, was seen as a possible successor to Marbach. No Carradian minister had left office over a disaster since 1971, when a ferry sank on Lake Marnau during a regatta attended by most of the cabinet.

=== d028 | Ridge Live | 2026-04-15T10:30:00Z | update
# LIVE: Water through the notch

12.30 Marnau time. Here it goes. ⟦v036|||At 12.21 the Ache found the trench and ran, the colour of cocoa, and the diggers' drivers took their caps off⟧. ⟦v009|Ursina Falk||Down 30 centimetres already⟧, hydrologist Ursina Falk reads off her stick.

12.41. Sandoz has gone [see above; we owe a reader a beer - ed.]. ⟦v034|||The captain has found a lifeboat after all⟧.

12.55. Alois Greiner too, in another sense: ⟦v014|Veit Osterle||a judge let the quarry chief walk at noon, without bail⟧, says his lawyer. Soup time, as promised.

13.10. ⟦v015|police||The pair with the christening cup stay inside⟧, police say.

13.15. ⟦v002|Beat Imhof||Sixteen now⟧, says Imhof, very quietly. ⟦v043|Beat Imhof||After tonight they will be looking for bodies, not for people⟧, he adds.

13.40. A brass band from three valleys over has turned up, in uniform, without instruments. They have come to carry. Somebody gives the tuba player a bucket and he says, well, it is about the right size.

=== d029 | Tresa Bote | 2026-04-15T12:20:00Z | feature
# Father Anselm will not ring the bell

There is one thing in the Oberdorf that still works, and nobody may touch it. ⟦v044|Anselm Gruber||The bell stays dumb until the last of them is found⟧, Father Anselm Gruber has decided, since ⟦v044|Anselm Gruber||the ringing might shake loose what is left up there⟧.

Below, ⟦v036|||the brown lake is draining away through a ditch that three men from Portelle dug in a night⟧. Brisca's people ask for their budgerigar cages to be carried back; ⟦v007|Konrad Thaler||not before Friday⟧, says the mayor.

He had slept two hours. Somebody has pinned to his door ⟦v011|||a photocopied envelope, with the wrong postcode ringed in red⟧. He has left it there.

Jonas got a kid from his grandmother, brown, with one white ear. ⟦v003|||His father and mother are still on the list in the parish house, in pencil⟧.

At dusk the women of the Adler take in the bread boards. Somebody has counted: four thousand slices, nineteen jars of lard, a cheese from each alp that still has a cow on it. The long tables stay where they are, because tomorrow, it is thought, they will be wanted for something else.

=== d030 | Meridian | 2026-04-15T15:10:00Z | update
# Toll in Carradian village at 17 as hopes fade

ORVENNA, April 15 (Meridian) - ⟦v002|Civil Protection Tresa||The number of dead in the landslide that wrecked Orvenna rose to 17 on Wednesday⟧, civil protection officials said, while ⟦v003|Civil Protection Tresa||21 were still missing⟧.

The government, ⟦v034|||shorn of its interior minister since the morning⟧, promised ⟦v027|Dora Lenz||payments to the bereaved "without a form and before the weekend"⟧, in the words of his stand-in, Dora Lenz.

⟦v014|prosecution of Tresa||The quarry's manager was freed after questioning but remains a suspect⟧, prosecutors said. ⟦v016|prosecution of Tresa||They had seized the blasting log⟧, they said, declining to discuss ⟦v016|prosecution of Tresa|declines|its contents⟧.

King Lothar, ⟦v045|royal household||who will travel to the valley on Saturday⟧, according to the household, has asked for flags to be lowered.

Danger from the barrier lake had passed, with ⟦v009|||the surface two metres lower than at its peak⟧. "⟦v043|Beat Imhof||We dig on, but we have stopped listening⟧," the rescue leader Beat Imhof said.

Those who lived in the upper streets will be lodged in army barracks and two hotels until the summer. Whether the quarter can be built up again is to be decided by a commission of engineers. After the disaster of 1741 it took the villagers, by their own chronicle, three weeks to begin and nineteen years to finish.
