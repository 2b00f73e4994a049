"""The API that takes pushed dispatches. The public side is otherwise read-only and apart from the desk."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any

from litestar import Request, Response, post
from litestar.exceptions import NotAuthorizedException
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import HeaderParameter, QueryParameter
from litestar.status_codes import (
    HTTP_202_ACCEPTED,
    HTTP_401_UNAUTHORIZED,
    HTTP_413_REQUEST_ENTITY_TOO_LARGE,
    HTTP_422_UNPROCESSABLE_ENTITY,
)

from writethru.errors import IntakeError
from writethru.live.settings import LiveSettings
from writethru.model import Value

if TYPE_CHECKING:
    from writethru.newsroom import Newsroom


class Refused(Value):
    """An item that was set aside: where it came from, the error's code, and what to do."""

    source: str
    code: str
    reason: str
    outlet: str | None = None


class Accepted(Value):
    """What became of a pushed document.

    accepted: ids that are kept from now on, whatever happens; known: here already; rejected: set aside.
    detail: in one line, where nothing was accepted.
    """

    accepted: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    rejected: tuple[Refused, ...] = ()
    detail: str = ""


class Tokens:
    """Who may push. Only digests are kept; a check takes the same time whichever token is meant."""

    def __init__(self, tokens: Iterable[str]):
        self._digests = tuple(_digest(token) for token in tokens)

    def allows(self, header: str) -> bool:
        """Whether an `Authorization` header carries one of the tokens."""
        scheme, _, given = header.partition(" ")
        digest, found = _digest(given.strip()), False
        for known in self._digests:
            found |= hmac.compare_digest(digest, known)
        return found and scheme.lower() == "bearer"


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()


def handler(newsroom: Newsroom, settings: LiveSettings) -> HTTPRouteHandler:
    """`POST /api/dispatches`."""
    tokens = Tokens(settings.tokens)

    @post(
        "/api/dispatches",
        status_code=HTTP_202_ACCEPTED,
        request_max_body_size=settings.max_body,
        operation_id="push",
        tags=["intake"],
        security=[{"token": []}],
        responses={
            HTTP_202_ACCEPTED: ResponseSpec(
                data_container=Accepted, description="Kept; reading comes after."
            ),
            HTTP_401_UNAUTHORIZED: ResponseSpec(data_container=None, description="No token, or a wrong one."),
            HTTP_413_REQUEST_ENTITY_TOO_LARGE: ResponseSpec(data_container=None, description="Too large."),
            HTTP_422_UNPROCESSABLE_ENTITY: ResponseSpec(
                data_container=Accepted, description="Nothing in it could be taken in."
            ),
        },
    )
    async def push(
        request: Request[Any, Any, Any],
        outlet: Annotated[
            str | None, QueryParameter(description="Who sent it, where the item does not say.")
        ] = None,
        story: Annotated[
            str | None, QueryParameter(description="The story's slug, where several are open.")
        ] = None,
        source: Annotated[
            str | None, QueryParameter(description="The document's name, for the desk.")
        ] = None,
        outlet_header: Annotated[str | None, HeaderParameter(name="X-Outlet")] = None,
        story_header: Annotated[str | None, HeaderParameter(name="X-Story")] = None,
    ) -> Response[Accepted]:
        """Push a document in any of the formats in: one dispatch or many. It is kept once this answers."""
        if not tokens.allows(request.headers.get("authorization", "")):
            raise NotAuthorizedException(
                "Give a token of [intake] tokens as Authorization: Bearer",
                headers={"www-authenticate": "Bearer"},
            )
        data = await request.body()
        try:
            receipt = await newsroom.submit(
                data,
                source=f"push: {source}" if source else "push",
                outlet=outlet or outlet_header,
                content_type=request.headers.get("content-type"),
                story=story or story_header,
            )
        except IntakeError as error:
            refused = Refused(source=source or "push", code=error.code, reason=str(error))
            return Response(
                Accepted(rejected=(refused,), detail=str(error)), status_code=HTTP_422_UNPROCESSABLE_ENTITY
            )
        rejected = tuple(
            Refused(source=r.source, code=r.code, reason=r.reason, outlet=r.outlet) for r in receipt.rejected
        )
        taken = bool(receipt.accepted or receipt.known)
        answer = Accepted(
            accepted=receipt.accepted,
            known=receipt.known,
            rejected=rejected,
            detail="" if taken else "; ".join(r.reason for r in rejected) or "there was no item in it",
        )
        return Response(answer, status_code=HTTP_202_ACCEPTED if taken else HTTP_422_UNPROCESSABLE_ENTITY)

    return push
