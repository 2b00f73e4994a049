"""What `python -m tools.fuzz` broke, each as a test named after it, and a short run of it."""

from __future__ import annotations

import pytest
from tools.fuzz import batch, check, mutated, seeds


def test_half_a_character_in_the_html_of_a_json_feed(read):
    (only,) = read(r'{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": "1", "title": "A", "content_html": "<p>B \ud800</p>"}]}').items  # fmt: skip
    assert only.body == "B \ufffd"


@pytest.mark.parametrize(
    "feed",
    [
        '<n:feed xmlns:n="http://www.w3.org/2005/Atom((("><n:title>T</n:title><n:entry><n:id>1</n:id></n:entry></n:feed>',
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:r='http://purl[/'><r:item rdf:about='1'><r:title>A</r:title></r:item></rdf:RDF>",
    ],
    ids=["atom", "rss1"],
)
def test_a_feed_whose_namespace_is_broken_is_set_aside(read, feed):
    parsed = read(feed)
    assert parsed.items or parsed.rejected[0].code == "WT215"


def test_an_empty_feed_is_nobodys_fault(read):
    parsed = read("<rss version='2.0'><channel><title>T</title></channel></rss>")
    assert (parsed.items, parsed.rejected) == ((), ())


def test_a_run_is_told_by_its_seed():
    bent = seeds()
    assert mutated(1, 7, bent) == mutated(1, 7, bent) != mutated(2, 7, bent)


def test_a_short_run_breaks_nothing():
    count, met, broken = batch((20_260_310, 0, 300))
    assert count == 300 and len(met) >= 6
    assert [why for _, why in broken] == []


def test_what_is_neither_taken_nor_set_aside_is_found(monkeypatch):
    from writethru.intake import Parsed

    monkeypatch.setattr("tools.fuzz.parse", lambda *_, **__: Parsed(format="text"))
    with pytest.raises(AssertionError, match="neither taken nor set aside"):
        check(b"A")


def test_utf_16_out_of_step_in_the_middle_of_a_feed_is_no_crash():
    """An odd number of bytes within UTF-16 makes Chinese of the items; what is left is well-formed, and empty."""
    before, items, after = (
        part.encode("utf-16-le")
        for part in (
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title>",
            "<entry><id>1</id></entry>",
            "</feed>",
        )
    )
    assert check(b"\xff\xfe" + before + b"K" + items + b"K" + after) == "atom"
