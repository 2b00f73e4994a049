"""The page as it loads: whole without script, on a phone, with a keyboard, for a screen reader, in the dark."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

Tab = Callable[..., Page]


def test_it_works_without_script(live: Any, tab: Tab) -> None:
    page = tab(live.url, script=False)
    expect(page.get_by_role("heading", level=1)).to_have_text("First passengers leave the Aldine")
    expect(page.locator(".entry")).to_have_count(7)
    page.locator("#v002 summary").click()
    expect(page.locator("#v002 mark.content")).to_be_visible()
    page.locator("#highlights").get_by_role("link", name="Ferry aground").click()
    expect(page.locator("#v001")).to_be_in_viewport()
    page.get_by_role("link", name="Oldest first").click()
    expect(page.locator(".entry").first).to_have_attribute("id", "v001")
    expect(page.locator("#quiet")).to_be_hidden()


def test_a_sentence_leads_to_its_place(live: Any, tab: Tab) -> None:
    page = tab(live.url)
    page.locator("#v002 .words .cite").click()
    expect(page.locator("#marked")).to_contain_text("Nobody is hurt")
    expect(page.locator("#marked")).to_be_in_viewport()


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    "path", ["/", "/ferry/v001", "/ferry/dispatches/d01?mark=4-20", "/ferry/as-of/2025-04-02T09:10Z"]
)
def test_axe_finds_nothing(live: Any, tab: Tab, path: str, dark: bool) -> None:
    page = tab(live.url + path, dark=dark)
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("path", ["/", "/ferry/v001", "/ferry/dispatches/d11", "/nowhere"])
def test_a_phone_scrolls_one_way_only(live: Any, tab: Tab, path: str) -> None:
    page = tab(live.url + path, width=375, height=700)
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= 375


def test_a_phone_loses_nothing(live: Any, tab: Tab) -> None:
    wide, phone = tab(live.url), tab(live.url, width=375, height=700)

    def seen(page: Page) -> list[str]:
        return [re.sub(r"\s+", "", text) for text in page.locator(".entry").all_inner_texts()]

    assert seen(phone) == seen(wide)


def test_the_keyboard_reaches_everything(live: Any, tab: Tab) -> None:
    page = tab(live.url)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the updates")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "SUMMARY":
            break
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.parentElement.open") is True


def test_landmarks_and_headings(live: Any, tab: Tab) -> None:
    page = tab(live.url)
    for role in ("main", "banner", "contentinfo"):
        expect(page.get_by_role(role)).to_have_count(1)
    levels = page.locator("h1,h2,h3").evaluate_all("(all) => all.map((h) => +h.tagName[1])")
    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    assert page.locator("#announce").get_attribute("aria-live") == "polite"
    assert page.locator("#announce").get_attribute("aria-atomic") == "false"


def test_print_hides_the_tools_and_keeps_the_sources(live: Any, tab: Tab) -> None:
    page = tab(live.url)
    page.emulate_media(media="print")
    expect(page.locator(".tools")).to_be_hidden()
    expect(page.locator("#v002 .who")).to_be_visible()


def test_hostile_words_run_nothing(press: Any, live: Any, tab: Tab) -> None:
    p, evil = (
        press.Press(),
        "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">",
    )
    p.dispatch("d1", evil, evil, f"{evil} they said.", link="javascript:document.title='owned'")
    entry = p.entry("v001", p.passage("d1", evil), p.evidence("d1", evil), role=evil, revision=8)
    hostile = p.page(entry, revision=8, title=evil)
    page = tab(live.url)
    page.wait_for_function("document.querySelector('#link').textContent === 'Live'")
    while not live.readers():
        page.wait_for_timeout(20)
    live.newsroom.press = p
    live.publish(hostile)
    expect(page.locator("#v007")).to_have_count(0)
    expect(page.locator("#v001 h3")).to_contain_text("<script>")
    assert "owned" not in page.title().replace(evil, "")
    reloaded = tab(live.url)
    expect(reloaded.locator("#v001 h3")).to_contain_text("<script>")
    assert reloaded.locator("#v001 img").count() == 0
    assert "owned" not in reloaded.title().replace(evil, "")
