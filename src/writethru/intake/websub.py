"""WebSub: feeds whose hub sends what is new instead of being asked (W3C Recommendation, 23 January 2018).

Where this server has a public address, it subscribes at the hub that a feed names, proves to the hub that it wants
that (verification of intent), renews before the lease ends, and takes in only what carries the signature of the
secret it gave. The feed is still polled, rarely: a hub that goes silent must not be believed to have nothing to say.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Literal

import httpx
import msgspec

from writethru.intake.asking import Answer
from writethru.intake.ledger import Ledger
from writethru.intake.watch import Feed, Taken
from writethru.model import Value

LEASE = 5 * 86_400
"""Seconds asked for: a subscription outlives a long weekend; a hub may give less or more."""

SHORTEST, LONGEST = 60, 90 * 86_400
"""Seconds of a lease that are believed."""

RENEW_AT = 0.75
"""Share of a lease after which it is renewed: a hub that is down just then leaves a quarter of it to try again."""

TRY_AGAIN = 900.0
"""Seconds until a hub that did not verify, or refused, is asked again."""

LOOK_EVERY = 30.0
"""Seconds between two looks for leases that end."""

METHODS = frozenset({"sha1", "sha256", "sha384", "sha512"})
"""Recommendation, 8: hubs choose one; SHA-1 is still the one most use."""

KIND = "hub"


class Subscription(Value):
    """What was agreed with a hub about one feed. `id` stands in the callback's address and is as secret as `secret`."""

    id: str
    secret: str
    feed: str
    topic: str
    hub: str
    state: Literal["asked", "active", "denied"] = "asked"
    asked: datetime
    until: datetime | None = None
    renew: datetime | None = None


Take = Callable[[Feed, bytes, str | None], Awaitable[Taken]]


class Hubs:
    """The subscriptions of this server.

    Args:
        feeds: the feeds that are polled; a subscription of another feed is refused.
        callback: this server's public address, without a slash at its end.
        client: reaches the hubs; guarded as for feeds.
        take: takes in a feed's body; durable when it returns.
        changed: called with the addresses of the feeds whose hub sends them.
    """

    def __init__(
        self, feeds: tuple[Feed, ...], *, callback: str, client: httpx.AsyncClient, ledger: Ledger, take: Take,
        now: Callable[[], datetime], changed: Callable[[frozenset[str]], None],
        new_secret: Callable[[], str] = lambda: secrets.token_urlsafe(32),
    ):  # fmt: skip
        self._feeds = {feed.url: feed for feed in feeds}
        self._callback, self._client, self._ledger, self._take = callback, client, ledger, take
        self._now, self._changed, self._new_secret = now, changed, new_secret
        self._held: dict[str, Subscription] = {}
        for id, noted in ledger.all(KIND):
            try:
                held = msgspec.json.decode(noted, type=Subscription)
            except msgspec.MsgspecError:
                continue
            if held.feed in self._feeds:
                self._held[id] = held
            else:
                # The settings name the feed no more: its hub is told so (410) when it sends or verifies.
                ledger.forget(KIND, id)
        self._tell()

    def subscriptions(self) -> tuple[Subscription, ...]:
        """What is agreed, for the desk."""
        return tuple(self._held.values())

    async def seen(self, feed: Feed, answer: Answer) -> None:
        """Subscribe where an answer names a hub that is not the one agreed with."""
        if answer.hub is None or not answer.hub.startswith(("http://", "https://")):
            return
        topic = answer.itself or answer.address
        known = next((s for s in self._held.values() if s.feed == feed.url), None)
        if known and (known.hub, known.topic) == (answer.hub, topic):
            return
        if known:
            self._drop(known.id)
        await self._ask(
            Subscription(
                id=self._new_secret(), secret=self._new_secret(), feed=feed.url, topic=topic, hub=answer.hub, asked=self._now()
            )
        )  # fmt: skip

    async def run(self) -> None:
        """Renew leases until cancelled."""
        while True:
            await self.renew()
            await asyncio.sleep(LOOK_EVERY)

    async def renew(self) -> None:
        """Ask again where a lease ends, or where a hub has not verified."""
        now = self._now()
        for held in tuple(self._held.values()):
            if held.until is not None and held.until <= now and held.state == "active":
                self._note(msgspec.structs.replace(held, state="asked"))
            due = held.renew if held.state == "active" else held.asked + timedelta(seconds=TRY_AGAIN)
            waited = held.asked + timedelta(seconds=TRY_AGAIN) <= now
            if due is not None and due <= now and waited:
                await self._ask(msgspec.structs.replace(self._held[held.id], asked=now))

    def verify(self, id: str, mode: str, topic: str, challenge: str, lease: str | None) -> str | None:
        """What a hub that asks for intent is answered; None for what nobody here asked for."""
        held = self._held.get(id)
        if held is None or topic != held.topic:
            return None
        if mode == "denied":
            self._note(msgspec.structs.replace(held, state="denied"))
            return ""
        if mode != "subscribe" or not challenge:
            return None  # nobody here unsubscribes: a feed that goes from the settings loses its id
        seconds = int(lease) if lease and lease.isascii() and lease.isdigit() and len(lease) < 12 else LEASE
        seconds = min(max(seconds, SHORTEST), LONGEST)
        now = self._now()
        self._note(
            msgspec.structs.replace(
                held, state="active", until=now + timedelta(seconds=seconds),
                renew=now + timedelta(seconds=seconds * RENEW_AT),
            )
        )  # fmt: skip
        return challenge

    async def deliver(self, id: str, body: bytes, signature: str, content_type: str | None) -> bool | None:
        """Take in what a hub sends: True once it is kept, False for a wrong signature, None where nobody asked for it."""
        held = self._held.get(id)
        if held is None:
            return None
        if not signed(held.secret, body, signature):
            return False
        await self._take(self._feeds[held.feed], body, content_type)
        return True

    async def _ask(self, wanted: Subscription) -> None:
        # Noted first: a hub may verify before it answers.
        self._note(wanted)
        form = {
            "hub.mode": "subscribe", "hub.topic": wanted.topic, "hub.callback": f"{self._callback}/api/websub/{wanted.id}",
            "hub.lease_seconds": str(LEASE), "hub.secret": wanted.secret,
        }  # fmt: skip
        try:
            answer = await self._client.post(wanted.hub, data=form, follow_redirects=False)
            refused = answer.status_code >= httpx.codes.BAD_REQUEST
        except Exception:
            # Whatever a hub does to a client: the feed is polled all the same, and the hub asked again later.
            refused = True
        if refused and wanted.id in self._held and self._held[wanted.id].state == "asked":
            self._note(msgspec.structs.replace(wanted, state="denied"))

    def _note(self, held: Subscription) -> None:
        self._held[held.id] = held
        self._ledger.put(KIND, held.id, msgspec.json.encode(held))
        self._tell()

    def _drop(self, id: str) -> None:
        self._held.pop(id, None)
        self._ledger.forget(KIND, id)
        self._tell()

    def _tell(self) -> None:
        now = self._now()
        active = (s for s in self._held.values() if s.state == "active" and s.until and s.until > now)
        self._changed(frozenset(s.feed for s in active))


def signed(secret: str, body: bytes, header: str) -> bool:
    """Whether `X-Hub-Signature: method=hex` is the body's under this secret."""
    method, _, given = header.strip().partition("=")
    if method.lower() not in METHODS:
        return False
    made = hmac.new(secret.encode(), body, getattr(hashlib, method.lower())).hexdigest()
    return hmac.compare_digest(made.encode(), given.strip().lower().encode("utf-8", "replace"))
