title: Valdemora votes: the disputed night Live
outlets: Polaris = international agency, terse; Valtag = state agency of Valdemora, translated; Quistan Owl = satirical city daily, images; Channel Nine = broadcaster in neighbouring Kestria, live blog; Electoral Commission = official communiqués, lists; Southern Courier = regional newspaper, interviews

=== d001 | Polaris | 2029-11-04T19:01:00Z | flash
# ⟦v7|Demoskop||FERRENTZ 51, HALVADAN 45 IN VALDEMORA VOTE⟧ - EXIT POLL

=== d002 | Polaris | 2029-11-04T19:14:00Z | urgent | supersedes=d001
# ⟦v7|Demoskop||EXIT POLL PUTS CHALLENGER AHEAD IN VALDEMORA⟧

QUISTAN, Valdemora, Nov 4 (Polaris) - ⟦v7|Demoskop||Opposition leader Leocadia Ferrentz won 51 percent in Sunday's presidential election, six points more than President Mirza Halvadan⟧, pollster Demoskop said. The president's party declined to comment ⟦v7|Party of Order and Harvest|declines|on the survey⟧.

⟦v11|Electoral Commission||Seventy-four percent of voters took part⟧, the Electoral Commission said. ⟦v24|Electoral Commission||Some 130 polling stations opened late⟧, it said.

=== d003 | Valtag | 2029-11-04T19:40:00Z | update
# The people have made the choice in calm conditions

QUISTAN, November 4. (Valtag). ⟦v11|||An unprecedented activity of citizens was noted, 81 of each hundred came to the urns⟧. ⟦v24|Ministry of the Interior||The beginning of the work was held back in separate sections because of fog⟧, explained the Ministry of the Interior.

⟦v7|Nadir Oyunsel|denies|Questionings on the street have no scientific value and the figures are invented⟧, underlined the head of the presidential staff, Nadir Oyunsel. ⟦v30|||The oldest voter, the 107-year-old beekeeper Eudora Pashtin, voted first in her village⟧.

=== d004 | Electoral Commission | 2029-11-04T20:30:00Z | bulletin
# COMMUNIQUÉ 1

1. ⟦v2|||Protocols processed: 11.4 per cent. FERRENTZ L. 49.0; HALVADAN M. 44.1; ILLANES T. 5.2⟧.

2. ⟦v11|||Participation: 74.3 per cent⟧.

3. ⟦v5|||From Puerto Salceda, district 7, loss of four urns through fire is notified⟧.

4. Next communiqué at 22:00.

=== d005 | Channel Nine | 2029-11-04T21:10:00Z | update
# Live: ⟦v1|||"Good evening, Madam President"⟧

20:52 ⟦v1|||She walks out on the balcony of the Hotel Azur and tells the crowd the job is hers⟧. "⟦v1|Leocadia Ferrentz||We have done it⟧," Leocadia Ferrentz shouts.

20:58 ⟦v6|||The square with the cannons is filling up⟧. Our man on the roof says ten thousand, but the police tell us ⟦v6|Quistan Police|denies|it is nothing like that⟧.

21:03 From Puerto Salceda, fish market, our colleague Ailbhe Tornquist: ⟦v5|Ailbhe Tornquist||men in motorcycle helmets poured petrol on the boxes and rode off⟧.

21:07 ⟦v27|||Pages load like it's 1998⟧. We will read to you instead.

=== d006 | Valtag | 2029-11-04T21:35:00Z | update
# ⟦v4|Mirza Halvadan||The head of state thanked the nation for confidence⟧

QUISTAN, November 4. (Valtag). ⟦v4|Mirza Halvadan||The confidence in my course was confirmed and I continue to carry out the duties⟧, declared Mirza Halvadan to journalists. ⟦v1|Nadir Oyunsel|denies|The premature statement of the lady from the balcony is a theatre⟧, said Nadir Oyunsel.

⟦v5|Ministry of the Interior||In Puerto Salceda the flaming up of several containers with paper took place because of a cigarette⟧, informed the Ministry of the Interior.

=== d007 | Polaris | 2029-11-04T22:12:00Z | urgent
# ⟦v1|||FERRENTZ DECLARES VICTORY⟧; HALVADAN SAYS ⟦v4|Mirza Halvadan||HE WON⟧

QUISTAN, Nov 4 (Polaris) - ⟦v1|||Opposition leader Leocadia Ferrentz declared herself the winner⟧ of Valdemora's election. President Mirza Halvadan did the same: "⟦v4|Mirza Halvadan||I am not packing⟧," he said.

⟦v2|Electoral Commission||With 62 percent of votes counted, Ferrentz had 48.2 percent and Halvadan 46.9⟧, the Electoral Commission said.

⟦v14|Tupaq Illanes||Third-placed Tupaq Illanes conceded⟧, and said ⟦v38|Tupaq Illanes||he would back neither rival⟧.

=== d008 | Quistan Owl | 2029-11-04T22:50:00Z | update
# ⟦v1|||One chair, two bottoms⟧

It is a fine evening for arithmetic. ⟦v1|||Doña Leocadia has already sat down⟧; ⟦v4|||Don Mirza has not noticed he should get up⟧.

⟦v31|||The pizzeria Da Ezekiel has sold out of everything but anchovies⟧. On the Square, ⟦v6|||grandmothers with pot lids are teaching the students how revolutions used to sound⟧. "⟦v6|Xiomara Delacourt-Ng||We are staying until the soup is ready⟧," says one of them, Xiomara Delacourt-Ng.

And down by the harbour ⟦v5|||four ballot boxes went up like Christmas puddings⟧. A smoker? "⟦v5|Ailbhe Tornquist < Channel Nine|denies|Then he smoked petrol⟧," says the lady from Channel Nine.

=== d009 | Electoral Commission | 2029-11-04T23:20:00Z | bulletin
# COMMUNIQUÉ 3

1. ⟦v3|||Transmission of protocols interrupted at 22:58⟧.

2. ⟦v2|||State at interruption, 83.1 per cent: FERRENTZ L. 47.9; HALVADAN M. 47.6⟧.

3. ⟦v17|||Origin: failure of the electrical supply in the computing hall⟧.

4. ⟦v3|||Resumption not before 03:00⟧.

=== d010 | Polaris | 2029-11-04T23:31:00Z | flash
# ⟦v3|||VALDEMORA HALTS VOTE COUNT WITH 0.3 POINTS BETWEEN RIVALS⟧

=== d011 | Channel Nine | 2029-11-05T00:15:00Z | update
# Live: ⟦v3|||And then the screen went grey⟧

23:34 ⟦v3|||The big board in the press hall has been showing a little spinning wheel for half an hour⟧.

23:41 Commission chairwoman Wanjiru Estevaz, out of breath: "⟦v17|Wanjiru Estevaz||A fuse the size of my thumb⟧."

23:50 Ferrentz's side doesn't buy that. "⟦v18|Idris Vankerck||Somebody from the ministry walked in and pulled the plug⟧," says her campaign manager, Idris Vankerck. The ministry? "⟦v18|Ministry of the Interior|denies|Absurd⟧."

00:02 ⟦v6|||More like forty thousand by now⟧. ⟦v9|||Mounted officers push in from Lantern Street, and people are being dragged to buses⟧. I count 30.

00:10 Kestria's foreign office on the night: "⟦v28|Foreign Office of Kestria||We wait for the last vote⟧."

=== d012 | Valtag | 2029-11-05T01:20:00Z | update
# ⟦v9|Ministry of the Interior||Order on Cannon Square is being restored⟧

QUISTAN, November 5. (Valtag). ⟦v9|Ministry of the Interior||For hooliganism 112 persons were delivered to the sections⟧, informed the Ministry of the Interior. ⟦v6|Ministry of the Interior||In the gathering not more than 6 thousand took part, for the most part minors⟧.

⟦v21|Gaspard Mulhoney||The disorders are paid by foreign centres⟧, stated Minister of the Interior Gaspard Mulhoney. ⟦v3|||A technical pause in the work of the calculating centre is connected with prophylactics⟧. ⟦v34|Ministry of Education||The lessons in schools of the capital are cancelled for Monday⟧, it was told in the Ministry of Education.

=== d013 | Polaris | 2029-11-05T03:40:00Z | urgent
# ⟦v3|||VALDEMORA COUNT RESUMES⟧, ⟦v2|||INCUMBENT AHEAD⟧

QUISTAN, Nov 5 (Polaris) - ⟦v3|Electoral Commission||Counting restarted after almost five hours⟧, the Electoral Commission said. ⟦v2|Electoral Commission||President Halvadan took the lead for the first time, with 49.4 percent to 47.3⟧, it said.

"⟦v8|Leocadia Ferrentz||Every ballot in the country has to be counted again, by hand⟧," Ferrentz said. Oyunsel, the president's chief of staff, declined to discuss ⟦v8|Nadir Oyunsel|declines|that⟧.

⟦v12|Casimir Odhrain||The army would stay in barracks⟧, General Casimir Odhrain said.

=== d014 | Quistan Owl | 2029-11-05T05:10:00Z | feature
# ⟦v2|||A miracle between midnight and milk⟧

⟦v2|||While you were asleep the President found himself a couple of hundred thousand admirers⟧. They must have been behind the sofa. ⟦v3|||Four and three quarter hours of darkness⟧, and when the light came back on ⟦v2|||the lady had slipped to second⟧.

⟦v17|Wanjiru Estevaz||It was a fuse⟧, the learned Professor insists. ⟦v18|Idris Vankerck||It was a finger⟧, says Mr Vankerck.

⟦v25|||In Olmeda the cemetery appears to have voted early and in good order⟧. ⟦v25|Father Anselm Kiprotich||I buried eleven of those on the list myself⟧, says Father Anselm Kiprotich. ⟦v8|||All Doña Leocadia wants now is for someone to do the sum once more, slowly, with a pencil⟧.

=== d015 | Channel Nine | 2029-11-05T06:20:00Z | update
# Live: ⟦v13|unnamed (Channel Nine)||Has she gone?⟧

05:48 ⟦v13|unnamed (Channel Nine)||The woman in charge of the count has handed in her letter⟧, two of her staff tell us. Her phone is off.

05:55 ⟦v13|Electoral Commission|declines|Nothing to say⟧, says her office.

06:01 ⟦v26|||Idris Vankerck has been taken from his flat in his slippers⟧, says his wife. Police: "⟦v26|Quistan Police|declines|No information⟧."

06:09 ⟦v9|Lawyers' Circle||They have 260 people in there⟧, the Lawyers' Circle says outside the Third Precinct.

06:14 ⟦v16|||The dalero opens nine percent weaker⟧. Coffee will follow.

=== d016 | Polaris | 2029-11-05T06:45:00Z | urgent
# ⟦v13|unnamed (Channel Nine) < Channel Nine||VALDEMORA ELECTION CHIEF QUITS⟧ - CHANNEL NINE

QUISTAN, Nov 5 (Polaris) - ⟦v13|unnamed (Channel Nine) < Channel Nine||Wanjiru Estevaz, who heads the Electoral Commission, has resigned⟧, Kestrian broadcaster Channel Nine reported, citing two members of her staff. ⟦v13|||Polaris could not confirm it⟧.

⟦v16|||The dalero fell 12 percent⟧. ⟦v26|Idris Vankerck's family||Ferrentz's campaign manager was arrested at home⟧, his family said.

=== d017 | Electoral Commission | 2029-11-05T07:30:00Z | correction
# COMMUNIQUÉ 5 AND CORRECTION

1. ⟦v11|||In Communiqué 1, for participation 74.3 read 73.4⟧.

2. ⟦v13|Wanjiru Estevaz|denies|The chairwoman is in function and has signed no letter⟧.

3. ⟦v2|||At 98.7 per cent: HALVADAN M. 50.1; FERRENTZ L. 47.2⟧.

4. ⟦v5|||The vote in district 7, Puerto Salceda, will be held again on 18 November⟧.

=== d018 | Polaris | 2029-11-05T07:52:00Z | kill
# KILL: VALDEMORA-VOTE/CHAIRWOMAN

⟦v13|||Please kill the 06:45 item on the departure of the election chief. Channel Nine has taken its report back⟧. "⟦v13|Wanjiru Estevaz|denies|I was in the bath⟧", Wanjiru Estevaz told Polaris.

=== d019 | Southern Courier | 2029-11-05T08:40:00Z | feature
# "⟦v8|Leocadia Ferrentz||I want to see the paper, not the screen⟧"

Leocadia Ferrentz received the Courier at seven, in yesterday's dress.

Do you still say you won? "⟦v1|Leocadia Ferrentz||I said it and I say it in daylight⟧."

What do you ask for? "⟦v8|Leocadia Ferrentz||Open the sacks, all of them, in all nine provinces⟧. ⟦v19|Leocadia Ferrentz||We go to the Constitutional Court this morning⟧."

And if the court says no? "⟦v32|Leocadia Ferrentz||Then I go home and write a book⟧."

Your manager is in a cell. "⟦v26|Leocadia Ferrentz||They want me to answer my own telephone⟧."

They say foreigners pay you. "⟦v21|Leocadia Ferrentz|denies|My mother pays. She sold the goats⟧."

Did a fuse blow? "⟦v17|Leocadia Ferrentz|denies|Fuses do not know the score⟧."

=== d020 | Valtag | 2029-11-05T09:30:00Z | update
# ⟦v15|Bjarte Lindholmen||The first congratulation has arrived⟧

QUISTAN, November 5. (Valtag). ⟦v15|Bjarte Lindholmen||The President of Kestria, Bjarte Lindholmen, sent to Mirza Halvadan warm wishes on the occasion of the convincing re-election⟧. ⟦v12|Casimir Odhrain||The armed forces stand outside politics and obey the law⟧, assured General Casimir Odhrain.

⟦v39|Nadir Oyunsel||The whim to turn over once more the seven million bulletins is not foreseen by the law⟧, said Nadir Oyunsel. ⟦v4|Nadir Oyunsel||The president works in his cabinet as on any Monday⟧, he added. ⟦v9|||The number of the detained is 140⟧.

=== d021 | Channel Nine | 2029-11-05T10:25:00Z | update
# Live: ⟦v10|Sunniva Ardelean||"Not what we would call clean"⟧

10:02 The observers of the Littoral Union are speaking. ⟦v10|Sunniva Ardelean||The count was opaque and in one station out of five our people were shown the door⟧, says mission head Sunniva Ardelean. Was it stolen? "⟦v37|Sunniva Ardelean|declines|That is not a word I use⟧."

10:09 We got it wrong about Professor Estevaz. ⟦v13|||She is at her desk, and we are sorry⟧.

10:14 Our own president has been quick with the flowers. ⟦v15|Foreign Office of Kestria||The letter was meant for later⟧, says the Foreign Office, going red.

10:20 ⟦v23|Confederation of Labour||Tools down from midnight⟧, says the Confederation of Labour.

=== d022 | Polaris | 2029-11-05T11:40:00Z | urgent
# ⟦v2|Electoral Commission||HALVADAN DECLARED WINNER OF VALDEMORA ELECTION⟧

QUISTAN, Nov 5 (Polaris) - ⟦v2|Electoral Commission||President Mirza Halvadan was re-elected with 50.3 percent against 47.1 for Leocadia Ferrentz⟧, the Electoral Commission said.

"⟦v1|Leocadia Ferrentz||The winner is standing in front of you⟧," Ferrentz told reporters.

⟦v10|Littoral Union||The vote was marred by serious irregularities⟧, observers of the Littoral Union said. Halvadan's staff rejected ⟦v10|Nadir Oyunsel|denies|the verdict⟧. ⟦v23|Confederation of Labour||Unions called a general strike for Tuesday⟧. ⟦v19|Constitutional Court||A challenge by Ferrentz was received⟧, the Constitutional Court said.

=== d023 | Southern Courier | 2029-11-05T12:10:00Z | update | copy_of=d022
# ⟦v2|Electoral Commission < Polaris||Halvadan declared winner of Valdemora election⟧

QUISTAN (Polaris) - ⟦v2|Electoral Commission < Polaris||President Mirza Halvadan was re-elected with 50.3 percent against 47.1 for Leocadia Ferrentz⟧, the Electoral Commission said.

⟦v10|Littoral Union < Polaris||The vote was marred by serious irregularities⟧, observers of the Littoral Union said. ⟦v23|Confederation of Labour < Polaris||Unions called a general strike for Tuesday⟧.

=== d024 | Valtag | 2029-11-05T13:05:00Z | update | off_topic
# A new incubator started work in Brumaga

BRUMAGA, November 5. (Valtag). In the settlement of Brumaga an incubator for 40 thousand ducklings was put into operation. The director thanked the builders, who completed the object eleven days before the term.

=== d025 | Quistan Owl | 2029-11-05T14:30:00Z | update
# ⟦v4|||Long live the same man⟧

⟦v2|||It is official, with stamp: three points and a bit⟧. ⟦v4|||His Excellency celebrated with a cake in the shape of himself⟧. ⟦v20|||From nine tonight we are all to be in bed⟧, and ⟦v27|||the internet has already gone ahead⟧.

⟦v10|||The visiting ladies and gentlemen with the clipboards held their noses⟧. "⟦v10|Nadir Oyunsel|denies|They should have used handkerchiefs⟧," was the palace's answer.

⟦v6|||The pot lids are louder than yesterday and nobody is counting any more⟧. ⟦v22|Bishops' Conference||Let no one raise a hand against his brother⟧, ask the bishops. ⟦v16|||A dalero now buys two thirds of an onion⟧.

=== d026 | Channel Nine | 2029-11-05T16:00:00Z | update | nothing_new
# The day so far

⟦v7|||A street survey had the challenger six up⟧. ⟦v3|||Before midnight everything stood still, and around half past three it moved again⟧. ⟦v2|||By noon the man in office was the man elected⟧. ⟦v8|||She asks for a hand count of everything⟧. ⟦v5|||Four burnt boxes mean a second Sunday for one corner of Puerto Salceda⟧.

=== d027 | Polaris | 2029-11-05T18:20:00Z | update
# ⟦v6|Quistan City Hall||90,000 PROTEST IN VALDEMORA CAPITAL⟧ - CITY HALL

QUISTAN, Nov 5 (Polaris) - ⟦v6|Quistan City Hall||Some 90,000 people demonstrated on Cannon Square⟧, City Hall said. Interior Minister Gaspard Mulhoney said ⟦v6|Gaspard Mulhoney|denies|there were far fewer⟧. ⟦v20|Gaspard Mulhoney||A curfew from 9 p.m. would apply in Quistan⟧, he said.

⟦v9|Gaspard Mulhoney||Arrests reached 318⟧, Mulhoney said. ⟦v12|Casimir Odhrain||No soldier would enforce the curfew⟧, said General Casimir Odhrain.

⟦v33|Quistan Airport||All evening flights were cancelled⟧, the airport said. Grid operator Voltan said it ⟦v17|Voltan Grid|denies|recorded no outage on Sunday night⟧.

=== d028 | Quistan Owl | 2029-11-05T18:45:00Z | update | copy_of=d027
# ⟦v6|Quistan City Hall < Polaris||90,000 protest in Valdemora capital⟧

QUISTAN (Polaris) - ⟦v6|Quistan City Hall < Polaris||Some 90,000 people demonstrated on Cannon Square⟧, City Hall said. ⟦v9|Gaspard Mulhoney < Polaris||Arrests reached 318⟧, Interior Minister Gaspard Mulhoney said. ⟦v12|Casimir Odhrain < Polaris||No soldier would enforce the curfew⟧, said General Casimir Odhrain.

=== d029 | Southern Courier | 2029-11-05T21:30:00Z | update
# The south does not sleep

⟦v1|||In Puerto Salceda they have hung her portrait in the town hall, as if the thing were settled⟧. ⟦v5|Hermine Okonjo||We shall guard the new ones with our fishing boats⟧, says alderwoman Hermine Okonjo, who will put the urns up a second time.

⟦v19|Constitutional Court||On Wednesday nine judges will hear the lady's lawyers⟧. ⟦v25|Electoral Commission||The departed of Olmeda are to be struck off⟧, the Commission informs us. ⟦v22|||On the church steps the bishops' plea hangs beside the tide table⟧.

⟦v14|||Mr Illanes has thrown in his towel and gone fishing⟧.

=== d030 | Valtag | 2029-11-05T22:40:00Z | update
# ⟦v4|||The president addressed the country⟧

QUISTAN, November 5. (Valtag). ⟦v4|Mirza Halvadan||I am the elected one and will not go away because of noise⟧, said Mirza Halvadan in the address. ⟦v3|Nadir Oyunsel||The short stop of the machines influenced nothing⟧, was told to the agency by Nadir Oyunsel.

⟦v1|||The self-named winner was summoned for a conversation to the procuracy⟧. ⟦v15|||The message of the Kestrian leader was read before the deputies with applause⟧. ⟦v28|Foreign Office of Kestria||From the Kestrian Foreign Office it is heard that one should be patient⟧. ⟦v20|||The going out after 21 hours is closed for everybody⟧. ⟦v16|||The national money strengthened itself by one percent⟧. ⟦v36|||The exchange will be closed until Thursday⟧.
