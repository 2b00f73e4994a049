"""Watching feeds: polled concurrently, politely and for ever; one that fails never stops the others.

Each feed has a cursor (`asking.Cursor`), not a clock: validators, the digest of its last body, and the identity
of its items tell what is new. A feed is asked at its own pace while it brings something, more rarely while it is
quiet, later after failures or where its server asks for it; a host has a few of its feeds asked at a time.
"""

from __future__ import annotations

import asyncio
import random as randomness
from collections import defaultdict
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import httpx
import msgspec

from writethru.errors import IntakeError
from writethru.intake.asking import Answer, Cursor, Refusal, ask, digest_of, same_server
from writethru.intake.ledger import Ledger
from writethru.model import Rejected, Value

BACK_OFF = 2.0
"""Factor by which the wait grows with each failure in a row."""

LONGEST_WAIT = 3600.0
"""Seconds; a feed that was down for a night is back within the hour."""

JITTER = 0.1
"""Share of the wait that is random, so that a newsroom's feeds do not all knock at the same second."""

QUIET_AFTER = 5
"""Answers in a row that bring nothing new before a feed is asked more rarely: a running story pauses, too."""

SLOWING = 1.25
"""Factor by which the wait of a quiet feed grows with each further answer that brings nothing."""

SLOWEST = 5.0
"""Most that a quiet feed is slowed down: of one asked each minute, the first line of a new turn is five minutes old
at worst. What it brings sets it back to its own pace at once."""

PER_HOST = 2
"""Feeds of one host asked at a time: an outlet's many feeds stand on one server, which is nobody's to burden."""

AT_ONCE = 32
"""Feeds asked at a time in all, each with a body of up to MAX_BYTES in memory."""

PAGES = 5
"""Earlier pages of a feed that are asked for where nothing on the first one was known: it sent more than a page
between two questions. A feed whose pages never end is not followed for ever."""

DISTRUSTED = "It said that nothing had changed when something had. It is asked for all of it each time."
OVERTAKEN = (
    "All of its items were new at once: it may have sent more than one answer holds. Ask it more often."
)

DOUBT_AFTER = 20
"""Answers "not modified" in a row before a feed is asked once without conditions, to see whether it is so."""


class Feed(Value):
    """One feed. every: seconds between polls."""

    url: str
    outlet: str
    every: float = 60.0


class FeedHealth(Value):
    """How a feed is, for the desk and for metrics."""

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
    last_new: datetime | None = None
    """When it last brought something new."""
    asked: int = 0
    answered: int = 0
    """Questions, and answers that could be read, since the start."""
    items: int = 0
    """New items since the start."""
    seconds: float | None = None
    """What the last question took."""
    every: float = 60.0
    """Seconds between polls, as they are now: more than the feed's own while it is quiet or fails."""
    moved: str | None = None
    """Where it lies now, if its server says that it moved for good."""
    note: str | None = None
    """What is odd about it though it can be read, in words for an editor."""


class Taken(Value):
    """What became of a body. unreadable: what is wrong where nothing of it could be read."""

    new: int = 0
    known: int = 0
    unreadable: str | None = None


class _State(Value):
    """What is known of a feed between polls."""

    health: FeedHealth
    cursor: Cursor
    wait: float | None = None


Take = Callable[[Feed, bytes, str | None], Awaitable[Taken]]
Fail = Callable[[Feed, Rejected], Awaitable[object]]
Seen = Callable[[Feed, Answer], Awaitable[object]]


class Watch:
    """Polls feeds.

    Args:
        feeds: what to poll.
        client: redirects are followed here, not by it; its timeout bounds each step of an answer.
        take: called with (feed, body, content type) for each body that differs from the one before.
        failed: called once for each new kind of failure of a feed.
        seen: called with each answer that has a body, e.g. to find the feed's hub.
        ledger: where cursors are kept over a restart.
        now, sleep, random: the clock, the waiting, and the jitter; passed in so that tests need not wait.
        deadline: seconds for a whole answer, however slowly it drips.
    """

    def __init__(
        self, feeds: Sequence[Feed], *, client: httpx.AsyncClient, take: Take, failed: Fail, now: Callable[[], datetime],
        seen: Seen | None = None, ledger: Ledger | None = None,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep, random: randomness.Random | None = None, deadline: float = 30.0,
    ):  # fmt: skip
        self._feeds, self._client, self._take, self._failed = (
            tuple(dict.fromkeys(feeds)),
            client,
            take,
            failed,
        )
        self._seen, self._ledger = seen, ledger
        self._now, self._sleep, self._deadline = now, sleep, deadline
        self._random = random or randomness.Random()
        self._all = asyncio.Semaphore(AT_ONCE)
        self._hosts: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(PER_HOST))
        self._due = {feed: asyncio.Event() for feed in self._feeds}
        self._pushed: frozenset[str] = frozenset()
        self._states = {feed: self._remembered(feed) for feed in self._feeds}

    def health(self) -> tuple[FeedHealth, ...]:
        """All feeds as they are, in the order given."""
        return tuple(self._states[feed].health for feed in self._feeds)

    def cursor(self, feed: Feed) -> Cursor:
        """How far a feed was read."""
        return self._states[feed].cursor

    def ask_now(self, url: str) -> bool:
        """Ask a feed at once, e.g. because an editor wants to know; False where there is none with this address."""
        found = [feed for feed in self._feeds if feed.url == url and not self._states[feed].health.gone]
        for feed in found:
            self._due[feed].set()
        return bool(found)

    def pushed(self, urls: frozenset[str]) -> None:
        """Feeds whose hub sends them here: they are polled at the slowest pace, to be safe."""
        self._pushed = urls

    async def run(self) -> None:
        """Poll all feeds until cancelled."""
        async with asyncio.TaskGroup() as group:
            for feed in self._feeds:
                group.create_task(self._follow(feed), name=f"writethru-feed-{feed.outlet}")

    async def _follow(self, feed: Feed) -> None:
        # The first polls are spread as well: a restart must not knock everywhere at once.
        await self._sleep(self._random.uniform(0, min(feed.every * JITTER, 5.0)))
        while True:
            async with self._hosts[_host(feed)], self._all:
                await self.poll_once(feed)
            if self._states[feed].health.gone:
                self._change(feed, next=None)
                return
            wait = self.wait(feed)
            self._change(feed, next=self._now() + timedelta(seconds=wait), every=wait)
            await self._pause(feed, wait)

    async def _pause(self, feed: Feed, seconds: float) -> None:
        """Wait, but not longer than until somebody wants the feed asked."""
        due = self._due[feed]
        waits = {asyncio.ensure_future(self._sleep(seconds)), asyncio.ensure_future(due.wait())}
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waits:
                task.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
            due.clear()

    def wait(self, feed: Feed) -> float:
        """Seconds until the next poll: the feed's own pace, longer while it is quiet, after failures, or where asked for."""
        state = self._states[feed]
        quiet = max(0, state.cursor.unchanged - QUIET_AFTER)
        slow = SLOWEST if feed.url in self._pushed else min(SLOWEST, SLOWING ** min(quiet, 20))
        # A power of the failures of some weeks would be no number any more.
        late = BACK_OFF ** min(state.health.failures, 30)
        wait = min(feed.every * max(slow, late), max(LONGEST_WAIT, feed.every))
        if state.wait is None:
            return wait * (1 + self._random.uniform(-JITTER, JITTER))
        return max(wait, min(state.wait, 24 * LONGEST_WAIT)) * (1 + self._random.uniform(0, JITTER))

    async def poll_once(self, feed: Feed) -> None:
        """Ask once. Raises nothing: what goes wrong is in `health()` and is handed to `failed`."""
        self._keep(feed, wait=None)
        before = self._states[feed]
        self._change(feed, asked=before.health.asked + 1)
        doubted = before.cursor.unchanged and before.cursor.unchanged % DOUBT_AFTER == 0
        clock = asyncio.get_running_loop().time
        began = clock()
        answer = await self._ask(feed, conditional=before.cursor.trusted and not doubted)
        self._change(feed, seconds=clock() - began)
        if answer is None:
            return
        cursor = self._after(before.cursor, answer)
        if answer.body is None or cursor.digest == before.cursor.digest:
            self._well(feed, cursor, new=0)
            return
        self._change(feed, note=None)
        try:
            taken = await self._take(feed, answer.body, answer.content_type)
            if taken.new and not taken.known and before.cursor.digest:
                taken = await self._earlier(feed, answer, taken)
            if self._seen is not None:
                await self._seen(feed, answer)
        except Exception as error:
            # Its validators are not kept: the same items are asked for again.
            await self._trouble(
                feed,
                "WT244",
                f"Its items could not be taken in: {type(error).__name__}: {error}. They are asked for again later.",
            )
            return
        if taken.unreadable:
            failures = self._states[feed].health.failures + 1
            # Without validators: a page that cannot be read must not be called unchanged, and well, the next time.
            self._remember(feed, Cursor(address=cursor.address, digest=before.cursor.digest))
            self._change(feed, last_error=taken.unreadable, failures=failures, etag=None)
            return
        self._well(feed, cursor, new=taken.new)

    async def _ask(self, feed: Feed, *, conditional: bool) -> Answer | None:
        """One question; None where it failed, which is noted."""
        cursor = self._states[feed].cursor
        try:
            # What is done with the items takes the time it takes; the deadline is the server's.
            async with asyncio.timeout(self._deadline):
                return await ask(
                    self._client, cursor.address, now=self._now, etag=cursor.etag if conditional else None,
                    modified=cursor.modified if conditional else None,
                )  # fmt: skip
        except (TimeoutError, httpx.TimeoutException):
            await self._trouble(
                feed,
                "WT241",
                "It did not answer in time. It is asked again later.",
            )
        except IntakeError as error:
            if isinstance(error, Refusal):
                self._keep(feed, wait=error.wait)
                self._change(feed, gone=error.gone)
            await self._trouble(feed, error.code, f"{error.what[0].upper()}{error.what[1:]}. {error.todo}.")
        except httpx.InvalidURL as error:
            await self._trouble(
                feed,
                "WT243",
                f"It points to an address that is none ({error}). Ask the outlet for the right one.",
            )
        except Exception as error:  # whatever a server can do to a client
            await self._trouble(
                feed,
                "WT242",
                f"It cannot be reached: {str(error) or type(error).__name__}. It is asked again later.",
            )
        return None

    def _after(self, before: Cursor, answer: Answer) -> Cursor:
        """The cursor after an answer, as if its body was taken in."""
        if answer.body is None:
            return msgspec.structs.replace(
                before, address=answer.address, etag=answer.etag or before.etag,
                modified=answer.modified or before.modified, unchanged=before.unchanged + 1,
            )  # fmt: skip
        digest = digest_of(answer.body)
        same = digest == before.digest
        # The body decides: it differs, and the validators under which it was called unmodified still stand on it.
        lies = (
            not same
            and before.unchanged >= DOUBT_AFTER
            and (answer.etag or answer.modified) is not None
            and (answer.etag, answer.modified) == (before.etag, before.modified)
        )
        return Cursor(
            address=answer.address, etag=answer.etag, modified=answer.modified, digest=digest,
            unchanged=before.unchanged + 1 if same else 0, trusted=before.trusted and not lies,
        )  # fmt: skip

    async def _earlier(self, feed: Feed, answer: Answer, taken: Taken) -> Taken:
        """Ask for earlier pages until something on one is known: the feed sent more than one page since."""
        new, met, page = taken.new, {answer.address}, answer
        for _ in range(PAGES):
            if page.next is None or page.next in met or not same_server(page.next, answer.address):
                break
            met.add(page.next)
            try:
                async with asyncio.timeout(self._deadline):
                    page = await ask(self._client, page.next, now=self._now)
            except (TimeoutError, httpx.HTTPError, httpx.InvalidURL, IntakeError):
                break
            if not page.body:
                break
            taken = await self._take(feed, page.body, page.content_type)
            new += taken.new
            if taken.known or not taken.new:
                return Taken(new=new, known=taken.known)
        self._change(
            feed,
            note=OVERTAKEN,
        )
        return Taken(new=new)

    def _well(self, feed: Feed, cursor: Cursor, *, new: int) -> None:
        before = self._states[feed].health
        now = self._now()
        self._remember(feed, cursor)
        self._change(
            feed, last_ok=now, last_error=None, failures=0, etag=cursor.etag, answered=before.answered + 1,
            items=before.items + new, last_new=now if new else before.last_new,
            moved=cursor.address if cursor.address != feed.url else None,
            note=before.note if cursor.trusted else DISTRUSTED,
        )  # fmt: skip

    async def _trouble(self, feed: Feed, code: str, reason: str) -> None:
        before = self._states[feed].health
        # A move that was remembered may have been a mistake: the address in the settings is asked again.
        cursor = self._states[feed].cursor
        if cursor.address != feed.url:
            self._keep(feed, cursor=Cursor(address=feed.url, digest=cursor.digest))
        self._change(feed, last_error=reason, failures=before.failures + 1)
        if before.last_error != reason:
            try:
                await self._failed(
                    feed, Rejected(source=feed.url, code=code, reason=reason, outlet=feed.outlet)
                )
            except Exception as error:
                # It stands in the feed's health all the same; the other feeds go on.
                self._change(feed, last_error=f"{reason} (It could not be recorded: {error}.)")

    # ---- what is known

    def _remembered(self, feed: Feed) -> _State:
        health = FeedHealth(url=feed.url, outlet=feed.outlet, every=feed.every)
        cursor = Cursor(address=feed.url)
        if self._ledger is not None and (noted := self._ledger.get("feed", feed.url)):
            try:
                cursor = msgspec.json.decode(noted, type=Cursor)
            except msgspec.MsgspecError:
                cursor = Cursor(address=feed.url)
        return _State(health=health, cursor=cursor)

    def _remember(self, feed: Feed, cursor: Cursor) -> None:
        before = self._states[feed].cursor
        self._keep(feed, cursor=cursor)
        # A count of answers alone is not worth a write.
        if self._ledger is not None and msgspec.structs.replace(cursor, unchanged=before.unchanged) != before:
            self._ledger.put("feed", feed.url, msgspec.json.encode(cursor))

    def _keep(self, feed: Feed, **changes: object) -> None:
        self._states[feed] = msgspec.structs.replace(self._states[feed], **changes)

    def _change(self, feed: Feed, **changes: object) -> None:
        self._keep(feed, health=msgspec.structs.replace(self._states[feed].health, **changes))


def _host(feed: Feed) -> str:
    return (urlsplit(feed.url).hostname or "").lower()
