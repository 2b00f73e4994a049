"""The merging room's word lists: files under `data/`; this module only loads them."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_DATA = files("writethru.merging") / "data"


def _lines(name: str) -> list[str]:
    """The lines of a list without comments and blank ones."""
    lines = (_DATA / name).read_text("utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


@cache
def stopwords() -> frozenset[str]:
    """Words that tell nothing of what a statement is about."""
    return frozenset(" ".join(_lines("stopwords.txt")).split())


@cache
def desk_words() -> tuple[str, ...]:
    """Words that a desk puts before a headline, longest first."""
    return tuple(sorted(_lines("desk_words.txt"), key=lambda w: (-len(w), w)))


@cache
def recap_phrases() -> tuple[str, ...]:
    """Phrases by which a headline says that it sums up."""
    return tuple(_lines("recap.txt"))


@cache
def pointing() -> frozenset[str]:
    """First words of a content that goes on with what was said just before: "it", "they", "nobody"."""
    return frozenset(" ".join(_lines("pointing.txt")).split())


@cache
def measures() -> frozenset[str]:
    """Units of time, share and distance, as stems: a bare number beside one is no figure for the same thing."""
    return frozenset(" ".join(_lines("measures.txt")).split())


@cache
def families() -> dict[str, str]:
    """Word to the first word of its family; the first family that lists a word keeps it."""
    found: dict[str, str] = {}
    for line in _lines("families.txt"):
        head, *rest = line.split()
        for word in (head, *rest):
            found.setdefault(word, head)
    return found


@cache
def number_words() -> dict[str, float]:
    """Number word to value."""
    return {word: float(value) for word, value in (line.split() for line in _lines("number_words.txt"))}
