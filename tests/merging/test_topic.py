"""Which dispatches belong to a story."""

from __future__ import annotations

import pytest
from conftest_merging import dispatch

from writethru.merging.topic import Topic

TOLD = [
    "Mayor Petra Olm opened the Overdale dam with engineer Jan Rook beside her.",
    "The Overdale dam holds, engineer Jan Rook told the council of Mayor Petra Olm.",
    "At Overdale the keeper Ada Finch saw the water rise, and Petra Olm was told.",
    "Jan Rook and Ada Finch walked the wall of the Overdale dam in Lorrania.",
    "Visitors to the Overdale wall met Petra Olm, and Lorrania watched.",
    "In Lorrania the minister praised Ada Finch and Jan Rook at Overdale.",
    "On Monday Petra Olm thanked Ada Finch at the wall of Overdale in Lorrania.",
]


@pytest.fixture
def topic() -> Topic:
    known = Topic()
    for n, text in enumerate(TOLD):
        known.add(dispatch(f"d{n}", "What the valley says today", text))
    return known


def test_a_new_angle_that_names_the_storys_people_belongs(topic):
    angle = dispatch(
        "n1", "A painter remembers", "The painter Ugo Lamm once drew Ada Finch at Overdale, he said."
    )
    assert topic.judge(angle, 0.0)[0]
    assert topic.judge(angle, 0.1, [0.4, 0.2])[0]


def test_another_story_of_the_same_country_does_not_belong(topic):
    other = dispatch(
        "n2",
        "Bakers strike",
        "Bakers of Lorrania led by Otto Brisk and Mia Stahl stop on Friday, the Guild said.",
    )
    belongs, why = topic.judge(other, 0.05, [0.2, 0.18])
    assert not belongs and why


def test_a_name_at_the_start_of_a_sentence_counts_once_the_story_has_it_elsewhere(topic):
    start = dispatch(
        "n3", "Short word", "Finch spoke. Rook spoke. Olm spoke. Overdale listened, said Ugo Lamm."
    )
    assert topic.centrality(start) > topic.centrality(
        dispatch("n4", "Short word", "Nobody came, said Ugo Lamm.")
    )


def test_a_flash_without_names_belongs_by_its_words(topic):
    assert topic.judge(dispatch("n5", "WATER RISES AT THE WALL"), 0.0)[0]


def test_a_dispatch_that_names_nobody_needs_a_near_certain_statement(topic):
    stranger = dispatch(
        "n6", "A wall falls", "A wall fell on Otto Brisk and Mia Stahl in Ferrow, the Guild said."
    )
    assert not topic.judge(stranger, 0.05, [0.2])[0]
    assert not topic.judge(stranger, 0.9, [0.6, 0.2])[0]
    assert topic.judge(stranger, 0.99, [0.6, 0.2])[0]


def test_one_that_names_the_storys_people_must_tell_something_that_lies_near(topic):
    angle = "The painter Ugo Lamm once drew Ada Finch with Jan Rook at Overdale, he said."
    named = dispatch("n8", "A painter remembers", angle)
    assert topic.judge(named, 0.1, [0.35, 0.15, 0.15])[0]
    assert not topic.judge(named, 0.0, [0.2, 0.2, 0.2])[0]


def test_what_is_worded_like_everything_lies_near_anything(topic):
    flash = dispatch("n9", "WATER RISES AT THE WALL")
    assert topic.judge(flash, 0.05, [0.3, 0.1, 0.1])[0]
    assert not topic.judge(flash, 0.05, [0.15, 0.15, 0.15])[0]
