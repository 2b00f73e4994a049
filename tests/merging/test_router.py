"""Which open story a dispatch belongs to."""

from __future__ import annotations

import pytest
from conftest_merging import dispatch

from writethru.merging.router import AHEAD, Router

WEIR = [
    dispatch(
        "w1",
        "Weir at Tarn breaks",
        "The weir at Tarn broke after rain, said engineer Petra Olm. Ulm is flooded.",
    ),
    dispatch(
        "w2",
        "Flood reaches Ulm",
        "Water from the broken weir reached Ulm, mayor Jan Rook and Petra Olm said.",
    ),
]
VOTE = [
    dispatch(
        "v1",
        "Council of Ferrow votes on tolls",
        "Councillors in Ferrow vote on bridge tolls, said Ida Brenner.",
    ),
    dispatch(
        "v2", "Tolls rejected", "The council in Ferrow rejected bridge tolls, Ida Brenner and Nils Orre said."
    ),
]


@pytest.fixture
def router():
    made = Router()
    for told in WEIR:
        made.add("flood", told)
    for told in VOTE:
        made.add("tolls", told)
    return made


def test_it_goes_where_its_people_and_words_are(router):
    told = dispatch(
        "n", "Engineer defends weir", "The weir was sound, engineer Petra Olm told people in Ulm."
    )
    story, why = router.route(told)
    assert story == "flood"
    assert "it shares" in why[0].text


def test_another_storys_dispatch_goes_to_none(router):
    told = dispatch(
        "n", "Goat wins prize", "A goat called Zilla won a prize in Kestrin, breeder Tova Rask said."
    )
    story, why = router.route(told)
    assert story is None
    assert why[0].text == "no open story shares its names and words"


def test_two_that_fit_alike_are_left_to_the_desk(router):
    twin = Router()
    for story in ("one", "other"):
        for told in WEIR:
            twin.add(story, told)
    story, why = twin.route(WEIR[0])
    assert story is None and AHEAD > 1
    assert why[0].text == "one and other fit it alike"


def test_the_slug_decides_where_words_do_not(router):
    router.add("tolls", dispatch("v3", "Ferrow", "Ferrow.", slug="FERROW-TOLLS"))
    told = dispatch("n", "Reaction", "It is a sad day, said a driver.", slug="ferrow-tolls")
    story, why = router.route(told)
    assert (story, why[0].text) == ("tolls", "it has the story's slug")


def test_a_closed_story_gets_nothing_more(router):
    router.close("flood")
    assert router.route(WEIR[0])[0] is None
    assert len(router) == 1


def test_an_empty_router_and_a_dispatch_without_words(router):
    assert Router().route(WEIR[0])[0] is None
    assert router.route(dispatch("n", "-"))[0] is None


def test_routing_changes_nothing(router):
    told = dispatch("n", "Weir at Tarn", "The weir at Tarn and Petra Olm.")
    assert router.route(told) == router.route(told)


def test_the_order_in_which_stories_were_opened_does_not_matter(router):
    turned = Router()
    for told in VOTE[::-1]:
        turned.add("tolls", told)
    for told in WEIR[::-1]:
        turned.add("flood", told)
    assert [turned.route(d) for d in (*WEIR, *VOTE)] == [router.route(d) for d in (*WEIR, *VOTE)]
