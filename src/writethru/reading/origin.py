"""Whose words a dispatch is in: its outlet's own, or those of the agency that it was taken over from.

In: a Dispatch. Out: the origin's name. Told by what the format records of its way (hopHistory), by the agency in
the dateline, or by the one party that the format names as its source.
"""

from __future__ import annotations

from writethru.model import Dispatch
from writethru.reading.names import initials, words


def origin(dispatch: Dispatch) -> str:
    """Who wrote it: the innermost of the hops, else the dateline's agency, else the only source the format names,
    else the outlet itself."""
    told = [hop for hop in dispatch.hops if hop.strip()]
    agency = dispatch.dateline.agency if dispatch.dateline else None
    sources = dispatch.infosources if len(dispatch.infosources) == 1 else ()
    for name in (*told[-1:], *([agency] if agency else []), *sources):
        return dispatch.outlet if same_outlet(name, dispatch.outlet) else name
    return dispatch.outlet


def way(dispatch: Dispatch) -> tuple[str, ...]:
    """The links by which a line of the dispatch's own came here, outermost first, the outlet itself left out: who
    handed it on, down to who wrote it. Empty where the outlet wrote it."""
    first = origin(dispatch)
    if first == dispatch.outlet:
        return ()
    through = [hop for hop in dispatch.hops if hop.strip() and not same_outlet(hop, dispatch.outlet)]
    return tuple(dict.fromkeys([*(hop for hop in through if hop != first), first]))


def same_outlet(name: str, outlet: str) -> bool:
    """ "ONA" is the Orvenian News Agency, "Ferrand" the Ferrand Wire, "Harrow Press Agency" Harrow Press."""
    short, long = words(name), words(outlet)
    if not short or not long:
        return False
    letters = name.replace(".", "").casefold()
    return (
        set(short) <= set(long)
        or set(long) <= set(short)
        or letters == initials(outlet).casefold()
        or outlet.replace(".", "").casefold() == initials(name).casefold()
    )
