"""NewsML 1.2 as AFP, PA, Belga, ANA and others send it."""

import pytest

WHOLE = """<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE NewsML SYSTEM "http://www.iptc.example/NewsML_1.2.dtd">
<NewsML Version="1.2"><Catalog Href="http://ona.example/Catalog.xml"/>
<NewsEnvelope><TransmissionId>0421</TransmissionId><DateAndTime>20260310T091500Z</DateAndTime><NewsService FormalName="WORLD"/><Priority FormalName="4"/></NewsEnvelope>
<NewsItem xml:lang="en"><Identification><NewsIdentifier><ProviderId>ona.example</ProviderId><DateId>20260310</DateId><NewsItemId>TX-TAR-1</NewsItemId>
<RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:ona.example:20260310:TX-TAR-1:1</PublicIdentifier></NewsIdentifier><NameLabel>Orvenia-mine</NameLabel></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260310T091500+0000</FirstCreated><ThisRevisionCreated>20260310T093000+0000</ThisRevisionCreated><Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Mine reopens</HeadLine><ByLine>Ann Bell</ByLine><DateLine xml:lang="en">Tarn, 10 March 2026 (ONA) -</DateLine><SlugLine>tarn-mine</SlugLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="ONA"/></Provider><Source><Party FormalName="Tarn Radio"/></Source></AdministrativeMetadata>
<DescriptiveMetadata><Language FormalName="en"/><Location HowPresent="Origin"><Property FormalName="City" Value="Tarn"/></Location></DescriptiveMetadata>
<ContentItem><MediaType FormalName="Text"/><Format FormalName="NITF3.1"/><DataContent><nitf><body><body.content><p>The mine reopened.</p><p>Carl Dunn &amp; Sons run <org value="x">it</org>.</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""  # fmt: skip
BODY = "The mine reopened.\n\nCarl Dunn & Sons run it."


def only(parsed):
    (item,) = parsed.items
    return item


def test_a_news_item(read):
    item = only(read(WHOLE, outlet=None))
    assert (item.format, item.outlet, item.headline, item.body) == ("newsml1", "ONA", "Mine reopens", BODY)
    assert (item.guid, item.version) == ("urn:newsml:ona.example:20260310:TX-TAR-1", "1")
    assert (item.slug, item.byline, item.language, item.urgency) == ("tarn-mine", "Ann Bell", "en", 4)
    assert (item.published.minute, item.updated.minute) == (15, 30)
    assert item.infosources == ("Tarn Radio",) and item.oddities == ()


def test_a_revision_has_another_public_identifier_and_is_a_version(read, admit):
    second = (
        WHOLE.replace(">1</RevisionId>", ">2</RevisionId>")
        .replace("TAR-1:1<", "TAR-1:2<")
        .replace("reopened", "opened")
    )
    _, (first, later) = admit([only(read(WHOLE)), only(read(second))])
    assert later.supersedes == first.id and later.version == "2"


def test_an_update_letter_behind_the_revision(read):
    assert only(read(WHOLE.replace("TAR-1:1<", "TAR-1:1N<"))).guid.endswith("TX-TAR-1")


def test_a_dateline_in_small_letters(read, admit):
    (dispatch,) = admit([only(read(WHOLE))])[1]
    assert (dispatch.dateline.place, dispatch.dateline.date, dispatch.dateline.agency) == (
        "Tarn",
        "10 March 2026",
        "ONA",
    )


def test_paragraphs_without_nitf(read):
    bare = WHOLE.replace("<nitf><body><body.content>", "<media><media-reference/></media>").replace(
        "</body.content></body></nitf>", ""
    )
    assert only(read(bare)).body == BODY


def test_a_text_in_a_component_below(read):
    deep = WHOLE.replace("<ContentItem>", "<NewsComponent><Role FormalName='Main'/><ContentItem>").replace(
        "</ContentItem>", "</ContentItem></NewsComponent>"
    )
    assert only(read(deep)).body == BODY


def test_the_captions_of_pictures_are_not_the_text(read):
    picture = (
        "<NewsComponent><Role FormalName='Photo'/><NewsComponent><Role FormalName='Caption'/><ContentItem><MediaType FormalName='Text'/><DataContent><p>"
        + "A caption that is longer than the text itself. " * 5
        + "</p></DataContent></ContentItem></NewsComponent></NewsComponent></NewsComponent></NewsItem>"
    )
    item = only(read(WHOLE.replace("</NewsComponent></NewsItem>", picture)))
    assert item.body == BODY


def test_escaped_markup_in_capitals(read):
    escaped = WHOLE.replace("<nitf><body><body.content><p>The mine reopened.</p><p>Carl Dunn &amp; Sons run <org value=\"x\">it</org>.</p></body.content></body></nitf>",
                            "&lt;P&gt;The mine reopened.&lt;/P&gt;&lt;P&gt;Carl Dunn &amp;amp; Sons run it.&lt;/P&gt;")  # fmt: skip
    assert only(read(escaped)).body == BODY


def test_markup_in_cdata(read):
    cdata = WHOLE.replace("<nitf>", "<![CDATA[<nitf>").replace("</nitf>", "</nitf>]]>")
    assert only(read(cdata)).body == BODY


@pytest.mark.parametrize("status", ["Canceled", "Cancelled", "CANCELED"])
def test_a_canceled_item_is_a_kill(read, status):
    assert only(read(WHOLE.replace('Status FormalName="Usable"', f'Status FormalName="{status}"'))).canceled


@pytest.mark.parametrize(
    ("instruction", "signal"),
    [
        ("Rectify", "correction"),
        ("Correction", "correction"),
        ("Delete", "kill"),
        ("Kill", "kill"),
        ("Update", "update"),
    ],
)
def test_an_instruction_says_what_it_is(read, instruction, signal):
    item = only(read(WHOLE.replace("<Urgency", f'<Instruction FormalName="{instruction}"/><Urgency')))
    assert item.signal == signal


def test_an_alert_is_a_bulletin(read):
    assert (
        only(read(WHOLE.replace('NewsItemType FormalName="News"', 'NewsItemType FormalName="Alert"'))).signal
        == "bulletin"
    )


def test_an_embargo_is_a_status_that_will_change(read):
    held = WHOLE.replace(
        '<Status FormalName="Usable"/>',
        '<Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260311T060000Z</DateAndTime></StatusWillChange>',
    )
    item = only(read(held))
    assert (item.embargo.day, item.embargo.hour, item.marks) == (11, 6, ("embargo",))


def test_a_comment_is_a_note(read):
    item = only(
        read(
            WHOLE.replace(
                "<NewsComponent>", "<NewsComponent><Comment>Embargoed to 0001 GMT March 11</Comment>", 1
            )
        )
    )
    assert item.note == "Embargoed to 0001 GMT March 11"


def test_several_items_and_a_reference_to_another(read):
    second = WHOLE[WHOLE.index("<NewsItem ") : WHOLE.index("</NewsML>")].replace("TAR-1", "TAR-2")
    assert len(read(WHOLE.replace("</NewsML>", second + "</NewsML>")).items) == 2


def test_no_headline_takes_the_first_line_and_says_so(read):
    item = only(
        read(
            WHOLE.replace("<HeadLine>Mine reopens</HeadLine>", "").replace(
                "<NameLabel>Orvenia-mine</NameLabel>", ""
            )
        )
    )
    assert (item.headline, item.body) == ("The mine reopened.", "Carl Dunn & Sons run it.") and any(
        "headline" in odd for odd in item.oddities
    )


def test_no_identifier_is_told(read):
    bare = (
        WHOLE[: WHOLE.index("<Identification>")]
        + WHOLE[WHOLE.index("</Identification>") + len("</Identification>") :]
    )
    item = only(read(bare))
    assert item.guid is None and any("identifier" in odd for odd in item.oddities)


def test_a_document_type_that_names_parts_elsewhere(read):
    typed = WHOLE.replace(
        'SYSTEM "http://www.iptc.example/NewsML_1.2.dtd"',
        'SYSTEM "NewsML.dtd" [<!ENTITY % nitf SYSTEM "nitf.dtd"> %nitf;]',
    )
    item = only(read(typed))
    assert item.body == BODY and any("not fetched" in odd for odd in item.oddities)


def test_title_lead_and_body_in_components_of_their_own(read):
    def part(role, text):
        return f"<NewsComponent><Role FormalName='Bel:{role}'/><ContentItem><DataContent><p>{text}</p></DataContent></ContentItem></NewsComponent>"

    parts = (
        part("Title", "Mine opens")
        + part("Lead", "It is open.")
        + part("Body", "The mine reopened on Tuesday after a year.")
    )
    start, end = WHOLE.index("<ContentItem>"), WHOLE.index("</ContentItem>") + len("</ContentItem>")
    bare = (WHOLE[:start] + parts + WHOLE[end:]).replace("<HeadLine>Mine reopens</HeadLine>", "")
    item = only(read(bare))
    assert (item.headline, item.body) == (
        "Mine opens",
        "It is open.\n\nThe mine reopened on Tuesday after a year.",
    )
