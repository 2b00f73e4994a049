"""NITF as AP, EFE, PA, NTB and others send it."""

import pytest

WHOLE = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE nitf SYSTEM "nitf-3-4.dtd"><nitf version="-//IPTC//DTD NITF 3.4//EN">
<head><title>Mine</title><meta name="anpa-keyword" content="BC-Tarn-Mine"/><meta name="anpa-sequence" content="1234"/>
<docdata management-status="usable"><doc-id id-string="ona-20260310-1" regsrc="ONA"/><urgency ed-urg="4"/><date.issue norm="20260310T091500Z"/><date.release norm="20260310T091500Z"/>
<ed-msg info="Adds quote"/><du-key generation="1" part="0" version="2" key="TARN MINE"/><doc.copyright holder="Orvenian News Agency" year="2026"/></docdata></head>
<body><body.head><hedline><hl1 id="headline">Mine <em>reopens</em></hl1><hl2>Workers return</hl2></hedline><byline>By <person>Ann Bell</person><byttl>Staff writer</byttl></byline>
<distributor><org>ONA</org></distributor><dateline><location>TARN</location></dateline><abstract><p>Short.</p></abstract></body.head>
<body.content><block id="Main"><p lede="true">TARN (ONA) — The mine reopened on <chron norm="20260310">Tuesday</chron>.</p><hl2>Background</hl2><p>It had been closed.</p></block>
<media media-type="image"><media-caption>The mine at dawn.</media-caption></media><table><tr><th>Shift</th><th>Hour</th></tr><tr><td>First</td><td>6</td></tr></table></body.content>
<body.end><tagline>ONA writer Carl Dunn contributed.</tagline></body.end></body></nitf>"""
BODY = "TARN (ONA) — The mine reopened on Tuesday.\n\nBackground\n\nIt had been closed.\n\nShift Hour\nFirst 6\n\nONA writer Carl Dunn contributed."


def only(parsed):
    (item,) = parsed.items
    return item


def test_an_item(read):
    item = only(read(WHOLE, outlet=None))
    assert (item.format, item.outlet, item.headline, item.body) == ("nitf", "ONA", "Mine reopens", BODY)
    assert (item.guid, item.version, item.slug) == ("ona-20260310-1", "2", "BC-Tarn-Mine")
    assert (item.note, item.urgency, item.embargo, item.oddities) == ("Adds quote", 4, None, ())
    assert "Ann Bell" in item.byline and item.published.minute == 15


def test_the_tagline_is_furniture_and_the_caption_no_text(read, admit):
    (dispatch,) = admit([only(read(WHOLE))])[1]
    assert "ONA writer Carl Dunn contributed." in [dispatch.text[a:b] for a, b in dispatch.furniture]
    assert "dawn" not in dispatch.text


def test_a_headline_in_the_title_alone(read):
    bare = WHOLE[: WHOLE.index("<hedline>")] + WHOLE[WHOLE.index("</hedline>") + 10 :]
    assert only(read(bare)).headline == "Mine"


def test_a_release_behind_the_issue_is_an_embargo(read):
    assert (
        only(
            read(
                WHOLE.replace('date.release norm="20260310T091500Z"', 'date.release norm="20260311T000100Z"')
            )
        ).embargo.day
        == 11
    )


def test_an_embargoed_status_with_a_release(read):
    held = WHOLE.replace('"usable"', '"embargoed"')
    assert only(read(held)).embargo.minute == 15 and "embargo" in only(read(held)).marks


@pytest.mark.parametrize(
    ("status", "kill", "marks"), [("canceled", True, ()), ("withheld", False, ("hold",))]
)
def test_the_management_status(read, status, kill, marks):
    item = only(read(WHOLE.replace('"usable"', f'"{status}"')))
    assert (item.canceled, item.marks) == (kill, marks)


def test_a_correction_names_what_it_corrects(read, admit):
    corrected = (
        WHOLE.replace("ona-20260310-1", "ona-20260310-2")
        .replace("<urgency", '<correction info="Corrects day" id-string="ona-20260310-1"/><urgency')
        .replace("Tuesday", "Monday")
    )
    _, (first, later) = admit([only(read(WHOLE)), only(read(corrected))])
    assert (later.signal, later.supersedes) == ("correction", first.id)


def test_the_delivery_trail_outermost_first(read):
    trail = '<del-list><from-src src-name="Karsk Post" level-number="1"/><from-src src-name="Interlane" level-number="2"/></del-list>'
    assert only(read(WHOLE.replace("<urgency", trail + "<urgency"))).hops == ("Interlane", "Karsk Post")


def test_lines_without_paragraphs(read):
    plain = (
        WHOLE[: WHOLE.index("<block")]
        + "TARN (ONA) - The mine reopened on Tuesday after a year of\nrepairs, its owner said in the morning of that very\nday.\n\nIt had been closed.\n"
        + WHOLE[WHOLE.index("</body.content>") :]
    )
    assert only(read(plain)).body.startswith(
        "TARN (ONA) - The mine reopened on Tuesday after a year of repairs, its owner said"
    )


def test_escaped_markup_in_the_content(read):
    escaped = (
        WHOLE[: WHOLE.index("<block")]
        + "&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;"
        + WHOLE[WHOLE.index("</body.content>") :]
    )
    assert only(read(escaped)).body.startswith("One & two.\n\nThree.")


def test_entities_of_html_without_a_dtd(read):
    item = only(
        read(WHOLE.replace("It had been closed", "Caf&eacute;&nbsp;&ldquo;Tarn&rdquo; &mdash; closed"))
    )
    assert "Café “Tarn” — closed" in item.body and any("entities of HTML" in odd for odd in item.oddities)


def test_a_bare_ampersand(read):
    item = only(read(WHOLE.replace("It had been closed", "Dunn & Sons closed it")))
    assert "Dunn & Sons closed it" in item.body and any("bare &" in odd for odd in item.oddities)


def test_utf_8_that_was_read_as_latin_1_on_its_way(read):
    twice = "It cost £20m, the café’s owner said — “never again”".encode().decode("cp1252", "replace")
    item = only(read(WHOLE.replace("It had been closed", twice.replace("\ufffd", ""))))
    assert "It cost £20m, the café’s owner" in item.body and any("read back" in odd for odd in item.oddities)


def test_control_characters_are_left_out(read):
    item = only(read(WHOLE.replace("It had been", "It had\x07 been&#x1;")))
    assert "It had been closed" in item.body and any("control" in odd for odd in item.oddities)


def test_no_docdata_is_told(read):
    bare = WHOLE[: WHOLE.index("<docdata")] + WHOLE[WHOLE.index("</docdata>") + 10 :]
    item = only(read(bare))
    assert item.guid is None and any("docdata" in odd for odd in item.oddities)


def test_what_stands_behind_the_end(read):
    item = only(read(WHOLE + "\n\x04\x04NNNN"))
    assert item.body == BODY and item.oddities


def test_an_undeclared_prefix(read):
    assert (
        "It had been closed"
        in only(
            read(WHOLE.replace("<p>It had been closed.</p>", "<p><ona:b>It</ona:b> had been closed.</p>"))
        ).body
    )


def test_preformatted_tables_stay_lines(read):
    table = WHOLE.replace(
        "<p>It had been closed.</p>",
        "<pre>Team           P   W\nTarn           3   2\nKarsk          3   1\nAnother line of the table here, 3   1</pre>",
    )
    assert "Tarn           3   2\nKarsk" in only(read(table)).body
