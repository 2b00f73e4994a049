"""What a browser, a feed reader and a cache are answered, by a real server."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import msgspec
import pytest

HTML = {"accept": "text/html"}


def test_the_front_page_is_the_only_story(ask: Any) -> None:
    front, page = ask(["/", "/ferry"])
    assert front.status_code == page.status_code == 200
    assert front.content == page.content


def test_several_stories_are_listed(ask: Any, press: Any, ferry: Any) -> None:
    other = press.Press().page(story="harvest", title="A late harvest")
    answer = ask("/", room=press.PaperNewsroom(ferry[0], ferry[1], other))
    assert 'href="/ferry"' in answer.text
    assert "A late harvest" in answer.text


def test_what_has_not_changed_is_not_sent_again(ask: Any) -> None:
    first = ask("/ferry")
    assert first.headers["etag"].startswith('"r7-')
    again = ask("/ferry", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = ask("/ferry", headers={"if-none-match": '"r6-000000000000"'})
    assert other.status_code == 200


def test_a_new_revision_has_a_new_tag(ask: Any, press: Any, ferry: Any) -> None:
    first = ask("/ferry")
    later = press.PaperNewsroom(ferry[0], press.change(ferry[1], "v002", pinned=True))
    answer = ask("/ferry", room=later, headers={"if-none-match": first.headers["etag"]})
    assert answer.status_code == 200


def test_packed_and_unpacked_are_tagged_apart(ask: Any) -> None:
    packed = ask("/ferry", headers={"accept-encoding": "gzip"})
    loose = ask("/ferry", headers={"accept-encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert packed.content == loose.content
    assert packed.headers["etag"] != loose.headers["etag"]
    assert ask("/ferry", headers={"accept-encoding": "gzip;q=0"}).headers.get("content-encoding") is None


@pytest.mark.parametrize(
    ("path", "kind"),
    [("/ferry", "text/html"), ("/ferry/rss.xml", "application/rss+xml"), ("/ferry/atom.xml", "application/atom+xml"),
     ("/ferry/feed.json", "application/feed+json"), ("/ferry/page.json", "application/json"),
     ("/ferry/v001", "text/html"), ("/ferry/dispatches/d01", "text/html"), ("/healthz", "application/json"),
     ("/schema/openapi.json", "application/vnd.oai.openapi+json"), ("/static/live.js", "text/javascript")],
)  # fmt: skip
def test_each_address_answers_with_its_kind(ask: Any, path: str, kind: str) -> None:
    answer, head = ask(path), ask(path, method="HEAD") if not path.startswith("/schema") else None
    assert answer.status_code == 200
    assert answer.headers["content-type"].split(";")[0] == kind
    assert head is None or (head.status_code, head.content) == (200, b"")


@pytest.mark.parametrize(
    "path", ["/ferry", "/ferry/v001", "/ferry/dispatches/d01", "/ferry/as-of/2025-04-02T10:00Z", "/none"]
)
def test_no_script_but_ours_may_run(ask: Any, path: str) -> None:
    policy = ask(path, headers=HTML).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy


def test_an_entrys_own_page_has_its_evidence_open(ask: Any) -> None:
    text = ask("/ferry/v002").text
    assert "<details" in text
    assert all("open" in tag for tag in text.split("<details")[1:2])
    assert 'href="https://live.example/ferry#v002"' in text


def test_a_mark_is_lit_in_its_dispatch(ask: Any, ferry: Any) -> None:
    start, end = ferry[0].span("d01", "212 passengers")
    text = ask(f"/ferry/dispatches/d01?mark={start}-{end}").text
    assert '<mark id="marked" class="marked">212 passengers</mark>' in text


@pytest.mark.parametrize("mark", ["", "9-3", "a-b", "-", "1-99999999999", "0-0", "5"])
def test_a_broken_mark_is_no_mark(ask: Any, mark: str) -> None:
    answer = ask("/ferry/dispatches/d01", params={"mark": mark})
    assert answer.status_code == 200
    assert 'id="marked"' not in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/other",
        "/ferry/v999",
        "/ferry/dispatches/d99",
        "/ferry/as-of/yesterday",
        "/static/../app.py",
        "/ferry/a/b/c",
    ],
)
def test_what_is_not_there_is_a_designed_page(ask: Any, path: str) -> None:
    answer = ask(path, headers=HTML)
    assert answer.status_code == 404
    assert "There is nothing here" in answer.text


def test_health_names_revisions_and_readers(ask: Any) -> None:
    assert ask("/healthz").json() == {"status": "ok", "readers": 0, "stories": {"ferry": 7}}


def test_the_past_is_shown_as_it_stood(ask: Any, press: Any, ferry: Any, newsroom: Any) -> None:
    early = msgspec.structs.replace(ferry[1], revision=2, entries=ferry[1].entries[-2:], highlights=())
    newsroom.remember(press.NINE + timedelta(minutes=30), early)
    before, then = ask(
        ["/ferry/as-of/2025-04-02T09:10Z", "/ferry/as-of/2025-04-02T11:45+02:00"], headers=HTML
    )
    assert "Nothing yet." in before.text
    assert "Nobody hurt" in then.text
    assert "First passengers" not in then.text.split("<main")[1]
    assert "data-stream" not in then.text
    assert "noindex" in then.text


def test_the_past_does_not_bring_back_what_was_killed_since(
    ask: Any, press: Any, ferry: Any, newsroom: Any
) -> None:
    fuel = next(e for e in ferry[1].entries if e.id == "v005")
    standing = msgspec.structs.replace(
        fuel,
        status="single",
        notices=(),
        evidence=(msgspec.structs.replace(fuel.evidence[0], withdrawn=False),),
    )
    then = msgspec.structs.replace(ferry[1], revision=3, entries=(standing,), highlights=())
    newsroom.remember(press.NINE, then)
    text = ask("/ferry/as-of/2025-04-02T10:35Z").text
    assert "<s>Fuel leaking from ferry</s>" in text
    assert "told Meridian" not in text


def test_what_is_held_is_nowhere(ask: Any, press: Any, ferry: Any) -> None:
    """The page, its past, its feeds, its permanent link, its structured data, and the dispatch's own page."""
    page = ferry[1]
    room = press.PaperNewsroom(ferry[0], press.without(page, "v003"))
    room.held = tuple(e for e in page.entries if e.id == "v003")
    room.remember(press.NINE, page)
    paths = ["/ferry", "/ferry?order=oldest", "/ferry/page.json", "/ferry/rss.xml", "/ferry/atom.xml", "/ferry/feed.json",
             "/ferry/as-of/2025-04-02T12:00Z", "/ferry/v003", "/ferry/dispatches/d04"]  # fmt: skip
    for path, answer in zip(paths, ask(paths, room=room), strict=True):
        assert "had warned of" not in answer.text, path
        if path.endswith(("v003", "d04")):
            assert answer.status_code == 404


def test_held_words_are_blanked_in_a_dispatch_that_tells_more(ask: Any, press: Any, ferry: Any) -> None:
    page = ferry[1]
    ashore = next(e for e in page.entries if e.id == "v007")
    calm = msgspec.structs.replace(
        ashore, id="v008", evidence=ashore.evidence[1:], title=ashore.text[1], text=()
    )
    rest = msgspec.structs.replace(ashore, evidence=ashore.evidence[:1], text=ashore.text[:1])
    room = press.PaperNewsroom(
        ferry[0], msgspec.structs.replace(page, entries=(rest, *[e for e in page.entries if e.id != "v007"]))
    )
    room.held = (calm,)
    text = ask("/ferry/dispatches/d11", room=room).text
    assert "first 40 passengers" in text
    assert "It went calmly" not in text
    assert "hold back" in text


def test_a_withdrawn_dispatch_says_by_whom(ask: Any, newsroom: Any) -> None:
    newsroom.killed["d08"] = "d09"
    text = ask("/ferry/dispatches/d08").text
    assert "<strong>Withdrawn</strong> by Meridian" in text
    assert "<s>" in text


def test_the_structured_data_in_the_page_parses(ask: Any) -> None:
    text = ask("/ferry").text
    data = text.split('<script type="application/ld+json">')[1].split("</script>")[0]
    assert json.loads(data)["@type"] == "LiveBlogPosting"


def test_the_api_is_described(ask: Any) -> None:
    described = ask("/schema/openapi.json").json()
    assert {"202", "401", "413", "422"} <= set(described["paths"]["/api/dispatches"]["post"]["responses"])
    assert "/desk" not in json.dumps(described)
