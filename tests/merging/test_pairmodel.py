"""The pair model: linear part, trees, and what ships."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from writethru.merging.pairmodel import PairModel, Tree, Weights, probability, shipped


def test_trees_add_the_leaf_that_the_answers_number():
    tree = Tree(features=("near", "late"), thresholds=(0.5, 2.0), leaves=(0.0, 1.0, 10.0, 11.0))
    model = PairModel(Weights(bias=-1.0, weights={"near": 2.0}, trees=(tree,)))
    rows = [{}, {"late": 2.0}, {"near": 1.0}, {"near": 1.0, "late": 3.0}]
    assert model.odds(rows) == [-1.0, 0.0, 11.0, 12.0]


def test_a_feature_that_nobody_weighs_changes_nothing():
    model = PairModel(Weights(bias=0.5, weights={"near": 2.0}))
    assert model.odds([{"unheard": 9.0}]) == [0.5]
    assert model.weighed({"unheard": 9.0, "near": 0.5}) == {"near": 1.0}


def test_no_pairs_no_odds():
    assert shipped().odds([]) == []


def test_what_ships_is_complete():
    learned = shipped().learned
    assert learned.trees and all(len(t.leaves) == 2 ** len(t.features) for t in learned.trees)
    assert len({len(t.features) for t in learned.trees}) == 1


@given(
    st.lists(st.dictionaries(st.sampled_from(["content", "speaker", "later"]), st.floats(-1, 1)), max_size=8)
)
def test_a_batch_says_what_each_pair_alone_says(rows):
    alone = [shipped().odds([row])[0] for row in rows]
    assert all(math.isclose(a, b, abs_tol=1e-9) for a, b in zip(shipped().odds(rows), alone, strict=True))


@given(st.floats(-1e6, 1e6))
def test_a_probability_lies_between_nothing_and_certainty(odds):
    assert 0 < probability(odds) < 1
