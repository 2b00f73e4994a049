"""From the model's scores to spans of words: which words are cues, and for each cue its source and content.

All scores are natural logarithms of probabilities, all places are word positions, ranges half-open.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Tags = NDArray[np.int64]
Range = tuple[int, int]

OUTSIDE, SOURCE, SOURCE_ON, CONTENT, CONTENT_ON = range(5)
"""Tags of a word for one cue: outside, begins or goes on with its source, begins or goes on with its content."""

IMPOSSIBLE = np.float32(-1e4)

SURELY_OUTSIDE = np.float32(np.log(0.99))
"""Words this surely outside are not searched for the best sequence of tags."""

NEAR = 40
"""Words on each side of a cue that are asked how sure it is that there is no source."""

_FOLLOWS = np.zeros((5, 5), dtype=np.float32)
"""May the second tag follow the first? A span goes on only after a word of its own kind."""
for _kind in (SOURCE, CONTENT):
    _FOLLOWS[:, _kind + 1] = IMPOSSIBLE
    _FOLLOWS[_kind : _kind + 2, _kind + 1] = 0.0


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that may be a cue. sureness: the mean logarithm of the probability that its words are a cue's."""

    start: int
    end: int
    sureness: float


@dataclass(frozen=True, slots=True)
class Found:
    """What one cue ties together, and how sure the tags of each role are (mean logarithms)."""

    cue: Cue
    source: Range | None
    content: tuple[Range, ...]
    source_sureness: float
    content_sureness: float


def cues(scores: Floats, lenience: float) -> list[Cue]:
    """The cues in words' scores for (outside, begins, goes on); `lenience` is added to what is not outside."""
    leant = scores.copy()
    leant[:, 1:] += np.float32(lenience)
    best = leant.argmax(axis=1)
    found: list[Cue] = []
    start = end = -1
    for place in (*best.nonzero()[0].tolist(), -1):
        if start >= 0 and (place != end or best[place] == 1):
            inside = np.logaddexp(scores[start:end, 1], scores[start:end, 2])
            found.append(Cue(start, end, float(inside.mean())))
            start = -1
        if start < 0:
            start = place
        end = place + 1
    return found


def tags(scores: Floats) -> Tags:
    """The best sequence of tags for each cue; scores are [cues, words, 5]."""
    path: Tags = scores.argmax(axis=2)
    before = np.concatenate([np.zeros_like(path[:, :1]), path[:, :-1]], axis=1)
    broken = (_FOLLOWS[before, path] < 0).any(axis=1)
    if broken.any():
        path[broken] = _search(scores[broken])
    return path


def _search(scores: Floats) -> Tags:
    """The best sequences by dynamic programming (Viterbi), over the words where anything may be tagged."""
    path = np.zeros(scores.shape[:2], dtype=np.int64)
    asked = np.flatnonzero(scores[:, :, OUTSIDE].min(axis=0) < SURELY_OUTSIDE)
    low, high = int(asked[0]), int(asked[-1]) + 1
    scores, rows = scores[:, low:high], np.arange(len(scores))
    total = scores[:, 0] + _FOLLOWS[OUTSIDE]
    back = np.zeros((high - low, len(scores), 5), dtype=np.int64)
    for place in range(1, high - low):
        ways = total[:, :, None] + _FOLLOWS
        back[place] = ways.argmax(axis=1)
        total = ways.max(axis=1) + scores[:, place]
    path[:, high - 1] = total.argmax(axis=1)
    for place in range(high - 1, low, -1):
        path[:, place - 1] = back[place - low, rows, path[:, place]]
    return path


def spans(cue: Cue, scores: Floats, path: Tags) -> Found:
    """The source (one at most, the surest) and the pieces of content in a sequence of tags."""
    chosen = scores[np.arange(len(path)), path]
    source = max(_runs(path, SOURCE), key=lambda run: float(chosen[run[0] : run[1]].mean()), default=None)
    if source:
        sure_of_source = float(chosen[source[0] : source[1]].mean())
    else:
        near = scores[max(cue.start - NEAR, 0) : cue.end + NEAR]
        free = np.logaddexp.reduce(near[:, [OUTSIDE, CONTENT, CONTENT_ON]], axis=1)
        sure_of_source = float(free.min(initial=0.0))
    contents = _runs(path, CONTENT)
    covered = [place for start, end in contents for place in range(start, end)]
    sure_of_content = float(chosen[covered].mean()) if covered else float(IMPOSSIBLE)
    return Found(cue, source, tuple(contents), sure_of_source, sure_of_content)


def _runs(path: Tags, kind: int) -> list[Range]:
    """Ranges of words that a tag begins and its follower goes on with."""
    runs: list[Range] = []
    for place in ((path == kind) | (path == kind + 1)).nonzero()[0].tolist():
        if runs and runs[-1][1] == place and path[place] == kind + 1:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs
