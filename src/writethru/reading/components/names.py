"""`writethru_names`: everybody a text names, with roles and acronyms."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from writethru.model import Value
from writethru.reading import mentions
from writethru.reading.components.lines import lines
from writethru.reading.components.scoring import prf, weights


class Named(Value):
    """A naming: where it begins, the name, `person`, `organisation`, `outlet` or `document`, and the role beside it."""

    at: int
    name: str
    kind: str
    role: str | None = None
    alias: str | None = None


class Names:
    """Sets `doc._.named`: a tuple of `Named`, in text order. outlet: who sent the texts."""

    def __init__(self, outlet: str) -> None:
        self.outlet = outlet

    def __call__(self, doc: Doc) -> Doc:
        outlet = doc.user_data.get("outlet", self.outlet)
        doc._.named = tuple(
            Named(at=s.at, name=s.party.name, kind=s.party.kind, role=s.party.role, alias=s.party.alias)
            for s in mentions.scan(lines(doc), outlet, (), frozenset())
            if not s.passing
        )
        return doc

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, float]:
        """Precision, recall and F1 of namings: where, who and of which kind."""
        return prf(examples, "named", lambda doc: [(n.at, n.name, n.kind) for n in doc._.named])


@Language.factory(
    "writethru_names", default_config={"outlet": ""}, requires=["token.dep", "token.tag", "token.head"],
    assigns=["doc._.named"], default_score_weights=weights("named"),
)  # fmt: skip
def make(nlp: Language, name: str, outlet: str) -> Names:
    """The component. Needs a parse."""
    return Names(outlet)


Doc.set_extension("named", default=(), force=True)
