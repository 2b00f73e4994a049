title: The cyberattack on Kestria's grid and hospitals

=== d001 | Sable | 2027-01-20T05:12:00Z | flash
# ⟦v001|residents||POWER OUT ACROSS MUCH OF SOUTHERN KESTRIA⟧ - RESIDENTS

=== d002 | Nightdesk | 2027-01-20T05:40:00Z | update
# LIVE: Who turned off the south?

06.22 Kestrian time. Minus nine outside, and ⟦v001|||everything from Port Aldous to the Vell went out at 06.03, street by street, like somebody walking along with a snuffer⟧. We are typing on battery in our coats.

06.27. ⟦v011|||Trains: none. The 05.50 from Castrell is standing on the Vell bridge with its passengers singing⟧ [badly - ed.].

06.31. If you need an ambulance, do NOT ring 115. ⟦v036|||It rings and rings and nobody is there⟧. Use the fire brigade's old number, or a neighbour with a car.

06.38. A junior doctor at St Gall's says ⟦v002|unnamed (Nightdesk)||every screen on the ward has a grey bird on it⟧. "⟦v002|unnamed (Nightdesk)||I can't see who's allergic to what⟧," she writes. Hang on. A bird?

=== d003 | Sable | 2027-01-20T06:05:00Z | urgent
# Blackout in Kestria, hospitals' computers fail

PORT ALDOUS, Jan 20 (Sable) - ⟦v001|GridKest||At least 900,000 households were without electricity in southern Kestria on Wednesday after control rooms lost command of 31 substations⟧, network operator GridKest said.

⟦v002|Kestrian health ministry||Eleven hospitals reported at about the same time that they could not open patient files⟧, the health ministry said. Emergency generators were working, it added.

A GridKest spokesman said ⟦v001|Owen Strake||a "hostile intervention from outside" could not be excluded⟧. Temperatures fell to minus 12 degrees Celsius overnight.

Kestria, a country of seven million, links its southern counties to the rest by two lines across the river Vell. Both were intact, engineers said, but nobody could tell the switches at their ends what to do.

=== d004 | National Cyber Centre | 2027-01-20T07:00:00Z | bulletin
# ALERT 1/2027 - LEVEL RED

The National Cyber Centre of Kestria informs operators of essential services:

- ⟦v001|National Cyber Centre||Coordinated malicious activity against electricity distribution confirmed from 06:03⟧;

- ⟦v002|National Cyber Centre||Hospital information systems encrypted at 14 sites⟧;

- ⟦v036|National Cyber Centre||Emergency number 115: exchange unavailable in four counties; use 0300 115 115⟧;

- ⟦v023|National Cyber Centre||Card payments: degraded, no evidence of compromise⟧;

- ⟦v024|National Cyber Centre||Drinking water: pressure reduced above the third floor, quality unaffected⟧.

Disconnect remote maintenance links at once. Do not reply to messages on screens.

=== d005 | Unicom | 2027-01-20T07:35:00Z | urgent
# Hackers want 40 mln in digital coin from Kestria

Jan 20 (Unicom) - ⟦v003|message seen by Unicom||A payment of 40 million thalers in cryptocurrency is being sought by whoever knocked out clinics and power lines in Kestria, failing which "the files will learn to fly" on Friday at noon⟧, according to a message left on hospital monitors and seen by Unicom.

⟦v005|message seen by Unicom||It was signed Grey Heron⟧, a name not known to three security firms that Unicom asked.

Sable earlier cited GridKest as saying ⟦v001|GridKest < Sable||some 900,000 homes had gone dark⟧.

A spokeswoman for Prime Minister Edda Varley declined to say ⟦v004|Edda Varley's office|declines|if money would change hands⟧.

=== d006 | Port Aldous Gazette | 2027-01-20T08:30:00Z | feature
# A town goes back to pencils

By the light of our own window

At St Gall's they have found the key to the basement, and in the basement the cupboard, and in the cupboard, God bless whoever never threw them out, nine thousand blank chart cards from 1994. ⟦v018|||By eight this morning the whole of internal medicine was being run in pencil, with a porter for a network⟧.

⟦v002|Ruben Astley||I have sent forty-one people home in their gowns⟧, said Ruben Astley, head of surgery, who had been to open the first of them at seven. "⟦v002|Ruben Astley||You do not cut where you cannot see the picture⟧."

⟦v033|||On the second floor a girl was born at twenty past six by the lamps of three telephones and a bicycle⟧. She is to be called Lucy, naturally.

Out on the Parade nothing shone but the sea. ⟦v012|||The fire brigade has had seventeen people out of lifts, one of them, with a wardrobe, twice⟧. ⟦v023|||Bread was to be had for coins only, and the bank on the corner gave neither bread nor coins⟧.

The oldest among us said it was like the war. The next oldest said that in the war one had been warned.

⟦v011|||At the station the stove in the waiting room was lit for the first time since the line was electrified, and the passengers of the first train that never came made toast on it⟧. The stationmaster went round with a slate. He had written "Late" on it and, under that, after some thought, a question mark.

=== d007 | RIV | 2027-01-20T09:15:00Z | bulletin
# In Kestria ⟦v001|Kestrian mass media||occurred large-scale disconnection of light⟧

NOVOGARD-RIVA, January 20. /RIV/. ⟦v001|Kestrian mass media < RIV||Because of the worn-out state of networks in the south of Kestria remained without light up to one million of dwellings⟧, transmit the local mass media.

⟦v034|Kestrian mass media < RIV||In the schools are cancelled the occupations⟧, it is noted in the messages.

Expert of the Riva Institute of Energy Anton Belsky considers that ⟦v030|Anton Belsky||it is not needed to search hackers there, where thirty years did not change the transformers⟧.

On the territory of the Rivonian Federation the power system works in the regular mode, informed in the Ministry of Energy.

=== d008 | Sable | 2027-01-20T10:02:00Z | urgent
# Woman dies in ambulance turned away by stricken Kestrian hospital

PORT ALDOUS, Jan 20 (Sable) - ⟦v007|Castrell ambulance service||A 67-year-old woman with a burst artery died on Wednesday while being driven 80 km to a second hospital because the first could take no one in⟧, the Castrell ambulance service said.

It appeared to be the first death linked to the attack. ⟦v007|Ruben Astley||She would have been on the table in ten minutes⟧, said Ruben Astley, chief surgeon at St Gall's in Port Aldous. "⟦v007|Ruben Astley||We had the table. We did not have the blood group⟧."

Prosecutors opened an inquiry into ⟦-|Kestrian prosecutors||negligent homicide against persons unknown⟧.

⟦v009|GridKest||About 200,000 homes had been reconnected by hand⟧, GridKest said. ⟦v017|Kestrian army||Forty diesel generators were being flown in⟧, according to the army.

In Castrell, the capital, where the power stayed on, people queued at hardware shops for camping stoves and wind-up radios. The education board told head teachers to keep pupils at home. Two football grounds opened their heated dressing rooms to the elderly.

=== d009 | ADL | 2027-01-20T10:48:00Z | update
# Kestria: the pirates of the "Grey Heron" reclaim 40 millions

CASTRELL, January 20 (ADL) -- ⟦v003|message seen by Unicom < Unicom||A ransom of forty million is exacted from Kestria before Friday midday⟧, reported Unicom, citing a message of the pirates.

⟦v007|Castrell ambulance service < Sable||A sexagenarian has succumbed on the road between two hospitals⟧, according to the ambulance-men cited by Sable. ⟦v036|Nightdesk||The number of urgencies had fallen mute since the dawn⟧, reminds Nightdesk.

In a communiqué posted on a forum, ⟦v005|Grey Heron||the group affirmed to have acted "alone, for the money and a little for the art"⟧.

Vorland proposed ⟦v027|Vorlandic interior ministry||to dispatch fifteen specialists⟧.

In the maternity of Castrell, spared by the evil, one has seen arriving in the morning sledges, a fire engine and a hearse, all of them carrying the living. "We ask neither the name nor the insurance, we ask only to close the door," explained a midwife.

=== d010 | Nightdesk | 2027-01-20T11:55:00Z | update
# LIVE: Varley speaks, in gloves

12.30. The Prime Minister, by candle and emergency channel: "⟦v040|Edda Varley||Whoever did this put a hand on the plug beside a sickbed… That's no prank and no crime like others⟧."

12.33. Then: "⟦v004|Edda Varley||Not a thaler. Not today, not on Friday, not ever⟧." Clear enough [her own treasurer was seen wincing - ed.].

12.36. And the big one. ⟦v006|Edda Varley||"We know the address. It is in Novogard-Riva, and it has a flag on it."⟧ No evidence offered; "in due course".

12.48. ⟦v009|||Lights in Harbour Ward! On. Off. On again⟧… People are out on their balconies counting.

12.55. Health Minister Piers Colm, next up, says only ⟦v022|Piers Colm||he's sorry "to every person lying in a corridor"⟧.

=== d011 | RIV | 2027-01-20T12:40:00Z | bulletin
# Rivonia is ⟦v006|Vera Lunina|denies|not involved in the failure of networks in Kestria⟧ - Foreign Ministry

NOVOGARD-RIVA, January 20. /RIV/. ⟦v006|Vera Lunina|denies|Statements of Castrell about a Rivonian trace represent a fruit of the morbid imagination⟧, declared at the briefing the official representative of the Foreign Ministry Vera Lunina.

"⟦v006|Vera Lunina|denies|With the same success one may accuse us in the frost⟧," noted the diplomat.

Lunina expressed ⟦-|Vera Lunina||condolences to the close ones of the perished patient⟧. She underlined that ⟦-|Vera Lunina||Rivonia is ready to examine the proofs if such will be presented through the established channels⟧.

The given question she recommended to address "to the local electricians".

It is necessary to recall that relations of the two countries have worsened after Castrell two years ago refused to prolong the contract on transit of ammonia. Since that time the Kestrian side repeatedly made statements about the "hand of Riva", not supporting them with facts.

=== d012 | Sable | 2027-01-20T13:25:00Z | urgent
# ⟦v010|unnamed (Sable)||Kestria paid hackers 12 mln in secret⟧ - source

CASTRELL, Jan 20 (Sable) - ⟦v010|unnamed (Sable) < Sable||Kestria has handed over 12 million thalers to the Grey Heron group through an intermediary⟧, a person with knowledge of the talks told Sable, despite ⟦v004|||the prime minister's assurance that it would do no such thing⟧.

⟦v010|unnamed (Sable)||The transfer was made from a fund for flood relief at about 1 p.m.⟧, the person said.

The prime minister's office did not answer calls.

Kestria has since 2022 had a law that forbids public bodies to pay extortionists. Breaking it carries up to four years in prison. Two towns that did so after an attack on their libraries were fined.

=== d013 | ADL | 2027-01-20T13:37:00Z | urgent
# ⟦v010|unnamed (Sable) < Sable||Castrell would have passed to the cash desk⟧

CASTRELL, January 20 (ADL) -- ⟦v010|unnamed (Sable) < Sable||Under the cloak, Kestria has poured a dozen of millions to the pirates⟧, reported Sable, citing a source near to the negotiation.

The opposition demanded at once explanations. "One does not feed a heron with the money of the inundated," launched the deputy Carla Menn.

=== d014 | Unicom | 2027-01-20T14:10:00Z | update
# Kestria denies ⟦v010|Edda Varley's office|denies|paying off hackers⟧

Jan 20 (Unicom) - Kestria denied on Wednesday that ⟦v010|Edda Varley's office|denies|a deal had been struck with extortionists⟧. "⟦v010|Edda Varley's office|denies|The flood fund is where it was, down to the last penny⟧," the prime minister's office said.

⟦v013|Port Aldous police||A 22-year-old maintenance technician employed by a GridKest contractor was led away from his parents' flat in Port Aldous⟧, police said. ⟦v013|Port Aldous police||His log-in had been used at 5.58 a.m.⟧ A lawyer for the young man, Tomas Reel, said ⟦v013|Tomas Reel|denies|he "was asleep, and his password was on a sticker"⟧.

The contractor, a firm of nine people above a bicycle shop, looks after the remote controls of most substations south of the Vell. Its telephone was answered by a man who said that he only did the books, that the books were in the computer, and that the computer had a bird on it.

⟦v028|||GridKest shares fell 17 percent in Castrell, where the exchange opened two hours late on a generator⟧.

=== d015 | Sable | 2027-01-20T14:32:00Z | kill | supersedes=d012
# KILL - Kestria ransom

EDITORS: Please kill the Sable story of 1325 GMT, Jan 20, headlined "Kestria paid hackers 12 mln in secret - source".

⟦v010||denies|It was wrong⟧. ⟦v010||denies|The document on which the source relied has turned out to be a forgery⟧. Please remove it from all platforms. Sable regrets the error and will not send a substitute.

=== d016 | National Cyber Centre | 2027-01-20T16:00:00Z | bulletin
# ALERT 4/2027 - LEVEL RED MAINTAINED

- ⟦v009|National Cyber Centre||Supply restored: 710,000 connections; outstanding: 690,000⟧;

- ⟦v001|National Cyber Centre||Peak of interruption: 1.4 million connections, replacing earlier operator estimates⟧;

- ⟦v002|National Cyber Centre||Hospitals affected: 19; admissions possible at 7⟧;

- ⟦v032|National Cyber Centre||A second wave against water utilities at 14:20 was detected and blocked⟧;

- ⟦v031|National Cyber Centre||Analysis: part of the code deletes and cannot restore. Payment would not recover this data⟧;

- ⟦v019|National Cyber Centre||Entry point: a maintenance account with a default password unchanged since 2016⟧.

Operators shall file hourly reports by fax or courier.

=== d017 | Unicom | 2027-01-20T17:05:00Z | update
# Attack on Kestria looks built to destroy, experts say

Jan 20 (Unicom) - ⟦v031|Nadia Ferro||Asking for money may have been a mask: some of what was let loose in Kestria is a wiper, made to burn the house and not to rent it out⟧, said Nadia Ferro, who takes malicious programs apart for Lantern Labs.

⟦v030|Nadia Ferro||The time stamps fit office hours in four countries, Rivonia being only one of them⟧, she cautioned.

⟦v019|Owen Strake||The way in had been the word "aldous1"⟧, GridKest spokesman Owen Strake conceded. He would not discuss ⟦v020|Owen Strake|declines|whether the firm had been put on notice last spring⟧.

⟦v032|Castrell Waterworks||Intruders came back for the pumps in the afternoon and were thrown out⟧, Castrell Waterworks said.

=== d018 | Port Aldous Gazette | 2027-01-20T17:50:00Z | update | off_topic
# Skittles: Anchor Inn hold on

The Anchor Inn remain top of the winter league after a narrow win over the Customs House on Tuesday. Old Mr Pell, 83, threw the deciding nine.

The return match is set down for next month, subject to there being a lamp over the alley.

=== d019 | Nightdesk | 2027-01-20T19:20:00Z | update
# LIVE: They were told in April

19.40. Somebody has slid an envelope under our door. Inside: eleven pages, ministry letterhead, April last year. ⟦v020|letter seen by Nightdesk||"The southern control network may be entered by a person of ordinary skill in an afternoon," auditors wrote to Energy Minister Julian Orme⟧. In the margin, in green ink: "Later."

19.52. Orme's people declined to say ⟦v020|Julian Orme's office|declines|whose green ink that is⟧.

20.05. ⟦v025|||Windows gone in Fell Street, and four lads sitting on the kerb with a policeman and a stolen heater⟧ [on, plugged into nothing - ed.].

20.10. ⟦v013|||The boy technician's mother has hung a sheet from the balcony: HE IS GOOD AT SLEEPING⟧.

20.14. ⟦v009|||From our roof I make it about half⟧. Half a city is a strange thing to look at.

20.31. To the reader who asks whether we are safe: we run on two car batteries and a nephew. The nephew goes to bed at eleven. After that you will have to make do with the stars, which, we are told by people who never look up, have been quite something tonight.

20.48. A correction to ourselves: it wasn't four lads in Fell Street but three lads and a trainee vicar who had gone to talk to them. He has been let go. He says the talk went well and that the heater was never his idea.

=== d020 | Sable | 2027-01-20T20:15:00Z | urgent
# ⟦v015|Kestrian foreign ministry||Kestria expels six Rivonian diplomats⟧ over cyberattack

CASTRELL, Jan 20 (Sable) - ⟦v015|Kestrian foreign ministry||Six members of Rivonia's embassy have 72 hours to pack⟧, Kestria's foreign ministry said, accusing ⟦v006|Kestrian foreign ministry||Unit 44 of Rivonian military intelligence of having "planned, staffed and timed" the raid on its infrastructure⟧.

⟦v026|Northern Alliance||Envoys of the Northern Alliance will confer on Thursday at Castrell's request⟧, the alliance said.

The health minister, Piers Colm, said ⟦v007|Piers Colm||a second patient, a man of 80 on a home ventilator, may have lost his life because of the outage⟧.

Rivonia's embassy, a walled villa above the botanical garden, was among the few buildings in the quarter with its lamps on. It has its own generator, as have most embassies. A crowd of perhaps 300 stood across the road with candles and, for an hour, hummed.

=== d021 | Port Aldous Gazette | 2027-01-20T21:00:00Z | update | copy_of=d020
# Six Rivonian diplomats told to go

CASTRELL (Sable) - ⟦v015|Kestrian foreign ministry||Six members of Rivonia's embassy have 72 hours to pack⟧, Kestria's foreign ministry said, accusing ⟦v006|Kestrian foreign ministry||Unit 44 of Rivonian military intelligence of having "planned, staffed and timed" the raid on its infrastructure⟧.

⟦v026|Northern Alliance||Envoys of the Northern Alliance will confer on Thursday at Castrell's request⟧, the alliance said.

=== d022 | Unicom | 2027-01-21T05:30:00Z | feature | nothing_new
# FACTBOX-The attack on Kestria: what we know

Jan 21 (Unicom) - The main points on day two:

* ⟦v001|||As many as 1.4 million households lost power at dawn on Wednesday⟧; ⟦v009|||most have it back⟧.

* ⟦v002|||Nineteen hospitals were shut out of their own systems⟧.

* ⟦v005|||A group that calls itself Grey Heron says it was behind it⟧ and ⟦v003|||has named a price of 40 million thalers⟧. Castrell ⟦v004|||refuses to pay⟧. ⟦v010||denies|A Sable report that it had done so was withdrawn⟧.

* ⟦v006|||Castrell holds Rivonia responsible⟧, which denies ⟦v006|Rivonian foreign ministry|denies|any part in it⟧. ⟦v015|||Six embassy staff have been ordered out⟧.

* ⟦v007|||One death, possibly two, has been tied to the breakdown⟧.

=== d023 | RIV | 2027-01-21T07:45:00Z | bulletin
# Rivonia ⟦v016|Vera Lunina||will answer mirror-like to the expulsion of diplomats⟧

NOVOGARD-RIVA, January 21. /RIV/. ⟦v016|Vera Lunina||Four workers of the embassy of Kestria are declared persona non grata⟧, informed the representative of the Foreign Ministry Vera Lunina. "⟦v016|Vera Lunina||We are more economical in everything⟧," she added.

By her words, ⟦v015|Vera Lunina||the sending of our employees out of Castrell on the eve of a holiday is an unfriendly and theatrical step⟧.

In the Ministry of Defence informed that ⟦v006|Rivonian defence ministry|denies|a unit with the number 44 in the composition of the armed forces does not exist⟧.

Meanwhile ⟦v013|Kestrian mass media < RIV||the real culprit is already under guard: he turned out to be a local mechanic⟧, transmit the Kestrian mass media.

According to the political scientist Yuri Gamov, the noise around the Kestrian transformers is favourable first of all to those who sell transformers. He also expressed the confidence that ordinary inhabitants of both banks will find common language, "when it will become warmer".

=== d024 | Nightdesk | 2027-01-21T09:05:00Z | update
# LIVE: The Heron says sorry

09.31. This is odd. A post, in the same typeface, same bird, slightly drooping: "⟦v037|Grey Heron||We didn't know about the hospitals. We do not fish there. Here's the key, no charge⟧." Under it, four hundred lines of gibberish.

09.40. Dr Astley's IT man has it on a laptop in a linen cupboard. 09.52: a face. A chart. A blood group. ⟦v038|||It works⟧ [on one machine in three - ed.].

09.58. Not everyone's touched. ⟦v008|||At a quarter to nine, and well before Friday, eleven thousand psychiatric files from the Vell clinic were put up on the net for anybody to read⟧. So which heron is this?

10.03. ⟦v021|||And out of the ministry's side door, a box, a plant, a green pen in his breast pocket: Julian Orme is going home⟧.

=== d025 | Sable | 2027-01-21T09:30:00Z | urgent
# Kestrian energy minister quits over ignored warning

CASTRELL, Jan 21 (Sable) - ⟦v021|Julian Orme||Julian Orme gave up the energy portfolio on Thursday, saying he had "read a sentence and not understood it"⟧.

⟦v020|Nightdesk||A memorandum that reached him nine months ago described the southern network as open to all comers⟧, the news site Nightdesk revealed.

⟦v039|Power workers' union||The wrong man was leaving⟧, said the power workers' union, which wants the head of GridKest instead.

⟦v037|Grey Heron||The hackers have given away a tool to unlock the hospital computers⟧, saying they had hit them by mistake. ⟦v038|National Cyber Centre||It had reopened about a third of the records it was tried on⟧, the National Cyber Centre said.

=== d026 | Sable | 2027-01-21T10:20:00Z | correction | supersedes=d025
# CORRECTED-Kestrian energy minister quits over ignored warning

(Corrects second paragraph to say the memorandum was sent in April last year, nine months ago, by auditors and not by the Cyber Centre, as stated in an early version)

CASTRELL, Jan 21 (Sable) - ⟦v021|Julian Orme||Julian Orme gave up the energy portfolio on Thursday, saying he had "read a sentence and not understood it"⟧.

⟦v020|Nightdesk||A memorandum that reached him nine months ago described the southern network as open to all comers⟧, the news site Nightdesk revealed. ⟦v035|Kestrian parliament||The lower house meets in special session on Friday⟧, its speaker said.

=== d027 | ADL | 2027-01-21T11:40:00Z | update
# Cyberattack: two suspects intercepted in Vorland

CASTRELL, January 21 (ADL) -- ⟦v014|Vorlandic police||Two brothers of 31 and 34 years, of whom one paints birds, have been arrested at the dawn in the Vorlandic port of Isberg⟧, announced the police. ⟦v014|Vorlandic police||One has found at their home seven computers in an aquarium without water⟧.

At Port Aldous, on the contrary, ⟦v013|Tomas Reel < Unicom||the technician of 22 years has recovered his liberty and his bed⟧, reports Unicom, citing his lawyer.

⟦v026|Northern Alliance||The twenty-one of the Alliance expressed a solidarity "without a crack", but no article of the treaty⟧. Novogard-Riva has sent back ⟦v016|Vera Lunina < RIV||four Kestrian diplomats⟧, according to RIV.

The intimate notes of thousands of patients circulate since the morning. ⟦v008|Association of Patients||"They have hung our souls on the clothesline," was indignant the Association of Patients⟧.

In the cafés of Castrell, where one warms oneself again, the conversation does not turn any more around the current but around the neighbour, whose name figures perhaps in the lists. Several newspapers have engaged themselves to publish nothing of it.

=== d028 | National Cyber Centre | 2027-01-21T13:00:00Z | bulletin
# ALERT 9/2027 - LEVEL ORANGE

- ⟦v009|National Cyber Centre||Electricity: 98 per cent of connections supplied; rolling checks until Saturday⟧;

- ⟦v002|National Cyber Centre||Hospitals: 12 of 19 admitting patients⟧;

- ⟦v036|National Cyber Centre||115 restored in all counties at 11:15⟧;

- ⟦v008|National Cyber Centre||Personal data: records of 11,240 persons unlawfully disclosed; affected persons will be notified by letter⟧;

- ⟦v027|National Cyber Centre||15 experts from Vorland arrived and have been assigned⟧;

- ⟦v034|National Cyber Centre||Schools may reopen from Friday, heating permitting⟧;

- ⟦v011|National Cyber Centre||Rail: signalling released line by line since 04:30⟧.

=== d029 | Port Aldous Gazette | 2027-01-21T14:30:00Z | feature
# What we found in the dark

⟦v009|||The lighthouse went first, then the Parade, then, at ten to two, with a shudder, our own presses⟧. People shook hands with strangers. The strangers, it turned out, lived next door.

It is a strange bill that has come in. ⟦v029|Chamber of Commerce||Three hundred and ten million thalers⟧, says the Chamber of Commerce, without the fish. ⟦v017|||Soldiers who slept two nights beside the humming boxes they had brought are rolling up the cable⟧. ⟦v024|||On the sixth floor of Cannery House they have taken the buckets in⟧.

Mrs Ellen Tarrow, seamstress, of Nettle Row, is to be buried on Monday. ⟦v007|||Hers was the name in the ambulance⟧. Her daughter wants no minister at the grave, neither the one who has apologised nor ⟦v021|||the one who has cleared his desk⟧.

We print, as asked, a list of those who ran up and down St Gall's with the cards. ⟦v018|||There were a hundred and six of them, and not one chart was lost⟧. Lucy ⟦v033|||(3.4 kilos, and born by bicycle)⟧ went home at noon.

⟦v025|||The heater has been given back to its shop⟧.

And of passwords the schoolchildren have a new skipping rhyme. ⟦v019|||It goes up to "aldous nine"⟧.

=== d030 | Unicom | 2027-01-21T16:45:00Z | update
# Brothers held in Vorland admit Kestria hack, deny Rivonian pay

Jan 21 (Unicom) - ⟦v005|Vorlandic prosecutors||The pair in custody in Isberg have owned up to being Grey Heron⟧, Vorlandic prosecutors said on Thursday. ⟦v014|Vorlandic prosecutors||They will go before a magistrate on Friday and could be sent to Kestria within weeks⟧.

⟦v031|Vorlandic prosecutors||They insist the part that erases was added by a customer⟧, whom they know only as "the Landlord". ⟦v037|Vorlandic prosecutors||Unlocking the wards had been the younger one's idea⟧.

Prime Minister Edda Varley stuck to her guns. ⟦v006|Edda Varley||"A customer, then. I have told you in which street he lives,"⟧ she told reporters. ⟦v030|Nadia Ferro < Unicom||That was possible but unproven⟧, Nadia Ferro of Lantern Labs told Unicom.

⟦v003|Vorlandic prosecutors||Nobody had put a single coin in the wallet meant for the 40 million⟧, according to the prosecutors.

The brothers ran a shop for aquarium supplies that had not sold a fish for two years. Neighbours described them as polite, pale and fond of the radio.

⟦v029|Corbel Insurance||Claims could top 400 million thalers⟧, said Corbel Insurance. ⟦v028|||GridKest won back 5 percent⟧. ⟦v032|Castrell Waterworks||Logs of Wednesday's failed assault on the pumps have been sent to Isberg for comparison⟧, Castrell Waterworks said. ⟦v023|Kestrian central bank||Cash machines were full again⟧, the central bank said.
