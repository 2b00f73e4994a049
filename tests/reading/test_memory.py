"""What the parser learns of new words goes with the dispatch it read them in."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

import pytest

from writethru.model import Dispatch
from writethru.reading import Reader, parse
from writethru.reading.parse import load


def test_new_words_leave_nothing_behind(reader, make):
    strings = load(reader.parser).vocab.strings
    reader.read(make("Ilse Marten said the pier was old."))
    before = len(strings)
    for number in range(20):
        word = "".join(chr(97 + int(digit)) for digit in str(1000 + number))
        reader.read(make(f"{word.capitalize()}ov said the {word}pier was {word}able."))
    assert len(strings) == before


def test_two_threads_read_at_once_and_get_the_same(reader, make):
    made = [make(f"Ilse Marten said pier {n} was old.", id=f"d{n}") for n in range(12)]
    alone = [reader.read(d) for d in made]
    together: list = [None] * len(made)

    def read(part: int) -> None:
        for n in range(part, len(made), 2):
            together[n] = reader.read(made[n])

    threads = [Thread(target=read, args=(part,)) for part in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert together == alone


def test_parser_is_loaded_anew_when_its_table_of_words_is_full(
    make: Callable[..., Dispatch], monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = Reader("rules")
    reader.read(make("Ilse Marten said the pier was old."))
    first = parse.load(reader.parser)
    monkeypatch.setattr(parse, "MOST_WORDS", 0)
    (said,) = reader.read(make("Ilse Marten said the pier was old.")).statements
    assert parse.load(reader.parser) is not first
    monkeypatch.undo()
    assert reader.read(make("Ilse Marten said the pier was old.")).statements == (said,)
