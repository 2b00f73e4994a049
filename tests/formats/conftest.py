"""The invented story of the live room's tests, as a page to be written in every format."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from defusedxml import ElementTree as ET


@pytest.fixture
def page(press: ModuleType) -> Any:
    return press.ferry()[1]


@pytest.fixture
def hostile(press: ModuleType) -> Any:
    """A page whose every word wants to be a script, a tag or an end of file."""
    p = press.Press()
    p.dispatch(
        "d1", "<script>alert(1)</script>", "</script><script>alert('headline')</script> ]]> & <b>bold</b>",
        "\"Said\x00 so\x0b,\" </title><img src=x onerror=alert(2)> told \ufffe us \u2028 all.",
        link="javascript:alert(3)",
    )  # fmt: skip
    words = "</script><script>alert('headline')</script> ]]> & <b>bold</b>"
    entry = p.entry(
        "v001", p.passage("d1", words), p.evidence("d1", "</title><img src=x onerror=alert(2)>"),
        text=(p.passage("d1", p.dispatches["d1"].body),), role="\"><script>alert(4)</script>",
    )  # fmt: skip
    return p.page(entry, highlights=("v001",))


@pytest.fixture
def strict() -> Callable[[bytes], Element]:
    """Parse as a strict XML parser does: expat, no entities, no external anything."""

    def parse(data: bytes) -> Element:
        root: Element = ET.fromstring(data, forbid_dtd=True)
        return root

    return parse
