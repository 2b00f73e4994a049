"""Topics of real news as the merging room sees them: what the reader makes of each dispatch, and which tell of one event.

A topic is `N.jsonl` and `N.gold.json`: sentences with their clusters of actions, and the one of the topic's two similar
events that the dispatch tells of (ECB+: Cybulska and Vossen, LREC 2014, CC BY 3.0).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.merging_streams import dispatches
from writethru.model import Reading
from writethru.reading import Reader
from writethru.reading.names import NameBook

LEARNED = range(1, 28)
"""Topics to learn from; the others are measured on."""


class News:
    """One topic, in order of receipt; `alike` as of `merging_streams.Stream`."""

    way = "text"

    def __init__(self, folder: Path, number: int, reader: Reader) -> None:
        self.name = f"news {number}"
        self.dispatches = dispatches(folder / f"{number}.jsonl")
        self.names: list[NameBook] = []
        self.readings: list[Reading] = []
        self.off_topic: set[str] = set()
        self._clusters: dict[str, set[str]] = {}
        self._event: dict[str, str] = {}
        rows = defaultdict(list)
        for row in json.loads((folder / f"{number}.gold.json").read_text("utf-8")):
            rows[row["dispatch"]].append(row)
        book = NameBook()
        for dispatch in self.dispatches:
            read = reader.read(dispatch, book)
            book = book.add(read.mentions)
            self.names.append(book)
            self.readings.append(read)
            for statement in read.statements:
                start, end = statement.content[0][0], statement.content[-1][1]
                touched = [r for r in rows[dispatch.id] if start < r["span"][1] and end > r["span"][0]]
                self._clusters[statement.id] = {c for r in touched for c in r["clusters"]}
                if touched:
                    self._event[statement.id] = touched[0]["event"]

    def alike(self, one: str, other: str) -> float | None:
        """1 where both tell of an action, 0 where of two; None where it is not known."""
        events = self._event.get(one), self._event.get(other)
        if None not in events and events[0] != events[1]:
            return 0.0
        ours, theirs = self._clusters[one], self._clusters[other]
        return float(bool(ours & theirs)) if ours and theirs else None


def topics(folder: Path) -> list[int]:
    """Numbers of the topics to learn from that the folder holds."""
    return [number for number in LEARNED if (folder / f"{number}.jsonl").exists()]


def news(folder: Path) -> Iterator[News]:
    """The topics to learn from."""
    reader = Reader()
    for number in topics(folder):
        yield News(folder, number, reader)
