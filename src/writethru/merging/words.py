"""Words as merging compares them: stems, families, skeletons of names, numbers with their units."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from writethru.merging.lexicon import families, number_words, stopwords
from writethru.model import Span

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?|\d+(?:[.,:]\d+)*|%")
PERCENT = frozenset(["%", "pct", "percent", "percentage"])
SCALES = {"million": 1e6, "mln": 1e6, "m": 1e6, "billion": 1e9, "bln": 1e9, "bn": 1e9, "thousand": 1e3}
MONTHS = frozenset(
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ]
)
MOST_WORDS = 400
"""Words of a content or sentence that are looked at: a longer one is a document, its start tells what it is about."""


class Token(NamedTuple):
    """A word where it stands."""

    word: str
    start: int
    end: int


class Number(NamedTuple):
    """A count or a measure: its value and the stem of the word it counts ("" where none follows)."""

    value: float
    unit: str


def tokens(text: str, spans: Iterable[Span]) -> list[Token]:
    """The words of the spans, in text order."""
    found = [Token(m[0], m.start(), m.end()) for a, b in spans for m in WORD.finditer(text, a, b)]
    return found[:MOST_WORDS]


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A light stem: plural, -ed, -ing and final e off; then the head of the word's family, where it has one."""
    low = re.sub(r"['’]s?$", "", word.casefold())
    if low in families():
        return families()[low]
    cut = low
    if len(cut) > 4 and cut.endswith("ies"):
        cut = cut[:-3] + "y"
    elif len(cut) > 4 and re.search(r"(ss|x|z|ch|sh)es$", cut):
        cut = cut[:-2]
    elif len(cut) > 3 and cut.endswith("s") and not cut.endswith(("ss", "us", "is")):
        cut = cut[:-1]
    for ending in ("ing", "ed"):
        if (
            cut.endswith(ending)
            and len(cut) - len(ending) >= 3
            and re.search(r"[aeiouy]", cut[: -len(ending)])
        ):
            cut = cut[: -len(ending)]
            if len(cut) > 3 and cut[-1] == cut[-2] and cut[-1] not in "lsz":
                cut = cut[:-1]
            break
    cut = cut.removesuffix("e") if len(cut) > 3 else cut
    return families().get(cut, cut)


@lru_cache(maxsize=20_000)
def skeleton(name: str) -> str:
    """A name's consonants, with the spellings of one sound made one, so that transliterations meet.

    Kh and h, zh, dj and j, w and v, c, ck and k, y and i are heard alike; vowels are the first thing
    that transliteration changes. A name with fewer than three consonants keeps its letters.
    """
    low = re.sub(r"['’]s?$", "", name.casefold())
    low = low.replace("ch", "c").replace("kh", "h").replace("dzh", "j").replace("zh", "j").replace("dj", "j")
    low = low.replace("ck", "k").replace("q", "k").replace("w", "v").replace("ph", "f").replace("y", "i")
    bare = re.sub(r"[aeiou]", "", low)
    bare = re.sub(r"(.)\1+", r"\1", bare)
    return bare if len(bare) >= 3 else low


def stems(found: Sequence[Token]) -> list[str]:
    """Stems of the words that tell something; numbers left out."""
    return [
        stem(t.word) for t in found
        if t.word[0].isalpha() and len(t.word) > 1 and re.sub(r"['’]s$", "", t.word.casefold()) not in stopwords()
    ]  # fmt: skip


def names(text: str, found: Sequence[Token]) -> set[str]:
    """Skeletons of the words with a capital that no start of a sentence explains.

    Text that shouts or writes every word large says nothing by its capitals: then none is a name.
    """
    long = [t.word for t in found if t.word[0].isalpha() and len(t.word) > 3]
    inner = [t.word for t in found if t.word[0].isalpha() and len(t.word) > 3 and not _begins(text, t.start)]
    shouted = len(long) > 2 and sum(w.isupper() for w in long) > 0.7 * len(long)
    if shouted or (len(inner) > 3 and sum(w[0].isupper() for w in inner) > 0.7 * len(inner)):
        return set()
    return {
        skeleton(t.word) for t in found
        if t.word[0].isupper() and len(t.word) > 1 and not _begins(text, t.start)
        and t.word.casefold() not in stopwords() and t.word.casefold() not in MONTHS
    }  # fmt: skip


def _begins(text: str, at: int) -> bool:
    before = text[max(0, at - 3) : at].rstrip(" \t\"“”'‘’(*-")
    return not before or before[-1] in ".!?\n:"


def numbers(found: Sequence[Token]) -> set[Number]:
    """Counts and measures with their unit; times of day, dates and years left out."""
    words = [t.word.casefold() for t in found]
    result: set[Number] = set()
    at = 0
    while at < len(words):
        value, after = _amount(words, at)
        before = words[at - 1] if at else ""
        start, at = at, max(after, at + 1)
        following = words[after : after + 7]
        if value is None or before in MONTHS or (following and following[0] in MONTHS):
            continue
        if words[start].isdigit() and 1900 <= value <= 2100:
            continue
        if following[:3] == ["and", "a", "half"]:
            value, following = value + 0.5, following[3:]
        result.add(Number(value, _unit(following)))
    return result


def _amount(words: Sequence[str], at: int) -> tuple[float | None, int]:
    """A number that starts at a word, in digits or spelled out, with its scale; and where it ends."""
    value = _value(words[at])
    if value is None:
        return None, at + 1
    spelled, end = words[at] in number_words(), at + 1
    while spelled and end < len(words):
        joined = end + 1 if words[end] == "and" and value % 100 == 0 and end + 1 < len(words) else end
        low = 1.0 if words[joined] == "one" else number_words().get(words[joined])
        if low == 100 and value < 100 and joined == end:
            value *= 100
        elif (low is not None and low < 100 and value >= 100 and value % 100 == 0) or (
            low is not None and low < 10 and value % 100 >= 20 and value % 10 == 0 and joined == end
        ):
            value += low
        else:
            break
        end = joined + 1
    if end < len(words) and words[end] in SCALES:
        value, end = value * SCALES[words[end]], end + 1
    return value, end


def _unit(following: Sequence[str]) -> str:
    """What a number counts: the first word after it that tells something.

    "Nine of the injured" counts some of them, "96 injured" all: the two are no figures for one thing.
    """
    if following[:1] and (following[0] in PERCENT or list(following[:2]) == ["per", "cent"]):
        return "percent"
    unit = next((stem(w) for w in following[:3] if w not in stopwords() and w[0].isalpha()), "")
    return f"of {unit}" if unit and following[0] == "of" else unit


def _value(word: str) -> float | None:
    low = word.casefold()
    if low in number_words():
        return number_words()[low]
    if not low[0].isdigit() or ":" in low:
        return None
    plain = low.replace(",", "") if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", low) else low.replace(",", ".")
    try:
        return float(plain)
    except ValueError:
        return None


def shingles(found: Sequence[str], size: int) -> set[int]:
    """Runs of `size` words, as hashes that do not change from one run of the program to the next."""
    return {zlib.crc32(" ".join(found[i : i + size]).encode()) for i in range(len(found) - size + 1)}
