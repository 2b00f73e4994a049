"""Whether dispatches find their story among many, and what that costs with 10,000 stories open.

    python -m benchmarks.merging_router [FILE.jsonl...]

Each FILE is one story. Its first three dispatches open it; the others come in turns and are routed: to their own
story, to none, or to a wrong one. Where a `gold.json` beside it marks dispatches as of another story, those must go to
none. Beside them, 10, 1,000 and 10,000 invented stories are open: CPU of one routing.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import zip_longest
from pathlib import Path

from benchmarks.merging_scale import word
from benchmarks.merging_streams import dispatches
from writethru.merging.router import Router
from writethru.model import Dispatch

OPENING = 3
OPEN = (10, 1_000, 10_000)
TIMED = 200


def others(path: Path) -> set[str]:
    """Dispatches that an annotation marks as of another story."""
    gold = path.with_name("gold.json")
    rows = json.loads(gold.read_text("utf-8"))["dispatches"] if gold.exists() else []
    return {row["id"] for row in rows if row.get("off_topic")}


def routed(paths: Iterable[Path]) -> None:
    """Print how many went where."""
    stories = {f"{p.parent.name}/{p.stem}": (dispatches(p), others(p)) for p in paths}
    router, count = Router(), {"right": 0, "none": 0, "wrong": 0, "other story let in": 0, "other story": 0}
    for story, (told, _) in stories.items():
        for dispatch in told[:OPENING]:
            router.add(story, dispatch)
    turns = zip_longest(*([(story, d) for d in told[OPENING:]] for story, (told, _) in stories.items()))
    for story, dispatch in (one for turn in turns for one in turn if one is not None):
        found, _ = router.route(dispatch)
        if dispatch.id in stories[story][1]:
            count["other story"] += 1
            count["other story let in"] += found is not None
            continue
        count["right" if found == story else "none" if found is None else "wrong"] += 1
        if found is not None:
            router.add(found, dispatch)
    print(f"{len(stories)} stories: " + ", ".join(f"{n} {name}" for name, n in count.items()))


def invented(draw: random.Random, number: int, people: list[str], subject: list[str]) -> Dispatch:
    """A dispatch about invented people in words of which some are the story's own."""
    common = [word(int(draw.paretovariate(0.6)) % 30_000) for _ in range(60)]
    words = [*common, *draw.sample(subject, 8), *draw.sample(people, 3)]
    draw.shuffle(words)
    headline, body = " ".join(["the", *words[:9]]), " ".join(["the", *words[9:]])
    return Dispatch(
        id=f"d{number}", key=f"d{number}", outlet="Outlet", headline=headline, body=body, format="text", signal="update",
        text=f"{headline}\n\n{body}", received=datetime(2031, 1, 1, tzinfo=UTC),
    )  # fmt: skip


def timed() -> None:
    """Print the cost with ever more stories open, and how many of the routed found theirs."""
    draw, router, first = random.Random(1), Router(), None
    cast: list[tuple[list[str], list[str]]] = []
    for size in OPEN:
        while len(cast) < size:
            people = [word(draw.randrange(10**7)).title() for _ in range(6)]
            cast.append((people, [word(draw.randrange(10**6)) for _ in range(20)]))
            for _ in range(OPENING):
                router.add(f"story {len(cast) - 1}", invented(draw, 0, *cast[-1]))
        asked = [(n, invented(draw, n, *cast[n])) for n in (draw.randrange(size) for _ in range(TIMED))]
        start = time.process_time()
        right = sum(router.route(dispatch)[0] == f"story {n}" for n, dispatch in asked)
        cost = (time.process_time() - start) / TIMED * 1000
        first = first or cost
        print(
            f"{size:6} stories open: {cost:.2f} ms, {cost / first:.2f} times the first; {right / TIMED:.0%} right"
        )


if __name__ == "__main__":
    routed(Path(a) for a in sys.argv[1:])
    timed()
