"""Watching feeds on a real HTTP server that behaves as servers do."""

import asyncio
import gzip
import io
import random
import re
import socket
import threading
import time
import zlib
from datetime import timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from writethru.intake import parse
from writethru.intake.bodies import Body
from writethru.intake.guard import MAX_BYTES
from writethru.intake.ledger import Ledger
from writethru.intake.watch import (
    DOUBT_AFTER,
    LONGEST_WAIT,
    PER_HOST,
    QUIET_AFTER,
    SLOWEST,
    Feed,
    Taken,
    Watch,
)

FEED = b"<rss version='2.0'><channel><title>T</title><item><title>Ferry late</title></item></channel></rss>"


@pytest.fixture
def server():
    """A server whose answers are given by path: `answers[path] = (code, headers, body)`, or a function of the handler."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            owner.asked.append((self.path, dict(self.headers)))
            answer = owner.answers.get(self.path, (404, {}, b""))
            code, headers, body = answer(self) if callable(answer) else answer
            self.send_response(code)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            try:
                self.wfile.write(body)
            except OSError:
                self.close_connection = True

        def log_message(self, *_):
            pass

    owner = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    owner.daemon_threads, owner.block_on_close = True, False
    owner.answers, owner.asked = {}, []
    owner.url = f"http://127.0.0.1:{owner.server_address[1]}"
    owner.stop = threading.Event()
    thread = threading.Thread(target=owner.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield owner
    owner.stop.set()
    owner.shutdown()
    owner.server_close()
    thread.join(5)


@pytest.fixture
def polled(server, now):
    """Poll paths of the server some times over; gives what was taken, what failed, and the watch."""

    def polled(*paths, times=1, deadline=5.0, take=None, every=60.0, timeout=5.0, ledger=None):
        taken, failed = [], []

        async def keep(feed, body, content_type):
            taken.append(body)
            told = take(feed, body) if take else None
            return told if isinstance(told, Taken) else Taken(new=1, known=1, unreadable=told)

        async def fail(feed, rejected):
            failed.append(rejected)

        async def go():
            async with httpx.AsyncClient(timeout=timeout) as client:
                feeds = [Feed(url=server.url + path, outlet=path, every=every) for path in paths]
                watch = Watch(
                    feeds,
                    client=client,
                    take=keep,
                    failed=fail,
                    now=lambda: now,
                    random=random.Random(1),
                    deadline=deadline,
                    ledger=ledger,
                )
                for _ in range(times):
                    for feed in feeds:
                        await watch.poll_once(feed)
                return watch, feeds

        watch, feeds = asyncio.run(go())
        return taken, failed, watch, feeds

    return polled


def test_an_unchanged_feed_is_not_sent_twice(server, polled):
    def answer(handler):
        if (
            handler.headers["If-None-Match"] == '"v1"'
            and handler.headers["If-Modified-Since"] == "Tue, 10 Mar 2026 09:00:00 GMT"
        ):
            return 304, {}, b""
        return 200, {"ETag": '"v1"', "Last-Modified": "Tue, 10 Mar 2026 09:00:00 GMT"}, FEED

    server.answers["/"] = answer
    taken, failed, watch, _ = polled("/", times=3)
    assert taken == [FEED] and failed == [] and len(server.asked) == 3
    assert watch.health()[0].failures == 0 and watch.health()[0].etag == '"v1"'


def test_a_server_that_hangs_meets_the_deadline(server, polled):
    server.answers["/"] = lambda handler: (server.stop.wait(10), (200, {}, FEED))[1]
    began = time.monotonic()
    _, failed, watch, _ = polled("/", deadline=0.3)
    assert time.monotonic() - began < 3
    assert failed[0].code == "WT241" and watch.health()[0].failures == 1


def test_a_feed_that_answers_with_a_login_page_is_not_well(server, polled):
    server.answers["/"] = (200, {}, b"<html>Please log in</html>")
    taken, _, watch, _ = polled("/", times=2, take=lambda feed, body: "This is a web page, not a feed.")
    health = watch.health()[0]
    assert len(taken) == 2 and health.failures == 2 and health.last_ok is None
    assert health.last_error == "This is a web page, not a feed."


def test_a_server_silent_for_a_step_is_late_too(server, polled):
    server.answers["/"] = lambda handler: (server.stop.wait(10), (200, {}, FEED))[1]
    _, failed, _, _ = polled("/", timeout=0.3)
    assert failed[0].code == "WT241" and "in time" in failed[0].reason


def test_a_connection_cut_before_an_answer_says_why(server, polled):
    def dead(handler):
        handler.connection.shutdown(socket.SHUT_RDWR)
        handler.wfile = io.BytesIO()
        return 200, {}, b""

    server.answers["/"] = dead
    _, failed, _, _ = polled("/")
    assert failed[0].code == "WT242" and not re.search(r": *\.", failed[0].reason)


def test_a_server_that_drips_meets_the_deadline(server, polled):
    def drip(handler):
        handler.send_response(200)
        handler.end_headers()
        while not server.stop.wait(0.05):
            handler.wfile.write(b" ")
            handler.wfile.flush()
        return 200, {}, b""

    def bounded(handler):
        try:
            return drip(handler)
        except OSError:
            handler.close_connection = True
            return 200, {}, b""

    server.answers["/"] = bounded
    assert polled("/", deadline=0.4)[1][0].code == "WT241"


def test_failures_back_off_and_are_told_once(server, polled):
    server.answers["/"] = (500, {}, b"")
    _, failed, watch, (feed,) = polled("/", times=3)
    assert [f.code for f in failed] == ["WT242"] and "500" in failed[0].reason
    assert watch.health()[0].failures == 3
    assert 8 * 60 * 0.9 <= watch.wait(feed) <= 8 * 60 * 1.1


def test_the_longest_wait(server, polled):
    server.answers["/"] = (500, {}, b"")
    _, _, watch, (feed,) = polled("/", times=12)
    assert watch.wait(feed) <= LONGEST_WAIT * 1.1


def test_retry_after_in_seconds(server, polled):
    server.answers["/"] = (429, {"Retry-After": "1800"}, b"")
    _, _, watch, (feed,) = polled("/")
    assert 1800 <= watch.wait(feed) <= 1800 * 1.1


def test_retry_after_as_a_date(server, polled, now):
    server.answers["/"] = (
        503,
        {"Retry-After": format_datetime(now + timedelta(minutes=40), usegmt=True)},
        b"",
    )
    _, _, watch, (feed,) = polled("/")
    assert 2400 <= watch.wait(feed) <= 2400 * 1.1


@pytest.mark.parametrize("words", ["soon", "-5", "\u00b2", "", "9" * 400])
def test_retry_after_that_is_none(server, polled, words):
    server.answers["/"] = (503, {"Retry-After": words}, b"")
    _, failed, watch, (feed,) = polled("/")
    assert failed[0].code == "WT242" and 0 < watch.wait(feed) <= 24 * LONGEST_WAIT * 1.1


def test_a_lasting_move_is_remembered(server, polled):
    server.answers |= {"/old": (301, {"Location": "/new"}, b""), "/new": (200, {}, FEED)}
    _, _, watch, _ = polled("/old", times=2)
    assert [path for path, _ in server.asked] == ["/old", "/new", "/new"]
    assert watch.health()[0].moved == server.url + "/new"


def test_a_passing_move_is_not_remembered(server, polled):
    server.answers |= {"/old": (302, {"Location": "/new"}, b""), "/new": (200, {}, FEED)}
    polled("/old", times=2)
    assert [path for path, _ in server.asked] == ["/old", "/new"] * 2


def test_a_lasting_move_behind_a_passing_one_is_not_remembered(server, polled):
    server.answers |= {
        "/a": (307, {"Location": "/b"}, b""),
        "/b": (308, {"Location": "/c"}, b""),
        "/c": (200, {}, FEED),
    }
    polled("/a", times=2)
    assert [path for path, _ in server.asked] == ["/a", "/b", "/c"] * 2


def test_a_move_to_where_nothing_is_goes_back_to_the_settings(server, polled):
    server.answers |= {"/old": (301, {"Location": "/new"}, b""), "/new": (404, {}, b"")}
    polled("/old", times=2)
    assert [path for path, _ in server.asked] == ["/old", "/new", "/old", "/new"]


def test_a_redirect_loop(server, polled):
    server.answers |= {"/a": (301, {"Location": "/b"}, b""), "/b": (301, {"Location": "/a"}, b"")}
    _, failed, _, _ = polled("/a")
    assert failed[0].code == "WT243" and len(server.asked) == 6


@pytest.mark.parametrize(
    "target",
    ["file:///etc/hostname", "ftp://127.0.0.1/x", "javascript:alert(1)", "http://[broken", "http://"],
)
def test_a_redirect_to_what_is_not_fetched(server, polled, target):
    server.answers["/"] = (302, {"Location": target}, b"")
    taken, failed, _, _ = polled("/")
    assert taken == [] and failed[0].code in ("WT242", "WT243")


def test_a_feed_that_is_gone_is_not_asked_again(server, now):
    server.answers["/"] = (410, {}, b"")
    failed = []

    async def fail(feed, rejected):
        failed.append(rejected.code)

    async def go():
        async with httpx.AsyncClient(timeout=5) as client:
            watch = Watch(
                [Feed(url=server.url + "/", outlet="x", every=0.01)],
                client=client,
                take=fail,
                failed=fail,
                now=lambda: now,
            )
            await asyncio.wait_for(watch.run(), 5)
            return watch.health()[0]

    health = asyncio.run(go())
    assert health.gone and health.next is None and failed == ["WT245"] and len(server.asked) == 1


def test_a_web_page_is_passed_on_and_rejected_by_the_parser(server, polled, now):
    server.answers["/"] = (
        200,
        {"Content-Type": "text/html"},
        b"<!DOCTYPE html><html><body>Log in</body></html>",
    )
    taken, failed, _, _ = polled("/")
    assert failed == [] and parse(taken[0], source="feed", now=now).rejected[0].code == "WT213"


def test_a_body_that_is_too_long(server, polled):
    server.answers["/"] = (200, {}, b" " * (MAX_BYTES + 1))
    taken, failed, _, _ = polled("/")
    assert taken == [] and failed[0].code == "WT202"


def test_a_gzip_bomb_is_never_unpacked_whole(server, polled):
    server.answers["/"] = (200, {"Content-Encoding": "gzip"}, gzip.compress(b"\0" * (MAX_BYTES * 4)))
    taken, failed, _, _ = polled("/")
    assert taken == [] and failed[0].code == "WT202"


def test_a_bomb_in_a_bomb(server, polled):
    server.answers["/"] = (
        200,
        {"Content-Encoding": "gzip, gzip"},
        gzip.compress(gzip.compress(b"\0" * 1_000_000)),
    )
    assert polled("/")[1][0].code == "WT242"


@pytest.mark.parametrize(
    "pack",
    [gzip.compress, zlib.compress, lambda data: zlib.compress(data)[2:-4]],
    ids=["gzip", "zlib", "bare_deflate"],
)
def test_packed_bodies(server, polled, pack):
    server.answers["/"] = (
        200,
        {"Content-Encoding": "gzip" if pack is gzip.compress else "deflate"},
        pack(FEED),
    )
    assert polled("/")[0] == [FEED]


def test_packed_bodies_that_are_broken(server, polled):
    server.answers |= {
        "/cut": (200, {"Content-Encoding": "gzip"}, gzip.compress(FEED)[:-12]),
        "/plain": (200, {"Content-Encoding": "gzip"}, FEED),
    }
    taken, failed, _, _ = polled("/cut", "/plain")
    assert taken == [] and [f.code for f in failed] == ["WT242", "WT242"]


def test_a_body_holds_no_more_than_its_limit():
    body = Body("gzip", limit=1000)
    body.add(gzip.compress(b"a" * 1000))
    assert len(body.whole()) == 1000


def test_items_that_cannot_be_taken_in_are_asked_for_again(server, polled):
    server.answers["/"] = lambda h: (
        (304, {}, b"") if h.headers["If-None-Match"] else (200, {"ETag": '"v1"'}, FEED)
    )
    failures = iter([RuntimeError("the log is full")])

    def take(feed, body):
        if error := next(failures, None):
            raise error

    taken, failed, watch, _ = polled("/", times=3, take=take)
    assert len(taken) == 2 and failed[0].code == "WT244" and "the log is full" in failed[0].reason
    assert watch.health()[0].last_error is None


def test_taking_in_is_not_bound_by_the_servers_deadline(server, polled):
    server.answers["/"] = (200, {}, FEED)
    _, failed, _, _ = polled("/", deadline=0.2, take=lambda feed, body: time.sleep(0.3))
    assert failed == []


def test_one_bad_feed_never_stops_the_others(server, now):
    count = iter(range(10**9))
    server.answers |= {
        "/good": lambda h: (200, {}, FEED + b" " * next(count)),
        "/bad": (500, {}, b""),
        "/burns": (200, {}, FEED),
    }
    taken = []

    async def take(feed, body, content_type):
        if feed.outlet == "burns":
            raise KeyError("burns")
        taken.append(feed.outlet)
        return Taken(known=1)

    async def failed(feed, rejected):
        raise OSError("no space left")

    async def go():
        async with httpx.AsyncClient(timeout=5) as client:
            feeds = [
                Feed(url=f"{server.url}/{name}", outlet=name, every=0.01) for name in ("bad", "burns", "good")
            ]
            feeds.append(Feed(url="http://127.0.0.1:1/", outlet="closed", every=0.01))
            watch = Watch(
                feeds, client=client, take=take, failed=failed, now=lambda: now, random=random.Random(1)
            )
            running = asyncio.create_task(watch.run())
            for _ in range(500):
                await asyncio.sleep(0.01)
                if len(taken) >= 3 and all(h.last_error or h.last_ok for h in watch.health()):
                    break
            assert not running.done()
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            return watch.health()

    health = {h.outlet: h for h in asyncio.run(go())}
    assert len(taken) >= 3 and health["good"].last_error is None
    assert all(health[name].failures for name in ("bad", "burns", "closed"))
    assert "could not be recorded" in health["bad"].last_error


def test_the_same_body_under_a_new_etag_brings_nothing(server, polled):
    tags = iter(f'"{n}"' for n in range(9))
    server.answers["/"] = lambda h: (200, {"ETag": next(tags)}, FEED)
    taken, _, watch, _ = polled("/", times=4)
    assert taken == [FEED] and watch.health()[0].failures == 0 and watch.health()[0].answered == 4


def test_another_body_under_the_same_etag_is_taken(server, polled):
    bodies = iter([FEED, FEED + b" ", FEED])
    server.answers["/"] = lambda h: (200, {"ETag": '"same"'}, next(bodies))
    assert len(polled("/", times=3)[0]) == 3


def test_a_server_that_says_not_modified_whatever_came_is_found_out(server, polled):
    """It is asked once without conditions after a while; the body decides, and it is not believed again."""

    def answer(handler):
        if handler.headers["If-None-Match"]:
            return 304, {"ETag": '"same"'}, b""
        return 200, {"ETag": '"same"'}, FEED + str(len(server.asked)).encode()

    server.answers["/"] = answer
    taken, _, watch, _ = polled("/", times=DOUBT_AFTER + 4)
    assert len(taken) == 4 and "nothing had changed" in watch.health()[0].note
    assert all("If-None-Match" not in headers for _, headers in server.asked[DOUBT_AFTER + 1 :])


def test_a_login_page_with_an_etag_stays_unwell(server, polled):
    server.answers["/"] = lambda h: (
        (304, {}, b"") if h.headers["If-None-Match"] else (200, {"ETag": '"1"'}, b"<html>")
    )
    _, _, watch, _ = polled("/", times=3, take=lambda feed, body: "This is a web page.")
    assert watch.health()[0].failures == 3


def test_a_quiet_feed_is_asked_more_rarely_and_at_once_again_when_it_speaks(server, polled):
    bodies = iter([FEED] * 20 + [FEED + b" "])
    server.answers["/"] = lambda h: (200, {}, next(bodies))
    _, _, watch, (feed,) = polled("/", times=QUIET_AFTER + 1)
    assert 54 <= watch.wait(feed) <= 66
    bodies = iter([FEED] * 30 + [FEED + b" "])
    _, _, watch, (feed,) = polled("/", times=20)
    assert SLOWEST * 60 * 0.9 <= watch.wait(feed) <= SLOWEST * 60 * 1.1
    bodies = iter([FEED] * 19 + [FEED + b" "])
    _, _, watch, (feed,) = polled("/", times=20)
    assert 54 <= watch.wait(feed) <= 66


def test_a_feed_that_its_hub_sends_is_polled_to_be_safe(server, polled):
    server.answers["/"] = (200, {}, FEED)
    _, _, watch, (feed,) = polled("/")
    watch.pushed(frozenset({feed.url}))
    assert watch.wait(feed) >= SLOWEST * 60 * 0.9


def test_a_restart_asks_on_where_it_was(server, polled, tmp_path):
    server.answers["/"] = lambda h: (
        (304, {}, b"") if h.headers["If-None-Match"] == '"v1"' else (200, {"ETag": '"v1"'}, FEED)
    )
    for expected in ([FEED], []):
        ledger = Ledger(tmp_path / "intake.db")
        assert polled("/", ledger=ledger)[0] == expected
        ledger.close()


def test_a_cursor_that_cannot_be_read_is_begun_anew(server, polled):
    server.answers["/"] = (200, {}, FEED)
    ledger = Ledger(None)
    ledger.put("feed", server.url + "/", b"{broken")
    assert polled("/", ledger=ledger)[0] == [FEED]


@pytest.mark.parametrize(
    "head",
    [
        lambda url: ({"Link": f'<{url}>; rel="next"'}, b""),
        lambda url: ({}, f"<atom:link rel='next' href='{url}'/>".encode()),
        lambda url: ({}, f'{{"next_url": "{url}"}}'.encode()),
    ],
    ids=["link_header", "link_element", "next_url"],
)
def test_a_feed_that_sent_more_than_a_page_is_read_back_to_what_is_known(server, polled, head):
    first = [(200, {}, b"old")]
    headers, words = head("/?page=2")
    server.answers["/"] = lambda h: first.pop() if first else (200, headers, b"new 3 " + words)
    server.answers["/?page=2"] = (200, head("/?page=3")[0], b"new 2 " + head("/?page=3")[1])
    server.answers["/?page=3"] = (200, {}, b"new 1, old")
    took = lambda feed, body: Taken(new=body.count(b"new"), known=body.count(b"old"))  # noqa: E731
    taken, _, watch, _ = polled("/", times=2, take=took)
    assert len(taken) == 4 and watch.health()[0].items == 3 and watch.health()[0].note is None


def test_a_feed_that_sent_more_than_it_holds_says_so(server, polled):
    bodies = iter([b"a", b"b"])
    server.answers["/"] = lambda h: (200, {}, next(bodies))
    _, _, watch, _ = polled("/", times=2, take=lambda feed, body: Taken(new=5))
    assert "more often" in watch.health()[0].note


def test_a_next_page_on_another_server_is_not_followed(server, polled):
    bodies = iter([b"a", b"<link rel='next' href='http://127.0.0.1:1/'>"])
    server.answers["/"] = lambda h: (200, {}, next(bodies))
    assert len(polled("/", times=2, take=lambda feed, body: Taken(new=5))[0]) == 2


def test_pages_without_end_are_not_followed_for_ever(server, polled, monkeypatch):
    monkeypatch.setattr("writethru.intake.watch.PAGES", 3)
    bodies = iter([b"a", b"<link rel='next' href='/1'>"])
    server.answers["/"] = lambda h: (200, {}, next(bodies))
    for n in range(1, 9):
        server.answers[f"/{n}"] = (200, {}, f"<link rel='next' href='/{n + 1}'>".encode())
    taken, *_ = polled("/", times=2, take=lambda feed, body: Taken(new=5))
    assert len(taken) == 2 + 3


def test_an_answer_that_trickles_is_cut_off_before_the_deadline(server, polled, monkeypatch):
    monkeypatch.setattr("writethru.intake.asking.SLOW_START", 0.2)

    def drip(handler):
        handler.send_response(200)
        handler.end_headers()
        try:
            while not server.stop.wait(0.05):
                handler.wfile.write(b" ")
                handler.wfile.flush()
        except OSError:
            handler.close_connection = True
        return 200, {}, b""

    server.answers["/"] = drip
    began = time.monotonic()
    _, failed, _, _ = polled("/", deadline=20)
    assert failed[0].code == "WT241" and "bytes a second" in failed[0].reason and time.monotonic() - began < 5


def test_hundreds_of_feeds_of_one_host_are_asked_a_few_at_a_time(server, now):
    busy, most, lock = [0], [0], threading.Lock()

    def answer(handler):
        with lock:
            busy[0] += 1
            most[0] = max(most[0], busy[0])
        time.sleep(0.005)
        with lock:
            busy[0] -= 1
        return 200, {}, FEED

    for n in range(200):
        server.answers[f"/{n}"] = answer

    async def take(feed, body, content_type):
        return Taken(new=1)

    async def go():
        async with httpx.AsyncClient(timeout=20) as client:
            feeds = [Feed(url=f"{server.url}/{n}", outlet=str(n), every=60) for n in range(200)]
            watch = Watch(
                feeds, client=client, take=take, failed=take, now=lambda: now, sleep=lambda s: asyncio.sleep(min(s, 30) if s > 10 else 0)
            )  # fmt: skip
            running = asyncio.create_task(watch.run())
            async with asyncio.timeout(30):
                while not all(h.last_ok for h in watch.health()):  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            return watch.health()

    health = asyncio.run(go())
    assert most[0] == PER_HOST and sum(h.items for h in health) == 200 and len(server.asked) == 200


def test_an_editor_need_not_wait_for_the_next_poll(server, now):
    bodies = iter(FEED + b" " * n for n in range(1000))
    server.answers["/"] = lambda h: (200, {}, next(bodies))

    async def take(feed, body, content_type):
        return Taken(new=1, known=1)

    async def go():
        async with httpx.AsyncClient(timeout=20) as client:
            feed = Feed(url=server.url + "/", outlet="x", every=900)
            watch = Watch(
                [feed], client=client, take=take, failed=take, now=lambda: now, random=random.Random(3)
            )
            watch._sleep = lambda seconds: asyncio.sleep(seconds if seconds > 100 else 0)
            running = asyncio.create_task(watch.run())
            async with asyncio.timeout(20):
                while not watch.health()[0].next:  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
                assert watch.ask_now(feed.url) and not watch.ask_now("http://other.example/")
                while len(server.asked) < 2:  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    asyncio.run(go())
