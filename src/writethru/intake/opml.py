"""OPML: the list of feeds that feed readers, agencies and other newsrooms exchange (OPML 2.0).

Read as it is met: outlines nested in folders, `xmlUrl` in any case, `text` or `title` for the outlet's name.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from writethru.errors import IntakeError
from writethru.intake.guard import check_xml, decode
from writethru.model import Value


class Listed(Value):
    """A feed in a list: its address, and who sends it."""

    outlet: str
    url: str


def read(data: bytes) -> tuple[Listed, ...]:
    """The feeds of a list, each once, in its order.

    Raises:
        IntakeError: WT202 to WT204 as any document; WT211 where it is no well-formed OPML.
    """
    text, _ = decode(data)
    if wrong := check_xml(text):
        raise IntakeError(f"this is no well-formed OPML ({wrong})", code="WT211", todo="Export the list anew")
    # Checked above: no entities, no parts from elsewhere, no depth. What a declaration says no longer holds.
    root = ElementTree.fromstring(text.partition("?>")[2] if text.lstrip().startswith("<?xml") else text)  # noqa: S314
    if _local(root.tag) != "opml":
        raise IntakeError(
            f"this is {_local(root.tag)!r}, no OPML", code="WT211",
            todo="Give the file that a feed reader exports; a feed's own address goes into the settings",
        )  # fmt: skip
    found: dict[str, Listed] = {}
    for outline in root.iter():
        if _local(outline.tag) != "outline":
            continue
        given = {_local(name).lower(): value for name, value in outline.attrib.items()}
        url = given.get("xmlurl", "").strip()
        if urlsplit(url).scheme in ("http", "https") and urlsplit(url).hostname:
            name = " ".join((given.get("text") or given.get("title") or "").split())
            found.setdefault(url, Listed(outlet=name or str(urlsplit(url).hostname), url=url))
    return tuple(found.values())


def write(feeds: Iterable[Listed], title: str) -> bytes:
    """The list as OPML 2.0."""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">',
        f"<head><title>{_text(title)}</title></head>", "<body>",
    ]  # fmt: skip
    for feed in feeds:
        name = quoteattr(_sound(feed.outlet))
        lines.append(f'<outline type="rss" text={name} title={name} xmlUrl={quoteattr(_sound(feed.url))}/>')
    return "\n".join([*lines, "</body>", "</opml>", ""]).encode()


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _text(words: str) -> str:
    return _sound(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _sound(words: str) -> str:
    """Without control characters, which XML cannot hold."""
    return "".join(c if c >= " " else " " for c in words)
