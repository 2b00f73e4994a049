"""What a feed may do to a story: bounded time and memory, and a page that still reads."""

from __future__ import annotations

import time
from datetime import timedelta

import msgspec
import pytest
from conftest_merging import NINE, Story, dispatch, statement

from writethru.merging import Known
from writethru.merging.known import MOST_EARLIER, MOST_STATEMENTS
from writethru.model import Decision, Reading


def alone(id, words, **more):
    """A dispatch of one line that is its own statement."""
    of = dispatch(id, words, **more)
    return of, statement(of, words)


def test_an_item_sent_again_and_again_is_one_development():
    story = Story()
    told = [alone(f"d{n}", "The old weir at Tarn is open again", minutes=n) for n in range(300)]
    for of, line in told:
        story.tell(of, line)
    assert len({story.of(line) for _, line in told}) == 1
    (only,) = {story.of(line) for _, line in told}
    assert story.development(told[0][1]).vouched_by == ("Tarn Radio",)
    assert only == "v001"


def test_the_same_item_the_ten_thousandth_time_costs_no_more_than_the_hundredth():
    known, spent = Known(), []
    for n in range(2000):
        of, line = alone(f"d{n}", "The old weir at Tarn is open again", minutes=n)
        start = time.process_time()
        reading = Reading(dispatch=of.id, statements=(line,))
        known.accept(of, reading, known.place(of, reading))
        spent.append(time.process_time() - start)
    early, late = sorted(spent[200:600])[200], sorted(spent[1600:])[200]
    assert late < 3 * early


def test_items_of_one_word_are_never_joined_because_nothing_tells_them_apart():
    story = Story()
    words = [f"{a}{b}{c}x" for a in "Bdfgk" for b in "aeiou" for c in "lmnrst"]
    told = [alone(f"d{n}", word, minutes=n) for n, word in enumerate(words)]
    for of, line in told:
        story.tell(of, line)
    placed = [story.of(line) for _, line in told if story.of(line)]
    assert len(placed) == len(set(placed)) >= 6


def test_a_single_endless_development_is_told_to_the_end():
    story = Story()
    told = [
        alone(f"d{n}", f"{n + 3} people are missing after the flood at Tarn", minutes=n) for n in range(200)
    ]
    for of, line in told:
        story.tell(of, line)
    developments = [story.of(line) for _, line in told]
    assert developments.count(developments[0]) > 150
    assert story.development(told[0][1]).changed == told[-1][0].time


def test_equal_words_at_unequal_times_keep_their_own_ids():
    story = Story()
    (a, one), (b, other) = (
        alone("d1", "The weir is open"),
        alone("d2", "The weir is open", minutes=60 * 24 * 30),
    )
    story.tell(a, one)
    story.tell(b, other)
    assert one.id != other.id and None not in (story.of(one), story.of(other))


def test_a_clock_that_runs_backwards_harms_nothing():
    story = Story()
    told = [
        alone(f"d{n}", "The weir at Tarn is open again", minutes=-90 * n, outlet=f"Post {n}")
        for n in range(6)
    ]
    for of, line in told:
        story.tell(of, line)
    found = story.development(told[0][1])
    assert found.first <= found.changed
    assert found.first == NINE + timedelta(minutes=-90 * 5)


def test_two_stories_that_become_one_are_one_after_the_editors_merge():
    story = Story()
    (a, weir), (b, mill) = (
        alone("d1", "The weir at Tarn is open"),
        alone("d2", "A mill burned down in Ulm", minutes=5),
    )
    story.tell(a, weir)
    story.tell(b, mill)
    stays, goes = story.of(weir), story.of(mill)
    assert stays != goes
    story.known.decided(Decision(id="1", kind="merge", development=stays, other=goes))
    c, again = alone("d3", "A mill burned down in Ulm, firemen say", minutes=9, outlet="Ulm Post")
    story.tell(c, again)
    assert story.of(again) == stays


def test_one_that_becomes_two_stays_two_after_the_editors_split():
    story = Story()
    lines = [
        alone(f"d{n}", "The weir at Tarn is open again", minutes=n, outlet=f"Post {n}") for n in range(4)
    ]
    for of, line in lines:
        story.tell(of, line)
    whole = story.of(lines[0][1])
    leaving = (lines[2][1].id, lines[3][1].id)
    story.known.decided(Decision(id="1", kind="split", development=whole, other="v900", statements=leaving))
    for n in range(4, 8):
        of, line = alone(f"d{n}", "The weir at Tarn is open again", minutes=n, outlet=f"Post {n}")
        story.tell(of, line)
        assert story.of(line) in (whole, "v900")
    assert {story.known._member_of[s] for s in leaving} == {"v900"}


def test_a_dispatch_of_a_thousand_statements_is_placed_as_far_as_is_bounded():
    body = "\n".join(f"Gate {n} of the weir was opened" for n in range(1000))
    of = dispatch("d1", "All gates open", body)
    lines = tuple(
        msgspec.structs.replace(s, id=f"s{n}")
        for n, s in enumerate(statement(of, f"Gate {n} of the weir was opened") for n in range(1000))
    )
    placed = Known().place(of, Reading(dispatch="d1", statements=lines))
    assert len(placed.placements) == MOST_STATEMENTS


@pytest.mark.parametrize("words", ["", "...", "§ § §", "\u200b", "A" * 5000, "12 34 56"])
def test_a_line_without_words_is_placed_or_left_out_but_never_fatal(words):
    of = dispatch("d1", words or "-", "The weir is open.")
    Story().tell(of, statement(of, "The weir is open"))


def test_only_an_outlets_latest_dispatches_are_looked_at_for_a_version():
    known = Known()
    for n in range(3 * MOST_EARLIER):
        of, line = alone(f"d{n}", f"Gate {n} of the weir opens at Tarn", minutes=n)
        reading = Reading(dispatch=of.id, statements=(line,))
        known.accept(of, reading, known.place(of, reading))
    assert len(known._by_outlet["Tarn Radio"]) == MOST_EARLIER
