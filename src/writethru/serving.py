"""A running server: the newsroom, the watch over the feeds, the pages, on one event loop."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
import uvicorn
from rich.console import Console

from writethru.errors import SettingsError
from writethru.intake.ledger import Ledger
from writethru.live.app import LiveSettings, create_app
from writethru.merging import Shelf, shipped
from writethru.newsroom import Newsroom
from writethru.reading import Reader
from writethru.settings import Settings
from writethru.story.sqlite import SqliteLog
from writethru.wireroom import WireRoom

STOP_SECONDS = 5.0
"""How long open streams may take to end when the server stops."""

START_LOOK_SECONDS = 0.02

BACKLOG = 2048
"""Connections that may wait to be accepted: a breaking story sends its readers at once."""


@dataclass(frozen=True)
class Running:
    """A server that answers: its newsroom, its address, and the desk's address with its one-time token."""

    newsroom: Newsroom
    address: str
    desk_address: str


@asynccontextmanager
async def running(settings: Settings, *, log: Path, base: Path | None = None) -> AsyncIterator[Running]:
    """Serve until the block ends.

    Args:
        log: the log's file; intake's own notes and what statements mean lie beside it.
        base: what paths in the settings are relative to; the log's folder where none is given.
    Raises:
        SettingsError: WT106 where the address is taken, WT108 where a mailbox's password is missing.
    """
    listener = _listen(settings.server.host, settings.server.port)
    kept = SqliteLog(log)
    reader = Reader(settings.reader.model, settings.reader.parser)
    ledger = Ledger(log.with_name(log.name + ".intake"))
    shelf = Shelf(log.with_name(log.name + ".meanings"), shipped().fingerprint)
    newsroom = Newsroom(
        kept, {story.slug: story.title for story in settings.story}, reader=reader, ledger=ledger, held=shelf
    )
    wires = WireRoom(settings, newsroom, ledger, base=base or log.parent)
    app = create_app(
        newsroom,
        LiveSettings(
            base_url=settings.base_url(),
            tokens=settings.intake.tokens,
            heartbeat=settings.server.heartbeat,
            replay=settings.server.replay,
        ),
        wires.hubs,
    )
    server = _Server(
        uvicorn.Config(
            app, log_level="warning", access_log=False, lifespan="on", backlog=BACKLOG,
            timeout_graceful_shutdown=int(STOP_SECONDS), server_header=False,
        )
    )  # fmt: skip
    await newsroom.start()
    serving = asyncio.create_task(server.serve(sockets=[listener]), name="writethru-server")
    try:
        async with wires.at_work():
            await _answering(server, serving)
            address = f"http://{settings.server.host}:{settings.server.port}"
            yield Running(newsroom=newsroom, address=address, desk_address=app.state.desk_address(address))
    finally:
        app.state.close_streams()
        server.should_exit = True
        await asyncio.gather(serving, return_exceptions=True)
        await newsroom.stop()
        ledger.close()
        shelf.close()
        kept.close()
        listener.close()


class _Server(uvicorn.Server):
    """A server that leaves signals alone: whoever runs it stops it, in order."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


async def _answering(server: uvicorn.Server, serving: asyncio.Task[None]) -> None:
    """Wait until the server answers; raises what kept it from starting."""
    while not server.started:
        done, _ = await asyncio.wait({serving}, timeout=START_LOOK_SECONDS)
        if done:
            serving.result()
            raise SettingsError(
                "the server stopped before it answered",
                code="WT107",
                todo="Its reason stands above this line",
            )


def _listen(host: str, port: int) -> socket.socket:
    """The bound socket: taken before anything else starts, so that a taken address is said at once."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError as error:
        listener.close()
        raise SettingsError(
            f"{host}:{port} cannot be used: {error.strerror}", code="WT106",
            todo="Stop what listens there, or choose another with --port",
        ) from None  # fmt: skip
    listener.setblocking(False)
    return listener


async def until_stopped(*beside: asyncio.Task[None]) -> None:
    """Wait for Ctrl-C or a polite kill; an error of a task beside is raised."""
    loop, stopped = asyncio.get_running_loop(), asyncio.Event()
    # Windows' loops take no signal handlers; there Ctrl-C ends the whole run as KeyboardInterrupt.
    for name in () if sys.platform == "win32" else (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stopped.set)
    waiting = asyncio.create_task(stopped.wait())
    try:
        pending = {waiting, *beside}
        while waiting in pending:
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
    finally:
        for task in (waiting, *beside):
            task.cancel()
        await asyncio.gather(waiting, *beside, return_exceptions=True)


def run(settings: Settings, *, folder: Path, host: str | None = None, port: int | None = None) -> None:
    """Serve until stopped; the log's path is relative to `folder`."""
    server = settings.server
    server = msgspec.structs.replace(server, host=host or server.host, port=port or server.port)
    settings = msgspec.structs.replace(settings, server=server)
    asyncio.run(_serve(settings, folder / settings.log.path, folder, Console(stderr=True)))


async def _serve(settings: Settings, log: Path, base: Path, console: Console) -> None:
    console.print("Loading the reader ...", style="dim")
    async with running(settings, log=log, base=base) as server:
        feeds = len(settings.feed) + sum(len(story.feed) for story in settings.story)
        console.print(f"  readers' page  {server.address}/", highlight=False, soft_wrap=True)
        console.print(f"  desk           {server.desk_address}", highlight=False, soft_wrap=True)
        console.print(
            f"  {len(settings.story)} stories, {feeds} feeds, log {log.name}; Ctrl-C stops", style="dim"
        )
        await until_stopped()
