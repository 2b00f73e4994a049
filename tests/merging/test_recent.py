"""What lies close in meaning is found without a word in common, among the latest statements only."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from writethru.merging.meaning import WIDTH, Vector
from writethru.merging.recent import Recent


def vector(seed: int) -> Vector:
    made = np.random.default_rng(seed).normal(size=WIDTH)
    return (made / np.linalg.norm(made)).astype(np.float16)


@given(
    count=st.integers(0, 200), window=st.integers(1, 90), asked=st.integers(0, 250), at=st.integers(0, 200)
)
def test_the_closest_of_the_latest_are_found_whenever_it_is_asked(
    count: int, window: int, asked: int, at: int
):
    recent = Recent(window)
    for number in range(count):
        if number == at:
            recent.closest(vector(asked), lambda id: vector(int(id)))
        recent.add(str(number))
    found = recent.closest(vector(asked), lambda id: vector(int(id)), most=5)
    latest = range(max(0, count - window), count)
    close = {n: float(vector(n).astype(np.float32) @ vector(asked).astype(np.float32)) for n in latest}
    best = sorted(close.values(), reverse=True)[:5]
    assert np.allclose([close[int(id)] for id in found], best, atol=1e-5)


def test_each_meaning_is_read_once():
    recent, read = Recent(10), list[str]()

    def meaning_of(id: str) -> Vector:
        read.append(id)
        return vector(int(id))

    for number in range(25):
        recent.add(str(number))
        recent.closest(vector(3), meaning_of)
    assert read == [str(n) for n in range(25)]
