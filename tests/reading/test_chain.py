"""Chains of citation: outermost link first, innermost last."""

import pytest


def test_told_an_outlet(one):
    assert one("The pier is closed, Ilse Marten told Delta Wire.").chain == ("Delta Wire", "Ilse Marten")


def test_told_reporters_is_no_link(one):
    assert one("The pier is closed, Ilse Marten told reporters.").chain == ("Ilse Marten",)


def test_told_us_is_the_outlet_itself(one):
    assert one('"The pier is closed," Ilse Marten told us.').chain == ("Delta Wire", "Ilse Marten")


def test_citing_at_the_end(one):
    said = one("The pier is closed, Radio Fjord reported, citing the port authority.")
    assert (said.name, said.chain) == ("Radio Fjord", ("Radio Fjord", "port authority"))


def test_citing_before_the_content(read):
    found = [
        s
        for s in read("Radio Fjord reported on Tuesday, citing the port authority, that the pier was closed.")
        if s.source
    ]
    assert [(s.content, s.chain) for s in found] == [
        ("the pier was closed", ("Radio Fjord", "port authority"))
    ]


def test_three_links_and_nesting(read):
    found = [
        s
        for s in read(
            "Radio Fjord reported, citing the Vallen Courier, that Ilse Marten had said the pier was closed."
        )
        if s.source
    ]
    assert [(s.source, s.content) for s in found] == [
        ("Radio Fjord", "Ilse Marten had said the pier was closed"),
        ("Ilse Marten", "the pier was closed"),
    ]
    assert {s.chain for s in found} == {("Radio Fjord", "Vallen Courier", "Ilse Marten")}


def test_said_according_to(read):
    found = [s for s in read("The pier is closed, Ilse Marten said, according to Radio Fjord.") if s.source]
    assert {s.chain for s in found} == {("Radio Fjord", "Ilse Marten")}
    assert {s.content for s in found} == {"The pier is closed", "The pier is closed, Ilse Marten said"}


def test_which_in_turn_quoted(one):
    said = one(
        "The pier is closed, Radio Fjord reported, citing the Vallen Courier, which in turn quoted the port authority."
    )
    assert said.chain == ("Radio Fjord", "Vallen Courier", "port authority")


def test_unnamed_source_is_the_outlets_that_heard_it(one):
    said = one("The pier will close, two officials familiar with the plan told Delta Wire.")
    assert (said.kind, said.chain) == ("unnamed", ("Delta Wire", "unnamed (Delta Wire)"))


def test_unnamed_source_of_another_outlet(one):
    said = one("The pier will close, Radio Fjord reported, citing a source in the port.")
    assert said.chain == ("Radio Fjord", "unnamed (Radio Fjord)")


def test_document_seen_by_an_outlet(one):
    said = one("A survey seen by Delta Wire says the pier was never inspected.")
    assert (said.kind, said.chain[0], len(said.chain)) == ("document", "Delta Wire", 2)


def test_own_outlet_by_its_first_word(one):
    said = one('"An approach is no offer," spokeswoman Ilse Marten told Delta.')
    assert said.chain == ("Delta Wire", "Ilse Marten")


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        pytest.param("The pier is old, his sister, Odile Brask, told Lexpress.", ("Odile Brask",), id="told-has-a-hearer"),
        pytest.param("The port authority, meanwhile, told Lexpress that the pier was old.", ("port authority",), id="meanwhile"),
        pytest.param("An official in her ministry tells the news site Harbour Mirror that the pier is old.",
                     ("Harbour Mirror", "unnamed (Harbour Mirror)"), id="news-site-as-hearer"),
        pytest.param("Radio Fjord reported, quoting the news site Harbour Now, which in turn quoted a source, that the pier was old.",
                     ("Radio Fjord", "Harbour Now", "unnamed (Harbour Now)"), id="outlet-cites-outlet-cites-source"),
    ],
)  # fmt: skip
def test_who_told_whom(read, text, chain):
    assert [s.chain for s in read(text) if s.source][:1] == [chain]


def test_own_outlet_by_its_initials(reader, make):
    made = make("The pier is old, an officer told VRT.", outlet="Vallen Radio-Television")
    (said,) = [s for s in reader.read(made).statements if s.source]
    assert said.chain == ("Vallen Radio-Television", "unnamed (Vallen Radio-Television)")


def test_editors_note_inside_a_sentence_is_no_party(one):
    said = one("The port authority [the body that runs the piers - ed.] said the pier was old.")
    assert (said.name, said.content) == ("port authority", "the pier was old")
    assert said.source == "The port authority"


def test_aside_before_according_to(one):
    said = one("Inside, according to the guards, the pier had been swept.")
    assert said.content == "the pier had been swept"


def test_interlocutor_of_the_agency_talked_to_this_outlet(one):
    said = one('"The pier is ready," the agency\'s interlocutor said.')
    assert said.chain == ("Delta Wire", "unnamed (Delta Wire)")
