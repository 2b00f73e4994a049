"""Scoring a statement against developments."""

from __future__ import annotations

from conftest_merging import dispatch, statement

from writethru.merging.developments import MEMBERS, Told, fit, fits
from writethru.merging.index import Index
from writethru.merging.pairmodel import PairModel, Weights
from writethru.merging.profile import profiles
from writethru.merging.similarity import Rarity

BY_WORDS = PairModel(Weights(bias=-2.0, weights={"content": 4.0}))


def told(*odds):
    return [Told(f"s{n}", value, {}) for n, value in enumerate(odds)]


def test_one_close_member_among_distant_ones_is_not_enough():
    assert fit("v1", told(3.0, -4.0, -4.0), BY_WORDS).score < fit("v2", told(1.5, 1.0, 1.0), BY_WORDS).score


def test_the_closest_member_is_named_whatever_the_order():
    assert (
        fit("v1", told(-1.0, 2.0), BY_WORDS).closest
        == fit("v1", told(-1.0, 2.0)[::-1], BY_WORDS).closest
        == "s1"
    )


def test_a_long_development_is_compared_by_a_few_members():
    seen = []
    many = [dispatch(f"d{n}", f"The weir is open, day {n}") for n in range(3 * MEMBERS)]
    known = {p.id: p for d in many for p in profiles([statement(d, "The weir is open")], d)}
    new = dispatch("n", "The weir is open")
    one = profiles([statement(new, "The weir is open")], new)[0]

    def profile_of(id):
        seen.append(id)
        return known[id]

    found = fits(
        one,
        known,
        dict.fromkeys(known, "v1"),
        lambda d: list(known),
        profile_of,
        Rarity(lambda w: 1.0),
        BY_WORDS,
    )
    assert len(seen) == MEMBERS and found[0].development == "v1" and found[0].score > 0.8


def test_candidates_without_a_development_are_left_out():
    new = dispatch("n", "The weir is open")
    one = profiles([statement(new, "The weir is open")], new)[0]
    assert fits(one, ["s9"], {}, lambda d: [], lambda id: one, Rarity(lambda w: 1.0)) == []


def test_a_rare_word_in_common_comes_before_a_common_one():
    index = Index()
    for n, words in enumerate(["the goat sleeps", "the goat eats", "the goat sings", "the weir bursts"]):
        of = dispatch(f"d{n}", words)
        index.add(profiles([statement(of, words)], of)[0])
    new = dispatch("n", "the goat met the weir")
    assert index.candidates(profiles([statement(new, "the goat met the weir")], new)[0])[0].startswith("d3")
    assert index.idf("weir") > index.idf("goat")
