"""How likely two statements tell of one development, and why: features of a pair and a small linear model.

The model is a logistic regression over the features below: who does what to whom, numbers, names,
rare words (weighed by how few statements of the story use them), who speaks, where each stands. The
weights were learned by `benchmarks/merging_weights.py`, each story left out in turn to measure it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from datetime import timedelta

from writethru.merging.lexicon import Weights, weights
from writethru.merging.profile import Profile, same_speaker
from writethru.merging.words import skeleton, stem
from writethru.model import Act, Reason

Idf = Callable[[str], float]
"""Weight of a word: how few of the story's statements use it."""

ACT_WEIGHT = 1.5
"""Log-odds for acts that are read alike, or that cannot be one. Set by hand: the streams that the weights
were learned on have no annotated acts. An editor takes "X invited Y" and "Y invited X" apart by this alone."""

WORDS = {
    "content": "tells it in the same words",
    "sentence": "stands in a sentence with the same words",
    "inside": "one telling holds the other's words",
    "rare": "shares words that are rare in this story",
    "names": "names the same people or places",
    "same_number": "gives the same number",
    "other_number": "gives another number for the same thing",
    "speaker": "the same source speaks",
    "run": "repeats the same run of words",
    "neighbours": "follows directly in the same dispatch",
    "one_sentence": "stands in the same sentence",
    "titled": "is told under the same headline words",
    "headed": "is the dispatch's own headline",
}  # fmt: skip


def cosine(one: frozenset[str], other: frozenset[str], idf: Idf) -> float:
    """Cosine of two sets of words, each weighed by its rarity; 0 to 1."""
    if not one or not other:
        return 0.0
    shared = sum(idf(w) ** 2 for w in one & other)
    size = math.sqrt(sum(idf(w) ** 2 for w in one) * sum(idf(w) ** 2 for w in other))
    return shared / size if size else 0.0


def inside(one: frozenset[str], other: frozenset[str], idf: Idf) -> float:
    """How much of the shorter telling's weight the other holds; 0 to 1."""
    small = min(sum(map(idf, one)), sum(map(idf, other)))
    return sum(idf(w) for w in one & other) / small if small else 0.0


def roles(act: Act | None) -> tuple[frozenset[str], str, frozenset[str]] | None:
    """Agent, verb and patient, comparable."""
    if act is None:
        return None
    who, whom = (
        frozenset(skeleton(w) for w in (name or "").split() if w[:1].isupper())
        for name in (act.agent, act.patient)
    )
    return who, stem(act.verb), whom


def acts(one: Act | None, other: Act | None) -> float:
    """1 where the same is done by the same to the same, -1 where the same is done by or to others, else 0."""
    a, b = roles(one), roles(other)
    if a is None or b is None or a[1] != b[1]:
        return 0.0
    agents, patients = bool(a[0] & b[0]), bool(a[2] & b[2])
    if agents and patients:
        return 1.0
    crossed = bool(a[0] & b[2]) or bool(a[2] & b[0])
    if a[0] and b[0] and not agents:
        return -1.0 if crossed or patients else -0.5
    return -0.5 if a[2] and b[2] and not patients else 0.0


def features(one: Profile, other: Profile, idf: Idf) -> dict[str, float]:
    """Features of a pair, each between -1 and 1 or a few units; `other` came before `one` or beside it."""
    same_dispatch = one.dispatch == other.dispatch
    distance = abs(one.position - other.position) if same_dispatch else 0
    content = cosine(one.content, other.content, idf)
    sentence = cosine(one.sentence, other.sentence, idf)
    speaker = float(same_speaker(one.speaker, other.speaker))
    shared = one.content & other.content
    values = {n.value for n in one.numbers} & {n.value for n in other.numbers}
    units = {n.unit for n in one.numbers if n.unit} & {n.unit for n in other.numbers if n.unit}
    short = float(one.short or other.short)
    named = cosine(one.names, other.names, lambda n: idf(f"n:{n}"))
    hours = abs(one.time - other.time) / timedelta(hours=1)
    headed = float(same_dispatch and one.in_headline != other.in_headline and distance <= 3)
    return {
        "content": content,
        "sentence": sentence,
        "inside": inside(one.content, other.content, idf),
        "rare": min(1.5, sum(map(idf, shared)) / 10),
        "names": named,
        "other_names": float(bool(one.names and other.names) and not one.names & other.names),
        "same_number": float(bool(values)),
        "other_number": float(bool(units) and not values),
        "speaker": speaker,
        "other_speaker": float(bool(one.speaker and other.speaker) and not speaker),
        "same_dispatch": float(same_dispatch),
        "neighbours": float(same_dispatch and distance == 1),
        "far": min(1.0, distance / 8),
        "one_sentence": float(same_dispatch and one.sentence_at == other.sentence_at),
        "later": min(1.5, math.log1p(hours) / 2),
        "outlet": float(one.outlet == other.outlet and not same_dispatch),
        "polarity": float((one.polarity == "asserts") != (other.polarity == "asserts")),
        "refusals": float(one.polarity != "asserts" and other.polarity != "asserts"),
        "short": short,
        "short_sentence": short * sentence,
        "run": min(1.0, len(one.runs & other.runs) / 3),
        "headed": headed,
        "headed_content": headed * content,
        "titled": 0.0 if same_dispatch else cosine(one.headline, other.headline, idf),
        "told_in_headline": 0.0 if same_dispatch else max(
            inside(one.content, other.headline, idf) if len(one.content) > 2 else 0.0,
            inside(other.content, one.headline, idf) if len(other.content) > 2 else 0.0,
        ),
        "speaker_content": speaker * content,
        "speaker_neighbours": speaker * float(same_dispatch and distance == 1),
        "dispatch_content": float(same_dispatch) * content,
        "dispatch_sentence": float(same_dispatch) * sentence,
        "recap": float(one.recap or other.recap),
    }  # fmt: skip


def log_odds(
    one: Profile, other: Profile, idf: Idf, model: Weights | None = None
) -> tuple[float, dict[str, float]]:
    """Log-odds that two statements tell of one development, and what each feature weighed in it."""
    model = model or weights()
    weighed = {
        name: model.weights.get(name, 0.0) * value
        for name, value in features(one, other, idf).items()
        if value
    }
    if act := acts(one.act, other.act):
        weighed["act"] = ACT_WEIGHT * act
    return model.bias + sum(weighed.values()), weighed


def probability(odds: float) -> float:
    """Log-odds as a probability."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def reasons(weighed: dict[str, float], most: int = 3) -> tuple[Reason, ...]:
    """The features that spoke for it most, in words."""
    named = {
        "act": "the same is done by the same" if weighed.get("act", 0) > 0 else "somebody else does it",
        **WORDS,
    }
    told: Iterable[tuple[str, float]] = ((k, v) for k, v in weighed.items() if v > 0 and k in named)
    best = sorted(told, key=lambda kv: (-kv[1], kv[0]))[:most]
    return tuple(Reason(text=named[name], weight=round(weight, 3)) for name, weight in best)
