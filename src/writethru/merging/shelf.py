"""Vectors of statements on disk: after a restart the encoder need not read again what it has read.

A vector is found by the encoder and the words that it read, so nothing here can be out of date. Losing the file
loses nothing but time, and a file that cannot be read or written is done without.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from hashlib import blake2b
from pathlib import Path

import numpy as np

from writethru.merging.meaning import WIDTH, Asked, Vector

KEPT = 100_000
"""Vectors in the file, the newest; about 90 MB."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS vectors (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    key    BLOB NOT NULL UNIQUE,      -- digest of the encoder and of what it read
    vector BLOB NOT NULL              -- numbers of two bytes each
) STRICT;
"""

_log = logging.getLogger(__name__)


class Shelf:
    """Vectors by what was read. Safe for use from several threads.

    Args:
        path: the file; made where it does not exist, made anew where it is none.
        encoder: what tells this encoder from others.
        most: vectors kept.
    """

    def __init__(self, path: Path, encoder: bytes, *, most: int = KEPT):
        self._encoder, self._most, self._turn = encoder, most, threading.Lock()
        self._path, self._file = path, _open(path)

    def get(self, asked: Asked) -> Vector | None:
        """The vector of a statement, None where it is not here."""
        with self._turn:
            if self._file is None:
                return None
            try:
                row = self._file.execute(
                    "SELECT vector FROM vectors WHERE key = ?", (self._key(asked),)
                ).fetchone()
            except sqlite3.Error as error:
                self._give_up(error)
                return None
        if row is None or len(row[0]) != 2 * WIDTH:
            return None
        return np.frombuffer(row[0], dtype=np.float16)

    def put(self, asked: Asked, vector: Vector) -> None:
        """Keep a vector; the oldest go once there are too many."""
        with self._turn:
            if self._file is None:
                return
            try:
                made = self._file.execute(
                    "INSERT OR REPLACE INTO vectors (key, vector) VALUES (?, ?)",
                    (self._key(asked), vector.astype(np.float16).tobytes()),
                )
                self._file.execute(
                    "DELETE FROM vectors WHERE seq <= ?", ((made.lastrowid or 0) - self._most,)
                )
            except sqlite3.Error as error:
                self._give_up(error)

    def close(self) -> None:
        """Give the file back."""
        with self._turn:
            if self._file is not None:
                self._file.close()
                self._file = None

    def _key(self, asked: Asked) -> bytes:
        return blake2b(repr(tuple(asked)).encode(), key=self._encoder[:64], digest_size=16).digest()

    def _give_up(self, error: sqlite3.Error) -> None:
        """A disk that is full must not stop the desk: what follows is read by the encoder again."""
        _log.warning("%s is done without until the next start: %s", self._path, error)
        self._file = None


def _open(path: Path) -> sqlite3.Connection | None:
    for again in (False, True):
        try:
            file = sqlite3.connect(str(path), check_same_thread=False, isolation_level=None)
            file.execute("PRAGMA journal_mode = WAL")
            # Losing the newest vectors in a power cut costs a few milliseconds.
            file.execute("PRAGMA synchronous = OFF")
            file.executescript(SCHEMA)
            return file
        except sqlite3.Error as error:
            if again or isinstance(error, sqlite3.OperationalError):
                _log.warning("%s is done without: %s", path, error)
                return None
            _log.warning("%s is made anew: %s", path, error)
            path.unlink(missing_ok=True)
    return None
