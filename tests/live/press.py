"""An invented story told as model values: dispatches from headlines and bodies, entries from words in them.

Loaded by the conftest files of the rooms that show pages; a page here is what the story's fold would
make, so that every shape a page can take is at hand without reading a sentence of English.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import msgspec

from writethru.errors import DeskError
from writethru.intake.ledger import Ledger
from writethru.model import (
    Attribution,
    Decision,
    Dispatch,
    Evidence,
    Highlight,
    Notice,
    Page,
    PageEntry,
    Passage,
    Placed,
    Placement,
    Reading,
    Reason,
    Statement,
    Title,
)
from writethru.newsroom import Fate

NINE = datetime(2025, 4, 2, 9, 0, tzinfo=UTC)

LONG = (
    "The ferry Aldine lay on the sandbank off Port Halvey with 212 passengers aboard on Wednesday, the harbour "
    "office said.\n\nTugs would wait for the evening tide before a second attempt, it added. Passengers were given "
    "blankets and hot soup while the wind eased."
)


class Press:
    """The outlets' dispatches, and entries made of their words."""

    def __init__(self) -> None:
        self.dispatches: dict[str, Dispatch] = {}

    def dispatch(
        self, id: str, outlet: str, headline: str, body: str = "", *, minutes: int = 0, **more: Any
    ) -> Dispatch:
        text = f"{headline}\n\n{body}" if body else headline
        values: dict[str, Any] = {"signal": "update", "format": "text", "key": id} | more
        made = Dispatch(
            id=id, outlet=outlet, received=NINE + timedelta(minutes=minutes), headline=headline, body=body,
            text=text, **values,
        )  # fmt: skip
        self.dispatches[id] = made
        return made

    def passage(self, dispatch: str, words: str) -> Passage:
        start = self.dispatches[dispatch].text.index(words)
        return Passage(dispatch=dispatch, start=start, end=start + len(words), text=words)

    def span(self, dispatch: str, words: str) -> tuple[int, int]:
        found = self.passage(dispatch, words)
        return (found.start, found.end)

    def paragraph(self, dispatch: str, words: str) -> Passage:
        for piece in self.dispatches[dispatch].text.split("\n\n"):
            if words in piece:
                return self.passage(dispatch, piece)
        raise AssertionError(f"{words!r} is in no paragraph of {dispatch}")

    def evidence(
        self, dispatch: str, content: str, *, source: str | None = None, cue: str | None = None,
        chain: tuple[str, ...] = (), polarity: Any = "asserts", copy_of: str | None = None, withdrawn: bool = False,
        number: int = 1,
    ) -> Evidence:  # fmt: skip
        made = self.dispatches[dispatch]
        links = chain or ((source or made.outlet),)
        return Evidence(
            statement=f"{dispatch}-s{number:02d}", dispatch=dispatch, outlet=made.outlet, sent=made.time,
            signal=made.signal, link=made.link, copy_of=copy_of, paragraph=self.paragraph(dispatch, content),
            content=(self.span(dispatch, content),),
            source=(self.span(dispatch, source),) if source else None,
            cue=(self.span(dispatch, cue),) if cue else None,
            name=links[-1], chain=links, polarity=polarity, withdrawn=withdrawn,
        )  # fmt: skip

    def entry(
        self, id: str, title: Passage, *evidence: Evidence, text: tuple[Passage, ...] = (), status: Any = "single",
        notices: tuple[Notice, ...] = (), kind: Any = "person", role: str | None = None, pinned: bool = False,
        highlighted: bool = False, revision: int = 1, vouched_by: tuple[str, ...] | None = None,
        minutes: int | None = None, changed: int | None = None,
    ) -> PageEntry:  # fmt: skip
        first = (
            self.dispatches[title.dispatch].received if minutes is None else NINE + timedelta(minutes=minutes)
        )
        by_chain: dict[tuple[tuple[str, ...], str], list[Evidence]] = {}
        for one in evidence:
            by_chain.setdefault((one.chain, one.polarity), []).append(one)
        attributions = tuple(
            Attribution(
                name=chain[-1], kind=kind, chain=chain, polarity=polarity, role=role if number == 0 else None,
                outlets=tuple(dict.fromkeys(e.outlet for e in told)), statement=told[0].statement,
            )
            for number, ((chain, polarity), told) in enumerate(by_chain.items())
        )  # fmt: skip
        standing = [e for e in evidence if e.polarity == "asserts"]
        return PageEntry(
            id=id, first=first, changed=first if changed is None else NINE + timedelta(minutes=changed), title=title,
            text=text, status=status, attributions=attributions,
            vouched_by=tuple(dict.fromkeys(e.chain[-1] for e in standing)) if vouched_by is None else vouched_by,
            carried_by=tuple(dict.fromkeys(e.outlet for e in evidence)), evidence=evidence, notices=notices,
            pinned=pinned, highlighted=highlighted, revision=revision,
        )  # fmt: skip

    def page(
        self, *entries: PageEntry, story: str = "ferry", title: str = "", revision: int = 1, closed: bool = False,
        highlights: tuple[str, ...] = (),
    ) -> Page:  # fmt: skip
        by_id = {entry.id: entry for entry in entries}
        told = sorted(entries, key=lambda e: (e.first, e.id), reverse=True)
        times = [d.received for d in self.dispatches.values()]
        best = by_id[highlights[0]].title if highlights else None
        return Page(
            story=story,
            title=Title(text=title, by="editor", passage=None)
            if title
            else Title(text=best.text if best else "", by="dispatch", passage=best),
            revision=revision,
            began=min(times, default=None),
            updated=max(times, default=None),
            closed=closed,
            dispatches=len(self.dispatches),
            outlets=tuple(dict.fromkeys(d.outlet for d in self.dispatches.values())),
            corrected=sum(e.status == "corrected" for e in entries),
            disputed=sum(e.status == "disputed" for e in entries),
            withdrawn=sum(e.status == "retracted" for e in entries),
            highlights=tuple(
                Highlight(
                    entry=id, passage=by_id[id].title, status=by_id[id].status, vouched=len(by_id[id].vouched_by),
                    carried=len(by_id[id].carried_by), time=by_id[id].first, by="machine", reasons=("many carry it",),
                )
                for id in highlights
            ),
            entries=tuple(told),
        )  # fmt: skip


def ferry() -> tuple[Press, Page]:
    """One morning of an invented story, with everything that can happen to an entry."""
    p = Press()
    p.dispatch("d01", "Tarn Radio", "Ferry aground off Port Halvey", LONG, link="https://tarn.example/1")
    p.dispatch(
        "d02",
        "Coastline",
        "HARBOUR OFFICE: ALDINE AGROUND OFF PORT HALVEY, 212 ABOARD",
        minutes=4,
        signal="flash",
    )
    p.dispatch(
        "d03", "Halvey Courier", "Nobody hurt on stranded ferry, harbour master says",
        "\"Nobody is hurt, and nobody is in danger,\" harbour master Mira Tollen told Coastline.", minutes=21,
    )  # fmt: skip
    p.dispatch(
        "d04", "Meridian", "Ferry captain had warned of shifting sandbank",
        "The captain of the Aldine had warned of the shifting sandbank in March, Coastline reported, citing two "
        "members of the crew.", minutes=38,
    )  # fmt: skip
    p.dispatch(
        "d05", "Tarn Radio", "Owner says 198 were aboard the Aldine",
        "Norlin Ferries said on Wednesday that 198 passengers were aboard the Aldine when it ran aground.",
        minutes=55,
    )  # fmt: skip
    p.dispatch(
        "d06", "Coastline", "Two tugs reach the Aldine",
        "Two tugs reached the Aldine at 10:10, the coast guard said.", minutes=72,
    )  # fmt: skip
    p.dispatch(
        "d07", "Coastline", "CORRECTION: Three tugs reach the Aldine",
        "Three tugs reached the Aldine at 10:10, the coast guard said. An earlier version gave two.",
        minutes=80, signal="correction",
    )  # fmt: skip
    p.dispatch(
        "d08", "Meridian", "Fuel leaking from ferry",
        "Fuel was leaking from the Aldine, a fisherman told Meridian.", minutes=90,
    )  # fmt: skip
    p.dispatch(
        "d09", "Meridian", "KILL: Fuel leaking from ferry",
        "Please kill our report on leaking fuel. The fisherman was speaking of another vessel.",
        minutes=104, signal="kill",
    )  # fmt: skip
    p.dispatch(
        "d10", "Halvey Courier", "Minister to visit Port Halvey in the afternoon",
        "Transport minister Odo Varn will visit Port Halvey in the afternoon, his office said.", minutes=118,
    )  # fmt: skip
    p.dispatch(
        "d11", "Coastline", "First passengers leave the Aldine",
        "The first 40 passengers left the Aldine in two lifeboats shortly before eleven, the coast guard said. "
        "\"It went calmly, and the sea was kind to us,\" said Ilse Brann, one of those ashore.\n\nThe lifeboats "
        "turned round at once to fetch more.",
        minutes=131, link="https://coastline.example/news/11",
    )  # fmt: skip
    aground = p.entry(
        "v001", p.passage("d01", "Ferry aground off Port Halvey"),
        p.evidence("d01", "The ferry Aldine lay on the sandbank off Port Halvey with 212 passengers aboard on Wednesday",
                   source="the harbour office", cue="said", chain=("Port Halvey harbour office",)),
        p.evidence("d02", "ALDINE AGROUND OFF PORT HALVEY, 212 ABOARD", source="HARBOUR OFFICE",
                   chain=("Port Halvey harbour office",)),
        p.evidence("d05", "198 passengers were aboard the Aldine when it ran aground", source="Norlin Ferries",
                   cue="said", chain=("Norlin Ferries",)),
        text=(p.passage("d01", LONG.split("\n\n")[0]),), status="disputed", kind="organisation", highlighted=True,
        notices=(
            Notice(
                kind="contradicts", time=NINE + timedelta(minutes=55), by="Norlin Ferries",
                passage=p.passage("d05", "Norlin Ferries said on Wednesday that 198 passengers were aboard the Aldine "
                                  "when it ran aground."),
                before=p.passage("d01", LONG.split("\n\n")[0]), entry=None,
            ),
        ),
        changed=55,
    )  # fmt: skip
    unhurt = p.entry(
        "v002", p.passage("d03", "Nobody hurt on stranded ferry, harbour master says"),
        p.evidence("d03", "Nobody is hurt, and nobody is in danger", source="harbour master Mira Tollen", cue="told",
                   chain=("Coastline", "Mira Tollen")),
        text=(p.passage("d03", "\"Nobody is hurt, and nobody is in danger,\" harbour master Mira Tollen told Coastline."),),
        role="harbour master",
    )  # fmt: skip
    warned = p.entry(
        "v003", p.passage("d04", "Ferry captain had warned of shifting sandbank"),
        p.evidence("d04", "The captain of the Aldine had warned of the shifting sandbank in March",
                   source="two members of the crew", cue="citing", chain=("Coastline", "unnamed (Coastline)")),
        kind="unnamed",
    )  # fmt: skip
    tugs = p.entry(
        "v004", p.passage("d07", "Three tugs reach the Aldine"),
        p.evidence("d07", "Three tugs reached the Aldine at 10:10", source="the coast guard", cue="said",
                   chain=("Halvey coast guard",)),
        text=(p.passage("d07", "Three tugs reached the Aldine at 10:10, the coast guard said."),),
        status="corrected", kind="organisation", minutes=72, changed=80,
        notices=(
            Notice(
                kind="corrects", time=NINE + timedelta(minutes=80), by="Coastline",
                passage=p.passage("d07", "Three tugs reached the Aldine at 10:10, the coast guard said."),
                before=p.passage("d06", "Two tugs reached the Aldine at 10:10, the coast guard said."), entry=None,
            ),
        ),
    )  # fmt: skip
    fuel = p.entry(
        "v005", p.passage("d08", "Fuel leaking from ferry"),
        p.evidence("d08", "Fuel was leaking from the Aldine", source="a fisherman", cue="told",
                   chain=("unnamed (Meridian)",), withdrawn=True),
        text=(p.passage("d08", "Fuel was leaking from the Aldine, a fisherman told Meridian."),),
        status="retracted", kind="unnamed", changed=104,
        notices=(
            Notice(
                kind="retracts", time=NINE + timedelta(minutes=104), by="Meridian",
                passage=p.passage("d09", "The fisherman was speaking of another vessel."),
                before=p.passage("d08", "Fuel was leaking from the Aldine, a fisherman told Meridian."), entry=None,
            ),
        ),
    )  # fmt: skip
    minister = p.entry(
        "v006", p.passage("d10", "Minister to visit Port Halvey in the afternoon"),
        p.evidence("d10", "Transport minister Odo Varn will visit Port Halvey in the afternoon", source="his office",
                   cue="said", chain=("office of Odo Varn",)),
        kind="organisation", pinned=True,
    )  # fmt: skip
    ashore = p.entry(
        "v007", p.passage("d11", "First passengers leave the Aldine"),
        p.evidence("d11", "The first 40 passengers left the Aldine in two lifeboats shortly before eleven",
                   source="the coast guard", cue="said", chain=("Halvey coast guard",)),
        p.evidence("d11", "It went calmly, and the sea was kind to us", source="Ilse Brann", cue="said",
                   chain=("Ilse Brann",), number=2),
        text=(
            p.passage("d11", "The first 40 passengers left the Aldine in two lifeboats shortly before eleven, the coast "
                      "guard said."),
            p.passage("d11", "\"It went calmly, and the sea was kind to us,\" said Ilse Brann, one of those ashore."),
        ),
        status="corroborated", kind="organisation", highlighted=True,
    )  # fmt: skip
    entries = (aground, unhurt, warned, tugs, fuel, minister, ashore)
    return p, p.page(*entries, revision=7, highlights=("v007", "v001", "v004"))


def _statement(evidence: Evidence) -> Statement:
    return Statement(
        id=evidence.statement, dispatch=evidence.dispatch, content=evidence.content, source=evidence.source,
        cue=evidence.cue, source_name=evidence.name, source_kind="person", chain=evidence.chain,
        chain_kinds=("person",) * len(evidence.chain), polarity=evidence.polarity,
        sentence=(evidence.paragraph.start, evidence.paragraph.end), rule="quote",
    )  # fmt: skip


class PaperNewsroom:
    """A newsroom whose pages are given: what the pages' handlers ask of the real one, and nothing behind it."""

    def __init__(self, press: Press, *pages: Page) -> None:
        self.press = press
        self._pages = {page.story: page for page in pages}
        self._past: list[tuple[datetime, Page]] = []
        self._listeners: list[Callable[[str, Page, Page], Awaitable[None]]] = []
        self.held: tuple[PageEntry, ...] = ()
        self.killed: dict[str, str] = {}
        self.set_aside: tuple[Any, ...] = ()
        self.decided: list[tuple[str, Decision]] = []
        self.submitted: list[tuple[bytes, dict[str, Any]]] = []
        self.receipt = SimpleNamespace(
            accepted=("d12",),
            known=(),
            rejected=(),
            items=(Fate(became="accepted", headline="A headline", dispatch="d12"),),
        )
        self.ledger = Ledger(None)
        self.polled: tuple[Any, ...] = ()
        self.settled: list[tuple[str, int, str]] = []

    def stories(self) -> tuple[str, ...]:
        return tuple(self._pages)

    def page(self, story: str) -> Page:
        return self._pages[story]

    def page_at(self, story: str, time: datetime) -> Page:
        before = [page for when, page in self._past if when <= time and page.story == story]
        return before[-1] if before else Page(
            story=story, title=Title(text="", by="setting", passage=None), revision=0, began=None, updated=None,
            closed=False, dispatches=0, outlets=(), corrected=0, disputed=0, withdrawn=0, highlights=(), entries=(),
        )  # fmt: skip

    def remember(self, time: datetime, page: Page) -> None:
        self._past.append((time, page))

    def dispatch(self, story: str, id: str) -> Dispatch | None:
        return self.press.dispatches.get(id) if story in self._pages else None

    def withdrawn_by(self, story: str, id: str) -> Dispatch | None:
        return self.press.dispatches.get(self.killed.get(id, ""))

    def feeds(self) -> tuple[Any, ...]:
        return self.polled

    def ask_feed(self, url: str) -> bool:
        return any(feed.url == url for feed in self.polled)

    def waiting(self, story: str) -> int:
        return 0

    def aside(self, story: str) -> tuple[Any, ...]:
        return self.set_aside

    async def try_again(self, story: str, seq: int, actor: str) -> Any:
        self.settled.append(("again", seq, actor))
        return self.receipt

    async def lay_by(self, story: str, seq: int, actor: str) -> None:
        self.settled.append(("laid_by", seq, actor))

    def desk(self, story: str) -> Any:
        page = self._pages[story]
        by_dispatch: dict[str, list[tuple[PageEntry, Evidence]]] = {}
        for entry in (*page.entries, *self.held):
            for evidence in entry.evidence:
                by_dispatch.setdefault(evidence.dispatch, []).append((entry, evidence))
        incoming = []
        for dispatch in sorted(self.press.dispatches.values(), key=lambda d: d.received, reverse=True):
            told = by_dispatch.get(dispatch.id, [])
            placements = tuple(
                Placement(
                    statement=v.statement, development=e.id, score=0.41 if number else 0.86, new=not number,
                    reasons=(Reason(text="same act, same place", weight=0.6), Reason(text="within the hour", weight=0.2)),
                )
                for number, (e, v) in enumerate(told)
            )  # fmt: skip
            incoming.append(
                SimpleNamespace(
                    dispatch=dispatch,
                    reading=Reading(dispatch=dispatch.id, statements=tuple(_statement(v) for _, v in told)),
                    placed=Placed(dispatch=dispatch.id, placements=placements),
                )
            )
        placements = [p for one in incoming for p in one.placed.placements]
        return SimpleNamespace(
            story=story, page=page, incoming=tuple(incoming), set_aside=self.set_aside, held=self.held,
            decisions=tuple(
                (number, NINE, actor, decision) for number, (actor, decision) in reversed(list(enumerate(self.decided)))
            ),
            developments={}, statements={s.id: s for one in incoming for s in one.reading.statements},
            member_of={p.statement: p.development for p in placements},
            placements={p.statement: p for p in placements},
            proposals=tuple(p for p in placements if p.score < 0.5),
        )  # fmt: skip

    async def decide(self, story: str, decision: Decision, actor: str) -> Page:
        if decision.kind == "merge" and decision.other == decision.development:
            raise DeskError(
                "an entry cannot be merged with itself", code="WT502", todo="Choose another entry"
            )
        if all(made.id != decision.id for _, made in self.decided):
            self.decided.append((actor, decision))
        return self._pages[story]

    async def submit(self, data: bytes, **given: Any) -> Any:
        self.submitted.append((data, given))
        return self.receipt

    def listen(self, callback: Callable[[str, Page, Page], Awaitable[None]]) -> None:
        self._listeners.append(callback)

    async def publish(self, page: Page) -> None:
        before = self._pages[page.story]
        self._pages[page.story] = page
        for listener in self._listeners:
            await listener(page.story, before, page)


def add(
    press: Press, page: Page, id: str, headline: str, body: str = "", *, outlet: str = "Coastline"
) -> Page:
    """The page with one more entry on top, told by a new dispatch."""
    latest = max(entry.first for entry in page.entries) if page.entries else NINE
    minutes = int((latest - NINE).total_seconds() // 60) + 3
    press.dispatch(f"d-{id}", outlet, headline, body, minutes=minutes)
    entry = press.entry(
        id, press.passage(f"d-{id}", headline), press.evidence(f"d-{id}", body or headline),
        text=(press.passage(f"d-{id}", body),) if body else (), revision=page.revision + 1, kind="outlet",
    )  # fmt: skip
    return msgspec.structs.replace(
        page, revision=page.revision + 1, entries=(entry, *page.entries), dispatches=page.dispatches + 1,
        updated=entry.first,
    )  # fmt: skip


def change(page: Page, id: str, **fields: Any) -> Page:
    """The page with fields of one entry replaced, as a new revision."""
    revision = page.revision + 1
    entries = tuple(
        msgspec.structs.replace(entry, revision=revision, **fields) if entry.id == id else entry
        for entry in page.entries
    )
    return msgspec.structs.replace(page, revision=revision, entries=entries)


def without(page: Page, id: str) -> Page:
    """The page without one entry, as a new revision: an editor held it."""
    return msgspec.structs.replace(
        page, revision=page.revision + 1, entries=tuple(e for e in page.entries if e.id != id),
        highlights=tuple(h for h in page.highlights if h.entry != id),
    )  # fmt: skip


__all__ = [
    "NINE", "PaperNewsroom", "Placed", "Placement", "Press", "Reading", "Reason", "Statement", "add", "change", "ferry",
    "without",
]  # fmt: skip
