"""Statements as tables: CSV, Parquet, JSON Lines, or a pandas DataFrame. One row a statement."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

Row = Mapping[str, Any]

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a cell that begins so for a formula; a headline may come from anyone."""

SPANS = frozenset({"content", "source", "quotes"})
"""Columns of `[start, end)` pairs."""

TIMES = frozenset({"received"})
NUMBERS = frozenset({"confidence"})


def jsonl(rows: Iterable[Row]) -> bytes:
    """One JSON object a line, UTF-8; keys in the rows' order."""
    return b"".join(msgspec.json.encode(dict(row)) + b"\n" for row in rows)


def csv(rows: Sequence[Row]) -> bytes:
    """CSV as in RFC 4180, UTF-8, with a header. Lists are JSON; formulas are disarmed by a quote."""
    import csv as writer

    out = io.StringIO(newline="")
    table = writer.DictWriter(out, fieldnames=_columns(rows), lineterminator="\r\n")
    table.writeheader()
    for row in rows:
        table.writerow({key: _cell(value) for key, value in row.items()})
    return out.getvalue().encode("utf-8")


def parquet(rows: Sequence[Row]) -> bytes:
    """A Parquet file: times as UTC timestamps, spans as lists of pairs."""
    import pyarrow.parquet as pq

    out = io.BytesIO()
    pq.write_table(_arrow(rows), out)
    return out.getvalue()


def frame(rows: Sequence[Row]) -> pd.DataFrame:
    """A pandas DataFrame with the same columns; an empty result has no rows and no columns."""
    import pandas as pd

    return pd.DataFrame([dict(row) for row in rows], columns=_columns(rows))


def _columns(rows: Sequence[Row]) -> list[str]:
    return list(dict.fromkeys(key for row in rows for key in row))


def _cell(value: Any) -> Any:
    match value:
        case None:
            return ""
        case str() if value.startswith(FORMULA_STARTS):
            return f"'{value}"
        case str() | int() | float():
            return value
        case _:
            text = msgspec.json.encode(value).decode()
            return text.strip('"') if text.startswith('"') else text


def _arrow(rows: Sequence[Row]) -> pa.Table:
    """Typed by column, not by guessing: a story without a single `when` has a text column all the same."""
    import pyarrow as pa

    spans, time = pa.list_(pa.list_(pa.int64())), pa.timestamp("us", tz="UTC")

    def kind(name: str) -> Any:
        if name in SPANS:
            return spans
        if name in TIMES:
            return time
        return pa.float64() if name in NUMBERS else pa.string()

    fields = [pa.field(name, kind(name)) for name in _columns(rows)]
    columns = {field.name: [_fitting(row.get(field.name), field.type) for row in rows] for field in fields}
    return pa.table(columns, schema=pa.schema(fields))


def _fitting(value: Any, kind: Any) -> Any:
    if value is None or str(kind) != "string" or isinstance(value, str):
        return value
    return msgspec.json.encode(value).decode()
