title: Doping affair at the Tour of the Three Passes Live
outlets: Axis Wire = international agency; Kordpress = state agency of the leader's country, translated; L'Échappée = sports daily; The Valley Post = local newspaper; Pulse = broadcaster, live blog; Norhavn Dagblad = foreign daily, translated

=== d001 | Axis Wire | 2026-07-15T04:50:00Z | urgent
# ⟦v1|||POLICE RAID HOTEL OF RACE LEADER VEREL'S TEAM⟧

MONTREVE, July 15 (Axis) - ⟦v1|||Police searched the hotel of the Solvane-Bric cycling team at dawn on Wednesday⟧, hours before the eleventh stage of the Tour of the Three Passes. ⟦v1|unnamed (Axis Wire)||About thirty officers were involved⟧, a witness said.

Team manager Ruud Castermans ⟦v1|Ruud Castermans|declines|declined to comment⟧. The team's Janko Verel of Kordia leads the race by almost four minutes.

=== d002 | Pulse | 2026-07-15T05:40:00Z | update
# LIVE: What's going on at the Hotel Bellerive?

[07.12] Our man Gus Tarrow is in the car park in his pyjamas. "⟦v1|Gus Tarrow||They came up the fire escape, and they had dogs⟧," he says.

[07.20] ⟦v2|Gus Tarrow||He has seen a picnic cooler being carried out with tape round it⟧. Not sandwiches, one suspects.

[07.31] ⟦v18|Bernard Auclair||We roll out at noon, whatever happens⟧, race director Bernard Auclair tells Pulse. ⟦v19|Bernard Auclair||"If it's what I fear, I have been made a fool of in my own house"⟧, he goes on.

[07.36] Verel came down to breakfast, had porridge, said nothing.

=== d003 | Axis Wire | 2026-07-15T07:02:00Z | flash
# ⟦v3|World Cycling Board||VEREL FAILS DOPING TEST⟧ - WORLD CYCLING BOARD

=== d004 | Axis Wire | 2026-07-15T07:25:00Z | update | supersedes=d003
# ⟦v3|||Race leader Verel tests positive⟧, ⟦v6|||team doctor held⟧

MONTREVE, July 15 (Axis) - ⟦v3|World Cycling Board||A sample Verel gave on July 9 contained trelagin, a banned blood booster⟧, the World Cycling Board said on Wednesday.

⟦v6|Nadine Furet||Solvane-Bric's physician, Piet Hallam, has been placed under arrest⟧, state attorney Nadine Furet said. ⟦v2|Nadine Furet||Twelve bags of blood were seized from his room⟧, she said.

⟦v4|Janko Verel|denies|he had ever used a forbidden product⟧, Verel said in a denial read by his agent. ⟦v16|agent of Janko Verel||The second half of the sample should be opened at once⟧, the agent said.

=== d005 | Kordpress | 2026-07-15T08:15:00Z | update
# ⟦v20|Gavril Ostoy||The minister of sport connects events around J. Verel with envy to the successes of Kordian sport⟧

KORDSTADT, July 15. (Kordpress). "⟦v20|Gavril Ostoy||This is a planned provocation of certain circles⟧," declared the Minister of Sport Gavril Ostoy. "⟦+|||They could not win on the road and decided to win in the laboratory⟧."

⟦v4|Gavril Ostoy|denies|that the sportsman accepted forbidden means⟧, was excluded by the minister. ⟦v21|Ministry of Foreign Affairs of Kordia||A note is handed to the ambassador with the demand of explanations⟧, informed the Ministry of Foreign Affairs.

⟦v1|Kordpress correspondent||Investigative actions in the place of residence of the team continued three hours⟧, transfers the correspondent.

=== d006 | L'Échappée | 2026-07-15T09:10:00Z | update
# White jersey, red face

⟦v5|||He will not be on the line today⟧. At 10.40, behind drawn curtains in the press bus, ⟦v5|Bernard Auclair||the organisers told the Kordian that his race ended here⟧, in the words of Bernard Auclair.

So ⟦v12|||the white jersey goes to the Englishman Tom Wickham⟧, who does not want it. "⟦v13|Tom Wickham||I'll ride in my own colours⟧," he told L'Échappée at the sign-in. "⟦+|||You don't put on a coat that somebody was sick in⟧."

And Castermans? "⟦v14|Ruud Castermans||What a doctor keeps in his suitcase I learn from the newspapers⟧," said the manager.

The sport has heard that melody before.

=== d007 | Pulse | 2026-07-15T11:30:00Z | update
# LIVE: Nobody is pedalling

[13.01] The flag drops and... ⟦v10|||they sit down. A hundred and sixty men on the tarmac, helmets off⟧.

[13.09] ⟦v10|Marco Dallin||It's not for Janko, it's against being woken by dogs⟧, riders' spokesman Marco Dallin tells us.

[13.20] ⟦v8|Solvane||Solvane takes its name off the shirts with immediate effect⟧, says a two-line statement. Solvane makes mattresses, so no jokes about beds, please.

[13.34] ⟦v22|unnamed (Pulse)||There's a notebook, with the initials of three other riders⟧. We have that from somebody in the attorney's office.

[13.41] They're up and moving. ⟦v10|||Forty minutes on their backsides⟧.

=== d008 | Kordpress | 2026-07-15T12:45:00Z | update
# ⟦v21|||Kordia expressed a protest⟧

KORDSTADT, July 15. (Kordpress). ⟦v21|||The diplomatic representative was invited to the ministry, where to him a protest was declared⟧. ⟦v10|||In sign of solidarity with J. Verel the participants of the race refused to go to the start in the appointed time⟧.

⟦v9|Bric||The firm Bric stopped the transfer of means to the team till clarification⟧, informed its representation in Kordstadt. ⟦v5|Gavril Ostoy||Removal of the leader from the distance is not founded on the regulations⟧, considers the Minister of Sport Gavril Ostoy.

⟦v16|Kordian Cycling Federation||The Federation insists on the control analysis in presence of its expert⟧, communicated the Kordian Cycling Federation.

=== d009 | The Valley Post | 2026-07-15T14:30:00Z | update
# ⟦v32|||Eggs, then stones, at Col de Rousse⟧

There was no cheering at the dairy bend. ⟦v32|Sergeant Luc Amiel||Somebody threw a rock the size of a loaf through the windscreen of the Solvane-Bric coach⟧, Sergeant Luc Amiel said. ⟦v32|Sergeant Luc Amiel||The driver has four stitches⟧, he said.

At the Bellerive, chambermaid Odile Serrand recalled ⟦v2|Odile Serrand||a minibar she was forbidden to open⟧. "⟦v2|Odile Serrand||I thought it was champagne⟧," she said.

Innkeeper Roland Pic said ⟦v41|Roland Pic||half of his rooms for Sunday were cancelled within the hour⟧.

⟦v39|||Wickham crossed the line at Rousse in sixth place and kept the lead⟧ without so much as raising a hand.

=== d010 | Axis Wire | 2026-07-15T16:20:00Z | update
# Cycling: ⟦v26|||Verel questioned into the night⟧, ⟦v34|||second team goes home⟧

MONTREVE, July 15 (Axis) - ⟦v26|Nadine Furet||Verel was being heard as a suspect⟧, state attorney Nadine Furet said, after ⟦v26|||detectives drove him from the team's hotel to Montreve police headquarters⟧.

⟦v34|Orrin Bank||The Orrin Bank team is leaving the race of its own accord⟧, the sponsor said, adding that ⟦v34|Orrin Bank||none of its riders was under suspicion⟧.

⟦v2|Nadine Furet||The blood bags now numbered 19⟧, Furet said. The lawyer for Hallam, Cleo Brandt, ⟦v2|Cleo Brandt||put them at eight, all of them the doctor's own⟧.

⟦v18|Isolde Marchand||The Tour must reach Lorne on Sunday⟧, World Cycling Board president Isolde Marchand said.

=== d011 | Norhavn Dagblad | 2026-07-15T17:00:00Z | update | copy_of=d010
# Second cycling team goes home

MONTREVE (Axis) - ⟦v26|Nadine Furet < Axis Wire||Verel was being heard as a suspect⟧, state attorney Nadine Furet said.

⟦v34|Orrin Bank < Axis Wire||The Orrin Bank team is leaving the race of its own accord⟧, the sponsor said, adding that ⟦v34|Orrin Bank < Axis Wire||none of its riders was under suspicion⟧.

⟦v2|Nadine Furet < Axis Wire||The blood bags now numbered 19⟧, Furet said. The lawyer for Hallam, Cleo Brandt, ⟦v2|Cleo Brandt < Axis Wire||put them at eight, all of them the doctor's own⟧.

=== d012 | L'Échappée | 2026-07-15T19:30:00Z | bulletin
# ⟦v23|unnamed (L'Échappée)||T.W. stands for Tom Wickham⟧

L'Échappée can reveal it: ⟦v23|unnamed (L'Échappée)||the new leader figures in the doctor's little book⟧, say two persons who have held it. ⟦v23|unnamed (L'Échappée)||Beside the letters stands a sum, 9,000⟧.

⟦v23|Tom Wickham|declines|"Not tonight," said Wickham's wife at the door of his room when asked for a word from him⟧.

The rider was massaged until nine and ate alone. Tomorrow he is due to climb the Col d'Arzelle, the steepest of the three passes, in a jersey that he refuses to touch.

=== d013 | Pulse | 2026-07-15T20:10:00Z | update
# LIVE: Wickham too?

[21.48] ⟦v23|L'Échappée||The paper L'Échappée says Wickham's in the notebook⟧. Deep breath.

[21.55] ⟦v23|Tom Wickham|denies|"Never met Hallam. Never paid him a penny⟧," Wickham texts Gus Tarrow.

[22.04] ⟦v27|||Verel's out. He left by the garage of the police building after six and a half hours⟧. ⟦v27|Cleo Brandt||Bail was set at 50,000⟧, according to lawyer Cleo Brandt, who seems to work for everybody.

[22.09] ⟦v22|unnamed (Pulse)||Those initials? Not three sets but seven, we're told⟧.

=== d014 | L'Échappée | 2026-07-15T21:20:00Z | kill
# WITHDRAWN: our report on Tom Wickham

L'Échappée withdraws its report of this evening. ⟦v23|Nadine Furet|denies|Mr Wickham's name does not occur in the seized papers⟧, state attorney Nadine Furet states. ⟦v42|Nadine Furet||The letters T.W. denote a pharmacy, Tervuur West, from which needles were bought⟧, she adds. We ask all colleagues not to use the text and offer our apology to the rider, his wife and his team. The editor will explain in tomorrow's edition how two sources could be wrong together.

=== d015 | Kordpress | 2026-07-16T05:30:00Z | update
# ⟦v27|||J. Verel is at liberty⟧

KORDSTADT, July 16. (Kordpress). ⟦v27|Embassy of Kordia||After introduction of a money pledge our countryman left the building of the police⟧, informed the Embassy of Kordia. ⟦v43|Embassy of Kordia||The passport remained with the investigation⟧.

"⟦v44|Milka Verel||My son from six years fell and rose, and never complained⟧," said to Kordpress the mother of the sportsman, Milka Verel. "⟦v4|Milka Verel|denies|That he took something bad, I will not believe⟧."

⟦v20|Gavril Ostoy||The campaign against Kordian cycling has customers⟧, repeated the Minister of Sport Gavril Ostoy.

=== d016 | Axis Wire | 2026-07-16T07:15:00Z | update
# Driver with syringes stopped at border as Verel affair widens

MONTREVE, July 16 (Axis) - ⟦v7|customs service||A masseur of Solvane-Bric, Enzo Parisot, was detained at the Kelm crossing with 200 ampoules in a spare wheel⟧, the customs service said on Thursday.

⟦v22|Nadine Furet||Hallam's records point to 11 customers in five teams⟧, state attorney Nadine Furet said, confirming their existence for the first time.

⟦v2|Nadine Furet||Thirty-one pouches of blood had been counted⟧, she said. ⟦v36|Nadine Furet||Laboratories would match them with riders by DNA⟧.

⟦v37|unnamed (Axis Wire)||The inquiry began with a letter from a mechanic whom the team had sacked⟧, a person close to it said.

=== d017 | The Valley Post | 2026-07-16T08:00:00Z | feature
# "I packed the ice, I never asked for whom"

We spoke with Bastian Crewe, 52, for nine seasons mechanic of Solvane-Bric.

You wrote to the attorney?

"⟦v37|Bastian Crewe||In March, on squared paper, with my name under it⟧. ⟦v45|Bastian Crewe||They had thrown me out because I would not drive the van to Tervuur⟧."

Did the manager know?

"⟦v14|Bastian Crewe|denies|Ruud Castermans knowing nothing? He counted the thermos flasks himself⟧."

And the riders?

"⟦v22|Bastian Crewe||I could give you twenty without taking off my cap⟧. ⟦v46|Bastian Crewe||The young ones were told it was iron⟧."

Will you watch on Sunday?

"⟦-|Bastian Crewe||I'll be mowing⟧."

=== d018 | Pulse | 2026-07-16T09:40:00Z | update
# LIVE: Castermans out, Hallmark out, who's left?

[11.02] ⟦v15|Solvane-Bric||Ruud Castermans has stepped aside⟧, says what remains of his team. ⟦v15|Solvane-Bric||Assistant Ilse Noor drives the lead car today⟧.

[11.10] ⟦v35|||Another bus turns round on the motorway: Hallmark Tyres won't start⟧. That's not Orrin Bank, who went last night.

[11.15] ⟦v35|Dirk Olsen||Two of our lads have been rung by the attorney and I'm not putting them on a mountain⟧, manager Dirk Olsen tells us.

[11.29] ⟦v40|Channel Four Valleys||The broadcaster with the rights is dropping its pictures from the road⟧, and ⟦v40|Channel Four Valleys||will show a film about otters instead⟧, Channel Four Valleys announces.

=== d019 | World Wheel Bulletin | 2026-07-16T10:30:00Z | update | off_topic
# Stroud wins sprint in junior tour

Ada Stroud of the Harrow club won the second stage of the junior Tour of the Lowlands on Thursday, in a sprint of twelve riders. The seventeen-year-old now leads by nine seconds. A commissaire said two riders had been fined for throwing bottles. A doping control was carried out after the finish, as is usual; results are expected in a fortnight.

=== d020 | Axis Wire | 2026-07-16T12:05:00Z | correction
# CORRECTION - Cycling: Driver with syringes stopped

MONTREVE, July 16 (Axis) - In our item on the detention at the border please read that ⟦v7|customs service||the masseur Enzo Parisot was carrying 20 ampoules⟧, not 200. The customs service gave a wrong figure in its first statement and has put it right. It also says that the crossing was Kelm Bridge and not Kelm. Headline and other paragraphs are not affected by this change.

=== d021 | Norhavn Dagblad | 2026-07-16T13:30:00Z | feature
# The board that had seen the numbers

From our own sent-out

⟦v38|Norhavn Dagblad||Already in April lay at the World Cycling Board a curve of Verel's blood which should have rung all bells⟧, shows a note which we have read. ⟦v38|Isolde Marchand||The curve was sent to three experts, and they were not at one⟧, answers president Isolde Marchand. ⟦v38|Professor Ann Lidman|denies|"Not at one? We were all three for opening a case⟧," says one of them, Professor Ann Lidman.

⟦v19|||On the tour's leader Bernard Auclair one sees that he feels cheated⟧. He has taken down the photograph of himself with the Kordian.

⟦v25|Bernard Auclair||The won money stays in the cash box till all is clear⟧, he tells.

=== d022 | Kordpress | 2026-07-16T15:00:00Z | update
# ⟦v47|||In Kordstadt took place a meeting in support of the champion⟧

KORDSTADT, July 16. (Kordpress). ⟦v47|police of Kordstadt||About 12 thousand inhabitants came out on the Square of Labour⟧, informed the police. Participants held portraits of J. Verel.

The requirements of the meeting are the following:

- ⟦v48|organising committee of the meeting||to return to J. Verel the white jersey⟧;

- ⟦v49|organising committee of the meeting||to recall Kordian sportsmen from all races under the aegis of the World Cycling Board⟧;

- ⟦v50|organising committee of the meeting||to dismiss Isolde Marchand⟧.

⟦v47|Reuben Tark < Pulse||The camera saw there two thousand at most⟧, asserted however the blogger Reuben Tark on the channel Pulse.

=== d023 | Axis Wire | 2026-07-16T17:40:00Z | urgent
# ⟦v17|World Cycling Board||SECOND SAMPLE CONFIRMS VEREL DOPING⟧ - BOARD

LORNE, July 16 (Axis) - ⟦v17|World Cycling Board||The counter-analysis of Verel's sample gave the same result as the first⟧, the World Cycling Board said. ⟦v31|World Cycling Board||He is provisionally suspended from all competition⟧, it said; a ban of up to four years may follow.

⟦v17|Kordian Cycling Federation|declines|The Kordian Cycling Federation, whose expert watched the procedure, had no comment⟧.

=== d024 | The Valley Post | 2026-07-16T18:30:00Z | update | copy_of=d023
# Second sample confirms doping

LORNE (Axis) - ⟦v17|World Cycling Board < Axis Wire||The counter-analysis of Verel's sample gave the same result as the first⟧, the World Cycling Board said. ⟦v31|World Cycling Board < Axis Wire||He is provisionally suspended from all competition⟧, it said; a ban of up to four years may follow.

⟦v17|Kordian Cycling Federation < Axis Wire|declines|The Kordian Cycling Federation, whose expert watched the procedure, had no comment⟧.

=== d025 | Pulse | 2026-07-16T20:05:00Z | update
# LIVE: He's talking

[21.30] He's on Kordian television, in a grey pullover. ⟦v4|Janko Verel||"I cheated. Nobody held my arm⟧," says Janko Verel.

[21.33] ⟦v29|Janko Verel||It began five years ago, after a winter of bronchitis⟧, he says.

[21.36] ⟦v30|Janko Verel||Castermans took the cost of it out of the bonuses⟧. Wow. That's the manager named.

[21.41] ⟦v51|Janko Verel||To Tom Wickham: "You were the best of us and I stole your hills"⟧.

[21.50] ⟦v30|Ruud Castermans|denies|"Lies of a drowning man⟧," Ruud Castermans messages.

=== d026 | Kordpress | 2026-07-17T05:10:00Z | update
# ⟦v4|||J. Verel addressed the supporters⟧

KORDSTADT, July 17. (Kordpress). In the evening air the cyclist Janko Verel ⟦v4|Janko Verel||recognised the application of a stimulating preparation⟧ and ⟦v52|Janko Verel||asked pardon from the nation⟧.

"⟦v53|Gavril Ostoy||The ministry always stood on positions of clean sport⟧," noted the Minister of Sport Gavril Ostoy. ⟦v54|Gavril Ostoy||The stipend of the state to the sportsman is stopped⟧, he informed.

⟦v55|administration of the settlement Zelk||The street of Janko Verel in his native settlement is returned its former name, Dairy Street⟧, reported the administration of the settlement Zelk.

=== d027 | L'Échappée | 2026-07-17T07:30:00Z | update
# A pullover, a glass of water, a life

So ⟦v4|||the fallen king has put the crown on the table himself⟧. Twelve minutes, no tears. ⟦v29|||The needle entered his life at twenty-three⟧, when he could not shake off a cough. ⟦v30|||And the bill, he claims, went to the men through their boss⟧.

Tom Wickham heard it in the lift. ⟦v51|Tom Wickham||The apology is accepted⟧, he told L'Échappée, ⟦v56|Tom Wickham||but the yellow house in Zelk was paid for with other people's summers⟧.

⟦v13|||He still wears the plain blue of his employer⟧; the leader's garment travels folded in a suitcase.

⟦v3|Isolde Marchand||The test of July 9 took the laboratory only four days⟧, Isolde Marchand said with some pride.

=== d028 | Axis Wire | 2026-07-17T09:20:00Z | update
# ⟦v57|||Verel's former manager charged⟧

MONTREVE, July 17 (Axis) - ⟦v57|Nadine Furet||Ruud Castermans was charged with running a doping ring⟧, state attorney Nadine Furet said on Friday, the morning after ⟦v4|||the deposed leader's televised confession⟧. ⟦v6|Nadine Furet||Hallam, in custody since the Bellerive search, would stay there⟧, she said.

⟦v22|Nadine Furet||The client list had grown to 21 riders⟧, she said. ⟦v2|Nadine Furet||Of the 44 blood bags, six could not be attributed to anyone⟧.

⟦v58|Cleo Brandt||The doctor would cooperate fully⟧, Hallam's lawyer Cleo Brandt said.

=== d029 | Norhavn Dagblad | 2026-07-17T11:00:00Z | update | nothing_new
# This we know about the cycling scandal

⟦v1|||On Wednesday early went the police into the Hotel Bellerive⟧. ⟦v3|||In a probe of the leader was found trelagin⟧. ⟦v5|||He was taken from the race⟧. ⟦v10|||The field struck for forty minutes⟧. ⟦v34|||Orrin Bank⟧ and ⟦v35|||Hallmark Tyres went home⟧. ⟦v17|||The B-probe fell out in the same way⟧. ⟦v4|Janko Verel||On Thursday evening stood Verel by it all⟧. ⟦v8|||The mattress maker had long before turned its back⟧.

=== d030 | The Valley Post | 2026-07-17T16:45:00Z | update
# ⟦v11|||No race on the Arzelle: one last stage struck off⟧

⟦v11|Bernard Auclair||With sixty-one riders left and no pictures, Saturday's climb makes no sense⟧, said Bernard Auclair, in shirtsleeves, at the town hall of Lorne. ⟦v11|Bernard Auclair||We finish tonight, on the lake promenade⟧.

And finish they did. ⟦v39|||Wickham has won the Tour⟧, and ⟦v13|Tom Wickham||the white jersey he handed to a boy in the crowd⟧, as he told us, "because it was his size".

⟦v32|Sergeant Luc Amiel||A farmer's son has owned up to the stone at Rousse⟧, Sergeant Luc Amiel reported. ⟦v41|||In the inns the beds stay empty⟧. "⟦-|Roland Pic||I have forty kilos of trout⟧," said Roland Pic.
