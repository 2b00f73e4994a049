"""Forms to decisions, and decisions to words."""

from __future__ import annotations

import pytest

from writethru.desk.decisions import KINDS, OPPOSITE, PAST, from_form, told
from writethru.errors import DeskError
from writethru.model import Decision

ID = "0f8fad5b-d9cb-469f-a165-70867728950e"


def test_a_split_takes_every_ticked_statement() -> None:
    made = from_form({"kind": ["split"], "id": [ID], "development": ["v1"], "statement": ["s1", "s2"]})
    assert made == Decision(id=ID, kind="split", development="v1", statements=("s1", "s2"))


def test_a_reason_is_one_line() -> None:
    made = from_form(
        {"kind": ["kill"], "id": [ID], "development": ["v1"], "text": [" sent\r\n by  mistake "]}
    )
    assert made.text == "sent by mistake"


@pytest.mark.parametrize(
    "fields",
    [{}, {"kind": ["explode"], "id": [ID]}, {"kind": ["pin"]}, {"kind": ["pin"], "id": ["x"]},
     {"kind": ["pin"], "id": ["<script>alert(1)</script>"]}, {"kind": ["pin"], "id": ["a" * 65]}],
    ids=["empty", "kind", "no id", "short id", "script", "long id"],
)  # fmt: skip
def test_what_is_no_form_of_ours_is_refused(fields: dict[str, list[str]]) -> None:
    with pytest.raises(DeskError, match="WT504"):
        from_form(fields)


def test_every_kind_has_its_words_and_undo_goes_both_ways() -> None:
    assert set(PAST) == KINDS
    for kind, undo in OPPOSITE.items():
        assert undo in KINDS
        if kind != "kill":
            assert OPPOSITE[undo] == kind


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_decision_is_told(kind: str) -> None:
    decision = Decision(id=ID, kind=kind, development="v1", other="v2", text="because")  # type: ignore[arg-type]
    line = told(decision, lambda id: {"v1": "Bridge closed", "v2": "Bridge shut"}.get(id or "", "?"))
    assert line.startswith(PAST[kind])  # type: ignore[index]
    assert "?" not in line
