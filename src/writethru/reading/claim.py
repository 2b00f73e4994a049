"""A claim: one attribution as found in a parsed block, before anybody knows who its source is.

Positions are tokens of the line's doc (`source`, `cue`, `cites`, `via`, `hearer`) or characters of its block
(`content`). Attribution fills claims, chain and resolve read them, reader turns them into statements.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from writethru.model import Polarity, Span
from writethru.reading import lexicon
from writethru.reading.parse import Line

Range = tuple[int, int]
"""Half-open range of tokens, or of characters in a block."""


@dataclass(slots=True)
class Claim:
    """Mutable while a block is read; never leaves the room."""

    line: Line
    sent: Range
    rule: str
    content: list[Range]
    cue: list[Range]
    source: Range | None
    cluster: Range
    """Tokens of source, cue and what stands between and beside them."""
    source_line: Line | None = None
    """The line the source stands in, where it is not `line` (a quotation in a paragraph of its own)."""
    polarity: Polarity = "asserts"
    confidence: float = 0.8
    hearer: str = ""
    """Whom it was told, verbatim."""
    cites: list[Range] = field(default_factory=list)
    """Sources it cites, outermost first."""
    via: Range | None = None
    """Who passed it on: Y in "was quoted by Y as saying"."""
    cue_line: Line | None = None
    elsewhere: list[Span] = field(default_factory=list)
    """Pieces of content in other lines, in code points of the dispatch's text; only the corpora's view has such."""

    @property
    def home(self) -> Line:
        """The line its source stands in."""
        return self.source_line or self.line

    def inside(self, other: Claim) -> bool:
        """Does its cue stand inside the other's content?"""
        if self.line is not other.line or self is other or not self.cue or self.cue_line is not None:
            return False
        start = self.line.doc[self.cue[0][0]].idx
        return any(a <= start < b for a, b in other.content)

    def settle_source(self) -> None:
        """Lets a source end behind the last part of a hyphenated word ("Solheim-Krag", not "Solheim") and behind its bracket,
        but before a day,
        and begin behind an adverb."""
        if self.source is None:
            return
        first, last = self.source
        doc = self.home.doc
        while first + 1 < last and doc[first].pos_ == "ADV" and doc[first].tag_ in {"RB", "RBR"}:
            first += 1  # "Earlier the agency reported"
        while (
            last + 1 < len(doc)
            and doc[last].text == "-"
            and not (doc[last - 1].whitespace_ or doc[last].whitespace_)
        ):
            last += 2
        while last - 1 > first and (
            doc[last - 1].text in {",", ";", ":"} or doc[last - 1].lower_ in {"both", "all", "also"}
        ):
            last -= 1
        phrase = [token.text for token in doc[first:last]]
        if last < len(doc) and doc[last].text == ")" and phrase.count("(") > phrase.count(")"):
            last += 1
        while last - 1 > first and doc[last - 1].lower_ in lexicon.days():
            last -= 1  # "Nordwire on Monday": the day is no part of who speaks
            while last - 1 > first and doc[last - 1].lower_ in {"on", "late", "early", "since", "by"}:
                last -= 1
        self.source = (first, last)
