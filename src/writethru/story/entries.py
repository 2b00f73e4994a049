"""What can happen, as entries of the log: each with a time, an actor and a hash over the one before.

| kind | what happened | actor |
| --- | --- | --- |
| `opened` | a story began, or the settings gave it another title | `writethru` |
| `received` | a dispatch came and was acknowledged | `intake` |
| `set_aside` | an item could not be read and waits for a person | `intake`, `reading` or `merging` |
| `settled` | what was set aside was read after all, or an editor laid it by | the editor's name |
| `read` | statements were read in a dispatch | `reading` |
| `placed` | its statements were placed in developments | `merging` |
| `corrected` | a dispatch corrects an earlier one | `merging` |
| `killed` | a dispatch withdraws an earlier one, with every statement that came only through it | `merging` |
| `decided` | an editor decided | the editor's name |
| `published` | readers saw a new revision of the page | `writethru` |

`docs/log.md` documents them field by field; a test holds that page against this file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime
from typing import Literal

import msgspec

from writethru.model import Decision, Dispatch, Placed, Reading, Rejected, Value

GENESIS = "0" * 64
"""The hash that the first entry stands on."""


class Opened(Value, tag="opened"):
    """A story began, or its settings name another title. `title` is empty where they name none."""

    title: str = ""


class ReceivedEntry(Value, tag="received"):
    """A dispatch came. From here on it is kept, whatever happens."""

    dispatch: Dispatch


class SetAsideEntry(Value, tag="set_aside"):
    """An item or document could not be read. `dispatch` names it where it had become one."""

    rejected: Rejected
    dispatch: str | None = None


class SettledEntry(Value, tag="settled"):
    """What entry `of` set aside waits no more: it was `read` after all, is tried `again`, or was `laid_by`."""

    of: int
    outcome: Literal["read", "again", "laid_by"]


class ReadEntry(Value, tag="read"):
    """What was read in one dispatch."""

    reading: Reading


class PlacedEntry(Value, tag="placed"):
    """What merging made of one dispatch."""

    placed: Placed


class CorrectedEntry(Value, tag="corrected"):
    """`dispatch` corrects `of`."""

    dispatch: str
    of: str


class KilledEntry(Value, tag="killed"):
    """`dispatch` withdraws `of`; `statements` are all that came only through what was withdrawn."""

    dispatch: str
    of: str
    statements: tuple[str, ...]


class DecidedEntry(Value, tag="decided"):
    """An editor decided; the editor is the entry's actor."""

    decision: Decision


class PublishedEntry(Value, tag="published"):
    """Readers saw a new revision.

    digest: SHA-256 of the page's JSON bytes, hexadecimal; `writethru log verify` folds again and compares.
    changed, removed: ids of the page's entries that differ from the revision before.
    fold: the version of the fold that made it (`writethru.story.fold.FOLD`).
    """

    revision: int
    digest: str
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    fold: int


Body = (
    Opened | ReceivedEntry | SetAsideEntry | SettledEntry | ReadEntry | PlacedEntry | CorrectedEntry | KilledEntry
    | DecidedEntry | PublishedEntry
)  # fmt: skip

_decode_body: Callable[[bytes], Body] = msgspec.json.Decoder(Body).decode
_encode = msgspec.json.Encoder().encode


class Entry(Value):
    """One entry of the log. `seq` counts from 1 without gaps over all stories."""

    seq: int
    story: str
    time: datetime
    actor: str
    body: Body
    prev: str
    hash: str

    @property
    def kind(self) -> str:
        return kind_of(self.body)


def kind_of(body: Body) -> str:
    """The entry's kind as written: `received`, `placed`, ..."""
    return str(body.__struct_config__.tag)


def subject_of(body: Body) -> str | None:
    """What an entry may happen to only once: `received:d001`, `decided:8f...`; None where it may recur.

    The log refuses a second entry with the same subject in a story, so that nothing is applied twice.
    """
    match body:
        case ReceivedEntry(dispatch=dispatch):
            return f"received:{dispatch.id}"
        case ReadEntry(reading=reading):
            return f"read:{reading.dispatch}"
        case PlacedEntry(placed=placed):
            return f"placed:{placed.dispatch}"
        case DecidedEntry(decision=decision):
            return f"decided:{decision.id}"
        case _:
            return None


def encode_body(body: Body) -> bytes:
    """The body's JSON as hashed and stored: fields in their declared order, so the bytes are stable."""
    return _encode(body)


def decode_body(data: bytes) -> Body:
    """The body of a stored entry; raises `msgspec.ValidationError` where it is none."""
    return _decode_body(data)


def hash_entry(prev: str, seq: int, story: str, time: str, actor: str, body: bytes) -> str:
    """SHA-256 over the hash before and everything this entry says, hexadecimal.

    Each part is preceded by its length, so that no two different entries give the same bytes.
    """
    digest = hashlib.sha256()
    for part in (prev.encode(), str(seq).encode(), story.encode(), time.encode(), actor.encode(), body):
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()
