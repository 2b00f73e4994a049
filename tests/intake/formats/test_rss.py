"""RSS 2.0 and 0.9x: what becomes of its fields, and of feeds that bend the standard."""

import pytest

HEAD = '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Tarn Radio</title>'
TAIL = "</channel></rss>"


def item(title: str = "Bridge closed", **fields: str) -> str:
    inner = "".join(f"<{name}>{value}</{name}>" for name, value in fields.items())
    return f"<item><title>{title}</title>{inner}</item>"


def test_fields_of_an_item(read, now):
    parsed = read(
        HEAD + item(description="The bridge at Tarn was closed.", guid="t-1", link="https://tarn.example/1", author="A. Bell",
                    pubDate="Tue, 10 Mar 2026 11:00:00 +0100") + TAIL
    )  # fmt: skip
    (only,) = parsed.items
    assert (parsed.format, parsed.title, parsed.rejected) == ("rss", "Tarn Radio", ())
    assert (only.headline, only.body) == ("Bridge closed", "The bridge at Tarn was closed.")
    assert only.text == "Bridge closed\n\nThe bridge at Tarn was closed."
    assert (only.guid, only.link, only.byline) == ("t-1", "https://tarn.example/1", "A. Bell")
    assert only.published.isoformat() == "2026-03-10T10:00:00+00:00"


def test_a_truncated_feed_keeps_its_complete_items(read):
    parsed = read(HEAD + item("One") + item("Two") + "<item><title>Thr")
    assert [i.headline for i in parsed.items] == ["One", "Two"]
    (cut,) = parsed.rejected
    assert cut.code == "WT211" and b"Thr" in cut.raw and "2 complete items" in cut.reason


def test_a_truncated_feed_with_a_closing_tag_inside_cdata(read):
    parsed = read(
        HEAD + item("One", description="<![CDATA[say </item> aloud]]>") + "<item><title>Two</title>"
    )
    assert [i.headline for i in parsed.items] == ["One"]


def test_an_undefined_entity_spoils_no_item(read):
    parsed = read(HEAD + item("Fish &nbsp; chips") + item("Two") + TAIL)
    assert [i.headline for i in parsed.items] == ["Fish chips", "Two"]
    assert parsed.rejected == () and "broken XML" in parsed.items[0].oddities[0]


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
        '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname">]>',
        '<!DOCTYPE rss [<!ENTITY % more SYSTEM "http://127.0.0.1:9/x.dtd"> %more;]>',
    ],
    ids=["an_entity_bomb", "a_file_as_an_entity", "an_external_dtd"],
)
def test_entities_are_never_expanded(read, doctype):
    name = "c" if " b " in doctype else "file"
    parsed = read(
        f'<?xml version="1.0"?>{doctype}<rss version="2.0"><channel>{item(f"&{name};")}</channel></rss>'
    )
    assert parsed.items == () and parsed.rejected[0].code == "WT204"


def test_an_external_dtd_is_not_fetched(read):
    old = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://127.0.0.1:9/rss.dtd">'
    parsed = read(f'{old}<rss version="0.91"><channel><title>T</title>{item("One")}</channel></rss>')
    assert [i.headline for i in parsed.items] == ["One"]


def test_an_empty_item_is_set_aside(read):
    parsed = read(HEAD + "<item/>" + item("One") + item(" ", description="<p> </p>") + TAIL)
    assert [i.headline for i in parsed.items] == ["One"]
    assert [r.code for r in parsed.rejected] == ["WT231", "WT231"]


def test_an_item_without_a_title_takes_its_first_line(read):
    (only,) = read(
        HEAD
        + "<item><description>&lt;p&gt;Ferry late.&lt;/p&gt;&lt;p&gt;It waits.&lt;/p&gt;</description></item>"
        + TAIL
    ).items
    assert (only.headline, only.body) == ("Ferry late.", "It waits.")


def test_scripts_never_reach_the_text(read):
    bad = "&lt;p&gt;It waits&lt;/p&gt;&lt;script&gt;steal()&lt;/script&gt;&lt;img src=x onerror='steal()'&gt;&lt;style&gt;p{}&lt;/style&gt;"
    (only,) = read(
        HEAD + item("Ferry &lt;script&gt;steal()&lt;/script&gt;late", description=bad) + TAIL
    ).items
    assert only.text == "Ferry late\n\nIt waits"


def test_a_script_as_a_link(read):
    (only,) = read(HEAD + item(link="javascript:steal()") + TAIL).items
    assert only.link is None and "leads to no page" in only.oddities[0]


def test_a_description_cut_off_inside_a_tag(read):
    (only,) = read(
        HEAD + item(description="<![CDATA[<p>The ferry waits at <a href='https://tarn.exam]]>") + TAIL
    ).items
    assert only.body == "The ferry waits at"


def test_the_longer_of_description_and_content(read):
    text = HEAD.replace('"2.0"', '"2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"')
    full = "<content:encoded><![CDATA[<p>One.</p><p>Two.</p>]]></content:encoded>"
    (only,) = read(
        text + f"<item><title>T</title><description>One ...</description>{full}</item>" + TAIL
    ).items
    assert only.body == "One.\n\nTwo."


@pytest.mark.parametrize(
    ("date", "hour", "note"),
    [
        ("Tue, 10 Mar 2026 09:00:00", 9, "no zone"),
        ("Tue, 10 Mar 2026 09:00:00 XQZ", 9, "no zone"),
        ("Tue, 10 Mar 2026 09:00:00 EST", 14, None),
        ("2026-03-10T09:00:00Z", 9, None),
        ("Fri, 10 Mar 2028 09:00:00 GMT", None, "future"),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None, "unset clock"),
        ("soon", None, "cannot be read"),
        ("12", None, "cannot be read"),
        ("9" * 5000, None, "cannot be read"),
    ],
)  # fmt: skip
def test_wrong_dates(read, date, hour, note):
    (only,) = read(HEAD + item(pubDate=date) + TAIL).items
    assert (only.published.hour if only.published else None) == hour
    assert (note is None and only.oddities == ()) or note in only.oddities[0]


def test_where_an_item_was_taken_from(read):
    (only,) = read(
        HEAD + '<item><title>T</title><source url="https://ona.example/feed">ONA</source></item>' + TAIL
    ).items
    assert only.infosources == ("ONA",)


def test_the_outlet_is_the_feeds_title_where_nobody_names_one(read):
    assert (
        read(HEAD.replace("Tarn Radio", "Tarn Radio - Latest News") + item() + TAIL, outlet=None)
        .items[0]
        .outlet
        == "Tarn Radio"
    )


def test_deep_nesting_is_refused(read):
    parsed = read(HEAD + "<a>" * 5000 + "</a>" * 5000 + TAIL)
    assert parsed.items == () and parsed.rejected[0].code == "WT204"


def test_deep_nesting_in_html(read):
    (only,) = read(HEAD + item(description="<![CDATA[" + "<div>" * 3000 + "Ferry late" + "]]>") + TAIL).items
    assert only.body == "Ferry late"


def test_more_items_than_are_taken(read):
    parsed = read(HEAD + "".join(item(f"Item {n}") for n in range(10_001)) + TAIL)
    assert len(parsed.items) == 10_000 and parsed.rejected[0].code == "WT233"


def test_an_item_of_a_million_letters(read):
    parsed = read(HEAD + item(description="x" * 1_000_000) + item("One") + TAIL)
    assert [i.headline for i in parsed.items] == ["One"] and parsed.rejected[0].code == "WT232"
    assert len(parsed.rejected[0].raw) <= 64 * 1024


def test_a_body_that_only_repeats_the_title(read):
    (only,) = read(HEAD + item("Ferry late", description="Ferry late") + TAIL).items
    assert (only.body, only.text) == ("", "Ferry late")


def test_a_prologue_made_to_be_slow(read):
    assert read("<!DOCTYPE x>" * 50_000 + "<!-- " * 50_000).items == ()


def test_the_common_extensions(read):
    feed = """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dcterms="http://purl.org/dc/terms/"
    xmlns:media="http://search.yahoo.com/mrss/"><channel><title>ONA</title><item><title>Mine reopens</title><link>https://ona.example/1</link><description>Short.</description>
    <content:encoded><![CDATA[<p>The mine reopened.</p><p>It had been closed.</p>]]></content:encoded><dc:creator>Ann Bell</dc:creator><dcterms:issued>2026-03-10T08:00:00Z</dcterms:issued>
    <dcterms:modified>2026-03-10T09:00:00Z</dcterms:modified><media:content url="https://ona.example/1.jpg"><media:description>The mine at dawn.</media:description></media:content></item></channel></rss>"""
    (only,) = read(feed).items
    assert (only.body, only.byline) == ("The mine reopened.\n\nIt had been closed.", "Ann Bell")
    assert (only.published.hour, only.updated.hour) == (8, 9) and "dawn" not in only.text


def test_what_was_escaped_twice_or_read_as_another_encoding(read):
    twice = "It cost £20m, the café said".encode().decode("cp1252")
    feed = f"<rss version='2.0'><channel><title>ONA</title><item><title>Dunn&amp;amp;#8217;s &lt;b&gt;mine&lt;/b&gt;</title><description>{twice}</description></item></channel></rss>"
    (only,) = read(feed).items
    assert (only.headline, only.body) == ("Dunn’s mine", "It cost £20m, the café said")
    assert only.oddities
