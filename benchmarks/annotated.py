"""How well the sample story is read, against the editor's reading that comes with it (`samples/gold.json`).

    python -m benchmarks annotated
    python -m benchmarks.annotated GOLD DISPATCHES      annotated stories of your own, in the same terms

A statement that was read matches an annotated one of the same dispatch when their contents share at least half of
all their words and their sources a word, one to one, best first; `strict` wants the same words of content. Names,
chains and polarity are counted among the matched. Read by rules alone beside rules and tagger.
"""

from __future__ import annotations

import json
import re
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

from writethru.reading import Reader
from writethru.results import Result, read
from writethru.samples import folder

WORD = re.compile(r"\w+")
HALF = 0.5

Row = dict[str, Any]


def words(text: str, spans: Any) -> set[int]:
    """Places of the words that the spans touch."""
    return {m.start() for a, b in spans or () for m in WORD.finditer(text) if m.start() < b and m.end() > a}


def pairs(gold: list[Row], found: list[Row], texts: dict[str, str]) -> list[tuple[Row, Row, bool]]:
    """(annotated, read, same words), one to one, best first."""
    scored = []
    for g in gold:
        text = texts[g["dispatch"]]
        content, source = words(text, g["content"]), words(text, g["source"])
        for s in found:
            if s["dispatch"] != g["dispatch"] or not source & words(text, s["source"]):
                continue
            ours = words(text, s["content"])
            shared = len(content & ours) / len(content | ours) if content | ours else 0.0
            if shared >= HALF:
                scored.append((shared, content == ours, g, s))
    scored.sort(key=lambda row: (-row[0], row[2]["id"], row[3]["id"]))
    used: set[str] = set()
    matched = []
    for _, same, g, s in scored:
        if not {g["id"], s["id"]} & used:
            used |= {g["id"], s["id"]}
            matched.append((g, s, same))
    return matched


def same_name(one: str, other: str) -> bool:
    """The same words: "Estmark's Transport Ministry" is the "Transport Ministry of Estmark"."""

    def bare(name: str) -> set[str]:
        return set(WORD.findall(re.sub(r"['’]s\b", "", name.casefold()))) - {
            "the",
            "a",
            "of",
            "for",
            "and",
            "in",
        }

    return bare(one) == bare(other)


def same_chain(one: list[str], other: list[str]) -> bool:
    return len(one) == len(other) and all(same_name(a, b) for a, b in zip(one, other, strict=True))


def f1(right: int, found: int, wanted: int) -> float:
    return 2 * right / (found + wanted) if found + wanted else 0.0


def measure(gold: Row, result: Result) -> dict[str, float]:
    """The figures of one story, 0 to 1."""
    output = json.loads(result.json())
    texts = {d["id"]: d["text"] for d in output["dispatches"]}
    told = {d["id"] for d in gold["dispatches"] if not d.get("off_topic")}
    wanted = [s for s in gold["statements"] if s["source"] and s["dispatch"] in told]
    found = [s for s in output["statements"] if s["source"] and s["dispatch"] in told]
    matched = pairs(wanted, found, texts)
    refusals = [g for g in wanted if g["polarity"] != "asserts"]
    right = {g["id"] for g, s, _ in matched if g["polarity"] == s["polarity"]}
    long = [g for g in wanted if len(g["chain"]) > 1]
    chained = {g["id"] for g, s, _ in matched if same_chain(g["chain"], s["chain"])}
    return {
        "loose F1": f1(len(matched), len(found), len(wanted)),
        "strict F1": f1(sum(same for *_, same in matched), len(found), len(wanted)),
        "name": sum(same_name(g["source_name"], s["source_name"]) for g, s, _ in matched) / len(matched),
        "chain": len(chained) / len(matched),
        "long chains": sum(g["id"] in chained for g in long) / len(long) if long else 1.0,
        "refusals": sum(g["id"] in right for g in refusals) / len(refusals) if refusals else 1.0,
    }


def main(gold: str = "", dispatches: str = "") -> None:
    """Print the figures, rules alone and with the tagger."""
    data = (
        Path(gold).read_text("utf-8")
        if gold
        else (files("writethru.samples") / "gold.json").read_text("utf-8")
    )
    told = json.loads(data)
    rows = {
        model: measure(told, read(dispatches or folder(), reader=Reader(model)))
        for model in ("rules", "default")
    }  # type: ignore[arg-type]
    print(f"{'':12}" + "".join(f"{model:>10}" for model in rows))
    for name in rows["rules"]:
        print(f"{name:12}" + "".join(f"{row[name]:10.3f}" for row in rows.values()))


if __name__ == "__main__":
    main(*sys.argv[1:3])
