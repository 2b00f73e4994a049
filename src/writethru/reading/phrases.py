"""Spans in the dependency parse: the noun phrase of a source, a verb group, what to step over, where a clause ends.

All functions are pure; positions are tokens of a doc. They bend to the small model's usual mistakes by looking at
the surface (commas, quotation marks) before they trust an arc.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from writethru.reading import lexicon
from writethru.reading.claim import Range
from writethru.reading.parse import Line

NOMINAL = {"NOUN", "PROPN", "PRON", "NUM"}
RELATIVE = {"who", "which", "whose", "whom", "where"}
MARKS = {'"', "''", "“", "”", "``"}
_TIME = lexicon.grammar("days_and_times")
_NIGHTS = lexicon.grammar("parts_of_days")
_STEP = lexicon.grammar("steps")


def noun_phrase(doc: Doc, head: Token, sent: Range, stop: frozenset[int] | set[int] = frozenset()) -> Range:
    """The source's phrase around its head: titles and appositions in, non-restrictive relative clauses out.

    stop: tokens it must not run over (cues).
    """
    while head.dep_ == "appos" and sent[0] <= head.head.i < sent[1] and not (stop and head.head.i in stop):
        head = head.head
    left, right = max(head.left_edge.i, sent[0]), min(head.right_edge.i + 1, sent[1])
    for place in range(head.i, left - 1, -1):
        if (
            place in stop
            or doc[place].text in {":", ";"}
            or (doc[place].text in MARKS and _speech_mark(doc, place, left))
        ):
            left = place + 1
            break
    place = head.i + 1
    while place < right:
        token = doc[place]
        if place in stop or token.text in {":", ";", "--", "–", "—"}:
            break
        if token.text == "," and place + 1 < right:
            after = doc[place + 1]
            if (
                after.lower_ in RELATIVE
                or after.tag_ in {"VBG", "CC"}
                or (after.lower_ in {"and", "but"} and _verb_within(doc, place, right))
            ):
                break
            if after.tag_ == "VBN" and head.pos_ == "PROPN":
                break
            if after.text in MARKS or after.tag_ == "IN":
                break
        place += 1
    right = place
    kinds = lexicon.outlet_words() | lexicon.roles()
    if right > left and doc[right - 1].lower_ in kinds and not doc[right - 1].text[:1].isupper():
        # "the news site Ryne Today writes", "its chair Anna Berg": the name that the parser leaves out
        while right < sent[1] and right not in stop and doc[right].text[:1].isupper() and doc[right].is_alpha:
            right += 1
    while right > left and (
        doc[right - 1].tag_ == "CC"
        or (
            doc[right - 1].is_punct
            and doc[right - 1].text not in {")", "]"}
            and doc[right - 1].text not in MARKS
        )
        or doc[right - 1].is_space
    ):
        right -= 1
    while left < right and (
        (doc[left].is_punct and doc[left].text not in {"(", "["} | MARKS)
        or (doc[left].text in MARKS and sum(t.text in MARKS for t in doc[left:right]) % 2 == 1)
        or doc[left].is_space
        or doc[left].dep_ in {"cc", "mark"}
        or (doc[left].tag_ == "CC" and doc[left].lower_ in {"and", "but"})
    ):
        left += 1
    return (left, right) if right > left else (head.i, head.i + 1)


def _speech_mark(doc: Doc, place: int, left: int) -> bool:
    """A quotation mark left of a head that closes speech before it, not one around a name."""
    return doc[left:place].text.count('"') % 2 == 0 and place > left


def _verb_within(doc: Doc, first: int, last: int) -> bool:
    return any(doc[i].pos_ in {"VERB", "AUX"} for i in range(first, last))


def verb_group(doc: Doc, verb: Token, sent: Range) -> Range:
    """The verb with the auxiliaries, negation and adverbs that stand unbroken before it: "has not yet said"."""
    first = verb.i
    while first - 1 >= sent[0]:
        before = doc[first - 1]
        if (before.head.i == verb.i and before.dep_ in {"aux", "auxpass", "neg"} and before.tag_ != "TO") or (
            before.tag_ == "RB"
            and first - 2 >= sent[0]
            and doc[first - 2].dep_ in {"aux", "auxpass"}
            and doc[first - 2].head.i == verb.i
        ):
            first -= 1
        else:
            break
    return (first, verb.i + 1)


def phrasal_end(doc: Doc, verb: Token, table: str) -> tuple[int, str] | None:
    """(end, phrase) if the words after the verb make a phrasal cue of the table: called on, spoke of."""
    for rest, phrase in lexicon.phrasal(table).get(verb.lower_, {}).items():
        end = verb.i + 1 + len(rest)
        if end <= len(doc) and tuple(token.lower_ for token in doc[verb.i + 1 : end]) == rest:
            return end, phrase
    return None


def step_over(doc: Doc, place: int, cue: Token, sent: Range, *, hearer: bool) -> tuple[int, Range | None]:
    """Past times, places and hearers between a cue and its content: (where it ends, the hearer's range)."""
    heard: Range | None = None
    end = sent[1]
    while place < end:
        token = doc[place]
        low = token.lower_
        if (
            low in {"that", "whether", "if", "how", "why", "what"}
            or token.text in MARKS
            or token.text in {":", ",", "-", "–", "—", ";"}
        ):
            break
        if low in _STEP and (aside := _aside(doc, place, end)) is not None:
            place = aside
            continue
        if (
            low in _TIME
            and not (low == "this" and place + 1 < end and doc[place + 1].lower_ not in _NIGHTS)
            and token.head.i <= cue.i + 8
            and _adverbial(token, cue)
        ):
            place += 1
            while place < end and doc[place].lower_ in _NIGHTS | _TIME and _adverbial(doc[place], cue):
                place += 1
            continue
        if token.tag_ == "RB" and token.head.i == cue.i:
            place += 1
            continue
        if low in _STEP and (
            token.head.i == cue.i
            or (token.head.i < place and place == cue.i + 1)
            or _chained(token, cue)
            # "said on Monday it would": the day of the saying, though the parser hangs it on what follows
            or (
                place == cue.i + 1
                and low == "on"
                and place + 1 < end
                and doc[place + 1].lower_ in lexicon.days()
            )
        ):
            last = _phrase_end(doc, token, end)
            if low == "to" and heard is None:
                heard = (place + 1, last)
            place = last
            continue
        if (
            hearer
            and heard is None
            and token.pos_ in NOMINAL | {"DET", "ADJ"}
            and not _clause_subject(doc, place, cue)
        ):
            last = _hearer_end(doc, place, end)
            heard = (place, last)
            place = last
            continue
        break
    return place, heard


def _aside(doc: Doc, place: int, end: int) -> int | None:
    """The end of "in an emailed statement", "at a news conference" before a stop, "that" or a day, on the surface:
    parsers hang its noun on what follows."""
    if doc[place].lower_ not in {"in", "at", "during", "after", "via"}:
        return None
    last = place + 1
    while last < min(end, place + 7) and doc[last].tag_ in {
        "DT",
        "PRP$",
        "JJ",
        "NN",
        "NNS",
        "VBN",
        "HYPH",
        "NNP",
        "CD",
    }:
        last += 1
    noun = (
        last > place + 1
        and doc[last - 1].tag_ in {"NN", "NNS"}
        and doc[place + 1].tag_ in {"DT", "PRP$", "JJ"}
    )
    if not noun or last >= end:
        return None
    after = doc[last]
    day = (
        after.lower_ in {"on", "late", "early"} and last + 1 < end and doc[last + 1].lower_ in lexicon.days()
    )
    stop = after.text in {",", ".", ":"} or (after.lower_ == "that" and after.tag_ != "DT")
    return last if stop or day or after.lower_ in lexicon.days() else None


def _chained(token: Token, cue: Token) -> bool:
    """A preposition that hangs on a phrase that hangs on the cue, with no verb between."""
    head = token.head
    for _ in range(4):
        if head.i == cue.i:
            return True
        if head.pos_ in {"VERB", "AUX"}:
            return False
        head = head.head
    return False


def _adverbial(token: Token, cue: Token) -> bool:
    head = token
    for _ in range(5):
        if head.dep_ in {"nsubj", "nsubjpass", "csubj"}:
            return False
        if head.i == cue.i:
            return True
        if head.pos_ in {"VERB", "AUX"}:
            return False
        head = head.head
    return False


def _phrase_end(doc: Doc, preposition: Token, end: int) -> int:
    """End of a prepositional phrase, cut before a clause, a quotation or a comma."""
    last = min(preposition.right_edge.i + 1, end)
    place = preposition.i + 1
    while place < last:
        token = doc[place]
        if (
            (token.lower_ in {"that", "whether", "how"} and token.tag_ not in {"DT"})
            or token.text in MARKS
            or token.text in {",", ":", ";", "-", "–"}
        ):
            break
        if token.dep_ in {"nsubj", "nsubjpass", "expl"} and place > preposition.i + 1:
            return max(token.left_edge.i, preposition.i + 1)
        place += 1
    return max(place, preposition.i + 1)


def _clause_subject(doc: Doc, place: int, cue: Token) -> bool:
    """Does a clause's subject begin here, so that it is content and no hearer?"""
    for token in doc[place : place + 12]:
        if (
            token.dep_ in {"nsubj", "nsubjpass", "expl"}
            and token.head.i != cue.i
            and token.left_edge.i <= place <= token.i
        ):
            return (
                not any(
                    child.dep_ in {"dobj", "dative"} and child.i < token.left_edge.i
                    for child in cue.children
                    if child.i > cue.i
                )
                and token.head.i > token.i
            )
        if token.text in {",", ":", '"'} or token.lower_ == "that":
            return False
    return False


def _hearer_end(doc: Doc, place: int, end: int) -> int:
    """End of the noun phrase that begins at `place`, on the surface."""
    start = place
    while place < end:
        token = doc[place]
        if (
            token.text in MARKS
            or token.text in {",", ":", ";"}
            or (token.lower_ in {"that", "whether", "how"} and place > start)
        ):
            break
        if token.pos_ not in NOMINAL | {"DET", "ADJ", "PART"} and not (
            token.text in {"-", "&"} or token.tag_ == "POS"
        ):
            break
        if place > start and token.dep_ in {"nsubj", "nsubjpass"} and token.left_edge.i > start:
            return int(token.left_edge.i)
        if place > start and token.tag_ in {"DT", "PRP", "PRP$", "EX"}:
            break
        place += 1
    return max(place, start + 1)


def trimmed(line: Line, start: int, end: int) -> Range | None:
    """Characters without enclosing quotation marks, edge punctuation and white space; None if nothing is left."""
    text = line.block.text
    while start < end:
        first, last = text[start], text[end - 1]
        if first.isspace() or first in ",.;:-–—)":
            start += 1
        elif last.isspace() or (
            last in ",.;:-–—?!(" and not (last == "." and re.search(r"\b[A-Z]\.[A-Z]\.$", text[start:end]))
        ):
            end -= 1
        elif first == '"' and (
            text.count('"', start, end) % 2 == 1 or text.find('"', start + 1, end) == end - 1
        ):
            start += 1
        elif last == '"' and text.count('"', start, end) % 2 == 1:
            end -= 1
        elif first == "'" and any(q[0] == start + 1 and q[1] >= end - 1 for q in line.quotes):
            start += 1
        elif last == "'" and any(q[1] == end - 1 and q[0] <= start for q in line.quotes):
            end -= 1
        else:
            break
    return (start, end) if end > start and re.search(r"\w", text[start:end]) else None
