"""Headlines, by their forms."""

import pytest


@pytest.mark.parametrize(
    ("headline", "source", "cue", "content"),
    [
        pytest.param("Pier to close for a year - port authority", "port authority", "-", "Pier to close for a year", id="dash"),
        pytest.param("Pier to close for a year: port authority", "port authority", ":", "Pier to close for a year", id="colon-source-last"),
        pytest.param("Port authority: pier to close for a year", "Port authority", ":", "pier to close for a year", id="colon-source-first"),
        pytest.param("Port authority says pier will close", "Port authority", "says", "pier will close", id="says"),
        pytest.param("Pier will close, port authority says", "port authority", "says", "Pier will close", id="says-last"),
        pytest.param("Pier will close, says harbour master", "harbour master", "says", "Pier will close", id="says-inverted"),
        pytest.param("'We were not told' - harbour master", "harbour master", "-", "We were not told", id="quotation"),
        pytest.param("Pier to close - source", "source", "-", "Pier to close", id="source"),
    ],
)  # fmt: skip
def test_form(read, headline, source, cue, content):
    found = read("Nothing was known of the cost at that hour.", headline)
    assert [(s.source, s.cue, s.content) for s in found if s.source] == [(source, cue, content)]


def test_xi_to_visit_kremlin_form(read):
    found = read("", "Salko to visit: Kremlin")
    assert [(s.source, s.content, s.kind) for s in found] == [("Kremlin", "Salko to visit", "organisation")]


def test_denial_in_a_headline(read):
    found = read("", "Port authority denies collapse of pier")
    assert [(s.source, s.content, s.polarity) for s in found] == [
        ("Port authority", "collapse of pier", "denies")
    ]


def test_two_parts_divided_by_a_semicolon(read):
    found = read("The sea was calm.", "Pier closed for a year; harbour master says nobody listened")
    assert ("harbour master", "nobody listened") in [(s.source, s.content) for s in found]


def test_topic_and_colon_is_no_source(read):
    assert not [s for s in read("The sea was calm all day.", "Pier closure: what we know") if s.source]


def test_live_label_is_no_source(read):
    assert not [s for s in read("The sea was calm all day.", "LIVE: Storm reaches the coast") if s.source]


def test_flash_of_one_line_is_the_outlets_own(read):
    found = read("", "PIER COLLAPSES IN PORT OF VALLEN", signal="flash")
    assert [(s.source, s.name, s.chain) for s in found] == [(None, "Delta Wire", ("Delta Wire",))]


def test_title_in_a_headline_is_named_by_the_body(read):
    found = read(
        "The pier will close for a year, harbour master Ilse Marten told reporters on Tuesday.",
        "Pier will close - harbour master",
    )
    assert {s.name for s in found} == {"Ilse Marten"}


def test_headline_carries_the_chain_its_dispatch_spells_out(read):
    found = read(
        "The pier has cracks, Radio Fjord reported on Tuesday, citing the port authority.",
        "Pier has cracks - Radio Fjord",
    )
    assert {s.chain for s in found} == {("Radio Fjord", "port authority")}


@pytest.mark.parametrize(
    "headline", ["Vallen's port strike: where things stand", "Read the print: what the pilots fear",
                 "Vallen strike live: pilots meet the minister", "Like a dream: a morning with the harbour's oldest pilot boat"],
)  # fmt: skip
def test_subject_of_a_feature_is_no_source(read, headline):
    assert not [s for s in read("The sea was calm all day.", headline) if s.source]


def test_ministry_of_something_before_a_colon(read):
    found = read("", "Ministry of Transport: pier to close")
    assert [(s.name, s.kind) for s in found if s.source] == [("Ministry of Transport", "organisation")]
