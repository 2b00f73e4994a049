"""What the parser learns of new words goes with the dispatch it read them in."""

from __future__ import annotations

from threading import Thread

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
