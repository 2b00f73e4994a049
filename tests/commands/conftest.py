"""Runs the command as a user does: another process, its output, its exit code."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

TOKEN = "a-token-for-the-tests"


@pytest.fixture
def writethru(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    def run(*arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "writethru", *arguments], input=given, capture_output=True, timeout=120,
            cwd=tmp_path, env={**os.environ, "OMP_NUM_THREADS": "1", "COLUMNS": "120", **environment},
        )  # fmt: skip

    return run


@pytest.fixture
def port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Server:
    """A `writethru serve` in another process."""

    def __init__(self, folder: Path, port: int):
        self.folder, self.address, self.process = folder, f"http://127.0.0.1:{port}", None
        self.output = folder / "server.out"

    def start(self) -> Server:
        with self.output.open("ab") as output:
            self.process: Any = subprocess.Popen(
                [sys.executable, "-m", "writethru", "serve"], cwd=self.folder, stdout=output, stderr=output,
                env={**os.environ, "OMP_NUM_THREADS": "1"},
            )  # fmt: skip
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            assert self.process.poll() is None, self.output.read_text()
            try:
                if httpx.get(f"{self.address}/healthz").status_code == 200:
                    return self
            except httpx.TransportError:
                time.sleep(0.1)
        raise AssertionError(f"the server did not answer: {self.output.read_text()}")

    def page(self, story: str = "lake") -> dict[str, Any]:
        return httpx.get(f"{self.address}/{story}/page.json").json()

    def until(self, holds: Callable[[dict[str, Any]], bool], seconds: float = 30) -> dict[str, Any]:
        """The page once it is as expected."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            page = self.page()
            if holds(page):
                return page
            time.sleep(0.1)
        raise AssertionError(f"the page did not become so: {self.page()}\n{self.output.read_text()}")

    def stop(self, hard: bool = False) -> int:
        if self.process is None:
            return 0
        (self.process.kill if hard else self.process.terminate)()
        return self.process.wait(timeout=20)


@pytest.fixture
def server(tmp_path: Path, port: int) -> Iterator[Server]:
    """A server of one story `lake` that is not started yet."""
    (tmp_path / "writethru.toml").write_text(
        f'[server]\nport = {port}\n\n[intake]\ntokens = ["{TOKEN}"]\n\n[[story]]\nslug = "lake"\n', "utf-8"
    )
    made = Server(tmp_path, port)
    yield made
    if made.process is not None and made.process.poll() is None:
        made.stop(hard=True)
