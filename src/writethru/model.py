"""The nouns of the desk: immutable values that the rooms hand to each other.

What came from outside (`Item`, `Dispatch`), what the machine read in it (`Statement`, `Mention`,
`Reading`), what it decided (`Placement`, `Relation`, `Placed`), what an editor decided (`Decision`)
and what readers see (`Page` and its parts) are different types. All offsets count Unicode code
points of a dispatch's `text`, half-open `[start, end)`. All times are aware, in UTC.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, dataclass_transform

import msgspec

Span = tuple[int, int]
"""Half-open `[start, end)` in code points of a dispatch's `text`."""

Signal = Literal["flash", "bulletin", "urgent", "update", "correction", "kill", "feature"]
SourceKind = Literal["person", "organisation", "outlet", "document", "unnamed", "group"]
Polarity = Literal["asserts", "denies", "declines"]
Modality = Literal["done", "planned", "possible", "called-for"]
Status = Literal["single", "corroborated", "disputed", "corrected", "retracted"]
RelationType = Literal["updates", "contradicts", "corrects", "retracts", "denies"]


class _KeywordOnly(msgspec.StructMeta):
    """Makes `kw_only` hold for subclasses too, as `frozen` does; msgspec asks for it at each class."""

    def __new__(mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any) -> Any:
        options.setdefault("kw_only", True)
        return super().__new__(mcls, name, bases, namespace, **options)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class Value(msgspec.Struct, metaclass=_KeywordOnly, frozen=True):
    """Base of all values: immutable, compared by content, written to JSON in field order.

    The decorator tells type checkers what subclasses inherit, which msgspec's own stubs do not.
    """


# ---------------------------------------------------------------- from outside: intake


class Dateline(Value):
    """The furniture before the first sentence: `KARSK, May 18 (Norvik) -`."""

    span: Span
    place: str | None = None
    date: str | None = None
    agency: str | None = None
    """The agency named in brackets or slashes; differs from the outlet on a reprint."""


class Item(Value):
    """One item as it stood in a feed, a file or a request, before it has an identity here.

    `text` is what offsets count in: `headline`, a blank line, `body` (`headline` alone where there
    is no body), unless the sender gave a text of its own.
    """

    outlet: str
    headline: str
    body: str
    text: str
    format: str
    """Name of the format it was read from: `rss`, `rss1`, `atom`, `jsonfeed`, `ninjs`, `text`, ..."""
    id: str | None = None
    """An id the sender vouches for across runs (the contract's JSON Lines); else identity decides."""
    guid: str | None = None
    link: str | None = None
    slug: str | None = None
    version: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    received: datetime | None = None
    """When the sender's record says it was received; else intake's clock."""
    signal: Signal | None = None
    """The signal that the format itself states; desk words in the text are read later."""
    canceled: bool = False
    embargo: datetime | None = None
    byline: str | None = None
    language: str | None = None
    infosources: tuple[str, ...] = ()
    """Parties the format itself names as origin, outermost first (ninjs infosource, atom:source)."""
    hops: tuple[str, ...] = ()
    """Who handed it on, as the format itself records (hopHistory, NITF from-src), outermost first."""
    replaces: str | None = None
    """The guid of the earlier item that the format itself says this one is a version of."""
    note: str | None = None
    """The editor's note that the format carries beside the text: for desks, not for readers."""
    dateline: str | None = None
    """The dateline where the format states it apart from the text: `Tarn, 10 March (ONA) -`, or a place alone."""
    marks: tuple[str, ...] = ()
    """What the format itself states beside the signal: `hold` where the item is withheld, `embargo`."""
    urgency: int | None = None
    """1 (highest) to 9, as the format states it; agencies differ in what they mean by it."""
    furniture: tuple[Span, ...] = ()
    """Spans of `text` that the format itself marks as no part of the story: a tagline, a notepad."""
    oddities: tuple[str, ...] = ()
    """What bent the standard and how it was read, in words for an editor."""
    original: bytes = b""
    """The bytes as they came, where something in them was bent; cut at `intake.guard.KEPT_BYTES`. A feed of many
    items keeps none."""


class Dispatch(Value):
    """One item as an outlet sent it; never changed. A new version is a new dispatch that supersedes."""

    id: str
    key: str
    """Identity over versions: the same key with other words is a new version of the same item."""
    outlet: str
    received: datetime
    headline: str
    body: str
    text: str
    format: str
    signal: Signal
    supersedes: str | None = None
    """Id of the version before it, as far as identity and the wire's own marks tell."""
    dateline: Dateline | None = None
    furniture: tuple[Span, ...] = ()
    """Kept, shown, not read: desk words, datelines, editor's notes, sign-offs, `Reporting by` lines."""
    guid: str | None = None
    link: str | None = None
    slug: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    embargo: datetime | None = None
    byline: str | None = None
    language: str | None = None
    version: str | None = None
    """The outlet's own version number or name, as sent."""
    infosources: tuple[str, ...] = ()
    hops: tuple[str, ...] = ()
    """Who handed it on, as its format records (hopHistory, NITF from-src), outermost first; not read from the text."""
    note: str | None = None
    """The editor's note that came beside the text: for desks, not for readers."""
    marks: tuple[str, ...] = ()
    """What the desk words say beside the signal, lower case, in order: `hold`, `advisory`, `embargo`, `update 2`,
    `lead 3`, `add 1`, `take 2`, `sub`, `writethru`, `refile` ..."""
    urgency: int | None = None
    """1 (highest) to 9, as the outlet's format states it."""
    oddities: tuple[str, ...] = ()
    original: bytes = b""
    """The bytes as they came, where they were bent: what the oddities are told of."""

    @property
    def withheld(self) -> bool:
        """Its sender asks not to use it yet and gives no time: a hold, or an embargo whose time could not be read.
        The next version without the mark is its release."""
        return self.signal != "kill" and (
            "hold" in self.marks or ("embargo" in self.marks and self.embargo is None)
        )

    @property
    def time(self) -> datetime:
        """When the outlet sent it: its own date, unless that lies after the receipt, which is then the better one.

        Pages and developments are timed by this, so that a feed first polled at noon does not put its
        whole morning at noon.
        """
        own = self.updated or self.published
        return own if own is not None and own <= self.received else self.received


class Rejected(Value):
    """An item or a whole document that could not be read: set aside for a person to see."""

    source: str
    """Where it came from: a feed's URL, a file's name, `push`, `standard input`."""
    code: str
    """The code of the error (see `writethru.errors`), e.g. `WT203`."""
    reason: str
    """What, where and what to do next, in words an editor understands."""
    outlet: str | None = None
    raw: bytes = b""
    """The bytes as they came, cut at `intake.guard.KEPT_BYTES`."""
    kept: str | None = None
    """SHA-256 of the whole document it came in, under which intake keeps its bytes to try again."""
    content_type: str | None = None
    """The HTTP header that came with it."""


# ---------------------------------------------------------------- what was read: reading


class When(Value):
    """A time expression: its words and, where it can be told, its value (ISO 8601 date or time)."""

    text: str
    value: str | None = None


class Act(Value):
    """Who does what to whom, read from the content's main verb."""

    agent: str | None
    verb: str
    patient: str | None = None
    place: str | None = None
    negated: bool = False
    modality: Modality = "done"


class Mention(Value):
    """One naming of somebody in a dispatch: the evidence from which names are made canonical."""

    name: str
    kind: SourceKind
    dispatch: str
    role: str | None = None
    """The title or role beside it, verbatim: `Prime Minister`, `Kremlin spokesman`."""
    alias_of: str | None = None
    """The fuller name that the text itself ties it to: an acronym in brackets, an apposition."""


UNSURE = 0.75
"""A reading less sure than this is shown as unsure. On annotated stories one in eleven is, and of those a quarter is
wrong in what is said or in who says it, of the others one in twelve."""


class Statement(Value):
    """Content, and who stands behind it.

    `source_name` and `chain` hold names as resolved inside the dispatch; the story's name book makes
    them canonical when a page or a result is shown.
    """

    id: str
    dispatch: str
    content: tuple[Span, ...]
    source: tuple[Span, ...] | None
    cue: tuple[Span, ...] | None
    source_name: str
    source_kind: SourceKind
    chain: tuple[str, ...]
    """Links of the citation, outermost first, innermost (who said it) last."""
    chain_kinds: tuple[SourceKind, ...]
    """One kind for each link of `chain`."""
    polarity: Polarity
    sentence: Span
    """The sentence or run of sentences it stands in, to be shown verbatim; furniture left out."""
    quotes: tuple[Span, ...] = ()
    when: When | None = None
    act: Act | None = None
    role: str | None = None
    """The title or role the dispatch gives its source, verbatim."""
    headline: bool = False
    """It stands in the headline."""
    rule: str = ""
    """Name of the rule that made it."""
    confidence: float = 1.0

    @property
    def unsure(self) -> bool:
        """Is it in doubt that somebody says this, or who it is?"""
        return self.source is not None and self.confidence < UNSURE


class Reading(Value):
    """All that was read in one dispatch."""

    dispatch: str
    statements: tuple[Statement, ...]
    mentions: tuple[Mention, ...] = ()
    notes: tuple[str, ...] = ()
    """What was odd, in words for an editor: another language, a sentence too long to parse."""


# ---------------------------------------------------------------- what was decided: merging


class Reason(Value):
    """One reason for a decision of the machine, in words, with what it weighed."""

    text: str
    weight: float = 0.0


class Placement(Value):
    """A statement's place: the development it tells of."""

    statement: str
    development: str
    score: float
    """How sure, 0 to 1; below `merging.PROPOSAL_BELOW` it is a proposal for the desk."""
    new: bool = False
    """It starts the development."""
    reasons: tuple[Reason, ...] = ()


class Relation(Value, rename={"from_": "from"}):
    """A tie between two statements; `from_` is the later one."""

    from_: str
    to: str
    type: RelationType
    reason: str = ""


class Likeness(Value):
    """How likely two statements tell of one thing, 0 to 1; 1 where one repeats the other word for word."""

    statement: str
    other: str
    score: float


class Placed(Value):
    """What merging made of one dispatch."""

    dispatch: str
    on_topic: bool = True
    copy_of: str | None = None
    """A near-verbatim reprint of this earlier dispatch."""
    supersedes: str | None = None
    """The dispatch that it replaces, corrects or kills, found by identity or by its words."""
    nothing_new: bool = False
    placements: tuple[Placement, ...] = ()
    """A statement without one (declined to comment, off topic) belongs to no development."""
    moved: tuple[Placement, ...] = ()
    """Earlier statements that go over to another development now that this is told."""
    likenesses: tuple[Likeness, ...] = ()
    """Which earlier statements, or statements beside it, each is most like: later dispatches are grouped with them."""
    relations: tuple[Relation, ...] = ()
    reasons: tuple[Reason, ...] = ()
    """Why it is a copy, off topic, nothing new, or what it supersedes."""


class Development(Value):
    """One entry of the page: one thing that happened, was decided or was said."""

    id: str
    title_statement: str
    statements: tuple[str, ...]
    vouched_by: tuple[str, ...]
    carried_by: tuple[str, ...]
    status: Status
    first: datetime
    changed: datetime


class Ranked(Value):
    """A development proposed for the highlights, with the reasons."""

    development: str
    score: float
    reasons: tuple[Reason, ...] = ()


# ---------------------------------------------------------------- what an editor decided: desk

DecisionKind = Literal[
    "pin", "unpin", "highlight", "unhighlight", "hold", "release", "kill", "restore", "merge", "split",
    "title", "close", "reopen",
]  # fmt: skip


class Decision(Value):
    """An editor's decision. It outweighs the machine's, also when later dispatches come.

    development: what it is about; for `merge`, the one that stays; for `split`, the one it is cut from.
    other: for `merge`, the one that goes into it; for `split`, the id of the new development (the desk
        fills it in).
    statements: for `split`, the statements that leave.
    text: for `title` the editor's words; for `kill` the reason shown to readers.
    id: chosen by who sends it; the same id is applied once.
    """

    id: str
    kind: DecisionKind
    development: str | None = None
    other: str | None = None
    statements: tuple[str, ...] = ()
    text: str = ""


# ---------------------------------------------------------------- what readers see: the page


class Passage(Value):
    """Verbatim words and their place in a dispatch."""

    dispatch: str
    start: int
    end: int
    text: str


class Attribution(Value):
    """Who stands behind an entry, and through whom it reached us."""

    name: str
    kind: SourceKind
    chain: tuple[str, ...]
    polarity: Polarity
    role: str | None
    outlets: tuple[str, ...]
    """The outlets that carried it with this chain."""
    statement: str


class Evidence(Value):
    """One statement behind an entry, where it stands: its paragraph, with spans to mark in it."""

    statement: str
    dispatch: str
    outlet: str
    sent: datetime
    """When the outlet sent it (`Dispatch.time`)."""
    signal: Signal
    link: str | None
    copy_of: str | None
    paragraph: Passage
    content: tuple[Span, ...]
    """Offsets in the dispatch's text, as everywhere; subtract `paragraph.start` to mark."""
    source: tuple[Span, ...] | None
    cue: tuple[Span, ...] | None
    name: str
    chain: tuple[str, ...]
    polarity: Polarity
    withdrawn: bool = False


class Notice(Value):
    """A correction, update, dispute, denial or withdrawal that readers must see on an entry."""

    kind: Literal["corrects", "updates", "contradicts", "denies", "retracts", "killed"]
    time: datetime
    by: str
    """The outlet or source that did it; `editor` where the desk did."""
    passage: Passage | None
    """The words that correct, deny or withdraw."""
    before: Passage | None
    """The words that they are about."""
    entry: str | None
    """The other entry, where the words belong to another one."""
    text: str = ""
    """An editor's words (`by` is then `editor`)."""


class PageEntry(Value):
    """One development as readers see it. `id` is the anchor, the event id, the feed id and the JSON id."""

    id: str
    first: datetime
    changed: datetime
    title: Passage
    """The headline words: verbatim, the shortest passage that tells it."""
    text: tuple[Passage, ...]
    """The sentences shown, verbatim; may be empty where the title says it all."""
    status: Status
    attributions: tuple[Attribution, ...]
    vouched_by: tuple[str, ...]
    carried_by: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    notices: tuple[Notice, ...]
    pinned: bool
    highlighted: bool
    revision: int
    """The page's revision at which this entry last changed."""


class Highlight(Value):
    """A line of the story highlights, linked to its entry."""

    entry: str
    passage: Passage
    status: Status
    vouched: int
    carried: int
    time: datetime
    by: Literal["editor", "machine"]
    reasons: tuple[str, ...]


class Title(Value):
    """The page's title: an editor's words, or the best headline so far, verbatim."""

    text: str
    by: Literal["editor", "dispatch", "setting"]
    passage: Passage | None


class Page(Value):
    """One story as readers see it at a revision. A pure function of the log up to that entry."""

    story: str
    """The story's slug, as in its URL."""
    title: Title
    revision: int
    """Sequence number of the log entry that last changed what readers see; 0 for an empty page."""
    began: datetime | None
    updated: datetime | None
    closed: bool
    dispatches: int
    outlets: tuple[str, ...]
    corrected: int
    disputed: int
    withdrawn: int
    highlights: tuple[Highlight, ...]
    entries: tuple[PageEntry, ...]
    """Newest first, by `first`; a pinned one keeps its place in time and is marked."""
