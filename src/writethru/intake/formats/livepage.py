"""A live page pasted as text: its title, its highlights, and its updates, which become one dispatch each.

Told by a title line that says `live` (or a `highlights` head) over several paragraphs, or by clock times
that head its entries. The title and the highlights, which repeat the updates, are kept as one dispatch of
their own, marked as a feature, so that nothing pasted is lost and nothing is counted twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from dateutil import parser as dates

from writethru.intake.parsed import Context, Parsed, bounded, whole
from writethru.intake.prose import tidy
from writethru.model import Item, Value

NAME = "livepage"
LIVE_TITLE = re.compile(r"(?:^|\W)live(?:\W|$)", re.IGNORECASE)
HIGHLIGHTS = re.compile(
    r"^(?:story\s+)?(?:highlights?|key (?:points|events|developments|moments)|at a glance|what we know|summary)\s*:?$",
    re.IGNORECASE,
)
CLOCK = re.compile(
    r"^(?:(?P<day>\d{1,2}\s+[A-Za-z]{3,9}(?:\s+\d{4})?|[A-Za-z]{3,9}\s+\d{1,2}(?:,?\s+\d{4})?),?\s+)?(?P<hour>[01]?\d|2[0-3])[.:h](?P<minute>[0-5]\d)\s*(?P<half>[ap]\.?m\.?)?"
    r"(?:\s*(?P<zone>GMT|UTC|BST|CET|CEST|EST|EDT|ET|MSK|local(?: time)?))?(?:\s+(?P<place>[A-Z]\w+)\s+time)?\s*(?:[-–—.:|]\s*)?(?P<rest>.*)$",
    re.IGNORECASE,
)
LEADS_ON = re.compile(r"[:,;]$")
LEAST_UPDATES = 3
LONGEST = 2 * 1024 * 1024
"""Code points of a page that somebody pastes."""


class Update(Value):
    """Shape of an update: its paragraphs as one text, and the clock time over it where there is one."""

    text: str
    clock: tuple[int, int] | None = None
    day: str | None = None
    """As written beside the clock time: `10 March`, `Mar 10, 2026`."""


class LivePage(Value):
    """Shape of a page. `updates` in the order they stand in."""

    title: str
    highlights: str
    updates: tuple[Update, ...]


def looks_like(text: str) -> bool:
    """A title that says `live` or a head of highlights, and at least three updates; or a run of clock times."""
    if len(text) > LONGEST:
        return False
    lines = [line.strip() for line in tidy(text).split("\n") if line.strip()]
    if len(lines) < LEAST_UPDATES + 1 or text.lstrip()[:1] in "<{[":
        return False
    clocks = sum(bool(CLOCK.match(line)) for line in lines[1:])
    if any(HIGHLIGHTS.match(line) for line in lines[1:4]):
        return True
    return (bool(LIVE_TITLE.search(lines[0])) and clocks >= 2) or clocks >= LEAST_UPDATES


def parse(text: str, context: Context) -> Parsed:
    """The updates of a pasted page as items."""
    page = shape(text)
    return bounded(NAME, adapt(page, context), context, page.title)


def shape(text: str) -> LivePage:
    """Title, highlights and updates. Each line is a paragraph; one that ends in a colon leads on to the next.

    Where clock times head the entries, everything up to the next clock time is one update.
    """
    lines = [line.strip() for line in tidy(text).split("\n") if line.strip()]
    title, rest = lines[0], lines[1:]
    highlights: list[str] = []
    if rest and HIGHLIGHTS.match(rest[0]):
        rest = rest[1:]
        if rest and not CLOCK.match(rest[0]):
            highlights.append(rest.pop(0))
        while rest and re.match(r"[*•·-]\s", rest[0]):
            highlights.append(rest.pop(0))
    updates = _by_clock(rest) if any(_is_clock(line) for line in rest) else _by_paragraph(rest)
    return LivePage(title=title, highlights="\n".join(highlights), updates=tuple(updates))


def _is_clock(line: str) -> bool:
    found = CLOCK.match(line)
    return bool(
        found and (len(found["rest"]) == 0 or found["rest"][:1].isupper() or found["rest"][:1] in "\"“'‘[")
    )


def _by_clock(lines: list[str]) -> Iterator[Update]:
    clock: tuple[int, int] | None = None
    day: str | None = None
    held: list[str] = []
    for line in lines:
        found = CLOCK.match(line) if _is_clock(line) else None
        if found is None:
            held.append(line)
            continue
        if held:
            yield Update(text="\n\n".join(held), clock=clock, day=day)
        hour = int(found["hour"])
        half = (found["half"] or "").casefold().replace(".", "")
        hour = hour % 12 + 12 if half == "pm" else (0 if half == "am" and hour == 12 else hour)
        clock, day = (hour, int(found["minute"])), found["day"]
        held = [found["rest"]] if found["rest"] else []
    if held:
        yield Update(text="\n\n".join(held), clock=clock, day=day)


def _by_paragraph(lines: list[str]) -> Iterator[Update]:
    held = ""
    for line in lines:
        held = f"{held}\n\n{line}" if held else line
        if not LEADS_ON.search(line):
            yield Update(text=held)
            held = ""
    if held:
        yield Update(text=held)


def adapt(page: LivePage, context: Context) -> Iterator[Item]:
    """Items of the page, oldest first where its clock times tell, else in the order they stand in.

    An update has no headline of its own: its text is its body, and its first line is not said twice.
    """
    outlet = context.outlet or context.name()
    updates = list(page.updates)
    times = [_time(update, context.now) for update in updates]
    told = [time for time in times if time is not None]
    if len(told) > 1 and told[0] > told[-1]:
        updates.reverse()
        times.reverse()
    for number, (update, time) in enumerate(zip(updates, times, strict=True)):
        yield _item(update.text, outlet, number, time, context)
    if page.highlights:
        latest = max((time for time in times if time is not None), default=None)
        yield _item(page.highlights, outlet, len(updates), latest, context, title=page.title)


def _item(
    text: str, outlet: str, number: int, published: datetime | None, context: Context, *, title: str = ""
) -> Item:
    return Item(
        outlet=outlet, headline=title, body=text, text=whole(title, text), format=NAME, published=published,
        received=context.now + timedelta(microseconds=number), signal="feature" if title else "update",
        byline=None, oddities=context.oddities,
    )  # fmt: skip


def _time(update: Update, now: datetime) -> datetime | None:
    """The clock time on the day beside it, else on the day of the paste, or the day before where it would lie
    ahead; read as UTC. A day without a year is the last such day."""
    if update.clock is None:
        return None
    found = now.astimezone(UTC).replace(hour=update.clock[0], minute=update.clock[1], second=0, microsecond=0)
    if update.day is None:
        return found - timedelta(days=1) if found > now else found
    try:
        day = dates.parse(update.day, default=found.replace(month=1, day=1, hour=0, minute=0))
        found = found.replace(year=day.year, month=day.month, day=day.day)
        return found.replace(year=found.year - 1) if found > now + timedelta(days=1) else found
    except (ValueError, OverflowError):
        return None
