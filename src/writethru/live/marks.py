"""Marking spans in verbatim text: source, cue and content in place, and what differs between two readings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from markupsafe import Markup, escape

from writethru.model import Span

Layer = tuple[str, Iterable[Span]]
"""A class for `<mark>` and the spans that get it."""

ALIKE = 0.5
"""Similarity of two readings (difflib's ratio over their words, white space aside) from which marking what
differs helps to compare them; below, nearly everything differs and only the figures are marked."""

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
    for a, b in pairwise(cuts):
        names = list(dict.fromkeys(name for name, x, y in placed if x <= a and b <= y))
        piece = escape(text[a:b])
        out += Markup('<mark class="{}">{}</mark>').format(" ".join(names), piece) if names else piece
    return out


def compared(one: str, other: str) -> tuple[Markup, Markup]:
    """Two readings, each with the words marked that the other does not have."""
    a, b = _WORDS.findall(one), _WORDS.findall(other)
    words = [w.casefold() for w in a if not w.isspace()], [w.casefold() for w in b if not w.isspace()]
    if SequenceMatcher(None, *words, autojunk=False).ratio() < ALIKE:
        return _figures(a, frozenset(b)), _figures(b, frozenset(a))
    matcher = SequenceMatcher(None, [w.casefold() for w in a], [w.casefold() for w in b], autojunk=False)
    left, right = Markup(""), Markup("")
    for kind, i, j, k, m in matcher.get_opcodes():
        left += _piece("".join(a[i:j]), kind != "equal")
        right += _piece("".join(b[k:m]), kind != "equal")
    return left, right


def _figures(words: list[str], others: frozenset[str]) -> Markup:
    """The words, with numbers marked that the other reading does not have."""
    return Markup("").join(_piece(w, w[0].isdigit() and w not in others) for w in words)


def _piece(text: str, differs: bool) -> Markup:
    return (
        Markup('<mark class="differs">{}</mark>').format(text) if differs and text.strip() else escape(text)
    )


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
