"""PolNeAR articles as windows with the tags that the network shall learn, and batches of them."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from writethru.reading.decoding import CONTENT, SOURCE
from writethru.reading.pieces import WINDOW, Vocabulary, Window, windows

IGNORED = -100


@dataclass(frozen=True, slots=True)
class Example:
    """flat: three tags a word (cue, source, content); cues: words of each; seen: for each cue a tag a word."""

    window: Window
    flat: list[tuple[int, int, int]]
    cues: list[tuple[int, int]]
    seen: list[list[int]]


def articles(path: Path) -> list[dict[str, Any]]:
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        return [json.loads(line) for line in lines]


def sizes(dice: random.Random) -> Iterator[int]:
    """Window sizes in training: mostly full ones, and short ones so that short dispatches are no surprise."""
    while True:
        yield WINDOW if dice.random() < 0.6 else dice.randint(32, WINDOW)


def examples(article: dict[str, Any], vocabulary: Vocabulary, room: int | Iterator[int]) -> list[Example]:
    return [
        _example(window, article["attributions"]) for window in windows(article["text"], vocabulary, room)
    ]


def _inside(window: Window, spans: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Ranges of the words that spans of code points touch."""
    found = []
    for start, end in sorted(map(tuple, spans)):
        touched = [n for n, word in enumerate(window.words) if word.start < end and word.end > start]
        if touched:
            found.append((touched[0], touched[-1] + 1))
    return found


def _example(window: Window, attributions: list[dict[str, Any]]) -> Example:
    first, last = window.words[0].start, window.words[-1].end
    count = len(window.words)
    flat = [[0] * count for _ in range(3)]
    cues, seen = [], []
    for one in attributions:
        every = [span for role in ("cue", "source", "content") for span in one[role]]
        if all(end <= first or start >= last for start, end in every):
            continue
        ranges = {role: _inside(window, one[role]) for role in ("cue", "source", "content")}
        for tags, role in zip(flat, ("cue", "source", "content"), strict=True):
            for start, end in ranges[role]:
                tags[start:end] = [1] + [2] * (end - start - 1)
        if ranges["cue"]:
            row = [0] * count
            for role, tag in (("content", CONTENT), ("source", SOURCE)):
                for start, end in ranges[role]:
                    row[start:end] = [tag] + [tag + 1] * (end - start - 1)
            start, end = ranges["cue"][0][0], ranges["cue"][-1][1]
            home = window.paragraphs[start]
            far = [abs(paragraph - home) > 1 for paragraph in window.paragraphs]
            seen.append([IGNORED if away else tag for tag, away in zip(row, far, strict=True)])
            cues.append((start, end))
    return Example(window, list(zip(*flat, strict=True)), cues, seen)


@dataclass(frozen=True, slots=True)
class Batch:
    examples: list[Example]
    pieces: Tensor
    traits: Tensor
    lengths: Tensor
    firsts: Tensor
    counts: Tensor
    flat: Tensor
    row: Tensor
    start: Tensor
    end: Tensor
    seen: Tensor


def batch(chosen: list[Example]) -> Batch:
    length = max(len(e.window.pieces) for e in chosen)
    count = max(len(e.window.words) for e in chosen)

    def padded(rows: list[Sequence[int]], size: int, filler: int = 0) -> Tensor:
        return torch.tensor([[*row, *[filler] * (size - len(row))] for row in rows], dtype=torch.long)

    blank = (IGNORED,) * 3
    flat = [[*e.flat, *[blank] * (count - len(e.flat))] for e in chosen]
    cues = [(row, start, end) for row, e in enumerate(chosen) for start, end in e.cues]
    seen = [tags for e in chosen for tags in e.seen]
    row, start, end = torch.tensor(cues, dtype=torch.long).reshape(-1, 3).T
    return Batch(
        chosen,
        padded([e.window.pieces for e in chosen], length),
        padded([e.window.traits for e in chosen], length),
        torch.tensor([len(e.window.pieces) for e in chosen]),
        padded([e.window.firsts for e in chosen], count),
        torch.tensor([len(e.window.words) for e in chosen]),
        torch.tensor(flat, dtype=torch.long),
        row,
        start,
        end,
        padded(seen, count, IGNORED) if seen else torch.zeros((0, count), dtype=torch.long),
    )


def batches(pool: list[Example], size: int, dice: random.Random | None = None) -> Iterator[list[Example]]:
    """Batches of about `size` pieces with windows of like length; shuffled where dice are given."""
    order = sorted(pool, key=lambda e: len(e.window.pieces) + (dice.uniform(0, 24) if dice else 0.0))
    made: list[list[Example]] = []
    current: list[Example] = []
    for one in order:
        if current and (len(current) + 1) * len(one.window.pieces) > size:
            made.append(current)
            current = []
        current.append(one)
    made += [current] if current else []
    if dice:
        dice.shuffle(made)
    yield from made
