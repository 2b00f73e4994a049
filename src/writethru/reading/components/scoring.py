"""What all components are scored by: precision, recall and F1 of sets."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from spacy.tokens import Doc
from spacy.training import Example


def prf(
    examples: Iterable[Example], name: str, told: Callable[[Doc], Iterable[Hashable]]
) -> dict[str, float]:
    """`{name}_p`, `{name}_r`, `{name}_f` over all examples together, 0 to 1. told: what a doc's component found."""
    right = found = wanted = 0
    for example in examples:
        ours, gold = set(told(example.predicted)), set(told(example.reference))
        right, found, wanted = right + len(ours & gold), found + len(ours), wanted + len(gold)
    p, r = right / found if found else 0.0, right / wanted if wanted else 0.0
    return {f"{name}_p": p, f"{name}_r": r, f"{name}_f": 2 * p * r / (p + r) if p + r else 0.0}


def weights(name: str) -> dict[str, float | None]:
    """The factory's score weights: F1 counts, the two others are shown."""
    return {f"{name}_f": 1.0, f"{name}_p": 0.0, f"{name}_r": 0.0}
