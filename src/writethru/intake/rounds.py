"""Making the rounds: places where dispatches are dropped (folders, mailboxes) are looked into again and again.

Each place has a health like a feed's. One that fails is looked into later and later, and never stops the others.
"""

from __future__ import annotations

import asyncio
import random as randomness
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

import msgspec

from writethru.errors import IntakeError
from writethru.intake.watch import BACK_OFF, JITTER, LONGEST_WAIT, FeedHealth, Taken
from writethru.model import Rejected


class Place(Protocol):
    """Where dispatches are dropped."""

    @property
    def name(self) -> str:
        """What it is called on the desk: `folder /srv/ona`, `mailbox desk@paper.example`."""

    @property
    def outlet(self) -> str:
        """Whose dispatches these are; empty where they say so themselves."""

    @property
    def every(self) -> float:
        """Seconds between two looks."""

    async def look(self) -> Taken:
        """Take in what is new. Raises IntakeError or OSError where it cannot be looked into."""


class Rounds:
    """Looks into places for ever.

    Args:
        failed: called once for each new kind of failure of a place.
        now, sleep, random: the clock, the waiting, the jitter.
    """

    def __init__(
        self, places: Sequence[Place], *, failed: Callable[[Place, Rejected], Awaitable[object]], now: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep, random: randomness.Random | None = None,
    ):  # fmt: skip
        self._places, self._failed, self._now, self._sleep = tuple(places), failed, now, sleep
        self._random = random or randomness.Random()
        self._health = [
            FeedHealth(url=place.name, outlet=place.outlet, every=place.every) for place in places
        ]

    def health(self) -> tuple[FeedHealth, ...]:
        """All places as they are, in the order given."""
        return tuple(self._health)

    async def run(self) -> None:
        """Make the rounds until cancelled."""
        async with asyncio.TaskGroup() as group:
            for number, place in enumerate(self._places):
                group.create_task(self._follow(number), name=f"writethru-{place.name}")

    async def _follow(self, number: int) -> None:
        place = self._places[number]
        while True:
            await self.look_once(number)
            failures = self._health[number].failures
            wait = min(place.every * BACK_OFF ** min(failures, 30), max(LONGEST_WAIT, place.every))
            wait *= 1 + self._random.uniform(-JITTER, JITTER)
            self._change(number, next=self._now() + timedelta(seconds=wait), every=wait)
            await self._sleep(wait)

    async def look_once(self, number: int) -> None:
        """Look into one place. Raises nothing: what goes wrong is in `health()` and is handed to `failed`."""
        place, before = self._places[number], self._health[number]
        self._change(number, asked=before.asked + 1)
        try:
            taken = await place.look()
        except IntakeError as error:
            await self._trouble(number, error.code, f"{error.what[0].upper()}{error.what[1:]}. {error.todo}.")
            return
        except Exception as error:  # whatever a disk or a server can do
            await self._trouble(
                number, "WT253", f"It cannot be looked into: {error or type(error).__name__}. It is tried again later."
            )  # fmt: skip
            return
        now = self._now()
        self._change(
            number, last_ok=now, last_error=None, failures=0, answered=before.answered + 1,
            items=before.items + taken.new, last_new=now if taken.new else before.last_new,
        )  # fmt: skip

    async def _trouble(self, number: int, code: str, reason: str) -> None:
        place, before = self._places[number], self._health[number]
        self._change(number, last_error=reason, failures=before.failures + 1)
        if before.last_error == reason:
            return
        try:
            await self._failed(
                place, Rejected(source=place.name, code=code, reason=reason, outlet=place.outlet or None)
            )
        except Exception as error:
            self._change(number, last_error=f"{reason} (It could not be recorded: {error}.)")

    def _change(self, number: int, **changes: object) -> None:
        self._health[number] = msgspec.structs.replace(self._health[number], **changes)
