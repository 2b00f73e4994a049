"""Who "he", "the minister", "the company" is: the nearest fitting party of the dispatch, then of the story.

In: a Party as its phrase says, where it stands, what was seen before. Out: name, kind and role.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from writethru.model import SourceKind
from writethru.reading import lexicon
from writethru.reading.mentions import Seen
from writethru.reading.names import NameBook, stem, without_titles, words
from writethru.reading.parties import Party

_FEMALE = {"she", "her", "hers", "spokeswoman", "chairwoman", "mrs", "ms", "mother", "sister", "wife", "daughter", "queen", "baroness", "lady", "aunt",
           "grandmother", "widow", "actress", "councilwoman", "congresswoman", "policewoman", "woman", "madam", "princess"}  # fmt: skip
_MALE = {"he", "him", "his", "spokesman", "chairman", "mr", "father", "brother", "husband", "son", "king", "baron", "lord", "sir", "uncle", "grandfather",
         "widower", "congressman", "policeman", "fireman", "man", "prince", "monsieur"}  # fmt: skip
_FILLER = {
    "the",
    "a",
    "an",
    "of",
    "for",
    "his",
    "her",
    "its",
    "their",
    "said",
    "s",
    "to",
    "in",
    "at",
    "and",
    "state",
    "own",
    "former",
    "top",
}


_NEARER = 250  # code points: a speaker counts as so much nearer than somebody who was only named


@dataclass(slots=True)
class Known:
    """A party as resolved."""

    name: str
    kind: SourceKind
    role: str | None = None


@dataclass(slots=True)
class Spoken:
    """A source that spoke already, and where."""

    at: int
    known: Known


@dataclass(slots=True)
class Scene:
    """What a dispatch has shown so far: parties in text order, speakers in the order they were read."""

    own: str
    seen: list[Seen]
    book: NameBook
    spoken: list[Spoken] = field(default_factory=list)
    genders: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for seen in self.seen:
            if seen.party.kind == "person" and seen.party.role:
                gender = gender_of(seen.party.role)
                if gender:
                    self.genders.setdefault(self.person(seen.party.name), gender)

    def person(self, name: str) -> str:
        return self.book.canonical(without_titles(name), "person")

    def resolve(self, party: Party, at: int, *, forward: bool = False) -> Known:
        """The party that stands at dispatch offset `at`. forward: later namings count as much (a headline)."""
        if party.kind == "unnamed":
            return Known("", "unnamed", party.role)
        if party.form == "pronoun":
            return self._pronoun(party, at) or Known(party.name, party.kind)
        if party.form == "role":
            return self._office(party, at, forward=forward)
        if party.kind == "person":
            if not party.role and self.book.kind(party.name) == "organisation":
                return Known(self.book.canonical(party.name, "organisation"), "organisation")
            return Known(self.person(party.name), "person", party.role or self._role(party.name))
        if party.kind == "outlet" and party.form == "body":
            return self._newspaper(party, at)
        if party.kind == "organisation" and party.form in {"body", "name", "other"}:
            return self._body(party, at, forward=forward)
        if party.kind == "document":
            return self._document(party, at)
        if party.kind == "group" and (told := self._unnamed_again(party, at)) is not None:
            return told
        name = self.book.canonical(party.name, party.kind) if party.kind == "outlet" else party.name
        return Known(name, party.kind, party.role)

    def _role(self, name: str) -> str | None:
        full = self.person(name)
        return next(
            (
                s.party.role
                for s in self.seen
                if s.party.kind == "person" and s.party.role and self.person(s.party.name) == full
            ),
            None,
        )

    def _candidates(self, kinds: set[str], at: int) -> list[tuple[int, Known]]:
        """Parties before `at`, nearest first; who spoke in the last words counts as nearer than who was only named."""
        found = [
            (spoken.at + _NEARER, spoken.known)
            for spoken in self.spoken
            if spoken.known.kind in kinds and spoken.at < at
        ]
        for seen in self.seen:
            if seen.party.kind in kinds and seen.at < at:
                name = (
                    self.person(seen.party.name)
                    if seen.party.kind == "person"
                    else self.book.canonical(seen.party.name, seen.party.kind)
                )
                found.append((seen.at, Known(name, seen.party.kind, seen.party.role)))
        return sorted(found, key=lambda f: -f[0])

    def _pronoun(self, party: Party, at: int) -> Known | None:
        low = party.name.lower()
        if low in {"it", "its", "itself"}:
            found = self._candidates({"organisation", "outlet", "document"}, at)
            spoken = [
                s.known
                for s in self.spoken
                if s.known.kind in {"organisation", "document", "outlet"} and s.at < at
            ]
            return spoken[-1] if spoken else (found[0][1] if found else None)
        if low in {"they", "them", "their"}:
            spoken = [s.known for s in self.spoken if s.at < at]
            return spoken[-1] if spoken else None
        if low in {"i", "we"}:
            return Known(self.own, "outlet")
        gender = gender_of(low)
        spoken_last = [s for s in self.spoken if s.at < at]
        if spoken_last and spoken_last[-1].known.kind == "unnamed" and at - spoken_last[-1].at < 600:
            return spoken_last[-1].known
        for _, known in self._candidates({"person"}, at):
            told = self.genders.get(known.name)
            if gender and told and told != gender:
                continue
            if gender:
                self.genders.setdefault(known.name, gender)
            return known
        return self._surname_after_all(at)

    def _surname_after_all(self, at: int) -> Known | None:
        """Who spoke last under a single name that could be a body's ("Marten said"): "she" tells that it is a person's."""
        for spoken in reversed(self.spoken):
            known = spoken.known
            single = " " not in known.name and known.name[:1].isupper() and not known.name.isupper()
            if spoken.at < at and known.kind == "organisation" and single:
                known.kind = "person"  # shared with the statement that it was resolved for
                return known
        return None

    def _office(self, party: Party, at: int, *, forward: bool) -> Known:
        """A title alone: whoever holds that office in the dispatch, then in the story."""
        asked = _office_words(party.name)
        head = _head(party.name)
        owner = {stem(w) for w in words(party.owner)} - {"his", "her", "it", "their"}
        best: tuple[float, str] | None = None
        local: dict[str, list[tuple[int, str]]] = {}
        for seen in self.seen:
            if seen.party.kind == "person":
                local.setdefault(self.person(seen.party.name), []).append((seen.at, seen.party.role or ""))
        for name, held in self.book.people():
            full = self.person(name)
            for role in held:
                weight = _fit(asked, head, owner, role)
                if weight <= 0:
                    continue
                places = [p for p, _ in local.get(full, [])]
                earlier = [p for p in places if p < at]
                if earlier:
                    weight += 3 + max(earlier) / 1e6
                elif places:
                    weight += 2.5 if forward else 1.5
                gender = gender_of(party.name)
                told = self.genders.get(full)
                if gender and told and told != gender:
                    weight -= 3
                if best is None or (weight, full) > best:
                    best = (weight, full)
        indefinite = re.match(r"(?:a|an)\s", party.role or "", flags=re.I)
        if best is not None and best[0] >= 2:
            return Known(best[1], "person", party.role)
        if (again := self._unnamed_again(party, at)) is not None:
            return again
        spoken = [s.known for s in self.spoken if s.at < at and s.known.kind in {"person", "unnamed"}]
        theirs = party.owner in {"his", "her", "their"}  # "her husband" is not who spoke last, she is
        if spoken and not forward and not owner and not theirs:
            return spoken[-1]
        if head == "spokesperson" or indefinite:
            return Known("", "unnamed", party.role)
        return Known(party.name, "person", party.role)

    def _unnamed_again(self, party: Party, at: int) -> Known | None:
        """ "The official" after "an official who asked not to be named", "the officials" after "two officials"."""
        asked = {stem(w) for w in words(party.name)} - _FILLER
        for spoken in reversed(self.spoken):
            heard = spoken.known.role if spoken.known.kind == "unnamed" and spoken.at < at else None
            if heard and asked and asked <= {stem(w) for w in words(heard)}:
                return spoken.known
        return None

    def _body(self, party: Party, at: int, *, forward: bool) -> Known:
        name = self.book.canonical(party.name, "organisation")
        if party.form != "body" and (
            name != party.name or (party.name[:1].isupper() and len(party.name.split()) > 1)
        ):
            return Known(name, "organisation", party.role)
        if self.book.kind(name) == "person" or self._surname(party.name):
            return Known(self.person(party.name), "person", self._role(party.name))
        asked = {stem(w) for w in words(party.name)} - _FILLER
        pool = self._candidates({"organisation"}, at)
        if forward:
            pool = pool + [
                (s.at, Known(self.book.canonical(s.party.name, "organisation"), "organisation"))
                for s in self.seen
                if s.party.kind == "organisation"
            ]
        for _, known in pool:
            if asked and asked <= {stem(w) for w in words(known.name)}:
                return known
        if party.form == "body" and (ministry := self._ministry(party, at)) is not None:
            return ministry
        for full in self.book.bodies():
            if asked and asked <= {stem(w) for w in words(full)} and len(asked) > 1:
                return Known(self.book.canonical(full, "organisation"), "organisation")
        if party.form == "body":
            spoken_bodies = [s.known for s in self.spoken if s.known.kind == "organisation" and s.at < at]
            if spoken_bodies:
                return spoken_bodies[-1]
            if pool:
                return pool[0][1]
        return Known(name, "organisation", party.role)

    def _ministry(self, party: Party, at: int) -> Known | None:
        """ "The ministry" of a text that named only its minister; "his ministry" of who spoke last."""
        if "ministry" not in party.name.lower():
            return None
        held = [(s.at, s.known.role or "") for s in self.spoken if s.at < at]
        if party.owner not in {"his", "her"}:
            held += [(s.at, s.party.role or "") for s in self.seen if s.at < at and s.party.kind == "person"]
        for _, role in sorted(held, reverse=True):
            if match := re.search(r"((?:[\w-]+ )?[\w-]+) minister\b", role.lower()):
                wanted = {stem(w) for w in words(match[1])} - _FILLER
                for full in self.book.bodies():
                    have = {stem(w) for w in words(full)}
                    if stem("ministry") in have and wanted & have:
                        return Known(self.book.canonical(full, "organisation"), "organisation")
                if party.owner in {"his", "her"}:
                    return Known(f"{match[1].replace('the ', '').strip()} ministry", "organisation")
        return None

    def _surname(self, name: str) -> bool:
        """A single capitalised word that some person of the dispatch or story bears as surname."""
        if " " in name or not name[:1].isupper():
            return False
        return any(
            " " in person and self.book.canonical(name, "person") == self.book.canonical(person, "person")
            for person, _ in self.book.people()
        )

    def _newspaper(self, party: Party, at: int) -> Known:
        found = self._candidates({"outlet"}, at)
        others = [known for _, known in found if known.name != self.own]
        return (
            others[0] if others and party.name.split()[-1] not in {"paper"} else Known(party.name, "outlet")
        )

    def _document(self, party: Party, at: int) -> Known:
        asked = {stem(w) for w in words(party.name)} - _FILLER
        for spoken in reversed(self.spoken):
            if (
                spoken.known.kind == "document"
                and spoken.at < at
                and asked & {stem(w) for w in words(spoken.known.name)}
            ):
                return (
                    spoken.known
                    if len(spoken.known.name) >= len(party.name)
                    else Known(party.name, "document")
                )
        if asked & {stem(w) for w in ("page", "point", "clause", "chapter", "paragraph")} or asked == {
            "document"
        }:
            last = [s.known for s in self.spoken if s.known.kind == "document" and s.at < at]
            if last:
                return last[-1]
        return Known(party.name, "document")


def gender_of(text: str) -> str | None:
    """`f` or `m` by a word that tells, else None."""
    for word in re.findall(r"[a-z]+", text.lower()):
        if word in _FEMALE:
            return "f"
        if word in _MALE:
            return "m"
    return None


def _head(text: str) -> str:
    """The office's head: the last role word before "of", "for" or a comma."""
    if re.match(r"(?:the )?head of (?:the )?(state|government)\b", text, flags=re.I):
        return "president" if "state" in text.lower() else "premier"
    text = re.sub(r"\bprime minister\b|\bhead of government\b", "premier", text, flags=re.I)
    front = re.split(r"\s(?:of|for|at|in|to|who)\s|,", text.lower())[0]
    known = [w for w in re.findall(r"[a-z-]+", front) if w in lexicon.roles()]
    head = known[-1] if known else front.split()[-1] if front.split() else ""
    return lexicon.office(head)


def _office_words(text: str) -> set[str]:
    return {stem(w) for w in words(text)} - {stem(w) for w in _FILLER}


def _fit(asked: set[str], head: str, owner: set[str], role: str) -> float:
    """How well a role answers a title: the same head is needed; more shared words weigh more."""
    if head == "leader" and _head(role) in lexicon.leaders() and (asked - {stem(head)}) & _office_words(role):
        return 2.0
    if not head or (
        _head(role) != head and head not in {lexicon.office(w) for w in re.findall(r"[a-z-]+", role.lower())}
    ):
        return 0
    have = _office_words(role)
    weight = 2.0 if _head(role) == head else 0.6
    rest = asked - {stem(head)}
    if rest:
        weight += len(rest & have) / len(rest) - 0.3 * len(rest - have)
    if owner and owner & have:
        weight += 0.7
    return weight
