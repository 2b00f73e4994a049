"""Ties between statements: who updates, contradicts, denies, corrects or retracts whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta

from writethru.merging.lexicon import measures
from writethru.merging.profile import Profile, same_speaker
from writethru.merging.words import Number, numbers, stem, tokens
from writethru.model import Dispatch, Relation

SAME_TIME = timedelta(hours=4)
"""Two sources that give different figures within this time contradict each other; later ones update."""


def differing(one: Profile, other: Profile) -> tuple[Number, Number] | None:
    """Figures for the same thing with different values: (later, earlier).

    A figure of a few words ("6.1", "about 70") may leave out what it counts, if that is not a time or a share.
    """
    pairs = [
        (a, b) for a in one.numbers for b in other.numbers
        if a.unit == b.unit and a.unit and a.value != b.value
    ]  # fmt: skip
    if any(a.value == b.value for a in one.numbers for b in other.numbers):
        return None
    if not pairs and len(one.numbers) == len(other.numbers) == 1 and (one.short or other.short):
        (a,), (b,) = one.numbers, other.numbers
        if a.value != b.value and not (a.unit and b.unit) and not {a.unit, b.unit} & measures():
            pairs = [(a, b)]
    return min(pairs, default=None)


def beside(statement: Profile, earlier: Sequence[Profile]) -> Relation | None:
    """A contradiction inside one dispatch: it sets the figures of two sources against each other."""
    for other in earlier:
        if other.dispatch == statement.dispatch and other.chain[-1:] != statement.chain[-1:]:
            found = differing(statement, other)
            if found is not None and not same_speaker(statement.speaker, other.speaker):
                told = f"another source, another figure: {_figure(found[0].value)} against {_figure(found[1].value)}"
                return Relation(from_=statement.id, to=other.id, type="contradicts", reason=told)
    return None


def figures(statement: Profile, earlier: Sequence[Profile]) -> Relation | None:
    """An update of, or a contradiction to, the latest earlier statement that gives another figure.

    A figure that the same source gives later, or that grew, is an update; a different one from
    another source at about the same time is a contradiction.
    """
    for other in sorted(earlier, key=lambda p: p.time, reverse=True):
        if other.dispatch == statement.dispatch:
            continue
        found = differing(statement, other)
        if found is None:
            if {n.value for n in statement.numbers} & {n.value for n in other.numbers}:
                return None  # it repeats the newest figure
            continue
        new, old = found
        what = f"{_figure(new.value)} after {_figure(old.value)}" + (f" {new.unit}" if new.unit else "")
        apart = abs(statement.time - other.time)
        if same_speaker(statement.speaker, other.speaker):
            return Relation(
                from_=statement.id, to=other.id, type="updates", reason=f"the same source, later: {what}"
            )
        if apart <= SAME_TIME and new.value < old.value:
            told = f"another source, another figure: {_figure(new.value)} against {_figure(old.value)}"
            return Relation(from_=statement.id, to=other.id, type="contradicts", reason=told)
        return Relation(from_=statement.id, to=other.id, type="updates", reason=f"a later figure: {what}")
    return None


def fulfilment(statement: Profile, earlier: Sequence[Profile]) -> Relation | None:
    """What had been announced is done: an update of the latest announcement of that act, told once."""
    act = statement.act
    if act is None or act.negated or act.modality != "done":
        return None
    verb = stem(act.verb)
    before = [p for p in earlier if p.dispatch != statement.dispatch and p.polarity == "asserts"]
    before = [p for p in before if p.act and not p.act.negated and stem(p.act.verb) == verb]
    announced = [p for p in before if _mode(p) == "planned"]
    if not announced or any(_mode(p) == "done" and p.time >= announced[0].time for p in before):
        return None
    last = max(announced, key=lambda p: (p.time, -p.position))
    return Relation(from_=statement.id, to=last.id, type="updates", reason="what had been announced is done")


def _mode(profile: Profile) -> str | None:
    return profile.act.modality if profile.act else None


def denial(
    statement: Profile, earlier: Sequence[Profile], near: Callable[[Profile], float]
) -> Relation | None:
    """A denial of what an earlier member of another speaker asserts: the one whose words it takes up most, the
    body's telling before the headline's.

    Args:
        near: how close a member is to the statement by its words, 0 to 1.
    """
    if statement.polarity != "denies":
        return None
    asserted = [
        p for p in earlier
        if p.polarity == "asserts" and not (statement.speaker and statement.speaker == p.speaker)
    ]  # fmt: skip
    if not asserted:
        return None
    told = min(asserted, key=lambda p: (-round(near(p), 3), p.in_headline, p.time, p.id))
    return Relation(from_=statement.id, to=told.id, type="denies", reason=f"{_who(statement)} denies it")


def corrections(
    statements: Iterable[Profile], before: Sequence[Profile], aligned: Mapping[str, str], note: str
) -> list[Relation]:
    """A correction's statements to those they correct: same place in the old version, another figure.

    Args:
        before: the statements of the version that is corrected.
        aligned: statement id to the id of the one it repeats there.
        note: the desk's bracket that says what is corrected; "" where there is none.
    """
    by_id = {p.id: p for p in before}
    found: list[Relation] = []
    for one in statements:
        other = by_id.get(aligned.get(one.id, ""))
        if other is None or {n.value for n in one.numbers} == {n.value for n in other.numbers}:
            continue
        new = {n.value for n in one.numbers} - {n.value for n in other.numbers}
        old = {n.value for n in other.numbers} - {n.value for n in one.numbers}
        if new and old and (not note or any(_stands(v, note) for v in new)):
            told = f"corrected to {_figure(min(new))} from {_figure(min(old))}"
            found.append(Relation(from_=one.id, to=other.id, type="corrects", reason=told))
    return found


def _stands(value: float, note: str) -> bool:
    return any(n.value == value for n in numbers(tokens(note, [(0, len(note))])))


def retractions(
    kill: Dispatch, statements: Sequence[Profile], killed: Sequence[Profile],
    through: Callable[[Profile], bool], others: Sequence[Profile],
) -> list[Relation]:  # fmt: skip
    """A kill's first statement to what it withdraws: the main line of the killed dispatch, and what others
    carried on its account alone (`through`)."""
    if not statements or not killed:
        return []
    speaking = min(
        statements, key=lambda p: (p.polarity != "denies", bool(p.speaker), p.in_headline, p.position)
    )
    main = min(killed, key=lambda p: (p.in_headline, p.position))
    reached = [main, *(p for p in others if p.id != main.id and through(p))]
    told = f"withdrawn by {kill.outlet}"
    return [Relation(from_=speaking.id, to=p.id, type="retracts", reason=told) for p in reached]


def _figure(value: float) -> str:
    return f"{value:,.4f}".rstrip("0").rstrip(".")


def _who(profile: Profile) -> str:
    return profile.chain[-1] if profile.chain else profile.outlet
