title: Port strike at Sarnholm Live
outlets: Meridian = international agency; Tavpress = state agency of Tavonia, translated; Portside Courier = local newspaper of Sarnholm; Channel Six = broadcaster, live blog; The Ledger = business daily; Orska News Service = state agency of the neighbour Orska, translated

=== d001 | Meridian | 2026-10-06T04:11:00Z | flash
# ⟦v1|Amalgamated Quay Workers||WALKOUT BEGINS AT TAVONIA'S SARNHOLM PORT⟧ - UNION

=== d002 | Meridian | 2026-10-06T04:38:00Z | urgent | supersedes=d001
# ⟦v1|||Dockers down tools at Sarnholm, Tavonia's main container port⟧

SARNHOLM, Oct 6 (Meridian) - ⟦v1|||Crane drivers and lashers left their posts at the change of shift on Tuesday⟧, stopping work at a port that handles two thirds of Tavonia's sea trade.

The Amalgamated Quay Workers said ⟦v6|Amalgamated Quay Workers||2,100 members were taking part⟧ and that ⟦v2|Amalgamated Quay Workers||they would stay out until wages went up by nine percent⟧.

Tidewater Terminals, which runs the port, ⟦v4|Tidewater Terminals||called the action unlawful because no ballot was held⟧.

=== d003 | Tavpress | 2026-10-06T05:20:00Z | update
# ⟦v7|Ministry of Transport of Tavonia||Ministry of Transport calls sides in Sarnholm to the table of negotiations⟧

SARNHOLM, October 6. (Tavpress). ⟦v1|||In the sea port Sarnholm from the morning the processing of ships is not carried out in connection with a protest of a part of the personnel⟧, the correspondent of Tavpress transmits.

As explained to the agency in the company Tidewater Terminals, ⟦v6|Tidewater Terminals||to their workplaces did not appear about 900 persons⟧. "⟦v4|Tidewater Terminals||The organisers have violated the order established by the law⟧," they noted in the company.

The Minister of Transport Ilko Brandt in his turn ⟦v7|Ilko Brandt||considers that the disagreements must be settled by way of dialogue and without harm to the citizens⟧. ⟦v41|Ilko Brandt||The supplying of the population with foodstuffs is ensured for not less than three weeks⟧, he assured.

=== d004 | Channel Six | 2026-10-06T06:45:00Z | update
# LIVE: ⟦v1|||Cranes stand still over Sarnholm⟧ as strike enters first morning

[06:05] ⟦v1|||Not one box has moved since dawn⟧. Our camera on Fort Hill shows the big blue gantries with their arms in the air.

[06:18] ⟦v5|||We count seven ships lying at anchor outside the breakwater⟧.

[06:27] Union leader Greta Vohl has just been on air with us. "⟦v2|Greta Vohl||My people have had one rise in five years and the price of bread has doubled⟧," she said. "⟦+|||Nine percent only gets them back to where they were⟧." And it is not just the money, she said: ⟦v3|Greta Vohl||the company wants to drive the cranes from an office 300 kilometres away, with joysticks⟧.

[06:40] The company's answer to the joystick point: ⟦v3|Tidewater Terminals|declines|no comment on operational plans⟧.

=== d005 | Portside Courier | 2026-10-06T08:30:00Z | feature
# Tea, drizzle and a brass band at Gate Four

By half past seven there was a queue for the urn. ⟦v39|||The parish of St Brannoc had put up a field kitchen beside the weighbridge⟧, and Bishop Anton Merle himself was buttering rolls in a borrowed oilskin.

"⟦v39|Anton Merle||We feed whoever stands in the rain⟧," he said. "⟦-|Anton Merle||I was a tally clerk here for a summer, badly⟧."

Old hands talked of one thing. "⟦v3|Joss Herrick||They'll have some lad in the capital lifting my boxes with a toy⟧," said Joss Herrick, 58, who has spent 31 years in a cab forty metres up. "⟦v2|Joss Herrick||I take home less than when my daughter was born, and she's at college⟧."

⟦v1|||The last lift of the night, a white reefer, was left swinging a metre over the quay when the hooter went⟧, watchman Til Amory's dog barking at it.

=== d006 | The Ledger | 2026-10-06T10:15:00Z | update
# ⟦v40|||Tidewater loses 6% at the open⟧; lines begin to steer clear

⟦v40|||Investors wiped some 210 million crowns off the value of Tidewater Terminals within an hour on Tuesday⟧ as its largest site lay idle.

⟦v29|Castell Line||Castell Line has rerouted four vessels to Porvik in neighbouring Orska⟧, the carrier told clients in a note seen by The Ledger. ⟦v30|Castell Line||A levy of 180 crowns per container will apply from Thursday⟧, it added.

The Chamber of Commerce puts ⟦v31|Chamber of Commerce||the damage at 40 million crowns a day⟧. "⟦v31|Dora Lint||Every tide that goes out without cargo takes money with it⟧," said its president, Dora Lint.

Two people close to the operator said ⟦v10|unnamed (The Ledger)||its lawyers would ask a judge this afternoon to order staff back⟧.

=== d007 | Orska News Service | 2026-10-06T11:05:00Z | update
# ⟦v28|Vessel Karu||Orska is ready to receive the cargoes which Sarnholm cannot⟧, head of government

PORVIK, 6 October /ONS/. The Prime Minister of Orska Vessel Karu declared today that ⟦v28|Vessel Karu||the berths of Porvik stand open for the ships of all flags⟧.

"⟦v28|Vessel Karu||A good neighbour opens the door when the house beside has a trouble⟧," emphasised the head of the government.

According to the data of the harbour captain of Porvik, ⟦v29|Harbour Captain of Porvik||four container carriers of the company Castell have already changed the course⟧ and ⟦v42|Harbour Captain of Porvik||the free places at the moorings suffice for nine ships⟧.

=== d008 | Meridian | 2026-10-06T13:22:00Z | urgent
# ⟦v10|||Sarnholm operator seeks court order against strikers⟧

SARNHOLM, Oct 6 (Meridian) - ⟦v10|||Tidewater Terminals applied to the Sarnholm district court on Tuesday for an injunction ending the stoppage⟧, court papers showed.

⟦v4|Tidewater Terminals||Staff were never polled as the law requires⟧, the filing says.

"⟦v10|Greta Vohl||Let them sue. Judges don't drive cranes⟧," union leader Greta Vohl told Meridian.

⟦v5|Harbour Master's Office||Fourteen vessels were waiting in the roads by midday⟧, the Harbour Master's Office said. A spokesman for the transport ministry ⟦v26|Ministry of Transport of Tavonia|declines|declined to say whether soldiers could be used to unload them⟧.

=== d009 | Channel Six | 2026-10-06T15:40:00Z | update
# LIVE: ⟦v8|||Tugs tie up too⟧

[14:52] The strike has just got wider. ⟦v8|||All five harbour tugs are back at their moorings and the crews have hung a bedsheet over the rail: WITH THE QUAY⟧.

[15:04] "⟦v8|Bram Oster||We won't pull a ship for people who treat our mates like that⟧," tug skipper Bram Oster shouts across to us.

[15:20] Something bad at Gate Four. ⟦v13|||A lorry has pushed through the line and a man is down⟧. Ambulance on the way.

[15:33] Two nurses from the picket are with him. ⟦v13|Rina Holt||He was talking, he asked for his cap⟧, one of them, Rina Holt, tells us.

[15:38] Driver led off by officers. ⟦v43|||He works for a haulage firm from inland, Kessel Freight⟧ - that is the name on the cab…

=== d010 | Meridian | 2026-10-06T16:25:00Z | bulletin
# ⟦v13|||Picket killed by truck at Sarnholm port gate⟧

SARNHOLM, Oct 6 (Meridian) - ⟦v13|unnamed (Meridian)||A striking docker died after being struck by a lorry forcing its way past pickets⟧, a hospital source said. ⟦v43|Sarnholm Police||The driver, an employee of Kessel Freight, was being questioned⟧, police said.

⟦v12|||Officers later turned hoses on a crowd that tried to block the access road⟧, a Meridian reporter saw.

=== d011 | Meridian | 2026-10-06T17:02:00Z | correction | supersedes=d010
# CORRECTION: ⟦v13|Sarnholm General Hospital||Docker hit by truck is alive⟧, hospital says

SARNHOLM, Oct 6 (Meridian) - Please read in headline and first paragraph: ⟦v13|Sarnholm General Hospital||docker seriously hurt, not killed⟧. The Sarnholm General Hospital said ⟦v13|Sarnholm General Hospital||the man, 44, had a shattered pelvis but was out of danger⟧.

A corrected version follows.

⟦v13|||A picket was gravely injured when a lorry drove through the line at the port's Gate Four⟧. ⟦v12|Sarnholm Police||A water cannon was used for four minutes to clear the road⟧, police said.

=== d012 | Tavpress | 2026-10-06T17:50:00Z | update
# ⟦v12|Ministry of Internal Affairs of Tavonia||In Sarnholm the order at the entrance to the port has been restored⟧

SARNHOLM, October 6. (Tavpress). The press service of the Ministry of Internal Affairs has spread the following communication:

- ⟦v13|Ministry of Internal Affairs of Tavonia||at 15 hours 18 minutes a road accident with one victim took place at the entrance No. 4⟧;
- ⟦v12|Ministry of Internal Affairs of Tavonia||against the persons hindering the traffic special means were applied in a measured manner⟧;
- ⟦v24|Ministry of Internal Affairs of Tavonia||eleven violators were delivered to the department of police⟧;
- ⟦v44|Ministry of Internal Affairs of Tavonia||at present 300 employees of order guard the perimeter⟧.

The union ⟦v45|Amalgamated Quay Workers|denies|that stones flew from the side of the protesting ones⟧ [denied]. The Ministry does not comment this, but one of its officers confirmed to Tavpress that ⟦v45|unnamed (Tavpress)||two policemen were hit on the helmet⟧.

=== d013 | Portside Courier | 2026-10-06T19:10:00Z | update
# He only went for a light: ⟦v13|||Gate Four father fights back from wheels of lorry⟧

⟦v13|||Pieter Salk had stepped into the road to borrow a match when the Kessel eighteen-wheeler came round the bend⟧. His wife Mina was told by telephone in the school kitchen where she works.

"⟦v13|Mina Salk||The surgeon says he'll walk by spring⟧," she told the Courier last night, "⟦-|Mina Salk||and I've told him he'll walk behind me⟧."

Then the street got its second shock. ⟦v12|||Pensioners, prams and the brass band's tuba player were drenched by a jet from the police truck⟧, and ⟦v24|||nearly a dozen were bundled into vans⟧.

⟦v8|||With the towing men out as well⟧, the old pilot Edvin Crake said, ⟦v46|Edvin Crake||no ship over 150 metres can leave either⟧.

Mr Crake has counted hulls since breakfast: ⟦v5|Edvin Crake||nineteen in the roads at dusk⟧, and the lights look like a second town.

=== d014 | Channel Six | 2026-10-06T20:30:00Z | update | off_topic
# Thousands expected for lantern regatta in Lower Maren

Organisers of the Maren lantern regatta say this weekend's event will go ahead in spite of rain. More than 400 boats have signed up, they said, and the ferry company is laying on extra sailings. The mayor asked visitors to leave cars at home and use the tram.

=== d015 | The Ledger | 2026-10-06T21:45:00Z | update
# ⟦v17|Arden Motors||Arden Motors to stop the line⟧ as parts run dry; ⟦v16|||airport rations kerosene⟧

⟦v17|Arden Motors||The Brenn assembly plant will send 3,400 people home on Wednesday night⟧, Arden Motors said, because gearboxes are sitting in a hold off Sarnholm.

⟦v16|||Sarnholm-Vale airport has cut refuelling to half a tank per aircraft⟧, pilots' notices show. The pharmaceutical wholesaler Medora warned that ⟦v18|Medora||insulin would be scarce in the northern counties by the weekend⟧.

The finance ministry played the bill down. ⟦v31|Ministry of Finance of Tavonia||No more than 15 million crowns a day is being lost⟧, an official there said, against ⟦v31|Chamber of Commerce||the figure of 40 million⟧ given by the Chamber of Commerce.

Tidewater told The Ledger ⟦v14|Tidewater Terminals|denies|it had not signed up crane operators abroad⟧. Three agencies in Orska say otherwise: ⟦v14|unnamed (The Ledger)||sixty men have been offered triple pay and a hotel ship⟧, a recruiter there said.

=== d016 | Meridian | 2026-10-07T05:30:00Z | urgent
# ⟦v26|unnamed (Meridian)||Tavonia to send army engineers to run Sarnholm cranes⟧ - source

SARNHOLM, Oct 7 (Meridian) - ⟦v26|unnamed (Meridian)||Two companies of military engineers have been ordered to take over container cranes at Sarnholm⟧, a government source said on the second day of a strike.

⟦v5|Harbour Master's Office||The queue of ships stood at 23⟧, according to the Harbour Master's Office. Prime Minister Hanne Valk ⟦v26|Office of the Prime Minister|declines|could not be reached⟧, her office said.

=== d017 | Orska News Service | 2026-10-07T06:10:00Z | update | copy_of=d016
# ⟦v26|unnamed (Meridian) < Meridian||Tavonia to send army engineers to run Sarnholm cranes⟧

SARNHOLM, 7 October /ONS/. ⟦v26|unnamed (Meridian) < Meridian||Two companies of military engineers have been ordered to take over container cranes at Sarnholm⟧, a government source told Meridian on the second day of a strike.

⟦v5|Harbour Master's Office < Meridian||The queue of ships stood at 23⟧, according to the Harbour Master's Office, Meridian reported. Prime Minister Hanne Valk could not be reached.

=== d018 | Tavpress | 2026-10-07T07:00:00Z | update
# ⟦v26|Ministry of Defence of Tavonia|denies|Ministry of Defence: communications about soldiers in the port do not correspond to reality⟧

CAPITAL, October 7. (Tavpress). The Ministry of Defence of Tavonia refuted ⟦v26|Ministry of Defence of Tavonia|denies|the spread by a foreign agency of information that sappers will be put behind the levers of the lifting machines⟧. ⟦v47|Ministry of Defence of Tavonia||The units named are found on planned exercises in the mountains⟧, the department specified.

The Prime Minister Hanne Valk in an interview to the First Radio declared: "⟦v33|Hanne Valk < First Radio||The state will not speak under a pistol put to the temple⟧." She also communicated that ⟦v19|Hanne Valk < First Radio||the former chairman of the Supreme Court Osric Thane is charged with the mediation⟧.

=== d019 | Meridian | 2026-10-07T07:35:00Z | kill | supersedes=d016
# KILL: Sarnholm army engineers

SARNHOLM, Oct 7 (Meridian) - Editors, please kill the story slugged TAVONIA-PORT/ARMY, issued at 0530 GMT. ⟦v26|||The information that troops were ordered to operate cranes cannot be confirmed⟧, and ⟦v26|Ministry of Defence of Tavonia|denies|the plan has been denied by the Ministry of Defence⟧. There will be no substitute. We regret the error and ask subscribers who have published the story to withdraw it.

=== d020 | Channel Six | 2026-10-07T09:15:00Z | update
# LIVE: ⟦v19|||A judge to break the deadlock⟧ - ⟦v9|||and now the trains stop⟧

[08:10] A name at last: ⟦v19|||Osric Thane, 71, once the country's top judge, will sit between the two sides⟧. He told us on his doorstep that ⟦v20|Osric Thane||they meet at noon at the Hotel Anker⟧ and, with a grin, that ⟦-|Osric Thane||he is bringing sandwiches⟧.

[08:26] "⟦v33|Hanne Valk||We do not yield to blackmail⟧," the prime minister has told MPs.

[08:41] Opposition leader Cato Rehn is on the picket line in a yellow helmet. ⟦v34|Cato Rehn||Let her come here and say it to their faces⟧, he says.

[08:58] ⟦v9|Footplate Brotherhood||No engine will be coupled to a Sarnholm wagon⟧, the train drivers' Footplate Brotherhood says in a text to members. So after the boats, the rails.

[09:10] ⟦v48|||Two fires of pallets on Quay Road, small ones⟧, brigade in attendance.

=== d021 | Portside Courier | 2026-10-07T10:50:00Z | update
# ⟦v15|||Nine hundred tonnes of bananas going brown in the harbour⟧

You can smell it from Chandler Street. ⟦v15|||The fruit carrier Alba Rosa has been out of cooling gas since midnight⟧, and her master, Captain Nuno Serrat, has stopped counting. "⟦v15|Nuno Serrat||By Friday it is jam⟧," he said over the radio.

The yard at Marl Junction was silent too. ⟦v9|||Signalmen stood with folded arms while forty flat wagons waited for a locomotive that nobody would bring⟧.

Chemist Lotte Brun on Fish Row has begun to turn people away. "⟦v18|Lotte Brun||I have pens for my diabetics until Saturday, then I pray⟧," she said.

⟦v25|Sarnholm Police||Three men held overnight for sawing through a power cable at Berth 9 are members of the dockers' branch⟧, a police spokeswoman said. Branch secretary Greta Vohl said ⟦v25|Greta Vohl|denies|none of hers touched it⟧. The eleven taken away at Gate Four, meanwhile, ⟦v49|||were home for breakfast without charge⟧.

=== d022 | Orska News Service | 2026-10-07T11:40:00Z | update
# ⟦v27|Trade Union of Port Workers of Orska||Dockers of Porvik will not touch foreign containers⟧

PORVIK, 7 October /ONS/. The Trade Union of Port Workers of Orska has taken the decision that ⟦v27|Trade Union of Port Workers of Orska||the ships which were directed away from Sarnholm will not be served by its members⟧.

"⟦v27|Aino Pell||We are not the back door of Mister Tidewater⟧," so formulated it the chairwoman of the trade union Aino Pell.

The government regrets it. ⟦v28|Government of Orska||The yesterday's invitation of the Prime Minister to all flags remains in force⟧, the press office told. ⟦v14|Ministry of Labour of Orska||Sixty citizens of Orska have concluded contracts of work as crane drivers in Tavonia⟧, confirmed the Ministry of Labour to ONS.

=== d023 | Meridian | 2026-10-07T13:05:00Z | urgent
# ⟦v11|||Sarnholm court rejects bid to halt strike⟧

SARNHOLM, Oct 7 (Meridian) - ⟦v11|||A judge on Wednesday turned down Tidewater's request for an order against the dockers⟧.

⟦v11|Sarnholm District Court||The missing ballot is a matter for the union's own members⟧, the ruling said. ⟦v50|Tidewater Terminals||The company will appeal⟧, a spokesman said.

⟦v5|Harbour Master's Office||Ships at anchor now number 31⟧, the Harbour Master's Office said. ⟦v20|||Talks under a government mediator opened an hour late in a city hotel⟧.

=== d024 | The Ledger | 2026-10-07T16:20:00Z | update
# ⟦v21|||Operator puts 4% on the table⟧; ⟦v22|||dockers push it back⟧

⟦v21|||Tidewater opened the Hotel Anker talks with an increase of four in the hundred, spread over two years⟧, people in the room said. ⟦v22|Greta Vohl||An insult in instalments⟧ was how Greta Vohl, for the union, put it before she walked to the bar.

Chief executive Lars Mondrup, interviewed by The Ledger in a corridor:

What is your limit? "⟦v51|Lars Mondrup||Our margin is eleven percent and our bank knows it⟧."

Remote driving? "⟦v3|Lars Mondrup||The plan exists, yes. Nobody's cab is going away before 2029⟧."

The foreign crews? "⟦v14|Lars Mondrup|denies|There is no hotel ship. There are no sixty men⟧."

And the court? "⟦v11|Lars Mondrup||One judge read one page⟧," Mr Mondrup said. "⟦v50|Lars Mondrup||Three judges will read the rest⟧."

⟦v17|||At Brenn the belt carried its last saloon past the paint shop at four⟧.

=== d025 | Channel Six | 2026-10-07T19:50:00Z | update
# LIVE: ⟦v23|||New number at the Anker: six and a half⟧

[18:45] Waiters say ⟦v23|unnamed (Channel Six)||the company has come up to 6.5 in one go⟧. Nobody has stormed out.

[19:02] ⟦v9|Ilko Brandt||The railwaymen are breaking their contract⟧, transport minister Ilko Brandt says on his way in. On money he won't be drawn: ⟦v23|Ilko Brandt|declines|"ask the gentlemen inside"⟧.

[19:15] ⟦v5|||Our camera counts thirty-eight sets of anchor lights now⟧, the most yet.

[19:31] ⟦v16|||Two flights to the islands scrapped for want of fuel⟧.

[19:44] Mina Salk, whose husband was run over yesterday, has brought a cake to the negotiators. "⟦-|Mina Salk||Eat and sign⟧," it says in icing.

=== d026 | Meridian | 2026-10-08T02:14:00Z | flash
# ⟦v35|Osric Thane||SARNHOLM DOCK STRIKE DEAL REACHED⟧ - MEDIATOR

=== d027 | Meridian | 2026-10-08T02:50:00Z | bulletin | supersedes=d026
# ⟦v35|||Tidewater, union agree 7.2 percent raise to end port strike⟧

SARNHOLM, Oct 8 (Meridian) - ⟦v35|Osric Thane||The two sides settled on 7.2 percent over 18 months⟧, mediator Osric Thane said after 14 hours of talks.

⟦v38|Osric Thane||Remote crane control is shelved until the end of the decade⟧, he said. ⟦v37|Amalgamated Quay Workers||Work resumes with Thursday's late shift⟧, the union said, and ⟦v36|Amalgamated Quay Workers||members vote on the terms on Friday⟧.

=== d028 | Portside Courier | 2026-10-08T03:30:00Z | update | copy_of=d027
# ⟦v35|Meridian||Tidewater, union agree 7.2 percent raise to end port strike⟧

SARNHOLM (Meridian) - ⟦v35|Osric Thane < Meridian||The two sides settled on 7.2 percent over 18 months⟧, mediator Osric Thane said after 14 hours of talks.

⟦v38|Osric Thane < Meridian||Remote crane control is shelved until the end of the decade⟧, he said. ⟦v37|Amalgamated Quay Workers < Meridian||Work resumes with Thursday's late shift⟧, the union said, and ⟦v36|Amalgamated Quay Workers < Meridian||members vote on the terms on Friday⟧.

=== d029 | Tavpress | 2026-10-08T06:15:00Z | update
# ⟦v35|Office of the Prime Minister||Conflict in the sea port is settled thanks to the efforts of the government⟧

CAPITAL, October 8. (Tavpress). The Office of the Prime Minister informs that ⟦v35|Office of the Prime Minister||in the night a compromise on the remuneration of labour was signed in Sarnholm⟧. ⟦v52|Hanne Valk||Common sense has won over the street⟧, noted Hanne Valk, by the words of her spokesman.

According to the newspaper Dawn of the North, which refers to a participant of the negotiations, ⟦v53|unnamed (Dawn of the North) < Dawn of the North||half of the increase will be paid from the budget⟧. In the Ministry of Finance ⟦v53|Ministry of Finance of Tavonia|denies|it is refuted that public means flow to the private operator⟧.

⟦v38|Tidewater Terminals||The introduction of the lifting machines without a driver in the cabin is postponed for an indefinite term⟧, confirmed Tidewater Terminals to Tavpress.

=== d030 | The Ledger | 2026-10-08T09:00:00Z | update
# Cheaper than the queue: ⟦v35|||Tidewater pays up⟧, ⟦v54|||shares win back ground⟧

⟦v54|||The stock regained four of the six percent it shed on the first day⟧ after the night's accord. "⟦v35|Lars Mondrup||We bought peace, and peace had a price⟧," chief executive Lars Mondrup said.

⟦v38|||Giving up the joysticks for four years⟧ hurts more, analysts at Bank Hollander wrote: ⟦v38|Bank Hollander||it was worth twice what the wages cost⟧.

Castell Line said ⟦v30|Castell Line||the surcharge announced on Tuesday would not be collected after all⟧, but ⟦v29|Castell Line||the ships it sent to Orska are stuck there⟧: ⟦v27|||nobody in Porvik will lay a hand on them⟧. Clearing the backlog ⟦v55|Harbour Master's Office||will take nine days⟧, the Harbour Master's Office reckons.

The police ⟦v25|Sarnholm Police||let two of the three cable suspects go⟧ for want of proof.

=== d031 | Channel Six | 2026-10-08T12:30:00Z | update | nothing_new
# LIVE: How the Sarnholm strike was settled - what we know

It began on Tuesday, when ⟦v1|||dockers left the quay at the morning hooter⟧. ⟦v8|||The tugs⟧ and ⟦v9|||the railways⟧ followed. ⟦v13|||A picket, Pieter Salk, was run down at Gate Four⟧ the same afternoon. The army story was withdrawn: ⟦v26|||no troops were ever sent⟧. ⟦v11|||The bench refused to force the men back⟧, and before dawn on Thursday ⟦v35|||an ex-judge got both parties to sign for a little over seven⟧.

=== d032 | Portside Courier | 2026-10-08T18:40:00Z | feature
# ⟦v37|||At ten past four the hooter blew and the blue arms came down⟧

Joss Herrick climbed his ladder to applause. ⟦v37|||First out was that same white reefer which had hung over the quay since Tuesday⟧; someone had chalked "at last" on its door.

"⟦v38|Joss Herrick||My chair stays mine till I'm pensioned⟧," he said, "⟦v35|Joss Herrick||and there's seven on top, with a bit of change⟧."

Not everyone cheered. "⟦v36|Sanne Tull||I'll be putting my cross against it tomorrow⟧," said lasher Sanne Tull. "⟦v2|Sanne Tull||We came for nine⟧."

⟦v56|||Kessel Freight has sent the Salk family a cheque⟧; Mina Salk sent it back. ⟦v39|||Bishop Merle's urn went into the vestry again after four hundred litres of soup and tea⟧.
