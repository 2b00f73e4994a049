"""The stream of revisions: one writer, the same encoded bytes to every reader, nobody held up by the slow.

A `Channel` is one story's stream. It keeps the last revisions as encoded server-sent events, each
numbered by the page's revision, and a set of connections, each of which is no more than an ASGI
`send` and a cursor: the last revision it was handed. `publish` encodes once and hands the bytes to
each connection directly; there is no queue and no task for a reader.

How a slow reader is kept from holding the others
    A server's `send` finishes without waiting while the connection's write buffer has room, and waits
    once it is over its high-water mark (uvicorn: 64 KiB). So the writer does not await `send`: it takes
    one step of it (`coroutine.send(None)`). If that finishes it, the reader has the bytes. If it
    suspends, the reader is slow: the rest of that one `send` is handed to a task of its own, and until
    it finishes the writer passes that connection over. What it misses meanwhile is queued nowhere; its
    cursor stays where it is. When the connection drains, it is handed everything behind its cursor from
    the shared replay buffer in one piece, or `reset` if that is no longer held. A connection that has
    not drained for `patience` seconds is closed.

Ids
    A reader says where it stands by `Last-Event-ID` or `?since=`. A revision that is not known here,
    because it is no number, lies in the future or is older than the buffer, gets one `reset` event
    (WHATWG leaves this open, whatwg/html#8297): the page then fetches itself anew.
"""

from __future__ import annotations

import asyncio
import json
import random
import types
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Generator, MutableMapping
from typing import Any

Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

REPLAY_BYTES = 16 * 1024 * 1024
"""Most bytes of events kept for a story, whatever their number: a replay is a convenience, not an archive."""

PATIENCE = 30.0
"""Seconds that a connection may take to drain before it is closed; a phone in a tunnel comes back by itself."""

HEARTBEAT = b": still here\n\n"


def encode_event(event: str, data: str, id: int | None = None) -> bytes:
    """One server-sent event, UTF-8; line ends inside `data` become lines of their own, as the format wants."""
    lines = [] if id is None else [f"id: {id}"]
    lines.append(f"event: {event}")
    lines += [f"data: {line}" for line in data.split("\n")]
    return ("\n".join(lines) + "\n\n").encode()


class Connection:
    """One reader: how to send to it, and the last revision it was handed."""

    __slots__ = ("_handler", "_send", "_since", "closed", "cursor", "waiting")

    def __init__(self, send: Send, cursor: int | None, handler: asyncio.Task[Any] | None = None):
        self._send = send
        self._handler = handler
        """The task that answers the request and waits for the reader to leave; cancelled to end it."""
        self.cursor = cursor
        """None: what it has is unknown here, so it needs a `reset`."""
        self.waiting: asyncio.Task[None] | None = None
        """The rest of a send that did not finish at once."""
        self._since = 0.0
        self.closed = False
        """Nothing more is sent."""

    def write(self, data: bytes, then: Callable[[Connection], None]) -> None:
        """Hand it bytes without waiting; `then` is called when it has drained, if it had to wait."""
        coroutine = _awaiting(self._send({"type": "http.response.body", "body": data, "more_body": True}))
        try:
            waiting_for = coroutine.send(None)
        except StopIteration:
            return
        except Exception:
            # The server says the connection is broken; its own `receive` tells the handler.
            self.close()
            return
        self._since = asyncio.get_running_loop().time()
        self.waiting = asyncio.ensure_future(_finish(coroutine, waiting_for))
        self.waiting.add_done_callback(lambda task: self._drained(task, then))

    def _drained(self, task: asyncio.Task[None], then: Callable[[Connection], None]) -> None:
        self.waiting = None
        if task.cancelled() or task.exception() is not None:
            self.close()
        elif not self.closed:
            then(self)

    def stuck_for(self, now: float) -> float:
        """Seconds since it stopped draining; 0 where it drains."""
        return now - self._since if self.waiting else 0.0

    def close(self) -> None:
        """Send no more, and have the handler end the response."""
        if self.closed:
            return
        self.closed = True
        if self._handler:
            self._handler.cancel()

    def forget(self) -> None:
        """The handler ends: nobody waits for what was not sent."""
        self.closed = True
        if self.waiting:
            self.waiting.cancel()


@types.coroutine
def _rest(coroutine: Coroutine[Any, Any, None], waiting_for: Any) -> Generator[Any, Any, None]:
    """Go on with a coroutine that was begun elsewhere and now waits for `waiting_for`."""
    try:
        while True:
            try:
                value = yield waiting_for
            except BaseException as error:  # cancellation, too, belongs to the coroutine
                waiting_for = coroutine.throw(error)
            else:
                waiting_for = coroutine.send(value)
    except StopIteration:
        return


async def _awaiting(sending: Awaitable[None]) -> None:
    # A server's `send` may be any awaitable; a coroutine is what can be taken a step of.
    await sending


async def _finish(coroutine: Coroutine[Any, Any, None], waiting_for: Any) -> None:
    await _rest(coroutine, waiting_for)


class Channel:
    """One story's stream.

    Args:
        revision: the page's revision now.
        replay: revisions kept for readers who come back.
    """

    def __init__(self, revision: int, *, replay: int, patience: float = PATIENCE):
        self.revision = revision
        self._oldest = revision
        """Readers at this revision or later can be caught up."""
        self._events: deque[tuple[int, bytes]] = deque()
        self._bytes = 0
        self._replay = replay
        self._patience = patience
        self._connections: set[Connection] = set()

    def __len__(self) -> int:
        return len(self._connections)

    @property
    def held(self) -> int:
        """Revisions in the replay buffer now."""
        return len(self._events)

    def publish(self, revision: int, data: str) -> None:
        """Encode a revision once and hand it to every connection that is not lagging."""
        event = encode_event("revision", data, revision)
        self._events.append((revision, event))
        self._bytes += len(event)
        before, self.revision = self.revision, revision
        while len(self._events) > self._replay or self._bytes > REPLAY_BYTES:
            self._oldest, dropped = self._events.popleft()
            self._bytes -= len(dropped)
        for connection in tuple(self._connections):
            if connection.waiting is not None or connection.closed:
                continue
            if connection.cursor == before:
                connection.cursor = revision
                connection.write(event, self._catch_up)
            else:
                self._catch_up(connection)

    def behind(self, since: int | None) -> bytes:
        """What a reader at `since` has missed, as bytes: events, nothing, or one `reset`."""
        if since is None or since > self.revision or since < self._oldest:
            return encode_event("reset", json.dumps({"revision": self.revision}), self.revision)
        return b"".join(event for revision, event in self._events if revision > since)

    def _catch_up(self, connection: Connection) -> None:
        missed = self.behind(connection.cursor)
        connection.cursor = self.revision
        if missed:
            connection.write(missed, self._catch_up)

    def join(self, connection: Connection) -> None:
        """Catch a connection up and send it every revision from now on."""
        self._connections.add(connection)
        self._catch_up(connection)

    def leave(self, connection: Connection) -> None:
        """Forget a connection."""
        self._connections.discard(connection)
        connection.forget()

    def beat(self, now: float) -> None:
        """Give a sign of life to those that drain, close those that have not for `patience` seconds.

        now: the event loop's time in seconds.
        """
        for connection in tuple(self._connections):
            if connection.waiting is None:
                connection.write(HEARTBEAT, self._catch_up)
            elif connection.stuck_for(now) > self._patience:
                connection.close()

    def close(self) -> None:
        """End every connection, as at the server's stop; readers come back by themselves."""
        for connection in tuple(self._connections):
            connection.close()


class Broadcast:
    """The channels of all stories, their heartbeat, and the ASGI side of a stream.

    Args:
        heartbeat: seconds between signs of life.
        retry: bounds in milliseconds for how long a reader waits before it comes back; each is told
            another time, so that a restart does not bring all of them at once.
        rng: where the jitter comes from.
    """

    def __init__(
        self,
        *,
        replay: int,
        heartbeat: float,
        patience: float = PATIENCE,
        retry: tuple[int, int] = (1000, 5000),
        rng: random.Random | None = None,
    ):
        self._replay, self._heartbeat, self._patience, self._retry = replay, heartbeat, patience, retry
        self._rng = rng or random.Random()
        self._channels: dict[str, Channel] = {}
        self._beating: asyncio.Task[None] | None = None
        self._stopped = False

    def channel(self, story: str, revision: int) -> Channel:
        """The story's channel, opened at `revision` where it is new."""
        if story not in self._channels:
            self._channels[story] = Channel(revision, replay=self._replay, patience=self._patience)
        return self._channels[story]

    def readers(self) -> int:
        """How many connections are open."""
        return sum(len(channel) for channel in self._channels.values())

    def start(self) -> None:
        """Begin the heartbeat, inside a running event loop."""
        self._beating = asyncio.create_task(self._beat(), name="writethru-heartbeat")

    async def stop(self) -> None:
        """End all streams and the heartbeat."""
        self.close()
        if self._beating:
            self._beating.cancel()
            await asyncio.gather(self._beating, return_exceptions=True)

    def close(self) -> None:
        """End all streams; new ones are told to come back later."""
        self._stopped = True
        for channel in self._channels.values():
            channel.close()

    async def _beat(self) -> None:
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(self._heartbeat)
            for channel in self._channels.values():
                channel.beat(loop.time())

    async def serve(
        self, channel: Channel, since: int | None, receive: Callable[[], Awaitable[Any]], send: Send
    ) -> None:
        """Answer one request for a stream until the reader leaves or the server stops."""
        status = 503 if self._stopped else 200
        await send({"type": "http.response.start", "status": status, "headers": list(HEADERS)})
        if self._stopped:
            await send({"type": "http.response.body", "body": b"", "more_body": False})
            return
        wait = self._rng.randint(*self._retry)
        await send({"type": "http.response.body", "body": f"retry: {wait}\n\n".encode(), "more_body": True})
        handler = asyncio.current_task()
        connection = Connection(send, since, handler)
        channel.join(connection)
        stuck = False
        try:
            while (await receive())["type"] != "http.disconnect":
                pass
            return
        except asyncio.CancelledError:
            # Either `close` ended this connection, or the server cancels the task itself.
            if not connection.closed or handler is None:
                raise
            handler.uncancel()
            stuck = connection.waiting is not None
        finally:
            channel.leave(connection)
        if not stuck:
            await send({"type": "http.response.body", "body": b"", "more_body": False})


HEADERS = (
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
    (b"x-content-type-options", b"nosniff"),
)
"""`X-Accel-Buffering` keeps nginx from collecting events before it passes them on."""


def since_of(query: str | None, last_event_id: str | None) -> int | None:
    """Where a reader says it stands; None where it says nothing usable, which is answered by `reset`.

    `Last-Event-ID` is newer than the address the page was loaded with, so it goes first.
    """
    given = last_event_id if last_event_id else query
    if given is None or not given.isascii() or not given.isdigit() or len(given) > 18:
        return None
    return int(given)
