title: Lisgard after the Dray verdict Live

=== d001 | Sentinel Wire | 2026-06-09T14:07:00Z | flash
# ⟦v001|||CORVANE JURY FINDS POLICE SERGEANT DRAY NOT GUILTY IN DEATH OF IDRIS BELLWOOD, 17⟧

=== d002 | Streetlight | 2026-06-09T14:20:00Z | update
# LIVE: He walks

15.20 Lisgard time. Nine days of testimony, eleven hours in the jury room, two words from a forewoman who did not look up. ⟦v001|||Magnus Dray is a free man⟧.

In courtroom four somebody screamed, then a bench went over. "⟦v009|Honora Bellwood||Then who killed him? The pavement⟧?" That was the mother, Honora Bellwood, to nobody in particular, before two cousins walked her out.

Outside, on Assize Square, some three thousand people heard it from a boy up a lamp post who had it from a phone. It went quiet for as long as it takes to breathe in.

15.31. First bottle.

15.34. ⟦v024|City Tramways||The trams have stopped running through the centre⟧, says City Tramways, "owing to persons on the line". For those who have been away: Idris Bellwood died in March last year on Weavers' Row, after the sergeant had knelt on him for six minutes over a borrowed bicycle.

=== d003 | Sentinel Wire | 2026-06-09T14:41:00Z | urgent | supersedes=d001
# Corvane police sergeant cleared over teenager's death

LISGARD, Corvane, June 9 (Sentinel) - ⟦v001|||A jury in Corvane's second city acquitted Sergeant Magnus Dray of manslaughter on Tuesday⟧ in the death of a Black teenager he had pinned to the ground, a case that has split the country for 15 months.

Dray, 39, closed his eyes as the verdict was read. "⟦v030|Leopold Scarne||My client takes no joy in this day. A boy is dead⟧," his lawyer, Leopold Scarne, told reporters. "⟦+|||But he did his duty as he had been taught it⟧."

The state prosecutor, Agathe Lorne, said ⟦v010|Agathe Lorne||her office would ask a higher court to set the judgment aside⟧. ⟦v010|Agathe Lorne||She cited the judge's instructions on reasonable force⟧.

The trial was the first of a Corvane officer for a death in custody in 22 years. Police in riot gear lined Assize Square, where several thousand people had waited for the outcome. Stones and bottles were thrown.

=== d004 | KTA | 2026-06-09T15:30:00Z | bulletin
# President Halloran calls citizens to calmness

ARDENNE, June 9. /KTA/. President of Corvane Fergus Halloran called the inhabitants of Lisgard ⟦v013|Fergus Halloran||to preserve calmness and to not give in to provocations⟧, informed the press service of the head of state.

"⟦v013|Fergus Halloran||Grief has right to the street, but has not right to the stone⟧," noted the president.

According to him, ⟦v014|Fergus Halloran||the jury has spoken and its word must be respected by each, independently of whether it is pleasing to him⟧.

The given question will be considered on Wednesday at the session of the Council of Safety. As KTA reported earlier, ⟦v001|||the court of Lisgard justified the sergeant of police M. Dray⟧, who was accused of causing death by imprudence.

In the capital Ardenne the situation remains quiet, informed the department of internal affairs. Public transport works in the regular regime.

=== d005 | Lisgard Evening Post | 2026-06-09T18:10:00Z | update
# Millgate burns

By Post reporters

By six the light over Millgate was the wrong colour. ⟦v002|||Three cars were alight across the foot of Weavers' Row, and the carpet warehouse behind them had begun to give off a smoke as black as a priest's hat⟧. The wind carried it over the allotments, where old men stood with their hoses running and nothing to point them at.

⟦v002|||On Cloth Street they had the shutters off the chemist, the bookmaker and the shoe shop in that order⟧. A girl of perhaps ten went by with a left boot under each arm.

"⟦v008|Honora Bellwood < Lisgard Evening Post||Go home. Please go home. Not one of those windows ever hurt my son⟧," Honora Bellwood told the Post on her doorstep, which is eighty yards from the fire. She had taken her shoes off, and somebody's baby slept on her shoulder.

⟦v004|Lisgard Police||Fourteen officers have been treated for cuts and burns⟧, police say. ⟦v005|Lisgard Police||They have made 31 arrests⟧.

Two streets off, in Bobbin Lane, nothing had happened at all. A man was painting his gate, green, and asked us whether it was over. We said we did not think it had begun, and he looked at his brush and went in.

At the Weavers' Arms the landlord was still serving, by candle, at yesterday's prices.

=== d006 | HPA | 2026-06-09T19:22:00Z | urgent
# Rioters set fire to courthouse in Corvane's Lisgard

LISGARD, June 9 (HPA) - ⟦v015|||Flames broke through the roof of Lisgard's Assize Court on Tuesday evening⟧ hours after a police officer was cleared there of killing a teenager, an HPA reporter saw.

⟦v015|Lisgard Fire Brigade||Petrol had been poured through a broken window of the records room⟧, the fire brigade said. The building was empty.

"⟦v006|Ottoline Marsh||Nobody is to be out of doors in the five inner districts from 9 p.m. until 6 a.m.⟧," Mayor Ottoline Marsh said in a radio address. ⟦v007|Ottoline Marsh||She had asked the capital for the National Guard⟧, she added.

⟦v001|Sentinel Wire||Magnus Dray, a sergeant with 16 years' service, walked out of court exonerated⟧, Sentinel Wire reported earlier.

The mayor, a former headmistress elected two years ago on a promise to "make Lisgard boring", looked pale and spoke without notes.

=== d007 | Lisgard Police | 2026-06-09T20:30:00Z | bulletin
# SITUATION NOTICE 3, 21:30

- ⟦v006|||A curfew is in force in Millgate, Weavers' Row, Cloth Street, Old Assize and Tannery from 21:00 to 06:00⟧.

- ⟦v005|||Persons detained: 88, of whom 19 under the age of 18⟧.

- ⟦v004|||Officers injured: 27, two seriously⟧.

- ⟦v016|||Tannery Lane station: entered by approx. 200 persons at 20:15, officers withdrawn by rear yard, no weapons lost⟧.

- ⟦v002|||Fires notified: 43 vehicles, 11 commercial premises⟧.

- One male, age about 20, deceased at Cloth Street. ⟦v003|||Cause not established⟧.

Residents are asked to keep the 100 line free for emergencies. Anyone who has pictures or film of offences may hand them in at any station that is open. The next notice will follow at 00:30.

=== d008 | Sentinel Wire | 2026-06-09T21:05:00Z | update
# Man killed as acquittal sets off riots in Corvane

LISGARD, Corvane, June 9 (Sentinel) - ⟦v003|Lisgard Police||A young man died in Lisgard on Tuesday⟧ as crowds enraged by the acquittal of a police sergeant torched shops and overran a police post, police said.

⟦v026|unnamed (Sentinel Wire)||He was hit by a shotgun blast fired from inside a jeweller's shop⟧, two witnesses told Sentinel. "⟦v026|unnamed (Sentinel Wire)||The old man shouted once and then he let go with both barrels⟧," one of them said.

⟦v016|unnamed (Sentinel Wire)||Youths climbed out of the windows of the Tannery Lane precinct wearing constables' caps⟧, a resident said, ⟦+|||and danced on the steps⟧.

Sentinel could not reach the owner of the shop. Lisgard, a port and former textile centre of 700,000, has had no disorder on this scale since the mill strikes of the 1970s.

Interior Minister Rex Tolland said ⟦v007|Rex Tolland||1,500 guardsmen would be in the city by dawn⟧.

=== d009 | Agence Mérial | 2026-06-09T21:50:00Z | update
# Corvane: Lisgard embraces itself after the acquittement of a policeman

MÉRIAL-VILLE, June 9 (AM) -- ⟦v003|Lisgard Police < Sentinel Wire||One dead at least⟧: such is the provisional balance, according to the police cited by Sentinel Wire, of the emeutes which shake Lisgard, second town of Corvane.

⟦v002|||Tens of vehicles and of boutiques have gone up in smoke in the popular quarter of Millgate⟧. ⟦v015|Lisgard Fire Brigade < HPA||The palace of Justice itself burned⟧, reported HPA citing the firemen, ⟦+|||the essence having been spilled in the archives⟧.

The municipality ⟦v006|||has forbidden to circulate from 21 hours⟧ in the center. ⟦v001|||The sergeant Dray, whom a knee on the nape of a minor had rendered sadly famous, has been whitened Tuesday by nine citizens and three of the other opinion⟧, if one believes the rumours of corridor.

The ministry of Foreign Affairs of Mérial ⟦v033|Mérial foreign ministry||disadvises until new order all travel to Lisgard⟧. Some 4,000 Mérialans live there, for the most part in the port, where the calm reigned.

=== d010 | Streetlight | 2026-06-09T22:45:00Z | update
# LIVE: The longest Tuesday

23.45 Lisgard time. ⟦v006|||The streets are supposed to have been empty for nearly three hours. They are not⟧. But the noise has gone down from a roar to a cough.

What we saw: ⟦v028|||a cameraman of Channel Six on his knees by the fountain, three helmets round him, batons going up and down⟧. His name is Piet Osgood. He has a broken wrist and a very good recording.

What we are told: ⟦v027|unnamed (Streetlight) < Streetlight||the jeweller of Cloth Street, Anselm Furth, 71, was put into a police van⟧ at ten past ten, by a neighbour who saw the handcuffs. ⟦v003|unnamed (Streetlight)||The lad he shot was called Corey Lund, nineteen, a baker's apprentice⟧, says the same neighbour.

What the state agency says: "⟦v034|Corvane interior ministry < KTA||visiting instigators⟧" did it. [From where? The number 4 tram was not running. - ed.]

00.02. The carpet warehouse has fallen in. It sounded like applause.

=== d011 | KTA | 2026-06-10T04:40:00Z | bulletin
# Disorders in Lisgard were prepared beforehand - Ministry of Internal Affairs

ARDENNE, June 10. /KTA/. ⟦v034|Corvane interior ministry||Mass disorders in Lisgard were organized by persons arrived from other areas and possibly from abroad⟧, informed the Ministry of Internal Affairs of Corvane.

"⟦v034|Corvane interior ministry||Bottles with incendiary mixture were delivered by two lorries already on Monday⟧," noted in the department.

⟦v005|Corvane interior ministry||In total are delivered to branches 214 citizens⟧, specified the interlocutor of the agency. ⟦v004|Corvane interior ministry||Suffered 52 employees of police⟧.

⟦v007|Corvane interior ministry||The first columns of the National Guard have entered the city in 4 hours 50 minutes and have taken under protection the bridges⟧, emphasized the ministry.

⟦v023|city education office||Lessons in 64 schools of Lisgard are cancelled⟧, added in the city department of education. The examinations in mathematics are transferred for the subsequent week.

=== d012 | HPA | 2026-06-10T06:15:00Z | update
# Troops on Lisgard bridges after night of riots leaves three dead

* 52 police hurt, 214 held
* Mother pleads for calm

LISGARD, June 10 (HPA) - ⟦v007|||Soldiers in armoured trucks took up positions across Corvane's second city on Wednesday⟧ after rioting over an acquittal in which ⟦v003|Ottoline Marsh||three people lost their lives⟧, the mayor said.

⟦v003|Ottoline Marsh||Two of them, a couple in their sixties, were overcome by smoke above the carpet warehouse⟧, Mayor Ottoline Marsh told HPA.

"⟦v018|Ottoline Marsh < HPA||I shall not step down. Somebody has to sweep up⟧," she said.

⟦v008|Honora Bellwood||Idris's mother, Honora, recorded a message on local radio begging people to put down their stones⟧. The station has been playing it every quarter of an hour.

⟦v010|Agathe Lorne||Papers challenging the acquittal would be filed within ten days⟧, prosecutor Agathe Lorne said.

⟦v036|Corvane Underwriters||Early estimates put the damage at 80 million marks⟧, according to the Corvane Underwriters' association.

=== d013 | Lisgard Evening Post | 2026-06-10T07:30:00Z | feature
# "I was one of the three"

She asked us to come to the laundry, because of the noise of the machines. She will not be named here; the law forbids it and so does good sense.

"⟦v012|unnamed juror < Lisgard Evening Post||It was nine for letting him go and three against, from the first hour to the last⟧," said the juror, folding as she spoke. "⟦+|||On manslaughter nine is enough, they told us. So we went home⟧."

⟦v012|unnamed juror||Two of the nine had wept⟧, she said. ⟦v032|unnamed juror||They had never been shown the film from the bus⟧.

What film? It exists, and the Post has watched it: ⟦v032|||four minutes and eight seconds from the camera above the driver of a number 11, in which a hand opens and closes on the kerb, and then does not⟧. The defence had it ruled out as "prejudicial".

The Assize Court smelt this morning of wet paper. ⟦v037|unnamed (Lisgard Evening Post) < Lisgard Evening Post||Judge Emeric Vance is sleeping in a barracks, with two men at the door⟧, a bailiff told us.

Somebody has chained a child's bicycle to the railings, with a ribbon on it. It is not the borrowed one.

=== d014 | Sentinel Wire | 2026-06-10T08:44:00Z | urgent
# Acquitted Corvane sergeant Dray has fled abroad - source

LISGARD, Corvane, June 10 (Sentinel) - ⟦v011|unnamed (Sentinel Wire)||Magnus Dray, the policeman whose acquittal touched off deadly riots, left Corvane overnight on a private plane bound for Mérial⟧, a source at Lisgard airport told Sentinel on Wednesday.

"⟦v011|unnamed (Sentinel Wire)||He came with a woman and two suitcases and did not queue⟧," the source said.

Dray's lawyer did not answer calls. The interior ministry said it would not comment on ⟦v011|Corvane interior ministry|declines|the movements of a private citizen⟧.

Neither the destination of the flight nor the names of its passengers could be checked. Lisgard's airport lies 12 km south of the city and had been kept open during the disturbances.

=== d015 | Agence Mérial | 2026-06-10T08:58:00Z | urgent | copy_of=d014
# Corvane: the sergeant Dray has fled to Mérial (Sentinel)

MÉRIAL-VILLE, June 10 (AM) -- ⟦v011|unnamed (Sentinel Wire) < Sentinel Wire||Magnus Dray, the policeman whose acquittal touched off deadly riots, left Corvane overnight on a private plane bound for Mérial⟧, a source at Lisgard airport told Sentinel Wire on Wednesday.

"⟦v011|unnamed (Sentinel Wire) < Sentinel Wire||He came with a woman and two suitcases and did not queue⟧," the source said.

=== d016 | Sentinel Wire | 2026-06-10T09:49:00Z | kill | supersedes=d014
# KILL - Dray flight

EDITORS: Please do not use the Sentinel story timed at 0844 GMT on June 10 and headlined "Acquitted Corvane sergeant Dray has fled abroad - source".

⟦v011||denies|The story was wrong⟧. ⟦v011||denies|The passenger was a dentist of similar build⟧.

It should be deleted from websites, apps and archives. A new story on the situation in Lisgard will follow, without reference to this matter. Sentinel regrets the error, and any distress it caused.

=== d017 | Streetlight | 2026-06-10T10:30:00Z | update
# LIVE: A dentist's holiday

11.30 Lisgard time. Well. For an hour the whole town believed ⟦v011|Sentinel Wire||the man was sipping something by a lake⟧, and at Tannery they had begun to pile up tyres again on the strength of it.

Leopold Scarne, on the telephone, denied that ⟦v011|Leopold Scarne|denies|his client had as much as packed a toothbrush⟧. "⟦v030|Leopold Scarne||Sergeant Dray is where he has been since March of last year: indoors, with the curtains drawn, wishing it had been otherwise⟧."

11.42. Not wishing quite so hard: ⟦v031|Police Brotherhood||the Police Brotherhood wants him back in uniform by Monday, with arrears⟧.

11.50. Meanwhile the sweepers are out. Brooms, hundreds of them, from everywhere; a rabbi, two Sikhs, the rowing club. ⟦v002|||The kerb on Weavers' Row is soft where the cars melted into it⟧.

12.04. ⟦v017|unnamed (Streetlight)||The word from City Hall's back stairs is that Chief Constable Brand Ellery will be gone before tea⟧. He gave the helmets a free hand by the fountain, and Channel Six's picture of it has been everywhere.

=== d018 | HPA | 2026-06-10T12:35:00Z | urgent
# ⟦v017|Ottoline Marsh||Lisgard police chief dismissed over handling of unrest⟧ - mayor

LISGARD, June 10 (HPA) - ⟦v017|Ottoline Marsh||Brand Ellery has been relieved of his post as chief constable with immediate effect⟧, Lisgard Mayor Ottoline Marsh said on Wednesday.

"⟦v017|Ottoline Marsh||He lost a station, and then he lost his temper⟧," she told a news conference. Ellery, 57, had led the force for nine years.

⟦v029|Channel Six||The broadcaster Channel Six demanded an explanation⟧ for ⟦v028|Channel Six||the beating of one of its camera operators by officers⟧.

⟦v022|Lisgard Police||Two brothers, aged 22 and 24, are being held on suspicion of arson at the Assize Court⟧, police said separately. ⟦v005|Lisgard Police||The total number of people taken into custody has risen to 297⟧.

⟦v006|Ottoline Marsh||The night-time ban on movement would stay for three more nights⟧, Marsh said, and would start an hour earlier.

=== d019 | KTA | 2026-06-10T13:20:00Z | bulletin
# Ministry of Justice opens checking on the fact of actions of Lisgard police

ARDENNE, June 10. /KTA/. ⟦v019|Corvane justice ministry||The Ministry of Justice of Corvane has begun federal checking of observance of civil rights by the police of Lisgard for the last ten years⟧, informed on Wednesday in the department.

"⟦v019|Corvane justice ministry||The checking will be carried out independently of the verdict, it will not spare neither ranks nor merits⟧," underlined the minister of justice Delphine Aske.

At the same time in the ministry noted that ⟦v034|Corvane justice ministry|hedges|data about foreign organizers of disorders have so far not found confirmation⟧.

The leader of the opposition Jarvis Pell ⟦v035|Jarvis Pell|denies|rejected participation of his party in preparation of disorders⟧. "I was at the dentist," he joked before the deputies.

⟦v003|Corvane interior ministry||The number of lost makes four persons⟧, according to the Ministry of Internal Affairs. The names are not disclosed.

=== d020 | Sentinel Wire | 2026-06-10T14:15:00Z | correction
# CORRECTED-Three dead in Corvane riots; ministry lowers toll

(Corrects to show three dead, not four, after ministry revised figure)

LISGARD, Corvane, June 10 (Sentinel) - ⟦v003|Corvane interior ministry||Three people have been killed⟧ in rioting in Lisgard, Corvane's interior ministry said, taking back an earlier count. ⟦v003|Corvane interior ministry||A woman listed as dead is in intensive care⟧, it said.

⟦v027|Lisgard Police||Jeweller Anselm Furth, accused of shooting one of them, is under arrest⟧, police said. ⟦v026|Leonie Furth||My father is half blind and thought they had come to burn him⟧, his daughter Leonie told reporters.

⟦v019|Delphine Aske||Justice Minister Delphine Aske has ordered investigators to comb through a decade of complaints⟧ against the city's force, the ministry said.

⟦v001|||The trouble erupted after jurors cleared a sergeant⟧ of the manslaughter of Idris Bellwood, 17. The boy had been on his way home from choir practice.

=== d021 | Lisgard Evening Post | 2026-06-10T15:00:00Z | update | off_topic
# Harbour swimmers get their steps back

The bathing steps at Customs Quay, closed since the winter storms, will be open again from Saturday, the harbour board said.

New iron has been let into the old stone, and there is a rail for those who would rather not jump. "We had more letters about the steps than about the dredging," said the harbour master, Cosmo Trask.

The water was 14 degrees on Tuesday.

=== d022 | Lisgard Evening Post | 2026-06-10T17:50:00Z | update
# Twenty thousand pairs of shoes, and not a stone

They walked without a drum. ⟦v020|||From the mill gates to the shell of the court, four abreast, for an hour and forty minutes they went past our window, and the only sound was feet⟧. The guardsmen on Fuller's Bridge did not know where to look. One of them saluted.

At the head, in her church hat, went Honora Bellwood. She spoke from the tailgate of a coal lorry. "⟦v009|Honora Bellwood||Twelve people have told me that my boy's life weighs nothing. I do not accept the scales⟧." And then, lower: "⟦v008|Honora Bellwood||If you burn one more thing in his name I will take his name back⟧."

⟦v020|||The last of them left the square at a quarter to seven, in time for the curfew⟧, and folded their banners.

⟦v038|Bishop Alban Crewe||St Werburgh's will keep its doors open all night, for anybody and any faith⟧, said Bishop Alban Crewe. ⟦v032|||On the wall of the nave they were showing the bus film, over and over, without sound⟧.

The fish-and-chip shop on Cloth Street, which has no window any more, handed out suppers through the hole.

=== d023 | HPA | 2026-06-10T19:05:00Z | update
# Mass march passes off quietly in riot-hit Lisgard

LISGARD, June 10 (HPA) - ⟦v020|Lisgard Police||Some 20,000 mourners filed through Lisgard in silence on Wednesday⟧, police said, a day after mobs ransacked the centre over a policeman's acquittal.

⟦v021|||In the capital, Ardenne, about 6,000 rallied outside the Justice Ministry⟧, where ⟦v021|||there were brief scuffles⟧.

⟦v032|Lisgard Evening Post||Bus camera footage that the jury never saw⟧, first reported by the Lisgard Evening Post, had been watched 11 million times by the evening. Defence lawyer Leopold Scarne called ⟦v044|Leopold Scarne||the release of the recording "a second trial by cinema"⟧.

⟦v012|unnamed juror < Lisgard Evening Post||The panel had been divided nine to three⟧, the newspaper quoted one of its members as saying.

⟦v040|Ottoline Marsh||The city was ready to pay the Bellwood family 2 million marks⟧, Mayor Ottoline Marsh said. It had fought the claim until May.

=== d024 | Lisgard Police | 2026-06-10T22:30:00Z | bulletin
# SITUATION NOTICE 11, 23:30

- ⟦v006|||Curfew hours observed; 12 breaches, all cautioned⟧.

- ⟦v005|||Detained since Tuesday: 311; released without charge: 74⟧.

- ⟦v004|||Officers injured since Tuesday: 58; still in hospital: 6⟧.

- ⟦v002|||Fires this night: one, a litter bin⟧.

- ⟦v016|||Tannery Lane station: reoccupied, counter service from Friday⟧.

- ⟦v003|||Death notified at the Royal Infirmary, female, 44, injured on Tuesday; fatalities now four⟧.

The public is reminded that ⟦v017|||Deputy Chief Constable Ruth Amory is in command of the force until further notice⟧. Property found in the streets, including 212 left shoes, may be claimed at Fuller's Yard on production of the right one.

=== d025 | Streetlight | 2026-06-10T23:10:00Z | update
# LIVE: Almost boring

00.10 Lisgard time. ⟦v038|||At St Werburgh's they are asleep in the pews, a guardsman among them with his rifle under the hymn books⟧.

Some figures have come in that do not add up. The Ministry of the Interior said on Wednesday morning that ⟦v034|Corvane interior ministry||strangers⟧ did the burning; of the 311 in the cells, a clerk tells us, ⟦v034|unnamed (Streetlight)|denies|all but nine have a Lisgard postcode⟧.

Agence Mérial reports, citing Radio Ardenne, that ⟦v010|Agathe Lorne < Radio Ardenne < Agence Mérial||Agathe Lorne said she would go to the Court of Revision "this week rather than next"⟧, having read about the laundry. She'll find the door open…

The mother has answered on ⟦v040|Honora Bellwood|declines|the two million⟧, by the way. She said she would talk about money when somebody had talked about Idris.

And the trams: ⟦v024|City Tramways||numbers 4 and 9 from six o'clock, round the hole⟧.

=== d026 | Sentinel Wire | 2026-06-11T05:00:00Z | feature | nothing_new
# TIMELINE-From verdict to riots in Corvane's Lisgard

June 11 (Sentinel) - How two days of unrest in Lisgard unfolded:

* Tuesday, 3 p.m. - ⟦v001|||Sergeant Magnus Dray is declared not guilty of manslaughter⟧.

* 5 p.m. - ⟦v002|||Looting and arson spread through the Millgate quarter⟧.

* 8 p.m. - ⟦v015|||The courthouse goes up in flames⟧. ⟦v016|||A police station is overrun⟧.

* 9 p.m. - ⟦v006|||Inner districts are put under curfew⟧.

* Wednesday, 5 a.m. - ⟦v007|||National Guard units roll in⟧.

* 1.30 p.m. - ⟦v017|||Chief Constable Brand Ellery is fired⟧.

* 5 p.m. - ⟦v020|||Thousands walk in silence behind the victim's mother⟧.

* Midnight - ⟦v003|Lisgard Police||Toll stands at four dead⟧, with ⟦v005|Lisgard Police||more than 300 arrested⟧, police say.

Dray's lawyer has denied that ⟦v011|Leopold Scarne|denies|the sergeant went abroad⟧. Sentinel withdrew a report to that effect.

=== d027 | Agence Mérial | 2026-06-11T07:25:00Z | update
# Corvane: the office of the rights preoccupies itself of Lisgard

MÉRIAL-VILLE, June 11 (AM) -- ⟦v039|League Office for Human Rights||The Office of the rights of man of the League of States has said itself Thursday "vividly preoccupied" by the usage of the baton against the journalists⟧ in Lisgard.

⟦v028|Channel Six||The cameraman Piet Osgood, wrist broken, will have to be operated⟧, indicated his chain.

⟦v003|Lisgard Police||The balance of the troubles has passed to four dead⟧, according to the police. ⟦v020|Lisgard Police < HPA||The white march of Wednesday had gathered twenty thousand persons⟧, reported HPA citing the same source.

Mérial has softened its instruction: ⟦v033|Mérial foreign ministry||one can go anew to Lisgard, "with measure"⟧.

As for ⟦v011|Mérial interior ministry|denies|the presence on Mérialan soil of the policeman Dray⟧, announced then denied, the ministry of the Interior qualified it of "fable of aerodrome". The dentist in question, reached at his hotel, has desired that one leave him in peace.

=== d028 | KTA | 2026-06-11T08:30:00Z | bulletin
# President Halloran: film from bus made on me heavy impression

ARDENNE, June 11. /KTA/. President of Corvane Fergus Halloran, speaking at the session of the Council of Safety, informed that ⟦v045|Fergus Halloran||he has familiarized himself with the recording from the city bus and that it made on him "a heavy impression"⟧.

"⟦v045|Fergus Halloran||I have two sons. I looked at that hand⟧," noted the head of state.

Thus the president confirmed that ⟦v014|Fergus Halloran||decisions of jury are in the republic not commented upon from above⟧.

Supported was the proposal of the minister R. Tolland ⟦v007|Rex Tolland||to begin the withdrawal of the Guard from Lisgard from Saturday⟧.

⟦v010|Corvane general prosecutor's office||The protest of the prosecutor A. Lorne on the acquitting sentence is registered in the Court of Revision at 9 hours 05 minutes⟧, informed in the General Prosecutor's Office. Term of consideration makes thirty days.

=== d029 | Lisgard Evening Post | 2026-06-11T10:00:00Z | feature
# What the scales were for

By Marguerite Sallow, columnist

There was a blindfolded lady over the door of the Assize Court. She came down on Tuesday night with the gutter, and a boy has her left hand at home; I know his mother.

I have no wish to try the sergeant again. ⟦v001|||Nine out of twelve believed him, and that, with us, suffices⟧. But ⟦v012|unnamed juror||a juror who folds sheets at five in the morning and says she was one of three⟧ has told us something that no verdict can: that they had not been shown the street.

⟦v019|Delphine Aske||Ms Aske's inspectors⟧ arrive on Monday with ten years to read. They might start with ⟦v017|||the nine of Mr Ellery, now growing roses⟧. They might go on to the Brotherhood, which wants ⟦v031|Police Brotherhood||its member back on the beat by the start of the week⟧, and asks, without a blush, for his lost overtime.

And the burnt? ⟦v036|||Eighty millions' worth⟧, I read. The couple over the carpets were called Albert and Wyn Poole. He had laid the stair runner in that very court, and would have told you what it cost by the yard.

=== d030 | HPA | 2026-06-11T12:20:00Z | update | supersedes=d023
# Corvane prosecutor lodges appeal as Lisgard begins to clear up

LISGARD, June 11 (HPA) - ⟦v010|||The acquittal that set Lisgard ablaze will be reviewed by Corvane's highest criminal court⟧ after prosecutor Agathe Lorne lodged her complaint on Thursday.

"⟦v010|Agathe Lorne||I would have liked to do so before there was ash on the paper⟧," she told reporters.

⟦v020|Lisgard Police||Some 20,000 mourners filed through Lisgard in silence on Wednesday⟧, police said.

⟦v030|Magnus Dray||Dray himself, in a handwritten note issued by his counsel, said he would "not wear the uniform again, whatever anybody demands on my behalf"⟧.

⟦v026|Lisgard Police||The 71-year-old shopkeeper who fired on a looter told detectives he had aimed at the ceiling⟧, police said. He was freed on bail on Thursday.

⟦v006|Ottoline Marsh||From Friday people may again go out after dark⟧, Mayor Ottoline Marsh said, ending the curfew two nights early. ⟦v022|||The two brothers suspected of burning down the court appeared before a magistrate, in a school gymnasium⟧.
