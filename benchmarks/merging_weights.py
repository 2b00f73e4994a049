"""Learn the pair weights of the merging room from annotated dispatch streams, and measure them.

    python benchmarks/merging_weights.py STREAM... [--write]

STREAM is a folder with `dispatches.jsonl` and `gold.json` (the contract's fields, statements with their
`development`). Each story is left out in turn: weights are learned on the others, then that story's
statements are placed one by one in order of arrival, and B-cubed precision, recall and F1 are printed.
`--write` learns on all of them and writes `src/writethru/merging/data/weights.json`. No randomness:
full-batch Newton steps from zero, so the same streams give the same file.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from writethru.merging.developments import JOIN, fits
from writethru.merging.index import Index
from writethru.merging.lexicon import Weights
from writethru.merging.nothing_new import is_recap_headline
from writethru.merging.profile import Profile, profile
from writethru.merging.similarity import features
from writethru.model import Dispatch, Statement

WEIGHTS = Path(__file__).parent.parent / "src" / "writethru" / "merging" / "data" / "weights.json"
L2 = 3.0


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence or run of sentences around a span, inside its paragraph."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    last = len(text) if last < 0 else last
    for match in re.finditer(r"[.!?][\"”'’]?\s+(?=[A-Z\"“'‘\[(])", text[first:last]):
        cut = first + match.end()
        if cut <= start:
            lower = cut
        elif cut >= end:
            return (locals().get("lower", first), len(text[:cut].rstrip()))
        else:
            continue
    return (locals().get("lower", first), len(text[:last].rstrip()))


class Stream:
    """One annotated story: profiles in order of arrival, and the development of each."""

    def __init__(self, folder: Path):
        gold = json.loads((folder / "gold.json").read_text("utf-8"))
        signal = {d["id"]: d for d in gold["dispatches"]}
        self.name = folder.name
        self.gold = {s["id"]: s["development"] for s in gold["statements"] if s["development"]}
        by_dispatch = defaultdict(list)
        for s in gold["statements"]:
            by_dispatch[s["dispatch"]].append(s)
        self.dispatches: list[list[Profile]] = []
        for line in (folder / "dispatches.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            dispatch = Dispatch(
                id=row["id"], key=row["id"], outlet=row["outlet"], received=datetime.fromisoformat(row["received"]),
                headline=row["headline"], body=row["body"], text=row["text"], format="jsonl",
                signal=signal[row["id"]]["signal"],
            )  # fmt: skip
            rows = sorted(by_dispatch[row["id"]], key=lambda s: (s["content"][0][0], -s["content"][-1][1]))
            recap = is_recap_headline(dispatch.headline)
            if not signal[row["id"]].get("off_topic"):
                made = [
                    profile(_statement(s, dispatch), dispatch, n, recap=recap) for n, s in enumerate(rows)
                ]
                self.dispatches.append(made)

    def pairs(self) -> tuple[list[dict[str, float]], list[float]]:
        """Features and truth of every pair that the index would compare."""
        index, x, y = Index(), [], []
        for profiles in self.dispatches:
            for one in profiles:
                if one.id in self.gold:
                    for id in index.candidates(one):
                        if id in self.gold:
                            x.append(features(one, index.profiles[id], index.idf))
                            y.append(float(self.gold[id] == self.gold[one.id]))
                index.add(one)
        return x, y

    def place(self, model: Weights, join: float = JOIN) -> dict[str, str]:
        """Place every statement in order of arrival."""
        index, member_of, members = Index(), dict[str, str](), defaultdict[str, list[str]](list)
        for profiles in self.dispatches:
            for one in profiles:
                index.add(one)
                found = fits(
                    one,
                    index.candidates(one),
                    member_of,
                    lambda d: members[d],
                    index.profiles,
                    index.idf,
                    model,
                )
                chosen = (
                    found[0].development if found and found[0].score >= join else f"v{len(members) + 1:03d}"
                )
                member_of[one.id] = chosen
                members[chosen].append(one.id)
        return member_of

    def b_cubed(self, placed: dict[str, str]) -> tuple[float, float, float]:
        """Precision, recall and F1 over the statements that have a development."""
        gold, out = defaultdict(set), defaultdict(set)
        for s, v in self.gold.items():
            gold[v].add(s)
            out[placed[s]].add(s)
        p = sum(len(gold[v] & out[placed[s]]) / len(out[placed[s]]) for s, v in self.gold.items()) / len(
            self.gold
        )
        r = sum(len(gold[v] & out[placed[s]]) / len(gold[v]) for s, v in self.gold.items()) / len(self.gold)
        return p, r, 2 * p * r / (p + r)


def _statement(s: dict[str, Any], dispatch: Dispatch) -> Statement:
    content = tuple(tuple(span) for span in s["content"])
    return Statement(
        id=s["id"], dispatch=dispatch.id, content=content,
        source=tuple(tuple(x) for x in s["source"]) if s["source"] else None,
        cue=tuple(tuple(x) for x in s["cue"]) if s["cue"] else None,
        source_name=s["source_name"], source_kind=s["source_kind"], chain=tuple(s["chain"]),
        chain_kinds=tuple("outlet" for _ in s["chain"]), polarity=s["polarity"],
        sentence=sentence_around(dispatch.text, content[0][0], content[-1][1]),
        headline=content[-1][1] <= len(dispatch.headline),
    )  # fmt: skip


def learn(streams: list[Stream]) -> Weights:
    """Ridge logistic regression by Newton steps; each story weighs the same."""
    rows, truth, share = [], [], []
    for stream in streams:
        x, y = stream.pairs()
        rows += x
        truth += y
        share += [1000 / len(x)] * len(x)
    names = sorted({name for row in rows for name in row})
    matrix = np.array([[1.0, *(row.get(name, 0.0) for name in names)] for row in rows])
    y, weight = np.array(truth), np.array(share)
    beta = np.zeros(matrix.shape[1])
    ridge = np.diag([0.0, *([L2] * len(names))])
    for _ in range(30):
        p = 1 / (1 + np.exp(-matrix @ beta))
        gradient = matrix.T @ (weight * (y - p)) - ridge @ beta
        hessian = (matrix * (weight * p * (1 - p))[:, None]).T @ matrix + ridge + 1e-9 * np.eye(len(beta))
        step = np.linalg.solve(hessian, gradient)
        beta += step
        if np.abs(step).max() < 1e-8:
            break
    return Weights(
        bias=round(float(beta[0]), 4),
        weights={n: round(float(b), 4) for n, b in zip(names, beta[1:], strict=True)},
    )


def main(arguments: list[str]) -> None:
    """Measure, and write where asked to."""
    streams = [Stream(Path(a)) for a in arguments if not a.startswith("--")]
    if len(streams) > 1:
        means = []
        for held in streams:
            model = learn([s for s in streams if s is not held])
            measured = held.b_cubed(held.place(model))
            means.append(measured)
            print(f"{held.name:12} p {measured[0]:.3f}  r {measured[1]:.3f}  f1 {measured[2]:.3f}")
        p, r, f1 = (sum(m[i] for m in means) / len(means) for i in range(3))
        print(f"{'mean':12} p {p:.3f}  r {r:.3f}  f1 {f1:.3f}")
    if "--write" in arguments:
        import msgspec

        model = learn(streams)
        WEIGHTS.write_bytes(msgspec.json.format(msgspec.json.encode(model), indent=1) + b"\n")
        print(f"wrote {WEIGHTS}")


if __name__ == "__main__":
    main(sys.argv[1:])
