"""A live page pasted as text."""

PAGE = """Storm in Tarn Live | Ferries stay in port
Story highlights
The harbour is closed. Schools open at noon.
The harbour office said on Tuesday that all ferries stay in port.
Mayor Ann Bell said:
"Nobody should go near the water."
The harbour office said on Tuesday that all ferries may sail again at noon.
"""
CLOCKED = """Storm in Tarn: live updates
11:40
Ferries sail again, the harbour office says.

They were held for a day.
10.15 The harbour is closed.
09:05 GMT
Wind reaches 40 knots.
"""


def test_each_paragraph_is_an_update(read):
    parsed = read(PAGE)
    assert (parsed.format, parsed.title) == ("livepage", "Storm in Tarn Live | Ferries stay in port")
    assert len(parsed.items) == 4 and {i.headline for i in parsed.items[:-1]} == {""}
    assert all(i.text == i.body for i in parsed.items[:-1])


def test_a_line_that_ends_in_a_colon_leads_to_the_quote(read):
    assert read(PAGE).items[1].text == 'Mayor Ann Bell said:\n\n"Nobody should go near the water."'


def test_the_highlights_are_a_feature_of_their_own(read, admit):
    last = admit(read(PAGE).items)[1][-1]
    assert (last.signal, last.headline) == ("feature", "Storm in Tarn Live | Ferries stay in port")
    assert last.body.startswith("The harbour is closed. Schools")


def test_updates_that_begin_alike_are_not_versions_of_each_other(read, admit):
    register, made = admit(read(PAGE).items)
    assert len({d.id for d in made}) == len({d.key for d in made}) == 4
    assert {d.supersedes for d in made} == {None} and len(register.latest) == 4


def test_the_page_pasted_again_with_a_new_update_gives_one_dispatch(read, admit):
    register, _ = admit(read(PAGE).items)
    grown = PAGE.replace(
        "The harbour office said on Tuesday that all ferries stay",
        "Trains run again.\nThe harbour office said on Tuesday that all ferries stay",
    )
    assert [d.text for d in admit(read(grown).items, register)[1]] == ["Trains run again."]


def test_an_update_has_sensible_furniture(read, admit):
    (urgent, *_) = admit(
        read(
            PAGE.replace(
                "The harbour office said on Tuesday that all ferries stay", "URGENT: All ferries stay"
            )
        ).items
    )[1]
    assert [urgent.text[a:b] for a, b in urgent.furniture] == ["URGENT: "]


def test_clock_times_newest_first(read):
    items = read(CLOCKED).items
    assert [i.text.split()[0] for i in items] == ["Wind", "The", "Ferries"]
    assert [(i.published.hour, i.published.minute) for i in items] == [(9, 5), (10, 15), (11, 40)]
    assert [i.received for i in items] == sorted(i.received for i in items)
    assert items[-1].text.endswith("They were held for a day.")


def test_clock_times_oldest_first(read):
    items = read(
        "Storm live\n9:05am\nWind rises.\n10:15 am\nHarbour closed.\n11:40 a.m.\nFerries sail.\n"
    ).items
    assert [i.text for i in items] == ["Wind rises.", "Harbour closed.", "Ferries sail."]


def test_a_clock_time_ahead_is_of_the_day_before(read, now):
    items = read("Storm live\n22:10\nWind rises.\n23:15\nHarbour closed.\n").items
    assert {i.published.date().day for i in items} == {9}


def test_a_day_beside_the_clock_time(read):
    items = read("Storm live\n8 March, 22:10\nWind rises.\n9 March, 07:15\nHarbour closed.\n").items
    assert [(i.published.day, i.published.hour) for i in items] == [(8, 22), (9, 7)]


def test_a_dispatch_that_says_live_is_no_live_page(read):
    assert (
        read(
            "Live music returns to Tarn\n\nTARN, March 10 (ONA) - Bands play again.\n\nDoors open at eight."
        ).format
        == "text"
    )
