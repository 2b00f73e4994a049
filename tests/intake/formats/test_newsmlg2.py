"""NewsML-G2: items, messages, packages, and how agencies bend them."""

import pytest

META = """<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:ONA"><name>Orvenian News Agency</name></provider>
<versionCreated>2026-03-10T09:15:00+01:00</versionCreated><firstCreated>2026-03-10T08:15:00+01:00</firstCreated>
<pubStatus qcode="stat:usable"/><edNote>Adds quote</edNote><signal qcode="sig:update"/></itemMeta>"""
ABOUT = """<contentMeta><urgency>4</urgency><located qcode="city:1"><name xml:lang="sv">Tärna</name><name xml:lang="en">Tarn</name></located>
<infoSource role="isrol:originf" literal="Tarn Radio"/><infoSource><name>Coast Post</name></infoSource><by>Ann Bell</by>
<dateline>TARN, March 10 (ONA) -</dateline><slugline>Tarn-Mine</slugline><headline>Mine reopens</headline><language tag="en"/></contentMeta>"""
XHTML = """<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body>
<p>The <b>mine</b> reopened&#160;on Tuesday.</p><ul><li>First shift at six</li><li>Second at two</li></ul><p>“We are glad,” Carl Dunn said.</p></body></html></inlineXML></contentSet>"""
ITEM = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:ona:1" version="3" xml:lang="en">{}</newsItem>'
WHOLE = ITEM.format(META + ABOUT + XHTML)
BODY = (
    "The mine reopened on Tuesday.\n\n* First shift at six\n* Second at two\n\n“We are glad,” Carl Dunn said."
)


def only(parsed):
    (item,) = parsed.items
    return item


def test_a_news_item(read):
    item = only(read(WHOLE, outlet=None))
    assert (item.format, item.outlet, item.headline, item.body) == (
        "newsmlg2",
        "Orvenian News Agency",
        "Mine reopens",
        BODY,
    )
    assert (item.guid, item.version, item.slug, item.byline, item.language) == (
        "urn:newsml:ona:1",
        "3",
        "Tarn-Mine",
        "Ann Bell",
        "en",
    )
    assert (item.note, item.signal, item.urgency, item.canceled) == ("Adds quote", "update", 4, False)
    assert (item.published.hour, item.updated.hour) == (7, 8)
    assert item.infosources == ("Tarn Radio", "Coast Post") and item.oddities == ()


def test_a_dateline_stated_apart_from_the_text_is_the_dispatchs(read, admit):
    (dispatch,) = admit([only(read(WHOLE))])[1]
    assert (dispatch.dateline.place, dispatch.dateline.date, dispatch.dateline.agency) == (
        "TARN",
        "March 10",
        "ONA",
    )
    assert dispatch.dateline.span == (14, 14) and dispatch.text[14:].startswith("The mine")


def test_a_place_alone_is_a_dateline(read, admit):
    (dispatch,) = admit([only(read(WHOLE.replace("<dateline>TARN, March 10 (ONA) -</dateline>", "")))])[1]
    assert (dispatch.dateline.place, dispatch.dateline.agency) == ("Tarn", None)


def test_a_message_of_several_items(read):
    other = WHOLE.replace("ona:1", "ona:2")
    message = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-10T09:15:00Z</sent></header><itemSet>{WHOLE}{other}</itemSet></newsMessage>'
    assert [i.guid for i in read(message).items] == ["urn:newsml:ona:1", "urn:newsml:ona:2"]


def test_an_envelope_of_the_senders_own(read):
    assert (
        only(read(f"<soap:Envelope xmlns:soap='s'><soap:Body>{WHOLE}</soap:Body></soap:Envelope>")).headline
        == "Mine reopens"
    )


def test_a_prefixed_namespace_and_names_in_other_cases(read):
    bent = WHOLE.replace(
        'xmlns="http://iptc.org/std/nar/2006-10-01/"', 'xmlns:nar="http://iptc.org/std/nar/2006-10-01/"'
    )
    for name in ("newsItem", "itemMeta", "contentMeta", "contentSet", "inlineXML"):
        bent = bent.replace(f"<{name}", f"<nar:{name}").replace(f"</{name}", f"</nar:{name}")
    assert only(read(bent)).body == BODY
    assert (
        only(read(WHOLE.replace("itemMeta", "ItemMeta").replace("headline>", "Headline>"))).headline
        == "Mine reopens"
    )


@pytest.mark.parametrize(
    "status", ["stat:canceled", "stat:cancelled", "http://cv.iptc.org/newscodes/pubstatusg2/canceled"]
)
def test_a_canceled_item_is_a_kill_of_the_version_before(read, admit, status):
    gone = WHOLE.replace("stat:usable", status).replace('version="3"', 'version="4"')
    _, (first, kill) = admit([only(read(WHOLE)), only(read(gone))])
    assert kill.signal == "kill" and kill.supersedes == first.id


def test_a_withheld_item_is_on_hold(read, admit):
    (dispatch,) = admit([only(read(WHOLE.replace("stat:usable", "stat:withheld")))])[1]
    assert "hold" in dispatch.marks


def test_a_later_version_that_comes_first_is_not_superseded(read, admit):
    later, earlier = (
        only(read(WHOLE)),
        only(read(WHOLE.replace('version="3"', 'version="2"').replace("reopened", "may reopen"))),
    )
    register, (first, second) = admit([later, earlier])
    assert second.supersedes is None and register.latest[first.key][-1] == first.id


def test_the_number_of_a_version_outweighs_its_date(read, admit):
    second = (
        WHOLE.replace('version="3"', 'version="4"')
        .replace("2026-03-10T09:15", "2026-03-10T07:15")
        .replace("reopened", "opened")
    )
    _, (first, later) = admit([only(read(WHOLE)), only(read(second))])
    assert later.supersedes == first.id


def test_a_link_to_the_version_before_under_another_guid(read, admit):
    linked = (
        WHOLE.replace("ona:1", "ona:9")
        .replace("</itemMeta>", '<link rel="irel:previousVersion" residref="urn:newsml:ona:1"/></itemMeta>')
        .replace("reopened", "opened")
    )
    _, (first, later) = admit([only(read(WHOLE)), only(read(linked))])
    assert later.supersedes == first.id and later.key == first.key


def test_the_hop_history_outermost_first(read, admit):
    hops = """<hopHistory><hop seq="1" timestamp="2026-03-10T07:00:00Z"><party literal="Karsk Post"/><action qcode="hopaction:created"/></hop>
    <hop seq="3"><party qcode="nprov:INT"><name>Interlane</name></party></hop><hop seq="2"><party><name>Coast Post</name></party></hop></hopHistory>"""
    (dispatch,) = admit([only(read(WHOLE.replace("<itemMeta>", hops + "<itemMeta>")))])[1]
    assert dispatch.hops == ("Interlane", "Coast Post", "Karsk Post")


def test_an_embargo(read):
    item = only(read(WHOLE.replace("<pubStatus", "<embargoed>2026-03-11T00:01:00Z</embargoed><pubStatus")))
    assert (item.embargo.day, item.embargo.minute) == (11, 1)


def test_an_embargo_that_cannot_be_read_is_told(read):
    item = only(
        read(WHOLE.replace("<pubStatus", "<embargoed>until the mayor has spoken</embargoed><pubStatus"))
    )
    assert (
        item.embargo is None and item.marks == ("embargo",) and any("embargo" in odd for odd in item.oddities)
    )


def test_several_headlines_by_role_and_rank(read):
    by_role = WHOLE.replace(
        "<headline>Mine", '<headline role="hldrole:short">Mine</headline><headline role="hldrole:main">Mine'
    )
    by_rank = WHOLE.replace(
        "<headline>Mine reopens", '<headline rank="2">Sub</headline><headline rank="1">Mine reopens'
    )
    assert only(read(by_role)).headline == only(read(by_rank)).headline == "Mine reopens"


def test_nitf_inside(read):
    inner = """<contentSet><inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline><hl1>Inner</hl1></hedline></body.head>
    <body.content><p>One.</p><p>Two.</p></body.content><body.end><tagline>Ann Bell reports for ONA</tagline></body.end></body></nitf></inlineXML></contentSet>"""
    item = only(read(ITEM.format(META + ABOUT + inner)))
    assert (item.headline, item.body) == ("Mine reopens", "One.\n\nTwo.\n\nAnn Bell reports for ONA")
    assert [item.text[a:b] for a, b in item.furniture] == ["Ann Bell reports for ONA"]


def test_plain_inline_data_that_was_wrapped(read):
    plain = '<contentSet><inlineData contenttype="text/plain">TARN (ONA) - The mine reopened on Tuesday after a\nyear of repairs, its owner said in the morning of\nthe day.\n\nIt had been closed.</inlineData></contentSet>'
    assert only(read(ITEM.format(META + ABOUT + plain))).body.split("\n\n")[1] == "It had been closed."


def test_escaped_markup_in_inline_data(read):
    escaped = '<contentSet><inlineData contenttype="text/html">&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;</inlineData></contentSet>'
    assert only(read(ITEM.format(META + ABOUT + escaped))).body == "One & two.\n\nThree."


def test_a_page_with_a_header_gives_its_main_section(read):
    page = """<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><header><time>10.03.2026 09:15</time><ul><li>Mines</li></ul><h1>Mine reopens</h1></header>
    <section class="main x1"><p>One.</p><p>Two.</p></section></body></html></inlineXML></contentSet>"""
    assert only(read(ITEM.format(META + ABOUT + page))).body == "One.\n\nTwo."


def test_the_headline_said_again_in_the_text_is_said_once(read):
    again = XHTML.replace("<body>", "<body><h1>Mine reopens</h1>")
    assert only(read(ITEM.format(META + ABOUT + again))).body == BODY


def test_a_picture_has_its_description_and_says_so(read):
    picture = ABOUT.replace(
        "<language", "<description role='drol:caption'>The mine at dawn.</description><language"
    )
    item = only(read(ITEM.format(META + picture + '<contentSet><remoteContent href="x.jpg"/></contentSet>')))
    assert item.body == "The mine at dawn." and any("description" in odd for odd in item.oddities)


def test_no_item_meta_and_no_guid_are_told(read):
    item = only(read(ITEM.format(ABOUT + XHTML).replace('guid="urn:newsml:ona:1"', "")))
    assert item.guid is None and len(item.oddities) >= 2


def test_a_package_lists_and_is_no_news(read, admit):
    package = f"""<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="p1" version="1">{META}<contentMeta><headline>Top stories</headline></contentMeta><groupSet root="G1">
    <group id="G1" role="group:main"><itemRef residref="a"><headline>Mine reopens</headline></itemRef><itemRef residref="b"><title>Ferry late</title></itemRef></group></groupSet></packageItem>"""
    (dispatch,) = admit([only(read(package))])[1]
    assert (dispatch.signal, dispatch.body) == ("feature", "* Mine reopens\n* Ferry late")


def test_a_planning_item_is_set_aside_by_its_name(read):
    plan = '<planningItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="plan1"/>'
    parsed = read(
        f"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>{plan}{WHOLE}</itemSet></newsMessage>"
    )
    assert (
        len(parsed.items) == 1
        and [r.code for r in parsed.rejected] == ["WT214"]
        and "plan1" in parsed.rejected[0].reason
    )


def test_a_message_cut_in_the_middle_gives_its_whole_items(read):
    message = f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{WHOLE}{WHOLE.replace("ona:1", "ona:2")}'
    parsed = read(message[:-200])
    assert [i.guid for i in parsed.items] == ["urn:newsml:ona:1"] and [r.code for r in parsed.rejected] == [
        "WT211"
    ]


def test_an_item_cut_in_the_middle_is_no_version_of_itself(read):
    parsed = read(WHOLE[:-150])
    assert parsed.items == () and parsed.rejected[0].code == "WT211" and parsed.rejected[0].raw


def test_not_for_publication_never_reaches_the_text(read):
    desk = XHTML.replace(
        "</body>",
        "<p>* * * *</p><p>The following information is not for publication</p><p>Ann Bell, +00 1234</p></body>",
    )
    item = only(read(ITEM.format(META + ABOUT + desk)))
    assert "1234" not in item.text and "1234" in item.note and item.body == BODY


def test_an_external_dtd_is_not_fetched(read):
    item = only(read('<!DOCTYPE newsItem SYSTEM "http://127.0.0.1:9/g2.dtd">' + WHOLE))
    assert item.body == BODY


def test_entities_of_its_own_are_refused(read):
    parsed = read('<!DOCTYPE newsItem [<!ENTITY x "mine">]>' + WHOLE.replace("<b>mine</b>", "&x;"))
    assert parsed.items == () and parsed.rejected[0].code == "WT204"


def test_a_whole_story_in_one_paragraph_with_lines(read):
    story = """<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>    By Ann Bell
    TARN, March 10 (ONA) - The mine in Tarn reopened on Tuesday
after a year, its owner said.
    "We are glad," Carl Dunn said.
    The harbour office said that ships will carry the ore from
April on.</p></body></html></inlineXML></contentSet>"""
    body = only(read(ITEM.format(META + ABOUT + story))).body
    assert body.split("\n\n")[-2:] == [
        '"We are glad," Carl Dunn said.',
        "The harbour office said that ships will carry the ore from April on.",
    ]


def test_a_paragraph_that_was_only_printed_over_lines(read):
    printed = """<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>
      The mine in Tarn reopened on
      Tuesday after a year of work
      and two hundred people went
      back to it.
    </p></body></html></inlineXML></contentSet>"""
    assert (
        only(read(ITEM.format(META + ABOUT + printed))).body
        == "The mine in Tarn reopened on Tuesday after a year of work and two hundred people went back to it."
    )


def test_what_was_escaped_twice(read):
    item = only(
        read(
            WHOLE.replace("Mine reopens", "Dunn &amp;amp; Sons reopen").replace(
                "Carl Dunn said", "Dunn &amp;amp; Sons&amp;#8217; boss said"
            )
        )
    )
    assert (
        item.headline == "Dunn & Sons reopen"
        and "Dunn & Sons’ boss said" in item.body
        and any("escaped twice" in odd for odd in item.oddities)
    )


def test_quotes_of_windows_under_the_name_of_latin_1(read):
    bent = (
        '<?xml version="1.0" encoding="iso-8859-1"?>'
        + WHOLE.replace("“We are glad,”", "\x93We are glad,\x94")
    ).encode("latin-1")
    item = only(read(bent))
    assert "“We are glad,”" in item.body and any("Windows" in odd for odd in item.oddities)


def test_soft_hyphens_and_zero_width_blanks_are_not_part_of_a_word(read):
    assert "The mine reopened" in only(read(WHOLE.replace("reopened", "re\u00adopen\u200bed"))).body


def test_a_place_that_is_only_a_key_to_its_explanation(read):
    keyed = WHOLE.replace("<dateline>TARN, March 10 (ONA) -</dateline>", "").replace(
        '<located qcode="city:1"><name xml:lang="sv">Tärna</name><name xml:lang="en">Tarn</name></located>',
        '<located literal="poi1"/>',
    )
    explained = keyed.replace(
        "<contentSet>", '<assert literal="poi1"><name>Tarn harbour</name></assert><contentSet>'
    )
    bare = keyed.replace("<contentSet>", '<assert literal="poi1"/><contentSet>')
    assert (only(read(explained)).dateline, only(read(bare)).dateline) == ("Tarn harbour", None)


def test_the_bytes_of_a_bent_item_are_kept(read, admit):
    bent = WHOLE.replace("Carl Dunn said", "Dunn & Sons said")
    (dispatch,) = admit([only(read(bent))])[1]
    assert dispatch.oddities and dispatch.original == bent.encode()
    assert only(read(WHOLE)).original == b""


def test_each_bent_item_of_a_message_keeps_its_own(read):
    other = WHOLE.replace("ona:1", "ona:2").replace('guid="urn:newsml:ona:2"', "")
    items = read(
        f"<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>{WHOLE}{other}</itemSet></newsMessage>"
    ).items
    assert items[0].original == b"" and items[1].original.startswith(b"<newsitem")


def test_who_edited_it_is_no_source_of_it(read):
    edited = WHOLE.replace(
        "<infoSource><name>",
        '<infoSource role="isrol:editor"><name>Carl Dunn</name></infoSource><infoSource><name>',
    )
    assert only(read(edited, outlet=None)).infosources == ("Tarn Radio", "Coast Post")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark(read, encoding):
    assert only(read(('<?xml version="1.0" encoding="utf-16"?>' + WHOLE).encode(encoding))).body == BODY
