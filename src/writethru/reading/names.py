"""The story's name book: from every naming of somebody so far to the one name they are shown under.

Built from Mentions only and kept as a set, so it can be replayed, and the order in which dispatches came does not
change what it says. Two people who share a surname are never joined; a bare surname that two people bear stays bare.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import immutables
import msgspec

from writethru.model import Mention, SourceKind, Statement
from writethru.reading import lexicon

_SMALL = lexicon.grammar("small")
_ENDINGS = ("ians", "ian", "ean", "ies", "ish", "ese", "ia", "an", "es", "y", "a", "e", "i", "s")
# Spellings of one sound in the usual romanisations (BGN/PCGN, ISO 9, scholarly, French press), to one letter each.
_SOUNDS = [("shch", "s"), ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("kh", "h"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("ts", "c"), ("tz", "c"),
           ("tch", "c"), ("ch", "c"), ("sh", "s"), ("ff", "v"), ("w", "v"), ("ou", "u"), ("oe", "o"), ("ae", "a"), ("ye", "e"), ("x", "ks"), ("q", "k")]  # fmt: skip

_BODIES: frozenset[SourceKind] = frozenset({"organisation", "outlet"})
_NO_PERSONS: frozenset[SourceKind] = frozenset({"organisation", "outlet", "document", "group"})
_ALIKE: dict[SourceKind | None, frozenset[SourceKind]] = {
    "organisation": _BODIES,
    "outlet": _BODIES,
    "document": frozenset({"document"}),
    "group": frozenset({"group", "organisation"}),
    None: frozenset({"organisation", "outlet", "document", "group"}),
}
"""Kinds that may share a name: a court is not the ruling it handed down."""

_OWNERS = re.compile(r"\b([A-Z][\w-]+)['’]s?\s|\bof ([A-Z][\w-]+)$")
_OUTWEIGHS = 3
"""A longer name outweighs the others that a short one could mean by so many times their dispatches."""

_SPELLINGS = 8_192
"""Words of names whose sound is kept, so that memory stays bounded."""

Evidence = tuple[str, SourceKind, str, str]
"""(dispatch, kind, role, alias_of) of one naming; empty strings for nothing."""


def words(name: str) -> tuple[str, ...]:
    """A name's words in lower case, without possessive endings, dots and small words."""
    clean = re.sub(r"['’]s\b", "", name.casefold())
    found = [w for w in re.findall(r"[\w-]+", clean) if w not in _SMALL]
    return tuple(found) or (clean.strip(),)


def without_titles(name: str) -> str:
    """A person's name without what stands before it: "Foreign Minister Sofia Rechan" -> "Sofia Rechan"."""
    parts = name.split()
    known = lexicon.titles() | lexicon.roles()
    cut = 0
    while cut + 1 < len(parts) and parts[cut].lower().rstrip(",") in known:
        cut += 1
    # "barrister with 30 years at the bar" is no name with a title before it
    return " ".join(parts[cut:]) if parts[cut : cut + 1] and not parts[cut][:1].islower() else name


def stem(word: str) -> str:
    """One stem for a country and its demonym, a singular and its plural: Corvia, Corvian -> corv."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=_SPELLINGS)
def sound(word: str) -> str:
    """A word as its romanisations have in common: Khadzhev, Hadjev, Khadjeff -> hajev."""
    low = word.casefold()
    for spelling, letter in _SOUNDS:
        low = low.replace(spelling, letter)
    low = re.sub(r"^y", "j", low).replace("y", "i")
    low = re.sub(r"(.)\1", r"\1", low)
    low = re.sub(r"(ii|ij|j)$", "i", low)
    return re.sub(r"(?<=[bcdfghklmnprstvz])e$", "", low) if len(low) > 4 else low


def _near(one: str, other: str) -> bool:
    """At most one letter apart."""
    if abs(len(one) - len(other)) > 1 or min(len(one), len(other)) < 4:
        return one == other
    short, long = sorted((one, other), key=len)
    for place, letter in enumerate(short):
        if letter != long[place]:
            return short[place:] == long[place + 1 :] or short[place + 1 :] == long[place + 1 :]
    return True


def initials(name: str) -> str:
    """First letters of the capitalised words: "National Seismological Institute" -> NSI."""
    return "".join(
        w[0]
        for w in re.findall(r"[\w'’]+", name.replace("-", " "))
        if w[:1].isupper() and w.lower() not in _SMALL
    )


def _nearly(word: str) -> set[str]:
    """The word, and it with each of its letters left out: two words one letter apart share one of these."""
    return {word, *(word[:n] + word[n + 1 :] for n in range(len(word)))}


def _list(listed: dict[str, tuple[str, ...]], key: str, name: str) -> None:
    listed[key] = (*listed.get(key, ()), name)


def _role_head(role: str) -> str:
    known = [w for w in re.findall(r"[a-z-]+", role.lower()) if w in lexicon.roles()]
    return lexicon.office(known[-1]) if known else ""


Listed = dict[str, tuple[str, ...]]
"""Names under what they have in common, in the order they came."""


class _Index:
    """What a book knows, arranged for look-up. Made from the index of the book before it where there is one: then
    only the names that changed are looked at, however many the story has."""

    def __init__(
        self,
        book: immutables.Map[str, frozenset[Evidence]],
        base: _Index | None = None,
        changed: Iterable[str] = (),
    ) -> None:
        self.book = book
        self.weight: dict[str, int] = dict(base.weight) if base else {}
        self.kinds: dict[str, frozenset[SourceKind]] = dict(base.kinds) if base else {}
        self.roles: dict[str, frozenset[str]] = dict(base.roles) if base else {}
        self.aliases: dict[str, frozenset[str]] = dict(base.aliases) if base else {}
        self.places: set[str] = set(base.places) if base else set()
        self.sounds: dict[str, tuple[str, ...]] = dict(base.sounds) if base else {}
        self.stems: dict[str, frozenset[str]] = dict(base.stems) if base else {}
        self.last: Listed = dict(base.last) if base else {}
        self.first: Listed = dict(base.first) if base else {}
        self.near: Listed = dict(base.near) if base else {}
        self.holding: Listed = dict(base.holding) if base else {}
        self.initials: Listed = dict(base.initials) if base else {}
        for name in changed if base else book:
            self._note(name, book[name])
        self.cache: dict[tuple[str, str | None], str] = {}

    def _note(self, name: str, seen: frozenset[Evidence]) -> None:
        self.weight[name] = len({e[0] for e in seen})
        self.kinds[name] = frozenset(e[1] for e in seen)
        self.roles[name] = frozenset({_role_head(e[2]) for e in seen if e[2]} - {""})
        fuller = frozenset(e[3] for e in seen if e[3])
        if fuller:
            low = name.casefold()
            self.aliases[low] = self.aliases.get(low, frozenset()) | fuller
        told = {e[2] for e in seen if e[2]}
        if set(words(name)) & lexicon.naming("state"):
            told.add(name)
        for text in told:
            self.places |= {stem(w.casefold()) for pair in _OWNERS.findall(text) for w in pair if w}
        if "person" in self.kinds[name] and name not in self.sounds:
            self._list_person(name)
        if self.kinds[name] & _NO_PERSONS and name not in self.stems:
            self.stems[name] = frozenset(stem(w) for w in words(name))
            for part in self.stems[name]:
                _list(self.holding, part, name)
            _list(self.initials, initials(name), name)

    def _list_person(self, name: str) -> None:
        sounds = self.sounds[name] = tuple(sound(w) for w in words(name))
        if len(sounds) < 2:
            return
        _list(self.last, sounds[-1], name)
        if "-" in name:
            for part in set(sound(name.split()[-1]).split("-")) - {sounds[-1]}:
                _list(self.last, part, name)
        _list(self.first, sounds[0], name)
        for part in _nearly(sounds[-1]):
            _list(self.near, part, name)

    @property
    def people(self) -> list[str]:
        """Names of persons, in order of letters."""
        return sorted(self.sounds)

    @property
    def others(self) -> list[str]:
        """Names of all that are no persons, in order of letters."""
        return sorted(self.stems)

    def best(self, names: Iterable[str]) -> str:
        """The spelling most dispatches use; ties to the longer, then by letters."""
        return min(names, key=lambda name: (-self.weight.get(name, 0), -len(name), name))

    def person(self, name: str) -> str:
        name = without_titles(name)
        sounds = tuple(sound(w) for w in words(name))
        if not sounds:
            return name
        if len(sounds) == 1:
            bearers = sorted(
                p
                for p in self.last.get(sounds[0], ())
                if self.sounds[p][-1] == sounds[0] or sounds[0] in sound(p.split()[-1]).split("-")
            )
            groups = self._groups(bearers)
            if not groups:
                groups = self._groups(sorted(self.first.get(sounds[0], ())))
            return self._fullest(groups[0]) if len(groups) == 1 else name
        likely = {p for part in _nearly(sounds[-1]) for p in self.near.get(part, ())}
        same = [p for p in sorted(likely) if self._same_person(p, self.sounds[p], name, sounds)]
        groups = self._groups([*same, *([name] if name not in same else [])])
        if len(groups) == 1:
            return self._fullest([*groups[0], name] if name in self.weight or len(sounds) > 1 else groups[0])
        return name

    def _fullest(self, names: Iterable[str]) -> str:
        """Of one person's spellings: no initials before initials, more words before fewer, then the commonest."""

        def used(name: str) -> int:
            """Dispatches that spell it so, in full or by the surname alone."""
            return self.weight.get(name, 0) + self.weight.get(name.split()[-1], 0)

        return min(
            set(names), key=lambda n: (any(len(w) == 1 for w in words(n)), -len(words(n)), -used(n), n)
        )

    def _same_person(self, a: str, sa: tuple[str, ...], b: str, sb: tuple[str, ...]) -> bool:
        if a == b:
            return True
        first_a, first_b = sa[0], sb[0]
        last = sa[-1] == sb[-1]
        roles_a, roles_b = self.roles.get(a, frozenset()), self.roles.get(b, frozenset())
        shared = bool(roles_a & roles_b)
        if len(first_a) == 1 or len(first_b) == 1:  # an initial
            return last and first_a[0] == first_b[0] and not (roles_a and roles_b and not shared)
        if last and (first_a == first_b or set(sa) <= set(sb) or set(sb) <= set(sa)):
            return True
        near = _near(first_a, first_b) and _near(sa[-1], sb[-1]) and len(sa) == len(sb)
        return near and shared

    def _groups(self, names: list[str]) -> list[list[str]]:
        groups: list[list[str]] = []
        for name in sorted(set(names)):
            sounds = tuple(sound(w) for w in words(name))
            home = [
                g
                for g in groups
                if any(self._same_person(n, tuple(sound(w) for w in words(n)), name, sounds) for n in g)
            ]
            merged = [name, *[n for g in home for n in g]]
            groups = [g for g in groups if g not in home] + [merged]
        return groups

    def other(self, name: str, kind: SourceKind | None = None) -> str:
        expansions = self.aliases.get(name.casefold())
        if expansions:
            return (
                self.other(max(sorted(expansions), key=lambda n: (self.weight.get(n, 0), len(n))), kind)
                if name not in expansions
                else name
            )
        alike = _ALIKE.get(kind, _ALIKE[None]) if kind is not None else _ALIKE[None]
        if re.fullmatch(r"[A-Z][A-Z&-]{1,6}", name):
            longer = [
                o for o in sorted(self.initials.get(name, ())) if self.kinds[o] & alike and len(words(o)) > 1
            ]
            if len({self.stems[o] for o in longer}) == 1:
                return self.best(longer)
        stems = frozenset(stem(w) for w in words(name))
        rarest = min((self.holding.get(part, ()) for part in stems), key=len)
        others = [o for o in sorted(rarest) if self.kinds[o] & alike]
        same = [o for o in others if self.stems[o] == stems]
        wider = [o for o in others if stems < self.stems[o] and self._widens(name, o)]
        tops = [o for o in wider if not any(self.stems[o] < self.stems[p] for p in wider)]
        if tops and len({self.stems[o] for o in tops}) == 1:
            return self.best(tops)
        if len(tops) > 1 and (name[:1].isupper() or name in lexicon.sole_bodies()):
            # "Norrland" in a story of Norrland Maritime that names Norrland Reefer once
            first, *rest = sorted(tops, key=lambda o: (-self.weight.get(o, 0), o))
            if self.weight.get(first, 0) >= _OUTWEIGHS * sum(self.weight.get(o, 0) for o in rest):
                return first
        return self.best([*same, name]) if same else name

    def _widens(self, name: str, other: str) -> bool:
        """Is the longer name the same body's? A bare generic word is nobody's short form."""
        if re.match(rf"{re.escape(name)}['’]s?\s", other):
            return False  # "Salenko's delegation" is not Salenko
        short = words(name)
        beyond = [w for w in other.split() if stem(w.lower()) not in {stem(s) for s in short}]
        proper = any(
            w[:1].isupper() and w.lower() not in lexicon.organisation_heads() | lexicon.outlet_words()
            for w in name.split()
        )
        if proper and not any(w[:1].isupper() for w in beyond):
            return False  # "the Norrland board" is not all of Norrland
        if len(short) == 1 and stem(short[0]) in self.places:
            return False  # nor is "Tolland", which has ministers, Tolland Radio
        generic = {
            w
            for w in short
            if w in lexicon.organisation_heads() | lexicon.outlet_words() | lexicon.document_heads()
        }
        if "group" in self.kinds.get(other, frozenset()):
            return False  # "harbour pilots who ..." is not what "pilots" stands for
        if len(generic) == len(short) == 1 and not name[:1].isupper() and name not in lexicon.sole_bodies():
            return False
        if len(generic) == len(short):
            # "the Guild", "the ministry" of a story that knows one of them
            alone = name[:1].isupper() or name.lower() in lexicon.sole_bodies()
            return len(short) > 1 or alone or "outlet" in self.kinds.get(other, frozenset())
        return len(short) > 1 or words(other)[0] == short[0] or "outlet" in self.kinds.get(other, frozenset())


class NameBook:
    """Who is called what in a story. Immutable; `add` gives a new book."""

    __slots__ = ("_base", "_changed", "_index", "_seen")

    def __init__(self, seen: immutables.Map[str, frozenset[Evidence]] | None = None) -> None:
        self._seen: immutables.Map[str, frozenset[Evidence]] = seen if seen is not None else immutables.Map()
        self._index: _Index | None = None
        self._base: _Index | None = None
        self._changed: frozenset[str] = frozenset()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NameBook) and self._seen == other._seen

    def __hash__(self) -> int:
        return hash(self._seen)

    def __len__(self) -> int:
        return len(self._seen)

    def add(self, mentions: Iterable[Mention]) -> NameBook:
        """The book with these mentions too. Adding a mention twice changes nothing."""
        seen = self._seen
        changed: set[str] = set()
        for mention in mentions:
            evidence = (mention.dispatch, mention.kind, mention.role or "", mention.alias_of or "")
            name = without_titles(mention.name) if mention.kind == "person" else mention.name
            before = seen.get(name, frozenset())
            if evidence not in before:
                seen = seen.set(name, before | {evidence})
                changed.add(name)
        if seen is self._seen:
            return self
        book = NameBook(seen)
        book._base = self._index or self._base
        book._changed = frozenset(changed) if self._index else self._changed | changed
        return book

    def _known(self) -> _Index:
        if self._index is None:
            self._index = _Index(self._seen, self._base, self._changed)
            self._base, self._changed = None, frozenset()
        return self._index

    def canonical(self, name: str, kind: SourceKind | None = None) -> str:
        """The fullest name of the story for this one, without titles; the name itself where nothing tells.

        kind: told from what is known of the name where it is not given.
        """
        if kind == "unnamed" or name.startswith("unnamed ("):
            return name
        index = self._known()
        key = (name, kind)
        if key not in index.cache:
            index.cache[key] = self._look_up(index, name, kind)
        return index.cache[key]

    @staticmethod
    def _look_up(index: _Index, name: str, kind: SourceKind | None) -> str:
        if kind == "person":
            return index.person(name)
        if kind is not None:
            return index.other(name, kind)
        known = index.kinds.get(name, frozenset())
        if "person" in known and len(known) == 1:
            return index.person(name)
        found = index.other(name)
        return index.person(name) if found == name and not known else found

    def canonical_statement(self, statement: Statement) -> Statement:
        """The statement with `source_name` and `chain` under their canonical names."""
        missing: list[SourceKind] = ["organisation"] * max(
            0, len(statement.chain) - len(statement.chain_kinds)
        )
        kinds: list[SourceKind] = [*statement.chain_kinds, *missing]
        named = [
            self._person_after_all(link, kind) for link, kind in zip(statement.chain, kinds, strict=False)
        ]
        name, own = self._person_after_all(statement.source_name, statement.source_kind)
        return msgspec.structs.replace(
            statement,
            source_name=name,
            source_kind=own,
            chain=tuple(link for link, _ in named),
            chain_kinds=tuple(kind for _, kind in named),
        )

    def _person_after_all(self, name: str, kind: SourceKind) -> tuple[str, SourceKind]:
        """Canonical name and kind. A single word that a dispatch could only take for a body ("Brandt said") is
        the one person of the story who bears it as surname."""
        if kind == "organisation" and " " not in name and name[:1].isupper() and not name.isupper():
            person = self.canonical(name, "person")
            if " " in person and self.canonical(name, kind) == name:
                return person, "person"
        return self.canonical(name, kind), kind

    def told(self, name: str) -> int:
        """Dispatches that name somebody so."""
        return self._known().weight.get(name, 0)

    def place(self, word: str) -> bool:
        """Does the story tell of this name's ministers, government or the like, as of a country or a town?"""
        return stem(word.casefold()) in self._known().places

    def people(self) -> list[tuple[str, frozenset[str]]]:
        """Names of persons with their roles as the dispatches gave them, in order of letters."""
        return [(name, frozenset(e[2] for e in self._seen[name] if e[2])) for name in self._known().people]

    def bodies(self) -> list[str]:
        """Names of organisations, in order of letters."""
        return [name for name in self._known().others if "organisation" in self._known().kinds[name]]

    def documents(self) -> list[str]:
        """Names of documents, in order of letters."""
        return [name for name in self._known().others if "document" in self._known().kinds[name]]

    def outlets(self) -> list[str]:
        """Names of outlets, in order of letters."""
        return [name for name in self._known().others if "outlet" in self._known().kinds[name]]

    def kind(self, name: str) -> SourceKind | None:
        """What a name is known to be, if only one thing."""
        kinds = self._known().kinds.get(name, frozenset())
        return next(iter(kinds)) if len(kinds) == 1 else None
