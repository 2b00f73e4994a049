title: Lethian hospitals and power grid under cyberattack Live
outlets: Axial = international agency, terse; Dravpress = state agency of the neighbouring country, translated; Sarrebo Lantern = local paper printed by hand press, witty; Canal Nove = broadcaster, live blog; Lethian Grid Centre = official bulletins, lists; Hexdesk = trade outlet for computer security

=== d001 | Canal Nove | 2028-11-14T03:25:00Z | flash
# ⟦v1|||Sarrebo is dark⟧

03:25 - ⟦v1|||From the roof of our building not one window is lit between the river and the hills⟧. We are running on the diesel in the cellar.

03:38 - ⟦v1|Fire Brigade of Sarrebo||It went district by district, as if somebody were walking through a flat and turning switches⟧, the fire brigade says.

03:51 - A night nurse at Saint Oriel rings us: ⟦v2|unnamed (Canal Nove)||every screen on the ward shows a red fish and a sum of money⟧. Fever charts go on the backs of menus.

=== d002 | Axial | 2028-11-14T04:10:00Z | urgent
# ⟦v1|Lethian Grid Centre||LETHIA LOSES POWER IN CAPITAL, FOUR PROVINCES⟧ - GRID CENTRE

SARREBO, Nov 14 (Axial) - ⟦v1|Lethian Grid Centre||Thirty-one substations disconnected within eleven minutes⟧, the Lethian Grid Centre said. ⟦v3|Lethian Grid Centre||Some 400,000 households were affected⟧.

⟦v2|Ministry of Health of Lethia||Computers in nine hospitals have been encrypted⟧, the health ministry said. It had no information on ⟦v4|Ministry of Health of Lethia|declines|casualties⟧.

=== d003 | Lethian Grid Centre | 2028-11-14T05:00:00Z | update
# Bulletin 1, position at 05:00

- ⟦v1|||Supply interrupted: Sarrebo, Upper Vale, Lower Vale, Tesk Marsh, Corradine⟧
- ⟦v3|||Customer connections without voltage: 612,000⟧
- ⟦v1|||Switching orders were issued from a control desk that was not manned at the time⟧
- ⟦v5|||Citizens are requested to boil drinking water, the pumps in Upper Vale being idle⟧
- ⟦v1|||First reconnections are planned for 14:00⟧

=== d004 | Canal Nove | 2028-11-14T06:20:00Z | update
# Live: the dark morning

06:20 - ⟦v6|Red Gurnard||Sixty million, in coin nobody can trace, by Thursday noon⟧: that is what they want. The letter came to our newsroom printer and is signed Red Gurnard.

06:31 - ⟦v7|Augustin Mbeki-Rohr||We don't negotiate with burglars who are still in the house⟧, says Prime Minister Augustin Mbeki-Rohr on battery radio.

06:45 - ⟦v8|||Ambulances from Saint Oriel are rolling west with babies in boxes⟧. ⟦v8|Liesbet Anquetil||Fourteen so far⟧, says head physician Liesbet Anquetil.

06:58 - Was it really them who also pulled the plug? ⟦v9|Red Gurnard|denies|The lamps are not ours⟧, says a second sheet. ⟦+|||We only do beds⟧.

=== d005 | Axial | 2028-11-14T06:44:00Z | bulletin
# ⟦v6|Red Gurnard||HACKERS DEMAND 60 MILLION FROM LETHIA⟧

SARREBO, Nov 14 (Axial) - ⟦v6|Red Gurnard||A group calling itself Red Gurnard set a deadline of Thursday 12:00 for payment in digital currency⟧ in a letter seen by Axial. ⟦v10|Red Gurnard||Otherwise 2.3 million patient files will be published⟧, it says.

⟦v7|Augustin Mbeki-Rohr||Lethia will not pay⟧, Prime Minister Augustin Mbeki-Rohr said.

=== d006 | Dravpress | 2028-11-14T07:40:00Z | update
# ⟦v1|||In the neighbouring Lethia the energy supply is violated⟧

MOLDAVAR, November 14. (Dravpress). ⟦v1|Lethian Grid Centre||A considerable part of the territory of the adjacent republic remained without electricity⟧, it is reported by the local dispatchers. ⟦v2|||The medical institutions have passed to paper document circulation⟧.

⟦v11|Ministry of Energy of Dravia||Dravia is ready to send eighty mobile generators⟧, declared the Ministry of Energy. ⟦+|||The columns can pass the border at any hour⟧, is noted in the same place.

The expert Vsevold Adeyinka considers that ⟦v12|Vsevold Adeyinka||the matter is in many years of saving on the cables⟧.

=== d007 | Hexdesk | 2028-11-14T08:30:00Z | update
# ⟦v13|unnamed (Hexdesk)||Poisoned update at Kvistsoft opened the door⟧, responders say

⟦v13|unnamed (Hexdesk)||The intruders rode in on version 8.4 of a bed-planning program that went out to every Lethian clinic on Friday⟧, according to two people cleaning up. ⟦v13|Kvistsoft|declines|This⟧ the maker, Kvistsoft of Hulgaard, would not discuss. 

Researcher Xiomara Feld, who has the sample, told Hexdesk: "⟦v14|Xiomara Feld||The lock is sloppy. I think I can pick it by the weekend⟧."

On the grid side, she warns against haste. ⟦v9|Xiomara Feld||Hospitals and substations may well be two different crews⟧, she says.

⟦v15|||Kvistsoft's stock opened 18 percent lower⟧.

=== d008 | Axial | 2028-11-14T09:15:00Z | update | supersedes=d002
# ⟦v4|Ministry of Health of Lethia||Two die in Lethian hospitals⟧ as ⟦v1|||blackout spreads⟧

SARREBO, Nov 14 (Axial) - ⟦v4|Ministry of Health of Lethia||Two patients on ventilators died after backup power failed⟧, the health ministry said.

⟦v3|Lethian Grid Centre||The number of homes cut off rose to 840,000⟧, the grid operator said. Its director, Torvald Iyengar, said ⟦v16|Torvald Iyengar||the attackers had used the stolen password of an employee⟧. 

⟦v8|Liesbet Anquetil||Thirty-eight patients were moved from Saint Oriel⟧, its chief doctor said. ⟦v17|Nurses' Chamber||We have been warning of this since spring⟧, the Nurses' Chamber said.

=== d009 | Sarrebo Lantern | 2028-11-14T10:30:00Z | feature
# ⟦v1|||Someone has blown out the town⟧; the Lantern, naturally, appears

⟦v1|||At a quarter past three the moon had Sarrebo to herself⟧. This sheet comes to you from great-grandfather's hand press and smells accordingly.

⟦v2|Bruna Takahashi-Lund||Our computers have gone fishing, so I am back to chalk⟧, reports Sister Bruna Takahashi-Lund, who has drawn the whole surgical ward on a school blackboard. ⟦v18|Bruna Takahashi-Lund||A girl came into the world by the light of three telephones⟧, and ⟦+|||the mother wants to call her Lucia⟧.

The Nurses' Chamber is less merry. "⟦v17|Dagny Oyelowo||Eleven letters I sent to the ministry, and the eleventh in red ink⟧," says its chair, Dagny Oyelowo.

⟦v5|||The taps on the hill cough and give nothing⟧. ⟦v19|||The trams stand where the current left them, number 6 in the middle of the bridge⟧.

=== d010 | Canal Nove | 2028-11-14T11:50:00Z | update
# Live: who did it?

11:50 - ⟦v20|unnamed (Canal Nove)||It was Unit 77 of the Dravian signals corps⟧, a man in our security service tells us. ⟦+|||The working hours fit, and so do the typing mistakes⟧.

11:58 - ⟦v20|Olympia Harrak|declines|That⟧ Interior Minister Olympia Harrak did not want to touch at the door of the cabinet.

12:06 - ⟦v4|Liesbet Anquetil||Five⟧, says Dr Anquetil, and then she needs a moment. ⟦+|||I count those on the stairs too⟧.

12:20 - ⟦v21|Olympia Harrak||From six in the evening everybody stays indoors⟧, says the minister now, ⟦v21|Olympia Harrak||the cabinet has proclaimed the emergency for ten days⟧.

12:31 - The opposition has a different idea: ⟦v22|Casimir Njoroge||Harrak must go before the lamps come back⟧, shouts its leader Casimir Njoroge.

=== d011 | Dravpress | 2028-11-14T13:15:00Z | update
# ⟦v20|Ministry of Foreign Affairs of Dravia|denies|Inventions about a Dravian trace are rejected⟧

MOLDAVAR, November 14. (Dravpress). The Ministry of Foreign Affairs ⟦v20|Ministry of Foreign Affairs of Dravia|denies|has named the throw-in of the channel Canal Nove about participation of military servicemen "the fruit of a fevered night"⟧. ⟦v20|Ministry of Foreign Affairs of Dravia|denies|A formation with such a number in the armed forces does not exist⟧, is stressed in the comment.

⟦v11|||The first twenty generators have been loaded in Moldavar⟧. ⟦v21|||In Lethia a special regime with prohibition of evening movement is introduced⟧, passes on our correspondent.

⟦v4|Liesbet Anquetil < Canal Nove||Not less than five sick persons have perished⟧, according to the physician L. Anquetil, whose words the same channel leads.

=== d012 | Axial | 2028-11-14T13:40:00Z | update
# ⟦v4|Hamza Vestergaard||LETHIA PUTS HOSPITAL DEATHS AT THREE, DISPUTES HIGHER COUNT⟧

SARREBO, Nov 14 (Axial) - ⟦v4|Hamza Vestergaard||Only three deaths can be tied to the attack⟧, Health Minister Hamza Vestergaard said, rejecting a figure of five given by a doctor.

⟦v23|Hamza Vestergaard||I apologise to the families⟧, he said. Asked about the Nurses' Chamber's letters, he said ⟦v17|Hamza Vestergaard|denies|none had reached his desk⟧.

The republic of Valmarra ⟦v24|Government of Valmarra||will fly in forty computer specialists⟧, its government said.

⟦v22|Casimir Njoroge||Interior Minister Olympia Harrak should resign at once⟧, opposition leader Casimir Njoroge said. Her answer: "⟦v25|Olympia Harrak||I'll leave when I can find the door⟧."

=== d013 | Lethian Grid Centre | 2028-11-14T15:00:00Z | update
# Bulletin 2, position at 15:00

- ⟦v1|||Reconnected since 14:10: Corradine entirely, Tesk Marsh in part⟧
- ⟦v3|||Customer connections without voltage: 705,000⟧
- ⟦v16|||Access by means of the credentials of one shift engineer has been established⟧
- ⟦v19|||Traction current for the municipal railways: not before Wednesday⟧
- ⟦v26|||The basic charge for the month of November will not be collected⟧

=== d014 | Hexdesk | 2028-11-14T16:20:00Z | feature
# Interview: Marit Solanke of Kvistsoft

*Was it your update?* "⟦v13|Marit Solanke||Yes⟧. ⟦+|||Somebody sat in our build server for six weeks and we took him for a trainee⟧."

*And the grid?* "⟦v16|Marit Solanke||There they had a password, I hear⟧. ⟦v27|Marit Solanke||We have never sold a line of code to the grid people⟧."

*The nurses say they warned.* "⟦v17|Marit Solanke|denies|Not us⟧."

*Your shares?* "⟦v15|Marit Solanke||Down by a third, my own included⟧." 

Solanke would not say ⟦v6|Marit Solanke|declines|whether the firm had been asked for money too⟧.

=== d015 | Sarrebo Lantern | 2028-11-14T18:00:00Z | feature
# Stay in, says Mother Harrak

⟦v21|||When the church clock strikes six (it does, it has weights) we are all to be in bed till seven⟧. ⟦+|||For ten days the minister may read our letters, if she can find a candle⟧.

⟦v29|City Police of Sarrebo||At the Fennel Market nine youths were caught with forty-one hams⟧, the constabulary reports. ⟦v30|City Police of Sarrebo||Another three had helped themselves at a jeweller's⟧.

⟦v8|||The big birds of the air rescue took the last of Saint Oriel's sleepers over the hill before dusk⟧, ⟦v8|Liesbet Anquetil||sixty-one in all⟧ in Dr Anquetil's chalk sums.

And the sixty million? "⟦v7|Augustin Mbeki-Rohr||Not a button⟧," says the head of government. The Lantern's collecting tin holds fourteen crowns.

=== d016 | Axial | 2028-11-14T19:30:00Z | update
# ⟦v31|Olympia Harrak||LETHIA ARRESTS GRID ENGINEER⟧ - MINISTER

SARREBO, Nov 14 (Axial) - ⟦v31|Olympia Harrak||A 44-year-old engineer of the Grid Centre was taken into custody in Upper Vale⟧, Interior Minister Olympia Harrak said. ⟦+|||The login used in the attack was his⟧.

⟦v32|unnamed (Axial)||Part of the sum demanded has already been paid⟧, a person at the central bank said. ⟦v32|Central Bank of Lethia|declines|The matter⟧ was not one for comment, a bank spokesman said.

Torvald Iyengar defended his staff. ⟦v33|Torvald Iyengar||The man has my trust⟧, the grid director said.

=== d017 | Canal Nove | 2028-11-14T20:45:00Z | update
# Live: second night

20:45 - ⟦v32|Axial||Has somebody opened the purse after all?⟧ Axial thinks so. ⟦v32|Augustin Mbeki-Rohr|denies|Not true, not a tenth, not a hundredth⟧, the Prime Minister tells us through the car window.

20:58 - ⟦v31|||Two officers led him out in slippers⟧, we saw it, the first handcuffs in this affair. His wife: "⟦v34|Ileana Brekke||He gave that password to nobody. They had it on a yellow note in the canteen⟧."

21:10 - ⟦v1|||Light on the east bank!⟧ People are clapping from the windows.

21:14 - ⟦v20|unnamed (Canal Nove)||He sticks to Unit 77⟧, our man in the service. ⟦v35|Olympia Harrak||The Dravian ambassador is to come at nine tomorrow⟧, says the minister.

=== d018 | Dravpress | 2028-11-15T06:10:00Z | update
# ⟦v11|Ministry of Energy of Dravia||The Dravian column is not admitted across the border⟧

MOLDAVAR, November 15. (Dravpress). ⟦v11|Ministry of Energy of Dravia||The machines with the power equipment have already stood nine hours before the barrier⟧, stated the Ministry of Energy. ⟦v36|Ministry of Energy of Dravia||The Lethian side thus makes its own sick hostages of politics⟧, consider there.

⟦v35|||The extraordinary representative of Dravia T. Ferreira-Kosh is invited to the ministry in Sarrebo⟧. ⟦v31|||Previously a worker of the dispatcher service was detained there⟧, which, as the expert V. Adeyinka notes, ⟦v12|Vsevold Adeyinka||does not cancel the main thing, the decayed state of the economy of wires⟧.

⟦v24|||From Valmarra programmers have arrived⟧.

=== d019 | Hexdesk | 2028-11-15T07:00:00Z | update | copy_of=d016
# ⟦v31|Olympia Harrak||Lethia arrests grid engineer⟧ - minister

SARREBO (Axial) - ⟦v31|Olympia Harrak||A 44-year-old engineer of the Grid Centre was taken into custody in Upper Vale⟧, Interior Minister Olympia Harrak said. ⟦+|||The login used in the attack was his⟧.

Torvald Iyengar defended his staff. ⟦v33|Torvald Iyengar||The man has my trust⟧, the grid director said.

Hexdesk adds: ⟦v3|Lethian Grid Centre||288,000 connections are still dead⟧ by this morning's count of the centre.

=== d020 | Axial | 2028-11-15T09:20:00Z | correction
# CORRECTED - ⟦v4|Ministry of Health of Lethia||Lethian hospital deaths rise to six⟧

SARREBO, Nov 15 (Axial) - (Corrects to six, not sixteen.) ⟦v4|Ministry of Health of Lethia||Six people have died⟧, the health ministry said. Head physician Liesbet Anquetil put it at ⟦v4|Liesbet Anquetil||nine⟧.

⟦v35|||Dravia's ambassador was handed a protest note⟧. Tiago Ferreira-Kosh told reporters: "⟦v20|Tiago Ferreira-Kosh|denies|We have nothing to do with it⟧." 

⟦v7|Augustin Mbeki-Rohr||We stay with our no⟧, the prime minister said, adding that ⟦v37|Augustin Mbeki-Rohr||schools would remain closed until Monday⟧.

=== d021 | Sarrebo Lantern | 2028-11-15T09:50:00Z | correction | copy_of=d020
# ⟦v4|Ministry of Health of Lethia||Lethian hospital deaths rise to six⟧

(Axial) - ⟦v4|Ministry of Health of Lethia||Six people have died⟧, the health ministry said. Head physician Liesbet Anquetil put it at ⟦v4|Liesbet Anquetil||nine⟧.

⟦v7|Augustin Mbeki-Rohr||We stay with our no⟧, the prime minister said, adding that ⟦v37|Augustin Mbeki-Rohr||schools would remain closed until Monday⟧. Set by hand, with one letter e too few.

=== d022 | Hexdesk | 2028-11-15T12:10:00Z | update
# ⟦v14|||Free key for Lethia's clinics is out⟧

⟦v14|Xiomara Feld||The gurnard used the same random number twice, and that was that⟧, says Xiomara Feld, who ⟦v14|||put her unlocking tool on the net at 11:30 for anybody to take⟧. ⟦v2|Xiomara Feld||Four of the hospitals have their records back⟧, she says.

On the grid, the password theory wobbles. ⟦v16|unnamed (Hexdesk)||The login was used, but only after the desk had been opened from elsewhere⟧, one investigator says. ⟦v31|unnamed (Hexdesk)||They have locked up the wrong man⟧.

=== d023 | Canal Nove | 2028-11-15T13:30:00Z | kill
# Withdrawn: Unit 77

⟦v20|Canal Nove||Our entries of 11:50 and 21:14 on Tuesday, which ascribed the deed to a Dravian military unit, are withdrawn⟧. ⟦+|||The man in the service has told us that he had it from a newspaper⟧. We ask that no use be made of them, and we ask for the pardon of those concerned. The entries on the power and on the hospitals stand.

=== d024 | Axial | 2028-11-15T14:05:00Z | update
# ⟦v2|Hamza Vestergaard||LETHIAN HOSPITALS REGAIN DATA⟧; ⟦v10|||HACKERS POST FIRST FILES⟧

SARREBO, Nov 15 (Axial) - ⟦v2|Hamza Vestergaard||Seven of nine hospitals have working systems again⟧, Health Minister Hamza Vestergaard said. ⟦v14|Hamza Vestergaard||He thanked the researcher who had written the decryption program⟧.

⟦v10|||Red Gurnard published the records of 5,000 patients on Wednesday⟧.

⟦v20|Canal Nove||Canal Nove retracted its report blaming a Dravian unit⟧.

⟦v15|||Kvistsoft shares recovered a quarter of their losses⟧.

=== d025 | Dravpress | 2028-11-15T15:30:00Z | update
# ⟦v20|||The slanderers have admitted the lie⟧

MOLDAVAR, November 15. (Dravpress). ⟦v20|||The Lethian television channel has disavowed its own message⟧. "⟦v40|Tiago Ferreira-Kosh||We await apologies also from those who handed the paper⟧," pointed out the ambassador T. Ferreira-Kosh.

⟦v11|||The equipment for current production was let through to Upper Vale toward midday⟧. ⟦v36|Ministry of Energy of Dravia||The delay lies on the conscience of Sarrebo⟧, is reminded in the ministry.

=== d026 | Sarrebo Lantern | 2028-11-15T17:00:00Z | feature
# Whose gallstones are these?

⟦v10|||Since dinner anyone with a working machine may read about Canon Ruprecht's gallstones⟧. He was among the first five thousand.

⟦v14|||The lady who found the key has sent no bill⟧. ⟦v2|Bruna Takahashi-Lund||I wiped the board at noon⟧, says Sister Bruna, and ⟦v2|Bruna Takahashi-Lund||the fish has gone from all the screens but one⟧.

Njoroge ⟦v22|Casimir Njoroge||was again for a vacancy at the interior ministry⟧; the lady concerned ⟦v25|Olympia Harrak||has still not found the door⟧. ⟦v19|||Number 6 moved off the bridge at four, to applause⟧.

The wife of the engineer tells everybody ⟦v34|Ileana Brekke||about that scrap by the soup⟧.

=== d027 | Canal Nove | 2028-11-15T18:40:00Z | update | nothing_new
# Where we stand

⟦v6|Red Gurnard||The clock of the blackmailers runs out tomorrow noon⟧. ⟦v7|Augustin Mbeki-Rohr||From the top there is still a flat refusal⟧. ⟦v13|Marit Solanke||The clinics caught it from a bad delivery, as its own maker admits⟧. ⟦v21|||And it's home by six again⟧. All our entries can be read below, apart from those which we had to take down.

=== d028 | Axial | 2028-11-15T20:15:00Z | update | off_topic
# Snow closes Halvik pass

HALVIK, Nov 15 (Axial) - Heavy snow closed the Halvik pass to lorries on Wednesday evening. Ploughs were at work on both ramps and the road was to be opened again in the course of the night. Travellers were put up in a school gymnasium. Nobody was hurt, and hot soup was given out.

=== d029 | Lethian Grid Centre | 2028-11-16T06:00:00Z | update
# Bulletin 3, final

- ⟦v1|||As of 05:40 all thirty-one stations are again under normal operation⟧
- ⟦v3|||Customer connections without voltage: none⟧
- ⟦v31|||The colleague taken away on Tuesday returned to his family at 23:00⟧
- ⟦v16|||The statement of Bulletin 2 on the credentials is no longer maintained⟧
- ⟦v33|||The Director has said from the first hour that he would answer for him⟧
- ⟦v11|||The units supplied by the neighbour have been returned with thanks⟧

=== d030 | Axial | 2028-11-16T12:20:00Z | update
# ⟦v6|||DEADLINE PASSES IN LETHIA⟧, ⟦v7|Augustin Mbeki-Rohr||NO MONEY SENT⟧ - PM

SARREBO, Nov 16 (Axial) - ⟦v6|||The noon ultimatum ran out without word from Red Gurnard⟧. "⟦v7|Augustin Mbeki-Rohr||We kept our hands in our pockets⟧," Augustin Mbeki-Rohr said. Axial's report of Tuesday on a part payment was "⟦v32|Central Bank of Lethia|denies|without foundation⟧", the central bank said.

⟦v31|||The engineer held since Tuesday was freed overnight⟧. ⟦v21|Olympia Harrak||The night-time ban ends on Friday, a week early⟧, Olympia Harrak said. She again ruled out ⟦v25|Olympia Harrak|denies|stepping down⟧.
