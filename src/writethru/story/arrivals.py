"""Dispatch ids in order of receipt, as a sequence that grows without being copied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload


class Arrivals(Sequence[str]):
    """Immutable to whoever holds it: `add` gives a longer one, which shares what both hold.

    A tuple would be copied whole for each dispatch, which a fold over a large archive does not live to see. Only the
    newest of a line of them grows in place; adding to an older one copies.
    """

    __slots__ = ("_ids", "_length")

    def __init__(self, ids: Sequence[str] = ()):
        self._ids = list(ids)
        self._length = len(self._ids)

    def add(self, id: str) -> Arrivals:
        """The sequence with one more at its end."""
        longer = Arrivals.__new__(Arrivals)
        longer._ids = self._ids if len(self._ids) == self._length else self._ids[: self._length]
        longer._ids.append(id)
        longer._length = self._length + 1
        return longer

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        if isinstance(at, slice):
            return [self._ids[n] for n in range(*at.indices(self._length))]
        if not -self._length <= at < self._length:
            raise IndexError(at)
        return self._ids[at if at >= 0 else self._length + at]

    def __iter__(self) -> Iterator[str]:
        ids = self._ids
        for n in range(self._length):
            yield ids[n]

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Arrivals)
            and len(self) == len(other)
            and all(a == b for a, b in zip(self, other, strict=True))
        )

    def __hash__(self) -> int:
        return hash((self._length, self._ids[self._length - 1] if self._length else ""))
