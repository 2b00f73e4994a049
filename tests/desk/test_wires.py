"""The desk's pages about what comes in, over a real newsroom: feeds, what was set aside, pasting."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime
from typing import Any

import pytest

from writethru.intake import opml
from writethru.intake.watch import FeedHealth
from writethru.newsroom import Newsroom
from writethru.story.log import MemoryLog

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
FOG = "URGENT: Ferries halted by fog\n\nTARN, March 10 (Lakeside Agency) - Ferries will not run before noon, harbour master Ida Brenner said.\n\n(Reporting by A. Bell)"


class NoReader:
    """Reading is not what is looked at here."""

    def read(self, dispatch: Any, names: Any = None) -> Any:
        raise RuntimeError("the parser is not installed")


@pytest.fixture
def newsroom() -> Newsroom:
    return Newsroom(MemoryLog(), {"ferry": ""}, reader=NoReader(), clock=lambda: NOW)  # type: ignore[arg-type]


def fields(html: str, form: int = 0) -> dict[str, str]:
    found = re.findall(r"<form[^>]*>(.*?)</form>", html, re.S)[form]
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', found))


async def previewed(editor: Any, text: str, **more: Any) -> str:
    html = (await editor.see("/desk/ferry/paste")).text
    data = {**fields(html), "text": text, "do": "preview", "outlet": "", **more}
    answer = await editor.client.post("/desk/ferry/paste", files={"file": ("", b"")}, data=data)
    assert answer.status_code == 200, answer.text
    return str(answer.text)


def test_a_paste_is_shown_before_anything_is_kept(at_desk, newsroom):
    async def work(editor):
        await editor.sign_in()
        html = await previewed(editor, FOG)
        assert (
            "1 dispatch" in html
            and "Lakeside Agency" in html
            and "urgent" in html
            and "Nothing is kept yet" in html
        )
        assert '<mark class="furniture">(Reporting by A. Bell)</mark>' in html
        assert newsroom.page("ferry").dispatches == 0 and newsroom.waiting("ferry") == 0
        answer = await editor.client.post(
            "/desk/ferry/paste", data={**fields(html), "do": "keep"}, files={"file": ("", b"")}
        )
        assert answer.status_code == 303 and "kept=1" in answer.headers["location"]
        assert "1 kept." in (await editor.see(answer.headers["location"])).text
        assert newsroom.waiting("ferry") == 1
        assert "Here already" in await previewed(editor, FOG)

    at_desk(work)


def test_a_file_is_pasted_as_it_is(at_desk, newsroom):
    feed = "<rss version='2.0'><channel><title>Tarn Radio</title><item><title>Café late</title><guid>1</guid></item></channel></rss>"

    async def work(editor):
        await editor.sign_in()
        html = (await editor.see("/desk/ferry/paste")).text
        files = {"file": ("Tarn.xml", feed.encode("utf-16"))}
        shown = (
            await editor.client.post("/desk/ferry/paste", data={**fields(html), "do": "preview"}, files=files)
        ).text
        assert "Read as RSS" in shown and "Café late" in shown and "Tarn.xml" in shown
        await editor.client.post(
            "/desk/ferry/paste", data={**fields(shown), "do": "keep"}, files={"file": ("", b"")}
        )
        assert newsroom.desk("ferry").incoming[0].dispatch.headline == "Café late"

    at_desk(work)


def test_a_paste_that_names_no_outlet_asks_for_one(at_desk):
    async def work(editor):
        await editor.sign_in()
        assert "No outlet found" in await previewed(editor, "Ferry late\n\nThe ferry is late.")
        html = await previewed(editor, "Ferry late\n\nThe ferry is late.", outlet="Tarn Radio")
        assert "No outlet found" not in html and "<b>Tarn Radio</b>" in html

    at_desk(work)


def test_an_empty_paste_says_what_to_do(at_desk):
    async def work(editor):
        await editor.sign_in()
        assert "Paste a text or choose a file first" in await previewed(editor, " \n ")

    at_desk(work)


def test_a_paste_without_our_mark_is_refused(at_desk, newsroom):
    async def work(editor):
        await editor.sign_in()
        answer = await editor.client.post(
            "/desk/ferry/paste", data={"text": FOG, "do": "preview"}, files={"file": ("", b"")}
        )
        assert answer.status_code == 403
        html = await previewed(editor, FOG)
        foreign = await editor.client.post(
            "/desk/ferry/paste",
            data={**fields(html), "do": "keep"},
            files={"file": ("", b"")},
            headers={"origin": "https://evil.example"},
        )
        assert foreign.status_code == 403 and newsroom.waiting("ferry") == 0

    at_desk(work)


@pytest.mark.parametrize("page", ["feeds", "set-aside", "paste", "feeds.opml", "set-aside/1"])
def test_without_a_session_nothing_is_shown(at_desk, page):
    async def work(editor):
        assert (await editor.see(f"/desk/ferry/{page}")).status_code == 401

    at_desk(work)


async def broken(newsroom: Newsroom) -> int:
    await newsroom.submit(
        b"<html>Log in</html>",
        source="https://tarn.example/rss",
        outlet="Tarn Radio",
        content_type="text/html",
    )
    return newsroom.aside("ferry")[0].seq


def test_what_was_set_aside_can_be_saved_tried_again_and_laid_by(at_desk, newsroom):
    async def work(editor):
        await editor.sign_in()
        seq = await broken(newsroom)
        html = (await editor.see("/desk/ferry/set-aside")).text
        assert (
            "One" not in html
            and "1 thing could not be read" in html
            and "This is a web page" in html
            and "Log in" in html
        )
        saved = await editor.see(f"/desk/ferry/set-aside/{seq}")
        assert (
            saved.content == b"<html>Log in</html>" and "attachment" in saved.headers["content-disposition"]
        )
        assert "sandbox" in saved.headers["content-security-policy"]
        answer = await editor.client.post("/desk/ferry/set-aside", data={**fields(html), "do": "again"})
        assert "said=still" in answer.headers["location"] and len(newsroom.aside("ferry")) == 1
        await editor.client.post("/desk/ferry/set-aside", data={**fields(html), "do": "lay_by"})
        assert newsroom.aside("ferry") == ()
        await broken_again(newsroom)
        assert newsroom.aside("ferry") == (), "what was laid by is not set aside anew at each poll"
        gone = await editor.client.post("/desk/ferry/set-aside", data={**fields(html), "do": "again"})
        assert gone.status_code == 409 and "WT505" in gone.text

    async def broken_again(newsroom):
        await newsroom.submit(b"<html>Log in</html>", source="https://tarn.example/rss", outlet="Tarn Radio")

    at_desk(work)


def test_what_can_be_read_after_all_is_taken_in(at_desk, newsroom, monkeypatch):
    """A document that an older writethru could not read, and a newer one can."""

    async def work(editor):
        await editor.sign_in()
        with monkeypatch.context() as older:
            older.setattr("writethru.intake.formats.text.parse", lambda text, context: 1 / 0)
            await newsroom.submit(FOG.encode(), source="push: fog.txt")
        [waits] = newsroom.aside("ferry")
        assert waits.rejected.code == "WT206" and newsroom.waiting("ferry") == 0
        html = (await editor.see("/desk/ferry/set-aside")).text
        answer = await editor.client.post("/desk/ferry/set-aside", data={**fields(html), "do": "again"})
        assert "said=read&n=1" in answer.headers["location"]
        assert (
            newsroom.aside("ferry") == ()
            and newsroom.desk("ferry").incoming[0].dispatch.outlet == "Lakeside Agency"
        )

    at_desk(work)


def test_all_are_tried_again_with_one_press(at_desk, newsroom, monkeypatch):
    async def work(editor):
        await editor.sign_in()
        with monkeypatch.context() as older:
            older.setattr("writethru.intake.formats.text.parse", lambda text, context: 1 / 0)
            for n in range(3):
                await newsroom.submit(
                    f"Ferry {n} late\n\nIt is late.".encode(), source=f"push: {n}", outlet="ONA"
                )
        await broken(newsroom)
        html = (await editor.see("/desk/ferry/set-aside")).text
        answer = await editor.client.post("/desk/ferry/set-aside", data={**fields(html), "do": "all"})
        assert "said=all&n=3" in answer.headers["location"] and len(newsroom.aside("ferry")) == 1

    at_desk(work)


def test_a_dispatch_that_reading_failed_on_is_read_again(at_desk, newsroom):
    async def work(editor):
        await editor.sign_in()
        await newsroom.start()
        await newsroom.submit(FOG.encode(), source="push")
        await newsroom.idle()
        [waits] = newsroom.aside("ferry")
        assert waits.dispatch and newsroom.waiting("ferry") == 0
        html = (await editor.see("/desk/ferry/set-aside")).text
        answer = await editor.client.post("/desk/ferry/set-aside", data={**fields(html), "do": "again"})
        assert "said=again" in answer.headers["location"]
        await newsroom.idle()
        [again] = newsroom.aside("ferry")
        assert again.seq > waits.seq, "it was tried, and failed anew"
        await newsroom.stop()

    at_desk(work)


def test_the_feeds_page_puts_those_that_fail_first_and_shows_no_secrets(at_desk, newsroom):
    asked = []
    health = (
        FeedHealth(
            url="https://u:p@a.example/rss?key=s3cret",
            outlet="Alpha",
            last_ok=NOW,
            items=4,
            last_new=NOW,
            next=NOW,
        ),
        FeedHealth(
            url="https://z.example/rss", outlet="Zulu", failures=3, last_error="It answers 503.", last_ok=NOW
        ),
        FeedHealth(url="folder /srv/in", outlet="ONA"),
    )

    async def work(editor):
        await editor.sign_in()
        newsroom.watch_feeds(lambda: health, lambda url: asked.append(url) or True)
        html = (await editor.see("/desk/ferry/feeds")).text
        assert html.index("Zulu") < html.index("Alpha") < html.index("ONA")
        assert "3 failures" in html and "It answers 503." in html and "not asked yet" in html
        visible = re.sub(r'<input type="hidden"[^>]*>', "", html)
        assert "s3cret" not in visible and "u:p" not in visible
        answer = await editor.client.post("/desk/ferry/feeds", data=fields(html))
        assert answer.status_code == 303 and asked == ["https://z.example/rss"]
        exported = await editor.see("/desk/ferry/feeds.opml")
        assert [feed.outlet for feed in opml.read(exported.content)] == ["Alpha", "Zulu"]

    at_desk(work)


def test_no_feed_at_all_says_what_to_do(at_desk):
    async def work(editor):
        await editor.sign_in()
        assert "Nothing is polled or watched" in (await editor.see("/desk/ferry/feeds")).text

    at_desk(work)


def test_a_hostile_feed_fills_neither_the_log_nor_the_desk(newsroom):
    feed = "".join(
        f'{{"id": "{n}", "outlet": "x", "headline": "", "body": ""}}\n' for n in range(5000)
    ).encode()

    async def work():
        receipt = await newsroom.submit(feed, source="push")
        assert len(receipt.rejected) == 101 and "more of its items" in receipt.rejected[-1].reason
        assert len(newsroom.aside("ferry")) <= 101

    asyncio.run(work())
