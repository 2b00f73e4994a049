"""RSS 2.0 (and 0.9x): shape and adapter in `feed`."""

from __future__ import annotations

from writethru.intake.formats import feed
from writethru.intake.guard import root_of
from writethru.intake.parsed import Context, Parsed

NAME = "rss"


def looks_like(text: str) -> bool:
    """An `rss` or bare `channel` element at the root."""
    return root_of(text).casefold() in ("rss", "channel")


def parse(text: str, context: Context) -> Parsed:
    """Items of an RSS feed; never raises for bad content."""
    return feed.read(text, NAME, context)
