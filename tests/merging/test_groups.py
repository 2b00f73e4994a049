"""Groups: average linkage over likenesses, whatever the order; what stands fast stays."""

from __future__ import annotations

import pytest
from conftest_merging import dispatch, statement
from hypothesis import given
from hypothesis import strategies as st

from writethru.merging import Known
from writethru.merging.groups import AVERAGE, SAME, group, reach
from writethru.merging.pairmodel import PairModel, Weights
from writethru.model import Decision, Placed, Placement, Reading

IDS = [f"s{n}" for n in range(9)]


def both_ways(pairs: dict[tuple[str, str], float]) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for (one, other), like in pairs.items():
        found.setdefault(one, {})[other] = like
        found.setdefault(other, {})[one] = like
    return found


pairs = st.dictionaries(
    st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)).filter(lambda p: p[0] < p[1]),
    st.floats(0.1, 1.0, exclude_max=True),
)
fixed = st.dictionaries(st.sampled_from(IDS), st.sampled_from(["v1", "v2"]))


def test_two_that_are_alike_are_one_and_a_third_is_not():
    assert group(["a", "b", "c"], both_ways({("a", "b"): 0.6, ("b", "c"): 0.1}), {}) == [["a", "b"], ["c"]]


def test_one_link_does_not_chain_two_groups_together():
    alike = both_ways({("a", "b"): 0.9, ("c", "d"): 0.9, ("b", "c"): 0.5})
    assert group(["a", "b", "c", "d"], alike, {}) == [["a", "b"], ["c", "d"]]


def test_what_repeats_another_stays_with_it_however_unlike_the_rest_are():
    alike = both_ways({("a", "b"): SAME, ("b", "c"): 0.9, ("c", "d"): 0.9, ("b", "d"): 0.9})
    found = group(["a", "b", "c", "d"], alike, {})
    assert any({"a", "b"} <= set(one) for one in found)


def test_an_editors_two_are_never_made_one():
    found = group(["a", "b"], both_ways({("a", "b"): 0.99}), {"a": "v1", "b": "v2"})
    assert found == [["a"], ["b"]]


def test_an_editors_one_is_never_parted():
    assert group(["a", "b", "c"], {}, {"a": "v1", "c": "v1"}) == [["a", "c"], ["b"]]


def test_what_an_editor_merged_draws_others_in_sooner():
    alike = both_ways({("a", "b"): AVERAGE - 0.05})
    assert len(group(["a", "b"], alike, {"a": "v1"})) == 2
    assert len(group(["a", "b"], alike, {"a": "v1"}, {"v1"}, 0.1)) == 1


@given(pairs, fixed)
def test_each_stands_in_one_group_and_what_is_fixed_together(drawn, held):
    found = group(IDS, both_ways(drawn), held)
    assert sorted(s for one in found for s in one) == IDS
    for one in found:
        assert len({held[s] for s in one if s in held}) <= 1
    for name in set(held.values()):
        assert sum(any(held.get(s) == name for s in one) for one in found) == 1


@given(pairs, st.permutations(IDS))
def test_the_order_of_arrival_changes_nothing(drawn, order):
    distinct = {pair: like - n * 1e-4 for n, (pair, like) in enumerate(sorted(drawn.items()))}
    alike = both_ways(distinct)
    one, other = group(IDS, alike, {}), group(order, alike, {})
    assert {frozenset(g) for g in one} == {frozenset(g) for g in other}


@given(pairs)
def test_what_is_not_reached_is_not_grouped_otherwise(drawn):
    alike = both_ways(drawn)
    reached = reach(["s0"], alike, {})
    whole = {frozenset(g) for g in group(IDS, alike, {}) if set(g) & reached}
    assert whole == {frozenset(g) for g in group([s for s in IDS if s in reached], alike, {})}


# ---- in a story

LIKE_WORDS = PairModel(Weights(bias=-4.0, weights={"content": 12.0}))
"""Two statements are as alike as their words."""


def tell(known: Known, id: str, words: str, minutes: int) -> Placed:
    of = dispatch(id, words, outlet=f"Outlet {id}", minutes=minutes)
    reading = Reading(dispatch=id, statements=(statement(of, words),))
    placed = known.place(of, reading)
    known.accept(of, reading, placed)
    return placed


def stands(known: Known) -> dict[str, str]:
    return {s.split("-")[0]: d for s, d in known._member_of.items()}


@pytest.fixture
def torn() -> Known:
    """The second telling shares a little with the first; what comes then shares much with the second alone."""
    known = Known(model=LIKE_WORDS)
    tell(known, "d1", "weir harbour goats Overdale burst night", 0)
    tell(known, "d2", "goats burst night ferry lantern mill orchard", 5)
    assert stands(known) == {"d1": "v001", "d2": "v001"}
    return known


LATER = ["bridge", "chapel", "tower", "granary", "cellar", "meadow", "quarry"]


def go_on(known: Known) -> list[Placement]:
    """Tell what is like the second telling alone; what moved."""
    return [
        m
        for n, word in enumerate(LATER, start=3)
        for m in tell(known, f"d{n}", f"ferry lantern mill orchard {word}", 5 * n).moved
    ]


def test_a_telling_goes_over_to_those_that_tell_the_same(torn):
    moved = go_on(torn)
    assert {m.statement.split("-")[0] for m in moved} in ({"d1"}, {"d2"})  # whichever leaves, they part
    found = stands(torn)
    assert found["d2"] == found["d3"] == found["d9"] != found["d1"]
    assert moved[0].reasons and 0 < moved[0].score <= 1


def test_what_is_left_alone_begins_an_entry_and_is_not_in_doubt(torn):
    left = [m for m in go_on(torn) if list(stands(torn).values()).count(m.development) == 1]
    assert len(left) == 1 and left[0].new
    assert left[0].reasons[0].text == "what it stood beside tells of something else"


def test_nothing_goes_out_of_what_an_editor_decided_on(torn):
    torn.decided(Decision(id="e1", kind="pin", development="v001"))
    assert not go_on(torn)
    assert stands(torn)["d2"] == stands(torn)["d1"] == "v001"


@pytest.mark.parametrize(("kind", "open_again"), [("hold", "release"), ("kill", "restore")])
def test_what_readers_see_does_not_vanish_into_what_an_editor_keeps_from_them(kind, open_again):
    def told(*kinds: str) -> Known:
        known = Known(model=LIKE_WORDS)
        tell(known, "d1", "weir harbour goats Overdale", 0)
        tell(known, "d2", "ferry lantern mill orchard", 5)
        for number, one in enumerate(kinds):
            known.decided(Decision(id=f"e{number}", kind=one, development="v001"))
        tell(known, "d3", "weir harbour goats ferry lantern mill", 9)
        tell(known, "d4", "weir harbour goats Overdale ferry lantern mill orchard", 12)
        tell(known, "d5", "weir harbour goats Overdale ferry lantern mill orchard", 15)
        return known

    assert stands(told("pin"))["d2"] == "v001"
    assert stands(told(kind))["d2"] == "v002"
    assert stands(told(kind, open_again))["d2"] == "v001"


def test_nothing_goes_out_of_what_holds_an_older_statement(torn, monkeypatch):
    monkeypatch.setattr("writethru.merging.known.OPEN", 1)
    tell(torn, "d99", "an unlike thing altogether", 9)
    assert not go_on(torn)
    assert stands(torn)["d2"] == "v001"
    assert len(torn._likeness) == 1


def test_a_development_that_all_leave_is_not_told_any_more():
    known = Known(model=LIKE_WORDS)
    tell(known, "d1", "weir harbour goats Overdale", 0)
    tell(known, "d2", "ferry lantern mill orchard", 5)
    assert len(set(stands(known).values())) == 2
    tell(known, "d3", "weir harbour goats ferry lantern mill", 9)
    tell(known, "d4", "weir harbour goats Overdale ferry lantern mill orchard", 12)
    tell(known, "d5", "weir harbour goats Overdale ferry lantern mill orchard", 15)
    found = set(stands(known).values())
    assert known.developments == len(found) == 1
    assert known._resolve("v002") == "v001"
