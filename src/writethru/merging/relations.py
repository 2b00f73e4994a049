"""Ties between statements: who updates, contradicts, denies, corrects or retracts whom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta

from writethru.merging.profile import Profile, same_speaker
from writethru.merging.words import Number, numbers, tokens
from writethru.model import Dispatch, Relation

SAME_TIME = timedelta(hours=4)
"""Two sources that give different figures within this time contradict each other; later ones update."""


def differing(one: Profile, other: Profile) -> tuple[Number, Number] | None:
    """Figures for the same thing with different values: (later, earlier)."""
    pairs = [
        (a, b) for a in one.numbers for b in other.numbers
        if a.unit == b.unit and a.unit and a.value != b.value
    ]  # fmt: skip
    if any(a.value == b.value for a in one.numbers for b in other.numbers):
        return None
    if not pairs and len(one.numbers) == len(other.numbers) == 1:
        pairs = [(next(iter(one.numbers)), next(iter(other.numbers)))]
        pairs = [(a, b) for a, b in pairs if a.value != b.value and not (a.unit and b.unit)]
    return min(pairs, default=None)


def figures(statement: Profile, earlier: Sequence[Profile]) -> Relation | None:
    """An update of, or a contradiction to, the latest earlier statement that gives another figure.

    A figure that the same source gives later, or that grew, is an update; a different one from
    another source at about the same time is a contradiction.
    """
    for other in sorted(earlier, key=lambda p: p.time, reverse=True):
        if other.dispatch == statement.dispatch and same_speaker(statement.speaker, other.speaker):
            continue
        found = differing(statement, other)
        if found is None:
            if statement.numbers and statement.numbers & other.numbers:
                return None  # it repeats the newest figure
            continue
        new, old = found
        what = f"{new.value:g} after {old.value:g}" + (f" {new.unit}" if new.unit else "")
        same = same_speaker(statement.speaker, other.speaker)
        apart = abs(statement.time - other.time)
        if same and other.dispatch != statement.dispatch:
            return Relation(
                from_=statement.id, to=other.id, type="updates", reason=f"the same source, later: {what}"
            )
        if other.dispatch == statement.dispatch or (apart <= SAME_TIME and new.value < old.value):
            told = f"another source, another figure: {new.value:g} against {old.value:g}"
            return Relation(from_=statement.id, to=other.id, type="contradicts", reason=told)
        if new.value > old.value or apart > SAME_TIME:
            return Relation(from_=statement.id, to=other.id, type="updates", reason=f"a later figure: {what}")
    return None


def denial(statement: Profile, earlier: Sequence[Profile]) -> Relation | None:
    """A denial of what an earlier member asserts; of another speaker, the body's telling before the headline's."""
    asserted = [
        p for p in earlier
        if p.polarity == "asserts" and not (statement.speaker and statement.speaker == p.speaker)
    ]  # fmt: skip
    if statement.polarity != "denies" or not asserted:
        return None
    first = min(asserted, key=lambda p: (p.in_headline, p.time))
    return Relation(from_=statement.id, to=first.id, type="denies", reason=f"{_who(statement)} denies it")


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
            told = f"corrected to {min(new):g} from {min(old):g}"
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


def _who(profile: Profile) -> str:
    return profile.chain[-1] if profile.chain else profile.outlet
