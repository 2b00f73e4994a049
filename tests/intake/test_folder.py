"""A watched folder: only whole files, each once, whatever happens in between."""

import asyncio
import os

import pytest

from writethru.errors import IntakeError
from writethru.intake.folder import FILES_A_LOOK, Folder
from writethru.intake.guard import MAX_BYTES
from writethru.intake.ledger import Ledger
from writethru.intake.rounds import Rounds
from writethru.intake.watch import Taken


@pytest.fixture
def watched(tmp_path):
    """A folder, and what was taken from it: (name, bytes)."""
    taken, ledger = [], Ledger(None)

    def watched(take=None, **given):
        async def keep(data, name, outlet):
            taken.append((name, data))
            told = take(name, data) if take else None
            return told or Taken(new=1)

        return Folder(tmp_path, outlet="ONA", every=1, take=keep, ledger=ledger, **given), taken

    return watched


def look(folder, times=2):
    async def go():
        return [await folder.look() for _ in range(times)][-1]

    return asyncio.run(go())


def left(path):
    return sorted(str(p.relative_to(path)) for p in path.rglob("*") if p.is_file())


def test_a_file_is_taken_once_it_does_not_change_any_more(watched, tmp_path):
    folder, taken = watched()
    file = tmp_path / "a.xml"
    file.write_text("half")
    look(folder, 1)
    file.write_text("half and the rest")
    look(folder, 1)
    assert taken == [], "it grew between the two looks"
    look(folder, 1)
    assert taken == [("a.xml", b"half and the rest")] and left(tmp_path) == ["taken/a.xml"]
    look(folder, 3)
    assert len(taken) == 1


def test_a_file_of_the_same_length_written_anew_is_not_whole_yet(watched, tmp_path):
    folder, taken = watched()
    file = tmp_path / "a.txt"
    file.write_text("one")
    look(folder, 1)
    file.write_text("two")
    os.utime(file, ns=(1, 10**18))
    look(folder, 1)
    assert taken == []


@pytest.mark.parametrize(
    "name",
    [".a.xml.Xy12", ".hidden", "a.xml.part", "a.filepart", "a.TMP", "a.crdownload", "a.xml~", "a.writing"],
)
def test_what_transfer_programs_still_write_is_left(watched, tmp_path, name):
    folder, taken = watched()
    (tmp_path / name).write_text("x")
    look(folder, 3)
    assert taken == []


def test_an_empty_file_is_not_there_yet(watched, tmp_path):
    folder, taken = watched()
    (tmp_path / "a.xml").touch()
    look(folder, 3)
    assert taken == []


def test_links_and_folders_are_left(watched, tmp_path):
    folder, taken = watched()
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.txt").write_text("x")
    (tmp_path / "link.txt").symlink_to("/etc/hostname")
    os.mkfifo(tmp_path / "pipe.txt")
    look(folder, 3)
    assert taken == []


def test_files_are_taken_in_the_order_in_which_they_were_written(watched, tmp_path):
    folder, taken = watched()
    for number, name in enumerate("cab"):
        (tmp_path / name).write_text(name)
        os.utime(tmp_path / name, ns=(0, 10**18 + number))
    look(folder)
    assert [name for name, _ in taken] == ["c", "a", "b"]


def test_what_cannot_be_read_goes_to_a_folder_of_its_own(watched, tmp_path):
    folder, _ = watched(take=lambda name, data: Taken(unreadable="This is no text."))
    (tmp_path / "a.png").write_text("x")
    look(folder)
    assert left(tmp_path) == ["set-aside/a.png"]


def test_a_second_file_of_the_same_name_is_taken_too_and_both_are_kept(watched, tmp_path):
    folder, taken = watched()
    for words in ("one", "two"):
        (tmp_path / "a.txt").write_text(words)
        look(folder)
    assert [data for _, data in taken] == [b"one", b"two"]
    assert len(left(tmp_path)) == 2 and all(name.startswith("taken/a") for name in left(tmp_path))


def test_a_folder_that_nothing_may_be_moved_in(watched, tmp_path):
    """A read-only share: the ledger remembers, also over a restart, and a file written anew is new."""
    first, taken = watched(move=False)
    (tmp_path / "a.txt").write_text("one")
    look(first)
    second, _ = watched(move=False)
    look(second, 3)
    assert len(taken) == 1 and left(tmp_path) == ["a.txt"]
    (tmp_path / "a.txt").write_text("another")
    look(second, 2)
    assert [data for _, data in taken] == [b"one", b"another"]


def test_a_move_that_fails_takes_nothing_twice(watched, tmp_path, monkeypatch):
    folder, taken = watched()
    monkeypatch.setattr("writethru.intake.folder._put_away", lambda *_: False)
    (tmp_path / "a.txt").write_text("one")
    look(folder, 5)
    assert len(taken) == 1


def test_one_that_could_not_be_taken_in_stays_where_it_is(watched, tmp_path):
    def burn(name, data):
        raise RuntimeError("the log is full")

    folder, _ = watched(take=burn)
    (tmp_path / "a.txt").write_text("one")
    with pytest.raises(RuntimeError):
        look(folder)
    assert left(tmp_path) == ["a.txt"]


def test_a_file_that_may_not_be_read_stops_no_other(watched, tmp_path, monkeypatch):
    folder, taken = watched()
    for name in "ab":
        (tmp_path / name).write_text(name)

    def deny(path):
        if path.name == "a":
            raise PermissionError(13, "Permission denied", str(path))
        return path.read_bytes()

    monkeypatch.setattr("writethru.intake.folder._bytes", deny)
    with pytest.raises(IntakeError, match="Permission denied"):
        look(folder)
    assert [name for name, _ in taken] == ["b"]


def test_a_file_without_end_is_not_read_whole(watched, tmp_path):
    folder, taken = watched()
    with (tmp_path / "big.txt").open("wb") as file:
        file.truncate(MAX_BYTES * 3)
    look(folder)
    assert len(taken[0][1]) == MAX_BYTES + 1


def test_an_archive_that_is_dropped_in_is_taken_in_parts(watched, tmp_path):
    folder, taken = watched()
    for n in range(FILES_A_LOOK + 10):
        (tmp_path / f"{n}.txt").write_text("x")
    look(folder, 2)
    assert len(taken) == FILES_A_LOOK
    look(folder, 1)
    assert len(taken) == FILES_A_LOOK + 10


def test_a_folder_that_is_not_there_is_said_once_and_looked_for_again(watched, tmp_path, now):
    folder, taken = watched()
    folder._path = tmp_path / "later"
    failed = []

    async def fail(place, rejected):
        failed.append(rejected)

    async def go():
        rounds = Rounds([folder], failed=fail, now=lambda: now)
        for _ in range(3):
            await rounds.look_once(0)
        assert rounds.health()[0].failures == 3
        (tmp_path / "later").mkdir()
        (tmp_path / "later" / "a.txt").write_text("x")
        for _ in range(2):
            await rounds.look_once(0)
        return rounds.health()[0]

    health = asyncio.run(go())
    assert [f.code for f in failed] == ["WT251"] and health.failures == 0 and health.items == 1 == len(taken)


def test_one_bad_place_never_stops_the_others(watched, tmp_path, now):
    good, taken = watched()
    (tmp_path / "a.txt").write_text("x")

    class Bad:
        name, outlet, every = "bad", "", 0.01

        async def look(self):
            raise KeyError("bad")

    async def fail(place, rejected):
        raise OSError("no space left")

    async def go():
        rounds = Rounds([Bad(), good], failed=fail, now=lambda: now, sleep=lambda s: asyncio.sleep(0.01))
        running = asyncio.create_task(rounds.run())
        async with asyncio.timeout(10):
            while not taken:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        assert not running.done()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        return rounds.health()

    bad, _ = asyncio.run(go())
    assert "could not be recorded" in bad.last_error


def test_a_file_that_was_taken_but_not_moved_is_moved_at_the_next_look(watched, tmp_path, monkeypatch):
    """As after a kill between the two."""
    folder, taken = watched()
    (tmp_path / "a.txt").write_text("one")
    with monkeypatch.context() as killed:
        killed.setattr("writethru.intake.folder._put_away", lambda *_: False)
        look(folder)
    assert left(tmp_path) == ["a.txt"]
    look(folder)
    assert left(tmp_path) == ["taken/a.txt"] and len(taken) == 1
