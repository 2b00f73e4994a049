title: The Harbour Fund inquiry in Palmeria

=== d001 | Pelorus | 2026-09-22T04:35:00Z | flash
# ⟦v001|||POLICE SEARCH MINISTRIES OF TRANSPORT AND FINANCE IN PALMERIAN CAPITAL⟧ - WITNESSES

=== d002 | Port Amaro Mirror | 2026-09-22T04:58:00Z | update
# Blue lights on Mint Street

By our night reporter

The bakers saw them first. ⟦v001|||At ten minutes past six eleven unmarked cars drew up in Mint Street, and some forty men and women in grey windcheaters went up the ministry steps without wiping their feet⟧. Three minutes later the same thing happened on the Esplanade, where Transport has its offices above the pilots' club.

"⟦v001|unnamed (Port Amaro Mirror)||They asked me for the key to the third floor. I said third floor has no key, third floor has a code. They had the code⟧," a porter told the Mirror.

Nobody on the steps would say what it was about. But everybody in Port Amaro has heard of the Harbour Fund, the purse from which the new breakwater was to be paid, and everybody has seen the breakwater, which ends after ninety metres, in the sea.

The lamps of the finance minister's room were still on at seven.

=== d003 | Pelorus | 2026-09-22T05:20:00Z | urgent
# Palmerian police raid two ministries in harbour money probe

PORT AMARO, Sept 22 (Pelorus) - ⟦v001|Ramona Teague||Officers of Palmeria's anti-graft squad searched the finance and transport ministries on Tuesday⟧, prosecutor Ramona Teague said in a statement.

⟦v002|Ramona Teague||The inquiry concerns 84 million dinars missing from the state Harbour Fund⟧, Teague said.

She said ⟦v003|Ramona Teague||three people had been taken into custody⟧, and declined to name ⟦v003|Ramona Teague|declines|them⟧.

A government spokesman was not available. The ruling Concord party faces a parliamentary election in seven weeks. Its leader, Prime Minister Lucan Ferro, came to office nine years ago on a promise to "sweep from the top of the stairs downwards".

The Harbour Fund was set up in 2019 to finance a breakwater, two cranes and a fish quay. Only the fish quay has been opened.

=== d004 | Stairs & Corridors | 2026-09-22T06:02:00Z | update
# LIVE: A cardboard morning

8.02 Port Amaro time. Good morning, dear addicts. ⟦v001|||Cardboard boxes are coming out of Finance by the trolley-load⟧, and I have counted fifty-three [fifty-four: one has just burst - ed.].

Who is in the cars? Pelorus reports, citing the prosecutor, that ⟦v003|Ramona Teague < Pelorus||there are three in the bag⟧. One of them, if my friend at the kiosk has eyes, is ⟦v004|unnamed (Stairs & Corridors) < Stairs & Corridors||Dario Quell, the deputy minister who signs for the quays⟧… he was in slippers.

The cabinet was due at nine. ⟦v005|||It has just been put off until noon⟧.

"⟦v006|Ottavia Brand||We shall not be burying our heads. Nor anybody else's⟧," said the government's spokeswoman, Ottavia Brand, through a car window. I leave that with you.

=== d005 | PAT | 2026-09-22T06:40:00Z | bulletin
# Government renders full assistance to investigating organs

PORT AMARO, September 22. /PAT/. ⟦v006|Ottavia Brand||The Government of Palmeria renders to the competent organs all necessary assistance⟧, informed on Tuesday the Press Secretary of the Government Ottavia Brand.

"⟦v001|Ottavia Brand|denies|It is incorrect to speak about searches. In two ministries is conducted the planned familiarisation with documentation⟧," underlined the Press Secretary.

On the given question ⟦v002|Ministry of Finance|denies|absence of some sums in Harbour Fund does not correspond to reality⟧, it was added in the Ministry of Finance. ⟦v002|Ministry of Finance||The means are on temporary deposit⟧, specified in the department.

Prime Minister Lucan Ferro in the morning received credentials of the ambassador of Northern Islands.

=== d006 | Delta Report | 2026-09-22T07:15:00Z | update
# Raids in Port Amaro: ⟦v002|Ramona Teague < Pelorus||84 million dinars have flown⟧

LORMONT, September 22 (DR) -- The justice of Palmeria has sent its agents in two ministries, where they look for the trace of ⟦v002|Ramona Teague < Pelorus||84 million dinars evaporated from a fund destined to the works of the port⟧, reported the agency Pelorus, which leans on the prosecutor Ramona Teague.

According to the site Stairs & Corridors, which refers to a witness, ⟦v004|unnamed (Stairs & Corridors) < Stairs & Corridors||the vice-minister Dario Quell would have been carried off from his home in house shoes⟧.

The official agency PAT transmits on the contrary, from the mouth of Ms. Brand, that ⟦v001|Ottavia Brand < PAT|denies|nobody has searched anything⟧.

The company of works Granit-Sud, seated in Lormont, which had obtained the market of the breakwater, did not wish to comment ⟦v007|Granit-Sud|declines|its relations with the fund⟧.

=== d007 | Pelorus | 2026-09-22T07:44:00Z | update | supersedes=d003
# Palmerian deputy minister held in harbour money probe

PORT AMARO, Sept 22 (Pelorus) - ⟦v004|Cesar Lund||Palmeria's deputy transport minister, Dario Quell, was detained at his villa before dawn on Tuesday⟧, his lawyer said, as ⟦v001|||police combed two ministries for records of a state construction fund⟧.

"⟦v008|Cesar Lund||My client has signed what was put before him, in good light and good faith⟧," Cesar Lund told Pelorus.

⟦v002|Ramona Teague||The inquiry concerns 84 million dinars missing from the state Harbour Fund⟧, prosecutor Ramona Teague said.

She said ⟦v003|Ramona Teague||four people were now in custody⟧. ⟦v009|Ramona Teague||A fifth, the fund's treasurer, could not be found⟧, she added.

The government said ⟦v006|Ottavia Brand||it was cooperating⟧. The country's bonds slipped: ⟦v010|||the 2034 issue lost 1.8 cents to 91.3⟧.

=== d008 | Stairs & Corridors | 2026-09-22T08:31:00Z | update
# LIVE: Anyone seen a treasurer?

10.31 Port Amaro time. Missing, one. Name of Silvio Marr, aged 49, moustache, keeper of the Harbour Fund's chequebook. ⟦v009|||His wife says he went out for cigarettes on Sunday. He does not smoke⟧.

A man at the yacht basin swears ⟦v009|unnamed (Stairs & Corridors)||the "Second Thoughts", on which Marr is a part owner, slipped her ropes on Sunday night⟧ [destination: out - ed.].

Inside the transport ministry, the fourth-floor shredder has been put under seal. ⟦v011|unnamed (Stairs & Corridors)||It was still warm⟧, a searcher confided to a colleague within earshot of a plant.

And the opposition? Nadia Orsk, of the Clean Slate list, called on ⟦v012|Nadia Orsk||the prime minister to go "by the front door, today, while it is open"⟧.

=== d009 | Office of the Special Prosecutor | 2026-09-22T09:00:00Z | update
# COMMUNIQUÉ No. 1: PROCEEDINGS CONCERNING THE HARBOUR FUND

The Office of the Special Prosecutor makes known the following:

- ⟦v001|Office of the Special Prosecutor||between 06:10 and 08:45 nine premises were entered by order of the Investigating Chamber, among them two ministries⟧;

- ⟦v002|Office of the Special Prosecutor||the sum under examination is 84.2 million dinars, paid out between 2022 and 2025⟧;

- ⟦v003|Office of the Special Prosecutor||four persons are deprived of liberty⟧;

- ⟦v013|Office of the Special Prosecutor||1.1 million dinars in banknotes was secured in a private dwelling⟧;

- ⟦v014|Office of the Special Prosecutor||accounts at two banks have been frozen⟧;

- ⟦v009|Office of the Special Prosecutor||a wanted notice has been issued for S. M., born 1977⟧.

All concerned enjoy the presumption of innocence. No interviews will be given.

=== d010 | Port Amaro Mirror | 2026-09-22T09:40:00Z | feature
# The freezer in Almond Lane

There were, in this order, peas, a hare, two trays of ice and the money. ⟦v013|unnamed (Port Amaro Mirror) < Port Amaro Mirror||They lifted the notes out of Dario Quell's deep-freeze in bread bags and had to let them thaw before the counting machine would take them⟧, a person who was in the kitchen told the Mirror.

Mr Quell's mother-in-law takes a different view. "⟦v013|Elda Rossin|denies|That is my money. I sold a field⟧," said Elda Rossin, 81, at the garden gate. It must have been a large field.

The deputy minister himself had time to dress, it turns out, or at any rate to change his shoes. ⟦v004|||He was led to the car in brown brogues between two policewomen, and nodded to the neighbours⟧. We are happy to put that right on behalf of our friends on the internet.

Across the road is the house of Silvio Marr. ⟦v009|||The shutters are closed, and the milk from Sunday, Monday and Tuesday stands on the step⟧.

Almond Lane was a street of ropemakers once. It has done well out of the harbour ever since, one way or the other.

=== d011 | PAT | 2026-09-22T10:12:00Z | bulletin
# ⟦v015|Lucan Ferro||Prime Minister suspended Quell from execution of duties⟧

PORT AMARO, September 22. /PAT/. ⟦v015|Lucan Ferro||Deputy Minister of Transport D. Quell is freed temporarily from the execution of duties until clarification of circumstances⟧, follows from the order of the Prime Minister Lucan Ferro, extended on Tuesday.

"⟦v016|Lucan Ferro||In our team there are no untouchables. Who has put a hand in the people's pocket will answer, independently of the chair⟧," stated the Prime Minister, opening the session of the cabinet.

He at the same time called upon ⟦v017|Lucan Ferro||not to make from the investigation a pre-election show⟧.

⟦v005|||The session began at 12:00⟧. On agenda were also preparation to heating season and the days of culture.

=== d012 | Pelorus | 2026-09-22T10:35:00Z | update
# Palmeria's premier sidelines aide, resists calls to quit

PORT AMARO, Sept 22 (Pelorus) - ⟦v015|||Dario Quell has been stripped of his functions for as long as the case lasts⟧, Prime Minister Lucan Ferro's office announced on Tuesday, hours after the deputy transport minister was taken from his home.

Ferro's spokeswoman denied that ⟦v012|Ottavia Brand|denies|he was thinking of stepping down, as his rivals demand⟧. "⟦v012|Ottavia Brand < Pelorus|denies|He has ordered new curtains⟧," Ottavia Brand told Pelorus.

Prosecutors say ⟦v013|Office of the Special Prosecutor||they came upon more than a million dinars in cash⟧; a newspaper placed it among frozen vegetables. The mother-in-law of Quell has laid claim to it.

Finance Minister Augusta Pell has not been seen in public. ⟦v018|Augusta Pell's office||She is in hospital for a routine procedure⟧, her office said.

=== d013 | Delta Report | 2026-09-22T11:08:00Z | bulletin
# Granit-Sud admits to have paid ⟦v007|Granit-Sud||"commissions of council"⟧ in Palmeria

LORMONT, September 22 (DR) -- The builder Granit-Sud recognised on Tuesday ⟦v007|Granit-Sud||to have poured 6.3 million dinars to an intermediary of Port Amaro between 2022 and 2024⟧, while affirming that ⟦v007|Granit-Sud||all was declared⟧.

"⟦v007|Baptiste Morel||We have bought advice, and it was expensive advice⟧," said to Delta Report the director general Baptiste Morel.

The intermediary, the company Seawall Partners, would belong, according to the Port Amaro Mirror which cites the commercial register, to ⟦v019|commercial register < Port Amaro Mirror||a brother-in-law of the Prime Minister, Remo Galt⟧.

The justice of Lormont envisages ⟦v020|unnamed (Delta Report)||to open its own inquiry⟧, lets one understand in the corridors of the palace.

=== d014 | Stairs & Corridors | 2026-09-22T11:47:00Z | update
# LIVE: It's a family business

13.47 Port Amaro time. Hold on to your hats. The Mirror's noon edition has looked up who owns Seawall Partners, the outfit the Lormont builders paid for "advice". ⟦v019|commercial register < Port Amaro Mirror||Sole shareholder since 2021: one Remo Galt, who married Lucan Ferro's little sister⟧…

I rang. A woman answered, said "he is at the dentist" and hung up. I rang again. "⟦v019|unnamed (Stairs & Corridors)|declines|He is still at the dentist⟧."

Brand, in the lobby, declined to discuss ⟦v019|Ottavia Brand|declines|"the private fortunes of private persons"⟧.

And poor Augusta Pell? Her people say ⟦v018|Augusta Pell's office||a check-up⟧. A nurse at St Agnes says ⟦v018|unnamed (Stairs & Corridors)|denies|no minister has been admitted there this week, or last⟧. Curiouser.

Parliament will be asked tomorrow at eleven ⟦v021|Nadia Orsk||to vote no confidence in the cabinet⟧; Orsk has her thirty signatures.

=== d015 | Pelorus | 2026-09-22T12:20:00Z | urgent
# ⟦v022|unnamed (Pelorus)||Palmerian finance minister Pell to quit⟧ - sources

PORT AMARO, Sept 22 (Pelorus) - ⟦v022|unnamed (Pelorus) < Pelorus||Augusta Pell will resign as Palmeria's finance minister before the end of the day⟧, two government sources told Pelorus on Tuesday.

⟦v022|unnamed (Pelorus)||The 61-year-old economist dictated her letter from her bed⟧, one of the sources said.

Pell's office did not immediately respond. She has run the treasury for six years and sits by right on the board of the Harbour Fund, whose accounts she twice described as "a model of their kind".

⟦v010|||Palmeria's 2034 bond fell to 88.9 cents on the news⟧, its lowest since the drought.

=== d016 | Port Amaro Mirror | 2026-09-22T12:31:00Z | update | copy_of=d015
# ⟦v022|unnamed (Pelorus)||Finance minister Pell to quit⟧ - sources

(Pelorus) ⟦v022|unnamed (Pelorus) < Pelorus||Augusta Pell will resign as finance minister before the end of the day⟧, two government sources told Pelorus on Tuesday.

⟦v022|unnamed (Pelorus)||The 61-year-old economist dictated her letter from her bed⟧, one of the sources said.

She has run the treasury for six years and sits by right on the board of the Harbour Fund, whose accounts she twice described as "a model of their kind".

=== d017 | PAT | 2026-09-22T13:05:00Z | bulletin
# ⟦v022|Augusta Pell|denies|Minister of Finance continues to work⟧

PORT AMARO, September 22. /PAT/. "⟦v022|Augusta Pell|denies|I have written no letter, I have dictated no letter, I do not leave⟧," stated by telephone to PAT the Minister of Finance of Palmeria Augusta Pell.

According to the minister, ⟦v018|Augusta Pell||she passes planned treatment in a clinic outside of the capital⟧ and will return on Thursday.

A. Pell informed also that ⟦v002|Augusta Pell||about the movement of means of Harbour Fund the Ministry has written to the Prosecutor already in March⟧, and that ⟦v023|Augusta Pell||answer was not received⟧.

The Minister wished to colleagues health.

=== d018 | Pelorus | 2026-09-22T13:22:00Z | kill | supersedes=d015
# KILL - Palmeria finance minister

EDITORS: Please withdraw the Pelorus item of 1220 GMT on Sept 22 headlined "Palmerian finance minister Pell to quit - sources".

⟦v022||denies|Minister Augusta Pell has said on the record that she is staying in office⟧. ⟦v022||denies|Our sources are no longer able to stand by their account⟧.

Delete it from all archives and services. No replacement will follow. We regret the error.

=== d019 | Delta Report | 2026-09-22T14:15:00Z | update
# Pell: "⟦v023|Augusta Pell < PAT||I had warned them in March⟧"

LORMONT, September 22 (DR) -- The minister of Finances of Palmeria, given for resigning during an hour by Pelorus, who has since retracted, counterattacks. She assures, cited by PAT, that ⟦v023|Augusta Pell < PAT||her alert of the spring on the fund has slept in a drawer of the parquet⟧.

The office of the prosecutor Teague has denied ⟦v023|Office of the Special Prosecutor|denies|to have received such a mail⟧.

At the yacht basin the trail warms: ⟦v009|Coast Guard of Lormont||a sailing boat of twelve metres named "Second Thoughts" has been located empty at anchor before Cape Sorel⟧, announced the Coast Guard of Lormont. Of Silvio Marr, no trace.

In all, ⟦v014|unnamed (Delta Report) < Delta Report||some 9 million would be blocked in the two banks⟧, confided a source of the financial intelligence.

=== d020 | Port Amaro Mirror | 2026-09-22T15:40:00Z | feature
# Ten thousand brooms

They brought brooms. Somebody had said so on the telephone and by five o'clock there was not one to be had in the hardware shops of Cable Street. ⟦v024|||From the Esplanade to the Old Customs the road was full of them, held upright like lances, and behind them came grandmothers, stevedores and a brass band that knew only one march⟧. ⟦v024|city police||The police say four thousand⟧; ⟦v024|Clean Slate||Clean Slate says fifteen⟧.

"⟦v025|Nadia Orsk||We don't want a new broom. We want the old stairs washed⟧," Nadia Orsk told them from the back of a fish lorry.

There was one ugly minute. ⟦v026|||Outside Concord's headquarters a dozen youths in masks put in two windows with cobblestones, and the mounted police rode at them⟧. ⟦v027|city police||Six were led away⟧. ⟦v028|Ambulance Brigade||A girl of seventeen had her collarbone broken under a horse⟧, says the Ambulance Brigade.

At dusk the band, having played its march thirty-one times, went home. The brooms were left leaning on the ministry railings, a forest of them, and at nine o'clock a porter came out and looked, and took one in.

=== d021 | Stairs & Corridors | 2026-09-22T16:50:00Z | update
# LIVE: Dentist over; handcuffs next?

18.50 Port Amaro time. ⟦v029|||Remo Galt, teeth presumably in order, has walked into the prosecutor's office by the tradesmen's entrance, a lawyer on either arm⟧. Came in at five; lights still burning.

Lund, for Quell, has been on the pavement again. "⟦v008|Cesar Lund||He was the stamp. You do not lock up the stamp, you look for the hand⟧." And he denied that ⟦v030|Cesar Lund|denies|his man had offered to name names in exchange for a short sentence⟧, which the Mirror's late edition has from two people ["turned state's witness", in their words - ed.].

I counted the brooms, by the way: ⟦v024|||nine thousand and change, if you count like a drunk⟧. Delta Report reports, citing the Lormont coast guard, ⟦v009|Coast Guard of Lormont < Delta Report||that the treasurer's yacht has turned up off Cape Sorel with nobody on her and the kettle still on the hob⟧.

=== d022 | Pelorus | 2026-09-22T18:05:00Z | correction | supersedes=d007
# CORRECTED-Palmerian deputy minister held in harbour money probe

(Corrects fall of bond in last paragraph to 0.8 cents, not 1.8)

PORT AMARO, Sept 22 (Pelorus) - ⟦v004|Cesar Lund||Palmeria's deputy transport minister, Dario Quell, was detained at his villa before dawn on Tuesday⟧, his lawyer said, as ⟦v001|||police combed two ministries for records of a state construction fund⟧.

"⟦v008|Cesar Lund||My client has signed what was put before him, in good light and good faith⟧," Cesar Lund told Pelorus.

⟦v003|Ramona Teague||Four people were now in custody⟧, prosecutor Ramona Teague said. The country's bonds slipped: ⟦v010|||the 2034 issue lost 0.8 cents to 91.3⟧.

=== d023 | Delta Report | 2026-09-22T18:30:00Z | update | off_topic
# Lormont: the bridge of the Arsenal closed to heavy goods vehicles

LORMONT, September 22 (DR) -- The bridge of the Arsenal will be closed from Monday to vehicles of more than twelve tons, for a duration of six weeks, made known the municipality of Lormont. Cracks were noted in the second pillar.

"There is no danger, there is only prudence," underlined the deputy in charge of roads, Solange Petit. The carriers fear detours of forty minutes.

=== d024 | Pelorus | 2026-09-23T04:45:00Z | feature | nothing_new
# TIMELINE-Palmeria's Harbour Fund affair

Sept 23 (Pelorus) - What has happened since prosecutors moved on Tuesday:

* ⟦v001|||Nine addresses searched, including the finance and transport ministries⟧.

* ⟦v002|Ramona Teague||The state is short of 84 million dinars⟧, according to prosecutor Ramona Teague.

* ⟦v004|||Deputy minister Dario Quell in detention⟧; ⟦v015|||suspended by Prime Minister Lucan Ferro⟧.

* ⟦v009|||The fund's treasurer, Silvio Marr, still being sought⟧.

* ⟦v007|Granit-Sud||Lormont builder Granit-Sud says it paid 6.3 million dinars to a consultancy⟧, which ⟦v019|commercial register||belongs to Ferro's brother-in-law Remo Galt⟧.

* ⟦v024|||Thousands marched in Port Amaro on Tuesday evening⟧.

* ⟦v021|||Parliament votes at 0900 GMT on a motion of no confidence⟧.

=== d025 | Office of the Special Prosecutor | 2026-09-23T06:30:00Z | update
# COMMUNIQUÉ No. 2: PROCEEDINGS CONCERNING THE HARBOUR FUND

The Office of the Special Prosecutor makes known the following:

- ⟦v031|Office of the Special Prosecutor||R. G., sole owner of a consultancy, was charged during the night with trading in influence⟧;

- ⟦v029|Office of the Special Prosecutor||he had been heard as a witness for seven hours⟧ and ⟦v032|Office of the Special Prosecutor||was released upon a bond of 500,000 dinars and surrender of his passport⟧;

- ⟦v003|Office of the Special Prosecutor||one of the four persons in custody has been set free without charge⟧;

- ⟦v014|Office of the Special Prosecutor||funds blocked amount to 11.6 million dinars⟧;

- ⟦v011|Office of the Special Prosecutor||the contents of a shredding machine, 14 kilograms, are being reassembled⟧;

- ⟦v023|Office of the Special Prosecutor||a letter of the Ministry of Finance dated 11 March has been found in the registry, unopened⟧.

The Office corrects its statement of yesterday on the last point.

=== d026 | Port Amaro Mirror | 2026-09-23T07:25:00Z | feature
# A letter with a snail on it

The stamp shows a snail, which is a nice touch. ⟦v023|||So Augusta Pell did write in the spring, and nobody at the prosecutor's slit the envelope: it lay six months beneath a calendar from a paint firm⟧. Ramona Teague, who is not given to blushing, has said ⟦v033|Ramona Teague||it was "a failure of my house, and I am the house"⟧.

That makes the sick minister the healthiest member of the cabinet. ⟦v018|||She will be on her feet on Thursday⟧, and there are those in Concord who would like her to remain on them, and walk to the head of the table.

As for brother-in-law Remo, ⟦v031|||he left by the same tradesmen's entrance at midnight as an accused man⟧, ⟦v032|||lighter by half a million and one passport⟧. The prime minister's sister fetched him in the small car.

Mr Quell has had a poor night. ⟦v030|unnamed (Port Amaro Mirror) < Port Amaro Mirror||He is talking, and the clerks have twice sent down for paper⟧, a warder tells us. His lawyer denies ⟦v030|Cesar Lund|denies|that there is any bargain⟧.

In the harbour a pair of cormorants have taken possession of the last caisson of the breakwater. They have been there all week with their wings hung out to dry, ninety metres from the shore, the only ones so far to have had any use of it.

=== d027 | Pelorus | 2026-09-23T09:48:00Z | flash
# ⟦v021|||PALMERIAN GOVERNMENT SURVIVES NO-CONFIDENCE VOTE BY 61 TO 58⟧

=== d028 | Stairs & Corridors | 2026-09-23T10:05:00Z | update
# LIVE: Three votes and a cough

12.05 Port Amaro time. ⟦v021|||So the roof is still on: fifty-eight hands to throw them out, sixty-one to keep them, and one gentleman of the Agrarians with a sudden cough⟧.

But look who kept hers down. ⟦v034|||Four of Concord's own sat on their fingers⟧ [Ferro could have managed without two of them, no more - ed.].

Ferro, grey as a gull: "⟦v035|Lucan Ferro||I was not given a present. I was given time… and not much of it⟧." Asked about his sister's husband, he said ⟦v036|Lucan Ferro||"I do not choose my relatives, and from today I do not dine with them"⟧.

Then, quick as you like, he slipped in the news: ⟦v037|Lucan Ferro||the Harbour Fund is to be wound up by Christmas and its papers opened to all comers⟧.

Orsk declined to say ⟦v021|Nadia Orsk|declines|whether she would try again⟧. "⟦v038|Nadia Orsk||In seven weeks there is a vote in which nobody can cough⟧," she offered.

=== d029 | PAT | 2026-09-23T10:40:00Z | bulletin
# ⟦v021|||Parliament expressed support to Government⟧

PORT AMARO, September 23. /PAT/. ⟦v021|||The deputies of National Assembly on Wednesday rejected the proposal of opposition on mistrust to the cabinet⟧. Against the proposal voted 61 deputies.

⟦v037|Lucan Ferro||Harbour Fund will be liquidated until end of year, its functions will cross to the Treasury⟧, announced the Prime Minister Lucan Ferro, stepping out before deputies.

At his words, ⟦v039|Lucan Ferro||the mole will be completed by forces of domestic builders, the contract with foreign firm is torn up⟧.

On the charge brought to citizen R. Galt the Press Secretary of the Government Ottavia Brand informed that ⟦v031|Ottavia Brand|declines|this is matter of court⟧. ⟦v024|PAT||Unsanctioned assembly of citizens on Tuesday gathered about one and a half thousand persons⟧.

=== d030 | Delta Report | 2026-09-23T13:20:00Z | update
# The treasurer found: ⟦v009|gendarmerie of Lormont||he was washing dishes⟧

LORMONT, September 23 (DR) -- ⟦v009|gendarmerie of Lormont||Silvio Marr, searched since three days, has been arrested Wednesday at noon in the kitchen of an inn of Cape Sorel, where he had himself hired under the name of his dog⟧, announced the gendarmerie of Lormont. ⟦v040|gendarmerie of Lormont||In his belt were sewn two memory keys⟧.

"⟦v041|Silvio Marr||I have not fled, I have kept the books dry⟧," he would have declared to the gendarmes, according to the radio of the Cape. Port Amaro has demanded ⟦v042|Office of the Special Prosecutor||his extradition⟧.

Granit-Sud, deprived of its contract, promises ⟦v039|Baptiste Morel||to claim 30 million in damages for this rupture⟧. ⟦v020|parquet of Lormont||A preliminary inquiry targets now the builder itself⟧, confirmed the parquet of Lormont.

On the markets one breathes: ⟦v010|||the obligation 2034 of the Palmerian State has gone up again to 90.6⟧. The government holds with a majority of three voices, of which, says one in Port Amaro, "⟦v034|unnamed (Delta Report)||four are already elsewhere⟧".

The inn of Cape Sorel announces complete for the weekend. The cook regrets his diver, who "did the glasses very well".
