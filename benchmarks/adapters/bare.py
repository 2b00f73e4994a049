"""Parsing alone: spaCy with the model that all others parse with too."""

from __future__ import annotations

from typing import Any

import spacy

from benchmarks.adapters.turns import PARSER, Article, Attribution, serve


class Bare:
    """Finds nothing."""

    def __init__(self, _: list[str]) -> None:
        self.nlp = spacy.load(PARSER)

    def read(self, articles: list[Article]) -> list[Any]:
        return [len(doc) for doc in self.nlp.pipe((a["text"] for a in articles), batch_size=32)]

    def attributions(self, text: str, found: Any) -> list[Attribution]:
        return []


if __name__ == "__main__":
    serve(Bare)
