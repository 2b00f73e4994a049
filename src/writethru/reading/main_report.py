"""What the outlet reports on its own account: the few lines nobody is named for that are its news.

In: a dispatch's lines and claims. Out: (line, characters, rule, polarity). Selective by design: the headline of a
flash, the lead that the body does not attribute, a dated event told in the past tense, and a kill's own words.
"""

from __future__ import annotations

import re

from writethru.model import Dispatch
from writethru.reading import when
from writethru.reading.claim import Claim, Range
from writethru.reading.names import stem, words
from writethru.reading.parse import Line
from writethru.reading.phrases import trimmed

Own = tuple[Line, Range, str, str]
_WITHDRAWN = re.compile(
    r"\b(?:no|not|never|wrong|incorrect|false|mistaken|erroneous|annuls?|withdraws?|withdrawn|retracts?|unfounded|untrue)\b",
    re.I,
)
_SERVICE = re.compile(
    r"\b(?:please|subscribers?|substitute|replac\w+|apolog\w+|archives?|editors?|remove|delete|use the|follows?)\b",
    re.I,
)
_MOST = 1  # dated events of one dispatch beside its lead: more of them are background more often than news


def select(dispatch: Dispatch, lines: list[Line], heads: list[Claim], claims: list[Claim]) -> list[Own]:
    """The lines an editor would put on the page in the outlet's own name."""
    bodies = [line for line in lines if not line.block.headline]
    if not bodies:
        return (
            []
            if heads
            else [
                (line, piece, "flash", "asserts")
                for line in lines
                if (piece := trimmed(line, 0, len(line.block.text)))
            ]
        )
    if dispatch.signal == "kill":
        return _kill(bodies, claims)
    told = [{stem(w) for a, b in c.content for w in words(c.line.block.text[a:b])} for c in [*claims, *heads]]
    found: list[Own] = []
    events = 0
    for number, line in enumerate(bodies[:12]):
        if line.block.bullet or line.block.text.rstrip().endswith(":"):
            continue
        for place, sent in enumerate(line.sents):
            piece = _free(line, sent, claims)
            if piece is None:
                continue
            text = line.block.text[piece[0] : piece[1]]
            mine = {stem(w) for w in words(text)}
            if any(
                len(mine & theirs) >= 0.5 * min(len(mine), len(theirs)) and len(theirs) > 3 for theirs in told
            ):
                continue
            if not found and number == _first_text(bodies) and place == 0:
                found.append((line, piece, "lead", "asserts"))
            elif events < _MOST and _event(line, sent, text, dispatch):
                found.append((line, piece, "dated-event", "asserts"))
                events += 1
    return found


def _first_text(bodies: list[Line]) -> int:
    return next((n for n, line in enumerate(bodies) if not line.block.bullet), 0)


def _free(line: Line, sent: Range, claims: list[Claim]) -> Range | None:
    """The sentence's characters if it is a full sentence that no claim touches and nobody speaks in."""
    doc = line.doc
    start, end = doc[sent[0]].idx, doc[sent[1] - 1].idx + len(doc[sent[1] - 1])
    tokens = doc[sent[0] : sent[1]]
    if (
        len(tokens) < 7
        or not any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} for t in tokens)
        or tokens[-1].text == "?"
    ):
        return None
    if line.quote_at(start + 1) and any(q[1] - q[0] > 0.6 * (end - start) for q in line.quotes):
        return None
    for claim in claims:
        if claim.line is line and (
            claim.sent == sent or any(a < end and start < b for a, b in claim.content)
        ):
            return None
    return trimmed(line, start, end)


def _event(line: Line, sent: Range, text: str, dispatch: Dispatch) -> bool:
    """A past-tense main clause with a time within two days of the dispatch."""
    doc = line.doc
    root = next((t for t in doc[sent[0] : sent[1]] if t.dep_ == "ROOT"), None)
    if (
        root is None
        or root.tag_ not in {"VBD", "VBN", "VBZ"}
        or root.lemma_ == "be"
        or root.lower_ in {"is", "was", "were", "are"}
    ):
        return False
    if re.search(r"\b(?:previous|last year|years ago|used to|usually|in \d{4})\b", text, re.I):
        return False
    moment = when.read(text, dispatch.received.date())
    if moment is None:
        return False
    if moment.value is None:
        return bool(re.search(r"\d", moment.text))
    try:
        gap = abs((dispatch.received.date() - dispatch.received.date().fromisoformat(moment.value)).days)
    except ValueError:
        return False
    return gap <= 1


def _kill(bodies: list[Line], claims: list[Claim]) -> list[Own]:
    """A kill's sentences that take something back; its notes to editors are no statements."""
    found: list[Own] = []
    for line in bodies:
        for sent in line.sents:
            piece = (
                _free(line, sent, claims)
                if sent[1] - sent[0] > 6
                else trimmed(
                    line, line.doc[sent[0]].idx, line.doc[sent[1] - 1].idx + len(line.doc[sent[1] - 1])
                )
            )
            if piece is None:
                continue
            text = line.block.text[piece[0] : piece[1]]
            if _WITHDRAWN.search(text) and not _SERVICE.search(text) and len(text.split()) > 3:
                found.append((line, piece, "kill", "denies"))
    return found
