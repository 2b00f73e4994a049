"""Where statements are found again: profiles by their words, and how rare each word is in this story."""

from __future__ import annotations

import math
from collections import Counter, defaultdict

from writethru.merging.profile import Profile
from writethru.merging.similarity import Rarity

PRIOR = 8
"""Statements that a young story is taken to have had before its first: no word is rare among three."""

MOST_HOLDERS = 200
"""Latest statements kept for one word; a word in more of them tells nothing."""

CANDIDATES = 60
"""Statements that are compared with care; the search before them only counts shared rare words."""


class Index:
    """The profiles of a story's statements. Grows with `add`; nothing else changes it."""

    def __init__(self) -> None:
        self.profiles: dict[str, Profile] = {}
        self._holders: dict[str, list[str]] = defaultdict(list)
        self._uses: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self.profiles)

    def add(self, profile: Profile) -> None:
        """Take a statement in."""
        if profile.id in self.profiles:
            return
        self.profiles[profile.id] = profile
        words = profile.sentence | profile.name_keys
        self._uses.update(words)
        for key in sorted(profile.keys | profile.sentence):
            holders = self._holders[key]
            holders.append(profile.id)
            if len(holders) > 2 * MOST_HOLDERS:
                del holders[:MOST_HOLDERS]

    def idf(self, word: str) -> float:
        """Weight of a word: about 2 to 6 for a rare one, near 0 for one that stands in every statement."""
        return math.log((len(self.profiles) + PRIOR) / (self._uses[word] + 1)) + 0.1

    def candidates(self, profile: Profile, idf: Rarity | None = None) -> list[str]:
        """Statements that share most of the weight of its words, best first; at most `CANDIDATES`."""
        idf = idf or Rarity(self.idf)
        weight: dict[str, float] = defaultdict(float)
        for key in sorted(profile.keys | profile.sentence):
            worth = idf(key) * (1.0 if key in profile.keys else 0.4)
            for id in self._holders.get(key, ())[-MOST_HOLDERS:]:
                weight[id] += worth
        best = sorted(weight.items(), key=lambda kv: (-kv[1], kv[0]))
        return [id for id, _ in best[:CANDIDATES] if id != profile.id]
