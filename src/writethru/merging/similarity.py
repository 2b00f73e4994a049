"""What speaks for and against that two statements tell of one development: the features of a pair.

Rare words (weighed by how few statements of the story use them), names, numbers, who does what to whom, who
says it and through whom it came, where each stands in its dispatch and how close it is to what that is about.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from datetime import timedelta

from writethru.merging.meaning import closeness
from writethru.merging.profile import Profile, same_speaker
from writethru.merging.words import skeleton, stem
from writethru.model import Act, Reason

Idf = Callable[[str], float]
"""Weight of a word: how few of the story's statements use it."""


class Rarity:
    """The weights of words at one moment of a story, and sums of them, each worked out once.

    Kept while one dispatch is placed: the story does not change meanwhile.
    """

    def __init__(self, idf: Idf) -> None:
        self._idf = idf
        self._of: dict[str, float] = {}
        self._sums: dict[frozenset[str], tuple[float, float]] = {}

    def __call__(self, word: str) -> float:
        """Weight of a word."""
        found = self._of.get(word)
        if found is None:
            found = self._of[word] = self._idf(word)
        return found

    def sums(self, words: frozenset[str]) -> tuple[float, float]:
        """Sum of the words' weights, and of their squares."""
        found = self._sums.get(words)
        if found is None:
            weights = [self(w) for w in sorted(words)]
            found = self._sums[words] = (math.fsum(weights), math.fsum(w * w for w in weights))
        return found

    def shared(self, one: frozenset[str], other: frozenset[str]) -> tuple[float, float]:
        """The same two sums over the words in common."""
        weights = [self(w) for w in one & other]
        return math.fsum(weights), math.fsum(w * w for w in weights)


UNNAMED = 0.1
"""How alike two dispatches are taken to be in what they name where one names nothing: as two of one story mostly are."""

WORDS = {
    "meaning": "tells the same in other words",
    "content": "tells it in the same words",
    "sentence": "stands in a sentence with the same words",
    "inside": "one telling holds the other's words",
    "rare": "shares words that are rare in this story",
    "same_act": "the same is done by the same",
    "names": "names the same people or places",
    "same_number": "gives the same number",
    "speaker": "the same source speaks",
    "innermost": "the same source speaks",
    "shared_link": "came through the same links",
    "run": "repeats the same run of words",
    "neighbours": "follows directly in the same dispatch",
    "one_sentence": "stands in the same sentence",
    "one_paragraph": "stands in the same paragraph",
    "few_beside": "little else is told in the dispatch",
    "around": "stands in a dispatch that names the same",
    "titled": "is told under the same headline words",
    "sentence_titled": "repeats the words of the other's headline",
    "told_in_headline": "the other's headline tells it",
    "on_subject": "both tell what the headline tells",
    "headed": "is the dispatch's own headline",
    "head_and_lead": "headline and first line tell the same",
    "head_to_head": "both are headlines",
    "leads": "both lead their dispatches",
    "refusals": "both refuse",
}  # fmt: skip
"""Features that a reason can be told of; the rest only weigh."""


def cosine(one: frozenset[str], other: frozenset[str], idf: Rarity) -> float:
    """Cosine of two sets of words, each weighed by its rarity; 0 to 1."""
    if not one or not other:
        return 0.0
    shared = idf.shared(one, other)[1]
    size = math.sqrt(idf.sums(one)[1] * idf.sums(other)[1])
    return shared / size if size else 0.0


def inside(one: frozenset[str], other: frozenset[str], idf: Rarity) -> float:
    """How much of the shorter telling's weight the other holds; 0 to 1."""
    small = min(idf.sums(one)[0], idf.sums(other)[0])
    return idf.shared(one, other)[0] / small if small else 0.0


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


def features(one: Profile, other: Profile, idf: Rarity) -> dict[str, float]:
    """Features of a pair, each between -1 and 1 or a few units; `other` came before `one` or beside it."""
    found = _told(one, other, idf)
    found |= _said(one, other)
    found |= _beside(one, other, found) if one.dispatch == other.dispatch else _apart(one, other, idf)
    found |= _subject(one, other, found, idf)
    return found


def _told(one: Profile, other: Profile, idf: Rarity) -> dict[str, float]:
    """What is told: words, names, numbers, acts."""
    shared, squares = idf.shared(one.content, other.content)
    ours, theirs = idf.sums(one.content), idf.sums(other.content)
    size, small = math.sqrt(ours[1] * theirs[1]), min(ours[0], theirs[0])
    sentence = cosine(one.sentence, other.sentence, idf)
    values = {n.value for n in one.numbers} & {n.value for n in other.numbers}
    units = {n.unit for n in one.numbers if n.unit} & {n.unit for n in other.numbers if n.unit}
    short = float(one.short or other.short)
    act = acts(one.act, other.act)
    ours_mode, theirs_mode = (p.act.modality if p.act else None for p in (one, other))
    close = closeness(one.meaning, other.meaning)
    return {
        "meaning": close,
        "meaning_apart": close * float(one.dispatch != other.dispatch),
        "content": squares / size if size else 0.0,
        "inside": shared / small if small else 0.0,
        "sentence": sentence,
        "rare": min(1.5, shared / 10),
        "names": cosine(one.name_keys, other.name_keys, idf),
        "other_names": float(bool(one.names and other.names) and not one.names & other.names),
        "same_number": float(bool(values)),
        "other_number": float(bool(units) and not values),
        "run": min(1.0, len(one.runs & other.runs) / 3),
        "short": short,
        "short_sentence": short * sentence,
        "length": min(1.5, math.log1p(min(one.words, other.words)) / 2),
        "same_act": max(0.0, act),
        "other_act": max(0.0, -act),
        "other_mode": float(None not in (ours_mode, theirs_mode) and ours_mode != theirs_mode),
        "called_for": float(ours_mode == theirs_mode == "called-for"),
        "planned": float(ours_mode == theirs_mode == "planned"),
    }


def _said(one: Profile, other: Profile) -> dict[str, float]:
    """Who says it and how."""
    speaker = same_speaker(one.speaker, other.speaker)
    refusals = (one.polarity != "asserts") + (other.polarity != "asserts")
    return {
        "speaker": float(speaker),
        "other_speaker": float(bool(one.speaker and other.speaker) and not speaker),
        "innermost": float(one.chain[-1:] == other.chain[-1:]),
        "shared_link": float(bool(set(one.chain[:-1]) & set(other.chain[:-1]))),
        "long_chains": float((len(one.chain) > 1) + (len(other.chain) > 1)),
        "own_line": float(bool(one.speaker) != bool(other.speaker)),
        "polarity": float(refusals == 1),
        "refusals": float(refusals == 2),
        "recap": float(one.recap or other.recap),
    }


def _beside(one: Profile, other: Profile, found: dict[str, float]) -> dict[str, float]:
    """Where both stand in their dispatch."""
    distance = abs(one.position - other.position)
    neighbours = float(distance == 1)
    headed = one.in_headline != other.in_headline
    within = (one.start <= other.start and other.end <= one.end) or (
        other.start <= one.start and one.end <= other.end
    )
    return {
        "same_dispatch": 1.0,
        "neighbours": neighbours,
        "speaker_neighbours": found["speaker"] * neighbours,
        "points_back": neighbours * (one if one.position > other.position else other).pointing,
        "far": min(1.0, distance / 8),
        "paragraphs_apart": min(1.0, abs(one.paragraph - other.paragraph) / 3),
        "one_paragraph": float(one.paragraph == other.paragraph),
        "one_sentence": float(one.sentence_at == other.sentence_at),
        "within": float(within),
        "few_beside": 1 / math.sqrt(one.beside),
        "many_beside": min(1.0, one.beside / 12),
        "headed": float(headed and distance <= 3),
        "headed_content": float(headed and distance <= 3) * found["content"],
        "head_and_lead": float(headed and (one.lead or other.lead)),
        "both_headed": float(one.in_headline and other.in_headline),
        "speaker_beside": found["speaker"],
        "other_speaker_beside": found["other_speaker"],
        "content_beside": found["content"],
        "sentence_beside": found["sentence"],
    }


def _apart(one: Profile, other: Profile, idf: Rarity) -> dict[str, float]:
    """How two dispatches go together."""
    ours, theirs = cosine(one.sentence, other.headline, idf), cosine(other.sentence, one.headline, idf)
    return {
        "later": min(1.5, math.log1p(abs(one.time - other.time) / timedelta(hours=1)) / 2),
        "outlet": float(one.outlet == other.outlet),
        "around": cosine(one.around, other.around, idf) if one.around and other.around else UNNAMED,
        "titled": cosine(one.headline, other.headline, idf),
        "sentence_titled": max(ours, theirs),
        "sentences_titled": min(ours, theirs),
        "told_in_headline": max(
            inside(one.content, other.headline, idf) if len(one.content) > 2 else 0.0,
            inside(other.content, one.headline, idf) if len(other.content) > 2 else 0.0,
        ),
        "head_to_head": float(one.in_headline and other.in_headline),
        "leads": float((one.lead or one.in_headline) and (other.lead or other.in_headline)),
        "both_quoted": float(one.quoted and other.quoted),
    }


def _subject(one: Profile, other: Profile, found: dict[str, float], idf: Rarity) -> dict[str, float]:
    """How close each is to what its own dispatch is about."""
    ours, theirs = (
        1.0 if p.in_headline or not p.content else inside(p.content, p.headline, idf) for p in (one, other)
    )
    return {
        "on_subject": min(ours, theirs),
        "one_on_subject": max(ours, theirs),
        "on_subject_beside": found.get("same_dispatch", 0.0) * min(ours, theirs),
        "leading": float(one.lead or one.in_headline) + float(other.lead or other.in_headline),
        "speaker_content": found["speaker"] * found["content"],
    }


def reasons(weighed: dict[str, float], most: int = 3) -> tuple[Reason, ...]:
    """The features that spoke for it most, in words."""
    told: Iterable[tuple[str, float]] = ((k, v) for k, v in weighed.items() if v > 0 and k in WORDS)
    best = sorted(told, key=lambda kv: (-kv[1], kv[0]))
    seen: dict[str, float] = {}
    for name, weight in best:
        seen.setdefault(WORDS[name], weight)
    return tuple(Reason(text=text, weight=round(weight, 3)) for text, weight in list(seen.items())[:most])
