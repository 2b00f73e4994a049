"""Who stands behind a development."""

from __future__ import annotations

from conftest_merging import dispatch, statement

from writethru.merging import Record, develop
from writethru.model import Act, Placed, Relation


def record(*told, placed=(), relations=(), retracted=()):
    dispatches = {d.id: d for d, _ in told}
    statements = {s.id: s for _, s in told}
    return Record(
        dispatches=dispatches, statements=statements, members={"v001": tuple(statements)},
        placed={p.dispatch: p for p in placed}, relations=relations, retracted=frozenset(retracted),
    )  # fmt: skip


def said(
    id, who=None, *, outlet="Tarn Radio", headline="The weir is open", minutes=0, signal="update", **more
):
    of = dispatch(
        id, f"{headline}, says {who}" if who else headline, outlet=outlet, minutes=minutes, signal=signal
    )
    return of, statement(of, headline, who, **more)


def test_five_outlets_that_carry_one_voice_are_one_voucher():
    told = [said(f"d{n}", "Ada Finch", outlet=f"Outlet {n}", minutes=n) for n in range(5)]
    found = develop("v001", record(*told))
    assert (found.vouched_by, len(found.carried_by), found.status) == (("Ada Finch",), 5, "single")


def test_two_voices_corroborate():
    found = develop("v001", record(said("d1", "Ada Finch"), said("d2", "Jan Rook", minutes=5)))
    assert found.status == "corroborated"


def test_an_outlets_own_line_vouches_but_not_in_a_recap_a_correction_or_a_kill():
    assert develop("v001", record(said("d1"))).vouched_by == ("Tarn Radio",)
    for more in (
        {"headline": "What we know: the weir is open"},
        {"signal": "correction"},
        {"signal": "kill"},
    ):
        assert develop("v001", record(said("d1", **more))).vouched_by == ()


def test_a_reprints_own_line_does_not_vouch_for_the_one_who_reprints():
    first, copy = said("d1"), said("d2", outlet="Ferrow Post", minutes=4)
    found = develop("v001", record(first, copy, placed=[Placed(dispatch="d2", copy_of="d1")]))
    assert (found.vouched_by, found.carried_by) == (("Tarn Radio",), ("Tarn Radio", "Ferrow Post"))


def test_who_denies_does_not_vouch_and_makes_it_disputed():
    found = develop(
        "v001", record(said("d1", "Ada Finch"), said("d2", "Jan Rook", polarity="denies", minutes=3))
    )
    assert (found.vouched_by, found.status) == (("Ada Finch",), "disputed")


def test_unnamed_sources_count_one_for_each_outlet():
    told = [
        said(f"d{n}", "officials", chain=(f"unnamed ({o})",), outlet=o, minutes=n)
        for n, o in enumerate(["Tarn Radio", "Ferrow Post", "Tarn Radio"])
    ]
    assert len(develop("v001", record(*told)).vouched_by) == 2


def test_a_corrected_statement_makes_it_corrected():
    old, new = said("d1", "Ada Finch"), said("d2", "Ada Finch", minutes=9)
    tie = Relation(from_=new[1].id, to=old[1].id, type="corrects")
    assert develop("v001", record(old, new, relations=[tie])).status == "corrected"


def test_what_was_killed_is_retracted_unless_somebody_else_still_vouches():
    killed = said("d1", "Ada Finch")
    assert develop("v001", record(killed, retracted=[killed[1].id])).status == "retracted"
    other = said("d2", "Jan Rook", outlet="Ferrow Post", minutes=5)
    assert develop("v001", record(killed, other, retracted=[killed[1].id])).status == "single"


def test_who_only_answered_a_killed_report_does_not_keep_it_standing():
    killed = said("d1", "Ada Finch")
    answer = said("d2", "Jan Rook", headline="Nobody knew of a weir", minutes=5)
    negated = said("d3", "Eva Holm", minutes=6, act=Act(agent=None, verb="open", negated=True))
    told = record(killed, answer, negated, retracted=[killed[1].id])
    assert develop("v001", told).status == "retracted"


def test_who_told_it_before_the_killed_report_keeps_it_standing():
    before = said("d0", "Jan Rook", headline="Water runs over the sill")
    killed = said("d1", "Ada Finch", minutes=5)
    assert develop("v001", record(before, killed, retracted=[killed[1].id])).status == "single"
