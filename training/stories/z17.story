title: Halverby airport shut by strike and ash

=== d001 | Corvane | 2027-05-21T02:30:00Z | update
# Strike to ground half of flights at Norrland hub Halverby

HALVERBY, Skarland, May 21 (Corvane) - ⟦v001|Ground Staff Union||Baggage handlers and fuel crews at Halverby, northern Skarland's biggest airport, were to walk out for 24 hours from 6 a.m. (0400 GMT) on Friday⟧, their union said.

⟦v002|Halverby Airport||About 340 of the day's 690 flights had been called off in advance⟧, according to the operator.

The Ground Staff Union wants ⟦v003|Ground Staff Union||a rise of 11 percent over one year⟧. ⟦v004|Halverby Airport||The company has put 5 percent on the table⟧.

Friday is the eve of the Whitsun holiday, when 96,000 passengers had been booked. It is the third stoppage since March. Halverby handles a quarter of the country's air freight, most of it salmon, and is home to Skarland's flag carrier, Skarair, which lost 90 million crowns last year.

=== d002 | Halverby Airport Info | 2027-05-21T03:00:00Z | bulletin
# Passenger notice 1/21

The operator of Halverby Airport informs its guests:

- ⟦v001|Halverby Airport||industrial action by a part of the ground personnel is expected from 06:00 to 06:00⟧;

- ⟦v002|Halverby Airport||guests of flights marked in red are asked not to come to the terminal⟧;

- ⟦v005|Halverby Airport||security lane B stays closed; allow three hours⟧;

- ⟦v006|Halverby Airport||the airport train runs every half-hour in place of every ten minutes⟧;

- ⟦v007|Halverby Airport||vouchers for one warm meal are given out at desk 40⟧.

Animals in transit are looked after by the veterinary station. Trolleys should be returned to the bays after use. We thank you for your understanding and wish you a pleasant stay.

The observation terrace is open from 09:00. Guests with a valid boarding card may use the sauna on level 3 at half price.

=== d003 | Gate Live | 2027-05-21T04:25:00Z | update
# LIVE: Whistles, drums and a very long queue

06.25 Good morning from Terminal 2, where they've just put down their gloves. ⟦v001|||On the stroke of six the belts stopped, the lads in yellow walked out through Door 11 in single file, and one suitcase was left going nowhere⟧.

06.32. Somebody's got a drum. Somebody's got two. The pigeons that live in the rafters aren't keen.

06.40. "⟦v003|Britt Hansa||Our backs are worth more than a coffee a day, and that's what they've offered⟧," says Britt Hansa, who runs the union branch and has a megaphone she doesn't need.

06.51. ⟦v005|||The one open scanner line goes out of the door, round the taxi rank and past the car hire⟧. We've walked it. It takes six minutes, and a man at the end asked us what it was for.

=== d004 | Corvane | 2027-05-21T05:12:00Z | urgent
# URGENT-⟦v008|Vestra Meteorological Office||Volcano erupts on Vestra island⟧, ash drifts south

GRANVIK, Vestra, May 21 (Corvane) - ⟦v008|Vestra Meteorological Office||The Hrafnar volcano on the island of Vestra began erupting at 4:48 a.m. GMT on Friday, sending up a column 9 km (30,000 feet) high⟧, the Meteorological Office said.

⟦v009|Vestra Meteorological Office||Winds were carrying the ash towards the Skarland coast, where it could arrive by midday⟧, forecaster Jon Arnvid said.

⟦v010|Vestra police||Three farms below the glacier were being cleared⟧, police said.

Hrafnar last erupted 41 years ago, when it dusted washing lines as far as the mainland. The volcano lies under 200 metres of ice, which makes for fine and glassy ash, the sort that is most feared by makers of jet engines.

=== d005 | SkarTass | 2027-05-21T05:45:00Z | update
# In the airport of Halverby the situation is under control - Ministry

ASTERBY, 21 May. /SkarTass/. ⟦v001|Ministry of Transport||A group of workers of the ground services did not appear on the shift⟧, informed the Ministry of Transport. ⟦v002|Ministry of Transport||Are carried out up to sixty percent of the flights⟧, noted in the department.

"⟦v011|Gunnar Stolpe||The strike on the eve of the holiday is a hostage-taking of children with buckets⟧," declared the Minister Gunnar Stolpe.

On the given question of ash the minister informed that ⟦v009|Gunnar Stolpe|denies|the cloud does not represent threat for the air space of the country⟧.

As is known, the airport was opened in the presence of the late King and was twice recognised as best in the category of medium airports. In the current year it is planned to renew the carpet of the hall of departures and to plant eleven lindens.

The leadership of the region expressed confidence that the guests of the country will remember the holiday from the best side. In the hall of arrivals is heard national music, performed by an ensemble of customs officers.

=== d006 | Tidewire | 2027-05-21T06:20:00Z | update
# Skarland's holiday exodus hit from ground and sky

HALVERBY (Tidewire) - ⟦v001|||A walkout by loaders and refuellers brought Halverby airport to a crawl on Friday⟧ as ⟦v009|Jon Arnvid < Corvane||volcanic dust from Vestra was heading for the country's north⟧, Corvane reported, citing a forecaster.

⟦v002|Halverby Airport||Cancellations had climbed to 410⟧, the airport said.

⟦v012|Skarair||The flag carrier, Skarair, moved nine of its biggest jets to the southern field of Lund before the air could close⟧, it said in a statement.

Union leader Britt Hansa denied ⟦v011|Britt Hansa|denies|holding anybody hostage⟧. "⟦v011|Britt Hansa||The minister flew to his cottage yesterday. My members loaded his bags⟧," she said.

Shares in Skarair were down 4 percent before lunch. Hotels around the field were asking twice the usual price, travellers said, and a family from the coast had been offered the back of a florist's van for 900 crowns a head.

=== d007 | Halverby Tidende | 2027-05-21T07:05:00Z | feature
# A cello, forty budgerigars and a bride

By our own staff. They lie on yoga mats and on the Whitsun editions of this newspaper, the people who wanted to be elsewhere. ⟦v013|||A bride, Siri Holm, sits on her train like a swan on a nest; she is to be married at four, three hundred kilometres south of here⟧. "⟦v013|Siri Holm < Halverby Tidende||He's got the ring, I've got the cake⟧," she says, and offers us none.

In the freight hall ⟦v014|||forty budgerigars bound for a show chatter under a blanket, and vet Anders Kvist goes round with millet⟧.

⟦v015|unnamed (Halverby Tidende)||The meal tickets ran out before seven⟧, a girl at desk 40 whispered.

Behind the post office counter old Mr. Ek, who has stamped letters here since the field was grass, told everybody who would listen that in the old days one simply went by boat.

=== d008 | Gate Live | 2027-05-21T07:50:00Z | update
# LIVE: Look up

09.50. The sky's gone the colour of weak tea over the sea. Pretty, really. ⟦v009|unnamed (Gate Live)||It'll be on top of us in under two hours, faster than they've been saying, a Skarair captain with a barometer app reckons⟧.

09.58. "⟦v016|unnamed (Gate Live)||Nobody's told us anything, but they've started putting socks on the engines⟧," a mechanic tells us. And he's right: big red covers going on at stands 14 to 20.

10.05. ⟦v017|unnamed (Gate Live)||A chap's been taken off in handcuffs for driving a baggage tug through the picket⟧ … Nobody hurt, one drum flattened.

10.11. The ice cream kiosk has no queue at all. [We've taken one for the team - ed.] The lady in it has worked through four strikes and two snowstorms here, and says that ash is a first, and that she has only pistachio left.

=== d009 | Corvane | 2027-05-21T08:31:00Z | flash
# ⟦v018|Air Navigation Service||SKARLAND CLOSES NORTHERN AIRSPACE OVER VOLCANIC ASH⟧ - AIR NAVIGATION SERVICE

HALVERBY, Skarland, May 21 (Corvane) - Details to follow. The measure is the first of its kind in Skarland for 17 years. It was taken at a meeting by telephone that lasted four minutes, a participant said, one of them silent.

=== d010 | Corvane | 2027-05-21T08:50:00Z | urgent | supersedes=d009
# ⟦v018|Air Navigation Service||Skarland shuts northern skies as ash arrives⟧

HALVERBY, Skarland, May 21 (Corvane) - ⟦v018|Air Navigation Service||No aircraft may take off or land north of the 61st parallel from 11 a.m. (0900 GMT) until further notice⟧, the Air Navigation Service said on Friday.

⟦v018|Air Navigation Service||The order takes in Halverby and four smaller fields⟧. ⟦v019|Air Navigation Service||A plane with 174 people that had been about to land was sent back over the sea to Granvik⟧, it said.

"⟦v020|Elin Marsk||We measured four milligrams of dust per cubic metre. The limit is two⟧," its chief, Elin Marsk, told reporters.

Ash can melt inside turbines and stop them. In the last closure of this kind, 17 years ago, the north was without flights for six days and the salmon trade lost a third of its spring sales.

=== d011 | Halverby Tidende | 2027-05-21T09:05:00Z | urgent | copy_of=d010
# ⟦v018|Air Navigation Service||Northern skies shut⟧

HALVERBY (Corvane). ⟦v018|Air Navigation Service||No aircraft may take off or land north of the 61st parallel from 11 a.m. until further notice⟧, the Air Navigation Service said on Friday.

⟦v018|Air Navigation Service||The order takes in Halverby and four smaller fields⟧.

"⟦v020|Elin Marsk||We measured four milligrams of dust per cubic metre. The limit is two⟧," its chief, Elin Marsk, told reporters.

=== d012 | Agence Lorine | 2027-05-21T09:30:00Z | update
# Skarland: after the strike, the cinders

PORT-LORINE, May 21 (AL) -- ⟦v018|Air Navigation Service < Corvane||The half north of the Skarlandese sky is forbidden to airplanes since eleven hours⟧, reported Corvane, citing the organism of control.

According to the site Gate Live, which cites a mechanic, ⟦v016|unnamed (Gate Live) < Gate Live||the reactors of the parked apparatuses had been covered before the announcement⟧.

⟦v021|Lorinese Consulate||Some 620 Lorinese, among whom a choir of 45 children, are blocked at Halverby⟧, indicated the consulate.

The minister of Transports had ⟦v009|Gunnar Stolpe < SkarTass|denies|excluded all danger two hours earlier⟧, according to SkarTass. Asked about ⟦v009|Gunnar Stolpe's office|declines|this declaration⟧, his cabinet did not answer.

The choir, which comes back from a competition where it was classed fourth, disposes of its own sandwiches. A previous cloud, seventeen years ago, had deprived the Lorinese of salmon during one week.

=== d013 | Gate Live | 2027-05-21T09:55:00Z | update
# LIVE: So what's the point of striking now?

11.55. Big question on the picket. You can't stop an airport that isn't going. ⟦v022|unnamed (Gate Live)||They're talking of calling it off at noon, out of sheer embarrassment, a shop steward says⟧.

12.02. ⟦v002|||The board is red from top to bottom, every last one of the six hundred and ninety⟧. People are photographing it like a sunset.

12.10. "⟦v013|Siri Holm||I've found a man with a hearse. He's going south. It's got room for the cake⟧," the bride shouts, and she's off. Huge cheer, even from the drums.

12.18. And the police say ⟦v017|Halverby police||the tug driver's 58, a manager in accounts, and has said sorry⟧.

12.24. It's starting to come down. It's not like snow. It's like somebody's sharpening an enormous pencil. The taxis have their headlamps on and the drivers have taken to wearing handkerchiefs, like bank robbers.

Somebody's asked us for a poem about all this. We've started: there was a young man with a drum. Suggestions to the usual address.

=== d014 | Tidewire | 2027-05-21T10:20:00Z | urgent
# ⟦v023|Radio Nord||Airliner lands with dead engine after ash encounter⟧ - radio

HALVERBY (Tidewire) - ⟦v023|Radio Nord < Tidewire||A Skarair jet with 112 people lost one of its two engines in the ash cloud and made an emergency landing at Lund⟧, Radio Nord reported on Friday, citing an airport fireman.

⟦v023|Radio Nord||Passengers saw sparks and smelled sulphur⟧, the station said.

Skarair declined to ⟦v023|Skarair|declines|comment⟧.

The report came less than two hours after ⟦v018|||flying was banned in the north⟧. Lund, 420 km south of Halverby, has a single runway and had been taking in diverted traffic since the morning. The plane was said to be one of those moved there to be out of harm's way.

=== d015 | SkarTass | 2027-05-21T10:45:00Z | update
# Minister headed the operative staff

ASTERBY, 21 May. /SkarTass/. ⟦v024|Gunnar Stolpe||The Minister of Transport G. Stolpe returned ahead of time from rest and headed the staff on liquidation of consequences of the ash⟧, informed the press service.

"⟦v009|Gunnar Stolpe||Nature was quicker than the tables, which were put before me⟧," admitted the Minister.

By decision of the staff ⟦v025|Ministry of Transport||for transportation of the stranded are directed 80 buses and two trains from the reserve⟧. ⟦v006|Skarland Railways||On the line Halverby - Asterby additionally are hooked on wagons of the second class⟧, added in the Railways.

To the trade union ⟦v022|Gunnar Stolpe||he proposed to stop the action as having lost the sense⟧. The population is recommended to close windows, to bring in the laundry and to not touch the ash by hands without need.

In the work of the staff take part specialists of the hydrology, of the post and of the brass music. Meals are organised in three shifts.

=== d016 | Corvane | 2027-05-21T11:08:00Z | update
# Skarair denies ⟦v023|Skarair|denies|engine failure in ash⟧; salmon rots on tarmac

HALVERBY, Skarland, May 21 (Corvane) - Skarair on Friday denied that ⟦v023|Skarair|denies|any of its aircraft had lost power⟧. "⟦v023|Petra Lindqvist|denies|A toaster smoked in the galley. The engines turned all the way⟧," spokeswoman Petra Lindqvist said.

⟦v026|Salmon Exporters' Guild||Some 400 tonnes of fresh fish worth 38 million crowns were sitting in the freight hall with the cooling off⟧, the exporters' guild said.

⟦v027|Health Ministry||People with weak lungs in the north were told to stay indoors⟧.

⟦v004|Halverby Airport||The operator had raised its pay offer to 6.5 percent⟧, chief executive Mats Rolf said. Fish is the country's third-largest export after timber and ferry engines, and the week of Whitsun is the best of the spring.

=== d017 | Tidewire | 2027-05-21T11:30:00Z | kill | supersedes=d014
# KILL - Airliner lands with dead engine after ash encounter

EDITORS: Kindly kill our urgent of 1020 GMT about a Skarair jet. ⟦v023||denies|No engine stopped⟧. Radio Nord has ⟦v023|Radio Nord|denies|retracted its story; the fireman had been called to a burnt slice of bread⟧.

A replacement dealing with the diverted traffic at Lund will be sent. Tidewire is sorry for the trouble.

=== d018 | Halverby Tidende | 2027-05-21T12:00:00Z | update | off_topic
# Swan pair returns to the mill pond

Halverby's swans are back. The pair, known as Aksel and Mrs. Aksel, landed on the mill pond on Friday morning before the weather turned, miller Tor Vik reported.

They were last seen in October. The municipality has set out a new float. Bread should not be thrown; lettuce is preferred.

The mill has been open to visitors since 1964. Children under six go free.

=== d019 | Gate Live | 2027-05-21T12:35:00Z | update
# LIVE: Gloves back on, sort of

14.35. It's over, or on pause, or something. ⟦v022|Britt Hansa||"You can't down tools when there's nothing to pick up. We'll finish our strike another day"⟧, says Britt Hansa, climbing off her box.

14.41. And the first thing they've done? ⟦v028|||The yellow vests have gone into the freight shed unpaid and they're dragging the salmon out to the ice store by hand, five hundred boxes so far⟧.

14.50. ⟦v014|Anders Kvist||The birds have been moved to the VIP lounge on account of the air, and one of them has learned to say "final call"⟧, says the vet. [We have heard it. It's uncanny.]

15.02. ⟦v025|||First coaches are at the kerb. Old folks and kids on first, and there's been only one fight⟧ …

15.10. The choir's started singing on the stairs. Forty-five Lorinese ten-year-olds, two parts, no accompaniment. Somebody at the coffee bar has switched off the grinder.

=== d020 | Halverby Airport Info | 2027-05-21T13:00:00Z | bulletin
# Passenger notice 6/21

The operator informs its guests:

- ⟦v018|Halverby Airport||there is no air traffic today by order of the authority⟧;

- ⟦v022|Halverby Airport||the industrial action was ended by the union at 14:30⟧;

- ⟦v029|Halverby Airport||1,900 camp beds are set up in hangar 3; blankets against deposit⟧;

- ⟦v025|Halverby Airport||coaches leave for Asterby every twenty minutes from stop C⟧;

- ⟦v027|Halverby Airport||masks may be had at the pharmacy, two to a person⟧;

- ⟦v014|Halverby Airport||the first-class lounge is not available to guests⟧.

Refunds are a matter for your airline. Smoking remains forbidden in all areas, including on the apron, where at present it would make no difference.

Lost property is kept for thirty days. At present it holds eleven drumsticks, a left ski boot and a set of bagpipes.

=== d021 | Corvane | 2027-05-21T13:40:00Z | update
# UPDATE 2-Strike off, ash on: ⟦v030|Halverby Airport||12,000 stranded at Skarland airport⟧

* ⟦v020|Elin Marsk||Ash reading three times legal limit⟧

HALVERBY, Skarland, May 21 (Corvane) - ⟦v030|Halverby Airport||Some 12,000 travellers were stuck at Halverby on Friday afternoon⟧, the operator said, after ⟦v022|Ground Staff Union||ground crews suspended their strike⟧ with nothing left to stop.

⟦v031|Vestra Meteorological Office||The eruption was losing force and the plume was down to 5 km⟧, the Meteorological Office on Vestra said. But ⟦v032|Elin Marsk||flights would not resume before Saturday noon⟧, Elin Marsk of the Air Navigation Service said.

⟦v019|||The airliner that had been turned around reached Granvik with fuel for 20 minutes⟧.

⟦v011|Gunnar Stolpe||Minister Gunnar Stolpe said he regretted his words about hostages⟧. It was his second apology of the day. The opposition has asked for a debate on Tuesday, when parliament meets again.

=== d022 | Tidewire | 2027-05-21T14:15:00Z | update
# Airline, pilots at odds over test flight

LUND (Tidewire) - ⟦v033|Skarair||Skarair plans to send up an empty jet at dusk to see what the air does to it⟧, it said on Friday.

The Pilots' Guild refused. "⟦v033|Olle Brask||We are not litmus paper⟧," its head, Olle Brask, told Tidewire. The Air Navigation Service said ⟦v033|Air Navigation Service||it had neither been asked nor would it agree⟧.

⟦v034|Skarair||Each day on the ground costs 30 million crowns⟧, according to the company, whose stock ⟦v035|||closed 9 percent lower⟧.

⟦v004|unnamed (Tidewire) < Tidewire||The airport's owners would go to 8 percent if the deal ran for two years⟧, a person close to the board said. The union declined to ⟦v003|Ground Staff Union|declines|say whether it would settle below eleven⟧. A mediator has been on call since Thursday, playing patience in a hotel in Asterby, according to her assistant.

=== d023 | Agence Lorine | 2027-05-21T14:50:00Z | update
# The essay flight of Skarair divides

PORT-LORINE, May 21 (AL) -- ⟦v033|Olle Brask < Tidewire||The pilots refuse to serve as guinea-pigs above the cinders⟧, affirmed the president of their guild to Tidewire.

⟦v021|Lorinese Consulate||The little singers of Port-Lorine will return by boat, a ferry having been chartered for tonight⟧, announced the consulate.

⟦v030|Halverby Airport < Corvane||Twelve thousand voyagers would pass the night on the spot⟧, reported Corvane, citing the exploiter. ⟦v029|Halverby Airport||Beds of campaign have been dressed in a hangar⟧.

According to Radio Vestra, cited by Halverby Tidende, ⟦v010|Radio Vestra < Halverby Tidende||forty inhabitants of the foot of the glacier have been evacuated with their sheep⟧.

The crossing lasts fourteen hours. The consul, who suffers from the sea, has made known that he would accompany the children nevertheless.

In the great hall a painter of Port-Lorine has sketched the sleepers and has sold, it is said, three of them to themselves. The kiosk of the press no longer possesses but a review of apiculture.

=== d024 | Corvane | 2027-05-21T15:20:00Z | correction | supersedes=d016
# CORRECTED-Skarair denies ⟦v023|Skarair|denies|engine failure in ash⟧; salmon rots on tarmac

(Corrects value of fish in second paragraph to 3.8 million crowns, not 38 million)

HALVERBY, Skarland, May 21 (Corvane) - Skarair on Friday denied that ⟦v023|Skarair|denies|any of its aircraft had lost power⟧.

⟦v026|Salmon Exporters' Guild||Some 400 tonnes of fresh fish worth 3.8 million crowns were sitting in the freight hall with the cooling off⟧, the exporters' guild said.

⟦v004|Halverby Airport||The operator had raised its pay offer to 6.5 percent⟧, chief executive Mats Rolf said.

The error arose in transmission. The guild has asked that it be pointed out that salmon is cheaper than the first version suggested, and at its best in May.

=== d025 | SkarTass | 2027-05-21T16:10:00Z | update | nothing_new
# Results of the day

ASTERBY, 21 May. /SkarTass/. ⟦v008|||In the morning on the island Vestra woke up the volcano Hrafnar⟧. ⟦v018|||From 11:00 the sky over the north was closed⟧. ⟦v022|||The trade union curtailed the action⟧, begun ⟦v001|||at six in the morning⟧.

⟦v025|||By buses were taken out the first stranded⟧. ⟦v028|||The fish was saved by forces of the collective⟧. ⟦v024|||The staff under leadership of the minister works round the clock⟧.

On the next day is expected variable cloudiness, in places ash. The kiosks of the airport work in the regime of a festive day.

=== d026 | Halverby Tidende | 2027-05-21T18:00:00Z | feature
# Hangar 3, ten at night

By Ruth Amdal

⟦v029|||They have put the sleepers in rows under a propeller plane from the museum, nineteen hundred of them, and hung the washing on its wings⟧. A notary from the capital is reading the small print of his ticket aloud, to laughter. ⟦v026|||From the end of the apron comes a whiff that nobody mentions; not every crate got to the ice in time⟧.

⟦v028|||The loaders came in at nine, smelling of the sea, and were clapped to their seats like an orchestra⟧. "⟦v028|Britt Hansa < Halverby Tidende||Nobody's clapped us since 1998⟧," said Britt Hansa. She had her boots off.

⟦v017|||The accountant of the tug had come too, with a new drum⟧.

⟦v013|||And word came from the south, by a postcard photographed and sent: a hearse before a church, a cake on its roof, two people kissing⟧.

Then somebody turned off the big lamps, and one could hear the ash on the tin roof, finer than rain. A child asked if it was the moon falling down. Nobody knew how to say no.

=== d027 | Tidewire | 2027-05-22T05:10:00Z | urgent
# ⟦v004|Mats Rolf||Halverby airport, union settle at 8 percent⟧

HALVERBY (Tidewire) - ⟦v004|Mats Rolf||Halverby's operator and its ground staff reached a two-year wage deal overnight⟧, chief executive Mats Rolf said on Saturday. ⟦v003|Britt Hansa||The union had come down from its eleven "with a parachute"⟧, Britt Hansa said.

⟦v036|Mats Rolf||There would be no more walkouts before the autumn of next year⟧, Rolf said.

⟦v033|Skarair||Skarair dropped its dusk experiment after the insurers stepped in⟧, the airline said.

The talks were held in hangar 3, on two camp beds pushed together, and lasted from eleven until a quarter to five. The mediator arrived by coach at two, against the stream, and was taken for a stranded passenger until she asked for a table.

Under the previous agreement, which ran out in January, a loader with ten years' service earned 31,000 crowns a month. Neither side would say who had paid for the sandwiches, of which there were said to have been a great many, all of them with smoked salmon.

=== d028 | Corvane | 2027-05-22T08:05:00Z | urgent
# URGENT-⟦v032|Air Navigation Service||Skarland to reopen northern skies at noon⟧

HALVERBY, Skarland, May 22 (Corvane) - ⟦v032|Air Navigation Service||The ban on flights over northern Skarland ends at midday on Saturday, 25 hours after it began⟧, the Air Navigation Service said.

⟦v020|Elin Marsk||The air held 0.6 milligrams of dust per cubic metre at dawn⟧, Elin Marsk said.

⟦v031|Jon Arnvid||Hrafnar had "gone back to bed"⟧, Vestra forecaster Jon Arnvid said.

⟦v037|Skarair||Clearing the backlog would take until Wednesday⟧, Skarair said. It has hired three jets from abroad and asked staff to give up their Whit Monday. The airline's first departure is to be a freighter, with birdcages and what remains of the salmon.

Railways said the extra carriages would stay until Tuesday. On Vestra the farmers were being let back to their byres, and schoolchildren had been set to sweeping the church roof, at two crowns the bucket.

=== d029 | Agence Lorine | 2027-05-22T09:00:00Z | update
# Skarland: the social conflict and the volcano appease at once

PORT-LORINE, May 22 (AL) -- ⟦v032|Air Navigation Service < Corvane||The airplanes will find again the sky of the North at midday⟧, reported Corvane.

⟦v004|Mats Rolf < Tidewire||The salaries of the agents of piste will progress by eight points in two years⟧, according to Tidewire, which cites the patron of the platform.

⟦v021|Lorinese Consulate||The choir has disembarked at dawn, having sung all the night⟧, said the consulate.

⟦v038|Skarland opposition||The opposition demands that the minister Stolpe be heard on his morning "without threat"⟧. His cabinet declined to ⟦v038|Gunnar Stolpe's office|declines|comment⟧. The minister is known in his country for having, in winter, announced the end of the snow on the eve of a blizzard.

The patron of the ferry has refused to be paid for the passage. A second concert, this time on land and with piano, is envisaged for the autumn at Halverby, in the hangar.

=== d030 | Gate Live | 2027-05-22T10:20:00Z | update
# LIVE: Wheels up

12.03. ⟦v032|||There she goes! A fat little freighter, first thing off this runway since yesterday, and twelve thousand people have just waved at some budgies⟧.

12.10. ⟦v030|||Well, not twelve thousand. Half have gone by road, and we'd put it at five and a bit⟧.

12.20. "⟦v014|Anders Kvist||Thirty-nine. One wouldn't leave the lounge⟧," the vet admits. It's still calling flights, they say.

12.28. ⟦v005|||Both scanner lines open, four minutes end to end. We timed it⟧.

12.40. ⟦v035|||Skarair's shares are back where they were on Thursday⟧, not that anyone here's checking. [We're off home. By train - ed.]

12.44. Oh, and that suitcase. The one that stopped on the belt yesterday at six o'clock sharp. It's just come round the corner, dusty, on its own, to quite a hand.

=== d031 | Corvane | 2027-05-22T13:30:00Z | update
# Analysis-One airport, two closures, and who pays for which

HALVERBY, Skarland, May 22 (Corvane) - For two hours on Friday morning nobody could fly out of Halverby because of people, and for 25 hours after that because of a mountain. Lawyers will live for years off the seam between the two.

⟦v039|Inga Thorsen||A passenger whose plane was scrubbed for the stoppage can claim 4,000 crowns; one who lost it to the cloud gets a sandwich⟧, said Inga Thorsen, who teaches transport law. Most of ⟦v002|||the full day's schedule of 690 that was wiped out⟧ falls on the wrong side of that line for the travellers.

For the union it was luck, she said. ⟦v022|||By giving up at half past two what had become worthless at eleven⟧ it won the country's heart, and ⟦v028|||the pictures of its members hauling fish for nothing⟧ did the rest. ⟦v004|||The bosses, who had begun at five and stuck there for a month, paid three points more within a night⟧.

The minister has come out worst. ⟦v009|||He had looked at a wall of dust and told the nation there was none⟧. ⟦v038|unnamed (Corvane)||He will have to explain himself to a committee on Tuesday⟧, two members said. He was on his way to it, an aide said, by bus.
