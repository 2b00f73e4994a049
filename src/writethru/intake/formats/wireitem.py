"""What the agencies' formats share (NewsML-G2, NewsML 1.2, NITF, ninjs, IPTC 7901, ANPA): one shape, one adapter.

Each of those modules reads its own names into a `WireItem`; `adapt` makes the item of it. What was bent is told
in the item's oddities, and nothing is put in its place unsaid.
"""

from __future__ import annotations

import html
import re
from datetime import UTC, datetime

from writethru.intake.furniture import is_paragraph, unpublishable
from writethru.intake.moments import moment
from writethru.intake.parsed import Context, whole
from writethru.intake.prose import mended
from writethru.model import Item, Signal, Span, Value

_ANY_DAY = datetime(9000, 1, 1, tzinfo=UTC)
"""An embargo lies ahead by its nature."""

SIGNALS: dict[str, Signal] = {
    "flash": "flash", "snap": "flash", "newsflash": "flash", "bulletin": "bulletin", "alert": "bulletin", "newsalert": "bulletin",
    "breaking": "bulletin", "urgent": "urgent", "eil": "urgent", "rush": "urgent", "update": "update", "updated": "update",
    "writethru": "update", "lead": "update", "revision": "update", "correction": "correction", "corrected": "correction",
    "corrective": "correction", "rectify": "correction", "rectification": "correction", "kill": "kill", "cancel": "kill",
    "canceled": "kill", "cancelled": "kill", "withdraw": "kill", "withdrawn": "kill", "retraction": "kill", "delete": "kill",
}  # fmt: skip
"""Words of `signal`, `Instruction`, `msg-type` and their like [IPTC signal vocabulary, AP, dpa, AFP]."""

CANCELED = frozenset(
    ["canceled", "cancelled", "cancel", "killed", "kill", "withdrawn", "deleted", "delete", "retracted"]
)
WITHHELD = frozenset(["withheld", "hold", "held", "onhold"])
ORDER: tuple[Signal, ...] = ("kill", "correction", "flash", "bulletin", "urgent", "update")

TWICE_ESCAPED = re.compile(
    r"&(?:amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[mn]dash|hellip|euro|pound|[aeiouAEIOU](?:acute|grave|uml|circ)|#\d{2,5}|#x[0-9a-fA-F]{2,5});"
)
"""Entities that are left in a text after its format was read."""

UNSEEN = re.compile("[\ufeff\u00ad\u200b]")
"""Byte order marks, soft hyphens and zero-width blanks: a reader sees none of them, and a word has none in it."""

SHORT = 60
"""Words; only a text this short is sent as a flash or as urgent by its urgency alone."""


class WireItem(Value):
    """Shape of an item, whatever the format calls its fields. Times and numbers stand as written."""

    headline: str = ""
    body: str = ""
    tail: tuple[str, ...] = ()
    """Paragraphs behind the body that are no part of the story: a tagline, a sign-off."""
    guid: str | None = None
    version: str | None = None
    replaces: str | None = None
    slug: str | None = None
    byline: str | None = None
    dateline: str | None = None
    note: str | None = None
    outlet: str | None = None
    published: str | None = None
    updated: str | None = None
    embargo: str | None = None
    status: str = ""
    signals: tuple[str, ...] = ()
    urgency: str | None = None
    language: str | None = None
    link: str | None = None
    infosources: tuple[str, ...] = ()
    hops: tuple[str, ...] = ()
    listing: bool = False
    """It lists other items, as a package does, and says nothing new itself."""
    odd: tuple[str, ...] = ()


def adapt(raw: WireItem, format: str, context: Context, *, titled: bool = True) -> Item:
    """The item. Its outlet is the one the sender names, else the format's provider, else its first source.

    titled: an item without a headline takes its first line; an entry of a live page has none by its nature.
    """
    odd: list[str | None] = [*context.oddities, *raw.odd]
    headline, body, repaired = repair(_line(raw.headline), raw.body.strip())
    odd += repaired
    if not headline and titled:
        headline, body = headed(body)
        if headline:
            odd.append("it has no headline; the first line of its text stands for it")
    elif headline:
        body = _said_once(headline, body)
    note = _line(raw.note or "") or None
    body, secret = unpublishable(body)
    if secret:
        note = "\n".join(filter(None, (note, secret)))
    body, furniture = _with_tail(headline, body, raw.tail)
    published, odd_published = moment(raw.published, context.now)
    updated, odd_updated = moment(raw.updated, context.now)
    embargo, odd_embargo = moment(raw.embargo, _ANY_DAY)
    if odd_embargo and embargo is None:
        odd_embargo = f"its embargo {raw.embargo!r} cannot be read; look at it before it is used"
    odd += [odd_published, odd_updated, odd_embargo]
    status = _code(raw.status)
    marks = (("hold",) if status in WITHHELD else ()) + (
        ("embargo",) if status == "embargoed" or (raw.embargo and embargo is None) else ()
    )
    urgency = _urgency(raw.urgency)
    outlet = context.outlet or _line(raw.outlet or "") or next(iter(raw.infosources), None) or context.name()
    return Item(
        outlet=outlet,
        headline=headline,
        body=body,
        text=whole(headline, body),
        format=format,
        guid=raw.guid,
        link=raw.link,
        slug=_line(raw.slug or "") or None,
        version=raw.version,
        replaces=raw.replaces if raw.replaces != raw.guid else None,
        published=published or updated,
        updated=updated,
        signal="feature" if raw.listing else _signal(raw.signals, urgency, body),
        canceled=status in CANCELED,
        embargo=embargo,
        byline=_line(raw.byline or "") or None,
        dateline=_line(raw.dateline or "") or None,
        note=note,
        language=raw.language,
        infosources=_others(raw.infosources, outlet),
        hops=_others(raw.hops, outlet),
        marks=marks,
        urgency=urgency,
        furniture=furniture,
        oddities=tuple(dict.fromkeys(said for said in odd if said)),
    )


def headed(body: str) -> tuple[str, str]:
    """(headline, body) of a text without a headline: its first line, unless that is a paragraph already."""
    first, _, rest = body.partition("\n")
    if is_paragraph(first):
        return "", body
    return first.strip(), rest.strip()


def _line(text: str) -> str:
    return " ".join(text.split())


def repair(headline: str, body: str) -> tuple[str, str, list[str]]:
    """Headline and body as they were meant, and what was done, in words."""
    done: list[str] = []
    fixed = [mended(text) for text in (headline, body)]
    if fixed != [headline, body]:
        done.append("its UTF-8 had been read as another encoding on the way; it was read back")
    plain = [html.unescape(text) if TWICE_ESCAPED.search(text) else text for text in fixed]
    if plain != fixed:
        done.append("it was escaped twice; it was read as it is meant")
    headline, body = (UNSEEN.sub("", text) for text in plain)
    return headline.strip(), body.strip(), done


def _said_once(headline: str, body: str) -> str:
    """The body without the headline as its first line, as pages written for browsers have it."""
    first, _, rest = body.partition("\n")
    return rest.strip() if rest.strip() and _line(first).casefold() == headline.casefold() else body


def _with_tail(headline: str, body: str, tail: tuple[str, ...]) -> tuple[str, tuple[Span, ...]]:
    """The body with what stands behind it, and the spans of that in the whole text."""
    furniture: list[Span] = []
    start = len(headline) + 2 if headline else 0
    for part in tail:
        said = part.strip()
        if not said or said in body:
            continue
        body = f"{body}\n\n{said}" if body else said
        end = start + len(body) if start and body else len(body)
        furniture.append((end - len(said), end))
    return body, tuple(furniture)


def _code(value: str) -> str:
    """`stat:canceled`, `http://cv.iptc.org/.../canceled`, `Canceled` -> `canceled`."""
    return re.split(r"[:/#]", value.strip().casefold())[-1]


def _signal(signals: tuple[str, ...], urgency: int | None, body: str) -> Signal | None:
    found = {SIGNALS.get(re.sub(r"[^a-z]", "", _code(said))) for said in signals}
    for signal in ORDER:
        if signal in found:
            return signal
    if urgency in (1, 2) and len(body.split()) <= SHORT:
        return "flash" if urgency == 1 else "urgent"
    return None


def _urgency(value: str | None) -> int | None:
    found = re.search(r"\d", value or "")
    number = int(found[0]) if found else 0
    return number or None


def _others(names: tuple[str, ...], outlet: str) -> tuple[str, ...]:
    """Each name once, the outlet's own left out."""
    lines = (_line(name) for name in names)
    return tuple(dict.fromkeys(name for name in lines if name and name.casefold() != outlet.casefold()))
