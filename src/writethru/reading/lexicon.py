"""The reading room's word lists: cues by pattern, roles, titles, heads of organisations, outlets, unnamed sources.

The lists are files under `data/`; this module only loads them and makes the forms of verbs.
"""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

_DATA = files("writethru.reading") / "data"


def _words(name: str) -> frozenset[str]:
    """A plain list: words divided by white space, comment lines begin with `#`."""
    lines = (_DATA / name).read_text("utf-8").splitlines()
    return frozenset(" ".join(line for line in lines if not line.startswith("#")).split())


def _sections(name: str) -> dict[str, str]:
    found: dict[str, str] = {}
    section = ""
    for line in (_DATA / name).read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        if match := re.fullmatch(r"\[(\w+)]", line.strip()):
            section = match[1]
        else:
            found[section] = found.get(section, "") + " " + line
    return found


@cache
def cues() -> dict[str, Any]:
    """The tables of `cues.toml`."""
    return tomllib.loads((_DATA / "cues.toml").read_text("utf-8"))


@cache
def rules() -> dict[str, str]:
    """Name of a rule to what it looks for, in words for an editor."""
    words: dict[str, str] = tomllib.loads((_DATA / "rules.toml").read_text("utf-8"))["rules"]
    return words


def forms(verb: str) -> list[str]:
    """A verb's forms, its lemma first: say, says, said, saying."""
    irregular = cues()["irregular"].get(verb)
    if irregular:
        return [verb, *irregular.split()]
    consonant_y = re.search(r"[^aeiou]y$", verb)
    if re.search(r"(s|x|z|ch|sh)$", verb):
        third = verb + "es"
    else:
        third = verb[:-1] + "ies" if consonant_y else verb + "s"
    if verb.endswith("e") and not verb.endswith("ee"):
        return [verb, third, verb + "d", verb[:-1] + "ing"]
    if verb.endswith("ee"):
        return [verb, third, verb + "d", verb + "ing"]
    return [verb, third, (verb[:-1] + "ied") if consonant_y else verb + "ed", verb + "ing"]


@cache
def verbs(table: str, key: str = "verbs") -> dict[str, str]:
    """Form to lemma, for a table of cues."""
    return {form: verb for verb in cues()[table].get(key, "").split() for form in forms(verb)}


@cache
def phrasal(table: str) -> dict[str, dict[tuple[str, ...], str]]:
    """First word's form to {the words after it: phrase}, for a table's phrases ("called" -> {("on",): "call on"})."""
    found: dict[str, dict[tuple[str, ...], str]] = {}
    for phrase in cues()[table].get("phrases", []):
        first, *rest = phrase.split()
        for form in forms(first):
            found.setdefault(form, {})[tuple(rest)] = phrase
    return found


@cache
def fixed(table: str, key: str = "phrases") -> tuple[str, ...]:
    """Phrases that do not inflect, longest first."""
    return tuple(sorted(cues()[table].get(key, []), key=lambda phrase: (-len(phrase), phrase)))


@cache
def citations() -> dict[str, tuple[str, ...]]:
    """First word to the phrases that pass on another's word, longest first: "referring to", "which in turn cited"."""
    table = cues()["cite"]
    passed_on = {
        " ".join(filter(None, (who, between, form, *rest)))
        for verb, *rest in (phrase.split() for phrase in table["verbs"])
        for form in forms(verb)
        for who in ("which", "who")
        for between in table["between"]
    }
    found: dict[str, list[str]] = {}
    for phrase in sorted({*table["phrases"], *passed_on}, key=lambda phrase: (-len(phrase), phrase)):
        found.setdefault(phrase.split()[0], []).append(phrase)
    return {first: tuple(phrases) for first, phrases in found.items()}


@cache
def roles() -> frozenset[str]:
    """Heads of role phrases, singular, with their plain plurals."""
    singular = _words("roles.txt")
    return singular | {word + "s" for word in singular}


@cache
def offices() -> dict[str, str]:
    """Word to the first word of its line: what one office is called in several ways."""
    lines = (_DATA / "offices.txt").read_text("utf-8").splitlines()
    groups = [line.split() for line in lines if line.strip() and not line.startswith("#")]
    return {word: group[0] for group in groups for word in group}


@cache
def sole_bodies() -> frozenset[str]:
    """Heads of bodies of which a story that names one means that one by the bare word."""
    return _words("sole_bodies.txt")


@cache
def leaders() -> frozenset[str]:
    """Heads of the roles that "leader" may stand for."""
    return _words("leaders.txt")


def office(word: str) -> str:
    """The office that a role word names: chairwoman -> chair; the word itself where it stands alone."""
    return offices().get(word, word)


@cache
def gestures() -> frozenset[str]:
    """Forms of what only a person does beside speaking: shrugs, smiled."""
    return frozenset(form for verb in cues()["quote_only"]["gestures"].split() for form in forms(verb))


@cache
def days() -> frozenset[str]:
    """Names of days and months, lower case, with their abbreviations."""
    return _words("days.txt")


@cache
def spans_of_time() -> frozenset[str]:
    """Nouns that measure time, singular and plural: hour, days."""
    return naming("time_spans")


@cache
def titles() -> frozenset[str]:
    return _words("titles.txt")


@cache
def organisation_heads() -> frozenset[str]:
    return _words("organisations.txt")


@cache
def grammar(section: str) -> frozenset[str]:
    """A section of `grammar.txt`: small words by what they do in a sentence."""
    return frozenset(_sections("grammar.txt")[section].split())


@cache
def naming(section: str) -> frozenset[str]:
    """A section of `naming.txt`: `pronouns`, `particles`, `courtesy`, `indefinite`, `press`, `generic`, `state`,
    `spoken_for`, `female`, `male`, `filler`."""
    return frozenset(_sections("naming.txt")[section].split())


@cache
def abbreviations() -> dict[str, str]:
    """What headlines cut short to what it stands for: finmin -> finance minister."""
    pairs = (pair.split("=") for pair in _sections("naming.txt")["abbreviations"].split())
    return {short: full.replace("_", " ") for short, full in pairs}


def unabbreviated(text: str) -> str:
    """The text with headlines' abbreviations written out."""
    known = abbreviations()
    return " ".join(known.get(word.lower(), word) for word in text.split())


@cache
def given_names() -> dict[str, str]:
    """Given name, in lower-case ASCII letters, to `f` or `m`; names that both bear are left out."""
    sections = _sections("given_names.txt")
    return {name: gender for gender in ("f", "m") for name in sections[gender].split()}


@cache
def outlet_words() -> frozenset[str]:
    return frozenset(_sections("outlets.txt")["words"].split())


@cache
def outlet_names() -> frozenset[str]:
    return frozenset(name.strip() for name in _sections("outlets.txt")["names"].split("|") if name.strip())


@cache
def unnamed(section: str) -> frozenset[str]:
    """`always`, `indefinite` or `group` heads."""
    return frozenset(_sections("unnamed.txt")[section].split())


@cache
def document_heads() -> frozenset[str]:
    return _words("documents.txt")


@cache
def function_words() -> frozenset[str]:
    return _words("function_words.txt")


TABLES = ("say", "quote_only", "rate", "urge", "promise", "measure", "about", "attitude", "deny", "decline")
"""The tables of verbs in `cues.toml`."""


@cache
def all_verbs() -> dict[str, frozenset[str]]:
    """Form to the tables it belongs to, phrasal verbs' first words included."""
    found: dict[str, set[str]] = {}
    for table in TABLES:
        for form in verbs(table):
            found.setdefault(form, set()).add(table)
        if table != "decline":
            for form in phrasal(table):
                found.setdefault(form, set()).add(table)
    for form in verbs("deny", "retract"):
        found.setdefault(form, set()).add("deny")
    return {form: frozenset(tables) for form, tables in found.items()}


@cache
def only_in_phrases() -> frozenset[str]:
    """Forms that are cues only as the first word of a phrase: "let" of "let it be known", "made" of "make clear"."""
    alone = {form for table in TABLES for form in verbs(table)} | set(verbs("deny", "retract"))
    return frozenset(form for form in all_verbs() if form not in alone)


@cache
def lemma(form: str) -> str | None:
    """The cue's lemma, for a form of any table."""
    for known in (*(verbs(table) for table in TABLES), verbs("deny", "retract")):
        if form in known:
            return known[form]
    return None
