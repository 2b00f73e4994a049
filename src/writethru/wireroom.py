"""The wire room: everything that brings dispatches into a running newsroom beside what is pushed and pasted."""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from writethru.errors import SettingsError
from writethru.intake.asking import Answer
from writethru.intake.folder import Folder
from writethru.intake.ledger import Ledger
from writethru.intake.mailbox import Account, Mailbox
from writethru.intake.reach import Guarded, private, reach_of
from writethru.intake.rounds import Place, Rounds
from writethru.intake.watch import Feed, FeedHealth, Taken, Watch
from writethru.intake.websub import Hubs
from writethru.model import Rejected
from writethru.newsroom import Newsroom, Receipt, utc_now
from writethru.settings import FeedSettings, FolderSettings, MailboxSettings, Settings


class WireRoom:
    """The feeds, folders and mailboxes of the settings, over a newsroom.

    Args:
        base: the folder that paths in the settings are relative to.
    Raises:
        SettingsError: WT108 where a mailbox's password is in no environment variable.
    """

    def __init__(self, settings: Settings, newsroom: Newsroom, ledger: Ledger, *, base: Path):
        self._newsroom, self._ledger = newsroom, ledger
        self._told_in: dict[str, list[str | None]] = {}
        """The stories that a feed is told in; None where each of its items finds its own."""
        feeds: dict[str, Feed] = {}
        told: list[tuple[str | None, FeedSettings]] = [
            *((story.slug, feed) for story in settings.story for feed in story.feed),
            *((None, feed) for feed in settings.feed),
        ]
        for slug, feed in told:
            feeds[feed.url] = Feed(
                url=feed.url, outlet=feed.outlet, every=feed.every or settings.intake.every
            )
            self._told_in.setdefault(feed.url, []).append(slug)
        self.client = httpx.AsyncClient(
            transport=Guarded(reach_of(settings.intake.own_hosts)), timeout=settings.intake.timeout
        )
        self.watch = Watch(
            tuple(feeds.values()), client=self.client, take=self._take, failed=self._failed, seen=self._seen, ledger=ledger,
            now=utc_now, random=random.Random(),
        )  # fmt: skip
        self.hubs: Hubs | None = None
        if settings.intake.hubs and public(settings.server.base_url):
            self.hubs = Hubs(
                tuple(feeds.values()), callback=settings.base_url(), client=self.client, ledger=ledger, take=self._take,
                now=utc_now, changed=self.watch.pushed,
            )  # fmt: skip
        self._stories: dict[str, str] = {}
        places: list[Place] = []
        for story in settings.story:
            places += [self._folder(story.slug, folder, base) for folder in story.folder]
            places += [self._mailbox(story.slug, mailbox) for mailbox in story.mailbox]
            self._stories |= {place.name: story.slug for place in places if place.name not in self._stories}
        self._rounds = Rounds(places, failed=self._place_failed, now=utc_now)

    def health(self) -> tuple[FeedHealth, ...]:
        """Feeds, folders and mailboxes as they are."""
        return (*self.watch.health(), *self._rounds.health())

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """Poll, look and renew until the block ends."""
        self._newsroom.watch_feeds(self.health, self.watch.ask_now)
        work = [self.watch.run(), self._rounds.run(), *([self.hubs.run()] if self.hubs else [])]
        tasks = [asyncio.create_task(one) for one in work]
        try:
            async with self.client:
                yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    # ---- feeds

    async def _take(self, feed: Feed, data: bytes, content_type: str | None) -> Taken:
        told = [
            await self._newsroom.submit(
                data, source=feed.url, outlet=feed.outlet, content_type=content_type, story=story
            )
            for story in self._told_in[feed.url]
        ]
        return _taken(told)

    async def _failed(self, feed: Feed, rejected: Rejected) -> None:
        for story in self._told_in[feed.url]:
            await self._newsroom.set_aside(story or self._newsroom.stories()[0], rejected)

    async def _seen(self, feed: Feed, answer: Answer) -> None:
        if self.hubs is not None:
            await self.hubs.seen(feed, answer)

    # ---- folders and mailboxes

    def _folder(self, story: str, settings: FolderSettings, base: Path) -> Folder:
        async def take(data: bytes, name: str, outlet: str | None) -> Taken:
            source = f"folder: {name}"
            return _taken([await self._newsroom.submit(data, source=source, outlet=outlet, story=story)])

        return Folder(
            (base / settings.path).absolute(), outlet=settings.outlet, every=settings.every, take=take, ledger=self._ledger,
            move=settings.then == "move",
        )  # fmt: skip

    def _mailbox(self, story: str, settings: MailboxSettings) -> Mailbox:
        password = os.environ.get(settings.password_env)
        if not password:
            raise SettingsError(
                f"the password of the mailbox {settings.user} is missing", code="WT108",
                todo=f"Set the environment variable {settings.password_env} before you start the server",
            )  # fmt: skip

        async def take(data: bytes, name: str, outlet: str | None) -> Taken:
            return _taken(
                [await self._newsroom.submit(data, source=name, outlet=outlet, content_type="message/rfc822", story=story)]
            )  # fmt: skip

        async def aside(rejected: Rejected) -> None:
            await self._newsroom.set_aside(story, rejected)

        account = Account(
            host=settings.host, port=settings.port, user=settings.user, password=password, security=settings.security,
            folder=settings.folder, senders=settings.senders,
        )  # fmt: skip
        return Mailbox(
            account, every=settings.every, take=take, aside=aside, ledger=self._ledger, whole=settings.whole
        )

    async def _place_failed(self, place: Place, rejected: Rejected) -> None:
        await self._newsroom.set_aside(self._stories[place.name], rejected)


def _taken(receipts: list[Receipt]) -> Taken:
    """What became of a document over the stories it is told in."""
    unreadable = None
    for receipt in receipts:
        # Items of other subjects are no trouble of a general feed.
        rejected = [one for one in receipt.rejected if one.code != "WT234"]
        if rejected and not receipt.accepted and not receipt.known:
            unreadable = rejected[0].reason
    return Taken(
        new=max((len(r.accepted) for r in receipts), default=0), known=max((len(r.known) for r in receipts), default=0),
        unreadable=unreadable,
    )  # fmt: skip


def public(base_url: str) -> bool:
    """Whether hubs can reach this address: it has a name, or an address on the public internet."""
    host = urlsplit(base_url).hostname or ""
    try:
        return not private(ip_address(host))
    except ValueError:
        return "." in host and not host.endswith((".local", ".internal", ".localhost", ".lan"))
