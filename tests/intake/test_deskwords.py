"""Desk words before and behind headlines, and headlines that only look like them."""

import pytest

from writethru.intake.deskwords import bare_headline, prefixes, signal_of


@pytest.mark.parametrize(
    ("headline", "signal", "bare"),
    [
        ("FLASH: Mine reopens", "flash", "Mine reopens"),
        ("FLASH - Mine reopens", "flash", "Mine reopens"),
        ("Flash: Mine reopens", "flash", "Mine reopens"),
        ("BULLETIN: Mine reopens", "bulletin", "Mine reopens"),
        ("BREAKING - Mine reopens", "bulletin", "Mine reopens"),
        ("BREAKING NEWS: Mine reopens", "bulletin", "Mine reopens"),
        ("URGENT Mine reopens in Tarn", "urgent", "Mine reopens in Tarn"),
        ("Urgent: Mine reopens", "urgent", "Mine reopens"),
        ("UPDATE 1-Mine reopens", "update", "Mine reopens"),
        ("UPDATE 12-Mine reopens", "update", "Mine reopens"),
        ("2nd Ld-Writethru: Mine reopens", "update", "Mine reopens"),
        ("CORRECTION: Mine reopens", "correction", "Mine reopens"),
        ("CORRECTED-Mine reopens", "correction", "Mine reopens"),
        ("CORRECTED-UPDATE 2-Mine reopens", "correction", "Mine reopens"),
        ("C O R R E C T I O N: Mine reopens", "correction", "Mine reopens"),
        ("REFILE-Mine reopens", "correction", "Mine reopens"),
        ("KILL: Mine reopens", "kill", "Mine reopens"),
        ("KILL KILL KILL - Mine reopens", "kill", "Mine reopens"),
        ("MANDATORY KILL: Mine reopens", "kill", "Mine reopens"),
        ("WITHDRAWN: Mine reopens", "kill", "Mine reopens"),
        ("UPDATE: KILL: Mine reopens", "kill", "Mine reopens"),
        ("FACTBOX: Mines in Tarn", "feature", "Mines in Tarn"),
        ("ANALYSIS-Why mines reopen", "feature", "Why mines reopen"),
        ("LIVE: Mine reopens", "update", "Mine reopens"),
        ("EXCLUSIVE: Mine reopens", "update", "Mine reopens"),
        ("Mine reopens (adds quote)", "update", "Mine reopens"),
    ],
)
def test_spellings(headline, signal, bare):
    assert signal_of(headline, "The mine reopened.") == signal
    assert bare_headline(headline) == bare


@pytest.mark.parametrize(
    "headline",
    [
        "Update your calendars, Tarn tells tourists",
        "Kill switch law passed in Tarn",
        "Live music returns to Tarn",
        "Flash floods cut off Tarn",
        "Urgent repairs close bridge",
        "Lead mine reopens",
        "Correction officers strike",
        "Recall-heavy year for carmakers",
        "Breaking ground, Tarn builds a school",
        "Alert driver saves two",
        "Analysis of water finds lead",
        "Watch makers strike",
        "Kill-switch law passed",
        "Update-weary users complain",
    ],
)
def test_headlines_that_only_look_like_desk_words(headline):
    assert prefixes(headline) == ((), 0)
    assert signal_of(headline, "Some text.") == "update" and bare_headline(headline) == headline


def test_a_headline_in_capitals_keeps_its_words():
    assert prefixes("UPDATE YOUR CALENDARS, TARN TELLS TOURISTS") == ((), 0)


def test_capitals_alone_are_a_flash():
    assert signal_of("MINE IN TARN REOPENS", "") == "flash"
    assert signal_of("MINE IN TARN REOPENS", "The mine reopened on Tuesday.") == "update"


def test_a_kill_notice_that_only_the_body_tells():
    assert signal_of("Mine reopens", "Editors: please kill the story about the mine.") == "kill"
    assert signal_of("Drug can kill", "The drug should not be used, doctors said.") == "update"


def test_a_correction_that_only_the_body_tells():
    assert signal_of("Mine reopens", "(Corrects year in paragraph 2)\n\nThe mine reopened.") == "correction"


def test_what_the_format_states_counts_beside_the_words():
    assert signal_of("Mine reopens", "Text.", stated="flash") == "flash"
    assert signal_of("KILL: Mine reopens", "Text.", stated="update") == "kill"
    assert signal_of("Mine reopens", "Text.", stated="flash", canceled=True) == "kill"


def test_the_slug_can_withdraw():
    assert signal_of("Mine reopens", "Text.", slug="MINE-KILL") == "kill"


def test_a_text_without_a_headline_speaks_in_its_first_line():
    assert signal_of("", "URGENT: All ferries stay in port.") == "urgent"


@pytest.mark.parametrize(
    "headline", ["", "KILL", "UPDATE 1-", "FLASH:", ":", "-", "((((", "UPDATE " * 2000, "(adds " * 2000]
)
def test_headlines_of_nothing_but_desk_words_break_nothing(headline):
    assert isinstance(bare_headline(headline), str) and signal_of(headline, "")
