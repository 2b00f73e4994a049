"""The act of a content: who does what to whom, read from its main verb.

In: a line and characters of its block. Out: an Act, or None where the content has no verb.
"""

from __future__ import annotations

from spacy.tokens import Span, Token

from writethru.model import Act, Modality
from writethru.reading import lexicon
from writethru.reading.claim import Range
from writethru.reading.parse import Line, lemma

_PLANNED = lexicon.grammar("planned")
_POSSIBLE = lexicon.grammar("possible")
_CALLED = lexicon.grammar("called_for")
_AIMS = lexicon.grammar("aims")


def read(line: Line, piece: Range, *, called_for: bool = False) -> Act | None:
    """The main act of the content's first piece. called_for: the cue asks for it ("urged X to Q")."""
    span = line.doc.char_span(*piece, alignment_mode="expand")
    if span is None:
        return None
    verb = _main(span)
    if verb is None:
        return None
    low = {c.lower_ for c in verb.children if c.dep_ in {"aux", "auxpass"}}
    negated = any(c.dep_ == "neg" or c.lower_ in {"no", "never", "n't"} for c in verb.children)
    negated = negated or any(
        c.dep_ == "det" and c.lower_ == "no" for s in verb.children if "subj" in s.dep_ for c in s.children
    )
    name = lemma(verb)
    modality: Modality = "done"
    aim = next((c for c in verb.children if c.dep_ == "xcomp"), None)
    if low & _CALLED or called_for:
        modality = "called-for"
    elif low & _PLANNED or (verb.tag_ == "VB" and "to" in low) or "going" in low:
        modality = "planned"
    elif low & _POSSIBLE:
        modality = "possible"
    elif name in _AIMS and aim is not None:
        modality, verb, name = "planned", aim, lemma(aim)
    subject = next((c for c in _lineage(verb) if c.dep_ in {"nsubj", "csubj"}), None)
    passive = next((c for c in _lineage(verb) if c.dep_ == "nsubjpass"), None)
    by = next((g for c in verb.children if c.dep_ == "agent" for g in c.children if g.dep_ == "pobj"), None)
    patient = passive or next((c for c in verb.children if c.dep_ in {"dobj", "attr"}), None)
    place = next(
        (
            c
            for c in verb.children
            if c.dep_ == "prep" and c.lower_ in {"in", "at", "near"}
            for g in c.children
            if g.dep_ == "pobj" and g.pos_ == "PROPN"
        ),
        None,
    )
    where = next((g for g in place.children if g.dep_ == "pobj"), None) if place is not None else None
    return Act(
        agent=_words(by if passive is not None else subject, span),
        verb=name,
        patient=_words(patient, span),
        place=_words(where, span),
        negated=negated,
        modality=modality,
    )


def _main(span: Span) -> Token | None:
    """The verb nearest to the top of the parse; "be" and "have" count where no other verb is."""
    root = span.root
    if root.pos_ in {"VERB", "AUX"}:
        return root
    verbs = [t for t in span if t.pos_ in {"VERB", "AUX"} and t.dep_ not in {"aux", "auxpass"}]
    return min(verbs, key=_depth) if verbs else None


def _depth(token: Token) -> tuple[int, int]:
    depth, here = 0, token
    while here.head.i != here.i and depth < 60:
        here, depth = here.head, depth + 1
    return depth, token.i


def _lineage(verb: Token) -> list[Token]:
    """The verb's children, then those of the verb it shares its subject with."""
    found = list(verb.children)
    if (
        not any("subj" in c.dep_ for c in found)
        and verb.dep_ in {"conj", "xcomp"}
        and verb.head.pos_ in {"VERB", "AUX"}
    ):
        found += list(verb.head.children)
    return found


def _words(token: Token | None, span: Span) -> str | None:
    """The noun phrase around a token, cut at commas and relative clauses and to the content."""
    if token is None or not span.start <= token.i < span.end:
        return None
    first, last = max(token.left_edge.i, span.start), token.i + 1
    right = min(token.right_edge.i + 1, span.end)
    while (
        last < right
        and span.doc[last].text not in {",", "(", ";"}
        and span.doc[last].dep_ not in {"relcl", "acl"}
        and span.doc[last].lower_ not in {"who", "which", "that"}
    ):
        last += 1
    return str(span.doc[first:last].text).strip() or None
