"""One dispatch in plain text: its first line the headline, the rest its body.

The outlet is the one that the sender names, else the byline's, dateline's or sign-off's, else the file's name.
"""

from __future__ import annotations

import re
from datetime import datetime

from writethru.intake.furniture import furnish, is_paragraph
from writethru.intake.guard import MAX_TEXT
from writethru.intake.moments import moment
from writethru.intake.parsed import Context, Parsed, bounded, whole
from writethru.intake.prose import tidy
from writethru.model import Item

NAME = "text"
LONGEST = 4 * MAX_TEXT
"""Code points; what is longer cannot come under the limit by losing its blanks, and is not looked at."""
SIGNED = re.compile(r"^\s*[-–—(\[]{1,3}\s*(?P<name>[A-Z][\w .&'’-]{1,40}?)\s*[-–—)\]]{0,3}\s*$")
TIME_GROUP = re.compile(
    r"\b(?P<day>\d{2})(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s*(?:GMT|UTC|Z)?\s+(?P<month>[A-Za-z]{3})\s+(?P<year>\d{4}|\d{2})\b"
)
"""The date-time group with which wire copy is signed: `101240 GMT Mar 26`."""

HTML = re.compile(r"\s*(?:<!DOCTYPE\s+html|<html\b|<head\b|<body\b)", re.IGNORECASE)
XML = re.compile(r"\s*<(?:\?xml|!DOCTYPE|[A-Za-z][\w:.-]*[\s/>])")


def looks_like(text: str) -> bool:
    """Whatever no other format claims."""
    return True


def parse(text: str, context: Context) -> Parsed:
    """One item; markup and broken JSON that only looks like text are rejected, with what they are."""
    if HTML.match(text):
        reason = "This is a web page, not a feed or a dispatch. Look for the feed's address on it, or paste its text."
        return Parsed(format=None, rejected=(context.reject("WT213", reason, text),))
    if XML.match(text):
        reason = (
            "This is XML, but nothing in it names a headline and a text. docs/formats.md tells what is read."
        )
        return Parsed(format=None, rejected=(context.reject("WT214", reason, text),))
    if text.lstrip()[:1] in ("{", "[") and re.match(r'\s*[\[{]\s*(?:["{\[\]}]|$)', text):
        reason = "This is JSON, but neither JSON Feed nor ninjs nor one dispatch a line, or it is cut off. Send it again whole."
        return Parsed(format=None, rejected=(context.reject("WT214", reason, text),))
    if not text.strip():
        return Parsed(format=NAME, rejected=(context.reject("WT231", "It is empty."),))
    if len(text) > LONGEST:
        reason = f"This text has {len(text)} characters, more than the {MAX_TEXT} that are taken. Split it."
        return Parsed(format=NAME, rejected=(context.reject("WT232", reason, text),))
    return bounded(NAME, (adapt(text, context),), context)


def adapt(text: str, context: Context) -> Item:
    """The item of a plain text. Where the first line is a paragraph already, all of it is body."""
    headline, _, body = tidy(text).partition("\n")
    headline, body = headline.strip(), body.strip()
    if is_paragraph(headline):
        headline, body = "", tidy(text)
    made = whole(headline, body)
    furniture = furnish(made, headline)
    agency = furniture.dateline.agency if furniture.dateline else None
    published, odd = _signed_at(body, context.now)
    outlet = context.outlet or agency or _signed(body) or context.name()
    return Item(
        outlet=outlet, headline=headline, body=body, text=made, format=NAME, byline=furniture.byline,
        published=published, oddities=(*context.oddities, odd) if odd else context.oddities,
    )  # fmt: skip


def _signed_at(body: str, now: datetime) -> tuple[datetime | None, str | None]:
    """The time in the last line, where wire copy is signed with one."""
    found = TIME_GROUP.search(body.rstrip().rpartition("\n")[2])
    if found is None:
        return None, None
    return moment(
        f"{found['day']} {found['month']} {found['year']} {found['hour']}:{found['minute']} UTC", now
    )


def _signed(body: str) -> str | None:
    """The name a text is signed with in its last line: `-- Tarn Radio --`, `(Tarn Radio)`."""
    last = body.rstrip().rpartition("\n")[2]
    found = SIGNED.match(last)
    if (
        found
        and last.strip()[0] in "-–—(["
        and not re.match(r"(?i)end|ends|more|reporting|editing|writing", found["name"])
    ):
        return found["name"].strip()
    return None
