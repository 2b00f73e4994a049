"""The callback that hubs verify and send to, over HTTP."""

from __future__ import annotations

import hashlib
import hmac
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from writethru.intake.asking import Answer
from writethru.intake.ledger import Ledger
from writethru.intake.watch import Feed, Taken
from writethru.intake.websub import Hubs
from writethru.live.app import create_app
from writethru.live.settings import LiveSettings

FEED = Feed(url="https://tarn.example/rss", outlet="Tarn Radio")
NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)


@pytest.fixture
def callback(newsroom: Any, go: Any) -> Any:
    """Ask the callback: `callback(method, path, **given)` gives the answers, and what was taken in."""

    def run(*asked: tuple[str, str, dict[str, Any]]) -> tuple[list[httpx.Response], list[bytes]]:
        async def story() -> tuple[list[httpx.Response], list[bytes]]:
            taken: list[bytes] = []

            async def take(feed: Feed, body: bytes, content_type: str | None) -> Taken:
                taken.append(body)
                return Taken(new=1)

            transport = httpx.MockTransport(lambda request: httpx.Response(202))
            hubs = Hubs(
                (FEED,), callback="https://live.example", client=httpx.AsyncClient(transport=transport), ledger=Ledger(None),
                take=take, now=lambda: NOW, changed=lambda urls: None, new_secret=iter(["the-id", "the-secret"]).__next__,
            )  # fmt: skip
            await hubs.seen(FEED, Answer(address=FEED.url, body=b"x", hub="https://hub.example/"))
            app = create_app(newsroom, LiveSettings(max_body=1000), hubs)
            async with httpx.AsyncClient(
                transport=httpx.ASGITransport(app), base_url="http://live.example"
            ) as client:
                return [await client.request(method, path, **given) for method, path, given in asked], taken

        return go(story())

    return run


def verify(**changed: str) -> tuple[str, str, dict[str, Any]]:
    asked = {
        "hub.mode": "subscribe",
        "hub.topic": FEED.url,
        "hub.challenge": "<b>ch4l",
        "hub.lease_seconds": "3600",
    }
    return (
        "GET",
        "/api/websub/the-id",
        {"params": asked | {f"hub.{name}": value for name, value in changed.items()}},
    )


def send(body: bytes, secret: str = "the-secret", id: str = "the-id") -> tuple[str, str, dict[str, Any]]:
    signature = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return "POST", f"/api/websub/{id}", {"content": body, "headers": {"x-hub-signature": signature}}


def test_intent_is_verified_with_the_challenge_as_plain_text(callback: Any) -> None:
    (answer,), _ = callback(verify())
    assert (answer.status_code, answer.text) == (200, "<b>ch4l")
    assert (
        answer.headers["content-type"].startswith("text/plain")
        and answer.headers["x-content-type-options"] == "nosniff"
    )


@pytest.mark.parametrize(
    "changed", [{"topic": "https://other.example/"}, {"mode": "unsubscribe"}, {"challenge": ""}]
)
def test_what_nobody_asked_for_is_404(callback: Any, changed: dict[str, str]) -> None:
    (answer,), _ = callback(verify(**changed))
    assert answer.status_code == 404


def test_what_a_hub_sends_is_taken_in_before_it_is_answered(callback: Any) -> None:
    answers, taken = callback(
        verify(),
        send(b"<rss/>"),
        send(b"<rss/>", secret="guess"),
        send(b"<rss/>", id="guess"),
        send(b"x" * 2000),
    )
    assert [a.status_code for a in answers] == [200, 202, 403, 404, 413] and taken == [b"<rss/>"]
