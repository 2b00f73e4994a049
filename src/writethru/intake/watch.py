"""Watching feeds: polled concurrently, politely and for ever; one that fails never stops the others.

Conditional GET (ETag, Last-Modified), 301 and 308 remembered, 410 ends a feed, `Retry-After` honoured,
exponential back-off with jitter, bodies bounded also when they are packed, one deadline for a whole answer.
"""

from __future__ import annotations

import asyncio
import random as randomness
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin

import httpx
import msgspec

from writethru.errors import IntakeError
from writethru.intake.bodies import ACCEPTED, Body
from writethru.model import Rejected, Value

BACK_OFF = 2.0
"""Factor by which the wait grows with each failure in a row."""

LONGEST_WAIT = 3600.0
"""Seconds; a feed that was down for a night is back within the hour."""

JITTER = 0.1
"""Share of the wait that is random, so that a newsroom's feeds do not all knock at the same second."""

REDIRECTS = 5
"""Hops followed; a feed moves once or twice, a loop for ever."""

ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, application/json, application/xml;q=0.9, */*;q=0.5"


class Feed(Value):
    """One feed. every: seconds between polls."""

    url: str
    outlet: str
    every: float = 60.0


class FeedHealth(Value):
    """How a feed is, for the desk."""

    url: str
    outlet: str
    last_ok: datetime | None = None
    last_error: str | None = None
    next: datetime | None = None
    failures: int = 0
    """In a row; 0 after an answer that could be read."""
    etag: str | None = None
    gone: bool = False
    """It answered 410: it is not polled any more."""


class _State(Value):
    """What is known of a feed between polls."""

    health: FeedHealth
    address: str
    modified: str | None = None
    retry_after: float | None = None


class _Answer(Value):
    """An answer that brings something, or says that nothing changed: its body is empty then."""

    address: str
    body: bytes = b""
    content_type: str | None = None
    etag: str | None = None
    modified: str | None = None


Take = Callable[[Feed, bytes, str | None], Awaitable[str | None]]
Fail = Callable[[Feed, Rejected], Awaitable[object]]


class Watch:
    """Polls feeds.

    Args:
        feeds: what to poll.
        client: redirects are followed here, not by it; its timeout bounds each step of an answer.
        take: called with (feed, body, content type) for each new body; says what is wrong where nothing of it could
            be read, which it has set aside itself.
        failed: called once for each new kind of failure of a feed.
        now, sleep, random: the clock, the waiting, and the jitter; passed in so that tests need not wait.
        deadline: seconds for a whole answer, however slowly it drips.
    """

    def __init__(
        self, feeds: Sequence[Feed], *, client: httpx.AsyncClient, take: Take, failed: Fail, now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep, random: randomness.Random | None = None, deadline: float = 30.0,
    ):  # fmt: skip
        self._feeds, self._client, self._take, self._failed = (
            tuple(dict.fromkeys(feeds)),
            client,
            take,
            failed,
        )
        self._now, self._sleep, self._deadline = now, sleep, deadline
        self._random = random or randomness.Random()
        self._states = {
            f: _State(health=FeedHealth(url=f.url, outlet=f.outlet), address=f.url) for f in self._feeds
        }

    def health(self) -> tuple[FeedHealth, ...]:
        """All feeds as they are, in the order given."""
        return tuple(self._states[feed].health for feed in self._feeds)

    async def run(self) -> None:
        """Poll all feeds until cancelled."""
        async with asyncio.TaskGroup() as group:
            for feed in self._feeds:
                group.create_task(self._follow(feed), name=f"writethru-feed-{feed.outlet}")

    async def _follow(self, feed: Feed) -> None:
        # The first polls are spread as well: a restart must not knock everywhere at once.
        await self._sleep(self._random.uniform(0, min(feed.every * JITTER, 5.0)))
        while True:
            await self.poll_once(feed)
            if self._states[feed].health.gone:
                self._change(feed, next=None)
                return
            wait = self.wait(feed)
            self._change(feed, next=self._now() + timedelta(seconds=wait))
            await self._sleep(wait)

    def wait(self, feed: Feed) -> float:
        """Seconds until the next poll: the feed's own pace, longer after failures or where the server asks for it."""
        state = self._states[feed]
        wait = min(feed.every * BACK_OFF**state.health.failures, max(LONGEST_WAIT, feed.every))
        if state.retry_after is not None:
            wait = max(wait, min(state.retry_after, 24 * LONGEST_WAIT))
        return (
            wait * (1 + self._random.uniform(-JITTER, JITTER))
            if state.retry_after is None
            else wait * (1 + self._random.uniform(0, JITTER))
        )

    async def poll_once(self, feed: Feed) -> None:
        """Ask once. Raises nothing: what goes wrong is in `health()` and is handed to `failed`."""
        self._keep(feed, retry_after=None)
        try:
            # What is done with the items takes the time it takes; the deadline is the server's.
            async with asyncio.timeout(self._deadline):
                answer = await self._ask(feed)
        except (TimeoutError, httpx.TimeoutException):
            await self._trouble(
                feed,
                "WT241",
                "It did not answer in time. It is asked again later.",
            )
            return
        except IntakeError as error:
            await self._trouble(feed, error.code, f"{error.what[0].upper()}{error.what[1:]}. {error.todo}.")
            return
        except httpx.InvalidURL as error:
            await self._trouble(
                feed,
                "WT243",
                f"It points to an address that is none ({error}). Ask the outlet for the right one.",
            )
            return
        except Exception as error:  # whatever a server can do to a client
            await self._trouble(
                feed,
                "WT242",
                f"It cannot be reached: {str(error) or type(error).__name__}. It is asked again later.",
            )
            return
        unreadable = None
        try:
            if answer.body:
                unreadable = await self._take(feed, answer.body, answer.content_type)
        except Exception as error:
            # Its validators are not kept: the same items are asked for again.
            await self._trouble(
                feed,
                "WT244",
                f"Its items could not be taken in: {type(error).__name__}: {error}. They are asked for again later.",
            )
            return
        self._keep(feed, address=answer.address, modified=answer.modified)
        if unreadable:
            failures = self._states[feed].health.failures + 1
            self._change(feed, last_error=unreadable, failures=failures, etag=answer.etag)
            return
        self._change(feed, last_ok=self._now(), last_error=None, failures=0, etag=answer.etag)

    async def _ask(self, feed: Feed) -> _Answer:
        state = self._states[feed]
        headers = {"Accept": ACCEPT, "Accept-Encoding": ACCEPTED, "User-Agent": "writethru"}
        if state.health.etag:
            headers["If-None-Match"] = state.health.etag
        if state.modified:
            headers["If-Modified-Since"] = state.modified
        address = remembered = state.address
        lasting = True
        for _ in range(REDIRECTS + 1):
            async with self._client.stream("GET", address, headers=headers, follow_redirects=False) as answer:
                code = answer.status_code
                if code in (301, 302, 303, 307, 308) and "location" in answer.headers:
                    address = urljoin(address, answer.headers["location"])
                    # Only an unbroken run of lasting moves is remembered.
                    lasting = lasting and code in (301, 308)
                    remembered = address if lasting else remembered
                    if not address.startswith(("http://", "https://")):
                        raise IntakeError(
                            f"it was sent on to {address[:80]!r}, which is not fetched", code="WT243",
                            todo="Ask the outlet for its address",
                        )  # fmt: skip
                    continue
                return await self._answer(feed, answer, remembered)
        raise IntakeError(
            f"it was sent on more than {REDIRECTS} times", code="WT243", todo="Ask the outlet for its address"
        )

    async def _answer(self, feed: Feed, answer: httpx.Response, address: str) -> _Answer:
        state, code = self._states[feed], answer.status_code
        etag, modified = answer.headers.get("etag"), answer.headers.get("last-modified")
        if code == httpx.codes.NOT_MODIFIED:
            return _Answer(
                address=address, etag=etag or state.health.etag, modified=modified or state.modified
            )
        if code == httpx.codes.GONE:
            self._change(feed, gone=True)
            raise IntakeError(
                "it is gone for good (410) and is not asked any more", code="WT245", todo="Take it out of the settings"
            )  # fmt: skip
        if not answer.is_success:
            self._keep(feed, retry_after=self._retry_after(answer))
            raise IntakeError(
                f"it answers {code} {answer.reason_phrase}".rstrip(),
                code="WT242",
                todo="It is asked again later",
            )
        body = Body(answer.headers.get("content-encoding"))
        async for part in answer.aiter_raw():
            body.add(part)
        return _Answer(
            address=address, body=body.whole(), content_type=answer.headers.get("content-type"), etag=etag, modified=modified
        )  # fmt: skip

    async def _trouble(self, feed: Feed, code: str, reason: str) -> None:
        before = self._states[feed].health
        # A move that was remembered may have been a mistake: the address in the settings is asked again.
        self._keep(feed, address=feed.url)
        self._change(feed, last_error=reason, failures=before.failures + 1)
        if before.last_error != reason:
            try:
                await self._failed(
                    feed, Rejected(source=feed.url, code=code, reason=reason, outlet=feed.outlet)
                )
            except Exception as error:
                # It stands in the feed's health all the same; the other feeds go on.
                self._change(feed, last_error=f"{reason} (It could not be recorded: {error}.)")

    def _keep(self, feed: Feed, **changes: object) -> None:
        self._states[feed] = msgspec.structs.replace(self._states[feed], **changes)

    def _change(self, feed: Feed, **changes: object) -> None:
        self._keep(feed, health=msgspec.structs.replace(self._states[feed].health, **changes))

    def _retry_after(self, answer: httpx.Response) -> float | None:
        """Seconds, from a number or an HTTP date."""
        words = answer.headers.get("retry-after", "").strip()
        if words.isascii() and words.isdigit():
            return float(words)
        try:
            moment = parsedate_to_datetime(words)
        except (ValueError, TypeError):
            return None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max(0.0, (moment - self._now()).total_seconds())
