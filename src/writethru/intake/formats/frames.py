"""What the frames of control characters share: IPTC 7901 and ANPA 1312.

A frame is a header behind SOH, a text between STX and ETX, and a trailer with its time; several may follow each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from writethru.intake.deskwords import said_by
from writethru.intake.formats import wireitem
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.parsed import Context, Parsed, bounded, nothing
from writethru.model import Item, Rejected, Value

SOH, STX, ETX = "\x01", "\x02", "\x03"
FILLERS = "\x16\x00\x7f\ufeff \r\n\t"
"""What lines send before a frame."""
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""What is left of the frame in its parts: bells, shifts, fillers."""

WESTERN = re.compile(
    r"(?P<day>\d{2})(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s*(?P<zone>GMT|UTC|Z)?\s+(?P<month>[^\W\d_]{3,4})\s+(?P<year>\d{4}|\d{2})\b"
)
"""The date-time group of IPTC 7901: `101230 Mar 26`, as GMT."""


class Frame(Value):
    """Shape of a frame, each part as it stood between its marks."""

    header: str
    text: str
    trailer: str
    whole: bool
    """It has its end."""


def frames(document: str) -> Iterator[Frame]:
    """The frames of a document; what stands before the first is left out."""
    for part in document.split(SOH)[1:]:
        if not part.strip(FILLERS):
            continue
        header, mark, rest = part.partition(STX)
        if not mark:
            # Some systems lose STX: the header is then the first line.
            header, _, rest = part.partition("\n")
        text, end, trailer = rest.partition(ETX)
        yield Frame(
            header=header,
            text=text.replace("\r\n", "\n").replace("\r", "\n"),
            trailer=trailer,
            whole=bool(end),
        )


def plain(text: str) -> str:
    """A part of a frame without what only machines read."""
    return CONTROLS.sub("", text)


def sent_at(trailer: str) -> str | None:
    """The time in a trailer, as a date that `moment` reads."""
    if found := WESTERN.search(trailer):
        return f"{found['day']} {found['month']} {found['year']} {found['hour']}:{found['minute']} UTC"
    return None


def signals_of(line: str) -> tuple[str, ...]:
    """What a line of desk words says, as names of signals."""
    return tuple(sorted(said_by("", line).signals))


def items(text: str, format: str, context: Context, shape: Callable[[Frame], WireItem]) -> Parsed:
    """An item for each frame; one that is cut off or empty is set aside."""
    found = list(frames(text))
    return (
        bounded(format, (_item(frame, format, context, shape) for frame in found), context)
        if found
        else nothing(format, text, context)
    )


def _item(frame: Frame, format: str, context: Context, shape: Callable[[Frame], WireItem]) -> Item | Rejected:
    if not frame.whole:
        reason = "A message is cut off before its end. Ask the agency to send it again."
        return context.reject("WT211", reason, frame.header + frame.text)
    if not frame.text.strip():
        return context.reject("WT231", "A message has no text.", frame.header)
    return wireitem.adapt(shape(frame), format, context)
