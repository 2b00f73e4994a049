"""IPTC 7901: header, slug and headline in a frame of control characters, wrapped lines [IPTC 7901 v5; dpa, AAP, APA].

`dpa0123 4 pl 221  dpa 0456` in the header: service and number, priority, category, words, agency and number. Slug
lines end in `/`, the headline in ` =`. What stands behind "not for publication" becomes the note.
"""

from __future__ import annotations

import re

from writethru.intake.deskwords import is_desk_line
from writethru.intake.formats.frames import FILLERS, SOH, Frame, items, plain, sent_at, signals_of
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.furniture import furnish
from writethru.intake.parsed import Context, Parsed
from writethru.intake.prose import reflow
from writethru.model import Value

NAME = "iptc7901"
HEADER = re.compile(
    r"\s*(?P<service>[A-Za-z][A-Za-z-]{0,11})\s?(?P<number>\d{1,6})\s+(?P<priority>\w)\s+(?P<category>\w{1,4})\s+(?P<words>\d{1,6})\b[ \t]*(?P<rest>.*)"
)
AGENCY = re.compile(r"\s*(?P<agency>[A-Za-z][\w/-]{1,11})\s+\d{1,6}\b")
HEADLINE_LINES = 6
"""Lines in which the ` =` that ends a headline is looked for."""

BRACKET_LINES = 6
"""Lines over which a note before the headline may go."""

IN_BRACKETS = re.compile(r"\([^()]*\)")
BY = re.compile(r"(?:von|by|par|por|di|af|av)\s+[A-ZÀ-Þ]", re.IGNORECASE)


def looks_like(text: str) -> bool:
    """SOH behind nothing but fillers; a frame that is cut is one, too."""
    return text[:200].lstrip(FILLERS).startswith(SOH)


def parse(text: str, context: Context) -> Parsed:
    """An item for each frame; one that is cut off is set aside."""
    return items(text, NAME, context, shape)


def shape(frame: Frame) -> WireItem:
    """Fields of a frame."""
    first, _, more = plain(frame.header).strip("\n").partition("\n")
    found = HEADER.match(first)
    odd = () if found else (f"its header {first.strip()[:40]!r} is not that of IPTC 7901",)
    rest = found["rest"].strip() if found else ""
    agency = AGENCY.match(rest)
    slug = " ".join(
        part.strip().rstrip("/") for part in ("" if agency else rest, *more.split("\n")) if part.strip()
    )
    head = headed(plain(frame.text))
    return WireItem(
        headline=head.headline,
        body=head.body,
        byline=head.byline,
        note=head.note,
        slug=slug or None,
        outlet=(agency["agency"] if agency else found["service"]) if found else None,
        published=sent_at(frame.trailer),
        signals=head.signals,
        urgency=found["priority"] if found else None,
        odd=odd,
    )


class Head(Value):
    """What stands before a text, and the text."""

    headline: str
    body: str
    signals: tuple[str, ...] = ()
    note: str | None = None
    byline: str | None = None


def headed(text: str) -> Head:
    """The parts of a text. Its headline ends in ` =`, or with the first blank or indented line; brackets before it
    and lines of brackets in it are notes: `(Berichtigung: ...)`, `(Foto Archiv)`."""
    lines = text.strip("\n").split("\n")
    signals: tuple[str, ...] = ()
    notes: list[str] = []
    while lines and (not lines[0].strip() or is_desk_line(lines[0])):
        signals += signals_of(lines.pop(0).strip())
    while note := _bracket(lines):
        notes.append(note)
    near = next((n for n, line in enumerate(lines[:HEADLINE_LINES]) if line.rstrip().endswith("=")), None)
    byline: str | None = None
    if near is not None and all(line.strip() for line in lines[: near + 1]):
        head = [line.strip().rstrip("= ") for line in lines[: near + 1]]
        notes += [line.strip("()") for line in head if IN_BRACKETS.fullmatch(line)]
        byline = next((line for line in head[1:] if BY.match(line)), None)
        headline = " ".join(line for line in head if line != byline and not IN_BRACKETS.fullmatch(line))
        rest = lines[near + 1 :]
    elif lines and _opens_the_text(lines):
        headline, rest = "", lines
    else:
        headline, rest = (lines[0].strip() if lines else ""), lines[1:]
    return Head(
        headline=headline,
        body=reflow("\n".join(rest)),
        signals=signals,
        note="\n".join(notes) or None,
        byline=byline,
    )


def _bracket(lines: list[str]) -> str | None:
    """Takes a bracket of its own lines from the front."""
    if not lines or not lines[0].lstrip().startswith("("):
        return None
    for count, line in enumerate(lines[:BRACKET_LINES], start=1):
        if line.rstrip().endswith(")"):
            said = " ".join(part.strip() for part in lines[:count])
            del lines[:count]
            return said.strip("()")
    return None


def _opens_the_text(lines: list[str]) -> bool:
    """Whether the first line is the story's already: indented, or behind a dateline."""
    dateline = furnish(lines[0].strip(), "").dateline
    return bool(dateline and dateline.agency) or (
        lines[0][:1] in " \t" and len(lines) > 1 and bool(lines[1].strip()) and lines[1][:1] not in " \t"
    )
