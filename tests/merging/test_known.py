"""Placing a dispatch's statements: what must hold whatever comes."""

from __future__ import annotations

from conftest_merging import Story, dispatch, statement
from hypothesis import given, settings
from hypothesis import strategies as st

from writethru.merging import Known, develop
from writethru.merging.known import IN_DISPATCH
from writethru.model import Decision, Reading

WHO = ["Ada Finch", "Jan Rook", "Petra Olm", None]
WHAT = [
    "the Overdale weir burst at night", "forty goats were lost in the flood", "the mill at Ferrow stands under water",
    "nobody was hurt at the Overdale weir", "fifty goats were lost in the flood", "the ferry will run again on Friday",
]  # fmt: skip
OUTLETS = ["Tarn Radio", "Ferrow Post", "Valley Wire"]

tellings = st.lists(
    st.tuples(
        st.sampled_from(OUTLETS), st.lists(st.tuples(st.sampled_from(WHAT), st.sampled_from(WHO)), min_size=1, max_size=4),
        st.sampled_from(["asserts", "denies", "declines"]), st.sampled_from(["update", "flash", "correction", "kill"]),
    ),
    min_size=1, max_size=6,
)  # fmt: skip


def made(given_):
    """Dispatches and their statements from drawn words."""
    found = []
    for n, (outlet, told, polarity, signal) in enumerate(given_):
        lines = [f"{who or 'It'} told: {what}, number {k}." for k, (what, who) in enumerate(told)]
        of = dispatch(
            f"d{n}", "From the valley", "\n".join(lines), outlet=outlet, minutes=30 * n, signal=signal
        )
        said = []
        for k, (what, who) in enumerate(told):
            said.append(statement(of, f"{what}, number {k}", who, polarity=polarity if who else "asserts"))
        found.append((of, tuple(said)))
    return found


def test_a_headline_and_its_lead_are_one_development(story):
    of = dispatch(
        "d1", "Overdale weir bursts - Finch", "The weir at Overdale burst at night, Ada Finch said."
    )
    head = statement(of, "Overdale weir bursts", "Ada Finch")
    lead = statement(of, "The weir at Overdale burst at night", "Ada Finch")
    story.tell(of, head, lead)
    assert story.of(head) == story.of(lead)


def test_a_reprint_goes_where_the_original_went(story):
    body = "the weir at the old bridge burst at night and forty goats were lost in the flood, Ada Finch said, and all the roads are closed"
    first = dispatch("d1", "Weir bursts", body)
    copy = dispatch("d2", "Weir gives way", body, outlet="Ferrow Post", minutes=8)
    words = "forty goats were lost in the flood"
    placed = [story.tell(d, statement(d, words, "Ada Finch")) for d in (first, copy)]
    assert placed[1].copy_of == "d1"
    assert placed[0].placements[0].development == placed[1].placements[0].development


def test_two_unlike_things_stay_two(story):
    a = dispatch("d1", "Overdale weir bursts - Finch")
    b = dispatch("d2", "Ferrow elects a harbour master", outlet="Ferrow Post", minutes=5)
    one, other = (
        statement(a, "Overdale weir bursts", "Ada Finch"),
        statement(b, "Ferrow elects a harbour master"),
    )
    story.tell(a, one)
    story.tell(b, other)
    assert story.of(one) != story.of(other)


def test_who_declines_on_nothing_that_is_told_stands_nowhere(story):
    of = dispatch("d1", "Olm declined to discuss the harp")
    silent = statement(of, "the harp", "Petra Olm", polarity="declines")
    assert story.tell(of, silent).placements == ()


def test_a_kill_retracts_and_the_reprint_with_it(story):
    body = "the weir at the old bridge burst at night and forty goats were lost in the flood, Ada Finch said, and all the roads are closed"
    first = dispatch("d1", "Weir bursts at the old bridge", body)
    copy = dispatch("d2", "Weir bursts at old bridge", body, outlet="Ferrow Post", minutes=8)
    kill = dispatch(
        "d3", "KILL - Weir bursts at the old bridge", "We withdraw Weir bursts at the old bridge. The weir did not burst.",
        minutes=30, signal="kill",
    )  # fmt: skip
    words = "the weir at the old bridge burst at night"
    old = [statement(d, words, "Ada Finch") for d in (first, copy)]
    story.tell(first, old[0])
    story.tell(copy, old[1])
    placed = story.tell(kill, statement(kill, "The weir did not burst", polarity="denies"))
    assert placed.supersedes == "d1"
    assert {(r.type, r.to) for r in placed.relations} == {("retracts", old[0].id), ("retracts", old[1].id)}
    assert story.development(old[0]).status == "retracted"


def test_a_merge_by_an_editor_draws_later_statements_and_is_never_undone(story):
    a = dispatch("d1", "Overdale weir bursts - Finch")
    b = dispatch("d2", "Ferrow elects a harbour master", outlet="Ferrow Post", minutes=5)
    one, other = (
        statement(a, "Overdale weir bursts", "Ada Finch"),
        statement(b, "Ferrow elects a harbour master"),
    )
    story.tell(a, one)
    story.tell(b, other)
    stays, goes = story.of(one), story.of(other)
    story.known.decided(Decision(id="e1", kind="merge", development=stays, other=goes))
    c = dispatch("d3", "Ferrow elects a harbour master", outlet="Valley Wire", minutes=9)
    assert story.tell(c, statement(c, "Ferrow elects a harbour master")).placements[0].development == stays


def test_a_split_by_an_editor_stands(story):
    a = dispatch("d1", "Overdale weir bursts - Finch")
    b = dispatch("d2", "Weir at Overdale bursts - Rook", outlet="Ferrow Post", minutes=5)
    one, other = (
        statement(a, "Overdale weir bursts", "Ada Finch"),
        statement(b, "Weir at Overdale bursts", "Jan Rook"),
    )
    story.tell(a, one)
    story.tell(b, other)
    assert story.of(one) == story.of(other)
    story.known.decided(
        Decision(id="e1", kind="split", development=story.of(one), other="v900", statements=(other.id,))
    )
    c = dispatch("d3", "New mill opens in Ferrow", minutes=20)
    new = story.tell(c, statement(c, "New mill opens in Ferrow")).placements[0]
    assert new.development == "v901", "a number is never given twice"


def test_a_document_of_hundreds_of_statements_is_placed(story):
    lines = [f"Article {n} forbids the {n}th harp." for n in range(6 * IN_DISPATCH)]
    of = dispatch("d1", "The harp act", "\n".join(lines))
    placed = story.tell(of, *(statement(of, line[:-1], "Petra Olm") for line in lines))
    assert len(placed.placements) == len(lines)


@given(tellings)
@settings(max_examples=40, deadline=None)
def test_the_same_dispatches_give_the_same_places_and_twice_changes_nothing(drawn):
    first, second = Story(), Story()
    for of, said in made(drawn):
        a, b = first.tell(of, *said), second.tell(of, *said)
        assert a == b
        assert first.tell(of, *said) == a
        assert second.known.place(of, Reading(dispatch=of.id, statements=said)) == a
    assert first.record().members == second.record().members


@given(tellings)
@settings(max_examples=30, deadline=None)
def test_placing_changes_no_state(drawn):
    asked, silent = Known(), Known()
    for of, said in made(drawn):
        reading = Reading(dispatch=of.id, statements=said)
        for other, words in made(drawn):
            asked.place(other, Reading(dispatch=other.id, statements=words))
        placed = asked.place(of, reading)
        assert placed == silent.place(of, reading)
        asked.accept(of, reading, placed)
        silent.accept(of, reading, placed)


@given(tellings)
@settings(max_examples=40, deadline=None)
def test_vouchers_speak_for_themselves_and_carriers_are_outlets(drawn):
    story = Story()
    for of, said in made(drawn):
        story.tell(of, *said)
    record = story.record()
    assert sorted(s for found in record.members.values() for s in found) == sorted(set(record.member_of))
    for id in record.members:
        found = develop(id, record)
        told = record.told(id)
        assert set(found.vouched_by) <= {s.chain[-1] for s in told if s.polarity == "asserts"}
        assert set(found.carried_by) == {record.dispatches[s.dispatch].outlet for s in told}
        assert found.title_statement in found.statements
        assert found.first <= found.changed


@given(tellings, st.integers(0, 5))
@settings(max_examples=30, deadline=None)
def test_what_an_editor_merged_never_comes_apart(drawn, at):
    story = Story()
    gone: set[str] = set()
    for n, (of, said) in enumerate(made(drawn)):
        placed = story.tell(of, *said)
        assert not gone & {p.development for p in placed.placements}
        open_ = sorted({p.development for d in story.placed.values() for p in d.placements} - gone)
        if n == at and len(open_) > 1:
            story.known.decided(Decision(id="e", kind="merge", development=open_[0], other=open_[1]))
            gone.add(open_[1])


@given(tellings)
@settings(max_examples=30, deadline=None)
def test_relations_tie_statements_that_are_there(drawn):
    story = Story()
    for of, said in made(drawn):
        story.tell(of, *said)
    for relation in story.relations:
        later, earlier = story.statements[relation.from_], story.statements[relation.to]
        assert relation.from_ != relation.to
        assert story.dispatches[earlier.dispatch].received <= story.dispatches[later.dispatch].received
