"""JSON Feed 1.1: one item an entry, with its standing and evidence under `_writethru`."""

from __future__ import annotations

from typing import Any

import msgspec

from writethru.formats.addresses import Addresses, safe_link
from writethru.formats.markup import body_html
from writethru.formats.wording import headline, page_title, paragraphs, shown, withdrawal
from writethru.model import Page, PageEntry

MEDIA_TYPE = "application/feed+json"
VERSION = "https://jsonfeed.org/version/1.1"


def write(page: Page, base_url: str) -> bytes:
    """The page as JSON Feed 1.1, UTF-8. Withdrawn entries stay as items that say so and nothing else."""
    at = Addresses(base=base_url, story=page.story)
    feed: dict[str, Any] = {
        "version": VERSION,
        "title": page_title(page),
        "home_page_url": at.page,
        "feed_url": at.under("feed.json"),
        "expired": page.closed,
        "_writethru": {
            "revision": page.revision,
            "highlights": [highlight.entry for highlight in page.highlights],
            "dispatches": page.dispatches,
            "outlets": page.outlets,
        },
        "items": [_item(entry, at) for entry in shown(page.entries)],
    }
    return msgspec.json.encode(feed)


def _item(entry: PageEntry, at: Addresses) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": at.entry(entry.id),
        "url": at.entry(entry.id),
        "title": headline(entry),
        "content_html": body_html(entry, at),
        "content_text": "\n\n".join(paragraphs(entry)),
        "date_published": entry.first,
        "authors": [{"name": outlet} for outlet in entry.carried_by],
        "tags": [entry.status],
        "_writethru": {
            "entry": entry.id,
            "status": entry.status,
            "revision": entry.revision,
            "vouched_by": entry.vouched_by,
            "carried_by": entry.carried_by,
        },
    }
    if entry.changed > entry.first:
        item["date_modified"] = entry.changed
    if entry.status == "retracted":
        notice = withdrawal(entry)
        item["_writethru"]["withdrawn"] = notice.time if notice else entry.changed
        item["authors"] = []
    else:
        item["_writethru"]["evidence"] = [_evidence(entry, number) for number in range(len(entry.evidence))]
    return item


def _evidence(entry: PageEntry, number: int) -> dict[str, Any]:
    evidence = entry.evidence[number]
    return {
        "dispatch": evidence.dispatch,
        "outlet": evidence.outlet,
        "sent": evidence.sent,
        "url": safe_link(evidence.link),
        "chain": evidence.chain,
        "polarity": evidence.polarity,
        "copy_of": evidence.copy_of,
        "withdrawn": evidence.withdrawn,
    }
