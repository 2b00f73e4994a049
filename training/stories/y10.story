title: Milena Cort exchange Live

=== d001 | Halden | 2026-09-08T05:12:00Z | flash
# ⟦v001|Tassiran foreign ministry||KIDNAPPED ALVERIAN JOURNALIST MILENA CORT FREED⟧ - TASSIRAN FOREIGN MINISTRY

=== d002 | Halden | 2026-09-08T05:21:00Z | bulletin | supersedes=d001
# BULLETIN-⟦v001|Tassiran foreign ministry||Alverian reporter Cort released after 14 months⟧ in Dhomar prisoner swap

PORT ISSAR, Sept 8 (Halden) - ⟦v001|Tassiran foreign ministry||Milena Cort, an Alverian journalist abducted in northern Dhomar last summer, was set free at dawn on Tuesday⟧, the foreign ministry of Tassir said.

⟦v002|Tassiran foreign ministry||Seven prisoners held by the Dhomari government went the other way⟧, the ministry, which mediated, added.

Cort, 37, was seized in July 2025 by the Karst Front while reporting on zinc mines for the weekly Northlight.

=== d003 | Dhompress | 2026-09-08T05:48:00Z | urgent
# Urgent. ⟦v001|Committee of State Safety||The citizen of Alveria M. Kort is handed over to the Tassiran side⟧

SEPHAR, 8 September. /Dhompress/. ⟦v001|Committee of State Safety||Today in 06:35 the foreign journalist Milena Kort, earlier stolen by bandits, was transferred to the representatives of Tassir⟧, informed the Committee of State Safety.

⟦v003|Committee of State Safety||The action took place on the Old Customs bridge across the river Lhun⟧, it is told in the message.

By the words of the chairman of the Committee General Sadiq Oram, ⟦v002|Sadiq Oram||"a certain quantity of the condemned" was pardoned from the humane considerations⟧. ⟦v002|Sadiq Oram|declines|The surnames and the number⟧ the General declined to name.

"⟦v004|Sadiq Oram||Not one coin was paid⟧," he underlined in the given connection.

=== d004 | The Beacon | 2026-09-08T06:05:00Z | feature
# LIVE: "She walked across by herself", Milena Cort is out

08.05 Good morning, and for once it is. ⟦v001|||Our colleague Milena Cort is on the right side of the river⟧.

08.09 We have spoken to a ferryman, Abbo Tein, who moors his boat below the bridge. "⟦v003|Abbo Tein < The Beacon||Two headlamps on our bank, two on theirs, and in the middle a woman in a man's coat with no shoes, in no hurry at all⟧," he told us.

08.14 He heard something else. ⟦v005|Abbo Tein||Three or four shots cracked from the reeds when she was half way over⟧, he says, and ⟦v005|Abbo Tein||everyone on the planks lay down except her⟧.

[Nobody official has mentioned any shooting. We are asking - editor.]

08.20 A cake has arrived in the newsroom. It is eight in the morning.

=== d005 | Quillmouth Evening Post | 2026-09-08T06:44:00Z | feature
# Bells for Milena in her home town

By Tam Ferriter. The sexton of St Brannoc's did not ask the vicar. ⟦v006|||At ten past seven he took hold of the big rope and rang until his shirt was wet⟧, and people came out on Herring Street in slippers to ask who had died.

Nobody had. "⟦v007|Judith Cort < Quillmouth Evening Post||The phone went, and there was that cough she has had since she was six, and I knew before she spoke⟧," said her mother, Judith Cort, 68, at the kitchen table. ⟦v007|Judith Cort||They talked for 40 seconds, mostly about the dog⟧.

The dog is called Comma. He is well.

⟦v008|Judith Cort||She would not believe in it, she said, until the plane had its wheels on the ground at Corrigan airfield⟧.

Milena's brother Ned asked that ⟦v009|Ned Cort||no one forget the man who drove her⟧. "⟦v009|Ned Cort||Yusuf Amal was in that car as well, and there has been no bell for him⟧," he said.

=== d006 | Tassiran News Agency | 2026-09-08T07:02:00Z | update
# Tassir's quiet channel bears fruit

PORT ISSAR (TNA) - ⟦v010|||Eleven months of talks in a hotel above the harbour⟧ ended at dawn on Tuesday when ⟦v001|||a Tassiran major took the Alverian journalist Milena Cort by the arm and led her to a waiting car⟧.

"⟦v010|Lior Hassane||We carried messages, tea and, on two occasions, insults⟧," said Foreign Minister Lior Hassane, who chaired the talks.

He put ⟦v002|Lior Hassane||the number of prisoners released in return at nine, two of them women⟧, and not seven, as his ministry had said at first.

Hassane denied that ⟦v004|Lior Hassane|denies|any ransom had been handed over through Tassir⟧.

⟦v011|Lior Hassane||Cort had a badly set fracture of the left forearm and weighed 44 kilos⟧, he said. ⟦v008|Lior Hassane||She would leave for Alveria on a government aircraft in the course of the afternoon⟧.

=== d007 | Halden | 2026-09-08T07:20:00Z | correction | supersedes=d002
# REFILE-CORRECTED-Alverian reporter Cort released after 14 months in Dhomar prisoner swap

(Corrects number of prisoners to nine from seven, after ministry revises its figure)

PORT ISSAR, Sept 8 (Halden) - ⟦v001|Tassiran foreign ministry||Milena Cort, an Alverian journalist abducted in northern Dhomar last summer, was set free at dawn on Tuesday⟧, the foreign ministry of Tassir said.

⟦v002|Tassiran foreign ministry||Nine prisoners held by the Dhomari government went the other way⟧, the ministry, which mediated, said.

Among them is ⟦v012|unnamed (Halden) < Halden||Ghazal Rakh, the Karst Front's former field commander, who was serving life for the bombing of Sephar's central station⟧, a diplomat in Port Issar told Halden.

=== d008 | Interlink | 2026-09-08T07:41:00Z | update
# Dhomar lets bomber go to win back reporter, diplomat says

LONGREACH (Interlink) - ⟦v012|unnamed (Halden) < Halden||The mastermind of the 2021 station attack in the Dhomari capital is one of those exchanged for Milena Cort⟧, Halden reported, citing a diplomat.

Dhomar's justice ministry declined to ⟦v012|Dhomari justice ministry|declines|confirm the name⟧. Two prison guards reached by Interlink said ⟦v012|unnamed (Interlink) < Interlink||cell 40 in Tavak fortress, where Rakh had been kept alone, was empty this morning and its mattress rolled up⟧.

The bombing killed 58 people.

⟦v013|Nura Veshti < Interlink||We, the families, were told nothing. I found out from my hairdresser⟧, Nura Veshti, whose two sons died on platform three, told Interlink.

⟦v014|||Shares in the Dhomari mining firm Zincor rose 6 percent⟧.

=== d009 | Alverian Foreign Office | 2026-09-08T08:00:00Z | bulletin
# Bulletin no. 1: release of Ms Milena Cort

The Foreign Office informs the media as follows:

- ⟦v001|Alverian Foreign Office||Ms Cort has been in the care of our embassy in Port Issar since 07:50 local time⟧;

- ⟦v011|Alverian Foreign Office||a first medical examination has shown an old injury of the arm, considerable loss of weight and no danger to life⟧;

- ⟦v015|Alverian Foreign Office||President Rosalind Tey spoke with Ms Cort by telephone at 09:15⟧;

- ⟦v004|Alverian Foreign Office||Alveria does not pay for hostages and did not pay for this one⟧;

- ⟦v009|Alverian Foreign Office||the fate of Mr Yusuf Amal, a Dhomari citizen, continues to be the subject of contacts⟧;

- ⟦v016|Alverian Foreign Office||the warning against all travel to the northern provinces of Dhomar remains in force⟧.

The family asks for peace and quiet.

=== d010 | Dhompress | 2026-09-08T08:35:00Z | update
# General S. Oram: ⟦v005|Sadiq Oram|denies|at the bridge not one shot was made⟧

SEPHAR, 8 September. /Dhompress/. The communications about a certain shooting at the time of the handing over are invention, stated the chairman of the Committee of State Safety Sadiq Oram. "⟦v005|Sadiq Oram||Fishermen in this season frighten the cormorants by petards⟧," explained the General.

⟦v017|Sadiq Oram||For two days, from Monday noon, on the whole line of contact the fire is stopped by both sides⟧, he informed.

He noted that ⟦v018|Sadiq Oram||one condemned refused to cross the bridge and asked to return him in the prison⟧. "⟦v018|Sadiq Oram||With us they feed better⟧," added the General not without irony.

The given operation, as is underlined, was led personally by the President of the republic.

=== d011 | Halden | 2026-09-08T09:10:00Z | update | supersedes=d007
# UPDATE 1-Bomber among nine traded for Alverian journalist; families furious

* Cort thin, arm broken, "in good spirits"

* Shots reported during handover

PORT ISSAR/SEPHAR, Sept 8 (Halden) - ⟦v001|||Dhomar got back an Alverian reporter from a rebel militia on Tuesday⟧ and paid for her with ⟦v002|||nine convicts⟧, including ⟦v012|||the man who blew up its biggest railway station⟧.

⟦v013|||Some 200 relatives of the dead sat down on the rails at the station in Sephar, holding framed photographs⟧, a Halden reporter saw. Trains to the south were held.

⟦v005|unnamed (Halden) < Halden||A Tassiran officer was grazed on the shoulder by a bullet as he crossed the bridge⟧, a member of his team told Halden. Dhomar has denied that ⟦v005|Sadiq Oram|denies|there was gunfire⟧.

⟦v011|Lior Hassane||Cort has lost 19 kg⟧, said Tassir's foreign minister, Lior Hassane. ⟦v010|Lior Hassane||Her case had nearly been settled in March, when a tea glass was thrown⟧, he said.

=== d012 | The Beacon | 2026-09-08T09:32:00Z | feature
# LIVE: "Eleven cellars and a cave"

11.20 Her editor at Northlight, Piet Sandoval, has had her on the line and is standing on a chair. ⟦v019|Milena Cort < Piet Sandoval||She was moved twelve times, eleven cellars and once a cave with bats⟧, he passes on. ⟦v019|Milena Cort < Piet Sandoval||She taught a guard's boy fractions⟧.

11.26 And then he climbed down and was serious. "⟦v009|Piet Sandoval||She kept asking one thing, where is Yusuf. I had no answer⟧."

11.31 On the photograph from Port Issar that everybody is sharing ⟦v011|||she holds her left hand like a cup that might spill⟧.

11.40 Was money paid? A former hostage negotiator who knows the Front, and who would rather not be named, tells us ⟦v004|unnamed (The Beacon) < The Beacon||four million thalers went through a carpet dealer in the Tassiran free port⟧. [Three governments say otherwise.]

=== d013 | Tassiran News Agency | 2026-09-08T10:05:00Z | update
# Major hurt on bridge doing well

PORT ISSAR (TNA) - ⟦v005|Tassiran armed forces||Major Idris Bellou, wounded by a ricochet during the exchange, was treated with four stitches⟧, the Tassiran armed forces confirmed on Tuesday. ⟦v005|Tassiran armed forces|declines|Who had fired⟧, they declined to say.

"⟦v005|Idris Bellou||The lady asked me whether I was all right. I thought that was my line⟧," Bellou said from his bed.

Dhompress reported, citing the head of the Committee of State Safety, that ⟦v018|Sadiq Oram < Dhompress||one of the men to be released had preferred to stay in custody⟧. That leaves ⟦v002|||eight⟧, by TNA's count.

The Council of Coastal States called the exchange ⟦v020|Council of Coastal States||"a small bridge over a wide river"⟧.

=== d014 | Interlink | 2026-09-08T10:24:00Z | urgent
# ⟦v009|Radio Karst||Cort's driver Amal also released⟧ - rebel radio

LONGREACH (Interlink) - ⟦v009|Radio Karst||Yusuf Amal, the driver kidnapped together with Milena Cort, was let go on Tuesday near the village of Oud Shama⟧, the militia's station, Radio Karst, said.

⟦v009|Radio Karst||Amal, 29, was on his way home on foot⟧, according to the broadcast.

His family could not be reached at once.

=== d015 | Quillmouth Evening Post | 2026-09-08T11:15:00Z | feature
# What the family has heard, and what it dares to hope

By Tam Ferriter. There was a second shout on Herring Street at noon. ⟦v009|Radio Karst < Interlink||Yusuf too⟧, someone called from a window, holding up a telephone with an Interlink item on it.

Ned Cort did not shout. "⟦v009|Ned Cort|hedges|That radio told us last Christmas that Milena had married a colonel. I'll wait until I hear his voice⟧," he said.

⟦v021|Ned Cort < Quillmouth Evening Post||The Front had once sent a film of 90 seconds in which she read out a list of mines⟧, he told this newspaper for the first time. ⟦v021|Ned Cort||She blinked out the word "cold", in the code they had used as children⟧.

⟦v022|||On the green they are putting up trestle tables for Saturday⟧. Mrs Oakes is down for 200 scones.

=== d016 | Interlink | 2026-09-08T11:50:00Z | kill | supersedes=d014
# KILL: Cort's driver Amal also released

Clients are asked to withdraw the item "Cort's driver Amal also released". ⟦v009||denies|Yusuf Amal has not been freed⟧. The broadcast quoted was a recording of an old programme about another man of the same name.

"⟦v009|Leila Amal < Interlink||My husband is not on any road. I would have smelt him coming, he said he would bring oranges⟧," his wife, Leila Amal, told Interlink.

Interlink regrets the distress caused.

=== d017 | Dhompress | 2026-09-08T12:20:00Z | update
# In the Parliament took place a discussion

SEPHAR, 8 September. /Dhompress/. A group of deputies left the hall of sessions today. ⟦v023|Faris Mendoub||The liberation of Rakh is a betrayal of fifty eight coffins⟧, shouted the deputy Faris Mendoub, for which he was deprived of the word.

⟦v023|Faris Mendoub||His fraction will collect signatures for a removal of General Oram⟧, he threatened in the corridor.

The President of the republic Hamid Zoral in the address to the people confirmed: ⟦v012|Hamid Zoral||among the pardoned there is the person with the surname Rakh⟧. "⟦v012|Hamid Zoral||I signed this paper with a hand which did not tremble, but it also was not glad⟧," said the Head of State.

He met in the Palace ⟦v024|||a delegation of five mothers of the perished⟧. The conversation lasted an hour. ⟦v024|Hamid Zoral||To each family a pension will be raised by a third⟧, he promised.

=== d018 | Halden | 2026-09-08T12:55:00Z | update | supersedes=d011
# UPDATE 2-Freed Alverian journalist heads home as Dhomar seethes over swap

* President admits bomber was released

* Driver still missing

SEPHAR/PORT ISSAR, Sept 8 (Halden) - ⟦v008|||A government jet with Milena Cort on board took off from Port Issar at 1440 local time⟧, bound for Alveria.

In Dhomar ⟦v012|Hamid Zoral||President Hamid Zoral acknowledged having freed Ghazal Rakh⟧, and ⟦v013|||police began carrying the bereaved, one by one, off the tracks in Sephar⟧.

⟦v025|Dhomari police||Six people, none of them a relative, were arrested for throwing stones at the justice ministry⟧, police said.

⟦v023|||An opposition motion to dismiss security chief Sadiq Oram has gathered 70 of the 90 names it needs⟧.

Cort's driver, Yusuf Amal, is ⟦v009|||unaccounted for⟧. Oram told Halden ⟦v009|Sadiq Oram < Halden||he "was not on any list we were shown"⟧. He said ⟦v026|Sadiq Oram||nobody would be swapped again "while I hold this office"⟧.

=== d019 | Tassiran News Agency | 2026-09-08T13:10:00Z | update | off_topic
# Port Issar opens second desalination plant

PORT ISSAR (TNA) - Tassir's second desalination plant went into service on Tuesday, two months late and a little under budget, the water ministry said.

It will supply about 300,000 households. Minister Oda Farrin drank the first glass and pronounced it "rather dull, which is the point".

=== d020 | The Beacon | 2026-09-08T14:02:00Z | feature
# LIVE: On the plane with Milena Cort

15.50 Piet Sandoval flew out to fetch her and is texting from row two. ⟦v008|Piet Sandoval||They are over the sea. She has asked for the window, and for a second pudding⟧.

15.58 ⟦v015|Milena Cort < Piet Sandoval||The president offered her a medal on the phone and she offered the president a list of questions⟧, he writes.

16.03 A video has come up on the rebels' channel. ⟦v027|||A grey-bearded man on the back of a lorry, a crowd, rifles in the air; "I have come back to finish my sentence", he says⟧. That is Ghazal Rakh, eight hours a free man.

16.10 The one who stayed behind has a name: ⟦v018|Sami Kour < The Beacon||Anis Rahal, 61, a cook, whose wife remarried into the Front⟧. His lawyer, Sami Kour, tells us ⟦v018|Sami Kour||he has asked for his old cell and his canary⟧.

=== d021 | Interlink | 2026-09-08T14:40:00Z | update
# Freed rebel Rakh vows return to war

LONGREACH (Interlink) - ⟦v027|Ghazal Rakh||The Karst Front will take Sephar "station by station"⟧, its released commander told a rally in the hills on Tuesday, in remarks likely to deepen anger over the exchange.

⟦v017|Karst Front||The truce agreed for the handover would be kept until it lapses at noon on Wednesday⟧, a Front spokesman said.

The militia denied having ⟦v004|Karst Front|denies|received money⟧. "⟦v004|unnamed (Interlink) < Interlink||We are paid in men⟧," the spokesman told Interlink.

He declined to say ⟦v009|unnamed (Interlink)|declines|whether Amal was alive⟧.

In Alveria, ⟦v028|Linus Garrow||the public prosecutor would look into the payment reported by The Beacon⟧, said Linus Garrow, who heads the office in Corrigan.

=== d022 | Alverian Foreign Office | 2026-09-08T16:30:00Z | bulletin
# Bulletin no. 2: arrival of Ms Milena Cort

- ⟦v008|Alverian Foreign Office||The aircraft landed at Corrigan at 18:12⟧;

- ⟦v029|Alverian Foreign Office||Foreign Secretary Matthias Dunmore received Ms Cort on the apron; at her request no speeches were held⟧;

- ⟦v011|Alverian Foreign Office||she has been taken to the Naval Hospital, where the arm will be broken and set again⟧;

- ⟦v005|Alverian Foreign Office||the Foreign Office has asked the Dhomari authorities for an account of the incident with firearms⟧;

- ⟦v030|Alverian Foreign Office||Mr Dunmore's visit to Sephar, planned for next week, is put off⟧.

There will be no bulletin no. 3.

=== d023 | Quillmouth Evening Post | 2026-09-08T17:20:00Z | feature
# Comma was first across the tarmac

By Tam Ferriter in Corrigan. He slipped his lead. ⟦v008|||She was still on the last step of the stairs when forty pounds of wet spaniel hit her⟧, and the foreign secretary, who had his hand out, shook nobody's.

"⟦v029|Matthias Dunmore < Quillmouth Evening Post||I have been upstaged by better men, never by a better dog⟧," Mr Dunmore told this newspaper.

She said eleven words to the cameras. "⟦v009|Milena Cort||I'm home. Yusuf isn't. Please write that down and don't stop⟧."

Judith Cort held ⟦v011|||the good arm⟧ all the way to the car. ⟦v031|Judith Cort||There would be no interviews before the month was out⟧, she said, "⟦+|||and no books either⟧".

The bell-rope at St Brannoc's, I am told, has snapped.

=== d024 | Dhompress | 2026-09-08T18:05:00Z | update
# The order at the station is restored

SEPHAR, 8 September. /Dhompress/. ⟦v013|Ministry of Internal Matters||The railway movement, interrupted by a group of citizens, is renewed from 19:00⟧, informed the Ministry of Internal Matters. ⟦v013|Ministry of Internal Matters||The participants, in number up to 60, parted voluntarily after a conversation⟧.

⟦v025|Ministry of Internal Matters||Six hooligans, who beat out 14 windows in the building of the Ministry of Justice, will answer under the law⟧.

General S. Oram called the words of the terrorist on the lorry ⟦v032|Sadiq Oram||"a barking behind the fence"⟧. He warned that ⟦v027|Sadiq Oram||Rakh gave a written promise to not take weapon during ten years⟧.

To the information about the cook Rahal: ⟦v018|Ministry of Justice||the bird is returned to him⟧, told the Ministry of Justice.

=== d025 | Halden | 2026-09-09T06:15:00Z | update
# Dhomar security chief survives as motion falls short

SEPHAR, Sept 9 (Halden) - ⟦v023|speaker's office||A bid to unseat Sadiq Oram over the Cort exchange failed on Wednesday for want of four signatures⟧, the speaker's office said.

"⟦v023|Faris Mendoub < Halden||Four of my colleagues discovered overnight that they could not write⟧," Faris Mendoub, who had led it, told Halden.

⟦v033|Nura Veshti||Relatives of the 58 killed in 2021 will sue the president over the pardon⟧, said Nura Veshti, who speaks for them. She turned down ⟦v024|Nura Veshti||the higher pension, saying "my boys were not in the army and they are not for sale"⟧.

⟦v017|Idris Bellou < Halden||Artillery had been heard north of the Lhun before the ceasefire ran out⟧, Major Idris Bellou of Tassir told Halden.

=== d026 | Tassiran News Agency | 2026-09-09T07:40:00Z | update
# Hassane: talks on driver "from tomorrow, same hotel"

PORT ISSAR (TNA) - ⟦v034|Lior Hassane||Envoys of Dhomar and the Karst Front will sit down again on Thursday, this time over Yusuf Amal⟧, Foreign Minister Lior Hassane said on Wednesday.

⟦v009|Lior Hassane||There was a sign of life from August, a drawing of an orange tree⟧, he disclosed.

The Evening Post of Quillmouth reported that ⟦v009|Milena Cort < Quillmouth Evening Post||Cort herself had used her first words on home soil to plead for him⟧.

Hassane confirmed that ⟦v002|Lior Hassane||eight, not nine, had in the end walked to the northern bank⟧. ⟦v004|Lior Hassane||The tale of the carpet dealer made him laugh, "and then it made me count our carpets"⟧.

The Alverian prosecutor's ⟦v028|Linus Garrow < Halden||preliminary inquiry into a possible ransom is expected to last months⟧, Halden reported, citing Linus Garrow.

=== d027 | Interlink | 2026-09-09T08:00:00Z | update | copy_of=d025
# Dhomar security chief survives as motion falls short

SEPHAR (Halden/Interlink) - ⟦v023|speaker's office||A bid to unseat Sadiq Oram over the Cort exchange failed on Wednesday for want of four signatures⟧, the speaker's office said.

"⟦v023|Faris Mendoub < Halden||Four of my colleagues discovered overnight that they could not write⟧," Faris Mendoub, who had led it, told Halden.

⟦v033|Nura Veshti||Relatives of the 58 killed in 2021 will sue the president over the pardon⟧, said Nura Veshti.

=== d028 | The Beacon | 2026-09-09T10:30:00Z | feature
# The price of one of us

Cressida Vaughn

We sang in the office on Tuesday, and I sang too. Then I looked up the platform plan of Sephar station. Platform three is where the school trains go from.

⟦v012|||The person who put the suitcase there is at large because a person who writes for weeklies was in a cave⟧. I have tried to find the sum that makes this come out even. ⟦v013|||The women who lay down between the rails with photographs on their chests⟧ had tried it before me.

The Reporters' League, which counts such things, says ⟦v035|Reporters' League||31 of our trade are held by armed groups tonight⟧. Its head, Anton Brisk, told me ⟦v036|Anton Brisk < The Beacon||each trade made the next one dearer⟧. Would he have left her there? He looked at his shoes.

And there is the matter of passports. ⟦v009|||The one who had the right kind is in clean sheets; the one who drove, and knew the road, and warned her against it, is where he was⟧. ⟦v034|||Tomorrow they will pour the tea again on his account⟧. Nobody I asked could name ⟦v037|||a prisoner whom Sephar would give for a driver⟧.

Cort, I hear, ⟦v038|Naval Hospital||was operated on this morning and came through well⟧, says the hospital. When she woke, she asked for a map.

=== d029 | Dhompress | 2026-09-09T12:10:00Z | update
# S. Oram about the further exchanges

SEPHAR, 9 September. /Dhompress/. ⟦v026|Sadiq Oram||"There will be no market of people any more"⟧, repeated the chairman of the Committee of State Safety S. Oram to the journalists. At the same time he did not exclude ⟦v034|Sadiq Oram||the departure of a representative to Port Issar "for listening"⟧.

⟦v017|Ministry of Defence||The regime of silence expired today in 12:00 and from our side was not violated⟧, informed the Ministry of Defence.

On the subject of the wounded Tassiran officer the General now admitted that ⟦v005|Sadiq Oram||"some bullet of unknown origin" flew⟧. ⟦v039|Sadiq Oram||For the clarification a commission of three colonels is created⟧.

=== d030 | Halden | 2026-09-09T14:00:00Z | update | nothing_new
# TIMELINE-The exchange of Milena Cort

Sept 9 (Halden) - How the hostage swap in Dhomar unfolded:

- Tuesday, 0435 GMT: ⟦v003|||Cort crosses the Old Customs bridge⟧. ⟦v005|||A Tassiran major is hit in the shoulder⟧.

- 0512: ⟦v001|Tassiran foreign ministry||Her liberation is made known⟧ by Tassir.

- Around noon in Sephar: ⟦v013|||survivors' kin block trains⟧; President Zoral owns up to ⟦v012|Hamid Zoral||letting Rakh out⟧.

- Afternoon: ⟦v027|||the commander addresses his followers and promises war⟧.

- 1612: ⟦v008|Alverian Foreign Office||touchdown in Corrigan⟧.

- Wednesday: ⟦v023|speaker's office||Oram keeps his job⟧. ⟦v034|Lior Hassane||A new round is set⟧ for ⟦v009|||the missing Yusuf Amal⟧.
