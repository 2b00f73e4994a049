"""Text as a reader would see it, from the HTML that feeds carry: paragraphs, lists and tables as lines."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from xml.etree.ElementTree import Element

import nh3

BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "header",
        "footer",
        "blockquote",
        "ul",
        "ol",
        "li",
        "table",
        "tr",
        "pre",
        "figure",
        "figcaption",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "dl",
        "dt",
        "dd",
    ]
)
KEPT = BLOCKS | {
    "br",
    "td",
    "th",
    "span",
    "b",
    "i",
    "em",
    "strong",
    "a",
    "q",
    "sup",
    "sub",
    "cite",
    "code",
    "small",
    "u",
    "s",
}
HALF = re.compile("[\ud800-\udfff]")
"""Halves of characters, which JSON can write and no encoding can."""
LOOKS_LIKE_HTML = re.compile(
    r"<(?:/?[a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?/?>|&(?:[a-zA-Z]{2,8}|#\d+|#x[0-9a-fA-F]+);"
)


def text_of(markup: str) -> str:
    """Paragraphs separated by a blank line; list items as `* ...`; nothing of scripts, styles or comments.

    Text that holds no markup comes back with its line ends made even and nothing else changed.
    """
    if not LOOKS_LIKE_HTML.search(markup):
        return tidy(markup)
    clean = nh3.clean(
        HALF.sub("\ufffd", markup), tags=set(KEPT), attributes={}, clean_content_tags={"script", "style", "iframe", "object", "svg", "template", "noscript"},
        strip_comments=True,
    )  # fmt: skip
    walker = _Walker()
    walker.feed(clean)
    walker.close()
    return tidy("".join(walker.parts))


LEFT_OUT = frozenset(["script", "style", "head", "iframe", "object", "svg", "template", "noscript", "media", "figure", "body.head",
                      "nitf-table-metadata", "postaddr", "virtloc"])  # fmt: skip
"""Elements of XHTML and NITF that hold no running text: pictures with their captions, what only machines read."""

BLOCK_ELEMENTS = BLOCKS | {"hl1", "hl2", "hedline", "body", "body.content", "body.end", "block", "bq", "note", "fn", "abstract",
                           "lead", "lede", "tagline", "pubdata", "main", "aside", "nitf-table", "caption", "thead", "tbody",
                           "tfoot", "nitf", "html", "paragraph", "para", "subheadline"}  # fmt: skip


def text_of_element(element: Element) -> str:
    """The running text of an XHTML, NITF or unknown element, as `text_of` gives it for HTML.

    Where it holds no block at all, but lines, it is wire copy and its lines are joined to paragraphs; where it
    holds markup as text (escaped, or in CDATA), that is read.
    """
    if not any(
        child.tag in BLOCK_ELEMENTS or child.tag == "br" for child in element.iter() if child is not element
    ):
        plain = "".join(_data(element))
        return text_of(plain) if LOOKS_LIKE_HTML.search(plain) else reflow(plain)
    only = [child for child in element.iter() if child.tag in ("p", "pre")]
    if len(only) == 1 and (lines := _own_lines(only[0])):
        return lines
    parts: list[str] = []
    _walk(element, parts, False)
    text = tidy("".join(parts))
    # Escaped markup inside of elements: `<p>&lt;b&gt;...`, an editor's program that escaped twice.
    return text_of(text) if re.search(r"</(?:p|b|i|strong|em|a|div|span)>|<br ?/?>", text) else text


LEAST_LINES = 4
"""Lines of a single paragraph from which it may hold a whole story, with its paragraphs as lines."""


def _own_lines(paragraph: Element) -> str | None:
    """The text of the one paragraph of a document where its own lines are paragraphs: they are long, or some are
    indented and others not. None where the lines are only how the document was printed."""
    lines = "".join(_data(paragraph)).replace("\r\n", "\n").strip().split("\n")
    full = [line for line in lines if line.strip()]
    if len(full) < LEAST_LINES:
        return None
    indents = {len(line) - len(line.lstrip()) for line in full[1:]}
    ended = sum(bool(re.search(r"[.!?\"”»)]\s*$", line)) for line in full)
    if len(indents) > 1 or "" in [line.strip() for line in lines] or ended > 0.7 * len(full):
        return reflow("\n".join(lines))
    return None


def _data(element: Element) -> list[str]:
    found: list[str] = []
    _walk(element, found, True)
    return found


def _walk(element: Element, parts: list[str], pre: bool) -> None:
    """Adds the text of an element. Its depth is bounded by the parser that made it."""
    tag = element.tag
    if tag in LEFT_OUT:
        return
    if tag == "pre" and not pre:
        parts.append(f"\n\n{reflow(''.join(_data(element)))}\n\n")
        return
    if tag == "li":
        parts.append("\n* ")
    elif tag in ("td", "th"):
        parts.append("" if not parts or parts[-1].endswith("\n") else " ")
    elif tag in ("br", "tr"):
        parts.append("\n")
    elif tag in BLOCK_ELEMENTS:
        parts.append("\n\n")
    _say(element.text, parts, pre)
    for child in element:
        _walk(child, parts, pre)
        _say(child.tail, parts, pre)
    if tag in BLOCK_ELEMENTS and tag not in ("li", "tr"):
        parts.append("\n\n")


def _say(text: str | None, parts: list[str], pre: bool) -> None:
    if not text:
        return
    if pre:
        parts.append(text)
        return
    folded = re.sub(r"\s+", " ", text)
    if not parts or parts[-1].endswith(("\n", " ")):
        folded = folded.lstrip()
    if folded:
        parts.append(folded)


WRAPPED_AT = 100
"""Code points: a text none of whose lines is longer may be wrapped by hand; telex lines hold 69 to 80."""

WRAPPED_FROM = 45
"""A text of shorter lines is a list or a poem."""

TABULAR = re.compile(r"\S(?: {3,}|\t+|\.{4,}\s*)\S")
"""Columns in a line: a table's row, which stays a line."""

STARTS_ANEW = re.compile(r"^\s*(?:[*•·‣▪●–—+#>=|_]|-{1,3}\s|\d{1,2}[.)]\s|\((?:\d{1,2}|[a-z])\)\s)")


def reflow(text: str) -> str:
    """Plain text of the wire as paragraphs: lines that were wrapped by hand are joined.

    A blank line or an indent begins a paragraph; rows of tables and lists stay lines. A text with long lines
    was not wrapped: each line is a paragraph already.
    """
    lines = [line.rstrip() for line in re.sub(r"\r\n?|\u2028", "\n", text.replace("\u00a0", " ")).split("\n")]
    full = [len(line) for line in lines if line]
    if len(full) < 2 or not WRAPPED_FROM <= max(full) <= WRAPPED_AT:
        return tidy("\n".join(line.strip() for line in lines))
    width = max(full)
    made: list[str] = []
    joins = False
    for line in lines:
        said = line.strip()
        if not said:
            made.append("")
            joins = False
            continue
        row = bool(TABULAR.search(line.strip())) or bool(STARTS_ANEW.match(line))
        indented = line[:1] in (" ", "\t", "\u3000")
        listed = bool(indented and not row and made and re.match(r"(?:[*•·-]|\d{1,2}[.)])\s", made[-1]))
        if (joins or listed) and not row and (listed or not indented) and made and made[-1]:
            made[-1] += said if re.search(r"\w-$", made[-1]) else f" {said}"
        else:
            if indented and made and made[-1] and not row:
                made.append("")  # an indent begins a paragraph
            made.append(said)
        # A line that ends early ends its paragraph.
        joins = not row and (len(line) >= 0.6 * width or not re.search(r"[.!?:;\"”»)=]$", said))
    return tidy("\n".join(made))


def one_line(markup: str) -> str:
    """A headline: no markup, one line."""
    return " ".join(text_of(html.unescape(markup) if "&lt;" in markup else markup).split())


_REST = "\u0080-\u00bf" + "".join(bytes([n]).decode("cp1252", "ignore") for n in range(0x80, 0xA0))
_TWICE = re.compile(f"[\u00c2\u00c3][{_REST}]|\u00e2[\u0080\u20ac][{_REST}]")
"""UTF-8 read as Windows-1252 or Latin-1: what was one character became two or three."""

_ONCE = re.compile("[\u00c2\u00c3]")


def mended(text: str) -> str:
    """The text with UTF-8 that was read as another encoding on its way read back: `\u00e2\u20ac\u201cx` is an em dash and x.

    Only where it is sure: no `\u00c2` or `\u00c3` stands alone, as in a language that writes them.
    """
    if not _TWICE.search(text):
        return text
    made = _TWICE.sub(_read_back, text)
    return text if _ONCE.search(made) else made


def _read_back(found: re.Match[str]) -> str:
    data = b"".join(_byte(c) for c in found[0])
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return found[0]


def _byte(character: str) -> bytes:
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1", "replace")


def tidy(text: str) -> str:
    """Even line ends, no spaces at line ends, at most one blank line."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u00a0", " ")
    lines = [line.rstrip() for line in text.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Walker(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._pre = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "br":
            self.parts.append("\n")
        elif tag == "li":
            self.parts.append("\n* ")
        elif tag in ("td", "th"):
            self.parts.append(" ")
        elif tag == "tr":
            self.parts.append("\n")
        elif tag in BLOCKS:
            self.parts.append("\n\n")
        self._pre += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS and tag not in ("li", "tr"):
            self.parts.append("\n\n")
        self._pre -= tag == "pre"

    def handle_data(self, data: str) -> None:
        if self._pre:
            self.parts.append(data)
            return
        folded = re.sub(r"\s+", " ", data)
        if self.parts and self.parts[-1].endswith(("\n", " ")):
            folded = folded.lstrip()
        self.parts.append(folded)
