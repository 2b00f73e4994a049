"""The latest statements by what they mean: finds those that lie close to another without a word in common."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from writethru.merging.meaning import WIDTH, Vector
from writethru.merging.profile import SHORT, Profile

WINDOW = 2_000
"""Latest statements among which is looked. Older ones are found by their words only. 1.5 KiB each."""

CLOSEST = 15
"""Statements that are found. Fewer miss tellings, more only add what the pair model then refuses."""


NEAR = 5
"""Statements to which it is measured how near another lies to the story."""


class Recent:
    """A ring of the latest statements. Grows with `add`; their meanings are asked for when they are first needed."""

    def __init__(self, window: int = WINDOW) -> None:
        self._ids: list[str] = []
        self._rows: npt.NDArray[np.float32] = np.zeros((0, WIDTH), np.float32)
        self._window = window
        self._added = self._read = 0

    def add(self, id: str) -> None:
        """Take a statement in; the oldest goes once the window is full."""
        if len(self._ids) < self._window:
            self._ids.append(id)
        else:
            self._ids[self._added % self._window] = id
        self._added += 1

    def closest(self, meaning: Vector, meaning_of: Callable[[str], Vector], most: int = CLOSEST) -> list[str]:
        """At most `most` statements, closest first.

        Args:
            meaning_of: gives the meaning of a statement that was added.
        """
        self._fill(meaning_of)
        close = self._rows[: len(self._ids)] @ meaning.astype(np.float32)
        best = np.argsort(-close, kind="stable")[:most]
        return [self._ids[n] for n in best]

    def nearness(self, meaning: Vector, meaning_of: Callable[[str], Vector]) -> float:
        """How near a meaning lies to the `NEAR` statements that are closest to it, on average; -1 to 1."""
        self._fill(meaning_of)
        close = np.sort(self._rows[: len(self._ids)] @ meaning.astype(np.float32))[-NEAR:]
        return float(close.mean()) if len(close) else 0.0

    def beside(self, one: Profile, told: list[str], meaning_of: Callable[[str], Vector]) -> list[str]:
        """The statements to compare one with: those that mean nearly the same and `told`, in turns, each once."""
        # A word or two mean little: all such lie close to each other.
        if one.meaning is None or len(one.sentence) < SHORT:
            return told
        meant = self.closest(one.meaning, meaning_of)
        found = dict.fromkeys(id for pair in zip(meant, told, strict=False) for id in pair)
        return list(found | dict.fromkeys(meant) | dict.fromkeys(told))

    def _fill(self, meaning_of: Callable[[str], Vector]) -> None:
        while len(self._rows) < len(self._ids):
            more = min(self._window, max(64, 2 * len(self._rows))) - len(self._rows)
            self._rows = np.concatenate([self._rows, np.zeros((more, WIDTH), np.float32)])
        for number in range(max(self._read, self._added - self._window), self._added):
            at = number % self._window
            self._rows[at] = meaning_of(self._ids[at])
        self._read = self._added
