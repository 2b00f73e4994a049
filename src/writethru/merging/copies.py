"""Near-verbatim reprints: how much of a dispatch's running text stands word for word in an earlier one.

Measured by containment of word runs, not by Jaccard, because a reprint is often abridged (Broder,
"On the resemblance and containment of documents", 1997). Quotations and names are left out first: two
agencies that quote one speech share a quotation, not a text. An inverted index of runs finds the
candidates, so the cost does not grow with the story.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from writethru.merging.profile import without
from writethru.merging.words import MONTHS, shingles, tokens
from writethru.model import Dispatch, Reason, Span

RUN = 4
"""Words in a run. Three find stock phrases of the trade, five miss a lightly edited reprint."""

SHARE = 0.25
"""Share of a dispatch's runs that makes it a reprint. Two agencies on one event stay under 0.15, even where
both translate the same official text; a reprint that was retouched line by line stays over 0.5."""

SHARE_NAMED = 0.18
"""The same where the dispatch's own dateline or sign-off names the other outlet as its origin."""

FEWEST_RUNS = 8
"""With fewer there is no telling; a flash of one line is not a reprint of another flash."""

MOST_HOLDERS = 64
"""Dispatches kept for one run; a run in more of them is furniture (disclaimers, sign-offs)."""

QUOTED = re.compile(r"“[^”]{1,2000}”|\"[^\"]{1,2000}\"|«[^»]{1,2000}»")


def runs(dispatch: Dispatch) -> frozenset[int]:
    """Hashes of the word runs of a dispatch's text outside furniture, quotations and names."""
    text = dispatch.text
    gaps: tuple[Span, ...] = (*dispatch.furniture, *(m.span() for m in QUOTED.finditer(text)))
    found: set[int] = set()
    start = 0
    for part in text.split("\n"):
        span = (start, start + len(part))
        start += len(part) + 1
        for piece in without(span, gaps):
            words = [
                t.word.casefold() for t in tokens(text, [piece])
                if not (t.word[0].isupper() and t.start != piece[0]) and t.word.casefold() not in MONTHS
            ]  # fmt: skip
            found |= shingles(words, RUN)
    return frozenset(found)


class Copies:
    """The runs of the dispatches so far. Grows with `add`; nothing else changes it."""

    def __init__(self) -> None:
        self._holders: dict[int, list[str]] = defaultdict(list)
        self._dispatches: dict[str, Dispatch] = {}

    def add(self, dispatch: Dispatch) -> None:
        """Index a dispatch."""
        if dispatch.id in self._dispatches:
            return
        self._dispatches[dispatch.id] = dispatch
        for run in runs(dispatch):
            if len(self._holders[run]) < MOST_HOLDERS:
                self._holders[run].append(dispatch.id)

    def shares(self, dispatch: Dispatch) -> dict[str, float]:
        """Earlier dispatches and how much of this one each holds, 0 to 1."""
        own = runs(dispatch)
        if len(own) < FEWEST_RUNS:
            return {}
        held = Counter(id for run in own for id in self._holders.get(run, ()))
        return {id: count / len(own) for id, count in held.items() if id != dispatch.id}

    def origin(self, dispatch: Dispatch) -> tuple[str | None, tuple[Reason, ...]]:
        """The earlier dispatch of another outlet that this one reprints, and why."""
        if dispatch.signal == "kill":
            return None, ()
        best: tuple[float, str] | None = None
        for id, share in self.shares(dispatch).items():
            earlier = self._dispatches[id]
            if earlier.outlet == dispatch.outlet or earlier.signal == "kill":
                continue
            enough = SHARE_NAMED if names_origin(dispatch, earlier.outlet) else SHARE
            if share >= enough and (best is None or (share, id) > best):
                best = (share, id)
        if best is None:
            return None, ()
        share, id = best
        told = f"{share:.0%} of its running text stands word for word in {self._dispatches[id].outlet}'s {id}"
        return id, (Reason(text=told, weight=round(share, 3)),)


def names_origin(dispatch: Dispatch, outlet: str) -> bool:
    """Whether the dateline, the byline or the first lines name that outlet as where it comes from."""
    if dispatch.dateline and dispatch.dateline.agency:
        return dispatch.dateline.agency.casefold() == outlet.casefold()
    opening = dispatch.body[:120] + " " + dispatch.body[-80:] + " " + (dispatch.byline or "")
    return re.search(rf"[(/]\s*{re.escape(outlet)}\s*[)/]", opening) is not None
