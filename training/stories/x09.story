title: Sellin ceasefire talks and the shelling of Orlitz

=== d001 | Meridian | 2026-11-10T06:12:00Z | flash
# ⟦v001|Orlitz mayor's office||SHELLS FALL ON MARKET IN DRESKAN CITY OF ORLITZ, AT LEAST FOUR DEAD⟧ - MAYOR'S OFFICE

=== d002 | Sellin Live | 2026-11-10T06:40:00Z | update
# LIVE: Talks at nine, guns at seven

7.40 Sellin time. Good morning from the lake, where the swans outnumber the diplomats. ⟦v003|||At nine the Tarvians and the Dreskans are supposed to walk into the same ballroom for the first time in fourteen months⟧ [Hotel Bellevue, ground floor - ed.].

And then this, from 600 kilometres east. Meridian reports, citing the mayor's people, that ⟦v001|Orlitz mayor's office < Meridian||four have been killed among the stalls in Orlitz⟧… Timing, as they say, is everything.

Lena Marosz, who leads the Dreskan team, crossed the lobby at a run with her telephone at her ear. She declined to say ⟦v005|Lena Marosz|declines|whether she would still go in⟧.

=== d003 | Meridian | 2026-11-10T07:05:00Z | urgent
# Nine killed as shells hit Orlitz market hours before ceasefire talks

ORLITZ, Nov 10 (Meridian) - ⟦v001|Jaromir Beck||Nine people were killed on Tuesday when artillery struck a crowded market in the Dreskan city of Orlitz⟧, Mayor Jaromir Beck said, as negotiators gathered in neutral Sellin to discuss an end to the war.

⟦v002|Jaromir Beck||Thirty-one were hurt, six of them children⟧, Beck told reporters at the scene.

⟦v004|Dreskan general staff||The rounds came from Tarvian howitzers dug in at the Lomnice quarry⟧, the Dreskan general staff said.

Tarvia's defence ministry did not answer calls. Orlitz, a city of 180,000 before the fighting, lies nine kilometres from the front.

The market square had been hit twice before, in the spring of last year, but at night, when it was empty. Traders had returned in September after the city council declared the centre "reasonably quiet" and put up a wall of sandbags along the tram stop.

Dresk and Tarvia have been fighting over the eastern bank of the Orla since a disputed vote there almost three years ago. Several attempts at a pause have come to nothing, the latest of them over the wording of a single footnote.

=== d004 | Tarvinform | 2026-11-10T07:48:00Z | bulletin
# ⟦v004|Tarvian defence ministry|denies|Armed forces of Tarvia did not fire at Orlitz⟧ - Ministry of Defence

VELMAR, November 10. /Tarvinform/. ⟦v004|Tarvian defence ministry|denies|Units of Tarvian army did not conduct fire on settlement Orlitz in the morning of November 10⟧, informed the Ministry of Defence on Tuesday.

"⟦v004|Tarvian defence ministry||By objective control is fixed that the fire on the market was opened by battery of the Dreskan side itself with the purpose of derailing the negotiations⟧," underlined in the department.

On the given question ⟦v003|Boris Kadlec||the delegation has arrived to Sellin in full composition and is ready for work⟧, noted the head of delegation Boris Kadlec.

In Velmar on the same day the weather was sunny.

=== d005 | Pressa Quarto | 2026-11-10T08:26:00Z | bulletin
# Orlitz: ⟦v001|Jaromir Beck < Meridian||the market struck, nine victims⟧ according to the mayor

SANTO VEDRO, November 10 (PQ) -- ⟦v001|Jaromir Beck < Meridian||A bombardment has cost the life to nine persons who were making their purchases in the centre of Orlitz⟧, reported the agency Meridian, citing the mayor of the city.

The Tarvians, by the voice of their ministry taken over by Tarvinform, reject that ⟦v004|Tarvian defence ministry < Tarvinform|denies|the shots would be theirs⟧.

⟦v003|||In Sellin the heads of the two delegations have gone into the ballroom with a delay of forty minutes and without giving each other the hand⟧.

The minister of Foreign Affairs of Vedria, Aurelio Sant, demanded ⟦v019|Aurelio Sant||an independent inquiry under the aegis of the Council of Neutrals⟧.

=== d006 | Sellin Live | 2026-11-10T09:02:00Z | update
# LIVE: '⟦v021|Lena Marosz||One does not bargain over a coffin⟧'

10.02 Sellin time. Well, that was short. ⟦v005|||After fifty minutes the left-hand door flew open and out came Marosz, coat on, papers under her arm, the entire Dreskan side behind her⟧.

On the steps: "⟦v021|Lena Marosz||I was sent here to end the shelling, not to listen to it… One does not bargain over a coffin⟧." ⟦v005|Lena Marosz||She was going back to her embassy and would "await instructions"⟧, she said.

⟦v039|||About sixty women with photographs of missing soldiers are standing at the hotel gate and have begun to sing⟧. It is not clear which side they are from. Possibly both [it is both - ed.].

The mediator, Henk Oosting, stayed in the room with the Tarvians and, we are told, the biscuits.

For those who have not met him: a retired judge, a Fleming by birth, 71, who once kept two fishing fleets from shooting at each other over herring and was paid, the story goes, in herring. His staff says ⟦v006|Henk Oosting's office||he opened the morning by pushing one sheet across the table: three days and three nights without a shot, nothing else⟧.

=== d007 | Anglant | 2026-11-10T09:20:00Z | urgent
# Dreskan delegation quits ceasefire talks in protest at market attack

SELLIN, Nov 10 (Anglant) - ⟦v005|||Negotiators for Dresk broke off a meeting with Tarvia less than an hour after it started⟧, leaving the first direct contact between the warring neighbours since last year in doubt.

Boris Kadlec, the chief envoy of Velmar, called ⟦v022|Boris Kadlec||the atmosphere "workmanlike until somebody needed a photograph"⟧ and said ⟦v007|Boris Kadlec||Tarvia was prepared in principle to silence its weapons for three days, as the mediator had suggested⟧.

Oosting's office confirmed that ⟦v006|Henk Oosting's office||he had tabled a 72-hour truce⟧.

⟦v001|Orlitz mayor's office < Meridian||The toll at the Orlitz market stood at nine⟧, according to Meridian.

=== d008 | Orlitz Evening Leaf | 2026-11-10T10:10:00Z | feature
# Pears on the cobbles

By our own people, who were there

It was the hour of the pears. Old Mrs Dvorna had just set out the last of hers, the small brown ones that keep till Christmas, when the first one came down by the fish hall. ⟦v001|Ilja Sorn < Orlitz Evening Leaf||"I counted eleven under sheets, and then I stopped counting"⟧, Dr Ilja Sorn of the Sisters' Hospital told the Leaf.

⟦v025|Hana Dvorna||"I crawled under my own table. When I put my head out, the table was the only one standing"⟧, says Hana Dvorna, 74.

Dr Sorn's corridors are full: ⟦v002|Ilja Sorn||forty-seven wounded by ten o'clock, on beds, on benches, on doors⟧. And ⟦v037|Vera Pohl||nobody can find three of the flower girls⟧, says Vera Pohl, who let them their pitch.

As though that were not enough, ⟦v015|||the taps north of the river have run dry⟧, and ⟦v026|school board||the schools will stay shut until Friday⟧, the board has decided.

There is a crater where the tram used to turn. Someone has put a chair in front of it.

By midday the street sweepers were at work, as they are every Tuesday, with the wide brooms. They went round the fish hall and did not talk. A boy was selling the Leaf on the corner, yesterday's, with the weather on the front page and on the back an advertisement for stoves. People bought it all the same, and stood about, and read how mild it was going to be.

=== d009 | Meridian | 2026-11-10T10:44:00Z | update | supersedes=d003
# Orlitz market dead rise to 11, Dresk pulls out of talks

ORLITZ, Nov 10 (Meridian) - ⟦v001|Jaromir Beck||Eleven people were killed on Tuesday when artillery struck a crowded market in the Dreskan city of Orlitz⟧, Mayor Jaromir Beck said, and ⟦v005|||his country's negotiators walked away from ceasefire talks in neutral Sellin⟧.

⟦v002|Jaromir Beck||Some 50 were hurt⟧, Beck told reporters. ⟦v037|Jaromir Beck||Four remain unaccounted for⟧, he added.

⟦v027|Jaromir Beck||Wednesday will be a day of mourning, with bells at seven⟧, the mayor said.

⟦v015|Orlitz waterworks||A pumping station was damaged, leaving 60,000 residents without water⟧, the municipal waterworks said.

⟦v004|Dreskan general staff||The rounds came from Tarvian howitzers dug in at the Lomnice quarry⟧, the Dreskan general staff said. Tarvia denied ⟦v004|Tarvian defence ministry|denies|firing on the town⟧.

=== d010 | Line Observer Mission | 2026-11-10T11:00:00Z | update
# SPOT REPORT: ORLITZ AND ENVIRONS, 10 NOVEMBER

The Line Observer Mission (LOM) reports that, between 06:00 and 10:00:

- ⟦v013|Line Observer Mission||its cameras recorded 212 undetermined explosions, against 38 on the previous day⟧;

- ⟦v001|Line Observer Mission||a patrol saw five craters and ten bodies at the central market⟧;

- ⟦v004|Line Observer Mission|hedges|four of the craters were assessed as caused by 152-mm rounds arriving from an east-south-easterly direction⟧;

- ⟦v014|Line Observer Mission||a second patrol was denied passage to the Lomnice quarry by armed men⟧;

- ⟦v009|Line Observer Mission||the road bridge at Koven was intact at 09:30⟧.

The Mission does not attribute responsibility.

=== d011 | Anglant | 2026-11-10T11:31:00Z | update
# Monitors say Orlitz shells flew in from the east

SELLIN, Nov 10 (Anglant) - ⟦v004|Line Observer Mission|hedges|The projectiles that landed in Orlitz came out of the direction where Tarvia's lines run⟧, international observers said in guarded language on Tuesday. They stopped short of naming a culprit.

A Western officer was blunter. "⟦v004|unnamed (Anglant)||Unless the Dreskans have learned to shoot round corners, it was the other lot⟧," he told Anglant.

The monitors complained that ⟦v014|Line Observer Mission||they had been turned back on the way to a stone quarry said to hide the guns⟧.

⟦v013|Line Observer Mission||The morning was the loudest since spring⟧, with more than two hundred blasts logged by the mission's cameras.

=== d012 | Tarvinform | 2026-11-10T12:03:00Z | bulletin
# Kadlec: ⟦v008|Boris Kadlec||demand on withdrawal of guns is ultimatum⟧

SELLIN, November 10. /Tarvinform/. The demand of the Dreskan side ⟦v008|Boris Kadlec||to take away the Tarvian artillery on 20 kilometres from the line of contact before a pause in fire⟧ constitutes an ultimatum, stated to journalists the head of the delegation of Tarvia Boris Kadlec.

"⟦v007|Boris Kadlec||We said yes to silence in three days and nights. To the second question, who is moving where, we will say after the silence⟧," noted the diplomat.

Answering the question about ⟦v023|Boris Kadlec|declines|the map, about which write in the press⟧, he refused from comments.

⟦v020|Tarvian foreign ministry||Any new sanctions will be met by adequate answer⟧, specified at the same time in the Foreign Ministry.

=== d013 | Thornbury Review | 2026-11-10T12:30:00Z | feature
# A pencil line down a river

From a correspondent who has seen it

There is a map. It lies, folded in four, in more than one briefcase at the Bellevue, and this magazine has held it to a window. ⟦v023|unnamed (Thornbury Review) < Thornbury Review||It draws the armistice line down the middle of the Orla and leaves the eastern third of Orlitz on the wrong bank⟧, as two persons engaged in the talks explained it.

⟦v023|unnamed (Thornbury Review)||The pencil belongs to the mediator⟧, one of them maintained. The other would go no further than a smile.

If they are right, then Dresk's chief envoy had two reasons to reach for her coat. A spokesman for Henk Oosting declined to discuss ⟦v023|Henk Oosting's office|declines|cartography⟧.

The Bellevue, it may be recalled, hosted the frontier commission of 1921. That one used a ruler.

Lines of this sort have a way of outliving the people who draw them. The commission's ruler produced a border that ran through a dairy at Weir, with the cows in one country and the churn in the other, and it took eleven years and a small scandal to move the churn. Those who favour a river say that at least it cannot be argued with. They have not seen the Orla in April, when it is wherever it likes.

Nor is the question only one of geography. Whoever holds the eastern quarters of Orlitz holds the sugar works, the seminary and the waterworks, and a city which has already queued at a tank cart this week will know what the last of these is worth.

=== d014 | Pressa Quarto | 2026-11-10T13:05:00Z | update
# A map would cut Orlitz in two

SANTO VEDRO, November 10 (PQ) -- The Thornbury Review affirms, leaning on two participants, that ⟦v023|unnamed (Thornbury Review) < Thornbury Review||a project of line of ceasefire follows the course of the Orla, abandoning to Tarvia the quarters of the east of the martyr city⟧.

Interrogated by Sellin Live, the Dreskan delegation would have answered, through a counsellor, that ⟦v024|Tomas Greif < Sellin Live|denies|the document "is not known to us, hence does not exist"⟧.

The question of the guns divides: ⟦v008|||Dresk poses as prealable that the Tarvian pieces be moved back by twenty kilometres⟧.

⟦v035|||The wheat has gained 4% on the exchange of Santo Vedro⟧, on fear of a closing of the river port.

=== d015 | Sellin Live | 2026-11-10T13:28:00Z | update
# LIVE: The general, the map, the soup

14.28 Sellin time. Lunch was leek soup. Tomas Greif, counsellor to Marosz, denied between spoonfuls that ⟦v024|Tomas Greif|denies|anyone in his delegation had ever set eyes on a sketch with a line through Orlitz⟧. "⟦v024|Tomas Greif|denies|A fake, and not a good one: they've spelt Koven with a C⟧."

Meanwhile the choir at the gate has grown. ⟦v039|||Some two hundred mothers and wives now, and a police van which has politely parked behind the trees⟧.

Is Marosz coming back? The hotel has kept her chair, her name card and her glass of water [sparkling]. From the embassy: "⟦v005|Tomas Greif|hedges|We have not left the talks. We have left the room⟧."

Pressa Quarto reports that ⟦v019|Aurelio Sant < Pressa Quarto||Vedria's foreign minister wants neutral investigators sent to the market⟧.

=== d016 | Meridian | 2026-11-10T14:02:00Z | urgent
# ⟦v010|unnamed (Meridian)||Tarvian front commander General Tisch killed in strike⟧ - source

ORLITZ, Nov 10 (Meridian) - ⟦v010|unnamed (Meridian) < Meridian||General Radovan Tisch, who commands Tarvian forces opposite Orlitz, was killed on Tuesday when a drone hit his command post near Brod⟧, a Dreskan security source told Meridian.

⟦v010|unnamed (Meridian)||Two of his staff officers died with him⟧, the source said.

The strike coincided with a fire at an ammunition depot in the same village. ⟦v028|Dreskan general staff||Dresk's drones set off the depot⟧, its general staff said, without mentioning the general.

Tarvia's defence ministry declined to comment on ⟦v010|Tarvian defence ministry|declines|Tisch's fate⟧. Tisch, 59, took Koven in the first winter of the war.

=== d017 | Orlitz Evening Leaf | 2026-11-10T14:15:00Z | update | copy_of=d016
# ⟦v010|unnamed (Meridian)||General Tisch killed⟧ - source

(Meridian) ⟦v010|unnamed (Meridian) < Meridian||General Radovan Tisch, who commands Tarvian forces opposite our city, was killed on Tuesday when a drone hit his command post near Brod⟧, a Dreskan security source told Meridian.

⟦v010|unnamed (Meridian)||Two of his staff officers died with him⟧, the source said.

Tisch, 59, took Koven in the first winter of the war.

=== d018 | Tarvinform | 2026-11-10T14:50:00Z | urgent
# General Tisch ⟦v010|Radovan Tisch|denies|received journalists at the position⟧

BROD, November 10. /Tarvinform/. Commander of grouping "East" Radovan Tisch at 15:30 showed himself to the correspondents and drank with them tea. "⟦v010|Radovan Tisch|denies|As you see, I am buried not deeply⟧," joked the general.

He informed that ⟦v028|Radovan Tisch||as result of attack of unmanned apparatuses the warehouse of engineering property in Brod has burned down⟧. ⟦v029|Radovan Tisch||Perished seven servicemen, their families will receive help⟧, said Tisch.

⟦v030|Tarvian security service||In the same district was detained a resident transmitting to the enemy coordinates⟧, informed the Security Service.

=== d019 | Meridian | 2026-11-10T15:10:00Z | kill | supersedes=d016
# KILL - Tarvian general

EDITORS: Kill the Meridian story timed 1402 GMT on Nov 10, headlined "Tarvian front commander General Tisch killed in strike - source".

⟦v010||denies|The report was wrong. General Tisch has since appeared before reporters⟧. ⟦v010||denies|The source has withdrawn the account⟧.

Please remove it from all platforms. There will be no substitute.

=== d020 | Anglant | 2026-11-10T15:42:00Z | update
# Blasts rock Tarvian arms dump; bridge at Koven brought down

ORLITZ, Nov 10 (Anglant) - ⟦v028|||A Tarvian munitions store at Brod was still cooking off late on Tuesday, throwing a column of smoke that could be seen from both banks⟧.

⟦v029|Tarvian defence ministry||Seven soldiers died there⟧, Velmar admitted; ⟦v029|Dreskan general staff||the true figure was above thirty⟧, the Dreskan general staff said.

Some 12 km upstream, ⟦v009|||the last road crossing over the Orla at Koven dropped into the water shortly after three⟧. ⟦v009|Dreskan general staff||Tarvian sappers mined the spans⟧, according to the Dreskan side.

With the road gone, ⟦v036|Relief Society||a convoy of 14 trucks with flour and blankets turned back⟧, the Relief Society said.

=== d021 | Orlitz Evening Leaf | 2026-11-10T16:25:00Z | feature
# We shall have to learn to swim

Our grandfathers built it and ⟦v009|||somebody's grandsons have laid it in the river: three arches gone, the fourth leaning like a drunk⟧. So now there is one way out of Orlitz, and it is westwards on the forest road.

⟦v016|||Twenty-two buses took it this afternoon, with 900 children and old people, and one goat⟧. ⟦v016|Jaromir Beck||Another 1,500 will follow tomorrow if the road holds⟧, promises the mayor.

Behind the brewery the militia took away a man with a radio. ⟦v031|Orlitz militia||He had been telling somebody where the shells landed⟧, the militia says; he is a postman, thirty-four, from Linden Street. ⟦v040|Orlitz militia||Another man, caught with stolen bread cards, was let off with a fright⟧.

The waterworks send word that ⟦v015|Orlitz waterworks||the pumps may turn again on Thursday⟧. Until then there are tank carts on Brewer's Square, and queues, and jokes.

And ⟦v037|Vera Pohl||two of the three flower girls are alive: they had run all the way to Weir and slept in a church⟧.

=== d022 | Sellin Live | 2026-11-10T17:20:00Z | update
# LIVE: She's back

18.20 Sellin time. ⟦v005|||A side entrance, no cameras, one very wet umbrella: the Dreskan envoy has resumed her seat⟧… The water glass has been refilled.

What changed? Two officials say ⟦v034|unnamed (Sellin Live) < Sellin Live||the Tarvian president, Otakar Rehn, rang the Aldish chancellor at four and spoke for half an hour⟧. ⟦v007|unnamed (Sellin Live)||Velmar's nod to three days without guns is now on paper⟧, says one of them.

⟦v011|Tomas Greif||A swap of 120 captives for 120 is as good as agreed⟧, according to Greif. ⟦v012|Tomas Greif||The return of the dead is a different list and a longer one⟧, he added.

Kadlec, asked about ⟦v011|Boris Kadlec|declines|the exchange⟧, put a finger to his lips.

On the terrace the waiters are folding the parasols for the winter. Nobody has told them how long the conference is booked for; the manager says the Bellevue has a wedding on Saturday, eighty covers, and that the bride's mother has been telephoning since noon.

=== d023 | Pressa Quarto | 2026-11-10T18:04:00Z | correction | supersedes=d014
# CORRECTION: A map would cut Orlitz in two

(Corrects the rise of wheat: 1.4%, and not 4%)

SANTO VEDRO, November 10 (PQ) -- The Thornbury Review affirms, leaning on two participants, that ⟦v023|unnamed (Thornbury Review) < Thornbury Review||a project of line of ceasefire follows the course of the Orla, abandoning to Tarvia the quarters of the east of the martyr city⟧.

Interrogated by Sellin Live, the Dreskan delegation would have answered, through a counsellor, that ⟦v024|Tomas Greif < Sellin Live|denies|the document "is not known to us, hence does not exist"⟧.

⟦v035|||The wheat has gained 1.4% on the exchange of Santo Vedro⟧, on fear of a closing of the river port.

=== d024 | Meridian | 2026-11-10T19:30:00Z | update | off_topic
# Aldish rail strike called off after pay deal

ALDENHAVEN, Nov 10 (Meridian) - Train drivers in Aldmark called off a strike planned for Wednesday after the railway offered a 4.5 percent pay rise, their union said.

Services on the lake line will run as normal. "We got most of what we wanted and all of what we expected," union secretary Dirk Manz said.

=== d025 | Meridian | 2026-11-11T05:30:00Z | feature | nothing_new
# FACTBOX-Sellin talks and Orlitz shelling: what is known

Nov 11 (Meridian) - The state of play on the second day of talks between Tarvia and Dresk:

* ⟦v001|Jaromir Beck||Fourteen people died in Tuesday's attack on the Orlitz market⟧, Mayor Jaromir Beck says. ⟦v002|Jaromir Beck||Fifty-three were injured⟧.

* ⟦v004|||Each side says the other fired⟧. The Line Observer Mission has said ⟦v004|Line Observer Mission|hedges|the rounds came from the east-south-east⟧.

* ⟦v005|||Dresk left the table on Tuesday morning and returned in the evening⟧.

* ⟦v006|Henk Oosting||Mediator Henk Oosting wants 72 hours without fire⟧. ⟦v008|Lena Marosz||Dresk asks that guns first be drawn back 20 km⟧.

* ⟦v010||denies|Meridian on Tuesday withdrew a report that General Radovan Tisch had been killed⟧.

* ⟦v009|||The Koven bridge was destroyed⟧.

=== d026 | Orlitz Evening Leaf | 2026-11-11T07:35:00Z | feature
# Bells

⟦v027|||At seven they rang, Catholic and Orthodox and the cracked one of the Lutherans, and the whole of Brewer's Square took its hat off⟧. ⟦v001|||Fourteen names were read. The youngest was Petr, aged six, who had been sent for parsley⟧.

President Klara Edlin came by helicopter and stood at the back. "⟦v033|Klara Edlin||I have not come to promise you revenge. I have come to promise you a winter⟧," she said afterwards.

Hana Dvorna was there in her good coat. ⟦v025|Hana Dvorna||She means to be at her stall on Saturday, "even if I sell to the pigeons"⟧.

The third girl from the flower pitch has been found too. ⟦v037|||She will not be coming home⟧.

=== d027 | Anglant | 2026-11-11T10:15:00Z | urgent
# Tarvia, Dresk sign three-day truce from Thursday dawn

SELLIN, Nov 11 (Anglant) - ⟦v017|||Tarvia and Dresk put their names on Wednesday to a ceasefire of 72 hours that takes effect at 0600 local time on Thursday⟧, the first pause in 14 months.

⟦v017|Henk Oosting||"Three signatures, two of them illegible, all of them valid"⟧, mediator Henk Oosting said.

⟦v008|agreement of Sellin||Both armies will pull heavy guns back by 10 kilometres within the first day⟧, half of what Dresk had sought, the two-page agreement says. ⟦v038|agreement of Sellin||Officers of the two staffs will be linked by a direct telephone line⟧.

Oosting said ⟦v032|Henk Oosting||he would drive to Orlitz on Friday to see for himself⟧.

Negotiators will ⟦v041|Henk Oosting||meet again in Sellin on Nov 18⟧, he said.

The paper says nothing of any frontier. Asked whether ⟦v023|Henk Oosting|denies|he had himself sketched a division of the city along the water⟧, the former judge denied it. "⟦v023|Henk Oosting|denies|I cannot draw. Ask my wife⟧," he said.

The government of Aldmark, the host, offered ⟦v044|Aldish chancellery||forty officers to strengthen the observers along the line⟧. Previous pauses broke down within a week, each side blaming the other.

=== d028 | Tarvinform | 2026-11-11T10:52:00Z | bulletin
# ⟦v017|Boris Kadlec||Regime of silence comes into force November 12⟧ - Kadlec

SELLIN, November 11. /Tarvinform/. ⟦v017|Boris Kadlec||The parties have signed memorandum about regime of silence, from six o'clock of morning of Thursday the weapons are silent⟧, announced the head of the delegation Boris Kadlec.

⟦v011|Boris Kadlec||To homeland will return 120 Tarvian soldiers, so much also will be given over to other side⟧, informed the diplomat.

"⟦v022|Boris Kadlec||It was difficult, but honest conversation of grown-up people⟧," he evaluated.

⟦v034|Tarvian presidential administration||The decision was prepared by telephone conversation of President Otakar Rehn with the Chancellor of Aldmark⟧, underlined in the Administration. ⟦v020|Aldish chancellery||The Chancellor confirmed that the question of widening of sanctions is taken away⟧.

=== d029 | Sellin Live | 2026-11-11T11:40:00Z | update
# LIVE: Ink

12.40 Sellin time. So it's done. ⟦v017|||A green baize table, a pen that didn't work, a second pen that did… and from tomorrow's first light nobody is meant to pull a trigger until Sunday⟧.

Marosz did not smile. "⟦v042|Lena Marosz||I have signed for three mornings. I will believe in each of them at noon⟧," she said.

⟦v011|||The buses for the prisoners left for the line at eleven⟧ [two of them, windows papered over]. ⟦v012|Relief Society||Ninety-six coffins will cross on Saturday in the other direction of traffic⟧, says the Relief Society.

At the gate they have stopped singing. ⟦v039|||One of the women handed her photograph to a Tarvian clerk, who put it in his breast pocket⟧.

Anglant reports, quoting the mediator, that ⟦v032|Henk Oosting < Anglant||Oosting will be going to the shattered city at the end of the week⟧.

=== d030 | Pressa Quarto | 2026-11-12T05:48:00Z | update
# ⟦v018|Dreskan general staff||First shots one hour after the truce⟧, according to Dresk

SANTO VEDRO, November 12 (PQ) -- ⟦v018|Dreskan general staff||Mortars have broken at 7:04 the silence near of the ruins of Koven, without making victims⟧, accused Thursday the Dreskan general staff.

Tarvinform, citing General Tisch, relates that ⟦v018|Radovan Tisch < Tarvinform|denies|"not a single mine" left his positions⟧.

⟦v013|Line Observer Mission||The observers have counted three detonations since dawn, against two hundred and twelve on Tuesday⟧. ⟦v038|Line Observer Mission||The new apparatus rang at 7:10, and somebody picked up⟧, they specified.

⟦v036|Relief Society||The trucks of flour have entered in Orlitz by the forest⟧, announced the Relief Society, and ⟦v015|||the water has come back in the afternoon's stead already at breakfast⟧.

For Aurelio Sant, "⟦v043|Aurelio Sant||a ceasefire is judged by its second day⟧". The minister renewed ⟦v019|Aurelio Sant||his request of an investigation about the market⟧.

In the city itself one remains prudent. The bakers have lit their ovens, the tramways have sent out one single car, empty, to try the rails, and in front of the fish hall the first merchants were measuring with chalk the emplacement of their stalls, reported a correspondent of the Leaf.

The delegations, for their part, left Sellin in the night in two convoys, by two roads, with the same police motorcyclist in front, it would seem, who made the way twice.
