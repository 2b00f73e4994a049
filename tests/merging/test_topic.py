"""Which dispatches belong to a story."""

from __future__ import annotations

import pytest
from conftest_merging import dispatch

from writethru.merging.topic import MANY, SOME, Topic

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
    assert topic.judge(angle, 0.1)[0]


def test_another_story_of_the_same_country_does_not_belong(topic):
    other = dispatch(
        "n2",
        "Bakers strike",
        "Bakers of Lorrania led by Otto Brisk and Mia Stahl stop on Friday, the Guild said.",
    )
    belongs, why = topic.judge(other, 0.3)
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
    assert not topic.judge(stranger, 0.9)[0]
    assert topic.judge(stranger, 0.99)[0]


def test_a_young_story_turns_nothing_away():
    young = Topic()
    young.add(dispatch("d0", "One", "Petra Olm spoke at Overdale."))
    assert young.judge(dispatch("n7", "Two", "Otto Brisk spoke in Ferrow."), 0.0)[0]


def test_what_stands_on_one_pasted_live_page_is_one_story(topic):
    aside = "Bakers of Lorrania led by Otto Brisk and Mia Stahl stop on Friday, the Guild said."
    topic.add(dispatch("p1", "", TOLD[0], outlet="Valley Live", format="livepage"))
    assert topic.judge(dispatch("p2", "", aside, outlet="Valley Live", format="livepage"), 0.0)[0]
    assert not topic.judge(dispatch("p3", "", aside, outlet="Valley Live"), 0.0)[0]


def test_a_dispatch_that_names_one_of_many_must_tell_something_that_touches_the_story(topic):
    choir = (
        "A choir with Otto Brisk and Mia Stahl, who came by bus, and Ugo Lamm, who did not, and Ida Vern "
        "will sing for Finch at Overdale when the rain stops on the green."
    )
    passing = dispatch("n9", "Choir on tour", choir)
    assert SOME <= topic.centrality(passing) < MANY
    assert not topic.judge(passing, 0.05)[0]
    assert topic.judge(passing, 0.2)[0]
