"""Who said what, found by a small learned model: source, cue and content of each attribution, and how sure it is.

In: any text. Out: for each text its attributions, in the order of their cues, in code points of that text as it
stands. The model reads windows of whole paragraphs, each by itself and on one thread, so that a text's
attributions never depend on what else is read beside it. What it learned from, and what it cannot do:
weights/MODEL_CARD.md.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime

from writethru.model import Span, Value
from writethru.reading import decoding
from writethru.reading.pieces import Vocabulary, Window, windows

WEIGHTS = Path(__file__).parent / "weights"

LENIENCE = 0.5
"""Added to the score of what may be a cue. Doubtful cues are dropped later, when the whole attribution is known."""

LEAST = 0.4
"""Confidence from which on an attribution is given. The model card has what other values bring."""

REACH = 64
"""Distance from the cue beyond which the model takes words for equally far."""

BESIDE = 0
"""Paragraphs on each side of the cue's own in which source and content are looked for."""

EDGE = 4
"""Words beyond those paragraphs that the model's two convolutions still look at."""


class Tagged(Value):
    """An attribution. source: none or one span; content: one span or several (a quotation that was broken up).

    confidence is the estimated share of such attributions that two readers would agree on in outline.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Confidence:
    """A logistic curve over what the model says of cue, source and content, and whether there is no source."""

    base: float
    cue: float
    source: float
    content: float
    sourceless: float

    @classmethod
    def load(cls, path: Path) -> Confidence:
        return cls(**json.loads(path.read_text(encoding="utf-8")))

    def of(self, found: decoding.Found) -> float:
        said = (
            self.base
            + self.cue * found.cue.sureness
            + self.source * found.source_sureness
            + self.content * found.content_sureness
            + self.sourceless * (found.source is None)
        )
        return 1.0 / (1.0 + math.exp(min(-said, 700.0)))


class Tagger:
    """Loaded once (tens of milliseconds), then used from any thread."""

    def __init__(self, folder: Path = WEIGHTS) -> None:
        self.vocabulary = Vocabulary.load(folder / "vocabulary.txt")
        self._confidence = Confidence.load(folder / "confidence.json")
        self._encoder = _session(folder / "encoder.onnx")
        self._cues = _session(folder / "cues.onnx")

    def tag(self, text: str, least: float = LEAST) -> tuple[Tagged, ...]:
        """The attributions of one text whose confidence is at least `least`."""
        made: list[Tagged] = []
        for window in windows(text, self.vocabulary):
            for one in self.read(window):
                confidence = self._confidence.of(one)
                if one.content and confidence >= least:
                    made.append(
                        Tagged(
                            source=_places(window, (one.source,) if one.source else ()),
                            cue=_places(window, ((one.cue.start, one.cue.end),)),
                            content=_places(window, one.content),
                            confidence=confidence,
                        )
                    )
        return tuple(made)

    def pipe(self, texts: Iterable[str], least: float = LEAST) -> Iterator[tuple[Tagged, ...]]:
        """`tag` for each text in turn."""
        return (self.tag(text, least) for text in texts)

    def read(self, window: Window) -> Iterator[decoding.Found]:
        """All that may be an attribution in a window, in words, doubtful ones too."""
        words, scores, views = self._encoder.run(
            ("words", "scores", "views"),
            {
                "pieces": np.array([window.pieces], dtype=np.int32),
                "traits": np.array([window.traits], dtype=np.int32),
                "firsts": np.array(window.firsts, dtype=np.int64),
            },
        )
        cues = decoding.cues(scores, LENIENCE)
        if not cues:
            return
        near = [_near(window, cue) for cue in cues]
        length = max(end - start for start, end in near)
        around = np.array([max(start - EDGE, 0) for start, _ in near])[:, None]
        count = len(window.words)
        seen = around + np.arange(length + 2 * EDGE)[None]
        start = np.array([cue.start for cue in cues])[:, None]
        last = np.array([cue.end - 1 for cue in cues])[:, None]
        distance = np.where(seen < start, seen - start, np.maximum(seen - last, 0))
        tags = self._cues.run(
            ("tags",),
            {
                "words": words,
                "views": views,
                "starts": start[:, 0],
                "lasts": last[:, 0],
                "seen": np.minimum(seen, count - 1),
                "distances": np.clip(distance, -REACH, REACH) + REACH,
                "present": (seen < count).astype(np.float32)[..., None],
            },
        )[0]
        limits = np.array(near)
        away = (seen < limits[:, :1]) | (seen >= limits[:, 1:])
        tags[away] = decoding.IMPOSSIBLE
        tags[away, decoding.OUTSIDE] = 0.0
        for cue, row, path, first in zip(cues, tags, decoding.tags(tags), around[:, 0].tolist(), strict=True):
            yield _moved(decoding.spans(_shifted(cue, -first), row, path), first, cue)


def _session(path: Path) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    # Windows differ in length: a plan kept for each length only costs memory.
    options.enable_mem_pattern = False
    # onnxruntime's fused operator for this is several times slower on a processor than its two parts.
    return onnxruntime.InferenceSession(
        path, options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
    )


def _near(window: Window, cue: decoding.Cue) -> decoding.Range:
    """The words of the cue's paragraph and those beside it."""
    home = window.paragraphs[cue.start]
    start = end = cue.start
    while start and window.paragraphs[start - 1] >= home - BESIDE:
        start -= 1
    while end < len(window.words) and window.paragraphs[end] <= home + BESIDE:
        end += 1
    return start, end


def _shifted(cue: decoding.Cue, by: int) -> decoding.Cue:
    return decoding.Cue(cue.start + by, cue.end + by, cue.sureness)


def _moved(found: decoding.Found, by: int, cue: decoding.Cue) -> decoding.Found:
    """What was found among the words around a cue, in positions of the window."""
    return decoding.Found(
        cue,
        (found.source[0] + by, found.source[1] + by) if found.source else None,
        tuple((start + by, end + by) for start, end in found.content),
        found.source_sureness,
        found.content_sureness,
    )


def _places(window: Window, ranges: Iterable[decoding.Range]) -> tuple[Span, ...]:
    """Code points of ranges of words."""
    return tuple((window.words[start].start, window.words[end - 1].end) for start, end in ranges)
