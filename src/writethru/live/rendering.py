"""Pages to HTML and to patches. An entry is rendered once a revision; page, permanent link and stream share it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import Any, Literal

import msgspec
from markupsafe import Markup

from writethru.formats import schema_org
from writethru.formats.addresses import Addresses
from writethru.formats.wording import page_title
from writethru.live.assets import Asset
from writethru.live.environment import environment
from writethru.live.marks import Layer, paragraphs
from writethru.model import Dispatch, Page, PageEntry

Order = Literal["newest", "oldest"]

_encode = msgspec.json.Encoder().encode


class Document:
    """Bytes as served, with the tag that caches know them by; packs them once, when first asked to."""

    __slots__ = ("_packed", "data", "etag")

    def __init__(self, data: bytes, etag: str):
        self.data, self.etag = data, etag
        self._packed: bytes | None = None

    def packed(self, pack: Callable[[bytes], bytes]) -> bytes:
        """The bytes as `pack` makes them."""
        if self._packed is None:
            self._packed = pack(self.data)
        return self._packed


def document_of(data: bytes, revision: int) -> Document:
    """A strong tag: the revision, and a digest so that two runs of one story never share a tag."""
    return Document(data, f'"r{revision}-{hashlib.sha256(data).hexdigest()[:12]}"')


def document(html: str, revision: int) -> Document:
    """HTML as a document."""
    return document_of(html.encode(), revision)


class Renderer:
    """Renders stories under one base address.

    Args:
        base_url: the public address, without a slash at its end, for permanent links.
        publisher: who runs the page, for the structured data; "" for nobody named.
    """

    def __init__(self, base_url: str, assets: dict[str, Asset], *, publisher: str = ""):
        self._base_url, self._publisher = base_url, publisher
        self._env = environment("writethru.live")
        self._env.globals["asset"] = {name: asset.address for name, asset in assets.items()}
        self._entries: dict[str, dict[str, tuple[PageEntry, str]]] = {}
        self._pages: dict[tuple[str, Order], tuple[Page, Document]] = {}

    def entry(self, story: str, entry: PageEntry) -> Markup:
        """One entry's HTML, the same on the page and in the stream."""
        kept = self._entries.setdefault(story, {})
        found = kept.get(entry.id)
        if found is None or found[0] != entry:
            found = (entry, self._render("entry.html", story, entry=entry))
            kept[entry.id] = found
        return Markup(found[1])  # noqa: S704 - made by an autoescaping template

    def page(self, page: Page, order: Order) -> Document:
        """The whole page in this order; kept until the page changes."""
        key = (page.story, order)
        kept = self._pages.get(key)
        if kept is None or (kept[0] is not page and kept[0] != page):
            kept = (page, document(self._whole(page, order), page.revision))
            self._pages[key] = kept
        return kept[1]

    def _whole(self, page: Page, order: Order) -> str:
        return self._render(
            "page.html", page.story, page=page, order=order, live=not page.closed, as_of=None,
            entries=[self.entry(page.story, e) for e in in_order(page, order)],
            json_ld=self._json_ld(page),
        )  # fmt: skip

    def past(self, page: Page, moment: Any) -> Document:
        """The page as it stood at a moment; it is not live and tells search engines to pass on."""
        entries = [Markup(self._render("entry.html", page.story, entry=e)) for e in page.entries]  # noqa: S704
        html = self._render(
            "page.html", page.story, page=page, order="newest", live=False, as_of=moment, entries=entries,
            json_ld=None,
        )  # fmt: skip
        return document(html, page.revision)

    def single(self, page: Page, entry: PageEntry) -> Document:
        """An entry's own page, with its evidence open."""
        position = [e.id for e in page.entries].index(entry.id)
        newer = page.entries[position - 1] if position else None
        older = page.entries[position + 1] if position + 1 < len(page.entries) else None
        html = self._render("single.html", page.story, page=page, entry=entry, newer=newer, older=older)
        return document(html, page.revision)

    def dispatch(
        self, page: Page, dispatch: Dispatch, *, mark: tuple[int, int] | None, held: tuple[tuple[int, int], ...],
        struck: tuple[tuple[int, int], ...], withdrawn_by: Dispatch | None,
    ) -> Document:  # fmt: skip
        """A dispatch's text. `held` spans are left out, `struck` ones were withdrawn, `mark` is lit."""
        text = blanked(dispatch.text, held)
        layers: list[Layer] = [("furniture", dispatch.furniture), ("struck", struck)]
        if mark:
            layers.append(("marked", (mark,)))
        html = self._render(
            "dispatch.html", page.story, page=page, dispatch=dispatch, withdrawn_by=withdrawn_by,
            held=bool(held), paragraphs=_with_target(paragraphs(text, 0, layers)), marked=bool(mark),
            telling=[e for e in page.entries if any(v.dispatch == dispatch.id for v in e.evidence)],
        )  # fmt: skip
        return document(html, page.revision)

    def stories(self, pages: tuple[Page, ...]) -> Document:
        """The list of stories."""
        return document(self._render("stories.html", "", pages=pages), sum(p.revision for p in pages))

    def missing(self, what: str, hint: str) -> bytes:
        """The page for what is not there."""
        return self._render("missing.html", "", what=what, hint=hint).encode()

    def patch(self, before: Page, after: Page) -> str:
        """What a reader's page needs to become the new revision, as JSON.

        Keys: `revision`; `title` of the document; `head` and `highlights`, HTML that takes the place of
        the elements with these ids; `changed`, a list of `{id, html, new, status, after}` in page order,
        `after` being the id of the entry above it in newest-first order or null at the top; `removed`, ids.
        """
        known = {entry.id: entry for entry in before.entries}
        changed = []
        above: str | None = None
        for entry in after.entries:
            if known.get(entry.id) != entry:
                changed.append(
                    {
                        "id": entry.id,
                        "new": entry.id not in known,
                        "status": entry.status,
                        "after": above,
                        "html": str(self.entry(after.story, entry)),
                    }
                )
            above = entry.id
        now = {entry.id for entry in after.entries}
        # What is gone must not come back from the cache of rendered entries either.
        kept = self._entries.get(after.story, {})
        for id in [id for id in kept if id not in now]:
            del kept[id]
        return _encode(
            {
                "revision": after.revision,
                "title": page_title(after),
                "head": self._render("head.html", after.story, page=after, live=not after.closed, as_of=None),
                "highlights": self._render("highlights.html", after.story, page=after),
                "changed": changed,
                "removed": [id for id in known if id not in now],
            }
        ).decode()

    def _json_ld(self, page: Page) -> Markup:
        data = schema_org.write(page, self._base_url, self._publisher)
        return Markup(data.decode())  # noqa: S704 - `<`, `>` and `&` are escaped as JSON escapes

    def _render(self, template: str, story: str, **values: Any) -> str:
        at = Addresses(base="", story=story)
        return self._env.get_template(template).render(at=at, base_url=self._base_url, **values)


def in_order(page: Page, order: Order) -> tuple[PageEntry, ...]:
    """Entries newest first as on the page, or the other way round."""
    return page.entries if order == "newest" else tuple(reversed(page.entries))


def default_order(page: Page) -> Order:
    """Live coverage reads from the news down, closed coverage from the beginning."""
    return "oldest" if page.closed else "newest"


def blanked(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """The text with every letter of these spans replaced, offsets unchanged."""
    letters = list(text)
    for start, end in spans:
        for place in range(max(0, start), min(len(letters), end)):
            if not letters[place].isspace():
                letters[place] = "▒"
    return "".join(letters)


_MARKED = re.compile(r'<mark class="((?:[a-z]+ )*marked)">')


def _with_target(marked: tuple[Markup, ...]) -> tuple[Markup, ...]:
    """The first lit piece gets the id that `#marked` in an address scrolls to."""
    found, given = [], False
    for paragraph in marked:
        text, count = _MARKED.subn(r'<mark id="marked" class="\1">', str(paragraph), count=1)
        found.append(paragraph if given else Markup(text))  # noqa: S704 - escaped before
        given = given or bool(count)
    return tuple(found)
