"""Which open story each item of a general feed goes to, by what the stories have told so far."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping

from writethru.merging import Router
from writethru.model import Dispatch, Reason
from writethru.story.fold import State


class Routes:
    """A router that has read the placed dispatches of all open stories; each is read once.

    Args:
        states: the open stories as they are now, by slug.
    """

    def __init__(self, states: Callable[[], Mapping[str, State]]) -> None:
        self._states = states
        self._router = Router()
        self._read: dict[str, int] = defaultdict(int)
        self._waiting: dict[str, set[str]] = defaultdict(set)

    def find(self, dispatch: Dispatch) -> tuple[str | None, tuple[Reason, ...]]:
        """The story of a dispatch, None where none or more than one fits, and why."""
        self._catch_up()
        return self._router.route(dispatch)

    def _catch_up(self) -> None:
        for story, state in self._states().items():
            new = state.arrived[self._read[story] :]
            self._read[story] += len(new)
            for id in (*sorted(self._waiting[story]), *new):
                placed = state.placed.get(id)
                if placed is None:
                    self._waiting[story].add(id)
                    continue
                self._waiting[story].discard(id)
                if placed.on_topic:
                    self._router.add(story, state.dispatches[id])
