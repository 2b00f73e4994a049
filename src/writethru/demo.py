"""The demo: an invented running story arrives over the same door as any other, one dispatch after the other."""

from __future__ import annotations

import asyncio
import secrets
import tempfile
from datetime import timedelta
from pathlib import Path

import httpx
from rich.console import Console

from writethru.newsroom import utc_now
from writethru.samples import Arrival, arrivals
from writethru.serving import running, until_stopped
from writethru.settings import IntakeSettings, ServerSettings, Settings, StorySettings

SLUG = "demo"


def run_demo(*, pace: float, port: int, log: Path | None, console: Console) -> None:
    """Serve the demo until it is stopped with Ctrl-C.

    Args:
        pace: seconds between two dispatches.
        log: where to keep the log; None for a folder that goes when the demo ends.
    """
    with tempfile.TemporaryDirectory(prefix="writethru-demo-") as folder:
        asyncio.run(_demo(pace, port, log or Path(folder) / "demo.db", console))


async def _demo(pace: float, port: int, log: Path, console: Console) -> None:
    token = secrets.token_urlsafe(24)
    settings = Settings(
        server=ServerSettings(port=port),
        intake=IntakeSettings(tokens=(token,)),
        story=(StorySettings(slug=SLUG),),
    )
    console.print("Loading the reader ...", style="dim")
    async with running(settings, log=log) as server:
        console.print(f"\n  readers' page  [link={server.address}/]{server.address}/[/link]", highlight=False)
        console.print(f"  desk           {server.desk_address}", highlight=False, soft_wrap=True)
        console.print("                 (the address opens once; Ctrl-C ends the demo)\n", style="dim")
        playing = asyncio.create_task(_play(server.address, token, pace, console))
        await until_stopped(playing)


async def _play(address: str, token: str, pace: float, console: Console) -> None:
    """Push the samples in their running order, and say so."""
    count = sum(1 for _ in arrivals())
    story = list(arrivals(ends_at=utc_now() + timedelta(seconds=pace * count)))
    async with httpx.AsyncClient(base_url=address, timeout=30.0) as client:
        for number, arrival in enumerate(story, start=1):
            kept = await _push(client, token, arrival)
            hours, minutes = divmod(int(arrival.at.total_seconds()) // 60, 60)
            mark = "+" if kept else "="
            console.print(
                f"  {number:>3}/{len(story)} {mark} day {hours // 24 + 1} {hours % 24:02d}:{minutes:02d}  "
                f"{arrival.outlet:<18} {arrival.name}",
                markup=False, highlight=False, soft_wrap=True,
            )  # fmt: skip
            await asyncio.sleep(pace)
    console.print("\n  All dispatches are in. The page stays up until Ctrl-C.", style="bold")


async def _push(client: httpx.AsyncClient, token: str, arrival: Arrival) -> bool:
    answer = await client.post(
        "/api/dispatches",
        content=arrival.data,
        params={"outlet": arrival.outlet, "source": arrival.name},
        headers={"Authorization": f"Bearer {token}", "Content-Type": arrival.content_type},
    )
    answer.raise_for_status()
    return bool(answer.json()["accepted"])
