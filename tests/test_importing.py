"""`writethru import` over a real log: resumable, idempotent, and one with what a server takes in."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from writethru.errors import IntakeError
from writethru.importing import import_archive
from writethru.newsroom import Newsroom
from writethru.story.sqlite import SqliteLog
from writethru.story.verify import verify

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


def lines(*numbers: int) -> str:
    return "\n".join(
        json.dumps({"id": f"d{n}", "outlet": "ONA", "headline": f"Ferry {n}", "body": f"Ferry {n} is late."})
        for n in numbers
    )


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    for n in range(6):
        (folder / str(n % 2)).mkdir(parents=True, exist_ok=True)
        (folder / str(n % 2) / f"{n}.jsonl").write_text(lines(*range(n * 10, n * 10 + 10)), "utf-8")
    return folder


@pytest.fixture
def log(tmp_path: Path):
    made = SqliteLog(tmp_path / "log.db")
    yield made
    assert list(verify(made)) == []
    made.close()


def take(archive: Path, log: SqliteLog, **given):
    return import_archive(
        archive, log=log, story="ferry", index=log.path.with_name("i"), clock=lambda: NOW, **given
    )


def received(log: SqliteLog) -> list[str]:
    return [entry.body.dispatch.id for entry in log.entries(story="ferry") if entry.kind == "received"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_archive_is_taken_in_once_in_its_order(archive, log, jobs):
    counts = take(archive, log, jobs=jobs)
    assert (counts.documents, counts.accepted, counts.known, counts.rejected) == (6, 60, 0, 0)
    assert received(log)[:11] == [*[f"d{n}" for n in range(10)], "d20"]
    assert take(archive, log).documents == 0
    again = take(archive, log, again=True)
    assert (again.accepted, again.known) == (0, 60) and len(received(log)) == 60


def test_a_lost_index_is_made_anew_from_the_log(archive, log):
    take(archive, log)
    for path in log.path.parent.glob("i*"):
        path.unlink()
    counts = take(archive, log)
    assert (counts.accepted, counts.known) == (0, 60)


def test_a_new_file_behind_the_cursor_is_taken_alone(archive, log):
    take(archive, log)
    (archive / "2").mkdir()
    (archive / "2" / "new.jsonl").write_text(lines(1, 2, 100), "utf-8")
    counts = take(archive, log)
    assert (counts.documents, counts.accepted, counts.known) == (1, 1, 2)


def test_a_log_that_refuses_loses_nothing(archive, log, monkeypatch):
    monkeypatch.setattr("writethru.importing.BATCH_DOCUMENTS", 2)
    plain, left = log.append, iter([True])

    def full(drafts, time):
        if next(left, None):
            return plain(drafts, time)
        raise OSError("no space left")

    monkeypatch.setattr(log, "append", full)
    with pytest.raises(OSError, match="no space"):
        take(archive, log)
    monkeypatch.undo()
    take(archive, log)
    assert sorted(received(log)) == sorted(f"d{n}" for n in range(60))


def test_what_a_server_took_in_is_known(archive, log):
    class NoReader:
        def read(self, *_):
            raise RuntimeError

    import asyncio

    async def serve():
        newsroom = Newsroom(log, {"ferry": ""}, reader=NoReader(), clock=lambda: NOW)  # type: ignore[arg-type]
        await newsroom.submit(lines(3, 4).encode(), source="push")

    asyncio.run(serve())
    assert take(archive, log).known == 2
    asyncio.run(serve())
    assert len(received(log)) == 60, "and the server knows what was imported"


def test_what_cannot_be_read_is_set_aside_and_stops_nothing(archive, log):
    (archive / "0" / "0.png").write_bytes(b"\x89PNG" + b"\0" * 100)
    (archive / "0" / "x.zip").write_bytes(b"no zip")
    counts = take(archive, log)
    assert (counts.accepted, counts.rejected) == (60, 2)
    aside = [entry.body.rejected for entry in log.entries() if entry.kind == "set_aside"]
    assert [(one.source, one.code) for one in aside] == [("0/0.png", "WT203"), ("0/x.zip", "WT207")]


def test_an_archive_that_is_all_bad_does_not_fill_the_log(archive, log, monkeypatch):
    monkeypatch.setattr("writethru.importing.ASIDE_AN_IMPORT", 3)
    for n in range(10):
        (archive / f"{n}.png").write_bytes(b"\x89PNG" + bytes([n]))
    assert take(archive, log).rejected == 10
    assert sum(entry.kind == "set_aside" for entry in log.entries()) == 3


def test_no_such_folder(tmp_path, log):
    with pytest.raises(IntakeError, match="no such folder"):
        take(tmp_path / "nowhere", log)


def test_the_command(archive, tmp_path):
    def run(*more: str) -> subprocess.CompletedProcess[str]:
        command = [
            sys.executable,
            "-m",
            "writethru",
            "import",
            str(archive),
            "--log",
            "x.db",
            "--story",
            "ferry",
            *more,
        ]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120)

    done = run("--jobs", "1")
    assert (
        done.returncode == 0
        and "6 documents: 60 dispatches kept, 0 known already, 0 set aside" in done.stdout
    ), done.stderr
    (archive / "z.png").write_bytes(b"\x89PNG")
    done = run("--jobs", "1")
    assert done.returncode == 2 and "1 set aside" in done.stdout and "writethru log show" in done.stderr
