"""What is found in articles whose attributions people have marked, written out for a scorer.

    python -m benchmarks.attributions CORPUS.jsonl[.gz] [--reader rules|tagger|flat] [--least C] > found.jsonl

CORPUS: one article a line, {"id", "text", ...}. Written: one line an article, {"id", "attributions": [{"source",
"cue", "content", "confidence"}]}, each role a list of [start, end) in code points of the text. PolNeAR and its scorer, which
compares two such files, are not part of writethru.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from writethru.model import Dispatch, Statement
from writethru.reading import Reader
from writethru.reading.tagger import LEAST, Tagged, Tagger


def articles(path: Path) -> Iterator[dict[str, Any]]:
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        yield from (json.loads(line) for line in lines if line.strip())


def by_rules(corpus: list[dict[str, Any]], least: float) -> Iterator[list[dict[str, Any]]]:
    """What the rules alone state: only statements that somebody stands behind."""
    reader = Reader("rules")
    for article in corpus:
        reading = reader.read(_dispatch(article))
        yield [_row(one) for one in reading.statements if one.source and one.confidence >= least]


def flat(corpus: list[dict[str, Any]], least: float) -> Iterator[list[dict[str, Any]]]:
    """The corpora's view, as `writethru read --flat` prints it."""
    reader = Reader(flat=True)
    for article in corpus:
        reading = reader.read(_dispatch(article))
        yield [_row(one) for one in reading.statements if one.cue and one.confidence >= least]


def by_tagger(corpus: list[dict[str, Any]], least: float) -> Iterator[list[dict[str, Any]]]:
    """What the learned model alone finds."""
    for found in Tagger().pipe((article["text"] for article in corpus), least):
        yield [_row(one) for one in found]


READERS = {"rules": by_rules, "tagger": by_tagger, "flat": flat}


def _dispatch(article: dict[str, Any]) -> Dispatch:
    return Dispatch(
        id=str(article["id"]), key=str(article["id"]), outlet=str(article.get("publisher", "")),
        received=datetime(2030, 1, 1, tzinfo=UTC), headline="", body=article["text"], text=article["text"],
        format="text", signal="update",
    )  # fmt: skip


def _row(one: Statement | Tagged) -> dict[str, Any]:
    return {
        "source": one.source or (), "cue": one.cue or (), "content": one.content, "confidence": one.confidence,
    }  # fmt: skip


def main(arguments: list[str] | None = None) -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("corpus", type=Path)
    given.add_argument("--reader", choices=list(READERS), default="tagger")
    given.add_argument("--least", type=float, help="confidence from which on an attribution counts")
    options = given.parse_args(arguments)
    corpus = list(articles(options.corpus))
    least = options.least if options.least is not None else LEAST if options.reader == "tagger" else 0.0
    for article, found in zip(corpus, READERS[options.reader](corpus, least), strict=True):
        sys.stdout.write(json.dumps({"id": article["id"], "attributions": found}) + "\n")


if __name__ == "__main__":
    main()
