"""Vectors on disk: found again after a restart, done without where the disk does not answer."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from writethru.merging import Known, Meanings, Shelf, meaning, shipped
from writethru.merging.meaning import WIDTH, asked
from writethru.model import Dispatch
from writethru.reading import Reader

NOW = datetime(2031, 3, 4, 9, tzinfo=UTC)
FERRY = asked("The ferry sails again", ((0, 21),), (0, 21), "")


def vector(seed: int = 0) -> meaning.Vector:
    return np.random.default_rng(seed).normal(size=WIDTH).astype(np.float16)


def test_a_vector_is_found_again_by_a_later_process(tmp_path: Path):
    shelf = Shelf(tmp_path / "m", b"encoder")
    assert shelf.get(FERRY) is None
    shelf.put(FERRY, vector())
    shelf.close()
    assert np.array_equal(Shelf(tmp_path / "m", b"encoder").get(FERRY), vector())


def test_another_encoder_finds_nothing_of_the_last_one(tmp_path: Path):
    Shelf(tmp_path / "m", b"one").put(FERRY, vector())
    assert Shelf(tmp_path / "m", b"other").get(FERRY) is None


def test_the_same_words_in_another_place_are_another_vector(tmp_path: Path):
    shelf = Shelf(tmp_path / "m", b"encoder")
    shelf.put(FERRY, vector())
    assert shelf.get(asked("The ferry sails again", ((4, 9),), (0, 21), "")) is None
    assert shelf.get(asked("The ferry sails again", ((0, 21),), (0, 21), "Harbour")) is None


def test_the_oldest_go_once_there_are_too_many(tmp_path: Path):
    shelf = Shelf(tmp_path / "m", b"encoder", most=3)
    read = [asked(f"Ferry {n} sails", ((0, 13),), (0, 13), "") for n in range(5)]
    for number, one in enumerate(read):
        shelf.put(one, vector(number))
    assert [shelf.get(one) is not None for one in read] == [False, False, True, True, True]


def test_a_file_that_is_none_is_made_anew(tmp_path: Path):
    (tmp_path / "m").write_bytes(b"this is no database at all, whatever its name says " * 40)
    shelf = Shelf(tmp_path / "m", b"encoder")
    shelf.put(FERRY, vector())
    assert shelf.get(FERRY) is not None


def test_a_folder_that_is_not_there_is_done_without(tmp_path: Path):
    shelf = Shelf(tmp_path / "nowhere" / "m", b"encoder")
    shelf.put(FERRY, vector())
    assert shelf.get(FERRY) is None


def test_a_table_that_vanishes_is_done_without(tmp_path: Path):
    shelf = Shelf(tmp_path / "m", b"encoder")
    with sqlite3.connect(tmp_path / "m") as other:
        other.execute("DROP TABLE vectors")
    shelf.put(FERRY, vector())
    assert shelf.get(FERRY) is None
    shelf.close()


def test_a_vector_of_another_width_is_read_again(tmp_path: Path):
    shelf = Shelf(tmp_path / "m", b"encoder")
    shelf.put(FERRY, vector()[:10])
    assert shelf.get(FERRY) is None


def test_after_a_restart_the_encoder_reads_only_what_is_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    told = []
    real = shipped().read
    monkeypatch.setattr(shipped(), "read", lambda one: told.append(one) or real(one))
    first, second = (
        dispatch("d001", "The ferry to Tarn sails again"),
        dispatch("d002", "Ferries to Tarn are back"),
    )
    readings = {d.id: Reader("rules").read(d) for d in (first, second)}
    for _ in range(2):
        shelf = Shelf(tmp_path / "m", shipped().fingerprint)
        known = Known(meanings=Meanings(shelf))
        for one in (first, second):
            known.accept(one, readings[one.id], known.place(one, readings[one.id]))
        shelf.close()
    assert told and len(told) == len(set(told))


def dispatch(id: str, headline: str) -> Dispatch:
    text = f"{headline}\n\nHarbour master Odo Lind said the boats leave at nine."
    return Dispatch(
        id=id, key=id, outlet="Tarn Radio", received=NOW, headline=headline, body=text[len(headline) + 2 :], text=text,
        format="text", signal="update",
    )  # fmt: skip
