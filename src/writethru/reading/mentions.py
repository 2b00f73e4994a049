"""Everybody a dispatch names, with roles and acronyms: the evidence for pronouns, titles and the story's name book.

In: the lines of a dispatch. Out: `Seen`s, in text order: a party and where it stands.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

import msgspec
from spacy.tokens import Doc, Token

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
    subject: bool = False
    """Does its sentence tell of him, her or it?"""
    quoted: bool = False
    """Does it stand in a quotation?"""
    owner: bool = False
    """Only whose something is, or where: "Brandt's plane", "the bank of Marenia"."""
    passing: bool = False
    """Nothing tells what it is but its capital: somebody for "it" to be, no entry of the name book."""
    described: str = ""
    """What stands before or behind the name to say what kind of thing or person it is, in lower case."""


def _grown(line: Line, run: Range, sent: Range) -> Range:
    """A capitalised run with the role before it ("economy minister, X"; "spokesman X") and the apposition after it."""
    doc = line.doc
    first, last = run
    if (
        first - 2 >= sent[0]
        and doc[first - 1].tag_ == "POS"
        and last - first <= 2
        and doc[last - 1].lower_ in lexicon.organisation_heads()
    ):
        # "the Prosecutor-General's Office": its name begins before the possessive
        first = next((a for a, b in parties.capital_runs(doc, sent[0], first - 1) if b == first - 1), first)
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
        if party.kind == "organisation" and run[1] - run[0] == 1 and _gestures(line, run):
            found.append(_seen(line, run, span, Party(name=party.name, kind="person")))
        elif party.kind == "person" and not party.role and party.name in things:
            found.append(_seen(line, run, span, Party(name=party.name, kind="organisation")))
        elif party.kind == "person":
            parts = party.name.split()
            if not (party.role or party.courtesy) and run[0] and doc[run[0] - 1].lower_ == "the":
                # "the Green Block": nobody is called so
                found.append(_seen(line, run, span, Party(name=party.name, kind="organisation")))
                continue
            if not party.role and _modifies(doc, run):
                continue  # "Striking Estmark pilots": what stands before a noun names nobody
            titled = bool(party.role or party.courtesy)
            if (
                titled
                or party.name in known
                or (
                    2 <= len(parts) <= 3
                    and (parts[-1] in alone or _speaks(line, run) or gender_of_name(party.name))
                )
            ):
                found.append(_seen(line, run, span, party))
            elif run[0] and doc[run[0] - 1].pos_ == "NOUN":  # "private equity house Calder Holt"
                found.append(
                    _seen(line, run, span, Party(name=party.name, kind="organisation"), passing=True)
                )
        elif party.kind == "outlet" or (
            party.kind == "organisation"
            and (
                _bodied(doc[run[0] : run[1]].text)
                or party.alias
                or party.name in known
                or (len(party.name.split()) == 1 and party.name not in surnames and _speaks(line, run))
            )
        ):
            found.append(_seen(line, run, span, party))
        elif party.kind == "organisation":
            found.append(_seen(line, run, span, party, passing=True))
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
                if any(t.text in {"-", "–", ":"} and t.whitespace_ for t in line.doc[left : token.i]):
                    continue  # a headline's dash
                if left < token.i and any(
                    t.text[:1].isupper() or t.dep_ == "compound" for t in line.doc[left : token.i]
                ):
                    party = parties.describe(line, (left, token.i + 1), own, outlets)
                    if party.kind == "organisation" and party.form == "name":
                        run = (left, token.i + 1)
                        found.append(_seen(line, run, run, party))
    found += [seen for line in lines for seen in _documents(line)]
    found += _bodies_of_roles(found)
    return _surnames_as_people(sorted(found, key=lambda seen: (seen.at, seen.party.name)), known)


def _surnames_as_people(found: list[Seen], known: frozenset[str]) -> list[Seen]:
    """A bare capitalised word that is the surname of a person of the dispatch or the story stands for that person."""
    full = {*known, *(s.party.name for s in found if s.party.kind == "person" and not s.passing)}
    borne = {name.split()[-1] for name in full if " " in name}
    borne |= {part for name in borne for part in name.split("-")}

    def theirs(name: str) -> bool:
        """ "Ostrow's ministry" is no name of a ministry."""
        match = re.match(r"(?:\w+\.? )*([\w-]+)['’]s? [a-z]", name)
        return match is not None and match[1] in borne

    return [
        msgspec.structs.replace(seen, party=Party(name=seen.party.name, kind="person"), passing=False)
        if seen.passing and seen.party.name in borne
        else seen
        for seen in found
        if seen.party.kind != "organisation" or not theirs(seen.party.name)
    ]


def _documents(line: Line) -> Iterable[Seen]:
    """ "Its nine-point paper": what a text names more fully than it will take it up by ("the paper")."""
    for token in line.doc:
        if token.lower_ in lexicon.document_heads() and token.tag_ == "NN" and not token.text[:1].isupper():
            said = [c for c in token.children if c.i < token.i and c.dep_ in {"compound", "amod", "nmod"}]
            if not said or token.dep_ == "compound":
                continue
            run = (min(c.left_edge.i for c in said), token.i + 1)
            party = Party(name=line.text(*run), kind="document")
            yield _seen(line, run, run, party, passing=True)


_ROLE_BODY = re.compile(
    r"\b(?:of|for|at|with) (?:the )?([A-Z][\w'’-]*(?: (?:of|for|and|on|the|[A-Z][\w'’-]*))* [A-Z][\w'’-]*|[A-Z][\w'’-]+)"
)


def _bodies_of_roles(found: Iterable[Seen]) -> Iterable[Seen]:
    """ "Chairwoman of the Guild of Sea Pilots": the body that a role names."""
    for seen in found:
        for match in _ROLE_BODY.finditer(seen.party.role or ""):
            if " " in match[1] and _bodied(match[1]):
                party = Party(name=match[1], kind="organisation")
                yield Seen(at=seen.at, party=party, owner=True, quoted=seen.quoted)


def _seen(line: Line, run: Range, span: Range, party: Party, *, passing: bool = False) -> Seen:
    doc = line.doc
    root = next((t for t in doc[run[0] : run[1]] if not run[0] <= t.head.i < run[1]), doc[run[1] - 1])
    beside = [*doc[span[0] : run[0]], *doc[run[1] : span[1]]]
    before = doc[run[0] - 1] if run[0] else None
    if before is not None and before.pos_ == "NOUN" and before.tag_ == "NN":
        beside.append(before)  # "unwelcome suitor Castellane"
    return Seen(
        at=line.block.at(doc[run[0]].idx),
        party=party,
        subject=_subject(root.head if root.dep_ == "appos" else root)
        or (root.dep_ == "ROOT" and line.block.headline),
        quoted=line.quote_at(doc[run[0]].idx) is not None,
        owner=(run[1] < len(doc) and doc[run[1]].tag_ == "POS")
        or (before is not None and before.lower_ in {"of", "in", "at", "to", "from", "near"}),
        passing=passing,
        described=" ".join(t.lower_ for t in beside if t.pos_ in {"NOUN", "ADJ"}),
    )


def _subject(token: Token) -> bool:
    return token.dep_ in {"nsubj", "nsubjpass"} and token.head.dep_ in {"ROOT", "conj", "ccomp"}


def gender_of_name(name: str) -> str | None:
    """`f` or `m` by the given name, where one gender bears it nearly alone."""
    first = re.split(r"[\s-]", name, maxsplit=1)[0]
    plain = unicodedata.normalize("NFKD", first.lower())
    return lexicon.given_names().get("".join(c for c in plain if not unicodedata.combining(c)))


def _is_thing(line: Line, run: Range, sent: Range) -> bool:
    """A name that the text goes on about as "which", or that holds "its": no person."""
    doc, after = line.doc, run[1]
    return after + 1 < sent[1] and doc[after].text == "," and doc[after + 1].lower_ == "which"


def _modifies(doc: Doc, run: Range) -> bool:
    head = doc[run[1] - 1].head
    return doc[run[1] - 1].dep_ in {"compound", "amod"} and head.i >= run[1] and head.pos_ == "NOUN"


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
        if seen.passing:
            continue
        key = (party.name, party.kind, party.role)
        kept.setdefault(key, Mention(name=party.name, kind=party.kind, dispatch=dispatch, role=party.role))
        if party.alias and party.kind != "person":
            kept.setdefault(
                (party.alias, party.kind, party.name),
                Mention(name=party.alias, kind=party.kind, dispatch=dispatch, alias_of=party.name),
            )
    return tuple(kept.values())
