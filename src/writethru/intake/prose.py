"""Text as a reader would see it, from the HTML that feeds carry: paragraphs, lists and tables as lines."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

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


def one_line(markup: str) -> str:
    """A headline: no markup, one line."""
    return " ".join(text_of(html.unescape(markup) if "&lt;" in markup else markup).split())


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
