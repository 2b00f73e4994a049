"""A kill reaches every surface: the page, the permanent link, the stream, the feeds, the structured data, the past."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx

from writethru.formats import page_json
from writethru.model import Notice

WORDS = "The captain of the Aldine had warned"


def test_a_kill_reaches_every_surface(
    serve: Callable[..., Any], press: Any, page: Any, newsroom: Any, go: Callable[[Any], Any]
) -> None:
    killed = Notice(
        kind="killed", time=press.NINE + timedelta(minutes=140), by="editor", passage=None, before=None, entry=None,
        text="the crew members deny having said it",
    )  # fmt: skip
    newsroom.remember(press.NINE, page)

    async def story() -> None:
        async with serve() as server, httpx.AsyncClient(base_url=server.url, timeout=10) as client:

            async def get(path: str) -> str:
                return (await client.get(f"/ferry{path}")).text

            surfaces = (
                "",
                "?order=oldest",
                "/v003",
                "/rss.xml",
                "/atom.xml",
                "/feed.json",
                "/as-of/2025-04-02T12:00Z",
            )
            for path in surfaces:
                assert "captain had warned" in await get(path), f"{path} shows it before"
            stale = (await client.get("/ferry")).headers["etag"]
            listening = asyncio.create_task(_first_event(server))
            while not server.app.state.broadcast.readers():  # noqa: ASYNC110 - counted, not told
                await asyncio.sleep(0.01)

            after = press.change(page, "v003", status="retracted", notices=(killed,), changed=killed.time)
            await server.newsroom.publish(after)

            patch = json.loads(await listening)
            [item] = patch["changed"]
            assert (item["id"], item["status"]) == ("v003", "retracted")
            assert "<s>Ferry captain had warned" in item["html"]
            assert killed.text in item["html"]
            assert WORDS not in item["html"]

            assert (await client.get("/ferry", headers={"if-none-match": stale})).status_code == 200
            for path in surfaces:
                text = await get(path)
                assert WORDS not in text, f"{path} does not repeat it"
                assert killed.text in text, f"{path} says why"
            for path in ("", "/v003", "/as-of/2025-04-02T12:00Z"):
                assert "<s>Ferry captain had warned" in await get(path), f"{path} strikes it"
            assert "deleted-entry" in await get("/atom.xml")
            assert "Withdrawn: Ferry captain" in await get("/rss.xml")
            [update] = [
                u for u in json.loads((await get("")).split('ld+json">')[1].split("</script>")[0])["liveBlogUpdate"]
                if u["@id"].endswith("#v003")
            ]  # fmt: skip
            assert update["headline"].startswith("Withdrawn: ")
            assert killed.text in update["articleBody"]
            assert page_json.read((await client.get("/ferry/page.json")).content) == after
            assert '<mark class="struck">' in await get("/dispatches/d04")

    go(story())


async def _first_event(server: Any) -> str:
    async with (
        httpx.AsyncClient(base_url=server.url, timeout=10) as client,
        client.stream("GET", "/ferry/stream?since=7") as answer,
    ):
        async for line in answer.aiter_lines():
            if line.startswith("data: "):
                return line.removeprefix("data: ")
    raise AssertionError("the stream ended")
