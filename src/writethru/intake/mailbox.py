"""An IMAP mailbox: agencies' mail is taken in from where it was read last, and the mailbox is left as it is.

The cursor is IMAP's own: UIDVALIDITY and the last UID (RFC 3501, 2.3.1.1), not a date and not the "seen" mark, which
a person who opens the mail would set. Only mail from senders that the settings name becomes a dispatch.
"""

from __future__ import annotations

import asyncio
import email.policy
import imaplib
import re
import ssl
from collections.abc import Awaitable, Callable, Mapping, Sequence
from email.parser import BytesParser
from email.utils import parseaddr
from typing import Literal

import msgspec

from writethru.errors import IntakeError
from writethru.intake.guard import MAX_BYTES
from writethru.intake.ledger import Ledger
from writethru.intake.watch import Taken
from writethru.model import Rejected, Value

MESSAGES_A_LOOK = 50
"""Messages fetched in one look, oldest first: what was read is noted in between."""

STEP_SECONDS = 20.0
"""How long the server may take for one step."""

HEAD_BYTES = 64 * 1024
"""Bytes of a message's head looked at for its sender."""


class Account(Value):
    """Where a mailbox lies. senders: an address, or `@` and a host, to the outlet that sends from there."""

    host: str
    user: str
    password: str
    port: int = 993
    security: Literal["tls", "starttls", "none"] = "tls"
    folder: str = "INBOX"
    senders: Mapping[str, str] = {}


class Mark(Value):
    """How far a mailbox was read."""

    validity: int
    uid: int


class Message(Value):
    """A message as it lies there; `data` is None where it is longer than what is taken."""

    uid: int
    data: bytes | None


Take = Callable[[bytes, str, str | None], Awaitable[Taken]]
Aside = Callable[[Rejected], Awaitable[object]]


def fetch(account: Account, mark: Mark | None, *, whole: bool = False) -> tuple[Mark, list[Message]]:
    """What came since `mark`, oldest first, and how far the mailbox reaches then. Blocks.

    whole: with no mark, begin with the oldest message instead of with the next one that comes.
    Raises:
        IntakeError: WT254 where the server cannot be reached, or refuses.
    """
    try:
        with _connected(account) as server:
            _said(server.login(account.user, account.password))
            _said(server.select(_quoted(account.folder), readonly=True))
            validity, following = _number(server, "UIDVALIDITY") or 0, _number(server, "UIDNEXT")
            if mark is None or mark.validity != validity:
                # Another validity: the server numbered anew. What is known already, identity knows.
                begin = 0 if whole or mark is not None or following is None else following - 1
                mark = Mark(validity=validity, uid=begin)
            _, found = server.uid("SEARCH", f"UID {mark.uid + 1}:*")
            # `n:*` always holds the last message, also where its number is below n.
            uids = sorted(uid for uid in map(int, (found[0] or b"").split()) if uid > mark.uid)
            messages = [Message(uid=uid, data=_message(server, uid)) for uid in uids[:MESSAGES_A_LOOK]]
            return mark, messages
    except (imaplib.IMAP4.error, OSError, ValueError) as error:
        words = str(error).strip("b'\"") or type(error).__name__
        raise IntakeError(
            f"the mailbox {account.user} at {account.host} cannot be read: {words[:200]}", code="WT254",
            todo="Check its host, user and password in the settings; it is tried again later",
        ) from None  # fmt: skip


def _connected(account: Account) -> imaplib.IMAP4:
    if account.security == "tls":
        return imaplib.IMAP4_SSL(
            account.host, account.port, ssl_context=ssl.create_default_context(), timeout=STEP_SECONDS
        )
    server = imaplib.IMAP4(account.host, account.port, timeout=STEP_SECONDS)
    if account.security == "starttls":
        server.starttls(ssl.create_default_context())
    return server


def _said(answer: tuple[str, Sequence[object]]) -> None:
    kind, words = answer
    if kind != "OK":
        raise imaplib.IMAP4.error(
            b" ".join(w for w in words if isinstance(w, bytes)).decode("utf-8", "replace")
        )


def _quoted(name: str) -> str:
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _number(server: imaplib.IMAP4, name: str) -> int | None:
    _, found = server.response(name)
    words = found[0] if found else None
    return int(words) if isinstance(words, bytes) and words.isdigit() else None


def _message(server: imaplib.IMAP4, uid: int) -> bytes | None:
    _, found = server.uid("FETCH", str(uid), "(RFC822.SIZE)")
    size = re.search(rb"RFC822\.SIZE (\d+)", b" ".join(part for part in found if isinstance(part, bytes)))
    if size and int(size[1]) > MAX_BYTES:
        return None
    # PEEK: reading it must not mark it as read for the people who share the mailbox.
    _, found = server.uid("FETCH", str(uid), "(BODY.PEEK[])")
    return next((bytes(part[1]) for part in found if isinstance(part, tuple)), b"")


def sender_of(data: bytes) -> str:
    """The address in `From`, in lower case; empty where there is none."""
    head = BytesParser(policy=email.policy.compat32).parsebytes(data[:HEAD_BYTES], headersonly=True)
    return parseaddr(str(head.get("From", "")))[1].lower()


def outlet_of(sender: str, senders: Mapping[str, str]) -> str | None:
    """The outlet that sends from this address; None where the settings name none."""
    known = {address.lower(): outlet for address, outlet in senders.items()}
    return known.get(sender) or known.get("@" + sender.rpartition("@")[2])


class Mailbox:
    """One mailbox. See `rounds.Place`.

    Args:
        take: takes a message's bytes in; durable when it returns.
        aside: records a message that becomes no dispatch.
        whole: begin with the oldest message.
    """

    def __init__(
        self, account: Account, *, every: float, take: Take, aside: Aside, ledger: Ledger, whole: bool = False
    ):  # fmt: skip
        self._account, self.every, self._take, self._aside = account, every, take, aside
        self._ledger, self._whole = ledger, whole

    @property
    def name(self) -> str:
        return f"mailbox {self._account.user} at {self._account.host}, {self._account.folder}"

    @property
    def outlet(self) -> str:
        return ", ".join(dict.fromkeys(self._account.senders.values()))

    async def look(self) -> Taken:
        """Take in what came. See `Place.look`."""
        mark, messages = await asyncio.to_thread(fetch, self._account, self._mark(), whole=self._whole)
        if not messages:
            self._note(mark)
        new = known = 0
        for message in messages:
            taken = await self._one(message)
            new, known = new + taken.new, known + taken.known
            # After the log has it, message by message: a crash fetches at most one again.
            mark = Mark(validity=mark.validity, uid=message.uid)
            self._note(mark)
        return Taken(new=new, known=known)

    async def _one(self, message: Message) -> Taken:
        if message.data is None:
            await self._reject("WT202", f"A message of more than {MAX_BYTES} bytes was left. Ask for shorter ones.")  # fmt: skip
            return Taken()
        sender = sender_of(message.data)
        outlet = outlet_of(sender, self._account.senders)
        if outlet is None:
            await self._reject(
                "WT255", f"A message from {sender or 'nobody'} was left: the settings name no outlet for this sender. "
                "Add it to senders if it is one.", message.data,
            )  # fmt: skip
            return Taken()
        return await self._take(message.data, f"mail {message.uid} from {sender}", outlet)

    async def _reject(self, code: str, reason: str, data: bytes = b"") -> None:
        kept = await asyncio.to_thread(self._ledger.keep, data) if data else None
        await self._aside(
            Rejected(source=self.name, code=code, reason=reason, raw=data[:4096], kept=kept, content_type="message/rfc822")
        )  # fmt: skip

    def _mark(self) -> Mark | None:
        noted = self._ledger.get("mailbox", self.name)
        try:
            return msgspec.json.decode(noted, type=Mark) if noted else None
        except msgspec.MsgspecError:
            return None

    def _note(self, mark: Mark) -> None:
        self._ledger.put("mailbox", self.name, msgspec.json.encode(mark))
