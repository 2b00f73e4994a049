"""The page as HTML: what stands where, and that no word of a dispatch becomes markup."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec
import pytest

from writethru.live import assets
from writethru.live.rendering import Renderer


@pytest.fixture
def renderer() -> Renderer:
    return Renderer("https://live.example", assets.load("writethru.live"))


def entry(html: str, id: str) -> str:
    found = re.search(rf'<article class="entry[^"]*" id="{id}".*?</article>', html, re.S)
    assert found, id
    return found[0]


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_the_first_screen_says_what_how_fresh_and_how_sure(renderer: Renderer, page: Any) -> None:
    html = renderer.page(page, "newest").data.decode()
    assert "Updated 11:11 UTC" in words(html)
    assert "11 dispatches from 4 outlets" in words(html)
    assert "1 corrected 1 disputed 1 withdrawn" in words(html)
    for highlight in page.highlights:
        assert f'<a href="#{highlight.entry}">' in html


def test_entries_stand_newest_first_or_oldest_first(renderer: Renderer, page: Any) -> None:
    newest = re.findall(r'<article [^>]*id="(v\d+)"', renderer.page(page, "newest").data.decode())
    oldest = re.findall(r'<article [^>]*id="(v\d+)"', renderer.page(page, "oldest").data.decode())
    assert newest == [e.id for e in page.entries]
    assert oldest == newest[::-1]


def test_the_chain_reads_from_who_said_it_to_who_carried_it(renderer: Renderer, page: Any) -> None:
    told = words(entry(renderer.page(page, "newest").data.decode(), "v002"))
    assert "Mira Tollen , harbour master ← through Coastline ← through Halvey Courier" in told


def test_every_name_of_a_chain_and_every_sentence_is_a_link_to_its_place(
    renderer: Renderer, page: Any, ferry: Any
) -> None:
    html = renderer.page(page, "newest").data.decode()
    places = re.findall(r'href="/ferry/dispatches/(d\d+)\?mark=(\d+)-(\d+)#marked"', html)
    assert len(places) > 20
    for dispatch, start, end in places:
        assert 0 <= int(start) < int(end) <= len(ferry[0].dispatches[dispatch].text)
    for one in page.entries:
        if one.status != "retracted":
            for passage in one.text:
                assert f"/dispatches/{passage.dispatch}?mark={passage.start}-{passage.end}#marked" in html


def test_said_by_one_and_carried_by_many_are_not_confused(renderer: Renderer, page: Any) -> None:
    html = renderer.page(page, "newest").data.decode()
    assert "2 independent sources, carried by 1" in words(entry(html, "v007"))
    assert "Said by 1, carried by 1" in words(entry(html, "v002"))


def test_the_statement_is_marked_in_its_paragraph(renderer: Renderer, page: Any) -> None:
    html = entry(renderer.page(page, "newest").data.decode(), "v002")
    assert '<mark class="content">Nobody is hurt, and nobody is in danger</mark>' in html
    assert '<mark class="source">harbour master Mira Tollen</mark>' in html
    assert '<mark class="cue">told</mark>' in html


def test_standing_is_told_by_word_and_shape(renderer: Renderer, page: Any) -> None:
    html = renderer.page(page, "newest").data.decode()
    for id, word in (("v001", "Disputed"), ("v004", "Corrected"), ("v005", "Withdrawn")):
        flags = re.search(r'<p class="flags">.*?</p>', entry(html, id), re.S)
        assert flags
        assert word in flags[0]
        assert "<svg" in flags[0]


def test_what_is_normal_has_no_flag(renderer: Renderer, page: Any) -> None:
    html = renderer.page(page, "newest").data.decode()
    for id in ("v002", "v003", "v007"):
        assert 'class="flags"' not in entry(html, id)


def test_a_correction_shows_both_readings_with_what_differs(renderer: Renderer, page: Any) -> None:
    html = entry(renderer.page(page, "newest").data.decode(), "v004")
    assert "Corrected by Coastline." in html
    assert re.findall(r'<mark class="differs">(\w+)</mark>', html) == ["Two", "Three"]


def test_a_withdrawn_entry_is_struck_and_explained(renderer: Renderer, page: Any) -> None:
    html = entry(renderer.page(page, "newest").data.decode(), "v005")
    assert "<s>Fuel leaking from ferry</s>" in html
    assert "Meridian withdrew this report." in html
    assert "The fisherman was speaking of another vessel." in html
    assert "told Meridian" not in html


def test_an_editors_reason_is_shown_as_the_editors(renderer: Renderer, press: Any, page: Any) -> None:
    from writethru.model import Notice

    notice = Notice(
        kind="killed",
        time=press.NINE,
        by="editor",
        passage=None,
        before=None,
        entry=None,
        text="sent by mistake",
    )
    after = press.change(page, "v002", status="retracted", notices=(notice,))
    html = entry(renderer.page(after, "newest").data.decode(), "v002")
    assert "The editors withdrew this: sent by mistake." in html
    assert "in danger" not in html


def test_no_word_of_a_dispatch_becomes_markup(renderer: Renderer, press: Any) -> None:
    p = press.Press()
    evil = '</script><script>alert(1)</script><img src=x onerror=alert(2)>" onmouseover="x'
    p.dispatch("d1", evil, evil, f"{evil} told us.", link="javascript:alert(1)")
    one = p.entry(
        "v001", p.passage("d1", evil), p.evidence("d1", evil, source="told", chain=(evil, evil)), role=evil,
        text=(p.passage("d1", f"{evil} told us."),), status="disputed",
    )  # fmt: skip
    page = p.page(one, title=evil, highlights=("v001",))
    patch = json.loads(renderer.patch(p.page(), page))
    for html in (
        renderer.page(page, "newest").data.decode(), renderer.single(page, one).data.decode(),
        renderer.dispatch(page, p.dispatches["d1"], mark=None, held=(), struck=(), withdrawn_by=None).data.decode(),
        "".join([patch["head"], patch["highlights"], *(item["html"] for item in patch["changed"])]),
    ):  # fmt: skip
        assert "<script>" not in html
        assert "<img" not in html
        assert "javascript:" not in html
        assert '" onmouseover="x"' not in html
        assert html.count("</script>") <= 2, "the structured data and our own script"


def test_an_entry_is_rendered_once_for_page_and_stream(
    renderer: Renderer, press: Any, page: Any, ferry: Any
) -> None:
    after = press.add(ferry[0], page, "v008", "Tide turns off Port Halvey")
    patch = json.loads(renderer.patch(page, after))
    [item] = patch["changed"]
    assert (item["id"], item["new"], item["after"]) == ("v008", True, None)
    assert item["html"] in renderer.page(after, "newest").data.decode()


def test_a_patch_names_the_entry_above(renderer: Renderer, press: Any, page: Any) -> None:
    after = press.change(page, "v004", pinned=True)
    [item] = json.loads(renderer.patch(page, after))["changed"]
    assert (item["id"], item["new"], item["after"]) == ("v004", False, "v005")


def test_a_held_entry_is_removed(renderer: Renderer, press: Any, page: Any) -> None:
    patch = json.loads(renderer.patch(page, press.without(page, "v007")))
    assert patch["removed"] == ["v007"]
    assert patch["changed"] == []
    assert "First passengers" not in patch["highlights"]


def test_an_empty_page_says_what_will_come(renderer: Renderer, press: Any) -> None:
    html = renderer.page(press.Press().page(story="quiet-story"), "newest").data.decode()
    assert "Nothing yet." in html
    assert "<h1>Quiet story</h1>" in html


def test_a_closed_story_is_not_called_live(renderer: Renderer, page: Any) -> None:
    html = renderer.page(msgspec.structs.replace(page, closed=True), "oldest").data.decode()
    assert "Coverage closed" in html
    assert ">Live<" not in html


def test_the_second_day_is_counted(renderer: Renderer, page: Any) -> None:
    from datetime import timedelta

    newest = msgspec.structs.replace(page.entries[0], first=page.entries[0].first + timedelta(days=1))
    later = msgspec.structs.replace(page, entries=(newest, *page.entries[1:]))
    assert "Day 2" in renderer.page(later, "newest").data.decode()
    assert "Day 1" not in renderer.page(page, "newest").data.decode()


def test_no_script_and_no_style_stands_in_the_html(renderer: Renderer, page: Any) -> None:
    html = renderer.page(page, "newest").data.decode()
    assert re.findall(r"<script(?![^>]*(?:src=|ld\+json))", html) == []
    assert not re.search(r"\son[a-z]+=|\sstyle=|<style", html)


def test_it_is_light() -> None:
    found = assets.load("writethru.live")
    assert len(found["live.js"].data) < 10_000
    assert len(found["live.css"].data) < 16_000
