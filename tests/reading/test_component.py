"""The spaCy component, as anybody with spaCy adds it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import spacy
from spacy.training import Example

TEXT = "Pier to close\n\nThe pier will close on Friday, Ilse Marten told Delta Wire."


@pytest.fixture(scope="module")
def nlp():
    made = spacy.blank("en")
    made.add_pipe("writethru_attribution", config={"outlet": "Delta Wire"})
    return made


def test_statements_behind_a_blank_pipeline(nlp):
    doc = nlp(TEXT)
    (said,) = [s for s in doc._.statements if s.source]
    (start, end), *_ = said.content
    assert (said.source_name, doc.text[start:end], said.chain) == (
        "Ilse Marten", "The pier will close on Friday", ("Delta Wire", "Ilse Marten"),
    )  # fmt: skip


def test_a_doc_says_when_it_was_received(nlp):
    doc = nlp.make_doc(TEXT)
    doc.user_data["received"] = datetime(2026, 3, 10, tzinfo=UTC)
    (said,) = [s for s in nlp(doc)._.statements if s.source]
    assert said.when is not None and said.when.value == "2026-03-13"


def test_scorer_tells_right_from_wrong(nlp):
    told, silent = nlp(TEXT), nlp.make_doc(TEXT)
    component = nlp.get_pipe("writethru_attribution")
    assert component.score([Example(told, told)])["content_f"] == 1.0
    assert component.score([Example(silent, told)])["content_f"] == 0.0


def test_nothing_is_said_of_an_empty_text(nlp):
    assert nlp("")._.statements == ()
