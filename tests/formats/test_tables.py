"""Statements as tables: what went in comes out, typed, and no cell is a formula."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from writethru.formats import tables


@pytest.fixture
def rows() -> list[dict[str, Any]]:
    return [
        {
            "statement": "s1", "received": datetime(2025, 4, 2, 9, tzinfo=UTC), "who": "Mira Tollen",
            "said": "Nobody is hurt, \"nobody\"\nis in danger", "when": None, "content": [[0, 14], [20, 30]],
            "source": [], "confidence": 0.9,
        },
        {
            "statement": "s2", "received": datetime(2025, 4, 2, 10, tzinfo=UTC), "who": "=HYPERLINK(\"x\")",
            "said": "– dash", "when": "2025-04-02", "content": [[5, 9]], "source": [[1, 2]], "confidence": 1.0,
        },
    ]  # fmt: skip


def test_csv_reads_back_with_commas_quotes_and_line_ends(rows: list[dict[str, Any]]) -> None:
    read = list(csv.DictReader(io.StringIO(tables.csv(rows).decode(), newline="")))
    assert read[0]["said"] == rows[0]["said"]
    assert read[0]["received"] == "2025-04-02T09:00:00Z"
    assert json.loads(read[0]["content"]) == rows[0]["content"]
    assert read[0]["when"] == ""


def test_a_formula_in_a_name_is_disarmed(rows: list[dict[str, Any]]) -> None:
    assert list(csv.DictReader(io.StringIO(tables.csv(rows).decode())))[1]["who"] == '\'=HYPERLINK("x")'


def test_parquet_keeps_types(rows: list[dict[str, Any]]) -> None:
    table = pq.read_table(io.BytesIO(tables.parquet(rows)))
    assert table.schema.field("received").type == pa.timestamp("us", tz="UTC")
    assert table.schema.field("confidence").type == pa.float64()
    assert table.column("content").to_pylist() == [[[0, 14], [20, 30]], [[5, 9]]]


def test_a_column_without_any_value_keeps_its_type(rows: list[dict[str, Any]]) -> None:
    assert pq.read_table(io.BytesIO(tables.parquet(rows[:1]))).schema.field("when").type == pa.string()


def test_jsonl_is_one_object_a_line(rows: list[dict[str, Any]]) -> None:
    lines = tables.jsonl(rows).splitlines()
    assert [json.loads(line)["statement"] for line in lines] == ["s1", "s2"]


def test_a_frame_has_the_same_columns(rows: list[dict[str, Any]]) -> None:
    frame = tables.frame(rows)
    assert list(frame.columns) == list(rows[0])
    assert frame["received"].dt.hour.tolist() == [9, 10]


def test_no_rows_make_an_empty_table() -> None:
    assert tables.jsonl([]) == b""
    assert tables.frame([]).empty
    assert pq.read_table(io.BytesIO(tables.parquet([]))).num_rows == 0


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r")))
def test_any_text_survives_csv(text: str) -> None:
    [read] = csv.DictReader(io.StringIO(tables.csv([{"said": text, "n": 1}]).decode(), newline=""))
    assert read["said"].removeprefix("'") == text.removeprefix("'")
