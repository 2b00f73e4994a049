"""What parsing a document gives, and what an adapter is told about where it came from."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import PurePath
from urllib.parse import urlsplit

from writethru.intake.guard import KEPT_BYTES, MAX_ITEMS, MAX_TEXT
from writethru.model import Item, Rejected, Value


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
        return (host or "").removeprefix("www.") or PurePath(self.source).stem or self.source

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
    for item in items:
        if isinstance(item, Rejected):
            rejected.append(item)
        elif not item.headline.strip() and not item.body.strip():
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
    return Parsed(format=format, items=tuple(kept), rejected=tuple(rejected), title=title)


def whole(headline: str, body: str) -> str:
    """The text that offsets count in: headline, a blank line, body."""
    return f"{headline}\n\n{body}" if body else headline
