"""Pushing over HTTP: who may, how much, and what the answer says."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

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
    assert answer.json() == {"accepted": ["d12"], "known": [], "rejected": [], "detail": ""}
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
    newsroom.receipt = SimpleNamespace(accepted=(), known=(), rejected=(rejected,))
    answer = ask(PUSH, method="POST", headers=GOOD, content=b" ")
    assert answer.status_code == 422
    assert answer.json()["rejected"] == [
        {"source": "push", "code": "WT203", "reason": "it is empty: send words", "outlet": None}
    ]
    assert answer.json()["detail"] == "it is empty: send words"


def test_what_was_here_already_is_no_failure(ask: Any, newsroom: Any) -> None:
    newsroom.receipt = SimpleNamespace(accepted=(), known=("d01",), rejected=())
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
