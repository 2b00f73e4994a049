"""Where content begins and ends in a sentence, given the cluster of source and cue that it belongs to.

In: a line, a sentence, a cue verb and its cluster. Out: characters of the block.
"""

from __future__ import annotations

from spacy.tokens import Token

from writethru.reading import lexicon
from writethru.reading.claim import Range
from writethru.reading.parse import Line
from writethru.reading.phrases import MARKS, RELATIVE, trimmed

_OPENERS = lexicon.grammar("openers")
_CITE = lexicon.grammar("citing")
_CONTENT_TABLES = {"say", "rate", "urge", "promise", "deny", "about", "measure"}


def _quoted(line: Line, place: int) -> bool:
    return line.quote_at(line.doc[place].idx) is not None


def cue_like(token: Token) -> bool:
    """A verb form of a speech table."""
    return token.tag_.startswith("VB") and bool(
        lexicon.all_verbs().get(token.lower_, frozenset()) & _CONTENT_TABLES
    )


def ancestor_by(token: Token, top: Token, relations: set[str]) -> bool:
    """Does the token hang on `top` by a path of these relations only?"""
    for _ in range(6):
        if token.i == top.i:
            return True
        if token.dep_ not in relations:
            return False
        token = token.head
    return False


def content_end(line: Line, start: int, cue: Token, sent: Range) -> int:
    """The token (exclusive) at which content that begins at token `start` ends."""
    doc = line.doc
    end = sent[1]
    if cue.dep_ == "relcl" and start <= cue.right_edge.i:
        end = min(end, cue.right_edge.i + 1)  # "the pier, which X called a disgrace, will close"
    for place in range(start, end):
        token = doc[place]
        if _quoted(line, place):
            continue
        low = token.lower_
        if token.text == ";" and place > start + 1:
            return place
        if token.text == "," and place > start and _closing_cue(line, place, cue, end):
            return place
        if token.text in {",", "-", "–", "—"} and place + 2 < end and place > start:
            if _meanwhile(line, place + 1, cue, end):
                return place
            after = doc[place + 1]
            if after.lower_ in _CITE:
                return place
            if after.tag_ == "VBG" and cue_like(after) and not _own_subject(after, start):
                return place
            if after.lower_ == "according" and doc[place + 2].lower_ == "to":
                return place
        if (
            low == "and"
            and place > start
            and place + 2 < end
            and doc[place + 1].lower_ == "that"
            and doc[place + 1].dep_ == "mark"
            and _outside(doc[place + 1].head, cue)
        ):
            # "X said Y urged Z to go, and that Q": Q is X's
            return place - 1 if doc[place - 1].text == "," else place
        if (
            low in {"and", "but", "while", "although", "though", "as", "whereas"}
            and place + 1 < end
            and place > start
        ) and _new_cue(line, place, cue, end):
            return place - 1 if doc[place - 1].text == "," else place
        if (
            low == "according"
            and place + 1 < end
            and doc[place + 1].lower_ == "to"
            and place > start
            and doc[place - 1].text == ","
        ):
            return place - 1
        if low == "adding" and place > start and token.dep_ in {"advcl", "conj", "acl"}:
            return place - 1 if doc[place - 1].lower_ == "and" else place
    return end


def _meanwhile(line: Line, place: int, cue: Token, end: int) -> bool:
    """Do the words after a comma set beside it what somebody else said before: ", hours after the ministry denied it"?"""
    doc = line.doc
    ahead = [t.lower_ for t in doc[place : min(place + 4, end)]]
    if not ahead or not {"after", "before"} & set(ahead) or not set(ahead[:3]) & lexicon.spans_of_time():
        return False
    return any(
        cue_like(t) and t.i != cue.i and any(c.dep_ == "nsubj" for c in t.children) for t in doc[place:end]
    )


def _closing_cue(line: Line, comma: int, cue: Token, end: int) -> bool:
    """Do the last words after a comma only say who reports the whole sentence: ", reported the agency", ", the mayor said"?"""
    doc = line.doc
    while end > comma + 1 and doc[end - 1].is_punct:
        end -= 1
    cited = next(
        (
            i
            for i in range(comma + 2, min(comma + 14, end - 1))
            if doc[i].text == "," and doc[i + 1].lower_ in _CITE
        ),
        end,
    )
    end = cited  # ", the agency reported, citing an interview with him"
    rest = doc[comma + 1 : end]
    if not 2 <= len(rest) <= 14 or any(t.text in MARKS for t in rest):
        return False
    told = [t for t in rest if cue_like(t) and t.tag_ in {"VBD", "VBZ"} and t.i != cue.i]
    if not told or not lexicon.all_verbs()[told[0].lower_] & {"say"}:
        return False
    verb = told[0]
    others = [t for t in rest if t.pos_ in {"VERB", "AUX"} and t.i != verb.i]
    if others or any(t.lower_ in RELATIVE or t.tag_ == "CC" for t in rest[: verb.i - comma]):
        return False
    named = [t for t in rest if t.pos_ in {"NOUN", "PROPN", "PRON"} and t.lower_ not in lexicon.days()]
    first = verb.i == comma + 1
    return bool(named) and (first or verb.i >= end - 4) and (not first or named[0].i > verb.i)


def _own_subject(token: Token, start: int) -> bool:
    return any(child.dep_ in {"nsubj", "aux"} for child in token.children)


def _outside(clause: Token, cue: Token) -> bool:
    """Is a clause after "and that" another's than the cue's: hung above it, or beside it in what somebody said?"""
    beside = clause.dep_ == "conj" and clause.head.i == cue.i and cue.dep_ == "ccomp"
    return beside or not ancestor_by(clause, cue, {"conj", "ccomp", "xcomp", "dobj", "advcl"})


def speaking_on(verb: Token) -> Token | None:
    """The cue whose subject speaks on: "X said the pier was old and urged Y to leave" - piers do not urge.

    The parser ties "urged" to "was". What was said of a thing, of which only somebody could speak, is the
    speaker's next act; where the clause is about somebody, its subject may well be who urged.
    """
    if verb.dep_ != "conj" or not lexicon.all_verbs().get(verb.lower_, frozenset()) & {"say", "urge", "deny"}:
        return None
    clause = verb.head
    if clause.dep_ not in {"ccomp", "advcl"} or not cue_like(clause.head) or clause.tag_ == "VB":
        return None
    subject = next((c for c in clause.children if c.dep_ in {"nsubj", "nsubjpass"}), None)
    if subject is None or subject.pos_ != "NOUN" or subject.tag_ != "NN":
        return None
    speaks = (
        lexicon.roles()
        | lexicon.organisation_heads()
        | lexicon.outlet_words()
        | lexicon.document_heads()
        | lexicon.unnamed("always")
        | lexicon.unnamed("indefinite")
        | lexicon.unnamed("group")
    )
    return None if subject.lower_ in speaks else clause.head


def _new_cue(line: Line, place: int, cue: Token, end: int) -> bool:
    """After a conjunction: does a second cue of the outer clause begin, with or without its own subject?"""
    doc = line.doc
    for token in doc[place + 1 : min(end, place + 10)]:
        if token.text in {",", '"'} and token.i > place + 6:
            return False
        if not cue_like(token) or token.tag_ in {"VB"} or _quoted(line, token.i):
            continue
        if token.dep_ == "conj" and token.head.i == cue.i:
            return True
        if (outer := speaking_on(token)) is not None and outer.i == cue.i:
            return True
        if token.dep_ == "conj" and ancestor_by(token, cue, {"conj"}):
            return True
        if token.dep_ in {"advcl", "parataxis", "conj", "ROOT"} and ancestor_by(
            token, cue, {"advcl", "parataxis", "conj"}
        ):
            return True
    return False


def left_start(line: Line, sent: Range, floor: int) -> int:
    """Where content before a cluster begins: the sentence's start (or `floor`), past connectives."""
    doc = line.doc
    start = max(sent[0], floor)
    while start < sent[1] and (
        (doc[start].is_punct and doc[start].text not in MARKS | {"[", "("}) or doc[start].is_space
    ):
        start += 1
    for _ in range(2):
        if start + 2 < sent[1] and doc[start].lower_ in _OPENERS and not _quoted(line, start):
            if doc[start + 1].text == ",":
                start += 2
            elif doc[start].lower_ in {"but", "and", "yet", "so", "nor"} or doc[start].lower_ in {"or"}:
                start += 1
        elif sent[0] < start < sent[1] and doc[start].lower_ in {"and", "or", "but", "while"}:
            start += 1
    return start


def before(line: Line, sent: Range, left: int, floor: int) -> list[Range]:
    """Content that stands before token `left`: from the sentence's start, or from the opening of the quotation that
    ends there, if that lies in an earlier sentence of the paragraph."""
    doc = line.doc
    start = left_start(line, sent, floor)
    if start >= left:
        return []
    first, last = doc[start].idx, doc[left - 1].idx + len(doc[left - 1])
    closing = [q for q in line.quotes if q[0] < last <= q[1] + 2]
    if closing and closing[-1][0] < first:
        # several sentences in one quotation: all of it, and nothing before it
        piece = trimmed(line, *closing[-1])
        return [piece] if piece else []
    # a block that is quoted from some point of the sentence on after a colon
    if closing and line.block.text[: closing[-1][0] - 1].rstrip().endswith(":") and closing[-1][0] > first:
        piece = trimmed(line, *closing[-1])
        return [piece] if piece else []
    piece = trimmed(line, first, last)
    return [piece] if piece else []


def after(line: Line, start: int, cue: Token, sent: Range) -> list[Range]:
    """Content that begins at token `start`: to the clause's end, or over all of a quotation that runs on."""
    doc = line.doc
    end = content_end(line, start, cue, sent)
    if start >= end:
        return []
    first, last = doc[start].idx, doc[end - 1].idx + len(doc[end - 1])
    running = line.quote_at(last - 1)
    if running and running[0] >= first - 2 and running[1] > last:
        last = running[1]
    piece = trimmed(line, first, last)
    return [piece] if piece else []


def resumes(line: Line, place: int, sent: Range) -> bool:
    """After ", X said,": does the content go on at token `place`?"""
    doc = line.doc
    if place >= sent[1]:
        return False
    token = doc[place]
    if token.text in MARKS:
        return True
    if (
        token.lower_ in RELATIVE
        or token.tag_ == "VBG"
        or token.lower_ in {"citing", "according", "as", "after", "while", "when", "before", "although"}
    ):
        return False
    if token.lower_ in {
        "that",
        "with",
        "to",
        "had",
        "has",
        "have",
        "is",
        "are",
        "was",
        "were",
        "will",
        "would",
        "could",
        "should",
        "may",
        "might",
        "must",
        "can",
    }:
        return True
    return token.lower_ not in {"and", "but", "or", "so", "though"} and any(
        t.tag_ in {"VBD", "VBZ", "VBP", "MD"} for t in doc[place : place + 3]
    )
