"""Files, folders, addresses and standard input, as documents to parse."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

import httpx

from writethru.errors import IntakeError
from writethru.intake.bodies import ACCEPTED, Body
from writethru.intake.guard import MAX_BYTES
from writethru.intake.reach import GuardedSync, reach_of
from writethru.model import Rejected, Value

FETCH_SECONDS = 20.0
"""How long an address given on the command line may take."""


class Document(Value):
    """Bytes and where they are from."""

    source: str
    data: bytes
    content_type: str | None = None
    outlet: str | None = None


Fetch = Callable[[str], tuple[bytes, str | None]]


def fetch(url: str) -> tuple[bytes, str | None]:
    """The bytes and content type at an address.

    Raises:
        httpx.HTTPError, httpx.InvalidURL: it cannot be had, or not within FETCH_SECONDS.
        IntakeError: it is too long, packed as was not asked for, or sends on to where nothing is fetched.
    """
    until = time.monotonic() + FETCH_SECONDS
    # Whoever names a host may mean one of their own; where it sends us on is another matter.
    host = urlsplit(url).hostname or ""
    with (
        httpx.Client(
            transport=GuardedSync(reach_of([host] if host else [])), timeout=FETCH_SECONDS
        ) as client,
        client.stream("GET", url, follow_redirects=True, headers={"Accept-Encoding": ACCEPTED}) as answer,
    ):
        answer.raise_for_status()
        body = Body(answer.headers.get("content-encoding"))
        for part in answer.iter_raw():
            body.add(part)
            if time.monotonic() > until:
                raise httpx.ReadTimeout(f"it was not whole after {FETCH_SECONDS:g} seconds")
        return body.whole(), answer.headers.get("content-type")


def sources(
    given: Sequence[str], *, outlet: str | None = None, stdin: BinaryIO | None = None, fetch: Fetch = fetch
) -> Iterator[Document | Rejected]:
    """Each document that was named; what cannot be had is a `Rejected` in its place."""
    for name in given:
        if name == "-":
            yield Document(
                source="standard input", data=(stdin or sys.stdin.buffer).read(MAX_BYTES + 1), outlet=outlet
            )
        elif name.startswith(("http://", "https://")):
            try:
                data, content_type = fetch(name)
            except (httpx.HTTPError, httpx.InvalidURL, IntakeError, ValueError) as error:
                yield Rejected(
                    source=name, code="WT205", outlet=outlet,
                    reason=f"It cannot be fetched: {str(error) or type(error).__name__}. Check the address.",
                )  # fmt: skip
            else:
                yield Document(source=name, data=data, content_type=content_type, outlet=outlet)
        else:
            yield from _files(Path(name), outlet)


def _files(path: Path, outlet: str | None) -> Iterator[Document | Rejected]:
    if path.is_dir():
        for child in sorted(p for p in path.rglob("*") if p.is_file() and not _hidden(p, path)):
            yield from _files(child, outlet)
        return
    try:
        with path.open("rb") as file:
            # One byte more than is taken, so that the decoder sees that it is too long.
            yield Document(source=str(path), data=file.read(MAX_BYTES + 1), outlet=outlet)
    except (OSError, ValueError) as error:
        yield Rejected(
            source=str(path), code="WT201", outlet=outlet,
            reason=f"It cannot be read: {getattr(error, 'strerror', None) or error}. Check the name.",
        )  # fmt: skip


def _hidden(path: Path, root: Path) -> bool:
    """Dot files, and what stands beside dispatches to explain or to set them up. Named by itself, each is read."""
    parts = path.relative_to(root).parts
    return any(part.startswith((".", "__")) for part in parts) or path.suffix in (
        ".py",
        ".pyc",
        ".md",
        ".toml",
    )
