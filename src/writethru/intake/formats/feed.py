"""What RSS 2.0, RSS 1.0 and Atom share: feedparser reads their shape, one adapter makes items of it.

feedparser maps the three formats to one shape; `rss`, `rss1` and `atom` name their own deviations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import feedparser

from writethru.errors import IntakeError
from writethru.intake.formats.wireitem import repair
from writethru.intake.formats.xmltree import Broken, attribute, below, kid, tree, words
from writethru.intake.guard import check_xml
from writethru.intake.moments import moment
from writethru.intake.parsed import Context, Parsed, bounded, whole
from writethru.intake.prose import one_line, text_of, text_of_element
from writethru.model import Item, Rejected, Value

AGGREGATORS_TITLE = re.compile(
    r"\s*(?:[-–—|:»]\s*)?(?:RSS|Atom|feed|news feed|latest news|all news|headlines|top stories)\s*$",
    re.IGNORECASE,
)


CLOSED = r"</(?:\w+:)?(?:item|entry)\s*>"
ENDED = re.compile(r"</(?:\w+:)?(?:rss|feed|RDF|channel)\s*>\s*$", re.IGNORECASE)
"""A document that came to its end is not cut off, however bent its XML."""


class FeedItem(Value):
    """Shape of one item, whatever the format calls its fields."""

    title: str
    content: str
    guid: str | None
    link: str | None
    published: str | None
    updated: str | None
    author: str | None
    language: str | None
    origin: str | None
    """The feed it was taken from: `source` in RSS, `atom:source`, `dc:source`."""


class Feed(Value):
    """Shape of a feed."""

    title: str | None
    language: str | None
    items: tuple[FeedItem, ...]
    broken: str | None
    """What is wrong with its XML, None where it is well formed."""


def read(text: str, format: str, context: Context) -> Parsed:
    """Parse and adapt a feed.

    A truncated feed gives its complete items; what was cut off is rejected.
    """
    try:
        broken = check_xml(text)
    except IntakeError as error:
        return Parsed(
            format=format, rejected=(context.reject(error.code, f"{error.what}. {error.todo}.", text),)
        )
    try:
        feed = parse(text, broken)
    except Exception as error:
        # feedparser reads broken markup as far as it can, and falls over some of it.
        reason = f"This is XML too broken to be read ({broken or type(error).__name__}). If it stays so, tell the outlet."
        return Parsed(format=format, rejected=(context.reject("WT211", reason, text),))
    items = [*adapt(feed, text, format, context), *withdrawn(feed, text, format, context)]
    return bounded(format, items, context, feed.title)


def withdrawn(feed: Feed, text: str, format: str, context: Context) -> Iterator[Item]:
    """Withdrawals: the `deleted-entry` of RFC 6721, whose `ref` is the id of the entry that is gone.

    Its comment is its words; where it has none, what it is and of what, since a dispatch without words cannot be shown.
    """
    if "deleted-entry" not in text:
        return
    try:
        root = tree(text).root
    except Broken as error:
        root = error.root
    except IntakeError:
        return
    outlet = context.outlet or AGGREGATORS_TITLE.sub("", one_line(feed.title or "")).strip() or context.name()
    for element in below(root, "deleted-entry"):
        ref = attribute(element, "ref")
        if not ref:
            continue
        comment = kid(element, "comment")
        said = text_of_element(comment) if comment is not None else ""
        headline, _, body = said.partition("\n")
        when, odd = moment(attribute(element, "when"), context.now)
        notes = [
            *context.oddities,
            odd,
            None if said else "it is withdrawn without a word; its words are those of its mark",
        ]
        yield Item(
            outlet=outlet, headline=headline or f"Deleted entry {ref}", body=body.strip(), text=whole(headline or f"Deleted entry {ref}", body.strip()),
            format=format, guid=ref, link=attribute(kid(element, "link"), "href"), published=when, updated=when, canceled=True,
            byline=words(kid(element, "by", "name")), oddities=tuple(note for note in notes if note),
        )  # fmt: skip


def parse(text: str, broken: str | None) -> Feed:
    """The shape of a feed; `broken` feeds give the items that are complete."""
    found = feedparser.parse(
        text.encode("utf-8"), response_headers={"content-type": "application/xml; charset=utf-8"}, sanitize_html=False,
        resolve_relative_uris=False,
    )  # fmt: skip
    items = [_item(entry) for entry in found.entries]
    if broken is not None:
        complete = len(re.findall(CLOSED, re.sub(r"<!\[CDATA\[.*?(?:\]\]>|\Z)", "", text, flags=re.DOTALL)))
        items = items[:complete]
    return Feed(
        title=found.feed.get("title"), language=found.feed.get("language"), items=tuple(items), broken=broken
    )


def _item(entry: Any) -> FeedItem:
    bodies = [part.get("value") or "" for part in entry.get("content", ())]
    summary = entry.get("summary") or ""
    content = max([*bodies, summary], key=len, default="")
    origin = entry.get("source") or {}
    return FeedItem(
        title=entry.get("title") or "",
        content=content,
        guid=entry.get("id") or None,
        link=entry.get("link") or None,
        published=entry.get("published") or entry.get("created"),
        # Past feedparser's own get, which takes `published` for a missing `updated`.
        updated=dict.get(entry, "updated"),
        author=entry.get("author") or None,
        language=entry.get("language") or None,
        origin=(origin.get("title") if hasattr(origin, "get") else str(origin)) or None,
    )


def adapt(feed: Feed, text: str, format: str, context: Context) -> Iterator[Item | Rejected]:
    """Items of a feed. The outlet is the one that the sender names, else the feed's title."""
    title = one_line(feed.title or "")
    outlet = context.outlet or AGGREGATORS_TITLE.sub("", title).strip() or context.name()
    for entry in feed.items:
        headline, body, repaired = repair(one_line(entry.title), text_of(entry.content))
        if not headline and body:
            headline, _, body = body.partition("\n")
            body = body.strip()
        if body == headline:
            body = ""
        published, odd_published = moment(entry.published, context.now)
        updated, odd_updated = moment(entry.updated, context.now)
        broken = f"its feed is broken XML ({feed.broken})" if feed.broken else None
        odd = [note for note in (*context.oddities, *repaired, broken, odd_published, odd_updated) if note]
        yield Item(
            outlet=outlet,
            headline=headline,
            body=body,
            text=whole(headline, body),
            format=format,
            guid=entry.guid,
            link=entry.link,
            published=published,
            updated=updated,
            byline=one_line(entry.author) if entry.author else None,
            language=entry.language or feed.language,
            infosources=(one_line(entry.origin),) if entry.origin else (),
            oddities=tuple(dict.fromkeys(odd)),
        )
    if feed.broken is not None:
        rest = re.split(CLOSED, text)[-1]
        if feed.items and ENDED.search(rest) and not re.search(r"<(?:\w+:)?(?:item|entry)\b", rest):
            return
        kept = (
            f"its {len(feed.items)} complete items were taken"
            if feed.items
            else "nothing of it could be taken"
        )
        yield context.reject(
            "WT211", f"This is broken XML ({feed.broken}); {kept}. If it stays so, tell the outlet.", rest
        )
