"""schema.org LiveBlogPosting: what search engines read in the page.

Every mistake that implementers made (Automattic/liveblog#815) is a test: `@context` is there,
`articleBody` is text and its words do not run together, several authors are several, nothing empty
is emitted, an update's address is the page's with a fragment.
"""

from __future__ import annotations

from typing import Any

import msgspec

from writethru.formats.addresses import Addresses, safe_link
from writethru.formats.wording import (
    entry_title,
    headline,
    notice_line,
    one_line,
    page_title,
    paragraphs,
    person,
    shown,
    withdrawal,
)
from writethru.model import Page, PageEntry

CONTEXT = "https://schema.org"

# Inside <script> a parser looks for "</script" and "<!--" whatever the JSON says: nothing that could
# begin a tag is left. U+2028 and U+2029 end lines in older JavaScript.
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def posting(page: Page, base_url: str, publisher: str = "") -> dict[str, Any]:
    """The page as a LiveBlogPosting.

    publisher: the name of who runs the page; left out where there is none. `coverageEndTime` is given
    once coverage is closed: before that nobody has said when it will end.
    """
    at = Addresses(base=base_url, story=page.story)
    title = page_title(page)
    found: dict[str, Any] = {
        "@context": CONTEXT,
        "@type": "LiveBlogPosting",
        "@id": at.page,
        "url": at.page,
        "mainEntityOfPage": at.page,
        "headline": title,
        "about": {"@type": "Event", "name": title, **({"startDate": page.began} if page.began else {})},
        "author": [_organisation(outlet) for outlet in page.outlets],
    }
    if publisher:
        found["publisher"] = _organisation(publisher)
    if page.began:
        found |= {"datePublished": page.began, "coverageStartTime": page.began}
    if page.updated:
        found["dateModified"] = page.updated
        if page.closed:
            found["coverageEndTime"] = page.updated
    found["liveBlogUpdate"] = [_update(entry, at) for entry in shown(page.entries)]
    return found


def write(page: Page, base_url: str, publisher: str = "") -> bytes:
    """JSON-LD, UTF-8, safe inside a `<script type="application/ld+json">`."""
    text = msgspec.json.encode(posting(page, base_url, publisher)).decode()
    for character, escape in _ESCAPES.items():
        text = text.replace(character, escape)
    return text.encode()


def _update(entry: PageEntry, at: Addresses) -> dict[str, Any]:
    withdrawn = entry.status == "retracted"
    found: dict[str, Any] = {
        "@type": "BlogPosting",
        "@id": at.entry(entry.id),
        "url": at.entry(entry.id),
        "headline": headline(entry) if withdrawn else entry_title(entry) or paragraphs(entry)[0],
        "datePublished": entry.first,
        "articleBody": "\n\n".join(paragraphs(entry)),
        "author": [_organisation(outlet) for outlet in entry.carried_by],
    }
    if entry.changed > entry.first:
        found["dateModified"] = entry.changed
    if withdrawn:
        notice = withdrawal(entry)
        found["correction"] = [_correction(paragraphs(entry)[0], notice.time if notice else entry.changed)]
        return found
    corrections = [n for n in entry.notices if n.kind == "corrects"]
    if corrections:
        found["correction"] = [
            _correction(
                f"{notice_line(n)}: {one_line(n.passage.text)}" if n.passage else notice_line(n), n.time
            )
            for n in corrections
        ]
    if entry.evidence:
        found["citation"] = _citations(entry, at)
    return found


def _citations(entry: PageEntry, at: Addresses) -> list[dict[str, Any]]:
    """One work for each dispatch; the chain behind it is what it is based on, outermost first."""
    works: dict[str, dict[str, Any]] = {}
    for evidence in entry.evidence:
        if evidence.withdrawn or evidence.dispatch in works:
            continue
        work: dict[str, Any] = {
            "@type": "NewsArticle",
            "@id": at.dispatch(evidence.dispatch),
            "url": safe_link(evidence.link) or at.dispatch(evidence.dispatch),
            "datePublished": evidence.sent,
            "publisher": _organisation(evidence.outlet),
        }
        through = [name for name in evidence.chain if name != evidence.outlet]
        if through:
            work["isBasedOn"] = [{"@type": "CreativeWork", "creditText": person(name)} for name in through]
        works[evidence.dispatch] = work
    return list(works.values())


def _organisation(name: str) -> dict[str, str]:
    return {"@type": "Organization", "name": one_line(name)}


def _correction(text: str, time: Any) -> dict[str, Any]:
    return {"@type": "CorrectionComment", "text": text, "datePublished": time}
