"""Spans marked in verbatim text, whatever the text and however they lie."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from writethru.live.marks import compared, marked, paragraphs

SPANS = st.lists(st.tuples(st.integers(-3, 30), st.integers(-3, 30)), max_size=4)


def plain(markup: Markup) -> str:
    return unescape(re.sub(r'</?mark(?: class="[a-z ]+")?>', "", str(markup)))


def test_source_cue_and_content_in_place() -> None:
    html = marked(
        "Tollen said all is well.",
        100,
        [("content", [(112, 123)]), ("source", [(100, 106)]), ("cue", [(107, 111)])],
    )
    assert html == (
        '<mark class="source">Tollen</mark> <mark class="cue">said</mark> <mark class="content">all is well</mark>.'
    )  # fmt: skip


def test_overlapping_spans_never_cross_their_tags() -> None:
    html = marked("abcdef", 0, [("content", [(0, 4)]), ("source", [(2, 6)])])
    assert html == (
        '<mark class="content">ab</mark><mark class="content source">cd</mark><mark class="source">ef</mark>'
    )  # fmt: skip


def test_tags_in_the_text_are_words() -> None:
    assert marked("<script>", 0, [("content", [(0, 8)])]) == '<mark class="content">&lt;script&gt;</mark>'


@given(st.text(max_size=25), SPANS, SPANS)
def test_no_character_is_lost_or_added(
    text: str, one: list[tuple[int, int]], other: list[tuple[int, int]]
) -> None:
    assert plain(marked(text, 0, [("content", one), ("source", other)])) == text


@given(st.text(max_size=40), st.text(max_size=40))
def test_two_readings_keep_their_words(one: str, other: str) -> None:
    left, right = compared(one, other)
    assert (plain(left), plain(right)) == (one, other)


def test_one_changed_figure_is_marked_on_both_sides() -> None:
    left, right = compared("Two tugs reached the ferry.", "Three tugs reached the ferry.")
    assert left == '<mark class="differs">Two</mark> tugs reached the ferry.'
    assert right == '<mark class="differs">Three</mark> tugs reached the ferry.'


def test_readings_with_little_in_common_have_only_their_figures_marked() -> None:
    left, right = compared(
        "There were 212 aboard, said the office.", "Its owner counted 198 passengers on Wednesday."
    )
    assert re.findall(r'"differs">([^<]*)<', str(left)) == ["212"]
    assert re.findall(r'"differs">([^<]*)<', str(right)) == ["198"]


def test_paragraphs_keep_offsets() -> None:
    text = "Head\n\nFirst words.\n \nSecond words."
    start = text.index("Second")
    assert paragraphs(text, 0, [("marked", [(start, start + 6)])]) == (
        "Head", "First words.", '<mark class="marked">Second</mark> words.',
    )  # fmt: skip
