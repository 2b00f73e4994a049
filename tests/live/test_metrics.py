"""`/metrics`: who may see it, and what it looks like."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from writethru.intake.watch import FeedHealth

GOOD = {"authorization": "Bearer a-token-of-the-tests"}


def test_labels_are_escaped_and_addresses_bare(ask: Any, newsroom: Any) -> None:
    moment = datetime(2026, 3, 10, tzinfo=UTC)
    newsroom.polled = (
        FeedHealth(
            url="https://u:p@a.example/x?key=s3cret",
            outlet='A "B" \\ C\nD',
            last_ok=moment,
            seconds=0.25,
            items=3,
        ),
        FeedHealth(url="https://b.example/", outlet="B", failures=2),
    )
    answer = ask("/metrics")
    assert answer.status_code == 200 and answer.headers["content-type"].startswith(
        "text/plain; version=0.0.4"
    )
    lines = answer.text.splitlines()
    assert r'writethru_feed_items_total{outlet="A \"B\" \\ C\nD",feed="a.example/x"} 3' in lines
    assert 'writethru_feed_up{outlet="B",feed="b.example/"} 0' in lines
    assert (
        f'writethru_feed_last_ok_timestamp_seconds{{outlet="A \\"B\\" \\\\ C\\nD",feed="a.example/x"}} {int(moment.timestamp())}'
        in lines
    )
    assert "s3cret" not in answer.text and "u:p" not in answer.text
    assert (
        sum(line.startswith("# TYPE") for line in lines)
        == sum(line.startswith("# HELP") for line in lines)
        == 13
    )


@pytest.mark.parametrize("host", ["live.example", "live.example:443", "127.0.0.1.evil.example"])
def test_behind_a_proxy_a_token_is_needed(ask: Any, host: str) -> None:
    assert ask("/metrics", headers={"host": host}).status_code == 401
    assert ask("/metrics", headers={"host": host} | GOOD).status_code == 200
