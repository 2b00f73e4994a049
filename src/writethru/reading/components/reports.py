"""`writethru_reports`: attributions by rules over the parse, before anybody knows who the sources are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from writethru.model import Polarity, Span, Value
from writethru.reading import attribution, headline
from writethru.reading.claim import Claim
from writethru.reading.components.lines import lines
from writethru.reading.components.scoring import prf, weights
from writethru.reading.parse import Line


class Report(Value):
    """One attribution: spans in code points of `doc.text`, the rule that found it and how sure it is (0 to 1)."""

    content: tuple[Span, ...]
    source: Span | None
    cue: tuple[Span, ...]
    polarity: Polarity
    rule: str
    confidence: float


def _tokens(line: Line, first: int, last: int) -> Span:
    doc = line.doc
    return line.block.span(doc[first].idx, doc[last - 1].idx + len(doc[last - 1]))


def report(claim: Claim) -> Report:
    """A claim in places of the whole text."""
    claim.settle_source()
    return Report(
        content=tuple(sorted(claim.line.block.span(a, b) for a, b in claim.content)),
        source=_tokens(claim.home, *claim.source) if claim.source is not None else None,
        cue=tuple(_tokens(claim.cue_line or claim.line, a, b) for a, b in claim.cue),
        polarity=claim.polarity,
        rule=claim.rule,
        confidence=claim.confidence,
    )


class Reports:
    """Sets `doc._.reports`: a tuple of `Report`s, the headline's first."""

    def __call__(self, doc: Doc) -> Doc:
        found = lines(doc)
        claims = [claim for line in found if line.block.headline for claim in headline.read(line)]
        claims += attribution.body([line for line in found if not line.block.headline])
        doc._.reports = tuple(report(claim) for claim in claims)
        return doc

    def score(self, examples: Iterable[Example], **_: Any) -> dict[str, float]:
        """Precision, recall and F1 of characters of content with the source they are given to."""
        return prf(
            examples,
            "reports",
            lambda doc: [(r.source, at) for r in doc._.reports for a, b in r.content for at in range(a, b)],
        )


@Language.factory(
    "writethru_reports", requires=["token.dep", "token.tag", "token.head"],
    assigns=["doc._.reports"], default_score_weights=weights("reports"),
)  # fmt: skip
def make(nlp: Language, name: str) -> Reports:
    """The component. Needs a parse."""
    return Reports()


Doc.set_extension("reports", default=(), force=True)
