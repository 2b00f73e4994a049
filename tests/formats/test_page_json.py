"""The page as JSON is the page."""

from __future__ import annotations

from typing import Any

from writethru.formats import page_json


def test_reading_what_was_written_gives_the_page(page: Any) -> None:
    assert page_json.read(page_json.write(page)) == page


def test_the_same_page_gives_the_same_bytes(press: Any) -> None:
    assert page_json.write(press.ferry()[1]) == page_json.write(press.ferry()[1])
