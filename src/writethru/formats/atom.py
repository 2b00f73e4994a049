"""Atom (RFC 4287), `rel=via` to the dispatches; withdrawals as `at:deleted-entry` (RFC 6721)."""

from __future__ import annotations

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

from writethru.formats.addresses import Addresses, safe_link
from writethru.formats.markup import body_html
from writethru.formats.wording import headline, page_title, shown, withdrawal, withdrawn_line, writable
from writethru.model import Page, PageEntry

MEDIA_TYPE = "application/atom+xml"

ATOM = "http://www.w3.org/2005/Atom"
TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"

ET.register_namespace("at", TOMBSTONES)

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""`updated` of a feed in which nothing has happened yet; RFC 4287 asks for some time."""


def write(page: Page, base_url: str) -> bytes:
    """The page as an Atom feed, UTF-8.

    An entry's `updated` moves when it changes, its `published` never. A withdrawn entry is no entry
    any more but a `deleted-entry` with the reason, so that readers' programs take it back.
    """
    at = Addresses(base=base_url, story=page.story)
    # Names in the tree carry their namespace; the default one is set on the root by hand, because
    # ElementTree cannot mix a default namespace with another.
    root = ET.Element("feed", {"xmlns": ATOM})
    _text(root, "id", at.page)
    _text(root, "title", page_title(page))
    _text(root, "updated", _date(page.updated or page.began or NEVER))
    ET.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": at.page})
    ET.SubElement(root, "link", {"rel": "self", "type": MEDIA_TYPE, "href": at.under("atom.xml")})
    _person(root, page_title(page))
    _text(root, "generator", "writethru")
    for entry in shown(page.entries):
        if entry.status == "retracted":
            _deleted(root, entry, at)
        else:
            _entry(root, entry, at)
    ET.indent(root)
    body: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return body + b"\n"


def _entry(root: ET.Element, entry: PageEntry, at: Addresses) -> None:
    element = ET.SubElement(root, "entry")
    _text(element, "id", at.entry(entry.id))
    _text(element, "title", headline(entry))
    _text(element, "published", _date(entry.first))
    _text(element, "updated", _date(max(entry.first, entry.changed)))
    ET.SubElement(element, "link", {"rel": "alternate", "type": "text/html", "href": at.entry(entry.id)})
    for link in dict.fromkeys(safe_link(evidence.link) for evidence in entry.evidence):
        if link:
            ET.SubElement(element, "link", {"rel": "via", "href": writable(link)})
    for outlet in entry.carried_by:
        _person(element, outlet)
    ET.SubElement(element, "category", {"term": entry.status})
    content = _text(element, "content", body_html(entry, at))
    content.set("type", "html")


def _deleted(root: ET.Element, entry: PageEntry, at: Addresses) -> None:
    notice = withdrawal(entry)
    when = notice.time if notice else entry.changed
    element = ET.SubElement(
        root, f"{{{TOMBSTONES}}}deleted-entry", {"ref": at.entry(entry.id), "when": _date(when)}
    )
    _text(element, f"{{{TOMBSTONES}}}comment", withdrawn_line(entry))


def _person(parent: ET.Element, name: str) -> None:
    author = ET.SubElement(parent, "author")
    _text(author, "name", name)


def _text(parent: ET.Element, tag: str, text: str) -> ET.Element:
    element = ET.SubElement(parent, tag)
    element.text = writable(text)
    return element


def _date(time: datetime) -> str:
    return time.astimezone(UTC).isoformat().replace("+00:00", "Z")
