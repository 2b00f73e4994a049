"""Annotated stories to train merging on: our own story files, and topics of the ECB+ corpus.

A `.story` file holds a title, then each dispatch under a line `=== id | outlet | received | signal | flags`, its
headline under `# `, its body. Statements are marked where they stand: `⟦development|chain|polarity|content⟧`, a
development `+` goes on with the mark before (broken quotations), `-` belongs to none; a chain is `innermost < next`.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from writethru.merging.meaning import Asked, asked

_MARK = re.compile(r"⟦([^|⟧]*)\|([^|⟧]*)\|([^|⟧]*)\|([^⟦⟧]*)⟧")
_END = re.compile(r"(?<=[.!?…])[\"”’']?\s+(?=[\"“‘'A-Z0-9*-])")

Square = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Story:
    """Statements as the encoder reads them, and for each two of them whether they tell of one development, stand in
    different dispatches and come from different sources."""

    asked: list[Asked]
    same: Square
    apart: Square
    other_source: Square


@dataclass(frozen=True)
class Marked:
    """A statement that was marked: its dispatch's number, its contents' places, what it tells of, who says it."""

    dispatch: int
    content: tuple[tuple[int, int], ...]
    development: object
    source: str


def story(path: Path) -> Story:
    """A story file.

    Raises:
        ValueError: a dispatch has no headline, or a mark is broken.
    """
    texts, heads, marked = list[str](), list[str](), list[Marked]()
    for part in re.split(r"(?m)^=== ", path.read_text("utf-8"))[1:]:
        line, _, rest = part.partition("\n")
        outlet = line.split("|")[1].strip()
        head, _, body = rest.strip("\n").partition("\n")
        if not head.startswith("# "):
            raise ValueError(f"{path.name}: {line}: no headline")
        raw = (head[2:] + "\n\n" + body.strip("\n")).strip("\n")
        text, at = "", 0
        for mark in _MARK.finditer(raw):
            text += raw[at : mark.start()]
            at = mark.end()
            inner = mark[4]
            start = len(text) + len(inner) - len(inner.lstrip())
            text += inner
            span = (start, len(text) - len(inner) + len(inner.rstrip()))
            if mark[1].strip() == "+":
                before = marked.pop()
                marked.append(
                    Marked(before.dispatch, (*before.content, span), before.development, before.source)
                )
            else:
                chain = [link.strip() for link in mark[2].split(" < ") if link.strip()]
                marked.append(Marked(len(texts), (span,), mark[1].strip(), chain[0] if chain else outlet))
        text += raw[at:]
        if "⟦" in text or "⟧" in text:
            raise ValueError(f"{path.name}: {line}: a mark is broken")
        texts.append(text)
        heads.append(text.partition("\n\n")[0])
    return _story(texts, heads, [m for m in marked if m.development != "-"])


def ecb(folder: Path, topic: int) -> Story:
    """A topic of ECB+: sentences that share an action cluster tell of one thing."""
    dispatches = [json.loads(line) for line in (folder / f"{topic}.jsonl").read_text("utf-8").splitlines()]
    number = {d["id"]: n for n, d in enumerate(dispatches)}
    rows: list[dict[str, Any]] = json.loads((folder / f"{topic}.gold.json").read_text("utf-8"))
    return _story(
        [d["text"] for d in dispatches],
        [d.get("headline", "") for d in dispatches],
        [
            Marked(number[r["dispatch"]], (tuple(r["span"]),), frozenset(r["clusters"]), r["dispatch"])
            for r in rows
            if r["clusters"]
        ],
    )


def _story(texts: list[str], heads: list[str], marked: list[Marked]) -> Story:
    def alike(one: object, other: object) -> bool:
        return (
            bool(one & other) if isinstance(one, frozenset) and isinstance(other, frozenset) else one == other
        )

    def square(key: str) -> Square:
        given = np.array([getattr(m, key) for m in marked])
        return np.asarray(given[:, None] != given[None])

    return Story(
        asked=[
            asked(texts[m.dispatch], m.content, _sentence(texts[m.dispatch], m.content), heads[m.dispatch])
            for m in marked
        ],
        same=np.array([[alike(a.development, b.development) for b in marked] for a in marked]),
        apart=square("dispatch"),
        other_source=square("source"),
    )


def _sentence(text: str, content: tuple[tuple[int, int], ...]) -> tuple[int, int]:
    """The sentence or sentences around a content, by marks alone."""
    start, end = content[0][0], content[-1][1]
    first = text.rfind("\n", 0, start) + 1
    last = len(text) if (found := text.find("\n", end)) < 0 else found
    cuts = [first, *(first + m.end() for m in _END.finditer(text[first:last])), last]
    return max(c for c in cuts if c <= start), min(c for c in cuts if c >= end)
