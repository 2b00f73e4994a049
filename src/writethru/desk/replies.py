"""The desk's answers: never cached, never framed, sent on after each form so that a reload repeats nothing."""

from __future__ import annotations

from litestar import Response
from litestar.datastructures import Cookie
from litestar.status_codes import HTTP_200_OK, HTTP_303_SEE_OTHER

from writethru.live.replies import HTML, SECURITY

PRIVATE = {**SECURITY, "cache-control": "no-store", "referrer-policy": "same-origin"}


def page_of(data: bytes, status: int = HTTP_200_OK) -> Response[bytes]:
    """A page."""
    return Response(data, status_code=status, media_type=HTML, headers=dict(PRIVATE))


def to(address: str, *cookies: Cookie) -> Response[bytes]:
    """The way on after a form."""
    return Response(
        b"", status_code=HTTP_303_SEE_OTHER, media_type=HTML, headers={**PRIVATE, "location": address},
        cookies=list(cookies),
    )  # fmt: skip


def download(data: bytes, name: str, media_type: str = "application/octet-stream") -> Response[bytes]:
    """Bytes as a file: saved, not shown, so that nothing in them runs."""
    headers = {
        **PRIVATE, "content-disposition": f'attachment; filename="{name}"', "content-security-policy": "sandbox; default-src 'none'",
    }  # fmt: skip
    return Response(data, media_type=media_type, headers=headers)
