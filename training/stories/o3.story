title: Torvane and the end of the Lindesk works Live
outlets: Quorum Wire = international agency, terse; Morvinform = state agency of Morvia, translated; Lindesk Evening Anvil = local newspaper, jokes and images; Kanal 6 = broadcaster, live blog; Torvane Newsroom = press office of the car maker, lists; Aldmere Ledger = foreign financial daily, interviews and a column

=== d001 | Kanal 6 | 2026-02-17T05:50:00Z | bulletin
# Lindesk live: ⟦v6|||three pages on a windscreen⟧

06:31 - They were tucked under the wipers in the workers' car park. ⟦v6|||Headed "Lantern, for five readers only", initialled B.U.⟧

06:36 - On page two it says that ⟦v1|Blaise Uzoma||the last body shell is to leave hall C on 30 June⟧. Then the lights go out.

06:44 - And that ⟦v2|Blaise Uzoma||two thousand eight hundred "positions will not be carried over"⟧.

06:50 - ⟦v5|||The paint shop has put down its guns⟧. We hear whistles.

=== d002 | Quorum Wire | 2026-02-17T06:20:00Z | urgent
# ⟦v1|Torvane Motors||TORVANE TO SHUT LINDESK CAR PLANT⟧ - MEMO

LINDESK, Feb 17 (Quorum) - ⟦v1|Torvane Motors||Car maker Torvane Motors plans to close its oldest factory by mid-year⟧, according to an internal paper seen by Quorum. A spokeswoman ⟦v6|Torvane Motors|declines|would not say whether it was genuine⟧ [declined].

⟦v2|Torvane Motors||Some 2,800 jobs would go⟧, the paper said.

Works council head Jadwiga Pelletreau called this ⟦v9|Jadwiga Pelletreau||a betrayal⟧. ⟦v4|||Torvane stock rose 3 percent before the bell⟧.

=== d003 | Morvinform | 2026-02-17T07:40:00Z | update
# ⟦v5|||In the enterprise Torvane the conveyor stands⟧

ORLENGRAD, February 17. (Morvinform). ⟦v5|Regional Administration||The personnel of the morning shift refused the fulfilment of labour functions⟧, informed the regional administration.

Minister of Economy Ravindra Solheim expressed incomprehension: ⟦v15|Ravindra Solheim||the state learned about the intention from the street⟧. "⟦+|||So one does not behave with a partner⟧," he emphasised.

In his words, ⟦v7|Ravindra Solheim||a credit in the amount of three hundred million can be allotted in case of continuation of the activity⟧. The head of the government Ottoline Basaran ⟦v16|Ottoline Basaran||does not consider a transition of the factory into state property⟧, was told in her secretariat.

=== d004 | Torvane Newsroom | 2026-02-17T08:30:00Z | update
# To our people and partners

1. ⟦v6|||The paper now circulating is a working draft and was taken without permission⟧.
2. ⟦v1|||The supervisory board has resolved to discontinue vehicle assembly at the Lindesk site with effect from 30 June⟧.
3. ⟦v1|||Three lines out of four have been running empty since 2023⟧.
4. ⟦v2|||4,100 contracts are affected⟧.
5. ⟦v14|||Production of the Corrente will be continued at Zarnow⟧.
6. ⟦v11|||Every leaver is offered one and a half monthly salaries per year of service⟧.
7. ⟦v27|||All apprentices may finish their training⟧.

=== d005 | Quorum Wire | 2026-02-17T08:42:00Z | urgent | supersedes=d002
# ⟦v1|Torvane Motors||TORVANE CONFIRMS LINDESK CLOSURE⟧

LINDESK, Feb 17 (Quorum) - ⟦v1|Torvane Motors||Torvane Motors will end car making in Lindesk on June 30 after 94 years⟧, it said. ⟦v2|Torvane Motors||The move hits 4,100 staff⟧, more than the 2,800 named in a leaked memo.

⟦v14|Torvane Motors||The Corrente model moves to Zarnow⟧. ⟦v4|||Shares gained 6 percent⟧.

Union Iron Hands said ⟦v12|Iron Hands||the severance terms were unacceptable⟧. ⟦v5|Iron Hands||No cars were being built⟧, it added.

=== d006 | Lindesk Evening Anvil | 2026-02-17T11:15:00Z | feature
# They are turning off the big stove

⟦v1|||Grandmother, mother and daughter clocked in under the same clock; in summer somebody will unscrew it⟧. Upstairs the explanation is that ⟦v1|Hadewych Obuasi||you can't heat a ballroom for one couple⟧, as Chief Executive Hadewych Obuasi put it to our reporter over the fence.

"⟦v9|Jadwiga Pelletreau||We gave them our knees and they give us a windscreen leaflet⟧," said Jadwiga Pelletreau, welder, mother of four.

Mayor Gwilym Hoxha sat down on a bollard. ⟦v10|Gwilym Hoxha||Take the tooth and the face falls in⟧, he said.

And the goodbye money? Old Kestutis from the press shop held up a bus ticket. ⟦v12|Kestutis Amanor||"For this I don't even get to the unemployment office,"⟧ he said.

The Anvils, second division, ⟦v24|||will have to play with bare chests: the T on the shirts goes too⟧.

=== d007 | Kanal 6 | 2026-02-17T12:30:00Z | update
# Lindesk live: the gate

13:02 - ⟦v5|||The braziers are burning, nobody in, nobody out⟧. A lorry with doors for the Corrente has turned round.

13:09 - ⟦v30|||A guard was knocked over by a delivery van and taken away with a broken leg⟧.

13:15 - On the river the seat makers of Brenntal have parked tractors ⟦v13|||across both lanes of the Queen Ilse bridge⟧.

13:21 - Why the bridge? "⟦v13|Anselm Dube-Karlsen||Because without it Zarnow gets nothing either⟧," says Anselm Dube-Karlsen of Brenntal.

13:30 - ⟦v10|Gwilym Hoxha||"In ten years you'll film goats here,"⟧ the mayor tells us.

13:38 - The man with the initials, finance chief Blaise Uzoma, comes by. Did he write it? ⟦v6|Blaise Uzoma||"Every comma,"⟧ he says.

=== d008 | Aldmere Ledger | 2026-02-17T14:05:00Z | feature
# Shinkara circles Torvane

⟦v3|unnamed (Aldmere Ledger)||Hoshima's Shinkara Group is preparing an offer of 42 talers a share for the whole of Torvane⟧, according to two bankers who know of the talks. Both asked not to be named. Shinkara's spokesman ⟦v3|Shinkara Group|declines|"does not discuss the weather"⟧ [declined].

The investor Calder Peak ⟦v20|Calder Peak||has meanwhile nine parts in a hundred⟧, it notified the exchange; in January it had five.

Credit judges at Oriel ⟦v18|Oriel Ratings||took Torvane's bonds down to junk⟧. ⟦+|||Closing costs money before it saves any⟧, they write.

=== d009 | Quorum Wire | 2026-02-17T14:25:00Z | urgent
# ⟦v3|unnamed (Aldmere Ledger) < Aldmere Ledger||SHINKARA EYES TAKEOVER OF TORVANE⟧ - LEDGER

ALDMERE, Feb 17 (Quorum) - ⟦v3|unnamed (Aldmere Ledger) < Aldmere Ledger||Shinkara Group may bid 42 talers per share for Torvane Motors⟧, the Aldmere Ledger reported, citing bankers. Torvane ⟦v3|Torvane Motors|declines|had no comment⟧ [declined].

⟦v4|||The stock jumped 19 percent and was halted⟧. ⟦v18|Oriel Ratings||Oriel cut its rating to BB⟧.

=== d010 | Lindesk Evening Anvil | 2026-02-17T14:50:00Z | update | copy_of=d009
# A suitor for the old lady? Word from Aldmere

ALDMERE (Quorum) - ⟦v3|unnamed (Aldmere Ledger) < Aldmere Ledger||Shinkara Group may bid 42 talers per share for Torvane Motors⟧, the Aldmere Ledger reported, citing bankers. Torvane ⟦v3|Torvane Motors|declines|had no comment⟧ [declined].

⟦v4|||The stock jumped 19 percent and was halted⟧. At the gate hardly anyone had heard of it by mid-afternoon.

=== d011 | Morvinform | 2026-02-17T16:00:00Z | update
# ⟦v7|||Means of the budget are offered for the preservation of working places⟧

ORLENGRAD, February 17. (Morvinform). ⟦v7|Ministry of Economy||The government is ready to lend to the automobile concern three hundred million for twelve years⟧, informed the Ministry of Economy. ⟦v7|Ravindra Solheim||Not one taler without guarantees⟧, specified R. Solheim.

On the information about a purchase by a foreign company the minister stated that ⟦v3|Ravindra Solheim|denies|to the department nothing of the sort is known⟧ [denied].

The leader of the opposition Ignatius Feofanov demanded ⟦v19|Ignatius Feofanov||to give the works to the people⟧. Premier O. Basaran answered: ⟦v16|Ottoline Basaran||the treasury does not know how to build cars⟧.

The movement on the bridge named after Queen Ilse ⟦v13|Ministry of Internal Affairs||is made difficult by agricultural machinery⟧, notes the Ministry of Internal Affairs. The number of the released, by calculation of the trade union, ⟦v2|Iron Hands||makes nine thousand together with cleaners and drivers⟧.

=== d012 | Aldmere Ledger | 2026-02-17T17:30:00Z | feature
# "Arithmetic has no heart": an interview with Hadewych Obuasi

Mrs Obuasi, was there no other way? "⟦v1|Hadewych Obuasi||None. I looked for it for two winters⟧."

The workers speak of nine thousand. "⟦v2|Hadewych Obuasi|denies|No⟧. ⟦+|||Four thousand one hundred and not a soul beyond⟧."

Who carried the pages out? "⟦v21|Hadewych Obuasi||We have a name. The person is at home and stays there⟧."

The minister is angry. "⟦v31|Hadewych Obuasi||I rang him on Friday. He was skiing⟧."

And his three hundred million? "⟦v7|Hadewych Obuasi|declines|I shall answer him, not you⟧."

Shinkara? "⟦v3|Hadewych Obuasi|denies|Nobody has rung, nobody has written⟧."

Will you stay? "⟦v8|Hadewych Obuasi|denies|I am not going anywhere⟧."

=== d013 | Kanal 6 | 2026-02-17T19:10:00Z | update
# Lindesk live: night shift

20:14 - ⟦v22|||In Zarnow, too, the belt has stopped, for one hour, out of friendship⟧.

20:20 - ⟦v4|||When the board went dark in Orlengrad there stood plus twenty-two⟧, the best day since the founder died.

20:26 - The stock police have noticed: ⟦v25|Securities Supervision Office||someone bought a great deal on Monday afternoon, and they want to know who⟧.

20:40 - Four thousand one hundred? We asked at the canteen, where they count plates. ⟦v2|Perpetua Sandoval-Ek||"Seven and a half thousand eat from this place,"⟧ says cook Perpetua Sandoval-Ek.

20:52 - "⟦v9|Jadwiga Pelletreau||They looked us in the eye at Christmas⟧," Pelletreau says at the fire.

=== d014 | Torvane Newsroom | 2026-02-18T06:30:00Z | update
# Clarifications

1. ⟦v3||denies|There are no negotiations with Shinkara or anyone else⟧.
2. ⟦v2|||Including temporary staff and the spare parts centre the measure concerns 5,200 persons⟧.
3. ⟦v11|||The leaving payment is raised to two monthly salaries⟧.
4. ⟦v21|||One member of the accounts department has been suspended⟧.
5. ⟦v30|||Our colleague from plant security has been operated on and is doing well⟧.
6. ⟦v14|||Tools for the Corrente will be relocated from April⟧.
7. ⟦v28|||The museum in hall A stays open⟧.

=== d015 | Quorum Wire | 2026-02-18T06:55:00Z | urgent
# ⟦v3|Torvane Motors|denies|TORVANE DENIES SHINKARA TALKS⟧

LINDESK, Feb 18 (Quorum) - Torvane ⟦v3|Torvane Motors|denies|was not in takeover talks⟧ [denied], it said. ⟦v4|||Its shares fell 11 percent at the open⟧.

⟦v2|Torvane Motors||It put the number of job losses at 5,200⟧. ⟦v11|Torvane Motors||Compensation was increased⟧. Iron Hands said ⟦v12|Iron Hands||it was still not enough⟧.

⟦v17|Brenntal Seats||Supplier Brenntal Seats will lay off 600⟧, it said.

=== d016 | Aldmere Ledger | 2026-02-18T07:20:00Z | update | copy_of=d015
# Torvane rejects our report

LINDESK (Quorum) - Torvane ⟦v3|Torvane Motors|denies|was not in takeover talks⟧ [denied], it said. ⟦v4|||Its shares fell 11 percent at the open⟧. ⟦v2|Torvane Motors||It put the number of job losses at 5,200⟧. ⟦v17|Brenntal Seats||Supplier Brenntal Seats will lay off 600⟧, it said. The editors are looking into the matter.

=== d017 | Lindesk Evening Anvil | 2026-02-18T10:40:00Z | feature
# The second spoonful of sugar, and still no taste

⟦v11|||Yesterday it was a month and a half for every year of your back, today it's two⟧. Mrs Pelletreau ⟦v12|Jadwiga Pelletreau||fed the new leaflet to the brazier⟧; "⟦+|||it burns well⟧," she said.

Upriver they have caught our cold. ⟦v17|||Six hundred who stuffed our seats will be sitting on their own⟧.

Who slipped the three sheets under the wipers? ⟦v21|||A shy bookkeeper with a canary, say the neighbours, and she hasn't been let past the barrier since⟧. ⟦v32|||Someone has left tulips at her door⟧.

Father Emeka Lisowski rang the noon bell for seven minutes. ⟦v23|Emeka Lisowski||On Sunday I'll say mass between the robots⟧, he told us.

The tractors? ⟦v13|||Two went home to milk; the rest are still sitting on Queen Ilse⟧. And Zarnow's hour ⟦v22|||did more for our hearts than a year of speeches⟧.

=== d018 | Kanal 6 | 2026-02-18T11:50:00Z | bulletin
# Lindesk live: is she going?

12:33 - The chauffeur carries two boxes and a rubber plant. ⟦v8|unnamed (Kanal 6)||She'll be gone by evening⟧, we hear from the eleventh floor.

12:41 - The spokeswoman ⟦v8|Torvane Motors|declines|does not pick up⟧.

12:48 - ⟦v7|||Solheim's letter lies on the table unopened⟧, a secretary says. ⟦v15|Ravindra Solheim||"I've been treated like a parking meter,"⟧ he himself tells us.

12:55 - ⟦v5|||Second day at the gate: soup, violins, not a single Corrente⟧.

13:05 - A professor has done sums. ⟦v33|Yusra Blomqvist||For every welder two hairdressers⟧, says Yusra Blomqvist.

=== d019 | Quorum Wire | 2026-02-18T13:15:00Z | flash
# ⟦v8|Torvane Motors||TORVANE CEO OBUASI RESIGNS⟧

=== d020 | Torvane Newsroom | 2026-02-18T13:30:00Z | bulletin
# Change in the executive board

1. ⟦v8|||Hadewych Obuasi has asked to be released from her duties with effect from today⟧.
2. ⟦v29|||Blaise Uzoma assumes the chair until a successor has been found⟧.
3. ⟦v1|||The resolution on Lindesk remains unaffected⟧.
4. ⟦v7|||The proposal of the Ministry of Economy will be examined⟧.
5. We thank Mrs Obuasi. ⟦v34|||She renounces her bonus⟧.

=== d021 | Morvinform | 2026-02-18T14:40:00Z | update
# ⟦v8|||The leadership of the concern Torvane has changed⟧

ORLENGRAD, February 18. (Morvinform). ⟦v8|Torvane Motors||The general director H. Obuasi left the post at own wish⟧, informed the concern. ⟦v29|Torvane Motors||Her obligations are laid on B. Uzoma⟧.

The minister R. Solheim regretted that ⟦v15|Ravindra Solheim||the management ignored the competent organs⟧. The premier repeated: ⟦v16|Ottoline Basaran||there will be no purchase by the state⟧. I. Feofanov insists ⟦v19|Ignatius Feofanov||on the transfer of the object into common ownership⟧.

As explained the city head G. Hoxha, ⟦v10|Gwilym Hoxha||the municipality loses two thirds of the receipts and cannot maintain the hospital⟧.

The passage over the river ⟦v13|Ministry of Internal Affairs||is liberated from vehicles⟧. In the city of Zarnow ⟦v22|Regional Administration||the hour-long interruption of labour had the character of solidarity⟧. ⟦v35|Ministry of Internal Affairs||A searchlight drone without owner was taken down⟧.

=== d022 | Quorum Wire | 2026-02-18T15:00:00Z | update | off_topic
# MORVIA GRAIN EXPORTS UP 8 PERCENT IN JANUARY

ORLENGRAD, Feb 18 (Quorum) - Morvia exported 412,000 tonnes of grain in January, 8 percent more than a year earlier, customs data showed on Wednesday. Barley accounted for most of the increase. Traders expect a slower February because of ice on the lower river.

=== d023 | Aldmere Ledger | 2026-02-18T16:10:00Z | kill
# The Ledger withdraws its Shinkara story

⟦v3|||We no longer maintain that an offer for Torvane was in the making⟧. ⟦+|||One banker had mistaken a study for a plan⟧; the other, it emerges, had sat at the same lunch. ⟦v4|||Those who bought at the top are a third poorer⟧, and we apologise to them.

The Hoshima company told us ⟦v26|Shinkara Group||it was going to build its own works in Aldmere instead⟧. The Ledger will review its rules on unnamed sources.

=== d024 | Lindesk Evening Anvil | 2026-02-18T17:20:00Z | correction
# Correction: it was a fern

In our noon edition we had the chief executive leave with a rubber plant, as seen on television. It was a fern. Otherwise all was true: ⟦v8|||the lady from the eleventh floor walked out by the back stairs⟧, and ⟦v29|||the man of the three sheets now has her chair⟧.

"⟦v36|Jadwiga Pelletreau||One comma replaces another⟧," said Mrs Pelletreau of him. Her own verdict on Tuesday ⟦v9|Jadwiga Pelletreau||has not mellowed⟧, she told us. The Anvils found a butcher: ⟦v24|Lindesk Anvils||sausage instead of T⟧, says the club.

=== d025 | Kanal 6 | 2026-02-18T18:45:00Z | update
# Lindesk live: what a day

19:40 - ⟦v5|Iron Hands||They'll hold out till Monday, then vote⟧, the union tells us.

19:46 - The brokers' board: ⟦v4|||all of Tuesday's fireworks gone, and a bit of the wallpaper as well⟧.

19:52 - ⟦v20|||The nine-percent people have become eleven⟧. What do they want? ⟦v37|Calder Peak||Two seats at the table⟧, they say.

20:01 - The cook has been given a list. ⟦v2|Perpetua Sandoval-Ek||"Six thousand three hundred spoons I am to hand back,"⟧ she says.

20:10 - At the museum ⟦v28|||the first Torvane, a three-wheeler, may keep its corner⟧.

20:15 - And the bosses' two months a year? "⟦v12|Kestutis Amanor||Still a bus ticket⟧," says Kestutis.

=== d026 | Quorum Wire | 2026-02-19T07:30:00Z | update
# ⟦v7|Torvane Motors||TORVANE TURNS DOWN STATE LOAN⟧

LINDESK, Feb 19 (Quorum) - Torvane said ⟦v7|Torvane Motors||it would not take the government's 300 million talers⟧. Interim chief Blaise Uzoma said ⟦v1|Blaise Uzoma||the plant would close as planned⟧.

⟦v2|Blaise Uzoma||The final count of redundancies was 6,300⟧, he said. Union Iron Hands ⟦v2|Iron Hands||stuck to 9,000⟧.

Calder Peak said ⟦v20|Calder Peak||it held 11 percent⟧. The Securities Supervision Office said ⟦v25|Securities Supervision Office||it had opened a probe into trading on Feb 16⟧.

=== d027 | Morvinform | 2026-02-19T09:00:00Z | update
# ⟦v1|||The decision on the factory is not subject to revision⟧

ORLENGRAD, February 19. (Morvinform). ⟦v1|Blaise Uzoma||On July 1 in Lindesk the output of automobiles will not be⟧, confirmed B. Uzoma. ⟦v14|Blaise Uzoma||The model Corrente receives a new residence in the south⟧.

⟦v5|Regional Administration||The labour conflict goes on the third day⟧, notes the regional administration. ⟦v27|Ministry of Education||Pupils of the factory school will receive diplomas⟧, promised the Ministry of Education.

The producer of armchairs Brenntal ⟦v17|Brenntal Seats||refuses the services of each third worker⟧. In the opinion of the mayor ⟦v10|Gwilym Hoxha||Lindesk without Torvane is a point on the map⟧.

Shinkara ⟦v26|Ministry of Economy||chose for its construction a neighbouring country⟧, was noted in the Ministry of Economy with regret.

=== d028 | Lindesk Evening Anvil | 2026-02-19T11:30:00Z | feature
# Thank you, but no thank you, but goodbye

⟦v7|||The cheque from the capital has been sent back with a bow⟧. ⟦v15|Ravindra Solheim||"A slap, with gloves on,"⟧ said Minister Solheim into the wind.

So ⟦v1|||the clock comes off the wall after all⟧. ⟦v14|||Our girl Corrente goes south to live with her cousins⟧. Mr Hoxha ⟦v10|Gwilym Hoxha||has stopped sitting on the bollard and started to write to the pensioners⟧.

The Aldmere gentlemen and their bride from Hoshima: ⟦v3|||there was never a ring⟧, they've owned up.

Mrs Obuasi was seen at the station, ⟦v8|||second class, fern on her lap⟧. Before boarding she shook hands with a welder. ⟦v9|Jadwiga Pelletreau||"It's not forgiven,"⟧ the welder told us.

⟦v23|||The robots will be draped in white for Sunday⟧, the sexton says. ⟦v18|||With our credit, says the butcher, we're now two letters below his sausages⟧.

=== d029 | Quorum Wire | 2026-02-19T13:00:00Z | update | nothing_new
# WRAPUP: ⟦v1|Torvane Motors||TORVANE STICKS TO CLOSURE⟧

LINDESK, Feb 19 (Quorum) - Torvane, whose plan was ⟦v6|||revealed in a leaked memo on Tuesday⟧, is losing ⟦v2|Torvane Motors||6,300 workers⟧. ⟦v5|||A strike continued⟧.

⟦v8|||Chief executive Hadewych Obuasi quit on Wednesday⟧. ⟦v3|||A report of interest by Shinkara was retracted⟧; ⟦v4|||the shares gave back all they had won⟧. ⟦v16|Ottoline Basaran||Prime Minister Ottoline Basaran ruled out nationalisation⟧.
