"""The learned tagger beside the rules: what it adds, what it leaves to them, and the corpus's flat view."""

from __future__ import annotations

import pytest

from writethru.reading import Reader


@pytest.fixture(scope="module")
def ruled() -> Reader:
    return Reader("rules")


@pytest.fixture(scope="module")
def flat() -> Reader:
    return Reader(flat=True)


def said(dispatch, reading):
    return [
        (
            " | ".join(dispatch.text[a:b] for a, b in s.source or ()),
            " | ".join(dispatch.text[a:b] for a, b in s.content),
        )
        for s in reading.statements
        if s.cue
    ]


def test_where_both_found_it_the_rules_stand(reader, ruled, make):
    made = make('"The pier is old," Ilse Marten said on Tuesday. "It will close."')
    assert said(made, reader.read(made)) == said(made, ruled.read(made)) != []


def test_rules_alone_load_no_weights(make, monkeypatch):
    from writethru.reading import learned

    def refuse():
        raise AssertionError("the tagger was asked")

    monkeypatch.setattr(learned, "tagger", refuse)
    reader = Reader("rules")
    reader.warm()
    assert reader.read(make("Ilse Marten said the pier was old.")).statements


def test_states_of_mind_stand_in_the_flat_view_only(reader, flat, make):
    made = make("Most voters want the old pier rebuilt, and many dockers hope for work.")
    assert not said(made, reader.read(made))
    assert any("rebuilt" in content for _, content in said(made, flat.read(made)))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Radio Fjord reported the news, citing a docker who asked not to be named.", id="citing-makes-no-entry"),
        pytest.param("We ask editors not to use the earlier picture of the pier.", id="the-outlets-own-voice"),
    ],
)  # fmt: skip
def test_nothing_of_it_is_the_taggers(reader, make, text):
    assert not [s for s in reader.read(make(text)).statements if s.rule == "learned"]


def test_every_span_of_the_flat_view_is_verbatim_and_inside(flat, make):
    made = make(
        "“We will not sail,” Marta Oduya told reporters.\n\n― “Never,” said the crew 😀 of the ferry.",
        "Ferry halts",
    )
    reading = flat.read(made)
    assert reading.statements
    for s in reading.statements:
        for a, b in (*s.content, *(s.source or ()), *(s.cue or ())):
            assert 0 <= a < b <= len(made.text)


def test_each_word_of_the_flat_view_has_one_role_as_content(flat, make):
    made = make(
        "Radio Fjord reported on Tuesday, citing the harbour office, that Mayor Ilse Marten was quoted as saying "
        "that dockers believe the pier was old, and that she hopes it will close."
    )
    places = [p for s in flat.read(made).statements if s.cue for a, b in s.content for p in range(a, b)]
    assert places and len(places) == len(set(places))
