"""A live blog's page in HTML: its entries become dispatches with their own times, oldest first.

By JSON-LD (`LiveBlogPosting` with `liveBlogUpdate`), else by entries in the markup that hold a `time` each. What an
entry says stays as it stands, with whom it quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from writethru.intake.formats import article, pages, wireitem
from writethru.intake.formats.pages import Page
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.formats.xmltree import NO_XML
from writethru.intake.moments import moment
from writethru.intake.parsed import Context, Parsed, bounded
from writethru.intake.prose import one_line, text_of
from writethru.model import Item, Value

NAME = "liveblog"
LEAST_ENTRIES = 3
"""Entries with times in the markup from which a page is a live blog."""

LIVE = re.compile(
    r"live[\s_-]?(?:blog|ticker|updates?|coverage|post|feed)|LiveBlogPosting|minute by minute|minuto a minuto|en direct|ticker",
    re.IGNORECASE,
)
ENTRY_TAGS = ("article", "li", "section", "div")
LONGEST_ENTRY = 20_000
"""Code points; what is longer than this is the page around the entries."""


class Entry(Value):
    """Shape of an entry."""

    headline: str
    body: str
    time: str | None
    updated: str | None = None
    id: str | None = None
    link: str | None = None
    author: str | None = None


def looks_like(text: str) -> bool:
    """HTML with a LiveBlogPosting that has updates, or that calls itself live and has times in it."""
    if not pages.is_page(text):
        return False
    return "liveBlogUpdate" in text or (
        bool(LIVE.search(text[:400_000])) and text.count("<time") >= LEAST_ENTRIES
    )


def parse(text: str, context: Context) -> Parsed:
    """The entries of the page as items; a page that only calls itself live is read as an article."""
    if rejected := pages.too_long(text, context):
        return Parsed(format=NAME, rejected=(rejected,))
    page = pages.shape(text)
    thing = next(pages.of_type(page.things, ("liveblogposting",)), {})
    entries = list(_told(thing, context))
    marked = _marked(text)
    if len(marked) > len(entries):
        entries = marked  # JSON-LD often holds the newest entries alone, or none
    if not entries or (entries is marked and len(marked) < LEAST_ENTRIES):
        return article.parse(text, context)
    return bounded(
        NAME,
        adapt(entries, page, thing, context),
        context,
        one_line(pages.said(thing.get("headline")) or page.title) or None,
    )


def adapt(entries: list[Entry], page: Page, thing: dict[str, Any], context: Context) -> Iterator[Item]:
    """Items, oldest first. An entry without a headline has none: its text is its body."""
    outlet = pages.said(thing.get("publisher")) or page.meta.get("og:site_name")
    base = page.link or page.meta.get("og:url") or pages.address(thing.get("url"), context)
    for number, (entry, _) in enumerate(_in_order(entries, context.now)):
        link = entry.link or (f"{base}#{entry.id}" if base and entry.id and "://" not in entry.id else None)
        item = wireitem.adapt(
            WireItem(
                headline=entry.headline, body=entry.body, guid=link or entry.id, link=link, published=entry.time, updated=entry.updated,
                byline=entry.author, outlet=outlet, language=page.language,
            ),
            NAME,
            context,
            titled=False,
        )  # fmt: skip
        yield item if item.published else _received_in_turn(item, number, context)


def _in_order(entries: list[Entry], now: datetime) -> list[tuple[Entry, datetime | None]]:
    times = [moment(entry.time, now)[0] for entry in entries]
    told = [time for time in times if time is not None]
    pairs = list(zip(entries, times, strict=True))
    return pairs[::-1] if len(told) > 1 and told[0] > told[-1] else pairs


def _received_in_turn(item: Item, number: int, context: Context) -> Item:
    import msgspec

    return msgspec.structs.replace(item, received=context.now + timedelta(microseconds=number))


def _told(thing: dict[str, Any], context: Context) -> Iterator[Entry]:
    """The entries of JSON-LD; an `articleBody` that is an object or markup is read, an empty entry left out."""
    updates = thing.get("liveBlogUpdate")
    for update in updates if isinstance(updates, list) else [updates]:
        if not isinstance(update, dict):
            continue
        body = update.get("articleBody") or update.get("text") or update.get("description")
        if isinstance(body, dict):
            body = body.get("@value") or body.get("text") or body.get("articleBody")
        text = text_of(pages.said(body))
        headline = one_line(pages.said(update.get("headline") or update.get("name")))
        if text.casefold().startswith(headline.casefold()) and "\n" not in text[: len(headline)]:
            text = text[len(headline) :].strip() if text[len(headline) : len(headline) + 1] == "\n" else text
        if not (headline or text):
            continue
        link = pages.address(update.get("url") or update.get("@id"), context)
        yield Entry(
            headline=""
            if headline and text.casefold().startswith(headline.casefold().rstrip(".…"))
            else headline,
            body=text,
            time=pages.said(update.get("datePublished")) or pages.said(update.get("dateCreated")) or None,
            updated=pages.said(update.get("dateModified")) or None,
            id=pages.said(update.get("@id")) or link,
            link=link if link and "://" in link else None,
            author=pages.names(update.get("author")) or None,
        )


def _marked(text: str) -> list[Entry]:
    """The entries in the markup: the widest elements of one kind that hold one time each."""
    import lxml.html
    from lxml import etree

    try:
        root = lxml.html.document_fromstring(
            NO_XML.sub("", text).encode("utf-8", "replace"),
            parser=lxml.html.HTMLParser(encoding="utf-8", no_network=True),
        )
    except (etree.LxmlError, ValueError, AssertionError):
        return []
    found: dict[int, Any] = {}
    for time in root.iter("time"):
        stamp = time.get("datetime")
        if not stamp or not re.search(r"\d{1,2}:\d{2}", stamp):
            continue
        entry = None
        for above in time.iterancestors():
            if not _holds_one_time(above):
                break
            if above.tag in ENTRY_TAGS:
                entry = above
        if entry is not None:
            found[id(entry)] = entry
    kinds = [_kind(entry) for entry in found.values()]
    kind = max(set(kinds), key=kinds.count, default=None)
    return [made for entry in found.values() if _kind(entry) == kind and (made := _entry(entry))]


def _holds_one_time(element: Any) -> bool:
    """Whether an element tells one time, or a second one only of when it was edited."""
    times = list(islice((t for t in element.iter("time") if t.get("datetime")), 3))
    if len({t.get("datetime") for t in times}) <= 1:
        return len(times) < 3 or element.tag not in ("body", "html")
    return len(times) == 2 and any(re.search(r"updat|modif|edit", t.get("class") or "") for t in times)


def _kind(entry: Any) -> tuple[str, str]:
    """Tag and the class that all entries share (the first one, without numbers)."""
    return str(entry.tag), re.sub(r"[\d_-]*\d[\w-]*", "", (entry.get("class") or "").split(" ")[0])


def _entry(entry: Any) -> Entry | None:
    from lxml import etree

    times = [t for t in entry.iter("time") if t.get("datetime")]
    heading = next((h for h in entry.iter("h2", "h3", "h4", "h5") if " ".join(h.itertext()).strip()), None)
    headline = " ".join("".join(heading.itertext()).split()) if heading is not None else ""
    author = next(
        (
            " ".join("".join(e.itertext()).split())
            for e in entry.iter()
            if isinstance(e.tag, str)
            and re.search(
                r"\b(?:author|byline)\b",
                f"{e.get('class') or ''} {e.get('itemprop') or ''} {e.get('rel') or ''}",
            )
        ),
        None,
    )
    gone = [
        *entry.iter("time"),
        *([heading] if heading is not None else []),
        *entry.iter("button", "form", "figure", "nav", "footer", "script", "style"),
    ]
    gone += [
        e
        for e in entry.iter()
        if isinstance(e.tag, str)
        and re.search(
            r"\b(?:author|byline|share|social|caption)\b", f"{e.get('class') or ''} {e.get('itemprop') or ''}"
        )
    ]
    for element in gone:
        if element.getparent() is not None and element is not entry:
            element.drop_tree()
    body = text_of(etree.tostring(entry, encoding="unicode", method="html", with_tail=False))
    if not (headline or body) or len(body) > LONGEST_ENTRY or not times:
        return None
    return Entry(
        headline=headline,
        body=body,
        time=times[0].get("datetime"),
        id=entry.get("id") or entry.get("data-id") or None,
        author=author or None,
    )
