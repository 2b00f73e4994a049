title: Pop star Nilou Varkonyi held in Tarvia Live
outlets: StageDoor = music site, fan live blog; Delphin = international agency, terse; TTA = Tarvian state agency, translated; The Gannet = tabloid; Canal Litoral = broadcaster of the singer's country; Prosecutor of Corazim = official statements; De Linde = slow quality weekly, reports and interview

=== d001 | StageDoor | 2026-09-11T17:50:00Z | update
# soundcheck diary: where is our girl

18:40 doors were meant to open at six. ⟦v4|||the arena is a big dark egg with four thousand of us round it⟧

18:44 a roadie comes out for a smoke. "⟦v1|unnamed (StageDoor)||she never made it out of arrivals⟧," he says, and then nothing more.

18:47 omg. the merch stand is packing up. ⟦v4|unnamed (StageDoor)||they were told to, an hour ago⟧, says the t-shirt lady

18:49 someone's cousin works at customs. ⟦v5|unnamed (StageDoor)||she apparently hit a guy in uniform⟧?? no idea if true

=== d002 | Delphin | 2026-09-11T18:02:00Z | flash
# ⟦v1|Corazim airport police||SINGER NILOU VARKONYI DETAINED AT CORAZIM AIRPORT⟧ - POLICE

=== d003 | Delphin | 2026-09-11T18:25:00Z | urgent
# ⟦v2|Corazim airport police||POLICE SAY 40 GRAMS OF COCAINE FOUND IN VARKONYI'S LUGGAGE⟧

⟦v1|Corazim airport police||The 29-year-old was stopped at 1510 on landing from Lagoa⟧, a police spokesman said. ⟦v8|Corazim airport police||Her manager, Bastien Oduya, was held an hour later⟧, he added.

The spokesman ⟦v5|Corazim airport police|declines|would not say whether an officer had been struck⟧.

Varkonyi's label, Halcyon, ⟦v9|Halcyon|declines|declined to comment⟧.

=== d004 | TTA | 2026-09-11T19:10:00Z | update
# ⟦v1|||A foreign performer was delayed on the state border⟧

CORAZIM, September 11. (TTA). ⟦v1|Border Service of Tarvia||Towards the citizen N. Varkonyi a measure of restraint was applied in the hall of arrival⟧, informed the Border Service. ⟦v2|Border Service of Tarvia||A powder of white colour by weight of 112 grams was withdrawn⟧, is spoken in the message.

"⟦v11|Goran Mbeki-Toth||Before the law the artist and the shepherd stand in one queue⟧," declared the Minister of Culture Goran Mbeki-Toth. ⟦v4|Goran Mbeki-Toth||The cultural measure of this evening will not take place⟧, he added.

=== d005 | The Gannet | 2026-09-11T20:15:00Z | urgent
# VARK IN THE NICK!

⟦v1|||Cuffed between the duty-free and the doughnuts⟧ - that is how Nilou's world tour hit the buffers. ⟦v19|unnamed (The Gannet)||It was a spaniel called Bonbon who sniffed out the pink suitcase⟧, a baggage-hall mole tells The Gannet.

And there was a slap! "⟦v5|unnamed (The Gannet)||You could hear it over the tannoy⟧," our mole swears. Her people hit back: ⟦v5|Bastien Oduya|denies|never happened⟧, manager Bastien Oduya texted us - ⟦v8|||before his own collar was felt⟧.

Bubbly drink Brio, whose face she is, ⟦v13|Brio||"is watching with concern"⟧.

=== d006 | Canal Litoral | 2026-09-11T21:00:00Z | update
# Litoral demands to see its citizen

⟦v10|Foreign Ministry of Litoral||Our consul has been waiting outside the terminal for four hours⟧, the Foreign Ministry said. ⟦v1|Foreign Ministry of Litoral||It learned of the seizure from the radio⟧. ⟦v10|Foreign Ministry of Litoral||It wants the door opened tonight⟧.

Her counsel, Esperanza Dlamond, told Canal Litoral that ⟦v7|Esperanza Dlamond||the case had been exchanged for another on the carousel⟧. "⟦v7|Esperanza Dlamond||Nilou's has a broken wheel. This one rolls⟧," she said. ⟦v2|Esperanza Dlamond|denies|Not a crumb of it was hers⟧, she added. About the alleged blow: "⟦v5|Esperanza Dlamond|denies|A fairy tale⟧."

⟦v16|Judit Varkonyi||"She is afraid of the dark, please leave a lamp on"⟧, the singer's mother, Judit Varkonyi, begged on our evening programme.

=== d007 | StageDoor | 2026-09-11T22:20:00Z | update
# night thread: candles and cold chips

23:02 ⟦v6|||we walked from the arena to the jail on Lime Street. maybe 300 of us⟧

23:07 there's a clip now. ⟦v1|||two seconds of her hat between helmets⟧. that's all we get

23:09 tickets?? ⟦v17|Arena Corazim||every cent back by friday⟧, the arena writes. ⟦v4|Arena Corazim||"tonight is off, no new date"⟧

23:15 calla ruiz!!! the calla ruiz! ⟦v12|Calla Ruiz||"we fought about a chart. today i would share my bunk with her"⟧ (crying)

23:20 ⟦v20|||her old album is at number one in eleven countries⟧ lol

=== d008 | Prosecutor of Corazim | 2026-09-12T07:00:00Z | bulletin
# Communication on case 2214/26

1. ⟦v1|||V. N., born 1997, musician, is in custody since 11 September, 15:22⟧.

2. ⟦v2|||Seized: 38.6 grams net of a stimulant, in a hard-shell case⟧.

3. ⟦v8|||O. B., born 1981, is held on suspicion of aiding⟧.

4. ⟦v5|||A separate file for assault on an officer has been opened⟧.

5. ⟦v3|||The detention judge sits today at 14:00, room 6⟧.

=== d009 | Delphin | 2026-09-12T07:45:00Z | update
# VARKONYI TO FACE JUDGE IN TARVIA DRUG CASE

⟦v3|Prosecutor of Corazim||A judge will decide on Saturday whether Varkonyi stays in jail⟧, prosecutors said. ⟦v6|Corazim city police||About 700 fans spent the night outside⟧, according to city police.

⟦v9|unnamed (Delphin)||Halcyon is preparing to end her contract⟧, two people familiar with the matter said. The company said ⟦v9|Halcyon|denies|this was untrue⟧.

Brio ⟦v13|Brio||halted a campaign worth 9 million⟧.

⟦v10|||The consul was admitted at 0630⟧.

Asked about the 112 grams, prosecutors ⟦v2|Prosecutor of Corazim|declines|declined to explain the gap⟧. An airline passenger, Tuomas Ferrand, said ⟦v1|Tuomas Ferrand||she had gone without a word, between four men⟧.

=== d010 | The Gannet | 2026-09-12T09:00:00Z | feature
# PORRIDGE FOR ONE

Breakfast was grey and she sent it back. ⟦v14|unnamed (The Gannet)||She will not touch a crumb till she is out⟧, a guard lets slip.

Forty grams? A hundred and twelve? ⟦v2|unnamed (The Gannet)||A pinch, less than a sugar sachet⟧, says our mole. The pooch with the nose has ⟦v19|||90,000 followers and a bow tie⟧.

No fizz either: ⟦v13|||the cola crowd have peeled her off the buses⟧. ⟦v23|Arena Corazim||And the egg by the river is out by two million⟧, its boss moans.

Her record bosses? ⟦v9|unnamed (The Gannet)||"Sharpening the axe"⟧, I hear. ⟦v9|Halcyon|denies|"Rubbish"⟧, they say.

=== d011 | TTA | 2026-09-12T10:10:00Z | update
# ⟦v6|||On Lime Street unsanctioned singing is observed⟧

CORAZIM, September 12. (TTA). ⟦v6|Ministry of Order of Tarvia||Up to two hundred persons, mainly underage, participate⟧, counted the Ministry of Order. ⟦v24|Ministry of Order of Tarvia||For the purpose of prophylaxis a light tear-causing means was used⟧.

⟦v14|Prison Administration of Tarvia|denies|The refusal of food⟧ has no place, noted the Prison Administration. ⟦v14|Prison Administration of Tarvia||The detainee received porridge and was satisfied⟧.

"⟦v11|Goran Mbeki-Toth||This we say to every guest⟧," the Minister of Culture reminded of his words about the queue. Talks of ⟦v25|Goran Mbeki-Toth|denies|a political order⟧ he named delirium. ⟦v5|Border Service of Tarvia||The suffered employee has a reddening of the cheek⟧, informed the Border Service.

=== d012 | Canal Litoral | 2026-09-12T11:30:00Z | update
# Singer's defence points at the baggage hall

⟦v18|Esperanza Dlamond||Nineteen minutes are missing from the camera over belt four⟧, the lawyer Esperanza Dlamond said on our noon bulletin. ⟦v7|Esperanza Dlamond||Precisely then, she says, somebody put a twin in the place of the real one⟧. "⟦v2|Esperanza Dlamond||And the weight changes every time somebody opens his mouth⟧."

⟦v29|Air Lagoa||The tag was printed at our desk, for one piece⟧, Air Lagoa confirmed.

⟦v24|||At least five young people were treated for burning eyes on Lime Street⟧. ⟦v10|Foreign Ministry of Litoral||The envoy spent half an hour with her⟧, the ministry here said.

Deputy Amaru Szekely of the Tarvian opposition believes that ⟦v25|Amaru Szekely||it is the bill for her song "Little Marshal"⟧.

=== d013 | StageDoor | 2026-09-12T12:40:00Z | update
# court thread: room 6 has forty chairs

13:58 ⟦v3|||they bring her in. grey jumper. no make-up. she waves⟧

14:06 the judge: ⟦v28|Ottla Brankovitz||"my daughter plays your song at breakfast. it will not help you"⟧

14:20 dlamond: ⟦v7|Esperanza Dlamond||"weigh the wheels, not the girl"⟧ (the room laughs)

14:31 the other side wants ⟦v3|Prosecutor of Corazim||three months inside⟧

14:33 pause. outside they say we are ⟦v6|||two thousand now⟧. she hasn't eaten, you can see it: ⟦v14|||day two⟧

=== d014 | Delphin | 2026-09-12T13:25:00Z | flash
# ⟦v3|Ottla Brankovitz||TARVIAN JUDGE FREES VARKONYI ON BAIL OF 2 MLN DINARS⟧

=== d015 | Delphin | 2026-09-12T13:50:00Z | urgent
# VARKONYI BAILED, MANAGER STAYS IN JAIL

⟦v3|Ottla Brankovitz||She must hand in her passport and stay in Corazim⟧, Judge Ottla Brankovitz ruled. ⟦v8|Ottla Brankovitz||Oduya remains behind bars⟧.

⟦v33|Prosecutor of Corazim||Prosecutors said they would appeal⟧.

⟦v15|Corazim airport police||A 34-year-old baggage handler was arrested⟧, police said.

=== d016 | The Gannet | 2026-09-12T15:00:00Z | urgent
# FREE AS A BIRD (CLIPPED)

⟦v3|||Two million smackers and the travel papers in the judge's drawer⟧: that is what a night in your own hotel bed costs. ⟦v31|unnamed (The Gannet)||Calla coughed up half⟧, whispers a pal.

First stop: a cheeseburger. ⟦v14|||So ends the great fast⟧.

And the suitcase man! ⟦v15|unnamed (The Gannet)||A belt-four lad called Pavlo has been sobbing in a back room since lunch⟧, says our mole. ⟦v7|||So the twin-trolley yarn is not so daft after all⟧.

=== d017 | TTA | 2026-09-12T16:20:00Z | update
# ⟦v3|||The measure of restraint is changed against a money pledge⟧

CORAZIM, September 12. (TTA). ⟦v3|||The named person left the investigative isolator at 17 hours 05 minutes⟧. ⟦v6|Ministry of Order of Tarvia||The crowd in number of four hundred dispersed independently⟧, communicated the Ministry of Order.

⟦v2|Border Service of Tarvia||The figure earlier led included the packing⟧, explained the Border Service.

⟦v15|Ministry of Order of Tarvia||One loader is giving explanations⟧. ⟦v18|Airport of Corazim||The recording device underwent cleaning⟧, informed the airport.

=== d018 | De Linde | 2026-09-12T18:30:00Z | feature
# A suitcase, a marshal and a very large egg

Let us begin with the arena, because nobody else will. ⟦v4|||Eleven thousand seats stayed folded on Friday⟧, and ⟦v23|Yrsa Castellan||"my bank manager sat on one of them"⟧, its director, Yrsa Castellan, says. ⟦v4|Yrsa Castellan||She had sent everyone away before the police told her anything⟧. ⟦v17|Yrsa Castellan||She has paid out nine thousand of the holders so far⟧.

Then the woman who did not come. ⟦v1|||She was led away past her own poster⟧. What was in the case remains a matter of taste: ⟦v2|||three Tarvian services, three numbers⟧.

⟦v12|Calla Ruiz||"I meant every word of it, bunk included"⟧, her old adversary Calla Ruiz wrote to this paper.

"⟦v25|Amaru Szekely||Three ministers left the hall when she sang that refrain, and they do not forget⟧," Szekely, the deputy, says. Of ⟦v11|Goran Mbeki-Toth||the shepherd's queue⟧ the culture minister has meanwhile spoken on three channels.

=== d019 | Canal Litoral | 2026-09-12T20:00:00Z | update
# First words after the cell

On the steps of the hotel the artist spoke for forty seconds. "⟦v3|Nilou Varkonyi||I am out, I am tired, I am not allowed to leave⟧," Nilou Varkonyi said. "⟦v5|Nilou Varkonyi|denies|I have never raised a hand to anyone⟧. ⟦v30|Nilou Varkonyi||And I wrote a song on the back of the charge sheet⟧."

⟦v16|Judit Varkonyi||"They did leave it on"⟧, her mother told us, weeping.

⟦v8|Esperanza Dlamond||Bastien is being kept as a hostage⟧, Ms Dlamond said. Shaking her head: "⟦v9|Esperanza Dlamond||The record company has not rung once⟧."

⟦v6|||Some 3,500 people cheered below the balcony⟧.

=== d020 | StageDoor | 2026-09-12T21:15:00Z | update | copy_of=d019
# first words after the cell (via canal litoral)

"⟦v3|Nilou Varkonyi < Canal Litoral||I am out, I am tired, I am not allowed to leave⟧," Nilou Varkonyi said. "⟦v5|Nilou Varkonyi < Canal Litoral|denies|I have never raised a hand to anyone⟧. ⟦v30|Nilou Varkonyi < Canal Litoral||And I wrote a song on the back of the charge sheet⟧."

⟦v6|||Some 3,500 people cheered below the balcony⟧.

=== d021 | The Gannet | 2026-09-12T22:05:00Z | bulletin
# ⟦v27|unnamed (The Gannet)||NILOU BOLTS! STAR FLEES TARVIA BY SPEEDBOAT⟧

She was seen boarding at the yacht club at nine, says a waiter. ⟦v27|unnamed (The Gannet)||In a wig⟧!

=== d022 | The Gannet | 2026-09-12T23:10:00Z | kill
# SORRY, SHE DIDN'T

Please bin our speedboat story. ⟦v27|Esperanza Dlamond|denies|She is upstairs in a bathrobe⟧, the lawyer informs us, ⟦v3|Esperanza Dlamond||as the judge ordered⟧. ⟦v27|||The lady in the wig was a lady in a wig⟧.

=== d023 | Prosecutor of Corazim | 2026-09-13T08:00:00Z | correction
# Correction to communication of 12 September

1. ⟦v2|||Item 2 should read: 3.86 grams net. A point was misplaced⟧.

2. ⟦v15|||P. K., airport worker, has admitted attaching the tag of V. N. to a case belonging to a third party⟧.

3. ⟦v5|||The file for assault is closed; the officer had walked into a door⟧.

4. ⟦v33|||No remedy is filed against the decision of the detention judge⟧.

=== d024 | Delphin | 2026-09-13T08:20:00Z | urgent
# ⟦v15|Prosecutor of Corazim||AIRPORT WORKER CONFESSES TO SWITCHING VARKONYI'S TAG⟧ - PROSECUTORS

⟦v2|Prosecutor of Corazim||The amount seized was a tenth of that first stated⟧, the office said.

⟦v32|Prosecutor of Corazim||The owner of the case was not known⟧. Dlamond said ⟦v21|Esperanza Dlamond||she expected all charges to be dropped by evening⟧.

⟦v13|Brio||Brio said its adverts would return⟧.

Off the label: ⟦v9|Halcyon||Halcyon said it stood by her⟧.

=== d025 | StageDoor | 2026-09-13T09:30:00Z | update
# morning thread: TOLD YOU

10:02 three point eight six. ⟦v2|||that is a teaspoon. a TEASPOON⟧

10:05 ⟦v7|Esperanza Dlamond||"so it had four good wheels after all"⟧, dlamond grins at the door

10:11 and no smack in the face either. ⟦v5|||the poor man met a door⟧

10:14 still no news of bastien: ⟦v8|||night two on Lime Street⟧

10:20 refund landed in my account btw ⟦v17|||48 dinars, two days late⟧. and ⟦v20|||the streams are up ninefold⟧

=== d026 | De Linde | 2026-09-13T11:00:00Z | feature
# "They were looking for a marshal"

Interview. Esperanza Dlamond has defended smugglers, bishops and now a singer.

Were you surprised by the confession?
"⟦v15|Esperanza Dlamond||By the tears, yes. Two hundred dinars he got for it⟧."

From whom?
"⟦v34|Esperanza Dlamond||From a man with very clean shoes⟧."

You claimed an exchange. It was only the label.
"⟦v7|Esperanza Dlamond||A half-truth is a good average in this court⟧."

Do you share the deputy's view about the song?
"⟦v25|Esperanza Dlamond|declines|I sing badly. Next⟧."

And the consul?
"⟦v10|Esperanza Dlamond||He brought socks. It was the most useful visit of the week⟧."

The judge's breakfast remark?
"⟦v28|Esperanza Dlamond||It was a compliment with a key in it⟧."

Will she sing here again?
"⟦v35|Esperanza Dlamond||Ask me when the passport is in her pocket⟧."

=== d027 | Delphin | 2026-09-13T12:00:00Z | update | off_topic
# TARVIA, LAGOA SIGN FISHING ACCORD

Tarvia and Lagoa signed a five-year accord on sardine quotas on Sunday, ending a dispute that had kept trawlers in port since spring.

=== d028 | TTA | 2026-09-13T16:40:00Z | update
# ⟦v21|||In the actions of the performer the composition of a crime was not found⟧

CORAZIM, September 13. (TTA). ⟦v21|Prosecutor of Corazim||The matter concerning N. Varkonyi is ceased⟧, informed the Prosecutor. ⟦v3|||The pledge and the document for travel abroad are returned⟧. ⟦v8|Prosecutor of Corazim||Relating to the accompanying citizen O. the same is applied⟧.

⟦v1|Border Service of Tarvia||The delaying of September 11 was conducted correctly⟧, underlined the Border Service. ⟦v36|Goran Mbeki-Toth||The country invites the artist to come with a concert in spring⟧, said the Minister of Culture.

The service dog ⟦v19|Border Service of Tarvia||was awarded a sausage⟧, is communicated.

=== d029 | Canal Litoral | 2026-09-13T18:30:00Z | update
# Home by Monday

⟦v21|||Fifty hours after it began, the case against our most famous voice is no more⟧. ⟦v22|Bastien Oduya||"I shared a cell with a man who sells fake tickets to our shows"⟧, Bastien Oduya reported, ⟦v8|||a free man since six o'clock⟧.

"⟦v16|Judit Varkonyi||Tonight she sleeps with the window open⟧," Judit Varkonyi said.

⟦v37|Foreign Ministry of Litoral||The government expects an apology⟧, the Foreign Ministry said. From Corazim's officials there was ⟦v37|Border Service of Tarvia|declines|no reply to that⟧.

The drinks maker ⟦v13|||has glued her back onto the trams⟧, and the record house ⟦v9|Halcyon||"never thought otherwise"⟧.

=== d030 | The Gannet | 2026-09-13T20:00:00Z | feature | nothing_new
# VARK'S LOST WEEKEND: ALL YOU NEED TO KNOW

FRIDAY: ⟦v1|||nabbed off the Lagoa flight⟧. ⟦v4|||Big egg goes dark⟧. SATURDAY: ⟦v14|||no porridge⟧, ⟦v3|||up before the beak and out for two mill⟧, ⟦v6|||thousands bawling under her window⟧. SUNDAY: ⟦v15|||Pavlo spills the beans⟧, ⟦v2|||the haul shrinks to a smear⟧, ⟦v21|||and the whole shebang is thrown out⟧. The dinged copper? ⟦v5|||Door⟧. The man with the diary? ⟦v8|||Sprung as well⟧. The frenemy? ⟦v12|Calla Ruiz||Offers half a bunk⟧.
