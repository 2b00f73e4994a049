title: Climate assembly at Lindqvara runs over, Palaholo walks out Live
outlets: Globus = international agency, terse; Zarnopress = state agency of a large oil country, translated; Lindqvara Gazette = host town's paper, with jokes; Tideline = live blog of a group of campaigners; Assembly Secretariat = official lists; Radio Palaholo = the islanders' broadcaster; Northern Courier = newspaper with interviews

=== d001 | Assembly Secretariat | 2029-11-30T14:00:00Z | update
# Daily programme, amended

1. ⟦v1|||The closing sitting, foreseen for today at 18:00, is moved to Saturday at 10:00⟧.

2. ⟦v2|||The third draft of the decision has been distributed under the number L.3⟧.

3. ⟦v3|||Pledges to the Shelter Fund received up to noon: 31 billion⟧.

=== d002 | Globus | 2029-11-30T14:22:00Z | urgent
# ⟦v1|Assembly Secretariat||CLIMATE TALKS TO RUN INTO EXTRA DAY⟧ - SECRETARIAT

LINDQVARA, Nov 30 (Globus) - ⟦v1|Assembly Secretariat||The Climate Assembly in Lindqvara will not finish on Friday as planned⟧, its secretariat said. 

⟦v2|||A new draft drops the words "phase out" for oil and coal and speaks of "managed use"⟧. Delegates of three countries said ⟦v4|unnamed (Globus)||Zarnovia and Great Ketland had settled that wording between themselves at a hotel⟧. Zarnovia's delegation ⟦v4|Zarnovia delegation|denies|this⟧.

=== d003 | Tideline | 2029-11-30T15:10:00Z | update
# 15:10 - ⟦v2|||They've taken the teeth out⟧

Two hundred and four people with badges, and nobody saw the thief. ⟦v2|||Overnight the line that oil has to end somewhere has turned into a cosy word from a housekeeping book⟧.

15:24 - "⟦v5|Teuila Marangoni||I can't carry this home, I have no home high enough to put it on⟧," says Palaholo's envoy Teuila Marangoni.

15:40 - Someone in the corridor whispers ⟦v4|unnamed (Tideline)||that two very big fellows had breakfast in the Hotel Birger, and the sentence was on the bill⟧.

15:52 - The chair looks grey. ⟦v1|||We are told to bring a toothbrush⟧.

=== d004 | Zarnopress | 2029-11-30T16:30:00Z | update
# ⟦v6|Yaromir Kessenbaum||Zarnovia has shown constructive flexibility in Lindqvara⟧

ZARNOGRAD, November 30. (Zarnopress). ⟦v2|||In the project of the final document a balanced formulation on fuel has been fixed⟧. "⟦v6|Yaromir Kessenbaum||We have gone towards our partners farther than anybody⟧," pointed out the head of the delegation, Deputy Premier Yaromir Kessenbaum.

⟦v4|Yaromir Kessenbaum|denies|About separate arrangements with Great Ketland⟧ nothing is known to him. "⟦+|||I drank tea there, and alone⟧," said the politician.

⟦v7|Yaromir Kessenbaum||The country will direct into the Shelter Fund two billion⟧, informed Kessenbaum. ⟦v1|||The work of the forum is prolonged for a day⟧.

=== d005 | Radio Palaholo | 2029-11-30T18:05:00Z | update
# ⟦v5|Teuila Marangoni||"Not with this paper": our envoy from the hall⟧

Good morning to all the islands. Our envoy, Teuila Marangoni, spoke to us from Lindqvara. "⟦v5|Teuila Marangoni||They offer us a page on which our children drown in good grammar⟧," she said.

She was asked about money too. "⟦v8|Teuila Marangoni||Sixty billion a year is the least, we have reckoned it house by house⟧." Of ⟦v7|Teuila Marangoni||what the oil people have now put in the hat⟧ she only had heard.

Prime Minister Sione Abernethy says ⟦v9|Sione Abernethy||she may leave the table whenever she thinks fit⟧. ⟦v31|Meteorological Office of Palaholo||A spring tide is expected on the south shore tonight⟧, the weather office warns.

=== d006 | Lindqvara Gazette | 2029-11-30T20:00:00Z | feature
# ⟦v1|||The guests who won't go home⟧

⟦v1|||Our town has the world to stay for one more night, and the world has eaten all the buns⟧. ⟦v10|||At the congress hall the last cardamom roll went at seven, to a minister⟧. Caterer Ottoline Nakagawa is ⟦v10|Ottoline Nakagawa||sending for crispbread⟧.

⟦v11|Hotel Owners' Ring||A bed now costs nine hundred⟧, the hotel owners' ring admits; ⟦v12|Birgitta Adomako||whoever takes such sums from poor delegations ought to blush⟧, scolds Mayor Birgitta Adomako.

⟦v13|||In front of the doors some thousand youngsters are lying on the ice and playing drowned⟧.

=== d007 | Globus | 2029-12-01T06:15:00Z | urgent
# ⟦v14|||CLIMATE TALKS ADJOURNED AFTER 3 A.M. ROW⟧

LINDQVARA, Dec 1 (Globus) - ⟦v14|||Chair Solveig Dlamini suspended an all-night session of the Climate Assembly at 03:12 after shouting between delegates⟧. 

⟦v15|unnamed (Globus)||A folder was thrown⟧, two people present said. Great Ketland's minister, Percival Nwosu, ⟦v15|Percival Nwosu|declines|on whether it had been his⟧.

⟦v3|Assembly Secretariat||Pledges to the Shelter Fund stood at 34 billion⟧, the secretariat said. ⟦v8|Teuila Marangoni||Anything below 60 billion a year is not serious⟧, Palaholo's Teuila Marangoni said.

=== d008 | Tideline | 2029-12-01T09:20:00Z | update
# Live: hour twenty-seven

09:20 - ⟦v14|||At ten past three Dlamini banged her little hammer till the head came off⟧. ⟦+|||Everyone to bed, she said⟧.

09:31 - And the flying folder? ⟦v15|unnamed (Tideline)||It landed in the Ketland jug⟧, claims an interpreter. 

09:45 - ⟦v13|||Three thousand by now on the ice⟧, and ⟦v16|City Police of Lindqvara||eleven of them in the wagon⟧, according to the police.

09:58 - ⟦v17|Fiorella Ostrowe||We'd take seventy-five, if the word comes back⟧: that's Fiorella Ostrowe for the forest states, on the fund. ⟦v18|Fiorella Ostrowe||And we stay in the room whatever happens⟧.

=== d009 | Globus | 2029-12-01T11:42:00Z | flash
# ⟦v19|||PALAHOLO WALKS OUT OF CLIMATE TALKS⟧

LINDQVARA, Dec 1 (Globus) - ⟦v19|||The delegation of the Pacific state of Palaholo left the hall of the Climate Assembly at 11:38 on Saturday⟧. "⟦v19|Teuila Marangoni||We are leaving before the water does it for us⟧," chief envoy Teuila Marangoni told the meeting. She did not say ⟦v20|Teuila Marangoni|declines|if they would come back⟧. ⟦v1|||The meeting had been due to end on Friday⟧.

=== d010 | Radio Palaholo | 2029-12-01T11:55:00Z | bulletin
# ⟦v19|||Our nine have stood up⟧

⟦v19|||They took the mat from the table, the one from Lower Village, and carried it between them through the middle door⟧. ⟦v19|Teuila Marangoni||It was not anger, it was arithmetic⟧, Teuila Marangoni told us in the corridor. 

In Fale Square people rang the boat bells. Prime Minister Sione Abernethy was among them. "⟦v21|Sione Abernethy||If there is no word on oil, I shall take them to the court of nations⟧," he said.

=== d011 | Tideline | 2029-12-01T12:20:00Z | update
# Live: the empty chairs

12:20 - ⟦v19|||Nine seats, nine earphones still swinging⟧. Half the hall got up and clapped.

12:26 - ⟦v22|Fiorella Ostrowe||I understand her, and I envy her⟧, says Ostrowe of the forest states. But she ⟦v18|Fiorella Ostrowe||keeps her own lot where they are⟧.

12:33 - ⟦v23|Percival Nwosu||It's theatre, and the tickets are paid by us⟧, Ketland's Percival Nwosu snaps.

12:41 - Will others follow? ⟦v24|unnamed (Tideline)||Maravu and Saint Odile have already packed⟧, a delegate of another island tells us.

12:50 - ⟦v24|Maravu delegation|denies|Nobody has packed anything⟧, Maravu writes.

=== d012 | Zarnopress | 2029-12-01T13:30:00Z | update
# ⟦v19|||One small participant has interrupted his presence at the forum⟧

LINDQVARA, December 1. (Zarnopress). ⟦v19|||The representatives of the insular state of Palaholo have quitted the meeting room⟧. ⟦v25|Yaromir Kessenbaum||Such a demarche harms first of all the inhabitants of the islands⟧, considers the Deputy Premier Ya. Kessenbaum. "⟦+|||He who slams the door sits in a draught⟧," reminded he.

⟦v14|||Previously the chairwoman had been compelled to interrupt the night meeting⟧. As for ⟦v15|Zarnovia delegation||the incident with the stationery⟧, in the delegation they spoke ⟦v15|Zarnovia delegation||of a gust of wind⟧.

⟦v3|Assembly Secretariat||The volume of promised means has reached 38 billion⟧, is said in the summary of the secretariat.

=== d013 | Globus | 2029-12-01T14:05:00Z | update | supersedes=d009
# ⟦v19|||Island state quits climate talks⟧ over ⟦v2|||oil wording⟧

LINDQVARA, Dec 1 (Globus) - ⟦v19|||Palaholo left the Climate Assembly on Saturday⟧. ⟦v26|Teuila Marangoni||The removal of the phase-out was the reason⟧, its envoy said. A member of her team said ⟦v27|unnamed (Globus)||it was the fund that had tipped the balance⟧.

⟦v23|Percival Nwosu||The exit was a stunt⟧, Great Ketland's minister said. Zarnovia's Yaromir Kessenbaum said ⟦v25|Yaromir Kessenbaum||the islanders were only hurting themselves⟧.

⟦v28|Solveig Dlamini||I will go and fetch them myself⟧, chair Solveig Dlamini said.

=== d014 | Lindqvara Gazette | 2029-12-01T14:40:00Z | update | copy_of=d013
# ⟦v19|||Island state quits climate talks⟧ over ⟦v2|||oil wording⟧

(Globus) - ⟦v19|||Palaholo left the Climate Assembly on Saturday⟧. ⟦v26|Teuila Marangoni||The removal of the phase-out was the reason⟧, its envoy said.

⟦v23|Percival Nwosu||The exit was a stunt⟧, Great Ketland's minister said. ⟦v28|Solveig Dlamini||I will go and fetch them myself⟧, chair Solveig Dlamini said.

=== d015 | Northern Courier | 2029-12-01T15:30:00Z | feature
# "⟦v26|Teuila Marangoni||They crossed out two words, and those were us⟧"

Teuila Marangoni receives us in a tram shelter, the mat over her knees.

*Was it planned?* "⟦v19|Teuila Marangoni||No⟧. ⟦+|||At half past eleven I still had my pencil sharpened⟧."

*Not the money?* "⟦v27|Teuila Marangoni|denies|One does not haggle over the price of a raft⟧."

*Sixty billion, though.* "⟦v8|Teuila Marangoni||Yes, and not a shell less⟧."

*What would bring you back?* "⟦v20|Teuila Marangoni||The old sentence, on paper, with a comma if they like⟧."

*Mr Nwosu calls it theatre.* "⟦v23|Teuila Marangoni|denies|Then he should come and see the scenery⟧."

=== d016 | Assembly Secretariat | 2029-12-01T16:00:00Z | update
# Communication from the Chair

1. ⟦v1|||The closing sitting is moved to Sunday at 12:00⟧.

2. ⟦v28|||The Chair has met the delegation of Palaholo outside the premises for fifty minutes⟧.

3. ⟦v3|||Pledges to the Shelter Fund: 41 billion⟧.

4. ⟦v29|||The interpreters have been paid for their overtime until 22:00; afterwards work proceeds in one language⟧.

5. ⟦v33|||A fourth draft will be issued under L.4⟧.

=== d017 | Tideline | 2029-12-01T17:15:00Z | update
# Live: out in the cold

17:15 - ⟦v28|||Dlamini stamped out in somebody else's boots and sat down with them in the tram shelter⟧. 

17:22 - ⟦v24|unnamed (Tideline)||Saint Odile is in a taxi⟧, insists our delegate. ⟦v24|Globus||They're looking for supper⟧, writes Globus.

17:40 - From the ice: ⟦v13|Ice Choir||Nine thousand of us⟧, counts the Ice Choir that called the lie-down. ⟦v13|City Police of Lindqvara||Four and a half⟧, counts the law.

17:51 - ⟦v29|||After ten the headphones go dead⟧: nobody will pay the night rate. "⟦v34|Amadou Ferreux||I've dreamt in six languages since Thursday⟧," yawns interpreter Amadou Ferreux.

=== d018 | Globus | 2029-12-01T19:10:00Z | update
# ⟦v35|Linnea Castellan-Obi||NYRLAND DOUBLES FUND PLEDGE⟧

LINDQVARA, Dec 1 (Globus) - ⟦v35|Linnea Castellan-Obi||Nyrland will give eight billion instead of four⟧, its premier, Linnea Castellan-Obi, said. ⟦v36|Percival Nwosu||Great Ketland would add five billion of its own⟧, Percival Nwosu said.

⟦v3|unnamed (Globus)||Not even half of the total is fresh money⟧, a fund official said. ⟦v3|Assembly Secretariat|declines|This⟧ the secretariat would not discuss.

⟦v16|City Police of Lindqvara||Fifty-two protesters were held by evening⟧, police said. 

Asked about a return, Marangoni said: "⟦v20|Teuila Marangoni|declines|Ask the tide⟧."

=== d019 | Zarnopress | 2029-12-01T20:20:00Z | update
# ⟦v4|Yaromir Kessenbaum|denies|Fables about a "secret breakfast" are rejected⟧

LINDQVARA, December 1. (Zarnopress). ⟦v4|Yaromir Kessenbaum|denies|No protocol on the fuel paragraph was initialled in any hotel⟧, declared the Deputy Premier Ya. Kessenbaum. 

⟦v37|Yaromir Kessenbaum||The former edition of the paragraph will never be supported by us⟧, warned he. ⟦v3|||To the present hour there are collected 46 billion⟧, ⟦v7|||of them two are Zarnovian⟧. ⟦v35|||The contribution of Nyrland is increased twofold⟧.

⟦v1|||The completion is again transferred, now to Sunday⟧. ⟦v13|||Before the building there is a handful of idle persons⟧.

=== d020 | Lindqvara Gazette | 2029-12-01T21:00:00Z | feature
# Crispbread and compromise

⟦v28|||On bench number two of the Harbour Tram, the lady with the hammer shared her thermos with the lady with the mat⟧. ⟦v28|Solveig Dlamini||I brought tea and an apology⟧, she tells the Gazette.

⟦v10|Ottoline Nakagawa||Now the crispbread is gone too⟧, reports Mrs Nakagawa; ⟦v10|||it will be porridge by sunrise⟧. 

⟦v16|||In the cells of Northgate they are singing in three parts, all sixty-seven⟧.

⟦v1|||And so to Sunday, when it will be all over, or not⟧.

=== d021 | Globus | 2029-12-01T22:05:00Z | bulletin
# ⟦v24|unnamed (Globus)||TWO MORE ISLAND STATES LEAVE CLIMATE TALKS⟧ - DELEGATE

LINDQVARA, Dec 1 (Globus) - ⟦v24|unnamed (Globus)||Maravu and Saint Odile have followed Palaholo out of the Climate Assembly⟧, a delegate from the region told Globus on Saturday night. There was no word from either of the two at first. The chair's office ⟦v24|Solveig Dlamini|declines|would not comment on it⟧.

=== d022 | Globus | 2029-12-01T22:48:00Z | kill
# KILL - Two more island states leave climate talks

LINDQVARA, Dec 1 (Globus) - ⟦v24|Globus||The item headed "Two more island states leave climate talks" is withdrawn⟧. ⟦v24|Maravu delegation|denies|Both are in their seats⟧, Maravu's mission said. ⟦v24|Globus||The delegate had mistaken a change of shift for a departure⟧. Editors are asked to stop all use of it. No substitute will be sent out tonight.

=== d023 | Radio Palaholo | 2029-12-02T05:30:00Z | update
# ⟦v31|||Sea in the church at Lower Village⟧

⟦v31|||The water came over the wall at two and stood up to the third pew⟧. Nobody was hurt. The hymn books floated out like ducks.

Sione Abernethy said: "⟦v21|Sione Abernethy||Our lawyers have begun on the complaint⟧."

Of the night's rumours on our neighbours he said ⟦v24|Sione Abernethy||he had believed it for one happy minute⟧.

=== d024 | Assembly Secretariat | 2029-12-02T07:00:00Z | update
# Documents of the day

1. ⟦v33|||L.4 is available at the counter⟧. ⟦v41|||Its paragraph 9 reads: "a departure from oil and coal, at a pace suited to each"⟧.

2. ⟦v3|||Pledges to the Shelter Fund: 52 billion⟧.

3. ⟦v1|||The closing sitting will begin at 15:00 instead of 12:00⟧.

4. ⟦v29|||Interpretation is available again by courtesy of the host town⟧.

=== d025 | Tideline | 2029-12-02T08:40:00Z | update
# Live: a word is born

08:40 - ⟦v41|||"Departure"! So we are all taking a train now⟧. Smells of Nyrland's pen.

08:49 - ⟦v41|Teuila Marangoni||It's a door with a handle⟧, says Marangoni from the tram. ⟦v20|Teuila Marangoni||We'll come in out of the cold, if nobody touches it till three⟧.

08:57 - ⟦v36|||Ketland's five are really last year's five⟧, somebody has dug up. Nwosu: "⟦v36|Percival Nwosu|denies|Every coin is new⟧."

09:05 - ⟦v15|Percival Nwosu||All right, it was mine⟧, says he as well, on that night's missile. ⟦+|||It slipped⟧.

=== d026 | Globus | 2029-12-02T09:30:00Z | correction
# CORRECTED - ⟦v3|Assembly Secretariat||Climate fund pledges at 52 billion⟧

LINDQVARA, Dec 2 (Globus) - (Corrects to 52 from 62 in item of 07:20.) ⟦v3|Assembly Secretariat||Promises to the Shelter Fund amounted to 52 billion on Sunday morning⟧, the secretariat said. ⟦v17|Fiorella Ostrowe||It is still far off the 75 we named⟧, Fiorella Ostrowe said.

⟦v37|Yaromir Kessenbaum||Zarnovia can never accept a return to phase-out⟧, Yaromir Kessenbaum said. ⟦v42|Yaromir Kessenbaum||With the new paragraph it could live⟧, he said.

=== d027 | Northern Courier | 2029-12-02T10:10:00Z | correction | copy_of=d026
# ⟦v3|Assembly Secretariat||Climate fund pledges at 52 billion⟧

LINDQVARA (Globus) - ⟦v3|Assembly Secretariat||Promises to the Shelter Fund amounted to 52 billion on Sunday morning⟧, the secretariat said. ⟦v37|Yaromir Kessenbaum||Zarnovia can never accept a return to phase-out⟧, Yaromir Kessenbaum said. ⟦v42|Yaromir Kessenbaum||With the new paragraph it could live⟧, he said.

=== d028 | Lindqvara Gazette | 2029-12-02T12:00:00Z | feature | off_topic
# Swan found in bath house

A swan spent the night in the ladies' pool of the Northgate bath house and did not want to leave it. The fire brigade came with a blanket and a loaf. The bird is well, the loaf is gone. Bathing is possible again from three, at the usual price, and the lost property office keeps a feather for the finder.

=== d029 | Globus | 2029-12-02T16:20:00Z | bulletin
# ⟦v43|||CLIMATE TALKS END WITH DEAL⟧, ⟦v20|||PALAHOLO BACK IN HALL⟧

LINDQVARA, Dec 2 (Globus) - ⟦v43|||The Climate Assembly adopted its decision at 16:11 on Sunday, 46 hours late⟧. ⟦v20|||Palaholo's nine delegates had returned at 14:50⟧. ⟦v41|||The text calls for a "departure" from oil and coal⟧. 

"⟦v43|Solveig Dlamini||I see no objection and I do not want to see one⟧," Solveig Dlamini said. ⟦v21|Sione Abernethy||The court case is off for the time being⟧, Palaholo's prime minister said.

=== d030 | Zarnopress | 2029-12-02T18:00:00Z | update | nothing_new
# ⟦v43|||In Lindqvara the agreed document has been accepted⟧

LINDQVARA, December 2. (Zarnopress). ⟦v43|||By the stroke of the chairwoman's hammer the forum which had dragged on for almost two days over the term has been completed⟧. ⟦v20|||The participants who had earlier quitted the room took their places⟧. ⟦v42|||The ninth point suits the Zarnovian side⟧. ⟦v6|||Thus the flexibility of our delegation has borne fruit⟧. ⟦v19|||The scandal of Saturday is to be considered exhausted⟧.
