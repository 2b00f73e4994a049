"""What the formats of one item or some in XML share: guard, mending, cut-off documents, one bad item apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from xml.etree.ElementTree import Element, tostring

import msgspec

from writethru.errors import IntakeError
from writethru.intake.formats.xmltree import Broken, tree
from writethru.intake.guard import KEPT_BYTES
from writethru.intake.parsed import Context, Parsed, bounded
from writethru.model import Item, Rejected


def read(
    text: str,
    format: str,
    context: Context,
    find: Callable[[Element], Iterable[Element]],
    adapt: Callable[[Element], Item | Rejected],
    title: str | None = None,
) -> Parsed:
    """The items of a document.

    Of a document that is cut off, the items that are whole are taken; the one that is cut is set aside, since
    half an item would stand as a version of it.

    Args:
        find: the elements of a root that are items, in order.
        adapt: an item of such an element.
    """
    try:
        made = tree(text)
    except IntakeError as error:
        reason = f"{error.what[0].upper()}{error.what[1:]}. {error.todo}."
        return Parsed(format=format, rejected=(context.reject(error.code, reason, text),))
    except Broken as broken:
        whole = [] if broken.root is None else list(find(broken.root))
        # The last element of a broken document may be cut; the root itself always is.
        whole = [element for element in whole[:-1] if element is not broken.root]
        kept = f"its {len(whole)} complete items were taken" if whole else "nothing of it could be taken"
        reason = f"This is broken XML ({broken.reason}); {kept}. Ask the agency to send it again."
        rejected = context.reject("WT211", reason, text)
        return bounded(
            format,
            [*_items(whole, adapt, (f"its document is broken XML ({broken.reason})",), context), rejected],
            context,
            title,
        )
    elements = list(find(made.root))
    if not elements:
        return Parsed(
            format=format,
            rejected=(context.reject("WT231", "It holds no news item. Ask the agency what it sends.", text),),
        )
    return bounded(format, _items(elements, adapt, made.odd, context), context, title)


def _items(
    elements: Iterable[Element],
    adapt: Callable[[Element], Item | Rejected],
    odd: tuple[str, ...],
    context: Context,
) -> Iterator[Item | Rejected]:
    elements = list(elements)
    several = len(elements) > 1
    for element in elements:
        try:
            found = adapt(element)
        except (IntakeError, ValueError, TypeError, LookupError, ArithmeticError) as error:
            # The last net: an agency's oddity that nobody thought of stops one item, not the document.
            reason = f"An item of it broke the reader of its format ({type(error).__name__}: {error}). Tell the makers of writethru, with its bytes."
            yield context.reject("WT206", reason, tostring(element, encoding="utf-8")[:100_000])
            continue
        if isinstance(found, Item) and (odd or found.oddities) and several:
            found = msgspec.structs.replace(found, original=tostring(element, encoding="utf-8")[:KEPT_BYTES])
        if isinstance(found, Item) and odd:
            found = msgspec.structs.replace(found, oddities=tuple(dict.fromkeys((*found.oddities, *odd))))
        yield found
