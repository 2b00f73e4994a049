"""The queue of incoming dispatches: corrections and kills first, then what the machine doubts, then the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup

from writethru.live.marks import Layer, marked
from writethru.model import Dispatch, Placement, Reason, Statement, Value

if TYPE_CHECKING:
    from writethru.newsroom import DeskView, Incoming

ALARMS_SHOWN = 8
"""Corrections and kills kept on top; older ones are found in their place in time."""

LATEST_SHOWN = 80


class Line(Value):
    """A dispatch in the queue. `doubt`: the lowest score of its proposals, None where there is none."""

    dispatch: Dispatch
    doubt: float | None
    alarm: bool
    note: str
    """What happened to it, in a word: `copy`, `off topic`, `nothing new`, `not read yet`, `held by its sender`."""


class Read(Value):
    """One statement of the selected dispatch: as read, where placed, and why."""

    statement: Statement
    number: int
    words: str
    development: str | None
    placement: Placement | None
    proposal: bool
    reasons: tuple[Reason, ...]


class Queue(Value):
    """Three parts, most urgent first; a dispatch stands in one of them."""

    alarms: tuple[Line, ...]
    doubts: tuple[Line, ...]
    latest: tuple[Line, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        return (*self.alarms, *self.doubts, *self.latest)


def queue(view: DeskView) -> Queue:
    """The queue of a story as it stands."""
    doubt: dict[str, float] = {}
    for proposal in view.proposals:
        statement = view.statements.get(proposal.statement)
        if statement:
            doubt[statement.dispatch] = min(proposal.score, doubt.get(statement.dispatch, 1.0))
    lines = [_line(incoming, doubt.get(incoming.dispatch.id)) for incoming in view.incoming]
    alarms = [line for line in lines if line.alarm][:ALARMS_SHOWN]
    rest = [line for line in lines if line not in alarms]
    doubts = sorted((line for line in rest if line.doubt is not None), key=lambda line: line.doubt or 0.0)
    latest = [line for line in rest if line.doubt is None][:LATEST_SHOWN]
    return Queue(alarms=tuple(alarms), doubts=tuple(doubts), latest=tuple(latest))


def _line(incoming: Incoming, doubt: float | None) -> Line:
    dispatch, placed = incoming.dispatch, incoming.placed
    if placed is None and dispatch.withheld:
        note = "held by its sender" if "hold" in dispatch.marks else "embargoed, no time given"
    elif placed is None:
        note = "not read yet"
    elif placed.copy_of:
        note = "copy"
    elif not placed.on_topic:
        note = "off topic"
    else:
        note = "nothing new" if placed.nothing_new else ""
    return Line(dispatch=dispatch, doubt=doubt, alarm=dispatch.signal in ("correction", "kill"), note=note)


def statements(view: DeskView, incoming: Incoming) -> tuple[Read, ...]:
    """The statements of a dispatch in the order they stand in it."""
    if incoming.reading is None:
        return ()
    proposals = {p.statement for p in view.proposals}
    found = []
    for number, raw in enumerate(incoming.reading.statements, start=1):
        statement = view.statements.get(raw.id, raw)
        placement = view.placements.get(raw.id)
        found.append(
            Read(
                statement=statement,
                number=number,
                words=" … ".join(incoming.dispatch.text[a:b] for a, b in statement.content),
                development=view.member_of.get(raw.id),
                placement=placement,
                proposal=raw.id in proposals,
                reasons=placement.reasons if placement else (),
            )
        )
    return tuple(found)


def marked_text(incoming: Incoming) -> Markup:
    """The dispatch's text with furniture, contents, sources and cues marked in place."""
    dispatch = incoming.dispatch
    layers: list[Layer] = [("furniture", dispatch.furniture)]
    statements = incoming.reading.statements if incoming.reading else ()
    layers.extend(("content", statement.content) for statement in statements)
    for statement in statements:
        layers.append(("source", statement.source or ()))
        layers.append(("cue", statement.cue or ()))
    return marked(dispatch.text, 0, layers)
