"""The attributions of a run of blocks: every cue read by its rule, then what continues over sentences and blocks.

In: the Lines of a dispatch's body. Out: Claims in text order. Rules are tried from the most particular to the most
general; a cue is read once.
"""

from __future__ import annotations

import re

from writethru.reading import clauses, headline, lexicon, performative, prepositional, verbal
from writethru.reading.claim import Claim, Range
from writethru.reading.parse import Line
from writethru.reading.phrases import MARKS, noun_phrase, phrasal_end, trimmed

_MOST_CLAIMS = 40  # of one sentence; no real one has ten, and nesting is looked at pair by pair
# Rules that inside another's content tell what is said, not who says it.
_LIGHT = {"about", "rate", "measure", "promise", "plain-leading-attitude"}


def _covered(line: Line, place: int) -> bool:
    """Inside direct speech: what the speaker quotes is the speaker's content."""
    return line.quote_at(line.doc[place].idx) is not None


def sentence(line: Line, sent: Range) -> list[Claim]:
    """The claims of one sentence, in order of their cues."""
    doc = line.doc
    refused = prepositional.refusals(line, sent, sent[0])
    found = [*refused]
    taken = {i for claim in refused for first, last in claim.cue for i in range(first, last)}
    floor = sent[0]
    tables = lexicon.all_verbs()
    for place in range(sent[0], sent[1]):
        verb = doc[place]
        low = verb.lower_
        if place in taken or low not in tables:
            continue
        if len(found) >= _MOST_CLAIMS:
            break
        if not verb.tag_.startswith("VB") and low not in {"says", "said", "tells", "told"}:
            continue
        if _covered(line, place) or (
            verb.dep_ in {"aux", "auxpass", "amod", "compound"} and low not in {"said", "told"}
        ):
            continue
        if low in lexicon.only_in_phrases() and not any(phrasal_end(doc, verb, t) for t in tables[low]):
            continue
        if verb.i + 1 < sent[1] and doc[verb.i + 1].lower_.endswith(("self", "selves")):
            continue  # "found himself alone": nothing is told
        claim: Claim | None = None
        if low in {"quoted", "quotes", "cited", "quote", "cites"}:
            claim = (
                verbal.quoting(line, sent, verb, floor)
                if not any(c.dep_ == "auxpass" for c in verb.children)
                else None
            )
        if claim is None and tables[low] & {"urge", "promise"}:
            claim = performative.act_of_speech(line, sent, verb)
        if (claim is None and tables[low] & {"say", "deny", "attitude", "quote_only"}) or low in {
            "quoted",
            "cited",
        }:
            claim = claim or verbal.speech(line, sent, verb, floor)
        if claim is None and tables[low] & {"rate", "measure", "about", "urge", "promise"}:
            claim = performative.act_of_speech(line, sent, verb)
        if claim is None and tables[low] & {"measure"} and verb.tag_ == "VBN":
            claim = verbal.passive(line, sent, verb, floor)  # "a crowd estimated by police at 6,500"
        if claim is None:
            continue
        if verb.tag_ == "VBG" and not any(c.dep_ == "nsubj" for c in verb.children):
            # "X said P, adding Q": X's, whatever verb of P the parser hung it on
            prior = [
                c
                for c in found
                if c.source is not None and c.cluster[0] < place and c.rule not in {"refusal"}
            ]
            if prior:
                claim.source = prior[-1].source
        if unnaming(line.block.text[claim.content[0][0] : claim.content[0][1]]):
            continue
        if claim.rule == "quotes-as-saying" or claim.rule == "quoted-as-saying":
            taken |= {i for first, last in claim.cue for i in range(first, last)}
        found.append(claim)
        if "trailing" in claim.rule:
            floor = _floor(line, claim, sent, floor)
    found += prepositional.according(line, sent, sent[0])
    found += prepositional.nominal(line, sent)
    found.sort(key=lambda c: c.cue[0][0])
    _cite(line, sent, found)
    return _pruned(found)


def unnaming(text: str) -> bool:
    """ "asked not to be named": about the source, not what it said."""
    return (
        re.match(
            r"(?:\w+ )?(?:not )?to (?:not )?be (?:\w+ )?(?:named|identified|quoted|called)|anonymity", text
        )
        is not None
    )


def _floor(line: Line, claim: Claim, sent: Range, floor: int) -> int:
    """After "P, X said", where the content of a later cluster may begin: behind it if words follow, else before it
    ("P, X said, according to Y")."""
    end = claim.cluster[1]
    doc = line.doc
    while end < sent[1] and (doc[end].is_punct or doc[end].lower_ in {"and", "but", "or"}):
        end += 1
    rest = doc[end : sent[1]]
    nxt = next((t for t in rest if clauses.cue_like(t)), None)
    if nxt is not None and nxt.i - end < 8 and not any(t.text == "," for t in doc[end : nxt.i]):
        return floor  # the next cluster follows at once: it stands behind all of it
    return end


def _cite(line: Line, sent: Range, found: list[Claim]) -> None:
    """Hangs "citing X, which in turn quoted Y" on the claim whose cluster stands nearest before it."""
    doc = line.doc
    words = set(lexicon.cues()["cite"]["words"])
    for place in range(sent[0], sent[1] - 1):
        end = (
            place + 1 if doc[place].lower_ in words and doc[place].tag_ in {"VBG", "NN", "IN", "JJ"} else None
        )
        if end is None:
            for phrase in lexicon.citations().get(doc[place].lower_, ()):
                end = prepositional.phrase_at(doc, place, sent[1], phrase)
                if end is not None:
                    break
        if end is None or end >= sent[1] or _covered(line, place):
            continue
        head = next(
            (
                t
                for t in doc[end : min(end + 12, sent[1])]
                if t.pos_ in {"NOUN", "PROPN", "PRON"} and t.left_edge.i <= end
            ),
            None,
        )
        if head is None:
            continue
        for _ in range(4):  # "city documents", "harbour agencies": up to the phrase's own head
            above = head.head
            if head.dep_ not in {"compound", "amod", "nmod", "poss"} or not end <= above.i < min(
                end + 12, sent[1]
            ):
                break
            head = above
        source = noun_phrase(doc, head, (end, sent[1]))
        near = [c for c in found if c.cluster[0] < place] or found
        # "X reports, citing Y, that P": the claim whose cluster touches the citation, else the outermost before it
        if near:
            best = max(near, key=lambda c: (c.cue[-1][1] <= place + 1, -abs(place - c.cue[-1][1])))
            best.cites.append(source)


def _pruned(found: list[Claim]) -> list[Claim]:
    """One claim a cue; of two with the same source and content the surer one."""
    kept: list[Claim] = []
    for claim in found:
        twin = next((k for k in kept if k.content == claim.content and k.source == claim.source), None)
        if twin is not None:
            if claim.confidence > twin.confidence:
                kept[kept.index(twin)] = claim
            continue
        if any(k.cue == claim.cue for k in kept):
            continue
        if claim.rule in _LIGHT and any(claim.inside(k) and k.polarity == "asserts" for k in found):
            continue
        if (
            claim.rule == "urge"
            and any(claim.inside(k) for k in found)
            and line_words(claim) & {"asked", "ask", "told", "ordered"}
        ):
            continue
        if claim.rule == "about" and any(
            k.sent == claim.sent
            and k.rule.endswith(("trailing", "split"))
            and claim.inside(k)
            and k.source == claim.source
            for k in kept
        ):
            continue
        kept.append(claim)
    return kept


def line_words(claim: Claim) -> set[str]:
    """The cue's words, lower case."""
    return {token.lower_ for first, last in claim.cue for token in claim.line.doc[first:last]}


def _whole(line: Line, sent: Range) -> Range | None:
    doc = line.doc
    return trimmed(line, doc[sent[0]].idx, doc[sent[1] - 1].idx + len(doc[sent[1] - 1]))


def _is_quoted(line: Line, sent: Range) -> bool:
    """Is the sentence quoted as a whole (or part of a longer quotation)?"""
    piece = _whole(line, sent)
    return piece is not None and any(q[0] <= piece[0] and piece[1] <= q[1] + 1 for q in line.quotes)


def _colon(line: Line, sent: Range) -> tuple[int, Range] | None:
    """(place of the colon, source) of "X told reporters:", "Selk, the major:" - a colon that opens a quotation."""
    doc = line.doc
    for place in range(sent[0], sent[1]):
        if doc[place].text == ":" and not _covered(line, place):
            if place + 1 < sent[1] and doc[place + 1].text not in MARKS:
                return None
            head = next(
                (
                    t
                    for t in doc[sent[0] : place]
                    if t.dep_ in {"nsubj", "nsubjpass"} and not _covered(line, t.i)
                ),
                None,
            )
            if head is None:
                head = next(
                    (t for t in doc[sent[0] : place] if t.dep_ == "ROOT" and t.pos_ in {"NOUN", "PROPN"}),
                    None,
                )
            if head is None:
                head = next((t for t in doc[sent[0] : place] if t.pos_ == "PROPN"), None)
            if head is None:
                return None
            return place, noun_phrase(doc, head, (sent[0], place))
    return None


def block(line: Line) -> list[Claim]:
    """The claims of a paragraph: sentence by sentence, then quotations that go on without a source of their own."""
    found: list[Claim] = []
    last: Claim | None = None
    done: list[Range] = []
    for sent in line.sents:
        claims = sentence(line, sent)
        if not claims and (opened := _colon(line, sent)) is not None and opened[0] + 1 < sent[1]:
            place, source = opened
            pieces = clauses.after(line, place + 1, line.doc[place], sent)
            if pieces:
                verb = next(
                    (t for t in line.doc[sent[0] : place] if t.pos_ in {"VERB", "AUX"} and t.i >= source[1]),
                    None,
                )
                told = (
                    verb is not None
                    and lexicon.all_verbs().get(verb.lower_)
                    and not verbal.was_asked(line.doc, verb, sent)
                )
                cue = (verb.i, verb.i + 1) if verb is not None and told else (place, place + 1)
                claims = [Claim(line=line, sent=sent, rule="colon-quotation", content=pieces, cue=[cue], source=source,
                                cluster=(sent[0], place + 1), confidence=0.75)]  # fmt: skip
        if not claims and _is_quoted(line, sent):
            piece = _whole(line, sent)
            if piece and last is not None and not any(a <= piece[0] < b for a, b in done):
                whole = line.quote_at(piece[0]) or piece
                grown = trimmed(line, *whole) or piece
                if last.line is line and line.quote_at(last.content[-1][0]) and last.polarity == "asserts":
                    last.content.append(grown)
                elif last.source is not None:
                    new = Claim(line=line, sent=sent, rule="continued-quotation", content=[grown], cue=list(last.cue), source=last.source,
                                cluster=last.cluster, confidence=0.6)  # fmt: skip
                    claims = [new]
                done.append(grown)
        for claim in claims:
            done += claim.content
        found += claims
        speakers = [c for c in claims if c.source is not None and c.rule not in {"nominal"}]
        if speakers:
            last = speakers[-1]
    return _unswallowed(found)


def _unswallowed(found: list[Claim]) -> list[Claim]:
    """A continued quotation that a later cue of its own claims ("P. Q," he said) is that cue's alone."""
    kept = []
    for claim in found:
        if claim.rule == "continued-quotation":
            others = [c for c in found if c is not claim and c.rule != "continued-quotation"]
            if any(a <= claim.content[0][0] < b for o in others for a, b in o.content):
                continue
        elif len(claim.content) > 1:
            others = [c for c in found if c is not claim and c.cluster[0] > claim.cluster[0]]
            claim.content = [
                p
                for n, p in enumerate(claim.content)
                if n == 0
                or p[0] < line_end(claim)
                or not any(a <= p[0] < b for o in others for a, b in o.content)
            ]
        kept.append(claim)
    return kept


def line_end(claim: Claim) -> int:
    """The character at which the claim's own sentence ends."""
    doc = claim.line.doc
    return int(doc[claim.sent[1] - 1].idx + len(doc[claim.sent[1] - 1]))


def body(lines: list[Line]) -> list[Claim]:
    """The claims of all body blocks: paragraphs, lists under a line that ends in a colon, quotations on their own."""
    found: list[Claim] = []
    speaker: Claim | None = None
    opener: Claim | None = None
    opened_at = -1
    for number, line in enumerate(lines):
        text = line.block.text.rstrip()
        claims: list[Claim] = []
        if opener is not None and opener.rule == "verbless-opener" and not text.startswith('"'):
            opener = None
        if opener is not None and (line.block.bullet or opened_at == number - 1):
            own = block(line) if line.block.bullet else []
            piece = trimmed(line, 0, len(line.block.text))
            if piece:
                listed = Claim(line=line, sent=(0, len(line.doc)), rule="listed" if line.block.bullet else "block-quotation", content=[piece],
                               cue=list(opener.cue), source=opener.source, cluster=(0, 0), source_line=opener.home, cue_line=opener.home,
                               polarity=opener.polarity, confidence=0.75)  # fmt: skip
                claims = [listed, *own]
            if not line.block.bullet:
                opener = None
        else:
            opener = None
            claims = block(line)
            if line.block.bullet and not claims and not text.endswith("."):
                claims = headline.read(line)  # "* Decision not unanimous - governor"
            if text.endswith(":"):
                opener = _opener(line)
                opened_at = number
                if opener is not None:
                    claims = [c for c in claims if c.cue != opener.cue]
            quoted = text.startswith('"') and any(q[0] <= 1 and q[1] >= len(text) - 2 for q in line.quotes)
            if not claims and quoted and speaker is not None and speaker.source is not None:
                piece = trimmed(line, 0, len(line.block.text))
                if piece:
                    claims = [Claim(line=line, sent=(0, len(line.doc)), rule="quotation-alone", content=[piece], cue=list(speaker.cue),
                                    source=speaker.source, cluster=(0, 0), source_line=speaker.home, cue_line=speaker.cue_line or speaker.home, confidence=0.6)]  # fmt: skip
        found += claims
        speakers = [c for c in claims if c.source is not None and c.rule not in {"nominal", "refusal"}]
        if speakers:
            speaker = speakers[-1]
        elif not re.search(r'"', text):
            speaker = (
                None
                if speaker is not None and speaker.line is not line and number - _number(lines, speaker) > 1
                else speaker
            )
    return found


def _number(lines: list[Line], claim: Claim) -> int:
    return next((n for n, line in enumerate(lines) if line is claim.line), 0)


def _opener(line: Line) -> Claim | None:
    """The source and cue of a paragraph that ends in a colon: "The ministry states the following:"."""
    if not line.sents:
        return None
    sent = line.sents[-1]
    doc = line.doc
    tables = lexicon.all_verbs()
    verbs = [
        t
        for t in doc[sent[0] : sent[1]]
        if (t.tag_.startswith("VB") or t.i == sent[1] - 2)
        and tables.get(t.lower_, frozenset()) & {"say", "urge", "quote_only", "about", "promise"}
        and not _covered(line, t.i)
    ]
    for verb in verbs:
        head = verbal.subject_of(verb)
        if not verb.tag_.startswith("VB") and verb.i > sent[0]:
            source = (sent[0], verb.i)  # a last word that the parser took for a noun: all before it speaks
        elif head is None or not sent[0] <= head.i < sent[1] or head.i > verb.i:
            continue
        else:
            source = noun_phrase(doc, head, sent, {verb.i})
        return Claim(
            line=line,
            sent=sent,
            rule="opener",
            content=[],
            cue=[(verb.i, verb.i + 1)],
            source=source,
            cluster=(source[0], verb.i + 1),
        )
    return _verbless(line, sent)


def _verbless(line: Line, sent: Range) -> Claim | None:
    """ "Anna Berg, its leader, into three microphones:" - nobody "says" anything, but a quotation follows."""
    doc = line.doc
    if any(t.tag_ in {"VBD", "VBZ", "VBP", "MD"} for t in doc[sent[0] : sent[1]]):
        return None
    head = next(
        (
            t
            for t in doc[sent[0] : sent[1]]
            if t.pos_ in {"NOUN", "PROPN", "PRON"} and t.dep_ in {"ROOT", "nsubj"}
        ),
        None,
    )
    if head is None:
        return None
    return Claim(
        line=line,
        sent=sent,
        rule="verbless-opener",
        content=[],
        cue=[(sent[1] - 1, sent[1])],
        source=noun_phrase(doc, head, (sent[0], sent[1] - 1)),
        cluster=(sent[0], sent[1]),
    )
