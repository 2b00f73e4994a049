"""Words for the page: what needs the sentence before it, what is shouted, what repeats."""

import pytest

from writethru.story import passages


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        pytest.param("She said the pier was old.", "She", id="pronoun-speaks"),
        pytest.param("“The pier is old,” he said.", "he", id="quotation-of-a-pronoun"),
        pytest.param("That was denied by Ilse Marten.", "Ilse Marten", id="opens-with-that"),
    ],
)
def test_a_sentence_that_needs_the_one_before_it(dispatch, statement, sentence, who):
    made = dispatch("d1", "Pier closed", sentence)
    assert passages.leans(made, statement(made, sentence, who=who))


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        pytest.param("Ilse Marten said the pier was old.", "Ilse Marten", id="name"),
        pytest.param("“We were not told,” Ilse Marten said.", "Ilse Marten", id="we-inside-a-quotation"),
    ],
)
def test_a_sentence_that_stands_alone(dispatch, statement, sentence, who):
    made = dispatch("d1", "Pier closed", sentence)
    assert not passages.leans(made, statement(made, sentence, who=who))


def test_headline_without_its_desk_words(dispatch):
    made = dispatch("d1", "UPDATE 1-Pier closed", furniture=((0, 9),))
    assert passages.headline(made).text == "Pier closed"


def test_words_that_say_the_same_are_shown_once(dispatch):
    one, other = dispatch("d1", "The pier is closed"), dispatch("d2", "The pier is closed!")
    whole = [passages.passage(d, (0, len(d.text))) for d in (one, other)]
    assert passages.distinct(whole, most=5) == (whole[0],)
