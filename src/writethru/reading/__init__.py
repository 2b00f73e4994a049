"""The reading room: who said what, according to whom, with the whole chain of citations.

`Reader.read` takes a Dispatch and gives a Reading; `NameBook` holds the names of a story and makes them canonical.
"""

from writethru.reading.names import NameBook
from writethru.reading.reader import Reader

__all__ = ["NameBook", "Reader"]
