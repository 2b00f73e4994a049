"""Long documents are parsed apart: in a process of its own, which has a limit of time and of memory and can be killed.

A parser in a thread can neither be stopped nor kept from the processor that the others need. What is short enough
to be read in a moment whatever it holds is parsed in a thread; the rest here.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import msgspec

from writethru.intake import Parsed, parse
from writethru.intake.parsed import Context

APART_BYTES = 512 * 1024
"""Bytes from which a document is parsed apart, as are PDF and DOCX of any length: what is shorter takes some seconds at the very worst, which was
measured with documents made of nothing but tags, brackets and line ends; an honest one some hundredths."""

SECONDS = 60.0
"""For one document: ten thousand items of a feed take about ten seconds on a busy machine."""

MEMORY = 2 * 1024**3
"""Bytes of address space of the process: the largest document that is taken, as a tree, fits several times."""

AT_ONCE = 2
"""Documents parsed apart at a time; others wait, and what is short passes them."""

_waiting = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="writethru-apart")


class Order(msgspec.Struct, array_like=True, frozen=True):
    """What the process is told, on its standard input."""

    data: bytes
    source: str
    outlet: str | None
    content_type: str | None
    now: datetime


async def parse_bounded(
    data: bytes, *, source: str, outlet: str | None = None, content_type: str | None = None, now: datetime,
    seconds: float = SECONDS,
) -> Parsed:  # fmt: skip
    """As `intake.parse`; a document that takes too long, or too much memory, is set aside (WT209)."""
    if len(data) <= APART_BYTES and not packed(data):
        return await asyncio.to_thread(
            parse, data, source=source, outlet=outlet, content_type=content_type, now=now
        )
    order = Order(data=data, source=source, outlet=outlet, content_type=content_type, now=now)
    return await asyncio.get_running_loop().run_in_executor(_waiting, _apart, order, seconds)


def packed(data: bytes) -> bool:
    """Whether it is, or as a mail carries, a PDF or DOCX: some kilobytes of those can unpack to gigabytes."""
    return data.lstrip()[:4] in (b"%PDF", b"PK\x03\x04") or b"JVBERi" in data or b"UEsDB" in data


def _apart(order: Order, seconds: float) -> Parsed:
    try:
        done = subprocess.run(
            # -P: a module that lies where the server was started must not be taken for one of ours.
            [sys.executable, "-P", "-m", "writethru.intake.apart"],
            input=msgspec.msgpack.encode(order), capture_output=True, timeout=seconds,
        )  # fmt: skip
        if done.returncode == 0:
            return msgspec.msgpack.decode(done.stdout, type=Parsed)
        why = "it takes more memory than any document should"
    except subprocess.TimeoutExpired:
        why = f"it was not read after {seconds:g} seconds"
    except (OSError, msgspec.MsgspecError) as error:
        why = f"the process that reads it failed ({error})"
    context = Context(source=order.source, outlet=order.outlet, now=order.now)
    reason = f"It cannot be read: {why}. Ask the outlet what it sends, or for shorter documents."
    return Parsed(format=None, rejected=(context.reject("WT209", reason, order.data),))


def main() -> None:
    """Read an order, parse, write the result."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    order = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Order)
    parsed = parse(
        order.data, source=order.source, outlet=order.outlet, content_type=order.content_type, now=order.now
    )
    sys.stdout.buffer.write(msgspec.msgpack.encode(parsed))


if __name__ == "__main__":
    main()
