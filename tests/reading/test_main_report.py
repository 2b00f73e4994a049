"""The outlet's own lines: few, and only where nobody is named for them."""


def own(found):
    return [(s.content, s.polarity, s.chain) for s in found if s.source is None]


def test_lead_without_a_source(read):
    found = read("The old pier of Vallen collapsed into the sea on Tuesday night.", "Pier collapses")
    assert own(found) == [
        ("The old pier of Vallen collapsed into the sea on Tuesday night", "asserts", ("Delta Wire",))
    ]


def test_lead_that_the_body_attributes(read):
    body = "The old pier of Vallen collapsed on Tuesday night.\n\nThe pier of Vallen collapsed at night, the port authority said."
    assert own(read(body, "Pier collapses")) == []


def test_background_is_not_reported(read):
    body = "The pier is closed, the port authority said.\n\nThe town has 40,000 people and two harbours."
    assert own(read(body)) == []


def test_kill_takes_back_in_the_outlets_name(read):
    body = 'Please kill the item headlined "Pier collapses". No pier has collapsed in Vallen.\n\nThere will be no substitute story.'
    assert own(read(body, "KILL-Pier", signal="kill")) == [
        ("No pier has collapsed in Vallen", "denies", ("Delta Wire",))
    ]
