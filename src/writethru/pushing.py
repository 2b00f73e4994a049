"""Pushing a document to a running server over `POST /api/dispatches`."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable

import httpx
import msgspec

from writethru.errors import IntakeError
from writethru.newsroom import Receipt

PUSH_SECONDS = 30.0
"""How long a server may take to acknowledge: it answers once the log has it, before reading."""

TRIES = 3
BETWEEN_TRIES = 1.0
"""Seconds; a server that is being restarted is back within two or three. Pushed again, nothing comes twice."""

PASSING = frozenset({409, 429, 502, 503, 504})
"""Answers that say "later": it works on the same push, is too busy, or a proxy finds it restarting."""


def push_file(
    data: bytes, *, name: str, to: str, token: str, outlet: str | None = None, story: str | None = None,
    client: httpx.Client | None = None, sleep: Callable[[float], object] = time.sleep,
    new_key: Callable[[], str] = lambda: str(uuid.uuid4()),
) -> Receipt:  # fmt: skip
    """Push one document; what the receipt calls accepted survives a crash of the server.

    Raises:
        IntakeError: WT220 no server answers, WT221 the token is refused, WT222 it refuses the document.
    """
    # One key for all tries of this push: where an answer got lost, the server gives it again.
    key = new_key()
    params = {
        word: value for word, value in (("outlet", outlet), ("story", story), ("source", name)) if value
    }
    headers = {
        "Authorization": f"Bearer {token}", "Content-Type": "application/octet-stream", "Idempotency-Key": key,
    }  # fmt: skip
    try:
        with client or httpx.Client(timeout=PUSH_SECONDS) as session:
            address = f"{to.rstrip('/')}/api/dispatches"
            for left in reversed(range(TRIES)):
                try:
                    answer = session.post(address, content=data, params=params, headers=headers)
                except httpx.TransportError:
                    if not left:
                        raise
                else:
                    if answer.status_code not in PASSING or not left:
                        break
                sleep(BETWEEN_TRIES)
    except httpx.HTTPError as error:
        raise IntakeError(
            f"no server takes it: {str(error) or type(error).__name__}", where=to, code="WT220",
            todo="Start one with `writethru serve`, or name its address with --to; push again, nothing comes twice",
        ) from error  # fmt: skip
    if answer.status_code == httpx.codes.UNAUTHORIZED:
        raise IntakeError(
            "the server refuses the token", where=to, code="WT221",
            todo="Give one of [intake] tokens of its writethru.toml with --token or in WRITETHRU_TOKEN",
        )  # fmt: skip
    try:
        return msgspec.json.decode(answer.content, type=Receipt)
    except msgspec.MsgspecError:
        raise IntakeError(
            f"the server refuses it: {answer.status_code} {_detail(answer)}", where=name, code="WT222",
            todo="Mend what it names and push again",
        ) from None  # fmt: skip


def _detail(answer: httpx.Response) -> str:
    try:
        return str(answer.json().get("detail", ""))
    except (ValueError, AttributeError):
        return answer.text[:200]
