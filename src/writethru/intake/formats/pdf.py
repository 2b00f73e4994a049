"""PDF of an official statement: its text, page by page, through pypdf. Pictures of pages hold none and are set aside."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from typing import Any

from writethru.intake.formats import wireitem
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.guard import MAX_TEXT
from writethru.intake.parsed import Context, Parsed, bounded
from writethru.intake.prose import reflow

NAME = "pdf"
MAX_PAGES = 60
"""Pages that are read; a statement has some, a report of more is no dispatch."""

RUNNING = 3
"""Pages on which the same first or last line stands that is then no part of the text."""

EDGES = 2
"""Lines at the head and foot of a page that may be repeated on each."""

_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})(\d{2})?(\d{2})?(\d{2})?(Z|[+-]\d{2}'?\d{2})?")


def looks_like(data: bytes) -> bool:
    """The mark of a PDF within the first kilobyte, as readers allow."""
    return b"%PDF-" in data[:1024]


def parse(data: bytes, context: Context) -> Parsed:
    """Its one item; one that is locked, broken or holds no text is set aside with that reason."""
    try:
        pages, about, odd = _pages(data)
    except Exception as error:
        # pypdf falls over broken files in many ways; none of them may stop the intake.
        reason = f"This PDF cannot be read ({type(error).__name__}: {str(error)[:120]}). Ask for the text, or paste it."
        return Parsed(format=NAME, rejected=(context.reject("WT203", reason, data),))
    if not any(page.strip() for page in pages):
        reason = "This PDF holds no text, perhaps pictures of pages. Ask for the text, or paste it."
        return Parsed(format=NAME, rejected=(context.reject("WT203", reason, data),))
    return bounded(NAME, (wireitem.adapt(shape(pages, about, odd), NAME, context),), context)


def _pages(data: bytes) -> tuple[list[str], dict[str, str], tuple[str, ...]]:
    from pypdf import PdfReader

    # Each fault of a broken file is a line on standard error otherwise; what matters is told with the item.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise ValueError("it is locked with a password")
    pages: list[str] = []
    for number, page in enumerate(reader.pages):
        if number >= MAX_PAGES or sum(map(len, pages)) > MAX_TEXT:
            return pages, _about(reader), (f"it has {len(reader.pages)} pages; the first {number} were read",)
        pages.append(page.extract_text())
    return pages, _about(reader), ()


def _about(reader: Any) -> dict[str, str]:
    found = reader.metadata or {}
    return {
        str(key): str(found[key])
        for key in ("/Title", "/Author", "/CreationDate", "/ModDate")
        if found.get(key)
    }


def shape(pages: list[str], about: dict[str, str], odd: tuple[str, ...]) -> WireItem:
    """Fields of a document. Its title counts as the headline where the text says it too: most are a file's name."""
    lines = [[line.rstrip() for line in page.replace("\r", "\n").split("\n")] for page in pages]
    edges = Counter(
        line.strip() for page in lines for line in {*page[:EDGES], *page[-EDGES:]} if line.strip()
    )
    running = {line for line, count in edges.items() if count >= RUNNING}
    text = reflow(
        "\n".join(
            line
            for page in lines
            for line in page
            if line.strip() not in running
            and not re.fullmatch(
                r"\s*(?:page\s+)?\d{1,3}(?:\s*(?:/|of|von)\s*\d{1,3})?\s*", line, re.IGNORECASE
            )
        )
    )
    title = about.get("/Title", "")
    said = " ".join(title.split()).casefold()
    headline = title if len(said) > 8 and said in " ".join(text.split()).casefold() else ""
    return WireItem(
        headline=headline,
        body=text,
        tail=tuple(sorted(running)),
        byline=about.get("/Author"),
        published=_date(about.get("/CreationDate")),
        updated=_date(about.get("/ModDate")),
        odd=odd,
    )


def _date(value: str | None) -> str | None:
    """`D:20260310091500+01'00'` as RFC 3339."""
    found = _DATE.match(value or "")
    if not found:
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    offset = "Z" if zone in (None, "Z") else f"{zone[:3]}:{zone[-2:]}"
    return f"{year}-{month}-{day}T{hour or '00'}:{minute or '00'}:{second or '00'}{offset}"
