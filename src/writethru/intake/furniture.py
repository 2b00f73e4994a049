"""Furniture: datelines, desk words, editor's notes and sign-offs. Kept and shown as sent, but not read.

`furnish` finds it in a dispatch's text; offsets count in that text.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources
from typing import Any

from writethru.intake.deskwords import headline_furniture, is_desk_line, is_note, prefixes
from writethru.model import Dateline, Span, Value

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\.?"
)
DATE = rf"(?:{MONTH}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH}(?:\s+\d{{4}})?)"
PLACE = r"[A-Z\u00C0-\u00DE][A-Z\u00C0-\u00DE.'’/\- ]+(?:,\s*[A-Z][\w.'’\- ]+?)?"
AGENCY = r"(?:\((?P<round>[^()\n]{2,60})\)|/\s?(?P<slash>[^/\n]{2,40})\s?/)"

DATELINE = re.compile(
    rf"(?P<place>{PLACE})?(?:(?<=\S)[,.]?\s+)?(?P<date>{DATE})?[.,]?\s*{AGENCY}[.,]?\s*(?:[-–—_]+\s*|:\s+|(?=[A-Z\"“'‘]))"
)
BARE_DATELINE = re.compile(rf"(?P<place>{PLACE}),\s+(?P<date>{DATE})\s*(?:[-–—]+)\s+")
PLACE_DASH = re.compile(r"(?P<place>[A-Z\u00C0-\u00DE][A-Z\u00C0-\u00DE.'’\- ]{2,30}?)\s+(?:--+|[–—])\s+")
PLACE_HYPHEN = re.compile(
    r"(?P<place>[A-Z\u00C0-\u00DE]{4,}(?:[ /][A-Z\u00C0-\u00DE.'’]{2,}){0,3})\s+-\s+(?=[A-Z\"“'‘])"
)
"""`KALDIS - A ferry ...`: of a first paragraph alone."""

SMALL_DATELINE = re.compile(
    rf"(?P<place>[A-Z\u00C0-\u00DE][\w.'’-]+(?:[ /][A-Z\u00C0-\u00DE][\w.'’-]+){{0,3}}(?:,\s[A-Z\u00C0-\u00DE][\w .'’-]{{2,30}}?)?)(?:,?\s+(?P<date>{DATE}))?\s*"
    rf"\((?P<round>(?-i:[A-Z]{{2,8}}|dpa|afp|apa|sda|ats|lusa|efe)(?:[/-][\w-]{{2,12}})*)\)\s*[-–—:_]+\s+"
)
"""In small letters, as AFP and dpa have it: `Tarn (AFP) – `. Only a first paragraph opens so; elsewhere it is a person
and a party."""

AGENCY_FIRST = re.compile(
    rf"\((?P<round>[A-Z]{{2,10}}(?:[/-]\w+)?)\)\s*[-–—,]\s*(?P<place>{PLACE}?)(?:,\s*(?P<date>{DATE}|\d{{1,2}}\s+[A-Z]{{3,9}}))?\s*[-–—.]+\s+(?=\S)"
)
"""As ANSA has it: `(ANSA) - ROMA, 10 MAR - `."""

CLOCK = re.compile(
    r"(?P<time>(?:[01]?\d|2[0-3])[.:][0-5]\d)(?:\s*(?:am|pm|GMT|UTC|BST|CET|CEST|EST|EDT|ET|PT))?"
    r"(?:\s+in\s+[A-Z]\w+|\s+[A-Z]\w+\s+time|\s+local(?:\s+time)?)?(?:\s*[.:|–—-]+)?\s+(?=\S)"
)
EDITORS_NOTE = re.compile(
    r"[(\[](?:adds|updates|recasts|corrects|corrected|refiles|repeats|eds|editors?|note|removes|clarifies|new throughout|"
    r"the author|the opinions|with)\b[^()\[\]\n]*[)\]]",
    re.IGNORECASE,
)
SIGN_OFF = re.compile(
    r"^\s*(?:[(\[]?\s*(?:reporting|writing|editing|additional reporting|compiled|translated|edited|written|our standards)\b\s*(?:by\s+(?:our\s|(?-i:[A-Z]))|in\s+(?-i:[A-Z])[^\n]*\bby\b|:)[^\n]*"
    r"|(?:©|\(c\)|copyright\b)[^\n]*|all rights reserved[^\n]*|\d{6}\s*(?:GMT|UTC|Z)?\s+[A-Za-z]{3}\s+\d{2,4}|END(?:S|IT)?|-{1,3}\s*ends?\s*-{0,3}|\*{3,}|-0-|#{3,}|xxx"
    r"|-{1,3}\s*[A-Z][\w ]{1,30}\s*-{0,2}|read (?:more|also|full)[^\n]*|follow us[^\n]*|sign up[^\n]*|subscribe[^\n]*)\s*$",
    re.IGNORECASE | re.MULTILINE,
)
BYLINE = re.compile(
    r"^(?:(?:[Ff]rom|[Bb]y)\s+(?:our|a)\s+(?:\w+\s+){0,3}(?:correspondent|correspondents|reporter|reporters|staff|staff writer)s?\b[^.\n]{0,50}\.?"
    r"|By\s+(?:[A-Z][\w.'’-]+\s*){1,4}(?:(?:,| and| in)\s+(?:[A-Z][\w.'’-]+\s*){1,4})*(?:,\s*[\w ]{3,40})?"
    r"|(?:[A-Z][\w'’-]+\s+){1,3}in\s+[A-Z][\w'’-]+)\s*$"
)
BULLET = re.compile(r"^[ \t]*(?:[*•·‣▪●]|[-–—](?=\s))[ \t]+", re.MULTILINE)

HEAD_PARAGRAPHS = 6
"""Paragraphs in which a dateline or byline may stand: bullets and notes come before it."""


class Furniture(Value):
    """What of a text is furniture, and the dateline where it has one."""

    spans: tuple[Span, ...]
    dateline: Dateline | None = None
    byline: str | None = None
    clock: str | None = None


def furnish(text: str, headline: str) -> Furniture:
    """Find the furniture of a text.

    Args:
        text: as in `Dispatch.text`.
        headline: the headline; looked for at the start of the text.
    """
    spans: list[Span] = []
    at = text.find(headline) if headline else -1
    body_start = 0
    if at == 0:
        spans += [(a + at, b + at) for a, b in headline_furniture(headline)]
        body_start = len(headline)
    elif not headline:
        # A text without a headline: its first line says what it is.
        first = text.partition("\n")[0]
        _, body_start = prefixes(first)
        spans += [(0, body_start)]
    dateline: Dateline | None = None
    byline = clock = None
    found_paragraphs = paragraphs(text, body_start)
    for number, (start, end) in enumerate(found_paragraphs):
        line = text[start:end]
        if number >= FIRST_NOTEPAD and len(line) < 60 and _notepad().fullmatch(line):
            spans.append((start, len(text.rstrip())))
            break
        if (
            number >= max(1, len(found_paragraphs) - LAST_PARAGRAPHS)
            and len(line) <= 220
            and _signed().fullmatch(line.strip())
        ):
            spans.append((start, end))
            continue
        if number < HEAD_PARAGRAPHS:
            if EDITORS_NOTE.fullmatch(line.strip()) or (number < 3 and (is_desk_line(line) or is_note(line))):
                spans.append((start, end))
                continue
            short = number < 3 and byline is None and len(line) < 120
            if short and (found := BYLINE.match(line)):
                byline = found[0].strip()
                spans.append((start, start + found.end()))
                continue
            if dateline is None and (made := _dateline(line, start, first=number < SMALL_WITHIN)):
                dateline = made
                spans.append(made.span)
                start = made.span[1]
                line = text[start:end]
        if (found := CLOCK.match(line)) and (clock is not None or number < HEAD_PARAGRAPHS):
            # each entry of a live page opens with its time
            clock = clock or found["time"]
            spans.append((start, start + found.end()))
        spans += [(start + mark.start(), start + mark.end()) for mark in BULLET.finditer(line)]
        spans += [(start + off.start(), start + off.end()) for off in SIGN_OFF.finditer(line)]
    return Furniture(
        spans=tuple(sorted({s for s in spans if s[0] < s[1]})),
        dateline=dateline,
        byline=byline,
        clock=clock,
    )


LONGEST_HEADLINE = 200
"""Code points; a longer first line is a paragraph, and the dispatch has no headline."""


def is_paragraph(line: str) -> bool:
    """Too long for a headline, or opened by a dateline with its date or agency."""
    dateline = furnish(line, "").dateline
    return len(line) > LONGEST_HEADLINE or bool(dateline and (dateline.date or dateline.agency))


@cache
def _lists() -> dict[str, Any]:
    return tomllib.loads(
        resources.files("writethru.intake").joinpath("data/furniture.toml").read_text("utf-8")
    )


@cache
def _notepad() -> re.Pattern[str]:
    said = "|".join(re.escape(heading) for heading in _lists()["notepad"]["headings"])
    return re.compile(rf"\s*(?:{said})\s*:?\s*", re.IGNORECASE)


@cache
def _signed() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{line})" for line in _lists()["sign_offs"]["lines"]), re.IGNORECASE)


LAST_PARAGRAPHS = 4
"""Paragraphs at the end in which a sign-off may stand that would be a word of the story elsewhere."""

SMALL_WITHIN = 2
"""Paragraphs in which a dateline may stand in small letters: the first, or the one behind a lead."""

FIRST_NOTEPAD = 1
"""A heading of a notepad is no first paragraph."""


@cache
def _not_for_publication() -> re.Pattern[str]:
    said = "|".join(
        re.escape(phrase).replace(r"\ ", r"\s+") for phrase in _lists()["not_for_publication"]["phrases"]
    )
    return re.compile(rf"(?im)^[^\n]{{0,12}}(?:{said})[^\n]{{0,60}}$")


def unpublishable(body: str) -> tuple[str, str]:
    """(what may be read, what the agency keeps from readers): the notes for desks behind a story, contacts and
    hints, begin with a line that says that they are not for publication."""
    found = _not_for_publication().search(body)
    if found is None or not body[: found.start()].strip():
        return body, ""
    # A rule over the line belongs to it.
    return re.sub(r"\s*(?:[-*_=#] ?){3,}\s*$", "", body[: found.start()]).rstrip(), body[
        found.start() :
    ].strip()


def paragraphs(text: str, start: int = 0) -> list[Span]:
    """Spans of the lines that hold something, from `start` on."""
    found = []
    for line in re.finditer(r"[^\n]+", text[start:]):
        left, right = start + line.start(), start + line.end()
        while left < right and text[left].isspace():
            left += 1
        if left < right:
            found.append((left, right))
    return found


def _dateline(line: str, start: int, *, first: bool) -> Dateline | None:
    head = line[:140]
    for pattern in (
        DATELINE,
        BARE_DATELINE,
        *((SMALL_DATELINE, AGENCY_FIRST, PLACE_HYPHEN) if first else ()),
        PLACE_DASH,
    ):
        found = pattern.match(head)
        if not found or not found[0].strip():
            continue
        parts = found.groupdict()
        agency = (parts.get("round") or parts.get("slash") or "").strip() or None
        place = (parts.get("place") or "").strip(" ,.") or None
        date = (parts.get("date") or "").strip(" ,.") or None
        # "TARN, March 3" is taken whole as a place such as "TARN, Orvenia": the date is cut from its end.
        if place and date is None and (tail := re.search(rf",?\s*({DATE})$", place)):
            place, date = place[: tail.start()].strip(" ,.") or None, tail[1].strip(" ,.")
        if pattern is DATELINE and not (place or date):
            continue
        return Dateline(
            span=(start, start + found.end()), place=place, date=date,
            agency=origin(agency) if agency else None,
        )  # fmt: skip
    return None


STATED = re.compile(
    r"^(?P<head>[^\n]*?)\s*(?:\((?P<round>[^()\n]{2,60})\)|/(?P<slash>[^/\n]{2,40})/)?\s*[-–—:.]*\s*$"
)
ANY_DATE = re.compile(
    rf",?\s*(?P<date>{DATE}|\d{{1,2}}\.?\s+[^\W\d_]{{3,10}}\.?(?:\s+\d{{4}})?|\d{{1,2}}[./]\d{{1,2}}[./]?(?:\d{{2,4}})?)\s*$"
)


def stated_dateline(line: str, at: int) -> Dateline:
    """A dateline that stands apart from the text, in whatever case and language: `Paris, 9 déc 2018 (AFP) -`.

    Args:
        at: where the body begins; the span is empty there, since the text does not hold these words.
    """
    found = STATED.match(line[:200])
    head = (found["head"] if found else line[:200]).strip(" ,.-–—")
    agency = (found["round"] or found["slash"]) if found else None
    date = ANY_DATE.search(head)
    place = head[: date.start()].strip(" ,.") if date else head
    if not any(map(str.isalpha, place)):
        place = ""  # a time, as some have it there
    return Dateline(
        span=(at, at), place=place or None, date=date["date"].strip(" ,") if date else None,
        agency=origin(agency.strip()) if agency else None,
    )  # fmt: skip


def origin(agency: str) -> str:
    """The agency that wrote it: `OTA via Interlane` is OTA's, `Corwin/ONA` Corwin's."""
    return re.split(r"\s+via\s+|\s*/\s*|\s+for\s+", agency, maxsplit=1)[0].strip()
