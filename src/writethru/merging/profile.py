"""What merging compares of a statement: its words, names, numbers, who speaks, where and when it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from writethru.merging.lexicon import pointing
from writethru.merging.meaning import Vector
from writethru.merging.topic import dispatch_names
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
    name_keys: frozenset[str]
    """The names as the index knows them: `n:` before each."""
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
    start: int
    end: int
    """From where to where its content reaches in the text, in code points."""
    paragraph: int
    """Line of the text in which it starts, from 0."""
    words: int
    quoted: bool
    pointing: bool
    """It starts with a word that points back: "it", "they", "nobody"."""
    lead: bool
    """The first statement of the body: a headline mostly tells the same."""
    beside: int
    """Statements in the dispatch, this one counted."""
    around: frozenset[str] = frozenset()
    """The names in the whole dispatch, as the index knows them."""
    meaning: Vector | None = field(default=None, compare=False, repr=False)
    """What it means, where it is compared; the index needs none."""

    @property
    def short(self) -> bool:
        """Too few words to tell what it is about."""
        return len(self.content) < SHORT

    def renamed(self, statement: Statement, meaning: Vector | None = None) -> Profile:
        """The same with the names of the statement as they are known now, and what it means."""
        speaker = speaker_of(statement.source_name) if statement.source is not None else frozenset[str]()
        return replace(self, chain=statement.chain, speaker=speaker, meaning=meaning)

    @property
    def keys(self) -> frozenset[str]:
        """What the index finds it by."""
        own = self.content | self.name_keys | {f"#{n.value:g}" for n in self.numbers}
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


def profiles(
    statements: Sequence[Statement], dispatch: Dispatch, *, recap: bool = False,
    meaning: Callable[[Statement, Dispatch], Vector] | None = None,
) -> list[Profile]:  # fmt: skip
    """The profiles of a dispatch's statements, which stand in text order.

    Args:
        meaning: gives a statement's meaning, where they are to be compared.
    """
    end = len(dispatch.headline)
    first = next((n for n, s in enumerate(statements) if not _in_headline(s, end)), None)
    around = dispatch_names(dispatch)
    return [
        replace(
            profile(s, dispatch, n, recap=recap, lead=n == first, beside=len(statements)),
            around=around,
            meaning=meaning(s, dispatch) if meaning else None,
        )
        for n, s in enumerate(statements)
    ]


def _in_headline(statement: Statement, end: int) -> bool:
    return statement.headline or bool(statement.content and statement.content[-1][1] <= end)


def profile(
    statement: Statement, dispatch: Dispatch, position: int, *, recap: bool = False, lead: bool = False,
    beside: int = 1,
) -> Profile:  # fmt: skip
    """The profile of a statement that stands at `position` in its dispatch."""
    text = dispatch.text
    content = tokens(text, statement.content)
    around = tokens(text, without(statement.sentence, (*(statement.source or ()), *(statement.cue or ()))))
    end = len(dispatch.headline)
    own = frozenset(stems(content))
    sentence = frozenset(stems(around)) | own
    lowered = [t.word.casefold() for t in content]
    start = statement.content[0][0] if statement.content else statement.sentence[0]
    named = names(text, content) or (names(text, around) if len(own) < SHORT else set())
    return Profile(
        id=statement.id,
        dispatch=dispatch.id,
        outlet=dispatch.outlet,
        time=dispatch.time,
        position=position,
        content=own,
        sentence=sentence,
        headline=frozenset(stems(tokens(text, [(0, end)]))),
        names=frozenset(named),
        name_keys=frozenset(f"n:{name}" for name in named),
        numbers=frozenset(numbers(content)),
        runs=frozenset(shingles(lowered, QUOTE_RUN)),
        speaker=speaker_of(statement.source_name) if statement.source is not None else frozenset(),
        chain=statement.chain,
        polarity=statement.polarity,
        in_headline=_in_headline(statement, end),
        recap=recap,
        sentence_at=statement.sentence[0],
        act=statement.act,
        start=start,
        end=statement.content[-1][1] if statement.content else start,
        paragraph=text.count("\n", 0, start),
        words=len(content),
        quoted=bool(statement.quotes) or text[max(0, start - 1) : start] in ('"', "“"),
        pointing=bool(lowered) and lowered[0] in pointing(),
        lead=lead,
        beside=beside,
    )
