title: Eruption of Mount Kessu Live
outlets: Pelham = international agency; Maravane State Press = state agency of Maravane, translated; Oruvai Sentinel = local newspaper; Channel Six = broadcaster, live blog; Tolbec News = agency of the neighbouring country; Lantern = news magazine, interviews

=== d001 | Pelham | 2026-05-11T20:44:00Z | flash
# ⟦v1|residents||MOUNT KESSU VOLCANO ERUPTS ON ORUVAI ISLAND⟧ - RESIDENTS

=== d002 | Pelham | 2026-05-11T20:58:00Z | urgent | supersedes=d001
# ⟦v1|observatory||KESSU VOLCANO ON ORUVAI BLOWS AFTER 61 YEARS OF QUIET⟧ - OBSERVATORY

⟦v1|Kessu Observatory||The northern crater opened at 9:31 a.m. local time⟧, the Kessu Observatory said in an emergency notice. ⟦v2|Kessu Observatory||The ash column has reached 14 kilometres⟧, it added.

The island, the second largest of Maravane, has 88,000 inhabitants and lives mainly from copra and trekking tourists.

=== d003 | Channel Six | 2026-05-11T21:20:00Z | update
# Kessu erupts: follow it live

[21:05] ⟦v1|||It is night at ten in the morning here in Port Oruvai. The mountain everybody photographs has lost its tip⟧, and the street lamps have switched themselves on.

[21:11] ⟦v3|Simeon Faleo||Anybody living north of the Wai River has to leave now, on foot if need be⟧, district chief Simeon Faleo has just told us. He declines to say ⟦v4|Simeon Faleo|declines|whether anyone is dead⟧.

[21:16] A pilot we reached by phone: "⟦v5|Jon Arrel||They turned me round over the sea. Nobody is landing on Oruvai today⟧," Jon Arrel says. ...

[21:19] ⟦v6|unnamed (Channel Six)||Not one siren went off in the northern villages⟧, a policeman tells us who asks us not to name him.

=== d004 | Maravane State Press | 2026-05-11T22:02:00Z | update
# ⟦v3|||Population of four northern settlements is being transferred to safe places⟧

PORT ORUVAI, May 12. (MSP). ⟦v1|||In connection with the activation of the volcano Kessu there took place at 09.31 an emission of ash⟧. ⟦v2|Ministry of Civil Protection||The height of the emission made 11 kilometres⟧, was informed in the Ministry of Civil Protection.

⟦v4|Dorel Tuapa||Information about victims did not arrive⟧, underlined the minister Dorel Tuapa. ⟦v6|Dorel Tuapa|denies|the system of notification did not work⟧, he denied, and ⟦v7|Dorel Tuapa||the situation is being found under full control⟧, he noted.

The works of the airport of the island ⟦v5|Ministry of Civil Protection||are stopped temporarily⟧, reported the ministry.

=== d005 | Tolbec News | 2026-05-11T22:30:00Z | update
# ⟦v8|Tolbec foreign ministry||Nine Tolbec trekkers were on the mountain when it exploded⟧, foreign ministry says

TOLBEC CITY - ⟦v8|Ilse Marrow||A party of nine of our citizens signed the register at the upper hut on Monday evening, and none has signed out⟧, foreign ministry spokeswoman Ilse Marrow told reporters.

She said ⟦v9|Ilse Marrow||two air force transports with rescue dogs could be in the air within three hours if Maravane wanted them⟧.

⟦v10|Southern Air||Southern Air has scrapped all its services to Maravane, the capital included, until Friday⟧, the airline said on its website.

=== d006 | Oruvai Sentinel | 2026-05-12T00:10:00Z | update
# ⟦v11|||Tamu is gone⟧

By our own reporters

The bell of Tamu rang for the last time at a quarter past eleven. ⟦v11|||Then a black wall, taller than the breadfruit trees and slow as a man walking, came down Church Lane and took the houses one after the other⟧, and by noon we saw only the cross.

Its people had left. "⟦v11|Mele Oto||I watched my kitchen burn from the other side of the river⟧," said Mele Oto, 71, a goat on a rope beside her. "⟦v6|Mele Oto||We heard no alarm. We heard the dogs⟧."

It was the fishermen who came. ⟦v12|||Some forty outriggers from Port Oruvai went through the falling pumice to the northern beaches and carried people off, eight at a time⟧. "⟦-|Paulo Sene||My brother would have done it for me⟧," said boatman Paulo Sene.

The nurse Rua Tavi put down three names in a school exercise book. ⟦v4|Rua Tavi||All three were dead when they were brought to her⟧, she said.

=== d007 | Pelham | 2026-05-12T00:31:00Z | bulletin
# ⟦v4|hospital||THREE KILLED IN KESSU ERUPTION⟧ - HOSPITAL

PORT ORUVAI (Pelham) - ⟦v4|Amos Kell||The bodies of two men and a girl were brought in from the north of the island⟧, hospital director Amos Kell said. ⟦v13|Amos Kell||Fifty-four people were being treated, most of them for burns⟧.

⟦v11|||Lava has buried the village of Tamu, population 640⟧, a Pelham photographer saw from a helicopter.

⟦v12|||A flotilla of small private boats evacuated hundreds from the north shore before any government vessel arrived⟧.

=== d008 | Maravane State Press | 2026-05-12T01:15:00Z | update
# Decree of the President of the Republic about urgent measures

MARAVA, May 12. (MSP). The President Lucan Atoa signed today the decree, in accordance with which:

- ⟦v14|decree of the President||on the territory of the island Oruvai the extraordinary regime is introduced for the term of 30 days⟧;

- ⟦v15|decree of the President||the patrol ship "Resolute" of the naval forces is directed to the port Oruvai for the taking out of the population⟧;

- ⟦v16|decree of the President||the lessons in all schools of the island are stopped till May 25⟧;

- ⟦v17|decree of the President||the drinking of water from open sources is forbidden⟧;

- ⟦v18|decree of the President||for the families who lost the dwelling there will be paid 5,000 crowns each⟧.

The head of the state interrupted ⟦v19|||his working visit to Nerrin and flies back to the motherland⟧.

=== d009 | Channel Six | 2026-05-12T02:40:00Z | update
# Kessu live: patients carried into the street

[02:08] ⟦v20|||The east wing of the hospital in Port Oruvai has just caved in. You hear a long sigh, then the tin comes down with a tonne of grey stuff on it⟧. 

[02:15] ⟦v20|Amos Kell||We had moved the children out twenty minutes before. Wet ash weighs like concrete⟧, director Amos Kell tells us; ⟦v20|Amos Kell||nobody was hurt⟧, he says.

[02:22] The taps: ⟦v17|Simeon Faleo||boil nothing, drink nothing that is not from a bottle. The reservoir is the colour of milk⟧, says district chief Simeon Faleo.

[02:31] ⟦v21|||The whole island is without electricity. The power station shut its turbines before the ash could⟧. Our camera runs on a car battery.

[02:37] ⟦v4|Simeon Faleo||Seven dead⟧, Mr Faleo says now. ...

=== d010 | Tolbec News | 2026-05-12T03:05:00Z | update
# Marava has not answered rescue offer, Tolbec says

TOLBEC CITY - Maravane ⟦v22|Ilse Marrow||has not picked up the telephone for five hours⟧, foreign ministry spokeswoman Ilse Marrow said on Tuesday. ⟦v9|Ilse Marrow||The crews and the dogs were sitting in the planes⟧, she said.

⟦v23|Nerrin Radio||Nerrin is prepared to set up a tent hospital with sixty beds on Oruvai⟧, Nerrin Radio reported.

⟦v14|||The Maravane president has placed Oruvai under emergency rule⟧.

⟦v8|Hanno Brill||My daughter sent a picture from the rim at nine. There were fifteen of them in it, not nine⟧, Hanno Brill, father of one of the trekkers, told Tolbec News.

=== d011 | Pelham | 2026-05-12T04:20:00Z | urgent
# ⟦v24|observatory memo||SCIENTISTS WARNED OF KESSU ERUPTION THREE WEEKS AGO⟧ - MEMO

PORT ORUVAI (Pelham) - A memo dated April 20 and seen by Pelham told the Ministry of Civil Protection that ⟦v24|Kessu Observatory memo||magma was rising under Kessu and that the trails should be shut at once⟧.

⟦v24|Vera Lindqua||I carried it to the ministry myself and got a stamp for it⟧, observatory head Vera Lindqua told Pelham. She said ⟦v25|Vera Lindqua||a second and larger blast was possible within 48 hours⟧.

Minister Dorel Tuapa declined to comment on ⟦v24|Dorel Tuapa|declines|the memo⟧.

=== d012 | Oruvai Sentinel | 2026-05-12T04:55:00Z | update | copy_of=d011
# ⟦v24|observatory memo||Scientists warned of Kessu eruption three weeks ago⟧ - memo

PORT ORUVAI (Pelham) - A memo dated April 20 and seen by Pelham told the Ministry of Civil Protection that ⟦v24|Kessu Observatory memo < Pelham||magma was rising under Kessu and that the trails should be shut at once⟧.

⟦v24|Vera Lindqua < Pelham||I carried it to the ministry myself and got a stamp for it⟧, observatory head Vera Lindqua told Pelham. She said ⟦v25|Vera Lindqua < Pelham||a second and larger blast was possible within 48 hours⟧.

=== d013 | Pelham | 2026-05-12T06:02:00Z | urgent
# ⟦v26|fisheries office||WAVE OF FOUR METRES HEADS FOR MARAVANE CAPITAL AFTER KESSU SLIDE⟧ - FISHERIES OFFICE

MARAVA (Pelham) - ⟦v26|unnamed (Pelham)||Part of Kessu's western flank has dropped into the sea and set off a tsunami⟧, an official at the national fisheries office said.

=== d014 | Pelham | 2026-05-12T06:29:00Z | kill
# KILL - Kessu tsunami

Please kill the urgent headlined WAVE OF FOUR METRES HEADS FOR MARAVANE CAPITAL. ⟦v26|Vera Lindqua|denies|there was a landslide into the sea or any wave⟧, observatory head Vera Lindqua denied to Pelham. ⟦v26|fisheries office||The message was part of a drill text sent by mistake⟧, the fisheries office now says. There will be no substitute story.

=== d015 | Maravane State Press | 2026-05-12T06:50:00Z | update
# ⟦v26|Dorel Tuapa|denies|The rumours about the big water⟧ are refuted by minister

MARAVA, May 12. (MSP). The minister of civil protection Dorel Tuapa called ⟦v26|Dorel Tuapa|denies|reports of certain foreign agencies about a tsunami⟧ a provocation.

⟦v24|Dorel Tuapa|denies|no letter from the observatory about the danger of the volcano entered the ministry⟧, he declared also.

⟦v4|Ministry of Civil Protection||The number of the perished consists of 12 persons⟧, ⟦v13|Ministry of Civil Protection||medical help is shown to 131⟧, reported the ministry. ⟦v27|Ministry of Civil Protection||In 14 points of temporary placing there are accommodated 9,200 citizens, which are provided with hot food⟧.

=== d016 | Lantern | 2026-05-12T08:30:00Z | feature
# "⟦v6|Vera Lindqua||The alarm was dead because somebody sold it⟧"

The head of the Kessu Observatory has not slept for two nights. Vera Lindqua talked to Lantern in her car.

You say you warned them. "⟦v24|Vera Lindqua||Three weeks ago, in writing, and with curves a child could read⟧. ⟦+||| The minister's secretary offered me a biscuit⟧."

Why were there no sirens? "⟦v28|Vera Lindqua||The batteries of eleven of the fourteen masts were taken out in the winter and ended in fishing boats. Everyone on the island knows it⟧."

Is it over? "⟦v25|Vera Lindqua||No. The mountain has cleared its throat. I expect it to shout before Thursday⟧."

People blame the trekking firms. "⟦v29|Vera Lindqua||We had the summit on the red list since the first of May. Whoever took guests up there knew it⟧."

And what would you ask for? "⟦v30|Vera Lindqua||Thirty seismometers. We have four, and one is in my garden⟧."

=== d017 | Channel Six | 2026-05-12T10:15:00Z | update
# Kessu live: the Resolute is here

[09:40] ⟦v15|||A grey hull in the grey rain. The navy has made it to Port Oruvai and the first families are walking up the gangway⟧ with pigs, mattresses, a wedding dress.

[09:52] ⟦v31|||A fight in the queue for masks: the lorry brought two thousand, and there are ten times as many mouths⟧.

[10:01] Inside the sports hall. ⟦v27|Ana Veikoso||We are 1,100 in a hall for 300, with four toilets and no soup since the morning⟧, schoolteacher Ana Veikoso tells us.

[10:08] ⟦v32|||A cheer on the quay! Six of the trekkers have walked out of the forest at Lomu, black from head to foot and alive⟧. ...

[10:13] ⟦v4|unnamed (Channel Six)||The count at the cold store of the fish factory is nineteen⟧, says a doctor who is not allowed to speak to us.

=== d018 | Tolbec News | 2026-05-12T11:00:00Z | bulletin
# ⟦v32|Ilse Marrow||SIX TOLBEC HIKERS SAFE AFTER 14 HOURS UNDER ASH⟧ - MINISTRY

TOLBEC CITY - ⟦v32|Ilse Marrow||Half a dozen of those feared lost survived in a lava tube and came down on their own⟧, spokeswoman Ilse Marrow said. ⟦v8|Ilse Marrow||Three were still unaccounted for⟧.

"⟦v33|Gesa Brill||The guide told us the ban was only for locals⟧," Gesa Brill, 24, said by telephone. "⟦v32|Gesa Brill||We breathed through our socks⟧."

⟦v9|Maravane embassy in Tolbec||Maravane now gladly accepts the aircraft⟧, its embassy in Tolbec said.

=== d019 | Oruvai Sentinel | 2026-05-12T19:40:00Z | update
# ⟦v34|||St Brendan's falls on the candles⟧

⟦v34|||The roof of St Brendan's, under which four generations of Lomu were christened, gave way on Tuesday evening beneath a hand's breadth of wet ash⟧. ⟦v34|Father Isi Lolo||Eleven women were praying in the side chapel and crawled out through the vestry⟧, said Father Isi Lolo.

It came hours after the hospital wing.

⟦v35|||Molten rock reached the coast road at Black Point after dark, and since then Lomu can only be reached by sea⟧.

⟦v36|Police Sergeant Tomas Aru||Five men were caught carrying television sets out of empty houses⟧, said Police Sergeant Tomas Aru. ⟦v36|Police Sergeant Tomas Aru||They were neighbours, not strangers⟧, he said.

The mother of the girl who died on Monday's road north asked us to print her name. She was Lina Oto and she was eight.

=== d020 | Tolbec News | 2026-05-12T20:30:00Z | update | off_topic
# Ministers' feud in Tolbec erupts again over budget

TOLBEC CITY - The smouldering dispute between the finance and farm ministers of Tolbec erupted once more on Tuesday, when the cabinet met for nine hours without agreeing on the milk subsidy. A spokesman said the lava had not yet cooled. Farmers have announced they will pour milk in front of parliament.

=== d021 | Pelham | 2026-05-12T22:14:00Z | bulletin
# ⟦v37|witnesses||SECOND, STRONGER EXPLOSION AT KESSU⟧ - WITNESSES

PORT ORUVAI (Pelham) - ⟦v37|||Kessu exploded again at 11:02 a.m. on Wednesday with a bang heard 300 kilometres away in Marava⟧. ⟦v38|||Windows broke all along the harbour front⟧.

⟦v37|Vera Lindqua||This is the one we were afraid of⟧, observatory head Vera Lindqua said. ⟦v39|Vera Lindqua||The cloud stood at 19 kilometres⟧.

=== d022 | Maravane State Press | 2026-05-12T23:30:00Z | update
# ⟦v37|||The volcano Kessu showed activity repeatedly⟧

PORT ORUVAI, May 13. (MSP). ⟦v37|||On Wednesday in the first half of the day there was noted one more outburst, which exceeded the previous one by force⟧.

⟦v15|Naval Forces of Maravane||By this moment the sailors took out 3,400 inhabitants⟧, informed the Naval Forces. ⟦v4|Ministry of Civil Protection||As of the evening 31 persons perished⟧, reported the Ministry of Civil Protection. ⟦v27|Ministry of Civil Protection||The number of those accommodated grew to 17,500⟧.

President Lucan Atoa, who arrived on the island, ⟦v40|Lucan Atoa||promised that each destroyed house will be built anew to the feast of Independence⟧. The head of the state ⟦v41|Lucan Atoa||appointed Friday the day of national grief⟧.

=== d023 | Channel Six | 2026-05-13T01:05:00Z | update
# Kessu live: Atoa booed on the quay

[00:31] ⟦v42|||Somebody throws a handful of ash at the president's white shirt, then everybody does. His guards push him back to the car after four minutes⟧.

[00:38] Before that, he had this: ⟦v40|Lucan Atoa||You will have new homes by September, I give you my hand on it⟧.

[00:47] ⟦v43|Peni Raku||The man who put that letter in a drawer must go today⟧, opposition leader Peni Raku says on our air about the civil protection minister.

[00:55] ⟦v4|Peni Raku||At least forty have died and the government is hiding it⟧, Mr Raku says too. Hospital director Amos Kell denies that ⟦v4|Amos Kell|denies|bodies are being kept off the list⟧.

[01:02] ⟦v38|||Glass everywhere on Harbour Street after the blast; the pharmacist sweeps it with a palm branch⟧. ...

=== d024 | Pelham | 2026-05-13T02:10:00Z | correction
# CORRECTION - Kessu-second explosion

In the Pelham bulletin of May 12 please read in the second paragraph that ⟦v39|Vera Lindqua||the plume rose 16 kilometres⟧, as observatory head Vera Lindqua now says, not 19; the instrument had been misread. The first day's column of 14 kilometres stands.

=== d025 | Pelham | 2026-05-13T05:45:00Z | urgent
# ⟦v44|ministry||MARAVANE MINISTER QUITS OVER IGNORED VOLCANO WARNING⟧ - MINISTRY

MARAVA (Pelham) - ⟦v44|Dorel Tuapa||I can no longer be useful in this office⟧, Civil Protection Minister Dorel Tuapa wrote in a letter to the president. He denied that ⟦v24|Dorel Tuapa|denies|he had ever read the observatory's paper⟧.

⟦v24|unnamed (Pelham)||An entry in the ministry's post book shows the alert came in on April 20 at 3:12 p.m.⟧, an investigator said.

=== d026 | Oruvai Sentinel | 2026-05-13T06:05:00Z | update | copy_of=d025
# ⟦v44|ministry||Maravane minister quits over ignored volcano warning⟧ - ministry

MARAVA (Pelham) - ⟦v44|Dorel Tuapa < Pelham||I can no longer be useful in this office⟧, Civil Protection Minister Dorel Tuapa wrote in a letter to the president. He denied that ⟦v24|Dorel Tuapa < Pelham|denies|he had ever read the observatory's paper⟧.

⟦v24|unnamed (Pelham) < Pelham||An entry in the ministry's post book shows the alert came in on April 20 at 3:12 p.m.⟧, an investigator said.

=== d027 | Maravane State Press | 2026-05-13T07:20:00Z | update
# ⟦v45|||Leader of touristic firm "Summit Joy" is detained⟧

PORT ORUVAI, May 13. (MSP). ⟦v45|Prosecutor's Office of Oruvai||The director of the firm "Summit Joy" Karel Dunmo is put into custody under suspicion that he sent people to the closed crater⟧, was told in the Prosecutor's Office.

⟦v46|Prosecutor's Office of Oruvai||Criminal case is opened also in the fact of the plunder of the accumulators of the sirens⟧.

⟦v44|||The President satisfied the request of D. Tuapa about release from the duties⟧. ⟦v47|||The fulfilment of them is laid upon the general Osko Beri⟧.

=== d028 | Tolbec News | 2026-05-13T08:40:00Z | update
# ⟦v48|Ilse Marrow||Rescuers find bodies of last three missing trekkers⟧

TOLBEC CITY - ⟦v48|Ilse Marrow||The dogs led the teams to the remaining three of our people beneath the upper hut. None was alive⟧, foreign ministry spokeswoman Ilse Marrow said on Wednesday.

Their tour operator ⟦v45|||spent the night behind bars⟧. His lawyer Rafe Condo denied in a statement that ⟦v33|Rafe Condo|denies|the visitors had been told the closure did not concern them⟧.

⟦v23|||The field clinic from Nerrin took in its first burn cases at Lomu this morning⟧, ⟦v23|Nerrin Radio||with eighty instead of sixty beds⟧, according to Nerrin Radio.

⟦v10|Southern Air||Flights to the capital will resume on Thursday⟧, Southern Air said.

=== d029 | Lantern | 2026-05-13T10:00:00Z | feature
# After the mountain, the reckoning

On the deck of the warship that ⟦v15|||has now ferried a twentieth of the island to Marava⟧ people talk less about the fire than about a drawer. In it, for three weeks, lay the paper from the observatory.

⟦v44|Peni Raku||His going is the least. It is a fig leaf for the president⟧, opposition leader Peni Raku told Lantern.

⟦v28|Simeon Faleo||Yes, I knew that the masts had been emptied, and I wrote to Marava about it twice⟧, district chief Simeon Faleo admitted.

⟦v12|Paulo Sene||We made eleven trips. On the last one the sea was warm as soup⟧, the boatman Paulo Sene said. He wants no medal. ⟦v18|Paulo Sene||With 5,000 crowns one can buy the door of a house⟧, he said of the sum the state has set aside.

And the village that stood above the river? ⟦v49|Mele Oto||We shall never go back there, let it be the cemetery⟧, said Mele Oto, whose kitchen burnt there.

=== d030 | Channel Six | 2026-05-13T11:30:00Z | update | nothing_new
# Kessu: what we know so far

⟦v1|||The volcano first blew on Tuesday morning local time⟧, ⟦v37|||and harder the day after⟧.

⟦v4|Ministry of Civil Protection||Thirty-one dead, according to the Ministry of Civil Protection⟧.

⟦v11|||One village has vanished under the flow⟧ and ⟦v35|||the shore road is severed⟧.

⟦v20|||A part of the hospital⟧ and ⟦v34|||the church of Lomu did not withstand the weight on top of them⟧.

⟦v44|||The minister in charge has stepped down⟧; ⟦v45|||a trekking boss is under arrest⟧.

⟦v5|||The airport remains shut⟧, ⟦v21|||and nobody on Oruvai has light⟧.

=== d031 | Pelham | 2026-05-13T13:05:00Z | update
# ⟦v50|observatory||KESSU CALMING DOWN⟧, OBSERVATORY SAYS; ⟦v4|||TOLL AT 34⟧

PORT ORUVAI (Pelham) - ⟦v50|Vera Lindqua||The tremor has fallen to a tenth of Tuesday's level⟧, observatory head Vera Lindqua said late on Wednesday. ⟦v51|Vera Lindqua||Rain could turn the slopes into mud avalanches for months⟧, she warned.

⟦v4|Amos Kell||The discovery of the foreign walkers brought the number of deaths to 34⟧, hospital director Amos Kell said. ⟦v13|Amos Kell||He had 240 wounded on his list⟧.

General Osko Beri, in charge of relief since the dismissal, said ⟦v52|Osko Beri||anyone found in the closed zone would be shot at⟧. An aide later denied that ⟦v52|unnamed (Pelham)|denies|the general had meant it literally⟧.

⟦v21|Oruvai Power||Light is to come back to half the island by Friday⟧, said Oruvai Power.
