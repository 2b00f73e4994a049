title: Brevonia: King Sverre abdicates, quarrel over the throne Live
outlets: Axiom = international agency, terse; BRENOVA = state agency, translated; Ellerby Gazette = local paper of the palace town, colourful; Nightjar TV = broadcaster, live blog; The Weathercock = foreign daily column, jokes; Office of the Lord Chamberlain = court notices, lists

=== d001 | Axiom | 2029-10-08T09:02:00Z | flash
# ⟦v1|||KING SVERRE OF BREVONIA TO ABDICATE⟧ - ⟦v1|Sverre||"I AM LAYING IT DOWN," HE SAYS IN BROADCAST⟧

=== d002 | Nightjar TV | 2029-10-08T09:14:00Z | bulletin
# Live: ⟦v1|||The King is going⟧

10:06 - Nobody at the palace had tipped us off. ⟦v1|||Four minutes at his desk, no tie, and after thirty-three years it is over⟧. "⟦v1|Sverre||A crown should be worn by someone who can run up the stairs in it⟧," he said.

10:09 - And who comes after him? ⟦v2|Zeynep Lindholm||Princess Ylva, his eldest⟧, says Prime Minister Zeynep Lindholm.

10:12 - ⟦v7|||People are coming into Palace Square, a few hundred already⟧.

=== d003 | BRENOVA | 2029-10-08T09:40:00Z | urgent
# ⟦v1|||His Majesty deigned to lay down the burden of government⟧

ELLERBY, October 8. (BRENOVA). ⟦v1|Aurel Sithole||The Monarch by an own free decision renounces the throne from the first day of November⟧, informed Lord Chamberlain A. Sithole. ⟦v6|Aurel Sithole|denies|Rumours about the shaken health of the Sovereign⟧ are groundless, he stressed.

⟦v10|Aurel Sithole||The august spouses will choose as the place of residence the manor Lake Hessel⟧, he informed also.

=== d004 | Axiom | 2029-10-08T10:20:00Z | urgent
# ⟦v3|Duke Benedikt of Sorrel||KING'S BROTHER CLAIMS BREVONIAN THRONE⟧

ELLERBY, Oct 8 (Axiom) - Duke Benedikt of Sorrel, 58, said ⟦v3|Duke Benedikt of Sorrel||the succession passed to him⟧. The Succession Act of 1871 knew no queens, he said. "⟦v3|Duke Benedikt of Sorrel||I did not write it⟧."

Prime Minister Zeynep Lindholm said ⟦v2|Zeynep Lindholm||the king's daughter would follow her father⟧. ⟦v5|Zeynep Lindholm||Parliament would change the act within the week⟧, she said.

King Sverre's only son, Prince Casimir, ⟦v4|Casimir|declines|his own rights⟧ [would not discuss].

Two courtiers said ⟦v6|unnamed (Axiom)||the king had suffered a stroke in August⟧.

=== d005 | Office of the Lord Chamberlain | 2029-10-08T11:00:00Z | update
# Court Notice 1

By command it is made known:
1. ⟦v1|||The Instrument of Abdication was signed on 8 October at 08:30. It takes effect on 1 November at noon⟧.
2. ⟦v14|||Their Majesties will receive a yearly provision of 4.2 million marks⟧.
3. ⟦v10|||Residence from that date: Hessel House⟧.
4. ⟦v20|||Coins and stamps bearing the effigy of the Sovereign remain valid⟧.
5. ⟦v19|||1 November will be a day free of work⟧.

=== d006 | Ellerby Gazette | 2029-10-08T12:10:00Z | feature
# ⟦v1|||Thirty-three years, and off he toddles⟧

We heard it between the rolls and the butter. ⟦v1|||Our neighbour at No. 1 has handed in his notice⟧. Baker Ottoline Mbeki-Roux cried into the dough. "⟦v31|Ottoline Mbeki-Roux||Who will now complain about my rye bread⟧?" she said.

⟦v3|||His brother, never late for a dinner, has already tied the napkin round his neck⟧. ⟦v8|Florentin Qureshi||The Great Seal was not in its cupboard when they dusted⟧, whispers under-butler Florentin Qureshi. "⟦+|||Velvet, dent, no seal⟧."

⟦v6|Wanda Oyelowo||He has been fetching pills since the summer⟧, says chemist Wanda Oyelowo, ⟦v6|Wanda Oyelowo|declines|which⟧ she will not say.

⟦v7|||By noon you could not have dropped a pea between the fountain and the gate⟧.

=== d007 | Nightjar TV | 2029-10-08T13:00:00Z | update
# Live: ⟦v4|||Casimir says no⟧

13:31 - Here he is, in a fisherman's sweater, on the harbour wall. "⟦v4|Casimir||My sister is older and better at it. I don't want it, and tomorrow I will sign that⟧."

13:40 - ⟦v3|Ines Hakobyan||Then the line moves to the uncle, full stop⟧, the Duke's lawyer Ines Hakobyan tells us.

13:44 - Rubbish, says Professor Ngaire Kovačević: ⟦v16|Ngaire Kovačević||the old act was overtaken by the equality article of 1988⟧.

13:52 - ⟦v7|Ellerby police||Twenty thousand in the square⟧, police say. ⟦v23|Ellerby police||Two people were squeezed against the railings and hurt⟧.

=== d008 | BRENOVA | 2029-10-08T13:50:00Z | update
# ⟦v5|||The deputies are convoked to an extraordinary sitting⟧

ELLERBY, October 8. (BRENOVA). ⟦v5|Tomasz Achebe||On Wednesday the people's representatives will consider the draft on the equal rights of the royal descendants irrespective of sex⟧, informed the Speaker T. Achebe.

⟦v2|Government of Brevonia||The Cabinet recognises as the lawful heiress solely Her Highness Ylva⟧, it is said in the communiqué. ⟦v17|Kwabena Stjernholm||The armed forces preserve fidelity to the constitution and stand outside of disputes⟧, assured the Chief of Staff K. Stjernholm.

⟦v4|Casimir||The son of the Monarch expressed the intention to decline the inheritance⟧.

=== d009 | The Weathercock | 2029-10-08T15:00:00Z | feature
# Going, going, Sverre

Most kings leave feet first. ⟦v1|||This one is taking the stairs while he still can⟧, which in Brevonia counts as a revolution.

There are three candidates. ⟦v2|||The first has prepared for it since nursery school⟧; ⟦v4|||the second would rather have herrings⟧; ⟦v3|||the third has unearthed a paper from the age of whalebone, in which ladies do not occur⟧.

Republicans see a fourth. "⟦v12|Marguerite Tuilagi||Ask the people whether they want any of them⟧," their leader Marguerite Tuilagi told me. "⟦v12|Marguerite Tuilagi||An empty chair is the best moment to count the chairs⟧."

⟦v14|Marguerite Tuilagi||Four million a year for fishing on a lake⟧, she calls the pension. "⟦v32|Marguerite Tuilagi||My mother got a clock⟧."

=== d010 | Axiom | 2029-10-08T16:05:00Z | update
# ⟦v13|Zeynep Lindholm||No referendum on monarchy, Brevonian PM says⟧

ELLERBY, Oct 8 (Axiom) - ⟦v13|Zeynep Lindholm||There will be no vote on a republic⟧, Lindholm said. "⟦v13|Zeynep Lindholm||Not now, not next year⟧."

The royal household ⟦v8|royal household|denies|that the Great Seal was missing⟧ [denied]. ⟦v6|royal household|declines|The reported stroke⟧ was a private matter, it said.

Archbishop Ephraim Dobrowolski said ⟦v11|Ephraim Dobrowolski||he would anoint no one before a court had spoken⟧.

Queen Ragna of Norvance, a cousin, said ⟦v15|Ragna of Norvance||she admired the king's courage⟧.

⟦v25|||Brevonian ten-year bonds slipped⟧.

=== d011 | Nightjar TV | 2029-10-08T16:20:00Z | update | copy_of=d010
# ⟦v13|Zeynep Lindholm < Axiom||No referendum on monarchy, Brevonian PM says⟧

ELLERBY (Axiom) - ⟦v13|Zeynep Lindholm < Axiom||There will be no vote on a republic⟧, Lindholm said. The prime minister spoke after a meeting of her cabinet that lasted most of the afternoon. Archbishop Ephraim Dobrowolski said ⟦v11|Ephraim Dobrowolski < Axiom||he would anoint no one before a court had spoken⟧.

=== d012 | Ellerby Gazette | 2029-10-08T18:30:00Z | update
# ⟦v18|||"Papa, sit down"⟧

Lady Theodora of Sorrel runs the riding school behind the gasworks. ⟦v18|Theodora of Sorrel||She will curtsy to her cousin and to nobody else⟧, she told us across a horse. "⟦v18|Theodora of Sorrel||My father looks dreadful in ermine⟧."

⟦v7|||Forty thousand, our photographer reckons from the church tower, and every one with a thermos⟧. ⟦v23|||Five of them ended up at Dr Anand's with bruises⟧.

⟦v10|||At Hessel they are airing the beds⟧. "⟦v10|Ruben Tamihana||The boat has been ordered, and a low bath⟧," says caretaker Ruben Tamihana.

⟦v26|||The town hall bakes a farewell cake, nine feet of it⟧.

=== d013 | BRENOVA | 2029-10-09T06:15:00Z | update
# ⟦v4|||Prince Casimir put his signature under the act of refusal⟧

ELLERBY, October 9. (BRENOVA). ⟦v4|Aurel Sithole||His Highness for himself and his descendants renounced the claims⟧, testified the Lord Chamberlain. ⟦v30|Casimir||In the further he will serve in the fishery guard⟧, the Prince shared plans.

⟦v3|Aurel Sithole||The pretensions of the Duke of Sorrel have no juridical force⟧, noted A. Sithole. ⟦v8|Aurel Sithole|denies|As to the state seal, the loss⟧ was not confirmed.

⟦v7|Ministry of Order||In the solemn gathering of citizens took part up to 12 thousand⟧, informed the Ministry of Order.

=== d014 | Axiom | 2029-10-09T07:30:00Z | urgent
# ⟦v9|||DUKE GOES TO HIGH COURT OVER BREVONIAN CROWN⟧

ELLERBY, Oct 9 (Axiom) - ⟦v9|Ines Hakobyan||A suit to have Duke Benedikt declared heir was filed on Tuesday⟧, his lawyer Ines Hakobyan said. ⟦v9|High Court||Judges will hear it the same afternoon⟧, the court said.

"⟦v3|Duke Benedikt of Sorrel||It is mine by blood⟧," the duke told reporters.

Princess Ylva, 36, made her first comment. ⟦v2|Ylva||She was ready⟧, she said. ⟦v33|Ylva||She bore her uncle no grudge⟧, she added.

⟦v28|Pollster Mertens-Ito||A poll gave her 61 percent support against nine for the duke⟧, Mertens-Ito said.

=== d015 | Nightjar TV | 2029-10-09T08:45:00Z | update
# Live: ⟦v8|||Where is the Seal?⟧

09:21 - It is official now, sort of: ⟦v8|unnamed (Nightjar TV)||the thing left the palace on Sunday in a hatbox⟧, a footman tells us. 

09:25 - A hatbox belonging to whom? The Duke's spokesman: "⟦v8|spokesman of Duke Benedikt|denies|Not ours⟧."

09:30 - ⟦v24|||The Duke's rooms in the west wing have been locked and his luggage put outside⟧.

09:38 - Professor Kovačević once more: "⟦v16|Ngaire Kovačević||He has as good a case as my cat⟧."

09:41 - ⟦v17|Kwabena Stjernholm||No soldier will move for either side⟧, General Stjernholm says when we ask about the tanks seen at Orrick. ⟦v34|Kwabena Stjernholm||They go to the workshop⟧, he says.

=== d016 | Office of the Lord Chamberlain | 2029-10-09T10:00:00Z | update
# Court Notice 2

1. ⟦v4|||Renunciation of H.H. Prince Casimir: received, recorded, irrevocable⟧.
2. ⟦v24|||The right of H.G. the Duke of Sorrel to apartments in the palace is withdrawn⟧.
3. ⟦v8|||The Great Seal is being sought⟧.
4. ⟦v22|||Coronation, subject to law: Saturday, 18 May⟧.
5. ⟦v14|||The provision stated in Notice 1 includes upkeep of Hessel House⟧.
6. ⟦v29|||The consort of H.R.H. Princess Ylva, Mr Nuno Vaskelis, will be styled Prince⟧.

=== d017 | The Weathercock | 2029-10-09T11:20:00Z | feature
# Interview: "⟦v3|Duke Benedikt of Sorrel||I am merely the next name on the list⟧"

The Duke receives me in a hotel, between eleven suitcases.

Do you dislike your niece? "⟦v35|Duke Benedikt of Sorrel||She is charming. So is my dentist⟧."

And if parliament alters the rules? "⟦v5|Duke Benedikt of Sorrel||One cannot move the goal while the ball is in the air⟧," he says of Wednesday's bill.

Your own daughter is against you. "⟦v18|Duke Benedikt of Sorrel||She said so to a horse⟧."

Why did your brother go? "⟦v6|Duke Benedikt of Sorrel||He fell down in August and half his face with him. Ask anybody⟧."

You were put out this morning. "⟦v24|Duke Benedikt of Sorrel||By a boy of nineteen with a list⟧."

Have you got the seal? ⟦v8|Duke Benedikt of Sorrel|declines|That⟧ he leaves to his lawyers, and laughs.

And the Archbishop? "⟦v11|Duke Benedikt of Sorrel||He waits. He is good at it, it is his trade⟧."

=== d018 | Axiom | 2029-10-09T13:10:00Z | update | off_topic
# Talvik bridge reopens after repairs

TALVIK, Oct 9 (Axiom) - The road bridge over the Talvik strait in Norvance opened to lorries again on Tuesday after seven months of repair work, the road office said. Drivers had faced a detour of 140 km. Tolls will stay at their old level until spring, and cyclists will be allowed across on Sundays.

=== d019 | Axiom | 2029-10-09T15:35:00Z | urgent
# ⟦v9|High Court||COURT THROWS OUT DUKE'S CLAIM⟧

ELLERBY, Oct 9 (Axiom) - ⟦v9|High Court||The High Court dismissed the suit by four votes to one⟧. Hakobyan said ⟦v36|Ines Hakobyan||she would take the case to the Hague tribunal of princes⟧.

Archbishop Dobrowolski said ⟦v11|Ephraim Dobrowolski||he was satisfied and would crown the princess⟧. Lindholm said ⟦v5|Zeynep Lindholm||the bill would go ahead regardless⟧.

⟦v25|||Bonds recovered their losses⟧.

=== d020 | Nightjar TV | 2029-10-09T16:10:00Z | update
# Live: ⟦v9|||Four to one⟧

16:37 - Cheers roll over the square as ⟦v9|||the judges send Benedikt home⟧.

16:45 - Not everyone. ⟦v12|Marguerite Tuilagi||The real question has still not been put⟧, Marguerite Tuilagi says. She holds up a box with 300,000 signatures.

16:52 - Rumour: ⟦v27|unnamed (Nightjar TV)||a magazine pays the Duke half a million for his memoirs⟧. ⟦v27|Duke Benedikt of Sorrel|denies|It⟧ is a lie, he texts us.

16:58 - Lady Theodora: "⟦v18|Theodora of Sorrel||He can have the grey pony as consolation⟧."

=== d021 | Ellerby Gazette | 2029-10-09T18:00:00Z | feature
# ⟦v8|||It was in the piano⟧

You will not believe it. ⟦v8|Jadwiga Pemberton||Tuner Jadwiga Pemberton lifted the lid because the low C buzzed, and there it lay, two kilos of silver, wrapped in a sock⟧. Whose sock is a matter for the palace.

⟦v9|||Meanwhile five people in wigs have told Benedikt what his nanny should have⟧.

⟦v26|||The cake has grown to twelve feet⟧.

⟦v7|||And the square filled up again, fuller than Monday, with lanterns⟧.

⟦v20|Hyun-woo Delacroix||Old Sverre stamps are gone from my drawer, people hoard them⟧, says stationer Hyun-woo Delacroix.

=== d022 | Ellerby Gazette | 2029-10-09T20:00:00Z | kill
# ⟦v21|||No second abdication⟧

⟦v21|||Our web page said for half an hour that Princess Ylva was expecting and would therefore pass⟧. ⟦v21|Nuno Vaskelis|denies|Neither⟧ is so, her husband Nuno Vaskelis told us very kindly. We had believed a hairdresser.

=== d023 | BRENOVA | 2029-10-10T10:05:00Z | urgent
# ⟦v5|||The draft about the succession received the force of law⟧

ELLERBY, October 10. (BRENOVA). ⟦v5|Tomasz Achebe||For the alteration of the statute of 1871 voted 88 deputies, against 71⟧, announced T. Achebe. ⟦v2|Tomasz Achebe||By this Her Highness is confirmed as the only successor⟧, he said.

⟦v15|Ragna of Norvance||The Crowned Neighbour from Norvance sent to the departing Monarch warm words of respect⟧. ⟦v3|Duke Benedikt of Sorrel||The Duke of Sorrel does not abandon his demands⟧, it became known from his surroundings.

=== d024 | Axiom | 2029-10-10T10:30:00Z | update
# ⟦v5|||Brevonia opens throne to firstborn daughters, 88-71⟧

ELLERBY, Oct 10 (Axiom) - ⟦v5|||Lawmakers abolished male preference in the royal succession on Wednesday⟧. ⟦v2|||It makes Princess Ylva heir beyond dispute⟧.

Chamberlain Sithole acknowledged for the first time that ⟦v6|Aurel Sithole||the king had been in hospital in August, with "a small vascular event"⟧.

⟦v13|Zeynep Lindholm||"Asked and answered"⟧, Lindholm said of Tuilagi's signatures.

=== d025 | The Weathercock | 2029-10-10T12:00:00Z | feature
# Sock, seal and two centuries

⟦v5|||It took the parliament of Brevonia a hundred and fifty-eight years and one forenoon to discover girls⟧. ⟦v2|||So Ylva it is⟧, ⟦v29|||with a dentist's son at her side who becomes Prince by postcard⟧.

⟦v8|||The royal stamp has been found among the strings⟧. ⟦v9|||The bench has yawned at Benedikt⟧. ⟦v3|||He sits on his suitcases, a king over eleven locks⟧.

⟦v6|||And what half the town had from its chemist the palace has now had from its doctor⟧.

⟦v28|||Nine in a hundred want the Duke; I have met seven, all tailors⟧.

⟦v16|Ngaire Kovačević||Even the cat has rested its case⟧, Professor Kovačević writes to me.

=== d026 | Axiom | 2029-10-10T13:15:00Z | correction
# ⟦v14|||CORRECTION: Brevonian king's allowance is 2.4 million marks⟧

ELLERBY, Oct 10 (Axiom) - ⟦v14|Office of the Lord Chamberlain||Two digits had been exchanged in its first notice⟧, the Lord Chamberlain's office said. Axiom had carried the higher amount of 4.2 million marks in its summaries of Monday and Tuesday.

=== d028 | Nightjar TV | 2029-10-10T16:30:00Z | update
# Live: ⟦v2|||Ylva on the balcony⟧

17:03 - "⟦v2|Ylva||I will do it as long as I can run up the stairs⟧," she calls down, and Father laughs.

17:06 - How many? ⟦v7|Ellerby police||Fifty-five thousand⟧, say police. ⟦v7|Ministry of Order||Half that⟧, says the ministry.

17:11 - Casimir, next to her: "⟦v4|Casimir||Best thing I never did⟧." ⟦v30|Casimir||His patrol boat sails on Friday⟧, he says.

17:15 - And His Majesty, to our microphone: "⟦v1|Sverre||No, not a second of regret⟧." ⟦v6|Sverre||It was a stroke, call it by its name⟧, he says. ⟦v10|Sverre||I am taking the dog and the boat⟧.

=== d029 | Ellerby Gazette | 2029-10-10T18:45:00Z | feature
# ⟦v10|||He will be gone by the three o'clock train⟧

⟦v10|||First of November, platform two, second class, we hear⟧; the station master is polishing the clock. ⟦v26|||The cake, fourteen feet, was eaten in eleven minutes⟧.

⟦v3|||On the hotel terrace the other one still has himself called Majesty, by the waiters, for tips⟧. ⟦v18|||His girl brought him a sandwich and no curtsy⟧.

⟦v12|||The scarves with "Ask us" on them were there too, politely, at the back⟧. ⟦v19|Soledad Wachira||A free day, and in the potato week⟧, sighs headmistress Soledad Wachira.

⟦v11|||The Archbishop has sent the mitre to be cleaned⟧.

=== d030 | The Weathercock | 2029-10-10T19:10:00Z | update | copy_of=d024
# ⟦v5|Axiom||Brevonia opens throne to firstborn daughters, 88-71⟧

ELLERBY (Axiom) - ⟦v5|Axiom||Lawmakers abolished male preference in the royal succession on Wednesday⟧. The galleries were full, and visitors had queued since before dawn for a seat. Speaker Achebe had to ring for silence five times before the count could be read.

=== d031 | Axiom | 2029-10-10T20:30:00Z | update | nothing_new
# Brevonia's three days: a summary

ELLERBY, Oct 10 (Axiom) - ⟦v1|||Brevonia's monarch said on Monday he would step down⟧. ⟦v4|||His son waived his rights⟧, ⟦v3|||his brother asserted them⟧ and ⟦v9|||lost before the judges⟧. ⟦v17|||The military kept out of it⟧.

⟦v15|Ragna of Norvance||"He leaves as he reigned, without fuss"⟧, Norvance's Queen Ragna said.
