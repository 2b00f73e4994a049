"""Everybody a dispatch names, with roles and acronyms: the evidence for pronouns, titles and the story's name book.

In: the lines of a dispatch. Out: `Seen`s, in text order: a party and where it stands.
"""

from __future__ import annotations

from collections.abc import Iterable

from writethru.model import Mention, Value
from writethru.reading import lexicon, parties
from writethru.reading.claim import Range
from writethru.reading.parse import Line
from writethru.reading.parties import Party

_BACK = {"ADJ", "NOUN", "PROPN"}
_ENDS = {",", ".", ":", ";", '"', "who", "which", "whose", "-", "–"}


class Seen(Value):
    """A naming and where it begins in the dispatch."""

    at: int
    party: Party


def _grown(line: Line, run: Range, sent: Range) -> Range:
    """A capitalised run with the role before it ("economy minister, X"; "spokesman X") and the apposition after it."""
    doc = line.doc
    first, last = run
    place = first - 1
    if place > sent[0] and doc[place].text == ",":
        place -= 1
    if place >= sent[0] and doc[place].lower_ in lexicon.roles():
        while place - 1 >= sent[0] and (
            doc[place - 1].pos_ in _BACK
            or doc[place - 1].tag_ in {"POS", "HYPH"}
            or (doc[place - 1].lower_ in {"of", "the"} and doc[place - 2 : place - 1].text)
        ):
            place -= 1
        while place < first and doc[place].lower_ in {"of"}:
            place += 1
        first = place
    of_place = run[0] > sent[0] and doc[run[0] - 1].lower_ in {"of", "in", "at", "to", "from", "near"}
    if (
        not of_place
        and last + 1 < sent[1]
        and doc[last].text == ","
        and doc[last + 1].lower_ not in {"who", "which", "and"}
    ):
        stop = last + 1
        while (
            stop < sent[1]
            and stop < last + 12
            and doc[stop].text not in _ENDS
            and doc[stop].tag_ not in {"VBD", "VBZ", "MD", "VBP"}
        ):
            stop += 1
        head = doc[last + 1]
        near = [t for t in doc[last + 1 : stop] if t.lower_ in lexicon.roles()]
        if (
            near
            and (head.tag_ in {"DT", "PRP$", "NN", "JJ", "NNP"})
            and stop < sent[1]
            and doc[stop].text in _ENDS
        ):
            last = stop
    elif last < sent[1] and doc[last].text == "(":
        close = next((i for i in range(last, min(last + 5, sent[1])) if doc[i].text == ")"), None)
        if close is not None:
            last = close + 1
    return first, last


def scan(lines: Iterable[Line], own: str, outlets: tuple[str, ...], known: frozenset[str]) -> list[Seen]:
    """Persons with a role or a surname that recurs, bodies, outlets. known: full names of the story so far."""
    lines = list(lines)
    runs_of = [
        (line, sent, run)
        for line in lines
        for sent in line.sents
        for run in parties.capital_runs(line.doc, *sent)
    ]
    alone = {
        line.doc[run[1] - 1].text
        for line, _, run in runs_of
        if run[1] - run[0] == 1 or (run[1] - run[0] == 2 and line.doc[run[0]].lower_ in lexicon.titles())
    }
    things = {line.doc[run[0] : run[1]].text for line, sent, run in runs_of if _is_thing(line, run, sent)}
    found: list[Seen] = []
    surnames = {name.split()[-1] for name in known}
    surnames |= {line.doc[run[1] - 1].text for line, _, run in runs_of if run[1] - run[0] > 1}
    for line, sent, run in runs_of:
        doc = line.doc
        if run[1] - run[0] > 8 or (run[1] - run[0] == 1 and doc[run[0]].pos_ == "ADJ"):
            continue
        span = _grown(line, run, sent)
        party = parties.describe(line, span, own, outlets)
        if party.form != "name" or not party.name or not party.name[:1].isupper():
            continue
        at = line.block.at(doc[run[0]].idx)
        if party.kind == "organisation" and run[1] - run[0] == 1 and _gestures(line, run):
            found.append(Seen(at=at, party=Party(name=party.name, kind="person")))
        elif party.kind == "person" and not party.role and party.name in things:
            found.append(Seen(at=at, party=Party(name=party.name, kind="organisation")))
        elif party.kind == "person":
            parts = party.name.split()
            titled = bool(party.role)
            if (
                titled
                or party.name in known
                or (2 <= len(parts) <= 3 and (parts[-1] in alone or _speaks(line, run)))
            ):
                found.append(Seen(at=at, party=party))
        elif party.kind == "outlet" or (
            party.kind == "organisation"
            and (
                _bodied(doc[run[0] : run[1]].text)
                or party.alias
                or party.name in known
                or (len(party.name.split()) == 1 and party.name not in surnames and _speaks(line, run))
            )
        ):
            found.append(Seen(at=at, party=party))
    for line in lines:
        for token in line.doc:
            if (
                token.lower_ in lexicon.organisation_heads()
                and not token.text[:1].isupper()
                and token.pos_ in {"NOUN", "PROPN"}
                and not (
                    token.i + 1 < len(line.doc) and line.doc[token.i + 1].pos_ == "PROPN"
                )  # "agency TASS"
                and token.lower_ not in {"works", "head", "port", "unit", "centre", "center", "school"}
            ):
                left = min(
                    [
                        c.left_edge.i
                        for c in token.children
                        if c.i < token.i and c.dep_ in {"compound", "amod", "poss", "nmod"}
                    ],
                    default=token.i,
                )
                if left < token.i and any(
                    t.text[:1].isupper() or t.dep_ == "compound" for t in line.doc[left : token.i]
                ):
                    party = parties.describe(line, (left, token.i + 1), own, outlets)
                    if party.kind == "organisation" and party.form == "name":
                        found.append(Seen(at=line.block.at(line.doc[left].idx), party=party))
    return sorted(found, key=lambda seen: (seen.at, seen.party.name))


def _is_thing(line: Line, run: Range, sent: Range) -> bool:
    """A name that the text goes on about as "which", or that holds "its": no person."""
    doc, after = line.doc, run[1]
    return after + 1 < sent[1] and doc[after].text == "," and doc[after + 1].lower_ == "which"


def _gestures(line: Line, run: Range) -> bool:
    """Does the name shrug, smile, nod? Bodies and countries do not."""
    after = run[1]
    return after < len(line.doc) and line.doc[after].lower_ in lexicon.gestures()


def _bodied(name: str) -> bool:
    return any(w.lower() in lexicon.organisation_heads() for w in name.split())


def _speaks(line: Line, run: Range) -> bool:
    doc = line.doc
    near = [*doc[run[1] : run[1] + 2], *doc[max(0, run[0] - 2) : run[0]]]
    return any(t.lower_ in lexicon.verbs("say") or t.lower_ in lexicon.verbs("deny") for t in near)


def mentions(found: Iterable[Seen], dispatch: str, outlet: str) -> tuple[Mention, ...]:
    """What the name book keeps: each (name, kind, role) once, acronyms tied to their expansions, the outlet itself."""
    kept: dict[tuple[str, str, str | None], Mention] = {}
    if outlet:
        kept[(outlet, "outlet", None)] = Mention(name=outlet, kind="outlet", dispatch=dispatch)
    for seen in found:
        party = seen.party
        key = (party.name, party.kind, party.role)
        kept.setdefault(key, Mention(name=party.name, kind=party.kind, dispatch=dispatch, role=party.role))
        if party.alias and party.kind != "person":
            kept.setdefault(
                (party.alias, party.kind, party.name),
                Mention(name=party.alias, kind=party.kind, dispatch=dispatch, alias_of=party.name),
            )
    return tuple(kept.values())
