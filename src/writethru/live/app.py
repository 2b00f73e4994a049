"""The application: readers' pages, stream, API and desk over one newsroom, as an ASGI app for any server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from litestar import Litestar, Request, Response
from litestar.config.app import AppConfig
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme
from litestar.status_codes import HTTP_404_NOT_FOUND

from writethru import __version__
from writethru.desk.pages import handlers as desk_handlers
from writethru.desk.session import DeskKeys
from writethru.live import api, assets, hubs, metrics, readers
from writethru.live.broadcast import Broadcast
from writethru.live.rendering import Renderer
from writethru.live.replies import HTML, SECURITY
from writethru.live.settings import LiveSettings
from writethru.model import Page

if TYPE_CHECKING:
    from writethru.intake.websub import Hubs
    from writethru.newsroom import Newsroom

__all__ = ["LiveSettings", "create_app"]


def create_app(newsroom: Newsroom, settings: LiveSettings, subscriptions: Hubs | None = None) -> Litestar:
    """An ASGI application over a newsroom; `subscriptions` answers the hubs of its feeds.

    `app.state.desk_address(address)` gives the desk's address with a new one-time token;
    `app.state.close_streams()` ends all open streams, which a server must do before it can stop.
    """
    files = assets.load("writethru.live", "writethru.desk")
    renderer = Renderer(settings.base_url, files, publisher=settings.publisher)
    broadcast = Broadcast(replay=settings.replay, heartbeat=settings.heartbeat, patience=settings.patience)
    rooms = readers.Rooms(newsroom, renderer)
    keys = DeskKeys()
    for story in newsroom.stories():
        broadcast.channel(story, newsroom.page(story).revision)

    async def publish(story: str, before: Page, after: Page) -> None:
        broadcast.channel(story, before.revision).publish(after.revision, renderer.patch(before, after))

    newsroom.listen(publish)

    @asynccontextmanager
    async def beating(_: Litestar) -> AsyncIterator[None]:
        broadcast.start()
        try:
            yield
        finally:
            await broadcast.stop()

    def found_error(request: Request[Any, Any, Any], error: HTTPException) -> Response[Any]:
        if request.url.path.startswith("/api/") or "text/html" not in request.headers.get("accept", ""):
            return Response(
                {"status_code": error.status_code, "detail": error.detail},
                status_code=error.status_code,
                headers=error.headers,
            )
        missing = error.status_code == HTTP_404_NOT_FOUND
        what = "There is nothing here" if missing else "That did not work"
        detail = error.detail if not missing or "no such" in error.detail or "time" in error.detail else ""
        hint = f"{detail}." if detail else "The address may be mistyped, or what was here was held back."
        return Response(
            renderer.missing(what, hint),
            status_code=error.status_code,
            media_type=HTML,
            headers=dict(SECURITY),
        )

    desk_address: Callable[[str], str] = keys.address
    return Litestar(
        route_handlers=[
            *readers.handlers(rooms, broadcast, settings, files),
            api.handler(newsroom, settings),
            metrics.handler(newsroom, settings),
            *(hubs.handlers(subscriptions, settings) if subscriptions else ()),
            *desk_handlers(newsroom, keys, settings, files),
        ],
        lifespan=[beating],
        exception_handlers={HTTPException: found_error},
        openapi_config=_openapi(),
        state=State({"desk_address": desk_address, "close_streams": broadcast.close, "broadcast": broadcast}),
        on_app_init=[_quiet],
    )


def _quiet(config: AppConfig) -> AppConfig:
    # Litestar's own logging would configure the root logger of whoever runs the app.
    config.logging_config = None
    return config


def _openapi() -> OpenAPIConfig:
    """`/schema/openapi.json`; no viewer, since those load scripts from elsewhere."""
    return OpenAPIConfig(
        title="writethru",
        version=__version__,
        description="Push dispatches in, read the page out.",
        path="/schema",
        render_plugins=[JsonRenderPlugin(path=["/openapi.json", "/"])],
        components=Components(security_schemes={"token": SecurityScheme(type="http", scheme="bearer")}),
    )
