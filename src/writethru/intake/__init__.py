"""Intake: documents from outside become items, items become dispatches with an identity."""

from __future__ import annotations

import codecs
import re
from datetime import datetime

import msgspec

from writethru.errors import IntakeError
from writethru.intake.deskwords import bare_headline
from writethru.intake.formats import ALL, PACKED, mail
from writethru.intake.furniture import furnish
from writethru.intake.guard import KEPT_BYTES, MAX_BYTES, MAX_ITEMS, decode
from writethru.intake.parsed import Context, Parsed
from writethru.intake.register import Register
from writethru.intake.sources import Document, sources

__all__ = ["Document", "Parsed", "Register", "bare_headline", "furnish", "parse", "sources"]

HOLDS_ITEMS = re.compile(rb"<(?:\w+:)?(?:item|entry)\b")
"""An element that any feed's items stand in: a feed without one is an empty feed, which is nobody's fault."""

UNTHOUGHT = "It broke the reader of its format"
"""How the reason of a document begins that is set aside by the last net."""


META_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9._-]+)""", re.IGNORECASE)
"""Where pages name their encoding; the header, where there is one, outweighs it."""

UNMARKED = {codecs.BOM_UTF16_LE: b"<\0?\0", codecs.BOM_UTF16_BE: b"\0<\0?"}
"""How XML in UTF-16 begins that forgot its byte order mark."""

UNTHOUGHT = "It broke the reader of its format"
"""How the reason of a document begins that is set aside by the last net."""

ATTACHED = 20
"""Documents attached to a mail that are read."""


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
        return _with_items(_with_bytes(_parsed(data, content_type, context), data), data, context)
    except RecursionError:
        reason = "It is nested too deeply to be read. Ask the outlet what it sends."
        return Parsed(format=None, rejected=(context.reject("WT204", reason, data),))
    except Exception as error:
        # The last net: an oddity that nobody thought of sets one document aside and never stops the intake.
        reason = f"{UNTHOUGHT} ({type(error).__name__}: {str(error)[:200]}). Tell the makers of writethru, with its bytes."
        return Parsed(format=None, rejected=(context.reject("WT206", reason, data),))


def _with_items(parsed: Parsed, data: bytes, context: Context) -> Parsed:
    """What was parsed; a document that holds items of which none was found is set aside."""
    # Without the zeros of UTF-16, tags are told apart whatever the encoding.
    if parsed.items or parsed.rejected or not HOLDS_ITEMS.search(data.replace(b"\0", b"")):
        return parsed
    reason = f"It looks like {parsed.format} and holds items, but none that could be found. Ask the outlet what it sends."
    return msgspec.structs.replace(parsed, rejected=(context.reject("WT215", reason, data),))


def _parsed(data: bytes, content_type: str | None, context: Context) -> Parsed:
    if len(data) <= MAX_BYTES:
        for packed in PACKED:
            # What comes from a mailbox is a mail, however few of a mail's fields it has.
            told = packed is mail and (content_type or "").startswith("message/rfc822")
            if told or packed.looks_like(data):
                parsed = packed.parse(data, context)
                return _with_attached(parsed, data, context) if packed is mail and parsed.items else parsed
    for mark, start in UNMARKED.items():
        if data.startswith(start):
            data = mark + data
    charset = META_CHARSET.search(data[:4096])
    if charset and "charset" not in (content_type or ""):
        content_type = f"text/html; charset={charset[1].decode('ascii')}"
    try:
        text, odd = decode(data, content_type)
    except IntakeError as error:
        rejected = context.reject(error.code, f"{error.what[0].upper()}{error.what[1:]}. {error.todo}.", data)
        return Parsed(format=None, rejected=(rejected,))
    context = msgspec.structs.replace(context, oddities=odd)
    format = next(module for module in ALL if module.looks_like(text))
    return format.parse(text, context)


def _with_bytes(parsed: Parsed, data: bytes) -> Parsed:
    """The one item of a document with its bytes, where something in it was bent; several brought their own."""
    if len(parsed.items) != 1 or not parsed.items[0].oddities or parsed.items[0].original:
        return parsed
    kept = msgspec.structs.replace(parsed.items[0], original=data[:KEPT_BYTES])
    return msgspec.structs.replace(parsed, items=(kept,))


def _with_attached(parsed: Parsed, data: bytes, context: Context) -> Parsed:
    """A mail's items with those of the stories attached to it; the mail's outlet is theirs where they name none."""
    items, rejected = list(parsed.items), list(parsed.rejected)
    for number, (name, kind, attached) in enumerate(mail.attachments(data)):
        if number >= ATTACHED or len(items) >= MAX_ITEMS:
            break
        found = parse(
            attached, source=name or context.source, outlet=context.outlet, content_type=kind, now=context.now
        )
        items += found.items
        rejected += found.rejected
    if len(items) > len(parsed.items):
        # A mail that says nothing itself is the envelope of what it carries.
        items = [item for item in items if item.body or item not in parsed.items]
    return msgspec.structs.replace(parsed, items=tuple(items), rejected=tuple(rejected))
