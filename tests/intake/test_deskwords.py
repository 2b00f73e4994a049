"""Desk words before and behind headlines, and headlines that only look like them."""

import pytest

from writethru.intake.deskwords import bare_headline, is_desk_line, prefixes, said_by, signal_of


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


@pytest.mark.parametrize(
    ("headline", "signal", "bare", "marks"),
    [
        ("(LEAD 2) Mine reopens", "update", "Mine reopens", ("lead 2",)),
        ("(2nd LD) Mine reopens", "update", "Mine reopens", ("lead 2",)),
        ("1 LEAD Mine reopens", "update", "Mine reopens", ("lead 1",)),
        ("3rd Ld-Writethru: Mine reopens", "update", "Mine reopens", ("writethru 3",)),
        ("Mine reopens, 2nd Ld-Writethru", "update", "Mine reopens", ("writethru 2",)),
        ("Mine reopens (2nd take)", "update", "Mine reopens", ("take 2",)),
        ("TAKE 2: Mine reopens", "update", "Mine reopens", ("take 2",)),
        ("ADD 1 - Mine reopens", "update", "Mine reopens", ("add 1",)),
        ("SUB - Mine reopens", "update", "Mine reopens", ("sub",)),
        ("UPDATE 3-Mine reopens", "update", "Mine reopens", ("update 3",)),
        ("WRAPUP 2-Mine reopens", "update", "Mine reopens", ("update 2",)),
        ("RPT-Mine reopens", "update", "Mine reopens", ("repeat",)),
        ("REFILE-UPDATE 3-Mine reopens", "correction", "Mine reopens", ("refile", "update 3")),
        ("HOLD HOLD HOLD - Mine reopens", "update", "Mine reopens", ("hold",)),
        ("ADVISORY: Mine reopens", "update", "Mine reopens", ("advisory",)),
        ("EMBARGOED: Mine reopens", "update", "Mine reopens", ("embargo",)),
        ("UPDATE 1-Mine reopens (adds quote)", "update", "Mine reopens", ("update 1",)),
        ("Mine reopens (corrected)", "correction", "Mine reopens", ()),
        ("Mine reopens (corrects day in para 2)", "correction", "Mine reopens", ()),
        ("APNewsAlert: Mine reopens", "bulletin", "Mine reopens", ()),
        ("SNAP: MINE REOPENS in Tarn", "flash", "MINE REOPENS in Tarn", ()),
        ("+++ EIL +++ Grube öffnet", "urgent", "Grube öffnet", ()),
        ("EIL: Grube öffnet", "urgent", "Grube öffnet", ()),
        ("Eilmeldung: Grube öffnet", "bulletin", "Grube öffnet", ()),
        ("Berichtigung: Grube öffnet", "correction", "Grube öffnet", ()),
        ("Grube öffnet (Zusammenfassung 1430)", "update", "Grube öffnet", ("summary",)),
        ("Grube öffnet (neu: mehr Details)", "update", "Grube öffnet", ()),
        ("ZURÜCKGEZOGEN: Grube öffnet", "kill", "Grube öffnet", ()),
        ("ALERTE: La mine rouvre", "bulletin", "La mine rouvre", ()),
        ("RECTIFICATIF: La mine rouvre", "correction", "La mine rouvre", ()),
        ("ANNULÉ - La mine rouvre", "kill", "La mine rouvre", ()),
        ("URGENTE: La mina reabre", "urgent", "La mina reabre", ()),
        ("AMPLIACIÓN: La mina reabre", "update", "La mina reabre", ("add",)),
        ("CORRECCIÓN: La mina reabre", "correction", "La mina reabre", ()),
        ("ERRATA CORRIGE: Riapre la miniera", "correction", "Riapre la miniera", ()),
        ("RETTELSE: Gruben åbner", "correction", "Gruben åbner", ()),
        ("HAST: Gruven åpner", "urgent", "Gruven åpner", ()),
        ("Rättelse: Gruvan öppnar", "correction", "Gruvan öppnar", ()),
        ("SPOED: Mijn heropent", "urgent", "Mijn heropent", ()),
        ("ANNULMENT: Mine reopens", "kill", "Mine reopens", ()),
    ],
)
def test_spellings_and_what_they_say_beside_the_signal(headline, signal, bare, marks):
    assert (signal_of(headline, "Some text."), bare_headline(headline)) == (signal, bare)
    assert said_by(headline, "Some text.").marks == marks


@pytest.mark.parametrize(
    "headline",
    [
        "Rush: the band is back", "Snap: profit falls", "2 killed in Tarn", "Sub sinks off Tarn", "LEAD poisoning found in Tarn", "IL cabinet meets", "AP chief resigns",
        "Take two: how Tarn won", "Neu: so wird das Wetter", "Add salt, doctors say", "Holding on: Tarn waits", "Lead 2 miles wide found", "1 in 3 trains late",
        "Tarn, take note", "Wrap: how to do it", "Top: Tarn leads", "Mine (closed in 2019) reopens", "Profile: who is Ann Bell", "Recall: 2,000 cars",
    ],
)  # fmt: skip
def test_more_headlines_that_only_look_like_desk_words(headline):
    assert prefixes(headline) == ((), 0) and bare_headline(headline) == headline


def test_an_update_number_is_no_hour():
    assert prefixes("Update 10:30: mine reopens") == ((), 0)


@pytest.mark.parametrize("line", ["KILL KILL KILL", "+++ EIL +++", "2nd Ld-Writethru", "(URGENT)", "***BULLETIN***", "CORRECTION:", "UPDATE 2", "HOLD HOLD HOLD", "-- ADVISORY --"])  # fmt: skip
def test_lines_of_nothing_but_desk_words(line):
    assert is_desk_line(line) or line == "2nd Ld-Writethru"


@pytest.mark.parametrize("line", ["Update", "Lead", "kill", "Urgent repairs", "TAKE COVER", "", "KILLED"])
def test_lines_that_say_more(line):
    assert not is_desk_line(line)


def test_desk_words_in_the_first_line(admit):
    assert signal_of("Mine reopens", "KILL KILL KILL\n\nThe mine story is withdrawn.") == "kill"
    assert signal_of("Mine reopens", "URGENT\n\nThe mine reopened.") == "urgent"
    assert said_by("Mine reopens", "UPDATE 2\nThe mine reopened.").marks == ("update 2",)


@pytest.mark.parametrize(
    ("note", "signal"),
    [
        ("Eds: Corrects spelling of name", "correction"),
        ("CORRECTION: The day was wrong", "correction"),
        ("Berichtigung: Der Tag war falsch", "correction"),
        ("Adds details", "update"),
        ("With photos", "update"),
        ("Attention editors: please kill the story", "kill"),
        ("This item is withdrawn", "kill"),
        ("Do not use before 6 p.m.", "update"),
    ],
)
def test_desk_words_in_the_note(note, signal):
    assert signal_of("Mine reopens", "The mine reopened.", note=note) == signal


def test_a_hold_in_the_note():
    assert said_by("Mine reopens", "Text.", note="Please hold the story").marks == ("hold",)


def test_a_slug_with_its_version():
    assert said_by("Mine reopens", "Text.", slug="BC-OR--Tarn-Mine,2nd Ld-Writethru").marks == (
        "writethru 2",
    )
    assert said_by("Mine reopens", "Text.", slug="LEAD-MINE").marks == ()


def test_each_word_has_a_source_and_each_mark_a_word():
    import tomllib
    from importlib import resources

    table = tomllib.loads(
        resources.files("writethru.intake").joinpath("data/deskwords.toml").read_text("utf-8")
    )
    kinds = ("kill", "correction", "flash", "bulletin", "urgent", "update", "feature", "plain")
    assert all(source in table["sources"] for kind in kinds for source in table[kind])
    known = {word for kind in kinds for words in table[kind].values() for word in words}
    assert {word for words in table["marks"].values() for word in words} <= known
    assert set(table["capitals"]["words"]) <= known


@pytest.mark.timeout(10)
@pytest.mark.parametrize(
    "text", ["1st " * 5000, "+++ " * 5000, "(UPDATE " * 3000, "KILL, " * 5000, "=" * 50_000, "a, 2nd " * 5000]
)
def test_hostile_words_are_not_slow(text):
    said_by(text, text, slug=text, note=text)
    bare_headline(text)


def test_urgent_with_a_full_stop() -> None:
    assert prefixes("Urgent. Dam above the town has cracked") == (("URGENT",), 8)
    assert prefixes("Analysis. The dam and the town") == ((), 0)
