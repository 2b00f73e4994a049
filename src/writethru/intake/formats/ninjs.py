"""ninjs 1.x, 2.x and 3.x, and the JSON items of agencies that are made after it.

1.x names `headline`, `body_text`, `body_html`, `byline`, `embargoed`; 2.x and 3.x hold arrays `headlines[]`,
`bodies[]`, `by`, `embargoedUntil` [IPTC schemas]. Dialects wrap their items and spell their names otherwise: AP's
media API (`data.item` with the text in `nitf`), dpa's digital wires (`entries`, `article_html`), Reuters Connect
(`bodyXhtml`), TT (`body_html5`), BBC's (`item` and `total`), Superdesk's (`signal`, `evolvedfrom`). Names are compared
without case, `_` and `-`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from writethru.intake.formats import wireitem
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.parsed import Context, Parsed, bounded
from writethru.intake.prose import one_line, reflow, text_of
from writethru.model import Item, Rejected

NAME = "ninjs"

HEADLINES = ("headline", "headlines", "title", "headlinetext", "headlineextended")
TEXTS = ("bodytext", "articletext", "bodyplain", "contenttext", "textplain")
MARKUP = (
    "bodyhtml5",
    "bodyrichhtml5",
    "bodyhtml",
    "bodyxhtml",
    "bodyxhtmlrich",
    "articlehtml",
    "storyhtml",
    "contenthtml",
    "bodynitf",
    "nitfbody",
)
MIXED = ("body", "bodies", "article", "story", "content", "text", "storybody")
TOLD = (
    "descriptiontext",
    "descriptionhtml",
    "descriptions",
    "descriptioncaption",
    "caption",
    "description",
    "summary",
    "abstract",
    "intro",
)
IDS = ("uri", "guid", "urn", "versionedguid", "usn", "itemid", "id")
MARKS = ("versioncreated", "pubstatus", "infosource", "infosources", "provider", "located", "urgency", "firstcreated", "slugline", "byline",
         "versionedguid", "copyrightnotice", "creditline", "ednote", "embargoed", "embargoeduntil")  # fmt: skip
"""Fields that only news has; a web service's own JSON with `title` and `id` has none of them."""

WRAPPERS_DEEP = 6
"""Levels at which items are looked for inside of a service's own envelope."""


def looks_like(text: str) -> bool:
    """JSON that holds an object with an id or a text, a headline or a text, and a field that only news has."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    try:
        return bool(_items(json.loads(text)))
    except (ValueError, RecursionError):
        flat = re.sub(r'[_-](?=\w*"\s*:)', "", text[:200_000]).casefold()
        return '"uri"' in flat and any(f'"{mark}"' in flat for mark in (*MARKS, *TEXTS, *MARKUP, "headline"))


def parse(text: str, context: Context) -> Parsed:
    """Items of a document; broken JSON is rejected whole, a bent item alone."""
    try:
        found = _items(json.loads(text))
    except (ValueError, RecursionError) as error:
        reason = f"This ninjs item is broken JSON: {error}. Ask the agency to send it again."
        return Parsed(format=NAME, rejected=(context.reject("WT212", reason, text),))
    return bounded(NAME, adapt(found, context), context)


def _flat(raw: dict[str, Any]) -> dict[str, Any]:
    """The fields by their bare names; of two spellings of one name, the one that holds something."""
    found: dict[str, Any] = {}
    for name, value in raw.items():
        bare = re.sub(r"[_\-]", "", name).casefold()
        if not found.get(bare):
            found[bare] = value
    return found


def _is_item(raw: dict[str, Any]) -> bool:
    flat = _flat(raw)
    named = any(isinstance(flat.get(n), str | int) and not isinstance(flat.get(n), bool) for n in IDS)
    texts = any(flat.get(n) for n in (*TEXTS, *MARKUP, "bodymain")) or isinstance(flat.get("bodies"), list)
    headed = any(flat.get(n) for n in (*HEADLINES, "headlinemain"))
    marked = any(mark in flat for mark in MARKS)
    if "uri" in flat and (marked or texts or "headline" in flat or "headlines" in flat):
        return True
    return (headed and texts) or (named and headed and marked) or (named and texts and marked)


def _items(found: Any, depth: int = 0) -> list[Any]:
    """The items of a document: itself, those of a list, or those inside of an envelope, not those inside of items."""
    if isinstance(found, dict):
        if _is_item(found):
            return [found]
        if depth >= WRAPPERS_DEEP:
            return []
        inner = [
            item
            for value in found.values()
            if isinstance(value, dict | list)
            for item in _items(value, depth + 1)
        ]
        nitf = found.get("nitf")
        if isinstance(nitf, dict) and len(inner) == 1 and isinstance(inner[0], dict):
            return [{**{k: v for k, v in nitf.items() if k.startswith("body")}, **inner[0]}]
        return inner
    if isinstance(found, list) and depth < WRAPPERS_DEEP:
        inside = [_items(value, depth + 1) if isinstance(value, dict | list) else [] for value in found]
        if not any(inside):
            return []
        # What stands among items and is none is set aside, not passed over.
        return [item for value, items in zip(found, inside, strict=True) for item in (items or [value])]
    return []


def adapt(items: list[Any], context: Context) -> Iterator[Item | Rejected]:
    """Items; the outlet is the one the sender names, else `provider`, else the first information source."""
    for number, raw in enumerate(items, start=1):
        if not isinstance(raw, dict):
            yield context.reject(
                "WT212", f"Item {number} is no object. The others were taken.", json.dumps(raw)
            )
            continue
        yield wireitem.adapt(shape(raw), NAME, context)


def shape(raw: dict[str, Any]) -> WireItem:
    """One item's fields, from whichever version or dialect names them."""
    flat = _flat(raw)
    odd: list[str] = []

    def first(*names: str) -> str | None:
        return next((said for name in names if (said := _text(flat.get(name)))), None)

    body = _body(flat)
    if not body and (told := _told(flat)):
        body = told
        odd.append("it carries no text; its description stands for it")
    sources = flat.get("infosources") or flat.get("infosource") or ()
    meta = flat.get("meta") if isinstance(flat.get("meta"), dict) else {}
    updated = first(
        "versioncreated",
        "versioncreatedat",
        "contentmodified",
        "contentcreated",
        "updated",
        "updatedat",
        "modified",
        "lastmodified",
    )
    return WireItem(
        headline=_headline(flat),
        body=body,
        guid=_guid(flat),
        version=first("version", "versionnumber"),
        replaces=first("evolvedfrom", "rewriteof", "replaces", "updateof"),
        slug=first("slugline", "slug", "sluglines", "keywordline"),
        byline=_by(flat),
        dateline=_dateline(flat),
        note=_notes(flat, "ednote", "ednotes", "editornote", "editorsnote", "editornotes", "notepad", "notice"),
        outlet=_name(flat.get("provider")) or first("source", "creditline", "credit", "agency") or first("copyrightholder"),
        published=first("firstcreated", "firstcreatedat", "firstpublished", "created", "createdat", "published", "publishedat", "publishdate", "date")
        or updated,
        updated=updated,
        embargo=_embargo(flat),
        status=first("pubstatus", "publicationstatus", "status") or "",
        signals=tuple(_names(flat.get("signal") or flat.get("signals"))) + tuple(_names((meta or {}).get("signal"))),
        urgency=first("urgency", "editorialurgency"),
        language=first("language", "lang"),
        link=first("url", "weburi", "link", "canonicalurl", "permalink"),
        infosources=tuple(_names(sources)),
        hops=tuple(reversed(_names(flat.get("hophistory") or flat.get("hops")))),
        odd=tuple(odd),
    )  # fmt: skip


def _patterned(flat: dict[str, Any], name: str, others: tuple[str, ...] = ()) -> list[str]:
    """The names that ninjs 1.x leaves open, `headline_*`, `body_*` and `description_*`, but those known otherwise."""
    return [key for key in flat if key.startswith(name) and key not in (*others, "bodies", name, f"{name}s")]


def _headline(flat: dict[str, Any]) -> str:
    for name in (*HEADLINES, *_patterned(flat, "headline")):
        value = flat.get(name)
        said = (
            _value(value, ("main", "hedline", "headline", "hed"))
            if isinstance(value, list | dict)
            else _text(value)
        )
        if said:
            return one_line(said)
    return ""


def _guid(flat: dict[str, Any]) -> str | None:
    """The id over versions. AP's `altids.itemid` outweighs a `uri` that names the request's address."""
    ids = flat.get("altids")
    alternative = _text(_flat(ids).get("itemid")) if isinstance(ids, dict) else None
    named = next((said for name in IDS if (said := _text(flat.get(name)))), None)
    if named and "versionedguid" in flat and flat.get("versionedguid") == named:
        return re.sub(r":\d+$", "", named)
    return alternative or named


def _body(flat: dict[str, Any]) -> str:
    """The plain text, unless the markup says more than twice as much: then the plain one is a teaser."""
    plain = next(
        (
            _plain(said)
            for name in (*TEXTS, "bodymain", *_patterned(flat, "body", MARKUP))
            if (said := _text(flat.get(name)))
        ),
        "",
    )
    marked = next(
        (text for name in MARKUP if (said := _text(flat.get(name))) and (text := text_of(said))), ""
    )
    if plain or marked:
        return plain if plain and len(marked) <= 2 * len(plain) else marked
    for name in MIXED:
        value = flat.get(name)
        if said := _text(value):
            return _plain(said)
        if isinstance(value, list | dict) and (said := _longest(value)):
            return said
    return ""


def _longest(bodies: Any) -> str:
    """Of several bodies the plain one, else the first with text; of an object its own text."""
    found = [b for b in (bodies if isinstance(bodies, list) else [bodies]) if isinstance(b, dict)]
    if not found and isinstance(bodies, list) and all(isinstance(b, str) for b in bodies):
        return text_of("\n\n".join(bodies))
    flats = [_flat(b) for b in found]
    flats.sort(key=lambda b: "plain" not in str(b.get("contenttype") or b.get("type") or ""))
    for flat in flats:
        for name in ("value", *TEXTS, *MARKUP, "html", "text", "body", "content"):
            if said := _text(flat.get(name)):
                return _plain(said)
    return ""


def _plain(text: str) -> str:
    """What should be plain text; some write markup there."""
    return text_of(text) if re.search(r"</\w|<br|<p>", text) else reflow(text)


def _told(flat: dict[str, Any]) -> str:
    for name in (*TOLD, *_patterned(flat, "description")):
        value = flat.get(name)
        said = (
            _value(value, ("text", "caption", "summary", "abstract", "intro", "teaser", "main"))
            if isinstance(value, list | dict)
            else _text(value)
        )
        if said:
            return text_of(said)
    return ""


def _by(flat: dict[str, Any]) -> str | None:
    for name in ("by", "byline", "bylines", "authors", "author"):
        value = flat.get(name)
        if said := _text(value):
            return one_line(said)
        if names := _names(value):
            return ", ".join(names)
    return None


def _dateline(flat: dict[str, Any]) -> str | None:
    """`dateline` as text or as an object with a text; else the place it was written at."""
    for name in ("dateline", "datelinetext"):
        value = flat.get(name)
        if isinstance(value, dict):
            value = _flat(value)
            value = value.get("text") or _name(value.get("located"))
        if said := _text(value):
            return one_line(said)
    place = flat.get("datelinelocation") or flat.get("located")
    if isinstance(place, dict):
        place = _flat(place).get("city") or _name(place)
    return _text(place)


def _embargo(flat: dict[str, Any]) -> str | None:
    for name in ("embargoeduntil", "embargoed", "embargo", "embargotime", "embargodate"):
        if (said := _text(flat.get(name))) and any(c.isdigit() for c in said):
            return said
    return None


def _notes(flat: dict[str, Any], *names: str) -> str | None:
    """Notes to desks, which may be text, markup, or an object of them (dpa's notepad)."""
    parts: list[Any] = []
    for name in names:
        value = flat.get(name)
        parts += (
            value.values() if isinstance(value, dict) else (value if isinstance(value, list) else [value])
        )
    said = [_text(p.get("value") or p.get("text")) if isinstance(p, dict) else _text(p) for p in parts]
    return "\n".join(dict.fromkeys(one_line(text) for text in said if text)) or None


def _value(values: Any, roles: tuple[str, ...]) -> str | None:
    """`value` of the entry with one of the roles, else of the first one; of an object the entry named so."""
    if isinstance(values, dict):
        values = [
            {"role": role, **value} if isinstance(value, dict) else {"role": role, "value": value}
            for role, value in values.items()
        ]
    entries = (
        [v for v in values if isinstance(v, dict) and _text(v.get("value"))]
        if isinstance(values, list)
        else []
    )
    entries.sort(key=lambda v: str(v.get("role", "")).rpartition(":")[2] not in roles)
    if entries:
        return str(entries[0]["value"])
    return (
        next((v for v in values if isinstance(v, str) and v.strip()), None)
        if isinstance(values, list)
        else None
    )


def _names(values: Any) -> list[str]:
    parts = values if isinstance(values, list | tuple) else [values]
    return [name for part in parts if (name := _name(part))]


def _name(value: Any) -> str | None:
    if isinstance(value, dict):
        return next(
            (
                said
                for key in ("name", "literal", "by", "title", "party", "qcode", "code")
                if (said := _text(value.get(key)))
            ),
            None,
        )
    return _text(value)


def _text(value: Any) -> str | None:
    if isinstance(value, str):
        return value if value.strip() else None
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None
