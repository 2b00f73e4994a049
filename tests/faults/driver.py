"""Runs a newsroom over the sample story and kills it with SIGKILL at a named moment; run by test_kill.py.

`python driver.py FOLDER` loads the reader once, then forks a child for each moment. A child submits
documents, writes each acknowledgement down as soon as it has it, and dies. A second child goes on
over the same log and is sent everything again. One JSON line for each moment goes to standard output.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from writethru.newsroom import Newsroom
from writethru.reading import Reader
from writethru.samples import arrivals
from writethru.story.page import page_bytes
from writethru.story.sqlite import SqliteLog
from writethru.story.verify import verify

STORY = list(arrivals())[:14]
MOMENTS = [
    (where, number)
    for where in ("before the insert", "before the commit", "after the commit", "after the acknowledgement")
    for number in (1, 2, 3, 6, 11, 17, 24)
]
"""(step of an append, how many times it is passed before the kill): between and inside every stage."""


def clock() -> datetime:
    # The same in every run, so that the pages of a killed and an unbroken run can be compared byte by byte.
    return datetime(2031, 1, 1, tzinfo=UTC)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def fatal(times: int) -> Callable[[], None]:
    left = times

    def step() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            die()

    return step


def set_trap(log: SqliteLog, where: str, number: int) -> None:
    step = fatal(number)
    if where == "before the insert":
        sa.event.listen(
            log._engine, "before_cursor_execute",
            lambda c, cursor, statement, *rest: step() if statement.startswith("INSERT") else None,
        )  # fmt: skip
    elif where == "before the commit":
        sa.event.listen(log._engine, "commit", lambda connection: step() if _writes(connection) else None)
    elif where == "after the commit":
        plain = log.append

        def append(drafts, time):  # type: ignore[no-untyped-def]
            entries = plain(drafts, time)
            step()
            return entries

        log.append = append  # type: ignore[method-assign]


def _writes(connection: sa.Connection) -> bool:
    return bool(connection.get_execution_options().get("writethru_writes"))


async def run(path: Path, acks: int, reader: Reader, trap: tuple[str, int] | None) -> None:
    log = SqliteLog(path)
    if trap:
        set_trap(log, *trap)
    step = fatal(trap[1]) if trap and trap[0] == "after the acknowledgement" else (lambda: None)
    newsroom = Newsroom(log, {"lake": ""}, reader=reader, clock=clock)
    await newsroom.start()
    for arrival in STORY:
        receipt = await newsroom.submit(
            arrival.data, source=arrival.name, outlet=arrival.outlet, content_type=arrival.content_type
        )
        os.write(acks, "".join(f"{id}\n" for id in receipt.accepted).encode())
        step()
        if arrival.order % 3 == 0:
            await newsroom.idle()
    await newsroom.idle()
    await newsroom.stop()
    log.close()


def in_child(work: Callable[[], None]) -> int:
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        except BaseException as error:
            sys.stderr.write(f"{type(error).__name__}: {error}\n")
            os._exit(1)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def attempt(folder: Path, reader: Reader, name: str, trap: tuple[str, int] | None) -> dict[str, object]:
    path, acks = folder / f"{name}.db", os.open(folder / f"{name}.acks", os.O_CREAT | os.O_RDWR | os.O_APPEND)
    first = in_child(lambda: asyncio.run(run(path, acks, reader, trap)))
    acknowledged = (folder / f"{name}.acks").read_text().split()
    second = in_child(lambda: asyncio.run(run(path, acks, reader, None)))
    os.close(acks)
    log = SqliteLog(path, create=False)
    entries = list(log.entries())
    newsroom = Newsroom(log, {"lake": ""}, reader=reader, clock=clock)
    report = {
        "moment": name,
        "first": first,
        "second": second,
        "acknowledged": acknowledged,
        "received": [e.body.dispatch.id for e in entries if e.kind == "received"],
        "placed": [e.body.placed.dispatch for e in entries if e.kind == "placed"],
        "revisions": [e.body.revision for e in entries if e.kind == "published"],
        "complaints": list(verify(log)),
        "page": page_bytes(newsroom.page("lake")).decode(),
    }
    log.close()
    return report


def main(folder: Path) -> None:
    reader = Reader()
    print(json.dumps(attempt(folder, reader, "unbroken", None)), flush=True)
    for where, number in MOMENTS:
        print(json.dumps(attempt(folder, reader, f"{where}, {number}", (where, number))), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
