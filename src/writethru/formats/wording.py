"""The few words that are ours: who says it, through whom, and how it stands. Everything else is verbatim."""

from __future__ import annotations

import re
from collections.abc import Iterable

from writethru.model import Attribution, Notice, Page, PageEntry, Status

STANDING: dict[Status, str] = {
    "single": "single source",
    "corroborated": "corroborated",
    "disputed": "disputed",
    "corrected": "corrected",
    "retracted": "withdrawn",
}
"""The word for each status, as readers see it."""

POLARITY = {"asserts": "", "denies": "Denied by", "declines": "Declined by"}

# XML 1.0, 2.2: characters that no document may hold; C1 controls and the halves of a pair go with them.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    """The text without characters that XML cannot hold."""
    return _UNWRITABLE.sub("", text)


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def page_title(page: Page) -> str:
    """The page's title; the slug in words where there is none yet."""
    return one_line(page.title.text) or page.story.replace("-", " ").capitalize()


def entry_title(entry: PageEntry) -> str:
    """The entry's headline words on one line."""
    return one_line(entry.title.text)


def counted(number: int, one: str, many: str | None = None) -> str:
    """`1 dispatch`, `2 dispatches`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def sources(vouched: int, carried: int) -> str:
    """How many say it and how many pass it on: never the one for the other."""
    if vouched >= 2:
        return f"{vouched} independent sources, carried by {carried}"
    if vouched == 1:
        return f"Said by 1, carried by {carried}"
    return f"Carried by {carried}, nobody vouches for it"


def person(name: str) -> str:
    """A name as readers see it: an unnamed source is called so, and the chain beside it says who heard it."""
    return "Unnamed source" if name.startswith("unnamed (") else one_line(name)


def links(attribution: Attribution) -> tuple[str, ...]:
    """The chain as readers follow it: who said it first, then each that passed it on, our outlets last."""
    chain = tuple(person(name) for name in reversed(attribution.chain)) or (person(attribution.name),)
    carriers = [outlet for outlet in attribution.outlets if outlet not in chain]
    return (*chain, ", ".join(carriers)) if carriers else chain


def said_by(attribution: Attribution) -> str:
    """One line: `Yegor Kessel, presidential spokesman ← OTA ← Norvik`."""
    first, *rest = links(attribution)
    who = f"{first}, {attribution.role}" if attribution.role and attribution.role != first else first
    line = " ← ".join((who, *rest))
    prefix = POLARITY[attribution.polarity]
    return f"{prefix} {line}" if prefix else line


def notice_line(notice: Notice) -> str:
    """What happened to an entry, in a sentence of ours; the words themselves stand beside it."""
    editor = notice.by == "editor"
    match notice.kind:
        case "killed":
            who = "The editors" if editor else notice.by
            return f"{who} withdrew this" + (f": {one_line(notice.text)}" if notice.text else "")
        case "retracts":
            return f"{notice.by} withdrew this report"
        case "corrects":
            return f"Corrected by {notice.by}"
        case "updates":
            return f"Updated by {notice.by}"
        case "denies":
            return f"{notice.by} denies this"
        case "contradicts":
            return f"{notice.by} says otherwise"


def withdrawal(entry: PageEntry) -> Notice | None:
    """The notice that withdrew an entry, the latest where there are several; None where it stands."""
    if entry.status != "retracted":
        return None
    found = [n for n in entry.notices if n.kind in ("killed", "retracts")]
    return max(found, key=lambda n: n.time, default=None)


def withdrawn_line(entry: PageEntry) -> str:
    """What stands in the place of a withdrawn entry's words."""
    notice = withdrawal(entry)
    return f"{notice_line(notice)}." if notice else "This report was withdrawn."


def paragraphs(entry: PageEntry) -> tuple[str, ...]:
    """The entry's words as plain paragraphs; for a withdrawn one the explanation in their place."""
    if entry.status == "retracted":
        return (withdrawn_line(entry),)
    told = [one_line(p.text) for p in entry.text]
    return tuple(p for p in told if p) or tuple(filter(None, (entry_title(entry),)))


def headline(entry: PageEntry) -> str:
    """The title for feeds, where nothing can be struck: a withdrawn or corrected entry says so first."""
    title = entry_title(entry)
    mark = {"retracted": "Withdrawn: ", "corrected": "Corrected: ", "disputed": "Disputed: "}.get(
        entry.status, ""
    )
    return f"{mark}{title}" if title else mark.rstrip(": ")


def credit(entry: PageEntry) -> tuple[str, ...]:
    """One line for each attribution of an entry."""
    return tuple(said_by(attribution) for attribution in entry.attributions)


def notices(entry: PageEntry) -> tuple[str, ...]:
    """Corrections, disputes and denials of a standing entry, each with the words it rests on."""
    if entry.status == "retracted":
        return ()
    return tuple(
        notice_line(n) + (f": “{one_line(n.passage.text)}”" if n.passage else "") for n in entry.notices
    )


def shown(entries: Iterable[PageEntry]) -> tuple[PageEntry, ...]:
    """Entries that have something to show: an empty one is never emitted (Automattic/liveblog#815)."""
    return tuple(e for e in entries if entry_title(e) or any(one_line(p.text) for p in e.text))
