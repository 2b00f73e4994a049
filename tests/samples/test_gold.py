"""The annotated part of the sample story: verbatim spans, and figures that follow from the statements."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from importlib import resources
from typing import get_args

import pytest

from writethru.intake import Register
from writethru.model import Polarity, RelationType, SourceKind, Status
from writethru.results import gather
from writethru.samples import folder

NOW = datetime(2031, 1, 1, tzinfo=UTC)
MARKS = '"“”‘’.,;: \n'
"""What stays outside a content's edges."""


@pytest.fixture(scope="module")
def gold():
    return json.loads((resources.files("writethru.samples") / "gold.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def dispatches():
    items, _ = gather([str(folder())], now=NOW)
    return {d.id: d for item in items if (d := Register().admit(item, NOW))}


def test_it_covers_the_telling_dispatches_as_the_outlets_sent_them(gold, dispatches):
    assert len(gold["dispatches"]) >= 12
    for row in gold["dispatches"]:
        sent = dispatches[row["id"]]
        assert (row["outlet"], row["headline"], row["signal"]) == (sent.outlet, sent.headline, sent.signal)
        assert datetime.fromisoformat(row["received"]) == sent.time
    assert [row["received"] for row in gold["dispatches"]] == sorted(
        r["received"] for r in gold["dispatches"]
    )


def test_every_span_is_verbatim(gold, dispatches):
    for statement in gold["statements"]:
        text = dispatches[statement["dispatch"]].text
        for part, words in statement["words"].items():
            spans = statement[part]
            assert (spans is None) == (words is None)
            assert [text[start:end] for start, end in spans or ()] == (words or []), statement["id"]


def test_spans_cut_no_word_and_hold_no_edge_punctuation(gold, dispatches):
    for statement in gold["statements"]:
        text = dispatches[statement["dispatch"]].text
        for start, end in [*statement["content"], *(statement["source"] or ()), *statement["quotes"]]:
            assert text[start:end].strip(MARKS) == text[start:end], statement["id"]
            assert not (start and text[start - 1].isalnum()), statement["id"]
            assert not text[end : end + 1].isalnum(), statement["id"]


def test_content_source_and_cue_do_not_overlap(gold):
    for statement in gold["statements"]:
        spans = [*statement["content"], *(statement["source"] or ()), *(statement["cue"] or ())]
        taken = [place for start, end in spans for place in range(start, end)]
        assert len(taken) == len(set(taken)), statement["id"]


def test_quotes_stand_in_quotation_marks_inside_the_content(gold, dispatches):
    for statement in gold["statements"]:
        text = dispatches[statement["dispatch"]].text
        for start, end in statement["quotes"]:
            assert any(a <= start and end <= b for a, b in statement["content"]), statement["id"]
            assert text[start - 1] in '"“'
            assert text[end : end + 2].strip(".,?!")[:1] in ('"', "”"), statement["id"]


def test_a_source_is_a_link_of_its_own_chain_and_kinds_are_those_of_the_model(gold):
    for statement in gold["statements"]:
        assert statement["source_name"] in statement["chain"]
        assert len(set(statement["chain"])) == len(statement["chain"])
        assert statement["source_kind"] in get_args(SourceKind)
        assert statement["polarity"] in get_args(Polarity)
        if statement["source"] is None:
            assert statement["chain"] == [statement["source_name"]]
    assert max(len(statement["chain"]) for statement in gold["statements"]) == 3


def test_developments_follow_from_their_statements(gold, dispatches):
    by_id = {statement["id"]: statement for statement in gold["statements"]}
    for development in gold["developments"]:
        told = [by_id[id] for id in development["statements"]]
        assert {statement["development"] for statement in told} == {development["id"]}
        assert development["title_statement"] in development["statements"]
        outlets = [dispatches[statement["dispatch"]].outlet for statement in told]
        assert development["carried_by"] == list(dict.fromkeys(outlets))
        said = {statement["chain"][-1] for statement in told if statement["polarity"] == "asserts"}
        assert development["vouched_by"]
        assert set(development["vouched_by"]) <= said
        if development["status"] in ("single", "corroborated"):
            assert (len(development["vouched_by"]) > 1) == (development["status"] == "corroborated")
    placed = [id for development in gold["developments"] for id in development["statements"]]
    assert sorted(placed) == sorted(id for id, row in by_id.items() if row["development"])
    assert {development["status"] for development in gold["developments"]} == set(get_args(Status))


def test_relations_and_versions_point_backwards(gold):
    place = {row["id"]: number for number, row in enumerate(gold["dispatches"])}
    by_id = {statement["id"]: statement for statement in gold["statements"]}
    for relation in gold["relations"]:
        later, earlier = by_id[relation["from"]], by_id[relation["to"]]
        assert place[earlier["dispatch"]] <= place[later["dispatch"]]
        assert earlier["id"] < later["id"]
    assert {relation["type"] for relation in gold["relations"]} == set(get_args(RelationType))
    for row in gold["dispatches"]:
        for other in (row["supersedes"], row["copy_of"]):
            assert other is None or place[other] < place[row["id"]]


def test_each_mark_of_a_dispatch_occurs(gold):
    for mark in ("supersedes", "copy_of", "nothing_new", "off_topic"):
        assert any(row[mark] for row in gold["dispatches"]), mark
    off = {row["id"] for row in gold["dispatches"] if row["off_topic"]}
    assert not off & {statement["dispatch"] for statement in gold["statements"]}
