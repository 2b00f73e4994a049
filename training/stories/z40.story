title: Siege at Brannock school Live

=== d001 | Sentinel | 2027-01-19T08:12:00Z | flash
# ⟦v001|police||ARMED MAN SEIZES CHILDREN IN SCHOOL AT BRANNOCK, LORRAVIA⟧ - POLICE

=== d002 | Sentinel | 2027-01-19T08:30:00Z | urgent | supersedes=d001
# Gunman takes pupils hostage in Lorravian school

BRANNOCK, Lorravia, Jan 19 (Sentinel) - ⟦v001|police||A man with a shotgun burst into a secondary school in the mill town of Brannock on Tuesday and barricaded himself in a classroom with a number of children⟧, police said.

⟦v002|Karin Holt||About 25 people were being held⟧, superintendent Karin Holt told reporters. ⟦v003|Karin Holt||The caretaker had been shot in the shoulder and was in hospital⟧, she said.

"⟦v004|Karin Holt||We know of no demands so far. We're ringing him. He's not picking up⟧," Holt said.

Weir Road School has 410 pupils. Brannock, 90 kilometres north of the capital, lost its last spinning mill in the autumn, and with it one job in four. The building stands on a hill above the canal, with a single gate, and was to have celebrated its centenary in May.

=== d003 | Brannock Live | 2027-01-19T08:55:00Z | update
# LIVE: Shots at Weir Road

09.40 Stay indoors, all of you on the hill. ⟦v001|||Some fellow in a hunting coat walked in with the milk just after eight and hasn't come out; he's got 4B up on the second floor⟧. The blinds are down.

09.47. ⟦v005|police||The rest of the school's been brought out through the boiler house, three hundred and eighty of them, hand in hand⟧. They're in the bus depot. Come and get yours, bring something with their name on.

09.52. ⟦v003|unnamed (Brannock Live) < Brannock Live||Old Wilf, who does the boilers, stood in the door and said "no you don't", and got it in the arm⟧, a dinner lady tells us.

09.58. A bedsheet's hanging out. ⟦v004|||It's got felt-pen on it: GIVE US THE MILL BACK⟧…

=== d004 | Lorravian Police | 2027-01-19T09:20:00Z | bulletin
# STATEMENT NO. 1

- ⟦v001|police||08.04: armed person enters Weir Road School; one shot⟧;

- ⟦v002|police||detained by him, to our knowledge: 22 pupils aged 13 and 14, one teacher⟧;

- ⟦v003|police||one adult wounded, not in danger⟧;

- ⟦v005|police||all other classes brought to safety by 08.50⟧;

- ⟦v006|police||the special unit Kestrel has been called and is on its way by air⟧;

- ⟦v007|police||roads round the hill shut, as well as the canal⟧;

- ⟦v008|police||no drones, no live pictures of the windows⟧.

Parents are looked after in the bus depot.

=== d005 | Nordkabel | 2027-01-19T09:45:00Z | update
# Twenty-three held by gunman in Lorravian classroom

BRANNOCK, Jan 19 (Nordkabel) - ⟦v002|police||Twenty-two teenagers and their teacher were in the hands of a gunman⟧ in northern Lorravia on Tuesday, police said.

⟦v009|unnamed (Nordkabel) < Nordkabel||He was a former foreman of the spinning mill, Edvin Lasko, 47, whose daughter had once gone to the school⟧, two neighbours told Nordkabel.

⟦v004|||A banner hung from the window called for the reopening of the factory⟧. The owner, Torrent Textiles, declined to ⟦v004|Torrent Textiles|declines|comment on it⟧.

⟦v010|Marcel Oyen||Prime Minister Marcel Oyen cut short a visit abroad⟧, his office said. He had been opening a trade fair for looms.

=== d006 | Rusvet | 2027-01-19T10:15:00Z | update
# In Lorravia an armed person seized pupils

GRODNAR, 19 January. /Rusvet/. ⟦v001|police < Sentinel||In the settlement Brannock an unknown with a hunting gun penetrated in an educational institution⟧, reported Sentinel with reference to the police. ⟦v002|police < Nordkabel||In his power are situated 23 persons⟧, informed the agency Nordkabel.

⟦v011|Grodnar Foreign Ministry||Among the held is a daughter of a worker from Grodnar, born in the year 2013⟧, informed the Foreign Ministry.

"⟦v011|Grodnar Foreign Ministry||With the father of the girl the consul stays in constant contact⟧," noted in the department. The given family lives in Brannock four years. The father repaired at the factory spinning machines of domestic production, which, as is known, do not break.

=== d007 | Brannock Live | 2027-01-19T10:50:00Z | update
# LIVE: 'He says sorry and please'

11.20 A phone in there works! ⟦v012|Tilda Marsh||"He lets us draw. He says sorry, he says please. He's crying more than we are," Tilda Marsh, 13, has texted her mum⟧.

11.31. ⟦v009|||So yes, it's Edvin. Half of you have worked under him, and the other half have had your bikes mended by him⟧.

11.40. ⟦v006|||Big noise over the weir: two helicopters, men in black on the rugby field⟧. They've got ladders.

11.52. ⟦v013|||A door opens, and out come five kids with their hands on their heads. Five!⟧ One's got her shoes in her hand.

12.03. ⟦v013|unnamed (Brannock Live)||They were swapped for insulin, a radio and eighteen bacon rolls⟧, a constable says.

=== d008 | Sentinel | 2027-01-19T11:15:00Z | urgent
# ⟦v013|Karin Holt||Gunman frees five children in Lorravian school⟧

BRANNOCK, Lorravia, Jan 19 (Sentinel) - ⟦v013|Karin Holt||Five pupils were let go unharmed on Tuesday by the man occupying their classroom⟧, police said. ⟦v002|Karin Holt||That left 18 people inside⟧, superintendent Karin Holt said.

⟦v014|Karin Holt||A negotiator had been talking with him through the door since 11 a.m.⟧, she said. ⟦v015|Karin Holt|declines|Holt refused to say whether an assault was planned⟧.

"⟦v015|Karin Holt||We have all the time in the world, and so has he⟧," she said.

⟦v016|Karin Holt||The man had shown the children what he said was a bag of dynamite⟧. The quarry above the town had reported a theft before Christmas.

=== d009 | Agence Valmont | 2027-01-19T11:50:00Z | update
# Lorravia: five schoolchildren released, the forcené would have explosives

VALMONT, January 19 (Agence Valmont) -- ⟦v013|police < Sentinel||The author of the seizure of hostages of Brannock has given back liberty to a handful of adolescents⟧, reported Sentinel.

⟦v016|Karin Holt < Sentinel||He would dispose of cartridges of dynamite⟧, by the same source. ⟦v009|unnamed (Nordkabel) < Nordkabel||It would be about a certain Lasko, dismissed from the spinning works⟧, reported Nordkabel, citing people of the quarter.

⟦v012|Tilda Marsh < Brannock Live||One of the captives has described in a message a man in tears and polite⟧, relates Brannock Live.

The Minister of Education of our country has recalled the instructions of prudence, which fill eighty pages, and of which the first is to keep calm.

=== d010 | Nordkabel | 2027-01-19T12:20:00Z | urgent
# ⟦v017|unnamed (Nordkabel)||Teacher shot dead in besieged school⟧ - rescuer

BRANNOCK, Jan 19 (Nordkabel) - ⟦v017|unnamed (Nordkabel) < Nordkabel||The teacher held with her class in Brannock has been killed⟧, a member of the rescue services told Nordkabel. ⟦v017|unnamed (Nordkabel)||A body had been seen by the window⟧, he said. Police could not be reached.

=== d011 | Nordkabel | 2027-01-19T12:48:00Z | kill | supersedes=d010
# KILL-Teacher shot dead

EDITORS: Kill the Nordkabel item of 1220 GMT, Jan 19. ⟦v017||denies|It is false and withdrawn⟧. ⟦v017|police|denies|Police say the teacher, Ada Finch, is alive; what was seen was the skeleton of the biology room⟧. No substitute will be sent. We apologise to her family.

=== d012 | Brannock Gazette | 2027-01-19T13:30:00Z | feature
# The bus depot

By Hester Crowe. They have put the mothers into the number 6, because its heating works. ⟦v018|||On the step sits Lasko's wife, Jolana, alone, and then Tilda Marsh's mother goes and sits down beside her⟧. That was at one.

⟦v009|Jolana Lasko < Brannock Gazette||"On Friday he got the letter about the house. He folded it so small," she told me⟧.

⟦v014|||They've fetched a woman in a green scarf who speaks with him in the voice of someone ordering wool⟧. Nobody gives her name. ⟦v019|Father Blaise||Father Blaise has offered to go in, in exchange for the lot⟧; ⟦v019|police|denies|the police will not have it⟧.

⟦v003|Wilf Ambler < Brannock Gazette||"It's only the arm I stir with," Wilf Ambler sends word from ward three⟧.

The baker Rudge has sent everything that he had. By two o'clock it was standing untouched on the back seats, and the windows of the bus were so misted that somebody's little brother had drawn the whole school on them, with smoke from the chimney.

=== d013 | Rusvet | 2027-01-19T14:00:00Z | update
# Girl from Grodnar released

GRODNAR, 19 January. /Rusvet/. ⟦v011|Grodnar Foreign Ministry||Among the five freed is the citizen of Grodnar M. Velik, her health causes no fear⟧, informed the Foreign Ministry. ⟦v014|Grodnar Foreign Ministry||Conversations with the criminal continue⟧, noted there. As to the teacher, ⟦v017|police < Nordkabel|denies|the information about her death was not confirmed⟧, reported Nordkabel.

The girl, as she told the consul, in the time of captivity made a drawing of a horse.

=== d014 | Lorravian Police | 2027-01-19T14:25:00Z | correction
# CORRECTION TO STATEMENT NO. 1

⟦v002|police||The class register shows 21 pupils, not 22; one was at the dentist's⟧. ⟦v002|police||There are thus 17 persons with the armed man: 16 pupils and one teacher⟧. ⟦v005|police||The number evacuated was 372⟧. ⟦v016|police|hedges|As to explosives, no certainty exists⟧.

=== d015 | Sentinel | 2027-01-19T15:10:00Z | update
# Mill owner offers to meet gunman in school siege

BRANNOCK, Lorravia, Jan 19 (Sentinel) - ⟦v020|Torrent Textiles||The head of Torrent Textiles, Hugo Stahl, said he was willing to speak to the hostage-taker by telephone⟧, after ⟦v004|Edvin Lasko < police||the man asked for the looms to be started again by nightfall⟧.

⟦v021|Edvin Lasko < police||He set a deadline of 6 p.m., without saying what would follow⟧, police said. ⟦v010|||Prime Minister Marcel Oyen landed at a nearby airfield⟧.

"⟦v022|Marcel Oyen||No one is going to be bargained for like a bale of cotton⟧," he said. But ⟦v023|Marcel Oyen||he would look again at help for the dismissed⟧.

The mill's machines were sold in November to a buyer overseas. Most of them are on a ship.

=== d016 | Brannock Live | 2027-01-19T16:30:00Z | update
# LIVE: Dark, and the mill lit up

17.05 Look down at the river! ⟦v024|||Somebody's gone and put the lights on in the mill, all five floors, and the hooter's going⟧. Forty of the old night shift, we hear, with a bolt cutter.

17.16. ⟦v024|Bert Oakes||"If he wants to see it running, he'll see it running," says Bert Oakes, carder⟧. There's nothing in there but brooms.

17.25. ⟦v013|||And five more are out! Down the fire stairs, blankets⟧.

17.33. ⟦v020|unnamed (Brannock Live) < Brannock Live||Stahl's call lasted forty seconds. He read from a sheet⟧, says a man with a headset.

17.50. ⟦v021|||Ten minutes to six. You can hear the river⟧.

=== d017 | Nordkabel | 2027-01-19T17:12:00Z | flash
# ⟦v025|||EXPLOSIONS, SHOTS AS POLICE STORM LORRAVIAN SCHOOL⟧

=== d018 | Nordkabel | 2027-01-19T17:25:00Z | urgent | supersedes=d017
# Police end Brannock school siege

BRANNOCK, Jan 19 (Nordkabel) - ⟦v025|||Special police broke into the classroom through window and wall at 6.08 p.m. on Tuesday⟧, using stun grenades, nine hours and a half after it all began.

⟦v026|Karin Holt||All the remaining hostages were safe⟧, superintendent Karin Holt said. ⟦v027|Karin Holt||The gunman had been taken alive, with a bullet in the thigh⟧.

⟦v028|Karin Holt||One officer had been hurt by flying glass⟧, she said.

"⟦v025|Karin Holt||It took eleven seconds⟧," Holt told reporters.

A Nordkabel reporter 200 metres away counted three dull bangs and two sharp ones, and then heard somebody's alarm clock.

=== d019 | Brannock Live | 2027-01-19T17:50:00Z | update
# LIVE: All of them

18.20 ⟦v026|||Every one. Every single one, and Miss Finch last, with the register under her arm⟧. She ticked them off on the stairs!

18.31. ⟦v025|||They came down on ropes like spiders, a flash, a crump, and my window's gone⟧.

18.40. ⟦v027|||Edvin goes by on a stretcher, grey, no coat. Nobody shouts⟧. Somebody says "Evening, Ed".

18.52. "⟦v029|Tilda Marsh||He'd put it down. He'd put the gun down on the desk before they came in," says Tilda Marsh⟧. Hm.

19.05. ⟦v016|unnamed (Brannock Live)||Those sticks in the bag? Candles, with red paper round⟧, one of the ropemen tells us.

=== d020 | Brannock Gazette | 2027-01-19T18:15:00Z | update | copy_of=d018
# Siege over

BRANNOCK (Nordkabel) ⟦v025|||Special police broke into the classroom through window and wall at 6.08 p.m. on Tuesday⟧, using stun grenades. ⟦v026|Karin Holt||All the remaining hostages were safe⟧, superintendent Karin Holt said. ⟦v027|Karin Holt||The gunman had been taken alive, with a bullet in the thigh⟧.

=== d021 | Agence Valmont | 2027-01-19T18:50:00Z | update
# Brannock: the assault given, the captives safe

VALMONT, January 19 (Agence Valmont) -- ⟦v025|Nordkabel||The forces of elite have invested the class at nightfall⟧, reported Nordkabel. ⟦v026|Karin Holt < Nordkabel||Neither pupil nor professor has suffered⟧, and ⟦v027|Karin Holt < Nordkabel||the malefactor, touched at the leg, is under lock⟧, by the same source.

⟦v029|Tilda Marsh < Brannock Live||A girl pupil assures however that he had already laid down his weapon⟧, relates Brannock Live. ⟦v016|Brannock Live||The pretended dynamite was but wax⟧, according to the site.

⟦v030|President of Valmont||Our President has saluted "the cold blood of a schoolmistress"⟧.

=== d022 | Rusvet | 2027-01-19T19:10:00Z | bulletin | off_topic
# In Grodnar passed championship on draughts

GRODNAR, 19 January. /Rusvet/. In the palace of railwaymen ended the championship on draughts, in which took part 96 sportsmen, informed the committee on sport. First place occupied the fireman O. Brul.

=== d023 | Lorravian Police | 2027-01-19T19:40:00Z | bulletin
# STATEMENT NO. 4

- ⟦v025|police||entry by Kestrel ordered 18.06, completed 18.08⟧;

- ⟦v026|police||brought out: 11 pupils and one teacher, all unhurt⟧;

- ⟦v027|police||suspect operated on at Brannock infirmary, under guard⟧;

- ⟦v028|police||two officers with cuts⟧;

- ⟦v016|police||seized: shotgun, nine cartridges, seven household candles⟧;

- ⟦v024|police||against 38 persons in the mill no proceedings will be taken⟧;

- ⟦v007|police||canal and hill open again⟧.

=== d024 | Sentinel | 2027-01-19T20:20:00Z | update
# Did police need to storm? Questions after Lorravian siege

BRANNOCK, Lorravia, Jan 19 (Sentinel) - ⟦v029|Ada Finch < Sentinel||The man who held a class at Brannock had surrendered his weapon minutes before commandos burst in⟧, the teacher told Sentinel. "⟦v029|Ada Finch||It was lying on my desk, next to the apples⟧," Ada Finch said.

⟦v029|Karin Holt|denies|Superintendent Karin Holt contested that⟧. "⟦v029|Karin Holt||Our man on the rope saw a barrel and a child's head⟧," she said.

⟦v031|Interior Ministry||The Interior Ministry asked a retired judge to examine the operation⟧. ⟦v022|Marcel Oyen||Oyen said the state had not yielded an inch⟧.

⟦v014|unnamed (Sentinel)||The negotiator had pleaded for another half-hour⟧, an official said. The woman in the green scarf left the town by the back road without a word.

=== d025 | Nordkabel | 2027-01-20T05:40:00Z | update | nothing_new
# RECAP-The Brannock school siege

BRANNOCK, Jan 20 (Nordkabel) - What is known:

* ⟦v001|||Edvin Lasko walked into a school with a shotgun on Tuesday morning⟧, ⟦v003|||wounding a janitor⟧.

* ⟦v013|||In the course of the day he released ten teenagers in two groups⟧.

* ⟦v021|||His ultimatum ran out at six⟧; ⟦v025|||commandos went in minutes afterwards⟧.

* ⟦v026|||The last dozen captives got out without a scratch⟧. ⟦v016|||The bomb was a sham⟧.

* ⟦v029|||Witnesses doubt that force was still called for⟧.

=== d026 | The Loom | 2027-01-20T07:00:00Z | feature
# Eleven seconds

By Anselm Grove. I do not weep for men who carry guns into schools. ⟦v012|||But a child noted that he cried and said please, and I find I believe children⟧. ⟦v029|||If the thing was on the desk, beside the apples, then eleven seconds were eleven too many⟧.

⟦v020|||A man who owns forty factories had forty seconds to spare, and read them off a sheet⟧. ⟦v024|||Thirty-eight who own nothing broke a lock and swept a floor so that there would be light in a window⟧. That was the only negotiation worth the name.

⟦v019|||The priest who would have gone in was told that it wasn't in the regulations⟧. I dare say. ⟦v023|||The help for the dismissed is now being looked at again⟧, in the way in which one looks at a clock.

⟦v026|||And a woman with a register counted to eleven, on a staircase, aloud⟧. I should put her in charge of something.

=== d027 | Brannock Gazette | 2027-01-20T08:30:00Z | feature
# Wednesday

By Hester Crowe. ⟦v032|||No bell today. They may come if they like, and sit in the hall, and there is cocoa⟧; two hundred did. ⟦v003|||Wilf lit the boiler himself, left-handed⟧, in his dressing gown, with the ward sister waiting at the gate.

⟦v018|||Jolana Lasko was fetched to the Marshes' for the night, and has stayed to breakfast⟧. ⟦v033|||On her own door there are notes, some kind⟧.

⟦v016|||The seven candles were from his mother's funeral⟧. He'd wrapped them in Christmas paper.

⟦v004|||The sheet still hangs from 4B; the fire brigade has been asked to take it down, and is taking its time⟧.

=== d028 | Sentinel | 2027-01-20T10:00:00Z | update
# Lorravian hostage-taker charged, government promises mill fund

BRANNOCK, Lorravia, Jan 20 (Sentinel) - ⟦v034|prosecutors||Edvin Lasko was charged on Wednesday at his hospital bed with hostage-taking and attempted murder⟧, prosecutors said. ⟦v034|Lasko's lawyer||He had told the judge he was "ashamed to the bone"⟧, his lawyer said.

⟦v023|Marcel Oyen||The cabinet is to put 12 million crowns into a scheme for laid-off spinners⟧, Prime Minister Marcel Oyen said. ⟦v022|Marcel Oyen|denies|He rejected the notion that this was a reward for violence⟧.

⟦v035|Torrent Textiles||Hugo Stahl will hand over the empty mill to the town for one crown⟧, Torrent said. ⟦v031|Ebba Rohm||Retired judge Ebba Rohm said she would question the children last, and only those who wished it⟧.

=== d029 | Rusvet | 2027-01-20T10:40:00Z | update
# Against E. Lasko is brought accusation

GRODNAR, 20 January. /Rusvet/. ⟦v034|prosecutors < Sentinel||To the inhabitant of Brannock E. Lasko in the ward of the infirmary was read a resolution, by which to him is imputed the seizure of hostages and the attempt on the life of the caretaker⟧, reported Sentinel with reference to the prosecutor's office.

⟦v025|||As is known, on the eve in the evening the detachment "Kestrel" took the classroom by storm⟧. In connection with this specialists in Grodnar recall that in similar cases is recommended first of all to turn off the heating, since a person, who is cold, becomes more inclined to conversation, and only afterwards to bring to the door hot tea.

⟦v011|Grodnar Foreign Ministry||The girl M. Velik together with parents today crosses the border for rest at the grandmother⟧, informed the Foreign Ministry. At the station she will be met by representatives of the regional administration, a brass band and the deputy director of the plant, where before departure worked her father. The drawing of a horse will be transferred to the museum of children's creation.

⟦v035|Torrent Textiles < Sentinel||As to the factory, its building for a symbolic sum passes to the municipality⟧, reported Sentinel. The given building has five floors and 316 windows, of which whole are 290.

=== d030 | Brannock Live | 2027-01-20T11:30:00Z | update
# LIVE: Questions in the sports hall

12.05 Packed. They've put out every chair there is and people are sitting on the vaulting horse. Superintendent Holt has come without her cap. There's a jug of water in front of her and she doesn't touch it. First up is Miss Finch's brother, who says his sister is asleep and can't be asked, so he'll ask for her.

12.14. "⟦v029|Karin Holt|hedges|If it was lying there, and I say if, then our man could not see it from where he was hanging," says Holt⟧. A long quiet. You could hear the wall bars creak.

12.22. ⟦v014|Karin Holt||She owns up that the lady in the scarf had wanted until twenty to seven⟧. Why wasn't she given it? ⟦v021|Karin Holt||"Because six o'clock had been and gone, and he'd stopped answering"⟧.

12.31. ⟦v028|Karin Holt||Her own two lads have had their faces sewn, one of them with fourteen stitches⟧. Somebody claps. Somebody else tells him to stop it.

12.40. ⟦v036|Bert Oakes||Bert Oakes gets up and says there'll be a march on Saturday, mill to school, no speeches, brooms welcome⟧. That gets a cheer.

12.52. ⟦v032|Brannock Town Council||Proper lessons from Monday, and 4B moves downstairs, to the music room⟧. Tilda Marsh puts her hand up and wants to know whether they can keep the skeleton. They can…

=== d031 | Agence Valmont | 2027-01-20T12:50:00Z | update
# The police of Lorravia concedes a doubt

VALMONT, January 20 (Agence Valmont) -- ⟦v029|Karin Holt < Brannock Live|hedges|The commissioner Holt has no longer excluded that the rifle had been abandoned on the desk before the intrusion of her men⟧, relates Brannock Live, which attended a stormy public reunion in the gymnasium of the establishment.

⟦v014|Karin Holt < Brannock Live||The mediator, she has admitted, solicited a supplement of thirty minutes or so⟧, adds the site. ⟦v031|Interior Ministry < Sentinel||The inquiry entrusted to a former magistrate, Mrs Ebba Rohm, will have to pronounce⟧, had reported Sentinel.

⟦v034|prosecutors < Sentinel||The ex-foreman, inculpated on his bed, risks twenty years of reclusion⟧, according to the same agency. He has, by the voice of his advocate, demanded news of the caretaker before demanding any of himself, a detail which has not failed to strike the small world of the chroniclers, come from all sides and lodged, for want of hotels, in the dormitory of the firemen.

⟦v036|||A procession with brooms is foreseen on Saturday between the factory and the school⟧. ⟦v033|||The letter boxes of the couple overflow, as much with insults as with jars of jam⟧, has ascertained our special envoy, who has seen in the garden a neighbour sorting one from the other.

=== d032 | Lorravian Police | 2027-01-20T14:00:00Z | bulletin
# STATEMENT NO. 6

- ⟦v029|police|hedges|film from the helmet of the first officer has been handed over unviewed to the examining judge; until she has seen it, nothing further is said as to where the shotgun lay⟧;

- ⟦v027|police||suspect's condition: stable; the projectile has been removed; he is to be moved to the prison hospital in the capital by the end of the week⟧;

- ⟦v003|police||school caretaker Wilfred Ambler, 63, discharged from ward three against advice; he has been heard as a witness, at his boiler, for an hour and ten minutes⟧;

- ⟦v005|police||property left behind in the evacuation (118 coats, 64 bags, one tortoise) to be collected at the bus depot⟧;

- ⟦v037|police||a youth of 16 was detained for sending a message that there would be "another one" at the grammar school; he has said it was a joke⟧;

- ⟦v036|police||the procession announced for Saturday has been registered; the weir bridge will be closed to cars from 10.00 to 13.00⟧.

The police thank the bakery Rudge, the drivers of the number 6, and those who kept their cameras off.

=== d033 | Nordkabel | 2027-01-20T15:20:00Z | update
# Helmet film shows gun on desk in Lorravian siege - newspaper

BRANNOCK, Jan 20 (Nordkabel) - ⟦v029|Brannock Gazette||A police camera recorded the shotgun lying unattended on the teacher's table, two metres from the gunman, when the first grenade went off⟧, the Brannock Gazette reported on Wednesday, citing a person who had watched the pictures.

⟦v029|police|declines|Police would not discuss the contents of the film⟧. ⟦v031|Ebba Rohm||Investigating judge Ebba Rohm said she had locked it in her own piano stool and would look at it with a clear head⟧.

⟦v022|Marcel Oyen||The prime minister said he stood by those who had to decide in the dark⟧. ⟦v038|Lena Sund||Opposition leader Lena Sund demanded that Interior Minister Aron Peel step down⟧; ⟦v038|Aron Peel|declines|Peel left parliament through the kitchen⟧.

⟦v023|Spinners' Union||The spinners' union called the promised 12 million "four months' wages, and then what?"⟧ It said that of the 640 who had worked at Brannock when the hooter sounded for the last time, 71 had found something since, most of them far away, and nine had left the country altogether.

⟦v037|police||The teenager who had threatened a second school was sent home to his parents⟧, police said. ⟦v010|||Oyen spent the afternoon in town, listening to pupils⟧, and was shown how to card wool. He got it in his hair.

=== d034 | Brannock Gazette | 2027-01-20T17:00:00Z | feature
# At eight minutes past six

By Hester Crowe. I wasn't going to go up there tonight, and then at half past five I was on the hill with everybody else. Nobody had called it. ⟦v039|||At the minute when it had happened, the day before, they stood still in the yard, some hundreds, with their breath going up, and the whole of 4B stood in front with Miss Finch⟧. She had the register with her again. She didn't open it.

⟦v018|||Jolana was there, between the two Marshes, in a borrowed coat, and after a while there was a queue⟧. People said whatever one says. One old man only touched his cap and gave her a bag of carrots.

⟦v024|||Then the five rows of windows down on the water came on, one above the other, and the hooter went⟧, and nobody had to break a lock this time. ⟦v035|||The key is the town's now, a great rusty thing, and the mayor paid for it out of her own purse, with a coin from the bus fare⟧.

⟦v004|||I looked up at the second floor. It had been taken in at last, and folded, and I'm told that the fire brigade ironed it⟧. It is to hang in the mill.

⟦v009|Ada Finch < Brannock Gazette||"He taught half of these children's fathers to splice a thread," Ada Finch said to me as we went down⟧. ⟦v012|Ada Finch < Brannock Gazette||"All afternoon he drew looms for them on the board. Beautiful ones, with every wheel. Then he'd cry, and ask pardon, and rub them out"⟧.

Frost tonight. Bring in your geraniums.
