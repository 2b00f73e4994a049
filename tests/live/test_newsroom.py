"""The whole way over a real newsroom: pushed over HTTP, read, placed, seen by a reader on the stream, decided on."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from writethru.newsroom import Newsroom
from writethru.reading import Reader
from writethru.story.sqlite import SqliteLog

GOOD = {"authorization": "Bearer a-token-of-the-tests"}

FLOOD = (
    "Dam at Lower Varn holds after night of rain\n\nThe dam at Lower Varn held on Monday after a night of heavy rain, "
    'the water authority said.\n\n"Nobody has to leave their home," engineer Ruta Calder told Tarn Radio.\n'
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@pytest.fixture
def real(reader: Reader, tmp_path: Path) -> Callable[[], tuple[Newsroom, SqliteLog]]:
    """A newsroom over the test's own log; called again, one that starts where the last one ended."""

    def open_room() -> tuple[Newsroom, SqliteLog]:
        log = SqliteLog(tmp_path / "log.db")
        return Newsroom(log, {"dam": ""}, reader=reader), log

    return open_room


def test_a_pushed_dispatch_reaches_a_reader(
    serve: Callable[..., Any], real: Any, go: Callable[[Any], Any]
) -> None:
    async def story() -> None:
        newsroom, log = real()
        async with serve(newsroom) as server, httpx.AsyncClient(base_url=server.url, timeout=20) as client:
            await newsroom.start()
            async with client.stream("GET", "/dam/stream?since=0") as stream:
                lines = stream.aiter_lines()
                answer = await client.post("/api/dispatches?outlet=Tarn%20Radio", content=FLOOD, headers=GOOD)
                assert answer.status_code == 202, answer.text
                [id] = answer.json()["accepted"]
                async for line in lines:
                    if line.startswith("data: "):
                        break
                patch = json.loads(line.removeprefix("data: "))
            assert patch["changed"]
            assert any("held on Monday" in item["html"] for item in patch["changed"])
            page = (await client.get("/dam")).text
            for item in patch["changed"]:
                assert item["html"] in page
            shown = (await client.get(f"/dam/dispatches/{id}")).text
            assert "engineer Ruta Calder told Tarn Radio" in shown
            again = await client.post("/api/dispatches?outlet=Tarn%20Radio", content=FLOOD, headers=GOOD)
            assert (again.status_code, again.json()["accepted"]) == (202, [])
            await newsroom.stop()
        log.close()

    go(story())


def test_a_hold_takes_an_entry_away_and_a_restart_keeps_it_away(
    serve: Callable[..., Any], real: Any, go: Callable[[Any], Any]
) -> None:
    async def story() -> None:
        newsroom, log = real()
        async with serve(newsroom) as server, httpx.AsyncClient(base_url=server.url, timeout=20) as client:
            await newsroom.start()
            await client.post("/api/dispatches?outlet=Tarn%20Radio", content=FLOOD, headers=GOOD)
            await newsroom.idle()
            entry = newsroom.page("dam").entries[0].id
            await client.get(server.app.state.desk_address(server.url), follow_redirects=True)
            html = (await client.get(f"/desk/dam?e={entry}")).text
            form = re.search(r'class="hold">(.*?)</form>', html, re.S)
            assert form
            fields = dict(re.findall(r'name="(\w+)" value="([^"]*)"', form[1]))
            assert (await client.post("/desk/dam/decisions", data=fields)).status_code == 303
            assert (await client.get(f"/dam/{entry}")).status_code == 404
            assert f'id="{entry}"' not in (await client.get("/dam")).text
            revision = newsroom.page("dam").revision
            await newsroom.stop()
        log.close()

        newsroom, log = real()
        async with serve(newsroom) as server, httpx.AsyncClient(base_url=server.url, timeout=20) as client:
            await newsroom.start()
            assert f'id="{entry}"' not in (await client.get("/dam")).text
            assert (await client.get("/healthz")).json()["stories"] == {"dam": revision}
            async with client.stream("GET", f"/dam/stream?since={revision - 1}") as stream:
                async for line in stream.aiter_lines():
                    if line.startswith("event: "):
                        break
            assert line == "event: reset", "the replay of before the restart is gone, and that is said"
            await newsroom.stop()
        log.close()

    go(story())


DOUBTFUL = "\n\nThe mayor blamed the rain for it.\n"
"""Told of without a word of speech: read, and marked as unsure."""


def test_the_desk_shows_how_it_was_read(
    serve: Callable[..., Any], real: Any, go: Callable[[Any], Any]
) -> None:
    async def story() -> None:
        newsroom, log = real()
        async with serve(newsroom) as server, httpx.AsyncClient(base_url=server.url, timeout=20) as client:
            await newsroom.start()
            await client.post("/api/dispatches?outlet=Tarn%20Radio", content=FLOOD + DOUBTFUL, headers=GOOD)
            await client.post("/api/dispatches", content=b"<rss><channel><item>", headers=GOOD)
            await newsroom.idle()
            await asyncio.sleep(0)
            html = (await client.get(server.app.state.desk_address(server.url), follow_redirects=True)).text
            assert "How it was read" in html
            assert '<mark class="content' in html
            assert html.count('<strong class="unsure">unsure</strong>') == 1
            assert "<h2>Set aside</h2>" in html
            await newsroom.stop()
        log.close()

    go(story())


def test_the_desk_shows_the_note_to_editors_and_the_marks(
    serve: Callable[..., Any], real: Any, go: Callable[[Any], Any]
) -> None:
    item = {
        "uri": "urn:tarn:7", "type": "text", "versionCreated": "2026-03-03T08:00:00Z", "headline": "HOLD-Dam gates to open",
        "ednote": "Checked with the dam at noon.", "provider": "Tarn Radio", "body_text": "The dam will open its gates.",
    }  # fmt: skip

    async def story() -> None:
        newsroom, log = real()
        async with serve(newsroom) as server, httpx.AsyncClient(base_url=server.url, timeout=20) as client:
            await newsroom.start()
            await client.post("/api/dispatches", content=json.dumps(item).encode(), headers=GOOD)
            await newsroom.idle()
            html = (await client.get(server.app.state.desk_address(server.url), follow_redirects=True)).text
            assert "<b>To editors:</b> Checked with the dam at noon." in html
            assert "Marked hold" in html
            assert "held by its sender" in html
            assert "open its gates" not in (await client.get("/dam")).text
            await newsroom.stop()
        log.close()

    go(story())
