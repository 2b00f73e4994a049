"""JSON Feed 1.0 and 1.1."""

import json

import pytest


def feed(*items: object, **more: object) -> str:
    return json.dumps(
        {"version": "https://jsonfeed.org/version/1.1", "title": "Tarn Radio", "items": items, **more}
    )


def test_fields_of_an_item(read):
    parsed = read(
        feed({"id": "1", "url": "https://tarn.example/1", "title": "Ferry late", "content_html": "<p>It waits.</p><script>steal()</script>",
              "date_published": "2026-03-10T08:00:00Z", "date_modified": "2026-03-10T09:00:00Z", "authors": [{"name": "A. Bell"}, {"name": "C. Dunn"}]},
             language="en"), outlet=None,
    )  # fmt: skip
    (only,) = parsed.items
    assert parsed.format == "jsonfeed"
    assert (only.outlet, only.headline, only.body, only.language) == (
        "Tarn Radio",
        "Ferry late",
        "It waits.",
        "en",
    )
    assert (only.guid, only.byline) == ("1", "A. Bell, C. Dunn")
    assert (only.published.hour, only.updated.hour) == (8, 9)


def test_items_without_ids(read, admit):
    parsed = read(feed({"title": "Ferry late"}, {"content_text": "Bridge closed\nSince noon."}))
    assert [i.guid for i in parsed.items] == [None, None]
    assert len({d.key for d in admit(parsed.items)[1]}) == 2


def test_an_id_that_is_a_number(read):
    assert read(feed({"id": 17, "title": "Ferry late"})).items[0].guid == "17"


def test_an_item_that_is_no_object(read):
    parsed = read(feed("Ferry", {"title": "Ferry late"}, None))
    assert len(parsed.items) == 1 and [r.code for r in parsed.rejected] == ["WT212", "WT212"]


@pytest.mark.parametrize("authors", [None, "A. Bell", {"name": "A"}, [1], [{"name": None}], []])
def test_authors_in_any_shape(read, authors):
    assert read(feed({"title": "Ferry late", "authors": authors})).items[0].byline is None


def test_a_truncated_feed(read):
    (cut,) = read(feed({"id": "1", "title": "Ferry late"})[:-20]).rejected
    assert (cut.code in ("WT212", "WT214") and "again" in cut.reason) or "tell the outlet" in cut.reason


def test_nul_and_half_characters(read):
    (only,) = read(feed({"id": "1", "title": "Fer\0ry \ud800late"})).items
    assert only.headline == "Fer\ufffdry \ufffdlate" and only.oddities
    only.text.encode()


def test_deep_nesting(read):
    text = (
        '{"version": "https://jsonfeed.org/version/1.1", "title": "x", "items": '
        + "[" * 100_000
        + "]" * 100_000
        + "}"
    )
    parsed = read(text)
    assert parsed.items == () and parsed.rejected


def test_ten_thousand_and_one_items(read):
    parsed = read(feed(*({"id": str(n), "title": f"Item {n}"} for n in range(10_001))))
    assert len(parsed.items) == 10_000 and parsed.rejected[-1].code == "WT233"


def test_bad_items_without_end_are_not_all_kept(read):
    assert len(read(feed(*range(30_000))).rejected) == 10_001


def test_a_title_and_no_items_is_no_feed(read):
    parsed = read('{"title": null, "items": []}')
    assert (parsed.items, [r.code for r in parsed.rejected]) == ((), ["WT214"])


def test_a_feed_that_says_so_may_be_empty(read):
    parsed = read('{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": []}')
    assert (parsed.format, parsed.items, parsed.rejected) == ("jsonfeed", (), ())
