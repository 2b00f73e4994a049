"""The newsroom over a real log and a real reader: acknowledged, read, placed, published, decided."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from writethru.desk.queue import queue
from writethru.errors import DeskError, IntakeError
from writethru.model import Decision
from writethru.newsroom import Newsroom, page_at
from writethru.reading import Reader
from writethru.story.page import page_bytes
from writethru.story.sqlite import SqliteLog
from writethru.story.verify import verify


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2031, 3, 3, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def line(
    id: str, headline: str, body: str = "", *, outlet: str = "Lakeside Agency", minute: int = 0
) -> bytes:
    text = f"{headline}\n\n{body}" if body else headline
    row = {
        "id": id,
        "outlet": outlet,
        "received": f"2031-03-03T08:{minute:02d}:00Z",
        "headline": headline,
        "body": body,
        "text": text,
    }
    return json.dumps(row).encode()


FOG = line("d1", "Ferries halted by fog - harbour master",
           "Ferries to Ulm Island will not run before noon because of fog, harbour master Ida Brenner said on Monday.")  # fmt: skip
LOCK = line("d2", "Lock keeper of Tarn resigns",
            "Lock keeper Olle Varga has resigned after the ferries were halted by fog, the Tarn Waterways Board said.", minute=5)  # fmt: skip


def in_newsroom(
    path: Path,
    reader: Reader,
    work: Callable[[Newsroom, Clock], Awaitable[None]],
    *,
    stories: dict[str, str] | None = None,
) -> None:
    async def run() -> None:
        clock, log = Clock(), SqliteLog(path)
        newsroom = Newsroom(log, stories or {"lake": ""}, reader=reader, clock=clock)
        await newsroom.start()
        try:
            await work(newsroom, clock)
        finally:
            await newsroom.stop()
        assert list(verify(log)) == []
        log.close()

    asyncio.run(run())


def test_a_dispatch_is_acknowledged_then_read_then_published(tmp_path, reader):
    seen: list[tuple[int, int]] = []

    async def work(newsroom: Newsroom, clock: Clock) -> None:
        async def listener(story, before, after):
            seen.append((before.revision, after.revision))

        newsroom.listen(listener)
        receipt = await newsroom.submit(FOG, source="push")
        assert receipt.accepted == ("d1",)
        await newsroom.idle()
        assert newsroom.page("lake").entries

    in_newsroom(tmp_path / "log.db", reader, work)
    assert seen == [(0, 1)]


def test_the_same_dispatch_twice_is_known_and_changes_nothing(tmp_path, reader):
    async def work(newsroom: Newsroom, clock: Clock) -> None:
        await newsroom.submit(FOG, source="push")
        await newsroom.idle()
        before = page_bytes(newsroom.page("lake"))
        receipt = await newsroom.submit(FOG, source="push")
        await newsroom.idle()
        assert receipt.accepted == ()
        assert len(receipt.known) == 1
        assert page_bytes(newsroom.page("lake")) == before

    in_newsroom(tmp_path / "log.db", reader, work)


def test_a_second_newsroom_over_the_same_log_has_the_same_bytes(tmp_path, reader):
    pages: list[bytes] = []

    async def work(newsroom: Newsroom, clock: Clock) -> None:
        for document in (FOG, LOCK):
            await newsroom.submit(document, source="push")
        await newsroom.idle()
        pages.append(page_bytes(newsroom.page("lake")))

    in_newsroom(tmp_path / "log.db", reader, work)
    in_newsroom(tmp_path / "log.db", reader, work)
    assert pages[0] == pages[1]


def test_a_past_page_is_the_one_that_was_published(tmp_path, reader):
    async def work(newsroom: Newsroom, clock: Clock) -> None:
        await newsroom.submit(FOG, source="push")
        await newsroom.idle()
        then, moment = page_bytes(newsroom.page("lake")), clock.now
        clock.now += timedelta(minutes=10)
        await newsroom.submit(LOCK, source="push")
        await newsroom.idle()
        assert page_bytes(newsroom.page("lake")) != then
        assert page_bytes(newsroom.page_at("lake", moment)) == then

    in_newsroom(tmp_path / "log.db", reader, work)


def test_a_decision_is_applied_once_and_outlives_a_restart(tmp_path, reader):
    async def work(newsroom: Newsroom, clock: Clock) -> None:
        await newsroom.submit(FOG, source="push")
        await newsroom.idle()
        entry = newsroom.page("lake").entries[0].id
        for _ in range(2):
            page = await newsroom.decide("lake", Decision(id="once", kind="pin", development=entry), "ana")
            assert next(e for e in page.entries if e.id == entry).pinned
        assert len(newsroom.desk("lake").decisions) == 1

    in_newsroom(tmp_path / "log.db", reader, work)
    in_newsroom(tmp_path / "log.db", reader, work)


@pytest.mark.parametrize(
    ("decision", "code"),
    [
        (Decision(id="a", kind="pin", development="v999"), "WT501"),
        (Decision(id="a", kind="pin"), "WT501"),
        (Decision(id="a", kind="kill", development="v001", text=" "), "WT502"),
        (Decision(id="a", kind="merge", development="v001", other="v001"), "WT502"),
        (Decision(id="a", kind="split", development="v001"), "WT502"),
    ],
    ids=["unknown-entry", "no-entry", "kill-without-a-reason", "merge-with-itself", "split-of-nothing"],
)
def test_a_decision_that_cannot_be_carried_out_is_refused(tmp_path, reader, decision, code):
    async def work(newsroom: Newsroom, clock: Clock) -> None:
        await newsroom.submit(FOG, source="push")
        await newsroom.idle()
        with pytest.raises(DeskError) as raised:
            await newsroom.decide("lake", decision, "ana")
        assert raised.value.code == code
        assert newsroom.desk("lake").decisions == ()

    in_newsroom(tmp_path / "log.db", reader, work)


def test_an_embargoed_dispatch_is_kept_but_neither_read_nor_shown_before_its_time(
    tmp_path, reader, monkeypatch
):
    monkeypatch.setattr("writethru.newsroom.EMBARGO_LOOK_SECONDS", 0.01)
    embargoed = json.dumps({
        "uri": "urn:lake:9", "type": "text", "versionCreated": "2031-03-03T08:00:00Z", "embargoed": "2031-03-03T10:00:00Z",
        "headline": "Lock keeper to be named on Friday", "provider": "Lakeside Agency",
        "body_text": "The board will name a new lock keeper on Friday, chair Ida Brenner said.",
    }).encode()  # fmt: skip

    async def work(newsroom: Newsroom, clock: Clock) -> None:
        (id,) = (await newsroom.submit(embargoed, source="push")).accepted
        await newsroom.idle()
        assert newsroom.page("lake").entries == ()
        assert newsroom.dispatch("lake", id) is None
        clock.now += timedelta(hours=2)
        for _ in range(200):
            await asyncio.sleep(0.02)
            if newsroom.page("lake").entries:
                break
        assert newsroom.page("lake").entries
        assert newsroom.dispatch("lake", id) is not None

    in_newsroom(tmp_path / "log.db", reader, work)


@pytest.mark.parametrize(
    ("headline", "note"),
    [
        ("HOLD-Lock keeper named", "held by its sender"),
        ("EMBARGOED: Lock keeper named", "embargoed, no time given"),
    ],
)
def test_what_its_sender_holds_is_kept_on_the_desk_until_a_version_releases_it(
    tmp_path, reader, headline, note
) -> None:
    def sent(version: int, headline: str) -> bytes:
        return json.dumps({
            "uri": "urn:lake:9", "type": "text", "versionCreated": f"2031-03-03T0{version}:00:00Z", "version": str(version),
            "headline": headline, "provider": "Lakeside Agency",
            "body_text": "The board has named a new lock keeper, chair Ida Brenner said.",
        }).encode()  # fmt: skip

    async def work(newsroom: Newsroom, clock: Clock) -> None:
        (held,) = (await newsroom.submit(sent(1, headline), source="push")).accepted
        await newsroom.idle()
        assert newsroom.page("lake").entries == ()
        assert newsroom.dispatch("lake", held) is None
        (line,) = queue(newsroom.desk("lake")).lines
        assert line.note == note
        await newsroom.submit(sent(2, "Lock keeper named"), source="push")
        await newsroom.idle()
        assert newsroom.page("lake").entries

    in_newsroom(tmp_path / "log.db", reader, work)


class Broken(Reader):
    """A reader that fails on one dispatch, as a bug in it would."""

    def read(self, dispatch, names=None):
        if dispatch.id == "d1":
            raise RuntimeError("the parser gave up")
        return super().read(dispatch) if names is None else super().read(dispatch, names)


def test_a_dispatch_that_cannot_be_read_is_set_aside_and_the_next_one_goes_on(tmp_path):
    async def work(newsroom: Newsroom, clock: Clock) -> None:
        await newsroom.submit(FOG, source="push")
        await newsroom.submit(LOCK, source="push")
        await newsroom.idle()
        (aside,) = newsroom.desk("lake").set_aside
        assert aside.dispatch == "d1"
        assert "the parser gave up" in aside.rejected.reason
        assert newsroom.page("lake").entries

    in_newsroom(tmp_path / "log.db", Broken(), work)


def test_a_document_that_cannot_be_read_is_set_aside_once(tmp_path, reader):
    broken = b'<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>Cut of'

    async def work(newsroom: Newsroom, clock: Clock) -> None:
        for _ in range(3):
            receipt = await newsroom.submit(
                broken, source="https://agency.example/rss", outlet="Lakeside Agency"
            )
            assert receipt.rejected
        assert len(newsroom.desk("lake").set_aside) == 1

    in_newsroom(tmp_path / "log.db", reader, work)


def test_a_push_names_only_stories_that_are_open(tmp_path, reader):
    async def work(newsroom: Newsroom, clock: Clock) -> None:
        with pytest.raises(IntakeError, match="WT210"):
            await newsroom.submit(FOG, source="push", story="sea")
        assert (await newsroom.submit(FOG, source="push", story="hill")).accepted
        await newsroom.idle()
        assert newsroom.page("lake").entries == ()
        assert newsroom.page("hill").entries

    in_newsroom(tmp_path / "log.db", reader, work, stories={"lake": "", "hill": ""})


BEES = line("b1", "Beekeepers of Ostrava Hill lose half their hives",
            "A mite has killed half of the hives on Ostrava Hill, the beekeepers' union said on Monday.")  # fmt: skip
GENERAL = b"\n".join((
    line("d3", "Ferries to Ulm Island sail again",
         "The ferries to Ulm Island left Tarn at noon when the fog lifted, Ida Brenner said.", minute=9),
    line("b2", "Union asks for money for new hives",
         "The beekeepers' union of Ostrava Hill asked for help against the mite on Monday.", minute=10),
    line("x1", "Chess club wins cup", "The chess club of Varn won the regional cup on Sunday.", minute=11),
))  # fmt: skip


def test_a_general_feed_goes_to_the_stories_that_its_items_belong_to(tmp_path, reader):
    async def work(newsroom: Newsroom, clock: Clock) -> None:
        await newsroom.submit(FOG, source="push", story="lake")
        await newsroom.submit(BEES, source="push", story="hill")
        await newsroom.idle()
        receipt = await newsroom.submit(GENERAL, source="agency.example")
        assert receipt.accepted == ("d3", "b2")
        assert [fate.became for fate in receipt.items] == ["accepted", "accepted", "rejected"]
        (left,) = receipt.rejected
        assert left.code == "WT234" and "x1" in left.reason and "lake, hill" in left.reason
        await newsroom.idle()
        assert newsroom.dispatch("lake", "d3") and newsroom.dispatch("hill", "b2")
        assert not newsroom.dispatch("lake", "b2") and not newsroom.dispatch("hill", "d3")
        again = await newsroom.submit(GENERAL, source="agency.example")
        assert again.accepted == () and again.known == ("d3", "b2")

    in_newsroom(tmp_path / "log.db", reader, work, stories={"lake": "", "hill": ""})


def test_what_a_general_feed_has_broken_waits_on_the_first_desk(tmp_path, reader):
    async def work(newsroom: Newsroom, clock: Clock) -> None:
        receipt = await newsroom.submit(
            b"<rss><channel><item", source="agency.example", outlet="Lakeside Agency"
        )
        assert receipt.rejected and [fate.became for fate in receipt.items] == ["rejected"] * len(
            receipt.rejected
        )
        assert newsroom.desk("lake").set_aside and not newsroom.desk("hill").set_aside

    in_newsroom(tmp_path / "log.db", reader, work, stories={"lake": "", "hill": ""})


def test_a_new_version_in_a_general_feed_follows_the_first_one(tmp_path, reader):
    def item(day: int, title: str, body: str) -> bytes:
        return (
            "<rss version='2.0'><channel><title>Tarn Radio</title><item><guid>t1</guid>"
            f"<pubDate>Mon, 0{day} Mar 2031 08:00:00 GMT</pubDate><title>{title}</title><description>{body}</description>"
            "</item></channel></rss>"
        ).encode()

    async def work(newsroom: Newsroom, clock: Clock) -> None:
        await newsroom.submit(item(3, "Ferries halted by fog", "Ferries to Ulm Island will not run, Ida Brenner said."),
                              source="rss", outlet="Tarn Radio", story="lake")  # fmt: skip
        await newsroom.submit(BEES, source="push", story="hill")
        await newsroom.idle()
        changed = item(3, "Nothing to see", "The beekeepers of Ostrava Hill thanked their union.")
        receipt = await newsroom.submit(changed, source="rss", outlet="Tarn Radio")
        assert [fate.became for fate in receipt.items] == ["version"]
        await newsroom.idle()
        assert newsroom.dispatch("lake", receipt.accepted[0])

    in_newsroom(tmp_path / "log.db", reader, work, stories={"lake": "", "hill": ""})


def test_a_general_feed_finds_its_stories_after_a_restart(tmp_path, reader):
    stories = {"lake": "", "hill": ""}

    async def before(newsroom: Newsroom, clock: Clock) -> None:
        await newsroom.submit(FOG, source="push", story="lake")
        await newsroom.submit(BEES, source="push", story="hill")
        await newsroom.idle()

    async def after(newsroom: Newsroom, clock: Clock) -> None:
        assert (await newsroom.submit(GENERAL, source="agency.example")).accepted == ("d3", "b2")

    in_newsroom(tmp_path / "log.db", reader, before, stories=stories)
    in_newsroom(tmp_path / "log.db", reader, after, stories=stories)


def test_a_general_feed_before_any_story_has_told_anything_is_refused(tmp_path, reader):
    async def work(newsroom: Newsroom, clock: Clock) -> None:
        receipt = await newsroom.submit(FOG, source="agency.example")
        assert receipt.accepted == () and [r.code for r in receipt.rejected] == ["WT234"]

    in_newsroom(tmp_path / "log.db", reader, work, stories={"lake": "", "hill": ""})


def test_a_clock_that_runs_backwards_leaves_the_log_whole(tmp_path, reader):
    async def work(newsroom: Newsroom, clock: Clock) -> None:
        await newsroom.submit(FOG, source="push")
        await newsroom.idle()
        clock.now -= timedelta(days=1)
        await newsroom.submit(LOCK, source="push")
        await newsroom.idle()
        assert page_bytes(page_at(newsroom._log, "lake", clock.now + timedelta(days=2))) == page_bytes(
            newsroom.page("lake")
        )

    in_newsroom(tmp_path / "log.db", reader, work)
