title: Three Wells summit Live

=== d001 | Halden | 2026-09-22T05:10:00Z | update
# Korvany, Taldur leaders to meet in village split by border

SELM, Sept 22 (Halden) - ⟦v001|Korvanian presidential office||The presidents of Korvany and Taldur will sit down together on Tuesday for the first time since their armies fought in 2014⟧, the Korvanian presidential office said.

⟦v001|Korvanian presidential office||Irena Dovash and Gorin Haslet are expected at 9 a.m. in Three Wells, a village of 310 people through which the ceasefire line runs⟧, it said.

The table is in the old schoolhouse, half of whose classroom lies in either country.

Sula Brandt, the Ostmar envoy who has shuttled between the two capitals for 14 months, said ⟦v021|Sula Brandt||not one point of the agenda was settled beforehand⟧. "⟦v021|Sula Brandt||I have brought sandwiches and no expectations⟧," she told reporters.

⟦v009|Korvanian General Staff||A Korvanian corporal was hit in the shoulder overnight at the Lesk post, 80 km (50 miles) to the north⟧, the General Staff said. It did not say who had fired.

=== d002 | Taltag | 2026-09-22T05:45:00Z | update
# President G. Haslet departed to meeting in the settlement Three Wells

BREZK, 22 September. /Taltag/. ⟦v001|Press Service of the President of Taldur||The President of Taldur Gorin Haslet departed today by special train to the settlement Three Wells, where it is planned the conversation with the leader of Korvany⟧, informed the Press Service.

In the composition of delegation are the Minister of Defence, the Minister of Ways and the chief of water economy, noted the Press Service. "⟦-|Kasimir Odd||We carry peace, but we carry it in firm hands⟧," said the spokesman Kasimir Odd.

Asked about ⟦v009|Kasimir Odd|declines|the shots near Lesk⟧, Odd declined to comment the given question.

⟦v034|Kasimir Odd < Taltag||As a present to the Korvanian side is prepared a grandfather clock of work of the Brezk masters⟧, he told to Taltag.

In the settlement are expected sun and plus 19 degrees.

The settlement Three Wells is known from the XVII century. Its inhabitants are occupied with beekeeping, cultivation of plums and, as jokes the local population, with waiting. Until 2002 both peoples lived in one state, which fell apart after the referendum.

=== d003 | The Beacon | 2026-09-22T06:20:00Z | feature
# Three Wells live: fog, goats and two flags of exactly the same height

08.20 Good morning from a schoolroom with a strip of yellow tape down the middle of it. Our reporter Tamsin Orle has been here since four. The flagpoles were measured twice, with a builder's laser, by men who did not greet each other.

⟦v036|||Nobody's telephone works. A lorry with dishes on its roof is parked behind the church and the bars have vanished one by one⟧.

Along the lane stand about thirty women in black headscarves, each with a framed photograph. "⟦v016|Dorota Sevchik < The Beacon||My boy was taken at the ford when he was nineteen. He is twenty-six now, if he is anything. I want her [President Dovash] to look at the picture on her way in⟧," Dorota Sevchik told us.

The goats belong to nobody, says everybody.

[We had the population at 130 in an earlier post. It is 310.]

=== d004 | Border Post | 2026-09-22T07:05:00Z | feature
# They came to our school, and one of them was late

By our own reporters. President Dovash walked up from the bus stop at five to nine in flat shoes and shook hands with the sexton. Then she waited.

⟦v003|||She waited for fifty minutes under the chestnut, looking at her watch, then at the road from the west, then at nothing⟧. ⟦v003|Kasimir Odd||A cow on the rails near Pell Junction⟧ was the excuse offered by Kasimir Odd, who speaks for the other side.

"⟦-|Jan Pruvic||I taught here forty years and I caned boys for less⟧," remarked Jan Pruvic, the last headmaster.

⟦v028|Mila Torren < Border Post||From noon until dusk the tape across Mill Lane is to be rolled up, so that families may visit their cousins over the way⟧, the village elder, Mila Torren, told this newspaper.

⟦v022|||In the parsonage kitchen two cooks, one from each army, were gutting the same trout⟧.

The school has had no pupils since the line was drawn. On the blackboard somebody had left a sum in long division, and nobody, in seven years, has dared to wipe it out or to finish it. The inkwells were dusted yesterday by soldiers in white gloves.

=== d005 | Halden | 2026-09-22T07:51:00Z | flash
# ⟦v002|witness||LEADERS OF KORVANY AND TALDUR SHAKE HANDS AT THREE WELLS⟧ - HALDEN WITNESS

=== d006 | Halden | 2026-09-22T08:04:00Z | bulletin | supersedes=d001
# BULLETIN-⟦v002|||Foes of 2014 war shake hands across ceasefire line⟧

THREE WELLS, Sept 22 (Halden) - ⟦v002|||Presidents Irena Dovash of Korvany and Gorin Haslet of Taldur clasped hands for nine seconds over a strip of yellow tape on Tuesday⟧, a Halden reporter saw.

⟦v003|||Haslet had arrived almost an hour behind schedule⟧.

Neither spoke to the press. Dovash, a former water engineer, declined to say ⟦v006|Irena Dovash|declines|whether she would ask for Taldur's guns to be moved⟧.

About 6,000 people died in the war, which ended in a truce but no treaty.

=== d007 | Taltag | 2026-09-22T08:20:00Z | update
# Historical greeting took place in Three Wells

THREE WELLS, 22 September. /Taltag/. ⟦v002|||President G. Haslet stretched out the hand first, and the head of Korvany accepted it⟧, transmits the correspondent of Taltag.

⟦v034|||The clock was carried in by four soldiers and at once showed the exact time⟧.

"⟦v002|Gorin Haslet||Between us was only a ribbon. Ribbons are made for cutting⟧," noted the head of the state.

⟦v023|Kasimir Odd||At present time the two leaders remained eye to eye, without helpers and without interpreters⟧, informed Kasimir Odd. He specified that ⟦v023|Kasimir Odd||for this it was foreseen half an hour⟧.

By the church was detained a person. More detailed information about this did not enter.

=== d008 | The Beacon | 2026-09-22T08:40:00Z | feature
# Three Wells live: 'They have shut the door and sent the interpreters out'

10.40 So who moved first? I was four metres away and ⟦v002|||it was Dovash whose arm crossed the tape; Haslet looked at it as one looks at a bill, and then he took it⟧.

10.46 ⟦v029|||A man with a plastic folder vaulted the churchyard wall, shouted "Two minutes, Madam President!" and vanished beneath five policemen⟧. His wife says ⟦v029|Anka Rosh||he has been carrying the same petition about a blocked well since spring⟧. She is Anka Rosh; he is Emil.

10.55 ⟦v023|||The interpreters are on a bench in the yard, sharing a flask⟧. Which makes you wonder how the talk inside is getting on. [Both presidents did their military service in the same town, back when it was one country.]

⟦v016|||Dovash did stop for the photographs, by the way. All thirty of them⟧.

11.02 The baker's van has got through both cordons, which is more than can be said for the correspondent of one large agency, who is arguing with a corporal about a thermos. Two rival brass bands are tuning up in two rival orchards. They have only one tune in common.

=== d009 | Northline | 2026-09-22T09:12:00Z | urgent
# ⟦v008|unnamed (Halden) < Halden||Shot fired near summit village⟧ - Halden

STORVAL (Northline) - ⟦v008|unnamed (Halden) < Halden||A single shot rang out some 400 metres from the schoolhouse where the leaders of Korvany and Taldur are meeting⟧, the Halden agency reported, citing an Ostmar observer it did not name.

⟦v008|unnamed (Halden) < Halden||Bodyguards threw themselves at the windows⟧, it quoted the observer as saying.

There was no word of anyone hurt. The Interior Ministry in Selm declined to ⟦v008|Interior Ministry of Korvany|declines|comment⟧.

=== d010 | Halden | 2026-09-22T09:25:00Z | urgent
# URGENT-⟦v008|unnamed (Halden)||Gunfire heard during Korvany-Taldur talks⟧

THREE WELLS, Sept 22 (Halden) - ⟦v008|unnamed (Halden)||One rifle round was heard from the beech wood above Three Wells at 1058 local time⟧, an Ostmar truce observer said. ⟦v008|Mila Torren||"I counted three, and so did the dog"⟧, village elder Mila Torren said.

⟦v023|Sula Brandt||The two presidents did not leave their chairs and went on talking⟧, envoy Sula Brandt said.

Separately, ⟦v030|Korvanian police||a 33-year-old man flying a camera drone over the wood was arrested⟧, Korvanian police said. ⟦v030|Korvanian police||He works for a wedding photographer⟧, they added.

=== d011 | Ostmar Press Bureau | 2026-09-22T10:00:00Z | update
# Incident with shooting at the meeting on the line, envoy Brandt calms

OSTMAR (OPB) - ⟦v008|unnamed (Halden) < Halden < Northline||Near the place of the talks between Korvany and Taldur was made a shot⟧, reported on Tuesday Northline, referring to Halden, which had it from an observer.

The state agency of Taldur, Taltag, cites the spokesman Odd in the sense that ⟦v008|Kasimir Odd < Taltag||it was "a hunter after a boar, already without his gun"⟧.

⟦v021|Sula Brandt < OPB||On water, on guns and on captives the papers were still white as of nine o'clock⟧, Mrs Brandt told this bureau by field telephone.

According to the Border Post, ⟦v029|Border Post||a petitioner was pressed to the ground before the eyes of the lady President⟧. It concerns not the operator of a flying apparatus, ⟦v030|Korvanian police||who sits in another cell⟧.

The Republic of Ostmar has guarded the truce since 2015 with 90 unarmed men.

The lady President was until her election engineer of waterworks; Mr Haslet, 67, commanded in the war a brigade of tanks. Both speak the same dialect of the upper valley, what makes the interpreters, so to say, a decoration.

=== d012 | Taltag | 2026-09-22T10:35:00Z | update
# Hunter without permission disturbed silence

THREE WELLS, 22 September. /Taltag/. ⟦v008|Kasimir Odd||The sound, about which write foreign mass media, was produced by citizen of Korvany, 61 years, who hunted the boar and had not read newspapers⟧, declared Kasimir Odd. Denied by him was that ⟦v008|Kasimir Odd|denies|somebody shot in the direction of the school⟧.

⟦v023|||The conversation tete-a-tete lasted, instead of thirty, seventy minutes⟧.

⟦v022|||On dinner were served trout, beet salad and the plum dumplings⟧. ⟦-|Gorin Haslet||The President asked an addition⟧.

Kasimir Odd called on ⟦-|Kasimir Odd||representatives of the press not to climb on trees⟧.

=== d013 | Halden | 2026-09-22T11:18:00Z | urgent
# URGENT-⟦v004|Irena Dovash||Korvany, Taldur to swap 44 prisoners each⟧ - Dovash

THREE WELLS, Sept 22 (Halden) - ⟦v004|Irena Dovash||Korvany and Taldur have agreed to free 44 prisoners each, some of them held since the 2014 war⟧, Korvanian President Irena Dovash said on the school steps.

"⟦v004|Irena Dovash||The first will sleep at home tonight⟧," Dovash said. Women in the lane began to weep.

She said ⟦v027|Irena Dovash||a joint commission would look for the 212 people still missing on both sides⟧.

Haslet's office declined to ⟦v004|Press Service of the President of Taldur|declines|confirm the number⟧. ⟦v006|Irena Dovash||The question of artillery was "still on the table and still loaded"⟧, Dovash said.

=== d014 | Border Post | 2026-09-22T11:32:00Z | update | copy_of=d013
# ⟦v004|Irena Dovash||Forty-four from each side to come home⟧

THREE WELLS (Halden). ⟦v004|Irena Dovash||Korvany and Taldur have agreed to free 44 prisoners each, some of them held since the 2014 war⟧, President Irena Dovash said on the school steps.

"⟦v004|Irena Dovash||The first will sleep at home tonight⟧," Dovash said.

She said ⟦v027|Irena Dovash||a joint commission would look for the 212 people still missing on both sides⟧.

Haslet's office declined to ⟦v004|Press Service of the President of Taldur|declines|confirm the number⟧.

=== d015 | The Beacon | 2026-09-22T12:15:00Z | feature
# Three Wells live: ⟦v012|Gorin Haslet||'She haggles like a fishwife'⟧ - somebody left a microphone on

14.15 Oh dear. The Taldur pool camera was still sending sound when Mr Haslet turned to his defence minister at the washbasin. ⟦v012|Gorin Haslet||That woman haggles like a fishwife at closing time. Give her the old men and keep the lieutenants⟧, is what our Taldurian speaker hears, and she has listened eleven times.

Kasimir Odd, passing at speed: "⟦v012|Kasimir Odd|denies|There is no such recording, and it is a bad recording⟧."

14.31 Ms Dovash has been told. She laughed, our reporter says. "⟦v039|Irena Dovash < The Beacon||My grandmother sold carp on the quay at Selm for thirty years. I take it as a reference⟧," she told us.

14.40 ⟦v028|||The tape is up on Mill Lane and people are pouring through with cakes … one old man went twelve steps, touched a gate and came back⟧.

14.52 Back at the chestnut tree, where the cameramen have started a game of skittles. ⟦v012|unnamed (The Beacon) < The Beacon||The defence minister's face, according to a cameraman with a long lens, "was that of a man who hears his pension going down the plughole with the soap"⟧.

=== d016 | Taltag | 2026-09-22T12:50:00Z | update
# Communique on the results of the negotiations (text)

THREE WELLS, 22 September. /Taltag/. The Sides, having met in Three Wells, agreed on the following:

- ⟦v004|joint statement||to carry out exchange of the held persons by formula "forty four against forty four", beginning from today's evening⟧;

- ⟦v006|joint statement||the heavy artillery systems of both Sides are taken away from the line on the distance of 15 kilometres up to 1 November⟧;

- ⟦v005|joint statement||the water of the Amber reservoir is divided in equal parts⟧;

- ⟦v024|joint statement||the railway communication Selm - Brezk is renewed from 1 April⟧;

- ⟦v007|joint statement||between the offices of the Presidents acts a direct telephone⟧;

- ⟦v038|joint statement||the ford of the Amber is cleaned from mines by the forces of Ostmar⟧;

- ⟦v027|joint statement||for search of the disappeared is formed a commission of ten persons⟧.

⟦v017|||The Communique is signed in two copies⟧.

=== d017 | Halden | 2026-09-22T13:20:00Z | update | supersedes=d006
# UPDATE 1-⟦v017|||Old enemies sign deal on guns and prisoners⟧ at village summit

* Artillery to move 15 km back, rail link to reopen

* Open microphone catches Haslet insult

THREE WELLS, Sept 22 (Halden) - ⟦v017|||Korvany and Taldur put their names on Tuesday to their first written agreement since the 2014 truce⟧, after five hours of talks in a village school.

⟦v006|joint statement||Each army is to pull its big guns 25 km (16 miles) away from the ceasefire line by Nov. 1⟧, the statement says. ⟦v024|joint statement||Passenger trains between the two capitals, halted for 12 years, are to run again in April⟧.

⟦v002|||The meeting opened with a handshake over a strip of tape⟧.

The Beacon reported that ⟦v012|Gorin Haslet < The Beacon||a live microphone had caught Haslet likening his counterpart to a fish seller⟧. ⟦v013|Kasimir Odd||"If a joke has offended anybody, that is a pity for the joke"⟧, Taldur spokesman Kasimir Odd said.

⟦v026|||Korvany's 10-year bonds rallied, pushing the yield down 31 basis points⟧.

⟦v010|Irena Dovash||Dovash said she had asked Haslet to come to Selm before the year was out⟧.

=== d018 | Northline | 2026-09-22T13:55:00Z | update
# ⟦v014|Viktor Galm||Korvany opposition cries 'treason'⟧ over summit pact

SELM (Northline) - ⟦v014|Viktor Galm||President Irena Dovash "sold the heights for a handful of train tickets" and must go⟧, opposition leader Viktor Galm told a rally in the Korvanian capital.

⟦v015|Fatherland Front||Forty thousand people filled Customs Square⟧, said Galm's Fatherland Front; ⟦v015|Selm police||police spoke of 9,000⟧.

⟦v006|Viktor Galm||To draw back the howitzers would leave three towns naked⟧, Galm argued.

⟦v033|Berta Kolm||Parliament will vote on the agreement on Oct. 6⟧, said its speaker, Berta Kolm. Her party holds 71 of 140 seats.

⟦v037|Opus poll||A poll taken last week by the Opus institute found 58 percent for talks with Taldur⟧.

Galm, a former mayor of the hill town of Lesk who lost the presidential run-off two years ago by 1.4 points, was carried through the crowd on a kitchen chair. Rain began at four and the square emptied quickly. The police reported two fainting fits and a stolen umbrella.

=== d019 | Northline | 2026-09-22T14:30:00Z | update | off_topic
# Taldur carmaker shakes hands on engine pact with Ostmar rival

BREZK (Northline) - Taldur's state carmaker Volant signed an agreement with Ostmar's Hjelm on Tuesday to build small engines together, both said.

The deal, reached after eleven months of talks, is worth 240 million crowns. Some 600 workers will move to a new plant near the border.

Volant's chairman said the two sides had "buried the spanner".

=== d020 | Halden | 2026-09-22T14:44:00Z | correction | supersedes=d017
# CORRECTED-UPDATE 1-⟦v017|||Old enemies sign deal on guns and prisoners⟧ at village summit

(Corrects distance in second paragraph to 15 km, not 25)

THREE WELLS, Sept 22 (Halden) - ⟦v017|||Korvany and Taldur put their names on Tuesday to their first written agreement since the 2014 truce⟧.

⟦v006|joint statement||Each army is to pull its big guns 15 km (nine miles) away from the ceasefire line by Nov. 1⟧, the statement says.

⟦v010|Irena Dovash||Dovash said she had asked Haslet to come to Selm before the year was out⟧. "⟦v010|Gorin Haslet||I have been to Selm once, in a tank. I should like to see it from a tram⟧," Haslet told reporters.

=== d021 | Northline | 2026-09-22T15:20:00Z | urgent
# ⟦v019|unnamed (Northline)||Korvany's foreign minister quits over summit deal⟧ - aide

SELM (Northline) - ⟦v019|unnamed (Northline)||Korvanian Foreign Minister Ludo Perrin has handed in his resignation in protest at the accord with Taldur⟧, an aide told Northline.

"⟦v019|unnamed (Northline) < Northline||He has cleared his desk, he took the fern with him⟧," said the aide, who asked not to be named.

Perrin was not at Three Wells. The Foreign Ministry declined to ⟦v019|Foreign Ministry of Korvany|declines|comment⟧.

=== d022 | Ostmar Press Bureau | 2026-09-22T15:41:00Z | update
# Crack in the government of Korvany after the accord

OSTMAR (OPB) - ⟦v019|unnamed (Northline) < Northline||The chief of Korvanian diplomacy, L. Perrin, laid down his office⟧, writes Northline with reference to a collaborator of the minister.

Of the crowd on Customs Square ⟦v015|Selm police < Northline||the police counted 9,000 heads⟧, by the same agency.

⟦v038|Aksel Rimm < OPB||The sappers begin at the ford on Thursday, with 14 men and two dogs⟧, told to OPB the commander of the observers, Colonel Aksel Rimm.

⟦v010|Kasimir Odd < Taltag||A journey of President Haslet to the Korvanian capital will be "in the season of snow, if there is snow"⟧, spokesman Odd let know through Taltag.

The agreement must be still approved by the parliaments. In Brezk this is held for a formality; in Selm it is held for arithmetic. In the Ostmar capital the bells of the cathedral rang for ten minutes, what last occurred at the truce of 2015.

=== d023 | Northline | 2026-09-22T16:10:00Z | kill | supersedes=d021
# KILL: Korvany's foreign minister quits over summit deal

Editors, please kill our urgent of 1520 GMT, "Korvany's foreign minister quits over summit deal", and remove it from all sites. ⟦v019||denies|Ludo Perrin has not resigned⟧.

⟦v019|Ludo Perrin|denies|"I moved to the second floor because of the damp"⟧, Perrin himself told Northline. ⟦v020|Ludo Perrin||He stood behind the agreement "with both feet"⟧, he said.

The aide was speaking of the office move. A substitute will not follow.

=== d024 | Border Post | 2026-09-22T18:05:00Z | feature
# Over the footbridge, one by one, with carrier bags

⟦v004|||At eight minutes to eight the first of them stepped on to the footbridge, a big man gone thin, and a name was called from the dark, and he began to run⟧. ⟦v004|||Eleven came across to us before the lamps were put out; eleven went the other way, and the two files passed within arm's length and said good evening⟧.

Dorota Sevchik found her boy fourth in the line. "⟦v004|Dorota Sevchik||He asked me if the plum tree was still standing. I said go and look⟧," she said.

⟦v004|Aksel Rimm||The rest follow in three groups until Friday⟧, according to the Ostmar colonel who held the lists, Aksel Rimm.

⟦v029|||Emil Rosh, he of the folder, was let out of the sacristy in time for supper, and his petition was taken from him by the President's own hand⟧. The lad with the drone was not so lucky: ⟦v030|Korvanian police||he stays in custody until a judge has seen his films⟧.

⟦v035|||Haslet went down the steps to his car sideways, holding the rail and favouring the left leg⟧.

Nobody here slept. In the parsonage they had laid eleven places and forty people sat down to them. An accordion was found, and a man who remembered how it went, and toward midnight somebody on the far bank joined in, half a beat behind.

=== d025 | Taltag | 2026-09-22T19:15:00Z | update
# K. Odd: ⟦v018|Kasimir Odd||in the Communique there is not any word about line of 1958⟧

BREZK, 22 September. /Taltag/. ⟦v018|Kasimir Odd||The text published by Selm contains a phrase which nobody signed⟧, declared the spokesman Kasimir Odd. It concerns the words "along the line of 1958".

"⟦v018|Kasimir Odd||Our copy finishes with a point, their copy finishes with a fantasy⟧," underlined he.

⟦v006|Ministry of Defence of Taldur||The first battery of 152-millimetre was already hooked to tractors and moves in the rear⟧, informed the Ministry of Defence. By the exchange ⟦v004|||eleven citizens of Taldur crossed the bridge and were met with bread⟧.

⟦v010|Kasimir Odd||The invitation to Selm is accepted with gratitude⟧, added K. Odd. He declined to answer ⟦v012|Kasimir Odd|declines|the question about the washbasin⟧.

=== d026 | Halden | 2026-09-22T20:30:00Z | update | supersedes=d020
# UPDATE 2-First captives freed as ⟦v018|||Korvany and Taldur quarrel over wording⟧

THREE WELLS/SELM, Sept 22 (Halden) - ⟦v004|||Twenty-two prisoners were exchanged on a footbridge after dark on Tuesday⟧, hours after the leaders of Korvany and Taldur agreed on their release.

But ⟦v018|||the two governments issued texts that do not match: Korvany's refers to the frontier of 1958, Taldur's leaves it out⟧. "⟦v018|Ludo Perrin||I have the page with both signatures and I can read⟧," Korvanian Foreign Minister Ludo Perrin said.

⟦v010|Kasimir Odd||Haslet has said yes to a visit to Selm in December⟧, his spokesman said. ⟦v005|Irena Dovash||On the reservoir, Dovash said she had given up "a third of a glass to keep the jug"⟧.

⟦v008|Korvanian police||A retired postman who shot at a boar during the talks was fined 200 crowns⟧, police said.

⟦v031|Storval government||Storval called the accord "a window in a long wall"⟧. ⟦v032|government of Vastrel||Vastrel, an ally of Taldur, said it had been made behind its back⟧.

Dovash, who was elected on a promise to bring the captives back, returned to Selm by bus. Haslet's train left Pell Junction at six in the evening and was cheered at two stations, state television showed. Diplomats said the text left the hardest question, that of the hill towns, for another year.

The Beacon's recording was not mentioned on Taldur's evening news. ⟦v012|unnamed (Halden)||"He speaks of his own mother in the same way"⟧, said a Taldurian official, who asked not to be named.

=== d027 | The Beacon | 2026-09-23T06:00:00Z | feature
# The tape and the table

Tamsin Orle in Three Wells

They have left us the clock. It stands on the Korvanian side of the classroom and strikes on the Taldurian.

What did they really say to each other, those two, ⟦v023|||for an hour and ten minutes with the door shut⟧? "⟦v023|Irena Dovash < The Beacon||Mostly we talked about barracks soup. Then, in four minutes, we did the prisoners⟧," the President told me at the bus stop.

Note what the man from Brezk was prepared to give. ⟦v006|||By Christmas a child in Lesk will be out of reach of any barrel on the far bank⟧. Note too what slipped out at the sink: ⟦v012|Gorin Haslet||the crack about the fish market has already been printed on tea towels⟧.

⟦v014|Viktor Galm||Galm wants her head for it⟧, of course. He has wanted it since she beat him at chess.

And the ribbon? ⟦v002|||The moment when two arms met over it is on every front page on both sides of the hill⟧.

I asked an old woman at the tape what she made of it all. She said that she had seen three frontiers in her lifetime without once leaving her kitchen, and that the third had been the draughtiest. Then she asked me to hold her basket, and stepped over.

=== d028 | Ostmar Press Bureau | 2026-09-23T08:10:00Z | update
# ⟦v024|Minister of Ways of Taldur||First train in April⟧, but on 1958 there stays dispute

OSTMAR (OPB) - ⟦v024|Minister of Ways of Taldur < Taltag||For 61 kilometres of rails between the two states new sleepers are already ordered, the travel shall last four hours⟧, the Taldurian Minister of Ways told Taltag.

The paper Border Post knows from the elder Torren that ⟦v028|Mila Torren < Border Post||some 900 persons used the open lane, and three did not want to go back⟧.

⟦v018|Sula Brandt < OPB||Of the sentence about the old frontier "there existed at lunch two drafts, and someone stapled the wrong one"⟧, confided Mrs Brandt to OPB.

⟦v012|Gorin Haslet < The Beacon||The phrase on the "fishwife", brought by The Beacon⟧, was in Brezk not printed. ⟦v013|unnamed (OPB)||A bouquet of 44 roses went on Wednesday from the embassy to the lady President⟧, a diplomat said, who did not want to be named.

⟦v007|||The direct telephone rang in the morning for the first time; it was a technician⟧.

=== d029 | Northline | 2026-09-23T09:20:00Z | update
# Korvany parliament brings forward vote on Taldur accord

SELM (Northline) - ⟦v033|Berta Kolm||Deputies will decide on the Three Wells accord as early as Monday⟧, speaker Berta Kolm said, eight days sooner than planned.

⟦v014|Fatherland Front||The Fatherland Front tabled a motion to remove the president⟧; it needs 94 votes. ⟦v015|Selm police||Overnight a few hundred of its followers were still camping on Customs Square⟧, down from thousands, police said.

⟦v004|Aksel Rimm||Another 16 captives walked across on Wednesday morning, bringing the total to 38⟧, Colonel Aksel Rimm of the Ostmar observers said. ⟦v011|Aksel Rimm||One man on the list had refused to leave: he has married his jailer's daughter⟧, Rimm added.

⟦v006|Korvanian General Staff < Halden||Korvany has towed away 20 of its 68 long-range pieces⟧, Halden reported, citing the General Staff.

=== d030 | The Beacon | 2026-09-23T12:00:00Z | feature | nothing_new
# Three Wells live: what we know

14.00 We are packing up. Where it stands:

• ⟦v002|||Irena Dovash and Gorin Haslet greeted each other by hand, over the tape⟧, and ⟦v017|||both signed⟧.

• ⟦v004|Aksel Rimm||Of 88 captives 38 are home⟧, says the colonel with the list.

• ⟦v006|joint statement||No heavy gun within 15 km from November⟧, the text promises.

• ⟦v018|||The versions published in Selm and Brezk differ by one clause on 1958⟧.

• ⟦v010|Kasimir Odd||Haslet goes to Selm in December⟧, says his spokesman.

• ⟦v008|Korvanian police||The bang in the wood was a postman and a boar⟧, police say. The boar is at large.

• ⟦v019|Ludo Perrin|denies|The foreign minister has quit⟧? He says not.

Thank you for the recipes for trout.
