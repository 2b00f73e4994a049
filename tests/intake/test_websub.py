"""WebSub: a hub on a real server, which verifies, sends, and misbehaves."""

import asyncio
import hashlib
import hmac
import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import httpx
import pytest

from writethru.intake.asking import Answer
from writethru.intake.ledger import Ledger
from writethru.intake.watch import Feed, Taken
from writethru.intake.websub import LEASE, RENEW_AT, TRY_AGAIN, Hubs, signed

FEED = Feed(url="https://tarn.example/rss", outlet="Tarn Radio")
TOPIC = "https://tarn.example/rss?self"


@pytest.fixture
def hub():
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            owner.asked.append({name: values[0] for name, values in parse_qs(body).items()})
            self.send_response(owner.code)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_):
            pass

    owner = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    owner.daemon_threads, owner.asked, owner.code = True, [], 202
    owner.url = f"http://127.0.0.1:{owner.server_address[1]}/hub"
    thread = threading.Thread(target=owner.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield owner
    owner.shutdown()
    owner.server_close()
    thread.join(5)


class Time:
    def __init__(self, now):
        self.now = now

    def __call__(self):
        return self.now


@pytest.fixture
def desk(hub, now):
    """Run a story with the subscriptions of one feed; `given` may hold the ledger of an earlier run."""

    def run(story, ledger=None, feeds=(FEED,)):
        async def go():
            taken, pushed, clock = [], [frozenset()], Time(now)

            async def take(feed, body, content_type):
                taken.append((feed.outlet, body))
                return Taken(new=1)

            async with httpx.AsyncClient(timeout=5) as client:
                hubs = Hubs(
                    feeds, callback="https://live.example", client=client, ledger=ledger or Ledger(None), take=take, now=clock,
                    changed=pushed.append,
                )  # fmt: skip
                return await story(hubs, clock, taken, pushed)

        return asyncio.run(go())

    return run


def answer(hub):
    return Answer(address=FEED.url, body=b"x", hub=hub.url, itself=TOPIC)


async def subscribed(hubs, hub, lease=str(LEASE)):
    await hubs.seen(FEED, answer(hub))
    asked = hub.asked[-1]
    id = asked["hub.callback"].rpartition("/")[2]
    assert hubs.verify(id, "subscribe", asked["hub.topic"], "ch4llenge", lease) == "ch4llenge"
    return id, asked["hub.secret"]


def sign(secret, body, method="sha256"):
    return f"{method}=" + hmac.new(secret.encode(), body, getattr(hashlib, method)).hexdigest()


def test_a_feed_that_names_a_hub_is_subscribed_and_what_it_sends_is_taken_in(desk, hub):
    async def story(hubs, clock, taken, pushed):
        id, secret = await subscribed(hubs, hub)
        assert hub.asked[0]["hub.mode"] == "subscribe" and hub.asked[0]["hub.topic"] == TOPIC
        assert hub.asked[0]["hub.callback"].startswith("https://live.example/api/websub/")
        assert pushed[-1] == {FEED.url}
        for method in ("sha1", "sha256", "sha384", "sha512"):
            assert await hubs.deliver(id, b"<rss/>", sign(secret, b"<rss/>", method), None) is True
        assert taken == [("Tarn Radio", b"<rss/>")] * 4
        await hubs.seen(FEED, answer(hub))
        assert len(hub.asked) == 1, "it is subscribed already"

    desk(story)


@pytest.mark.parametrize("header", ["", "sha256=", "sha256=00", "md5=00", "sha256", "SHA256=\u00e9", "none="])
def test_a_body_without_the_secrets_signature_is_not_taken_in(desk, hub, header):
    async def story(hubs, clock, taken, pushed):
        id, _ = await subscribed(hubs, hub)
        assert await hubs.deliver(id, b"<rss/>", header, None) is False and taken == []

    desk(story)


def test_a_signature_of_another_body_is_not_taken(desk, hub):
    async def story(hubs, clock, taken, pushed):
        id, secret = await subscribed(hubs, hub)
        assert await hubs.deliver(id, b"<rss>!</rss>", sign(secret, b"<rss/>"), None) is False

    desk(story)


def test_nobody_here_asked_for_that(desk, hub):
    async def story(hubs, clock, taken, pushed):
        id, secret = await subscribed(hubs, hub)
        assert hubs.verify("guess", "subscribe", TOPIC, "x", None) is None
        assert hubs.verify(id, "subscribe", "https://other.example/", "x", None) is None
        assert hubs.verify(id, "unsubscribe", TOPIC, "x", None) is None
        assert await hubs.deliver("guess", b"", sign(secret, b""), None) is None

    desk(story)


def test_a_lease_is_renewed_before_it_ends(desk, hub):
    async def story(hubs, clock, taken, pushed):
        await subscribed(hubs, hub, lease="10000")
        clock.now += timedelta(seconds=10000 * RENEW_AT - 1)
        await hubs.renew()
        assert len(hub.asked) == 1
        clock.now += timedelta(seconds=2)
        await hubs.renew()
        assert len(hub.asked) == 2 and hub.asked[1]["hub.secret"] == hub.asked[0]["hub.secret"]
        await hubs.renew()
        assert len(hub.asked) == 2, "not at each look"

    desk(story)


def test_a_lease_that_ended_is_polled_for_again(desk, hub):
    async def story(hubs, clock, taken, pushed):
        await subscribed(hubs, hub, lease="100")
        hub.code = 500
        clock.now += timedelta(seconds=200)
        await hubs.renew()
        assert pushed[-1] == frozenset()

    desk(story)


def test_a_hub_that_refuses_is_asked_again_later(desk, hub):
    async def story(hubs, clock, taken, pushed):
        hub.code = 503
        await hubs.seen(FEED, answer(hub))
        assert hubs.subscriptions()[0].state == "denied" and pushed[-1] == frozenset()
        await hubs.renew()
        assert len(hub.asked) == 1
        hub.code = 202
        clock.now += timedelta(seconds=TRY_AGAIN + 1)
        await hubs.renew()
        assert len(hub.asked) == 2

    desk(story)


def test_a_hub_that_cannot_be_reached_stops_nothing(desk, hub):
    async def story(hubs, clock, taken, pushed):
        await hubs.seen(FEED, Answer(address=FEED.url, body=b"x", hub="http://127.0.0.1:1/"))
        assert hubs.subscriptions()[0].state == "denied"

    desk(story)


def test_a_hub_that_says_no_in_public(desk, hub):
    async def story(hubs, clock, taken, pushed):
        id, _ = await subscribed(hubs, hub)
        assert hubs.verify(id, "denied", TOPIC, "", None) == "" and pushed[-1] == frozenset()

    desk(story)


@pytest.mark.parametrize(
    ("lease", "seconds"), [(None, LEASE), ("soon", LEASE), ("1", 60), ("9" * 11, 90 * 86_400), ("-5", LEASE)]
)
def test_leases_as_hubs_give_them(desk, hub, lease, seconds):
    async def story(hubs, clock, taken, pushed):
        await subscribed(hubs, hub, lease=lease)
        (held,) = hubs.subscriptions()
        assert held.until - clock.now == timedelta(seconds=seconds)

    desk(story)


def test_subscriptions_outlive_a_restart_and_end_with_their_feed(desk, hub):
    ledger = Ledger(None)

    async def first(hubs, clock, taken, pushed):
        return await subscribed(hubs, hub)

    id, secret = desk(first, ledger)

    async def second(hubs, clock, taken, pushed):
        assert pushed[-1] == {FEED.url}
        return await hubs.deliver(id, b"<rss/>", sign(secret, b"<rss/>"), None)

    assert desk(second, ledger) is True

    async def without_the_feed(hubs, clock, taken, pushed):
        return await hubs.deliver(id, b"", sign(secret, b""), None)

    assert desk(without_the_feed, ledger, ()) is None
    assert list(ledger.all("hub")) == []


def test_a_feed_that_moves_to_another_hub(desk, hub):
    async def story(hubs, clock, taken, pushed):
        old, secret = await subscribed(hubs, hub)
        await hubs.seen(FEED, Answer(address=FEED.url, body=b"x", hub=hub.url + "2", itself=TOPIC))
        assert len(hubs.subscriptions()) == 1
        assert await hubs.deliver(old, b"", sign(secret, b""), None) is None

    desk(story)


def test_a_signature_names_its_method_in_any_case():
    assert signed("s", b"x", "SHA256=" + sign("s", b"x").partition("=")[2].upper())
