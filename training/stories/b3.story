title: Truce talks on Lake Brenn Live
outlets: Meridian Wire = international agency; Ardpress = state agency of Ardun, translated; Keltava Info = state agency of Keltava, translated; Brenn Gazette = local newspaper; Lakeside Radio = broadcaster, live blog; The Port Ellis Standard = foreign broadsheet

=== d001 | Meridian Wire | 2026-05-18T06:15:00Z | bulletin
# ⟦v1|||Ardun and Keltava open truce talks in Brenn⟧

BRENN, May 18 (Meridian) - ⟦v1|||Negotiators from Ardun and Keltava began their first direct talks in eleven months of war⟧ at the Villa Serena, a lakeside hotel in neutral Orland, on Monday.

⟦v3|Teodor Kalisz||There can be no pause while a single Keltavan tank stands in the Sorr valley⟧, Ardun's Foreign Minister Teodor Kalisz said on arrival. ⟦v4|Irma Vostrik||The blockade of the port of Ghael must end first⟧, said General Irma Vostrik, who heads the Keltavan team.

=== d002 | Brenn Gazette | 2026-05-18T07:30:00Z | update
# ⟦v2|||Two doors, two carpets, two breakfasts⟧

They came by water, from opposite shores, so that nobody should be seen waiting for anybody. ⟦v2|Otto Brahm||The gentlemen from Ardun sit in the Winter Garden and the Keltavans upstairs in the Blue Salon⟧, hotel manager Otto Brahm told the Gazette. ⟦v2|Otto Brahm||Mrs Oduya walks between them; yesterday's rehearsal took four hundred stairs⟧, he said.

⟦v37|Lake Police||Pedal boats and steamers have to stay three hundred metres off until further notice⟧, according to the Lake Police. ⟦v37|Fritz Anker||That costs me the whole of Whitsun⟧, said boat-hirer Fritz Anker.

=== d003 | Ardpress | 2026-05-18T08:20:00Z | update
# ⟦v3|Teodor Kalisz||Liberation of Sorr is a condition without which there will be no agreement⟧ - T. Kalisz

BRENN, May 18. (Ardpress). "⟦v3|Teodor Kalisz||Our people will not understand a silence of weapons over occupied ground⟧," underlined Minister of Foreign Affairs Teodor Kalisz before the beginning of the negotiations.

⟦v2|delegation of Ardun||The delegation did not shake hands with the representatives of the aggressor⟧, informed the delegation of Ardun. ⟦v1|Ardpress correspondent||The work goes in indirect format with participation of envoy Marguerite Oduya⟧, transfers the correspondent of the agency.

⟦v32|group of deputies of the People's Assembly||Any document must be considered by the Assembly⟧, declared a group of deputies of the People's Assembly.

=== d004 | Lakeside Radio | 2026-05-18T11:05:00Z | update
# Live from the Villa: shells fall on Tarn

[13.02] Phones buzzing all over the lobby. ⟦v5|||Something has hit the covered market in Tarn, at lunch hour⟧.

[13.09] ⟦v6|Doctor Hela Simm||At least five dead on my tables⟧, Doctor Hela Simm of Tarn hospital tells us on a bad line.

[13.15] ⟦v7|Teodor Kalisz||"Keltavan guns. From the ridge. We saw the flashes"⟧ - that is Teodor Kalisz, running.

[13.21] ⟦v9|||The whole Ardunian party is heading for the jetty with its suitcases⟧. Is that it, then?

[13.28] ⟦v9|Marguerite Oduya|declines|Marguerite Oduya shakes her head at our microphone⟧ and goes back in.

=== d005 | Meridian Wire | 2026-05-18T11:40:00Z | urgent
# ⟦v9|||ARDUN QUITS TALKS AFTER MARKET SHELLING⟧

BRENN, May 18 (Meridian) - ⟦v9|||Ardun broke off truce talks with Keltava on Monday⟧ after ⟦v5|||artillery struck a crowded market in the Ardunian town of Tarn⟧. ⟦v6|rescue service of Ardun||Nine people were killed⟧, Ardun's rescue service said.

⟦v7|Irma Vostrik|denies|that its forces had fired on Tarn⟧, chief negotiator General Irma Vostrik of Keltava denied. ⟦v8|Irma Vostrik||An Ardunian ammunition store under the stalls had blown up⟧, she said.

Oduya, the envoy of the League of Southern States, was not available.

=== d006 | Keltava Info | 2026-05-18T12:30:00Z | update
# ⟦v7|Staff of the Army of Keltava|denies|Our artillery on Tarn did not work⟧ - Staff

LURGRAD, May 18. (Keltava Info). ⟦v8|Staff of the Army of Keltava||In the basement of the trade object the adversary kept mines, which detonated as a result of negligence⟧, reported the Staff of the Army of Keltava.

⟦v9|||The Ardunian side in demonstrative order left the hall of negotiations⟧. "⟦v41|Irma Vostrik||We remain on place and we are patient⟧," commented General Irma Vostrik. "⟦v4|Irma Vostrik||Open the sea gate of Ghael and tomorrow the guns will sleep⟧."

⟦v22|Staff of the Army of Keltava||Over the capital a pilotless apparatus was destroyed⟧, the Staff added.

=== d007 | Brenn Gazette | 2026-05-18T15:10:00Z | update
# ⟦v10|||Back by the kitchen entrance⟧

At ten past four the launch with the green pennant turned in the middle of the lake. ⟦v10|||The men from Ardun stepped ashore again where the vegetables are delivered⟧.

⟦v10|unnamed (Brenn Gazette)||A call of twenty minutes from the envoy had done it⟧, a member of the hotel staff said. ⟦v10|unnamed (Brenn Gazette)||Mrs Oduya had reached Prime Minister Selene Art in her car⟧, she said.

The pastry cook, Resi Holm, said ⟦v42|Resi Holm||she had been ordered to bake for sixty instead of forty⟧. "⟦-|Resi Holm||Peace needs butter⟧," she said.

=== d008 | Ardpress | 2026-05-18T16:25:00Z | update
# ⟦v10|||The delegation continues the work in the interests of saving lives⟧

BRENN, May 18. (Ardpress). By instruction of the Head of Government Selene Art ⟦v10|||the representatives of Ardun again sat behind the table⟧, after they ⟦v9|||had expressed protest in connection with the crime of Keltava by departure⟧.

⟦v6|rescue service of Ardun||From the stones are taken the bodies of fourteen peaceful citizens⟧, specified the rescue service. ⟦v7|Ministry of Defence of Ardun||The fire was conducted by the 4th battery of the enemy⟧, established the Ministry of Defence.

⟦v20|Ministry of Emergencies||From Tuesday will act a green road for exit of inhabitants from Sorr to Tarn⟧, informed the Ministry of Emergencies.

=== d009 | Meridian Wire | 2026-05-18T19:50:00Z | update
# ⟦v11|||Envoy tables nine-point truce plan⟧ for Ardun, Keltava

BRENN, May 18 (Meridian) - ⟦v11|||Mediator Marguerite Oduya handed both sides a draft ceasefire⟧ late on Monday. The paper, seen by Meridian, says:

- ⟦v24|draft of Marguerite Oduya||fire ceases for thirty days⟧;

- ⟦v15|draft of Marguerite Oduya||Orland sends 2,000 soldiers to stand between the armies⟧;

- ⟦v16|draft of Marguerite Oduya||Port Ellis provides 3,000 unarmed observers⟧;

- ⟦v17|draft of Marguerite Oduya||prisoners are swapped, all for all⟧;

- ⟦v21|draft of Marguerite Oduya||grain ships may leave Ghael under inspection⟧.

⟦v12|unnamed (Meridian Wire)||Keltava would say yes to the outline⟧, a diplomat said. ⟦v13|unnamed (Meridian Wire)||Ardun balked at foreign troops on its land⟧, he said.

=== d010 | The Port Ellis Standard | 2026-05-18T20:30:00Z | update | copy_of=d009
# Nine-point plan for Ardun and Keltava

BRENN (Meridian) - ⟦v11|||Mediator Marguerite Oduya handed both sides a draft ceasefire⟧ late on Monday. The paper, seen by Meridian, says:

- ⟦v24|draft of Marguerite Oduya < Meridian Wire||fire ceases for thirty days⟧;

- ⟦v15|draft of Marguerite Oduya < Meridian Wire||Orland sends 2,000 soldiers to stand between the armies⟧;

- ⟦v16|draft of Marguerite Oduya < Meridian Wire||Port Ellis provides 3,000 unarmed observers⟧.

⟦v13|unnamed (Meridian Wire) < Meridian Wire||Ardun balked at foreign troops on its land⟧, a diplomat said.

=== d011 | Meridian Wire | 2026-05-18T21:05:00Z | correction
# CORRECTION - Envoy tables nine-point truce plan

BRENN, May 18 (Meridian) - In the item on the nine-point plan please read in the third point that ⟦v16|draft of Marguerite Oduya||Port Ellis provides 300 unarmed observers⟧, not 3,000. The mistake was made in transcribing a photograph of the page. The figure of 2,000 for the soldiers of Orland, in the point before, is correct, and so is the duration of the truce. Subscribers who have used the item are asked to correct it.

=== d012 | Lakeside Radio | 2026-05-19T06:10:00Z | update
# Live from the Villa, day two: a yes, a no, a yes-but

[08.04] Overnight, ⟦v12|Irma Vostrik||a Keltavan nod: "We can live with eight and a half of the nine"⟧. Irma Vostrik, on the terrace, in slippers.

[08.11] ⟦v14|Irma Vostrik||The half she can't stomach: a list of children taken from Sorr, to be handed over in a week⟧.

[08.19] ⟦v13|Teodor Kalisz||"Boots from a third country? On our soil? Never"⟧ - Teodor Kalisz, in shoes.

[08.26] ⟦v23|Marguerite Oduya||Midnight's the limit, says Marguerite Oduya, I have another war on Thursday⟧.

[08.33] ⟦v6|Doctor Hela Simm||Doctor Hela Simm again: nineteen now⟧.

=== d013 | The Port Ellis Standard | 2026-05-19T08:00:00Z | feature
# Four hundred stairs to a silence

From our diplomatic correspondent

The art of Marguerite Oduya consists in never carrying a message as she got it. ⟦v12|unnamed (The Port Ellis Standard)||Lurgrad's generals have swallowed her text almost whole⟧, an aide to the envoy confides, ⟦v13|unnamed (The Port Ellis Standard)||while in the Winter Garden a single word, "contingent", has held everything up since dawn⟧.

⟦v16|Amory Plint||Our three hundred are packed, and they will carry notebooks⟧, Foreign Secretary Amory Plint told this newspaper. ⟦v15|unnamed (The Port Ellis Standard)||The two regiments of the hosts, by contrast, have yet to be asked⟧, it is said in the barracks of Brenn.

Of ⟦v5|||the carnage among the fruit stands⟧ nobody here speaks aloud.

=== d014 | Ardpress | 2026-05-19T09:15:00Z | update
# ⟦v13|Selene Art||Foreign bayonets on the land of Ardun will not be⟧ - S. Art

ARDUNGRAD, May 19. (Ardpress). Head of Government Selene Art conducted an operative meeting. "⟦v13|Selene Art||The presence of alien armed persons contradicts the Basic Law⟧," she stressed. "⟦v43|Selene Art||To observers with pencils we do not object⟧."

⟦v20|Ministry of Emergencies||By the green road from Sorr departed 1,400 persons, among them 380 children⟧, communicated the Ministry of Emergencies.

⟦v22|Staff of the Army of Keltava < Ardpress correspondent||The message of the Staff of Keltava about a shot down drone⟧ is an invention: ⟦v22|Ministry of Defence of Ardun|denies|the armed forces did not send apparatuses to Lurgrad⟧, noted in the Ministry of Defence.

=== d015 | Keltava Info | 2026-05-19T10:40:00Z | update
# ⟦v44|||The President visited wounded fighters⟧

LURGRAD, May 19. (Keltava Info). ⟦v44|||President Bohdan Lur visited the central hospital, where he handed over medals⟧. "⟦v45|Bohdan Lur||We go to the agreement from a position of strength⟧," he told the wounded.

⟦v14|Commissioner for Childhood||The minors from Sorr are on rest in sanatoria by the wish of their parents⟧, informed the Commissioner for Childhood. ⟦v14|Commissioner for Childhood||Transfer of personal data to an adversary is impossible⟧.

⟦v17|Irma Vostrik||About 140 soldiers of each side can go home⟧, said in Brenn General Irma Vostrik.

=== d016 | Meridian Wire | 2026-05-19T12:20:00Z | urgent
# ⟦v34|unnamed (Meridian Wire)||KELTAVAN PRESIDENT LUR SUFFERS STROKE⟧ - SOURCES

LURGRAD, May 19 (Meridian) - ⟦v34|unnamed (Meridian Wire)||President Bohdan Lur was taken to the central hospital with a stroke⟧, two security sources said on Tuesday. ⟦v34|unnamed (Meridian Wire)||He was conscious but could not speak⟧, one of them said.

⟦v34|presidential office of Keltava|declines|The presidential office did not answer calls⟧. Lur, 66, has led Keltava since independence and ordered the crossing of the Sorr last June.

=== d017 | Lakeside Radio | 2026-05-19T12:45:00Z | update
# Live from the Villa: whispers about Lur

[14.31] ⟦v34|unnamed (Meridian Wire) < Meridian Wire||A stroke, says Meridian, of the man who has to approve all this⟧. Blue Salon doors shut at once.

[14.38] ⟦v34|Irma Vostrik|denies|"I spoke to him over lunch and he beat me at chess by telephone⟧," says Irma Vostrik.

[14.44] ⟦v17|Teodor Kalisz||On the captives: 120 for 120, says Teodor Kalisz⟧. She said 140 before. Somebody can't count.

[14.52] ⟦v29|||In Ardungrad they are marching: "No truce with thieves"⟧. ⟦v29|police of Ardungrad||Six thousand, police say⟧.

=== d018 | Meridian Wire | 2026-05-19T14:00:00Z | kill
# KILL - Keltavan president

Subscribers are asked to kill the item "KELTAVAN PRESIDENT LUR SUFFERS STROKE", sent at 1220 GMT, and to refrain from any further use. ⟦v34|presidential office of Keltava|denies|that the president was ill⟧ is the substance of a denial by the presidential office, and ⟦v44|presidential office of Keltava||he had been at the hospital to decorate soldiers⟧, the office said, as pictures now show. Both sources had seen the motorcade at the gate and drawn the same wrong conclusion.

=== d019 | Brenn Gazette | 2026-05-19T16:00:00Z | feature
# "I never carry a sentence in one piece"

Marguerite Oduya gave us ten minutes between two flights of stairs.

How is the mood?

"⟦v46|Marguerite Oduya||They have begun to complain about the same soup⟧. ⟦+|||That is the beginning of common policy⟧."

Is midnight serious?

"⟦v23|Marguerite Oduya||I have told both that my car is ordered for a quarter past twelve⟧."

And the soldiers of Orland?

"⟦v15|Marguerite Oduya||I am prepared to cut that point out with my own nail scissors⟧. ⟦v47|Marguerite Oduya||What I need in its place is a strip five kilometres wide with nobody in it⟧."

Who fired at Tarn?

"⟦v7|Marguerite Oduya|declines|I am not a judge, ask me in ten years⟧."

=== d020 | Meridian Wire | 2026-05-19T21:58:00Z | flash
# ⟦v24|||ARDUN, KELTAVA AGREE 30-DAY CEASEFIRE⟧ - ⟦v24|Marguerite Oduya||ODUYA⟧

=== d021 | Meridian Wire | 2026-05-19T22:30:00Z | update | supersedes=d020
# ⟦v24|||Ardun, Keltava agree to month-long truce⟧

BRENN, May 19 (Meridian) - ⟦v24|Marguerite Oduya||Ardun and Keltava will stop fighting for thirty days⟧, mediator Marguerite Oduya announced minutes before her deadline. ⟦v26|Marguerite Oduya||The guns are to fall silent at 6 a.m. on Wednesday⟧, she said.

⟦v47|joint declaration||A five-kilometre belt will be cleared of forces⟧, a joint declaration said. ⟦v15|joint declaration||There is no mention of peacekeepers⟧. ⟦v17|joint declaration||Prisoners will be exchanged on Wednesday afternoon⟧, it said, ⟦v19|joint declaration||and the remains of fallen soldiers on Friday⟧.

⟦v40|Marguerite Oduya||Talks on a lasting peace would start in Port Ellis on June 12⟧, Oduya said.

=== d022 | Keltava Info | 2026-05-20T04:30:00Z | update
# ⟦v24|||The diplomacy of Keltava achieved quietness on the front⟧

LURGRAD, May 20. (Keltava Info). In the night ⟦v25|||the heads of the delegations put signatures under the protocol⟧. ⟦v26|Staff of the Army of Keltava||To the troops the order is given not to open fire from six hours⟧, reported the Staff of the Army of Keltava.

"⟦v4|Bohdan Lur||The main thing: Ghael breathes, the ring on the sea is removed⟧," said President Bohdan Lur by radio. ⟦v21|Ministry of Trade of Keltava||The first vessel with 18 thousand tons of wheat leaves on Thursday⟧, informed the Ministry of Trade.

⟦v30|||In the frontier settlement Osk inhabitants went out with accordions⟧.

=== d023 | Lakeside Radio | 2026-05-20T05:20:00Z | update
# Live: six o'clock

[06.00] We've a line open to a cellar in Sorr. ⟦v26|Pavel Ruhn||"Wait... dog barking. Nothing else. Nothing⟧," says teacher Pavel Ruhn.

[06.14] ⟦v27|Ministry of Defence of Ardun||Ardun's defence people claim two mortar rounds came over at 6.09⟧. ⟦v27|Irma Vostrik|denies|Not ours, says Irma Vostrik⟧.

[06.31] ⟦v28|Staff of the Army of Keltava||And the mirror image: Lurgrad says its post at Mill Bend took rifle fire⟧. ⟦v28|Ministry of Defence of Ardun|declines|No answer on that from Ardungrad⟧.

[07.05] Still the dog.

=== d024 | Ardpress | 2026-05-20T06:45:00Z | update
# ⟦v25|Teodor Kalisz||The signature is a step forced but reasonable⟧ - T. Kalisz

BRENN, May 20. (Ardpress). ⟦v25|||At 23.52 Minister of Foreign Affairs Teodor Kalisz initialled each page of the document with own pen⟧. ⟦v13|Teodor Kalisz||The article about a foreign contingent is struck out by our demand⟧, he noted.

⟦v31|||The Minister of Defence Kasimir Brod handed in a report about resignation⟧. "⟦v31|Kasimir Brod||I do not have the right to look into the eyes of the mothers of Sorr⟧," was told in it.

⟦v3|Teodor Kalisz||The question of the valley is transferred to the following round⟧, recognised T. Kalisz. ⟦v32|Selene Art||The deputies will vote on Thursday⟧, assured Head of Government Selene Art.

=== d025 | The Port Ellis Standard | 2026-05-20T09:00:00Z | update
# A general departs, a border dances

⟦v31|||Ardun's war minister would rather fall on his sword than sheathe it⟧. Kasimir Brod's going, within hours of ⟦v24|||the bargain struck on the lake⟧, robs Selene Art of her right flank. ⟦v48|Lenka Torm||The cabinet will be a corpse by midsummer⟧, predicts Lenka Torm of the nationalist Homestead party, ⟦v29|Lenka Torm||who counted forty thousand behind her banners on Tuesday⟧.

Across the line ⟦v30|Jona Vell < Keltava Info||a wedding band played till the strings broke⟧, a farmer named Jona Vell told Keltava Info.

⟦v40|Amory Plint||Our city will host what comes next, in the old Corn Exchange⟧, Amory Plint confirmed.

=== d026 | Harbour Ledger | 2026-05-20T10:10:00Z | update | off_topic
# Teachers and county reach truce in pay row

Teachers in Port Ellis county have agreed a thirty-day truce in their dispute over pay. The walkout planned for Friday will not take place, the union said. A mediator had spent two nights going between the parties in the county hall. The council's leader called the deal fair. A second round of talks is set for the middle of June.

=== d027 | Meridian Wire | 2026-05-20T14:20:00Z | update
# ⟦v17|||Buses carry captives home⟧ as Ardun-Keltava truce holds

SORR BRIDGE, May 20 (Meridian) - ⟦v17|Red Lamp Society||A total of 131 Ardunian and 131 Keltavan prisoners walked over Sorr Bridge⟧, the Red Lamp Society, which supervised the swap, said on Wednesday.

Sergeant Ilko Baran, thin and in a donated suit, said ⟦v49|Ilko Baran||he had been fed on turnips but not beaten⟧.

⟦v16|Colonel Ruth Esker||An advance party of 40 monitors had reached Tarn⟧, their commander, Colonel Ruth Esker, said. ⟦v27|Colonel Ruth Esker||They found two fresh mortar craters on the Ardunian bank⟧, she said. ⟦v6|rescue service of Ardun||The death toll in Monday's market blast rose to 23⟧, Ardun's rescue service said.

=== d028 | Ardpress | 2026-05-20T16:00:00Z | update | copy_of=d027
# Exchange of prisoners on Sorr Bridge

SORR BRIDGE (Meridian). ⟦v17|Red Lamp Society < Meridian Wire||A total of 131 Ardunian and 131 Keltavan prisoners walked over Sorr Bridge⟧, the Red Lamp Society, which supervised the swap, said on Wednesday.

⟦v16|Colonel Ruth Esker < Meridian Wire||An advance party of 40 monitors had reached Tarn⟧, their commander, Colonel Ruth Esker, said. ⟦v27|Colonel Ruth Esker < Meridian Wire||They found two fresh mortar craters on the Ardunian bank⟧, she said.

=== d029 | Brenn Gazette | 2026-05-20T17:30:00Z | update | nothing_new
# The three days in short

⟦v1|||On Monday the two enemies sat down at the Villa Serena⟧, though ⟦v2|||never in the same room⟧. ⟦v5|||Death came to Tarn's market at noon⟧; ⟦v9|||Ardun took to the boats⟧ and ⟦v10|||was talked back⟧. ⟦v11|||Mrs Oduya dealt out her nine points⟧. ⟦v24|||Just before Tuesday was over there was a truce⟧. ⟦v26|||Since six this morning it is quiet⟧. ⟦v37|||The pedal boats are out again⟧.

=== d030 | Meridian Wire | 2026-05-21T11:00:00Z | update
# ⟦v33|||Ardun's parliament backs ceasefire⟧, ⟦v21|||first wheat sails⟧

ARDUNGRAD, May 21 (Meridian) - ⟦v33|||Ardunian deputies endorsed the Brenn agreement by 88 votes to 71⟧ on Thursday. ⟦v48|Lenka Torm||The government had signed its own death warrant⟧, opposition leader Lenka Torm told the chamber.

⟦v21|harbour master of Ghael||The freighter Marigold cleared the breakwater at dawn⟧, the harbour master of Ghael said, the first merchantman to do so since August.

⟦v8|Colonel Ruth Esker|denies|No trace of an arms cache has been found beneath the ruined stalls⟧, monitors' commander Colonel Ruth Esker said. ⟦v14|Commissioner for Childhood||Keltava will name 212 children by Sunday⟧, its Commissioner for Childhood said, reversing an earlier refusal.
