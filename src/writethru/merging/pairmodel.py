"""The pair model: from the features of two statements to the log-odds that they tell of one development.

A logistic regression, whose weights can be told as reasons, and small trees that were boosted on what it
leaves over. All trees ask the same question on one level, so a batch of pairs goes through all of them at
once. Made by `benchmarks/merging_weights.py`; the numbers are data.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

import msgspec
import numpy as np

from writethru.model import Value


class Tree(Value):
    """`features[n] >= thresholds[n]` is the n-th question; the answers, first one highest, number a leaf."""

    features: tuple[str, ...]
    thresholds: tuple[float, ...]
    leaves: tuple[float, ...]


class Weights(Value):
    """What is learned. Trees are all equally deep."""

    bias: float
    weights: dict[str, float]
    trees: tuple[Tree, ...] = ()


class PairModel:
    """Weights, arranged for batches."""

    def __init__(self, learned: Weights) -> None:
        self.learned = learned
        asked = {name for tree in learned.trees for name in tree.features}
        self._names = sorted(asked | set(learned.weights))
        place = {name: n for n, name in enumerate(self._names)}
        self._weights = np.array([learned.weights.get(name, 0.0) for name in self._names])
        self._asked = np.array([[place[name] for name in tree.features] for tree in learned.trees], dtype=int)
        self._thresholds = np.array([tree.thresholds for tree in learned.trees])
        self._leaves = np.array([tree.leaves for tree in learned.trees])

    def odds(self, rows: Sequence[Mapping[str, float]]) -> list[float]:
        """Log-odds of each pair, from its features; a feature that is not given is 0."""
        if not rows:
            return []
        given = np.array([[row.get(name, 0.0) for name in self._names] for row in rows])
        total = self.learned.bias + given @ self._weights
        if self.learned.trees:
            yes = given[:, self._asked] >= self._thresholds
            depth = self._asked.shape[1]
            leaf = yes @ (1 << np.arange(depth)[::-1])
            total = total + self._leaves[np.arange(len(self._leaves)), leaf].sum(axis=1)
        return [float(odds) for odds in total]

    def weighed(self, row: Mapping[str, float]) -> dict[str, float]:
        """What each feature weighs in the linear part."""
        given = self.learned.weights
        return {name: given[name] * value for name, value in row.items() if value and name in given}


def probability(odds: float) -> float:
    """Log-odds as a probability."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


@cache
def shipped() -> PairModel:
    """The model that ships."""
    data = (files("writethru.merging") / "data" / "weights.json").read_bytes()
    return PairModel(msgspec.json.decode(data, type=Weights))
