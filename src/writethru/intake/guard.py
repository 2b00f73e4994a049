"""What intake refuses before it looks closer: sizes, depths, entity bombs, bytes that are no text.

Limits are named constants with their reasons; what breaks one is set aside, the rest goes on.
"""

from __future__ import annotations

import re
from typing import NoReturn
from xml.parsers import expat

from writethru.errors import IntakeError

MAX_BYTES = 20 * 1024 * 1024
"""A whole day of a busy agency's feed is under 5 MiB; ten times an honest document is enough."""

MAX_ITEMS = 10_000
"""Items taken from one document; a feed page of an agency holds some hundreds."""

MAX_DEPTH = 200
"""Nesting of elements: feeds need about ten levels, XHTML bodies some dozens."""

MAX_ELEMENTS = 500_000
"""Elements of one document: ten thousand items of fifty elements each. A tree of them fits into memory."""

MAX_ATTRIBUTES = 100
"""Attributes of one element; NewsML-G2, the wordiest of the formats, has some twenty."""

MAX_ATTRIBUTE = 64 * 1024
"""Characters of one attribute: pictures written into links (`data:`) are the longest that occur, and not wanted."""

MAX_NAME = 1000
"""Characters of an element's name."""

SPIES = "Such XML can exhaust or spy on a machine and is never read; ask the outlet for plain XML"

MAX_TEXT = 200_000
"""Code points of one dispatch: about 35,000 words, longer than any wire item or official document sent whole."""

KEPT_BYTES = 64 * 1024
"""Bytes of a rejected item kept for a person to look at."""

DECLARED = re.compile(rb"""^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
CHARSET = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9._-]+)", re.IGNORECASE)

BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def decode(data: bytes, content_type: str | None = None) -> tuple[str, tuple[str, ...]]:
    """The text of a document and what was odd about its encoding.

    A byte order mark decides; else UTF-8 where the bytes are valid UTF-8, since that does not happen by
    accident; else what the document or the sender declares; else Windows-1252, in which agencies' older
    systems write whatever they declare.

    Raises:
        IntakeError: WT202 larger than MAX_BYTES, WT203 bytes that are no text.
    """
    if len(data) > MAX_BYTES:
        raise IntakeError(
            f"it has more than the {MAX_BYTES} bytes that are taken", code="WT202",
            todo="Ask the outlet for a shorter feed, or split the file",
        )  # fmt: skip
    for mark, encoding in BOMS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, "replace")
            return _clean(text, ())
    if data.count(b"\0") > len(data) // 8 or data.startswith(
        (b"\x1f\x8b", b"PK\x03\x04", b"%PDF", b"\x89PNG")
    ):
        raise IntakeError(
            "these bytes are no text", code="WT203",
            todo="Send text, XML or JSON; a compressed file must be unpacked first",
        )  # fmt: skip
    declared = _declared(data, content_type)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        encoding = (
            declared if declared and declared.lower().replace("_", "-") not in ("utf-8", "utf8") else "cp1252"
        )
        try:
            text = data.decode(encoding, "replace")
        except (LookupError, ValueError):
            # An unknown name, or one of Python's codecs that is no encoding of text (`idna`, `undefined`).
            encoding, text = "cp1252", data.decode("cp1252", "replace")
        if not declared or encoding != declared:
            note = (
                f"it is not the {declared or 'UTF-8'} it should be (byte {error.start}); read as {encoding}"
            )
            return _clean(text, (note,))
        return _clean(text, ())
    odd: tuple[str, ...] = ()
    if (
        declared
        and declared.lower().replace("_", "-") not in ("utf-8", "utf8", "us-ascii", "ascii")
        and not text.isascii()
    ):
        odd = (f"it declares {declared} but is UTF-8; read as UTF-8",)
    return _clean(text, odd)


def _declared(data: bytes, content_type: str | None) -> str | None:
    if found := DECLARED.match(data):
        return found[1].decode("ascii")
    if content_type and (charset := CHARSET.search(content_type)):
        return charset[1]
    return None


def _clean(text: str, odd: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    if "\0" in text:
        text, odd = text.replace("\0", ""), (*odd, "it held NUL characters; they were left out")
    return text, odd


def check_xml(text: str) -> str | None:
    """What is wrong with an XML document, in words; None where it is well formed.

    Goes through it once and builds nothing, so that memory stays flat whatever it holds.

    Raises:
        IntakeError: WT204 for entities, external parts, nesting or attributes that no feed needs.
    """
    depth = elements = 0
    parser = expat.ParserCreate()
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def refuse(what: str, todo: str = "No feed needs that; ask the outlet what it sends") -> NoReturn:
        raise IntakeError(what, code="WT204", todo=todo)

    def start(name: str, attributes: list[str]) -> None:
        nonlocal depth, elements
        depth, elements = depth + 1, elements + 1
        if depth > MAX_DEPTH:
            refuse(f"its elements are nested more than {MAX_DEPTH} deep")
        if elements > MAX_ELEMENTS:
            refuse(f"it has more than {MAX_ELEMENTS} elements")
        if len(attributes) > 2 * MAX_ATTRIBUTES:
            refuse(f"an element of it has more than {MAX_ATTRIBUTES} attributes")
        if len(name) > MAX_NAME or any(map(MAX_ATTRIBUTE.__lt__, map(len, attributes))):
            refuse(f"a name or an attribute of it is longer than {MAX_ATTRIBUTE} characters")

    def end(_: str) -> None:
        nonlocal depth
        depth -= 1

    def entity(*_: object) -> None:
        refuse("it defines entities of its own", SPIES)

    def outside(*_: object) -> int:
        refuse("it fetches parts from elsewhere", SPIES)

    parser.ordered_attributes = True
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.EntityDeclHandler = parser.UnparsedEntityDeclHandler = entity
    parser.ExternalEntityRefHandler = outside
    try:
        parser.Parse(without_declaration(text).encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        return str(error)
    return None


def without_declaration(text: str) -> str:
    """The document without its XML declaration, whose encoding no longer holds once it is decoded."""
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", text, count=1)


def root_of(text: str) -> str:
    """The local name of the root element, past declaration, comments and document type; empty where there is none.

    Goes through the text once, so that no prologue can make it slow.
    """
    at = 0
    while True:
        while at < len(text) and text[at].isspace():
            at += 1
        if text.startswith("<!--", at):
            end = text.find("-->", at + 4)
        elif text.startswith("<?", at):
            end = text.find("?>", at + 2)
        elif text[at : at + 9].upper() == "<!DOCTYPE":
            end = text.find(">", at)
            subset = text.find("[", at, end) if end >= 0 else -1
            end = text.find("]", subset) if subset >= 0 else end
            end = text.find(">", end) if end >= 0 else end
        else:
            found = re.compile(r"<(?:[\w.-]+:)?([A-Za-z_][\w.-]*)").match(text, at)
            return found[1] if found else ""
        if end < 0:
            return ""
        at = text.find(">", end) + 1
