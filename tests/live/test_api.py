"""Pushing over HTTP: who may, how much, and what the answer says."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from writethru.errors import IntakeError
from writethru.model import Rejected

PUSH = "/api/dispatches"
GOOD = {"authorization": "Bearer a-token-of-the-tests"}


def test_a_kept_document_is_202_with_its_ids(ask: Any, newsroom: Any) -> None:
    answer = ask(
        f"{PUSH}?outlet=Coastline&story=ferry&source=a.txt",
        method="POST",
        headers=GOOD,
        content=b"A headline",
    )
    assert answer.status_code == 202
    told = answer.json()
    [item] = told.pop("items")
    assert told == {"accepted": ["d12"], "known": [], "rejected": [], "detail": ""}
    assert (item["became"], item["dispatch"], item["headline"]) == ("accepted", "d12", "A headline")
    [(data, given)] = newsroom.submitted
    assert data == b"A headline"
    assert (given["outlet"], given["story"], given["source"]) == ("Coastline", "ferry", "push: a.txt")


def test_outlet_and_story_may_stand_in_headers(ask: Any, newsroom: Any) -> None:
    ask(PUSH, method="POST", headers=GOOD | {"x-outlet": "Meridian", "x-story": "ferry"}, content=b"x")
    assert (newsroom.submitted[0][1]["outlet"], newsroom.submitted[0][1]["story"]) == ("Meridian", "ferry")


@pytest.mark.parametrize(
    "header",
    [None, "", "Bearer", "Bearer wrong-token-of-the-test", "Basic a-token-of-the-tests", "a-token-of-the-tests",
     "Bearer a-token-of-the-tests2"],
)  # fmt: skip
def test_without_the_token_nothing_is_taken(ask: Any, newsroom: Any, header: str | None) -> None:
    answer = ask(
        PUSH, method="POST", headers={} if header is None else {"authorization": header}, content=b"x"
    )
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert newsroom.submitted == []


def test_without_any_token_set_nobody_may_push(ask: Any) -> None:
    for header in ("", "Bearer", "Bearer x"):
        answer = ask(
            PUSH, method="POST", headers={"authorization": header}, content=b"x", settings={"tokens": ()}
        )
        assert answer.status_code == 401


def test_too_large_a_body_is_413(ask: Any, newsroom: Any) -> None:
    answer = ask(PUSH, method="POST", headers=GOOD, content=b"x" * 2000, settings={"max_body": 1000})
    assert answer.status_code == 413
    assert newsroom.submitted == []


def test_where_nothing_is_taken_the_reasons_are_422(ask: Any, newsroom: Any) -> None:
    rejected = Rejected(source="push", code="WT203", reason="it is empty: send words", raw=b"\x00secret")
    newsroom.receipt = SimpleNamespace(accepted=(), known=(), rejected=(rejected,), items=())
    answer = ask(PUSH, method="POST", headers=GOOD, content=b" ")
    assert answer.status_code == 422
    assert answer.json()["rejected"] == [
        {"source": "push", "code": "WT203", "reason": "it is empty: send words", "outlet": None}
    ]
    assert answer.json()["detail"] == "it is empty: send words"


def test_what_was_here_already_is_no_failure(ask: Any, newsroom: Any) -> None:
    newsroom.receipt = SimpleNamespace(accepted=(), known=("d01",), rejected=(), items=())
    assert ask(PUSH, method="POST", headers=GOOD, content=b"x").status_code == 202


def test_an_unknown_story_is_422(ask: Any, newsroom: Any) -> None:
    async def refuse(*_: Any, **__: Any) -> None:
        raise IntakeError("there is no open story 'x'", code="WT210", todo="Name one of: ferry")

    newsroom.submit = refuse
    answer = ask(f"{PUSH}?story=x", method="POST", headers=GOOD, content=b"x")
    assert answer.status_code == 422
    assert answer.json()["rejected"][0]["code"] == "WT210"


def test_reading_is_all_that_the_public_side_does(ask: Any) -> None:
    for path in ("/", "/ferry", "/ferry/page.json", "/ferry/stream"):
        for method in ("POST", "PUT", "DELETE", "PATCH"):
            assert ask(path, method=method).status_code == 405, (method, path)


def key(value: str) -> dict[str, str]:
    return GOOD | {"idempotency-key": value}


def test_the_same_push_under_its_key_gets_the_answer_it_got(go: Any, serve: Any, newsroom: Any) -> None:
    async def story() -> None:
        async with serve() as server, httpx.AsyncClient(base_url=server.url) as client:
            first = await client.post(PUSH, headers=key("k1"), content=b"A")
            newsroom.receipt = SimpleNamespace(accepted=(), known=("d12",), rejected=(), items=())
            second = await client.post(PUSH, headers=key("k1"), content=b"A")
            assert (second.status_code, second.json()) == (202, first.json())
            assert second.headers["idempotency-replayed"] == "true" and len(newsroom.submitted) == 1
            other = await client.post(PUSH, headers=key("k1"), content=b"B")
            assert other.status_code == 422 and "another document" in other.json()["detail"]
            assert (await client.post(PUSH, headers=key("k2"), content=b"A")).json()["known"] == ["d12"]

    go(story())


def test_a_push_that_is_being_worked_on_is_not_begun_twice(go: Any, serve: Any, newsroom: Any) -> None:
    async def story() -> None:
        gate, plain = asyncio.Event(), newsroom.submit

        async def slow(data: bytes, **given: Any) -> Any:
            receipt = await plain(data, **given)
            await gate.wait()
            return receipt

        newsroom.submit = slow
        async with serve() as server, httpx.AsyncClient(base_url=server.url) as client:
            first = asyncio.create_task(client.post(PUSH, headers=key("k1"), content=b"A"))
            while not newsroom.submitted:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            assert (await client.post(PUSH, headers=key("k1"), content=b"A")).status_code == 409
            gate.set()
            assert (await first).status_code == 202

    go(story())


def test_a_push_that_failed_may_be_tried_again_under_its_key(go: Any, serve: Any, newsroom: Any) -> None:
    async def story() -> None:
        good = newsroom.receipt
        newsroom.receipt = SimpleNamespace(accepted=(), known=(), rejected=(), items=())
        async with serve() as server, httpx.AsyncClient(base_url=server.url) as client:
            assert (await client.post(PUSH, headers=key("k1"), content=b"A")).status_code == 422
            newsroom.receipt = good
            assert (await client.post(PUSH, headers=key("k1"), content=b"A")).status_code == 202

    go(story())


@pytest.mark.parametrize("value", ["", "k" * 256])
def test_a_key_that_is_none(ask: Any, newsroom: Any, value: str) -> None:
    assert ask(PUSH, method="POST", headers=key(value), content=b"A").status_code == 400
    assert newsroom.submitted == []
