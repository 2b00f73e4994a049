"""`python -m benchmarks [NAME ...]`: run all of them, or those named, and print a line for each figure.

python -m benchmarks NAME --OPTION ...      one of them, with options of its own (`NAME --help` lists them)
"""

from __future__ import annotations

import sys

from benchmarks import annotated, archive, latency, memory, peers, reading

ALL = {
    "annotated": annotated.main,
    "reading": reading.main,
    "latency": latency.main,
    "archive": archive.main,
}
WITH_OPTIONS = {"memory": memory.main, "peers": peers.main}


def main(arguments: list[str]) -> int:
    cut = next((n for n, given in enumerate(arguments) if given.startswith("-")), len(arguments))
    names, options = arguments[:cut], arguments[cut:]
    known = [*ALL, *WITH_OPTIONS]
    unknown = [name for name in names if name not in known]
    if unknown:
        print(f"no benchmark {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    if options and (len(names) != 1 or names[0] not in WITH_OPTIONS):
        print(f"options go with one of: {', '.join(WITH_OPTIONS)}", file=sys.stderr)
        return 2
    for name in names or known:
        print(f"== {name}")
        if name in ALL:
            ALL[name]()
        else:
            WITH_OPTIONS[name](options)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
