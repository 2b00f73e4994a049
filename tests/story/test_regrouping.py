"""Statements that go over to another development: in the log, on the page, beside what editors decide."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from writethru.errors import DeskError
from writethru.model import Decision, Dispatch, Placed, Placement, Reading, Relation, Statement
from writethru.story.entries import PlacedEntry, ReadEntry, ReceivedEntry
from writethru.story.fold import State, fold_all
from writethru.story.log import Draft, MemoryLog
from writethru.story.room import StoryRoom

NINE = datetime(2031, 9, 3, 9, tzinfo=UTC)
SAID = [
    "the weir burst",
    "forty goats are lost",
    "the ferry sails again",
    "the mill is dry",
    "a lantern was found",
]


def dispatch(number: int) -> Dispatch:
    text = SAID[number % len(SAID)]
    return Dispatch(
        id=f"d{number}", key=f"d{number}", outlet=f"Outlet {number % 3}", received=NINE + timedelta(minutes=number),
        headline=text, body="", text=text, format="text", signal="update",
    )  # fmt: skip


def statement(of: Dispatch) -> Statement:
    span = (0, len(of.text))
    return Statement(
        id=f"{of.id}-s01", dispatch=of.id, content=(span,), source=None, cue=None, source_name=of.outlet,
        source_kind="outlet", chain=(of.outlet,), chain_kinds=("outlet",), polarity="asserts", sentence=span,
        headline=True,
    )  # fmt: skip


def told(placed: list[Placed], decided: dict[int, Decision] | None = None) -> tuple[State, StoryRoom]:
    """The story after these placements, an editor's decision behind the n-th of them."""
    log, room = MemoryLog(), StoryRoom("valley")

    def append(body) -> None:
        room.apply(log.append([Draft(story="valley", actor="test", body=body)], NINE))

    for number, one in enumerate(placed):
        of = dispatch(number)
        append(ReceivedEntry(dispatch=of))
        append(ReadEntry(reading=Reading(dispatch=of.id, statements=(statement(of),))))
        append(PlacedEntry(placed=one))
        if decided and number in decided:
            with suppress(DeskError):  # of what is not there
                append(room.decide(decided[number]))
    return fold_all("valley", log.entries()), room


def at(
    number: int, development: str, *moved: tuple[int, str], relations: tuple[Relation, ...] = ()
) -> Placed:
    def placement(n: int, where: str) -> Placement:
        return Placement(statement=f"d{n}-s01", development=where, score=0.9)

    return Placed(
        dispatch=f"d{number}", placements=(placement(number, development),),
        moved=tuple(placement(n, where) for n, where in moved), relations=relations,
    )  # fmt: skip


def test_a_statement_stands_where_it_went_in_order_of_arrival():
    state, _ = told([at(0, "v001"), at(1, "v001"), at(2, "v002", (1, "v002"))])
    assert dict(state.members) == {"v001": ("d0-s01",), "v002": ("d1-s01", "d2-s01")}
    assert state.member_of["d1-s01"] == "v002"


def test_what_all_have_left_leads_to_where_they_went():
    state, room = told([at(0, "v001"), at(1, "v002"), at(2, "v001", (1, "v001"))])
    assert "v002" not in state.members and state.resolve("v002") == "v001"
    assert room.known._resolve("v002") == "v001"


def test_an_editors_development_keeps_what_it_holds():
    pin = Decision(id="e1", kind="pin", development="v001")
    state, room = told([at(0, "v001"), at(1, "v001"), at(2, "v002", (1, "v002"))], {1: pin})
    assert state.member_of["d1-s01"] == room.known._member_of["d1-s01"] == "v001"


def test_an_editors_development_takes_others_in():
    pin = Decision(id="e1", kind="pin", development="v001")
    state, _ = told([at(0, "v001"), at(1, "v002"), at(2, "v001", (1, "v001"))], {0: pin})
    assert state.members["v001"] == ("d0-s01", "d1-s01", "d2-s01")


def test_what_updates_another_thing_updates_it_no_more():
    tie = Relation(from_="d1-s01", to="d0-s01", type="updates", reason="a later figure")
    fix = Relation(from_="d1-s01", to="d0-s01", type="corrects")
    new = Relation(from_="d2-s01", to="d1-s01", type="updates")
    state, _ = told(
        [at(0, "v001"), at(1, "v001", relations=(tie, fix)), at(2, "v002", (1, "v002"), relations=(new,))]
    )
    assert state.relations == (fix, new)


def test_what_was_never_placed_cannot_move():
    state, room = told([at(0, "v001", (7, "v009"))])
    assert dict(state.member_of) == {"d0-s01": "v001"} == room.known._member_of


placements = st.lists(
    st.tuples(st.integers(1, 4), st.lists(st.tuples(st.integers(0, 9), st.integers(1, 6)), max_size=3)),
    min_size=1, max_size=9,
)  # fmt: skip
decisions = st.dictionaries(
    st.integers(0, 8),
    st.tuples(st.sampled_from(["pin", "hold", "merge", "split"]), st.integers(1, 4), st.integers(1, 4)),
)


@given(placements, decisions)
@settings(max_examples=150, deadline=None)
def test_the_log_and_the_merging_room_agree_on_where_all_stand(drawn, decided):
    placed = [
        at(n, f"v{where:03d}", *((s, f"v{to:03d}") for s, to in moved))
        for n, (where, moved) in enumerate(drawn)
    ]
    made = {}
    for n, (kind, one, other) in decided.items():
        statements = (f"d{n}-s01",) if kind == "split" else ()
        made[n] = Decision(
            id=f"e{n}", kind=kind, development=f"v{one:03d}", other=f"v{other:03d}" if kind == "merge" else None,
            statements=statements,
        )  # fmt: skip
    state, room = told(placed, made)
    assert dict(state.member_of) == room.known._member_of
    assert {d: set(s) for d, s in state.members.items()} == {
        d: set(s) for d, s in room.known._members.items() if s
    }
    assert sum(len(s) for s in state.members.values()) == len(state.member_of)
