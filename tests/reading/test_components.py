"""The spaCy component, as anybody with spaCy adds it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
import spacy
from spacy.training import Example

from writethru.reading.parse import PARSER

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


STEPS = {
    "writethru_quotations": ("quotations", "quotations"),
    "writethru_names": ("named", "named"),
    "writethru_reports": ("reports", "reports"),
    "writethru_tagger": ("tagged", "tagged"),
    "writethru_times": ("times", "times"),
    "writethru_attribution": ("statements", "content"),
}
STORY = (
    "Pier to close\n\n"
    "Harbour master Ilse Marten said on Monday the pier was “older than the town”. It would close on Friday.\n"
    "“Nobody paints it,” she told Delta Wire."
)


@pytest.fixture(scope="module")
def steps():
    """A pipeline as spaCy's users build it: the room's sentences, a parser of theirs, then each step."""
    made = spacy.load(PARSER, exclude=["ner", "lemmatizer"])
    made.add_pipe("writethru_sentences", before="parser")
    for step in STEPS:
        made.add_pipe(step)
    return made


def test_each_step_says_what_it_needs_and_sets(steps):
    told = steps.analyze_pipes()
    assert not any(told["problems"].values())
    assert {step: told["summary"][step]["assigns"] for step in STEPS} == {
        step: [f"doc._.{name}"] for step, (name, _) in STEPS.items()
    }


def test_steps_read_a_story(steps):
    doc = steps(STORY)
    assert [doc.text[a:b] for a, b in doc._.quotations] == ["older than the town", "Nobody paints it,"]
    assert ("Ilse Marten", "Harbour master") in [(n.name, n.role) for n in doc._.named]
    assert [doc.text[slice(*r.source)] for r in doc._.reports] == ["Harbour master Ilse Marten", "she"]
    assert [[doc.text[a:b] for a, b in r.content] for r in doc._.reports] == [
        ["the pier was “older than the town”"],
        ["Nobody paints it"],
    ]
    assert len(doc._.tagged) == 2
    assert [found.text for _, found in doc._.times] == ["on Monday", "on Friday"]


def test_sentences_end_where_the_room_ends_them(steps):
    assert [s.text for s in steps("“Go!” she said. It was late at St. Anna.").sents] == [
        "“Go!” she said.",
        "It was late at St. Anna.",
    ]


@pytest.mark.parametrize("step", STEPS)
def test_each_step_scores_itself(steps, step):
    _, score = STEPS[step]
    told, silent = steps(STORY), steps.make_doc(STORY)
    component = steps.get_pipe(step)
    assert component.score([Example(told, told)])[f"{score}_f"] == 1.0
    assert component.score([Example(silent, told)])[f"{score}_f"] == 0.0
    assert component.score([Example(told, silent)])[f"{score}_p"] == 0.0


def test_score_of_sentences(steps):
    told = steps(STORY)
    assert steps.get_pipe("writethru_sentences").score([Example(told, told)])["sentences_f"] == 1.0


def test_a_step_without_a_word_to_read(steps):
    doc = steps("\n\n \n")
    assert (doc._.named, doc._.reports, doc._.statements) == ((), (), ())
