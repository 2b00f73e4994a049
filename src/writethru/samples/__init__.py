"""An invented running story of two days, told by seven invented outlets in every format in.

Every person, place, outlet and event in it is made up. `folder()` holds its files, `arrivals()` gives
the items one by one in their running order, each as a document of its own, as an outlet would push it.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from defusedxml.ElementTree import fromstring

from writethru.model import Value

NAMESPACES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "content": "http://purl.org/rss/1.0/modules/content/",
}
BEGAN = datetime(2026, 3, 10, 5, 2, tzinfo=UTC)
"""When the story's first flash was sent."""

DATES = (
    (r"2026-03-1[01]T\d\d:\d\d:\d\dZ", "%Y-%m-%dT%H:%M:%SZ"),
    (r"[A-Z][a-z]{2}, 1[01] Mar 2026 \d\d:\d\d:\d\d \+0000", "%a, %d %b %Y %H:%M:%S +0000"),
    (r"1[01] March 2026 \d\d:\d\d", "%d %B %Y %H:%M"),
    (r"\b1[01][0-2]\d[0-5]\d GMT Mar 26", "%d%H%M GMT %b %y"),
)
"""How the formats write a date, and the same for `strptime`."""

RDF_ABOUT = f"{{{NAMESPACES['rdf']}}}about"


class Arrival(Value):
    """One document as it arrives. `at`: time since the story's first flash."""

    order: int
    at: timedelta
    name: str
    outlet: str
    content_type: str
    data: bytes


def folder() -> Path:
    """The folder with the story's files, for `writethru read`."""
    return Path(str(resources.files("writethru.samples"))) / "story"


def arrivals(*, ends_at: datetime | None = None) -> Iterator[Arrival]:
    """The story's documents in their running order.

    ends_at: move all dates in them so that the last document is of this moment; None leaves them as written.
    """
    order = tomllib.loads((folder() / "running.toml").read_text("utf-8"))["arrival"]
    shift = ends_at - BEGAN - timedelta(minutes=order[-1]["minute"]) if ends_at else None
    for number, row in enumerate(order, start=1):
        path, item = folder() / row["file"], row.get("item", "")
        yield Arrival(
            order=number,
            at=timedelta(minutes=row["minute"]),
            name=f"{row['file']} {item}".strip(),
            outlet=row["outlet"],
            content_type=row["content_type"],
            data=_moved(_only(path, item) if item else path.read_bytes(), shift),
        )


def _moved(data: bytes, shift: timedelta | None) -> bytes:
    """The document with its machine-readable dates moved; dates in running text stay as the outlet wrote them."""
    if shift is None:
        return data
    text = data.decode("utf-8")
    for pattern, written in DATES:

        def move(found: re.Match[str], written: str = written) -> str:
            then = datetime.strptime(found[0], written).replace(tzinfo=UTC)
            return (then + shift).strftime(written)

        text = re.sub(pattern, move, text)
    return text.encode("utf-8")


def _only(path: Path, item: str) -> bytes:
    """A document like the file, holding just the one item."""
    data = path.read_bytes()
    if path.suffix == ".jsonl":
        return next(line for line in data.splitlines() if json.loads(line)["id"] == item)
    if path.suffix == ".json":
        feed: dict[str, Any] = json.loads(data)
        kept = [entry for entry in feed["items"] if entry["id"] == item]
        return json.dumps({**feed, "items": kept}, ensure_ascii=False).encode()
    return _only_in_xml(data, item)


def _only_in_xml(data: bytes, item: str) -> bytes:
    for prefix, uri in NAMESPACES.items():
        ElementTree.register_namespace(prefix, uri)
    root = fromstring(data)
    for parent in [root, *root]:
        for child in list(parent):
            if child.tag.rpartition("}")[2] in ("item", "entry") and item not in _ids(child):
                parent.remove(child)
    return bytes(ElementTree.tostring(root, encoding="utf-8", xml_declaration=True))


def _ids(element: Any) -> set[str]:
    found = {child.text for child in element if child.tag.rpartition("}")[2] in ("guid", "id")}
    return {text for text in (*found, element.get(RDF_ABOUT)) if text}
