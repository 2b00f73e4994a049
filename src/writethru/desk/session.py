"""Who is at the desk: one-time tokens, sessions, and the marks that tell a form of ours from a forged one."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import secrets
from collections import OrderedDict
from collections.abc import Callable, Collection
from urllib.parse import urlsplit

import msgspec

TOKENS_KEPT = 16
"""Unspent tokens at a time: whoever asks for more has lost the first ones."""

SESSIONS_KEPT = 64

COOKIE = "writethru_desk"

NAME_LENGTH = 40


class Session(msgspec.Struct):
    """One editor's browser. `editor` stands beside their decisions in the log."""

    editor: str
    csrf: str


class DeskKeys:
    """One-time tokens and the sessions they opened. Secrets are kept as digests, in memory only.

    new: makes a secret; passed in so that a test knows it.
    """

    def __init__(self, new: Callable[[], str] = lambda: secrets.token_urlsafe(32)):
        self._new = new
        self._tokens: OrderedDict[bytes, None] = OrderedDict()
        self._sessions: OrderedDict[bytes, Session] = OrderedDict()

    def address(self, server: str) -> str:
        """The desk's address at this server, with a new token that opens it once."""
        token = self._new()
        self._tokens[_digest(token)] = None
        while len(self._tokens) > TOKENS_KEPT:
            self._tokens.popitem(last=False)
        return f"{server.rstrip('/')}/desk?token={token}"

    def enter(self, token: str) -> str | None:
        """Spend a token; gives the new session's cookie value, or None where it is unknown or spent."""
        given, known = _digest(token), None
        for digest in self._tokens:
            if hmac.compare_digest(digest, given):
                known = digest
        if known is None:
            return None
        del self._tokens[known]
        cookie = self._new()
        self._sessions[_digest(cookie)] = Session(editor="editor", csrf=self._new())
        while len(self._sessions) > SESSIONS_KEPT:
            self._sessions.popitem(last=False)
        return cookie

    def session(self, cookie: str | None) -> Session | None:
        """The session of a cookie."""
        return self._sessions.get(_digest(cookie)) if cookie else None


def genuine(session: Session, given: str) -> bool:
    """Whether a form carries the session's own mark."""
    return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), session.csrf.encode())


def host_allowed(header: str, allowed: Collection[str]) -> bool:
    """Whether a `Host` header names this machine: a foreign name that points here must not open the desk."""
    host = header.strip().lower()
    name = host[: host.find("]") + 1] if host.startswith("[") else host.partition(":")[0]
    return name in allowed


def origin_allowed(origin: str | None, host: str) -> bool:
    """Whether a post comes from our own pages, as far as the browser says; other programs send no Origin."""
    return origin is None or (origin != "null" and urlsplit(origin).netloc.lower() == host.lower())


def is_here(client: str | None) -> bool:
    """Whether a request comes from this very machine."""
    try:
        address = ipaddress.ip_address((client or "").partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return address.is_loopback or bool(mapped and mapped.is_loopback)


def editor_name(text: str) -> str:
    """A name as it stands in the log: one line, not too long; `editor` where there is none left."""
    return " ".join(text.split())[:NAME_LENGTH].strip() or "editor"


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode("utf-8", "surrogateescape")).digest()
