"""NITF 2.5 to 3.6, alone; inside NewsML it is read by the same `shape`.

Told by `nitf` at the root. Agencies leave out what they like: a headline stands in `hedline/hl1`, else in
`head/title` [PA]; `date.release` is an embargo where `management-status` says so or where it lies behind the issue.
"""

from __future__ import annotations

import re
from datetime import datetime
from xml.etree.ElementTree import Element

from writethru.intake.formats import wireitem, xmlitems
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.formats.xmltree import attribute, below, kid, kids, words
from writethru.intake.guard import root_of
from writethru.intake.parsed import Context, Parsed
from writethru.intake.prose import text_of_element
from writethru.model import Item

NAME = "nitf"

SIGN_OFFS = ("tagline", "pubdata")


def looks_like(text: str) -> bool:
    """`nitf` at the root, in any case and namespace."""
    return root_of(text).casefold() == "nitf"


def parse(text: str, context: Context) -> Parsed:
    """Its one item; never raises for bad content."""
    return xmlitems.read(text, NAME, context, lambda root: [root], lambda el: adapt(el, context))


def adapt(element: Element, context: Context) -> Item:
    """The item of a `nitf` element."""
    return wireitem.adapt(shape(element), NAME, context)


def shape(element: Element) -> WireItem:
    """Fields of a `nitf` element, alone or inside another format."""
    docdata, head = kid(element, "head", "docdata"), kid(element, "head")
    top = kid(element, "body", "body.head")
    meta = {(attribute(m, "name") or "").casefold(): attribute(m, "content") for m in kids(head, "meta")}
    odd: list[str] = []
    if docdata is None:
        odd.append("it has no docdata: no id, no date")
    issued, released = (
        attribute(kid(docdata, name), "norm") or words(kid(docdata, name))
        for name in ("date.issue", "date.release")
    )
    status = attribute(docdata, "management-status") or ""
    messages = kids(docdata, "ed-msg")
    correction = kid(docdata, "correction")
    return WireItem(
        headline=_headline(element, head, top),
        body=body_of(element),
        tail=tuple(t for name in SIGN_OFFS for found in below(kid(element, "body", "body.end"), name) if (t := words(found))),
        guid=attribute(kid(docdata, "doc-id"), "id-string", "id") or attribute(element, "uno", "id"),
        version=_version(docdata, element),
        replaces=attribute(correction, "id-string"),
        slug=attribute(kid(docdata, "fixture"), "fix-id") or meta.get("anpa-keyword") or meta.get("slug") or meta.get("slugline")
        or attribute(kid(docdata, "du-key"), "key"),
        byline=words(kid(top, "byline")),
        dateline=_dateline(top, docdata),
        note="\n".join(t for m in messages if (t := attribute(m, "info") or words(m))) or attribute(correction, "info"),
        outlet=words(kid(top, "distributor")) or attribute(kid(docdata, "doc.copyright"), "holder") or attribute(kid(docdata, "doc-id"), "regsrc")
        or meta.get("origin") or meta.get("provider") or meta.get("source"),
        published=issued,
        updated=_revised(element),
        embargo=released if released and (status.casefold() == "embargoed" or _later(released, issued)) else None,
        status=status,
        signals=tuple(s for m in messages if (s := attribute(m, "msg-type"))) + (("correction",) if correction is not None else ()),
        urgency=attribute(kid(docdata, "urgency"), "ed-urg"),
        language=attribute(element, "lang") or attribute(kid(element, "body"), "lang"),
        hops=_hops(docdata),
        odd=tuple(odd),
    )  # fmt: skip


def body_of(element: Element) -> str:
    """The running text: all of `body.content`, else of the body without its head and end."""
    contents = list(below(element, "body.content"))
    if contents:
        return "\n\n".join(filter(None, (text_of_element(content) for content in contents)))
    body = kid(element, "body")
    if body is None:
        return ""
    rest = Element("body")
    rest.text = body.text
    rest.extend(child for child in body if child.tag not in ("body.head", "body.end"))
    return text_of_element(rest)


def _headline(element: Element, head: Element | None, top: Element | None) -> str:
    for found in (
        kid(top, "hedline", "hl1"),
        kid(top, "hedline"),
        kid(head, "title"),
        next(below(element, "hl1"), None),
    ):
        if said := words(found):
            return said
    return ""


def _version(docdata: Element | None, element: Element) -> str | None:
    key = kid(docdata, "du-key")
    return (
        attribute(key, "version", "generation")
        or attribute(kid(docdata, "doc-id"), "version")
        or attribute(element, "version-number")
    )


def _dateline(top: Element | None, docdata: Element | None) -> str | None:
    line = kid(top, "dateline")
    if line is not None:
        return words(line)
    place = kid(docdata, "evloc")
    return attribute(place, "city")


def _revised(element: Element) -> str | None:
    """The newest entry of the revision history."""
    dates = [norm for r in below(element, "revision-history") if (norm := attribute(r, "norm"))]
    return max(dates, default=None)


def _hops(docdata: Element | None) -> tuple[str, ...]:
    """The delivery trail: `from-src` with its level, 1 the nearest to the origin; outermost first."""
    found = [
        (attribute(s, "level-number") or "0", attribute(s, "src-name") or words(s))
        for s in below(docdata, "from-src")
    ]
    ordered = sorted(
        enumerate(found),
        key=lambda pair: (int(pair[1][0]) if pair[1][0].isdigit() else 0, pair[0]),
        reverse=True,
    )
    return tuple(name for _, (_, name) in ordered if name)


def _later(released: str, issued: str | None) -> bool:
    """Whether a release lies more than an hour behind the issue: less is only how long it took to send."""
    try:
        gap = datetime.fromisoformat(released) - datetime.fromisoformat(issued or "")
    except (ValueError, TypeError):
        return False
    return gap.total_seconds() > 3600 and bool(re.search(r"\d", released))
