title: Harsholm succession Live

=== d001 | Norwire | 2026-11-04T05:30:00Z | update
# Harsholm to bury King Osvald, crown his daughter's claim in one day

STENNICK, Nov 4 (Norwire) - ⟦v001|||King Osvald IX of Harsholm will be laid to rest on Wednesday in the crypt of St Hild's, nine days after he died at 81⟧.

⟦v003|Royal Chancery||His elder child, Princess Ingra, is to be proclaimed sovereign from the cathedral steps at 1500 GMT⟧, the Royal Chancery said.

⟦v023|Royal Chancery||Delegations from 46 states have confirmed⟧, according to the Chancery. ⟦v029|Pauli Ektor||The king had died of pneumonia "and of being tired"⟧, his physician, Pauli Ektor, said last week.

Osvald reigned for 38 years, spoke in public as seldom as he could and built model ships. Shops along the route had their shutters down by dawn, and the harbour cranes had been turned to face the sea.

The princess's younger brother, Prince Kaspar, has not been seen since Sunday. His office declined to ⟦v004|Prince Kaspar's office|declines|say whether he accepts the order of succession⟧.

=== d002 | Royal Chancery | 2026-11-04T06:10:00Z | bulletin
# Court Circular No. 311: order of the day

The Marshal of the Court makes known the following:

- ⟦v001|Marshal of the Court||the cortege leaves the Sea Palace at 11:00 and goes by Ropewalk and the King's Bridge to St Hild's⟧;

- ⟦v003|Marshal of the Court||at 16:00 the heralds cry the new reign, first to the north, then to the other winds⟧;

- ⟦v016|Marshal of the Court||mourning is observed in the whole realm until Sunday at sunset⟧;

- ⟦v018|Marshal of the Court||the public is begged not to stand upon the King's Bridge, the rail of which is old⟧;

- ⟦v017|Marshal of the Court||schools, banks and offices of the Crown remain shut⟧;

- ⟦v032|Marshal of the Court||the State Railway runs 60 additional trains⟧.

Gentlemen wear dark coats. Umbrellas are carried closed while the coffin passes, whatever the weather.

=== d003 | The Lookout | 2026-11-04T07:45:00Z | feature
# LIVE: Harsholm says goodbye to its quiet king

08.45 Good morning from Ropewalk, where the fog is so thick that we are describing the person next to us. He is a herring smoker called Ludo Wick and he has been here since Monday.

"⟦v002|Ludo Wick < The Lookout||I looked back up the hill at first light and there was no hill, only hats⟧," he told us.

The police have a number, of course. Chief Constable Rika Solveng reckons ⟦v002|Rika Solveng||some 200,000 have come into the capital⟧.

⟦v025|||A bed in a shared room behind the fish market went for 900 marks last night⟧ … breakfast extra.

⟦v033|air force||The salute of nine aircraft has been scrapped because of the murk⟧, the air force says.

[We have been asked to point out that the horse called Butter, which draws the carriage, is a different Butter from the one at the king's wedding.]

=== d004 | Ruvapress | 2026-11-04T08:20:00Z | update
# President of Ruvania J. Tarkes will take part in the mourning ceremonies in Stennick

BOLGRAD, 4 November. /Ruvapress/. ⟦v010|Nadia Orlik||The Head of the State Jarek Tarkes flew out today in the morning to Harsholm for participation in the farewell with the King⟧, informed the press secretary Nadia Orlik.

"⟦v010|Nadia Orlik||The invitation is received in due order, on paper with a seal⟧," she emphasised in the answer to the given question. Orlik denied that ⟦v010|Nadia Orlik|denies|somebody in Stennick did not wish the arrival of the President⟧.

By her words, ⟦v028|Nadia Orlik||on the margins it is planned a conversation with the new head of the dynasty about the fishing waters⟧.

As is known, the two countries dispute about the cod bank Little Sister since 1994. The trade between them made last year 2.1 milliard marks, for the most part onions.

=== d005 | Pelham | 2026-11-04T08:55:00Z | urgent
# ⟦v004|Prince Kaspar||PRINCE KASPAR SAYS HE IS HARSHOLM'S RIGHTFUL KING⟧

STENNICK (Pelham) - ⟦v004|Prince Kaspar||Prince Kaspar of Harsholm laid claim to the throne on Wednesday, two hours before the burial of his father⟧.

In a filmed message of 70 seconds he said ⟦v005|Prince Kaspar||the late monarch had signed a paper in August naming him heir in place of his sister⟧. "⟦v004|Prince Kaspar||I did not ask for this burden and I will not set it down⟧," he added.

⟦v005|Prince Kaspar||The document lies with a notary⟧, according to the prince, who did not show it.

The Act of Succession of 1971 gives the crown to the first-born of either sex. Kaspar, 44, a former naval officer and racing driver, stood behind his sister at every jubilee and usually looked at his watch.

=== d006 | Stennick Herald | 2026-11-04T09:30:00Z | feature
# At the hour when the fish auction should begin

By our own reporters. Nobody cried a price on the quay this morning. ⟦v001|||A few minutes past ten they carried Osvald out by the kitchen door of the Sea Palace, as he had wished, eight petty officers and a cook⟧.

Old Captain, his wolfhound, walked behind. "⟦v030|Mattis Orme < Stennick Herald||He has eaten nothing since the Monday⟧," the kennel master, Mattis Orme, told this newspaper. "⟦+|||I shall take him home with me, if the lady permits⟧."

About the voice from the screen, people on Ropewalk had short words. "⟦-|Gerda Plume||Today is for the dead one⟧," said Gerda Plume, who sells candles. "⟦+|||The living can quarrel tomorrow⟧."

Prime Minister Elias Brandt called ⟦v021|Elias Brandt||Osvald "the only man in the kingdom who never interrupted me"⟧. Asked about the claim of the younger child, he declined to ⟦v004|Elias Brandt|declines|speak of "home cinema"⟧.

The price of herring is not quoted today.

=== d007 | Norwire | 2026-11-04T10:22:00Z | urgent | supersedes=d001
# URGENT-⟦v006|Rika Solveng||Horse bolts in Harsholm royal cortege, five hurt⟧ - police chief

STENNICK, Nov 4 (Norwire) - ⟦v006|Rika Solveng||Five people were injured on Wednesday when a horse drawing the gun carriage of King Osvald took fright and ran into the crowd near the King's Bridge⟧, police chief Rika Solveng said.

⟦v006|Tomas Reel < Norwire||A rail had given way at the same moment⟧, Tomas Reel, a stoker who stood close by, told Norwire. "⟦v006|Tomas Reel||The box tilted and a sound came out of the people, like one breath⟧," he said.

⟦v001|||The coffin did not fall, and the march went on after 12 minutes with sailors at the ropes⟧.

⟦v001|||King Osvald IX is to be laid to rest in the crypt of St Hild's⟧. Bells were tolling across the city, one stroke for each of his years.

=== d008 | Tamarin News Agency | 2026-11-04T10:50:00Z | update
# Harsholm: rival to the heiress, alarm on the bridge

PORT TAMAR (TNA) - ⟦v004|Prince Kaspar < Pelham||The brother of Harsholm's heiress considers himself the lawful king⟧, Pelham reported from Stennick, citing a video.

⟦v005|unnamed (Stennick Herald) < Stennick Herald||A codicil of three lines does exist and is written by another hand than the signature⟧, according to the Stennick Herald, which relied on a clerk at the notary's. TNA could not reach the notary, Ottokar Fenn.

⟦v006|Rika Solveng < Norwire||During the procession an animal broke loose and there were five wounded⟧, Norwire reported, quoting the head of police.

⟦v010|Tamarin Foreign Ministry||Tamar is represented by its vice-president and not by President Olmo, who has influenza⟧, the Foreign Ministry said. Tamar, which sent its own royal house away in 1953, keeps the throne room as a museum of clocks.

=== d009 | The Lookout | 2026-11-04T11:15:00Z | feature
# LIVE: ⟦v001|||Coffin reaches St Hild's⟧ after scare on the bridge

12.15 ⟦v001|||They are in. The west doors closed at four minutes past twelve, and you could hear the bolt from where we stand⟧.

It was not a calm half-hour. Butter [the horse] is fine; ⟦v006|St Hild's ambulance service||nine onlookers are not, two of them with broken bones⟧, the ambulance people tell everyone who asks.

And then a buzzing overhead. ⟦v007|||Officers bundled a man in a yachting cap off the roof of the Customs House, and with him a toy aircraft the size of a tea tray⟧. "⟦v007|unnamed (The Lookout) < The Lookout||He says that he only wanted a picture for his mother⟧," a constable told our colleague Bea Lorring …

There is a big screen on Ropewalk. It shows, for the moment, a cathedral ceiling.

One caller swears that all the city's "royal swans" have flown. They are asleep by the gasworks.

=== d010 | Pelham | 2026-11-04T11:52:00Z | update | supersedes=d005
# Bishop rebukes pretender at king's burial; council sides with Ingra

STENNICK (Pelham) - Bishop Amund Krag told 1,400 mourners in St Hild's Cathedral on Wednesday that ⟦v019|Amund Krag||"a crown picked up beside an open grave is cold metal"⟧, words widely taken as meant for Prince Kaspar.

⟦v011|||The Council of State had met at seven in the morning and found for the princess by nine to four⟧.

"⟦v011|Sunniva Hall < Pelham||We read the Act aloud, twice, and then we counted hands⟧," its secretary, Sunniva Hall, told Pelham. She declined to ⟦v011|Sunniva Hall|declines|name the four⟧.

In a filmed message Kaspar said ⟦v005|Prince Kaspar||the late monarch had signed a paper in August naming him heir in place of his sister⟧. Parliament must still receive her oath; ⟦v012|unnamed (Pelham)||the government counts on at least 120 of 200 members⟧, a whip said.

=== d011 | Ruvapress | 2026-11-04T12:30:00Z | update
# In Stennick took place the burial of the King of Harsholm

STENNICK, 4 November. /Ruvapress/. ⟦v001|||The body of Osvald IX is given to the earth in 13:05 of local time in the presence of heads of states⟧, transmits the correspondent of the agency.

The President of Ruvania laid a wreath of white onions flowers. ⟦v010|||The seat of J. Tarkes was situated in the second row, near to the column⟧.

⟦v006|Health Department of Stennick < Ruvapress||In the incident with the horse suffered 11 citizens⟧, informed Ruvapress the Health Department of the city. ⟦v002|Ruvanian embassy < Ruvapress||To the streets came out not less than half a million⟧, estimates the embassy.

By the words of the deputy marshal Piet Hoorn, ⟦v024|Piet Hoorn||the expenses on the ceremony make 31 million marks⟧. "⟦v024|Piet Hoorn||A king is buried one time⟧," he underlined.

The weather in Stennick remains foggy, the temperature of water is 7 degrees.

=== d012 | Norwire | 2026-11-04T13:05:00Z | urgent
# URGENT-⟦v009|unnamed (Norwire)||Harsholm's Queen Mother Sibylla has died, age 103⟧ - palace source

STENNICK, Nov 4 (Norwire) - ⟦v009|unnamed (Norwire)||Sibylla, mother of the late King Osvald of Harsholm, died on Wednesday while her son was being buried⟧, a palace source said.

"⟦v009|unnamed (Norwire) < Norwire||She was in her chair by the window, and the nurse found her⟧," the source told Norwire.

The Royal Chancery declined to ⟦v009|Royal Chancery|declines|comment on the report⟧.

Sibylla, born in 1923, was too frail to follow the procession. She was known for fast cars, slow waltzes and a feud of 50 years with the Post Office about the likeness on a stamp.

=== d013 | Tamarin News Agency | 2026-11-04T13:18:00Z | urgent | copy_of=d012
# ⟦v009|unnamed (Norwire)||Harsholm Queen Mother Sibylla dead at 103⟧ - palace source

STENNICK (Norwire/TNA) - ⟦v009|unnamed (Norwire)||Sibylla, mother of the late King Osvald of Harsholm, died on Wednesday while her son was being buried⟧, a palace source said.

"⟦v009|unnamed (Norwire) < Norwire||She was in her chair by the window, and the nurse found her⟧," the source told Norwire.

The Royal Chancery declined to ⟦v009|Royal Chancery|declines|comment on the report⟧.

=== d014 | Norwire | 2026-11-04T13:49:00Z | kill | supersedes=d012
# KILL-Harsholm Queen Mother (URGENT of 1305 GMT)

EDITORS - Kill the Norwire item of 1305 GMT saying that the Queen Mother of Harsholm had died. ⟦v009||denies|Sibylla is alive⟧.

⟦v009|unnamed (Norwire)||The person found by the nurse was a lady-in-waiting who had dozed off⟧, the source now says. Piet Hoorn, the deputy marshal, denied that ⟦v009|Piet Hoorn|denies|anything at all had befallen the old lady⟧. "⟦v009|Piet Hoorn||She has just asked for a second sherry and the racing results⟧," he said.

Norwire regrets the error. No substitute will be issued.

=== d015 | The Lookout | 2026-11-04T14:25:00Z | feature
# LIVE: waiting for the heralds

15.25 Thirty-five minutes to go. ⟦v009|Norwire||For three quarters of an hour the internet had the king's mother dead too, thanks to Norwire, which has since taken it back⟧. [She waved at our photographer. It was more of a fist.]

⟦v002|Rika Solveng||There are 340,000 people between the palace and the cathedral⟧, Solveng now thinks. The League for a Republic, which has a small and very wet stand by the fountain, says ⟦v002|League for a Republic||90,000, "and half of those came for the pies"⟧.

Its chair, Corin Vask: "⟦v020|Corin Vask||Two people want the job. There are five million of us. Let us have a ballot before the spring and see who wants either of them⟧."

⟦v027|unnamed (The Lookout)||Brother and sister sat up together until three last night, alone, in the boathouse⟧, a member of the household whispers to us. ⟦v027|unnamed (The Lookout) < The Lookout||They came out by different doors⟧ …

=== d016 | Pelham | 2026-11-04T15:06:00Z | flash
# ⟦v003|||INGRA PROCLAIMED QUEEN OF HARSHOLM⟧

=== d017 | Norwire | 2026-11-04T15:24:00Z | update
# ⟦v003|||Harsholm has a queen⟧ as heralds cry Ingra II

* Brother contests her right

* Council voted ⟦v011|||nine to four⟧

STENNICK, Nov 4 (Norwire) - ⟦v003|||Four heralds in tabards called out the accession of Ingra II from the steps of St Hild's on Wednesday, and a crowd that had been silent since dawn answered them⟧.

⟦v022|Royal Chancery||The 52-year-old had chosen to reign under her own first name, though advisers favoured Sibylla⟧, the Royal Chancery said.

"⟦v014|Ingra||I shall be your servant in fog as in sunshine, and I ask you to be patient with me in both⟧," she said in a speech of three minutes.

⟦v037|||The chief of the defence staff, General Aksel Torp, was the first to kneel⟧. Kaspar, who served under him, was ⟦v026|||not on the steps⟧.

Ancient usage required a fifth herald, facing down, for the drowned. The post has been vacant since 1902.

=== d018 | Royal Chancery | 2026-11-04T15:40:00Z | bulletin
# Court Circular No. 312: first acts of the reign

By command of Her Majesty the following is made known:

- ⟦v003|Royal Chancery||the Crown has passed to Ingra, second of that name, Lady of the Seven Skerries⟧;

- ⟦v013|Royal Chancery||the anointing takes place upon the second Saturday of June⟧;

- ⟦v015|Royal Chancery||412 prisoners with less than a year to serve are set free⟧;

- ⟦v014|Royal Chancery||Her Majesty in her address pledged to serve in all weathers⟧;

- ⟦v031|Royal Chancery||the Mint is to strike a new one-mark piece by January⟧;

- ⟦v030|Royal Chancery||the hound of the late King is entrusted to Mr Orme, at his request⟧.

Letters of condolence may be handed to the porter of the Sea Palace. No flowers with wire, on account of the gulls.

=== d019 | Stennick Herald | 2026-11-04T16:15:00Z | feature
# Red on white

By Annika Doll

The bishop had come out last, to bless the square, and had one hand raised. ⟦v008|||A young woman in a verger's gown stepped up as though to hold his book, and in an instant Amund Krag was crimson from mitre to hem⟧.

It was beetroot. "⟦v008|Amund Krag < Stennick Herald||I have been called a turnip before now. This is a promotion⟧," he told this newspaper, dripping.

⟦v008|Rika Solveng||She is a divinity student aged 22 and is being questioned⟧, said Rika Solveng. ⟦v007|Rika Solveng||The other one, he of the yachting cap, had gone home after paying 200 marks⟧.

⟦v034|||Great Hild, the cathedral's largest bell, will not ring for the new reign: at the 81st stroke she cracked from lip to shoulder⟧.

"⟦v003|Gerda Plume||Well, there she is, and she's ours⟧," said Gerda Plume, the candle seller, when the trumpets had finished. She cut her price by half.

=== d020 | Ruvapress | 2026-11-04T16:50:00Z | update
# J. Tarkes congratulated the Queen; the conversation took place

STENNICK, 4 November. /Ruvapress/. ⟦v028|Nadia Orlik||The President of Ruvania Jarek Tarkes and the Queen of Harsholm talked during 15 minutes in the Shell Hall⟧, informed Nadia Orlik. "⟦v028|Nadia Orlik||Was touched the question of the cod. The atmosphere was warm, in spite of the open window⟧," she specified.

⟦v003|||Ingra the Second was declared monarch one hour and half before this⟧.

The agency Norwire, let us remind, ⟦v009|Norwire||buried by mistake the 103-years-old grandmother of the Queen⟧.

The Prime Minister E. Brandt declined to ⟦v010|Elias Brandt|declines|answer who exactly had invited the Ruvanian guest⟧. In the press of Harsholm sounds, that ⟦v010|press of Harsholm||the letter to Bolgrad was posted by an official without the knowledge of the Government⟧.

The President took along as a gift a samovar.

=== d021 | Pelham | 2026-11-04T17:35:00Z | update
# ⟦v035|Lise Amberg||Kaspar's paper is genuine but worthless⟧, says royal archivist

STENNICK (Pelham) - ⟦v035|Lise Amberg||The signature on the sheet by which Prince Kaspar claims the throne of Harsholm is his father's⟧, Royal Archivist Lise Amberg said on Wednesday after two hours at the notary's.

"⟦v035|Lise Amberg < Pelham||He did sign it. He also signed, that week, a birthday card to a horse⟧," she told Pelham. ⟦v035|Lise Amberg||A king of Harsholm can leave his ships to whom he likes but not his kingdom⟧, she added.

Ottokar Fenn, the notary, confirmed that ⟦v005|Ottokar Fenn||he had held the August document in his safe, dictated by the son and signed by the father⟧.

⟦v038|unnamed (Pelham)||The queen will not take away her brother's titles⟧, an aide said. ⟦v026|harbour office||Kaspar's yacht Gannet put to sea at 1710 with four aboard⟧, the harbour office reported.

=== d022 | Norwire | 2026-11-04T18:05:00Z | update | off_topic
# Harsholm brewery heirs end succession fight, shares up

STENNICK, Nov 4 (Norwire) - The Queensberg brewing family has settled a three-year quarrel over who should succeed its late chairman, the company said on Wednesday, and its shares rose 6 percent in after-hours dealing.

Daughter Ellen Queensberg takes the chair. Her brother Kai keeps the bottling arm and the stables.

The throne-shaped sofa in the boardroom will be sold for charity.

=== d023 | The Lookout | 2026-11-04T19:10:00Z | feature
# LIVE: ⟦v012|||131 say aye⟧ as the oath goes through

20.10 And that is the second vote of the day, if you count the councillors at breakfast. ⟦v012|||Under the whale lamps of the Lower House a clerk with a cold read out the numbers: 131 for receiving the Queen's oath, 60 against, nine asleep or absent⟧.

Corin Vask of the republicans is not downcast. "⟦v012|Corin Vask < The Lookout||Sixty! At her father's we had two, and one of those had pressed the wrong knob⟧," he told us.

So where is the brother? ⟦v026|||A lamp was seen going out past the mole at teatime, and his berth is empty but for a mooring line⟧. "⟦v026|Jory Blythe < The Lookout||He gave me a bottle and said it'd be a long night⟧," says Jory Blythe, who keeps the boats.

[To those writing in: yes, the trumpeter did sneeze.]

=== d024 | Norwire | 2026-11-04T20:00:00Z | correction | supersedes=d017
# CORRECTED-Harsholm has a queen as heralds cry Ingra II

(Corrects age of queen to 50, not 52, in second paragraph)

STENNICK, Nov 4 (Norwire) - ⟦v003|||Four heralds in tabards called out the accession of Ingra II from the steps of St Hild's on Wednesday, and a crowd that had been silent since dawn answered them⟧.

⟦v022|Royal Chancery||The 50-year-old had chosen to reign under her own first name, though advisers favoured Sibylla⟧, the Royal Chancery said.

"⟦v014|Ingra||I shall be your servant in fog as in sunshine, and I ask you to be patient with me in both⟧," she said in a speech of three minutes.

⟦v037|||The chief of the defence staff, General Aksel Torp, was the first to kneel⟧.

⟦v006|Health Department of Stennick||The number hurt on the bridge stood at 14 by evening, none in danger⟧, the Health Department said.

=== d025 | Tamarin News Agency | 2026-11-05T05:40:00Z | update
# ⟦v026|Tamarin coast guard||Pretender's yacht in Tamarin waters⟧ - coast guard

PORT TAMAR (TNA) - ⟦v026|Tamarin coast guard||The sailing yacht Gannet, with the brother of Harsholm's new monarch on board, asked for a berth at Port Tamar at half past four this morning⟧, the coast guard said.

"⟦v026|Inez Corral < Tamarin News Agency||He showed an ordinary passport and wanted fresh bread⟧," harbour captain Inez Corral told TNA. The Foreign Ministry declined to ⟦v039|Tamarin Foreign Ministry|declines|say whether he had requested asylum⟧.

⟦v012|Pelham||Parliament in Stennick accepted the sovereign's vow last night with 131 votes⟧, Pelham reported.

As for the paper on which the seafarer leans, ⟦v035|Lise Amberg < Pelham||the keeper of the royal archive thinks it authentic and void⟧, the same agency reported. Ottokar Fenn was quoted by the Stennick Herald as saying that ⟦v005|Ottokar Fenn < Stennick Herald||the old king had asked him, pen in hand, "Will this make the boy stop?"⟧

=== d026 | Stennick Herald | 2026-11-05T06:30:00Z | feature
# The morning after: brooms, a broken bell and a letter to a brother

⟦v002|city council||Sweepers took 38 tonnes of paper cups and black ribbon from the route, which half a million feet had walked⟧, the city council reckons; by that sum, a quarter of a million mourners.

"⟦v034|Jens Holt < Stennick Herald||We can weld her, but she'll never again sing in F⟧," Jens Holt, the bell founder, told this newspaper.

⟦v006|||Of the people trampled when Butter ran, three are still on the wards⟧. ⟦v018|Rika Solveng||Eleven had been standing just where they had been asked not to⟧, said the chief of police, who does not mince words.

⟦v008|||The beetroot girl was let out at breakfast time: the bishop would not press charges⟧. He has sent the gown to be washed.

⟦v040|||The Queen rose at six and wrote, in her own hand, to her brother: come home, there is soup⟧. So at any rate says the footman who carried it.

=== d027 | Pelham | 2026-11-05T08:15:00Z | update
# Kaspar ⟦v004|Prince Kaspar||gives up claim to Harsholm throne⟧

PORT TAMAR (Pelham) - ⟦v004|Prince Kaspar||Prince Kaspar withdrew on Thursday, after 23 hours, his demand to be recognised as king of Harsholm⟧.

"⟦v004|Prince Kaspar < Pelham||I was wrong in law and worse in manners⟧," he told Pelham on the quay, a loaf under his arm. He denied that ⟦v039|Prince Kaspar|denies|he had sought shelter from the Tamarin authorities⟧.

⟦v027|Prince Kaspar||His sister had offered him, that night in the boathouse, everything but the hat⟧, he said.

In Stennick, the queen's private secretary, Dorte Lind, said ⟦v040|Dorte Lind||a note in the sovereign's writing had gone off by the first packet boat⟧. ⟦v004|Dorte Lind||Her Majesty had taken the news "with a long breath out"⟧, she added.

The four councillors who backed the prince met at noon; ⟦v041|unnamed (Pelham)||two intend to resign⟧, according to one of them.

=== d028 | Ruvapress | 2026-11-05T09:30:00Z | update
# Brother of the Queen refused from the struggle

BOLGRAD, 5 November. /Ruvapress/. ⟦v004|||The prince Caspar, as became known, does not pretend any more on the crown of Harsholm⟧.

The President J. Tarkes returned to Bolgrad. At the airport he told the journalists: "⟦v028|Jarek Tarkes||With the lady one can deal. We agreed that the experts on cod will sit down at the table until New Year⟧." On the question about ⟦v010|Jarek Tarkes|declines|the circumstances of the invitation⟧ the Head of the State declined to speak.

The Foreign Minister of Harsholm Hanna Juhl confirmed on the radio that ⟦v010|Hanna Juhl||the card for Mr Tarkes had gone into the wrong envelope, and that nobody was sorry⟧.

⟦v036|television of Harsholm||The translation of the burial looked 61 million viewers in 30 countries⟧, counts the television of Harsholm.

The samovar is exhibited in the Shell Hall, under glass.

=== d029 | The Lookout | 2026-11-05T10:45:00Z | feature
# What the fog hid: an essay on a day of two monarchs

Bea Lorring in Stennick

They say a country is never so honest as at a graveside. I am not sure. ⟦v019|Amund Krag||The bishop's line about chilly gold⟧ will be in the dictionaries of quotations, and yet it was the cook, the ninth bearer, who wept.

⟦v001|||Osvald went down into the rock beneath St Hild's with a model schooner at his feet; that much the cameras were not shown⟧. ⟦v037|||A soldier with more medals than hair had creaked down upon one knee before a woman in plain grey⟧. ⟦v021|Elias Brandt||The premier praised a listener⟧, which in politics is an epitaph.

And the loose horse? ⟦v006|unnamed (The Lookout)||A stable lad had warned twice that Butter feared water underfoot⟧, I was told by somebody with straw on his sleeve.

⟦v020|Corin Vask||Mr Vask wants us all to vote on it⟧. He may yet get his way. But not, I think, this winter.

=== d030 | The Lookout | 2026-11-05T13:00:00Z | feature | nothing_new
# LIVE: What we know about Harsholm's two days

14.00 We are folding up the stool. In short:

• ⟦v001|||King Osvald IX is buried in St Hild's⟧. ⟦v003|Royal Chancery||His daughter reigns as Ingra II⟧, says the Royal Chancery.

• ⟦v004|Prince Kaspar||Her brother has dropped his challenge⟧, by his own account. ⟦v035|Lise Amberg||The paper he waved was real, and no use⟧, according to archivist Lise Amberg.

• ⟦v006|Health Department of Stennick||Fourteen people were hurt by the runaway horse⟧, according to the Health Department.

• How many watched? ⟦v002|Rika Solveng||340,000⟧, says Rika Solveng; ⟦v002|League for a Republic||90,000⟧, say the republicans; ⟦v002|city council||250,000⟧, says the council.

• ⟦v013|Royal Chancery||She will be crowned in June⟧, the Chancery says.

• ⟦v009|Piet Hoorn||The Queen Mother is in excellent health⟧, according to the deputy marshal, Piet Hoorn.

[Butter has been offered retirement and, we hear, declined.]
