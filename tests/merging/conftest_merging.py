"""Dispatches and statements about an invented valley, built from words; and a story that takes them in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from writethru.merging import Known, Record, develop
from writethru.model import Act, Development, Dispatch, Placed, Reading, Relation, Statement

NINE = datetime(2031, 9, 3, 9, 0, tzinfo=UTC)


def dispatch(
    id: str, headline: str, body: str = "", *, outlet: str = "Tarn Radio", minutes: int = 0, **more: object
) -> Dispatch:
    """A dispatch `minutes` after nine."""
    text = f"{headline}\n\n{body}" if body else headline
    values = {"signal": "update", "format": "text", "key": id, **more}
    return Dispatch(
        id=id, outlet=outlet, received=NINE + timedelta(minutes=minutes), headline=headline, body=body, text=text,
        **values,  # type: ignore[arg-type]
    )  # fmt: skip


def statement(
    of: Dispatch, words: str, who: str | None = None, *, chain: tuple[str, ...] = (), polarity: str = "asserts",
    kind: str = "person", act: Act | None = None,
) -> Statement:  # fmt: skip
    """A statement whose content is the given words, the last time they stand there if `who` is their outlet."""
    start = of.text.index(words)
    at = of.text.find(who.split()[-1], start) if who else -1
    links = chain or (who or of.outlet,)
    lines = of.text.rfind("\n", 0, start) + 1, of.text.find("\n", start)
    return Statement(
        id=f"{of.id}-{start:04d}", dispatch=of.id, content=((start, start + len(words)),),
        source=((max(at, 0), max(at, 0) + 1),) if who else None, cue=None, source_name=links[-1],
        source_kind=kind if who else "outlet", chain=links, chain_kinds=tuple("person" for _ in links),
        polarity=polarity, sentence=(lines[0], lines[1] if lines[1] > 0 else len(of.text)),
        headline=start + len(words) <= len(of.headline), act=act,
    )  # type: ignore[arg-type]  # fmt: skip


class Story:
    """A story at work, as a newsroom keeps it."""

    def __init__(self) -> None:
        self.known = Known()
        self.dispatches: dict[str, Dispatch] = {}
        self.statements: dict[str, Statement] = {}
        self.placed: dict[str, Placed] = {}
        self.relations: list[Relation] = []
        self.stands: dict[str, str] = {}

    def tell(self, of: Dispatch, *statements: Statement) -> Placed:
        """Place a dispatch and take it in."""
        reading = Reading(dispatch=of.id, statements=statements)
        placed = self.known.place(of, reading)
        self.known.accept(of, reading, placed)
        if of.id not in self.placed:
            self.dispatches[of.id], self.placed[of.id] = of, placed
            self.statements |= {s.id: s for s in statements}
            self.relations += placed.relations
            self.stands |= {p.statement: p.development for p in (*placed.placements, *placed.moved)}
        return placed

    def of(self, statement: Statement) -> str | None:
        """The development a statement stands in."""
        return self.stands.get(statement.id)

    def record(self) -> Record:
        """What standing and highlights are worked out from."""
        members: dict[str, tuple[str, ...]] = {}
        for one in self.statements:
            if (development := self.stands.get(one)) is not None:
                members[development] = (*members.get(development, ()), one)
        gone = {r.to for r in self.relations if r.type == "retracts"}
        return Record(
            dispatches=self.dispatches, statements=self.statements, members=members, placed=self.placed,
            relations=self.relations, retracted=gone,
        )  # fmt: skip

    def development(self, statement: Statement) -> Development:
        """The development a statement stands in, worked out."""
        return develop(self.of(statement) or "", self.record())
