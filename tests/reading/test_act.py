"""The act of a content: agent, verb, patient, place, negation, modality."""

import pytest


@pytest.mark.parametrize(
    ("body", "agent", "verb", "patient", "negated", "modality"),
    [
        (
            "Ilse Marten said the council had closed the pier.",
            "the council",
            "close",
            "the pier",
            False,
            "done",
        ),
        (
            "Ilse Marten said the council will close the pier.",
            "the council",
            "close",
            "the pier",
            False,
            "planned",
        ),
        (
            "Ilse Marten said the council might close the pier.",
            "the council",
            "close",
            "the pier",
            False,
            "possible",
        ),
        (
            "Ilse Marten said the council should close the pier.",
            "the council",
            "close",
            "the pier",
            False,
            "called-for",
        ),
        (
            "Ilse Marten said the council had not closed the pier.",
            "the council",
            "close",
            "the pier",
            True,
            "done",
        ),
        (
            "Ilse Marten said the pier was closed by the council.",
            "the council",
            "close",
            "the pier",
            False,
            "done",
        ),
    ],
    ids=["done", "planned", "possible", "called-for", "negated", "passive"],
)
def test_act(reader, make, body, agent, verb, patient, negated, modality):
    (statement,) = reader.read(make(body)).statements
    act = statement.act
    assert act is not None
    assert (act.agent, act.verb, act.patient, act.negated, act.modality) == (
        agent,
        verb,
        patient,
        negated,
        modality,
    )


def test_place(reader, make):
    (statement,) = reader.read(make("Ilse Marten said the council had opened a pier in Vallen.")).statements
    assert statement.act is not None and statement.act.place == "Vallen"
