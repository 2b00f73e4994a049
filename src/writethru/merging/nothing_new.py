"""Recaps: dispatches that bring nothing new. What they repeat gets a carrier, not an entry."""

from __future__ import annotations

import re
from collections.abc import Sequence

from writethru.merging.lexicon import recap_phrases
from writethru.model import Reason

KNOWN_MARKED = 0.5
"""Share of statements told before, where the headline says that it sums up."""

KNOWN_UNMARKED = 0.9
"""The same where it does not: then only a dispatch that repeats nearly everything is a recap."""

FEWEST = 5
"""Statements from which an unmarked dispatch can be a recap: a short one merely confirms."""


def is_recap_headline(headline: str) -> bool:
    """Whether the headline says that it sums up: "what we know", "at a glance"."""
    low = headline.casefold()
    return any(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", low) for phrase in recap_phrases())


def nothing_new(
    headline: str, known: Sequence[bool], outlets: int, *, ties: bool = False
) -> tuple[bool, tuple[Reason, ...]]:
    """Whether a dispatch only repeats, and why.

    Args:
        known: for each of its statements, whether it joined a development of an earlier dispatch.
        outlets: other outlets whose developments it repeats; a recap gathers, a reprint follows one.
        ties: whether it updates, contradicts or denies something; then only its headline makes it a recap.
    """
    if not known:
        return False, ()
    share = sum(known) / len(known)
    if is_recap_headline(headline) and share >= KNOWN_MARKED:
        told = f"its headline says that it sums up, and {share:.0%} of what it tells was told before"
        return True, (Reason(text=told, weight=round(share, 3)),)
    if not ties and len(known) >= FEWEST and share >= KNOWN_UNMARKED and outlets >= 3:
        return True, (
            Reason(
                text=f"{share:.0%} of what it tells was told before by {outlets} outlets",
                weight=round(share, 3),
            ),
        )
    return False, ()
