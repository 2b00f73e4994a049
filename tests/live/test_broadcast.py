"""The stream: ids, replay, reset, one writer, and slow readers that hold nobody."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from writethru.live.broadcast import Broadcast, Channel, Connection, encode_event, since_of


class Listener:
    """An ASGI `send` that keeps what it was given; `gate` closed, it waits as a full socket does."""

    def __init__(self) -> None:
        self.got: list[bytes] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def send(self, message: Any) -> None:
        await self.gate.wait()
        self.got.append(message["body"])

    @property
    def events(self) -> list[tuple[str, str]]:
        return [(e["event"], e.get("id", "")) for e in parse(b"".join(self.got))]


def parse(data: bytes) -> list[dict[str, str]]:
    """Server-sent events as a browser reads them."""
    found = []
    for block in data.decode().split("\n\n"):
        fields: dict[str, str] = {}
        for line in block.split("\n"):
            name, _, value = line.partition(": ")
            if name and not line.startswith(":"):
                fields[name] = f"{fields[name]}\n{value}" if name in fields else value
        if "event" in fields:
            found.append(fields)
    return found


def channel(revision: int = 0, **more: Any) -> Channel:
    return Channel(revision, **({"replay": 5} | more))


@pytest.mark.parametrize(
    ("query", "last", "since"),
    [("7", None, 7), ("7", "9", 9), (None, None, None), ("x", None, None), ("-1", None, None), ("", "", None),
     ("٣", None, None), ("9" * 30, None, None), ("7", "abc", None)],
    ids=["query", "header is newer", "nothing", "a word", "negative", "empty", "other digits", "too long", "header is a word"],
)  # fmt: skip
def test_where_a_reader_says_it_stands(query: str | None, last: str | None, since: int | None) -> None:
    assert since_of(query, last) == since


def test_data_with_line_ends_stays_one_event() -> None:
    [event] = parse(encode_event("revision", "one\ntwo", 3))
    assert event == {"id": "3", "event": "revision", "data": "one\ntwo"}


def test_a_reader_who_is_up_to_date_gets_nothing() -> None:
    assert channel(7).behind(7) == b""


@pytest.mark.parametrize(
    "since", [None, 8, 1, 0], ids=["unknown", "from the future", "too old", "before all"]
)
def test_a_reader_who_cannot_be_caught_up_gets_one_reset(since: int | None) -> None:
    made = channel(2)
    for revision in range(3, 8):
        made.publish(revision, "{}")
    [event] = parse(made.behind(since))
    assert event["event"] == "reset"
    assert event["id"] == "7"
    assert json.loads(event["data"]) == {"revision": 7}


def test_the_replay_is_bounded_and_says_so() -> None:
    made = channel(0, replay=3)
    for revision in range(1, 10):
        made.publish(revision, "{}")
    assert made.held == 3
    assert [e["id"] for e in parse(made.behind(6))] == ["7", "8", "9"]
    assert [e["event"] for e in parse(made.behind(5))] == ["reset"]


def test_the_replay_is_bounded_in_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("writethru.live.broadcast.REPLAY_BYTES", 1000)
    made = channel(0, replay=100)
    for revision in range(1, 10):
        made.publish(revision, "x" * 400)
    assert made.held == 2


def test_revisions_in_order_to_all(go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        made, readers = channel(), [Listener() for _ in range(3)]
        for reader in readers:
            made.join(Connection(reader.send, 0))
        for revision in (1, 2, 3):
            made.publish(revision, f'{{"revision": {revision}}}')
        for reader in readers:
            assert reader.events == [("revision", "1"), ("revision", "2"), ("revision", "3")]
        assert all(a is b for a, b in zip(readers[0].got, readers[1].got, strict=True)), (
            "the same bytes, not copies"
        )

    go(story())


def test_a_late_reader_is_caught_up_then_follows(go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        made, reader = channel(), Listener()
        for revision in (1, 2, 3):
            made.publish(revision, "{}")
        made.join(Connection(reader.send, 1))
        made.publish(4, "{}")
        assert [id for _, id in reader.events] == ["2", "3", "4"]

    go(story())


def test_a_stuck_reader_holds_nobody_and_is_caught_up_in_one_piece(go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        made, quick, slow = channel(), Listener(), Listener()
        for reader in (slow, quick):
            made.join(Connection(reader.send, 0))
        slow.gate.clear()
        for revision in (1, 2, 3, 4):
            made.publish(revision, "{}")
        assert [id for _, id in quick.events] == ["1", "2", "3", "4"]
        assert slow.got == []
        slow.gate.set()
        await asyncio.sleep(0.01)
        assert [id for _, id in slow.events] == ["1", "2", "3", "4"]
        assert len(slow.got) == 2, "the send that stuck, then all it missed at once"
        made.publish(5, "{}")
        assert slow.events[-1] == ("revision", "5")

    go(story())


def test_a_reader_stuck_for_longer_than_the_replay_gets_reset(go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        made, slow = channel(replay=2), Listener()
        made.join(Connection(slow.send, 0))
        slow.gate.clear()
        for revision in range(1, 9):
            made.publish(revision, "{}")
        slow.gate.set()
        await asyncio.sleep(0.01)
        assert slow.events == [("revision", "1"), ("reset", "8")]

    go(story())


def test_a_reader_stuck_beyond_patience_is_let_go(go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        loop = asyncio.get_running_loop()
        made, slow = channel(patience=10), Listener()
        connection = Connection(slow.send, 0)
        made.join(connection)
        slow.gate.clear()
        made.publish(1, "{}")
        made.beat(loop.time() + 9)
        assert not connection.closed
        made.beat(loop.time() + 11)
        assert connection.closed
        made.leave(connection)
        await asyncio.sleep(0)
        assert len(made) == 0

    go(story())


def test_a_send_that_fails_ends_only_its_own_connection(go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        async def broken(message: Any) -> None:
            raise OSError("connection reset")

        made, well = channel(), Listener()
        bad = Connection(broken, 0)
        for one in (bad, Connection(well.send, 0)):
            made.join(one)
        made.publish(1, "{}")
        assert bad.closed
        assert well.events == [("revision", "1")]

    go(story())


def test_a_heartbeat_is_a_comment(go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        made, reader = channel(), Listener()
        made.join(Connection(reader.send, 0))
        made.beat(0.0)
        assert reader.got == [b": still here\n\n"]
        assert reader.events == []

    go(story())


def test_each_reader_is_told_another_time_to_come_back(go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        broadcast, told = Broadcast(replay=5, heartbeat=60, retry=(1000, 5000)), set()

        async def left() -> Any:
            return {"type": "http.disconnect"}

        for _ in range(20):
            reader: list[bytes] = []

            async def send(message: Any, reader: list[bytes] = reader) -> None:
                reader.append(message.get("body", b""))

            await broadcast.serve(broadcast.channel("s", 0), 0, left, send)
            told.add(int(reader[1].removeprefix(b"retry: ")))
        assert len(told) > 5
        assert all(1000 <= wait <= 5000 for wait in told)

    go(story())


async def _open(server: Any, since: int, *, buffer: int | None = None) -> tuple[asyncio.StreamReader, Any]:
    import socket

    sock = socket.socket()
    if buffer is not None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
    sock.setblocking(False)
    await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", server.port))
    reader, writer = await asyncio.open_connection(sock=sock, limit=2**22)
    writer.write(f"GET /ferry/stream?since={since} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    return reader, writer


async def _close(*writers: Any) -> None:
    for writer in writers:
        writer.close()
    await asyncio.gather(*(writer.wait_closed() for writer in writers), return_exceptions=True)


async def _head(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    await reader.readuntil(b"retry: ")
    return head


def test_headers_of_a_stream(serve: Callable[..., Any], go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        async with serve() as server:
            reader, writer = await _open(server, 7)
            head = (await _head(reader)).lower()
            assert head.startswith(b"http/1.1 200")
            for line in (
                b"content-type: text/event-stream",
                b"cache-control: no-store",
                b"x-accel-buffering: no",
            ):
                assert line in head
            await _close(writer)

    go(story())


def test_five_hundred_readers_get_the_same_bytes(
    serve: Callable[..., Any], press: Any, page: Any, ferry: Any, go: Callable[[Any], Any]
) -> None:
    async def story() -> None:
        async with serve() as server:
            readers = [await _open(server, 7) for _ in range(500)]
            await asyncio.gather(*(_head(reader) for reader, _ in readers))
            now = page
            for number in range(3):
                now = press.add(ferry[0], now, f"v1{number}", f"News number {number} from the harbour")
                await server.newsroom.publish(now)
            got = await asyncio.gather(*(reader.readuntil(b'"revision":10') for reader, _ in readers))
            tails = {data[data.index(b"id: 8") :] for data in got}
            assert len(tails) == 1
            assert server.app.state.broadcast.readers() == 500
            await _close(*(writer for _, writer in readers))

    go(story())


def test_a_reader_that_never_reads_holds_nobody(
    serve: Callable[..., Any], press: Any, page: Any, ferry: Any, go: Callable[[Any], Any]
) -> None:
    async def story() -> None:
        async with serve(replay=4) as server:
            stuck, stuck_writer = await _open(server, 7, buffer=4096)
            stuck_writer.transport.pause_reading()
            quick, quick_writer = await _open(server, 7)
            await _head(quick)
            now, body, slowest = page, "The sea was calm. " * 8000, 0.0
            revisions = 60
            for number in range(revisions):
                now = press.add(
                    ferry[0], press.without(now, f"w{number - 1}"), f"w{number}", f"News {number}", body
                )
                started = time.perf_counter()
                await server.newsroom.publish(now)
                slowest = max(slowest, time.perf_counter() - started)
                await quick.readuntil(f'"revision":{now.revision},'.encode())
            [connection] = [
                c
                for c in server.app.state.broadcast.channel("ferry", 0)._connections
                if c.waiting is not None
            ]
            assert connection.cursor < now.revision, "it was passed over, and nothing was queued for it"
            assert slowest < 1.0
            # It begins to read: what stuck comes out, then a reset, since the replay is long past it.
            stuck_writer.transport.resume_reading()
            raw = b""
            while b"event: reset" not in raw[-4096:]:
                raw += await stuck.read(2**20)
            assert raw.count(b"event: reset") == 1
            await _close(stuck_writer, quick_writer)

    go(story())


def test_a_reader_who_leaves_is_forgotten(serve: Callable[..., Any], go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        async with serve() as server:
            reader, writer = await _open(server, 7)
            await _head(reader)
            assert server.app.state.broadcast.readers() == 1
            await _close(writer)
            for _ in range(200):
                if not server.app.state.broadcast.readers():
                    return
                await asyncio.sleep(0.01)
            raise AssertionError("still counted")

    go(story())


def test_the_server_stops_with_streams_open(serve: Callable[..., Any], go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        async with serve() as server:
            reader, writer = await _open(server, 7)
            await _head(reader)
            started = time.perf_counter()
        rest = await reader.read()
        assert rest.endswith(b"0\r\n\r\n"), "the response ends as a whole one"
        assert time.perf_counter() - started < 5
        await _close(writer)

    go(story())


def test_an_unknown_story_has_no_stream(serve: Callable[..., Any], go: Callable[[Any], Any]) -> None:
    async def story() -> None:
        async with serve() as server:
            reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
            writer.write(b"GET /nowhere/stream HTTP/1.1\r\nHost: x\r\n\r\n")
            assert (await reader.readline()).startswith(b"HTTP/1.1 404")
            await _close(writer)

    go(story())
