"""Identity: which items are the same thing sent again, and which are its new version.

guid, then canonical link, then slug, dateline and first words: feeds change their guids, put the headline
in them, or repeat an item under two links. Ids follow from what an item says and not from what was here before,
so a feed read twice, shuffled or cut gives the same dispatches; the same words of one outlet, over two feeds or
under two guids, are one dispatch that came twice.
"""

from __future__ import annotations

import hashlib
import re
from datetime import datetime, timedelta

import immutables
import msgspec

from writethru.intake.deskwords import Said, bare_headline, said_by, signal_of
from writethru.intake.embargoes import embargo_of, opens
from writethru.intake.furniture import furnish, stated_dateline
from writethru.intake.links import canonical_link, names_an_item
from writethru.model import Dateline, Dispatch, Item

FIRST_WORDS = 8
"""Words of the body that stand for an item which has a headline but neither guid nor link."""

LEAST_WORDS = 3
"""Words with which a guid begins to look like a headline."""

LONGEST_ID = 120
"""Code points of an id that is taken over as it is; a longer one is no id and identity decides."""

ALIKE_WORDS = 12
"""Words of a body from which an outlet's same words under another guid are the same item. Shorter texts are
repeated for other things: a notice of withdrawal, a line of a weather table."""

SAME_SLUG = timedelta(hours=36)
"""How long a slug stands for one story: agencies use theirs again the next day."""

FRONT_LINES = 3
"""Lines of a body in which an embargo may stand."""

Rank = tuple[datetime, datetime, str]
"""The outlet's time and the time of receipt, by which versions are ordered, and the id. Where both are equal,
what comes last counts."""


class Register(msgspec.Struct, frozen=True, kw_only=True):
    """What has been admitted. Immutable: `add` gives a new one.

    dispatches: the key of each dispatch id; words: the dispatch by key and digest of its words; latest: rank of the newest
    version of each key, its id last; aliases: link and headline, words, guid and slug of an item, which lead to its key
    when a feed changes its guids or a later lead has a guid of its own; versions: the version number of a dispatch.
    """

    dispatches: immutables.Map[str, str] = immutables.Map()
    words: immutables.Map[str, str] = immutables.Map()
    latest: immutables.Map[str, Rank] = immutables.Map()
    aliases: immutables.Map[str, str] = immutables.Map()
    versions: immutables.Map[str, int] = immutables.Map()

    def admit(self, item: Item, now: datetime) -> Dispatch | None:
        """The dispatch an item becomes; None where exactly this one is here already."""
        said = said_by(item.headline, item.body, slug=item.slug or "", note=item.note or "")
        signal = signal_of(item.headline, item.body, stated=item.signal, canceled=item.canceled, said=said)
        id = self._id(item, signal == "kill")
        if id is None:
            return None
        received = item.received or now
        embargo, odd = (
            (item.embargo, None)
            if item.embargo
            else _embargo(item, said, item.updated or item.published or received)
        )
        marks = tuple(dict.fromkeys((*item.marks, *said.marks, *(("embargo",) if embargo or odd else ()))))
        furniture = furnish(item.text, item.headline)
        dispatch = Dispatch(
            id=id,
            key=self._key(item, said, received),
            outlet=item.outlet,
            received=received,
            headline=item.headline,
            body=item.body,
            text=item.text,
            format=item.format,
            signal=signal,
            dateline=furniture.dateline or _dateline(item),
            furniture=tuple(sorted({*furniture.spans, *(s for s in item.furniture if 0 <= s[0] < s[1] <= len(item.text))})),
            guid=item.guid,
            link=item.link,
            slug=item.slug,
            version=item.version,
            published=item.published,
            updated=item.updated,
            embargo=embargo,
            byline=item.byline or furniture.byline,
            language=item.language,
            infosources=item.infosources,
            hops=item.hops,
            note=item.note,
            marks=marks,
            urgency=item.urgency,
            oddities=(*item.oddities, odd) if odd else item.oddities,
            original=item.original,
        )  # fmt: skip
        before = self.latest.get(dispatch.key)
        if before is None or not self._newer(dispatch, before):
            return dispatch
        return msgspec.structs.replace(dispatch, supersedes=before[-1])

    def add(self, dispatch: Dispatch) -> Register:
        """The register with one more dispatch."""
        latest, rank = self.latest, _rank(dispatch)
        before = latest.get(dispatch.key)
        if before is None or self._newer(dispatch, before):
            latest = latest.set(dispatch.key, rank)
        aliases, versions = self.aliases, self.versions
        for alias in _aliases(dispatch):
            # A slug leads to its newest item, a link or a guid to the first that had it.
            aliases = aliases.set(
                alias, dispatch.key if alias.startswith("slug") else aliases.get(alias, dispatch.key)
            )
        if (number := _number(dispatch.version)) is not None:
            versions = versions.set(dispatch.id, number)
        return Register(
            dispatches=self.dispatches.set(dispatch.id, dispatch.key),
            words=self.words.set(f"{dispatch.key}\x1f{_words(dispatch)}", dispatch.id),
            latest=latest,
            aliases=aliases,
            versions=versions,
        )

    def _newer(self, dispatch: Dispatch, before: Rank) -> bool:
        """Whether a dispatch is a later version: by number where both have one and neither is a withdrawal, else by time."""
        one, other = _number(dispatch.version), self.versions.get(before[-1])
        if one is not None and other is not None and one != other and dispatch.signal != "kill":
            return one > other
        return before[:2] <= _rank(dispatch)[:2]

    def _key(self, item: Item, said: Said, received: datetime) -> str:
        """The key of what an item is a version of: its own, or that to which its link, its words, the item it says
        it replaces or the slug of a later lead leads."""
        key = key_of(item)
        if item.id or key in self.latest:
            return key
        for alias in _aliases(item):
            if alias.startswith("slug") and not said.marks and not said.signals & {"kill", "correction"}:
                continue  # two first leads with one slug are two items
            if (
                alias.startswith("guid")
                and not key.startswith("guid:")
                and item.link
                and names_an_item(item.link)
            ):
                continue  # a guid that is a phrase may stand for many; the link tells them apart
            found = self.aliases.get(alias)
            if found is None or (
                alias.startswith("slug") and abs(received - self.latest[found][1]) > SAME_SLUG
            ):
                continue
            return found
        return self.aliases.get(f"guid\x1f{item.outlet}\x1f{item.replaces}", key) if item.replaces else key

    def _id(self, item: Item, kill: bool) -> str | None:
        """The id of an item's dispatch; None where that dispatch is here.

        A sender's own id is kept, but for its first words only: other words under the same id, or
        another outlet's, are another dispatch, whose id says so at its end.
        """
        if item.id and len(item.id) <= LONGEST_ID:
            if item.id not in self.dispatches:
                return item.id
            if f"{key_of(item)}\x1f{_words(item)}" in self.words:
                return None
            id = f"{item.id}-v{_digest(key_of(item), content_of(item))[:6]}"
        else:
            id = f"d{_digest(_anchor(item, kill), content_of(item))}"
        return None if id in self.dispatches else id


def _anchor(item: Item, kill: bool) -> str:
    """What an item's id hangs on beside its words, so that it is the same whatever came before it: the outlet where
    its words are many enough to tell it, else its link, else its key. A withdrawal hangs on its key: two of them may
    say the same."""
    if kill:
        return key_of(item)
    if len(re.findall(r"\w+", item.body)) >= ALIKE_WORDS and not item.id:
        return f"said:{item.outlet}"
    if item.link and names_an_item(item.link):
        return f"link:{item.outlet}:{canonical_link(item.link)}"
    return key_of(item)


def _embargo(item: Item, said: Said, sent: datetime) -> tuple[datetime | None, str | None]:
    """The embargo that the words state: the note, a marked headline, or a line before the text."""
    front = [line for line in item.body.split("\n", FRONT_LINES)[:FRONT_LINES] if opens(line)]
    return embargo_of((item.note or "", item.headline if "embargo" in said.marks else "", *front), sent)


def _dateline(item: Item) -> Dateline | None:
    """The dateline that the format states apart from the text: an empty span where the body begins."""
    if not item.dateline:
        return None
    start = len(item.headline) + 2 if item.headline and item.body else 0
    return stated_dateline(item.dateline, min(start, len(item.text)))


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


def _aliases(item: Item | Dispatch) -> list[str]:
    """What leads to an item beside its key, surest first."""
    outlet, found = item.outlet, []
    if item.link and item.headline and names_an_item(item.link):
        found.append(
            f"link\x1f{outlet}\x1f{canonical_link(item.link)}\x1f{bare_headline(item.headline).casefold()}"
        )
    if item.headline and len(re.findall(r"\w+", item.body)) >= ALIKE_WORDS:
        found.append(f"said\x1f{outlet}\x1f{_digest(bare_headline(item.headline).casefold(), item.body)}")
    if item.guid:
        found.append(f"guid\x1f{outlet}\x1f{item.guid}")
    if slug := bare_slug(item.slug or ""):
        found.append(f"slug\x1f{outlet}\x1f{slug}")
    return found


def bare_slug(slug: str) -> str:
    """A slug without cycle (`BC-`, `AP-`) and version words (`, 2nd Ld-Writethru`), as it repeats on all leads of a
    story; empty where that leaves less than two words, which stand for a subject and not for a story."""
    bare = re.sub(r"^(?:BC|AM|PM|AP|US|EU|AS)-+", "", slug.strip(), flags=re.IGNORECASE).partition(",")[0]
    bare = re.sub(
        r"\b(?:\d{1,2}(?:st|nd|rd|th)?[ -]*)?(?:ld|lead|writethru|update|add|sub|take|correction|kill)s?\b[ -]*\d{0,2}",
        "",
        bare,
        flags=re.IGNORECASE,
    )
    words = re.findall(r"\w+", bare.casefold())
    return "-".join(words) if len(words) >= 2 else ""


def _number(version: str | None) -> int | None:
    """A version as a number, where it is one."""
    found = re.fullmatch(r"\s*(\d{1,18})\s*", version or "")
    return int(found[1]) if found else None


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
    # A first version is the same as one that says no number: the same item in a feed that has none.
    version = "" if _number(item.version) in (0, 1) else item.version or ""
    parts = [item.headline, item.body, item.text, "canceled" if item.canceled else "", version]
    if item.embargo:
        parts.append(item.embargo.isoformat())
    parts += [*item.marks, item.note] if item.note else [*item.marks]
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
