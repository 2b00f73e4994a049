"""Whether a dispatch belongs to the story: whom it names, and how near what it tells lies to what was told.

A dispatch of another story shares the country and the capital with this one, seldom the people, and none of its
statements lies near what was told or stands out among the others as nearer. Both are asked: one that names hardly
anybody of the story must tell something that is told here already.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from writethru.merging.versions import bare_headline
from writethru.merging.words import names, skeleton, stems, tokens
from writethru.model import Dispatch, Reason

SOME = 0.075
"""Centrality under which a dispatch names hardly anybody of this story beside its setting."""

NAMED = 0.15
"""Centrality from which a dispatch belongs that tells nothing: there is nothing else to go by."""

CLOSE = 0.9
"""Fit of its closest statement from which a dispatch belongs that names hardly anybody of the story: another trial has a
verdict and a sentence, too, and was let in at 0.8."""

NOBODY, CERTAIN = 0.03, 0.95
"""The same for one that names nobody: a gas blast and a gas pipeline share their rarest word."""

FEW_NAMES = 4
"""Names under which the most common one counts too: a flash names one man and belongs by him."""

WORDED = 0.4
"""Share of its headline's words that the story has used, from which a dispatch without names belongs that tells nothing."""

BIAS, FITS, HEADED, NEAREST, MEAN_NEAR = -4.3, 5.8, 2.3, 36.0, -26.5
"""Log-odds that a dispatch belongs: for the fit of its closest statement, for the share of its headline's words that the
story has used, for how near its nearest statement lies, and, against it, its statements on average (what is worded
like everything else lies near anything). A ridge regression over 528 dispatches of 33 invented stories and 32 foreign
ones among them. With the lines above 6 of these are let in and 52 of those turned away; by names and closest fit alone,
17 and 63."""

YOUNG = 6
"""Dispatches that a story must have told before it can say that something does not belong."""

READ = 4000
"""Characters of a dispatch that are looked at: its subject is on top."""

_DATELINE = re.compile(r"^[^\n]{0,60}?[(/][^\n)/]{2,30}[)/]\.?\s*[-–—:]?")


class Topic:
    """What the story's dispatches have named so far. Grows with `add`; nothing else changes it."""

    def __init__(self, title: str = ""):
        self._seen: Counter[str] = Counter()
        self._dispatches = 0
        self._series: set[tuple[str, str]] = set()
        hints = tokens(title, [(0, len(title))])
        self._hints = frozenset(skeleton(t.word) for t in hints if t.word[0].isupper())

    def add(self, dispatch: Dispatch) -> None:
        """Take an on-topic dispatch in."""
        outlet = {f"n:{skeleton(w)}" for w in re.findall(r"\w+", dispatch.outlet) if w[0].isupper()}
        self._seen.update(dispatch_names(dispatch) | dispatch_words(dispatch) | outlet)
        self._dispatches += 1
        self._series.add(series(dispatch))

    def centrality(self, dispatch: Dispatch) -> float:
        """How much the dispatch names whom the story names: the share of earlier dispatches that name each,
        summed and divided by the root of the number of names; 0 for none, about 2 for the story's core.

        The most common name is left out where there are several: it is the country that all of a day's
        stories share.
        """
        # A name at the start of a sentence is known for one only once the story has it elsewhere.
        found = dispatch_names(dispatch) | {
            n for n in _large(dispatch) if self._seen[n] or n[2:] in self._hints
        }
        if not self._dispatches or not found:
            return 0.0
        shares = sorted(self._seen[n] / self._dispatches + (n[2:] in self._hints) for n in found)
        return float(sum(shares[:-1] if len(found) >= FEW_NAMES else shares) / len(found) ** 0.5)

    def headline_known(self, dispatch: Dispatch) -> float:
        """Share of the headline's words that the story has used; 0 to 1."""
        found = frozenset(_headline_stems(dispatch))
        return sum(self._seen[w] > 0 for w in found) / len(found) if found else 0.0

    def judge(
        self, dispatch: Dispatch, closest: float, near: Sequence[float] = ()
    ) -> tuple[bool, tuple[Reason, ...]]:
        """Whether it belongs here, and why not.

        Args:
            closest: fit of its closest statement to a development of the story, 0 to 1.
            near: how near each of its statements lies to those of the story that mean most nearly the same.
        """
        if self._dispatches < YOUNG or (series(dispatch)[1] and series(dispatch) in self._series):
            return True, ()
        worded, central = self.headline_known(dispatch), self.centrality(dispatch)
        named = bool(dispatch_names(dispatch))
        if not near:
            belongs = central >= NAMED if named else worded >= WORDED
        elif not named or central >= SOME:
            apart = NEAREST * max(near) + MEAN_NEAR * sum(near) / len(near)
            belongs = BIAS + FITS * closest + HEADED * worded + apart >= 0
        else:
            belongs = closest >= (CLOSE if central >= NOBODY else CERTAIN)
        if belongs:
            return True, ()
        told = "nothing it tells is close to what was told"
        return False, (Reason(text=told, weight=round(central, 3)),)


def series(dispatch: Dispatch) -> tuple[str, str]:
    """Outlet and running head of a live page ("LIVE", "Budget day live"); the head is empty beside one.

    Updates of a pasted page have no headline of their own; what stands on one page is one story.
    """
    if dispatch.format == "livepage":
        return dispatch.outlet, "live page"
    head = dispatch.headline.split(":", 1)[0].strip().casefold() if ":" in dispatch.headline else ""
    return (
        (dispatch.outlet, head) if re.search(r"\blive\b", head) and len(head) < 60 else (dispatch.outlet, "")
    )


def _body(dispatch: Dispatch) -> list[tuple[int, int]]:
    """Headline and body without the dateline, whose place says where the desk sits."""
    text, end = dispatch.text, len(dispatch.headline)
    start = min(len(text), end + 2)
    if dispatch.dateline is not None:
        start = max(start, dispatch.dateline.span[1])
    elif match := _DATELINE.match(text[start : start + 100]):
        start += match.end()
    return [(0, end), (start, min(len(text), READ))]


def _large(dispatch: Dispatch) -> frozenset[str]:
    """Names as far as a capital tells, the starts of sentences too; none in text that shouts."""
    if not dispatch_names(dispatch):
        return frozenset()
    outlet = {skeleton(w) for w in re.findall(r"\w+", dispatch.outlet)}
    words = [t.word for a, b in _body(dispatch) for t in tokens(dispatch.text, [(a, b)])]
    return frozenset(
        f"n:{skeleton(w)}" for w in words if w[0].isupper() and len(w) > 3 and skeleton(w) not in outlet
    )


def dispatch_names(dispatch: Dispatch) -> frozenset[str]:
    """Skeletons of the names in its first characters, `n:` before each; its own outlet's left out."""
    text = dispatch.text
    outlet = {skeleton(w) for w in re.findall(r"\w+", dispatch.outlet)}
    return frozenset(
        f"n:{name}"
        for a, b in _body(dispatch)
        for name in names(text, tokens(text, [(a, b)]))
        if name not in outlet
    )


def dispatch_words(dispatch: Dispatch) -> frozenset[str]:
    """Stems of the words in its first characters."""
    return frozenset(stems(tokens(dispatch.text, _body(dispatch))))


def _headline_stems(dispatch: Dispatch) -> list[str]:
    bare = bare_headline(dispatch.headline).text
    return stems(tokens(bare, [(0, len(bare))]))
