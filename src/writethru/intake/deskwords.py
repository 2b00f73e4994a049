"""Desk words: what an item says of itself (flash, update, correction, kill ...), and the headline without them."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources
from typing import Any

from writethru.model import Signal, Span

ORDER: tuple[Signal, ...] = ("kill", "correction", "flash", "bulletin", "urgent", "feature", "update")
"""Which signal wins where several stand together: `CORRECTED-UPDATE 1-` is a correction."""

SEPARATOR = r"(?:\s*(?:--+|[-–—:/|])\s*|\s*\.\s+(?=[A-Z]))"
NUMBER = r"(?:\s+(?:no\.?\s*)?\d{1,2})?"
TRAILING_NOTE = re.compile(
    r"\s*\((?:adds|updates|updating|recasts|corrects|correcting|changes|refiles|refiling|repeats|writes through|with|new throughout|"
    r"removes|clarifies|fixes|edits)\b[^()]*\)\s*$",
    re.IGNORECASE,
)
CAPS_ONLY = re.compile(r"^[A-Z]{2,12}(?:VIEWS|BOX)$")


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(
        resources.files("writethru.intake").joinpath("data/deskwords.toml").read_text("utf-8")
    )


@cache
def _kinds() -> dict[str, Signal | None]:
    """Each desk word, upper case, with its signal; None for words that change nothing."""
    found: dict[str, Signal | None] = {}
    for name, table in _words().items():
        for word in table.get("words", ()):
            found[word.upper()] = None if name == "plain" else name  # type: ignore[assignment]
    return found


@cache
def _prefix() -> re.Pattern[str]:
    words = sorted(_kinds(), key=len, reverse=True)
    joined = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)
    return re.compile(rf"\s*(?P<word>{joined}){NUMBER}(?P<tie>{SEPARATOR}|\s+(?=[A-Z\"'“‘]))", re.IGNORECASE)


def prefixes(headline: str) -> tuple[tuple[str, ...], int]:
    """The desk words before a headline, upper case, and where the headline itself begins.

    A word without a separator behind it counts only in capitals: `URGENT Court jails ...`, but not
    `Update your calendars`.
    """
    found: list[str] = []
    at = 0
    while match := _prefix().match(headline, at):
        word = re.sub(r"\s+", " ", match["word"]).upper()
        tied = bool(match["tie"].strip())
        if not tied and (match["word"] != match["word"].upper() or headline == headline.upper()):
            break
        if (
            tied
            and match["word"] != match["word"].upper()
            and match["tie"].strip() in ("-", "–", "/")
            and " " not in match["tie"]
        ):
            break  # "Update-heavy", "Recall/return": a compound, not a desk word
        found.append(word)
        at = match.end()
    if not found and (match := re.match(r"\s*([A-Z]{4,20})[-–:]", headline)) and CAPS_ONLY.match(match[1]):
        found.append("VIEWS")
        at = match.end()
    return tuple(found), at


def bare_headline(headline: str) -> str:
    """The headline without the desk words before it and the note behind it."""
    _, start = prefixes(headline)
    return TRAILING_NOTE.sub("", headline[start:]).strip()


def headline_furniture(headline: str) -> tuple[Span, ...]:
    """Spans of the headline that are desk words or an editor's note."""
    found: list[Span] = []
    _, start = prefixes(headline)
    if start:
        found.append((0, start))
    if note := TRAILING_NOTE.search(headline, start):
        found.append((note.start(), note.end()))
    return tuple(found)


def signal_of(
    headline: str, body: str, *, slug: str = "", stated: Signal | None = None, canceled: bool = False
) -> Signal:
    """What kind of item it is, from what the format states and what the words say.

    Args:
        stated: the signal that the format itself gives.
        canceled: the format says that the item is withdrawn.
    """
    if canceled:
        return "kill"
    start = body.strip()[:400].casefold()
    body_words = _words()["body"]
    words, _ = prefixes(headline or body.lstrip().partition("\n")[0])
    slug_words = tuple(w.upper() for w in re.split(r"[^A-Za-z]+", slug) if w)
    signals = {_kinds().get(word) or ("feature" if word == "VIEWS" else None) for word in words}
    signals |= {s for word in slug_words if (s := _kinds().get(word)) in ("kill", "correction")}
    if any(phrase in start for phrase in body_words["kill"]) and any(
        who in (start + headline.casefold()) for who in body_words["addressed"]
    ):
        signals.add("kill")
    if re.match(r"\(?\s*(correct(s|ed|ing|ion)|refil(es|ing))\b", start):
        signals.add("correction")
    if stated:
        signals.add(stated)
    for signal in ORDER:
        if signal in signals:
            return signal
    if (
        not body.strip()
        and len(headline.split()) <= 40
        and headline == headline.upper()
        and any(map(str.isalpha, headline))
    ):
        return "flash"
    whole = headline.casefold() + " " + start
    if any(phrase in whole for phrase in body_words["recap"]):
        return "feature"
    return "update"
