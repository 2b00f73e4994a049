"""The settings' feeds as a list, and a list's feeds in the settings."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from writethru.errors import SettingsError
from writethru.intake.opml import Listed
from writethru.settings import Settings, loads

BLOCK = re.compile(r"^\s*\[")
"""The head of a block of TOML."""


def listed(settings: Settings, story: str | None = None) -> tuple[Listed, ...]:
    """The feeds of one story, or of all, each once.

    Raises:
        SettingsError: WT105 for a story that is not there.
    """
    if story is not None:
        _found(settings, story)
    found = {
        feed.url: Listed(outlet=feed.outlet, url=feed.url)
        for told in settings.story
        if story in (None, told.slug)
        for feed in told.feed
    }
    return tuple(found.values())


def added(text: str, feeds: Sequence[Listed], story: str | None = None, *, where: str) -> tuple[str, int]:
    """The settings' text with these feeds in a story's block, and how many of them are new. The rest stays as written.

    Raises:
        SettingsError: WT105 where the story is not there, or several are and none is named; WT103 as `loads`.
    """
    settings = loads(text, where=where)
    if story is None:
        if len(settings.story) > 1:
            raise SettingsError(
                "several stories are open", code="WT105", where=where,
                todo=f"Name one with --story: {', '.join(one.slug for one in settings.story)}",
            )  # fmt: skip
        story = settings.story[0].slug
    number = _found(settings, story)
    there = {feed.url for feed in settings.story[number].feed}
    new = [feed for feed in feeds if feed.url not in there]
    if not new:
        return text, 0
    lines = text.split("\n")
    if lines and not lines[-1]:
        lines.pop()
    at = _end_of(lines, number)
    blocks: list[str] = []
    for feed in new:
        # A string of JSON is one of TOML as well.
        blocks += ["", "[[story.feed]]", f"outlet = {_quoted(feed.outlet)}", f"url = {_quoted(feed.url)}"]
    made = "\n".join([*lines[:at], *blocks, *([""] if lines[at:] else []), *lines[at:]]) + "\n"
    loads(made, where=where)
    return made, len(new)


def _found(settings: Settings, story: str) -> int:
    for number, told in enumerate(settings.story):
        if told.slug == story:
            return number
    raise SettingsError(
        f"there is no story {story!r}", code="WT105", todo=f"Name one of: {', '.join(s.slug for s in settings.story)}"
    )  # fmt: skip


def _end_of(lines: Sequence[str], number: int) -> int:
    """The line behind a story's last setting: before the comments and blank lines in front of the next block."""
    seen, inside, end = -1, False, 0
    for at, line in enumerate(lines):
        if BLOCK.match(line):
            head = line.strip()
            if head.startswith("[[story]]"):
                seen += 1
            inside = seen == number and head.startswith(("[[story]]", "[[story.", "[story."))
        if inside and line.strip() and not line.lstrip().startswith("#"):
            end = at + 1
    return end


def _quoted(words: str) -> str:
    # Of what JSON leaves as it is, TOML wants only this one written out.
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")
