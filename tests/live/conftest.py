"""The invented story as a page, and a running server over it: a real uvicorn on a real socket."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
import uvicorn

from writethru.live.app import create_app
from writethru.live.settings import LiveSettings

TOKEN = "a-token-of-the-tests"


@pytest.fixture
def ferry(press: ModuleType) -> tuple[Any, Any]:
    """The outlets and their page."""
    return press.ferry()


@pytest.fixture
def page(ferry: tuple[Any, Any]) -> Any:
    return ferry[1]


@pytest.fixture
def newsroom(press: ModuleType, ferry: tuple[Any, Any]) -> Any:
    return press.PaperNewsroom(*ferry)


class Server:
    """A uvicorn that answers at `url`."""

    def __init__(self, app: Any, newsroom: Any):
        self.app, self.newsroom = app, newsroom
        self.socket = socket.socket()
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[Server]:
        config = uvicorn.Config(self.app, log_level="warning", access_log=False, lifespan="on", backlog=2048)
        server = uvicorn.Server(config)
        task = asyncio.create_task(server._serve([self.socket]))
        while not server.started:
            assert not task.done(), task
            await asyncio.sleep(0.01)
        try:
            yield self
        finally:
            server.should_exit = True
            self.app.state.close_streams()
            await task
            self.socket.close()


@pytest.fixture
def serve(newsroom: Any) -> Callable[..., Any]:
    """`async with serve() as server`: the app over the newsroom; settings as keywords."""

    def make(room: Any = None, **settings: Any) -> Any:
        room = room or newsroom
        settings = {"tokens": (TOKEN,), "base_url": "https://live.example"} | settings
        return Server(create_app(room, LiveSettings(**settings)), room).running()

    return make


@pytest.fixture
def go() -> Iterator[Callable[[Any], Any]]:
    """Run a coroutine to its end."""

    def run(coroutine: Any) -> Any:
        return asyncio.run(asyncio.wait_for(coroutine, 60))

    yield run


@pytest.fixture
def ask(serve: Callable[..., Any], go: Callable[[Any], Any]) -> Callable[..., Any]:
    """`ask(path)` for one answer of a real server, `ask([path, ...])` for several, over the given newsroom."""
    import httpx

    def run(
        paths: Any,
        *,
        room: Any = None,
        method: str = "GET",
        settings: dict[str, Any] | None = None,
        **given: Any,
    ) -> Any:
        async def story() -> list[httpx.Response]:
            async with (
                serve(room, **(settings or {})) as server,
                httpx.AsyncClient(base_url=server.url) as client,
            ):
                return [
                    await client.request(method, path, **given)
                    for path in ([paths] if isinstance(paths, str) else paths)
                ]

        answers = go(story())
        return answers[0] if isinstance(paths, str) else answers

    return run
