"""Which dispatch a dispatch replaces."""

from __future__ import annotations

from conftest_merging import dispatch

from writethru.merging.versions import version

FIRST = dispatch(
    "d1", "Overdale mill wheel stops after frost", "Petra Olm said the mill wheel at Overdale stopped."
)


def test_an_update_replaces_the_version_before_it():
    next_one = dispatch(
        "d2", "UPDATE 1-Overdale mill wheel still stands (adds miller)", "Petra Olm said the mill at Overdale waits.",
        minutes=50,
    )  # fmt: skip
    assert version(next_one, [FIRST], ())[0] == "d1"


def test_an_update_of_a_thread_that_was_not_followed_replaces_nothing():
    other = dispatch(
        "d3",
        "UPDATE 1-Overdale, Ferrow to share a ferry, skipper says",
        "Skipper Ugo Lamm signed in Ferrow.",
        minutes=50,
    )
    assert version(other, [FIRST], ())[0] is None


def test_a_kill_names_the_headline_it_withdraws():
    kill = dispatch(
        "d4",
        "KILL-Mill",
        "Please withdraw the item headed Overdale mill wheel stops after frost.",
        signal="kill",
        minutes=9,
    )
    assert version(kill, [FIRST], ())[0] == "d1"


def test_another_outlets_dispatch_is_never_replaced():
    same = dispatch("d5", FIRST.headline, FIRST.body, outlet="Ferrow Post", minutes=9)
    assert version(same, [FIRST], ())[0] is None
