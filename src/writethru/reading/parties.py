"""Who a phrase names: a person with a role, an organisation, an outlet, a document, somebody unnamed, a group.

In: words of a phrase (tokens of a doc). Out: a Party; and for a whole line the Mentions found in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec
from spacy.tokens import Doc, Token

from writethru.model import SourceKind, Value
from writethru.reading import lexicon
from writethru.reading.claim import Range
from writethru.reading.parse import Line

_PARTICLES = lexicon.naming("particles")
PRONOUNS = lexicon.naming("pronouns")
_INDEFINITE = lexicon.naming("indefinite")
_PRESS = lexicon.naming("press")
_GENERIC = lexicon.naming("generic")
_STATE = lexicon.naming("state")
_SPOKEN_FOR = _STATE | lexicon.naming("spoken_for")
"""Bodies whose name may run into that of who speaks for them; "insurer", "lender" only say what kind of firm follows."""
_COURTESY = lexicon.naming("courtesy")


class Party(Value):
    """Who a phrase names, before the dispatch tells who "the minister" is.

    form: `name` (it names somebody), `role` (only a title), `body` (only "the company"), `pronoun`, `other`.
    """

    name: str
    kind: SourceKind
    form: str = "name"
    role: str | None = None
    alias: str | None = None
    owner: str = ""
    """Whose: "Ostland's", "his", what follows "for" or "of"; lower case."""
    indefinite: bool = False
    """Does it name nobody in particular: "a barrister", "one official"?"""
    hint: str = ""
    """The first "he", "she", "his", "her" behind it in its sentence, where nobody else is named between."""
    courtesy: str = ""
    """"Mr", "Ms", where one stands before the name."""


def _capital(token: Token) -> bool:
    return (
        bool(token.text[:1].isupper())
        and token.lower_ not in lexicon.days()
        and (
            token.pos_ == "PROPN"
            or (not token.is_sent_start and token.lower_ not in lexicon.function_words())
            or (
                token.lower_ in lexicon.given_names()
                and token.i + 1 < len(token.doc)
                and token.nbor().pos_ == "PROPN"
            )
        )
        and any(c.isalpha() for c in token.text)
        and not (token.i and token.nbor(-1).text == "<")  # a stock code
    )


def capital_runs(doc: Doc, first: int, last: int) -> list[Range]:
    """Runs of capitalised words, with particles and hyphens inside: [Ansel Brandt], [Anna van der Berg]."""
    runs: list[Range] = []
    place = first
    while place < last:
        if not _capital(doc[place]):
            place += 1
            continue
        start = place
        while place < last:
            token = doc[place]
            inner = (
                token.lower_ in _PARTICLES
                or token.text == "&"
                or (token.text == "-" and not token.whitespace_ and not doc[place - 1].whitespace_)
            )
            if _capital(token) or (
                inner
                and place + 1 < last
                and (_capital(doc[place + 1]) or doc[place + 1].lower_ in _PARTICLES)
            ):
                place += 1
            else:
                break
        if (
            start > first
            and doc[start - 1].is_sent_start
            and doc[start - 1].pos_ == "ADJ"
            and doc[start].lower_ in lexicon.titles()
        ):
            start -= 1  # "Tollish President Aldous": a sentence's first word says nothing by its capital
        runs.append((start, place))
    return _bridged(doc, runs)


def _bridged(doc: Doc, runs: list[Range]) -> list[Range]:
    """Joins "Ministry of Emergency Situations", "Competition and Transport Authority": runs of one body's name."""
    joined: list[Range] = []
    for run in runs:
        if joined:
            before = joined[-1]
            gap = [t.lower_ for t in doc[before[1] : run[0]]]
            heads = lexicon.organisation_heads()
            if gap in (["of"], ["for"], ["of", "the"], ["for", "the"]) and doc[before[1] - 1].lower_ in heads:
                title, name = _split_run(doc, run)
                several = title[1] > title[0] and doc[title[1] - 1].lower_.endswith("s")
                if title[1] == title[0] or several:
                    # "the Guild of Sea Pilots Anna Berg": the pilots are the guild's, the name is its chair's
                    joined[-1] = (before[0], title[1] if several else run[1])
                    joined += [name] if several and name[1] > name[0] else []
                    continue
            if (
                gap == ["and"]
                and doc[run[1] - 1].lower_ in heads
                and run[1] - run[0] > 1
                and doc[max(0, before[0] - 1)].lower_ == "the"
            ):
                joined[-1] = (before[0], run[1])
                continue
        joined.append(run)
    return joined


def _split_run(doc: Doc, run: Range) -> tuple[Range, Range]:
    """(title, name): the run's words up to its last title, role or body, and what remains."""
    known = lexicon.titles() | lexicon.roles()
    cut = run[0]
    for place in range(*run):
        low = doc[place].lower_
        if place + 1 < run[1] and not _capital(doc[place + 1]):
            continue  # "Ministry of Transport", "Federation of Seafarers": all of it is the name
        if (low in known and place + 1 <= run[1]) or (
            low in lexicon.organisation_heads() and run[1] - place - 1 >= 2
        ):
            cut = place + 1
    return (run[0], cut), (cut, run[1])


def _forenamed(doc: Doc, name: Range) -> bool:
    """Could the words after a body's name be a person's: "the Foreign Ministry Anna Berg", as translated wires write?"""
    known = lexicon.organisation_heads() | lexicon.outlet_words() | lexicon.document_heads()
    return all(
        doc[i].pos_ == "PROPN" and not doc[i].text.isupper() and doc[i].lower_ not in known
        for i in range(*name)
    )


def _is_body(doc: Doc, name: Range) -> bool:
    return any(doc[i].lower_ in lexicon.organisation_heads() for i in range(*name))


def is_outlet(name: str, own: str = "", known: Iterable[str] = ()) -> bool:
    """An outlet by its name, its words, or because it is one of the story's."""
    name = name.strip()
    if re.match(r"press (?:service|office|centre|center|secretary|department)\b", name, flags=re.I):
        return False
    if name in lexicon.outlet_names():
        return True
    for outlet in (own, *known):
        if outlet and (
            name.casefold() == outlet.casefold()
            or (name in outlet.split() and name.lower() in lexicon.outlet_words())
            or name == _acronym(outlet)
        ):
            return True
    parts = name.split()
    return (
        len(parts) > 1
        and any(p.lower() in lexicon.outlet_words() for p in (parts[0], parts[-1]))
        and name[:1].isupper()
    )


def _acronym(name: str) -> str:
    letters = "".join(w[0] for w in name.split() if w[:1].isupper())
    return letters if len(letters) > 1 else "\0"


def _role_words(doc: Doc, first: int, last: int) -> list[int]:
    return [i for i in range(first, last) if doc[i].lower_ in lexicon.roles()]


def _clean(text: str) -> str:
    text = re.sub(r"^(?:the|a|an|its|their|his|her|our|this|that)\s+", "", text.strip(), flags=re.I)
    text = re.sub(r"\s(?:it|him|her|them)sel(?:f|ves)$", "", text)
    text = re.sub(r"\s*(?:\([^)]*\)|<[^>]*>)", "", text)  # acronyms and stock codes
    if not re.match(r"those who\b", text, flags=re.I):
        text = re.sub(r",.*$|\s(?:who|which|whose)\s.*$", "", text)
    return re.sub(r"\s+", " ", text).strip(" \"'-,")


def describe(line: Line, span: Range, own: str = "", outlets: Iterable[str] = ()) -> Party:
    """The party that the phrase of tokens `span` names."""
    party = _described(line, _of_whom(line.doc, span), own, outlets)
    if party.kind == "unnamed" and (name := _first_name(line, span[1])):
        return Party(name=name, kind="person", role=party.role)
    if party.form != "role":
        return party
    first = line.doc[span[0]]
    return msgspec.structs.replace(
        party, indefinite=first.lower_ in _INDEFINITE or bool(first.like_num), hint=_hint(line, span[1])
    )


def _of_whom(doc: Doc, span: Range) -> Range:
    """Past "a copy of", "the data of": whose word it is."""
    first, last = span
    for place in range(first, min(first + 4, last - 2)):
        if doc[place + 1].lower_ in {"of", "from", "by"} and doc[place].lower_ in lexicon.naming("forms"):
            return place + 2, last
        if doc[place].tag_ not in {"DT", "JJ", "VBN", "NN", "PRP$"}:
            break
    return span


_FIRST_NAME = re.compile(
    r",? who (?:\w+ ){0,4}?(?:(?:gave|give) (?:his|her|their) (?:first )?names? (?:only )?as|(?:be |is )?(?:called|named|identified|known) (?:only )?(?:as|by (?:his|her|their) first name,?)) "
    r"([A-Z][\w'’-]+)"
)


def _first_name(line: Line, after: int) -> str | None:
    """Jana, of "a relative, who gave her name as Jana", behind the phrase."""
    rest = line.doc[after : line.sent_of(after - 1)[1]].text if after < len(line.doc) else ""
    match = _FIRST_NAME.match(rest.replace("asked to ", "asked ").strip())
    return match[1] if match else None


def _hint(line: Line, after: int) -> str:
    for token in line.doc[after : line.sent_of(after - 1)[1]]:
        if token.lower_ in {"he", "she", "his", "her"}:
            return str(token.lower_)
        if token.pos_ == "PROPN" and token.lower_ not in lexicon.days():
            return ""
    return ""


def _described(line: Line, span: Range, own: str, outlets: Iterable[str]) -> Party:
    doc = line.doc
    first, last = span
    phrase = doc[first:last].text
    low = phrase.lower()
    first_word = next(iter(low.split()), "")
    if last - first == 1 and low in PRONOUNS:
        return Party(
            name=phrase, kind="organisation" if low in {"it", "its", "itself"} else "person", form="pronoun"
        )
    if (
        re.search(
            r"\b(?:our|this)\s+(?:own\s+)?(?:newspaper|paper|correspondent|reporters?|agency|website)\b", low
        )
        and not re.search(r"\b(?:seen|obtained|reviewed) by\b", low)
    ) or low in {"us", "we"}:
        return Party(name=own, kind="outlet")
    outlets = tuple(outlets)
    root = next(
        (t for t in doc[first:last] if not first <= t.head.i < last or t.head.i == t.i), doc[last - 1]
    )
    runs = capital_runs(doc, first, last)
    roles = _role_words(doc, first, last)
    possessive = re.match(r"(.+?)(?:'s|s')\s", phrase)
    owner = (
        possessive[1].lower()
        if possessive
        else (first_word if first_word in {"his", "her", "its", "their"} else "")
    )
    served = re.search(r"\b(?:for|of|at|in|from)\s+(?:the\s+)?(.+)$", phrase)
    # A reporter or correspondent of an outlet speaks for it; so do its own sums.
    if re.search(
        r"\b(?:reporters?|correspondent|journalist|calculations?|tally|estimates?|count|data|analysis)\b", low
    ):
        for run in runs:
            if is_outlet(doc[run[0] : run[1]].text, own, outlets):
                return Party(name=doc[run[0] : run[1]].text, kind="outlet")

    if (apposed := _apposed(doc, span, runs)) is not None:
        return _described(line, apposed, own, outlets)
    if (pressed := _press_name(doc, span, runs)) is not None:
        return pressed
    if _several(doc, span, root, runs):
        return Party(name=_clean(phrase), kind="group", form="other")
    named = _person(doc, span, root, runs, roles, own, outlets)
    if named is not None:
        return named
    indefinite = first_word in _INDEFINITE or doc[first].like_num
    head = _head(doc, span, root)
    if re.match(r"the (?:man|woman|person) who\b", low) and not runs:
        # named elsewhere in the text, mostly: "the man who speaks for them"
        return Party(name=_clean(phrase), kind="person", form="role", role=_clean(phrase))
    if head in lexicon.unnamed("always") or re.match(
        r"(one|some|two|another) of (them|those)|(?:a|another|one|the) (?:second|third|other)?\s*(?:person|man|woman|source)",
        low,
    ):
        return Party(name="", kind="unnamed", role=_clean(phrase) or None)
    if re.search(
        r"\b(?:nameless|unnamed|unidentified|anonymous|undisclosed)\b|not (?:to )?be (?:named|identified)|not (?:to be )?named|anonymity|not (?:want|wish)(?:ing|ed)? (?:to be named|(?:his|her|their) names?)|not authori[sz]ed|familiar with|with (?:direct )?knowledge of|close to the",
        low,
    ) and not runs_name(doc, runs):
        return Party(name="", kind="unnamed", role=_clean(phrase))
    if indefinite and head in lexicon.unnamed("indefinite"):
        if (
            head.rstrip("s") in {"spokesman", "spokeswoman", "spokesperson", "minister"}
            and served is not None
        ):
            return Party(
                name=_clean(phrase),
                kind="person",
                form="role",
                role=_clean(phrase),
                owner=(served[1] if served else owner).lower(),
            )
        return Party(name="", kind="unnamed", role=_clean(phrase))
    written = head in lexicon.document_heads() and not root.text[:1].isupper()
    if written and re.search(r"\b(?:seen|obtained|reviewed|viewed|released|published|leaked)\b", low):
        return Party(name=_document_name(phrase), kind="document", form="name", owner=owner)
    for run in runs:
        text = doc[run[0] : run[1]].text
        if is_outlet(text, own, outlets) and (run[1] - run[0] >= last - first - 6):
            return Party(name=text, kind="outlet")
    if head in lexicon.naming("kin") and re.search(
        r"\b(?:of|to) (?:an?|one|some|two|three|several|the)\b", low
    ):
        return Party(name="", kind="unnamed", role=_clean(phrase))
    if (head in lexicon.roles() and head not in lexicon.organisation_heads()) or head in {"chief", "head"}:
        if (
            head.endswith("s") and head not in lexicon.unnamed("group") and root.lower_ != "boss"
        ) or head in lexicon.unnamed("group"):
            return Party(name=_clean(phrase) if runs else _clean(phrase).lower(), kind="group", form="other")
        return Party(
            name=_clean(phrase),
            kind="person",
            form="role",
            role=_clean(phrase),
            owner=owner or (served[1].lower() if served else ""),
        )
    press = head in _PRESS and not runs_name(doc, runs)
    if press and (
        head not in {"agency", "paper"} or indefinite or re.search(r"\b(?:state|news) agency", low)
    ):
        return Party(name=_clean(phrase), kind="outlet", form="body")
    if written:
        return Party(name=_document_name(phrase), kind="document", form="name", owner=owner)
    if head in lexicon.organisation_heads() or head in _GENERIC:
        stripped = _body_name(phrase)  # "the press service of the regulator" is the regulator's
        bare = (
            len(stripped.split()) <= 2
            and not runs
            and (first_word in {"the", "his", "her", "its", "their", "this"} or stripped != _clean(phrase))
        )
        return Party(
            name=_body_name(phrase),
            kind="organisation",
            form="body" if bare else "name",
            alias=_alias(phrase),
            owner=owner,
        )
    if head in lexicon.unnamed("group") or (root.tag_ in {"NNS", "NNPS"} and not runs):
        return Party(name=_clean(phrase) if runs else _clean(phrase).lower(), kind="group", form="other")
    if runs:
        text = _body_name(phrase)
        return Party(name=text, kind="organisation", alias=_alias(phrase), owner=owner)
    return Party(
        name=_clean(phrase) or phrase,
        kind="group" if root.tag_ == "NNS" else "organisation",
        form="body" if low.startswith("the ") else "other",
    )


def _apposed(doc: Doc, span: Range, runs: list[Range]) -> Range | None:
    """The name in "energy giant, Sevgaz": what stands before the comma only says what kind of thing it is."""
    comma = next((i for i in range(*span) if doc[i].text == ","), None)
    if comma is None or comma == span[0]:
        return None
    head = next((t for t in reversed(doc[span[0] : comma]) if t.pos_ in {"NOUN", "PROPN"}), None)
    kind_only = head is not None and head.pos_ == "NOUN" and head.tag_ == "NN" and not head.text[:1].isupper()
    if not kind_only or head is None:
        return None
    named = next((run for run in runs if run[0] == comma + 1), None)
    firm = named is not None and doc[named[1] - 1].lower_ in lexicon.naming("corporate")
    if head.lower_ in lexicon.roles() | lexicon.document_heads() and not firm:
        return None  # "the ship's owner, Anna Berg", but not "the ship's owner, Merrin Line"
    return named if named is not None and named != span else None


def _press_name(doc: Doc, span: Range, runs: list[Range]) -> Party | None:
    """ "the news site Ryne Today", "state broadcaster NRV": the press word right before a name says what it is."""
    if not runs or runs[-1][1] != span[1] or runs[-1][0] == span[0]:
        return None
    before = doc[runs[-1][0] - 1]
    if before.lower_ not in _PRESS or before.text[:1].isupper():
        return None
    return Party(name=doc[runs[-1][0] : span[1]].text, kind="outlet")


def _several(doc: Doc, span: Range, root: Token, runs: list[Range]) -> bool:
    """Two parties joined by "and": "Customs and the guild". An "and" inside a name joins none."""
    joined = [t for t in root.children if t.dep_ == "conj" and span[0] <= t.i < span[1]]
    link = [t for t in root.children if t.dep_ == "cc" and t.lower_ == "and" and span[0] <= t.i < span[1]]
    if not joined or not link or any(a < link[0].i < b for a, b in runs):
        return False
    article = doc[link[0].i + 1].tag_ in {"DT", "PRP$"}
    # "Berg, founder and chairwoman": one person's two offices
    return article or (joined[0].tag_ == "NNP" and root.tag_ == "NNP" and root.i == link[0].i - 1)


def runs_name(doc: Doc, runs: list[Range]) -> bool:
    """Is there a run that looks like somebody's or some body's name?"""
    return any(b > a for a, b in runs)


def _head(doc: Doc, span: Range, root: Token) -> str:
    """The phrase's head word, mended where the parser took a name or a participle for it."""
    if root.pos_ in {"NOUN", "PROPN"}:
        return str(root.lower_)
    nouns = [t for t in doc[span[0] : span[1]] if t.pos_ in {"NOUN", "PROPN"}]
    return str(nouns[0].lower_) if nouns else str(root.lower_)


def _alias(phrase: str) -> str | None:
    match = re.search(r"\(([A-Z][A-Z&-]{1,7})\)", phrase)
    return match[1] if match else None


def _document_name(phrase: str) -> str:
    phrase = re.sub(r"\b\d+-page\s+", "", phrase)
    text = _clean(
        re.sub(
            r"\s(?:(?:it|he|she|they|we)\s|signed|seen|drawn|obtained|published|released|issued|dated|that|which|on|by|made|posted)\b.*$",
            "",
            phrase,
        )
    )
    match = re.fullmatch(r"(report|survey|statement|ruling|notice) of (?:the )?(.+)", text, flags=re.I)
    return f"{match[2]} {match[1]}" if match else re.sub(r"(?<=\w)'s (?=[a-z])", " ", text)


def _body_name(phrase: str) -> str:
    """An organisation's name: owner kept for a ministry ("Corvia's Air Command"), dropped for a firm ("Ostland's Sevgaz")."""
    text = _clean(phrase)
    match = re.match(r"(.+?)(?:'s|s')\s+(.+)$", text)
    if (match and not match[1].split()[-1][:1].isupper() and match[2][:1].isupper()) or (
        match and not any(w in _STATE for w in match[2].lower().split()) and match[2][:1].isupper()
    ):
        text = match[2]
    text = re.sub(
        r"^(?:press (?:service|office)|spokes\w+|leadership|management) (?:of|for) (?:the )?",
        "",
        text,
        flags=re.I,
    )
    text = re.sub(
        r"^(?:state-owned|state-run|state-controlled|broadcaster|newspaper|agency|carmaker|bank|site|news agency|state agency|company|insurer|lender|retailer|producer|operator|airline|"
        r"shipper|refiner|manufacturer|utility|carrier|regulator|watchdog|charity|builder|brewer|publisher|rival)\s+(?=[A-Z])",
        "",
        text,
        flags=re.I,
    )
    return re.sub(r"\s+(?:in|at|on|who|which|whose|that)\s.*$", "", text)


def _no_surname(doc: Doc, name: Range, *, beside: bool) -> bool:
    """Does the last word say that it is a place's or a firm's name? With a title or an office beside it, it is
    Owen Castle's, president of the chamber."""
    last = doc[name[1] - 1].lower_
    return not beside and (
        last in lexicon.naming("place_words")
        or (name[1] - name[0] > 1 and last in lexicon.naming("corporate"))
    )


def _person(
    doc: Doc,
    span: Range,
    root: Token,
    runs: list[Range],
    roles: list[int],
    own: str,
    outlets: tuple[str, ...],
) -> Party | None:
    """A named person, where the phrase has a role beside the name or only a name."""
    first, last = span
    for number, run in enumerate(runs):
        title, name = _split_run(doc, run)
        size = name[1] - name[0]
        of = run[0] > 1 and "of" in {doc[run[0] - 1].lower_, doc[run[0] - 2].lower_}
        acronym = size == 3 and doc[name[0]].text.isupper() and not doc[name[0] + 1].text.isupper()
        if (
            size > 2
            and title[1] == title[0]
            and run[0] > 1
            and (doc[run[0] - 1].lower_ == "of" or (of and acronym))
        ):
            # "mayor of Karsk Anna Berg": the place runs into the name
            name, size = (name[1] - 2, name[1]), 2
        if not size or _is_body(doc, name):
            continue
        text = doc[name[0] : name[1]].text
        before = doc[run[0] - 1].lower_ if run[0] > first else ""
        after = doc[run[1]] if run[1] < last else None
        titled = title[1] > title[0] and doc[title[1] - 1].lower_ in lexicon.titles() | lexicon.roles()
        apposed = after is not None and after.text == "," and any(run[1] < r for r in roles)
        if any(c.isdigit() for c in text) or _no_surname(doc, name, beside=titled or apposed):
            continue  # a jet, a street, a firm
        bodied = title[1] > title[0] and not titled
        role: Range | None = None
        if titled:
            start = run[0]
            while (
                start - 1 >= first
                and (
                    doc[start - 1].pos_ in {"ADJ", "NOUN", "PROPN"}
                    or doc[start - 1].tag_ == "POS"
                    or doc[start - 1].lower_ in {"of", "the"}
                )
                and start - 1 > first - 1
            ):
                start -= 1
            if size > 4:
                continue
            role = (start, title[1])
        elif before in lexicon.roles():
            role = (first, run[0])
        elif name[0] > run[0] and not titled and size == 2 and roles:
            role = (first, name[0])
        elif bodied and roles and size >= 2:
            role = (first, title[1])
        elif apposed:
            role = (run[1] + 1, last)
        elif (
            after is not None
            and after.lower_ in {"of", "for"}
            and number == 0
            and size >= 2
            and root.i < run[1]
            and doc[first].tag_ != "DT"  # nobody is "the Anna Berg of the guild"
        ):
            role = (run[1], last)
        elif before == "," and any(r < run[0] for r in roles):
            role = (first, run[0] - 1)
        elif (bodied and size == 2 and doc[title[1] - 1].lower_ in _SPOKEN_FOR and _forenamed(doc, name)) or (
            # "the head of the headquarters Anna Berg"
            run[1] == last
            and 2 <= size <= 3
            and not title[1] > title[0]
            and roles
            and min(roles) < run[0]
            and doc[run[0] - 1].pos_ == "NOUN"
        ):
            role = (first, name[0])
        elif (
            run[0] == first
            and run[1] == last
            and 2 <= size <= 4
            and not is_outlet(text, own, outlets)
            and doc[name[0]].lower_ not in {"the", "of", "for"}
            and not bodied
        ):
            return Party(name=text, kind="person")
        else:
            continue
        if after is not None and after.tag_ == "POS" and run[1] < root.i:
            continue  # "President Brandt's office": the owner of what is named
        if is_outlet(text, own, outlets):
            continue
        words = doc[role[0] : role[1]].text
        role_words = re.sub(r"^(?:the|a|an)\s+", "", words, flags=re.I).strip(" ,")
        courtesy = ""
        if all(w.rstrip(".").lower() in _COURTESY for w in role_words.split()):
            courtesy, role_words = role_words, ""  # "Ms Marten": a courtesy is no office
        return Party(name=text, kind="person", role=role_words or None, courtesy=courtesy)
    return None
