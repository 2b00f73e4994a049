"""Agencies' own XML, read by its names."""

RITZAU = """<RBNews xmlns="http://tempuri.org/" xmlns:i="x"><NewsID>abc-1</NewsID><headline>Gruben åbner</headline><subtitle>Kort</subtitle><content>&lt;p&gt;Gruben i Tarn åbnede tirsdag.&lt;/p&gt;&lt;p&gt;Den havde været lukket.&lt;/p&gt;</content>
<PublishDate>2026-03-10T09:15:00</PublishDate><version>2</version><origin>Ann Bell</origin><strapline>TARN/GRUBE</strapline><TilRedaktionen>&lt;p&gt;Rettet dag&lt;/p&gt;</TilRedaktionen></RBNews>"""
APPL = """<Publication xmlns="http://ona.example/appl"><Identification><ItemId>f00</ItemId></Identification><PublicationManagement><Status>Canceled</Status></PublicationManagement>
<NewsLines><Title>Mine</Title><HeadLine>Mine reopens</HeadLine><ByLine>Ann Bell</ByLine></NewsLines><PublicationComponent Role="Main"><TextContentItem><DataContent><nitf><body><body.content><block><p>One.</p><p>Two.</p></block></body.content></body></nitf></DataContent></TextContentItem></PublicationComponent></Publication>"""


def only(parsed):
    (item,) = parsed.items
    return item


def test_an_item_with_escaped_markup(read, admit):
    item = only(read(RITZAU))
    assert (item.format, item.headline, item.body) == (
        "xml",
        "Gruben åbner",
        "Gruben i Tarn åbnede tirsdag.\n\nDen havde været lukket.",
    )
    assert (item.guid, item.version, item.slug, item.byline, item.note) == (
        "abc-1",
        "2",
        "TARN/GRUBE",
        "Ann Bell",
        "Rettet dag",
    )
    assert (
        any("no format known" in odd for odd in item.oddities) and admit([item])[1][0].signal == "correction"
    )


def test_nitf_deep_inside(read):
    item = only(read(APPL))
    assert (item.headline, item.body, item.guid, item.canceled) == (
        "Mine reopens",
        "One.\n\nTwo.",
        "f00",
        True,
    )


def test_a_list_of_items(read):
    parsed = read(
        "<items>"
        + "".join(
            f"<story><id>{n}</id><title>Mine {n}</title><text>Text {n}.</text></story>" for n in range(3)
        )
        + "</items>"
    )
    assert [(i.guid, i.headline, i.body) for i in parsed.items] == [
        (str(n), f"Mine {n}", f"Text {n}.") for n in range(3)
    ]


def test_xml_that_is_no_news_is_set_aside(read):
    assert read("<config><name>x</name></config>").rejected[0].code == "WT214"
    assert read("<urlset><url><title>x</title><text>y</text></url></urlset>").rejected[0].code == "WT214"
