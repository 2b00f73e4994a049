"""Who "he", "the minister", "the company" is: the nearest fitting party of the dispatch, then of the story.

In: a Party as its phrase says, where it stands, what was seen before. Out: name, kind and role.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from writethru.model import SourceKind
from writethru.reading import lexicon
from writethru.reading.mentions import Seen, gender_of_name
from writethru.reading.names import NameBook, sound, stem, without_titles, words
from writethru.reading.parties import PRONOUNS, Party

_FILLER = lexicon.naming("filler")
_GENERIC = frozenset(stem(w) for w in lexicon.naming("generic"))
_ANY_SORT = frozenset(stem(w) for w in lexicon.naming("any_sort"))
_OFFICIAL = frozenset(stem(w) for w in lexicon.naming("state"))

# How likely a pronoun or a bare title means somebody named before, in one sum; set by hand on annotated stories.
_STEP = 0.45  # less for each sentence between
_FARTHEST = 14  # sentences; beyond, farther is no less likely
_SPOKE = 1.0  # who spoke there
_SUBJECT = 0.6  # whom that sentence tells of
_QUOTED = -0.8  # named in a quotation
_OWNER = -0.6  # named only as whose something is
_WITHIN = -0.3  # named in the same sentence: in what is told, as often as beside it
_GENDER = 0.25  # known to be a woman where it says "she"; a man then is nobody's "she"
_TOLD_KIND = (
    1.5  # a word beside the name says what the bare title says: "the investor" after "investor Anna Berg"
)
_EARSHOT = 600  # code points within which "he" may be somebody unnamed who spoke
_UNLIKELY = -3.0  # sums below this are no candidates for a bare title
_SOON = 4  # sentences within which a lead's unnamed speaker is named


# How sure it is who somebody is.
_CLOSE = 0.2  # sums nearer than this leave it open
_OF_TWO = 0.8
_BY_ORDER = 0.75  # a bare title of whoever the text told of last
_NAMED_LATER = 0.65  # ... of whoever it names next


@dataclass(slots=True)
class Known:
    """A party as resolved."""

    name: str
    kind: SourceKind
    role: str | None = None
    sure: float = 1.0
    """0 to 1: less where somebody else is nearly as likely, or nothing tells but the order of the text."""


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

    starts: tuple[int, ...] = ()
    """Where each sentence of the dispatch begins."""

    _in_full: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self._in_full = frozenset(
            without_titles(s.party.name)
            for s in self.seen
            if s.party.kind == "person" and " " in without_titles(s.party.name)
        )
        for seen in self.seen:
            if seen.party.kind == "person":
                told = gender_of(seen.party.courtesy) or _gender_of_role(seen.party.role or "")
                if told:
                    self.genders.setdefault(self.person(seen.party.name), told)
        for name, roles in self.book.people():
            told = next(filter(None, map(_gender_of_role, sorted(roles))), None)
            if told:
                self.genders.setdefault(self.person(name), told)

    def gender(self, name: str) -> str | None:
        """`f` or `m`, as a title, a pronoun or else the given name tells of a person."""
        return self.genders.get(name) or (gender_of_name(name) if " " in name else None)

    def _sentence(self, at: int) -> int:
        return bisect_right(self.starts, at)

    def person(self, name: str) -> str:
        bare = without_titles(name)
        full = self.book.canonical(bare, "person")
        if " " in full or not full:
            return full
        # Two of the story bear the surname; a dispatch that gives one of them in full means that one by it.
        borne = {
            self.book.canonical(named, "person")
            for named in self._in_full
            if sound(words(named)[-1]) == sound(words(full)[-1])
        }
        return borne.pop() if len(borne) == 1 else full

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

    def _named_there(self, seen: Seen) -> Known:
        party = seen.party
        if party.kind == "person":
            return Known(self.person(party.name), "person", party.role)
        return Known(self.book.canonical(party.name, party.kind), party.kind)

    def _ranked(
        self,
        kinds: set[SourceKind],
        at: int,
        gender: str | None = None,
        asked: str = "",
        *,
        passing: bool = False,
    ) -> list[tuple[float, Known]]:
        """Who was named before `at`, likeliest first, with the sum of what speaks for each.

        gender: who is known to be of the other one is left out. asked: the bare title's words. passing: also names
        of which nothing tells what they are.
        """
        here = self._sentence(at)
        found: dict[tuple[str, SourceKind], tuple[float, int, Known]] = {}

        def add(known: Known, where: int, weight: float, *, subject: bool = False) -> None:
            steps = here - self._sentence(where)
            weight -= _STEP * min(steps, _FARTHEST) - (_WITHIN if not steps and not subject else 0)
            if gender and known.kind == "person" and (told := self.gender(known.name)):
                if told != gender:
                    return
                weight += _GENDER
            key = (known.name, known.kind)
            if key not in found or found[key][:2] < (weight, where):
                found[key] = (weight, where, known)

        asked_stems = {stem(w) for w in words(asked)} - _FILLER
        for seen in self.seen:
            if (
                seen.party.kind in kinds
                and seen.at < at
                and (passing or not seen.passing or seen.party.kind == "person")
            ):
                told = {stem(w) for w in words(seen.described)} if seen.described else set()
                add(
                    self._named_there(seen),
                    seen.at,
                    _SUBJECT * seen.subject
                    + _QUOTED * seen.quoted
                    + _OWNER * seen.owner
                    + (_TOLD_KIND if asked_stems & told else 0),
                    subject=seen.subject,
                )
        for spoken in self.spoken:
            if spoken.known.kind in kinds and spoken.at < at and spoken.known.name.lower() not in PRONOUNS:
                add(spoken.known, spoken.at, _SPOKE)
        return [(weight, known) for weight, _, known in sorted(found.values(), key=lambda f: (-f[0], -f[1]))]

    def _pronoun(self, party: Party, at: int) -> Known | None:
        low = party.name.lower()
        if low in {"it", "its", "itself"}:
            found = self._ranked({"organisation", "outlet", "document"}, at, passing=True)
            return found[0][1] if found else None
        if low in {"they", "them", "their"}:
            spoken = [s.known for s in self.spoken if s.at < at]
            return spoken[-1] if spoken else None
        if low in {"i", "we"}:
            return Known(self.own, "outlet")
        gender = gender_of(low)
        people = self._ranked({"person"}, at, gender)
        last = next((s for s in reversed(self.spoken) if s.at < at), None)
        if last is not None and last.known.kind == "unnamed" and at - last.at < _EARSHOT:
            steps = self._sentence(at) - self._sentence(last.at)
            if not people or people[0][0] <= _SPOKE - _STEP * steps + (_WITHIN if not steps else 0):
                return last.known
        if people:
            known = people[0][1]
            if gender:
                self.genders.setdefault(known.name, gender)
            if len(people) > 1 and people[0][0] - people[1][0] < _CLOSE:
                return replace(known, sure=_OF_TWO)
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
        """A title alone: whoever holds that office in the dispatch, then in the story; else whom the text tells of."""
        written = lexicon.unabbreviated(party.name)
        asked = _office_words(written)
        head = _head(written)
        owner = {stem(w) for w in words(party.owner)} - {"", "his", "her", "it", "their"}
        gender = _gender_of_role(party.name) or gender_of(party.hint)
        likely = {known.name: weight for weight, known in self._ranked({"person"}, at, gender, party.name)}
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
                if full in likely:
                    weight += 3 + likely[full] / 100
                elif places and (forward or weight >= 2):
                    weight += 2.5 if forward else 1.5
                elif owner and not owner & _office_words(role):
                    weight -= 0.5  # "the patron of the group" is not just any other head of something
                told = self.gender(full)
                if gender and told and told != gender:
                    weight -= 3
                if best is None or (weight, full) > best:
                    best = (weight, full)
        if best is not None and best[0] >= 2:
            return Known(best[1], "person", party.role)
        if (again := self._unnamed_again(party, at)) is not None:
            return again
        indefinite = party.indefinite
        theirs = party.owner in {"his", "her", "their"}  # "her husband" is not who spoke last, she is
        if not indefinite and not theirs and not forward:
            spoken = [s.known for s in self.spoken if s.at < at and s.known.kind in {"person", "unnamed"}]
            if spoken and spoken[-1].kind == "unnamed":
                return spoken[-1]
            told_of = self._told_of(party, head, gender, at)
            if told_of is not None:
                return told_of
        if head == "spokesperson" or indefinite:
            return Known("", "unnamed", party.role)
        return Known(party.name, "person", party.role)

    def _told_of(self, party: Party, head: str, gender: str | None, at: int) -> Known | None:
        """Whom "the prisoner", "the diplomat" means, of whom nobody said that he is one: the likeliest named before;
        in a lead that names nobody yet ("the man who speaks for them said"), who is named next."""

        def holds_another(known: Known) -> bool:
            heads = {
                _head(role)
                for name, held in self.book.people()
                if self.person(name) == known.name
                for role in held
            }
            if heads & {"correspondent", "reporter", "journalist"}:
                return True  # who tells it, not whom it is about
            held = heads & lexicon.naming("exclusive")
            return bool(held) and head in lexicon.naming("exclusive") and head not in heads

        owner = {stem(w) for w in words(party.owner)} - _FILLER
        for weight, known in self._ranked({"person"}, at, gender, party.name):
            if (
                weight > _UNLIKELY
                and not holds_another(known)
                and not (owner & {stem(w) for w in words(known.name)})
            ):
                return Known(known.name, "person", party.role, sure=_BY_ORDER)
        here = self._sentence(at)
        for seen in self.seen:
            if seen.party.kind != "person" or seen.at <= at or self._sentence(seen.at) - here > _SOON:
                continue
            known = self._named_there(seen)
            told = self.gender(known.name)
            if (
                (seen.subject or seen.party.role)
                and not seen.quoted
                and not (gender and told and told != gender)
                and not holds_another(known)
            ):
                return Known(known.name, "person", party.role, sure=_NAMED_LATER)
        return None

    def _unnamed_again(self, party: Party, at: int) -> Known | None:
        """ "The official" after "an official who asked not to be named", "the officials" after "two officials"."""
        asked = {stem(w) for w in words(party.name)} - _FILLER
        for spoken in reversed(self.spoken):
            heard = spoken.known.role if spoken.known.kind == "unnamed" and spoken.at < at else None
            if heard and asked and asked <= {stem(w) for w in words(heard)}:
                return spoken.known
        return None

    def _body(self, party: Party, at: int, *, forward: bool) -> Known:
        if party.owner and self._holder(party.owner) and (owned := self._owned(party, at)) is not None:
            return owned
        name = self.book.canonical(party.name, "organisation")
        if party.form != "body" and (
            name != party.name or (party.name[:1].isupper() and len(party.name.split()) > 1)
        ):
            return Known(name, "organisation", party.role)
        if self.book.kind(name) == "person" or self._surname(party.name):
            return Known(self.person(party.name), "person", self._role(party.name))
        asked = {stem(w) for w in words(lexicon.unabbreviated(party.name))} - _FILLER
        proper = party.form != "body" and party.name[:1].isupper()
        pool = self._ranked({"organisation"}, at)
        if forward:
            pool = pool + [
                (0, Known(self.book.canonical(s.party.name, "organisation"), "organisation"))
                for s in self.seen
                if s.party.kind == "organisation" and not s.passing
            ]
        for _, known in pool:
            beyond = [w for w in known.name.split() if stem(w.lower()) not in asked]
            if proper and beyond and not any(w[:1].isupper() for w in beyond):
                continue  # "Norrland" is not the Norrland board
            if asked and asked <= {stem(w) for w in words(known.name)}:
                return known
        if party.form == "body" and (ministry := self._ministry(party, at)) is not None:
            return ministry
        of_story: dict[str, int] = {}
        for full in self.book.bodies():
            if asked and asked <= {stem(w) for w in words(full)}:
                known_as = self.book.canonical(full, "organisation")
                of_story[known_as] = of_story.get(known_as, 0) + self.book.told(full)
        if of_story and (len(asked) > 1 or not asked & _ANY_SORT):
            first = min(of_story, key=lambda n: (-of_story[n], n))
            if len(asked) > 1 or len(of_story) == 1 or of_story[first] * 2 > sum(of_story.values()):
                return Known(first, "organisation")
        if (owned := self._owned(party, at)) is not None:
            return owned
        if party.form == "body" and not asked - _GENERIC:
            # "the company", "the group": the likeliest body, but no ministry for a company
            told_of = next(
                (
                    known
                    for _, known in self._ranked({"organisation"}, at, None, party.name, passing=True)
                    if not self._other_sort(asked, known.name) and not self._surname(known.name)
                ),
                None,
            )
            if told_of is not None:
                return told_of
        return Known(name, "organisation", party.role)

    def _owned(self, party: Party, at: int) -> Known | None:
        """ "His office", "the court's registry": by the name of whom or what it belongs to."""
        if not party.owner:
            return None
        thing = re.sub(r"^(?:his|her|its|their|.+?['’]s?)\s+", "", party.name, flags=re.I)
        if party.owner in {"his", "her"}:
            people = self._ranked({"person"}, at, gender_of(party.owner))
            return Known(f"{people[0][1].name}'s {thing}", "organisation") if people else None
        if party.owner in {"its", "their"}:
            return None
        asked = {stem(w) for w in words(party.owner)} - _FILLER
        if (holder := self._holder(party.owner)) is not None:
            ministry = self._ministry_of(holder[1]) if "ministry" in thing else None
            return ministry or Known(f"{holder[0]}'s {thing}", "organisation")
        for full in sorted({k.name for _, k in self._ranked({"organisation"}, at)} | set(self.book.bodies())):
            if asked and asked <= {stem(w) for w in words(full)} and party.owner.startswith("the "):
                return Known(f"{self.book.canonical(full, 'organisation')} {thing}", "organisation")
        return None

    @staticmethod
    def _other_sort(asked: set[str], name: str) -> bool:
        """Does the name say that it is another sort of body than is asked for: a court for "the company"?"""
        heads = {stem(w) for w in words(name) if w in lexicon.organisation_heads()}
        if asked & _OFFICIAL:
            return not heads & (asked | _OFFICIAL)  # "the department": a ministry, not a company
        if asked & _ANY_SORT:
            return bool(heads & _OFFICIAL)
        return bool(heads) and not heads & asked  # "the commission" is no party

    def _ministry(self, party: Party, at: int) -> Known | None:
        """ "The ministry" of a text that named only its minister; "his ministry" of who spoke last."""
        if "ministry" not in party.name.lower():
            return None
        held = [(s.at, s.known.role or "") for s in self.spoken if s.at < at]
        if party.owner not in {"his", "her"}:
            held += [(s.at, s.party.role or "") for s in self.seen if s.at < at and s.party.kind == "person"]
        for _, role in sorted(held, reverse=True):
            if (found := self._ministry_of([role], own=party.owner in {"his", "her"})) is not None:
                return found
        return None

    def _ministry_of(self, roles: Iterable[str], *, own: bool = False) -> Known | None:
        """The ministry of whoever holds these roles; own: by its plain name where the story names none."""
        for role in roles:
            if match := re.search(
                r"((?:[\w-]+ )?[\w-]+) minister\b|\bminister of (?:the )?([\w-]+)", role.lower()
            ):
                field = match[1] or match[2]
                wanted = {stem(w) for w in words(field)} - _FILLER
                for full in self.book.bodies():
                    have = {stem(w) for w in words(full)}
                    if stem("ministry") in have and wanted & have:
                        return Known(self.book.canonical(full, "organisation"), "organisation")
                if own:
                    return Known(f"{field.replace('the ', '').strip()} ministry", "organisation")
        return None

    def _holder(self, owner: str) -> tuple[str, list[str]] | None:
        """Who "Mr Ostrow's" means, in full, with the roles that the story gives; None where it is nobody's name."""
        last = "".join(re.sub(r"['’]s?$", "", owner).split()[-1:]).title()
        if self.book.place(last):
            return None
        full = self.person(last)
        held = sorted({r for name, roles in self.book.people() if self.person(name) == full for r in roles})
        return (full, held) if " " in full else None

    def _surname(self, name: str) -> bool:
        """A single capitalised word that some person of the dispatch or story bears as surname."""
        if " " in name or not name[:1].isupper():
            return False
        return " " in self.person(name)

    def _newspaper(self, party: Party, at: int) -> Known:
        found = self._ranked({"outlet"}, at)
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
        before = [s.party.name for s in self.seen if s.party.kind == "document" and s.at < at]
        part = asked & {stem(w) for w in lexicon.naming("document_parts")} or asked == {"document"}
        if part:
            last = [s.known for s in self.spoken if s.known.kind == "document" and s.at < at]
            if last:
                return last[-1]
        fuller = [name for name in before if part or asked <= {stem(w) for w in words(name)}]
        theirs = party.owner in {"his", "her", "their"}  # "his statement" is not the one named before
        if fuller and (part or (" " not in party.name.strip() and not theirs)):
            return Known(self.book.canonical(fuller[-1], "document"), "document")
        if " " not in party.name.strip() and not theirs:
            # "the paper", "the ruling": the one that the dispatch, else the story has named more fully
            named = [n for n in self.book.documents() if part or asked <= {stem(w) for w in words(n)}]
            fullest = {self.book.canonical(name, "document") for name in named}
            if len(fullest) == 1:
                return Known(fullest.pop(), "document")
        return Known(party.name, "document")


def _gender_of_role(role: str) -> str | None:
    """`f` or `m` by the role's own words: not by whose lawyer, wife or aide it is."""
    own = re.split(r"\s(?:of|for|to)\s|,", role)[0]
    return gender_of(re.sub(r"\b(?:his|her)\b|\S+['’]s?\b(?=\s)", " ", own, flags=re.I))


def gender_of(text: str) -> str | None:
    """`f` or `m` by a word that tells, else None."""
    for word in re.findall(r"[a-z]+", text.lower()):
        if word in lexicon.naming("female"):
            return "f"
        if word in lexicon.naming("male"):
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
