"""The few developments a reader must know."""

from __future__ import annotations

from conftest_merging import Story, dispatch, statement

from writethru.merging import develop, rank


def ranked(story: Story):
    record = story.record()
    return [r.development for r in rank([develop(v, record) for v in record.members], record)]


def test_an_empty_story_has_no_highlights():
    assert rank([], Story().record()) == ()


def test_what_several_vouch_for_comes_before_one_voice(story):
    a = dispatch("d1", "The Overdale weir burst, says Ada Finch")
    b = dispatch("d2", "Jan Rook: Overdale weir burst", outlet="Ferrow Post", minutes=10)
    c = dispatch("d3", "Painter Ugo Lamm buys a harp", outlet="Ferrow Post", minutes=12)
    burst = statement(a, "The Overdale weir burst", "Ada Finch")
    story.tell(a, burst)
    story.tell(b, statement(b, "Overdale weir burst", "Jan Rook"))
    story.tell(c, statement(c, "Painter Ugo Lamm buys a harp"))
    assert ranked(story)[0] == story.of(burst)


def test_of_two_told_alike_the_newer_comes_first(story):
    old = dispatch("d1", "A heron nests on the Overdale mill")
    new = dispatch("d2", "Ferrow chooses a harbour master", minutes=2000)
    story.tell(old, statement(old, "A heron nests on the Overdale mill"))
    fresh = statement(new, "Ferrow chooses a harbour master")
    story.tell(new, fresh)
    assert ranked(story)[0] == story.of(fresh)


def test_every_reason_that_is_told_speaks_for_it(story):
    of = dispatch("d1", "A heron nests on the Overdale mill")
    story.tell(of, statement(of, "A heron nests on the Overdale mill"))
    record = story.record()
    assert all(r.weight > 0 for r in rank([develop("v001", record)], record)[0].reasons)
