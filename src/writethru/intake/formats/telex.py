"""Telex messages between ZCZC and NNNN: codes in the first lines, a headline, wrapped text [ANSA, AAP's partners].

Lines that begin with a sign carry a field, as in AAP's use (`:` keyword, `=` take key, `^` headline); lines of
capitals and figures without a sentence are routing codes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from writethru.intake.formats import iptc7901, wireitem
from writethru.intake.formats.frames import plain
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.parsed import Context, Parsed, bounded, nothing
from writethru.intake.prose import reflow
from writethru.model import Item, Rejected

NAME = "telex"
MESSAGE = re.compile(r"ZCZC(?P<code>[^\n]*)\n(?P<text>.*?)(?:\bNNNN\b|\Z)", re.DOTALL)
FIELDS = {":": "slug", "=": "take", "^": "headline"}
PARTNERS = {"#": "slug", "@": "take", ":": "headline"}
"""The signs of those who send no `^`."""

CODED = re.compile(r"^[A-Z0-9][A-Z0-9_/ .-]{1,40}$")
FIELD = re.compile(r"^[$*&+%@#:=^]\s?\S[^\n]{0,200}$|^[$*&+%@#:=^]\s*$")
SENT = re.compile(
    r"(?m)^\s*(?P<day>\d{1,2})-(?P<month>[A-Za-z]{3})-(?P<year>\d{2,4})\s+(?P<time>\d{2}[:.]\d{2})\s*$"
)
CODE_LINES = 4


def looks_like(text: str) -> bool:
    """ZCZC before anything but blanks and control characters."""
    return bool(
        re.match(r"[\x00-\x20]*ZCZC\b", text[:200]) or re.match(r"[\x00-\x20]*ZCZC\w{0,12}[/ ]", text[:200])
    )


def parse(text: str, context: Context) -> Parsed:
    """An item for each message."""
    items = list(adapt(text, context))
    return bounded(NAME, items, context) if items else nothing(NAME, text, context)


def adapt(text: str, context: Context) -> Iterator[Item | Rejected]:
    """Items of the messages."""
    for found in MESSAGE.finditer(text.replace("\r\n", "\n").replace("\r", "\n")):
        yield wireitem.adapt(shape(found["code"], plain(found["text"])), NAME, context)


def shape(code: str, text: str) -> WireItem:
    """Fields of a message."""
    lines = text.strip("\n").split("\n")
    signed: list[str] = []
    while lines and FIELD.match(lines[0]):
        signed.append(lines.pop(0))
    names = FIELDS if any(line[0] == "^" for line in signed) else PARTNERS
    fields = {names[line[0]]: line[1:].strip() for line in signed if line[0] in names and line[1:].strip()}
    for _ in range(CODE_LINES):
        # Routing codes hold figures or underscores; a headline in capitals does not look so.
        if (
            len(lines) > 1
            and CODED.match(lines[0].strip())
            and re.search(r"[\d_]", lines[0])
            and len(lines[0].split()) <= 6
        ):
            lines.pop(0)
    sent = SENT.search(text)
    body = SENT.sub("", "\n".join(lines)).strip("\n")
    head = (
        iptc7901.Head(headline=fields["headline"], body=reflow(body))
        if "headline" in fields
        else _headed(body)
    )
    return WireItem(
        headline=head.headline, body=head.body, note=head.note, byline=head.byline, slug=fields.get("slug") or None,
        version=fields.get("take") or None, signals=head.signals,
        published=f"{sent['day']} {sent['month']} {sent['year']} {sent['time'].replace('.', ':')}" if sent else None,
        odd=(f"its codes {code.strip()[:40]!r} are not read",) if code.strip() else (),
    )  # fmt: skip


def _headed(text: str) -> iptc7901.Head:
    """As IPTC 7901; a headline over several lines goes on until the line that opens the text with its agency."""
    lines = text.split("\n")
    opens = next(
        (n for n, line in enumerate(lines[:5]) if re.match(r"\s*\([A-Z]{2,}[\w/ -]{0,20}\)\s*[-–—,]", line)),
        None,
    )
    if opens:
        return iptc7901.Head(
            headline=" ".join(line.strip() for line in lines[:opens]), body=reflow("\n".join(lines[opens:]))
        )
    return iptc7901.headed(text)
