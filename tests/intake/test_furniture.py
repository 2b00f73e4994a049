"""Datelines, bylines, notes and sign-offs: kept, shown, not read."""

import pytest

from writethru.intake import furnish
from writethru.intake.furniture import unpublishable


@pytest.mark.parametrize(
    ("line", "place", "date", "agency"),
    [
        ("TARN, March 10 (ONA) - ", "TARN", "March 10", "ONA"),
        ("TARN, March 10, 2026 (ONA) -- ", "TARN", "March 10, 2026", "ONA"),
        ("TARN (ONA) — ", "TARN", None, "ONA"),
        ("TARN, Orvenia (ONA) — ", "TARN, Orvenia", None, "ONA"),
        ("TARN, 10 March (ONA) – ", "TARN", "10 March", "ONA"),
        ("TARN, March 10. /ONA/. ", "TARN", "March 10", "ONA"),
        ("TARN, Mar. 10 (ONA-Norvik) - ", "TARN", "Mar. 10", "ONA-Norvik"),
        ("SAINT-TARN, March 10 (ONA) - ", "SAINT-TARN", "March 10", "ONA"),
        ("ÉLISTA, March 10 (ONA) - ", "ÉLISTA", "March 10", "ONA"),
        ("TARN, March 10 - ", "TARN", "March 10", None),
        ("TARN — ", "TARN", None, None),
        ("TARN, March 10 (Norvik/ONA) - ", "TARN", "March 10", "Norvik"),
        ("TARN, Orvenia (ONA) _ ", "TARN, Orvenia", None, "ONA"),
        ("Tarn (ONA) – ", "Tarn", None, "ONA"),
        ("Tarn (dpa) - ", "Tarn", None, "dpa"),
        ("Tarn (dpa/lni) - ", "Tarn", None, "dpa"),
        ("Tarn/Karsk (ONA) - ", "Tarn/Karsk", None, "ONA"),
        ("New Tarn, Orvenia, March 10 (ONA) - ", "New Tarn, Orvenia", "March 10", "ONA"),
        ("(ONA) - TARN, 10 MAR - ", "TARN", "10 MAR", "ONA"),
        ("TARN, March 10 (ONA via Norvik) - ", "TARN", "March 10", "ONA"),
    ],
)
def test_datelines(line, place, date, agency):
    text = f"Mine reopens\n\n{line}The mine reopened on Tuesday."
    found = furnish(text, "Mine reopens")
    assert text[slice(*found.dateline.span)] == line
    assert (found.dateline.place, found.dateline.date, found.dateline.agency) == (place, date, agency)
    assert found.dateline.span in found.spans


@pytest.mark.parametrize(
    "body",
    [
        "The mine (closed in 2019) reopened - at last.",
        "NATO chief visits Tarn - and leaves.",
        "Mayor Ann Bell (ONA) said so.",
        'HARBOUR OFFICE: "Ferries stay."',
        "A - B - C",
        "Ann Bell (Labour) - the mayor - left.",
        "The Tarn mine (ONA) - a riddle.",
    ],
)
def test_sentences_that_are_no_dateline(body):
    assert furnish(f"H\n\n{body}", "H").dateline is None


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Bell",
        "By Ann Bell and Carl Dunn",
        "By Ann Bell in Tarn",
        "From our correspondent in Tarn",
        "By our staff reporter",
    ],
)
def test_bylines(line):
    text = f"Mine reopens\n\n{line}\n\nThe mine reopened."
    found = furnish(text, "Mine reopens")
    assert found.byline == line and line in [text[a:b] for a, b in found.spans]


@pytest.mark.parametrize("line", ["By noon the mine had reopened.", "By and large it went well"])
def test_sentences_that_are_no_byline(line):
    assert furnish(f"H\n\n{line}\n\nMore.", "H").byline is None


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ann Bell; Editing by Carl Dunn)",
        "Reporting by Ann Bell",
        "Our Standards: The Tarn Principles",
        "© 2026 ONA. All rights reserved.",
        "Copyright ONA",
        "-ENDS-",
        "ENDS",
        "-- ends --",
        "***",
        "###",
        "-0-",
        "-- Tarn Radio --",
        "101240 GMT Mar 26",
        "Read more on the mine",
    ],
)
def test_sign_offs(line):
    text = f"Mine reopens\n\nThe mine reopened.\n\n{line}"
    assert line in [text[a:b].strip() for a, b in furnish(text, "Mine reopens").spans]


@pytest.mark.parametrize(
    "line",
    ["Editing by hand is slow.", "Ends of ropes lay about.", "Writing in the Post, Ann Bell called it late."],
)
def test_sentences_that_are_no_sign_off(line):
    assert furnish(f"H\n\nText.\n\n{line}", "H").spans == ()


def test_notes_bullets_and_clock_times():
    text = "UPDATE 1-Mine reopens (adds quote)\n\n(Adds mayor's quote in paragraph 3)\n\n* Mine open\n* Road closed\n\n10:40 am Tarn time: The mine reopened."
    found = furnish(text, "UPDATE 1-Mine reopens (adds quote)")
    assert [text[a:b].strip() for a, b in found.spans] == [
        "UPDATE 1-",
        "(adds quote)",
        "(Adds mayor's quote in paragraph 3)",
        "*",
        "*",
        "10:40 am Tarn time:",
    ]
    assert found.clock == "10:40"


def test_a_text_that_does_not_begin_with_its_headline():
    found = furnish("TARN, March 10 (ONA) - The mine reopened.", "Another headline")
    assert found.dateline.agency == "ONA"


@pytest.mark.parametrize(
    "text",
    [
        "A" * 100_000,
        "By " + "A" * 20_000,
        "By " + "A" * 117,
        "A, " * 30_000,
        "(" * 50_000,
        "TARN " * 20_000,
        "1:" * 30_000,
        "-" * 50_000,
        "By " + "Ann " * 20_000,
        "Ann " * 20_000 + "in",
    ],
)
@pytest.mark.timeout(5)
def test_hostile_lines_are_not_slow(text):
    furnish(f"H\n\n{text}", "H")


def test_a_person_and_a_party_further_down_are_no_dateline():
    assert furnish("H\n\nOne.\n\nTwo.\n\nAnn Bell (SNP) - the mayor - left.", "H").dateline is None


@pytest.mark.parametrize(
    "line",
    [
        "(Berichtigung: der Tag im ersten Absatz)",
        "(neu: mehr Details)",
        "[Rettet dag]",
        "KILL KILL KILL",
        "+++ EIL +++",
        "(Rectifie le jour)",
    ],
)
def test_notes_and_desk_lines_in_other_languages(line):
    text = f"Mine reopens\n\n{line}\n\nThe mine reopened."
    assert line in [text[a:b] for a, b in furnish(text, "Mine reopens").spans]


@pytest.mark.parametrize(
    "line",
    [
        "dpa abc yydd n1 sku", "abc/def/ghi", "ففف/ح س/كام", "(ANSA).", "/ritzau/", "(©NTB)", "EFE", "(Schluss) abc/def", "(Bericht von Ann Bell, redigiert von Carl Dunn)",
        "(Reporte de Ann Bell. Editado por Carl Dunn)", "© ΑΠΕ-ΜΠΕ. Τα πνευματικά δικαιώματα", "Alle Rechte vorbehalten", "* * * *", "___", "((ann.bell@ona.example))",
    ],
)  # fmt: skip
def test_sign_offs_of_agencies(line):
    text = f"Mine reopens\n\nThe mine reopened.\n\nIt is open.\n\n{line}"
    assert line in [text[a:b].strip() for a, b in furnish(text, "Mine reopens").spans]


def test_a_notepad_is_furniture_to_the_end():
    text = "Mine reopens\n\nThe mine reopened.\n\nNotes to editors\n\nThe mine was built in 1900.\n\nCall Ann Bell."
    assert (text.index("Notes"), len(text)) in furnish(text, "Mine reopens").spans


@pytest.mark.parametrize(
    "line",
    [
        "Media contacts were rare.",
        "More ferries will sail.",
        "End of story for Tarn, says mayor.",
        "The more the better",
    ],
)
def test_sentences_that_only_begin_like_a_sign_off(line):
    assert furnish(f"H\n\nOne.\n\nTwo.\n\n{line}", "H").spans == ()


def test_dateline_of_a_place_and_a_hyphen() -> None:
    found = furnish(
        "Ferry aground\n\nKALDIS - A ferry ran aground.\n\nIt was foggy.", "Ferry aground"
    ).dateline
    assert found is not None and found.place == "KALDIS"


def test_each_entry_of_a_live_page_opens_with_its_time() -> None:
    text = "Live\n\n13.15 The count has begun.\n\n12.40 The doors are shut."
    assert [text[a:b] for a, b in furnish(text, "Live").spans] == ["13.15 ", "12.40 "]


@pytest.mark.parametrize(
    "line",
    ["The following information is not for publication", "*** The following information is not intended for publication ***", "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt", "IKKE TIL PUBLISERING:"],
)  # fmt: skip
def test_what_is_not_for_publication_leaves_the_text(line):
    kept, secret = unpublishable(f"The mine reopened.\n\n{line}\n\nAnn Bell, 1234")
    assert kept == "The mine reopened." and secret.endswith("1234")


@pytest.mark.parametrize(
    "line",
    [
        "Das Dokument sei nicht zur Veröffentlichung bestimmt, sagte er.",
        "Her letters were not for publication or broadcast, she said, and asked for them back at once from the paper.",
    ],
)
def test_a_sentence_about_publication_stays(line):
    body = f"The mine reopened.\n\n{line}\n\nMore."
    assert unpublishable(body) == (body, "")


def test_a_text_that_begins_so_is_kept():
    body = "The following information is not for publication\n\nAnn Bell"
    assert unpublishable(body) == (body, "")
