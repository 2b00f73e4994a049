"""Text as the tagger's model sees it: words with exact places, their word pieces, and windows of whole paragraphs.

The model was trained on what this module makes, so a change here needs a new training run. Quotation marks are
unified before the vocabulary is asked (their direction becomes part of a word's traits), accents and invisible
characters left out, and the case of letters kept as a trait, because the vocabulary is lower case.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

LONGEST_WORD = 100
"""Letters from which on a word is unknown, as in the vocabulary's own tokenizer."""

WINDOW = 192
"""Pieces in a window at most, its marks counted. The model's positions end at 512; time grows with the square."""

TRAITS = 64
"""Number of trait values: letter case (4), quotation (4), a space before (2), first line (2)."""

_DOUBLE = '"“”„‟«»″'
_ALWAYS_OPENS = frozenset("„‟`")
_OPENS_UNLESS_AFTER = {"“": "„", "«": "»"}
_CLOSES_UNLESS_FREE = frozenset("”»")
_INVISIBLE = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
_WORD = re.compile(rf"(?:[^\W_]|[\u0300-\u036f{_INVISIBLE}])+|''|``|_|[^\w\s]")
_HIDDEN = re.compile(f"[{_INVISIBLE}]")
# Single marks that open after a space and close before one: no apostrophes.
_SINGLE = re.compile(r"(?:(?<=^)|(?<=[\s(\[:]))['‘](?=\w)(.{2,}?)(?<=[\w.,?!…])['’](?=[\s.,;:?!)\]-]|$)")
_PARAGRAPH = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_STOP = frozenset(".!?…")

_OUTSIDE, _INSIDE, _OPENS, _CLOSES = range(4)
_LOWER, _TITLE, _UPPER, _MIXED = range(4)


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark with its place, its pieces in the vocabulary and its traits."""

    start: int
    end: int
    pieces: tuple[int, ...]
    traits: int


@dataclass(frozen=True, slots=True)
class Window:
    """Paragraphs, or pieces of one, that the model reads in one go.

    pieces and traits: what the model is given; firsts: where each word's first piece stands among them;
    paragraphs: for each word the number of its paragraph in the text.
    """

    words: tuple[Word, ...]
    paragraphs: tuple[int, ...]
    pieces: tuple[int, ...]
    traits: tuple[int, ...]
    firsts: tuple[int, ...]


CACHED = 1 << 14
"""Words whose pieces are remembered: the common ones of news; more would only keep names that never come back."""


class Vocabulary:
    """Word pieces by longest match from the left; unknown words are one piece."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self._ids = {piece: place for place, piece in enumerate(pieces)}
        self.unknown = self._ids["[UNK]"]
        self.opening = self._ids["[CLS]"]
        self.closing = self._ids["[SEP]"]
        self.of = lru_cache(maxsize=CACHED)(self._of)

    def __len__(self) -> int:
        return len(self._ids)

    @classmethod
    def load(cls, path: Path) -> Vocabulary:
        return cls(path.read_text(encoding="utf-8").split("\n")[:-1])

    def _of(self, word: str) -> tuple[int, ...]:
        """The pieces of a word as it stands in the text; none where nothing visible is left of it."""
        bare = _HIDDEN.sub("", word)
        if not bare.isascii():
            bare = "".join(c for c in unicodedata.normalize("NFD", bare) if unicodedata.category(c) != "Mn")
        bare = bare.lower()
        if len(bare) > LONGEST_WORD:
            return (self.unknown,)
        found, start, ids = [], 0, self._ids
        while start < len(bare):
            end = len(bare)
            while end > start:
                piece = ids.get(("##" if start else "") + bare[start:end])
                if piece is not None:
                    break
                end -= 1
            else:
                return (self.unknown,)
            found.append(piece)
            start = end
        return tuple(found)


def _case(word: str) -> int:
    if word.islower() or not word[0].isalpha():
        return _LOWER
    if word.istitle() or (len(word) == 1 and word.isupper()):
        return _TITLE
    return _UPPER if word.isupper() else _MIXED


def words(text: str, start: int, end: int, vocabulary: Vocabulary, *, first: bool = False) -> list[Word]:
    """The words of the paragraph `text[start:end]`; `first` says that it is the first line of its text."""
    singles: set[int] = set()
    paragraph = text[start:end]
    if "'" in paragraph or "‘" in paragraph:
        for match in _SINGLE.finditer(paragraph):
            singles.update((start + match.start(), start + match.end() - 1))
    letters = sum(map(str.isalpha, paragraph))
    shouted = letters > 12 and sum(map(str.isupper, paragraph)) > 0.85 * letters
    found: list[Word] = []
    inside = ""
    last = start
    pieces_of, base = vocabulary.of, 32 if first else 0
    for match in _WORD.finditer(text, start, end):
        at, until = match.span()
        word = match[0]
        quote = _INSIDE if inside else _OUTSIDE
        case = _LOWER
        if word[0].isalnum():
            case = _LOWER if shouted else _case(word)
        elif word in _DOUBLE or word in ("''", "``"):
            quote = _direction(text, at, until, end, inside)
            inside = word if quote == _OPENS else ""
            word = '"'
        elif word in "'‘’":
            if at in singles and inside in ("", "'"):
                quote = _CLOSES if inside else _OPENS
                inside = "" if inside else "'"
                word = '"'
            else:
                word = "'"
        pieces = pieces_of(word)
        if pieces:
            spaced = 16 if at > last or at == start else 0
            found.append(Word(at, until, pieces, base + spaced + 4 * case + quote))
        last = until
    return found


def _direction(text: str, at: int, until: int, end: int, inside: str) -> int:
    """Does the double mark open or close? By its form, by what is open (`inside`), by the spaces beside it.

    English, French, German („…“, »…«) and Swedish (”…”) ways, whatever the keyboard gave.
    """
    mark = text[at]
    if mark in _ALWAYS_OPENS:
        return _OPENS
    if mark in _OPENS_UNLESS_AFTER:
        return _CLOSES if inside == _OPENS_UNLESS_AFTER[mark] else _OPENS
    if inside:
        return _CLOSES
    spaced = at == 0 or (not text[at - 1].isalnum() and text[at - 1] not in ".,!?…")
    follows = until < end and not text[until].isspace()
    if mark in _CLOSES_UNLESS_FREE:
        return _OPENS if spaced and follows else _CLOSES
    return _OPENS if spaced or follows else _CLOSES


def _sentences(found: Sequence[Word], text: str) -> Iterator[list[Word]]:
    """Cuts a paragraph after marks that end sentences, roughly; too short a cut does no harm."""
    piece: list[Word] = []
    stopped = False
    for word in found:
        if stopped and word.traits & 16 and not text[word.start].islower():
            yield piece
            piece = []
        mark = text[word.start]
        stopped = mark in _STOP or (stopped and not mark.isalnum())
        piece.append(word)
    if piece:
        yield piece


def _cut(found: list[Word], text: str, room: int) -> Iterator[list[Word]]:
    """Parts of a paragraph of at most `room` pieces: whole sentences where they fit, else cut anywhere."""
    if sum(len(word.pieces) for word in found) <= room:
        yield found
        return
    part: list[Word] = []
    size = 0
    for sentence in _sentences(found, text):
        length = sum(len(word.pieces) for word in sentence)
        if part and size + length > room:
            yield part
            part, size = [], 0
        for word in sentence:
            if size + len(word.pieces) > room:
                yield part
                part, size = [], 0
            part.append(word)
            size += len(word.pieces)
    if part:
        yield part


def windows(text: str, vocabulary: Vocabulary, room: int | Iterator[int] = WINDOW) -> list[Window]:
    """The text in windows of at most `room` pieces (training gives sizes that change), paragraphs kept whole."""
    sizes = iter(lambda: room, None) if isinstance(room, int) else room
    limit = next(sizes)
    parts: list[tuple[int, list[Word]]] = []
    filled = 1
    made: list[Window] = []
    number = -1
    for match in _PARAGRAPH.finditer(text):
        found = words(text, *match.span(), vocabulary, first=number < 0)
        number += 1 if found else 0
        for part in _cut(found, text, limit - 2) if found else ():
            length = 1 + sum(len(word.pieces) for word in part)
            if parts and filled + length > limit:
                made.append(_window(parts, vocabulary))
                parts, filled, limit = [], 1, next(sizes)
            parts.append((number, part))
            filled += length
    if parts:
        made.append(_window(parts, vocabulary))
    return made


def _window(parts: Iterable[tuple[int, list[Word]]], vocabulary: Vocabulary) -> Window:
    pieces, traits, firsts = [vocabulary.opening], [0], []
    all_words: list[Word] = []
    paragraphs: list[int] = []
    for number, part in parts:
        for word in part:
            firsts.append(len(pieces))
            pieces.extend(word.pieces)
            traits.extend([word.traits] * len(word.pieces))
        pieces.append(vocabulary.closing)
        traits.append(0)
        all_words += part
        paragraphs += [number] * len(part)
    return Window(tuple(all_words), tuple(paragraphs), tuple(pieces), tuple(traits), tuple(firsts))
