"""`python -m benchmarks [NAME ...]`: run all of them, or those named, and print a line for each figure."""

from __future__ import annotations

import sys

from benchmarks import annotated, archive, latency, memory, reading

ALL = {
    "annotated": annotated.main,
    "reading": reading.main,
    "latency": latency.main,
    "memory": memory.main,
    "archive": archive.main,
}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in ALL]
    if unknown:
        print(f"no benchmark {', '.join(unknown)}; there are: {', '.join(ALL)}", file=sys.stderr)
        return 2
    for name in names or ALL:
        print(f"== {name}")
        ALL[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
