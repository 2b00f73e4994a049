"""RSS 2.0: one item an entry, newest first, the guid being the entry's address."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime
from xml.etree import ElementTree as ET

from writethru.formats.addresses import Addresses
from writethru.formats.markup import body_html
from writethru.formats.wording import counted, headline, page_title, shown, writable
from writethru.model import Page

MEDIA_TYPE = "application/rss+xml"

ATOM = "http://www.w3.org/2005/Atom"
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"

ET.register_namespace("atom", ATOM)
ET.register_namespace("dc", DUBLIN_CORE)


def write(page: Page, base_url: str) -> bytes:
    """The page as an RSS 2.0 document, UTF-8.

    `pubDate` is an entry's first time and never moves; a withdrawn entry keeps its item, says so in its
    title and has the explanation in place of its words.
    """
    at = Addresses(base=base_url, story=page.story)
    root = ET.Element("rss", {"version": "2.0"})
    channel = ET.SubElement(root, "channel")
    _text(channel, "title", page_title(page))
    _text(channel, "link", at.page)
    told = counted(page.dispatches, "dispatch", "dispatches")
    _text(channel, "description", f"Live coverage: {told} from {counted(len(page.outlets), 'outlet')}")
    ET.SubElement(
        channel, f"{{{ATOM}}}link",
        {"href": at.under("rss.xml"), "rel": "self", "type": MEDIA_TYPE},
    )  # fmt: skip
    if page.updated:
        _text(channel, "lastBuildDate", _date(page.updated))
    for entry in shown(page.entries):
        item = ET.SubElement(channel, "item")
        _text(item, "title", headline(entry))
        _text(item, "link", at.entry(entry.id))
        guid = _text(item, "guid", at.entry(entry.id))
        guid.set("isPermaLink", "true")
        _text(item, "pubDate", _date(entry.first))
        for outlet in entry.carried_by:
            _text(item, f"{{{DUBLIN_CORE}}}creator", outlet)
        _text(item, "description", body_html(entry, at))
    ET.indent(root)
    body: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return body + b"\n"


def _text(parent: ET.Element, tag: str, text: str) -> ET.Element:
    element = ET.SubElement(parent, tag)
    element.text = writable(text)
    return element


def _date(time: datetime) -> str:
    return format_datetime(time)
