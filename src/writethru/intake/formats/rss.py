"""RSS 2.0 (and 0.9x): shape and adapter in `feed`."""

from __future__ import annotations

import re

from writethru.intake.formats import feed
from writethru.intake.parsed import Context, Parsed

NAME = "rss"


def looks_like(text: str) -> bool:
    """An `rss` or bare `channel` element at the root."""
    return bool(
        re.match(
            r"\s*(?:<\?xml.*?\?>\s*)?(?:<!--.*?-->\s*|<!DOCTYPE.*?>\s*|<\?.*?\?>\s*)*<(?:rss|channel)\b",
            text,
            re.DOTALL | re.IGNORECASE,
        )
    )


def parse(text: str, context: Context) -> Parsed:
    """Items of an RSS feed; never raises for bad content."""
    return feed.read(text, NAME, context)
