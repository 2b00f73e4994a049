"""XML of agencies as a tree: what is bent is mended and told, nothing is fetched, no entity is expanded.

Names are in lower case and without their namespaces, since agencies spell both as they like: `HeadLine`,
`Headline` and `nar:headline` are one name here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from html.entities import html5
from typing import Any
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from writethru.errors import IntakeError
from writethru.intake.guard import MAX_DEPTH, without_declaration
from writethru.model import Value

NO_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:x(?:0*(?:[0-8bcef]|1[0-9a-f]))|0*(?:[0-8]|1[124-9]|2\d|3[01]));", re.IGNORECASE)  # fmt: skip
"""Control characters and references to them, which older systems leave in and XML forbids."""

NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
BARE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)")
CDATA = re.compile(r"(<!\[CDATA\[.*?\]\]>)", re.DOTALL)
PREFIXED = re.compile(r"[<\s/]([A-Za-z_][\w.-]{0,60}):[A-Za-z_]")
OWN = frozenset(["amp", "lt", "gt", "quot", "apos"])
"""The entities that XML itself knows."""

DOCTYPE = re.compile(r"<!DOCTYPE\s[^\[>]{0,2000}(\[.{0,200000}?\]\s*)?>", re.DOTALL)
GENERAL_ENTITY = re.compile(r"<!ENTITY\s+(?!%)")


MAX_ELEMENTS = 1_000_000
"""Elements of one document: ten thousand items of a hundred each."""

LONG_TAG = re.compile(r"<[A-Za-z][^<>]{262144}")
"""A tag with a quarter of a megabyte of attributes, which no item needs."""


class Tree(Value):
    """A document's root and what was odd about it, in words for an editor."""

    root: Any
    odd: tuple[str, ...] = ()


class Broken(Exception):
    """XML that cannot be mended. `root` is what stands before the break, None where there is nothing."""

    def __init__(self, reason: str, root: Element | None):
        super().__init__(reason)
        self.reason, self.root = reason, root


class _Builder(TreeBuilder):
    """Builds with bare names in lower case, bounded in depth, and keeps the root of a broken document."""

    def __init__(self) -> None:
        super().__init__()
        self.root: Element | None = None
        self._depth = self._count = 0

    def start(self, tag: Any, attrs: Any, /) -> Element:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise IntakeError(
                f"its elements are nested more than {MAX_DEPTH} deep", code="WT204",
                todo="No news item needs that; ask the outlet what it sends",
            )  # fmt: skip
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise IntakeError(
                f"it has more than {MAX_ELEMENTS} elements", code="WT204", todo="Ask the outlet for shorter documents"
            )  # fmt: skip
        made = super().start(_bare(tag), {_bare(name): value for name, value in attrs.items()})
        if self.root is None:
            self.root = made
        return made

    def end(self, tag: Any, /) -> Element:
        self._depth -= 1
        return super().end(_bare(tag))


def _bare(name: str) -> str:
    return name.rpartition("}")[2].lower()


def tree(text: str) -> Tree:
    """The tree of a document.

    Raises:
        IntakeError: WT204 for entities of its own or nesting that no item needs.
        Broken: no mending helps; what stands before the break is with it.
    """
    odd: list[str] = []
    if LONG_TAG.search(text):
        raise IntakeError(
            "one of its tags is longer than any item needs", code="WT204", todo="Ask the outlet what it sends"
        )  # fmt: skip
    text = without_declaration(text).strip()
    text = _without_doctype(text, odd)
    clean = NO_XML.sub("", text)
    if clean != text:
        odd.append("it held control characters; they were left out")
    named = _outside_cdata(clean, lambda part: NAMED.sub(_entity, part))
    if named != clean:
        odd.append("it used entities of HTML; they were read as their characters")
    try:
        return Tree(root=_parse(named), odd=tuple(odd))
    except Broken as broken:
        first = broken
    mended, how = _mend(named)
    if mended == named:
        raise first
    try:
        return Tree(root=_parse(mended), odd=(*odd, f"its XML was broken ({first.reason}); {how}"))
    except Broken as still:
        raise (still if still.root is not None else first) from None


def _parse(text: str) -> Element:
    builder = _Builder()
    parser = DefusedXMLParser(target=builder, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    try:
        parser.feed(text.encode("utf-8", "replace"))
        made = parser.close()
    except DefusedXmlException as error:
        raise IntakeError(
            f"it defines entities or fetches parts from elsewhere ({type(error).__name__})", code="WT204",
            todo="Such XML can exhaust or spy on a machine and is never read; ask the outlet for plain XML",
        ) from None  # fmt: skip
    except ParseError as error:
        raise Broken(str(error), builder.root) from None
    if not isinstance(made, Element):
        raise Broken("it has no elements", builder.root)
    return made


def _without_doctype(text: str, odd: list[str]) -> str:
    """The document without its type, which names files that are never fetched. One that defines entities stays,
    and is refused by the parser."""
    found = DOCTYPE.match(text, max(text.find("<!DOCTYPE"), 0))
    if found is None or (found[1] and GENERAL_ENTITY.search(found[1])):
        return text
    if found[1] and "%" in found[1]:
        odd.append("its document type names parts from elsewhere; they were not fetched")
    return text[: found.start()] + text[found.end() :]


def _entity(found: re.Match[str]) -> str:
    name = found[1]
    if name in OWN:
        return found[0]
    character = html5.get(f"{name};")
    return escape(character) if character is not None else found[0]


def _outside_cdata(text: str, change: Any) -> str:
    if "<![CDATA[" not in text:
        return str(change(text))
    return "".join(part if part.startswith("<![CDATA[") else change(part) for part in CDATA.split(text))


def _mend(text: str) -> tuple[str, str]:
    """The document with its common faults mended, and how in words."""
    how: list[str] = []
    mended = _outside_cdata(text, lambda part: BARE.sub("&amp;", part))
    if mended != text:
        how.append("a bare & was read as the character")
    start = re.search(r"<[A-Za-z_]", mended)
    if start and start.start():
        mended = mended[start.start() :]
        how.append("what stood before it was left out")
    root = re.match(r"<([A-Za-z_][\w.:-]*)", mended)
    if root:
        end = mended.rfind(f"</{root[1]}")
        close = mended.find(">", end) if end >= 0 else -1
        if close >= 0 and mended[close + 1 :].strip():
            mended = mended[: close + 1]
            how.append("what stood behind it was left out")
        used = set(
            PREFIXED.findall(re.sub(r"(?s)<!\[CDATA\[.*?\]\]>|>[^<]*<|\"[^\"<]*\"|'[^'<]*'", "><", mended))
        )
        known = set(re.findall(r"xmlns:([\w.-]+)\s*=", mended)) | {"xml", "xmlns"}
        if missing := sorted(used - known)[:50]:
            names = "".join(f' xmlns:{name}="urn:undeclared:{name}"' for name in missing)
            mended = f"{mended[: root.end()]}{names}{mended[root.end() :]}"
            how.append("names with undeclared prefixes were read as they stand")
    return mended, "; ".join(how)


# ---------------------------------------------------------------- looking into a tree


def kids(element: Element | None, *names: str) -> list[Element]:
    """The children with one of the names."""
    return [child for child in element if child.tag in names] if element is not None else []


def kid(element: Element | None, *path: str) -> Element | None:
    """The first element down a path of names."""
    for name in path:
        if element is None:
            return None
        element = next((child for child in element if child.tag == name), None)
    return element


def below(element: Element | None, *names: str) -> Iterator[Element]:
    """All elements with one of the names, at any depth, in document order."""
    if element is not None:
        yield from (found for found in element.iter() if found.tag in names)


def words(element: Element | None) -> str | None:
    """The text of an element and what it holds, in one line; None where there is none."""
    if element is None:
        return None
    return " ".join("".join(element.itertext()).split()) or None


def attribute(element: Element | None, *names: str) -> str | None:
    """The first of the attributes that holds something."""
    if element is None:
        return None
    return next((value.strip() for name in names if (value := element.get(name, "")).strip()), None)
