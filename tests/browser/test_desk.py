"""The desk in a real browser: without script, by keyboard, for a screen reader."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

Tab = Callable[..., Page]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing(live: Any, tab: Tab, dark: bool) -> None:
    page = tab(live.desk_address(), dark=dark)
    page.goto(f"{live.url}/desk/ferry?d=d05&e=v001")
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()


def test_an_entry_is_killed_without_script(live: Any, tab: Tab) -> None:
    page = tab(live.desk_address(), script=False)
    page.goto(f"{live.url}/desk/ferry?e=v002")
    page.get_by_label("Kill it, and tell readers why").fill("sent by mistake")
    page.get_by_role("button", name="Kill").click()
    [(actor, decision)] = live.newsroom.decided
    assert (actor, decision.kind, decision.development, decision.text) == (
        "editor",
        "kill",
        "v002",
        "sent by mistake",
    )


def test_the_keys_do_what_they_say(live: Any, tab: Tab) -> None:
    page = tab(live.desk_address())
    first = page.locator(".waiting [aria-current]")
    expect(first).to_contain_text("KILL: Fuel leaking")
    page.keyboard.press("j")
    expect(page.locator(".waiting [aria-current]")).to_contain_text("CORRECTION: Three tugs")
    page.keyboard.press("k")
    expect(page.locator(".waiting [aria-current]")).to_contain_text("KILL: Fuel leaking")
    page.goto(f"{live.url}/desk/ferry?e=v002")
    page.keyboard.press("p")
    expect(page.locator(".decisions")).to_contain_text("pinned")
    page.keyboard.press("h")
    expect(page.locator(".decisions")).to_contain_text("held")
    assert [d.kind for _, d in live.newsroom.decided] == ["pin", "hold"]
    page.keyboard.press("x")
    expect(page.get_by_label("Kill it, and tell readers why")).to_be_focused()
    page.keyboard.type("ph")
    expect(page.get_by_label("Kill it, and tell readers why")).to_have_value("ph")
    assert len(live.newsroom.decided) == 2, "letters typed into a field decide nothing"


def test_a_double_click_decides_once(live: Any, tab: Tab) -> None:
    page = tab(live.desk_address(), script=False)
    page.goto(f"{live.url}/desk/ferry?e=v002")
    page.get_by_role("button", name="Hold").dblclick()
    expect(page.locator(".decisions")).to_contain_text("held")
    assert [d.kind for _, d in live.newsroom.decided] == ["hold"]


def test_the_desk_says_when_the_page_has_changed(live: Any, tab: Tab, press: Any, ferry: Any) -> None:
    page = tab(live.desk_address())
    while not live.readers():
        page.wait_for_timeout(20)
    live.publish(press.add(ferry[0], ferry[1], "v008", "Tide turns off Port Halvey"))
    expect(page.get_by_role("link", name="The page has changed")).to_be_visible()


def test_a_phone_scrolls_one_way_only(live: Any, tab: Tab) -> None:
    page = tab(live.desk_address(), width=375, height=700)
    assert page.evaluate("document.documentElement.scrollWidth") <= 375
