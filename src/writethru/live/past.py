"""The page as it stood, without what was withdrawn or held back since: the past is shown, not un-killed."""

from __future__ import annotations

from collections.abc import Collection

import msgspec

from writethru.model import Page, PageEntry


def withdrawn_statements(page: Page) -> frozenset[str]:
    """Statements that stand no more: their dispatch was killed, or their entry was."""
    return frozenset(
        evidence.statement
        for entry in page.entries
        for evidence in entry.evidence
        if evidence.withdrawn or entry.status == "retracted"
    )


def past_page(then: Page, now: Page, held: Collection[PageEntry] = ()) -> Page:
    """The page of a moment, as it may be shown today.

    An entry that rests on anything withdrawn since is shown as it stands now; one whose words the
    editors hold back is left out, by the statements it rests on, so that a later merge hides nothing.
    """
    gone = withdrawn_statements(now)
    back = {evidence.statement for entry in held for evidence in entry.evidence}
    today = {entry.id: entry for entry in now.entries}
    entries = []
    for entry in then.entries:
        statements = {evidence.statement for evidence in entry.evidence}
        if statements & back:
            continue
        if statements & gone:
            if (current := today.get(entry.id)) is not None:
                entries.append(current)
            continue
        entries.append(entry)
    standing = {entry.id for entry in entries if entry.status != "retracted"}
    safe = {
        evidence.dispatch for entry in entries if entry.status != "retracted" for evidence in entry.evidence
    }
    title = then.title
    if title.passage is not None and title.passage.dispatch not in safe:
        title = now.title
    return msgspec.structs.replace(
        then,
        title=title,
        entries=tuple(entries),
        highlights=tuple(h for h in then.highlights if h.entry in standing),
        withdrawn=sum(entry.status == "retracted" for entry in entries),
    )
