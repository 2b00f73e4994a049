"""Verb cues: said, told, denied, called, urged, promised, was quoted as saying, in any order with source and content.

One rule a pattern; each takes the line, the sentence and the verb and gives a Claim or nothing.
"""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span, Token

from writethru.model import Polarity
from writethru.reading import clauses, lexicon
from writethru.reading.claim import Claim, Range
from writethru.reading.parse import Line
from writethru.reading.phrases import MARKS, NOMINAL, noun_phrase, phrasal_end, step_over, trimmed, verb_group

_RIGHT_CLAUSE = {"ccomp", "xcomp", "advcl", "parataxis", "acl", "relcl", "oprd"}
_TIMES = lexicon.grammar("time_nouns")
MODAL = lexicon.grammar("modals")
_AS_SAYING = lexicon.grammar("as_saying")


def subject_of(verb: Token, depth: int = 0) -> Token | None:
    """The verb's subject: its own, its conjunct's, its governor's, or the antecedent of its relative pronoun."""
    own = [c for c in verb.children if c.dep_ in {"nsubj", "nsubjpass"}]
    if not own and (outer := clauses.speaking_on(verb)) is not None:
        return subject_of(outer, depth + 1)
    if own:
        token = own[0] if own[0].i < verb.i else own[-1]
        if token.lower_ in {"who", "which", "that"} and verb.dep_ == "relcl":
            return verb.head
        return token
    if depth > 4:
        return None
    if (
        verb.dep_ in {"conj", "xcomp", "advcl", "pcomp", "ccomp", "parataxis", "dep"}
        and verb.head.i != verb.i
    ):
        if verb.dep_ in {"ccomp"} and verb.tag_ not in {"VBG"}:
            return None
        head = verb.head
        if head.pos_ == "ADP" and head.head.i != head.i:
            head = head.head
        return subject_of(head, depth + 1) if head.pos_ in {"VERB", "AUX"} else None
    if verb.dep_ in {"acl", "relcl"} and verb.head.pos_ in NOMINAL:
        return verb.head
    return None


def inverted_subject(line: Line, place: int, sent: Range) -> Token | None:
    """A noun phrase that begins at token `place`, by its topmost token."""
    doc = line.doc
    while place < sent[1] and (doc[place].pos_ == "ADV" and doc[place].lower_ != "there"):
        place += 1
    if place >= sent[1] or (
        doc[place].pos_ not in NOMINAL | {"DET", "ADJ"} and doc[place].tag_ not in {"PRP$"}
    ):
        return None
    best = None
    for token in doc[place : min(sent[1], place + 14)]:
        if token.pos_ in NOMINAL and token.left_edge.i <= place <= token.i:
            best = token
        elif token.text in {","} or token.text in MARKS:
            break
    if best is not None and (best.dep_ == "npadvmod" or best.lower_ in lexicon.days() | _TIMES):
        return None  # "reported last night"
    return best


def preceding_subject(line: Line, place: int, sent: Range) -> Token | None:
    """A noun phrase that ends right before token `place`."""
    doc = line.doc
    place -= 1
    while place >= sent[0] and doc[place].pos_ in {"ADV", "AUX"}:
        place -= 1
    if place - 3 >= sent[0] and doc[place].text == ")" and doc[place - 2].text == "(":
        place -= 3  # "the Harbour Office (HO) said"
    if place < sent[0] or doc[place].pos_ not in NOMINAL:
        return None
    token = doc[place]
    for _ in range(5):
        if (
            token.head.i == token.i
            or token.head.pos_ not in NOMINAL | {"ADP"}
            or token.head.i < sent[0]
            or token.head.i >= sent[1]
        ):
            break
        if token.dep_ in {"nsubj", "nsubjpass"}:
            break
        comma = token.left_edge.i > sent[0] and doc[token.left_edge.i - 1].text == ","
        if (
            token.dep_ in {"conj", "appos"}
            and comma
            and any(t.tag_ in {"VBD", "VBZ", "MD"} for t in doc[sent[0] : place])
        ):
            break  # "P about Berg, the ministry said": the parser hangs the ministry on Berg
        token = token.head
    return token if token.pos_ in NOMINAL and token.i <= place else doc[place]


def _past_citation(line: Line, place: int, sent: Range) -> int:
    """Past ", citing Y," where "that" or a quotation follows: "X reported, citing Y, that P"."""
    doc = line.doc
    if (
        place + 2 >= sent[1]
        or doc[place].text != ","
        or doc[place + 1].tag_ not in {"VBG", "VBN", "IN", "RB", "WDT"}
    ):
        return place
    for comma in range(place + 2, min(place + 25, sent[1] - 1)):
        if doc[comma].text == "," and doc[comma + 1].lower_ == "that" and doc[comma + 1].tag_ != "DT":
            return comma + 1
    return place


def _teller(line: Line, left: int, sent: Range) -> Range | None:
    """The phrase between the last clause's comma and token `left`, on the surface: ", his sister, Anna Berg, told ..."."""
    doc = line.doc
    end = left - (doc[left - 1].text == ",")
    if end - 2 > sent[0] and doc[end - 1].pos_ == "ADV" and doc[end - 2].text == ",":
        end -= 2  # ", meanwhile,"
    best: Range | None = None
    start = end
    for place in range(end - 1, sent[0] - 2, -1):
        border = place < sent[0] or doc[place].text in {","} or doc[place].text in MARKS
        if not border:
            continue
        piece = doc[place + 1 : start]
        finite = any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} for t in piece)
        relative = any(t.lower_ in {"who", "which"} for t in piece)
        opens = len(piece) and piece[0].tag_ in {"DT", "PRP$", "NNP", "NN", "NNS", "JJ", "CD", "NNPS"}
        if not opens or (finite and not relative):
            break
        if best is not None and (len(piece) > 6 or piece[0].tag_ not in {"DT", "PRP$", "NN"}):
            break
        best = (place + 1, end)
        if place >= sent[0] and doc[place].text in MARKS:
            break
        start = place
    return best


def _begins_clause(line: Line, head: Token, verb: Token, sent: Range) -> bool:
    """Is the phrase after the verb the subject of a further clause: "X, the mayor, said she had gone"?"""
    doc = line.doc
    for token in doc[head.i + 1 : sent[1]]:
        if (
            token.text in {",", ";", ":", "-", "–"}
            or token.text in MARKS
            or token.lower_ in {"who", "which", "that", "as", "after", "when", "while"}
        ):
            return False
        if token.tag_ in {"VBD", "VBZ", "VBP", "MD"}:
            return True
    return False


def _closes_before(line: Line, left: int, sent: Range) -> bool:
    """Is the token before `left` a comma, a dash or a quotation mark, with something said before it?"""
    if left <= sent[0]:
        return False
    token = line.doc[left - 1]
    return token.text in MARKS | {",", "-", "–", "—", "?", "!", "…", "...", "'", "--"}


def _wordy(line: Line, pieces: list[Range]) -> bool:
    """More than a time or a place: a quotation, or a verb, or four words and more."""
    doc, text = line.doc, line.block.text
    for start, end in pieces:
        if line.quote_at(start) or '"' in text[start:end]:
            return True
        span = doc.char_span(start, end, alignment_mode="expand")
        if span is not None and len(span) <= 4 and _only_a_figure(span):
            return True
        if span is not None and (any(t.tag_ in {"VBD", "VBZ", "VBP", "MD", "VB"} for t in span)):
            return True
    return False


def _only_a_figure(span: Span) -> bool:
    """ "6,500, say the police": a figure, and no date."""
    return any(t.like_num for t in span) and not any(
        t.lower_ in lexicon.days() or t.pos_ == "ADP" or re.fullmatch(r"(?:19|20)\d\d", t.text) for t in span
    )


def _abrupt(line: Line, subject: Token, start: int, sent: Range) -> bool:
    """Does a comma alone stand before the verb, and nothing after its noun phrase? "P, informed the ministry."

    The parser takes the verb for one more thing that P's subject did, and the source for its object.
    """
    doc = line.doc
    end = noun_phrase(doc, subject, sent)[1]
    closed = end >= sent[1] or doc[end].text in {".", ",", ";", "!", "?"}
    return doc[start - 1].text == "," and closed and not any(t.dep_ == "cc" for t in doc[start - 2 : start])


def _interrupted(line: Line, left: int, place: int, sent: Range, earlier: list[Range]) -> bool:
    """Does a cluster between two commas stand between a subject and its verb? "The pier, X said, had closed."."""
    doc = line.doc
    if not earlier or place >= sent[1] or not clauses.resumes(line, place + 1, sent):
        return False
    span = doc.char_span(*earlier[-1], alignment_mode="expand")
    if span is None:
        return False
    resumed = next((t for t in doc[place + 1 : sent[1]] if t.text not in MARKS), None)
    if resumed is not None and resumed.tag_ in {"VBZ", "VBD", "VBP", "MD"}:
        return span[0].pos_ in NOMINAL | {"DET", "ADJ"}
    return any(t.dep_ in {"nsubj", "nsubjpass"} and t.head.i > place and t.i < left for t in span)


def was_asked(doc: Doc, verb: Token, sent: Range) -> bool:
    """ "The minister, asked whether P, said": who was asked, and not who asks."""
    after = doc[verb.i + 1].lower_ if verb.i + 1 < sent[1] else ""
    return (
        verb.i > sent[0]
        and doc[verb.i - 1].text == ","
        and after in {"whether", "if", "about", "how", "what", "why", "when", "by", "where"}
    )


def _takes_back(verb: Token) -> bool:
    """Is it a report that is withdrawn, and not a bid, an army or an offer?"""
    taken = lexicon.cues()["deny"]["retracted"].split()
    return any(c.dep_ == "dobj" and c.lower_ in taken for c in verb.children)


def _figure(doc: Doc, place: int, end: int) -> bool:
    """A bare figure or "the same" behind "says": "the survey says 6.4"."""
    if place >= end:
        return False
    if doc[place].lower_ in {"about", "some", "nearly", "almost", "around", "only"} and place + 1 < end:
        place += 1
    same = doc[place].lower_ == "the" and place + 1 < end and doc[place + 1].lower_ == "same"
    return same or bool(doc[place].like_num)


def speech(line: Line, sent: Range, verb: Token, floor: int) -> Claim | None:
    """said, told, denied, reported ...: a clause or a quotation on either side of the cluster."""
    doc = line.doc
    tables = lexicon.all_verbs().get(verb.lower_, frozenset())
    group = verb_group(doc, verb, sent)
    cue_end = verb.i + 1
    for table in ("say", "about", "attitude"):
        if (found := phrasal_end(doc, verb, table)) is not None and table == "say":
            cue_end = found[0]
    auxiliaries = {t.lower_ for t in doc[group[0] : verb.i]}
    if (auxiliaries & {"be", "been", "being"} and verb.tag_ == "VBN") or any(
        c.dep_ == "auxpass" for c in verb.children
    ):
        return passive(line, sent, verb, floor)
    negated = any(t.dep_ == "neg" or t.lower_ in {"not", "n't", "never"} for t in doc[group[0] : verb.i])
    if verb.tag_ == "VB" and any(c.dep_ == "aux" and c.tag_ == "TO" for c in verb.children):
        return None
    if auxiliaries & MODAL and not line.quotes:
        return None
    if (
        verb.dep_ == "pcomp"
        and verb.tag_ == "VBG"
        and verb.head.lower_ not in {"by", "before", "after", "in"}
    ):
        return None
    if verb.tag_ in {"VBN", "VBG"} and "having" in auxiliaries:
        return None
    attitude = "attitude" in tables and not tables & {"say", "deny"}
    if attitude and (verb.dep_ not in {"ROOT"} or negated):
        return None
    if "quote_only" in tables and not tables & {"say"} and not line.quotes:
        return None
    if verb.lower_ == "asked" and was_asked(doc, verb, sent):
        return None
    if verb.lower_ in lexicon.verbs("deny", "retract") and not _takes_back(verb):
        return None

    subject = subject_of(verb)
    if subject is not None and any(
        t.lower_ == "that" and t.dep_ == "mark" and t.head.i == verb.i for t in doc[subject.i + 1 : group[0]]
    ):
        # "the agency reported that the ministry denied": the subject of "denied" stands behind "that"
        subject = preceding_subject(line, group[0], sent)
    inverted = False
    closed = _closes_before(line, group[0], sent)
    after_hearer = cue_end
    if closed and (subject is None or subject.i < verb.i or subject.dep_ not in {"nsubj", "nsubjpass"}):
        start = cue_end
        head = None
        if verb.lower_ in lexicon.verbs("heard") or (start < sent[1] and doc[start].lower_ == "to"):
            # "told Corwin the mayor", "said to Corwin the mayor": a hearer may come first
            if start < sent[1] and doc[start].lower_ == "to":
                start += 1
            first = inverted_subject(line, start, sent)
            if first is not None:
                end = noun_phrase(doc, first, sent)[1]
                for place in range(start + 1, min(end + 1, sent[1])):
                    if doc[place].tag_ in {"DT"} and doc[place - 1].pos_ == "PROPN":
                        after_hearer, head = place, inverted_subject(line, place, sent)
                        break
        if head is None:
            head = inverted_subject(line, cue_end, sent)
        if (
            head is not None
            and verb.tag_ != "VBG"
            and not (subject is not None and verb.dep_ == "conj" and not _abrupt(line, head, group[0], sent))
            and not _begins_clause(line, head, verb, sent)
            and not (
                subject is not None
                and subject.head.i == verb.i
                and verb.lower_ in lexicon.verbs("heard")
                and subject.right_edge.i >= group[0] - 2
            )
        ):
            subject, inverted = head, True
    teller: Range | None = None
    if verb.lower_ in {"told", "tells"} and (
        (inverted and after_hearer == cue_end) or verb.dep_ in {"conj", "advcl", "acl"}
    ):
        # Whoever tells tells somebody: one party behind "told" is the hearer, however the parser takes it.
        teller = _teller(line, group[0], sent)
        if teller is not None:
            subject, inverted = doc[teller[1] - 1], False
    if subject is None:
        subject = preceding_subject(line, group[0], sent)
        if subject is None or (verb.tag_ == "VBG" and verb.dep_ not in {"ROOT"}):
            if verb.tag_ != "VBG":
                return None
            subject = subject_of(verb.head) if verb.head.i != verb.i else None
            if subject is None:
                return None
    if subject.lower_ in {"we", "i", "you"}:
        return None  # the outlet's own voice
    if subject.lower_ in {"it", "that", "this", "there", "what", "which"} and attitude:
        return None
    stop = {verb.i, *range(group[0], group[1])}
    if not (sent[0] <= subject.i < sent[1]):
        return None
    source = teller or noun_phrase(doc, subject, sent, stop)
    if all(
        t.lower_ in lexicon.days() | _TIMES or t.pos_ in {"ADP", "DET", "PUNCT", "NUM"}
        for t in doc[slice(*source)]
    ):
        return None  # "on Tuesday reported that": no day speaks
    if source[1] - source[0] == 1 and doc[source[0]].lower_ in {"who", "which", "that", "whom"}:
        return None  # of somebody the parser lost
    if source[0] > sent[0] and doc[source[0] - 1].lower_ in {"what", "which"} and source[1] <= group[0]:
        return None  # "waving what he said were letters"
    inverted = source[0] >= cue_end
    if source[1] > group[0] > source[0]:
        source = (source[0], group[0])
    far = teller is None and (
        verb.tag_ == "VBG"
        or (verb.dep_ in {"conj", "xcomp", "relcl", "acl"} and not inverted and subject.head.i != verb.i)
    )
    left = group[0] if far or inverted else min(source[0], group[0])
    right = max(cue_end, source[1]) if inverted else cue_end
    hearer = bool(verb.lower_ in lexicon.verbs("heard"))
    place, heard = step_over(doc, right, verb, sent, hearer=hearer)
    if inverted and heard is None and source[0] > cue_end:
        heard = (cue_end + (doc[cue_end].lower_ == "to"), source[0])
    place = _past_citation(line, place, sent)
    pieces: list[Range] = []
    kind = ""
    token = doc[place] if place < sent[1] else None
    ends = (
        token is None
        or (token.text in {".", "!", "?", "…"} and place >= sent[1] - 2)
        or (token.text in MARKS and place >= sent[1] - 1)
    )
    comma = token is not None and token.text in {",", "-", "–", "—"}
    quoted_next = token is not None and comma and place + 1 < sent[1] and doc[place + 1].text in MARKS
    leads = _closes_before(line, left, sent) and not far
    earlier = clauses.before(line, sent, left, floor) if leads else []
    if (
        earlier
        and not _wordy(line, earlier)
        and not (comma and _interrupted(line, left, place, sent, earlier))
    ):
        earlier = []
    on = token is not None and place + 1 < sent[1] and doc[place + 1].lower_ == "that"
    if on and token is not None and earlier and token.tag_ == "CC":
        # "P", said X and that Q
        pieces, kind = [*earlier, *clauses.after(line, place + 2, verb, sent)], "split"
    elif on and comma and token is not None and not earlier:
        # X told Y, that P
        pieces, kind = clauses.after(line, place + 2, verb, sent), "leading"
    elif token is not None and not ends and not comma and token.text != ";":
        start = place
        if (
            (token.lower_ == "that" and token.tag_ != "DT")
            or token.text == ":"
            or (token.lower_ == "that" and token.dep_ == "mark")
        ):
            start += 1
        strong = (
            token.text in MARKS | {":"}
            or start > place
            or ("say" in tables and _figure(doc, place, sent[1]))
            or (
                token.lower_ in {"whether", "how", "why", "what", "if", "where", "who", "when"}
                # "P," he repeated when she called: what follows a quotation is no question
                and not (earlier and line.quote_at(earlier[-1][1] - 1))
            )
        )
        clause = any(
            c.dep_ in _RIGHT_CLAUSE and c.right_edge.i >= place and c.i >= place for c in verb.children
        )
        finite = any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} for t in doc[place : sent[1]])
        quote_here = any(q[0] >= doc[place].idx for q in line.quotes) and token.text not in MARKS
        found_so = verb.lower_ in {"found", "finds", "find"} and any(
            c.dep_ in {"ccomp", "dobj"} for c in verb.children
        )
        if (
            (
                (tables & {"say", "deny", "attitude"} and (strong or (clause and finite) or found_so))
                or (quote_here and clause)
            )
            and not (earlier and line.quote_at(earlier[-1][1] - 1) and not strong)
            and not (attitude and not clause)
        ):
            pieces = clauses.after(line, start, verb, sent)
            kind = "leading"
        if token.lower_ == "to" and "deny" not in tables:
            pieces, kind = [], ""
    elif quoted_next and not earlier:
        pieces = clauses.after(line, place + 1, verb, sent)
        kind = "leading"
    if not pieces and earlier:
        pieces, kind = earlier, "trailing"
        if comma and clauses.resumes(line, place + 1, sent):
            start = place + 1
            later = clauses.after(line, start, verb, sent)
            if later:
                pieces, kind = [*earlier, *later], "split"
    if not pieces and "deny" in tables and token is not None and not ends and not comma:
        pieces, kind = clauses.after(line, place, verb, sent), "denied"
    if not pieces and far and comma and not earlier and quoted_next:
        pieces, kind = clauses.after(line, place + 1, verb, sent), "leading"
    if not pieces:
        return None
    polarity: Polarity = "denies" if "deny" in tables and not negated else "asserts"
    if negated and "deny" not in tables:
        polarity = "declines" if verb.lower_ in {"say", "tell", "confirm"} else "asserts"
    if polarity == "asserts" and negated and kind == "leading" and tables & {"say"} and not line.quotes:
        return None
    if negated and "deny" not in tables and polarity == "asserts":
        return None
    confidence = {"leading": 0.85, "trailing": 0.85, "split": 0.8, "denied": 0.8}[kind]
    if attitude:
        confidence = 0.5
    elif "say" not in tables and "deny" not in tables:
        confidence = 0.6
    claim = Claim(
        line=line,
        sent=sent,
        rule=f"{'inverted' if inverted else 'plain'}-{kind}" + ("-attitude" if attitude else ""),
        content=pieces,
        cue=[(group[0], cue_end)],
        source=source,
        cluster=(min(left, source[0]) if not far else left, max(right, place)),
        polarity=polarity,
        confidence=confidence,
    )
    if heard:
        claim.hearer = line.text(*heard)
    return claim


def passive(line: Line, sent: Range, verb: Token, floor: int) -> Claim | None:
    """was quoted (by Y) as saying P; P was announced by X; X was accused by Y of P."""
    doc = line.doc
    group = verb_group(doc, verb, sent)
    agent = next(
        (g for c in verb.children if c.dep_ == "agent" for g in c.children if g.dep_ == "pobj"), None
    )
    subject = next((c for c in verb.children if c.dep_ == "nsubjpass"), None) or subject_of(verb)
    low = verb.lower_
    if low in {"quoted", "cited", "reported"}:
        saying = next(
            (
                i
                for i in range(verb.i + 1, min(verb.i + 14, sent[1] - 1))
                if doc[i].lower_ == "as" and doc[i + 1].lower_ in _AS_SAYING
            ),
            None,
        )
        if saying is not None and subject is not None and sent[0] <= subject.i < sent[1]:
            source = noun_phrase(doc, subject, sent, set(range(*group)))
            place, heard = step_over(
                doc, saying + 2, doc[saying + 1], sent, hearer=doc[saying + 1].lower_ == "telling"
            )
            pieces: list[Range] = []
            if place < sent[1] and doc[place].text not in {".", ","}:
                pieces = clauses.after(line, place + (doc[place].lower_ == "that"), verb, sent)
            elif place + 1 < sent[1] and doc[place].text == "," and doc[place + 1].text in MARKS:
                pieces = clauses.after(line, place + 1, verb, sent)
            if not pieces and source[0] > sent[0]:
                pieces = clauses.before(line, sent, source[0], floor)
            if not pieces:
                return None
            via = noun_phrase(doc, agent, sent, {saying}) if agent is not None and agent.i < saying else None
            claim = Claim(line=line, sent=sent, rule="quoted-as-saying", content=pieces, cue=[group, (saying, saying + 2)], source=source,
                          cluster=(min(source[0], group[0]), place), via=via, confidence=0.85)  # fmt: skip
            claim.hearer = line.text(*heard) if heard else ""
            return claim
    if agent is not None and lexicon.all_verbs().get(low, frozenset()) & {
        "say",
        "rate",
        "about",
        "deny",
        "measure",
    }:
        tables = lexicon.all_verbs()[low]
        source = noun_phrase(doc, agent, sent, {verb.i})
        pieces = []
        if subject is not None and subject.i < verb.i and sent[0] <= subject.i:
            asserted = clauses.before(line, sent, subject.i, floor) if subject.lower_ == "it" else []
            that = source[1] if source[1] < sent[1] and doc[source[1]].lower_ == "that" else None
            if subject.lower_ == "it" and that is not None:
                # "It was announced by X that P"
                return Claim(line=line, sent=sent, rule="passive-by", content=clauses.after(line, that + 1, verb, sent), cue=[group],
                             source=source, cluster=(subject.i, that + 1), polarity="denies" if "deny" in tables else "asserts",
                             confidence=0.8)  # fmt: skip
            if asserted and doc[subject.i - 1].text == ",":
                pieces = asserted  # "P, it was announced by X"
            elif subject.lower_ in {"this", "that", "it", "which"} and sent[0] > 0:
                before = next((s for s in reversed(line.sents) if s[1] <= sent[0]), None)
                if before is not None:
                    piece = trimmed(
                        line, doc[before[0]].idx, doc[before[1] - 1].idx + len(doc[before[1] - 1])
                    )
                    pieces = [piece] if piece else []
            else:
                first = noun_phrase(doc, subject, sent, {verb.i})
                span = trimmed(line, doc[first[0]].idx, doc[first[1] - 1].idx + len(doc[first[1] - 1]))
                pieces = [span] if span else []
                if tables & {"rate", "measure"} and source[1] < sent[1]:
                    pieces += clauses.after(line, source[1], verb, sent)
        if pieces and source:
            return Claim(line=line, sent=sent, rule="passive-by", content=pieces, cue=[group], source=source,
                         cluster=(group[0], source[1]), polarity="denies" if "deny" in tables else "asserts", confidence=0.65)  # fmt: skip
    return None


def quoting(line: Line, sent: Range, verb: Token, floor: int) -> Claim | None:
    """Y quoted X as saying P; P, Y quoted X as saying."""
    doc = line.doc
    saying = next(
        (
            i
            for i in range(verb.i + 1, min(verb.i + 20, sent[1] - 1))
            if doc[i].lower_ == "as" and doc[i + 1].lower_ in _AS_SAYING
        ),
        None,
    )
    if saying is None:
        return None
    subject = subject_of(verb) or preceding_subject(line, verb.i, sent)
    if subject is None or not sent[0] <= subject.i < sent[1]:
        return None
    via = noun_phrase(doc, subject, sent, {verb.i})
    quoted = next(
        (t for t in reversed(doc[verb.i + 1 : saying]) if t.pos_ in NOMINAL and t.left_edge.i <= verb.i + 1),
        None,
    )
    source = (verb.i + 1, saying)
    if quoted is not None:
        source = noun_phrase(doc, quoted, (verb.i + 1, saying))
    place, _ = step_over(doc, saying + 2, doc[saying + 1], sent, hearer=False)
    pieces: list[Range] = []
    if place < sent[1] and doc[place].text not in {".", ","}:
        pieces = clauses.after(line, place + (doc[place].lower_ == "that"), verb, sent)
    if not pieces and via[0] > sent[0]:
        pieces = clauses.before(line, sent, via[0], floor)
    if not pieces or source[1] <= source[0]:
        return None
    group = verb_group(doc, verb, sent)
    return Claim(line=line, sent=sent, rule="quotes-as-saying", content=pieces, cue=[group, (saying, saying + 2)], source=source,
                 cluster=(min(via[0], group[0]), place), via=via, confidence=0.85)  # fmt: skip
