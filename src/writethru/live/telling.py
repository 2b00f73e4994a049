"""What templates ask of an entry: who says it as links, how it stands, which words lie beside which."""

from __future__ import annotations

from markupsafe import Markup

from writethru.formats.addresses import Addresses
from writethru.formats.wording import notice_line, one_line
from writethru.live.marks import Layer, compared, marked
from writethru.model import Attribution, Evidence, Notice, PageEntry, Passage, Span, Value

ATTRIBUTIONS_SHOWN = 3
"""Lines of who says it under an entry; the rest is in its evidence."""

OPEN_NOTICES = 2
"""Notices shown open on an entry; older ones fold away."""

LONG_TITLE = 90
"""Characters from which a title is a sentence and is set like one, not like a headline."""

FLAGGED = frozenset({"disputed", "corrected", "retracted"})
"""Statuses that get a flag on the entry; what is normal gets none."""


class Link(Value):
    """One link of a chain: a name and the place in a dispatch that says so."""

    text: str
    address: str | None


class Reading(Value):
    """One of two accounts shown side by side."""

    by: str
    words: Markup
    address: str


def chain_links(entry: PageEntry, attribution: Attribution, at: Addresses) -> tuple[Link, ...]:
    """The chain, who said it first, each name linked to where a dispatch says so; then the outlets that carried it."""
    told = [e for e in entry.evidence if e.chain == attribution.chain and e.polarity == attribution.polarity]
    own = next((e for e in told if e.statement == attribution.statement), told[0] if told else None)
    place = at.dispatch(own.dispatch, _place(own)) if own else None
    names = tuple(reversed(attribution.chain)) or (attribution.name,)
    carriers = []
    for outlet in attribution.outlets:
        if outlet not in names:
            through = next((e for e in told if e.outlet == outlet), own)
            carriers.append(
                Link(text=outlet, address=at.dispatch(through.dispatch, _place(through)) if through else None)
            )
    return (*(Link(text=name, address=place) for name in names), *carriers)


def chain_length(attribution: Attribution) -> int:
    """How many of the links belong to the chain; those behind it are carriers of the same standing."""
    return len(attribution.chain) or 1


def _place(evidence: Evidence) -> Span:
    spans = [*evidence.content, *(evidence.source or ()), *(evidence.cue or ())]
    return (min(a for a, _ in spans), max(b for _, b in spans))


def layers(evidence: Evidence) -> tuple[Layer, ...]:
    """The spans of a statement, to be marked in its paragraph."""
    return (("content", evidence.content), ("source", evidence.source or ()), ("cue", evidence.cue or ()))


def paragraph(evidence: Evidence) -> Markup:
    """The paragraph with the statement marked in place."""
    return marked(evidence.paragraph.text, evidence.paragraph.start, layers(evidence))


def passage_place(passage: Passage) -> Span:
    return (passage.start, passage.end)


def outlet_of(entry: PageEntry, passage: Passage) -> str:
    """The outlet whose dispatch a passage is from; "" where the entry's evidence does not say."""
    return next((e.outlet for e in entry.evidence if e.dispatch == passage.dispatch), "")


def outlets_by_dispatch(entry: PageEntry) -> dict[str, str]:
    """The outlet of each dispatch behind an entry."""
    return {e.dispatch: e.outlet for e in entry.evidence}


def side_by_side(entry: PageEntry, notice: Notice, at: Addresses) -> tuple[Reading, Reading] | None:
    """The two readings of a correction or a dispute, with what differs marked; None where one has no words."""
    if notice.passage is None or notice.before is None:
        return None
    before, after = compared(one_line(notice.before.text), one_line(notice.passage.text))
    name = outlet_of(entry, notice.before)
    return (
        Reading(
            by=name,
            words=before,
            address=at.dispatch(notice.before.dispatch, passage_place(notice.before)),
        ),
        Reading(
            by=notice.by,
            words=after,
            address=at.dispatch(notice.passage.dispatch, passage_place(notice.passage)),
        ),
    )


def notices(entry: PageEntry) -> tuple[Notice, ...]:
    """An entry's notices, newest first, each said once."""
    seen: dict[tuple[object, ...], Notice] = {}
    for notice in sorted(entry.notices, key=lambda n: n.time, reverse=True):
        words = one_line(notice.passage.text) if notice.passage else notice.text
        seen.setdefault((notice.kind, notice.by, words), notice)
    return tuple(seen.values())


def explanation(notice: Notice) -> str:
    """A notice as a sentence."""
    line = notice_line(notice)
    return line if line.endswith((".", "!", "?", "…")) else f"{line}."
