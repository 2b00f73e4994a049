"""Times: the first time expression of a passage, and its value seen from the day the dispatch came.

A weekday without more is the last one that was, counting today, or the next one where the passage looks ahead.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from writethru.model import When

_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTH = "|".join(m[:3] + r"(?:" + m[3:] + r"|t)?\.?" if m != "may" else "may" for m in _MONTHS)
_PART = r"(?:\s+(?:morning|afternoon|evening|night|noon))?"
_TIME = re.compile(
    rf"""(?P<iso>\b\d{{4}}-\d{{2}}-\d{{2}}\b)
    |(?P<relative>\b(?:(?:early|late|earlier|later)\s+)?(?:today|yesterday|tomorrow|tonight|this\s+(?:morning|afternoon|evening)|last\s+night){_PART})\b
    |(?P<day>\b(?:(?:early|late|earlier|later)\s+)?(?:on\s+|last\s+|next\s+|this\s+)?(?:{"|".join(_DAYS)}){_PART})\b
    |(?P<mdy>\b(?:on\s+)?(?P<month>{_MONTH})\s+(?P<dom>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)(?:,\s*(?P<year>\d{{4}}))?)
    |(?P<dmy>\b(?:on\s+)?(?P<dom2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month2>{_MONTH})\b(?:\s+(?P<year2>\d{{4}}))?)
    |(?P<span>\b(?:last|next|this)\s+(?:week|month|year|summer|spring|autumn|winter|weekend))\b
    |(?P<clock>\b(?:at\s+|by\s+|in\s+)?\d{{1,2}}[:.]\d{{2}}\s*(?:a\.?m\.?|p\.?m\.?|GMT|local\s+time)?(?![\d%])|\b(?:at\s+)?\d{{4}}\s+GMT)
    |(?P<yearonly>\bin\s+(?:19|20)\d{{2}})\b""",
    re.I | re.X,
)
_AHEAD = re.compile(r"\b(?:will|to|would|shall|due|plans?|scheduled|next|expected|upcoming)\b", re.I)


def read(text: str, received: date, base: date | None = None) -> When | None:
    """The first time expression of `text`; its value counts from `base` (the dateline's day), else from `received`."""
    match = _TIME.search(text)
    if match is None:
        return None
    return When(text=match[0].strip(), value=_value(match, text, base or received))


def _month(word: str) -> int:
    low = word.lower().strip(".")[:3]
    return next(n for n, month in enumerate(_MONTHS, start=1) if month.startswith(low))


def _dated(day: str, month: str, year: str | None, base: date) -> str | None:
    """A date without a year lies within half a year of the base."""
    number = _month(month)
    for candidate in [int(year)] if year else [base.year, base.year - 1, base.year + 1]:
        try:
            value = date(candidate, number, int(day))
        except ValueError:
            return None
        if year or abs((value - base).days) <= 183:
            return value.isoformat()
    return None


def _value(match: re.Match[str], text: str, base: date) -> str | None:
    low = match[0].lower()
    if match["iso"]:
        try:
            return date.fromisoformat(match["iso"]).isoformat()
        except ValueError:
            return None
    if match["relative"]:
        shift = 1 if "tomorrow" in low else -1 if "yesterday" in low or "last night" in low else 0
        return (base + timedelta(days=shift)).isoformat()
    if match["day"]:
        wanted = next(n for n, day in enumerate(_DAYS) if day in low)
        back = (base.weekday() - wanted) % 7
        if "next" in low or (
            back
            and "last" not in low
            and _AHEAD.search(text)
            and not re.search(
                r"\b(?:said|told|was|were|had|did)\b",
                text[match.start() - 30 : match.start()] if match.start() > 30 else text[: match.start()],
            )
        ):
            return (base + timedelta(days=7 - back)).isoformat()
        return (base - timedelta(days=back or (7 if "last" in low else 0))).isoformat()
    if match["mdy"]:
        return _dated(match["dom"], match["month"], match["year"], base)
    if match["dmy"]:
        return _dated(match["dom2"], match["month2"], match["year2"], base)
    if match["yearonly"]:
        return low.split()[-1]
    return None
