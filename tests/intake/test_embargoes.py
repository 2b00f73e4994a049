"""Embargoes that only the words tell."""

from datetime import UTC, datetime

import pytest

from writethru.intake.embargoes import embargo_of, opens

SENT = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("EMBARGOED UNTIL 0001 GMT March 11", "2026-03-11T00:01"),
        ("EMBARGO: not for publication before 6 a.m. ET Thursday", "2026-03-12T10:00"),
        ("HOLD FOR RELEASE 12:01 a.m. EDT Wednesday, March 18, 2026", "2026-03-18T04:01"),
        ("Embargoed until 09:00 BST 1 April", "2026-04-01T08:00"),
        ("SPERRFRIST: 11.03., 18:00 Uhr", "2026-03-11T17:00"),
        ("Sperrfrist 11. März 2026, 18.00 Uhr", "2026-03-11T17:00"),
        ("EMBARGO jusqu'à 06h00 GMT le 12 mars", "2026-03-12T06:00"),
        ("embargo until 2026-03-11 09:00 UTC", "2026-03-11T09:00"),
        ("EMBARGO until noon GMT Friday", "2026-03-13T12:00"),
    ],
)
def test_spellings(words, until):
    found, odd = embargo_of((words,), SENT)
    assert found is not None and found.isoformat().startswith(until), odd


@pytest.mark.parametrize(
    "words",
    [
        "Embargo lifted",
        "The EU lifts embargo on ore",
        "An oil embargo against Orvenia until 2027 at 9:00",
        "No embargo",
        "All day",
    ],
)
def test_what_is_no_embargo_on_the_item(words):
    assert embargo_of((words,), SENT) == (None, None)


def test_a_time_without_a_zone_is_read_as_utc_and_told():
    found, odd = embargo_of(("Embargoed to 0001 Wednesday March 11",), SENT)
    assert found == datetime(2026, 3, 11, 0, 1, tzinfo=UTC) and "UTC" in odd


def test_a_time_without_a_day_is_the_next_one_and_told():
    found, odd = embargo_of(("Sperrfrist 12 Uhr",), SENT)
    assert found == datetime(2026, 3, 11, 11, 0, tzinfo=UTC) and "next" in odd


@pytest.mark.parametrize("words", ["EMBARGO", "Embargoed until the mayor has spoken"])
def test_an_embargo_without_a_time_is_told(words):
    found, odd = embargo_of((words,), SENT)
    assert found is None and "look at it" in odd


def test_where_a_line_opens_with_one():
    assert opens("EMBARGOED TO 0001") and opens("(Sperrfrist: 18 Uhr)") and not opens("The embargo holds")


@pytest.mark.timeout(5)
@pytest.mark.parametrize(
    "words",
    ["embargo " * 5000, "embargo" + " 1" * 20_000, "embargo " + "1:" * 20_000, "embargo " + "a" * 50_000],
)
def test_hostile_words_are_not_slow(words):
    embargo_of((words,), SENT)
