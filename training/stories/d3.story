title: Rescue at the Brackwell salt mine
outlets: Continental = international agency; Dravna Wire = state agency, translated; Brackwell Echo = local newspaper; Radio Two Live = broadcaster, live blog; Orebody = trade feed

=== d001 | Continental | 2026-11-02T03:55:00Z | flash
# ⟦v1|||ROOF FALL AT DRAVNAN SALT MINE, MEN TRAPPED⟧ - FIRE SERVICE

BRACKWELL, Nov 2 (Continental) - ⟦v1|Fire service of Brackwell||Part of the Brackwell salt mine caved in before dawn on Monday⟧, the local fire service said. ⟦v2|Fire service of Brackwell||Some 20 miners were unaccounted for⟧, it said. Brackwell lies in Dravna's northern hills and has dug salt since the Middle Ages.

=== d002 | Brackwell Echo | 2026-11-02T04:40:00Z | update
# The siren went at ten to four

By Kees Varn

⟦v1|Lina Aspel||The jam jars walked off the shelf, then there was that long groan under the floor⟧, Lina Aspel of Winding Street told the Echo. Half the town stood at the gate in nightshirts and coats by the time the shift list was brought out.

⟦v2|Joris Hamm||Nineteen lamps have not been hung back⟧, lamp keeper Joris Hamm said. ⟦v3|Joris Hamm||Thirty-four came up on the north hoist, white as bakers⟧.

⟦v4|unnamed (Brackwell Echo)||We had been hearing the ceiling of gallery seven talk for a fortnight⟧, said a driller who came out and did not want to be named.

=== d003 | Radio Two Live | 2026-11-02T06:12:00Z | update
# Live: Brackwell mine collapse

[07:10] ⟦v5|||Knocking!⟧ ⟦v5|Fire service of Brackwell||Three beats, pause, three beats, along the compressed-air pipe⟧, says the fire service.

[06:41] ⟦v2|Dravsalt||We're missing seventeen⟧, says the owner, Dravsalt.

[06:30] The school gym has been opened for families. ⟦-|Paul Denk||We've got tea and we've got blankets, what we haven't got is anything to tell them⟧, says caretaker Paul Denk.

=== d004 | Dravna Wire | 2026-11-02T07:05:00Z | update
# ⟦v8|||The rescuers of the republic hurry for help⟧

ALTENROD, November 2. (DW). ⟦v8|Ministry of Emergencies||To Brackwell are thrown 140 rescuers and 22 units of technique⟧, stated the Ministry of Emergencies.

⟦v1|Ministry of Emergencies||On the horizon of 410 metres took place the exit of rock⟧, the Ministry specified. ⟦v5|Ministry of Emergencies||The connection by sound with those remaining in the mine is established⟧.

⟦v9|Minister of Industry Egon Strahl||The state of the mine was verified in August and answered all norms⟧, informed the Minister of Industry Egon Strahl.

=== d005 | Continental | 2026-11-02T08:20:00Z | urgent
# ⟦v10|||TWO BODIES FOUND IN COLLAPSED DRAVNAN MINE⟧

BRACKWELL, Nov 2 (Continental) - ⟦v10|Tessa Orlin||Rescuers have recovered two dead miners from gallery six⟧, operation chief Tessa Orlin said on Monday. ⟦v2|Tessa Orlin||Seventeen others are still below⟧, she said.

"⟦v11|Tessa Orlin||Above gallery seven there are forty metres of loose salt⟧," Orlin told a briefing. "⟦+|||You do not dig that. You go round it⟧." ⟦v12|Tessa Orlin||A shaft as wide as a man's shoulders would be drilled from the beet field⟧, she said.

Orlin declined to estimate ⟦v13|Tessa Orlin|declines|how long the drilling would take⟧.

=== d006 | Orebody | 2026-11-02T08:45:00Z | bulletin
# ⟦v14|||DRAVSALT SUSPENDS BRACKWELL OUTPUT⟧

- ⟦v14|Dravsalt||All extraction halted until further notice⟧, company statement says

- ⟦v15|||Shares -18% in Altenrod⟧

- ⟦v16|||Road salt +9% ahead of winter season⟧

- ⟦v4|Dravsalt|denies|Complaints about roof of gallery seven⟧: none on file, says Dravsalt

- ⟦v12|Borat Drilling||Rig with 70 cm bit under way from Lorn⟧, contractor Borat Drilling says

=== d007 | Radio Two Live | 2026-11-02T10:02:00Z | update
# Live: ⟦v18|||They've got a note⟧

[11:58] ⟦v18|Tessa Orlin||It came back tied to the probe: "16 here, 1 bad leg, dark"⟧, Tessa Orlin has just read out. You could hear the gym from the street.

[11:35] ⟦v10|||A third man has been carried out dead⟧, our reporter sees.

[11:20] ⟦v19|Miners' Union||Nobody goes down at Keppel tomorrow, and that's that⟧, the Miners' Union tells us.

[11:02] ⟦v20|||Bread, torches and a telephone wire are being fed through a hole no wider than a fist⟧.

[10:44] ⟦v21|Premier Anna Reuss||I'll be there this afternoon and I'll bring no cameras⟧, says Premier Anna Reuss.

=== d008 | Brackwell Echo | 2026-11-02T11:30:00Z | feature
# "⟦v4|Wim Oosten||I wrote it in the book four times⟧"

An interview with Wim Oosten, shift foreman, who was on leave on Sunday night.

What did you write? "⟦v4|Wim Oosten||Cracks, gallery seven, as long as a bicycle⟧," Oosten says. "⟦+|||The first time on the twelfth of October⟧."

Who read it? "⟦v22|Wim Oosten||The manager signed with a green pen⟧." 

Why was the gallery kept open? "⟦v23|Wim Oosten||There was a bonus of 40,000 thalers on the table for the November tonnage⟧," he says. 

Who is down there? "⟦v24|Wim Oosten||My son-in-law⟧." He will not speak of ⟦v24|Wim Oosten|declines|his daughter⟧. 

"⟦v25|Wim Oosten||Pillars were shaved in spring, a metre on each side⟧," he says at the door.

=== d009 | Dravna Wire | 2026-11-02T12:40:00Z | update
# ⟦v18|||A letter from under the ground has given hope⟧

BRACKWELL, November 2. (DW). ⟦v18|Ministry of Emergencies||In writing the miners made known that sixteen of them are in consciousness and one has a trauma of the limb⟧, informed the Ministry of Emergencies. ⟦v20|Ministry of Emergencies||The delivery of food through the pipe is organised⟧.

⟦v26|Procurator General||On the fact of the accident a case is opened⟧, reported the Procurator General. 

⟦v27|Egon Strahl||To the families of the perished will be paid 100 thousand thalers each⟧, assured Minister of Industry Egon Strahl.

⟦v28|Embassy of Vosk||The neighbouring Vosk has offered a brigade with dogs⟧, was told to the agency in the embassy of Vosk.

=== d010 | Continental | 2026-11-02T13:15:00Z | update
# ⟦v12|||Drill bites into beet field above trapped miners⟧

BRACKWELL, Nov 2 (Continental) - ⟦v12|||A rig began boring toward sixteen or seventeen men 410 metres down on Monday⟧, ⟦v13|unnamed (Continental)||a job engineers on site said would last at least 50 hours⟧.

⟦v10|Tessa Orlin||The number of confirmed dead rose to four⟧, Tessa Orlin said. 

⟦v29|Dravsalt||An earthquake brought down the roof⟧, Dravsalt argued. The Lorn Mining School denied ⟦v29|Lorn Mining School|denies|that nature was to blame⟧: ⟦v30|Lorn Mining School||the falling rock had itself shaken the ground⟧.

=== d011 | Orebody | 2026-11-02T14:00:00Z | update
# ⟦v31|||Inspectors had fined Brackwell twice⟧

- ⟦v31|Mines Inspectorate||Penalties of 8,000 and 12,000 thalers in 2025, both over pillar width⟧, register of the Mines Inspectorate shows

- ⟦v9|Mines Inspectorate|denies|August check covered gallery seven⟧; ⟦v32|Mines Inspectorate||the visitors did not get past the canteen level⟧, inspectorate says

- ⟦v23|Dravsalt|denies|Output premium for November⟧, says Dravsalt

=== d012 | Radio Two Live | 2026-11-02T16:25:00Z | update
# Live: Hour thirteen

[18:22] ⟦v34|||Hello, this is down here⟧... the phone works! ⟦v34|Bas Remmer||We're singing, badly, send socks⟧, says the voice of overman Bas Remmer.

[18:01] ⟦v21|||The premier slipped in by the back of the gym, an hour with the families, gone again⟧.

[17:40] ⟦v19|||Keppel's night shift has turned round at the gate⟧.

[17:12] ⟦v28|||Six Voskian dogs and nine handlers are through customs⟧.

[16:50] ⟦v13|Borat Drilling||Sixty hours if nothing snaps⟧, the driller says.

=== d013 | Continental | 2026-11-02T18:30:00Z | urgent
# ⟦v36|||MANAGER OF DRAVNAN MINE ARRESTED⟧ - POLICE SOURCE

BRACKWELL, Nov 2 (Continental) - ⟦v36|unnamed (Continental)||The director of the Brackwell mine, Otto Brenn, was taken into custody on Monday evening⟧, a police source said.

Brenn's lawyer declined to comment on ⟦v36|unnamed (Continental)|declines|the whereabouts of his client⟧. 

=== d014 | Brackwell Echo | 2026-11-02T18:50:00Z | update | copy_of=d013
# ⟦v36|||Manager of Brackwell mine arrested⟧

BRACKWELL, Nov 2 (Continental) - ⟦v36|unnamed (Continental) < Continental||The director of the Brackwell mine, Otto Brenn, was taken into custody on Monday evening⟧, a police source said.

=== d015 | Continental | 2026-11-02T20:05:00Z | kill | supersedes=d013
# KILL: Manager of Dravnan mine arrested

BRACKWELL, Nov 2 (Continental) - Clients are asked not to use the item on the mine's director. ⟦v36|Otto Brenn|denies|I am in handcuffs⟧, he said by telephone from his kitchen. Police confirmed that ⟦v36|Police of Brackwell|denies|he had been detained⟧. The item is void and will not be replaced.

=== d016 | Radio Two Live | 2026-11-03T04:30:00Z | feature | off_topic
# Kettle museum wins prize

A museum of tea kettles in the village of Upper Lorn has won the national prize for small collections. The jury praised its labels. The founder, who is ninety, said nothing and put the water on.

=== d017 | Dravna Wire | 2026-11-03T06:10:00Z | bulletin
# Communication of the Staff of the Operation

BRACKWELL, November 3. (DW). The Staff makes known as of 7 hours:

1. ⟦v12|Staff of the Operation||Passed by the chisel are 122 metres⟧.

2. ⟦v10|Staff of the Operation||Lifted are the remains of five persons⟧.

3. ⟦v34|Staff of the Operation||With the blocked ones acts a telephone connection⟧.

4. ⟦v37|Staff of the Operation||The content of gas in the chamber is within the permissible⟧.

5. ⟦v38|Staff of the Operation||A capsule of steel is prepared at the plant in Lorn⟧.

⟦v32|Egon Strahl|denies|The inspectors did not descend⟧, repudiated Minister of Industry Egon Strahl. 

=== d018 | Brackwell Echo | 2026-11-03T07:20:00Z | feature
# Socks by the sackful

By Kees Varn

Since the overman's plea on the wireless, ⟦-|Paul Denk||four hundred pairs have been left on the gym steps⟧, caretaker Paul Denk reckons. Twelve go down at a time, rolled like sausages, in the tube that also carries soup.

⟦v34|Greet Remmer||I heard my husband cough and I have never heard anything so lovely⟧, Greet Remmer told the Echo.

On the church door hang five names now, and under them somebody has pinned a tram ticket. 

⟦v27|Sonja Bell||They can keep the hundred thousand, I want the logbook⟧, widow Sonja Bell said.

=== d019 | Orebody | 2026-11-03T08:30:00Z | update
# ⟦v41|||Drill stopped at 171 m⟧

- ⟦v41|Borat Drilling||Bit shattered on anhydrite, nine hours lost⟧, Borat Drilling says

- ⟦v42|||Replacement head flown from Vosk by army helicopter⟧

- ⟦v22|Dravsalt||Manager initialled defect entries, then ordered props⟧, Dravsalt concedes.

- ⟦v15|||Stock off another 11%⟧

=== d020 | Continental | 2026-11-03T09:40:00Z | update
# ⟦v41|||Setback for mine rescue as drill head breaks⟧

BRACKWELL, Nov 3 (Continental) - ⟦v41|||Efforts to reach men entombed in a Dravnan salt mine stalled on Tuesday when the tool met a band of harder stone⟧.

⟦v37|Tessa Orlin||The air they breathe is good for three more days⟧, Tessa Orlin said. ⟦v44|Tessa Orlin||The man with the broken leg had a fever⟧, she added, and ⟦v44|Tessa Orlin||a surgeon was guiding his mates by phone⟧.

⟦v31|Mines Inspectorate||The operator had been sanctioned twice last year for thinning the columns that hold up the roof⟧, records show. ⟦v25|Wim Oosten < Brackwell Echo||They were cut again this spring⟧, foreman Wim Oosten told the Brackwell Echo.

⟦v10|unnamed (Continental)||Six men have died⟧, hospital staff said.

=== d021 | Radio Two Live | 2026-11-03T12:10:00Z | update
# Live: Turning again

[14:05] ⟦v42|||New teeth are on and she's spinning⟧. 

[13:48] ⟦v45|||Egon Strahl has quit, one line, no reason⟧. ⟦v45|Anna Reuss||I accepted it before he'd finished the sentence⟧, says Anna Reuss.

[13:20] ⟦v26|||Men with boxes are going into Dravsalt's head office⟧. 

[13:02] ⟦v22|Otto Brenn||Yes, it's my ink, I use green for everything⟧, mine director Otto Brenn tells us. ⟦v23|Otto Brenn||The money was offered by the board, I just passed it on⟧, he says.

[12:44] ⟦v10|Tessa Orlin||It's five, not six, somebody was counted twice⟧, says Tessa Orlin.

=== d022 | Dravna Wire | 2026-11-03T13:30:00Z | update
# ⟦v45|||The Minister of Industry has laid down the powers⟧

ALTENROD, November 3. (DW). ⟦v45|Chancellery of the Premier||The request of Egon Strahl about leaving is satisfied⟧, communicated the Chancellery of the Premier.

⟦v19|Ministry of Labour||At the object Keppel the brigades for the second day do not come to work⟧, noted the Ministry of Labour. 

⟦v46|Anna Reuss||All seven salt mines of the republic will be examined by foreign experts⟧, decreed Premier Anna Reuss.

=== d023 | Continental | 2026-11-03T15:00:00Z | correction | supersedes=d020
# CORRECTION: ⟦v41|||Setback for mine rescue as drill head breaks⟧

BRACKWELL, Nov 3 (Continental) - (Corrects number of dead in last paragraph to five, not six)

⟦v41|||Efforts to reach men entombed in a Dravnan salt mine stalled on Tuesday when the tool met a band of harder stone⟧.

⟦v37|Tessa Orlin||The air they breathe is good for three more days⟧, Tessa Orlin said. 

⟦v10|unnamed (Continental)||Five men have died⟧, hospital staff said.

=== d024 | Orebody | 2026-11-03T16:10:00Z | update
# ⟦v46|||Foreign auditors for Dravna's salt⟧

- ⟦v46|||Every shaft in the country to be gone over by outsiders before spring, premier's order⟧

- ⟦v16|Road Office||Stocks cover 20 icy days⟧, Road Office says

- ⟦v23|Dravsalt < Altenrod Gazette||The scheme was a draft nobody signed⟧, Dravsalt tells Altenrod Gazette

- Lorn Mining School rejects ⟦v29|Lorn Mining School < Radio Two Live|denies|owner's quake theory⟧ again, Radio Two Live reports

=== d025 | Radio Two Live | 2026-11-04T02:50:00Z | update
# Live: ⟦v12|||Through!⟧

[04:48] ⟦v47|||One out! Bas Remmer, black glasses, both thumbs, barefoot⟧.

[04:30] ⟦v38|||The tin can's going down, it looks like a milk churn with a door⟧.

[03:55] ⟦v12|Tessa Orlin||We are in their roof, they can see our light⟧, Tessa Orlin says. That's 36 hours, not fifty and not sixty.

[03:40] ⟦v44|Doctor Mina Fahr||The leg will stay on⟧, says Dr Mina Fahr.

=== d026 | Brackwell Echo | 2026-11-04T06:05:00Z | update
# Sixteen times the bell

By Kees Varn

⟦v47|||One by one, twelve minutes apart, they were drawn up out of the beets, and for each of them the sexton pulled the rope⟧. The last was the lad with the splint.

⟦v48|Bas Remmer||Ruud Tel died beside us in the first hour, we did not put it in the note⟧, Bas Remmer told the Echo. ⟦v18|Bas Remmer||I wrote it on a lunch wrapper with salt and spit⟧, he said.

⟦v24|Wim Oosten||I have my girl's husband back and I shall still go to court⟧, Wim Oosten said.

=== d027 | Continental | 2026-11-04T06:40:00Z | urgent
# ⟦v47|||ALL 16 SURVIVORS FREED FROM DRAVNAN MINE⟧

BRACKWELL, Nov 4 (Continental) - ⟦v47|Tessa Orlin||The last of sixteen trapped miners was winched to safety on Wednesday⟧, operation chief Tessa Orlin said. ⟦v10|Tessa Orlin||The final toll is six⟧, she said, ⟦v48|Tessa Orlin||including a man who did not outlive the first morning underground⟧.

⟦v36|Police of Brackwell||Otto Brenn, the mine's director, was taken from his home at sunrise⟧, police said.

=== d028 | Dravna Wire | 2026-11-04T07:00:00Z | update | copy_of=d027
# ⟦v47|||All 16 survivors freed from Dravnan mine⟧

BRACKWELL, Nov 4 (Continental) - ⟦v47|Tessa Orlin < Continental||The last of sixteen trapped miners was winched to safety on Wednesday⟧, operation chief Tessa Orlin said. ⟦v10|Tessa Orlin < Continental||The final toll is six⟧, she said.

=== d029 | Continental | 2026-11-04T09:00:00Z | update | nothing_new
# From a groan to a bell: 53 hours in Brackwell

BRACKWELL, Nov 4 (Continental) - It began with jars falling off a shelf. ⟦v1|||On Monday the ceiling of a salt gallery gave way⟧; ⟦v5|||taps on a pipe told the town that somebody lived⟧. ⟦v41|||A broken bit cost them a third of a day⟧. ⟦v45|||A minister departed⟧. ⟦v31|||Old fines came to light⟧. ⟦v4|Wim Oosten < Brackwell Echo < Radio Two Live||There had been warnings in the book⟧, Wim Oosten had told the Brackwell Echo, as Radio Two reported. ⟦v47|||On Wednesday a capsule brought up the living⟧.
