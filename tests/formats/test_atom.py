"""Atom as a feed reader and a strict XML parser see it, with RFC 6721's mark for withdrawals."""

from __future__ import annotations

from typing import Any

import feedparser

from writethru.formats import atom

BASE = "https://live.example"
NS = {"a": "http://www.w3.org/2005/Atom", "at": "http://purl.org/atompub/tombstones/1.0"}


def test_each_entry_has_what_rfc_4287_asks_for(page: Any, strict: Any) -> None:
    root = strict(atom.write(page, BASE))
    for name in ("id", "title", "updated"):
        assert root.findtext(f"a:{name}", namespaces=NS)
    entries = root.findall("a:entry", NS)
    assert len(entries) == 6
    for entry in entries:
        for name in ("id", "title", "updated", "author/a:name"):
            assert entry.findtext(f"a:{name}", namespaces=NS), name


def test_published_stays_while_updated_moves(page: Any) -> None:
    tugs = next(e for e in feedparser.parse(atom.write(page, BASE)).entries if e.id.endswith("#v004"))
    assert (tugs.published, tugs.updated) == ("2025-04-02T10:12:00Z", "2025-04-02T10:20:00Z")


def test_a_kill_is_a_deleted_entry_with_its_reason(page: Any, strict: Any) -> None:
    root = strict(atom.write(page, BASE))
    [gone] = root.findall("at:deleted-entry", NS)
    assert gone.attrib == {"ref": f"{BASE}/ferry#v005", "when": "2025-04-02T10:44:00Z"}
    assert gone.findtext("at:comment", namespaces=NS) == "Meridian withdrew this report."
    assert all(
        not (e.findtext("a:id", namespaces=NS) or "").endswith("#v005") for e in root.findall("a:entry", NS)
    )


def test_via_names_where_it_came_from(page: Any, strict: Any) -> None:
    entry = strict(atom.write(page, BASE)).find("a:entry", NS)
    assert [link.get("href") for link in entry.findall("a:link[@rel='via']", NS)] == [
        "https://coastline.example/news/11"
    ]


def test_a_dispatch_linking_to_a_script_links_nowhere(hostile: Any, strict: Any) -> None:
    data = atom.write(hostile, BASE)
    assert strict(data).findall("a:entry/a:link[@rel='via']", NS) == []
    assert b"javascript:" not in data
    assert b"<script" not in data


def test_an_empty_page_is_a_valid_feed(press: Any, strict: Any) -> None:
    root = strict(atom.write(press.Press().page(), BASE))
    assert root.findtext("a:updated", namespaces=NS) == "1970-01-01T00:00:00Z"
