"""Where intake may reach: the public internet, and those hosts of the newsroom's own that its settings name.

A feed, a redirect or a hub may point at anything: at this machine, at the router, at a cloud's metadata
service that hands out keys. So the check stands where a connection is made: a name is resolved, its addresses
are judged, and the connection goes to an address that was judged, so that no second look-up can give another
one (DNS rebinding). Redirects, pages and hubs pass here like the first address; so do `http://2130706433/`,
`http://0x7f.1/` and the like, since what they mean is known once they are resolved.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import socket
import typing
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import httpcore
import httpx

from writethru.errors import IntakeError
from writethru.model import Value

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Resolve = Callable[[str, int], Sequence[str]]
"""The addresses of a host; blocks. Raises OSError where there is none."""

ADDRESSES_TRIED = 4
"""Addresses of a host that are tried in turn: a dead first one is common, a dozen dead ones only cost time."""

LOOKUPS_AT_ONCE = 16
"""Threads that look names up. They are its own: a name server that hangs must not hold up the log, which
shares the process's other threads."""

CONNECTIONS = 64
"""Open connections in all; feeds are asked in turns, so that this is room to spare."""

METADATA = frozenset(
    ipaddress.ip_address(a)
    for a in ("169.254.169.254", "fd00:ec2::254", "100.100.100.200", "168.63.129.16", "192.0.0.192")
)
"""Where clouds answer their own machines (AWS, GCP, Azure and Oracle; AWS over IPv6; Alibaba; Azure's host; Oracle).
They hand out keys: no network that is allowed takes them in, only their very address would."""

NAT64 = ipaddress.ip_network("64:ff9b::/96")
"""RFC 6052: IPv4 addresses written as IPv6; a gateway would lead to what is written in the last four bytes."""


def inner(address: Address) -> Address:
    """The IPv4 address that an IPv6 one stands for (mapped, compatible, 6to4, NAT64), else the address itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address.ipv4_mapped:
        return address.ipv4_mapped
    if address.sixtofour:
        return address.sixtofour
    if address in NAT64 or (int(address) >> 32 == 0 and int(address) > 1):
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address


def private(address: Address) -> bool:
    """Whether an address is none of the public internet: loopback, private, link-local, multicast, reserved."""
    address = inner(address)
    return (
        not address.is_global
        or address.is_multicast
        or address.is_reserved
        or address in METADATA
        or (isinstance(address, ipaddress.IPv6Address) and (address.teredo is not None or address.is_site_local))
    )  # fmt: skip


class Reach(Value):
    """What may be reached beside the public internet.

    hosts: names, in lower case; networks: addresses and ranges of addresses.
    """

    hosts: frozenset[str] = frozenset()
    networks: tuple[Network, ...] = ()

    def permits(self, host: str, address: Address) -> bool:
        """Whether a connection to `host` may be made at `address`."""
        address = inner(address)
        if address in METADATA:
            return any(address in net and net.num_addresses == 1 for net in self.networks)
        if not private(address):
            return True
        return _plain(host) in self.hosts or any(address in net for net in self.networks)


def reach_of(entries: Iterable[str]) -> Reach:
    """The reach that settings name: host names, addresses, ranges such as `10.2.0.0/16`.

    Raises:
        ValueError: for what looks like a range and is none.
    """
    hosts, networks = set(), []
    for entry in entries:
        try:
            networks.append(ipaddress.ip_network(entry.strip("[]"), strict=False))
        except ValueError:
            if "/" in entry or ":" in entry or not entry.strip():
                raise ValueError(f"{entry!r} is neither a host's name nor an address or range") from None
            hosts.add(_plain(entry))
    return Reach(hosts=frozenset(hosts), networks=tuple(networks))


def _plain(host: str) -> str:
    return host.strip("[]").rstrip(".").lower()


def lookup(host: str, port: int) -> tuple[str, ...]:
    """The host's addresses as the system knows them, in its order."""
    found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(row[4][0]) for row in found))


def judged(reach: Reach, host: str, port: int, resolve: Resolve) -> tuple[str, ...]:
    """The addresses of a host to which a connection may be made.

    Raises:
        IntakeError: WT208 where there is none.
        OSError: where the host has no address.
    """
    addresses = [ipaddress.ip_address(text.partition("%")[0]) for text in resolve(host, port)]
    good = tuple(str(address) for address in addresses if reach.permits(host, address))
    if not good:
        raise IntakeError(
            f"{host} is an address inside a network, not on the public internet", code="WT208",
            todo="If it is your own, name it in [intake] own_hosts; else ask who gave you the address",
        )  # fmt: skip
    return good[:ADDRESSES_TRIED]


class _Backend(httpcore.AsyncNetworkBackend):
    """Connects only to addresses that were judged."""

    def __init__(self, reach: Reach, resolve: Resolve):
        self._reach, self._resolve, self._inner = reach, resolve, httpcore.AnyIOBackend()
        self._threads = ThreadPoolExecutor(LOOKUPS_AT_ONCE, thread_name_prefix="writethru-names")

    async def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,  # noqa: ASYNC109
        socket_options: typing.Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:  # fmt: skip
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(timeout):
                good = await loop.run_in_executor(
                    self._threads, judged, self._reach, host, port, self._resolve
                )
        except TimeoutError:
            raise httpcore.ConnectTimeout(f"no name server told where {host} is in time") from None
        except OSError as error:
            raise httpcore.ConnectError(f"no name server knows {host}: {error.strerror or error}") from None
        for number, address in enumerate(good, start=1):
            try:
                return await self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if number == len(good):
                    raise
        raise AssertionError("there is at least one address")

    async def connect_unix_socket(
        self, path: str, timeout: float | None = None,  # noqa: ASYNC109
        socket_options: typing.Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:  # fmt: skip
        raise httpcore.ConnectError("no socket of this machine is an outlet")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class _SyncBackend(httpcore.NetworkBackend):
    """The same for a command, which waits."""

    def __init__(self, reach: Reach, resolve: Resolve):
        self._reach, self._resolve, self._inner = reach, resolve, httpcore.SyncBackend()

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
        socket_options: typing.Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:  # fmt: skip
        try:
            good = judged(self._reach, host, port, self._resolve)
        except OSError as error:
            raise httpcore.ConnectError(f"no name server knows {host}: {error.strerror or error}") from None
        for number, address in enumerate(good, start=1):
            try:
                return self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if number == len(good):
                    raise
        raise AssertionError("there is at least one address")


NAMES: dict[type[Exception], type[httpx.TransportError]] = {
    httpcore.ConnectTimeout: httpx.ConnectTimeout,
    httpcore.ReadTimeout: httpx.ReadTimeout,
    httpcore.WriteTimeout: httpx.WriteTimeout,
    httpcore.PoolTimeout: httpx.PoolTimeout,
    httpcore.ConnectError: httpx.ConnectError,
    httpcore.ReadError: httpx.ReadError,
    httpcore.WriteError: httpx.WriteError,
    httpcore.UnsupportedProtocol: httpx.UnsupportedProtocol,
    httpcore.RemoteProtocolError: httpx.RemoteProtocolError,
    httpcore.LocalProtocolError: httpx.LocalProtocolError,
    httpcore.ProtocolError: httpx.ProtocolError,
}


@contextlib.contextmanager
def _named() -> Iterator[None]:
    """httpcore's errors as httpx names them."""
    try:
        yield
    except tuple(NAMES) as error:
        raise NAMES[type(error)](str(error) or type(error).__name__) from error


def _request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    return httpcore.Request(
        method=request.method,
        url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


class _Stream(httpx.AsyncByteStream):
    def __init__(self, parts: typing.AsyncIterable[bytes]):
        self._parts = parts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _named():
            async for part in self._parts:
                yield part

    async def aclose(self) -> None:
        close: Callable[[], Awaitable[None]] | None = getattr(self._parts, "aclose", None)
        if close is not None:
            await close()


class _SyncStream(httpx.SyncByteStream):
    def __init__(self, parts: typing.Iterable[bytes]):
        self._parts = parts

    def __iter__(self) -> Iterator[bytes]:
        with _named():
            yield from self._parts

    def close(self) -> None:
        close: Callable[[], None] | None = getattr(self._parts, "close", None)
        if close is not None:
            close()


class Guarded(httpx.AsyncBaseTransport):
    """httpx's way to the network, within a reach. Proxies of the environment are not asked: they would resolve
    names themselves, and none of this would hold."""

    def __init__(self, reach: Reach, *, resolve: Resolve = lookup):
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=httpx.create_ssl_context(), max_connections=CONNECTIONS, keepalive_expiry=5.0,
            network_backend=_Backend(reach, resolve),
        )  # fmt: skip

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        with _named():
            answer = await self._pool.handle_async_request(_request(request))
        assert isinstance(answer.stream, typing.AsyncIterable)
        return httpx.Response(
            status_code=answer.status, headers=answer.headers, stream=_Stream(answer.stream),
            extensions=answer.extensions,
        )  # fmt: skip

    async def aclose(self) -> None:
        await self._pool.aclose()


class GuardedSync(httpx.BaseTransport):
    """The same for a command."""

    def __init__(self, reach: Reach, *, resolve: Resolve = lookup):
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(), network_backend=_SyncBackend(reach, resolve)
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with _named():
            answer = self._pool.handle_request(_request(request))
        assert isinstance(answer.stream, typing.Iterable)
        return httpx.Response(
            status_code=answer.status, headers=answer.headers, stream=_SyncStream(answer.stream),
            extensions=answer.extensions,
        )  # fmt: skip

    def close(self) -> None:
        self._pool.close()
