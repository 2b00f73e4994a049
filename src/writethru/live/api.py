"""The API that takes pushed dispatches. The public side is otherwise read-only and apart from the desk."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
from litestar import Request, Response, post
from litestar.exceptions import HTTPException, NotAuthorizedException
from litestar.handlers import HTTPRouteHandler
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import HeaderParameter, QueryParameter
from litestar.status_codes import (
    HTTP_202_ACCEPTED,
    HTTP_400_BAD_REQUEST,
    HTTP_401_UNAUTHORIZED,
    HTTP_409_CONFLICT,
    HTTP_413_REQUEST_ENTITY_TOO_LARGE,
    HTTP_422_UNPROCESSABLE_ENTITY,
)

from writethru.errors import IntakeError
from writethru.intake.ledger import IDEMPOTENCY_KEPT, Ledger
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


class Became(Value):
    """What became of one item of a pushed document.

    became: `accepted`, a `version` that takes the place of `supersedes`, `known` already, or `rejected` for `reason`.
    dispatch: its id here, where it is new.
    """

    became: Literal["accepted", "version", "known", "rejected"]
    headline: str = ""
    dispatch: str | None = None
    supersedes: str | None = None
    code: str | None = None
    reason: str | None = None


class Accepted(Value):
    """What became of a pushed document.

    accepted: ids that are kept from now on, whatever happens; known: here already; rejected: set aside.
    items: the same item by item, in the document's order; those that could not be read stand at the end.
    detail: in one line, where nothing was accepted.
    """

    accepted: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    rejected: tuple[Refused, ...] = ()
    items: tuple[Became, ...] = ()
    detail: str = ""


KEY_LENGTH = 255
"""Characters of an `Idempotency-Key`; a UUID has 36."""


class Answered(Value):
    """What was answered to a push under a key. `digest`: of everything that was pushed under it."""

    digest: str
    status: int
    body: bytes


class Keys:
    """Answers to pushes by `Idempotency-Key`: pushed again under its key, a document gets the answer it got.

    The log comes first and the note after it: killed in between, the same push finds its items `known`, which
    loses nothing and doubles nothing.
    """

    def __init__(self, ledger: Ledger):
        self._ledger = ledger
        self._working: set[str] = set()

    def begin(self, key: str, digest: str) -> Answered | None:
        """The answer that was given under this key, None where the work is still to do. Call `end` after it.

        Raises:
            HTTPException: 409 while the same push is being worked on, 422 where the key was another push's.
        """
        if noted := self._ledger.get("push", key):
            answered = msgspec.msgpack.decode(noted, type=Answered)
            if answered.digest != digest:
                raise HTTPException(
                    "This Idempotency-Key was used for another document",
                    status_code=HTTP_422_UNPROCESSABLE_ENTITY,
                )
            return answered
        if key in self._working:
            raise HTTPException(
                "The push under this Idempotency-Key is still being worked on", status_code=HTTP_409_CONFLICT
            )
        self._working.add(key)
        return None

    def end(self, key: str, answered: Answered | None) -> None:
        """Note the answer; None where there is none to keep."""
        if answered is not None:
            self._ledger.put("push", key, msgspec.msgpack.encode(answered), keep=IDEMPOTENCY_KEPT)
        self._working.discard(key)


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
    keys = Keys(newsroom.ledger)

    async def submit(data: bytes, content_type: str | None, source: str | None, outlet: str | None, story: str | None) -> Accepted:  # fmt: skip
        try:
            receipt = await newsroom.submit(
                data,
                source=f"push: {source}" if source else "push",
                outlet=outlet,
                content_type=content_type,
                story=story,
            )
        except IntakeError as error:
            refused = Refused(source=source or "push", code=error.code, reason=str(error))
            return Accepted(rejected=(refused,), detail=str(error))
        rejected = tuple(
            Refused(source=r.source, code=r.code, reason=r.reason, outlet=r.outlet) for r in receipt.rejected
        )
        taken = bool(receipt.accepted or receipt.known)
        return Accepted(
            accepted=receipt.accepted,
            known=receipt.known,
            rejected=rejected,
            items=tuple(Became(**msgspec.structs.asdict(fate)) for fate in receipt.items),
            detail="" if taken else "; ".join(r.reason for r in rejected) or "there was no item in it",
        )

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
            HTTP_409_CONFLICT: ResponseSpec(
                data_container=None, description="The push under this key is still being worked on."
            ),
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
            str | None,
            QueryParameter(
                description="The story's slug; each item's own story is found where several are open and none is named."
            ),
        ] = None,
        source: Annotated[
            str | None, QueryParameter(description="The document's name, for the desk.")
        ] = None,
        outlet_header: Annotated[str | None, HeaderParameter(name="X-Outlet")] = None,
        story_header: Annotated[str | None, HeaderParameter(name="X-Story")] = None,
        key: Annotated[
            str | None,
            HeaderParameter(
                name="Idempotency-Key",
                description="Pushed again under the same key, a document gets the answer it got.",
            ),
        ] = None,
    ) -> Response[Accepted]:
        """Push a document in any of the formats in: one dispatch or many. It is kept once this answers."""
        if not tokens.allows(request.headers.get("authorization", "")):
            raise NotAuthorizedException(
                "Give a token of [intake] tokens as Authorization: Bearer",
                headers={"www-authenticate": "Bearer"},
            )
        data = await request.body()
        outlet, story = outlet or outlet_header, story or story_header
        if key is not None and not 0 < len(key) <= KEY_LENGTH:
            raise HTTPException(
                f"An Idempotency-Key has 1 to {KEY_LENGTH} characters", status_code=HTTP_400_BAD_REQUEST
            )
        # Another sender's key is another key.
        name = _digest(f"{request.headers.get('authorization', '')}\n{key}").hex()
        pushed = hashlib.sha256(
            repr((source, outlet, story)).encode("utf-8", "surrogateescape") + data
        ).hexdigest()
        if key is not None and (before := keys.begin(name, pushed)) is not None:
            return Response(
                msgspec.json.decode(before.body, type=Accepted), status_code=before.status,
                headers={"idempotency-replayed": "true"},
            )  # fmt: skip
        answered = None
        try:
            answer = await submit(data, request.headers.get("content-type"), source, outlet, story)
            taken = bool(answer.accepted or answer.known)
            status = HTTP_202_ACCEPTED if taken else HTTP_422_UNPROCESSABLE_ENTITY
            # What nothing came of is not kept: mended on this side, the same push may go well.
            if taken:
                answered = Answered(digest=pushed, status=status, body=msgspec.json.encode(answer))
            return Response(answer, status_code=status)
        finally:
            if key is not None:
                keys.end(name, answered)

    return push
