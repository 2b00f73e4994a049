"""Watching feeds: polled concurrently, politely and for ever; one that fails never stops the others.

Conditional GET (ETag, Last-Modified), 301 and 308 remembered, 410 ends a feed, `Retry-After` honoured,
exponential back-off with jitter, bounded bodies, one deadline for a whole answer.
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

from writethru.intake.guard import MAX_BYTES
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


Take = Callable[[Feed, bytes, str | None], Awaitable[object]]
Fail = Callable[[Feed, Rejected], Awaitable[object]]


class Watch:
    """Polls feeds.

    Args:
        feeds: what to poll.
        client: does not follow redirects by itself; its timeout bounds each step of an answer.
        take: called with (feed, body, content type) for each new body.
        failed: called once for each new kind of failure of a feed.
        now, sleep, random: the clock, the waiting, and the jitter; passed in so that tests need not wait.
        deadline: seconds for a whole answer, however slowly it drips.
    """

    def __init__(
        self, feeds: Sequence[Feed], *, client: httpx.AsyncClient, take: Take, failed: Fail, now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep, random: randomness.Random | None = None, deadline: float = 30.0,
    ):  # fmt: skip
        self._feeds, self._client, self._take, self._failed = tuple(feeds), client, take, failed
        self._now, self._sleep, self._deadline = now, sleep, deadline
        self._random = random or randomness.Random()
        self._states = {
            f.url: _State(health=FeedHealth(url=f.url, outlet=f.outlet), address=f.url) for f in self._feeds
        }

    def health(self) -> tuple[FeedHealth, ...]:
        """All feeds as they are, in the order given."""
        return tuple(self._states[feed.url].health for feed in self._feeds)

    async def run(self) -> None:
        """Poll all feeds until cancelled."""
        async with asyncio.TaskGroup() as group:
            for feed in self._feeds:
                group.create_task(self._follow(feed), name=f"writethru-feed-{feed.outlet}")

    async def _follow(self, feed: Feed) -> None:
        # The first polls are spread as well: a restart must not knock everywhere at once.
        await self._sleep(self._random.uniform(0, min(feed.every * JITTER, 5.0)))
        while not self._states[feed.url].health.gone:
            await self.poll_once(feed)
            wait = self.wait(feed)
            self._change(feed, next=self._now() + timedelta(seconds=wait))
            await self._sleep(wait)

    def wait(self, feed: Feed) -> float:
        """Seconds until the next poll: the feed's own pace, longer after failures or where the server asks for it."""
        state = self._states[feed.url]
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
        try:
            async with asyncio.timeout(self._deadline):
                await self._ask(feed)
        except TimeoutError:
            await self._trouble(
                feed,
                "WT241",
                f"It did not answer within {self._deadline:g} seconds. It is asked again later.",
            )
        except _Trouble as trouble:
            await self._trouble(feed, trouble.code, trouble.reason, trouble.raw)
        except httpx.InvalidURL as error:
            await self._trouble(
                feed,
                "WT243",
                f"It points to an address that is none ({error}). Ask the outlet for the right one.",
            )
        except httpx.HTTPError as error:
            await self._trouble(
                feed,
                "WT242",
                f"It cannot be reached: {error or type(error).__name__}. It is asked again later.",
            )
        except Exception as error:
            await self._trouble(
                feed,
                "WT244",
                f"Its items could not be taken in: {type(error).__name__}: {error}. They are asked for again later.",
            )

    async def _ask(self, feed: Feed) -> None:
        state = self._states[feed.url]
        headers = {"Accept": ACCEPT, "User-Agent": "writethru"}
        if state.health.etag:
            headers["If-None-Match"] = state.health.etag
        if state.modified:
            headers["If-Modified-Since"] = state.modified
        address, lasting = state.address, True
        for _ in range(REDIRECTS + 1):
            async with self._client.stream("GET", address, headers=headers) as answer:
                code = answer.status_code
                if code in (301, 302, 303, 307, 308) and "location" in answer.headers:
                    address = urljoin(address, answer.headers["location"])
                    # Only an unbroken run of lasting moves is remembered.
                    lasting = lasting and code in (301, 308)
                    if not address.startswith(("http://", "https://")):
                        raise _Trouble(
                            "WT243",
                            f"It was sent on to {address[:80]!r}, which is not fetched. Ask the outlet for its address.",
                        )
                    if lasting:
                        self._states[feed.url] = msgspec.structs.replace(
                            self._states[feed.url], address=address
                        )
                    continue
                await self._answer(feed, answer)
                return
        raise _Trouble(
            "WT243", f"It was sent on more than {REDIRECTS} times. Ask the outlet for its address."
        )

    async def _answer(self, feed: Feed, answer: httpx.Response) -> None:
        code = answer.status_code
        if code == httpx.codes.NOT_MODIFIED:
            self._fine(feed, answer)
            return
        if code == httpx.codes.GONE:
            self._change(feed, gone=True)
            raise _Trouble(
                "WT245", "It is gone for good (410) and is not asked any more. Take it out of the settings."
            )
        if code >= 400:
            state = msgspec.structs.replace(self._states[feed.url], retry_after=self._retry_after(answer))
            self._states[feed.url] = state
            raise _Trouble("WT242", f"It answers {code} {answer.reason_phrase}. It is asked again later.")
        data = bytearray()
        async for part in answer.aiter_bytes():
            data += part
            if len(data) > MAX_BYTES:
                raise _Trouble(
                    "WT202",
                    f"It sends more than {MAX_BYTES} bytes. Ask the outlet for a shorter feed.",
                    bytes(data[:1000]),
                )
        await self._take(feed, bytes(data), answer.headers.get("content-type"))
        self._fine(feed, answer)

    def _fine(self, feed: Feed, answer: httpx.Response) -> None:
        state = self._states[feed.url]
        self._states[feed.url] = msgspec.structs.replace(
            state,
            retry_after=None,
            modified=answer.headers.get("last-modified")
            or (state.modified if answer.status_code == 304 else None),
        )
        etag = answer.headers.get("etag") or (state.health.etag if answer.status_code == 304 else None)
        self._change(feed, last_ok=self._now(), last_error=None, failures=0, etag=etag)

    async def _trouble(self, feed: Feed, code: str, reason: str, raw: bytes = b"") -> None:
        before = self._states[feed.url].health
        self._change(feed, last_error=reason, failures=before.failures + 1)
        if before.last_error != reason:
            rejected = Rejected(source=feed.url, code=code, reason=reason, outlet=feed.outlet, raw=raw)
            await self._failed(feed, rejected)

    def _change(self, feed: Feed, **changes: object) -> None:
        state = self._states[feed.url]
        self._states[feed.url] = msgspec.structs.replace(
            state, health=msgspec.structs.replace(state.health, **changes)
        )

    def _retry_after(self, answer: httpx.Response) -> float | None:
        """Seconds, from a number or an HTTP date."""
        words = answer.headers.get("retry-after", "").strip()
        if words.isdigit():
            return float(words)
        try:
            moment = parsedate_to_datetime(words)
        except (ValueError, TypeError):
            return None
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        return max(0.0, (moment - self._now()).total_seconds())


class _Trouble(Exception):
    def __init__(self, code: str, reason: str, raw: bytes = b""):
        super().__init__(reason)
        self.code, self.reason, self.raw = code, reason, raw
