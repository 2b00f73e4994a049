"""Citron, the BBC's extractor. Needs the folder of its repository, and of a model (else the one in its repository)."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path
from typing import Any
from unittest.mock import patch

import spacy

from benchmarks.adapters.turns import PARSER, Article, Attribution, attribution, serve

PUBLISHED = "models/en_2021-11-15"


def parser(folder: str) -> Any:
    """Citron's own pipeline. It names a model that the registry does not have; the same one under its registry name is
    loaded in its place."""
    sys.path.insert(0, folder)
    from citron import utils

    with patch.object(utils.spacy, "load", return_value=spacy.load(PARSER)):
        return utils.get_parser()


class Citron:
    """Reads one text after the other, as its own command does."""

    def __init__(self, arguments: list[str]) -> None:
        folder, *model = arguments
        nlp = parser(folder)
        from citron.citron import Citron as Extractor

        warnings.simplefilter("ignore")  # its models were pickled by an older scikit-learn
        self.extractor = Extractor(model[0] if model else str(Path(folder) / PUBLISHED), nlp)

    def read(self, articles: list[Article]) -> list[Any]:
        return [self.extractor.get_quotes(self.extractor.nlp(article["text"])) for article in articles]

    def attributions(self, text: str, found: Any) -> list[Attribution]:
        return [attribution(_spans(one.sources), _spans([one.cue]), _spans(one.contents)) for one in found]


def _spans(spans: Any) -> list[tuple[int, int]]:
    return [(span.start_char, span.end_char) for span in spans]


if __name__ == "__main__":
    serve(Citron)
