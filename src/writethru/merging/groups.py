"""Which statements tell of one thing, all of them weighed together: average linkage over their likenesses.

In: statements in order of arrival, how alike pairs of them are, and what may not come apart. Out: groups. What came
first does not decide: a statement that was put with the wrong ones goes over to the right ones once these are told.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Mapping, Sequence

from writethru.merging.developments import BEST, BEST_WEIGHT
from writethru.model import Placement, Reason

AVERAGE = 0.19
"""Likeness of two groups, on average over their pairs, from which they are one. Between 0.17 and 0.25 B-cubed over the
annotated stories moves by less than 0.01."""

UNLIKE = 0.04
"""Likeness of a pair that was not compared, or is not among a statement's closest."""

SAME = 1.0
"""Likeness of what may not come apart: a reprint's statement and the one it repeats."""

LIKE = 0.1
"""Probability from which it is kept that two statements may tell of one thing."""

LIKEST = 10
"""Statements that are kept for each as the likest. More, and what is like many draws all of them together."""

Likeness = Mapping[str, Mapping[str, float]]
"""Probability that two statements tell of one thing, both ways round."""


def group(
    statements: Sequence[str],
    likeness: Likeness,
    fixed: Mapping[str, str],
    eager: Collection[str] = (),
    bonus: float = 0.0,
) -> list[list[str]]:
    """Groups, in order of their first statement; the statements of a group in order of arrival.

    Args:
        fixed: what each statement of a development that stands fast belongs to: these stay together, and two such
            never become one.
        eager: of those, the ones that draw others in at an average lower by `bonus`.
    """
    made = _Groups(statements, likeness, fixed, eager, bonus)
    made.join()
    place = {s: n for n, s in enumerate(statements)}
    found = [sorted(members, key=place.__getitem__) for members in made.members.values()]
    return sorted(found, key=lambda members: place[members[0]])


def reach(start: Iterable[str], likeness: Likeness, beside: Mapping[str, Collection[str]]) -> set[str]:
    """All statements that a chain of likenesses leads to; `beside`: those that come along with one."""
    seen: set[str] = set()
    waiting = list(start)
    while waiting:
        one = waiting.pop()
        if one not in seen:
            seen.add(one)
            waiting += [s for s in (*likeness.get(one, ()), *beside.get(one, ())) if s not in seen]
    return seen


def likest(compared: dict[str, float]) -> dict[str, float]:
    """What is kept of how alike a statement is to others."""
    near = sorted(((-p, s) for s, p in compared.items() if p >= LIKE))[:LIKEST]
    return {s: round(-p, 3) if p > -SAME else SAME for p, s in near}


def sure_of(near: Mapping[str, float], members: Sequence[str]) -> float:
    """How well a statement fits its group: as `developments.fit`, over likenesses."""
    likes = sorted((near.get(s, UNLIKE) for s in members), reverse=True)[: max(1, len(members) - 1)]
    best = sum(likes[:BEST]) / len(likes[:BEST])
    return round(BEST_WEIGHT * best + (1 - BEST_WEIGHT) * sum(likes) / len(likes), 4)


def going(statement: str, development: str, members: Sequence[str], near: Mapping[str, float]) -> Placement:
    """The placement of an earlier statement that goes over to another development, or is left alone in a new one."""
    alone = len(members) == 1
    score = round(1 - max(near.values(), default=UNLIKE), 4) if alone else sure_of(near, members)
    told = "what it stood beside tells of something else" if alone else "what was told since draws it here"
    why = Reason(text=told, weight=round(score, 3))
    return Placement(statement=statement, development=development, score=score, new=alone, reasons=(why,))


class _Groups:
    """Groups by number, and by how much the likenesses between two of them exceed `UNLIKE`, summed."""

    def __init__(
        self,
        statements: Sequence[str],
        likeness: Likeness,
        fixed: Mapping[str, str],
        eager: Collection[str],
        bonus: float,
    ) -> None:
        self.members: dict[int, list[str]] = {}
        self._fixed: dict[int, str] = {}
        self._excess: dict[int, dict[int, float]] = {}
        self._eager, self._bonus = eager, bonus
        self._queue: list[tuple[float, int, int]] = []
        self._next = len(statements)
        at: dict[str, int] = {}
        first: dict[str, int] = {}
        for number, one in enumerate(statements):
            name = fixed.get(one)
            home = first.setdefault(name, number) if name is not None else number
            at[one] = home
            self.members.setdefault(home, []).append(one)
            if name is not None:
                self._fixed[home] = name
        for one in statements:
            for other, like in likeness.get(one, {}).items():
                if other in at and at[one] != at[other] and one < other:
                    self._add(at[one], at[other], like - UNLIKE)
        tied = [
            (one, other) for one in statements for other, like in likeness.get(one, {}).items()
            if like >= SAME and other in at and one < other
        ]  # fmt: skip
        for one, other in tied:
            homes = {at[one], at[other]}
            if len(homes) == 2 and sum(h in self._fixed for h in homes) < 2:
                self._merge(min(homes), max(homes), at)
        for a, near in self._excess.items():
            for b in near:
                if a < b:
                    self._consider(a, b)

    def join(self) -> None:
        """Make one of the two that are most alike, again and again, while any are alike enough."""
        while self._queue:
            _, a, b = heapq.heappop(self._queue)
            if a in self.members and b in self.members:
                self._merge(a, b)

    def _add(self, a: int, b: int, excess: float) -> None:
        for one, other in ((a, b), (b, a)):
            near = self._excess.setdefault(one, {})
            near[other] = near.get(other, 0.0) + excess

    def _consider(self, a: int, b: int) -> None:
        if a in self._fixed and b in self._fixed:
            return
        average = UNLIKE + self._excess[a][b] / (len(self.members[a]) * len(self.members[b]))
        if self._eager and (self._fixed.get(a) in self._eager or self._fixed.get(b) in self._eager):
            average += self._bonus
        if average >= AVERAGE:
            heapq.heappush(self._queue, (-round(average, 9), a, b))

    def _merge(self, a: int, b: int, at: dict[str, int] | None = None) -> None:
        new, self._next = self._next, self._next + 1
        self.members[new] = self.members.pop(a) + self.members.pop(b)
        name = self._fixed.pop(a, None) or self._fixed.pop(b, None)
        if name is not None:
            self._fixed[new] = name
        near: dict[int, float] = {}
        for old in (a, b):
            for other, excess in self._excess.pop(old, {}).items():
                if other not in (a, b):
                    near[other] = near.get(other, 0.0) + excess
        self._excess[new] = near
        for other, excess in near.items():
            theirs = self._excess[other]
            theirs.pop(a, None)
            theirs.pop(b, None)
            theirs[new] = excess
        if at is not None:
            at.update(dict.fromkeys(self.members[new], new))
            return
        for other in near:
            self._consider(other, new)
