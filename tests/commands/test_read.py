"""`writethru read` as a user runs it."""

from __future__ import annotations

import io
import json

import pyarrow.parquet
import pytest

from writethru.samples import folder

FOG = b"""Ferry service halted by fog: harbour master

TARN, March 3 (Lakeside Agency) - Ferries between Tarn and Ulm Island will not run before noon because of fog, harbour master Ida Brenner said on Tuesday.

"We will not send anyone out blind," Brenner told reporters.
"""


def test_a_file_gives_a_table_of_who_said_what(writethru, tmp_path):
    (tmp_path / "fog.txt").write_bytes(FOG)
    done = writethru("read", "fog.txt")
    assert done.returncode == 0, done.stderr
    assert "Ida Brenner" in done.stdout.decode()
    assert "We will not send anyone out blind" in done.stdout.decode()


def test_json_has_every_key_of_the_contract(writethru):
    done = writethru("read", "-", "--json", "--outlet", "Lakeside Agency", given=FOG)
    result = json.loads(done.stdout)
    assert set(result) >= {"story", "dispatches", "statements", "developments", "relations", "highlights"}
    (dispatch,) = result["dispatches"]
    assert dispatch["outlet"] == "Lakeside Agency"
    assert {"id", "headline", "text", "received", "signal", "supersedes", "copy_of", "nothing_new"} <= set(
        dispatch
    )
    for statement in result["statements"]:
        assert {"content", "source", "cue", "source_name", "source_kind", "chain", "polarity", "quotes", "when", "act",
                "development"} <= set(statement)  # fmt: skip
        for start, end in statement["content"]:
            assert 0 <= start < end <= len(dispatch["text"])
    for development in result["developments"]:
        assert {
            "id",
            "title_statement",
            "statements",
            "vouched_by",
            "carried_by",
            "status",
            "first",
            "changed",
        } <= set(development)


def test_a_folder_is_one_story(writethru):
    done = writethru("read", str(folder()), "--json")
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert len(result["dispatches"]) >= 40
    assert len({dispatch["outlet"] for dispatch in result["dispatches"]}) >= 6
    assert any(len(development["carried_by"]) > 1 for development in result["developments"])


@pytest.mark.parametrize("format", ["csv", "jsonl", "parquet"])
def test_tables_hold_a_row_for_each_statement(writethru, format):
    rows = json.loads(writethru("read", "-", "--json", given=FOG).stdout)["statements"]
    data = writethru("read", "-", "--format", format, given=FOG).stdout
    if format == "csv":
        assert len(data.decode().strip().splitlines()) >= len(rows) + 1
    elif format == "jsonl":
        assert [json.loads(line)["statement"] for line in data.splitlines()] == [row["id"] for row in rows]
    else:
        assert pyarrow.parquet.read_table(io.BytesIO(data)).num_rows == len(rows)


LINES = "\n".join(
    json.dumps({"id": f"d{n}", "outlet": "Lakeside Agency", "received": f"2031-03-03T{n:02d}:00:00Z",
                "headline": f"Gate {n} opened - operator", "body": f"Gate {n} of the lock was opened, the operator said.",
                "text": f"Gate {n} opened - operator\n\nGate {n} of the lock was opened, the operator said."})
    for n in (8, 9, 10)
).encode()  # fmt: skip


def test_as_of_leaves_out_what_came_later(writethru):
    result = json.loads(writethru("read", "-", "--json", "--as-of", "2031-03-03T09:00Z", given=LINES).stdout)
    assert [dispatch["id"] for dispatch in result["dispatches"]] == ["d8", "d9"]


def test_since_shows_only_later_statements(writethru):
    result = json.loads(writethru("read", "-", "--json", "--since", "2031-03-03T10:00Z", given=LINES).stdout)
    assert {statement["dispatch"] for statement in result["statements"]} == {"d10"}


NESTED = (
    b"Pier closed\n\nRadio Fjord reported on Tuesday, citing the harbour office, that Mayor Ilse Marten was quoted as "
    b"saying that the pier was old.\n"
)


def test_flat_keeps_the_outer_report_with_its_spans(writethru):
    line = json.loads(writethru("read", "-", "--flat", given=NESTED).stdout)
    (told,) = line["attributions"]
    (start, end), *_ = told["content"]
    assert "Mayor Ilse Marten was quoted as saying" in line["text"][start:end]
    assert [line["text"][a:b] for a, b in told["source"]] == ["Radio Fjord"]
    whole = json.loads(writethru("read", "-", "--json", given=NESTED).stdout)["statements"]
    flat = json.loads(writethru("read", "-", "--json", "--flat", given=NESTED).stdout)["statements"]
    assert len([s for s in whole if s["source"]]) == 2 and len(flat) == 1


def test_explain_says_in_words_how_each_statement_was_read(writethru):
    told = writethru("read", "-", "--explain", given=NESTED).stdout.decode()
    assert "quoted-as-saying" in told and "sure" in told and "unsure" not in told


def test_explain_marks_what_is_unsure(writethru):
    told = writethru(
        "read", "-", "--explain", given=b"Talks\n\nThe guild and Customs blamed the fog.\n"
    ).stdout
    assert b"0.65 unsure" in told


def test_a_file_that_is_not_there_is_named_and_the_rest_goes_on(writethru, tmp_path):
    (tmp_path / "fog.txt").write_bytes(FOG)
    done = writethru("read", "none.txt", "fog.txt", "--json")
    assert b"none.txt" in done.stderr
    assert len(json.loads(done.stdout)["dispatches"]) == 1


def test_nothing_that_could_be_read_is_a_failure(writethru):
    done = writethru("read", "none.txt")
    assert done.returncode == 2
    assert b"none.txt" in done.stderr


def test_a_time_that_is_none_says_how_to_write_one(writethru, tmp_path):
    (tmp_path / "fog.txt").write_bytes(FOG)
    done = writethru("read", "fog.txt", "--as-of", "teatime")
    assert done.returncode == 2
    assert b"2026-03-10T14:02Z" in done.stderr
    assert b"Traceback" not in done.stderr


def test_the_library_gives_typed_values_and_a_frame(tmp_path):
    import writethru

    (tmp_path / "fog.txt").write_bytes(FOG)
    result = writethru.read(tmp_path / "fog.txt")
    frame = result.to_pandas()
    assert len(frame) == len(result.statements) > 0
    assert "Ida Brenner" in set(frame["who"])


def test_given_statements_are_merged_instead_of_read(writethru, tmp_path):
    (tmp_path / "stream.jsonl").write_bytes(json.dumps(
        {"id": "d1", "outlet": "Lakeside Agency", "received": "2031-03-03T08:00:00Z", "headline": "Lock opened",
         "body": "", "text": "Lock opened"}).encode())  # fmt: skip
    (tmp_path / "gold.json").write_text(
        json.dumps({"statements": [{"id": "x1", "dispatch": "d1", "content": [[0, 11]]}]})
    )
    done = writethru("read", "--statements", "gold.json", "stream.jsonl", "--json")
    assert done.returncode == 0, done.stderr
    (statement,) = json.loads(done.stdout)["statements"]
    assert (statement["id"], statement["source_name"]) == ("x1", "Lakeside Agency")
    assert statement["development"] is not None


def test_given_statements_that_do_not_fit_are_an_error_in_one_line(writethru, tmp_path):
    (tmp_path / "gold.json").write_text(
        json.dumps({"statements": [{"id": "x1", "dispatch": "d7", "content": [[0, 4]]}]})
    )
    done = writethru("read", "--statements", "gold.json", "-", "--json", given=FOG)
    assert done.returncode == 2
    (line,) = done.stderr.decode().strip().splitlines()
    assert "WT109" in line
    assert "'d7'" in line


def test_files_of_two_formats_tell_one_story_in_its_order(writethru, tmp_path):
    """What has no time of receipt counts as received when it was dated."""
    (tmp_path / "a.jsonl").write_text(
        json.dumps(
            {
                "id": "late",
                "outlet": "Tarn",
                "received": "2026-03-11T06:00:00Z",
                "headline": "Pier open",
                "body": "It is.",
            }
        )
    )
    (tmp_path / "b.rss").write_text(
        "<rss version='2.0'><channel><title>Harbour</title><item><title>Pier closed</title><guid>g1</guid>"
        "<pubDate>Tue, 10 Mar 2026 09:00:00 GMT</pubDate><description>It is.</description></item></channel></rss>"
    )
    told = json.loads(writethru("read", "a.jsonl", "b.rss", "--json").stdout)["dispatches"]
    assert [d["headline"] for d in told] == ["Pier closed", "Pier open"]
    assert told[0]["received"] == "2026-03-10T09:00:00Z"
