"""Mutated items of every format through intake: `python -m tools.fuzz --count 2000000`.

Takes the sample story's documents and the shapes below, bends them as wires, feed tools and attackers do, and
runs intake on each: parsed, given an identity, its furniture found. What must hold for each of them: nothing
is raised, something is taken or set aside with a reason, offsets lie inside the text, a document of this size
takes less than SLOWEST. What breaks one is written to a file under --keep, and the run goes on.

A run is told by its seed: the same seed and count give the same documents.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import random
import sys
import time
import traceback
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from writethru.intake import HOLDS_ITEMS, Register, furnish, parse
from writethru.samples import arrivals

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)

SLOWEST = 2.0
"""Seconds of processor time for one document of some kilobytes. An honest one takes a few milliseconds; the
margin is for the first use of a format's libraries."""

LONGEST = 60_000
"""Bytes of a mutated document: mutations that double parts must not end in a test of the disk."""

BATCH = 500
"""Documents that one process makes before it reports."""

SHAPES = (
    b"<?xml version='1.0' encoding='utf-8'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'><channel><title>Tarn Radio</title><item><title><![CDATA[UPDATE 2-Ferry late & late]]></title><guid isPermaLink='false'>t-1</guid><link>https://tarn.example/1?utm_source=rss</link><pubDate>Tue, 10 Mar 2026 09:00:00 +0100</pubDate><dc:creator>A. Bell</dc:creator><source url='https://ona.example'>ONA</source><description>&lt;p&gt;TARN (ONA) - The ferry is late.&lt;/p&gt;</description><content:encoded><![CDATA[<p>TARN, March 10 (ONA) - The ferry is <b>late</b>.</p><ul><li>One</li></ul><table><tr><td>a</td><td>b</td></tr></table><script>x()</script>]]></content:encoded></item></channel></rss>",
    b"<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel rdf:about='x'><title>T</title></channel><item rdf:about='https://t.example/1'><title>A</title><link>https://t.example/1</link><dc:date>2026-03-10T09:00:00Z</dc:date><description>B</description></item></rdf:RDF>",
    b'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>T</title><id>f</id><updated>2026-03-10T09:00:00Z</updated><at:deleted-entry ref="tag:x:1" when="2026-03-10T09:30:00Z"><at:comment>withdrawn</at:comment></at:deleted-entry><entry><id>tag:x:2</id><title type="html">A &amp;amp; B</title><link rel="alternate" href="https://t.example/2"/><link rel="via" href="https://ona.example/9"/><updated>2026-03-10T09:00:00Z</updated><published>2026-03-10T08:00:00Z</published><author><name>A. Bell</name></author><source><id>s</id><title>ONA</title></source><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>TARN (ONA) - One.</p></div></content></entry></feed>',
    b'{"version": "https://jsonfeed.org/version/1.1", "title": "T", "home_page_url": "https://t.example", "items": [{"id": "1", "url": "https://t.example/1", "title": "A", "content_html": "<p>B &amp; C</p>", "date_published": "2026-03-10T09:00:00Z", "date_modified": "2026-03-10T09:10:00+01:00", "authors": [{"name": "A. Bell"}], "language": "en"}]}',
    b'{"uri": "urn:x:1", "type": "text", "version": "2", "versioncreated": "2026-03-10T09:00:00Z", "pubstatus": "usable", "urgency": 1, "headline": "A", "slugline": "tarn-ferry", "body_html": "<p>TARN (ONA) - B</p>", "byline": "A. Bell", "infosource": [{"name": "ONA"}], "ednote": "CORRECTS spelling", "language": "en", "signal": ["update"]}',
    b'{"uri": "urn:x:2", "standard": {"name": "ninjs", "version": "3.1"}, "versionCreated": "2026-03-10T09:00:00Z", "pubStatus": "canceled", "headlines": [{"role": "main", "value": "A"}], "bodies": [{"role": "main", "contentType": "text/plain", "value": "B\\n\\nC"}], "by": "A. Bell", "embargoedUntil": "2026-03-10T10:00:00Z", "infoSources": [{"name": "ONA"}], "edNote": "KILL"}',
    b'{"id": "1", "outlet": "ONA", "received": "2026-03-10T09:00:00Z", "headline": "A", "body": "B", "text": "A\\n\\nB"}\n{"id": "2", "outlet": "ONA", "received": "2026-03-10T09:01:00Z", "headline": "C", "body": ""}',
    b"UPDATE 1-Mine reopens after flood\n\nTARN, March 10 (ONA) - The mine reopened on Tuesday, the board said.\n\n(Reporting by A. Bell; Editing by C. Dunn)\n\nEND",
    b"Storm Live\nHighlights\nOne. Two.\n10:00\nThree happened, the mayor said.\n11:00\nFour:\n12:00 Five.\nHere is what to know",
    b'<?xml version="1.0" encoding="UTF-8"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:ona.example:20260310:1" version="3" standard="NewsML-G2" standardversion="2.34" conformance="power" xml:lang="en"><catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/><itemMeta><itemClass qcode="ninat:text"/><provider qcode="x:ona"><name>ONA</name></provider><versionCreated>2026-03-10T09:00:00Z</versionCreated><embargoed>2026-03-10T10:00:00Z</embargoed><pubStatus qcode="stat:usable"/><edNote>Updates with board</edNote><signal qcode="sig:update"/></itemMeta><contentMeta><urgency>2</urgency><slugline>tarn-ferry</slugline><headline>Ferry late</headline><located><name>TARN</name></located><by>A. Bell</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>TARN (ONA) - The ferry is late.</p></body></html></inlineXML></contentSet></newsItem>',
    b'<nitf version="-//IPTC//DTD NITF 3.4//EN"><head><title>Ferry late</title><docdata management-status="usable"><doc-id id-string="ona-1"/><urgency ed-urg="2"/><date.issue norm="20260310T090000Z"/><key-list><keyword key="tarn-ferry"/></key-list></docdata></head><body><body.head><hedline><hl1>Ferry late</hl1></hedline><byline>By A. Bell</byline><dateline><location>TARN</location></dateline></body.head><body.content><p>The ferry is late.</p></body.content></body></nitf>',
    b"\x01ona0012 4 pol 90 tarn-ferry\r\n\x02Ferry late\r\nTARN, March 10 (ONA) - The ferry is late.\r\n\x03ona 100900 GMT Mar 26\r\n\x04",
    b"From: desk@ona.example\r\nTo: news@paper.example\r\nSubject: =?utf-8?q?URGENT_Ferry_late?=\r\nMessage-ID: <1@ona.example>\r\nDate: Tue, 10 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe ferry is late=2E\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>The ferry is late.</p>\r\n--b--\r\n",
    b'<!doctype html><html lang=\'en\'><head><title>Ferry late | Tarn Radio</title><meta property=\'og:title\' content=\'Ferry late\'><script type=\'application/ld+json\'>{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Ferry","liveBlogUpdate":[{"@type":"BlogPosting","headline":"A","articleBody":"B","datePublished":"2026-03-10T09:00:00Z"}]}</script></head><body><nav>Menu</nav><article><h1>Ferry late</h1><time datetime=\'2026-03-10T09:00:00Z\'>9:00</time><p>The ferry is late, the board said.</p></article><footer>(c)</footer></body></html>',
)
"""One invented item in each shape that agencies send, also in those that intake cannot read yet."""

TOKENS = (
    b"<", b">", b"</item>", b"<item>", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?xml?>", b"&#0;", b"&#x110000;", b"&nbsp;",
    b"&lt;script&gt;", b"<script>", b"javascript:alert(1)", b"data:text/html,x", b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b"\r", b"\x85",
    b"\xe2\x80\xa8", b"\xe2\x80\xae", b"\\ud800", b"\\u0000", b"null", b"{}", b"[]", b"1e999", b"-0", b"99999999999999999999", b"true",
    b'"', b"'", b"\\", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<!DOCTYPE x SYSTEM 'http://x.example/x.dtd'>", b" xmlns='x'", b"xml:base='//'",
    b"KILL KILL KILL", b"CORRECTION:", b"EMBARGOED until 99:99", b"(Reporting by", b"UPDATE 999999-", b"=?utf-8?b?", b"=?x?q?=",
    b"http://[", b"https://a.example:99999/", b"0000-00-00T00:00:00Z", b"9999-12-31T23:59:59+14:00", b"Tue, 32 Foo 2026", b"\n\n\n",
    b"10:00", b" " * 80, b"(" * 40, b"A" * 300, b"\xcc\x81" * 20, b"\xf0\x9f\x98\x80",
)  # fmt: skip
"""What has broken parsers before: the words of the formats, odd characters, numbers past their range."""


def mutated(seed: int, number: int, seeds: tuple[bytes, ...]) -> bytes:
    """The document of this number: one to eight bends of one of the seeds."""
    chance = random.Random(f"{seed}:{number}")
    data = bytearray(chance.choice(seeds))
    for _ in range(1 + int(chance.expovariate(0.7)) % 8):
        at = chance.randrange(len(data) + 1)
        to = min(len(data), at + 1 + int(chance.expovariate(1 / 40)))
        match chance.randrange(11):
            case 0 | 1:
                data[at:at] = chance.choice(TOKENS)
            case 2:
                data[at:to] = chance.choice(TOKENS)
            case 3:
                del data[at:to]
            case 4:
                data[at:at] = data[at:to] * chance.randrange(1, 40)
            case 5 if data:
                data[at % len(data)] = chance.randrange(256)
            case 6:
                other = chance.choice(seeds)
                start = chance.randrange(len(other))
                data[at:at] = other[start : start + 1 + int(chance.expovariate(1 / 200))]
            case 7:
                del data[at:]
            case 8:
                opened = chance.choice((b"<div>", b"[", b'{"a":', b"<p ", b"&lt;b&gt;", b"<b>"))
                data[at:at] = opened * chance.randrange(1, 400)
            case 9:
                piece = bytes(data[at:to])
                data[at:to] = b""
                place = chance.randrange(len(data) + 1)
                data[place:place] = piece
            case _:
                encoding = chance.choice(("utf-16", "latin-1", "cp1252", "utf-8-sig", "utf-32"))
                data = bytearray(bytes(data).decode("utf-8", "replace").encode(encoding, "replace"))
        del data[LONGEST:]
    return bytes(data)


def check(data: bytes) -> str:
    """Run intake on one document; the format it was taken for. Raises AssertionError, or whatever it raises."""
    parsed = parse(data, source="fuzz", outlet="ONA", now=NOW)
    # A feed without items is an empty feed, and nobody's fault.
    empty = parsed.format in ("rss", "rss1", "atom") and not HOLDS_ITEMS.search(data.replace(b"\0", b""))
    assert parsed.items or parsed.rejected or empty, "neither taken nor set aside"
    register = Register()
    for item in parsed.items:
        item.text.encode()
        spans = furnish(item.text, item.headline).spans
        assert all(0 <= a < b <= len(item.text) for a, b in spans), "furniture outside the text"
        if dispatch := register.admit(item, NOW):
            register = register.add(dispatch)
            assert all(0 <= a < b <= len(dispatch.text) for a, b in dispatch.furniture), "furniture outside"
            assert not dispatch.link or dispatch.link.lower().startswith(("http://", "https://")), (
                "a bad link"
            )
    for item in parsed.items:
        assert register.admit(item, NOW) is None or item.id, "the same item twice is two dispatches"
    assert all(r.reason and r.code.startswith("WT2") for r in parsed.rejected), "set aside without a reason"
    return parsed.format or "none"


def seeds() -> tuple[bytes, ...]:
    """What is bent: the shapes, and the sample story's documents."""
    return (*SHAPES, *(arrival.data for arrival in arrivals()))


def batch(order: tuple[int, int, int]) -> tuple[int, Counter[str], list[tuple[bytes, str]]]:
    """Run `count` documents from `first` on: how many, the formats met, and what broke."""
    seed, first, count = order
    bent, met, broken = seeds(), Counter[str](), []
    for number in range(first, first + count):
        data = mutated(seed, number, bent)
        began = time.thread_time()
        try:
            met[check(data)] += 1
            took = time.thread_time() - began
            if took > SLOWEST:
                broken.append((data, f"slow: {took:.1f} s"))
        except Exception:
            broken.append((data, traceback.format_exc()))
    return count, met, broken


def main(arguments: list[str] | None = None) -> int:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--count", type=int, default=20_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument(
        "--first", type=int, default=0, help="number of the first document, to go on with a run"
    )
    options.add_argument("--jobs", type=int, default=1, help="processes")
    options.add_argument("--keep", type=Path, default=Path("fuzz-found"), help="where what breaks is written")
    given = options.parse_args(arguments)
    orders = [
        (given.seed, first, min(BATCH, given.first + given.count - first))
        for first in range(given.first, given.first + given.count, BATCH)
    ]
    done, met, found, began = 0, Counter[str](), 0, time.monotonic()
    with multiprocessing.Pool(given.jobs, maxtasksperchild=40) as pool:
        for count, formats, broken in pool.imap_unordered(batch, orders):
            done, met = done + count, met + formats
            for data, why in broken:
                found += 1
                given.keep.mkdir(parents=True, exist_ok=True)
                name = hashlib.sha256(data).hexdigest()[:12]
                (given.keep / f"{name}.bin").write_bytes(data)
                (given.keep / f"{name}.txt").write_text(why, "utf-8")
            if done % (BATCH * 20) == 0 or done == given.count:
                rate = done / (time.monotonic() - began)
                sys.stderr.write(f"{done} documents, {found} broken, {rate:.0f} a second\n")
    told = ", ".join(f"{name} {number}" for name, number in met.most_common())
    sys.stdout.write(
        f"{done} documents, {found} broken (seed {given.seed}, from {given.first}); read as {told}\n"
    )
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
