"""Answers as caches and browsers need them: tags, 304, gzip, and headers that keep scripts out."""

from __future__ import annotations

import gzip
from typing import Any

from litestar import Request, Response
from litestar.status_codes import HTTP_200_OK, HTTP_304_NOT_MODIFIED

from writethru.live.rendering import Document, document_of

CONTENT_SECURITY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

SECURITY = {
    "content-security-policy": CONTENT_SECURITY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
}

WORTH_PACKING = 1400
"""Bytes from which gzip saves a packet."""

HTML = "text/html"

REVALIDATE = "public, max-age=0, must-revalidate"
FOR_EVER = "public, max-age=31536000, immutable"


def reply(
    request: Request[Any, Any, Any], found: Document, media_type: str = HTML, *, cache: str = REVALIDATE,
    status: int = HTTP_200_OK,
) -> Response[bytes]:  # fmt: skip
    """The document, 304 where the asker has it already, packed where they can unpack it."""
    packed = len(found.data) >= WORTH_PACKING and _accepts_gzip(request.headers.get("accept-encoding", ""))
    etag = f'{found.etag[:-1]}-gz"' if packed else found.etag
    headers = {"etag": etag, "cache-control": cache, "vary": "accept-encoding", **SECURITY}
    if _has(request.headers.get("if-none-match", ""), found.etag):
        return Response(b"", status_code=HTTP_304_NOT_MODIFIED, headers=headers, media_type=media_type)
    if packed:
        headers["content-encoding"] = "gzip"
    data = found.packed(_pack) if packed else found.data
    return Response(data, status_code=status, headers=headers, media_type=media_type)


def plain(
    request: Request[Any, Any, Any], data: bytes, revision: int, media_type: str, *, cache: str = REVALIDATE
) -> Response[bytes]:
    """Bytes made on the spot, tagged by revision and content."""
    return reply(request, document_of(data, revision), media_type, cache=cache)


def _pack(data: bytes) -> bytes:
    # No time in the header: the same page packs to the same bytes. Level 5 is where size stops paying.
    return gzip.compress(data, compresslevel=5, mtime=0)


def _accepts_gzip(header: str) -> bool:
    for part in header.lower().split(","):
        name, _, weight = part.partition(";")
        if name.strip() in ("gzip", "*"):
            return weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


def _has(header: str, etag: str) -> bool:
    """RFC 9110, 13.1.2: a list of tags, weakly compared; `*` stands for any."""
    tags = {tag.strip().removeprefix("W/").replace('-gz"', '"') for tag in header.split(",")}
    return etag in tags or "*" in tags
