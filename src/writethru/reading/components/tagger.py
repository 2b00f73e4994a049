"""`writethru_tagger`: attributions by the learned tagger, which needs no parse."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from writethru.reading import learned
from writethru.reading.components.scoring import prf, weights
from writethru.reading.tagger import LEAST


class Tagging:
    """Sets `doc._.tagged`: a tuple of `Tagged`, each with source, cue, content and confidence.

    least: the confidence from which on an attribution is given, 0 to 1.
    """

    def __init__(self, least: float) -> None:
        self.least = least

    def __call__(self, doc: Doc) -> Doc:
        doc._.tagged = learned.tagger().tag(doc.text, self.least)
        return doc

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, float]:
        """Precision, recall and F1 of characters in a role."""
        return prf(
            examples,
            "tagged",
            lambda doc: [
                (role, at)
                for one in doc._.tagged
                for role in ("source", "cue", "content")
                for a, b in getattr(one, role)
                for at in range(a, b)
            ],
        )


@Language.factory(
    "writethru_tagger", default_config={"least": LEAST}, assigns=["doc._.tagged"],
    default_score_weights=weights("tagged"),
)  # fmt: skip
def make(nlp: Language, name: str, least: float) -> Tagging:
    """The component. Needs nothing but the text."""
    return Tagging(least)


Doc.set_extension("tagged", default=(), force=True)
