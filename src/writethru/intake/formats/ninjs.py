"""ninjs 1.x, 2.x and 3.x: one item, a list of items, or an object with `items`.

1.x names `headline`, `body_text`, `body_html`, `byline`, `embargoed`; 2.x and 3.x hold arrays `headlines[]`,
`bodies[]`, `by`, `embargoedUntil` [IPTC schemas]. `pubStatus: canceled` (1.x `pubstatus`) is a kill.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from writethru.intake.moments import moment
from writethru.intake.parsed import Context, Parsed, bounded, whole
from writethru.intake.prose import one_line, text_of
from writethru.model import Item, Rejected, Signal, Value

NAME = "ninjs"
MARKS = ("versioncreated", "versionCreated", "pubstatus", "pubStatus", "body_text", "body_html", "bodies", "headlines", "infosource",
         "infoSources", "provider", "located", "urgency", "firstcreated", "firstCreated")  # fmt: skip
SIGNALS: dict[str, Signal] = {
    "update": "update",
    "correction": "correction",
    "kill": "kill",
    "flash": "flash",
    "bulletin": "bulletin",
    "urgent": "urgent",
}


class NinjsItem(Value):
    """Shape of an item over the versions."""

    uri: str | None
    version: str | None
    headline: str
    body: str
    slug: str | None
    by: str | None
    provider: str | None
    created: str | None
    updated: str | None
    embargoed: str | None
    canceled: bool
    signal: Signal | None
    language: str | None
    link: str | None
    infosources: tuple[str, ...]
    note: str | None


def looks_like(text: str) -> bool:
    """JSON whose item has a `uri` and a mark of ninjs."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        found = _items(json.loads(text))
    except (ValueError, RecursionError):
        return '"uri"' in text and any(f'"{mark}"' in text for mark in MARKS)
    first = next((item for item in found if isinstance(item, dict)), {})
    return "uri" in first and any(mark in first for mark in (*MARKS, "headline"))


def parse(text: str, context: Context) -> Parsed:
    """Items of a ninjs document; broken JSON is rejected whole, a bent item alone."""
    try:
        found = _items(json.loads(text))
    except (ValueError, RecursionError) as error:
        return Parsed(
            format=NAME,
            rejected=(
                context.reject(
                    "WT212",
                    f"This ninjs item is broken JSON: {error}. Ask the agency to send it again.",
                    text,
                ),
            ),
        )
    return bounded(NAME, adapt(found, context), context)


def _items(found: Any) -> list[Any]:
    if isinstance(found, dict) and "uri" not in found:
        inner = found.get("items") or found.get("_items") or found.get("associations")
        return inner if isinstance(inner, list) else [found]
    return found if isinstance(found, list) else [found]


def adapt(items: list[Any], context: Context) -> Iterator[Item | Rejected]:
    """Items; the outlet is the one the sender names, else `provider`, else the first information source."""
    for number, raw in enumerate(items, start=1):
        if not isinstance(raw, dict):
            yield context.reject(
                "WT212", f"Item {number} is no object. The others were taken.", json.dumps(raw)
            )
            continue
        yield _item(shape(raw), context)


def shape(raw: dict[str, Any]) -> NinjsItem:
    """One item's fields, from whichever version names them."""
    status = str(raw.get("pubStatus") or raw.get("pubstatus") or "").casefold()
    sources = raw.get("infoSources") or raw.get("infosources") or raw.get("infosource") or ()
    return NinjsItem(
        uri=_text(raw.get("uri")),
        version=_text(raw.get("version")),
        headline=one_line(
            _text(raw.get("headline"))
            or _value(raw.get("headlines"), ("main", "hedline"))
            or _text(raw.get("title"))
            or ""
        ),
        body=_body(raw),
        slug=_text(raw.get("slugline")) or _text(raw.get("slug")),
        by=_text(raw.get("by")) or _text(raw.get("byline")),
        provider=_name(raw.get("provider"))
        or _text(raw.get("source"))
        or _text(raw.get("copyrightholder"))
        or _text(raw.get("copyrightHolder")),
        created=_text(raw.get("firstCreated")) or _text(raw.get("firstcreated")),
        updated=_text(raw.get("versionCreated"))
        or _text(raw.get("versioncreated"))
        or _text(raw.get("contentCreated")),
        embargoed=_text(raw.get("embargoedUntil")) or _text(raw.get("embargoed")),
        canceled=status in ("canceled", "cancelled"),
        signal=SIGNALS.get(str(raw.get("signal") or "").casefold().removeprefix("sig:")),
        language=_text(raw.get("language")),
        link=_text(raw.get("url")) or _text(raw.get("webUri")),
        infosources=tuple(
            n for s in (sources if isinstance(sources, list | tuple) else [sources]) if (n := _name(s))
        ),
        note=_text(raw.get("edNote")) or _text(raw.get("ednote")),
    )


def _item(raw: NinjsItem, context: Context) -> Item:
    headline, body = raw.headline, raw.body
    if not headline:
        headline, _, body = body.partition("\n")
        body = body.strip()
    if raw.note:
        body = f"({raw.note.strip().strip('()')})\n\n{body}".strip()
    created, odd_created = moment(raw.created, context.now)
    updated, odd_updated = moment(raw.updated, context.now)
    embargo, _ = moment(raw.embargoed, datetime(9000, 1, 1, tzinfo=UTC))
    outlet = context.outlet or raw.provider or next(iter(raw.infosources), None) or context.name()
    return Item(
        outlet=outlet, headline=headline, body=body, text=whole(headline, body), format=NAME, guid=raw.uri, link=raw.link,
        slug=raw.slug, version=raw.version, published=created or updated, updated=updated, signal=raw.signal, canceled=raw.canceled,
        embargo=embargo, byline=one_line(raw.by) if raw.by else None, language=raw.language,
        infosources=tuple(name for name in raw.infosources if name != outlet),
        oddities=tuple(note for note in (*context.oddities, odd_created, odd_updated) if note),
    )  # fmt: skip


def _body(raw: dict[str, Any]) -> str:
    if text := _text(raw.get("body_text")):
        return text.strip()
    if markup := _text(raw.get("body_html")) or _text(raw.get("body_xhtml")):
        return text_of(markup)
    bodies = raw.get("bodies")
    if isinstance(bodies, list):
        found = [b for b in bodies if isinstance(b, dict) and _text(b.get("value"))]
        found.sort(key=lambda b: "plain" not in str(b.get("contentType") or b.get("contenttype") or ""))
        if found:
            return text_of(str(found[0]["value"]))
    return text_of(
        _text(raw.get("description_text"))
        or _text(raw.get("description_html"))
        or _value(raw.get("descriptions"), ())
        or ""
    )


def _value(values: Any, roles: tuple[str, ...]) -> str | None:
    """`value` of the entry with one of the roles, else of the first one."""
    entries = (
        [v for v in values if isinstance(v, dict) and _text(v.get("value"))]
        if isinstance(values, list)
        else []
    )
    entries.sort(key=lambda v: str(v.get("role", "")) not in roles)
    return str(entries[0]["value"]) if entries else None


def _name(value: Any) -> str | None:
    return _text(value.get("name") or value.get("literal")) if isinstance(value, dict) else _text(value)


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
