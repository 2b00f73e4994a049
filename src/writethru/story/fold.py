"""The story as a pure fold of its entries: `fold(state, entry) -> state`.

A state holds what the log says, indexed; `writethru.story.page.project` makes the page of it. Fold up
to any entry and you have the story as it stood then; fold twice and you have the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import immutables
import msgspec

from writethru.model import Decision, Dispatch, Placed, Placement, Reading, Relation, Statement, Value
from writethru.reading.names import NameBook
from writethru.story.arrivals import Arrivals
from writethru.story.entries import (
    CorrectedEntry,
    DecidedEntry,
    Entry,
    KilledEntry,
    Opened,
    PlacedEntry,
    PublishedEntry,
    ReadEntry,
    ReceivedEntry,
    SetAsideEntry,
    SettledEntry,
)

FOLD = 1
"""Version of the fold and of the page it makes. Raise it when the same log gives other bytes."""


TOLD_OF_ONE = frozenset({"updates", "contradicts", "denies"})
"""Ties between two tellings of one thing: they go when it turns out that these are two."""


class Killed(Value):
    """A development that an editor withdrew: when, who, and the reason shown to readers."""

    time: datetime
    actor: str
    text: str


class Made(Value):
    """A decision with its place in the log."""

    seq: int
    time: datetime
    actor: str
    decision: Decision


class State(msgspec.Struct, frozen=True, kw_only=True):
    """One story up to an entry. Maps are persistent: a fold shares what it does not change.

    arrived: dispatch ids in order of receipt; `members`: statement ids of a development in order of
    arrival; `sent_to`: where an editor merged a development away to; `entry_revisions`: the page's
    revision at which an entry last changed.
    """

    story: str
    seq: int = 0
    time: datetime | None = None
    opened: bool = False
    title: str = ""
    editor_title: str = ""
    arrived: Arrivals = Arrivals()
    dispatches: immutables.Map[str, Dispatch] = immutables.Map()
    readings: immutables.Map[str, Reading] = immutables.Map()
    placed: immutables.Map[str, Placed] = immutables.Map()
    statements: immutables.Map[str, Statement] = immutables.Map()
    member_of: immutables.Map[str, str] = immutables.Map()
    members: immutables.Map[str, tuple[str, ...]] = immutables.Map()
    sent_to: immutables.Map[str, str] = immutables.Map()
    relations: tuple[Relation, ...] = ()
    retracted: frozenset[str] = frozenset()
    killed_dispatches: immutables.Map[str, str] = immutables.Map()
    """A dispatch that was killed, and the dispatch that killed it."""
    names: NameBook = NameBook()
    set_aside: tuple[tuple[int, datetime, SetAsideEntry], ...] = ()
    laid_by: frozenset[tuple[str, str, bytes]] = frozenset()
    """Source, code and bytes of what editors laid by: it is not set aside anew each time it comes."""
    failed: frozenset[str] = frozenset()
    """Dispatches that could not be read or placed: kept and shown on the desk, tried again where an editor says so."""
    decisions: tuple[Made, ...] = ()
    pinned: frozenset[str] = frozenset()
    highlighted: tuple[str, ...] = ()
    unhighlighted: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()
    killed: immutables.Map[str, Killed] = immutables.Map()
    closed: bool = False
    revision: int = 0
    published: datetime | None = None
    entry_revisions: immutables.Map[str, int] = immutables.Map()

    def resolve(self, development: str) -> str:
        """Where a development stands now, after the editors' merges."""
        while (kept := self.sent_to.get(development)) is not None:
            development = kept
        return development

    def pending(self) -> tuple[str, ...]:
        """Dispatches that were acknowledged and not yet placed, in order of receipt."""
        return tuple(d for d in self.arrived if self.waits(d))

    def waits(self, dispatch: str) -> bool:
        """Whether a dispatch that arrived is still to be read and placed."""
        return dispatch not in self.placed and dispatch not in self.failed


def fold(state: State, entry: Entry) -> State:
    """The state after one more entry. Entries of other stories and repeated ones change nothing."""
    if entry.story != state.story or entry.seq <= state.seq:
        return state
    body = entry.body
    at = {"seq": entry.seq, "time": entry.time}
    match body:
        case Opened():
            return msgspec.structs.replace(state, title=body.title, opened=True, **at)
        case ReceivedEntry(dispatch=dispatch):
            if dispatch.id in state.dispatches:
                return msgspec.structs.replace(state, **at)
            return msgspec.structs.replace(
                state, arrived=state.arrived.add(dispatch.id),
                dispatches=state.dispatches.set(dispatch.id, dispatch), **at,
            )  # fmt: skip
        case SetAsideEntry():
            failed = state.failed | {body.dispatch} if body.dispatch else state.failed
            aside = (*state.set_aside, (entry.seq, entry.time, body))
            return msgspec.structs.replace(state, set_aside=aside, failed=failed, **at)
        case SettledEntry():
            return msgspec.structs.replace(_settle(state, body), **at)
        case ReadEntry(reading=reading):
            return msgspec.structs.replace(_read(state, reading), **at)
        case PlacedEntry(placed=placed):
            return msgspec.structs.replace(_place(state, placed), **at)
        case CorrectedEntry():
            return msgspec.structs.replace(state, **at)
        case KilledEntry():
            return msgspec.structs.replace(
                state, retracted=state.retracted | set(body.statements),
                killed_dispatches=state.killed_dispatches.set(body.of, body.dispatch), **at,
            )  # fmt: skip
        case DecidedEntry(decision=decision):
            made = Made(seq=entry.seq, time=entry.time, actor=entry.actor, decision=decision)
            state = msgspec.structs.replace(state, decisions=(*state.decisions, made), **at)
            return _decide(state, made)
        case PublishedEntry():
            revisions = state.entry_revisions
            for development in body.changed:
                revisions = revisions.set(development, body.revision)
            return msgspec.structs.replace(
                state, revision=body.revision, published=entry.time, entry_revisions=revisions, **at
            )


def fold_all(story: str, entries: Iterable[Entry]) -> State:
    """The state of a story after these entries."""
    state = State(story=story)
    for entry in entries:
        state = fold(state, entry)
    return state


def _settle(state: State, settled: SettledEntry) -> State:
    waiting = {seq: body for seq, _, body in state.set_aside}
    body = waiting.get(settled.of)
    if body is None:
        return state
    laid_by, failed, rejected = state.laid_by, state.failed, body.rejected
    if settled.outcome == "laid_by" and rejected.raw:
        laid_by |= {(rejected.source, rejected.code, rejected.raw)}
    if settled.outcome == "again" and body.dispatch:
        failed -= {body.dispatch}
    aside = tuple(row for row in state.set_aside if row[0] != settled.of)
    return msgspec.structs.replace(state, set_aside=aside, laid_by=laid_by, failed=failed)


def _read(state: State, reading: Reading) -> State:
    statements = state.statements.update({statement.id: statement for statement in reading.statements})
    return msgspec.structs.replace(
        state,
        readings=state.readings.set(reading.dispatch, reading),
        statements=statements,
        names=state.names.add(reading.mentions),
    )


def _place(state: State, placed: Placed) -> State:
    member_of, members = state.member_of.mutate(), state.members.mutate()
    for placement in placed.placements:
        if placement.statement in member_of or placement.statement not in state.statements:
            continue
        development = state.resolve(placement.development)
        member_of[placement.statement] = development
        members[development] = (*members.get(development, ()), placement.statement)
    state = msgspec.structs.replace(
        state,
        placed=state.placed.set(placed.dispatch, placed),
        member_of=member_of.finish(),
        members=members.finish(),
    )
    if placed.moved:
        state = _regroup(state, placed.moved)
    return msgspec.structs.replace(state, relations=(*state.relations, *placed.relations))


def _regroup(state: State, moved: tuple[Placement, ...]) -> State:
    """Earlier statements go over to another development, but none that an editor decided on."""
    decided = {
        state.resolve(d)
        for made in state.decisions
        for d in (made.decision.development, made.decision.other)
        if d
    }
    goes_to = {p.statement: state.resolve(p.development) for p in moved}
    member_of, members, sent_to = state.member_of.mutate(), state.members.mutate(), state.sent_to.mutate()
    left: dict[str, str] = {}
    gone: set[str] = set()
    touched: set[str] = set()
    for one, goes in goes_to.items():
        was = member_of.get(one)
        if was is None or was == goes or was in decided:
            continue
        member_of[one] = goes
        members[was] = tuple(s for s in members[was] if s != one)
        members[goes] = (*members.get(goes, ()), one)
        left.setdefault(was, one)
        touched.add(goes)
        gone.add(one)
    for was, one in left.items():
        if not members[was]:
            del members[was]
            sent_to[was] = member_of[one]
    for development in touched:
        if development in members:
            members[development] = _order(state, members[development])
    stands = member_of.finish()
    relations = tuple(
        tie for tie in state.relations
        if tie.type not in TOLD_OF_ONE or not {tie.from_, tie.to} & gone or stands.get(tie.from_) == stands.get(tie.to)
    )  # fmt: skip
    return msgspec.structs.replace(
        state, member_of=stands, members=members.finish(), sent_to=sent_to.finish(), relations=relations
    )


def _decide(state: State, made: Made) -> State:
    decision = made.decision
    development = state.resolve(decision.development) if decision.development else ""
    replace = msgspec.structs.replace
    match decision.kind:
        case "pin":
            return replace(state, pinned=state.pinned | {development})
        case "unpin":
            return replace(state, pinned=state.pinned - {development})
        case "highlight":
            others = tuple(d for d in state.highlighted if d != development)
            return replace(
                state, highlighted=(*others, development), unhighlighted=state.unhighlighted - {development}
            )
        case "unhighlight":
            others = tuple(d for d in state.highlighted if d != development)
            return replace(state, highlighted=others, unhighlighted=state.unhighlighted | {development})
        case "hold":
            return replace(state, held=state.held | {development})
        case "release":
            return replace(state, held=state.held - {development})
        case "kill":
            killed = Killed(time=made.time, actor=made.actor, text=decision.text)
            return replace(state, killed=state.killed.set(development, killed))
        case "restore":
            if development not in state.killed:
                return state
            return replace(state, killed=state.killed.delete(development))
        case "merge":
            return _merge(state, development, state.resolve(decision.other or ""))
        case "split":
            return _split(state, development, decision.other or "", decision.statements)
        case "title":
            return replace(state, editor_title=decision.text)
        case "close":
            return replace(state, closed=True)
        case "reopen":
            return replace(state, closed=False)


def _order(state: State, statements: Iterable[str]) -> tuple[str, ...]:
    """Statements in order of arrival of their dispatches, then as they stand in them."""
    position = {dispatch: number for number, dispatch in enumerate(state.arrived)}
    return tuple(
        sorted(set(statements), key=lambda s: (position.get(state.statements[s].dispatch, len(position)), s))
    )


def _merge(state: State, kept: str, gone: str) -> State:
    if kept == gone or gone not in state.members or kept not in state.members:
        return state
    moved = state.members[gone]
    return msgspec.structs.replace(
        state,
        members=state.members.delete(gone).set(kept, _order(state, (*state.members[kept], *moved))),
        member_of=state.member_of.update(dict.fromkeys(moved, kept)),
        sent_to=state.sent_to.set(gone, kept),
        # What an editor said of the one that went holds for the one that stays; a hold or a kill is
        # not inherited: the editor who merges has just looked at the one that stays.
        pinned=_moved(state.pinned, gone, kept),
        highlighted=tuple(dict.fromkeys(kept if d == gone else d for d in state.highlighted)),
        unhighlighted=state.unhighlighted - {gone},
        held=state.held - {gone},
    )


def _moved(marked: frozenset[str], gone: str, kept: str) -> frozenset[str]:
    return (marked - {gone}) | {kept} if gone in marked else marked


def _split(state: State, development: str, new: str, statements: tuple[str, ...]) -> State:
    leaving = tuple(s for s in state.members.get(development, ()) if s in statements)
    staying = tuple(s for s in state.members.get(development, ()) if s not in statements)
    if not leaving or not staying or not new or new in state.members:
        return state
    return msgspec.structs.replace(
        state,
        members=state.members.set(development, staying).set(new, leaving),
        member_of=state.member_of.update(dict.fromkeys(leaving, new)),
    )
