"""`writethru_times`: when it was, sentence by sentence, seen from the day the text came."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from writethru.reading import when
from writethru.reading.components.scoring import prf, weights


class Times:
    """Sets `doc._.times`: for each sentence with a time expression `(start, When)`, start in code points.

    A doc may say when it was received: `doc.user_data["received"]`, a datetime; else the values are of no use.
    """

    def __call__(self, doc: Doc) -> Doc:
        received = doc.user_data.get("received")
        day = received.date() if received is not None else date(1990, 1, 1)
        read = ((sent.start_char, when.read(sent.text, day)) for sent in doc.sents)
        doc._.times = tuple((start, found) for start, found in read if found is not None)
        return doc

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, float]:
        """Precision, recall and F1 of sentences with the right value."""
        return prf(examples, "times", lambda doc: [(start, found.value) for start, found in doc._.times])


@Language.factory(
    "writethru_times", requires=["doc.sents"], assigns=["doc._.times"], default_score_weights=weights("times")
)
def make(nlp: Language, name: str) -> Times:
    """The component. Needs sentences."""
    return Times()


Doc.set_extension("times", default=(), force=True)
