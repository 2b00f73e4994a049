"""Identity: which items are the same thing sent again, and which are its new version.

guid, then canonical link, then slug, dateline and first words: feeds change their guids, put the headline
in them, or repeat an item under two links. Ids follow from key and content, so a feed read twice,
shuffled or cut gives the same dispatches.
"""

from __future__ import annotations

import hashlib
import re
from datetime import datetime

import immutables
import msgspec

from writethru.intake.deskwords import bare_headline, signal_of
from writethru.intake.furniture import furnish
from writethru.intake.links import canonical_link, names_an_item
from writethru.model import Dispatch, Item

FIRST_WORDS = 8
"""Words of the body that stand for an item which has a headline but neither guid nor link."""

LEAST_WORDS = 3
"""Words with which a guid begins to look like a headline."""

LONGEST_ID = 120
"""Code points of an id that is taken over as it is; a longer one is no id and identity decides."""

Rank = tuple[datetime, datetime, str]
"""The outlet's time and the time of receipt, by which versions are ordered, and the id. Where both are equal,
what comes last counts."""


class Register(msgspec.Struct, frozen=True, kw_only=True):
    """What has been admitted. Immutable: `add` gives a new one.

    dispatches: the key of each dispatch id; words: the dispatch by key and digest of its words; latest: rank of the newest
    version of each key, its id last; aliases: link and headline of an item, which lead to its key when
    a feed changes its guids.
    """

    dispatches: immutables.Map[str, str] = immutables.Map()
    words: immutables.Map[str, str] = immutables.Map()
    latest: immutables.Map[str, Rank] = immutables.Map()
    aliases: immutables.Map[str, str] = immutables.Map()

    def admit(self, item: Item, now: datetime) -> Dispatch | None:
        """The dispatch an item becomes; None where exactly this one is here already."""
        key = key_of(item)
        if key not in self.latest and not item.id:
            key = self.aliases.get(_alias(item.outlet, item.link, item.headline), key)
        id = self._id(item, key)
        if id is None:
            return None
        furniture = furnish(item.text, item.headline)
        dispatch = Dispatch(
            id=id,
            key=key,
            outlet=item.outlet,
            received=item.received or now,
            headline=item.headline,
            body=item.body,
            text=item.text,
            format=item.format,
            signal=signal_of(
                item.headline, item.body, slug=item.slug or "", stated=item.signal, canceled=item.canceled
            ),
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
        before = self.latest.get(key)
        if before is None or before[:2] > _rank(dispatch)[:2]:
            return dispatch
        return msgspec.structs.replace(dispatch, supersedes=before[-1])

    def add(self, dispatch: Dispatch) -> Register:
        """The register with one more dispatch."""
        latest, rank = self.latest, _rank(dispatch)
        before = latest.get(dispatch.key)
        if before is None or before[:2] <= rank[:2]:
            latest = latest.set(dispatch.key, rank)
        aliases = self.aliases
        if alias := _alias(dispatch.outlet, dispatch.link, dispatch.headline):
            aliases = aliases.set(alias, aliases.get(alias, dispatch.key))
        return Register(
            dispatches=self.dispatches.set(dispatch.id, dispatch.key),
            words=self.words.set(f"{dispatch.key}\x1f{_words(dispatch)}", dispatch.id),
            latest=latest,
            aliases=aliases,
        )

    def _id(self, item: Item, key: str) -> str | None:
        """The id of an item's dispatch; None where that dispatch is here.

        A sender's own id is kept, but for its first words only: other words under the same id, or
        another outlet's, are another dispatch, whose id says so at its end.
        """
        if item.id and len(item.id) <= LONGEST_ID:
            if item.id not in self.dispatches:
                return item.id
            if f"{key}\x1f{_words(item)}" in self.words:
                return None
            id = f"{item.id}-v{_digest(key, content_of(item))[:6]}"
        else:
            id = f"d{_digest(key_of(item), content_of(item))}"
            if key != key_of(item) and f"{key}\x1f{_words(item)}" in self.words:
                return None  # the same words under a new guid
        return None if id in self.dispatches else id


def key_of(item: Item) -> str:
    """Identity over versions, within an outlet."""
    if item.id:
        return f"id:{item.outlet}:{item.id}"
    guid = (item.guid or "").strip()
    if guid and not _says_the_headline(guid, item.headline):
        return f"guid:{item.outlet}:{canonical_link(guid) if '://' in guid else guid}"
    if item.link and names_an_item(item.link):
        return f"link:{item.outlet}:{canonical_link(item.link)}"
    furniture = furnish(item.text, item.headline)
    place = furniture.dateline.place if furniture.dateline else None
    said = _body_words(item, furniture.spans) if item.body else bare_headline(item.headline).casefold()
    words = re.findall(r"\w+", said)
    place_and_slug = ":".join(filter(None, (place, (item.slug or "").casefold().strip())))
    if item.headline and words:
        return f"words:{item.outlet}:{place_and_slug}:{' '.join(words[:FIRST_WORDS])}"
    # Without a headline the words are all there is: updates of one page often begin alike.
    return f"words:{item.outlet}:{place_and_slug}:{_digest('', ' '.join(words) or item.text)}"


def _rank(dispatch: Dispatch) -> Rank:
    """Where a version stands among those of its key. A withdrawal counts from its receipt, whatever it is dated."""
    own = dispatch.updated or dispatch.published or dispatch.received
    if dispatch.signal == "kill":
        own = max(own, dispatch.received)
    return own, dispatch.received, dispatch.id


def _alias(outlet: str, link: str | None, headline: str) -> str:
    """An outlet's link with its headline: the same item, whatever its guid. Empty where that tells nothing."""
    if not link or not headline or not names_an_item(link):
        return ""
    return f"{outlet}\x1f{canonical_link(link)}\x1f{bare_headline(headline).casefold()}"


def _body_words(item: Item, spans: tuple[tuple[int, int], ...]) -> str:
    """The body without its furniture, in lower case."""
    start = max(item.text.find(item.body), 0)
    kept: list[str] = []
    for a, b in sorted(spans):
        if b > start:
            kept.append(item.text[start : max(a, start)])
            start = b
    kept.append(item.text[start:])
    return " ".join(kept).casefold()


def content_of(item: Item) -> str:
    """What makes a version: its words, its withdrawal, its embargo."""
    parts = [item.headline, item.body, item.text, "canceled" if item.canceled else "", item.version or ""]
    if item.embargo:
        parts.append(item.embargo.isoformat())
    return "\x1f".join(parts)


def _says_the_headline(guid: str, headline: str) -> bool:
    def words(text: str) -> set[str]:
        return set(re.findall(r"\w+", text.casefold()))

    if "://" in guid:
        return False
    own, said = words(headline), words(guid)
    # A phrase is some version's headline, if not this one's.
    return len(guid.split()) >= LEAST_WORDS or (len(own) >= LEAST_WORDS and len(own & said) >= 0.6 * len(own))


def _words(value: Item | Dispatch) -> str:
    return _digest(value.headline, f"{value.body}\x1f{value.text}")


def _digest(key: str, content: str) -> str:
    return hashlib.sha256(f"{key}\x1e{content}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
