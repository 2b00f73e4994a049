"""XML in no format known here, as some agencies send it (Ritzau's `RBNews`, AP's APPL, house formats), read by its names.

Only where one element holds a headline and a text under names that say so; the item tells that it was read so.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from xml.etree.ElementTree import Element

from writethru.errors import IntakeError
from writethru.intake.formats import nitf, wireitem, xmlitems
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.formats.xmltree import Broken, attribute, below, tree, words
from writethru.intake.guard import root_of
from writethru.intake.parsed import Context, Parsed
from writethru.intake.prose import text_of_element
from writethru.model import Item

NAME = "xml"
KNOWN = ("rss", "feed", "entry", "rdf", "channel", "html", "opml", "urlset", "sitemapindex", "svg")
"""Roots of what has a reader of its own, or is no news."""


@cache
def _names() -> dict[str, tuple[str, ...]]:
    """The names of elements by field, in lower case, the surest first."""
    found = tomllib.loads(
        resources.files("writethru.intake").joinpath("data/elements.toml").read_text("utf-8")
    )
    return {field: tuple(names) for field, names in found["names"].items()}


def looks_like(text: str) -> bool:
    """An element with a headline and a text in it, under another root than those known."""
    root = root_of(text).casefold()
    if not root or root in KNOWN or not text.lstrip().startswith("<"):
        return False
    try:
        return next(find(tree(text).root), None) is not None
    except (Broken, IntakeError):
        return False


def parse(text: str, context: Context) -> Parsed:
    """Its items; never raises for bad content."""
    return xmlitems.read(text, NAME, context, find, lambda element: adapt(element, context))


def find(root: Element) -> Iterator[Element]:
    """The lowest elements that hold a headline and a text: several in a list, else the root."""
    several = [
        element
        for element in root.iter()
        if element is not root and _first(element, "headline", near=True) is not None and _text(element)
    ]
    if len(several) > 1 and len({element.tag for element in several}) == 1:
        yield from several
    elif _first(root, "headline") is not None and _text(root):
        yield root


def adapt(element: Element, context: Context) -> Item:
    """The item of an element."""
    return wireitem.adapt(shape(element), NAME, context)


def shape(element: Element) -> WireItem:
    """Fields of an element, by the names of what is below it."""

    def field(name: str) -> str | None:
        found = _first(element, name)
        return (
            words(found) or attribute(found, "value", "formalname", "id", "code")
            if found is not None
            else None
        )

    inner = next(below(element, "nitf"), None)
    held = nitf.shape(inner) if inner is not None else WireItem()
    note = _first(element, "note")
    return WireItem(
        headline=field("headline") or "",
        body=_text(element),
        guid=field("guid") or attribute(element, "guid", "id"),
        version=field("version"),
        slug=field("slug"),
        byline=field("byline"),
        dateline=field("dateline"),
        note=text_of_element(note) if note is not None else None,
        outlet=field("outlet") or held.outlet,
        published=field("published") or held.published,
        updated=field("updated"),
        embargo=field("embargo"),
        status=field("status") or "",
        signals=tuple(filter(None, [field("signal")])),
        urgency=field("urgency"),
        language=field("language") or attribute(element, "lang"),
        odd=("it is in no format known here; it was read by the names of its elements",),
    )


def _first(element: Element, field: str, *, near: bool = False) -> Element | None:
    """The first element with the surest name that holds something; `near` among the children only."""
    for name in _names()[field]:
        for found in element if near else element.iter(name):
            if found.tag == name and (words(found) or found.attrib):
                return found
    return None


def _text(element: Element) -> str:
    for name in _names()["text"]:
        found = max((text_of_element(e) for e in element.iter(name) if e is not element), key=len, default="")
        if found:
            return found
    return ""
