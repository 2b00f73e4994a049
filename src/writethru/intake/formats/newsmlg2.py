"""NewsML-G2 2.x: newsItem and packageItem, alone, in a newsMessage, or in an envelope of the sender's own.

Names come from `name`, `literal`, then the code behind the colon of `qcode`: catalogs are never fetched.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from writethru.intake.formats import nitf, wireitem, xmlitems
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.formats.xmltree import attribute, below, kid, kids, words
from writethru.intake.guard import root_of
from writethru.intake.parsed import Context, Parsed
from writethru.intake.prose import reflow, text_of, text_of_element
from writethru.model import Item, Rejected

NAME = "newsmlg2"
NAMESPACE = "iptc.org/std/nar/"
ROOTS = (
    "newsmessage",
    "newsitem",
    "packageitem",
    "conceptitem",
    "knowledgeitem",
    "planningitem",
    "catalogitem",
)
OTHERS = {
    "conceptitem": "a concept", "knowledgeitem": "a list of concepts", "planningitem": "a plan of coverage", "catalogitem": "a catalog",
}  # fmt: skip
BEFORE = (
    "previousversion",
    "prevver",
    "previous",
    "isupdateof",
    "updateof",
    "replaces",
    "correctionof",
    "iscorrectionof",
)
"""Relations of a link that lead to the version before [IPTC itemrelation CV, agencies' own]."""


HANDS = re.compile(r"edit|author|writ|photo|desk", re.IGNORECASE)
"""Roles of those who worked on an item; they are no source of what it says."""


def looks_like(text: str) -> bool:
    """One of its items or a message at the root, or its namespace in the first lines of another envelope."""
    root = root_of(text).casefold()
    return root in ROOTS or (
        NAMESPACE in text[:20_000]
        and "<" in text[:200]
        and root not in ("rss", "feed", "rdf", "newsml", "nitf", "html")
    )


def parse(text: str, context: Context) -> Parsed:
    """Its items; never raises for bad content."""
    return xmlitems.read(text, NAME, context, find, lambda element: adapt(element, context))


def find(root: Element) -> Iterator[Element]:
    """The items of a document. What is no news is found too, to be named and set aside."""
    if root.tag in ROOTS[1:]:
        yield root
        return
    yield from below(root, *ROOTS[1:])


def adapt(element: Element, context: Context) -> Item | Rejected:
    """The item of a newsItem or packageItem."""
    if element.tag in OTHERS:
        guid = attribute(element, "guid") or "without an id"
        return context.reject(
            "WT214", f"This is no news item but {OTHERS[element.tag]} ({guid}). It was left.", guid
        )
    return wireitem.adapt(shape(element), NAME, context)


def shape(element: Element) -> WireItem:
    """Fields of a newsItem or packageItem."""
    meta, about = kid(element, "itemmeta"), kid(element, "contentmeta")
    odd = [] if meta is not None else ["it has no itemMeta: no status, no date"]
    guid = attribute(element, "guid")
    if guid is None:
        odd.append("it has no guid")
    inner = next(below(kid(element, "contentset"), "nitf"), None)
    held = nitf.shape(inner) if inner is not None else WireItem()
    listing = element.tag == "packageitem"
    body = (
        _listed(element)
        if listing
        else (held.body if inner is not None else _content(kid(element, "contentset"), odd))
    )
    if not body and not listing and (told := _best(kids(about, "description"))):
        body = told
        odd.append("it carries no text; its description stands for it")
    return WireItem(
        headline=_headline(about) or held.headline or _headline_inside(element),
        body=body,
        tail=held.tail,
        guid=guid,
        version=attribute(element, "version"),
        replaces=_before(element, guid),
        slug=words(kid(about, "slugline")) or held.slug,
        byline=words(kid(about, "by")) or held.byline,
        dateline=words(kid(about, "dateline")) or held.dateline or _place(kid(about, "located"), element),
        note="\n".join(t for n in (*kids(meta, "ednote"), *kids(about, "ednote")) if (t := words(n))) or held.note,
        outlet=_name(kid(meta, "provider")) or _name(kid(about, "creditline")) or words(kid(about, "creditline")) or held.outlet,
        published=words(kid(meta, "firstcreated"))
        or words(kid(meta, "versioncreated"))
        or words(kid(about, "contentcreated")) or held.published,
        updated=words(kid(meta, "versioncreated")) or words(kid(about, "contentmodified")) or held.updated,
        embargo=words(kid(meta, "embargoed")) or held.embargo,
        status=attribute(kid(meta, "pubstatus"), "qcode", "uri", "code") or words(kid(meta, "pubstatus")) or held.status,
        signals=tuple(q for s in kids(meta, "signal") if (q := attribute(s, "qcode", "uri", "literal"))) + held.signals,
        urgency=words(kid(about, "urgency")) or held.urgency,
        language=attribute(kid(about, "language"), "tag") or attribute(element, "lang"),
        link=_page(meta),
        infosources=tuple(
            n for s in kids(about, "infosource") if not HANDS.search(attribute(s, "role") or "") and (n := _name(s))
        ),
        hops=_hops(element),
        listing=listing,
        odd=tuple(odd),
    )  # fmt: skip


def _name(element: Element | None) -> str | None:
    """A party or place by its name (an English one first), its literal, or its code."""
    if element is None:
        return None
    names = sorted(kids(element, "name"), key=lambda n: not (n.get("lang") or "").startswith("en"))
    said = next((w for n in names if (w := words(n))), None)
    code = attribute(element, "qcode", "uri")
    return (
        said
        or attribute(element, "literal")
        or (code.rpartition(":")[2].rpartition("/")[2] if code else None)
    )


def _place(located: Element | None, item: Element) -> str | None:
    """The name of a place. A literal that an `assert` of the item explains is only a key to it."""
    literal = attribute(located, "literal")
    for explained in kids(item, "assert"):
        if literal is not None and attribute(explained, "literal") == literal:
            return words(next(below(explained, "name"), None))
    return _name(located)


def _headline(about: Element | None) -> str:
    """The main headline: by its role, else by its rank, else the first without a role."""

    def place(found: Element) -> tuple[int, int]:
        role = (attribute(found, "role") or "").casefold().rpartition(":")[2]
        rank = attribute(found, "rank") or ""
        named = 0 if role in ("main", "hed", "headline", "title", "hl1") else (1 if not role else 2)
        return named, int(rank) if rank.isdigit() and len(rank) < 9 else 0

    found = [h for h in kids(about, "headline") if words(h)]
    return words(min(found, key=place)) or "" if found else ""


def _headline_inside(element: Element) -> str:
    """Where contentMeta has none: the document's own title or first heading."""
    content = kid(element, "contentset")
    for name in ("h1", "hl1", "title"):
        if said := words(next(below(content, name), None)):
            return said
    return ""


def _content(contents: Element | None, odd: list[str]) -> str:
    """The running text: the longest of the renditions that hold text."""
    found: list[str] = []
    for part in contents if contents is not None else ():
        if part.tag == "inlinexml":
            body = next(below(part, "body"), None)
            found.append(text_of_element(_main(body if body is not None else part)))
        elif part.tag == "inlinedata":
            found.append(_data(part, odd))
    found = [text for text in found if text]
    if len(found) > 1:
        odd.append(f"it carries its text {len(found)} times; the longest was taken")
    return max(found, key=len, default="")


def _main(body: Element) -> Element:
    """Of a document written for browsers the story: its main section, else the body without its header and footer."""
    for found in body.iter():
        if found.tag in ("section", "div", "article", "main") and (
            found.tag == "main" or "main" in (found.get("class") or "").split()
        ):
            return found
    if kid(body, "header") is None and kid(body, "footer") is None:
        return body
    rest = Element("body")
    rest.text = body.text
    rest.extend(child for child in body if child.tag not in ("header", "footer", "nav"))
    return rest


def _data(part: Element, odd: list[str]) -> str:
    kind = (attribute(part, "contenttype") or "").casefold()
    if len(part):
        return text_of_element(part)
    text = "".join(part.itertext())
    if "base64" in (attribute(part, "encoding") or "").casefold():
        try:
            text = base64.b64decode(text, validate=False).decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            odd.append("its text is said to be base64 and is none")
    return text_of(text) if "html" in kind or "xml" in kind or "</" in text else reflow(text)


def _best(descriptions: list[Element]) -> str:
    return max((text_of_element(d) for d in descriptions), key=len, default="")


def _listed(element: Element) -> str:
    """The headlines that a package lists, in its order, a line each."""
    lines = []
    for found in below(kid(element, "groupset"), "itemref"):
        said = words(kid(found, "headline")) or words(kid(found, "title"))
        if said:
            lines.append(f"* {said}")
    return "\n".join(dict.fromkeys(lines))


def _before(element: Element, guid: str | None) -> str | None:
    """The guid of the earlier version, where a link names one under another guid."""
    for found in below(kid(element, "itemmeta"), "link"):
        relation = (attribute(found, "rel") or "").casefold().rpartition(":")[2]
        target = attribute(found, "residref", "guidref", "href")
        if relation in BEFORE and target and target != guid:
            return target
    return None


def _page(meta: Element | None) -> str | None:
    """The address of the item on the web, where a link says so."""
    for found in below(meta, "link"):
        if "webaddress" in (attribute(found, "rel") or "").casefold() or (
            attribute(found, "rel") or ""
        ).casefold() in ("irel:alternate", "canonical"):
            return attribute(found, "href")
    return None


def _hops(element: Element) -> tuple[str, ...]:
    """The parties that handled it, outermost first: `seq` counts from the origin; without it they stand in order of time."""
    found = list(below(kid(element, "hophistory"), "hop"))

    def place(pair: tuple[int, Element]) -> tuple[int, int]:
        number = attribute(pair[1], "seq") or ""
        return (int(number) if number.isdigit() and len(number) < 9 else 0, pair[0])

    ordered = [hop for _, hop in sorted(enumerate(found), key=place, reverse=True)]
    return tuple(n for hop in ordered if (n := _name(kid(hop, "party")) or words(kid(hop, "party"))))
