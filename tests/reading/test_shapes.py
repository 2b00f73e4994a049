"""Each shape in which reports are told, once (`shapes.toml`): found, and nothing beside it.

With the tagger; by rules alone nearly as many.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from writethru.model import Dispatch
from writethru.reading import Reader

SHAPES: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("shapes.toml").read_text("utf-8"))
MOST = 0.9


def _seen(reader: Reader, dispatch: Dispatch) -> list[tuple[Any, ...]]:
    def words(spans: tuple[tuple[int, int], ...]) -> str:
        return " | ".join(dispatch.text[a:b] for a, b in spans)

    return sorted(
        (words(s.source), words(s.cue or ()), words(s.content), s.polarity, s.chain)
        for s in reader.read(dispatch).statements
        if s.source is not None
    )


def _wanted(shape: dict[str, Any], seen: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    rows = []
    for row in shape["statements"]:
        key = (row["source"], row["cue"], row["content"], row.get("polarity", "asserts"))
        chain = tuple("Delta Wire" if link == "-" else link for link in row.get("chain", ()))
        rows.append((*key, chain or next((s[-1] for s in seen if s[:-1] == key), ())))
    return sorted(rows)


@pytest.mark.parametrize("name", SHAPES)
def test_shape(name: str, reader: Reader, make: Callable[..., Dispatch]) -> None:
    shape = SHAPES[name]
    seen = _seen(reader, make(shape.get("text", "").strip(), shape.get("headline", "")))
    assert seen == _wanted(shape, seen)


def test_most_shapes_are_found_by_rules_alone(make: Callable[..., Dispatch]) -> None:
    rules = Reader("rules")
    right = 0
    for shape in SHAPES.values():
        seen = _seen(rules, make(shape.get("text", "").strip(), shape.get("headline", "")))
        right += seen == _wanted(shape, seen)
    assert right >= MOST * len(SHAPES)
