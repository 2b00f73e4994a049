"""The features of a pair."""

from __future__ import annotations

import math

from conftest_merging import dispatch, statement

from writethru.merging.profile import profiles
from writethru.merging.similarity import UNNAMED, Rarity, acts, cosine, features, inside
from writethru.model import Act

EVEN = Rarity(lambda word: 1.0)


def test_cosine_and_inside_weigh_words_by_rarity():
    rare = Rarity(lambda word: 5.0 if word == "weir" else 1.0)
    one, other = frozenset(["weir", "frost"]), frozenset(["weir", "mill"])
    assert math.isclose(cosine(one, other, EVEN), 0.5) and cosine(one, other, rare) > 0.9
    assert inside(one, one | other, EVEN) == 1.0
    assert cosine(frozenset(), one, EVEN) == inside(frozenset(), one, EVEN) == 0.0


def test_inviting_and_being_invited_are_two_acts():
    asks = Act(agent="Petra Olm", verb="invite", patient="Jan Rook")
    asked = Act(agent="Jan Rook", verb="invite", patient="Petra Olm")
    assert (acts(asks, asks), acts(asks, asked)) == (1.0, -1.0)
    assert acts(asks, None) == 0.0


def test_headline_and_lead_of_one_dispatch_are_marked():
    of = dispatch("d1", "Weir opens", "The weir was opened today.\nA band played.\nIt rained.")
    head, lead, band, rain = profiles(
        [statement(of, w) for w in ("Weir opens", "The weir was opened", "A band played", "It rained")], of
    )
    assert features(lead, head, EVEN)["head_and_lead"] == 1.0
    assert features(band, head, EVEN)["head_and_lead"] == 0.0
    assert features(rain, band, EVEN)["points_back"] == 1.0
    assert features(band, lead, EVEN)["points_back"] == 0.0


def test_a_statement_within_another_is_marked():
    of = dispatch("d1", "Post reports that Olm said that the weir is open")
    outer, inner = profiles(
        [statement(of, "Olm said that the weir is open", "Post"), statement(of, "the weir is open", "Olm")],
        of,
    )
    assert features(inner, outer, EVEN)["within"] == 1.0


def test_the_order_of_two_does_not_matter_across_dispatches():
    a, b = dispatch("d1", "Weir opens, says Olm"), dispatch("d2", "Olm: the weir is open", minutes=70)
    one, other = (
        profiles([statement(a, "Weir opens", "Olm")], a)[0],
        profiles([statement(b, "the weir is open", "Olm")], b)[0],
    )
    assert features(one, other, EVEN) == features(other, one, EVEN)


def test_links_that_passed_both_on_are_marked():
    a, b = dispatch("d1", "Weir opens, says Olm"), dispatch("d2", "Frost ends, says Rook", minutes=70)
    one = profiles([statement(a, "Weir opens", "Olm", chain=("Ferrow Post", "Olm"))], a)[0]
    other = profiles([statement(b, "Frost ends", "Rook", chain=("Ferrow Post", "Rook"))], b)[0]
    found = features(one, other, EVEN)
    assert (found["shared_link"], found["innermost"], found["other_speaker"]) == (1.0, 0.0, 1.0)


def test_dispatches_that_name_the_same_are_marked():
    told = [
        dispatch("d1", "Weir opens", "The weir at Ferrow was opened by Petra Olm."),
        dispatch("d2", "Weir opens", "The weir of Ferrow was opened when Petra Olm came.", minutes=70),
        dispatch("d3", "Weir opens", "Jan Rook opened the weir of Halden.", minutes=80),
        dispatch("d4", "Weir opens", "the weir was opened.", minutes=90),
    ]
    ours, same, other, nobody = (profiles([statement(d, "Weir opens")], d)[0] for d in told)
    around = [features(ours, p, EVEN)["around"] for p in (same, other, nobody)]
    assert around == [1.0, 0.0, UNNAMED]
