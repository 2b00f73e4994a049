"""Plain text: one dispatch, and what only looks like one."""

import pytest


def test_headline_and_body(read, admit):
    (only,) = read(
        "UPDATE 1-Ferry late\n\nTARN, March 10 (ONA) - The ferry is late.\n\n(Reporting by A. Bell)\n",
        outlet=None,
    ).items
    assert (only.headline, only.outlet) == ("UPDATE 1-Ferry late", "ONA")
    (dispatch,) = admit([only])[1]
    marked = [dispatch.text[a:b] for a, b in dispatch.furniture]
    assert marked == ["UPDATE 1-", "TARN, March 10 (ONA) - ", "(Reporting by A. Bell)"]
    assert (dispatch.dateline.place, dispatch.dateline.date, dispatch.dateline.agency) == (
        "TARN",
        "March 10",
        "ONA",
    )


def test_the_outlet_from_the_sign_off(read):
    assert read("Ferry late\n\nIt waits.\n\n-- Tarn Radio --", outlet=None).items[0].outlet == "Tarn Radio"


@pytest.mark.parametrize("line", ["-- ends --", "(more)", "- END -"])
def test_a_sign_off_that_names_nobody(read, line):
    assert (
        read(f"Ferry late\n\nIt waits.\n\n{line}", outlet=None, source="/in/coast.txt").items[0].outlet
        == "coast"
    )


def test_the_outlet_from_the_files_name(read):
    assert (
        read("Ferry late\n\nIt waits.", outlet=None, source="in/Coast Post.txt").items[0].outlet
        == "Coast Post"
    )


def test_the_time_from_the_sign_off(read):
    (only,) = read("Ferry late\n\nIt waits.\n\n100815 GMT Mar 26").items
    assert only.published.isoformat() == "2026-03-10T08:15:00+00:00"


def test_a_headline_alone(read):
    (only,) = read("FLASH: MINE REOPENS\n").items
    assert (only.headline, only.body, only.text) == ("FLASH: MINE REOPENS", "", "FLASH: MINE REOPENS")


def test_a_first_line_that_is_a_paragraph(read):
    long = (
        "The ferry from Tarn was late on Tuesday because of fog over the sound, the harbour office said. " * 3
    )
    (only,) = read(f"{long}\n\nIt sails at noon.").items
    assert only.headline == "" and only.body == only.text and only.text.startswith("The ferry")


def test_a_first_line_that_opens_with_a_dateline(read, admit):
    (only,) = read("TARN, March 10 (ONA) - The ferry is late.\n\nIt sails at noon.").items
    assert only.headline == "" and admit([only])[1][0].dateline.place == "TARN"


def test_a_colon_led_headline_is_no_dateline(read):
    assert read("HARBOUR OFFICE: Ferry late\n\nIt waits.").items[0].headline == "HARBOUR OFFICE: Ferry late"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<!DOCTYPE html><html><head><title>T</title></head><body>Ferry</body></html>", "WT213"),
        ("\n <html lang=en><body>Ferry</body></html>", "WT213"),
        ('<?xml version="1.0"?><sitemap><url/></sitemap>', "WT214"),
        ('{"neither": "this", "nor": "that"}', "WT214"),
        ('[{"neither": "this"}]', "WT214"),
        ("", "WT231"),
        (" \n\n ", "WT231"),
    ],
    ids=[
        "a_web_page",
        "a_web_page_without_doctype",
        "other_xml",
        "other_json",
        "a_json_list",
        "nothing",
        "blanks",
    ],
)
def test_what_is_no_dispatch(read, text, code):
    parsed = read(text)
    assert parsed.items == () and [r.code for r in parsed.rejected] == [code]


def test_an_editors_bracket_is_no_json(read):
    assert read("[Corrects the year] Ferry late\n\nIt waits.").items
