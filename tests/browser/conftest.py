"""A real browser against a real server; the newsroom's pages are the invented story's."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

from writethru.live.app import create_app
from writethru.live.settings import LiveSettings


def chromium() -> str | None:
    """The browser to use: the one named, else the system's, else (None) Playwright's own."""
    named = os.environ.get("WRITETHRU_CHROMIUM")
    found = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    return named or next((path for path in found if path), None)


# Not for the whole session: Playwright keeps an event loop running in this thread until it stops, and
# other rooms' tests run their own.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # Chromium's own sandbox cannot be had as root, which is how containers run.
    args = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=chromium(), args=args)
        yield launched
        launched.close()


class Live:
    """A server in a thread, which can be stopped and started again on the same port."""

    def __init__(self, newsroom: Any):
        self.newsroom = newsroom
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        self.newsroom._listeners.clear()
        self.app = create_app(self.newsroom, LiveSettings(base_url=self.url, heartbeat=5))
        self.server = uvicorn.Server(
            uvicorn.Config(self.app, port=self.port, log_level="error", access_log=False, lifespan="on")
        )
        started = threading.Event()

        def run() -> None:
            async def main() -> None:
                self.loop = asyncio.get_running_loop()
                serving = asyncio.create_task(self.server.serve())
                while not self.server.started:  # noqa: ASYNC110 - uvicorn has no event for it
                    await asyncio.sleep(0.01)
                started.set()
                await serving

            asyncio.run(main())

        self.thread = threading.Thread(target=run)
        self.thread.start()
        assert started.wait(20)

    def stop(self) -> None:
        self.server.should_exit = True
        self.loop.call_soon_threadsafe(self.app.state.close_streams)
        self.thread.join(20)

    def publish(self, page: Any) -> None:
        asyncio.run_coroutine_threadsafe(self.newsroom.publish(page), self.loop).result(20)

    def readers(self) -> int:
        return int(self.app.state.broadcast.readers())

    def desk_address(self) -> str:
        return str(self.app.state.desk_address(self.url))


@pytest.fixture
def ferry(press: ModuleType) -> tuple[Any, Any]:
    return press.ferry()


@pytest.fixture
def live(press: ModuleType, ferry: tuple[Any, Any]) -> Iterator[Live]:
    running = Live(press.PaperNewsroom(*ferry))
    yield running
    running.stop()


@pytest.fixture
def tab(browser: Browser) -> Iterator[Callable[..., Page]]:
    """`tab(url, width=..., dark=..., script=...)` opens a page; what a script complains of fails the test."""
    contexts, complaints = [], []

    def open_tab(
        url: str, *, width: int = 1280, height: int = 900, dark: bool = False, script: bool = True
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light",
            java_script_enabled=script, timezone_id="UTC", locale="en-GB",
        )  # fmt: skip
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on(
            "console", lambda m: complaints.append(m.text) if "Content Security Policy" in m.text else None
        )
        page.goto(url)
        return page

    yield open_tab
    for context in contexts:
        context.close()
    assert complaints == []
