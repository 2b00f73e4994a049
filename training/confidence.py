"""Fits how sure the tagger may be: a logistic curve over what the model says of cue, source and content.

    python -m training.confidence CORPUS.jsonl[.gz] --weights src/writethru/reading/weights [--write]

CORPUS must not have been trained on. An attribution counts as right when the people's attribution that shares
most of its content with it shares half of all words of both contents, and the sources share a word or both are
missing. Prints how well the curve keeps its word, by tenths, and with `--write` puts it beside the weights.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from training.examples import articles
from writethru.reading import decoding
from writethru.reading.pieces import Window, windows
from writethru.reading.tagger import Tagger

RIDGE = 1.0
NAMES = ("base", "cue", "source", "content", "sourceless")


def places(spans: Sequence[Sequence[int]]) -> set[int]:
    return {place for start, end in spans for place in range(start, end)}


def is_right(source: set[int], content: set[int], people: list[tuple[set[int], set[int]]]) -> bool:
    best = max(people, key=lambda one: len(content & one[1]), default=None)
    if best is None or len(content & best[1]) < 0.5 * len(content | best[1]):
        return False
    return bool(source & best[0]) or not (source or best[0])


def observed(corpus: list[dict[str, Any]], tagger: Tagger) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """A row (1, the three sureness figures, no source?) for each attribution found, and whether it is right."""
    rows, right = [], []
    for article in corpus:
        people = [(places(one["source"]), places(one["content"])) for one in article["attributions"]]
        for window in windows(article["text"], tagger.vocabulary):
            for one in tagger.read(window):
                if one.content:
                    source = _points(window, [one.source] if one.source else [])
                    right.append(float(is_right(source, _points(window, one.content), people)))
                    rows.append(
                        (1.0, one.cue.sureness, one.source_sureness, one.content_sureness, one.source is None)
                    )
    return np.array(rows, dtype=float), np.array(right)


def _points(window: Window, ranges: Sequence[decoding.Range]) -> set[int]:
    return places([(window.words[start].start, window.words[end - 1].end) for start, end in ranges])


def fitted(rows: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[np.float64]:
    """Logistic regression by Newton's steps, with a little ridge."""
    weights = np.zeros(rows.shape[1])
    penalty = RIDGE * np.diag([0.0, *[1.0] * (rows.shape[1] - 1)])
    for _ in range(30):
        said = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (right - said) - penalty @ weights
        curve = (rows * (said * (1 - said))[:, None]).T @ rows + penalty
        weights += np.linalg.solve(curve, slope)
    return weights


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("corpus", type=Path)
    given.add_argument("--weights", type=Path, required=True)
    given.add_argument("--write", action="store_true")
    options = given.parse_args()
    target = options.weights / "confidence.json"
    if not target.exists():
        target.write_text(json.dumps(dict.fromkeys(NAMES, 0.0)), encoding="utf-8")
    rows, right = observed(articles(options.corpus), Tagger(options.weights))
    weights = fitted(rows, right)
    said = 1 / (1 + np.exp(-rows @ weights))
    print(
        f"{len(right)} found, {right.mean():.3f} right",
        dict(zip(NAMES, weights.round(3).tolist(), strict=True)),
    )
    for low in range(10):
        among = (said >= low / 10) & (said < (low + 1) / 10)
        if among.any():
            print(f"said {said[among].mean():.2f}: right {right[among].mean():.2f} of {among.sum()}")
    if options.write:
        curve = dict(zip(NAMES, (round(float(w), 4) for w in weights), strict=True))
        target.write_text(json.dumps(curve) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
