"""Dispatches, statements and logs for the tests of the story: facts with names, built by functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from writethru.model import Dispatch, Placed, Placement, Reading, Statement
from writethru.story.sqlite import SqliteLog

TEN = datetime(2031, 4, 2, 10, 0, tzinfo=UTC)


@pytest.fixture
def ten() -> datetime:
    """Ten o'clock on the day of the tests."""
    return TEN


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SqliteLog]:
    kept = SqliteLog(tmp_path / "log.db")
    yield kept
    kept.close()


@pytest.fixture
def dispatch() -> Callable[..., Dispatch]:
    """A dispatch from a headline and a body, `minutes` after ten."""

    def make(
        id: str,
        headline: str,
        body: str = "",
        *,
        outlet: str = "Tarn Radio",
        minutes: int = 0,
        **more: object,
    ) -> Dispatch:
        text = f"{headline}\n\n{body}" if body else headline
        values = {"signal": "update", "format": "text", "key": id, **more}
        return Dispatch(
            id=id, outlet=outlet, received=TEN + timedelta(minutes=minutes), headline=headline, body=body, text=text,
            **values,  # type: ignore[arg-type]
        )  # fmt: skip

    return make


@pytest.fixture
def statement() -> Callable[..., Statement]:
    """A statement whose content is the given words of a dispatch."""

    def make(
        dispatch: Dispatch, words: str, *, who: str | None = None, number: int = 1, **more: object
    ) -> Statement:
        start = dispatch.text.index(words)
        span = (start, start + len(words))
        name = who or dispatch.outlet
        source = None
        if who and (at := dispatch.text.find(who)) >= 0:
            source = ((at, at + len(who)),)
        values = {"polarity": "asserts", "cue": source and ((span[0], span[1]),), **more}
        return Statement(
            id=f"{dispatch.id}-s{number:02d}", dispatch=dispatch.id, content=(span,), source=source,
            source_name=name, source_kind="person" if who else "outlet", chain=(name,),
            chain_kinds=("person" if who else "outlet",), sentence=span, **values,  # type: ignore[arg-type]
        )  # fmt: skip

    return make


@pytest.fixture
def reading() -> Callable[..., Reading]:
    def make(dispatch: Dispatch, *statements: Statement) -> Reading:
        return Reading(dispatch=dispatch.id, statements=statements)

    return make


@pytest.fixture
def placed() -> Callable[..., Placed]:
    """Where statements go: pairs of (statement, development)."""

    def make(dispatch: Dispatch, *where: tuple[Statement, str], **more: object) -> Placed:
        placements = tuple(Placement(statement=s.id, development=v, score=1.0) for s, v in where)
        return Placed(dispatch=dispatch.id, placements=placements, **more)  # type: ignore[arg-type]

    return make
