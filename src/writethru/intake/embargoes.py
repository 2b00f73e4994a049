"""Embargoes that only the words tell: `EMBARGOED UNTIL 0001 GMT March 11`, `SPERRFRIST: 11.03., 18:00 Uhr`."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib import resources
from typing import Any
from zoneinfo import ZoneInfo

from writethru.intake.moments import months, weekdays

NEAR = 120
"""Code points behind the word in which its time stands."""

_CLOCK = re.compile(
    r"(?<![\d.:/-])(?P<hour>[01]?\d|2[0-4])(?:[:.h](?P<minute>[0-5]\d)|(?P<bare>[0-5]\d)(?=\s*(?:hrs|hours|h\b|[A-Z]{2,4}\b|uhr|$|,|\s))|(?=\s*(?:[ap]\.?m\b|uhr|hrs|h\b)))"
    r"(?:\s*(?P<half>[ap])\.?m\.?)?(?:\s*(?:hrs|hours|uhr|h)\b)?(?:\s*\(?(?P<zone>[A-Z]{2,4})\b)?",
    re.IGNORECASE,
)
_NOON = re.compile(
    r"\b(?P<word>midnight|noon|midday|mitternacht|minuit|midi|medianoche|mediodía)\b", re.IGNORECASE
)
_DATE = re.compile(
    r"\b(?P<d>\d{1,2})(?:st|nd|rd|th|\.|er)?\s*(?:of\s+|de\s+)?(?P<month>[^\W\d_]{3,10})\b\.?(?:,?\s+(?:de\s+)?(?P<y>\d{4}))?"
    r"|\b(?P<month2>[^\W\d_]{3,10})\.?\s+(?P<d2>\d{1,2})(?:st|nd|rd|th)?\b(?![:.h]\d)(?:,?\s+(?P<y2>\d{4}))?"
    r"|\b(?P<iso>\d{4}-\d{2}-\d{2})\b|\b(?P<d3>\d{1,2})[./](?P<m3>\d{1,2})[./](?P<y3>\d{4}|\d{2})?(?!\d)",
    re.IGNORECASE,
)


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(
        resources.files("writethru.intake").joinpath("data/embargoes.toml").read_text("utf-8")
    )


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:{'|'.join(re.escape(w) for w in _data()['words']['words'])})(?!\w)", re.IGNORECASE
    )


def opens(line: str) -> bool:
    """Whether a line begins with an embargo, as a desk writes it before a text: `EMBARGOED TO ...`, `(Sperrfrist: ...`."""
    return bool(_named().match(line.lstrip("([*+=-# \t")))


def embargo_of(texts: tuple[str, ...], sent: datetime) -> tuple[datetime | None, str | None]:
    """(until when, oddity) by the words of headline, note, slug and first lines; (None, None) where none is named.

    A time without a zone is read as UTC, and one without a day as the next such time, both told in the oddity:
    somebody must look. One that is lifted is none.

    Args:
        sent: when it was sent, from which days without a year count.
    """
    for text in texts:
        for word in _named().finditer(text[:2000]):
            near = re.split(r"\n\s*\n", text[max(word.start() - 20, 0) : word.end() + NEAR])[0]
            if any(lifted in near.casefold() for lifted in _data()["words"]["lifted"]):
                return None, None
            if "for release" in word[0].casefold() and "immediate" in near.casefold():
                continue
            return _until(text[word.end() : word.end() + NEAR], sent)
    return None, None


def _until(said: str, sent: datetime) -> tuple[datetime | None, str | None]:
    shown = " ".join(said.split())[:60]
    day, dated = _day(said, sent)
    rest = said if dated is None else said[: dated[0]] + " " * (dated[1] - dated[0]) + said[dated[1] :]
    clock = _CLOCK.search(rest)
    noon = _NOON.search(rest)
    if noon is not None and clock is None:
        hour, minute, zone = (
            (12 if noon["word"].casefold() in ("noon", "midday", "midi", "mediodía") else 0),
            0,
            None,
        )
    elif clock is not None:
        hour, minute, zone = int(clock["hour"]), int(clock["minute"] or clock["bare"] or 0), clock["zone"]
        half = (clock["half"] or "").casefold()
        hour = hour % 12 + 12 if half == "p" else (hour % 12 if half == "a" else hour)
    else:
        return (
            None,
            f"an embargo is named ({shown!r}) whose time cannot be read; look at it before it is used",
        )
    odd: str | None = None
    place = _data()["zones"].get((zone or "").upper()) or next(
        (name for words, name in _data()["places"].items() if words in said.casefold()), None
    )
    if place is None:
        odd = f"its embargo ({shown!r}) names no zone that is known; read as UTC"
    base = (day or sent).astimezone(UTC) if day is None else day
    try:
        found = datetime(
            base.year, base.month, base.day, tzinfo=ZoneInfo(place) if place else UTC
        ) + timedelta(hours=hour, minutes=minute)
        found = found.astimezone(UTC)
    except (ValueError, OverflowError):
        return None, f"an embargo is named ({shown!r}) whose time cannot be; look at it before it is used"
    if day is None:
        if found <= sent:
            found += timedelta(days=1)
        odd = odd or f"its embargo ({shown!r}) names no day; read as the next such time"
    return found, odd


def _day(said: str, sent: datetime) -> tuple[datetime | None, tuple[int, int] | None]:
    """The day that is named, and where: with a month, in figures, else as a weekday, the next one."""
    for match in _DATE.finditer(said):
        if match["iso"]:
            year, month, day = (int(part) for part in match["iso"].split("-"))
        elif match["d3"]:
            day, month = int(match["d3"]), int(match["m3"])
            year = int(match["y3"]) + (2000 if len(match["y3"]) == 2 else 0) if match["y3"] else 0
        else:
            named = months().get((match["month"] or match["month2"]).casefold().strip(".")) or months().get(
                (match["month"] or match["month2"]).casefold()[:3]
            )
            if named is None:
                continue
            day, month, year = int(match["d"] or match["d2"]), named, int(match["y"] or match["y2"] or 0)
        for candidate in (year,) if year else (sent.year, sent.year + 1):
            try:
                found = datetime(candidate, month, day, tzinfo=UTC)
            except ValueError:
                continue
            # A day without a year lies ahead, or a little behind: notes are sent again.
            if year or found >= sent - timedelta(days=60):
                return found, match.span()
    for word in re.finditer(r"[^\W\d_]+", said):
        number = weekdays().get(word[0].casefold())
        if number is not None:
            ahead = (number - sent.weekday()) % 7
            return datetime(sent.year, sent.month, sent.day, tzinfo=UTC) + timedelta(days=ahead), word.span()
    return None, None
