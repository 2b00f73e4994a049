"""Looking into a log: whether it is whole, what its entries say in a line, the page in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from writethru.errors import LogError
from writethru.model import Page
from writethru.story.entries import (
    CorrectedEntry,
    DecidedEntry,
    Entry,
    KilledEntry,
    Opened,
    PlacedEntry,
    PublishedEntry,
    ReadEntry,
    ReceivedEntry,
    SetAsideEntry,
    SettledEntry,
)
from writethru.story.fold import FOLD, State, fold
from writethru.story.log import Log
from writethru.story.page import project
from writethru.story.room import digest

if TYPE_CHECKING:
    from rich.console import Console


def verify(log: Log) -> Iterator[str]:
    """One line for each thing wrong: first the chain, then each published page against a fresh fold.

    Pages that another version of the fold published are not compared; the chain still covers them.
    """
    broken = False
    for complaint in log.check():
        broken = True
        yield complaint
    if broken:
        return
    states: dict[str, State] = {}
    for entry in log.entries():
        state = fold(states.get(entry.story, State(story=entry.story)), entry)
        states[entry.story] = state
        body = entry.body
        if isinstance(body, PublishedEntry) and body.fold == FOLD and digest(project(state)) != body.digest:
            yield f"entry {entry.seq}: the page folded from the log is not the one readers saw (revision {body.revision})"


def stories(log: Log) -> tuple[str, ...]:
    """The stories that a log holds, in order of their first entry."""
    return tuple(dict.fromkeys(entry.story for entry in log.entries()))


def only_story(log: Log) -> str:
    """The story of a log that holds one. Raises LogError WT406 where it holds none or several."""
    held = stories(log)
    if len(held) != 1:
        raise LogError(
            "the log holds several stories" if held else "the log is empty", code="WT406",
            todo=f"Name one with --story: {', '.join(held)}" if held else "Nothing has been received yet",
        )  # fmt: skip
    return held[0]


def summary(entry: Entry) -> str:
    """What an entry says, in a line."""
    match entry.body:
        case Opened(title=title):
            return title or "(the best headline is the title)"
        case ReceivedEntry(dispatch=dispatch):
            return f"{dispatch.id} {dispatch.outlet}: {_line(dispatch.headline)}"
        case SetAsideEntry(rejected=rejected):
            return f"{rejected.source}: {rejected.code} {_line(rejected.reason)}"
        case SettledEntry(of=of, outcome=outcome):
            return f"entry {of}: {outcome.replace('_', ' ')}"
        case ReadEntry(reading=reading):
            return f"{reading.dispatch}: {len(reading.statements)} statements"
        case PlacedEntry(placed=placed):
            if not placed.on_topic:
                return f"{placed.dispatch}: another story"
            marks = [f"copy of {placed.copy_of}"] if placed.copy_of else []
            marks += ["nothing new"] if placed.nothing_new else []
            marks += [f"{len(placed.moved)} earlier ones moved"] if placed.moved else []
            new = sum(p.new for p in placed.placements)
            told = f"{len(placed.placements)} placed, {new} new entries"
            return f"{placed.dispatch}: {', '.join([told, *marks])}"
        case CorrectedEntry(dispatch=dispatch_id, of=of):
            return f"{dispatch_id} corrects {of}"
        case KilledEntry(dispatch=dispatch_id, of=of, statements=gone):
            return f"{dispatch_id} kills {of}, {len(gone)} statements withdrawn"
        case DecidedEntry(decision=decision):
            words = (decision.kind, decision.development, decision.other, decision.text)
            return " ".join(_line(word) for word in words if word)
        case PublishedEntry() as published:
            return f"revision {published.revision}, {len(published.changed)} entries changed"


def _line(text: str) -> str:
    """One line, without control characters: a terminal must not obey a dispatch."""
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))[:100]


def print_page(page: Page, console: Console) -> None:
    """The page in words, for a terminal."""

    def say(text: str = "", style: str | None = None) -> None:
        console.print(
            "".join(c if c.isprintable() else " " for c in text), style=style, markup=False, highlight=False
        )

    say(page.title.text, "bold")
    updated = f"{page.updated:%Y-%m-%d %H:%M} UTC" if page.updated else "never"
    say(
        f"Revision {page.revision}, updated {updated}; {page.dispatches} dispatches from {len(page.outlets)} outlets"
    )
    for highlight in page.highlights:
        say(f"  * {highlight.passage.text} [{highlight.entry}]")
    for entry in page.entries:
        say()
        say(f"{entry.first:%H:%M}  {entry.title.text}  [{entry.id}, {entry.status}]", "bold")
        for passage in entry.text:
            say(f"       {passage.text}")
        say(
            f"       vouched by {', '.join(entry.vouched_by) or 'nobody'}; carried by {', '.join(entry.carried_by)}"
        )
