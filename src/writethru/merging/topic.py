"""Whether a dispatch belongs to the story: its names and rare words against what the story has told so far.

Measured as the share of the dispatch's own weight (names count three times a word) that the story
knows already. A dispatch of another story shares the country and the capital, seldom the people, and
nearly none of the rare words.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from writethru.merging.versions import bare_headline
from writethru.merging.words import names, skeleton, stems, tokens
from writethru.model import Dispatch, Reason


class Topic:
    """What the story's dispatches have named so far. Grows with `add`; nothing else changes it."""

    def __init__(self, title: str = ""):
        self._seen: Counter[str] = Counter()
        self._dispatches = 0
        hints = tokens(title, [(0, len(title))])
        self._hints = frozenset(stems(hints)) | {f"n:{skeleton(t.word)}" for t in hints if t.word[0].isupper()}

    def add(self, dispatch: Dispatch) -> None:
        """Take an on-topic dispatch in."""
        self._seen.update(terms(dispatch))
        self._dispatches += 1

    def score(self, dispatch: Dispatch) -> float:
        """0 to 1 and above: how much of the dispatch the story's core knows."""
        return _score(terms(dispatch), self._seen, self._dispatches, self._hints)

    def judge(self, dispatch: Dispatch) -> tuple[bool, tuple[Reason, ...]]:
        """Whether it belongs here; the reasons where it does not."""
        if self._dispatches == 0:
            return True, ()
        score = self.score(dispatch)
        if score >= THRESHOLD:
            return True, ()
        return False, (Reason(text="names hardly anybody and nothing this story is about", weight=round(score, 3)),)


THRESHOLD = 0.08


def terms(dispatch: Dispatch) -> frozenset[str]:
    """Names and stems of a dispatch, each once."""
    text = dispatch.text
    found = tokens(text, _paragraphs(text))
    return frozenset(stems(found)) | {f"n:{name}" for name in names(text, found)}


def _paragraphs(text: str) -> Iterable[tuple[int, int]]:
    return [(0, min(len(text), 4000))]


def _score(found: frozenset[str], seen: Counter[str], dispatches: int, hints: frozenset[str]) -> float:
    if not found:
        return 0.0
    weight = lambda t: 3.0 if t.startswith("n:") else 1.0  # noqa: E731
    known = sum(weight(t) * min(1.0, math.log1p(seen[t]) / math.log1p(max(3, dispatches))) for t in found)
    known += sum(3.0 for t in found & hints)
    return known / sum(map(weight, found))


__all__ = ["Topic", "bare_headline", "terms"]
