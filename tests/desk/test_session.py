"""Tokens that open the desk once, and what tells an editor's request from a forged one."""

from __future__ import annotations

from itertools import count

import pytest

from writethru.desk.session import (
    SESSIONS_KEPT,
    TOKENS_KEPT,
    DeskKeys,
    editor_name,
    genuine,
    host_allowed,
    is_here,
    origin_allowed,
)

HERE = ("127.0.0.1", "localhost", "[::1]")


def token(address: str) -> str:
    return address.partition("token=")[2]


@pytest.fixture
def keys() -> DeskKeys:
    numbers = count()
    return DeskKeys(lambda: f"secret-{next(numbers)}")


def test_a_token_opens_the_desk_once(keys: DeskKeys) -> None:
    address = keys.address("http://127.0.0.1:8000/")
    assert address == "http://127.0.0.1:8000/desk?token=secret-0"
    cookie = keys.enter(token(address))
    assert keys.session(cookie) is not None
    assert keys.enter(token(address)) is None


@pytest.mark.parametrize("wrong", ["", "secret", "secret-00", "\udcff"])
def test_a_wrong_token_opens_nothing(keys: DeskKeys, wrong: str) -> None:
    keys.address("http://x")
    assert keys.enter(wrong) is None


@pytest.mark.parametrize("cookie", [None, "", "secret-0"])
def test_a_wrong_cookie_is_no_session(keys: DeskKeys, cookie: str | None) -> None:
    keys.address("http://x")
    assert keys.session(cookie) is None


def test_tokens_and_sessions_are_bounded(keys: DeskKeys) -> None:
    addresses = [keys.address("http://x") for _ in range(TOKENS_KEPT + 1)]
    assert keys.enter(token(addresses[0])) is None
    cookies = [keys.enter(token(keys.address("http://x"))) for _ in range(SESSIONS_KEPT + 1)]
    assert keys.session(cookies[0]) is None
    assert keys.session(cookies[-1]) is not None


def test_a_form_is_genuine_with_the_sessions_own_mark(keys: DeskKeys) -> None:
    session = keys.session(keys.enter(token(keys.address("http://x"))))
    assert session is not None
    assert genuine(session, session.csrf)
    assert not genuine(session, "")
    assert not genuine(session, "ö")


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8000", "LocalHost:1", "[::1]:8000", "[::1]"])
def test_hosts_that_are_this_machine(host: str) -> None:
    assert host_allowed(host, HERE)


@pytest.mark.parametrize(
    "host", ["", "evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "[::2]", "[::1"]
)
def test_a_foreign_name_pointed_here_is_refused(host: str) -> None:
    assert not host_allowed(host, HERE)


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [(None, True), ("http://localhost:8000", True), ("http://localhost:9", False), ("http://evil.example", False), ("null", False)],
)  # fmt: skip
def test_where_a_form_may_come_from(origin: str | None, allowed: bool) -> None:
    assert origin_allowed(origin, "localhost:8000") is allowed


@pytest.mark.parametrize(
    ("client", "here"),
    [("127.0.0.1", True), ("127.8.8.8", True), ("::1", True), ("::ffff:127.0.0.1", True), ("10.0.0.1", False),
     ("::ffff:10.0.0.1", False), (None, False), ("localhost", False)],
)  # fmt: skip
def test_who_sits_at_this_machine(client: str | None, here: bool) -> None:
    assert is_here(client) is here


def test_a_name_is_one_short_line() -> None:
    assert editor_name("  Mira \n Tollen ") == "Mira Tollen"
    assert editor_name(" \t") == "editor"
    assert len(editor_name("x" * 99)) == 40
