"""The tagger's network: a MiniLM encoder, flat tags for each word, and tags for each word as seen from each cue.

Written out, not taken from a library, so that `export` can build the very same graph for onnxruntime.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from writethru.reading.pieces import TRAITS

WIDTH, LAYERS, HEADS = 384, 6, 12
FLAT = 9
"""Flat tags: outside, begins, goes on, for cue, source and content."""
SEEN = 128
"""Width of a word as seen from a cue."""
REACH = 64
"""Distance from the cue beyond which words are equally far."""
SIDE = 2
"""Neighbours on each side that a convolution of the cue's view sees."""


class Dropout(nn.Module):
    """Drops the same features of all words in a row: as good here, and far fewer random numbers."""

    def __init__(self, rate: float) -> None:
        super().__init__()
        self.rate = rate

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self.rate:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[2]) >= self.rate
        return x * (kept.to(x.dtype) / (1 - self.rate))


class Layer(nn.Module):
    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.out_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, 4 * WIDTH)
        self.down = nn.Linear(4 * WIDTH, WIDTH)
        self.down_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        # Plain products: torch's fused attention takes four times as long in bfloat16 on a processor.
        likeness = torch.matmul(q * (WIDTH // HEADS) ** -0.5, k.transpose(-1, -2)) + mask
        mixed = torch.matmul(likeness.softmax(dim=-1, dtype=x.dtype), v)
        mixed = mixed.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.out_norm(x + self.dropout(self.out(mixed)))
        return self.down_norm(x + self.dropout(self.down(functional.gelu(self.up(x)))))


class Tagger(nn.Module):
    def __init__(self, vocabulary: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.traits = nn.Embedding(TRAITS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = Dropout(dropout)
        self.flat = nn.Linear(WIDTH, FLAT)
        self.word = nn.Linear(WIDTH, SEEN)
        self.cue = nn.Linear(2 * WIDTH, 2 * SEEN)
        self.distance = nn.Embedding(2 * REACH + 1, SEEN)
        self.near = nn.Linear((2 * SIDE + 1) * SEEN, SEEN)
        self.nearer = nn.Linear((2 * SIDE + 1) * SEEN, SEEN)
        self.tag = nn.Linear(SEEN, 5)
        nn.init.normal_(self.distance.weight, std=0.1)

    def encode(self, pieces: Tensor, traits: Tensor, lengths: Tensor, firsts: Tensor) -> Tensor:
        """Vectors of words, [batch, words, WIDTH]: those of their first pieces."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.norm(self.pieces(pieces) + self.places(places) + self.traits(traits))
        x = self.dropout(x)
        mask = (places[None] < lengths[:, None])[:, None, None]
        bias = torch.zeros(mask.shape, dtype=torch.bfloat16 if torch.is_autocast_enabled("cpu") else x.dtype)
        bias.masked_fill_(~mask, -1e4)
        if torch.is_autocast_enabled("cpu"):
            x = x.bfloat16()
        for layer in self.layers:
            x = layer(x, bias)
        return x.gather(1, firsts[..., None].expand(-1, -1, WIDTH))

    def seen(self, words: Tensor, counts: Tensor, row: Tensor, start: Tensor, end: Tensor) -> Tensor:
        """Tag scores [cues, words, 5] as seen from each cue: its row in the batch and its words.

        counts: how many words each row has; what is beyond is padding.
        """
        last = end - 1
        asked = self.cue(torch.cat([words[row, start], words[row, last]], dim=-1))
        shift, gate = asked[:, None].chunk(2, dim=-1)
        place = torch.arange(words.shape[1], device=words.device)[None]
        distance = torch.where(
            place < start[:, None], place - start[:, None], (place - last[:, None]).clamp(min=0)
        )
        distance = distance.clamp(-REACH, REACH) + REACH
        view = self.word(words)[row]
        view = functional.gelu(view * (1 + gate) + shift + self.distance(distance).to(view.dtype))
        present = (place < counts[row][:, None])[..., None].to(view.dtype)
        view = self.dropout(view) * present
        for mix in (self.near, self.nearer):
            view = (view + functional.gelu(mix(_shifted(view)))) * present
        scores: Tensor = self.tag(view)
        return scores


def _shifted(view: Tensor) -> Tensor:
    """Each word's vector with those of its neighbours beside it, zeros beyond the ends."""
    length = view.shape[1]
    padded = functional.pad(view, (0, 0, SIDE, SIDE))
    return torch.cat([padded[:, n : n + length] for n in range(2 * SIDE + 1)], dim=-1)


def start_from(path: Path, tagger: Tagger) -> None:
    """Copies a MiniLM's weights (safetensors of a BertModel) into the tagger."""
    from safetensors.torch import load_file

    given = load_file(path)
    kept: dict[str, Tensor] = {
        "pieces.weight": given["embeddings.word_embeddings.weight"],
        "places.weight": given["embeddings.position_embeddings.weight"],
        "traits.weight": given["embeddings.token_type_embeddings.weight"][:1].expand(TRAITS, -1),
        "norm.weight": given["embeddings.LayerNorm.weight"],
        "norm.bias": given["embeddings.LayerNorm.bias"],
    }
    for number in range(LAYERS):
        there, here = f"encoder.layer.{number}.", f"layers.{number}."
        for kind in ("weight", "bias"):
            kept[f"{here}qkv.{kind}"] = torch.cat(
                [given[f"{there}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            )
            kept[f"{here}out.{kind}"] = given[f"{there}attention.output.dense.{kind}"]
            kept[f"{here}out_norm.{kind}"] = given[f"{there}attention.output.LayerNorm.{kind}"]
            kept[f"{here}up.{kind}"] = given[f"{there}intermediate.dense.{kind}"]
            kept[f"{here}down.{kind}"] = given[f"{there}output.dense.{kind}"]
            kept[f"{here}down_norm.{kind}"] = given[f"{there}output.LayerNorm.{kind}"]
    missing, unexpected = tagger.load_state_dict(kept, strict=False)
    heads = ("flat", "word", "cue", "distance", "near", "nearer", "tag")
    if unexpected or any(name.split(".")[0] not in heads for name in missing):
        raise ValueError(f"not a MiniLM of {LAYERS} layers: {unexpected or missing}")


def learning_rates(tagger: Tagger, encoder: float, heads: float, decay: float) -> list[dict[str, object]]:
    """Parameter groups: lower layers learn more slowly, norms and biases do not shrink, piece vectors stay."""
    groups: list[dict[str, object]] = []
    for name, parameter in tagger.named_parameters():
        part = name.split(".")
        if part[0] in ("pieces", "places"):
            parameter.requires_grad_(False)
            continue
        if part[0] == "layers":
            rate = encoder * decay ** (LAYERS - 1 - int(part[1]))
        elif part[0] == "norm":
            rate = encoder * decay**LAYERS
        elif part[0] == "traits":
            rate = encoder
        else:
            rate = heads
        plain = parameter.ndim < 2 or part[0] in ("traits", "distance")
        groups.append({"params": [parameter], "lr": rate, "weight_decay": 0.0 if plain else 0.01})
    return groups


def parameters(tagger: Tagger) -> int:
    return sum(math.prod(p.shape) for p in tagger.parameters())
