"""The name book: the fullest name, never two people in one."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writethru.model import Mention, Statement
from writethru.reading import NameBook


def person(name, role=None, dispatch="d1"):
    return Mention(name=name, kind="person", dispatch=dispatch, role=role)


def body(name, alias_of=None, dispatch="d1", kind="organisation"):
    return Mention(name=name, kind=kind, dispatch=dispatch, alias_of=alias_of)


def test_surname_becomes_the_full_name():
    assert NameBook().add([person("Ilse Marten")]).canonical("Marten", "person") == "Ilse Marten"


def test_titles_are_left_out():
    assert NameBook().add([person("Ilse Marten")]).canonical("Mayor Ilse Marten", "person") == "Ilse Marten"


def test_surname_of_two_people_stays():
    book = NameBook().add([person("Ilse Marten"), person("Oskar Marten")])
    assert book.canonical("Marten", "person") == "Marten"
    assert book.canonical("Ilse Marten", "person") == "Ilse Marten"


def test_initial_becomes_the_first_name():
    assert NameBook().add([person("Ilse Marten")]).canonical("I. Marten", "person") == "Ilse Marten"


def test_initial_of_another_person_stays():
    assert NameBook().add([person("Ilse Marten")]).canonical("O. Marten", "person") == "O. Marten"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Yegor Thalen", "Jegor Talen"), ("Mikhal Zhorin", "Mihal Jorin"), ("Arkady Khadzhin", "Arkadi Hadjin")],
    ids=["y-j-th", "kh-zh", "dzh"],
)
def test_romanisations_of_one_name(one, other):
    book = NameBook().add(
        [person(one, "minister"), person(other, "minister", "d2"), person(one, "minister", "d3")]
    )
    assert book.canonical(other, "person") == book.canonical(one, "person") == one


def test_like_names_of_different_offices_are_not_joined():
    book = NameBook().add([person("Anna Bergen", "mayor"), person("Hanna Berge", "surgeon")])
    assert book.canonical("Anna Bergen", "person") != book.canonical("Hanna Berge", "person")


def test_acronym_tied_by_the_text():
    book = NameBook().add([body("Coastal Survey Institute"), body("CSI", "Coastal Survey Institute")])
    assert book.canonical("CSI", "organisation") == "Coastal Survey Institute"


def test_acronym_told_by_initials():
    assert (
        NameBook().add([body("Coastal Survey Institute")]).canonical("CSI", "organisation")
        == "Coastal Survey Institute"
    )


def test_acronym_of_two_bodies_stays():
    book = NameBook().add([body("Coastal Survey Institute"), body("Central Sailing Institute")])
    assert book.canonical("CSI", "organisation") == "CSI"


def test_company_by_its_first_word():
    assert NameBook().add([body("Vallen Shipping")]).canonical("Vallen", "organisation") == "Vallen Shipping"


def test_demonym_and_country():
    book = NameBook().add(
        [
            body("Corland's Air Command"),
            body("Air Command of Corland", dispatch="d2"),
            body("Air Command of Corland", dispatch="d3"),
        ]
    )
    assert book.canonical("Corland's Air Command", "organisation") == "Air Command of Corland"


def test_unnamed_sources_are_left_alone():
    assert NameBook().canonical("unnamed (Delta Wire)", "unnamed") == "unnamed (Delta Wire)"


def test_book_is_immutable():
    before = NameBook()
    after = before.add([person("Ilse Marten")])
    assert len(before) == 0 and len(after) == 1 and after.add([person("Ilse Marten")]) is after


def test_statement_gets_canonical_names():
    book = NameBook().add([person("Ilse Marten"), body("Radio Fjord", kind="outlet")])
    said = Statement(
        id="s", dispatch="d", content=((0, 1),), source=((2, 3),), cue=((4, 5),), source_name="Marten", source_kind="person",
        chain=("Radio Fjord", "Marten"), chain_kinds=("outlet", "person"), polarity="asserts", sentence=(0, 5),
    )  # fmt: skip
    canonical = book.canonical_statement(said)
    assert (canonical.source_name, canonical.chain) == ("Ilse Marten", ("Radio Fjord", "Ilse Marten"))


NAMES = st.sampled_from(
    [
        "Ilse Marten",
        "Oskar Marten",
        "I. Marten",
        "Yegor Thalen",
        "Jegor Talen",
        "Marten",
        "Talen",
        "Anna Bergen",
    ]
)
ROLES = st.sampled_from([None, "mayor", "minister", "spokesman"])
PEOPLE = st.builds(person, NAMES, ROLES, st.sampled_from(["d1", "d2", "d3"]))
BODIES = st.builds(body, st.sampled_from(["Vallen Shipping", "Vallen", "CSI", "Coastal Survey Institute", "Survey Institute", "Radio Fjord"]),
                   st.sampled_from([None, "Coastal Survey Institute"]), st.sampled_from(["d1", "d2"]))  # fmt: skip


@given(st.lists(st.one_of(PEOPLE, BODIES), max_size=12), st.randoms(use_true_random=False))
def test_order_of_dispatches_changes_nothing(mentions, rng: random.Random):
    shuffled = list(mentions)
    rng.shuffle(shuffled)
    one, other = NameBook().add(mentions), NameBook()
    for mention in shuffled:
        other = other.add([mention])
    assert one == other
    for mention in mentions:
        assert one.canonical(mention.name, mention.kind) == other.canonical(mention.name, mention.kind)


@given(st.lists(PEOPLE, max_size=8))
def test_canonical_names_are_stable(mentions):
    book = NameBook().add(mentions)
    for mention in mentions:
        name = book.canonical(mention.name, "person")
        assert book.canonical(name, "person") == name


def test_body_is_not_the_board_of_it():
    book = NameBook().add(
        [
            Mention(name="Norrland board", kind="organisation", dispatch="d0"),
            Mention(name="Norrland Maritime", kind="organisation", dispatch="d1"),
        ]
    )
    assert book.canonical("Norrland", "organisation") == "Norrland Maritime"


def test_country_is_not_its_radio():
    book = NameBook().add(
        [
            Mention(name="Tolland Radio", kind="outlet", dispatch="d0"),
            Mention(name="Sven Aldous", kind="person", dispatch="d1", role="Tolland's prime minister"),
        ]
    )
    assert book.canonical("Tolland", "organisation") == "Tolland"


def test_court_is_not_its_ruling():
    book = NameBook().add([Mention(name="Sarrel Assize Court ruling", kind="document", dispatch="d0")])
    assert book.canonical("Assize Court", "organisation") == "Assize Court"


def test_name_that_outweighs_the_others_by_far():
    book = NameBook().add(
        [
            *(Mention(name="Norrland Maritime", kind="organisation", dispatch=f"d{n}") for n in range(9)),
            Mention(name="Norrland Reefer", kind="organisation", dispatch="d1"),
        ]
    )
    assert book.canonical("Norrland", "organisation") == "Norrland Maritime"


NAMES = st.sampled_from(
    ["Anna Berg", "Anna Bergh", "A. Berg", "Berg", "Mikhal Toren", "Mihal Thoren", "Thoren", "Birgit Holm-Krag", "Krag", "Norrland",
     "Norrland Maritime", "Norrland board", "Ministry of Transport", "Transport Ministry", "ministry", "NTA", "National Transit Agency",
     "Tolland Radio", "Tolland", "nine-point paper", "paper"]
)  # fmt: skip
MENTIONS = st.builds(
    Mention,
    name=NAMES,
    kind=st.sampled_from(["person", "organisation", "outlet", "document", "group"]),
    dispatch=st.sampled_from(["d1", "d2", "d3", "d4"]),
    role=st.sampled_from([None, "minister", "Tolland's prime minister", "mayor of Karsk"]),
    alias_of=st.sampled_from([None, None, None, "National Transit Agency"]),
)


@given(st.lists(st.lists(MENTIONS, max_size=4), max_size=6), st.lists(st.booleans(), min_size=6, max_size=6))
def test_book_grown_name_by_name_says_what_one_made_at_once_says(told, looked) -> None:
    """Whether or not it was asked something in between, and whatever the order."""
    grown = NameBook()
    for mentions, look in zip(told, looked, strict=False):
        grown = grown.add(mentions)
        if look:
            grown.canonical("Berg", "person")
    once = NameBook().add([m for mentions in reversed(told) for m in mentions])
    for name in (
        "Berg",
        "Anna Berg",
        "A. Berg",
        "Thoren",
        "Krag",
        "Norrland",
        "NTA",
        "ministry",
        "Tolland",
        "paper",
    ):
        for kind in ("person", "organisation", "document", None):
            assert grown.canonical(name, kind) == once.canonical(name, kind)
    assert (grown.people(), grown.bodies(), grown.outlets()) == (once.people(), once.bodies(), once.outlets())
