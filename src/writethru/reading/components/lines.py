"""Lines of somebody else's parsed doc: its paragraphs, as the room's steps read them."""

from __future__ import annotations

from spacy.tokens import Doc

from writethru.reading.parse import Line
from writethru.reading.text import SAME_LENGTH, Block


def lines(doc: Doc) -> list[Line]:
    """A line for each paragraph that has a word; offsets of its block are code points of `doc.text`. The first is the
    headline if an empty line follows it."""
    found: list[Line] = []
    start = 0
    for place in range(len(doc) + 1):
        if place < len(doc) and "\n" not in doc[place].text:
            continue
        if any(token.is_alpha or token.like_num for token in doc[start:place]):
            part = doc[start:place]
            headline = not found and place < len(doc) and doc[place].text.count("\n") > 1
            block = Block(
                text=part.text.translate(SAME_LENGTH), start=part.start_char, end=part.end_char,
                headline=headline, gaps=((0, part.start_char),),
            )  # fmt: skip
            found.append(Line(block, part.as_doc()))
        start = place + 1
    return found
