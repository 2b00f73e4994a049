title: Who gets Casimir Oduya's papers Live
outlets: Sigma = financial agency, figures first; Royal Office = court and state agency of Bellmark, solemn, translated; The Clarion = the late owner's own newspaper, reverent; Backstairs = gossip live blog, cheeky; The Thursday Sceptic = rival paper, dry; Exchange Notices = company announcements as lists

=== d001 | Backstairs | 2029-02-11T04:50:00Z | update
# ⟦v30|||Why is the light on in the tower?⟧

05:41 – Darlings, it's not even six. ⟦v30|||Every window of Borealis House is lit, and two lawyers have arrived in slippers⟧. I know slippers.

05:48 – ⟦v6|unnamed (Backstairs)||Little Ruairi, banished these nine years, is on a plane⟧, a person who sells peanuts on planes tells me.

05:55 – Out at Lake Thorn, ⟦v1|unnamed (Backstairs)||the old man's blinds are down and the flag's been taken in⟧, says the milk. You may do the sum. ⟦v1|Borealis spokesman|declines|"Mr Oduya is never discussed before breakfast"⟧, says the company.

06:02 – I have a cousin in the bindery and he isn't answering either.

=== d002 | The Clarion | 2029-02-11T05:30:00Z | flash
# ⟦v1|||OUR FOUNDER IS GONE⟧

=== d003 | Sigma | 2029-02-11T05:34:00Z | urgent
# ⟦v1|The Clarion||BOREALIS OWNER ODUYA DIES AT 87⟧ - NEWSPAPER

ALDERSUND (Sigma) - ⟦v1|Oduya family < The Clarion||Casimir Oduya died overnight of heart failure⟧, his newspaper reported, citing the family.

⟦v32|||The Lantern Trust, which he alone directed, has 41 percent of Borealis votes⟧.

⟦v3|unnamed (Sigma)||Directors meet at 0900⟧, two of them said. ⟦v7|Aldersund Exchange||The stock will not open until they are done⟧, the exchange said.

=== d004 | Royal Office | 2029-02-11T07:15:00Z | update
# ⟦v14|Lord President of the Council||The Government bows before the bier of C. Oduya⟧

ALDERSUND, 11 February. ⟦v1|||This night at his estate at Lake Thorn the publicist and industrialist Casimir Oduya was called away from life⟧. The Lord President of the Council, Baron Eskil Nwachukwu-Ley, ⟦v14|Eskil Nwachukwu-Ley||let the bereaved know that "an oak has fallen in whose shadow we learned to read"⟧.

The Minister of Culture, Hanneke Iwu, ⟦v12|Hanneke Iwu|declines|did not see the hour as come to speak about the law on the press⟧.

⟦v13|Marshal's Office||The solemnities are appointed for the 13th in the Seamen's Church⟧, the Marshal's Office lets know.

=== d005 | The Clarion | 2029-02-11T08:30:00Z | feature
# He gave this town its mornings

⟦v1|Anneliese Petrakis||He laid down the proofs, asked for his spectacles and did not put them on⟧: thus Anneliese Petrakis, his wife, describes the last quarter of an hour. ⟦v1|||It was twenty past two⟧.

All his children were in his thoughts. ⟦v3|||It is to the eldest, Thandeka, that the house today looks for a hand on the tiller⟧. "⟦v17|Thandeka Oduya||My father did not build this in order to have it valued⟧," she told her staff on the stairs. "⟦+|||Nothing here has a price tag⟧."

=== d006 | Exchange Notices | 2029-02-11T10:05:00Z | bulletin
# Borealis Media plc: resolutions of the Board, 11 February

1. The Board records with sorrow ⟦v1|||the decease of the President for Life⟧.

2. ⟦v3|||Ms T. Oduya is entrusted with the chair ad interim, by seven votes to four⟧.

3. ⟦v15|||Net financial debt at year's end: 3.1 billion marks⟧.

4. ⟦v22|||A sale of the radio stations continues to be prepared⟧.

5. Trading resumes at 11.30.

=== d007 | Sigma | 2029-02-11T10:52:00Z | update
# ⟦v7|||Borealis leaps as bid hopes outweigh mourning⟧

ALDERSUND (Sigma) - ⟦v7|||The shares gained 23 percent to 55.40 marks in the first ten minutes⟧.

⟦v3|Borealis Board||Thandeka Oduya, 54, takes the chair for now⟧, the board said. ⟦v3|unnamed (Sigma)||Vice-chairman Wolfram Tshabangu wanted it and lost⟧, a director said.

Analyst Mei-Ling Kasprzak put ⟦v15|Mei-Ling Kasprzak||real liabilities nearer 4.4 billion, leases included⟧.

Phone group Telmar ⟦v25|Telmar|declines|would not comment on⟧ ⟦v25|||whether it would enter the fray⟧.

=== d008 | Backstairs | 2029-02-11T12:15:00Z | update
# The prodigal has landed, in a yellow coat

12:50 – ⟦v6|||Ruairi, gate 4, one suitcase, no tie⟧. "⟦v20|Ruairi Oduya||Papa rang me at Christmas, and we both cried like taps⟧," says he. So ⟦v6|Ruairi Oduya||"I'm here for my chair, not for the sandwiches"⟧.

13:10 – ⟦v3|||Trouble is, big sister's bottom is on the throne already⟧. Seven hands to four, I hear, and one of the four threw a pencil.

13:20 – Hold the fish. ⟦v2|unnamed (Backstairs)||There's another piece of paper⟧. Signed in January, in bed, in green ink. ⟦v2|unnamed (Backstairs)||It's said to turn everything on its head⟧.

13:31 – ⟦v2|Aurelio Szabo|declines|"A notary is a cupboard"⟧, says Maître Szabo when I ask about the green ink.

=== d009 | Sigma | 2029-02-11T13:20:00Z | urgent
# ⟦v4|Ostrakon Capital||OSTRAKON OFFERS 62 MARKS A SHARE FOR BOREALIS⟧

ALDERSUND (Sigma) - ⟦v4|Ostrakon Capital||The all-cash proposal values the group at 5.9 billion and lapses on Friday⟧, the buyout house said.

"⟦v4|Xiadani Bloom||We knocked twice while he lived⟧," its head Xiadani Bloom said. "⟦+|||Decency made us wait until noon⟧."

The chairwoman ⟦v17|Thandeka Oduya||said on Sunday the group had no price⟧. ⟦v2|Borealis spokesman|denies|Talk of a later will⟧ was baseless, a spokesman said.

=== d010 | The Thursday Sceptic | 2029-02-11T15:00:00Z | feature
# ⟦v4|||The flowers still had their wrapping on when the cheque arrived⟧

⟦v4|||Somebody in a glass office has counted out sixty-two marks for every slice of the deceased⟧, which is eleven more than he was worth alive. One ought not to be shocked. He did the same to us in 2011, at the graveside of our founder.

⟦v23|Gerrit Popescu||The reporters' union wants it in writing that nobody will be thrown out before the year is over⟧. It has reason to hurry: ⟦v3|||since ten the big chair has been warmed by the elder girl, until a bigger behind is found⟧.

As for the green ink: Fatoumata Kreil, the night nurse, told us that ⟦v18|Fatoumata Kreil||he was as clear as gin when he signed, and corrected her spelling⟧. ⟦v2|Fatoumata Kreil||She held the blotter⟧.

=== d011 | Backstairs | 2029-02-11T16:40:00Z | update | copy_of=d009
# ⟦v4|Ostrakon Capital||OSTRAKON OFFERS 62 MARKS A SHARE FOR BOREALIS⟧ (for those who read with a calculator)

⟦v4|Ostrakon Capital||The all-cash proposal values the group at 5.9 billion and lapses on Friday⟧, the buyout house said.

"⟦v4|Xiadani Bloom||We knocked twice while he lived⟧," its head Xiadani Bloom said. "⟦+|||Decency made us wait until noon⟧."

That's all from the men with calculators. I need a lie-down and a biscuit.

=== d012 | Royal Office | 2029-02-11T17:30:00Z | update
# ⟦v12|Hanneke Iwu||Concentration of organs of opinion will be examined with severity⟧

ALDERSUND, 11 February. To the question concerning the foreign interest, the Minister of Culture Hanneke Iwu declared that ⟦v12|Hanneke Iwu||no hand from beyond the border may hold more than a quarter of a daily paper⟧ and that ⟦v12|Hanneke Iwu||her house would look at each signature⟧. 

⟦v13|Marshal's Office||For the obsequies 900 invitations were issued⟧. ⟦v14|||On the public buildings the flags stand at half height⟧ in token of the sorrow of the Council.

The market of values was closed at Borealis ⟦v7|||with an elevation of 29 hundredths⟧.

=== d013 | Sigma | 2029-02-11T18:05:00Z | update | supersedes=d009
# Borealis board ⟦v16|Borealis Board||rebuffs Ostrakon⟧; ⟦v7|||shares close above offer⟧

ALDERSUND (Sigma) - ⟦v16|Borealis Board||Directors unanimously found 62 marks "far from adequate"⟧.

⟦v7|||The stock ended at 63.10, signalling that traders expect more⟧. Market watchdog Finsyn ⟦v24|Finsyn||is looking into purchases made on Friday⟧.

Tshabangu, who lost Sunday's vote, ⟦v16|Wolfram Tshabangu||backed the refusal⟧ but said ⟦v36|Wolfram Tshabangu||the company needed a chairman "not called Oduya"⟧.

Ratings house Corbel ⟦v26|Corbel||put the debt on watch for a downgrade⟧. The firm's own ⟦v15|Borealis spokesman||3.1 billion was "audited to the penny"⟧, a spokesman said.

=== d014 | The Clarion | 2029-02-12T04:30:00Z | feature
# No, thank you

⟦v16|||With not one dissenting voice the guardians of this house sent the moneychangers from the door⟧. ⟦v16|Thandeka Oduya||"It took us longer to find a pen"⟧, the new chairwoman said.

Ten thousand readers have signed the books. ⟦v13|||Tomorrow he will be carried by his printers⟧, as he wished.

The family regrets what is being put about by persons in its former employment. ⟦v2|Oduya family|denies|There is one testament, of 2019, and no other⟧. ⟦v19|Casper Ionescu-Wada||In his last weeks the patient did not always know the day⟧, his physician, Dr Casper Ionescu-Wada, confirmed to us.

=== d015 | Backstairs | 2029-02-12T08:20:00Z | update
# ⟦v8|||The widow goes to law, in pearls⟧

09:00 – ⟦v8|Anneliese Petrakis||She wants the Lantern put in a glass box and nobody near the switch⟧: that's how her counsel puts it, more or less. ⟦v8|||Seventeen pages, filed by a cousin on a bicycle⟧.

09:12 – Why, madam? "⟦v2|Anneliese Petrakis||Because there's a later one, and I know in which drawer⟧." Green ink, my loves! Told you.

09:30 – ⟦v27|||She's moved out of Lake Thorn, with nine hatboxes⟧. And that hour by the bed? ⟦v1|Anneliese Petrakis||"I held his wrist till there was nothing in it to count"⟧.

09:45 – And the doctor? My own nurse, Fatou, laughs till she coughs. ⟦v18|Fatoumata Kreil||"He did the crossword. In ink. Which was green"⟧.

=== d016 | Sigma | 2029-02-12T09:10:00Z | update
# Widow seeks ⟦v8|Anneliese Petrakis||freeze on Oduya trust⟧

ALDERSUND (Sigma) - ⟦v8|Anneliese Petrakis||Anneliese Petrakis asked a probate judge to bar the Lantern Trust from voting or selling⟧ until ⟦v2|Anneliese Petrakis||a January will⟧ has been examined.

Thandeka Oduya's lawyers called the petition ⟦v38|Thandeka Oduya||"grief with a letterhead"⟧.

Half-sister Soledad, a painter, ⟦v11|unnamed (Sigma)||is in talks to part with her 6 percent⟧, a person close to her said.

⟦v7|||Borealis slipped 2 percent⟧. A pension fund with 3 percent said ⟦v29|Civil Servants' Fund||all heirs should sit down with Ostrakon⟧.

=== d017 | Exchange Notices | 2029-02-12T10:30:00Z | bulletin
# Borealis Media plc: further notices, 12 February

1. ⟦v21|||Mr D. Abernethy-Roux ceases to be editor-in-chief of The Clarion⟧.

2. ⟦v5|||Ostrakon Capital has made known a revised proposal at 70 marks⟧.

3. ⟦v11|||Ms S. Oduya notifies the crossing below 3 per cent; Mr R. Oduya the crossing above 5 per cent⟧.

4. ⟦v22|||The radio process is suspended⟧.

5. ⟦v15|||Figure of item 3 of 11 February restated, inclusive of leasing: 3.9 billion⟧.

=== d018 | The Thursday Sceptic | 2029-02-12T12:00:00Z | update
# ⟦v10|||An editor falls, and a newsroom goes for a walk⟧

⟦v21|||Delphin Abernethy-Roux wished to print two columns about an inkwell; he now has leisure to write them⟧. "⟦v21|Delphin Abernethy-Roux||I was asked whose bread I ate⟧," he told us, clearing his desk. "⟦+|||I said the reader's⟧."

⟦v10|||At noon a hundred and forty of his people put on their coats and left the pages to the astrologer⟧. ⟦v10|Gerrit Popescu||They will be back when he is⟧, says Popescu.

Seventy is the new sixty-two. ⟦v5|||The glass office has found another eight marks down the back of the sofa⟧. And a brush has changed hands: ⟦v11|Soledad Oduya||Soledad gave her brother what she held, "for a studio with north light"⟧.

=== d019 | Sigma | 2029-02-12T12:40:00Z | urgent
# ⟦v9|Probate Court of Aldersund||COURT FREEZES ODUYA TRUST FOR 30 DAYS⟧

ALDERSUND (Sigma) - ⟦v9|Ilmari Dube||The trust's 41 percent may be neither voted nor sold⟧, Judge Ilmari Dube ordered.

He gave the notary until Thursday ⟦v2|Ilmari Dube||to produce any document dated after 2019⟧.

Bloom, unmoved, said ⟦v5|Xiadani Bloom||seventy was "final, and I do not say final often"⟧.

Telmar ⟦v25|Telmar|denies|said it was not preparing an offer⟧.

=== d020 | The Clarion | 2029-02-12T14:00:00Z | correction
# A correction

In our edition of this morning we wrote, on the authority of the family, that ⟦v2|||there was no testament but that of 2019⟧. We should have written that none was known to the family. The remark on the patient's state is that of Dr Ionescu-Wada, who ⟦v19|Casper Ionescu-Wada|denies|now wishes not to have made it⟧.

The present page has been prepared by a reduced staff.

=== d021 | Royal Office | 2029-02-12T15:20:00Z | update
# ⟦v9|||The voting right of the Lantern foundation is laid at rest⟧

ALDERSUND, 12 February. By decision of the Probate Court ⟦v9|||the shares of the deceased are for the duration of one moon withdrawn from every disposition⟧. ⟦v8|||The request emanated from the lady of the house⟧.

⟦v10|||In the editorial premises of the newspaper The Clarion the writers have laid down the pen⟧; ⟦v10|Borealis spokesman||the administration speaks of sixty persons⟧. The ministry ⟦v12|Ministry of Culture||will deliver its finding within six weeks⟧.

The younger son of the departed ⟦v6|Ruairi Oduya||made his claim to a place in the council of the enterprise known by registered letter⟧.

=== d022 | Backstairs | 2029-02-12T17:00:00Z | update
# ⟦v9|||Nobody touch the Lantern!⟧

17:05 – ⟦v9|||So the judge's locked the nursery, and all three children are outside⟧. Thirty days. I'll need more biscuits.

17:20 – ⟦v11|||The painter's bit has gone to Yellow Coat⟧. Price? "⟦v11|Soledad Oduya|declines|Blue⟧," says she.

17:30 – Big sister reads ⟦v5|||the seventy⟧ off her phone: ⟦v40|Thandeka Oduya||"a bigger insult is still an insult"⟧.

17:44 – The yacht! ⟦v28|||A bailiff has nailed a letter on the Casimira's mast, for unpaid paint⟧.

17:58 – My peanut man hears ⟦v41|unnamed (Backstairs)||Thandeka's handing in her notice⟧.

=== d023 | Backstairs | 2029-02-12T18:21:00Z | kill
# Strike that, peanut man

Forget the 17:58. ⟦v41|Thandeka Oduya|denies|Thandeka isn't going anywhere⟧, and told me so in person, at some length, with my full name. The post ⟦v41|||about her notice⟧ has been taken down. Everything about the paint stays: ⟦v28|Harbour Office||eighty thousand, the harbour office says⟧.

=== d024 | The Thursday Sceptic | 2029-02-13T05:00:00Z | feature | off_topic
# On the decline of the umbrella stand

Our offices had one of brass. It held four umbrellas, a sword and, for a fortnight in 1998, a kitten. Nobody remembers when it went.

Now the umbrellas lean where they like, weeping on the parquet, and the sword has been lent to a theatre.

=== d025 | Royal Office | 2029-02-13T11:30:00Z | update
# ⟦v13|||C. Oduya was committed to the earth⟧

ALDERSUND, 13 February. ⟦v13|||Under participation of the Council and of 1,100 mourners the mortal shell of Casimir Oduya was today laid beside his first spouse⟧. Baron Nwachukwu-Ley ⟦v14|Eskil Nwachukwu-Ley||named him once more a tree⟧.

⟦v1|||A weakness of the heart had in the night to Sunday ended his days at the lake⟧. ⟦v3|||Over the enterprise there presides for the time being the first-born⟧.

The notary A. Szabo ⟦v2|Aurelio Szabo||announced that he would hand over to the court an envelope which had been entrusted to him on 19 January⟧.

=== d026 | Sigma | 2029-02-13T13:02:00Z | urgent
# ⟦v2|Aurelio Szabo||ODUYA NOTARY HANDS SECOND WILL TO JUDGE⟧

ALDERSUND (Sigma) - ⟦v2|Probate Court of Aldersund||It gives each of the three children and the widow equal parts of the trust⟧, the court clerk read out.

The 2019 version had left ⟦v43|||control to Thandeka Oduya alone⟧.

"⟦v3|Ruairi Oduya||Then her gavel was borrowed⟧," Ruairi Oduya said of Sunday's appointment. ⟦v6|Ruairi Oduya||He wants a directorship by March⟧, he said.

⟦v7|||Shares rose 6 percent⟧, to 68.

Finsyn ⟦v24|Finsyn||named a cook and a driver⟧ in its trading inquiry.

=== d027 | Backstairs | 2029-02-13T14:30:00Z | update
# ⟦v2|||Four slices, and green all the way down⟧

14:31 – ⟦v2|||A quarter to each of them, even to her of the hatboxes⟧! ⟦v18|Fatoumata Kreil||And "clear as gin", I'd like it framed⟧, says Fatou.

14:40 – Thandeka, on the church steps. ⟦v3|Thandeka Oduya||"I was elected by a board, not by an envelope"⟧. So she's staying put.

14:52 – Widow P. ⟦v27|||is back at the lake, with eight hatboxes⟧. ⟦v8|Anneliese Petrakis||The lawsuit? "It's had its effect, I'll leave it running like a tap"⟧.

15:05 – Yellow Coat again about that call: ⟦v20|Ruairi Oduya||it was the old man who dialled, and he said "come home"⟧.

=== d028 | The Clarion | 2029-02-13T16:00:00Z | feature
# Laid to rest

⟦v13|||Six machine-minders in blue bore him down the nave he had paid for⟧. He would have cut the sermon by a third.

⟦v21|||Our former editor⟧ stood in the last row. This newspaper is able to say that ⟦v21|Thandeka Oduya||he has been asked to come back⟧ and that ⟦v10|||his colleagues returned to their desks at four⟧. ⟦v23|Thandeka Oduya||The pledge concerning their posts has been signed⟧, the chairwoman let us know.

Of the other paper, the one in the envelope, we print the whole text tomorrow. ⟦v2|||It is in his hand⟧.

=== d029 | The Thursday Sceptic | 2029-02-13T18:00:00Z | feature
# An inheritance of commas

Let us count. ⟦v1|||A newspaper owner has stopped breathing⟧, ⟦v3|||a daughter has sat down⟧, ⟦v6|||a son has not, though he crossed an ocean for it⟧, and ⟦v4|||for sixty-two⟧ nobody would sell. For ⟦v5|||eight more⟧ two of four now might.

⟦v12|||The lady from the ministry measures everyone for the law's corset⟧. ⟦v9|||Until mid-March the big parcel stays tied up⟧ in any case. ⟦v8|||That was the widow's doing, and the best-written thing of the week⟧.

Popescu, whom we met sober, says ⟦v23|Gerrit Popescu||he has the promise on paper and will believe it at Christmas⟧.

=== d030 | Sigma | 2029-02-13T18:30:00Z | update | nothing_new
# Borealis: the week so far

ALDERSUND (Sigma) - ⟦v1|||Owner Casimir Oduya died on Sunday⟧. ⟦v3|||His daughter took over on an interim basis⟧. ⟦v16|||The board turned down a first bid⟧; ⟦v5|||a second, at 70, is open⟧. ⟦v9|||A judge has tied up the family stake⟧. ⟦v2|||A newer will splits it four ways⟧. ⟦v15|||Debt is 3.9 billion on the restated count⟧. ⟦v25|Telmar|denies|Telmar is not in the race⟧.
