"""The benchmarks' own reckoning, and one turn of each tool that needs no environment but this one."""

from __future__ import annotations

import json

import pytest
from benchmarks import memory, peers
from benchmarks.__main__ import main
from benchmarks.adapters import turns
from benchmarks.adapters.citron_cues import annotation
from benchmarks.adapters.gender_gap_quotes import places
from hypothesis import given
from hypothesis import strategies as st

TEXT = "The harbour is shut, the harbour master said. Nobody was hurt, according to Jonas Whitaker."


def test_twice_as_fast_is_a_ratio_of_two_whatever_the_round_took():
    assert peers.ratios([2.0, 8.0, 4.0], [1.0, 4.0, 2.0]) == (2.0, 2.0, 2.0)


def test_the_range_is_over_rounds_and_not_over_their_medians():
    assert peers.ratios([2.0, 2.0, 2.0], [1.0, 2.0, 4.0]) == (1.0, 0.5, 2.0)


def test_columns_are_as_wide_as_their_widest_cell():
    assert peers.table([["", "words/s"], ["bare spaCy", "6,000"]]).splitlines() == [
        "            words/s",
        "bare spaCy    6,000",
    ]


def test_a_corpus_without_reported_speech_has_none_of_it_found():
    told = {"relations": {"partial": {"f1": 0.5}, "strict": {"f1": 0.25}}, "recall": {}}
    assert list(peers.quality(told).values()) == [0.5, 0.25, 0.0, 0.0]


def test_an_environments_interpreter_stays_the_link_it_is(tmp_path):
    link = tmp_path / "python"
    link.symlink_to("/bin/sh")
    assert peers.place(f"{link}:{tmp_path}") == [str(link), str(tmp_path)]


def test_growth_is_that_of_the_last_half():
    assert memory.growth([(1000, 50.0), (2000, 100.0), (4000, 104.0)]) == 2.0


def test_growth_of_a_run_cut_short_is_that_of_what_was_read():
    assert memory.growth([(1000, 100.0), (2000, 101.0)]) == 1.0
    assert memory.growth([(1000, 100.0)]) == 0.0


def test_every_dispatch_has_a_word_that_none_before_it_had():
    words = [memory.coined(number) for number in range(2000)]
    assert len(set(words)) == len(words)
    assert all(word.isalpha() for word in words)


def test_the_changing_dispatches_carry_those_words():
    for number, dispatch in enumerate(memory.changing(20)):
        assert f"the {memory.coined(number)}ing " in dispatch.text
        assert dispatch.text.startswith(dispatch.headline)


def test_spans_that_a_tool_leaves_empty_are_no_spans():
    assert turns.attribution([(0, 0)], [], [(9, 12), (3, 5)]) == {
        "source": [],
        "cue": [],
        "content": [(3, 5), (9, 12)],
    }


@given(st.text(alphabet='ab. \n"', max_size=40))
def test_offsets_come_back_from_a_text_with_full_stops_at_its_line_ends(text):
    prepared = text.replace("\n", ".\n ").replace("..\n ", ".\n ").replace("  ", " ")
    back = places(prepared, text)
    assert back == sorted(back)
    for n, char in enumerate(prepared):
        if char in 'ab"':
            assert text[back[n]] == char
            assert back[n + 1] == back[n] + 1


def test_citron_learns_nothing_of_what_has_no_source():
    whole = {"source": [[21, 39]], "cue": [[40, 44], [0, 3]], "content": [[0, 19]]}
    row = {"text": TEXT, "attributions": [whole, {**whole, "source": []}]}
    (quote,) = annotation(row)["quotes"]
    assert quote["cue"] == {"start": 40, "end": 44, "text": "said"}
    assert quote["sources"][0]["text"] == "the harbour master"


@pytest.fixture
def corpus(tmp_path):
    path = tmp_path / "corpus.jsonl"
    path.write_text(json.dumps({"id": "one", "text": TEXT}) + "\n", "utf-8")
    return path


def test_a_turn_of_parsing_and_of_reading_and_a_line_for_each_peer_left_out(corpus, capsys):
    assert main(["peers", "--corpus", str(corpus), "--rounds", "1"]) == 0
    printed = capsys.readouterr().out
    for peer in ("textacy", "Citron", "Gender Gap Tracker"):
        assert f"{peer} is left out. --" in printed
    assert "writethru rules" in printed
    assert "1.00 (1.00-1.00)" in printed


def test_a_child_writes_what_it_found_in_the_corpora_s_terms(corpus, tmp_path):
    found = tmp_path / "found.jsonl"
    with peers.Child(
        "ours", peers.sys.executable, "writethru_reader", [str(corpus), "rules"], tmp_path / "log"
    ) as child:
        assert child.answer() == "ready"
        assert float(child.answer("turn")) > 0
        assert child.answer(str(found)) == "written"
    (row,) = [json.loads(line) for line in found.read_text("utf-8").splitlines()]
    sources = {TEXT[a:b] for one in row["attributions"] for a, b in one["source"]}
    assert sources == {"the harbour master", "Jonas Whitaker"}


def test_a_peer_that_does_not_start_is_named_with_how_to_install_it(corpus, tmp_path):
    with (
        peers.Child("Citron", peers.sys.executable, "citron_quotes", [str(corpus), str(tmp_path)], tmp_path / "log") as child,
        pytest.raises(SystemExit, match=r"Citron ended early: ModuleNotFoundError.*\n.*pip install"),
    ):  # fmt: skip
        child.answer()


def test_an_option_without_its_benchmark_is_refused(capsys):
    assert main(["reading", "--dispatches", "3"]) == 2
    assert "options go with one of: memory, peers" in capsys.readouterr().err


def test_memory_is_looked_at_every_tenth_of_the_way(capsys):
    assert main(["memory", "--dispatches", "20", "--model", "rules"]) == 0
    printed = capsys.readouterr().out
    assert [line.split()[0] for line in printed.splitlines()[3:13]] == [str(n) for n in range(2, 21, 2)]
    assert "MiB per 1,000 dispatches over the last half" in printed
