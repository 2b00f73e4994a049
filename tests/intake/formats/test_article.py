"""An article's page in HTML."""

import pytest

THING = '{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"@id":"https://tarn.example/a#x","headline":"Mine reopens &amp; hires","datePublished":"2026-03-10T09:00:00Z","dateModified":"2026-03-10T10:00:00Z","author":[{"@type":"Person","name":"Ann Bell"},{"name":"Carl Dunn"}],"publisher":{"@type":"Organization","name":"Coast Post"},"inLanguage":"en","articleBody":BODY}]}'
TEXT = ("<p>The mine in Tarn reopened on Tuesday after a year, its owner said in a statement that was sent to this station.</p>"
        '<p>"We are glad," Carl Dunn, its manager, said. "All two hundred workers are back, and we shall hire forty more before the summer ends."</p>'
        "<ul><li>First shift at six</li><li>Second shift at two</li></ul>"
        "<p>The harbour office said that ships will carry the ore from April on, as they did until the flood.</p>")  # fmt: skip
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Mine reopens | Coast Post</title><link rel="canonical" href="https://coast.example/mine">{head}</head><body><nav>Home News Sport</nav>
<article><h1>Mine reopens &amp; hires</h1>{text}</article><aside>Most read: Ferry late</aside><footer>Copyright Coast Post</footer><script>var x = "<p>no</p>";</script></body></html>"""


def page(body='"The mine reopened."', head="", text=TEXT):
    script = f'<script type="application/ld+json">{THING.replace("BODY", body)}</script>' if body else ""
    return PAGE.format(head=script + head, text=text)


def only(parsed):
    (item,) = parsed.items
    return item


def test_what_json_ld_says(read):
    whole = '"' + " ".join(["The mine in Tarn reopened on Tuesday. Its owner said so."] * 8) + '"'
    item = only(read(page(whole), outlet=None))
    assert (item.format, item.outlet, item.headline, item.byline) == (
        "article",
        "Coast Post",
        "Mine reopens & hires",
        "Ann Bell, Carl Dunn",
    )
    assert (item.link, item.language, item.published.hour, item.updated.hour) == (
        "https://coast.example/mine",
        "en",
        9,
        10,
    )
    assert item.body.startswith("The mine in Tarn reopened on Tuesday.")


def test_a_cut_article_body_gives_way_to_the_text_on_the_page(read):
    item = only(read(page()))
    paragraphs = item.body.split("\n\n")
    assert (
        paragraphs[0].endswith("sent to this station.")
        and "* First shift at six\n* Second shift at two" in item.body
    )
    assert paragraphs[-1].endswith("until the flood.") and any("cut" in odd for odd in item.oddities)
    assert "Most read" not in item.text and "Copyright" not in item.text and "Home News" not in item.text


def test_meta_elements_alone(read):
    head = '<meta property="og:type" content="article"><meta property="og:title" content="Mine reopens"><meta property="og:site_name" content="Coast Post"><meta property="article:published_time" content="2026-03-10T09:00:00Z"><meta name="author" content="Ann Bell">'
    item = only(read(page(None, head), outlet=None))
    assert (item.outlet, item.headline, item.byline, item.published.hour) == (
        "Coast Post",
        "Mine reopens",
        "Ann Bell",
        9,
    )
    assert item.body.startswith("The mine in Tarn reopened")


def test_one_heading_over_running_text_is_an_article(read):
    assert only(read(page(None))).headline == "Mine reopens & hires"


@pytest.mark.parametrize(
    "text",
    [
        "<p>Not found</p>",
        "".join(
            f"<article><h2>Story {n}</h2><p>A teaser of some words that leads on.</p></article>"
            for n in range(12)
        ),
    ],
    ids=["an_error", "a_front_page"],
)
def test_a_page_that_is_no_article(read, text):
    parsed = read(
        PAGE.format(head="", text="").replace("<article><h1>Mine reopens &amp; hires</h1></article>", text)
    )
    assert parsed.items == () and [r.code for r in parsed.rejected] == ["WT213"]


def test_json_ld_with_raw_line_ends_and_a_comma_too_many(read):
    broken = (
        page('"The mine\nreopened."')
        .replace('"inLanguage":"en",', '"inLanguage":"en",\n')
        .replace("}]}</script>", "},]}</script>")
    )
    assert only(read(broken)).byline == "Ann Bell, Carl Dunn"


def test_an_encoding_named_in_a_meta_element(read):
    czech = page(None, '<meta charset="iso-8859-2">').replace("Tarn reopened", "Tarň znovu otevřen")
    assert "Tarň znovu otevřen" in only(read(czech.encode("iso-8859-2"))).body


def test_scripts_never_reach_the_text(read):
    item = only(read(page('"<script>steal()<\\/script><p onclick=x>The mine</p>"', text="")))
    assert "steal" not in item.text and "onclick" not in item.text


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "text",
    ["<div>" * 5000, "<" * 20000, "<p>" + "a " * 50000, "<table><tr><td>" * 3000],
    ids=["deep", "brackets", "long", "tables"],
)
def test_hostile_pages_are_not_slow(read, text):
    read(page(None, text=text))


def test_a_marked_section_that_is_none(read):
    assert only(read(page(None).replace("<nav>", "<nav><![CDTA[ x ]]>"))).body


def test_half_a_character_in_json_ld(read):
    assert "\ufffd" in only(read(page('"The <b>mine</b> \\ud800 reopened."', text=""))).body
