"""Times as readers see them. HTML holds the absolute time in UTC; script puts the reader's own zone in its place."""

from __future__ import annotations

from datetime import UTC, datetime

MINUTE, HOUR, DAY = 60, 3600, 86_400

MONTHS = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")


def clock(time: datetime) -> str:
    """`14:32`."""
    return time.astimezone(UTC).strftime("%H:%M")


def day(time: datetime) -> str:
    """`10 March`."""
    time = time.astimezone(UTC)
    return f"{time.day} {MONTHS[time.month - 1]}"


def stamp(time: datetime) -> str:
    """`10 March 2026, 14:32 UTC`."""
    return f"{day(time)} {time.astimezone(UTC).year}, {clock(time)} UTC"


def machine(time: datetime) -> str:
    """For the `datetime` attribute: `2026-03-10T14:32:00Z`."""
    return time.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def day_number(first: datetime, last: datetime) -> int:
    """Which day of the story its newest entry stands on, counting calendar days in UTC from 1."""
    return max(1, (last.astimezone(UTC).date() - first.astimezone(UTC).date()).days + 1)
