"""Intake's own notes: how far each feed, folder and mailbox was read, and the bytes of what was set aside.

They lie in a SQLite file beside the log. Losing it loses nothing that was acknowledged: what is asked for again
is known by its identity. So it is written after the log, never before, and needs no hash chain.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

VAULT_BYTES = 1024 * 1024 * 1024
"""Bytes of set-aside documents kept in all; the oldest go first. A bad feed must not fill the disk."""

IDEMPOTENCY_KEPT = 10_000
"""Answers to pushes kept for those who push again under the same key; senders repeat within minutes."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS notes (
    kind  TEXT NOT NULL,              -- feed, folder, mailbox, hub, push
    name  TEXT NOT NULL,              -- an address, a path, a key
    value BLOB NOT NULL,
    seq   INTEGER PRIMARY KEY AUTOINCREMENT,
    UNIQUE (kind, name)
) STRICT;
CREATE TABLE IF NOT EXISTS vault (
    digest TEXT NOT NULL UNIQUE,      -- SHA-256 of the bytes, hexadecimal
    size   INTEGER NOT NULL,          -- in front of the bytes: it is read without them
    data   BLOB NOT NULL,
    seq    INTEGER PRIMARY KEY AUTOINCREMENT
) STRICT;
"""


class Ledger:
    """Notes by kind and name, and a vault of bytes by their digest. Safe for use from several threads.

    Args:
        path: the file; None for one that lives as long as the process.
        room: bytes of the vault.
    """

    def __init__(self, path: Path | None, *, room: int = VAULT_BYTES):
        self._room, self._turn = room, threading.Lock()
        self._file = sqlite3.connect(
            str(path) if path else ":memory:", check_same_thread=False, isolation_level=None
        )
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = NORMAL")
        self._file.executescript(SCHEMA)

    def get(self, kind: str, name: str) -> bytes | None:
        """What was noted, None where nothing was."""
        with self._turn:
            row = self._file.execute(
                "SELECT value FROM notes WHERE kind = ? AND name = ?", (kind, name)
            ).fetchone()
        return bytes(row[0]) if row else None

    def put(self, kind: str, name: str, value: bytes, *, keep: int | None = None) -> None:
        """Note it in place of what was noted before; only the newest `keep` of the kind stay."""
        with self._turn:
            self._file.execute("BEGIN IMMEDIATE")
            self._file.execute(
                "INSERT INTO notes (kind, name, value) VALUES (?, ?, ?) "
                "ON CONFLICT (kind, name) DO UPDATE SET value = excluded.value",
                (kind, name, value),
            )
            if keep is not None:
                self._file.execute(
                    "DELETE FROM notes WHERE kind = ? AND seq <= "
                    "(SELECT seq FROM notes WHERE kind = ? ORDER BY seq DESC LIMIT 1 OFFSET ?)",
                    (kind, kind, keep),
                )
            self._file.execute("COMMIT")

    def all(self, kind: str) -> Iterator[tuple[str, bytes]]:
        """Names and values of a kind, oldest first."""
        with self._turn:
            rows = self._file.execute(
                "SELECT name, value FROM notes WHERE kind = ? ORDER BY seq", (kind,)
            ).fetchall()
        return ((name, bytes(value)) for name, value in rows)

    def forget(self, kind: str, name: str) -> None:
        """Strike a note."""
        with self._turn:
            self._file.execute("DELETE FROM notes WHERE kind = ? AND name = ?", (kind, name))

    def keep(self, data: bytes) -> str:
        """Put bytes into the vault; gives their digest. Those that were kept longest go where room is short."""
        digest = hashlib.sha256(data).hexdigest()
        with self._turn:
            self._file.execute("BEGIN IMMEDIATE")
            self._file.execute(
                "INSERT INTO vault (digest, data, size) VALUES (?, ?, ?) ON CONFLICT (digest) DO NOTHING",
                (digest, data, len(data)),
            )
            (held,) = self._file.execute("SELECT coalesce(sum(size), 0) FROM vault").fetchone()
            while held > self._room:
                seq, size = self._file.execute("SELECT seq, size FROM vault ORDER BY seq LIMIT 1").fetchone()
                if size == held:
                    break  # the only one left is the one just put in
                self._file.execute("DELETE FROM vault WHERE seq = ?", (seq,))
                held -= size
            self._file.execute("COMMIT")
        return digest

    def kept(self, digest: str) -> bytes | None:
        """Bytes from the vault; None where they had to go."""
        with self._turn:
            row = self._file.execute("SELECT data FROM vault WHERE digest = ?", (digest,)).fetchone()
        return bytes(row[0]) if row else None

    def close(self) -> None:
        """Give the file back."""
        with self._turn:
            self._file.close()
