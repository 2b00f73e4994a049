"""The desk as an editor's browser is answered: who gets in, what is shown, what a form does."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from writethru.model import Rejected


def test_the_printed_address_opens_the_desk_once(at_desk: Any) -> None:
    async def story(editor: Any) -> None:
        address = editor.app.state.desk_address(editor.url)
        first = await editor.client.get(address)
        assert (first.status_code, first.headers["location"]) == (303, "/desk")
        cookie = first.headers["set-cookie"].lower()
        assert "httponly" in cookie
        assert "samesite=strict" in cookie
        assert "path=/desk" in cookie
        assert (
            "First passengers leave the Aldine"
            in (await editor.client.get("/desk", follow_redirects=True)).text
        )
        editor.client.cookies.clear()
        again = await editor.client.get(address)
        assert again.status_code == 401
        assert "has been used" in again.text

    at_desk(story)


def test_without_a_session_there_is_nothing_to_see(at_desk: Any, newsroom: Any) -> None:
    async def story(editor: Any) -> None:
        for path in ("/desk", "/desk/ferry"):
            answer = await editor.see(path, headers={"accept": "text/html"})
            assert answer.status_code == 401
            assert "Aldine" not in answer.text
        assert (await editor.send({"kind": "pin"})).status_code == 401
        assert newsroom.decided == []

    at_desk(story)


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "192.168.0.9:8000"])
def test_a_foreign_host_name_is_refused_even_with_a_session(at_desk: Any, newsroom: Any, host: str) -> None:
    async def story(editor: Any) -> None:
        await editor.sign_in()
        fields = await editor.form("pin")
        assert (await editor.see(headers={"host": host})).status_code == 421
        assert (await editor.send(fields, headers={"host": host})).status_code == 421
        assert newsroom.decided == []

    at_desk(story)


def test_a_request_from_another_machine_is_refused(at_desk: Any) -> None:
    async def story(editor: Any) -> None:
        await editor.sign_in()
        # uvicorn believes a proxy on this machine about whom it speaks for.
        answer = await editor.see(headers={"x-forwarded-for": "203.0.113.9"})
        assert answer.status_code == 403

    at_desk(story)


def test_a_decision_is_made_by_the_editor_and_once(at_desk: Any, newsroom: Any) -> None:
    async def story(editor: Any) -> None:
        await editor.sign_in()
        csrf = (await editor.form("pin"))["csrf"]
        named = await editor.client.post("/desk/ferry/name", data={"csrf": csrf, "editor": "Ada Lind"})
        assert named.status_code == 303
        fields = await editor.form("pin", "/desk/ferry?d=d03&e=v002")
        first, second = await editor.send(fields), await editor.send(fields)
        assert first.status_code == second.status_code == 303
        assert first.headers["location"] == "/desk/ferry?d=d03&e=v002"
        assert [(actor, d.kind, d.development) for actor, d in newsroom.decided] == [
            ("Ada Lind", "pin", "v002")
        ]
        html = (await editor.see("/desk/ferry?e=v002")).text
        assert "pinned by <b>Ada Lind</b>" in html

    at_desk(story)


@pytest.mark.parametrize("mark", [None, "", "0" * 43])
def test_a_forged_form_does_nothing(at_desk: Any, newsroom: Any, mark: str | None) -> None:
    async def story(editor: Any) -> None:
        await editor.sign_in()
        fields = await editor.form("pin")
        fields = {k: v for k, v in fields.items() if k != "csrf"} | ({} if mark is None else {"csrf": mark})
        assert (await editor.send(fields)).status_code == 403
        assert newsroom.decided == []

    at_desk(story)


def test_a_form_from_another_site_does_nothing(at_desk: Any, newsroom: Any) -> None:
    async def story(editor: Any) -> None:
        await editor.sign_in()
        fields = await editor.form("pin")
        for origin in ("http://evil.example", "null"):
            assert (await editor.send(fields, headers={"origin": origin})).status_code == 403
        assert (await editor.send(fields, headers={"origin": editor.url})).status_code == 303
        assert len(newsroom.decided) == 1

    at_desk(story)


def test_what_cannot_be_done_is_said_on_the_desk(at_desk: Any, newsroom: Any) -> None:
    async def story(editor: Any) -> None:
        await editor.sign_in()
        fields = await editor.form("merge")
        answer = await editor.send(fields | {"other": fields["development"]})
        assert answer.status_code == 409
        assert "WT502 an entry cannot be merged with itself. Choose another entry" in answer.text
        assert newsroom.decided == []

    at_desk(story)


def test_each_decision_can_be_made_with_a_form(at_desk: Any, newsroom: Any) -> None:
    async def story(editor: Any) -> None:
        await editor.sign_in()
        given = {
            ("pin", "v002"): {}, ("unpin", "v006"): {}, ("highlight", "v002"): {}, ("unhighlight", "v007"): {},
            ("hold", "v002"): {}, ("kill", "v002"): {"text": "sent by mistake"}, ("restore", "v005"): {},
            ("merge", "v002"): {"other": "v003"}, ("split", "v001"): {"statement": ["d02-s01"]},
            ("title", "v002"): {"text": "The Aldine aground"}, ("close", "v002"): {},
        }  # fmt: skip
        for (kind, id), more in given.items():
            fields = await editor.form(kind, f"/desk/ferry?e={id}")
            assert (await editor.send(fields | more)).status_code == 303, kind
        assert [d.kind for _, d in newsroom.decided] == [kind for kind, _ in given]
        assert newsroom.decided[8][1].statements == ("d02-s01",)

    at_desk(story)


def test_a_dispatch_is_shown_as_it_was_read_and_placed(at_desk: Any) -> None:
    async def story(editor: Any) -> None:
        await editor.sign_in()
        html = (await editor.see("/desk/ferry?d=d03")).text
        assert '<mark class="content">Nobody is hurt, and nobody is in danger</mark>' in html
        assert '<mark class="source">harbour master Mira Tollen</mark>' in html
        assert ">Mira Tollen</a>" in html
        assert "same act, same place" in html
        assert "0.86" in html

    at_desk(story)


def test_kills_and_corrections_stand_first_then_what_is_in_doubt(at_desk: Any) -> None:
    async def story(editor: Any) -> None:
        html = (await editor.sign_in()).text
        queue = html.split('aria-label="Incoming dispatches"')[1].split("</nav>")[0]
        places = [
            queue.index(words)
            for words in ("KILL: Fuel leaking", "CORRECTION: Three tugs", "in doubt, 0.41", "Latest")
        ]
        assert places == sorted(places)

    at_desk(story)


def test_what_was_set_aside_is_shown_with_its_reason_and_without_secrets(
    at_desk: Any, newsroom: Any, press: Any
) -> None:
    rejected = Rejected(
        source="https://user:pass-word@agency.example/feed?key=topsecret", code="WT203",
        reason="it ends in the middle", raw=b"<rss><script>alert(1)</script>\xff",
    )  # fmt: skip
    newsroom.set_aside = (SimpleNamespace(seq=4, time=press.NINE, rejected=rejected, dispatch=None),)
    newsroom.feeds = lambda: (
        SimpleNamespace(url=rejected.source, outlet="Tarn Radio", last_ok=None, last_error="it hangs", next=None, failures=3),
    )  # fmt: skip

    async def story(editor: Any) -> None:
        html = (await editor.sign_in()).text
        assert "it ends in the middle" in html
        assert "agency.example/feed" in html
        assert "3 failures: it hangs" in html
        assert "&lt;script&gt;" in html
        for secret in ("pass-word", "topsecret", "<script>alert"):
            assert secret not in html

    at_desk(story)


def test_a_held_entry_is_seen_on_the_desk_alone(at_desk: Any, newsroom: Any, press: Any) -> None:
    page = newsroom.page("ferry")
    newsroom.held = tuple(e for e in page.entries if e.id == "v003")
    newsroom._pages["ferry"] = press.without(page, "v003")

    async def story(editor: Any) -> None:
        await editor.sign_in()
        html = (await editor.see("/desk/ferry?e=v003")).text
        assert "held: readers do not see it" in html
        assert (await editor.form("release", "/desk/ferry?e=v003"))["development"] == "v003"
        assert "had warned" not in (await editor.client.get("/ferry")).text

    at_desk(story)


def test_the_desk_is_kept_by_no_cache(at_desk: Any) -> None:
    async def story(editor: Any) -> None:
        assert (await editor.sign_in()).headers["cache-control"] == "no-store"

    at_desk(story)


def test_an_empty_desk_says_what_will_come(at_desk: Any, newsroom: Any, press: Any) -> None:
    p = press.Press()
    newsroom.press, newsroom._pages = p, {"ferry": p.page()}

    async def story(editor: Any) -> None:
        html = (await editor.sign_in()).text
        assert "No dispatch yet" in html
        assert "Nothing has come in" in html

    at_desk(story)
