"""The log's interface: append only, in one transaction, with a hash chain that anyone can check."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Protocol

from writethru.errors import LogError
from writethru.model import Value
from writethru.story.entries import GENESIS, Body, Entry, encode_body, hash_entry, subject_of


class Draft(Value):
    """An entry that has not been appended yet."""

    story: str
    actor: str
    body: Body


class Tail(Value):
    """Where a log ends: what the next entry is chained to."""

    seq: int
    time: datetime
    hash: str


class Log(Protocol):
    """What every log can do. `SqliteLog` keeps it on disk, `MemoryLog` for one call."""

    def append(self, drafts: Sequence[Draft], time: datetime) -> tuple[Entry, ...]:
        """Append all or nothing; durable when it returns.

        A clock that runs backwards does not: entries are stamped with the last entry's time then.

        Raises:
            LogError: WT401 where an entry with the same subject is there already (nothing is appended),
                WT402 where the disk refuses.
        """

    def entries(
        self, *, story: str | None = None, after: int = 0, until: datetime | None = None
    ) -> Iterator[Entry]:
        """Entries in order, with `seq > after`, up to and including `until`."""

    def last(self) -> Tail | None:
        """Where the log ends, None where it is empty."""

    def check(self) -> Iterator[str]:
        """One line for each thing wrong with the chain; nothing where it is whole."""


def tail(entry: Entry) -> Tail:
    """The end of a log whose newest entry is this one."""
    return Tail(seq=entry.seq, time=entry.time, hash=entry.hash)


def stamp(time: datetime) -> str:
    """A time as the log writes it: RFC 3339 in UTC with microseconds, so that text order is time order."""
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def unstamp(text: str) -> datetime:
    """The time that `stamp` wrote."""
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


def seal(drafts: Sequence[Draft], time: datetime, last: Tail | None) -> tuple[Entry, ...]:
    """Number, stamp and chain drafts behind `last`."""
    seq, prev = (last.seq, last.hash) if last else (0, GENESIS)
    if last is not None and last.time > time:
        time = last.time
    sealed = []
    for draft in drafts:
        seq += 1
        digest = hash_entry(prev, seq, draft.story, stamp(time), draft.actor, encode_body(draft.body))
        # The time is kept as it is stamped, so that an entry read back equals the one appended.
        sealed.append(
            Entry(seq=seq, story=draft.story, time=unstamp(stamp(time)), actor=draft.actor, body=draft.body,
                  prev=prev, hash=digest)
        )  # fmt: skip
        prev = digest
    return tuple(sealed)


def twice(subject: str, story: str) -> LogError:
    """The error for a subject that is in the log already."""
    return LogError(
        f"the log of story {story!r} already has {subject!r}",
        todo="Nothing was appended; what was acknowledged before still stands.",
        code="WT401",
    )


class MemoryLog:
    """A log that lives as long as the process: for `writethru read`, and for tests of what stands on a log."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._subjects: set[tuple[str, str]] = set()

    def append(self, drafts: Sequence[Draft], time: datetime) -> tuple[Entry, ...]:
        """See `Log.append`."""
        subjects = [(draft.story, subject) for draft in drafts if (subject := subject_of(draft.body))]
        for number, (story, subject) in enumerate(subjects):
            if (story, subject) in self._subjects or (story, subject) in subjects[:number]:
                raise twice(subject, story)
        sealed = seal(drafts, time, self.last())
        self._entries.extend(sealed)
        self._subjects.update(subjects)
        return sealed

    def entries(
        self, *, story: str | None = None, after: int = 0, until: datetime | None = None
    ) -> Iterator[Entry]:
        """See `Log.entries`."""
        for entry in self._entries[after:]:
            if until is not None and entry.time > until:
                return
            if story is None or entry.story == story:
                yield entry

    def last(self) -> Tail | None:
        """See `Log.last`."""
        return tail(self._entries[-1]) if self._entries else None

    def check(self) -> Iterator[str]:
        """See `Log.check`: entries are immutable here, so only the chain itself is recomputed."""
        prev = GENESIS
        for entry in self._entries:
            if entry.prev != prev or entry.hash != hash_entry(
                prev, entry.seq, entry.story, stamp(entry.time), entry.actor, encode_body(entry.body)
            ):
                yield f"entry {entry.seq}: its hash does not follow from entry {entry.seq - 1}"
            prev = entry.hash
