"""OPML as feed readers export it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from writethru.errors import IntakeError
from writethru.intake.opml import Listed, read, write

NESTED = b"""<?xml version="1.0" encoding="utf-8"?>
<opml version="1.0"><head><title>Mine</title></head><body>
<outline text="Agencies"><outline text="ONA" title="ONA Wire" type="rss" xmlUrl="https://ona.example/rss" htmlUrl="https://ona.example"/>
<outline title="Tarn &amp; Radio" xmlurl=" https://tarn.example/feed "/></outline>
<outline XMLURL="https://nameless.example/x"/><outline text="ONA again" xmlUrl="https://ona.example/rss"/>
<outline text="A note"/><outline text="bad" xmlUrl="javascript:alert(1)"/><outline text="file" xmlUrl="file:///etc/hostname"/></body></opml>"""


def test_folders_odd_cases_doubles_and_what_is_no_feed():
    assert [(f.outlet, f.url) for f in read(NESTED)] == [
        ("ONA", "https://ona.example/rss"), ("Tarn & Radio", "https://tarn.example/feed"), ("nameless.example", "https://nameless.example/x"),
    ]  # fmt: skip


def test_latin_1_that_calls_itself_so():
    data = "<?xml version='1.0' encoding='iso-8859-1'?><opml><body><outline text='Café' xmlUrl='https://c.example/'/></body></opml>"
    assert read(data.encode("latin-1"))[0].outlet == "Café"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no xml",
        b"<opml>",
        b"<rss version='2.0'/>",
        b"<!DOCTYPE o [<!ENTITY a 'b'>]><opml/>",
        b"<opml>" * 500,
        b"\x89PNG\x00\x00",
    ],
    ids=["empty", "text", "cut", "a_feed", "entities", "deep", "picture"],
)
def test_what_is_no_list_says_why(data):
    with pytest.raises(IntakeError) as caught:
        read(data)
    assert caught.value.todo


@given(
    st.lists(
        st.tuples(st.text(min_size=1, max_size=30), st.integers(0, 10**6)),
        max_size=6,
        unique_by=lambda row: row[1],
    )
)
def test_what_is_written_is_read_back(rows):
    feeds = [
        Listed(outlet=name, url=f"https://a.example/{n}?a=1&b=%22")
        for name, n in rows
        if name.isprintable() and name.strip()
    ]
    back = read(write(feeds, "Feeds & <more>"))
    assert [(" ".join(f.outlet.split()), f.url) for f in feeds] == [(f.outlet, f.url) for f in back]
