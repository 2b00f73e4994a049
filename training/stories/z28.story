title: President Halvane's state visit to Castara

=== d001 | Ridgeway | 2027-10-05T05:00:00Z | update
# Norsund's president due in Castara to seal cars-for-oranges deal

PORTO CASTAR, Castara, Oct 5 (Ridgeway) - ⟦v001|Castaran Presidency||President Oskar Halvane of Norsund was to arrive at 10 a.m. on Tuesday⟧ for a two-day state visit to Castara, the Presidency said, the first by a leader of the former colonial power since independence 61 years ago.

⟦v002|Castaran Presidency||He and President Leonor Amaz are to sign a trade treaty on Wednesday at noon⟧. ⟦v007|Castaran Trade Ministry||Tariffs on 4,300 goods would go, raising commerce between them to 12 billion thalers a year⟧, the Trade Ministry said.

⟦v008|unnamed (Ridgeway) < Ridgeway||One paragraph, on who may fish the Corvo Bank, was still in brackets on Monday night⟧, a negotiator said.

Until independence the country bore the name of New Valdria, after a Norsunder duke who never saw it. The name is held to be an insult and has been struck from every map, banknote and biscuit tin.

=== d002 | Castaran Presidency | 2027-10-05T05:30:00Z | bulletin
# Order of the first day (for accredited press)

The Protocol Office communicates:

- ⟦v001|Castaran Presidency||10.00, landing of the presidential aircraft, Santo Bras airfield, 21 guns⟧;

- ⟦v015|Castaran Presidency||11.15, flowers at the Monument of the Drowned⟧;

- ⟦v016|Castaran Presidency||12.30, Mrs Halvane visits the children's hospital, the President the new dock⟧;

- ⟦v017|Castaran Presidency||16.00, presentation of gifts, stable yard⟧;

- ⟦v009|Castaran Presidency||20.00, banquet for 300 in the Orangery, five courses⟧;

- ⟦v036|Castaran Presidency||Avenida do Mar and nine side streets shut from 07.00 to midnight⟧.

Photographers are asked not to address the horse. Dark suits. The national dress is admitted, the oilskin is not. Mobile telephones are to be left with the cloakroom during the toasts, after the events of the last visit but two.

=== d003 | Quayside Live | 2027-10-05T08:40:00Z | update
# LIVE: He's here, and so are the tractors

09.40 ⟦v001|||Wheels down, twenty minutes early, which means that the guns were still having their coffee. He came down the steps to eleven bangs and a hurried ten⟧. Blue tie, sunburnt already.

09.47. The band. Oh, the band. ⟦v037|||That was verse one of the Norsund anthem, and then, no question, the theme of a washing-powder advert⟧. Mrs Halvane hummed along.

09.58. Meanwhile on the ring road ⟦v010|||orange growers have parked a hundred and forty tractors nose to tail with the lights on⟧. They fear Norsund's greenhouse fruit. [Norsund has greenhouse fruit. We didn't know either.]

10.10. ⟦v036|||It took us an hour to go four hundred metres along the Avenida, with press passes, on foot⟧. A lady on a balcony is letting down coffee in a basket for the policemen, and she has started to charge the journalists.

=== d004 | Norsund State Gazette Service | 2027-10-05T09:15:00Z | update
# The President of Norsund is met with warmth by inhabitants of Castara

PORTO CASTAR, 5 October. /NSG/. ⟦v001|||The Head of the State O. Halvane arrived with the state visit in Castara, at the ladder he was met by the President L. Amaz⟧.

⟦v015|||The Head of the State laid a wreath of northern fir to the Monument of Drowned and by silence honoured the memory⟧. In the hospital of children ⟦v016|||the spouse of the President handed over an apparatus for the examination of the lungs⟧, informed the press department.

"⟦v002|Oskar Halvane||Our peoples tomorrow by a signature will open the door, which long was closed from the both parties⟧," noted O. Halvane in the port.

On the given question of fish, ⟦v008|Norsund Fisheries Department||the Norsund party considers the paragraph agreed⟧, informed in the Department of Fisheries. The weather during the visit is expected clear, the sea is calm, the delegation is provided with head coverings.

=== d005 | Ridgeway | 2027-10-05T11:05:00Z | urgent
# ⟦v022|Castaran Defence Ministry||Castara to buy 18 Norsund fighter jets⟧ on state visit

PORTO CASTAR, Castara, Oct 5 (Ridgeway) - ⟦v022|Castaran Defence Ministry||Castara will order 18 Halberd combat aircraft from Norsund for 1.9 billion thalers⟧, its Defence Ministry said on Tuesday, announcing a contract apart from the trade treaty.

⟦v019|Tiago Brandel||Opposition leader Tiago Brandel called it a bribe for oranges⟧ and ⟦v021|Tiago Brandel||said he would move a vote of no confidence in the government⟧.

Defence Minister Rui Falk denied that ⟦v023|Rui Falk|denies|anyone had been paid a commission⟧. "⟦v023|Rui Falk|denies|Not a thaler, not a dinner⟧," he said.

⟦v010|police||Tractors were blocking two of the capital's four main roads⟧, police said. The growers' union has 9,000 members and has brought down two governments, one of them by mistake.

Halvane, 63, a former ship's doctor, has governed Norsund for seven years and is known at home for speaking without notes. He once opened a bridge that had been opened the week before. His aides call such moments "weather".

=== d006 | Jornal do Cais | 2027-10-05T12:20:00Z | feature
# A mare called Patience

By our own chronicler. She was washed at six with egg shampoo, she had ribbons in the tail, and a hoof polished like a piano. ⟦v017|Baltasar Rocha < Jornal do Cais||We give away the best we have, and he'll put her in the rain⟧, groom Baltasar Rocha told this newspaper over her neck.

From the north there come in exchange, ⟦v017|||it is said, a glass reindeer with a bulb in it⟧.

At the hospital ⟦v016|||a girl of five asked the foreign lady whether she was a queen or a nurse; she thought it over and answered: a dentist, which is true⟧.

And by the old customs house, ⟦v012|||where a boy shied an orange at the motorcade and hit a trumpet⟧, four large gentlemen sat upon him until his mother came. "⟦v012|Amelia Sousa < Jornal do Cais||It was a Norsund orange, he was only testing it⟧," says Amelia Sousa.

=== d007 | Quayside Live | 2027-10-05T15:20:00Z | update
# LIVE: Patience lost

16.20 So the mare. ⟦v018|||Somebody switched the reindeer on. She looked at it, went straight up, and then straight out, through the stable gate, past the bishop, down the Avenida⟧ … which was, for once, empty.

16.31. ⟦v018|||She has been stopped by the tractors. No, really: a grower held out a fruit⟧. Union one, State nil.

16.44. ⟦v010|Manuel Crato < Quayside Live||"We'll swap her for the paragraph on citrus,"⟧ says Manuel Crato, who's got hold of the halter. "She's had two kilos already."

16.50. Halvane's laughing, fair play to him. ⟦v028|||Though what he said to his aide behind the hand, next to a live microphone, was "Even their horse wants to emigrate"⟧. Ours caught it. We have listened six times. Sorry, Mr President.

=== d008 | Agence Tervane | 2027-10-05T16:10:00Z | update
# Halvane in Castara: an ass's word about a horse

TERVANE, October 5 (Tervane) -- ⟦v028|Quayside Live||The Norsund president would have mocked his hosts in front of an open micro⟧, affirms the site Quayside Live, which diffuses the sound.

"⟦v028|Norsund embassy|denies|The word was 'celebrate', not 'emigrate'⟧," corrected the embassy.

The opposition chief, Tiago Brandel, ⟦v019|Tiago Brandel < Ridgeway||assimilates the purchase of the planes to a gratification⟧, reported Ridgeway. ⟦v023|Rui Falk < Ridgeway|denies|The minister Rui Falk swears that no one has touched anything⟧.

⟦v018|||The animal offered, which had taken flight, has been restored to its groom against three crates of hay⟧.

In the cafés of the port, one has passed the afternoon replaying the recording on telephones set in empty cups, to make it sound louder. The opinions diverge. A deaf gentleman, who reads on the lips, declined the honour of arbitrating.

=== d009 | Ridgeway | 2027-10-05T20:12:00Z | urgent
# URGENT-⟦v003|||Norsund leader toasts hosts by hated colonial name⟧

PORTO CASTAR, Castara, Oct 5 (Ridgeway) - ⟦v003|||President Oskar Halvane of Norsund raised his glass at a state banquet on Tuesday "to the brave people of New Valdria"⟧.

There was silence in the hall for about 10 seconds. ⟦v004|||Agriculture Minister Ines Quadros put down her napkin and left, followed by some 40 guests⟧.

President Leonor Amaz remained seated. Her office declined to ⟦v003|Castaran Presidency|declines|comment on the remark⟧.

⟦v013|unnamed (Ridgeway) < Ridgeway||The name had crept in through the interpreter⟧, a Norsund official said.

Ridgeway's reporter heard it in Norsunder before it was translated. The speech, of four pages, had been distributed in advance under embargo; the copy handed to the press ends with the words "to the brave people of Castara".

Castara became independent after a war of six years in which, by its own count, 9,000 of its people died. Schoolchildren still learn a rhyme in which the duke of the old name falls into a barrel of herring. Norsund apologised for the war in 1994 but never for the name.

=== d010 | Quayside Live | 2027-10-05T20:25:00Z | update
# LIVE: He said WHAT

21.25 ⟦v003|||Two words. The two. The ones my grandmother washed my uncle's mouth out for. With the glass up and the chandelier on⟧.

21.28. ⟦v004|||Quadros went first. She's small, she took the long way, right past the top table, heels on marble. Then the bishop. Then the whole of tables nine to twelve⟧. The oxtail arrived to a half-empty room.

21.36. And Amaz? Smiled with her teeth, lifted her own glass and said: "⟦v003|Leonor Amaz||To our guest from the province of Lower Skaania⟧." [Norsund was that, until 1790. Half the hall choked.]

21.50. ⟦v009|||Four of the five courses have gone back to the kitchen. The waiters are eating crab on the back stairs and would like it to be known that it's excellent⟧.

22.05. There's a queue at the T-shirt man's. Already. ⟦v038|||NEW VALDRIA, crossed out, and below it: TABLE NINE⟧.

=== d011 | Norsund State Gazette Service | 2027-10-05T21:00:00Z | update
# About the inexact translation of the toast of the President

PORTO CASTAR, 5 October. /NSG/. In the separate mass media appeared tendentious interpretations of the toast of the Head of the State, informed the press department of the President.

"⟦v013|Norsund Presidential Press Department||The translator, a local citizen, used the geographical term out of the old dictionary⟧," underlined in the department. ⟦v004|Norsund Presidential Press Department||Part of the guests left the hall in connection with the late hour⟧.

⟦v002|Norsund Presidential Press Department||The signing of the treaty is not moved, it takes place at 12:00⟧, informed the department.

The Head of the State tried with the appetite the dishes of the national kitchen. Out of five courses ⟦v009|||were especially noted the crab and the sherbet⟧. In the musical part was executed a romance for mandolin, after which the guests, who remained, long applauded.

=== d012 | Jornal do Cais | 2027-10-05T22:30:00Z | feature
# The interpreter's grandmother

By our own chronicler. Her name is Clara Mondeo, she is 29, and until a quarter past nine she was the best in the country. At eleven she sat on the fountain edge with her shoes beside her. "⟦v013|Clara Mondeo < Jornal do Cais|denies|I was still pouring water when he said it. Nobody needs me for that name⟧," she told this newspaper.

⟦v014|unnamed (Jornal do Cais) < Jornal do Cais||They have taken the badge off her neck and told her she's not wanted tomorrow⟧, a colleague reports. "⟦v014|Clara Mondeo||My grandmother was in prison for not answering to it⟧," says Clara Mondeo.

On the tractors they had radios, and when the thing came over the air, ⟦v010|||all hundred and eighty horns went off together and stayed on until the batteries sank⟧. Patience, it is reported, did not so much as raise her head.

=== d013 | Ridgeway | 2027-10-05T23:05:00Z | update | supersedes=d009
# UPDATE 2-⟦v003|||Norsund leader toasts hosts by colonial name⟧, treaty in doubt

* ⟦v019|Tiago Brandel||Opposition wants deal torn up⟧

PORTO CASTAR, Castara, Oct 5 (Ridgeway) - ⟦v003|||President Oskar Halvane of Norsund raised his glass at a state banquet on Tuesday "to the brave people of New Valdria"⟧, throwing a state visit into confusion.

⟦v006|unnamed (Ridgeway) < Ridgeway||Castara is considering putting off Wednesday's signing⟧, two officials said. "⟦v019|Tiago Brandel||One does not sell oranges to a man who can't remember whose they are⟧," Tiago Brandel said.

⟦v031|University of Porto Castar||The University of Porto Castar said it would go ahead with making Halvane an honorary doctor of law on Wednesday⟧.

⟦v013|Norsund Presidential Press Department||Norsund put the words down to the interpreter⟧. Halvane himself went to bed at the Hotel Atlantico shortly before midnight, by a side door.

The chairman of the Castaran chamber of commerce, who had stayed for the sherbet, said that a container of lemons did not care what it was called. A bishop who had left before the crab said that it did.

=== d014 | Maravel News | 2027-10-06T05:40:00Z | urgent
# ⟦v026|Radio Farol||Castara calls home ambassador from Norsund⟧

MARAVEL (MN) - ⟦v026|Radio Farol||Castara has ordered its ambassador in Norsund, Simao Prett, back for consultations because of the toast⟧, Radio Farol reported on Wednesday.

"⟦v026|unnamed (Radio Farol) < Radio Farol||He has been seen at the station with a trunk⟧," the radio quoted an embassy cook.

⟦v027|Voxa||Seventy-one percent of Castarans want the guest to go home at once⟧, according to a telephone poll of the institute Voxa overnight.

⟦v029|||At the Maravel exchange the price of a crate of oranges fell by a tenth⟧. Dealers in Maravel, who since the summer had been storing juice in the hope of the treaty, spoke of a wet Wednesday. The harvest begins in three weeks.

=== d015 | Maravel News | 2027-10-06T06:10:00Z | kill | supersedes=d014
# KILL - Castara calls home ambassador from Norsund

Editors: do not use our urgent of 0540 GMT on the ambassador. ⟦v026||denies|Ambassador Simao Prett remains at his post⟧. ⟦v026|Simao Prett||The trunk held costumes for his daughter's school play⟧, the envoy informs us. ⟦v026|Castaran Foreign Ministry|denies|No recall had been thought of⟧, the ministry in Porto Castar says.

The poll and the orange price stand. MN regrets. The cook has asked us to add that she had spoken of "a trunk", and never of "the trunk".

=== d016 | Ridgeway | 2027-10-06T07:15:00Z | urgent
# ⟦v006|Castaran Presidency||Castara postpones signing of trade treaty with Norsund⟧

PORTO CASTAR, Castara, Oct 6 (Ridgeway) - ⟦v006|Castaran Presidency||The treaty will not be signed at noon on Wednesday as planned⟧, Castara's Presidency said. "⟦v006|Leonor Amaz||The pens are dry. They may be filled by one word, and it is not a long one⟧," President Leonor Amaz said.

⟦v021|Speaker's office||A no-confidence motion will be voted on at 5 p.m.⟧, the speaker's office said. ⟦v020|Speaker's office||A vote on giving the treaty advance approval, due at 3 p.m., was taken off the agenda⟧.

⟦v032|University of Porto Castar||The University of Porto Castar withdrew its honorary degree⟧. "⟦v032|Dulce Amaro||He has failed geography⟧," rector Dulce Amaro said.

Halvane declined to ⟦v005|Oskar Halvane|declines|answer shouted questions about an apology⟧ as he left his hotel for breakfast at the embassy.

The negotiators, who had worked since January of last year in a hotel with no heating, were told by text message. One of them said that he had gone back to bed. Banners showing the two flags were taken down along the Avenida and, an hour later, put up again, since nobody could say where to store them.

=== d017 | Jornal do Cais | 2027-10-06T07:30:00Z | update | copy_of=d016
# ⟦v006|Castaran Presidency||Signing of treaty postponed⟧

PORTO CASTAR (Ridgeway). ⟦v006|Castaran Presidency||The treaty will not be signed at noon on Wednesday as planned⟧, Castara's Presidency said. "⟦v006|Leonor Amaz||The pens are dry. They may be filled by one word, and it is not a long one⟧," President Leonor Amaz said.

⟦v021|Speaker's office||A no-confidence motion will be voted on at 5 p.m.⟧, the speaker's office said. ⟦v020|Speaker's office||A vote on giving the treaty advance approval, due at 3 p.m., was taken off the agenda⟧.

=== d018 | Quayside Live | 2027-10-06T08:30:00Z | update
# LIVE: The tape

09.30 Morning, table nine. Three things. One: ⟦v013|||the Orangery's own sound engineer has let us hear the desk recording. His voice, his mouth, Clara silent as a fish⟧. So much for the old dictionary.

09.36. Two: ⟦v014|||Clara's got her badge back, from the President's own hand, and a croissant⟧.

09.41. Three: ⟦v011|||they've broken up the sit-in at the ring road. Manuel Crato is in a police van, waving, for refusing to move a tractor that he says has no ignition key⟧.

09.55. And the boy with the orange? ⟦v012|police||Cautioned, given his trumpet lesson by the trumpeter, sent to school⟧.

10.02. ⟦v028|||Somebody's made a dance tune out of "even their horse"⟧ … it's annoyingly good. The embassy's "celebrate" comes in at the chorus.

10.15. Shirt count: ⟦v038|||two thousand sold, and the man has hired his cousins⟧.

=== d019 | Ridgeway | 2027-10-06T08:50:00Z | update | off_topic
# Castara central bank holds rates at 5.25 pct

PORTO CASTAR, Castara, Oct 6 (Ridgeway) - Castara's central bank left its main rate at 5.25 percent on Wednesday, as all 14 economists polled by Ridgeway had forecast.

Inflation slowed to 3.9 percent in September from 4.2 percent in August, helped by cheaper fuel.

The bank next meets on Nov 17. Governor Helder Pinho will hold a news conference at 2 p.m.

=== d020 | Norsund State Gazette Service | 2027-10-06T09:40:00Z | urgent
# O. Halvane expressed regret in connection with the toast

PORTO CASTAR, 6 October. /NSG/. ⟦v005|Oskar Halvane||"If someone heard in my words an offence, of this I feel pity"⟧, declared the President O. Halvane in the embassy before the journalists.

By his words, ⟦v003|Oskar Halvane||the name got out from the memory of childhood, as hung in the class the old map⟧. The translator, clarified the Head of the State, ⟦v013|Oskar Halvane||is not guilty and is a worthy specialist⟧.

The regional advisers are in contact. ⟦v008|Norsund Fisheries Department||The Norsund party as a sign of good will agreed that on the Bank Corvo fish the vessels of both flags by turn, week through week⟧, informed the Department of Fisheries.

⟦v030|||The planned walk of the Head of the State by the cable road on the mountain Sao Gil is replaced by work with documents⟧. The documents, as became known, are contained in two folders of green colour.

=== d021 | Agence Tervane | 2027-10-06T10:15:00Z | update
# Castara: an "if" too many

TERVANE, October 6 (Tervane) -- ⟦v005|Oskar Halvane < Norsund State Gazette Service||The president Halvane has presented conditional excuses⟧, reported the State Gazette Service of Norsund. "⟦v005|Ines Quadros||An excuse with 'if' is a boat with a hole⟧," judged the minister Ines Quadros, she who ⟦v004|||had given the signal of the exodus at the dinner⟧.

⟦v013|Quayside Live||The interpreter was mute at the moment of the lapse⟧, establishes a recording of which Quayside Live has had knowledge.

⟦v022|unnamed (Agence Tervane) < Agence Tervane||The hangars for the eighteen hunters are already dug⟧, confided to Tervane a military source. ⟦v029|Maravel News||The orange has lost 10 percent⟧, noted Maravel News.

⟦v035|Norsund embassy||The invitation to Ms Amaz to return the visit in the spring is maintained⟧, insisted the embassy. In the history of the two States it is the fourth time that a dinner turns badly, and the first without a sword.

=== d022 | Quayside Live | 2027-10-06T11:50:00Z | update
# LIVE: He's walking

12.50 Hold the cable car jokes. ⟦v005|||Halvane's just come out of the embassy, alone bar one guard, no car, and he's going down to the Monument of the Drowned on foot. In the sun. No hat⟧.

12.58. He's stopped. He's reading out the names of the ones who died under the flag of his country. There are 212. He has got a sheet and no interpreter, and he's doing it in Castaran, badly. ⟦v005|Oskar Halvane||"To the people of Castara. There is no if. I ask your pardon,"⟧ was how he began.

13.20. He's at 160. ⟦v004|||Ines Quadros has turned up. She stands there with her arms folded and corrects the vowels⟧.

13.31. 212. Nobody's clapping; it isn't that kind of thing. A fishwife gave him water and a chair, and her own hat.

13.40. ⟦v010|||The horns on the ring road, what's left of them, gave one short toot⟧.

=== d023 | Ridgeway | 2027-10-06T12:30:00Z | urgent
# ⟦v005|Oskar Halvane||Norsund's Halvane apologises to Castara without reserve⟧

PORTO CASTAR, Castara, Oct 6 (Ridgeway) - ⟦v005|Oskar Halvane||President Oskar Halvane asked Castara's pardon on Wednesday for using its colonial name⟧, reading out the names of 212 dead at a memorial.

⟦v006|Castaran Presidency||The trade treaty could now be signed on Wednesday evening⟧, a Castaran official said. ⟦v008|Castaran Trade Ministry||The fishing clause had been settled, with the two fleets alternating every seven days⟧.

⟦v020|Speaker's office||Parliament would after all vote on the pact at 4 p.m.⟧.

⟦v025|Castaran Foreign Ministry||Visas for stays of up to 60 days would be scrapped⟧, the Foreign Ministry added. ⟦v024|Castaran Foreign Ministry||Six hundred students a year would be exchanged⟧.

An adviser to Halvane said the walk had been the president's own idea and that his security men had learned of it "from his back".

Passers-by stood in a half circle at some distance. Many had come for the fish market and still carried their bags. There were no flags and no loudspeakers, and those at the back passed on the names in a low voice as they were read.

=== d024 | Ridgeway | 2027-10-06T13:05:00Z | correction | supersedes=d023
# CORRECTED-⟦v005|Oskar Halvane||Norsund's Halvane apologises to Castara without reserve⟧

(Corrects number of students in last paragraph to 60, not 600)

PORTO CASTAR, Castara, Oct 6 (Ridgeway) - ⟦v005|Oskar Halvane||President Oskar Halvane asked Castara's pardon on Wednesday for using its colonial name⟧, reading out the names of 212 dead at a memorial.

⟦v025|Castaran Foreign Ministry||Visas for stays of up to 60 days would be scrapped⟧, the Foreign Ministry said. ⟦v024|Castaran Foreign Ministry||Sixty students a year would be exchanged⟧.

=== d025 | Maravel News | 2027-10-06T15:30:00Z | update
# Castara's deputies say yes to the pact and keep the government

MARAVEL (MN) - ⟦v020|Castaran parliament||With 88 voices against 61 the chamber in Porto Castar waved the commercial accord through⟧, its president announced on Wednesday.

⟦v021|Castaran parliament||An hour later the motion to bring down the cabinet missed its mark by nine⟧. "⟦v021|Tiago Brandel||I counted on the oranges, and the oranges went to look at the monument⟧," Tiago Brandel stated. ⟦v023|Tiago Brandel||Over the aircraft he will demand a committee with power to open drawers⟧.

⟦v005|Oskar Halvane < Quayside Live||The visitor had done penance in the midday heat⟧, as Quayside Live described.

⟦v029|||In Maravel a crate of navels cost as much as on Monday once more⟧. The dealers with the juice breathed out. One of them has had a cask named after the mare and promises to tap it at Christmas.

The session was a short one by the standards of the house, where the debate on the summer hour lasted two nights. Deputies of the governing coalition wore a slice of orange in the buttonhole; by the evening most of these had been eaten.

=== d026 | Castaran Presidency | 2027-10-06T16:15:00Z | bulletin
# Amended order of the second day

The Protocol Office communicates:

- ⟦v002|Castaran Presidency||18.30, Stable yard: signature of the Treaty of Commerce, two copies, one table, no speeches⟧;

- ⟦v017|Castaran Presidency||18.45, second handing over of the mare, the reindeer to remain in its box⟧;

- ⟦v009|Castaran Presidency||19.00, standing supper: soup, bread, oranges⟧;

- ⟦v034|Castaran Presidency||21.00, departure of the guests⟧;

- ⟦v033|Castaran Presidency||annexed to the treaty: letter of intent on a railway from the port to the plateau, 212 km⟧;

- ⟦v036|Castaran Presidency||all streets open from 17.00⟧.

Those who left their coats in the Orangery on Tuesday may collect them at gate 3. The cloakroom holds 41 coats, one mitre and a child's trumpet.

=== d027 | Ridgeway | 2027-10-06T17:40:00Z | urgent
# ⟦v002|||Castara, Norsund sign trade treaty day after toast row⟧

PORTO CASTAR, Castara, Oct 6 (Ridgeway) - ⟦v002|||Castara and Norsund signed a treaty abolishing most tariffs between them on Wednesday, six and a half hours late⟧.

⟦v007|Castaran Trade Ministry||Duties will fall in three steps by 2030⟧. ⟦v007|Norsund Statistics Office|hedges|The gain may come to no more than 7 billion⟧, Norsund's statistics office said, well below the figure given by Castara.

⟦v011|police||Growers' leader Manuel Crato was released without charge⟧, police said. ⟦v010|growers' union||The union called off its blockade⟧ after ⟦v007|growers' union||citrus was given a ten-year grace period⟧.

"⟦v035|Leonor Amaz||I shall go up there in April, and I will learn every name they have ever had⟧," Amaz told reporters.

=== d028 | Norsund State Gazette Service | 2027-10-06T19:00:00Z | update | nothing_new
# Results of the state visit of the President of Norsund

PORTO CASTAR, 6 October. /NSG/. The visit passed in the constructive spirit.

⟦v002|||Is signed the treaty, putting on the new level the turnover of goods⟧. ⟦v008|||The question of the Bank Corvo is closed⟧. ⟦v022|||Is reached the agreement on the deliveries of aviation technology⟧. ⟦v025|||The citizens will travel without visas⟧.

⟦v015|||The memory of the drowned is honoured⟧, ⟦v005|||at the same place by the Head of the State were said warm words to the Castaran people⟧. ⟦v003|||Separate misunderstandings of the linguistic character⟧ did not influence the result.

The aircraft of the President is equipped for the transport of animals.

=== d029 | Quayside Live | 2027-10-06T20:30:00Z | update
# LIVE: Up, up and neigh

21.30 ⟦v034|||And they're off the ground, half an hour behind, lights over the bay, gone behind Sao Gil⟧. The band played it right this time. All of it. Twice.

21.37. ⟦v002|||For the record, she used the left hand, he used a biro from the guard, and there's a hoof print on page nine⟧. Documents on our site.

21.42. ⟦v017|Baltasar Rocha||"She went up the ramp like a lady. I've put a jumper in with her,"⟧ says Baltasar Rocha, who is not crying, he's got hay in his eye.

21.50. ⟦v016|||The small girl from the hospital was at the fence, with a toothbrush⟧.

21.58. Last word to Clara Mondeo, who translated his goodbye on the tarmac. What did he say? "⟦v035|Clara Mondeo||He said, till spring. And he asked me to come with the other one, so that somebody gets it right⟧."

=== d030 | Jornal do Cais | 2027-10-06T22:00:00Z | feature
# What is left on the table

By our own chronicler. In the Orangery tonight they were sweeping up. Under table nine lay a napkin folded into a boat. ⟦v004|||It is the one the minister had laid aside before she got up; the head waiter is having it framed⟧.

The shirt man on the Avenida ⟦v038|||has crossed out his own crossing-out, and sells now the plain name, Castara, in yellow, at half price⟧.

Of the jets nobody speaks. ⟦v023|unnamed (Jornal do Cais) < Jornal do Cais||There was a dinner, there were eleven of us and I still have the bill⟧, a retired colonel confided to this newspaper at the bar, and looked round.

⟦v010|||Toward ten the last tractor drove home, with a lantern behind⟧. The ring road smelled of peel. At the Monument of the Drowned there stands a chair, and upon it a fishwife's hat; the owner says she is in no hurry for it.
