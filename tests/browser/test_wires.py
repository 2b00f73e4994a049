"""The desk's pages of what comes in, in a real browser: no script, by keyboard, on a phone, for a screen reader."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from writethru.intake import parse
from writethru.intake.watch import FeedHealth
from writethru.model import Rejected
from writethru.newsroom import Fate

Tab = Callable[..., Page]
NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
PAGES = ("feeds", "set-aside", "paste")


@pytest.fixture
def wires(live: Any) -> Any:
    """The desk with feeds that are well and unwell, and things set aside."""
    room = live.newsroom
    room.polled = (
        FeedHealth(url="https://tarn.example/rss", outlet="Tarn Radio", last_ok=NOW, last_new=NOW, next=NOW, items=4),
        FeedHealth(
            url="https://chronicle.example/a/very/long/address/of/a/feed/that/goes/on.atom", outlet="The Sandrey Chronicle",
            failures=7, last_error="It answers 503 Service Unavailable. It is asked again later.", last_ok=NOW, next=NOW,
        ),
        FeedHealth(url="folder /srv/wires/ona", outlet="ONA", note="All of its items were new at once."),
    )  # fmt: skip
    rejected = Rejected(
        source="https://tarn.example/rss", code="WT211", reason="This is broken XML; nothing could be taken.", outlet="Tarn Radio",
        raw=b"<rss><channel>" + b"x" * 4000,
    )  # fmt: skip
    room.set_aside = tuple(SimpleNamespace(seq=n, time=NOW, rejected=rejected, dispatch=None) for n in (7, 9))

    async def preview(data: bytes, *, source: str, outlet: str | None = None, story: str) -> Any:
        parsed = parse(data, source=source, outlet=outlet, now=NOW)
        return (
            parsed,
            tuple(Fate(became="accepted", headline=i.headline) for i in parsed.items),
            (None,) * len(parsed.items),
        )

    room.preview = preview
    return live


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize(("width", "dark"), [(1280, False), (390, True)], ids=["desk_light", "phone_dark"])
def test_axe_finds_nothing_and_nothing_is_wider_than_the_screen(
    wires: Any, tab: Tab, path: str, width: int, dark: bool
) -> None:
    page = tab(wires.desk_address(), width=width, dark=dark)
    page.goto(f"{wires.url}/desk/ferry/{path}")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_dispatch_is_pasted_without_script_and_by_keyboard(wires: Any, tab: Tab) -> None:
    page = tab(wires.desk_address(), script=False)
    page.goto(f"{wires.url}/desk/ferry/paste")
    page.get_by_label("Text", exact=True).focus()
    page.keyboard.insert_text(
        "Ferry late\n\nTARN, March 10 (Lakeside Agency) - The ferry is late, Ida Brenner said."
    )
    page.keyboard.press("Tab")
    expect(page.get_by_label("Or a file")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("This is what was understood")
    expect(page.locator(".understood")).to_contain_text("Lakeside Agency")
    assert wires.newsroom.submitted == []
    page.get_by_role("button", name="Take it in").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("1 kept.")
    [(data, given)] = wires.newsroom.submitted
    assert data.startswith(b"Ferry late\n\nTARN") and given["source"] == "paste"


def test_the_preview_is_sound_for_a_screen_reader(wires: Any, tab: Tab) -> None:
    page = tab(wires.desk_address(), width=390)
    page.goto(f"{wires.url}/desk/ferry/paste")
    page.get_by_label("Text", exact=True).fill(
        "Ferry late\n\n" + "The ferry is late, Ida Brenner said. " * 40
    )
    page.get_by_role("button", name="Show what is understood").click()
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_what_was_set_aside_is_tried_again_without_script(wires: Any, tab: Tab) -> None:
    page = tab(wires.desk_address(), script=False)
    page.goto(f"{wires.url}/desk/ferry/set-aside")
    page.get_by_text("As it came").first.click()
    expect(page.locator("pre").first).to_contain_text("<rss><channel>")
    page.get_by_role("button", name="Try again").last.click()
    expect(page.get_by_role("status")).to_contain_text("still cannot be read")
    page.get_by_role("button", name="Lay by").first.click()
    expect(page.get_by_role("status")).to_contain_text("laid by")
    assert wires.newsroom.settled == [("again", 9, "editor"), ("laid_by", 7, "editor")]


def test_a_feed_is_asked_now_without_script(wires: Any, tab: Tab) -> None:
    page = tab(wires.desk_address(), script=False)
    page.goto(f"{wires.url}/desk/ferry/feeds")
    rows = page.locator("tbody tr th")
    expect(rows.first).to_contain_text("The Sandrey Chronicle")
    page.get_by_role("button", name="Ask now Tarn Radio").click()
    expect(page.get_by_role("status")).to_contain_text("being asked now")


def test_the_desk_leads_to_them_with_a_key(wires: Any, tab: Tab) -> None:
    page = tab(wires.desk_address())
    page.goto(f"{wires.url}/desk/ferry")
    page.keyboard.press("v")
    expect(page.get_by_role("heading", level=1)).to_have_text("Paste a dispatch")
    page.get_by_role("navigation").get_by_role("link", name="Set aside").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Set aside")
