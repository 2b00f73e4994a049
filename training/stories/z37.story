title: Trial of the Three Admirals Live

=== d001 | Seaboard Press | 2027-03-08T06:30:00Z | update
# Three admirals go on trial over loss of Tavrian submarine

PORT SELM, Tavria, March 8 (Seaboard Press) - ⟦v001|Naval Court||Three Tavrian admirals are to appear before a naval court on Monday at 9 a.m. (0700 GMT), charged with sending the submarine Grey Heron to sea unfit to dive⟧, the court's registry said.

⟦v002|||The boat sank in the Ullin Deep in October 2025 with 71 men aboard, of whom none came back⟧.

⟦v005|||The most senior of the defendants, former fleet commander Konrad Bessel, is 67 and faces up to 15 years in prison⟧. With him in the dock will be Vice Admiral Lothar Quist and Rear Admiral Ines Marwick, once head of the dockyard.

⟦v034|Naval Court||The proceedings are set down for five weeks⟧, but a plea bargain may shorten them.

The court sits in the old sail loft, because the barracks have no room for the families.

=== d002 | Loft Live | 2027-03-08T07:05:00Z | update
# LIVE: Seventy-one pairs of boots

09.05 Good morning from the quay. ⟦v003|||They've set them out along the harbour wall, toe to the water, seventy-one pairs, and a little pair at the end for a child that was born in January⟧. No banners. No one is talking.

09.14. "⟦v003|Maud Teller < Loft Live||Let them step over these on the way to their chairs⟧," says Maud Teller, whose husband Finn was the boat's cook. Her mother is holding the thermos.

09.22. And they do have to. ⟦v001|||Bessel first, stiff as an oar; then Quist, looking at his phone; Marwick comes last, and she's the only one who stops⟧.

09.31. Inside it smells of tar. ⟦v032|||The bench is one judge short: Commodore Habel has the mumps⟧. You couldn't make it up…

=== d003 | Tavrian Naval Court | 2027-03-08T07:40:00Z | bulletin
# COURT CIRCULAR, FIRST DAY OF SITTING

Before the President of the Court, Judge Admiral Odile Ranft:

- ⟦v001|Naval Court||case 4/27, the State against Bessel, Quist and Marwick, called on at 09.34⟧;

- ⟦v032|Naval Court||assessor Habel indisposed; replaced by Captain (ret.) Joris Lund⟧;

- ⟦v004|Konrad Bessel < Naval Court||first accused pleads not guilty⟧;

- ⟦v004|Lothar Quist < Naval Court||second accused pleads not guilty⟧;

- ⟦v006|Ines Marwick < Naval Court||third accused pleads guilty to count two⟧;

- ⟦v033|Naval Court||application of the broadcaster Tele Tavria to film in the room: dismissed⟧;

- ⟦v007|Naval Court||first witness: Chief Engineer Bo Harder, Wednesday replaced by this day, 14.00⟧.

Umbrellas are left at the door. The gallery is not heated.

=== d004 | Ironside News | 2027-03-08T07:58:00Z | urgent
# ⟦v006|Ines Marwick||Ex-dockyard chief admits guilt in Tavrian submarine trial⟧

PORT SELM, March 8 (Ironside) - ⟦v006|Ines Marwick||Rear Admiral Ines Marwick owned up on Monday to having signed a false certificate for the submarine Grey Heron⟧, in a turn that drew gasps from the families of the dead.

"⟦v006|Ines Marwick||My name's on that sheet. I knew the valve hadn't been changed, and I wrote that it had⟧," she told the judges.

⟦v004|||The two men beside her said they had done nothing wrong⟧. Asked whether ⟦v009|Lothar Quist|declines|he had put pressure on her to sign⟧, Quist kept silent.

Marwick, 54, is the first woman to have held flag rank in the Tavrian navy. Her lawyer had given no hint of the plea.

=== d005 | Ostmark Agency | 2027-03-08T08:30:00Z | update
# In Tavria began judicial process about perished submarine

LERSK, 8 March. /Ostmark/. ⟦v001|||In the city Port Selm on Monday began the process over three admirals, whom the investigation accuses in the catastrophe of the boat "Grey Heron"⟧. ⟦v002|||As is known, in the depression Ullin perished then the whole crew, 71 persons⟧.

According to information of the agency Ironside, ⟦v006|Ines Marwick < Ironside News||one of defendants, the woman-admiral, acknowledged the guilt⟧.

⟦v008|Igor Stenko||The Tavrian side until now did not bring apologies for groundless hints about our vessel⟧, reminded the representative of the Ministry of Defence of Ostmark I. Stenko. "⟦v010|Igor Stenko|denies|With the submarine our frigate did not collide, it stood in the given day in the repair⟧," he emphasised.

The theme of a collision was discussed earlier in Tavrian newspapers.

=== d006 | Port Selm Log | 2027-03-08T09:10:00Z | feature
# Where the sails were sewn

By Gesine Ofterdahl. My grandmother stitched canvas in this loft, and there is still a needle in the fourth beam for whoever can find it. ⟦v001|||This morning there sat under that beam three people with gold on their sleeves, and opposite them a hundred and forty without⟧.

⟦v006|||When Mrs Marwick said the word, a man in the third row began to clap, then looked at his hands as if they were someone else's⟧. ⟦v004|||Her neighbour Bessel answered the same question as one orders a beer: "No."⟧

⟦v011|||At the Mariners' Church a bell will go once a day for each of the crew, which takes eleven minutes⟧. The pastor, Arne Dijk, does it himself. ⟦v011|Arne Dijk < Port Selm Log||"By number forty you know what forty is," he says⟧.

⟦v012|||Old Bessel's house on the Heights has got red paint over its door again⟧.

Herring at the stalls: eight crowns the dozen, soft roes.

=== d007 | Seaboard Press | 2027-03-08T12:25:00Z | urgent | supersedes=d001
# Engineer says he begged admirals not to let submarine sail

PORT SELM, Tavria, March 8 (Seaboard Press) - ⟦v007|Bo Harder||A former engineer of the lost Tavrian submarine Grey Heron told a court on Monday that he had asked fleet command three times to keep the boat in port⟧.

"⟦v007|Bo Harder||I said to Admiral Quist: she leaks like a basket. He said: then take a bucket⟧," Bo Harder, who had been taken off the crew list four days before she sailed, told the judges.

Quist's lawyer, Sten Abeling, ⟦v007|Sten Abeling|denies|said there had been no such talk⟧.

⟦v006|Ines Marwick||Rear Admiral Ines Marwick had earlier pleaded guilty to one of two charges⟧. ⟦v005|||Bessel and the others could be locked up for as long as 15 years⟧.

The court sits in the old sail loft, because the barracks have no room for the families.

=== d008 | Loft Live | 2027-03-08T12:50:00Z | update
# LIVE: 'Then take a bucket'

14.38 It's the bucket that'll stay. ⟦v007|Bo Harder||Harder, big man, tiny voice, tells how he stood in Quist's anteroom with a jar of sea water from the bilge⟧. He put it on the desk. It was sent back to him, washed.

14.49. Abeling asks him if he drinks. He says, "Since October."

15.02. ⟦v013|||A woman in the gallery has keeled over, and they're carrying her out on a door⟧. Everyone gets up. Marwick too. She's told to sit.

15.20. Whisper from the corridor: ⟦v014|unnamed (Loft Live) < Loft Live||there's a sound tape, from the rescue buoy, eleven minutes of it, and the judge has had it in her safe since Friday⟧. The prosecutor, Ragna Bohl, ⟦v014|Ragna Bohl|declines|says only "Mind the step"⟧.

15.31. Outside, the tide's reached the boots. They're moving them back one by one.

=== d009 | Agence Morvan | 2027-03-08T13:15:00Z | update
# Tavria: an ex-engineer overwhelms the staff

SAINT-AUBE, March 8 (Morvan) -- ⟦v007|Bo Harder < Seaboard Press||A mechanic debarked shortly before the departure has affirmed to have alerted on three occasions his hierarchy⟧, reported Seaboard Press, citing his deposition. ⟦v007|Sten Abeling < Seaboard Press|denies|The defence contests this meeting⟧, adds the agency.

According to the site Loft Live, ⟦v014|unnamed (Loft Live) < Loft Live||a sonorous recording of the last moments would be in the hands of the presidency⟧.

⟦v010|Igor Stenko < Ostmark Agency|denies|The Ostmark, by the voice of its Ministry of Defence, has again excluded any shock with one of its ships⟧, reported Ostmark Agency.

The firm Arcelles, our compatriot, which had furnished the valves, ⟦v015|Arcelles|declines|has not wished to comment the debates⟧.

=== d010 | Ironside News | 2027-03-08T13:48:00Z | urgent
# ⟦v016|unnamed (Ironside News)||Ex-fleet chief Bessel offers to plead guilty⟧ - source

PORT SELM, March 8 (Ironside) - ⟦v016|unnamed (Ironside News) < Ironside News||Konrad Bessel, the former commander of Tavria's fleet, has proposed to admit the charges in exchange for a suspended sentence⟧, a person familiar with the talks said.

⟦v016|unnamed (Ironside News)||A paper to that effect was handed to prosecutors over lunch⟧, the person told Ironside.

Bessel's lawyer, Helma Grote, was not immediately available.

Under Tavrian naval law a bargain must be approved by the full bench and read out before the next of kin.

=== d011 | Ironside News | 2027-03-08T14:40:00Z | kill | supersedes=d010
# KILL-Bessel plea offer

EDITORS: Please kill our item of 1348 GMT headlined "Ex-fleet chief Bessel offers to plead guilty - source".

⟦v016||denies|The item is wrong and has been withdrawn⟧. ⟦v016|Helma Grote|denies|The paper delivered at noon was a request for a softer chair⟧, his lawyer Helma Grote said.

There will be no substitute item.

=== d012 | Tavrian Naval Court | 2027-03-08T15:30:00Z | bulletin
# COURT CIRCULAR, CLOSE OF THE FIRST DAY

- ⟦v007|Naval Court||witness Harder heard from 14.04 to 15.48; not sworn, at request of second defence⟧;

- ⟦v013|Naval Court||one spectator taken ill; attended by naval surgeon; recovered⟧;

- ⟦v016|Naval Court||first accused allowed a cushion⟧;

- ⟦v014|Naval Court||exhibit 61 (sound carrier of the marker buoy) to be played on Tuesday at 10.00 in closed room; next of kin admitted, press not⟧;

- ⟦v017|Naval Court||third accused stays at liberty against surrender of her passport⟧;

- ⟦v018|Naval Court||inspection of the sister boat Grey Plover fixed for Tuesday, 15.00, pier 3⟧.

The needle in the fourth beam is to be left where it is.

=== d013 | Ostmark Agency | 2027-03-08T16:00:00Z | update
# Ostmark is ready to hand over log of frigate

LERSK, 8 March. /Ostmark/. ⟦v019|Igor Stenko||The side of Ostmark can acquaint the court with the ship's journal of the frigate "Resolute" for October of the year before last⟧, declared I. Stenko on Monday.

"⟦v019|Igor Stenko||Let them read. There is written about paint and about cabbage soup⟧," he said. ⟦v010|Igor Stenko|denies|According to his words, from that follows that any contact in the depth could not be⟧.

The proposal was transmitted through the military attaché. ⟦v019|Tavrian Defence Ministry|declines|In the Defence Ministry of Tavria the given initiative was not commented⟧.

The frigate is now a museum, in which in summer were 12 thousand guests.

=== d014 | Port Selm Log | 2027-03-08T17:20:00Z | feature
# A jar of sea water

Bo Harder ate his supper at the Anchor tonight, at the table by the stove, and five people paid for it without telling each other. ⟦v007|Bo Harder < Port Selm Log||"I should have poured it over his carpet," he told me. "You don't wash a carpet so quickly"⟧.

⟦v013|||Mrs Oda Vries, whose knees gave way in the gallery, is home with a plaster on her chin⟧. Two sons. ⟦v013|Oda Vries < Port Selm Log||She'll be back in the front row tomorrow, she says, and she'll bring a harder chair⟧.

⟦v020|Henrik Moll||Mayor Moll would like a stone on the mole, with all the names, by autumn⟧. ⟦v021|||In the dockyard the night shift laid down its tools for seventy-one minutes⟧.

I went by the Heights. ⟦v012|||A boy of about ten was scrubbing the red off the admiral's door with a toothbrush⟧. His grandson, it turned out. I gave him my handkerchief.

Sunset 18.07. Wind from the loft side.

=== d015 | Seaboard Press | 2027-03-09T05:45:00Z | update
# Families to hear last sounds from Tavrian submarine

PORT SELM, Tavria, March 9 (Seaboard Press) - ⟦v014|||Relatives of the crew of the Grey Heron will listen behind closed doors on Tuesday to a recording made by the submarine's rescue buoy⟧.

⟦v022|Tavrian Union of Journalists||The journalists' union appealed against the exclusion of reporters⟧, calling it an insult to the public.

⟦v018|||In the afternoon the judges are to climb into a boat of the same class⟧.

President Albin Sorrel, who had been defence minister at the time of the sinking, has been asked by the prosecution to ⟦v023|Ragna Bohl||give evidence⟧. His office said ⟦v023|Tavrian Presidential Office|hedges|the request was being studied⟧.

No sitting head of state of Tavria has ever appeared before a military court. Legal scholars are divided on whether one can be made to.

=== d016 | Loft Live | 2027-03-09T08:40:00Z | update
# LIVE: Eleven minutes

10.00 The door's shut. A sailor stands in front of it with his back to us. He's perhaps nineteen.

10.11. Nothing.

10.16. They come out. ⟦v014|||Nobody cries, that's what is so awful; they come down the ladder one after the other as if the steps were made of glass⟧.

10.25. "⟦v024|Maud Teller < Loft Live||They were knocking. You can hear knocking, to the end, and it's in time⟧," says Maud Teller. So ⟦v024|Maud Teller < Loft Live||they were alive a good deal longer than the navy's twenty seconds⟧.

10.33. "⟦v024|Ernst Vries||Somebody says, 'Pass me the bread.' I think that was my brother⟧," says Ernst Vries.

10.40. ⟦v022|||Our union's appeal, meanwhile: thrown out in four lines⟧.

10.52. Quist went to the gents during the tape and stayed there.

=== d017 | Ironside News | 2027-03-09T09:10:00Z | urgent
# Crew of Tavrian submarine lived for hours, tape suggests

PORT SELM, March 9 (Ironside) - ⟦v024|Ragna Bohl||Some of the men on the Tavrian submarine Grey Heron survived on the seabed for at least nine hours⟧, prosecutor Ragna Bohl said on Tuesday after a recording was played in court.

⟦v024|Tavrian Navy|denies|The navy has always maintained that death was immediate⟧. Its spokesman, Commander Pol Reiner, declined to say whether ⟦v024|Pol Reiner|declines|it stood by that⟧.

⟦v025|Ragna Bohl||Bohl charged that Bessel had waited until the next morning to call out the rescue ship⟧. "⟦v025|Ragna Bohl||He went to bed⟧," she said.

⟦v025|Konrad Bessel|denies|"I did not sleep," Bessel called out from the dock⟧, his first words since his plea.

The rescue ship Samaritan was lying at Port Selm that night with steam up, four hours from the place.

=== d018 | Agence Morvan | 2027-03-09T09:35:00Z | update
# The drowned of the "Grey Heron" would have struck against the hull

SAINT-AUBE, March 9 (Morvan) -- ⟦v024|Maud Teller < Loft Live||Regular blows are audible until the term of the band⟧, confided to Loft Live the widow of a member of the crew. ⟦v024|Ragna Bohl < Ironside News||A part of the sailors breathed still during nine hours⟧, reported Ironside, citing the accusation.

⟦v025|Ragna Bohl < Ironside News||The ex-chief of the fleet is reproached to have alerted the help only at dawn⟧, according to the same agency; ⟦v025|Konrad Bessel < Ironside News|denies|the interested protests that he watched⟧.

⟦v023|Seaboard Press||The President Sorrel is solicited to testify⟧, reported Seaboard Press.

⟦v015|Arcelles||Arcelles, leaving its reserve, makes valoir that its pieces were delivered in time and remained eight months in a crate⟧.

=== d019 | Port Selm Log | 2027-03-09T10:30:00Z | update | copy_of=d017
# Crew lived for hours

PORT SELM (Ironside) ⟦v024|Ragna Bohl < Ironside News||Some of the men on the Tavrian submarine Grey Heron survived on the seabed for at least nine hours⟧, prosecutor Ragna Bohl said on Tuesday. ⟦v025|Ragna Bohl||Bohl charged that Bessel had waited until the next morning to call out the rescue ship⟧. "⟦v025|Ragna Bohl||He went to bed⟧," she said.

=== d020 | Ostmark Agency | 2027-03-09T11:15:00Z | bulletin | off_topic
# In Lersk began sale of places on spring fair

LERSK, 9 March. /Ostmark/. The administration of the city opened sale of trading places on the spring fair, which passes from 2 to 11 May on the bank of the river.

"This year places will be 640, that is by forty more," informed the deputy head T. Arshin. For sellers of own vegetables is foreseen a discount.

=== d021 | Tavrian Naval Court | 2027-03-09T11:50:00Z | correction
# CORRECTION TO COURT CIRCULAR, FIRST DAY

⟦v006|Naval Court||The third accused pleaded guilty to count one (false certificate), and not to count two (endangering of a vessel), as printed⟧. ⟦v004|Naval Court||On count two all three accused deny⟧.

The registry begs pardon. ⟦v022|Naval Court||The complaint of the press association is dismissed as out of time⟧. ⟦v032|Naval Court||Commodore Habel's fever is down; he doesn't return to this case⟧.

=== d022 | Seaboard Press | 2027-03-09T14:20:00Z | update
# Judges squeeze through sister ship of lost submarine

PORT SELM, Tavria, March 9 (Seaboard Press) - ⟦v018|||Three judges in boiler suits crawled through the submarine Grey Plover on Tuesday⟧ to see the place where, the prosecution says, water first came in.

⟦v026|Gunnar Aske||The valve that failed is smaller than a teacup and costs 900 crowns⟧, naval architect Gunnar Aske told them by torchlight. "⟦v026|Gunnar Aske||At 200 metres it lets in a tonne every six seconds⟧."

⟦v018|||Presiding judge Odile Ranft put her hand on the bulkhead and kept it there for a while⟧.

⟦v023|Tavrian Presidential Office||President Albin Sorrel agreed to answer questions in writing⟧, his office said.

⟦v027|unnamed (Seaboard Press) < Seaboard Press||A page torn from the fleet's order book had turned up at Quist's summer house⟧, an investigator said.

=== d023 | Loft Live | 2027-03-09T15:05:00Z | update
# LIVE: The missing page

16.50 We've got the page. Not the page, a photo of it. ⟦v027|||It's grey, it's been folded in eight, and it says in green ink: "Heron sails on the 9th whatever the yard says. Q."⟧

16.58. Green ink. ⟦v027|||Only one man in the fleet is known to have used it, and he's sitting there with a biro⟧.

17.06. Abeling is on his feet: ⟦v027|Sten Abeling|denies|a forgery, a clumsy one, and planted among the croquet hoops⟧.

17.15. ⟦v028|||Bessel has turned his chair round. He's now facing Quist, at about a metre. Neither blinks⟧.

17.22. And then the old man says it. "⟦v028|Konrad Bessel||You told me she was sound, Lothar. You gave me your hand on it⟧."

17.23. Ranft bangs. Break.

=== d024 | Ironside News | 2027-03-09T15:40:00Z | urgent
# ⟦v028|Konrad Bessel||Ex-fleet chief turns on deputy⟧ in submarine trial

PORT SELM, March 9 (Ironside) - ⟦v028|Konrad Bessel||Konrad Bessel accused his former deputy Lothar Quist in open court on Tuesday of having lied to him about the state of the Grey Heron⟧, breaking what had been a common defence.

⟦v027|prosecutors||Prosecutors had just produced a handwritten order by Quist to put to sea over the objections of the dockyard⟧.

⟦v009|Ines Marwick||It was Quist who dictated the false certificate to her by telephone⟧, Marwick then told the court. "⟦v009|Ines Marwick||He spelled 'satisfactory' for me⟧," she said.

Quist, 61, was ⟦v029|||arrested in the courtroom on grounds of possible tampering with evidence⟧ and taken to the naval prison.

The three had sat on the same training ship as cadets and instructors in the summer of 1989.

=== d025 | Agence Morvan | 2027-03-09T16:10:00Z | update
# Coup de théâtre: the vice-admiral Quist behind the bars

SAINT-AUBE, March 9 (Morvan) -- ⟦v029|Ironside News||The number two of the accused has left the hearing between two gendarmes of the sea⟧, reported Ironside.

⟦v028|Konrad Bessel < Loft Live||His ancient superior had reproached him in face a given and betrayed word⟧, relates Loft Live, ⟦v027|Loft Live||after the exhibition of a note in green ink ordering to appareil at any price⟧.

⟦v009|Ines Marwick < Ironside News||The lady of the trio has assured to have written the mendacious attestation under his dictation⟧, cites Ironside.

⟦v026|Gunnar Aske < Seaboard Press||The fatal piece was worth hardly a good dinner⟧, reported Seaboard Press, citing an expert.

The debates resume Wednesday at nine hours.

=== d026 | Port Selm Log | 2027-03-09T17:45:00Z | feature
# Green

It was the ink of the old pay office, and I thought that they had stopped making it. ⟦v027|||Mr Quist wrote his Christmas cards with it. We have one on the newsroom wall⟧, and we took it down tonight and laid it beside the photograph, and then nobody said anything for a bit.

⟦v029|||They led him across the yard past the boots, and this time he had to look where he put his feet⟧. ⟦v029|Maud Teller < Port Selm Log||"He asked me to excuse him," says Maud Teller. "I didn't"⟧.

⟦v030|||Mrs Marwick went over to the families without being asked, and stood there, and Oda Vries slapped her, and then held on to her⟧.

⟦v018|||Our judges have oil on their knees⟧. ⟦v011|||The bell had got to fifty-three when the rope broke⟧; the pastor finished with a hammer.

=== d027 | Ostmark Agency | 2027-03-09T18:20:00Z | update
# Tavria brought apologies to Ostmark - Ministry of Defence

LERSK, 9 March. /Ostmark/. ⟦v008|Igor Stenko||The Tavrian military attaché expressed regret for the versions about a collision⟧, informed I. Stenko. "⟦v008|Igor Stenko||We accept. The question is closed⟧," he noted.

⟦v019|Naval Court||The court for its part accepted for the case the journal of the frigate⟧, communicated its registry.

As reported the agency Seaboard Press with reference to the presidential office, ⟦v023|Tavrian Presidential Office < Seaboard Press||the Head of State of Tavria A. Sorrel will give explanations by letter⟧.

On the same day ⟦v029|Ironside News||was taken under guard the vice-admiral L. Quist⟧, informs Ironside.

=== d028 | Seaboard Press | 2027-03-09T19:00:00Z | update | nothing_new
# RECAP-Trial of Tavrian admirals, day two

PORT SELM, Tavria, March 9 (Seaboard Press) - The main points of the trial so far:

* ⟦v002|||71 sailors died in the Grey Heron in 2025⟧; ⟦v024|||sounds from the wreck indicate that some held out for many hours⟧.

* ⟦v006|||Ines Marwick confessed to falsifying a document⟧; ⟦v009|||she says a colleague told her what to write⟧.

* ⟦v007|||A ship's engineer testified that his warnings were brushed aside⟧.

* ⟦v027|||A note in Quist's hand was shown⟧, and ⟦v029|||he was put in custody⟧.

* ⟦v025|||Bessel is alleged to have lost a night before sending help⟧.

=== d029 | The Parallel | 2027-03-09T20:30:00Z | feature
# What an admiral is for

By Ulrich Semmel. Nobody expects an admiral to change a valve. He's there so that somebody with a jar of water can come and put it on his desk.

⟦v007|||The jar came back rinsed. I know of no shorter history of our navy⟧.

⟦v028|||Now the old gentleman has discovered that he was lied to⟧. He may be right. ⟦v025|||But no one lied to him about the hour on the bedroom clock, and the men down there were knocking in time⟧.

⟦v006|||I find I think of the one who said "my name's on that sheet"⟧. It was the only sentence in two days that had a subject, a verb and an object.

⟦v023|||And the President will write us a letter! From a minister who had signed everything, one more signature⟧.

Let him come by the harbour wall, in shoes.

=== d030 | Loft Live | 2027-03-10T08:15:00Z | update
# LIVE: Wednesday, and an empty chair

09.02 Two admirals, three chairs. ⟦v029|||The third man is on the other side of the bay, in a room with a view of the submarines⟧.

09.15. Hallo! ⟦v031|Lothar Quist||He's sent a sheet of paper. He wants to talk. All of it, he says, from the beginning, and for that he'd like a table and a glass of water⟧. Abeling looks as if he'd swallowed the jar.

09.24. ⟦v031|Odile Ranft||He'll get his table on Friday⟧, says Ranft.

09.30. ⟦v034|Odile Ranft||Which means we'll be out of here in two weeks, not five⟧, she reckons.

09.41. ⟦v035|Henrik Moll||There's going to be a pension for the wives who weren't wives on paper⟧, the mayor tells us. Eleven of them. About time.

=== d031 | Ironside News | 2027-03-10T09:05:00Z | update
# Jailed admiral offers full statement in submarine trial

PORT SELM, March 10 (Ironside) - ⟦v031|Sten Abeling||Vice Admiral Lothar Quist is willing to make a comprehensive confession about the last voyage of the Grey Heron⟧, his lawyer said on Wednesday, adding that he himself would ⟦v036|Sten Abeling||lay down his brief⟧.

⟦v014|Odile Ranft||The buoy's tape will now be made public, with the voices left out⟧, the presiding judge ruled.

⟦v020|Henrik Moll||A granite slab for the dead was ordered from a quarry in the north⟧, the mayor of Port Selm said. ⟦v003|||The boots have been brought into the church, out of the rain⟧.

"⟦v037|Ragna Bohl||I shall ask for twelve years for the two men and for three for the woman who told the truth⟧," prosecutor Ragna Bohl said.

=== d032 | Ostmark Agency | 2027-03-10T09:50:00Z | update
# Vice-admiral L. Quist intends to give full explanations

LERSK, 10 March. /Ostmark/. ⟦v031|Sten Abeling < Ironside News||The accused L. Quist is ready to tell all known to him about the last campaign of the boat⟧, reported the agency Ironside with reference to the defender. ⟦v036|Sten Abeling < Ironside News||The advocate himself leaves the process⟧, informs the agency.

According to opinion of observers in Lersk, the given step is connected with the discovery of the page, on which by green ink ⟦v027|||was given the order to leave the base independently of the opinion of the factory⟧. The observers note also that in the fleet of Ostmark orders are written exclusively by typewriter, in three copies, one of which is stored in a fireproof cupboard.

⟦v037|Ragna Bohl < Ironside News||For the male defendants the accusation will request twelve years of deprivation of liberty each, for the female three⟧, it is informed.

In the museum frigate "Resolute" from today is opened for visitors also the cabin of the commander, where lies a copy of the journal. For schoolchildren the entrance is free.

=== d033 | Port Selm Log | 2027-03-10T11:00:00Z | feature
# The lady with the passport in the safe

She came this morning on foot, along the fish stalls, with a string bag, and bought two herrings. ⟦v017|||She may go wherever she likes so long as it isn't abroad⟧, and where she likes to go, it appears, is to the Teller house in Oar Street, where she stayed until the court bell. ⟦v030|Maud Teller < Port Selm Log||"She peeled the potatoes. I don't forgive her. She peels thin"⟧, says Maud Teller.

⟦v009|Ines Marwick < Port Selm Log||Of that telephone call she remembers the kettle on his end, and that he said each letter twice⟧, Mrs Marwick told me at the corner. Then she asked me not to follow her further, and I didn't.

⟦v020|||The granite comes on Monday week by lorry, and the smith at the slip has already asked for the spelling of every name⟧. ⟦v021|Dockyard Works Council||Tonight the yard stops again, this time for an hour, and with pay⟧, the works council has let it be known. ⟦v011|||A new rope has been spliced by the pilots, tarred, good for a hundred years⟧.

⟦v012|||On the Heights the door is white. The toothbrush is hanging on the bell-pull⟧, like an order of merit.

For those who ask: the needle is still in the beam. I looked at it for the whole of the second day, and once the presiding judge caught me, and looked up as well.

=== d034 | Agence Morvan | 2027-03-10T12:20:00Z | update
# The process of the admirals runs towards its term

SAINT-AUBE, March 10 (Morvan) -- ⟦v034|Odile Ranft < Loft Live||The audiences, foreseen on more than a month, should end at the end of a fortnight⟧, reported Loft Live, citing the president Odile Ranft. ⟦v031|Odile Ranft < Loft Live||The avowals of the detained will be received on Friday⟧, by the same source.

⟦v035|Henrik Moll < Loft Live||Eleven companions not married of sailors will touch a pension⟧, adds the site, citing the burgomaster. The measure, for which the families had struggled for seventeen months, has been found in the night by a clerk in a forgotten regulation on the widows of whalers.

⟦v014|Odile Ranft < Ironside News||The band of the buoy will be divulged, amputated of the human words⟧, reported Ironside. Several mothers have asked on the contrary that one should hear everything. ⟦v014|Oda Vries||"The bread also," said Mrs Oda Vries⟧ to our special envoy, on the steps of the loft, where she was waiting with her own chair.

⟦v015|Arcelles||Our industrial Arcelles has published the bill of lading of the valves, dated from February 2025⟧. The crate bore, in three languages, the mention "urgent".
