"""The reader: a dispatch in, a Reading out. The only part that knows the order of the room's components.

text -> parse -> mentions -> headline + attribution -> resolve -> chain -> when, act -> statements
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain as concatenated
from itertools import islice
from typing import Literal

import msgspec

from writethru.model import Dispatch, Mention, Reading, SourceKind, Span, Statement, When
from writethru.reading import (
    act,
    attribution,
    chain,
    headline,
    learned,
    lexicon,
    main_report,
    mentions,
    parties,
    when,
)
from writethru.reading.claim import Claim, Range
from writethru.reading.names import NameBook, stem, words
from writethru.reading.origin import origin, way
from writethru.reading.parse import PARSER, Line, load, parser
from writethru.reading.resolve import Known, Scene, Spoken
from writethru.reading.text import MAX_BLOCK, blocks, english, masked

Model = Literal["default", "rules"]

_LONG_SENTENCE = 300  # tokens; noted for the editor, since parsers lose the thread in such sentences


class Reader:
    """Reads dispatches. What it reads with is loaded on first use and shared by all readers of the process.

    Args:
        model: `default` reads with rules and the learned tagger, `rules` without any weights.
        parser: the spaCy model that parses English.
        flat: the attribution corpora's view, states of mind too, instead of the reports a page is made of.
    """

    def __init__(self, model: Model = "default", parser: str = PARSER, *, flat: bool = False) -> None:
        self.model: Model = model
        self.parser = parser
        self.flat = flat

    def warm(self) -> None:
        """Loads everything now instead of at the first dispatch."""
        load(self.parser)
        if self.model != "rules":
            learned.tagger()

    def read(self, dispatch: Dispatch, names: NameBook | None = None) -> Reading:
        """All statements of one dispatch. names: the book of the story so far, for titles and surnames without a name
        in this dispatch."""
        return self._read([dispatch], 64, names or NameBook())[0]

    def pipe(self, dispatches: Iterable[Dispatch], batch_size: int = 32) -> Iterator[Reading]:
        """Readings in order, parsed `batch_size` dispatches at a time; each dispatch is read with the names of those
        before it in this call."""
        stream = iter(dispatches)
        names = NameBook()
        while batch := list(islice(stream, batch_size)):
            for reading in self._read(batch, 256, names):
                names = names.add(reading.mentions)
                yield reading

    def _read(self, batch: list[Dispatch], batch_size: int, names: NameBook) -> list[Reading]:
        notes: dict[int, list[str]] = {n: [] for n in range(len(batch))}
        jobs = []
        for number, dispatch in enumerate(batch):
            if not english(dispatch.text):
                notes[number].append("It does not read as English; it is set aside unread.")
                continue
            jobs.append([(block, number) for block in blocks(dispatch)])
        lines: dict[int, list[Line]] = {n: [] for n in range(len(batch))}
        found: list[Reading] = []
        # What the parser learns of new words goes with the batch: a reading keeps plain values only.
        with parser(self.parser) as parse:
            for line, number in parse(concatenated.from_iterable(jobs), batch_size):
                lines[number].append(line)
            for number, dispatch in enumerate(batch):
                reading = self._reading(dispatch, lines[number], names, notes[number])
                names = names.add(reading.mentions)
                found.append(reading)
            lines.clear()
        return found

    def _reading(self, dispatch: Dispatch, lines: list[Line], names: NameBook, notes: list[str]) -> Reading:
        if any(b - a > _LONG_SENTENCE for line in lines for a, b in line.sents):
            notes.append("It has a sentence too long to parse well; what is read in it is unsure.")
        if any(len(line.block.text) >= MAX_BLOCK for line in lines):
            notes.append("It has a paragraph too long to read at once; it was read in pieces.")
        outlets = tuple(sorted({name for name in names.outlets() if name != dispatch.outlet}))
        known = frozenset(name for name, _ in names.people())
        seen = mentions.scan(lines, dispatch.outlet, outlets, known)
        found = mentions.mentions(seen, dispatch.id, dispatch.outlet)
        book = names.add(found)
        starts = sorted(line.block.at(line.doc[a].idx) for line in lines for a, _ in line.sents)
        scene = Scene(own=dispatch.outlet, seen=seen, book=book, starts=tuple(starts))
        surnames = frozenset(name.split()[-1] for name, _ in book.people() if name.strip())
        heads, claims = self._claims(dispatch, lines, surnames)
        statements, extra = _Desk(dispatch, scene, outlets).statements(heads, claims, lines)
        return Reading(
            dispatch=dispatch.id, statements=statements, mentions=_joined(found, extra), notes=tuple(notes)
        )

    def _claims(
        self, dispatch: Dispatch, lines: list[Line], surnames: frozenset[str]
    ) -> tuple[list[Claim], list[Claim]]:
        """The claims of the headline and of the body."""
        heads = [claim for line in lines if line.block.headline for claim in headline.read(line, surnames)]
        claims = attribution.body([line for line in lines if not line.block.headline])
        if self.model == "rules":
            return heads, claims
        if self.flat:
            tagged = learned.tagger().tag(masked(dispatch), learned.FLAT)
            return [], learned.flat(learned.claims(lines, tagged, whole=True))
        found = learned.claims(lines, learned.tagger().tag(masked(dispatch)))
        return heads, learned.joined(claims, [c for c in found if not c.line.block.headline])


def _joined(found: tuple[Mention, ...], extra: list[Mention]) -> tuple[Mention, ...]:
    return tuple(dict.fromkeys([*found, *extra]))


class _Desk:
    """Makes statements of one dispatch's claims."""

    def __init__(self, dispatch: Dispatch, scene: Scene, outlets: tuple[str, ...]) -> None:
        self.dispatch = dispatch
        self.scene = scene
        self.outlets = outlets
        self.received = dispatch.received.date()
        self.origin = origin(dispatch)
        self.way = way(dispatch) or (dispatch.outlet,)
        self.heard = self.origin
        self.moments: dict[Span, When | None] = {}

    def statements(
        self, heads: list[Claim], claims: list[Claim], lines: list[Line]
    ) -> tuple[tuple[Statement, ...], list[Mention]]:
        for claim in [*heads, *claims]:
            claim.settle_source()
        sources = [self._known(claim) for claim in claims]
        links = [
            chain.own_links(claim, source, self.dispatch.outlet, self.outlets, self._resolve)
            for claim, source in zip(claims, sources, strict=True)
        ]
        chains = chain.nested(claims, links)
        made: list[Statement] = []
        for claim, source, whole in zip(claims, sources, chains, strict=True):
            statement = self._statement(claim, source, whole)
            if statement is not None:
                made.append(statement)
        tops: list[Statement] = []
        for claim in heads:
            source = self._behind(claim, self._known(claim, forward=True), claims, sources)
            whole = self._spelled_out(claim, source, claims, sources, chains)
            statement = self._statement(claim, source, whole, headline=True)
            if statement is not None:
                tops.append(statement)
        own = main_report.select(self.dispatch, lines, heads, claims)
        for line, piece, rule, polarity in own:
            made.append(self._own(line, piece, rule, polarity))
        ordered = sorted([*tops, *made], key=lambda s: (s.content[0][0], s.content[-1][1], s.chain))
        unique = list({(s.content, s.source, s.cue, s.source_name): s for s in ordered}.values())
        numbered = tuple(_numbered(self.dispatch.id, n, s) for n, s in enumerate(unique, start=1))
        extra = [
            Mention(
                name=s.source_name,
                kind=s.source_kind,
                dispatch=self.dispatch.id,
                role=s.role if s.source_kind == "person" and self._in_phrase(s) else None,
            )
            for s in numbered
            if s.source is not None
            and s.source_kind in {"person", "organisation", "outlet", "document"}
            and (s.source_name[:1].isupper() or (s.source_kind == "document" and " " in s.source_name))
            and s.source_name.lower() not in parties.PRONOUNS
            and s.confidence >= 0.5
        ]
        return numbered, extra

    def _in_phrase(self, statement: Statement) -> bool:
        """Does the source's phrase hold the name? A bare title was only taken to be somebody's."""
        phrase = " ".join(self.dispatch.text[a:b] for a, b in statement.source or ())
        return statement.source_name.split()[-1] in phrase

    def _party(self, line: Line, span: Range) -> parties.Party:
        return parties.describe(line, span, self.dispatch.outlet, self.outlets)

    def _resolve(self, line: Line, span: Range) -> Known:
        return self.scene.resolve(self._party(line, span), line.block.at(line.doc[span[0]].idx))

    def _known(self, claim: Claim, *, forward: bool = False) -> Known:
        if claim.source is None:
            return Known(self.dispatch.outlet, "outlet")
        line = claim.home
        at = line.block.at(line.doc[claim.source[0]].idx)
        known = self.scene.resolve(self._party(line, claim.source), at, forward=forward)
        if not forward and claim.rule not in {"nominal"}:
            self.scene.spoken.append(Spoken(at=at, known=known))
        return known

    def _behind(self, claim: Claim, source: Known, claims: list[Claim], sources: list[Known]) -> Known:
        """A headline's "rescuer", "local paper", "survey": the source of the statement most like it, where it has no name."""
        if claim.source is None:
            return source
        party = self._party(claim.line, claim.source)
        if source.kind == "unnamed":
            if party.kind == "unnamed":
                return source
        elif source.name != party.name or (
            party.name[:1].isupper()
            and len(party.name.split()) > 1
            and party.form == "name"
            and party.kind != "document"
        ):
            return source
        text = {stem(w) for a, b in claim.content for w in words(claim.line.block.text[a:b])}
        best: tuple[float, Known] = (0.25, source)
        for other, known in zip(claims, sources, strict=True):
            theirs = {stem(w) for a, b in other.content for w in words(other.line.block.text[a:b])}
            shared = len(text & theirs) / max(1, len(text))
            fits = (
                known.kind == source.kind
                or {known.kind, source.kind} == {"person", "unnamed"}
                or party.name.lower() in lexicon.document_heads()  # "Report: P" - whoever reports it below
            )
            if fits and shared > best[0] and other.polarity != "declines":
                best = (shared, known)
        if (
            best[1] is source
            and party.kind == "organisation"
            and party.name.lower() in lexicon.naming("any_sort")
        ):
            # "Mine collapse traps 17, company says": the first company that speaks below
            bodies = (known for known in sources if known.kind == "organisation" and known.name[:1].isupper())
            return next(bodies, source)
        return best[1]

    def _spelled_out(
        self,
        claim: Claim,
        source: Known,
        claims: list[Claim],
        sources: list[Known],
        chains: list[list[Known]],
    ) -> list[Known]:
        """A headline's chain: what the dispatch spells out behind its source, from the statement most like it."""
        text = {w for a, b in claim.content for w in words(claim.line.block.text[a:b])}
        best: tuple[float, list[Known]] = (0.0, [source])
        for other, known, whole in zip(claims, sources, chains, strict=True):
            # "told OTA" in OTA's own dispatch: its headline has no need to name OTA
            own = {"", self.dispatch.outlet, self.origin}
            whole = [link for link in whole if link is known or link.kind != "outlet" or link.name not in own]
            if known.name == source.name and len(whole) > 1:
                theirs = {w for a, b in other.content for w in words(other.line.block.text[a:b])}
                shared = len(text & theirs) / max(1, len(text))
                if shared > max(best[0], 0.2):
                    best = (shared, whole)
        return best[1]

    def _named(self, links: list[Known]) -> tuple[tuple[str, ...], tuple[SourceKind, ...]]:
        """Names of the links; an unnamed one gets the outlet that heard it: the last outlet before it, else our own."""
        names: list[str] = []
        heard = self.heard
        for link in links:
            if link.kind == "unnamed":
                names.append(f"unnamed ({heard})")
            else:
                name = link.name or heard
                names.append(name)
                if link.kind == "outlet" or name in self.outlets:
                    heard = name
                    if any(later.kind == "unnamed" for later in links):
                        self.heard = name
        return tuple(names), tuple(link.kind for link in links)

    def _spans(self, line: Line, ranges: Iterable[Range]) -> tuple[Span, ...]:
        doc = line.doc
        found = []
        for first, last in ranges:
            if last > first:
                found.append(line.block.span(doc[first].idx, doc[last - 1].idx + len(doc[last - 1])))
        return tuple(found)

    def _moment(self, sentence: Span) -> When | None:
        """The time a sentence tells; read once for all its statements."""
        if sentence not in self.moments:
            self.moments[sentence] = when.read(self.dispatch.text[slice(*sentence)], self.received)
        return self.moments[sentence]

    def _sentence(self, claim: Claim) -> Span:
        line = claim.line
        doc = line.doc
        places = [p for piece in claim.content for p in (piece[0], piece[1] - 1)]
        if claim.source_line is None and claim.source is not None:
            places += (
                [doc[claim.source[0]].idx, doc[claim.cue[0][0]].idx]
                if claim.cue and claim.cue_line is None
                else [doc[claim.source[0]].idx]
            )
        if claim.line.block.headline:
            return (line.block.at(0), line.block.span(0, len(line.block.text))[1])
        first, last = len(line.block.text), 0
        for a, b in line.sents:
            start, end = doc[a].idx, doc[b - 1].idx + len(doc[b - 1])
            if any(start <= p < end for p in places):
                first, last = min(first, start), max(last, end)
        if last <= first:
            first, last = 0, len(line.block.text)
        return line.block.span(first, last)

    def _statement(
        self, claim: Claim, source: Known, links: list[Known], *, headline: bool = False
    ) -> Statement | None:
        line = claim.line
        here = [line.block.span(a, b) for a, b in claim.content if b > a]
        content = tuple(sorted([*here, *claim.elsewhere]))
        if not content:
            return None
        names, kinds = self._named(links)
        place = next(
            (
                n
                for n, link in enumerate(links)
                if link is source or (link.name, link.kind) == (source.name, source.kind)
            ),
            len(links) - 1,
        )
        quotes = tuple(
            line.block.span(max(q[0], a), min(q[1], b))
            for q in line.quotes
            for a, b in claim.content
            if q[0] < b and a < q[1] and min(q[1], b) > max(q[0], a)
        )
        text = " ".join(line.block.text[a:b] for a, b in claim.content)
        sentence = self._sentence(claim)
        moment = when.read(text, self.received) or self._moment(sentence)
        return Statement(
            id="",
            dispatch=self.dispatch.id,
            content=content,
            source=self._spans(claim.home, [claim.source]) if claim.source is not None else None,
            cue=self._spans(claim.cue_line or claim.line, claim.cue),
            source_name=names[place],
            source_kind=source.kind,
            chain=names,
            chain_kinds=kinds,
            polarity=claim.polarity,
            sentence=sentence,
            quotes=tuple(sorted(set(quotes))),
            when=moment,
            act=act.read(line, claim.content[0], called_for=claim.rule == "urge"),
            role=source.role,
            headline=headline,
            rule=claim.rule,
            confidence=round(claim.confidence * source.sure, 2),
        )

    def _own(self, line: Line, piece: Range, rule: str, polarity: str) -> Statement:
        span = line.block.span(*piece)
        text = line.block.text[piece[0] : piece[1]]
        return Statement(
            id="",
            dispatch=self.dispatch.id,
            content=(span,),
            source=None,
            cue=None,
            source_name=self.origin,
            source_kind="outlet",
            chain=self.way,
            chain_kinds=tuple("outlet" for _ in self.way),
            polarity="denies" if polarity == "denies" else "asserts",
            sentence=span
            if not re.match(r"[.!?…]", self.dispatch.text[span[1] : span[1] + 1])
            else (span[0], span[1] + 1),
            quotes=tuple(line.block.span(*q) for q in line.quotes if piece[0] <= q[0] and q[1] <= piece[1]),
            when=when.read(text, self.received),
            act=act.read(line, piece),
            headline=line.block.headline,
            rule=rule,
            confidence=0.6,
        )


def _numbered(dispatch: str, number: int, statement: Statement) -> Statement:
    return msgspec.structs.replace(statement, id=f"{dispatch}-s{number:02d}")
