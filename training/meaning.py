"""Trains the merging room's encoder on annotated stories, and writes it for onnxruntime.

    python -m training.meaning --stories 'training/stories/[a-w]*' --ecb ECB --minilm MINILM --keep FIRST --into FOLDER
    python -m training.meaning --stories 'training/stories/[xyz]*' --ecb ECB --after FIRST --epochs 6 --news 8 \
        --into src/writethru/merging/weights

First the stories that tell everything in riddles, then those that tell it as wires do. A statement's content is read
beside its sentence, its dispatch's headline and what stands before; its vector is the mean over the content's pieces.
Within one story, tellings of one development in different dispatches are drawn together and all
other statements of that story pushed away (supervised contrastive loss: Khosla et al., NeurIPS 2020). Vectors of
pieces and places stay MiniLM's, so that the reader's and this encoder share one table. ECB: a folder with topics of
the ECB+ corpus (Cybulska and Vossen, LREC 2014, CC BY 3.0); topics from 28 on are never read. Seeded; bfloat16 sums
differ a little between processors.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from pathlib import Path

import numpy as np
import torch
from onnx import TensorProto
from torch import Tensor, nn
from torch.nn import functional

from training.export import CONTRIB, Graph, _added_and_normed, _slice, quantised
from training.model import HEADS, LAYERS, WIDTH, Layer
from training.stories import Story, ecb, story
from writethru.merging.meaning import Asked, vocabulary

BATCH = 96
"""Statements of one story in a step."""

OWN_SOURCE = 0.3
"""Weight of a pair of one source's tellings; pairs of two sources, the hard ones, count 1."""


class Encoder(nn.Module):
    def __init__(self, pieces: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(pieces, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.parts = nn.Embedding(2, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.sharpness = nn.Parameter(torch.tensor(2.5))

    def forward(self, asked: list[Asked]) -> Tensor:
        """Unit vectors, [statements, WIDTH]."""
        length = max(len(a.pieces) for a in asked)
        pieces, parts = torch.zeros(2, len(asked), length, dtype=torch.long)
        present, own = torch.zeros(2, len(asked), length)
        for row, one in enumerate(asked):
            size = len(one.pieces)
            pieces[row, :size], parts[row, :size] = torch.tensor(one.pieces), torch.tensor(one.parts)
            present[row, :size] = 1
            own[row, one.content[0] : one.content[1]] = 1
        x = self.norm(self.pieces(pieces) + self.places(torch.arange(length)) + self.parts(parts))
        bias = ((1 - present) * -1e4)[:, None, None]
        if torch.is_autocast_enabled("cpu"):
            x, bias = x.bfloat16(), bias.bfloat16()
        for layer in self.layers:
            x = layer(x, bias)
        mean = (x.float() * own[..., None]).sum(1) / own.sum(1, keepdim=True)
        return functional.normalize(mean, dim=-1)


def start_from(path: Path, encoder: Encoder) -> None:
    """Copies a MiniLM's weights (safetensors of a BertModel)."""
    from safetensors.torch import load_file

    given = load_file(path)
    kept = {
        "pieces.weight": given["embeddings.word_embeddings.weight"],
        "places.weight": given["embeddings.position_embeddings.weight"],
        "parts.weight": given["embeddings.token_type_embeddings.weight"][:1].expand(2, -1),
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
    }
    named = {"out": "attention.output.dense", "out_norm": "attention.output.LayerNorm", "up": "intermediate.dense",
             "down": "output.dense", "down_norm": "output.LayerNorm"}  # fmt: skip
    for number in range(LAYERS):
        there, here = f"encoder.layer.{number}.", f"layers.{number}."
        for kind in ("weight", "bias"):
            kept[f"{here}qkv.{kind}"] = torch.cat(
                [given[f"{there}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            )
            kept |= {
                f"{here}{ours}.{kind}": given[f"{there}{theirs}.{kind}"] for ours, theirs in named.items()
            }
    missing, unexpected = encoder.load_state_dict(kept, strict=False)
    if unexpected or missing != ["sharpness"]:
        raise ValueError(f"not a MiniLM of {LAYERS} layers: {unexpected or missing}")


def loss(encoder: Encoder, given: Story) -> Tensor | None:
    """Contrastive loss over at most `BATCH` statements of a story; none where no two of them belong together."""
    count = len(given.asked)
    chosen = np.array(sorted(random.sample(range(count), min(count, BATCH))))
    here = np.ix_(chosen, chosen)
    same, apart, others = (torch.tensor(x[here]) for x in (given.same, given.apart, given.other_source))
    pairs = same & apart
    if not pairs.any():
        return None
    with torch.autocast("cpu", dtype=torch.bfloat16):
        vectors = encoder([given.asked[n] for n in chosen])
    likeness = (vectors @ vectors.T) * encoder.sharpness.exp()
    against = torch.logsumexp(likeness.masked_fill(same, -1e9), 1, keepdim=True)
    weight = pairs.float() * (OWN_SOURCE + (1 - OWN_SOURCE) * others.float())
    weight = weight / weight.sum(1, keepdim=True).clamp(min=1e-6)
    lost: Tensor = ((torch.logaddexp(likeness, against) - likeness) * weight).sum() / pairs.any(
        1
    ).float().sum()
    return lost


def train(
    encoder: Encoder,
    own: list[Story],
    foreign: list[Story],
    *,
    epochs: int,
    rate: float,
    news: int,
    seed: int,
) -> None:
    """Every story once an epoch, and `news` topics of news, drawn anew each time."""
    random.seed(seed)
    torch.manual_seed(seed)
    for fixed in (encoder.pieces, encoder.places):
        fixed.weight.requires_grad_(False)
    learning = [p for p in encoder.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(learning, lr=rate, weight_decay=0.01)
    step = 0
    for epoch in range(epochs):
        batch = own + random.sample(foreign, min(len(foreign), news))
        random.shuffle(batch)
        lost = []
        for number, given in enumerate(batch):
            left = 1 - (epoch + number / len(batch)) / epochs
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1.0, (step + 1) / 20) * max(0.05, left)
            if (value := loss(encoder, given)) is not None:
                optimiser.zero_grad()
                value.backward()
                nn.utils.clip_grad_norm_(learning, 1.0)
                optimiser.step()
                step += 1
                lost.append(float(value))
        print(f"epoch {epoch + 1}: {sum(lost) / len(lost):.3f}", flush=True)


def export(state: dict[str, Tensor], into: Path) -> None:
    """`scales.npy`, by which the reader's table of pieces is multiplied, row by row; `meaning.onnx`: vectors of pieces in, the statement's vector out; layers of seven bits as the tagger's."""
    g = Graph(state)
    x = g.node("Add", "vectors", g.node("Gather", g.weight("parts.weight"), "parts"))
    length = g.node("Slice", g.node("Shape", "parts"), *_slice(g, 1, 2))
    places = g.state["places.weight"] = g.state["places.weight"][:128]
    assert places.shape == (128, WIDTH)
    x = g.node(
        "Add", x, g.node("Slice", g.weight("places.weight"), g.constant("zero", np.array([0])), length)
    )
    x = g.node(
        "LayerNormalization", x, g.weight("norm.weight"), g.weight("norm.bias"), axis=-1, epsilon=1e-12
    )
    for number in range(LAYERS):
        name = f"layers.{number}."
        q, k, v = (g.linear(x, f"{name}{part}") for part in "qkv")
        mixed = g.node("MultiHeadAttention", q, k, v, domain=CONTRIB, num_heads=HEADS)
        x = _added_and_normed(g, g.linear(mixed, f"{name}out"), x, f"{name}out_norm")
        up = g.node("Gelu", g.linear(x, f"{name}up"), domain=CONTRIB)
        x = _added_and_normed(g, g.linear(up, f"{name}down"), x, f"{name}down_norm")
    own = g.node("Slice", x, "first", "last", g.constant("n1", np.array([1])))
    mean = g.node("ReduceMean", own, axes=[1], keepdims=0)
    g.node("LpNormalization", mean, axis=-1, p=2, out="meaning")
    vectors: list[str | int] = ["statements", "pieces_each", WIDTH]
    scales = np.abs(g.state["pieces.weight"]).max(axis=1, keepdims=True) / 127 + 1e-12
    np.save(into / "scales.npy", scales.astype(np.float32))
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "meaning.onnx"
        g.save(
            plain,
            {"vectors": (TensorProto.FLOAT, vectors), "parts": (TensorProto.INT32, vectors[:2]),
             "first": (TensorProto.INT64, [1]), "last": (TensorProto.INT64, [1])},
            {"meaning": ["statements", WIDTH]},
        )  # fmt: skip
        quantised(plain, into / "meaning.onnx")


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--stories", type=Path, required=True, help="pattern of story files")
    given.add_argument("--ecb", type=Path, required=True)
    start = given.add_mutually_exclusive_group(required=True)
    start.add_argument("--minilm", type=Path, help="folder of a MiniLM to begin from")
    start.add_argument("--after", type=Path, help="what an earlier run kept, to go on from")
    given.add_argument("--keep", type=Path, help="where to keep the weights as they are, to go on from")
    given.add_argument("--into", type=Path, required=True)
    given.add_argument("--epochs", type=int, default=8)
    given.add_argument("--rate", type=float, default=6e-5)
    given.add_argument("--news", type=int, default=12)
    given.add_argument("--seed", type=int, default=1)
    options = given.parse_args()
    encoder = Encoder(len(vocabulary()))
    if options.after:
        encoder.load_state_dict(torch.load(options.after, map_location="cpu", weights_only=True))
    else:
        start_from(options.minilm / "model.safetensors", encoder)
    own = [story(path) for path in sorted(options.stories.parent.glob(options.stories.name))]
    if not own:
        given.error(f"no stories are found at {options.stories}")
    foreign = [ecb(options.ecb, n) for n in range(1, 28) if (options.ecb / f"{n}.jsonl").exists()]
    train(
        encoder, own, foreign, epochs=options.epochs, rate=options.rate, news=options.news, seed=options.seed
    )
    if options.keep:
        torch.save(encoder.state_dict(), options.keep)
    export(encoder.state_dict(), options.into)


if __name__ == "__main__":
    main()
