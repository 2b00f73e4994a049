"""Dispatches that bring nothing new."""

from __future__ import annotations

from writethru.merging.nothing_new import is_recap_headline, nothing_new


def test_a_headline_that_sums_up_is_a_recap():
    assert is_recap_headline("The Overdale frost: what we know so far")
    assert not is_recap_headline("Overdale knows frost")


def test_a_marked_recap_may_hold_something_of_its_own():
    assert nothing_new("What we know about the frost", [True, True, False], 1)[0]
    assert not nothing_new("What we know about the frost", [False, False, True], 1)[0]


def test_a_short_confirmation_is_no_recap():
    assert not nothing_new("The weir is open", [True, True], 5)[0]


def test_who_repeats_everything_but_denies_it_brings_something_new():
    assert nothing_new("From the valley", [True] * 6, 3)[0]
    assert not nothing_new("From the valley", [True] * 6, 3, ties=True)[0]


def test_a_dispatch_without_statements_is_no_recap():
    assert nothing_new("What we know", [], 0) == (False, ())
