"""What a statement means, as a vector: two tellings of one thing lie close, whatever words they use.

The content's word pieces are read beside its sentence, its dispatch's headline and what stands before the sentence by
a small encoder; the vector is the mean over the content. One statement is read at a time and on one thread, so that its vector never depends on what
is read beside it. The table of word pieces is the reader's. What the encoder learned from: weights/MODEL_CARD.md.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np
import numpy.typing as npt
import onnxruntime

from writethru.model import Dispatch, Span, Statement
from writethru.reading.pieces import Vocabulary, words

CONTENT, ALL = 40, 88
"""Pieces of the content, and of everything, that are read at most. Contents of news have 15 on average."""

SENTENCE = 20
"""Pieces of the sentence that are read however long the content is."""

HEADLINE = 16
"""Pieces left for the headline."""

BEFORE = 36
"""Pieces of running text before the sentence: who "she" is, what "the offer" was. Without them, closeness finds pairs
of two sources with 0.03 less average precision."""

REACH = 300
"""Characters in which those pieces stand."""

KEPT = 20_000
"""Vectors remembered; others are read again when they are asked for. 768 bytes each."""

WIDTH = 384
"""Numbers in a vector."""

Vector = npt.NDArray[np.float16]


class Asked(NamedTuple):
    """A statement as the encoder reads it. `content`: from which to which piece the vector is the mean of."""

    pieces: tuple[int, ...]
    parts: tuple[int, ...]
    content: tuple[int, int]


@cache
def vocabulary() -> Vocabulary:
    """The reader's."""
    return Vocabulary.load(Path(str(files("writethru.reading") / "weights" / "vocabulary.txt")))


def asked(text: str, content: tuple[Span, ...], sentence: Span, headline: str) -> Asked:
    """Content, then sentence, headline and what stands before the sentence."""
    known = vocabulary()

    def pieces(given: str, start: int, end: int) -> list[int]:
        return [piece for word in words(given, start, end, known) for piece in word.pieces]

    own = [piece for start, end in content for piece in pieces(text, start, end)][:CONTENT]
    left = ALL - len(own) - 4
    around = pieces(text, *sentence)[: max(SENTENCE, left - HEADLINE)]
    head = pieces(headline, 0, len(headline))[: max(0, left - len(around))]
    first = [known.opening, *own, known.closing]
    second = [*around, known.closing, *head, known.closing]
    body = len(headline) if headline and text.startswith(headline) else 0
    if sentence[0] > body:
        told = pieces(text, max(body, sentence[0] - REACH), sentence[0])[-BEFORE:]
        second += [*told, known.closing]
    return Asked(
        pieces=(*first, *second),
        parts=(0,) * len(first) + (1,) * len(second),
        content=(1, 1 + len(own)) if own else (0, 1),
    )


class Meaning:
    """The encoder, loaded once, and the vectors of what was asked for last."""

    def __init__(self, folder: Path | None = None) -> None:
        folder = folder or Path(str(files("writethru.merging") / "weights"))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        # Statements differ in length: a plan kept for each length only costs memory.
        options.enable_mem_pattern = False
        self._session: Any = onnxruntime.InferenceSession(
            folder / "meaning.onnx", options, providers=["CPUExecutionProvider"],
            disabled_optimizers=["SkipLayerNormFusion"],
        )  # fmt: skip
        table = Path(str(files("writethru.reading") / "weights" / "pieces.bin"))
        self._pieces: npt.NDArray[np.int8] = np.memmap(table, np.int8, "r").reshape(len(vocabulary()), -1)
        self._scales: npt.NDArray[np.float32] = np.load(folder / "scales.npy")
        self.fingerprint = sha256((folder / "meaning.onnx").read_bytes()).digest()
        """Tells this encoder from every other."""

    def read(self, one: Asked) -> Vector:
        """The vector of a statement, of length 1."""
        pieces = np.array(one.pieces)
        vectors = self._pieces[pieces].astype(np.float32) * self._scales[pieces]
        found = self._session.run(
            ("meaning",),
            {
                "vectors": vectors[None],
                "parts": np.array([one.parts], dtype=np.int32),
                "first": np.array(one.content[:1], dtype=np.int64),
                "last": np.array(one.content[1:], dtype=np.int64),
            },
        )[0][0]
        return np.asarray(found, dtype=np.float16)


class Held(Protocol):
    """Where vectors outlive the process: `shelf.Shelf`."""

    def get(self, asked: Asked, /) -> Vector | None:
        """The vector of what was read before, None where it is not here."""

    def put(self, asked: Asked, vector: Vector, /) -> None:
        """Keep it."""


class Meanings:
    """Vectors of a story's statements, the latest `KEPT` remembered.

    Args:
        held: where older ones, and those of an earlier process, are looked for before they are read again.
    """

    def __init__(self, held: Held | None = None) -> None:
        self._kept: OrderedDict[str, Vector] = OrderedDict()
        self._held = held

    def of(self, statement: Statement, dispatch: Dispatch) -> Vector:
        """A statement's vector. `dispatch` is the one it stands in."""
        found = self._kept.get(statement.id)
        if found is None:
            given = asked(dispatch.text, statement.content, statement.sentence, dispatch.headline)
            found = self._held.get(given) if self._held else None
            if found is None:
                found = shipped().read(given)
                if self._held:
                    self._held.put(given, found)
            self._kept[statement.id] = found
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(statement.id)
        return found


def closeness(one: Vector | None, other: Vector | None) -> float:
    """Cosine of two meanings, at least 0; 0 where one is not known."""
    if one is None or other is None:
        return 0.0
    return max(0.0, float(one.astype(np.float32) @ other.astype(np.float32)))


@cache
def shipped() -> Meaning:
    """The encoder that ships, loaded when it is first asked."""
    return Meaning()
