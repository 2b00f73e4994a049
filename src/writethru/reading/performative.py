"""Verbs that do what they say: called P a Q, accused, urged, promised, put P at Q, warned of P, announced P.

They report without a clause of speech. In: a line, a sentence and the verb. Out: a Claim or nothing.
"""

from __future__ import annotations

from spacy.tokens import Token

from writethru.reading import clauses, lexicon
from writethru.reading.claim import Claim, Range
from writethru.reading.parse import Line
from writethru.reading.phrases import MARKS, noun_phrase, phrasal_end, verb_group
from writethru.reading.verbal import MODAL, subject_of


def _gives_word(line: Line, verb: Token, start: int) -> bool:
    """ "promised a new bridge": the sentence's own verb, and no "P, promised the mayor"."""
    own = verb.dep_ == "ROOT" and verb.lower_.startswith(("promis", "pledg", "vow", "threaten"))
    return own and line.doc[start - 1].text not in MARKS | {","}


def act_of_speech(line: Line, sent: Range, verb: Token) -> Claim | None:
    """called P a Q, accused P of Q, urged P to Q, called on P to Q, promised to P, put P at Q, warned of P, announced P."""
    doc = line.doc
    tables = lexicon.all_verbs().get(verb.lower_, frozenset())
    group = verb_group(doc, verb, sent)
    if any(c.dep_ == "auxpass" for c in verb.children) or (
        verb.tag_ == "VB" and any(c.tag_ == "TO" for c in verb.children)
    ):
        return None
    if any(t.lower_ in MODAL | {"not", "n't", "never"} for t in doc[group[0] : verb.i]):
        return None
    if verb.dep_ in {"pcomp", "amod"} or (
        verb.tag_ == "VBN" and not any(c.dep_ == "aux" for c in verb.children)
    ):
        return None
    subject = subject_of(verb)
    if (
        subject is None
        or not sent[0] <= subject.i < sent[1]
        or subject.lower_ in {"there", "what", "we", "i", "you", "who", "which", "that"}
    ):
        return None
    cue_end, rule = verb.i + 1, ""
    for table in ("urge", "about"):
        if (found := phrasal_end(doc, verb, table)) is not None:
            cue_end, rule = found[0], "urge" if table == "urge" else "about"
    place = cue_end
    if place >= sent[1]:
        return None
    infinitive = next((t.i for t in doc[place : min(sent[1], place + 25)] if t.tag_ == "TO"), None)
    objects = [
        c for c in verb.children if c.dep_ in {"dobj", "dative", "oprd", "ccomp", "attr"} and c.i > verb.i
    ]
    has_quote = any(q[0] >= doc[verb.i].idx and q[0] < doc[sent[1] - 1].idx for q in line.quotes)
    if rule:
        pass
    elif (
        "urge" in tables
        and infinitive is not None
        and infinitive > place
        and any(c.dep_ in {"xcomp", "ccomp"} and c.i > infinitive for c in verb.children)
    ):
        rule = "urge"
    elif "promise" in tables and (doc[place].tag_ == "TO" or (objects and _gives_word(line, verb, group[0]))):
        rule = "promise"
    elif (
        "measure" in tables
        and objects
        and any(t.lower_ in {"at", "as"} for t in doc[place : place + 16])
        and any(t.like_num for t in doc[place : place + 24])
    ):
        rule = "measure"
    elif "rate" in tables and objects:
        as_of = any(
            (t.lower_ in {"as", "of", "for", "over"} and t.head.i == verb.i) or t.lower_ == "as"
            for t in doc[place : place + 25]
        )
        if verb.lower_.startswith(("call", "pronounc", "deem", "dub", "brand", "term", "label")):
            rule = (
                "rate"
                if has_quote or any(c.dep_ in {"oprd", "ccomp", "xcomp"} for c in objects) or len(objects) > 1
                else ""
            )
        elif verb.lower_.startswith(
            ("describ", "portray", "liken", "paint", "character", "thank", "credit", "charg")
        ):
            rule = "rate" if as_of or has_quote else ""
        elif verb.lower_.startswith(("welcom", "mock", "chid", "paint", "scold")):
            rule = "rate"
        else:
            rule = "rate"
    elif (
        verb.lower_ in lexicon.verbs("about")
        and objects
        and doc[verb.i - 1].text not in MARKS | {","}
        and (verb.tag_ in {"VBD", "VBZ", "VBP", "VBG"} or any(c.dep_ == "aux" for c in verb.children))
    ):
        rule = "about"
    if not rule:
        return None
    source = noun_phrase(doc, subject, sent, {verb.i, *range(*group)})
    if source[1] > group[0] > source[0]:
        source = (source[0], group[0])
    if rule == "promise" and doc[place].lower_ == "that" and doc[place].tag_ != "DT" and place + 1 < sent[1]:
        place += 1
    pieces = clauses.after(line, place, verb, sent)
    if not pieces:
        return None
    return Claim(line=line, sent=sent, rule=rule, content=pieces, cue=[(group[0], cue_end)], source=source,
                 cluster=(group[0] if verb.tag_ == "VBG" else min(source[0], group[0]), cue_end),
                 confidence={"urge": 0.75, "promise": 0.7, "measure": 0.7, "rate": 0.65, "about": 0.5}[rule])  # fmt: skip
