"""The word lists load, and verbs take the forms of English."""

import pytest

from writethru.reading import lexicon


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("say", ["say", "says", "said", "saying"]),
        ("deny", ["deny", "denies", "denied", "denying"]),
        ("stress", ["stress", "stresses", "stressed", "stressing"]),
        ("announce", ["announce", "announces", "announced", "announcing"]),
        ("agree", ["agree", "agrees", "agreed", "agreeing"]),
        ("shrug", ["shrug", "shrugs", "shrugged", "shrugging"]),
        ("pray", ["pray", "prays", "prayed", "praying"]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_forms(verb, forms):
    assert lexicon.forms(verb) == forms


def test_every_list_has_words():
    for words in (
        lexicon.roles(), lexicon.titles(), lexicon.organisation_heads(), lexicon.outlet_words(), lexicon.outlet_names(),
        lexicon.document_heads(), lexicon.function_words(), *(lexicon.unnamed(s) for s in ("always", "indefinite", "group")),
    ):  # fmt: skip
        assert len(words) > 5


def test_lists_are_lower_case_except_names():
    for words in (
        lexicon.roles(),
        lexicon.titles(),
        lexicon.organisation_heads(),
        lexicon.document_heads(),
        lexicon.function_words(),
    ):
        assert all(word == word.lower() for word in words)


def test_phrases_begin_with_a_verb_form():
    assert lexicon.phrasal("say")["pointed"] == {("out",): "point out"}
