"""What statements mean: close for one thing in other words, the same whatever is read beside it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from training.stories import story

from writethru.merging import meaning
from writethru.merging.meaning import Meanings, asked, closeness, shipped
from writethru.model import Dispatch, Statement

STORIES = sorted((Path(__file__).parents[2] / "training" / "stories").glob("*.story"))


def read(text: str, headline: str = "") -> meaning.Vector:
    return shipped().read(asked(text, ((0, len(text)),), (0, len(text)), headline))


def test_one_thing_in_other_words_is_closer_than_another_in_the_same():
    told = read("the river wall gave way and the lower streets are under water")
    again = read("the embankment burst and flooded the old town")
    other = read("the town wall is under repair and the lower streets are closed to lorries")
    assert closeness(told, again) > closeness(told, other)


def test_a_vector_has_length_one_and_depends_on_nothing_beside_it():
    alone = read("the ferry sails again")
    read("a much longer statement about the union, its hives, the mite and the help that it has asked for")
    assert np.linalg.norm(alone.astype(float)) == pytest.approx(1, abs=1e-2)
    assert np.array_equal(alone, read("the ferry sails again"))


@pytest.mark.parametrize("text", ["", "\u200b", "x" * 5000, "word " * 3000, "\U0001f600", "\x00"])
def test_what_has_no_words_or_too_many_has_a_meaning(text: str):
    found = shipped().read(asked(text, ((0, len(text)),), (0, len(text)), text))
    assert np.isfinite(found.astype(float)).all()


def test_what_is_not_known_is_close_to_nothing():
    assert closeness(None, read("the ferry sails again")) == 0


def test_only_the_latest_vectors_are_remembered(monkeypatch):
    monkeypatch.setattr(meaning, "KEPT", 2)
    dispatch = Dispatch(
        id="d1", key="d1", outlet="Tarn Radio", received=datetime(2031, 1, 1, tzinfo=UTC), headline="Ferry sails",
        body="", text="Ferry sails", format="text", signal="update",
    )  # fmt: skip
    held = Meanings()
    for number in range(5):
        statement = Statement(
            id=f"s{number}", dispatch="d1", content=((0, 5 + number),), source=None, cue=None, source_name="Tarn Radio",
            source_kind="outlet", chain=("Tarn Radio",), chain_kinds=("outlet",), polarity="asserts", sentence=(0, 11),
        )  # fmt: skip
        held.of(statement, dispatch)
    assert list(held._kept) == ["s3", "s4"]


@pytest.mark.parametrize("path", STORIES, ids=[p.stem for p in STORIES])
def test_a_story_to_learn_from_is_whole(path: Path):
    found = story(path)
    assert len(found.asked) > 100
    assert (found.same & found.apart).any(axis=1).mean() > 0.4


def test_a_broken_mark_in_a_story_is_named(tmp_path: Path):
    path = tmp_path / "x.story"
    path.write_text(
        "title: X\n\n=== d1 | Tarn Radio | 2031-01-01T00:00:00Z | update\n# ⟦v1|Ida||Fog⟧\n\n⟦v1 fog\n",
        "utf-8",
    )
    with pytest.raises(ValueError, match="a mark is broken"):
        story(path)
