"""A running server with a feed, a folder and a mailbox: `writethru serve` in a process of its own."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

FEED = """<?xml version='1.0'?><rss version='2.0'><channel><title>Tarn Radio</title>
<item><title>Dam holds after rain - engineer</title><guid>t1</guid>
<description>The dam at Lower Varn held on Monday after a night of heavy rain, engineer Ruta Calder said.</description></item>
</channel></rss>"""
LOCK = "Lock keeper resigns\n\nTARN, March 3 (Lakeside Agency) - Lock keeper Olle Varga has resigned, the Tarn Waterways Board said on Tuesday.\n"


@pytest.fixture
def outlet() -> Iterator[Any]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            owner.asked.append(self.path)
            code = {"/rss": 200, "/later": 200 if owner.open else 503}.get(self.path, 503)
            self.send_response(code)
            self.send_header("Content-Length", str(len(FEED) if code == 200 else 0))
            self.end_headers()
            if code == 200:
                self.wfile.write(FEED.encode())

        def log_message(self, *_: object) -> None:
            pass

    owner: Any = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    owner.daemon_threads, owner.asked, owner.open = True, [], False
    owner.url = f"http://127.0.0.1:{owner.server_address[1]}"
    thread = threading.Thread(target=owner.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield owner
    owner.shutdown()
    owner.server_close()
    thread.join(5)


def until(holds: Callable[[], Any], seconds: float = 30) -> Any:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := holds():
            return found
        time.sleep(0.1)
    raise AssertionError(holds())


def settings(server: Any, more: str, intake: str = "") -> None:
    path = server.folder / "writethru.toml"
    text = path.read_text("utf-8").replace("[intake]\n", f"[intake]\n{intake}\n")
    path.write_text(text + more, "utf-8")


def metrics(server: Any) -> dict[str, float]:
    text = httpx.get(f"{server.address}/metrics").text
    rows = [line for line in text.splitlines() if line and not line.startswith("#")]
    shape = re.compile(r'[a-z_]+\{(?:[a-z]+="(?:[^"\\\n]|\\.)*",?)*\} [-+0-9.e]+')
    assert rows and all(shape.fullmatch(row) for row in rows), text
    return {row.rpartition(" ")[0]: float(row.rpartition(" ")[2]) for row in rows}


def test_a_feed_and_a_folder_are_told_on_one_page(server: Any, outlet: Any, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    settings(
        server,
        f'\n[[story.feed]]\noutlet = "Tarn Radio"\nurl = "{outlet.url}/rss"\nevery = 5\n\n'
        f'[[story.feed]]\noutlet = "Broken"\nurl = "{outlet.url}/broken"\nevery = 5\n\n'
        '[[story.folder]]\npath = "in"\noutlet = "Lakeside Agency"\nevery = 0.3\n',
        'own_hosts = ["127.0.0.1"]',
    )
    server.start()
    (tmp_path / "in" / "lock.txt.part").write_text(LOCK, "utf-8")
    server.until(lambda page: page["dispatches"] == 1)
    (tmp_path / "in" / "lock.txt.part").rename(tmp_path / "in" / "lock.txt")
    page = server.until(lambda page: page["dispatches"] == 2)
    assert set(page["outlets"]) == {"Tarn Radio", "Lakeside Agency"}
    until(lambda: (tmp_path / "in" / "taken" / "lock.txt").exists())
    found = until(
        lambda: (
            (m := metrics(server))[
                f'writethru_feed_failures{{outlet="Broken",feed="{outlet.url[7:]}/broken"}}'
            ]
            and m
        )
    )
    assert found[f'writethru_feed_up{{outlet="Tarn Radio",feed="{outlet.url[7:]}/rss"}}'] == 1
    assert found[f'writethru_feed_items_total{{outlet="Tarn Radio",feed="{outlet.url[7:]}/rss"}}'] == 1
    assert found['writethru_dispatches{story="lake"}'] == 2
    assert found['writethru_set_aside{story="lake"}'] == 1


def test_a_general_feed_is_told_in_the_story_it_belongs_to(server: Any, outlet: Any, tmp_path: Path) -> None:
    for name in ("hill", "in"):
        (tmp_path / name).mkdir()
    settings(
        server,
        '\n[[story.folder]]\npath = "in"\noutlet = "Lakeside Agency"\nevery = 0.3\n\n'
        '[[story]]\nslug = "hill"\n\n[[story.folder]]\npath = "hill"\noutlet = "Hill Post"\nevery = 0.3\n\n'
        f'[[feed]]\noutlet = "Tarn Radio"\nurl = "{outlet.url}/later"\nevery = 5\n',
        'own_hosts = ["127.0.0.1"]',
    )
    server.start()
    (tmp_path / "in" / "bees.txt").write_text(
        "Beekeepers lose hives\n\nA mite has killed half of the hives on Ostrava Hill, the beekeepers' union said.\n", "utf-8"
    )  # fmt: skip
    (tmp_path / "hill" / "dam.txt").write_text(
        "Engineers watch dam at Lower Varn\n\nEngineer Ruta Calder said the dam at Lower Varn was watched as rain fell.\n", "utf-8"
    )  # fmt: skip
    for story in ("lake", "hill"):
        until(lambda story=story: metrics(server)[f'writethru_dispatches{{story="{story}"}}'] == 1)
    outlet.open = True
    until(lambda: metrics(server)['writethru_dispatches{story="hill"}'] == 2)
    assert metrics(server)['writethru_dispatches{story="lake"}'] == 1


def test_a_feed_inside_the_network_is_refused_unless_it_is_named(server: Any, outlet: Any) -> None:
    settings(server, f'\n[[story.feed]]\noutlet = "Tarn Radio"\nurl = "{outlet.url}/rss"\nevery = 5\n')
    server.start()
    until(lambda: metrics(server)['writethru_set_aside{story="lake"}'] == 1)
    assert outlet.asked == []


def test_a_mailbox_without_its_password_says_so(server: Any, writethru: Any) -> None:
    settings(
        server,
        '\n[[story.mailbox]]\nhost = "imap.example"\nuser = "wires"\npassword_env = "NOT_SET_HERE"\nsenders = {}\n',
    )
    done = writethru("serve")
    assert done.returncode == 2 and b"WT108" in done.stderr and b"NOT_SET_HERE" in done.stderr


@pytest.mark.parametrize("entry", ["10.0.0.0/99", ""])
def test_own_hosts_that_are_none_are_named_with_their_line(server: Any, writethru: Any, entry: str) -> None:
    settings(server, "", f'own_hosts = ["{entry}"]')
    done = writethru("serve", **{k: v for k, v in os.environ.items() if k == "HOME"})
    assert done.returncode == 2 and b"WT103" in done.stderr and b"line 5" in done.stderr
