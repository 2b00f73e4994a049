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


DELETED = """<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>ONA</title><updated>2026-03-10T09:00:00Z</updated>
<entry><id>tag:ona,1</id><title>Mine reopens</title><updated>2026-03-10T08:00:00Z</updated><content>The mine.</content></entry>
<at:deleted-entry ref="tag:ona,1" when="2026-03-10T09:00:00Z"><at:by><name>Ann Bell</name></at:by><at:comment>Withdrawn: the mine is shut</at:comment></at:deleted-entry></feed>"""


def test_a_deleted_entry_withdraws_what_it_refers_to(read, admit):
    _, (first, gone) = admit(read(DELETED, outlet=None).items)
    assert (gone.signal, gone.supersedes, gone.headline, gone.byline) == (
        "kill",
        first.id,
        "Withdrawn: the mine is shut",
        "Ann Bell",
    )
    assert gone.published.hour == 9


def test_a_deleted_entry_without_a_word_names_what_is_gone(read):
    silent = DELETED.replace("<at:comment>Withdrawn: the mine is shut</at:comment>", "")
    last = read(silent).items[-1]
    assert (
        last.canceled
        and "tag:ona,1" in last.headline
        and any("without a word" in odd for odd in last.oddities)
    )


def test_a_deleted_entry_in_a_feed_that_is_cut_off(read):
    assert [i.canceled for i in read(DELETED[:-10]).items] == [False, True]


def test_two_deleted_entries_with_the_same_comment(read, admit):
    two = DELETED.replace(
        "</feed>",
        '<at:deleted-entry ref="tag:ona,2" when="2026-03-10T09:00:00Z"><at:comment>Withdrawn: the mine is shut</at:comment></at:deleted-entry></feed>',
    )
    assert len(admit(read(two).items)[1]) == 3


def test_the_source_of_an_entry_is_where_it_came_from(read):
    sourced = DELETED.replace(
        "<content>", "<source><id>tag:int</id><title>Interlane</title></source><content>"
    )
    assert read(sourced).items[0].infosources == ("Interlane",)
