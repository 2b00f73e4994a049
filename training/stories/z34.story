title: Orsk Street trial Live

=== d001 | Beacon | 2030-11-12T06:30:00Z | update
# Trial of mayor over deadly building collapse nears verdict in Castria

LUMEN, Castria, Nov 12 (Beacon) - ⟦v001|Lumen Assize Court||The mayor of Castria's second city goes before judges on Tuesday for the closing of a trial over an apartment block that fell down two years ago⟧, ⟦v002|||killing 38 people⟧.

Prosecutors want ⟦v003|prosecutors||nine years in prison for Bastian Orlo, 57, who they say let two extra storeys be built on rotten pillars⟧. Orlo denies ⟦v004|Bastian Orlo|denies|he ever saw the surveyor's report⟧.

"⟦v004|Bastian Orlo||A mayor signs four hundred papers a day. I sign, I do not weld⟧," he told the court last week.

The block, 14 Mercer Row, was built in 1961 for dockers. It came down on a Sunday in February, at the hour when families in Lumen sit down to lunch, and the dust could be seen from the ferries.

The trial has filled 41 days and 9,000 pages. A model of the house, built by students from matches, stands on a table before the bench; two of its floors can be lifted off.

=== d002 | Lumen Assize Court | 2030-11-12T07:00:00Z | bulletin
# Order of the day, case 211/29, Mercer Row

The registry communicates:

- ⟦v001|Lumen Assize Court||09.30: last word of the accused Orlo, Bastian, mayor; Tarn, Felix, contractor; Voss, Adela, head of building control⟧;

- ⟦v005|Lumen Assize Court||11.00: the court withdraws; the judgment is to be read the same day, not before 17.00⟧;

- ⟦v006|Lumen Assize Court||120 seats for relatives, 40 for the press, by lot⟧;

- ⟦v007|Lumen Assize Court||telephones are left in the cloakroom; photographs of the dead may be worn, not held up⟧.

Persons who applaud will be removed. The heating of Hall 2 is under repair and visitors are advised to keep their coats on. Drinking water is found next to the staircase.

=== d003 | The Gallery | 2030-11-12T08:05:00Z | update
# LIVE: Thirty-eight chairs with ribbons

8.40 Morning from the steps of the Assize Court. It's four degrees. ⟦v008|||Somebody's set out kitchen chairs across the whole square, empty, a black ribbon on each. I've counted them twice⟧: thirty-eight.

8.47 "⟦v008|Marta Selwyn||They are from our kitchens. This one was hers, she did her sums on it⟧," says Marta Selwyn, whose daughter Pia was eleven. She runs the Mercer Row Circle. She's brought a flask for the policemen.

8.55 Here's himself. Blue coat, chain left at home. ⟦v009|||An egg. A second egg. One hit the lawyer⟧.

9.02 Inside we've drawn lots: I'm in, the man from Beacon's in, a lady from the cookery page is in. ⟦v010|unnamed (The Gallery)||Tarn isn't going to say anything at all today, and there's a reason⟧, an usher tells me out of the side of his mouth …

9.10 It's so cold in Hall 2 that you can see the clerk's breath.

9.18 The lady from the cookery page has brought a hot-water bottle and she's lent it to the man from Beacon. This is how friendships start.

=== d004 | Castrinform | 2030-11-12T08:40:00Z | update
# In the city Lumen finishes judicial process on the given tragedy

LUMEN, 12 November. /Castrinform/. In the Assize Court passes ⟦v001|Castrinform||the concluding sitting on the matter about the destruction of the dwelling house on the street Mercer Row⟧, transmits the correspondent.

As informed the Ministry of Construction, ⟦v011|Castrian Ministry of Construction||after the incident were examined 6,100 houses of the old fund, of which 214 are recognised as dangerous⟧.

The administration of the city noted that ⟦v012|Lumen city administration||the head of the city B. Orlo fulfils his duties in full volume until the entry of the judgment in legal force⟧. "⟦v012|Lumen city administration||The snow will be cleared by him personally⟧," told in the administration.

⟦v009|Castrian Ministry of Interior||For the throwing of food products is detained one pensioner⟧, informed the Ministry of Interior. He was given a warm tea and explained the rules of behaviour.

The Prime Minister Y. Castell is located in a working trip in the north of the country and is informed about the events.

As is known, Lumen is the second city of Castria by the number of inhabitants and the first by the catch of sprats. In the last five years were introduced into exploitation 1,400 apartments, a stadium and a fountain with music.

=== d005 | Harbour Times | 2030-11-12T09:20:00Z | feature
# The house that was two floors too tall

By Nell Quarry

If you stand at the fish steps and look along Mercer Row, there is a tooth missing. ⟦v002|||On the second of February, a year before last, fourteen slid down into its own cellar in the time it takes to cross yourself⟧, and with it the Selwyns, the Haddows, the four Prynns, the man with the zither.

My aunt lived at sixteen. She heard it as a cough. ⟦v013|||For three days they dug with bare hands, and on the third they brought out little Jory Haddow, grey as a statue and alive⟧. He is seven now. He does not like lifts or lunch.

⟦v014|unnamed (Harbour Times) < Harbour Times||There was an envelope, every Christmas, in a tin of ginger biscuits⟧, a woman who kept house for the contractor told me. She never looked to whom it went, she says; only that ⟦v014|unnamed (Harbour Times)||the tin came back empty with the Town Hall's compliments⟧.

The plot has been fenced with boards. Behind them, a plum tree that used to be in the yard has flowered twice, as if nothing were the matter.

People will tell you here that a house knows. The doors at fourteen had been sticking since the autumn; marbles rolled by themselves from the window to the stove. The man with the zither moved his bed to the other wall, and then, one night, back again, because of the draught.

=== d006 | Beacon | 2030-11-12T10:05:00Z | urgent
# URGENT-⟦v010|Felix Tarn||Contractor tells court he bribed Castrian mayor⟧

LUMEN, Castria, Nov 12 (Beacon) - ⟦v010|Felix Tarn||A builder on trial over a fatal house collapse told judges on Tuesday that he had paid Mayor Bastian Orlo 120,000 talers for permission to add two storeys⟧.

"⟦v010|Felix Tarn||I meant to keep quiet. Then I counted the chairs⟧," Felix Tarn said in his last word to the court.

Orlo stood up and shouted that ⟦v010|Bastian Orlo|denies|it was a lie⟧. Presiding judge Irena Holt told him to sit down. His lawyer, Casimir Dell, demanded ⟦v015|Casimir Dell||that the hearing of evidence be reopened⟧.

Tarn has so far said nothing in 41 days of trial. He has spent most of them drawing boats on a pad, which the court has seized.

=== d007 | The Gallery | 2030-11-12T10:31:00Z | update
# LIVE: Did you hear that? We all heard that

10.58 So, nobody's warm but nobody cares. ⟦v010|||Tarn got up, big man, tiny voice, and said the Town Hall had been in his pocket for a hundred and twenty thousand, in four biscuit tins⟧. Somebody at the back moaned.

11.05 Adela Voss next, the building control lady. She's gone white as flour. "⟦v016|Adela Voss||I wrote that the columns were like cheese. I put it on his blotter myself, on the ninth of October, and he moved his coffee to make room⟧."

11.09 Read that again. She puts it on HIS blotter. ⟦v004|Bastian Orlo|denies|"Never,"⟧ says Orlo, quite low this time.

11.20 Holt, without looking up: ⟦v015|Irena Holt||no reopening. "The court has ears and has used them"⟧. Casimir Dell's collecting his papers off the floor.

11.24 ⟦v005|||And off they go, three judges, six jurors, one kettle⟧. See you at five, or at midnight, or whenever.

11.31 Somebody in the row behind has asked whether judges get lunch. Somebody else says fish. Nobody laughs very loudly, what with the model on its table and its two lids beside it.

=== d008 | Norlandic Wire | 2030-11-12T11:15:00Z | update
# Money in a tin: Lumen's last morning in court

VIKEN (Norlandic) - ⟦v010|Felix Tarn < Beacon||The contractor of the ill-fated house in Lumen has confessed to bribing the mayor⟧, Beacon reported from the courtroom.

⟦v014|||The money travelled in packages of ginger biscuits⟧, as the Harbour Times had learned from a housekeeper just before.

⟦v017|National Renewal||Orlo's own party, National Renewal, has suspended his membership⟧, its secretary said. On the post of mayor he ⟦v012|National Renewal|declines|would not comment⟧.

In Viken, where 31 Castrian families found work after the collapse, ⟦v018|Norlandic Wire||some sixty people are watching a screen in the seamen's church⟧. There is coffee. Nobody has yet touched the ginger biscuits that a well-meaning deacon had put out.

The pastor had lit 38 candles and one more. In the third row sat a welder who had laid the reinforcement for the eighth floor and who, as he says, had asked at the time about the ninth.

=== d009 | Castrinform | 2030-11-12T11:50:00Z | update
# Lawyer: words of F. Tarn are attempt to leave responsibility

LUMEN, 12 November. /Castrinform/. The defender of the head of the city C. Dell declared that ⟦v010|Casimir Dell|denies|no money from the entrepreneur Tarn his client did not receive⟧. "⟦v010|Casimir Dell|denies|He received biscuits. They were stale⟧," underlined the lawyer.

The entrepreneur, by his words, ⟦v019|Casimir Dell||was promised by the prosecution three years instead of seven⟧. In the prosecution ⟦v019|prosecutors|denies|about such an agreement⟧ is not known.

The prosecutor Dora Wick told the journalists that ⟦v020|Dora Wick||on the fact of the possible bribe will be opened a separate matter⟧.

The party "National Renewal" informed that ⟦v017|National Renewal||the membership of B. Orlo is stopped until clarification⟧.

In the canteen of the court, as transmits the correspondent, was sold out all hot soup. The delivery of a second cauldron is organised by the forces of the garrison.

=== d010 | Agence Rivane | 2030-11-12T12:40:00Z | urgent
# Castria: ⟦v021|Radio Lumen||the mayor of Lumen would have attempted to flee⟧

SAINT-ORME, November 12 (Rivane) -- ⟦v021|unnamed (Radio Lumen) < Radio Lumen||Bastian Orlo has been apprehended at the port aboard of a motorboat while he waited his judgment⟧, reported Radio Lumen, which cites a docker.

The police refused ⟦v021|police|declines|to say anything⟧. ⟦v016|Adela Voss < The Gallery||In the morning his subordinate had affirmed to have remitted to him in own hand the report on the pillars⟧, reported the blog The Gallery.

The house of the Mercer street had been heightened in 2024. The two supplementary floors sheltered eleven apartments "with view on the roadstead", sold on plan in one single week.

One recalls that the predecessor of Mr. Orlo had himself left the town hall in 2021, after the affair of the musical fountain, which had cost the price of three and of which one had built a half.

=== d011 | Beacon | 2030-11-12T13:05:00Z | update
# Castrian mayor waits for verdict at lunch, police deny escape

LUMEN, Castria, Nov 12 (Beacon) - Police on Tuesday denied that ⟦v021|Lumen police|denies|Mayor Bastian Orlo had tried to leave by sea⟧ while judges considered his fate. "⟦v021|Lumen police||The man in the boat was his brother, who sells bait⟧," a spokesman said.

⟦v022|Beacon||Orlo was eating sole in a restaurant opposite the court with two bodyguards⟧, a Beacon reporter saw.

⟦v008|||Relatives stood between rows of chairs in the square outside⟧, ⟦v023|Mercer Row Circle||reading out the names of victims every half hour⟧.

"⟦v024|Marta Selwyn||I want one person to say: it was me. The years I leave to the judge⟧," Marta Selwyn, who lost a daughter, told Beacon.

At three in the afternoon the square was full and almost soundless. Police had expected 2,000 people and put the number at twice that, and the bakery on the corner closed because it had nothing left.

=== d012 | Agence Rivane | 2030-11-12T13:20:00Z | kill | supersedes=d010
# ANNULATION - mayor of Lumen, flight

Please do not utilise our urgent of 1240 GMT. ⟦v021||denies|Bastian Orlo has neither taken the sea nor been apprehended⟧. ⟦v021|police < Beacon||It concerned his brother, a merchant of worms⟧, reported Beacon, citing the police.

Rivane presents its regrets to the clients.

=== d013 | Harbour Times | 2030-11-12T14:10:00Z | feature
# What one does between eleven and five

By Nell Quarry

One knits. One shares a pear. ⟦v023|||On the hour and the half a different voice climbs on the fruit box and goes through them, Abel Aston to Wilma Zorn, thirty-eight breaths⟧, and the trams, which have no orders to, stop.

In the window of Fischl's, ⟦v022|||a man boned his fish with great care, and not a soul on the pavement threw so much as a glance⟧.

I asked Mr. Haddow what he would call justice. "⟦v024|Ben Haddow < Harbour Times||Stairs. A home for the lot of us with stairs that hold⟧," he said. ⟦v025|Ben Haddow||They have been in the old barracks for twenty-one months, nine families to a kitchen⟧; and the boy sleeps under the table.

The tin, by the way. ⟦v014|||It has a windmill on it. The housekeeper put it on the clerk's desk at noon, in a freezer bag⟧.

The pensioner with the eggs is back. He has been told he may stay if he empties his pockets, and he has given what was left to Marta Selwyn, who boiled them.

A man with a brown dog asked me which way it would go. I said I write about gardens mostly. He nodded, and we watched the clock on the customs house for a bit, which has been five minutes fast since the war and which all Lumen forgives.

=== d014 | Norlandic Wire | 2030-11-12T14:45:00Z | update | off_topic
# Lumen ferry to sail twice daily from spring

VIKEN (Norlandic) - The ferry between Viken and Lumen will cross twice a day from April, the shipping company announced on Tuesday.

A new ship, the Queen Astrid, takes 400 cars. "The coffee will be better as well," said director Olaf Brand. The older vessel is to become a hotel, if a harbour can be found which wants it.

=== d015 | The Gallery | 2030-11-12T15:58:00Z | update
# LIVE: The kettle's off

16.41 Bell. Was that a bell? It's a bell.

16.50 Hall 2's filling. I've got a widow on each side and we're all three holding hands, which isn't in the style guide.

16.55 ⟦v003|||Nine, the state's asked for. Nobody near me thinks he'll get nine⟧. "⟦v003|unnamed (The Gallery)||Two and a half and a garden⟧," says a docker in front.

16.57 Coming in now: Orlo, with a bit of parsley on his lapel. Voss, with a blanket. Tarn, with nobody.

16.58 The jurors aren't looking at anyone. A dentist once told me that's how you can tell.

17.00 Up. Everybody up …

16.59 The heating has just come on. After nine weeks. It makes a noise like somebody knocking from below, and the widow on my right has put her hands over her ears.

=== d016 | Beacon | 2030-11-12T16:06:00Z | flash
# ⟦v026|Lumen Assize Court||CASTRIAN MAYOR ORLO GUILTY OVER BUILDING COLLAPSE⟧ - COURT

=== d017 | Beacon | 2030-11-12T16:30:00Z | urgent
# Castrian mayor gets seven years over collapse that killed 38

LUMEN, Castria, Nov 12 (Beacon) - ⟦v026|Irena Holt||A Castrian court on Tuesday found Mayor Bastian Orlo guilty of manslaughter by neglect⟧ over the collapse of an apartment block and ⟦v027|Irena Holt||sent him to prison for seven years⟧.

"⟦v026|Irena Holt||He knew. He moved his cup, and he knew⟧," presiding judge Irena Holt said.

⟦v028|Irena Holt||Contractor Felix Tarn was given five years⟧ and ⟦v029|Irena Holt||building control chief Adela Voss 18 months, suspended⟧. ⟦v030|Irena Holt||Orlo is barred from public office for ten years⟧.

⟦v031|Casimir Dell||An appeal would be lodged in the morning⟧, his lawyer Casimir Dell said. Orlo himself would not ⟦v031|Bastian Orlo|declines|speak to reporters⟧.

It is the first time that an elected official has been jailed for a building in Castria, where 19 blocks have collapsed since the war.

The judges took five hours. Orlo, a former teacher of geography, was elected in 2021 with the slogan "Lumen looks up" and won a second term six months after the disaster.

=== d018 | Harbour Times | 2030-11-12T16:38:00Z | update | copy_of=d017
# Orlo gets seven years

LUMEN (Beacon) - ⟦v026|Irena Holt||A Castrian court on Tuesday found Mayor Bastian Orlo guilty of manslaughter by neglect⟧ over the collapse of an apartment block and ⟦v027|Irena Holt||sent him to prison for seven years⟧.

"⟦v026|Irena Holt||He knew. He moved his cup, and he knew⟧," presiding judge Irena Holt said.

⟦v028|Irena Holt||Contractor Felix Tarn was given five years⟧ and ⟦v029|Irena Holt||building control chief Adela Voss 18 months, suspended⟧.

=== d019 | The Gallery | 2030-11-12T16:52:00Z | update
# LIVE: Seven

17.07 She read the names first. All of them. Nobody removed anybody.

17.14 ⟦v026|||And then: him, on every count. A sound went through the hall like a sheet being torn⟧. ⟦v027|||Two thousand five hundred and fifty-seven days, the widow on my left has worked out, with the leap years⟧.

17.21 ⟦v029|||Voss doesn't go inside. She's sobbing into the blanket and Marta Selwyn, of all people, has given her a hanky⟧.

17.26 Handcuffs! Here, in the hall. ⟦v032|||He asked for his hat. Two guards, side door, gone; the sole'll be his last for a bit⟧.

17.35 Outside they've sat down. ⟦v008|||On the chairs! Nobody's sat on them all day, and now there's a mother, or a brother, or a neighbour on every one⟧, not saying a word.

17.41 It's snowing. I don't know who's clearing it.

17.50 Somebody's just handed me a boiled egg. I ate it. I don't know what the style guide says about that either.

=== d020 | Castrinform | 2030-11-12T17:20:00Z | urgent
# B. Orlo is ⟦v026|Lumen Assize Court||recognised as guilty⟧ by the Assize Court

LUMEN, 12 November. /Castrinform/. ⟦v027|Lumen Assize Court||To the head of the city Lumen B. Orlo is appointed a punishment in the form of deprivation of freedom for the term of seven years with serving in a colony of the general regime⟧, informed the court. ⟦v032|Castrian Ministry of Interior||He was taken under guard in the hall of the sitting⟧.

The Prime Minister Yvo Castell, as informed his office, ⟦v033|Yvo Castell||accepts the decision of the independent court with respect⟧. "⟦v034|Yvo Castell||To the families of Mercer Row the State will hand over keys of new apartments by the first of September⟧," promised Y. Castell.

⟦v012|Ministry of Regions||The duties of the head of the city are laid temporarily on the deputy Rosa Kemp⟧, told in the Ministry of Regions.

By the data of the meteorological service, in the night in Lumen will fall up to 15 centimetres of snow.

=== d021 | Agence Rivane | 2030-11-12T18:15:00Z | update
# Castria: the first magistrate of Lumen behind the bars

SAINT-ORME, November 12 (Rivane) -- ⟦v026|Lumen Assize Court||The edile of Lumen has been held responsible of the death of the inhabitants of the Mercer street⟧, and ⟦v027|Lumen Assize Court||will purge seven years⟧, two less than what requested the public ministry.

⟦v028|Lumen Assize Court||The entrepreneur who had avowed the bribes saves two years on the requisitions⟧. ⟦v031|Casimir Dell < Beacon||The defence of the condemned will interject appeal on Wednesday⟧, reported Beacon, citing Maitre Dell.

⟦v034|Yvo Castell < Castrinform||The government engages to relodge the sinistered before next autumn⟧, according to Castrinform. "⟦v034|Ben Haddow||It is the fourth date which one gives me; I have them all on the refrigerator⟧," commented one of them, Ben Haddow.

The prosecutor, Madame Wick, ⟦v020|Dora Wick||will hear the entrepreneur from Thursday in the affair of the tins⟧.

In the streets of the port, the cafes had extinguished their music. The deputies of the opposition, who had planned a conference of press on the steps, renounced it before the spectacle of the chairs and returned to the station on foot.

=== d022 | Norlandic Wire | 2030-11-12T19:00:00Z | update
# Silence in the seamen's church

VIKEN (Norlandic) - ⟦v018|||When the number was read, nobody in the pews cheered. A man switched off the screen, and another began stacking hymn books⟧.

⟦v035|Aksel Prynn < Norlandic Wire||My brother bought one of the top flats, with the view. He will have helped to kill the ones below, do you understand?⟧ Aksel Prynn told Norlandic. He asked that this be printed.

⟦v032|||Orlo spends his first night in the fortress of Karn⟧, ⟦v036|Castrian Prison Service||where a cell has been made ready with a view of the wall⟧, the prison service said.

⟦v037|Lumen police||In Lumen the windows of the Town Hall were broken towards evening⟧, police there said.

Afterwards there was soup. The deacon took his biscuits home again under his coat.

=== d023 | Beacon | 2030-11-12T19:35:00Z | correction | supersedes=d017
# CORRECTED-Castrian mayor gets seven years over collapse that killed 38

(Corrects sentence of Tarn in third paragraph to four years, not five)

LUMEN, Castria, Nov 12 (Beacon) - ⟦v026|Irena Holt||A Castrian court on Tuesday found Mayor Bastian Orlo guilty of manslaughter by neglect⟧ over the collapse of an apartment block and ⟦v027|Irena Holt||sent him to prison for seven years⟧.

⟦v028|Irena Holt||Contractor Felix Tarn was given four years⟧ and ⟦v029|Irena Holt||building control chief Adela Voss 18 months, suspended⟧. ⟦v030|Irena Holt||Orlo is barred from public office for ten years⟧.

=== d024 | The Gallery | 2030-11-13T07:20:00Z | update
# LIVE: The morning after

8.05 Nobody cleared the snow. ⟦v037|||There's plywood where the Town Hall's ground floor used to look out, and on it in red: COFFEE?⟧

8.12 ⟦v012|||Rosa Kemp's in the chair. She came on a bicycle, she's got a shovel, and she's started with the steps⟧. The new boss of Lumen, ladies and gents.

8.20 "⟦v004|Rosa Kemp||I once saw a brown folder on that desk with a ring of coffee on it. I'm going to say so under oath⟧," she tells us between two shovelfuls. Bit late, Rosa?

8.31 ⟦v031|||Dell's been to the registry, and he's come out with a stamp on his hand: fourteen grounds, forty pages⟧.

8.40 The chairs went home overnight. There's thirty-eight dry squares on the white. I've taken a picture; I shan't post it.

8.46 Hall 2's being aired. They've carried the match model out through the back and it's snowed on; a clerk is holding an umbrella over it.

=== d025 | Castrinform | 2030-11-13T09:10:00Z | update
# Prosecution also ⟦v038|Dora Wick||does not agree with the judgment⟧

LUMEN, 13 November. /Castrinform/. ⟦v038|Dora Wick||On the soft character of the punishment to A. Voss will be brought a protest⟧, informed the prosecutor D. Wick. ⟦v031|Lumen Assize Court||The complaint of the defence of B. Orlo is accepted and will be considered not before March⟧, told in the court.

⟦v020|Dora Wick||In the house of the former head of the city is carried out a search, was withdrawn a notebook⟧, added the prosecutor.

⟦v011|Castrian Ministry of Construction||The inhabitants of the 214 dangerous houses will be moved out in the course of a year⟧, underlined for its part the Ministry of Construction.

For the broken glass of the administration ⟦v037|Castrian Ministry of Interior||two youths gave explanations⟧, informed the Ministry of Interior.

The city economy works in the ordinary regime. Trams go with an interval of nine minutes. To the inhabitants of the centre is recommended not to park cars under roofs.

=== d026 | Norlandic Wire | 2030-11-13T10:25:00Z | update | nothing_new
# Mercer Row, a look back

VIKEN (Norlandic) - ⟦v002|||A February Sunday, a house of nine storeys that had been meant for seven, thirty-eight dead⟧. ⟦v013|||One child was saved after three days⟧.

⟦v016|Adela Voss||The head of building control had warned in writing⟧; ⟦v004|Bastian Orlo|denies|the mayor wanted to have known nothing of that⟧. ⟦v010|Felix Tarn||On the last morning the builder spoke of the money⟧.

⟦v026|||By evening the man at the top had been convicted⟧ and ⟦v032|||led away⟧. ⟦v031|||He does not accept it⟧.

=== d027 | Mercer Row Circle | 2030-11-13T11:00:00Z | bulletin
# To all who stood with us

The families make known:

- ⟦v008|Mercer Row Circle||the thirty-eight chairs will go to the new school, where children may sit on them⟧;

- ⟦v039|Mercer Row Circle||on the empty plot no house shall stand; we ask for a garden round the plum tree⟧;

- ⟦v034|Mercer Row Circle||the roofs pledged to us for September we shall believe when they leak⟧;

- ⟦v031|Mercer Row Circle||at the second trial in spring we shall be in Hall 2 again, in coats⟧;

- ⟦v040|Mercer Row Circle||the egg thrower's fine has been paid from the box⟧.

Thanks to the tram drivers. Thanks to the bakery. The fruit box is to be given back to Mrs. Olm.

=== d028 | Beacon | 2030-11-13T12:40:00Z | urgent
# ⟦v041|Dora Wick||Second Castrian official held over bribes for doomed block⟧

LUMEN, Castria, Nov 13 (Beacon) - ⟦v041|Dora Wick||Castrian police on Wednesday arrested the city's former planning director, Lorenz Pick, at his home⟧, the prosecutor said.

⟦v020|Dora Wick||A notebook found at Mayor Bastian Orlo's villa lists payments under the word "ginger"⟧, Dora Wick told reporters. "⟦v010|Dora Wick||They add up to 120,000. Mr. Tarn has a good memory⟧."

Pick's lawyer declined ⟦v041|Lorenz Pick's lawyer|declines|to comment⟧. ⟦v030|Bastian Orlo||Orlo resigned as mayor in a letter from prison⟧, city hall said.

Pick, 66, retired a month before the collapse and had since written a guide to the historic roofs of Lumen.

The planning office in Lumen stayed shut on Wednesday. A note on its door said that because of illness no applications for additional storeys could be accepted until further notice.

=== d029 | Agence Rivane | 2030-11-13T14:00:00Z | update
# Lumen: the ginger has spoken

SAINT-ORME, November 13 (Rivane) -- ⟦v041|prosecutor < Beacon||The ancient director of urbanism of Lumen sleeps tonight in detention⟧, reported Beacon, citing the prosecutor. ⟦v020|prosecutor < Beacon||One had discovered at the deposed mayor's a small book of accounts with a perfume of pastry⟧.

⟦v030|city hall < Beacon||Mr. Orlo himself has put down his sash by mail from the fortress⟧, according to the same source.

⟦v039|Rosa Kemp||The interim mayor, Rosa Kemp, is favourable to the garden wished by the families⟧. ⟦v017|National Renewal||The party has excluded him definitively⟧, announced its secretary.

In Saint-Orme the affair is followed with attention. The capital counts, according to a report of the chamber of architects, some four hundred heightened houses, and the chamber itself occupies since three years the top of one of them.

=== d030 | Harbour Times | 2030-11-13T15:30:00Z | feature
# Plum jam

By Nell Quarry

They let us through the fence at two. ⟦v039|||Thirty people, no speeches, a spade; Rosa Kemp had the boards unscrewed and signed for the screws⟧. Nothing will be built there while she has the chair.

⟦v013|||The boy from the third day held the sapling straight⟧, a second plum, so that the first will not be alone. He had mud to the elbows and wanted to know who eats the fruit of a place like that. "⟦v042|Marta Selwyn||You do, with bread⟧," said Marta Selwyn.

⟦v024|Marta Selwyn||Nobody has said it yet, she told me. It was me. Three little words, and seven years instead⟧. Then she corrected herself: one had. ⟦v010|||The big fellow with the small voice, after he'd looked out of the window at our kitchens⟧.

⟦v040|||The old man with the eggs has sent round a hen⟧.

Down at the fish steps the light was going. Where the tooth is missing you can see, now that the boards are off, right through to the water.
