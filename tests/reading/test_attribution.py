"""Who said what: one test a shape of attribution, named after it."""

import pytest


def test_source_cue_and_content_in_plain_order(one):
    said = one("The harbour master said on Tuesday that the ferry would sail at noon.")
    assert (said.source, said.cue, said.content) == (
        "The harbour master",
        "said",
        "the ferry would sail at noon",
    )


def test_no_that_after_the_cue(one):
    said = one("Ilse Marten, the harbour master, said the ferry would sail at noon.")
    assert (said.source, said.content, said.name) == (
        "Ilse Marten, the harbour master",
        "the ferry would sail at noon",
        "Ilse Marten",
    )


def test_content_before_its_source(one):
    said = one("The ferry will sail at noon, Ilse Marten said.")
    assert (said.source, said.cue, said.content) == ("Ilse Marten", "said", "The ferry will sail at noon")


def test_inverted(one):
    said = one('"The ferry sails at noon," said harbour master Ilse Marten.')
    assert (said.source, said.content, said.name) == (
        "harbour master Ilse Marten",
        "The ferry sails at noon",
        "Ilse Marten",
    )


def test_inverted_cue_of_a_translated_wire(one):
    said = one("The ferry has left the port, informed the Ministry of Transport.")
    assert (said.source, said.cue, said.content) == (
        "the Ministry of Transport",
        "informed",
        "The ferry has left the port",
    )


def test_quotation_split_around_its_cue(one):
    said = one('"The pier is old," Ilse Marten said, "and the winter was hard."')
    assert said.content == "The pier is old | and the winter was hard"


def test_quotation_of_several_sentences(one):
    said = one('"The pier is old. It should have been closed. Nobody listened," Ilse Marten said.')
    assert said.content == "The pier is old. It should have been closed. Nobody listened"


def test_quotation_that_goes_on_after_its_cue(one):
    said = one('"The pier is old," Ilse Marten said. "Nobody listened."')
    assert said.content == "The pier is old | Nobody listened"


def test_quotation_in_a_paragraph_of_its_own(read):
    found = read('Ilse Marten said the pier was old.\n\n"Nobody listened to us last year."')
    assert [(s.content, s.name) for s in found if s.source] == [
        ("the pier was old", "Ilse Marten"),
        ("Nobody listened to us last year", "Ilse Marten"),
    ]


def test_colon_before_a_quotation(one):
    said = one('Ilse Marten told reporters: "The pier is old. Nobody listened."')
    assert (said.source, said.content) == ("Ilse Marten", "The pier is old. Nobody listened")


def test_name_and_colon_without_a_verb(one):
    said = one('Ilse Marten, the harbour master: "The pier is old."')
    assert (said.name, said.content) == ("Ilse Marten", "The pier is old")


def test_mixed_speech_keeps_its_inner_quotation(one):
    said = one('Ilse Marten said the pier was "older than the town".')
    assert said.content == 'the pier was "older than the town"'


def test_according_to_at_the_end(one):
    said = one("Two piers were closed, according to the port authority.")
    assert (said.source, said.cue, said.content, said.kind) == (
        "the port authority", "according to", "Two piers were closed", "organisation",
    )  # fmt: skip


def test_according_to_at_the_beginning(one):
    said = one("According to the port authority, two piers were closed.")
    assert (said.source, said.cue, said.content) == (
        "the port authority",
        "According to",
        "two piers were closed",
    )


def test_according_to_a_plan_is_no_source(read):
    assert not [s for s in read("The ferry was loaded according to the plan.") if s.source]


def test_medial_cue_inside_indirect_speech(one):
    said = one("The pier, Ilse Marten said, had been closed for a year.")
    assert said.content == "The pier | had been closed for a year"


def test_was_quoted_as_saying(one):
    said = one("Ilse Marten was quoted by Radio Fjord as saying that the pier was old.")
    assert (said.source, said.cue, said.content, said.chain) == (
        "Ilse Marten", "was quoted | as saying", "the pier was old", ("Radio Fjord", "Ilse Marten"),
    )  # fmt: skip


def test_another_outlet_quotes_somebody_as_saying(one):
    said = one("Radio Fjord quoted the harbour master as saying the pier was old.")
    assert (said.source, said.cue, said.content) == (
        "the harbour master",
        "quoted | as saying",
        "the pier was old",
    )


def test_passive_with_by(one):
    said = one("The closure of the pier was announced by the port authority.")
    assert (said.source, said.cue, said.content) == (
        "the port authority",
        "was announced",
        "The closure of the pier",
    )


def test_adding_after_a_first_content(read):
    found = [
        s for s in read("Ilse Marten said the pier was old, adding that nobody had listened.") if s.source
    ]
    assert [(s.source, s.cue, s.content) for s in found] == [
        ("Ilse Marten", "said", "the pier was old"),
        ("Ilse Marten", "adding", "nobody had listened"),
    ]


def test_two_cues_of_one_source(read):
    found = [
        s for s in read("Ilse Marten said the pier was old and urged fishermen to keep away.") if s.source
    ]
    assert [(s.cue, s.content) for s in found] == [
        ("said", "the pier was old"),
        ("urged", "fishermen to keep away"),
    ]


def test_denied(one):
    said = one("The port authority denied that the pier had collapsed.")
    assert (said.polarity, said.cue, said.content) == ("denies", "denied", "the pier had collapsed")


def test_denied_something_without_a_clause(one):
    said = one("The port authority denied reports of a collapse.")
    assert (said.polarity, said.content) == ("denies", "reports of a collapse")


def test_declined_to_comment_on(one):
    said = one("The port authority declined to comment on the collapse.")
    assert (said.polarity, said.cue, said.content) == ("declines", "declined to comment on", "the collapse")


def test_would_not_say_whether(one):
    said = one("Ilse Marten would not say whether the pier was safe.")
    assert (said.polarity, said.cue, said.content) == (
        "declines",
        "would not say",
        "whether the pier was safe",
    )


def test_asked_and_declined(one):
    said = one("Asked whether the pier was safe, Ilse Marten declined to comment.")
    assert (said.polarity, said.content) == ("declines", "whether the pier was safe")


def test_declined_to_comment_and_nothing_more(one):
    said = one("The port authority declined to comment.")
    assert (said.polarity, said.source) == ("declines", "The port authority")


def test_called_on(one):
    said = one("Ilse Marten called on the government to repair the pier.")
    assert (said.cue, said.content) == ("called on", "the government to repair the pier")


def test_urged(one):
    said = one("The mayor urged residents to stay indoors.")
    assert (said.cue, said.content) == ("urged", "residents to stay indoors")


def test_accused_of(one):
    said = one("The union accused the port authority of hiding the report.")
    assert (said.source, said.cue, said.content) == (
        "The union",
        "accused",
        "the port authority of hiding the report",
    )


def test_described_as(one):
    said = one('Ilse Marten described the pier as "a ruin".')
    assert (said.cue, said.content) == ("described", 'the pier as "a ruin"')


def test_promised(one):
    said = one("The mayor promised to repair the pier by spring.")
    assert (said.cue, said.content) == ("promised", "to repair the pier by spring")


def test_figure_put_at(one):
    said = one("The Coastal Institute put the cost at 40 million crowns.")
    assert (said.cue, said.content) == ("put", "the cost at 40 million crowns")


def test_document_that_says(one):
    said = one("The report says the pier was never inspected.")
    assert (said.kind, said.content) == ("document", "the pier was never inspected")


def test_list_under_a_line_with_a_colon(read):
    found = [
        s
        for s in read(
            "The Ministry of Transport states the following:\n\n- the pier is closed;\n\n- two ferries are cancelled."
        )
        if s.source
    ]
    assert [(s.source, s.content) for s in found] == [
        ("The Ministry of Transport", "the pier is closed"),
        ("The Ministry of Transport", "two ferries are cancelled"),
    ]


def test_nested_statements_get_one_entry_each(read):
    found = [
        s for s in read("Radio Fjord reported that the harbour master had said the pier was old.") if s.source
    ]
    assert [(s.source, s.content) for s in found] == [
        ("Radio Fjord", "the harbour master had said the pier was old"),
        ("the harbour master", "the pier was old"),
    ]


def test_scare_quotes_are_no_statement(read):
    assert not [s for s in read('The so-called "iron pier" was built of wood.') if s.source]


def test_infinitives_of_saying_are_no_statement(read):
    assert not [s for s in read("The mayor is expected to say more on Friday.") if s.source]


def test_single_quotation_marks(one):
    said = one("'The pier is old,' said Ilse Marten.")
    assert (said.name, said.content) == ("Ilse Marten", "The pier is old")


def test_typographic_quotation_marks(one):
    said = one("“The pier is old,” said Ilse Marten.")
    assert (said.name, said.content) == ("Ilse Marten", "The pier is old")


def test_speech_and_a_further_clause_of_one_speaker(one):
    said = one('"The pier is old", said Ilse Marten and that it will close.')
    assert (said.source, said.content) == ("Ilse Marten", "The pier is old | it will close")


def test_comma_before_that(one):
    said = one("Ilse Marten told Radio Fjord, that the pier was old.")
    assert (said.content, said.chain) == ("the pier was old", ("Radio Fjord", "Ilse Marten"))


def test_no_day_speaks(one):
    said = one("According to the port authority, on Tuesday reported that the pier was old.")
    assert (said.source, said.content) == ("the port authority", "the pier was old")


def test_name_behind_the_kind_of_firm(one):
    said = one("Estmark's energy giant, Sevgaz in a statement on Tuesday, said that it had sold the pier.")
    assert said.name == "Sevgaz"


def test_closing_cue_is_no_content_of_an_inner_one(read):
    found = read("Mayor Ilse Marten met dockers and called for an inquiry, reported the harbour radio.")
    assert [s.content for s in found if s.source and s.cue == "called for"] == ["an inquiry"]


def test_and_that_goes_on_with_the_outer_source(read):
    found = read("The agency said the mayor had urged people to leave, and that schools would close.")
    assert [s.content for s in found if s.cue == "had urged"] == ["people to leave"]


def test_let_go_and_found_himself_tell_nothing(read):
    text = "Ilse Marten let the ferry go for nothing.\n\nOskar Bruun found himself alone on the pier."
    assert not [s for s in read(text) if s.source]


def test_list_under_a_press_service_that_communicates(read):
    text = "The Press Service of the Vallen Port communicates:\n\n- the pier is closed;\n\n- ferries sail from Tarn;"
    assert [(s.name, s.content) for s in read(text) if s.source] == [
        ("Vallen Port", "the pier is closed"), ("Vallen Port", "ferries sail from Tarn"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name", "content"),
    [
        pytest.param('The pier, said Ilse Marten, "is old".', "Ilse Marten", "The pier | is old", id="subject-before-its-cue"),
        pytest.param("''The pier is old,'' Ilse Marten said.", "Ilse Marten", "The pier is old", id="two-single-marks"),
        pytest.param("Ilse Marten promised a new pier by spring.", "Ilse Marten", "a new pier by spring", id="promise-of-a-thing"),
        pytest.param('"The seat will stay," promised Ilse Marten.', "Ilse Marten", "The seat will stay", id="promise-inverted"),
    ],
)  # fmt: skip
def test_shape(read, text, name, content):
    found = [(s.name, s.content) for s in read(text) if s.source]
    assert found == [(name, content)]


def test_citing_documents_keeps_the_whole_phrase(one):
    said = one("Citing city documents, Radio Fjord reported that the pier will close.")
    assert said.chain == ("Radio Fjord", "city documents")


def test_a_claim_that_was_rejected_ends_before_its_rejection(read):
    found = read("Ilse Marten's claim that the pier was safe was rejected by engineers.")
    assert ("Ilse Marten", "the pier was safe") in [(s.name, s.content) for s in found if s.source]


def test_day_after_the_cue_is_the_day_of_saying(one):
    assert one("Tolland said on Monday it would send pilots.").content == "it would send pilots"


def test_judgement_in_a_relative_clause_ends_with_it(one):
    assert (
        one('The pier, which Mayor Ilse Marten has called "a disgrace", will close.').content == "a disgrace"
    )


def test_it_was_announced_by_stands_behind_what_was(one):
    said = one("The pier will close in April, it was announced by the port authority.")
    assert (said.source, said.content) == ("the port authority", "The pier will close in April")


def test_news_site_and_its_name_are_one_source(one):
    said = one("The news site Ryne Mirror writes that the pier was old.")
    assert (said.source, said.name) == ("The news site Ryne Mirror", "Ryne Mirror")
