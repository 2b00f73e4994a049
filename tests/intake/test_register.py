"""Identity: what is the same thing sent again, and what is its new version."""

import random
from datetime import timedelta

import msgspec
import pytest

from writethru.intake.links import canonical_link, names_an_item
from writethru.model import Item


@pytest.fixture
def make(now):
    def make(headline="Mine reopens", body="The mine reopened on Tuesday.", **fields):
        text = f"{headline}\n\n{body}" if body else headline
        return Item(
            outlet=fields.pop("outlet", "ONA"),
            headline=headline,
            body=body,
            text=text,
            format="rss",
            **fields,
        )

    return make


def test_the_same_feed_twice_changes_nothing(make, admit):
    items = [make(guid=str(n), body=f"Text {n}.") for n in range(5)]
    register, made = admit(items)
    assert len(made) == 5 and admit(items, register)[1] == []


def test_a_feed_shuffled_or_cut_gives_the_same_ids(make, admit):
    items = [make(guid=str(n), body=f"Text {n}.") for n in range(9)]
    ids = {d.id for d in admit(items)[1]}
    mixed = random.Random(3).sample(items, 9)
    assert {d.id for d in admit(mixed)[1]} == ids
    register, cut = admit(items[4:])
    assert {d.id for d in cut} < ids
    assert set(admit(items, register)[0].dispatches) == ids


def test_a_changed_item_supersedes(make, admit):
    register, (first, second) = admit([make(guid="1"), make(guid="1", body="The mine reopened on Monday.")])
    assert second.supersedes == first.id and register.latest[first.key][-1] == second.id


def test_a_change_with_the_old_date_supersedes_by_its_receipt(make, admit, now):
    dated = now - timedelta(hours=3)
    register, (first,) = admit([make(guid="1", published=dated)])
    _, (second,) = admit(
        [make(guid="1", published=dated, body="Changed.")], register, now + timedelta(minutes=5)
    )
    assert second.supersedes == first.id


def test_a_late_older_version_does_not_supersede_a_newer(make, admit, now):
    new, old = (
        make(guid="1", updated=now - timedelta(hours=1)),
        make(guid="1", body="Older.", updated=now - timedelta(hours=2)),
    )
    register, (first, second) = admit([new, old])
    assert second.supersedes is None and register.latest[first.key][-1] == first.id


def test_a_withdrawal_supersedes_whatever_it_is_dated(make, admit, now):
    kill = make(guid="1", canceled=True, updated=now - timedelta(days=1))
    _, (first, second) = admit([make(guid="1", updated=now - timedelta(hours=1)), kill])
    assert second.supersedes == first.id and second.signal == "kill"


def test_two_items_with_one_guid_but_different_content(make, admit):
    a, b = make(guid="1", body="A."), make(guid="1", body="B.")
    one, other = admit([a, b])[0], admit([b, a])[0]
    assert set(one.dispatches) == set(other.dispatches) and len(one.dispatches) == 2
    # Dates tell nothing here: the last one counts, and reading both again flips nothing.
    assert len(one.latest) == 1 and admit([a, b, a], one)[1] == []


def test_a_guid_that_is_the_headline(make, admit):
    first = make(
        "Mine in Tarn reopens today", guid="Mine in Tarn reopens today", link="https://ona.example/a"
    )
    fixed = make(
        "Mine in Tarn reopens on Monday", guid="Mine in Tarn reopens on Monday", link="https://ona.example/a"
    )
    _, (one, two) = admit([first, fixed])
    assert one.key == two.key and two.supersedes == one.id


def test_a_guid_that_is_the_first_headline_and_stays(make, admit):
    first = make("Mine in Tarn reopens", guid="Mine in Tarn reopens", link="https://ona.example/a")
    fixed = make("Workers return underground", guid="Mine in Tarn reopens", link="https://ona.example/a")
    _, (one, two) = admit([first, fixed])
    assert two.supersedes == one.id


def test_a_guid_that_is_the_headline_and_no_link(make, admit):
    first, fixed = (
        make("Mine in Tarn reopens today", guid="Mine in Tarn reopens today"),
        make("Tarn's mine reopens today", guid="Tarn's mine reopens today"),
    )
    assert len({d.key for d in admit([first, fixed])[1]}) == 1


def test_a_guid_that_changes_each_time(make, admit):
    link = "https://ona.example/a"
    register, made = admit(
        [make(guid="1", link=link), make(guid="2", link=link), make(guid="3", link=link, body="Changed.")]
    )
    assert [d.supersedes for d in made] == [None, made[0].id] and len(register.latest) == 1


def test_guids_of_items_that_all_link_to_the_front_page(make, admit):
    items = [make("Mine reopens", f"Text {n}.", guid=str(n), link="https://ona.example/") for n in range(3)]
    assert len({d.key for d in admit(items)[1]}) == 3


def test_updates_of_a_live_page_that_link_into_it(make, admit):
    items = [make(f"Update number {n}", link=f"https://ona.example/live#u{n}") for n in range(3)]
    assert len({d.key for d in admit(items)[1]}) == 3


def test_tracking_parameters_in_links(make, admit):
    links = [
        "https://www.ona.example/a/?utm_source=rss&id=7",
        "http://ona.example/a?id=7&fbclid=x#xtor=RSS-1",
        "https://ONA.example/a?id=7",
    ]
    assert len(admit([make(link=link) for link in links])[1]) == 1


@pytest.mark.parametrize(
    ("link", "canonical"),
    [
        ("https://www.ona.example/a/?b=2&a=1&utm_medium=x", "ona.example/a?a=1&b=2"),
        ("https://ona.example/story?12345", "ona.example/story?12345="),
        ("https://ona.example:8443/a#u7", "ona.example:8443/a#u7"),
        ("http://[broken", "http://[broken"),
        ("http://ona.example:99999/", "http://ona.example:99999/"),
    ],
)
def test_canonical_links(link, canonical):
    assert canonical_link(link) == canonical


def test_a_front_page_names_no_item():
    assert not names_an_item("https://www.ona.example/") and names_an_item("https://ona.example/?p=3")


def test_items_without_guid_and_link(make, admit):
    first, copy, other = make(), make(), make(body="The school in Tarn opened its doors again.")
    _, made = admit([first, copy, other])
    assert len({d.key for d in made}) == 2


def test_a_new_headline_on_the_same_first_words(make, admit):
    body = "TARN, March 10 (ONA) - The mine reopened on Tuesday after nine long weeks."
    _, (one, two) = admit([make(body=body), make("UPDATE 1-Mine reopens in Tarn", body + "\n\nMore.")])
    assert two.supersedes == one.id


def test_one_slug_for_a_whole_story_is_not_one_item(make, admit):
    _, made = admit(
        [make(slug="MINE"), make("School opens", "The school opened its doors again today.", slug="MINE")]
    )
    assert len({d.key for d in made}) == 2


def test_the_same_guid_from_two_outlets(make, admit):
    assert len({d.key for d in admit([make(guid="1"), make(guid="1", outlet="Tarn Radio")])[1]}) == 2


def test_an_id_too_long_to_be_one(make, admit):
    assert len(admit([make(id="x" * 5000)])[1][0].id) < 20


def test_an_embargo_lifted_is_a_new_version(make, admit, now):
    _, made = admit([make(guid="1", embargo=now + timedelta(hours=2)), make(guid="1")])
    assert made[1].supersedes == made[0].id and made[1].embargo is None


def test_a_register_filled_from_dispatches_admits_nothing_twice(make, admit, now):
    """As after a restart, when all that is left are the dispatches."""
    items = [make(guid="1", link="https://ona.example/a"), make(id="x9", body="Own id.")]
    register, made = admit(items)
    rebuilt = type(register)()
    for dispatch in made:
        rebuilt = rebuilt.add(dispatch)
    assert rebuilt == register or dict(rebuilt.latest) == dict(register.latest)
    assert admit([msgspec.structs.replace(items[0], guid="new"), items[1]], rebuilt)[1] == []


LONG = "The mine in Tarn reopened on Tuesday after a year of repairs, and two hundred people went back."


def test_the_same_item_over_two_feeds_is_one_dispatch_that_came_twice(make, admit):
    world, top = make(body=LONG, guid="world/1"), make(body=LONG, guid="top/1")
    assert len(admit([world, top])[1]) == len(admit([top, world])[1]) == 1
    assert set(admit([world, top])[0].dispatches) == set(admit([top, world])[0].dispatches)


def test_ids_of_a_whole_feed_that_change_at_once(make, admit):
    old = [
        make(f"Mine {n} reopens", f"{n} {LONG}", guid=f"a{n}", link=f"https://ona.example/{n}")
        for n in range(5)
    ]
    new = [msgspec.structs.replace(item, guid=f"b{item.guid}") for item in old]
    register, made = admit(old)
    assert len(made) == 5 and admit(new, register)[1] == []
    assert set(admit(new)[0].dispatches) == set(register.dispatches)


def test_ids_of_a_whole_feed_that_change_at_once_and_no_links(make, admit):
    old = [make(f"Mine {n} reopens", f"{n} {LONG}", guid=f"a{n}") for n in range(5)]
    new = [msgspec.structs.replace(item, guid=f"b{item.guid}") for item in old]
    assert admit(new, admit(old)[0])[1] == []


def test_a_short_text_that_is_sent_again_under_another_guid_is_another_item(make, admit):
    assert (
        len(
            admit(
                [make("Market closed", "All of it.", guid="1"), make("Market closed", "All of it.", guid="2")]
            )[1]
        )
        == 2
    )


def test_withdrawals_that_say_the_same_are_not_one(make, admit):
    kill = "This item was withdrawn by the agency. Please take it out of all your systems and pages at once, editors."
    made = admit([make("Withdrawn", kill, guid=str(n), canceled=True) for n in range(2)])[1]
    assert len(made) == 2 and {d.signal for d in made} == {"kill"}


def test_a_guid_that_two_items_of_a_feed_share(read, admit):
    item = "<item><title>{}</title><link>https://ona.example/{}</link><description>{}</description><guid>7</guid></item>"
    rows = [
        item.format("Mine in Tarn reopens today", "a", "The mine."),
        item.format("Ferry runs aground off Karsk", "b", "The ferry."),
    ]
    parsed = read(f"<rss version='2.0'><channel><title>T</title>{''.join(rows)}</channel></rss>")
    _, made = admit(parsed.items)
    assert len({d.key for d in made}) == 2 and {d.supersedes for d in made} == {None}
    assert all("another item too" in d.oddities[-1] for d in made)


def test_a_guid_that_stays_while_headline_and_page_change_a_little_is_a_version(read, admit):
    item = "<item><title>{}</title><link>https://ona.example/{}</link><description>{}</description><guid>7</guid></item>"
    rows = [
        item.format("Mine in Tarn reopens today", "a", "The mine."),
        item.format("Mine in Tarn reopens on Monday", "b", "The old mine."),
    ]
    parsed = read(f"<rss version='2.0'><channel><title>T</title>{''.join(rows)}</channel></rss>")
    assert len({d.key for d in admit(parsed.items)[1]}) == 1


def test_a_later_lead_with_a_guid_of_its_own_is_found_by_its_slug(make, admit, now):
    first = make(
        "Mine reopens", "The mine.", guid="1", slug="BC-OR--Tarn-Mine", published=now - timedelta(hours=3)
    )
    lead = make(
        "Mine hires",
        "Another text.",
        guid="2",
        slug="BC-OR--Tarn-Mine,2nd Ld-Writethru",
        published=now - timedelta(hours=1),
    )
    _, (one, two) = admit([first, lead])
    assert two.supersedes == one.id and "writethru 2" in two.marks


def test_a_slug_alone_does_not_make_a_version(make, admit):
    made = admit(
        [
            make("Mine reopens", "The mine.", guid="1", slug="tarn-mine"),
            make("Mine hires", "Another.", guid="2", slug="tarn-mine"),
        ]
    )[1]
    assert {d.supersedes for d in made} == {None}


def test_a_slug_of_the_week_before_is_another_story(make, admit, now):
    register, _ = admit(
        [make("Mine reopens", "The mine.", guid="1", slug="tarn-mine")], at=now - timedelta(days=7)
    )
    (later,) = admit([make("UPDATE 1-Mine hires", "Another.", guid="2", slug="tarn-mine")], register)[1]
    assert later.supersedes is None


def test_a_subject_of_one_word_is_no_slug(make, admit):
    _, (_, two) = admit(
        [
            make("Mine", "A.", guid="1", slug="politics"),
            make("UPDATE 1-Ferry", "B.", guid="2", slug="politics"),
        ]
    )
    assert two.supersedes is None


def test_a_version_number_outweighs_the_time(make, admit, now):
    second = make(guid="1", body="Second.", version="2", updated=now - timedelta(hours=1))
    first = make(guid="1", body="First.", version="1", updated=now)
    register, (one, two) = admit([second, first])
    assert two.supersedes is None and register.latest[one.key][-1] == one.id


def test_an_embargo_in_the_words_holds_the_dispatch(make, admit, now):
    note = make(guid="1", note="Embargoed until 0600 GMT March 12")
    line = make(guid="2", body="EMBARGOED UNTIL 0600 GMT MARCH 12\n\nThe mine reopens.")
    marked = make("EMBARGO: 0600 GMT March 12 - Mine reopens", guid="3")
    for dispatch in admit([note, line, marked])[1]:
        assert (dispatch.embargo.day, dispatch.embargo.hour) == (12, 6) and "embargo" in dispatch.marks


def test_an_embargo_that_is_only_news_holds_nothing(make, admit):
    (dispatch,) = admit(
        [
            make(
                "EU embargo on ore until 2027",
                "The EU embargo on ore lasts until 6:00 on March 12.",
                guid="1",
            )
        ]
    )[1]
    assert dispatch.embargo is None and dispatch.marks == ()


def test_what_a_format_states_comes_with_the_dispatch(make, admit):
    item = make(
        guid="1",
        note="With photos",
        hops=("Interlane", "Coast Post"),
        urgency=3,
        version="2",
        marks=("hold",),
    )
    (dispatch,) = admit([item])[1]
    assert (dispatch.note, dispatch.hops, dispatch.urgency, dispatch.version, dispatch.marks) == (
        "With photos",
        ("Interlane", "Coast Post"),
        3,
        "2",
        ("hold",),
    )
    assert msgspec.json.decode(msgspec.json.encode(dispatch), type=type(dispatch)) == dispatch


def test_a_phrase_for_a_guid_that_all_items_share(make, admit):
    items = [
        make(
            f"Mine {n} in Tarn reopens",
            f"Text {n}.",
            guid="News from Tarn Radio",
            link=f"https://ona.example/{n}",
        )
        for n in range(3)
    ]
    made = admit(items)[1]
    assert len({d.key for d in made}) == 3 and {d.supersedes for d in made} == {None}


def test_a_guid_that_changed_before_still_leads_to_its_item(make, admit):
    link = "https://ona.example/a"
    one, two = make(guid="1", link=link), make(guid="2", link=link, body="Changed.")
    three = make("Workers return", "Changed again.", guid="2", link="https://ona.example/b")
    _, made = admit([one, two, three])
    assert [d.supersedes for d in made] == [None, made[0].id, made[1].id]


def test_a_first_version_is_the_item_of_a_feed_that_counts_none(make, admit):
    wire, feed = make(body=LONG, guid="urn:1", version="1"), make(body=LONG, guid="https://ona.example/1")
    assert len(admit([wire, feed])[1]) == len(admit([feed, wire])[1]) == 1
    assert len(admit([wire, msgspec.structs.replace(wire, version="2")])[1]) == 2
