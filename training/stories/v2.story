title: Verdict on the generals of Marandé Live
outlets: Atlas = international agency, clipped; Agência Pública = state agency of Marandé, ceremonious, translated; Radio Kolibri = broadcaster in the capital, live blog from the courtroom; Evening Drum = Bekoro evening paper, full of kitchen and drum images; Registry = official lists of the Special Tribunal; Meridional Review = foreign daily, long sentences

=== d001 | Meridional Review | 2031-06-17T05:30:00Z | feature
# Bekoro waits, with folded hands, for a sentence forty years late

The five old men who governed Marandé as the Council of Renewal will hear today what became of their case. ⟦v3|Special Tribunal||It concerns 187 people whose names have been established, and who went down the wells of Tambarra alive or dead⟧; ⟦v3|Nana Serwaa Quist||the association of the mothers, through its chairwoman Nana Serwaa Quist, puts them at 340⟧ and reads the list aloud each Thursday.

One of the five will be absent. ⟦v7|Special Tribunal||Air Marshal Lothar Brenninkmey no longer knows what year it is, and has been struck from the proceedings⟧. Of the others it is ⟦v4|unnamed (Meridional Review)||General Pak Chun-sil, the quartermaster, whom lawyers give the best prospects of going home⟧.

Presiding judge Leocadia Zubiri ⟦v24|unnamed (Meridional Review)||has received, a colleague of hers confides, an envelope with a cartridge in it⟧. She ⟦v24|Leocadia Zubiri|declines|would not be drawn on the matter⟧.

=== d002 | Radio Kolibri | 2031-06-17T07:50:00Z | update
# In the room: ⟦v22|||the lights go out before anyone sits down⟧

08:55 – A hundred and ten seats, three hundred people, no air.

09:04 – ⟦v22|||And no current⟧. The ushers hold up their phones like candles. ⟦v22|Court usher||"A fuse, only a fuse"⟧, says one, and crosses himself.

09:20 – In they come. ⟦v31|||Nkemba-Reis wears the white uniform which the court had forbidden him⟧. Admiral Waszko has his knees in a blanket. ⟦v7|||The fifth chair has been taken away⟧.

09:26 – Outside, they tell me, ⟦v11|||it is already two thousand or so, and more grandmothers than boys⟧.

09:31 – Judge Zubiri asks for silence and gets it. ⟦v32|Leocadia Zubiri||She will read for five hours, she warns, and nobody may clap⟧.

=== d003 | Agência Pública | 2031-06-17T08:40:00Z | update
# ⟦v12|Ministry of National Defence||Absolute tranquillity reigns in the military units of the Republic⟧

BEKORO, 17 June (AP) – Hearing of rumours that circulate, the Ministry of National Defence comes by this means to clarify that ⟦v12|Ministry of National Defence|denies|no movement of armoured material occurred in the unit of Fort Umbala⟧. ⟦v12|Ministry of National Defence||It treats of a washing of vehicles, foreseen in the monthly plan⟧, the note adds.

His Excellency the Chief of the General Staff, General Simeon Ratu, for his part, ⟦v13|Simeon Ratu||reiterated the unshakeable subordination of the Armed Forces to the Constitution⟧.

The sitting at the Palace of Justice ⟦v22|||began with a delay of 27 minutes for technical motives⟧.

=== d004 | Evening Drum | 2031-06-17T09:15:00Z | update
# ⟦v12|||Who lets his tanks out for a wash at five in the morning?⟧

The fishwives of Umbala get up before the cock, and they can count. ⟦v12|Filomena Ossei||"Six of them, with the lids open, rolling down to the bridge, and the sergeant chewing bread"⟧, says Filomena Ossei, smoked mackerel, stall nine. ⟦v12|||At the bridge they stood an hour, coughed, and trundled home⟧.

The ministry talks of soap. We talk of soup: when it boils at the rim you take it off.

In Rope-Makers' Square ⟦v11|||you could not have dropped a groundnut by eleven⟧. ⟦v14|||On the far side, behind the fountain, the old soldiers had put up their tea tent and a banner against "victors' justice"⟧. Between the two lies the fountain, dry since Easter.

=== d005 | Atlas | 2031-06-17T09:22:00Z | urgent
# ⟦v12|unnamed (Atlas)||TROOPS BRIEFLY LEFT BARRACKS NEAR MARANDÉ CAPITAL⟧ - OFFICER

BEKORO (Atlas) - ⟦v12|unnamed (Atlas)||An armoured company moved without orders before dawn and was talked back⟧, an officer said.

The defence ministry ⟦v12|Ministry of National Defence|denies|denied it⟧. Army chief Ratu said ⟦v13|Simeon Ratu||"the barracks obey"⟧.

A verdict on four ex-generals is being read.

=== d006 | Radio Kolibri | 2031-06-17T10:30:00Z | update
# Reading, hour three: ⟦v2|Leocadia Zubiri||"not an excess, a timetable"⟧

11:10 – Her voice is sand by now. ⟦v2|Leocadia Zubiri||The killings had opening hours, forms, a stamp⟧, she says. "⟦v2|Leocadia Zubiri||One does not order quicklime by the wagon for a mistake⟧."

11:25 – ⟦v34|||Somebody's daughter has fainted in row four⟧; it is the admiral's.

11:40 – She's at the figures. ⟦v3|Leocadia Zubiri||A hundred and eighty-seven, plus twenty-five whose bones have no name⟧. That makes 212, I count on my fingers.

11:58 – Guilty, on the wells, the man in white. He ⟦v8|||gets up and shows her his back⟧. Medals to the wall!

12:02 – "Turn round." He doesn't. ⟦v8|Augusto Nkemba-Reis||"I speak to the flag, madam, not to the furniture"⟧.

=== d007 | Atlas | 2031-06-17T11:14:00Z | flash
# ⟦v1|Special Tribunal||EX-JUNTA HEAD NKEMBA-REIS GETS LIFE⟧ - COURT

=== d008 | Atlas | 2031-06-17T11:20:00Z | urgent
# ⟦v5|Special Tribunal||ADMIRAL WASZKO JAILED 25 YEARS⟧, ⟦v4|Special Tribunal||GENERAL PAK ACQUITTED⟧ - COURT

BEKORO (Atlas) - ⟦v1|Leocadia Zubiri||Augusto Nkemba-Reis, 81, must spend the rest of his days in prison⟧, Judge Leocadia Zubiri ruled.

Teodor Waszko got ⟦v5|Leocadia Zubiri||25 years⟧, Idrissa Sow-Tavares ⟦v6|Leocadia Zubiri||17⟧. Pak Chun-sil ⟦v4|Leocadia Zubiri||was cleared⟧.

Defence lawyer Ottilie Krantzova said ⟦v9|Ottilie Krantzova||she would appeal⟧. The prosecution ⟦v10|Farouk Adeyinka-Bell|declines|had no immediate comment⟧ on the fourth defendant.

=== d009 | Registry | 2031-06-17T11:45:00Z | bulletin
# Special Tribunal, Case 4/29: operative part

1. NKEMBA-REIS, Augusto: ⟦v1|||deprivation of liberty in perpetuity⟧.

2. WASZKO, Teodor: ⟦v5|||twenty-five years, less time served⟧.

3. SOW-TAVARES, Idrissa: ⟦v6|||seventeen years; co-operation with the search for remains taken into account⟧.

4. PAK, Chun-sil: ⟦v4|||not proven; to be set at liberty forthwith⟧.

5. BRENNINKMEY, Lothar: ⟦v7|||proceedings discontinued on medical grounds⟧.

6. ⟦v25|||Loss of rank, decorations and service pension for Nos. 1 to 3⟧.

7. ⟦v18|||Place of execution of sentence: civil establishment of Isla Fonda⟧.

8. ⟦v26|||To each recognised family: 90,000 florins at the charge of the Treasury⟧.

9. ⟦v9|||Time for appeal: ten days⟧.

=== d010 | Radio Kolibri | 2031-06-17T12:05:00Z | update
# ⟦v1|Leocadia Zubiri||"Until you die"⟧: how the room heard it

12:14 – That's how she put it. No one clapped. ⟦v15|||Then the shawls went up, three hundred of them, grey, without a sound⟧.

12:20 – Pak. She says the two words, ⟦v4|||he doesn't understand, and his guard has to pull him to the little door⟧.

12:24 – Now there's a sound. ⟦v16|Nana Serwaa Quist||"He signed for the lorries! Who do you think drove in them, melons?"⟧ That's Nana Serwaa Quist, standing on her bench.

12:40 – Corridor. The lawyer Krantzova in a cloud of elbows: ⟦v9|Ottilie Krantzova||"This goes upstairs, all three of them, tomorrow"⟧. And of her client's back? ⟦v8|Ottilie Krantzova||"It's the only part of him you people haven't photographed"⟧.

12:55 – The prosecutor, very softly: ⟦v10|Farouk Adeyinka-Bell||he'll not leave number four at that⟧.

=== d011 | Agência Pública | 2031-06-17T12:30:00Z | update
# ⟦v17|Yolanda Iturbe-Kang||The Chief of State exhorts to serenity in face of the judicial decision⟧

BEKORO, 17 June (AP) – The President of the Republic, Dr Yolanda Iturbe-Kang, considered this Tuesday that ⟦v17|Yolanda Iturbe-Kang||"today there are no victors nor vanquished, there is the Law"⟧. Interrogated by journalists about an eventual clemency, Her Excellency ⟦v21|Yolanda Iturbe-Kang|denies|discarded such a hypothesis⟧: "⟦v21|Yolanda Iturbe-Kang||My pen has no ink for that⟧."

The Tribunal ⟦v1|||applied to the former President of the Council the maximum penalty⟧ and ⟦v5|||to the former Minister of the Navy a quarter of a century of reclusion⟧. ⟦v4|||In what respects the former Quartermaster, insufficiency of proof was verified⟧.

⟦v18|Ministry of Justice||The transfer of the condemned will be effected in the next hours by maritime way⟧, informed the Ministry of Justice.

=== d012 | Evening Drum | 2031-06-17T13:20:00Z | feature
# Salt, at last, in the soup

Nana Serwaa Quist has been knitting the same grey shawl since she was 29, unpicking it each New Year. ⟦v15|Nana Serwaa Quist||"Tonight I cast off"⟧, she says, and ⟦v15|||does it, on the court steps, with her teeth⟧.

⟦v1|||The old drummer will beat no more drum: they have put him behind the door and swallowed the key⟧. But ⟦v4|||the storekeeper strolled out by the yard gate at a quarter to two, and asked a policeman for a light⟧. "⟦v30|Pak Chun-sil||I counted blankets⟧," said Pak. "⟦+|||All my life I counted blankets⟧."

Quist again, and her needles are pointing: ⟦v16|Nana Serwaa Quist||one pot of the four has been left to go bad⟧.

=== d013 | Radio Kolibri | 2031-06-17T14:10:00Z | update | copy_of=d009
# The operative part, as the Registry hung it on the door

1. NKEMBA-REIS, Augusto: ⟦v1|Registry||deprivation of liberty in perpetuity⟧.

2. WASZKO, Teodor: ⟦v5|Registry||twenty-five years, less time served⟧.

3. SOW-TAVARES, Idrissa: ⟦v6|Registry||seventeen years; co-operation with the search for remains taken into account⟧.

4. PAK, Chun-sil: ⟦v4|Registry||not proven; to be set at liberty forthwith⟧.

The rest is about pensions and the calendar; read it on the door.

=== d014 | Atlas | 2031-06-17T14:31:00Z | update | supersedes=d008
# ⟦v1|||Marandé junta leader jailed for life⟧; ⟦v11|||tens of thousands in streets⟧

BEKORO (Atlas) - A court on Tuesday found that ⟦v2|Special Tribunal||the wells killings were state policy⟧ and ⟦v1|||sent former ruler Nkemba-Reis to prison until his death⟧.

He ⟦v8|Augusto Nkemba-Reis||refused to face the bench and said he did not recognise it⟧.

⟦v11|Police of Bekoro||Some 30,000 people filled the centre⟧, police said. ⟦v23|Police of Bekoro||Nine were held after stones hit the veterans' tent⟧.

Prosecutor Farouk Adeyinka-Bell said ⟦v10|Farouk Adeyinka-Bell||he would challenge Pak's acquittal⟧. Veterans' League head Borislav Ninh called the ruling ⟦v14|Borislav Ninh||"revenge in robes"⟧.

Opposition chief Étienne Maluf said ⟦v20|Étienne Maluf||his party would table an amnesty⟧.

=== d015 | Meridional Review | 2031-06-17T16:00:00Z | feature
# A back turned, a bench unmoved

It was, in the end, ⟦v8|||a pair of shoulder blades that the Republic was given to look at⟧ when it had hoped for a face. "⟦v8|Augusto Nkemba-Reis||Others will judge, who are not yet born⟧," the former dictator informed the wall.

To the reasoning he might have listened with profit. ⟦v2|Special Tribunal||An administration had been at work, the judges hold, with ledgers and a petrol allowance, where he has always spoken of hotheads⟧. Matti Oksanen-Diallo, who climbed out of the third well in 1991, told us that ⟦v19|Matti Oksanen-Diallo||he had waited to hear one word, "ordered", and had heard it eleven times⟧.

That ⟦v4|||a fourth chair emptied itself through the side entrance, for want of a document⟧, he took without a gesture. ⟦v1|||For the owner of the shoulder blades there will be no other exit than the one feet first⟧.

Bishop Efrem Tesfalem ⟦v29|Efrem Tesfalem||begged pardon for a Church which had blessed the uniforms⟧.

=== d016 | Agência Pública | 2031-06-17T17:10:00Z | update
# ⟦v18|||The condemned gave entry at Isla Fonda⟧

BEKORO, 17 June (AP) – ⟦v18|||Aboard the launch "Concórdia", the three condemned citizens disembarked at 17.40 hours⟧. ⟦v18|Ottilie Krantzova||The defence had petitioned for the Officers' House, invoking age⟧; the petition was refused.

⟦v25|||The retired Admiral delivered his épaulettes against receipt⟧, communicated the Registry. ⟦v23|Police of Bekoro||The number of detained in the disturbances ascended to 22⟧, according to the Police, ⟦v14|||while the ex-combatants dismounted their tent voluntarily⟧.

The Ministry of Foreign Affairs of Oltremar, on its side, ⟦v27|Ministry of Foreign Affairs of Oltremar|denies|excluded the delivery of the fugitive Colonel Dragan Mbuyi⟧.

=== d017 | Radio Kolibri | 2031-06-17T18:30:00Z | update
# Evening: ⟦v18|||the boat with three old men⟧, and a bridge again

18:40 – From the mole I saw ⟦v18|||a white cap, a blanket and a stick go down a gangway⟧. No band.

19:00 – ⟦v11|Organisers' committee||Sixty thousand, the committee swears⟧; the square is singing the school song.

19:10 – Filomena of stall nine was right, it seems. ⟦v12|Simeon Ratu < Radio Oltremar||"There was a captain, there were six vehicles, there was a conversation"⟧: the army's own chief, to Radio Oltremar. ⟦v37|Simeon Ratu < Radio Oltremar||The captain is under arrest⟧.

19:15 – And the ministry? ⟦v12|Ministry of National Defence|declines|Its phone rings and rings⟧.

19:30 – ⟦v4|||Pak has been seen buying bread⟧. Two rolls, no change.

=== d018 | Evening Drum | 2031-06-17T19:20:00Z | feature | off_topic
# The pumpkin of Saint Odile weighs what a calf weighs

It took four men and a door to bring it in. The jury tapped it, listened and sat down. A hundred and sixteen kilos, and not a worm in it.

The gardener, a widow of seventy, gives it compliments every evening. Next year she will try with insults.

=== d019 | Atlas | 2031-06-18T05:40:00Z | urgent
# ⟦v39|unnamed (Atlas)||EX-JUNTA HEAD NKEMBA-REIS TAKEN TO HOSPITAL⟧ - PRISON SOURCE

ISLA FONDA (Atlas) - ⟦v39|unnamed (Atlas)||The 81-year-old collapsed in his cell overnight⟧, a prison employee said.

His lawyer ⟦v39|Ottilie Krantzova|declines|could not be reached⟧.

He was ⟦v1|||jailed for life⟧ on Tuesday.

=== d020 | Atlas | 2031-06-18T06:25:00Z | kill
# KILL - Marandé hospital item of 0540

Please kill our item saying ⟦v39|unnamed (Atlas)||Nkemba-Reis was taken to hospital⟧. The employee has withdrawn his account. ⟦v39|Prison of Isla Fonda|denies|He has eaten two eggs⟧, the prison said. No substitute item will follow.

=== d021 | Agência Pública | 2031-06-18T07:30:00Z | update
# ⟦v12|Ministry of National Defence||Complementary clarification on the unit of Fort Umbala⟧

BEKORO, 18 June (AP) – The Ministry of National Defence ⟦v12|Ministry of National Defence||comes to recognise the occurrence of "an unauthorised displacement of reduced dimension"⟧ in the early hours of the 17th. The previous note, which alluded to hygiene of the vehicles, is without effect.

⟦v13|Ministry of National Defence||The loyalty of the institution remains intact⟧, it concludes.

In Parliament, the deputy Étienne Maluf ⟦v20|Étienne Maluf||delivered at the table a project of law of forgetting, of three articles⟧. The parliamentary leader of the majority, Rosalind Achebe-Torres, ⟦v40|Rosalind Achebe-Torres||qualified it as stillborn⟧.

=== d022 | Meridional Review | 2031-06-18T09:00:00Z | correction
# Correction

In our report of 17 June we wrote of 340 victims claimed by the mothers. ⟦v3|Nana Serwaa Quist||The association's present register contains 343⟧, Mrs Quist points out; ⟦v3|Nana Serwaa Quist||three were added last winter, when a farmer dug a cistern⟧. The judgment itself, now published, ⟦v3|Special Tribunal||speaks of "at least 212"⟧, a quarter of the unidentified being children.

=== d023 | Registry | 2031-06-18T10:00:00Z | bulletin
# Special Tribunal: entries of 18 June, forenoon

1. ⟦v9|||Notice of appeal received for the convicted persons Nkemba-Reis and Waszko⟧.

2. ⟦v6|||The convicted person Sow-Tavares has declared that he accepts⟧.

3. ⟦v10|||Notice received from the Public Prosecutor against point 4 of the operative part⟧.

4. ⟦v4|||General Pak (ret.): passport returned to the bearer⟧.

5. ⟦v26|||Applications of families: counter opened, room 6⟧.

=== d024 | Atlas | 2031-06-18T10:12:00Z | update
# ⟦v9|Registry||Two Marandé officers contest sentences⟧, ⟦v6|Registry||third does not⟧

BEKORO (Atlas) - ⟦v9|Registry||Papers for the former ruler and his navy chief were lodged on Wednesday⟧, the registry said.

Sow-Tavares, who led diggers to two wells, ⟦v6|Idrissa Sow-Tavares||"has slept for the first time"⟧, his son said, quoting him.

Prosecutors ⟦v10|Registry||filed against the quartermaster's release⟧.

The defence ministry ⟦v12|Ministry of National Defence||admitted that troops had moved⟧. Human rights envoy Ngaire Solheim ⟦v28|Ngaire Solheim||welcomed "a judgment with footnotes"⟧.

=== d025 | Evening Drum | 2031-06-18T13:00:00Z | feature
# ⟦v12|||So it was not soap⟧

⟦v12|||Twenty-six hours it took the gentlemen to find out what a mackerel-seller had seen with one eye⟧. She has been promised a medal by the market hall, edible.

⟦v20|||Mr Maluf has cooked a law in which everybody forgets everything⟧; ⟦v20|Étienne Maluf||"a country must digest"⟧, says he. ⟦v21|||The lady in the palace has already sent back the plate⟧.

⟦v10|||The blanket-counter will be counted again⟧. And ⟦v26|||in front of room 6 they stood down to the fishmonger's, with photographs under the arm⟧; "⟦v26|Nana Serwaa Quist||I do not want florins, I want a hip bone⟧," said one who did not join the queue. It was she of the shawl.

=== d026 | Radio Kolibri | 2031-06-18T15:20:00Z | update
# The day after: ⟦v8|||everyone's talking about that back⟧

15:30 – ⟦v8|||There's a shirt already, with his medals printed behind⟧. ⟦v15|||And a bronze of the knitting is to come on the steps⟧, the city says.

15:45 – Prosecutor Adeyinka-Bell came by the studio. ⟦v10|Farouk Adeyinka-Bell||"Without wheels, no wells. He supplied the wheels"⟧. ⟦v5|Farouk Adeyinka-Bell||With the sailor's quarter century he's content⟧.

16:00 – Krantzova, on the line: ⟦v9|Ottilie Krantzova||hers runs to ninety pages, and begins with the fuse⟧. ⟦v25|Ottilie Krantzova||As to the pensions, "they want to starve men whom they couldn't hang"⟧.

16:10 – ⟦v23|Police of Bekoro||All but two of the stone-throwers are out⟧. ⟦v23|||The tea tent has sent them a bill for the samovar⟧.

=== d027 | Meridional Review | 2031-06-18T17:00:00Z | feature
# What the judge left standing

A day on, ⟦v8|Leocadia Zubiri||Leocadia Zubiri permits herself a single remark about the rear view she was offered: she had seen worse-tailored ones⟧. ⟦v24|||The cartridge, of a calibre last issued under the Council, lies with the police⟧.

⟦v29|Efrem Tesfalem||The bishop's contrition⟧ was read in every parish, ⟦v27|Ministry of Foreign Affairs of Oltremar||Oltremar's refusal to surrender the colonel⟧ in every newspaper. ⟦v17|Yolanda Iturbe-Kang||The president keeps to her text, that nobody has won⟧.

In the garden of a clinic at Monte Celso ⟦v7|||an airman of eighty-four waters a plastic fern⟧. His son told us that ⟦v7|Joachim Brenninkmey||the father had asked why no one from the Council came to see him⟧.

Colonel Ninh of the veterans ⟦v14|Borislav Ninh||speaks of scores being settled by those who lost the war⟧, and ⟦v13|||the army, this time, does not listen⟧.

=== d028 | Atlas | 2031-06-18T18:00:00Z | update | nothing_new
# Marandé verdict: key points

BEKORO (Atlas) - ⟦v1|||Life for Nkemba-Reis⟧; ⟦v5|||25 years for Waszko⟧; ⟦v6|||17 for Sow-Tavares⟧. ⟦v4|||Pak free⟧. ⟦v3|Special Tribunal||At least 212 dead⟧, the court says, ⟦v3|Nana Serwaa Quist||343⟧ say families. ⟦v12|||One army company stirred and went back⟧. ⟦v11|||The crowds dispersed peacefully⟧ ⟦v18|||after the prisoners had been shipped to an island⟧.
