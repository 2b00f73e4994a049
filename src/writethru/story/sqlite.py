"""The log in SQLite: write-ahead log, `synchronous = FULL`, one transaction for each append."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from writethru.errors import LogError
from writethru.story.entries import GENESIS, Entry, decode_body, encode_body, hash_entry, kind_of, subject_of
from writethru.story.log import Draft, Tail, seal, stamp, tail, twice, unstamp

BUSY_SECONDS = 10.0
"""How long a writer waits for another process (a backup, `writethru log show`) before it gives up."""

PAGE = 500
"""Rows read at a time: a long log never stands in memory whole."""

ENTRIES = sa.table(
    "entries",
    *(
        sa.column(name)
        for name in ("seq", "story", "time", "actor", "kind", "subject", "body", "prev", "hash")
    ),
)


class SqliteLog:
    """A log file. One process writes at a time; any number may read.

    Args:
        path: the file; made, with its folder, where it does not exist.
        create: False to refuse a file that is not there (for commands that only look).

    Raises:
        LogError: WT403 where the file cannot be opened or is no log.
    """

    def __init__(self, path: Path, *, create: bool = True):
        self.path = path
        if not create and not path.exists():
            raise LogError(
                "there is no log here", where=str(path), code="WT403",
                todo="Name it with --log, or run `writethru serve` first, which makes it",
            )  # fmt: skip
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._engine = sa.create_engine(
                f"sqlite:///{path}", connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False}
            )
            sa.event.listen(self._engine, "connect", _prepare)
            sa.event.listen(self._engine, "begin", _begin)
            with self._writing() as connection:
                script = resources.files("writethru.story").joinpath("schema.sql").read_text("utf-8")
                for command in _commands(script):
                    connection.exec_driver_sql(command)
                self._last = self._read_last(connection)
        except (sa.exc.DatabaseError, OSError) as error:
            cause = getattr(error, "orig", None) or error
            raise LogError(
                f"the log cannot be opened: {cause}", where=str(path), code="WT403",
                todo="Check that the path is a writethru log and that this user may write there",
            ) from error  # fmt: skip

    def append(self, drafts: Sequence[Draft], time: datetime) -> tuple[Entry, ...]:
        """See `Log.append`."""
        if not drafts:
            return ()
        try:
            with self._writing() as connection:
                # Another process may have appended since: the chain goes on from what is on disk.
                sealed = seal(drafts, time, self._read_last(connection))
                connection.execute(sa.insert(ENTRIES), [_row(entry) for entry in sealed])
        except sa.exc.IntegrityError as error:
            raise self._which_twice(drafts) from error
        except sa.exc.DatabaseError as error:
            raise LogError(
                f"the log could not be written: {error.orig}", where=str(self.path), code="WT402",
                todo="Free disk space or mend its permissions; nothing of this was acknowledged",
            ) from error  # fmt: skip
        self._last = tail(sealed[-1])
        return sealed

    def entries(
        self, *, story: str | None = None, after: int = 0, until: datetime | None = None
    ) -> Iterator[Entry]:
        """See `Log.entries`. Raises LogError WT404 at a row that cannot be decoded."""
        while True:
            query = sa.select(ENTRIES).where(ENTRIES.c.seq > after).order_by(ENTRIES.c.seq).limit(PAGE)
            if story is not None:
                query = query.where(ENTRIES.c.story == story)
            if until is not None:
                query = query.where(ENTRIES.c.time <= stamp(until))
            with self._engine.connect() as connection:
                rows = connection.execute(query).all()
            for row in rows:
                yield self._entry(row)
            if len(rows) < PAGE:
                return
            after = rows[-1].seq

    def last(self) -> Tail | None:
        """See `Log.last`."""
        return self._last

    def check(self) -> Iterator[str]:
        """See `Log.check`: reads the rows as they lie on disk and recomputes every hash."""
        prev, expected = GENESIS, 1
        with self._engine.connect() as connection:
            query = sa.select(ENTRIES).order_by(ENTRIES.c.seq).execution_options(yield_per=PAGE)
            for row in connection.execute(query):
                if row.seq != expected:
                    yield f"entries {expected} to {row.seq - 1} are missing"
                if row.prev != prev:
                    yield f"entry {row.seq}: it does not stand on the entry before it"
                try:
                    body = bytes(row.body)
                    digest = hash_entry(row.prev, row.seq, row.story, row.time, row.actor, body)
                    if digest != row.hash:
                        yield f"entry {row.seq}: its words were changed after it was written"
                    elif kind_of(decode_body(body)) != row.kind:
                        yield f"entry {row.seq}: it is filed as {row.kind!r}, which it is not"
                except (msgspec.MsgspecError, TypeError, UnicodeDecodeError) as error:
                    yield f"entry {row.seq}: it cannot be read ({error})"
                prev, expected = row.hash, row.seq + 1

    def close(self) -> None:
        """Give the file back."""
        self._engine.dispose()

    @contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        with (
            self._engine.connect().execution_options(writethru_writes=True) as connection,
            connection.begin(),
        ):
            yield connection

    def _read_last(self, connection: sa.Connection) -> Tail | None:
        row = connection.execute(sa.select(ENTRIES).order_by(ENTRIES.c.seq.desc()).limit(1)).first()
        return None if row is None else Tail(seq=row.seq, time=unstamp(row.time), hash=row.hash)

    def _entry(self, row: Any) -> Entry:
        try:
            return Entry(
                seq=row.seq, story=row.story, time=unstamp(row.time), actor=row.actor,
                body=decode_body(bytes(row.body)), prev=row.prev, hash=row.hash,
            )  # fmt: skip
        except (msgspec.MsgspecError, ValueError, TypeError) as error:
            raise LogError(
                f"entry {row.seq} cannot be read: {error}", where=str(self.path), code="WT404",
                todo="Run `writethru log verify` to see what is damaged, and restore the file from a backup",
            ) from error  # fmt: skip

    def _which_twice(self, drafts: Sequence[Draft]) -> LogError:
        seen: set[tuple[str, str]] = set()
        with self._engine.connect() as connection:
            for draft in drafts:
                subject = subject_of(draft.body)
                if subject is None:
                    continue
                query = sa.select(ENTRIES.c.seq).where(
                    ENTRIES.c.story == draft.story, ENTRIES.c.subject == subject
                )
                if (draft.story, subject) in seen or connection.execute(query).first():
                    return twice(subject, draft.story)
                seen.add((draft.story, subject))
        return LogError(
            "another process appended to the log at the same moment", where=str(self.path), code="WT405",
            todo="Nothing was appended; run one server for each log",
        )  # fmt: skip


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "seq": entry.seq, "story": entry.story, "time": stamp(entry.time), "actor": entry.actor,
        "kind": entry.kind, "subject": subject_of(entry.body), "body": encode_body(entry.body),
        "prev": entry.prev, "hash": entry.hash,
    }  # fmt: skip


def _prepare(connection: Any, _record: Any) -> None:
    # The driver must not open transactions of its own; `_begin` does.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode = WAL")
    cursor.execute("PRAGMA synchronous = FULL")
    cursor.close()


def _begin(connection: sa.Connection) -> None:
    # A writer takes its lock at once: it must see the last row before it chains behind it.
    writes = connection.get_execution_options().get("writethru_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _commands(script: str) -> Iterator[str]:
    """The script's commands, told apart by SQLite itself: a trigger's body holds semicolons of its own."""
    command = ""
    for line in script.splitlines():
        if line.startswith("--") and not command:
            continue
        command += line + "\n"
        if sqlite3.complete_statement(command):
            if command.strip():
                yield command.strip()
            command = ""
