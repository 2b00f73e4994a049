"""The desk's pages: sign in, see how a dispatch was read and placed, decide. Works with plain forms."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from litestar import Request, Response, get, post
from litestar.datastructures import Cookie
from litestar.handlers.base import BaseRouteHandler
from litestar.params import FromPath, FromQuery
from litestar.status_codes import (
    HTTP_401_UNAUTHORIZED,
    HTTP_409_CONFLICT,
)

from writethru.desk import wires
from writethru.desk.decisions import from_form
from writethru.desk.entrance import Entrance
from writethru.desk.rendering import DeskRenderer
from writethru.desk.replies import page_of, to
from writethru.desk.session import COOKIE, DeskKeys, editor_name
from writethru.errors import DeskError
from writethru.live.assets import Asset
from writethru.live.settings import LiveSettings

if TYPE_CHECKING:
    from writethru.newsroom import Newsroom

FORM_BYTES = 256 * 1024
"""Most bytes of a decision's form: a split with every statement of a large entry ticked fits twice."""


def handlers(
    newsroom: Newsroom, keys: DeskKeys, settings: LiveSettings, assets: dict[str, Asset],
    new_id: Callable[[], str] = lambda: str(uuid.uuid4()),
) -> list[BaseRouteHandler]:  # fmt: skip
    """The route handlers under `/desk`.

    new_id: makes the ids that forms carry, so that a double click is applied once.
    """
    renderer = DeskRenderer(assets, new_id)

    at = Entrance(newsroom, keys, settings)

    @get("/desk", include_in_schema=False, sync_to_thread=False)
    def enter(request: Request[Any, Any, Any], token: FromQuery[str | None] = None) -> Response[bytes]:
        at.guard(request)
        if token is not None:
            cookie = keys.enter(token)
            if cookie is None:
                return page_of(renderer.sign_in(spent=True), HTTP_401_UNAUTHORIZED)
            # Its own redirect takes the token out of the address bar and the history.
            return to(
                "/desk", Cookie(key=COOKIE, value=cookie, path="/desk", httponly=True, samesite="strict")
            )
        session = keys.session(request.cookies.get(COOKIE))
        if session is None:
            return page_of(renderer.sign_in(spent=False), HTTP_401_UNAUTHORIZED)
        stories = newsroom.stories()
        if len(stories) == 1:
            return to(f"/desk/{quote(stories[0], safe='')}")
        return page_of(renderer.stories(tuple(newsroom.page(story) for story in stories), session))

    @get("/desk/{story:str}", include_in_schema=False, sync_to_thread=False)
    def desk(
        request: Request[Any, Any, Any],
        story: FromPath[str],
        d: FromQuery[str | None] = None,
        e: FromQuery[str | None] = None,
    ) -> Response[bytes]:
        session = at.signed_in(request, story)
        return page_of(renderer.desk(newsroom.desk(story), session, newsroom.feeds(), dispatch=d, entry=e))

    @post("/desk/{story:str}/decisions", include_in_schema=False, request_max_body_size=FORM_BYTES)
    async def decide(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        session = at.signed_in(request, story)
        fields = await at.form(request, session)
        back = {name: (fields.get(name) or [""])[0] for name in ("d", "e")}
        try:
            await newsroom.decide(story, from_form(fields), session.editor)
        except DeskError as error:
            html = renderer.desk(
                newsroom.desk(story), session, newsroom.feeds(), dispatch=back["d"] or None,
                entry=back["e"] or None, trouble=str(error),
            )  # fmt: skip
            return page_of(html, HTTP_409_CONFLICT)
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in back.items() if value)
        return to(f"/desk/{quote(story, safe='')}" + (f"?{query}" if query else ""))

    @post("/desk/{story:str}/name", include_in_schema=False, request_max_body_size=FORM_BYTES)
    async def name(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        session = at.signed_in(request, story)
        fields = await at.form(request, session)
        session.editor = editor_name((fields.get("editor") or [""])[0])
        return to(f"/desk/{quote(story, safe='')}")

    return [enter, desk, decide, name, *wires.handlers(newsroom, at, renderer, settings)]
