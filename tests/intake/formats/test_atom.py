"""Atom: feeds, single entries, and where an entry came from."""

HEAD = '<feed xmlns="http://www.w3.org/2005/Atom"><title>ONA</title>'
ENTRY = """<entry><id>urn:x:1</id><title type="html">Mine &lt;b&gt;reopens&lt;/b&gt;</title><link href="https://ona.example/a"/>
<published>2026-03-10T08:00:00Z</published><updated>2026-03-10T09:00:00Z</updated><author><name>A. Bell</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The mine reopened.</p><script>steal()</script></div></content>
<source><title>Tarn Radio</title></source></entry>"""


def test_fields_of_an_entry(read):
    parsed = read(f"{HEAD}{ENTRY}</feed>", outlet=None)
    (only,) = parsed.items
    assert parsed.format == "atom"
    assert (only.outlet, only.headline, only.body) == ("ONA", "Mine reopens", "The mine reopened.")
    assert (only.guid, only.link, only.byline) == ("urn:x:1", "https://ona.example/a", "A. Bell")
    assert (only.published.hour, only.updated.hour) == (8, 9)
    assert only.infosources == ("Tarn Radio",)


def test_a_single_entry_document(read):
    single = ENTRY.replace("<entry>", '<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom">', 1)
    assert [i.guid for i in read(single).items] == ["urn:x:1"]


def test_an_entry_never_updated_has_no_time_of_update(read):
    (only,) = read(f"{HEAD}{ENTRY}</feed>".replace("<updated>2026-03-10T09:00:00Z</updated>", "")).items
    assert only.updated is None and only.published is not None


def test_a_truncated_feed_keeps_its_complete_entries(read):
    parsed = read(f"{HEAD}{ENTRY}<entry><id>urn:x:2</id><title>Half")
    assert [i.guid for i in parsed.items] == ["urn:x:1"] and parsed.rejected[0].code == "WT211"


def test_an_entity_bomb(read):
    assert read(f'<!DOCTYPE feed [<!ENTITY a "aaa">]>{HEAD}</feed>').rejected[0].code == "WT204"


def test_a_content_without_a_value(read):
    bent = '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id><title\ufffd/title><content type="html">B</content></entry></feed>'
    parsed = read(bent)
    assert parsed.items or parsed.rejected
