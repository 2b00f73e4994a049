"""The development a statement belongs to: candidates from the index, then each development as a whole.

A statement is compared with the members of a development one by one; the development's score is the
mean of its best members' and of all members' log-odds. One close member among many distant ones is
not enough, and a long development is not held against its newest telling.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from writethru.merging.pairmodel import PairModel, probability, shipped
from writethru.merging.profile import Profile
from writethru.merging.similarity import Rarity, features, reasons
from writethru.model import Reason

JOIN = 0.25
"""Score from which a statement joins a development; below it, it starts one."""

MEMBERS = 14
"""Members of a development that are compared: the closest that the index found and the latest."""

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


def fit(
    statement: Profile,
    development: str,
    members: Sequence[Profile],
    idf: Rarity,
    model: PairModel | None = None,
) -> Fit:
    """Score a statement against a development's members (at least one)."""
    model = model or shipped()
    rows = [features(statement, member, idf) for member in members]
    scored = sorted(
        zip(model.odds(rows), (m.id for m in members), rows, strict=True), key=lambda s: (-s[0], s[1])
    )
    odds = [s[0] for s in scored]
    best = sum(odds[:BEST]) / len(odds[:BEST])
    mean = sum(odds) / len(odds)
    score = probability(BEST_WEIGHT * best + (1 - BEST_WEIGHT) * mean)
    return Fit(development, score, scored[0][1], reasons(model.weighed(scored[0][2])))


def fits(
    statement: Profile, candidates: Iterable[str], member_of: Mapping[str, str],
    members: Callable[[str], Sequence[str]], profile_of: Callable[[str], Profile], idf: Rarity,
    model: PairModel | None = None,
) -> list[Fit]:  # fmt: skip
    """Every development that a candidate stands in, best fit first."""
    found: dict[str, list[str]] = {}
    for id in candidates:
        if (development := member_of.get(id)) is not None:
            found.setdefault(development, []).append(id)
    result = []
    for development, close in found.items():
        latest = [m for m in members(development)[-MEMBERS:] if m not in close]
        chosen = (close[: MEMBERS // 2] + latest[::-1] + close[MEMBERS // 2 :])[:MEMBERS]
        result.append(fit(statement, development, [profile_of(m) for m in chosen], idf, model))
    result.sort(key=lambda f: (-f.score, f.development))
    return result
