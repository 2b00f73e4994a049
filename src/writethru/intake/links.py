"""Links as identities: what of an address says which item it is, and what only says how a reader came to it."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

TRACKING = re.compile(
    r"^(?:utm_\w+|fbclid|gclid|yclid|msclkid|igshid|mc_[ce]id|xtor|smid|ocid|cmpid?|ref|source|feed|rss|ns_\w+|at_\w+|wt\.\w+)$",
    re.IGNORECASE,
)
"""Parameters that analytics and feed tools add to a link."""


@lru_cache(maxsize=4096)
def canonical_link(link: str) -> str:
    """A link without scheme, `www.`, tracking parameters and a slash at the end; host in lower case.

    A fragment stays where it names a part of the page (`#update-12` of a live page), and goes where it
    carries parameters (`#xtor=RSS-1`).
    """
    link = link.strip()
    try:
        parts = urlsplit(link)
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    except ValueError:
        return link
    # Blank values are kept: `/story?12345` is told from its neighbour by nothing else.
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    query = urlencode(sorted((k, v) for k, v in pairs if not TRACKING.match(k)), errors="replace")
    fragment = "" if "=" in parts.fragment else parts.fragment
    return urlunsplit(("", host + port, parts.path.rstrip("/"), query, fragment)).removeprefix("//")


def names_an_item(link: str | None) -> bool:
    """Whether a link leads further than a site's front page, to which some feeds link all their items."""
    return bool(link) and re.search(r"[/?#]", canonical_link(link or "")) is not None
