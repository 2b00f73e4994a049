"""An article's page in HTML: what JSON-LD says, then meta elements, then the text that stands densest.

A page that is no article (a front page, a form, an error) is set aside: only one that says it is an article, or
that holds one heading over running text, is read.
"""

from __future__ import annotations

import logging
import re
from typing import Any

from writethru.intake.formats import pages, wireitem
from writethru.intake.formats.pages import ARTICLES, Page
from writethru.intake.formats.wireitem import WireItem
from writethru.intake.parsed import Context, Parsed, bounded
from writethru.intake.prose import one_line, text_of
from writethru.model import Value

NAME = "article"
ENOUGH_WORDS = 60
"""Words of running text from which a page that does not say what it is may be an article."""

WHOLE = 0.6
"""An `articleBody` of less than this share of the text on the page is a teaser or cut at a wall."""

SITE = re.compile(r"\s+(?:[|–—·•»-]|::)\s+[^|–—·•»]{2,40}$")
"""The site's name behind a title."""


class Text(Value):
    """What the densest text of a page is, and what trafilatura found beside it."""

    text: str = ""
    title: str = ""
    author: str = ""
    date: str = ""
    site: str = ""


def looks_like(text: str) -> bool:
    """HTML for browsers; whether it is an article is found when it is read."""
    return pages.is_page(text)


def parse(text: str, context: Context) -> Parsed:
    """The page's one item, or why it is none."""
    if rejected := pages.too_long(text, context):
        return Parsed(format=NAME, rejected=(rejected,))
    page = pages.shape(text)
    thing = next(
        (t for t in pages.of_type(page.things, ARTICLES) if pages.said(t.get("headline") or t.get("name"))),
        {},
    )
    dense = densest(text)
    kind = page.meta.get("og:type", "").casefold()
    named = bool(thing) or kind in ("article", "news", "newsarticle") or "article:published_time" in page.meta
    words = len(dense.text.split())
    if not named and not (words >= ENOUGH_WORDS and len(page.headings) == 1 and page.articles <= 1):
        reason = "This is a web page, not a feed or a dispatch. Look for the feed's address on it, or paste its text."
        return Parsed(format=None, rejected=(context.reject("WT213", reason, text),))
    return bounded(
        NAME,
        (wireitem.adapt(shape(page, thing, dense, context), NAME, context),),
        context,
        page.title or None,
    )


def densest(text: str) -> Text:
    """The running text of a page by density; nothing where the page cannot be taken apart."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = trafilatura.bare_extraction(
            text, include_comments=False, include_tables=True, include_formatting=False, favor_precision=False
        )
    except Exception:
        # Pages break every parser some day; what JSON-LD and meta say is read all the same.
        return Text()
    if found is None:
        return Text()
    got: dict[str, Any] = found if isinstance(found, dict) else found.as_dict()
    body = re.sub(r"\n(?=\S)", "\n\n", re.sub(r"\n{2,}", "\n", str(got.get("text") or "")))
    body = re.sub(r"(?m)^- ", "* ", re.sub(r"\n\n(?=- )", "\n", body))
    return Text(
        text=body.strip(), title=str(got.get("title") or ""), author=str(got.get("author") or ""), date=str(got.get("date") or ""),
        site=str(got.get("sitename") or ""),
    )  # fmt: skip


def shape(page: Page, thing: dict[str, Any], dense: Text, context: Context) -> WireItem:
    """Fields of an article, from whichever source names them first."""
    meta = page.meta
    odd: list[str] = []
    told = text_of(pages.said(thing.get("articleBody")))
    thin = len(dense.text.split()) < ENOUGH_WORDS // 2
    body = told if told and (thin or len(told) >= WHOLE * len(dense.text)) else dense.text or told
    if told and body is not told:
        odd.append("the text in its JSON-LD is cut; the text on the page was taken")
    if told and "\n" not in told and len(told) > 600 and body is told and dense.text.count("\n") > 2:
        body = dense.text  # JSON-LD without paragraphs, where the page has them
    if not body and (teaser := meta.get("og:description") or meta.get("description")):
        body = one_line(teaser)
        odd.append("no running text was found on the page; its description stands for it")
    first, _, rest = body.partition("\n")
    if rest.strip() and " ".join(first.split()) in page.headings:
        body = rest.strip()
    headline = pages.said(thing.get("headline") or thing.get("name")) or meta.get("og:title", "")
    if not headline:
        headline = page.headings[0] if len(page.headings) == 1 else SITE.sub("", page.title or dense.title)
    dateline = pages.said(thing.get("dateline")) or pages.said(thing.get("locationCreated"))
    return WireItem(
        headline=one_line(headline),
        body=body,
        guid=pages.said(thing.get("identifier")) or None,
        version=pages.said(thing.get("version")) or None,
        link=page.link or meta.get("og:url") or pages.address(thing.get("mainEntityOfPage") or thing.get("url"), context)
        or (context.source if "://" in context.source else None),
        byline=pages.names(thing.get("author") or thing.get("creator")) or _by(meta) or None,
        dateline=dateline or None,
        outlet=pages.said(thing.get("publisher")) or meta.get("og:site_name") or dense.site or meta.get("application-name"),
        published=pages.said(thing.get("datePublished")) or meta.get("article:published_time") or meta.get("dc.date.issued") or meta.get("date") or dense.date
        or None,
        updated=pages.said(thing.get("dateModified")) or meta.get("article:modified_time") or None,
        language=pages.said(thing.get("inLanguage")) or page.language or meta.get("og:locale"),
        infosources=tuple(name for name in (pages.names(thing.get("sourceOrganization")), pages.names(thing.get("provider"))) if name),
        note=text_of(pages.said(thing.get("correction"))) or None,
        odd=tuple(odd),
    )  # fmt: skip


def _by(meta: dict[str, str]) -> str:
    found = meta.get("author") or meta.get("article:author") or meta.get("dc.creator") or ""
    return "" if "://" in found else found
