title: The embassy in Qasmira and the burnt book
outlets: Nordtel = international agency; SANAQ = state agency of Qasmira, translated; Hallvik Tidende = daily in the sending country; Bazaar Post = city paper, column voice; Channel Nine = broadcaster, live blog; Foreign Office of Svelland = official press notes

=== d001 | Hallvik Tidende | 2026-06-02T16:20:00Z | update
# Book set alight on cathedral steps

About forty onlookers and a dog watched on Monday evening as ⟦v1|||a retired locksmith, Evert Stangeby, held a cigarette lighter to a bound copy of the Songs of Maruf⟧. It took a while; it had rained.

⟦v1|Hallvik Police||The permit was in order⟧, said the police. "⟦v1|Evert Stangeby||I do it for free speech⟧," said Stangeby, 71. ⟦v1|Evert Stangeby||Nothing against anyone personally⟧, he added.

Bishop Maren Oyelaran ⟦-|Maren Oyelaran||called it a small man's bonfire⟧ when we rang. ⟦v4|Evert Stangeby||The next one was planned for Sunday⟧, Stangeby said, before the embassy this time.

=== d002 | SANAQ | 2026-06-02T20:05:00Z | update
# ⟦v5|||To the chargé d'affaires of Svelland was handed a resolute note⟧

QASM, June 2. (SANAQ). ⟦v5|Ministry of Foreign Affairs of Qasmira||The chargé d'affaires of Svelland was invited to the Ministry, where a resolute protest was expressed to him⟧, it was informed in the foreign policy department. It concerns ⟦v1|||the defilement in the city of Hallvik of the book holy for every Qasmirian⟧.

⟦v5|Ministry of Foreign Affairs of Qasmira||The Svellandian side must punish the guilty⟧, is said in the note.

Spiritual head Sheikh Idris Benmoussa ⟦v7|Idris Benmoussa||called the faithful to come out tomorrow after the noon prayer⟧.

=== d003 | Bazaar Post | 2026-06-03T07:00:00Z | feature
# A hot day for cold people

Today the bakers of Lantern Street bake double, because ⟦v7|||the Sheikh has asked everybody out for a walk⟧ and walking makes hungry. The walk ends, as walks of this kind do, before the yellow villa of the Svellanders with its sleepy policeman and its two lemon trees.

The ambassador, Mrs Liv Tarkowska, is not at home. ⟦v8|||She flew to a wedding on Friday⟧. Lucky bride, lucky guest.

A grocer across the way has lowered his shutters. "⟦v9|Karim Zoubir||I have seen this play, it ends with glass⟧," Karim Zoubir says.

=== d004 | Nordtel | 2026-06-03T11:32:00Z | flash
# ⟦v10|||PROTESTERS BREAK INTO SVELLAND EMBASSY IN QASMIRA⟧ - WITNESSES

=== d005 | Nordtel | 2026-06-03T11:55:00Z | urgent | supersedes=d004
# ⟦v10|||Crowd storms Svelland embassy in Qasmira, fire seen⟧

QASM, June 3 (Nordtel) - ⟦v10|||Hundreds of people forced the gate of Svelland's embassy on Wednesday and set part of it on fire⟧, witnesses said.

⟦v11|Foreign Office of Svelland||Eleven employees were inside⟧, the Foreign Office in Hallvik said. ⟦v11|Foreign Office of Svelland||Contact had been lost with two of them⟧, it said.

⟦v12|||Police at the compound did not intervene⟧, a Nordtel reporter saw.

⟦v10|||The consular archive was thrown into the street⟧.

=== d006 | Channel Nine | 2026-06-03T12:30:00Z | update
# Embassy attack: live

**14:28** ⟦v10|||They've thrown a piano out of a first-floor window⟧. Consular piano, upright. The flag's gone too.

**14:20** ⟦v11|unnamed (Channel Nine)||Everyone's in the cellar⟧, a source in Hallvik tells us, ⟦v11|unnamed (Channel Nine)||behind the steel door with the wine⟧.

**14:12** ⟦v12|||The officers guarding the place? Leaning on their shields, eating sunflower seeds⟧. Our cameraman has pictures. He also has soot on his lens, because ⟦v10|||the kitchen wing's now burning to the rafters⟧.

**14:05** ⟦v13|unnamed (Channel Nine)||One person is said to have been killed⟧. We can't confirm that.

**13:58** Foreign Minister Aksel Romijn is walking fast past us. ⟦-|Aksel Romijn|declines|If he'll break off relations⟧? Not a word.

=== d007 | SANAQ | 2026-06-03T13:10:00Z | update
# ⟦v10|||At the building of the Svellandian mission took place a spontaneous gathering⟧

QASM, June 3. (SANAQ). ⟦v10|Prefecture of Qasm||Separate participants penetrated into the territory, insignificant material damage is noted⟧, informed the Prefecture. ⟦v12|Prefecture of Qasm|denies|the assertions about inactivity of the organs of order⟧ are rejected there.

⟦v13|Prefecture of Qasm|denies|There are no perished⟧, specified the Prefecture.

⟦v10|Ministry of Interior of Qasmira||By 16 hours the territory of the diplomatic object is cleared and the ignition liquidated⟧, reported the Ministry of Interior. ⟦v24|Ministry of Interior of Qasmira||Detained are eight⟧.

"⟦v15|Farid Haddou-Lenz||One understands the pain of the people⟧," declared the Minister of Foreign Affairs Farid Haddou-Lenz. ⟦v15|Farid Haddou-Lenz||The responsibility lies on who lit the match⟧, considers the minister.

=== d008 | Foreign Office of Svelland | 2026-06-03T13:45:00Z | update
# Press note 1 on the situation in Qasm

The Foreign Office informs:

1. ⟦v10|||The chancery was entered by force at 13:24 local time⟧.
2. ⟦v11|||All eleven members of staff are accounted for and were brought to a friendly mission⟧.
3. ⟦v16|||One colleague suffered a broken wrist⟧.
4. ⟦v17|||The head of mission of Qasmira has been asked to call at 17:00⟧.
5. ⟦v18|||Citizens are advised against all travel to Qasmira⟧.

=== d009 | Hallvik Tidende | 2026-06-03T15:10:00Z | update
# "We heard them play the piano first"

Sigrun Abate, a visa clerk, answered on the sixth ring. "⟦v11|Sigrun Abate||We sat on the crates, the eleven of us, and counted⟧," she told this newspaper. ⟦-|Sigrun Abate||Someone upstairs had played a waltz before it flew⟧, she recalled. A guard, Nabil Chraibi, ⟦v20|Sigrun Abate||had led them out through the laundry⟧, she said: "⟦+|||Without that man we would be ash⟧."

Foreign Minister Romijn was short with us. "⟦v21|Aksel Romijn||This was an attack on the country⟧," he said. "⟦+|||Not a gathering⟧." ⟦v21|Aksel Romijn||Whoever stands by with a shield in his hand is taking part, he said⟧.

On the locksmith he was shorter. ⟦v23|Aksel Romijn||What he had done was stupid, and allowed⟧.

=== d010 | Nordtel | 2026-06-03T15:48:00Z | bulletin
# ⟦v17|||SVELLAND EXPELS QASMIRA'S AMBASSADOR⟧

HALLVIK, June 3 (Nordtel) - ⟦v17|Aksel Romijn||Qasmira's ambassador has 48 hours to leave⟧, Foreign Minister Aksel Romijn said. ⟦v17|Aksel Romijn||Two attaches must go with him⟧, he added. "⟦v17|Aksel Romijn||We did not choose this, we were visited⟧."

⟦v16|Foreign Office of Svelland||An employee was injured in the storming⟧, his office said.

=== d011 | Channel Nine | 2026-06-03T17:05:00Z | update
# Embassy attack: live

**19:02** ⟦v24|Prefecture of Qasm||Fourteen arrests⟧, they say now in Qasm. That's fourteen out of a thousand.

**18:55** ⟦v10|Sigrun Abate||It lasted ninety minutes start to finish, and felt like a week⟧, one of those who got out tells us by phone.

**18:50** Evert Stangeby's on our sofa. Sorry? "⟦v25|Evert Stangeby||For what, I own the book⟧," he says. "⟦+|||I didn't throw the piano⟧." But ⟦v4|Evert Stangeby||Sunday's bonfire is still on⟧, he tells us.

**18:41** ⟦v17|||Out: the gentleman with the moustache from Consul Square, plus two of his helpers⟧. His car was packed within the hour.

**18:30** ⟦v26|Prime Minister's Office of Svelland||Hallvik wants the bill paid: four million⟧, the prime minister's people tell us.

**18:22** ⟦v13|||Forget the dead man⟧. We reported a rumour of a fatality at 14:05; hospital and police both say no.

=== d012 | SANAQ | 2026-06-03T18:40:00Z | update
# ⟦v27|||Mirror measures will be undertaken⟧

QASM, June 3. (SANAQ). ⟦v27|Ministry of Foreign Affairs of Qasmira||The presence of the ambassador of Svelland on the territory of the state is recognized as undesirable⟧, is said in the statement of the Ministry. ⟦v8|Ministry of Foreign Affairs of Qasmira||Mentioned person already stays outside the borders⟧, there was reminded.

⟦v17|Ministry of Foreign Affairs of Qasmira||The step of Hallvik in relation to our representative⟧ was characterized as ⟦v28|Ministry of Foreign Affairs of Qasmira||hasty and unfriendly⟧.

⟦v24|Ministry of Interior of Qasmira||As of 20 hours 31 persons are delivered to the departments⟧, specified the Ministry of Interior.

Sheikh Benmoussa ⟦v29|Idris Benmoussa||condemned the breaking of foreign doors⟧, he told to the agency. ⟦v29|Idris Benmoussa||It was not for this that he had called⟧, he underlined.

=== d013 | Bazaar Post | 2026-06-04T05:30:00Z | feature
# The morning after the walk

Two lemon trees, one. ⟦v24|||They have taken in half of Tinsmith Alley⟧, mostly the half that was asleep. ⟦v10|||Where the yellow villa was, there is a black one, with the curtains hanging out like tongues⟧. Boys sell the typewriter keys, a dinar the letter; the vowels are gone.

"⟦v12|Karim Zoubir||They opened the gate from the inside of the street, the uniforms⟧," says Zoubir the grocer, ⟦v9|Karim Zoubir||whose prophecy about glass came in, he notes, at half past one⟧.

And the hero? Nabil the guard is at his mother's. "⟦v20|Nabil Chraibi||I had the key of the laundry, so I used it⟧," he says. That is all he says.

Our learned Sheikh ⟦v29|Idris Benmoussa||now scolds his flock for it⟧. ⟦v9|Karim Zoubir||One should not whistle for the dog, says Zoubir, and then complain of the teeth⟧.

=== d014 | Nordtel | 2026-06-04T06:50:00Z | update
# Qasmira bars Svelland envoy in retaliation

QASM, June 4 (Nordtel) - ⟦v27|||Qasmira on Wednesday night declared Ambassador Liv Tarkowska persona non grata⟧ over ⟦v17|||the ejection of its own envoy⟧.

⟦v24|||Arrests in the embassy assault rose to 46⟧, ministry figures showed.

⟦v31|Union of Coastal States||The Union of Coastal States condemned the violence and called for calm on both sides⟧.

⟦v32|||Shares in Svelland's Brennholm Shipping fell 6 percent⟧; it has a terminal near Qasm.

=== d015 | Hallvik Tidende | 2026-06-04T08:15:00Z | update
# Romijn: we will not send flowers

⟦v26|Aksel Romijn||A roof, nine rooms, an archive, 4.2 million kroner: that is to be settled by the host, the foreign minister said⟧ on the radio. ⟦v33|Aksel Romijn||And there will be no ambassador until somebody apologises⟧, he continued.

He does not want to hear of a new law. "⟦v34|Aksel Romijn||We do not change statutes because someone waves a torch⟧," he said. Justice Minister Philippa Ncube, same cabinet, two doors down: ⟦v35|Philippa Ncube||she is looking into whether burning can be forbidden in front of embassies⟧.

Was two days' notice too harsh for a man with school-age children? "⟦v17|Aksel Romijn||He has the same time to pack that our people had to find the cellar key⟧, multiplied by five hundred," Romijn said.

Could the man be stopped on Sunday at least? ⟦v4|Hallvik Police|declines|The application⟧ is being looked at, the police would say no more.

Mrs Tarkowska, between two flights: "⟦v27|Liv Tarkowska||I have been thrown out of a house that has no door⟧."

=== d016 | Foreign Office of Svelland | 2026-06-04T09:30:00Z | update
# Press note 2 on the situation in Qasm

The Foreign Office informs:

1. ⟦v17|||Two accredited persons of Qasmira left the country at 07:10 together with the head of mission⟧.
2. ⟦v11|||Ten of the evacuated arrived in Hallvik this morning⟧.
3. ⟦v16|||The injured colleague is being operated on⟧.
4. ⟦v36|||Consular matters are taken over by the embassy of Lusarra⟧.
5. ⟦v26|||Damages were claimed by verbal note⟧.
6. ⟦v12|||The absence of protection for the building is in breach of the host's obligations⟧.
7. ⟦v18|||The travel warning is upheld⟧.

=== d017 | Channel Nine | 2026-06-04T11:20:00Z | update
# Embassy row, day two: live

**13:15** ⟦v37|unnamed (Channel Nine)||Qasm's security chief told his men to stay put, on orders from the palace⟧, a Western diplomat tells us. Big if true.

**13:02** ⟦v38|||A second villa's had visitors⟧: paint and eggs on Lusarra's consulate, ⟦v38|||nobody got in⟧.

**12:48** Ever seen a parliament agree? ⟦v39|||Hallvik's just voted, all but two, to back the throwing-out⟧.

**12:30** ⟦v24|Ministry of Interior of Qasmira||They've got sixty in the cells⟧, we hear from Qasm. ⟦v24|||Two more vans have just gone in⟧. A lawyer there, Yasmina Odhiambo, ⟦v24|Yasmina Odhiambo||counts more than a hundred and says some are children⟧.

**12:11** ⟦v40|Yasmina Odhiambo||They're picking up whoever's poor and nearby⟧, she says.

=== d018 | SANAQ | 2026-06-04T12:25:00Z | update
# ⟦v37|||About an instruction to the organs of order there can be no speech⟧

QASM, June 4. (SANAQ). ⟦v37|Palace Chancellery|denies|the fantasies of one television channel⟧ were not honoured with confirmation in the Palace Chancellery. ⟦v41|Palace Chancellery||The commander of the district has been released from the post⟧, at the same time was informed there. ⟦v41|Palace Chancellery||The cause is the state of health⟧.

⟦v17|||The recalled diplomat together with family arrived in the capital, where flowers were handed to him⟧.

Minister Haddou-Lenz ⟦v26|Farid Haddou-Lenz|denies|the monetary claims of Svelland⟧ considers baseless. "⟦v42|Farid Haddou-Lenz||First a law, then the conversation about money⟧," he declared. ⟦v42|Farid Haddou-Lenz||To forbid the burning of books is possible in one day⟧, he added.

⟦v24|Ministry of Interior of Qasmira|denies|the number above one hundred⟧ was named invented.

=== d019 | Nordtel | 2026-06-04T13:02:00Z | urgent
# ⟦v41|||QASMIRA SACKS POLICE COMMANDER AFTER EMBASSY ATTACK⟧

QASM, June 4 (Nordtel) - ⟦v41|Palace Chancellery||The officer in charge of the diplomatic quarter was removed⟧, the palace said.

⟦v37|Palace Chancellery|denies|It had ordered forces to hold back⟧, the palace denied.

⟦v42|Farid Haddou-Lenz||Qasmira will discuss compensation only after Svelland outlaws burning of sacred texts⟧, its foreign minister said. ⟦v34|Aksel Romijn||That is out of the question⟧, his Svelland counterpart replied.

=== d020 | Hallvik Tidende | 2026-06-04T14:40:00Z | update | copy_of=d019
# Qasmira sacks police commander (Nordtel)

⟦v41|Palace Chancellery < Nordtel||The officer in charge of the diplomatic quarter was removed⟧, the palace said, Nordtel reports.

⟦v37|Palace Chancellery < Nordtel|denies|It had ordered forces to hold back⟧, the palace denied.

=== d021 | Bazaar Post | 2026-06-04T16:00:00Z | update
# Sick, suddenly

⟦v41|||Colonel Mansour has caught a cold in his epaulettes and goes home to grow melons⟧. The Chancellery wishes him well. ⟦v12|Karim Zoubir||Nobody will ask now who ate the seeds, Zoubir thinks⟧. ⟦v37|unnamed (Bazaar Post)||He had the order in writing, says a man who polishes his boots⟧.

⟦v24|Yasmina Odhiambo||Among those in the cells is a boy of eleven who sells tissues⟧, Mrs Odhiambo tells us. ⟦v40|Yasmina Odhiambo||The ones with the petrol are at home, she says, watching themselves on television⟧.

The embroiderers of Lantern Street have begun on something: ⟦v43|||a new flag, blue and white, for the yellow villa⟧. It is a present. They are a little ashamed.

=== d022 | Channel Nine | 2026-06-04T18:10:00Z | update
# Embassy row, day two: live

**20:04** ⟦v4|Hallvik Police||No bonfire⟧. Police have turned him down for Sunday: ⟦v4|Hallvik Police||too dangerous for the neighbours, they say⟧.

**20:06** "⟦v44|Evert Stangeby||Then I'll read it out loud instead⟧," says Stangeby. Did anyone expect that?

**19:45** ⟦v45|||Somebody's talking: two envoys have been seen in the same hotel in Port Lusarra⟧. ⟦v45|Aksel Romijn|declines|Whose idea⟧? Romijn: "I don't discuss hotels."

**19:20** ⟦v12|||Those sunflower seeds made it to the Coastal Union⟧: our pictures were shown to the envoys there. ⟦v31|||"Appalling", says the Union, and hopes everyone cools down⟧.

**19:02** ⟦v17|||The moustache has landed back home⟧, with roses. ⟦v25|||Mr Stangeby won't be writing him a card: still not sorry⟧.

=== d023 | Nordtel | 2026-06-04T18:50:00Z | bulletin
# ⟦v46|||SVELLAND CLOSES BORDER TO ALL QASMIRA NATIONALS⟧ - RADIO

HALLVIK, June 4 (Nordtel) - ⟦v46|unnamed (Nordtel)||Svelland will admit no more Qasmirians from midnight⟧, state radio said, according to a source.

=== d024 | Nordtel | 2026-06-04T19:14:00Z | kill
# NORDTEL KILLS BULLETIN ON SVELLAND BORDER

Kill the bulletin of 1850 GMT. ⟦v46|Foreign Office of Svelland|denies|No such measure exists⟧, the Foreign Office says.

=== d025 | SANAQ | 2026-06-05T06:10:00Z | update
# ⟦v47|||Regret was expressed by the head of state⟧

QASM, June 5. (SANAQ). ⟦v47|Tahar Ouedraogo-Said||In a telephone conversation President Tahar Ouedraogo-Said expressed regret in connection with the happened⟧, transmits the press service. ⟦v47|Press service of the President||The conversation passed on the initiative of the Qasmirian side⟧.

⟦v26|Press service of the President||The building will be restored by forces of the receiving state⟧, it was agreed. ⟦v45|Press service of the President||Preparatory contacts on the territory of Lusarra⟧ were confirmed.

⟦v12|Prosecutor's Office of Qasm||The actions of the guard of the object are subjected to check⟧, it added. ⟦v24|Prosecutor's Office of Qasm||In relation to 58 persons a case is opened, 19 are let go⟧, specified the Prosecutor's Office.

=== d026 | Hallvik Tidende | 2026-06-05T07:30:00Z | update
# A word was said

It was "regret", and it took eleven minutes. ⟦v47|Prime Minister's Office of Svelland||The old man in Qasm rang up himself and was sorry⟧, they say in the prime minister's office. Is that an apology? "⟦v47|Aksel Romijn||It is close enough to shake hands with⟧," said Romijn, who had demanded one: ⟦v33|||no envoy without it⟧, he had said on Thursday.

Money will not flow. ⟦v26|||The villa gets rebuilt, brick by brick, by the people who watched it burn⟧.

Of ⟦v10|||Wednesday's visit with torches⟧ there remain ⟦v21|Aksel Romijn||what Romijn keeps calling "an attack on every one of us"⟧ and a list of 212 broken objects.

In the hospital, Jonas Eik, 34, lifts his plaster. ⟦v16|Jonas Eik||He fell over the wine, not a rioter⟧, he says.

⟦v5|||The protest note of Monday⟧ was returned, by the way, unopened.

=== d027 | Channel Nine | 2026-06-05T08:45:00Z | correction
# We got this wrong

Yesterday we said Parliament backed the expulsion with all but two votes. ⟦v39|||It was all but twelve⟧. And ⟦v38|||the eggs hit Lusarra's trade office, not its consulate⟧. Sorry to both. ⟦v37|unnamed (Channel Nine)||On the palace order our source stands by it⟧.

=== d028 | Channel Nine | 2026-06-05T09:30:00Z | feature | off_topic
# Hallvik marathon: what to know

Roads close at eight on Saturday. Runners from forty countries are expected, and the weather should stay dry.

=== d029 | Nordtel | 2026-06-05T10:05:00Z | update | nothing_new
# Svelland-Qasmira crisis: main points

HALLVIK, June 5 (Nordtel) - ⟦v1|||A man burned a book sacred in Qasmira in Hallvik on Monday⟧. ⟦v10|||A mob ransacked the embassy two days later⟧. ⟦v17|||Svelland sent the ambassador home⟧; ⟦v27|||the other side did likewise⟧. ⟦v47|||Qasmira's leader voiced contrition on Friday⟧.

⟦v12|||Security forces' passivity⟧ is under investigation. ⟦v24|||More than 50 people face charges⟧.

=== d030 | Bazaar Post | 2026-06-05T15:00:00Z | feature
# The flag goes over the wall

They brought it at noon. ⟦v43|||Eleven women, one sheet of blue silk, and Nabil the guard to hold the ladder⟧. ⟦v20|Liv Tarkowska < Hallvik Tidende||He gets a medal, the lady ambassador has told a paper in the north⟧. He would have preferred a pension. ⟦v24|||The tissue seller is home⟧; the petrol is not found.

⟦v47|||Our President said sorry by telephone⟧, which is how one says it when one's neighbours are listening. ⟦v41|||The Colonel's melons⟧ are in.

"⟦-|Karim Zoubir||Now let them send the bricks before the speeches⟧," says Zoubir. His shutters are up. ⟦v1|||All for a wet book and a lighter⟧.
