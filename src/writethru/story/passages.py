"""Verbatim words for the page: sentences, headlines and paragraphs, cut from a dispatch's text by offsets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from writethru.model import Dispatch, Passage, Span, Statement

BLANK_LINE = re.compile(r"\n[ \t]*\n")


def passage(dispatch: Dispatch, span: Span) -> Passage:
    """The words at `span`, without the white space around them."""
    start, end = max(0, span[0]), min(len(dispatch.text), span[1])
    while start < end and dispatch.text[start].isspace():
        start += 1
    while end > start and dispatch.text[end - 1].isspace():
        end -= 1
    return Passage(dispatch=dispatch.id, start=start, end=end, text=dispatch.text[start:end])


def sentence(dispatch: Dispatch, statement: Statement) -> Passage:
    """The sentence a statement stands in."""
    return passage(dispatch, statement.sentence)


def headline(dispatch: Dispatch) -> Passage:
    """The headline without its desk words, where it stands in the text; the first line where it does not."""
    start = dispatch.text.find(dispatch.headline) if dispatch.headline else -1
    if start < 0:
        start, line = 0, dispatch.text.partition("\n")[0]
    else:
        line = dispatch.headline
    end = start + len(line)
    for left, right in sorted(dispatch.furniture):
        if left <= start < right <= end:
            start = right
        elif start < left < end <= right:
            end = left
    return passage(dispatch, (start, end))


def paragraph(dispatch: Dispatch, statement: Statement) -> Passage:
    """The paragraph or paragraphs that hold the statement's content, source and cue."""
    spans = [*statement.content, *(statement.source or ()), *(statement.cue or ())]
    first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    start, end = 0, len(dispatch.text)
    for gap in BLANK_LINE.finditer(dispatch.text):
        if gap.end() <= first:
            start = gap.end()
        elif gap.start() >= last:
            end = gap.start()
            break
    return passage(dispatch, (start, end))


LEANING = frozenset((
    "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "this", "that", "these", "those",
    "there", "such", "then", "but", "and", "so", "i", "we",
))  # fmt: skip
"""First words, and sources, that mean somebody or something of the sentence before."""


def leans(dispatch: Dispatch, statement: Statement) -> bool:
    """Whether its sentence needs the one before it: it opens with "she" or "that", or its speaker is "he".

    A quotation is the speaker's own: its first word tells nothing.
    """
    words = re.findall(r"\w+", passage(dispatch, statement.sentence).text.casefold())
    opened = dispatch.text[statement.sentence[0] : statement.sentence[0] + 1] in "\"“'‘"
    who = [dispatch.text[a:b].casefold() for a, b in statement.source or ()]
    return (bool(words) and words[0] in LEANING and not opened) or any(w in LEANING for w in who)


def is_shouted(text: str) -> bool:
    """Whether it is all capitals, as flashes are: the last choice for a title."""
    return any(c.isalpha() for c in text) and text == text.upper()


def distinct(
    passages: Iterable[Passage], *, beside: Sequence[Passage] = (), most: int
) -> tuple[Passage, ...]:
    """The first `most` passages that neither overlap one another (or one of `beside`) nor say the same words."""
    kept: list[Passage] = []
    for candidate in passages:
        words = _words(candidate.text)
        if words and not any(_same(candidate, words, other) for other in (*beside, *kept)):
            kept.append(candidate)
            if len(kept) == most:
                break
    return tuple(kept)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


SAME_WORDS = 0.8
"""Share of the shorter one's words found in the other from which two passages would read as a repeat."""


def _same(candidate: Passage, words: frozenset[str], other: Passage) -> bool:
    if candidate.dispatch == other.dispatch and candidate.start < other.end and other.start < candidate.end:
        return True
    others = _words(other.text)
    smaller = min(len(words), len(others))
    return smaller > 0 and len(words & others) / smaller >= SAME_WORDS
