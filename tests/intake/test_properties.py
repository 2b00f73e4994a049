"""What holds for any bytes and for any feed."""

import json
import random
from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import escape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from writethru.intake import furnish, parse
from writethru.intake.deskwords import bare_headline, signal_of
from writethru.intake.links import canonical_link
from writethru.intake.moments import moment
from writethru.intake.prose import text_of
from writethru.model import Item

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
SOME = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

SEEDS = [
    b"<?xml version='1.0'?><rss version='2.0'><channel><title>T</title><item><title>A</title><guid>1</guid><pubDate>Tue, 10 Mar 2026 09:00:00 GMT</pubDate></item></channel></rss>",
    b'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title>A</title><content type="html">&lt;p&gt;B</content></entry></feed>',
    b'{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1", "title": "A", "content_html": "<p>B</p>"}]}',
    b'{"uri": "u:1", "headline": "A", "body_text": "B", "versioncreated": "2026-03-10T09:00:00Z", "infosource": [{"name": "C"}]}',
    b'{"id": "1", "outlet": "O", "headline": "A", "body": "B"}\n{"id": "2", "outlet": "O", "headline": "C", "body": "D"}',
    b"UPDATE 1-Mine reopens\n\nTARN, March 10 (ONA) - The mine.\n\n(Reporting by A. Bell)",
    b"Storm Live\nHighlights\nOne. Two.\n10:00\nThree.\n11:00\nFour:\n12:00 Five.",
]


@st.composite
def damaged(draw):
    """A document with parts cut out, doubled or overwritten."""
    data = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(1, 4))):
        a, b = sorted((draw(st.integers(0, len(data))), draw(st.integers(0, len(data)))))
        data = (
            data[:a]
            + draw(
                st.sampled_from(
                    [b"", data[a:b] * 2, b"\xff", b"\0", b"<", b"]]>", b"&x;", b"null", b"\\ud800"]
                )
            )
            + data[b:]
        )
    return data


def check(data, admit):
    parsed = parse(data, source="feed", outlet="ONA", now=NOW)
    # An empty feed is whole, and says nothing.
    assert parsed.items or parsed.rejected or parsed.format in ("atom", "rss", "rss1", "jsonfeed")
    for item in parsed.items:
        item.text.encode()
        spans = furnish(item.text, item.headline).spans
        assert all(0 <= a < b <= len(item.text) for a, b in spans) and list(spans) == sorted(spans)
    for dispatch in admit(parsed.items)[1]:
        assert all(0 <= a < b <= len(dispatch.text) for a, b in dispatch.furniture)
    assert all(r.reason and r.code.startswith("WT2") for r in parsed.rejected)


@SOME
@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_set_aside(admit, data):
    check(data, admit)


@SOME
@given(damaged())
def test_any_damaged_document_is_read_or_set_aside(admit, data):
    check(data, admit)


@SOME
@given(st.recursive(st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["uri", "headline", "headlines", "bodies", "body_html", "items", "title", "version", "id", "url", "authors", "infosource", "pubstatus", "provider", "value", "name", "text", "outlet", "versioncreated"]), inner, max_size=5), max_leaves=12))  # fmt: skip
def test_any_json_is_read_or_set_aside(admit, value):
    check(json.dumps(value).encode(), admit)


@SOME
@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
def test_small_readers_take_any_text(one, other, third):
    assert signal_of(one, other, slug=third)
    assert isinstance(bare_headline(one), str) and isinstance(text_of(one), str)
    assert canonical_link(canonical_link(one)) is not None
    found, _ = moment(one, NOW)
    assert found is None or (found.tzinfo is not None and found <= NOW + timedelta(hours=26))


WORDS = st.lists(
    st.sampled_from(
        ["mine", "ferry", "Tarn", "reopens", "late", "&", "<", ">", "é", "“x”", "7", "mayor", "said"]
    ),
    min_size=1,
    max_size=6,
).map(" ".join)
ROWS = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=6)


def rss(rows):
    return "<rss version='2.0'><channel><title>T</title>" + "".join(
        f"<item><title>{escape(h)}</title><description>{escape(b)}</description><guid>{n}</guid></item>" for n, (h, b) in enumerate(rows)
    ) + "</channel></rss>"  # fmt: skip


def atom(rows):
    return "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>" + "".join(
        f"<entry><id>{n}</id><title>{escape(h)}</title><content>{escape(b)}</content></entry>" for n, (h, b) in enumerate(rows)
    ) + "</feed>"  # fmt: skip


def jsonfeed(rows):
    items = [{"id": str(n), "title": h, "content_text": b} for n, (h, b) in enumerate(rows)]
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": items})


def jsonlines(rows):
    return "\n".join(
        json.dumps({"id": str(n), "outlet": "T", "headline": h, "body": b}) for n, (h, b) in enumerate(rows)
    )


@pytest.mark.parametrize("write", [rss, atom, jsonfeed, jsonlines])
@settings(SOME, max_examples=40)
@given(rows=ROWS)
def test_items_come_back_as_they_were_written(write, rows):
    parsed = parse(write(rows).encode(), source="feed", outlet="T", now=NOW)
    assert parsed.format == write.__name__ and parsed.rejected == ()
    assert [(i.id or i.guid, i.headline) for i in parsed.items] == [
        (str(n), h) for n, (h, _) in enumerate(rows)
    ]
    assert [i.body or i.headline for i in parsed.items] == [b for _, b in rows]


@SOME
@given(
    rows=st.lists(st.tuples(st.integers(0, 3), WORDS, st.integers(0, 3)), min_size=1, max_size=8),
    seed=st.integers(0, 99),
)
def test_any_order_and_any_repeat_gives_the_same_dispatches(admit, rows, seed):
    items = "".join(
        f"<item><guid>g{guid}</guid><title>{escape(words)}</title><pubDate>Tue, 10 Mar 2026 0{hour}:00:00 GMT</pubDate></item>"
        for guid, words, hour in rows
    )
    parsed = parse(
        f"<rss><channel>{items}</channel></rss>".encode(), source="feed", outlet="T", now=NOW
    ).items
    register, made = admit(parsed)
    mixed = random.Random(seed).sample([*parsed, *parsed], 2 * len(parsed))
    other, again = admit(mixed)
    assert set(other.dispatches) == set(register.dispatches) == {d.id for d in made} == {d.id for d in again}
    assert set(other.latest) == set(register.latest) == set(register.dispatches.values())
    newest = {key: rank[0] for key, rank in register.latest.items()}
    for dispatch in made:
        before = next((d for d in made if d.id == dispatch.supersedes), None)
        assert dispatch.published <= newest[dispatch.key]
        assert before is None or before.key == dispatch.key


BODIES = ["", "Short.", "The mine in Tarn reopened on Tuesday after a year of repairs, and two hundred people went back to it.",
          "The ferry from Tarn was late on Tuesday because of fog over the sound, and forty people waited for it at Karsk."]  # fmt: skip


@st.composite
def tangled(draw):
    """Items of one outlet that share guids, links, slugs, headlines and words in every way."""
    headline, body = (
        draw(
            st.sampled_from(
                ["Mine in Tarn reopens", "UPDATE 1-Mine in Tarn reopens", "KILL: Mine", "Ferry late"]
            )
        ),
        draw(st.sampled_from(BODIES)),
    )
    return Item(
        outlet="ONA", headline=headline, body=body, text=f"{headline}\n\n{body}" if body else headline, format="rss",
        guid=draw(st.sampled_from([None, "1", "2", "3", "Mine in Tarn reopens"])),
        link=draw(st.sampled_from([None, "https://ona.example/", "https://ona.example/a", "https://ona.example/b"])),
        slug=draw(st.sampled_from([None, "tarn-mine", "BC-OR--Tarn-Mine,2nd Ld-Writethru"])),
        version=draw(st.sampled_from([None, "1", "2"])), canceled=draw(st.booleans()),
        published=NOW - timedelta(hours=draw(st.integers(0, 50))), replaces=draw(st.sampled_from([None, "1", "2"])),
    )  # fmt: skip


@SOME
@given(st.lists(tangled(), max_size=8), st.integers(0, 10**6), st.integers(0, 8))
def test_tangled_items_twice_shuffled_or_cut_give_the_same_dispatches(admit, items, seed, cut):
    register, made = admit(items)
    assert len({d.id for d in made}) == len(made) and admit(items, register)[1] == []
    mixed = random.Random(seed).sample([*items, *items], 2 * len(items))
    assert set(admit(mixed)[0].dispatches) == set(register.dispatches)
    partly, _ = admit(items[:cut])
    assert set(partly.dispatches) <= set(register.dispatches)
    assert set(admit(items[cut:], partly)[0].dispatches) == set(register.dispatches)


@SOME
@given(st.lists(tangled(), max_size=8))
def test_a_version_supersedes_only_its_own_outlets_earlier_ones(admit, items):
    made = admit(items)[1]
    place = {d.id: n for n, d in enumerate(made)}
    for dispatch in made:
        assert dispatch.supersedes is None or place[dispatch.supersedes] < place[dispatch.id]
        assert dispatch.supersedes is None or made[place[dispatch.supersedes]].key == dispatch.key
