"""Bodies of answers, unpacked under a bound: a compressed body of some kilobytes can hold gigabytes.

An HTTP library unpacks each part of an answer whole before it hands it on; this unpacks only up to the limit.
"""

from __future__ import annotations

import zlib

from writethru.errors import IntakeError
from writethru.intake.guard import MAX_BYTES

ACCEPTED = "gzip, deflate"
"""Value of `Accept-Encoding`: what is unpacked here."""

_WINDOWS = {"gzip": 47, "x-gzip": 47, "deflate": 47}
"""zlib's window bits; 47 tells gzip and zlib apart by their heads."""


class Body:
    """Gathers the raw parts of one answer.

    Args:
        encoding: the answer's `Content-Encoding`; empty or `identity` for none.
        limit: bytes of the unpacked body.

    Raises:
        IntakeError: WT242 an encoding that was not asked for, or packed several times over.
    """

    def __init__(self, encoding: str | None, limit: int = MAX_BYTES):
        name = (encoding or "").strip().casefold()
        self._data, self._limit = bytearray(), limit
        self._unpacker = None
        if name in ("", "identity"):
            return
        if name not in _WINDOWS:
            raise IntakeError(f"it is packed as {name[:40]!r}, which was not asked for", code="WT242",
                              todo="Ask the outlet to send it plain or as gzip")  # fmt: skip
        self._unpacker, self._raw_deflate = zlib.decompressobj(_WINDOWS[name]), name == "deflate"

    def add(self, part: bytes) -> None:
        """One raw part.

        Raises:
            IntakeError: WT202 longer than the limit, WT242 not packed as it says.
        """
        room = self._limit + 1 - len(self._data)
        self._data += part[:room] if self._unpacker is None else self._unpack(part, room)
        if len(self._data) > self._limit:
            raise IntakeError(f"it sends more than {self._limit} bytes", code="WT202",
                              todo="Ask the outlet for a shorter feed")  # fmt: skip

    def _unpack(self, part: bytes, room: int) -> bytes:
        assert self._unpacker is not None
        try:
            return self._unpacker.decompress(part, room)
        except zlib.error as error:
            if self._raw_deflate and not self._data:
                # Some servers send bare deflate, without zlib's head.
                self._unpacker, self._raw_deflate = zlib.decompressobj(-zlib.MAX_WBITS), False
                return self._unpack(part, room)
            raise IntakeError(f"it is not packed as it says ({error})", code="WT242",
                              todo="It is asked again later") from None  # fmt: skip

    def whole(self) -> bytes:
        """The unpacked body.

        Raises:
            IntakeError: WT242 the packed body was cut off.
        """
        if self._unpacker is not None and self._data and not self._unpacker.eof:
            raise IntakeError("its packed body is cut off", code="WT242", todo="It is asked again later")
        return bytes(self._data)
