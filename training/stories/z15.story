title: Stadium roof collapse in Harnsund Live

=== d001 | Keystone Cable | 2027-01-30T18:52:00Z | flash
# ⟦v001|fire service||ROOF OF STADIUM IN HARNSUND, NORDLUND, FALLS ON SPECTATORS⟧ - FIRE SERVICE

=== d002 | Keystone Cable | 2027-01-30T19:10:00Z | urgent
# Stadium roof collapses in Nordlund before cup match

HARNSUND, Nordlund, Jan 30 (Keystone Cable) - ⟦v001|fire service||Part of the roof of a football stadium came down on a crowded stand in the Nordlund port of Harnsund on Saturday evening⟧, the fire service said.

"⟦v001|Astrid Vamm||The north side gave way over a length of about 80 metres, ten minutes before kick-off⟧," fire chief Astrid Vamm told reporters. ⟦v002|Astrid Vamm||At least five people were dead⟧, she said.

The Fjord Arena, opened in 2014, holds 28,000. It had snowed in Harnsund for three days. ⟦v003|Harnsund IF||Some 21,400 tickets had been sold for the match between Harnsund IF and Aske⟧, the home club said.

Television pictures showed people walking across the pitch with their scarves pressed to their faces.

The roof, a white membrane stretched over steel girders, was praised at its opening as the lightest in the north and won its architects a prize. Two similar roofs have been built in Nordlund since. The weather service had recorded 58 centimetres of fresh snow in Harnsund by Saturday noon, half of it wet.

=== d003 | Terrace Live | 2027-01-30T19:25:00Z | update
# LIVE: It was a fireworks noise, we thought it was for us

20.04 Harnsund time. I was here to write about a cup tie. Block F. I'm all right. ⟦v001|||There was a crack like a mast going, then another, then the whole white lid over the North Bank folded in the middle like a book somebody's finished with⟧.

20.11. It's gone so quiet. They've turned the music off at last. The players came out in their tracksuits and they're digging with the corner flags. ⟦v004|||Both teams, red and yellow, on their knees in the snow⟧.

20.17. "⟦v005|unnamed (Terrace Live)||There was a steward going along the back row a quarter of an hour before, shouting at us to get out, get out. I swore at him⟧," says a man with one shoe. He doesn't know the steward's name. He'd like to.

20.23. The mobile network's down. If you are looking for someone: Gate 9, the hockey hall, a lady with a list.

20.31. I keep starting to write down the line-ups, because that's what I do at this time. It's in my notebook: Brandvold; Lund, Haug, Moen. Then a brown stain where somebody ran past with cocoa. I don't know where to put my hands. A policewoman's given me a roll of tape to hold and I'm holding it.

=== d004 | Harnsund Crisis Staff | 2027-01-30T20:00:00Z | bulletin
# MESSAGE 1 - FJORD ARENA

The crisis staff reports:

- ⟦v001|Harnsund crisis staff||time of event 19.48; sections N3 to N7⟧;

- ⟦v002|Harnsund crisis staff||deceased: 9⟧;

- ⟦v006|Harnsund crisis staff||injured, hospital: 74; injured, treated on the spot: about 120⟧;

- ⟦v007|Harnsund crisis staff||not accounted for: figure cannot be given⟧;

- ⟦v008|Harnsund crisis staff||remaining roof considered unstable, east and west stands cleared⟧;

- ⟦v009|Harnsund crisis staff||blood donors are asked to come to the Seamen's Mission until midnight, groups 0 and A⟧.

Please keep Stadium Road free. Bring no food; there is enough.

=== d005 | Orlov Telegraph | 2027-01-30T20:30:00Z | update
# In sports object of Nordlund occurred a falling of covering

GRADETS, 30 January. /Orlov Telegraph/. In the city Harnsund ⟦v001|||collapsed the covering of a football arena, under which were found hundreds of amateurs of sport⟧. As transmits the agency Keystone with reference to the firemen, ⟦v002|Astrid Vamm < Keystone Cable||perished not less than five⟧.

"⟦v010|Gradets Embassy||Among the suffered are two citizens of the Republic, sailors of the motor ship Kapitan Belov, their life nothing threatens⟧," informed the embassy.

On the information of the department of construction, ⟦v011|Gradets Construction Department||metal for the farms of the roof by our enterprises was not delivered⟧.

The match for clear reasons did not take place.

=== d006 | Harnsund Tidende | 2027-01-30T21:15:00Z | feature
# The night the town had one address

By Solveig Brekke

Everyone you met was going to the hockey hall or coming from it. They walked in the middle of the road, in the snow, without a word, and those coming looked at the ground.

⟦v009|||Outside the Mission there's been a queue since nine with its sleeves already rolled up; it goes round the chandler's and down onto the ice⟧. The baker, Ottesen, who faints at a needle, has been twice, and fainted twice.

In Ward Four ⟦v006|Dr. Halvor Sund||they have pushed the beds out into the corridor, a hundred and three of them at my count, and the corridor's full⟧, says Dr. Halvor Sund, in clogs, without stopping.

⟦v005|Marit Olsen < Harnsund Tidende||"It was Jonas. It was our Jonas, who sells the pies. He went up there and bellowed,"⟧ says Marit Olsen, row 31. ⟦v005|||Two hundred people or so are at home tonight because a pie-seller has a big voice⟧. He himself hasn't come down.

In the hockey hall somebody had the idea of setting out the chairs by street, and so people sat as they live: Ropewalk next to Ropewalk, Herring Lane by Herring Lane, and one saw at once where there was a gap. Nobody had told the Zamboni man, who came at eleven to do the ice, took his cap off, and did it very slowly.

=== d007 | Keystone Cable | 2027-01-30T21:40:00Z | update | supersedes=d002
# UPDATE 2-Fourteen dead as stadium roof falls in Nordlund

* ⟦v012|Ingolf Rask||Prime minister to fly to Harnsund⟧

HARNSUND, Nordlund, Jan 30 (Keystone Cable) - ⟦v002|Astrid Vamm||Fourteen people were killed⟧ and ⟦v006|Harnsund crisis staff||more than 100 hurt⟧ when ⟦v001|||a snow-laden roof crashed onto football supporters in the Nordlund port of Harnsund on Saturday⟧, officials said.

⟦v007|Astrid Vamm||Up to 40 might still be beneath the steel⟧, fire chief Astrid Vamm said. "⟦v013|Astrid Vamm||We hear knocking. We are going to where we hear knocking⟧," she told reporters.

⟦v014|Harnsund police||Police had opened an investigation⟧, a spokesman said. The club's chairman, Petter Gram, declined to ⟦v015|Petter Gram|declines|say whether the snow had been cleared⟧.

The Fjord Arena, opened in 2014, holds 28,000.

=== d008 | Terrace Live | 2027-01-30T22:20:00Z | update
# LIVE: Knock, knock, knock

22.48 Harnsund time. They've asked for silence. ⟦v013|||Four thousand of us standing on the grass holding our breath, and then from under N5, thin as a teaspoon on a cup: three, and three, and three⟧.

22.55. ⟦v016|||They got one out just now: a girl in a yellow hat, eyes open, she asked who'd won⟧. The noise we made. I never made such a noise for a goal.

23.04. Somebody who works with shovels has come up to me. "⟦v015|unnamed (Terrace Live)||We were told on Thursday to leave the snow. The heaters would do it, they said. The heaters haven't worked since November⟧." He wouldn't give his name, and he cried.

23.12. ⟦v017|unnamed (Terrace Live)||And there'd been water coming through at N6 for weeks, with a bucket under it, a blue one⟧. I've seen that bucket, come to think of it. We all have. We threw coins in.

23.30. They've hushed us again. There's a dog, Bamse, a fat one, he belongs to a joiner and isn't trained in anything; he lay down on a spot by N4 an hour ago and won't be moved, so they've begun to dig there too. Nobody laughed. At this point I would follow that dog anywhere.

=== d009 | Southmark Agency | 2027-01-30T23:05:00Z | update
# A stadium, a bucket, a voice

MARKHAVEN (Southmark) - ⟦v002|Astrid Vamm < Keystone Cable||The dead of the arena are fourteen by now⟧, reported Keystone, which had it from the fire chief.

⟦v015|unnamed (Terrace Live) < Terrace Live||The burden had been left lying up there on instruction since Thursday⟧, writes the page Terrace Live, that leans on a labourer. ⟦v015|Harnsund IF|denies|The club calls this, in a line to Southmark, "hearsay in a terrible hour"⟧.

⟦v005|Marit Olsen < Harnsund Tidende||A hawker of pasties is said to have sent the highest rows home in time⟧, as a spectator told the Tidende.

⟦v018|Southmark Football League||In Southmark all the matches of Sunday begin with a minute in which no one speaks⟧, the league decided.

The builder of the arena, Stavholt, has also put up two halls in Markhaven. Both are covered by snow.

The same agency has looked up what was said at the opening, thirteen years ago. The architect spoke of a cloud that had come down to watch. The then minister of sport answered that clouds, in this region, were known to rain.

=== d010 | Keystone Cable | 2027-01-31T05:50:00Z | urgent
# Death toll in Nordlund stadium collapse rises to 19

HARNSUND, Nordlund, Jan 31 (Keystone Cable) - ⟦v002|Harnsund crisis staff||Nineteen bodies had been recovered from a collapsed football stand in Harnsund by Sunday morning⟧, the crisis staff said. ⟦v007|Harnsund crisis staff||Twenty-two people were missing⟧.

⟦v016|Astrid Vamm||Seven survivors were dug out overnight, among them a 9-year-old girl⟧, fire chief Astrid Vamm said.

⟦v012|||Prime Minister Ingolf Rask walked through the ruins before dawn with a helmet and a torch⟧. "⟦v012|Ingolf Rask||I have no sentence for this. I came to carry something⟧," he said, and helped to carry a stretcher.

⟦v019|Nordlund government||Flags fly at half-mast for three days⟧, his office announced.

Temperatures fell to minus 14 degrees during the night. Tents with stoves were put up in the centre circle, and the groundsman handed out the covers with which he protects the turf.

Rescue workers were using car jacks and their bare hands, since heavy machinery could not be brought onto the stand without shifting the wreckage. Engineers said each of the eleven girders weighs 46 tonnes. ⟦v014|Harnsund police||Detectives had seized the stadium's maintenance records⟧, police said, and were asking spectators for films made on their telephones.

=== d011 | Harnsund Crisis Staff | 2027-01-31T07:00:00Z | bulletin
# MESSAGE 5 - FJORD ARENA

The crisis staff reports:

- ⟦v002|Harnsund crisis staff||deceased: 20, of whom identified 13⟧;

- ⟦v006|Harnsund crisis staff||in hospital: 131, of whom 17 in danger of life⟧;

- ⟦v007|Harnsund crisis staff||sought: 18⟧;

- ⟦v020|Harnsund crisis staff||a 600-tonne crane is under way by barge from Aske, arrival 15.00⟧;

- ⟦v008|Harnsund crisis staff||the western wing has sunk 4 cm since midnight; crews withdrawn from under it⟧;

- ⟦v009|Harnsund crisis staff||blood: sufficient; thank you; please do not come any more⟧.

Relatives find the chaplains in the hockey hall, entrance B.

=== d012 | Terrace Live | 2027-01-31T08:15:00Z | update
# LIVE: Jonas

08.30 Harnsund time. We know his name in full now: Jonas Eide, 23, pies and cocoa, North Bank, third season. ⟦v005|||He'd heard the bolts, that's what he told his mate on the radio: "It's pinging up here, like a cooling oven." Then he dropped the tray and started to yell at folk⟧.

08.36. ⟦v021|unnamed (Terrace Live)||They brought him out at ten past seven. He was under row 34. He isn't alive⟧, a fireman says. He took off his helmet to say it. I'm sorry. I'm going to stop for a bit.

09.02. Back. There's pies all along the railing of Gate 9. ⟦v022|||Hundreds of them by now, still in their paper, and candles stuck into them, and it snows on the lot⟧.

09.15. The club has put out that ⟦v023|Harnsund IF||the number 23 isn't going to be worn again⟧.

=== d013 | Orlov Telegraph | 2027-01-31T09:00:00Z | update
# Leadership of the Republic expressed condolences

GRADETS, 31 January. /Orlov Telegraph/. President Milan Drobny ⟦v024|Milan Drobny||directed to the King of Nordlund a telegram of condolence⟧. "⟦v024|Milan Drobny||Sport should gather people, and not bury them⟧," it is said in the text.

⟦v002|Harnsund crisis staff||The quantity of victims on the morning made 20 persons⟧, informed the staff. ⟦v010|Gradets Embassy||To one of the two sailors the hand is amputated, the second is discharged⟧, specified the embassy.

⟦v025|Gradets Emergencies Ministry||The Republic is ready to direct dogs, trained in search of living⟧, noted in the Ministry of Emergencies.

In connection with the incident ⟦v026|Gradets Construction Department||all the indoor swimming pools of the capital are closed for checking⟧.

=== d014 | Keystone Cable | 2027-01-31T09:45:00Z | urgent
# ⟦v027|Nordlund Building Inspectorate||Inspector warned of cracked bolts at collapsed stadium in 2025⟧

HARNSUND, Nordlund, Jan 31 (Keystone Cable) - ⟦v027|Nordlund Building Inspectorate||An inspector found 14 broken bolts in the roof of the Fjord Arena two years before it fell and recommended closing the north stand⟧, Nordlund's Building Inspectorate said on Sunday.

⟦v027|Nordlund Building Inspectorate||The recommendation was sent to the city, which owns the stadium⟧, it said. Mayor Gudrun Holm denied ⟦v027|Gudrun Holm|denies|having ever seen it⟧.

"⟦v028|Gudrun Holm||If that letter reached my house, I'll leave it⟧," she told reporters.

The contractor Stavholt Bygg declined to ⟦v027|Stavholt Bygg|declines|comment on the bolts⟧. Its shares, listed in the capital, will not trade until Monday.

The inspectorate has no power to close a building; it can only advise the owner. A bill that would have changed this was withdrawn last spring for lack of time. The stadium was let to the club for a yearly rent of one crown, on condition that it look after the roof, according to the contract, which is public.

=== d015 | Harnsund Tidende | 2027-01-31T10:20:00Z | update | copy_of=d014
# ⟦v027|Nordlund Building Inspectorate||Inspector warned of cracked bolts in 2025⟧

HARNSUND (Keystone Cable). ⟦v027|Nordlund Building Inspectorate||An inspector found 14 broken bolts in the roof of the Fjord Arena two years before it fell and recommended closing the north stand⟧, Nordlund's Building Inspectorate said on Sunday.

⟦v027|Nordlund Building Inspectorate||The recommendation was sent to the city, which owns the stadium⟧, it said. Mayor Gudrun Holm denied ⟦v027|Gudrun Holm|denies|having ever seen it⟧.

"⟦v028|Gudrun Holm||If that letter reached my house, I'll leave it⟧," she told reporters.

=== d016 | Southmark Agency | 2027-01-31T10:50:00Z | urgent
# ⟦v029|Channel Nord||Second stadium of same builder comes down⟧

MARKHAVEN (Southmark) - ⟦v029|Channel Nord||The roof of the ice hall at Brevik, likewise a work of Stavholt, has fallen in with children underneath⟧, Channel Nord reported on Sunday.

⟦v029|unnamed (Channel Nord) < Channel Nord||A bus driver saw "dust and little skates"⟧, the station said.

The police at Brevik did not wish to ⟦v029|Brevik police|declines|say anything yet⟧.

Brevik, 90 kilometres to the south of Harnsund, has 12,000 inhabitants and on Sundays a school for figure skaters.

=== d017 | Southmark Agency | 2027-01-31T11:20:00Z | kill | supersedes=d016
# KILL - Second stadium of same builder comes down

Editors please strike our urgent of 1050 GMT. ⟦v029|Brevik police|denies|The hall in Brevik stands⟧. ⟦v029|Brevik police||A tarpaulin with snow had slid from a stall selling waffles; nobody so much as dropped a fork⟧, say the police.

Southmark apologises to the parents.

=== d018 | Terrace Live | 2027-01-31T12:40:00Z | update
# LIVE: Forty-one pages

12.50 Harnsund time. A brown envelope came under the press-room door. ⟦v027|report seen by Terrace Live||Forty-one pages, with photographs: bolts with hairline splits, each with a matchstick beside it for size. Page 38: "Not to be used under snow load"⟧. There's a stamp on it. City of Harnsund, Received, 3 Feb. 2025.

12.58. ⟦v030|report seen by Terrace Live||Next to the stamp, by hand: "After the season. K.S."⟧ We've looked at the phone list of the town hall. There's only one K.S.

13.06. ⟦v030|Kjell Storli|declines|"Not today, please,"⟧ says Kjell Storli, head of city property, through his letter box. Then the flap shuts.

13.20. ⟦v020|||And out in the sound, the crane, black against the snow, coming on as slow as a cathedral⟧.

13.31. The girl in the yellow hat is called Tuva. ⟦v016|||She's had porridge. No one has told her yet who she was sitting next to⟧.

13.44. I've been asked to say what the pages look like. They look like any pages. There's a coffee ring on number twelve. There's a staple that somebody has taken out and put back crooked. Whoever sent them has added nothing except, on the envelope, in pencil: *Sorry it's late.*

=== d019 | Keystone Cable | 2027-01-31T13:30:00Z | urgent
# URGENT-⟦v028|Gudrun Holm||Harnsund mayor resigns over stadium disaster⟧

HARNSUND, Nordlund, Jan 31 (Keystone Cable) - ⟦v028|Gudrun Holm||Gudrun Holm stepped down as mayor of Harnsund on Sunday⟧ after ⟦v027|report < Terrace Live||a document surfaced showing that the city had been told of danger in the stadium's roof⟧.

"⟦v028|Gudrun Holm||It did reach the house. I said what I'd do⟧," Holm, 63, told reporters. She said ⟦v030|Gudrun Holm||she knew whose initials they were and would tell the police⟧.

⟦v002|Harnsund crisis staff||The number of dead rose to 24⟧, the crisis staff said. ⟦v021|Harnsund crisis staff||Among them was the vendor Jonas Eide, who had cleared the upper rows⟧.

⟦v031|Nordlund Football Union||All matches in Nordlund were called off until Feb 14⟧, the football union said.

=== d020 | Orlov Telegraph | 2027-01-31T14:00:00Z | update
# The head of city Harnsund left the post

GRADETS, 31 January. /Orlov Telegraph/. ⟦v028|Gudrun Holm||The head of the administration of Harnsund G. Holm freed the occupied post on own wish⟧, informed the local press.

As writes the edition Terrace Live, ⟦v030|report < Terrace Live||on the act of checking was put the resolution of the official K. Storli "after the end of the season"⟧.

⟦v025|Nordlund government|declines|The Nordlund side for the time being refused the dogs⟧, it informed the Ministry of Emergencies. ⟦v032|Ombudswoman Vesna Karlic||The practice of placing of money above the man is a disease of a number of countries⟧, considers the Ombudswoman Vesna Karlic.

⟦v026|Gradets Construction Department||In the checked pools infringements were not found, with exception of one⟧.

=== d021 | Keystone Cable | 2027-01-31T14:40:00Z | update | off_topic
# Nordlund fishermen land record herring catch

ASKE, Nordlund, Jan 31 (Keystone Cable) - Nordlund's fleet landed 61,000 tonnes of herring in January, the most since records began in 1952, the fisheries directorate said on Sunday.

Prices fell to 4.20 crowns a kilogramme. Storage houses in Aske are full and two vessels were told to wait in the roads.

A new quota will be set in March.

=== d022 | Harnsund Tidende | 2027-01-31T17:30:00Z | feature
# What the crane lifted

By Solveig Brekke

At twenty to five the hook took hold. ⟦v020|||It picked up the middle girder as one picks a hair from a coat, and held it there in the floodlight, turning⟧. Under it there was a hollow, and in the hollow there was a bench.

⟦v033|||On the bench two old men sat hand in hand, the brothers Lie, seventy-eight and eighty, season tickets since the wooden days, blue with cold and both alive⟧. "⟦v033|Arne Lie||We've been talking. It was overdue⟧," said Arne, the elder. They hadn't in nine years.

No more knocking has been heard since noon. ⟦v013|Astrid Vamm||"I can't hear anything now but the snow,"⟧ says Chief Vamm, who hasn't sat down since Saturday.

⟦v022|||By the railing there are so many pies that the gulls have given up⟧. His mother came at dusk, took one, and went home with it.

⟦v034|Bishop Torunn Aas||On Wednesday at noon there'll be a service on the pitch itself, without a roof, as she put it⟧: Bishop Torunn Aas.

In Herring Lane they've lit a lamp in every window, also in those where nobody will come home, the neighbours having the keys. The school has written a letter to all the parents, and the headmaster, who dictated it, had to go out between the first sentence and the second. There are three desks in Form Four. It is thought that the children should decide for themselves what is to be put on them.

=== d023 | Keystone Cable | 2027-01-31T18:10:00Z | update
# Two brothers found alive 22 hours after stadium collapse

HARNSUND, Nordlund, Jan 31 (Keystone Cable) - ⟦v033|Astrid Vamm||A pair of pensioners were rescued on Sunday from beneath the fallen roof of a Nordlund stadium after 22 hours⟧, fire chief Astrid Vamm said.

⟦v002|Harnsund crisis staff||Twenty-seven people are known to have died⟧. ⟦v007|Harnsund crisis staff||Nine are missing⟧, the crisis staff said.

⟦v030|Harnsund police||Kjell Storli, the city's head of property, was being questioned⟧, police said. ⟦v030|Kjell Storli's lawyer||He had written the words on the order of somebody higher⟧, his lawyer said. The lawyer declined to ⟦v030|Kjell Storli's lawyer|declines|say who that was⟧.

⟦v035|Stavholt Bygg||Stavholt Bygg said it had fitted bolts of a weaker grade than drawn "after consultation"⟧. ⟦v036|Ingolf Rask||Rask promised an independent commission and a billion crowns for the families⟧.

=== d024 | Southmark Agency | 2027-01-31T19:20:00Z | update
# Bolts after consultation

MARKHAVEN (Southmark) - ⟦v035|Stavholt Bygg < Keystone Cable||The firm Stavholt concedes that the screws of Harnsund were softer than on the plan⟧, Keystone reports, citing the company.

⟦v035|Petter Gram < Southmark Agency|denies|"With me nobody consulted, I was buying a goalkeeper,"⟧ chairman Petter Gram told Southmark. ⟦v030|Kjell Storli's lawyer < Keystone Cable||The functionary with the two initials points upward⟧, his advocate let it be known through the same agency.

⟦v033|Arne Lie < Harnsund Tidende||Two graybeards made their peace under the girder⟧, the Tidende tells.

⟦v037|Southmark Building Ministry||In Markhaven the two halls of Stavholt were closed this evening⟧, the Building Ministry said, ⟦v037|Southmark Building Ministry||and men with brooms sent up⟧.

From Aske, whose eleven were to have been the opponents, a ship has sailed with blankets, forty joiners and the town band. The band, it is said, has left its instruments behind and come to shovel. At the landing stage they were received by supporters of the other colour, who in other years had met them there with eggs.

=== d025 | Terrace Live | 2027-01-31T20:30:00Z | update
# LIVE: Block F, evening

21.05 Harnsund time. They let us go in for our things, five at a time. My seat has my thermos on it still, standing up.

21.14. ⟦v038|||Downtown they've thrown snow at the windows of Stavholt's till every pane was white; one stone, then somebody said no stones, and there weren't any⟧.

21.22. ⟦v038|Harnsund police||A thousand or thereabouts, all peaceful⟧, the police say.

21.40. "⟦v030|unnamed (Terrace Live)||It was said at a lunch. After the season, Kjell, be a good lad. There were prawns⟧," says a person who'd been at that lunch. Who said it? ⟦v030|unnamed (Terrace Live)|declines|"Ask who paid for the prawns"⟧…

21.52. Tuva's dad's been found. ⟦v039|||He is alive, he's in the other hospital, he'd been down as somebody else⟧. I've read it three times. He IS alive.

=== d026 | Southmark Agency | 2027-01-31T21:15:00Z | update | nothing_new
# Harnsund: a day and a night

MARKHAVEN (Southmark) - ⟦v001|||On Saturday before the whistle the lid of the north stand broke⟧. ⟦v005|||A young vendor had driven out the upper rows⟧; ⟦v021|||he stayed beneath⟧.

⟦v013|||One heard knocking⟧, ⟦v016|||one drew out a girl⟧, and today ⟦v033|||two brothers⟧. ⟦v002|||Twenty-seven are dead⟧.

⟦v027|||A warning of two years ago lay in the town hall⟧; ⟦v028|||the mayor has gone⟧; ⟦v030|||her head of property must explain three words⟧.

=== d027 | Keystone Cable | 2027-01-31T22:05:00Z | correction | supersedes=d023
# CORRECTED-Two brothers found alive 21 hours after stadium collapse

(Corrects time under debris to 21 hours, not 22, and Rask's pledge in last paragraph to 100 million crowns, not a billion)

HARNSUND, Nordlund, Jan 31 (Keystone Cable) - ⟦v033|Astrid Vamm||A pair of pensioners were rescued on Sunday from beneath the fallen roof of a Nordlund stadium after 21 hours⟧, fire chief Astrid Vamm said.

⟦v036|Ingolf Rask||Rask promised an independent commission and 100 million crowns for the families⟧.

=== d028 | Harnsund Crisis Staff | 2027-02-01T06:00:00Z | bulletin
# MESSAGE 11 - FJORD ARENA

The crisis staff reports:

- ⟦v002|Harnsund crisis staff||deceased: 31⟧;

- ⟦v007|Harnsund crisis staff||sought: none; the list was closed at 04.20⟧;

- ⟦v006|Harnsund crisis staff||in hospital: 96⟧;

- ⟦v039|Harnsund crisis staff||one patient had been registered under a wrong name owing to a borrowed jacket⟧;

- ⟦v008|Harnsund crisis staff||west wing: taken down in the night under control⟧;

- ⟦v034|Harnsund crisis staff||memorial service Wednesday 12.00, in the open, dress warmly⟧.

The crisis staff thanks the players.

=== d029 | Keystone Cable | 2027-02-01T09:30:00Z | urgent
# Stadium club chairman arrested in Nordlund

HARNSUND, Nordlund, Feb 1 (Keystone Cable) - ⟦v040|Harnsund police||Petter Gram, chairman of Harnsund IF, was arrested on Monday on suspicion of manslaughter⟧, police said, after ⟦v030|Kjell Storli||a city official told them Gram had asked him to hold back repairs until the season ended⟧.

Gram's lawyer said ⟦v030|Petter Gram's lawyer|denies|no such request had been made, with or without prawns⟧.

⟦v002|Harnsund crisis staff||The final death toll was put at 31⟧. ⟦v041|Stavholt Bygg||Stavholt shares lost 44 percent at the opening⟧.

"⟦v021|Ingolf Rask||Jonas Eide will have the gold medal for courage, which he should have been here to refuse⟧," Prime Minister Ingolf Rask said.

Gram, 57, a dealer in cold stores, has led the club since 2018. He was taken from his house in the hills above the town shortly after seven and made no statement. ⟦v014|Harnsund police||Four people are now being treated as suspects in the inquiry⟧, police said. The commission named by the government is to report by the autumn; it will be headed by a retired bridge builder.

=== d030 | Harnsund Tidende | 2027-02-03T13:30:00Z | feature
# Without a roof

By Solveig Brekke

⟦v034|||They stood on the grass, forty thousand in a ground for twenty-eight, and no one had a ticket⟧. It had stopped snowing. The bishop spoke for four minutes and after that nobody did.

⟦v004|||The two elevens came in together, red, yellow, red, yellow, in the boots they'd dug in⟧. ⟦v023|||There was a shirt laid over the centre spot with the figures of his age on its back⟧.

⟦v033|||The brothers Lie shared a rug⟧. ⟦v039|||Tuva sat on her father's shoulders, in her yellow hat, and he's a tall man⟧. From up there, she said, you could see the sea.

And ⟦v022|||at Gate 9 the pies have been carried into the hall, each with its candle, and set out on the ice, a field of them⟧. "⟦v005|Marit Olsen||I only wanted to tell him I'd heard⟧," said Marit Olsen of row 31.

The Zamboni man held the gate. He has been asked to leave the ice as it is until it melts by itself, and he has worked out that this, if they switch the machines off at Easter, will be about the second week of May.
