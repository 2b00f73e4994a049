"""Makes `reading/data/given_names.txt` anew from the lists of given names that Faker carries.

    pip install Faker
    python -m tools.given_names

Faker (MIT) lists given names of some eighty countries by gender. Kept is each name that is written in Latin letters,
or in Cyrillic ones as BGN/PCGN romanises them, and that at least five lists of six give to one gender.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

FILE = Path(__file__).parent.parent / "src/writethru/reading/data/given_names.txt"
ONE_SIDED = 5  # so many lists for one gender to one for the other

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "yo", "є": "ye", "ж": "zh", "з": "z", "и": "i", "і": "i",
    "ї": "yi", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "ѓ": "gj",
    "ќ": "kj", "ј": "j", "љ": "lj", "њ": "nj", "џ": "dz", "ѕ": "dz"}  # fmt: skip

_NOTICE = """\
# Given names by gender: a word tells whether "he" or "she" can be somebody, and where a person's name begins.
# Made by tools/given_names.py from the lists of Faker (https://github.com/joke2k/faker), which are
# Copyright (c) 2012 Daniele Faraglia, and used under the MIT licence: permission is granted, free of charge, to any
# person obtaining a copy, to deal in it without restriction, subject to this notice being included in all copies or
# substantial portions; it is provided "as is", without warranty of any kind.
"""


def latin(name: str) -> str:
    """The name in lower-case ASCII letters, or nothing where it cannot be."""
    low = "".join(_CYRILLIC.get(letter, letter) for letter in name.lower())
    for letter, plain in (
        ("ß", "ss"),
        ("ø", "o"),
        ("æ", "ae"),
        ("ł", "l"),
        ("đ", "d"),
        ("ð", "d"),
        ("þ", "th"),
        ("ı", "i"),
    ):
        low = low.replace(letter, plain)
    low = "".join(c for c in unicodedata.normalize("NFKD", low) if not unicodedata.combining(c))
    return low if re.fullmatch(r"[a-z]{3,}", low) else ""


def listed() -> tuple[Counter[str], Counter[str]]:
    """(female, male): how many lists hold each name."""
    package = importlib.import_module("faker.providers.person")
    counts: tuple[Counter[str], Counter[str]] = (Counter(), Counter())
    for module in pkgutil.iter_modules(package.__path__):
        if not module.ispkg:
            continue
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for names, count in zip(("first_names_female", "first_names_male"), counts, strict=True):
            given: Iterable[str] = getattr(provider, names, ())
            count.update({latin(name) for name in given} - {""})
    return counts


def main() -> None:
    female, male = listed()
    sides = {
        "f": sorted(n for n in female if female[n] >= ONE_SIDED * male[n]),
        "m": sorted(n for n in male if male[n] >= ONE_SIDED * female[n]),
    }
    text = _NOTICE
    for side, names in sides.items():
        text += f"[{side}]\n"
        line = ""
        for name in names:
            if len(line) + len(name) > 118:
                text += line.rstrip() + "\n"
                line = ""
            line += name + " "
        text += line.rstrip() + "\n"
    FILE.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
