"""DOCX of an official statement: paragraphs, lists and tables of its main part, read through the guarded XML parser."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from writethru.errors import IntakeError
from writethru.intake.formats import wireitem
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.formats.xmltree import attribute, kid, kids, tree, words
from writethru.intake.parsed import Context, Parsed, bounded
from writethru.intake.prose import tidy

NAME = "docx"
MAIN, ABOUT = "word/document.xml", "docProps/core.xml"
MAX_PART = 20 * 1024 * 1024
"""Bytes of an unpacked part: a bomb of some kilobytes unpacks to gigabytes."""

HEADINGS = ("title", "heading1", "titel", "titre", "überschrift1", "berschrift1")


def looks_like(data: bytes) -> bool:
    """An archive that names Word's main part."""
    return data.startswith(b"PK\x03\x04") and b"word/" in data


def parse(data: bytes, context: Context) -> Parsed:
    """Its one item; one that is broken is set aside with that reason."""
    try:
        main, about = (_part(data, name) for name in (MAIN, ABOUT))
        if main is None:
            raise ValueError("it has no main part")
        item = wireitem.adapt(shape(main, about), NAME, context)
    except IntakeError as error:
        return Parsed(
            format=NAME,
            rejected=(
                context.reject(error.code, f"{error.what[0].upper()}{error.what[1:]}. {error.todo}.", data),
            ),
        )
    except Exception as error:
        # Archives break in as many ways as there are packers; none of them may stop the intake.
        reason = f"This document cannot be read ({type(error).__name__}: {str(error)[:120]}). Ask for the text, or paste it."
        return Parsed(format=NAME, rejected=(context.reject("WT203", reason, data),))
    return bounded(NAME, (item,), context)


def _part(data: bytes, name: str) -> Element | None:
    """The tree of a part, unpacked under a bound; None where there is none."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if name not in archive.namelist():
            return None
        with archive.open(name) as part:
            found = part.read(MAX_PART + 1)
    if len(found) > MAX_PART:
        raise ValueError(f"its text unpacks to more than {MAX_PART} bytes")
    root = tree(found.decode("utf-8", "replace")).root
    assert isinstance(root, Element)
    return root


def shape(main: Element, about: Element | None) -> WireItem:
    """Fields of a document: its title or first heading is the headline, else the first line."""
    body = kid(main, "body")
    headline = ""
    said: list[str] = []
    for style, text in _blocks(body if body is not None else main):
        if not headline and style.casefold().replace(" ", "") in HEADINGS and text.strip():
            headline = text.strip()
        else:
            said.append(text)
    return WireItem(
        headline=headline,
        body=tidy("\n".join(said)),
        byline=words(kid(about, "creator")),
        published=words(kid(about, "created")),
        updated=words(kid(about, "modified")),
        language=words(kid(about, "language")),
    )


def _blocks(parent: Element) -> Iterator[tuple[str, str]]:
    """(style, text) of each paragraph, a blank line behind it; rows of tables as lines."""
    for element in parent:
        if element.tag == "p":
            text = _text(element).strip("\n")
            properties = kid(element, "ppr")
            style = attribute(kid(properties, "pstyle"), "val") or ""
            listed = kid(properties, "numpr") is not None or style.casefold().startswith("list")
            yield style, (f"* {text}" if listed and text.strip() else f"{text}\n")
        elif element.tag == "tbl":
            for row in kids(element, "tr"):
                cells = [
                    " ".join(" ".join(_text(p) for p in cell.iter() if p.tag == "p").split())
                    for cell in kids(row, "tc")
                ]
                yield "", " ".join(cell for cell in cells if cell)
            yield "", ""
        elif element.tag in ("sdt", "sdtcontent", "ins", "smarttag", "customxml"):
            yield from _blocks(element)


def _text(paragraph: Element) -> str:
    """The text of a paragraph as it stands now: what was struck out (`del`) is not read."""
    parts: list[str] = []

    def walk(element: Element) -> None:
        if element.tag in ("del", "deltext", "instrtext", "ppr", "rpr", "drawing", "pict", "object"):
            return
        if element.tag == "t":
            parts.append(element.text or "")
        elif element.tag == "tab":
            parts.append("\t")
        elif element.tag in ("br", "cr"):
            parts.append("\n")
        elif element.tag == "nobreakhyphen":
            parts.append("-")
        for child in element:
            walk(child)

    walk(paragraph)
    return "".join(parts)
