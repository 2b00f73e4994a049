"""The page as JSON: the model that every other rendering is made from."""

from __future__ import annotations

import msgspec

from writethru.model import Page

MEDIA_TYPE = "application/json"

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Page).decode


def write(page: Page) -> bytes:
    """The page's JSON, fields in declared order: the same page gives the same bytes."""
    return _encode(page)


def read(data: bytes) -> Page:
    """The page that `write` wrote; raises `msgspec.ValidationError` where it is none."""
    return _decode(data)
