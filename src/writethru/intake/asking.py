"""Asking one feed once, politely: conditional GET, moves followed and remembered, bodies bounded in size and time."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from urllib.parse import urljoin, urlsplit

import httpx

from writethru.errors import IntakeError
from writethru.intake.bodies import ACCEPTED, Body
from writethru.model import Value

REDIRECTS = 5
"""Hops followed; a feed moves once or twice, a loop for ever."""

SLOW_START = 5.0
"""Seconds before a slow answer is called one: a busy server may think before it speaks."""

LEAST_RATE = 1024
"""Bytes a second that an answer must bring on average after its slow start. An old modem does thrice that; who
brings less holds a connection open on purpose (slow-loris) or is broken."""

HEAD_SEARCHED = 64 * 1024
"""Bytes of a feed searched for the address of its next page or its hub, which stand at its head."""

ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, application/json, application/xml;q=0.9, */*;q=0.5"


class Cursor(Value):
    """How far a feed was read: what the next question says, and what tells an answer that brings nothing new.

    No clock stands in it: items are told by their identity, so that one dated back is not missed.
    """

    address: str
    """Where it lies now, after the moves that its server said were for good."""
    etag: str | None = None
    modified: str | None = None
    digest: str | None = None
    """SHA-256 of the last body that was taken in."""
    unchanged: int = 0
    """Answers in a row that brought nothing new."""
    trusted: bool = True
    """Whether its validators are believed; not once it said "not modified" over a body that was."""


class Answer(Value):
    """An answer that brings a body, or says that nothing changed: its body is None then.

    address: where it was found, as far as moves are for good; next, hub, itself: the addresses its head names.
    """

    address: str
    body: bytes | None = None
    content_type: str | None = None
    etag: str | None = None
    modified: str | None = None
    next: str | None = None
    hub: str | None = None
    itself: str | None = None


class Refusal(IntakeError):
    """An answer that is none. wait: seconds that the server asks for; gone: it is gone for good."""

    code = "WT242"

    def __init__(self, what: str, *, todo: str, code: str | None = None, wait: float | None = None, gone: bool = False):  # fmt: skip
        super().__init__(what, todo=todo, code=code)
        self.wait, self.gone = wait, gone


async def ask(
    client: httpx.AsyncClient, address: str, *, now: Callable[[], datetime], etag: str | None = None,
    modified: str | None = None,
) -> Answer:  # fmt: skip
    """Ask an address. `etag` and `modified` make the question conditional.

    Raises:
        Refusal: the server says no.
        IntakeError: WT202 and WT242 as `Body`, WT208 where it may not be reached, WT241 too slow, WT243 a move
            that is not followed.
        httpx.HTTPError, httpx.InvalidURL: it cannot be reached.
    """
    headers = {"Accept": ACCEPT, "Accept-Encoding": ACCEPTED, "User-Agent": "writethru"}
    if etag:
        headers["If-None-Match"] = etag
    if modified:
        headers["If-Modified-Since"] = modified
    remembered, lasting = address, True
    for _ in range(REDIRECTS + 1):
        async with client.stream("GET", address, headers=headers, follow_redirects=False) as answer:
            code = answer.status_code
            if code not in (301, 302, 303, 307, 308) or "location" not in answer.headers:
                return await _read(answer, remembered, address, now)
            address = urljoin(address, answer.headers["location"])
            # Only an unbroken run of lasting moves is remembered.
            lasting = lasting and code in (301, 308)
            remembered = address if lasting else remembered
            if not address.startswith(("http://", "https://")):
                raise IntakeError(
                    f"it was sent on to {address[:80]!r}, which is not fetched", code="WT243",
                    todo="Ask the outlet for its address",
                )  # fmt: skip
    raise IntakeError(
        f"it was sent on more than {REDIRECTS} times", code="WT243", todo="Ask the outlet for its address"
    )


async def _read(answer: httpx.Response, remembered: str, address: str, now: Callable[[], datetime]) -> Answer:
    code, etag, modified = (
        answer.status_code,
        answer.headers.get("etag"),
        answer.headers.get("last-modified"),
    )
    if code == httpx.codes.NOT_MODIFIED:
        return Answer(address=remembered, etag=etag, modified=modified)
    if code == httpx.codes.GONE:
        raise Refusal(
            "it is gone for good (410) and is not asked any more", code="WT245", todo="Take it out of the settings",
            gone=True,
        )  # fmt: skip
    if not answer.is_success:
        raise Refusal(
            f"it answers {code} {answer.reason_phrase}".rstrip(), todo="It is asked again later",
            wait=retry_after(answer.headers.get("retry-after", ""), now()),
        )  # fmt: skip
    body = Body(answer.headers.get("content-encoding"))
    clock = asyncio.get_running_loop().time
    began, came = clock(), 0
    async for part in answer.aiter_raw():
        body.add(part)
        came, spent = came + len(part), clock() - began
        if spent > SLOW_START and came < spent * LEAST_RATE:
            raise IntakeError(
                f"it brings less than {LEAST_RATE} bytes a second", code="WT241", todo="It is asked again later"
            )  # fmt: skip
    whole = body.whole()
    head = whole[:HEAD_SEARCHED].decode("utf-8", "replace")
    links = ", ".join(answer.headers.get_list("link"))
    return Answer(
        address=remembered, body=whole, content_type=answer.headers.get("content-type"), etag=etag, modified=modified,
        next=_found("next", links, head, address), hub=_found("hub", links, head, address),
        itself=_found("self", links, head, address),
    )  # fmt: skip


LINK_HEADER = re.compile(r"<([^<>]{1,2000})>([^<]{0,500})")
LINK_ELEMENT = re.compile(r"<(?:[\w.-]{1,40}:)?link\b([^<>]{1,2000})>", re.IGNORECASE)
JSON_NEXT = re.compile(r'"next_url"\s*:\s*"((?:[^"\\]|\\/){1,2000})"')


def _found(relation: str, links: str, head: str, base: str) -> str | None:
    """The address of a relation: `Link` header, `<link rel>` of Atom and RSS, `next_url` of JSON Feed (RFC 8288, RFC 5005)."""
    for address, rest in LINK_HEADER.findall(links):
        if re.search(rf"rel\s*=\s*[\"']?[^\"';,]*\b{relation}\b", rest, re.IGNORECASE):
            return urljoin(base, str(address))
    for attributes in LINK_ELEMENT.findall(head):
        if re.search(rf"\brel\s*=\s*[\"']{relation}[\"']", attributes, re.IGNORECASE) and (
            found := re.search(r"\bhref\s*=\s*[\"']([^\"']+)[\"']", attributes, re.IGNORECASE)
        ):
            return urljoin(base, unescape(str(found[1])))
    if relation == "next" and (found := JSON_NEXT.search(head)) is not None:
        return urljoin(base, str(found[1]).replace("\\/", "/"))
    return None


def retry_after(words: str, now: datetime) -> float | None:
    """Seconds, from a number or an HTTP date; None where it is neither."""
    words = words.strip()
    if words.isascii() and words.isdigit():
        return float(words)
    try:
        moment = parsedate_to_datetime(words)
    except (ValueError, TypeError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - now).total_seconds())


def digest_of(body: bytes) -> str:
    """What tells a body from another one."""
    return hashlib.sha256(body).hexdigest()


def same_server(one: str, other: str) -> bool:
    """Whether two addresses lie on the same server."""
    a, b = urlsplit(one), urlsplit(other)
    return (a.scheme, a.netloc.lower()) == (b.scheme, b.netloc.lower())
