"""The desk's pages: sign in, see how a dispatch was read and placed, decide. Works with plain forms."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote

from litestar import Request, Response, get, post
from litestar.datastructures import Cookie
from litestar.exceptions import (
    HTTPException,
    NotAuthorizedException,
    NotFoundException,
    PermissionDeniedException,
)
from litestar.handlers.base import BaseRouteHandler
from litestar.params import FromPath, FromQuery
from litestar.status_codes import (
    HTTP_200_OK,
    HTTP_303_SEE_OTHER,
    HTTP_401_UNAUTHORIZED,
    HTTP_409_CONFLICT,
    HTTP_421_MISDIRECTED_REQUEST,
)

from writethru.desk.decisions import from_form
from writethru.desk.rendering import DeskRenderer
from writethru.desk.session import (
    COOKIE,
    DeskKeys,
    Session,
    editor_name,
    genuine,
    host_allowed,
    is_here,
    origin_allowed,
)
from writethru.errors import DeskError
from writethru.live.assets import Asset
from writethru.live.replies import HTML, SECURITY
from writethru.live.settings import LiveSettings

if TYPE_CHECKING:
    from writethru.newsroom import Newsroom

FORM_BYTES = 256 * 1024
"""Most bytes of a decision's form: a split with every statement of a large entry ticked fits twice."""

PRIVATE = {**SECURITY, "cache-control": "no-store", "referrer-policy": "same-origin"}


def handlers(
    newsroom: Newsroom, keys: DeskKeys, settings: LiveSettings, assets: dict[str, Asset],
    new_id: Callable[[], str] = lambda: str(uuid.uuid4()),
) -> list[BaseRouteHandler]:  # fmt: skip
    """The route handlers under `/desk`.

    new_id: makes the ids that forms carry, so that a double click is applied once.
    """
    renderer = DeskRenderer(assets, new_id)

    def guard(request: Request[Any, Any, Any]) -> None:
        """Only this machine, and only under its own name."""
        if not host_allowed(request.headers.get("host", ""), settings.desk_hosts):
            raise HTTPException(
                "The desk answers only as localhost or 127.0.0.1", status_code=HTTP_421_MISDIRECTED_REQUEST
            )
        if not is_here(request.client.host if request.client else None):
            raise PermissionDeniedException("The desk answers only on the machine it runs on")

    def signed_in(request: Request[Any, Any, Any]) -> Session:
        guard(request)
        session = keys.session(request.cookies.get(COOKIE))
        if session is None:
            raise NotAuthorizedException("Open the desk with the address that the terminal printed")
        return session

    async def form(request: Request[Any, Any, Any], session: Session) -> dict[str, list[str]]:
        if not origin_allowed(request.headers.get("origin"), request.headers.get("host", "")):
            raise PermissionDeniedException("This form came from another site")
        fields = parse_qs((await request.body()).decode("utf-8", "replace"), keep_blank_values=True)
        if not genuine(session, (fields.get("csrf") or [""])[0]):
            raise PermissionDeniedException("This form is out of date: reload the desk")
        return fields

    def known(story: str) -> None:
        if story not in newsroom.stories():
            raise NotFoundException("There is no such story")

    @get("/desk", include_in_schema=False, sync_to_thread=False)
    def enter(request: Request[Any, Any, Any], token: FromQuery[str | None] = None) -> Response[bytes]:
        guard(request)
        if token is not None:
            cookie = keys.enter(token)
            if cookie is None:
                return _html(renderer.sign_in(spent=True), HTTP_401_UNAUTHORIZED)
            # Its own redirect takes the token out of the address bar and the history.
            return _to(
                "/desk", Cookie(key=COOKIE, value=cookie, path="/desk", httponly=True, samesite="strict")
            )
        session = keys.session(request.cookies.get(COOKIE))
        if session is None:
            return _html(renderer.sign_in(spent=False), HTTP_401_UNAUTHORIZED)
        stories = newsroom.stories()
        if len(stories) == 1:
            return _to(f"/desk/{quote(stories[0], safe='')}")
        return _html(renderer.stories(tuple(newsroom.page(story) for story in stories), session))

    @get("/desk/{story:str}", include_in_schema=False, sync_to_thread=False)
    def desk(
        request: Request[Any, Any, Any],
        story: FromPath[str],
        d: FromQuery[str | None] = None,
        e: FromQuery[str | None] = None,
    ) -> Response[bytes]:
        session = signed_in(request)
        known(story)
        return _html(renderer.desk(newsroom.desk(story), session, newsroom.feeds(), dispatch=d, entry=e))

    @post("/desk/{story:str}/decisions", include_in_schema=False, request_max_body_size=FORM_BYTES)
    async def decide(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        session = signed_in(request)
        known(story)
        fields = await form(request, session)
        back = {name: (fields.get(name) or [""])[0] for name in ("d", "e")}
        try:
            await newsroom.decide(story, from_form(fields), session.editor)
        except DeskError as error:
            html = renderer.desk(
                newsroom.desk(story), session, newsroom.feeds(), dispatch=back["d"] or None,
                entry=back["e"] or None, trouble=str(error),
            )  # fmt: skip
            return _html(html, HTTP_409_CONFLICT)
        query = "&".join(f"{name}={quote(value, safe='')}" for name, value in back.items() if value)
        return _to(f"/desk/{quote(story, safe='')}" + (f"?{query}" if query else ""))

    @post("/desk/{story:str}/name", include_in_schema=False, request_max_body_size=FORM_BYTES)
    async def name(request: Request[Any, Any, Any], story: FromPath[str]) -> Response[bytes]:
        session = signed_in(request)
        known(story)
        fields = await form(request, session)
        session.editor = editor_name((fields.get("editor") or [""])[0])
        return _to(f"/desk/{quote(story, safe='')}")

    return [enter, desk, decide, name]


def _html(data: bytes, status: int = HTTP_200_OK) -> Response[bytes]:
    return Response(data, status_code=status, media_type=HTML, headers=dict(PRIVATE))


def _to(address: str, *cookies: Cookie) -> Response[bytes]:
    return Response(
        b"", status_code=HTTP_303_SEE_OTHER, media_type=HTML, headers={**PRIVATE, "location": address},
        cookies=list(cookies),
    )  # fmt: skip
