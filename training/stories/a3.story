title: Marvenia election and the fight for a coalition Live
outlets: Globe Press = international agency; Marvenpress = state agency of Marvenia, translated; Ostrel Evening Post = local newspaper of the capital; Radio One = broadcaster, live blog; The Statesman = national broadsheet; Dalmar Agency = state agency of the neighbour Dalmar, translated

=== d001 | Marvenpress | 2026-05-10T06:10:00Z | update
# ⟦v1|||In Marvenia the voting at the elections of deputies of the Assembly has begun⟧

OSTREL, May 10. (Marvenpress). ⟦v1|Central Electoral Commission||At 7 hours of the morning 4,312 sections have opened the doors⟧, the Central Electoral Commission informed.

The Prime Minister Corin Hale, who lowered his bulletin together with the spouse, told to journalists that ⟦v41|Corin Hale||the choice today is between the road and the ditch⟧. ⟦v3|Central Electoral Commission||In the district of Norrland the delivery of additional bulletins to eleven sections is carried out⟧, specified the commission.

=== d002 | Radio One | 2026-05-10T09:45:00Z | update
# LIVE: Voters queue in the sun - ⟦v3|||but in the north there's nothing to tick⟧

[10:05] ⟦v3|||Polling rooms in the Norrland valleys ran out of papers before ten⟧. People sit on the wall and wait. "⟦v3|Tove Lindal||They printed for sheep, not for people⟧," says Tove Lindal, a vet.

[10:20] First number: ⟦v2|Central Electoral Commission||18 percent have been to the polls by ten⟧, the commission says.

[10:31] ⟦v35|||Agda Mire, 101, has cast her twenty-sixth vote in a parliamentary election⟧. For whom? ⟦v35|Agda Mire|declines|"Young man, it's a secret."⟧

[10:40] ⟦v34|||The commission's website has been dead for half an hour⟧.

=== d003 | Globe Press | 2026-05-10T12:30:00Z | update
# ⟦v4|||Video of ballot stuffing surfaces in Marvenia vote⟧

OSTREL, May 10 (Globe Press) - ⟦v4|||Footage of a man feeding a wad of papers into a ballot box in the eastern town of Sarn spread online on Sunday⟧ as Marvenians chose a new parliament.

The opposition Social Labour said ⟦v4|Social Labour||hundreds of votes had been slipped in for the ruling Blue Alliance⟧. The Blue Alliance ⟦v4|Blue Alliance|denies|denied any cheating⟧ and said ⟦v42|Blue Alliance||the clip was shot at a rehearsal⟧.

⟦v2|Central Electoral Commission||Turnout reached 34 percent at one o'clock⟧, the Central Electoral Commission said. Its site was back after ⟦v34|Central Electoral Commission||a flood of requests from abroad⟧, it added.

=== d004 | Dalmar Agency | 2026-05-10T14:00:00Z | update
# ⟦v34|Ministry of Communication of Dalmar|denies|Dalmar has no relation to attacks on computers of neighbour⟧

VARS, 10 May /Dalmar/. The Ministry of Communication of Dalmar considers as groundless ⟦v34|Ministry of Communication of Dalmar|denies|hints that the servers of the electoral organ in Ostrel were blocked from the territory of our country⟧.

Such hints were published by The Statesman, which quoted a technician of the commission: ⟦v34|unnamed (The Statesman) < The Statesman||nine tenths of the traffic came out of Vars⟧.

⟦v24|Ministry of Foreign Affairs of Dalmar||Whoever wins, the gas pipe will work in the former regime⟧, assured in the Ministry of Foreign Affairs.

=== d005 | Radio One | 2026-05-10T18:02:00Z | flash
# ⟦v5|Radio One-Demos||EXIT POLL: BLUE ALLIANCE 31, SOCIAL LABOUR 30⟧

=== d006 | Radio One | 2026-05-10T18:40:00Z | update | supersedes=d005
# LIVE: ⟦v5|||One point in it⟧

[19:00] ⟦v5|Radio One-Demos||Hale's Blues are a whisker in front, Labour breathing on their necks⟧, our poll by Demos says.

[19:08] At Labour's hotel nobody is sad. "⟦v6|Rafael Ost||Count the villages and then call me prime minister⟧," shouts leader Rafael Ost from a chair.

[19:15] Corin Hale in the Blue tent: "⟦v7|Corin Hale||The country has told us to carry on⟧."

[19:22] Jutta Brandsen of the Farmers' League, who may have the last word: ⟦v8|Jutta Brandsen||"With the man from Labour? I'd sooner milk a bull."⟧

[19:30] ⟦v2|Central Electoral Commission||58 percent by six⟧, nearly a record…

[19:35] ⟦v33|||Lights out at the counting hall in Sarn⟧. Torches.

=== d007 | Globe Press | 2026-05-10T21:15:00Z | urgent
# ⟦v9|||Labour edges ahead in Marvenia count⟧

OSTREL, May 10 (Globe Press) - ⟦v9|Central Electoral Commission||With 81 percent of the vote counted, Social Labour had 30.2 percent and the Blue Alliance 29.9⟧, official figures showed.

⟦v11|||The Coast Greens were set to enter parliament for the first time⟧ with 5.6 percent. New Dawn, a party of political newcomers, said ⟦v10|New Dawn||it would sit with neither of the big two⟧.

⟦v33|Central Electoral Commission||A blackout held up the count in Sarn for 50 minutes⟧, the Central Electoral Commission said. It put ⟦v2|Central Electoral Commission||turnout at 63 percent⟧.

=== d008 | Marvenpress | 2026-05-11T05:30:00Z | update
# ⟦v2|Central Electoral Commission||High activity of citizens is noted at the elections⟧

OSTREL, May 11. (Marvenpress). The Chairman of the Central Electoral Commission Emmerik Sool has announced the preliminary results:

- ⟦v9|Emmerik Sool||the first place is occupied by Social Labour, 61 mandates⟧;
- ⟦v9|Emmerik Sool||to the Blue Alliance go 59 mandates⟧;
- ⟦v43|Emmerik Sool||the Farmers' League receives 24 mandates and New Dawn 21⟧;
- ⟦v11|Emmerik Sool||the movement of the Greens of the Coast has for the first time overcome the barrier⟧.

⟦v4|Emmerik Sool||The section 118 in Sarn is sealed and its result annulled because of surplus papers⟧, he told. The stop of electricity had ⟦v33|Emmerik Sool||a technical character⟧ (a marten entered the transformer), and ⟦v44|Emmerik Sool||complaints were received in the number of 212⟧.

=== d009 | The Statesman | 2026-05-11T07:45:00Z | update
# ⟦v9|||Two seats that turned out the lights on the Hale years⟧

⟦v9|||By breakfast the governing party had been overtaken on the last bend, by fewer than nine thousand ballots⟧.

The arithmetic now runs through a dairy. ⟦v8|Jutta Brandsen||A pact with the left remains out of the question⟧, Ms Brandsen told The Statesman. But her price to anyone is known: ⟦v12|Jutta Brandsen||the ministry of agriculture and cheap diesel for tractors⟧.

New Dawn's founder, the surgeon Ilva Kett, was blunter still: "⟦v10|Ilva Kett||We did not come to hold the coat of either old gentleman⟧."

In Blue headquarters the knives are out. ⟦v27|Young Blues||Mr Hale must clear his desk⟧, the party's youth wing wrote in a letter to its members. Defence minister Gregor Pahl, asked whether he wanted the job, ⟦v26|Gregor Pahl|declines|studied the ceiling⟧.

=== d010 | Globe Press | 2026-05-11T08:20:00Z | update
# ⟦v21|||Marven crown slides after opposition win⟧

OSTREL, May 11 (Globe Press) - ⟦v21|||The crown lost 2.3 percent against the dollar on Monday⟧ and ⟦v45|||bank stocks dropped 4 percent⟧ after elections that left no clear majority.

Central bank governor Petra Noll said ⟦v38|Petra Noll||reserves were ample and there was no cause for alarm⟧.

The Blue Alliance said ⟦v17|Blue Alliance||it would ask for a recount in Sarn⟧. In the western constituency of Vell, ⟦v18|New Dawn||New Dawn wants the papers counted again⟧ after missing a seat by 40 votes, the party said.

=== d011 | Ostrel Evening Post | 2026-05-11T10:00:00Z | update | copy_of=d010
# ⟦v21|Globe Press||Marven crown slides after opposition win⟧

OSTREL (Globe Press) - ⟦v21|Globe Press||The crown lost 2.3 percent against the dollar on Monday⟧ and ⟦v45|Globe Press||bank stocks dropped 4 percent⟧ after elections that left no clear majority.

Central bank governor Petra Noll said ⟦v38|Petra Noll < Globe Press||reserves were ample and there was no cause for alarm⟧.

The Blue Alliance said ⟦v17|Blue Alliance < Globe Press||it would ask for a recount in Sarn⟧. In the western constituency of Vell, ⟦v18|New Dawn < Globe Press||New Dawn wants the papers counted again⟧, the party said.

=== d012 | Dalmar Agency | 2026-05-11T11:10:00Z | update
# ⟦v23|Miro Kastan||President of Dalmar wishes success to winner of elections⟧

VARS, 11 May /Dalmar/. President Miro Kastan held a telephone conversation with the chairman of Social Labour Rafael Ost and ⟦v23|Miro Kastan||congratulated him with the convincing result⟧, the press service communicated.

According to Radio One, with reference to the surroundings of Mr Ost, ⟦v46|unnamed (Radio One) < Radio One||the sides spoke also about the lowering of the price of gas⟧. In Vars this ⟦v46|Press Service of the President of Dalmar|declines|is left without commentary⟧.

⟦v22|Mission of the Continental Assembly||The voting passed freely, but the television was not equal to all⟧, concluded the Mission of the Continental Assembly.

=== d013 | Radio One | 2026-05-11T13:25:00Z | update
# LIVE: ⟦v13|||Hale on tape: "a milkmaid with a calculator"⟧

[13:40] Wow. ⟦v13|||We have been sent 90 seconds of sound. A voice that is very like the prime minister's calls Jutta Brandsen a milkmaid with a calculator, and laughs⟧.

[13:52] Blue spokesman Anders Fay: ⟦v13|Anders Fay|denies|"That is not him. It's a machine."⟧

[14:01] Brandsen, in boots, outside the League's office: "⟦v15|Jutta Brandsen||I've been called worse by cows. But he will say sorry, on his feet, in public, or he can count to 84 without us⟧."

[14:10] The observers have spoken: ⟦v22|Mission of the Continental Assembly||"clean ballots, dirty airwaves"⟧, says their one-line verdict.

[14:20] Labour's Ost would rather talk about hay. ⟦v47|Rafael Ost||He would keep the milk price guarantee for ten years⟧, he says, and winks.

=== d014 | The Statesman | 2026-05-11T16:30:00Z | update
# ⟦v13|unnamed (The Statesman)||Tape was made at cabinet dinner, say two guests⟧

⟦v13|unnamed (The Statesman)||The remark fell between the trout and the cheese⟧, two people who sat at the table say; one of them remembers the laughter. ⟦v13|Lina Osk||The recording bears no trace of synthesis⟧, according to Lina Osk, a phonetician at Ostrel University.

It took the Prime Minister's circle until four to change its story. "⟦v16|Corin Hale||It was late, it was stupid and I regret it⟧," Mr Hale told a hastily called press conference, standing.

Farm minister Odd Venner, the League's man in the outgoing cabinet, was not placated. ⟦v14|Odd Venner||He would not enter the cabinet room again⟧, he said. ⟦v27|Gunilla Arp||The leader is finished and should know it⟧, wrote Gunilla Arp, former party chairman, echoing the letter of the juniors.

=== d015 | Globe Press | 2026-05-11T17:05:00Z | bulletin
# ⟦v32|unnamed (Globe Press)||Marvenian President Falk taken to hospital⟧ - source

OSTREL, May 11 (Globe Press) - ⟦v32|unnamed (Globe Press)||President Ottilie Falk was rushed to a military hospital on Monday evening⟧, a security source said, throwing into doubt who will name the next prime minister. ⟦v32|Office of the President of Marvenia|declines|Her office did not answer calls⟧.

A motorcade with an ambulance was seen leaving the palace shortly after five o'clock, and roads around the hospital were closed.

=== d016 | Globe Press | 2026-05-11T17:48:00Z | kill | supersedes=d015
# KILL: Marvenian president hospital

OSTREL, May 11 (Globe Press) - Please kill the bulletin "Marvenian President Falk taken to hospital". ⟦v32|Office of the President of Marvenia|denies|The president is in good health and at her desk⟧, her office said. ⟦v48|Office of the President of Marvenia||The ambulance was for a guardsman who had fainted in the sun⟧, it said. We withdraw the story and ask clients not to use it.

=== d017 | Marvenpress | 2026-05-11T19:00:00Z | update
# ⟦v16|Corin Hale||Corin Hale has expressed regret in connection with an inexact utterance⟧

OSTREL, May 11. (Marvenpress). The Prime Minister ⟦v16|Corin Hale||offered excuses to the chairwoman of the Farmers' League for words said in a private circle⟧. He added that ⟦v49|Corin Hale||the door of the coalition remains half open⟧.

⟦v32|Ottilie Falk|denies|The rumours about an illness are very exaggerated⟧, joked Ottilie Falk at the reception of the ambassadors. She reported that ⟦v20|Ottilie Falk||the order to form the government will be handed tomorrow to that who has the most mandates⟧.

⟦v25|Ministry of Internal Affairs of Marvenia||In the meeting on the Square of Grain took part up to 5,000 persons⟧, informed the Ministry of Internal Affairs; violations of the order were not admitted.

=== d018 | Ostrel Evening Post | 2026-05-11T20:20:00Z | feature
# Cowbells under the arcades

⟦v25|||They came with tractors, toddlers and a calf named Corin⟧. By six the Grain Square was so packed that the pretzel seller lost his stand. ⟦v25|Holger Brix||Twenty thousand if there's one⟧, said organiser Holger Brix from a hay cart.

The mood was less about Labour than about manners. "⟦v15|Mette Sand||He should come to my barn at five in the morning and apologise there⟧," said Mette Sand, who keeps sixty head at Lower Ferring. Mr Hale's five sentences of the afternoon ⟦v16|Mette Sand||had been read off a card, she had seen it⟧.

The observers' chief, Baroness Iona Trell, watched from her hotel balcony. ⟦v22|Iona Trell||State television gave Mr Hale four hours for every one of Mr Ost's⟧, she told the Evening Post.

⟦v35|||Old Agda Mire's picture is in the window of every bakery⟧.

=== d019 | Radio One | 2026-05-12T06:50:00Z | update
# LIVE: ⟦v19|||Sarn recount moves a seat⟧

[07:10] Recounted overnight: ⟦v19|Central Electoral Commission||the Blues lose one more in Sarn, it goes to the Greens⟧. They asked for it…

[07:18] ⟦v50|||In Vell nothing changes, forty votes short is still forty short⟧.

[07:32] Brandsen on our morning show. So, Labour? ⟦v51|Jutta Brandsen||"A bull can be milked if he stands still."⟧ She will hear what Ost has to offer, she says.

[07:40] Green leader Sunniva Rae: ⟦v36|Sunniva Rae||"No coalition without a date for switching off the Holm power station."⟧

[07:51] ⟦v37|Union of Miners||Switch off Holm and we switch off the capital⟧, the miners' union says.

=== d020 | Globe Press | 2026-05-12T09:15:00Z | urgent
# ⟦v20|||Marvenia's president asks Labour leader to form government⟧

OSTREL, May 12 (Globe Press) - ⟦v20|||President Ottilie Falk gave Rafael Ost two weeks to find a majority⟧ on Tuesday.

⟦v51|Farmers' League||The Farmers' League, which had ruled out Labour, said it would open talks⟧. "⟦v28|Rafael Ost||We can have a deal by nightfall⟧," Ost told Globe Press.

⟦v21|||The crown won back a third of Monday's losses⟧. Defence Minister Gregor Pahl said ⟦v26|Gregor Pahl||he would challenge Corin Hale for the party leadership⟧.

=== d021 | Dalmar Agency | 2026-05-12T10:30:00Z | update
# ⟦v52|Ministry of Energy of Dalmar||Closing of Holm would increase need of Marvenia in our gas⟧

VARS, 12 May /Dalmar/. ⟦v52|Ministry of Energy of Dalmar||In case of a stop of the coal station the neighbour will have to buy additionally two milliards of cubic metres⟧, calculated the Ministry of Energy of Dalmar.

⟦v36|||The Greens make this stop the condition of their participation in power⟧. ⟦v20|||The formation of the cabinet has been entrusted to Rafael Ost⟧, with whom President Kastan ⟦v23|||spoke already yesterday with warm words⟧. The telephone talk, specified the press service, ⟦v46|Press Service of the President of Dalmar|denies|did not concern tariffs⟧.

=== d022 | Radio One | 2026-05-12T11:20:00Z | correction | supersedes=d019
# LIVE: Seat moved by Sarn recount goes to New Dawn - correction

[11:15] We got a seat wrong this morning. ⟦v19|Central Electoral Commission||The mandate the Blues lost in Sarn falls to New Dawn, not to the Greens⟧, the commission tells us. So Ilva Kett has 22 and the Blues are down to 58.

[11:18] ⟦v50|Ilva Kett||She'll go to the constitutional court over Vell all the same⟧, Kett says. The rest of our morning stands: ⟦v51|||the League will listen to Ost⟧, and ⟦v36|||the Greens want an end to coal burning⟧.

=== d023 | Ostrel Evening Post | 2026-05-12T13:00:00Z | update | off_topic
# Rose Bridge shut to trams until autumn

Passengers on lines 4 and 9 must walk across the river from Monday. Cracks were found in two pillars of the bridge, the city engineer said, and repairs will cost six million crowns. Shopkeepers on the left bank fear for their summer trade and have asked the mayor for a free ferry.

=== d024 | The Statesman | 2026-05-12T15:40:00Z | update
# Inside room 14: an interview with Jutta Brandsen

She peels an egg as she speaks. The first round at the Labour offices ended an hour ago.

You swore never to do this. "⟦v51|Jutta Brandsen||I swore it to a prime minister who respected us. That one's gone⟧."

So it was the milkmaid? "⟦v13|Jutta Brandsen||I knew the voice before the second word⟧." And the apology? "⟦v16|Jutta Brandsen||Accepted, like a wet handshake⟧."

What do you get? "⟦v12|Jutta Brandsen||The fields and the fuel. I've said so since Sunday⟧."

Will all 24 of yours follow? ⟦v29|Jutta Brandsen|declines|She looks at the egg and says nothing.⟧

They may not: ⟦v29|unnamed (The Statesman)||four members from the hill districts are ready to leave the group⟧, one of them says. Holm? "⟦v36|Jutta Brandsen||Let the Greens have their date. Dates move⟧."

=== d025 | Globe Press | 2026-05-12T19:55:00Z | flash
# ⟦v28|Rafael Ost||MARVENIA LABOUR, FARMERS, GREENS AGREE COALITION⟧ - OST

=== d026 | Globe Press | 2026-05-12T20:25:00Z | bulletin | supersedes=d025
# ⟦v28|||Marvenian left strikes pact with farmers and Greens⟧

OSTREL, May 12 (Globe Press) - ⟦v28|Rafael Ost||Three parties have agreed to govern together with Ost as prime minister⟧, he said late on Tuesday.

⟦v12|Farmers' League||The League gets agriculture and a fuel rebate⟧, a party statement said. ⟦v36|Sunniva Rae||The Holm plant will close in 2034⟧, Green leader Sunniva Rae said.

⟦v29|||Four League deputies quit in protest⟧, leaving the alliance two votes over the line. "⟦v29|Aksel Grot||We were elected to stop this man⟧," one of them, Aksel Grot, said.

=== d027 | Marvenpress | 2026-05-12T20:40:00Z | update | copy_of=d026
# ⟦v28|Globe Press||Marvenian left strikes pact with farmers and Greens⟧

OSTREL, May 12. (Marvenpress). ⟦v28|Rafael Ost < Globe Press||Three parties have agreed to govern together with Ost as prime minister⟧, he said late on Tuesday, Globe Press reports.

⟦v12|Farmers' League < Globe Press||The League gets agriculture and a fuel rebate⟧, a party statement said. ⟦v36|Sunniva Rae < Globe Press||The Holm plant will close in 2034⟧, Green leader Sunniva Rae said.

⟦v29|Globe Press||Four League deputies quit in protest⟧, leaving the alliance two votes over the line.

=== d028 | Ostrel Evening Post | 2026-05-12T21:30:00Z | update
# Red, green and a whiff of manure: ⟦v28|||wedding at the Labour hotel⟧

⟦v28|||They signed on the back of a wine list, because the printer jammed, and Ms Brandsen brought her own pen⟧.

Out on the pavement ⟦v29|||the hill rebels tore their membership books in half and handed the halves to passers-by⟧.

Corin Hale watched it on a small set in the guards' lodge. ⟦v53|Corin Hale||He will lead the opposition, if they let him⟧, he told the porter, who told us. Pahl, says a colleague, ⟦v26|unnamed (Ostrel Evening Post)||already has the signatures to unseat him⟧.

At Holm the night shift turned up with black ribbons. "⟦v36|Rurik Tamm||Eight years, and then what, basket weaving?⟧" said stoker Rurik Tamm. ⟦v37|Rurik Tamm||They would walk to Ostrel and sit on the tram lines⟧, he promised.

=== d029 | Radio One | 2026-05-13T06:30:00Z | update | nothing_new
# LIVE: Four days in May - a recap

⟦v9|||On Sunday night Labour came from behind to win by two seats⟧. ⟦v13|||On Monday a dinner joke about a milkmaid⟧ got loose; ⟦v16|||the prime minister ate his words that afternoon⟧. ⟦v19|||A second count in Sarn cost him another deputy⟧. ⟦v20|||Tuesday began with the president's call to Rafael Ost⟧ and ended with ⟦v28|||a three-way bargain⟧ minus ⟦v29|||four angry farmers⟧. The new Assembly meets on Friday to vote on its Speaker and after that on the cabinet.
