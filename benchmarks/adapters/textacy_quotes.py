"""textacy's `direct_quotations`: quotations in quotation marks with a speaker beside them."""

from __future__ import annotations

from typing import Any

import spacy
from textacy.extract.triples import direct_quotations

from benchmarks.adapters.turns import PARSER, Article, Attribution, attribution, serve


class Textacy:
    """Reads docs that spaCy parsed."""

    def __init__(self, _: list[str]) -> None:
        self.nlp = spacy.load(PARSER)

    def read(self, articles: list[Article]) -> list[Any]:
        return [_quotes(doc) for doc in self.nlp.pipe((a["text"] for a in articles), batch_size=32)]

    def attributions(self, text: str, found: Any) -> list[Attribution]:
        return [attribution(speaker, cue, [content]) for speaker, cue, content in found]


def _quotes(doc: Any) -> list[Any]:
    try:
        return [
            (
                [(token.idx, token.idx + len(token)) for token in one.speaker],
                [(token.idx, token.idx + len(token)) for token in one.cue],
                (one.content.start_char, one.content.end_char),
            )
            for one in direct_quotations(doc)
        ]
    except ValueError:  # an odd number of quotation marks: it reads nothing of such a text
        return []


if __name__ == "__main__":
    serve(Textacy)
