"""Taking in an archive, against feedparser alone on the same feeds: `python -m benchmarks.archive [ITEMS]`.

feedparser parses and throws away; the import parses, tells items apart, finds furniture and desk words, and appends to
a log on disk with a hash chain. Both by one process, and both by as many as there are processors. The feeds are RSS
2.0 files of 25 items, made of the sample story's texts with other names in each.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from xml.sax.saxutils import escape

from writethru.importing import import_archive
from writethru.intake.archive import files
from writethru.story.sqlite import SqliteLog

MANY = 20_000
EACH = 25
"""Items of a feed."""

A_FOLDER = 500
"""Files of a folder."""


def make(folder: Path, many: int) -> None:
    """Write the feeds."""
    # Not above: the import's processes load this module, too, and need none of the reader.
    from benchmarks.memory import changing

    items: list[str] = []
    for number, dispatch in enumerate(changing(many), start=1):
        body = "".join(f"<p>{escape(piece)}</p>" for piece in dispatch.body.split("\n\n") if piece)
        items.append(
            f"<item><title>{escape(dispatch.headline)} {number}</title><guid isPermaLink='false'>ona-{number}</guid>"
            f"<link>https://ona.example/{number}?utm_source=rss</link><pubDate>Tue, 10 Mar 2026 09:00:00 GMT</pubDate>"
            f"<description><![CDATA[{body}]]></description></item>"
        )
        if len(items) == EACH or number == many:
            place = folder / f"{number // EACH // A_FOLDER:05}"
            place.mkdir(exist_ok=True)
            feed = f"<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>ONA</title>{''.join(items)}</channel></rss>"
            (place / f"{number:09}.xml").write_text(feed, "utf-8")
            items = []


def alone(paths: list[Path]) -> int:
    """feedparser over these files: how many items it found."""
    import feedparser

    return sum(len(feedparser.parse(path.read_bytes()).entries) for path in paths)


def feedparser_alone(folder: Path, jobs: int) -> int:
    """feedparser over the archive by some processes."""
    paths = [path for _, path in files(folder)]
    if jobs == 1:
        return alone(paths)
    with ProcessPoolExecutor(jobs) as pool:
        return sum(pool.map(alone, [paths[n : n + 40] for n in range(0, len(paths), 40)]))


def imported(folder: Path, jobs: int) -> int:
    """The import of the archive by some processes, into a log of its own."""
    with tempfile.TemporaryDirectory() as where:
        log = SqliteLog(Path(where) / "log.db")
        counts = import_archive(
            folder, log=log, story="archive", index=Path(where) / "log.db.import", jobs=jobs
        )
        log.close()
        return counts.accepted


def timed(work: Callable[[Path, int], int], folder: Path, jobs: int, many: int) -> tuple[float, float]:
    """Items a second, and items for each second of processor time, that of its processes with it."""
    began, before = time.perf_counter(), os.times()
    done = work(folder, jobs)
    assert done == many, (done, many)
    after = os.times()
    return many / (time.perf_counter() - began), many / sum(after[n] - before[n] for n in range(4))


def main(many: int = MANY) -> None:
    with tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        make(folder, many)
        for jobs in sorted({1, os.cpu_count() or 1}):
            found: dict[str, list[tuple[float, float]]] = {"feedparser alone": [], "writethru import": []}
            for _ in range(3):
                # In turns, so that whatever else the machine does falls on both.
                found["feedparser alone"].append(timed(feedparser_alone, folder, jobs, many))
                found["writethru import"].append(timed(imported, folder, jobs, many))
            for name, rates in found.items():
                wall, processor = (sorted(column)[1] for column in zip(*rates, strict=True))
                print(
                    f"{jobs} processes  {name:18} {wall:7.0f} items a second, {processor:7.0f} a processor second"
                )
            for number, what in enumerate(("by the clock", "by processor time")):
                ratios = sorted(b[number] / a[number] for a, b in zip(*found.values(), strict=True))
                print(f"{jobs} processes  ratio {what} {ratios[1]:.2f} ({ratios[0]:.2f} to {ratios[2]:.2f})")
        for part in (many // 10, many):
            print(f"memory after {part:>9} items: {peak(folder, part):.0f} MiB")


def peak(folder: Path, many: int) -> float:
    """Most memory of a process that imports the archive's first items by itself, MiB."""
    code = f"from benchmarks.archive import part; part({str(folder)!r}, {many})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)


def part(folder: str, many: int) -> None:
    """Import the first items and print this process's peak."""
    from writethru.intake import archive

    plain = archive.files

    def first(where: Path, after: str = ""):  # type: ignore[no-untyped-def]
        for number, found in enumerate(plain(where, after)):
            if number * EACH >= many:
                return
            yield found

    archive.files = first
    imported(Path(folder), 1)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)
