"""Dates as agencies write them: RFC 822 with every deviation, RFC 3339, and what cannot be a date at all."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import cache
from importlib import resources
from typing import Any

from dateutil import parser as lenient
from dateutil import tz

FUTURE = timedelta(hours=26)
"""A date further ahead than any time zone can explain is a mistake."""

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
"""Before this no feed existed: a date of 1970 is an unset clock."""

ZONES = {
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "GMT": 0, "UT": 0, "UTC": 0, "Z": 0,
    "BST": 1, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "IST": 5.5, "JST": 9,
}  # fmt: skip
_TZINFOS = {name: tz.tzoffset(name, int(hours * 3600)) for name, hours in ZONES.items()}

NAMED = re.compile(r"[^\W\d_]{3,}\.?")
ENGLISH = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@cache
def _names() -> dict[str, Any]:
    return tomllib.loads(
        resources.files("writethru.intake").joinpath("data/calendar.toml").read_text("utf-8")
    )


@cache
def months() -> dict[str, int]:
    """The number of each name of a month, in lower case."""
    return {
        name: number for number, names in enumerate(_names()["months"]["names"], start=1) for name in names
    }


@cache
def weekdays() -> dict[str, int]:
    """The number of each name of a weekday, in lower case; Monday is 0."""
    return {name: number for number, names in enumerate(_names()["days"]["names"]) for name in names}


LONGEST = 80
"""Characters of a date; what is longer is a text in the wrong place."""


def _zone(name: str | None, offset: int | None) -> tz.tzoffset | None:
    """A zone by its offset or its name; None for a name that is not known, which leaves the date without one."""
    return tz.tzoffset(name, offset) if offset is not None else _TZINFOS.get((name or "").upper())


def moment(text: object, now: datetime) -> tuple[datetime | None, str | None]:
    """(time in UTC, oddity). None where it is no date; the oddity says how it was read, in words."""
    words = str(text or "").strip()
    if not words:
        return None, None
    read = _read(words, now.year) if len(words) <= LONGEST else None
    if read is None:
        return None, f"the date {words[:40]!r} cannot be read; the time of receipt stands for it"
    found = read
    odd = None
    if found.tzinfo is None:
        found, odd = found.replace(tzinfo=UTC), f"the date {words[:40]!r} has no zone; read as UTC"
    try:
        found = found.astimezone(UTC)
    except (OverflowError, ValueError):
        return None, f"the date {words[:40]!r} cannot be; the time of receipt stands for it"
    if found > now + FUTURE:
        return None, f"the date {words[:40]!r} lies in the future; the time of receipt stands for it"
    if found < EARLIEST:
        return None, f"the date {words[:40]!r} is an unset clock; the time of receipt stands for it"
    return found, odd


def _in_english(found: re.Match[str]) -> str:
    """A month in another language by its English name; a weekday goes, since the date says it again."""
    name = found[0].casefold().strip(".")
    if name in months():
        return ENGLISH[months()[name] - 1]
    return "" if name in weekdays() else found[0]


def _read(words: str, year: int) -> datetime | None:
    """What the words say; None where they name no day. A missing year is this year."""
    try:
        return datetime.fromisoformat(words)
    except ValueError:
        pass
    words = NAMED.sub(_in_english, words)
    try:
        # Read twice over different blanks: what changes with the blank was not in the words.
        first, second = (
            lenient.parse(words, tzinfos=_zone, default=datetime(year, month, month))  # noqa: DTZ001
            for month in (1, 2)
        )
        return first if first == second else None
    except (ValueError, OverflowError, TypeError, AttributeError, IndexError, ArithmeticError):
        pass
    try:
        return parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
