"""What the benchmarks run on: the sample story's dispatches."""

from __future__ import annotations

from datetime import UTC, datetime

from writethru.intake import Register
from writethru.model import Dispatch
from writethru.results import gather
from writethru.samples import folder


def dispatches() -> list[Dispatch]:
    """The sample story as dispatches, in order of receipt."""
    now = datetime(2031, 1, 1, tzinfo=UTC)
    items, _ = gather([str(folder())], now=now)
    found = (Register().admit(item, now) for item in items)
    return sorted((d for d in found if d is not None), key=lambda d: (d.time, d.id))
