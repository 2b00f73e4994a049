"""An entry as a small piece of HTML, for feeds: paragraphs, notices, who says it. No styles, no scripts."""

from __future__ import annotations

from html import escape

from writethru.formats.addresses import Addresses
from writethru.formats.wording import credit, notices, paragraphs, sources, writable
from writethru.model import PageEntry


def body_html(entry: PageEntry, at: Addresses) -> str:
    """Paragraphs, notices, attributions and the counts, all escaped; the counts link to the evidence."""
    parts = [f"<p>{_safe(text)}</p>" for text in paragraphs(entry)]
    parts += [f"<p><strong>{_safe(text)}</strong></p>" for text in notices(entry)]
    if entry.status != "retracted":
        parts += [f"<p>{_safe(line)}</p>" for line in credit(entry)]
        counts = sources(len(entry.vouched_by), len(entry.carried_by))
        parts.append(f'<p><a href="{_safe(at.evidence(entry.id))}">{_safe(counts)}</a></p>')
    return "".join(parts)


def _safe(text: str) -> str:
    return escape(writable(text), quote=True)
