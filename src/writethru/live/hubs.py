"""Where WebSub hubs verify subscriptions and send what is new: `/api/websub/ID`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from litestar import Request, Response, get, post
from litestar.exceptions import NotFoundException, PermissionDeniedException
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.status_codes import HTTP_202_ACCEPTED

from writethru.live.settings import LiveSettings

if TYPE_CHECKING:
    from writethru.intake.websub import Hubs


def handlers(hubs: Hubs, settings: LiveSettings) -> list[HTTPRouteHandler]:
    """The callback's two handlers. Whoever does not know a subscription's id learns nothing here."""

    @get("/api/websub/{id:str}", include_in_schema=False, sync_to_thread=False)
    def verify(request: Request[Any, Any, Any], id: FromPath[str]) -> Response[str]:
        asked = request.query_params
        echo = hubs.verify(
            id, asked.get("hub.mode", ""), asked.get("hub.topic", ""), asked.get("hub.challenge", ""),
            asked.get("hub.lease_seconds"),
        )  # fmt: skip
        if echo is None:
            raise NotFoundException("Nobody here asked for that")
        return Response(echo, media_type="text/plain", headers={"x-content-type-options": "nosniff"})

    @post("/api/websub/{id:str}", include_in_schema=False, request_max_body_size=settings.max_body)
    async def deliver(request: Request[Any, Any, Any], id: FromPath[str]) -> Response[str]:
        kept = await hubs.deliver(
            id, await request.body(), request.headers.get("x-hub-signature", ""), request.headers.get("content-type")
        )  # fmt: skip
        if kept is None:
            raise NotFoundException("Nobody here asked for that")
        if not kept:
            raise PermissionDeniedException("The signature is not this body's")
        return Response("", status_code=HTTP_202_ACCEPTED, media_type="text/plain")

    return [verify, deliver]
