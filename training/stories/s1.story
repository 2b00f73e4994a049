title: Tanker aground off Fuglesk Live
outlets: Kanal Seks = broadcaster, live blog; Meridian Wire = international agency, terse; Ostinform = state agency of Ostmar, translated; Oddsmark Lantern = local newspaper with images and jokes; Coastal Directorate = official lists; Hawse and Hull = shipping trade paper

=== d001 | Kanal Seks | 2027-05-11T02:31:00Z | update
# Live: Helicopters over the Oddsmark coast - what we know

04:12 Several of you have written to us because of the noise. Two rescue helicopters left Oddsmark at about four. Nobody at the base will tell us ⟦v4|Oddsmark rescue base|declines|what they are out there for⟧; "no word on that now", it goes.

04:20 Our listener Solveig Tharn lives on the last farm before the lighthouse road. "⟦v26|Solveig Tharn||I saw a row of lights where there are never any lights⟧," she tells us. "⟦+|||It looked as if somebody had moved the town⟧."

04:29 So that is it: ⟦v1|||a big ship is sitting on the rocks west of Fuglesk, the bird island⟧. ⟦v1|unnamed (Kanal Seks)||It has been there since twenty to four⟧, somebody in the harbour office tells us.

=== d002 | Meridian Wire | 2027-05-11T02:40:00Z | flash
# ⟦v1|Coastal Directorate||LOADED TANKER AGROUND OFF SKARNLAND⟧ - COASTAL DIRECTORATE

=== d003 | Meridian Wire | 2027-05-11T03:02:00Z | urgent | supersedes=d002
# ⟦v1|Coastal Directorate||LOADED TANKER AGROUND OFF SKARNLAND⟧; CREW BEING LIFTED

ODDSMARK, Skarnland - ⟦v1|Coastal Directorate||The Amaranta Bey, with 61,000 tonnes of crude, ran onto Needle Reef at 3:40 a.m.⟧, the Coastal Directorate said.

⟦v4|||Rescuers are winching up the 23 men on board⟧.

⟦v2|Coastal Directorate||"Some oil, perhaps 40 tonnes," has leaked⟧, duty officer Aino Kallas-Brandt said for the directorate. Fuglesk, a protected island 9 km from the mainland, has the largest razorbill colony of the region.

=== d004 | Coastal Directorate | 2027-05-11T04:30:00Z | bulletin
# Situation report 1

1. Vessel: ⟦v1|||MT Amaranta Bey, grounded position Needle Reef, 0.7 nautical miles from Fuglesk⟧.

2. Persons: ⟦v4|||23 evacuated by air, last person 05:51⟧. ⟦v22|||One engineer, fractured arm, in Oddsmark hospital⟧.

3. Pollution: ⟦v2|||estimate 40 t, under review⟧.

4. Measures: ⟦v21|||2,400 m of floating barrier ordered for Bird Sound⟧. ⟦v12|||All fishing is prohibited within 12 miles until further notice⟧.

5. Weather: ⟦v17|||wind SW 5, rising to 9 by Wednesday night⟧.

6. Inquiries: a telephone line for reports of oil is open on 4471.

=== d005 | Ostinform | 2027-05-11T05:15:00Z | update
# ⟦v1|||With the tankship "Amaranta Bey" a navigation incident has occurred near the coast of Skarnland⟧

BELOGRAV, May 11. (Ostinform). ⟦v1|Ministry of Sea Fleet of Ostmar||The vessel transporting Ostmarian raw material has touched the ground⟧, communicated the press service of the Ministry of Sea Fleet.

⟦v4|Ministry of Sea Fleet of Ostmar||There is no threat to the life of the members of the crew, all are delivered to the shore⟧, underlined the ministry.

⟦v15|Ministry of Sea Fleet of Ostmar||On the moment of the incident the light of the beacon Fuglesk was not functioning⟧, was also noted there. The ministry refrained from a comment on ⟦v2|Ministry of Sea Fleet of Ostmar|declines|the quantity of the spilt product⟧.

=== d006 | Oddsmark Lantern | 2027-05-11T06:05:00Z | feature
# ⟦v1|||A guest nobody asked for has parked on our doorstep⟧

Two hundred and forty metres long, as red as a boiled crab and about as movable: ⟦v1|||from the church hill you can see her leaning on the Needle like a drunk on a lamp post⟧.

And you can smell her. ⟦v2|Harbour master Tjerk Ollivar||"Forty tonnes, they say. My nose says five times that,"⟧ grumbled harbour master Tjerk Ollivar, who has been sniffing at the wind since 1988.

⟦v4|||The sailors sit wrapped in blankets in the parish hall, eating Mrs. Dunmore's fish soup⟧. ⟦v3|||The first customers of another sort are already here: a dozen black bundles that yesterday were razorbills, picked up on Church Strand⟧.

"⟦v9|unnamed (Oddsmark Lantern)||The lights went out, then the engine went out, then we went out⟧," one of the soup eaters told us, and laughed, and then did not laugh.

=== d007 | Kanal Seks | 2027-05-11T07:20:00Z | update
# Live: ⟦v2|Coastal Directorate||Five times more than thought⟧ - directorate corrects itself

08:40 The overflight is back, and ⟦v2|Aino Kallas-Brandt||it is not forty, it is around 200 tonnes⟧, Aino Kallas-Brandt of the directorate tells our morning show.

08:52 And what of Belograv and the lighthouse? Kallas-Brandt denies ⟦v15|Aino Kallas-Brandt|denies|that it was dark⟧: "We have the log."

09:05 ⟦v6|||The tug Bjarg has left Oddsmark and wants to try her luck at high water, at 13:10⟧.

09:15 ⟦v13|||People with buckets stand at the ferry and are not let on⟧. "⟦v13|Police of Oddsmark||Please go home, you will only tread on nests⟧," the police write to us.

=== d008 | Hawse and Hull | 2027-05-11T08:00:00Z | update
# Thalyris suezmax stranded; ⟦v9|Thalyris Shipping||loss of propulsion⟧ blamed by owner

⟦v9|Thalyris Shipping||A total blackout left the ship without engine and rudder eleven minutes before she struck⟧, Thalyris Shipping said in a note to charterers. ⟦v2|Thalyris Shipping||Outflow is "not above 60 tonnes"⟧, it added, from one wing tank.

The pilots read the track otherwise. ⟦v10|Rurik Antolainen||"She took the Needle passage to save four hours, and she took it without one of us on the bridge,"⟧ Rurik Antolainen, chairman of the Skarnland Pilots' Association, told Hawse and Hull.

⟦v27|||The hull is entered with the Corvane mutual, which covers pollution up to 800 million crowns⟧. ⟦v28|||Thalyris paper lost 14 percent in early dealings⟧.

=== d009 | Meridian Wire | 2027-05-11T09:30:00Z | urgent
# ⟦v8|Ilse Marenka||"EVERY CROWN" TO COME FROM OWNER⟧ - MINISTER

ODDSMARK - ⟦v8|Ilse Marenka||The owner of the Amaranta Bey will be made to bear the whole cost⟧, Environment Minister Ilse Marenka said at the harbour.

"⟦+|||Every crown, down to the last bucket⟧," she said.

⟦v3|Skarnland Bird Society||About 80 dead birds have been collected⟧, the Skarnland Bird Society said.

⟦v2|Coastal Directorate||The slick holds some 200 tonnes⟧, according to the directorate; Thalyris Shipping spoke of ⟦v2|Thalyris Shipping||less than a third of this⟧.

=== d011 | Kanal Seks | 2027-05-11T12:05:00Z | flash
# Live: ⟦v6|||The cable has snapped⟧

13:31 ⟦v6|||For nine minutes the Bjarg pulled, then it went off like a gun, and now the tug is turning in circles with a tail of steel behind it⟧.

13:40 "⟦v6|Nils-Ove Grindal||She did not come a centimetre⟧," tug skipper Nils-Ove Grindal says over the radio.

13:52 Our colleague Mirela Osk has heard something about the night. ⟦v5|unnamed (Kanal Seks)||The second mate had a football match running on his phone when it happened⟧, two members of the crew tell her.

14:00 We have asked Thalyris. The company does not want to talk about ⟦v5|Thalyris Shipping|declines|"hearsay"⟧.

=== d012 | Meridian Wire | 2027-05-11T12:40:00Z | urgent
# ⟦v6|Coastal Directorate||FIRST ATTEMPT TO FREE TANKER FAILS⟧ - DIRECTORATE

ODDSMARK - ⟦v6|Coastal Directorate||A towline parted at high tide and the ship did not move⟧, the Coastal Directorate said. No one was hurt.

⟦v14|Coastal Directorate||Cargo is now to be transferred to a barge⟧, it said, as the lighter ship may float by herself.

⟦v5|unnamed (Kanal Seks) < Kanal Seks||The officer on watch was following a match⟧, broadcaster Kanal Seks quoted crew members as saying. Meridian could not verify this.

⟦v2|Coastal Directorate||The figure of 200 tonnes has been raised to 650⟧, the directorate added.

=== d013 | Ostinform | 2027-05-11T13:30:00Z | update
# Speculations of the Skarnlandian television are refuted

BELOGRAV, May 11. (Ostinform). The deputy minister of sea fleet, Demyan Vostrukhin, denied ⟦v5|Demyan Vostrukhin|denies|that the watch officer was occupied with sport⟧. ⟦v5|Demyan Vostrukhin||"Such fairy tales are written by those who must conceal their own darkness,"⟧ said the deputy minister.

⟦v4|Embassy of Ostmar||All our nine citizens from the number of the evacuated are located in the parish house and do not have complaints⟧, was informed by the embassy.

⟦v24|Ministry of Extraordinary Situations of Ostmar||A group of 30 specialists with absorbing material can fly out within six hours⟧, reported the Ministry of Extraordinary Situations.

⟦v15|Demyan Vostrukhin||"A captain cannot see what is not lit,"⟧ also emphasised D. Vostrukhin. ⟦v9|Demyan Vostrukhin||On the vessel the supply of electrical energy has disappeared⟧, he confirmed. He refrained from an evaluation of ⟦v8|Demyan Vostrukhin|declines|the demand that the shipowner pay all expenses⟧.

⟦v6|||The undertaking to remove the vessel from the shoal by means of a towing ship has remained without result⟧.

=== d014 | Oddsmark Lantern | 2027-05-11T15:10:00Z | update
# ⟦v13|||Buckets, boots, good will - and a locked gate⟧

Three hundred people wanted to scrub. ⟦v13|||They got as far as the ferry ramp, where Constable Ruud has the key and no sense of humour⟧. ⟦v13|Bente Aasmoor||"I have washed sheep, I can wash a puffin,"⟧ retired vet Bente Aasmoor informed him. He was not moved.

Where the washing does go on: ⟦v29|||the school gymnasium smells of dish soap, and between the wall bars sit forty sulking patients in cardboard boxes⟧.

⟦v3|Ingvild Saar||"We stopped writing numbers on the boxes when we came to three hundred dead,"⟧ said Ingvild Saar, who runs the place.

The other losers are tied up at the quay. ⟦v12|||No net may be wetted from here to Stakk Point, and thirty-one boats are lying idle⟧. ⟦v18|Olav Brekkan||"Eighteen thousand a day, and I want it by Friday, not by the Last Judgement,"⟧ said Olav Brekkan of the fishermen's guild.

=== d015 | Kanal Seks | 2027-05-11T17:45:00Z | update
# Live: ⟦v7|||Captain led away⟧

19:10 ⟦v7|||Two officers have just walked Emre Tuncal out of the parish hall by the side door⟧. He held a cap before his face.

19:22 "⟦v7|Prosecutor Liv Hadrian||He is suspected of gross negligence at sea and stays with us overnight⟧," prosecutor Liv Hadrian tells us.

19:30 Hadrian will not go into ⟦v5|Liv Hadrian|declines|the business with the match⟧.

19:41 ⟦v14|||The barge Tunnan lies alongside, hoses are over⟧.

19:50 Minister Marenka in our studio: ⟦v8|Ilse Marenka||"I have said who gets the bill, and I have not changed my mind over lunch."⟧ She does not want to say anything about ⟦v11|Ilse Marenka|declines|a fund, of which people in Thalyris' city speak⟧.

=== d016 | Meridian Wire | 2027-05-11T18:20:00Z | urgent
# ⟦v7|||SKIPPER OF GROUNDED TANKER DETAINED⟧

ODDSMARK - ⟦v7|Skarnland prosecutors||Emre Tuncal, 52, was taken into custody⟧, Skarnland prosecutors said.

⟦v39|Thalyris Shipping||The arrest is "hasty and unjust"⟧, Thalyris Shipping said. ⟦v9|Thalyris Shipping||The master was "the victim of a failed generator"⟧, it said.

⟦v23|||Kaldavia has offered its skimmer ship Virga⟧, two days' sailing away.

⟦v3|Skarnland Bird Society||Bird deaths stand at 410⟧, the Bird Society said.

=== d032 | Hawse and Hull | 2027-05-11T18:50:00Z | urgent | copy_of=d016
# ⟦v7|||Skipper of grounded tanker detained⟧

ODDSMARK (Meridian Wire) - ⟦v7|Skarnland prosecutors < Meridian Wire||Emre Tuncal, 52, was taken into custody⟧, Skarnland prosecutors said.

⟦v39|Thalyris Shipping < Meridian Wire||The arrest is "hasty and unjust"⟧, Thalyris Shipping said. ⟦v9|Thalyris Shipping < Meridian Wire||The master was "the victim of a failed generator"⟧, it said.

⟦v23|Meridian Wire||Kaldavia has offered its skimmer ship Virga⟧, two days' sailing away.

=== d017 | Hawse and Hull | 2027-05-11T19:30:00Z | feature
# Interview: "⟦v10|Rurik Antolainen||A sat-nav does not know the Needle⟧"

Rurik Antolainen has taken ships past Fuglesk for 26 years. He spoke to Hawse and Hull.

Would a pilot have prevented it? "⟦v10|Rurik Antolainen||Yes. We would have gone round⟧."

The owner blames a blackout. "⟦v10|Rurik Antolainen||In the open lane you can have a blackout and a cup of tea⟧. ⟦+|||Between the rocks you have eleven minutes⟧."

Is the captain a scapegoat? "⟦v32|Rurik Antolainen||The man who set his arrival time sits in an office and sleeps well⟧."

And the towing attempt? "⟦v33|Rurik Antolainen||Far too early. They pulled because the cameras were there⟧."

Was the lighthouse off? "No. ⟦v15|Rurik Antolainen||My nephew was at sea and steered by it⟧."

=== d018 | Coastal Directorate | 2027-05-12T04:30:00Z | correction
# Situation report 4, corrected version

In the version of 05:30 a digit was missing in item 1.

1. ⟦v2|||Released quantity: 900 t, not 90 t (previous: 650 t)⟧.

2. ⟦v14|||Transfer to Tunnan: 2,100 t as of 05:00; pumping continues⟧.

3. ⟦v21|||Barrier in Bird Sound closed at 23:40⟧.

4. ⟦v25|||Divers found a fissure of 14 m, frames 61 to 68⟧.

5. ⟦v12|||Closed zone extended to 20 miles⟧.

6. ⟦v3|||Perished fauna registered: 680⟧.

7. ⟦v17|||Gale warning in force from Wednesday 21:00⟧.

8. ⟦v15|||Fuglesk Light: remote log shows no interruption on the night of the casualty⟧.

=== d019 | Ostinform | 2027-05-12T06:20:00Z | update
# ⟦v38|Embassy of Ostmar||The detention of the captain causes bewilderment⟧

BELOGRAV, May 12. (Ostinform). ⟦v38|Embassy of Ostmar||Towards E. Tuncal a measure of restraint was applied without sufficient grounds⟧, considers the embassy.

⟦v11|Thalyris Shipping||For the inhabitants of the affected settlements 4 million crowns will be allotted⟧, was disclosed by the shipping enterprise. ⟦v11|Leandros Thaly||"This is a gesture, not a confession,"⟧ the chairman of its board Leandros Thaly specified.

⟦v21|||The bay with the nesting places is isolated by means of floating constructions⟧.

⟦v24|Ministry of Extraordinary Situations of Ostmar||An answer to the proposal about the sending of rescuers has not arrived⟧, was told to the agency at the ministry.

=== d020 | Oddsmark Lantern | 2027-05-12T07:15:00Z | update
# ⟦v11|||Four million, or: a kiss on the cheek⟧

⟦v11|||Mr. Thaly has opened his purse and let us look in⟧. Divided by the souls on this coast ⟦-|Tjerk Ollivar||"it makes a decent dinner for each, without wine"⟧, harbour master Tjerk Ollivar worked out.

⟦v18|Olav Brekkan||The guild wants something else: its eighteen thousand per day, in writing⟧, repeated Olav Brekkan.

⟦v16|Professor Amadou Kestrel-Njie||"If you ask when the ledges will be full again, ask my students' children,"⟧ said Professor Amadou Kestrel-Njie, who has counted razorbills here since he had hair.

⟦-|||The Puffin Week, with its egg race and beard contest, is off⟧. And the ⟦v17|||sky over Stakk Point has put on its dirty apron: it will blow tonight⟧.

=== d021 | Meridian Wire | 2027-05-12T08:40:00Z | update
# ⟦v16|Amadou Kestrel-Njie||COLONY MAY NEED 20 YEARS TO RECOVER⟧ - SCIENTIST

ODDSMARK - ⟦v16|Amadou Kestrel-Njie||The razorbills of Fuglesk would need two decades to reach former numbers⟧, ornithologist Amadou Kestrel-Njie said. ⟦v3|Amadou Kestrel-Njie||The count of bodies, now near 700, is "a tenth of the truth"⟧, he said, as most sink.

⟦v19|Gaspard Ylöinen||Minister Marenka must step down⟧, opposition leader Gaspard Ylöinen said. "⟦+|||She let tankers through a nursery⟧."

⟦v41|Ilse Marenka||She dismissed the owner's fund as "pocket money"⟧, speaking on Wednesday. ⟦v8|Ilse Marenka||Her demand on the company stood⟧, she added.

=== d022 | Ostinform | 2027-05-12T08:55:00Z | update | copy_of=d021
# ⟦v16|Amadou Kestrel-Njie < Meridian Wire||Colony may need 20 years to recover⟧, scientist considers

ODDSMARK, May 12. (Ostinform, with reference to Meridian Wire). ⟦v16|Amadou Kestrel-Njie < Meridian Wire||The razorbills of Fuglesk would need two decades to reach former numbers⟧, ornithologist Amadou Kestrel-Njie said. ⟦v3|Amadou Kestrel-Njie < Meridian Wire||The count of bodies, now near 700, is "a tenth of the truth"⟧, he said, as most sink.

⟦v19|Gaspard Ylöinen < Meridian Wire||Minister Marenka must step down⟧, opposition leader Gaspard Ylöinen said.

=== d023 | Kanal Seks | 2027-05-12T10:05:00Z | kill
# We take back our report on the second mate

Yesterday at 13:52 we wrote about a phone on the bridge. ⟦v5|||That was wrong⟧. ⟦v5|unnamed (Kanal Seks)||The two who told it were in their bunks and had it from others⟧, they now admit. Please do not use it any more. We apologise to the officer.

=== d025 | Kanal Seks | 2027-05-12T12:50:00Z | update
# Live: Day two on the Needle

13:20 ⟦v20|||The prime minister is here, in borrowed boots⟧. "⟦-|Torsten Vaino-Lied||I have never heard a bird cliff be silent before⟧," says Torsten Vaino-Lied and nothing else for a while.

13:34 He does not want to say ⟦v19|Torsten Vaino-Lied|declines|whether he will let Marenka go, as Ylöinen wants⟧. He walks on.

13:40 She answers herself: "⟦v30|Ilse Marenka||I have work to do and no time to be offended. I stay⟧."

14:05 ⟦v2|Aino Kallas-Brandt||Since this morning it has got worse again, we are beyond a thousand tonnes, about 1,150⟧, says Aino Kallas-Brandt. Why? ⟦v25|Aino Kallas-Brandt||The tear in the bottom has become longer by the width of a house⟧.

14:20 ⟦v13|Police of Oddsmark||From tomorrow, a hundred helpers with training may cross⟧, the police tell us. There is cheering at the ramp.

14:26 They are bringing boxes from the beach without end: ⟦v3|||a good nine hundred by now, laid out in rows⟧.

14:31 The gym: ⟦v29|Ingvild Saar||every second patient makes it⟧, says Ingvild Saar.

=== d026 | Hawse and Hull | 2027-05-12T14:30:00Z | update
# ⟦v14|||Lightering passes 9,000 tonnes⟧ as gale nears; second pull set for dawn

⟦v14|Dario Velthuys||"Every tonne she loses upwards is one she does not lose downwards,"⟧ salvage master Dario Velthuys said. ⟦v36|Dario Velthuys||Three tugs will try again at Thursday's morning tide⟧, he said. On the earlier effort with the Bjarg he was curt: ⟦-|Dario Velthuys||"a toothpick against a cathedral"⟧.

⟦v17|Dario Velthuys||The coming blow "decides everything"⟧, according to Velthuys.

⟦v2|Thalyris Shipping||The owner still insists on a two-digit number⟧. ⟦v27|Corvane mutual||Cover would be "honoured in full"⟧, Corvane said. It would not say ⟦v8|Corvane mutual|declines|whether that meant all the minister wants⟧.

⟦v28|||Shares of Thalyris closed down by nearly a quarter⟧.

=== d027 | Oddsmark Lantern | 2027-05-12T16:00:00Z | feature
# From the court, the quay and the kitchen

⟦v7|||Fourteen days behind our thick walls: that is what Judge Pell gave the man from the bridge⟧. ⟦v37|Ayla Tuncal||"He telephones me when he scratches the car. He would not run from a ship,"⟧ said his wife, Ayla Tuncal, by telephone from far away.

The great man from the capital was here as well. ⟦v20|||He stayed fifty minutes, shook the hand of one gannet keeper and got oil on his trousers⟧.

⟦-|Olav Brekkan||"Every crown, says the lady. I would be glad of the first,"⟧ said Olav Brekkan.

⟦v3|||In the cold store lie a thousand and a hundred with feathers that will never dry⟧.

⟦v10|Tjerk Ollivar||That nobody from our pilot house stood beside the helmsman is what harbour master Ollivar calls the whole story⟧: "⟦+|||They saved the fee⟧."

⟦v22|||The engineer with the plastered arm has gone home, with a jar of soup⟧.

=== d028 | Ostinform | 2027-05-12T17:10:00Z | update
# ⟦v7|||The Skarnlandian court has prolonged the isolation of the captain for two weeks⟧

BELOGRAV, May 12. (Ostinform). ⟦v5|||The television channel was compelled to disavow the publication about the telephone⟧. ⟦v5|Demyan Vostrukhin||"We warned about it,"⟧ reminded Demyan Vostrukhin.

⟦v9|Demyan Vostrukhin||The technical nature of the event - the stopping of the machine - is proved⟧, considers he.

⟦v40|Demyan Vostrukhin||The ultimatum of I. Marenka has a political colouring⟧, added Vostrukhin, who a day earlier had kept silent on it. ⟦v3|||More than a thousand feathered inhabitants of the cliffs have become victims⟧.

⟦v23|||A ship for the gathering of oil has been directed to the region by Kaldavia⟧.

=== d029 | Meridian Wire | 2027-05-12T18:00:00Z | update | nothing_new
# Tanker disaster at a glance

ODDSMARK - What is known:

- ⟦v1|||The Amaranta Bey has been stuck on Needle Reef since early Tuesday⟧.

- ⟦v4|||All 23 crew are safe⟧.

- ⟦v2|Coastal Directorate||1,150 tonnes lost⟧, the directorate says.

- ⟦v3|Skarnland Bird Society||1,100 birds dead⟧, the Bird Society says.

- ⟦v6|||A tug failed to drag her off⟧.

- ⟦v12|||Fishing is shut down over 20 miles⟧.

- ⟦v10|Skarnland Pilots' Association||No local guide was on board⟧, pilots say; ⟦v9|Thalyris Shipping||it was the power⟧, the owner says.

=== d030 | Kanal Seks | 2027-05-12T18:45:00Z | update | off_topic
# Handball: Oddsmark into the final

The women of Oddsmark beat Stakk 27 to 24 in the evening and meet Varnholt on Saturday. The hall was half empty; many of the fans were at the ferry ramp. Goalkeeper Jorun Tveit saved four penalties.

=== d031 | Kanal Seks | 2027-05-13T05:10:00Z | update
# Live: ⟦v1|||She is still there⟧

06:30 The gale has passed. ⟦v3|Ingvild Saar||It has doubled overnight, we are past two thousand⟧, says Ingvild Saar, with a voice that is hardly there.

06:44 ⟦v2|Coastal Directorate||But hardly any more has come out, 1,200 at most⟧, the directorate says, relieved.

06:58 ⟦v1|Tjerk Ollivar||"Forty-eight hours on that stone, and she looks as if she were born there,"⟧ harbour master Tjerk Ollivar tells us.
