"""ANPA 1312 [AP, Kyodo, Belga's archive]: a header of codes, lines for typesetters before the text, a time behind it.

`^` begins a line for the typesetter: slug, headline, notes, byline. A tab begins a paragraph. `<` and `=` at line
ends are typesetting, too. The letter of the priority is f flash, b bulletin, u urgent, then r, d, a [AP filing guide].
"""

from __future__ import annotations

import re

from writethru.intake.formats.frames import Frame, items, plain
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.parsed import Context, Parsed
from writethru.intake.prose import reflow, tidy

NAME = "anpa"
START = re.compile(r"[\x16\x00\s]*\x01\s*[A-Za-z]\d{3,4}[A-Za-z]{0,12}\x1f")
CODES = re.compile(
    r"(?P<priority>[a-z])\s*(?P<category>[a-z])(?P<marks>[\x11-\x14]*)\s*(?P<keyword>\S.*?)\s+(?P<month>\d{1,2})-(?P<day>\d{1,2})(?:\s+(?P<words>\d{1,5}))?\s*$",
    re.IGNORECASE,
)
SENT = re.compile(
    r"(?P<agency>[A-Za-z]{2,8})-(?:[A-Za-z]{2,4}-)?(?P<month>\d{1,2})-(?P<day>\d{1,2})-(?P<year>\d{2,4})\s+(?P<hour>\d{2})(?P<minute>\d{2})\s*(?P<zone>[A-Z]{2,4})?"
)
SLUG = re.compile(
    r"^(?:[A-Z]{2,3}-[\w-]+|.*,\s*(?:\d+(?:st|nd|rd|th)\s+(?:Ld|Lead|Add|Sub)|\d{2,5}$))", re.IGNORECASE
)
NOTE = re.compile(
    r"^[(\[]?\s*(?:eds?\b|editors?\b|editor'?s'? note|attn\b|with:?|ap photos?|for use|note\b|hold for|moving|adv\b|advance\b|recasts|updates|corrects|subs\b|adds\b|changes\b)",
    re.IGNORECASE,
)
BY = re.compile(r"^by\s+\S", re.IGNORECASE)
STAFF = re.compile(
    r"^(?:the\s+)?associated press(?:\s+writers?)?$|^(?:AP|UPI|Kyodo)\s+\w*\s*writers?$", re.IGNORECASE
)
PRIORITIES = {"f": "flash", "b": "bulletin", "u": "urgent"}
PREFORMATTED = "\x12"


def looks_like(text: str) -> bool:
    """The story number and the unit separator behind SOH."""
    return bool(START.match(text[:200]))


def parse(text: str, context: Context) -> Parsed:
    """An item for each frame; one that is cut off is set aside."""
    return items(text, NAME, context, shape)


def shape(frame: Frame) -> WireItem:
    """Fields of a frame."""
    codes = next(
        (found for line in frame.header.split("\n") if (found := CODES.search(line.strip("\r ")))), None
    )
    marked, body = _parts(frame.text, bool(codes and PREFORMATTED in codes["marks"]))
    slug = codes["keyword"].strip() if codes else None
    sluggish = bool(marked and SLUG.match(marked[0]))
    if sluggish:
        slug = re.sub(r",\s*\d{2,5}$", "", marked.pop(0))
    notes = [line for line in marked if NOTE.match(line)]
    bylines = [line for line in marked if BY.match(line)]
    rest = [line for line in marked if line not in notes and line not in bylines and not STAFF.match(line)]
    if not sluggish and len(rest) > 1:
        first = rest.pop(0)  # the first of several is the slug, in whatever form
        slug = slug or first
    headline = rest.pop(0) if rest else ""
    if not body and rest:
        body, rest = "\n\n".join(rest), []
    sent = SENT.search(plain(frame.trailer))
    return WireItem(
        headline=headline,
        body="\n\n".join([*rest, body]) if rest else body,
        slug=slug,
        byline=", ".join(re.sub(r"^by\s+", "", line, flags=re.IGNORECASE) for line in bylines) or None,
        note="\n".join(notes) or None,
        outlet=sent["agency"].upper() if sent else None,
        published=_date(sent) if sent else None,
        signals=tuple(filter(None, [PRIORITIES.get(codes["priority"].casefold()) if codes else None])),
        odd=() if codes else ("its header is not that of ANPA 1312",),
    )


def _parts(text: str, preformatted: bool) -> tuple[list[str], str]:
    """(lines for the typesetter, body). A line with neither mark goes on from the one before it."""
    marked: list[str] = []
    body: list[str] = []
    for raw in text.split("\n"):
        line = plain(raw)
        if not line.strip("^<= \t"):
            continue
        if line.startswith("^") and not (preformatted and body):
            marked.append(line.strip("^<= \t"))
        elif preformatted:
            body.append(line.strip("^<").rstrip())
        elif raw[:1] in "\t " or not body:
            if not body and marked and raw[:1] not in "\t " and not marked[-1].endswith((".", ":")):
                marked[-1] = f"{marked[-1]} {line.strip('^<= ')}"
            else:
                body.append(line.strip("^<= \t"))
        else:
            body[-1] = f"{body[-1]} {line.strip('^<= ')}"
    return marked, tidy("\n".join(body)) if preformatted else reflow("\n\n".join(body))


def _date(sent: re.Match[str]) -> str:
    year = sent["year"] if len(sent["year"]) == 4 else f"20{sent['year']}"
    zone = sent["zone"] or "GMT"
    return f"{year}-{int(sent['month']):02}-{int(sent['day']):02} {sent['hour']}:{sent['minute']} {zone}"
