"""Long documents in a process of their own: read alike, stopped in time, bounded in memory, in nobody's way."""

import asyncio
import time

import pytest

from writethru.intake import apart, parse
from writethru.intake.apart import APART_BYTES, packed, parse_bounded


def feed(items):
    body = "".join(f"<item><title>Ferry {n}</title><guid>{n}</guid></item>" for n in range(items))
    return f"<rss version='2.0'><channel><title>T</title>{body}</channel></rss>".encode()


@pytest.fixture
def sluggish(tmp_path, monkeypatch):
    """The process runs `code` before it reads its order, as a document would that its parser is lost in."""

    def sluggish(code):
        (tmp_path / "sitecustomize.py").write_text(code)
        monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    return sluggish


def test_a_long_document_is_read_as_a_short_one_is(now):
    data = feed(APART_BYTES // 50)
    assert len(data) > APART_BYTES
    apart_read = asyncio.run(parse_bounded(data, source="feed", outlet="ONA", now=now))
    assert apart_read == parse(data, source="feed", outlet="ONA", now=now) and len(apart_read.items) > 1000


def test_a_document_that_takes_too_long_is_set_aside_and_its_process_is_gone(now, sluggish):
    sluggish("import time; time.sleep(60)")
    began = time.monotonic()
    parsed = asyncio.run(
        parse_bounded(b"x" * (APART_BYTES + 1), source="feed", outlet="ONA", now=now, seconds=0.5)
    )
    assert time.monotonic() - began < 10
    (only,) = parsed.rejected
    assert only.code == "WT209" and "0.5 seconds" in only.reason and only.raw


def test_a_document_whose_process_dies_is_set_aside(now, sluggish):
    sluggish("import os; os._exit(9)")
    parsed = asyncio.run(parse_bounded(b"x" * (APART_BYTES + 1), source="feed", now=now))
    assert parsed.rejected[0].code == "WT209" and "memory" in parsed.rejected[0].reason


def test_what_is_short_passes_what_is_long(now, sluggish):
    sluggish("import time; time.sleep(60)")

    async def go():
        long = [
            asyncio.create_task(parse_bounded(b"x" * (APART_BYTES + 1), source="feed", now=now, seconds=3))
            for _ in range(4)
        ]
        await asyncio.sleep(0.1)
        began = time.monotonic()
        parsed = await parse_bounded(b"Ferry late\n\nIt is late.", source="feed", outlet="ONA", now=now)
        assert parsed.items and time.monotonic() - began < 2
        for task in long:
            task.cancel()
        await asyncio.gather(*long, return_exceptions=True)

    asyncio.run(go())


def test_the_process_has_a_bound(now, monkeypatch):
    """Two gigabytes do not hold it: what asks for more gets an error, and the document is set aside."""
    import subprocess
    import sys

    code = "from writethru.intake import apart; import io, sys; sys.stdin = io.TextIOWrapper(io.BytesIO(b'')); \ntry:\n    apart.main()\nexcept Exception:\n    pass\nbytearray(apart.MEMORY)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 1 and "MemoryError" in done.stderr and apart.MEMORY


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"%PDF-1.7", True),
        (b"PK\x03\x04", True),
        (b"From: a\n\nJVBERi0xLjc", True),
        (b"a PDF", False),
        (b"", False),
    ],
)
def test_what_may_unpack_to_gigabytes_is_read_apart(data, told):
    assert packed(data) is told
