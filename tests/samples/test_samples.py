"""The sample story: conforming files, one running order, one story."""

from __future__ import annotations

import json
import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import feedparser
import pytest
from defusedxml.ElementTree import parse as parse_xml

from writethru.intake import Register, parse
from writethru.results import gather, read
from writethru.samples import arrivals, folder

NOW = datetime(2031, 1, 1, tzinfo=UTC)

NINJS_1_6 = {
    "uri", "type", "mimetype", "representationtype", "profile", "version", "firstcreated", "versioncreated",
    "contentcreated", "embargoed", "pubstatus", "urgency", "copyrightholder", "copyrightnotice", "usageterms", "ednote",
    "language", "person", "organisation", "place", "subject", "event", "object", "infosource", "title", "byline",
    "headline", "slugline", "located", "charcount", "wordcount", "renditions", "associations", "altids",
    "trustindicator", "$standard", "genre", "expires", "rightsinfo", "digitalsourcetype",
}  # fmt: skip
"""Top-level names of the ninjs 1.6 schema, which allows no others but `body_*`, `description_*` and `headline_*`."""


@pytest.mark.parametrize("name", ["rss.xml", "rss1.rdf", "atom.xml"])
def test_feeds_are_well_formed_and_every_item_has_an_id_a_title_and_a_date(name):
    parse_xml(folder() / name)
    feed = feedparser.parse((folder() / name).read_bytes())
    assert not feed.bozo
    assert len(feed.entries) >= 7
    for entry in feed.entries:
        assert entry.get("id") or entry.get("link")
        assert entry.title
        assert entry.get("published_parsed") or entry.get("updated_parsed")


def test_the_json_feed_has_what_the_specification_asks():
    feed = json.loads((folder() / "feed.json").read_bytes())
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert all(
        item["id"] and (item.get("content_html") or item.get("content_text")) for item in feed["items"]
    )


def test_ninjs_items_of_both_generations_have_a_uri():
    items = [json.loads(path.read_bytes()) for path in sorted((folder() / "ninjs").glob("*.json"))]
    assert all(item["uri"] for item in items)
    assert {"headline" in item for item in items} == {True, False}


def test_ninjs_1_items_use_no_name_that_the_schema_lacks():
    for path in sorted((folder() / "ninjs").glob("*.json")):
        item = json.loads(path.read_bytes())
        if "headline" in item:
            other = {name for name in item if not name.startswith(("body_", "description_", "headline_"))}
            assert other <= NINJS_1_6, path.name


def read_all():
    register, found = Register(), []
    for arrival in arrivals():
        parsed = parse(arrival.data, source=arrival.name, outlet=arrival.outlet, now=NOW)
        assert parsed.rejected == (), arrival.name
        assert len(parsed.items) == 1 or arrival.name.startswith("live/")
        for item in parsed.items:
            dispatch = register.admit(item, NOW)
            assert dispatch is not None, item.headline
            register = register.add(dispatch)
            found.append(dispatch)
    return found


def test_the_running_order_covers_every_item_of_every_file_once():
    arrived = {(d.outlet, d.headline, d.body) for d in read_all()}
    in_files = set()
    for path in sorted(folder().rglob("*")):
        if path.is_file() and path.suffix != ".toml":
            outlet = next(a.outlet for a in arrivals() if a.name.startswith(str(path.relative_to(folder()))))
            for item in parse(path.read_bytes(), source=path.name, outlet=outlet, now=NOW).items:
                in_files.add((item.outlet, item.headline, item.body))
    assert arrived == in_files
    assert len(arrived) >= 40


def test_the_folder_read_at_once_gives_the_same_dispatches_as_the_arrivals():
    items, rejected = gather([str(folder())], now=NOW)
    assert not rejected
    read = {d.id: d.outlet for item in items if (d := Register().admit(item, NOW))}
    assert read == {d.id: d.outlet for d in read_all()}


def test_each_arrival_is_read_as_its_outlet_headline_and_time():
    for arrival in arrivals():
        for item in parse(arrival.data, source=arrival.name, outlet=arrival.outlet, now=NOW).items:
            assert item.outlet == arrival.outlet
            assert item.oddities == (), arrival.name
            assert item.headline or item.format == "livepage"
            assert (item.updated or item.published or item.received).date().year == 2026, arrival.name


def test_a_block_quote_and_a_link_are_read_as_text():
    draft = next(d for d in read_all() if "small print" in d.headline)
    assert "\n\nA vessel so guided shall be treated in law as a vessel with a pilot" in draft.text
    assert "We publish its full text today." in draft.text


def sentences(text):
    """The sentences of five words and more, as bare words."""
    for piece in re.split(r'(?<=[.!?"”’])\s+|\n+', text):
        words = re.findall(r"\w+", piece.casefold())
        if len(words) >= 5:
            yield " ".join(words)


def test_addresses_are_reserved_ones_and_no_sentence_is_taken_from_elsewhere():
    """WRITETHRU_SHARED names a folder of other texts to compare with; without it only the addresses are looked at."""
    files = [path.read_text("utf-8") for path in folder().rglob("*") if path.is_file()]
    hosts = {host for text in files for host in re.findall(r"https?://([^/\"<\s)]+)", text)}
    standards = {"www.w3.org", "purl.org", "jsonfeed.org"}
    assert {host for host in hosts - standards if not host.endswith(".example")} == set()

    shared = os.environ.get("WRITETHRU_SHARED")
    others = [path for path in Path(shared).rglob("*") if path.is_file()] if shared else []
    assert bool(others) == bool(shared)
    ours = {sentence for d in read_all() for sentence in sentences(d.text)}
    for path in others:
        text = path.read_text("utf-8", "replace").replace("\\n", "\n").replace('\\"', '"')
        theirs = " ".join(["", *re.findall(r"\w+", text.casefold()), ""])
        assert [sentence for sentence in ours if f" {sentence} " in theirs] == [], path


def test_the_story_is_told_by_seven_outlets_in_eight_formats():
    dispatches = read_all()
    assert len({d.outlet for d in dispatches}) >= 7
    assert {d.format for d in dispatches} == {
        "jsonlines", "rss", "rss1", "atom", "jsonfeed", "ninjs", "text", "livepage"
    }  # fmt: skip


def test_every_kind_of_signal_is_there():
    assert {d.signal for d in read_all()} == {
        "flash", "bulletin", "urgent", "update", "correction", "kill", "feature"
    }  # fmt: skip


def test_arrivals_are_in_order_of_time_and_their_dates_agree_with_it():
    story = list(arrivals())
    assert [a.at for a in story] == sorted(a.at for a in story)
    first = datetime(2026, 3, 10, 5, 2, tzinfo=UTC)
    for arrival in story:
        parsed = parse(arrival.data, source=arrival.name, outlet=arrival.outlet, now=NOW)
        dates = [item.updated or item.published or item.received for item in parsed.items]
        assert max(d for d in dates if d) <= first + arrival.at + timedelta(minutes=1), arrival.name


def test_dates_can_be_moved_to_end_now():
    ends = datetime(2030, 6, 5, 18, 0, tzinfo=UTC)
    story = list(arrivals(ends_at=ends))
    last = parse(story[-1].data, source="x", outlet=story[-1].outlet, now=NOW).items[0]
    first = parse(story[0].data, source="x", outlet=story[0].outlet, now=NOW).items[0]
    assert last.updated == ends
    assert first.received == ends - story[-1].at
    for arrival in story:
        for item in parse(arrival.data, source="x", outlet=arrival.outlet, now=NOW).items:
            assert (item.updated or item.published or item.received).year == 2030, arrival.name


def test_the_page_tells_of_the_correction_the_kill_and_the_disputes():
    result = read(folder())
    standing = {development.status for development in result.developments}
    assert standing == {"single", "corroborated", "disputed", "corrected", "retracted"}
    withdrawn = [d for d in result.developments if d.status == "retracted"]
    statements = {s.id: s for s in result.statements}
    texts = {d.id: d.text for d in result.dispatches}
    told = " ".join(
        texts[statements[s].dispatch][a:b]
        for d in withdrawn
        for s in d.statements
        for a, b in statements[s].content
    )
    assert "resign" in told
