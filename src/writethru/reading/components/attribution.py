"""All of the reading room as one spaCy component: `nlp.add_pipe("writethru_attribution")` gives `doc._.statements`.

It works behind any pipeline, a blank one too: it parses by itself, since it ends sentences in its own way.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from writethru.model import Dispatch, Statement
from writethru.reading.components.scoring import prf, weights
from writethru.reading.parse import PARSER
from writethru.reading.reader import Model, Reader

ANY_DAY = datetime(1990, 1, 1, tzinfo=UTC)
"""When a text was received if nobody says: its "on Tuesday" then has words but no useful value."""


class Attribution:
    """Sets `doc._.statements`, a tuple of `Statement`s, offsets in code points of `doc.text`.

    A doc may say who sent it and when: `doc.user_data["outlet"]` (str) and `doc.user_data["received"]` (an aware
    datetime). A first line followed by a blank one is its headline.
    """

    def __init__(self, outlet: str, model: Model, parser: str) -> None:
        self.outlet = outlet
        self.reader = Reader(model, parser)

    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        headline, _, body = text.partition("\n\n") if "\n\n" in text else ("", "", text)
        headline = headline if "\n" not in headline else ""
        dispatch = Dispatch(
            id="doc", key="doc", outlet=doc.user_data.get("outlet", self.outlet), headline=headline,
            received=doc.user_data.get("received", ANY_DAY), body=body if headline else text, text=text,
            format="text", signal="update",
        )  # fmt: skip
        doc._.statements = self.reader.read(dispatch).statements
        return doc

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, float]:
        """Precision, recall and F1 of statements, by their words (`content_*`, characters of content) and by who said
        them through whom (`chain_*`, content and chain); `example.reference._.statements` is the gold."""
        examples = list(examples)
        return {
            **prf(examples, "content", lambda doc: (at for s in doc._.statements for at in _characters(s))),
            **prf(examples, "chain", lambda doc: ((s.content, s.chain) for s in doc._.statements)),
        }


def _characters(statement: Statement) -> set[int]:
    return {place for a, b in statement.content for place in range(a, b)}


@Language.factory(
    "writethru_attribution",
    default_config={"outlet": "", "model": "default", "parser": PARSER},
    assigns=["doc._.statements"],
    default_score_weights={**weights("content"), **weights("chain"), "content_f": 0.5, "chain_f": 0.5},
)
def make(nlp: Language, name: str, outlet: str, model: Model, parser: str) -> Attribution:
    """The component. outlet: who sent the texts, where a doc does not say; model, parser: as for `Reader`."""
    return Attribution(outlet, model, parser)


Doc.set_extension("statements", default=(), force=True)
