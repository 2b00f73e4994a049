title: Positive test at the skating worlds in Ilmar
outlets: Cadence Wire = sports agency; Press Bureau Ostrava-Nel = state agency of Nelvia, translated; The Oarlock = specialist online column; World Glide Federation = official communiqués; Ilmar Morgenblad = host-city daily; Tone Two = radio, live blog

=== d001 | The Oarlock | 2026-02-13T06:30:00Z | feature
# Gold, and a small bottle

Ice is honest, my trainer used to say; it is the people on it. Last night ⟦v1|||Zlata Imrekova flew over ten thousand metres eleven seconds faster than any woman before her⟧, and the hall in Ilmar stood on its seats. I stood too. My knees did not quite want to.

"⟦v1|Zlata Imrekova||I saw only the line⟧," the Nelvian said afterwards. ⟦v2|Zlata Imrekova||She was retiring in the spring⟧, she let drop as well, to have a garden.

Her rival Hanneke Obuya came in second, and ⟦v3|Hanneke Obuya||asked whether there was a speed limit in this rink⟧. Everybody laughed. Her coach did not.

=== d002 | Ilmar Morgenblad | 2026-02-13T09:15:00Z | update
# A van at six in the morning

Guests of the Hotel Anker were woken on Friday by a grey van with the letters of the control laboratory. ⟦v4|||Two men went up to the third floor, where the team of Nelvia lodges⟧, and came down with a cool box. ⟦v4|unnamed (Ilmar Morgenblad)||It was about one room only⟧, the night porter says.

The World Glide Federation ⟦v4|World Glide Federation|declines|anything on it⟧ would not tell us. The team doctor, Anatol Breku, did: ⟦v4|Anatol Breku||routine, like brushing teeth⟧.

Hall manager Solveig Antunes ⟦v5|Solveig Antunes||has sold every seat for the weekend⟧.

=== d003 | Cadence Wire | 2026-02-13T15:02:00Z | flash
# ⟦v6|||CHAMPION IMREKOVA FAILS DOPING TEST⟧ - SOURCE

=== d004 | Cadence Wire | 2026-02-13T15:20:00Z | urgent | supersedes=d003
# ⟦v6|unnamed (Cadence Wire)||World champion Imrekova tests positive⟧, source says

ILMAR, Feb 13 (Cadence) - ⟦v6|unnamed (Cadence Wire)||A sample given by Nelvia's Zlata Imrekova before her 10,000-metre victory contained trimelzol⟧, a person with knowledge of the matter said on Friday.

⟦v6|World Glide Federation|declines|The report⟧ drew no comment from the federation. ⟦v6|Skating Union of Nelvia|denies|Nelvia's skating union called it "a lie in boots"⟧.

The substance speeds recovery. ⟦v7|unnamed (Cadence Wire)||A teammate was also under investigation⟧, the person said.

=== d005 | Tone Two | 2026-02-13T16:10:00Z | update
# Worlds in Ilmar: live

**17:04** ⟦v6|||There's something in Zlata's cup that shouldn't be⟧, that's what everybody in the mixed zone's whispering.

**16:58** "⟦v8|Hanneke Obuya||I'm not dancing on anybody's grave⟧," Hanneke Obuya tells us, skates over her shoulder. ⟦v9|Hanneke Obuya||If she does get the gold, she doesn't want it in a jiffy bag⟧.

**16:45** ⟦v10|||The Nelvians' bus has driven off without training⟧. Curtains drawn.

**16:30** ⟦v4|||Remember the grey van?⟧ Looks less like tooth-brushing now.

=== d006 | World Glide Federation | 2026-02-13T18:00:00Z | update
# Communiqué 7/2026

The Executive of the Federation makes known:

1. ⟦v6|||An adverse analytical finding for trimelzol was returned on 12 February in respect of athlete Z. I. (Nelvia)⟧.
2. ⟦v11|||The athlete is provisionally excluded from all competition as of today⟧.
3. ⟦v12|||The analysis of the second vial will take place on 14 February at 09:00⟧.
4. ⟦v13|||The result of the women's 10,000 metres is held in abeyance; no medals are reassigned⟧.
5. ⟦v7|||No proceedings are open against any other athlete⟧.

=== d007 | Press Bureau Ostrava-Nel | 2026-02-13T19:30:00Z | update
# ⟦v14|||Against the pride of the nation is led a dirty campaign⟧

NEL, February 13. (PBO). ⟦v14|Rostam Vilkas||What occurs is a planned blow upon Nelvian sport⟧, declared the Minister of Sport Rostam Vilkas. ⟦v6|Rostam Vilkas|denies|The so-called finding⟧ does not exist for him. ⟦v14|Rostam Vilkas||Somebody is not able to win on ice and wins in the laboratory⟧, he noted.

⟦v11|World Glide Federation||The sportswoman is temporarily not admitted to starts⟧, as is known. ⟦v15|Skating Union of Nelvia||An appeal will be directed within a day⟧, informed the Skating Union.

According to the union, ⟦v16|Skating Union of Nelvia||the preparation got into the organism with an ointment for the back bought in a pharmacy of Ilmar⟧.

=== d008 | Cadence Wire | 2026-02-13T20:05:00Z | update
# Imrekova suspended, says she is innocent

ILMAR, Feb 13 (Cadence) - ⟦v11|||The new 10,000-metre champion was barred from the rest of the worlds⟧ on Friday.

"⟦v17|Zlata Imrekova||I have never taken anything stronger than my grandmother's soup⟧," Imrekova said in a brief statement.

⟦v16|Skating Union of Nelvia||Her union blamed a cream⟧. ⟦v13|World Glide Federation||The standings remain frozen⟧, the federation said.

⟦v18|||Sponsor Lindquell suspended its contract with the skater⟧.

=== d009 | The Oarlock | 2026-02-14T06:00:00Z | feature
# What the cream can do

Trimelzol, dear reader, does not live in ointments. ⟦v19|Bertrand Oyelowo||You would have to butter yourself from head to toe for a month⟧, Professor Bertrand Oyelowo told me; he has measured the stuff for thirty years. "⟦v19|Bertrand Oyelowo||A tube explains a trace, and this is no trace⟧," he said.

How much, then? ⟦v20|unnamed (The Oarlock)||Forty nanograms⟧, I am told by somebody who holds test tubes. The limit is ten.

I believe in soup. I have also known ⟦v6|||about the dirty vial⟧ since Friday noon and did not write it, out of cowardice. But ⟦v3|||Obuya's little joke about the speed limit⟧ does not sound like a joke this morning.

=== d010 | Ilmar Morgenblad | 2026-02-14T08:20:00Z | update
# "We sold no such tube"

The only pharmacy near the Hotel Anker belongs to Mrs Guðrún Pacheco. ⟦v16|Guðrún Pacheco|denies|That she had ever sold the Nelvians a back cream⟧ she disputes; she showed us her till. ⟦v21|Guðrún Pacheco||Throat sweets, eleven bags, and a hot-water bottle, that was what they bought⟧.

The second vial is opened this morning. ⟦v12|World Glide Federation||Her own chemist is to be standing next to it⟧, the federation assured us.

On Quay Street, fans from Nelvia ⟦v22|||hung a bedsheet from a balcony: "Zlata, we believe"⟧. By noon ⟦v22|||there were twenty bedsheets⟧.

=== d011 | Tone Two | 2026-02-14T10:15:00Z | update
# Worlds in Ilmar, Saturday: live

**11:12** ⟦v12|||They've cracked bottle number two⟧. Nobody's saying what's in it. ⟦v12|Ottavia Lindgren|declines|Good or bad⟧? Boss Lindgren puts a finger to her lips.

**11:01** Our man's got the figure: ⟦v20|unnamed (Tone Two)||fifty-five nano-whatsits⟧. Yesterday evening it was thirty.

**10:50** ⟦v23|||Stefan Imrekov, brother and coach, hasn't been seen since breakfast yesterday⟧. His bed's made. His skates are here.

**10:42** Bedsheets update: ⟦v22|||police counted sixty-two along the quay⟧, and one tablecloth.

**10:36** ⟦v11|||Her locker's taped shut with a paper seal⟧; a cleaner shows us.

**10:30** ⟦v10|||Still no Nelvians on the training ice⟧; two of them were seen buying postcards.

=== d012 | Press Bureau Ostrava-Nel | 2026-02-14T10:50:00Z | update
# ⟦v17|||Zlata Imrekova: conscience is clean⟧

NEL, February 14. (PBO). ⟦v17|Zlata Imrekova||The sportswoman underlined to our correspondent that forbidden means she did not use, neither knowingly nor by mistake⟧.

⟦v20|Skating Union of Nelvia|denies|The figures which wander through the western channels⟧ the union named taken from the ceiling. ⟦v20|Anatol Breku||The matter is about eleven nanograms⟧, specified the physician of the team Anatol Breku.

⟦v23|Skating Union of Nelvia||The trainer S. Imrekov departed to the homeland on family circumstances⟧, there was communicated also.

⟦v24|President of Nelvia||The head of state telephoned with the champion and wished firmness⟧.

=== d013 | Cadence Wire | 2026-02-14T12:31:00Z | bulletin
# ⟦v12|||IMREKOVA'S B SAMPLE NEGATIVE⟧ - NELVIAN TV

ILMAR, Feb 14 (Cadence) - ⟦v12|Nelvian Television||The second analysis cleared the skater⟧, Nelvian Television said.

=== d014 | Cadence Wire | 2026-02-14T12:44:00Z | kill
# CADENCE KILLS B SAMPLE BULLETIN

Please withdraw the bulletin of 1231 GMT. ⟦v12|World Glide Federation|denies|That a result existed⟧ is denied by the federation.

=== d015 | World Glide Federation | 2026-02-14T14:00:00Z | update
# Communiqué 8/2026

The Executive of the Federation makes known:

1. ⟦v12|||The analysis of the B specimen confirms the finding of the A specimen⟧.
2. ⟦v20|||Estimated concentration: 48 nanograms per millilitre⟧.
3. ⟦v11|||The exclusion remains in force⟧.
4. ⟦v25|||The hearing panel sits on 15 February; chair: Judge N. Amsalem⟧.
5. ⟦v13|||The classification of the race stays suspended pending its ruling⟧.

=== d016 | Tone Two | 2026-02-14T14:25:00Z | update
# Worlds in Ilmar, Saturday: live

**15:22** So, that's that: ⟦v12|||bottle two says what bottle one said⟧. ⟦v12|Zlata Imrekova||She'd feared as much since lunch⟧, we hear from her room. ⟦v20|||Forty-eight, to settle the sweepstake⟧.

**15:18** ⟦v26|||Nelvia's packing. All fourteen of them are out of the championship⟧, by their own choice.

**15:10** We've found the brother! ⟦v23|||He's in Port Halsa, three hours up the coast, with a suitcase and a lawyer⟧. Not "at home" at all.

**15:02** ⟦v27|Stefan Imrekov||He's got something to say and he'll say it to the judge⟧, he tells our stringer through a door.

**14:55** Hanneke Obuya's off to the sauna. "⟦v9|Hanneke Obuya||Not by post, I said, and I meant it⟧."

=== d017 | Ilmar Morgenblad | 2026-02-14T16:10:00Z | update
# An empty third floor

⟦v12|||It had taken five hours and the cork was good, but the lab found the same guest a second time⟧. At four ⟦v26|||fourteen bags stood in the lobby of the Anker, and nobody had finished breakfast⟧. "⟦v26|Anatol Breku||One does not stay where one is spat on⟧," Dr Breku said. The 500-metre favourite, Pavlina Osei, 19, ⟦v28|Pavlina Osei||would have liked to race⟧, she said, before somebody took her arm.

Solveig Antunes looked at her Sunday. ⟦v5|Solveig Antunes||Eight hundred tickets have come back⟧, she said.

At the town hall Mayor Quirin Tamm ⟦v29|Quirin Tamm||was sorry above all for the bakers⟧; he had had a thousand skate-shaped rolls ordered.

=== d018 | Press Bureau Ostrava-Nel | 2026-02-14T17:00:00Z | update
# ⟦v26|||The combined team leaves the arena of unfair struggle⟧

NEL, February 14. (PBO). ⟦v26|Rostam Vilkas||The decision about the withdrawal of the sportsmen was accepted at the highest level⟧, declared the Minister of Sport. ⟦v30|Rostam Vilkas||Payments to the World Glide Federation are frozen⟧, he added.

⟦v14|Rostam Vilkas||Behind the history stand circles for which a strong Nelvia is like a bone in the throat⟧, repeated the minister.

⟦v12|Anatol Breku||The repeated examination was conducted with violations⟧, considers the physician of the team.

⟦v15|Skating Union of Nelvia||The complaint on 42 sheets is delivered⟧, informed the union.

=== d019 | Cadence Wire | 2026-02-14T17:35:00Z | urgent
# ⟦v26|||Nelvia quits skating worlds over doping case⟧

ILMAR, Feb 14 (Cadence) - ⟦v26|||Nelvia pulled its entire team from the world championships⟧ after ⟦v12|||Imrekova's backup specimen also showed trimelzol⟧.

⟦v31|Ottavia Lindgren||Federation president Ottavia Lindgren regretted the walkout⟧. "⟦v32|Ottavia Lindgren||Nobody stands above the bottle⟧," she said.

⟦v30|||Nelvia also stopped paying its dues⟧, 1.1 million a year. ⟦v32|Ottavia Lindgren||No cheque would change that either⟧, Lindgren said.

=== d020 | Ilmar Morgenblad | 2026-02-14T18:20:00Z | update | copy_of=d019
# Nelvia quits (Cadence Wire)

⟦v26|||Nelvia pulled its entire team from the world championships⟧ after ⟦v12|||Imrekova's backup specimen also showed trimelzol⟧.

⟦v31|Ottavia Lindgren < Cadence Wire||Federation president Ottavia Lindgren regretted the walkout⟧, Cadence Wire reports.

=== d021 | The Oarlock | 2026-02-15T06:45:00Z | feature
# Brothers

Stefan Imrekov taught his sister to fall before he taught her to glide. Yesterday night he rang me. I have known him since we were both fast.

"⟦v27|Stefan Imrekov||It was me, she had no idea⟧," he said. "⟦+|||I put it in her tea⟧." Why? ⟦v27|Stefan Imrekov||Because of her knee; because four years are long⟧. ⟦v33|Stefan Imrekov||The powder came from the doctor⟧, he said further, and named him: Breku.

⟦v26|||His fourteen passengers⟧ had boarded by then. Dr Breku, at the airport: ⟦v33|Anatol Breku|denies|"Fairy tales"⟧. 

And ⟦v16|Stefan Imrekov|denies|the famous cream⟧? "⟦+||| There's no cream⟧," said Stefan. ⟦v23|Stefan Imrekov||He had not fled, he had gone to look at the sea⟧.

=== d022 | Cadence Wire | 2026-02-15T07:10:00Z | urgent
# ⟦v27|Stefan Imrekov < The Oarlock||BROTHER SAYS HE DOPED CHAMPION⟧ - THE OARLOCK

ILMAR, Feb 15 (Cadence) - ⟦v27|Stefan Imrekov < The Oarlock||Zlata Imrekova's coach and brother has admitted spiking her drink without her knowledge⟧, the website The Oarlock said on Sunday.

⟦v33|Stefan Imrekov < The Oarlock||He implicated the Nelvian team physician as supplier⟧. ⟦v33|Anatol Breku||The doctor, Anatol Breku, threatened to sue⟧. ⟦v27|World Glide Federation|declines|The confession⟧ was not commented on by the federation before the hearing.

⟦v34|Ilmar Police||Ilmar police opened an inquiry for bodily harm⟧.

=== d023 | Tone Two | 2026-02-15T10:40:00Z | update
# Judgment Sunday: live

**11:38** ⟦v25|||They're in there: three judges, one skater, no phones⟧. Room 4, above the ice machine.

**11:20** ⟦v27|||Tea, then. Not soup, not cream: tea⟧. The brother walked in by the back door and he's talking.

**11:17** ⟦v27|unnamed (Tone Two)||"Three spoonfuls over nine days", he's told the panel⟧, according to someone with an ear to Room 4.

**11:14** "⟦v35|Zlata Imrekova||He's my brother and I'm not speaking to him⟧," she says on the stairs.

**11:02** ⟦v34|||Two detectives are waiting by the vending machine⟧.

**10:58** ⟦v26|||Pavlina Osei's lane stays empty in the 500⟧, with her name still on the board. The start goes off with a gap in it.

**10:55** ⟦v22|||Bedsheets are coming down in the rain⟧, except one.

=== d024 | Press Bureau Ostrava-Nel | 2026-02-15T11:15:00Z | update
# ⟦v33|||Doctor Breku has no relation to the powder⟧

NEL, February 15. (PBO). ⟦v33|Skating Union of Nelvia|denies|The participation of the medical staff⟧ is excluded categorically, informed the union. ⟦v27|Skating Union of Nelvia||The words of the trainer were spoken under pressure⟧, it was emphasized.

⟦v36|Rostam Vilkas||To S. Imrekov the title of merited trainer is taken away⟧, declared the minister. ⟦v26|Rostam Vilkas||To remain in Ilmar would have been beneath dignity⟧, he noted. ⟦v10|||The rest of the sportsmen were met in the capital with an orchestra⟧.

⟦v17|Zlata Imrekova||The innocence of the champion⟧ thereby is proved, it is considered here.

=== d025 | World Glide Federation | 2026-02-15T15:30:00Z | bulletin
# Communiqué 9/2026

The hearing panel has ruled:

1. ⟦v37|||Athlete Z. Imrekova bears no significant fault; a ban of three months is imposed⟧.
2. ⟦v27|||The panel accepts the coach's account of covert administration⟧.
3. ⟦v13|||She is removed from the classification of the 10,000 metres; the title passes to H. Obuya⟧.
4. ⟦v38|||S. Imrekov is excluded for life from any function⟧.
5. ⟦v33|||The file concerning the physician is transmitted to the integrity unit⟧.

=== d026 | Cadence Wire | 2026-02-15T15:52:00Z | urgent
# ⟦v37|||Imrekova gets three months⟧, loses gold

ILMAR, Feb 15 (Cadence) - ⟦v37|Nadav Amsalem||The skater had been careless, not guilty⟧, panel chair Nadav Amsalem said. ⟦v27|Nadav Amsalem||That a relative had contaminated her thermos was credible⟧, he added. ⟦v38|Nadav Amsalem||Her brother would never coach again⟧, he said.

⟦v13|||Hanneke Obuya was declared world champion⟧. "⟦v13|Hanneke Obuya||A gold by committee⟧," she called it. ⟦v33|||Breku's role will be examined separately⟧. ⟦v1|||The record set on Thursday⟧ was struck out.

⟦v15|Skating Union of Nelvia||Nelvia withdrew its appeal⟧.

=== d027 | Tone Two | 2026-02-15T17:20:00Z | update
# Judgment Sunday: live

**18:15** Watch this. ⟦v39|||Obuya takes the gold off, walks over and hangs it on the railing at Zlata's old place⟧. Not by post!

**18:02** ⟦v37|||Till the tulips she's out, and then she can skate⟧. Only she's gardening by then, isn't she? ⟦v2|Zlata Imrekova||Nope: she's coming back for another year⟧, she tells us.

**17:55** ⟦v38|||For him the rink's locked for good⟧. "⟦v38|Stefan Imrekov||Fair⟧," is all he's saying.

**17:50** Sorry for anything, Stefan? "⟦v27|Stefan Imrekov||I'd do the knee again, not the spoon⟧."

**17:44** And ⟦v13|||the anthem's played to a hall that's booing, on the organ⟧. Second place goes to third.

**17:41** Tickets? ⟦v5|Solveig Antunes||Sold out again⟧.

=== d028 | Tone Two | 2026-02-15T18:05:00Z | correction
# Sorry

At 11:01 on Saturday we said fifty-five nanograms. ⟦v20|||It was forty-eight⟧, as the federation gave it. Dr Breku's ⟦v20|||eleven⟧ was off, too, by more than we were.

=== d029 | Ilmar Morgenblad | 2026-02-16T06:00:00Z | update | nothing_new
# The four days in brief

⟦v1|||A record⟧; ⟦v6|||a bottle that was not empty⟧; ⟦v26|||fourteen bags in a lobby⟧; ⟦v27|||a brother with a teapot⟧; ⟦v37|||a pause until May⟧; and ⟦v13|||a winner who would rather have been second⟧.

=== d030 | Ilmar Morgenblad | 2026-02-16T06:20:00Z | update | off_topic
# Ferry to Port Halsa resumes

After repairs to the pier the ferry sails again from Wednesday, four times a day. Bicycles travel free until Easter.
