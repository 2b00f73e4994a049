"""RSS 2.0 as a feed reader and a strict XML parser see it."""

from __future__ import annotations

from typing import Any

import feedparser

from writethru.formats import rss

BASE = "https://live.example"


def test_an_item_for_each_entry_newest_first(page: Any) -> None:
    feed = feedparser.parse(rss.write(page, BASE))
    assert not feed.bozo
    assert feed.feed.title == "First passengers leave the Aldine"
    assert [item.id for item in feed.entries] == [f"{BASE}/ferry#{entry.id}" for entry in page.entries]
    assert feed.entries[0].link == f"{BASE}/ferry#v007"
    assert feed.entries[0].published_parsed[:5] == (2025, 4, 2, 11, 11)


def test_a_changed_entry_keeps_its_guid_and_its_date(page: Any, press: Any) -> None:
    after = press.change(page, "v007", status="corrected")
    before, now = (feedparser.parse(rss.write(p, BASE)).entries[0] for p in (page, after))
    assert (before.id, before.published) == (now.id, now.published)
    assert now.title == "Corrected: First passengers leave the Aldine"


def test_a_withdrawn_entry_says_so_and_repeats_nothing(page: Any) -> None:
    item = next(i for i in feedparser.parse(rss.write(page, BASE)).entries if i.id.endswith("#v005"))
    assert item.title == "Withdrawn: Fuel leaking from ferry"
    assert "Meridian withdrew this report." in item.summary
    assert "fisherman told" not in item.summary


def test_hostile_words_stay_words(hostile: Any, strict: Any) -> None:
    data = rss.write(hostile, BASE)
    root = strict(data)
    assert b"<script" not in data
    description = root.findtext("channel/item/description") or ""
    assert "<script" not in description
    assert "<img" not in description
    assert "javascript:" not in description


def test_an_empty_page_is_a_valid_feed(press: Any, strict: Any) -> None:
    root = strict(rss.write(press.Press().page(story="quiet-story"), BASE))
    assert root.findtext("channel/title") == "Quiet story"
    assert root.findall("channel/item") == []
