"""Attributions as the corpora of attribution have them: one dispatch a line, spans of source, cue and content."""

from __future__ import annotations

import msgspec

from writethru.results import Result


def write(result: Result) -> bytes:
    """JSON Lines: `{"id", "text", "attributions": [{"source", "cue", "content"}]}`, spans as `[start, end)` in code
    points of `text`. A dispatch in which nothing was read has an empty list."""
    lines = []
    for dispatch in result.dispatches:
        told = [
            {"source": s.source or (), "cue": s.cue or (), "content": s.content}
            for s in result.statements
            if s.dispatch == dispatch.id
        ]
        lines.append(
            msgspec.json.encode({"id": dispatch.id, "text": dispatch.text, "attributions": told}) + b"\n"
        )
    return b"".join(lines)
