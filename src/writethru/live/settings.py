"""What the live room is told: its address, who may push, how long it remembers."""

from __future__ import annotations

from writethru.model import Value


class LiveSettings(Value):
    """Settings of the pages and the API.

    base_url: the public address, without a slash at its end; for feeds, canonical links, structured data.
    tokens: who may push to `POST /api/dispatches`; empty: nobody. Kept as digests only.
    heartbeat: seconds between signs of life on an idle stream.
    replay: revisions kept for readers who come back; older ones reload the page.
    patience: seconds a stuck connection is kept.
    publisher: who runs the page, for the structured data.
    max_body: most bytes of one pushed document.
    desk_hosts: host names under which the desk answers; anything else in `Host` is refused, so that no
        foreign name can be pointed at this machine (DNS rebinding).
    """

    base_url: str = "http://127.0.0.1:8000"
    tokens: tuple[str, ...] = ()
    heartbeat: float = 20.0
    replay: int = 500
    patience: float = 30.0
    publisher: str = ""
    max_body: int = 8 * 1024 * 1024
    desk_hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")
