"""What readers ask for: the page and its permanent links, the past, dispatches, feeds, the stream."""

from __future__ import annotations

import threading
from collections import OrderedDict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from litestar import Request, Response, get, route
from litestar.enums import HttpMethod
from litestar.exceptions import NotFoundException
from litestar.handlers.base import BaseRouteHandler
from litestar.params import FromPath, FromQuery
from litestar.types import ASGIApp, Receive, Scope, Send

from writethru.formats import atom, jsonfeed, page_json, rss
from writethru.live.assets import Asset
from writethru.live.broadcast import Broadcast, since_of
from writethru.live.past import past_page
from writethru.live.rendering import Document, Order, Renderer, default_order
from writethru.live.replies import FOR_EVER, plain, reply
from writethru.live.settings import LiveSettings
from writethru.model import Dispatch, Page, PageEntry, Span

if TYPE_CHECKING:
    from writethru.newsroom import Newsroom

READ = (HttpMethod.GET, HttpMethod.HEAD)

PAST_KEPT = 64
"""Past pages kept: folding a log again costs more than anything else a reader can ask for."""


class Rooms:
    """What readers may see of the newsroom's stories, and what is worked out once a revision."""

    def __init__(self, newsroom: Newsroom, renderer: Renderer):
        self.newsroom, self.renderer = newsroom, renderer
        self._held: dict[str, tuple[Page, tuple[PageEntry, ...]]] = {}
        self._past: OrderedDict[tuple[str, datetime, int], Document] = OrderedDict()
        self._past_turn = threading.Lock()

    def page(self, story: str) -> Page:
        """The story's page; 404 where there is none."""
        if story not in self.newsroom.stories():
            raise NotFoundException("There is no such story")
        return self.newsroom.page(story)

    def whole(self, story: str, order: str | None) -> Document:
        page = self.page(story)
        wanted: Order = default_order(page)
        if order in ("newest", "oldest"):
            wanted = "newest" if order == "newest" else "oldest"
        return self.renderer.page(page, wanted)

    def held(self, story: str) -> tuple[PageEntry, ...]:
        """Entries that editors hold back. A hold takes the entry off the page, so a page has one answer."""
        page = self.page(story)
        kept = self._held.get(story)
        if kept is None or kept[0] is not page:
            kept = (page, self.newsroom.desk(story).held)
            self._held[story] = kept
        return kept[1]

    def past(self, story: str, moment: datetime) -> Document:
        page = self.page(story)
        key = (story, moment, page.revision)
        found = self._past.get(key)
        if found is None:
            then = past_page(self.newsroom.page_at(story, moment), page, self.held(story))
            found = self.renderer.past(then, moment)
            # Several threads may come by here; each keeps what it holds in hand, whatever the others drop.
            with self._past_turn:
                self._past[key] = found
                while len(self._past) > PAST_KEPT:
                    self._past.popitem(last=False)
        return found

    def dispatch(self, story: str, id: str, mark: str | None) -> Document:
        """A dispatch with what is held back blanked and what was withdrawn struck; 404 where all is held back."""
        page = self.page(story)
        dispatch = self.newsroom.dispatch(story, id)
        if dispatch is None:
            raise NotFoundException("There is no such dispatch")
        held = held_spans(dispatch, self.held(story))
        shown = [e for e in page.entries if any(v.dispatch == id for v in e.evidence)]
        if held and not shown:
            raise NotFoundException("There is no such dispatch")
        struck = tuple(
            span
            for e in shown
            if e.status == "retracted"
            for v in e.evidence
            if v.dispatch == id
            for span in v.content
        )
        withdrawn_by = self.newsroom.withdrawn_by(story, id)
        return self.renderer.dispatch(
            page, dispatch, mark=mark_of(mark, dispatch), held=held, struck=struck, withdrawn_by=withdrawn_by
        )


def held_spans(dispatch: Dispatch, held: tuple[PageEntry, ...]) -> tuple[Span, ...]:
    """The words of a dispatch that entries held back rest on."""
    spans: list[Span] = []
    for entry in held:
        spans += [(p.start, p.end) for p in (entry.title, *entry.text) if p.dispatch == dispatch.id]
        for evidence in entry.evidence:
            if evidence.dispatch == dispatch.id:
                spans += [*evidence.content, *(evidence.source or ()), *(evidence.cue or ())]
    return tuple(sorted(set(spans)))


def mark_of(text: str | None, dispatch: Dispatch) -> Span | None:
    """`120-188` as a span inside the dispatch's text; None where it is none."""
    start, dash, end = (text or "").partition("-")
    if not dash or not (start.isascii() and start.isdigit() and end.isascii() and end.isdigit()):
        return None
    if len(start) > 9 or len(end) > 9:
        return None
    span = (int(start), min(int(end), len(dispatch.text)))
    return span if span[0] < span[1] else None


def moment_of(text: str) -> datetime:
    """A time in an address, as ISO 8601; UTC where it names no zone. 404 where it is none."""
    try:
        moment = datetime.fromisoformat(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise NotFoundException("That is not a time: write it as in 2026-03-10T14:02Z") from None


def handlers(
    rooms: Rooms, broadcast: Broadcast, settings: LiveSettings, assets: dict[str, Asset]
) -> list[BaseRouteHandler]:
    """The route handlers of everything public."""
    newsroom, renderer = rooms.newsroom, rooms.renderer

    @route("/", http_method=READ, include_in_schema=False, sync_to_thread=False)
    def front(request: Request[Any, Any, Any], order: FromQuery[str | None] = None) -> Response[bytes]:
        stories = newsroom.stories()
        if len(stories) == 1:
            return reply(request, rooms.whole(stories[0], order))
        return reply(request, renderer.stories(tuple(newsroom.page(story) for story in stories)))

    @route("/{story:str}", http_method=READ, include_in_schema=False, sync_to_thread=False)
    def story_page(
        request: Request[Any, Any, Any], story: FromPath[str], order: FromQuery[str | None] = None
    ) -> Response[bytes]:
        return reply(request, rooms.whole(story, order))

    @route("/{story:str}/{entry:str}", http_method=READ, include_in_schema=False, sync_to_thread=False)
    def entry_page(
        request: Request[Any, Any, Any], story: FromPath[str], entry: FromPath[str]
    ) -> Response[bytes]:
        page = rooms.page(story)
        for one in page.entries:
            if one.id == entry:
                return reply(request, renderer.single(page, one))
        raise NotFoundException("There is no such update")

    @route(
        "/{story:str}/dispatches/{dispatch:str}",
        http_method=READ,
        include_in_schema=False,
        sync_to_thread=False,
    )
    def dispatch_page(
        request: Request[Any, Any, Any],
        story: FromPath[str],
        dispatch: FromPath[str],
        mark: FromQuery[str | None] = None,
    ) -> Response[bytes]:
        return reply(request, rooms.dispatch(story, dispatch, mark))

    # Folding a log takes as long as it is: in a thread, so that nobody's stream waits for it.
    @route("/{story:str}/as-of/{time:str}", http_method=READ, include_in_schema=False, sync_to_thread=True)
    def past_state(
        request: Request[Any, Any, Any], story: FromPath[str], time: FromPath[str]
    ) -> Response[bytes]:
        rooms.page(story)
        return reply(request, rooms.past(story, moment_of(time)))

    @route("/{story:str}/page.json", http_method=READ, sync_to_thread=False)
    def page_as_json(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        """The page as JSON: what every other rendering is made from."""
        page = rooms.page(story)
        return plain(request, page_json.write(page), page.revision, page_json.MEDIA_TYPE)

    @route("/{story:str}/rss.xml", http_method=READ, include_in_schema=False, sync_to_thread=False)
    def page_as_rss(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        page = rooms.page(story)
        return plain(request, rss.write(page, settings.base_url), page.revision, rss.MEDIA_TYPE)

    @route("/{story:str}/atom.xml", http_method=READ, include_in_schema=False, sync_to_thread=False)
    def page_as_atom(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        page = rooms.page(story)
        return plain(request, atom.write(page, settings.base_url), page.revision, atom.MEDIA_TYPE)

    @route("/{story:str}/feed.json", http_method=READ, include_in_schema=False, sync_to_thread=False)
    def page_as_json_feed(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        page = rooms.page(story)
        return plain(request, jsonfeed.write(page, settings.base_url), page.revision, jsonfeed.MEDIA_TYPE)

    # A handler that returns an ASGI application: what is sent goes to the server's own `send`, unbuffered.
    # (An `asgi` route would be shorter, but Litestar 2 cannot resolve path parameters of one.)
    @get("/{story:str}/stream", include_in_schema=False, sync_to_thread=False)
    def stream(request: Request[Any, Any, Any], story: FromPath[str]) -> ASGIApp:
        page = rooms.page(story)
        since = since_of(request.query_params.get("since"), request.headers.get("last-event-id"))

        async def serve(scope: Scope, receive: Receive, send: Send) -> None:
            channel = broadcast.channel(story, page.revision)
            await broadcast.serve(channel, since, receive, send)  # type: ignore[arg-type]

        return serve

    @route("/static/{name:str}", http_method=READ, include_in_schema=False, sync_to_thread=False)
    def static(request: Request[Any, Any, Any], name: FromPath[str]) -> Response[bytes]:
        asset = assets.get(name)
        if asset is None:
            raise NotFoundException("There is no such file")
        return plain(request, asset.data, 0, asset.media_type, cache=FOR_EVER)

    @route("/healthz", http_method=READ, sync_to_thread=False)
    def health() -> dict[str, Any]:
        """Whether the server answers, each story's revision, and how many readers follow."""
        return {
            "status": "ok",
            "readers": broadcast.readers(),
            "stories": {story: newsroom.page(story).revision for story in newsroom.stories()},
        }

    return [
        front, story_page, entry_page, dispatch_page, past_state, page_as_json, page_as_rss, page_as_atom,
        page_as_json_feed, stream, static, health,
    ]  # fmt: skip
