"""Headlines: "P - X", "P: X", "X: P", "X says P", "P, X says", by pattern, since parsers fail on headlines.

In: the line of a headline. Out: Claims. A headline of several parts ("P; Q, X says") is read part by part.
"""

from __future__ import annotations

import re
from collections.abc import Container

from writethru.reading import lexicon, parties
from writethru.reading.claim import Claim, Range
from writethru.reading.parse import Line
from writethru.reading.phrases import trimmed

_FINITE = {"VBZ", "VBD", "VBP", "MD"}
_LABEL = re.compile(
    r"^(?:live|update|updated|breaking|urgent|exclusive|analysis|watch|video|factbox|timeline|explainer|recap|opinion|interview|feature|flash|bulletin|correction|corrected|kill)\b",
    re.I,
)
_LONGEST = 9  # words of a source in a headline
_BEHIND_A_HEAD = lexicon.grammar("behind_a_head")
_NEVER = lexicon.grammar("never_in_headlines")


def read(line: Line, surnames: Container[str] = frozenset()) -> list[Claim]:
    """The claims of the headline. surnames: of whom the dispatch and the story tell; "Berg: P" is a report if she is one."""
    found: list[Claim] = []
    for part in _parts(line):
        claim = _tail(line, part) or _verb(line, part) or _head(line, part, surnames)
        if claim is not None:
            found.append(claim)
    return found


def _parts(line: Line) -> list[Range]:
    doc = line.doc
    cuts = [i for i, t in enumerate(doc) if t.text == ";" and not line.quote_at(t.idx)]
    starts = [0, *[c + 1 for c in cuts]]
    return [(a, b) for a, b in zip(starts, [*cuts, len(doc)], strict=True) if b > a]


def _content(line: Line, first: int, last: int) -> list[Range]:
    doc = line.doc
    if last <= first:
        return []
    piece = trimmed(line, doc[first].idx, doc[last - 1].idx + len(doc[last - 1]))
    return [piece] if piece else []


def _source_like(line: Line, first: int, last: int) -> bool:
    """Could these words be a source: short, no finite verb, and a role, a body, an outlet, a document or a name?"""
    doc = line.doc
    tokens = [t for t in doc[first:last] if not t.is_punct]
    if not 0 < len(tokens) <= _LONGEST or any(t.like_num and len(tokens) > 4 for t in tokens):
        return False
    if any(line.quote_at(t.idx) for t in tokens):
        return False
    lows = [t.lower_ for t in tokens]
    if (
        lows[0] in {"and", "but", "with", "as", "after", "to", "in", "on", "at", "for", "report"}
        and len(tokens) > 1
    ):
        return False
    known = (
        lexicon.roles()
        | lexicon.organisation_heads()
        | lexicon.outlet_words()
        | lexicon.document_heads()
        | lexicon.unnamed("always")
        | lexicon.unnamed("group")
    )
    if lows[0] in {"what", "who", "how", "why", "where", "when", "which"} or lows[-1] == "live":
        return False  # a topic, or the running head of a live page
    front = next((n for n, low in enumerate(lows) if n and low in _BEHIND_A_HEAD), len(tokens))
    final = max((n for n, low in enumerate(lows[:front]) if low in known), default=None)
    if final is not None and all(t.text[:1].isupper() for t in tokens[final + 1 : front]):
        return not any(t.tag_ in _FINITE and t.lower_ not in known for t in tokens)
    if any(low in known for low in lows):
        return False  # "Port strike: where things stand" is about a port, and no port speaks
    return len(tokens) <= 4 and all(
        t.text[:1].isupper() or t.lower_ in {"of", "the", "'s", "de", "van", "von"} for t in tokens
    )


def _tail(line: Line, part: Range) -> Claim | None:
    """P - X, P: X."""
    doc = line.doc
    for place in range(part[1] - 2, part[0] + 1, -1):
        token = doc[place]
        if line.quote_at(token.idx):
            continue
        # " - source" and, as some wires have it, " -source"
        dash = token.text in {"-", "–", "—", "--"} and bool(doc[place - 1].whitespace_)
        if not (dash or token.text == ":"):
            continue
        tail, head = (place + 1, part[1]), (part[0], place)
        quoted = any(q[0] <= doc[head[0]].idx + 1 for q in line.quotes)
        words_before = head[1] - head[0]
        if not _source_like(line, *tail) or (words_before < 2 and not quoted):
            continue
        if (
            token.text == ":"
            and not quoted
            and _source_like(line, *head)
            and words_before <= tail[1] - tail[0] + 1
            and not any(t.tag_ in _FINITE for t in doc[head[0] : head[1]])
        ):
            continue  # both sides could be a source: "Ministry: no deal"
        content = _content(line, *_unlabelled(line, head))
        if content:
            return Claim(line=line, sent=part, rule="headline-dash" if dash else "headline-colon", content=content, cue=[(place, place + 1)],
                         source=tail, cluster=(place, part[1]), confidence=0.85)  # fmt: skip
    return None


def _unlabelled(line: Line, span: Range) -> Range:
    """Without a leading label and its colon: "LIVE: ..."."""
    doc = line.doc
    for place in range(span[0], min(span[0] + 5, span[1])):
        if doc[place].text in {":", "-"} and _LABEL.match(doc[span[0]].text):
            return place + 1, span[1]
    return span


def _head(line: Line, part: Range, surnames: Container[str]) -> Claim | None:
    """X: P."""
    doc = line.doc
    place = next(
        (i for i in range(part[0] + 1, part[1] - 1) if doc[i].text == ":" and not line.quote_at(doc[i].idx)),
        None,
    )
    if place is None or _LABEL.match(doc[part[0]].text) or not _source_like(line, part[0], place):
        return None
    words = parties.capital_runs(doc, part[0], place)
    quoted = any(q[0] >= doc[place].idx for q in line.quotes)
    tokens = [t.lower_ for t in doc[part[0] : place]]
    official = any(
        t
        in lexicon.organisation_heads()
        | lexicon.roles()
        | lexicon.unnamed("always")
        | lexicon.document_heads()
        for t in tokens
    )
    named = doc[place - 1].text in surnames
    if not official and not quoted and not named and not (words and len(tokens) >= 2):
        return None  # "Quake: what we know" is a topic
    content = _content(line, place + 1, part[1])
    if not content:
        return None
    return Claim(line=line, sent=part, rule="headline-colon", content=content, cue=[(place, place + 1)], source=(part[0], place),
                 cluster=(part[0], place + 1), confidence=0.7)  # fmt: skip


def _quoted_before(line: Line, start: int, place: int) -> Range | None:
    """The quotation that is all of the headline before its verb."""
    doc = line.doc
    before = doc[start:place].text
    quote = next((q for q in line.quotes if q[0] <= doc[start].idx + 1), None)
    if quote is None or not re.search(r"['\"’”]$", before.strip()) or quote[1] < doc[place - 1].idx - 1:
        return None
    return trimmed(line, *quote)


def _verb(line: Line, part: Range) -> Claim | None:
    """X says P; P, X says; X denies P; X urges Y to P."""
    doc = line.doc
    tables = lexicon.all_verbs()
    start = _unlabelled(line, part)[0]
    for place in range(start + 1, part[1]):
        token = doc[place]
        low = token.lower_
        held = tables.get(low, frozenset())
        if not held & {"say", "deny", "rate", "urge", "promise", "attitude", "decline"} or line.quote_at(
            token.idx
        ):
            continue
        lemma = lexicon.lemma(low)
        if lemma is None:
            continue
        bare = (lemma == low and low not in {"found", "said", "told"}) or low.endswith("ing")
        if bare and (token.tag_ != "VBP" or place + 1 >= part[1]):
            continue
        if low in _NEVER and not (low in {"found", "shows", "reports", "report"} and place == part[1] - 1):
            continue
        if (
            token.tag_ == "VBN"
            and place + 1 < part[1]
            and doc[place + 1].lower_ in {"in", "by", "on", "after", "to", "over", "for", "at", "with"}
        ):
            continue
        if (closed := _quoted_before(line, start, place)) and _source_like(line, place + 1, part[1]):
            # "'P,' says X"
            return Claim(line=line, sent=part, rule="headline-inverted", content=[closed], cue=[(place, place + 1)], source=(place + 1, part[1]),
                         cluster=(place, part[1]), polarity="denies" if "deny" in held else "asserts", confidence=0.85)  # fmt: skip
        comma = next(
            (
                i
                for i in range(place - 1, max(start, place - _LONGEST) - 1, -1)
                if doc[i].text in {",", "-", "–", "—", ":"}
            ),
            None,
        )
        trailing = place >= part[1] - 1
        if trailing and comma is not None and _source_like(line, comma + 1, place):
            content = _content(line, start, comma)
            if content:
                return Claim(line=line, sent=part, rule="headline-trailing", content=content, cue=[(place, place + 1)], source=(comma + 1, place),
                             cluster=(comma, place + 1), polarity="denies" if "deny" in held else "asserts", confidence=0.85)  # fmt: skip
            continue
        if (
            comma is not None
            and comma == place - 1
            and _source_like(line, place + 1, part[1])
            and doc[comma].text == ","
        ):
            content = _content(line, start, comma)
            if content:
                return Claim(line=line, sent=part, rule="headline-inverted", content=content, cue=[(place, place + 1)], source=(place + 1, part[1]),
                             cluster=(comma, part[1]), polarity="denies" if "deny" in held else "asserts", confidence=0.85)  # fmt: skip
        first = start
        if comma is not None and doc[comma].text in {":", "-", "–", "—"} and comma > start:
            first = comma + 1  # a slug before it
        source = (first, place)
        if place - first > _LONGEST or place + 1 >= part[1]:
            continue
        if any(t.tag_ in {"VBZ", "VBD", "MD"} and t.i != place for t in doc[first:place]):
            continue
        if doc[first].lower_ in {"what", "who", "how", "why", "after", "as", "in"}:
            continue
        after = place + 1
        if "decline" in held:
            if doc[after].lower_ != "to":
                continue
            after = min(
                after + 2 + (after + 2 < part[1] and doc[after + 2].lower_ in {"on", "about"}), part[1]
            )
            content = _content(line, after, part[1]) or _content(line, place + 2, part[1])
            return Claim(line=line, sent=part, rule="headline-verb", content=content, cue=[(place, after)], source=source, cluster=(first, after),
                         polarity="declines", confidence=0.8) if content else None  # fmt: skip
        if (
            "attitude" in held
            and not held & {"say", "deny"}
            and low not in {"fears", "believes", "expects", "doubts", "hopes"}
        ):
            continue
        if (
            held & {"rate", "urge"}
            and not held & {"say"}
            and low.startswith(("call", "invit", "order", "thank", "welcom", "press", "charg", "appeal"))
        ):
            if not (
                (low.startswith("call") and doc[after].lower_ in {"for", "on"})
                or (low.startswith("appeal") and doc[after].lower_ in {"for", "to"})
                or (low == "calls" and line.quotes)
            ):
                continue
            after += doc[after].lower_ in {"for", "on"}
        if low in lexicon.verbs("heard") and held & {"say"}:
            # "X tells Y: P" - what comes before the colon is who hears it; without one, no clause need follow
            opened = next((i for i in range(after, part[1] - 1) if doc[i].text == ":"), None)
            if opened is not None:
                after = opened + 1
        if doc[after].lower_ == "that":
            after += 1
        content = _content(line, after, part[1])
        if content:
            return Claim(line=line, sent=part, rule="headline-verb", content=content, cue=[(place, place + 1)], source=source, cluster=(first, place + 1),
                         polarity="denies" if "deny" in held else "asserts", confidence=0.8)  # fmt: skip
    return None
