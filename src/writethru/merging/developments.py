"""The development a statement belongs to: candidates from the index, then each development as a whole.

A statement is compared with the members of a development one by one; the development's score is the
mean of its best members' and of all members' log-odds. One close member among many distant ones is
not enough, and a long development is not held against its newest telling.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from writethru.merging.pairmodel import PairModel, probability, shipped
from writethru.merging.profile import Profile
from writethru.merging.similarity import Rarity, features, reasons
from writethru.model import Reason

JOIN = 0.3
"""Score from which a statement joins a development; below it, it starts one. Less joins more, and mixes more."""

MEMBERS = 8
"""Members of a development that are compared: the closest that the index found and the latest. More cost time
and gain nothing."""

WHOLE = 12
"""Developments, closest first, of which more members are compared than those that were found."""

BEST = 2
"""Members whose closeness counts on its own, beside the mean of all."""

BEST_WEIGHT = 0.7
"""Weight of the best members against the mean of all; from cross-validation over stories."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a statement fits a development, 0 to 1, and why."""

    development: str
    score: float
    closest: str
    reasons: tuple[Reason, ...]


class Told(NamedTuple):
    """A member of a development beside a statement: the log-odds that they tell of one thing, and the features."""

    member: str
    odds: float
    features: dict[str, float]


def fit(development: str, told: Sequence[Told], model: PairModel) -> Fit:
    """Score a development from its members' odds (at least one)."""
    best_first = sorted(told, key=lambda t: (-t.odds, t.member))
    odds = [t.odds for t in best_first]
    best = sum(odds[:BEST]) / len(odds[:BEST])
    mean = sum(odds) / len(odds)
    score = probability(BEST_WEIGHT * best + (1 - BEST_WEIGHT) * mean)
    closest = best_first[0]
    return Fit(development, score, closest.member, reasons(model.weighed(closest.features)))


def fits(
    statement: Profile, candidates: Iterable[str], member_of: Mapping[str, str],
    members: Callable[[str], Sequence[str]], profile_of: Callable[[str], Profile], idf: Rarity,
    model: PairModel | None = None, alike: dict[str, float] | None = None,
) -> list[Fit]:  # fmt: skip
    """Every development that a candidate stands in, best fit first.

    alike: takes in how likely the statement tells of one thing with each that it was compared with.
    """
    model = model or shipped()
    found: dict[str, list[str]] = {}
    for id in candidates:
        if (development := member_of.get(id)) is not None:
            found.setdefault(development, []).append(id)
    compared = [
        (development, m)
        for place, (development, near) in enumerate(found.items())
        for m in (_chosen(near, members(development)) if place < WHOLE else near[:MEMBERS])
    ]
    rows = [features(statement, profile_of(member), idf) for _, member in compared]
    told: dict[str, list[Told]] = {}
    for (development, member), odds, row in zip(compared, model.odds(rows), rows, strict=True):
        told.setdefault(development, []).append(Told(member, odds, row))
        if alike is not None:
            alike[member] = probability(odds)
    result = [fit(development, given, model) for development, given in told.items()]
    result.sort(key=lambda f: (-f.score, f.development))
    return result


def _chosen(near: Sequence[str], members: Sequence[str]) -> list[str]:
    """The members of a development that are compared: of those the index found the first half, then the latest."""
    latest = [m for m in members[-MEMBERS:] if m not in near]
    return [*near[: MEMBERS // 2], *latest[::-1], *near[MEMBERS // 2 :]][:MEMBERS]
