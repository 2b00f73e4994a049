"""Learn the pair model of the merging room from annotated dispatch streams, and measure it.

    python -m benchmarks.merging_weights STREAM... --news ECB [--write] [--ablate] [--keep FOLDER]

STREAM is a folder with `dispatches.jsonl` and `gold.json`; ECB one with topics of real news (`merging_news`), some of
which are learned from beside the streams. Each story is left out in turn: the model is learned on the others, then that
story goes through `Known` dispatch by dispatch, as in a newsroom. B-cubed precision, recall and F1 are printed for the
annotators' statements and for those read from the text. `--write` learns on all stories and writes the model that ships.
`--ablate` leaves out one group of features after the other. `--keep` writes the model that each story was left out of to
FOLDER, as STORY.json: in the place of the one that ships, it tells what follows from merging. Nothing is random: Newton steps from zero and boosting over
all pairs, so the same streams give the same file.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from benchmarks.merging_news import News, news, topics
from benchmarks.merging_streams import WAYS, Stream, streams
from writethru.merging.index import Index
from writethru.merging.meaning import Meanings, Vector
from writethru.merging.nothing_new import is_recap_headline
from writethru.merging.pairmodel import PairModel, Tree, Weights
from writethru.merging.profile import Profile, profiles
from writethru.merging.recent import Recent
from writethru.merging.similarity import Rarity, features

FILE = Path(__file__).parent.parent / "src" / "writethru" / "merging" / "data" / "weights.json"
L2 = 3.0
"""Ridge. From 1 to 10 the figures hardly move."""

STORY = 1000.0
"""Weight of a story's pairs together: a long story counts no more than a short one."""

GROUPS = {
    "meaning": ["meaning", "meaning_apart"],
    "words": ["content", "inside", "sentence", "rare", "run", "short", "short_sentence", "length"],
    "names and numbers": ["names", "other_names", "same_number", "other_number"],
    "acts": ["same_act", "other_act", "other_mode", "called_for", "planned"],
    "speakers": ["speaker", "other_speaker", "own_line", "speaker_beside", "other_speaker_beside",
                 "speaker_neighbours", "speaker_content"],
    "chains": ["innermost", "shared_link", "long_chains"],
    "place in the dispatch": ["neighbours", "points_back", "far", "paragraphs_apart", "one_paragraph", "one_sentence",
                              "within", "few_beside", "many_beside"],
    "headline and lead": ["headed", "headed_content", "head_and_lead", "both_headed", "head_to_head", "leads", "leading"],
    "the dispatch's subject": ["on_subject", "one_on_subject", "on_subject_beside", "titled", "sentence_titled",
                               "sentences_titled", "told_in_headline", "around"],
    "time": ["later"],
}  # fmt: skip

TREES, DEPTH, RATE, LEAF_L2, BINS = 200, 3, 0.05, 5.0, 23
"""Boosting: more or deeper trees gain nothing on the story that is left out."""

NEWS = 0.1
"""Weight of a topic of news against a story: its truth is coarser, and the encoder has seen it. With 1 the stories lose 0.01
to 0.02; on further topics of news 0.1 gains as much."""

Array = npt.NDArray[Any]


class Pairs(NamedTuple):
    """Features of pairs, the truth of each (1 or 0), and what all together weigh against a story."""

    rows: list[dict[str, float]]
    truth: list[float]
    weight: float = 1.0


def pairs(stream: Stream | News, weight: float = 1.0) -> Pairs:
    """Features and truth of every pair that placing compares, with the names known at that moment."""
    meanings = Meanings()
    index, recent, seen = Index(), Recent(), dict[str, Profile]()
    x, y = list[dict[str, float]](), list[float]()
    for dispatch, reading, book in zip(stream.dispatches, stream.readings, stream.names, strict=True):
        if dispatch.id in stream.off_topic:
            continue
        recap = is_recap_headline(dispatch.headline)
        given = [book.canonical_statement(s) for s in reading.statements]
        here, idf = profiles(given, dispatch, recap=recap, meaning=meanings.of), Rarity(index.idf)
        for number, one in enumerate(here):
            near = recent.beside(one, index.candidates(one, idf), lambda id: meaning(seen[id]))
            others = [*here[:number], *(seen[id] for id in near)]
            for other in others:
                if (alike := stream.alike(one.id, other.id)) is not None:
                    x.append(features(one, other, idf))
                    y.append(alike)
        for one in here:
            index.add(one)
            recent.add(one.id)
            seen[one.id] = one
    return Pairs(x, y, weight)


def meaning(one: Profile) -> Vector:
    """Its meaning, which all have here."""
    assert one.meaning is not None
    return one.meaning


def learn(given: Sequence[Pairs], without: Iterable[str] = (), *, trees: bool = True) -> Weights:
    """Ridge logistic regression, then trees on what it leaves over."""
    names = sorted({name for p in given for row in p.rows for name in row} - set(without))
    matrix = np.array([[row.get(name, 0.0) for name in names] for p in given for row in p.rows])
    truth = np.array([value for p in given for value in p.truth])
    share = np.array([STORY * p.weight / len(p.truth) for p in given for _ in p.truth])
    beta = _regress(matrix, truth, share)
    odds = beta[0] + matrix @ beta[1:]
    return Weights(
        bias=round(float(beta[0]), 4),
        weights={n: round(float(b), 4) for n, b in zip(names, beta[1:], strict=True)},
        trees=tuple(_boost(matrix, truth, share, odds, names)) if trees else (),
    )


def _regress(matrix: Array, truth: Array, share: Array) -> Array:
    """Intercept and weights, by Newton steps."""
    matrix = np.column_stack([np.ones(len(matrix)), matrix])
    beta = np.zeros(matrix.shape[1])
    ridge = np.diag([0.0, *([L2] * (matrix.shape[1] - 1))])
    for _ in range(30):
        p = 1 / (1 + np.exp(-matrix @ beta))
        gradient = matrix.T @ (share * (truth - p)) - ridge @ beta
        hessian = (matrix * (share * p * (1 - p))[:, None]).T @ matrix + ridge + 1e-9 * np.eye(len(beta))
        step = np.linalg.solve(hessian, gradient)
        beta += step
        if np.abs(step).max() < 1e-8:
            break
    return beta


def _boost(matrix: Array, truth: Array, share: Array, odds: Array, names: Sequence[str]) -> Iterator[Tree]:
    """Trees whose every level asks one question of all pairs, each a step down the log-loss."""
    rows, wide = matrix.shape
    edges = [_edges(matrix[:, n]) for n in range(wide)]
    asked = np.array([[k < len(e) for k in range(BINS)] for e in edges])
    binned = np.column_stack([np.searchsorted(e, matrix[:, n], side="right") for n, e in enumerate(edges)])
    flat = binned + np.arange(wide) * (BINS + 1)
    odds = odds.copy()
    for _ in range(TREES):
        p = 1 / (1 + np.exp(-odds))
        slope, curve = share * (truth - p), share * p * (1 - p)
        node, questions = np.zeros(rows, dtype=int), list[tuple[int, float]]()
        for level in range(DEPTH):
            shape = (1 << level, wide, BINS + 1)
            key = (node[:, None] * (wide * (BINS + 1)) + flat).ravel()
            slopes, curves = (
                np.bincount(key, np.repeat(v, wide), int(np.prod(shape))).reshape(shape)
                for v in (slope, curve)
            )
            left, bent = slopes.cumsum(2)[:, :, :-1], curves.cumsum(2)[:, :, :-1]
            right, over = slopes.sum(2)[:, :, None] - left, curves.sum(2)[:, :, None] - bent
            gain = (left**2 / (bent + LEAF_L2) + right**2 / (over + LEAF_L2)).sum(0)
            feature, cut = divmod(int(np.where(asked, gain, -1.0).argmax()), BINS)
            questions.append((feature, round(float(edges[feature][cut]), 4)))
            node = node * 2 + (binned[:, feature] > cut)
        size = 1 << DEPTH
        leaf = RATE * np.bincount(node, slope, size) / (np.bincount(node, curve, size) + LEAF_L2)
        odds += leaf[node]
        yield Tree(
            features=tuple(names[n] for n, _ in questions),
            thresholds=tuple(cut for _, cut in questions),
            leaves=tuple(round(float(v), 4) for v in leaf),
        )


def _edges(values: Array) -> Array:
    """At most `BINS` cuts between the values of a feature."""
    distinct = np.unique(values)
    if len(distinct) <= BINS + 1:
        return np.asarray((distinct[:-1] + distinct[1:]) / 2)
    return np.unique(np.quantile(values, np.linspace(0, 1, BINS + 2)[1:-1]))


def left_out(
    stories: Sequence[Stream],
    learned: dict[tuple[str, str], Pairs],
    without: Iterable[str] = (),
    beside: Sequence[Pairs] = (),
    *,
    trees: bool = True,
    keep: Path | None = None,
) -> dict[tuple[str, str], tuple[float, float, float]]:
    """B-cubed of each stream under a model that was learned on the other stories."""
    found = {}
    for name in dict.fromkeys(s.name for s in stories):
        rest = [p for (other, _), p in learned.items() if other != name]
        made = learn([*rest, *beside], without, trees=trees)
        if keep is not None:
            _write(made, keep / f"{name}.json")
        model = PairModel(made)
        for stream in stories:
            if stream.name == name:
                found[name, stream.way] = stream.b_cubed(stream.place(model))
    return found


def _write(made: Weights, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(made), indent=1) + b"\n")
    print(f"wrote {path.name}")


def show(found: dict[tuple[str, str], tuple[float, float, float]]) -> None:
    """One line a story, one column a way."""
    print(f"{'story':12} " + "   ".join(f"{way:>4}: p     r     f1   " for way in WAYS))
    names = list(dict.fromkeys(name for name, _ in found))
    for name in names:
        print(
            f"{name:12} " + "   ".join("      {:.3f} {:.3f} {:.3f}".format(*found[name, way]) for way in WAYS)
        )
    means = {way: [sum(found[n, way][k] for n in names) / len(names) for k in range(3)] for way in WAYS}
    print(f"{'mean':12} " + "   ".join("      {:.3f} {:.3f} {:.3f}".format(*means[way]) for way in WAYS))


def main(arguments: list[str]) -> None:
    """Measure, and write where asked to."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("streams", type=Path, nargs="+")
    options.add_argument("--news", type=Path, help="folder with topics of real news to learn from, too")
    options.add_argument("--write", action="store_true")
    options.add_argument("--ablate", action="store_true")
    options.add_argument("--keep", type=Path, help="folder for the model that each story was left out of")
    asked = options.parse_args(arguments)
    if asked.news and not topics(asked.news):
        options.error(
            f"{asked.news} holds no topic to learn from: give the folder with 1.jsonl and 1.gold.json"
        )
    stories = streams(asked.streams)
    learned: dict[tuple[str, str], Pairs] = {(s.name, s.way): pairs(s) for s in stories}
    beside = [pairs(topic, NEWS) for topic in news(asked.news)] if asked.news else []
    if len({s.name for s in stories}) > 1:
        show(left_out(stories, learned, beside=beside, keep=asked.keep))
    if asked.ablate:
        print("\nwithout trees")
        show(left_out(stories, learned, beside=beside, trees=False))
        if beside:
            print("\nwithout news")
            show(left_out(stories, learned))
        for group, names in GROUPS.items():
            print(f"\nwithout {group}")
            show(left_out(stories, learned, names, beside))
    if asked.write:
        _write(learn([*learned.values(), *beside]), FILE)


if __name__ == "__main__":
    main(sys.argv[1:])
