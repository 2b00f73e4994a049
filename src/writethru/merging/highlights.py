"""The few developments a reader who comes now must know, best first, each with its reasons.

Weighed: who vouches and whether they are independent, how firm it is, whether it is a main line of
dispatches (told in headlines), who keeps referring to it, and whether it is an event that is done.
Never frequency or position alone: both were measured useless on live pages.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import timedelta

from writethru.merging.record import Record
from writethru.merging.words import stems, tokens
from writethru.model import Development, Ranked, Reason, Status

FIRMNESS: dict[Status, float] = {
    "corroborated": 0.6, "corrected": 0.3, "disputed": 0.3, "single": 0.0, "retracted": -3.0,
}  # fmt: skip

ALIKE = 0.5
"""Share of a title's words in common from which two highlights are one thing."""

FRESH = timedelta(hours=18)
"""Time in which what is new loses half of its advantage."""


def rank(developments: Sequence[Development], record: Record) -> tuple[Ranked, ...]:
    """All developments, best first; of two on one thing the lesser moves behind the rest."""
    now = max((d.changed for d in developments), default=None)
    scored: list[tuple[float, Development, tuple[Reason, ...]]] = []
    for development in developments:
        weighed = _weigh(development, record, now)
        total = sum(reason.weight for reason in weighed)
        told = tuple(sorted((r for r in weighed if r.weight > 0), key=lambda r: (-r.weight, r.text))[:4])
        scored.append((total, development, told))
    scored.sort(key=lambda s: (-s[0], s[1].id))
    chosen: list[Ranked] = []
    later: list[Ranked] = []
    titles: list[frozenset[str]] = []
    for total, development, told in scored:
        words = _title_words(development, record)
        ranked = Ranked(development=development.id, score=round(total, 4), reasons=told)
        if any(_alike(words, other) for other in titles):
            later.append(ranked)
        else:
            chosen.append(ranked)
            titles.append(words)
    return (*chosen, *later)


def _weigh(development: Development, record: Record, now: object) -> list[Reason]:
    told = [s for s in record.told(development.id) if s.id not in record.retracted]
    own = [s for s in told if not ((p := record.placed.get(s.dispatch)) and p.copy_of)]
    headed = {
        s.dispatch
        for s in own
        if s.headline or s.content[-1][1] <= len(record.dispatches[s.dispatch].headline)
    }
    outlets = {record.dispatches[d].outlet for d in headed}
    urgent = {d for d in headed if record.dispatches[d].signal in ("flash", "bulletin", "urgent")}
    dispatches = {s.dispatch for s in own}
    vouched, carried = len(development.vouched_by), len(development.carried_by)
    weighed = [
        Reason(text=f"{vouched} who vouch for it", weight=round(0.5 * math.log1p(vouched), 3)),
        Reason(text=f"carried by {carried} outlets", weight=round(0.5 * math.log1p(max(0, carried - 1)), 3)),
        Reason(text=development.status, weight=FIRMNESS[development.status]),
    ]
    if headed:
        text = f"in the headline of {len(outlets)} outlet{'s' if len(outlets) > 1 else ''}"
        weighed.append(Reason(text=text, weight=round(0.7 + 0.5 * math.log1p(len(outlets)), 3)))
    if urgent:
        weighed.append(Reason(text="sent as a flash, a bulletin or urgent", weight=0.4))
    recaps = {d for d in dispatches if (p := record.placed.get(d)) and p.nothing_new}
    if recaps:
        weighed.append(Reason(text="told again where a desk sums up", weight=0.6))
    later = {record.dispatches[d].received.replace(minute=0) for d in dispatches}
    if len(later) > 1:
        weighed.append(
            Reason(text="referred to again and again", weight=round(0.3 * math.log(len(later)), 3))
        )
    named = {
        s.source_name
        for s in own
        if s.source is not None and s.source_kind in ("person", "organisation", "document")
    }
    if not named:
        weighed.append(Reason(text="nobody is named for it", weight=-0.4))
    if own and all(s.polarity != "asserts" for s in own):
        weighed.append(Reason(text="only denied or declined", weight=-1.0))
    return weighed


def _title_words(development: Development, record: Record) -> frozenset[str]:
    statement = record.statements[development.title_statement]
    return frozenset(stems(tokens(record.dispatches[statement.dispatch].text, statement.content)))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and len(one & other) / min(len(one), len(other)) > ALIKE
