"""What the learned tagger found, as claims; and one list of claims out of its and the rules'.

The rules see the parse, the tagger has read a corpus. Where both found an attribution, the rules' stands, since its
parts are cut as the story needs them (nested reports, cues without their time words); where only one did, it is
weighed by how sure it is. The corpus's flat view (`flat`) goes by the tagger, which learned that corpus's habits.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from writethru.model import Polarity, Span
from writethru.reading import lexicon
from writethru.reading.attribution import unnaming
from writethru.reading.claim import Claim, Range
from writethru.reading.parse import Line
from writethru.reading.phrases import step_over, trimmed
from writethru.reading.prepositional import is_formula
from writethru.reading.tagger import Tagged, Tagger
from writethru.reading.verbal import was_asked

ALONE = 0.6
"""Confidence from which the tagger is believed where no rule found anything."""

FLAT = 0.35
"""Confidence from which the corpora's view holds an attribution: a token of content more is worth more to it than a
spurious attribution less (the model card has what other values bring)."""

FEWEST = 3
"""Words of a content from which the tagger is believed alone: shorter ones are mostly what is spoken about."""

OVERLAP = 0.5
"""Share of a content that surer ones may hold already; with more, it tells nothing of its own."""

_NOBODY = lexicon.grammar("nobody")

SAME = 0.5
"""Share of the words of both contents from which two claims are one attribution."""


@cache
def tagger() -> Tagger:
    """The tagger, loaded once a process."""
    return Tagger()


def claims(lines: Sequence[Line], found: Iterable[Tagged], *, whole: bool = False) -> list[Claim]:
    """The tagger's attributions as claims of these lines; spans are code points of the dispatch's text.

    One whose parts do not all stand in one line is left out. Contents are trimmed as the rules trim theirs, unless
    they are wanted `whole`, with their quotation marks, as the corpora have them.
    """
    made = []
    for one in found:
        line = next((x for x in lines if x.block.start <= one.cue[0][0] < x.block.end), None)
        if line is None:
            continue
        cut = _local if whole else _trimmed
        content = [p for span in one.content if (p := cut(line, span)) is not None and p[1] > p[0]]
        cue = [t for span in one.cue if (t := _tokens(line, span)) is not None]
        source = _tokens(line, one.source[0]) if one.source else None
        if not content or not cue or (one.source and source is None):
            continue
        ends = [*cue, *([source] if source else [])]
        made.append(
            _heard(Claim(
                line=line, sent=line.sent_of(cue[0][0]), rule="learned", content=content, cue=cue, source=source,
                cluster=(min(a for a, _ in ends), max(b for _, b in ends)), polarity=_polarity(line, cue),
                confidence=one.confidence, elsewhere=_elsewhere(line, one.content) if whole else [],
            ))
        )  # fmt: skip
    return made


def _heard(claim: Claim) -> Claim:
    """With whom it was told: "people briefed on the plan told Norvik News"."""
    doc, after = claim.line.doc, claim.cue[-1][1]
    if doc[after - 1].lower_ in lexicon.verbs("heard") and after < claim.sent[1]:
        _, heard = step_over(doc, after, doc[after - 1], claim.sent, hearer=True)
        claim.hearer = claim.line.text(*heard) if heard else ""
    return claim


def _elsewhere(line: Line, content: Iterable[Span]) -> list[Span]:
    """What of a content stands before or behind the line."""
    start, end = line.block.start, line.block.end
    around = [part for a, b in content for part in ((a, min(b, start)), (max(a, end), b))]
    return [(a, b) for a, b in around if b > a]


def joined(ruled: list[Claim], learned: Sequence[Claim]) -> list[Claim]:
    """The rules' claims and, where no rule found one, the tagger's reports, in text order."""
    kept = list(ruled)
    for claim in learned:
        if claim.confidence < ALONE or not speaks(claim) or any(same(claim, other) for other in kept):
            continue
        if (said := _said(claim)) is not None:
            kept.append(said)
    return sorted(kept, key=lambda c: (c.line.block.start, c.cue[0][0] if c.cue else 0))


def flat(found: Sequence[Claim]) -> list[Claim]:
    """The corpus's view: states of mind too, and each word in the content of one attribution, the surest."""
    kept: list[Claim] = []
    told: set[int] = set()
    for claim in sorted(found, key=lambda c: -c.confidence):
        block = claim.line.block
        pieces = [*(block.span(a, b) for a, b in claim.content), *claim.elsewhere]
        ours = _places(pieces)
        if len(ours & told) > OVERLAP * len(ours):
            continue
        left = [part for piece in pieces for part in _without(piece, told)]
        told |= ours
        here = [(block.local(a), block.local(b)) for a, b in left if block.start <= a and b <= block.end]
        if here:
            there = [(a, b) for a, b in left if not (block.start <= a and b <= block.end)]
            kept.append(replace(claim, content=here, elsewhere=there))
    return sorted(kept, key=lambda c: (c.line.block.start, c.cue[0][0]))


def same(one: Claim, other: Claim) -> bool:
    """Two findings of one attribution: a cue in common, or most of the content."""
    if one.line is not other.line:
        return False
    if any(a < d and c < b for a, b in one.cue for c, d in other.cue):
        return True
    shared = sum(max(0, min(b, d) - max(a, c)) for a, b in one.content for c, d in other.content)
    either = sum(b - a for a, b in (*one.content, *other.content)) - shared
    return shared >= SAME * either


def speaks(claim: Claim) -> bool:
    """A report of words, not of a state of mind: a cue of speech and somebody who is not the outlet's own "we".

    "Citing X" makes no report of its own, it lengthens another's chain; what "who asked" asks is about the source.
    """
    if claim.source is None:
        return False
    doc = claim.line.doc
    tables, nouns = lexicon.all_verbs(), lexicon.cues()["nominal"]["nouns"].split()
    words = [doc[i].lower_ for a, b in claim.cue for i in range(a, b)]
    if any(word in lexicon.cues()["cite"]["words"] for word in words):
        return False
    if "according" in words and is_formula(claim.line.text(*claim.source)):
        return False
    asked = (doc[i] for a, b in claim.cue for i in range(a, b) if doc[i].lower_ == "asked")
    if any(was_asked(doc, verb, claim.sent) for verb in asked):
        return False
    if claim.source[1] - claim.source[0] == 1 and doc[claim.source[0]].lower_ in _NOBODY:
        return False
    return any(tables.get(w, frozenset()) - {"attitude"} or w in nouns or w == "according" for w in words)


def _said(claim: Claim) -> Claim | None:
    """The claim as the story needs it: without the "that" before its content; none where nothing is said."""
    text, (start, end) = claim.line.block.text, claim.content[0]
    if match := re.match(r"that\b[,\s]*", text[start:end], flags=re.IGNORECASE):
        start += match.end()
    pieces = [(start, end), *claim.content[1:]] if end > start else claim.content[1:]
    words = [w for a, b in pieces for w in re.findall(r"\w+", text[a:b].lower())]
    telling = [w for w in words if w not in lexicon.function_words()]
    if len(words) < FEWEST or not telling or unnaming(" ".join(words)) or words[:2] == ["the", "following"]:
        return None
    return replace(claim, content=pieces)


def _polarity(line: Line, cue: list[Range]) -> Polarity:
    words = [t.lower_ for a, b in cue for t in line.doc[a:b]]
    denied = lexicon.verbs("deny")
    declined = lexicon.verbs("decline")
    negated = any(w in {"not", "n't", "never", "no"} for w in words)
    if any(w in denied for w in words):
        return "asserts" if negated else "denies"
    return "declines" if negated or any(w in declined for w in words) else "asserts"


def _without(piece: Range, taken: set[int]) -> list[Range]:
    """What is left of a piece when the places taken are cut out of it."""
    left: list[Range] = []
    start: int | None = None
    for place in range(piece[0], piece[1] + 1):
        free = place < piece[1] and place not in taken
        if free and start is None:
            start = place
        elif not free and start is not None:
            left.append((start, place))
            start = None
    return left


def _places(pieces: list[Range]) -> set[int]:
    return {place for a, b in pieces for place in range(a, b)}


def _trimmed(line: Line, span: Span) -> Range | None:
    return trimmed(line, *_local(line, span))


def _tokens(line: Line, span: Span) -> Range | None:
    """Tokens of a source or a cue; a dash alone may be a cue."""
    found = line.doc.char_span(*_local(line, span), alignment_mode="expand")
    return (found.start, found.end) if found is not None and len(found) else None


def _local(line: Line, span: Span) -> Range:
    block = line.block
    return block.local(max(span[0], block.start)), block.local(min(span[1], block.end))
