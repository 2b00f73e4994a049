"""The learned tagger with its real weights: places are exact, odd texts do no harm, plain sentences are read."""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from writethru.reading import decoding
from writethru.reading.pieces import WINDOW, Vocabulary, windows
from writethru.reading.tagger import WEIGHTS, Tagged, Tagger

STORY = (
    "Ferry line halts service after storm\n\n"
    "The Brannholm ferry line suspended all crossings on Tuesday, its director, Marta Oduya, said.\n\n"
    "“We will not sail until the harbour is safe,” Oduya told reporters. “That may take days.”\n\n"
    "According to the coast guard, two boats broke loose during the night.\n\n"
    "The mayor denied that the warning had come too late."
)


class Said(NamedTuple):
    source: str
    cue: str
    content: str


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger()


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary.load(WEIGHTS / "vocabulary.txt")


def words(text: str, found: tuple[Tagged, ...]) -> list[Said]:
    """Attributions in words; pieces joined by ` | `."""
    return [
        Said(
            *(
                " | ".join(text[start:end] for start, end in role)
                for role in (one.source, one.cue, one.content)
            )
        )
        for one in found
    ]


def bare(content: str) -> str:
    return content.strip(" .,:“”\"'")


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        pytest.param(
            "The council will vote again in May, Deputy Mayor Irena Falk said on Monday.",
            "Deputy Mayor Irena Falk", "said", "The council will vote again in May", id="content-source-cue",
        ),
        pytest.param(
            "Anton Wirth said the bridge was closed because of ice.",
            "Anton Wirth", "said", "the bridge was closed because of ice", id="source-cue-content",
        ),
        pytest.param(
            "“The bridge is closed,” said Anton Wirth, who runs the port.",
            "Anton Wirth", "said", "The bridge is closed", id="inverted",
        ),
        pytest.param(
            '"The bridge is closed," said Anton Wirth.',
            "Anton Wirth", "said", "The bridge is closed", id="straight-marks",
        ),
        pytest.param(
            "According to the coast guard, two boats broke loose during the night.",
            "the coast guard", "According to", "two boats broke loose during the night", id="according-to",
        ),
        pytest.param(
            "The company denied that it had dumped waste in the river.",
            "The company", "denied", "that it had dumped waste in the river", id="denial",
        ),
    ],
)  # fmt: skip
def test_a_plain_sentence_is_read(tagger: Tagger, text: str, source: str, cue: str, content: str) -> None:
    found = words(text, tagger.tag(text))
    assert len(found) == 1
    assert source in found[0].source or found[0].source in source
    assert found[0].source
    assert cue in found[0].cue
    assert bare(found[0].content) == content


def test_a_quotation_in_two_pieces_is_one_attribution(tagger: Tagger) -> None:
    text = "“It was a mistake,” Pavel Ruzic said, “and we will correct it.”"
    assert [(one.source, bare(one.content.split(" | ")[0]), bare(one.content.split(" | ")[-1])) for one in
            words(text, tagger.tag(text))] == [("Pavel Ruzic", "It was a mistake", "and we will correct it")]  # fmt: skip


def test_a_story_is_read_in_the_order_of_its_cues(tagger: Tagger) -> None:
    found = tagger.tag(STORY)
    assert [one.cue[0][0] for one in found] == sorted(one.cue[0][0] for one in found)
    sources = [one.source for one in words(STORY, found)]
    for name in ("Oduya", "the coast guard", "The mayor"):
        assert any(name in source for source in sources)
    assert all(0 < one.confidence <= 1 for one in found)


def test_nobody_speaks_where_nothing_is_said(tagger: Tagger) -> None:
    assert not tagger.tag("The ferry left at noon. Rain fell all afternoon and the road was wet.")


@pytest.mark.parametrize(
    "odd",
    [
        pytest.param("😀 👩‍👩‍👧 ", id="emoji-before"),
        pytest.param("\u200b\ufeff", id="invisible-before"),
        pytest.param("Ａ ﬁ İ ß ", id="letters-that-change-length"),
        pytest.param("e\u0301\u0301 ", id="combining-marks"),
        pytest.param("\r\n\r\n \u2028", id="line-ends-of-all-kinds"),
    ],
)
def test_places_are_those_of_the_text_as_it_stands(tagger: Tagger, odd: str) -> None:
    text = odd + "\n\n" + STORY
    found = words(text, tagger.tag(text))
    assert any("coast guard" in one.source and one.cue == "According to" for one in found)
    spans = [span for one in tagger.tag(text) for role in (one.source, one.cue, one.content) for span in role]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)


def test_invisible_characters_inside_words_change_nothing_but_places(tagger: Tagger) -> None:
    hidden = STORY.replace("Oduya", "Odu\u00adya").replace("said", "sa\u200bid")
    assert [
        Said(*(part.replace("\u00ad", "").replace("\u200b", "") for part in one))
        for one in words(hidden, tagger.tag(hidden))
    ] == words(STORY, tagger.tag(STORY))


@pytest.mark.parametrize(
    "marks",
    [
        pytest.param('""', id="straight"),
        pytest.param("«»", id="french"),
        pytest.param("»«", id="german-pointed"),
        pytest.param("„“", id="german"),
        pytest.param("””", id="swedish"),
        pytest.param("‘’", id="single"),
        pytest.param("''", id="single-straight"),
    ],
)
def test_all_ways_to_quote_are_read_alike(tagger: Tagger, marks: str) -> None:
    other = STORY.translate(str.maketrans("“”", marks))
    assert [(one.source, one.cue, one.content) for one in tagger.tag(other)] == [
        (one.source, one.cue, one.content) for one in tagger.tag(STORY)
    ]


def test_shouted_lines_are_read_like_quiet_ones(tagger: Tagger) -> None:
    assert [(one.source, one.cue) for one in tagger.tag(STORY.upper())] == [
        (one.source, one.cue) for one in tagger.tag(STORY.lower())
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \n\t\n ", id="blank"),
        pytest.param("said", id="a-cue-alone"),
        pytest.param("“" * 300, id="marks-that-never-close"),
        pytest.param('" " " "\n\' \' "', id="marks-alone"),
        pytest.param("\u200b\ufe0f\u0301", id="nothing-visible"),
        pytest.param("\ud800 said \x00 so", id="half-a-surrogate"),
        pytest.param("ü" * 5_000, id="an-endless-word"),
        pytest.param("漢字" * 400, id="no-spaces"),
    ],
)
def test_odd_texts_do_no_harm(tagger: Tagger, text: str) -> None:
    for one in tagger.tag(text, least=0.0):
        assert one.content
        assert all(
            0 <= start < end <= len(text)
            for role in (one.source, one.cue, one.content)
            for start, end in role
        )


def test_the_same_text_is_read_alike_twice_and_in_any_company(tagger: Tagger) -> None:
    alone = tagger.tag(STORY)
    assert tagger.tag(STORY) == alone
    assert list(tagger.pipe(["Rain fell.", STORY, "", STORY + STORY]))[1] == alone
    assert Tagger().tag(STORY) == alone


def test_a_paragraph_without_an_end_takes_bounded_time(tagger: Tagger) -> None:
    text = "The minister said that the road was closed and that it would stay so and " * 400
    started = time.perf_counter()
    found = tagger.tag(text)
    assert time.perf_counter() - started < 20
    assert found[-1].content[-1][1] > len(text) - 2_000


def test_windows_hold_every_word_once_and_no_more_than_their_room(vocabulary: Vocabulary) -> None:
    text = STORY + "\n" + "word, " * 900 + "\n" + STORY
    made = windows(text, vocabulary)
    starts = [word.start for window in made for word in window.words]
    assert starts == sorted(set(starts))
    assert "".join(text[w.start : w.end] for window in made for w in window.words) == "".join(text.split())
    assert max(len(window.pieces) for window in made) <= WINDOW


def test_a_broken_sequence_of_tags_is_mended_by_the_best_whole_one() -> None:
    """`goes on` without a beginning is likeliest word by word, and impossible."""
    chances = np.full((1, 3, 5), 0.01)
    chances[0, 0, decoding.OUTSIDE] = 0.6
    chances[0, 0, decoding.CONTENT] = 0.37
    chances[0, 1:, decoding.CONTENT_ON] = 0.9
    path = decoding.tags(np.log(chances / chances.sum(axis=2, keepdims=True)).astype(np.float32))
    assert path[0].tolist() == [decoding.CONTENT, decoding.CONTENT_ON, decoding.CONTENT_ON]


def test_what_ships_is_small_enough() -> None:
    assert sum(path.stat().st_size for path in Path(WEIGHTS).iterdir()) < 30_000_000


def test_it_loads_in_under_a_second() -> None:
    started = time.perf_counter()
    Tagger()
    assert time.perf_counter() - started < 1.0
