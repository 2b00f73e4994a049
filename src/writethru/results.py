"""What `writethru read` gives: typed values, the JSON of the contract, and tables.

`read(...)` is the library's front door. It runs the same way as the server does: items become
dispatches, are read and placed one after the other, and the result is a view of the folded entries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import msgspec

from writethru.given import Given
from writethru.intake import parse, sources
from writethru.model import (
    Act,
    Development,
    Dispatch,
    Item,
    Polarity,
    Reading,
    Rejected,
    Relation,
    Signal,
    SourceKind,
    Span,
    Statement,
    Value,
    When,
)
from writethru.newsroom import actor_of
from writethru.reading import NameBook, Reader
from writethru.story.log import Draft, MemoryLog
from writethru.story.page import View, project
from writethru.story.room import StoryRoom

SLUG = "story"


class ReadsDispatches(Protocol):
    """What makes statements of a dispatch: the reader, or statements that are given."""

    def read(self, dispatch: Dispatch, names: NameBook | None = None) -> Reading:
        """The statements of one dispatch."""


class DispatchRow(Value):
    """A dispatch in the result; keys as in the contract."""

    id: str
    outlet: str
    headline: str
    text: str
    received: datetime
    signal: Signal
    supersedes: str | None
    copy_of: str | None
    nothing_new: bool
    on_topic: bool
    link: str | None
    oddities: tuple[str, ...]


class StatementRow(Value):
    """A statement in the result, its names canonical over the story; keys as in the contract."""

    id: str
    dispatch: str
    content: tuple[Span, ...]
    source: tuple[Span, ...] | None
    cue: tuple[Span, ...] | None
    source_name: str
    source_kind: SourceKind
    chain: tuple[str, ...]
    polarity: Polarity
    quotes: tuple[Span, ...]
    when: When | None
    act: Act | None
    development: str | None
    rule: str
    confidence: float


class StoryRow(Value):
    """Title and moment of the result."""

    title: str
    as_of: datetime | None


class Result(Value):
    """All that was read and merged of one story."""

    story: StoryRow
    dispatches: tuple[DispatchRow, ...]
    statements: tuple[StatementRow, ...]
    developments: tuple[Development, ...]
    relations: tuple[Relation, ...]
    highlights: tuple[str, ...]
    rejected: tuple[Rejected, ...] = ()

    def json(self) -> bytes:
        """The contract's JSON object, UTF-8."""
        return msgspec.json.encode(self)

    def rows(self) -> list[dict[str, Any]]:
        """One flat row for each statement, with its words: what the tables show."""
        texts = {d.id: d for d in self.dispatches}
        return [_flat(statement, texts[statement.dispatch]) for statement in self.statements]

    def to_pandas(self) -> Any:
        """The rows as a pandas DataFrame; columns as `COLUMNS`."""
        from writethru.formats.tables import frame

        return frame(self.rows())

    def flat(self) -> Result:
        """The attribution corpora's view: attributions only, and each word in one role of one of them.

        Of a report inside a report the outer one stays, as PolNeAR annotates; developments keep what is left.
        """
        kept: list[StatementRow] = []
        for dispatch in {s.dispatch: None for s in self.statements}:
            told = [s for s in self.statements if s.dispatch == dispatch and s.cue]
            kept += [s for s in told if not any(_inside(s, other) for other in told)]
        return msgspec.structs.replace(self, statements=tuple(kept))

    def since(self, time: datetime) -> Result:
        """Only statements of dispatches received at `time` or later; developments keep all their evidence."""
        late = {d.id for d in self.dispatches if d.received >= time}
        return msgspec.structs.replace(
            self, statements=tuple(s for s in self.statements if s.dispatch in late)
        )


def _inside(one: StatementRow, other: StatementRow) -> bool:
    """Whether a statement stands in the other's content, its cue and something of what it says: it is told by the
    other's source."""
    if one is other or not one.cue or one.content == other.content:
        return False
    told = any(a <= one.cue[0][0] < b for a, b in other.content)
    return told and any(a < d and c < b for a, b in one.content for c, d in other.content)


def _words(text: str, spans: Iterable[Span] | None) -> str:
    return " … ".join(text[a:b] for a, b in spans or ())


def _flat(statement: StatementRow, dispatch: DispatchRow) -> dict[str, Any]:
    act = statement.act
    return {
        "statement": statement.id,
        "dispatch": dispatch.id,
        "outlet": dispatch.outlet,
        "received": dispatch.received,
        "signal": dispatch.signal,
        "who": statement.source_name,
        "kind": statement.source_kind,
        "said": _words(dispatch.text, statement.content),
        "according_to": " ← ".join(reversed(statement.chain)),
        "cue": _words(dispatch.text, statement.cue),
        "polarity": statement.polarity,
        "development": statement.development,
        "when": statement.when.value if statement.when else None,
        "agent": act.agent if act else None,
        "verb": act.verb if act else None,
        "patient": act.patient if act else None,
        "content": [list(span) for span in statement.content],
        "source": [list(span) for span in statement.source or ()],
        "rule": statement.rule,
        "confidence": statement.confidence,
    }


def read(
    *given: str | Path, outlet: str | None = None, since: datetime | None = None, as_of: datetime | None = None,
    reader: Reader | None = None, now: datetime | None = None, statements: str | Path | None = None,
) -> Result:  # fmt: skip
    """Read files, folders and URLs as one story.

    Args:
        given: paths or addresses, in any of the formats in, told apart by content.
        outlet: who sent it, where the item itself does not say.
        since: leave statements of dispatches received before it out of the result.
        as_of: read only what had been received by then.
        reader: a reader to use again; loading one takes about a second.
        now: the time of receipt of an item that has neither one nor a date.
        statements: a JSON file with statements to merge as they are, instead of reading any.
    Returns:
        typed values; `.to_pandas()` gives a DataFrame, `.json()` the JSON of the contract. What could
        not be read is in `.rejected`; nothing is raised for it.
    """
    now = now or datetime.now(UTC)
    items, rejected = gather([str(source) for source in given], outlet=outlet, now=now)
    reads: ReadsDispatches = Given.load(Path(statements)) if statements is not None else reader or Reader()
    result, _ = tell(items, reader=reads, now=now, rejected=rejected, as_of=as_of)
    return result.since(since) if since else result


def gather(
    given: Sequence[str], *, outlet: str | None = None, stdin: BinaryIO | None = None, now: datetime
) -> tuple[list[Item], list[Rejected]]:
    """The items of files, folders, URLs and standard input, and what could not be read in them."""
    items: list[Item] = []
    rejected: list[Rejected] = []
    for document in sources(given, outlet=outlet, stdin=stdin):
        if isinstance(document, Rejected):
            rejected.append(document)
            continue
        parsed = parse(
            document.data,
            source=document.source,
            outlet=document.outlet,
            content_type=document.content_type,
            now=now,
        )
        items += parsed.items
        rejected += parsed.rejected
    return items, rejected


def tell(
    items: Iterable[Item], *, reader: ReadsDispatches, now: datetime, rejected: Sequence[Rejected] = (),
    as_of: datetime | None = None, progress: Callable[[int, int], None] | None = None,
) -> tuple[Result, StoryRoom]:  # fmt: skip
    """Read and merge items as one story, in order of receipt.

    Args:
        now: the time of receipt of an item that has neither one nor a date.
        as_of: leave out what was received later.
        progress: called with (done, of) after each dispatch.
    Returns:
        the result, and the room that it was made in (its page, its state).
    Raises:
        SettingsError: WT109, given statements do not fit the dispatches.
    """
    log, room = MemoryLog(), StoryRoom(SLUG)
    received = [body for body in room.receive(sorted_by_receipt(items, now), now) if body is not None]
    if isinstance(reader, Given):
        reader.check(body.dispatch for body in received)
    if as_of is not None:
        received = [body for body in received if body.dispatch.received <= as_of]
    received.sort(key=lambda body: body.dispatch.received)
    for body in received:
        room.apply(log.append([Draft(story=SLUG, actor="intake", body=body)], body.dispatch.received))
    for done, body in enumerate(received, start=1):
        dispatch = body.dispatch
        try:
            bodies = room.work(dispatch, reader.read(dispatch, room.state.names))
        except Exception as error:
            bodies = room.failed(dispatch, error)
            rejected = (*rejected, *(b.rejected for b in bodies if hasattr(b, "rejected")))
        drafts = [Draft(story=SLUG, actor=actor_of(b), body=b) for b in bodies]
        room.apply(log.append(drafts, dispatch.received))
        if progress:
            progress(done, len(received))
    return result_of(room, rejected), room


def sorted_by_receipt(items: Iterable[Item], now: datetime) -> list[Item]:
    """Items in order of receipt. One without a time of receipt counts as received when it was dated, so that files
    of several formats tell one story in its order; one without any date comes now, last."""

    def dated(item: Item) -> Item:
        own = item.updated or item.published
        return item if item.received or own is None else msgspec.structs.replace(item, received=min(own, now))

    return sorted(map(dated, items), key=lambda item: item.received or now)


def result_of(room: StoryRoom, rejected: Sequence[Rejected] = ()) -> Result:
    """The contract's view of a story."""
    state, view = room.state, View(room.state)
    page = project(state, view)
    return Result(
        story=StoryRow(
            title=page.title.text,
            as_of=max((state.dispatches[d].received for d in state.arrived), default=None),
        ),
        dispatches=tuple(_dispatches(view)),
        statements=tuple(_statements(view)),
        developments=tuple(view.developments.values()),
        relations=state.relations,
        highlights=tuple(ranked.development for ranked in view.ranked()),
        rejected=tuple(rejected),
    )


def _dispatches(view: View) -> Iterator[DispatchRow]:
    for id in view.state.arrived:
        dispatch, placed = view.state.dispatches[id], view.state.placed.get(id)
        yield DispatchRow(
            id=id,
            outlet=dispatch.outlet,
            headline=dispatch.headline,
            text=dispatch.text,
            received=dispatch.received.astimezone(UTC),
            signal=dispatch.signal,
            supersedes=placed.supersedes if placed else dispatch.supersedes,
            copy_of=placed.copy_of if placed else None,
            nothing_new=placed.nothing_new if placed else False,
            on_topic=placed.on_topic if placed else False,
            link=dispatch.link,
            oddities=dispatch.oddities,
        )


def _statements(view: View) -> Iterator[StatementRow]:
    for id in view.state.arrived:
        reading = view.state.readings.get(id)
        for raw in reading.statements if reading else ():
            yield _statement(view.statements[raw.id], view.state.member_of.get(raw.id))


def _statement(statement: Statement, development: str | None) -> StatementRow:
    return StatementRow(
        id=statement.id,
        dispatch=statement.dispatch,
        content=statement.content,
        source=statement.source,
        cue=statement.cue,
        source_name=statement.source_name,
        source_kind=statement.source_kind,
        chain=statement.chain,
        polarity=statement.polarity,
        quotes=statement.quotes,
        when=statement.when,
        act=statement.act,
        development=development,
        rule=statement.rule,
        confidence=statement.confidence,
    )
