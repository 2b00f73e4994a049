"""Each way in, killed with SIGKILL at the boundaries of its steps, and run again; run by test_ways_killed.py.

`python ways.py FOLDER` forks a child for each way and moment. A child dies before or after the nth call of a step
(an append, a note in the ledger, a move of a file); a second child goes on over the same files. One JSON line each
goes to standard output.
"""

from __future__ import annotations

import asyncio
import contextlib
import imaplib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx

from writethru import importing
from writethru.importing import Index, import_archive
from writethru.intake import folder as folder_module
from writethru.intake.folder import Folder
from writethru.intake.formats import text
from writethru.intake.ledger import Ledger
from writethru.intake.mailbox import Account, Mailbox
from writethru.intake.reach import Guarded, reach_of
from writethru.intake.watch import Feed, Taken, Watch
from writethru.live.app import create_app
from writethru.live.settings import LiveSettings
from writethru.newsroom import Newsroom
from writethru.story.sqlite import SqliteLog
from writethru.story.verify import verify

NOW = datetime(2031, 1, 1, tzinfo=UTC)
TOKEN = "a-token-of-the-faults"
NAMES = [f"{n}" for n in range(6)]

Step = tuple[Any, str, str]
"""Object, method, `before` or `after`."""


def around(owner: Any, name: str) -> list[Step]:
    return [(owner, name, "before"), (owner, name, "after")]


APPEND, PUT = around(SqliteLog, "append"), around(Ledger, "put")
STEPS: dict[str, list[Step]] = {
    "folder": [*APPEND, *PUT, *around(folder_module, "_put_away"), *around(Ledger, "forget")],
    "import": [*APPEND, *around(Index, "note"), *around(Index, "__exit__")],
    "push": [*APPEND, *PUT],
    "poll": [*APPEND, *PUT],
    "mailbox": [*APPEND, *PUT],
    "retry": [*APPEND, *around(Ledger, "keep"), *around(Ledger, "kept")],
}
TIMES = (1, 3)


def document(name: str) -> bytes:
    return json.dumps(
        {"id": f"d{name}", "outlet": "ONA", "headline": f"Ferry {name}", "body": "It is late."}
    ).encode()


def trap(step: Step, times: int) -> None:
    owner, name, when = step
    plain, left = getattr(owner, name), times

    def sprung(*given: Any, **named: Any) -> Any:
        nonlocal left
        left -= 1
        if left == 0 and when == "before":
            os.kill(os.getpid(), signal.SIGKILL)
        found = plain(*given, **named)
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return found

    setattr(owner, name, sprung)


class NoReader:
    def read(self, *_: Any) -> Any:
        raise RuntimeError("reading is another matter")


class Desk:
    """A newsroom over the files in a folder, and a file to which every acknowledgement is written at once."""

    def __init__(self, folder: Path):
        self.folder, self.log, self.ledger = (
            folder,
            SqliteLog(folder / "log.db"),
            Ledger(folder / "log.db.intake"),
        )
        self.room = Newsroom(self.log, {"lake": ""}, reader=NoReader(), clock=lambda: NOW, ledger=self.ledger)  # type: ignore[arg-type]
        self._acks = os.open(folder / "acks", os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def acknowledged(self, words: str) -> None:
        os.write(self._acks, f"{words}\n".encode())

    async def take(self, data: bytes, source: str) -> Taken:
        receipt = await self.room.submit(data, source=source)
        for id in receipt.accepted:
            self.acknowledged(id)
        return Taken(new=len(receipt.accepted), known=len(receipt.known))


async def from_folder(folder: Path) -> None:
    desk, place = Desk(folder), folder / "in"
    if not place.exists():
        place.mkdir()
        for name in NAMES:
            (place / f"{name}.jsonl").write_bytes(document(name))
    watched = Folder(
        place, outlet="", every=1, ledger=desk.ledger, take=lambda data, name, outlet: desk.take(data, name)
    )
    for _ in range(50):
        await watched.look()
        if not any(path.is_file() for path in place.iterdir()):
            return
    raise AssertionError("files are left in the folder")


async def from_archive(folder: Path) -> None:
    place = folder / "in"
    if not place.exists():
        place.mkdir()
        for name in NAMES:
            (place / f"{name}.jsonl").write_bytes(document(name))
    importing.BATCH_DOCUMENTS = 2
    import_archive(
        place,
        log=SqliteLog(folder / "log.db"),
        story="lake",
        index=folder / "log.db.import",
        clock=lambda: NOW,
    )


async def pushed(folder: Path) -> None:
    desk = Desk(folder)
    app = create_app(desk.room, LiveSettings(tokens=(TOKEN,)))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://localhost") as client:
        for name in NAMES:
            answer = await client.post(
                "/api/dispatches", content=document(name), headers={"authorization": f"Bearer {TOKEN}", "idempotency-key": name}
            )  # fmt: skip
            assert answer.status_code == 202, answer.text
            told = answer.json()
            desk.acknowledged(" ".join([f"d{name}", *told["accepted"], *told["known"]]))


async def polled(folder: Path) -> None:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = b"\n".join(document(name) for name in NAMES[: asked[0]])
            same = self.headers["If-None-Match"] == f'"{asked[0]}"'
            self.send_response(304 if same else 200)
            self.send_header("ETag", f'"{asked[0]}"')
            self.send_header("Content-Length", str(0 if same else len(body)))
            self.end_headers()
            self.wfile.write(b"" if same else body)

        def log_message(self, *_: Any) -> None:
            pass

    asked = [0]
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    desk = Desk(folder)
    # The port changes from run to run; the feed is known by its name all the same.
    feed = Feed(url="http://feed.example/rss", outlet="ONA")
    transport = Guarded(reach_of(["127.0.0.1"]), resolve=lambda host, port: ("127.0.0.1",))

    class Here(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            request.url = request.url.copy_with(port=server.server_address[1])
            return await transport.handle_async_request(request)

    async with httpx.AsyncClient(transport=Here()) as client:
        watch = Watch(
            [feed], client=client, ledger=desk.ledger, now=lambda: NOW, failed=lambda f, r: desk.room.set_aside("lake", r),
            take=lambda feed, data, kind: desk.take(data, feed.url),
        )  # fmt: skip
        for asked[0] in range(1, len(NAMES) + 1):
            await watch.poll_once(feed)


async def mailed(folder: Path) -> None:
    desk = Desk(folder)

    async def aside(rejected: Any) -> None:
        await desk.room.set_aside("lake", rejected)

    account = Account(
        host="127.0.0.1", port=int(os.environ["FAULTS_IMAP"]), user="wires", password="secret", security="none",
        senders={"desk@ona.example": "ONA"},
    )  # fmt: skip
    box = Mailbox(
        account,
        every=1,
        whole=True,
        ledger=desk.ledger,
        aside=aside,
        take=lambda data, name, outlet: desk.take(data, name),
    )
    await box.look()


@contextlib.contextmanager
def mail_server() -> Iterator[None]:
    """A real IMAP server with a message for each name; reading leaves them there."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    code = "import sys; from pymap.main import main; sys.exit(main())"
    options = ["--host", "127.0.0.1", "--port", str(port), "--no-tls", "--no-service", "admin", "dict"]
    process = subprocess.Popen(
        [sys.executable, "-c", code, *options, "--demo-user", "wires", "--demo-password", "secret"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        for _ in range(400):
            with contextlib.suppress(OSError), imaplib.IMAP4("127.0.0.1", port, timeout=5) as client:
                client.login("wires", "secret")
                for name in NAMES:
                    message = (
                        f"From: desk@ona.example\r\nTo: wires@paper.example\r\nSubject: Ferry {name}\r\nMessage-ID: <{name}@ona.example>\r\n"
                        f"Date: Tue, 10 Mar 2026 09:0{name}:00 +0000\r\n\r\nFerry {name} is late, the board said.\r\n"
                    )
                    client.append("INBOX", None, None, message.encode())
                break
            time.sleep(0.05)
        os.environ["FAULTS_IMAP"] = str(port)
        yield
    finally:
        process.kill()
        process.wait(10)


async def retried(folder: Path) -> None:
    desk, plain = Desk(folder), text.parse

    def unforeseen(*_: Any) -> Any:
        raise KeyError("unforeseen")

    if not (folder / "mended").exists():
        text.parse = unforeseen
        for name in NAMES[:3]:
            data = f"Ferry {name}\n\nTARN, March 3 (Lakeside Agency) - Ferry {name} is late, the board said.".encode()
            await desk.room.submit(data, source=f"push: {name}")
            desk.acknowledged(f"aside {name}")
        text.parse = plain
        (folder / "mended").touch()
    for waits in desk.room.aside("lake"):
        await desk.room.try_again("lake", waits.seq, "editor")


WAYS: dict[str, Callable[[Path], Any]] = {
    "folder": from_folder, "import": from_archive, "push": pushed, "poll": polled, "mailbox": mailed, "retry": retried,
}  # fmt: skip


def in_child(work: Callable[[], None]) -> int:
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        except BaseException as error:
            sys.stderr.write(f"{type(error).__name__}: {error}\n")
            os._exit(1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def attempt(folder: Path, way: str, step: Step, times: int) -> dict[str, object]:
    name = f"{way}: {step[2]} {getattr(step[0], '__name__', step[0])}.{step[1]}, {times}"
    place = folder / f"{way}-{len(list(folder.iterdir()))}"
    place.mkdir()

    def dying() -> None:
        trap(step, times)
        asyncio.run(WAYS[way](place))

    first = in_child(dying)
    acknowledged = (place / "acks").read_text().splitlines() if (place / "acks").exists() else []
    seconds = [in_child(lambda: asyncio.run(WAYS[way](place))) for _ in range(2)]
    log = SqliteLog(place / "log.db", create=False)
    entries = list(log.entries())
    room = Newsroom(log, {"lake": ""}, reader=NoReader(), clock=lambda: NOW)  # type: ignore[arg-type]
    report = {
        "moment": name, "way": way, "first": first, "seconds": seconds, "acknowledged": acknowledged,
        "acks": (place / "acks").read_text().splitlines() if (place / "acks").exists() else [],
        "received": sorted(e.body.dispatch.headline for e in entries if e.kind == "received"),
        "ids": [e.body.dispatch.id for e in entries if e.kind == "received"],
        "aside": len(room.aside("lake")), "complaints": list(verify(log)),
    }  # fmt: skip
    log.close()
    return report


def main(folder: Path) -> None:
    with mail_server():
        for way, steps in STEPS.items():
            for step in steps:
                for times in TIMES:
                    print(json.dumps(attempt(folder, way, step, times)), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
