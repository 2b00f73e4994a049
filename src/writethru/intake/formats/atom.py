"""Atom 1.0 (RFC 4287): shape and adapter in `feed`; a single `entry` document too."""

from __future__ import annotations

import re

from writethru.intake.formats import feed
from writethru.intake.guard import root_of
from writethru.intake.parsed import Context, Parsed

NAME = "atom"


def looks_like(text: str) -> bool:
    """A `feed` or `entry` element at the root."""
    return root_of(text) in ("feed", "entry")


def parse(text: str, context: Context) -> Parsed:
    """Items of an Atom feed; never raises for bad content."""
    entry = re.match(r"(\s*(?:<\?xml.*?\?>)?\s*)<entry\b", text, re.DOTALL)
    if entry:
        text = f'<feed xmlns="http://www.w3.org/2005/Atom">{text[entry.end(1) :]}</feed>'
    return feed.read(text, NAME, context)
