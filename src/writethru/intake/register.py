"""Identity: which items are the same thing sent again, and which are its new version.

guid, then canonical link, then slug, dateline and first words (asks: feeds change their guids, put the
headline in them, or repeat an item under two links). Ids follow from key and content, so a feed read
twice, shuffled or cut gives the same dispatches.
"""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import immutables
import msgspec

from writethru.intake.deskwords import bare_headline, signal_of
from writethru.intake.furniture import furnish
from writethru.model import Dispatch, Item

TRACKING = re.compile(r"^(?:utm_\w+|fbclid|gclid|cmpid?|ref|source|feed|rss|ns_\w+|at_\w+)$", re.IGNORECASE)
FIRST_WORDS = 8
"""Words of the body that stand for an item which has neither guid nor link."""


class Register(msgspec.Struct, frozen=True, kw_only=True):
    """What has been admitted. Immutable: `add` gives a new one.

    digests: dispatch ids by (key, digest of the content); latest: the newest version of each key;
    aliases: other keys (guid, link) that lead to a key.
    """

    dispatches: immutables.Map[str, str] = immutables.Map()
    latest: immutables.Map[str, tuple[str, datetime]] = immutables.Map()

    def admit(self, item: Item, now: datetime) -> Dispatch | None:
        """The dispatch an item becomes; None where exactly this one is here already."""
        key = key_of(item)
        text, headline = item.text, item.headline
        id = item.id or f"d{_digest(key, content_of(item))}"
        if id in self.dispatches:
            return None
        furniture = furnish(text, headline)
        received = item.received or now
        own = item.updated or item.published or received
        before = self.latest.get(key)
        return Dispatch(
            id=id,
            key=key,
            outlet=item.outlet,
            received=received,
            headline=headline,
            body=item.body,
            text=text,
            format=item.format,
            signal=signal_of(
                headline, item.body, slug=item.slug or "", stated=item.signal, canceled=item.canceled
            ),
            supersedes=before[0] if before is not None and before[1] <= own else None,
            dateline=furniture.dateline,
            furniture=furniture.spans,
            guid=item.guid,
            link=item.link,
            slug=item.slug,
            published=item.published,
            updated=item.updated,
            embargo=item.embargo,
            byline=item.byline or furniture.byline,
            language=item.language,
            infosources=item.infosources,
            oddities=item.oddities,
        )

    def add(self, dispatch: Dispatch) -> Register:
        """The register with one more dispatch."""
        latest, own = self.latest, dispatch.updated or dispatch.published or dispatch.received
        before = latest.get(dispatch.key)
        if before is None or before[1] <= own:
            latest = latest.set(dispatch.key, (dispatch.id, own))
        return Register(dispatches=self.dispatches.set(dispatch.id, dispatch.key), latest=latest)


def key_of(item: Item) -> str:
    """Identity over versions, within an outlet."""
    if item.id:
        return f"id:{item.outlet}:{item.id}"
    guid = (item.guid or "").strip()
    if guid and not _says_the_headline(guid, item.headline):
        return f"guid:{item.outlet}:{canonical_link(guid) if '://' in guid else guid}"
    if item.link:
        return f"link:{item.outlet}:{canonical_link(item.link)}"
    if item.slug:
        return f"slug:{item.outlet}:{item.slug.casefold().strip()}"
    furniture = furnish(item.text, item.headline)
    place = furniture.dateline.place if furniture.dateline else None
    first = re.findall(
        r"\w+",
        bare_headline(item.headline).casefold() if not item.body else _body_words(item, furniture.spans),
    )
    return f"words:{item.outlet}:{place or ''}:{' '.join(first[:FIRST_WORDS])}"


def _body_words(item: Item, spans: tuple[tuple[int, int], ...]) -> str:
    start = item.text.find(item.body)
    start = max(start, 0)
    kept = "".join(
        " " if any(a <= start + k < b for a, b in spans) else c for k, c in enumerate(item.body[:600])
    )
    return kept.casefold()


def canonical_link(link: str) -> str:
    """A link without scheme, `www.`, fragment, tracking parameters and a slash at the end; host in lower case."""
    try:
        parts = urlsplit(link.strip())
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    except ValueError:
        return link.strip()
    query = urlencode(sorted((k, v) for k, v in parse_qsl(parts.query) if not TRACKING.match(k)))
    return urlunsplit(("", host + port, parts.path.rstrip("/"), query, "")).removeprefix("//")


def content_of(item: Item) -> str:
    """What makes a version: its words, its withdrawal, its embargo."""
    return "\x1f".join(
        (item.headline, item.body, item.text, "canceled" if item.canceled else "", item.version or "")
    )


def _says_the_headline(guid: str, headline: str) -> bool:
    def words(text: str) -> set[str]:
        return set(re.findall(r"\w+", text.casefold()))

    own, said = words(headline), words(guid)
    return len(own) >= 3 and "://" not in guid and len(own & said) >= 0.6 * len(own)


def _digest(key: str, content: str) -> str:
    return hashlib.sha256(f"{key}\x1e{content}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
