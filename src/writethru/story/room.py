"""One story at work: its state, what intake and merging know of it, and the entries that follow from an event.

Methods named after events return the bodies to append and change nothing; `apply` takes what was
appended. So the log comes first, always, and a replay brings everything back.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec

from writethru.errors import DeskError, WritethruError
from writethru.intake import Register
from writethru.merging import Held, Known, Meanings
from writethru.model import Decision, Dispatch, Item, Page, PageEntry, Reading, Rejected
from writethru.story.entries import (
    Body,
    CorrectedEntry,
    DecidedEntry,
    Entry,
    KilledEntry,
    PlacedEntry,
    PublishedEntry,
    ReadEntry,
    ReceivedEntry,
    SetAsideEntry,
)
from writethru.story.fold import FOLD, State, fold
from writethru.story.log import Draft
from writethru.story.page import page_bytes, project

NEEDS_DEVELOPMENT = frozenset(
    {"pin", "unpin", "highlight", "unhighlight", "hold", "release", "kill", "restore", "merge", "split"}
)


class StoryRoom:
    """One story. Not safe for use from several threads at once; `Newsroom` takes turns.

    held: where what statements mean is kept beyond the process.
    """

    def __init__(self, slug: str, held: Held | None = None):
        self.slug = slug
        self.state = State(story=slug)
        self.register = Register()
        self.known = Known(meanings=Meanings(held))
        self.page: Page = project(self.state)

    # ---- from the log

    def apply(self, entries: Iterable[Entry], page: Page | None = None) -> None:
        """Take in entries that the log holds: in a replay all of them, after an append the new ones.

        page: the page after the last of them, where `publish` has just made it.
        """
        published = False
        for entry in entries:
            if entry.story != self.slug or entry.seq <= self.state.seq:
                continue
            body = entry.body
            fresh = not (isinstance(body, PlacedEntry) and body.placed.dispatch in self.state.placed)
            self.state = fold(self.state, entry)
            match body:
                case ReceivedEntry(dispatch=dispatch):
                    self.register = self.register.add(dispatch)
                case PlacedEntry(placed=placed) if fresh:
                    dispatch, reading = (
                        self.state.dispatches[placed.dispatch],
                        self.state.readings[placed.dispatch],
                    )
                    self.known.accept(dispatch, reading, placed)
                case DecidedEntry(decision=decision):
                    self.known.decided(decision)
                case PublishedEntry():
                    published = True
                case _:
                    pass
        if published:
            self.page = page or project(self.state)

    # ---- events: what follows from them

    def receive(self, items: Sequence[Item], now: datetime) -> list[ReceivedEntry | None]:
        """For each item the dispatch to acknowledge, None where it is here already.

        Within one document, too, the same item is admitted once.
        """
        register = self.register
        found: list[ReceivedEntry | None] = []
        for item in items:
            dispatch = register.admit(item, now)
            if dispatch is None or dispatch.id in self.state.dispatches:
                found.append(None)
                continue
            register = register.add(dispatch)
            found.append(ReceivedEntry(dispatch=dispatch))
        return found

    def aside(self, rejected: Sequence[Rejected]) -> list[SetAsideEntry]:
        """What of these waits for a person from now on: not what waits already, nor what was laid by."""
        known = {mark(body.rejected) for _, _, body in self.state.set_aside} | self.state.laid_by
        new: dict[tuple[str, str, bytes], Rejected] = {}
        for one in rejected:
            if mark(one) not in known:
                new.setdefault(mark(one), one)
        return [SetAsideEntry(rejected=one) for one in new.values()]

    def work(self, dispatch: Dispatch, reading: Reading) -> list[Body]:
        """What follows from having read a dispatch: `read`, `placed`, and `corrected` or `killed` where it is so."""
        names = self.state.names.add(reading.mentions)
        placed = self.known.place(dispatch, reading, names.canonical_statement)
        bodies: list[Body] = [ReadEntry(reading=reading), PlacedEntry(placed=placed)]
        if placed.supersedes and dispatch.signal == "correction":
            bodies.append(CorrectedEntry(dispatch=dispatch.id, of=placed.supersedes))
        if placed.supersedes and dispatch.signal == "kill":
            told = {relation.to for relation in placed.relations if relation.type == "retracts"}
            gone = tuple(sorted(told | self._withdrawn_with(placed.supersedes)))
            bodies.append(KilledEntry(dispatch=dispatch.id, of=placed.supersedes, statements=gone))
        return bodies

    def failed(self, dispatch: Dispatch, error: Exception) -> list[Body]:
        """A dispatch that reading or merging could not handle: kept, shown on the desk, the rest goes on."""
        code = error.code if isinstance(error, WritethruError) else "WT301"
        rejected = Rejected(
            source=dispatch.outlet,
            code=code,
            reason=f"{dispatch.headline[:80]!r} could not be read: {type(error).__name__}: {error}. "
            "It is kept; read it on the desk and report the text",
            outlet=dispatch.outlet,
        )
        return [SetAsideEntry(rejected=rejected, dispatch=dispatch.id)]

    def decide(self, decision: Decision) -> DecidedEntry:
        """The entry for an editor's decision, checked against what is there.

        Raises:
            DeskError: WT501 for a development that does not exist, WT502 for what cannot be done.
        """
        state = self.state
        if decision.kind in NEEDS_DEVELOPMENT:
            self._must_exist(decision.development)
        if decision.kind == "merge":
            self._must_exist(decision.other)
            if state.resolve(decision.other or "") == state.resolve(decision.development or ""):
                raise DeskError(
                    "an entry cannot be merged with itself", code="WT502", todo="Choose another entry"
                )
        if decision.kind == "split":
            members = state.members[state.resolve(decision.development or "")]
            leaving = [s for s in members if s in decision.statements]
            if not leaving or len(leaving) == len(members):
                raise DeskError(
                    "a split needs some of the entry's statements, not none and not all", code="WT502",
                    todo="Tick those that tell of something else",
                )  # fmt: skip
            decision = msgspec.structs.replace(decision, other=self._next_development())
        if decision.kind == "kill" and not decision.text.strip():
            raise DeskError(
                "readers must be told why an entry is withdrawn", code="WT502", todo="Give the reason"
            )
        return DecidedEntry(decision=decision)

    def publish(self, drafts: Sequence[Draft], time: datetime) -> tuple[list[Draft], Page | None]:
        """The drafts with a `published` entry behind them where they change what readers see, and that page."""
        state = self.state
        for number, draft in enumerate(drafts, start=1):
            state = fold(state, _preview(draft, state.seq + number, time))
        revision = self.page.revision + 1
        trial = PublishedEntry(revision=revision, digest="", changed=(), removed=(), fold=FOLD)
        state = fold(
            state, _preview(Draft(story=self.slug, actor="writethru", body=trial), state.seq + 1, time)
        )
        page = project(state)
        before = {entry.id: entry for entry in self.page.entries}
        changed = [entry.id for entry in page.entries if not _alike(before.get(entry.id), entry)]
        removed = [id for id in before if id not in {entry.id for entry in page.entries}]
        if not changed and not removed and _header(page) == _header(self.page):
            return list(drafts), None
        entries = tuple(
            msgspec.structs.replace(entry, revision=revision) if entry.id in changed else entry
            for entry in page.entries
        )
        page = msgspec.structs.replace(page, entries=entries)
        body = PublishedEntry(
            revision=revision, digest=digest(page), changed=tuple(changed), removed=tuple(removed), fold=FOLD
        )
        return [*drafts, Draft(story=self.slug, actor="writethru", body=body)], page

    # ---- inside

    def _must_exist(self, development: str | None) -> None:
        if not development or self.state.resolve(development) not in self.state.members:
            raise DeskError(
                f"there is no entry {development!r} in this story", code="WT501",
                todo="Reload the desk; another editor may have merged it",
            )  # fmt: skip

    def _next_development(self) -> str:
        ids = (*self.state.members, *self.state.sent_to)
        return f"v{max((int(id[1:]) for id in ids if id[1:].isdigit()), default=0) + 1:03d}"

    def _withdrawn_with(self, target: str) -> set[str]:
        """Statements that came only through a killed dispatch: its own, its reprints', its versions'."""
        family, grown = {target}, True
        while grown:
            more = {
                d for d, placed in self.state.placed.items()
                if placed.copy_of in family or (placed.supersedes in family and not _is_stop(self.state, d))
            } | {s for d in family if (s := self._version_before(d))}  # fmt: skip
            grown = not more <= family
            family |= more
        return {s for s, statement in self.state.statements.items() if statement.dispatch in family}

    def _version_before(self, dispatch: str) -> str | None:
        placed = self.state.placed.get(dispatch)
        return placed.supersedes if placed else None


def _is_stop(state: State, dispatch: str) -> bool:
    return state.dispatches[dispatch].signal == "kill"


def mark(rejected: Rejected) -> tuple[str, str, bytes]:
    """What makes two rejections the same one: a document that is set aside at each poll is said once."""
    return (rejected.source, rejected.code, rejected.raw)


def digest(page: Page) -> str:
    """SHA-256 of the page's bytes, hexadecimal."""
    return hashlib.sha256(page_bytes(page)).hexdigest()


def _preview(draft: Draft, seq: int, time: datetime) -> Entry:
    return Entry(seq=seq, story=draft.story, time=time, actor=draft.actor, body=draft.body, prev="", hash="")


def _alike(before: PageEntry | None, after: PageEntry) -> bool:
    return before is not None and msgspec.structs.replace(before, revision=after.revision) == after


def _header(page: Page) -> Page:
    """What readers see of a page beside its entries."""
    return msgspec.structs.replace(page, entries=(), revision=0, updated=None)
