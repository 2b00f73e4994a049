"""The Gender Gap Tracker's English quote extractor. Needs the folder of its repository.

It rewrites a text before it parses it (quotation marks, accents, a full stop at each line's end); its offsets are
brought back to the text as it was.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import spacy

from benchmarks.adapters.turns import PARSER, Article, Attribution, Span, attribution, serve


class GenderGap:
    """Reads one text after the other, as its own command does."""

    def __init__(self, arguments: list[str]) -> None:
        folder = Path(arguments[0]).resolve() / "nlp" / "english"
        sys.path.insert(0, str(folder))
        with tempfile.TemporaryDirectory() as scratch:
            here = Path.cwd()
            os.chdir(scratch)  # importing it makes a folder for its log
            import quote_extractor
            import utils

            os.chdir(here)
        self.nlp = spacy.load(PARSER)
        self.prepared = utils.preprocess_text
        verbs = str(folder / "rules" / "quote_verb_list.txt")
        self.extractor = quote_extractor.QuoteExtractor(
            {"spacy_lang": self.nlp, "NLP": {"QUOTE_VERBS": verbs}}
        )

    def read(self, articles: list[Article]) -> list[Any]:
        found = []
        for article in articles:
            prepared = self.prepared(article["text"].replace("\\n", "  "))
            found.append((prepared, self.extractor.extract_quotes(self.nlp(prepared))))
        return found

    def attributions(self, text: str, found: Any) -> list[Attribution]:
        prepared, quotes = found
        back = places(prepared, text)
        return [
            attribution(*([_span(quote[f"{part}_index"], back)] for part in ("speaker", "verb", "quote")))
            for quote in quotes
        ]


def places(prepared: str, text: str) -> list[int]:
    """For each offset in the prepared text the one in the original, and the length's at the end. Preparing replaces
    letters one for one, and puts in or takes out full stops and blanks only: the rest corresponds in order."""

    def lasting(given: str) -> list[int]:
        return [n for n, char in enumerate(given) if char != "." and not char.isspace()]

    back = [0] * (len(prepared) + 1)
    for ours, theirs in zip(lasting(text), lasting(prepared), strict=True):
        back[theirs] = ours
        back[theirs + 1] = ours + 1
    for n in range(1, len(back)):
        back[n] = max(back[n], back[n - 1])
    return back


def _span(index: str, back: list[int]) -> Span:
    """Its "(12,30)", or an empty span where it gives none."""
    if not index:
        return 0, 0
    start, end = (int(number) for number in index.strip("()").split(","))
    return back[start], back[end]


if __name__ == "__main__":
    serve(GenderGap)
