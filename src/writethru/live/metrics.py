"""`/metrics`: how intake is, in Prometheus' text format (0.0.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from litestar import Request, Response, get
from litestar.exceptions import NotAuthorizedException
from litestar.handlers import HTTPRouteHandler

from writethru.desk.rendering import bare
from writethru.desk.session import host_allowed, is_here
from writethru.live.api import Tokens
from writethru.live.settings import LiveSettings

if TYPE_CHECKING:
    from writethru.intake.watch import FeedHealth
    from writethru.newsroom import Newsroom

FORMAT = "text/plain; version=0.0.4; charset=utf-8"

Sample = tuple[dict[str, str], float]


def handler(newsroom: Newsroom, settings: LiveSettings) -> HTTPRouteHandler:
    """`GET /metrics`: on this machine, or with a token of `[intake] tokens`."""
    tokens = Tokens(settings.tokens)

    @get("/metrics", include_in_schema=False, sync_to_thread=False)
    def metrics(request: Request[Any, Any, Any]) -> Response[str]:
        # A proxy on this machine makes everybody local; its public name in `Host` tells.
        here = is_here(request.client.host if request.client else None) and host_allowed(
            request.headers.get("host", ""), settings.desk_hosts
        )
        if not here and not tokens.allows(request.headers.get("authorization", "")):
            raise NotAuthorizedException(
                "Ask on the machine it runs on, or give a token of [intake] tokens as Authorization: Bearer",
                headers={"www-authenticate": "Bearer"},
            )
        return Response(
            "".join(lines(newsroom)), media_type=FORMAT, headers={"cache-control": "no-store"}
        )  # fmt: skip

    return metrics


def lines(newsroom: Newsroom) -> Iterator[str]:
    """The figures, a line each."""
    feeds = [({"outlet": feed.outlet, "feed": bare(feed.url)}, feed) for feed in newsroom.feeds()]

    def of(value: Any) -> list[Sample]:
        found = ((labels, value(feed)) for labels, feed in feeds)
        return [(labels, float(number)) for labels, number in found if number is not None]

    yield from _metric("writethru_feed_up", "gauge", "1 where the last question was answered with something that could be read.",
                       of(lambda f: int(f.failures == 0 and f.last_ok is not None)))  # fmt: skip
    yield from _metric(
        "writethru_feed_asked_total", "counter", "Questions since the start.", of(lambda f: f.asked)
    )
    yield from _metric("writethru_feed_answered_total", "counter", "Answers that could be read since the start.",
                       of(lambda f: f.answered))  # fmt: skip
    yield from _metric(
        "writethru_feed_items_total", "counter", "New items since the start.", of(lambda f: f.items)
    )
    yield from _metric("writethru_feed_failures", "gauge", "Failures in a row.", of(lambda f: f.failures))
    yield from _metric(
        "writethru_feed_seconds", "gauge", "What the last question took.", of(lambda f: f.seconds)
    )
    yield from _metric(
        "writethru_feed_every_seconds", "gauge", "Seconds to the next question.", of(lambda f: f.every)
    )
    yield from _metric(
        "writethru_feed_last_ok_timestamp_seconds", "gauge", "When it was last well.", of(_time("last_ok"))
    )
    yield from _metric("writethru_feed_last_new_timestamp_seconds", "gauge", "When it last brought something new.",
                       of(_time("last_new")))  # fmt: skip
    stories = newsroom.stories()
    yield from _metric("writethru_dispatches", "gauge", "Dispatches on the page.",
                       [({"story": s}, float(newsroom.page(s).dispatches)) for s in stories])  # fmt: skip
    yield from _metric("writethru_dispatches_waiting", "gauge", "Dispatches acknowledged and not read yet.",
                       [({"story": s}, float(newsroom.waiting(s))) for s in stories])  # fmt: skip
    yield from _metric("writethru_set_aside", "gauge", "Items set aside that wait for a person.",
                       [({"story": s}, float(len(newsroom.aside(s)))) for s in stories])  # fmt: skip
    yield from _metric("writethru_page_revision", "gauge", "The page's revision.",
                       [({"story": s}, float(newsroom.page(s).revision)) for s in stories])  # fmt: skip


def _time(name: str) -> Any:
    def found(feed: FeedHealth) -> float | None:
        moment = getattr(feed, name)
        return moment.timestamp() if moment else None

    return found


def _metric(name: str, kind: str, help: str, samples: Iterable[Sample]) -> Iterator[str]:
    yield f"# HELP {name} {help}\n# TYPE {name} {kind}\n"
    for labels, value in samples:
        told = ",".join(f'{label}="{_escaped(words)}"' for label, words in labels.items())
        yield f"{name}{{{told}}} {value:.17g}\n"


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
