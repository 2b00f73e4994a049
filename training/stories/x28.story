title: Attempt on the life of President Arvelo

=== d001 | Corwin | 2027-09-18T15:12:00Z | flash
# ⟦v001|witnesses||SHOTS FIRED AT CASTAMAR PRESIDENT ARVELO DURING HARVEST PARADE⟧ - WITNESSES

=== d002 | Corwin | 2027-09-18T15:19:00Z | flash
# ⟦v002|||CASTAMAR PRESIDENT ARVELO RUSHED FROM PARADE, BLOOD SEEN ON SLEEVE⟧

=== d003 | Corwin | 2027-09-18T15:31:00Z | urgent
# Gunman opens fire on Castamar president

VILLA REAL, Castamar, Sept 18 (Corwin) - ⟦v001|||A gunman fired several times at President Ignacia Arvelo on Saturday as she waved from an open carriage at the harvest parade in the capital⟧, a Corwin photographer saw.

⟦v002|||Bodyguards threw themselves on her and drove her away at speed⟧. Her condition was not known.

⟦v003|||A policeman who had been walking beside the carriage lay motionless on the cobbles⟧.

Arvelo, 58, a former judge, was elected three years ago on a promise to break the cane barons' hold on land. Parliament votes on her estates bill on Thursday.

=== d004 | Plaza Live | 2027-09-18T15:38:00Z | update
# LIVE: Shooting at the parade - stay off the Alameda

12.38 Villa Real time. We were there for the pumpkins. This is what we know and it is not much.

12.24, or a minute before. ⟦v001|||The carriage had just passed the Café Suizo when there were four cracks, flat, like planks being dropped; the horses understood before we did⟧.

12.25. The president goes down behind the door of the carriage. ⟦v002|||Two men on top of her, a third at the reins, and off they went over the flower stalls⟧.

12.27. ⟦v004|||A young fellow in a baker's apron is brought down by three brass players; the tuba was used⟧. Police took him from under them [alive, but flattened - ed.].

12.33. Please do not share the picture of the officer on the ground. ⟦v003|||He has a family and they have not been told⟧…

=== d005 | Nacional | 2027-09-18T15:55:00Z | bulletin
# ⟦v002|presidential press service||President Arvelo is out of danger⟧ - press service

VILLA REAL, September 18. /Nacional/. ⟦v002|presidential press service||The President of the Republic Ignacia Arvelo received a light wound of the left forearm, her life nothing threatens⟧, informed on Saturday the press service of the head of state.

"⟦v001|presidential press service||A criminal encroachment was made on the President at 12.24 in the course of the festive procession⟧," noted in the press service.

⟦v004|Interior Ministry||The suspect is detained on the spot⟧, told Nacional the Ministry of the Interior. ⟦v005|Interior Ministry||With him was withdrawn a pistol of foreign production⟧.

Citizens are asked to preserve calm and not to believe rumours.

=== d006 | Norrwire | 2027-09-18T16:10:00Z | update
# Castamar leader shot in arm, policeman killed

VILLA REAL, Sept 18 (Norrwire) - ⟦v002|presidential press service < Nacional||Castamar's President Ignacia Arvelo suffered a flesh wound⟧ in ⟦v001|||an attack on her open carriage⟧ on Saturday, Nacional reported, citing her press service.

⟦v003|San Blas hospital||An officer of the mounted guard died on arrival⟧, San Blas hospital said. ⟦v006|San Blas hospital||Six bystanders were being treated, among them a girl of eight⟧.

"⟦v004|Eladio Funes < Norrwire||I hit him with what I had in my arms⟧," Eladio Funes, a tuba player in the fire brigade band, told Norrwire.

No president of the republic has been fired on since 1931.

=== d007 | La Alameda | 2027-09-18T16:25:00Z | update
# They came to see her and she had come to see them

By Rosario Lind

There is straw in the fountain and a lady's shoe on the tram wire. ⟦v001|||Somebody had tried to kill the woman whom half this street calls Doña Nacha, between the pumpkin queen and the oxen⟧.

I stood by the Café Suizo. She had a sprig of rosemary in her hand. ⟦v002|||I saw the sleeve go dark from the elbow down, and I saw her look at it as one looks at a stain⟧.

⟦v003|||Sergeant Mateo Quiroga did what he was paid for, and was two steps ahead of the fourth bullet⟧. He was forty, he taught the children of San Telmo to box.

⟦v007|||The shops have pulled down their shutters and the cathedral has not rung two o'clock⟧. All bridges are shut. Nobody is going home.

=== d008 | Agence Orlande | 2027-09-18T16:44:00Z | update
# Castamar: two shooters rather than one?

VILLA REAL, September 18 (Orlande) -- ⟦v008|unnamed (Plaza Live) < Plaza Live||A second individual would have fired from a window of the hotel Bristol⟧, reports the site Plaza Live, which cites a policeman.

The Interior denies ⟦v008|Interior Ministry|denies|the presence of an accomplice⟧.

⟦v002|presidential press service < Nacional||The president Arvelo is hit in the arm without gravity⟧, according to the agency Nacional, citing her services. ⟦v006|San Blas hospital||The hospital San Blas makes mention of six civil wounded⟧.

President Bastien Rohmer of Orlande expressed ⟦v009|Bastien Rohmer||his horror and his friendship⟧. Karovia and Verano ⟦v009|||have condemned the attack in their turn⟧.

=== d009 | Plaza Live | 2027-09-18T16:58:00Z | update
# LIVE: Bristol, third floor

13.58. So. ⟦v008|unnamed (Plaza Live) < Plaza Live||An officer at the cordon says four shots is what the boy had in his gun and five is what they have found in the walls⟧. ⟦v008|||They are turning the Hotel Bristol upside down, room by room; guests on the pavement in towels⟧.

14.03. His name is going round. ⟦v010|unnamed (Plaza Live)||Nicanor Brea, 26, from the cane country, apprentice at the Horno Nuevo bakery since June⟧, says the baker's wife, who is crying into her apron. ⟦v010|unnamed (Plaza Live)||"He never even raised his voice at the dough"⟧.

14.11. Helicopters.

14.15. The vice-president, Hilario Conde, has been seen entering the palace by the garden. ⟦v011|Hilario Conde||"The Republic is governed"⟧, he said. By whom? ⟦v011|Hilario Conde|declines|He declined to say⟧.

=== d010 | Corwin | 2027-09-18T17:15:00Z | urgent
# ⟦v012|unnamed (Corwin)||Castamar president dead⟧ - hospital source

VILLA REAL, Castamar, Sept 18 (Corwin) - ⟦v012|unnamed (Corwin) < Corwin||President Ignacia Arvelo died on the operating table on Saturday⟧, a source at San Blas hospital told Corwin.

⟦v012|unnamed (Corwin)||Doctors had been unable to stop bleeding from a wound in the chest⟧, the source said.

The presidency could not be reached. Vice-President Hilario Conde's office declined to comment on ⟦v012|Hilario Conde's office|declines|the president's state⟧.

Under the constitution the vice-president would serve out the term, which ends in 2030.

=== d011 | Sterling Wire | 2027-09-18T17:20:00Z | update | copy_of=d010
# ⟦v012|unnamed (Corwin)||Castamar president dead⟧ - hospital source

Sept 18 (Corwin via Sterling) - ⟦v012|unnamed (Corwin) < Corwin||President Ignacia Arvelo died on the operating table on Saturday⟧, a source at San Blas hospital told Corwin.

⟦v012|unnamed (Corwin)||Doctors had been unable to stop bleeding from a wound in the chest⟧, the source said. Vice-President Hilario Conde's office declined to comment on ⟦v012|Hilario Conde's office|declines|the president's state⟧.

=== d012 | Corwin | 2027-09-18T17:33:00Z | kill | supersedes=d010
# KILL KILL KILL - Castamar president

EDITORS: KILL the Corwin report of 1715 GMT, Sept 18, that Castamar's president had died. ⟦v012||denies|It was wrong⟧. ⟦v012||denies|The patient spoken of by the source was another woman⟧.

Pages and broadcasts carrying it must be amended at once. A corrected story will follow when we have one. Corwin apologises to President Arvelo and to its clients.

=== d013 | Nacional | 2027-09-18T17:50:00Z | urgent
# ⟦v013|||President Arvelo addressed the nation⟧

VILLA REAL, September 18. /Nacional/. ⟦v013|||The President of the Republic Ignacia Arvelo stepped forward on Saturday with an appeal to the people from a ward of the San Blas hospital⟧.

"⟦v012|Ignacia Arvelo|denies|I am informed by foreign agency that I died. I ask to consider this as premature⟧," stated the President. "⟦v014|Ignacia Arvelo||On Thursday I will be in the hall of the parliament, and the law on the land will be put to vote, even if I must be carried in on a door⟧."

The head of state ⟦v015|Ignacia Arvelo||bowed the head before the memory of sergeant Quiroga, who covered her by himself⟧.

The performance lasted four minutes. ⟦v002|San Blas hospital||The bullet passed through soft tissues, seven stitches are laid⟧, informed the doctors.

=== d014 | Norrwire | 2027-09-18T18:05:00Z | update
# 'I hear I have died': Castamar leader speaks from hospital bed

VILLA REAL, Sept 18 (Norrwire) - ⟦v013|||Propped on pillows, her arm in a sling, Ignacia Arvelo went on television on Saturday evening⟧ to show Castamar that ⟦v012|Ignacia Arvelo|denies|word of her end was exaggerated⟧.

⟦v014|Ignacia Arvelo||She vowed that this week's ballot on breaking up the great estates would go ahead⟧.

⟦v004|Casimiro Leal||The man held at the scene is the only one in custody⟧, Interior Minister Casimiro Leal told reporters. ⟦v010|Casimiro Leal||He named him as Nicanor Brea, a 26-year-old baker's assistant⟧.

⟦v007|Casimiro Leal||Villa Real would be under curfew from nine until six⟧, the minister said.

=== d015 | Plaza Live | 2027-09-18T18:40:00Z | update
# LIVE: Second arrest - and it is not the Bristol

15.40. Two hours of hotel towels for nothing. ⟦v008|police||A chimney sweep's brush was what had been seen at the window⟧, the police now tell us, ⟦v008|police|denies|and the fifth hole in the wall is from the war of 1931⟧.

15.48. But. ⟦v016|police||A woman was picked up at the Estación Norte as she boarded the train to the frontier, with 40,000 pesos in a hatbox⟧. ⟦v016|unnamed (Plaza Live)||Her name is Pura Salcedo and she rented the boy his room⟧, says a porter who carried the hatbox.

15.55. To be clear: [two people held now: the baker's lad and his landlady - ed.].

16.02. Outside San Blas there are about five hundred people with rosemary. ⟦v017|||They have started to lay it on the steps, so thick that the ambulance men slip⟧…

=== d016 | Corwin | 2027-09-18T19:10:00Z | update
# Castamar police hold landlady after attack on president

VILLA REAL, Castamar, Sept 18 (Corwin) - ⟦v016|Casimiro Leal||A woman was seized at a railway station with a large sum of cash⟧ hours after a man shot and wounded Castamar's president, Interior Minister Casimiro Leal said.

⟦v016|Casimiro Leal||Investigators believe Pura Salcedo, 49, passed money to the gunman⟧. Her lawyer, Benigno Rus, said ⟦v016|Benigno Rus|denies|the pesos were the proceeds of a piano⟧.

⟦v005|Casimiro Leal||The weapon was a 9-mm pistol made in Karovia and reported stolen from an army store in Puerto Hondo in May⟧, Leal said.

⟦v018|cane growers' league||The cane growers' league, fiercest critic of the land bill, called the shooting "a stain on the sugar" and offered a reward of a million pesos⟧.

=== d017 | La Alameda | 2027-09-18T20:30:00Z | feature
# Rosemary

By Rosario Lind

By eight you could smell San Blas from the river. ⟦v017|||The steps are green, the railings are green, an old man has been plaiting the stuff into the spokes of his wheelchair⟧.

"⟦v013|||She looked small on the screen⟧," I wrote in my notebook, and then crossed it out, for when she came to ⟦v014|Ignacia Arvelo||the door they would carry her in on⟧, the whole bar of the Suizo banged on the tables.

In San Telmo the gym is dark. ⟦v003|||A pair of gloves hangs from the sergeant's nail, with a black ribbon⟧. ⟦v019|Amparo Quiroga||He will be buried on Monday and he will not have a general within a mile of him⟧, his widow, Amparo, says.

And who is this boy? ⟦v010|unnamed (La Alameda)||His mother cut cane at Los Olivos until her back gave out⟧, a cousin told me by telephone. ⟦v020|unnamed (La Alameda)||In spring he went about saying that Arvelo's law would drown his people in debt⟧, the cousin said. Some baron!

I passed the curfew line at two minutes to nine. ⟦v007|||The city is so quiet that you hear the traffic lights change⟧.

=== d018 | Agence Orlande | 2027-09-18T21:15:00Z | update
# Castamar: an arm which would come from Karovia

VILLA REAL, September 18 (Orlande) -- ⟦v005|Casimiro Leal < Corwin||The pistol of the aggressor is of Karovian manufacture⟧, reported Corwin, which cites the minister of the Interior.

In Dragomil, the ministry of Defence denies ⟦v021|Karovian Defence Ministry|denies|to have the least link with the attack⟧. "⟦v021|Karovian Defence Ministry||One sells pistols, not intentions⟧," declared its spokesman, Ratko Sim.

⟦v016|La Alameda||A lodger of rooms is also in the hands of the police⟧, indicates the daily La Alameda. The minister refused to say ⟦v022|Casimiro Leal|declines|if an order had come from abroad⟧.

⟦v009|||The messages of solidarity arrive by dozens⟧, of which one of the Pope of the Armorican rite.

=== d019 | Nacional | 2027-09-19T09:05:00Z | update
# Suspect Brea gave confessionary evidence - Prosecutor General

VILLA REAL, September 19. /Nacional/. ⟦v023|Prosecutor General||The detained Nicanor Brea confessed in the commission of the attempt⟧, informed on Sunday the Prosecutor General's Office.

"⟦v023|Prosecutor General||The detained explained that he acted alone out of personal motives and regrets about the death of the policeman⟧," stressed in the department.

⟦v024|Prosecutor General||To him is presented the accusation under three articles, it threatens up to thirty years⟧.

⟦v006|Health Department||Number of the suffered reached nine persons, in hospital remain four⟧, added the Health Department.

The President ⟦v025|San Blas hospital||will be discharged on Monday⟧, told the chief doctor of San Blas.

=== d020 | Plaza Live | 2027-09-19T09:50:00Z | update
# LIVE: 'My client has confessed to nothing but hunger'

06.50. A hoarse good morning. So Nacional says ⟦v023|Prosecutor General < Nacional||the boy has owned up to it, alone, out of his own head⟧. Not so fast…

06.58. Perla Otamendi, duty solicitor, on the pavement in front of the Casa Roja: "⟦v023|Perla Otamendi|denies|He has signed no confession. He has asked for bread and for his mother⟧."

07.05. She goes on: ⟦v026|Perla Otamendi||he has two cracked ribs and a tooth missing, and not all of that is the tuba⟧. The police declined to comment on ⟦v026|police|declines|the tooth⟧.

07.13. Eladio Funes, tuba [for it is he - ed.]: ⟦v004|Eladio Funes||"One blow. On the shoulder. I'm a careful man"⟧. The instrument is in evidence bag no. 14. The brigade has no other.

07.20. ⟦v025|||Doña Nacha may go home tomorrow⟧, they say, if she promises to sit still.

=== d021 | Corwin | 2027-09-19T10:45:00Z | urgent
# ⟦v027|unnamed (Corwin)||Ex-army chief questioned over attack on Castamar leader⟧ - sources

VILLA REAL, Castamar, Sept 19 (Corwin) - ⟦v027|unnamed (Corwin) < Corwin||General Aurelio Vidaurre, whom Arvelo sacked as head of the army last year, was interviewed for five hours overnight⟧, two people close to the inquiry told Corwin.

⟦v027|unnamed (Corwin)||A number found in the gunman's telephone belongs to one of his aides⟧, one of them said.

Vidaurre, 63, denied ⟦v027|Aurelio Vidaurre|denies|he had anything to do with the shooting⟧. "⟦v028|Aurelio Vidaurre||Had I wished to, I would not have sent a pastry cook⟧," he told reporters from his balcony.

⟦v029|Casimiro Leal||An inquiry into how a stolen army pistol reached the parade has been ordered⟧, the interior minister said.

=== d022 | Norrwire | 2027-09-19T11:30:00Z | update
# Castamar lawmakers move land vote forward to Monday

VILLA REAL, Sept 19 (Norrwire) - ⟦v014|Teodora Maza||Castamar's parliament will decide on the president's estates bill a full three days early, on Monday⟧, speaker Teodora Maza said.

"⟦v014|Teodora Maza||Bullets do not set our calendar, so we have set it ourselves⟧," she said.

⟦v030|Fermin Ulloa||The opposition Order Party would stay away⟧, its leader, Fermin Ulloa, said. ⟦v030|Fermin Ulloa < Norrwire||"One does not legislate by a sickbed"⟧, he told Norrwire. Ulloa was among the first to ⟦-|Fermin Ulloa||wish the president a speedy recovery⟧.

⟦v027|||The disgraced general Aurelio Vidaurre has meanwhile had to answer detectives' questions⟧. He has since been allowed home.

=== d023 | Norrwire | 2027-09-19T12:05:00Z | correction | supersedes=d022
# CORRECTED-Castamar lawmakers move land vote forward to Tuesday

(Corrects day of vote in headline and first paragraph to Tuesday, not Monday)

VILLA REAL, Sept 19 (Norrwire) - ⟦v014|Teodora Maza||Castamar's parliament will decide on the president's estates bill two days early, on Tuesday⟧, speaker Teodora Maza said.

"⟦v014|Teodora Maza||Bullets do not set our calendar, so we have set it ourselves⟧," she said.

⟦v030|Fermin Ulloa||The opposition Order Party would stay away⟧, its leader, Fermin Ulloa, said. ⟦v030|Fermin Ulloa < Norrwire||"One does not legislate by a sickbed"⟧, he told Norrwire.

=== d024 | Presidency of Castamar | 2027-09-19T13:00:00Z | bulletin
# COMMUNIQUE NO. 4

The Presidency makes known that:

- ⟦v025|Presidency of Castamar||Her Excellency leaves San Blas on Monday at 10.00 and will work from the Residence⟧;

- ⟦v031|Presidency of Castamar||Monday is a day of national mourning; flags at half mast⟧;

- ⟦v015|Presidency of Castamar||the Cross of the Republic is conferred on Sergeant Mateo Quiroga, who gave his life for another's⟧;

- ⟦v032|Presidency of Castamar||Colonel Lisandro Paz is relieved as head of the presidential guard⟧;

- ⟦v007|Presidency of Castamar||the night curfew is shortened and begins at eleven⟧;

- ⟦v033|Presidency of Castamar||the municipal band is to receive a new tuba at public expense⟧.

=== d025 | Sterling Wire | 2027-09-19T13:25:00Z | update | off_topic
# Coffee futures slip as rains return to uplands

Sept 19 (Sterling) - Arabica for December delivery fell 2.1 percent in thin weekend trade after forecasters promised rain in the growing districts of Verano.

"The trees drank at last," said a broker in Santa Brisa. Roasters have bought ahead until March.

Cocoa was flat.

=== d026 | Agence Orlande | 2027-09-19T14:40:00Z | update
# Castamar: the general Vidaurre has left the country

VILLA REAL, September 19 (Orlande) -- ⟦v034|unnamed (La Alameda) < La Alameda||The former chief of the armies Aurelio Vidaurre has crossed in the morning the frontier of Verano aboard a van of delivery⟧, reported La Alameda, citing a customs officer.

⟦v027|Corwin||He had been heard during the night by the investigators⟧, according to Corwin. ⟦v034|Verano Interior Ministry||Verano confirms his presence on its ground⟧.

The lawyer Perla Otamendi has lodged a complaint for ⟦v026|Perla Otamendi||the blows which her client would have received in the cell⟧. The prosecution maintains that ⟦v023|Prosecutor General||the avowals were signed at 3 h 10 of the morning⟧.

⟦v032|||The colonel in charge of the protection of Ms. Arvelo has jumped⟧.

=== d027 | La Alameda | 2027-09-19T16:00:00Z | feature
# A van full of lilies

By Rosario Lind

⟦v034|unnamed (La Alameda) < La Alameda||He went out between the lilies and the carnations, a three-star general, under a tarpaulin⟧. The customs man who told me so had waved him through, and has since been drinking.

At his house on Calle Mirador the blinds are up and a maid is watering. "⟦v035|Inés Vidaurre||My husband is taking the waters⟧," his wife, Inés, informed us over the hedge.

It leaves a boy, a landlady and a hatbox. ⟦v016|Benigno Rus||The piano, at least, exists: I have seen the receipt, 38,500 pesos, for a Steinhart grand⟧, her counsel Benigno Rus swears. ⟦v016|||Pura Salcedo sleeps in the women's wing for all that⟧.

The Ministry says ⟦v022|Casimiro Leal||it all leads to "a hand that is not Castamarian"⟧. I have heard about such hands since I was a child. What I have seen is ⟦v005|||a gun from our own barracks, with our own eagle filed off the butt⟧.

⟦v031|||Tomorrow we wear black⟧. ⟦v019|||Amparo Quiroga has chosen the little cemetery by the gasworks⟧, and six of his boxers will carry him.

=== d028 | Nacional | 2027-09-19T17:30:00Z | bulletin
# Castamar demands from Verano extradition of Vidaurre

VILLA REAL, September 19. /Nacional/. ⟦v036|Foreign Ministry||To Verano is directed a request on extradition of the ex-commander Aurelio Vidaurre, in relation to whom is given out an order of arrest⟧, informed the Foreign Ministry on Sunday.

"⟦v036|Foreign Ministry||We count on the friendship of the neighbours⟧," noted in the department.

⟦v034|Interior Ministry||The named person illegally abandoned the territory of the republic today at 07.40⟧, established the Ministry of the Interior. ⟦v037|Interior Ministry||The aide of the general captain Damian Ferro is detained⟧, added there.

From Santa Brisa informed that ⟦v036|Verano Interior Ministry|hedges|the paper "will be studied in the order of the post"⟧.

⟦v006|Health Department||The girl of eight years Luz Marín, wounded on the Alameda, is transferred from reanimation in an ordinary ward⟧.

=== d029 | Corwin | 2027-09-19T18:30:00Z | feature | nothing_new
# FACTBOX-Attempt on the life of Castamar's president

Sept 19 (Corwin) - Main points so far:

* ⟦v001|||President Ignacia Arvelo was shot at in an open carriage on Saturday⟧. ⟦v002|San Blas hospital||A bullet went through her forearm⟧.

* ⟦v003|||Sergeant Mateo Quiroga was killed⟧; ⟦v006|Health Department||nine bystanders were hurt⟧.

* ⟦v004|||Nicanor Brea was overpowered by bandsmen⟧. Prosecutors say ⟦v023|Prosecutor General||he has confessed⟧, his lawyer denies ⟦v023|Perla Otamendi|denies|it⟧.

* ⟦v016|||His landlady, Pura Salcedo, is also under arrest⟧, as is ⟦v037|||a captain on a general's staff⟧.

* ⟦v034|||Former army commander Aurelio Vidaurre fled to Verano⟧.

* Corwin on Saturday withdrew ⟦v012||denies|a report that Arvelo had died⟧.

=== d030 | Plaza Live | 2027-09-19T19:25:00Z | update
# LIVE: The captain, the number and the empty flat

16.25. Let me try to lay it out on the table, with crumbs.

One. In the apprentice's telephone there is a number, dialled nine times in August. ⟦v037|||It rings in the pocket of Captain Damián Ferro, who carried General Vidaurre's briefcase for six years, and who was led out of his mother's house this afternoon between two plain-clothes men⟧. He asked if he might finish his soup. He might not.

Two. The general himself, ⟦v034|||having swapped his balcony for a florist's Renard⟧, is at a spa hotel on the other side [mud cure, full board - ed.]. A waiter there tells Radio Brisa that ⟦v034|unnamed (Radio Brisa) < Radio Brisa||he signed the register in his own name, with rank⟧.

Three. Who pays? The planters' people were at pains again today. ⟦v018|cane growers' league||Their million for whoever helps to find the men behind it has become two⟧. Make of that what you will.

Four. The tooth. ⟦v026|Dr. Elvira Sanz||A prison doctor has written down two broken ribs, one lost incisor and marks on both wrists, and dates them "after midnight"⟧. Her name is Elvira Sanz and she put her signature to it. ⟦v026|Casimiro Leal|denies|The minister denied that anyone in his service had raised a hand⟧.

16.50. On the steps of the hospital they have run out of rosemary. ⟦v017|||A lorry is coming down from the hills with more⟧…

=== d031 | Norrwire | 2027-09-20T11:20:00Z | update
# Castamar president leaves hospital, buries her bodyguard

VILLA REAL, Sept 20 (Norrwire) - ⟦v025|||Castamar's President Ignacia Arvelo walked out of San Blas on Monday, two days after an assassin's bullet passed through her arm⟧, and was driven not to her residence but to a graveyard beside a gasworks.

There, ⟦v019|||with no uniforms in sight, she stood at the back while six young boxers lowered the coffin of Mateo Quiroga⟧, the mounted policeman who ⟦v003|||had taken the round that was meant for her⟧.

She did not make a speech. "⟦v015|Ignacia Arvelo||There is a space beside me where he was walking. I keep turning to it⟧," she told reporters at the gate.

Doctors had wanted to keep her until Wednesday. ⟦v025|San Blas hospital||She was let go on her own responsibility⟧, the hospital said, ⟦+|||with a nurse and a bag of dressings⟧.

⟦v031|||Flags drooped from every balcony and theatres stayed closed⟧ as the country of 14 million observed its mourning. ⟦v007|Casimiro Leal||The ban on going out after dark would lapse on Tuesday⟧, Interior Minister Casimiro Leal said. He rejected calls to quit: "⟦-|Casimiro Leal||I lost a sergeant. I do not mean to lose a case⟧."

=== d032 | Agence Orlande | 2027-09-20T13:05:00Z | update
# Castamar: Verano keeps the general, until further notice

SANTA BRISA, September 20 (Orlande) -- Verano has put Aurelio Vidaurre under house arrest in his hotel of cures, but ⟦v036|Verano Justice Ministry||does not intend to deliver him to Castamar before the judges have pronounced themselves, which can last three months⟧, declared on Monday the ministry of Justice.

The fugitive, met by our correspondent in a bathrobe, denied ⟦v027|Aurelio Vidaurre|denies|to have known the baker or to have given any order whatsoever⟧. "⟦v034|Aurelio Vidaurre||I have not fled. I have anticipated my holidays⟧," he affirmed. On ⟦v037|Aurelio Vidaurre|declines|the role of his aide of camp⟧ he did not wish to speak.

According to Plaza Live, which cites a doctor of prisons, ⟦v026|Dr. Elvira Sanz < Plaza Live||the author of the shots was beaten during his night of guard⟧. The defence holds for null ⟦v023|Perla Otamendi|denies|all that he could have avowed⟧.

In Dragomil, one has communicated the result of a verification: ⟦v005|Karovian Defence Ministry||the weapon was part of a lot of 600 delivered to the Castamarian army in 2019⟧. ⟦v021|Ratko Sim|denies|"Our responsibility stops at the quay of the port"⟧, repeated the spokesman Ratko Sim.

=== d033 | La Alameda | 2027-09-21T05:30:00Z | feature
# What the boy wrote

By Rosario Lind

Above the ovens of the Horno Nuevo there is a room the size of a cupboard, and in that room, until Saturday, slept Nicanor Brea. Perla Otamendi let me read the letter he had left in the flour bin for his mother. ⟦v020|Nicanor Brea||"They say we shall get the land. They do not say who shall lend us the mule. She will have us all in the bank's pocket by Christmas"⟧. Nothing about a general, nothing about a captain. At the foot, in another ink: ⟦v016|Nicanor Brea||"Señora Pura has the rest of the money and will send it on"⟧.

That is bad news for the lady with the piano. ⟦v016|Benigno Rus|denies|Her advocate says the postscript is a forgery, "and not even in a baker's hand"⟧.

The little girl from the kerb, Luz, has been asking for ice cream. ⟦v006|||She is the last of the nine to be in any danger, and since yesterday she is not⟧.

And I have heard the new tuba. ⟦v033|||It came by rail from the capital's own workshops, with a red bow on its bell⟧; Eladio Funes played the anthem on it at the gate of the cemetery, very low, after everyone had gone. ⟦v019|||The earth on the sergeant's grave was still wet⟧ and there were gloves hung on the cross. I do not think he knew that I was there.

Today they vote. ⟦v030|||Don Fermín's benches will be empty by his own wish⟧. She says that she will walk.

=== d034 | Corwin | 2027-09-21T15:40:00Z | update
# Castamar passes land law with wounded president looking on

VILLA REAL, Castamar, Sept 21 (Corwin) - ⟦v014|||Castamar's parliament voted by 131 to 12 on Tuesday to carve up estates of more than 2,000 hectares⟧, three days after the law's author was shot in the street.

⟦v014|||Arvelo came in on foot, her arm strapped to her chest, to an ovation that lasted six minutes⟧. Four ushers had been waiting by the entrance with a door taken off its hinges, in case.

⟦v030|||The 64 seats of the Order Party stayed vacant⟧, but for one lawmaker who said ⟦-|unnamed (Corwin)||he had come for his umbrella⟧.

⟦v024|Prosecutor General||Nicanor Brea will be tried for murder as well as for the attempt on the head of state⟧, the prosecutor general announced, ⟦+|||adding a fourth count to the three laid on Sunday⟧. Prosecutors no longer maintain that ⟦v023|Prosecutor General|denies|he acted by himself⟧.

⟦v029|Casimiro Leal||The inquest into the Puerto Hondo arsenal found 31 pistols gone and a storekeeper who could not read⟧, the interior minister said. ⟦v035|Inés Vidaurre||General Vidaurre would come home "when the mud has done its work"⟧, his wife said.

⟦v032|Presidency of Castamar||The command of the bodyguard goes to Major Rita Olmos⟧, the presidency said. She was ⟦v002|||the rider who had seized the reins and galloped the bleeding president out of range⟧.
