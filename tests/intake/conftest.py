"""What the tests of the intake share: a fixed clock, a parser of inline texts, and a register filled in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import pytest

from writethru.intake import Parsed, Register, parse
from writethru.model import Dispatch, Item

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def now() -> datetime:
    return NOW


@pytest.fixture(scope="session")
def read() -> Callable[..., Parsed]:
    """Parse a text or bytes as they would come from the outlet Tarn Radio."""

    def read(
        data: str | bytes, outlet: str | None = "Tarn Radio", source: str = "feed", **options: str
    ) -> Parsed:
        raw = data.encode() if isinstance(data, str) else data
        return parse(raw, source=source, outlet=outlet, now=NOW, **options)

    return read


@pytest.fixture(scope="session")
def admit() -> Callable[..., tuple[Register, list[Dispatch]]]:
    """A register after items were admitted one by one, and the dispatches that they became."""

    def admit(
        items: Iterable[Item], register: Register | None = None, at: datetime = NOW
    ) -> tuple[Register, list[Dispatch]]:
        register, made = register or Register(), []
        for item in items:
            if dispatch := register.admit(item, at):
                register = register.add(dispatch)
                made.append(dispatch)
        return register, made

    return admit
