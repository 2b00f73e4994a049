"""`writethru_sentences`: ends sentences at stops followed by a capital, a digit or a quotation; nowhere else."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from writethru.reading import parse
from writethru.reading.components.scoring import prf, weights


class Sentences:
    """Sets `token.is_sent_start`."""

    def __call__(self, doc: Doc) -> Doc:
        return parse.sentences(doc)

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, float]:
        """Precision, recall and F1 of the places where sentences begin."""
        return prf(examples, "sentences", lambda doc: [t.idx for t in doc if t.is_sent_start])


@Language.factory(
    "writethru_sentences", assigns=["token.is_sent_start"], default_score_weights=weights("sentences")
)
def make(nlp: Language, name: str) -> Sentences:
    """The component. Add it before the parser."""
    return Sentences()
