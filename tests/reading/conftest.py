"""Dispatches of invented outlets, and readings told in words instead of offsets."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

import pytest

from writethru.model import Dispatch, Reading, Signal, Span
from writethru.reading import NameBook, Reader

RECEIVED = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)  # a Wednesday


class Said(NamedTuple):
    """A statement in words: pieces of a split content or cue joined by ` | `."""

    source: str | None
    cue: str | None
    content: str
    name: str
    kind: str
    chain: tuple[str, ...]
    polarity: str
    rule: str


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader()


@pytest.fixture(scope="session")
def make() -> Callable[..., Dispatch]:
    def make(body: str = "", headline: str = "", *, outlet: str = "Delta Wire", signal: Signal = "update", id: str = "d1",
             furniture: tuple[Span, ...] = (), text: str | None = None) -> Dispatch:  # fmt: skip
        whole = (
            text if text is not None else (f"{headline}\n\n{body}" if headline and body else headline or body)
        )
        return Dispatch(
            id=id, key=id, outlet=outlet, received=RECEIVED, headline=headline, body=body, text=whole,
            format="text", signal=signal, furniture=furniture,
        )  # fmt: skip

    return make


def told(dispatch: Dispatch, reading: Reading) -> list[Said]:
    def words(spans: tuple[Span, ...] | None) -> str | None:
        return None if spans is None else " | ".join(dispatch.text[a:b] for a, b in spans)

    return [
        Said(
            words(s.source),
            words(s.cue),
            words(s.content) or "",
            s.source_name,
            s.source_kind,
            s.chain,
            s.polarity,
            s.rule,
        )
        for s in reading.statements
    ]


@pytest.fixture(scope="session")
def read(reader: Reader, make: Callable[..., Dispatch]) -> Callable[..., list[Said]]:
    """`read(body, headline, names=...)` -> statements in words."""

    def read(
        body: str = "", headline: str = "", *, names: NameBook | None = None, **more: object
    ) -> list[Said]:
        dispatch = make(body, headline, **more)
        return told(dispatch, reader.read(dispatch, names or NameBook()))

    return read


@pytest.fixture(scope="session")
def one(read: Callable[..., list[Said]]) -> Callable[..., Said]:
    """The only attributed statement of a text."""

    def one(body: str = "", headline: str = "", **more: object) -> Said:
        found = [said for said in read(body, headline, **more) if said.source is not None]
        assert len(found) == 1, found
        return found[0]

    return one
