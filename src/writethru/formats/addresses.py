"""Where things are: the addresses of a story, its entries and dispatches. One id form everywhere.

The address of an entry is the page's with the entry's id as fragment, in the page, the feeds and the
JSON-LD alike, so that nothing counts an entry twice (guardian/frontend#12066).
"""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from writethru.model import Value

LINKED_SCHEMES = frozenset({"http", "https"})


class Addresses(Value):
    """Addresses under `base` (no slash at its end), for the story with this slug."""

    base: str
    story: str

    @property
    def page(self) -> str:
        return f"{self.base}/{quote(self.story, safe='')}"

    def entry(self, id: str) -> str:
        """The entry on its page: what feeds and search engines know it by."""
        return f"{self.page}#{quote(id, safe='')}"

    def evidence(self, id: str) -> str:
        """The entry's own page, with its evidence open."""
        return f"{self.page}/{quote(id, safe='')}"

    def dispatch(self, id: str, mark: tuple[int, int] | None = None) -> str:
        """A dispatch; `mark` is a span of its text to be marked and scrolled to."""
        address = f"{self.page}/dispatches/{quote(id, safe='')}"
        return f"{address}?mark={mark[0]}-{mark[1]}#marked" if mark else address

    def under(self, path: str) -> str:
        """Something else under the story: `rss.xml`, `stream`."""
        return f"{self.page}/{path}"


def safe_link(url: str | None) -> str | None:
    """The address where it is one that a reader may be sent to, else None.

    Only http and https with a host: a dispatch's link may be `javascript:` or worse.
    """
    if not url or any(ord(c) < 33 or ord(c) == 127 for c in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in LINKED_SCHEMES and parts.hostname else None
