"""NewsML 1.0 to 1.2: NewsItems in an envelope; their text as NITF, XHTML, escaped markup or plain lines.

The public identifier ends in the revision, so that each revision has another one: the guid is what stands before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from writethru.intake.formats import nitf, wireitem, xmlitems
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.formats.xmltree import attribute, below, kid, kids, words
from writethru.intake.guard import root_of
from writethru.intake.parsed import Context, Parsed
from writethru.intake.prose import text_of_element
from writethru.model import Item

NAME = "newsml1"
PICTURES = (
    "photo",
    "picture",
    "graphic",
    "video",
    "audio",
    "caption",
    "thumbnail",
    "preview",
    "quicklook",
    "animation",
    "complexdata",
)
"""Media types and roles of components whose text is a caption."""

TITLES = ("title", "headline", "head", "hedline")
LEADS = ("lead", "intro", "ingress", "chapeau", "teaser", "abstract")
"""Roles of components in which some agencies send the parts of one story."""

CORRECTING = {
    "rectify": "correction",
    "correction": "correction",
    "delete": "kill",
    "kill": "kill",
    "cancel": "kill",
    "update": "update",
}


def looks_like(text: str) -> bool:
    """`NewsML` at the root, or a NewsItem in capitals as NewsML 1 spells it."""
    root = root_of(text)
    return root.casefold() == "newsml" or (
        root in ("NewsItem", "NewsComponent") and "iptc.org/std/nar" not in text[:5000]
    )


def parse(text: str, context: Context) -> Parsed:
    """Its items; never raises for bad content."""

    def make(element: Element) -> Item:
        return adapt(element, context)

    return xmlitems.read(text, NAME, context, find, make)


def find(root: Element) -> Iterator[Element]:
    """The NewsItems that carry components; references to others are none. The envelope goes with each."""
    if root.tag in ("newsitem", "newscomponent"):
        yield root
        return
    envelope = kid(root, "newsenvelope")
    items = [
        item
        for item in kids(root, "newsitem")
        if kid(item, "newscomponent") is not None or kid(item, "update") is None
    ]
    for item in items:
        if envelope is not None and kid(item, "newsenvelope") is None:
            item.append(envelope)
        yield item


def adapt(element: Element, context: Context) -> Item:
    """The item of a NewsItem."""
    return wireitem.adapt(shape(element), NAME, context)


def shape(element: Element) -> WireItem:
    """Fields of a NewsItem, from whichever depth of its components names them."""
    ids, managed = kid(element, "identification", "newsidentifier"), kid(element, "newsmanagement")
    odd: list[str] = []
    contents = _contents(element)
    content, text = _main(contents, odd)
    titled = next((c.text for c in contents if c.role in TITLES and c.text), "")
    inner = next(below(content, "nitf"), None)
    held = nitf.shape(inner) if inner is not None else WireItem()
    lines = _lines(element)
    version = _version(ids)
    guid = _guid(ids, version) or held.guid
    if guid is None:
        odd.append("it has no identifier")
    change = kid(managed, "statuswillchange")
    status = attribute(kid(managed, "status"), "formalname") or words(kid(managed, "status")) or held.status
    return WireItem(
        headline=words(lines.get("headline")) or held.headline or titled,
        body=text,
        tail=held.tail,
        guid=guid,
        version=version,
        replaces=_derived(managed, guid),
        slug=words(lines.get("slugline")) or words(lines.get("keywordline")) or words(kid(element, "identification", "namelabel")) or held.slug,
        byline=words(lines.get("byline")) or held.byline,
        dateline=words(lines.get("dateline")) or held.dateline or _place(element),
        note=_note(element, managed) or held.note,
        outlet=_party(element, "provider") or held.outlet or words(kid(ids, "providerid")) or _party(kid(element, "newsenvelope"), "sentfrom"),
        published=words(kid(managed, "firstcreated")) or words(kid(ids, "dateid")) or held.published or words(kid(element, "newsenvelope", "dateandtime")),
        updated=words(kid(managed, "thisrevisioncreated")) or held.updated,
        embargo=words(kid(change, "dateandtime")) if status.casefold() in ("embargoed", "withheld") else held.embargo,
        status="embargoed" if change is not None and status.casefold() == "withheld" else status,
        signals=_instructions(managed) + held.signals,
        urgency=attribute(kid(managed, "urgency"), "formalname") or held.urgency or attribute(kid(element, "newsenvelope", "priority"), "formalname"),
        language=attribute(next(below(element, "language"), None), "formalname") or attribute(element, "lang"),
        infosources=tuple(n for s in below(element, "source") for p in (kids(s, "party") or [s]) if (n := attribute(p, "formalname"))),
        hops=(),
        odd=tuple(odd),
    )  # fmt: skip


class Content(NamedTuple):
    """One content item: its role, whether it is a caption, its element and its text."""

    role: str
    caption: bool
    data: Element
    text: str


def _contents(element: Element) -> list[Content]:
    """The content items that hold text, at whichever depth, in order."""
    found: list[Content] = []
    for item, role, caption in _items(element, "", False):
        data = kid(item, "datacontent")
        if data is None:
            data = kid(item, "encoding", "datacontent")
        if data is None:
            continue
        inner = next(below(data, "nitf"), None)
        body = next(below(data, "body"), None)
        text = (
            nitf.body_of(inner) if inner is not None else text_of_element(body if body is not None else data)
        )
        if text or inner is not None:
            found.append(Content(role, caption, data, text))
    return found


def _items(element: Element, role: str, caption: bool) -> Iterator[tuple[Element, str, bool]]:
    for child in element:
        if child.tag == "contentitem":
            kind = attribute(kid(child, "mediatype"), "formalname") or ""
            yield child, role, caption or kind.casefold() in PICTURES
        elif child.tag in ("newscomponent", "newsitem"):
            said = (attribute(kid(child, "role"), "formalname") or "").casefold().rpartition(":")[2]
            yield from _items(child, said or role, caption or said in PICTURES)


def _main(contents: list[Content], odd: list[str]) -> tuple[Element | None, str]:
    """The running text: the longest that is no caption, with the lead that stands before it in a part of its own."""
    told = [c for c in contents if c.text and c.role not in TITLES]
    texts = [c for c in told if not c.caption] or told
    if not texts:
        return (contents[0].data, "") if contents else (None, "")
    best = max(texts, key=lambda c: len(c.text))
    if best.caption:
        odd.append("it carries no text but a caption, which stands for it")
    lead = next((c.text for c in texts if c.role in LEADS and c is not best), "")
    others = [c for c in texts if c is not best and c.role not in LEADS]
    if others and not best.caption:
        odd.append(f"it carries {len(others) + 1} texts; the longest was taken")
    return best.data, f"{lead}\n\n{best.text}" if lead and lead not in best.text else best.text


def _lines(element: Element) -> dict[str, Element]:
    """The news lines by name; the outermost component's count, deeper ones fill what is missing."""
    found: dict[str, Element] = {}
    for lines in below(element, "newslines"):
        for line in lines:
            if words(line) and str(line.tag) not in found:
                found[str(line.tag)] = line
    return found


def _version(ids: Element | None) -> str | None:
    return words(kid(ids, "revisionid"))


def _guid(ids: Element | None, version: str | None) -> str | None:
    """The identity over revisions: the public identifier without its revision, else what it is made of."""
    if public := words(kid(ids, "publicidentifier")):
        return re.sub(rf":{re.escape(version)}[NUA]?$", "", public) if version else public
    parts = [words(kid(ids, name)) for name in ("providerid", "dateid", "newsitemid")]
    return "urn:newsml:" + ":".join(p for p in parts if p) if parts[2] else None


def _derived(managed: Element | None, guid: str | None) -> str | None:
    """The item that this one says it was made from, in the same form as `_guid`."""
    found = attribute(kid(managed, "derivedfrom"), "newsitem")
    cut = re.sub(r":\d+[NUA]?$", "", found) if found else None
    return cut if cut != guid else None


def _party(element: Element | None, name: str) -> str | None:
    for found in below(element, name):
        for party in kids(found, "party"):
            if said := attribute(party, "formalname") or words(party):
                return said
    return None


def _place(element: Element) -> str | None:
    """The city of the location from which it was written."""
    for place in below(element, "location"):
        for found in below(place, "property"):
            if (attribute(found, "formalname") or "").casefold() == "city":
                return attribute(found, "value")
    return None


def _note(element: Element, managed: Element | None) -> str | None:
    """Notes to editors: comments, instructions' words, and news lines of that kind."""
    found = [words(comment) for comment in below(element, "comment")]
    found += [words(kid(i, "revisionstatus")) or words(i) for i in kids(managed, "instruction")]
    for line in below(element, "newsline"):
        kind = (attribute(kid(line, "newslinetype"), "formalname") or "").casefold()
        if any(part in kind for part in ("note", "advisory", "editor", "correction", "internal", "advice")):
            found += [words(t) for t in kids(line, "newslinetext")]
    return "\n".join(dict.fromkeys(text for text in found if text)) or None


def _instructions(managed: Element | None) -> tuple[str, ...]:
    said = [attribute(i, "formalname") or "" for i in kids(managed, "instruction")]
    said.append(attribute(kid(managed, "newsitemtype"), "formalname") or "")
    return tuple(CORRECTING.get(s.casefold(), s) for s in said if s)
