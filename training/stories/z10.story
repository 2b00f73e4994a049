title: Refugee boat sinks off Casteldoro, search under way

=== d001 | Pelican | 2027-06-20T02:05:00Z | flash
# ⟦v001|coastguard||BOAT CARRYING MIGRANTS SINKS OFF CASTELDORO⟧ - COASTGUARD

=== d002 | Pelican | 2027-06-20T02:31:00Z | urgent | supersedes=d001
# ⟦v001|coastguard||Migrant boat goes down off Casteldoro⟧, many feared lost

PORT ANSELM, Casteldoro, June 20 (Pelican) - ⟦v001|coastguard||A wooden fishing vessel crowded with refugees overturned and sank before dawn on Sunday 38 nautical miles south of the island of Casteldoro⟧, the coastguard said.

⟦v002|coastguard||Fifty-two people had been taken from the water⟧, a spokeswoman said. ⟦v003|survivors < coastguard||Survivors spoke of more than 300 on board⟧.

⟦v004|||Two cutters and a freighter were searching in a swell of two metres⟧.

Casteldoro, an island republic of 190,000 people, lies on the shortest sea route from Tamesh, where a civil war has driven out two million. In the spring its harbour took in as many strangers each week as it has fishermen. Most were moved on within days to the continent, in ferries painted with dolphins.

=== d003 | Harbour Log | 2027-06-20T04:20:00Z | feature
# LIVE: The ambulances are lined up and nobody's talking

06.20 Quay Four. It's light now, pink, horribly pretty. ⟦v002|||The first cutter's in and they're coming down the plank in foil, like chocolates, we make it thirty-one, a lot of them barefoot⟧.

06.34 "⟦v001|Yonas Bir < Harbour Log||Everybody went to one side because there was a light. Then the sea was above us⟧," says Yonas Bir, 24, a baker. He's holding somebody else's shoe.

06.41 What light? ⟦v005|Yonas Bir < Harbour Log||A big ship stopped, shone a lamp on us, stayed maybe ten minutes and went away⟧, he tells us. [We're trying to find out which.]

06.55 ⟦v006|||And here's a sentence we didn't expect to type: a baby girl's been born on the deck of the cutter Sant Elm, between the winch and the coffee machine⟧. Mother's fine.

A word on how we work: we don't film faces here, we don't ask children anything, and we'll leave the plank free. If you've come with sandwiches, the gym's the second left behind the chandler's. If you've come to look, please go home. Quay Four is where they unload the sardines on other days and it still smells of it, and nobody today has complained.

=== d004 | Casteldoro Coastguard | 2027-06-20T05:00:00Z | bulletin
# Search and rescue bulletin 1

Maritime Rescue Coordination Centre Port Anselm communicates, 07.00 local:

- ⟦v001|coastguard||casualty: unnamed wooden craft, 22 m, capsized approx. 02.50, depth 410 m⟧;

- ⟦v007|coastguard||first call for help: satellite telephone, 23.12, position imprecise⟧;

- ⟦v002|coastguard||rescued living: 71⟧;

- ⟦v008|coastguard||bodies recovered: 9⟧;

- ⟦v003|coastguard||number embarked: unknown⟧;

- ⟦v004|coastguard||units engaged: cutters Sant Elm and Sant Roc, freighter Hilda Bruun, one aircraft⟧;

- ⟦v009|coastguard||wind to increase to force 7 by evening⟧;

- ⟦v010|coastguard||reception: gymnasium of the Nautical School⟧.

Pleasure craft are asked to keep out of the area. Fishermen who wish to assist report on channel 8 and state their fuel.

=== d005 | Corvin Dispatch | 2027-06-20T05:45:00Z | update
# Hundreds missing after refugee vessel capsizes

PORT ANSELM (Corvin) - ⟦v003|Red Shell||At least 240 men, women and children are unaccounted for after a boat sank in the Tamesh Channel⟧, the aid group Red Shell said on Sunday. ⟦v003|Red Shell||It had a list with 330 names⟧.

⟦v008|coastguard||Nine dead have been lifted out of the sea⟧, according to the coastguard.

⟦v007|Lucia Ferrand||We passed on a distress call at 23.12 and were told that it was noted⟧, Lucia Ferrand of Red Shell told reporters. ⟦v011|Lucia Ferrand||For three hours nothing left the harbour⟧, she said. The coastguard declined to ⟦v011|coastguard|declines|go into times⟧.

The channel is 74 miles wide. It has currents that the old pilots compared to a badly folded sheet, and 1,140 people are known to have drowned in it in the last three years. The group's only ship has been chained up in a continental port since April over a missing certificate for its soup kitchen.

=== d006 | TAMINF | 2027-06-20T06:30:00Z | update
# In the sea occurred an accident with citizens

TAMESH, June 20. /TAMINF/. ⟦v001|Tamesh Ministry of Transport||In neutral waters suffered disaster a small vessel, which illegally left the coast⟧, informed the Ministry of Transport.

By the information of the department, ⟦v003|Tamesh Ministry of Transport||on the board could be situated not more than 120 persons⟧. ⟦v012|Tamesh Ministry of Interior||The organisers of the departure are established, two are being sought⟧, noted in the Ministry of Interior.

"⟦v013|Hakim Sorel||Those who lure our people with sweet promises, let them answer before God⟧," declared the Vice Premier Hakim Sorel.

On the given question the opening of a hot line is studied. The department recalls that the leaving of the coast in the dark time of day on means of floating not registered in the established order is fined with two hundred dinars, from families the double.

=== d007 | Pelican | 2027-06-20T07:15:00Z | urgent
# Death toll in Casteldoro boat disaster ⟦v008|coastguard||rises to 34⟧

PORT ANSELM, Casteldoro, June 20 (Pelican) - ⟦v008|coastguard||Rescuers have found 34 bodies, eleven of them children⟧, the coastguard said. ⟦v002|coastguard||Eighty-eight people are alive⟧.

⟦v005|survivors < Pelican||A tanker had come close and sailed on before the capsize⟧, three survivors told Pelican in the hospital.

⟦v014|Marco Delaunay||The interior minister will fly to the island at noon⟧, Prime Minister Marco Delaunay's office said. "⟦v015|Marco Delaunay||This sea belongs to all of Europe's conscience⟧," Delaunay wrote.

It could become the worst shipwreck in the channel since a ferry burned in 1974. Then, too, it was a Sunday, and the same boats put out.

The boat is believed to have been built for sponge divers, with a hold in which a man could not stand upright. Survivors described three layers: those who had paid most on the deck, those who had paid less along the rails, and the others below, where the hatch had been fastened so that nobody should disturb the balance.

=== d008 | Anselm Gazette | 2027-06-20T08:00:00Z | feature
# The fishermen do not wait to be asked

By Tomas Riu. At four the bell of Santa Mar was rung by nobody knows whom. ⟦v004|||By five there were twenty-six boats out, the Paloma, the Two Brothers, even old Quim's Marieta that leaks⟧.

"⟦v016|Jordi Quim||You put the hook under the jacket, as with a tunny, and you say sorry⟧," said Jordi Quim, 69. ⟦v016|||He came back with four living and six under the tarpaulin, and a schoolbag⟧.

In the Nautical School the women of the parish have spread mattresses under the climbing ropes. ⟦v010|||A girl in a borrowed football shirt lay asleep on the vaulting horse⟧. The priest asked for socks over the loudspeaker, and in a quarter of an hour had 600 pairs.

⟦v006|||The smallest passenger weighs 2,900 grams and is to be called Elma, after the boat that caught her⟧. The cook of the cutter, who had held the torch, has been given the day off and does not want it.

=== d009 | Agence Solane | 2027-06-20T08:40:00Z | update
# Shipwreck: a tanker in question

SOLANE, June 20 (AS) - ⟦v005|Yonas Bir < Harbour Log||A ship of large size would have lit up the embarkation of the refugees before going away⟧, reported Harbour Log, citing a rescued man. ⟦v005|survivors < Pelican||Three others confirm it⟧, according to Pelican.

⟦v005|Vesseltrace < Radio Solane||It would be the petrol tanker Orient Grace, 48,000 tons⟧, affirms Radio Solane, citing the service of tracking Vesseltrace. Its armateur, Grace Lines, did not wish ⟦v005|Grace Lines|declines|to express itself⟧.

The association Red Shell accuses ⟦v011|Lucia Ferrand < Corvin Dispatch||the guard-coasts of having lost three hours⟧, reported Corvin.

The opposition in Solane demands a debate. The law of the sea obliges every captain to bear assistance, under reserve of the safety of his own ship, and it is in this reserve, judges a jurist of the maritime faculty, that one can make pass a tanker.

In Solane, where the vote is for September, each party has already published its own chart of the channel. On none of them does the frontier of the zones of rescue pass at the same place, and on one it traverses a mountain.

=== d010 | Pelican | 2027-06-20T09:20:00Z | urgent
# Tanker owner denies ⟦v005|Grace Lines|denies|its ship left refugees to drown⟧

PORT ANSELM, Casteldoro, June 20 (Pelican) - Grace Lines denied on Sunday that ⟦v005|Grace Lines|denies|the Orient Grace had abandoned people in distress⟧.

⟦v005|Grace Lines||The master slowed down, saw no one in the water and reported the boat to the shore at 01.40⟧, it said. ⟦v017|Grace Lines||The rescue centre instructed him to continue his voyage⟧, it added.

The coastguard's director, Paul Escarra, declined to ⟦v017|Paul Escarra|declines|confirm the exchange⟧. ⟦v018|Paul Escarra||An internal inquiry has been ordered⟧, he told reporters.

The Orient Grace, registered on an island with no harbour, was on its way to Port Gallen with naphtha. It was two days late already.

=== d011 | Harbour Log | 2027-06-20T09:55:00Z | feature
# LIVE: Names on a bedsheet

11.55 ⟦v019|||They've hung up a sheet outside the gym and anyone who's lost someone writes the name in felt pen. It was full in twenty minutes, now there's a second⟧.

12.04 "⟦v020|Mariam Deng < Harbour Log||I had two hands and three children⟧," says Mariam Deng. That's all she says.

12.20 ⟦v014|||Minister's landed. Rosalind Vaux, black suit, sunglasses, straight past the sheet⟧. Somebody's shouted "Three hours!" after her, and then everyone's shouting it.

12.31 ⟦v012|unnamed (Harbour Log)||Two blokes have been pulled out of the gym by plain-clothes, dry trousers both of them, which the others had noticed⟧, a volunteer tells us.

12.40 Still counting. ⟦v002|||The Two Brothers has just brought in another five, grey with salt, breathing⟧.

A fellow with a accordion case has turned out to have no accordion in it, only nappies, and has been let through by everybody. The chemist has put a sign in the window saying the till's broken and take what's needed. It isn't broken. We saw him lock it and put the key in his sock.

=== d012 | Corvin Dispatch | 2027-06-20T10:30:00Z | urgent
# ⟦v021|navy officer < Corvin Dispatch||Air pocket: knocking heard from sunken refugee boat⟧

PORT ANSELM (Corvin) - ⟦v021|navy officer < Corvin Dispatch||Sonar operators have picked up knocking from the hull of the sunken boat, where dozens may be alive in trapped air⟧, a navy officer told Corvin.

⟦v021|navy officer||A diving bell was being readied⟧, the officer said. The navy declined to ⟦v021|navy|declines|comment⟧.

The wreck lies at 410 metres.

=== d013 | Anselm Gazette | 2027-06-20T10:42:00Z | update | copy_of=d012
# ⟦v021|navy officer < Corvin Dispatch||Knocking from the deep⟧

PORT ANSELM (Corvin) ⟦v021|navy officer < Corvin Dispatch||Sonar operators have picked up knocking from the hull of the sunken boat, where dozens may be alive in trapped air⟧, a navy officer told Corvin.

⟦v021|navy officer||A diving bell was being readied⟧, the officer said.

=== d014 | Corvin Dispatch | 2027-06-20T11:20:00Z | kill | supersedes=d012
# KILL - Air pocket: knocking heard from sunken refugee boat

Please kill the Corvin item of 1030 GMT. ⟦v021|navy|denies|There were no sounds from the wreck⟧, the navy says. ⟦v021|navy||What was recorded was the loose anchor chain of a search vessel⟧.

Nobody could be living at that depth. We apologise to our clients and above all to the families who heard it read out in the gymnasium.

=== d015 | Casteldoro Coastguard | 2027-06-20T12:00:00Z | bulletin
# Search and rescue bulletin 4

Maritime Rescue Coordination Centre Port Anselm communicates, 14.00 local:

- ⟦v002|coastguard||rescued living: 104⟧;

- ⟦v008|coastguard||bodies recovered: 58⟧;

- ⟦v003|coastguard||missing, by statements of rescued persons: 170 to 190⟧;

- ⟦v022|coastguard||in hospital: 37, of whom four with fuel burns and in danger⟧;

- ⟦v004|coastguard||units engaged: 4 cutters, frigate Talos, 3 aircraft, 31 fishing boats⟧;

- ⟦v009|coastguard||gale warning from 20.00; small craft to return by 18.00⟧;

- ⟦v023|coastguard||a cold store in the fruit port serves as mortuary⟧.

Blood group O negative is requested. Donors are asked to eat something beforehand.

=== d016 | Pelican | 2027-06-20T12:50:00Z | urgent
# ⟦v012|Rosalind Vaux||Casteldoro arrests two suspected smugglers after sinking⟧

PORT ANSELM, Casteldoro, June 20 (Pelican) - ⟦v012|Rosalind Vaux||Police arrested two men among the survivors on suspicion of having steered the refugee boat that sank on Sunday⟧, Interior Minister Rosalind Vaux said.

⟦v012|survivors||The passengers had each paid 3,000 crowns⟧, survivors told police.

Vaux was jeered outside the reception centre. ⟦v011|Rosalind Vaux|denies|She denied that any hour had been lost⟧. ⟦v018|Rosalind Vaux||Every minute of the night would be examined by outsiders⟧, she added.

The lawyer for one of the two said ⟦v012|lawyer||his client was a mechanic who had been handed the tiller at gunpoint⟧. The other, aged 19, had not yet been told that he might have a lawyer and had asked the guards for his mother.

The gymnasium, used in term time for lessons in knots, holds 90 beds. Volunteers had put up a screen of sails across one end for those who wished to be alone, and hardly anyone was on the near side of it.

=== d017 | TAMINF | 2027-06-20T13:30:00Z | update
# Measures are accepted

TAMESH, June 20. /TAMINF/. In the port Zahir ⟦v024|Tamesh Ministry of Interior||was detained the owner of the sunken vessel, the merchant R.⟧, informed the Ministry of Interior. ⟦v024|Tamesh Ministry of Interior||At him were withdrawn means in the sum of 900 thousand crowns⟧.

The Foreign Ministry ⟦v025|Tamesh Foreign Ministry||requested the handing over of bodies of citizens for burial at home⟧.

⟦v003|Tamesh Ministry of Transport||The number of persons on the vessel is specified to 280⟧, noted the department, which earlier had spoken of a smaller quantity.

With that the work of beaches continues in the usual regime. The water has plus twenty three. To the visitors are offered boats with pedals in the form of swan, to which this year are added twelve new ones.

=== d018 | Agence Solane | 2027-06-20T14:15:00Z | update
# Shipwreck: the recordings that disturb

SOLANE, June 20 (AS) - ⟦v017|radio recording < Anselm Gazette||The centre of rescue would have said to the captain of the Orient Grace: "Proceed, it is not your affair"⟧, affirms the site of the Anselm Gazette, citing a radio recording. ⟦v017|Paul Escarra|denies|The director Escarra speaks of a montage⟧.

Two persons ⟦v012|Rosalind Vaux < Pelican||suspected to be the passers have been placed in guard⟧, reported Pelican, citing the minister.

⟦v026|Solane Interior Ministry||Solane declares itself ready to welcome sixty of the escaped⟧, indicated the Ministry of Interior. ⟦v027|Solane bishops||The bishops call for a minute of bells at 18 hours⟧.

The minister of the Sea, on a voyage to an exhibition of lighthouses, has let it be known that he would return if his presence was judged useful. It has not been, until the evening.

The association of the captains of long course has made know that it would defend any member 'who obeys to the land', and, in a second communiqué, any member who would have disobeyed. In the port of Solane, the crews of three tankers have put their flag at half-mast, without that one knows who had given the order of it.

=== d019 | Pelican | 2027-06-20T15:05:00Z | update | off_topic
# Casteldoro grapes hit by mildew

PORT ANSELM, Casteldoro, June 20 (Pelican) - A third of Casteldoro's vines are affected by mildew after a wet spring, the growers' union said on Sunday.

It asked the government for 20 million crowns in aid. The ministry promised an answer in July.

=== d020 | Harbour Log | 2027-06-20T16:30:00Z | feature
# LIVE: They're being called in

18.05 ⟦v027|||Bells. All of them, the parish, the school, the ferry's. One minute. Then you could hear halyards⟧.

18.12 ⟦v009|||The sky's gone the colour of slate over the Horn and there's white on the water⟧. ⟦v028|||So it's home, everyone, the small ones now and the cutters at dark⟧.

18.20 Old Quim's not having it. "⟦v028|Jordi Quim||There's one waving out there, there always is one waving when you turn round⟧," he's told the harbour master.

18.31 ⟦v020|||And then, look: a boy of about six carried up the steps on a sailor's neck, and Mariam Deng's running. That's one of hers⟧ …

18.50 ⟦v029|||Out beyond the light somebody's floated paper boats with candles, a whole fleet of 'em⟧.

=== d021 | Pelican | 2027-06-20T18:10:00Z | urgent
# Casteldoro ⟦v028|coastguard||suspends search for refugees as gale sets in⟧

PORT ANSELM, Casteldoro, June 20 (Pelican) - ⟦v028|coastguard||The hunt for survivors of a sunken refugee boat was broken off on Sunday night because of heavy weather⟧, the coastguard said. ⟦v008|coastguard||It had recovered 97 bodies⟧.

⟦v002|coastguard||A total of 109 people were saved⟧, it said.

⟦v011|Marco Delaunay||Prime Minister Marco Delaunay acknowledged that the first cutter had sailed two hours and 50 minutes after the alarm⟧. "⟦v011|Marco Delaunay||It is a long time. It is too long⟧," he told reporters.

Outside the prime minister's office in the upper town some 400 people stood with wet shoes in their hands. They put them down on the steps in pairs and went home.

Gales from the south-west usually last a night at this season. In the harbour, skippers doubled their lines and then stayed aboard, with the engines warm and the radios on, although there was nothing to be heard on them but the forecast, which a young woman read out every half hour in the same level voice until just before midnight, when she stopped in the middle of a word.

=== d022 | Pelican | 2027-06-20T18:40:00Z | correction | supersedes=d021
# CORRECTED-Casteldoro ⟦v028|coastguard||suspends search for refugees as gale sets in⟧

(Corrects number of bodies in first paragraph to 79, not 97)

PORT ANSELM, Casteldoro, June 20 (Pelican) - ⟦v028|coastguard||The hunt for survivors of a sunken refugee boat was broken off on Sunday night because of heavy weather⟧, the coastguard said. ⟦v008|coastguard||It had recovered 79 bodies⟧.

⟦v002|coastguard||A total of 109 people were saved⟧, it said.

=== d023 | Anselm Gazette | 2027-06-20T20:30:00Z | feature
# In the fruit port

⟦v023|||Between the crates of apricots they lie in two rows under white cloth, and each has a number, and the small ones have a flower⟧. Dr. Nuria Valls writes down teeth, rings, a key on a string.

⟦v019|||On the third bedsheet someone has begun to cross out, and someone else, with a blue pen, to draw a ring round a name⟧. Rings are fewer.

"⟦v017|unnamed (Anselm Gazette) < Anselm Gazette||I was on shift. We were told that anything past the line was Tamesh's, so we told the tanker the same⟧," said a radio operator who has asked us to leave out his name. He was eating nothing.

⟦v030|||In the bars the fishermen have put a plate on the counter for the burials⟧. It was full of notes at nine and at ten it was full again. No one had seen anybody empty it.

=== d024 | Corvin Dispatch | 2027-06-21T05:30:00Z | update
# Search for shipwrecked refugees resumes in calmer seas

PORT ANSELM (Corvin) - ⟦v004|||Ships and planes went back out at first light on Monday to comb the waters where a refugee boat foundered⟧. ⟦v003|Red Shell||About 150 of its passengers had still to be found⟧, Red Shell said.

⟦v031|||A man was discovered alive at six, lashed to a fuel drum, eleven miles to the east⟧.

"⟦v031|Captain Ivo Sand < Corvin Dispatch||He was singing, or we'd have taken him for a buoy⟧," Captain Ivo Sand of the frigate Talos told Corvin.

⟦v022|hospital||One of the burned had died overnight⟧, the hospital said. Nurses had sat with him in turns. He had given no name, only that of a street, which nobody on the sheet outside the gymnasium had written down.

On the quay the women who had brought the socks were there again, with coffee this time, and stood in the same places as the day before. The wind had swept the paving clean. Of the line of shoes along the edge, which nobody had been willing to move, three were left.

=== d025 | Harbour Log | 2027-06-21T06:40:00Z | feature
# LIVE: The singing man

08.30 He's called Abel, he's a choirmaster, and ⟦v031|||he went through the whole of his repertoire twice in twenty-eight hours on a barrel⟧.

08.41 ⟦v005|||The tanker's tied up at Port Gallen and there's police going up the gangway, six of them⟧.

08.55 ⟦v018|unnamed (Harbour Log)||They've taken the tapes out of the rescue centre in a supermarket trolley⟧, a cleaner tells us.

09.02 ⟦v006|||Small Elma's had her first visitor: the mate of the cutter, with a rattle made of rope⟧.

=== d026 | Pelican | 2027-06-21T08:20:00Z | urgent
# Casteldoro coastguard chief ⟦v032|Rosalind Vaux||suspended over response to sinking⟧

PORT ANSELM, Casteldoro, June 21 (Pelican) - ⟦v032|Rosalind Vaux||Paul Escarra has been relieved of his command until the facts are clear⟧, Interior Minister Rosalind Vaux said on Monday.

⟦v017|Rosalind Vaux||The recording is genuine⟧, she said. "⟦v017|Rosalind Vaux||A merchant captain was sent on his way by a voice in our uniform⟧."

⟦v033|opposition||The opposition called on Vaux to go as well⟧. She declined to ⟦v033|Rosalind Vaux|declines|answer questions about herself⟧.

⟦v034|Gallen prosecution||The master of the Orient Grace was questioned for four hours and released⟧, prosecutors in Port Gallen said.

Escarra, 55, a former submariner, had run the service for six years and was decorated in 2024 for the rescue of a ferry. He left the building by the boat steps in his shirtsleeves, gave his cap to the sentry and asked him to look after it. The sentry, who is 20, was seen holding it in both hands for the rest of the watch.

=== d027 | Agence Solane | 2027-06-21T09:30:00Z | update
# Shipwreck: 113 dead, the guard-coasts without chief

SOLANE, June 21 (AS) - ⟦v008|coastguard < Pelican||The sea has rendered 113 bodies⟧, reported Pelican, citing the coastguard. ⟦v032|Rosalind Vaux < Pelican||The director Escarra has been put on the side⟧.

The merchant arrested in Zahir ⟦v024|TAMINF||would have sold the places at three tariffs, according to the bridge⟧, according to TAMINF.

⟦v025|Casteldoro government||The island accepts to return to Tamesh the remains whose families demand it⟧, indicated the government. ⟦v026|Red Shell||A first group of twenty takes the ferry for Solane on Tuesday⟧, announces Red Shell.

An assembly of the ministers of the coast ⟦v035|Solane Interior Ministry||is convoked for Friday⟧.

The ferry, the Dauphin Bleu, will appareil without tourists. The company has covered the slides of the upper bridge with canvas, out of respect, and has then uncovered them again, a steward having remarked that there would be children.

=== d028 | TAMINF | 2027-06-21T10:45:00Z | update
# Condolences and tasks

TAMESH, June 21. /TAMINF/. The leadership of the country ⟦v013|Hakim Sorel||laid the responsibility on foreign sailors, who passed by⟧. "⟦v013|Hakim Sorel||A dog is pulled out of the well, and here people⟧," told Vice Premier H. Sorel.

⟦v024|Tamesh Ministry of Interior||To the merchant R. is presented the accusation on the article "trade in passage"⟧, informed the Ministry of Interior.

⟦v035|Tamesh Foreign Ministry||To the meeting in Solane the delegation of Tamesh will be directed, if it will be invited⟧, noted in the Foreign Ministry. The building of the Ministry is decorated by a black ribbon, the length of which makes eleven metres.

=== d029 | Corvin Dispatch | 2027-06-21T12:00:00Z | update | nothing_new
# Sinking off Casteldoro: the facts

PORT ANSELM (Corvin) - ⟦v001|||A boat from Tamesh rolled over in the night to Sunday⟧. ⟦v002|||One hundred and ten lived⟧; ⟦v008|||113 are known to have drowned⟧; ⟦v003|||the rest have not been found⟧.

⟦v007|||An aid group raised the alarm at 23.12⟧. ⟦v011|||Help left the harbour after two in the morning⟧. ⟦v005|||A tanker had been there and gone⟧, ⟦v017|||on orders from land⟧.

⟦v012|||Two alleged smugglers are held on the island⟧, ⟦v024|||the boat's owner in Tamesh⟧. ⟦v032|||The head of the coastguard has lost his post for now⟧.

=== d030 | Anselm Gazette | 2027-06-21T14:10:00Z | feature
# Commentary: A line on the water

By Mercé Alou. I asked a pilot to show me the line. He stopped the engine and pointed over the side. It looks like water.

⟦v017|||On this side of it a man with a microphone said that it was none of our business⟧. ⟦v005|||Beyond it a lamp the size of a house went on, and went off again⟧. ⟦v011|||And in the harbour, for as long as it takes to hear a Mass and eat a supper after it, ropes stayed on their bollards⟧.

⟦v016|||Jordi Quim does not own a chart⟧. ⟦v004|||He and thirty others simply went where the noise was⟧. ⟦v030|||This morning they carried the plate from the counter to the carpenter, and he pushed it back⟧. He has planks enough.

⟦v020|||Mariam Deng sits by a bed with one boy in it and two pillows more than she needs⟧. ⟦v019|||The bedsheets have been taken in, for fear of the rain, and hang in the nave⟧. Go and read them. It takes forty minutes, aloud.

⟦v036|Mayor Pere Costa||There is to be a stone on the mole, with room left at the bottom⟧, the mayor, Pere Costa, tells me. ⟦v037|||The little paper fleet has been coming ashore on the bathing beach, singed⟧. A child was gathering it up to use again.

⟦v006|||One citizen more than on Saturday, says the register, born at sea, nationality: to follow⟧.
