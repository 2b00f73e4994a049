"""Jinja as used here: everything escaped, nothing undefined, the words and shapes that templates share."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined
from jinja2.loaders import ChoiceLoader

from writethru.formats import wording
from writethru.formats.addresses import safe_link
from writethru.live import marks, moments, telling


def environment(*packages: str) -> Environment:
    """An environment that looks for templates in `templates/` of these packages, in this order."""
    made = Environment(
        loader=ChoiceLoader([PackageLoader(package) for package in packages]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters |= {
        "clock": moments.clock,
        "day": moments.day,
        "stamp": moments.stamp,
        "machine": moments.machine,
        "one_line": wording.one_line,
        "safe_link": safe_link,
    }
    made.globals |= {
        "ATTRIBUTIONS_SHOWN": telling.ATTRIBUTIONS_SHOWN,
        "FLAGGED": telling.FLAGGED,
        "LONG_TITLE": telling.LONG_TITLE,
        "OPEN_NOTICES": telling.OPEN_NOTICES,
        "POLARITY": wording.POLARITY,
        "STANDING": wording.STANDING,
        "chain_length": telling.chain_length,
        "chain_links": telling.chain_links,
        "counted": wording.counted,
        "day_number": moments.day_number,
        "dict_of_outlets": telling.outlets_by_dispatch,
        "entry_title": wording.entry_title,
        "explanation": telling.explanation,
        "marked": marks.marked,
        "notices_of": telling.notices,
        "outlet_of": telling.outlet_of,
        "person": wording.person,
        "page_title": wording.page_title,
        "paragraph_of": telling.paragraph,
        "passage_place": telling.passage_place,
        "side_by_side": telling.side_by_side,
        "sources": wording.sources,
        "withdrawal": wording.withdrawal,
    }
    return made
