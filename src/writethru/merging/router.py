"""Which of the open stories a dispatch belongs to, or none: by its slug, and by the names and words it shares.

A word counts by how few stories use it and by how many of a story's dispatches do; one that many stories use tells
nothing and is not looked at, so the cost does not grow with the stories that are open.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict

from writethru.merging.topic import dispatch_names, dispatch_words
from writethru.model import Dispatch, Reason

NAMED = 2.0
"""What a shared name weighs against a shared word."""

MOST_STORIES = 150
"""Stories beyond which a word that they share tells nothing."""

LEAST = 0.1
"""Share of a dispatch's weight that a story must hold. Over annotated stories 0.12 turns a quarter away, 0.08 lets in
every second of another story."""

AHEAD = 1.25
"""How much more than the next best story: two stories that fit alike are for the desk to choose between."""

SLUG = 0.5
"""What the same slug adds."""

YOUNG = 3.0
"""Dispatches that a story is taken to have had before its first: one dispatch is not yet a subject."""

TOLD = 3
"""Shared names or words that a reason lists."""


class Router:
    """The names and words of open stories. Grows with `add`, shrinks with `close`; `route` changes nothing."""

    def __init__(self) -> None:
        self._uses: dict[str, dict[str, int]] = defaultdict(dict)
        self._dispatches: Counter[str] = Counter()
        self._slugs: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._dispatches)

    def add(self, story: str, dispatch: Dispatch) -> None:
        """Take in a dispatch of a story."""
        self._dispatches[story] += 1
        if dispatch.slug:
            self._slugs[dispatch.slug.casefold()] = story
        for term in _weights(dispatch):
            held = self._uses[term]
            held[story] = held.get(story, 0) + 1

    def close(self, story: str) -> None:
        """Forget a story."""
        self._dispatches.pop(story, None)
        self._slugs = {slug: s for slug, s in self._slugs.items() if s != story}
        for term in [term for term, held in self._uses.items() if story in held]:
            del self._uses[term][story]
            if not self._uses[term]:
                del self._uses[term]

    def route(self, dispatch: Dispatch) -> tuple[str | None, tuple[Reason, ...]]:
        """The story it belongs to, None where none or more than one fits, and why."""
        scores: dict[str, float] = defaultdict(float)
        shared: dict[str, list[tuple[float, str]]] = defaultdict(list)
        whole = 0.0
        for term, weight in sorted(_weights(dispatch).items()):
            held = self._uses.get(term, {})
            if len(held) > MOST_STORIES:
                continue
            weight *= math.log((len(self._dispatches) + 2) / (len(held) + 1)) + 0.1
            whole += weight
            for story, uses in held.items():
                worth = weight * math.sqrt(uses / (self._dispatches[story] + YOUNG - 1)) if uses else 0.0
                scores[story] += worth
                shared[story].append((worth, term))
        found = {story: score / whole for story, score in scores.items()} if whole else {}
        if dispatch.slug and (named := self._slugs.get(dispatch.slug.casefold())):
            found[named] = found.get(named, 0.0) + SLUG
        ranked = sorted(found.items(), key=lambda f: (-f[1], f[0]))
        if not ranked or ranked[0][1] < LEAST:
            return None, (Reason(text="no open story shares its names and words", weight=0.0),)
        story, best = ranked[0]
        if len(ranked) > 1 and best < AHEAD * ranked[1][1]:
            told = f"{story} and {ranked[1][0]} fit it alike"
            return None, (Reason(text=told, weight=round(best, 3)),)
        if best >= SLUG and dispatch.slug and self._slugs.get(dispatch.slug.casefold()) == story:
            return story, (Reason(text="it has the story's slug", weight=round(best, 3)),)
        words = ", ".join(t.removeprefix("n:") for _, t in sorted(shared[story], reverse=True)[:TOLD])
        return story, (Reason(text=f"it shares {words}", weight=round(best, 3)),)


def _weights(dispatch: Dispatch) -> dict[str, float]:
    found = dict.fromkeys(dispatch_words(dispatch), 1.0)
    found.update(dict.fromkeys(dispatch_names(dispatch), NAMED))
    return found
