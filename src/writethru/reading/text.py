"""A dispatch's text as blocks to read: paragraphs without furniture, with a way back to the places they stand at.

In: a Dispatch. Out: Blocks, each with the clean text for the parser and `at(offset)`, the offset in the
dispatch's text. Quotation marks are unified, invisible characters left out, all-caps lines put in lower case:
only in the copy that the parser sees.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from writethru.model import Dispatch, Span, Value
from writethru.reading import lexicon

MAX_BLOCK = 20_000
"""Code points parsed at once; a longer paragraph is read in pieces, so that memory stays bounded."""

# Zero-width and bidi controls: they change nothing that is said and split words for a tokenizer.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
SAME_LENGTH = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "\xa0": " ", "\t": " "}
)
# Single marks that open after a space and close before one: no apostrophes.
_SINGLE = re.compile(r"(?:(?<=^)|(?<=[\s(\[:]))'(?=\w)(.{2,}?)(?<=[\w.,?!…])'(?=[\s.,;:?!)\]-]|$)")
_EDITORS = re.compile(r"\s?\[[^\[\]\n]{0,300}?\b[Ee]ds?\.?\s?\]")
"""An editor's note inside a sentence ("[the unit that flies them - ed.]"): nobody's words who is quoted around it."""
_DOUBLED = re.compile("''|``|’’|‘‘")
_MARK = re.compile(r"\s*[-–—*•·▪●]\s+")
_BULLET = re.compile(r"\s*(?:[-–—*•·▪●]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_PARAGRAPH = re.compile(r"[^\n]+")


class Block(Value):
    """A paragraph, or the headline. `text` is what is parsed; `origin[i]` is where `text[i]` stands in the dispatch."""

    text: str
    start: int
    end: int
    headline: bool = False
    bullet: bool = False
    gaps: tuple[tuple[int, int], ...] = ()
    """(offset in `text` from which on it holds, shift to add), ascending; begins with (0, start)."""

    def at(self, offset: int) -> int:
        """The dispatch offset of an offset in `text`."""
        place = bisect_right(self.gaps, (offset, 1 << 60)) - 1
        return offset + self.gaps[max(place, 0)][1]

    def local(self, offset: int) -> int:
        """The offset in `text` of a dispatch offset; one that was left out gives that of what follows it."""
        for number in range(len(self.gaps) - 1, -1, -1):
            place, shift = self.gaps[number]
            if offset >= place + shift:
                after = self.gaps[number + 1][0] if number + 1 < len(self.gaps) else len(self.text)
                return min(offset - shift, after)
        return 0

    def span(self, start: int, end: int) -> Span:
        """The dispatch span of `text[start:end]`; empty spans stay empty."""
        return (self.at(start), self.at(end - 1) + 1 if end > start else self.at(start))


def masked(dispatch: Dispatch) -> str:
    """The text with furniture blanked: same length, so offsets hold."""
    text = list(dispatch.text)
    for start, end in dispatch.furniture:
        for place in range(max(start, 0), min(end, len(text))):
            if text[place] != "\n":
                text[place] = " "
    return "".join(text)


def _shouted(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 12 and sum(c.isupper() for c in letters) > 0.85 * len(letters)


def _lowered(text: str) -> str:
    """All caps to sentence case, length kept (a letter whose lower case is longer stays)."""
    low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return re.sub(r"[a-z]", lambda match: match[0].upper(), low, count=1)


def _block(text: str, sent: str, start: int, end: int, *, headline: bool) -> Block | None:
    """A block of the masked `text`; `sent` is the text as it came, where bullet marks can still be seen."""
    piece = text[start:end]
    bullet = not headline and bool(_MARK.match(sent[start:end]))
    if not headline and (match := _BULLET.match(piece)) and match.end() < len(piece):
        start, piece = start + match.end(), piece[match.end() :]
    lead = len(piece) - len(piece.lstrip())
    start, piece = start + lead, piece.strip()
    if not re.search(r"\w", piece):
        return None
    # Two single marks, as typewriters and PDFs write a double one, are one mark.
    doubled = {match.start() for match in _DOUBLED.finditer(piece)}
    noted = {o for match in _EDITORS.finditer(piece) for o in range(match.start(), match.end())}
    kept = [
        offset
        for offset, char in enumerate(piece)
        if not _INVISIBLE.match(char) and offset - 1 not in doubled and offset not in noted
    ]
    clean = "".join('"' if offset in doubled else piece[offset] for offset in kept).translate(SAME_LENGTH)
    gaps: list[tuple[int, int]] = [(0, start + (kept[0] if kept else 0))]
    for place, offset in enumerate(kept):
        if offset - place + start != gaps[-1][1]:
            gaps.append((place, offset - place + start))
    if _shouted(clean):
        clean = _lowered(clean)
    return Block(
        text=clean, start=start, end=start + len(piece), headline=headline, bullet=bullet, gaps=tuple(gaps)
    )


def blocks(dispatch: Dispatch) -> list[Block]:
    """The headline (if `text` begins with it) and the paragraphs, in text order."""
    text = masked(dispatch)
    found: list[Block] = []
    body = 0
    if dispatch.headline and dispatch.text.startswith(dispatch.headline):
        body = len(dispatch.headline)
        if block := _block(text, dispatch.text, 0, min(body, MAX_BLOCK), headline=True):
            found.append(block)
    for match in _PARAGRAPH.finditer(text, body):
        for start in range(match.start(), match.end(), MAX_BLOCK):
            block = _block(text, dispatch.text, start, min(start + MAX_BLOCK, match.end()), headline=False)
            if block:
                found.append(block)
    return found


def english(text: str, *, least: int = 25, share: float = 0.12) -> bool:
    """Is it English, by the share of function words? Texts under `least` words are taken as English.

    The share is about 0.35-0.45 in English news and under 0.06 in German, Spanish, French or Dutch, so 0.12 is
    far from both; a table of figures with few words is let through by `least`.
    """
    words = re.findall(r"[^\W\d_]+", text.lower())[:400]
    if len(words) < least:
        return not words or sum(w.isascii() for w in words) > len(words) / 2
    known = lexicon.function_words()
    return sum(w in known for w in words) >= share * len(words)


def quotations(text: str) -> list[Span]:
    """Quoted stretches of a block, marks left out, in order; an opening mark left unclosed runs to the end.

    Double marks first; single ones (and ``''``, ` `` `) only where they cannot be apostrophes.
    """
    found: list[Span] = []
    unified = text.replace("``", '" ').replace("''", '" ') if "``" in text or "''" in text else text
    opened: int | None = None
    for match in re.finditer('"', unified):
        place = match.start()
        before, after = unified[place - 1 : place], unified[place + 1 : place + 2]
        if opened is None:
            opened = place + 1
        elif (not before or before.isspace()) and after and not after.isspace() and after not in ".,;:?!)":
            opened = place + 1  # a second opening mark: the first was never closed
        else:
            if place > opened:
                found.append((opened, place))
            opened = None
    if opened is not None and opened < len(text):
        found.append((opened, len(text)))
    inside = list(found)
    found += [
        (match.start() + 1, match.end() - 1)
        for match in _SINGLE.finditer(text)
        if not any(a <= match.start() < b for a, b in inside)
    ]
    return sorted(found)
