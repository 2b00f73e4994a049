"""RSS 1.0 (RDF): shape and adapter in `feed`; items stand beside the channel, identified by rdf:about."""

from __future__ import annotations

from writethru.intake.formats import feed
from writethru.intake.guard import root_of
from writethru.intake.parsed import Context, Parsed

NAME = "rss1"


def looks_like(text: str) -> bool:
    """An `RDF` element at the root."""
    return root_of(text) == "RDF"


def parse(text: str, context: Context) -> Parsed:
    """Items of an RSS 1.0 feed; never raises for bad content."""
    return feed.read(text, NAME, context)
