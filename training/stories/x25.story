title: Avalanche on the Kesselhorn, skiers cut off

=== d001 | Meridian | 2027-02-13T10:21:00Z | flash
# ⟦v001|mountain rescue||AVALANCHE HITS OPEN SKI RUN ON TRESVALL'S KESSELHORN⟧ - MOUNTAIN RESCUE

=== d002 | Meridian | 2027-02-13T10:44:00Z | urgent
# Avalanche buries skiers in Tresvall resort

SARNEGG, Tresvall, Feb 13 (Meridian) - ⟦v001|mountain rescue||A large avalanche swept across a marked ski run above the resort of Sarnegg on Saturday, carrying off a number of people⟧, the mountain rescue service said.

"⟦v001|Reto Zanggl < Meridian||It came down on the Blue Nine shortly before eleven, across three hundred metres of piste⟧," service chief Reto Zanggl told Meridian by telephone. ⟦v003|Reto Zanggl||At least 12 skiers were unaccounted for⟧, he said.

Saturday is the first day of the winter school holidays. Sarnegg, at 1,480 metres, has 9,000 beds and 41 lifts.

=== d003 | Piste Live | 2027-02-13T11:02:00Z | update
# LIVE: Big slide on the Kesselhorn - what we know

12.02 Sarnegg time. Phones are melting up here. ⟦v001|||Half the east flank has let go, and where the Blue Nine was there is now something like a ploughed field, six metres deep in places⟧. Please, if you are down in the village, stay there.

12.09. The Kesselhorn cable car is standing still, cabins swaying. ⟦v006|unnamed (Piste Live)||The mast at the middle station got a knock from the air blast⟧, a cabin attendant tells us [he is off shift and not supposed to talk - ed.].

12.15. Which means that whoever is at the top is going to be there for a while. "⟦v005|Mirjam Auf der Flue||I have about two hundred people in a restaurant for ninety, and they are all very polite⟧," says Mirjam Auf der Flue, who runs the Adlerhut.

And for the record, this morning's bulletin from the snow institute: ⟦v010|Tresvall Snow Institute||danger level four on a scale of five⟧…

=== d004 | Valley Rescue Bulletin | 2027-02-13T11:45:00Z | bulletin
# SITUATION REPORT NO. 1 - KESSELHORN

Issued by the joint command post, Sarnegg school. The command informs:

- ⟦v001|joint command post||time of event 10.52 local; place Kesselhorn east, run 9; width 310 m, length 1.1 km⟧;

- ⟦v002|joint command post||fatalities confirmed: two⟧;

- ⟦v004|joint command post||injured taken to valley hospital: seven, one critical⟧;

- ⟦v003|joint command post||persons sought: 14⟧;

- ⟦v006|joint command post||Kesselhorn aerial cableway out of operation until further notice⟧;

- ⟦v007|joint command post||cantonal road Sarnegg-Brugg shut between km 11 and km 17⟧;

- ⟦v008|joint command post||no flying at present, gusts at summit 110 km/h⟧.

Relatives are asked to use the care line and not to drive to the school.

=== d005 | Norrwire | 2027-02-13T12:20:00Z | update
# Two dead, more than a dozen missing under Tresvall snow

SARNEGG, Feb 13 (Norrwire) - ⟦v002|joint command post||Two people were killed⟧ and ⟦v003|joint command post||some 14 others were being looked for⟧ after a mass of snow crashed onto holidaymakers in the Tresvall Alps on Saturday, the command post said.

⟦v005|Mirjam Auf der Flue||Around 200 skiers are marooned in a mountain restaurant at 2,900 metres⟧, according to its landlady, ⟦v006|||the only way down having been knocked out by the blast of air⟧.

⟦v008|Reto Zanggl||Not one helicopter had been able to take off by midday⟧, rescue leader Reto Zanggl told reporters. "⟦v008|Reto Zanggl||The pilots are sitting in their machines and looking at the windsock⟧," he said.

It is Tresvall's deadliest slide since 1999, when a hamlet was overrun at night.

=== d006 | Karo | 2027-02-13T13:05:00Z | update
# Citizens of Karovia find themselves in zone of avalanche - Foreign Ministry

DRAGOMIL, February 13. /Karo/. ⟦v020|Karovian Foreign Ministry||Not less than six citizens of Karovia were on the slope on which the avalanche descended in Tresvall⟧, informed the Foreign Ministry on Saturday.

"⟦v020|Karovian Foreign Ministry||The fate of four of them is being clarified⟧," noted in the department of information.

As earlier reported the agency Norrwire with reference to the command post, ⟦v002|joint command post < Norrwire||victims of the descent of snow became two persons⟧.

⟦v019|Karovian Emergencies Ministry||A detachment of 22 rescuers with five service dogs stands in readiness to fly out to the place⟧, added for its part the Emergencies Ministry.

On the given question the embassy has opened a hot line.

=== d007 | Piste Live | 2027-02-13T13:31:00Z | update
# LIVE: 'Like soup, all of us, and now there IS soup'

14.31 Sarnegg time. A new count from the top. ⟦v005|Mirjam Auf der Flue||It is three hundred and forty up there, not two hundred, because the top-station crew and two ski schools have walked over⟧, says Mirjam Auf der Flue. ⟦v032|Mirjam Auf der Flue||She has gas for two days, flour for three and a cellar of pear schnapps "which I am guarding personally"⟧.

14.40. We are told that among the crowd is a woman who has no more insulin. ⟦v034|Reto Zanggl||The rescue service means to lower a box to her from the first machine that can get near⟧, Zanggl says.

14.52. A story to hold on to. ⟦v031|unnamed (Piste Live)||An instructor of the Sarnegg ski school saw the crack run, yelled, and drove eleven children behind a rock rib before the thing went past⟧, a colleague tells us. Her name is Lea Tschanz. She is 19…

=== d008 | Agence Orlande | 2027-02-13T14:10:00Z | update
# Tresvall: the avalanche has made three dead

SAINT-MAUR, February 13 (Orlande) -- ⟦v002|Reto Zanggl < Meridian||The balance of the avalanche of Sarnegg has passed to three dead⟧, reported Meridian, citing the chief of the rescuers Reto Zanggl.

According to the specialised site Piste Live, which cites the landlady of the place, ⟦v005|Mirjam Auf der Flue < Piste Live||340 skiers are blocked at the Adlerhut, without means to descend⟧.

The Snow Institute had fixed ⟦v010|Tresvall Snow Institute||the risk at 4 on 5 from the eve⟧. Interrogated on ⟦v011|Kesselhorn Bahnen|declines|the reasons for which the piste had remained open⟧, the society of the lifts did not wish to answer.

The touristic office recalled that the station has received in January 60,000 visitors.

=== d009 | Norrwire | 2027-02-13T14:36:00Z | urgent
# ⟦v013|unnamed (Norrwire)||Avalanche was set off by the resort's own blasting⟧ - source

SARNEGG, Feb 13 (Norrwire) - ⟦v013|unnamed (Norrwire) < Norrwire||The avalanche that struck a busy run in Tresvall on Saturday was triggered by explosive charges which the lift company fired to make the slope safe⟧, a person close to the rescue operation told Norrwire.

⟦v013|unnamed (Norrwire)||Three charges went off a few minutes before the slide, on the ridge straight above⟧, the person said.

Kesselhorn Bahnen, the operator, declined to comment on ⟦v013|Kesselhorn Bahnen|declines|the matter⟧.

Ski areas commonly bring down fresh snow with small bombs, though they do so before the public is let on.

=== d010 | Sarnegg Bote | 2027-02-13T14:50:00Z | update | copy_of=d009
# ⟦v013|unnamed (Norrwire)||Was the avalanche set off by blasting?⟧

SARNEGG (Norrwire) ⟦v013|unnamed (Norrwire) < Norrwire||The avalanche that struck a busy run on Saturday was triggered by explosive charges which the lift company fired to make the slope safe⟧, a person close to the rescue operation told Norrwire.

⟦v013|unnamed (Norrwire)||Three charges went off a few minutes before the slide, on the ridge straight above⟧, the person said. Kesselhorn Bahnen declined to comment on ⟦v013|Kesselhorn Bahnen|declines|the matter⟧.

=== d011 | Meridian | 2027-02-13T15:22:00Z | update
# Lift operator denies ⟦v013|Urban Steiger|denies|it bombed its own slope⟧

SARNEGG, Tresvall, Feb 13 (Meridian) - The director of the Sarnegg lift company denied on Saturday that ⟦v013|Urban Steiger|denies|any charge had been detonated on the Kesselhorn that day⟧.

"⟦v013|Urban Steiger|denies|Our last shot was on Thursday at six in the morning⟧," Urban Steiger said. "⟦+||denies|The boxes are sealed and anybody can count them⟧."

⟦v011|Urban Steiger||The decision to leave the run open was taken at 7.30 by the people who know that slope best⟧, Steiger told reporters. Asked whether ⟦v011|Urban Steiger|declines|he had been consulted himself⟧, he walked away.

⟦v016|police||A second avalanche came down in the neighbouring Tannau valley in the early afternoon but hurt nobody⟧, police said.

=== d012 | Karo | 2027-02-13T15:40:00Z | bulletin | off_topic
# In Dragomil the metro bridge opened after repair

DRAGOMIL, February 13. /Karo/. Movement of trains on the metro bridge across the Sava Nova was restored on Saturday, informed the press service of the city hall.

Repair works made eleven months and cost 2.4 billion dinars. "The bridge will serve still not less than forty years," noted the mayor Pavle Ristanov, who made a ride in the first carriage.

In the summer will begin the repair of the station Mill Square.

=== d013 | Norrwire | 2027-02-13T16:05:00Z | kill | supersedes=d009
# KILL KILL KILL - Tresvall avalanche, blasting

EDITORS: Please kill the Norrwire item of 1436 GMT, Feb 13, headlined "Avalanche was set off by the resort's own blasting - source".

⟦v013||denies|The item was wrong and is withdrawn⟧. ⟦v013||denies|What our source took for detonations was thunder from the second slide, more than three hours later⟧.

Do not use it in any form. No substitute will follow. We are sorry.

=== d014 | Valley Rescue Bulletin | 2027-02-13T16:30:00Z | bulletin
# SITUATION REPORT NO. 3 - KESSELHORN / TANNAU

The joint command post informs:

- ⟦v002|joint command post||fatalities confirmed: four⟧;

- ⟦v003|joint command post||persons sought: 11, after three reported themselves safe⟧;

- ⟦v004|joint command post||injured: nine, of whom two in intensive care⟧;

- ⟦v016|joint command post||Tannau north, 14.06: slab 500 m wide over the closed toboggan track, no persons involved⟧;

- ⟦v017|joint command post||district of Unterkessel, 180 inhabitants and guests, to be cleared by 19.00⟧;

- ⟦v005|joint command post||visitors provided for at Adlerhut: 338⟧;

- ⟦v024|joint command post||probing will cease at nightfall for the safety of crews⟧.

Blankets have been received in sufficient number. Thank you.

=== d015 | Piste Live | 2027-02-13T17:26:00Z | update
# LIVE: Lights out on the cone

18.26 Sarnegg time. They have come off. ⟦v024|||Sixty men and women with poles on their shoulders, walking down in a line without a word, and the dogs behind them⟧. Reto Zanggl at the school gate: "⟦v024|Reto Zanggl||I will not bury forty to look for eleven. We go back at first light⟧."

18.34. Two people say they will not accept that. A father at the cordon has been calling his son's telephone since noon. ⟦v026|unnamed (Piste Live)||A beacon was still beeping near the third pylon when the shovels were put down⟧, one of the searchers tells us in the dark.

18.50. Good news from above: the wind dropped for a quarter of an hour and ⟦v034|||a crew slung a cool bag down to the terrace of the hut: insulin, and somebody had tucked in chocolate⟧.

18.58. ⟦v017|||Out of Unterkessel they come with cats in baskets⟧; the gym is filling up.

=== d016 | Agence Orlande | 2027-02-13T18:15:00Z | update
# Avalanche: the prosecution of Brugg opens an instruction

BRUGG, February 13 (Orlande) -- ⟦v012|Brugg prosecution||The prosecution of Brugg has opened on Saturday evening an instruction for homicide by negligence⟧, it indicated in a communiqué.

⟦v015|police < Tresvall Radio||Two snowboarders who had left tracks above the zone of rupture have been conducted to the post⟧, reported Tresvall Radio, citing the police.

"⟦v015|police < Tresvall Radio||They are heard as witnesses, for the moment⟧," the radio quoted the police as saying.

The director of the lifts, Urban Steiger, had affirmed to the press that ⟦v011|Urban Steiger||one had "in full knowledge" judged the run practicable⟧. The Norrwire agency has retracted ⟦v013|Norrwire|denies|its dispatch on charges of dynamite⟧.

⟦v002|joint command post||Four persons have lost their life⟧, according to the last balance of the command.

=== d017 | Sarnegg Bote | 2027-02-13T19:40:00Z | feature
# The longest Saturday

By Vreni Hauswirth

Nobody in Sarnegg drew the curtains tonight. From the church square you can see a row of yellow windows hanging in the sky, and every one of us knows what they are. ⟦v005|||More than three hundred strangers are sleeping on benches and under tables beneath the summit cross⟧, with Mirjam Auf der Flue's goats for company.

⟦v001|||The mountain had spoken at eight minutes to eleven, a dull word, like a piano dropped in the house next door⟧. "⟦v035|Anton Büeler||First the wind took my hat, then it took my skis, then I was swimming⟧," says Anton Büeler, 71, who was dug out with a broken collarbone.

⟦v031|Ruedi Camastral||"Lea counted them like chickens, and there were eleven, and then she sat down and wept,"⟧ says Ruedi Camastral, head of the ski school. The girl herself has gone to bed.

People are angry, quietly. Why did the barrier stand open? ⟦v010|||Since Friday afternoon a red board with the figure 4 had hung at the ticket office for anyone to read⟧. The piste chief, Gion Valär, ⟦v011|unnamed (Sarnegg Bote) < Sarnegg Bote||had wanted the run closed and was overruled by telephone⟧, a man who works under him told the Bote. The lift company denied ⟦v011|Kesselhorn Bahnen|denies|that any such call was made⟧.

⟦v038|Father Ursin||The bells will ring tomorrow at eight minutes to eleven, and there will be no sermon⟧, Father Ursin has decided.

=== d018 | Meridian | 2027-02-14T05:48:00Z | urgent
# ⟦v009|Reto Zanggl||Boy, 10, found alive under avalanche after 19 hours⟧

SARNEGG, Tresvall, Feb 14 (Meridian) - ⟦v009|Reto Zanggl||A ten-year-old boy was pulled alive from an avalanche in Tresvall early on Sunday, 19 hours after it buried him⟧, rescue chief Reto Zanggl said.

"⟦v009|Reto Zanggl||He asked what time it was. Then he asked for his brother⟧," Zanggl told reporters, close to tears.

⟦v025|Reto Zanggl||A hundred volunteers had set to work again at half past four under floodlights⟧, earlier than planned, after the wind died.

The chance of survival under snow normally falls below one in ten after two hours.

=== d019 | Piste Live | 2027-02-14T06:15:00Z | update
# LIVE: HE IS ALIVE

07.15 Sarnegg time. I have typed that line three times to be sure. ⟦v009|||They opened a hole by the third pylon, and in the hole was a pocket of air the size of a washing machine, and in the pocket sat a child, blinking⟧.

07.20. The dog is called Funka. She is a six-year-old border collie and she is having a sausage.

07.31. And over our heads, finally, rotors. ⟦v018|||The first eight came down from the hut at twenty past seven, wrapped in tablecloths⟧: small children and the lady with diabetes. ⟦v034|||She walked to the ambulance on her own feet⟧.

07.44. From the hospital in Brugg: ⟦v009|Dr. Salome Ritz||"33 degrees, frostbite on three fingers, and hungry"⟧, that is the patient according to Dr. Salome Ritz.

=== d020 | Karo | 2027-02-14T07:10:00Z | urgent
# ⟦v009|Karovian Foreign Ministry||Boy rescued from under avalanche in Tresvall is citizen of Karovia⟧ - Foreign Ministry

DRAGOMIL, February 14. /Karo/. ⟦v009|Karovian Foreign Ministry||The minor extracted in the morning from under the snow in Tresvall is the schoolboy from Dragomil Miro Stanev⟧, informed on Sunday the Foreign Ministry.

"⟦v009|Karovian Foreign Ministry||Threat to life there is not, beside the child is the consul⟧," underlined the department.

At the same time ⟦v020|Karovian Foreign Ministry||the death of two compatriots is confirmed, about still one there is no information⟧, specified in the ministry.

⟦v019|Karovian Emergencies Ministry||The board with the rescuers of Karovia took off at 06.40 and in the nearest hour will make landing⟧, told the Emergencies Ministry.

President Bojan Terziev ⟦v022|Bojan Terziev||expressed to the people of Tresvall deep condolences⟧.

=== d021 | Valley Rescue Bulletin | 2027-02-14T08:00:00Z | bulletin
# SITUATION REPORT NO. 6 - KESSELHORN

The joint command post informs:

- ⟦v002|joint command post||fatalities confirmed: seven⟧;

- ⟦v003|joint command post||persons sought: six⟧;

- ⟦v009|joint command post||one juvenile recovered living at 05.41, depth 2.3 m⟧;

- ⟦v018|joint command post||airlift from Adlerhut in progress, four aircraft, 62 persons flown as of 08.30 local⟧;

- ⟦v027|Tresvall Snow Institute||a further 40 cm of snow is expected from Sunday night⟧;

- ⟦v007|joint command post||road to Brugg passable in convoy on the hour⟧.

Drones of private persons endanger the aircraft and will be confiscated.

=== d022 | Norrwire | 2027-02-14T08:40:00Z | update
# Helicopters pluck skiers from peak as toll climbs to seven

SARNEGG, Feb 14 (Norrwire) - ⟦v018|||Helicopters began ferrying holidaymakers off a Tresvall summit on Sunday⟧, a day after ⟦v001|||tonnes of snow thundered down on a run for beginners⟧.

⟦v002|joint command post||Rescuers have now recovered seven bodies⟧, the command post said. ⟦v003|joint command post||Half a dozen people have yet to be found⟧.

⟦v037|Tresvall Ski Federation||One of the victims was Corina Lanz, 34, who won the downhill world title in 2017⟧, the national ski federation said. ⟦v037|Tresvall Ski Federation||She had been teaching her niece to ski⟧.

"⟦v032|Jorn Pettersby < Norrwire||We had pancakes, we had singing, we had one toilet⟧," Jorn Pettersby, a dentist from Halmark, told Norrwire after stepping from the third flight.

⟦v009|Dr. Salome Ritz||The boy who outlived a night beneath two metres of snow is to leave intensive care by evening⟧, his doctor said.

=== d023 | Norrwire | 2027-02-14T09:15:00Z | correction | supersedes=d022
# CORRECTED-Helicopters pluck skiers from peak as toll climbs to seven

(Corrects age of Lanz in third paragraph to 43, not 34, and year of title to 2007)

SARNEGG, Feb 14 (Norrwire) - ⟦v018|||Helicopters began ferrying holidaymakers off a Tresvall summit on Sunday⟧, a day after ⟦v001|||tonnes of snow thundered down on a run for beginners⟧.

⟦v002|joint command post||Rescuers have now recovered seven bodies⟧, the command post said. ⟦v003|joint command post||Half a dozen people have yet to be found⟧.

⟦v037|Tresvall Ski Federation||One of the victims was Corina Lanz, 43, who won the downhill world title in 2007⟧, the national ski federation said. ⟦v037|Tresvall Ski Federation||She had been teaching her niece to ski⟧.

=== d024 | Meridian | 2027-02-14T10:05:00Z | urgent
# ⟦v014|police||Tresvall police arrest piste chief over avalanche⟧

SARNEGG, Tresvall, Feb 14 (Meridian) - ⟦v014|police||Police on Sunday arrested the man in charge of slope safety at Sarnegg on suspicion of negligent homicide⟧, a spokesman for the force said.

⟦v014|police||Gion Valär, 52, was taken from his home at about ten⟧. His lawyer, Flurina Demont, said ⟦v011|Flurina Demont||her client had twice that morning asked for the Blue Nine to be kept shut and had it in writing⟧.

Two freeriders questioned on Saturday ⟦v015|police||had been let go without charge⟧, the spokesman added.

⟦v012|Brugg prosecution||Investigators searched the lift company's offices⟧, the public prosecutor said, ⟦+|||and carried away its radio logs⟧.

=== d025 | Sarnegg Bote | 2027-02-14T11:20:00Z | update
# They took Gion in his slippers

⟦v014|||Two officers, a grey car, and the man who has shut our slopes for 24 winters was gone before his coffee was cold⟧. His neighbour Ida Caflisch held the dog.

On the main street hardly anybody thinks they have the right one. "⟦-|Ida Caflisch||Gion closes the run if a flake looks at him sideways⟧," says she.

The Bote has seen the message he sent at 7.12 on Saturday: "⟦v011|Gion Valär||Nine stays closed. East flank loaded. G.⟧" What came back, at 7.29, consists of ⟦v011|message seen by Sarnegg Bote||five words: "Holidays start today. Open it."⟧ It bears no name.

The bells rang at eight minutes to eleven. ⟦v038|||Four hundred stood in the square with their caps off and not a word was preached⟧. Among them the brother of Corina Lanz: ⟦v037|||our Corina, our only gold, who came home last night on a sledge⟧.

Hotel Krone, by the way, ⟦v023|Hotel Krone||gives a bed and a meal to any family that waits, for nothing⟧.

=== d026 | Agence Orlande | 2027-02-14T12:02:00Z | update
# Tresvall: the opposition claims the head of the minister of Tourism

BRUGG, February 14 (Orlande) -- The Green League has claimed on Sunday ⟦v029|Green League||the resignation of the minister of Tourism, Beat Ganzoni⟧, guilty in its eyes of having written in December to the stations to ⟦-|Green League||invite them to "more courage"⟧.

Mr. Ganzoni declared to Tresvall Radio that ⟦v030|Beat Ganzoni < Tresvall Radio||he did not envisage for a second to leave⟧.

The daily Sarnegg Bote publishes a message according to which ⟦v011|Sarnegg Bote||the piste was opened upon order in spite of the opinion of the responsible⟧. This last, Gion Valär, ⟦v014|police < Meridian||sleeps tonight in a cell⟧, reported Meridian, citing the police.

⟦v020|Karovian Foreign Ministry < Karo||A third Karovian has been identified among the dead⟧, announced the agency Karo, citing the Foreign Ministry of this country.

=== d027 | Piste Live | 2027-02-14T13:10:00Z | update
# LIVE: Last ones down

14.10 Sarnegg time. ⟦v018|||Flight 47. On board: one landlady, two goats, nobody else. The Adlerhut is empty and its lamps are off⟧. "⟦v018|Mirjam Auf der Flue||I have locked up. The key is under the usual stone⟧," said Mirjam Auf der Flue. There was applause; she did not care for it.

14.22. On the cone they are working against the clouds. ⟦v027|||The forecast still has nearly half a metre on its way for the night⟧. ⟦v003|Reto Zanggl||Four to go⟧, says Zanggl. ⟦v002|Reto Zanggl||Nine we have brought home, and I knew two of them by their first names⟧.

14.30. ⟦v019|||The Karovian dogs are here, five shepherds in orange coats, and have gone straight up⟧.

14.41. Lift company, four lines on its website: ⟦v028|Kesselhorn Bahnen||all installations on the Kesselhorn stay shut for the rest of the winter⟧.

=== d028 | Karo | 2027-02-14T14:35:00Z | bulletin
# Parents of rescued Miro Stanev arrived in Tresvall

BRUGG, February 14. /Karo/. ⟦v036|||The mother and the father of the saved from under the avalanche boy Miro Stanev arrived on Sunday in the hospital of the city of Brugg⟧, transmits the correspondent of Karo.

"⟦v009|Vesna Staneva||My son breathed nineteen hours in an ice grave. I will kiss the paw of that dog⟧," said his mother Vesna Staneva.

His elder brother ⟦v004|Dr. Salome Ritz||is treated in the same ward with a fracture of hip, in total in the clinic are eleven of the suffered⟧, informed the doctor Salome Ritz.

⟦v021|Tresvall presidency||The president of Tresvall Annelies Motta plans to visit the region on Monday⟧, specified in her administration. She has ⟦v022|Annelies Motta||thanked Karovia for sympathy and has herself spoken words of compassion to all families⟧.

=== d029 | Meridian | 2027-02-14T16:20:00Z | feature | nothing_new
# FACTBOX-The Kesselhorn avalanche

Feb 14 (Meridian) - Main points of the disaster in Tresvall's Sarnegg resort:

* ⟦v001|||Snow 310 metres wide broke loose above run 9 on Saturday morning⟧.

* ⟦v002|joint command post||Nine people are known to have died⟧; ⟦v003|joint command post||four are still lost⟧; ⟦v004|Dr. Salome Ritz||11 are in hospital⟧.

* ⟦v009|Reto Zanggl||A Karovian boy aged 10 survived 19 hours of burial⟧.

* ⟦v018|||All those cut off at the summit, 338 by the official count, have been brought to the valley by air⟧, after ⟦v006|||damage to a pylon had put the cable car out of action⟧.

* ⟦v014|police||The head of piste safety, Gion Valär, is in custody⟧. Lift director Urban Steiger has denied ⟦v013|Urban Steiger|denies|that explosives were used⟧.

=== d030 | Norrwire | 2027-02-14T18:05:00Z | update
# Tresvall piste chief freed, lift boss to be questioned

BRUGG, Feb 14 (Norrwire) - ⟦v014|Brugg prosecution||Slope-safety head Gion Valär walked out of a Tresvall police station on Sunday evening, eight hours after he had been led in⟧, prosecutors said. ⟦v039|Brugg prosecution||Urban Steiger, who runs the lift company, has been summoned for Monday at nine⟧.

"⟦v011|Gion Valär||I said no twice. Next time I shall say it with a padlock⟧," Valär told reporters at the gate.

⟦v010|Nadja Imfeld||The scale had stood one notch below the maximum and the institute would publish the same again⟧, said its head, Nadja Imfeld. ⟦v040|Nadja Imfeld||What broke was a slab of wind-packed snow on a layer of old frost crystals, thin as sugar⟧, she explained. "⟦v040|Nadja Imfeld||It was waiting for somebody's weight, a chamois would have done⟧."

⟦v016|police||The slide that covered a toboggan track in nearby Tannau later the same day had been searched to the bottom and held no one⟧, police said.

⟦v017|joint command post||Those turned out of Unterkessel must spend another night in the gymnasium⟧, the command post added. ⟦v003|Reto Zanggl||Two more were brought out of the snow before dusk, leaving a pair of brothers from Halmark⟧, Zanggl said, ⟦v002|Reto Zanggl||which makes eleven dead⟧.

⟦v033|Annelies Motta||The government will pay 20,000 francs to each bereaved family⟧, President Annelies Motta announced.

=== d031 | Piste Live | 2027-02-14T19:20:00Z | update
# LIVE: Good night from the village of long faces

20.20 Sarnegg time. Gion Valär is back. ⟦v014|||He came up in the last convoy, in the same slippers, and the whole bus stood up for him⟧. He went straight to the dog.

20.31. Two things we get asked all the time. No, ⟦v013|Gion Valär|denies|there was no bombing⟧: Valär, asked through the car window, denied it as flatly as his boss had done. And yes, ⟦v015|||the two lads with the snowboards are at home, with their mothers⟧; the crack, says the snow institute, opened four hundred metres from their track.

20.40. We have also asked the town hall who wrote those five words at 7.29. Mayor Hanspeter Giger declined to say ⟦v011|Hanspeter Giger|declines|whether he knew of the order to throw the slope open⟧. "⟦-|Hanspeter Giger||I was at breakfast⟧," he offered…

20.52. Lea Tschanz has surfaced, for one minute, on the steps of the ski school, with all her charges in a row behind her. "⟦v031|Lea Tschanz||I shouted at them. I have never shouted at children before. I hope they forgive me⟧."

21.00. That's it for today. It has started to snow.

=== d032 | Sarnegg Bote | 2027-02-15T05:30:00Z | feature
# A chair left free at the Krone

By Vreni Hauswirth

There are mornings when a village can be heard thinking. ⟦v002|||Eleven candles were burning in the chapel when the baker unlocked his door⟧, and he, who had lit none of them, stood a while before he went to his oven.

In the dining room of the Krone ⟦v023|||six families have eaten since Saturday and nobody has seen a bill⟧. Yesterday at supper an old couple from Halmark laid two more places than they needed. ⟦v003|||Theirs are the brothers, 24 and 27, for whom the dogs will go up again today⟧, if the weather lets them.

It may not. ⟦v027|||The new snow which had been promised us arrived after nine, thick and without hurry⟧, and towards midnight one could no longer make out the lamps on the pylons.

And yet. On the second floor of the hospital in Brugg, ⟦v009|||a schoolboy with bandaged fingers has eaten three bowls of semolina and wishes to know if Funka can read letters⟧. ⟦v036|||His people sit on either side of the bed and do not let go of him⟧.

As for the gentlemen with the telephones, ⟦v039|||the director must climb the courthouse stairs this morning⟧, in good shoes, one assumes. The minister who wanted courage ⟦v029|||is being invited by the benches opposite to show some and go⟧.

=== d033 | Valley Rescue Bulletin | 2027-02-15T07:00:00Z | bulletin
# SITUATION REPORT NO. 11 - KESSELHORN

The joint command post informs:

- ⟦v003|joint command post||persons sought: two, male, last signal none⟧;

- ⟦v002|joint command post||fatalities confirmed: eleven, all identified⟧;

- ⟦v025|joint command post||work on the debris could not be taken up this morning owing to danger from above⟧;

- ⟦v007|joint command post||cantonal road closed again from 05.00, km 11 to km 17⟧;

- ⟦v017|joint command post||return to Unterkessel not before Wednesday⟧;

- ⟦v006|joint command post||cableway: two engineers inspected the middle support on foot; repair will take five weeks at least⟧.

The command thanks 412 volunteers, the bakers of Sarnegg and the guests of the Adlerhut, who left it swept.
