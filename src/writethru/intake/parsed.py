"""What parsing a document gives, and what an adapter is told about where it came from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import PurePath
from urllib.parse import urlsplit

import msgspec

from writethru.intake.guard import KEPT_BYTES, MAX_ITEMS, MAX_TEXT
from writethru.intake.links import canonical_link
from writethru.model import Item, Rejected, Value

UNSOUND = re.compile(r"[\0\ud800-\udfff]")
"""What JSON can write but no text holds: NUL, and halves of characters that cannot be stored or sent on."""

WAYS = re.compile(r"^(?:push|paste|folder): ")
"""How a document's source says by which way it came, in front of its own name."""

AS_GIVEN = frozenset({"jsonlines"})
"""Formats whose text is taken as it is given: a record of dispatches counts its offsets in it."""

CONTROLS = re.compile(r"[\x80-\x9f]")
"""Control characters of Latin-1, which no text holds: Windows-1252 has its quotes, dashes and the euro there."""

LONGEST_NAME = 1000
"""Code points of a guid, link, slug, byline or outlet; what is longer is no name of anything."""

SHARED = 0.25
"""Share of its headline's words below which an item with the guid of another is another one."""


class Parsed(Value):
    """The items of a document, what could not be read in it, and its format and title where it has them."""

    format: str | None
    items: tuple[Item, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    title: str | None = None


class Context(Value):
    """Where a document came from. `outlet` is the one its sender names; it outweighs the document's own."""

    source: str
    outlet: str | None
    now: datetime
    oddities: tuple[str, ...] = ()

    def name(self) -> str:
        """An outlet's name from the source: a host without `www.`, a file's name without its ending."""
        host = urlsplit(self.source).hostname if "://" in self.source else None
        file = WAYS.sub("", self.source)
        return (host or "").removeprefix("www.") or PurePath(file).stem or self.source

    def reject(self, code: str, reason: str, raw: str | bytes = b"") -> Rejected:
        """A rejection of one item or of the document."""
        data = raw.encode("utf-8", "replace") if isinstance(raw, str) else raw
        return Rejected(
            source=self.source, code=code, reason=reason, outlet=self.outlet, raw=data[:KEPT_BYTES]
        )


def bounded(
    format: str, items: Iterable[Item | Rejected], context: Context, title: str | None = None
) -> Parsed:
    """Gather an adapter's items: empty ones and those past the limits are rejected, each with its reason."""
    kept: list[Item] = []
    rejected: list[Rejected] = []
    for found in items:
        if len(rejected) >= MAX_ITEMS:
            rejected.append(
                context.reject("WT233", f"More than {MAX_ITEMS} of its items are bad; the rest was left.")
            )
            break
        if isinstance(found, Rejected):
            rejected.append(found)
            continue
        item = sound(found)
        if not item.headline.strip() and not item.body.strip():
            rejected.append(
                context.reject(
                    "WT231",
                    "An item has neither a headline nor a text. Nothing of it can be shown.",
                    item.guid or "",
                )
            )
        elif len(item.text) > MAX_TEXT:
            rejected.append(
                context.reject(
                    "WT232",
                    f"The item {item.headline[:60]!r} has {len(item.text)} characters, more than the {MAX_TEXT} that are taken. Split it.",
                    item.text,
                )
            )
        elif len(kept) >= MAX_ITEMS:
            rejected.append(
                context.reject(
                    "WT233",
                    f"The document has more than {MAX_ITEMS} items; the rest was left. Ask for a shorter feed.",
                )
            )
            break
        else:
            kept.append(item)
    return Parsed(
        format=format, items=_told_apart(kept), rejected=tuple(rejected),
        title=UNSOUND.sub("\ufffd", title) if title else title,
    )  # fmt: skip


def nothing(format: str, text: str, context: Context) -> Parsed:
    """What is told of a document in which no item stands."""
    reason = "It holds no message. If it stays so, tell the agency."
    return Parsed(format=format, rejected=(context.reject("WT231", reason, text),))


def _of_windows(found: re.Match[str]) -> str:
    return found[0].encode("latin-1").decode("cp1252", "replace")


def _told_apart(items: list[Item]) -> tuple[Item, ...]:
    """The items, without the guids that two of them share though they lead to two pages and speak of two things.

    A feed that repeats a guid for a new headline of the same page sends a version; one that does so for another page
    under another headline has lost count.
    """
    by_guid: dict[tuple[str, str], list[int]] = {}
    for place, item in enumerate(items):
        if item.guid and item.link:
            by_guid.setdefault((item.outlet, item.guid), []).append(place)
    made = list(items)
    for places in by_guid.values():
        first = items[places[0]]
        if any(_another(first, items[place]) for place in places[1:]):
            for place in places:
                odd = f"its id {str(first.guid)[:60]!r} stands for another item too; told apart by its link"
                made[place] = msgspec.structs.replace(
                    items[place], guid=None, oddities=(*items[place].oddities, odd)
                )
    return tuple(made)


def _another(one: Item, other: Item) -> bool:
    """Whether two items with one guid are two things: other pages, and headlines with hardly a word in common."""
    if canonical_link(one.link or "") == canonical_link(other.link or ""):
        return False
    own, its = (set(re.findall(r"\w{3,}", item.headline.casefold())) for item in (one, other))
    return len(own & its) < SHARED * min(len(own), len(its))


def sound(item: Item) -> Item:
    """The item as it can be stored, sent and linked: no NUL or half characters, no link but to the web.

    Each bad character is replaced by U+FFFD, so that offsets stay. A link that no browser may be led to
    (`javascript:`, a path without a host) still says which item it is: it stands for a missing guid.
    """
    changes: dict[str, object] = {}
    odd: list[str] = []
    for name in (
        "outlet",
        "headline",
        "body",
        "text",
        "id",
        "guid",
        "link",
        "slug",
        "version",
        "byline",
        "language",
    ):
        value = getattr(item, name)
        if not isinstance(value, str):
            continue
        clean = UNSOUND.sub("\ufffd", value)
        if clean != value:
            odd.append(f"its {name} held characters that are none; they are marked")
        if item.format not in AS_GIVEN and CONTROLS.search(clean):
            clean = CONTROLS.sub(_of_windows, clean)
            odd.append("it held control characters where Windows has quotes and dashes; read as those")
        if name not in ("headline", "body", "text"):
            clean = clean.strip()[:LONGEST_NAME]
        if clean != value:
            changes[name] = clean
    if sources := tuple(UNSOUND.sub("\ufffd", name)[:LONGEST_NAME] for name in item.infosources):
        changes["infosources"] = sources
    link = str(changes.get("link", item.link) or "")
    if link and not re.match(r"(?i)https?://[^/\s]", link):
        odd.append(f"its link {link[:60]!r} leads to no page on the web; it was left out")
        changes |= {"link": None, "guid": changes.get("guid", item.guid) or link}
    if odd:
        changes["oddities"] = tuple(dict.fromkeys((*item.oddities, *odd)))
    return msgspec.structs.replace(item, **changes) if changes else item


def whole(headline: str, body: str) -> str:
    """The text that offsets count in: headline, a blank line, body."""
    return f"{headline}\n\n{body}" if headline and body else headline or body
