"""What it costs to place one more dispatch in a story that is already long, and what the story costs in memory.

    python -m benchmarks.merging_scale [STATEMENTS...] [--read]     (1000 10000 100000 where none are given)

An invented story in which four statements come at a time, about things that come up, are told again for a while
and fade, in words of a vocabulary that is used as words are (few often, most seldom). At each size: CPU of one
placing, of taking it in, and memory beyond what the program needs empty. The first size is what the others are
measured against. Up to each size the story is filled with placements that are known, as a restart fills it. What statements mean is
at hand, as after a restart with the file that keeps it; a new one costs the encoder some milliseconds more, whatever the
story's size. With `--read` nothing is at hand and the encoder reads all that is compared, as where that file was lost.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from datetime import UTC, datetime, timedelta

import numpy as np

from writethru.merging import Known, Meanings
from writethru.merging.meaning import WIDTH, Asked, Vector, vocabulary
from writethru.model import Dispatch, Placed, Placement, Reading, Statement

SIZES = (1_000, 10_000, 100_000)
VOCABULARY, THINGS, EACH, ALIVE = 30_000, 24, 4, 12
MEASURED = 60
"""Dispatches at the end of each size over which the cost is taken."""

SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"]


def word(number: int) -> str:
    """An invented word; the same for the same number."""
    made = ""
    while True:
        number, rest = divmod(number, len(SYLLABLES))
        made += SYLLABLES[rest]
        if number == 0:
            return made + "r"


class Telling:
    """Dispatches without end, the same for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)
        self._things: list[tuple[str, list[str]]] = []
        self._begun = 0
        self._number = 0

    def _words(self, count: int) -> list[str]:
        return [word(min(VOCABULARY, int(self._random.paretovariate(0.6)))) for _ in range(count)]

    def next(self) -> tuple[Dispatch, Reading, Placed]:
        """The next dispatch, what was read in it, and where that truly belongs."""
        self._number += 1
        if len(self._things) < THINGS or self._random.random() < EACH / ALIVE:
            self._begun += 1
            self._things = [*self._things, (f"v{self._begun:03d}", self._words(9))][-THINGS:]
        chosen = self._random.sample(self._things, min(EACH, len(self._things)))
        told = [" ".join([*self._random.sample(words, 6), *self._words(4)]) for _, words in chosen]
        headline, body = told[0], ".\n".join(told)
        time = datetime(2031, 1, 1, tzinfo=UTC) + timedelta(minutes=5 * self._number)
        id = f"d{self._number}"
        text = f"{headline}\n\n{body}"
        dispatch = Dispatch(
            id=id, key=id, outlet=f"Outlet {self._number % 7}", received=time, headline=headline, body=body, text=text,
            format="text", signal="update",
        )  # fmt: skip
        statements, at = [], len(headline) + 2
        for number, words in enumerate(told):
            span = (at, at + len(words))
            at = span[1] + 2
            name = f"Speaker {self._random.randrange(40)}"
            statements.append(
                Statement(
                    id=f"{id}-{number}",
                    dispatch=id,
                    content=(span,),
                    source=(span,),
                    cue=None,
                    source_name=name,
                    source_kind="person",
                    chain=(name,),
                    chain_kinds=("person",),
                    polarity="asserts",
                    sentence=span,
                )
            )
        places = tuple(
            Placement(statement=s.id, development=thing, score=1.0)
            for s, (thing, _) in zip(statements, chosen, strict=True)
        )
        reading = Reading(dispatch=id, statements=tuple(statements))
        return dispatch, reading, Placed(dispatch=id, placements=places)


class AtHand:
    """Vectors without an encoder: what shares pieces lies close."""

    def __init__(self) -> None:
        self._table = np.random.default_rng(1).normal(size=(len(vocabulary()), WIDTH)).astype(np.float16)

    def get(self, asked: Asked, /) -> Vector:
        """The mean of the content's pieces, of length 1."""
        mean = self._table[list(asked.pieces[slice(*asked.content)])].astype(np.float32).mean(axis=0)
        return np.asarray(mean / np.linalg.norm(mean), dtype=np.float16)

    def put(self, asked: Asked, vector: Vector, /) -> None:
        """Nothing is kept."""


def memory() -> float:
    """MiB that the process has needed at most so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(arguments: list[str]) -> None:
    """Grow one story through all sizes."""
    sizes = sorted({int(a.replace("_", "")) for a in arguments if a != "--read"}) or list(SIZES)
    held = None if "--read" in arguments else AtHand()
    known, telling, empty = Known(meanings=Meanings(held)), Telling(), memory()
    first: float | None = None
    done = 0
    print("statements  placing one, ms  against first  taking it in, ms  developments  MiB  bytes each")
    for size in sizes:
        spent = taking = 0.0
        before = done
        placings = 0
        while done < size:
            dispatch, reading, placed = telling.next()
            start = time.process_time()
            if size - done <= MEASURED * EACH:
                placed = known.place(dispatch, reading)
                spent += time.process_time() - start
                start = time.process_time()
                placings += len(reading.statements)
            known.accept(dispatch, reading, placed)
            taking += time.process_time() - start
            done += len(reading.statements)
        one = spent / placings * 1000
        first = first or one
        grown = memory() - empty
        print(
            f"{done:10}  {one:15.2f}  {one / first:13.2f}  {taking / (done - before) * 1000:16.2f}"
            f"  {known.developments:12}  {grown:3.0f}  {grown * 2**20 / done:10.0f}",
            flush=True,
        )


if __name__ == "__main__":
    main(sys.argv[1:])
