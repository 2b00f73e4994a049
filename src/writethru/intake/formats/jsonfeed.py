"""JSON Feed 1.0 and 1.1."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from writethru.intake.formats.wireitem import repair
from writethru.intake.moments import moment
from writethru.intake.parsed import Context, Parsed, bounded, whole
from writethru.intake.prose import one_line, text_of
from writethru.model import Item, Rejected, Value

NAME = "jsonfeed"


class FeedItem(Value):
    """Shape of an item; `content_text` outweighs `content_html`, as the specification has it for plain readers."""

    id: str | None
    url: str | None
    title: str
    text: str
    html: str
    published: str | None
    modified: str | None
    author: str | None
    language: str | None


def looks_like(text: str) -> bool:
    """A JSON object whose `version` names JSON Feed, or which has a title and items with content."""
    if not text.lstrip().startswith("{"):
        return False
    if "jsonfeed.org/version/" in text[:2000]:
        return True
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return False
    items = found.get("items") if isinstance(found, dict) else None
    if not (isinstance(items, list) and items and "title" in found):
        return False
    # An agency's own list of items has a title, too; its items name a headline.
    return not (isinstance(items[0], dict) and {"headline", "headlines", "uri"} & set(items[0]))


def parse(text: str, context: Context) -> Parsed:
    """Items of a JSON Feed; broken JSON is rejected whole, a bent item alone."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        return Parsed(
            format=NAME,
            rejected=(
                context.reject(
                    "WT212", f"This JSON Feed is broken: {error}. If it stays so, tell the outlet.", text
                ),
            ),
        )
    if not isinstance(found, dict) or not isinstance(found.get("items"), list):
        return Parsed(
            format=NAME,
            rejected=(
                context.reject("WT212", "This JSON Feed has no list of items. Tell the outlet.", text),
            ),
        )
    return bounded(NAME, adapt(found, context), context, _text(found.get("title")))


def adapt(feed: dict[str, Any], context: Context) -> Iterator[Item | Rejected]:
    """Items of the feed. The outlet is the one the sender names, else the feed's title."""
    outlet = context.outlet or one_line(_text(feed.get("title")) or "") or context.name()
    for number, raw in enumerate(feed["items"], start=1):
        if not isinstance(raw, dict):
            yield context.reject(
                "WT212", f"Item {number} is no object. The others were taken.", json.dumps(raw)
            )
            continue
        yield _item(_shape(raw), outlet, _text(feed.get("language")), context)


def _shape(raw: dict[str, Any]) -> FeedItem:
    authors = raw.get("authors") or [raw.get("author")]
    names = (
        [_text(a.get("name")) for a in authors if isinstance(a, dict)] if isinstance(authors, list) else []
    )
    return FeedItem(
        id=_text(raw.get("id")), url=_text(raw.get("url")), title=_text(raw.get("title")) or "",
        text=_text(raw.get("content_text")) or "", html=_text(raw.get("content_html")) or "",
        published=_text(raw.get("date_published")), modified=_text(raw.get("date_modified")),
        author=", ".join(name for name in names if name) or None, language=_text(raw.get("language")),
    )  # fmt: skip


def _item(raw: FeedItem, outlet: str, language: str | None, context: Context) -> Item:
    headline, body, repaired = repair(one_line(raw.title), raw.text.strip() or text_of(raw.html))
    if not headline:
        headline, _, body = body.partition("\n")
        headline, body = headline.strip(), body.strip()
    published, odd_published = moment(raw.published, context.now)
    updated, odd_updated = moment(raw.modified, context.now)
    return Item(
        outlet=outlet, headline=headline, body=body, text=whole(headline, body), format=NAME, guid=raw.id, link=raw.url,
        published=published, updated=updated, byline=raw.author, language=raw.language or language,
        oddities=tuple(note for note in (*context.oddities, *repaired, odd_published, odd_updated) if note),
    )  # fmt: skip


def _text(value: Any) -> str | None:
    """Strings as they are, numbers as text (ids often are), anything else is none."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
