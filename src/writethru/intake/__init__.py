"""Intake: documents from outside become items, items become dispatches with an identity."""

from __future__ import annotations

import re
from datetime import datetime

import msgspec

from writethru.errors import IntakeError
from writethru.intake.deskwords import bare_headline
from writethru.intake.formats import ALL
from writethru.intake.furniture import furnish
from writethru.intake.guard import decode
from writethru.intake.parsed import Context, Parsed
from writethru.intake.register import Register
from writethru.intake.sources import Document, sources

__all__ = ["Document", "Parsed", "Register", "bare_headline", "furnish", "parse", "sources"]

HOLDS_ITEMS = re.compile(r"<(?:\w+:)?(?:item|entry)\b")
"""An element that any feed's items stand in: a feed without one is an empty feed, which is nobody's fault."""


def parse(
    data: bytes, *, source: str, outlet: str | None = None, content_type: str | None = None, now: datetime
) -> Parsed:
    """The items of a document, told apart by content.

    Never raises for what a document holds: what cannot be read is in `rejected`, with a reason that
    says what, where and what to do next; one bad item never stops the rest.

    Args:
        data: the bytes as they came.
        source: where from: an address, a file's name, `push`.
        outlet: who sent it; without it, the document's own word counts.
        content_type: the HTTP header, where there is one; only its charset is used.
        now: the time of receipt.
    """
    context = Context(source=source, outlet=outlet, now=now)
    try:
        text, odd = decode(data, content_type)
    except IntakeError as error:
        rejected = context.reject(error.code, f"{error.what[0].upper()}{error.what[1:]}. {error.todo}.", data)
        return Parsed(format=None, rejected=(rejected,))
    context = Context(source=source, outlet=outlet, now=now, oddities=odd)
    format = next(module for module in ALL if module.looks_like(text))
    try:
        parsed = format.parse(text, context)
    except RecursionError:
        reason = "It is nested too deeply to be read. Ask the outlet what it sends."
        return Parsed(format=format.NAME, rejected=(context.reject("WT204", reason, data),))
    except Exception as error:
        # A document must never stop the feed it came in, nor the others: what we did not foresee is set aside.
        reason = (
            f"It could not be read as {format.NAME} ({type(error).__name__}: {str(error)[:200]}). It is kept; "
            "please report it with its text."
        )
        return Parsed(format=format.NAME, rejected=(context.reject("WT216", reason, data),))
    if not parsed.items and not parsed.rejected and HOLDS_ITEMS.search(text):
        reason = f"It looks like {format.NAME} and holds items, but none that could be found. Ask the outlet what it sends."
        return msgspec.structs.replace(parsed, rejected=(context.reject("WT215", reason, data),))
    return parsed
