"""How much a page depends on the order in which its dispatches came.

    python -m benchmarks.merging_order STREAM...

Each story is read in order of receipt and then in three shuffled orders (seeds 1 to 3). Printed are B-cubed F1 of
each, and the share of statement pairs in one development that both pages put together (F1 of the pairs).
"""

from __future__ import annotations

import random
import sys
from itertools import combinations
from pathlib import Path

from benchmarks.merging_streams import Stream
from writethru.reading import Reader

SEEDS = (1, 2, 3)


def together(placed: dict[str, str]) -> set[tuple[str, str]]:
    """Pairs of statements in one development."""
    members: dict[str, list[str]] = {}
    for statement, development in placed.items():
        members.setdefault(development, []).append(statement)
    return {pair for found in members.values() for pair in combinations(sorted(found), 2)}


def main(arguments: list[str]) -> None:
    reader = Reader()
    for folder in arguments:
        stream = Stream(Path(folder), "text", reader)
        first = stream.place()
        line = [f"{stream.name:12} in order {stream.b_cubed(first)[2]:.3f}   shuffled"]
        for seed in SEEDS:
            order = list(range(len(stream.dispatches)))
            random.Random(seed).shuffle(order)
            placed = stream.place(order=order)
            one, other = together(first), together(placed)
            alike = 2 * len(one & other) / (len(one) + len(other))
            line.append(f"{stream.b_cubed(placed)[2]:.3f} ({alike:.0%} alike)")
        print("  ".join(line))


if __name__ == "__main__":
    main(sys.argv[1:])
