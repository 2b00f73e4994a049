"""Merging: each development once, with who stands behind it.

`Known.place` puts the statements of a dispatch into developments and finds copies, versions, recaps and
relations; `Router` finds the story of a dispatch; `Shelf` keeps what statements mean over a restart; `develop` works out who vouches for a development; `rank` proposes the highlights.
"""

from writethru.merging.highlights import rank
from writethru.merging.known import PROPOSAL_BELOW, Known
from writethru.merging.meaning import Held, Meanings, shipped
from writethru.merging.record import Record
from writethru.merging.router import Router
from writethru.merging.shelf import Shelf
from writethru.merging.standing import develop

__all__ = [
    "PROPOSAL_BELOW",
    "Held",
    "Known",
    "Meanings",
    "Record",
    "Router",
    "Shelf",
    "develop",
    "rank",
    "shipped",
]
