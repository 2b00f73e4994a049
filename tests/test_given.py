"""Statements that are given: merged as they are, and refused in words where they do not fit."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import msgspec
import pytest

from writethru import results
from writethru.errors import SettingsError
from writethru.given import Given, Row
from writethru.intake import Register

NOW = datetime(2031, 3, 4, tzinfo=UTC)

TEXTS = {
    "d1": ("Lakeside Agency", "2031-03-03T08:00:00Z", "Fog halts the ferries - harbour master",
           "Ferries will not run before noon, harbour master Ida Brenner said."),
    "d2": ("Tarn Courier", "2031-03-03T08:30:00Z", "No ferries before noon",
           "Because of fog the ferries will not run before noon, Brenner told the Courier. She declined to say more."),
}  # fmt: skip


@pytest.fixture
def dispatches(tmp_path):
    rows = [
        {"id": id, "outlet": o, "received": t, "headline": h, "body": b, "text": f"{h}\n\n{b}"}
        for id, (o, t, h, b) in TEXTS.items()
    ]
    path = tmp_path / "dispatches.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
    return path


def row(id: str, dispatch: str, content: str, source: str | None = None, **more: object) -> dict[str, object]:
    _, _, headline, body = TEXTS[dispatch]
    text = f"{headline}\n\n{body}"
    spans = lambda words: [[text.index(words), text.index(words) + len(words)]] if words else None  # noqa: E731
    named = (
        {"source_name": "Ida Brenner", "source_kind": "person", "chain": ["Ida Brenner"]} if source else {}
    )
    return {
        "id": id,
        "dispatch": dispatch,
        "content": spans(content),
        "source": spans(source),
        **named,
        **more,
    }


GIVEN = [
    row("a", "d1", "Ferries will not run before noon", "harbour master Ida Brenner"),
    row("b", "d2", "the ferries will not run before noon", "Brenner"),
    row("c", "d2", "say more", "She", polarity="declines"),
]


@pytest.fixture
def gold(tmp_path):
    path = tmp_path / "gold.json"
    path.write_text(json.dumps({"statements": GIVEN, "developments": [], "story": {"title": "x"}}), "utf-8")
    return path


def test_only_the_given_statements_are_merged(dispatches, gold):
    told = results.read(dispatches, statements=gold)
    assert [s.id for s in told.statements] == ["a", "b", "c"]
    a, b, _ = told.statements
    assert a.development == b.development is not None
    (development,) = told.developments
    assert development.vouched_by == ("Ida Brenner",)
    assert development.carried_by == ("Lakeside Agency", "Tarn Courier")


def test_what_a_file_need_not_hold_is_read_from_the_text(dispatches, gold):
    a = results.read(dispatches, statements=gold).statements[0]
    assert (a.act.verb, a.act.negated) == ("run", True)
    assert a.polarity == "asserts"


def test_an_own_line_without_a_name_is_the_outlets(dispatches, tmp_path):
    path = tmp_path / "gold.json"
    path.write_text(json.dumps({"statements": [row("a", "d2", "No ferries before noon")]}), "utf-8")
    (one,) = results.read(dispatches, statements=path).statements
    assert (one.source_name, one.chain) == ("Tarn Courier", ("Tarn Courier",))


def test_what_read_prints_can_be_given_again(dispatches, tmp_path):
    first = results.read(dispatches)
    path = tmp_path / "printed.json"
    path.write_bytes(first.json())
    again = results.read(dispatches, statements=path)
    assert [(s.id, s.content, s.chain) for s in again.statements] == [
        (s.id, s.content, s.chain) for s in first.statements
    ]
    assert [s.development for s in again.statements] == [s.development for s in first.statements]


def test_a_statement_over_two_paragraphs_is_taken(dispatches):
    text = "\n\n".join(TEXTS["d1"][2:])
    given = Given([Row(id="a", dispatch="d1", content=((0, len(text)),))])
    items, _ = results.gather([str(dispatches)], now=NOW)
    dispatch = Register().admit(items[0], NOW)
    assert [s.content for s in given.read(dispatch).statements] == [((0, len(text)),)]


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([{**GIVEN[0], "dispatch": "d9"}], "'d9', which is not here"),
        ([{**GIVEN[0], "content": [[0, 9999]]}], "content \\[0, 9999\\] lies outside"),
        ([{**GIVEN[0], "source": [[5, 2]]}], "source \\[5, 2\\] lies outside"),
        ([GIVEN[0], GIVEN[0]], "'a' is given twice"),
        ([{**GIVEN[0], "content": []}], "'a' has no content"),
        ([{**GIVEN[0], "content": "all"}], "Expected `array`, got `str`"),
    ],
    ids=["unknown-dispatch", "span-outside", "span-backwards", "id-twice", "no-content", "words-for-spans"],
)
def test_what_does_not_fit_is_named(dispatches, tmp_path, rows, told):
    path = tmp_path / "gold.json"
    path.write_bytes(msgspec.json.encode({"statements": rows}))
    with pytest.raises(SettingsError, match=told) as caught:
        results.read(dispatches, statements=path)
    assert caught.value.code == "WT109"
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[]", b"{}", b'{"statements": 3}'])
def test_a_file_of_something_else_is_refused(tmp_path, data):
    path = tmp_path / "gold.json"
    path.write_bytes(data)
    with pytest.raises(SettingsError, match="these are no statements"):
        Given.load(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(SettingsError, match="cannot be read"):
        Given.load(tmp_path / "nothing.json")
