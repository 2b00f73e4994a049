"""Pronouns, titles alone, companies: who they are inside a dispatch."""

from writethru.model import Mention
from writethru.reading import NameBook


def names(found):
    return [s.name for s in found if s.source]


def test_pronoun_after_its_speaker(read):
    assert names(read("Ilse Marten said the pier was old.\n\nShe said it would be closed.")) == [
        "Ilse Marten",
        "Ilse Marten",
    ]


def test_pronoun_passes_over_somebody_only_named(read):
    body = 'Ilse Marten said the pier was old and that Mayor Oskar Bruun knew.\n\nHarbour life went on. "Nobody listened," she added.'
    assert names(read(body))[-1] == "Ilse Marten"


def test_gender_told_by_a_title(read):
    body = "Spokeswoman Ilse Marten said the pier was old. Chairman Oskar Bruun said it was safe.\n\nShe said it would close."
    assert names(read(body))[-1] == "Ilse Marten"


def test_surname_alone(read):
    assert names(read("Harbour master Ilse Marten was there.\n\nMarten said the pier was old.")) == [
        "Ilse Marten"
    ]


def test_title_alone(read):
    assert names(read("Transport Minister Oskar Bruun arrived.\n\nThe minister said the pier was old.")) == [
        "Oskar Bruun"
    ]


def test_title_alone_among_two_officials(read):
    body = "Transport Minister Oskar Bruun met Mayor Ilse Marten.\n\nThe mayor said the pier was old.\n\nThe minister said it was safe."
    assert names(read(body)) == ["Ilse Marten", "Oskar Bruun"]


def test_title_known_from_an_earlier_dispatch(read):
    book = NameBook().add([Mention(name="Ilse Marten", kind="person", dispatch="d0", role="harbour master")])
    assert names(read("The harbour master said the pier was old.", names=book)) == ["Ilse Marten"]


def test_it_is_the_company_that_spoke(read):
    body = (
        "The Vallen Shipping Company said on Monday that the ferry was sold.\n\nIt said the price was secret."
    )
    assert names(read(body)) == ["Vallen Shipping Company", "Vallen Shipping Company"]


def test_the_ministry_is_the_one_named_before(read):
    body = (
        "The Ministry of Transport said the pier was closed.\n\nThe ministry added that ferries would sail."
    )
    assert names(read(body)) == ["Ministry of Transport", "Ministry of Transport"]


def test_acronym_in_brackets(read):
    body = "The Coastal Survey Institute (CSI) said the wave was high.\n\nThe CSI said a second one was possible."
    assert names(read(body)) == ["Coastal Survey Institute", "Coastal Survey Institute"]


def test_officials_are_a_group(one):
    assert one("Residents said the pier had been closed.").kind == "group"


def test_source_who_spoke_on_condition_of_anonymity(one):
    said = one("The pier will close, said an official who spoke on condition of anonymity.")
    assert (said.kind, said.name) == ("unnamed", "unnamed (Delta Wire)")


def test_press_word_before_a_name_makes_it_an_outlet(read):
    found = [s for s in read("The news site Harbour Today writes that the pier was old.") if s.source]
    assert [(s.name, s.kind) for s in found] == [("Harbour Today", "outlet")]


def test_two_bodies_joined_by_and_are_a_group_and_neither_is_the_other(read):
    text = "Customs and the guild said the pier was old.\n\nCustoms said that it was safe."
    assert [(s.name, s.kind) for s in read(text) if s.source] == [
        ("Customs and the guild", "group"), ("Customs", "organisation"),
    ]  # fmt: skip


def test_her_husband_is_not_herself(read):
    found = read("Mayor Ilse Marten said the pier was old.\n\nHer husband said it was safe.")
    assert [s.name for s in found if s.source] == ["Ilse Marten", "husband"]


def test_ministry_of_a_minister_named_alone(read):
    book = NameBook().add([Mention(name="Transport Ministry", kind="organisation", dispatch="d0")])
    text = "Transport Minister Oskar Bruun left.\n\nThe ministry said the pier was old."
    assert [s.name for s in read(text, names=book) if s.source] == ["Transport Ministry"]


def test_a_name_the_text_calls_which_is_no_person(read):
    found = read("Orla Fenn, which runs the ferries, lost money.\n\nOrla Fenn said the pier was old.")
    assert [(s.name, s.kind) for s in found if s.source] == [("Orla Fenn", "organisation")]


def test_chairwoman_and_chair_are_one_office():
    book = NameBook().add([
        Mention(name="Mirja Halloran", kind="person", dispatch="d0", role="guild chair"),
        Mention(name="Miria Haloran", kind="person", dispatch="d1", role="chairwoman"),
    ])  # fmt: skip
    assert book.canonical("Halloran", "person") == book.canonical("Miria Haloran", "person")


def test_leader_of_a_country_is_its_president(read):
    found = read("Tollish President Sven Aldous arrived.\n\nThe Tollish leader said the pier was old.")
    assert [s.name for s in found if s.source] == ["Sven Aldous"]


def test_surname_alone_in_a_dispatch_is_the_person_of_the_story(reader, make):
    book = NameBook().add([Mention(name="Sven Aldous", kind="person", dispatch="d0", role="president")])
    (said,) = [s for s in reader.read(make("Aldous said the pier was old.")).statements if s.source]
    named = book.canonical_statement(said)
    assert (named.source_name, named.source_kind, named.chain) == ("Sven Aldous", "person", ("Sven Aldous",))


def test_courtesy_is_no_office(reader, make):
    (said,) = [s for s in reader.read(make("Ms Marten said the pier was old.")).statements if s.source]
    assert said.role is None


def test_the_official_is_the_one_who_would_not_be_named(read):
    text = "An official who asked not to be named said the pier was old.\n\nThe official said it was safe."
    assert [(s.name, s.kind) for s in read(text) if s.source] == [("unnamed (Delta Wire)", "unnamed")] * 2


def test_no_name_is_cut_out_of_a_description(read):
    found = read("A barrister with 30 years at the bar said the pier was old.")
    assert [s.name for s in found if s.source] != ["with 30 years at the bar"]


def test_federation_of_dockers_is_no_docker(read):
    found = read("The Federation of Seafarers and Dockers (FSD) said the pier was old.")
    assert [(s.name, s.kind) for s in found if s.source] == [
        ("Federation of Seafarers and Dockers", "organisation")
    ]


def test_she_tells_that_a_lone_surname_is_a_person(read):
    found = read("Brask said the pier was old.\n\nShe said it would be closed.")
    assert [(s.name, s.kind) for s in found if s.source] == [("Brask", "person"), ("Brask", "person")]


def test_kind_of_firm_before_its_name(read):
    found = read("Insurer Calder Holt lost money.\n\nIt said the pier was old.")
    assert [(s.name, s.kind) for s in found if s.source] == [("Calder Holt", "organisation")]


def test_unresolved_it_is_no_name_for_the_book(reader, make):
    assert "It" not in {m.name for m in reader.read(make("It said the pier was old.")).mentions}


def test_document_seen_by_the_outlet_is_the_document(one):
    said = one("A 31-page filing, seen by this newspaper, says the pier was old.")
    assert (said.name, said.kind) == ("filing", "document")


def test_who_shrugs_is_a_person(read):
    found = read('Asked about the delay, Bruun shrugged. "Ask the engineers," he said.')
    assert [(s.name, s.kind) for s in found if s.source] == [("Bruun", "person")]


def test_the_guild_of_a_story_that_names_one(read):
    book = NameBook().add([Mention(name="Guild of Sea Pilots", kind="organisation", dispatch="d0")])
    assert (
        book.canonical("Guild", "organisation")
        == book.canonical("guild", "organisation")
        == "Guild of Sea Pilots"
    )
    assert book.canonical("company", "organisation") == "company"


def test_pilots_are_not_the_pilots_of_another_sentence():
    book = NameBook().add([Mention(name="harbour pilots at Sandrey", kind="group", dispatch="d0")])
    assert book.canonical("pilots", "group") == "pilots"


def test_given_name_tells_who_she_is(read):
    body = 'Hendrik Moor, the prosecutor, signed the appeal. Berthe Lind carried it in.\n\nThe court would not sit before spring, he said. "I have walked here," she said.'
    assert names(read(body)) == ["Hendrik Moor", "Berthe Lind"]


def test_whom_the_sentence_tells_of_comes_before_who_spoke_earlier(read):
    body = "Captain Odo Brill put the crowd at 2,500.\n\nMr Marten came in by the garage. He declined to answer questions about the pier."
    assert names(read(body))[-1] == "Marten"


def test_lead_names_its_speaker_in_the_next_paragraph(read):
    body = 'The pier will be sold, the man who speaks for the owners said on Monday.\n\n"Everybody has a price," Oskar Bruun told reporters.'
    assert names(read(body)) == ["Oskar Bruun", "Oskar Bruun"]


def test_bare_title_that_nobody_was_given(read):
    body = 'Anselm Corve got to his feet in the dock. The prisoner shouted: "I leave with clean pockets."'
    assert names(read(body)) == ["Anselm Corve"]


def test_another_officers_title_is_not_who_spoke_last(read):
    body = "Transport Minister Oskar Bruun arrived. The mayor said the pier was old."
    assert names(read(body)) != ["Oskar Bruun"]


def test_indefinite_title_names_nobody(read):
    body = "Oskar Bruun was sentenced on Monday. A barrister with clients on both sides said he would appeal."
    found = read(body)
    assert "Oskar Bruun" not in names(found)


def test_surname_that_two_bear_is_the_one_named_in_full_here(read):
    book = NameBook().add(
        [
            Mention(name="Anselm Corve", kind="person", dispatch="d0", role="minister"),
            Mention(name="Alix Corve", kind="person", dispatch="d0"),
        ]
    )
    body = "Judges freed Alix Corve on Monday.\n\nCorve said the trial was over."
    assert names(read(body, names=book)) == ["Alix Corve"]


def test_ministry_of_a_named_minister(read):
    body = "Transport Minister Oskar Bruun met the Transport Ministry of Estmark's staff.\n\nMr Bruun's ministry said the pier was old."
    assert names(read(body)) == ["Transport Ministry of Estmark"]


def test_his_office_is_named_after_him(read):
    body = "Hendrik Moor walked home on Monday. The car was empty, his office said."
    assert names(read(body)) == ["Hendrik Moor's office"]


def test_the_department_is_a_ministry_and_no_company(read):
    body = (
        "The Ministry of Transport closed the pier. Corrant Lines sent its ferries home.\n\n"
        "The department said the pier was old."
    )
    assert names(read(body)) == ["Ministry of Transport"]


def test_paper_is_the_one_named_more_fully(read):
    body = "The council handed over its nine-point paper on the pier.\n\nThe paper calls for a new roof."
    assert names(read(body)) == ["nine-point paper"]


def test_third_point_is_the_papers(read):
    body = "The council handed over its nine-point paper.\n\nIts third point says the pier is closed."
    assert names(read(body)) == ["nine-point paper"]


def test_day_is_no_part_of_who_speaks(one):
    assert (
        one("Harbour Courier on Monday withdrew its report that the pier was sold.").source
        == "Harbour Courier"
    )


def test_bracket_belongs_to_who_speaks(one):
    said = one(
        "The pier was sold to Oskar Bruun, the buyer of the ferry, the Harbour Office (HO) said on Tuesday."
    )
    assert said.source == "the Harbour Office (HO)"


def test_surname_that_is_a_place_word_too(read):
    body = (
        "The strike is costing traders, Owen Castle, president of the Merchants' Chamber, said.\n\n"
        "Castle urged the government to act."
    )
    found = [s for s in read(body) if s.source]
    assert [(s.name, s.kind) for s in found] == [("Owen Castle", "person"), ("Owen Castle", "person")]


def test_street_is_nobody(read):
    assert "Linden Street" not in names(
        read("Linden Street said nothing. Ilse Marten said the pier was old.")
    )
