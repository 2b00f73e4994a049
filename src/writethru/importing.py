"""`writethru import`: an archive into the log, fast, with a cursor, so that a run that was cut off goes on.

Documents are parsed by several processes and admitted by one, in the archive's order; what is new is appended to the
log in batches, each durable before the cursor moves. Identities lie in an index file beside the log, not in memory, so
that a million items need no more of it than a thousand. Dispatches that were imported are read when the server next
runs.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any, Generic, TypeVar, cast

import msgspec

from writethru.errors import IntakeError
from writethru.intake import Parsed, Register, parse
from writethru.intake.archive import Piece, Place, pieces
from writethru.intake.register import Rank
from writethru.model import Item, Rejected, Value
from writethru.story.entries import Body, Opened, ReceivedEntry, SetAsideEntry
from writethru.story.log import Draft, Log

BATCH_DOCUMENTS, BATCH_BYTES = 200, 256 * 1024
"""Documents that a process parses before it reports: enough that handing them over costs little."""

AHEAD = 4
"""Batches in hand for each process: the log must not wait for a parser, nor the memory hold an archive."""

ASIDE_AN_IMPORT = 1000
"""Rejections that are set aside in the log; more are only counted. The files stay where they are."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS known (kind TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (kind, key))
    STRICT, WITHOUT ROWID;
"""

V = TypeVar("V")


class Shelf(Generic[V]):
    """A map on disk that a `Register` can stand on in place of one in memory. `set` changes it where it is."""

    def __init__(self, file: sqlite3.Connection, kind: str, type: Any):
        self._file, self._kind, self._decode = file, kind, msgspec.json.Decoder(type).decode

    def get(self, key: str, default: V | None = None) -> V | None:
        row = self._file.execute(
            "SELECT value FROM known WHERE kind = ? AND key = ?", (self._kind, key)
        ).fetchone()
        return self._decode(row[0]) if row else default

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def set(self, key: str, value: V) -> Shelf[V]:
        self._file.execute(
            "INSERT INTO known VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value",
            (self._kind, key, msgspec.json.encode(value)),
        )
        return self


class Index:
    """What is known of a story's dispatches, and how far an archive was read.

    `seq`: the log's last entry that is in it. Losing the file costs time only: it is made anew from the log.
    """

    def __init__(self, path: Path, story: str):
        self._file = sqlite3.connect(path, isolation_level=None)
        self._file.execute("PRAGMA journal_mode = WAL")
        self._file.execute("PRAGMA synchronous = NORMAL")
        self._file.executescript(SCHEMA)
        self._story = story
        shelves: dict[str, Shelf[Any]] = {
            name: Shelf(self._file, f"{story}/{name}", type)
            for name, type in (("dispatches", str), ("words", str), ("latest", Rank), ("aliases", str))
        }
        # A shelf does what a register asks of its maps; what it was before a change is never asked for.
        self.register = Register(**cast(Any, shelves))

    def __enter__(self) -> None:
        self._file.execute("BEGIN IMMEDIATE")

    def __exit__(self, error: object, *_: object) -> None:
        self._file.execute("ROLLBACK" if error else "COMMIT")

    def add(self, body: ReceivedEntry) -> None:
        """Take a dispatch in."""
        self.register.add(body.dispatch)

    def noted(self, name: str) -> bytes | None:
        """A cursor or a count."""
        row = self._file.execute(
            "SELECT value FROM known WHERE kind = ? AND key = ?", (f"{self._story}/note", name)
        ).fetchone()
        return bytes(row[0]) if row else None

    def note(self, name: str, value: bytes) -> None:
        """Keep it."""
        self._file.execute(
            "INSERT INTO known VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET value = excluded.value",
            (f"{self._story}/note", name, value),
        )

    def close(self) -> None:
        self._file.close()


class Counts(Value):
    """How far an import is."""

    documents: int = 0
    accepted: int = 0
    known: int = 0
    rejected: int = 0


Batch = list[tuple[str, bytes, str]]
"""Name, bytes, and why there are none."""


def _parsed(order: tuple[Batch, str | None, datetime]) -> bytes:
    """Parse a batch, in a process of its own; packed, since that is cheaper to hand over than objects."""
    batch, outlet, now = order
    found = []
    for name, data, broken in batch:
        if broken:
            rejected = Rejected(source=name, code="WT207", reason=broken, outlet=outlet)
            found.append(Parsed(format=None, rejected=(rejected,)))
        else:
            found.append(parse(data, source=name, outlet=outlet, now=now))
    return msgspec.msgpack.encode(found)


def import_archive(
    folder: Path, *, log: Log, story: str, index: Path, outlet: str | None = None, jobs: int = 1, again: bool = False,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC), progress: Callable[[Counts], None] | None = None,
) -> Counts:  # fmt: skip
    """Take an archive in; durable batch by batch.

    Args:
        index: the file for identities and the cursor; beside the log.
        jobs: processes that parse.
        again: begin with the archive's first file though it was read further; what is known stays known.
        progress: called after each batch.
    Raises:
        IntakeError: WT201 where there is no such folder.
        LogError: where the disk refuses.
    """
    if not folder.is_dir():
        raise IntakeError("there is no such folder", where=str(folder), code="WT201", todo="Check the name")
    known = Index(index, story)
    try:
        _catch_up(known, log, story)
        cursor = f"cursor {folder.resolve()}"
        noted = known.noted(cursor)
        after = msgspec.json.decode(noted, type=Place) if noted and not again else None
        counts = Counts()
        for last, found in _read(folder, after, outlet, jobs, clock):
            counts = _admit(known, log, story, cursor, last, found, counts, clock)
            if progress is not None:
                progress(counts)
        return counts
    finally:
        known.close()


def _catch_up(known: Index, log: Log, story: str) -> None:
    """Take into the index what the log holds and it does not: entries of a server, or of a run that was cut off."""
    noted = known.noted("seq")
    with known:
        seq = int(noted or b"0")
        for entry in log.entries(story=story, after=seq):
            if isinstance(entry.body, ReceivedEntry):
                known.add(entry.body)
            seq = entry.seq
        known.note("seq", str(seq).encode())


def _read(
    folder: Path, after: Place | None, outlet: str | None, jobs: int, clock: Callable[[], datetime]
) -> Iterator[tuple[Place, list[Parsed]]]:
    """Batches of the archive, parsed, in its order, each with the place of its last document."""
    decode = msgspec.msgpack.Decoder(list[Parsed]).decode
    if jobs == 1:
        for place, batch in _batches(pieces(folder, after)):
            yield place, decode(_parsed((batch, outlet, clock())))
        return
    waiting: deque[tuple[Place, Future[bytes]]] = deque()
    # Spawned, not forked: a fork copies locks that other threads may hold.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        try:
            for place, batch in _batches(pieces(folder, after)):
                waiting.append((place, pool.submit(_parsed, (batch, outlet, clock()))))
                if len(waiting) >= jobs * AHEAD:
                    first, done = waiting.popleft()
                    yield first, decode(done.result())
            while waiting:
                first, done = waiting.popleft()
                yield first, decode(done.result())
        finally:
            for _, left in waiting:
                left.cancel()


def _batches(found: Iterator[Piece]) -> Iterator[tuple[Place, Batch]]:
    batch: Batch = []
    size = 0
    place: Place | None = None
    for piece in found:
        name, number = place = piece.place
        batch.append((f"{name}, part {number + 1}" if number else name, piece.data, piece.broken))
        size += len(piece.data)
        if len(batch) >= BATCH_DOCUMENTS or size >= BATCH_BYTES:
            yield place, batch
            batch, size = [], 0
    if batch and place is not None:
        yield place, batch


def _admit(
    known: Index, log: Log, story: str, cursor: str, last: Place, found: Sequence[Parsed], counts: Counts,
    clock: Callable[[], datetime],
) -> Counts:  # fmt: skip
    """Append what is new of a batch, then move the cursor."""
    now = clock()
    bodies: list[Body] = []
    accepted = twice = rejected = 0
    with known:
        for parsed in found:
            for item in parsed.items:
                dispatch = known.register.admit(_dated(item, now), now)
                if dispatch is None or dispatch.id in known.register.dispatches:
                    twice += 1
                    continue
                body = ReceivedEntry(dispatch=dispatch)
                known.add(body)
                bodies.append(body)
                accepted += 1
            for one in parsed.rejected:
                rejected += 1
                if counts.rejected + rejected <= ASIDE_AN_IMPORT:
                    bodies.append(SetAsideEntry(rejected=one))
        if bodies:
            drafts = [Draft(story=story, actor="intake", body=body) for body in bodies]
            if log.last() is None:
                drafts.insert(0, Draft(story=story, actor="writethru", body=Opened()))
            # Where the log refuses, the index forgets the batch as well; where we die in between, it catches up.
            entries = log.append(drafts, now)
            known.note("seq", str(entries[-1].seq).encode())
        known.note(cursor, msgspec.json.encode(last))
    return Counts(
        documents=counts.documents + len(found), accepted=counts.accepted + accepted, known=counts.known + twice,
        rejected=counts.rejected + rejected,
    )  # fmt: skip


def _dated(item: Item, now: datetime) -> Item:
    """An archive's item was received when it was sent, as far as it says; never ahead of the clock."""
    own = item.received or item.updated or item.published
    if own is None or own > now:
        return msgspec.structs.replace(item, received=None)
    return msgspec.structs.replace(item, received=own)
