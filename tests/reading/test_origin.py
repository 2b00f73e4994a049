"""Whose words a dispatch is in: the outlet's, or an agency's that it prints."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from writethru.model import Dateline
from writethru.reading.origin import origin, same_outlet, way


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("ONA", "Orvenian News Agency"),
        ("dpa", "Deutsche Presse-Agentur"),
        ("Ferrand", "Ferrand Wire"),
        ("Harrow Press Agency", "Harrow Press"),
        ("O.N.A.", "Orvenian News Agency"),
    ],
)
def test_short_and_long_names_of_one_outlet(name: str, outlet: str) -> None:
    assert same_outlet(name, outlet) and same_outlet(outlet, name)


def test_two_outlets() -> None:
    assert not same_outlet("Nordwire", "Korsund Dagblad")


def test_outlet_that_wrote_it(make: Any) -> None:
    dispatch = make("The pier was closed.")
    assert (origin(dispatch), way(dispatch)) == ("Delta Wire", ())


def test_dateline_names_another_agency(make: Any, reader: Any) -> None:
    dispatch = msgspec.structs.replace(
        make("The pier was closed on Monday."), dateline=Dateline(span=(0, 0), agency="Norvik")
    )
    assert way(dispatch) == ("Norvik",)
    (own,) = reader.read(dispatch).statements
    assert (own.source, own.source_name, own.chain) == (None, "Norvik", ("Norvik",))


def test_hops_are_the_links_of_what_nobody_is_named_for(make: Any, reader: Any) -> None:
    dispatch = msgspec.structs.replace(
        make("The pier was closed on Monday."), hops=("Delta Wire", "Tarn Relay", "Norvik News")
    )
    (own,) = reader.read(dispatch).statements
    assert (own.source_name, own.chain) == ("Norvik News", ("Tarn Relay", "Norvik News"))


def test_unnamed_source_was_heard_by_who_wrote_it(make: Any, reader: Any) -> None:
    dispatch = msgspec.structs.replace(
        make("The pier will be closed, an official said."), dateline=Dateline(span=(0, 0), agency="Norvik")
    )
    (said,) = reader.read(dispatch).statements
    assert said.chain == ("unnamed (Norvik)",)


def test_two_sources_of_a_format_are_no_origin(make: Any) -> None:
    dispatch = msgspec.structs.replace(make("The pier was closed."), infosources=("Norvik", "Tarn Radio"))
    assert origin(dispatch) == "Delta Wire"
