"""What merging compares of a statement: its words, names, numbers, who speaks, where and when it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from writethru.merging.words import Number, names, numbers, shingles, skeleton, stems, tokens
from writethru.model import Act, Dispatch, Span, Statement

QUOTE_RUN = 4
"""Words in a row that make a quotation recognisable in another telling."""

SHORT = 4
"""Words that tell something; content with fewer ("6.4", "the request") is read with its sentence."""


@dataclass(frozen=True, slots=True)
class Profile:
    """A statement as merging sees it. `position` counts statements in the dispatch, from 0."""

    id: str
    dispatch: str
    outlet: str
    time: datetime
    position: int
    content: frozenset[str]
    sentence: frozenset[str]
    """Stems of the sentence around the content, source and cue left out."""
    headline: frozenset[str]
    """Stems of the dispatch's headline."""
    names: frozenset[str]
    numbers: frozenset[Number]
    runs: frozenset[int]
    speaker: frozenset[str]
    """Skeletons of the innermost link's name; empty for the outlet's own line."""
    chain: tuple[str, ...]
    polarity: str
    in_headline: bool
    recap: bool
    sentence_at: int
    act: Act | None

    @property
    def short(self) -> bool:
        """Too few words to tell what it is about."""
        return len(self.content) < SHORT

    def renamed(self, statement: Statement) -> Profile:
        """The same with the names of the statement as they are known now."""
        speaker = speaker_of(statement.source_name) if statement.source is not None else frozenset[str]()
        return replace(self, chain=statement.chain, speaker=speaker)

    @property
    def keys(self) -> frozenset[str]:
        """What the index finds it by."""
        own = self.content | {f"n:{name}" for name in self.names} | {f"#{n.value:g}" for n in self.numbers}
        return own | self.sentence if self.short else own


def without(span: Span, gaps: tuple[Span, ...]) -> list[Span]:
    """A span less what is cut out of it."""
    left, at = [], span[0]
    for start, end in sorted(gaps):
        if start < span[1] and end > at:
            if start > at:
                left.append((at, start))
            at = max(at, end)
    return [*left, *([(at, span[1])] if at < span[1] else [])]


def speaker_of(name: str) -> frozenset[str]:
    """A name's telling words as skeletons, so that variants of it can be compared."""
    return frozenset(
        skeleton(w) for w in re.findall(r"\w+", name) if w[0].isupper() or w[0].isdigit()
    ) or frozenset(skeleton(w) for w in re.findall(r"\w+", name))


def same_speaker(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names can be one's: one within the other ("Peskov", "Dmitry Peskov")."""
    return bool(one and other) and (one <= other or other <= one)


def profile(statement: Statement, dispatch: Dispatch, position: int, *, recap: bool = False) -> Profile:
    """The profile of a statement that stands at `position` in its dispatch."""
    text = dispatch.text
    content = tokens(text, statement.content)
    around = tokens(text, without(statement.sentence, (*(statement.source or ()), *(statement.cue or ()))))
    end = len(dispatch.headline)
    own = frozenset(stems(content))
    sentence = frozenset(stems(around)) | own
    lowered = [t.word.casefold() for t in content]
    return Profile(
        id=statement.id,
        dispatch=dispatch.id,
        outlet=dispatch.outlet,
        time=dispatch.time,
        position=position,
        content=own,
        sentence=sentence,
        headline=frozenset(stems(tokens(text, [(0, end)]))),
        names=frozenset(names(text, content) or (names(text, around) if len(own) < SHORT else ())),
        numbers=frozenset(numbers(content)),
        runs=frozenset(shingles(lowered, QUOTE_RUN)),
        speaker=speaker_of(statement.source_name) if statement.source is not None else frozenset(),
        chain=statement.chain,
        polarity=statement.polarity,
        in_headline=statement.headline or bool(statement.content and statement.content[-1][1] <= end),
        recap=recap,
        sentence_at=statement.sentence[0],
        act=statement.act,
    )
