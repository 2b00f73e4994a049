"""The chain of a claim: its links, outermost first.

In: claims of a dispatch with their parties resolved. Out: for each a list of Known, from the channel the text names
("told Corwin", "Norvik reported, citing", "was quoted by") down to who said it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from writethru.reading import lexicon, parties
from writethru.reading.claim import Claim, Range
from writethru.reading.names import initials
from writethru.reading.origin import same_outlet
from writethru.reading.parse import Line
from writethru.reading.resolve import Known

Resolver = Callable[[Line, Range], Known]


def hearer_outlet(claim: Claim, own: str, outlets: tuple[str, ...]) -> str | None:
    """The outlet it was told, if the hearer is one: told Corwin, tells us, told this newspaper."""
    text = claim.hearer.strip()
    if not text:
        return None
    low = text.lower()
    if re.match(
        r"(?:us|our (?:reporter|correspondent|newspaper|paper|radio))\b|(?:this|the present) (?:newspaper|paper|agency|site)\b",
        low,
    ):
        return own
    text = re.sub(
        r"^(?:the|state|news agency|newspaper|broadcaster|agency|radio station|site|paper)\s+",
        "",
        re.sub(r"^(?:the )", "", text),
    )
    first = re.split(r"\s(?:in|by|on|at|over|through|during|after|from|[-–—])\s|,", text)[0].strip()
    bare = re.sub(
        r"^(?:[A-Z][\w-]+(?:['’]s)? )?(?:state |local |private )?(?:news agency|news site|news portal|daily|weekly|newspaper|broadcaster|agency|radio station|site|paper|television|tv)\s+",
        "",
        first,
    )
    pressed, first = bare != first, bare
    for outlet in (own, *outlets):
        if outlet and (
            first == outlet
            or first == initials(outlet)
            or (first in outlet.split() and first.lower() in lexicon.outlet_words())
            or (outlet == own and len(first) > 3 and first == outlet.split()[0])
            or first.startswith((outlet + " ", outlet + "'s"))
        ):
            return outlet
        if outlet and first and outlet.endswith(" " + first):
            return outlet
    if parties.is_outlet(first, own, outlets) or (pressed and first[:1].isupper()):
        return first
    words = first.split()
    if (
        words
        and words[0][:1].isupper()
        and any(w.lower() in lexicon.outlet_words() for w in words)
        and not first.lower().startswith(("news conference", "press"))
    ):
        return first
    return None


def own_links(
    claim: Claim, source: Known, own: str, outlets: tuple[str, ...], resolve: Resolver
) -> list[Known]:
    """The links that the claim's own cluster names."""
    links: list[Known] = []
    if claim.via is not None:
        links.append(resolve(claim.line, claim.via))
    heard = hearer_outlet(claim, own, outlets) or _programme(claim, own, outlets)
    if heard:
        links.append(Known(heard, "outlet"))
    if not heard and source.kind == "unnamed" and claim.source is not None:
        phrase = claim.home.text(*claim.source).lower()
        if re.search(
            r"\b(?:of|with) (?:the|our) (?:agency|newspaper|paper|radio|site)\b|\bagency['’]s\b", phrase
        ):
            links.append(Known("", "outlet"))  # "the interlocutor of the agency": of the one that heard it
    seen_by = _seen_by(claim, own, outlets)
    if seen_by:
        links.append(Known(seen_by, "outlet"))
    links.append(source)
    links += [resolve(claim.line, cited) for cited in claim.cites]
    return _distinct(links)


_ON_AIR = re.compile(
    r"\b(?:in an? (?:\w+ )?interview (?:with|on|for)|interviewed by|speaking (?:to|on)|on|in an? (?:article|column) (?:for|in)) (?:the )?"
    r"((?:[A-Z][\w-]*)(?: [A-Z][\w-]*)*)(?=['’]s? \w+ (?:programme|program|show|bulletin|news)|['’]s? (?:programme|program|show|bulletin|news)|[ ,.]|$)"
)


def _programme(claim: Claim, own: str, outlets: tuple[str, ...]) -> str | None:
    """The outlet on whose air or in whose interview it was said: "promised on Radio Sund's breakfast programme"."""
    if claim.cue_line is not None or claim.source_line is not None or not claim.cue:
        return None
    text = claim.line.block.text
    doc = claim.line.doc
    start, end = doc[claim.sent[0]].idx, doc[claim.sent[1] - 1].idx + len(doc[claim.sent[1] - 1])
    for match in _ON_AIR.finditer(text, start, end):
        if any(a <= match.start() < b for a, b in claim.content):
            continue
        name = match[1]
        known = next((o for o in (own, *outlets) if o and name in {o, initials(o)}), None)
        if known or parties.is_outlet(name, own, outlets):
            return known or name
    return None


def _seen_by(claim: Claim, own: str, outlets: tuple[str, ...]) -> str | None:
    """A document "seen by the Courier", "obtained by Reuters"."""
    if claim.source is None:
        return None
    match = re.search(
        r"\b(?:seen|obtained|reviewed|viewed) by (?:the )?((?:[A-Z][\w-]*\s?)+|us|this newspaper)",
        claim.home.text(*claim.source),
    )
    if not match:
        return None
    name = match[1].strip()
    if name in {"us", "this newspaper"}:
        return own
    return (
        own if own and same_outlet(name, own) else (name if parties.is_outlet(name, own, outlets) else None)
    )


def _distinct(links: list[Known]) -> list[Known]:
    kept: list[Known] = []
    for link in links:
        if not kept or (kept[-1].name, kept[-1].kind) != (link.name, link.kind):
            kept.append(link)
    return kept


def nested(claims: list[Claim], links: list[list[Known]]) -> list[list[Known]]:
    """Chains of claims inside claims: both carry the whole chain. Only what an outlet, a document or a body passes on
    is a citation; a person who says what another said is one too, but a source who speaks of himself is not."""
    links = _behind_citations(claims, links)
    outer_of: list[int | None] = []
    neighbours: dict[int, list[int]] = {}
    for n, claim in enumerate(claims):
        neighbours.setdefault(id(claim.line), []).append(n)
    for inner in claims:
        around = [
            n
            for n in neighbours[id(inner.line)]
            if claims[n].polarity == "asserts" and inner.inside(claims[n])
        ]
        outer_of.append(
            min(around, key=lambda n: sum(b - a for a, b in claims[n].content)) if around else None
        )
    whole = [list(link) for link in links]
    for number in range(len(claims)):
        # from the innermost outwards: prepend the links of all claims around
        outer = outer_of[number]
        depth = 0
        chain = list(links[number])
        while outer is not None and depth < 6:
            chain = _distinct([*_without(links[outer], chain), *chain])
            outer = outer_of[outer]
            depth += 1
        whole[number] = chain
    result = [list(chain) for chain in whole]
    for number, outer in enumerate(outer_of):
        depth = 0
        while outer is not None and depth < 6:
            if (
                len(whole[number]) > len(result[outer])
                and claims[number].polarity in {"asserts", "denies"}
                and claims[number].rule not in {"rate", "about"}
            ):
                result[outer] = whole[number]
            outer = outer_of[outer]
            depth += 1
    return result


def _behind_citations(claims: list[Claim], links: list[list[Known]]) -> list[list[Known]]:
    """ "A reported, citing B, which quoted C as saying that P": what C says came through A too."""
    found = [list(chain) for chain in links]
    for number, inner in enumerate(claims):
        if inner.via is None or not found[number]:
            continue
        for other, outer in enumerate(claims):
            if other == number or outer.line is not inner.line or outer.sent != inner.sent or not outer.cites:
                continue
            names = [link.name for link in links[other]]
            if found[number][0].name in names[1:]:
                place = names.index(found[number][0].name)
                found[number] = [*links[other][:place], *found[number]]
                break
    return found


def _without(links: list[Known], inner: list[Known]) -> list[Known]:
    names = {link.name for link in inner}
    return [link for link in links if link.name not in names]
