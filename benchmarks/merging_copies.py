"""How many near copies the index of word runs finds, beside looking at every pair.

    python -m benchmarks.merging_copies [DISPATCHES.jsonl...]

Without files an invented stream is used: each text is reprinted with some of its sentences left out, moved or
retouched. Brute force: the share of a dispatch's runs in each earlier one, all pairs; whatever reaches the
threshold of a reprint is a near copy. Recall is over those; also the CPU of both.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.merging_scale import word
from benchmarks.merging_streams import dispatches
from writethru.merging.copies import FEWEST_RUNS, SHARE, Copies, runs
from writethru.model import Dispatch

TEXTS, REPRINTS, SENTENCES = 400, 3, 10


def invented(seed: int = 1) -> list[Dispatch]:
    """Texts and their reprints, in a mixed order of arrival."""
    draw = random.Random(seed)
    bodies: list[tuple[str, list[str]]] = []
    for number in range(TEXTS):
        lines = [
            " ".join(word(int(draw.paretovariate(0.6)) % 30_000) for _ in range(draw.randrange(12, 26)))
            for _ in range(SENTENCES)
        ]
        bodies.append((f"Outlet {number % 5}", lines))
        for reprint in range(REPRINTS):
            kept = [line for line in lines if draw.random() > 0.35] or lines[:2]
            draw.shuffle(kept)
            cut = [" ".join(w for w in line.split() if draw.random() > 0.04) for line in kept]
            bodies.append((f"Reprinter {reprint}", cut))
    found = []
    for number, (outlet, lines) in enumerate(bodies):
        headline, body = f"Item {number}", ".\n".join(lines)
        found.append(
            Dispatch(
                id=f"d{number}", key=f"d{number}", outlet=outlet, headline=headline, body=body,
                text=f"{headline}\n\n{body}", received=datetime(2031, 1, 1, tzinfo=UTC) + timedelta(minutes=number),
                format="text", signal="update",
            )
        )  # fmt: skip
    return found


def main(arguments: list[str]) -> None:
    """Compare, and print one line."""
    given = [d for a in arguments for d in dispatches(Path(a))] or invented()
    index, found, start = Copies(), set[tuple[str, str]](), time.process_time()
    for dispatch in given:
        found |= {(dispatch.id, other) for other, share in index.shares(dispatch).items() if share >= SHARE}
        index.add(dispatch)
    indexed = time.process_time() - start
    start = time.process_time()
    own = {d.id: runs(d) for d in given}
    truth = {
        (one.id, other.id) for at, one in enumerate(given) for other in given[:at]
        if len(own[one.id]) >= FEWEST_RUNS and len(own[one.id] & own[other.id]) >= SHARE * len(own[one.id])
    }  # fmt: skip
    brute = time.process_time() - start
    recall = len(found & truth) / len(truth) if truth else 1.0
    print(
        f"{len(given)} dispatches, {len(truth)} pairs of near copies; recall {recall:.3f}, "
        f"{len(found - truth)} found beside them; index {indexed:.2f} s, all pairs {brute:.2f} s of CPU"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
