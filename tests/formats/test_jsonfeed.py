"""JSON Feed 1.1: what its specification asks for, and our evidence beside it."""

from __future__ import annotations

import json
from typing import Any

from writethru.formats import jsonfeed

BASE = "https://live.example"


def test_what_json_feed_1_1_asks_for(page: Any) -> None:
    feed = json.loads(jsonfeed.write(page, BASE))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"]
    assert all(item["id"] and item["content_text"] for item in feed["items"])
    assert len({item["id"] for item in feed["items"]}) == len(page.entries)


def test_evidence_tells_vouchers_from_carriers(page: Any) -> None:
    item = next(i for i in json.loads(jsonfeed.write(page, BASE))["items"] if i["id"].endswith("#v002"))
    assert item["_writethru"]["vouched_by"] == ["Mira Tollen"]
    assert item["_writethru"]["carried_by"] == ["Halvey Courier"]
    assert item["_writethru"]["evidence"][0]["chain"] == ["Coastline", "Mira Tollen"]


def test_a_withdrawn_entry_carries_no_evidence(page: Any) -> None:
    item = next(i for i in json.loads(jsonfeed.write(page, BASE))["items"] if i["id"].endswith("#v005"))
    assert item["_writethru"]["withdrawn"] == "2025-04-02T10:44:00Z"
    assert "evidence" not in item["_writethru"]
    assert item["content_text"] == "Meridian withdrew this report."


def test_a_closed_story_has_expired(press: Any) -> None:
    assert json.loads(jsonfeed.write(press.Press().page(closed=True), BASE))["expired"] is True


def test_links_to_scripts_are_left_out(hostile: Any) -> None:
    data = jsonfeed.write(hostile, BASE).decode()
    assert "javascript:" not in data
    assert "<script" not in data.replace("\\u003c", "<").split("content_html")[1].split("content_text")[0]
