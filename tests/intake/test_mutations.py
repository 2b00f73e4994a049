"""Real-shaped items of each format, damaged at random: none stops the intake, each is read or set aside."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.intake.conftest import NOW
from tests.intake.formats import test_documents as documents
from tests.intake.formats.test_anpa import WHOLE as ANPA
from tests.intake.formats.test_article import page
from tests.intake.formats.test_iptc7901 import AAP, DPA
from tests.intake.formats.test_liveblog import UPDATES, marked, told
from tests.intake.formats.test_mail import PLAIN, mail
from tests.intake.formats.test_newsml1 import WHOLE as NEWSML1
from tests.intake.formats.test_newsmlg2 import WHOLE as NEWSMLG2
from tests.intake.formats.test_nitf import WHOLE as NITF
from tests.intake.formats.test_otherxml import APPL, RITZAU
from tests.intake.formats.test_telex import AAP as ZCZC
from tests.intake.formats.test_telex import ANSA

from writethru.intake import parse

SEEDS: dict[str, bytes] = {
    "newsmlg2": NEWSMLG2.encode(), "newsml1": NEWSML1.encode(), "nitf": NITF.encode(), "ritzau": RITZAU.encode(), "appl": APPL.encode(), "dpa": DPA.encode("latin-1"),
    "aap": AAP.encode(), "anpa": ANPA.encode(), "zczc": ZCZC.encode(), "ansa": ANSA.encode(), "mail": mail(PLAIN, "<p>The mine reopened.</p>").as_bytes(), "article": page().encode(),
    "liveblog": marked().encode(), "json_ld": told(UPDATES).encode(), "docx": documents.docx(), "pdf": documents.pdf([["Mine reopens", "It reopened."]]),
    "ninjs": b'{"data": {"item": {"uri": "x", "headline": "Mine", "versioncreated": "2026-03-10T09:00:00Z", "altids": {"itemid": "a"}, "bylines": [{"by": "A"}]}}, "nitf": {"body_nitf": "<block><p>One.</p></block>"}, "api_version": "1"}',
    "digitalwires": b'{"entries": [{"urn": "u", "version": 2, "headline": "Grube", "article_html": "<section class=\\"main\\"><p>Eins.</p></section>", "pubstatus": "usable", "notepad": {"header_html": "<p>x</p>"}, "dateline": "Tarn (dpa) - "}]}',
    "deleted": b'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>T</title><at:deleted-entry ref="1" when="2026-03-10T09:00:00Z"><at:comment>Gone</at:comment></at:deleted-entry><entry><id>2</id><title>A</title></entry></feed>',
}  # fmt: skip
BITS = [b"", b"<", b">", b"&", b"&x;", b"]]>", b"<![CDATA[", b"\xff", b"\0", b"\x01", b"\x02", b"\x03", b"null", b'"', b"{", b"}", b"\\ud800", b"--", b"\n\n", b"<p>", b"</nitf>", b"=?utf-8?B?", b"99999999999999999999", b"xmlns:a='a'"]  # fmt: skip


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The data with one to five parts cut out, doubled, moved or overwritten."""
    for _ in range(chance.randint(1, 5)):
        a = chance.randint(0, len(data))
        b = min(len(data), a + chance.choice((0, 1, 3, 10, 60, 400)))
        part = data[a:b]
        data = data[:a] + chance.choice((chance.choice(BITS), part * 2, part[::-1], b"")) + data[b:]
    return data


def check(data: bytes, admit) -> None:
    parsed = parse(data, source="feed", outlet="ONA", now=NOW)
    # An empty feed is whole, and says nothing.
    assert parsed.items or parsed.rejected or parsed.format in ("atom", "rss", "rss1", "jsonfeed")
    for dispatch in admit(parsed.items)[1]:
        dispatch.text.encode()
        assert all(0 <= a < b <= len(dispatch.text) for a, b in dispatch.furniture)
        assert dispatch.dateline is None or 0 <= dispatch.dateline.span[0] <= dispatch.dateline.span[
            1
        ] <= len(dispatch.text)
    assert all(r.reason and r.code.startswith("WT2") and r.code != "WT206" for r in parsed.rejected), (
        parsed.rejected
    )


@pytest.mark.parametrize("name", SEEDS)
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32))
def test_a_damaged_item_is_read_or_set_aside(admit, name, seed):
    check(mutated(SEEDS[name], random.Random(seed)), admit)


@pytest.mark.parametrize("name", SEEDS)
def test_an_item_whole_is_read_and_twice_is_one(admit, name):
    items = parse(SEEDS[name], source="feed", outlet="ONA", now=NOW).items
    register, made = admit([*items, *items])
    assert made and len(made) == len(items) and admit(items[::-1], register)[1] == []


@pytest.mark.parametrize(
    "name", ["newsmlg2", "newsml1", "nitf", "dpa", "anpa", "ritzau", "ninjs", "digitalwires"]
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(1, 400))
def test_an_item_cut_in_the_middle_is_never_a_version(admit, name, cut):
    """What is left of a cut item is set aside, or it was whole already."""
    data = SEEDS[name]
    cut = min(cut, len(data) * 3 // 4)  # of less nothing tells what it was
    (whole,) = parse(data, source="feed", outlet="ONA", now=NOW).items
    for item in parse(data[: max(1, len(data) - cut)], source="feed", outlet="ONA", now=NOW).items:
        assert item.text == whole.text
