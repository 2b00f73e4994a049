"""`writethru_quotations`: what stands in quotation marks, whichever marks they are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from writethru.reading.components.scoring import prf, weights
from writethru.reading.text import SAME_LENGTH, quotations


class Quotations:
    """Sets `doc._.quotations`: `(start, end)` in code points of `doc.text`, marks left out, in order."""

    def __call__(self, doc: Doc) -> Doc:
        found: list[tuple[int, int]] = []
        at = 0
        for paragraph in doc.text.split("\n"):
            found += [(at + a, at + b) for a, b in quotations(paragraph.translate(SAME_LENGTH))]
            at += len(paragraph) + 1
        doc._.quotations = tuple(found)
        return doc

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, float]:
        """Precision, recall and F1 of whole quotations."""
        return prf(examples, "quotations", lambda doc: doc._.quotations)


@Language.factory(
    "writethru_quotations", assigns=["doc._.quotations"], default_score_weights=weights("quotations")
)
def make(nlp: Language, name: str) -> Quotations:
    """The component. Needs nothing but the text."""
    return Quotations()


Doc.set_extension("quotations", default=(), force=True)
