"""What merging sees of a statement."""

from __future__ import annotations

from conftest_merging import dispatch, statement

from writethru.merging.profile import profiles, same_speaker, speaker_of, without


def test_a_surname_can_be_the_full_names_but_not_another_surname():
    assert same_speaker(speaker_of("Finch"), speaker_of("Ada Finch"))
    assert not same_speaker(speaker_of("Ada Finch"), speaker_of("Ada Rook"))
    assert not same_speaker(speaker_of("Ada Finch"), frozenset())


def test_what_is_cut_out_of_a_span_leaves_the_rest():
    assert without((0, 10), ((2, 4), (3, 6), (9, 12))) == [(0, 2), (6, 9)]
    assert without((0, 10), ((0, 10),)) == []


def test_the_first_statement_of_the_body_leads():
    of = dispatch("d1", "Weir opens", "The weir was opened.\nA band played.")
    found = profiles([statement(of, w) for w in ("Weir opens", "The weir was opened", "A band played")], of)
    assert [p.lead for p in found] == [False, True, False]
    assert [p.in_headline for p in found] == [True, False, False]
    assert {p.beside for p in found} == {3}


def test_content_that_goes_on_with_what_was_said_points_back():
    of = dispatch("d1", "Weir", "They rained out.\nOlm sang.")
    they, olm = profiles([statement(of, "They rained out"), statement(of, "Olm sang")], of)
    assert they.pointing and not olm.pointing


def test_new_names_of_a_story_change_who_speaks_and_nothing_else():
    of = dispatch("d1", "Weir opens, says Finch")
    said = statement(of, "Weir opens", "Finch")
    before = profiles([said], of)[0]
    after = before.renamed(statement(of, "Weir opens", "Finch", chain=("Ada Finch",)))
    assert after.chain == ("Ada Finch",) and after.speaker == speaker_of("Ada Finch")
    assert after.content == before.content and after.id == before.id
