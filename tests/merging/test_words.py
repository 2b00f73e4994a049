"""Words as merging compares them."""

from __future__ import annotations

import pytest

from writethru.merging.words import Number, names, numbers, skeleton, stem, tokens


def counted(text: str) -> set[tuple[float, str]]:
    return {(n.value, n.unit) for n in numbers(tokens(text, [(0, len(text))]))}


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("one hundred and thirty-eight goats", 138.0, "goats"),
        ("five hundred and two barrels", 502.0, "barrels"),
        ("thirty-one ponies", 31.0, "ponies"),
        ("four and a half hours", 4.5, "hours"),
        ("3.2 million jars", 3_200_000.0, "jars"),
        ("a hundred thousand jars", 100_000.0, "jars"),
        ("2,500 sheep", 2500.0, "sheep"),
    ],
)
def test_a_number_is_read_whole_however_it_is_written(text, value, unit):
    assert counted(text) == {(value, stem(unit))}


@pytest.mark.parametrize("text", ["12% of the herd", "12 pct of the herd", "12 per cent of the herd"])
def test_a_share_is_a_share_however_it_is_written(text):
    assert counted(text) == {(12.0, "percent")}


def test_some_of_the_counted_are_no_figure_for_all_of_them():
    (some,), (all_of_them,) = counted("nine of the beekeepers"), counted("96 beekeepers")
    assert some[1] != all_of_them[1]


@pytest.mark.parametrize("text", ["on May 18", "18 May", "in 2029", "at 14:30"])
def test_dates_and_hours_are_no_figures(text):
    assert counted(text) == set()


def test_transliterations_of_one_name_meet():
    assert skeleton("Khorvat") == skeleton("Horvat") == skeleton("Horwat")
    assert skeleton("Zhelko") == skeleton("Jelko")


def test_a_shouted_headline_names_nobody():
    text = "FLOOD TAKES THE MILL BRIDGE AT OVERDALE"
    assert names(text, tokens(text, [(0, len(text))])) == set()


def test_the_first_word_of_a_sentence_is_no_name_by_its_capital():
    text = "Millers met Petra Olm. Nobody spoke."
    assert names(text, tokens(text, [(0, len(text))])) == {skeleton("Petra"), skeleton("Olm")}


def test_numbers_compare_by_value_and_unit():
    assert Number(3.0, "goat") == next(iter(numbers(tokens("three goats", [(0, 11)]))))
