"""Who stands behind a development and how firmly: vouchers, carriers, status.

A voucher is the innermost link of a chain. A reprint or a citation adds a carrier and no voucher. An
unnamed source counts one for each outlet that heard it (its name says which). Who denies or declines
does not vouch. An outlet's own line vouches, save in a recap, a correction or a kill.
"""

from __future__ import annotations

from collections.abc import Sequence

from writethru.merging.nothing_new import is_recap_headline
from writethru.merging.record import Record
from writethru.merging.words import stems, tokens
from writethru.model import Development, Statement, Status

TELLS_THE_SAME = 0.5
"""Share of the shorter telling's words from which a later voucher stands behind what a kill withdrew."""

FEWEST_SHARED = 2
"""Words that both must have: "she knew of no such letter" shares the letter with the report that it denies."""


def vouches(statement: Statement, record: Record) -> bool:
    """Whether the innermost link of a statement stands behind its development."""
    if statement.polarity != "asserts":
        return False
    if statement.source is not None:
        return True
    dispatch = record.dispatches[statement.dispatch]
    placed = record.placed.get(dispatch.id)
    reprint = placed is not None and placed.copy_of is not None
    recap = is_recap_headline(dispatch.headline) or (placed is not None and placed.nothing_new)
    return not reprint and not recap and dispatch.signal not in ("correction", "kill")


def vouchers(statements: Sequence[Statement], record: Record) -> tuple[str, ...]:
    """Names of those who stand behind the statements, in order of their first word."""
    return tuple(dict.fromkeys(s.chain[-1] for s in statements if s.chain and vouches(s, record)))


def carriers(statements: Sequence[Statement], record: Record) -> tuple[str, ...]:
    """The outlets that passed it on, in order."""
    return tuple(dict.fromkeys(record.dispatches[s.dispatch].outlet for s in statements))


def develop(development: str, record: Record) -> Development:
    """Work out one development.

    Raises:
        KeyError: it has no statements in the record.
    """
    told = record.told(development)
    if not told:
        raise KeyError(development)
    asserted = [s for s in told if s.polarity == "asserts"]
    standing = [s for s in told if s.id not in record.retracted]
    behind = [s for s in standing if vouches(s, record)]
    withdrawn = any(s.id in record.retracted for s in asserted)
    retracted = withdrawn and not _stands(development, behind, record)
    counted = told if retracted else standing
    names = vouchers(counted, record)
    times = [record.dispatches[s.dispatch].time for s in told]
    return Development(
        id=development,
        title_statement=_title(counted or told, record).id,
        statements=tuple(s.id for s in told),
        vouched_by=names,
        carried_by=carriers(told, record),
        status="retracted" if retracted else _status(development, standing, names, record),
        first=min(times),
        changed=max(times),
    )


def _stands(development: str, behind: Sequence[Statement], record: Record) -> bool:
    """Whether somebody still vouches for what a kill withdrew: not those whose words it takes back, nor who
    speaks in the kill itself, nor who only answered it ("she knew of no such letter").

    Who told it before the killed report did so on his own account; who came after must tell the same.
    """
    told = record.told(development)
    taken_back = [s for s in told if s.id in record.retracted]
    gone = {s.chain[-1] for s in taken_back}
    first = min((record.dispatches[s.dispatch].time for s in taken_back), default=None)
    withdrawn = [_stems(s, record) for s in taken_back if s.polarity == "asserts"]
    for one in behind:
        dispatch = record.dispatches[one.dispatch]
        if one.chain[-1] in gone or dispatch.signal == "kill":
            continue
        if first is not None and dispatch.time < first:
            return True
        negated = one.act is not None and one.act.negated
        if not negated and any(_same_words(_stems(one, record), other) for other in withdrawn):
            return True
    return False


def _stems(statement: Statement, record: Record) -> frozenset[str]:
    return frozenset(stems(tokens(record.dispatches[statement.dispatch].text, statement.content)))


def _same_words(one: frozenset[str], other: frozenset[str]) -> bool:
    shared = len(one & other)
    return shared >= FEWEST_SHARED and shared >= TELLS_THE_SAME * min(len(one), len(other))


def _status(development: str, standing: Sequence[Statement], names: Sequence[str], record: Record) -> Status:
    ties = record.relations_of.get(development, ())
    inside = {s.id for s in standing}
    if any(
        tie.type == "corrects" and tie.to in record.member_of and record.member_of[tie.to] == development
        for tie in ties
    ):
        return "corrected"
    deniers = {s.chain[-1] for s in standing if s.polarity == "denies" and s.chain}
    claimed = {s.chain[-1] for s in standing if s.polarity == "asserts" and s.chain}
    if deniers and claimed - deniers:
        return "disputed"
    if any(tie.type == "contradicts" and tie.from_ in inside and tie.to in inside for tie in ties):
        return "disputed"
    if any(
        tie.type in ("contradicts", "denies") and tie.to in inside and tie.from_ not in inside for tie in ties
    ):
        return "disputed"
    return "corroborated" if len(names) >= 2 else "single"


def _title(told: Sequence[Statement], record: Record) -> Statement:
    """The statement that tells the development best: an assertion, attributed, of the fewest words that
    still make a sentence, the newest version of a figure first."""
    updates = {tie.to for tie in record.relations if tie.type in ("updates", "corrects")}

    def order(pair: tuple[int, Statement]) -> tuple[bool, bool, bool, int]:
        at, statement = pair
        words = sum(b - a for a, b in statement.content)
        return (statement.polarity != "asserts", statement.id in updates, words < 25, at)

    return min(enumerate(told), key=order)[1]
