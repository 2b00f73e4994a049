"""Cues that are no verbs: "according to X", "in X's words", "a report that P"; and refusals to speak.

In: a line and a sentence. Out: Claims, in text order.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc

from writethru.reading import clauses, lexicon
from writethru.reading.claim import Claim, Range
from writethru.reading.parse import Line
from writethru.reading.phrases import NOMINAL, noun_phrase, trimmed
from writethru.reading.verbal import subject_of

_WH = lexicon.grammar("wh")


def phrase_at(doc: Doc, place: int, end: int, phrase: str) -> int | None:
    """The token after the phrase if it stands at `place`, by words (contractions are two tokens)."""
    for word in phrase.split():
        if place >= end:
            return None
        if doc[place].lower_ == word:
            place += 1
        elif place + 1 < end and doc[place].lower_ + doc[place + 1].lower_ == word:
            place += 2
        else:
            return None
    return place


def according(line: Line, sent: Range, floor: int) -> list[Claim]:
    """according to X; by the words of X; by his words."""
    doc = line.doc
    found: list[Claim] = []
    for place in range(sent[0], sent[1] - 1):
        low = doc[place].lower_
        if low not in {"according", "in", "by", "with", "as"} or line.quote_at(doc[place].idx):
            continue
        cue: list[Range] = []
        source: Range | None = None
        for phrase in lexicon.fixed("prepositional"):
            end = phrase_at(doc, place, sent[1], phrase)
            if end is not None and end < sent[1]:
                head = _object(line, end, sent)
                if head is not None:
                    source, cue = head, [(place, end)]
                break
        own_words = (  # "by his words"
            not cue
            and low in {"by", "in"}
            and place + 3 < sent[1]
            and doc[place + 1].tag_ == "PRP$"
            and doc[place + 2].lower_ in lexicon.cues()["prepositional"]["nouns"]
            and doc[place + 3].text in {",", "."}
        )
        if own_words:
            cue, source = [(place, place + 1), (place + 2, place + 3)], (place + 1, place + 2)
        if not cue or source is None:
            continue
        if is_formula(line.text(*source)):
            continue  # "according to a formula": no source
        right = max(source[1], cue[-1][1])
        claim = _place(line, sent, cue, source, place, right, max([floor, *[c.cluster[1] for c in found]]))
        if claim:
            found.append(claim)
    return found


def is_formula(source: str) -> bool:
    """ "According to a plan", "to its size": what stands behind is nobody."""
    nobody = (
        r"(a|the|its|their)?\s*(plan|schedule|formula|scale|size|rules?|law|custom|need|contract|tradition)\b"
    )
    return re.match(nobody, source, flags=re.IGNORECASE) is not None


def _object(line: Line, start: int, sent: Range) -> Range | None:
    """The phrase after "according to"; a restrictive "who ..." clause stays."""
    doc = line.doc
    head = next(
        (
            t
            for t in doc[start : min(start + 14, sent[1])]
            if t.pos_ in NOMINAL and t.left_edge.i <= start <= t.i and t.head.i < start
        ),
        None,
    )
    if head is None:
        head = next((t for t in doc[start : min(start + 8, sent[1])] if t.pos_ in NOMINAL), None)
    if head is None:
        return None
    source = noun_phrase(doc, head, (start, sent[1]))
    return source if source[0] <= start + 1 else (start, source[1])


def _place(
    line: Line, sent: Range, cue: list[Range], source: Range, left: int, right: int, floor: int
) -> Claim | None:
    doc = line.doc
    pieces: list[Range] = []
    rule = "according-to"
    previous = doc[left - 1] if left > sent[0] else None
    start = clauses.left_start(line, sent, 0)
    # a relative clause, a modifier: the phrase's own comma may come later
    aside = left - start <= 4 and not any(
        t.pos_ in {"VERB", "AUX", "NOUN", "PROPN", "PRON"} for t in doc[start:left]
    )
    opening = (
        left <= start + 1
        or aside
        or (  # "Inside, according to X, P"
            previous is not None and previous.lower_ in {"but", "and", "while", "where", "that"}
        )
    )
    if (
        previous is not None
        and previous.text == ","
        and left >= 2
        and doc[left - 2].lower_ in {"where", "that", "but", "and", "while", "which"}
    ):
        opening = True
    if opening:
        after = next((i for i in range(right, sent[1]) if doc[i].text == ","), None)
        if after is not None and after + 1 < sent[1]:
            start = _past_second_cue(line, after + 1, sent)
            pieces = clauses.after(line, start, doc[cue[0][0]], sent)
    else:
        pieces = clauses.before(line, sent, left, floor)
        if right + 1 < sent[1] and doc[right].text == "," and clauses.resumes(line, right + 1, sent):
            pieces += clauses.after(line, right + 1, doc[cue[0][0]], sent)
    if not pieces:
        return None
    return Claim(
        line=line,
        sent=sent,
        rule=rule,
        content=pieces,
        cue=cue,
        source=source,
        cluster=(left, right),
        confidence=0.85,
    )


def _past_second_cue(line: Line, start: int, sent: Range) -> int:
    """Behind "on Tuesday reported that" of "According to X, on Tuesday reported that P": said twice, by one source."""
    doc = line.doc
    for place in range(start, min(start + 6, sent[1] - 1)):
        token = doc[place]
        if clauses.cue_like(token) and doc[place + 1].lower_ == "that":
            return place + 2
        if token.lower_ not in lexicon.days() and token.pos_ not in {"ADP", "ADV", "NUM", "DET"}:
            break
    return start


def nominal(line: Line, sent: Range) -> list[Claim]:
    """X's claim that P; a newspaper report that P: a noun that carries a report, and whose it is."""
    doc = line.doc
    nouns = set(lexicon.cues()["nominal"]["nouns"].split())
    found: list[Claim] = []
    for place in range(sent[0] + 1, sent[1] - 2):
        token = doc[place]
        if token.lower_ not in nouns or doc[place + 1].lower_ != "that" or line.quote_at(token.idx):
            continue
        clause = next(
            (
                c
                for c in token.children
                if c.dep_ in {"acl", "relcl", "ccomp"} and any(g.dep_ == "mark" for g in c.children)
            ),
            None,
        )
        if clause is None:
            continue
        owner = next((c for c in token.children if c.dep_ in {"poss", "compound"} and c.i < place), None)
        if owner is None or (owner.tag_ == "PRP$" and owner.lower_ == "its"):
            continue
        first = min([owner.left_edge.i, *(c.i for c in token.children if c.dep_ == "det" and c.i < place)])
        last = owner.i + 1
        # the clause ends where the sentence's own verb goes on: "X's claim that P was rejected"
        pieces = clauses.after(line, place + 2, token, (sent[0], max(clause.right_edge.i + 1, place + 3)))
        if pieces and last > first:
            found.append(Claim(line=line, sent=sent, rule="nominal", content=pieces, cue=[(place, place + 1)], source=(first, last),
                               cluster=(first, place + 1), confidence=0.55))  # fmt: skip
    return found


def refusals(line: Line, sent: Range, floor: int) -> list[Claim]:
    """declined to comment on P; would not say whether P; made no comment."""
    doc = line.doc
    found = [claim for claim in (_neither(line, sent), _turned_round(line, sent)) if claim is not None]
    if found:
        return found
    place = sent[0]
    while place < sent[1]:
        hit = _refusal_at(line, place, sent)
        if hit is None:
            place += 1
            continue
        end, anchor = hit
        verb = doc[anchor]
        subject = subject_of(verb)
        for other in (doc[place], verb.head):
            if subject is None or not sent[0] <= subject.i < place:
                subject = subject_of(other)
        if subject is None or not sent[0] <= subject.i < place:
            before = [
                t
                for t in doc[sent[0] : place]
                if t.pos_ in NOMINAL and t.dep_ in {"nsubj", "nsubjpass", "ROOT"}
            ]
            subject = before[-1] if before else None
        source: Range | None = None
        if subject is not None and sent[0] <= subject.i < place:
            source = noun_phrase(doc, subject, sent, set(range(place, end)))
            source = (source[0], min(source[1], place))
        elif "commented" in doc[place:end].text and place > sent[0] + 2:
            source = next(
                (
                    (c.i + 1, c.right_edge.i + 1)
                    for c in doc[sent[0] : place]
                    if c.dep_ == "prep" and c.lower_ in {"in", "at"}
                ),
                None,
            )
        if source is None or source[1] <= source[0]:
            place = end
            continue
        pieces: list[Range] = []
        if end < sent[1] and doc[end].text not in {".", ",", "!", "?"}:
            pieces = clauses.after(line, end, verb, sent)
        if not pieces:
            pieces = _asked(line, sent, source[0])
        if (
            not pieces
            and not doc[place].lower_.startswith(("declin", "refus", "refrain"))
            and "comment" not in doc[place:end].text
        ):
            place = end
            continue
        if not pieces:
            word = doc[end - 1]
            pieces = [(word.idx, word.idx + len(word))]
        found.append(Claim(line=line, sent=sent, rule="refusal", content=pieces, cue=[(place, end)], source=source,
                           cluster=(min(source[0], place), end), polarity="declines", confidence=0.85))  # fmt: skip
        place = end
    return found


def _refusal_at(line: Line, place: int, sent: Range) -> tuple[int, int] | None:
    """(end of the cue, its verb) if a refusal's cue begins at this token."""
    doc = line.doc
    if line.quote_at(doc[place].idx):
        return None
    for phrase in lexicon.fixed_by_start("decline").get(doc[place].lower_[:2], ()):
        if (end := phrase_at(doc, place, sent[1], phrase)) is not None:
            anchor = next((t.i for t in doc[place:end] if t.pos_ == "VERB"), place)
            return end, anchor
    if doc[place].lower_ in lexicon.verbs("decline") and doc[place].tag_.startswith("VB"):
        after = place + 1
        while after < sent[1] and doc[after].tag_ == "RB":
            after += 1
        if (end := _to_speak(line, after, sent)) is not None:
            return end, place
        withheld = lexicon.cues()["decline"]["withheld"].split()
        if after < sent[1] and doc[after].lower_ in withheld and doc[after].pos_ in {"NOUN", "VERB"}:
            return place + 1, place  # "declined comment on P": what is declined is the content
    return _unwilling(line, place, sent)


def _to_speak(line: Line, place: int, sent: Range) -> int | None:
    """The end of "to comment on", "to say", where it begins at this token."""
    doc = line.doc
    speech = lexicon.cues()["decline"]["speech"].split()
    if place + 1 >= sent[1] or doc[place].lower_ != "to":
        return None
    if doc[place + 1].lower_ == "be" and place + 2 < sent[1] and doc[place + 2].lower_ == "drawn":
        end = place + 3
    elif doc[place + 1].lower_ in speech:
        end = place + 2
    else:
        return None
    if end < sent[1] and doc[end].lower_.endswith("self"):
        end += 1  # "to pronounce himself on"
    on = end < sent[1] and doc[end].lower_ in {"on", "about", "upon", "as", "into"}
    return end + 1 if on and doc[end - 1].lower_ != "say" else end


def _unwilling(line: Line, place: int, sent: Range) -> tuple[int, int] | None:
    """ "Did not wish to comment on", "was not ready to say", "preferred not to discuss"."""
    doc = line.doc
    table = lexicon.cues()["decline"]
    if doc[place].lower_ in {"preferred", "prefers", "chose", "chooses"} and place + 1 < sent[1]:
        if doc[place + 1].lower_ == "not" and (end := _to_speak(line, place + 2, sent)) is not None:
            return end, place
        return None
    if place + 2 >= sent[1] or doc[place].pos_ != "AUX" or doc[place + 1].lower_ not in {"not", "n't"}:
        return None
    if doc[place].tag_ == "MD" and doc[place + 2].lower_ in table["withhold"].split():
        end = place + 3
        on = end < sent[1] and doc[end].lower_ in {"on", "about"}
        return end + on, place + 2
    if place + 3 >= sent[1]:
        return None
    key = "unready" if doc[place].lower_ in {"is", "was", "are", "were", "be", "been"} else "unwilling"
    end = _to_speak(line, place + 3, sent) if doc[place + 2].lower_ in table[key].split() else None
    return (end, place + 2) if end is not None else None


def _neither(line: Line, sent: Range) -> Claim | None:
    """ "Neither the ministry nor the guild would say P"."""
    doc = line.doc
    first = next(
        (t for t in doc[sent[0] : sent[1]] if t.lower_ == "neither" and not line.quote_at(t.idx)), None
    )
    nor = next((t for t in doc[sent[0] : sent[1]] if t.lower_ == "nor"), None)
    if first is None or nor is None or nor.i < first.i:
        return _nobody(line, sent)
    speech = lexicon.cues()["decline"]["speech"].split()
    for place in range(nor.i + 1, min(nor.i + 12, sent[1] - 1)):
        if doc[place].tag_ == "MD" and doc[place + 1].lower_ in speech:
            end = place + 2
            if end < sent[1] and doc[end].lower_ in {"on", "about"}:
                end += 1
            pieces = clauses.after(line, end, doc[place + 1], sent) if end < sent[1] - 1 else []
            if not pieces:
                word = doc[place + 1]
                pieces = [(word.idx, word.idx + len(word))]
            return Claim(line=line, sent=sent, rule="refusal", content=pieces, cue=[(place, end)], source=(first.i, place),
                         cluster=(first.i, end), polarity="declines", confidence=0.8)  # fmt: skip
    return None


def _nobody(line: Line, sent: Range) -> Claim | None:
    """ "Neither side has confirmed P", "nobody from the coast guard would comment"."""
    doc = line.doc
    start = sent[0]
    while start < sent[1] and doc[start].is_punct:
        start += 1
    if start >= sent[1] or doc[start].lower_ not in {"neither", "nobody", "none", "nor"}:
        return None
    withheld = {f for verb in lexicon.cues()["decline"]["withhold"].split() for f in lexicon.forms(verb)}
    for place in range(start + 1, min(start + 10, sent[1] - 1)):
        if doc[place].text == "," or line.quote_at(doc[place].idx):
            return None
        helps = doc[place].tag_ == "MD" or doc[place].lower_ in {"has", "have", "had", "did"}
        if helps and doc[place + 1].lower_ in withheld:
            end = place + 2
            end += end < sent[1] and doc[end].lower_ in {"on", "about"}
            pieces = clauses.after(line, end, doc[place + 1], sent) if end < sent[1] - 1 else []
            word = doc[place + 1]
            return Claim(line=line, sent=sent, rule="refusal", content=pieces or [(word.idx, word.idx + len(word))],
                         cue=[(place, end)], source=(start, place), cluster=(start, end), polarity="declines", confidence=0.75)  # fmt: skip
    return None


def _turned_round(line: Line, sent: Range) -> Claim | None:
    """Word orders of translated wires: "To comment on P X declined"; "P was not commented by X"; "no comment from X"."""
    doc = line.doc
    end = _to_speak(line, sent[0], sent)
    if end is not None:
        verb = next((t for t in doc[end : sent[1]] if t.lower_ in lexicon.verbs("decline")), None)
        start = verb.i if verb is not None else end
        while start > end and doc[start - 1].pos_ in {"PROPN", "PRON"}:
            start -= 1
        if verb is not None and end < start < verb.i:
            source = (start, verb.i)
            piece = trimmed(line, doc[end].idx, doc[source[0] - 1].idx + len(doc[source[0] - 1]))
            if piece and source[0] > end:
                return Claim(line=line, sent=sent, rule="refusal", content=[piece], cue=[(sent[0], end), (verb.i, verb.i + 1)],
                             source=source, cluster=(source[0], verb.i + 1), polarity="declines", confidence=0.75)  # fmt: skip
    for place in range(sent[0] + 1, sent[1] - 1):
        by = doc[place].lower_ == "commented" and doc[place + 1].lower_ == "by"
        none = (
            doc[place].lower_ == "comment"
            and doc[place - 1].lower_ == "no"
            and doc[place + 1].lower_ == "from"
        )
        if not (by or none) or line.quote_at(doc[place].idx):
            continue
        head = next(
            (t for t in doc[place + 2 : sent[1]] if t.pos_ in NOMINAL and t.left_edge.i <= place + 2), None
        )
        if head is None:
            continue
        source = noun_phrase(doc, head, (place + 2, sent[1]))
        if none:
            piece, cue = (doc[place].idx, doc[place].idx + len(doc[place])), (place - 1, place + 1)
        else:
            start = place
            while start > sent[0] and (
                doc[start - 1].pos_ == "AUX" or doc[start - 1].lower_ in {"not", "on"}
            ):
                start -= 1
            if "not" not in {t.lower_ for t in doc[start:place]}:
                continue
            found = (
                trimmed(line, doc[sent[0]].idx, doc[start - 1].idx + len(doc[start - 1]))
                if start > sent[0]
                else None
            )
            if found is None:
                continue
            piece, cue = found, (start, place + 1)
        return Claim(line=line, sent=sent, rule="refusal", content=[piece], cue=[cue], source=source,
                     cluster=(cue[0], source[1]), polarity="declines", confidence=0.75)  # fmt: skip
    return None


def _asked(line: Line, sent: Range, left: int) -> list[Range]:
    """What was asked, from the words before the refusal: "Asked whether P, X ..."; "On P she ..."."""
    doc = line.doc
    start = sent[0]
    if left <= start + 1 and start > 0 and doc[start - 1].text == "?":
        question = next((s for s in line.sents if s[1] == start), None)
        piece = trimmed(line, doc[question[0]].idx, doc[start - 1].idx) if question else None
        return [piece] if piece else []
    if (
        doc[start].lower_
        not in {
            "asked",
            "questioned",
            "pressed",
            "quizzed",
            "answering",
            "on",
            "about",
            "regarding",
            "concerning",
            "as",
            "to",
        }
        | _WH
    ):
        return []
    if doc[start].lower_ in {
        "asked",
        "questioned",
        "pressed",
        "quizzed",
        "answering",
        "on",
        "about",
        "regarding",
        "concerning",
    }:
        start += 1
        while (
            start < left
            and doc[start].lower_ in {"by", "reporters", "journalists", "about", "on", "the", "question"}
            and doc[start + 1].lower_ not in {"."}
        ):
            start += 1
        if start > sent[0] + 1 and doc[start - 1].lower_ == "the":
            start -= 1
    piece = trimmed(line, doc[start].idx, doc[left - 1].idx + len(doc[left - 1])) if left > start else None
    return [piece] if piece else []
