"""The newsroom: the stories that are open, the log under them, and the order in which things happen.

`Newsroom` is the one writer. It acknowledges a dispatch once the log holds it, reads and places it
afterwards, and tells its listeners of each new revision. After a crash it goes on with whatever was
acknowledged and not yet placed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime

import msgspec

from writethru.errors import DeskError, IntakeError
from writethru.intake import parse
from writethru.intake.watch import FeedHealth
from writethru.merging import PROPOSAL_BELOW
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
from writethru.story.entries import Body, Opened, ReadEntry, SetAsideEntry
from writethru.story.fold import State, fold_all
from writethru.story.log import Draft, Log
from writethru.story.page import View, project
from writethru.story.room import StoryRoom

Clock = Callable[[], datetime]
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
    proposals: tuple[Placement, ...]


class Receipt(Value):
    """What became of a document: ids that are kept from now on, ids that were here already, what was rejected."""

    accepted: tuple[str, ...]
    known: tuple[str, ...]
    rejected: tuple[Rejected, ...]


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

    Start it inside a running event loop with `start()` before submitting, and `stop()` it at the end.
    """

    def __init__(self, log: Log, stories: Mapping[str, str], *, reader: Reader, clock: Clock = utc_now):
        self._log, self._reader, self._clock = log, reader, clock
        self._rooms = {slug: StoryRoom(slug) for slug in stories}
        self._titles = dict(stories)
        self._turn = asyncio.Lock()
        self._waiting: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
        self._worker: asyncio.Task[None] | None = None
        self._embargoed: set[asyncio.Task[None]] = set()
        self._listeners: list[Listener] = []
        self._health: Callable[[], tuple[FeedHealth, ...]] = tuple
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

    def watch_feeds(self, health: Callable[[], tuple[FeedHealth, ...]]) -> None:
        """Where the state of the polled feeds comes from."""
        self._health = health

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

    def desk(self, story: str) -> DeskView:
        """What editors see."""
        room = self._rooms[story]
        state, view = room.state, View(room.state)
        held = frozenset(state.held)
        shown = project(_release_all(state), view=None) if held else room.page
        placements = [p for placed in state.placed.values() for p in placed.placements]
        decided = {made.decision.development for made in state.decisions}
        return DeskView(
            story=story,
            page=room.page,
            incoming=tuple(
                Incoming(dispatch=state.dispatches[d], reading=state.readings.get(d), placed=state.placed.get(d))
                for d in reversed(state.arrived)
            ),
            set_aside=tuple(
                SetAside(seq=seq, time=time, rejected=body.rejected, dispatch=body.dispatch)
                for seq, time, body in reversed(state.set_aside)
            ),
            decisions=tuple((m.seq, m.time, m.actor, m.decision) for m in reversed(state.decisions)),
            held=tuple(entry for entry in shown.entries if entry.id in held),
            developments=view.developments,
            statements=view.statements,
            member_of=dict(state.member_of),
            proposals=tuple(
                sorted(
                    (p for p in placements if not p.new and p.score < PROPOSAL_BELOW
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

        Raises:
            IntakeError: WT210 for a story that is not open, or where several are and none is named.
        """
        slug = self._which(story)
        now = self._clock()
        parsed = await asyncio.to_thread(
            parse, data, source=source, outlet=outlet, content_type=content_type, now=now
        )
        return await self.take(slug, parsed.items, parsed.rejected)

    async def take(self, story: str, items: Sequence[Item], rejected: Sequence[Rejected] = ()) -> Receipt:
        """Take in items that are parsed already."""
        room = self._rooms[story]
        now = self._clock()
        async with self._turn:
            received, known = room.receive([_receivable(item, now) for item in items], now)
            drafts = [self._draft(story, "intake", body) for body in received]
            new = [r for r in rejected if not any(_same(r, b.rejected) for _, _, b in room.state.set_aside)]
            drafts += [self._draft(story, "intake", SetAsideEntry(rejected=r)) for r in new]
            if drafts:
                await self._append(story, drafts)
        for body in received:
            self._waiting.put_nowait((story, body.dispatch.id))
        return Receipt(
            accepted=tuple(body.dispatch.id for body in received),
            known=tuple(known),
            rejected=tuple(rejected),
        )

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
            if id not in room.state.pending():
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


def _same(one: Rejected, other: Rejected) -> bool:
    """The same document set aside again at each poll is said once."""
    return (one.source, one.code, one.raw) == (other.source, other.code, other.raw)
