title: Solair flight forced down in Zarovia Live

=== d001 | Merid | 2026-09-06T10:48:00Z | flash
# ⟦v001|Belgorsk airport||SOLAIR PASSENGER JET BOUND FOR VENDEL LANDS IN ZAROVIA⟧ - AIRPORT

=== d002 | ZTA | 2026-09-06T11:05:00Z | bulletin
# ⟦v003|Belgorsk airport||Aircraft of company "Solair" asks landing in Belgorsk because of message on mining⟧ - airport

BELGORSK, September 6. /ZTA/. Passenger aircraft of the company "Solair", executing flight Cassavar - Vendel, ⟦v001|Belgorsk airport||has made emergency landing at the airport of Belgorsk⟧, informed the correspondent of ZTA in the press service of the air harbour.

"⟦v003|Belgorsk airport||At 12 hours 57 minutes has arrived the letter about presence aboard of explosive device⟧," noted in the press service. According to it, ⟦v010|Belgorsk airport||the crew independently took the decision on reserve airfield⟧.

⟦v001|Zarov air force||For escort of the civil board is lifted fighter of the duty forces⟧, informed in the Air Force of the republic. On board are 132 passengers.

Sappers and cynologists work on the place. The airport functions in the regular regime, delays make up to forty minutes.

=== d003 | Gate 14 | 2026-09-06T11:40:00Z | update
# LIVE: SL 417 turns left

13.40 Vendel time. Here is the odd thing, for those of you who watch little yellow aeroplanes on a screen, as we do for a living. ⟦v001|||Solair 417 was nine minutes from its descent into Vendel, with the border under its nose, when it swung round through 140 degrees and went back the way it had come, to a field twice as far⟧.

[If there's a bomb on board you go to the nearest runway. That was ours. - ed.]

13.48. A passenger's sister has shown us a message sent from row 21 at 12.36: "⟦v001|unnamed passenger||there is a WARPLANE next to us i can see his helmet⟧."

13.55. And this, from the row behind: "⟦v029|unnamed passenger||girl by the window gave her phone to her boyfriend and said its me they want⟧."

14.10. We do not know who she is. We have a feeling that somebody in Belgorsk does. Solair's desk at gate 14, from which this blog takes its name, has two hundred people in front of it, and one man behind it who is eating a peach very slowly.

=== d004 | Northpress | 2026-09-06T12:02:00Z | urgent
# Exiled Zarov editor seized after airliner is diverted - colleagues

VENDEL, Sept 6 (Northpress) - ⟦v002|Nightjar||Katya Vasnet, editor of the opposition news channel Nightjar, was taken off a Solair plane in Belgorsk by men in plain clothes⟧, the channel said on Sunday.

⟦v002|Nightjar||Vasnet, 29, has been on Zarovia's list of "extremists" since last autumn⟧, it said. She lives in Vendel, where she was granted asylum.

"⟦v002|Osip Dreyer < Northpress||She wrote to us from the queue at Cassavar that a man with no luggage was photographing her⟧," her deputy, Osip Dreyer, told Northpress. "⟦+|||The next thing we knew, her phone was off⟧."

Nightjar's broadcasts of mass rallies against President Anton Grushin made it the most followed channel in the country of eight million.

The channel, run from two rooms above a bakery in Vendel's old port, employs nine people. Its founder was found hanged in a park in another country three years ago; an inquest there left the cause open.

Neither the airline nor the authorities in Belgorsk could immediately be reached.

=== d005 | Merid | 2026-09-06T12:44:00Z | update | supersedes=d001
# Zarovia scrambles fighter to divert airliner, arrests dissident

BELGORSK, Sept 6 (Merid) - ⟦v001|||A Zarov warplane intercepted a Solair airliner on Sunday and shepherded it to Belgorsk⟧, where ⟦v002|Zarov interior ministry||a wanted critic of President Anton Grushin was detained⟧, the interior ministry said.

The ministry removed the statement from its website twelve minutes later.

⟦v003|ZTA||A bomb alert prompted the landing⟧, according to the state agency ZTA. ⟦v004|Zarov interior ministry||A search turned up nothing⟧, the ministry said.

The flight was carrying 132 people from the resort of Cassavar to Vendel, capital of Estmere, a member of the Continental Union. Estmere's prime minister, Ragna Ostby, called ⟦v008|Ragna Ostby||for everybody on board, "and I mean everybody", to be let go at once⟧.

Zarovia and Estmere share a border of 410 km, most of it forest, and have had no direct flights since March.

=== d006 | AFL | 2026-09-06T13:30:00Z | update
# Zarovia: a fighter to catch a journalist

SAINT-AUBRE, September 6 (AFL) -- ⟦v001|Merid||A plane of line of the company Solair has been constrained Sunday by an apparatus of the Zarov army to pose itself in Belgorsk⟧, reported Merid. ⟦v002|Nightjar < Northpress||The opponent Katia Vasnet, who had taken place there, was interpellated⟧, according to her media Nightjar cited by Northpress.

⟦v005|Nightjar||Her companion Lukas Hemmel, student in right of 24 years, had been led away likewise⟧, specified Nightjar.

The Valmoran ministry of Foreign Affairs has demanded ⟦v008|Valmora foreign ministry||the "immediate setting at liberty" of the two young people⟧.

On the social networks, the Zarov exile circulates an image: a kite tied to a string held by a moustachioed hand. The moustache is that of M. Grushin, in power since twenty-two years. ⟦v035|||The obligations of the Zarov State lost four points⟧ in the markets of the Gulf, open the Sunday.

=== d007 | ZTA | 2026-09-06T14:15:00Z | bulletin
# On board of aircraft "Solair" explosive devices not revealed

BELGORSK, September 6. /ZTA/. ⟦v004|Zarov investigative committee||As a result of examination of the aircraft and luggage explosive substances are not found⟧, informed in the Investigative Committee.

⟦v003|Zarov investigative committee||The letter with threat was signed by the group "Sons of the Valley", demanding from the Union to stop support of Hamat⟧, specified the department. "⟦v003|Zarov investigative committee||In case of non-execution the authors promised explosion over Vendel⟧."

Answering the question about detention of the citizen K. Vasnet, in the committee underlined that ⟦v002|Zarov investigative committee||the suspect was revealed at passport control by accident⟧ and that "nobody waited for her".

⟦v010|Zarov air force||The fighter did not submit to the crew any commands⟧, emphasized the deputy commander of Air Force Gleb Turov. "⟦v010|Gleb Turov||The captain himself turned the steering wheel⟧."

Passengers are provided with water and sandwiches with cheese, the queue to the toilet moves.

=== d008 | Solair | 2026-09-06T15:10:00Z | bulletin
# STATEMENT ON FLIGHT SL 417 (2)

- ⟦v001|||Our crew was notified by Zarov air traffic control of a potential threat and was instructed to divert to Belgorsk⟧.

- ⟦v004|||Nothing untoward was found⟧.

- ⟦v006|||The aircraft was released after seven hours and is expected in Vendel at 21:30 local time⟧. Correction to statement (1): five hours.

- ⟦v007|||126 passengers are on board. Six persons who travelled from Cassavar did not rejoin the aircraft⟧.

- ⟦v036|||Captain and crew are not available for interviews⟧.

Solair apologises to all customers for this delay, which was outside its control. Those affected may request a voucher. A telephone line has been opened for relatives; it is free of charge from within the Continental Union and is staffed until midnight in four languages.

=== d009 | Vendel Courier | 2026-09-06T19:05:00Z | update
# A hundred and twenty-six people and two empty seats

By our reporter in the arrivals hall

They came through the sliding doors sunburnt and without a word, straw hats in hand, ⟦v006|||nine hours after they ought to have⟧. A little boy was carrying a sandcastle bucket with a cheese sandwich in it. Somebody began to clap, and stopped.

"⟦v029|Mirela Aune < Vendel Courier||She put her head in her hands when the pilot said Belgorsk. Then she stood up and took down her bag, as you would for your stop⟧," said Mirela Aune, a dentist, who sat across the aisle. "⟦v029|Mirela Aune||She told the steward: they have a gallows for me there. He said, madam, please fasten your belt⟧."

A retired bus driver, Eino Salk, had the wing. "⟦v001|Eino Salk||Rockets under it, red noses. He waggled, like that, and our captain waggled back. You do not argue with red noses⟧," he said.

⟦v002|||Seat 22A is vacant. On the tarmac, they say, she was made to stand by a dog for half an hour⟧. ⟦v005|||So is 22B, where the boyfriend had been⟧.

⟦v027|||Under the departures board two hundred people have sat down with candles⟧. The board says that the 22.15 to Belgorsk is cancelled.

=== d010 | Northpress | 2026-09-06T20:20:00Z | update
# Solair boss says Zarovia carried out "hijacking by the state"

* Four unexplained no-shows, besides couple
* Union leaders to discuss response on Monday

VENDEL, Sept 6 (Northpress) - ⟦v009|Padraig Connaly < Northpress||Solair's chief executive, Padraig Connaly, accused Zarovia of state piracy⟧ on Sunday, hours after ⟦v006|||the plane finally reached its destination⟧.

"⟦v009|Padraig Connaly||Somebody hijacked my aeroplane, and he had a government's insignia on his tail⟧," Connaly told Northpress. ⟦v007|Padraig Connaly||He believed that agents of the secret service had been on board and got off in Belgorsk⟧, he added.

⟦v007|Estmere interior ministry||Apart from the two who were arrested, four people stayed behind: three Zarovs and an Orlanian⟧, Estmere's interior ministry said.

⟦v017|Estmere foreign ministry||The Zarov ambassador, Ludmila Kray, was called in to explain⟧, the foreign ministry said. ⟦v017|unnamed (Northpress)||She stayed nine minutes⟧, a diplomat said.

Zarovia denies that ⟦v001|Zarovia|denies|the jet was compelled to land⟧. The heads of the Union's 19 governments are to confer in Grandmont on Monday night.

=== d011 | Gate 14 | 2026-09-06T21:30:00Z | update
# LIVE: Who were the four?

23.30 Vendel time. Statement one from the airline said five hours on the ground, statement two said seven, [we make it seven and a quarter. - ed.] and ⟦v006|||at 21.22 the wheels of 417 touched runway 08⟧, to no applause.

Four sets of beach luggage, unclaimed, are going round and round on belt three. ⟦v007|unnamed (Gate 14) < Gate 14||Two of them belong to men who paid cash at Cassavar, one hour before departure⟧, a baggage agent tells us.

The email. Everybody wants to see the email. ⟦v022|unnamed (Gate 14) < Gate 14||Somebody at the mail firm Postlake says it went out at 12.57, when the plane had already turned round⟧. The turn was at 12.33. You can do the sum yourselves…

23.51. AFL reports, quoting Radio Orlan, that ⟦v020|Orlan foreign ministry < Radio Orlan < AFL||the Orlanian foreign ministry finds it all "a perfectly normal reaction to terror"⟧.

00.04. Goodnight to 22A.

=== d012 | Merid | 2026-09-07T05:15:00Z | update
# Airlines shun Zarov skies after forced landing

Sept 7 (Merid) - ⟦v012|||Carriers began steering clear of Zarovia on Monday⟧ after the interception of a Solair jet to seize a dissident.

⟦v012|Aerolux||Aerolux said it would route its flights to the Far East round the south⟧. ⟦v012|Northern||Northern and Fjordair took the same step⟧, adding 40 minutes to some journeys.

⟦v021|World Aviation Bureau||The World Aviation Bureau said it would look into the events and had asked Belgorsk for its radar tapes⟧. ⟦v022|Postlake||A threat cited by Zarovia was mailed 24 minutes after the crew was first told of it⟧, the email provider Postlake said.

In Belgorsk, state television led its morning news with the potato harvest. It mentioned the airliner ninth, between a factory anniversary and the weather.

Zarovia's overflight fees bring in some 70 million crowns a year, paid in hard currency.

=== d013 | ZTA | 2026-09-07T07:00:00Z | bulletin
# President Grushin: we acted lawfully, protecting people

BELGORSK, September 7. /ZTA/. President of Zarovia Anton Grushin declared that ⟦v024|Anton Grushin||the dispatchers and pilots acted lawfully and in strict accordance with international rules⟧, transfers the correspondent of ZTA from the session of the parliament.

"⟦v024|Anton Grushin||I had to protect people, I thought of the nuclear station, which is there near⟧," said the head of state.

⟦v025|Anton Grushin||Against the country is unleashed a hybrid war, and the ill-wishers have passed red lines⟧, noted A. Grushin, speaking on the given question.

⟦v040|Anton Grushin||The pilot of the fighter, major Timur Selikh, is presented to the order "For Courage in the Sky"⟧, informed the president.

The international organizations were invited to send experts, who will be received hospitably. The deputies met the performance with applause lasting four minutes. At the end of the session was considered the law on beekeeping, in the second reading, which was accepted without amendments.

=== d014 | Northpress | 2026-09-07T08:25:00Z | update
# ⟦v011|Zarov transport department||Zarovia publishes cockpit exchange⟧, says pilot chose to land

BELGORSK, Sept 7 (Northpress) - ⟦v011|Zarov transport department||Zarovia's transport department released on Monday what it said was the radio traffic between controllers and the pilot of Solair flight 417⟧.

In the transcript, the controller says "⟦v003|controller||you have bomb on board, it can be activated over Vendel⟧". ⟦v011|pilot of SL 417||The captain asks three times where the recommendation comes from and is told: "this is our recommendations"⟧.

There is no mention in it of a military aircraft. Aviation experts said ⟦v011|aviation experts||some two minutes appeared to have been cut⟧.

"⟦v010|Artem Silin||The decision was his⟧," the department's chief, Artem Silin, wrote in a foreword.

Solair declined to comment on ⟦v011|Solair|declines|the recording⟧. Pilots' unions said that crews are trained to obey an interceptor's signals without question.

=== d015 | Merid | 2026-09-07T10:02:00Z | urgent
# Detained Zarov editor Vasnet in hospital with heart failure - source

VENDEL, Sept 7 (Merid) - ⟦v016|unnamed (Merid)||Katya Vasnet, the dissident seized off a diverted airliner, has been rushed from her cell to a Belgorsk clinic in critical condition⟧, a person close to her family told Merid on Monday.

"⟦v016|unnamed (Merid)||Doctors told them it was the heart⟧," said the person, who declined to be identified for fear of reprisals.

Zarovia's interior ministry would not discuss ⟦v016|Zarov interior ministry|declines|her state of health⟧.

Vasnet has no known illness. She ran the Vendel half-marathon in May.

=== d016 | AFL | 2026-09-07T10:14:00Z | urgent | copy_of=d015
# Zarovia: the opponent Vasnet hospitalised (Merid)

VENDEL, September 7 (AFL) -- ⟦v016|unnamed (Merid) < Merid||Katya Vasnet, the dissident seized off a diverted airliner, has been rushed from her cell to a Belgorsk clinic in critical condition⟧, a person close to her family told Merid on Monday.

"⟦v016|unnamed (Merid) < Merid||Doctors told them it was the heart⟧," said the person.

=== d017 | ZTA | 2026-09-07T11:00:00Z | bulletin
# K. Vasnet gives confessionary testimony - MIA

BELGORSK, September 7. /ZTA/. The Ministry of Internal Affairs of Zarovia distributed video on which ⟦v014|Katya Vasnet||K. Vasnet acknowledges participation in organization of mass disorders in Belgorsk⟧.

"⟦v014|Katya Vasnet||With me they treat correctly and according to the law, I cooperate with the investigation⟧," says the detained in the recording lasting 29 seconds.

The department rejected the message of foreign agencies that ⟦v016|Zarov interior ministry|denies|the woman is allegedly placed in hospital⟧. "⟦v016|Zarov interior ministry|denies|Complaints to the heart from her did not arrive⟧," noted in MIA.

⟦v033|Zarov prosecutor's office||The article brought against the suspect provides for up to 15 years of deprivation of freedom⟧, reminded in the prosecutor's office. ⟦v034|Zarov prosecutor's office||To the citizen L. Hemmel is brought accusation in kindling of hatred⟧.

=== d018 | Merid | 2026-09-07T11:20:00Z | kill | supersedes=d015
# KILL - Vasnet hospital

EDITORS: Kill the Merid story sent on Sept 7 at 1002 GMT, "Detained Zarov editor Vasnet in hospital with heart failure - source".

⟦v016||denies|The report cannot be stood up⟧. ⟦v016||denies|The source had not spoken to the family⟧.

Please strike it from all services and inform readers where it has appeared. No corrected version will be issued. Merid regrets the error.

=== d019 | Vendel Courier | 2026-09-07T13:10:00Z | feature
# The parents watch it without the sound

In a kitchen in Lower Vendel, above a shop for musical instruments, Pavel and Irina Vasnet have put a laptop between the jam and the bread. They have lived here for a year, since the knock on the door at home.

"⟦v015|Irina Vasnet < Vendel Courier||Her nose is different. There's powder on the left side, she never wears powder⟧," the mother says. "⟦v015|Irina Vasnet||And she has had teeth knocked out, look how she keeps her lip⟧." The father, who was an army engineer, stops the picture on a blink. "⟦v014|Pavel Vasnet||That is not her sentence. She would never say 'correctly'⟧".

They do not believe in ⟦v016|Irina Vasnet|denies|the hospital⟧. Not today's, at any rate.

⟦v031|Inna Holub||Their lawyer, Inna Holub, has been sent from one prison gate to the other since dawn⟧, with a parcel of socks. ⟦v031|Inna Holub||At each they tell her that her client is at the other⟧.

On the shop door below somebody has stuck a boarding card: ⟦v027|||Town Hall Square, seven o'clock, bring a paper plane⟧.

=== d020 | Northpress | 2026-09-07T15:30:00Z | update
# Estmere expels Zarov diplomats, opens hijacking inquiry

VENDEL, Sept 7 (Northpress) - ⟦v018|Ragna Ostby||Four members of the Zarov embassy have 48 hours to leave Estmere⟧, Prime Minister Ragna Ostby told parliament on Monday.

"⟦v018|Ragna Ostby||A country that borrows our guests at gunpoint cannot expect to be one⟧," she said.

⟦v039|Henrik Sool||Prosecutors have launched a criminal case over the seizure of an aircraft⟧, Prosecutor General Henrik Sool announced. ⟦v036|Henrik Sool||The captain had given evidence for five hours⟧, he said.

Zarovia, for its part, ⟦v019|Zarov foreign ministry||ordered out the whole of Estmere's mission "down to the cook"⟧, according to its foreign ministry.

⟦v028|Estmere ice hockey federation||Estmere would not co-host next spring's hockey championship with Zarovia⟧, the ice hockey federation said.

Trade between the two amounts to 2 billion crowns a year, mostly in timber, fertiliser and machine parts.

=== d021 | Merid | 2026-09-07T16:05:00Z | correction
# CORRECTED-Estmere expels Zarov embassy staff

(Corrects number of diplomats to three from four)

VENDEL, Sept 7 (Merid) - ⟦v018|Estmere foreign ministry||Three Zarov envoys, not four, were declared unwelcome⟧ by Estmere on Monday, the foreign ministry said, clarifying the premier's remarks. ⟦v018|Estmere foreign ministry||A fourth had left on holiday in August and not come back⟧, it said.

The step was taken after ⟦v001|||an airliner was forced out of its path to Vendel⟧ and ⟦v002|||a dissident on board was arrested⟧.

⟦v019|Zarov foreign ministry||Zarovia has told every Estmerian diplomat to go⟧.

Exiled opposition leader Tamara Lis urged ⟦v026|Tamara Lis||the Union to cut Zarovia off from its banks⟧. "⟦v026|Tamara Lis||If he can take a plane he can take a train, a ship, you⟧," she said.

=== d022 | Gate 14 | 2026-09-07T18:40:00Z | update
# LIVE: Paper planes and a late supper in Grandmont

20.40 Vendel time. ⟦v027|||They are throwing them off the Town Hall steps, hundreds, with her name on the wings⟧. Wind from the east. Make of that what you like.

In Grandmont the nineteen are at table. ⟦v013|unnamed (Gate 14)||A draft we have seen would shut Union airports to Belair, the Zarov flag carrier⟧, and ⟦v012|unnamed (Gate 14)||would "call on" our own airlines to go round⟧.

Also in the draft: ⟦v037|unnamed (Gate 14)||"targeted economic measures" [i.e. potash, oil, Grushin's tractor works - ed.], to be drawn up by the end of the month⟧.

20.58. Orlan's president, Viktor Medrano, has phoned his friend in Belgorsk. "⟦v020|Viktor Medrano||Where was this noise when they grounded the plane of my colleague eleven years ago?⟧"

21.07. Inna Holub, the lawyer with the socks, isn't answering her telephone. ⟦v032|Nightjar||She was bundled into a minibus outside the second prison⟧, Nightjar says.

=== d023 | AFL | 2026-09-07T21:55:00Z | urgent
# The Union closes its sky to Zarovia

GRANDMONT, September 7 (AFL) -- ⟦v013|||The Nineteen have decided Monday in the evening to forbid to the Zarov companies their airports and their space⟧, in riposte to the diversion of the flight SL 417.

They have enjoined the carriers of the Union ⟦v012|||to avoid the overflight of Zarovia⟧ and claimed ⟦v008|Continental Union||the liberation without delay of Katia Vasnet and of Lukas Hemmel⟧.

"⟦v013|Aurélie Fontbrune||We have cut the string of the kite⟧," launched the president of the Council, Aurélie Fontbrune. ⟦v037|Aurélie Fontbrune||Economic sanctions will follow⟧, she warned, "⟦+|||and these ones will bite⟧".

On ⟦v030|Aurélie Fontbrune|declines|an exchange of the opponent against a Zarov spy held in Valmora⟧, evoked by the radio of Orlan, she has not wished to express herself.

In the corridors, the diplomats marveled. Habitually the Nineteen need three summits and a night white to agree upon a comma; this time the text was ready before the cheese, and the translators had not finished to dine.

The dinner, where a sole grew cold, lasted only two hours: a record of brevity.

=== d024 | ZTA | 2026-09-08T05:30:00Z | bulletin
# Decision of Union on aviation is absurd - MFA of Zarovia

BELGORSK, September 8. /ZTA/. ⟦v043|Zarov foreign ministry||The prohibition of flights of the company "Belair" is absurd and beats on ordinary people⟧, informed the Ministry of Foreign Affairs of Zarovia.

"⟦v043|Zarov foreign ministry||The Union punishes pensioners, who fly to the sea⟧," noted in the department.

⟦v013|Belair||Flights to 14 cities are cancelled till October 30⟧, informed in "Belair". Money for tickets will be returned in the established order.

⟦v019|Zarov foreign ministry||The employees of the embassy of Estmere left the territory of the republic through the checkpoint "Oak"⟧, added in the MFA. ⟦v040|||To major T. Selikh the order is handed over in solemn situation⟧.

⟦v032|Zarov interior ministry||The lawyer I. Holub is subjected to administrative arrest of 15 days for crossing of street in unidentified place⟧, specified in MIA.

=== d025 | Vendel Courier | 2026-09-08T06:40:00Z | update | off_topic
# Mushroom season opens with a warning

The woods round Vendel are full of ceps, and the hospital is full of people who thought that they had found some.

Eleven cases of poisoning were treated over the weekend, the university clinic said. "If you have to ask, leave it," advised the mycologist Tiina Rohl, who will hold her free consulting hour in the market hall on Saturday.

Pickers are also asked to keep their cars off the forest roads.

The clinic's poison line is open day and night, and callers should keep a slice of whatever they have eaten.

=== d026 | Merid | 2026-09-08T07:00:00Z | feature | nothing_new
# FACTBOX-The diversion of Solair flight 417

Sept 8 (Merid) - Key facts about the forced landing of an airliner in Zarovia:

* On Sept 6 ⟦v001|||a fighter escorted the plane to Belgorsk when it was minutes from Vendel⟧.

* Zarovia cited ⟦v003|Zarovia||a bomb threat from a group called Sons of the Valley⟧. ⟦v004|||No bomb was found⟧. ⟦v022|Postlake||The email was sent after the plane had been told of it⟧, its provider says.

* ⟦v002|||Editor Katya Vasnet⟧ and ⟦v005|||her partner, Lukas Hemmel, were arrested⟧.

* ⟦v014|Katya Vasnet||Vasnet has admitted organising unrest⟧, in a video that ⟦v014|Pavel Vasnet||her family says was made under duress⟧.

* ⟦v013|||The Union has barred Zarov airlines⟧.

* Zarovia says ⟦v010|Zarovia||the pilot decided for himself⟧. Merid withdrew a report that ⟦v016||denies|Vasnet was in hospital⟧.

=== d027 | Northpress | 2026-09-08T08:50:00Z | feature
# NORTHPRESS COMMENT-The shortest way between two points

(The author is a Northpress columnist. The opinions expressed are her own.)

By Cordelia Hask

Sept 8 (Northpress) - For seventy years aviation has rested on a courtesy so old that nobody remembers agreeing to it: you may be at war with a passenger, but not with his aeroplane. On Sunday a man with a moustache tore that up to get hold of ⟦v002|||a young woman who edits a website⟧.

He took trouble over it. ⟦v003|||There had to be a bomb; a bomb needs an author; so a valley was found, and sons for it⟧. ⟦v022|||Unluckily the sons overslept, and wrote their letter when the deed was done⟧. Hamat has since said that ⟦v003|Hamat|denies|it knows of no such group and of no such letter⟧.

The answer from Grandmont was quick, for once. But ⟦v013|||grounding Belair⟧ chiefly shuts in those who would like to get out. ⟦v038|||A halt to potash would cost Belgorsk a tenth of its income⟧, and some Union farmers their temper. Let us see who is braver, the nineteen or their beets.

⟦v009|Padraig Connaly||Mr Connaly, who sees "insignia" where his controllers saw a recommendation⟧, at least called the thing by its name.

=== d028 | Gate 14 | 2026-09-08T09:45:00Z | update
# LIVE: The other student

11.45 Vendel time. A second film, and hardly anybody is talking of it. ⟦v044|Lukas Hemmel||Lukas Hemmel, against a green wall, says that he ran the channel's money⟧ and that nobody has hit him. ⟦v005|||He is 24 and was on his first holiday abroad; his thesis, on maritime law, is due on Friday⟧. His university says it can wait.

The Orlanian among the four no-shows has surfaced: he is a rug dealer, he says, and ⟦v007|unnamed (Gate 14) < Gate 14|denies|he got off "because Belgorsk was where I wanted to go in the first place"⟧. [Don't we all. - ed.]

The peach man from Sunday is back at Solair's desk. He has moved on to plums.

Nothing over the country on our screen this morning but two crows and a freighter. ⟦v012|||There's a hole in the map the shape of Zarovia, and everything flows round it⟧.

A lawyer for the parents, the new one, says ⟦v031|Jonas Werle||nobody independent has been let in to see either prisoner⟧. The old one is doing her fortnight.

=== d029 | AFL | 2026-09-08T11:20:00Z | update
# Zarovia: the black boxes would speak, according to the investigators

VENDEL, September 8 (AFL) -- ⟦v039|Henrik Sool||The Estmerian justice has seized the recorders of flight of the Solair apparatus⟧, announced the prosecutor Henrik Sool, who holds ⟦v001|Henrik Sool||"for established" that the commander obeyed to the signals of the hunter⟧.

⟦v011|unnamed (Northpress) < Northpress||The sequence amputated from the transcription published by Belgorsk would contain the words "we will accompany you or we will bring you down"⟧, according to a source cited by Northpress.

The Bureau World of Aviation ⟦v021|World Aviation Bureau||will return its report preliminary the 30 of September⟧.

The patron of Solair, for his part, ⟦v009|Padraig Connaly||reiterated that there had been "piracy, with wings"⟧. Belgorsk ⟦v030|Anton Grushin||does not exclude an exchange, "if one asks us politely"⟧, has let fall President Grushin in inspecting a kolkhoz.

The prosecution of Zarovia has besides made known that ⟦v033|Zarov prosecutor's office||the two years of preventive detention will be deducted from the fifteen which the blogger incurs⟧.

=== d030 | Northpress | 2026-09-08T13:05:00Z | update | supersedes=d010
# Mother of seized Zarov editor to meet Union leaders

* Solair repeats charge of state piracy
* Sanctions plan due by month-end

VENDEL, Sept 8 (Northpress) - The mother of Katya Vasnet said on Tuesday she would travel to Grandmont to ask ⟦v008|Irina Vasnet||the Union's leaders not to rest until her daughter was free⟧.

"⟦v015|Irina Vasnet||I counted three bruises, and I only see one side⟧," Irina Vasnet told reporters.

⟦v007|Estmere interior ministry||Apart from the two who were arrested, four people stayed behind: three Zarovs and an Orlanian⟧, Estmere's interior ministry has said.

⟦v014|Zarov television||The prisoner will appear for an hour on state television on Thursday⟧, the broadcaster announced. Osip Dreyer, who now runs Nightjar, called it "⟦v014|Osip Dreyer||theatre with a hostage in the leading role⟧".

⟦v026|Tamara Lis < Northpress||Freezing bank transfers "would hurt him by Friday"⟧, the exile Tamara Lis told Northpress. ⟦v037|unnamed (Northpress)||Union envoys are split over whether to touch potash⟧, diplomats said.

"⟦v008|Ragna Ostby||Everybody still means everybody⟧," said Prime Minister Ragna Ostby.
