"""The desk as HTML."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from writethru.desk import decisions
from writethru.desk.queue import marked_text, queue, statements
from writethru.desk.session import Session
from writethru.formats.addresses import Addresses
from writethru.formats.wording import entry_title
from writethru.live.assets import Asset
from writethru.live.environment import environment
from writethru.model import Page, PageEntry
from writethru.reading.lexicon import rules

if TYPE_CHECKING:
    from writethru.intake.watch import FeedHealth
    from writethru.newsroom import DeskView

DECISIONS_SHOWN = 30

RAW_SHOWN = 1200
"""Characters of a rejected document shown: enough to recognise it."""


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
        self._env.filters |= {"bare": bare, "beginning": beginning}
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

    def _render(self, template: str, **values: Any) -> bytes:
        return self._env.get_template(template).render(**values).encode()


def _last_by_development(view: DeskView) -> dict[str, tuple[Any, str, str]]:
    """When, by whom and what was last decided on each development."""
    found: dict[str, tuple[Any, str, str]] = {}
    for _, time, actor, decision in view.decisions:
        if decision.development:
            found.setdefault(decision.development, (time, actor, decisions.PAST[decision.kind]))
    return found
