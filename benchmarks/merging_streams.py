"""Annotated streams as the merging room sees them: dispatches, readings, and the development of each statement.

A stream is a folder with `dispatches.jsonl` and `gold.json` (the contract's fields, statements with their
`development`). It can be had in two ways: with the annotators' statements, or with what the reader makes
of the text, aligned with the annotators' (one to one, best first: contents that share at least half of
their joined words, sources that share a word).
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from writethru.given import Given
from writethru.intake import Register
from writethru.merging import Known
from writethru.merging.pairmodel import PairModel
from writethru.model import Dispatch, Reading, Statement
from writethru.reading import Reader
from writethru.reading.names import NameBook
from writethru.results import gather, sorted_by_receipt

Way = Literal["gold", "text"]
WAYS: tuple[Way, ...] = ("gold", "text")
LIKE = 0.5
"""Share of joined words from which a statement that was read is an annotated one."""


class Stream:
    """One annotated story, in order of receipt.

    gold: statement id to development, for the statements that have one; `sizes`: development to the
    number of annotated statements, those that the reader missed counted.
    """

    def __init__(self, folder: Path, way: Way, reader: Reader) -> None:
        annotated = json.loads((folder / "gold.json").read_text("utf-8"))
        self.name, self.way = folder.name, way
        self.dispatches = dispatches(folder / "dispatches.jsonl")
        self.names: list[NameBook] = []
        self.readings: list[Reading] = []
        self.gold: dict[str, str] = {}
        rows = defaultdict(list)
        for row in annotated["statements"]:
            rows[row["dispatch"]].append(row)
        self.off_topic = {d["id"] for d in annotated["dispatches"] if d.get("off_topic")}
        self.sizes: dict[str, int] = defaultdict(int)
        for row in annotated["statements"]:
            if row["development"]:
                self.sizes[row["development"]] += 1
        book = NameBook()
        reads = Given.load(folder / "gold.json") if way == "gold" else reader
        for dispatch in self.dispatches:
            read = reads.read(dispatch, book)
            book = book.add(read.mentions)
            pairs = align(dispatch.text, rows[dispatch.id], read.statements)
            if way == "gold":
                pairs = [(row, s) for row in rows[dispatch.id] for s in read.statements if s.id == row["id"]]
            self.names.append(book)
            self.readings.append(read)
            self.gold |= {made.id: row["development"] for row, made in pairs if row["development"]}

    @property
    def total(self) -> int:
        """Annotated statements that have a development."""
        return sum(self.sizes.values())

    def alike(self, one: str, other: str) -> float | None:
        """1 where two statements tell of one development, 0 where of two; None where it is not annotated."""
        if one not in self.gold or other not in self.gold:
            return None
        return float(self.gold[one] == self.gold[other])

    def place(self, model: PairModel | None = None, order: Sequence[int] | None = None) -> dict[str, str]:
        """Where each statement goes the way that ships: dispatch by dispatch, nothing known of the rest.

        order: places of the dispatches in the order in which they are to come; of receipt by default.
        """
        known = Known(model=model)
        placed: dict[str, str] = {}
        for at in range(len(self.dispatches)) if order is None else order:
            dispatch, reading, book = self.dispatches[at], self.readings[at], self.names[at]
            found = known.place(dispatch, reading, book.canonical_statement)
            known.accept(dispatch, reading, found)
            placed |= {p.statement: p.development for p in (*found.placements, *found.moved)}
        return placed

    def b_cubed(self, placed: dict[str, str]) -> tuple[float, float, float]:
        """Precision, recall and F1 over the annotated statements that have a development; what was not
        read, or stands in none, counts zero."""
        gold, out = defaultdict(set), defaultdict(set)
        for s, v in self.gold.items():
            if s in placed:
                gold[v].add(s)
                out[placed[s]].add(s)
        p = r = 0.0
        for s, v in self.gold.items():
            if s in placed:
                both = len(gold[v] & out[placed[s]])
                p += both / len(out[placed[s]])
                r += both / self.sizes[v]
        p, r = p / self.total, r / self.total
        return p, r, 2 * p * r / (p + r) if p + r else 0.0


def streams(folders: Iterable[Path]) -> list[Stream]:
    """Each folder both ways."""
    reader = Reader()
    return [Stream(folder, way, reader) for folder in folders for way in WAYS]


def align(
    text: str, rows: Iterable[dict[str, Any]], made: Iterable[Statement]
) -> list[tuple[dict[str, Any], Statement]]:
    """Annotated statements and the ones read that are them."""
    found = []
    statements = list(made)
    for row in rows:
        content, source = _words(text, row["content"]), _words(text, row["source"])
        for s in statements:
            own = _words(text, s.content)
            share = len(content & own) / len(content | own) if content | own else 0.0
            if share >= LIKE and (source & _words(text, s.source) if source else s.source is None):
                found.append((share, row, s))
    found.sort(key=lambda x: (-x[0], x[1]["id"], x[2].id))
    taken: set[str] = set()
    pairs = []
    for _, row, s in found:
        if row["id"] not in taken and s.id not in taken:
            taken |= {row["id"], s.id}
            pairs.append((row, s))
    return pairs


def dispatches(path: Path) -> list[Dispatch]:
    """The dispatches of a file, in order of receipt."""
    now = datetime(2031, 1, 1, tzinfo=UTC)
    items, _ = gather([str(path)], now=now)
    register, found = Register(), []
    for item in sorted_by_receipt(items, now):
        dispatch = register.admit(item, now)
        if dispatch is not None:
            register = register.add(dispatch)
            found.append(dispatch)
    return sorted(found, key=lambda d: d.received)


def _words(text: str, spans: Iterable[Iterable[int]] | None) -> set[int]:
    pairs = [tuple(span) for span in spans or ()]
    return {
        m.start() for m in re.finditer(r"\w+", text) if any(m.start() < b and m.end() > a for a, b in pairs)
    }
