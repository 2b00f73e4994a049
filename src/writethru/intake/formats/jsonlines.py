"""JSON Lines, one dispatch a line: the contract's `id, outlet, received, headline, body, text`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import msgspec

from writethru.intake.moments import moment
from writethru.intake.parsed import Context, Parsed, bounded, whole
from writethru.model import Item, Rejected, Signal

NAME = "jsonlines"


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """Shape of a line. `headline` or `text` is needed; unknown keys are left alone."""

    id: str | int | None = None
    outlet: str | None = None
    received: str | None = None
    headline: str | None = None
    body: str | None = None
    text: str | None = None
    signal: Signal | None = None
    link: str | None = None
    slug: str | None = None
    published: str | None = None
    embargo: str | None = None


_ANY_DAY = datetime(9000, 1, 1, tzinfo=UTC)

_decode = msgspec.json.Decoder(Line).decode


def looks_like(text: str) -> bool:
    """Its first line that holds something is a JSON object with a dispatch's keys."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    if not first.lstrip().startswith("{"):
        return False
    try:
        found = msgspec.json.decode(first)
    except (msgspec.MsgspecError, RecursionError):
        # A first line that is cut or bent is still JSON Lines where the next one is not.
        return bool("\n{" in text and '"headline"' in text and '"outlet"' in text)
    return (
        isinstance(found, dict)
        and ("headline" in found or "text" in found)
        and bool({"outlet", "received", "body", "id"} & set(found))
        and "items" not in found
        and "uri" not in found
    )


def parse(text: str, context: Context) -> Parsed:
    """Each line for itself: a bad one is rejected with its number, the rest goes on."""
    return bounded(NAME, adapt(text, context), context)


def adapt(text: str, context: Context) -> Iterator[Item | Rejected]:
    """Items of the lines. A `text` that is given is taken as it is."""
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = _decode(line)
        except (msgspec.MsgspecError, RecursionError) as error:
            yield context.reject(
                "WT212", f"Line {number} is no dispatch: {error}. Mend it and send it again.", line
            )
            continue
        yield _item(row, context)


def _item(row: Line, context: Context) -> Item:
    headline, body = (row.headline or "").strip(), row.body or ""
    if not headline and row.text:
        headline, _, body = row.text.partition("\n")
        headline, body = headline.strip(), body.strip()
    # A record says itself when it was received, and an embargo lies ahead by its nature.
    received, odd_received = moment(row.received, _ANY_DAY)
    embargo, _ = moment(row.embargo, _ANY_DAY)
    published, odd_published = moment(row.published, max(context.now, received or context.now))
    return Item(
        outlet=row.outlet or context.outlet or context.name(),
        headline=headline,
        body=body,
        text=row.text if row.text is not None else whole(headline, body),
        format=NAME,
        id=str(row.id) if row.id not in (None, "") else None,
        link=row.link,
        slug=row.slug,
        published=published,
        received=received,
        signal=row.signal,
        embargo=embargo,
        oddities=tuple(note for note in (*context.oddities, odd_received, odd_published) if note),
    )
