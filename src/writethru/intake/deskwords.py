"""Desk words: what an item says of itself (flash, update, correction, kill ...), and the headline without them.

They stand before or behind a headline, in the slug, in the editor's note or in the first line. Some make the
signal; what they say beside it (hold, advisory, `lead 2`, `take 3`) is kept as marks.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Any

from writethru.model import Signal, Span, Value

ORDER: tuple[Signal, ...] = ("kill", "correction", "flash", "bulletin", "urgent", "feature", "update")
"""Which signal wins where several stand together: `CORRECTED-UPDATE 1-` is a correction."""

SEPARATOR = r"(?:\s*(?:--+|[-–—:/|])\s*|\s*\.\s+(?=[A-Z]))"
ORDINAL = r"(?:(?P<ordinal>\d{1,2})(?:st|nd|rd|th|\.|er|e|ème|º|ª)?[ -]?)?"
NUMBER = r"(?:[ -]?(?:no\.?\s*)?(?P<number>\d{1,2})(?![\d.,]|:\d))?"
OPENING = r"(?P<opening>[(\[]\s*|[+*=#]{2,}\s*)?"
CLOSING = r"\s*(?:[)\]]|[+*=#]{2,})[:\s]*"
COUNTED = r"(?:\d{1,2}(?:st|nd|rd|th)[ -](?:ld|lead|ld-writethru|lead-writethru|writethru|add|sub|take|insert)|(?:update|take|lead|ld|add)[ -]\d{1,2})"
"""A version behind a comma at a headline's end, as it stands in slugs: `, 2nd Ld-Writethru`, `, take 2`."""
CAPS_ONLY = re.compile(r"^[A-Z]{2,12}(?:VIEWS|BOX)$")
LONGEST_LINE = 80
"""Code points of a line that holds nothing but desk words."""


class Said(Value):
    """What an item's desk words say: the signals, strongest first decided by `signal_of`, and the marks."""

    signals: frozenset[Signal] = frozenset()
    marks: tuple[str, ...] = ()


_BY_STOP: frozenset[Signal] = frozenset({"flash", "bulletin", "urgent"})
"""Signals that some agencies set before a headline with a full stop: `Urgent. Dam above the town has cracked`."""


@cache
def _words() -> dict[str, Any]:
    return tomllib.loads(
        resources.files("writethru.intake").joinpath("data/deskwords.toml").read_text("utf-8")
    )


@cache
def _kinds() -> dict[str, Signal | None]:
    """Each desk word, upper case, with its signal; None for words that change nothing."""
    found: dict[str, Signal | None] = {}
    for name in (*ORDER[::-1], "plain"):
        for words in _words()[name].values():
            found |= {word.upper(): None if name == "plain" else name for word in words}
    return found


@cache
def _marks() -> dict[str, str]:
    """The mark of each desk word that makes one."""
    return {word.upper(): mark for mark, words in _words()["marks"].items() for word in words}


@cache
def _capitals() -> frozenset[str]:
    """Words that are names too, and count in capitals alone."""
    return frozenset(_words()["capitals"]["words"])


@cache
def _word() -> str:
    words = sorted(_kinds(), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’]") for word in words)


@cache
def _prefix() -> re.Pattern[str]:
    return re.compile(
        rf"\s*{OPENING}{ORDINAL}(?P<word>{_word()}){NUMBER}(?P<tie>{CLOSING}(?:{SEPARATOR})?|{SEPARATOR}|\s+(?-i:(?=[A-ZÀ-Þ\"'“‘«„(\[])))",
        re.IGNORECASE,
    )


@cache
def _line() -> re.Pattern[str]:
    """A line of nothing but desk words."""
    one = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)?[ -]?)?(?:{_word()})(?:[ -]?\d{{1,2}})?"
    return re.compile(rf"\W*{one}(?:[\s\-–—:/|,+*=#.!]+{one})*\W*", re.IGNORECASE)


@cache
def _trailing() -> re.Pattern[str]:
    """The editor's note behind a headline: in brackets by its first verb, or desk words in brackets or capitals."""
    verbs = "|".join(
        re.escape(v)
        for v in sorted((v for vs in _words()["brackets"].values() for v in vs), key=len, reverse=True)
    )
    one = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.)?[ -]?)?(?:{_word()})(?:[ -]?\d{{1,2}})?"
    return re.compile(
        rf"\s*(?:[(\[](?P<verb>{verbs})\b[^()\[\]]{{0,200}}[)\]]|[(\[]\s*(?P<words>{one}(?:[\s,/–-]+{one})*)(?:\s+\d{{4}})?\s*[)\]]|,\s*(?P<tail>{COUNTED}))\s*=?\s*$",
        re.IGNORECASE,
    )  # fmt: skip


def prefixes(headline: str) -> tuple[tuple[str, ...], int]:
    """The desk words before a headline, upper case, and where the headline itself begins.

    A word without a separator behind it counts only in capitals: `URGENT Court jails ...`, but not
    `Update your calendars`.
    """
    found, at = _prefixes(headline)
    return tuple(word for word, _ in found), at


def _prefixes(headline: str) -> tuple[list[tuple[str, str]], int]:
    """As `prefixes`, each word with its number."""
    found: list[tuple[str, str]] = []
    at = 0
    while match := _prefix().match(headline, at):
        word = re.sub(r"\s+", " ", match["word"]).upper().replace("’", "'")
        written = match["word"]
        tie, opened = match["tie"], match["opening"]
        closed = bool(re.match(r"\s*[)\]+*=#]", tie))
        if opened and not closed:
            break  # "(Update your calendars": a bracket that does not end behind the word
        if closed and not opened:
            break
        if match["ordinal"] and word not in _marks():
            break  # "2 killed": a number before a word that is not counted
        tied = bool(tie.strip())
        capitals = written == written.upper()
        if not tied and (not capitals or headline == headline.upper()):
            break
        if not capitals and not closed and not match["number"] and word in _capitals():
            break  # "Rush: the band is back"
        if not tied and len(word) < 3 and not match["number"]:
            break  # "AP chief resigns", "IL ...": two letters in capitals are a name
        hyphened = tie.strip() in ("-", "–", "/") and " " not in tie
        if tied and not closed and not capitals and hyphened and not (match["number"] or match["ordinal"]):
            break  # "Update-heavy", "Recall/return": a compound, not a desk word
        if tied and not closed and not capitals and "." in tie and _kinds()[word] not in _BY_STOP:
            break  # "Analysis. The ...": a sentence
        found.append((word, match["ordinal"] or match["number"] or ""))
        at = match.end()
    if not found and (match := re.match(r"\s*([A-Z]{4,20})[-–:]", headline)) and CAPS_ONLY.match(match[1]):
        found.append(("VIEWS", ""))
        at = match.end()
    return found, at


def bare_headline(headline: str) -> str:
    """The headline without the desk words before it and the note behind it."""
    _, start = prefixes(headline)
    return _trailing().sub("", headline[start:]).strip()


def headline_furniture(headline: str) -> tuple[Span, ...]:
    """Spans of the headline that are desk words or an editor's note."""
    found: list[Span] = []
    _, start = prefixes(headline)
    if start:
        found.append((0, start))
    if note := _trailing().search(headline, start):
        found.append((note.start(), note.end()))
    return tuple(found)


def is_desk_line(line: str) -> bool:
    """Whether a line holds desk words and nothing else: `KILL KILL KILL`, `+++ EIL +++`, `2nd Ld-Writethru`."""
    said = line.strip()
    return (
        0 < len(said) <= LONGEST_LINE
        and (said == said.upper() or said[0] in "+*=#(-[" or said[-1] in ":-")
        and bool(_line().fullmatch(said))
    )


def is_note(line: str) -> bool:
    """Whether a line is an editor's bracket: `(Berichtigung: der Tag im ersten Absatz)`."""
    said = line.strip()
    return len(said) <= 400 and said[:1] in "([" and said[-1:] in ")]" and bool(_verbs(said.strip("()[] ")))


def said_by(headline: str, body: str, *, slug: str = "", note: str = "") -> Said:
    """What the desk words of an item say, wherever they stand."""
    first = body.strip().partition("\n")[0]
    words, _ = _prefixes(headline or first)
    if headline and is_desk_line(first):
        words += _counted(first)
    if is_desk_line(headline):
        words += _counted(headline)
    signals: set[Signal] = set()
    if behind := _trailing().search(headline):
        words += _counted(behind["words"] or behind["tail"] or "")
        # `(Zusammenfassung 1430)` is a version, `(adds quote)` is no ADD.
        words += [
            pair for pair in _counted(behind["verb"] or "") if _marks().get(pair[0]) in ("summary", "repeat")
        ]
        signals |= _verbs(behind["verb"] or "")
    words += _slug_words(slug)
    signals |= {
        s for word, _ in words if (s := _kinds().get(word) or ("feature" if word == "VIEWS" else None))
    }
    if re.match(r"[(\[]", first):
        signals |= _verbs(first.strip("([ ").partition(":")[2].strip() or first.strip("([ ")) | _verbs(
            first.strip("([ ")
        )
    elif re.match(r"(?:correct(?:s|ed|ing|ion)|refil(?:es|ing))\b", first.casefold()):
        signals.add("correction")
    signals |= _note_signals(note)
    start = body.strip()[:400].casefold()
    texts = _words()["body"]
    if any(phrase in start for phrase in texts["kill"]) and any(
        who in start + headline.casefold() for who in texts["addressed"]
    ):
        signals.add("kill")
    marks = [
        f"{mark} {int(number)}" if number else mark for word, number in words if (mark := _marks().get(word))
    ]
    whole = f"{note} {start if any(who in start for who in texts['addressed']) else ''}".casefold()
    if any(phrase in whole for phrase in texts["hold"]):
        marks.append("hold")
    return Said(signals=frozenset(signals), marks=tuple(dict.fromkeys(marks)))


def _counted(line: str) -> list[tuple[str, str]]:
    """The desk words in a line of nothing but them, each with its number."""
    found = re.finditer(rf"{ORDINAL}(?<!\w)(?P<word>{_word()})(?!\w){NUMBER}", line, re.IGNORECASE)
    return [(re.sub(r"\s+", " ", m["word"]).upper(), m["ordinal"] or m["number"] or "") for m in found]


def _slug_words(slug: str) -> list[tuple[str, str]]:
    """Of a slug's words those that withdraw or correct, and its version words with a number or behind a comma."""
    tokens = [word.upper() for word in re.split(r"[^\w]+", slug) if word]
    found = [(word, "") for word in tokens if _kinds().get(word) in ("kill", "correction")]
    counted = (
        _counted(slug.rpartition(",")[2]) if "," in slug else [pair for pair in _counted(slug) if pair[1]]
    )
    return found + [pair for pair in counted if pair[0] in _marks()]


def _verbs(text: str) -> set[Signal]:
    """What the verb that opens an editor's bracket says."""
    low = text.casefold()
    for signal, verbs in _words()["brackets"].items():
        if any(re.match(rf"{re.escape(verb)}\b", low) for verb in verbs):
            return {signal}
    return set()


def _note_signals(note: str) -> set[Signal]:
    low = note.casefold()[:600]
    if not low:
        return set()
    if any(
        phrase in low
        for phrase in _words()["body"]["kill"]
        if phrase not in ("do not use", "not to use", "ne pas utiliser")
    ):
        return {"kill"}
    words, _ = _prefixes(note)
    found: set[Signal] = {s for word, _ in words if (s := _kinds().get(word)) in ("kill", "correction")}
    pattern = "|".join(re.escape(verb) for verb in _words()["brackets"]["correction"])
    if re.search(rf"\b(?:{pattern})\b", low):
        found.add("correction")
    return found


def signal_of(
    headline: str,
    body: str,
    *,
    slug: str = "",
    note: str = "",
    stated: Signal | None = None,
    canceled: bool = False,
    said: Said | None = None,
) -> Signal:
    """What kind of item it is, from what the format states and what the words say.

    Args:
        stated: the signal that the format itself gives.
        canceled: the format says that the item is withdrawn.
        said: what `said_by` found, where it was asked already.
    """
    if canceled:
        return "kill"
    signals = set((said or said_by(headline, body, slug=slug, note=note)).signals)
    if stated:
        signals.add(stated)
    if found := _strongest(signals):
        return found
    if (
        not body.strip()
        and len(headline.split()) <= 40
        and headline == headline.upper()
        and any(map(str.isalpha, headline))
    ):
        return "flash"
    whole = headline.casefold() + " " + body.strip()[:400].casefold()
    if any(phrase in whole for phrase in _words()["body"]["recap"]):
        return "feature"
    return "update"


def _strongest(signals: Iterable[Signal]) -> Signal | None:
    found = set(signals)
    return next((signal for signal in ORDER if signal in found), None)
