"""The fold: pure, repeatable, and an editor's word outweighs the machine's."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from writethru.model import Decision, Placed, Placement, Rejected
from writethru.story.entries import (
    DecidedEntry,
    KilledEntry,
    Opened,
    PlacedEntry,
    PublishedEntry,
    ReadEntry,
    ReceivedEntry,
    SetAsideEntry,
)
from writethru.story.fold import FOLD, State, fold, fold_all
from writethru.story.log import Draft, MemoryLog
from writethru.story.page import page_bytes, project

WORDS = (
    "The ferry left Tarn at noon", "Two piers are closed", "Nine boats wait outside the harbour",
    "The strike goes on", "Talks resume on Friday", "The lock keeper has resigned",
)  # fmt: skip


@pytest.fixture
def story(dispatch, statement, reading, placed, ten):
    """Builds a log of one story step by step; each step is a fact."""

    class Story:
        def __init__(self):
            self.log = MemoryLog()
            self.now = ten
            self.dispatches = []

        def append(self, *bodies):
            self.now += timedelta(seconds=1)
            self.log.append([Draft(story="lake", actor="ana", body=body) for body in bodies], self.now)
            return self

        def told(self, words, development, *, outlet="Tarn Radio"):
            number = len(self.dispatches) + 1
            d = dispatch(f"d{number}", words, outlet=outlet, minutes=number)
            s = statement(d, words)
            self.dispatches.append(d)
            return self.append(
                ReceivedEntry(dispatch=d), ReadEntry(reading=reading(d, s)),
                PlacedEntry(placed=placed(d, (s, development))),
            )  # fmt: skip

        def decided(self, kind, **more):
            decision = Decision(id=f"x{self.log.last().seq}", kind=kind, **more)
            return self.append(DecidedEntry(decision=decision))

        @property
        def state(self):
            return fold_all("lake", self.log.entries())

        @property
        def page(self):
            return project(self.state)

    return Story()


def shown(page):
    return [entry.id for entry in page.entries]


def test_an_empty_log_gives_an_empty_page():
    page = project(State(story="lake"))
    assert (page.revision, page.entries, page.highlights, page.title.text) == (0, (), (), "")


def test_entries_are_newest_first(story):
    story.told(WORDS[0], "v001").told(WORDS[1], "v002")
    assert shown(story.page) == ["v002", "v001"]


def test_a_held_entry_is_not_on_the_page_and_comes_back_when_released(story):
    story.told(WORDS[0], "v001").told(WORDS[1], "v002").decided("hold", development="v001")
    assert shown(story.page) == ["v002"]
    story.decided("release", development="v001")
    assert shown(story.page) == ["v002", "v001"]


def test_a_held_entry_is_no_highlight_either(story):
    story.told(WORDS[0], "v001").decided("highlight", development="v001").decided("hold", development="v001")
    assert story.page.highlights == ()


def test_an_editors_kill_stays_visible_with_its_reason(story):
    story.told(WORDS[0], "v001").decided("kill", development="v001", text="The outlet could not stand it up.")
    (entry,) = story.page.entries
    assert entry.status == "retracted"
    assert [(n.kind, n.by, n.text) for n in entry.notices] == [
        ("killed", "editor", "The outlet could not stand it up.")
    ]
    assert story.page.withdrawn == 1


def test_a_restored_entry_stands_again(story):
    story.told(WORDS[0], "v001").decided("kill", development="v001", text="No.").decided(
        "restore", development="v001"
    )
    assert story.page.entries[0].status != "retracted"


def test_a_merged_entry_keeps_every_statement_and_the_first_time(story):
    story.told(WORDS[0], "v001").told(WORDS[1], "v002", outlet="Hill News").decided(
        "merge", development="v002", other="v001"
    )
    (entry,) = story.page.entries
    assert entry.id == "v002"
    assert [e.dispatch for e in entry.evidence] == ["d1", "d2"]
    assert entry.carried_by == ("Hill News", "Tarn Radio") or set(entry.carried_by) == {
        "Hill News",
        "Tarn Radio",
    }


def test_what_comes_later_for_a_merged_entry_goes_where_the_editor_sent_it(story):
    story.told(WORDS[0], "v001").told(WORDS[1], "v002").decided("merge", development="v002", other="v001")
    story.told(WORDS[2], "v001")
    assert shown(story.page) == ["v002"]
    assert len(story.page.entries[0].evidence) == 3


def test_merges_that_would_go_in_a_circle_end(story):
    story.told(WORDS[0], "v001").told(WORDS[1], "v002").decided("merge", development="v002", other="v001")
    story.decided("merge", development="v001", other="v002")
    assert shown(story.page) == ["v002"]


def test_a_split_takes_the_ticked_statements_into_a_new_entry(story):
    story.told(WORDS[0], "v001").told(WORDS[1], "v001")
    story.decided("split", development="v001", other="v002", statements=("d2-s01",))
    assert {entry.id: [e.dispatch for e in entry.evidence] for entry in story.page.entries} == {
        "v001": ["d1"],
        "v002": ["d2"],
    }


def test_the_editors_title_outweighs_the_settings(story):
    story.append(Opened(title="From the settings")).told(WORDS[0], "v001")
    assert (story.page.title.text, story.page.title.by) == ("From the settings", "setting")
    story.decided("title", text="From the desk")
    assert (story.page.title.text, story.page.title.by) == ("From the desk", "editor")


def test_without_a_title_the_best_headline_is_it_verbatim(story):
    story.told(WORDS[0], "v001")
    title = story.page.title
    assert title.by == "dispatch"
    assert title.passage is not None
    assert title.passage.text == title.text == WORDS[0]


def test_an_editors_highlight_comes_before_the_machines(story):
    for number, words in enumerate(WORDS[:4], start=1):
        story.told(words, f"v00{number}")
    story.decided("highlight", development="v003")
    first = story.page.highlights[0]
    assert (first.entry, first.by) == ("v003", "editor")
    story.decided("unhighlight", development="v003")
    assert "v003" not in [highlight.entry for highlight in story.page.highlights]


def test_a_pin_is_shown_and_taken_back(story):
    story.told(WORDS[0], "v001").decided("pin", development="v001")
    assert story.page.entries[0].pinned
    story.decided("unpin", development="v001")
    assert not story.page.entries[0].pinned


def test_a_killed_dispatch_retracts_the_statements_that_came_through_it(story):
    story.told(WORDS[0], "v001").told(WORDS[1], "v002")
    story.append(KilledEntry(dispatch="d2", of="d1", statements=("d1-s01",)))
    assert {entry.id: entry.status for entry in story.page.entries}["v001"] == "retracted"
    assert story.state.killed_dispatches["d1"] == "d2"


def test_a_dispatch_that_could_not_be_read_does_not_wait_for_ever(story, dispatch):
    lost = dispatch("d9", "Lost words")
    story.append(ReceivedEntry(dispatch=lost))
    assert story.state.pending() == ("d9",)
    story.append(SetAsideEntry(rejected=Rejected(source="x", code="WT301", reason="x"), dispatch="d9"))
    assert story.state.pending() == ()


def test_a_closed_story_says_so(story):
    assert story.told(WORDS[0], "v001").decided("close").page.closed
    assert not story.decided("reopen").page.closed


def test_entries_of_another_story_change_nothing(story, ten):
    story.told(WORDS[0], "v001")
    before = page_bytes(story.page)
    story.log.append([Draft(story="hill", actor="ana", body=Opened(title="Other"))], ten)
    assert page_bytes(story.page) == before


steps = st.lists(
    st.one_of(
        st.tuples(st.just("told"), st.sampled_from(WORDS), st.integers(1, 4)),
        st.tuples(
            st.sampled_from(["pin", "unpin", "highlight", "unhighlight", "hold", "release", "kill", "restore"]),
            st.integers(1, 5), st.just(0),
        ),
        st.tuples(st.just("merge"), st.integers(1, 5), st.integers(1, 5)),
        st.tuples(st.just("split"), st.integers(1, 5), st.integers(1, 6)),
        st.tuples(st.just("published"), st.just(0), st.just(0)),
    ),
    max_size=14,
)  # fmt: skip


def play(story, steps):
    """Whatever happens in a story, in any order, sensible or not."""
    for what, one, two in steps:
        if what == "told":
            story.told(one, f"v{two:03d}")
        elif what == "published":
            ids = tuple(story.state.members)
            story.append(
                PublishedEntry(
                    revision=story.state.revision + 1, digest="", changed=ids, removed=(), fold=FOLD
                )
            )
        elif story.log.last() is not None:
            more = {"development": f"v{one:03d}", "text": "Because."}
            if what == "merge":
                more["other"] = f"v{two:03d}"
            if what == "split":
                more |= {"other": f"v9{two:02d}", "statements": (f"d{two}-s01",)}
            story.decided(what, **more)
    return story


RELAXED = settings(
    max_examples=60, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip


@RELAXED
@given(steps=steps)
def test_whatever_happens_the_page_is_the_same_bytes_again(story, steps):
    story.__init__()
    play(story, steps)
    entries = list(story.log.entries())
    assert page_bytes(project(fold_all("lake", entries))) == page_bytes(project(fold_all("lake", entries)))


@RELAXED
@given(steps=steps, cut=st.integers(0, 40))
def test_a_fold_in_two_parts_or_with_entries_again_is_the_fold_in_one(story, steps, cut):
    story.__init__()
    play(story, steps)
    entries = list(story.log.entries())
    state = fold_all("lake", entries[:cut])
    for entry in entries[max(0, cut - 3) :]:
        state = fold(state, entry)
    assert page_bytes(project(state)) == page_bytes(project(fold_all("lake", entries)))


@RELAXED
@given(steps=steps)
def test_no_statement_is_lost_or_shown_twice_whatever_editors_do(story, steps):
    story.__init__()
    play(story, steps)
    state = story.state
    listed = [s for members in state.members.values() for s in members]
    assert sorted(listed) == sorted(state.member_of)
    assert set(listed) == set(state.statements)
    for development, members in state.members.items():
        assert all(state.member_of[s] == development for s in members)


@RELAXED
@given(steps=steps)
def test_every_word_on_the_page_stands_in_a_dispatch(story, steps):
    story.__init__()
    play(story, steps)
    texts = {d.id: d.text for d in story.dispatches}
    for entry in story.page.entries:
        for passage in (entry.title, *entry.text, *(e.paragraph for e in entry.evidence)):
            assert texts[passage.dispatch][passage.start : passage.end] == passage.text != ""


def test_a_place_in_a_development_is_given_once(story, ten):
    story.told(WORDS[0], "v001")
    again = Placed(dispatch="d1", placements=(Placement(statement="d1-s01", development="v007", score=1.0),))
    state = fold(story.state, fake_entry(story, PlacedEntry(placed=again), ten))
    assert state.members.get("v007") is None


def fake_entry(story, body, time):
    from writethru.story.entries import Entry

    return Entry(
        seq=story.log.last().seq + 1, story="lake", time=time, actor="merging", body=body, prev="", hash=""
    )


def test_an_entry_is_titled_by_a_sentence_that_stands_alone(story, dispatch, statement, reading, placed):
    d = dispatch("d1", "", "He called it old. Ilse Marten said the pier was old.", minutes=1)
    he = statement(d, "He called it old.", who="He", number=1)
    she = statement(d, "Ilse Marten said the pier was old.", who="Ilse Marten", number=2)
    story.append(
        ReceivedEntry(dispatch=d), ReadEntry(reading=reading(d, he, she)),
        PlacedEntry(placed=placed(d, (he, "v001"), (she, "v001"))),
    )  # fmt: skip
    assert story.page.entries[0].title.text == "Ilse Marten said the pier was old."


def test_a_live_page_alone_gives_the_story_its_title(story, dispatch, statement, reading, placed):
    for number, headline in ((1, ""), (2, "Storm in Tarn Live")):
        body = f"The harbour is closed at {number}."
        d = dispatch(f"page{number}", headline, body, minutes=number, format="livepage")
        s = statement(d, body)
        story.append(
            ReceivedEntry(dispatch=d), ReadEntry(reading=reading(d, s)),
            PlacedEntry(placed=placed(d, (s, f"v00{number}"))),
        )  # fmt: skip
    assert story.page.title.text == "Storm in Tarn Live"
    story.told(WORDS[0], "v009", outlet="Delta Wire")
    assert story.page.title.text != "Storm in Tarn Live"


def test_a_recaps_headline_titles_nothing_that_another_can_title(story, dispatch, statement, reading, placed):
    for number, headline in ((1, "Where things stand at the pier"), (2, "Pier closed for a year")):
        d = dispatch(f"d{number}", headline, minutes=number)
        s = statement(d, headline, headline=True)
        story.append(
            ReceivedEntry(dispatch=d), ReadEntry(reading=reading(d, s)),
            PlacedEntry(placed=placed(d, (s, "v001"), nothing_new=number == 1)),
        )  # fmt: skip
    assert story.page.entries[0].title.text == story.page.title.text == "Pier closed for a year"
