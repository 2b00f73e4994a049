"""Time expressions seen from Wednesday 11 March 2026."""

from datetime import date

import pytest

from writethru.reading import when


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The pier fell on Tuesday.", "on Tuesday", "2026-03-10"),
        ("The pier fell on Wednesday morning.", "on Wednesday morning", "2026-03-11"),
        ("The pier fell on Thursday.", "on Thursday", "2026-03-05"),
        ("The pier will close on Friday.", "on Friday", "2026-03-13"),
        ("The pier fell yesterday.", "yesterday", "2026-03-10"),
        ("The pier closes tomorrow.", "tomorrow", "2026-03-12"),
        ("It fell on March 3.", "on March 3", "2026-03-03"),
        ("It fell on 3 March 2024.", "on 3 March 2024", "2024-03-03"),
        ("It fell on December 30.", "on December 30", "2025-12-30"),
        ("It was built in 1974.", "in 1974", "1974"),
        ("It fell at 14:05 GMT.", "at 14:05 GMT", None),
        ("It fell on February 31.", "on February 31", None),
    ],
)
def test_value(text, words, value):
    found = when.read(text, date(2026, 3, 11))
    assert found is not None
    assert (found.text, found.value) == (words, value)


def test_no_time():
    assert when.read("The pier fell.", date(2026, 3, 11)) is None


def test_time_of_a_statement(reader, make):
    (statement,) = reader.read(make("Ilse Marten said the pier fell on Tuesday.")).statements
    assert statement.when is not None and statement.when.value == "2026-03-10"
