"""The page as a pure function of the state: what readers see, every sentence of it verbatim from a dispatch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

import msgspec

from writethru.merging import Record, develop, rank
from writethru.model import (
    Attribution,
    Development,
    Evidence,
    Highlight,
    Notice,
    Page,
    PageEntry,
    Passage,
    Ranked,
    Relation,
    Statement,
    Title,
)
from writethru.story import passages
from writethru.story.fold import State

SENTENCES = 3
"""Sentences shown under an entry's title; the rest is one click away, with its dispatch."""

HIGHLIGHTS = 5
"""Story highlights: what fits a phone's first screen beside the title."""

encode = msgspec.json.Encoder().encode


def page_bytes(page: Page) -> bytes:
    """The page's JSON: fields in declared order, so the same log gives the same bytes."""
    return encode(page)


class View:
    """A state with names made canonical and its developments worked out: what page, desk and results share."""

    def __init__(self, state: State):
        self.state = state
        self.statements: Mapping[str, Statement] = {
            id: state.names.canonical_statement(statement)
            for id, statement in sorted(state.statements.items())
        }
        self.record = Record(
            dispatches=state.dispatches,
            statements=self.statements,
            members=state.members,
            placed=state.placed,
            relations=state.relations,
            retracted=state.retracted,
        )
        self.developments: dict[str, Development] = {}
        for id in sorted(state.members, key=development_order):
            development = develop(id, self.record)
            if id in state.killed:
                development = msgspec.structs.replace(development, status="retracted")
            self.developments[id] = development

    def ranked(self) -> tuple[Ranked, ...]:
        """Developments for the highlights, best first: the editor's choice, then the machine's."""
        state = self.state
        shown = [d for d in self.developments.values() if d.id not in state.held]
        standing = [d for d in shown if d.status != "retracted" and d.id not in state.unhighlighted]
        by_machine = [r for r in rank(standing, self.record) if r.development not in state.highlighted]
        chosen = [d for d in state.highlighted if d in self.developments and d not in state.held]
        chosen = [d for d in chosen if self.developments[d].status != "retracted"]
        return (*(Ranked(development=d, score=1.0) for d in chosen), *by_machine)

    def relations_by_development(self) -> dict[str, list[Relation]]:
        """Relations with an end in a development, each listed once for it, in order of the log."""
        found: dict[str, list[Relation]] = defaultdict(list)
        for relation in self.state.relations:
            for id in dict.fromkeys(self.state.member_of.get(s) for s in (relation.from_, relation.to)):
                if id is not None:
                    found[id].append(relation)
        return found


def development_order(id: str) -> tuple[int, str]:
    """Sort key: `v2` before `v10`."""
    return (int(id[1:]), id) if id[1:].isdigit() else (0, id)


def project(state: State, view: View | None = None) -> Page:
    """The page of a state; `view` is the state's, where the caller has it already."""
    view = view or View(state)
    ranked = view.ranked()[:HIGHLIGHTS]
    relations = view.relations_by_development()
    entries = [
        _entry(view, development, relations.get(development.id, ()), {r.development for r in ranked})
        for development in view.developments.values()
        if development.id not in state.held
    ]
    entries.sort(key=lambda entry: (entry.first, development_order(entry.id)), reverse=True)
    by_id = {entry.id: entry for entry in entries}
    highlights = tuple(_highlight(state, by_id[r.development], r) for r in ranked if r.development in by_id)
    told = [state.dispatches[d] for d in state.arrived if d in state.placed and state.placed[d].on_topic]
    return Page(
        story=state.story,
        title=_title(state, highlights, view),
        revision=state.revision,
        began=min((d.time for d in told), default=None),
        updated=state.published,
        closed=state.closed,
        dispatches=len(told),
        outlets=tuple(dict.fromkeys(d.outlet for d in told)),
        corrected=sum(entry.status == "corrected" for entry in entries),
        disputed=sum(entry.status == "disputed" for entry in entries),
        withdrawn=sum(entry.status == "retracted" for entry in entries),
        highlights=highlights,
        entries=tuple(entries),
    )


def _title(state: State, highlights: tuple[Highlight, ...], view: View) -> Title:
    if state.editor_title:
        return Title(text=state.editor_title, by="editor", passage=None)
    if state.title:
        return Title(text=state.title, by="setting", passage=None)
    # What is disputed or withdrawn is news, but no page is headed by it while something firmer is told.
    firm = sorted(highlights, key=lambda h: h.status in ("disputed", "retracted"))
    for passage in (*_own_titles(view), *(h.passage for h in firm if _is_headline(view, h.passage))):
        if passage.text and not passages.is_shouted(passage.text):
            return Title(text=passage.text, by="dispatch", passage=passage)
    for highlight in highlights:
        return Title(text=highlight.passage.text, by="dispatch", passage=highlight.passage)
    return Title(text="", by="setting", passage=None)


def _own_titles(view: View) -> list[Passage]:
    """The title of a live page, newest first, where the story is made of that page alone."""
    told = [view.state.dispatches[d] for d in view.state.arrived]
    if not told or any(d.format != "livepage" or d.outlet != told[0].outlet for d in told):
        return []
    return [passages.headline(d) for d in reversed(told) if d.headline]


def _is_headline(view: View, passage: Passage) -> bool:
    """It stands in a headline, and not in one that sums up."""
    dispatch, placed = view.state.dispatches[passage.dispatch], view.state.placed.get(passage.dispatch)
    return passage.end <= len(dispatch.headline) and not (placed and placed.nothing_new)


def _highlight(state: State, entry: PageEntry, ranked: Ranked) -> Highlight:
    return Highlight(
        entry=entry.id,
        passage=entry.title,
        status=entry.status,
        vouched=len(entry.vouched_by),
        carried=len(entry.carried_by),
        time=entry.first,
        by="editor" if entry.id in state.highlighted else "machine",
        reasons=tuple(reason.text for reason in ranked.reasons),
    )


def _entry(
    view: View, development: Development, relations: list[Relation] | tuple[()], highlighted: set[str]
) -> PageEntry:
    state, id = view.state, development.id
    members = [view.statements[s] for s in development.statements]
    title = _entry_title(view, development, members)
    return PageEntry(
        id=id,
        first=development.first,
        changed=development.changed,
        title=title,
        text=_text(view, development, members, title),
        status=development.status,
        attributions=_attributions(view, members),
        vouched_by=development.vouched_by,
        carried_by=development.carried_by,
        evidence=tuple(_evidence(view, statement) for statement in members),
        notices=(*_killed_by_editor(state, id), *_notices(view, id, relations)),
        pinned=id in state.pinned,
        highlighted=id in highlighted,
        revision=state.entry_revisions.get(id, 0),
    )


def _standing(view: View, members: list[Statement]) -> list[Statement]:
    """The members that nothing withdrew; all of them where everything was."""
    return [s for s in members if s.id not in view.state.retracted] or members


def _entry_title(view: View, development: Development, members: list[Statement]) -> Passage:
    """A headline where one tells it, else the title statement's sentence, else one that stands by itself."""
    titled = view.statements[development.title_statement]
    dispatches = view.state.dispatches
    candidates = [titled, *(s for s in _standing(view, members) if s.polarity == titled.polarity)]
    placed = view.state.placed
    # "Where things stand" is a recap's headline: it tells nothing of what happened.
    recaps = {s.dispatch for s in candidates if (p := placed.get(s.dispatch)) and p.nothing_new}
    headed = sorted((s for s in candidates if s.headline), key=lambda s: s.dispatch in recaps)
    found = [passages.sentence(dispatches[s.dispatch], s) for s in headed]
    quiet = [p for p in found if p.text and not passages.is_shouted(p.text)]
    fallback = passages.sentence(dispatches[titled.dispatch], titled)
    if quiet:
        return quiet[0]
    body = [s for s in candidates if not s.headline and s.dispatch not in recaps]
    alone = next((s for s in body if not passages.leans(dispatches[s.dispatch], s)), None)
    if alone is not None:
        return passages.sentence(dispatches[alone.dispatch], alone)
    return fallback if not titled.headline else next(iter(found), fallback)


def _text(
    view: View, development: Development, members: list[Statement], title: Passage
) -> tuple[Passage, ...]:
    """Sentences in the order a reader wants them: the first telling, then quotes, then what others add."""
    titled = view.statements[development.title_statement]
    placed = view.state.placed
    body = [s for s in _standing(view, members) if not s.headline]
    own = [s for s in body if not ((p := placed.get(s.dispatch)) and p.copy_of)] or body

    def rank_of(statement: Statement) -> tuple[int, int]:
        first = statement.id == titled.id or statement.dispatch == titled.dispatch
        return (0 if first else 1, 0 if statement.quotes else 1)

    told = [passages.sentence(view.state.dispatches[s.dispatch], s) for s in sorted(own, key=rank_of)]
    return passages.distinct(told, beside=(title,), most=SENTENCES)


def _attributions(view: View, members: list[Statement]) -> tuple[Attribution, ...]:
    """One for each chain, outlets joined; named sources before the outlets' own lines."""
    by_chain: dict[tuple[tuple[str, ...], str], list[Statement]] = defaultdict(list)
    for statement in _standing(view, members):
        by_chain[statement.chain, statement.polarity].append(statement)
    found = [
        Attribution(
            name=group[0].source_name,
            kind=group[0].source_kind,
            chain=chain,
            polarity=group[0].polarity,
            role=next((s.role for s in group if s.role), None),
            outlets=tuple(dict.fromkeys(view.state.dispatches[s.dispatch].outlet for s in group)),
            statement=group[0].id,
        )
        for (chain, _), group in by_chain.items()
    ]
    own = [a for a in found if view.statements[a.statement].source is None]
    return (*(a for a in found if a not in own), *own)


def _evidence(view: View, statement: Statement) -> Evidence:
    dispatch = view.state.dispatches[statement.dispatch]
    placed = view.state.placed.get(dispatch.id)
    return Evidence(
        statement=statement.id,
        dispatch=dispatch.id,
        outlet=dispatch.outlet,
        sent=dispatch.time,
        signal=dispatch.signal,
        link=dispatch.link,
        copy_of=placed.copy_of if placed else None,
        paragraph=passages.paragraph(dispatch, statement),
        content=statement.content,
        source=statement.source,
        cue=statement.cue,
        name=statement.source_name,
        chain=statement.chain,
        polarity=statement.polarity,
        withdrawn=statement.id in view.state.retracted,
    )


def _killed_by_editor(state: State, id: str) -> tuple[Notice, ...]:
    killed = state.killed.get(id)
    if killed is None:
        return ()
    return (
        Notice(
            kind="killed",
            time=killed.time,
            by="editor",
            passage=None,
            before=None,
            entry=None,
            text=killed.text,
        ),
    )


def _notices(view: View, id: str, relations: list[Relation] | tuple[()]) -> Iterator[Notice]:
    """What readers must see on this entry. A contradiction stands on both sides, the rest on what it is about."""
    state, seen = view.state, set[tuple[object, ...]]()
    for relation in relations:
        later, earlier = view.statements.get(relation.from_), view.statements.get(relation.to)
        if later is None or earlier is None:
            continue
        about = state.member_of.get(earlier.id)
        if about != id and relation.type != "contradicts":
            continue
        if about != id:
            later, earlier = earlier, later
        dispatch, before = state.dispatches[later.dispatch], state.dispatches[earlier.dispatch]
        other = state.member_of.get(later.id)
        notice = Notice(
            kind=relation.type,
            time=dispatch.time,
            by=dispatch.outlet if relation.type in ("corrects", "retracts") else later.source_name,
            passage=passages.sentence(dispatch, later),
            before=passages.sentence(before, earlier),
            entry=other if other not in (None, id) and other not in state.held else None,
        )
        key = (notice.kind, notice.by, notice.passage, notice.before)
        if other in state.held or key in seen:
            continue
        seen.add(key)
        yield notice
