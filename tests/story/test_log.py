"""The log: appended whole or not at all, chained, and honest about what was done to it."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from writethru.errors import LogError
from writethru.model import Decision, Rejected
from writethru.story.entries import DecidedEntry, Opened, ReceivedEntry, SetAsideEntry
from writethru.story.log import Draft, MemoryLog
from writethru.story.sqlite import SqliteLog


def opened(story: str = "lake", title: str = "") -> Draft:
    return Draft(story=story, actor="writethru", body=Opened(title=title))


def decided(id: str, story: str = "lake") -> Draft:
    return Draft(
        story=story, actor="ana", body=DecidedEntry(decision=Decision(id=id, kind="title", text="T"))
    )


def tamper(path: Path, command: str) -> None:
    """Change the file behind the log's back, as someone with an editor would: triggers dropped first."""
    with sqlite3.connect(path) as connection:
        connection.execute("DROP TRIGGER entries_are_not_changed")
        connection.execute("DROP TRIGGER entries_are_not_removed")
        connection.execute(command)
    connection.close()


def test_entries_come_back_as_they_were_appended(log, ten, dispatch):
    sent = log.append(
        [opened(), Draft(story="lake", actor="intake", body=ReceivedEntry(dispatch=dispatch("d1", "Fog")))],
        ten,
    )
    assert tuple(log.entries()) == sent
    assert [entry.seq for entry in sent] == [1, 2]
    assert [entry.kind for entry in sent] == ["opened", "received"]
    assert log.last().hash == sent[-1].hash


def test_each_entry_stands_on_the_hash_of_the_one_before(log, ten):
    one, two = log.append([opened(), opened("hill")], ten)
    assert one.prev == "0" * 64
    assert two.prev == one.hash
    assert list(log.check()) == []


def test_a_log_opened_again_goes_on_where_it_was(tmp_path, ten):
    path = tmp_path / "again.db"
    first = SqliteLog(path)
    first.append([opened()], ten)
    first.close()
    second = SqliteLog(path, create=False)
    second.append([opened("hill")], ten)
    assert [entry.seq for entry in second.entries()] == [1, 2]
    assert list(second.check()) == []
    second.close()


def test_the_same_subject_twice_appends_nothing(log, ten):
    log.append([decided("a")], ten)
    with pytest.raises(LogError, match="WT401"):
        log.append([decided("b"), decided("a")], ten)
    assert [entry.body.decision.id for entry in log.entries()] == ["a"]


def test_the_same_subject_may_happen_in_another_story(log, ten):
    log.append([decided("a"), decided("a", story="hill")], ten)
    assert len(list(log.entries(story="hill"))) == 1


def test_a_clock_that_runs_backwards_does_not_in_the_log(log, ten):
    log.append([opened()], ten)
    (entry,) = log.append([opened("hill")], ten - timedelta(hours=1))
    assert entry.time == ten


def test_until_includes_its_own_moment(log, ten):
    log.append([opened()], ten)
    log.append([opened("hill")], ten + timedelta(microseconds=1))
    assert [entry.story for entry in log.entries(until=ten)] == ["lake"]


def test_an_update_is_refused_by_the_file_itself(log, ten):
    log.append([opened()], ten)
    with sqlite3.connect(log.path) as connection, pytest.raises(sqlite3.IntegrityError, match="append only"):
        connection.execute("UPDATE entries SET actor = 'someone'")
    connection.close()


@pytest.mark.parametrize(
    ("command", "complaint"),
    [
        (
            "UPDATE entries SET body = CAST(replace(CAST(body AS TEXT), 'Lake', 'Sea') AS BLOB) WHERE seq = 2",
            "entry 2: its words were changed",
        ),
        ("UPDATE entries SET actor = 'someone' WHERE seq = 2", "entry 2: its words were changed"),
        (
            "UPDATE entries SET time = '2031-04-02T11:00:00.000000Z' WHERE seq = 1",
            "entry 1: its words were changed",
        ),
        ("DELETE FROM entries WHERE seq = 2", "entries 2 to 2 are missing"),
        ("UPDATE entries SET kind = 'killed' WHERE seq = 3", "entry 3: it is filed as 'killed'"),
        ("UPDATE entries SET body = x'7b7b' WHERE seq = 3", "entry 3: its words were changed"),
    ],
    ids=["words", "actor", "time", "removed", "kind", "garbage"],
)
def test_what_was_tampered_with_is_named(tmp_path, ten, command, complaint):
    path = tmp_path / "bent.db"
    log = SqliteLog(path)
    log.append(
        [opened(title="Lake one"), opened("b", title="Lake two"), opened("c", title="Lake three")], ten
    )
    log.close()
    tamper(path, command)
    bent = SqliteLog(path)
    assert any(line.startswith(complaint) for line in bent.check())
    bent.close()


def test_a_rewritten_entry_with_a_new_hash_breaks_the_next_one(tmp_path, ten):
    path = tmp_path / "forged.db"
    log = SqliteLog(path)
    log.append([opened(), opened("b")], ten)
    log.close()
    tamper(path, f"UPDATE entries SET hash = '{'f' * 64}' WHERE seq = 1")
    forged = SqliteLog(path)
    assert any(line.startswith("entry 2: it does not stand on") for line in forged.check())
    forged.close()


def test_a_file_that_is_no_log_is_refused_by_name(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("these are my notes, not a database, and they are longer than a header " * 20)
    with pytest.raises(LogError, match=r"WT403.*notes\.txt"):
        SqliteLog(path)


def test_a_log_that_is_not_there_is_not_made_by_looking(tmp_path):
    with pytest.raises(LogError, match="WT403"):
        SqliteLog(tmp_path / "none.db", create=False)
    assert not (tmp_path / "none.db").exists()


def test_a_reader_is_not_held_up_by_a_writer(log, ten):
    log.append([opened()], ten)
    entries = log.entries()
    assert next(entries).seq == 1
    log.append([opened("hill")], ten)
    assert len(list(log.entries())) == 2


rejections = st.builds(
    lambda source, reason, raw: SetAsideEntry(rejected=Rejected(source=source, code="WT200", reason=reason, raw=raw)),
    st.text(max_size=20), st.text(max_size=40), st.binary(max_size=40),
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(batches=st.lists(st.lists(rejections, max_size=4), max_size=5))
def test_both_logs_keep_the_same_chain_whatever_is_written(tmp_path_factory, ten, batches):
    path = tmp_path_factory.mktemp("both") / "log.db"
    on_disk, in_memory = SqliteLog(path), MemoryLog()
    for batch in batches:
        drafts = [Draft(story="lake", actor="intake", body=body) for body in batch]
        assert on_disk.append(drafts, ten) == in_memory.append(drafts, ten)
    assert list(on_disk.entries()) == list(in_memory.entries())
    assert list(on_disk.check()) == list(in_memory.check()) == []
    on_disk.close()
