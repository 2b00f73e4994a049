"""What pages on the web say of themselves in JSON-LD and meta elements; shared by articles and live blogs."""

from __future__ import annotations

import contextlib
import html
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin

from writethru.intake.parsed import Context
from writethru.intake.prose import one_line
from writethru.model import Rejected, Value

HTML = re.compile(
    r"\s*(?:<!--.*?-->\s*|<\?xml[^>]*\?>\s*)*(?:<!DOCTYPE\s+html|<html\b|<head\b|<body\b)",
    re.IGNORECASE | re.DOTALL,
)
ARTICLES = ("newsarticle", "reportagenewsarticle", "article", "blogposting", "analysisnewsarticle", "backgroundnewsarticle", "opinionnewsarticle", "report",
            "pressrelease", "socialmediaposting", "advertisercontentarticle", "reviewnewsarticle", "askpublicnewsarticle", "liveblogposting")  # fmt: skip
BOGUS = re.compile(r"<!\[(?!CDATA\[)[^>]{0,2000}>?")
"""Marked sections that are none; browsers take them for comments."""
MAX_PAGE = 2 * 1024 * 1024
"""Code points of a page; the longest live blogs have about one million."""

MAX_DEEP = 8
"""Levels of a `@graph` in which things are looked for."""


class Page(Value):
    """Shape of a page: its things of JSON-LD, its meta elements by name, its title, canonical address and headings."""

    things: tuple[Any, ...]
    meta: dict[str, str]
    title: str
    link: str | None
    headings: tuple[str, ...]
    language: str | None
    articles: int
    """How many `article` elements it has."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.scripts: list[str] = []
        self.meta: dict[str, str] = {}
        self.title = ""
        self.link: str | None = None
        self.headings: list[str] = []
        self.language: str | None = None
        self.articles = 0
        self._in: str | None = None
        self._held: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "meta":
            name = (found.get("property") or found.get("name") or found.get("itemprop") or "").casefold()
            if name and found.get("content") and name not in self.meta:
                self.meta[name] = found["content"]
        elif tag == "link" and "canonical" in found.get("rel", "").casefold():
            self.link = self.link or found.get("href")
        elif tag == "html":
            self.language = found.get("lang") or None
        elif tag == "article":
            self.articles += 1
        if tag in ("title", "h1") or (tag == "script" and "ld+json" in found.get("type", "").casefold()):
            self._in, self._held = tag, []

    def handle_data(self, data: str) -> None:
        if self._in:
            self._held.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag != self._in:
            return
        said = "".join(self._held)
        if tag == "script":
            self.scripts.append(said)
        elif tag == "title":
            self.title = self.title or " ".join(said.split())
        elif said.strip():
            self.headings.append(" ".join(said.split()))
        self._in = None


def is_page(text: str) -> bool:
    """Whether a document is HTML for browsers."""
    return bool(HTML.match(text[:4000]))


def too_long(text: str, context: Context) -> Rejected | None:
    """Why a page is not read for its length; None for one that is."""
    if len(text) <= MAX_PAGE:
        return None
    reason = (
        f"This page has {len(text)} characters, more than the {MAX_PAGE} that are read. Look for its feed."
    )
    return context.reject("WT202", reason, text)


def shape(text: str) -> Page:
    """What a page says of itself; its JSON-LD is mended where scripts break it with raw line ends."""
    reader = _Reader()
    with contextlib.suppress(AssertionError):
        # Python's parser asserts what browsers pass over; what was read before stands.
        reader.feed(BOGUS.sub("", text))
    things: list[Any] = []
    for script in reader.scripts:
        try:
            things.append(json.loads(script, strict=False))
        except (ValueError, RecursionError):
            clean = (
                re.sub(r"^\s*(?:<!--|//<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\]\]>)\s*$", "", script)
                .strip()
                .rstrip(";")
            )
            try:
                things.append(json.loads(re.sub(r",\s*([}\]])", r"\1", clean), strict=False))
            except (ValueError, RecursionError):
                continue
    return Page(
        things=tuple(things), meta=reader.meta, title=reader.title, link=reader.link, headings=tuple(reader.headings),
        language=reader.language, articles=reader.articles,
    )  # fmt: skip


def of_type(things: Any, types: tuple[str, ...], depth: int = 0) -> Iterator[dict[str, Any]]:
    """The things of one of the types (lower case), at any depth of lists and graphs."""
    if depth > MAX_DEEP:
        return
    if isinstance(things, dict):
        kinds = things.get("@type")
        named = [
            str(k).rpartition("/")[2].casefold() for k in (kinds if isinstance(kinds, list) else [kinds])
        ]
        if any(kind in types for kind in named):
            yield things
            return
        for value in things.values():
            if isinstance(value, dict | list):
                yield from of_type(value, types, depth + 1)
    elif isinstance(things, list | tuple):
        for value in things:
            yield from of_type(value, types, depth + 1)


def said(value: Any) -> str:
    """The words of a value: text, an object's name or value, the first of a list."""
    if isinstance(value, list):
        return next((words for part in value if (words := said(part))), "")
    if isinstance(value, dict):
        return said(
            value.get("name")
            or value.get("@value")
            or value.get("headline")
            or value.get("@id")
            or value.get("url")
        )
    if isinstance(value, str):
        return html.unescape(value).strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def names(value: Any) -> str:
    """The names of several persons or bodies, joined."""
    parts = value if isinstance(value, list) else [value]
    return ", ".join(
        dict.fromkeys(one_line(name) for part in parts if (name := said(part)) and "://" not in name)
    )


def address(value: Any, context: Context) -> str | None:
    """An address, made whole by that of the page where it is relative."""
    found = said(value.get("@id") or value.get("url")) if isinstance(value, dict) else said(value)
    if not found:
        return None
    try:
        return urljoin(context.source, found) if "://" in context.source else found
    except ValueError:
        return found
