"""Forms to decisions, and decisions back to words: what an editor did, and what would undo it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import get_args

from writethru.errors import DeskError
from writethru.model import Decision, DecisionKind

KINDS: frozenset[str] = frozenset(get_args(DecisionKind))

_ID = re.compile(r"[A-Za-z0-9-]{8,64}")

TEXT_LENGTH = 500
"""Most characters of a title or of the reason for a kill: a line that readers see."""

OPPOSITE: Mapping[DecisionKind, DecisionKind] = {
    "pin": "unpin", "unpin": "pin", "highlight": "unhighlight", "unhighlight": "highlight",
    "hold": "release", "release": "hold", "kill": "restore", "close": "reopen", "reopen": "close",
}  # fmt: skip
"""What undoes a decision; restore, merge, split and title are undone by deciding anew."""

PAST: Mapping[DecisionKind, str] = {
    "pin": "pinned", "unpin": "unpinned", "highlight": "highlighted", "unhighlight": "took from the highlights",
    "hold": "held", "release": "released", "kill": "killed", "restore": "restored", "merge": "merged",
    "split": "split", "title": "wrote the title", "close": "closed coverage", "reopen": "reopened coverage",
}  # fmt: skip


def from_form(fields: Mapping[str, Sequence[str]]) -> Decision:
    """The decision of a posted form.

    fields: every value of each name, as a form sends them.
    Raises:
        DeskError: WT504 where the form is not one of ours.
    """

    def one(name: str) -> str:
        return (fields.get(name) or [""])[0].strip()

    kind, id = one("kind"), one("id")
    if kind not in KINDS or not _ID.fullmatch(id):
        raise DeskError("that is no decision", code="WT504", todo="Reload the desk and decide again")
    return Decision(
        id=id,
        kind=kind,  # type: ignore[arg-type]
        development=one("development") or None,
        other=one("other") or None,
        statements=tuple(fields.get("statement") or ()),
        text=" ".join(one("text").split())[:TEXT_LENGTH],
    )


def told(decision: Decision, title: Callable[[str | None], str]) -> str:
    """`killed “Bridge closed”: sent by mistake`; `title` gives a development's words."""
    words = PAST[decision.kind]
    match decision.kind:
        case "title":
            return f"{words}: “{decision.text}”" if decision.text else "took the editors’ title away"
        case "close" | "reopen":
            return words
        case "merge":
            return f"{words} “{title(decision.other)}” into “{title(decision.development)}”"
        case "split":
            return f"{words} “{title(decision.other)}” from “{title(decision.development)}”"
        case "kill":
            return f"{words} “{title(decision.development)}”: {decision.text}"
        case _:
            return f"{words} “{title(decision.development)}”"
