"""Marking spans in verbatim text: source, cue and content in place, and what differs between two readings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from markupsafe import Markup, escape

from writethru.model import Span

Layer = tuple[str, Iterable[Span]]
"""A class for `<mark>` and the spans that get it."""

ALIKE = 0.3
"""Similarity of two readings (difflib's ratio over words) from which marking what differs helps to compare
them; below, nearly everything differs and marks would only be noise."""

_WORDS = re.compile(r"\w+(?:[.,]\d+)*|\s+|[^\w\s]")


def marked(text: str, start: int, layers: Sequence[Layer]) -> Markup:
    """The text with `<mark class=...>` around spans, all of it escaped.

    Args:
        text: verbatim words.
        start: where they begin in the dispatch; spans count from the dispatch's beginning.
        layers: later layers lie over earlier ones; where they overlap, a piece has both classes.
    """
    placed = [
        (name, max(0, a - start), min(len(text), b - start)) for name, spans in layers for a, b in spans
    ]
    placed = [(name, a, b) for name, a, b in placed if a < b]
    cuts = sorted({0, len(text), *(a for _, a, _ in placed), *(b for _, _, b in placed)})
    out = Markup("")
    for a, b in zip(cuts, cuts[1:], strict=False):
        names = list(dict.fromkeys(name for name, x, y in placed if x <= a and b <= y))
        piece = escape(text[a:b])
        out += Markup('<mark class="{}">{}</mark>').format(" ".join(names), piece) if names else piece
    return out


def compared(one: str, other: str) -> tuple[Markup, Markup]:
    """Two readings, each with the words marked that the other does not have."""
    a, b = _WORDS.findall(one), _WORDS.findall(other)
    matcher = SequenceMatcher(None, [w.casefold() for w in a], [w.casefold() for w in b], autojunk=False)
    if matcher.ratio() < ALIKE:
        return escape(one), escape(other)
    left, right = Markup(""), Markup("")
    for kind, i, j, k, m in matcher.get_opcodes():
        left += _piece("".join(a[i:j]), kind != "equal")
        right += _piece("".join(b[k:m]), kind != "equal")
    return left, right


def _piece(text: str, differs: bool) -> Markup:
    return Markup('<mark class="differs">{}</mark>').format(text) if differs and text.strip() else escape(text)


def paragraphs(text: str, start: int, layers: Sequence[Layer]) -> tuple[Markup, ...]:
    """The text's paragraphs (at blank lines), each marked."""
    found: list[Markup] = []
    at = 0
    for gap in re.finditer(r"\n[ \t]*\n\s*|\Z", text):
        piece = text[at : gap.start()]
        if piece.strip():
            found.append(marked(piece, start + at, layers))
        at = gap.end()
    return tuple(found)
