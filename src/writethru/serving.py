"""A running server: the newsroom, the watch over the feeds, the pages, on one event loop."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import uvicorn
from rich.console import Console

from writethru.errors import SettingsError, WritethruError
from writethru.intake.watch import Feed, Watch
from writethru.live.app import LiveSettings, create_app
from writethru.model import Rejected
from writethru.newsroom import Newsroom, utc_now
from writethru.reading import Reader
from writethru.settings import Settings
from writethru.story.sqlite import SqliteLog

STOP_SECONDS = 5.0
"""How long open streams may take to end when the server stops."""

BACKLOG = 2048
"""Connections that may wait to be accepted: a breaking story sends its readers at once."""


@dataclass(frozen=True)
class Running:
    """A server that answers: its newsroom, its address, and the desk's address with its one-time token."""

    newsroom: Newsroom
    address: str
    desk_address: str


@asynccontextmanager
async def running(settings: Settings, *, log: Path) -> AsyncIterator[Running]:
    """Serve until the block ends.

    Raises:
        SettingsError: WT106 where the address is taken.
    """
    listener = _listen(settings.server.host, settings.server.port)
    kept = SqliteLog(log)
    reader = Reader(settings.reader.model)
    newsroom = Newsroom(kept, {story.slug: story.title for story in settings.story}, reader=reader)
    app = create_app(
        newsroom,
        LiveSettings(
            base_url=settings.base_url(),
            tokens=settings.intake.tokens,
            heartbeat=settings.server.heartbeat,
            replay=settings.server.replay,
        ),
    )
    server = uvicorn.Server(
        uvicorn.Config(
            app, log_level="warning", access_log=False, lifespan="on", backlog=BACKLOG,
            timeout_graceful_shutdown=int(STOP_SECONDS), server_header=False,
        )
    )  # fmt: skip
    # Signals are the caller's: the block ends, and everything below is stopped in order.
    server.install_signal_handlers = lambda: None  # type: ignore[method-assign]
    await newsroom.start()
    serving = asyncio.create_task(server._serve([listener]), name="writethru-server")
    try:
        async with _watching(settings, newsroom):
            while not server.started and not serving.done():
                await asyncio.sleep(0.01)
            address = f"http://{settings.server.host}:{settings.server.port}"
            yield Running(newsroom=newsroom, address=address, desk_address=app.state.desk_address(address))
    finally:
        server.should_exit = True
        await asyncio.gather(serving, return_exceptions=True)
        await newsroom.stop()
        kept.close()
        listener.close()
