"""Where intake may reach: on a real server on this machine, which counts as somebody else's unless it is named."""

import asyncio
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from writethru.errors import IntakeError
from writethru.intake import sources
from writethru.intake.asking import ask
from writethru.intake.reach import Guarded, GuardedSync, Reach, lookup, private, reach_of

HERE = reach_of(["127.0.0.0/8"])


@pytest.fixture
def server():
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            owner.asked.append((self.path, self.headers["Host"]))
            place = owner.moves.get(self.path)
            self.send_response(302 if place else 200)
            if place:
                self.send_header("Location", place)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"OK")

        def log_message(self, *_):
            pass

    owner = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    owner.daemon_threads, owner.asked, owner.moves = True, [], {}
    owner.port = owner.server_address[1]
    thread = threading.Thread(target=owner.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield owner
    owner.shutdown()
    owner.server_close()
    thread.join(5)


def fetched(url, reach, now, resolve=lookup):
    async def go():
        async with httpx.AsyncClient(transport=Guarded(reach, resolve=resolve), timeout=5) as client:
            return await ask(client, url, now=lambda: now)

    return asyncio.run(go())


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "127.1", "0", "[::1]", "[::]",
        "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "127.0.0.1.", "user:word@127.0.0.1", "LOCALHOST",
    ],
)  # fmt: skip
def test_this_machine_in_all_its_spellings_is_refused(server, now, host):
    with pytest.raises((IntakeError, httpx.HTTPError, httpx.InvalidURL)) as caught:
        fetched(f"http://{host}:{server.port}/", Reach(), now)
    assert server.asked == []
    assert not isinstance(caught.value, IntakeError) or caught.value.code == "WT208"


@pytest.mark.parametrize(
    "address",
    [
        "10.0.0.1", "172.16.0.1", "192.168.1.1", "127.0.0.1", "0.0.0.0", "169.254.169.254", "100.64.0.1", "100.100.100.200",
        "168.63.129.16", "192.0.0.192", "192.0.2.1", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1", "::",
        "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "fec0::1", "2001:db8::1", "::ffff:10.0.0.1", "::ffff:169.254.169.254",
        "64:ff9b::a9fe:a9fe", "64:ff9b::7f00:1", "2002:7f00:1::", "2002:a9fe:a9fe::1", "::127.0.0.1", "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    ],
)  # fmt: skip
def test_addresses_that_are_none_of_the_public_internet(address):
    assert private(ip_address(address)) and not Reach().permits("feed.example", ip_address(address))


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822", "::ffff:93.184.216.34"]
)
def test_addresses_of_the_public_internet(address):
    assert not private(ip_address(address)) and Reach().permits("feed.example", ip_address(address))


def test_a_host_of_ones_own_is_reached_by_name_address_or_range(server, now):
    for entry in ("localhost", "127.0.0.1", "127.0.0.0/8"):
        host = "localhost" if entry == "localhost" else "127.0.0.1"
        assert fetched(f"http://{host}:{server.port}/", reach_of([entry]), now).body == b"OK"


def test_a_name_of_ones_own_opens_no_other_name(server, now):
    with pytest.raises(IntakeError, match="inside a network"):
        fetched(f"http://127.0.0.1:{server.port}/", reach_of(["localhost"]), now)


def test_no_range_that_is_allowed_takes_a_clouds_metadata_in():
    metadata = ip_address("169.254.169.254")
    assert not reach_of(["169.254.0.0/16"]).permits("169.254.169.254", metadata)
    assert not reach_of(["cms.internal"]).permits("cms.internal", metadata)
    assert reach_of(["169.254.169.254"]).permits("169.254.169.254", metadata)


def test_a_redirect_inside_is_refused(server, now):
    server.moves["/"] = f"http://localhost:{server.port}/secret"
    with pytest.raises(IntakeError) as caught:
        fetched(
            f"http://127.0.0.1:{server.port}/",
            HERE_BY_ADDRESS_ONLY,
            now,
            resolve=rebinding("169.254.169.254"),
        )
    assert caught.value.code == "WT208" and [path for path, _ in server.asked] == ["/"]


HERE_BY_ADDRESS_ONLY = reach_of(["127.0.0.1"])


def rebinding(*later):
    """A name server that tells this machine first, and something else afterwards."""
    answers = iter(["127.0.0.1", *later])
    return lambda host, port: (next(answers, later[-1] if later else "127.0.0.1"),)


def test_the_connection_goes_to_the_address_that_was_judged(server, now):
    """DNS rebinding: the name is looked up once, and what it tells later is nobody's business."""
    looked_up = []

    def resolve(host, port):
        looked_up.append(host)
        return ("127.0.0.1",) if len(looked_up) == 1 else ("10.0.0.1",)

    assert fetched(f"http://feed.example:{server.port}/", HERE, now, resolve=resolve).body == b"OK"
    assert looked_up == ["feed.example"] and server.asked == [("/", f"feed.example:{server.port}")]


def test_of_several_addresses_only_public_ones_are_tried(server, now):
    tried = ("10.0.0.1", "169.254.169.254", "127.0.0.1")
    answer = fetched(f"http://feed.example:{server.port}/", HERE, now, resolve=lambda host, port: tried)
    assert answer.body == b"OK"


def test_the_next_address_is_tried_where_the_first_is_dead(server, now):
    tried = ("127.0.0.9", "127.0.0.1")
    assert fetched(f"http://feed.example:{server.port}/", HERE, now, resolve=lambda *_: tried).body == b"OK"


def test_a_name_that_nobody_knows(now):
    def resolve(host, port):
        raise OSError("Name or service not known")

    with pytest.raises(httpx.ConnectError, match="no name server knows"):
        fetched("http://feed.example/", Reach(), now, resolve=resolve)


def test_a_name_server_that_hangs_holds_up_nothing_else(now):
    release = threading.Event()

    async def go():
        transport = Guarded(Reach(), resolve=lambda *_: (release.wait(20), ("127.0.0.1",))[1])
        async with httpx.AsyncClient(transport=transport, timeout=0.2) as client:
            asked = [
                asyncio.create_task(ask(client, f"http://{n}.example/", now=lambda: now)) for n in range(40)
            ]
            # The process's other threads are free all the while.
            assert await asyncio.wait_for(asyncio.to_thread(lambda: "free"), 2) == "free"
            told = await asyncio.gather(*asked, return_exceptions=True)
            release.set()
            return told

    assert all(isinstance(one, httpx.TimeoutException) for one in asyncio.run(go()))


def test_a_command_reaches_what_it_was_told_and_no_further(server):
    server.moves["/moved"] = f"http://127.0.0.1:{server.port}/secret"
    with httpx.Client(transport=GuardedSync(reach_of(["localhost"]))) as client:
        assert client.get(f"http://localhost:{server.port}/").text == "OK"
        with pytest.raises(IntakeError, match="inside a network"):
            client.get(f"http://localhost:{server.port}/moved", follow_redirects=True)


@pytest.mark.parametrize("entry", ["10.0.0.0/99", "", "a b/c", "::zz"])
def test_an_entry_that_is_neither_name_nor_range(entry):
    with pytest.raises(ValueError, match="neither"):
        reach_of([entry])


def test_an_address_on_the_command_line_may_be_ones_own_but_not_what_it_sends_on_to(server):
    server.moves["/moved"] = f"http://127.0.0.1:{server.port}/secret"
    url = f"http://localhost:{server.port}"
    (found,) = sources([url + "/"])
    assert found.data == b"OK"
    (refused,) = sources([url + "/moved"])
    assert refused.code == "WT205" and "inside a network" in refused.reason


@given(st.integers(0, 2**32 - 1))
def test_an_address_is_judged_alike_however_it_is_written_in_ipv6(number):
    plain = ip_address(number)
    mapped, nat64 = ip_address((0xFFFF << 32) | number), ip_address((0x64FF9B << 96) | number)
    sixtofour = ip_address((0x2002 << 112) | (number << 80) | 1)
    assert private(mapped) == private(nat64) == private(plain)
    assert private(sixtofour) == private(plain)


@given(st.integers(0, 2**128 - 1))
def test_any_address_gets_a_judgement(number):
    assert private(ip_address(number).__class__(number)) in (True, False)
