title: Explosion at the Hrabenka mine Live
outlets: Norda = international agency; Silwerk Press = state agency, translated; Pit Lantern = local newspaper; Canal Siete Vientos = broadcaster, live blog; Mines Rescue Board = official notices, lists; The Ledger = business daily

=== d001 | Norda | 2026-11-03T04:20:00Z | flash
# ⟦v1|Mines Rescue Board||EXPLOSION IN HRABENKA COAL MINE⟧ - RESCUE BOARD

=== d002 | Norda | 2026-11-03T04:55:00Z | urgent | supersedes=d001
# ⟦v1|Mines Rescue Board||Blast rips through Hrabenka coal mine⟧, ⟦v2|Mines Rescue Board||dozens missing⟧ - rescue board

HRABENKA (Norda) - ⟦v1|Mines Rescue Board||An explosion occurred at 3:42 a.m. on the 740-metre level⟧, the Mines Rescue Board said. ⟦v2|Mines Rescue Board||Thirty-eight men had not come up⟧, it said. ⟦v3|||Two bodies were brought out⟧, a Norda reporter at the shaft saw.

The owner, Karbosol, ⟦v4|Karbosol|declines|declined to say what had set it off⟧.

=== d003 | Silwerk Press | 2026-11-03T05:40:00Z | update
# ⟦v1|Ministry of Industry||In the mining enterprise "Hrabenka" a strong clap took place⟧

SILWERK, November 3. (Silwerk Press). ⟦v1|Ministry of Industry||In the night shift an ignition of the gas-air mixture took place underground⟧, the press service of the Ministry of Industry reports. ⟦v5|Ministry of Industry||Four rescue detachments are directed to the place⟧. ⟦v2|Ministry of Industry||With thirty-six workers there is no communication⟧.

Minister of Industry Tivadar Lehoczek underlined: ⟦v6|Tivadar Lehoczek||the state will not leave one family without support⟧.

=== d004 | Pit Lantern | 2026-11-03T06:30:00Z | feature
# At eighteen to four the cups jumped off the hooks

Nobody in Hrabenka needed a telephone. ⟦v1|||First the beds moved, then the dogs, then the siren⟧. "⟦v1|Blodwen Achterberg||I thought the mountain had coughed⟧," says Blodwen Achterberg of Winding Street, whose two sons were on nights.

One came home, black to the teeth. "⟦v1|Ruari Achterberg||It was a wind with fists⟧," says Ruari Achterberg, 24. And the others behind him? "⟦v2|Ruari Achterberg||I counted lamps at the cage and there were too few⟧."

By six ⟦v7|||the chapel hall had been filled with wives and thermos flasks⟧. ⟦v5|||Men with breathing sets on their backs went past without looking up⟧.

=== d005 | Mines Rescue Board | 2026-11-03T08:00:00Z | bulletin
# Notice 1, Hrabenka Colliery

1. ⟦v1|||Event: ignition, face 14, 740 level, 03:42⟧.
2. ⟦v2|||Unaccounted for: 34⟧.
3. ⟦v3|||Recovered deceased: 5⟧.
4. ⟦v5|||Deployed: 6 teams of 8, two-hour turns⟧.
5. ⟦v8|||Atmosphere: methane 4.1 per cent at the bottom of No. 2 shaft; carbon monoxide above limit⟧.
6. ⟦v9|||Fans: main ventilation out of order⟧.

=== d006 | Canal Siete Vientos | 2026-11-03T09:10:00Z | update
# Hrabenka live: waiting at the wheel

**08:41** You can see it behind me. ⟦v10|||The wheel isn't turning⟧. Cage number two is stuck halfway with nobody in it.

**08:47** Union boss Kwabena Strzelec is furious. "⟦v11|Kwabena Strzelec||We wrote to them about gas in face fourteen three times since August⟧," he tells us. "⟦v12|Kwabena Strzelec||Nobody goes down tomorrow, in no pit of this company⟧."

**08:55** The company's man, Ansgar Delacroix-Ito: "⟦v11|Ansgar Delacroix-Ito|denies|I know of no letter⟧."

**09:01** ⟦v3|||Make that seven. Stretchers, covered⟧.

**09:06** Rescue chief Malin Tuohimaa, running: "⟦v5|Malin Tuohimaa||We're four hundred metres from where they should be⟧."

=== d007 | The Ledger | 2026-11-03T09:45:00Z | update
# ⟦v13|||Karbosol drops a fifth after mine disaster⟧

Karbosol, the country's largest producer of coking coal, ⟦v13|||opened 21 percent lower⟧ on the Silwerk exchange. ⟦v14|Ewa Nakagawa||Hrabenka brings in a third of the group's profit⟧, said Ewa Nakagawa, an analyst at Bruck & Teal.

Insurers may be cautious. ⟦v15|Ewa Nakagawa||The policy excludes gross negligence⟧, she said. ⟦v15|Karbosol|declines|Karbosol would not discuss its cover⟧. A steelmaker in Port Ansgar said ⟦v16|Stahlunion Ansgar||it had coke for nineteen days⟧.

=== d008 | Norda | 2026-11-03T11:20:00Z | update
# ⟦v17|Mines Rescue Board||Knocking heard⟧ in wrecked mine; ⟦v3|Mines Rescue Board||toll at 9⟧

HRABENKA (Norda) - ⟦v17|Malin Tuohimaa||Rescuers heard taps on a pipe at 10:48 a.m.⟧, chief rescuer Malin Tuohimaa said. "⟦v17|Malin Tuohimaa||Three, pause, three⟧," she said.

⟦v2|Malin Tuohimaa||Thirty miners were still missing⟧, she said, but Karbosol's spokesman Ansgar Delacroix-Ito spoke of ⟦v2|Ansgar Delacroix-Ito||twenty-seven⟧. He put the difference down to ⟦v2|Ansgar Delacroix-Ito||men who had swapped shifts without telling anyone⟧.

⟦v8|Malin Tuohimaa||Gas was climbing⟧, Tuohimaa said, and ⟦v5|Malin Tuohimaa||her teams might have to turn back⟧.

=== d009 | Silwerk Press | 2026-11-03T12:05:00Z | update
# ⟦v17|Ministry of Industry||Signals of life are fixed in the mine⟧

SILWERK, November 3. (Silwerk Press). ⟦v17|Ministry of Industry||By means of blows upon the compressed-air conduit the surviving workers gave to know about themselves⟧, is reported in the Ministry. ⟦v3|Ministry of Industry||The quantity of the perished composes nine persons⟧.

Minister T. Lehoczek visited the headquarters. He disposed: ⟦v18|Tivadar Lehoczek||a state commission is formed for establishing the causes⟧. About the announced stoppage of the trade union the minister expressed himself: ⟦v19|Tivadar Lehoczek||"Now is not the time for flags"⟧.

⟦v20|Government of Zemgora||The neighbouring Zemgora offers a drilling installation of large diameter⟧.

=== d010 | Pit Lantern | 2026-11-03T13:15:00Z | feature
# Three knocks, and the whole hall stood up

Old Teofil Grandy brought it in, cap in hand. ⟦v17|Teofil Grandy||"Somebody is at home down there"⟧. Then he had to sit. ⟦v7|||Forty women held on to one another and to the table⟧.

"⟦v17|Blodwen Achterberg||That is how my Idris knocks at the bathroom door⟧," says Blodwen Achterberg. Her own kitchen is full of strangers, and ⟦v21|||the baker has sent up everything he had⟧.

The directors have not come. ⟦v22|Blodwen Achterberg||"I saw a car with curtains, and then I saw it leave"⟧. As for talk of letters: ⟦v11|Teofil Grandy||"I carried one to the office myself, in September, and got a stamp"⟧.

=== d011 | Norda | 2026-11-03T14:30:00Z | urgent
# ⟦v5|Malin Tuohimaa||Rescuers pulled out⟧ of Hrabenka as ⟦v8|Malin Tuohimaa||gas nears explosive level⟧

HRABENKA (Norda) - ⟦v5|Malin Tuohimaa||All teams were ordered to the surface at 2:10 p.m.⟧, Tuohimaa said. ⟦v8|Malin Tuohimaa||Methane had passed 5 percent⟧. "⟦v23|Malin Tuohimaa||I will not trade eight lives for a chance⟧," she said.

A relative shouted at her. Strzelec defended her: "⟦v24|Kwabena Strzelec||She is the only one here who has earned her boots⟧."

⟦v4|unnamed (Norda)||A cutter had been run with its gas sensor taped over⟧, two miners from the previous shift told Norda. Delacroix-Ito said: "⟦v4|Ansgar Delacroix-Ito|denies|Nonsense⟧."

=== d012 | Mines Rescue Board | 2026-11-03T15:30:00Z | bulletin
# Notice 3, Hrabenka Colliery

1. ⟦v2|||Unaccounted for: 27, after check of the lamp room register⟧.
2. ⟦v3|||Recovered deceased: 11⟧.
3. ⟦v5|||Underground work: suspended⟧. ⟦v10|||Winding engine of No. 2 shaft: seized⟧.
4. ⟦v8|||Methane at 15:00: 5.6 per cent⟧.
5. ⟦v25|||Nitrogen: pumping from surface to begin 16:00⟧.
6. ⟦v20|||Borehole from surface, 600 mm, using equipment from Zemgora: site being levelled⟧.

=== d013 | Pit Lantern | 2026-11-03T16:00:00Z | update | copy_of=d011
# ⟦v5|Malin Tuohimaa < Norda||Rescuers pulled out⟧ of Hrabenka, Norda reports

HRABENKA (Norda) - ⟦v5|Malin Tuohimaa < Norda||All teams were ordered to the surface at 2:10 p.m.⟧, Tuohimaa said, as the agency Norda reports. ⟦v8|Malin Tuohimaa < Norda||Methane had passed 5 percent⟧. "⟦v23|Malin Tuohimaa < Norda||I will not trade eight lives for a chance⟧," she said.

=== d014 | Canal Siete Vientos | 2026-11-03T17:40:00Z | update
# Hrabenka live: a hole from above

**17:05** So here's plan B. ⟦v20|||They'll go in from the top of the hill with a drill as fat as a dustbin⟧. It's on a lorry somewhere past the border.

**17:11** How long? Engineer Batbayar Solheim, who came with it: "⟦v20|Batbayar Solheim||Four days if the rock likes me⟧."

**17:18** What about the tape on the sensor? Strzelec: "⟦v4|Kwabena Strzelec||Everyone did it. You got a bonus for metres, not for beeps⟧."

**17:24** ⟦v25|||Big white tankers are hissing into the shaft⟧. It's meant to choke the fire.

**17:31** And we're told the son of Mrs Achterberg's been talked to through the pipe. "⟦v26|unnamed (Canal Siete Vientos)||He said fourteen are alive⟧," a rescuer says.

=== d015 | Norda | 2026-11-03T19:00:00Z | update
# ⟦v26|Mines Rescue Board|denies|No voice contact with miners⟧ - rescue board

HRABENKA (Norda) - Tuohimaa denied a broadcaster's report ⟦v26|Malin Tuohimaa|denies|that anybody had spoken with the trapped men⟧. "⟦v26|Malin Tuohimaa|denies|A pipe does not talk⟧," she said. ⟦v17|Malin Tuohimaa||The signals had last been heard at 1:20 p.m.⟧, she added.

⟦v3|Mines Rescue Board||The toll stood at 12⟧. Strzelec said ⟦v12|Kwabena Strzelec||eleven thousand miners would stay away at dawn⟧. ⟦v18|||The commission will be led by a retired judge, Perpetua Vainshtok⟧.

=== d016 | Canal Siete Vientos | 2026-11-03T19:20:00Z | kill
# KILL: ⟦v26|||We're taking down the fourteen voices⟧

Please ignore our 17:31 entry. ⟦v26|||The rescuer had it from a relative, and the relative from a dream⟧. We're sorry. Mrs Achterberg's been told.

=== d017 | The Ledger | 2026-11-03T20:15:00Z | update
# ⟦v27|Karbosol||Karbosol halts dividend⟧

Karbosol said ⟦v27|Karbosol||it would keep back the 88 million due to holders this month⟧. Chief executive Lucasta Ferreyra-Holm had not been seen in Hrabenka by evening. ⟦v22|Karbosol||She was directing matters from the head office⟧, the company said.

It set aside money for the bereaved: ⟦v28|Karbosol||30,000 crowns for each family, at once⟧. Strzelec called that ⟦v29|Kwabena Strzelec||the price of a used van⟧.

⟦v13|||The stock closed 26 percent down⟧. ⟦v30|Port Ansgar Exchange||Coking coal rose 4 percent⟧.

=== d018 | Silwerk Press | 2026-11-04T06:10:00Z | update
# ⟦v12|||In the mines of the company "Karbosol" the workers did not descend to the faces⟧

SILWERK, November 4. (Silwerk Press). ⟦v12|Ministry of Industry||At seven of nine enterprises the extraction is stopped by decision of the trade union⟧, informs the Ministry. ⟦v3|Ministry of Industry||As of the morning fourteen perished are counted⟧.

⟦v6|Tivadar Lehoczek||Pensions to the widows shall be appointed within ten days⟧, promised Minister T. Lehoczek. Material assistance from the side of the enterprise ⟦v28|Karbosol||will be handed in cash⟧. ⟦v20|||The column with the foreign drilling machine crossed the frontier at 3.15⟧.

=== d019 | Pit Lantern | 2026-11-04T07:30:00Z | feature
# The street that stayed in bed

At five no boots. ⟦v12|||For the first time since the great frost you could hear the clock on Winding Street strike the hour without a foot on the cobbles⟧. "⟦v12|Ruari Achterberg||My lamp hangs on its nail and that is where it hangs⟧," says Ruari.

⟦v31|||The names of the dead have been chalked on the chapel wall⟧, five of them from one choir. ⟦v3|Teofil Grandy||"We have no tenors left"⟧, says Teofil Grandy.

A man in a good coat brought envelopes. ⟦v28|||Thirty notes to every marked door, and a line to sign on⟧. "⟦v22|Blodwen Achterberg||The lady with the curtains sends paper and stays at home⟧," says Blodwen Achterberg.

=== d020 | Norda | 2026-11-04T09:05:00Z | flash
# ⟦v17|Mines Rescue Board||KNOCKING HEARD AGAIN IN HRABENKA MINE⟧ - RESCUE BOARD

=== d021 | Norda | 2026-11-04T09:50:00Z | update
# ⟦v17|Malin Tuohimaa||Trapped miners tap again⟧ as ⟦v5|Malin Tuohimaa||rescuers go back in⟧

HRABENKA (Norda) - ⟦v17|Malin Tuohimaa||Sounds returned shortly before nine, weaker than on Tuesday⟧, Tuohimaa said. ⟦v8|Malin Tuohimaa||Gas had fallen to 2 percent⟧ and ⟦v5|Malin Tuohimaa||two teams were underground once more⟧. ⟦v9|Karbosol||One of three fans was running⟧, Karbosol said.

⟦v2|Mines Rescue Board||Twenty-four men remained missing⟧. On Tuesday evening's stories about voices she said: "⟦v26|Malin Tuohimaa|declines|Enough of that⟧."

Judge Vainshtok said ⟦v32|Perpetua Vainshtok||she had sealed the company's files⟧. Asked whether a sensor had been covered: "⟦v4|Perpetua Vainshtok|declines|Ask me in a month⟧."

=== d022 | Canal Siete Vientos | 2026-11-04T11:30:00Z | update
# Hrabenka live: the boss comes

**11:02** ⟦v22|||She's here. Ferreyra-Holm, black coat, no hat, thirty-one hours after it happened⟧.

**11:06** Somebody's thrown an egg. "⟦v33|Lucasta Ferreyra-Holm||I've been called worse by better throwers⟧," she says, wiping.

**11:12** On those warnings about face fourteen: "⟦v11|Lucasta Ferreyra-Holm||There was a letter. It got as far as a drawer⟧." So her spokesman was wrong? "⟦v11|Lucasta Ferreyra-Holm||He was⟧."

**11:19** On the thirty thousand: "⟦v28|Lucasta Ferreyra-Holm||Make it a hundred⟧." Will she go? "⟦v34|Lucasta Ferreyra-Holm|declines|Not a day for it⟧."

**11:25** ⟦v20|||The drill's turning, folks. Sixty metres⟧.

=== d023 | The Ledger | 2026-11-04T12:20:00Z | correction
# CORRECTION: ⟦v27|Karbosol||Withheld payout is 68 million⟧, not 88 million

In a report on Tuesday The Ledger gave a wrong figure. ⟦v27|Karbosol||The sum to be retained is 68 million crowns⟧, Karbosol says. ⟦v13|||Its paper traded 5 percent up on the morning's hopes⟧. ⟦v30|||Coke contracts were steady⟧. On the chief executive's chair Karbosol said: "⟦v34|Karbosol|declines|No comment⟧." Stahlunion Ansgar now speaks of ⟦v16|Stahlunion Ansgar||seventeen⟧.

=== d024 | Silwerk Press | 2026-11-04T13:40:00Z | update
# ⟦v11|Lucasta Ferreyra-Holm||The head of the enterprise recognised the existence of the warning⟧

SILWERK, November 4. (Silwerk Press). ⟦v11|Lucasta Ferreyra-Holm||The written appeal of the workers about danger was received but not considered⟧, L. Ferreyra-Holm acknowledged before journalists. ⟦v22|||Her arrival was accompanied by indignation of the inhabitants⟧. Minister T. Lehoczek evaluated this: ⟦v35|Tivadar Lehoczek||"A drawer is not an excuse, it is an article of the code"⟧.

⟦v18|Tivadar Lehoczek||The commission will present the conclusions by the first of December⟧, he specified. ⟦v8|||The concentration of gas is lowered to a safe norm⟧.

=== d025 | Norda | 2026-11-04T14:00:00Z | update | off_topic
# Snow closes Kalvarinen pass

KALVARINEN (Norda) - Early snow shut the Kalvarinen pass to lorries on Wednesday. Some ninety drivers spent the night in a school gym, where a local wedding party shared its soup. Ploughs were expected by evening.

=== d026 | Norda | 2026-11-04T17:25:00Z | flash
# ⟦v36|Mines Rescue Board||NINE MINERS FOUND ALIVE⟧ - RESCUE BOARD

=== d027 | Canal Siete Vientos | 2026-11-04T18:30:00Z | update
# Hrabenka live: nine

**18:01** ⟦v36|||They were behind a wall of coats and coal dust, breathing from the air line⟧.

**18:06** ⟦v36|||First one's up. He's waving. He's asking for a cigarette and not getting one⟧.

**18:13** It's him. It's Idris Achterberg. "⟦v36|Blodwen Achterberg||He owes me a bathroom door⟧," says his mother, then nothing more.

**18:19** "⟦v17|Idris Achterberg||We hit that pipe with a boot heel till the heel was gone⟧," he gets out before they shut the ambulance.

**18:24** Tuohimaa, sitting on a kerb: "⟦v5|Malin Tuohimaa||My people go on⟧." And the big drill? "⟦v20|Batbayar Solheim||Stopped at one-ninety. I have never been so glad to be late⟧," Solheim says.

=== d028 | Mines Rescue Board | 2026-11-04T20:00:00Z | bulletin
# Notice 7, Hrabenka Colliery

1. ⟦v36|||Rescued at refuge point 740-C: 9, all conscious, transferred to hospital⟧.
2. ⟦v3|||Recovered deceased: 21⟧.
3. ⟦v2|||Unaccounted for: 8⟧.
4. ⟦v20|||Surface borehole: discontinued⟧. Identities: ⟦v31|||list of the deceased posted at the chapel hall⟧.
5. ⟦v9|||Main ventilation: restored, three units⟧.
6. ⟦v37|||Visitors are requested not to park on Incline Road⟧.

=== d029 | Pit Lantern | 2026-11-04T20:40:00Z | update | copy_of=d028
# ⟦v36|Mines Rescue Board||Rescued: 9, all conscious⟧ - from Notice 7 of the Rescue Board

1. ⟦v36|Mines Rescue Board||Rescued at refuge point 740-C: 9, all conscious, transferred to hospital⟧.
2. ⟦v3|Mines Rescue Board||Recovered deceased: 21⟧.
3. ⟦v2|Mines Rescue Board||Unaccounted for: 8⟧.

=== d030 | Norda | 2026-11-04T21:30:00Z | update | nothing_new
# Hrabenka mine disaster: what we know

HRABENKA (Norda) - ⟦v1|||A gas blast tore through the mine early on Tuesday⟧. ⟦v3|Mines Rescue Board||Twenty-one are dead⟧, the board says, and ⟦v2|Mines Rescue Board||eight are being looked for⟧. ⟦v36|||Nine came out on Wednesday evening⟧. Its owner has ⟦v11|Lucasta Ferreyra-Holm||admitted ignoring an alert⟧ and ⟦v28|Lucasta Ferreyra-Holm||more than tripled the aid for families⟧. Miners ⟦v12|||are refusing to work⟧, though the minister has told them ⟦v19|Tivadar Lehoczek||it is the wrong moment⟧. A judge ⟦v18|||is to report by December⟧. Silent so far: ⟦v4|Karbosol|declines|the company on the tape⟧.
