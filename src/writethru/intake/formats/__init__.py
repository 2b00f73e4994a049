"""One module for each format in, each with the same four parts: shape, parser, adapter to Item, tests.

A module has `NAME`, `looks_like(text) -> bool` and `parse(text, context) -> Parsed`. `ALL` is the order
in which they are asked; the first that recognises a document reads it, plain text takes what is left. Those of
`PACKED` are asked before it, with the bytes: they hold several encodings, or none.
"""

from __future__ import annotations

from typing import Protocol

from writethru.intake.formats import (
    anpa,
    article,
    atom,
    docx,
    iptc7901,
    jsonfeed,
    jsonlines,
    liveblog,
    livepage,
    mail,
    newsml1,
    newsmlg2,
    ninjs,
    nitf,
    otherxml,
    pdf,
    rss,
    rss1,
    telex,
    text,
)
from writethru.intake.parsed import Context, Parsed


class Format(Protocol):
    """What a format's module offers."""

    NAME: str

    def looks_like(self, text: str) -> bool:
        """Whether a document is in this format, told by its content."""

    def parse(self, text: str, context: Context) -> Parsed:
        """Its items; never raises for what a document holds."""


class PackedFormat(Protocol):
    """What a format's module offers that is told and read by its bytes."""

    NAME: str

    def looks_like(self, data: bytes) -> bool:
        """Whether a document is in this format, told by its content."""

    def parse(self, data: bytes, context: Context) -> Parsed:
        """Its items; never raises for what a document holds."""


ALL: tuple[Format, ...] = (
    anpa, iptc7901, telex, jsonlines, jsonfeed, ninjs, newsmlg2, newsml1, nitf, rss1, atom, rss, liveblog, article, otherxml,
    livepage, text,
)  # fmt: skip
PACKED: tuple[PackedFormat, ...] = (pdf, docx, mail)

__all__ = ["ALL", "PACKED", "Format", "PackedFormat"]
