"""A sequence that grows without being copied, and without changing under whoever holds it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writethru.story.arrivals import Arrivals


@given(st.lists(st.tuples(st.integers(0, 20), st.text(max_size=3)), max_size=40))
def test_it_is_a_tuple_to_whoever_holds_it(grown):
    """Each step adds to any of the sequences made so far, as a fold that is tried and thrown away does."""
    made, plain = [Arrivals()], [()]
    for which, id in grown:
        which %= len(made)
        made.append(made[which].add(id))
        plain.append((*plain[which], id))
    assert [tuple(one) for one in made] == plain
    assert [len(one) for one in made] == [len(one) for one in plain]
    assert [tuple(reversed(one)) for one in made] == [tuple(reversed(one)) for one in plain]
    for one, other in zip(made, plain, strict=True):
        assert one == Arrivals(other) and hash(one) == hash(Arrivals(other))
        assert list(one[1:3]) == list(other[1:3]) and (
            not other or (one[0], one[-1]) == (other[0], other[-1])
        )


def test_what_lies_behind_its_end_is_not_there():
    short = Arrivals(["a"])
    assert short.add("b")[1] == "b" and short != short.add("b") and "b" not in short
    for at in (1, -2):
        with pytest.raises(IndexError):
            short[at]


def test_a_hundred_thousand_are_folded_in_no_time():
    """A copy for each would be ten thousand million steps."""
    grown = Arrivals()
    for n in range(100_000):
        grown = grown.add(str(n))
    assert len(grown) == 100_000 and grown[99_999] == "99999"
