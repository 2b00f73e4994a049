"""Writes a trained tagger as two small graphs for onnxruntime, with weights of eight bits.

    python -m training.export --state tagger.pt --into src/writethru/reading/weights

`encoder.onnx` reads windows once: word pieces in, cue scores and word vectors out. `cues.onnx` gives the tags
of the words around each cue. The graphs are written by hand with onnxruntime's fused operators; nothing is
traced. Weights are quantised by column to seven bits (in bytes), so that processors without VNNI, whose
16-bit sums saturate, give the same tags.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnx.external_data_helper import set_external_data
from onnxruntime.quantization import QuantType, quantize_dynamic

from training import model

CONTRIB = "com.microsoft"


class Graph:
    """Nodes and constants under construction; every method returns the name of what it made."""

    def __init__(self, state: dict[str, torch.Tensor]) -> None:
        self.state = {name: value.float().numpy() for name, value in state.items()}
        for name in [name for name in self.state if ".qkv." in name]:
            for part, value in zip("qkv", np.split(self.state[name], 3), strict=True):
                self.state[name.replace("qkv", part)] = value
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}

    def constant(self, name: str, value: np.ndarray[Any, Any]) -> str:
        self.constants.setdefault(name, numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def weight(self, name: str, *, turned: bool = False) -> str:
        value = self.state[name]
        return self.constant(name + (".T" if turned else ""), value.T if turned else value)

    def node(self, kind: str, *inputs: str, out: str = "", domain: str = "", **attributes: Any) -> str:
        out = out or f"{kind.lower()}_{len(self.nodes)}"
        self.nodes.append(
            helper.make_node(
                kind, list(inputs), [out], name=f"n{len(self.nodes)}", domain=domain, **attributes
            )
        )
        return out

    def times(self, x: str, name: str) -> str:
        """x times a linear layer's weights, without its bias."""
        return self.node("MatMul", x, self.weight(f"{name}.weight", turned=True))

    def linear(self, x: str, name: str, out: str = "") -> str:
        return self.node("Add", self.times(x, name), self.weight(f"{name}.bias"), out=out)

    def save(
        self, path: Path, inputs: dict[str, tuple[int, list[str | int]]], outputs: dict[str, list[str | int]]
    ) -> None:
        graph = helper.make_graph(
            self.nodes,
            path.stem,
            [helper.make_tensor_value_info(name, kind, shape) for name, (kind, shape) in inputs.items()],
            [
                helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
                for name, shape in outputs.items()
            ],
            list(self.constants.values()),
        )
        made = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(CONTRIB, 1)], ir_version=8
        )
        onnx.save(made, path)


def encoder(state: dict[str, torch.Tensor], path: Path) -> None:
    g = Graph(state)
    table = g.state["pieces.weight"]
    scale = np.abs(table).max(axis=1, keepdims=True) / 127 + 1e-12
    small = g.constant("pieces.int8", np.round(table / scale).astype(np.int8))
    vectors = g.node("Cast", g.node("Gather", small, "pieces"), to=TensorProto.FLOAT)
    vectors = g.node(
        "Mul", vectors, g.node("Gather", g.constant("pieces.scale", scale.astype(np.float32)), "pieces")
    )
    length = g.node("Slice", g.node("Shape", "pieces"), *_slice(g, 1, 2))
    places = g.node("Slice", g.weight("places.weight"), g.constant("zero", np.array([0])), length)
    x = g.node("Add", vectors, g.node("Gather", g.weight("traits.weight"), "traits"))
    x = g.node("Add", x, places)
    x = g.node(
        "LayerNormalization", x, g.weight("norm.weight"), g.weight("norm.bias"), axis=-1, epsilon=1e-12
    )
    for number in range(model.LAYERS):
        name = f"layers.{number}."
        q, k, v = (g.linear(x, f"{name}{part}") for part in "qkv")
        mixed = g.node("MultiHeadAttention", q, k, v, domain=CONTRIB, num_heads=model.HEADS)
        x = _added_and_normed(g, g.linear(mixed, f"{name}out"), x, f"{name}out_norm")
        up = g.node("Gelu", g.linear(x, f"{name}up"), domain=CONTRIB)
        x = _added_and_normed(g, g.linear(up, f"{name}down"), x, f"{name}down_norm")
    rows = g.node("Reshape", x, g.constant("rows", np.array([-1, model.WIDTH])))
    words = g.node("Gather", rows, "firsts", out="words")
    flat = g.node("Slice", g.linear(words, "flat"), *_slice(g, 0, 3, axis=1))
    g.node("LogSoftmax", flat, out="scores", axis=-1)
    g.linear(words, "word", out="views")
    whole: list[str | int] = ["windows", "pieces_each"]
    g.save(
        path,
        {
            "pieces": (TensorProto.INT32, whole),
            "traits": (TensorProto.INT32, whole),
            "firsts": (TensorProto.INT64, ["words_in_all"]),
        },
        {
            "words": ["words_in_all", model.WIDTH],
            "scores": ["words_in_all", 3],
            "views": ["words_in_all", model.SEEN],
        },
    )


def cues(state: dict[str, torch.Tensor], path: Path) -> None:
    g = Graph(state)
    asked = g.node("Concat", g.node("Gather", "words", "starts"), g.node("Gather", "words", "lasts"), axis=-1)
    asked = g.node("Unsqueeze", g.linear(asked, "cue"), g.constant("one", np.array([1])))
    shift = g.node("Slice", asked, *_slice(g, 0, model.SEEN, axis=2))
    gate = g.node("Slice", asked, *_slice(g, model.SEEN, 2 * model.SEEN, axis=2))
    gate = g.node("Add", gate, g.constant("unit", np.array(1, dtype=np.float32)))
    view = g.node("Add", g.node("Mul", g.node("Gather", "views", "seen"), gate), shift)
    view = g.node("Add", view, g.node("Gather", g.weight("distance.weight"), "distances"))
    view = g.node("Mul", _gelu(g, view), "present")
    for name in ("near", "nearer"):
        view = g.node("Add", view, _gelu(g, g.linear(_neighbours(g, view), name)))
        view = g.node("Mul", view, "present")
    g.node("LogSoftmax", g.linear(view, "tag"), out="tags", axis=-1)
    around: list[str | int] = ["cues", "words_around"]
    g.save(
        path,
        {
            "words": (TensorProto.FLOAT, ["words_in_all", model.WIDTH]),
            "views": (TensorProto.FLOAT, ["words_in_all", model.SEEN]),
            "starts": (TensorProto.INT64, ["cues"]),
            "lasts": (TensorProto.INT64, ["cues"]),
            "seen": (TensorProto.INT64, around),
            "distances": (TensorProto.INT64, around),
            "present": (TensorProto.FLOAT, [*around, 1]),
        },
        {"tags": [*around, 5]},
    )


def _slice(g: Graph, start: int, end: int, axis: int = 0) -> tuple[str, str, str]:
    return tuple(g.constant(f"n{value}", np.array([value])) for value in (start, end, axis))  # type: ignore[return-value]


def _added_and_normed(g: Graph, x: str, skip: str, name: str) -> str:
    x = g.node("Add", x, skip)
    return g.node(
        "LayerNormalization", x, g.weight(f"{name}.weight"), g.weight(f"{name}.bias"), axis=-1, epsilon=1e-12
    )


def _gelu(g: Graph, x: str) -> str:
    return g.node("Gelu", x, domain=CONTRIB)


def _neighbours(g: Graph, view: str) -> str:
    side = model.SIDE
    padded = g.node("Pad", view, g.constant("pads", np.array([0, side, 0, 0, side, 0])))
    length = g.node("Slice", g.node("Shape", view), *_slice(g, 1, 2))
    shifted = []
    for step in range(2 * side + 1):
        start = g.constant(f"n{step}", np.array([step]))
        until = g.node("Add", length, start)
        shifted.append(g.node("Slice", padded, start, until, g.constant("n1", np.array([1]))))
    return g.node("Concat", *shifted, axis=-1)


def with_table_apart(path: Path) -> None:
    """Moves the table of pieces out of a graph into `pieces.bin` beside it: the merging room's encoder reads it, too."""
    made = onnx.load(path)
    table = next(t for t in made.graph.initializer if t.name == "pieces.int8")
    data = numpy_helper.to_array(table).tobytes()
    (path.parent / "pieces.bin").write_bytes(data)
    if not table.HasField("raw_data"):
        table.CopyFrom(numpy_helper.from_array(numpy_helper.to_array(table), table.name))
    set_external_data(table, "pieces.bin", offset=0, length=len(data))
    table.ClearField("raw_data")
    table.data_location = TensorProto.EXTERNAL
    path.write_bytes(made.SerializeToString())


def quantised(source: Path, target: Path) -> None:
    quantize_dynamic(
        source,
        target,
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
    )


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    given.add_argument("--state", type=Path, required=True)
    given.add_argument("--into", type=Path, required=True)
    given.add_argument("--plain", action="store_true", help="keep the weights as floats, to compare")
    options = given.parse_args()
    state = torch.load(options.state, map_location="cpu", weights_only=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, build in (("encoder", encoder), ("cues", cues)):
            plain, target = Path(folder) / f"{name}.onnx", options.into / f"{name}.onnx"
            build(state, target if options.plain else plain)
            if not options.plain:
                quantised(plain, target)
            if name == "encoder":
                with_table_apart(target)
            print(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
