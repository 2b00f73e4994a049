"""Who gets to a page of the desk, and whose forms are heard."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

from litestar import Request
from litestar.datastructures import UploadFile
from litestar.exceptions import (
    HTTPException,
    NotAuthorizedException,
    NotFoundException,
    PermissionDeniedException,
)
from litestar.status_codes import HTTP_421_MISDIRECTED_REQUEST

from writethru.desk.session import (
    COOKIE,
    DeskKeys,
    Session,
    genuine,
    host_allowed,
    is_here,
    origin_allowed,
)
from writethru.live.settings import LiveSettings

if TYPE_CHECKING:
    from writethru.newsroom import Newsroom

AnyRequest = Request[Any, Any, Any]


class Entrance:
    """Checks in front of every page and form of the desk."""

    def __init__(self, newsroom: Newsroom, keys: DeskKeys, settings: LiveSettings):
        self._newsroom, self._keys, self._settings = newsroom, keys, settings

    def guard(self, request: AnyRequest) -> None:
        """Only this machine, and only under its own name."""
        if not host_allowed(request.headers.get("host", ""), self._settings.desk_hosts):
            raise HTTPException(
                "The desk answers only as localhost or 127.0.0.1", status_code=HTTP_421_MISDIRECTED_REQUEST
            )
        if not is_here(request.client.host if request.client else None):
            raise PermissionDeniedException("The desk answers only on the machine it runs on")

    def signed_in(self, request: AnyRequest, story: str) -> Session:
        """The editor's session; raises where there is none, or no such story."""
        self.guard(request)
        session = self._keys.session(request.cookies.get(COOKIE))
        if session is None:
            raise NotAuthorizedException("Open the desk with the address that the terminal printed")
        if story not in self._newsroom.stories():
            raise NotFoundException("There is no such story")
        return session

    async def form(self, request: AnyRequest, session: Session) -> dict[str, list[str]]:
        """The fields of a posted form of ours, every value of each name."""
        self._from_here(request)
        fields = parse_qs((await request.body()).decode("utf-8", "replace"), keep_blank_values=True)
        self._genuine(session, (fields.get("csrf") or [""])[0])
        return fields

    async def upload(
        self, request: AnyRequest, session: Session
    ) -> tuple[Mapping[str, str], UploadFile | None]:
        """The fields of a form of ours that may carry a file, and the file where one was chosen."""
        self._from_here(request)
        sent = await request.form()
        fields = {name: value for name, value in sent.multi_items() if isinstance(value, str)}
        self._genuine(session, fields.get("csrf", ""))
        file = sent.get("file")
        return fields, file if isinstance(file, UploadFile) and file.filename else None

    def _from_here(self, request: AnyRequest) -> None:
        if not origin_allowed(request.headers.get("origin"), request.headers.get("host", "")):
            raise PermissionDeniedException("This form came from another site")

    def _genuine(self, session: Session, given: str) -> None:
        if not genuine(session, given):
            raise PermissionDeniedException("This form is out of date: reload the desk")
