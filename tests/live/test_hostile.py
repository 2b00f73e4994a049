"""What comes in is words, wherever it is shown: no script, handler or odd link of a dispatch survives on any page.

A hostile dispatch goes the whole way through a real newsroom, and every page, feed and download that could show it is
parsed as a browser would.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree

import httpx
import pytest

from writethru.intake.watch import FeedHealth
from writethru.newsroom import Newsroom
from writethru.reading import Reader
from writethru.story.log import MemoryLog

PAYLOADS = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "\"><script>alert(1)</script>",
    "' onmouseover='alert(1)", "<a href=\"javascript:alert(1)\">x</a>", "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
    "<style>*{display:none}</style>", "<iframe src=//evil.example></iframe>", "</textarea><script>alert(1)</script>", "</title><script>alert(1)</script>",
    "</script><script>alert(1)</script>", "<base href=//evil.example>", "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "{{ 7*7 }}{% raw %}", "<!--<img src=--><img src=x onerror=alert(1)//-->",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "<form action=//evil.example><input name=csrf>", "]]><script>alert(1)</script>",
    "\u202e<scr\u0000ipt>alert(1)</scr\u0000ipt>", "<object data='javascript:alert(1)'></object>", "<a href=' &#106;avascript:alert(1)'>x</a>",
]  # fmt: skip


class Looked(HTMLParser):
    """What a page holds that could run or lead away."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._raw = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name.lower(): value or "" for name, value in attrs}
        self.found += [f"{tag} {name}" for name in given if name.startswith("on") or name == "style"]
        if tag in (
            "iframe",
            "object",
            "embed",
            "base",
            "math",
            "style",
            "img",
            "applet",
            "frame",
            "noscript",
        ):
            self.found.append(tag)
        if (
            tag == "script"
            and not given.get("src", "").startswith("/static/")
            and given.get("type") not in ("application/ld+json", "application/json")
        ):
            self.found.append(f"script {given}")
        if tag == "meta" and "http-equiv" in given:
            self.found.append("meta refresh")
        for name in ("href", "src", "action", "formaction", "data", "xlink:href", "poster"):
            address = "".join(c for c in given.get(name, "") if c > " ").lower()
            if urlsplit(address).scheme not in ("", "http", "https") or (
                address.startswith("//") or "evil.example" in address
            ):
                self.found.append(f"{tag} {name}={address}")


def feed(payload: str) -> bytes:
    """The payload in every field, in JSON, which carries any of them as it is."""
    item = {
        "id": f"tag:{payload}", "title": f"Ferry {payload} late", "url": f"javascript:alert('{payload}')",
        "content_html": f"<p>The ferry {payload} is late, {payload} harbour master Ida Brenner {payload} said.</p><p>{payload}</p>",
        "authors": [{"name": payload}], "language": payload, "date_published": "2026-03-10T09:00:00Z",
    }  # fmt: skip
    plain = item | {
        "id": "2",
        "content_html": None,
        "content_text": f"The ferry {payload} is late, Ida Brenner said. {payload}",
        "url": "https://a.example/" + payload,
    }
    return json.dumps(
        {"version": "https://jsonfeed.org/version/1.1", "title": payload, "items": [item, plain]}
    ).encode()


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader("rules")


def test_no_payload_survives_anywhere(
    serve: Callable[..., Any], go: Callable[[Any], Any], reader: Reader
) -> None:
    async def story() -> dict[str, httpx.Response]:
        # A story for each payload, so that each of them is on a page.
        stories = [f"s{number}" for number in range(len(PAYLOADS))]
        newsroom = Newsroom(MemoryLog(), dict.fromkeys(stories, ""), reader=reader)
        pages: dict[str, httpx.Response] = {}
        async with serve(newsroom) as server, httpx.AsyncClient(base_url=server.url, timeout=30) as client:
            await newsroom.start()
            for slug, payload in zip(stories, PAYLOADS, strict=True):
                receipt = await newsroom.submit(
                    feed(payload), source=f"push: {payload}", outlet=f"Outlet {payload}", story=slug
                )
                assert len(receipt.accepted) == 2, payload
                picture = b"\x89PNG" + payload.encode()
                await newsroom.submit(
                    picture, source=f"https://a.example/{payload}", outlet=payload, story=slug
                )
            await newsroom.idle()
            health = [
                FeedHealth(url=p, outlet=p, last_error=p, failures=1, note=p, moved=p) for p in PAYLOADS
            ]
            health += [FeedHealth(url=f"https://a.example/{p}", outlet=p, moved=p) for p in PAYLOADS]
            newsroom.watch_feeds(lambda: tuple(health))
            paths = ["/", "/desk", "/metrics"]
            for slug in stories:
                assert len(newsroom.aside(slug)) == 1
                told = ["", "?order=oldest", "/rss.xml", "/atom.xml", "/feed.json", "/page.json"]
                told += [f"/{entry.id}" for entry in newsroom.page(slug).entries]
                dispatches = [one.dispatch.id for one in newsroom.desk(slug).incoming]
                told += [f"/dispatches/{quote(id, safe='')}" for id in dispatches]
                paths += [f"/{slug}{path}" for path in told]
                desk = ["", "/set-aside", "/paste", *(f"?d={quote(id, safe='')}" for id in dispatches)]
                paths += [f"/desk/{slug}{path}" for path in desk]
            assert sum(bool(newsroom.page(slug).entries) for slug in stories) >= 15
            paths += ["/desk/s0/feeds", "/desk/s0/feeds.opml"]
            await client.get(server.app.state.desk_address(server.url), follow_redirects=True)
            for path in paths:
                pages[path] = await client.get(path, headers={"accept": "text/html"})
            form = (await client.get("/desk/s0/paste")).text
            csrf = form.split('name="csrf" value="')[1].split('"')[0]
            for number, payload in enumerate(PAYLOADS):
                text = feed(payload).decode() if number % 2 else f"{payload}\n\n{payload}"
                data = {"csrf": csrf, "do": "preview", "text": text, "outlet": payload}
                files = {"file": (payload, text.encode()) if number % 3 else ("", b"")}
                pages[f"preview {number}"] = await client.post("/desk/s0/paste", data=data, files=files)
            await newsroom.stop()
        return pages

    pages = go(story())
    looked_at = 0
    for path, answer in pages.items():
        assert answer.status_code in (200, 404), (path, answer.status_code)
        kind = answer.headers["content-type"]
        if answer.status_code == 200 and "html" in kind:
            looked = Looked()
            looked.feed(answer.text)
            assert looked.found == [], path
            assert "49" not in answer.text.split("<title>")[1].split("</title>")[0], (
                "no template runs in a title"
            )
            looked_at += 1
        elif "xml" in kind or path.endswith((".xml", ".opml")):
            tree = ElementTree.fromstring(answer.content)
            for element in tree.iter():
                assert element.tag.rpartition("}")[2] not in ("script", "img", "svg", "iframe"), path
                assert not any(
                    v.strip().lower().startswith(("javascript:", "data:")) for v in element.attrib.values()
                ), path
                words = "".join(c for c in element.text or "" if c > " ").lower()
                if element.tag.rpartition("}")[2] in ("description", "encoded", "content", "summary"):
                    inner = Looked()
                    inner.feed(element.text or "")
                    assert inner.found == [], (path, words[:200])
        elif "json" in kind:
            for item in json.loads(answer.text).get("items", ()):
                inner = Looked()
                inner.feed(item.get("content_html") or "")
                assert inner.found == [], path
                assert urlsplit(item.get("url", "")).scheme in ("", "http", "https"), path
    assert looked_at > 200


def test_structured_data_stays_inside_its_script(
    serve: Callable[..., Any], go: Callable[[Any], Any], reader: Reader
) -> None:
    async def story() -> str:
        newsroom = Newsroom(MemoryLog(), {"ferry": ""}, reader=reader)
        async with serve(newsroom) as server, httpx.AsyncClient(base_url=server.url) as client:
            await newsroom.start()
            await newsroom.submit(
                b"Ferry </script><script>alert(1)</script> late - harbour master\n\nThe ferry is late </script><!--, Ida Brenner said.",
                source="x",
                outlet="ONA </script>",
            )
            await newsroom.idle()
            html = (await client.get("/ferry")).text
            await newsroom.stop()
        return html

    html = go(story())
    block = html.split('<script type="application/ld+json">')[1].split("</script>")[0]
    told = json.loads(block)
    assert "</script>" in json.dumps(told, ensure_ascii=False) and "<!--" not in block
