"""Near-verbatim reprints."""

from __future__ import annotations

from conftest_merging import dispatch

from writethru.merging.copies import Copies

BODY = (
    "the old mill on the river bank was closed this morning after the keeper found water under the wheel "
    "and the council sent two carpenters who will work there until the frost is over and the wheel turns"
)


def holding(*dispatches):
    copies = Copies()
    for d in dispatches:
        copies.add(d)
    return copies


def test_a_retouched_reprint_is_found():
    first = dispatch("d1", "Mill closed", BODY)
    copy = dispatch(
        "d2", "Old mill shut", BODY.replace("this morning", "today"), outlet="Ferrow Post", minutes=9
    )
    origin, why = holding(first).origin(copy)
    assert origin == "d1" and why


def test_an_outlets_own_new_version_is_no_reprint():
    assert holding(dispatch("d1", "Mill closed", BODY)).origin(dispatch("d2", "Mill closed", BODY))[0] is None


def test_two_who_quote_one_speech_do_not_reprint_each_other():
    quote = f'"{BODY}"'
    first = dispatch(
        "d1", "Olm speaks", f"In the hall the mayor began: {quote} and then sat down again quietly."
    )
    other = dispatch(
        "d2",
        "A speech",
        f"Few came to hear it. {quote} was all she had to say to them.",
        outlet="Ferrow Post",
    )
    assert holding(first).origin(other)[0] is None


def test_a_flash_is_too_short_to_be_a_reprint():
    first = dispatch("d1", "the mill is closed")
    assert holding(first).origin(dispatch("d2", "the mill is closed", outlet="Ferrow Post"))[0] is None


def test_a_kill_is_never_a_reprint():
    kill = dispatch("d2", "Mill closed", BODY, outlet="Ferrow Post", signal="kill")
    assert holding(dispatch("d1", "Mill closed", BODY)).origin(kill)[0] is None
