"""The desk as HTML."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from markupsafe import Markup

from writethru.desk import decisions
from writethru.desk.queue import marked_text, queue, statements
from writethru.desk.session import Session
from writethru.formats.addresses import Addresses
from writethru.formats.wording import counted, entry_title
from writethru.live.assets import Asset
from writethru.live.environment import environment
from writethru.live.marks import marked
from writethru.model import Dispatch, Page, PageEntry
from writethru.reading.lexicon import rules

if TYPE_CHECKING:
    from writethru.desk.wires import Pasted
    from writethru.intake.parsed import Parsed
    from writethru.intake.watch import FeedHealth
    from writethru.newsroom import DeskView, Fate, SetAside

DECISIONS_SHOWN = 30

RAW_SHOWN = 1200
"""Characters of a rejected document shown: enough to recognise it."""


ITEMS_SHOWN = 60
"""Dispatches of a paste that are shown: a whole feed is recognised by its first ones."""

BODY_SHOWN = 600
"""Characters of a body that are shown without being asked for."""

SAID = {
    "read": "It could be read now: {kept}.",
    "still": "It still cannot be read. Ask the outlet for it again, or paste its text.",
    "again": "It is being tried again; it comes back here if it fails.",
    "laid_by": "It was laid by. If it comes again just so, it is not shown again.",
    "all": "All of them were tried again: {kept}.",
}
"""What came of a press on the page of what was set aside."""

FORMATS = {
    "rss": "RSS", "rss1": "RSS 1.0", "atom": "Atom", "jsonfeed": "JSON Feed", "ninjs": "ninjs", "jsonlines": "JSON Lines",
    "newsmlg2": "NewsML-G2", "newsml1": "NewsML 1", "nitf": "NITF", "xml": "an agency's XML", "iptc7901": "IPTC 7901",
    "anpa": "ANPA 1312", "telex": "a telex", "mail": "a mail", "article": "an article's page", "liveblog": "a live blog's page",
    "livepage": "a live page's text", "pdf": "PDF", "docx": "DOCX", "text": "plain text",
}  # fmt: skip


def body_of(dispatch: Dispatch) -> Markup:
    """A dispatch's body with its furniture marked."""
    start = (
        len(dispatch.text) - len(dispatch.body)
        if dispatch.text.endswith(dispatch.body)
        else len(dispatch.text)
    )
    return marked(dispatch.text[start:], start, [("furniture", dispatch.furniture)])


def pace(seconds: float) -> str:
    """`45 s`, `2 min`, `1 h`."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.0f} h"


def bare(address: str) -> str:
    """An address without what may be a secret: user, password and query. What is no address stays as it is."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https"):
        return address
    return f"{parts.netloc.rpartition('@')[2]}{parts.path}"


def beginning(raw: bytes) -> str:
    """The first characters of bytes of unknown encoding."""
    text = raw[: 4 * RAW_SHOWN].decode("utf-8", "replace")
    return text[:RAW_SHOWN] + ("…" if len(text) > RAW_SHOWN else "")


class DeskRenderer:
    """Renders the desk's pages. `new_id` makes the id that each form carries."""

    def __init__(self, assets: dict[str, Asset], new_id: Callable[[], str]):
        self._env = environment("writethru.desk", "writethru.live")
        self._env.filters["rule_words"] = lambda rule: rules().get(rule, "")
        self._env.filters |= {"bare": bare, "beginning": beginning, "pace": pace, "body": body_of}
        self._env.globals |= {
            "asset": {name: asset.address for name, asset in assets.items()},
            "new_id": new_id,
            "OPPOSITE": decisions.OPPOSITE,
        }

    def sign_in(self, *, spent: bool) -> bytes:
        """What somebody without a session sees."""
        return self._render("sign_in.html", spent=spent)

    def stories(self, pages: Sequence[Page], session: Session) -> bytes:
        """The list of stories."""
        return self._render("desks.html", pages=pages, session=session)

    def desk(
        self, view: DeskView, session: Session, feeds: Sequence[FeedHealth], *, dispatch: str | None = None,
        entry: str | None = None, trouble: str = "",
    ) -> bytes:  # fmt: skip
        """The whole desk.

        Args:
            dispatch: id of the one that is looked at; the most urgent one where none is named.
            entry: id of the development that is decided on; the first that the dispatch tells of.
            trouble: why the last decision could not be carried out.
        """
        waiting = queue(view)
        ids = [line.dispatch.id for line in waiting.lines]
        by_id = {incoming.dispatch.id: incoming for incoming in view.incoming}
        chosen = by_id.get(dispatch or "") or (by_id[ids[0]] if ids else None)
        read = statements(view, chosen) if chosen else ()
        shown: dict[str, PageEntry] = {e.id: e for e in (*view.page.entries, *view.held)}
        at_hand = shown.get(entry or "") or next(
            (shown[r.development] for r in read if r.development in shown), None
        )
        place = ids.index(chosen.dispatch.id) if chosen and chosen.dispatch.id in ids else 0
        outlets = {incoming.dispatch.id: incoming.dispatch.outlet for incoming in view.incoming}

        def title(development: str | None) -> str:
            found = shown.get(development or "")
            return entry_title(found) if found else development or "?"

        return self._render(
            "desk.html", view=view, page=view.page, session=session, feeds=feeds, queue=waiting, chosen=chosen,
            read=read, text=marked_text(chosen) if chosen else None, entry=at_hand, trouble=trouble,
            held={e.id for e in view.held}, at=Addresses(base="", story=view.story), title_of=title, outlets=outlets,
            above=ids[place - 1] if ids and place else None, below=ids[place + 1] if place + 1 < len(ids) else None,
            entries=sorted(shown.values(), key=lambda e: e.first, reverse=True),
            decisions=[
                (time, actor, decisions.told(decision, title), decision)
                for _, time, actor, decision in view.decisions[:DECISIONS_SHOWN]
            ],
            last=_last_by_development(view),
        )  # fmt: skip

    def feeds(
        self, page: Page, session: Session, feeds: Sequence[FeedHealth], *, asked: bool = False
    ) -> bytes:
        """How each way in is, those that fail first."""
        ordered = sorted(
            feeds, key=lambda feed: (not feed.failures, not feed.note, feed.outlet.casefold(), feed.url)
        )
        failing = sum(1 for feed in feeds if feed.failures)
        unasked = sum(1 for feed in feeds if not feed.failures and feed.last_ok is None)
        return self._render(
            "feeds.html", page=page, session=session, feeds=ordered, failing=failing, unasked=unasked, asked=asked,
            well=len(ordered) - failing - unasked,
        )  # fmt: skip

    def set_aside(
        self, page: Page, session: Session, items: Sequence[SetAside], *, said: str = "", number: str = "",
        trouble: str = "",
    ) -> bytes:  # fmt: skip
        """What could not be read, with the reason and what to do.

        said, number: what came of the last press, as a word of `SAID`, and how many dispatches that gave.
        """
        words = SAID.get(said, "")
        count = int(number) if number.isascii() and number.isdigit() and len(number) < 9 else 0
        told = words.format(kept=f"{counted(count, 'dispatch', 'dispatches')}" if count else "nothing new")
        return self._render(
            "set_aside.html", page=page, session=session, items=items, said=told, trouble=trouble
        )

    def paste(
        self, page: Page, session: Session, given: Pasted, outlets: Sequence[str], *, said: Mapping[str, str] | None = None,
        understood: tuple[Parsed, Sequence[Fate], Sequence[Dispatch | None]] | None = None, trouble: str = "",
    ) -> bytes:  # fmt: skip
        """The form to paste into, and what was understood of what was pasted.

        said: what came of the paste before: `kept`, `known`, `aside` (numbers) and `d`, the first that was kept.
        """
        parsed, fates, new = understood or (None, (), ())
        shown = tuple(zip(parsed.items, fates, new, strict=True))[:ITEMS_SHOWN] if parsed else ()
        told = []
        for name, words in (("kept", "kept"), ("known", "here already"), ("aside", "set aside")):
            number = (said or {}).get(name, "")
            if number.isascii() and number.isdigit() and 0 < len(number) < 9 and int(number):
                told.append(f"{int(number)} {words}")
        return self._render(
            "paste.html", page=page, session=session, given=given, outlets=outlets, parsed=parsed, items=shown,
            more=len(parsed.items) - len(shown) if parsed else 0, named=bool(given.outlet), trouble=trouble,
            fresh=sum(fate.became in ("accepted", "version") for fate in fates), said=", ".join(told).capitalize() + "." if told else "",
            first=(said or {}).get("d", ""), grey=any(one.furniture for one in new if one), FORMATS=FORMATS, BODY_SHOWN=BODY_SHOWN,
        )  # fmt: skip

    def _render(self, template: str, **values: Any) -> bytes:
        return self._env.get_template(template).render(**values).encode()


def _last_by_development(view: DeskView) -> dict[str, tuple[Any, str, str]]:
    """When, by whom and what was last decided on each development."""
    found: dict[str, tuple[Any, str, str]] = {}
    for _, time, actor, decision in view.decisions:
        if decision.development:
            found.setdefault(decision.development, (time, actor, decisions.PAST[decision.kind]))
    return found
