"""One id form everywhere, and no address that is not one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writethru.formats.addresses import Addresses, safe_link


def test_the_anchor_is_the_entrys_id() -> None:
    at = Addresses(base="https://live.example", story="ferry")
    assert at.entry("v007") == "https://live.example/ferry#v007"
    assert at.evidence("v007") == "https://live.example/ferry/v007"
    assert at.dispatch("d1", (3, 9)) == "https://live.example/ferry/dispatches/d1?mark=3-9#marked"


def test_an_id_with_a_slash_stays_one_segment() -> None:
    assert Addresses(base="", story="a/b").dispatch("../x?y#z") == "/a%2Fb/dispatches/..%2Fx%3Fy%23z"


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "java\nscript:alert(1)", "//host/path",
     "http://", "https:///x", "ftp://host/", " https://host/", "http://[::1", "", None],
    ids=["script", "mixed case", "data", "newline", "no scheme", "no host", "empty host", "ftp", "space", "broken",
         "empty", "none"],
)  # fmt: skip
def test_what_is_not_linked(url: str | None) -> None:
    assert safe_link(url) is None


def test_http_and_https_are_linked() -> None:
    assert safe_link("https://agency.example/news?id=1#top") == "https://agency.example/news?id=1#top"


@given(st.text())
def test_any_text_is_a_web_address_or_nothing(text: str) -> None:
    found = safe_link(text)
    assert found is None or found.lower().startswith(("http://", "https://"))
