title: Ostmarr minister arrested for spying Live

=== d001 | Pellam | 2027-11-03T05:40:00Z | flash
# ⟦v001|federal prosecutors||OSTMARR TRANSPORT MINISTER LUKAS VEIT ARRESTED ON SUSPICION OF SPYING⟧ - PROSECUTORS

KRONFELD, Nov 3 (Pellam) - Details were not immediately given. The chancellery and the ministry could not be reached.

=== d002 | Pellam | 2027-11-03T05:58:00Z | urgent
# Ostmarr minister held as suspected foreign agent

KRONFELD, Ostmarr, Nov 3 (Pellam) - ⟦v001|federal prosecutors||Ostmarr's transport minister, Lukas Veit, was taken into custody early on Wednesday on suspicion of working for a foreign intelligence service⟧, federal prosecutors said.

⟦v002|federal prosecutors||He is alleged to have passed plans of railways and bridges used by the army to Zhevia over six years⟧.

⟦v003|federal prosecutors||His flat, his office and a boathouse were being searched⟧, prosecutor Greta Solm told reporters.

Veit, 49, a bridge engineer by training, has been in government since 2022 and was talked of as a future chancellor. Ostmarr, a member of the Northern Pact, has had strained relations with its neighbour Zhevia since a pipeline dispute two winters ago. No serving minister has been arrested in the country since the war.

=== d003 | Kronfeld Live | 2027-11-03T06:20:00Z | update
# LIVE: Dawn on Linden Quay

07.20 Kronfeld time. Morning. We're outside number 14, where the blinds are down and a policeman's feeding the cat. ⟦v001|unnamed (Kronfeld Live)||Six men and a woman went up at ten to six and came down with him in a cardigan, the concierge tells us; he'd asked if he might rinse his cup⟧.

07.28. ⟦v003|||Boxes, boxes, a rolled-up map, a model locomotive in bubble wrap: it's all going into a plain green van⟧.

07.35. "⟦v004|unnamed (Kronfeld Live)||A man of the other shop's been seen in that boathouse since summer, with a fishing rod and no bait⟧," a rower says.

07.41. Nobody in the chancellery's picking up. [We've let it ring forty times - ed.] The bakery on the corner has sold out of everything, since there are more reporters on the quay now than there are gulls.

=== d004 | Zhevinform | 2027-11-03T06:55:00Z | update
# In Zhevia know nothing about citizen Veit

BORSK, 3 November. /Zhevinform/. ⟦v002|Zhevian Foreign Ministry|denies|The competent organs of Zhevia have no and had no relation to the minister of transport of Ostmarr⟧, informed the Ministry of Foreign Affairs.

"⟦v002|Oksana Brod|denies|If we need the plan of a bridge, we go to the bridge and look⟧," declared the official representative Oksana Brod.

By her words, ⟦v005|Oksana Brod||the whole history is composed before the elections in Ostmarr for frightening of the voter⟧.

On the given question of the diplomat, about whom write the means of information, ⟦v004|Zhevian Foreign Ministry|declines|the department did not give commentaries⟧. As is known, for the last ten years in Ostmarr five times announced about the exposure of spies, among whom was one teacher of dances.

In the capital of Zhevia passes the week of the book. By data of the library fund, the works about spies are asked for half less than the last year, and the works about trains twice more.

=== d005 | Cordwire | 2027-11-03T07:25:00Z | update
# Pact partner's minister accused of selling rail secrets

KRONFELD (Cordwire) - ⟦v001|federal prosecutors < Pellam||The man in charge of Ostmarr's trains, Lukas Veit, sits in a cell under suspicion of espionage⟧, Pellam reported, citing prosecutors.

⟦v002|unnamed (Cordwire) < Cordwire||He is thought to have handed over load tables for 212 bridges, enough to tell which would bear a tank⟧, a security official told Cordwire.

⟦v006|Helene Marth||Chancellor Helene Marth learned of it at 5 a.m. and "sat down on the stairs"⟧, she told her party. ⟦v007|Helene Marth||She would address parliament at 2 p.m.⟧

⟦v008|Northern Pact||The Pact's headquarters cut Ostmarr off from its transport data until further notice⟧.

The crown lost one percent against the dollar of the Pact, and railway bonds fell. An election is due in five weeks, in which Marth's Centre party has been leading by three points.

=== d006 | Federal Prosecutor's Office | 2027-11-03T08:00:00Z | bulletin
# Press communication 88/27

The Federal Prosecutor's Office announces:

- ⟦v001|federal prosecutors||the accused L. V. was apprehended at 05:52 on the warrant of an investigating judge⟧;

- ⟦v002|federal prosecutors||he is strongly suspected of intelligence activity on behalf of a foreign power in at least 31 instances⟧;

- ⟦v009|federal prosecutors||a second person, K. D., assistant in the ministry, was apprehended at the same hour⟧;

- ⟦v003|federal prosecutors||four premises were inspected; 61 items secured⟧;

- ⟦v010|federal prosecutors||the accused is brought before the judge this afternoon⟧.

The presumption of innocence applies to both persons. Further information is not given by telephone. Media are requested not to photograph the cat, which is the property of a third party.

Office hours of the press section are from ten to twelve. The cloakroom is at the disposal of journalists, but not as a place of work.

=== d007 | Kronfelder Bote | 2027-11-03T08:35:00Z | feature
# He gave us the tram

By our own staff. In Weir Street, where he grew up over a saddler's, they won't have it. ⟦v011|||His mother, Agnes Veit, 77, has put his confirmation picture in the window, facing out⟧. "⟦v011|Agnes Veit < Kronfelder Bote||My boy can't keep a birthday secret. How's he to keep a state one?⟧" she asks.

The Number 6 tram, which he got built, goes by with people pressed to the glass.

At the rowing club the flag is at half mast; no one will say for whom. ⟦v004|Kurt Amsel||The stranger in the boathouse called himself Ferdinand, wore new rubber boots, and once caught a perch by accident⟧, boatman Kurt Amsel remembers.

And ⟦v012|||at the ministry a porter has unscrewed the brass plate with the name, "before somebody else does"⟧. He keeps it in a drawer with the plates of four predecessors, of whom two are dead and one sells insurance.

=== d008 | Pellam | 2027-11-03T09:15:00Z | update | supersedes=d002
# UPDATE 1-Ostmarr minister held as suspected Zhevian agent, aide also arrested

* ⟦v002|Oksana Brod|denies|Zhevia denies any link⟧

KRONFELD, Ostmarr, Nov 3 (Pellam) - ⟦v001|federal prosecutors||Ostmarr's transport minister was arrested on Wednesday on suspicion of spying⟧, prosecutors said. ⟦v009|federal prosecutors||A woman on his staff was detained as well⟧.

⟦v013|Emil Tarnow||Veit denied everything and would fight "every comma"⟧, his lawyer, Emil Tarnow, said.

⟦v014|Dirk Hallgren||Opposition leader Dirk Hallgren called on the chancellor to resign by nightfall⟧.

⟦v015|Interior Ministry||Guards had been posted at 40 railway bridges⟧, the Interior Ministry said.

Veit, 49, a bridge engineer by training, has been in government since 2022. Colleagues describe him as shy and punctual. He is divorced and has a daughter of 17, who lives in the south with her mother and was told by telephone.

⟦v035|Civil Service Union||Some 300 ministry staff were to be questioned one by one from Thursday⟧, their union said. It complained that the letters inviting them had been lying open in the post room.

=== d009 | Agence Maubert | 2027-11-03T09:40:00Z | update
# Ostmarr: the minister of the Transports under the locks

MAUBERT, Nov 3 (AM) -- ⟦v001|federal prosecutors < Pellam||The ministre Lukas Veit has been interpellated at dawn at his domicile⟧, reported Pellam, citing the parquet. ⟦v002|unnamed (Cordwire) < Cordwire||He would have delivered the resistance of more than two hundred works of art of the railway⟧, according to Cordwire.

The Foreign Ministry of Zhevia ⟦v002|Oksana Brod < Zhevinform|denies|contests to have known him⟧, indicated the agency Zhevinform.

According to Kronfeld Live, which cites a sportsman, ⟦v004|unnamed (Kronfeld Live) < Kronfeld Live||a foreign officer frequented a shelter of boats⟧.

⟦v008|Northern Pact||The alliance has suspended the sharing of its files with Kronfeld⟧. The minister was to have inaugurated on Thursday with his homologue of Maubert the night train between the two capitals; the buffet, one assures, is already loaded.

The last affair of this sort in the region goes back to eleven years, when a cartographer of Maubert had sold to three powers at once the same false island. He had been condemned for the fraud only.

=== d010 | Cordwire | 2027-11-03T10:05:00Z | urgent
# ⟦v016|Radio Delta||Veit took own life in cell⟧ - radio

KRONFELD (Cordwire) - ⟦v016|Radio Delta < Cordwire||Lukas Veit has been found dead in his cell at Kronfeld remand prison⟧, Radio Delta reported on Wednesday, citing a warder.

⟦v016|Radio Delta||An ambulance was in the yard and a priest had been sent for⟧, the station said.

The Justice Ministry declined to ⟦v016|Justice Ministry|declines|confirm or deny the report⟧.

The prison, a former brewery on the east side of the town, holds 600 people. Two inquiries in the past decade criticised it for the small number of night staff.

=== d011 | Kronfelder Bote | 2027-11-03T10:14:00Z | update | copy_of=d010
# ⟦v016|Radio Delta||Veit found dead⟧, says radio

KRONFELD (Cordwire). ⟦v016|Radio Delta < Cordwire||Lukas Veit has been found dead in his cell at Kronfeld remand prison⟧, Radio Delta reported on Wednesday, citing a warder.

⟦v016|Radio Delta||An ambulance was in the yard and a priest had been sent for⟧, the station said. The Justice Ministry declined to ⟦v016|Justice Ministry|declines|confirm or deny the report⟧.

=== d012 | Kronfeld Live | 2027-11-03T10:31:00Z | update
# LIVE: He's eating soup

11.31. Don't believe the radio. ⟦v016|Emil Tarnow|denies|"I left him ten minutes ago with a bowl of lentils and a complaint about the salt"⟧, Tarnow tells us at the prison gate. The ambulance was for a cook who'd scalded his hand.

11.40. The aide's got a name now. ⟦v009|||Katja Dorn, 34, ran his diary, and they fetched her off the 5.40 to the airport with a one-way ticket⟧.

11.46. ⟦v014|||Hallgren's people are already giving out stickers: GO, HELENE, in two colours⟧ …

11.58. A train driver's just rung in. ⟦v015|unnamed (Kronfeld Live)||There's a soldier on every viaduct from here to the sea, he says, and they all wave⟧. He's been waving back since Tunder and his arm's tired. [Traffic on the quay is hopeless. Take the 6.]

And the cat's called Signal. Several of you asked. It's a she, and it's had two breakfasts.

=== d013 | Cordwire | 2027-11-03T10:44:00Z | kill | supersedes=d010
# KILL - Veit took own life in cell - radio

EDITORS: Please kill at once our urgent of 1005 GMT headlined as above. ⟦v016||denies|The minister is alive and unharmed⟧. ⟦v016|Radio Delta|denies|Radio Delta has taken the item back⟧.

We ask clients who have published it to say so plainly. Cordwire regrets the distress caused to the family.

=== d014 | Pellam | 2027-11-03T11:50:00Z | urgent
# URGENT-⟦v017|Interior Ministry||Ostmarr to expel Zhevian cultural attache⟧ in spy case

KRONFELD, Ostmarr, Nov 3 (Pellam) - ⟦v017|Interior Ministry||Ostmarr has told Ferenc Luzhin, an attache at Zhevia's embassy, to be out of the country within 48 hours⟧, the Interior Ministry said on Wednesday.

⟦v004|Interior Ministry||Luzhin met the transport minister 14 times at a boathouse on the river Ell⟧, it said, showing pictures taken from a tree.

The embassy declined to ⟦v004|Zhevian embassy|declines|comment on the photographs⟧.

Luzhin, 52, is known in Kronfeld for having brought to it a festival of puppet theatre. He speaks the local dialect well enough to be taken for a native of the lower town, according to people who have bought him drinks there.

⟦v036|Interior Ministry||Visas for Zhevian lorry drivers would be checked twice from midnight⟧, the ministry added. Some 900 lorries cross the border every day, most of them carrying grain to the port of Tunder and coming back with furniture.

=== d015 | Zhevinform | 2027-11-03T12:20:00Z | urgent
# Zhevia will answer mirror-like to the hostile step

BORSK, 3 November. /Zhevinform/. ⟦v018|Zhevian Foreign Ministry||In reply to the expulsion of the worker of culture F. Luzhin the country will be left by two employees of the embassy of Ostmarr⟧, informed the Foreign Ministry.

"⟦v017|Oksana Brod||They have put out of the door the puppet theatre. We condole with the children⟧," noted Oksana Brod.

She confirmed that ⟦v004|Oksana Brod||the attache "really loves fishing, including in company"⟧, but denied that ⟦v002|Oksana Brod|denies|at this were transferred any papers⟧.

To the market of grain the events did not influence. In Borsk today is the day of the railwayman, in connection with which before the station plays an orchestra; the locomotives are decorated with spruce.

=== d016 | Cordwire | 2027-11-03T12:40:00Z | update | off_topic
# Ostmarr lowers duty on imported cheese

KRONFELD (Cordwire) - Ostmarr will cut its import duty on hard cheese to 4 percent from 9 in January, the Farm Ministry said on Wednesday.

Dairies protested. A spokesman for the mountain producers, Dirk Hallgren's cousin Per, called it a betrayal of the cow.

The change is part of a trade deal with Maubert. Soft cheese is not affected.

=== d017 | Pellam | 2027-11-03T13:35:00Z | urgent
# URGENT-⟦v007|Helene Marth||Ostmarr chancellor says will not resign over spy scandal⟧

KRONFELD, Ostmarr, Nov 3 (Pellam) - ⟦v007|Helene Marth||Chancellor Helene Marth told parliament on Wednesday she would stay in office⟧, hours after her transport minister was arrested.

"⟦v019|Helene Marth||I chose him, I praised him, I danced at his wedding. I was deceived like all of you⟧," she said.

⟦v012|Helene Marth||Veit had been dismissed from the cabinet⟧, she said; ⟦v020|Helene Marth||Anna Riis, head of the railways, would take his place⟧.

⟦v021|Dirk Hallgren||Hallgren tabled a motion of no confidence for Friday⟧.

Marth, 61, spoke for eleven minutes and left by a side door. The public gallery, which is rarely used, had been full since breakfast, and a school class that had been promised a debate on beekeeping was allowed to stay.

Riis, 55, began her career in a signal box and has been at odds with the treasury for years over the price of points. She was told of her promotion on a platform, by loudspeaker, staff at the station said.

=== d018 | Kronfeld Live | 2027-11-03T14:20:00Z | update
# LIVE: 'She was warned' - and by whom

15.20. Whoa. ⟦v022|unnamed (Kronfeld Live) < Kronfeld Live||The counter-intelligence people put a note about Veit on the chancellor's desk in March, and it came back with a coffee ring and no signature, says somebody who's seen the ring⟧.

15.26. ⟦v022|Chancellery|hedges|"We get four hundred notes a week"⟧, says the chancellery. Which isn't a no.

15.33. ⟦v010|||He's been driven to the courthouse, in at the back; he ducked, someone shouted "Mind the step, Lukas", and he thanked them⟧.

15.47. ⟦v018|||Two of ours have to leave Borsk for the one of theirs. They've got a parrot, apparently, and it needs papers⟧ …

15.55. On the steps of the court there's a woman selling paper boats folded from timetables. All sold. She's gone off to get more timetables.

Inside the courtroom it's closed doors, so we've been listening to the plumbing, which is excellent.

=== d019 | Cordwire | 2027-11-03T14:45:00Z | update
# Marth under fire over ⟦v022|Kronfeld Live||warning eight months before arrest⟧

KRONFELD (Cordwire) - ⟦v022|unnamed (Kronfeld Live) < Kronfeld Live||Ostmarr's head of government was told in spring that a member of her cabinet might be in Zhevian pay⟧, according to the site Kronfeld Live.

⟦v022|Harald Quist||A former spy chief, Harald Quist, said he had signed the paper himself and heard nothing more⟧. "⟦v022|Harald Quist < Cordwire||I then retired, which was made easy for me⟧," he told Cordwire.

⟦v023|Rural League||The Rural League, junior partner in the coalition, said it was considering its position⟧. Its 22 votes decide ⟦v021|||whether the motion on Friday is carried⟧.

⟦v024|unnamed (Cordwire)||The Zhevians paid 1.4 million crowns into an account for racing pigeons⟧, a security official said.

Quist, a man of 66 with a passion for roses, led the service for nine years. He left it in April, two years before his time, and has refused a medal.

=== d020 | Kronfelder Bote | 2027-11-03T15:30:00Z | feature
# The pigeons of Weir Street

By Thea Lund

⟦v024|||There are forty of them, in a loft of blue slats behind the saddler's, and since this afternoon each wears a numbered band of the state police⟧. "⟦v024|Agnes Veit < Kronfelder Bote||A million? They eat barley. He buys it by the pound⟧," says Agnes Veit, who has made coffee for the inspectors.

⟦v011|||Somebody has thrown an egg at the picture in her window, and somebody else has washed it off⟧.

In the saloon bar of the Points and Signals they are divided. "⟦v005|unnamed (Kronfelder Bote)||Five weeks to the vote, and now this. I wasn't born yesterday⟧," said a man who proved to be ninety.

⟦v025|||The Number 6 has been running without the little plaque that named its builder⟧. One saw the four holes where the screws had been, and a girl who had put her finger in one of them.

=== d021 | Pellam | 2027-11-03T16:10:00Z | correction | supersedes=d014
# CORRECTED-⟦v017|Interior Ministry||Ostmarr to expel Zhevian cultural attache⟧ in spy case

(Corrects number of meetings to 4, not 14)

KRONFELD, Ostmarr, Nov 3 (Pellam) - ⟦v017|Interior Ministry||Ostmarr has told Ferenc Luzhin, an attache at Zhevia's embassy, to be out of the country within 48 hours⟧, the Interior Ministry said on Wednesday.

⟦v004|Interior Ministry||Luzhin met the transport minister four times at a boathouse on the river Ell⟧, it said, showing pictures taken from a tree.

=== d022 | Federal Prosecutor's Office | 2027-11-03T17:00:00Z | bulletin
# Press communication 91/27

The Federal Prosecutor's Office announces:

- ⟦v010|federal prosecutors||the judge has ordered that the accused L. V. remain in custody for three months⟧;

- ⟦v009|federal prosecutors||the accused K. D. has made an extensive statement⟧;

- ⟦v026|federal prosecutors||a hollow oar containing a film of 90 frames was found in the boathouse⟧;

- ⟦v024|federal prosecutors||assets of 1.4 million crowns were frozen⟧;

- ⟦v027|federal prosecutors||proceedings against the retired official H. Q. for disclosure of secrets are being considered⟧.

The birds are not evidence. They will be returned to their keeper on Thursday. No pictures of the oar are given out.

The next communication appears when there is something to communicate. Birthday greetings to the prosecutor are to be directed to her private address.

=== d023 | Agence Maubert | 2027-11-03T17:35:00Z | update
# The affair Veit: a rame hollow and a chancellor fragile

MAUBERT, Nov 3 (AM) -- ⟦v010|federal prosecutors||The fallen minister will sleep in prison up to February at least⟧, decided a judge of Kronfeld. ⟦v026|federal prosecutors||The investigators have put the hand on pellicles hidden in the wood of an oar⟧.

⟦v022|Harald Quist < Cordwire||The ancient chief of the services affirms to have alerted, in vain, Mrs. Marth⟧, in an interview to Cordwire. ⟦v007|Helene Marth < Pellam||She excludes to quit her functions⟧, according to Pellam.

⟦v018|Zhevian Foreign Ministry < Zhevinform||Zhevia chases for its part two diplomats⟧, reported Zhevinform.

⟦v028|Maubert Transport Ministry||The inauguration of the nocturnal train is adjourned⟧, made known the ministry of Maubert. The buffet will be distributed to the hospitals, with the exception of the oysters, for which it is searched a solution.

=== d024 | Pellam | 2027-11-03T19:20:00Z | urgent
# URGENT-⟦v009|Emil Tarnow||Aide says she, not minister, was the spy⟧ - lawyer

KRONFELD, Ostmarr, Nov 3 (Pellam) - ⟦v009|Katja Dorn < Emil Tarnow||The assistant arrested with Lukas Veit has told investigators that she alone copied the bridge files⟧, Veit's lawyer said on Wednesday night.

"⟦v013|Emil Tarnow||My client lent a man a boat. That is the whole of his crime⟧," Emil Tarnow told Pellam.

Prosecutor Greta Solm declined to ⟦v009|Greta Solm|declines|say what Dorn had told her⟧. She denied that ⟦v010|Greta Solm|denies|Veit's release was being prepared⟧.

Dorn joined the ministry seven years ago, one year before the first of the suspected transfers, having studied in Maubert and, for one summer, in Borsk. She shares a house with a sister, a dentist, who was not at home.

=== d025 | Cordwire | 2027-11-03T20:05:00Z | update | nothing_new
# Spy case in Kronfeld: the first day

KRONFELD (Cordwire) - ⟦v001|||Before sunrise they came for the minister⟧ and ⟦v009|||pulled his diary keeper off a train⟧. ⟦v003|||Four addresses were turned inside out⟧.

⟦v012|||By two he had lost his post⟧, and ⟦v010|||by six his liberty until February⟧. ⟦v007|||The chancellor stayed⟧, though ⟦v022|||an old memorandum haunts her⟧.

⟦v017|||The puppet man packs his bags⟧. ⟦v002|||What went over the border, if anything did, were figures for 212 bridges⟧.

=== d026 | Kronfeld Live | 2027-11-04T07:10:00Z | update
# LIVE: Day two, and the oar's a dud

08.10. Morning again. ⟦v026|unnamed (Kronfeld Live)||They've developed the ninety frames: it's puppets. Puppets, puppets, one perch, and a lovely sunset, a lab man tells us⟧.

08.19. ⟦v009|unnamed (Kronfeld Live)||But Dorn's bathroom ceiling gave up a radio and eleven passports, says the same chap⟧ …

08.30. So who's he, then? A spy, a fool or a fisherman? ⟦v029|Kurt Amsel||"He told me once he was lonely"⟧, says the boatman. "⟦+|||He said it was the only place nobody asked him for a bridge⟧."

08.44. ⟦v017|||Luzhin's off. He stopped at the kerb and made his glove say goodbye to the children⟧. They'd come in their school caps, about thirty of 'em, and a few were in tears. So was the policeman, a bit.

⟦v036|unnamed (Kronfeld Live)||At the border they're down to one stamp again, a driver says, and the tailback's gone⟧. He's sent us a picture of an empty road and his thumb.

=== d027 | Zhevinform | 2027-11-04T08:00:00Z | update
# The scandal in Ostmarr bursts like a soap bubble

BORSK, 4 November. /Zhevinform/. ⟦v026|Oksana Brod||On the "secret film" are found dolls⟧, with satisfaction commented Oksana Brod. "⟦v026|Oksana Brod||We ask to return it, there is the only copy of 'The Three Bears'⟧," she added.

As to the citizen K. Dorn, ⟦v009|Zhevian Foreign Ministry|declines|the department did not begin to answer, whether she is known to it⟧.

⟦v018|||The two diplomats of Ostmarr departed by the morning train together with a parrot⟧.

The political scientist P. Rudin considers that ⟦v021|Pavel Rudin||the government of Marth will not live through Friday⟧. The expert already for the eleventh time predicts the fall of the given cabinet, and on the whole, as he noted, "once it must come out".

=== d028 | Pellam | 2027-11-04T10:30:00Z | urgent
# URGENT-⟦v010|federal court||Court frees former Ostmarr minister⟧ in spy case

KRONFELD, Ostmarr, Nov 4 (Pellam) - ⟦v010|federal court||Lukas Veit may leave prison but must hand in his passport and keep off the river⟧, a federal judge ruled on Thursday, one day after he was arrested as a spy.

⟦v002|Greta Solm||The charge was cut down to "careless handling of official papers"⟧, prosecutor Greta Solm said.

⟦v009|Greta Solm||Katja Dorn had been a Zhevian officer for eleven years and held its medal⟧, Solm said.

⟦v023|Rural League||The Rural League said it would stand by the chancellor⟧.

⟦v008|Northern Pact||The Pact restored Ostmarr's access to its data⟧ an hour later. A spokeswoman said the two events were unconnected. She was asked to say it again, for the cameras, and did so with her eyes on the clock.

Veit has not said whether he will keep his seat in parliament. ⟦v035|Civil Service Union||The interviews with officials were broken off after the ninth⟧, the union said, the ninth having been with the woman who waters the plants.

=== d029 | Kronfelder Bote | 2027-11-04T12:00:00Z | feature
# Home by Number 6

By Thea Lund

⟦v010|||He came out by the brewery door at half past eleven with his cup in a paper bag, looked left and right like a child at a crossing, and took the tram⟧. He paid. The driver would not have it, and he insisted.

Nobody spoke as far as the Corn Market. Then an old woman said that the 6 was late, as a rule, at her stop. "⟦v029|Lukas Veit < Kronfelder Bote||I know. I'm sorry. I'm sorry about all of it,"⟧ said Lukas Veit.

⟦v011|||In Weir Street the portrait had been turned round, to face the room⟧. ⟦v024|||The pigeons were home before him, without their bands⟧. ⟦v024|||As for the million in their name, it was the aunt's who died in Tunder, and the tax office had known of it all along⟧.

"⟦-|Agnes Veit||You'll want soup,"⟧ said his mother.

=== d030 | Agence Maubert | 2027-11-04T13:10:00Z | update
# Ostmarr: liberated, the ex-minister will not return to the government

MAUBERT, Nov 4 (AM) -- ⟦v010|federal court < Pellam||The justice has put in liberty Lukas Veit, deprived of voyage and of rowing⟧, reported Pellam.

⟦v020|Helene Marth||Mrs. Riis will conserve the portfolio of the railways⟧, one said in the entourage of the chancellor. ⟦v019|Helene Marth||"I was wrong twice in one day, and the second time it was about him also," would have confided the latter⟧, according to Radio Ell.

⟦v027|federal prosecutors|denies|No pursuit is any more envisaged against Mr. Quist⟧, precise the parquet.

⟦v015|||The sentinels have been withdrawn from the viaducts⟧. ⟦v028|Maubert Transport Ministry||The train of night will be inaugurated on Monday, without oysters⟧.

⟦v037|Ostmarr parliament||A commission of inquiry of eleven deputies will open its works in January⟧, has decided the bureau of the assembly. Its presidency would return to a lady of the opposition, a beekeeper by state.

=== d031 | Cordwire | 2027-11-05T11:40:00Z | urgent
# ⟦v021|Ostmarr parliament||Ostmarr government survives confidence vote by three⟧

KRONFELD (Cordwire) - ⟦v021|Ostmarr parliament||Helene Marth beat off an attempt to oust her on Friday, by 126 votes to 123⟧. ⟦v023|||All 22 of the Rural League stood with her⟧.

"⟦v014|Dirk Hallgren||Then the people will do in December what this house would not⟧," opposition leader Dirk Hallgren said.

⟦v030|Helene Marth||Warnings about ministers would from now on be read aloud to the chancellor and signed for⟧, Marth announced. ⟦v022|Helene Marth||She had mistaken the March note for a lunch menu⟧, she admitted.

⟦v031|Meridian Poll||Her party's lead had shrunk to half a point⟧, a survey showed. The vote was taken by standing up, since the electronic board had been out of order since the beekeeping debate.

⟦v037|||The eleven deputies who are to look into the arrest were named in the same sitting⟧. They will meet in the room next to the canteen, the only one without windows, and have asked for a kettle and a lock.

=== d032 | Pellam | 2027-11-05T15:00:00Z | update
# Analysis-The spy who kept the diary

KRONFELD, Nov 5 (Pellam) - For thirty hours Ostmarr believed that it had been betrayed by a man who built trams. It now knows that ⟦v009|||he had been betrayed himself, by the woman who knew where he would be at every hour⟧.

It was an easy mistake, people close to the investigation said. ⟦v002|||The figures for the bridges had gone out with his initials on every sheet⟧. ⟦v004|||He had in fact sat on a jetty with a Zhevian officer, more than once, talking by both their accounts of marionettes⟧. And ⟦v022|||the paper of last spring, the one with the stain, had named "the minister's desk" and not the minister⟧.

Nobody will say who decided on dawn and a warrant. ⟦v032|unnamed (Pellam)||The interior minister had pressed for it, with an eye on December⟧, two officials said. He denied ⟦v032|Interior Minister|denies|having pressed for anything⟧.

⟦v033|Ulla Brandt||The true damage lies in the eleven passports, since each stands for a person not yet found⟧, said Ulla Brandt, who teaches intelligence history. ⟦v015|||The soldiers had guarded the bridges⟧; nobody had thought of guarding the calendar.

⟦v034|||Luzhin has written from Borsk to ask for his rod⟧. It is held as item 58. In the boathouse somebody has left a bowl for the cat, and a jar of worms, fresh.
