"""Ties between statements."""

from __future__ import annotations

import pytest
from conftest_merging import dispatch, statement

from writethru.merging.profile import profiles
from writethru.merging.relations import beside, denial, figures, fulfilment
from writethru.model import Act


def one(of, words, who=None, **more):
    return profiles([statement(of, words, who, **more)], of)[0]


def test_a_figure_that_grew_updates():
    early = one(dispatch("d1", "Ten goats are lost, says Ada Finch"), "Ten goats are lost", "Ada Finch")
    late = one(
        dispatch("d2", "Now 14 goats are lost, says Jan Rook", minutes=60), "14 goats are lost", "Jan Rook"
    )
    tie = figures(late, [early])
    assert tie is not None and (tie.type, tie.from_, tie.to) == ("updates", late.id, early.id)
    assert "14 after 10" in tie.reason


def test_a_lower_figure_of_another_source_at_the_same_time_contradicts():
    early = one(dispatch("d1", "Ten goats are lost, says Ada Finch"), "Ten goats are lost", "Ada Finch")
    late = one(
        dispatch("d2", "Only six goats are lost, says Jan Rook", minutes=9), "six goats are lost", "Jan Rook"
    )
    assert figures(late, [early]).type == "contradicts"


def test_a_lower_figure_of_the_same_source_updates():
    early = one(dispatch("d1", "Ten goats are lost, says Ada Finch"), "Ten goats are lost", "Ada Finch")
    late = one(dispatch("d2", "Six goats are lost, says Finch", minutes=9), "Six goats are lost", "Finch")
    assert figures(late, [early]).type == "updates"


def test_a_repeated_figure_is_no_tie():
    old = one(dispatch("d1", "Ten goats are lost, says Ada Finch"), "Ten goats are lost", "Ada Finch")
    mid = one(
        dispatch("d2", "Now 14 goats are lost, says Ada Finch", minutes=9), "14 goats are lost", "Ada Finch"
    )
    new = one(dispatch("d3", "The 14 lost goats, says Jan Rook", minutes=20), "14 lost goats", "Jan Rook")
    assert figures(new, [old, mid]) is None


@pytest.mark.parametrize("words", ["The wait lasted forty minutes", "Some 40% of the wall was wet"])
def test_a_bare_number_is_no_figure_for_a_time_or_a_share(words):
    bare = one(dispatch("d1", "It was 4.9, says Ada Finch"), "4.9", "Ada Finch")
    timed = one(dispatch("d2", f"{words}, says Jan Rook", minutes=9), words, "Jan Rook")
    assert figures(timed, [bare]) is None


def test_two_sources_set_against_each_other_in_one_dispatch_contradict():
    both = dispatch("d1", "The march", "Police counted 300 walkers.\nThe guild counted 900 walkers.")
    police, guild = profiles(
        [statement(both, "300 walkers", "Police"), statement(both, "900 walkers", "guild")], both
    )
    assert beside(guild, [police]).type == "contradicts"


def test_one_source_does_not_contradict_itself_in_one_dispatch():
    alone = dispatch("d1", "The march", "Police counted 300 walkers.\nPolice then counted 900 walkers.")
    first, then = profiles(
        [statement(alone, "300 walkers", "Police"), statement(alone, "900 walkers", "Police")], alone
    )
    assert beside(then, [first]) is None


def plan(modality, verb="open"):
    return Act(agent="The council", verb=verb, patient="the weir", modality=modality)


def test_what_had_been_announced_is_done():
    will = one(
        dispatch("d1", "They will open the weir, says Olm"), "will open the weir", "Olm", act=plan("planned")
    )
    did = one(dispatch("d2", "They opened the weir", minutes=60), "opened the weir", act=plan("done"))
    assert fulfilment(did, [will]).to == will.id
    again = one(dispatch("d3", "They opened the weir", minutes=90), "opened the weir", act=plan("done"))
    assert fulfilment(again, [will, did]) is None, "it is told once"


def test_doing_something_else_does_not_fulfil_an_announcement():
    will = one(
        dispatch("d1", "They will open the weir, says Olm"), "will open the weir", "Olm", act=plan("planned")
    )
    other = one(
        dispatch("d2", "They paint the weir", minutes=60), "paint the weir", act=plan("done", "paint")
    )
    assert fulfilment(other, [will]) is None


def test_a_denial_points_to_the_telling_it_takes_up():
    far = one(dispatch("d1", "The mill burned, says Ada Finch"), "The mill burned", "Ada Finch")
    near = one(dispatch("d2", "The dam leaks, says Jan Rook", minutes=5), "The dam leaks", "Jan Rook")
    no = one(
        dispatch("d3", "The dam leaks? Olm denies", minutes=9), "The dam leaks", "Olm", polarity="denies"
    )
    assert denial(no, [far, near], lambda p: float(p.id == near.id)).to == near.id


def test_nobody_denies_his_own_words():
    said = one(dispatch("d1", "The dam leaks, says Olm"), "The dam leaks", "Olm")
    no = one(
        dispatch("d2", "The dam leaks? Olm denies", minutes=9), "The dam leaks", "Olm", polarity="denies"
    )
    assert denial(no, [said], lambda p: 1.0) is None
