"""The sample story: conforming files, one running order, one story."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import feedparser
import pytest
from defusedxml.ElementTree import parse as parse_xml

from writethru.intake import Register, parse
from writethru.samples import arrivals, folder

NOW = datetime(2031, 1, 1, tzinfo=UTC)


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


def read_all():
    register, found = Register(), []
    for arrival in arrivals():
        parsed = parse(arrival.data, source=arrival.name, outlet=arrival.outlet, now=NOW)
        assert parsed.rejected == (), arrival.name
        assert len(parsed.items) == 1 or "livepage" in arrival.name
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


def test_the_story_is_told_by_seven_outlets_in_eight_formats():
    dispatches = read_all()
    assert len({d.outlet for d in dispatches}) >= 7
    assert {d.format for d in dispatches} == {
        "jsonlines", "rss", "rss1", "atom", "jsonfeed", "ninjs", "text", "livepage"
    }  # fmt: skip


def test_every_kind_of_signal_is_there():
    assert {d.signal for d in read_all()} == {"flash", "urgent", "update", "correction", "kill", "feature"}


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
