"""The desk over the invented story: a real server, an editor's HTTP client, and what was decided."""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
from collections.abc import AsyncIterator, Callable
from types import ModuleType
from typing import Any

import httpx
import pytest
import uvicorn

from writethru.live.app import create_app
from writethru.live.settings import LiveSettings


@pytest.fixture
def newsroom(press: ModuleType) -> Any:
    return press.PaperNewsroom(*press.ferry())


class Editor:
    """An editor's browser without a browser."""

    def __init__(self, client: httpx.AsyncClient, app: Any, url: str):
        self.client, self.app, self.url = client, app, url

    async def sign_in(self) -> httpx.Response:
        return await self.client.get(self.app.state.desk_address(self.url), follow_redirects=True)

    async def see(self, path: str = "/desk/ferry", **given: Any) -> httpx.Response:
        return await self.client.get(path, **given)

    async def form(self, kind: str, path: str = "/desk/ferry?e=v002") -> dict[str, str]:
        """The hidden fields of the form on the desk that makes this decision."""
        html = (await self.see(path)).text
        found = re.search(
            rf'<form method="post" action="[^"]*/decisions" class="{kind}">(.*?)</form>', html, re.S
        )
        assert found, kind
        return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', found[1]))

    async def send(self, fields: Any, **given: Any) -> httpx.Response:
        return await self.client.post("/desk/ferry/decisions", data=fields, **given)


@pytest.fixture
def at_desk(newsroom: Any) -> Callable[[Callable[[Editor], Any]], Any]:
    """Run a coroutine function with an editor at a desk of a real server."""

    @contextlib.asynccontextmanager
    async def open_desk() -> AsyncIterator[Editor]:
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        app = create_app(newsroom, LiveSettings(base_url=url))
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning", access_log=False, lifespan="on"))
        serving = asyncio.create_task(server._serve([listener]))
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
        try:
            async with httpx.AsyncClient(base_url=url) as client:
                yield Editor(client, app, url)
        finally:
            server.should_exit = True
            await serving
            listener.close()

    def run(what: Callable[[Editor], Any]) -> Any:
        async def story() -> Any:
            async with open_desk() as editor:
                return await what(editor)

        return asyncio.run(asyncio.wait_for(story(), 60))

    return run
