"""Statements that somebody else made: an annotator's, another tool's. They are merged as they are.

`Given.read` stands in for `Reader.read`. What a file need not hold (the sentence around a content, its act, its
quotations) is read from the text, so that given statements are placed as well as those that were read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from writethru.errors import SettingsError
from writethru.model import Act, Dispatch, Polarity, Reading, SourceKind, Span, Statement, Value, When
from writethru.reading import NameBook, act, lexicon, when
from writethru.reading.parse import PARSER, Line, parser
from writethru.reading.text import blocks

_REMEDY = "Give statements as `writethru read --json` prints them"


class Row(Value):
    """One given statement, keys as in `writethru read --json`; what has a value here may be left out."""

    id: str
    dispatch: str
    content: tuple[Span, ...]
    source: tuple[Span, ...] | None = None
    cue: tuple[Span, ...] | None = None
    source_name: str = ""
    """The dispatch's outlet where it is empty."""
    source_kind: SourceKind = "outlet"
    chain: tuple[str, ...] = ()
    """The source's name alone where it is empty."""
    polarity: Polarity = "asserts"
    quotes: tuple[Span, ...] | None = None
    when: When | None = None
    act: Act | None = None


class _File(Value):
    statements: tuple[Row, ...]


class Given:
    """Statements by dispatch, to be merged without reading any others.

    Args:
        rows: in any order.
        where: the file they come from, for errors.
        model: the spaCy model that parses the sentences around them.
    Raises:
        SettingsError: WT109, an id is given twice or a statement has no content.
    """

    def __init__(self, rows: Iterable[Row], *, where: str = "statements", model: str = PARSER) -> None:
        self._where, self._model = where, model
        self._rows: dict[str, list[Row]] = {}
        for row in rows:
            self._rows.setdefault(row.dispatch, []).append(row)
            if not row.content:
                raise self._wrong(f"statement {row.id!r} has no content")
        counts = Counter(row.id for found in self._rows.values() for row in found)
        twice = next((id for id, count in counts.items() if count > 1), None)
        if twice is not None:
            raise self._wrong(f"statement {twice!r} is given twice")

    @classmethod
    def load(cls, path: Path, model: str = PARSER) -> Given:
        """The `statements` of a JSON file; its other keys are ignored.

        Raises:
            SettingsError: WT109, it cannot be read or is something else.
        """
        try:
            data = path.read_bytes()
        except OSError as error:
            raise SettingsError(
                f"the statements cannot be read: {error.strerror}", where=str(path), code="WT109", todo="Check the name"
            ) from None  # fmt: skip
        try:
            rows = msgspec.json.decode(data, type=_File).statements
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise SettingsError(
                f"these are no statements: {error}", where=str(path), code="WT109", todo=_REMEDY
            ) from None
        return cls(rows, where=str(path), model=model)

    def check(self, dispatches: Iterable[Dispatch]) -> None:
        """See that every statement stands in one of these dispatches.

        Raises:
            SettingsError: WT109, it names another dispatch, or a span lies outside of the text.
        """
        texts = {d.id: d.text for d in dispatches}
        for row in (row for rows in self._rows.values() for row in rows):
            if row.dispatch not in texts:
                raise self._wrong(f"statement {row.id!r} is of dispatch {row.dispatch!r}, which is not here")
            for name in ("content", "source", "cue", "quotes"):
                for start, end in getattr(row, name) or ():
                    if not 0 <= start < end <= len(texts[row.dispatch]):
                        told = f"statement {row.id!r}: {name} [{start}, {end}] lies outside of dispatch {row.dispatch!r}"
                        raise self._wrong(told)

    def read(self, dispatch: Dispatch, names: NameBook | None = None) -> Reading:
        """The statements of a dispatch. No mentions: names are taken as they are given."""
        rows = sorted(self._rows.get(dispatch.id, ()), key=lambda r: (r.content[0][0], -r.content[-1][1]))
        if not rows:
            return Reading(dispatch=dispatch.id, statements=())
        with parser(self._model) as parse:
            lines = [line for line, _ in parse([(block, None) for block in blocks(dispatch)], 64)]
            found = tuple(_statement(row, dispatch, lines) for row in rows)
        return Reading(dispatch=dispatch.id, statements=found)

    def _wrong(self, what: str) -> SettingsError:
        return SettingsError(what, where=self._where, code="WT109", todo=_REMEDY)


def _statement(row: Row, dispatch: Dispatch, lines: Sequence[Line]) -> Statement:
    name = row.source_name or dispatch.outlet
    chain = row.chain or (name,)
    kinds: list[SourceKind] = ["outlet" for _ in chain]
    kinds[-1] = row.source_kind
    text = " ".join(dispatch.text[a:b] for a, b in row.content)
    line = next(
        (x for x in lines if x.block.start < row.content[0][1] and row.content[0][0] < x.block.end), None
    )
    sentence = _sentence(row, line) if line else (row.content[0][0], row.content[-1][1])
    cue = " ".join(dispatch.text[a:b] for a, b in row.cue or ())
    return Statement(
        id=row.id,
        dispatch=row.dispatch,
        content=row.content,
        source=row.source,
        cue=row.cue,
        source_name=name,
        source_kind=row.source_kind,
        chain=chain,
        chain_kinds=tuple(kinds),
        polarity=row.polarity,
        sentence=sentence,
        quotes=row.quotes if row.quotes is not None else _quotes(row, line),
        when=row.when or when.read(text, dispatch.received.date()),
        act=row.act or (_act(row, cue, line) if line else None),
        headline=row.content[-1][1] <= len(dispatch.headline),
        rule="given",
    )  # fmt: skip


def _sentence(row: Row, line: Line) -> Span:
    """The sentences of a line in which content, source or cue stand; the whole of a headline."""
    block, doc = line.block, line.doc
    if block.headline:
        return block.span(0, len(block.text))
    spans = [
        s for s in (*row.content, *(row.source or ()), *(row.cue or ())) if block.start <= s[0] < block.end
    ]
    first, last = len(block.text), 0
    for a, b in line.sents:
        start, end = doc[a].idx, doc[b - 1].idx + len(doc[b - 1])
        if any(start < block.local(y) and block.local(x) < end for x, y in spans):
            first, last = min(first, start), max(last, end)
    return block.span(first, last) if first < last else (row.content[0][0], row.content[-1][1])


def _quotes(row: Row, line: Line | None) -> tuple[Span, ...]:
    """What of the content stands between quotation marks."""
    marked = [line.block.span(a, b) for a, b in line.quotes] if line else []
    cut = {(max(a, x), min(b, y)) for a, b in row.content for x, y in marked}
    return tuple(sorted((a, b) for a, b in cut if a < b))


def _act(row: Row, cue: str, line: Line) -> Act | None:
    start, end = line.block.local(row.content[0][0]), line.block.local(row.content[0][1])
    if end <= start:
        return None
    urged = any(word in lexicon.verbs("urge") for word in cue.casefold().split())
    return act.read(line, (start, end), called_for=urged)
