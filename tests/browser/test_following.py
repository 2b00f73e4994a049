"""The page as it moves: an update is seen, nothing jumps, a kill arrives, a restart is survived."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

Tab = Callable[..., Page]

PILL = "#pill button"


@pytest.fixture
def follow(live: Any, tab: Tab) -> Callable[..., Page]:
    """A tab whose stream is open."""

    def open_tab(path: str = "/", **more: Any) -> Page:
        before = live.readers()
        page = tab(live.url + path, **more)
        for _ in range(200):
            if live.readers() > before:
                return page
            page.wait_for_timeout(25)
        raise AssertionError("the stream was never opened")

    return open_tab


def top(page: Page, selector: str) -> float:
    return float(page.locator(selector).evaluate("(el) => el.getBoundingClientRect().top"))


def scroll_to(page: Page, selector: str) -> None:
    page.locator(selector).evaluate(
        "(el) => window.scrollTo(0, el.getBoundingClientRect().top + scrollY - 120)"
    )
    page.wait_for_timeout(80)


def test_a_pushed_update_is_seen(live: Any, follow: Any, press: Any, ferry: Any) -> None:
    page = follow()
    live.publish(
        press.add(ferry[0], ferry[1], "v008", "Tide turns off Port Halvey", "The tide turned at noon.")
    )
    new = page.locator("#v008")
    expect(new).to_be_visible()
    expect(new).to_have_css("opacity", "1")
    expect(page.locator(".entry").first).to_have_attribute("id", "v008")
    expect(page.locator("#head")).to_contain_text("12 dispatches")
    expect(page.locator("#announce")).to_have_text("1 new update")


def test_text_does_not_jump_under_a_reader(live: Any, follow: Any, press: Any, ferry: Any) -> None:
    page = follow()
    scroll_to(page, "#v003 h3")
    before = top(page, "#v003 h3")
    now = press.add(ferry[0], ferry[1], "v008", "Tide turns off Port Halvey", "The tide turned at noon.")
    live.publish(now)
    now = press.add(ferry[0], now, "v009", "Second attempt begins")
    live.publish(now)
    expect(page.locator(PILL)).to_have_text("2 new updates")
    assert top(page, "#v003 h3") == pytest.approx(before, abs=1)
    page.locator(PILL).click()
    expect(page.locator("#v009")).to_be_in_viewport()
    expect(page.locator(PILL)).to_be_hidden()


def test_a_correction_above_does_not_move_what_is_read(
    live: Any, follow: Any, press: Any, ferry: Any
) -> None:
    page = follow()
    scroll_to(page, "#v002 h3")
    before = top(page, "#v002 h3")
    longer = ferry[1].entries[-1].text * 6
    live.publish(press.change(ferry[1], "v007", text=longer, status="corrected"))
    expect(page.locator("#v007")).to_have_attribute("data-status", "corrected")
    assert top(page, "#v002 h3") == pytest.approx(before, abs=1)


def test_an_entry_that_grows_while_read_keeps_the_line(
    live: Any, follow: Any, press: Any, ferry: Any
) -> None:
    page = follow(height=500)
    page.locator("#v001 .standing summary").click()
    scroll_to(page, "#v001 .standing")
    before = top(page, "#v001 .standing > summary")
    entry = ferry[1].entries[-1]
    live.publish(press.change(ferry[1], "v001", text=entry.text * 4))
    expect(page.locator("#v001 .words")).to_have_count(4)
    assert top(page, "#v001 .standing > summary") == pytest.approx(before, abs=1)
    assert page.locator("#v001 .standing").evaluate("(d) => d.open"), "what was opened stays open"


def test_a_removed_entry_above_does_not_move_what_is_read(
    live: Any, follow: Any, press: Any, ferry: Any
) -> None:
    page = follow()
    scroll_to(page, "#v002 h3")
    before = top(page, "#v002 h3")
    live.publish(press.without(ferry[1], "v007"))
    expect(page.locator("#v007")).to_have_count(0)
    assert top(page, "#v002 h3") == pytest.approx(before, abs=1)


def test_a_kill_is_seen_in_place(live: Any, follow: Any, press: Any, ferry: Any) -> None:
    from writethru.model import Notice

    page = follow()
    reason = Notice(
        kind="killed",
        time=press.NINE,
        by="editor",
        passage=None,
        before=None,
        entry=None,
        text="sent by mistake",
    )
    live.publish(press.change(ferry[1], "v007", status="retracted", notices=(reason,)))
    expect(page.locator("#v007 s")).to_be_visible()
    expect(page.locator("#v007")).to_contain_text("The editors withdrew this: sent by mistake.")
    expect(page.locator("#v007")).not_to_contain_text("It went calmly")
    expect(page.locator("#announce")).to_have_text("1 on screen withdrawn")


def test_a_kill_of_an_update_that_waits_arrives_too(live: Any, follow: Any, press: Any, ferry: Any) -> None:
    page = follow()
    scroll_to(page, "#v002")
    now = press.add(ferry[0], ferry[1], "v008", "A rumour from the quay")
    live.publish(now)
    expect(page.locator(PILL)).to_have_text("1 new update")
    live.publish(press.without(now, "v008"))
    expect(page.locator(PILL)).to_be_hidden()
    expect(page.locator("#v008")).to_have_count(0)


def test_updates_that_wait_come_in_when_the_reader_returns_to_the_top(
    live: Any, follow: Any, press: Any, ferry: Any
) -> None:
    page = follow()
    scroll_to(page, "#v002")
    live.publish(press.add(ferry[0], ferry[1], "v008", "Tide turns off Port Halvey"))
    expect(page.locator(PILL)).to_be_visible()
    page.evaluate("window.scrollTo(0, 0)")
    expect(page.locator("#v008")).to_be_visible()
    expect(page.locator(PILL)).to_be_hidden()


def test_oldest_first_grows_at_its_end(live: Any, follow: Any, press: Any, ferry: Any) -> None:
    page = follow("/?order=oldest")
    live.publish(press.add(ferry[0], ferry[1], "v008", "Tide turns off Port Halvey"))
    expect(page.locator(".entry").last).to_have_attribute("id", "v008")


def test_following_quietly_holds_and_says_how_many(live: Any, follow: Any, press: Any, ferry: Any) -> None:
    page = follow()
    page.get_by_role("button", name="Follow quietly").click()
    live.publish(press.add(ferry[0], ferry[1], "v008", "Tide turns off Port Halvey"))
    button = page.get_by_role("button", name="Follow live (1 waiting)")
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(page.locator("#v008")).to_have_count(0)
    expect(page.locator("#announce")).to_be_empty()
    button.click()
    expect(page.locator("#v008")).to_be_visible()


def test_a_restart_is_survived_and_what_was_missed_is_merged(
    live: Any, follow: Any, press: Any, ferry: Any
) -> None:
    page = follow()
    scroll_to(page, "#v002 h3")
    live.stop()
    expect(page.locator("#link")).to_contain_text("Reconnecting, last heard", timeout=15_000)
    now = press.add(ferry[0], ferry[1], "v008", "Tide turns off Port Halvey")
    now = press.change(press.without(now, "v007"), "v004", pinned=True)
    live.newsroom._pages["ferry"] = now
    live.start()
    expect(page.locator("#link")).to_have_text("Live", timeout=30_000)
    expect(page.locator("#v007")).to_have_count(0, timeout=15_000)
    expect(page.locator("#v004")).to_contain_text("Pinned")
    expect(page.locator(PILL)).to_have_text("1 new update")
    page.locator(PILL).click()
    expect(page.locator("#v008")).to_be_visible()
    live.publish(press.add(ferry[0], now, "v009", "Second attempt begins"))
    page.evaluate("window.scrollTo(0, 0)")
    expect(page.locator("#v009")).to_be_visible()


def test_offline_is_said(live: Any, follow: Any) -> None:
    page = follow()
    page.context.set_offline(True)
    expect(page.locator("#link")).to_contain_text("Offline, last heard")
    page.context.set_offline(False)
    expect(page.locator("#link")).to_have_text("Live", timeout=20_000)


def test_what_is_new_since_the_last_visit_is_counted(live: Any, tab: Tab, press: Any, ferry: Any) -> None:
    page = tab(live.url)
    expect(page.locator("#since")).to_be_hidden()
    page.goto("about:blank")
    now = press.add(ferry[0], ferry[1], "v008", "Tide turns off Port Halvey")
    now = press.change(press.change(now, "v002", status="corrected"), "v003", status="retracted")
    live.publish(now)
    page.goto(live.url)
    expect(page.locator("#since")).to_contain_text("1 new · 1 corrected · 1 you read no longer stands")
    page.get_by_role("button", name="Show only these").click()
    expect(page.locator(".entry:visible")).to_have_count(3)
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(".entry:visible")).to_have_count(8)


def test_the_first_entry_of_an_empty_page_is_seen(press: Any, live: Any, follow: Any) -> None:
    p = press.Press()
    live.publish(p.page(revision=8))
    page = follow()
    expect(page.locator("#empty")).to_be_visible()
    live.newsroom.press = p
    live.publish(press.add(p, p.page(revision=8), "v001", "First word from the harbour"))
    expect(page.locator("#v001")).to_be_visible()
    expect(page.locator("#empty")).to_be_hidden()
