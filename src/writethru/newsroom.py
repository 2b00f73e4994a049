"""The newsroom: the stories that are open, the log under them, and the order in which things happen.

`Newsroom` is the one writer. It acknowledges a dispatch once the log holds it, reads and places it
afterwards, and tells its listeners of each new revision. After a crash it goes on with whatever was
acknowledged and not yet placed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Literal

import msgspec

from writethru.errors import DeskError, IntakeError
from writethru.intake import Parsed
from writethru.intake.apart import parse_bounded
from writethru.intake.ledger import Ledger
from writethru.intake.watch import FeedHealth
from writethru.merging import PROPOSAL_BELOW, Held
from writethru.model import (
    Decision,
    Development,
    Dispatch,
    Item,
    Page,
    PageEntry,
    Placed,
    Placement,
    Reading,
    Rejected,
    Statement,
    Value,
)
from writethru.reading import Reader
from writethru.routes import Routes
from writethru.story.entries import Body, Opened, ReadEntry, ReceivedEntry, SettledEntry
from writethru.story.fold import State, fold_all
from writethru.story.log import Draft, Log
from writethru.story.page import View, project
from writethru.story.room import StoryRoom, mark

Clock = Callable[[], datetime]
ASIDE_EACH = 100
"""Rejections of one document that are set aside one by one; the rest are told in one line more. Whoever looks at the
first hundred knows what is wrong, and a hostile feed cannot fill the log."""

Listener = Callable[[str, Page, Page], Awaitable[None]]

EMBARGO_LOOK_SECONDS = 30.0
"""How often the clock is looked at while an embargo runs: a machine's clock may be set meanwhile."""


class Incoming(Value):
    """A dispatch with what was read in it and where it was placed; both None until that happened."""

    dispatch: Dispatch
    reading: Reading | None
    placed: Placed | None


class SetAside(Value):
    """Something that could not be read and waits for a person."""

    seq: int
    time: datetime
    rejected: Rejected
    dispatch: str | None = None


class DeskView(Value):
    """What editors see of a story. `decisions`: (seq, time, actor, decision), newest first."""

    story: str
    page: Page
    incoming: tuple[Incoming, ...]
    set_aside: tuple[SetAside, ...]
    decisions: tuple[tuple[int, datetime, str, Decision], ...]
    held: tuple[PageEntry, ...]
    developments: Mapping[str, Development]
    statements: Mapping[str, Statement]
    member_of: Mapping[str, str]
    """Statement id to the development it stands in now, after the editors' merges and splits."""
    placements: dict[str, Placement]
    """By statement: where it stands and why, after it went over to another development, too."""
    proposals: tuple[Placement, ...]


class Fate(Value):
    """What became of one item.

    became: `accepted`, a `version` of an earlier one (`supersedes`), `known` already, or `rejected`.
    """

    became: Literal["accepted", "version", "known", "rejected"]
    headline: str = ""
    dispatch: str | None = None
    supersedes: str | None = None
    code: str | None = None
    reason: str | None = None


class Receipt(Value):
    """What became of a document: ids that are kept from now on, ids that were here already, what was rejected.

    items: the same item by item, in the document's order, what was rejected at the end.
    """

    accepted: tuple[str, ...]
    known: tuple[str, ...]
    rejected: tuple[Rejected, ...]
    items: tuple[Fate, ...] = ()


def _standing(state: State) -> dict[str, Placement]:
    """The placement by which each statement stands where it stands; its first one where an editor put it there."""
    found: dict[str, Placement] = {}
    for dispatch in state.arrived:
        placed = state.placed.get(dispatch)
        for p in (*placed.placements, *placed.moved) if placed else ():
            stands = state.resolve(p.development) == state.member_of.get(p.statement)
            if stands or p.statement not in found:
                found[p.statement] = p
    return found


def utc_now() -> datetime:
    """The clock of a real newsroom."""
    return datetime.now(UTC)


class Newsroom:
    """All open stories over one log.

    Args:
        log: where everything is kept.
        stories: slug to title ("" where the best headline is to be the title), in the order shown.
        reader: what reads dispatches.
        clock: tells the time, in UTC.
        ledger: where the bytes of what could not be read are kept; in memory where none is given.
        held: where what statements mean is kept, so that a restart need not read them again.

    Start it inside a running event loop with `start()` before submitting, and `stop()` it at the end.
    """

    def __init__(
        self, log: Log, stories: Mapping[str, str], *, reader: Reader, clock: Clock = utc_now,
        ledger: Ledger | None = None, held: Held | None = None,
    ):  # fmt: skip
        self.ledger = ledger or Ledger(None)
        self._log, self._reader, self._clock = log, reader, clock
        self._rooms = {slug: StoryRoom(slug, held) for slug in stories}
        self._titles = dict(stories)
        self._routes = Routes(lambda: {slug: room.state for slug, room in self._rooms.items()})
        self._turn = asyncio.Lock()
        self._waiting: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
        self._worker: asyncio.Task[None] | None = None
        self._embargoed: set[asyncio.Task[None]] = set()
        self._listeners: list[Listener] = []
        self._health: Callable[[], tuple[FeedHealth, ...]] = tuple
        self._ask_feed: Callable[[str], bool] = _no_feed
        for entry in log.entries():
            if entry.story in self._rooms:
                self._rooms[entry.story].apply((entry,))

    # ---- life

    async def start(self) -> None:
        """Open what is new, queue what a crash left unread, and begin to work."""
        for slug, room in self._rooms.items():
            if not room.state.opened or room.state.title != self._titles[slug]:
                await self._append(slug, [self._draft(slug, "writethru", Opened(title=self._titles[slug]))])
            for dispatch in room.state.pending():
                self._waiting.put_nowait((slug, dispatch))
        self._worker = asyncio.create_task(self._work(), name="writethru-reading")

    async def stop(self) -> None:
        """Finish the dispatch in hand and stop; what still waits is taken up at the next start."""
        tasks = [*self._embargoed, *([self._worker] if self._worker else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._worker = None

    async def idle(self) -> None:
        """Wait until everything acknowledged so far has been read and placed."""
        await self._waiting.join()

    def listen(self, callback: Listener) -> None:
        """Call `callback(story, before, after)` after each published revision, one after the other."""
        self._listeners.append(callback)

    def watch_feeds(
        self, health: Callable[[], tuple[FeedHealth, ...]], ask: Callable[[str], bool] | None = None
    ) -> None:
        """Where the state of the polled feeds comes from, and what asks one of them at once."""
        self._health, self._ask_feed = health, ask or _no_feed

    # ---- looking

    def stories(self) -> tuple[str, ...]:
        """Slugs of the open stories."""
        return tuple(self._rooms)

    def page(self, story: str) -> Page:
        """The page as readers see it now. Raises KeyError for a story that is not open."""
        return self._rooms[story].page

    def page_at(self, story: str, time: datetime) -> Page:
        """The page as readers saw it at `time`."""
        self._rooms[story]
        return page_at(self._log, story, time)

    def dispatch(self, story: str, id: str) -> Dispatch | None:
        """A dispatch as it was received; None until it is placed, so that no embargo leaks."""
        state = self._rooms[story].state
        return state.dispatches.get(id) if id in state.placed else None

    def withdrawn_by(self, story: str, id: str) -> Dispatch | None:
        """The dispatch that killed this one; None where it stands."""
        state = self._rooms[story].state
        return state.dispatches.get(state.killed_dispatches.get(id, ""))

    def feeds(self) -> tuple[FeedHealth, ...]:
        """The polled feeds and how they are."""
        return self._health()

    def ask_feed(self, url: str) -> bool:
        """Ask a feed at once; False where there is none with this address."""
        return self._ask_feed(url)

    def waiting(self, story: str) -> int:
        """Dispatches that were acknowledged and are not read yet."""
        return len(self._rooms[story].state.pending())

    def aside(self, story: str) -> tuple[SetAside, ...]:
        """What was set aside and waits for a person, newest first."""
        return tuple(
            SetAside(seq=seq, time=time, rejected=body.rejected, dispatch=body.dispatch)
            for seq, time, body in reversed(self._rooms[story].state.set_aside)
        )

    def desk(self, story: str) -> DeskView:
        """What editors see."""
        room = self._rooms[story]
        state, view = room.state, View(room.state)
        held = frozenset(state.held)
        shown = project(_release_all(state), view=None) if held else room.page
        placements = _standing(state)
        decided = {made.decision.development for made in state.decisions}
        return DeskView(
            story=story,
            page=room.page,
            incoming=tuple(
                Incoming(dispatch=state.dispatches[d], reading=state.readings.get(d), placed=state.placed.get(d))
                for d in reversed(state.arrived)
            ),
            set_aside=self.aside(story),
            decisions=tuple((m.seq, m.time, m.actor, m.decision) for m in reversed(state.decisions)),
            held=tuple(entry for entry in shown.entries if entry.id in held),
            developments=view.developments,
            statements=view.statements,
            member_of=dict(state.member_of),
            placements=placements,
            proposals=tuple(
                sorted(
                    (p for p in placements.values() if not p.new and p.score < PROPOSAL_BELOW
                     and state.member_of.get(p.statement) not in decided),
                    key=lambda p: (p.score, p.statement),
                )
            ),
        )  # fmt: skip

    # ---- happening

    async def submit(
        self, data: bytes, *, source: str, outlet: str | None = None, content_type: str | None = None,
        story: str | None = None,
    ) -> Receipt:  # fmt: skip
        """Take in a document in any of the formats in. Durable when it returns; reading comes after.

        Where several stories are open and none is named, each item goes to the one that it belongs to; an item that
        fits none, or two alike, is told as rejected (WT234), and so is what could not be read.

        Raises:
            IntakeError: WT210 for a story that is not open.
        """
        if story is None and len(self._rooms) > 1:
            return await self._distribute(source, await self._parsed(data, source, outlet, content_type))
        slug = self._which(story)
        parsed = await self._parsed(data, source, outlet, content_type)
        return await self.take(slug, parsed.items, parsed.rejected)

    async def take(self, story: str, items: Sequence[Item], rejected: Sequence[Rejected] = ()) -> Receipt:
        """Take in items that are parsed already."""
        async with self._turn:
            return await self._take(story, items, rejected)

    async def preview(
        self, data: bytes, *, source: str, outlet: str | None = None, content_type: str | None = None, story: str
    ) -> tuple[Parsed, tuple[Fate, ...], tuple[Dispatch | None, ...]]:  # fmt: skip
        """What would become of a document, without taking it in: its items, their fates, the new dispatches."""
        parsed = await parse_bounded(
            data, source=source, outlet=outlet, content_type=content_type, now=self._clock()
        )
        now = self._clock()
        found = self._rooms[story].receive([_receivable(item, now) for item in parsed.items], now)
        return (
            parsed,
            _fates(parsed.items, found, ()),
            tuple(body.dispatch if body else None for body in found),
        )

    async def try_again(self, story: str, seq: int, actor: str) -> Receipt | None:
        """Try once more to read what entry `seq` set aside; None where the feed or the dispatch is asked anew.

        Raises:
            DeskError: WT505 where nothing of that number waits, or its bytes are kept no more.
        """
        waits = self._waits(story, seq)
        rejected = waits.rejected
        if waits.dispatch is not None:
            async with self._turn:
                self._waits(story, seq)
                await self._append(story, [self._draft(story, actor, SettledEntry(of=seq, outcome="again"))])
            self._waiting.put_nowait((story, waits.dispatch))
            return None
        data = await asyncio.to_thread(self.ledger.kept, rejected.kept) if rejected.kept else None
        if data is None and self.ask_feed(rejected.source):
            async with self._turn:
                self._waits(story, seq)
                await self._append(story, [self._draft(story, actor, SettledEntry(of=seq, outcome="again"))])
            return None
        if data is None:
            raise DeskError(
                "its bytes are kept no more", code="WT505", todo="Ask the outlet for it again, or paste it"
            )
        parsed = await self._parsed(data, rejected.source, rejected.outlet, rejected.content_type)
        still = {mark(one) for one in parsed.rejected}
        async with self._turn:
            self._waits(story, seq)
            settled = [
                SettledEntry(of=one.seq, outcome="read")
                for one in self.aside(story)
                if one.rejected.kept == rejected.kept and mark(one.rejected) not in still
            ]
            return await self._take(
                story, parsed.items, parsed.rejected, [self._draft(story, actor, body) for body in settled]
            )

    async def lay_by(self, story: str, seq: int, actor: str) -> None:
        """Take what entry `seq` set aside off the desk: an editor has seen it, and it says nothing.

        Raises:
            DeskError: WT505 where nothing of that number waits.
        """
        async with self._turn:
            self._waits(story, seq)
            await self._append(story, [self._draft(story, actor, SettledEntry(of=seq, outcome="laid_by"))])

    async def set_aside(self, story: str, rejected: Rejected) -> None:
        """Record something that could not even be fetched or parsed."""
        await self.take(story, (), (rejected,))

    async def decide(self, story: str, decision: Decision, actor: str) -> Page:
        """Carry out an editor's decision; the same decision id is applied once.

        Raises:
            DeskError: where it cannot be carried out.
        """
        if story not in self._rooms:
            raise DeskError(f"there is no story {story!r}", code="WT503", todo="Choose one from the list")
        room = self._rooms[story]
        async with self._turn:
            if any(made.decision.id == decision.id for made in room.state.decisions):
                return room.page
            await self._publish(story, [self._draft(story, actor, room.decide(decision))])
            return room.page

    # ---- inside

    async def _parsed(self, data: bytes, source: str, outlet: str | None, content_type: str | None) -> Parsed:
        """The document's items; where some of it could not be read, its bytes are in the vault before anything else."""
        now = self._clock()
        parsed = await parse_bounded(data, source=source, outlet=outlet, content_type=content_type, now=now)
        if not parsed.rejected:
            return parsed
        kept = await asyncio.to_thread(self.ledger.keep, data)
        rejected = tuple(
            msgspec.structs.replace(one, kept=kept, content_type=content_type)
            for one in parsed.rejected[:ASIDE_EACH]
        )
        if more := len(parsed.rejected) - len(rejected):
            last = Rejected(
                source=source, code="WT233", outlet=outlet, kept=kept, content_type=content_type,
                reason=f"{more} more of its items could not be read either.",
            )  # fmt: skip
            rejected = (*rejected, last)
        return msgspec.structs.replace(parsed, rejected=rejected)

    async def _take(
        self, story: str, items: Sequence[Item], rejected: Sequence[Rejected], more: Sequence[Draft] = ()
    ) -> Receipt:
        """Under the turn: append what is new of it, and `more` with it."""
        room = self._rooms[story]
        now = self._clock()
        found = room.receive([_receivable(item, now) for item in items], now)
        received = [body for body in found if body is not None]
        bodies: list[Body] = [*received, *room.aside(rejected)]
        drafts = [self._draft(story, "intake", body) for body in bodies]
        if drafts or more:
            await self._append(story, [*drafts, *more])
        for body in received:
            self._waiting.put_nowait((story, body.dispatch.id))
        return Receipt(
            accepted=tuple(body.dispatch.id for body in received),
            known=tuple(_name(item) for item, body in zip(items, found, strict=True) if body is None),
            rejected=tuple(rejected),
            items=_fates(items, found, rejected),
        )

    async def _distribute(self, source: str, parsed: Parsed) -> Receipt:
        """Take each item into the story it belongs to, in the document's order. What belongs to none is in no log; what
        could not be read waits on the first story's desk."""
        taken, unplaced = list[Receipt](), list[Rejected]()
        async with self._turn:
            if parsed.rejected:
                await self._take(next(iter(self._rooms)), (), parsed.rejected)
            for item in parsed.items:
                story, why = self._story_of(item)
                if story is not None:
                    taken.append(await self._take(story, [item], ()))
                    continue
                unplaced.append(
                    Rejected(
                        source=source, code="WT234", outlet=item.outlet,
                        reason=f"WT234: {_name(item)}: {why}. Name its story, one of: {', '.join(self._rooms)}",
                    )
                )  # fmt: skip
        rejected = (*parsed.rejected, *unplaced)
        return Receipt(
            accepted=tuple(id for receipt in taken for id in receipt.accepted),
            known=tuple(name for receipt in taken for name in receipt.known),
            rejected=rejected,
            items=(*(fate for receipt in taken for fate in receipt.items), *_fates((), (), rejected)),
        )

    def _story_of(self, item: Item) -> tuple[str | None, str]:
        """The story that an item belongs to, or why it belongs to none. One that has it keeps it and its versions."""
        now = self._clock()
        receivable = _receivable(item, now)
        body = None
        for story, room in self._rooms.items():
            (body,) = room.receive([receivable], now)
            if body is None or body.dispatch.supersedes:
                return story, ""
        assert body is not None
        found, why = self._routes.find(body.dispatch)
        return found, "; ".join(reason.text for reason in why)

    def _waits(self, story: str, seq: int) -> SetAside:
        if story not in self._rooms:
            raise DeskError(f"there is no story {story!r}", code="WT503", todo="Choose one from the list")
        found = next((one for one in self.aside(story) if one.seq == seq), None)
        if found is None:
            raise DeskError(
                "that is not set aside any more", code="WT505", todo="Reload the desk; it was read or laid by"
            )
        return found

    def _which(self, story: str | None) -> str:
        if story is None and len(self._rooms) == 1:
            return next(iter(self._rooms))
        if story in self._rooms:
            return story
        raise IntakeError(
            f"there is no open story {story!r}" if story else "several stories are open and none is named",
            code="WT210", todo=f"Name one of: {', '.join(self._rooms)}",
        )  # fmt: skip

    def _draft(self, story: str, actor: str, body: Body) -> Draft:
        return Draft(story=story, actor=actor, body=body)

    def _now(self) -> datetime:
        """Now, but never before the log's last entry: the page is hashed with this very time."""
        now, last = self._clock().astimezone(UTC), self._log.last()
        return max(now, last.time) if last else now

    async def _append(self, story: str, drafts: Sequence[Draft], page: Page | None = None) -> None:
        time = self._now()
        entries = await asyncio.to_thread(self._log.append, drafts, time)
        self._rooms[story].apply(entries, page)

    async def _publish(self, story: str, drafts: Sequence[Draft]) -> None:
        room, before, time = self._rooms[story], self._rooms[story].page, self._now()
        with_revision, page = await asyncio.to_thread(room.publish, drafts, time)
        entries = await asyncio.to_thread(self._log.append, with_revision, time)
        room.apply(entries, page)
        if page is not None:
            for listener in self._listeners:
                await listener(story, before, page)

    async def _work(self) -> None:
        while True:
            story, id = await self._waiting.get()
            try:
                await self._handle(story, id)
            finally:
                self._waiting.task_done()

    async def _lift(self, story: str, dispatch: Dispatch) -> None:
        """Queue an embargoed dispatch once its time has come. A restart finds it pending again."""
        assert dispatch.embargo is not None
        # The clock is passed in and may jump: it is looked at again and again, not waited out once.
        while (left := (dispatch.embargo - self._clock()).total_seconds()) > 0:  # noqa: ASYNC110
            await asyncio.sleep(min(left, EMBARGO_LOOK_SECONDS))
        self._waiting.put_nowait((story, dispatch.id))

    async def _handle(self, story: str, id: str) -> None:
        room = self._rooms[story]
        dispatch = room.state.dispatches[id]
        if dispatch.withheld:
            return  # kept, and on the desk; what releases it comes as a version of its own
        if dispatch.embargo is not None and dispatch.embargo > self._clock():
            self._embargoed.add(task := asyncio.create_task(self._lift(story, dispatch)))
            task.add_done_callback(self._embargoed.discard)
            return
        try:
            reading = await asyncio.to_thread(self._reader.read, dispatch, room.state.names)
        except Exception as error:
            async with self._turn:
                await self._publish(
                    story, [self._draft(story, "reading", b) for b in room.failed(dispatch, error)]
                )
            return
        async with self._turn:
            if not room.state.waits(id):
                return
            try:
                bodies = await asyncio.to_thread(room.work, dispatch, reading)
            except Exception as error:
                bodies = room.failed(dispatch, error)
            await self._publish(story, [self._draft(story, actor_of(body), body) for body in bodies])


def actor_of(body: Body) -> str:
    """Which part of the machine an entry is by."""
    return "reading" if isinstance(body, ReadEntry) else "merging"


def page_at(log: Log, story: str, time: datetime) -> Page:
    """The page of a story as readers saw it at `time`, folded from the log."""
    return project(fold_all(story, log.entries(story=story, until=time)))


def _release_all(state: State) -> State:
    return msgspec.structs.replace(state, held=frozenset())


def _receivable(item: Item, now: datetime) -> Item:
    """The item without a time of receipt that lies ahead: here the clock knows better, and a page has no future."""
    if item.received is None or item.received <= now:
        return item
    odd = f"it says it was received at {item.received.isoformat()}, which lies ahead; the clock stands for it"
    return msgspec.structs.replace(item, received=None, oddities=(*item.oddities, odd))


def _name(item: Item) -> str:
    return item.id or item.guid or item.headline


def _fates(
    items: Sequence[Item], found: Sequence[ReceivedEntry | None], rejected: Sequence[Rejected]
) -> tuple[Fate, ...]:
    fates = []
    for item, body in zip(items, found, strict=True):
        if body is None:
            fates.append(Fate(became="known", headline=item.headline))
            continue
        new = body.dispatch
        fates.append(
            Fate(
                became="version" if new.supersedes else "accepted", headline=item.headline, dispatch=new.id,
                supersedes=new.supersedes,
            )
        )  # fmt: skip
    fates += [Fate(became="rejected", code=one.code, reason=one.reason) for one in rejected]
    return tuple(fates)


def _no_feed(_: str) -> bool:
    return False
