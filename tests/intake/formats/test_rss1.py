"""RSS 1.0: items beside the channel."""

FEED = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
  xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://ona.example/"><title>ONA</title></channel>
<item rdf:about="https://ona.example/a"><title>Mine reopens</title><link>https://ona.example/a?utm_source=x</link>
<description>The mine reopened.</description><dc:date>2026-03-10T08:00:00+02:00</dc:date></item>
</rdf:RDF>"""


def test_fields_of_an_item(read):
    parsed = read(FEED, outlet=None)
    (only,) = parsed.items
    assert parsed.format == "rss1"
    assert (only.outlet, only.headline, only.body) == ("ONA", "Mine reopens", "The mine reopened.")
    assert only.guid == "https://ona.example/a"
    assert (only.updated or only.published).isoformat() == "2026-03-10T06:00:00+00:00"


def test_a_truncated_feed_keeps_its_complete_items(read):
    parsed = read(FEED.replace("</rdf:RDF>", "<item><title>Hal"))
    assert [i.headline for i in parsed.items] == ["Mine reopens"] and parsed.rejected[0].code == "WT211"
