"""What standing and highlights are worked out from: a story's dispatches, statements and where they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property

from writethru.model import Dispatch, Placed, Relation, Statement


@dataclass(frozen=True)
class Record:
    """A story's state, names canonical.

    members: development to statement ids, in order of arrival.
    placed: by dispatch.
    retracted: statements that a kill withdrew.
    """

    dispatches: Mapping[str, Dispatch]
    statements: Mapping[str, Statement]
    members: Mapping[str, tuple[str, ...]]
    placed: Mapping[str, Placed]
    relations: Sequence[Relation] = ()
    retracted: Set[str] = field(default_factory=frozenset)

    @cached_property
    def member_of(self) -> dict[str, str]:
        """Statement to development."""
        return {s: development for development, found in self.members.items() for s in found}

    @cached_property
    def relations_of(self) -> dict[str, list[Relation]]:
        """Development to the relations with an end in it, in order."""
        found: dict[str, list[Relation]] = {}
        for relation in self.relations:
            for development in dict.fromkeys(self.member_of.get(s) for s in (relation.from_, relation.to)):
                if development is not None:
                    found.setdefault(development, []).append(relation)
        return found

    def told(self, development: str) -> list[Statement]:
        """The development's statements, in order of arrival."""
        return [self.statements[s] for s in self.members.get(development, ()) if s in self.statements]
