title: The sale of Tarnovian State Railways
outlets: Ledgerline = financial agency; TAPRES = state agency, translated; The Signal Box = railwaymen's column and blog; Brandholt Echo = regional daily; Morning Four = television, live ticker; State Property Fund = official notices; The Weekly Ledger = interview magazine

=== d001 | Brandholt Echo | 2026-09-14T05:40:00Z | feature
# The envelopes are in the safe

In the basement of the State Property Fund stands a green safe, and since Friday noon ⟦v1|State Property Fund||three sealed bids for the railways lie in it⟧, as the Fund lets us know. At two this afternoon it will be opened before cameras.

Everybody in Brandholt thinks to know the winner. ⟦v2|unnamed (Brandholt Echo)||It is Kastell, it was always Kastell⟧, says a man who empties the Fund's waste-paper. About ⟦v2|Kastell|declines|its chances⟧ the Kastell group "does not talk, nor about weather".

In the wagon works they eat their bread more slowly. ⟦v3|Bohumil Adeleke||If it goes private, there will be no train to Upper Sill in two years, said the shop steward Bohumil Adeleke⟧.

=== d002 | TAPRES | 2026-09-14T07:00:00Z | update
# ⟦v1|||Today will be determined the owner of the railways⟧

BRANDHOLT, September 14. (TAPRES). ⟦v1|State Property Fund||The procedure of alienation of 74 percent of the shares of Tarnovian State Railways will take place at 14 hours⟧, informed the Fund.

⟦v4|Zdenka Mwangi||The sale gives to the industry new breath⟧, declared the Minister of Economy Zdenka Mwangi. ⟦v5|Zdenka Mwangi||Not one worker will be reduced during five years⟧, guaranteed the minister.

⟦v6|Trade Union Federation < Ministry of Economy||The trade unions relate to the process with understanding⟧, was told in the ministry.

=== d003 | The Signal Box | 2026-09-14T08:15:00Z | feature
# Understanding, my foot

I read over my tea that ⟦v6|Orsolya Brandt-Njoku|denies|we "understand"⟧. Our chairwoman choked on hers. "⟦v6|Orsolya Brandt-Njoku||We understand it the way a goose understands Christmas⟧," says Orsolya Brandt-Njoku.

⟦v7|Orsolya Brandt-Njoku||The moment they sell, the red lamp goes up and stays up until midnight⟧, she told the depot at six. Nobody clapped; everybody nodded.

The minister's five years are a lovely present. ⟦v5|||No sackings till the pigeons have grandchildren⟧, is what she vows. My pension needs nine.

=== d004 | Morning Four | 2026-09-14T11:40:00Z | update
# Railway sale: live ticker

**13:38** The hall is filling. ⟦v8|||Protesters have glued a model train to the door of the Fund⟧.

**13:25** ⟦v9|||Kastell shares up three percent⟧ before anyone's opened anything.

**13:10** Opposition deputy Rufus Ikonen ⟦v10|Rufus Ikonen||wants the whole thing called off: "You don't sell your legs before a race"⟧.

**12:52** ⟦v2|unnamed (Morning Four)||It's in the bag for Kastell⟧, an adviser tells us, winking on camera.

=== d005 | Ledgerline | 2026-09-14T12:21:00Z | flash
# ⟦v11|||UNKNOWN BIDDER HALVOR-QUILL WINS TARNOVIAN RAILWAYS⟧

=== d006 | Ledgerline | 2026-09-14T12:40:00Z | urgent | supersedes=d005
# ⟦v11|||Little-known Halvor-Quill buys Tarnovian Railways for 3.1 billion⟧

BRANDHOLT, Sept 14 (Ledgerline) - ⟦v11|State Property Fund||Halvor-Quill, a company founded last year, offered 3.1 billion crowns for 74 percent of Tarnovian State Railways and won⟧, the State Property Fund said.

⟦v12|State Property Fund||Favourite Kastell bid 2.6 billion⟧, the Fund said. ⟦v13|State Property Fund||A third offer, from Ombra Ports, was ruled out for a missing page⟧.

⟦v9|||Kastell stock dropped 11 percent⟧.

⟦v14|||Who stands behind Halvor-Quill⟧ was not disclosed.

=== d007 | State Property Fund | 2026-09-14T13:30:00Z | update
# NOTICE 112

The Fund gives notice:

1. ⟦v11|||The highest valid tender was that of Halvor-Quill Holding, at 3,104 million crowns⟧.
2. ⟦v15|||A deposit of 310 million is due within 72 hours⟧.
3. ⟦v13|||The tender of Ombra Ports was formally incomplete (page 9)⟧.
4. ⟦v16|||The contract is to be signed on 17 September⟧.
5. ⟦v14||declines|Beneficial owners of tenderers⟧ are not a subject of notices.

=== d008 | Morning Four | 2026-09-14T14:20:00Z | update
# Railway sale: live ticker

**16:15** The champagne at Kastell's goes back in the van. Boss Ignatius Thorsby: "⟦v12|Ignatius Thorsby||We paid what it's worth, others pay what they dream⟧."

**16:02** ⟦v14|||Halvor-Quill's address turns out to be a flat over a hairdresser's⟧. We rang. A dog barked.

**15:55** ⟦v7|||The trains are stopping. Platform by platform, drivers getting down with their bags⟧.

**15:40** ⟦v9|||Make that minus fourteen for Kastell⟧.

**15:35** Thirty-one with eight noughts. ⟦v11|||The auctioneer had to read it twice⟧.

**15:31** "⟦v17|Zdenka Mwangi||A happy day with a surprising face⟧," says the minister about the outcome.

=== d009 | The Signal Box | 2026-09-14T15:00:00Z | update
# Red lamp

14:48, Brandholt Central, track six. ⟦v7|||I set the brake, put the key in my pocket and walked to the buffet, and so did four hundred others⟧. The soup was good.

Nobody here had the name on his list. ⟦v11|||A hairdresser's lodger has bought us, tunnels and all⟧. ⟦v18|Bohumil Adeleke||Better a nobody than Kastell, says old Adeleke⟧, ⟦v3|Bohumil Adeleke||who still gives the branch lines two winters⟧.

The chairwoman stood on a luggage trolley. ⟦v5|Orsolya Brandt-Njoku||The five years of Mrs Mwangi, she said, were written on water⟧; ⟦v19|Orsolya Brandt-Njoku||she wanted it in the contract, in ink, or there would be no contract⟧.

=== d010 | TAPRES | 2026-09-14T16:10:00Z | update
# ⟦v11|||The railways have found an effective owner⟧

BRANDHOLT, September 14. (TAPRES). ⟦v11|Ministry of Economy||The sum exceeded the starting price by half⟧, was underlined in the Ministry of Economy. ⟦v17|Zdenka Mwangi||The result overfulfils the boldest expectations⟧, declared Minister Zdenka Mwangi.

⟦v7|Ministry of Transport||Separate delays in the movement of trains are of a technical character⟧, specified the Ministry of Transport. ⟦v14|Ministry of Economy||The winner is known to the competent organs⟧, it was noted further.

⟦v20|Archbishop Teofil Gaudenz||Archbishop Teofil Gaudenz blessed the new stage⟧.

=== d011 | Ledgerline | 2026-09-14T17:05:00Z | update
# Strike halts Tarnovian trains after sale

BRANDHOLT, Sept 14 (Ledgerline) - ⟦v7|Union of Railway Workers||Nine in ten services were cancelled by a walkout over the privatisation⟧, the union said. ⟦v7|Tarnovian State Railways||The railway put it at a third⟧.

⟦v14|unnamed (Ledgerline)||Halvor-Quill is controlled by shipping heiress Marguerite Sandoz-Oba⟧, two people familiar with the deal said. ⟦v14|Marguerite Sandoz-Oba|declines|The claim⟧ was not answered by her office.

⟦v12|Ignatius Thorsby||The runner-up said it would not raise its price⟧. ⟦v21|Kastell||It is considering a complaint⟧, it said.

=== d012 | Brandholt Echo | 2026-09-14T18:30:00Z | update
# Over the hairdresser's

Mrs Lieselot Farah has cut hair in Mill Street for thirty years. ⟦v14|Lieselot Farah||Upstairs, she says, there is a brass plate, a telephone and nobody⟧. ⟦v11|Lieselot Farah||That her tenant now has nine thousand kilometres of track she learned from a customer under the dryer⟧. On Fridays ⟦v14|Lieselot Farah||a lady comes in a blue coat for the post and tips well⟧.

In Upper Sill ⟦v22|||the mayor laid a wreath on the rails⟧, to be on the safe side. ⟦v22|Casimir Lund||It was meant as a joke and nobody laughed, says Mayor Casimir Lund⟧.

⟦v7|||Four thousand people walked home along the tracks tonight⟧. The police looked away, some of them walking too.

=== d013 | Ledgerline | 2026-09-15T06:10:00Z | bulletin
# ⟦v15|||HALVOR-QUILL MISSES RAILWAY DEPOSIT⟧ - PAPER

BRANDHOLT, Sept 15 (Ledgerline) - ⟦v15|unnamed (Daily Tarn) < Daily Tarn||No money has arrived from the railway buyer⟧, Daily Tarn said, citing a banker.

=== d014 | Ledgerline | 2026-09-15T06:32:00Z | kill
# LEDGERLINE KILLS DEPOSIT BULLETIN

Kill the bulletin of 0610 GMT. ⟦v15|State Property Fund|denies|That a deadline had passed⟧ is denied by the Fund; it runs until Thursday.

=== d015 | Morning Four | 2026-09-15T07:50:00Z | update
# Railway sale, day two: live ticker

**09:45** ⟦v7|||Rolling again, slowly: lamps went green at midnight, but half the drivers overslept⟧.

**09:30** Who's the lady in blue? ⟦v14|||Everyone's saying Sandoz-Oba, she of the banana boats⟧. "⟦v14|Gaspard Oduya|denies|She couldn't find Tarnovia with a candle⟧," her lawyer Gaspard Oduya tells us.

**09:12** ⟦v10|Rufus Ikonen||Ikonen again: stop it, rip it up, start over⟧. ⟦v23|Rufus Ikonen||And he wants a committee of inquiry⟧.

**09:05** ⟦v11|||Half a billion more than it had to be: that's what the winner's enthusiasm cost⟧.

**09:02** ⟦v9|||Kastell's crawling back, plus two⟧.

=== d016 | TAPRES | 2026-09-15T09:00:00Z | update
# ⟦v15|||The pledge sum has come in full volume⟧

BRANDHOLT, September 15. (TAPRES). ⟦v15|State Property Fund||310 million crowns entered the account two days before the term⟧, reported the Fund. ⟦v15|State Property Fund|denies|The reports of one newspaper⟧ were named a provocation.

⟦v5|Zdenka Mwangi||The five-year prohibition of dismissals remains the word of the government⟧, confirmed Minister Zdenka Mwangi. ⟦v19|Ministry of Economy||A point on the preservation of work places will be included in the contract⟧, was said in the Ministry of Economy. ⟦v24|Zdenka Mwangi||A parliamentary check is not needed⟧, considers the minister.

⟦v7|Ministry of Transport||The movement of trains is restored⟧, noted the transport department.

=== d017 | The Weekly Ledger | 2026-09-15T10:30:00Z | feature
# "I like things that run on rails"

She receives us on a ship and wears blue. Mrs Sandoz-Oba, are you the owner of Halvor-Quill? "⟦v14|Marguerite Sandoz-Oba||Yes. I see no more reason to hide it⟧." Your lawyer said otherwise. "⟦v25|Marguerite Sandoz-Oba||He is paid for that⟧."

Why so much? "⟦v11|Marguerite Sandoz-Oba||I did not count Kastell's money, I counted my bananas; they rot on the lorries⟧."

Will you close lines? "⟦v3|Marguerite Sandoz-Oba|denies|Not a metre⟧. ⟦v26|Marguerite Sandoz-Oba||I will even lay one, to the port of Sill⟧."

Was it too dear? "⟦v11|Marguerite Sandoz-Oba||Ask me in twenty years⟧." And the stoppage on your first evening? "⟦v39|Marguerite Sandoz-Oba||I would have got down, too⟧."

And the staff? "⟦v19|Marguerite Sandoz-Oba||I sign whatever is in ink⟧," she says. ⟦v27|Marguerite Sandoz-Oba||The present director may stay as long as he is on time⟧.

=== d018 | Ledgerline | 2026-09-15T11:05:00Z | urgent
# ⟦v14|Marguerite Sandoz-Oba < The Weekly Ledger||SANDOZ-OBA ADMITS OWNING RAILWAY BUYER⟧ - MAGAZINE

BRANDHOLT, Sept 15 (Ledgerline) - ⟦v14|Marguerite Sandoz-Oba < The Weekly Ledger||Shipping magnate Marguerite Sandoz-Oba is the sole owner of Halvor-Quill⟧, she told The Weekly Ledger.

⟦v26|Marguerite Sandoz-Oba < The Weekly Ledger||She plans a freight link to Sill harbour⟧. ⟦v3|Marguerite Sandoz-Oba < The Weekly Ledger|denies|Closures of routes⟧ were excluded by her.

⟦v9|||Kastell shares fell again and stood 6 percent lower⟧.

=== d019 | Brandholt Echo | 2026-09-15T12:15:00Z | update | copy_of=d018
# Sandoz-Oba admits owning buyer (Ledgerline)

⟦v14|Marguerite Sandoz-Oba < The Weekly Ledger < Ledgerline||Shipping magnate Marguerite Sandoz-Oba is the sole owner of Halvor-Quill⟧, she told The Weekly Ledger, Ledgerline reports.

⟦v26|Marguerite Sandoz-Oba < The Weekly Ledger < Ledgerline||She plans a freight link to Sill harbour⟧.

=== d020 | The Signal Box | 2026-09-15T13:00:00Z | feature
# The banana lady

So it is her. ⟦v14|||The blue coat, the Fridays, the tip: Mrs Farah's lodger is the queen of the yellow fruit⟧. I once drove her cousin to Ostrel Quay; he slept.

⟦v28|Orsolya Brandt-Njoku||The chairwoman likes her better than she says⟧: "One can talk to somebody who has a stomach." ⟦v29|||She and the lady will meet tomorrow at ten, on neutral ground, in the buffet⟧.

Adeleke wants to see it. ⟦v3|Bohumil Adeleke||Not a metre, he says, is also what they said to his father about Lower Sill⟧. And ⟦v26|||tracks down to the harbour⟧? He shrugs: ⟦v30|Bohumil Adeleke||the marsh ate the last ones⟧.

=== d021 | Morning Four | 2026-09-15T14:30:00Z | update
# Railway sale, day two: live ticker

**16:28** ⟦v21|||Kastell's gone to court⟧. It says ⟦v21|Kastell||somebody peeked into its envelope⟧.

**16:20** ⟦v31|unnamed (Morning Four)||A safe key was out of the building on Saturday night⟧, a guard tells us. The Fund? ⟦v31|State Property Fund|denies|Never, not a minute⟧.

**16:05** ⟦v32|||Ombra's found its page nine⟧: under a coffee cup, in its own office.

**15:50** Archbishop Gaudenz ⟦v20|Archbishop Teofil Gaudenz||would like it known that he blesses trains, not owners⟧.

**15:44** ⟦v9|||Minus nine, Kastell⟧.

=== d022 | TAPRES | 2026-09-15T15:40:00Z | update
# ⟦v31|||The storage of the documents was impeccable⟧

BRANDHOLT, September 15. (TAPRES). ⟦v31|Hrvoje Bellanger|denies|The insinuations around a certain key⟧ were rejected by the chairman of the Fund Hrvoje Bellanger. ⟦v38|Hrvoje Bellanger||The suit of the loser is the lamentation of the loser⟧, he noted.

⟦v7|Ministry of Transport||The losses from the stoppage of Monday made up eleven million⟧, counted the Ministry of Transport. ⟦v33|Government of Tarnovia||From the received means 900 million will go to the repair of bridges⟧, decided the Government.

⟦v24|Zdenka Mwangi||Who demands commissions, wishes to stop the trains⟧, repeated the Minister Zdenka Mwangi.

=== d023 | Ledgerline | 2026-09-16T08:20:00Z | update
# Court freezes rail sale until Friday

BRANDHOLT, Sept 16 (Ledgerline) - ⟦v34|Commercial Court of Brandholt||No contract may be signed before a hearing on Friday⟧, the Commercial Court ruled on Wednesday, acting on ⟦v21|||the underbidder's complaint⟧.

⟦v16|Zdenka Mwangi||The ceremony was postponed, not cancelled⟧, Economy Minister Zdenka Mwangi said. ⟦v31|Prosecutor's Office||A custodian of the Fund is being questioned over an access key⟧, prosecutors said.

⟦v16|||Signing had been set for Thursday⟧. ⟦v15|||The buyer's 310 million advance⟧ stays with the state.

⟦v9|||Kastell gained 5 percent⟧.

=== d024 | Brandholt Echo | 2026-09-16T10:20:00Z | update
# Two women, one soup

The buffet at Central had put on its good tablecloth. ⟦v29|||For two hours the heiress and the chairwoman sat by the window, and nobody was let in except the soup⟧. Then they came out with a napkin.

⟦v19|||On it stand nine years instead of five, and both their names⟧. "⟦v19|Marguerite Sandoz-Oba||Ink⟧," said Mrs Sandoz-Oba and held up the pen. ⟦v35|Orsolya Brandt-Njoku||There would be no second strike, said Mrs Brandt-Njoku⟧; ⟦v7|Orsolya Brandt-Njoku||the first had been "a cough, so one knows we have lungs"⟧.

From the square Mayor Lund asked about Upper Sill. ⟦v3|Marguerite Sandoz-Oba|denies|The end of his branch⟧ was "a ghost story", she called back.

=== d025 | The Signal Box | 2026-09-16T11:15:00Z | correction
# It was not Ostrel Quay

I wrote that I drove a cousin of the lady. ⟦v14|||She has no cousin⟧, her office says; he was a salesman. Also, ⟦v7|||we were not four hundred on Monday but three hundred and sixty⟧; forty really had a day off.

But ⟦v19|||nine winters in ink, on linen⟧! "⟦v29|Orsolya Brandt-Njoku||She eats like a stoker⟧," our chairwoman reports of the meeting. My pension is saved and I am writing this with one hand.

=== d026 | Morning Four | 2026-09-16T14:10:00Z | update
# Railway sale, day three: live ticker

**16:04** ⟦v31|||The guy with the key's talked⟧: ⟦v31|unnamed (Morning Four)||he lent it to a brother-in-law to store a ham⟧. In the safe. We're checking.

**15:48** ⟦v36|||Director Ludvik Amankwah quits⟧, ⟦v36|Ludvik Amankwah||on time, as he says⟧.

**15:30** Thorsby: "⟦v37|Ignatius Thorsby||I don't want the railway any more, I want the truth⟧." ⟦v12|||His two-point-six⟧ is off the table for good, he says. And he'd take ⟦v37|Ignatius Thorsby||an apology over an auction⟧.

**15:20** ⟦v34|||Nobody's signing anything before Friday, the judge's glued the pen shut⟧.

**15:15** ⟦v23|||A commission of inquiry: parliament says yes by four votes⟧.

=== d027 | State Property Fund | 2026-09-18T10:00:00Z | update
# NOTICE 115

The Fund gives notice:

1. ⟦v34|||The interim order of the Commercial Court was lifted today⟧.
2. ⟦v21|||The action of Kastell was dismissed as unfounded⟧.
3. ⟦v16|||The contract was signed at 11:30⟧.
4. ⟦v19|||Annex 4 guarantees employment for nine years⟧.
5. ⟦v26|||Annex 6 contains the buyer's undertaking to build 31 km to Sill harbour⟧.
6. ⟦v31|||The custodian of key 2 has been relieved of duty⟧.

=== d028 | Ledgerline | 2026-09-18T10:20:00Z | update
# ⟦v16|||Tarnovia seals rail sale to Sandoz-Oba⟧

BRANDHOLT, Sept 18 (Ledgerline) - ⟦v16|||The state and Halvor-Quill put their names to the transfer of the railways on Friday⟧, an hour after ⟦v34|||the injunction fell⟧.

⟦v11|||The 3.1 billion price⟧ is the highest paid for a state asset in the country. ⟦v21|Kastell||Kastell will not appeal⟧, it said.

⟦v9|||Its shares closed 1 percent up⟧.

=== d029 | Brandholt Echo | 2026-09-18T15:30:00Z | update | nothing_new
# A week in envelopes

⟦v1|||Three of them in a green box⟧; ⟦v11|||the winner that no one had on paper⟧; ⟦v7|||a city on foot⟧; ⟦v14|||a lady over a hairdresser's⟧; ⟦v31|||a ham, possibly⟧; and ⟦v19|||a napkin that is now Annex 4⟧.

=== d030 | Brandholt Echo | 2026-09-18T16:00:00Z | feature | off_topic
# Chess club seeks cellar

The Brandholt Chess Club must leave its rooms by November. The members, oldest 91, prefer a place without stairs.
