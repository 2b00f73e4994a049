"""The few words that are ours."""

from __future__ import annotations

from typing import Any

import pytest

from writethru.formats import wording
from writethru.model import Attribution, Notice


def attribution(
    chain: tuple[str, ...], *outlets: str, role: str | None = None, polarity: Any = "asserts"
) -> Attribution:
    return Attribution(
        name=chain[-1],
        kind="person",
        chain=chain,
        polarity=polarity,
        role=role,
        outlets=outlets,
        statement="s1",
    )


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (attribution(("Tarn Radio",), "Tarn Radio"), "Tarn Radio"),
        (attribution(("Mira Tollen",), "Tarn Radio", "Coastline"), "Mira Tollen ← Tarn Radio, Coastline"),
        (attribution(("Coastline", "Mira Tollen"), "Meridian", role="harbour master"),
         "Mira Tollen, harbour master ← Coastline ← Meridian"),
        (attribution(("Coastline", "Mira Tollen"), "Coastline"), "Mira Tollen ← Coastline"),
        (attribution(("Coastline", "unnamed (Coastline)"), "Meridian"), "Unnamed source ← Coastline ← Meridian"),
        (attribution(("Norlin Ferries",), "Tarn Radio", polarity="denies"), "Denied by Norlin Ferries ← Tarn Radio"),
    ],
    ids=["own account", "two carriers", "a chain", "the outlet is in the chain", "unnamed", "a denial"],
)  # fmt: skip
def test_who_says_it_and_through_whom(given: Attribution, line: str) -> None:
    assert wording.said_by(given) == line


@pytest.mark.parametrize(
    ("vouched", "carried", "words"),
    [(2, 4, "2 independent sources, carried by 4"), (1, 4, "Said by 1, carried by 4"),
     (0, 2, "Carried by 2, nobody vouches for it")],
)  # fmt: skip
def test_vouchers_and_carriers_are_never_confused(vouched: int, carried: int, words: str) -> None:
    assert wording.sources(vouched, carried) == words


def test_characters_that_xml_cannot_hold_are_left_out() -> None:
    assert wording.writable("a\x00b\x0bc\ud800d\ufffee\tf\ng") == "abcde\tf\ng"


def test_a_page_without_a_title_is_called_by_its_slug(press: Any) -> None:
    assert wording.page_title(press.Press().page(story="quiet-story")) == "Quiet story"


def test_an_entry_without_words_is_not_shown(press: Any, page: Any) -> None:
    import msgspec

    bare = msgspec.structs.replace(
        page.entries[0], title=msgspec.structs.replace(page.entries[0].title, text="\n"), text=()
    )
    assert wording.shown((bare, page.entries[1])) == (page.entries[1],)


def test_every_notice_has_its_words(press: Any) -> None:
    for kind in ("corrects", "updates", "contradicts", "denies", "retracts", "killed"):
        for by in ("editor", "Meridian"):
            notice = Notice(
                kind=kind, time=press.NINE, by=by, passage=None, before=None, entry=None, text="because"
            )
            assert wording.notice_line(notice)
