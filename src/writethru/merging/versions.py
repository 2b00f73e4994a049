"""Which earlier dispatch of the same outlet a dispatch replaces, corrects or kills.

What identity found (`Dispatch.supersedes`) holds. Else the wire's own marks tell: UPDATE n replaces
UPDATE n-1, a correction keeps the headline that it corrects, a kill names the headline or the time of
what it withdraws.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from datetime import timedelta
from typing import NamedTuple

from writethru.merging.lexicon import desk_words
from writethru.merging.words import names, stems, tokens
from writethru.model import Dispatch, Reason

SAME_HEADLINE = 0.8
"""Share of headline words in common from which an outlet's second item is a version of its first."""

SAME_STORY = 0.32
"""Share of headline words, names and opening words that UPDATE n has in common with what it updates. An outlet's
next thread on the same story shares up to 0.28, its own thread 0.38 and more; the first version may have been
sent before the story was followed here."""

NEXT_NUMBER = 0.15
"""How much more a version counts whose number is the one before."""

NAMED = 0.75
"""Share of a headline's words that a kill or a correction must quote to name it."""

MINUTES = (timedelta(minutes=2), timedelta(minutes=30))
"""A time quoted in another zone differs by whole or half hours; minutes must agree within two."""

_UPDATE = re.compile(r"\b(?:UPDATE|WRITETHRU|LEAD)[ -]?(\d{1,2})\b", re.IGNORECASE)
_SINCE = timedelta(hours=36)


class Bare(NamedTuple):
    """A headline without its desk's furniture, and what that furniture said."""

    text: str
    update: int | None


def bare_headline(headline: str) -> Bare:
    """A headline without desk words, update number and a closing bracket such as "(adds detail)"."""
    update = _UPDATE.search(headline[:40])
    pattern = "|".join(re.escape(word) for word in desk_words())
    cut = re.sub(rf"^\W*(?:(?:{pattern})\b[ -]?\d*(?:st|nd|rd|th)?\W+)+", "", headline, flags=re.IGNORECASE)
    cut = re.sub(r"\s*\((?:adds|updates|corrects|full text)[^)]*\)\s*$", "", cut, flags=re.IGNORECASE)
    return Bare(cut.strip() or headline.strip(), int(update[1]) if update else None)


def _stems(text: str) -> frozenset[str]:
    return frozenset(stems(tokens(text, [(0, len(text))])))


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Share of words in common, of all the words of both."""
    return len(one & other) / len(one | other) if one | other else 0.0


def version(
    dispatch: Dispatch, earlier: Sequence[Dispatch], replaced: Set[str]
) -> tuple[str | None, tuple[Reason, ...]]:
    """The dispatch that this one replaces, and why.

    Args:
        earlier: dispatches of the same outlet on the same story, in order of arrival.
        replaced: ids among them that were replaced or killed already.
    """
    if dispatch.supersedes is not None:
        return dispatch.supersedes, (Reason(text="the same item in a new version", weight=1.0),)
    candidates = [d for d in earlier if d.id != dispatch.id and d.outlet == dispatch.outlet]
    if not candidates:
        return None, ()
    if dispatch.signal == "kill":
        return _named(dispatch, candidates)
    standing = [d for d in candidates if d.id not in replaced] or candidates
    bare = bare_headline(dispatch.headline)
    if dispatch.signal == "correction":
        return _headlined(bare, standing, 0.5) or _named(dispatch, standing)
    found = _headlined(bare, standing, SAME_HEADLINE)
    if found:
        return found
    return _updated(dispatch, bare, standing) if bare.update else (None, ())


def _headlined(
    bare: Bare, standing: Sequence[Dispatch], enough: float
) -> tuple[str, tuple[Reason, ...]] | None:
    own = _stems(bare.text)
    if len(own) < 3:
        return None
    scored = [(overlap(own, _stems(bare_headline(d.headline).text)), at, d) for at, d in enumerate(standing)]
    share, _, best = max(scored, key=lambda s: s[:2])
    if share < enough or best.signal == "kill":
        return None
    return best.id, (
        Reason(text=f"the headline is that of {best.id} ({share:.0%} of its words)", weight=round(share, 3)),
    )


def _named(dispatch: Dispatch, candidates: Sequence[Dispatch]) -> tuple[str | None, tuple[Reason, ...]]:
    """The one whose headline or time the text names."""
    text = dispatch.text
    said = _stems(text)
    times = {(int(h), int(m)) for h, m in re.findall(r"\b([01]\d|2[0-3])[:.]?([0-5]\d)\b", text)}
    best: tuple[float, int, Dispatch, str] | None = None
    for at, earlier in enumerate(candidates):
        if earlier.signal == "kill" or dispatch.received - earlier.received > _SINCE:
            continue
        headline = _stems(bare_headline(earlier.headline).text)
        share = len(headline & said) / len(headline) if headline else 0.0
        timed = any(_at(earlier, hour, minute) for hour, minute in times)
        score = share + 0.4 * timed
        why = (
            f"it names the headline of {earlier.id}"
            if share >= NAMED
            else f"it names the time of {earlier.id}"
        )
        if (share >= NAMED or (timed and share >= 0.2)) and (best is None or (score, at) > best[:2]):
            best = (score, at, earlier, why)
    if best is None:
        return None, ()
    return best[2].id, (Reason(text=best[3], weight=round(best[0], 3)),)


def _at(earlier: Dispatch, hour: int, minute: int) -> bool:
    """Whether a clock somewhere showed that time when it was sent."""
    sent = earlier.time.hour * 60 + earlier.time.minute
    off = abs((hour * 60 + minute - sent + 15) % 30 - 15)
    return off <= MINUTES[0].seconds // 60


def _updated(
    dispatch: Dispatch, bare: Bare, standing: Sequence[Dispatch]
) -> tuple[str | None, tuple[Reason, ...]]:
    """UPDATE n replaces the newest of its thread with a lower number; the thread is known by its words."""
    best: tuple[float, int, Dispatch] | None = None
    own = _thread(dispatch)
    for at, earlier in enumerate(standing):
        number = bare_headline(earlier.headline).update or 0
        if earlier.signal == "kill" or number >= (bare.update or 0):
            continue
        share = _closeness(own, _thread(earlier))
        if share < SAME_STORY:
            continue
        if number and number == (bare.update or 0) - 1:
            share += NEXT_NUMBER
        if best is None or (share, at) > best[:2]:
            best = (share, at, earlier)
    if best is None:
        return None, ()
    why = f"update {bare.update} of the thread of {best[2].id}"
    return best[2].id, (Reason(text=why, weight=round(best[0], 3)),)


class _Thread(NamedTuple):
    headline: frozenset[str]
    opening: frozenset[str]
    named: frozenset[str]


def _thread(dispatch: Dispatch) -> _Thread:
    bare = bare_headline(dispatch.headline).text
    opening = dispatch.text[: len(dispatch.headline) + 500]
    return _Thread(
        _stems(bare), _stems(opening), frozenset(names(opening, tokens(opening, [(0, len(opening))])))
    )


def _closeness(one: _Thread, other: _Thread) -> float:
    def inside(a: frozenset[str], b: frozenset[str]) -> float:
        return len(a & b) / min(len(a), len(b)) if a and b else 0.0

    return (
        inside(one.headline, other.headline)
        + inside(one.opening, other.opening)
        + inside(one.named, other.named)
    ) / 3
