"""What merging knows of one story, and where it puts the statements of the next dispatch."""

from __future__ import annotations

import re
from collections import ChainMap, defaultdict, deque
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass

from writethru.merging.copies import Copies
from writethru.merging.developments import JOIN, Fit, fits
from writethru.merging.groups import SAME, UNLIKE, going, group, likest, reach, sure_of
from writethru.merging.index import Index
from writethru.merging.meaning import Meanings, Vector
from writethru.merging.nothing_new import is_recap_headline, nothing_new
from writethru.merging.pairmodel import PairModel
from writethru.merging.profile import Profile, profiles
from writethru.merging.recent import Recent
from writethru.merging.relations import beside, corrections, denial, figures, fulfilment, retractions
from writethru.merging.similarity import Rarity, cosine
from writethru.merging.topic import Topic
from writethru.merging.versions import version
from writethru.model import (
    Decision,
    Dispatch,
    Likeness,
    Placed,
    Placement,
    Reading,
    Reason,
    Relation,
    Statement,
)

PROPOSAL_BELOW = 0.5
"""A placement with a lower score is a proposal: shown on the desk for an editor to look at."""

REPRINTED = 0.4
"""Closeness from which a reprint's statement is the one that stands in the original."""

REVISED = 0.6
"""The same for a new version of an item, where more may have changed."""

TAUGHT = 0.1
"""How much less a statement must fit a development that an editor has merged into."""

HALTED = 0.08
"""Fit from which a kill's statement goes to the development of what it withdraws."""

IN_DISPATCH = 30
"""Statements of the same dispatch that a statement is compared with."""

OPEN = 400
"""Latest statements that may still go over to another development; with an older one a development stands fast."""

MOST_EARLIER = 100
"""Latest dispatches of an outlet among which the one that a new version replaces is looked for."""

MOST_STATEMENTS = 400
"""Statements of one dispatch that are placed; what comes after stands in none."""


def identity(statement: Statement) -> Statement:
    """The statement as it is: names as the dispatch gives them."""
    return statement


class Known:
    """What merging knows of one story; rebuilt from the log by replaying `accept()` and `decided()`.

    Args:
        title: the story's title, where it has one before its first dispatch: whom and what it is about.
        model: another pair model than the one that ships, to measure it.
    """

    def __init__(
        self, title: str = "", model: PairModel | None = None, meanings: Meanings | None = None
    ) -> None:
        self._model = model
        self._index = Index()
        self._recent = Recent()
        self._meanings = meanings or Meanings()
        self._copies = Copies()
        self._topic = Topic(title)
        self._dispatches: dict[str, Dispatch] = {}
        self._by_outlet: dict[str, deque[Dispatch]] = defaultdict(lambda: deque(maxlen=MOST_EARLIER))
        self._statements: dict[str, Statement] = {}
        self._of_dispatch: dict[str, tuple[str, ...]] = {}
        self._placed: dict[str, Placed] = {}
        self._replaced: set[str] = set()
        self._member_of: dict[str, str] = {}
        self._members: dict[str, list[str]] = defaultdict(list)
        self._sent_to: dict[str, str] = {}
        self._merged: set[str] = set()
        self._likeness: dict[str, dict[str, float]] = {}
        """Of the latest `OPEN` statements, oldest first."""
        self._fast: set[str] = set()
        """Developments that an editor decided on, or that hold an older statement: nothing goes out of them."""
        self._shut: set[str] = set()
        """Of those, the ones that readers don't see: held or withdrawn."""
        self._last = 0

    @property
    def developments(self) -> int:
        """How many there are."""
        return sum(bool(found) for found in self._members.values())

    # ---- what happened

    def accept(self, dispatch: Dispatch, reading: Reading, placed: Placed) -> None:
        """Take in a dispatch as it was placed. The same dispatch twice changes nothing."""
        if dispatch.id in self._placed:
            return
        self._placed[dispatch.id] = placed
        self._dispatches[dispatch.id] = dispatch
        self._copies.add(dispatch)
        if not placed.on_topic:
            return
        self._topic.add(dispatch)
        self._by_outlet[dispatch.outlet].append(dispatch)
        if placed.supersedes:
            self._replaced.add(placed.supersedes)
        found = self._profiles(dispatch, reading, identity)
        self._of_dispatch[dispatch.id] = tuple(p.id for p in found)
        for made in found:
            self._index.add(made)
            self._recent.add(made.id)
        self._statements.update({s.id: s for s in reading.statements})
        for placement in placed.placements:
            development = self._resolve(placement.development)
            if placement.statement not in self._member_of:
                self._member_of[placement.statement] = development
                self._members[development].append(placement.statement)
                self._likeness[placement.statement] = {}
            self._count(placement.development)
        for like in placed.likenesses:
            if like.statement in self._likeness and like.other in self._likeness:
                self._likeness[like.statement][like.other] = like.score
                self._likeness[like.other][like.statement] = like.score
        self._move(placed.moved)
        while len(self._likeness) > OPEN:
            oldest = next(iter(self._likeness))
            for other in self._likeness.pop(oldest):
                self._likeness[other].pop(oldest, None)
            self._fast.add(self._member_of[oldest])

    def decided(self, decision: Decision) -> None:
        """Take in an editor's decision. A merge or a split is never undone by what is placed later."""
        if decision.development is None:
            return
        stays = self._resolve(decision.development)
        self._fast.add(stays)
        if decision.kind in ("hold", "kill"):
            self._shut.add(stays)
        elif decision.kind in ("release", "restore"):
            self._shut.discard(stays)
        if decision.kind == "merge" and decision.other:
            goes = self._resolve(decision.other)
            if goes == stays or not self._members.get(goes) or not self._members.get(stays):
                return
            moved = self._members.pop(goes, [])
            self._members[stays] += moved
            self._member_of.update(dict.fromkeys(moved, stays))
            self._sent_to[goes] = stays
            self._merged.add(stays)
            self._count(goes)
        elif decision.kind == "split" and decision.other:
            leaving = [s for s in self._members.get(stays, ()) if s in decision.statements]
            if not 0 < len(leaving) < len(self._members.get(stays, ())) or self._members.get(decision.other):
                return
            self._members[stays] = [s for s in self._members[stays] if s not in leaving]
            self._members[decision.other] += leaving
            self._member_of.update(dict.fromkeys(leaving, decision.other))
            self._fast.add(decision.other)
            self._count(decision.other)

    def _move(self, moved: Sequence[Placement]) -> None:
        """Statements that go over to another development. What an editor decided on stays."""
        left: dict[str, str] = {}
        goes_to = {p.statement: self._resolve(p.development) for p in moved}
        for placement in moved:
            self._count(placement.development)
            one, goes = placement.statement, goes_to[placement.statement]
            was = self._member_of.get(one)
            if was is None or was == goes or was in self._fast:
                continue
            self._member_of[one] = goes
            self._members[was].remove(one)
            self._members[goes].append(one)
            left.setdefault(was, one)
        for was, one in left.items():
            if not self._members[was]:
                del self._members[was]
                self._sent_to[was] = self._member_of[one]

    # ---- what follows

    def place(
        self, dispatch: Dispatch, reading: Reading, canonical: Callable[[Statement], Statement] = identity
    ) -> Placed:
        """Where the statements of a dispatch belong. Changes nothing; the same input gives the same result.

        Args:
            canonical: gives a statement with its names as the story's name book knows them.
        """
        if dispatch.id in self._placed:
            return self._placed[dispatch.id]
        given = self._profiles(dispatch, reading, canonical, meant=True)
        story = _Now(self, canonical)
        copy_of, why_copy = self._copies.origin(dispatch)
        if copy_of is not None and not self._placed[copy_of].on_topic:
            return Placed(dispatch=dispatch.id, on_topic=False, copy_of=copy_of, reasons=why_copy)
        supersedes, why_version = version(
            dispatch, tuple(self._by_outlet.get(dispatch.outlet, ())), self._replaced
        )
        told = self._place_all(dispatch, given, story, copy_of, supersedes)
        aligned, closest = told.aligned, told.closest
        if copy_of is None and supersedes is None:
            on_topic, why = self._topic.judge(dispatch, closest, story.nearness(given))
            if not on_topic:
                return Placed(dispatch=dispatch.id, on_topic=False, reasons=why)
        placements, moved, likenesses, members = self._regrouped(given, told)
        earlier = {p.statement: not p.new and self._known_before(p.development) for p in placements}
        outlets = {
            self._index.profiles[s].outlet for p in placements for s in members(p.development)
        } - {dispatch.outlet}  # fmt: skip
        relations = self._relations(
            dispatch, given, story, placements, moved, members, aligned, copy_of, supersedes
        )
        repeats: bool = False
        why_repeats: tuple[Reason, ...] = ()
        if copy_of is None and supersedes is None and dispatch.signal not in ("kill", "correction"):
            repeats, why_repeats = nothing_new(
                dispatch.headline, tuple(earlier.values()), len(outlets), ties=bool(relations)
            )
        return Placed(
            dispatch=dispatch.id,
            copy_of=copy_of,
            supersedes=supersedes,
            nothing_new=repeats,
            placements=placements,
            moved=moved,
            likenesses=likenesses,
            relations=tuple(relations),
            reasons=(*why_copy, *why_version, *why_repeats),
        )

    # ---- inside

    def _profiles(
        self, dispatch: Dispatch, reading: Reading, canonical: Callable[[Statement], Statement], *,
        meant: bool = False,
    ) -> list[Profile]:  # fmt: skip
        recap = is_recap_headline(dispatch.headline)
        statements = [canonical(s) for s in reading.statements[:MOST_STATEMENTS]]
        return profiles(statements, dispatch, recap=recap, meaning=self._meanings.of if meant else None)

    def _resolve(self, development: str) -> str:
        while (kept := self._sent_to.get(development)) is not None:
            development = kept
        return development

    def _count(self, development: str) -> None:
        if development[1:].isdigit():
            self._last = max(self._last, int(development[1:]))

    def _known_before(self, development: str) -> bool:
        return bool(self._members.get(development))

    def _place_all(
        self, dispatch: Dispatch, given: Sequence[Profile], story: _Now, copy_of: str | None,
        supersedes: str | None,
    ) -> _Told:  # fmt: skip
        """Where each statement fits best by itself, one after the other."""
        here: dict[str, Profile] = {}
        member_of: dict[str, str] = {}
        members: dict[str, list[str]] = defaultdict(list)
        aligned: dict[str, str] = {}
        placements: list[Placement] = []
        alike: dict[str, dict[str, float]] = {}
        fitting: dict[str, list[Fit]] = {}
        last, closest = self._last, 0.0
        for one in given:
            chosen, repeated = self._repeated(one, story, copy_of, supersedes)
            found: list[Fit] = []
            compared: dict[str, float] = {}
            if repeated is not None:
                aligned[one.id] = repeated
                compared[repeated] = SAME
            if chosen is None:
                found = self._fits(one, story, here, member_of, members, compared)
                closest = max(closest, *(f.score for f in found if self._known_before(f.development)), 0.0)
                chosen = self._choose(one, found, dispatch, supersedes)
                if chosen is not None and self._halts(chosen, dispatch, supersedes):
                    compared[chosen.closest] = SAME
            if chosen is not None:
                placement = Placement(
                    statement=one.id,
                    development=chosen.development,
                    score=round(chosen.score, 4),
                    reasons=chosen.reasons,
                )
            elif one.polarity == "declines":
                here[one.id] = one
                continue  # it tells nothing of its own, and of nothing that is told here
            else:
                last += 1
                score = 1 - (found[0].score if found else 0.0)
                why = Reason(text="nothing told so far is close to it", weight=round(score, 3))
                placement = Placement(
                    statement=one.id,
                    development=f"v{last:03d}",
                    score=round(score, 4),
                    new=True,
                    reasons=(why,),
                )
            here[one.id] = one
            member_of[one.id] = placement.development
            members[placement.development].append(one.id)
            placements.append(placement)
            alike[one.id], fitting[one.id] = likest(compared), found
        return _Told(tuple(placements), alike, fitting, aligned, closest)

    def _regrouped(
        self, given: Sequence[Profile], told: _Told
    ) -> tuple[
        tuple[Placement, ...], tuple[Placement, ...], tuple[Likeness, ...], Callable[[str], list[str]]
    ]:
        """Where the statements stand once all that may tell of the same are weighed together: their placements, the
        earlier statements that go over elsewhere, what is kept of how alike they are, and each development's members."""
        new = {p.statement: p for p in told.placements}
        likeness = {s: dict(near) for s, near in self._likeness.items()} | {s: {} for s in new}
        kept: list[Likeness] = []
        for one, near in told.alike.items():
            for other, score in near.items():
                if other in likeness:
                    kept.append(Likeness(statement=one, other=other, score=score))
                    likeness[one][other] = likeness[other][one] = score
        fixed = {s: d for s in likeness if (d := self._member_of.get(s)) in self._fast}
        beside: dict[str, list[str]] = defaultdict(list)
        for s, d in fixed.items():
            beside[d].append(s)
        reached = reach(new, likeness, {s: beside[d] for s, d in fixed.items()})
        # A statement that refuses to speak of a thing starts nothing of its own.
        groups = group([s for s in likeness if s in reached], likeness, fixed, self._merged, TAUGHT)
        silent = {p.id for p in given if p.polarity == "declines"}
        names = self._names_of([found for found in groups if not silent.issuperset(found)], fixed)
        stands = {s: name for name, found in names.items() for s in found}
        placements = tuple(
            self._placement(p, stands[p.statement], names, told, likeness)
            for p in told.placements if p.statement in stands
        )  # fmt: skip
        # What readers see does not vanish into what an editor keeps from them.
        moved = tuple(
            going(s, name, names[name], likeness[s])
            for s, name in stands.items()
            if s not in new and self._member_of[s] != name and name not in self._shut
        )
        gone = {p.statement for p in moved}

        def members(development: str) -> list[str]:
            stay = [s for s in self._members.get(development, ()) if s not in gone]
            return stay + [p.statement for p in moved if p.development == development]

        return placements, moved, tuple(kept), members

    def _names_of(self, groups: Sequence[list[str]], fixed: dict[str, str]) -> dict[str, list[str]]:
        """Groups by development: each keeps the one that most of its statements stand in, the older where two do."""
        bids: list[tuple[int, int, int, str]] = []
        for number, found in enumerate(groups):
            stood: dict[str, int] = defaultdict(int)
            for s in found:
                if (development := self._member_of.get(s)) is not None:
                    stood[development] += 1
                    if s in fixed:
                        stood[development] += OPEN
            bids += [(-count, number, place, d) for place, (d, count) in enumerate(stood.items())]
        named: dict[int, str] = {}
        taken: set[str] = set()
        for _, number, _, development in sorted(bids):
            if number not in named and development not in taken:
                named[number] = development
                taken.add(development)
        last = self._last
        for number in range(len(groups)):
            if number not in named:
                last += 1
                named[number] = f"v{last:03d}"
        return {named[number]: found for number, found in enumerate(groups)}

    def _placement(
        self, alone: Placement, development: str, names: dict[str, list[str]], told: _Told,
        likeness: dict[str, dict[str, float]],
    ) -> Placement:  # fmt: skip
        """A statement's placement, with the score and reasons of its own fit where it has one."""
        one, others = alone.statement, [s for s in names[development] if s != alone.statement]
        if alone.development == development and not alone.new:
            return alone
        if not others or (names[development][0] == one and not self._members.get(development)):
            found = told.fitting[one]
            score = round(1 - (found[0].score if found else 0.0), 4)
            why = Reason(text="nothing told so far is close to it", weight=round(score, 3))
            return Placement(statement=one, development=development, score=score, new=True, reasons=(why,))
        sure = sure_of(likeness[one], names[development])
        closest = max(others, key=lambda s: (likeness[one].get(s, UNLIKE), s))
        fit = next(
            (f for f in told.fitting[one] if f.closest == closest or f.development == development), None
        )
        why = Reason(text="it is like what else is told here", weight=sure)
        return Placement(
            statement=one,
            development=development,
            score=sure,
            reasons=fit.reasons if fit and fit.reasons else (why,),
        )

    def _repeated(
        self, one: Profile, story: _Now, copy_of: str | None, supersedes: str | None
    ) -> tuple[Fit | None, str | None]:
        """The statement of the original, or of the version before, that this one repeats."""
        for origin, enough, told in (
            (copy_of, REPRINTED, "it stands so in the dispatch that this one reprints"),
            (supersedes, REVISED, "it stands so in the version before"),
        ):
            ids = [s for s in self._of_dispatch.get(origin or "", ()) if s in self._member_of]
            scored = [(cosine(one.content, self._index.profiles[s].content, story.rarity), s) for s in ids]
            near = [(c, s) for c, s in scored if c >= enough]
            if near:
                share, s = max(
                    near, key=lambda cs: (cs[0], self._index.profiles[cs[1]].speaker == one.speaker, cs[1])
                )
                score = 0.7 + 0.3 * share
                return Fit(self._member_of[s], score, s, (Reason(text=told, weight=round(share, 3)),)), s
        return None, None

    def _fits(
        self, one: Profile, story: _Now, here: dict[str, Profile], member_of: dict[str, str],
        members: dict[str, list[str]], alike: dict[str, float],
    ) -> list[Fit]:  # fmt: skip
        candidates = [*list(here)[-IN_DISPATCH:], *story.near(one)]
        return fits(
            one, candidates, ChainMap(member_of, self._member_of),
            lambda d: [*self._members.get(d, ()), *members.get(d, ())],
            lambda id: here[id] if id in here else story.current(id),
            story.rarity, self._model, alike,
        )  # fmt: skip

    def _choose(
        self, one: Profile, found: list[Fit], dispatch: Dispatch, supersedes: str | None
    ) -> Fit | None:
        halted = [f for f in found if f.score >= HALTED and self._halts(f, dispatch, supersedes)]
        if halted:
            return halted[0]
        for f in found:
            if f.score >= JOIN - (TAUGHT if f.development in self._merged else 0):
                return f
        return None

    def _halts(self, fit: Fit, dispatch: Dispatch, supersedes: str | None) -> bool:
        """Whether this is what a kill withdraws."""
        return dispatch.signal == "kill" and any(
            self._member_of.get(s) == fit.development for s in self._of_dispatch.get(supersedes or "", ())
        )

    def _relations(
        self, dispatch: Dispatch, given: Sequence[Profile], story: _Now, placements: Sequence[Placement],
        moved: Sequence[Placement], members: Callable[[str], list[str]], aligned: dict[str, str], copy_of: str | None, supersedes: str | None,
    ) -> list[Relation]:  # fmt: skip
        by_id = {p.id: p for p in given}
        found: list[Relation] = []
        before = [self._index.profiles[s] for s in self._of_dispatch.get(supersedes or "", ())]
        if dispatch.signal == "kill":
            found += self._retracted(dispatch, given, before, supersedes)
        elif dispatch.signal == "correction":
            found += corrections(given, before, aligned, desk_note(dispatch))
        withdrawn = {r.to for r in found if r.type == "retracts"}
        done: set[tuple[str, str]] = set()
        here: dict[str, list[Profile]] = defaultdict(list)
        for placement in placements:
            one = by_id[placement.statement]
            others = [story.current(s) for s in members(placement.development)[-60:]]
            others += here[placement.development]
            here[placement.development].append(one)
            tie = self._tie(one, others, dispatch, story, withdrawn, reprint=copy_of is not None)
            if tie is not None and (placement.development, tie.type) not in done:
                done.add((placement.development, tie.type))
                found.append(tie)
        for placement in moved:
            one, of = (
                story.current(placement.statement),
                self._dispatches[self._index.profiles[placement.statement].dispatch],
            )
            others = [
                p for s in members(placement.development)[-60:] if (p := story.current(s)).time < one.time
            ]
            reprint = (placed := self._placed.get(of.id)) is not None and placed.copy_of is not None
            tie = self._tie(one, others, of, story, set(), reprint=reprint)
            if tie is not None and (placement.development, tie.type) not in done:
                done.add((placement.development, tie.type))
                found.append(tie)
        return found

    def _tie(
        self, one: Profile, others: Sequence[Profile], dispatch: Dispatch, story: _Now, withdrawn: Set[str], *,
        reprint: bool,
    ) -> Relation | None:  # fmt: skip
        """How a statement stands to the earlier ones of its development. A recap or a reprint repeats: only what
        it denies is a tie; a kill takes back, it does not deny."""
        if dispatch.signal == "kill" and withdrawn & {p.id for p in others}:
            return None
        tie = denial(one, others, lambda p: cosine(one.sentence, p.sentence, story.rarity))
        if tie is not None or one.polarity != "asserts":
            return tie
        if reprint or one.recap or dispatch.signal in ("kill", "correction"):
            return None
        return beside(one, others) or figures(one, others) or fulfilment(one, others)

    def _retracted(
        self, kill: Dispatch, given: Sequence[Profile], killed: Sequence[Profile], supersedes: str | None
    ) -> list[Relation]:
        developments = {self._member_of.get(p.id) for p in killed} - {None}
        others = [
            self._index.profiles[s] for d in sorted(x for x in developments if x)
            for s in self._members.get(d, ()) if self._index.profiles[s].dispatch != supersedes
        ]  # fmt: skip

        def through(profile: Profile) -> bool:
            """It came on the killed dispatch's account: a reprint, or a chain that leads through its outlet."""
            placed = self._placed.get(profile.dispatch)
            reprint = placed is not None and placed.copy_of == supersedes
            cited = profile.outlet != kill.outlet and kill.outlet in profile.chain
            return profile.polarity == "asserts" and (reprint or cited)

        return retractions(kill, given, killed, through, others)


@dataclass(frozen=True)
class _Told:
    """A dispatch's statements, each placed by itself.

    alike: how likely each tells of one thing with those that it is likest to; `fitting`: every development that it
    was compared with; `aligned`: which earlier statement it repeats; `closest`: the best fit to what was told before.
    """

    placements: tuple[Placement, ...]
    alike: dict[str, dict[str, float]]
    fitting: dict[str, list[Fit]]
    aligned: dict[str, str]
    closest: float


class _Now:
    """A story while one dispatch is placed: the weights of its words, earlier statements under the names
    that the story knows by now."""

    def __init__(self, known: Known, canonical: Callable[[Statement], Statement]) -> None:
        self.rarity = Rarity(known._index.idf)
        self._index, self._recent = known._index, known._recent
        self._profiles, self._statements = known._index.profiles, known._statements
        self._dispatches, self._meanings = known._dispatches, known._meanings
        self._canonical = canonical
        self._current: dict[str, Profile] = {}

    def near(self, one: Profile) -> list[str]:
        """Earlier statements to compare with: those that mean nearly the same, those that share rare words."""
        return self._recent.beside(one, self._index.candidates(one, self.rarity), self._meaning)

    def nearness(self, given: Sequence[Profile]) -> list[float]:
        """How near statements lie to what the story tells."""
        return [self._recent.nearness(p.meaning, self._meaning) for p in given if p.meaning is not None]

    def _meaning(self, statement: str) -> Vector:
        return self._meanings.of(
            self._statements[statement], self._dispatches[self._profiles[statement].dispatch]
        )

    def current(self, statement: str) -> Profile:
        """An earlier statement's profile."""
        found = self._current.get(statement)
        if found is None:
            renamed = self._canonical(self._statements[statement])
            profile = self._profiles[statement]
            found = self._current[statement] = profile.renamed(renamed, self._meaning(statement))
        return found


def desk_note(dispatch: Dispatch) -> str:
    """The bracket or note in which a desk says what it corrects; "" where there is none."""
    match = re.search(r"\((?:corrects|correcting|corrected|fixes)\b[^)]*\)", dispatch.text, re.IGNORECASE)
    if match is None and dispatch.signal == "correction":
        return dispatch.note or ""
    return match[0] if match else ""
