"""What real wires do to a reader: marks, alphabets, lengths. No exception, spans inside the text, a bounded time."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st


def spans(statement):
    return [
        *statement.content,
        *(statement.source or ()),
        *(statement.cue or ()),
        *statement.quotes,
        statement.sentence,
    ]


def check(dispatch, reading):
    ids = [s.id for s in reading.statements]
    assert len(ids) == len(set(ids))
    for statement in reading.statements:
        assert statement.content and statement.chain and len(statement.chain) == len(statement.chain_kinds)
        for start, end in spans(statement):
            assert 0 <= start < end <= len(dispatch.text)


ODD = {
    "empty": "",
    "only-newlines": "\n\n\n",
    "unbalanced-quotation": 'Ilse Marten said "the pier is old. Nobody listened.\n\nThe sea was calm.',
    "quotation-marks-alone": '"' * 300,
    "ascii-art": "+-----+\n| a | 1 |\n+-----+\n" * 20,
    "cue-after-cue": "said " * 500,
    "according-to-forever": "according to " * 300,
    "emoji": "👩‍👩‍👧 said 👍 was “fine”, said 👩‍👩‍👧.",
    "right-to-left": "قال الوزير “نعم” said the minister.",
    "null-and-controls": "The minister\x00 said\x0b that\x7f it was so.",
    "surrogate-like": "The \ufffd minister said \U0001f3f4 it was so.",
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_never_an_exception(reader, make, text):
    dispatch = make(text)
    check(dispatch, reader.read(dispatch))


def test_sentence_of_two_thousand_words_takes_bounded_time(reader, make):
    dispatch = make("The minister said " + " and ".join(["the road to Vallen was closed"] * 300) + ".")
    began = time.process_time()
    reading = reader.read(dispatch)
    assert time.process_time() - began < 20
    assert reading.notes
    check(dispatch, reading)


def test_thousand_nested_cues_take_bounded_time(reader, make):
    dispatch = make(", ".join(["he said she told us"] * 600))
    began = time.process_time()
    check(dispatch, reader.read(dispatch))
    assert time.process_time() - began < 20


def test_all_caps_wire(one):
    said = one("THE BRIDGE WAS CLOSED ON MONDAY, THE TRANSPORT MINISTRY SAID.")
    assert (said.source, said.cue, said.content) == (
        "THE TRANSPORT MINISTRY",
        "SAID",
        "THE BRIDGE WAS CLOSED ON MONDAY",
    )


def test_zero_width_characters_inside_words(reader, make):
    dispatch = make("The min\u200bister sa\u200bid that the bri\u00addge was open.")
    (statement,) = reader.read(dispatch).statements
    assert [dispatch.text[a:b] for a, b in statement.content] == ["the bri\u00addge was open"]
    assert [dispatch.text[a:b] for a, b in statement.cue] == ["sa\u200bid"]


def test_bidi_marks_around_a_name(reader, make):
    dispatch = make("\u202aIlse Marten\u202c said the bridge was open.")
    (statement,) = reader.read(dispatch).statements
    assert statement.source_name == "Ilse Marten"


@pytest.mark.parametrize(
    "text",
    [
        "Der Minister sagte am Montag, dass die Brücke wieder geöffnet sei und dass die Züge wieder fahren würden, wie das Ministerium "
        "am Abend in der Hauptstadt weiter mitteilte, ohne dabei nähere Einzelheiten zu nennen.",
        "Le ministre a déclaré lundi que le pont était de nouveau ouvert et que les trains circuleraient, a précisé le ministère dans la "
        "soirée sans donner plus de détails sur les travaux qui ont duré une année entière.",
    ],
    ids=["german", "french"],
)
def test_another_language_is_set_aside(reader, make, text):
    reading = reader.read(make(text))
    assert reading.statements == () and reading.notes


def test_furniture_is_not_read(reader, make):
    text = "VALLEN, March 11 (Delta Wire) - The pier is closed, the port authority said."
    end = text.index("The pier")
    dispatch = make(text, furniture=((0, end),))
    (statement,) = reader.read(dispatch).statements
    assert dispatch.text[slice(*statement.content[0])] == "The pier is closed"
    assert statement.sentence[0] == end


def test_sentence_is_shown_whole(reader, make):
    dispatch = make("The sea was calm. The pier is closed, the port authority said. Gulls cried.")
    (statement,) = [s for s in reader.read(dispatch).statements if s.source]
    assert dispatch.text[slice(*statement.sentence)] == "The pier is closed, the port authority said."


def test_ids_count_in_text_order(reader, make):
    dispatch = make("Ilse Marten said the pier was old. Oskar Bruun said it was safe.", id="d7")
    reading = reader.read(dispatch)
    assert [s.id for s in reading.statements] == ["d7-s01", "d7-s02"]
    assert reading.statements[0].content[0] < reading.statements[1].content[0]


def test_batches_read_as_single_dispatches_do(reader, make):
    dispatches = [make(f"Ilse Marten said pier {n} was old.", id=f"d{n}") for n in range(5)]
    assert [r.statements for r in reader.pipe(dispatches, batch_size=2)] == [
        reader.read(d).statements for d in dispatches
    ]


PIECES = st.sampled_from(
    ['"', "“", "”", "'", " said ", " told us ", "Ilse Marten", " according to ", ", ", ". ", "\n\n", "- ", ": ", " that ", "the pier closed", "He ",
     " was quoted by Radio Fjord as saying ", " denied ", " declined to comment on ", "\u200b", "?", "…", " citing ", "its ", "(CSI)", "😀"]
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(PIECES, max_size=25).map("".join),
    st.one_of(st.just(""), st.lists(PIECES, max_size=8).map("".join)),
)
def test_any_mixture_of_cues_and_marks(reader, make, body, headline):
    dispatch = make(body, headline)
    check(dispatch, reader.read(dispatch))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200), st.lists(st.tuples(st.integers(0, 220), st.integers(0, 220)), max_size=3))
def test_any_text_and_any_furniture(reader, make, text, furniture):
    dispatch = make(text, furniture=tuple(furniture))
    check(dispatch, reader.read(dispatch))


def test_quotation_under_its_opening_line_beside_another_report(reader, make):
    """The cue stands in another paragraph: it is inside nobody's content."""
    body = (
        "“The pilot shall be present,” the draft says of the man. Its fourth article goes further:\n\n"
        "Anna Berg of the Harbour Bank said the pier was old."
    )
    dispatch = make(body, "Draft decree")
    check(dispatch, reader.read(dispatch))


@pytest.mark.parametrize(
    "body", ["''s office said the pier was old.", "The 's office said the pier was old.", "'s' said no."]
)
def test_possessive_of_nothing(reader, make, body):
    dispatch = make(body)
    check(dispatch, reader.read(dispatch))
