"""A live blog's page in HTML."""

import json

import pytest

UPDATES = [
    {"@type": "BlogPosting", "@id": "https://coast.example/live#3", "headline": "Ferries sail again", "articleBody": "<p>Ferries sail again, the harbour office told <i>Tarn Radio</i>.</p><ul><li>At noon</li></ul>", "datePublished": "2026-03-10T11:40:00Z", "author": {"name": "Ann Bell"}},
    {"@type": "BlogPosting", "url": "https://coast.example/live#2", "articleBody": {"@type": "Text", "@value": "The harbour is closed, Mayor Ann Bell said."}, "datePublished": "2026-03-10T10:15:00Z", "dateModified": "2026-03-10T10:20:00Z"},
    {"@type": "BlogPosting", "url": "https://coast.example/live#1", "headline": "Wind rises", "articleBody": "Wind rises. It reaches 40 knots.", "datePublished": "2026-03-10T09:05:00Z"},
    {"@type": "BlogPosting", "url": "https://coast.example/live#0", "articleBody": "", "datePublished": "2026-03-10T09:00:00Z"},
]  # fmt: skip
ENTRIES = """<article class="entry entry-3" id="e3"><header><time datetime="2026-03-10T11:40:00Z">11:40</time><h2>Ferries sail again</h2><span class="author">Ann Bell</span></header><p>All ferries sail, the harbour office told <i>Tarn Radio</i>.</p><ul><li>One</li><li>Two</li></ul></article>
<article class="entry entry-2" id="e2"><header><time datetime="2026-03-10T10:15:00Z">10:15</time></header><p>The harbour is closed, Mayor Ann Bell said.</p><figure><figcaption>The harbour.</figcaption></figure></article>
<article class="entry entry-1" id="e1"><header><time datetime="2026-03-10T09:05:00Z">09:05</time></header><p>Wind reaches 40 knots.</p><div class="share">Share this</div></article>"""


def told(updates):
    thing = json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "LiveBlogPosting",
            "headline": "Storm in Tarn",
            "publisher": {"name": "Coast Post"},
            "liveBlogUpdate": updates,
        }
    )
    return f'<!DOCTYPE html><html lang="en"><head><title>Storm live</title><script type="application/ld+json">{thing}</script></head><body><h1>Storm</h1></body></html>'


def marked(entries=ENTRIES):
    return f'<!DOCTYPE html><html lang="en"><head><title>Storm in Tarn: live updates</title><meta property="og:site_name" content="Coast Post"><link rel="canonical" href="https://coast.example/live"></head><body><h1>Storm</h1><div class="live-blog">{entries}</div><footer><time datetime="2026-01-01">2026</time></footer></body></html>'


def test_entries_of_json_ld_oldest_first_with_their_own_times(read):
    parsed = read(told(UPDATES), outlet=None)
    assert (parsed.format, parsed.title) == ("liveblog", "Storm in Tarn")
    assert [(i.published.hour, i.published.minute) for i in parsed.items] == [(9, 5), (10, 15), (11, 40)]
    assert {i.outlet for i in parsed.items} == {"Coast Post"}


def test_attributions_and_lists_stay(read):
    last = read(told(UPDATES)).items[-1]
    assert last.text.endswith("Ferries sail again, the harbour office told Tarn Radio.\n\n* At noon")
    assert (last.guid, last.byline) == ("https://coast.example/live#3", "Ann Bell")


def test_a_headline_that_only_repeats_the_first_words_is_said_once(read):
    assert read(told(UPDATES)).items[0].text == "Wind rises. It reaches 40 knots."


def test_a_body_that_is_an_object_is_read_and_an_empty_entry_left_out(read):
    items = read(told(UPDATES)).items
    assert (
        len(items) == 3
        and items[1].body == "The harbour is closed, Mayor Ann Bell said."
        and items[1].updated.minute == 20
    )


def test_entries_in_the_markup(read):
    parsed = read(marked(), outlet=None)
    assert parsed.format == "liveblog" and [i.published.minute for i in parsed.items] == [5, 15, 40]
    assert parsed.items[0].text == "Wind reaches 40 knots." and parsed.items[1].headline == ""
    last = parsed.items[-1]
    assert (last.headline, last.body) == (
        "Ferries sail again",
        "All ferries sail, the harbour office told Tarn Radio.\n\n* One\n* Two",
    )
    assert (last.link, last.byline, last.outlet) == (
        "https://coast.example/live#e3",
        "Ann Bell",
        "Coast Post",
    )


def test_json_ld_that_holds_only_the_newest_gives_way_to_the_markup(read):
    both = marked().replace(
        "</head>",
        told(UPDATES[:1]).partition("<title>Storm live</title>")[2].partition("</head>")[0] + "</head>",
    )
    assert len(read(both).items) == 3


def test_an_entry_that_changes_is_a_version_and_the_others_are_here(read, admit):
    register, first = admit(read(marked()).items)
    changed = marked(ENTRIES.replace("Wind reaches 40 knots.", "Wind reaches 50 knots."))
    (later,) = admit(read(changed).items, register)[1]
    assert later.supersedes == first[0].id


def test_a_new_entry_is_one_new_dispatch(read, admit):
    register, _ = admit(read(marked()).items)
    grown = marked(
        '<article class="entry entry-4" id="e4"><time datetime="2026-03-10T11:50:00Z">11:50</time><p>Trains run again.</p></article>'
        + ENTRIES
    )
    assert [d.text for d in admit(read(grown).items, register)[1]] == ["Trains run again."]


def test_an_article_with_few_times_is_no_live_blog(read):
    assert read(marked(ENTRIES.partition("</article>")[0] + "</article>")).format != "liveblog"


@pytest.mark.timeout(30)
def test_a_page_of_thousands_of_entries_is_not_slow(read):
    many = "".join(
        f'<article class="entry" id="n{n}"><time datetime="2026-03-10T{n // 60 % 24:02}:{n % 60:02}:00Z">x</time><p>Text {n}.</p></article>'
        for n in range(2000)
    )
    assert len(read(marked(many)).items) == 2000
