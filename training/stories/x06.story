title: Attempted coup in Maravane

=== d001 | Trident | 2026-06-30T21:48:00Z | flash
# ⟦v001|residents||GUNFIRE HEARD NEAR PRESIDENTIAL PALACE IN MARAVANE'S CAPITAL PORT ISOLDE⟧ - RESIDENTS

=== d002 | Trident | 2026-06-30T22:05:00Z | urgent | supersedes=d001
# Shots near Maravane palace, armoured vehicles on bridges

PORT ISOLDE, June 30 (Trident) - ⟦v001|residents||Bursts of automatic fire rang out around the presidential palace in Maravane late on Tuesday⟧, residents said.

A Trident reporter saw ⟦v002|||at least nine armoured carriers drawn up across the two bridges that link the old town to the airport road⟧.

President Lucien Okabe, 67, is ⟦v003|||due to stand for a fourth term in September⟧ after parliament scrapped the limit of three. His whereabouts were not known. Telephones at his office rang unanswered.

The island republic, which sells vanilla, tuna and berths to other people's navies, has had two successful coups since independence and four that were not.

=== d003 | The Verandah | 2026-06-30T22:31:00Z | update
# LIVE: Something is happening and the lights are still on

01.31 Port Isolde time. From our third-floor window: ⟦v002|||wheels, eight to a vehicle, parked where the fruit ladies sit by day⟧. The soldiers are very young. One asked us for a lighter.

01.38. ⟦v001|||The crackle from palace hill has been going for fifty minutes, with a pause in the middle as though for tea⟧. [It may of course be somebody's wedding. It is not somebody's wedding - ed.]

01.44. The state broadcaster is showing a documentary on sea turtles. ⟦v004|||Men with rifles went in by the canteen door of Radio House, according to the night porter, who came out of it⟧.

01.50. Can anyone reach the outside? ⟦v005|||Mobile data died on all three networks at half past one⟧; we are sending this by a cable we shall not describe.

=== d004 | MNA | 2026-06-30T23:02:00Z | bulletin
# ⟦v006|National Committee of Rectification||Armed Forces of Maravane have taken the responsibility for the country⟧

PORT ISOLDE, July 1 (MNA) -- ⟦v006|National Committee of Rectification||The National Committee of Rectification informs the people that the function of the President is terminated and that the Committee takes in hand the conduct of the affairs⟧.

The communiqué No. 1 was read in the antenna of Radio Maravane by the Colonel Dieudonné Tassin, commander of the Second Brigade.

"⟦v006|Dieudonné Tassin||We have not seized the power, we have picked up it from the gutter⟧," he declared.

Following the communiqué, ⟦v007|National Committee of Rectification||the Constitution is suspended⟧, ⟦v008|National Committee of Rectification||the circulation of persons is interdicted from 20 hours to 6 hours⟧ and ⟦v009|National Committee of Rectification||the frontiers aerial and maritime are closed till new order⟧.

The citizens are invited to keep the calm and to go to the work.

=== d005 | Trident | 2026-06-30T23:10:00Z | urgent
# Officers say they have toppled Maravane president

PORT ISOLDE, July 1 (Trident) - ⟦v006|Dieudonné Tassin||Lucien Okabe has been removed from office⟧, a colonel announced on Maravane's national radio early on Wednesday, ⟦v004|||minutes after troops stormed the building⟧.

Dieudonné Tassin, flanked by seven men in fatigues, said ⟦v007|Dieudonné Tassin||the basic law no longer applied⟧.

A diplomat in the capital said ⟦v010|unnamed (Trident)||the Presidential Guard was still holding the palace gates⟧. "⟦v011|unnamed (Trident)||I count one brigade out of five. The others are sitting by the phone⟧," he said, asking not to be named.

Tassin, 44, was passed over for chief of staff in April. Until then he had been known chiefly for a regimental brass band that won prizes abroad.

=== d006 | Lexington Despatch | 2026-06-30T23:34:00Z | update
# Maravane putsch: colonel on air, president nowhere

July 1 (Lexington) - ⟦v012|||The fate of Lucien Okabe was a riddle on Wednesday⟧ after an officer told Maravane that ⟦v006|Dieudonné Tassin||its head of state had been relieved of his duties⟧.

⟦v001|residents < Trident||Shooting was reported around his seat⟧ shortly before one in the morning, Trident said, quoting people who live there.

Okabe's elder daughter, Solange, who studies abroad, told Lexington ⟦v012|Solange Okabe < Lexington Despatch||she had heard his voice at two and that he was "not in anybody's hands but God's"⟧. She would not say ⟦v012|Solange Okabe|declines|where he was⟧.

An aide, however, said ⟦v012|unnamed (Lexington Despatch)||he was in the palace cellars with forty loyal men⟧.

Maravane has 2.3 million people on eleven inhabited islands. Two of them host foreign naval stations under leases that are up for renewal next year.

=== d007 | Agence Sorel | 2026-07-01T00:20:00Z | urgent
# Maravane's president fled aboard a frigate: port source

VAL-SOREL, July 1 (AS) - ⟦v013|unnamed (Agence Sorel) < Agence Sorel||The Maravanian head of the State has left the island before 3 hours on a frigate under Sorelian flag⟧, affirmed to AS a source of the port authority.

⟦v013|unnamed (Agence Sorel)||He would have been accompanied by his spouse and by five valises⟧, according to the same source.

The Ministry of the Armies of Sorel has refused to comment on ⟦v013|Ministry of the Armies of Sorel|declines|these indications⟧.

Sorel disposes at Maravane of a naval base with 600 men. It recalled ⟦v014|Sorel foreign ministry||its nationals to remain in their homes⟧.

The former possession, independent since 1964, has known in sixty years six attempts of this nature, of which two have succeeded. ⟦v005|||The communications by portable telephone are cut since 1 hour 30⟧.

=== d008 | The Verandah | 2026-07-01T00:55:00Z | update
# LIVE: Frigate or cellar?

03.55 Port Isolde time. Two presidents for the price of one. ⟦v013|unnamed (Agence Sorel) < Agence Sorel||One is at sea with his luggage⟧, says Agence Sorel, quoting somebody at the port. ⟦v012|unnamed (Lexington Despatch) < Lexington Despatch||The other is underground with his bodyguards⟧, says the Lexington Despatch, quoting somebody else.

04.02. We have a telescope. ⟦v013||hedges|Both Sorelian frigates are tied up where they were tied up at supper⟧… make of that what you like.

04.10. At General Hospital, Dr Amina Roye, sleeves rolled: "⟦v015|Amina Roye||Four dead, all in uniform, two of each sort⟧. ⟦v016|Amina Roye||Wounded, thirty or so, and a boy of nine hit by a piece of balcony⟧."

04.25. ⟦v017|||The archbishop has had the cathedral bells rung, and they have not stopped⟧. We are told it means come. A few are.

=== d009 | Isolde Mercury | 2026-07-01T03:15:00Z | feature
# Bells, slippers and a colonel

By our night desk, with the shutters down

It was the bells that got people out. ⟦v017|||Monsignor Baptiste Lorne had sent his sacristan up the tower at ten past four with orders to pull until relieved⟧, and by first light ⟦v018|||there were some thousands in Cathedral Square, a good half of them in slippers⟧, facing a row of very unhappy conscripts.

Nobody had a plan. A fishmonger offered a sergeant a coffee; the sergeant looked to left and right and drank it. ⟦v018|||Somebody began the anthem too high, as somebody always does, and nobody could stop⟧.

On the air, meanwhile, was the colonel. His fourth communiqué ⟦v008|Dieudonné Tassin||forbade us to be where we were⟧. It was received with whistling.

The shops on Rue des Palmes are boarded. The bakers baked. At the corner of the fish market a hand had chalked, in good spelling, "We have already had this one". The Mercury, which has appeared under nine governments and three spellings of its name, appears.

⟦v019|Félix Amadou < Isolde Mercury||The admiral commanding the navy, Félix Amadou, told this newspaper by telephone that he "recognises one president, and he is not a bandmaster"⟧.

=== d010 | Trident | 2026-07-01T03:40:00Z | update
# Maravane navy backs president as crowd defies colonel

PORT ISOLDE, July 1 (Trident) - ⟦v019|Félix Amadou||The fleet will not serve those who have claimed power in Maravane⟧, its commander Félix Amadou said on Wednesday, in the first open split in the armed forces.

⟦v018|||Several thousand civilians, many singing, had come into the streets of the capital in spite of a ban⟧, Trident reporters said.

⟦v015|Amina Roye||Two guardsmen and two mutineers lost their lives in the fighting⟧, a senior doctor, Amina Roye, told Trident.

The Federation of Southern Islands, a bloc of nine, called on ⟦v020|Federation of Southern Islands||the plotters to return to barracks⟧. ⟦v020|Federation of Southern Islands||Maravane would be shut out of the customs union "by nightfall" if they did not⟧, it said.

Vanilla futures rose 6 percent.

Okabe came to power at the ballot box in 2011 as the candidate of the dockers and has since fallen out with the dockers, the teachers and two of his brothers. ⟦v003|||He had hoped to be returned for another five years on September 20⟧. Human rights groups accuse him of ruling by decree; his admirers point to the roads.

=== d011 | MNA | 2026-07-01T04:12:00Z | bulletin
# ⟦v021|National Committee of Rectification||Prime Minister Verane and three ministers are placed in safety⟧

PORT ISOLDE, July 1 (MNA) -- ⟦v021|National Committee of Rectification||The former Prime Minister Mrs. Colette Verane as well as the ministers of Interior, of Finances and of Fishing are placed in safety in a military establishment⟧, lets know the communiqué No. 5.

⟦v022|National Committee of Rectification||The elections will be held in the delay of eighteen months⟧, adds the text.

⟦v019|National Committee of Rectification|denies|The rumours on a disobedience of the Navy are without foundation⟧.

The Committee has received the support of numerous personalities, of which the list will be communicated ulteriorly.

The Committee renders homage to the discipline of the inhabitants of the capital and reminds that the price of the bread, of the rice and of the kerosene remains fixed. Any speculation will be repressed without weakness.

=== d012 | Lexington Despatch | 2026-07-01T04:50:00Z | update
# Maravane premier seized at home in nightdress - husband

July 1 (Lexington) - ⟦v021|Paul Verane < Lexington Despatch||Colette Verane, Maravane's prime minister, was led barefoot to a jeep at around midnight⟧, her husband told Lexington, ⟦v021|Paul Verane||after soldiers had put a ladder to the bedroom⟧.

"⟦v021|Paul Verane||She told them to wipe their boots⟧," Paul Verane said.

Neighbouring Quillon said ⟦v023|Quillon coastguard||it had turned back two chartered jets bound for Port Isolde⟧, its coastguard citing ⟦v009|Quillon coastguard||the colonel's order sealing the airspace⟧.

Bankers said ⟦v024|unnamed (Lexington Despatch)||the central bank's gold, some four tonnes, had not been touched⟧.

The premier, a former judge, had been seen as the likeliest successor to Okabe before he decided that he did not need one.

=== d013 | Agence Sorel | 2026-07-01T05:21:00Z | kill | supersedes=d007
# ANNULATION - Maravane/president/frigate

TO THE CLIENTS: Please to suppress the dispatch of 00h20 GMT entitled "Maravane's president fled aboard a frigate: port source".

⟦v013||denies|The source, re-interrogated, says to have taken for the president a cook⟧. ⟦v013||denies|No Sorelian ship has left the roadstead⟧.

The dispatch will not be replaced. Agence Sorel presents its excuses.

=== d014 | The Verandah | 2026-07-01T05:47:00Z | update
# LIVE: He's on the wireless!

08.47 Port Isolde time. 94.2, the fishermen's frequency, of all things. ⟦v025|Lucien Okabe||"This is Lucien Okabe. I am in my country, in good health and in a bad temper"⟧. It lasted ninety seconds, and there were gulls.

Then: "⟦v026|Lucien Okabe||To the soldiers I say: go home by noon and I shall ask nobody's name⟧." ⟦v027|Lucien Okabe||The officers, he said, were another matter⟧.

08.55. Is it really him? Our music critic says the cough is authentic.

09.06. The Verandah hears from two people at the barracks on Signal Hill that ⟦v028|unnamed (The Verandah) < The Verandah||the Fourth Brigade has turned its guns round⟧ [away from the palace, for those arriving late - ed.].

09.15. And ⟦v005|||bars! Two bars! The phones are back, on one network at least⟧. The thing they are being used for is a photograph of a conscript asleep in the lap of the statue of Independence, his rifle leaned politely against her knee.

=== d015 | Trident | 2026-07-01T06:04:00Z | urgent
# Maravane's Okabe broadcasts, offers rank and file amnesty

PORT ISOLDE, July 1 (Trident) - ⟦v025|Lucien Okabe||Maravane's president broke his silence on Wednesday to say he was at large and still in charge⟧, seven hours after a group of officers declared him deposed.

⟦v026|Lucien Okabe||Troops who laid down their arms before midday would go unpunished⟧, he said on a maritime radio channel. ⟦v027|Lucien Okabe||Those who had given the orders would face a court martial⟧.

Tassin's men, who ⟦v004|||still held the broadcaster⟧, played marches.

Trident could not establish where he was speaking from. The channel is used mostly for tide tables.

In the capital's poorer hill districts women leaned from windows holding radios to telephones so that relatives on other islands could listen. ⟦v011|unnamed (Trident)||Three of the army's five brigades had still not declared for anyone⟧, a Western diplomat said.

=== d016 | Isolde Mercury | 2026-07-01T06:30:00Z | update | copy_of=d015
# Okabe broadcasts, offers rank and file amnesty

(Trident) - ⟦v025|Lucien Okabe||Maravane's president broke his silence on Wednesday to say he was at large and still in charge⟧, seven hours after a group of officers declared him deposed.

⟦v026|Lucien Okabe||Troops who laid down their arms before midday would go unpunished⟧, he said on a maritime radio channel. ⟦v027|Lucien Okabe||Those who had given the orders would face a court martial⟧.

=== d017 | Lexington Despatch | 2026-07-01T07:18:00Z | update
# Brigade switches sides in Maravane; colonel asks for talks

July 1 (Lexington) - ⟦v028|Hervé Kone||One of the two units behind Maravane's revolt went back to the government on Wednesday morning⟧, the army chief of staff, General Hervé Kone, told Lexington.

⟦v029|Hervé Kone||Tassin had then telephoned to ask for a go-between⟧, Kone said, ⟦+|||and had proposed the archbishop⟧.

"⟦v029|Hervé Kone < Lexington Despatch||I said, take whom you like, but take your finger off the trigger⟧," the general said.

Asked ⟦v025|Hervé Kone|declines|where the president was⟧, he laughed.

⟦v030|Agathe Dumas||The mutiny was about pay, not principle⟧, said Agathe Dumas of the Archipelago Institute. ⟦v030|Agathe Dumas||The Second Brigade has had none since March⟧.

=== d018 | Lexington Despatch | 2026-07-01T07:41:00Z | correction | supersedes=d017
# CORRECTED-Brigade switches sides in Maravane; colonel asks for talks

(Corrects to show Second Brigade has been unpaid since May, not March)

July 1 (Lexington) - ⟦v028|Hervé Kone||One of the two units behind Maravane's revolt went back to the government on Wednesday morning⟧, the army chief of staff, General Hervé Kone, told Lexington.

⟦v029|Hervé Kone||Tassin had then telephoned to ask for a go-between⟧, Kone said, ⟦+|||and had proposed the archbishop⟧.

⟦v030|Agathe Dumas||The mutiny was about pay, not principle⟧, said Agathe Dumas of the Archipelago Institute. ⟦v030|Agathe Dumas||The Second Brigade has had none since May⟧.

=== d019 | MNA | 2026-07-01T08:05:00Z | bulletin
# ⟦v031|National Committee of Rectification|denies|No negotiation is engaged⟧: Committee

PORT ISOLDE, July 1 (MNA) -- ⟦v029|National Committee of Rectification|denies|The Committee has not solicited any mediation and will not solicit it⟧, makes precise the communiqué No. 7.

⟦v025|National Committee of Rectification|denies|The voice diffused on a frequency of fishing is an imitation⟧, according to the text.

The provisioning of the markets is assured. The national lottery is postponed.

⟦v010|National Committee of Rectification||The palace will be evacuated by its last occupants in the course of the day⟧, it is added, and the public is prayed not to approach.

=== d020 | Agence Sorel | 2026-07-01T09:10:00Z | update
# Maravane: the archbishop goes to the rebels, the prime minister free

VAL-SOREL, July 1 (AS) - ⟦v029|||Monsignor Baptiste Lorne has penetrated at 11:30 in the House of the Radio, a white handkerchief at the end of an umbrella⟧, has observed a correspondent.

⟦v032|Paul Verane||The head of the government Colette Verane has regained her domicile shortly before⟧, has announced her husband. ⟦v032|Colette Verane||"They had lost the key of the cell and they apologised"⟧, has she related.

Sorel has denied that ⟦v033|Sorel foreign ministry|denies|its base had been informed in advance of the putsch⟧, as had written The Verandah. ⟦v033|unnamed (The Verandah) < The Verandah||Two Sorelian officers would have dined on Monday with the colonel⟧, according to that site.

The Southern Federation ⟦v020|Federation of Southern Islands||has given until 18 hours to the military to regain their quarters⟧.

In Val-Sorel the sitting of the Chamber, consecrated to the leases of the bases, has been suspended during twenty minutes.

=== d021 | Agence Sorel | 2026-07-01T09:32:00Z | update | off_topic
# Cycling: the Sorelian Maubert carries off the stage of the salt marshes

VAL-SOREL, July 1 (AS) - The Sorelian Jean-Loup Maubert has carried off on Wednesday at the sprint the third stage of the Tour of the Lagoons, 164 kilometres under a lead sun.

He precedes the leader of the general classification, who has punctured at two kilometres of the arrival and who has refused all declaration.

=== d022 | Trident | 2026-07-01T10:02:00Z | flash
# ⟦v034|Félix Amadou||MARAVANE COUP LEADER TASSIN HAS SURRENDERED⟧ - NAVY CHIEF

=== d023 | Trident | 2026-07-01T10:19:00Z | urgent | supersedes=d022
# Maravane coup collapses as colonel gives himself up

PORT ISOLDE, July 1 (Trident) - ⟦v034|Félix Amadou||Dieudonné Tassin laid his pistol on a desk and walked out of Radio House into captivity⟧, the navy commander said on Wednesday, ending a revolt that lasted just over twelve hours.

⟦v035|Félix Amadou||Sixty-two soldiers came out behind him⟧, Félix Amadou said; ⟦v036|Félix Amadou||a second ringleader, Major Serge Bilal, had slipped away in a fishing boat⟧.

⟦v002|||Armoured vehicles were pulling back from both bridges⟧, a Trident reporter said. ⟦v018|||In Cathedral Square strangers were dancing⟧.

The United Ports Council welcomed ⟦v037|United Ports Council||the outcome "with relief"⟧.

=== d024 | The Verandah | 2026-07-01T10:44:00Z | update
# LIVE: A handkerchief, an umbrella, a colonel

13.44 Port Isolde time. ⟦v034|||So it ends, at the canteen door, with the bandmaster between two sailors half his size and the archbishop carrying his cap for him⟧.

13.50. Mgr Lorne to us, hoarse: "⟦v038|Baptiste Lorne||I promised him his life and a toothbrush. I promised nothing else⟧."

13.58. Latest from the hospital: Dr Roye now says ⟦v015|Amina Roye||seven killed, the last of them the boy's grandmother⟧, ⟦v016|Amina Roye||and 51 patched up, most of whom have gone home to boast⟧.

14.07. Where was he? Everybody has a theory. The Isolde Mercury reports, citing the harbour master, that ⟦v039|harbour master < Isolde Mercury||the president passed the night in the cold store of a tuna boat, under a tarpaulin⟧. [Hence gulls - ed.] ⟦v039|Solange Okabe|denies|"My father gets seasick in the bath"⟧, says his daughter.

=== d025 | MNA | 2026-07-01T11:15:00Z | bulletin
# ⟦v040|||President Okabe returned to Palace⟧

PORT ISOLDE, July 1 (MNA) -- ⟦v040|||The President of the Republic H.E. Lucien Okabe has regained at 14 hours the Palace of the Presidency under the acclamations⟧.

MNA informs its amiable clientele that ⟦v006||denies|the communiqués No. 1 to No. 8 of the so-called Committee were diffused under constraint and are null⟧.

⟦v007|Presidency||The Constitution has never ceased to be in force⟧, underlines the Presidency. ⟦v008|Presidency||The restriction of circulation by night is prolonged of three days for reasons of security⟧. ⟦v009|Presidency||The airport reopens this evening⟧.

"⟦v041|Lucien Okabe||I thank the people in slippers⟧," said the Head of the State.

The direction and the personnel of the Agency, who have passed the night under the tables, salute the return of the legality.

=== d026 | Lexington Despatch | 2026-07-01T13:20:00Z | update
# Maravane rounds up 140 after failed putsch

July 1 (Lexington) - ⟦v042|Hervé Kone||Security forces had detained about 140 people by Wednesday afternoon over the attempt to unseat Lucien Okabe⟧, General Hervé Kone said, ⟦+|||among them a retired minister and two journalists⟧.

⟦v034|||The colonel who led it is on a navy ship, in a cabin without a porthole⟧.

Rights lawyers said ⟦v043|Maravane Bar||some of those picked up were opposition members with no link to the army⟧. The Interior Ministry denied that ⟦v043|Interior Ministry|denies|anyone had been arrested for his views⟧.

⟦v036|Quillon coastguard||Bilal was fished out of Quillon waters at three o'clock, out of fuel⟧, that country's coastguard said. Maravane has asked ⟦v044|Hervé Kone||for his return⟧, the general added.

=== d027 | Trident | 2026-07-02T05:00:00Z | feature | nothing_new
# TIMELINE-Twelve hours that shook Maravane

July 2 (Trident) - How the attempted coup unfolded (local time):

* 0048 - ⟦v001|||Firing starts at the palace⟧.

* 0140 - ⟦v004|||Rebels enter Radio House⟧.

* 0200 - ⟦v006|Dieudonné Tassin||Colonel Dieudonné Tassin proclaims a change of power⟧.

* 0630 - ⟦v019|Félix Amadou||The navy refuses to follow⟧.

* 0847 - ⟦v025|Lucien Okabe||The president speaks on a fishing frequency⟧.

* 0906 - ⟦v028|||The Fourth Brigade defects to the government⟧.

* 1255 - ⟦v034|||Tassin gives up⟧.

An Agence Sorel report that ⟦v013||denies|the president fled by frigate⟧ was withdrawn.

=== d028 | Isolde Mercury | 2026-07-02T06:10:00Z | feature
# Sweeping up

The fruit ladies are back on Admiral's Bridge, between ⟦v002|||the black stripes that the carriers left⟧. Business is good. Everybody wants to be told.

⟦v015|||Seven coffins stand in the cathedral, three draped with the flag and three, by order, not; the seventh has a shawl on it⟧. Monsignor Lorne will bury them together, whatever the order says.

There will be questions. ⟦v030|unnamed (Isolde Mercury)||"Two months we ate on credit," a private of the Second said through the fence⟧. And who dined with whom? ⟦v033|Marius Plé < Isolde Mercury||Marius Plé, who waits at the Hotel Miramar, told the Mercury he had served lobster to the colonel and two gentlemen with Sorelian watches⟧.

The conscript who drank the fishmonger's coffee has been let off, with two hundred others. ⟦v026|||The president kept that promise, at least: by noon, by the list, no names⟧.

The chalk at the fish market has been washed away. Someone has chalked it again.

As for Dr Roye's small patient, ⟦v016|Amina Roye||he keeps the bit of balustrade that struck him in a jar by his bed⟧, she says, and charges other children to look at it. His name is Anselme. He wishes to be an architect, or else a soldier, and has been advised by his ward, in a vote, to be an architect. ⟦v024|||The bars in the vault of the bank were counted twice yesterday and are all there⟧, which is more than can be said of the brass band's instruments.

=== d029 | Agence Sorel | 2026-07-02T08:45:00Z | update
# Maravane maintains its presidential ballot of September

VAL-SOREL, July 2 (AS) - ⟦v003|Lucien Okabe||The ballot of September 20 will take place "at the day and at the hour"⟧, has assured on Thursday president Lucien Okabe, who will compete in it.

⟦v045|Colette Verane||His prime minister Colette Verane has on the contrary made known that she wishes that he renounces⟧. "⟦v045|Colette Verane||One does not thank the people by a fourth mandate⟧," has declared this last.

⟦v046|Interior Ministry||The attaché of defence of Sorel has been asked to leave within 48 hours⟧, according to the Maravanian Interior Ministry. Sorel has deplored ⟦v046|Sorel foreign ministry||a "gesture without reason"⟧ and maintains that ⟦v033|Sorel foreign ministry|denies|no one of its officers knew anything⟧.

=== d030 | Trident | 2026-07-02T11:30:00Z | update
# Maravane colonel to face court martial on Monday

PORT ISOLDE, July 2 (Trident) - ⟦v027|Hervé Kone||The trial of Dieudonné Tassin and eleven fellow officers opens on July 6⟧, army chief Hervé Kone said on Thursday, adding that ⟦v027|Hervé Kone||prosecutors would seek life⟧.

⟦v047|Yvonne Castel||Her client had wished "to sound an alarm, not to shed blood"⟧, said the colonel's counsel, Yvonne Castel.

⟦v042|Interior Ministry||The number of those in custody had grown to 212⟧, officials said, though ⟦v042|Maravane Bar||lawyers counted more than 300⟧. Quillon agreed ⟦v044|Quillon government||to hand over the major caught at sea⟧.

⟦v046|||A Sorelian envoy with three suitcases was seen at the airport, standing in the queue⟧.

⟦v020|Federation of Southern Islands||No penalties would now be imposed⟧, the island bloc said.

In Port Isolde the tables were out again along the front and the talk was of the election, in so far as it was not of the tuna boat. The turtles documentary, which viewers had never seen to the end, is to be repeated on Saturday by popular demand.
