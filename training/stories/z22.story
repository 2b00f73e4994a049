title: Fire in the Orrin road tunnel

=== d001 | Castellan | 2027-06-11T06:12:00Z | flash
# ⟦v001|Lauthian Highways Authority||FIRE IN ORRIN ROAD TUNNEL BETWEEN LAUTHIA AND PESSARA⟧ - HIGHWAYS AUTHORITY

=== d002 | Castellan | 2027-06-11T06:34:00Z | urgent
# Vehicles ablaze in Orrin tunnel under border peaks

BRANNOCK, Lauthia, June 11 (Castellan) - ⟦v001|Lauthian Highways Authority||A fire broke out on Friday morning in the Orrin tunnel, the 9.4-km road link beneath the mountains between Lauthia and Pessara⟧, the Highways Authority said.

⟦v004|Hanne Rothmar||Between 50 and 60 people had not come out⟧, the head of the Brannock fire brigade, Hanne Rothmar, told reporters at the northern mouth. ⟦v009|Lauthian Highways Authority||Both entrances were closed to traffic⟧.

The single-tube tunnel, opened in 1978, carries 6,000 vehicles a day, a third of them lorries. It has a shelter every 600 metres, built after a smaller fire in 1994, each with a steel door, a bench, water and a telephone that rings in the control room and nowhere else.

=== d003 | The Portal | 2027-06-11T06:55:00Z | feature
# LIVE: Black smoke at the north mouth

08.55 If you're on the A7, turn round. Now. ⟦v001|||Something's burning under the Orrin, a long way in, and what comes out of the hole is black and thick enough to lean on⟧. We're on the lay-by above the toll booths with thirty lorry drivers and a lady with a cake.

09.02 They're coming out on foot. Grey faces, scarves over mouths, one man with a budgie cage. "⟦v006|unnamed (The Portal) < The Portal||It was a truck with a fridge on it. I saw the flame under the cab, no bigger than a candle⟧," he says.

09.10 ⟦v008|unnamed (The Portal)||The fans are blowing the wrong way⟧, says a man in an orange vest, and is pulled off by another man in an orange vest …

09.16 Two coaches are on the list of the toll people. One's come back. [We don't know about the other - ed.]

09.20 It's a hot blue day, by the way, the first of the summer. There are paragliders over the ridge who can't have any idea.

=== d004 | Orrin Crisis Staff | 2027-06-11T07:40:00Z | bulletin
# SITUATION NOTE 1

The joint Crisis Staff, Brannock fire station, notes as follows:

- ⟦v001|Orrin Crisis Staff||alarm raised 07.51 local, km 5.2, in the direction of Pessara⟧;

- ⟦v002|Orrin Crisis Staff||confirmed deceased: three⟧;

- ⟦v003|Orrin Crisis Staff||conveyed to hospital with smoke poisoning: 22⟧;

- ⟦v004|Orrin Crisis Staff||not accounted for, by toll records: 57⟧;

- ⟦v018|Orrin Crisis Staff||temperature at last working sensor: 870 degrees⟧;

- ⟦v015|Orrin Crisis Staff||cars are led over the Sella Pass, lorries are held at Brannock and Torre⟧;

- ⟦v033|Orrin Crisis Staff||inhabitants of Upper Kell, lying beneath the ventilation shaft, are asked to leave their houses until evening⟧.

Next note at eleven. The public is asked to keep the telephone line of the Staff free for relatives.

=== d005 | Pessarpress | 2027-06-11T08:15:00Z | update
# On the situation in the tunnel Orrin

TORRE, June 11. /Pessarpress/. ⟦v001|Pessaran Emergencies Department||On the Lauthian part of the tunnel took place ignition of a transport means⟧, informed the Department of Emergencies of Pessara. The Pessaran half of the construction, as underlined in the department, is in the fully serviceable condition.

⟦v026|Pessaran Emergencies Department||From the southern side entered 48 firemen on two special machines⟧. They reached the mark of km 6.4, where the further movement was impossible because of heat.

"⟦v005|Dario Senn||Among the cut off there is a school choir from the city Torre, nineteen children and two teachers⟧," noted the mayor Dario Senn. ⟦v031|Dario Senn||For the parents is opened the sports hall, with doctors and psychologists⟧, added he.

The Prime Minister of Pessara Livia Corran ⟦v020|Livia Corran||expressed the deep compassion to the near ones of the perished⟧. On the given question, she holds from ten hours a conference by video.

=== d006 | Norland Dispatch Service | 2027-06-11T08:50:00Z | update
# Choir children trapped under mountain

HALMSTED (NDS) - ⟦v005|Dario Senn < Pessarpress||A coach with schoolchildren is among the vehicles caught by the flames in the Orrin tunnel⟧, Pessarpress reported, quoting the mayor of Torre. ⟦v005|Dario Senn < Pessarpress||The pupils, 19 in number, were on their way to a singing contest⟧.

⟦v022|Organisers of Brannock Song Days||The Brannock Song Days, at which they had been due on the stage at noon, have been called off⟧, the organisers told NDS.

⟦v002|Orrin Crisis Staff < Castellan||Three deaths were known of so far⟧, according to Castellan, which cited the Crisis Staff. ⟦v006|unnamed (The Portal) < The Portal||A refrigerated lorry is believed to have been the first to burn⟧, the site The Portal has it from a survivor.

There are 214 Norlanders in Brannock this week for the music, the consulate estimates. None is known to be in the tunnel.

=== d007 | Brannock Messenger | 2027-06-11T09:20:00Z | feature
# Ten times in on a motorbike

By Greta Oss

He sits on an upturned bucket behind the brigade's tea urn and does not want to talk, so others do it for him. ⟦v023|||Tunnel patrolman Rikard Loy rode his machine into the smoke again and again this morning, until the tyres went soft, and each time came back with somebody behind him and somebody on the tank⟧. ⟦v023|Hanne Rothmar < Brannock Messenger||We counted twelve he brought us, and then I took the key off him⟧, says the fire chief, Hanne Rothmar.

Two of them were a bride and her father. ⟦v036|||Ida Verholt was to have been married in Torre at eleven; she's had her veil cut up for breathing masks and says she will go through with it when there's a road⟧.

⟦v016|unnamed (Brannock Messenger)||The emergency telephone from shelter nine rang at twenty to ten, and what the operator heard was a song in three parts⟧, a girl in the control room told us. She held out the receiver, she said, so that the whole room could listen, and then had to go and stand in the corridor.

Shelter nine. We all learnt the number quickly.

=== d008 | Castellan | 2027-06-11T09:45:00Z | urgent
# URGENT-⟦v005|Hanne Rothmar||Thirty-four people, many of them children, alive in tunnel shelter⟧

BRANNOCK, Lauthia, June 11 (Castellan) - ⟦v005|Hanne Rothmar||Thirty-four survivors are sitting behind a fire door five kilometres inside the burning Orrin tunnel⟧, fire chief Hanne Rothmar said on Friday after speaking to them by telephone.

⟦v005|Hanne Rothmar||Their air should last until about six in the evening⟧, she said. ⟦v010|Hanne Rothmar||A team would try to reach them through a cable duct 90 cm (three feet) wide that runs beneath the roadway⟧.

⟦v002|Hanne Rothmar||The number of bodies found had gone up to five⟧, Rothmar said. ⟦v004|Hanne Rothmar||No trace had been found of 17 others⟧.

"⟦v017|Hanne Rothmar||I can't put it out today. I can only keep it where it is⟧," she said.

The shelters were designed to hold for two hours. Rothmar did not say what that meant for the door of number nine, which by then had been exposed to the fire for two hours and a quarter.

=== d009 | Halm & Orde News | 2027-06-11T10:20:00Z | urgent
# ⟦v012|inspection report < Halm & Orde News||Tunnel operator was warned about fans a year ago⟧

BRANNOCK (H&O) - ⟦v012|inspection report < Halm & Orde News||Inspectors found eleven of the 38 ventilators in the Orrin tunnel out of order in May of last year⟧, according to a confidential report which lies before Halm & Orde. ⟦v012|inspection report||It gave the operator six months to put things right⟧.

The operator, Orrin Tunnel AG, declined to comment on ⟦v012|Orrin Tunnel AG|declines|the paper⟧.

⟦v008|unnamed (Halm & Orde News) < Halm & Orde News||On Friday the air was driven towards the people fleeing instead of away from them for at least twelve minutes⟧, a technician of the company told H&O. His employer called this ⟦v008|Orrin Tunnel AG|denies|false⟧.

Shares in its parent, Viaduct Holding, ⟦v028|||were down 9 percent at midday⟧.

The company has run the tunnel since 2011 under a concession for forty years. Tolls have been raised seven times since then; last year's profit was 61 million talers.

=== d010 | Brannock Messenger | 2027-06-11T10:34:00Z | update | copy_of=d009
# ⟦v012|inspection report < Halm & Orde News||Operator was warned about fans a year ago⟧

BRANNOCK (H&O). ⟦v012|inspection report < Halm & Orde News||Inspectors found eleven of the 38 ventilators in the Orrin tunnel out of order in May of last year⟧, according to a confidential report which lies before Halm & Orde. ⟦v012|inspection report||It gave the operator six months to put things right⟧. The operator, Orrin Tunnel AG, declined to comment on ⟦v012|Orrin Tunnel AG|declines|the paper⟧.

=== d011 | The Portal | 2027-06-11T11:05:00Z | feature
# LIVE: 'Tell my mum I've got the solo'

13.05 We've been given a minute of tape from the control room. Turn your sound up. ⟦v016|||First a hum, then a boy's voice quite alone, then all of them, and somewhere behind it a noise like the sea that isn't the sea⟧.

13.11 "⟦v005|Paula Brisk||We've wetted our jackets and pushed them under the door. The big ones have got the little ones on their laps. We're all right⟧," says Paula Brisk, choir mistress, on the same line.

13.20 Who's the driver of the fridge truck? Nobody's seen him. ⟦v007|unnamed (The Portal)||A chap in clogs ran past us and over the crash barrier and up into the wood⟧, says the budgie man. The bird's called Admiral. He is coughing, but he's eating.

13.32 ⟦v010|||Six of the smallest firemen they've got are lying on their stomachs under the road right now, each with a rope on his boot⟧ …

13.40 Lorries as far as the eye can see, down to the lake. ⟦v015|||On the Sella they're moving at walking pace, twenty-three hairpins of it⟧.

=== d012 | Pessarpress | 2027-06-11T11:40:00Z | urgent
# In the southern portal took place an explosion

TORRE, June 11. /Pessarpress/. ⟦v025|unnamed (Pessarpress) < Pessarpress||At 13:10 in the tunnel Orrin sounded an explosion of an explosive device⟧, informed the agency a source in the organs of security. ⟦v025|unnamed (Pessarpress)||The version of a terrorist act is considered as the basic⟧.

The source specified that ⟦v025|unnamed (Pessarpress)||from the southern entrance flew out fragments of concrete⟧.

In the Department of Emergencies of this information was not commented.

As earlier informed Pessarpress, in the year 2019 on the construction were already found suspicious objects, which turned out to be a forgotten box of tools of the working brigade.

=== d013 | Castellan | 2027-06-11T12:05:00Z | update
# UPDATE 3-⟦v025|Hanne Rothmar|denies|No bomb⟧ in Orrin tunnel; ⟦v032|Hanne Rothmar||ceiling has fallen in⟧ - fire chief

BRANNOCK, Lauthia, June 11 (Castellan) - Fire chief Hanne Rothmar denied a Pessaran report that ⟦v025|Hanne Rothmar|denies|an explosive device had gone off in the Orrin tunnel⟧.

"⟦v032|Hanne Rothmar||Forty metres of false ceiling came down. Concrete that is heated like that spits, and then it drops⟧," she said.

⟦v011|Hanne Rothmar||One of her men was killed by it⟧, Rothmar said, and paused. ⟦v011|Hanne Rothmar||Emil Tarn, 29, had been laying a hose⟧. ⟦v002|Orrin Crisis Staff||The Crisis Staff put the deaths at seven, including his⟧.

⟦v010|Hanne Rothmar||Those creeping through the duct were 800 metres from the shelter and had stopped until the rock was quiet⟧, she said.

Tarn had joined the brigade at 18, like his father. He is the first Brannock fireman to die on duty since the town burned in 1931.

=== d014 | Pessarpress | 2027-06-11T12:30:00Z | kill | supersedes=d012
# ANNULMENT - In the southern portal took place an explosion

To the attention of subscribers: the message of 1140 GMT under the given headline is annulled. ⟦v025|Pessaran Emergencies Department|denies|An explosive device in the tunnel was not⟧. ⟦v032|Pessaran Emergencies Department||The sound arose at the falling of a part of the ceiling⟧.

The agency brings apologies. It is asked not to use the message.

=== d015 | Norland Dispatch Service | 2027-06-11T13:10:00Z | update
# Tunnel driver found asleep in hay barn

HALMSTED (NDS) - ⟦v007|Lauthian police < The Portal||The man at the wheel of the lorry has been found in a barn above Brannock⟧, The Portal reported on Friday, citing the police. ⟦v007|Lauthian police||Jost Amberg, 46, a Norlander, let himself be led away without a word⟧.

His wife does not understand it. "⟦v035|Marit Amberg < Norland Dispatch Service||He rang me at eight and said: I have killed people. Then the line was dead⟧," Marit Amberg told NDS at their home in Orkelund.

⟦v006|Nordfrost||On board were 23 tonnes of margarine and nothing else⟧, his employer, Nordfrost, stated. ⟦v006|unnamed (Norland Dispatch Service)||The customs paper names four pallets of bicycle batteries as well⟧, a person who has read it told NDS. Nordfrost said ⟦v006|Nordfrost|denies|there was no question of batteries⟧.

Norland's lorries make up one in nine of those on the Orrin road. The hauliers' association asked its members to wait for instructions and to give the drivers stranded with them something to eat.

=== d016 | Orrin Crisis Staff | 2027-06-11T13:45:00Z | bulletin
# SITUATION NOTE 4

The joint Crisis Staff notes as follows:

- ⟦v002|Orrin Crisis Staff||confirmed deceased: nine, of whom one member of the emergency services⟧;

- ⟦v003|Orrin Crisis Staff||in hospital: 31, four of them on respirators⟧;

- ⟦v004|Orrin Crisis Staff||not accounted for: 11⟧;

- ⟦v005|Orrin Crisis Staff||in refuge no. 9: 34, last spoken with at 15.20, spirits good⟧;

- ⟦v010|Orrin Crisis Staff||distance of duct party to refuge: 350 m⟧;

- ⟦v021|Orrin Crisis Staff||blood of group O is wanted at Brannock hospital⟧;

- ⟦v027|Orrin Crisis Staff||the railway runs eight additional trains for lorries through the old Hessel line⟧;

- ⟦v034|Orrin Crisis Staff||tolls paid today are returned⟧.

Relatives only: a second line has been opened. Please do not bring more cake.

=== d017 | Castellan | 2027-06-11T14:00:00Z | update | off_topic
# Lauthian parliament passes school milk bill

HARNE, Lauthia, June 11 (Castellan) - Lauthia's parliament voted 88 to 70 on Friday to supply free milk to primary schools from September.

The bill will cost 40 million talers a year. Dairy farmers welcomed it, while the opposition said that it would rather have had free books.

Agriculture Minister Otto Brenn drank a glass in the chamber after the vote.

=== d018 | Halm & Orde News | 2027-06-11T15:05:00Z | urgent
# ⟦v013|Clemens Wirth||'Every fan was turning'⟧, says tunnel boss

BRANNOCK (H&O) - The head of Orrin Tunnel AG, Clemens Wirth, went before the press for the first time on Friday afternoon and rejected all blame. "⟦v013|Clemens Wirth||Our installation did what it was built for⟧," he said. ⟦v008|Clemens Wirth|denies|At no moment had the draught been reversed⟧.

⟦v012|Clemens Wirth||The eleven machines had been repaired by Christmas, he said, and he could show the bills⟧. He did not show them.

⟦v030|Lauthian prosecution||Prosecutors opened proceedings for negligent killing against persons unknown⟧, their office in Brannock announced while he was still speaking.

⟦v019|Johan Merz||Transport Minister Johan Merz would fly to the scene in the evening⟧, his ministry said.

Wirth, 54, came from the airport business and has led the company for three years. He left by the kitchen of the town hall, where, according to a cook, he asked for a glass of water and held it without drinking.

=== d019 | The Portal | 2027-06-11T15:58:00Z | feature
# LIVE: Knocking

17.40 Everyone's stopped talking up here. There's a lad with an earpiece and we're all looking at his face.

17.52 ⟦v010|||Three knocks. He's holding up three fingers. They're at the hatch⟧!

17.56 ⟦v010|||It's open. The first one's in the pipe, a girl of nine, on a thing like a tea tray, being pulled⟧ … It'll take an hour and a half to the daylight, on your back, in the dark, with a wet cloth over your face.

17.57 The lady with the cake has sat down on the road.

17.58 For the sceptics among you: yes, ⟦v005|||by the sum they'd done this morning there were two minutes left in the tank⟧. [Rothmar says there was always a bit more than she'd let on.]

=== d020 | Castellan | 2027-06-11T17:38:00Z | flash
# ⟦v010|Hanne Rothmar||FIRST CHILDREN BROUGHT OUT OF ORRIN TUNNEL ALIVE⟧ - FIRE CHIEF

=== d021 | Pessarpress | 2027-06-11T18:20:00Z | update
# The children are saved

TORRE, June 11. /Pessarpress/. ⟦v010|Pessaran Emergencies Department||All 34 persons, being in the shelter, are evacuated by way of the technical channel⟧, informed the Department of Emergencies. ⟦v003|Pessaran Emergencies Department||Six of them are hospitalised, the state is estimated as satisfactory⟧.

"⟦v020|Livia Corran||Today our small country has sung, and the mountain listened⟧," declared the Prime Minister L. Corran.

In the sports hall of Torre, ⟦v031|||where the mothers and fathers waited ten hours⟧, transmits the correspondent, sounded applause, and after it became very quietly. ⟦v004|Dario Senn||Of the fate of the driver of the bus Anton Pell so far nothing is known⟧, reminded the mayor D. Senn. ⟦v004|Dario Senn||He went back for the eyeglasses of one pupil⟧.

The buses for the meeting of families with children were sent by the road over the pass in the accompaniment of police.

=== d022 | Brannock Messenger | 2027-06-11T18:55:00Z | feature
# On a tea tray out of the mountain

By Greta Oss

They came out feet first and black as sweeps, and each was handed to a fireman who was handed to a blanket. ⟦v010|||We had counted to thirty-three when there was a pause, and then came Paula Brisk, the last, with a tuning fork in her fist⟧. She asked for a mirror, looked, and laughed.

"⟦v016|Paula Brisk < Brannock Messenger||I told them to sing because nobody can scream and sing at once⟧," the choir mistress said to this paper. "⟦v016|Paula Brisk||By the end we were doing tunes from the wireless⟧."

⟦v024|||Out too, on the last tray, came a spaniel nobody had mentioned on the telephone, for fear there'd be an argument about air⟧. It belongs to no one as yet.

Over at the Lamb the flag had been lowered. ⟦v011|||Emil Tarn used to tap the barrels there on Sundays⟧, and his jersey lay folded on the bar. ⟦v022|||On the festival stage across the road they'd begun taking down the lights⟧, but a man left one burning.

=== d023 | Halm & Orde News | 2027-06-11T19:40:00Z | urgent
# ⟦v008|control-room log < Halm & Orde News||Fans did blow wrong way, log shows⟧

BRANNOCK (H&O) - ⟦v008|control-room log < Halm & Orde News||The ventilation of the Orrin tunnel was switched to "supply" instead of "extract" at 7.53 on Friday and put right only at 8.07⟧, according to the control-room log, two pages of which H&O has seen. That makes fourteen minutes.

⟦v008|control-room log||At the desk sat one man; the plan prescribes three⟧.

Orrin Tunnel said ⟦v008|Orrin Tunnel AG|declines|it could not comment on a running inquiry⟧. Only that afternoon ⟦v013|Clemens Wirth||Wirth had praised the plant as faultless⟧.

⟦v028|||Viaduct Holding closed 17 percent lower, at its lowest for eight years⟧.

=== d024 | Castellan | 2027-06-11T20:15:00Z | update
# UPDATE 6-Trapped children rescued from tunnel; toll rises to 14

* ⟦v007|Lauthian police||Lorry driver in custody⟧

BRANNOCK, Lauthia, June 11 (Castellan) - ⟦v010|||Rescuers crawling through a duct saved 34 people, 19 of them children, from the Orrin tunnel on Friday⟧, ten hours after ⟦v001|||a lorry caught light under the Lauthian-Pessaran border⟧.

⟦v002|Orrin Crisis Staff||Fourteen people have died⟧, the Crisis Staff said. ⟦v004|Orrin Crisis Staff||Six were still being sought⟧.

⟦v007|Lauthian police||Driver Jost Amberg, 64, is to appear before a judge on Saturday⟧, police said. ⟦v006|Johan Merz||Batteries for electric bicycles had been among his freight, undeclared to the tunnel's staff⟧, Transport Minister Johan Merz said after ⟦v019|||walking 300 metres into the northern mouth⟧ in borrowed boots.

"⟦v009|Johan Merz||Nobody will drive through here this year⟧," he said.

=== d025 | Castellan | 2027-06-11T20:48:00Z | correction | supersedes=d024
# CORRECTED-UPDATE 6-Trapped children rescued from tunnel; toll rises to 14

(Corrects age of Amberg in paragraph three to 46, not 64)

BRANNOCK, Lauthia, June 11 (Castellan) - ⟦v010|||Rescuers crawling through a duct saved 34 people, 19 of them children, from the Orrin tunnel on Friday⟧, ten hours after ⟦v001|||a lorry caught light under the Lauthian-Pessaran border⟧.

⟦v002|Orrin Crisis Staff||Fourteen people have died⟧, the Crisis Staff said. ⟦v007|Lauthian police||Driver Jost Amberg, 46, is to appear before a judge on Saturday⟧, police said.

=== d026 | Norland Dispatch Service | 2027-06-11T21:20:00Z | update | nothing_new
# What the mountain took and gave

HALMSTED (NDS) - ⟦v006|||A cold-store lorry with margarine and batteries⟧ ⟦v001|||turned the Orrin into a furnace on Friday morning⟧. ⟦v008|||For a quarter of an hour the plant sent the fumes after those who ran⟧.

⟦v002|||Fourteen did not live to see the evening⟧, among them ⟦v011|||a young man of the Brannock brigade on whom the roof fell⟧. ⟦v005|||Behind a door of steel a choir sat and sang⟧, until ⟦v010|||small men came on their bellies and fetched it⟧.

⟦v007|||A Norlander sits in a cell⟧. ⟦v023|||Another man, on a motorcycle, is being called a saint and has gone to bed⟧.

=== d027 | Orrin Crisis Staff | 2027-06-12T05:00:00Z | bulletin
# SITUATION NOTE 9

The joint Crisis Staff notes as follows:

- ⟦v017|Orrin Crisis Staff||fire out: 04.35 local, after 20 hours and 44 minutes⟧;

- ⟦v002|Orrin Crisis Staff||confirmed deceased: 18⟧;

- ⟦v004|Orrin Crisis Staff||not accounted for: two⟧;

- ⟦v003|Orrin Crisis Staff||in hospital: 27, respirators two⟧;

- ⟦v018|Orrin Crisis Staff||temperature at km 5.2: 140 degrees and falling⟧;

- ⟦v032|Orrin Crisis Staff||ceiling destroyed over 310 m; engineers enter at noon⟧;

- ⟦v033|Orrin Crisis Staff||Upper Kell may go home; salad from gardens is not to be eaten⟧;

- ⟦v026|Orrin Crisis Staff||the Pessaran crews are relieved and return with thanks⟧.

=== d028 | Halm & Orde News | 2027-06-12T07:30:00Z | urgent
# ⟦v014|Viaduct Holding||Head of Orrin Tunnel goes⟧

BRANNOCK (H&O) - ⟦v014|Viaduct Holding||Clemens Wirth is no longer chief executive of Orrin Tunnel AG⟧, its parent company said on Saturday in two sentences. ⟦v014|Clemens Wirth||He had asked to be released "so that the dead are spoken of and not I"⟧, Wirth let it be known through his lawyer.

⟦v029|Viaduct Holding||A fund of 15 million talers is set up for the bereaved⟧, the holding said. ⟦v012|||No invoice for the repair of the eleven fans has turned up⟧, investigators told H&O; ⟦v030|||they had carried out of the head office 60 boxes and a safe⟧.

⟦v038|Johan Merz||Three other old single-tube tunnels have been closed for tests⟧, Minister Merz said.

The inspection office that wrote last year's warning consists of four persons, for 212 tunnels. Its head has asked for a fifth every year since 2020.

=== d029 | Pessarpress | 2027-06-12T08:40:00Z | update
# Is found the driver of the bus

TORRE, June 12. /Pessarpress/. ⟦v004|Dario Senn||The driver of the school bus Anton Pell is found alive in the shelter number eleven⟧, informed the mayor D. Senn. ⟦v004|Dario Senn||He spent there the night in company of one lorry driver, without light and connection⟧. Thus, in the list of the missing is nobody any more.

"⟦v004|Anton Pell||The eyeglasses are whole⟧," said A. Pell to the rescuers.

The government of Pessara ⟦v037|Livia Corran||established Monday as day of memory, in the cathedral will be carried out a service for all perished⟧, without difference of citizenship, stressed L. Corran.

The bride I. Verholt, informs the registry office, ⟦v036|Torre registry office||entered into marriage on Saturday at 9 hours, having come through the pass on a fire machine⟧.

=== d030 | The Portal | 2027-06-12T09:30:00Z | feature
# LIVE: Saturday, and you can smell the grass again

11.30 ⟦v017|||No more smoke. There's just a dark hole, dripping, with a fireman in it eating an apple⟧. The paragliders have been told and don't fly.

11.36 ⟦v004|||TWO MORE. Alive! We've all gone daft. Pell, the coach man, and a Lauthian trucker, in number eleven, playing cards by feel⟧.

11.45 Court at ten, and the fridge driver spoke. "⟦v007|Jost Amberg||I tried with my little extinguisher and then with my coat, and then I ran. I have been running since⟧," Amberg said. ⟦v007|Brannock court||He's been let go till the trial, without his passport⟧ …

11.52 ⟦v006|Jost Amberg||Nobody had told him what was on the four pallets at the back, he said⟧. ⟦v006|Nordfrost||Nordfrost's lawyer now says there "may have been a supplementary consignment"⟧. May have!

12.05 The pass is clear. ⟦v027|||The lorry trains have taken nine hundred since last night and there's one lone driver left, asleep in his cab⟧. ⟦v009|unnamed (The Portal)||Eighteen months, an engineer reckons, before anybody gets to pay a toll here⟧.

12.20 Loy's up. ⟦v023|Rikard Loy||"It was twelve, yes. I think about the thirteenth,"⟧ he said, and went to look for his bike.

=== d031 | Brannock Messenger | 2027-06-12T10:15:00Z | feature
# The spaniel has a name

By Greta Oss

At seven the bell of Saint Ann's began and did not leave off until it had struck eighteen. ⟦v002|||One stroke for each who drove in on Friday and was carried out⟧. People stood in the street with their shopping bags and counted, as we all did, in the hope of having miscounted.

In the fire station the lockers are open to dry. On one of them hangs a chain of daisies. ⟦v011|||He had been married for five weeks, and his widow, Lena, came herself in the morning to fetch his helmet⟧. She thanked the chief. The chief, whom nobody here has seen cry, went to check a hydrant.

⟦v010|||The six who had lain under the road all afternoon⟧ were sitting on the kerb with bandaged elbows. The smallest of them, Ruben Hask, is one metre fifty-eight. He was refused twice by the brigade on account of it. "⟦-|Ruben Hask||My mother always said it would be good for something⟧," he told us.

Up at the hospital ⟦v021|||the queue of those offering an arm went twice round the car park, and they've had to send half away⟧. In the children's ward someone had asked for quiet, and got a canon in four voices instead.

⟦v024|||And the dog that had kept its mouth shut for ten hours is called Nine now, and will live with the choir⟧.

=== d032 | Castellan | 2027-06-12T11:20:00Z | update
# Analysis-Fourteen minutes that will be argued over for years

BRANNOCK, Lauthia, June 12 (Castellan) - Every tunnel fire is decided in the first quarter of an hour, engineers say, and in the Orrin that quarter of an hour belonged to a single man at a desk made for three.

⟦v008|||He pressed the button that brings fresh air in rather than the one that draws smoke out⟧, and the people who were walking north walked into it. "⟦v008|Ulla Fenn||Most of the victims were less than 200 metres from a door. They couldn't see it⟧," said Ulla Fenn, who teaches fire safety at the University of Harne.

Whether all the machines were turning at all is open. ⟦v012|||The list of defects drawn up thirteen months earlier⟧ will be the first exhibit of the prosecutors, and ⟦v014|||the departure of the man who had disputed it⟧ will not spare him a summons. ⟦v030|Lauthian prosecution||Five people are now treated as suspects⟧, the prosecution said on Saturday.

Then there is the load. Fenn said that ⟦v006|Ulla Fenn||fat burns long, but only lithium cells could have made it so hot so soon⟧. ⟦v018|||The near nine hundred degrees noted in the first hour⟧ speak for that.

Against it all stands ⟦v005|||a bench behind a steel door, put in after the fire of 1994 over the protests of those who thought it too dear⟧. It was meant to hold for two hours and held for ten. Its cost at the time was 31,000 talers.
